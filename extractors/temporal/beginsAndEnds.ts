/** "commencing at 2.00 pm on Sunday 15 May and concluding not later than 12.30 pm on Wednesday 18 May 2011": a sentence that tells first and last day with their clocks. */
import type { Find } from '../candidate.js'

// "will begin at", "opening on", "comenzará el", "s'ouvrira le", "terá início no dia", "beginnt am", "inizierà"
const BEGINS =
  /(?:\b(?:begin(?:s|ning)?|start(?:s|ing)?|open(?:s|ing)?|commenc(?:es?|ing)|conven(?:es?|ing)|comien[cz]a|comenzar\xe1|inicia(?:r\xe1)?|inaugurar\xe1|ter\xe1\sin\xedcio|come\xe7a(?:r\xe1)?|commencera|commence|d\xe9butera?|s'ouvrira|inizia|inizier\xe0|avr\xe0\sinizio|beginnt|startet))(?:[\s,]{1,3}(?:on|at|the|promptly|el|le|il|am|um|no|em|dia|d\xeda|a\slas|\xe0s?|alle(?:\sore)?)){0,4}[\s,]{1,2}$/i
// What stands between the first day and the last, clocks taken out: "and is expected to close at _ on"
const ENDS =
  /^(?:[\s,]{1,2}(?:at|from|\xe0s?|a\slas|um|alle(?:\sore)?|promptly|sharp))?[\s,]{0,3}(?:and|to|y|e|et|und)\s(?:(?:is|are)\s(?:expected|due|scheduled|planned)\sto\s|(?:will|should|to)\s)?(?:(?:close|end|finish|conclude|adjourn|rise)s?|finishes|(?:clos|end|finish|conclud|adjourn)ing|(?:se\s|si\s|s')?(?:conclu(?:ir\xe1|ye|i)|termin(?:a|ar\xe1|er\xe0)|finaliz(?:a|ar\xe1)|clausurar\xe1|encerra(?:r\xe1)?|encerra-se|ach\xe8ve(?:ra)?|acaba(?:r\xe1)?|concluder\xe0)|(?:prendra|prend)\sfin|(?:se\s)?terminera|endet)(?:[\s,]{1,3}(?:at|by|on|before|around|about|approximately|(?:no|not)\slater\sthan|at\sthe\slatest|the|el|le|il|am|um|gegen|sp\xe4testens|a\sm\xe1s\stardar|a\slas|las|del|de|au\splus\stard|\xe0s?|vers|(?:o|no)\smais\stardar|no|dia|d\xeda|al\spi\xf9\stardi|alle(?:\sore)?|entro)){0,7}[\s,]{1,3}$/i

/** Joins such days to one range, and their clocks to one. Spans end where the last day ends. */
export function beginsAndEnds(
  dates: Find<'date'>[],
  times: Find<'time'>[],
  text: string,
): { dates: Find<'date'>[]; times: Find<'time'>[] } {
  if (dates.length < 2 || times.length === 0) return { dates, times }
  const goneDates = new Set<Find<'date'>>()
  const goneTimes = new Set<Find<'time'>>()
  const joined = [...dates]
  const merged = [...times]
  for (let k = 0; k + 1 < dates.length; k++) {
    const [a, b] = [dates[k]!, dates[k + 1]!]
    const gap = b.span.start - a.span.end
    if (gap < 9 || gap > 100 || !isDay(a) || !isDay(b)) continue
    if (!CLOSING.test(text.slice(a.span.end, b.span.start))) continue
    // The clock of the first day stands before it ("at 2.00 pm on Sunday") or behind it.
    const before = times.findIndex(({ span }) => span.end <= a.span.start && a.span.start - span.end < 14)
    const inner = times.filter(({ span }) => span.start >= a.span.end && span.end <= b.span.start)
    const opensBehind = before < 0 && inner.length > 0 && inner[0]!.span.start - a.span.end < 12
    const first = before >= 0 ? times[before]! : opensBehind ? inner[0]! : null
    let between = text.slice(a.span.end, b.span.start)
    for (const { span } of inner) between = between.replace(text.slice(span.start, span.end), '')
    between = between.replace(/\s+/g, ' ')
    if (!ENDS.test(between)) continue
    const head = Math.min(a.span.start, before >= 0 ? times[before]!.span.start : a.span.start)
    const lead = text.slice(Math.max(0, head - 90), head)
    if (!BEGINS.test(lead) || WINDOW.test(lead)) continue
    const closing =
      inner.find((one) => one !== first) ??
      times.find(
        ({ span }) =>
          span.start >= b.span.end && span.start - b.span.end < 12 && BESIDE.test(text.slice(b.span.end, span.start)),
      )
    const [start, end] = [a.value.start, b.value.start]
    const year = start.year === undefined && end.year !== undefined ? { year: end.year } : {}
    joined[k] = {
      ...a,
      span: { start: a.span.start, end: b.span.end },
      value: { start: { ...start, ...year }, end, days: [] },
      cue: 'range-with-clocks',
    }
    goneDates.add(b)
    if (first && closing && !first.value.end && !closing.value.end) {
      merged[times.indexOf(first)] = {
        ...first,
        value: {
          ...first.value,
          end: closing.value.start,
          endSpan: closing.value.startSpan,
          zone: first.value.zone ?? closing.value.zone,
        },
        cue: `${first.cue}-across-days`,
      }
      goneTimes.add(closing)
    }
    k++
  }
  if (goneDates.size === 0) return { dates, times }
  return { dates: joined.filter((one) => !goneDates.has(one)), times: merged.filter((one) => !goneTimes.has(one)) }
}

// "Registration opens on 1 March at 9:00 and closes at 17:00 on 5 May": the clock is that of the limit.
const WINDOW =
  /\b(?:registrations?|submissions?|applications?|bookings?|nominations?|voting|polls?|portal|calls?|enrolment|sales?|tickets?|inscri\p{L}{4,10}|candidaturas?|anmeldung|iscrizioni|soumissions?|ventas?|vendas?)\b[^.;]{0,60}$/iu
const CLOSING = /\b(?:clos|end|finish|conclu|adjourn|rise|termin|finaliz|clausur|encerr|ach[e\xe8]v|acab|prend)/i
const BESIDE = /^[\s,]{0,2}(?:(?:at|by|around|about|um|gegen|\xe0s?|a\slas|vers|alle(?:\sore)?|no\slater\sthan)\s)?$/i

/** A day of the calendar that is no range yet. */
function isDay({ value: { start, end, days } }: Find<'date'>): boolean {
  return !end && days.length === 0 && start.day !== undefined && start.month !== undefined
}
