/** Numbers of people, in digits and in words. */
import type { Page } from '../page.js'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

// "une cinquantaine de", "una treintena de", "two dozen": round numbers that are words of their own.
const ROUND: Readonly<Record<string, number>> = {
  ...{ dozen: 12, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40 },
  ...{ cinquantaine: 50, soixantaine: 60, centaine: 100, decena: 10, docena: 12, quincena: 15, veintena: 20 },
  ...{ treintena: 30, cuarentena: 40, cincuentena: 50, centenar: 100, dezena: 10, centena: 100, decina: 10 },
  ...{ quindicina: 15, ventina: 20, trentina: 30, quarantina: 40, cinquantina: 50, sessantina: 60, centinaio: 100 },
}
const TIMES: Readonly<Record<string, number>> = {
  medio: 0.5,
  meia: 0.5,
  two: 2,
  three: 3,
  four: 4,
  duas: 2,
  três: 3,
  dos: 2,
  tres: 3,
  deux: 2,
  trois: 3,
  quatre: 4,
  due: 2,
  tre: 3,
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...UNITS.slice(3),
  ...TENS,
  'hundred',
  ...Object.keys(ROUND).flatMap((word) => [word, `${word}s`]),
  'medio',
  'meia',
])

const WORD_NUMBER = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.slice(3).join('|')})(?:\\shundred)?|(?:(?:a|one|two|three|four|five)\\s)?hundred(?:\\sand\\s(?:${TENS.join('|')}))?`

const ROUND_NUMBER = `(?:(?:${Object.keys(TIMES).join('|')})\\s)?(?:${Object.keys(ROUND).join('|')})s?`

export const NUMBER = `(?:${ROUND_NUMBER})(?![\\p{L}-])|\\d{1,2}[,.]\\d{3}(?!\\d)|\\d{1,5}(?![\\d%])|(?:${WORD_NUMBER})(?![\\p{L}-])`

/** Offsets of all numbers, in digits and in words. */
export function numbersOf(page: Page): number[] {
  const offsets: number[] = []
  for (const { word, offsets: places } of page.index.entries()) {
    const code = word.charCodeAt(0)
    if ((code >= 48 && code <= 57 && word.length < 6) || NUMBER_WORDS.has(word)) offsets.push(...places)
  }
  return offsets.sort((a, b) => a - b)
}

/** "une cinquantaine" is never exact. */
export function isRound(words: string): boolean {
  const last = words.toLowerCase().split(/\s+/).pop()!
  return last !== 'dozen' && last !== 'docena' && (ROUND[last] ?? ROUND[last.replace(/s$/, '')]) !== undefined
}

/** "350", "1,200", "forty-five", "a hundred and twenty". */
export function countOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(/[.,]/g, ''))
  const parts = words.toLowerCase().split(/\s+/)
  const round = ROUND[parts[parts.length - 1]!] ?? ROUND[parts[parts.length - 1]!.replace(/s$/, '')]
  if (round) return round * (parts.length > 1 ? (TIMES[parts[0]!] ?? 1) : 1)
  let total = 0
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'a') total = 1
    else if (word === 'hundred') total = (total || 1) * 100
    else if (UNITS.includes(word)) total += UNITS.indexOf(word) + 1
    else if (TENS.includes(word)) total += (TENS.indexOf(word) + 2) * 10
  }
  return total || null
}
