import { describe, expect, it } from 'vitest'
import { expansions } from '../../extractors/expansions.js'
import { Stems } from '../../extractors/stems.js'

describe('what a pattern can be', () => {
  it.each([
    [['cost', 'costs'], 'costs?'],
    [['gratis', 'grátis'], 'gr[aá]tis'],
    [['coorganised', 'cohosted', 'co'], 'co(?:organised|hosted)|co'],
    [['table', 'timetable'], '(?:time)?table'],
    [['ab', 'ac', 'b', 'c'], 'a?[bc]'],
  ])('%j ← %s', (words, source) => {
    expect(expansions(source).sort()).toEqual([...words].sort())
  })
  it.each(['a+', 'a{2}', '\\w', '[^a]', '[a-z]', '(a)', 'a)', '(?:a'])('%s is refused', (source) => {
    expect(() => expansions(source)).toThrow(SyntaxError)
  })
})

describe('stems', () => {
  const stems = new Stems()
  stems.add('organi|host$', 0)
  stems.add('org|host', 1)
  it.each([
    [[0, 1], 'organised'],
    [[0, 1], 'host'],
    [[1], 'hosted'],
    [[], 'ho'],
  ])('%j ← %s', (ids, word) => {
    expect(stems.of(word)).toEqual(ids)
  })
})
