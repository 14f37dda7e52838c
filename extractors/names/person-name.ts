/** The grammar of a person's name: where it begins and ends, its titles, and how much it looks like one. */
import type { Span } from '../page.js'
import { mayBeTitle, titlesAt } from './honorifics.js'
import { isCapital, isLetter } from './letters.js'
import { COMMON, FAMILY, GIVEN, STOP, WEAK, wordFlags } from './lexicon.js'
import { PARTICLE } from './stop-words.js'

export interface PersonName extends Span {
  /** `start`..`end` is titles and name; `name` is the name alone. */
  readonly name: Span
  readonly honorific: Span | null
  /** 0..1: how much the words look like a person's name without their surroundings. */
  readonly likelihood: number
  /** Number of the name's words. */
  readonly words: number
}

const LOWER_WORD = /(?:'t|\p{Ll}{1,5})(?=[ -](?:\p{Lu}|\p{Ll}{1,4} \p{Lu}))/uy
const SUFFIX = /,?[ \t]{1,2}(?:Jr|Sr|II|III|IV|Neto|Filho|Júnior)\b\.?/y
// "(Bob) " and "\"Tess\" " inside a name.
const NICKNAME = /(?:"\p{Lu}\p{L}{1,14}"|\(\p{Lu}\p{L}{1,14}\)) (?=\p{Lu})/uy

// "Jane Roe FRSE": honours and orders behind a name.
const POST_NOMINAL = /^(?:FRSE|FRSC|FREN|MRIA|FRIA|FAHA|FASSA|FRSA|FRIBA|GCMG|KCMG|ONZM|DCNZM|CNZM|MNZM)$/

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly flags: number
  readonly shape: 'initial' | 'upper' | 'mixed' | 'particle'
}

/**
 * The person's name (with its titles) that begins exactly at `offset` of the matchable text, or null where none can.
 * It decides by the words alone; `likelihood` says how far to trust it: at least 0.6 without any cue, 0.15 behind "Speaker:".
 */
export function personNameAt(text: string, offset: number, limit = text.length): PersonName | null {
  const turned = familyFirst(text, offset, limit)
  if (turned) return turned
  const titles = isLower(text, offset) || mayBeTitle(text, offset) ? titlesAt(text, offset) : null
  const found = titles && titles.end < limit ? nameAt(text, titles.end, limit, true) : null
  if (titles && found) {
    const likelihood = likelihoodOf(found.words)
    // "General Assembly": a doubtful title needs a likely name; "Professor of" has none; "Dr. Food" is none.
    // "Luca Rossi, Sindaco di Lucca": behind a doubtful title a name begins with a capital.
    const good = titles.sure
      ? !allCommon(found.words) || found.words.length === 1
      : likelihood >= 0.5 && isCapital(text, titles.end)
    if (good) {
      return {
        start: offset,
        end: found.end,
        name: { start: titles.end, end: found.end },
        honorific: { start: offset, end: trimmed(text, offset, titles.end) },
        likelihood: titles.sure ? Math.max(0.95, likelihood) : Math.max(0.7, likelihood),
        words: found.words.length,
      }
    }
  }
  if (titles?.sure && !found) return null
  const bare = nameAt(text, offset, limit)
  if (!bare) return null
  return {
    start: offset,
    end: bare.end,
    name: { start: offset, end: bare.end },
    honorific: null,
    likelihood: likelihoodOf(bare.words),
    words: bare.words.length,
  }
}

/** "MÜLLER, Anna", "PÉREZ LÓPEZ, María José": as lists of participants print names. Only at the beginning of a line. */
function familyFirst(text: string, offset: number, limit: number): PersonName | null {
  // Two capitals, and a line's beginning or a bullet before them: nearly every word ends here.
  if (!isCapital(text, offset) || !isCapital(text, offset + 1)) return null
  if (
    offset > 0 &&
    !/[\n\t*\x95-]/.test(text[offset - 1]!) &&
    !/[\n*\x95.)-] {1,4}$/.test(text.slice(Math.max(0, offset - 5), offset))
  )
    return null
  let at = offset
  for (let count = 0; count < 3; count++) {
    const word = wordAt(text, at)
    if (word?.shape !== 'upper' || word.flags & (STOP | COMMON)) return null
    at = word.end
    if (text[at] !== ' ') break
    at++
  }
  if (text[at] !== ',' || text[at + 1] !== ' ') return null
  const given = wordAt(text, at + 2)
  if (given?.shape !== 'mixed' || !(given.flags & GIVEN) || given.end > limit) return null
  let { end } = given
  const second = text[end] === ' ' ? wordAt(text, end + 1) : null
  if (
    second &&
    second.end <= limit &&
    (second.shape === 'initial' || (second.shape === 'mixed' && second.flags & GIVEN))
  )
    end = second.end
  // Nothing else of a name may follow, nor a sentence.
  if (!/^[ \t]*(?:$|[\r\n,;:(|]|[-/] )/.test(text.slice(end, end + 6))) return null
  const name = { start: offset, end }
  return { ...name, name, honorific: null, likelihood: 0.9, words: 2 }
}

