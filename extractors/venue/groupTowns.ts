/** Towns in the names of groups at the head of a title: "Perth Machine Learning Group", "Open Coffee Athens". */
import { NAMESAKES } from '../gazetteer/namesakes.js'
import { citiesNamed, countryNamed } from '../gazetteer.js'
import type { Page, Span } from '../page.js'

const GROUP_LINE =
  /\b(?:Groups?|Meet-?ups?|Club|Days?|Night|Fair|Festival|Hackathon|Network|Society|Circle|Collective|Community|Guild|Drinks|Breakfast|Coffee|Social|Week|Weekend|Hackspace|Makerspace|Makers|Hackers|Coders|Users?|Bioinformatics|Data|Code|Tech|Python|JavaScript|Linux|Open)\b/

/** Does a town stand first or last in the run of capitals that a title's line begins with, a group's name, and in no house's? */
export function headsGroup(page: Page, { start, end }: Span): boolean {
  const { text } = page
  const line = page.lines[page.lineAt(start)]!
  if (line.region === 'header' || line.kind === 'furniture') return false
  const name = text.slice(start, end)
  if ((citiesNamed(name)[0]?.population ?? 0) < 100_000 || NAMESAKES.has(name.toLowerCase()) || countryNamed(name))
    return false
  const run = /^(?:[\p{Lu}\d][\p{L}\d+#.'-]*(?:\s(?:of|for|and|&)(?=\s\p{Lu}))?(?:\s|(?=[,:|(;!])|$)){2,7}/u.exec(
    text.slice(line.start, line.end),
  )
  if (!run || !GROUP_LINE.test(run[0])) return false
  const runEnd = line.start + run[0].trimEnd().length
  const last = end >= runEnd - 6 && /^(?:\s(?:[IVXLC]+|\d+))?$/.test(text.slice(end, runEnd))
  return runEnd > end - 1 && (start === line.start || last)
}
