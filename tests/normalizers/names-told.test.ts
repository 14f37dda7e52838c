/**
 * How announcements tell their name: on platforms, in letters, on posters, in running text. Whole short texts: `= title` (several are accepted; `-`
 * for none), `~ other name`, `@ kind`, `% language`, `! status`, `$ identifier`, `& organiser`, then the text; `---` between.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const plain = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')
    .replace(/^the /, '') ?? ''

for (const table of ['names-told', 'whose-page', 'told-otherwise', 'subjects-told'])
  describe(`the name as it is told: ${table}`, () => {
    for (const block of readFileSync(`tests/normalizers/${table}.txt`, 'utf8')
      .trim()
      .split(/\n---\n/)) {
      const lines = block.split('\n')
      const said = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2))
      const text = `${lines.filter((line) => !/^[=~@%!$&] /.test(line)).join('\n')}\n`
      it(said('=')[0]!, () => {
        const record = extract(text)
        if (said('=')[0] === '-') expect(record.diagnostics.map(({ code }) => code)).toContain('no-event')
        else expect(said('=').map(plain)).toContain(plain(record.title ?? ''))
        for (const kind of said('@')) expect(record.kind).toBe(kind)
        for (const status of said('!')) expect(record.status).toBe(status)
        if (said('&').length > 0)
          expect(record.organizers.map(({ name }) => name).sort()).toEqual(
            said('&')
              .filter((name) => name !== '-')
              .sort(),
          )
        for (const code of said('$')) expect(record.identifier).toBe(code)
        for (const other of said('~')) expect(record.alternateTitles.map(plain)).toContain(plain(other))
        // Few words tell no language, but never another.
        for (const language of said('%')) expect([language, null]).toContain(record.source.language)
      })
    }
  })
