/** Clocks whose day their words tell: "on the second day", "Day 1: 9.00-13.00", "10 am - 2 pm Sun". */
import type { Page, Span } from '../../extractors/page.js'
import { civil, weekdayAgrees } from '../calendar.js'
import type { ClockMoment, Moments } from '../moments/moment.js'
import { joinsSittings } from '../moments/sittings.js'

// "Day 1: 9.00-13.00", "Día 2, de 10 a 12"
const DAY_LINE = /^\W{0,3}(?:day|d[ií]a|jour|giorno|tag)\s+(\d|one|two|three|four|five)\b/i
const COUNTS = ['one', 'two', 'three', 'four', 'five']

function countOf(word: string): number {
  const named = COUNTS.indexOf(word.toLowerCase())
  return named >= 0 ? named + 1 : Number(word)
}

// "from 8.30 a.m. to 4.30 p.m. on the first day and from 8.30 a.m. to 1 p.m. on the second"
const DAY_BEHIND =
  /^\s?\(?(?:in the (?:fore|after)noon |in the morning )?(?:(?:(?:on|of) the|el|no|le|il)\s+|(?<=\())(first|second|third|fourth|last|final|primer|segundo|tercer|[uú]ltimo|primeiro|terceiro|premier|deuxi[èe]me|second|troisi[èe]me|dernier|primo|secondo|terzo|ultimo)(?=[\s,.;)]|$)(?!\s+(?!day|d[ií]a|jour|giorno|and|y|e|et)\p{L})/iu
const DAY_NUMBER = /^ ?(?:\(|(?:on|of) +)day +(\d|one|two|three|four|five)\b/i
// "Day 1: 11:00-18:00. Day 2: 9:00-18:00."
const NUMBERED_BEFORE =
  /(?:^|[.;,|(]\s|\n)(?:day|d[ií]a|jour|giorno|tag)\s(\d|one|two|three|four|five)\s?[:,(-]\s?(?:from\s|de\s|das\s|von\s|dalle\s)?$/i
// "the first day from 9 to 5, the second until 1"
const DAY_BEFORE =
  /\b(first|second|third|fourth|last|final|primer|segundo|tercer|[uú]ltimo|primeiro|terceiro|premier|deuxi[èe]me|troisi[èe]me|dernier|primo|secondo|terzo|ultimo)(?:\s+(?:day|d[ií]a|dia|jour|giorno))?[\s,:(]+(?:from|at|until|between|de(?: las)?|das|[àa]s?|dalle|desde(?: las)?|hasta(?: las)?|a las)?\s*$/i
const ORDINALS: readonly RegExp[] = [
  /^(?:last|final|[uú]lti|dern)/i,
  /^(?:first|prim|prem)/i,
  /^(?:second|segun|deux)/i,
  /^(?:third|ter|trois)/i,
  /^fourth/i,
]

/** The number of the day that stands beside a clock, 0 for the last. */
function dayBeside(text: string, span: Span): number | null {
  // "from 14.00 on day one to 13.00 on day three"
  const numbered =
    DAY_NUMBER.exec(text.slice(span.end, span.end + 16)) ??
    NUMBERED_BEFORE.exec(text.slice(Math.max(0, span.start - 24), span.start))
  if (numbered) return countOf(numbered[1]!)
  const found =
    DAY_BEHIND.exec(text.slice(span.end, span.end + 60)) ??
    DAY_BEFORE.exec(text.slice(Math.max(0, span.start - 40), span.start))
  if (!found) return null
  const count = ORDINALS.findIndex((one) => one.test(found[1]!))
  return count < 0 ? null : count
}

// "Nos dois primeiros dias a gente trabalha das 8h30 às 18h", "on the first two days from 9 to 5"
const FIRST_DAYS =
  /\b(?:(?:first|initial)\s+(two|three|four|[2-4])\s+days|primeros\s+(dos|tres|cuatro)\s+d[ií]as|(?:los\s+)?(dos|tres|cuatro)\s+primeros\s+d[ií]as|(dois|três|quatro)\s+primeiros\s+dias|primeiros\s+(dois|três|quatro)\s+dias|(deux|trois|quatre)\s+premiers\s+jours|primi\s+(due|tre|quattro)\s+giorni|ersten\s+(beiden|zwei|drei|vier)\s+tagen?)\b[^.;!?]{0,50}$/i
// "from 8.30 am to 5 pm on the first two days", "de 8h30 à 17h les deux premiers jours"
const FIRST_DAYS_BEHIND =
  /^\s?[(,]?\s?(?:on\s)?(?:(?:the\s)?first\s+(two|three|four|[2-4])\s+days|(?:en\s)?los\s+(dos|tres|cuatro)\s+primeros\s+d[ií]as|(?:n?os\s+)?(dois|três|quatro)\s+primeiros\s+dias|les\s+(deux|trois|quatre)\s+premiers\s+jours|i\s+primi\s+(due|tre|quattro)\s+giorni|an\sden\sersten\s+(beiden|zwei|drei|vier)\s+tagen)\b/i
const FIRST_COUNTS: readonly RegExp[] = [
  /^(?:two|dos|dois|deux|due|beiden|zwei|2)$/i,
  /^(?:three|tres|três|trois|tre|drei|3)$/i,
]

/** How many of the first days the words before a clock name, 0 where none. */
function firstDays(text: string, { start, end }: Span): number {
  const found =
    FIRST_DAYS_BEHIND.exec(text.slice(end, end + 50)) ?? FIRST_DAYS.exec(text.slice(Math.max(0, start - 80), start))
  const word = found?.slice(1).find((one) => one !== undefined)
  return word ? (FIRST_COUNTS.findIndex((one) => one.test(word)) + 1 || 3) + 1 : 0
}

// "at 9 on the first day, on the other days at 8.30", "from 9 a.m. on the following days"
const OTHERS =
  '(?:other|following|subsequent|remaining|next|demais|outros|seguintes|restantes|autres|suivants|altri|successivi|seguenti|anderen|folgenden|weiteren|übrigen|otros|dem[aá]s|siguientes)'
const OTHER_BEFORE = new RegExp(
  `(?<!\\p{L})${OTHERS}\\s(?:(?:two|three|four|dos|tres|dois|três|deux|trois|due|tre|zwei|drei)\\s)?(?:days|sessions|d[ií]as|jours|giorni|tagen?)(?!\\p{L})[^.;!?()]{0,50}$`,
  'iu',
)
const OTHER_BEHIND = new RegExp(
  `^\\s?\\(?(?:on\\sthe|on|los|nos|les|nei|an\\sden)\\s${OTHERS}\\s(?:(?:two|three|four|dos|tres|dois|três|deux|trois|due|tre|zwei|drei)\\s)?(?:days|d[ií]as|jours|giorni|tagen)(?!\\p{L})`,
  'iu',
)

/** Is the clock that of all days but the first? */
function ofOtherDays(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 90), start)
  return (before.includes('s ') && OTHER_BEFORE.test(before)) || OTHER_BEHIND.test(text.slice(end, end + 50))
}

/** "It will open at 9.30 on Tuesday and close at 1 p.m. on Thursday. On the other days …": is the last day told right before? */
function isLastTold({ clocks }: Moments, clock: ClockMoment, days: readonly string[]): boolean {
  const last = civil(days.at(-1)!)
  const at = clock.time.span.start
  return (
    days.length > 2 &&
    clocks.some(({ ends, moment, time }) => {
      const date = moment?.date?.value
      if (time.span.start >= at || at - time.span.start > 200 || !date) return false
      const day = date.end ?? date.start
      if (!ends && !time.value.end) return false
      return day.day === undefined
        ? day.weekday !== undefined && weekdayAgrees({ ...last, weekday: day.weekday }) === true
        : day.day === last.day && (day.month === undefined || day.month === last.month)
    })
  )
}

/** Clocks whose days their words tell: in lines that number the days, "on the second day", "10 am - 2 pm Sun". */
export function toldDays(page: Page, moments: Moments, days: readonly string[]): Map<ClockMoment, readonly string[]> {
  const out = new Map<ClockMoment, readonly string[]>()
  if (days.length < 2 || days.length > 9) return out
  for (const clock of moments.clocks) {
    if (out.has(clock)) continue
    // "… on the first two days and until 1 pm on the last": a day of its own goes before.
    const many = dayBeside(page.text, clock.time.span) === null ? firstDays(page.text, clock.time.span) : 0
    if (many > 1 && many < days.length) {
      out.set(clock, days.slice(0, many))
      continue
    }
    if (ofOtherDays(page.text, clock.time.span)) {
      const others = isLastTold(moments, clock, days) ? days.slice(1, -1) : days.slice(1)
      out.set(clock, others)
      // "On the other days from 9.30 to 12.30 and from 2 to 5 p.m."
      for (let i = moments.clocks.indexOf(clock) + 1; i < moments.clocks.length; i++) {
        const [before, next] = [moments.clocks[i - 1]!, moments.clocks[i]!]
        if (before.time.value.end === null || next.time.value.end === null) break
        if (!joinsSittings(page.text, before.time.span.end, next.time.span.start)) break
        out.set(next, others)
      }
      // "from 9 a.m. to noon and from 2 to 5 p.m. on the following days": both sittings.
      for (let i = moments.clocks.indexOf(clock); i > 0; i--) {
        const before = moments.clocks[i - 1]!
        if (before.time.value.end === null || out.has(before)) break
        if (!joinsSittings(page.text, before.time.span.end, moments.clocks[i]!.time.span.start)) break
        out.set(before, others)
      }
      continue
    }
    const line = page.lines[page.lineAt(clock.time.span.start)]!
    // "Day 1: 11:00-18:00. Day 2: 9:00-18:00": the nearest of its line.
    const nearest = NUMBERED_BEFORE.test(
      page.text.slice(Math.max(0, clock.time.span.start - 24), clock.time.span.start),
    )
    const found = nearest ? null : DAY_LINE.exec(page.text.slice(line.start, Math.min(line.end, line.start + 24)))
    // "Day three: Monday 9 February 2026, 10 am to noon": it has its date.
    const date = found ? clock.moment?.date : null
    if (date && date.value.start.day !== undefined && date.span.start > line.start && date.span.end <= line.end)
      continue
    const count = found ? countOf(found[1]!) : dayBeside(page.text, clock.time.span)
    const day =
      count === null
        ? weekdayBeside(page.text, clock.time.span, days, moments)
        : count === 0
          ? days.at(-1)
          : days[count - 1]
    if (day) out.set(clock, [day])
  }
  return out
}

// Not "21h30 (segunda a sexta)", "9-5 Mon to Fri"
const WEEKDAY_BEHIND =
  /^\s?\(?(?:on\s+|el\s+|le\s+)?([a-záé]{3,9})(?![\p{L}-])(?!\s?(?:-|to\b|till\b|through\b|thru\b|al?\b|à|au\b|bis\b)\s?)/iu
const WEEKDAY_BEFORE = /(?<![\p{L}-])([a-záé]{3,9})\s{0,2}[:(]\s{0,2}(?:until\s+|to\s+)?$/iu
const WEEKDAYS: readonly RegExp[] = [
  /^(?:mon(?:day)?|lun(?:es|di|ed[ií])?|seg(?:unda)?)$/i,
  /^(?:tues?(?:day)?|mar(?:tes|di|ted[ií])?|ter(?:ça|ca)?)$/i,
  /^(?:wed(?:nesday)?|mi[eé](?:rcoles)?|mer(?:credi|coled[ií])?|qua(?:rta)?)$/i,
  /^(?:thu(?:rs?)?(?:day)?|jue(?:ves)?|jeu(?:di)?|gio(?:ved[ií])?|qui(?:nta)?)$/i,
  /^(?:fri(?:day)?|vie(?:rnes)?|ven(?:dredi|erd[ií])?|sex(?:ta)?)$/i,
  /^(?:sat(?:urday)?|s[aá]b(?:ado|ato)?|sam(?:edi)?)$/i,
  /^(?:sun(?:day)?|dom(?:ingo|enica)?|dim(?:anche)?)$/i,
]

/** "10 am - 2 pm Sun", "(Friday: 12.30)": the one day of the event with that name. */
function weekdayBeside(text: string, span: Span, days: readonly string[], moments: Moments): string | null {
  const found =
    WEEKDAY_BEHIND.exec(text.slice(span.end, span.end + 20)) ??
    WEEKDAY_BEFORE.exec(text.slice(Math.max(0, span.start - 24), span.start))
  if (!found) return null
  const weekday = WEEKDAYS.findIndex((one) => one.test(found[1]!)) + 1
  if (weekday === 0) return null
  // A weekday that was read as a date has its clocks already.
  if (moments.all.some(({ date }) => date && date.span.start >= span.end && date.span.start < span.end + 8)) return null
  const fit = days.filter((day) => weekdayAgrees({ ...civil(day), weekday }) === true)
  return fit.length === 1 ? fit[0]! : null
}
