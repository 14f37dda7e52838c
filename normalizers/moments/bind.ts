/** Binds clocks to dates: "3 May, 10:00", "Date: 3 May / Time: 10:00", the rows of an agenda under the heading of their day. */
import type { Candidate } from '../../extractors/candidate.js'
import { dateColumn } from '../../extractors/dateColumns.js'
import type { Context } from './context.js'

export interface Placed<K extends 'date' | 'time'> {
  readonly candidate: Candidate<K>
  readonly context: Context
}

const CONJUNCTION = /(?:^|\W)(?:and|but|to|until|till|y|e|et|und|mas|mais|ma|hasta|até|al|au|bis)\W/i

const NEW_SENTENCE = /^\s+\p{Lu}\p{Ll}*\s+\p{Ll}+\s+\p{Ll}+(?<!time)\s/u

// Behind "1 p.m." the stop is the clock's own.
const NEXT_SENTENCE = /(?:^\s|[.!?]\s)\s{0,3}\p{Lu}\p{Ll}/u

const STOP = /[.!?]\s/

// "17.00 (Friday: 12.30)": the day of the clock behind it.
const LEADS =
  /^\s*(?::|until|till|at|hasta(?:\s+las?)?|a\s+las|até(?:\s+[àa]s)?|[àa]s?|jusqu'[àa]|bis|um|alle|ore|alle\s+ore|fino\s+alle)\s*$/i

// "from 8.30 to 16.30, except on Friday": the hours of the other days.
const EXCEPT =
  /\b(?:except|excepting|save|other than|apart from|but not|sauf|hormis|salvo|excepto|exceto|menos|tranne|eccetto|fuorch[ée]|au[sß]er)\b/i

const ALL_OF =
  /\b(?:all|each|every|both)\s+(?:the\s+)?(?:talks|talk|sessions|session|lectures|lecture|classes|class|meetings|seminars|seminar|days|workshops|modules|events|webinars)\b[^.;\n]{0,24}$|\b(?:always|siempre|sempre|toujours|jeweils|stets|todas\s+las|todos\s+los|todas\s+as|todos\s+os|toutes\s+les|tous\s+les|tutti\s+gli|tutte\s+le)\b[^.;\n]{0,30}$/i

// "Beginn jeweils um 19.30 Uhr", "Séances à 20 h 30", "All meetings start at 7 pm"
const EACH_AT =
  /\b(?:jeweils|(?:all|each|every)\s+(?:\w+\s+)?(?:start|begin)s?|(?:sessions|meetings|evenings|classes|talks|lectures|concerts|films|screenings|performances|s[eé]ances|rencontres|sesiones|charlas|funciones|sess[õo]es|encontros|incontri|serate|proiezioni)(?:\s+(?:all|start|begin|run|are|comienzan|empiezan|come[çc]am|commencent|d[ée]butent|iniziano|cominciano))?)\s+(?:at|um|[àa]s?|alle(?:\s+ore)?|a\s+las)\s+$/i

// "Unterricht täglich 9.30-12.30 Uhr, am Samstag nur vormittags"
const DAILY =
  /\b(?:daily|each day|every day|t[\xe4a]glich|diariamente|todos los d[i\xed]as|todos os dias|tous les jours|chaque jour|ogni giorno)(?:\s+(?:from|between|von|de|das|dalle(?:\s+ore)?))?\s+$/i

const ASIDE_OPENS = /^,?\s?\(/

/** "2 October (Wednesday; Thursday is a public holiday) between 10:00 and 16:30": weekdays in the bracket take no clock from the date before it. */
function outOfAside(text: string, dates: readonly Placed<'date'>[], before: number, at: number): number {
  let outer = before
  while (outer > 0) {
    const { span: own, value } = dates[outer]!.candidate
    // "tomorrow (Thursday May 2) at 1pm": the bracket tells the day.
    if (value.start.month !== undefined) break
    const { end } = dates[outer - 1]!.candidate.span
    if (own.start - end > 160 || at - own.end > 160) break
    const between = text.slice(end, own.start)
    const behind = text.slice(own.end, at)
    if (between.includes(')') || !behind.includes(')') || behind.includes('(')) break
    outer--
    if (ASIDE_OPENS.test(between)) return outer
  }
  return before
}

/** Do the words behind a clock lead out of a bracket that it stands in? */
function leavesBracket(behind: string): boolean {
  const close = behind.indexOf(')')
  return close >= 0 && !behind.slice(0, close).includes('(')
}

/** The first clock behind `end`, of the next three. */
function firstBehind(times: readonly Placed<'time'>[], from: number, end: number): Placed<'time'> | undefined {
  for (let i = from; i < from + 3 && i < times.length; i++) if (times[i]!.candidate.span.start >= end) return times[i]
  return undefined
}

/** "on 15 and 16 May at 9:00" */
function hasOwnClock(text: string, { candidate: { span } }: Placed<'date'>, next: Placed<'time'> | undefined): boolean {
  const at = next?.candidate.span.start ?? -1
  return at >= span.end && at < span.end + 12 && LEADS.test(text.slice(span.end, at))
}

/** Does the day stand on the line of the clock? */
function inLine(text: string, date: Placed<'date'> | undefined, at: number): boolean {
  return date !== undefined && !text.slice(date.candidate.span.end, at).includes('\n')
}

const WRAPPED = /^,[ \t]*\r?\n[ \t]{0,40}(?:(?:at|by|from|um|ore|alle|à|a las|às)[ \t]+)?$/i

const LEADS_DAY = /^,?[ \t](?:(?:on|el|del|le|am|il|em)[ \t])?$/i

const EACH_DAY = /^[\s,(]*(?:on\s+)?(?:each|every|daily|cada|chaque|ogni|todos|diari)/i

/** How far a field with a clock may stand from the field with its date. */
const FIELD_REACH = 400

/** For each time the index of its date, or -1. */
export function bindTimes(
  text: string,
  times: readonly Placed<'time'>[],
  dates: readonly Placed<'date'>[],
  isDeadline: (date: Candidate<'date'>) => boolean = () => false,
): number[] {
  // A month has no hours: "It began at 10 a.m. A second is planned for March 2021".
  const days = dates.flatMap(({ candidate: { value } }, i) =>
    value.start.day !== undefined || value.start.weekday !== undefined || value.relative ? [i] : [],
  )
  if (days.length === dates.length || days.length === 0) return bound(text, times, dates, isDeadline)
  return bound(
    text,
    times,
    days.map((i) => dates[i]!),
    isDeadline,
  ).map((i) => (i < 0 ? -1 : days[i]!))
}

function bound(
  text: string,
  times: readonly Placed<'time'>[],
  dates: readonly Placed<'date'>[],
  isDeadline: (date: Candidate<'date'>) => boolean,
): number[] {
  let behind = -1
  let passed = 0
  let heading = -1
  let ofAll = -1
  return times.map(({ candidate, context }, index) => {
    const at = candidate.span.start
    while (passed < dates.length && dates[passed]!.candidate.span.start < at) {
      if (isDayHeading(dates[passed]!, text)) heading = passed
      passed++
    }
    // "start at half past eight each morning": of all days.
    if (EACH_DAY.test(text.slice(candidate.span.end, candidate.span.end + 12))) return -1
    // "All talks 1.10-1.50 pm" below a list of days.
    if (!inLine(text, dates[passed - 1], at)) {
      const lead = text.slice(Math.max(0, at - 48), at)
      // "Beginn jeweils um 19.30 Uhr, Ende gegen 21 Uhr": the clock behind goes on with it.
      const goesOn = ofAll === index - 1 && index > 0 && times[index - 1]!.context.line === context.line
      if (goesOn || (candidate.value.end ? ALL_OF.test(lead) || DAILY.test(lead) : EACH_AT.test(lead))) {
        ofAll = index
        return -1
      }
    }
    const before = outOfAside(text, dates, passed - 1, at)
    const after = passed
    const inScope = (i: number): boolean => {
      const span = dates[i]?.candidate.span
      return span !== undefined && span.start >= context.scope.start && span.end <= context.scope.end
    }
    // "by Friday, 19 September, / 5 p.m.": the clock goes on with its day on the next line.
    if (before >= 0 && WRAPPED.test(text.slice(dates[before]!.candidate.span.end, at))) return before
    // "by noon on Wednesday / 7 May": the margin broke the day that its clock leads.
    const broken = dates[after]?.candidate.span
    if (
      broken &&
      LEADS_DAY.test(text.slice(candidate.span.end, broken.start)) &&
      text.slice(broken.start, broken.end).includes('\n')
    )
      return after
    if (inScope(before)) {
      // "at 3 pm on Monday 4 May" after a date of another clause: the nearer one has it.
      if (inScope(after)) {
        const gap = dates[after]!.candidate.span.start - candidate.span.end
        const between = text.slice(dates[before]!.candidate.span.end, at)
        // "Tuesday, 14 June, 10 a.m.-1 p.m. and 3-6 p.m.; Wednesday …": a stop between the clock and the next day.
        const ahead = text.slice(candidate.span.end, dates[after]!.candidate.span.start)
        if (/^[\s.)]{0,3};/.test(ahead) && !between.includes(';')) return before
        // "Jan. 15  13:30 Registration / 14:00-18:00 Lectures" above "Jan. 16  9:00-18:00": the next line has a day of its own.
        if (ahead.includes('\n') && !between.includes('\n') && opensItsLine(dates[before]!)) return before
        // "begins on Tuesday at 9:00 (registration from 8:15) and ends on Thursday", "On 14 May it starts at 11:00, on 15 May at 9:00"
        // "The opening is at 9.15 a.m. Please register by 12 April"
        if (isDeadline(dates[after]!.candidate) && NEXT_SENTENCE.test(ahead)) return before
        if (leavesBracket(ahead) || hasOwnClock(text, dates[after]!, times[index + 1])) return before
        // "10 am - 6 pm Sat | 10 am - 2 pm Sun": each before its day.
        if (behind === before && gap < 4 && /^[\s(,]*$/.test(text.slice(candidate.span.end, candidate.span.end + gap)))
          return after
        if (gap < 9 && (CONJUNCTION.test(between) || between.includes(';'))) return after
        if (gap + 12 < at - dates[before]!.candidate.span.end) return after
      }
      return before
    }
    if (inScope(after)) {
      // "Work begins at 9.00 each day; on Friday it ends at 13.00": another clause.
      const between = text.slice(candidate.span.end, dates[after]!.candidate.span.start)
      if (between.includes(';') || EXCEPT.test(between)) return -1
      // "… until 17.00 (Friday: 12.30)", "It began at 10 a.m. A second one is planned for 3 May"
      const bracket = between.lastIndexOf('(')
      const aside = bracket >= 0 && between.indexOf(')', bracket) < 0 && between.trim() !== '('
      const next = times[index + 1]?.candidate.span.start ?? -1
      const { end } = dates[after]!.candidate.span
      const taken = hasOwnClock(text, dates[after]!, firstBehind(times, index + 1, end))
      // "Hours: 08:30 to 16:30. On Friday we finish at 13:00": another sentence, with a clock of its own.
      const apart = STOP.test(between) && next >= end && next < end + 40 && !/[.;]/.test(text.slice(end, next))
      // "Mondays 18:00 - 20:00 / Apply by 15 February": another line, about something else.
      const other = isDeadline(dates[after]!.candidate) && /\n[ \t>]{0,16}\p{Lu}/u.test(between)
      // "10:00 to 13:00. Please register by 12 April", "2 to 5 p.m. The meeting closes at 1 p.m. on Thursday"
      const closed = next < end ? between.slice(0, Math.max(0, next - candidate.span.end)) : between
      const past = isDeadline(dates[after]!.candidate)
        ? NEXT_SENTENCE.test(between)
        : next >= 0 && next < end && NEXT_SENTENCE.test(closed + text.slice(next, next + 1))
      if (!aside && !taken && !apart && !other && !past && between.length < 70 && !NEW_SENTENCE.test(between)) {
        behind = after
        return after
      }
    }
    // "Tue 5 Nov      Wed 6 Nov      Thu 7 Nov" above "08:00-10:00   Why budgets   Grants   Reporting": a row of all its columns.
    if (candidate.value.end && (context.line.kind === 'row' || candidate.span.start - context.line.body < 3))
      if (headsColumns(text, dates, before)) return -1
    // "(RSVPs close Tue 12 March)" above a programme: its rows are of the day before that.
    let nearest = before
    // "05.12.  Podium: Wem gehört das Archiv? (Beginn 19 Uhr)": a mark of a title ends no line.
    if (inLine(text, dates[before], at) && opensItsLine(dates[before]!)) return before
    while (nearest >= 0 && isDeadline(dates[nearest]!.candidate)) nearest--
    const last = dates[nearest]
    if (!last) return after < dates.length && near(dates[after]!, candidate, context) ? after : -1
    if (context.line.kind === 'row' || context.section.key === 'agenda') return heading >= 0 ? heading : nearest
    // In prose a clock of another sentence has the date before it only where that is the one date there.
    if (last.context.block !== null && last.context.block === context.block) {
      const alone = dates[nearest - 1]?.context.block !== context.block && dates[after]?.context.block !== context.block
      if (alone || context.structured) return nearest
      return -1
    }
    // "Timings: 9.30 am to 5.30 pm" below a table of days is said of all its rows.
    if (last.context.line !== context.line && dateColumn(text, last.candidate.span.start)) return -1
    if (near(last, candidate, context)) return nearest
    return -1
  })
}

const COLUMN_GAP = /^(?:[ \t]{3,}|\t+|\s?\|\s?)$/

/** Is the date the last of several that stand side by side in columns, alone on their line? */
function headsColumns(text: string, dates: readonly Placed<'date'>[], index: number): boolean {
  const [last, other] = [dates[index], dates[index - 1]]
  if (!last || other?.context.line !== last.context.line || last.candidate.value.start.day === undefined) return false
  const { line } = last.context
  let first = index
  while (dates[first - 1]?.context.line === line) {
    if (!COLUMN_GAP.test(text.slice(dates[first - 1]!.candidate.span.end, dates[first]!.candidate.span.start)))
      return false
    first--
  }
  return !/[\p{L}\d]/u.test(text.slice(last.candidate.span.end, line.end))
}

function near(date: Placed<'date'>, time: Candidate<'time'>, context: Context): boolean {
  if (!context.structured || !date.context.structured) return false
  if (date.context.line.region !== context.line.region) return false
  const gap = Math.max(time.span.start - date.candidate.span.end, date.candidate.span.start - time.span.end)
  return gap < FIELD_REACH && Math.abs(date.context.line.index - context.line.index) <= 8
}

const DAY_AND_PLACE = /^\s{0,2}[-:|,\xb7\x95]\s{1,3}\p{Lu}[^.;]{3,100}$/u

function opensItsLine({ candidate, context: { line } }: Placed<'date'>): boolean {
  return candidate.span.start - line.body < 3
}

/** A date that opens a part of the programme: alone on its line, or a heading. */
function isDayHeading({ candidate, context }: Placed<'date'>, text: string): boolean {
  if (context.block?.kind === 'heading') return true
  const { line } = context
  const lead = candidate.span.start - line.body
  // "Jeudi 20 novembre - Archives départementales, salle de conférences, 2 rue Auguste-Prudhomme"
  if (lead < 3 && line.end - line.start < 130 && DAY_AND_PLACE.test(text.slice(candidate.span.end, line.end)))
    return true
  return line.end - line.start < 90 && lead < 24
}
