/** The day that a programme's heading or cell names: "Tuesday, 18 March", "Mon. 7 June", "Day 1", "Tue p.m.", "24 septiembre 2020". */
import type { DateParts } from '../candidate.js'
import type { Span } from '../page.js'

export interface Day {
  readonly span: Span
  readonly parts: DateParts
  /** "Day 2" → 2. */
  readonly number: number | null
}

const WEEKDAYS = [
  'mon(?:day)?|lun(?:es|di|ed[iì])?|segunda(?:-feira)?|montag',
  'tue(?:s(?:day)?)?|mar(?:tes|di|ted[iì])|ter[cç]a(?:-feira)?|dienstag',
  'wed(?:s|nesday)?|mi[eé](?:rcoles)?|mer(?:credi|coled[iì])|quarta(?:-feira)?|mittwoch',
  'thu(?:rs?(?:day)?)?|jue(?:ves)?|jeu(?:di)?|gio(?:ved[iì])?|quinta(?:-feira)?|donnerstag',
  'fri(?:day)?|vie(?:rnes)?|ven(?:dredi|erd[iì])?|sexta(?:-feira)?|freitag',
  'sat(?:urday)?|s[aá]b(?:ado|ato)?|sam(?:edi|stag)?',
  'sun(?:day)?|dom(?:ingo|enica)?|dim(?:anche)?|sonntag',
]
const WEEKDAY = new RegExp(`(?:${WEEKDAYS.map((one) => `(${one})`).join('|')})(?![\\p{L}])\\.?`, 'iuy')
const MONTHS = [
  'jan(?:uary|vier|uar)?|ene(?:ro)?|janeiro|gen(?:naio)?',
  'feb(?:ruary|rero|braio|ruar)?|fev(?:ereiro)?|f[eé]v(?:rier)?',
  'mar(?:ch|zo|[cç]o|s)?|m[aä]rz',
  'apr(?:il|ile)?|abr(?:il)?|avr(?:il)?',
  'may|mayo|maio|mai|mag(?:gio)?',
  'june?|junio|junho|juin|giu(?:gno)?|juni',
  'july?|julio|julho|juil(?:let)?|lug(?:lio)?|juli',
  'aug(?:ust)?|ago(?:sto)?|ao[uû]t',
  'sept?(?:ember|iembre|embre)?|set(?:embro|tembre|iembre)?',
  'oct(?:ober|ubre|obre)?|out(?:ubro)?|ott(?:obre)?|okt(?:ober)?',
  'nov(?:ember|iembre|embro|embre)?',
  'dec(?:ember)?|dic(?:iembre|embre)?|dez(?:embro|ember)?|d[eé]c(?:embre)?',
]
const MONTH = new RegExp(`(?:${MONTHS.map((one) => `(${one})`).join('|')})(?![\\p{L}])\\.?`, 'iuy')
const NUMBER = /(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?![\d:]|\.\d|\s?(?::|h\d))/iy
const YEAR = /,?\s{1,3}(?:de |del |do |of )?(\d{4})(?!\d)/iy
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y
const SLASHED = /(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?![\d:])/y
const DAY_N =
  /(?:day|d[ií]a|jour|giorno|tag|journ[eé]e|jornada|dag)\s+(?:no\.?\s+)?(\d{1,2}|one|two|three|four|five|uno|dos|tres|um|dois|un|deux|trois|due|tre|i{1,3}|iv|v)(?![\p{L}\d])|(?:(first|second|third|fourth|fifth|primer|segundo|tercer|primeiro|terceiro|premier|deuxi[eè]me|troisi[eè]me|primo|secondo|terzo)|([1-9])(?:st|nd|rd|th|er|º|ème|e))\s+(?:day|d[ií]a|jour|giorno)(?![\p{L}])/iuy
const COUNT: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  uno: 1,
  dos: 2,
  tres: 3,
  um: 1,
  dois: 2,
  un: 1,
  deux: 2,
  trois: 3,
  due: 2,
  tre: 3,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  primer: 1,
  segundo: 2,
  tercer: 3,
  primeiro: 1,
  terceiro: 3,
  premier: 1,
  primo: 1,
  secondo: 2,
  terzo: 3,
}
const HALF =
  /[ ,]{1,3}\(?(?:a\.?m\.?|p\.?m\.?|morning|afternoon|evening|all day|ma[nñ]ana|tarde|manh[aã]|noite|matin|apr[eè]s-midi|soir|mattina|pomeriggio|sera)\)?(?![\p{L}])/iuy
