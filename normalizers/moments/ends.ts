/** Clocks and days on which the event ends, and clocks at which people only arrive. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Features } from './cueFeatures.js'
import type { ClockMoment } from './moment.js'

/** "ends on", "until", "End date:". */
export function closesEvent(known: Features): boolean {
  return (
    known.has('label end') ||
    known.has('closes a range') ||
    (known.get('before finish') ?? 0) >= 0.8 ||
    (known.get('before until') ?? 0) >= 0.8
  )
}

// "gegen 17.30 Uhr ist Schluss", "by 5 pm it is over", "à 18h, clap de fin"
const OVER_BEHIND =
  /^(?:\s?Uhr)?[\s,]{1,2}(?:(?:ist|wird)\s+(?:(?:dann|alles|es)\s+)?(?:Schluss|Ende|Feierabend|zu\s+Ende|vorbei)|(?:it|we|everything|all)(?:'s|'re|\s+(?:is|are|will\s+be|should\s+be))\s+(?:all\s+)?(?:over|done|finished)|ce\s+sera\s+fini|(?:clap|mot)\s+de\s+(?:la\s+)?fin|se\s+acab[\xf3o]|sar[\xe0a]\s+tutto\s+finito)/i

// "10am start, 4pm finish", "16.00 (Ende)"
const FINISH_BEHIND =
  /^(?:\s?Uhr|\s?h)?\s\(?(?:finish|close|end|ends|wrap-?\s?up|fin|cierre|clausura|t[\xe9e]rmino|fim|encerramento|fine|chiusura|cl[\xf4o]ture|Ende|Schluss)(?=\)?\s{0,2}(?:[.,;|/]|\n|$))/i

/** "17.30 Uhr ist Schluss", "4pm finish": the words behind the clock close the event. */
export function isOverBehind(text: string, at: number, row: boolean): boolean {
  const behind = text.slice(at, at + 40)
  return OVER_BEHIND.test(behind) || (!row && FINISH_BEHIND.test(behind))
}

/** "closes on Thursday at 1 p.m.", "until 5 pm": an end is nearer than a start. */
export function closesHere(known: Features): boolean {
  const finish = known.get('before finish') ?? 0
  return (known.get('before until') ?? 0) >= 0.8 || (finish >= 0.33 && finish > (known.get('before start') ?? 0))
}

/** "quarter to nine tomorrow": the "to" of the clock before the day makes that no end. */
export const isSpelledBefore = ({ cue, span }: Candidate<'time'>, day: number): boolean =>
  cue === 'spelled' && span.end <= day && day - span.end < 3

export type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** "it ends at 17.30 on Monday, and at 13.00 on Tuesday": the second clock is an end as well. */
export function carryEnds(text: string, clocks: Writable<ClockMoment>[]): void {
  for (let i = 1; i < clocks.length; i++) {
    const [before, clock] = [clocks[i - 1]!, clocks[i]!]
    if ((!before.ends && before.time.value.end === null) || clock.time.value.end) continue
    const between = text.slice(before.time.span.end, clock.time.span.start)
    // "finish at 17.00 (Friday: 12:30)", "9.15 to 17.00 (Friday until 12.30)"
    if (between.length < 24 && /^\s*\((?:on\s+)?[\p{L}.]+(?::|\s+(?:at|until|till|hasta|até))\s+$/u.test(between))
      clock.ends = true
    if (!before.ends) continue
    // "stay till 5 pm on the first day and 4 pm on the second"
    if (
      between.length < 40 &&
      /\b(?:and|y|e|et|und)\s+$/i.test(between) &&
      /^\s+(?:on|el|le|no|il|am)\s+(?:the\s+)?(?:second|third|last|final|next|segundo|\xfaltimo|deuxi\xe8me|dernier|secondo|ultimo|zweiten|letzten)\b/i.test(
        text.slice(clock.time.span.end, clock.time.span.end + 30),
      )
    )
      clock.ends = true
    if (
      between.length < 60 &&
      /^[^.;:!?]*\b(?:and|y|e|et|und)\s+(?:(?:on|el|le|am|il|em|the)\s+(?:the\s+)?[^.;:!?]{2,24}\s+)?(?:at|a las|[àa]s|[àa]|alle|um)\s+$/i.test(
        between,
      )
    )
      clock.ends = true
  }
}

/** "6.30 for 7 pm": people come at the first and it starts at the second. */
export function markArrivals(text: string, clocks: Writable<ClockMoment>[]): void {
  for (let i = 1; i < clocks.length; i++) {
    const between = text.slice(clocks[i - 1]!.time.span.end, clocks[i]!.time.span.start)
    if (between.length < 12 && /^\s*(?:for|pour)\s+(?:a\s+)?$/i.test(between)) {
      const [coming, starting] = [clocks[i - 1]!, clocks[i]!]
      coming.score -= 3
      coming.arrival = true
      // "8 p.m. for 8.15"
      const { start, end } = starting.time.value
      const { meridiem, hour } = coming.time.value.start
      if (meridiem !== null && start.meridiem === null && !end && start.hour < 13 && start.hour % 12 >= hour % 12)
        starting.time = { ...starting.time, value: { ...starting.time.value, start: { ...start, meridiem } } }
    }
  }
}
