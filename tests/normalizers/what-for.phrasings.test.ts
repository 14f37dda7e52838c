/**
 * What it is for, for whom, for how much and how many: the ways that six languages say it. `what-for.txt` has a field's name behind "##", then
 * each value in a line of its own above the phrasings that mean it, and "null" above those that do not mean it.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

type Told = ReturnType<typeof extract>

const SHOWN: Record<string, (record: Told) => string> = {
  audience: ({ audience }) => audience ?? '',
  outputs: ({ outputs }) => outputs.join(' | '),
  topics: ({ topics }) => topics.join(' | '),
  objectives: ({ objectives }) => objectives.join(' | '),
  expectedAttendance: ({ expectedAttendance: told }) => (told ? `${told.approximate ? '~' : ''}${told.count}` : ''),
  fees: ({ fees }) => fees.map(({ amount, currency }) => `${amount}${currency ? ` ${currency}` : ''}`).join(' | '),
}

const TABLES = readFileSync(new URL('what-for.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)

for (const table of TABLES) {
  const [field, ...lines] = table.trimEnd().split('\n')
  describe(field!, () => {
    let value = ''
    for (const line of lines) {
      if (!line.startsWith('  ')) value = line
      else {
        const wanted = value === 'null' ? '' : value
        const words = line.slice(2).replaceAll('\\n', '\n').replaceAll('\\t', '\t')
        it(line.trim().slice(0, 90), () => {
          const record = extract(`Old wells of the valley\n\n8 July 2024, 18:30\n\n${words}\n`)
          expect(SHOWN[field!]!(record)).toBe(wanted)
        })
      }
    }
  })
}
