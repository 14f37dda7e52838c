/** Lines of an address: streets, towns by their code, and lines that are the end of a sentence instead. */
import type { Candidate } from '../candidate.js'
import type { Page } from '../page.js'
import { STREET_NOUN } from './lexicon.js'
import { isSureStreet } from './street.js'

/** "Aula of the University of Graz\nUniversitätsplatz 3\n8010 Graz": is one of the lines above the town a street, and is one above it? */
export function overStreet(text: string, lines: Page['lines'], first: number, at: number): boolean {
  for (let k = first + 1; k < at; k++) {
    const words = text.slice(lines[k]!.start, lines[k]!.end)
    if (isStreetLine(words)) return true
  }
  return false
}

// "Carlton VIC 3053", "Bovey Tracey TQ13 9XE", "Dunmore, OH 43055": a town, whatever its name, by its code.
const CODED_TOWN =
  /^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}),? (?:(?:VIC|NSW|QLD|TAS|ACT|SA|WA|NT) \d{4}|[A-Z]{2} \d{5}|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|(?:[A-Z]{2} )?[A-Z]\d[A-Z] \d[A-Z]\d)$/u

/** The towns that end an address of lines, where no gazetteer tells them. */
export function codedTowns(page: Page): Pick<Candidate<'place'>, 'span' | 'cue' | 'value'>[] {
  const out: Pick<Candidate<'place'>, 'span' | 'cue' | 'value'>[] = []
  const { text, lines } = page
  for (let k = 1; k < lines.length && k < 80; k++) {
    const line = lines[k]!
    const size = line.end - line.start
    const last = text.charCodeAt(line.end - 1)
    // A code ends with a digit or a capital.
    if (size < 8 || size > 40 || !((last >= 48 && last <= 57) || (last >= 65 && last <= 90))) continue
    if (!isStreetLine(text.slice(lines[k - 1]!.start, lines[k - 1]!.end))) continue
    const found = CODED_TOWN.exec(text.slice(line.start, line.end))
    if (found)
      out.push({
        span: { start: line.start, end: line.start + found[1]!.length },
        cue: 'city-by-postal-code',
        value: { kind: 'city', readings: [] },
      })
  }
  return out
}

/** "Universitätsplatz 3, first floor", "1 Jan Smuts Avenue, Braamfontein" */
export function isStreetLine(words: string): boolean {
  if (!/\d/.test(words)) return false
  const first = words.split(/[,\xb7]/)[0]!.trim()
  return isSureStreet(first) || ((/^\d/.test(first) || NUMBERED_STREET.test(first)) && STREET_NOUN.test(first))
}

// "KN 8 Ave", "NE 45th Street"
const NUMBERED_STREET = /^(?:\p{Lu}{1,3}\s)?\d{1,3}(?:st|nd|rd|th)?\s(?:Ave|St|Street|Avenue|Rd|Road)\b/u
const PROSE = /(?:^|\s)\p{Ll}{3,} (?!of |de |and |the )\p{Ll}{2,} /u

/** Is the line the end of a sentence that wraps, its beginning in prose on the line above? */
export function endsSentence(page: Page, line: Page['lines'][number]): boolean {
  const { text } = page
  const over = page.lines[line.index - 1]
  return (
    over !== undefined &&
    over.block === line.block &&
    over.end - over.start >= 52 &&
    /[\p{L},]$/u.test(text.slice(over.end - 1, over.end)) &&
    PROSE.test(text.slice(over.start, over.end)) &&
    (page.sentenceAt(line.start)?.start ?? line.start) < over.end
  )
}
