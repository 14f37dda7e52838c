import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FLOORS, type Floors, figuresOf, SETS } from './figures.js'

// Raised by `npm run floors` with each gain; lowered only with a reason in the commit's message.
const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors

describe.each(SETS)('the figures of %s stay above their floors', (set) => {
  const figures = figuresOf(set)
  it.each(Object.entries(floors[set]!))('%s at least %d', (field, floor) => {
    expect(figures[field]).toBeGreaterThanOrEqual(floor)
  })
})
