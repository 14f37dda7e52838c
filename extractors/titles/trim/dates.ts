/** The date at the end of a name, with the place beside it. */
import { citiesNamed, countryNamed, regionNamed } from '../../gazetteer.js'
import { COMMON, wordFlags } from '../../names/lexicon.js'
import { datesIn } from '../dates.js'

// What may follow the date: "4-5 June 2015, Oslo, Norway", "(Oslo, 4-5 June 2015)".
const PLACE_AFTER = /^(?:,|\s-|\s\||\s\/\/|\sat|\sin)?(?:\s(?:the\s)?\p{Lu}[\p{L}.'-]{1,24},?){0,6}\)?$/u
// "… - 22 May 2018, register by 10 May", "… | 20 May at the Old Mill".
const SAID_AFTER = /^(?:[,;:]|\s-)?\s(?:\p{Ll}|\d)/u
const BEFORE_DATE = /(?:[,;|]|\s\/\/|\s-|\son|\s\((?:\p{Lu}[\p{L} ]{1,24},)?)\s?$/u
// ", Suva" or ", Bergen, Norway" that stood before a date now cut away.
const PLACE_TAIL =
  /(?:,|\s-|\s\||\sin)\s\p{Lu}[\p{L}.'-]{1,24}(?:[ -]\p{Lu}?[\p{L}.'-]{1,20}){0,2}(?:,\s\p{Lu}[\p{L}.' -]{1,24}){0,2}$/u

/** Where a date begins that only a place follows; the whole length where none does. */
export function beforeDateAndPlace(words: string): number {
  const held = words.endsWith(')') ? HELD_IN.exec(words) : null
  if (held && held.index > 8) return held.index
  for (const date of datesIn(words)) {
    const before = BEFORE_DATE.exec(words.slice(0, date.start))
    if (!before || before.index <= 8) continue
    const after = words.slice(date.end)
    if (PLACE_AFTER.test(after) || (/^\s[-|]/.test(before[0]) && SAID_AFTER.test(after))) return before.index
  }
  return words.length
}

// "Panyard Archives (Port of Spain, Feb 2023)"
const HELD_IN =
  /\s\(\p{Lu}[\p{L}.' -]{1,30},\s(?:\p{Lu}[\p{L}.' -]{1,30},\s)?\p{L}{3,10}\.?\s(?:de\s)?(?:19|20)\d\d\)$/u

function isTown(words: string): boolean {
  const [name = ''] = words.slice(4).split(',')
  return citiesNamed(name).length > 0 || countryNamed(name) !== null || regionNamed(name) !== null
}

/** "Small Boats, Big Questions", "Traceability in Practice": plain words, and no town. */
function isPlain(tail: string): boolean {
  const words = tail.match(/\p{L}{2,}/gu) ?? []
  return (
    words.every((word) => /^(?:in|and|or|of|the|for)$/.test(word) || (wordFlags(word.toLowerCase()) & COMMON) !== 0) &&
    !tail.split(',').some((part) => isTown(`    ${part.replace(/^\s?(?:in|[-|])?\s/, '').trim()}`))
  )
}

/** "Salt, Sand and Silence, Galway": of two parts the first is still of the name. */
function behindPlain(tail: RegExpExecArray | null): { index: number } | null {
  const comma = tail ? tail[0].indexOf(', ', 2) : -1
  return tail && comma > 0 && isPlain(tail[0].slice(0, comma)) && !isPlain(tail[0].slice(comma))
    ? { index: tail.index + comma }
    : tail
}

/** Where the place that stood before the date begins. A short name keeps it: "HSX Workshop 2016, Paris". */
export function withoutPlace(words: string): number {
  const first = PLACE_TAIL.exec(words)
  // "Disclosure Control in Practice, Accra": the town stands behind the comma.
  const comma = first && /^\sin\s/.test(first[0]) && !isTown(first[0]) ? first[0].indexOf(',') : -1
  const place =
    first && comma > 0
      ? PLACE_TAIL.exec(words.slice(first.index + comma)) && { index: first.index + comma }
      : behindPlain(first)
  return place &&
    !isPlain(words.slice(place.index)) &&
    words
      .slice(0, place.index)
      .replace(/\s\d{4}\b/, '')
      .split(/\s+/).length > 2
    ? place.index
    : words.length
}
