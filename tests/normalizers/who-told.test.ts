/**
 * Who is behind an event and who takes part, as it is told in six languages: one line in the midst of a short announcement, and what it says.
 * Blocks: `@ what is compared`, the announcement with `{}` for the line, `--`, then `expected ← line` (`-` for nobody, `⏎` for a line's end).
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { extract } from '../../pipeline/extract.js'

const joined = (parts: readonly (string | null)[]) =>
  parts
    .map((part) => part ?? '')
    .join('|')
    .replace(/\|+$/, '')

const SHOWN: Readonly<Record<string, (record: EventRecord) => string[]>> = {
  names: ({ organizers }) => organizers.map(({ name }) => name),
  bodies: ({ organizers }) =>
    organizers.map(({ name, acronym, roles, parent, qualifier, country }) =>
      joined([name, acronym, roles.join('+') === 'organizer' ? '' : roles.join('+'), parent, qualifier, country]),
    ),
  parts: ({ people }) => people.map(({ name, role }) => `${name}/${role}`),
  jobs: ({ people }) => people.map(({ name, jobTitle, affiliation }) => joined([name, jobTitle, affiliation])),
  housed: ({ people }) => people.map(({ name, role, affiliation }) => joined([name, role, affiliation])),
  people: ({ people }) =>
    people.map(({ name, honorific, role, jobTitle, affiliation }) =>
      joined([name, honorific, role, jobTitle, affiliation]),
    ),
  reached: ({ people }) =>
    people.map(({ name, honorific, role, jobTitle, affiliation, email, phone }) =>
      joined([name, honorific, role, jobTitle, affiliation, email, phone]),
    ),
}

for (const table of ['bodies-told', 'persons-told'])
  describe(table, () => {
    for (const block of readFileSync(`tests/normalizers/${table}.txt`, 'utf8')
      .trim()
      .split(/\n---\n/)) {
      const [head, rows] = block.split('\n--\n') as [string, string]
      const [shown, ...around] = head.split('\n') as [string, ...string[]]
      const show = SHOWN[shown.slice(2)]!
      it.each(rows.split('\n').map((row) => row.split(' ← ') as [string, string]))('%s ← %s', (expected, line) => {
        const record = extract(`${around.join('\n').replace('{}', () => line.replaceAll('⏎', '\n'))}\n`)
        expect(show(record).sort().join(' ; ') || '-').toBe(expected)
      })
    }
  })
