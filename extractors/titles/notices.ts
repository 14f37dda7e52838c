/** What a notice or a summons is of: "NOTICE OF PUBLIC HEARING", "CONVOCATORIA A ASAMBLEA GENERAL". A name only where nothing better is. */
import { kindWords } from '../kindWords.js'
import type { Line, Page, Span } from '../page.js'
import { senseOf } from './lines/sense.js'

const LINES = 10
const ABOUT =
  /^(?:relati(?:ve|vo|va|f) |portant sur|concernant|preal?able |sur |sobre |on (?:the )?|concerning |regarding |about |for the |acerca |referente |riguardante |zu[mr]? |über |betreffend )/i
const OF =
  /^(?:(?:public|legal|official|formal)\s)?(?:notice(?:\sis\s(?:hereby\s)?given)?\sof\s(?:an?\s|the\s)?|(?:aviso|edital|avis|avviso)\s(?:p[uú]blico\s)?(?:d[eio]s?\s|da\s|del(?:la)?\s|de\sla\s|d['’](?:une\s)?)|(?:convocatoria|convocat[oó]ria|convocation|convocazione|einberufung|einladung|invitation|invitaci[oó]n|convite|invito)\s(?:al?\s|a\sla\s|para\s(?:a\s|o\s)?|[aà]\s(?:l['’]|la\s)?|au\s|alla\s|all['’]|dell['’]|della\s|del\s|zu[rm]\s|der\s|to\s(?:the\s|an?\s)?))(?=\p{L})/iu

/** "AVIS D'ENQUÊTE PUBLIQUE / relative au projet de parc éolien": what it is about may go on in the next line. */
function endOfRest({ lines, text }: Page, line: Line): number {
  const below = lines[line.index + 1]
  return below !== undefined &&
    below.kind === 'text' &&
    below.end - line.start < 200 &&
    ABOUT.test(text.slice(below.start, below.start + 24)) &&
    !/[.:;]$/.test(text.slice(below.end - 1, below.end))
    ? below.end
    : line.end
}

/** The event that a line among the first is a notice of. */
export function noticeNames(page: Page): Span[] {
  const spans: Span[] = []
  let filled = 0
  for (const line of page.lines) {
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'furniture') continue
    if (++filled > LINES) break
    if (line.end - line.start > 100 || line.region === 'header') continue
    const words = page.text.slice(line.body, line.end)
    const lead = OF.exec(words)
    if (!lead || senseOf(words) !== 'call') continue
    const rest = words.slice(lead[0].length)
    const kind = kindWords(rest).find((one) => one.kind !== 'other')
    if (kind && kind.start < 24 && /\S\s\S/.test(rest))
      spans.push({ start: line.body + lead[0].length, end: endOfRest(page, line) })
  }
  return spans
}