function isLower(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code >= 97 && code <= 122
}

function trimmed(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text[at - 1]!)) at--
  return at
}

function allCommon(words: readonly Word[]): boolean {
  return words.every((word) => word.flags & COMMON && !(word.flags & (GIVEN | FAMILY)))
}

function nameAt(text: string, from: number, limit: number, titled = false): { end: number; words: Word[] } | null {
  const words: Word[] = []
  let at = from
  let end = from
  let pending: Word[] = []
  while (words.length < 7) {
    // "Mrs 'Mamello Phafoli": the apostrophe is a letter of the name.
    const spoken = titled && words.length === 0 && text[at] === "'" && isCapital(text, at + 1) ? 1 : 0
    const word = wordAt(text, at + spoken)
    if (!word || word.end > limit) break
    if (word.shape === 'particle') {
      if (words.length === 0 && pending.length === 0 && !/^(?:de|di|da|van|von|el|al|du|d')/.test(word.text)) break
      if (pending.length >= 3) break
      // "Catriona Mac an Tàilleir"; "an" is no part of other names.
      if (word.text === 'an' && !/^(?:Mac|Mag|Nic|Mc)$/.test(words[words.length - 1]?.text ?? '')) break
      pending.push(word)
    } else {
      // "Ms. Zsófia Tallér": behind a title and a name an accent tells it from the stop word.
      const marked = titled && words.length > 0 && /[^\u0000-\u007f]/.test(word.text)
      // "M. Cheikh Tidiane Fall, Directeur": a season, and a family's name at the end of a titled one.
      const family =
        titled &&
        words.length > 0 &&
        (word.flags & FAMILY) !== 0 &&
        /^(?:[,.;:)\n]|$)/.test(text.slice(word.end, word.end + 1))
      // "Dr. Jan Roth", "Jan Meyer": the month's short form is a given name before a family name.
      const given =
        words.length === 0 &&
        (word.flags & GIVEN) !== 0 &&
        (titled || (word.text === 'Jan' && familyNext(text, word.end)))
      if (
        word.flags & STOP &&
        !marked &&
        !given &&
        !family &&
        !(word.flags & GIVEN && words.length === 0 && word.flags & FAMILY)
      )
        break
      // "Ted Gibson CMU", "Smith IBM": capitals behind a mixed word are an acronym unless they are long.
      const before = words[words.length - 1]
      if (word.shape === 'upper' && before?.shape === 'mixed' && (word.text.length < 4 || POST_NOMINAL.test(word.text)))
        break
      if (word.shape === 'mixed' && before?.shape === 'upper' && before.text.length > 1 && words.length > 1) break
      words.push(...pending, word)
      pending = []
      end = word.end
      if (text[end - 1] === "'") break
    }
    // "Prof. Anyang' Nyong'o": the apostrophe closes no quotation.
    const glottal = titled && words.length === 1 && text[word.end] === "'" && text[word.end + 1] === ' ' ? 1 : 0
    const next = gapEnd(text, word.end + glottal, words, limit)
    if (next < 0) break
    at = next
    NICKNAME.lastIndex = at
    // "Daria Sokolenko (Ukraine) Rapporteur": behind a whole name the parenthesis holds no nickname.
    if (words.length > 0 && (words.length === 1 || text[at] !== '(') && NICKNAME.test(text)) at = NICKNAME.lastIndex
  }
  if (words.length === 0) return null
  const last = words[words.length - 1]!
  if (words.every((word) => word.shape === 'initial')) return null
  // "Aplicaciones de R", "Washington D.C.": what ends in a particle and a letter, or has nothing but letters behind its first word.
  if (last.shape === 'initial' && (words.length > 2 || !(words[0]!.flags & GIVEN) || text[last.end - 1] !== '.'))
    return null
  SUFFIX.lastIndex = end
  if (words.length > 1 && SUFFIX.test(text) && SUFFIX.lastIndex <= limit) end = SUFFIX.lastIndex
  // "Jane R." at the end of a sentence keeps no stop of its own.
  else if (last.shape === 'initial' && text[end - 1] === '.' && words.length === 2 && words[0]!.shape !== 'mixed')
    return null
  return { end, words }
}

function familyNext(text: string, at: number): boolean {
  const next = text[at] === ' ' ? wordAt(text, at + 1) : null
  return next !== null && next.shape === 'mixed' && (next.flags & FAMILY) !== 0 && (next.flags & STOP) === 0
}

/** End of one word of a name: "Jane", "O'Brien", "Kéita-Mukendi", "Bo-ra", "McNamara", "SMITH", "J"; -1 where none begins. */
function wordEnd(text: string, at: number): number {
  if (!isCapital(text, at)) return -1
  let i = at + 1
  for (let joins = 0; ; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(code)) continue
    if ((code === 39 || code === 45) && joins < 3 && isLetter(text.charCodeAt(i + 1))) {
      joins++
      continue
    }
    // "Colvin Apple-" / "whaite": broken by the margin.
    if (code === 45 && joins < 3 && (text[i + 1] === '\n' || text[i + 1] === '\r')) {
      let next = i + 2
      while (/[ \t\n]/.test(text[next] ?? '') && next - i < 40) next++
      if (isLetter(text.charCodeAt(next)) && !isCapital(text, next)) {
        joins++
        i = next
        continue
      }
    }
    return i
  }
}

