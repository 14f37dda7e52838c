/** Titles behind the name of who speaks: "Jane Roe (MIT) - Title", "Jane Roe, Peter Marsh. RadarPatch: A Benchmark". */
import { matchesOf } from '../matches.js'
import type { Span } from '../page.js'
import { BODY, JOB as POSITION } from '../people/words.js'
import type { Body } from './bodyShape.js'
import { trim } from './cells.js'
import { nameAt, readPeople } from './people.js'
import { unquote } from './unquote.js'

const NAMES_STOP =
  /^(\p{Lu}\p{Ll}[\p{L}'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'-]+|d[aeiou]|v[ao]n|der)){1,3}(?:(?:, | and | & )\p{Lu}\p{Ll}[\p{L}'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'-]+|d[aeiou]|v[ao]n|der)){1,3}){0,5})\. (?=\p{Lu}\S*[ :]\S)/u

// "P. Marsh, A. Berg - Rivers and rain", "T. Hanssen et al.: Dams"
const AUTHORS =
  /^((?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]{1,20}(?:(?:,? (?:and|&|y|e|et|und) |, )(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]{1,20}){0,6}(?:,? et al\.?)?)(?::| -{1,2}) (?=\S)/u

/** The words behind a person that they begin with, or the words themselves; null where the person is all, or the title is read. */
export function behindName(text: string, start: number, end: number, body: Body): Span | null {
  // "Jane Roe (MIT) - Title", "Dr Jane Roe: Title"
  // Initials before a surname and a colon are a name, whatever the surname says: "A. Brown: Ice and accounts".
  const initials = /^(?:\p{Lu}\.[ ]?){1,3}\p{Lu}\p{L}+\s*(?::|\s-)\s/u.test(
    text.slice(start, Math.min(end, start + 50)),
  )
  // "Jane Roe, Peter Marsh. RadarPatch: A Benchmark", "Wei Zhang. Attention, Please"
  const listed = NAMES_STOP.exec(text.slice(start, Math.min(end, start + 140)))
  if (listed && start + listed[0].length < end - 6 && nameAt(text, start, end, 0.45)) {
    for (const one of matchesOf(listed[1]!, /[^,&]+?(?=, | and | & |$)/g)) {
      const words = one[0].replace(/^(?:, | and | & |\s)+/, '')
      const from = start + one.index + one[0].length - words.length
      body.people.push({ name: { start: from, end: from + words.length }, honorific: null, role: null })
    }
    body.title = unquote(text, trim(text, start + listed[0].length, end))
    return null
  }
  const authors = AUTHORS.exec(text.slice(start, Math.min(end, start + 160)))
  if (authors && start + authors[0].length < end) {
    for (const one of matchesOf(authors[1]!, /(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]{1,20}/gu)) {
      const from = start + one.index
      body.people.push({ name: { start: from, end: from + one[0].length }, honorific: null, role: null })
    }
    body.title = unquote(text, trim(text, start + authors[0].length, end))
    return null
  }
  const several = namesBefore(text, start, end)
  if (several > 0) {
    const rest = trim(text, several, end)
    if (rest.end - rest.start > 5 && !JOB.test(text.slice(rest.start, rest.end))) {
      body.people.push(...readPeople(text, start, several, null, 0.6))
      body.title = unquote(text, rest)
      return null
    }
  }
  const name =
    nameAt(text, start, end, initials ? 0.2 : 0.6) ??
    // "Magda Noessing (Universität Innsbruck), Das Zollregister": where a body follows in brackets, and a title.
    (BODY.test(BODY_AND_TITLE.exec(text.slice(start, Math.min(end, start + 140)))?.[1] ?? '')
      ? nameAt(text, start, end, 0.35)
      : null)
  if (name) {
    let to = name.end
    const bracket = /\s{0,2}\([^()]{1,80}\)/y
    bracket.lastIndex = to
    if (bracket.test(text) && bracket.lastIndex <= end) to = bracket.lastIndex
    const separator =
      /(?:(?:,[^,:;"\n]{2,60}){0,2}?\s{0,3}(?::|\s-{1,2}\s)|(?<=\))\s{2,3}(?=[\p{Lu}"])|,?\s(?:on|speaks on|talks about|presents)\s)\s{0,3}(?=\S)/uy
    separator.lastIndex = to
    if (separator.test(text) && separator.lastIndex < end && !inTitle(text, name.end, to, separator.lastIndex)) {
      const rest = trim(text, separator.lastIndex, end)
      // "Jane Roe - Head of Data": what follows a dash may be her title; a title of a talk is longer.
      const least = to > name.end && /^\s?:/.test(text.slice(to, to + 2)) ? 2 : 8
      // Behind an affiliation and a colon stands no position.
      if (
        rest.end - rest.start > least &&
        !(least === 8 && isBodyName(text.slice(rest.start, rest.end))) &&
        (least === 2 || !JOB.test(text.slice(rest.start, rest.end)))
      ) {
        body.people.push(...readPeople(text, start, to, null, initials ? 0.2 : 0.6))
        start = rest.start
        end = rest.end
      } else {
        body.people.push(...readPeople(text, start, to, null, 0.6))
        body.personFirst = true
        return null
      }
    } else if (
      (to > name.end ? SHORT_TITLED : TITLED).test(text.slice(to, end)) &&
      !JOB.test(text.slice(to + 2, end))
    ) {
      // "Paola Neri (Università di Pisa), Muretti a secco e memoria", "Giulio Conti, Il fiume e la legge"
      const rest = trim(text, to + 1, end)
      if (
        to > name.end ||
        ARTICLE.test(text.slice(rest.start, rest.end)) ||
        isPhrase(text.slice(rest.start, rest.end))
      ) {
        body.people.push(...readPeople(text, start, to, null, 0.4))
        body.title = unquote(text, rest)
        return null
      }
      body.people.push(...readPeople(text, start, end, null, 0.6))
      body.personFirst = true
      return null
    } else if (to >= end || /^\s*,/.test(text.slice(to, end)) || /^\s*(?:and|&|y|et)\s/.test(text.slice(to, end))) {
      const people = readPeople(text, start, end, null, 0.6)
      // "Maria Garcia, University of X": only a person. A title that begins with a name goes on otherwise.
      if (people.length > 0) {
        body.people.push(...people)
        body.personFirst = true
        return null
      }
    }
  }
  return { start, end }
}

