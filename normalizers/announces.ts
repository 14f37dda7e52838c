/**
 * Does the text announce an event at all? Evidence for it: a kind word as the thing announced, a date that is the event's, labels of
 * place and time, invitations. Against it: what vacancies, tenders, product pages and policy news say of themselves. In doubt it does:
 * a wrong "no" empties the whole record, a wrong "yes" leaves a poor one.
 */
import type { Candidate } from '../extractors/candidate.js'
import { kindOfName } from '../extractors/kindWords.js'
import type { Page } from '../extractors/page.js'
import { hasByline } from '../extractors/titles/byline.js'
import { defineNormalizer } from './define.js'

/** Points for each piece of evidence. */
const FOR = {
  kindInTitle: 2.5,
  otherInTitle: 1,
  kindLabel: 3,
  kindLine: 1.5,
  spokenOf: 1, // "this seminar", each of the first two
  introduced: 0.7, // "a guest lecture", each of the first two
  datedTitle: 1.5, // the title has a line with date or place below it
  eventDay: 1.4,
  eventWeekday: 0.7, // "this Thursday", a month alone
  eventClock: 2,
  putOff: 1.5, // "is cancelled": what was to be
  placeLabel: 1.2, // "Venue:", "When:", "Speaker:", each of the first three
} as const
/** Points against it for a byline. */
const ARTICLE = 1.5
/** A text of fewer characters is not asked for more than some evidence, or one thing that events have ("See you at 5 pm tomorrow"). */
const SHORT = 320
/** A line or two say too little to be anything else for certain. */
const LINE = 120
/** What speaks against an event in a line or two must outweigh what speaks for it by so much. */
const IN_DOUBT = 1.5
/** A longer one needs as much. */
const NEEDED = 1.2

/** What events have: one of them is enough for a short text that nothing speaks against. */
const OF_EVENTS = ['date', 'time', 'organizer', 'session', 'fee', 'topic', 'objective', 'output', 'audience'] as const

/** Words of no listed kind that still say an event plainly. */
const STRONG_OTHER =
  /\b(?:fair|festival|competition|contest|concert|screening|open day|open house|party|celebration|tour|field trip|dialogue)\b/i

export const announces = defineNormalizer<'announces'>({
  field: 'announces',
  needs: ['title', 'moments'],
  settle({ page, found, settled, settledField }) {
    // Two words, or a figure, or a word that is a day or clock ("Tuesday", "noon").
    const letters =
      /\p{L}[^\p{L}]+\p{L}{2}|\d/u.test(page.text) || found.of('date').length > 0 || found.of('time').length > 0
    const cues = found.of('nonEvent')
    // An article is dated as a text is, and tells of much that is no event of its own.
    const article = hasByline(page)
    const against =
      sum(
        cues.filter(({ value }) => value.weight > 0),
        page,
      ) + (article ? ARTICLE : 0)
    const inviting = -sum(
      cues.filter(({ value }) => value.weight < 0),
      page,
    )
    const moments = settled('moments')
    const own = moments.all.filter(({ role }) => role === 'event')
    let points = inviting + kinds(found.of('eventKind'))
    const name = settled('title')
    const ground = settledField('title').grounds[0]
    const named = ground?.span
    // "Workshop: Writing a cover letter": the kind may stand before the name.
    const line = named && page.lines[page.lineAt(named.start)]!
    const kind =
      // "He founded the seminar on dialects": running text that speaks of one names none.
      name === null
        ? openingKind(page, found.of('eventKind'))
        : ground?.cue.startsWith('phrase')
          ? null
          : (kindOfName(name) ??
            (line ? kindOfName(page.text.slice(line.body, Math.min(line.end, line.body + 200))) : null))
    if (kind !== null) points += kind === 'other' ? FOR.otherInTitle : FOR.kindInTitle
    const days = own.flatMap(({ date }) => (date === null ? [] : [date.value]))
    if (days.some(({ start, relative }) => start.day !== undefined || relative !== undefined)) points += FOR.eventDay
    else if (days.length > 0) points += FOR.eventWeekday
    if (own.some(({ times }) => times.length > 0)) points += FOR.eventClock
    if (!article && found.of('title').some(({ span, value }) => value.dated && span.start === named?.start))
      points += FOR.datedTitle
    if (found.of('status').some(({ weight }) => weight >= 0.5)) points += FOR.putOff
    const labels = page.fieldsOf('when', 'whenWhere', 'venue', 'date', 'time', 'room', 'speaker').length
    points += FOR.placeLabel * Math.min(labels, 3)
    const length = page.text.trim().length
    // "7 April - 30 June": an exhibition's page has opening hours and a shop.
    const runs =
      name !== null &&
      cues.every(({ value, cue }) => value.weight < 0 || cue === 'service-notice' || cue === 'product') &&
      own.some(({ date }) => date !== null && date.value.end !== null && date.value.start.day !== undefined)
    // "Workshop: Writing a cover letter", with its day: whatever else the text speaks of.
    const sure =
      kind !== null &&
      (kind !== 'other' || (name !== null && STRONG_OTHER.test(name))) &&
      (days.length > 0 || own.some(({ times }) => times.length > 0)) &&
      !cues.some(({ cue }) => cue === 'notice-head')
    const value =
      letters &&
      (sure ||
        (length < LINE && points + IN_DOUBT > against) ||
        (against === 0
          ? (length < SHORT && (length < LINE || points > 0 || OF_EVENTS.some((kind) => found.of(kind).length > 0))) ||
            points >= NEEDED
          : points > (runs ? against / 2 : against)))
    const first = cues.find(({ value: { weight } }) => weight > 0)
    return {
      value,
      grounds: [],
      findings: value
        ? []
        : [
            {
              code: 'no-event',
              severity: 'error',
              message: first
                ? `Unexpected ${first.cue.replace(/-/g, ' ')} (“${page.words(first.span)}”), expected the announcement of an event`
                : 'Unexpected text without an event, expected a date, a place or an invitation',
              span: first?.span ?? null,
            },
          ],
    }
  },
})

/** "Summer school, 3-7 July": what opens the text may be a kind and no name. */
function openingKind(page: Page, kinds: readonly Candidate<'eventKind'>[]): string | null {
  const first = page.lines.find(({ kind }) => kind !== 'blank' && kind !== 'rule')
  return kinds.find(({ span }) => span.start === first?.body)?.value.kind ?? null
}

/** Weights of the cues; those in the first tenth of a text, or its first 200 characters, count more, those of a vacancy or tender in its last third less. */
function sum(cues: readonly Candidate<'nonEvent'>[], page: Page): number {
  let total = 0
  for (const { value, span, cue } of cues) total += value.weight * place(span.start, page.text.length, ASIDE.has(cue))
  return total
}

/** Cues of notices that pages about other things mention too. */
const ASIDE: ReadonlySet<string> = new Set(['vacancy', 'tender', 'terms-of-work', 'product'])

/** A notice says at once what it is; the end of a page speaks of other things too. */
function place(start: number, length: number, aside: boolean): number {
  if (start < Math.max(200, length / 10)) return 1.4
  return aside && length > 600 && start > length * 0.7 ? 0.5 : 1
}

function kinds(all: readonly Candidate<'eventKind'>[]): number {
  const has = (cue: string, most: number) =>
    Math.min(most, all.filter((one) => one.cue === cue && one.value.kind !== 'other').length)
  return (
    FOR.kindLabel * has('kind-label', 1) +
    FOR.kindLine * has('kind-line', 1) +
    FOR.spokenOf * has('spoken-of', 2) +
    FOR.introduced * has('introduced', 2)
  )
}
