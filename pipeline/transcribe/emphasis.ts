/** Bold and emphasis by marks in plain text: "**When:** Wednesday", "*Where:* Room 5", "Price: **free**". The marks are left out, the words stay. */
import { matchesOf } from '../../extractors/matches.js'
import { applied, type Cut, type Transcript, unchanged } from './edits.js'

/*
 * Marks glued to both ends of a label, or of all that a line or a label's value says. "** Note **" and "*** NEW ***" shout, "5*" and "* item" point or
 * list; what is marked amid a line ("18:40 **Why we wait** - Ana Lima") is kept apart from the rest by its marks as by quotes, and keeps them.
 */
const EMPHASISED =
  /(?=[*_])(?<=(?:^|\n)[ \t]{0,40}(?:[-•·>] ?)?|: )(\*\*?|__)(?=[^\s*_.,;:)])([^\n*]{0,200}?[^\s*_(])\1(?=[ \t]{0,40}(?:\n|$)|:)|(?=[*_])(?<=(?:^|\n)[ \t]{0,40}(?:[-•·>] ?)?)(\*\*?|__)(?=[^\s*_.,;:)])([^\n*]{0,60}:)\3/gu

/** Leaves out the marks of emphasis. */
export function withoutEmphasis(text: string): Transcript {
  if (!text.includes('*') && !text.includes('__')) return unchanged(text)
  const cuts: Cut[] = []
  for (const { index, 0: whole, 1: around, 3: label } of matchesOf(text, EMPHASISED)) {
    const end = index + whole.length
    const mark = (around ?? label)!.length
    cuts.push({ start: index, end: index + mark, space: false }, { start: end - mark, end, space: false })
  }
  return cuts.length > 0 ? applied(text, cuts) : unchanged(text)
}
