/** How well a clock fits as the event's own start: features and their weights. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import { isByline } from '../../extractors/titles/byline.js'
import type { Context } from './context.js'
import { cueFeatures, type Features } from './cueFeatures.js'
import { labelGroup } from './labelGroups.js'
import type { MomentRole } from './moment.js'

const CLOCK_WEIGHTS: { readonly [feature: string]: number } = {
  'label time': 4,
  'label when': 3,
  'label end': -1,
  'label published': -8,
  'label deadline': -5,
  'label act': -2,
  'label other': -3,
  'label agenda': -0.5,
  'section agenda': -1.5,
  'section other': -1.5,
  'section act': -0.5,
  'agenda row': -2,
  'before held': 1,
  'before noun': 0.5,
  'after noun': 0.5,
  'before start': 1.6,
  'before invite': 0.4,
  'before limit': -0.8,
  'before by': -1.2,
  'before publish': -1,
  'before replaced': -2,
  'before renewed': 1,
  'before later': -0.8,
  'before doors': -2.2,
  'after doors': -1.6,
  'before meal': -2,
  'after meal': -1.2,
  'before social': -1.6,
  'after social': -1,
  'before office': -2.4,
  'after office': -1,
  'before part': -0.8,
  'subject noun': 0.6,
  'subject doors': -1.5,
  'subject meal': -2.5,
  'subject social': -1.5,
  'subject office': -1.5,
  'subject limit': -1.5,
  'subject notify': -1,
  'told of its own': -2.4,
  'beside its day': 1,
  'bound to event': 2,
  'bound to part': -0.5,
  'bound elsewhere': -4,
  // "19:30 (bar opens 19:00)"
  'in brackets behind a clock': -1.5,
  range: 0.7,
  early: 1,
  agreeing: 1,
  'at the top': 0.5,
  approximate: -0.6,
  'region signature': -3,
  'region quoted': -0.5,
  furniture: -2.5,
  'beside a contact': -3,
  'of a weekday': -1.5,
  'inside a row': -2,
  'anywhere on Earth': -6,
  'last minute': -6,
  'small hours': -1.2,
}

/** A telephone number or an address of mail stands before; counted first, since most lines have neither. */
function besideContact(text: string, from: number, to: number): boolean {
  let digits = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 64) digits = 6
    else if (code >= 48 && code <= 57) digits++
  }
  return digits >= 6 && CONTACT.test(text.slice(from, to))
}

const CONTACT =
  /(?:@[\w.-]{3,40}|(?:\btel[.:e]|\bphone|\bfax|\+)[^\n]{0,3}\d[\d ()./-]{5,20}|\b\d{2,5}[ -]\d{3,4}(?:[ -]?\d{2,4}){1,2})[\s,;]{0,3}\(?[^()\n@]{0,36}$/i

const PUBLISHED = ['before publish', 'before posted']
/** What the clock is of, where it is not of the event itself. */
const OWN_SUBJECTS = ['subject doors', 'subject meal', 'subject social', 'subject office']

export interface ClockSurroundings {
  readonly index: number
  readonly agreeing: number
  readonly bound: MomentRole | null
  /** It opens a row of a programme. */
  readonly row: boolean
  /** It is one of several of a day of the programme. */
  readonly programme: boolean
  /** Its day is a weekday alone, and another clock has the event's own day. */
  readonly weekdayOnly: boolean
  /** A row's clock stands before it on its line. */
  readonly inRow: boolean
  /** It stands in brackets behind another clock of its line. */
  readonly bracketed: boolean
  /** Nothing but marks and a word like "at" stands between its day and it. */
  readonly beside: boolean
  /** It stands in another block than its day. */
  readonly apart: boolean
}

export function clockFeatures(
  time: Candidate<'time'>,
  page: Page,
  context: Context,
  around: ClockSurroundings,
): Features {
  const into: Features = new Map()
  cueFeatures(page, context, into)
  const { field, section, line, block } = context
  if (field && time.span.start >= field.value.start) {
    const prose = field.shape === 'below' && block?.kind === 'paragraph'
    const group = field.key === 'time' ? 'time' : field.key === 'endTime' ? 'end' : labelGroup(field.key)
    if (group && !(around.programme && group === 'deadline')) into.set(`label ${group}`, prose ? 0.4 : 1)
  }
  // "Questions: +254 20 491 0630 (8.00-16.00)", "secretaria@… (seg. a sex., 9h às 12h)": when somebody answers.
  if (besideContact(page.text, Math.max(line.start, time.span.start - 60), time.span.start))
    into.set('beside a contact', 1)
  const sectionGroup = labelGroup(section.key)
  if (sectionGroup && !(around.programme && sectionGroup === 'deadline')) into.set(`section ${sectionGroup}`, 1)
  if (around.row) into.set('agenda row', 1)
  if (around.weekdayOnly) into.set('of a weekday', 1)
  if (around.inRow) into.set('inside a row', 1)
  if (around.bracketed) into.set('in brackets behind a clock', 1)
  if (time.value.end) into.set('range', 1)
  // "Deadlines (23:59 AoE)": nothing begins there.
  if (time.value.zone?.abbreviation === 'AoE' || time.value.zone?.utcOffset === '-12:00')
    into.set('anywhere on Earth', 1)
  // "Timeline (all 23:59)"
  const { hour, minute } = time.value.start
  if (minute === 59 && (hour === 23 || (hour === 11 && time.value.start.meridiem === 'pm'))) into.set('last minute', 1)
  // "Quiet hours 1-6 am": few things begin then.
  if (
    hour < 6 &&
    (hour > 0 || minute > 0) &&
    (time.value.start.meridiem === 'am' || (time.value.start.military && hour > 0))
  )
    into.set('small hours', 1)
  if (time.value.approximate) into.set('approximate', 1)
  into.set('early', 1 / (1 + around.index))
  if (around.agreeing > 0) into.set('agreeing', Math.min(around.agreeing, 2) / 2)
  if (line.index < 14 && time.span.start < 700) into.set(isByline(page, line) ? 'label published' : 'at the top', 1)
  if (line.region !== 'body') into.set(`region ${line.region}`, 1)
  if (line.kind === 'furniture') into.set('furniture', 1)
  const ofOther = OWN_SUBJECTS.some((name) => into.has(name))
  if (around.beside && around.bound === 'event' && !around.row && !ofOther && !PUBLISHED.some((name) => into.has(name)))
    into.set('beside its day', 1)
  // "Lunch will be provided from 12 to 1", "Call us between 9 and 12": not on the day's line, but with a subject of its own.
  if (around.apart && ofOther) into.set('told of its own', 1)
  if (around.bound === 'event') into.set('bound to event', 1)
  else if (around.bound === 'part') into.set('bound to part', 1)
  else if (around.bound !== null) into.set('bound elsewhere', 1)
  return into
}

export function clockScore(features: Features): number {
  let sum = 0
  for (const [name, value] of features) sum += (CLOCK_WEIGHTS[name] ?? 0) * value
  return sum
}
