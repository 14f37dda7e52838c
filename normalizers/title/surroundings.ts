/** What stands between two names, and below one. */
import type { Page } from '../../extractors/page.js'

/** "Information Technologies and the Delivery of Public Services", not "Talks, maps and cake": every longer word has its capital. */
function isHeadlineCase(page: Page, end: number): boolean {
  const words = page.words(page.lines[page.lineAt(end - 1)]!).match(/\p{L}{4,}/gu) ?? []
  return words.length >= 4 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** A headline below the labels of date and place is a name where running text follows it. */
export function leadsIn(page: Page, end: number): boolean {
  if (!isHeadlineCase(page, end)) return false
  const own = page.lineAt(end - 1)
  for (let i = own + 1; i < page.lines.length && i < own + 4; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank' || line.kind === 'rule') continue
    return line.kind === 'text' && (line.end - line.start > 90 || page.lines[i + 1]?.block === line.block)
  }
  return false
}

/** Does nothing but labels and furniture stand between? A second headline may follow the block of date and place. */
export function isNear(page: Page, from: number, to: number): boolean {
  if (to - from < 90) return true
  if (to - from > 500) return false
  for (let i = page.lineAt(from) + 1; i < page.lineAt(to); i++) {
    const { kind } = page.lines[i]!
    if (kind !== 'blank' && kind !== 'rule' && kind !== 'field' && kind !== 'furniture') return false
  }
  return true
}
