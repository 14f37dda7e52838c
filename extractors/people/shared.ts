/** What the members of a list share: their part, their affiliation. */
import type { Page } from '../page.js'
import type { Mention } from './mentioned.js'
import { type Part, titleBefore } from './part.js'

/** "Al Roth and Ido Erev will speak", "the speakers will be X, Professor of A; Y, Professor of B": one part for the whole list. */
export function spread(page: Page, mentions: readonly Mention[], parts: (Part | null)[]): void {
  // Names over positions by the dozen are a list of members, not the page's author.
  const authors = parts.filter((part) => part?.cue === 'author').length
  if (authors > 1) for (let i = 0; i < parts.length; i++) if (parts[i]?.cue === 'author') parts[i] = null
  const joined = (i: number): boolean => {
    const a = mentions[i]!
    const b = mentions[i + 1]
    if (!b || a.block !== b.block) return false
    // "X, Head of Y, der Clubbetreiber Z": a position before the second name belongs to it.
    const title = titleBefore(page, b)
    const between = page.text.slice(Math.max(a.tail.end, a.name.end), title ? title.start : b.name.start)
    // "Keynotes were given by X (Oslo), on dust, and by Y, of Z"
    if (/^[^.;:()]{0,80}\band by\s+$/.test(between) && /by$/.test(parts[i]?.cue ?? '')) return true
    return (
      between.length < 40 &&
      !/\b(?:by|par|por|da|von|pelo|pela|together|will|réunira|reunirá|riunirà)\b/.test(between) &&
      /^\s*(?:\([^()]*\)\s*)?(?:[,;/&·\x95]\s*)?(?:(?:and|y|e|et|und|with|&|\+)\s+)?(?:(?:the |der |die |el |la |los |il |le |o |a )?(?:\p{Ll}+|\p{Lu}\p{Ll}+-[\p{Ll}-]+) ?){0,3}(?:\n[ \t]*)?$/u.test(
        between,
      )
    )
  }
  for (let i = 0; i < mentions.length - 1; i++) {
    if (!joined(i)) continue
    const [a, b] = [parts[i], parts[i + 1]]
    if (
      mentions[i + 1]!.name.likelihood < 0.6 &&
      !(mentions[i + 1]!.name.words > 1 && page.text.startsWith(' (', mentions[i + 1]!.name.end)) &&
      !/\s(?:and|y|e|et|und)\s|;/.test(page.text.slice(mentions[i]!.name.end, mentions[i + 1]!.name.start))
    )
      continue
    if (a && a.weight >= 0.6 && a.cue !== 'name-block' && (!b || b.weight < a.weight - 0.15))
      // "Dr Jane Roe (Chair), Mr Peter Marsh": the bracket is hers alone.
      parts[i + 1] = {
        role: a.cue === 'aside' ? (a.role === 'chair' ? 'committee' : 'speaker') : a.role,
        cue: 'list',
        weight: a.weight - 0.05,
      }
  }
  for (let i = mentions.length - 2; i >= 0; i--) {
    if (!joined(i)) continue
    const [a, b] = [parts[i], parts[i + 1]]
    if (b && b.weight >= 0.6 && (!a || a.weight < b.weight - 0.15))
      parts[i] = { ...b, cue: 'list', weight: b.weight - 0.05 }
  }
}

/** "Professor X and Professor Y, LSE": what follows two names joined by "and" is both's. */
export function paired(page: Page, a: Mention, b: Mention): boolean {
  return (
    a.block === b.block &&
    a.tail.jobTitle === null &&
    titleBefore(page, a) === null &&
    /^\s+(?:and|&|y|e|et|und)\s+$/.test(page.text.slice(a.name.end, b.name.start))
  )
}
