/**
 * The clock of a row of a programme: "09:00-09:30", "9.30 am", "3:00-3:15pm", "17h00", "0900-0930 hrs", "12 noon". At the head of a row
 * a bare "7:30" is a clock, which in running text it need not be; that is why rows have a grammar of their own.
 */
import type { Clock, TimeValue } from '../candidate.js'
import type { Span } from '../page.js'

interface Part {
  readonly clock: Clock
  readonly span: Span
  /** Only an hour, without minutes and without am or pm: a clock only beside another. */
  readonly bare: boolean
}

const PART =
  /(\d{1,2})(?:(\s?h\s?|[:.]|(?<=\b(?:ore|alle|dalle|um|kl\.?)\s\d{1,2}),)([0-5]\d)(?!\d|\.\d)(?:\s?min\b)?)?(?:\s{0,2}([ap])\.?\s?m\b\.?|([ap])(?=[\s,:;)-]|$)|\s(noon|midnight)\b|\s?(h)(?:rs?|s|oras)?(?![a-zà-ÿ])\.?|\s(?:uhr|uur|hours|horas)\b)?/iy
// "0900", "1630": four digits need a leading zero, or "hours" behind the range.
const FOUR = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:-|to\b|h|hrs|hours|[ \t]|$))(?! \d{3})(?:\s?(?:hours|hrs|h)\b)?/iy
const NOON = /(?:12\s+)?(noon|midday|midnight|mediod[ií]a|meio-dia|midi|mezzogiorno)\b(?!-[a-z])/iy
// "quarter to 3", "half past two", "ten past 6"
const SPOKEN =
  /(a? ?quarter|half|five|ten|twenty(?:-five)?) (past|to) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iy
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SPOKEN_MINUTES: Readonly<Record<string, number>> = {
  quarter: 15,
  half: 30,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
}
const LEAD =
  /(?:from|at|de|das|[àa]s|a las|de las|desde las|[àa]|dalle(?: ore)?|alle(?: ore)?|ore|von|um|ab|d[eè]s|desde|à partir de|a partir de(?: las)?|vanaf|approx\.?|ca\.?|around)\s+(?=\d)/iy
const RANGE =
  /\s{0,4}(?:-{1,3}|\bto\b|\buntil\b|\btill\b|\ba\b(?: las)?|[àa]s\b|\bat[eé](?: [àa]s)?|à|\balle\b|\bbis\b|>|\x9b)\s{0,4}(?=\d|noon|mid|mediod|meio)/iy
const OPEN_END =
  /\s{0,3}(?:-{1,3}|to|till|until|>|\x9b)\s{0,3}(?:late|open end|open-end|end|close|ende|fin|fim|fine)(?=\s{2}|\t|\s?[:|-])/iy
const ZONE =
  /\s?\(?(?:[ECMPH][SD]?T|AoE|GMT(?:[+-]\d{1,2})?|UTC(?:[+-]\d{1,2})?|BST|WES?T|CES?T|EES?T|MSK|IST|SGT|HKT|AE[SD]?T|AW?ST|NZ[SD]?T|EAT|WAT|CAT|SAST|JST|KST|BRT|ART|CLT|PHT|ICT)\)?(?=[\s:|,)/-]|$)/y
const TAIL = /\s?(?:m\.\s?d\.|hrs?|hs|hours|horas|uhr|h)(?![a-zà-ÿ])\.?/iy

const LASTING = /^[([]\s?\d{1,2}\s?(?:hours?|hrs?|horas?|heures?|ore|stunden|h)\s?[)\]]/i

