/** Ranks the candidates for the name, and tells which say the same. */
import type { Candidate } from '../../extractors/candidate.js'
import { kindWords } from '../../extractors/kindWords.js'
import type { Page, Span } from '../../extractors/page.js'
import { languageOfName } from '../../extractors/titles/language.js'
import { score } from './score.js'
import { believeSubject } from './subjects.js'
import { ACRONYM_YEAR, SENTENCE, TOLD } from './wordings.js'

export interface Ranked {
  readonly candidate: Candidate<'title'>
  readonly words: string
  readonly key: string
  points: number
}

/** Words of a name for comparison: lower case, letters and digits, no articles. */
export function nameKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?(?:the|a|an) /, '')
    .trim()
}

/** The best first; of candidates with the same words the best alone. Certain alternates are left out. */
export function rankTitles(
  page: Page,
  candidates: readonly Candidate<'title'>[],
  bodies: readonly Candidate<'organizer'>[],
): readonly Ranked[] {
  let ranked = RANKED.get(candidates)
  if (!ranked) {
    ranked = rank(page, candidates, bodies)
    RANKED.set(candidates, ranked)
  }
  return ranked
}

/** Two fields ask for the same ranking of the same candidates. */
const RANKED = new WeakMap<readonly Candidate<'title'>[], readonly Ranked[]>()

