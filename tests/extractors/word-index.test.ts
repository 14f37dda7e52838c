import { describe, expect, it } from 'vitest'
import { matchable } from '../../extractors/latin.js'
import { WordIndex } from '../../extractors/wordIndex.js'

const text = "The Meeting, organised by ITU; organised élan. L'été “Meeting” 2010"
const index = new WordIndex(matchable(text))

describe('word index', () => {
  it.each([
    [[4, 54], ['meeting']],
    [
      [13, 31],
      ['organised', 'organized'],
    ],
    [
      [4, 13, 31, 54],
      ['organised', 'meeting'],
    ],
    [[41], ['élan']],
    [[49], ['été']],
    [[63], ['2010']],
    [[], ['organ', 'absent']],
  ])('%j of %j', (offsets, words) => {
    expect(index.at(words)).toEqual(offsets)
  })
  it('knows whether any of some words is there', () => {
    expect(index.has('absent', 'itu')).toBe(true)
    expect(index.has('absent')).toBe(false)
  })
})
