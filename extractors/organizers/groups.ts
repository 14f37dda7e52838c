/**
 * Groups that put on their own events and speak of themselves: "Join X for", "X is the local chapter of", "first meetup of X",
 * "X: May Event". The name is a run of capitalised words; what stands around it shows that it is a group.
 */
import type { Find } from '../candidate.js'
import { personNameAt } from '../names/personName.js'
import { outsetOf } from '../outset.js'
import type { Page, Span } from '../page.js'
import { offsetsOf } from '../triggers.js'
import { readChain } from './bodies.js'
import { chaptersOf, rowOfChapters, soleChapter } from './groups/chapters.js'
import { AFTER, AFTER_WORD, BEFORE, BEFORE_WORD, behindName } from './groups/cues.js'
import { bare, isGroupName, mayBeGroup, runBefore } from './groups/groupName.js'
import { linesOfGroups } from './groups/lines.js'
import { numberedGroups } from './groups/numbered.js'
import { titled } from './groups/titled.js'
import { yieldBodies } from './prose/finds.js'
import type { Run } from './runs/run.js'
import { readRun } from './runs.js'

// A name, the number of its meeting, and what parts it from the title.
const HEAD =
  /^[¡!]?\s*(\p{Lu}[^\n:|]{2,44}?)\s*((?:#\s?|no\.?\s?|nr\.?\s?|vol\.?\s?)?\d{1,3}|(?:(?:virtual|online|monthly)\s+)?meet-?up(?:\s(?:#|no\.?\s?)?\d{1,3})?)?\s*(?::|--| - | \| )\s*\S/iu

const GATHERS =
  /(?:Users?|Group|Guild|Society|Circle|Collective|Meet-?[Uu]p|Club|Network|Community|Association|Chapter|Forum|[Hh]acklab|[Mm]akerspace|[Hh]ackspace|[Hh]ackerspace|Stammtisch)(?![\p{L}])/u

// What is a charity, or has its annual evening, is a group whatever its name looks like; of one word, the "Nordic chapter" is another's.
const SAYS_WHAT =
  /\sis (?:an?|the|our) .*\b(?:charity|association|co-?operative|non-?profit|collective|society|club|(?:user |volunteer )?group|organi[sz]ation|network)$|^'s\s(?:\p{L}+\s){0,2}(?:annual|monthly|(?:bi-?)?weekly(?:-ish)?|next|first|summer|winter|spring|autumn)\s/u
const IS_GROUP =
  /^,\s(?:an?|the|una?|uma?|une?)\s[^.,;]{0,40}?\b(?:meet-?up|group|community|chapter|club|society|collective|network|organi[sz]ation|charity|association|grupo|comunidade?|colectivo|coletivo|groupe|communauté|collectif|asociación|associação|red|rede)\b/
const HAS_PEOPLE = /\s(?:[Oo]rgani[sz]ers?|[Tt]eam|[Cc]hapter)$|\s(?:is run by|welcomes|meets) .*$/

export function* groupsOfTheirOwn(page: Page, places: readonly Span[] = []): Generator<Find<'organizer'>> {
  const { text } = page
  const counts = new Map<string, { run: Run; score: number }>()
  const note = (found: Run | null, score: number, strong = false): void => {
    const run = found && bare(text, found)
    if (!run || !(isGroupName(run) || (strong && mayBeGroup(text, run)))) return
    const key = text.slice(run.start, run.end).replace(/\s+/g, ' ')
    const one = counts.get(key)
    if (one) one.score += score
    else counts.set(key, { run, score })
  }
  for (const offset of offsetsOf(page, BEFORE_WORD)) {
    BEFORE.lastIndex = offset
    const found = BEFORE.exec(text)
    if (!found) continue
    const from = found.index + found[0].length
    const end = text.indexOf('\n', from)
    const run = readRun(text, from, end < 0 ? text.length : end)
    // "Next week's talk at the Linux Users of Perth", not at a library.
    if (run && /^(?!we\s|here\s).*\s(?:at|en|en el|en la)\s+$/is.test(found[0])) {
      if (run.words.length > 1 && GATHERS.test(text.slice(run.start, run.end))) yield groupFind(run, 'group', 0.34)
      continue
    }
    // "Join R-Ladies Toronto and R-Ladies Lagos for our first joint event"
    const more = run && /^\s+(?:and|&|y|e|et|und)\s+(?=\p{Lu})/u.exec(text.slice(run.end, run.end + 8))
    const other = more ? readRun(text, run!.end + more[0].length, end < 0 ? text.length : end) : null
    if (run && other && isGroupName(run) && isGroupName(other))
      for (const one of [run, other]) yield groupFind(one, 'joint-groups', 0.55)
    else if (run && /^join\s/i.test(found[0])) yield* joinedBodies(text, from, end < 0 ? text.length : end)
    note(
      run,
      /(?:integrante|miembro|member|membre|membro|from)\s+\S{1,4}\s*$/i.test(
        text.slice(Math.max(0, found.index - 24), found.index),
      )
        ? 0
        : 2,
      // "New to Cloud Native Austin?": by the town that ends it
      // "Join Tidewater for an evening"
      run !== null &&
        (places.some((place) => place.start > run.start && place.end === run.end) ||
          // "L'équipe Python Toulouse" at a line's end
          (/(?:quipe|quipo|[Tt]eam)(?:\s\p{Ll}+)?\s+$/u.test(found[0]) &&
            run.words.length > 1 &&
            /^[^\p{L}\d\n]{0,6}(?:\n|$)/u.test(text.slice(run.end, run.end + 8))) ||
          // "We are Berlin Map Nerds, a meetup for people who like maps"
          (/^(?:we are|somos|nous sommes)\s/i.test(found[0]) && IS_GROUP.test(text.slice(run.end, run.end + 70))) ||
          (run.words.length === 1 &&
            // "Join Tidewater for an evening", "At Tidewater we repair things", "Desde Pozoazul te invitamos"
            /^(?:join|desde|(?:here |we )?at)\s/i.test(found[0]) &&
            /^,?\s(?:for|as|on|at|we|are|invite|would|te|les|os|nos)\s/.test(text.slice(run.end, run.end + 6)))),
    )
    if (counts.size > 40) break
  }
  for (const offset of offsetsOf(page, AFTER_WORD)) {
    const at = behindName(text, offset)
    if (at < 0) continue
    AFTER.lastIndex = at
    const found = AFTER.exec(text)
    // "University of Graz" at the head, "Seminar" below an empty line: two things.
    if (!found || /^\s*\n\s*\n/.test(found[0])) continue
    const run = runBefore(text, found.index)
    note(
      run,
      /[Ee]vents?$/.test(found[0]) ? 1 : 2,
      SAYS_WHAT.test(found[0]) || (run !== null && run.words.length > 1 && HAS_PEOPLE.test(found[0])),
    )
    if (counts.size > 40) break
  }
  // "X: May Event", "X -- An introduction to", "PyData Ljubljana #31: …": the head of the first line.
  const begin = page.lines[outsetOf(page)]?.start ?? 0
  const first = page.blocks.find(({ kind, start }) => start >= begin && kind !== 'header' && kind !== 'furniture')
  const head = first && HEAD.exec(text.slice(first.body, Math.min(first.end, first.body + 120)))
  if (head) {
    const start = first.body + head[0].indexOf(head[1]!)
    const end = start + head[1]!.length
    const run = readRun(text, start, end)
    const local = places.some((place) => place.start > start && place.end === end)
    if (run && run.end === end) note(run, local || run.rank > 0 || head[2] ? 2 : 1, local)
  }
  for (const run of numberedGroups(page)) yield groupFind(run, 'group', 0.46)
  yield* titled(page)
  const chapters = chaptersOf(text, places)
  for (const run of chapters)
    note(
      run,
      (first && run.start < first.end) || (run.start - begin < 400 && startsLine(text, run.start))
        ? 2
        : run.start - begin < 160
          ? 1.5
          : 1,
    )
  const row = rowOfChapters(text, chapters)
  for (const run of row) yield groupFind(run, 'joint-groups', 0.48)
  const sole = soleChapter(text, chapters)
  if (sole) yield groupFind(sole, 'group', 0.22)
  // A line of its own ("R users of the north" at the foot), or the name at a line's start again.
  for (const line of page.lines) {
    if (line.kind === 'blank' || line.kind === 'furniture' || line.end - line.start > 46 || counts.size > 60) continue
    if (!/-|\+|\p{Ll}\p{Lu}/u.test(text.slice(line.body, line.end))) continue
    const run = readRun(text, line.body, line.end)
    if (
      run &&
      !/[\p{L}\p{N}]/u.test(text.slice(run.end, line.end)) &&
      /-|\+|\p{Ll}\p{Lu}/u.test(text.slice(run.start, run.end))
    )
      note(run, line.start > text.length * 0.6 ? 3 : 1)
  }
  for (const run of linesOfGroups(page, places)) yield groupFind(run, 'joint-groups', 0.55)
  // "R-Ladies" beside "R-Ladies Quito": the chapter puts the event on.
  const heads = new Set([...counts.keys()].flatMap((name) => headsOf(name)))
  for (const [name, { run, score }] of counts) {
    if (heads.has(name)) continue
    const times = occurrences(text, name)
    if (score < 2 && (times < 3 || !name.includes(' '))) continue
    yield groupFind(run, 'group', Math.min(0.5, 0.24 + score * 0.04 + times * 0.02))
  }
}

// ", for a weekend", " at their annual workshop": what the reader is to join them for
const FOR_WHAT = /^,?\s(?:for|as|at\stheir|on|in)\s/

/** "Join Leeds Urban Growers and the Open Plot Collective for a weekend of seeds": two and more, one of them a body by its name. */
function* joinedBodies(text: string, from: number, limit: number): Generator<Find<'organizer'>> {
  // The line may be wrapped within the names or right behind them.
  const stop = Math.min(text.length, limit + 80)
  const { bodies, end } = readChain(text, from, stop, 'organizer', 'joint-groups', true)
  if (
    bodies.length > 1 &&
    bodies[0]!.name.start - from < 6 &&
    FOR_WHAT.test(text.slice(end, end + 10).replace(/\s+/g, ' ')) &&
    bodies.some(({ sure, plain }) => sure > 0 && !plain) &&
    bodies.every(({ name }) => (personNameAt(text, name.start, name.end)?.likelihood ?? 0) < 0.5)
  )
    yield* yieldBodies(bodies, 0.55)
}

/** "R-Ladies Quito Norte" → "R-Ladies", "R-Ladies Quito". */
function headsOf(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '))
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

function groupFind({ start, end, acronym }: Run, cue: string, weight: number): Find<'organizer'> {
  const span = { start, end }
  return { kind: 'organizer', span, value: { name: span, acronym, roles: ['organizer'] }, cue, weight }
}

function occurrences(text: string, name: string): number {
  let count = 0
  for (let at = text.indexOf(name); at >= 0 && count < 9; at = text.indexOf(name, at + name.length)) count++
  return count
}
