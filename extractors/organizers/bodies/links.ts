/** Runs joined by commas and "and": the links of a chain. */
import { AND } from '../lexicon.js'
import type { Run } from '../runs/run.js'
import { matchAt, skipSpace, wordAt } from '../runs/tokens.js'
import { readRun } from '../runs.js'

export type Separator = 'and' | 'amp' | 'comma' | 'comma-and' | 'semi' | 'slash'
export interface Link {
  readonly run: Run
  readonly before: Separator | null
}

const MOST_LINKS = 24

/** The links from `from` on; `subject`: a verb is expected behind them. */
export function readLinks(text: string, from: number, limit: number, subject = false): { links: Link[]; end: number } {
  const links: Link[] = []
  let at = from
  let before: Separator | null = null
  while (links.length < MOST_LINKS) {
    const run: Run | null = readRun(text, at, limit, /and/.test(before ?? '') && links[links.length - 1]!.run.rank > 0)
    if (!run) break
    links.push({ run, before })
    at = run.next
    // "the Union (IRU), through its Committee on Dams, and the City are organising"
    const through = subject ? matchAt(THROUGH, text, at) : null
    if (through && at + through[0].length < limit) at += through[0].length
    let next = skipSpace(text, at, limit)
    let kind: Separator | null = null
    if (text[next] === ';') [kind, next] = ['semi', next + 1]
    else if (/[·\x95]/.test(text[next] ?? '')) [kind, next] = ['semi', next + 1]
    else if (/[/|+×]/.test(text[next] ?? '')) [kind, next] = ['slash', next + 1]
    else if (text[next] === ',') [kind, next] = ['comma', next + 1]
    next = skipSpace(text, next, limit)
    const word: string | null = text[next] === '&' ? '&' : wordAt(text, next, limit)
    if (word && AND.test(word) && kind !== 'slash') {
      kind = kind === null ? (word === '&' ? 'amp' : 'and') : kind === 'semi' ? 'semi' : 'comma-and'
      next += word.length
    } else if (text.startsWith('as well as', next)) {
      kind = 'semi'
      next += 10
    }
    if (kind === null) break
    // "by A and by B", "dal Dipartimento … e dalla Fondazione"
    const again =
      /^\s*(?:(?:by|por|pel[oa]s?|par|da(?:l|lla|i|lle|gli)?|vo[nm]|de(?:\s+la)?|du|des|del(?:la)?|dei|degli|delle|d[ao]s?)\s+(?=\S)|(?:dall'|dell'|de\s+l'|d')(?=\S))/i.exec(
        text.slice(next, next + 12),
      )
    if (again && next + again[0].length < limit) next += again[0].length
    // A switch of role ("and with the support of") belongs to the chain, not to the list.
    const peek = readRun(text, next, limit)
    if (!peek) break
    before = kind
    at = next
  }
  // "…, and the Carlsberg Foundation has given a grant": the last name begins a clause of its own.
  const tail = links[links.length - 1]
  if (
    !subject &&
    tail?.before &&
    tail.before !== 'and' &&
    FINITE.test(text.slice(tail.run.next, Math.min(limit, tail.run.next + 24)))
  ) {
    links.pop()
    return { links, end: links[links.length - 1]!.run.next }
  }
  return { links, end: links.length > 0 ? links[links.length - 1]!.run.next : from }
}

const THROUGH = /,\s+(?:acting\s+)?through\s+(?:its|their|the)\s[^,.;]{3,80}(?=,\s+(?:and|y|e|et)\s)/iuy
const FINITE =
  /^\s+(?:has|have|is|are|was|were|will|can|may|pays?|funds?|supports?|hosts?|provides?|gives?|gave|offers?|sponsors?|lends?|contributes?|receives?|covers?|finances?|organi[sz]es?|runs?|supplies|brings?|makes?)\s/i
