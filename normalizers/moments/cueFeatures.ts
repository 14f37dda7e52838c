/** What the words before and behind a date or clock tell of it: one feature per meaning. */
import { type MomentCue, momentCues } from '../../extractors/cues/moments.js'
import type { Page } from '../../extractors/page.js'
import type { Context } from './context.js'

/** Named numbers, from which `weights.ts` scores each role. */
export type Features = Map<string, number>

const SUBJECTS: ReadonlySet<MomentCue> = new Set([
  'noun',
  'doors',
  'meal',
  'social',
  'office',
  'limit',
  'notify',
  'part',
  'law',
])
const OPENS =
  /\b(?:opens?|will\s+open|is\s+open|se\s+abre|abre|s'ouvre|ouvre|apre|si\s+apre)\s+(?:on|from|el|le|il|a|em)?\s*$/i
const WAY_IN_OPENS =
  /\b(?:proposals?|registrations?|applications?|submissions?|calls?|cfp|tickets?|bookings?|enrolments?|inscripciones|inscri\xe7\xf5es|inscriptions|iscrizioni|anmeldung)\s+(?:will\s+|is\s+)?(?:opens?|se\s+abren?|abrem|ouvrent|aprono)\b/i
const ONLY_CLOCK =
  /^[\s,]*(?:(?:at|by|about|around|a las|[àa]s|alle|[àa]|um)\s+)?\d{1,2}(?:[:.h]\d{2}|h)?\s?(?:[ap]\.?m\.?|noon|uhr|hrs|hours)?[\s,]+(?:on|of|el|le|no|am|del)?\s*(?:the)?\s*$/i
const AFTER = /\b(?:after|despu[\xe9e]s\s+del?|depois\s+do|ap[\xf3o]s\s+o|apr[\xe8e]s\s+le|dopo\s+il|nach\s+dem)\s+$/i
// "As part of the spring series, there will be a discussion this Thursday": the day is of the main clause.
const MAIN_CLAUSE =
  /,\s+(?:there\s+(?:will|is|are)|we\s+(?:will|are|invite|hold|host)|habr\xe1|haver\xe1|il\s+y\s+aura|ci\s+sar\xe0|findet)\s/i

const DINNER = /^(?:dinner|supper|banquet|cena|jantar|d[i\xee]ner|abendessen|drinks)$/i
const NEW_CLAUSE = /[,;]\s+(?:and|then|but|y|luego|e|poi|et|puis|und|dann)\s+\S/
const WAS = /[([,;-]\s*(?:was|were|antes|era|statt|instead\s+of)\s*:?\s*(?:el|le|il)?\s*$/i

/** Adds one feature per meaning of the cues before and after; the nearer, the stronger. */
export function cueFeatures(page: Page, context: Context, into: Features): void {
  const add = (name: string, distance: number): void => {
    const near = 1 / (1 + distance / 4)
    if (near > (into.get(name) ?? 0)) into.set(name, near)
  }
  const before = momentCues(page, context.before.start, context.before.end)
  for (const cue of before.cues) {
    // "closes at 1 p.m. on Friday": a clock alone between them makes no distance.
    const near =
      (cue.cue === 'finish' || cue.cue === 'until') &&
      before.words - cue.wordEnd > 0 &&
      ONLY_CLOCK.test(page.text.slice(cue.end, context.before.end))
    add(`before ${cue.cue}`, near ? 0 : before.words - cue.wordEnd)
  }
  const after = momentCues(page, context.after.start, context.after.end)
  for (const cue of after.cues) add(`after ${cue.cue}`, cue.word)
  // What it is the clock or day of: the nearest noun before it ("Refreshments will be served starting at 3:15"), else on the line behind it.
  const last = before.cues.findLastIndex((one) => SUBJECTS.has(one.cue))
  let subject = before.cues[last]
  // "pizza comes at about quarter past, and Noreen will start at 6.45 pm": a clause of its own begins.
  const begins = subject && before.cues.findLast((one) => one.cue === 'start' && one.start > subject!.end)
  if (begins && NEW_CLAUSE.test(page.text.slice(subject!.end, begins.start))) subject = undefined
  // "the seminar lunch", "lunch talk": a lunch at which there is a talk.
  if (
    subject?.cue === 'meal' &&
    // "the workshop dinner" is a dinner.
    !DINNER.test(page.text.slice(subject.start, subject.end)) &&
    before.cues.some((one) => one.cue === 'noun' && subject!.word - one.wordEnd <= 2 && subject!.word >= one.wordEnd)
  )
    subject = { ...subject, cue: 'noun' }
  if (!subject) {
    const first = after.cues.find((one) => SUBJECTS.has(one.cue))
    // "We start at 10:00 with coffee"
    const opensWith =
      first?.cue === 'meal' &&
      before.cues.some((one) => one.cue === 'start') &&
      /^\s+with\b/.test(page.text.slice(context.after.start, context.after.start + 8))
    const clause = first && !opensWith && first.word < 6 && first.start < context.line.end
    const between = first ? page.text.slice(context.after.start, first.start) : ''
    if (clause && !/[;.(]/.test(between)) subject = first
    // "Film at 20.30, doors at 20.00": behind the comma the words lead to the clock that follows.
    if (
      subject &&
      subject.cue !== 'noun' &&
      /^\s?[,/|]/.test(between) &&
      /\d/.test(page.text[context.after.end] ?? '')
    ) {
      into.delete(`after ${subject.cue}`)
      subject = undefined
    }
  }
  // "11 June (was 4 June)"
  if (WAS.test(page.text.slice(Math.max(0, context.before.end - 14), context.before.end)))
    into.set('before replaced', 1)
  const alongside = before.cues.findLast((one) => one.cue === 'alongside')
  if (alongside && !MAIN_CLAUSE.test(page.text.slice(alongside.end, context.before.end))) into.set('beside another', 1)
  // "The consultation opens on 3 May and closes on 14 June": the window is the event; that of a registration is not.
  const call = WAY_IN_OPENS.test(page.text.slice(Math.max(0, context.before.end - 44), context.before.end))
  if (call) {
    into.delete('before start')
    into.set('before opens', 1)
  }
  if (!call && subject?.cue === 'noun' && !before.cues.some((one) => one.cue === 'limit')) {
    if (OPENS.test(page.text.slice(Math.max(0, context.before.end - 24), context.before.end)))
      into.set('opens the event', 1)
  }
  // "starts on Monday after lunch, at 13:30": the meal is over by then.
  const over = subject?.cue === 'meal' && AFTER.test(page.text.slice(Math.max(0, subject.start - 14), subject.start))
  if (over) into.delete('before meal')
  // "… 15:15 Site visit" behind it: a row of its day's programme.
  else if (subject && (subject.cue !== 'part' || last >= 0)) into.set(`subject ${subject.cue}`, 1)
  if (context.structured && before.words === 0) {
    into.set('leads its line', 1)
    if (after.words === 0) into.set('alone', 1)
  }
}
