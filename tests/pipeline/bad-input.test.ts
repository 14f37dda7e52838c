/** Bad input: a clear error that names the file, the right exit status, and no loss elsewhere. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { ANNOUNCEMENT, convene, folderOf } from '../convene.js'

const records = (jsonl: string): EventRecord[] =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as EventRecord)
const codes = (record: EventRecord): string[] => record.diagnostics.map(({ code }) => code)
const isRoot = process.getuid?.() === 0

describe('files that cannot become a document', () => {
  const bad: [what: string, name: string, content: string | Uint8Array, message: RegExp][] = [
    ['an empty file', 'empty.txt', '', /empty\.txt: Unexpected empty file/],
    ['white space alone', 'blank.txt', ' \n\t\r\n', /blank\.txt: Unexpected white space alone/],
    [
      'a PNG image',
      'image.txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      /image\.txt: Unexpected a PNG/,
    ],
    ['a PDF', 'paper.txt', '%PDF-1.7\n%âãÏÓ\n1 0 obj', /paper\.txt: Unexpected a PDF document/],
    [
      'random bytes',
      'noise.txt',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)),
      /noise\.txt: Unexpected binary data/,
    ],
    [
      'UTF-16 without a byte order mark',
      'utf16.txt',
      Buffer.from(ANNOUNCEMENT, 'utf16le'),
      /utf16\.txt: .*UTF-16 without byte order mark/,
    ],
  ]
  for (const [what, name, content, message] of bad)
    it(`${what} is told, and the others go on`, () => {
      const folder = folderOf({ 'a.txt': ANNOUNCEMENT, [name]: content, 'z.txt': ANNOUNCEMENT })
      const { status, stdout, stderr } = convene(['extract', folder, '--format', 'jsonl'])
      expect(status).toBe(1)
      expect(stderr).toMatch(message)
      expect(records(stdout).map(({ source }) => source.path)).toEqual([join(folder, 'a.txt'), join(folder, 'z.txt')])
    })

  it('a missing file is told, and the others go on', () => {
    const folder = folderOf({ 'a.txt': ANNOUNCEMENT })
    const { status, stdout, stderr } = convene(['extract', 'nowhere.txt', 'a.txt', '--format', 'jsonl'], {
      cwd: folder,
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(/nowhere\.txt: Unexpected missing file/)
    expect(records(stdout)).toHaveLength(1)
  })

  it.skipIf(isRoot)('an unreadable file is told, and the others go on', () => {
    const folder = folderOf({ 'a.txt': ANNOUNCEMENT, 'locked.txt': ANNOUNCEMENT })
    chmodSync(join(folder, 'locked.txt'), 0)
    const { status, stdout, stderr } = convene(['extract', folder, '--format', 'jsonl'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/locked\.txt: Unexpected lack of permission/)
    expect(records(stdout)).toHaveLength(1)
  })

  it('a failing document of a batch is reported and the others are written', () => {
    const folder = folderOf({ 'in/a.txt': ANNOUNCEMENT, 'in/empty.txt': '', 'in/z.md': ANNOUNCEMENT })
    const { status, stderr } = convene(['run', 'in', '--out', 'out'], { cwd: folder })
    expect(status).toBe(1)
    expect(stderr).toMatch(/empty\.txt: Unexpected empty file/)
    const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))
    expect(report).toMatchObject({ documents: 3, extracted: 2, failed: 1 })
    expect(report.failures[0]).toMatch(/empty\.txt/)
    expect(records(readFileSync(join(folder, 'out/records.jsonl'), 'utf8'))).toHaveLength(2)
  })
})

describe('texts that are read with a diagnostic', () => {
  it('Windows-1252, where the bytes are no UTF-8', () => {
    const folder = folderOf({
      'a.txt': Buffer.from('Conf\xe9rence sur les budgets\n\nLieu : Gen\xe8ve \x96 Salle 5\n', 'latin1'),
    })
    const { status, stdout } = convene(['extract', join(folder, 'a.txt')])
    const record = JSON.parse(stdout) as EventRecord
    expect(status).toBe(0)
    expect(codes(record)).toContain('input-damaged')
    expect(record.source.characters).toBe('Conférence sur les budgets\n\nLieu : Genève – Salle 5\n'.length)
  })

  it('UTF-8 with a broken character keeps its other characters', () => {
    const folder = folderOf({
      'a.txt': Buffer.concat([Buffer.from('Genève, Zürich, Málaga '), Buffer.from([0xc3]), Buffer.from(' end\n')]),
    })
    const { stdout } = convene(['extract', join(folder, 'a.txt')])
    const record = JSON.parse(stdout) as EventRecord
    expect(codes(record)).toContain('input-damaged')
    expect(record.source.characters).toBe('Genève, Zürich, Málaga ? end\n'.length)
  })

  it('a NUL in the text', () => {
    const folder = folderOf({ 'a.txt': ANNOUNCEMENT.replace('May', 'May\0') })
    expect(codes(JSON.parse(convene(['extract', join(folder, 'a.txt')]).stdout))).toContain('input-damaged')
  })

  it('a text that announces nothing', () => {
    const text = `The ministry has published its yearly report on road works.

The report finds that two thirds of the bridges in the north need repair, and that the money set aside for them was spent on salt. It
recommends a fund of its own for bridges, to be filled from tolls, and a law that keeps other hands out of it. The minister said that she
would read it with care. Copies of the report can be read at the library and bought at the post office. The opposition called it thin.
`
    const { status, stdout } = convene(['extract', '-'], { input: text })
    expect(status).toBe(0)
    const record = JSON.parse(stdout) as EventRecord
    expect(codes(record)).toContain('no-event')
    expect(record.schedule.startDate).toBeNull()
  })
})

describe('encodings', () => {
  const text = 'Café “Genève”\r\nDate: 5 May 2025\r'
  const big = Buffer.from(text, 'utf16le').swap16()
  const encodings: [string, Uint8Array][] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ]
  it.each(encodings)('%s gives the same text, without the mark, and no diagnostic', (_, bytes) => {
    const record = JSON.parse(convene(['extract', '-'], { input: bytes }).stdout) as EventRecord
    expect(record.source.characters).toBe(text.length)
    expect(codes(record)).not.toContain('input-damaged')
  })
})

describe('folders and outputs', () => {
  it('a folder without documents', () => {
    const folder = folderOf({ 'readme.pdf': 'x', '.hidden.txt': ANNOUNCEMENT, 'a.gold.json': '{}' })
    for (const command of [
      ['extract', folder],
      ['run', folder, '--out', join(folder, 'out')],
    ]) {
      const { status, stderr } = convene(command)
      expect(status).toBe(1)
      expect(stderr).toContain(`${folder}: Unexpected folder without documents`)
    }
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('an output folder that cannot be written', () => {
    const folder = folderOf({ 'a.txt': ANNOUNCEMENT, taken: 'a file where the folder should be' })
    const { status, stderr } = convene(['run', '.', '--out', 'taken/out'], { cwd: folder })
    expect(status).toBe(1)
    expect(stderr).toMatch(/taken\/out: Unexpected/)
  })

  it.runIf(existsSync('/proc/self'))('an output folder on a file system that takes no folders', () => {
    const { status, stderr } = convene([
      'run',
      folderOf({ 'a.txt': 'A meeting on 3 May 2024' }),
      '--out',
      '/proc/convene-out',
    ])
    expect(status).toBe(1)
    expect(stderr).toContain('/proc/convene-out')
  })

  it('an output file that cannot be written', () => {
    const folder = folderOf({ 'a.txt': ANNOUNCEMENT })
    const { status, stderr } = convene(['extract', 'a.txt', '--output', 'missing/out.json'], { cwd: folder })
    expect(status).toBe(1)
    expect(stderr).toMatch(/missing\/out\.json: Unexpected missing/)
  })

  it('an output file appears whole or not at all', () => {
    const folder = folderOf({ 'a.txt': ANNOUNCEMENT, 'empty.txt': '', 'old.json': 'what stood here' })
    expect(convene(['extract', 'empty.txt', '--output', 'old.json'], { cwd: folder }).status).toBe(1)
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('what stood here')
    expect(convene(['extract', 'a.txt', '--output', 'old.json'], { cwd: folder }).status).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'old.json'), 'utf8')).schemaVersion).toBe('1.0')
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'empty.txt', 'old.json'])
  })

  it('a folder in the order of code points, dot files and gold left out', () => {
    const names = [
      'b.txt',
      'B.md',
      'a/z.text',
      'a.txt',
      '.dot.txt',
      '.dot/x.txt',
      'a.gold.json',
      '\u{1F600}.txt',
      '\uFF21.txt',
      'c.html',
    ]
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, ANNOUNCEMENT])))
    mkdirSync(join(folder, 'empty'))
    const { stdout } = convene(['extract', '.', '--format', 'jsonl'], { cwd: folder })
    expect(records(stdout).map(({ source }) => source.path)).toEqual([
      'B.md',
      'a.txt',
      'a/z.text',
      'b.txt',
      '\uFF21.txt',
      '\u{1F600}.txt',
    ])
  })
})

describe('wrong usage ends with status 2', () => {
  it.each([
    [['extract', '--frobnicate']],
    [['extract', '-', '--format', 'xml']],
    [['extract', '-', '--reference-date', '2025-02-30']],
    [['run']],
    [['run', 'corpus']],
    [['run', 'corpus', '--out', 'out', '--concurrency', 'many']],
    [['frobnicate']],
    [[]],
  ])('%j', (args) => {
    const { status, stdout, stderr } = convene(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  })
})

describe('a large text', () => {
  it('of 5 MB is read', () => {
    const filler = 'The committee met again and read the minutes of the meeting before, as it does. '
    const text = ANNOUNCEMENT + `\n${filler.repeat(8)}\n`.repeat(Math.ceil(5_000_000 / (filler.length * 8)))
    const { status, stdout } = convene(['extract', '-'], { input: text })
    expect(status).toBe(0)
    const record = JSON.parse(stdout) as EventRecord
    expect(record.source.characters).toBe(text.length)
  })
})
