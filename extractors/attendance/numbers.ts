/** Numbers of people, in digits and in words. */
import type { Page } from '../page.js'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const NUMBER_WORDS: ReadonlySet<string> = new Set([...UNITS.slice(3), ...TENS, 'hundred'])

const WORD_NUMBER = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.slice(3).join('|')})(?:\\shundred)?|(?:(?:a|one|two|three|four|five)\\s)?hundred(?:\\sand\\s(?:${TENS.join('|')}))?`

export const NUMBER = `\\d{1,2}[,.]\\d{3}(?!\\d)|\\d{1,5}(?![\\d%])|(?:${WORD_NUMBER})(?![\\p{L}-])`

/** Offsets of all numbers, in digits and in words. */
export function numbersOf(page: Page): number[] {
  const offsets: number[] = []
  for (const { word, offsets: places } of page.index.entries()) {
    const code = word.charCodeAt(0)
    if ((code >= 48 && code <= 57 && word.length < 6) || NUMBER_WORDS.has(word)) offsets.push(...places)
  }
  return offsets.sort((a, b) => a - b)
}

/** "350", "1,200", "forty-five", "a hundred and twenty". */
export function countOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(/[.,]/g, ''))
  let total = 0
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'a') total = 1
    else if (word === 'hundred') total = (total || 1) * 100
    else if (UNITS.includes(word)) total += UNITS.indexOf(word) + 1
    else if (TENS.includes(word)) total += (TENS.indexOf(word) + 2) * 10
  }
  return total || null
}