function wordAt(text: string, at: number): Word | null {
  LOWER_WORD.lastIndex = at
  const code = text.charCodeAt(at)
  if (code === 39 || (code >= 97 && code <= 122)) {
    // "d'Alembert", "de", "van der", "al-Rashid"
    const found = LOWER_WORD.exec(text)
    if (!found) return null
    if (!PARTICLE.test(found[0])) return null
    if (text[LOWER_WORD.lastIndex] === '-') {
      const rest = LOWER_WORD.lastIndex + 1
      const end = wordEnd(text, rest)
      return end < 0 ? null : { start: at, end, text: text.slice(rest, end), flags: 0, shape: 'mixed' }
    }
    return { start: at, end: LOWER_WORD.lastIndex, text: found[0], flags: 0, shape: 'particle' }
  }
  let end = wordEnd(text, at)
  if (end < 0) return null
  let word = text.slice(at, end)
  // "Searle's talks": the name ends before the genitive.
  if (text.charCodeAt(end - 2) === 39 && (text.charCodeAt(end - 1) | 32) === 115) {
    word = word.slice(0, -2)
    end -= 2
    if (word === '') return null
    return { start: at, end, text: word, flags: wordFlags(word), shape: shapeOf(word) }
  }
  const after = text[end]
  if (after !== undefined && '0123456789_@'.includes(after)) return null
  if (word.length === 1) {
    // "A Focus on", "I will": a letter without its stop opens no name.
    if (after === '.') end++
    else if (/[AIOEY]/.test(word) && !/[\p{Lu}\p{L}.] ?$/u.test(text.slice(Math.max(0, at - 2), at))) return null
    return { start: at, end, text: word, flags: 0, shape: 'initial' }
  }
  // "Ma. Corazon", "Md. Rahman", "Wm. Smith", "Chr. Berg"
  if (after === '.' && word.length <= 3 && /^(?:Ma|Md|Wm|Chr|St|Ph|Th|Fr|Jos|Geo|Ch|Yu|Sh|Ya)$/.test(word))
    return { start: at, end: end + 1, text: word, flags: 0, shape: 'mixed' }
  return { start: at, end, text: word, flags: wordFlags(word), shape: shapeOf(word) }
}

function shapeOf(word: string): Word['shape'] {
  if (word.length === 1) return 'initial'
  return word === word.toUpperCase() ? 'upper' : 'mixed'
}

