/** Days of other editions: last year's, and the list of those to come. */
import type { Candidate } from '../../extractors/candidate.js'
import { matchesOf } from '../../extractors/matches.js'
import type { Page } from '../../extractors/page.js'
import { compareParts } from '../schedule/parts.js'
import type { Features } from './cueFeatures.js'

/** "Last year's school (Athens, 19-24 June 2022)": the day is that of last year's. */
export function markLastYear(text: string, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  for (let i = 1; i < dates.length; i++) {
    const { relative } = dates[i - 1]!.value
    if (relative?.unit !== 'year' || relative.amount >= 0) continue
    const between = text.slice(dates[i - 1]!.span.end, dates[i]!.span.start)
    if (between.length < 48 && /^[^.;!?\n]*$/.test(between)) knownOf[i]!.set('of last year', 1)
  }
}

const LATER_LIST =
  /^[ \t#*>-]{0,4}(?:(?:upcoming|forthcoming|next|further|other|future|more|coming|later|remaining)\s+(?:[a-z]+\s+)?(?:seminars|talks|meetings|meetups|events|sessions|dates|lectures|workshops|webinars|speakers|editions|calls)|also\s+(?:this\s+(?:term|month|semester|season|week)|coming\s+up)|(?:coming|next)\s+up|next\s+in\s+the\s+series|pr[\xf3o]xim[oa]s\s+(?:seminarios|sesiones|eventos|charlas|fechas|encuentros|sess[\xf5o]es|semin[\xe1a]rios|palestras|encontros|datas)|prochain(?:e?s)\s+(?:s[\xe9e]minaires|s[\xe9e]ances|rendez-vous|[\xe9e]v[\xe9e]nements|dates|conf[\xe9e]rences)|prossimi\s+(?:seminari|incontri|appuntamenti|eventi)|(?:n[\xe4a]chste|weitere|kommende)\s+(?:termine|vortr[\xe4a]ge|veranstaltungen|treffen)|\xe0\s+venir(?:\s+(?:aussi|\xe9galement|ensuite|prochainement|bient\xf4t)|(?=\s?:?$))|(?:aussi|\xe9galement)\s+\xe0\s+(?:venir|l'agenda)|pr[\xf3o]ximamente|prossimamente|em\s+breve|(?:anche\s+)?in\s+arrivo|demn\xe4chst|vorschau)(?=[\s:]|$)[^\n.]{0,24}$/gim

const NOT_OWN = [
  'deadline',
  'label published',
  'before past',
  'before earlier',
  'before later',
  'before replaced',
  'before renewed',
]

/** The days of a list of what comes later, below an event that has its day already. */
export function markLater(page: Page, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  if (dates.length < 2) return
  // "Thursday 23 May, 17:00 … (the next seminar will be on 6 June at 12)"
  dates.forEach(({ value: { start } }, i) => {
    if ((knownOf[i]!.get('before later') ?? 0) < 0.3 || start.day === undefined) return
    const own = knownOf.some(
      (known, k) =>
        k < i &&
        known.has('timed') &&
        ['label when', 'leads its line', 'top line'].some((name) => known.has(name)) &&
        !NOT_OWN.some((name) => known.has(name)) &&
        dates[k]!.value.start.day !== undefined &&
        compareParts(start, dates[k]!.value.start) > 0,
    )
    if (own) knownOf[i]!.set('listed as later', 1)
  })
  for (const { index } of matchesOf(page.text, LATER_LIST)) {
    const own = dates.some(
      ({ span, value: { start } }, i) =>
        span.start < index &&
        start.day !== undefined &&
        start.month !== undefined &&
        !knownOf[i]!.has('deadline') &&
        (knownOf[i]!.has('timed') || knownOf[i]!.has('label when') || knownOf[i]!.has('top line')),
    )
    if (!own) continue
    // A heading, and what stands below it up to the next one.
    const head = page.lines[page.lineAt(index)]!
    const section = page.sectionAt(head.end)
    const end =
      section.heading >= 0 && page.blocks[section.heading]!.end > head.start ? page.text.length : head.end + 900
    dates.forEach(({ span }, i) => {
      if (span.start > head.end && span.start < end && page.sectionAt(span.start) === section)
        knownOf[i]!.set('listed as later', 1)
    })
  }
}
