/** Whose page or paper it is: a group with its members, a paper with its number. */
import { kindWords } from '../../kindWords.js'
import type { Line, Page } from '../../page.js'

const ISSUE =
  /(?:^|\s|-\s)(?:no|nr|n[º°o]|vol|issue|num|n[uú]mero|ausgabe|jahrgang|ann[eé]e|numero)\.?\s?\d{1,4}(?:,?\s(?:no|nr|issue)\.?\s?\d{1,3})?(?:\s?[,|·\x95-]\s?|\s)(?:\d{1,2}\.?\s)?(?:(?:de|di)\s)?(?:\p{L}{3,12}\.?\s)?(?:(?:de|di)\s)?(?:19|20)\d\d$/iu

// "Staff & postgrad newsletter, no. 6/2019, Monday 4 March"
const NUMBERED_PAPER =
  /\b(?:newsletter|bulletin|circular|gazette|rundbrief|bolet[ií]n|boletim|bollettino|notiziario)\b.{0,20}\b(?:no|nr|n[º°o]|vol|issue)\.?\s?\d/i

/** "News from Friends of the Wetland - No. 31, October 2024": the number of a paper. */
export function isIssue(words: string): boolean {
  return (
    words.length < 110 &&
    (NUMBERED_PAPER.test(words) || (/\d{4}$/.test(words) && ISSUE.test(words))) &&
    kindWords(words, 0, words.length, 1).length === 0
  )
}

// "2,310 members", "Public group"
const GROUP_COUNT =
  /\b(?:public|private) group\b|^[\d.,]+k?\s(?:members|followers|subscribers|miembros|membros|membres|mitglieder|membri|seguidores|abonn[eé]s)\b|\bgrupo p[uú]blico\b|\bgroupe public\b|\b[oö]ffentliche gruppe\b/i
// "9th monthly meetup", "12e rencontre mensuelle"
const COUNTED_MEETING =
  /^(?:\d{1,3}(?:e|er|[eè]re|[eè]me|th|st|nd|rd|[ºª°.])\s)(?:(?:monthly|weekly)\s(?:meet-?up|meeting)|(?:rencontre|encuentro|encontro|incontro|reuni[oó]n)\s(?:mensuel(?:le)?|mensual|mensal|mensile))\b/i

/** Does the next line count the members of a group, or its meetings? */
export function isGroup(page: Page, line: Line): boolean {
  const below = page.lines[line.index + 1]
  if (below === undefined || below.kind === 'blank') return false
  const words = page.text.slice(below.start, Math.min(below.end, below.start + 60))
  return GROUP_COUNT.test(words) || COUNTED_MEETING.test(words)
}
