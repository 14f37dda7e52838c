/** Finds the long form that the text itself gives an acronym: "… Department of Economic and Social Affairs (UNDESA)". */
import type { Candidate } from '../../extractors/candidate.js'
import { matchesOf } from '../../extractors/matches.js'
import { syllablesFit } from '../../extractors/organizers/initials.js'
import type { Page, Span } from '../../extractors/page.js'

const RUN =
  /(?:[\p{Lu}][\p{L}\p{N}.'&/-]*|of|for|on|in|and|the|de|del|la|las|los|do|da|dos|e|y|et|des|du|pour|para|&|,)(?:\s+|(?=,))/gu

/** Looks up the long form that the text gives an acronym: one that a body bears, or that stands before it in brackets; null where the name is none or has none. */
export function longForms(page: Page, all: readonly Candidate<'organizer'>[]): (name: string) => Span | null {
  const known = new Map<string, Span | null>()
  for (const { value } of all.toReversed()) if (value.acronym) known.set(page.words(value.acronym), value.name)
  return (name) => {
    if (!isAcronym(name)) return null
    let span = known.get(name)
    if (span === undefined) {
      span = longFormOf(page, name)
      known.set(name, span)
    }
    return span
  }
}

// "UNDESA", "KICTANet", "IBGE RJ"
function isAcronym(name: string): boolean {
  return (!/\s/.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)) || (name.length < 12 && /^[\p{Lu}\s]+$/u.test(name))
}

function longFormOf(page: Page, acronym: string): Span | null {
  const { text } = page
  for (const word of page.index.at([/^[\p{L}\d]*/u.exec(acronym)![0].toLowerCase()])) {
    const at = word - 1
    if (at <= 0 || !text.startsWith(`(${acronym})`, at)) continue
    const from = Math.max(0, at - 140)
    const before = text.slice(from, at)
    // The unbroken run of capitalised words and connectors that ends here.
    let start = -1
    let end = -1
    RUN.lastIndex = 0
    for (let found = RUN.exec(before); found; found = RUN.exec(before)) {
      if (found.index !== end) start = found.index
      end = found.index + found[0].length
    }
    if (start < 0 || before.slice(end).trim() !== '') continue
    const words = [...matchesOf(before.slice(start), /[^\s,]+/g)]
    for (const word of words) {
      if (!/^\p{Lu}/u.test(word[0])) continue
      const rest = before.slice(start + word.index).trimEnd()
      if (fits(acronym, rest)) return { start: from + start + word.index, end: from + start + word.index + rest.length }
    }
  }
  return null
}

/** Whether the letters of the acronym are, in order, initials of the words (inner letters may stand in for some). */
function fits(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  const words = name.toLowerCase().split(/[\s-]+/)
  if (words.length < 2 || words[0]![0] !== letters[0]) return false
  // "KICTANet" of "Kenya ICT Action Network"
  if (/\p{Ll}/u.test(acronym) && syllablesFit(letters, words)) return true
  let k = 0
  for (const word of words) {
    if (word[0] === letters[k]) k++
    if (k >= letters.length) return words.indexOf(word) >= words.length - 3
  }
  return k >= letters.length - 1 && letters.length > 2
}