/** The clock or range of clocks that begins exactly at `at`, or null. `end` of `span` is behind zone and brackets. */
export function clockAt(text: string, at: number, limit: number): { value: TimeValue; end: number } | null {
  let from = at
  const open = text[from] === '(' || text[from] === '['
  // "(2 hours)": how long it takes.
  if (open && LASTING.test(text.slice(from, from + 14))) return null
  if (open) from++
  const first = text.charCodeAt(from)
  let led = false
  if (!(first >= 48 && first <= 57)) {
    LEAD.lastIndex = from
    led = LEAD.test(text)
    if (led) from = LEAD.lastIndex
  }
  const start = partAt(text, from, limit)
  if (!start) return null
  let end: Part | null = null
  let to = start.span.end
  ZONE.lastIndex = to
  if (ZONE.test(text)) to = ZONE.lastIndex
  RANGE.lastIndex = to
  if (RANGE.test(text) && RANGE.lastIndex < limit) {
    // "0915-1030": as the first of them is written.
    const four = FOUR_DIGITS.test(text.slice(start.span.start, start.span.end))
    end = partAt(text, RANGE.lastIndex, limit, four)
    if (end) to = end.span.end
  }
  // "15:00 -> late", "20h - open end": no clock ends it.
  if (!end) {
    OPEN_END.lastIndex = to
    if (OPEN_END.test(text) && OPEN_END.lastIndex <= limit) to = OPEN_END.lastIndex
  }
  // "From 10 to 11: Telescope tour": two bare hours are clocks between a word that leads to them and a colon.
  if (start.bare && (!end || end.bare) && !(end && led && /^\s?(?::\s|-\s|\t|\s\s)/.test(text.slice(to, to + 3))))
    return null
  // "14.05-20.06." and "3.5-4.5" are no clocks.
  if (end?.bare && !end.clock.meridiem && text[to] === '.' && /\d/.test(text[to + 1] ?? '')) return null
  for (const pattern of [TAIL, ZONE]) {
    pattern.lastIndex = to
    if (pattern.test(text) && pattern.lastIndex <= limit) to = pattern.lastIndex
  }
  if (open) {
    const close = /\s?[)\]]/y
    close.lastIndex = to
    // "(11:00 EEST)": the bracket went with the zone.
    if (close.test(text)) to = close.lastIndex
    else if (text[to - 1] !== ')') return null
  }
  if (to > limit) return null
  // "10.15%", "12:30:45", "3.30.2", "9.50 EUR"
  if (/^(?:[%\x80$£\d]|[:.]\d|\s?(?:EUR|USD|GBP|%|\x80|\$|km|kg|credits?|ECTS)\b)/.test(text.slice(to, to + 9)))
    return null
  return {
    value: {
      start: start.clock,
      end: end?.clock ?? null,
      approximate: false,
      startSpan: start.span,
      endSpan: end?.span ?? null,
      zone: null,
    },
    end: to,
  }
}

const FOUR_DIGITS = /^\d{4}$/

function partAt(text: string, at: number, limit: number, afterFour = false): Part | null {
  const code = text.charCodeAt(at)
  if (!(code >= 48 && code <= 57)) {
    const spoken = code < 128 && SPOKEN_FIRST.has(code) ? spokenAt(text, at) : null
    if (spoken) return spoken
    NOON.lastIndex = at
    const noon = NOON.exec(text)
    return noon ? part(12, 0, null, at, NOON.lastIndex, true, /midnight/i.test(noon[1]!)) : null
  }
  NOON.lastIndex = at
  const noon = NOON.exec(text)
  if (noon) return part(12, 0, null, at, NOON.lastIndex, true, /midnight/i.test(noon[1]!))
  FOUR.lastIndex = at
  const four = FOUR.exec(text)
  if (
    four &&
    (four[0].length > 4 ||
      afterFour ||
      text[at] === '0' ||
      /^\s?-\s?(?:0\d|1\d)\d\d\b|^[^\n]{0,8}(?:hrs|hours)/i.test(text.slice(at + 4, at + 14)))
  ) {
    return part(Number(four[1]), Number(four[2]), null, at, FOUR.lastIndex, true)
  }
  // "1130   Tea": in a column of its own, and no year.
  if (four && /^(?:0|1[0-8]|2[1-3])\d?[0-5][05]$/.test(four[0]) && /^(?: {2}|\t| - )/.test(text.slice(at + 4, at + 7)))
    return part(Number(four[1]), Number(four[2]), null, at, FOUR.lastIndex, true)
  PART.lastIndex = at
  const found = PART.exec(text)
  if (!found || PART.lastIndex > limit) return null
  const hour = Number(found[1])
  const minute = found[3] ? Number(found[3]) : 0
  // "1A  Realist approaches": the code of a strand.
  if (found[5] && !found[3] && found[5] === found[5].toUpperCase()) return null
  const meridiem = (found[4] ?? found[5])?.toLowerCase()
  if (hour > 24 || (meridiem && (hour > 12 || hour === 0))) return null
  if (/\d/.test(text[PART.lastIndex] ?? '') && !found[3]) return null
  const noonWord = found[6]?.toLowerCase()
  const military = hour >= 13 || hour === 0 || found[1]!.startsWith('0') || /h/i.test(found[2] ?? found[7] ?? '')
  const bare = !found[3] && !meridiem && !noonWord && !found[7] && found[0].length <= 2
  return {
    clock: {
      hour,
      minute,
      meridiem: meridiem === 'a' ? 'am' : meridiem === 'p' || noonWord === 'noon' ? 'pm' : null,
      military: military && !meridiem,
    },
    span: { start: at, end: PART.lastIndex },
    bare,
  }
}

