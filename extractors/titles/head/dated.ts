/** Below a name stand its date, its place or its speaker. */
import type { Line, Page } from '../../page.js'
import { isByline, POSTED } from '../byline.js'
import { lineDate } from '../dates.js'
import { lineSense } from './lineSense.js'

// "Julia Lawall", "by Gene M. Rollins", "MARTIN SNYDER".
export const SPEAKER =
  /^(?:by\s)?(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}{2,})(?:\s(?:\p{Lu}\.|\p{Lu}\p{Ll}+|(?:van|von|de|da|del|der|di)\s\p{Lu}\p{Ll}+)){0,2}\s(?:\p{Lu}\p{Ll}+(?:-?\p{Lu}\p{Ll}+)?|\p{Lu}{3,})$/u
const BY_ALONE = /^(?:by|with|von|mit|par|avec|por|con|com|di)$/i
const ABSTRACT = /^(?:abstract|resumen|resumo|r[eé]sum[eé]|zusammenfassung)(?:\s?[:.-]|$)/i

/** Does an institution or running text stand below the line, and no further name? */
function spokenBy(page: Page, index: number): boolean {
  for (let k = index + 1; k < page.lines.length && k < index + 4; k++) {
    const line = page.lines[k]!
    if (line.kind === 'blank' || line.kind === 'rule') continue
    const words = page.text.slice(line.start, line.end)
    const sense = lineSense(page, line, words)
    return (
      sense === 'body' ||
      sense === 'prose' ||
      /\b(?:university|institute|college|department|school|laborator|cent(?:re|er))/i.test(words)
    )
  }
  return false
}

/** Does a date or a place follow within the next three filled lines? */
export function isDated(page: Page, last: number, headed = false, first = last): boolean {
  let seen = 0
  // A short line above another name is an institution's or a series'; a long one has a subtitle.
  let subtitle = 0
  const own = page.text.slice(page.lines[first]!.start, page.lines[last]!.end)
  const short = !headed && own.split(/\s+/).length < 5
  for (let k = last + 1; k < page.lines.length && seen < 3 && k < last + 7; k++) {
    const line = page.lines[k]!
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'furniture' || isByline(page, line)) continue
    seen++
    const words = page.text.slice(line.start, line.end)
    if (words.length > 160) return false
    // "Copulas for Rain / Abstract: …".
    if (seen === 1 && ABSTRACT.test(words)) return true
    const sense = lineSense(page, line, words)
    // "Proofs by Structural Induction / Julia Lawall / Indiana University".
    if (seen === 1 && SPEAKER.test(words) && !SPEAKER.test(own) && own.length > 14 && spokenBy(page, k)) return true
    // "The Quiet Economy of Repair / Ruth Hollis, University of Leeds / We look at …".
    if (
      seen === 1 &&
      sense === 'person' &&
      /^[^\d]*[,(][^\d]*$/.test(words) &&
      own.length > 14 &&
      !/[,(]/.test(own) &&
      (/^[^(]+\([^()]+\)$/.test(words) || spokenBy(page, k))
    )
      return true
    if (sense === 'date' || sense === 'dated' || sense === 'place') return true
    // "Who Fixes the Ferry? / Public Works in the Age of Delay / by / Marcus Adebayo-Lund": who speaks.
    if (seen < 3 && BY_ALONE.test(words) && own.length > 8) return true
    // Another name stands between: the date is that one's.
    if (sense === 'prose' || (sense === 'name' && ((short && k > last + 1) || subtitle++ > 0))) return false
  }
  return false
}

/** "Reunión informativa sobre becas / Miércoles 12 de marzo, 12:30 h / También por Teams.": a short line and its day, however the block ends. */
export function headsDate(page: Page, line: Line): boolean {
  const below = page.lines[line.index + 1]
  if (
    below !== undefined &&
    line.end - line.start < 140 &&
    POSTED.test(page.text.slice(below.start, below.start + 30)) &&
    lineSense(page, line, page.text.slice(line.start, line.end)) === 'name'
  )
    return true
  if (below === undefined || below.block !== line.block || line.end - line.start > 90 || below.end - below.start > 70)
    return false
  const words = page.text.slice(line.start, line.end)
  return (
    !/[.,:;]$|^\p{Ll}/u.test(words) &&
    lineDate(page.text.slice(below.start, below.end)) !== null &&
    lineSense(page, line, words) === 'name' &&
    lineSense(page, below, page.text.slice(below.start, below.end)) === 'date'
  )
}

/** "Welcome Evening for New Members / Rowing Club, Friday 3 October from 7 / Chips and a tour.": short lines below each other, broken where they end. */
export function headsLines(page: Page, line: Line): boolean {
  const block = page.blocks[line.block]!
  const own = page.lines.slice(block.first, block.last + 1)
  if (own.length > 5 || own.some(({ start, end }) => end - start > 50)) return false
  const words = page.text.slice(line.start, line.end)
  return (
    /^["\p{Lu}\d]/u.test(words) &&
    !/[.,:;-]$/.test(words) &&
    own.every(({ start }) => /^["\p{Lu}\d]/u.test(page.text.slice(start, start + 1))) &&
    lineSense(page, line, words) === 'name'
  )
}

// "You are cordially invited to the", "tiene el agrado de invitarle a la".
const INVITED =
  /\b(?:invit|convi|l[aä]d|eingeladen|join us|pleasure of your company)\p{L}*\b.{0,40}\s(?:to|at|for|al?|alla|aos?|aux?|[àa]|para|zu[rm]?)(?:\s(?:the|our|an?|la|el|los|las|le|les|o|os|as|il))?:?$/iu

function isHouse(page: Page, line: Line): boolean {
  const sense = lineSense(page, line, page.text.slice(line.start, line.end))
  return sense === 'place' || sense === 'body' || sense === 'date'
}

/** "You are cordially invited to the / Night of Looms": an invitation, and what it is to in the next line. */
export function leadsToNextLine(page: Page, line: Line): boolean {
  const below = page.lines[line.index + 1]
  return (
    below !== undefined &&
    below.kind !== 'blank' &&
    line.end - line.start < 90 &&
    below.end - below.start > 10 &&
    // … and no house: "… to the / Old Town Hall, Rye".
    !isHouse(page, below) &&
    INVITED.test(page.text.slice(line.start, line.end)) &&
    /^[^\p{L}\n]{0,4}["\p{Lu}\d]/u.test(page.text.slice(below.start, below.start + 8))
  )
}

/** "Elliptic Curves / Abstract. We discuss": the line above an abstract is no running text. */
export function leadsToAbstract(page: Page, line: Line): boolean {
  const below = page.lines[line.index + 1]
  return (
    below !== undefined && line.end - line.start < 140 && ABSTRACT.test(page.text.slice(below.start, below.start + 20))
  )
}