const FROM = /(?:from|starting|starts|beginning|begins|week (?:of|commencing|starting)|w\/c|on)\s+(?=\d|\p{Lu})/uy
// "Dia 5 de setembro (quinta-feira)", "le 7 mars", "am 3. Juni"
const ON_DAY =
  /(?:d[ií]a|le|el|am|il|den|the|giorno|jour du) (?=(?:\d{1,2}(?:\.|º|er)? (?:de |d')?\p{L}{3}|\d{1,2}[./]\d{1,2}[./]\d|(?:lun|mar|mi|mer|jue|jeu|gio|vie|ven|sáb|sab|sam|dom|dim|seg|ter|qua|qui|sex|mon|die|don|fre|son)))/iuy
const NEXT_DAY = /\s?(?:-|&|and|y|e|et)\s?(?=\p{Lu})/uy
const FIRST = /[\p{L}\d(]/u
const ON_FIRST = /[dDlLeEaAiIgGjJtT]/

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
  if (!digit && !/[dDjJgGtTpPsSfFlLmMwWvVxXnNoOaAeEqQuU]/.test(text[from]!)) return null
  DAY_N.lastIndex = from
  const numbered = DAY_N.exec(text)
  if (numbered && DAY_N.lastIndex <= limit) {
    const word = (numbered[1] ?? numbered[2] ?? numbered[3])!.toLowerCase()
    const number = /^\d/.test(word) ? Number(word) : (COUNT[word] ?? (word.startsWith('d') ? 2 : 3))
    // "Day 1 - Tuesday, 18 March", "Day 1 (18 March)"
    const gap = /\s{0,3}[-:,(|/]?\s{0,4}/y
    gap.lastIndex = DAY_N.lastIndex
    gap.test(text)
    const more = gap.lastIndex > DAY_N.lastIndex && gap.lastIndex < limit ? plainDay(text, gap.lastIndex, limit) : null
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

function plainDay(text: string, at: number, limit: number): Day | null {
  const parts: DateParts = {}
  let end = at
  let from = at
  WEEKDAY.lastIndex = at
  const weekday = /\p{L}/u.test(text[at] ?? '') ? WEEKDAY.exec(text) : null
  if (weekday) {
    parts.weekday = weekday.slice(1).findIndex((one) => one !== undefined) + 1
    end = WEEKDAY.lastIndex
    const gap = /,?\s{1,4}(?:el |the |o |il |le )?/y
    gap.lastIndex = end
    from = gap.test(text) ? gap.lastIndex : end
  }
  const date = dateAt(text, from, limit, weekday !== null)
  if (date) {
    Object.assign(parts, date.parts)
    end = date.end
    // "9 de Novembro, quarta-feira"
    if (!weekday && text[end] === ',' && text[end + 1] === ' ') {
      WEEKDAY.lastIndex = end + 2
      if (WEEKDAY.test(text) && WEEKDAY.lastIndex <= limit && !/[\p{L}-]/u.test(text[WEEKDAY.lastIndex] ?? ''))
        end = WEEKDAY.lastIndex
    }
    // "9 de maio (sexta-feira)"
    if (text[end] === ' ' && text[end + 1] === '(') {
      WEEKDAY.lastIndex = end + 2
      if (WEEKDAY.test(text) && text[WEEKDAY.lastIndex] === ')') end = WEEKDAY.lastIndex + 1
    }
  } else if (weekday) {
    // "Mon 9th" has a day and no month; "Friday 15:00" has a clock behind it.
    NUMBER.lastIndex = from
    const number = from > end ? NUMBER.exec(text) : null
    if (
      number &&
      Number(number[1]) <= 31 &&
      /^(?:\s*$|\s*[,:(|-]|st|nd|rd|th|\s{2}|\t|\s\p{Lu})/u.test(
        text.slice(NUMBER.lastIndex, Math.min(limit, NUMBER.lastIndex + 3)),
      )
    ) {
      parts.day = Number(number[1])
      end = NUMBER.lastIndex
    }
  } else return null
  HALF.lastIndex = end
  if (HALF.test(text)) {
    // "(22 October, morning)": the bracket is the day's own, not the half's.
    const to = HALF.lastIndex > limit && text[HALF.lastIndex - 1] === ')' ? HALF.lastIndex - 1 : HALF.lastIndex
    if (to <= limit) end = to
  }
  // "Tue p.m.-Wed", "Monday and Tuesday": the first day counts.
  NEXT_DAY.lastIndex = end
  if (NEXT_DAY.test(text) && NEXT_DAY.lastIndex < limit) {
    WEEKDAY.lastIndex = NEXT_DAY.lastIndex
    if (WEEKDAY.test(text)) end = WEEKDAY.lastIndex
  }
  if (end > limit) return null
  // A weekday alone is a day only where nothing is said of it: "Sunday roast" is none.
  if (
    parts.day === undefined &&
    parts.month === undefined &&
    !/^(?:\s*$|\s?[,:.|()/-]|\s{2}|\t|\s(?:\d|noon))/.test(text.slice(end, Math.min(limit, end + 6)))
  )
    return null
  return { span: { start: at, end }, parts, number: null }
}

function weekdayAt(text: string, at: number): boolean {
  WEEKDAY.lastIndex = at
  return /\p{L}/u.test(text[at] ?? '') && WEEKDAY.test(text)
}

function dateAt(
  text: string,
  at: number,
  limit: number,
  besideWeekday = false,
): { parts: DateParts; end: number } | null {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) {
    ISO.lastIndex = at
    const iso = ISO.exec(text)
    if (iso) return { parts: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, end: ISO.lastIndex }
    NUMBER.lastIndex = at
    const number = NUMBER.exec(text)
    if (number && Number(number[1]) >= 1 && Number(number[1]) <= 31) {
      // "5-9 Feb": the first of several days.
      const range = /\s?(?:-|to|bis|al|au|a)\s?\d{1,2}(?:st|nd|rd|th|\.)?\s{1,3}(?:de |of )?(?=\p{L})/iuy
      range.lastIndex = NUMBER.lastIndex
      const last = range.test(text) ? monthAt(text, range.lastIndex) : null
      if (last && last.end <= limit)
        return withYear(text, { day: Number(number[1]), month: last.month }, last.end, limit)
      const gap = /\s{1,3}(?:de |of |d')?/iy
      gap.lastIndex = NUMBER.lastIndex
      if (gap.test(text)) {
        const month = monthAt(text, gap.lastIndex)
        if (month && month.end <= limit)
          return withYear(text, { day: Number(number[1]), month: month.month }, month.end, limit)
      }
    }
    SLASHED.lastIndex = at
    const slashed = SLASHED.exec(text)
    if (slashed?.[3] && Number(slashed[2]) <= 12 && SLASHED.lastIndex <= limit) {
      const year = Number(slashed[3])
      return {
        parts: { day: Number(slashed[1]), month: Number(slashed[2]), year: year < 100 ? 2000 + year : year },
        end: SLASHED.lastIndex,
      }
    }
    // "22/05 (sexta)": without a year a weekday must stand beside it.
    if (
      slashed &&
      Number(slashed[2]) <= 12 &&
      Number(slashed[2]) > 0 &&
      Number(slashed[1]) <= 31 &&
      SLASHED.lastIndex <= limit
    ) {
      const open = /\s?[(,-]\s?/y
      open.lastIndex = SLASHED.lastIndex
      if (besideWeekday || (open.test(text) && weekdayAt(text, open.lastIndex)))
        return { parts: { day: Number(slashed[1]), month: Number(slashed[2]) }, end: SLASHED.lastIndex }
    }
    return null
  }
  const month = monthAt(text, at)
  if (!month) return null
  const gap = /\s{1,3}/y
  gap.lastIndex = month.end
  if (!gap.test(text)) return null
  NUMBER.lastIndex = gap.lastIndex
  const number = NUMBER.exec(text)
  if (!number || Number(number[1]) > 31 || Number(number[1]) < 1 || NUMBER.lastIndex > limit) return null
  return withYear(text, { day: Number(number[1]), month: month.month }, NUMBER.lastIndex, limit)
}

function monthAt(text: string, at: number): { month: number; end: number } | null {
  MONTH.lastIndex = at
  const found = MONTH.exec(text)
  if (!found) return null
  return { month: found.slice(1).findIndex((one) => one !== undefined) + 1, end: MONTH.lastIndex }
}

function withYear(text: string, parts: DateParts, end: number, limit: number): { parts: DateParts; end: number } {
  YEAR.lastIndex = end
  const year = YEAR.exec(text)
  if (!year || YEAR.lastIndex > limit) return { parts, end }
  return { parts: { ...parts, year: Number(year[1]) }, end: YEAR.lastIndex }
}
