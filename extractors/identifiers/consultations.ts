/** The number of what is heard or consulted on. */
import type { Page, Span } from '../page.js'

// "Case 21162 - Application by", "File No. PLN-2024-17", "Proceeding 23-04".
const CASE =
  /^(?:case|file|docket|proceeding|matter|application|expediente|exp\.|dossier|processo|aktenzeichen)\s(?:(?:no|nr|n[º°o])\.?\s)?#?((?=[\w./-]{0,16}\d)[A-Z0-9][\w./-]{2,20})(?=$|[\s:,;)-])/i
// "CP-014/2025", alone below the name of the consultation.
const CODE_ALONE = /^[A-Z]{1,6}[-/ ]?\d{1,5}(?:[-/](?:19|20)?\d{2,4})?$/
const CONSULTS =
  /consult|hearing|inquiry|(?:statutory|public) meeting|audiencia|audi[eê]ncia|enqu[eê]te|udienza|anh[oö]rung/i

/** The number of what is heard or consulted on, among the first lines. */
export function consultationCode(page: Page): Span | null {
  let filled = 0
  const said = CONSULTS.test(page.text.slice(0, 600))
  for (const line of page.lines) {
    if (!said || line.kind === 'blank' || line.kind === 'rule' || line.kind === 'header') continue
    if (++filled > 10) break
    const words = page.text.slice(line.start, Math.min(line.end, line.start + 80))
    const found = CASE.exec(words)
    if (found) {
      const end = line.start + found[0].length
      return { start: end - found[1]!.length, end }
    }
    const above = page.lines[line.index - 1]
    if (CODE_ALONE.test(words) && above && CONSULTS.test(page.text.slice(above.start, above.end)))
      return { start: line.start, end: line.end }
  }
  return null
}

/** A page about a consultation or hearing, and no letter: its reference is the consultation's own. */
export function isConsultation(page: Page): boolean {
  return (
    page.index.has('consultation', 'hearing', 'hearings', 'inquiry') &&
    page.index.has('submissions', 'submission', 'comments', 'feedback', 'views') &&
    !page.index.has('dear', 'madam', 'sir')
  )
}
