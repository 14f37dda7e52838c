/** The heads of two hundred and eighty announcements and more, and the name that an organiser would print for each. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'
import { readHeads } from './heads.js'

const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[“”„«»"]\s?|\s(?=»)/g, '"')
    .replace(/"+|\s+/g, (one) => one[0]!)
    .trim()

for (const table of ['heads', 'more-heads', 'heads-retold'])
  describe(`the name in a head: ${table}`, () => {
    for (const { titles, others, kind, text } of readHeads(`tests/normalizers/${table}.txt`))
      it(titles[0]!, () => {
        const record = extract(text)
        expect(titles.map(folded)).toContain(folded(record.title ?? ''))
        for (const other of record.alternateTitles) expect([...others, ...titles].map(folded)).toContain(folded(other))
        if (kind !== null) expect(record.kind).toBe(kind)
      })
  })
