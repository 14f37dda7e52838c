import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluateFolder } from '../../pipeline/evaluate/evaluation.js'
import { figuresOf } from './figures.js'

// Raised by `npm run floors` with each gain; lowered only with a reason in the commit's message.
const floors = JSON.parse(readFileSync('tests/corpus/floors.json', 'utf8')) as Record<string, number>

describe('the corpus figures stay above their floors', () => {
  const figures = figuresOf(evaluateFolder('corpus').evaluation)
  it.each(Object.entries(floors))('%s at least %d', (field, floor) => {
    expect(figures[field]).toBeGreaterThanOrEqual(floor)
  })
})
