/** The command line as a user meets it. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { ANNOUNCEMENT, CLI, convene, folderOf } from '../convene.js'

describe('convene', () => {
  it('prints its version and help with examples for each command', () => {
    expect(convene(['--version'])).toMatchObject({ status: 0, stdout: '1.0.0\n' })
    for (const command of ['extract', 'run', 'evaluate', 'explain', 'schema']) {
      const { status, stdout } = convene([command, '--help'])
      expect(status).toBe(0)
      expect(stdout).toContain('Examples:')
      expect(convene(['--help']).stdout).toContain(command)
    }
  })

  it('ends quietly when its reader goes away', () => {
    const { stderr, stdout } = spawnSync(
      'sh',
      ['-c', `node ${CLI} extract corpus corpus corpus --format jsonl | head -c 10`],
      {
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
    expect(stdout).toHaveLength(10)
  })
})

describe('convene extract', () => {
  it('prints one document as pretty JSON, several as JSON Lines', () => {
    const folder = folderOf({ 'a.txt': ANNOUNCEMENT, 'b.txt': ANNOUNCEMENT, 'README.md': '# About this folder' })
    expect(convene(['extract', 'a.txt'], { cwd: folder }).stdout).toMatch(/^\{\n {2}"schemaVersion": "1\.0"/)
    expect(convene(['extract', 'a.txt', 'b.txt'], { cwd: folder }).stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(
      convene(['extract', 'a.txt', '--format', 'jsonl'], { cwd: folder }).stdout.trimEnd().split('\n'),
    ).toHaveLength(1)
    expect(JSON.parse(convene(['extract', '.', '--format', 'json'], { cwd: folder }).stdout)).toHaveLength(2)
    expect(convene(['extract', '.', '--format', 'csv'], { cwd: folder }).stdout.split('\r\n')).toHaveLength(4)
  })

  it('reads standard input, named "-"', () => {
    const record = JSON.parse(convene(['extract', '-'], { input: ANNOUNCEMENT }).stdout) as EventRecord
    expect(record.source).toMatchObject({ path: '-', mediaType: 'text/plain', characters: ANNOUNCEMENT.length })
    expect(JSON.parse(convene(['extract'], { input: ANNOUNCEMENT }).stdout)).toEqual(record)
  })

  it('streams one record a line in input order; a bad line is told with its number and the others go on', () => {
    const input = [
      JSON.stringify({ path: 'one', text: ANNOUNCEMENT, referenceDate: '2025-01-01' }),
      '{"path": "cut',
      '',
      '{"path": "no text"}',
      JSON.stringify({ path: 'bad date', text: 'x', referenceDate: 'soon' }),
      JSON.stringify({ path: 'two', text: ANNOUNCEMENT }),
    ].join('\n')
    const { status, stdout, stderr } = convene(['extract', '--input-format', 'jsonl', '-'], { input })
    expect(status).toBe(1)
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as EventRecord).source.path)
    expect(paths).toEqual(['one', 'two'])
    expect(stderr.trimEnd().split('\n')).toHaveLength(3)
    for (const number of [2, 4, 5]) expect(stderr).toContain(`line ${number}: Unexpected`)
  })

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [CLI, 'extract', '--input-format', 'jsonl', '-'])
    const answers: string[] = []
    const answer = (): Promise<string> =>
      new Promise((done) => child.stdout.once('data', (chunk: Buffer) => done(chunk.toString())))
    for (const path of ['first', 'second']) {
      const next = answer()
      child.stdin.write(`${JSON.stringify({ path, text: ANNOUNCEMENT })}\n`)
      answers.push((JSON.parse(await next) as EventRecord).source.path)
    }
    child.stdin.end()
    expect(answers).toEqual(['first', 'second'])
  })

  it('holds neither its input nor its output: twenty times the lines, the same memory', () => {
    const line = `${JSON.stringify({ path: 'p', text: ANNOUNCEMENT.repeat(4) })}\n`
    const peak = (lines: number): number => {
      const tell = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))'
      const { stderr, stdout } = spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${tell}`, CLI, 'extract', '--input-format', 'jsonl', '-'],
        { input: line.repeat(lines), encoding: 'utf8', maxBuffer: 1 << 29 },
      )
      expect(stdout.trimEnd().split('\n')).toHaveLength(lines)
      return Number(stderr)
    }
    expect(peak(4000)).toBeLessThan(1.6 * peak(200) + 30_000)
  })
})

describe('convene run', () => {
  const TABLES = ['events.csv', 'sessions.csv', 'organizers.csv', 'people.csv', 'deadlines.csv', 'diagnostics.csv']

  it('writes records, tables and report, skips what did not change, and forgets what is gone', () => {
    const folder = folderOf({ 'in/a.txt': ANNOUNCEMENT, 'in/b.txt': `${ANNOUNCEMENT}b`, 'in/sub/c.md': ANNOUNCEMENT })
    const read = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8')
    const first = convene(['run', 'in', '--out', 'out'], { cwd: folder })
    expect(first.status).toBe(0)
    expect(first.stdout).toBe('')
    expect(first.stderr).toContain('3 documents: 3 read, 0 unchanged')
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...TABLES, 'records.jsonl', 'report.json'].sort())
    const before = [...TABLES, 'records.jsonl'].map(read)
    expect(convene(['extract', 'in', '--format', 'jsonl'], { cwd: folder }).stdout).toBe(read('records.jsonl'))

    expect(convene(['run', 'in', '--out', 'out'], { cwd: folder }).stderr).toContain(
      '3 documents: 0 read, 3 unchanged and skipped',
    )
    expect([...TABLES, 'records.jsonl'].map(read)).toEqual(before)

    writeFileSync(join(folder, 'in/b.txt'), `${ANNOUNCEMENT}changed`)
    cpSync(join(folder, 'in/a.txt'), join(folder, 'in/d.txt'))
    expect(convene(['run', 'in', '--out', 'out'], { cwd: folder }).stderr).toContain('4 documents: 2 read, 2 unchanged')
    expect(read('records.jsonl').trimEnd().split('\n')).toHaveLength(4)

    // Other options make other records: nothing is kept.
    expect(convene(['run', 'in', '--out', 'out', '--csv-raw'], { cwd: folder }).stderr).toContain('4 read, 0 unchanged')
  })

  it('gives the same files with workers as without', () => {
    const files: Record<string, string> = {}
    for (let i = 0; i < 400; i++)
      files[`in/${String(i).padStart(3, '0')}.txt`] = `${ANNOUNCEMENT}${`Line ${i} of many. `.repeat(300)}\n`
    const folder = folderOf(files)
    const one = convene(['run', 'in', '--out', 'one', '--concurrency', '1'], { cwd: folder })
    const two = convene(['run', 'in', '--out', 'two', '--concurrency', '2'], { cwd: folder })
    expect(two.stderr).toContain('with 2 workers')
    expect(one.stderr).not.toContain('workers')
    for (const name of [...TABLES, 'records.jsonl'])
      expect(readFileSync(join(folder, 'two', name), 'utf8') === readFileSync(join(folder, 'one', name), 'utf8')).toBe(
        true,
      )
  })

  it('interrupted, it finishes what it is writing and exits 130, and the next run goes on', async () => {
    const files: Record<string, string> = {}
    for (let i = 0; i < 600; i++) files[`in/${String(i).padStart(3, '0')}.txt`] = ANNOUNCEMENT.repeat(8) + i
    const folder = folderOf(files)
    mkdirSync(join(folder, 'out'))
    const child = spawn(process.execPath, [CLI, 'run', 'in', '--out', 'out', '--concurrency', '1'], { cwd: folder })
    const partial = join(folder, 'out/.convene/records.jsonl')
    const status = await new Promise<number | null>((done) => {
      const watch = setInterval(() => {
        if (!existsSync(partial) || statSync(partial).size === 0) return
        clearInterval(watch)
        child.kill('SIGINT')
      }, 2)
      child.on('exit', (code) => {
        clearInterval(watch)
        done(code)
      })
    })
    expect(status).toBe(130)
    expect(readdirSync(join(folder, 'out'))).toEqual(['.convene'])
    const lines = readFileSync(partial, 'utf8').split('\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('schemaVersion', '1.0')
    const next = convene(['run', 'in', '--out', 'out'], { cwd: folder })
    expect(next.status).toBe(0)
    expect(next.stderr).toContain(`600 documents: ${600 - lines.length} read, ${lines.length} unchanged`)
    expect(existsSync(join(folder, 'out/.convene'))).toBe(false)
    expect(readFileSync(join(folder, 'out/records.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(600)
  })
})

describe('convene explain and evaluate', () => {
  it('explains every value of a file', () => {
    const { status, stdout } = convene([
      'explain',
      resolve('corpus', readdirSync('corpus').find((name) => name.endsWith('.txt'))!),
    ])
    expect(status).toBe(0)
    expect(stdout).toContain('Confidence of the record:')
    expect(stdout).not.toContain('\u001b[')
  })

  it('evaluates a folder and compares with an earlier evaluation', () => {
    const folder = folderOf({
      'a.txt': ANNOUNCEMENT,
      'a.gold.json': JSON.stringify({ title: 'Workshop on Open Budgets', identifier: 'not in the text' }),
    })
    const { status, stdout } = convene(['evaluate', folder, '--json'])
    expect(status).toBe(0)
    writeFileSync(join(folder, 'before.json'), stdout)
    const printed = convene(['evaluate', folder, '--misses', '--baseline', join(folder, 'before.json')])
    expect(printed.stdout).toContain('want "not in the text"')
    expect(printed.stdout).toContain('Nothing changed.')
    expect(convene(['evaluate', join(folder, 'nowhere')])).toMatchObject({ status: 1 })
  })
})
