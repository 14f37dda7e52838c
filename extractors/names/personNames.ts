/** Every likely name of a text. */
import { mayBeTitle } from './honorifics.js'
import { isCapital, isLetter } from './letters.js'
import { COMMON, FAMILY, GIVEN, STOP, wordFlags } from './lexicon.js'
import { wordEnd } from './nameWords.js'
import { type PersonName, personNameAt } from './personName.js'

// First letters of titles in lower case: "prof.", "dr.", "mag.", "avv.", "señor", "licenciada", "ing."
const LOWER_START = new Set([...'dpmaslif'].map((char) => char.charCodeAt(0)))

const LOWER_SECOND = new Set([...'roavieñn'].map((char) => char.charCodeAt(0)))

const LOWER_TITLE =
  /(?:prof|d[or]|ir(?=\.)|mag|avv|arch|sig|señ|senh|mons|mada|lic|ing|adv|pad|fra|frei)\p{L}{0,8}[ªº]?\.?(?:ssa|ra)? /uy

const RUN_ON =
  /^, (?:\p{L}+ ){0,3}(?:Director|Professor|Head|President|Chief|Manager|Officer|Envoy|Secretary|Chair|Dean|Minister|Founder|Partner|Fellow)\b/u

const WORD_START = new Set([...' \t\n\r\f\v(["\'/|,;:.->*'].map((char) => char.charCodeAt(0)))

/** Every name of the text that is likely (at least `least`) by its own words, in order, none inside another. */
export function personNames(text: string, least = 0.4, from = 0, to = text.length): PersonName[] {
  const found: PersonName[] = []
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (!(code >= 65 && code <= 90) && !(code > 191 && isCapital(text, i))) {
      // "prof. Jane Roe", "doc. dr. Jane Roe", "dr. Jane Roe", "don Rocco"
      if (!isLetter(code)) continue
      const begin = i
      // The rest of the word holds no beginning.
      while (i + 1 < to && isLetter(text.charCodeAt(i + 1))) i++
      if (!LOWER_START.has(code) || i - begin > 10 || i === begin) continue
      if (begin > 0 && !WORD_START.has(text.charCodeAt(begin - 1))) continue
      const second = text.charCodeAt(begin + 1)
      if (!LOWER_SECOND.has(second)) continue
      LOWER_TITLE.lastIndex = begin
      if (!LOWER_TITLE.test(text)) continue
      i = begin
    } else if (i > 0 && !WORD_START.has(text.charCodeAt(i - 1))) {
      while (i + 1 < to && isLetter(text.charCodeAt(i + 1))) i++
      continue
    }
    // A capital word alone is no likely name: most words of a text are passed over here.
    if (least > 0.35 && (code < 97 || code > 191)) {
      const end = wordEnd(text, i)
      if (end > 0 && !mayBeTitle(text, i) && (!goesOn(text, end) || opensNone(text, i, end))) {
        i = end - 1
        continue
      }
    }
    const one = personNameAt(text, i, to)
    if (one && one.likelihood >= least && one.end > i) {
      // "Engagement Jane Roe": a better name may begin at the second word.
      // "British Telecom Bob Galliers, Professor of", ", Experian Des Vincent, Director": lists run together without a stop.
      const run =
        one.words > 2 &&
        (/\p{Lu}\p{L}{0,19} $/u.test(text.slice(Math.max(0, i - 20), i)) ||
          (text[i - 2] === ',' && RUN_ON.test(text.slice(one.end, one.end + 60))))
      if (!one.honorific && (one.likelihood < 0.6 || run)) {
        const next = laterStart(text, one)
        if (next && next.likelihood > one.likelihood + (run ? 0 : 0.1)) {
          found.push(next)
          i = next.end - 1
          continue
        }
      }
      found.push(one)
      i = one.end - 1
    }
  }
  return found
}

/** Is the word one that opens no likely name: a stop word, or a common word with no initial near behind it? */
function opensNone(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false
  const flags = wordFlags(text.slice(start, end))
  if (flags & (GIVEN | FAMILY)) return false
  if (flags & STOP) return true
  if (!(flags & COMMON)) return false
  // "Center John B. Smith"
  for (let i = end; i < end + 70; i++) {
    const code = text.charCodeAt(i)
    if (code >= 65 && code <= 90) {
      const next = text.charCodeAt(i + 1)
      if (next === 46 || !isLetter(next)) return false
    } else if (code > 191 && isCapital(text, i) && !isLetter(text.charCodeAt(i + 1))) return false
  }
  return true
}

const PARTICLE_NEXT =
  /(?:d[aeiou]|do?s|das|del|della|dello|dei|der|den|la|le|van|von|vom|zu|zur|te[rn]?|'t|a[fvl]|el|ul|ap|bin|bint|binti|bte|ibn|abu)[ -]/y

/** May another word of a name follow the one that ends at `end`? */
function goesOn(text: string, end: number): boolean {
  let i = end
  if (text[i] === '.') return true
  while (text[i] === ' ' && i - end < 3) i++
  const code = text.charCodeAt(i)
  if (code === 10 || code === 13 || code === 34 || code === 40) return true
  // "MÜLLER, Anna"
  if (code === 44) return isCapital(text, end - 1) && isCapital(text, end + 2)
  if (i === end) return false
  if (isCapital(text, i)) return true
  if (code === 100 && text[i + 1] === "'") return isCapital(text, i + 2)
  // A particle is a short word before a space or a hyphen.
  let size = 0
  while (size < 6) {
    const letter = text.charCodeAt(i + size)
    if (letter === 32 || letter === 45) break
    size++
  }
  if (size === 0 || size > 5) return false
  PARTICLE_NEXT.lastIndex = i
  return PARTICLE_NEXT.test(text)
}

function laterStart(text: string, one: PersonName): PersonName | null {
  let best: PersonName | null = null
  for (let at = one.start + 1; at < one.end; at++) {
    if (!/\s/.test(text[at - 1]!) || !isCapital(text, at)) continue
    const later = personNameAt(text, at)
    if (later && later.words > 1 && (best === null || later.likelihood > best.likelihood)) best = later
  }
  return best
}
