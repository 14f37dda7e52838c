/**
 * Aims, topics, outputs, audience, numbers, prices and languages as letters, notices, posts and circulars tell them. The texts stand in
 * aims-told.txt and said-told.txt (a phrasing each) and notices-told.txt (whole announcements): what is expected, "---", the words; "=====" between them.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { extract } from '../../pipeline/index.js'

/** A field as the tables write it: entries with bars between, prices without labels, "~" before a number that is about. */
function shown(record: EventRecord, field: string): string {
  if (field === 'fees')
    return record.fees.map(({ amount, currency }) => (currency ? `${amount} ${currency}` : String(amount))).join(' | ')
  if (field === 'expectedAttendance') {
    const found = record.expectedAttendance
    return found ? `${found.approximate ? '~' : ''}${found.count}` : ''
  }
  const value = record[field as 'objectives' | 'audience']
  return Array.isArray(value) ? value.join(' | ') : (value ?? '')
}

for (const name of ['aims-told', 'said-told', 'notices-told'])
  describe(name, () => {
    const table = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8').trimEnd()
    for (const row of table.split('\n=====\n')) {
      const [expected, ...words] = row.split('\n---\n')
      const text = `${words.join('\n---\n')}\n`
      test(JSON.stringify(text.slice(0, 90)), () => {
        const record = extract(text)
        const wanted = expected!.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line)!)
        expect(wanted.map(([, field]) => `${field}: ${shown(record, field!)}`)).toEqual(
          wanted.map(([, field, value]) => `${field}: ${value}`),
        )
      })
    }
  })
