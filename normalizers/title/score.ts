/** How much speaks for a run of words as the event's name: one table, and the features it weighs. */
import type { Candidate } from '../../extractors/candidate.js'
import { kindWords } from '../../extractors/kindWords.js'
import type { Page } from '../../extractors/page.js'
import { datesIn } from '../../extractors/titles/dates.js'
import { languageOfName } from '../../extractors/titles/language.js'
import { senseOf } from '../../extractors/titles/lines/sense.js'
import { isNews, isPost } from '../../extractors/titles/news.js'
import { FEATURE, SOURCE } from './weights.js'
import {
  ACRONYM_YEAR,
  CLOCK,
  CONTACT,
  GENERIC,
  GREETING,
  NUMBERED,
  ORDINAL,
  PERSON,
  RUNNING,
  SENTENCE,
  SOON,
  SPOKEN,
  TOLD,
} from './wordings.js'

// "EPP Seminar Announcement", "Colloquium schedule".
const SHEET_END = /\b(?:announcements?|notices?|reminders?|info|information|schedules?|updates?|invitation)$/i
const TRACK =
  /^(?:(?:special|technical|thematic|invited|organi[sz]ed|industry)\s)+(?:track|session|stream|minisymposium|mini-symposium)\b/i

const ROW_END =
  /\s(?:(?:tech|lunch|community|lightning|monthly|guest)\s(?:talks?|calls?)|(?:talk|seminar|webinar|lecture|speaker)\sseries|calls?)$/i

/** At most for a line that looks like something else. */
const UNLIKELY = 1.9

/** Points of a candidate, by feature; their sum ranks it. `mentions` counts other candidates that say the same. */
export function score(page: Page, candidate: Candidate<'title'>, words: string, mentions: number): number {
  const { cue, value } = candidate
  const owner = value.place === 0 && isOwner(page, words)
  const late = cue === 'later-line' || (cue === 'quoted-line' && value.place < 0)
  let points = SOURCE[cue] ?? 0
  if (cue === 'first-line' && words.split(/\s+/).length > 4) points += FEATURE.heading
  if (value.place > 0) points += FEATURE.place * Math.min(value.place, 10)
  // "R i S e '26".
  const acronymYear = ACRONYM_YEAR.test(words[1] === ' ' ? words.replace(/\s/g, '') : words)
  if (value.dated) points += FEATURE.dated
  if (value.called) points += FEATURE.called
  if (owner) points += FEATURE.owner
  if (value.place === 0 && isSaidToBeBody(page, words)) points += FEATURE.body
  if (value.place > 0 && SITTING.test(words) && isBesideIt(page)) points += FEATURE.parent
  if (value.hosted) points += FEATURE.hosted
  if (value.apart) points += FEATURE.apart
  if (late) points += FEATURE.late
  if ((cue.startsWith('name-') || cue === 'dated-line') && candidate.span.start > 700) points += FEATURE.far
  const kinds = kindWords(words)
  if (/label|topic|entitled/.test(cue) && candidate.span.start > Math.max(1200, page.text.length * 0.35))
    points += FEATURE.below
  const kindNamed = kinds.some(({ kind }) => kind !== 'other')
  if (value.place >= 0 && kindNamed && TOLD.test(words) && isNews(page)) points += FEATURE.told
  else if (!kindNamed && value.place >= 0 && isNews(page)) {
    if (!isPost(page)) points += !value.dated || RUNNING.test(words) ? FEATURE.headline : 0
    else if (RUNNING.test(words)) points += /[?]|\p{L}:\s/u.test(words) ? FEATURE.headline / 3 : FEATURE.headline
  } else if ((kinds.length > 0 || cue === 'name-takes-place') && cue.startsWith('name-') && isNews(page))
    points += cue === 'name-takes-place' ? FEATURE.reported / 2 : FEATURE.reported
  const series = /\b(?:series|serie|cycle|ciclo|reihe)(?:$| (?:\d|info|schedule|on |of |for |sobre |sur |zu ))/i.test(
    words,
  )
  if (series) points += FEATURE.series
  else if (kindNamed) points += FEATURE.kind
  else if (kinds.length > 0) points += FEATURE.weakKind
  // "Un fiume da vivere / Incontro pubblico sul contratto di fiume": what it is, directly below what it is called.
  if (kindNamed && cue === 'head-line' && value.place === 1 && kinds[0]!.start === 0 && followsName(page, candidate))
    points += FEATURE.subtitle
  // "Gears That Sing / Instrument Makers Tech Talk": which row of talks it belongs to.
  if (
    kindNamed &&
    cue === 'head-line' &&
    value.place === 1 &&
    ROW_END.test(words) &&
    followsName(page, candidate, true)
  )
    points += FEATURE.rowBelow
  // "Special Track on Coordination Models" below the conference that it belongs to.
  if (value.place > 0 && TRACK.test(words)) points += FEATURE.track
  if (ORDINAL.test(words)) points += FEATURE.ordinal
  if (/\b(?:19|20)\d\d\b/.test(words)) points += FEATURE.year
  if (/\([A-Z][\w&+'-]*(?:\s?'?\d{2,4})?\)$/.test(words)) points += FEATURE.acronym
  if (/\p{L}:\s/u.test(words)) points += FEATURE.colon
  if (words.includes('?')) points += FEATURE.question
  const count = words.split(/\s+/).length
  if (value.place >= 0 && !late && count > 2 && !/\p{Ll}/u.test(words)) points += FEATURE.shouted
  points += FEATURE.mentioned * Math.min(mentions, 2)
  if (words.length < 60 && page.text.includes(words, candidate.span.end)) points += FEATURE.repeated
  if (acronymYear) points += FEATURE.acronymYear
  else if (count === 1) points += FEATURE.oneWord
  else if (count === 2) points += FEATURE.twoWords
  if (count > 28) points += FEATURE.long
  // A label says that it is one, however it is written.
  if (
    cue !== 'title-label' &&
    /^\p{Ll}/u.test(words) &&
    !/^\p{Ll}{1,2}-?\p{Lu}/u.test(words) &&
    ORDINAL.exec(words)?.index !== 0
  )
    points += FEATURE.lowerCase
  if ((cue === 'mail-subject' || cue === 'subject-label') && SOON.test(words)) points += FEATURE.soon
  if (/^(?:an?|une?|una|uma?|eine?)\s/u.test(words)) points += FEATURE.apposed
  if (SENTENCE.test(words)) points += FEATURE.sentence
  if (words.endsWith('.')) points += FEATURE.stop
  if (words.endsWith('!')) points += FEATURE.exclaimed
  if (
    SPOKEN.test(words) &&
    (value.place !== 0 || words.endsWith('?')) &&
    !cue.startsWith('entitled') &&
    cue !== 'title-label'
  )
    points += value.place === 0 ? FEATURE.asked : FEATURE.spoken
  if (GENERIC.test(words) || (cue === 'mail-subject' && SHEET_END.test(words))) points += FEATURE.generic
  // "7. Deutscher Weiterbildungstag": only an ordinal comes from the head.
  if (NUMBERED.test(words) && !(value.place >= 0 && /^\d{1,2}\.\s\p{Lu}/u.test(words))) points += FEATURE.numbered
  if (CLOCK.test(words)) points += FEATURE.clock
  else if (datesIn(words).length > 0) points += FEATURE.dateInside
  if (CONTACT.test(words)) points += FEATURE.contact
  if (value.place >= 0 && /^\(.+\)$/.test(words)) points += FEATURE.aside
  if (PERSON.test(words)) points += FEATURE.person
  if (GREETING.test(words)) points += FEATURE.greeting
  const language = languageOfName(words, 0.55)
  if (language !== null && page.language !== null && language !== page.language) points += FEATURE.foreign
  // An institution that heads the page is its name only where nothing else is.
  return cue === 'page-head' ? Math.min(points, UNLIKELY) : points
}

