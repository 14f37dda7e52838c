/** Runs the built command line as a user would, in a folder of its own. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll } from 'vitest'

export const CLI = resolve('dist/convene.js')

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export function convene(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Outcome {
  const done: SpawnSyncReturns<string> = spawnSync(process.execPath, [CLI, ...args], {
    cwd: options.cwd,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    maxBuffer: 1 << 29,
  })
  return { status: done.status, stdout: done.stdout, stderr: done.stderr }
}

/** A folder with the files given, gone when the tests of the file are done. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'convene-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An announcement of the kind that every part of the pipeline has something to do with. */
export const ANNOUNCEMENT = `Workshop on Open Budgets

Date: 12-13 May 2025
Time: 09:30 - 17:00
Venue: Room 5, Town Hall, Geneva, Switzerland
Organised by: the International Budget Forum (IBF)

The workshop will examine how cities publish their budgets.

Register by 30 April 2025 at https://budget.example.org/register
`
