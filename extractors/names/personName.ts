/** The grammar of a person's name: its titles, where it begins and ends, and how much it looks like one. */
import type { Span } from '../page.js'
import { mayBeTitle, titlesAt } from './honorifics.js'
import { isCapital } from './letters.js'
import { COMMON, FAMILY, GIVEN, STOP } from './lexicon.js'
import { likelihoodOf } from './likelihood.js'
import { nameAt } from './nameRun.js'
import { type Word, wordAt } from './nameWords.js'

export interface PersonName extends Span {
  /** `start`..`end` is titles and name; `name` is the name alone. */
  readonly name: Span
  readonly honorific: Span | null
  /** 0..1: how much the words look like a person's name without their surroundings. */
  readonly likelihood: number
  /** Number of the name's words. */
  readonly words: number
}

/**
 * The person's name (with its titles) that begins exactly at `offset` of the matchable text, or null where none can.
 * It decides by the words alone; `likelihood` says how far to trust it: at least 0.6 without any cue, 0.15 behind "Speaker:".
 */
export function personNameAt(text: string, offset: number, limit = text.length): PersonName | null {
  const turned = familyFirst(text, offset, limit)
  if (turned) return turned
  const titles = isLower(text, offset) || mayBeTitle(text, offset) ? titlesAt(text, offset) : null
  const found = titles && titles.end < limit ? nameAt(text, titles.end, limit, true) : null
  if (titles && found) {
    const likelihood = likelihoodOf(found.words)
    // "General Assembly": a doubtful title needs a likely name; "Professor of" has none; "Dr. Food" is none.
    // "Luca Rossi, Sindaco di Lucca": behind a doubtful title a name begins with a capital.
    const good = titles.sure
      ? !allCommon(found.words) || found.words.length === 1
      : likelihood >= 0.5 && isCapital(text, titles.end)
    if (good) {
      return {
        start: offset,
        end: found.end,
        name: { start: titles.end, end: found.end },
        honorific: { start: offset, end: trimmed(text, offset, titles.end) },
        likelihood: titles.sure ? Math.max(0.95, likelihood) : Math.max(0.7, likelihood),
        words: found.words.length,
      }
    }
  }
  if (titles?.sure && !found) return null
  const bare = nameAt(text, offset, limit)
  if (!bare) return null
  return {
    start: offset,
    end: bare.end,
    name: { start: offset, end: bare.end },
    honorific: null,
    likelihood: likelihoodOf(bare.words),
    words: bare.words.length,
  }
}

/** "MÜLLER, Anna", "PÉREZ LÓPEZ, María José": as lists of participants print names. Only at the beginning of a line. */
function familyFirst(text: string, offset: number, limit: number): PersonName | null {
  // Two capitals, and a line's beginning or a bullet before them: nearly every word ends here.
  if (!isCapital(text, offset) || !isCapital(text, offset + 1)) return null
  if (
    offset > 0 &&
    !/[\n\t*\x95-]/.test(text[offset - 1]!) &&
    !/[\n*\x95.)-] {1,4}$/.test(text.slice(Math.max(0, offset - 5), offset))
  )
    return null
  let at = offset
  for (let count = 0; count < 3; count++) {
    const word = wordAt(text, at)
    if (word?.shape !== 'upper' || word.flags & (STOP | COMMON)) return null
    at = word.end
    if (text[at] !== ' ') break
    at++
  }
  if (text[at] !== ',' || text[at + 1] !== ' ') return null
  const given = wordAt(text, at + 2)
  if (given?.shape !== 'mixed' || !(given.flags & GIVEN) || given.end > limit) return null
  let { end } = given
  const second = text[end] === ' ' ? wordAt(text, end + 1) : null
  if (
    second &&
    second.end <= limit &&
    (second.shape === 'initial' || (second.shape === 'mixed' && second.flags & GIVEN))
  )
    end = second.end
  // Nothing else of a name may follow, nor a sentence.
  if (!/^[ \t]*(?:$|[\r\n,;:(|]|[-/] )/.test(text.slice(end, end + 6))) return null
  const name = { start: offset, end }
  return { ...name, name, honorific: null, likelihood: 0.9, words: 2 }
}

function isLower(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code >= 97 && code <= 122
}

function trimmed(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text[at - 1]!)) at--
  return at
}

function allCommon(words: readonly Word[]): boolean {
  return words.every((word) => word.flags & COMMON && !(word.flags & (GIVEN | FAMILY)))
}
