/** Expressions without the flag u match what they match with it, in the scripts announcements are written in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutIgnoreCase, withoutUnicode } from '../../extractors/pattern.js'

const SOURCES = [
  String.raw`\p{L}+`,
  String.raw`\p{Lu}\p{Ll}+`,
  String.raw`[\p{L}\p{N}]+(?:['-]\p{L}+)?`,
  String.raw`(?<![\p{L}\d])(?:sala|room)\s?\p{N}{1,3}`,
  String.raw`[^\p{L}\s]{1,4}`,
  String.raw`\P{Lu}+`,
  String.raw`\p{L}\p{M}?`,
]
const TEXTS = [
  'Łódź, Škofja Loka, São Tomé, Málaga, İzmir, Þingvellir',
  'ΑΘΗΝΑ Αθήνα Москва КИЇВ Đà Nẵng',
  'Room 12, SALA 3; "l’été" — œuvre, naïve, Ångström',
  'e\u0301te\u0301 · 12 ¾ № 5',
]

describe('without the flag u', () => {
  it.each(SOURCES)('%s finds the same', (source) => {
    for (const flags of ['gu', 'giu']) {
      const plain = withoutUnicode(source, flags)!
      expect(plain.flags).not.toContain('u')
      for (const text of TEXTS)
        expect(text.match(new RegExp(plain.source, plain.flags))).toEqual(text.match(new RegExp(source, flags)))
    }
  })
  it('is exact on Latin-1', () => {
    const latin = fc.string({
      unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
      maxLength: 40,
    })
    fc.assert(
      fc.property(latin, fc.constantFrom(...SOURCES), fc.constantFrom('gu', 'giu'), (text, source, flags) => {
        const plain = withoutUnicode(source, flags)!
        expect(text.match(new RegExp(plain.source, plain.flags))).toEqual(text.match(new RegExp(source, flags)))
      }),
    )
  })
  it.each([
    ['a class with characters of two units', '[🏛📍]x'],
    ['a category it does not know', String.raw`\p{Script=Greek}`],
    ['an excluded category within a class', String.raw`[a\P{L}]`],
  ])('leaves %s as it is', (_, source) => {
    expect(withoutUnicode(source, 'u')).toBe(null)
  })
})

describe('without the flag i', () => {
  it.each([
    ['[cC][aA][fF][éÉ]', 'café'],
    ['[rR]\\d{1,3}\\b', 'r\\d{1,3}\\b'],
    ['[a-zA-Z]', '[a-z]'],
    ['[^a-zA-Z]', '[^a-z]'],
    ['[X-cA-Cx-z]', '[X-c]'],
    ['(?<name>[xX])', '(?<name>x)'],
    ['[éÉ]\\x2d', '\\xe9\\x2d'],
    ['ß', 'ß'],
  ])('%s is /%s/i', (expected, source) => {
    expect(withoutIgnoreCase(source, 'i')).toEqual({ source: expected, flags: '' })
  })
  it.each([...SOURCES, '[X-c]{2}', '[À-ö]+', '[^e-l]', 'ÿ|µ|ß', String.raw`(?:prof|dr)\.? (?=\w)`])(
    '%s finds the same in Latin-1',
    (source) => {
      const unicode = withoutUnicode(source, 'giu')!
      const plain = withoutIgnoreCase(unicode.source, unicode.flags)!
      expect(plain.flags).toBe('g')
      fc.assert(
        fc.property(
          fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 40 }),
          (text) => {
            expect(text.match(new RegExp(plain.source, plain.flags))).toEqual(
              text.match(new RegExp(unicode.source, unicode.flags)),
            )
          },
        ),
      )
    },
  )
  it('leaves an expression that refers back to a group', () => {
    expect(withoutIgnoreCase(String.raw`(a)\1`, 'i')).toBe(null)
  })
})
