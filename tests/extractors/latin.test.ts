import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchable } from '../../extractors/latin.js'
import { plain } from '../../extractors/plain.js'

describe('the text that patterns run on', () => {
  it.each([
    ['"A" - \'b\' .', '“A”\u00a0–\u2009‘b’\u2003…'],
    ['Lódz, Gdansk, Iasi, Dakovo', 'Łódź, Gdańsk, Iași, Đakovo'],
    ['naïve Ångström', 'naïve Ångström'],
    ['\x95 one\n\x95 two\n\x95 three', '• one\n▪ two\n\uf0b7 three'],
    ['Ððððð Ððð', 'Афины Рим'],
    ['\x80 5, ¤ 7, £ 9', '€ 5, ₦ 7, £ 9'],
    ['¦¦ here', '📍 here'],
    ['Home \x9b Events', 'Home › Events'],
    ['e\u00b5te\u00b5', 'e\u0301te\u0301'],
  ])('%j ← %s', (shown, text) => {
    expect(matchable(text)).toBe(shown)
  })
  it('has the length of its source and no unit beyond Latin-1, whatever the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = matchable(text)
        expect(shown.length).toBe(text.length)
        expect(shown).not.toMatch(/[^\x01-\xff]/)
      }),
    )
  })
  it('reads accents that stand apart', () => {
    expect(plain(matchable('Re\u0301union'))).toBe('reunion')
  })
})
