/** Every capitalised run of a page that the gazetteer knows, the longest first. */
import { countryOf, entryAt, hasLonger, mayBegin, regionsOf } from '../gazetteer.js'
import type { Page } from '../page.js'

export interface Hit {
  readonly start: number
  readonly end: number
  readonly entry: number
  readonly words: number
  readonly country: string | null
  readonly region: boolean
}

/** Longest name in words: "Santa Cruz de la Sierra". */
const MAX_WORDS = 5

const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00)
}

function startsUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isUpper(code)
  return isUpper(code) || (code >= 0x100 && text[at] !== text[at]!.toLowerCase())
}

/** Where the word that begins at `at` ends: letters and apostrophes, full stops inside initials ("U.S.A.", "D.C."). */
function wordEnd(text: string, at: number): number {
  let i = at
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isLetter(text, i) || (isDigit(code) && i > at)) i++
    else if (code === 39 && i > at && isLetter(text, i + 1)) i++
    else if (code === 46 && isUpper(text.charCodeAt(i - 1)) && (i - at === 1 || text[i - 2] === '.')) i++
    else if (code === 46 && i - at === 2 && text[at] === 'S' && text[at + 1] === 't') i++
    else break
  }
  return i
}

const isGenitive = (text: string, end: number): boolean => text[end - 1] === 's' && text[end - 2] === "'"

/** Where the next word of the same name begins: over one space, one line's end with its indentation, or a hyphen. */
function nextWord(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 45) return isLetter(text, at + 1) ? at + 1 : -1
  if (code === 44 && text.startsWith(', D', at)) return at + 2
  if (code !== 32 && code !== 10 && code !== 13) return -1
  let i = at
  let lines = 0
  while (i < text.length && i - at < 60) {
    const one = text.charCodeAt(i)
    if (one === 10) lines++
    else if (one !== 32 && one !== 13 && one !== 9) break
    i++
  }
  return lines <= 1 && (lines === 1 || i - at <= 2) && isLetter(text, i) ? i : -1
}

// Whether a place may begin with a word, for all pages: each word is judged once.
let mayOpen = new Map<string, boolean>()

const MOST_WORDS = 30_000

function opens(word: string): boolean {
  let may = mayOpen.get(word)
  if (may === undefined) {
    if (mayOpen.size > MOST_WORDS) mayOpen = new Map()
    may = mayBegin(word, 0, word.length)
    mayOpen.set(word, may)
  }
  return may
}

/** Where capitalised words begin that may open a place's name, in order. */
function openings(page: Page): number[] {
  const { text } = page
  const out: number[] = []
  for (const { word, offsets } of page.index.entries()) {
    let may: boolean | null = null
    for (const at of offsets) {
      if (!isUpper(text.charCodeAt(at))) continue
      may ??= opens(word)
      // "U.S.A.", "St. Louis", "Nuku'alofa": more than the word belongs to the name.
      const next = text.charCodeAt(at + word.length)
      if (may || next === 46 || next === 39) out.push(at)
    }
  }
  return out.sort((a, b) => a - b)
}

export function* hits(page: Page): Generator<Hit> {
  const { text } = page
  const ends: number[] = []
  let resume = 0
  for (const i of openings(page)) {
    if (i < resume) continue
    const end = wordEnd(text, i)
    // Names, not words; nothing inside an address of the web ("www.paris.fr", "a.smith@bath.ac.uk").
    const before = i > 0 ? text.charCodeAt(i - 1) : 32
    if (
      end - i < 2 ||
      before === 46 ||
      before === 64 ||
      before === 95 ||
      // "O'Brien", "l'Aquila": inside a word
      (before === 39 && i > 1 && isLetter(text, i - 2)) ||
      (before === 47 && i > 1 && !/[\s\p{L}]/u.test(text[i - 2]!)) ||
      text.charCodeAt(end) === 64 ||
      text.charCodeAt(end) === 95 ||
      (!mayBegin(text, i, end) && !(isGenitive(text, end) && mayBegin(text, i, end - 2)))
    )
      continue
    ends.length = 0
    ends.push(end)
    const most = hasLonger(text, i, end) ? MAX_WORDS : 1
    while (ends.length < most) {
      const from = nextWord(text, ends[ends.length - 1]!)
      if (from < 0) break
      ends.push(wordEnd(text, from))
    }
    let found: Hit | null = null
    for (let k = ends.length - 1; k >= 0 && !found; k--) {
      let last = ends[k]!
      let head = last
      while (head > i && (isLetter(text, head - 1) || text[head - 1] === "'" || text[head - 1] === '.')) head--
      if (k > 0 && !startsUpper(text, head) && text[head - 1] !== '-') continue
      // "the Queen's birthday" is not Queens.
      if (k === 0 && isGenitive(text, last)) last -= 2
      let entry = entryAt(text, i, last)
      // "Edinburgh's first festival": the genitive is no part of the name, but of "People's Republic".
      if (entry < 0 && isGenitive(text, last)) {
        last -= 2
        entry = entryAt(text, i, last)
      }
      if (entry < 0) continue
      // "Washington D.C." takes its stop along, "Paris." does not.
      const stop = text[last - 1] === '.' && !/\.\p{L}\.$/u.test(text.slice(Math.max(i, last - 4), last))
      const country = countryOf(entry)
      found = {
        start: i,
        end: stop ? last - 1 : last,
        entry,
        words: k + 1,
        country,
        region: regionsOf(entry).length > 0,
      }
    }
    if (found) {
      yield found
      resume = Math.max(found.end, end)
    }
  }
}
