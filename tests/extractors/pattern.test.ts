/** Expressions without the flag u match what they match with it, in the scripts announcements are written in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutUnicode } from '../../extractors/pattern.js'

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
