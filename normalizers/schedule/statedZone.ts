/** The zone that the text names for its clocks. */
import type { Candidate, ZoneValue } from '../../extractors/candidate.js'
import type { Span } from '../../extractors/page.js'
import type { ZoneInput } from './zoneInput.js'

/** A zone of the text, and the words that name it. */
export interface Stated {
  readonly zone: ZoneValue
  readonly candidate: Candidate
}

/** The zone written behind the clock, else one on its line, else the document's "all times are CET" or its zone field. */
export function statedZone({ page, found, clock }: ZoneInput): Stated | null {
  // "Anywhere on Earth" is a zone of deadlines.
  const zones = found.of('zone').filter(({ value }) => value.abbreviation !== 'AoE')
  // "The meeting runs on Madrid time": a zone in a text without clocks.
  if (!clock) {
    const only = found.of('time').length === 0 ? zones.find((one) => one.weight >= 0.5) : undefined
    return only ? { zone: only.value, candidate: only } : null
  }
  if (clock.value.zone) {
    const inside = zones.find((one) => one.span.start >= clock.span.start && one.span.start <= clock.span.end + 3)
    return { zone: clock.value.zone, candidate: inside ?? clock }
  }
  const line = page.lines[page.lineAt(clock.span.end)]!
  const sentence = page.sentenceAt(clock.span.start)
  const end = Math.max(line.end, Math.min(sentence?.end ?? 0, clock.span.end + 120))
  const behind = zones.find((one) => one.span.start >= clock.span.end && one.span.end <= end)
  // "9 am (14:00 GMT)": the zone is the other clock's.
  if (
    behind &&
    !found.of('equivalence').some(
      (one) =>
        one.span.start <= clock.span.start &&
        behind.span.end <= one.span.end &&
        // "14:00-15:30  Geneva (CEST)" above other places: the zone of its own row.
        !(one.cue === 'rows-of-places' && behind.span.end <= line.end),
    )
  )
    return { zone: behind.value, candidate: behind }
  const field = page.fieldsOf('timezone')[0]
  const named = field && zones.find((one) => one.span.start >= field.value.start && one.span.end <= field.value.end)
  if (named) return { zone: named.value, candidate: named }
  const general = zones
    .filter(
      (one) => !found.of('time').some((time) => time.span.start <= one.span.start && one.span.end <= time.span.end),
    )
    .find((one) => ALL_TIMES.test(page.text.slice(Math.max(0, one.span.start - 60), one.span.start)))
  if (!general)
    return found.of('equivalence').some(({ span }) => span.start <= clock.span.start && clock.span.start < span.end)
      ? null
      : clockBefore(zones, clock, sentence)
  // "We start on Atlantic Daylight Time and finish on Atlantic Standard Time": the day decides.
  const { iana, utcOffset } = general.value
  const both = iana !== null && zones.some((one) => one.value.iana === iana && one.value.utcOffset !== utcOffset)
  return { zone: both ? { ...general.value, utcOffset: null } : general.value, candidate: general }
}

/** "We log on at 5:30 pm CDT and the talk starts at 5:45": the zone of the sentence's clock before. */
function clockBefore(
  zones: readonly Candidate<'zone'>[],
  clock: Candidate<'time'>,
  sentence: Span | null,
): Stated | null {
  const before = sentence
    ? zones.filter(({ span }) => span.start >= sentence.start && span.end <= clock.span.start)
    : []
  const [first] = before
  return first && before.length === 1 ? { zone: first.value, candidate: first } : null
}

// "All times are in Central European Time", "Times given in UTC", "horario: hora de Madrid"
const ALL_TIMES =
  /\b(?:times?|hours|hor(?:a|as|ario|arios)|heures?|horaires?|orari?o?|schedule|program(?:me|a)?|agenda|timetable|zeitplan|zeiten)\b[^.\n]{0,40}$/i
