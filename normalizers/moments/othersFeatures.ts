/** Days of others: a body's session, an event that this one stands beside, what went before. */

import { otherEvents } from '../../extractors/otherEvents.js'
import type { Page } from '../../extractors/page.js'
import type { Features } from './cueFeatures.js'
import { isAnothers, isReferredTo } from './references.js'
import type { Seen } from './surroundings.js'

const HELD_WITH =
  /^\(?(?:[Tt]o\s+be\s+)?(?:[Hh]eld\s+(?:with|alongside|in\s+(?:conjunction|association)\s+with|together\s+with|at)\s+(?:the\s+)?(?:\d|\p{Lu})|[Cc]o-?located\s+with|[Cc]ollocated\s+with|[Ii]n\s+conjunction\s+with|(?:[Aa]\s+)?(?:[Ss]atellite|[Ss]ide)\s+(?:event|workshop|meeting)\s+(?:of|to))/u
const BACKGROUND =
  /\b(?:background|context|rationale|history|why now|antecedentes|contexto|justificaci[oó]n|justificativa|contexte|historique|premessa|contesto|hintergrund)\b/i
const SESSIONS = /sess|meeting|conference|assembly|sesi[oó]n|reuni|r[ée]union|riunione/
const SESSION_OF =
  /\b(?:at|during|in|of)\s+(?:its|their|the)\s+[\p{L}\d-]{2,24}\s+(?:(?:regular|special|annual|ordinary|plenary)\s+)?(?:session|meeting|conference|assembly)\s*[(,]\s*(?:[\p{Lu}][\p{L} .'-]{1,30},\s*)?(?:held\s+)?(?:on|in|from)?\s*(?:[\p{Lu}][\p{L} .'-]{1,30},?\s+(?:on|from)\s+)?$|\b(?:en\s+su|na\s+sua|[àa]\s+sa|lors\s+de\s+sa|nella\s+sua)\s+[\p{L}\d.ªº-]{1,24}\s+(?:sesi[oó]n|reuni[oó]n|per[ií]odo\s+de\s+sesiones|sess[ãa]o|reuni[ãa]o|session|r[ée]union|sessione|riunione)\s*[(,]\s*(?:[\p{Lu}][\p{L} .'-]{1,30},\s*)?$/u

const backgrounds = new WeakMap<Page, Map<number, boolean>>()

/** Is the block a heading of what came before the event? Asked once for all dates below it. */
function isBackground(page: Page, block: number): boolean {
  let known = backgrounds.get(page)
  if (!known) {
    known = new Map()
    backgrounds.set(page, known)
  }
  let is = known.get(block)
  if (is === undefined) {
    const { start, end } = page.blocks[block]!
    is = BACKGROUND.test(page.text.slice(start, Math.min(end, start + 60)))
    known.set(block, is)
  }
  return is
}

const lists = new WeakMap<Page, number>()

/** Does the offset lie in the list of other events that a page ends with? Looked for once a page. */
function ofOtherEvents(page: Page, at: number): boolean {
  let from = lists.get(page)
  if (from === undefined) {
    from = otherEvents(page)
    lists.set(page, from)
  }
  return from > 0 && at > from
}

/** Sets what tells the days of other events, and of what went before. */
export function othersFeatures({ date, page, context }: Seen, into: Features): void {
  const { value } = date
  const { section, line } = context
  // "the Council, at its ninth session (Dushanbe, 4-5 April 2019), asked for …"
  const lead = page.text.slice(Math.max(0, context.before.end - 100), context.before.end)
  if (SESSIONS.test(lead) && SESSION_OF.test(lead)) into.set('session of a body', 1)
  if (isAnothers(page.text, date.span.start)) into.set('of another thing', 1)
  if (ofOtherEvents(page, date.span.start)) into.set('listed as another', 1)
  if (isReferredTo(lead)) into.set('beside another', 1)
  // "held with the 29th European Conference / Limassol, Cyprus, 28 August - 1 September"
  const above = value.end && line.index > 0 ? page.lines[line.index - 1]! : null
  // … "Held in association with the 17th Conference on Hedges, October 4-8" on one line
  for (const one of value.end ? [above, line] : [])
    if (one && HELD_WITH.test(page.text.slice(one.body, Math.min(one.end, one.body + 60))))
      into.set('beside another', 1)
  if (section.heading >= 0 && isBackground(page, section.heading)) into.set('section background', 1)
}
