/**
 * Dates inside the words of a name: where they lead, end or stand in it. Months and weekdays are looked up first and masked, so that the patterns stay
 * small: spelt out, eighty names stood four times in each of five patterns, a third of all that was compiled for one document.
 */
import { expansions } from '../expansions.js'
import { isLetter } from '../names/letters.js'

const MONTHS = new Set(
  expansions(
    'jan(?:uary|vier|uar|eiro)?|feb(?:ruary|ruar|rero|braio)?|f[eé]v(?:rier|ereiro)?|m(?:ar(?:ch|zo|s|ço)?|ärz)|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|ma[iy]o?|maggio|june?|juni?o?|junho|juin|giugno|july?|juli?o?|julho|juillet|luglio|aug(?:ust)?|ago(?:sto)?|août|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)?|o[ckt]t(?:ober|obre|ubre|ubro)?|outubro|nov(?:ember|embre|iembre|embro)?|d[eé][czs](?:ember|embre|iembre|embro)?|gener|febrer|març|maig|juny|juliol|agost|setembre|octubre|desembre|ene(?:ro)?|gennaio|dic(?:iembre|embre)?|dez(?:ember|embro)?|genn?|mag|giu|lug|ott|janv|f[eé]vr|avr|juil|m[äa]r|jän(?:ner)?',
  ),
)
const WEEKDAYS = new Set(
  expansions(
    '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dia|d[ií]as|segunda|ter[cç]a|quarta|quinta|sexta|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge',
  ),
)
const LONGEST = 11

const MONTH = '\\x01+\\.?'
const WEEKDAY = '\\x02+(?:-feira)?\\.?'
const DAY = '\\d{1,2}(?!\\d)(?:st|nd|rd|th|\\.|º|er)?'
const DAYS = `${DAY}(?:\\s?(?:-|--|to|and|&|\\/|,|~|al?|y|e|et)\\s?${DAY}){0,3}`
const YEAR = "(?:,?\\s?(?:de\\s|of\\s)?(?:\\d{4}|'\\d{2}))"
const NAMED = `(?:${WEEKDAY}(?:,|\\s-)?\\s*)?(?:the\\s|le\\s|el\\s)?(?:${DAYS}\\s(?:de\\s|of\\s)?${MONTH}(?:\\s?(?:-|to)\\s?${DAY}\\s(?:of\\s)?${MONTH})?|${MONTH}\\s${DAYS}(?:\\s?(?:-|to)\\s?${MONTH}\\s${DAY})?)${YEAR}?`
/** A day of a month, in either order, with or without its year and weekday: "May 2-4, 2016", "Fri Apr 17 2015", "le 3 mars", "24-26 Feb", "3/5/2016". */
const DATE = `(?:${NAMED}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})`
/** "Wed 4-Jun-2025": alone on a line; what stands beside it may be the name. */
const DASHED = `(?:${WEEKDAY}(?:,|\\s-)?\\s*)?\\d{1,2}[-/]${MONTH}[-/]\\d{2,4}(?=\\W{0,4}$)`
const CLOCK =
  '(?:,?\\s?(?:at|@|from|,|-)?\\s?\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?|h|hrs|noon)?(?:\\s?-\\s?\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?|h)?)?)'

const TRAILING = new RegExp(
  `[\\s,;:|(-]{1,4}(?:on\\s|from\\s|this\\s)?${DATE}(?:${CLOCK}(?:\\s?[a-z]{2,4})?)?\\s?\\)?$|\\s*[,;|(-]\\s*${MONTH}\\s\\d{4}\\)?$`,
)
const LEADING = new RegExp(`^${DATE}\\s*[:|,-]\\s*`)
const LINE = new RegExp(
  `^[([\\W_]{0,3}(?:on\\s|from\\s|del?\\s|du\\s|le\\s|dal\\s|vom\\s|am\\s|ab\\s|el\\s|il\\s)?(?:${DATE}|${DASHED}|${MONTH}\\s\\d{4}\\b)`,
)
const ANY = new RegExp(`(?<![\\p{L}\\p{N}\\x01\\x02])${DATE}(?![\\p{L}\\p{N}\\x01\\x02])`, 'gu')

/** Half-open offsets within the words. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** The words in lower case, months as \x01 and weekdays as \x02 throughout, of the same length; null where no digit and so no date is. */
function masked(words: string): string | null {
  if (!/\d/.test(words)) return null
  const lower = words.toLowerCase()
  if (lower.length !== words.length) return words
  let out = ''
  let from = 0
  for (let i = 0; i < lower.length; i++) {
    if (!isLetter(lower.charCodeAt(i))) continue
    const start = i
    while (i < lower.length && isLetter(lower.charCodeAt(i))) i++
    if (i - start < 3 || i - start > LONGEST) continue
    const word = lower.slice(start, i)
    const mask = MONTHS.has(word) ? '\x01' : WEEKDAYS.has(word) ? '\x02' : null
    if (mask === null) continue
    out += lower.slice(from, start) + mask.repeat(i - start)
    from = i
  }
  return out + lower.slice(from)
}

function first(pattern: RegExp, words: string): Stretch | null {
  const text = masked(words)
  const found = text === null ? null : pattern.exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

/** The date at the end, with what leads to it: ", 4-5 June 2015", "on 3 May at 15:00", "(May 2016)". */
export const trailingDate = (words: string): Stretch | null => first(TRAILING, words)

/** The date at the beginning with the mark behind it: "3 May 2016: ". */
export const leadingDate = (words: string): Stretch | null => first(LEADING, words)

/** The date with which a line begins that dates: "Thursday, 3 June", "Del 3 al 5 de mayo", "May 2016". */
export const lineDate = (words: string): Stretch | null => first(LINE, words)

/** All dates, in order. */
export function datesIn(words: string): Stretch[] {
  const text = masked(words)
  const out: Stretch[] = []
  if (text === null) return out
  ANY.lastIndex = 0
  for (let found = ANY.exec(text); found; found = ANY.exec(text)) out.push({ start: found.index, end: ANY.lastIndex })
  return out
}

/** The words without their dates. */
export function withoutDates(words: string): string {
  let out = ''
  let from = 0
  for (const { start, end } of datesIn(words)) {
    out += `${words.slice(from, start)} `
    from = end
  }
  return out + words.slice(from)
}
