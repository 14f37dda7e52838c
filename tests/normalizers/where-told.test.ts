/**
 * Where an event is, as six languages tell it, and whether one may join from afar: where-told.txt. Each section begins with a frame, in
 * which `{}` stands for a row; a row has what is expected first (`-` for nothing), and `⏎` for a line's end.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const sections = readFileSync('tests/normalizers/where-told.txt', 'utf8').trim().split('\n\n')

describe.each(sections.map((section) => section.split('\n')))('%s', (frame, ...rows) => {
  it.each(rows.map((row) => row.split(' ← ') as [string, string]))('%s ← %s', (expected, words) => {
    const { venue, online, attendanceMode } = extract(frame.replace('{}', words).replaceAll(' ⏎ ', '\n'))
    const parts: Record<string, string | null | undefined> = {
      name: venue?.name,
      room: venue?.room,
      street: venue?.street,
      code: venue?.postalCode,
      town: venue?.locality,
      region: venue?.region,
      country: venue?.country,
      mode: attendanceMode,
      online: online && (online.platform ?? online.url ?? 'yes'),
      url: online?.url,
    }
    const asked = expected.split('; ').map((one) => one.split(' ')[0]!)
    expect(asked.map((key) => `${key} ${parts[key] ?? '-'}`).join('; ')).toBe(expected)
  })
})
