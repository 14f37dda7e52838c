/** The streaming example of the README, as it stands there. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { ANNOUNCEMENT, CLI, folderOf } from '../convene.js'

const hasParallel = spawnSync('parallel', ['--version']).status === 0
if (!hasParallel) console.info('No GNU parallel is installed: its example is not tested')

describe.skipIf(!hasParallel)('GNU parallel', () => {
  it('pipes a stream of documents through several processes, as the README says', () => {
    const example = /```sh\n(parallel [^`]+?)\n```/.exec(readFileSync('README.md', 'utf8'))?.[1]
    expect(example).toContain('convene extract --input-format jsonl')
    const lines = Array.from({ length: 500 }, (_, i) =>
      JSON.stringify({ path: String(i), text: `${ANNOUNCEMENT}${i}\n` }),
    )
    const folder = folderOf({ 'announcements.jsonl': `${lines.join('\n')}\n` })
    const command = example!.replaceAll('convene extract', `node ${CLI} extract`)
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect(stderr.replace(/^.*citation[\s\S]*$/m, '')).toBe('')
    expect(status).toBe(0)
    const records = readFileSync(`${folder}/records.jsonl`, 'utf8').trimEnd().split('\n')
    const paths = records.map((line) => (JSON.parse(line) as EventRecord).source.path)
    expect(paths).toEqual(lines.map((_, i) => String(i)))
  })
})
