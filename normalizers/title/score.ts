/** How much speaks for a run of words as the event's name: one table, and the features it weighs. */
import type { Candidate } from '../../extractors/candidate.js'
import { kindWords } from '../../extractors/kindWords.js'
import type { Page } from '../../extractors/page.js'
import { datesIn } from '../../extractors/titles/dates.js'
import { languageOfName } from '../../extractors/titles/language.js'
import { isNews } from '../../extractors/titles/news.js'
import { senseOf } from '../../extractors/titles/notTitle.js'

/** Points for the rule that found it. */
export const SOURCE: Readonly<Record<string, number>> = {
  'title-label': 5.2,
  'topic-label': 4,
  'header-topic': 3.2,
  'first-line': 4.4,
  'head-line': 3.2,
  'quoted-line': 4.4,
  entitled: 3.6,
  'name-takes-place': 3.6,
  'name-announced': 2.4,
  'name-in-prose': 0.6,
  'kind-name': 0.4,
  phrase: 1.2,
  'phrase-colon': 2.8,
  'first-sentence': 3,
  'what-label': 2.6,
  'what-title': 5,
  'subject-label': 3.2,
  'mail-subject': 2,
  'later-line': 0.4,
  'page-head': 1.9,
  'kind-line': 1.4,
}

/** Points for what the words are and where they stand. */
export const FEATURE = {
  heading: 0.8, // the first line, and long enough to be no institution's
  place: -0.25, // for each line above it that may be a name
  dated: 1.4, // a line with date or place follows
  called: 1, // a call or a bare kind stands above
  subtitle: -1,
  apart: 1.6, // set apart in a sentence that goes on with it
  late: -0.2,
  far: -1.5, // a name in prose, far from the head
  below: -2, // a label or a quote in the lower part: of a talk, of a form
  kind: 1.5, // "Workshop", "Conference"
  weakKind: 0.4, // "evening", "week", "event"
  ordinal: 0.8, // "11th", "Second", "XIV"
  year: 0.3,
  acronym: 0.5, // "(ADOS 2016)" at its end
  colon: 0.3, // "X: how it …"
  question: 0.2,
  shouted: 0.4, // upper case among the first lines
  mentioned: 0.6, // each further mention, two at most
  repeated: 0.5, // the text says the words again
  series: -1.2, // "… Seminar Series": the series, not the talk
  oneWord: -2.2,
  twoWords: -0.9,
  long: -1.2, // more than 28 words
  acronymYear: -1.8, // "ACL 2010" alone
  lowerCase: -1.4, // begins in lower case
  sentence: -2.6, // "… will be held", "Please note"
  stop: -0.8, // ends with a full stop
  exclaimed: -0.2,
  spoken: -2.4, // "Join us for …"
  generic: -2.5, // "guest lecture next Thursday", "March 18th Speakers"
  numbered: -1.5, // "Session 3: …", "Part II"
  foreign: -1.4, // in another language than the text
  dateInside: -0.8,
  clock: -2,
  contact: -3, // an address, a telephone number, a link
  person: -2.2, // "Prof. A. Smith, University of X"
  greeting: -3,
  soon: -1.6, // "Webinar next week + two vacancies"
  headline: -2, // a news item's first line, without a word that says what is held
  reported: 2, // the name in a news item's text
} as const

