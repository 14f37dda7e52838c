import { describe, expect, it } from 'vitest'
import { scan } from '../../extractors/temporal/scan.js'
import { PART } from '../../extractors/temporal/tokens.js'

const MEETING = 'Tuesday 13 May 2025, 14:00-15:30 CEST'

// A long text is read in parts; none of its dates is lost, doubled or moved by where they end.
describe('a text of several parts', () => {
  it.each([
    ['blank lines', '\n\n'],
    ['blank lines of two signs', '\r\n\r\n'],
    ['lines', '\n'],
    ['spaces', '. '],
  ])('with %s between its meetings', (_, joint) => {
    const unit = MEETING + joint
    const text = unit.repeat(Math.ceil((2.5 * PART) / unit.length))
    const { dates, times } = scan(text)
    expect(new Set(dates.map(({ span }) => text.slice(span.start, span.end)))).toEqual(new Set(['Tuesday 13 May 2025']))
    expect(dates.map(({ span }) => span.start)).toEqual([...text.matchAll(/Tuesday/g)].map(({ index }) => index))
    expect(times.map(({ span }) => span.start)).toEqual([...text.matchAll(/14:00/g)].map(({ index }) => index))
  })

  it('without a place to cut it', () => {
    const text = 'x'.repeat(3 * PART)
    expect(scan(text)).toEqual({ dates: [], times: [], zones: [], recurrences: [] })
    expect(scan(`${text}\n\n${MEETING}`).dates.map(({ span }) => span.start)).toEqual([text.length + 2])
  })
})
