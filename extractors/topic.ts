import type { Find } from './candidate.js'
import { defineExtractor } from './define.js'
import { listEntries } from './lists/find.js'
import { parted } from './lists/semicolons.js'
import type { Line, Page } from './page.js'

/** What the event will discuss: lists under "Topics", "Themes", "papers on any of the following:", "The talk looks at". */
export const topic = defineExtractor({
  name: 'topic',
  yields: ['topic'],
  needs: [],
  *extract({ page }) {
    yield* themes(page)
    for (const { kind, span, cue } of listEntries(page))
      if (kind === 'topic') yield { kind: 'topic', span, value: {}, cue, weight: 0.8 }
  },
})

// "Track 1: Machine learning for maps", "Theme A - Rivers", "Day 1: Data", "Eje 2. Agua"
const THEME =
  /^(?:(?:thematic |conference )?(?:track|theme|stream|strand|topic|sub-?theme|eje(?: tem[aá]tico)?|eixo(?: tem[aá]tico)?|axe(?: th[eé]matique)?|tema|gt|asse|mesa tem[aá]tica|sektion|pillar|(?:(?:working|discussion|breakout|thematic) )?group|groupe(?: de travail)?|grupo(?: de trabajo| de trabalho)?|(?:arbeits)?gruppe|gruppo(?: di lavoro)?|cluster|volet|linha|l[ií]nea)\s+(?:n[o.º°]*\s?)?(?:\d{1,2}|[IVX]{1,5}|[A-H])|(?:theme|topic|focus)\s+(?:of|for)\s+(?:the\s+)?(?:day|session|week|part)\s+(?:\d{1,2}|one|two|three|[IVX]{1,4})|day\s+(?:\d|one|two|three))\s?(?:[:.)]|-)\s+(?=[\p{Lu}"])/iu

const GROUP = /^(?:(?:working|discussion|breakout) )?(?:gro?up|grupp)/i
// "Group A: Ports (facilitator: Ms. R. Magsaysay)", "Groupe 2 : Pesage (salle 4)"
const LED_OR_PLACED =
  /\((?:[^()]{0,40}\s)?(?:facilitat|chair|moderat|convenor|convener|lead|led\b|rapporteur|room|hall|with\s|anim|présid|facilita|coordin|moder|salle|sala|salón|saal|raum|aula|leitung|mit\s|avec\s|con\s|com\s)[^()]{0,80}\)/iu
const CLOCK_FIRST = /^\s{0,12}(?:\d{1,2}\s?[:.h]\s?\d{0,2}|\d{1,2}\s?[ap]\.?m)/iu

/** Is the group a row of the programme: led by somebody, in a room, or below "14h30  Travaux de groupe"? */
function meets(page: Page, line: Line, words: string): boolean {
  if (LED_OR_PLACED.test(words)) return true
  for (let at = line.index - 1; at >= Math.max(0, line.index - 8); at--) {
    const above = page.lines[at]!
    const said = page.text.slice(above.start, above.end)
    if (CLOCK_FIRST.test(said)) return true
    // Only other groups, and what is said of them further in, may stand between.
    if (said.trim() !== '' && !THEME.test(said.trim().slice(0, 60)) && above.body - above.start < 4) return false
  }
  return false
}

/** Themes of tracks and days, on lines of their own, two and more. */
function* themes(page: Page): Generator<Find<'topic'>> {
  const found: { start: number; end: number }[] = []
  for (const line of page.lines) {
    const block = line.block < 0 ? null : page.blocks[line.block]
    if (
      !block ||
      block.kind === 'furniture' ||
      block.kind === 'header' ||
      (line.index > block.first && block.kind === 'item')
    )
      continue
    const mark = THEME.exec(page.text.slice(line.body, line.body + 60))
    if (!mark) continue
    const start = line.body + mark[0].length
    // Short lines in a row may stand in one block: each ends where the next begins.
    let last = line
    while (
      last.index < block.last &&
      !THEME.test(page.text.slice(page.lines[last.index + 1]!.body, page.lines[last.index + 1]!.body + 60))
    )
      last = page.lines[last.index + 1]!
    if (last.end - line.start > 240) continue
    if (GROUP.test(mark[0]) && meets(page, line, page.text.slice(start, last.end))) continue
    // "Day 1: Tuesday, 18 March" has a date and no theme.
    if (
      /^(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)|\d{1,2}[:.h]\d{2}|^\d|\b\d{1,2}\s\p{Lu}\p{Ll}{2,8}\b|^\p{Lu}\p{Ll}{2,8}\s\d/u.test(
        page.text.slice(start, last.end),
      )
    )
      continue
    found.push({ start, end: last.end })
  }
  if (found.length < 2) return
  // "Day 2: pooled procurement; forecasting of demand; a code on disclosure."
  for (const theme of found)
    for (const span of parted(page, [theme])) yield { kind: 'topic', span, value: {}, cue: 'theme-line', weight: 0.8 }
}