function rank(
  page: Page,
  candidates: readonly Candidate<'title'>[],
  bodies: readonly Candidate<'organizer'>[],
): readonly Ranked[] {
  const all = candidates
    .filter(({ value }) => !value.alternate)
    .map((candidate) => {
      const words = page.words(candidate.span)
      return { candidate, words, key: nameKey(words) }
    })
    .filter(({ key }) => /\p{L}{2}/u.test(key))
  const ranked = all.map((one) => {
    const mentions = all.filter((other) => other !== one && sameName(one.key, other.key)).length
    return { ...one, points: score(page, one.candidate, one.words, mentions) }
  })
  const [head] = ranked
  if (head?.candidate.value.place === 0 && isBehind(page, head, bodies) && ranked.some(({ points }) => points > OTHER))
    head.points += BEHIND
  // "County Orchard Trust" above a text that names its Apple Press Day.
  else if (
    head?.candidate.cue === 'page-head' &&
    bodies.some(({ value }) => nameKey(page.words(value.name)) === head.key) &&
    ranked.some((one) => one !== head && one.points > SAID && one.candidate.cue.startsWith('name-'))
  )
    head.points += BODY
  for (const one of ranked)
    if (
      one.candidate.value.place >= 0 &&
      isOther(one.words, page.language) &&
      all.some(
        ({ candidate, words }) =>
          candidate !== one.candidate &&
          areNeighbours(page, candidate.span, one.candidate.span) &&
          languageOfName(words) === page.language,
      )
    )
      one.points += FOREIGN
  const subject = ranked.find(({ candidate, points }) => candidate.cue === 'subject-label' && points > SAID)
  if (subject && subject.candidate.value.place < 0)
    for (const one of ranked)
      if (one.candidate.value.place >= 0 && one.candidate.span.end < subject.candidate.span.start)
        one.points += LETTERHEAD
  believeSubject(ranked)
  const part = ranked.find((one) => isPart(page, one))
  if (part) part.points += PART
  for (const one of ranked) {
    if (quotesName(one, ranked)) one.points += QUOTES
    if (goesPastDate(one, ranked)) one.points += PAST_DATE
    if (part && one.candidate.value.place < part.candidate.value.place) one.points += WHOLE
    else if (isContainer(one, ranked) || isOfRow(one, ranked)) one.points += CONTAINER
    // "ML4G 2023" above "Workshop on Machine Learning for Glaciers": short for it.
    else if (
      ACRONYM_YEAR.test(one.words) &&
      ranked.some((other) => other.points > 1 && (shortFor(one.words, other.words) || isBelow(page, one, other)))
    )
      one.points += SHORT
  }
  ranked.sort((a, b) => b.points - a.points || a.candidate.span.start - b.candidate.span.start)
  preferLanguage(page, ranked)
  preferWhole(ranked)
  preferOwned(ranked)
  const seen = new Set<string>()
  return ranked.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** Points of the page's first words where the text says elsewhere that they put the event on; and of another name, at least. */
const BEHIND = -4
const OTHER = 2
/** Points of a body that heads the page where running text gives a name; and of that name, at least. */
const BODY = -1.2
const SAID = 0.8

const isOther = (words: string, language: string | null) => {
  const own = languageOfName(words, 0.55)
  return own !== null && language !== null && own !== language
}

/** Points of a name in another language than the text's, beside one in it. */
const FOREIGN = -0.9

/** Points of what stands above the subject of a letter: whose it is, to whom it goes. */
const LETTERHEAD = -3

/** "GDG Recife" above the name, and "organizado por voluntários do GDG Recife" below. */
function isBehind(page: Page, { candidate, key, words }: Ranked, bodies: readonly Candidate<'organizer'>[]): boolean {
  return (
    words.length < 60 &&
    kindWords(words).every(({ kind }) => kind === 'other') &&
    bodies.some(
      ({ span, value, weight }) =>
        weight >= 0.5 &&
        (span.start >= candidate.span.end || span.end <= candidate.span.start) &&
        (value.roles.includes('organizer') || value.roles.includes('host')) &&
        nameKey(page.words(value.name)) === key,
    )
  )
}

/** Points of a sentence that gives the name in quotes: "The exhibition “Memory of Water” opens at the Gallery". */
const QUOTES = -2

function quotesName({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  if (candidate.value.place < 0 && candidate.cue !== 'first-sentence') return false
  const { start, end } = candidate.span
  return all.some(
    ({ candidate: { cue, span }, words: name }) =>
      cue.startsWith('entitled') &&
      span.start > start &&
      span.end <= end &&
      words.length > name.length + 12 &&
      // "Se realizó en Lima el seminario «Memoria»", "The exhibition “Salt” opens at the Gallery".
      (isTold(words.slice(0, Math.max(0, words.indexOf(name)))) ||
        (span.end < end - 12 &&
          words.length > name.length + 25 &&
          / \p{Ll}{2,} /u.test(words.slice(words.indexOf(name) + name.length)))),
  )
}

/** "Se realizó en Lima el seminario", "Kisumu hosts the forum" */
const isTold = (words: string) => TOLD.test(words) || SENTENCE.test(words)

/** Points of a line that names the event, then says when it is and more: "Jazz on the Green - Sunday 20 July, 3 pm. Free!". */
const PAST_DATE = -4
// A clock, a further sentence, or much of anything behind the date: "Code4Reg 28 July in San Mateo" has none.
const MORE = /\d(?=.{30})|[.!?]\s|\d[:.]\d\d|\d\s?[ap]\.?m\b/i

function goesPastDate({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  const { start, end } = candidate.span
  return all.some(
    ({ candidate: { cue, span } }) =>
      cue === 'dated-line' && span.start >= start && span.end < end - 8 && MORE.test(words.slice(span.end - start)),
  )
}

/** "OldMaps 2013 / Paper, Ink and Coastlines / Graz, 4 May": the name in full, with its day below it. */
function isBelow(page: Page, { candidate }: Ranked, { candidate: below, words }: Ranked): boolean {
  return (
    candidate.value.place === 0 &&
    below.value.place === 1 &&
    below.value.dated &&
    words.split(' ').length > 2 &&
    areNeighbours(page, candidate.span, below.span)
  )
}

/** Points of a name's initials where the name stands in full. */
const SHORT = -3

/** Are the letters of "ICSW 2024" the initials of "International Conference on Soil Water", in order? */
export function shortFor(acronym: string, name: string): boolean {
  const letters = /^[A-Za-z]+/.exec(acronym)?.[0].toLowerCase()
  if (!letters || letters.length < 2 || name.length < letters.length * 4 || name.startsWith(acronym)) return false
  let from = 0
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  // Each letter begins a word or goes on in the word where the last one stood.
  let inside = ''
  for (const letter of letters) {
    const next = words.findIndex((word, i) => i >= from && word.startsWith(letter))
    const within = inside.indexOf(letter)
    if (next < 0 && within < 0) return false
    if (next >= 0) {
      inside = words[next]!.slice(1)
      from = next + 1
    } else inside = inside.slice(within + 1)
  }
  return true
}

/** Points of a series' name above the name of one of its events. */
const CONTAINER = -4.5
// "Geometry and Topology Seminar", "The Annual Ferguson Lecture", "Physics Colloquium | Spring 2024", "Data Tbilisi Meetup".
const ROW =
  /^(?:(?:the\s)?(?:(?:(?:spring|summer|autumn|fall|winter)\s)?(?:19|20)\d\d(?:[-/]\d{2,4})?|\d{1,3}(?:st|nd|rd|th))\s)?(?:[\p{L}&'.()-]+\s){0,6}(?:seminars?|colloquium|kolloquium|lectures?|talks?|seminario|s[eé]minaire|seminar(?:reihe)?|(?:lectures|talks|seminars|colloquia)\s(?:in|on)(?:\s[\p{L}&]+){1,4}|vortragsreihe|brown[- ]bag(?: (?:webinar|seminar|lunch|talk)s?)?|journal club|coffee hour|lunch|group|club)(?:\s?(?:#|no\.?\s?|n[º°]\s?)\d{1,3})?(?:[\s,|:-]{1,3}(?:\p{L}+\s)?(?:19|20)\d\d(?:\/\d{2,4})?|(?:,|\s-|\s[–—|]|\sof the|\sat the)\s(?:the\s)?(?:\p{L}+\s)?(?:institute|department|dept|school|faculty|centre|center|division|university|institut|departamento|d[eé]partement|dipartimento|facultad|faculdade)\b.{0,60})?$/iu

/** Does the name of one event stand below it, as a label's value, in quotes or as the next line of the head? */
export function isContainer({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  // A mail's subject may be the series': "Psychology Post-Doc Talk".
  if (
    (candidate.value.place < 0 && candidate.cue !== 'mail-subject' && candidate.cue !== 'line-part') ||
    !ROW.test(words)
  )
    return false
  return all.some(
    ({ candidate: other, points, words: name }) =>
      other !== candidate &&
      other.span.start >= candidate.span.end &&
      points > 1.5 &&
      name.split(' ').length > 2 &&
      (/^(?:title-label|quoted-line|topic-label)$/.test(other.cue) ||
        (other.cue === 'head-line' &&
          other.value.place <= Math.max(candidate.value.place, 0) + 4 &&
          other.value.dated)),
  )
}

/** Points of a part of a conference that has a page of its own. */
const PART = 3.5
const WHOLE = -6
const CODED = /^([A-Z]{1,6}-?\d{1,3})\s?[:–—-]\s/
const PART_BEFORE =
  /\b(?:tracks?|(?:special|invited|thematic|organi[sz]ed)\ssessions?|mini-?symposi(?:a|um)|workshops?|streams?|strands?)\W{1,6}$/i

/** "Special Tracks » ST4" above "ST4 - Signed Languages with Few Recordings": the way through the conference's site leads to it. */
function isPart({ text }: Page, { candidate, words }: Ranked): boolean {
  const code = candidate.value.place > 0 ? CODED.exec(words)?.[1] : undefined
  if (code === undefined) return false
  const at = text.indexOf(code)
  return at >= 0 && at < candidate.span.start && PART_BEFORE.test(text.slice(Math.max(0, at - 40), at))
}

/** "PyData Porto" above "PyData Porto #31: Dataframes without Tears": the group, not its meeting. */
function isOfRow({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  return (
    candidate.value.place === 0 &&
    all.some(
      ({ candidate: other, words: name }) =>
        other.value.place > 0 &&
        other.value.place < 3 &&
        name.startsWith(words) &&
        /^\s?(?:#\d|[:|-]|\d{1,3}:|meet-?up|n[º°o]|edition)/iu.test(name.slice(words.length)),
    )
  )
}

/** Equal, or one contains the other and is at least half as long. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 8 && short.length * 2 >= long.length && long.includes(short)
}

// "11th", "4ª": a number that a name may hold.
export const ORDINAL = /\b\d{1,3}(?:st|nd|rd|th|º|ª|°|er|e|ème|a|o)(?![\p{L}\d])|\b\d{1,2}\.(?=\s\p{Lu})/giu

const ROMANCE = /\s(?:de|del|du|des|da|dos|della|y|sobre|pour|senza|sul|sulla|gli|nel|nella|les|los|las|em|com)\s/i

/** Is a name in another language than the text's? */
export function isForeign(words: string, language: string | null): boolean {
  const spoken = languageOfName(words)
  if (spoken !== null) return spoken !== language
  return (language === 'en' || language === 'de') && ROMANCE.test(words)
}

/** At most so many points less has a name that is the better one in the language of the text. */
const TWIN = 4.5

/** Of two names in two languages on neighbouring lines, that in the language of the text comes first. */
function preferLanguage(page: Page, ranked: Ranked[]): void {
  const { language } = page
  const best = ranked[0]
  if (!best || language === null || best.candidate.value.place < 0) return
  if (!isForeign(best.words, language)) return
  const twin = ranked.findIndex(
    ({ candidate, words, points }) =>
      candidate.value.place >= 0 &&
      Math.abs(candidate.value.place - best.candidate.value.place) === 1 &&
      languageOfName(words) === language &&
      points > best.points - TWIN &&
      areNeighbours(page, candidate.span, best.candidate.span) &&
      !/\d/.test(words.replace(ORDINAL, '')) &&
      Math.min(words.length, best.words.length) * 1.6 > Math.max(words.length, best.words.length),
  )
  if (twin > 0) ranked.unshift(...ranked.splice(twin, 1))
}

/** Does nothing stand between? */
function areNeighbours({ text }: Page, a: Span, b: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start))
}

/** "Meeting on X" is short for "Expert Group Meeting on X": of two names in prose, one the tail of the other, the whole one. */
function preferWhole(ranked: Ranked[]): void {
  const best = ranked[0]
  if (!best || best.candidate.value.place >= 0) return
  let whole = 0
  ranked.forEach(({ key, candidate, points }, i) => {
    if (
      key.length > ranked[whole]!.key.length &&
      key.endsWith(best.key) &&
      candidate.cue.startsWith('name-') &&
      points > best.points - 2.5 &&
      key.split(' ').length - best.key.split(' ').length <= 6
    )
      whole = i
  })
  if (whole > 0) ranked.unshift(...ranked.splice(whole, 1))
}

/** "12th Annual Meeting, Bridgetown, Barbados" below a society's name, "the 12th Annual Meeting of the Society for …" in the text: whose it is belongs to it. */
function preferOwned(ranked: Ranked[]): void {
  const best = ranked[0]
  if (!best || best.key.length > 60) return
  const owned = ranked.findIndex(
    ({ key, candidate, points }) =>
      candidate.cue.startsWith('name-') &&
      points > best.points - 4 &&
      key.startsWith(`${best.key} of `) &&
      key.split(' ').length - best.key.split(' ').length <= 10,
  )
  if (owned > 0) ranked.unshift(...ranked.splice(owned, 1))
}
