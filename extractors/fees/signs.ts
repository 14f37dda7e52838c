/** Where prices may be: the numbers of a page with a sign or a currency's word beside them. A look at characters, no pattern. */
import { isLetter } from '../names/letters.js'
import type { Page } from '../page.js'
import { isCurrencyWord } from './currencies.js'

// The signs of a page's text: € £ ¥ ¤ $.
const SIGNS = '\x80£¥¤$'
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Offsets of numbers that have a currency before or behind them, ascending. */
export function signsOf(page: Page): number[] {
  const found: number[] = []
  for (const { word, offsets: places } of page.index.entries()) {
    const number = isDigit(word.charCodeAt(0))
    // "€300", "EUR300", "Rs500": the number may hang on to its sign.
    if (!number && !hangsOn(word)) continue
    for (const start of places)
      if (!number || signBefore(page.text, start) || signBehind(page.text, start)) found.push(start + word.length)
  }
  found.sort((a, b) => a - b)
  return found
}

/** "eur300", "rs500", "r950" */
function hangsOn(word: string): boolean {
  if (!isDigit(word.charCodeAt(word.length - 1))) return false
  let end = word.length
  while (end > 0 && isDigit(word.charCodeAt(end - 1))) end--
  return end > 0 && end < 6 && isCurrencyWord(word.slice(0, end))
}

function signBefore(text: string, start: number): boolean {
  let at = start - 1
  if (text.charCodeAt(at) <= 32) at--
  if (at < 0) return false
  if (SIGNS.includes(text[at]!)) return true
  // "Rs. 500", "S/ 40", "kr. 90"
  if (text[at] === '.' || text[at] === '/') at--
  let from = at
  while (from >= 0 && at - from < 5 && isLetter(text.charCodeAt(from))) from--
  return from < at && isCurrencyWord(text.slice(from + 1, at + 1).toLowerCase())
}

function signBehind(text: string, start: number): boolean {
  let at = start
  // "1.200,50", "300 000"
  while (isDigit(text.charCodeAt(at)) || (".,' ".includes(text[at] ?? 'x') && isDigit(text.charCodeAt(at + 1)))) at++
  // "120,- €"
  if (text.startsWith(',-', at) || text.startsWith('.-', at)) at += 2
  if (text.charCodeAt(at) <= 32) at++
  if (at >= text.length) return false
  if (SIGNS.includes(text[at]!)) return true
  let end = at
  while (end - at < 11 && isLetter(text.charCodeAt(end))) end++
  return end > at && isCurrencyWord(text.slice(at, end).toLowerCase())
}