/** "Paolo Neri (Torino), Il bilancio delle cave: conti e silenzi": the colon is the title's, which begins behind the bracket's comma. */
function inTitle(text: string, name: number, bracket: number, colon: number): boolean {
  if (bracket === name || text[bracket] !== ',') return false
  const words = text.slice(bracket + 1, colon).trim()
  return ARTICLE.test(words) || isPhrase(words)
}

const JOINT = /\s{0,2}(?:[,&+/]|\b(?:and|y|e|ed|et|und)\b)\s{1,3}/iy
const BRACKET = /\s{0,2}\([^()]{1,80}\)/y
const STOPS = /\s?:\s|\s-{1,2}\s/y

/** Where the colon or dash behind two and more names stands: "Jane Roe (KTH), Peter Marsh (SU): Glaciers"; -1 where they are none. */
function namesBefore(text: string, start: number, end: number): number {
  let at = start
  for (let count = 0; count < 6; count++) {
    const name = nameAt(text, at, end, 0.6)
    if (!name) return -1
    at = name.end
    BRACKET.lastIndex = at
    if (BRACKET.test(text) && BRACKET.lastIndex <= end) at = BRACKET.lastIndex
    STOPS.lastIndex = at
    if (count > 0 && STOPS.test(text) && STOPS.lastIndex < end) return STOPS.lastIndex
    JOINT.lastIndex = at
    if (!JOINT.test(text) || JOINT.lastIndex >= end) return -1
    at = JOINT.lastIndex
  }
  return -1
}

// Behind a comma, words of a title: three and more, and no second person with an affiliation in brackets.
const TITLED = /^\s*,\s(?=\S+\s\S+\s\S)[^();]{11,}$/u

// Behind a bracket two words are enough: "Paolo Neri (Torino), Torino operaia".
const BODY_AND_TITLE =
  /^(?:\p{Lu}\.?[\p{L}'-]* ){1,3}(?:(?:d[aeiou]|del|v[ao]n|der) ){0,2}\p{Lu}[\p{L}'-]+ \(([^()]{2,80})\), (?:[\p{Lu}"]\S*|\d{4}) \S/u

const SHORT_TITLED = /^\s*,\s(?=\S+\s\S)[^();]{8,}$/u

const ARTICLE =
  /^(?:the|an?|how|why|what|when|where|who|towards?|from|on|beyond|il|lo|la|gli|i|le|un[ao]?|come|perch[eé]|el|los|las|c[oó]mo|por qu[eé]|qu[eé]|les|l'|une?|comment|pourquoi|os?|as?|um[ao]?|por que|o que|der|die|das|wie|warum)\s(?!university|ministry|institute|office)/iu

/** "Instituto de Estudos Camponeses" behind a dash: a body's noun, and capitals throughout but for short words. */
function isBodyName(words: string): boolean {
  return (
    BODY.test(words) &&
    !/[?!":]/.test(words) &&
    words.split(/\s+/).every((word) => word.length < 4 || /^[\p{Lu}(&]/u.test(word))
  )
}

/** "Reading a tithe map": an affiliation is all capitals but for its small words, a position holds the word of one. */
function isPhrase(words: string): boolean {
  return (
    /\s\p{Ll}{4,}/u.test(words.replace(/\s(?:from|with|della|delle|degli|dello|für|pour)\s/g, ' ')) &&
    !POSITION.test(words) &&
    !BODY.test(words)
  )
}

const JOB =
  /^(?:head|director|manager|professor|senior|chief|engineer|lead|ceo|cto|co-?founder|founder|president|research(?:er)?|lecturer|phd|student|data scientist|consultant|analyst|coordinator|officer|minister|university|institute|department)\b/i