/** "ACL 2010", "RepNum-6", "TALK'26": how people call an event for short. */
export const ACRONYM_YEAR = /^[A-Z][\w&+-]{1,14}[ '-]{0,2}(?:(?:19|20)?\d{2}|(?<=[ -])\d{1,2})$/

const ORDINAL =
  /(?:^|\s)(?:\d{1,3}(?:st|nd|rd|th|º|ª|°|er|ème|o|a)\.?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural|annual|[IVX]{2,6}|primer[oa]?|segund[oa]|tercer[oa]?|premi[eè]re?|deuxième|anual|annuel(?:le)?)(?=\s)/iu
export const SENTENCE =
  /\b(?:will|shall|would|to be (?:held|announced)|(?:is|are|was|were|has|have|had)\s(?:been|being|happy|pleased|delighted|excited|proud|glad|held|to be|now|open|still|accepted|due|required|requested|limited|available|closed|also|given|invited|welcome|expected|not)|we\s(?:are|will|invite|have|would)|we'(?:re|ll)|you\s(?:are|will|can)|(?:invites?|invited)\s(?:you|all|to)|please|thank you|has the following|serán?|estamos|vamos|nous (?:avons|sommes|vous)|se (?:realiz[oó]|celebr[oó]|llev[oó]|inaugur[oó])|tuvo lugar|realizou-se|teve lugar|decorreu|a eu lieu|s'est tenue?|si [eè] (?:svolt|tenut)[oa]|l[aä]dt|laden|findet|veranstaltet|(?:takes|take) place|as follows|to remind you|is sponsored|(?:his|her|their|my) name is|we show|(?:if you )?would like|(?:are|is|below|descriptions of|will be)$|(?:opens|begins|starts) (?:at|in|on)|runs (?:from|until)|worth|members and friends|organi[sz]e[sn]?t?,|organizan?,|organizzano?,|organi[sz]e(?:nt)? (?:un|une|le|la|les|l')(?= ?\p{L})|organizan? (?:un|una|el|la|um|uma|o|a)(?= )|organizzano? (?:un|una|il|la))(?![\p{L}])/iu
// "Join us …", "Are you getting ready …?", "¡Prográmate …": spoken to the reader.
const SPOKEN =
  /^[¡¿"\s]*(?:join|come|are you|do you|did you|have you|want|would you|ready|don't|let's|register|rsvp|welcome|bienvenid[oa]s|prográmate|te invitamos|te esperamos|los invitamos|vente|ven|venha|vem|participe|inscr[ií]b|atención|atenção|nous|venez|rejoignez|hello|thank|spend|meet us|see you|save|click|note|update|only|free|spread|share|bring|grab|happy|looking|it is|it's|there|this|these|here|our)(?=[\s,!])/i
const GENERIC =
  /^(?:(?:the|a|an|our|guest|invited|next|upcoming|special|weekly|monthly|this|today's|tomorrow's|graduate|student|departmental|department|second|first|third|\d+|two|three|fwd|new|revised|complete|all|joint|final|mock)\s){0,4}(?:talks?|lectures?|seminars?|webinars?|colloquium|trainings?|courses?|conferences?|speakers?|meetings?|events?|presentations?|announcements?|workshops?|schedule|information|details|series|calendar)(?:\s(?:next|this|today|tomorrow|by|time|and|series|announcements?|informations?|reminder|schedule|\d|with|from|mon|tues|wednes|thurs|fri|satur|sun|(?:on|in|for|at) (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|this|room|department|noon|week|today|tomorrow|spring|fall|autumn|term)).{0,40})?[!.]*$/i
const NUMBERED =
  /^(?:(?:session|part|module|day|week|panel|chapter|lecture|track|option|step|item|annex|page|table|figure)\s(?:\d|[ivx]+\b)|(?:\d{1,2}|[ivx]{1,4})[.)]\s)/i
const CONTACT = /@\w|https?:|www\.|\+\d{2}|\btel\b|\b\d{3}[ -]\d{4}\b|\b\d{5}\b/i
const PERSON =
  /^(?:(?:dr|prof(?:essor)?|mr|mrs|ms|sir|hon|dra?)\.?\s\p{Lu}|\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]*){1,3},\s(?:ph\.?d|professor|director|dean|university|department|head|chair|president|senior|associate|assistant|secretary))/iu
const CLOCK = /\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/i
const SOON =
  /\b(?:next week|this week|tomorrow|today|tonight|this (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:mon|tues|wednes|thurs|fri)day|mañana|amanhã|demain|domani|morgen)\b|\s\+\s/i
const GREETING = /^(?:dear|hi|hello|hey|hola|best|regards|sincerely|cheers|yours|kind regards|lep|thanks|apologies)\b/i

// "Minister to open new water atlas": two longer words in lower case.
const RUNNING = /(?:\s\p{Ll}{3,}){2}|\s\p{Ll}{4,}\s.{0,40}\s\p{Ll}{4,}/u

/** At most for a line that looks like something else. */
const UNLIKELY = 1.9

/** Points of a candidate, by feature; their sum ranks it. `mentions` counts other candidates that say the same. */
export function score(page: Page, candidate: Candidate<'title'>, words: string, mentions: number): number {
  const { cue, value } = candidate
  const late = cue === 'later-line' || (cue === 'quoted-line' && value.place < 0)
  let points = SOURCE[cue] ?? 0
  if (cue === 'first-line' && words.split(/\s+/).length > 4) points += FEATURE.heading
  if (value.place > 0) points += FEATURE.place * Math.min(value.place, 10)
  const acronymYear = ACRONYM_YEAR.test(words)
  if (value.dated) points += FEATURE.dated
  if (value.called) points += FEATURE.called
  if (value.apart) points += FEATURE.apart
  if (late) points += FEATURE.late
  if (cue.startsWith('name-') && candidate.span.start > 700) points += FEATURE.far
  const kinds = kindWords(words)
  if (/label|topic|entitled/.test(cue) && candidate.span.start > Math.max(1200, page.text.length * 0.35))
    points += FEATURE.below
  const kindNamed = kinds.some(({ kind }) => kind !== 'other')
  if (!kindNamed && value.place >= 0 && (!value.dated || RUNNING.test(words)) && isNews(page))
    points += FEATURE.headline
  else if ((kinds.length > 0 || cue === 'name-takes-place') && cue.startsWith('name-') && isNews(page))
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
  if (/^\p{Ll}/u.test(words) && !/^\p{Ll}{1,2}-?\p{Lu}/u.test(words)) points += FEATURE.lowerCase
  if (cue === 'mail-subject' && SOON.test(words)) points += FEATURE.soon
  if (SENTENCE.test(words)) points += FEATURE.sentence
  if (words.endsWith('.')) points += FEATURE.stop
  if (words.endsWith('!')) points += FEATURE.exclaimed
  if (SPOKEN.test(words) && value.place !== 0) points += FEATURE.spoken
  if (GENERIC.test(words)) points += FEATURE.generic
  if (NUMBERED.test(words)) points += FEATURE.numbered
  if (CLOCK.test(words)) points += FEATURE.clock
  else if (datesIn(words).length > 0) points += FEATURE.dateInside
  if (CONTACT.test(words)) points += FEATURE.contact
  if (PERSON.test(words)) points += FEATURE.person
  if (GREETING.test(words)) points += FEATURE.greeting
  const language = languageOfName(words, 0.55)
  if (language !== null && page.language !== null && language !== page.language) points += FEATURE.foreign
  // An institution that heads the page is its name only where nothing else is.
  return cue === 'page-head' ? Math.min(points, UNLIKELY) : points
}

/** Does the line directly above hold the first name of the head? */
function followsName(page: Page, { span }: Candidate<'title'>): boolean {
  const index = page.lineAt(span.start)
  const above = page.lines[index - 1]
  if (!above || above.kind === 'blank' || above.kind === 'rule') return false
  const words = page.text.slice(above.start, above.end)
  return words.length > 10 && words.split(' ').length > 2 && kindWords(words).length === 0 && senseOf(words) === 'name'
}
