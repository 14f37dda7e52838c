/** The heads of a hundred announcements, and the name that an organiser would print for each. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'
import { readHeads } from './heads.js'

const folded = (words: string) => words.toLowerCase()

describe('the name in a head', () => {
  for (const { titles, others, kind, text } of readHeads('tests/normalizers/heads.txt'))
    it(titles[0]!, () => {
      const record = extract(text)
      expect(titles.map(folded)).toContain(folded(record.title ?? ''))
      for (const other of record.alternateTitles) expect([...others, ...titles].map(folded)).toContain(folded(other))
      if (kind !== null) expect(record.kind).toBe(kind)
    })
})
