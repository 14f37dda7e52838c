/** A body on a line of its own, above those who help. */
import type { Find } from '../../candidate.js'
import { isLetter } from '../../names/letters.js'
import type { Page } from '../../page.js'
import { organizerValue } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { ROLE_OF_LABEL } from '../labels.js'
import { spanOf } from '../prose/finds.js'
import { switchAt } from '../roles.js'

/** A town may stand behind a name: "…, Trieste". */
export const TOWN_BEHIND = /^[^\p{L}\p{N}]*(?:[-,]\s*\p{Lu}[\p{L} ]{2,25})?$/u

/** "Civico Museo del Mare" above "in collaborazione con …": whoever stands above those who help puts the event on. */
export function* aboveItsHelpers(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  for (const line of lines) {
    if (line.index > 40) return
    const next = lines[line.index + 1]
    if (!next || next.kind === 'blank' || line.kind === 'furniture' || line.region !== 'body') continue
    if (line.end - line.body > 110 || line.end <= line.body) continue
    // Below "CO-ORGANIZED BY" it has its role already.
    const label = page.fieldAt(line.body)?.key
    if (label && ROLE_OF_LABEL[label]) continue
    if (!helps(text, next.body)) continue
    const change = switchAt(text, next.body)
    if (!change || change.cue.opens || !HELPS.has(change.cue.role)) continue
    const { bodies, end } = readChain(text, line.body, line.end, 'organizer', 'above-helpers')
    if (bodies.length === 0 || bodies.some((one) => one.sure < 2)) continue
    if (!TOWN_BEHIND.test(text.slice(end, line.end))) continue
    for (const body of bodies)
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: body.cue, weight: 0.65 }
  }
}

// The words with which those who help are introduced.
const HELP_WORDS: ReadonlySet<string> = new Set(
  'in with together alongside and en con com avec em mit unter e y et il el le la o sotto sous bajo sob gefördert unterstützt gracias grazie junto juntamente conjointement insieme gemeinsam technical through thanks supported sponsored funded'.split(
    ' ',
  ),
)

/** A cheap look at the first word of a line. */
function helps(text: string, at: number): boolean {
  let end = at
  while (end < at + 14 && isLetter(text.charCodeAt(end))) end++
  return end > at && HELP_WORDS.has(text.slice(at, end).toLowerCase())
}

const HELPS: ReadonlySet<string> = new Set(['partner', 'supporter', 'funder', 'sponsor', 'patron'])
