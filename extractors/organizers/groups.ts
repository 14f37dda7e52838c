/**
 * Groups that put on their own events and speak of themselves: "Join X for", "X is the local chapter of", "first meetup of X",
 * "X: May Event". The name is a run of capitalised words; what stands around it shows that it is a group.
 */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { isAcronym, isEventWord } from './lexicon.js'
import { type Run, readRun } from './runs.js'

// Behind these a group's name follows.
const BEFORE =
  /(?:\b(?:[Jj]oin|[Rr]ejoignez|invited to join|[Úú]nete a|[Uu]nisciti a|evening with|part of|organi[sz]ers? of|[Ww]elcome to|community|comunidade?|communauté|comunità|cap[ií]tulo de|chapter of|(?:[Mm]eet-?[Uu]p|MEETUP|[Ee]ncuentro|[Rr]euni[oó]n|[Ee]ncontro|[Rr]encontre|[Ee]vento|[Ii]ncontro)(?: [Vv]irtual| [Oo]nline)?(?: de(?: la| las)?| d[oae]s?| com| con| di)?))\s+(?=(?:the |a |las |as |les )?\p{Lu})/gu
// Before these a group's name stands.
const AFTER =
  /(?<=[\p{L}\d+])\s+(?:(?:[Vv]irtual |[Oo]nline |[Mm]onthly |[Ff]irst )?(?:[Mm]eet-?[Uu]ps?\b|[Tt]eam\b|[Ee]quipo\b|[Cc]hapter\b|[Oo]rgani[sz]ers?\b|[Cc]hristmas [Pp]arty)|(?:\([^()\n]{1,20}\)\s+)?is (?:a|an|the|our) [^.\n]{0,60}?\b(?:chapter|group|community|organi[sz]ation|meetup|network|club|society|collective)\b|is dedicated to|events?\b|bookclub\b|book club\b|es (?:una|el|la) (?:comunidad|capítulo|organización|grupo)|é (?:uma|o|a) (?:comunidade|capítulo|organização|grupo))/gu

export function* groupsOfTheirOwn(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  const counts = new Map<string, { run: Run; score: number }>()
  const note = (run: Run | null, score: number): void => {
    if (!run || !isGroupName(run)) return
    const key = text.slice(run.start, run.end).replace(/\s+/g, ' ')
    const one = counts.get(key)
    if (one) one.score += score
    else counts.set(key, { run, score })
  }
  BEFORE.lastIndex = 0
  for (let found = BEFORE.exec(text); found; found = BEFORE.exec(text)) {
    const from = found.index + found[0].length
    const end = text.indexOf('\n', from)
    note(
      readRun(text, from, end < 0 ? text.length : end),
      /(?:integrante|miembro|member|membre|membro|from)\s+\S{1,4}\s*$/i.test(text.slice(found.index - 24, found.index))
        ? 0
        : 2,
    )
    if (counts.size > 40) break
  }
  AFTER.lastIndex = 0
  for (let found = AFTER.exec(text); found; found = AFTER.exec(text)) {
    note(
      runBefore(text, found.index),
      /is (?:a|an|the|our)|es |é |dedicated/.test(found[0]) ? 2 : /[Ee]vents?$/.test(found[0]) ? 1 : 2,
    )
    if (counts.size > 40) break
  }
  // "X: May Event", "X -- An introduction to": the head of the first line.
  const first = page.blocks.find((block) => block.kind !== 'header' && block.kind !== 'furniture')
  if (first) {
    const head = /^[¡!]?\s*(\p{Lu}[^\n:|]{2,40}?)\s*(?::|--| - | \| )\s*\S/u.exec(
      text.slice(first.body, Math.min(first.end, first.body + 120)),
    )
    if (head) {
      const run = readRun(text, first.body, first.body + head[0].indexOf(head[1]!) + head[1]!.length)
      if (run && run.end === first.body + head[0].indexOf(head[1]!) + head[1]!.length) note(run, 1)
    }
  }
  // A line of its own ("R users of the north" at the foot), or the name at a line's start again.
  for (const line of page.lines) {
    if (line.kind === 'blank' || line.end - line.start > 46 || counts.size > 60) continue
    const run = readRun(text, line.body, line.end)
    if (
      run &&
      !/[\p{L}\p{N}]/u.test(text.slice(run.end, line.end)) &&
      /-|\+|\p{Ll}\p{Lu}/u.test(text.slice(run.start, run.end))
    )
      note(run, line.start > text.length * 0.6 ? 3 : 1)
  }
  for (const [name, { run, score }] of counts) {
    // "R-Ladies" beside "R-Ladies Quito": the chapter puts the event on.
    if ([...counts.keys()].some((other) => other.startsWith(`${name} `))) continue
    const times = occurrences(text, name)
    if (score < 2 && (times < 3 || !name.includes(' '))) continue
    yield {
      kind: 'organizer',
      span: { start: run.start, end: run.end },
      value: { name: { start: run.start, end: run.end }, acronym: run.acronym, roles: ['organizer'] },
      cue: 'group',
      weight: Math.min(0.5, 0.24 + score * 0.04 + times * 0.02),
    }
  }
}

// "R-Ladies Quito", "PyData London", "US-RSE": a group's name has a mark of its own (a hyphen, inner capitals, an acronym, a head noun).
function isGroupName(run: Run): boolean {
  const last = run.words[run.words.length - 1]!
  if (run.words.length > 5 || isEventWord(last) || isEventWord(run.words[0]!)) return false
  if (
    /^(?:Zoom|YouTube|LinkedIn|WhatsApp|GitHub|Slack|Discord|Meetup|Eventbrite|Teams|Google|Microsoft|WebEx|RStudio|Online|Virtual)$/i.test(
      run.words[0]!,
    )
  )
    return false
  return (
    run.words.some((word) => /^\p{Lu}-?\p{L}*\p{Lu}\p{Ll}|\p{Ll}\p{Lu}|\+$/u.test(word)) ||
    (run.rank > 0 && run.words.length > 1) ||
    (isAcronym(run.words[0]!) && run.words.length > 1)
  )
}

/** The run that ends at `end`, on the same line. */
function runBefore(text: string, end: number): Run | null {
  const lineStart = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - 60)
  const slice = text.slice(lineStart, end)
  const found = /(?:\p{Lu}[\p{L}\d.&+-]*\s){0,3}\p{Lu}[\p{L}\d.&+-]*$/u.exec(slice)
  if (!found) return null
  // "First R-Ladies Bangalore": ordinals and qualities are no part of the name.
  const skipped =
    /^(?:(?:First|Second|Third|Next|Our|The|At|Primer|Tercer|Virtual|Annual|New|Join|Welcome|To)\s)*/.exec(found[0])!
  return readRun(text, lineStart + found.index + skipped[0].length, end)
}

function occurrences(text: string, name: string): number {
  let count = 0
  for (let at = text.indexOf(name); at >= 0 && count < 9; at = text.indexOf(name, at + name.length)) count++
  return count
}
