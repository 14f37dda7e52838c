/** What kind of line each one is that its own shape left open: field, row, heading, running words. */
import type { Line } from '../../extractors/page.js'
import { type FieldMark, fieldsOnLine } from './fields.js'
import { headingStrength } from './headings.js'

// An agenda row begins with a clock: "09:00–09:30 Registration", "9.30 am Coffee", "(10:15) Talk", "14h00 - 15h30".
const CLOCK_ROW =
  /^(?:ore\s|kl\.?\s)?\(?(?:\d{1,2}[:.h]\d{2}(?!\d|\.\d)|\d{1,2}\s?[ap]\.?m\b|\d{1,2}\s?-\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b|h\b)|[012]\d[0-5]\d\s?(?:-\s?[012]\d[0-5]\d|hrs|hours|h\b))/i
// Columns: a tab, or a gap of three spaces and more between words.
const COLUMNS = /\S(?:\t\s*| {3,})\S/

const HASHES = /^#{1,5}\s+(?=[\p{L}\d¿¡"'(])(?!of\b)/u

/** Sets `kind` of the lines; gives the fields that stand on each. `text` is the matchable copy. */
export function decideKinds(text: string, lines: Line[], headings: ReadonlySet<number>): Map<number, FieldMark[]> {
  const marksOf = new Map<number, FieldMark[]>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind === 'header') {
      const found = fieldsOnLine(text, line.start, line.end).slice(0, 1)
      if (found.length > 0) marksOf.set(i, found)
      continue
    }
    if (line.kind !== 'text' && line.kind !== 'item') continue
    const words = text.slice(line.start, line.end)
    if (headings.has(line.start)) {
      line.kind = 'heading'
      if (headingStrength(words, line) === 2)
        marksOf.set(i, [{ key: null, label: { start: line.body, end: line.end }, value: line.end }])
      continue
    }
    // "## Prizes" in a post that was saved as plain text.
    const hashes = words.startsWith('#') && words.length < 100 ? HASHES.exec(words) : null
    if (hashes) {
      line.kind = 'heading'
      line.body = line.start + hashes[0].length
      continue
    }
    // "9.00  Registration" is a row of a programme before it is a heading.
    if (
      /^(?:\(?\d|ore\s|kl)/.test(words) &&
      (CLOCK_ROW.test(words) || isFourDigitRow(words, lines[i - 1])) &&
      !leadsToClock(text, lines[i - 1])
    ) {
      line.kind = 'row'
      continue
    }
    const strength = headingStrength(words, line)
    const found = fieldsOnLine(text, line.body, line.end)
    const labelled = found.length > 0 && found[0]!.key !== null && found[0]!.value < line.end
    if (strength !== 0 && !labelled && isHeading(text, lines, i, strength)) {
      line.kind = 'heading'
      // "Venue:" alone is both: the heading of a section and the label of what follows.
      if (strength === 2) marksOf.set(i, [{ key: null, label: { start: line.body, end: line.end }, value: line.end }])
      continue
    }
    if (found.length > 0) {
      // "Issues identified / to date:": the end of a sentence that the margin broke.
      if (line.kind === 'text' && found[0]!.value >= line.end && goesOn(text, lines, i)) continue
      marksOf.set(i, found)
      if (line.kind === 'text') line.kind = 'field'
    } else if (line.kind === 'text' && words.length < 130 && /\t| {3}/.test(words) && COLUMNS.test(words))
      line.kind = 'row'
  }
  return marksOf
}

const EARLY_ROW = /^0[6-9][0-5][05](?:\s{2}|\t|\s\p{Lu}\p{Ll})/u
const LATER_ROW = /^[12]\d[0-5][05](?:\s{2}|\t|\s\p{Lu}\p{Ll})/u

/** "0830  Registration", and "1230  Lunch" below such a row. */
function isFourDigitRow(words: string, before: Line | undefined): boolean {
  return EARLY_ROW.test(words) || (before?.kind === 'row' && LATER_ROW.test(words))
}

