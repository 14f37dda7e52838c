/** Short forms in brackets: "(KOSTAT)", "(Sida)". */
import { syllablesFit } from '../initials.js'
import { isAcronym, plain } from '../lexicon.js'
import type { Reading } from './run.js'

/** A capital I that was read as l: "lnternational". */
export const OCR_CAPITAL = /^l[bcdfghjkmnpqrstvwxz]/

/** "(KOSTAT)", "(Sida)": an acronym by its shape, or by the initials of the name. */
export function isShortForm(held: string, words: readonly string[]): boolean {
  if (!/\p{L}/u.test(held)) return false
  if (held.length > 16) return false
  if (/\s/.test(held)) return /^(?:[A-Z]{2,8}\s){1,2}(?:[A-Z]{2,8}|\d{1,3})$/.test(held)
  const capitals = held.replace(/\P{Lu}/gu, '').length
  let k = 0
  // A capital I that was read as l is one: "Swedish lnternational Development".
  const initials = words.map((word) => (OCR_CAPITAL.test(word) ? 'i' : plain(word)[0])).join('')
  for (const letter of plain(held).replace(/[^a-z]/g, '')) {
    const next = initials.indexOf(letter, k)
    if (next >= 0) k = next + 1
    else if (capitals < 2 || !isAcronym(held)) return syllablesFit(plain(held), words)
    else break
  }
  return capitals >= 2 || held.length <= 8
}

/** The words in small letters from `at` up to a short form in brackets, or null. */
function toShortForm(text: string, at: number, limit: number): string | null {
  const found = /^((?:[\p{Ll}'-]+\s+){1,10})\(\p{Lu}[\p{L}-]{1,12}(?:\)|, )/u.exec(
    text.slice(at, Math.min(limit, at + 140)),
  )
  return found ? found[1]! : null
}

/** "Institut national de la statistique et des études démographiques (INSD)": small up to the short form. */
export function takeToShortForm(reading: Reading): boolean {
  const rest = toShortForm(reading.text, reading.at, reading.limit)
  if (rest === null) return false
  reading.words.push(...rest.trim().split(/\s+/))
  reading.complement = true
  reading.end = reading.at + rest.trimEnd().length
  reading.at += rest.length
  return true
}
