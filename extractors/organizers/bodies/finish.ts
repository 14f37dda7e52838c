/** The body that a draft is, or null where it is none: an event, a committee, a person. */
import type { OrganizerRole } from '../../candidate.js'
import { personNameAt } from '../../names/personName.js'
import type { Span } from '../../page.js'
import { initialsFit } from '../initials.js'
import { isKnownWord } from '../knownWord.js'
import { isAcronym, isEventWord } from '../lexicon.js'
import type { Body } from './body.js'
import { type Draft, rankOf, wordsOf } from './draft.js'

const HONORIFIC =
  /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Rev|Hon|H\.E|HE|Sra?|Dra|Dott|Mme|Mlle|Eng|Fr|Atty|Lic)$/

const POST =
  /^(?:Officer|Director|Manager|Coordinator|Co-?ordinator|Curator|Lecturer|Professor|Editor|Librarian|Archivist|Researcher|Fellow|Assistant|Chairman|Chairwoman|Chairperson|Adviser|Advisor|Engineer|Analyst|Economist)$/

const SEASON_SCHOOL = /\b(?:summer|winter|spring|autumn|fall) (?:school|academy|institute)\b/i

// "R-Ladies", "PyData", "R-Ladies+": no person is written so; "McDonald" is.
const MARKED = /^\p{Lu}-\p{Lu}\p{Ll}|^(?!Ma?c|O')\p{Lu}?\p{Ll}+\p{Lu}|\+$/u

// "promossa dal Polo Museale di Lecce": no person has an article.
const CONTRACTED = /(?<![\p{L}])(?:d?all?|dalla|dell?|della|du|vom|beim|zum)(?:\s|')$/iu

// These may well be people: of two words that no list of names knows, one may be rare.
const PERSONAL: ReadonlySet<string> = new Set(['host', 'presenter', 'manager'])

const HELPERS: ReadonlySet<string> = new Set(['partner', 'supporter', 'funder'])

/** `before` is the draft before it, whose part it may be ("and its Secretariat"). */
export function finished(
  text: string,
  draft: Draft,
  before: Draft | undefined,
  role: OrganizerRole,
  cue: string,
): Body | null {
  // "the European Union's Horizon 2020": the fund of a body is the body.
  if (
    draft.parent &&
    draft.runs.length === 1 &&
    draft.runs[0]!.words.length === 1 &&
    draft.runs[0]!.rank === 0 &&
    !draft.acronym &&
    !draft.runs[0]!.acronymOnly
  )
    draft = {
      ...draft,
      start: draft.parent.start,
      end: draft.parent.end,
      parent: null,
      runs: [{ ...draft.runs[0]!, rank: 3, words: text.slice(draft.parent.start, draft.parent.end).split(/\s+/) }],
    }
  const last = draft.runs[draft.runs.length - 1]!
  const first = draft.runs[0]!
  const words = wordsOf(draft)
  const rank = rankOf(draft)
  let acronym = draft.runs.map((run) => run.acronym).find(Boolean) ?? draft.acronym
  let qualifier = draft.runs.map((run) => run.qualifier).find(Boolean) ?? null
  // "Department of Geography (Prof. Anna Berg)"
  if (qualifier && HONORIFIC.test(/^\p{L}+/u.exec(text.slice(qualifier.start, qualifier.end))?.[0] ?? ''))
    qualifier = null
  // "World Bank Institute (ICT4Gov)": with small letters in it, and none of the name's, it names a part, not the whole.
  const short = acronym && text.slice(acronym.start, acronym.end)
  if (short && acronym !== draft.acronym && /\p{Ll}/u.test(short) && !initialsFit(short, words)) {
    qualifier ??= acronym
    acronym = null
  }
  let name: Span = { start: draft.start, end: draft.end }
  // A qualifier at the end is no part of the name; an acronym's parenthesis is cut out when the name is read.
  const closing = last.closed ? (last.qualifier ?? last.acronym) : null
  if (closing && closing.end + 1 >= name.end) name = { start: name.start, end: text.lastIndexOf('(', closing.start) }
  if (last.closed && last.qualifier && last.acronym) {
    const open = text.lastIndexOf('(', Math.min(last.qualifier.start, last.acronym.start))
    if (open > name.start) name = { start: name.start, end: open }
  }
  if (
    /^(?:Organi[sz]ing|Organi[sz]ation|Program(?:me)?|Scientific|Steering|Local|Technical|Conference|Advisory|Review)\s+(?:Organi[sz]ing\s+|Program(?:me)?\s+)?(?:Committee|Team|Board|Chairs?)$/i.test(
      text.slice(name.start, name.end).trim(),
    )
  )
    return null
  if (HONORIFIC.test(words[0]!)) return null
  // "The Right Reverend Jane Roe opened the workshop"
  if (/^(?:Right|Rt|Most|Very)$/.test(words[0]!) && /^(?:Rev|Hon)/.test(words[1] ?? '')) return null
  // "PRESS RELEASE" above all
  if (
    words.length === 2 &&
    /^(?:press|media|news)\s(?:release|advisory|statement|note|notice|contacts?|kit|office)$/i.test(words.join(' '))
  )
    return null
  // "Ms Leonie Truong, Education Officer, is your host"; The Economist is a body.
  if (rank === 0 && words.length > 1 && !acronym && POST.test(words[words.length - 1]!)) return null
  // "ECA/SRO-SA/ICBT/2025/1" is a document's symbol.
  if (words.length === 1 && /\/.*\d/.test(words[0]!)) return null
  // "Third Baltic Summer School in …" is the event.
  if (SEASON_SCHOOL.test(words.slice(0, 6).join(' '))) return null
  const lastWord = words[words.length - 1]!
  if (
    rank === 0 &&
    !acronym &&
    isEventWord(lastWord) &&
    !(words.length > 2 && (HELPERS.has(role) || /^meet-?ups?$/i.test(lastWord)))
  )
    return null
  const parent =
    draft.parent ??
    (first.article === 'its' && before
      ? {
          start: before.start,
          end: before.runs[0]!.closed ? (before.runs[0]!.acronym?.start ?? before.end) - 1 : before.end,
        }
      : null)
  const shape =
    acronym ||
    last.acronymOnly ||
    words.some((word) => isAcronym(word) || MARKED.test(word)) ||
    first.article === 'the' ||
    words.length >= 4 ||
    words.length === 1
  // "Global Witness" and "Anna Lind" are written alike: the names of people are known.
  const person =
    rank === 0 && !acronym && !words.some((word) => MARKED.test(word)) ? personNameAt(text, name.start, name.end) : null
  // "Hosted by Ola W. and 2 others".
  const initial =
    (last.role ?? role) === 'host' && rank === 0 && /^\p{Lu}\p{Ll}+\s\p{Lu}$/u.test(text.slice(name.start, name.end))
  const personal =
    initial ||
    (person !== null &&
      (last.role ?? role) !== 'sponsor' &&
      !((cue === 'label' || cue === 'section' || /-(?:named|nombrado)$/.test(cue)) && HELPERS.has(last.role ?? role)) &&
      cue !== 'joint-event-of' &&
      first.article === '' &&
      !CONTRACTED.test(text.slice(Math.max(0, name.start - 7), name.start)) &&
      person.likelihood >= (PERSONAL.has(last.role ?? role) ? 0.35 : 0.5) &&
      person.end >= name.end - 1)
  return {
    name,
    acronym,
    parent,
    qualifier,
    place: draft.place,
    head: draft.head,
    role: last.role ?? role,
    cue,
    sure:
      rank > 0 || draft.head
        ? 2
        : personal || (qualifier && !acronym && !isTermed(text, first.article, qualifier))
          ? 0
          : shape || words.length > 1
            ? 1
            : 0,
    plain:
      rank === 0 &&
      !draft.head &&
      words.length === 1 &&
      !acronym &&
      !isAcronym(words[0]!) &&
      !MARKED.test(words[0]!) &&
      isKnownWord(words[0]!),
  }
}

/** "the Sanitation Utility (Sida)" is no person with a house; "the Mayor (18.30)" is no body. */
function isTermed(text: string, article: string, { start, end }: Span): boolean {
  return article === 'the' && /^\p{L}+$/u.test(text.slice(start, end))
}