const SPOKEN_FIRST: ReadonlySet<number> = new Set([...'aqhftAQHFT'].map((one) => one.charCodeAt(0)))

function spokenAt(text: string, at: number): Part | null {
  SPOKEN.lastIndex = at
  const found = SPOKEN.exec(text)
  if (!found) return null
  const named = HOURS.indexOf(found[3]!.toLowerCase())
  const hour = named >= 0 ? named + 1 : Number(found[3])
  if (hour < 1 || hour > 12) return null
  const minutes = SPOKEN_MINUTES[found[1]!.toLowerCase().replace(/^a /, '')]!
  const past = found[2]!.toLowerCase() === 'past'
  return part(
    past ? hour : hour === 1 ? 12 : hour - 1,
    past ? minutes : 60 - minutes,
    null,
    at,
    SPOKEN.lastIndex,
    false,
  )
}

function part(
  hour: number,
  minute: number,
  meridiem: null,
  start: number,
  end: number,
  military: boolean,
  midnight = false,
): Part {
  return { clock: { hour: midnight ? 24 : hour, minute, meridiem, military }, span: { start, end }, bare: false }
}

/** A clock at the end of `start`..`end`: "Registration   08:30-09:00", "Opening (9.15 am)"; `from` is where it begins, separators included. */
export function clockBefore(text: string, start: number, end: number): { value: TimeValue; from: number } | null {
  // "Workshop 1: Singen - Raum 2.01": a room's number.
  if (
    /\b(?:raum|room|rm\.?|saal|sala|salle|aula|hall|level|floor|theatre|studio|zi\.?|zimmer)\s?[A-Z]{0,2}[\d.]{1,6}\)?$/i.test(
      text.slice(Math.max(start, end - 24), end),
    )
  )
    return null
  // "Introduction to R (2 hours)": how long it takes.
  if (
    /\(\s?\d{1,2}\s?(?:hours?|hrs?|horas?|heures?|ore|stunden|h)\)$/i.test(text.slice(Math.max(start, end - 14), end))
  )
    return null
  const least = Math.max(start + 3, end - 34)
  for (let i = least; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!(code >= 48 && code <= 57) || /[\d.:,/]/.test(text[i - 1]!)) continue
    const at = /[([]/.test(text[i - 1]!) ? i - 1 : i
    const found = clockAt(text, at, end)
    if (!found || found.end < end - 1 || /^\d{4}$/.test(text.slice(i, end))) continue
    let from = at
    while (from > start && /[\s,|._-]/.test(text[from - 1]!)) from--
    if (from === at && at === i) continue
    // "(Wednesday 4/22, 12:00-1:30)": the bracket goes with its clock.
    const open = text.lastIndexOf('(', from)
    if (text[end - 1] === ')' && open > start && from - open < 40 && text.indexOf(')', open) >= end - 1) from = open
    const words = text.slice(start, from)
    // "… hemos tenido que retrasar el evento hasta las 19:30" is a sentence, no row.
    if (
      words.length > 110 ||
      /(?<!\p{L})(?:las|at|from|until|till|to|by|um|de|at[eé]|before|after|and|[àa]s?)$/iu.test(words.trimEnd())
    )
      continue
    while (from > start && /\s/.test(text[from - 1]!)) from--
    return { value: found.value, from }
  }
  return null
}