const BY =
  /(?:hosted by|organi[sz]ed by|presented by|organi[sz]ado por|organis[eé]e? par|organizzato da|organisiert von|veranstaltet von|realiza[cç][aã]o:|organiza:|organiser:|organizer:|by)\s{0,3}$/i

// "Fourteenth session of the Conference of the Parties", "74th Session of the General Assembly".
const SITTING = /^(?:the\s)?(?:[\p{L}\d-]+\s){1,3}(?:session|sitting)\sof\sthe\s/iu
const BESIDE = /\bside[- ]events?\b|\bevent[oi]s? (?:paralel|lateral|collateral)|\bévénements? parallèle/i

/** Does the head say that it is held beside another? */
function isBesideIt({ text }: Page): boolean {
  return BESIDE.test(text.slice(0, 1500))
}

const GIVEN_SHORT = /\(([A-Z][A-Za-z&-]{2,12})\)$/
// "SAASC is an initiative of …", "OLNA is a regional network"
const IS_BODY =
  /^\sis\san?\s(?:[\p{L}-]+\s){0,3}(?:initiative|network|association|organi[sz]ation|charity|alliance|coalition|partnership|federation|consortium|body|institution|think[- ]tank|collective|collaborative)(?![\p{L}])/u

/** "South Asia Stewardship Collaborative (SAASC)", and below "SAASC is an initiative of …". */
function isSaidToBeBody({ text }: Page, words: string): boolean {
  const short = GIVEN_SHORT.exec(words)?.[1]
  if (!short) return false
  for (let at = text.indexOf(`${short} is a`); at >= 0; at = text.indexOf(`${short} is a`, at + 1))
    if (IS_BODY.test(text.slice(at + short.length, at + short.length + 80))) return true
  return false
}

/** Do the words stand again behind "Organised by"? */
function isOwner({ text }: Page, words: string): boolean {
  if (words.length > 60) return false
  const first = text.indexOf(words)
  for (let at = text.indexOf(words, first + 1); at >= 0; at = text.indexOf(words, at + 1))
    if (BY.test(text.slice(Math.max(0, at - 24), at))) return true
  return false
}

/** Does the line directly above hold the first name of the head? */
function followsName(page: Page, { span }: Candidate<'title'>, overGap = false): boolean {
  const index = page.lineAt(span.start)
  const gap = overGap && page.lines[index - 1]?.kind === 'blank' ? 2 : 1
  const above = page.lines[index - gap]
  if (!above || above.kind === 'blank' || above.kind === 'rule') return false
  const words = page.text.slice(above.start, above.end)
  return words.length > 10 && words.split(' ').length > 2 && kindWords(words).length === 0 && senseOf(words) === 'name'
}
