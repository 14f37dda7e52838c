/** The subject of a mail or a letter, where it is nothing but a name. */
import { kindWords } from '../../extractors/kindWords.js'
import { personNameAt } from '../../extractors/names/personName.js'
import type { Page } from '../../extractors/page.js'
import { datesIn } from '../../extractors/titles/dates.js'
import { senseOf } from '../../extractors/titles/lines/sense.js'
import { headsTalk } from './containers.js'
import type { Ranked } from './sameName.js'
import { CLOCK, CONTACT, GENERIC, SOON, SPOKEN } from './wordings.js'

/** Points of a subject that is nothing but a name, and of whatever else says it. */
const CLEAN: Readonly<Record<string, number>> = { 'mail-subject': 4.6, 'subject-label': 2.6 }
/** Of that, where it may be no name. */
const LIKELY = 0.8
const DOUBTFUL = 0.5
/** Its own, where the body gives the name too: a subject is short. */
const FULLER = -0.6
/** A bare kind, where the subject gives the name. */
const KIND = -3

// What subjects say beside a name: the day, a change, what is enclosed, to whom it goes.
const MAIL =
  /(?<!\p{L})(?:re|fwd?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|reminder|change[sd]?|schedules?|corrected|correction|circulate|cross-?post\p{L}*|x-posting|newsletter|bulletin|digest|opportunit\p{L}+|vacanc\p{L}+|due|deadlines?|extended|announced|updated?|you|your|our|sorry|apolog\p{L}+|please|(?:spring|fall|autumn) (?:semester|term|schedule|quarter)|terminänderung|boletim|bolet[ií]n|rundbrief|prazo|plazo)(?:'s)?(?!\p{L})/iu
const BUSINESS =
  /^(?:logistics?|hotels?|travel|minutes|agenda|news|info\p{L}*|notes?|programm\p{L}*|programa|documents?|papers?|abstracts?|slides|recording|thank|thanks|question|quick|help|urgent|important|please|draft|final|jobs?|positions?)(?!\p{L})/iu

const SHORT_KIND = /^[A-Z][\w'&+/-]{1,14}\s?(?:(?:19|20)\d\d)?\s?[:,-]\s+(\S.{3,50})$/

/** How surely a subject is a name: 1, a half, or 0 where a mail's own business stands beside it or instead. */
function cleanness(words: string): number {
  const bare = words.replace(/!$/, '')
  const count = bare.split(/\s+/).length
  if (
    count < 2 ||
    count > 25 ||
    !/^["'¿¡~{\p{Lu}\d]/u.test(bare) ||
    /[;[\]!@]|\d[./]\d|\s-\s\p{Ll}/u.test(bare) ||
    [MAIL, BUSINESS, SOON, GENERIC, SPOKEN, CLOCK, CONTACT].some((one) => one.test(bare)) ||
    datesIn(bare).length > 0
  )
    return 0
  // "Ngaio Parata on krill": who speaks.
  const on = /\s(?:on|über|sobre|sur|su)\s/.exec(bare)
  if (on !== null && on.index < 40) {
    const person = personNameAt(bare, 0, on.index)
    if (person !== null && person.end === on.index && person.words > 1 && person.likelihood >= 0.6) return 0
  }
  // "ISSL 2008: summer school": the initials of a name, and what it is.
  const short = SHORT_KIND.exec(bare)
  if (short && senseOf(short[1]!) === 'kind') return 0
  if (/\([^()]*\p{Ll}{3}[^()]*\)/u.test(bare)) return DOUBTFUL
  if (count > 3 || kindWords(bare).some(({ kind }) => kind !== 'other')) return 1
  // "Harbour Lights Restored" is likelier one than "Harbour Lights", and "Harbour lights" is none; "L'hiver des cartographes" is written so.
  return /\s\p{Ll}\S*$/u.test(bare) && !/\s(?:d[aeiou]s?|del(?:la)?|l[aeo]s?|el|il|y|et|e)\s/i.test(bare)
    ? 0
    : count > 2
      ? LIKELY
      : DOUBTFUL
}

/** Does a line of the text give the name, below a call or a kind and above its day? */
const isNamed = ({ candidate: { value } }: Ranked): boolean => value.place >= 0 && value.called && value.dated

/** A clean subject speaks for itself and for every candidate below it that says the same, at least as fully. */
export function believeSubject(page: Page, ranked: readonly Ranked[]): void {
  for (const subject of ranked) {
    const { cue, value, span } = subject.candidate
    const most = CLEAN[cue]
    if (most === undefined || value.place >= 0) continue
    const said = cleanness(subject.words)
    // "Colóquio Internacional | 26 e 27 de maio": a bare kind, and the name stands below it.
    const bare = senseOf(subject.words) === 'kind' && ranked.some((one) => isNamed(one) && one.key !== subject.key)
    // "143rd Inaugural Lecture", and the body says in labels who speaks, and on what.
    if (said === 0 || bare || headsTalk(page, subject, ranked)) continue
    // "Training in Almaty" above the training's name, in quotes below its kind.
    const clean = ranked.some((one) => isNamed(one) && one.candidate.cue === 'quoted-line') ? said * DOUBTFUL : said
    let fuller = false
    for (const one of ranked) {
      const other = one.candidate
      if (other.cue === cue || (other.span.start < span.end && other.span.end > span.start)) continue
      // "Workshop “Archives of the Everyday”": the quote is the name.
      if (/["”»]$/.test(subject.words) && other.cue.startsWith('entitled') && subject.key.endsWith(one.key)) {
        one.points += most * clean
      } else if (subject.key.length > 8 && one.key.includes(subject.key)) {
        one.points += most * clean
        fuller = true
      } else if ((other.value.place >= 0 || other.cue === 'kind-line') && senseOf(one.words) === 'kind')
        one.points += KIND
    }
    subject.points += most * clean + (fuller ? FULLER : 0)
    return
  }
}
