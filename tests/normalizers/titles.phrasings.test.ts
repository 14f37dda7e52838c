/** Frames in which announcements put a name, in six languages: whatever stands in `{T}` is the title. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const plain = (words: string | null) =>
  (words ?? '')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/["“”„«»']/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** `: name ¦ name` heads the frames below it, which `=====` parts. */
for (const group of readFileSync('tests/normalizers/title-frames.txt', 'utf8').split(/^: /m).slice(1)) {
  const [first = '', ...lines] = group.split('\n')
  const names = first.split(' ¦ ')
  for (const frame of lines.join('\n').split(/^=====\n/m))
    if (frame.includes('{'))
      describe(frame.trim().split('\n')[0]!, () => {
        for (const name of names)
          it(name, () => {
            const text = frame.replaceAll('{T}', name).replaceAll('{U}', name.toUpperCase())
            expect(plain(extract(text).title)).toBe(plain(name))
          })
      })
}
