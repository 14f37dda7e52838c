/**
 * How much each feature of a date speaks for each role. The role with the highest sum wins. "before" and "after" are the cues of
 * `extractors/cues/moments.ts`, 1 where adjacent and less with every word between.
 */

import type { Features } from './cueFeatures.js'
import type { MomentRole } from './moment.js'

type Row = { readonly [R in MomentRole]?: number }

const BIAS: Row = { event: 1, other: 0.6 }

const WEIGHTS: { readonly [feature: string]: Row } = {
  'label when': { event: 4 },
  'label end': { event: 4 },
  'label deadline': { deadline: 3, event: -1.5 },
  'label act': { deadline: 1, event: -0.5 },
  'label published': { publication: 6, event: -4 },
  'label other': { other: 1.5 },
  'label where': { event: 0.5 },
  'label title': { event: 0.5 },
  'told in the subject': { event: 1.2 },
  'above the greeting': { publication: 1.5, event: -1 },
  'signed at': { publication: 4, event: -2 },
  'label agenda': { part: 0.5 },
  'section deadline': { deadline: 1, event: -0.4 },
  'section when': { event: 1.5 },
  'section agenda': { part: 0.8 },
  'section other': { other: 1.5 },
  'section act': { deadline: 0.4, event: -0.4 },
  'before held': { event: 2.5 },
  'before past': { event: 1.8, earlier: 0.8 },
  'after past': { event: 0.8 },
  'after held': { event: 1.2 },
  'before noun': { event: 1 },
  'after noun': { event: 0.8 },
  'before invite': { event: 1 },
  'after invite': { event: 0.4 },
  'before start': { event: 1.2 },
  'before until': { event: -0.1 },
  'before finish': { event: 0.2 },
  'before from': { event: 0.5 },
  'before limit': { deadline: 1.2, event: -0.6 },
  'after limit': { deadline: 0.5, event: -0.3 },
  'before by': { deadline: 1, event: -0.8 },
  'subject limit': { event: -0.8, deadline: 0.3 },
  'subject notify': { event: -0.8 },
  'opens with its hours': { event: 1.2 },
  'as many days as said': { event: 1.6 },
  'subject part': { event: -0.6, part: 0.5 },
  'subject social': { event: -0.8, part: 0.8 },
  'subject meal': { event: -0.6, part: 0.8 },
  'subject office': { event: -0.8, other: 0.5 },
  'before notify': { notification: 1, event: -0.8 },
  'after notify': { notification: 0.6, event: -0.4 },
  'before publish': { publication: 2.5, event: -0.8 },
  'after publish': { publication: 0.6 },
  'before posted': { publication: 2, event: -2 },
  'before earlier': { earlier: 2.2, event: -0.6 },
  'after earlier': { earlier: 0.6 },
  'before later': { later: 1.8, event: -0.3 },
  'after later': { later: 0.4 },
  'subject law': { legislation: 2, event: -1.5 },
  'before law': { legislation: 2.6 },
  'after law': { legislation: 0.6 },
  'before replaced': { replaced: 4.5, event: -1.5 },
  'after replaced': { replaced: 0.3 },
  'given up': { replaced: 9, event: -12 },
  'before renewed': { event: 1.5 },
  'after renewed': { event: 0.2 },
  'before part': { part: 1.6 },
  'after part': { part: 1 },
  'before opens': { other: 1.6, deadline: -1, event: -1.7 },
  'after opens': { other: 1.2 },
  'before history': { other: 1.8 },
  'after history': { other: 0.6 },
  'before office': { other: 0.8 },
  deadline: { deadline: 5, event: -2 },
  'window of a deadline': { deadline: 3, event: -2 },
  notification: { notification: 5, event: -1.5 },
  'deadline replaced': { replaced: 4 },
  'after what it reports': { publication: 5, event: -3 },
  'before what it announces': { publication: 4, event: -2.5 },
  'before idle': { event: -4, other: 3, deadline: -1 },
  'after idle': { event: -3, other: 2.5 },
  'before alongside': { event: -1.6, other: 0.4 },
  range: { event: 1.2, deadline: -1.2, publication: -1.5, notification: -1 },
  list: { event: 0.8, publication: -1 },
  weekday: { event: 0.7, publication: -0.3 },
  year: { event: 0.2 },
  'no day': { event: -1.2, deadline: -0.6, earlier: 0.8, other: 0.4 },
  'no month': { event: -3, other: 1.5 },
  'weekday or day only': { event: -1, other: 0.8 },
  doubtful: { event: -0.8 },
  relative: { event: -0.8 },
  alternative: { event: -2 },
  'of another clock': { event: -6, other: 4 },
  'opens the event': { event: 5.5 },
  'names the event': { event: 2.5 },
  'closes a range': { event: 2 },
  'session of a body': { event: -3.5, earlier: 3.5 },
  'within a festival': { event: -6, other: 4 },
  'long ago': { event: -2.5, other: 2 },
  'of last year': { event: -4, earlier: 4 },
  'of another thing': { event: -6, deadline: -4, other: 4 },
  'listed as another': { event: -3, part: -2, deadline: -2, other: 3 },
  'listed as later': { event: -2.5, later: 3 },
  'section background': { event: -0.8, earlier: 0.6 },
  'opening of a run': { event: -3, part: 4 },
  'years before another': { event: -1.2, earlier: 0.6 },
  'beside another': { event: -2.5 },
  week: { event: -1.5 },
  timed: { event: 1.2, publication: -0.3 },
  agreeing: { event: 1 },
  early: { event: 0.6 },
  'at the top': { event: 0.8 },
  'top line': { event: 1.2 },
  heading: { event: 0.8 },
  alone: { event: 0.5, publication: 0.8 },
  structured: { event: 0.2 },
  'region quoted': { event: -0.5 },
  'region signature': { event: -1.5, other: 1 },
  furniture: { event: -2.5, other: 1 },
}

const ROLES: readonly MomentRole[] = [
  'event',
  'other',
  'part',
  'deadline',
  'notification',
  'publication',
  'earlier',
  'later',
  'legislation',
  'replaced',
]
const start = ROLES.map((role) => BIAS[role] ?? 0)
const rows = new Map(
  Object.entries(WEIGHTS).map(([name, row]) => [
    name,
    (Object.entries(row) as [MomentRole, number][]).flatMap(([role, weight]) => [ROLES.indexOf(role), weight]),
  ]),
)

export interface Scored {
  /** The role with the highest sum, and that sum. */
  readonly role: MomentRole
  readonly best: number
  /** The sum of the event's role. */
  readonly event: number
}

/** Sums the weights of the features, by role. */
export function score(features: Features): Scored {
  const sums = start.slice()
  for (const [name, value] of features) {
    const row = rows.get(name)
    if (row) for (let i = 0; i < row.length; i += 2) sums[row[i]!]! += row[i + 1]! * value
  }
  let best = 0
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i
  return { role: ROLES[best]!, best: sums[best]!, event: sums[0]! }
}
