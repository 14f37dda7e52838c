/** A day by its weekday, its date, or both: "Tue p.m.-Wed", "9 de maio (sexta-feira)". */
import type { DateParts } from '../candidate.js'
import { dateAt, NUMBER } from './dayDate.js'
import type { Day } from './dayShape.js'
import { WEEKDAY } from './dayWords.js'

// "Tuesday, afternoon", "Martes, 3 de junio. Sesión de mañana", "Mardi 3 juin - Matin"
const HALF =
  /(?:[ ,.]{1,3}|\s-\s)\(?(?:a\.?m\.?|p\.?m\.?|(?:morning|afternoon|evening)(?: session)?|all day|(?:(?:sesi[oó]n|sess[aã]o) d[aeo]s? (?:la )?)?(?:ma[nñ]ana|tarde|manh[aã]|noite|noche)|sesi[oó]n (?:matinal|matutina|vespertina)|(?:s[eé]ance du )?(?:matin[eé]?e?|apr[eè]s-midi)|soir[eé]?e?|mattin(?:a|ata)|pomeriggio|sera|vormittags?|nachmittags?|abends?|ochtend|middag)\)?(?![\p{L}])/iuy

const NEXT_DAY = /\s?(?:-|&|and|y|e|et)\s?(?=\p{Lu})/uy

export function plainDay(text: string, at: number, limit: number, numbered = false): Day | null {
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
  const date = dateAt(text, from, limit, numbered || weekday !== null)
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
