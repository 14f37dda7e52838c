/** Expressions in less machine code: where the ways through one meet, and that it matches what it matched. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withSharedCode } from '../../extractors/sharedCode.js'

const MANY = '(?:workshop|seminar|conference|symposium|hackathon|course|meeting|summer school)'

const TABLE: readonly (readonly [built: string, source: string])[] = [
  [`(?:the )?(?=)${MANY}s?`, `(?:the )?${MANY}s?`],
  [`\\bour +(?=)(?<kind>${MANY.slice(3)}`, `\\bour +(?<kind>${MANY.slice(3)}`],
  // What is reached in one way alone is emitted once anyway.
  [`\\bour (?<kind>${MANY.slice(3)}`, `\\bour (?<kind>${MANY.slice(3)}`],
  [`\\b${MANY}`, `\\b${MANY}`],
  [`^(?:our|this|the) (?=)${MANY}(?:s? of (?=)${MANY}){1,2}`, `^(?:our|this|the) ${MANY}(?:s? of ${MANY}){1,2}`],
  // The first of its branch is reached in one way.
  [`^${MANY}`, `^${MANY}`],
  [`(?:${MANY}|talk)`, `(?:${MANY}|talk)`],
  // Lookbehinds are read backwards, lookaheads have their own code.
  [`(?<=the ${MANY} )x`, `(?<=the ${MANY} )x`],
  [`the (?!${MANY.slice(3)}`, `the (?!${MANY.slice(3)}`],
  // Brackets in classes and behind backslashes open nothing.
  [`[(?]\\(? (?=)${MANY}`, `[(?]\\(? ${MANY}`],
  [`[(?]\\( \\? ${MANY}`, `[(?]\\( \\? ${MANY}`],
  // What is built of built expressions is not done twice.
  [`an? (?=)${MANY}`, `an? (?=)${MANY}`],
  ['the (?:talk|walk)', 'the (?:talk|walk)'],
]

describe('an expression in less machine code', () => {
  it.each(TABLE)('%s', (built, source) => {
    expect(withSharedCode(source)).toBe(built)
  })

  it('matches what it matched, with the same groups', () => {
    const words = fc.constantFrom('the ', 'our ', 'this ', 'workshop', 'seminars', ' of ', 'course', 'a (', 'x', ' ')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (parts) => {
        const text = parts.join('')
        for (const [built, source] of TABLE)
          expect(new RegExp(built, 'g').exec(text)).toEqual(new RegExp(source, 'g').exec(text))
      }),
    )
  })
})