/** "… and ends on Wednesday at / 12:30, so that most can travel": the sentence goes on. */
function leadsToClock(text: string, before: Line | undefined): boolean {
  return before?.kind === 'text' && LEADS_TO_CLOCK.test(text.slice(Math.max(before.start, before.end - 9), before.end))
}
const LEADS_TO_CLOCK =
  /\s(?:at|from|until|till|by|between|um|ab|bis|gegen|\xe0|\xe0s|las|alle|ore|dalle|vers|d\xe8s)\s*$/i

function goesOn(text: string, lines: Line[], i: number): boolean {
  const before = lines[i - 1]
  return (
    before !== undefined &&
    before.kind === 'text' &&
    before.end - before.start > 55 &&
    /\p{Ll}/u.test(text[lines[i]!.start]!) &&
    /[\p{L},]/u.test(text[before.end - 1]!)
  )
}

function isHeading(text: string, lines: Line[], i: number, strength: 1 | 2): boolean {
  const line = lines[i]!
  const before = lines[i - 1]
  const after = nextFilled(lines, i)
  if (!after) return false
  const gapBefore =
    !before ||
    before.kind === 'blank' ||
    before.kind === 'rule' ||
    before.kind === 'furniture' ||
    before.kind === 'header'
  const gapAfter = lines[i + 1]?.kind === 'blank' || lines[i + 1]?.kind === 'rule'
  if (strength === 2) {
    // "… the International Timber / Organization (ITTO).": the last line of a paragraph that runs on.
    const run = before && before.kind === 'text' ? text.slice(before.start, before.end) : ''
    if (text[line.end - 1] === '.' && run.length > 60 && /[\p{L},]$/u.test(run)) return false
    // "Title: X" wrapped as "where" alone in the middle of a paragraph is none: it must end what came before.
    return (
      gapBefore ||
      gapAfter ||
      (before !== undefined &&
        (before.kind !== 'text' ||
          /[.:!?]$/.test(text.slice(before.start, before.end)) ||
          before.end - before.start < 60))
    )
  }
  if (!gapBefore || isFirstOfSeveral(lines, i)) return false
  const below = text.slice(after.start, after.end)
  if (gapAfter) {
    // A short line between blanks heads what is longer than itself, or a list.
    return after.kind === 'item' || below.length > 60 || line.kind === 'item'
  }
  // Directly above: a long paragraph line or a list; two short lines in a row are a broken title or an address.
  return (
    (after.kind === 'item' && line.kind !== 'item') ||
    (below.length > 60 && line.end - line.start < 45) ||
    (line.kind === 'item' && below.length > 50)
  )
}

/** "3.1 A joint statement" directly above "3.2 A list of experts", "1. A joint statement" above "2. A list of experts": neither heads the other. */
function isFirstOfSeveral(lines: Line[], i: number): boolean {
  const [line, below] = [lines[i]!, lines[i + 1]]
  const dot = line.marker.indexOf('.')
  if (
    below?.kind === 'item' &&
    ONE_NUMBER.test(line.marker) &&
    Number.parseInt(below.marker, 10) === Number.parseInt(line.marker, 10) + 1
  )
    return below.marker.endsWith(line.marker.replace(/^\d+/, ''))
  return (
    dot > 0 &&
    /^\d+\.\d/.test(line.marker) &&
    below?.kind === 'item' &&
    below.marker !== line.marker &&
    below.marker.startsWith(line.marker.slice(0, dot + 1))
  )
}

const ONE_NUMBER = /^\d{1,2}\.?$/

function nextFilled(lines: Line[], i: number): Line | null {
  for (let k = i + 1; k < lines.length && k < i + 6; k++) {
    const line = lines[k]!
    if (line.kind !== 'blank' && line.kind !== 'rule') return line
  }
  return null
}
