import { describe, expect, it } from 'vitest'
import { scan } from '../../extractors/temporal/scan.js'
import { orderOfDates } from '../../normalizers/calendar/order.js'
import { nextDayOfMonth, nextWeekday, resolveRelative, weekOf } from '../../normalizers/calendar/relative.js'
import { addDays, inferYear, nthWeekday, toEdtf, weekdayAgrees, weekdayOf } from '../../normalizers/calendar.js'
import { settleClocks } from '../../normalizers/clock.js'
import { formatOffset, offsetAt, offsetOfEquivalence, shift } from '../../normalizers/zones.js'

describe('EDTF of written parts', () => {
  for (const [expected, parts] of [
    ['2010-05-13', { year: 2010, month: 5, day: 13 }],
    ['2010-05', { year: 2010, month: 5 }],
    ['2010', { year: 2010 }],
    ['XXXX-12-03', { month: 12, day: 3 }],
    ['XXXX-07', { month: 7 }],
    ['2021-21', { year: 2021, month: 21 }],
    ['2014-09-16', { year: 2014, month: 9, weekday: 2, nth: 3 }],
    [null, { year: 2011, month: 6, day: 31 }],
    [null, { year: 2019, month: 2, day: 29 }],
    [null, { weekday: 2 }],
    [null, { day: 15 }],
  ] as const)
    it(`${expected} ← ${JSON.stringify(parts)}`, () => expect(toEdtf(parts)).toBe(expected))
})

describe('calendar', () => {
  it('knows weekdays', () => {
    expect(weekdayOf(2010, 5, 13)).toBe(4)
    expect(weekdayOf(2000, 1, 1)).toBe(6)
    expect(weekdayAgrees({ year: 2017, month: 3, day: 14, weekday: 1 })).toBe(false)
    expect(nthWeekday(2014, 9, 2, 3)).toBe(16)
    expect(nthWeekday(2014, 9, 2, -1)).toBe(30)
    expect(nthWeekday(2014, 2, 1, 5)).toBeNull()
  })
  it('counts days over months, years and leap days', () => {
    expect(addDays('2010-05-31', 1)).toBe('2010-06-01')
    expect(addDays('2012-02-28', 1)).toBe('2012-02-29')
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01')
    expect(weekOf('2016-11-30')).toEqual({ start: '2016-11-28', end: '2016-12-04' })
  })
  it('infers a missing year from reference and weekday', () => {
    expect(inferYear({ month: 3, day: 1 }, '2013-02-12')).toEqual({ year: 2013, by: 'reference' })
    expect(inferYear({ month: 1, day: 10 }, '2013-02-12')).toEqual({ year: 2014, by: 'reference' })
    expect(inferYear({ month: 2, day: 10, weekday: 7 }, '2013-02-12')).toEqual({ year: 2013, by: 'weekday' })
    expect(inferYear({ month: 2, day: 29 }, '2013-02-12')).toEqual({ year: 2016, by: 'reference' })
    expect(inferYear({ month: 3, day: 1 }, null)).toBeNull()
  })
  it('resolves what is relative', () => {
    expect(resolveRelative({ unit: 'day', amount: 1 }, '2013-02-28')).toEqual({ start: '2013-03-01', end: null })
    expect(resolveRelative({ unit: 'week', amount: 1, weekday: 2 }, '2013-02-12').start).toBe('2013-02-19')
    expect(resolveRelative({ unit: 'week', amount: 0, weekday: 6, whole: true }, '2016-11-07')).toEqual({
      start: '2016-11-12',
      end: '2016-11-13',
    })
    expect(resolveRelative({ unit: 'month', amount: 1, whole: true }, '2013-12-12').start).toBe('2014-01')
    expect(resolveRelative({ unit: 'month', amount: 1 }, '2013-01-31').start).toBe('2013-02-28')
    expect(nextWeekday(2, '2013-02-12')).toBe('2013-02-19')
    expect(nextDayOfMonth({ day: 15, weekday: 4 }, '2013-02-12')).toBe('2013-08-15')
  })
  it('finds the order of day and month in the document', () => {
    const order = (...texts: string[]) =>
      orderOfDates(texts.flatMap((text) => scan(text).dates.map(({ value }) => value)))
    expect(order('Wednesday 03/04/2019')).toBe('day-first')
    expect(order('Monday 03/04/2019')).toBe('month-first')
    expect(order('10/1/2018-10/7/2018')).toBe('month-first')
    expect(order('1/2 - 5/2/2018')).toBe('day-first')
    expect(order('03/04/2019')).toBeNull()
  })
})

describe('clocks', () => {
  for (const [expected, text] of [
    ['15:30', '3:30 pm'],
    ['15:30', '3:30'],
    ['09:00', '9'],
    ['12:00', 'noon'],
    ['00:00', '12 am'],
    ['12:00', '12 pm'],
    ['07:00', '07:00'],
    ['15:30 18:00', '3:30-6 p.m.'],
    ['11:00 15:00', '11 to 3pm'],
    ['11:00 13:30', '11:30-1:30'.replace('11:30', '11')],
    ['10:00 11:30', '10 to 11:30 a.m.'],
    ['08:00 18:00', '8am until 6'],
    ['12:00 13:00', '12-1'],
    ['15:30 17:00', '3:30-5'],
    ['09:00 17:00', '9 to 5'],
    ['22:00 02:00', '22:00-02:00'],
    ['23:00 03:00', '11 pm to 3'],
    ['03:00 12:00', '3:00 to 12:00'],
    ['09:30 15:00', 'between 9:30 and 3:00 pm'],
  ] as const)
    it(`${expected} ← ${text}`, () => {
      const [one] = scan(text.includes(':') || /[ap]m|noon/.test(text) ? text : `at ${text}`).times
      const { start, end } = settleClocks(one!.value)
      expect(end ? `${start} ${end}` : start).toBe(expected)
    })
})

describe('zones', () => {
  it('gives the offset on the day', () => {
    expect(offsetAt('Europe/Paris', '2020-03-28', '12:00')).toBe('+01:00')
    expect(offsetAt('Europe/Paris', '2020-03-29', '12:00')).toBe('+02:00')
    expect(offsetAt('America/New_York', '2015-06-11', '08:30')).toBe('-04:00')
    expect(offsetAt('Asia/Kathmandu', '2015-06-11')).toBe('+05:45')
    expect(offsetAt('Etc/UTC', '2015-06-11')).toBe('+00:00')
    expect(offsetAt('Nowhere/City', '2015-06-11')).toBeNull()
  })
  it('follows from two clocks', () => {
    expect(offsetOfEquivalence('09:00', '14:00', '+00:00')).toBe('-05:00')
    expect(offsetOfEquivalence('14:00', '08:30', '+00:00')).toBe('+05:30')
    expect(offsetOfEquivalence('23:00', '01:00', '+01:00')).toBe('-01:00')
    expect(offsetOfEquivalence('09:07', '14:00', '+00:00')).toBeNull()
  })
  it('shifts over midnight', () => {
    expect(shift('2020-01-01', '01:00', '+02:00', '-05:00')).toEqual(['2019-12-31', '18:00'])
    expect(formatOffset(-210)).toBe('-03:30')
  })
})
