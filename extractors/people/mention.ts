/** The names of a page as mentions: each with its line, its block, and the words around it. */
import type { PersonName } from '../names/person-name.js'
import { personNames } from '../names/person-name.js'
import type { Block, Line, Page } from '../page.js'
import { readTail, type Tail } from './tail.js'
import { BODY_NEXT } from './words.js'

export interface Mention {
  readonly name: PersonName
  readonly line: Line
  readonly block: Block
  /** Where the next name begins, or the block ends. */
  readonly limit: number
  readonly tail: Tail
  /** The words before it in its block, white space folded, up to 120 characters. */
  readonly before: string
  /** Does it stand first on its line, behind a bullet? */
  readonly opensLine: boolean
  /** Is there nothing else on its line but what belongs to it? */
  readonly alone: boolean
}

// "University of Jane", "in Santa Fe", "the Louis Agassiz": behind these a bare name is rather a place or a thing.
const OF_PLACE = /\b(?:of|at|in|near|on|to|en|de la|à|au|street|st|avenue|rua|calle|rue|via|room|hall)\s$/i

export function mentionsOf(page: Page): Mention[] {
  const { text } = page
  const names = personNames(text, 0.4).filter((one) => isPerson(page, one))
  const mentions: Mention[] = []
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    const block = page.blockAt(name.start)!
    let limit = block.end
    for (let k = i + 1; k < names.length && names[k]!.start < limit; k++) {
      if (names[k]!.likelihood >= 0.6) {
        limit = names[k]!.start
        break
      }
    }
    mentions.push(mentionOf(page, name, block, limit))
  }
  return mentions
}

export function mentionOf(page: Page, name: PersonName, block: Block, limit: number): Mention {
  const { text } = page
  const line = page.lines[page.lineAt(name.start)]!
  const tail = readTail(text, name.end, limit)
  const before = text.slice(Math.max(block.start, name.start - 120), name.start).replace(/\s+/g, ' ')
  const opensLine = name.start === line.body || text.slice(line.body, name.start).trim() === ''
  const alone =
    opensLine && (name.end >= line.end || /^[\s*,.:)]*$/.test(text.slice(Math.max(tail.end, name.end), line.end)))
  return { name, line, block, limit, tail, before, opensLine, alone }
}

function isPerson(page: Page, one: PersonName): boolean {
  const { text } = page
  const block = page.blockAt(one.start)
  if (!block || block.kind === 'furniture') return false
  const after = text.slice(one.end, one.end + 40)
  if (BODY_NEXT.test(after)) return false
  if (/^[@_/]\w|^\.\w/.test(after)) return false
  if (one.honorific) return true
  const before = text.slice(Math.max(0, one.start - 14), one.start).replace(/\s+/g, ' ')
  return !(OF_PLACE.test(before) && one.likelihood < 0.8)
}
