/** The whole and its part: a series above one of its events, a group above its meeting, a conference above its track. */

import { kindOfName } from '../../extractors/kindWords.js'
import type { Page } from '../../extractors/page.js'
import type { Ranked } from './sameName.js'

// "Séminaire interne", "SEMINARIO DEL INSTITUTO DE GEOGRAFÍA", "Kolloquium des Instituts": in these languages the word stands first.
const ROW_FIRST =
  /^(?:s[eé]minaires?|seminari?os?|semin[aá]rios?|seminari|colloques?|col[oó]quios?|coloquios?|colloqui|(?:\p{L}{1,12}-?)?(?:kolloqui(?:um|en)|seminar)|conf[eé]rences|conferencias|charlas|palestras)(?:\s(?:interne?s?|internos?|permanentes?|generale?s?|g[eé]n[eé]ral|semanal(?:es)?|semanais|hebdomadaires?|settimanali?|mens(?:ual|al|uel|ile)(?:es|s)?))?(?:\s(?:d[aeo]s?|du|des?|del(?:la|lo|le|l['’])?|d['’]|dell['’]|der|am|in|i[mn])\s?(?:la\s|l['’]|los\s|las\s)?(?:instituts?|institutos?|istituto|d[eé]partement|departamento|dipartimento|laboratoire|laboratorio|laborat[oó]rio|facult[eé]|facultad|faculdade|facolt[aà]|fakult[aä]t|fachbereichs?|lehrstuhls?|[eé]cole|escuela|escola|centre|centro|unit[eé]|umr|[eé]quipe|equipo|grupo|groupe|gruppo|programa|posgrado|p[oó]s-gradua[cç][aã]o|doctorado|doutoramento)(?!\p{L}).{0,60}|\s(?:d[eio]|da|du|del(?:la)?|d['’]|dell['’])\s?(?:\p{L}+)(?:\s\p{L}+){0,3})?$/iu
// "Geometry and Topology Seminar", "The Annual Ferguson Lecture", "Physics Colloquium | Spring 2024", "Data Tbilisi Meetup".
const ROW =
  /^(?:(?:the\s)?(?:(?:(?:spring|summer|autumn|fall|winter)\s)?(?:19|20)\d\d(?:[-/]\d{2,4})?|\d{1,3}(?:st|nd|rd|th))\s)?(?:[\p{L}&'.()-]+\s){0,6}(?:seminars?|colloquium|kolloquium|lectures?|talks?|seminario|s[eé]minaire|seminar(?:reihe)?|(?:lectures|talks|seminars|colloquia)\s(?:in|on)(?:\s[\p{L}&]+){1,4}|vortragsreihe|brown[- ]bag(?: (?:webinar|seminar|lunch|talk)s?)?|journal club|coffee hour|lunch|group|club)(?:\s?(?:#|no\.?\s?|n[º°]\s?)\d{1,3})?(?:[\s,|:-]{1,3}(?:\p{L}+\s)?(?:19|20)\d\d(?:\/\d{2,4})?|(?:,|\s-|\s[–—|]|\sof the|\sat the)\s(?:the\s)?(?:\p{L}+\s)?(?:institute|department|dept|school|faculty|centre|center|division|university|institut|departamento|d[eé]partement|dipartimento|facultad|faculdade)\b.{0,60})?$/iu

/** Does the name of one event stand below it, as a label's value, in quotes or as the next line of the head? */
export function isContainer({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  // A mail's subject may be the series': "Psychology Post-Doc Talk".
  if (
    (candidate.value.place < 0 && candidate.cue !== 'mail-subject' && candidate.cue !== 'line-part') ||
    !(ROW.test(words) || ROW_FIRST.test(words))
  )
    return false
  return all.some(
    ({ candidate: other, points, words: name }) =>
      other !== candidate &&
      other.span.start >= candidate.span.end &&
      points > 1.5 &&
      name.split(' ').length > 2 &&
      (/^(?:title-label|quoted-line|topic-label|entitled)$/.test(other.cue) ||
        (other.cue === 'head-line' &&
          other.value.place <= Math.max(candidate.value.place, 0) + 4 &&
          other.value.dated)),
  )
}

/** What may be held again and again, with a speaker each time. */
const OF_SPEAKERS: ReadonlySet<string | null> = new Set([null, 'seminar', 'lecture', 'meeting', 'webinar', 'other'])
const SPEAKERS: ReadonlySet<string | null> = new Set(['speaker', 'keynote'])
// "Tide Network Webinar #14", "143rd Inaugural Lecture", "Seminar No. 3 of the Institute".
const NUMBERED_ROW =
  /^(?:the\s)?(?:\S+\s){0,7}(?:seminar|webinar|lecture|talk|colloquium|meet-?up|café|seminario|webinario|conferencia|charla|s[eé]minaire|conf[eé]rence|vortrag|kolloquium|seminário|palestra)s?(?:\s(?:series\s)?(?:#|no\.?|nr\.?|n\.?\s?[º°o]\.?)?\s?\d{1,3})(?:\s.{0,30})?$|^(?:the\s)?(?:\d{1,3}(?:st|nd|rd|th|[ºª°.])|[IVXL]{1,6})\s(?:\S+\s){0,5}(?:seminar|webinar|lecture|talk|colloquium|vortrag|kolloquium|seminario|s[eé]minaire|conf[eé]rence|aula|lecci[oó]n)(?:\s(?:inaugural|magistral))?$/iu
/** From a mail's subject to the labels below its greeting. */
const BELOW_SUBJECT = 1200
/** From the head to the labels, between the labels. */
const NEAR = 240

/** "Café científico / Tema: … / Expositora: …": the head of a sheet that says in labels who speaks, and on what. */
export function headsTalk(page: Page, { candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  // "Subject: Tide Network Webinar #14", and the body says in labels who speaks, and on what.
  const subject = candidate.cue === 'mail-subject' && NUMBERED_ROW.test(words)
  if (candidate.value.place < 0 && candidate.cue !== 'kind-line' && !subject) return false
  const talks = all.filter(
    ({ candidate: { cue, span } }) =>
      (cue === 'title-label' || cue === 'topic-label' || cue === 'what-label') &&
      span.start > candidate.span.end &&
      besideSpeaker(page, span.start),
  )
  const [talk] = talks
  return (
    talk !== undefined &&
    talks.length === 1 &&
    talk.candidate.span.start - candidate.span.end < (subject ? BELOW_SUBJECT : NEAR) &&
    words.split(' ').length < (talk.candidate.cue === 'title-label' ? 10 : 7) &&
    OF_SPEAKERS.has(kindOfName(words))
  )
}

/** Does a label near the one at `offset` say who speaks? */
function besideSpeaker({ fields }: Page, offset: number): boolean {
  const own = fields.findIndex(({ value }) => value.start <= offset && offset < value.end)
  return [-2, -1, 1, 2].some((step) => {
    const field = fields[own + step]
    return own >= 0 && field !== undefined && SPEAKERS.has(field.key) && Math.abs(field.label.start - offset) < NEAR
  })
}

const CODED = /^([A-Z]{1,6}-?\d{1,3})\s?[:–—-]\s/
const PART_BEFORE =
  /\b(?:tracks?|(?:special|invited|thematic|organi[sz]ed)\ssessions?|mini-?symposi(?:a|um)|workshops?|streams?|strands?)\W{1,6}$/i

/** "Special Tracks » ST4" above "ST4 - Signed Languages with Few Recordings": the way through the conference's site leads to it. */
export function isPart({ text }: Page, { candidate, words }: Ranked): boolean {
  const code = candidate.value.place > 0 ? CODED.exec(words)?.[1] : undefined
  if (code === undefined) return false
  const at = text.indexOf(code)
  return at >= 0 && at < candidate.span.start && PART_BEFORE.test(text.slice(Math.max(0, at - 40), at))
}

const PARTED = /\s(?:[-|·\x95]|::|[/>])\s/

/** "University of Elmford - Events - Who Owns the Well?" above "Who Owns the Well?": what a browser shows above the page. */
export function isPageTitle({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  return (
    candidate.value.place === 0 &&
    PARTED.test(words) &&
    all.some(
      ({ candidate: other, words: name }) =>
        other.value.place > 0 &&
        name.length > 8 &&
        words.length > name.length + 3 &&
        ((words.endsWith(name) && PARTED.test(words.slice(-name.length - 4, -name.length))) ||
          (words.startsWith(name) && PARTED.test(words.slice(name.length, name.length + 4)))),
    )
  )
}

/** "PyData Porto" above "PyData Porto #31: Dataframes without Tears": the group, not its meeting. */
export function isOfRow({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
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
