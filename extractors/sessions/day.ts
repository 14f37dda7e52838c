/** The day that a programme's heading or cell names: "Tuesday, 18 March", "Mon. 7 June", "Day 1", "Tue p.m.", "24 septiembre 2020". */
import type { Day } from './dayShape.js'
import { plainDay } from './plainDay.js'

const DAY = 'day|d[ií]a|jour(?:n[eé]e)?|giorn(?:o|ata)|tag|jornada|dag'
const DAY_N = new RegExp(
  `(?:${DAY})\\s+(?:no\\.?\\s+)?(\\d{1,2}|one|two|three|four|five|uno|dos|tres|um|dois|un|deux|trois|due|tre|eins|zwei|drei|i{1,3}|iv|v)(?![\\p{L}\\d])|(?:(first|second|third|fourth|fifth|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|primeir[ao]|terceir[ao]|premi(?:er|[eè]re)|deuxi[eè]me|second|troisi[eè]me|prim[ao]|second[ao]|terz[ao]|ersten?r?|zweiten?r?|dritten?r?|f[oö]rsta|andra|eerste|tweede|derde)|([1-9])(?:st|nd|rd|th|[eè]?re|er|\\.?[ºª]|[eè]me|e|\\.)|(i{1,3}|iv))\\s+(?:${DAY})(?![\\p{L}])`,
  'iuy',
)

/** The words that count days, by their beginnings. */
const COUNT: readonly (readonly [RegExp, number])[] = [
  [/^(?:one|un|um|i$|prim|prem|first|eins|erst|f[oö]rst|eers)/, 1],
  [/^(?:two|dos|doi|deux|due|ii$|segund|second|zwei|andra|twee)/, 2],
  [/^(?:thre|tres|troi|tre|iii$|terc|terz|third|drei|dritt|derd)/, 3],
  [/^(?:four|iv|cuart)/, 4],
  [/^(?:five|v|fift)/, 5],
]
const countOf = (word: string): number => COUNT.find(([pattern]) => pattern.test(word))?.[1] ?? 1

const FROM = /(?:from|starting|starts|beginning|begins|week (?:of|commencing|starting)|w\/c|on)\s+(?=\d|\p{Lu})/uy

// "Dia 5 de setembro (quinta-feira)", "le 7 mars", "am 3. Juni", "Journée du 3 juin", "Morning of Tuesday 3 June", "Programm Dienstag, 3. Juni"
const ON_DAY =
  /(?:d[ií]a|le|el|am|il|den|the|giorno|(?:jour|journ[eé]e|matin[eé]e|apr[eè]s-midi|soir[eé]e) du|(?:jornada|sesi[oó]n|ma[nñ]ana|tarde|sess[aã]o|manh[aã]) d(?:el|[aoe])(?: d[ií]a)?|(?:giornata|mattina|pomeriggio) (?:di|del)|(?:morning|afternoon|evening) of(?: the)?|(?:programmes?|programm[ae]?|program|agenda|schedule|ablauf|timetable)(?: ?[:|-]| (?:for|on|of|am|f[uü]r|du|de la|del?|d[oi]|para|pour|per))?(?: (?:the|el|le|il|o|d[ií]a))?) (?=(?:\d{1,2}(?:\.|º|er|st|nd|rd|th)? (?:de |of |d')?\p{L}{3}|\d{1,2}[./]\d{1,2}[./]\d|(?:lun|mar|mi|mer|jue|jeu|gio|vie|ven|sáb|sab|sam|dom|dim|seg|ter|qua|qui|sex|mon|die|don|fre|son|tue|wed|thu|fri|sat|sun|mit)|\p{L}{3,9} \d{1,2}\b))/iuy

const FIRST = /[\p{L}\d(]/u

const ON_FIRST = /[dDlLeEaAiIgGjJtTmMpPsS]/

/** The day that begins exactly at `at`, or null; a weekday alone must be followed by an end or a mark. */
export function dayAt(text: string, at: number, limit: number): Day | null {
  const first = text[at] ?? ''
  if (!FIRST.test(first)) return null
  let from = at
  if (first === '(') from++
  // "(from 2 Feb)", "starting Monday 5 May", "week of 3 June"
  if (first === 'f' || first === 's' || first === 'w' || first === 'b') {
    FROM.lastIndex = from
    if (FROM.test(text)) from = FROM.lastIndex
  }
  if (ON_FIRST.test(first)) {
    ON_DAY.lastIndex = from
    if (ON_DAY.test(text)) from = ON_DAY.lastIndex
  }
  const digit = text.charCodeAt(from) >= 48 && text.charCodeAt(from) <= 57
  if (!digit && !/[dDjJgGtTpPsSfFlLmMwWvVxXnNoOaAeEqQuUzZcCiI]/.test(text[from]!)) return null
  DAY_N.lastIndex = from
  const numbered = DAY_N.exec(text)
  if (numbered && DAY_N.lastIndex <= limit) {
    const word = (numbered[1] ?? numbered[2] ?? numbered[3] ?? numbered[4])!.toLowerCase()
    const number = /^\d/.test(word) ? Number(word) : countOf(word)
    // "Day 1 - Tuesday, 18 March", "Day 1 (18 March)"
    const gap = /\s{0,3}[-:,(|/]?\s{0,4}/y
    gap.lastIndex = DAY_N.lastIndex
    gap.test(text)
    const more =
      gap.lastIndex > DAY_N.lastIndex && gap.lastIndex < limit ? plainDay(text, gap.lastIndex, limit, true) : null
    let end = more?.span.end ?? DAY_N.lastIndex
    if (more && text[end] === ')') end++
    return { span: { start: at, end }, parts: more?.parts ?? {}, number }
  }
  const plain = plainDay(text, from, limit)
  if (!plain) return null
  let { end } = plain.span
  if (first === '(') {
    if (text[end] !== ')') return null
    end++
  }
  // "Friday 5th (Day 1)", "18 March - Day 1"
  const gap = /\s{0,2}[-:,(]\s{0,2}/y
  gap.lastIndex = end
  if (gap.test(text)) {
    DAY_N.lastIndex = gap.lastIndex
    const number = DAY_N.exec(text)
    if (number?.[1] && /^\d/.test(number[1]) && DAY_N.lastIndex <= limit)
      return {
        span: { start: at, end: DAY_N.lastIndex + (text[DAY_N.lastIndex] === ')' ? 1 : 0) },
        parts: plain.parts,
        number: Number(number[1]),
      }
  }
  // "Mercredi 5 juin / Wednesday 5 June": the same day in another language.
  const slash = /\s?[/|]\s?(?=\p{L})/uy
  slash.lastIndex = end
  const again = slash.test(text) && slash.lastIndex < limit ? plainDay(text, slash.lastIndex, limit) : null
  if (again && again.parts.day === plain.parts.day && again.parts.month === plain.parts.month) end = again.span.end
  return { span: { start: at, end }, parts: plain.parts, number: null }
}
