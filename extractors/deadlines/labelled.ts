/** Dates with a label: "Paper submission: 2 July", "12 March: abstracts due", a label on the line above its date. */
import type { AnyFind } from '../candidate.js'
import type { DeadlineCue } from '../cues/deadlines.js'
import type { Cue } from '../cues/phrases.js'
import type { LabelKey } from '../labels.js'
import { dutyAt, dutyIn } from './duties.js'
import { deadlineFind } from './find.js'
import { DUE_IN } from './frames.js'
import { FORM, generalKind, kindOf, OF_LABEL } from './kind.js'
import { goesOnAboutEvent, kindOfLine, kindOfOldDate, labelOf } from './label.js'
import { timeOf } from './lines.js'
import { kindAsked, registers, told } from './prose.js'
import { closesEvent, endsRange, has, type Sight, wordsBefore } from './sight.js'

const BEHIND_PLACE = /\(\p{Lu}[^()\d]{2,60},\s$/u

const CLOCK_ROW =
  /^(?:(?:\s{2,12}|\t)\d{1,2}[:.h]\d{2}(?:\s?-\s?\d{1,2}[:.h]\d{2})?(?:\s{2,8}|\t)|\s{3,12}\d{1,2}[:.h]\d{2}(?:\s?-\s?\d{1,2}[:.h]\d{2})?\s)\p{Lu}/u

/** What the label says, null where it makes the date none. */
export function labelled(sight: Sight): AnyFind | null {
  const { page, date, field, inList, listed, scope, before, after, previous, next, head, tail, decided, window } = sight
  const { start, relative } = date.value
  // "Friday: registration and tea from 9.15": a day of the programme.
  if (start.day === undefined && start.month === undefined && !relative && head.words === 0) return null
  const old = kindOfOldDate(sight)
  if (old)
    return deadlineFind(sight, old, 0.95, 'label-of-the-old-date', {
      start: Math.min(scope.start, previous!.span.start),
      end: date.span.end,
    })
  const label = labelOf(sight)
  if (!label) return null
  const { scan, span, cue } = label
  if (scan === head && goesOnAboutEvent(sight)) return null
  // "Confirm your participation in the meeting of 8-10 April 2019 by 15 March"
  const named = head.cues[head.cues.length - 1]
  if (
    scan === head &&
    named?.cue === 'event' &&
    head.words - named.wordEnd <= 1 &&
    OF_EVENT.test(wordsBefore(sight, 16))
  )
    if (next !== null && BY_NEXT.test(page.text.slice(date.span.end, next.span.start))) return null
  if (scan.words > 25) return told(sight)
  // "The workshop on 5 June (applications close 1 March)": the limit behind it is the next date's.
  const leadsOn = next !== null && after.end === next.span.start
  const nearTail = tail.cues.some(({ cue, word }) => cue === 'limit' && word < 8)
  const limit = window || has(scan, 'limit') || (nearTail && scan === head && !leadsOn)
  // "Nominations received for March stand": a month is a limit only where its label ends before it.
  const vague = start.day === undefined && start.weekday === undefined && !relative
  if (vague && scan === head && !limit && !inList && !LABEL_END.test(page.text.slice(before.start, before.end)))
    return null
  // "Registration: 3 May 2010"; not every date below the heading of a call.
  // "Last day to register: 1 May 2019. Camp: 13-15 May 2019"
  const ofField =
    field?.key &&
    !NEW_LABEL.test(page.text.slice(field.value.start, date.span.start)) &&
    field.shape === 'inline' &&
    date.span.start - field.value.start < 40
      ? OF_LABEL[field.key]
      : undefined
  // "take us through your first book on 13 February": no limit, and nothing to book.
  const through = ({ start, end, wordEnd }: Cue<DeadlineCue>): boolean =>
    scan === head &&
    head.words - wordEnd > 1 &&
    /^through$/i.test(page.text.slice(start, end)) &&
    // "accepted through 5 p.m. on Monday, 15 December"
    !/^\s\d[\d:]{0,4}\s?[ap]\.?m\.?,?\s(?:on\s)?$/i.test(page.text.slice(end, before.end))
  const byAct = scan.cues.some((one) => one.cue === 'by' && !through(one))
  // "12 February - online, 6.30 pm to 7.30 pm (please register)", "19 Jan.  9:00-12:00 Presentations": a day with its hours.
  if (scan === tail && !limit && timeOf(sight.times, date, after)?.value.end) return null
  // "Tue 11 July   08:30  Registration": the first row of a programme.
  if (scan === tail && !limit && !inList && CLOCK_ROW.test(page.text.slice(date.span.end, date.span.end + 40)))
    return null
  // "Prenotazioni dal 2 maggio": the day on which it opens.
  if (!limit && date.value.end === null && FROM_DAY.test(wordsBefore(sight, 24))) return null
  const bookOnly = scan.cues.every(
    (one) => one.cue !== 'registration' || /^book$/i.test(page.text.slice(one.start, one.end)),
  )
  let kind =
    registers(scan) ??
    kindOf(scan, limit || byAct || inList) ??
    (scan === head &&
    (HAVE_UNTIL.test(wordsBefore(sight, 30)) ||
      (limit && FOR_WHAT.test(page.text.slice(date.span.end, date.span.end + 12))))
      ? kindOf(sight.rest, false)
      : null) ??
    kindOfLine(sight, label, limit || byAct) ??
    ofField ??
    null
  // "return the attached form by 12 August": what is sent in is a registration.
  const slip = kind === 'submission' && kindOf(scan, false) === null && scan === head
  if (slip && FORM.test(page.text.slice(before.start, before.end))) kind = generalKind(page, date.span.start, true)
  // "Governments wishing to send observers should inform the Office by": nothing is asked to be sent.
  else if (slip && isAskedElse(sight)) kind = 'other'
  if (kind === 'registration' && bookOnly && has(scan, 'registration') && !limit && !byAct && !inList) return null
  if (kind === 'notification' && decided) return null
  if (kind === 'notification' && scan === head) kind = kindAsked(sight) ?? kind
  // "2nd CFP: WoRiv'16 (Graz, Austria, 11-12 July 2016)": where and when it is.
  if (date.value.end && !limit && !byAct && BEHIND_PLACE.test(wordsBefore(sight, 70))) return null
  // "The final text will be put before the Committee at its meeting on 9 December"
  if (kind === 'camera-ready' && scan === head && head.words > 8 && !limit && !inList) {
    const near = scan.cues.some(({ cue, wordEnd }) => cue === 'by' && scan.words - wordEnd <= 4)
    if (!near) return null
  }
  // "Registration opens 1 June"; not "The call for applications is open until 1 June".
  const turn =
    scan === head ? head.cues.findLast(({ cue }) => cue === 'opens' || cue === 'limit' || cue === 'by') : null
  if (has(scan, 'opens') && !window && (!(limit || byAct) || turn?.cue === 'opens') && kind !== 'notification')
    return null
  // "Time: 8.30 am to 4.30 pm daily; Friday closes 1 pm"
  if (kind === null && start.day === undefined && field?.key && HOURS.has(field.key)) return null
  // "el congreso concluye el viernes 24": its own end.
  if (kind === null && scan === head && (closesEvent(head) || (!inList && endsRange(sight)))) return null
  if (kind === null) {
    // "2022-09-02 : confessions in": whatever it is, it is to be there.
    if (listed && scan === tail && DUE_IN.test(page.text.slice(after.start, after.end)))
      return deadlineFind(sight, 'submission', 0.8, `${cue}-due`, span)
    // "A party that means to call a witness shall tell the Inspector so by noon on 21 April": of one line as well.
    const near = scan.cues.some(({ cue, wordEnd }) => (cue === 'by' || cue === 'limit') && scan.words - wordEnd <= 6)
    const duty = near && !vague && scan === head ? dutyIn(wordsBefore(sight, 200)) : null
    // "Participants should arrive by 9 May, 8.45"
    if (duty === 'presence') return null
    if (duty)
      return duty === 'act' && !inList
        ? deadlineFind(sight, 'other', 0.8, `${cue}-duty`, span)
        : deadlineFind(sight, generalKind(page, date.span.start, duty === 'sent'), 0.8, `${cue}-limit`, span)
    // "Panels: 6 May" below "Deadlines"
    if (listed && scan === head && !has(scan, 'event') && !has(scan, 'opens') && isListedLabel(sight))
      return deadlineFind(sight, 'submission', 0.8, `${cue}-listed`, span)
    if (!limit && !(inList && !has(scan, 'event') && byAct)) return null
    if (cue === 'label-line' && !limit) return null
    return deadlineFind(sight, generalKind(page, date.span.start, has(scan, 'matter')), 0.8, `${cue}-limit`, span)
  }
  // "Registration: 3 May, 9.00" may be the desk on the day; "Workshop papers due" is none of the workshop's own.
  const strong =
    limit ||
    inList ||
    isLastMinute(sight) ||
    kind === 'notification' ||
    kind === 'camera-ready' ||
    kind === 'early-bird' ||
    kind === 'rsvp'
  if (cue === 'label-line' && !(limit || listed || (strong && !inList))) return null
  if (has(scan, 'event') && !strong && !byAct && kind !== 'abstract' && kind !== 'paper' && kind !== 'proposal')
    return null
  if (kind === 'other' && !limit && !byAct && !inList) return null
  // "Apply with a team of two for our clinic on 20 and 21 October": the days of what one applies for.
  if (
    !strong &&
    !byAct &&
    scan === head &&
    head.words > 4 &&
    date.value.end === null &&
    ON_DAY.test(wordsBefore(sight, 30))
  )
    return null
  return deadlineFind(sight, kind, strong ? 0.95 : byAct ? 0.85 : 0.7, cue, span)
}

/** Does a label of the list lead to the date, below a heading that says deadlines and nothing else? */
function isListedLabel({ page, date, line }: Sight): boolean {
  if (!/^\W{0,4}\p{Lu}[^\n:]{2,60}:\s*$/u.test(page.text.slice(line.body, date.span.start))) return false
  const { heading } = page.sectionAt(date.span.start)
  const block = heading >= 0 ? page.blocks[heading]! : null
  return (
    block !== null &&
    /\b(?:deadlines?|fechas? l[íi]mites?|plazos|prazos|scadenze|d[ée]lais|dates? limites?|fristen)\b/i.test(
      page.text.slice(block.start, block.end),
    )
  )
}

/** "Abstracts: 15 March, 23:59 AoE": nothing begins in the last minute of the day, nor anywhere on earth. */
function isLastMinute({ times, date, scope }: Sight): boolean {
  const clock = timeOf(times, date, scope)?.value
  if (!clock || clock.end) return false
  const { hour, minute, meridiem } = clock.start
  return clock.zone?.abbreviation === 'AoE' || (minute === 59 && (hour === 23 || (hour === 11 && meridiem === 'pm')))
}

const HOURS: ReadonlySet<LabelKey> = new Set(['time', 'when', 'date'] as LabelKey[])
// "… by 15 March and then have until 12 April to register"
const HAVE_UNTIL = /\b(?:have|has)\s+(?:until|till|up\s+to)\s*$/i

// "Plazo prorrogado hasta el 15 de marzo de 2025 para el envío de resúmenes", "Deadline: 15 March 2025 (abstracts)"
const FOR_WHAT = /^,?\s\(?(?:para|pour|per|for|f\xfcr|zur|de|des|do|da|di|\p{L})/u

const OF_EVENT = /\p{L}\s(?:of|on|from|held on|del?|du|vom|am)\s$/u
const BY_NEXT =
  /^,?\s(?:(?:not|no) later than|by|before|until|antes del?|hasta el|at[eé]|avant le|jusqu'au|entro il|bis(?: zum)?)\s(?:the\s)?$/i

const NEW_LABEL = /[.;|]\s+\p{Lu}[\p{L} -]{2,30}:\s*$/u

const FROM_DAY =
  /\b(?:from|dal|a\s+partire\s+dal|desde\s+(?:el|o)|a\s+partir\s+d[eo]|[\xe0a]\s+(?:compter|partir)\s+du|d\xe8s\s+le|ab(?:\s+dem)?)\s+$/i

const ON_DAY = /[^\s:|)-]\s+(?:on|from|el|del|le|du|il|dal|am|vom)\s+(?:the\s+)?$/i

const LABEL_END =
  /(?:[:|)\]-]|\.{3,}|\t|\s{2,}|\b(?:by|before|until|till|due|in|end\s+of|at[\xe9e]|avant|jusqu'[\xe0a]|entro|antes\s+de|hasta|bis)(?:\s+(?:(?:the|el|la|o|le)\s+)?(?:end|middle|beginning|fin(?:al(?:es)?|es|s)?|fim|mediados|principios|meados|mi|fine|met[\xe0a]|ende|mitte|anfang)(?:\s+(?:of|de|di))?)?)\s*$/i

/** Does everything that is sent stand before the words that ask for something else? */
function isAskedElse(sight: Sight): boolean {
  const words = wordsBefore(sight, 200)
  if (dutyIn(words) !== 'act') return false
  const asked = sight.before.end - words.length + dutyAt(words)
  return sight.head.cues.every(({ cue, start }) => cue !== 'matter' || start < asked)
}
