import { describe, expect, it } from 'vitest'
import { LEXICON } from '../../extractors/temporal/lexicon.js'
import { kinds, Token, tokenize, wordAt } from '../../extractors/temporal/tokens.js'
import { hashStep, isWord, withHash } from '../../extractors/temporal/wordTable.js'

const codes = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0))
const hash = (word: string) => codes(word).reduce(hashStep, 0)

describe('the words of dates and times', () => {
  it('have hashes of their own, by which each is found', () => {
    expect(new Set(LEXICON.map(({ key }) => hash(key))).size).toBe(LEXICON.length)
    LEXICON.forEach(({ key }, index) => {
      expect(withHash(hash(key))).toBe(index)
      expect(isWord(index, codes(key), key.length)).toBe(true)
    })
  })

  it('are not what merely has the hash of one', () => {
    // 31 × "i" + "l" = 31 × "h" + ("l" + 31), beyond the letters.
    const april = codes('april')
    const other = Uint8Array.from([...april.slice(0, 3), april[3]! - 1, april[4]! + 31])
    expect(other.reduce(hashStep, 0)).toBe(hash('april'))
    expect(isWord(withHash(hash('april')), other, 5)).toBe(false)
  })

  it.each([
    ['april', 'April'],
    ['marz', 'März'],
    ['segunda-feira', 'segunda-feira'],
    ['fevrier', 'février'],
    [null, 'Aprilium'],
    ['segunda', 'segunda-mano'],
    [null, 'sesquipedalian-feira'],
  ])('%s: %s', (key, text) => {
    tokenize(text)
    expect(kinds[0]).toBe(key === null ? Token.Other : Token.Word)
    expect(wordAt(0)?.key ?? null).toBe(key)
  })
})
