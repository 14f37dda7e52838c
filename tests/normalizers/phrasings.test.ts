import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/index.js'
import { ANNOUNCED, ASKED, NOTICES, SAID_ALOUD } from './phrasings/announced.js'
import { CLOCKS, MOMENTS, ROWS, ZONES } from './phrasings/clocks.js'
import { COUNTED } from './phrasings/counted.js'
import { DAYS, MONTHS, RANGES } from './phrasings/days.js'
import { HOURS, PAGES } from './phrasings/hours.js'
import { LISTS, SINGLE } from './phrasings/lists.js'
import { NONE } from './phrasings/none.js'
import { WRITTEN } from './phrasings/written.js'
import { MEETINGS, NAMED, OFFSETS } from './phrasings/zones.js'

/** "2016-11-14>2016-11-16 09:00>17:00 +01:00": days, hours, offset; what is not said is left out. */
function read(text: string, reference: string): string {
  const { schedule } = extract(text, reference === '' ? {} : { referenceDate: reference })
  const range = (a: string | null, b: string | null): string => (b && b !== a ? `${a}>${b}` : (a ?? ''))
  const hours = range(schedule.startTime, schedule.endTime)
  return [range(schedule.startDate, schedule.endDate) || '-', hours, schedule.timezone.utcOffset ?? '']
    .filter((part) => part !== '')
    .join(' ')
}

const TABLES = {
  DAYS,
  RANGES,
  MONTHS,
  CLOCKS,
  MOMENTS,
  ROWS,
  ZONES,
  ANNOUNCED,
  NOTICES,
  SAID_ALOUD,
  ASKED,
  OFFSETS,
  NAMED,
  MEETINGS,
  HOURS,
  PAGES,
  SINGLE,
  LISTS,
  COUNTED,
  WRITTEN,
}

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows.map(([reference, expected, ...texts]) => [expected!, texts, reference!] as const))(
    '%s',
    (expected, texts, reference) => {
      expect(texts.map((text) => `${text} => ${read(text, reference)}`)).toEqual(
        texts.map((text) => `${text} => ${expected}`),
      )
    },
  )
})

describe('museum of what is no date and no clock', () => {
  it.each(NONE.map((text) => [text]))('%s', (text) => {
    expect(read(text, '2016-11-07')).toBe('-')
  })
})
