/** The offsets of a zone through the year: summer and winter, and a day whose year nobody gives. */
import { offsetAt } from '../zones.js'

/** A day of standard time north of the equator, where nearly all summer clocks are. */
export const WINTER = '2021-01-15'

/** A day of summer time north of the equator. */
export const SUMMER = '2021-07-15'

/** The offset on that day; where its year is not known the one of all years, if they agree: 13 February in Glasgow. */
export function offsetOn(
  zone: string,
  date: string | null,
  monthDay: string | null,
  time: string | null,
): string | null {
  if (date) return offsetAt(zone, date, time)
  const fixed = fixedOffset(zone)
  if (fixed || !monthDay || monthDay === '02-29') return fixed
  const [first, ...others] = YEARS.map((year) => offsetAt(zone, `${year}-${monthDay}`, time))
  return first && others.every((one) => one === first) ? first : null
}

/** Years that begin on each of the seven days of the week. */
const YEARS = [2015, 2016, 2017, 2018, 2019, 2021, 2022] as const

/** The offset of a zone that keeps one all year, else null. */
export function fixedOffset(iana: string): string | null {
  const winter = offsetAt(iana, WINTER)
  return winter === offsetAt(iana, SUMMER) ? winter : null
}

/** Is `offset` the zone's clock in the other half of the year? */
export function hasSummerTwin(iana: string, offset: string): boolean {
  return offsetAt(iana, WINTER) === offset || offsetAt(iana, SUMMER) === offset
}

/** Does the name of a standard time stand for a day of the place's summer time? Ireland's IST is its summer time. */
export function isWinterName(abbreviation: string, place: string, offset: string): boolean {
  if (!/^[ACI]ST$/.test(abbreviation) || place === 'Europe/Dublin') return false
  return [WINTER, SUMMER].some((day) => {
    const other = offsetAt(place, day)
    return other !== null && minutesOf(other) < minutesOf(offset)
  })
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))
  return offset.startsWith('-') ? -minutes : minutes
}
