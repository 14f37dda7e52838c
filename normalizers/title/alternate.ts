/** Is a runner-up another name of the same event: a headline, a subtitle, the name in the other language? */
import type { Candidate } from '../../extractors/candidate.js'
import { kindOfName } from '../../extractors/kindWords.js'
import type { Page, Span } from '../../extractors/page.js'
import { languageOfName } from '../../extractors/titles/language.js'
import { senseOf } from '../../extractors/titles/lines/sense.js'
import { isForeign, ORDINAL } from './languages.js'
import { type Ranked, sameName } from './sameName.js'
import { isNear, leadsIn } from './surroundings.js'
import { SENTENCE, SPOKEN } from './wordings.js'

const LABELLED = /^(?:what-label|what-title|title-label|subject-label|mail-subject)$/

/** "WHO OWNS THE NIGHT?", with a paragraph in English below it, in a German announcement: the name in the text's other language. */
export function isTranslation(one: Ranked, best: Ranked, page: Page): boolean {
  const { value, span } = one.candidate
  if (value.place < 0 || span.start < best.candidate.span.end || page.language === null) return false
  if (!similarLength(one.words, best.words)) return false
  const language = languageOfName(one.words)
  if (language === null || language === page.language) return false
  const line = page.lines[page.lineAt(span.start)]!
  const above = page.lines[line.index - 1]
  if (above && above.kind !== 'blank' && above.kind !== 'rule') return false
  if (span.start - line.start > 12 || page.lines[page.lineAt(span.end - 1)]!.end - span.end > 2) return false
  return languageOfName(page.text.slice(span.end, span.end + 320), 1) === language
}

/** "Software Testing Talk Series" above "Title: Automated Testing": what the page itself is headed. */
export function isHeadline(one: Ranked, best: Ranked, page: Page, bodies: ReadonlySet<string>): boolean {
  const { cue, value, span } = one.candidate
  return (
    value.place === 0 &&
    cue === 'first-line' &&
    span.end <= best.candidate.span.start &&
    !sameName(one.key, best.key) &&
    !best.key.includes(one.key) &&
    !bodies.has(one.key) &&
    // "Invitation de presse" says what the sheet is.
    one.words.split(' ').length > (kindOfName(one.words) !== null && senseOf(one.words) === 'name' ? 2 : 3) &&
    (kindOfName(one.words) !== null || (one.points > HEADS && span.start < FIRST)) &&
    mayName(one, page)
  )
}

/** The least points of a headline without a word for an event, in the text's first line: groups and sites head pages too. */
const HEADS = 1.5
/** Before this the text's first line begins. */
const FIRST = 12

const NAMING = /[:?]\s|[?]$/

/** Is a runner-up another name of the event that `best` names? */
export function isAlternate(
  one: Ranked,
  best: Ranked,
  bestLine: number,
  page: Page,
  found: readonly Candidate<'date'>[],
): boolean {
  const { cue, value, span } = one.candidate
  const display = value.place >= 0
  if (!mayName(one, page)) return false
  // "High-Level Side Event on Health" above "79th World Health Forum", where it is held.
  if (/\bside[- ]events?\b/i.test(best.words) && kindOfName(one.words) !== null) return false
  const parted = found.some(({ span: { start, end } }) => start >= best.candidate.span.end && end <= span.start)
  // The same line in the other language, directly above or below.
  if (display && bestLine >= 0 && Math.abs(value.place - bestLine) === 1 && isForeign(one.words, page.language))
    return (
      one.points > 0 && !/\d|^\p{L}+:/u.test(one.words.replace(ORDINAL, '')) && similarLength(one.words, best.words)
    )
  // "What: Town Hall on X / Qué: Reunión sobre X".
  if (LABELLED.test(cue) && LABELLED.test(best.candidate.cue) && isForeign(one.words, page.language)) return true
  if (isTranslation(one, best, page)) return true
  // "Konferenz »Holzbau ohne Grenzen« / Conferenza «Costruire senza confini»": one below the other, in two languages.
  if (
    cue.startsWith('entitled') &&
    best.candidate.cue.startsWith('entitled') &&
    Math.abs(page.lineAt(span.start) - page.lineAt(best.candidate.span.start)) === 1 &&
    isForeign(one.words, page.language)
  )
    return true
  // A headline above a notice whose true name stands in the text.
  if (
    cue === 'first-line' &&
    one.points > 2.7 &&
    (NAMING.test(one.words) || one.words.split(' ').length > (bestLine < 0 ? 3 : 4))
  )
    return true
  // "October 2022 Community Call" heads the page, and what it is about stands below.
  if (cue === 'kind-line' && span.end < best.candidate.span.start && MONTHLY.test(one.words) && span.start < 120)
    return best.candidate.span.start - span.end < 60
  // "the 2015 Bernacchi Memorial Lecture": the name of the lecture beside that of the talk.
  if ((cue === 'name-announced' || cue === 'name-takes-place') && /\d/.test(one.words) && one.points > 4) return true
  // "Bees, honey and the law" in quotation marks below the name, or "The unconference for people who …": the line right below, and all of it.
  if (
    (cue === 'quoted-line' || (cue === 'kind-line' && /^(?:The|El|La|Le|Il|Die|Das)\s/u.test(one.words))) &&
    one.words.split(' ').length > 3 &&
    isRightBelow(page, best.candidate.span.end, span)
  )
    return true
  // A subtitle: the next line, without a kind word of its own needed, before the date.
  if (
    cue === 'head-line' &&
    bestLine >= 0 &&
    value.place === bestLine + 1 &&
    isNear(page, best.candidate.span.end, span.start) &&
    (!parted || leadsIn(page, span.end))
  )
    return one.points > 2.5 && !/^[\p{L} ]{2,24}: (?:prof|dr|mr|ms|mrs)\b/iu.test(one.words)
  if (
    (cue === 'first-line' || cue === 'head-line') &&
    value.dated &&
    !parted &&
    one.points > 4 &&
    value.place <= bestLine + 2 &&
    (one.words.split(' ').length > 3 || kindOfName(one.words) !== null)
  )
    return true
  if (
    (cue === 'title-label' || cue.startsWith('entitled') || cue === 'quoted-line') &&
    bestLine >= 0 &&
    one.points > 4.5
  )
    return true
  return false
}

