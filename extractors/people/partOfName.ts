/** The part of one name in the event: the order in which labels, prose, rows, addresses and layout are asked. */
import { tellsWhenOrWhere } from '../labelAbove.js'
import type { Page } from '../page.js'
import { addressNear, addressPart } from './addressed.js'
import { inlinePart } from './inlineLabel.js'
import { labelAbove, labelBelow } from './labelLines.js'
import { labelledPart } from './labelledPart.js'
import { layoutPart } from './layout.js'
import type { Mention } from './mentioned.js'
import { comesLater, isNext, isPast } from './otherEvents.js'
import { type ListAround, type Part, reachable, reachableNear } from './part.js'
import { headerPart, prosePart } from './prose.js'
import { quoted } from './quoted.js'
import { labelRole } from './roles.js'
import { rowPart } from './rows.js'
import { ON_NUMBER, RUNG } from './rung.js'
import type { PlacedCue } from './triggers.js'

// What running words say of somebody in passing.
const PASSING: ReadonlySet<string> = new Set(['titled', 'honorific', 'apposition'])

// Words of a speech, in which the row of a programme knows better: "9.30  Welcome" above a name.
const OF_ROWS: ReadonlySet<string> = new Set(['talk-by', 'given-by', 'take-part', 'featuring'])

/** The part of a name in the event: of all that gives it one, what says it most plainly; null where nothing does. */
export function partOf(page: Page, mention: Mention, listAround: ListAround, cues: readonly PlacedCue[]): Part | null {
  const { name, block, tail, before } = mention
  const sure = name.likelihood
  if (block.kind === 'header') return headerPart(page, mention, cues)
  if (isPast(page, before)) return null
  if (name.words === 1 && RUNG.test(before) && ON_NUMBER.test(page.text.slice(name.end, name.end + 90)))
    return { role: 'contact', cue: 'ring', weight: 0.8 }
  if (
    tail.aside &&
    /chair|moderat|facilitat|discussant|keynote|host|organi|convenor|opening|respondent|presid/.test(tail.aside)
  )
    return { role: labelRole(tail.aside) ?? 'chair', cue: 'aside', weight: 0.8 }
  const inline = inlinePart(page, mention)
  if (inline) return inline
  if (comesLater(page, mention)) return null
  let prose = prosePart(page, mention, cues)
  // "9:00 Opening ceremony (address by M. X)": the row says more than the word for a speech.
  if (prose?.role === 'speaker' && OF_ROWS.has(prose.cue)) {
    const row = rowPart(page, mention)
    if (row?.role === 'opening' || row?.role === 'panelist') prose = { ...row, weight: prose.weight }
  }
  if (prose && (prose.weight >= 0.8 || prose.role === 'contact')) return prose
  if (isNext(before)) return null
  const above = mention.opensLine && sure >= 0.6 ? labelAbove(page, mention) : null
  if (above && !(above === 'contact' && !reachable(mention) && !reachableNear(page, mention)))
    return { role: above, cue: above === 'speaker' ? 'heading' : 'label', weight: 0.8 }
  if (mention.opensLine && sure >= 0.4 && (mention.alone || tail.end > name.end)) {
    const below = labelBelow(page, mention)
    if (below) return { role: below, cue: 'label-below', weight: 0.8 }
  }
  const labelled = labelledPart(page, mention, listAround)
  if (labelled) return labelled
  if (prose && prose.cue !== 'with-them' && prose.cue !== 'with-trade') return prose
  // "With Jane Roe" in a row: the row knows as what.
  // "Venue" / "Sarova House, Valley Road": no person, whatever the house is named for.
  if (mention.opensLine && tellsWhenOrWhere(page, mention.line)) return null
  const row = rowPart(page, mention)
  if (row) return row
  if (prose) return prose
  const addressed = addressPart(page, mention)
  if (addressed) return addressed
  const place = layoutPart(page, mention)
  if (place?.role === 'speaker' && PASSING.has(place.cue) && quoted(page, mention)) return null
  return place && place.weight >= 0.5 ? place : (addressNear(page, mention) ?? place)
}