/** Where the next word of the name may begin, or -1 where the name ends here. */
function gapEnd(text: string, at: number, words: readonly Word[], limit: number): number {
  const last = words[words.length - 1]
  let i = at
  // "J.K. Rowling", "R.W.Evans": initials without a space.
  if (last?.shape === 'initial' && text[at - 1] === '.' && isCapital(text, at)) return at
  while (i < limit && text[i] === ' ' && i - at < 3) i++
  // "Wambui Gathogo   Access to Government": a gap of three parts two columns.
  if (i - at === 3 && words.length > 1) return -1
  if (i === at) {
    if (text[at] !== '\n' && text[at] !== '\r') return -1
  } else if (i < limit && text[i] !== '\n' && text[i] !== '\r') return text[i] === ' ' || text[i] === '\t' ? -1 : i
  if (last?.shape === 'initial' && words.length === 1) return -1
  // A line's end inside a name: only where the margin broke the line, and the name is not complete.
  let lineStart = at
  while (lineStart > 0 && text[lineStart - 1] !== '\n' && at - lineStart < 90) lineStart--
  if (at - lineStart < 50 || words.length > 3) return -1
  if (text[i] === '\r') i++
  if (text[i] !== '\n') return -1
  i++
  const indentFrom = i
  while (i < limit && (text[i] === ' ' || text[i] === '\t') && i - indentFrom < 40) i++
  if (i >= limit || !isCapital(text, i)) return -1
  // "A. Title   Jane Roe, University of Emona" / "B. …": the next line's letter counts on.
  if (text[i + 1] === '.' && text[lineStart + 1] === '.' && isCapital(text, lineStart)) return -1
  // "Republic of Congo" / "Esther Flomo Barclay": a line that begins with a given name is not joined to a word that is none.
  if (words.length === 1 && !(words[0]!.flags & GIVEN)) {
    const next = wordAt(text, i)
    if (next && next.flags & GIVEN) return -1
  }
  // Two words already and the next line begins with a common word: another sentence or a title.
  if (words.length >= 2) {
    const next = wordAt(text, i)
    if (!next || next.flags & (COMMON | STOP) || !/[\s,.;:)]/.test(text[next.end] ?? ' ')) return -1
    if (
      last?.shape !== 'initial' &&
      !(words.every((word) => word.flags & GIVEN || word.shape === 'initial') && next.shape === 'mixed')
    )
      return -1
  }
  return i
}

/** How much the words look like a name: known given names, initials, particles speak for it; common words against it. */
function likelihoodOf(words: readonly Word[]): number {
  // "R-Ladies Irvine", "E-Government"
  if (words.some((word) => word.text[1] === '-' && isCapital(word.text, 0))) return 0.1
  const first = words[0]!
  const rest = words.slice(1)
  const full = words.filter((word) => word.shape === 'mixed' || word.shape === 'upper')
  const last = full[full.length - 1]!
  const common = full.filter((word) => word.flags & COMMON && !(word.flags & (GIVEN | FAMILY))).length
  const initials = words.some((word) => word.shape === 'initial')
  if (words.length === 1) {
    if (first.shape === 'upper') return 0.1
    return first.flags & GIVEN && !(first.flags & (WEAK | COMMON)) ? 0.35 : first.flags & COMMON ? 0.05 : 0.25
  }
  let score: number
  const strong = (word: Word): boolean => (word.flags & GIVEN) !== 0 && (word.flags & (WEAK | STOP)) === 0
  if (strong(first)) score = common === 0 ? 0.9 : rest.length === 1 ? 0.65 : 0.5
  else if (first.flags & GIVEN) score = last.flags & FAMILY || (common === 0 && !(last.flags & COMMON)) ? 0.65 : 0.25
  // "P. Elmer" is a name, "R Consortium" none: a letter without its stop says little.
  else if (first.shape === 'initial' && first.end - first.start === 1 && rest[0]!.shape !== 'initial') score = 0.35
  else if (first.shape === 'initial') score = common > 0 ? 0.4 : rest.length === 1 && !(last.flags & FAMILY) ? 0.6 : 0.8
  else if (first.flags & COMMON) score = initials && common < full.length ? 0.45 : 0.12
  else if (rest.some((word) => strong(word))) score = common === 0 ? 0.6 : 0.3
  else if (last.flags & FAMILY) score = common === 0 ? 0.6 : 0.3
  else if (first.flags & FAMILY) score = common === 0 ? 0.55 : 0.2
  else score = common === 0 ? 0.45 : 0.2
  if (initials && first.shape !== 'initial' && full.length > 0 && common === 0) score = Math.max(score, 0.8)
  if (words.some((word) => word.shape === 'particle') && common === 0) score += 0.05
  // "Projeto UFBA", "Fraunhofer FOKUS": a word that is no given name, and capitals behind it.
  if (last.shape === 'upper' && first.shape === 'mixed' && !(first.flags & GIVEN)) score = Math.min(score, 0.42)
  // "HIGH SPEED NETWORKS": capitals throughout say less.
  if (first.shape === 'upper' && score < 0.8) score -= 0.14
  if (words.length > 5) score -= 0.2
  return Math.max(0, Math.min(1, score))
}

// First letters of titles in lower case: "prof.", "dr.", "mag.", "avv.", "señor", "licenciada", "ing."
const LOWER_START = new Set([...'dpmaslif'].map((char) => char.charCodeAt(0)))
const LOWER_SECOND = new Set([...'roavieñn'].map((char) => char.charCodeAt(0)))
const LOWER_TITLE =
  /(?:prof|d[or]|mag|avv|arch|sig|señ|senh|mons|mada|lic|ing|adv|pad|fra|frei)\p{L}{0,8}\.?(?:ssa|ra)? /uy
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
