/** The days of an event with their hours, where these differ from day to day. */
import type { Schedule } from '../record.js'
import { endBehind, type Told } from './wholeHours.js'

type Days = Schedule['days']

/** `dates`: the days that the text lists, null for one that is not known. Gives none where all days have the same hours. */
export function daysApart(
  dates: readonly (string | null)[],
  endDate: string | null,
  { all, listed, general, lastClock, toldWhole }: Told,
): Days {
  // "Work begins each day at 9.00; it ends at 17.30 on Monday": what a day leaves open is that of all days.
  const complete = listed.map(([date, { startTime, endTime }]) => ({
    date,
    startTime: startTime ?? general.startTime,
    endTime: endTime ?? (general.endTime && (!startTime || general.endTime > startTime) ? general.endTime : null),
  }))
  const differ = complete.some(
    (one) => one.startTime !== complete[0]!.startTime || one.endTime !== complete[0]!.endTime,
  )
  // "starts at 13.00 on the first day and closes at 15.30 on the second" of a list, "opens at 10 on Tuesday and closes at 1 p.m. on
  // Thursday; on the other days from 9.30 to 5 p.m.": what is left open stays open.
  const isTold = (one: (typeof complete)[number]): boolean =>
    one.startTime !== null ||
    (one.endTime !== null &&
      (dates.length > 2 || (one.date === endDate && complete.length === all.length && all.length > 2)))
  let days: Days = complete.length > 1 && differ && complete.every(isTold) ? complete : []
  // "11 October, 15 November, 13 December (at 19.00)" with "films at 20.30": the hours of all, and of the one that says its own.
  if (
    dates.length > 2 &&
    complete.length > 0 &&
    complete.length < dates.length &&
    // "Demo night, runs till 9": one evening that goes on longer makes no list of the others.
    listed.some(([, { startTime }]) => startTime !== null) &&
    general.startTime !== null &&
    dates.every((date) => date !== null)
  ) {
    const said = new Map(complete.map((one) => [one.date, one]))
    days = dates.map((date) => said.get(date) ?? { date, startTime: general.startTime, endTime: general.endTime })
  }
  // "7.30 to 13.00; on the third day until 15.00": of each day the hours are told.
  const close = lastClock && general.start ? endBehind(general.start, lastClock.time) : null
  if (days.length === 0 && listed.length < 2 && close && general.startTime && general.endTime && all.length <= 5)
    days = all.map((date) => ({
      date,
      startTime: general.startTime,
      endTime: date === endDate ? close : general.endTime,
    }))
  // "08h30 to 16h30 daily, except on the last day (08h30 to 13h00)"
  const exception = listed.length > 0 && listed.every(([day]) => toldWhole.has(day))
  if (days.length === 0 && exception && general.startTime && general.endTime && all.length <= 5) {
    const rest = new Map(complete.map((one) => [one.date, one]))
    const whole = all.map((date) => rest.get(date) ?? { date, startTime: general.startTime, endTime: general.endTime })
    if (whole.some(({ startTime, endTime }) => startTime !== general.startTime || endTime !== general.endTime))
      days = whole
  }
  return days
}