const MONTHLY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\s(?:20\d\d\s)?(?:[\p{L}-]+\s){0,3}(?:calls?|meetings?|meet-?ups?|forum|town hall|webinar)(?:\s20\d\d)?$/iu

function isRightBelow(page: Page, end: number, span: Span): boolean {
  const line = page.lines[page.lineAt(span.start)]!
  return line.index === page.lineAt(end - 1) + 1 && span.start - line.start < 2 && line.end - span.end < 2
}

// "In the chair: Gunnhild Erga", "Host: City Lab", "Lead discussant: Ms. Amara": a role and who has it.
const ROLE = /^[\p{L} ]{2,24}: (?:(?:prof|dr|mr|ms|mrs)\b|\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}(?:,|$))/u
// A call, a document's symbol, a registration: "IFSK/SA/CN/3 rev.1", "Registered NGO No. OP.218".
const CODE = /\bcall for\b|\bcfp\b|[A-Z\d]\/[A-Z\d]{1,8}\/|\bno\. ?[A-Z.]{0,6}\d|\boriginal:/i

/** May the words be a name at all: neither a person, an institution, a place nor a sentence? */
function mayName({ words, candidate }: Ranked, page: Page): boolean {
  if (
    candidate.cue === 'page-head' ||
    ROLE.test(words) ||
    SPOKEN.test(words) ||
    CODE.test(words) ||
    (words.length > 70 && SENTENCE.test(words)) ||
    /^\p{Ll}{2}/u.test(words)
  )
    return false
  // "HUMAN RIGHTS COUNCIL Twenty-sixth session" is where it is held.
  if (WHERE_WHEN.test(words) || SEAT.test(words) || ITEM.test(words) || /\bsession$/i.test(words)) return false
  const { end } = candidate.span
  // "O seminário tem como objetivos:" leads to a list.
  if (page.text[end] === ':') return false
  if (page.text[end] === '.' || page.text[end - 1] === '.' || /[.!]$|[.!] \p{Lu}[^.!]*[.!]?$/u.test(words))
    return /[.] \p{Lu}/u.test(words) && words.length > 30
  const sense = senseOf(words)
  return sense === 'name' || sense === 'kind' || candidate.value.place < 0
}

// "Registration and breakfast": an item of the programme.
const ITEM =
  /^\d{1,2}:\s|^(?:registration|arrival|welcome|coffee|tea|lunch|dinner|break|opening|closing|accueil|pause|inscri\p{L}+|acredit\p{L}+|registro|bienvenida|boas-vindas|abertura|apertura|registrazione|saluti|anmeldung|begrüßung|einlass|pausa)(?!\p{L})/iu
// "Suva, Fiji, August 2025 (two weeks; exact dates to be fixed)".
const SEAT = /,\s(?:unit|suite|level|floor|room|hall|salle|sala|aula|raum|piso|b[aâ]timent|edificio)\s[A-Z]?\d/i
const WHERE_WHEN = /^\p{Lu}[\p{L}.'-]{1,24}(?:\s\p{Lu}?[\p{L}.'-]{1,20}){0,2}, .{0,50}\b(?:19|20)\d\d\b/u

function similarLength(a: string, b: string): boolean {
  return Math.min(a.length, b.length) * 2 > Math.max(a.length, b.length)
}
