/** A list that its numbers open: "The Board will (1) examine …; (2) receive …". */
import type { Block, Page } from '../page.js'
import { numberedParts } from './inline.js'
import { type ListKind, leadKind } from './leads.js'

const FIRST = /\s\((?:1|a|i)\)\s/

/** What the sentence before "(1)" leads in to, and where its list begins; null where it leads to none. */
export function numberedLead(page: Page, block: Block, text: string): { kind: ListKind; from: number } | null {
  const found = FIRST.exec(text.slice(0, 300))
  if (!found) return null
  const before = text.slice(0, found.index)
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('.\n'))
  const kind = leadKind(`${before.slice(stop < 0 ? 0 : stop + 2)}:`)
  if (!kind || numberedParts(page, { start: block.body + found.index, end: block.end }).length < 2) return null
  return { kind, from: found.index }
}
