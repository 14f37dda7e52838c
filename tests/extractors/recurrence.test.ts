import { describe, expect, it } from 'vitest'
import { scan } from '../../extractors/temporal/scan.js'
import { toRRule } from '../../normalizers/recurrence.js'

const rulesIn = (text: string): string[] => scan(text).recurrences.map(({ value }) => toRRule(value, null))

const TABLE: readonly (readonly [expected: string, ...phrasings: string[]])[] = [
  [
    'FREQ=WEEKLY;BYDAY=TU',
    'every Tuesday',
    'Tuesdays at 5 p.m.',
    'weekly on Tuesdays',
    'each Tuesday',
    'todos los martes',
    'tous les mardis',
    'ogni martedì',
    'jeden Dienstag',
  ],
  ['FREQ=WEEKLY;BYDAY=MO,WE', 'Mondays and Wednesdays', 'every Monday and Wednesday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'every other Tuesday', 'every second Tuesday', 'biweekly on Tuesdays'],
  ['FREQ=WEEKLY;BYDAY=TU;COUNT=6', 'every Tuesday for six weeks'],
  [
    'FREQ=MONTHLY;BYDAY=1FR',
    'first Friday of the month',
    'the first Friday of every month',
    'every first Friday of the month',
    '1st Friday of each month',
  ],
  ['FREQ=MONTHLY;BYDAY=-1TH', 'last Thursday of the month'],
  ['FREQ=MONTHLY;BYDAY=2TU,4TU', '2nd and 4th Tuesday of each month'],
  ['FREQ=WEEKLY;INTERVAL=2', 'every two weeks'],
  ['FREQ=DAILY', 'daily', 'every day'],
]

describe('recurrence', () => {
  for (const [expected, ...phrasings] of TABLE)
    for (const text of phrasings) it(`${expected} ← ${text}`, () => expect(rulesIn(text)).toEqual([expected]))
  it('reads the end of the series', () => {
    const [one] = scan('every Tuesday at 5 pm until 14 June 2022').recurrences
    expect(one!.value.until).toEqual({ year: 2022, month: 6, day: 14 })
    expect(toRRule(one!.value, '2022-06-14')).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20220614')
  })
  for (const text of ['every participant', 'the last Friday in May', 'on Tuesday', 'each of them'])
    it(`none ← ${text}`, () => expect(rulesIn(text)).toEqual([]))
})
