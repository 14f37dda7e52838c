/**
 * Short announcements and what is read of their programme (S), their people (P), its days (D), its prices (F), how many may come (A) and in which
 * languages (L): `programmes-told.txt`, `programmes-retold.txt` (the same told another way), `people-told.txt`.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { extract } from '../../pipeline/index.js'

const joined = (parts: readonly (string | number | null | false)[]): string =>
  parts.filter((one) => one !== null && one !== false && one !== '').join(' ')

const READERS: Readonly<Record<string, (record: EventRecord) => string[]>> = {
  // "2021-03-03 10:00-11:00 session [Session 1] Meters {Helen Brandt} @Room 5"; "[SESSION II=2]" where the ordinal is not printed in figures
  S: ({ sessions }) =>
    sessions.map((one) =>
      joined([
        one.date,
        [one.startTime, one.endTime].filter(Boolean).join('-'),
        one.kind,
        one.label &&
          `[${one.label}${one.ordinal !== null && !one.label.includes(String(one.ordinal)) ? `=${one.ordinal}` : ''}]`,
        one.title,
        one.people.length > 0 && `{${one.people.map(({ name }) => name).join(', ')}}`,
        one.room && `@${one.room}`,
      ]),
    ),
  // "chair: Dr Jane Roe | Head of Outreach @ Friends of the Fen <jane@x.org> #01234 555 101"
  P: ({ people }) =>
    people.map((one) =>
      joined([
        `${one.role}:`,
        one.honorific,
        one.name,
        one.jobTitle && `| ${one.jobTitle}`,
        one.affiliation && `@ ${one.affiliation}`,
        one.email && `<${one.email}>`,
        one.phone && `#${one.phone}`,
      ]),
    ),
  D: ({ schedule }) => schedule.days.map((day) => joined([day.date, `${day.startTime ?? ''}-${day.endTime ?? ''}`])),
  F: ({ fees }) => fees.map((one) => joined([one.amount, one.currency])),
  A: ({ expectedAttendance: many }) => (many ? [`${many.approximate ? '~' : ''}${many.count}`] : []),
  L: ({ languages }) => (languages.length > 0 ? [languages.join(',')] : []),
}

// The stop of a title is no part of what is compared: "Dr." and "Dr".
const plain = (line: string): string => line.trim().replace(/\b(Dr|Prof|Mr|Ms|Mrs|Dra|Sr|Sra|Ing|Lic|Hon|Eng)\./g, '$1')

const CASES = ['./programmes-told.txt', './programmes-retold.txt', './people-told.txt']
  .flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .split(/^=== /m)
      .slice(1),
  )
  .map((one) => {
    const name = one.slice(0, one.indexOf('\n'))
    const [text, ...parts] = one.slice(name.length + 1).split(/^--- ([SPDFAL])\n/m)
    return { name, text: text!, parts }
  })

describe('what short announcements tell', () => {
  for (const { name, text, parts } of CASES)
    test(name, () => {
      const record = extract(text)
      for (let i = 0; i < parts.length; i += 2) {
        const expected = parts[i + 1]!.split('\n').map(plain).filter(Boolean)
        expect(READERS[parts[i]!]!(record).map(plain).sort()).toEqual(expected.sort())
      }
    })
})
