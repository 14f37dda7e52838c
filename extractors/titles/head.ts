/** The lines at the head of an announcement that may be its name: joined where a name is broken over lines, with what stands above and below. */
import type { Page, Span } from '../page.js'
import { goesOn, runsOver } from './broken.js'
import { withoutDates } from './dates.js'
import { headsDate, headsLines, isDated, leadsToAbstract, leadsToNextLine, SPEAKER } from './head/dated.js'
import { nextOf, standsAlone } from './head/gaps.js'
import { isAboveGreeting, isSubjectOfLetter, sentenceGoesOn } from './head/inSentence.js'
import { headsItsDay } from './head/itsDay.js'
import { lineSense } from './head/lineSense.js'
import {
  belowCall,
  belowPerson,
  goesWithBody,
  headsPage,
  isHelper,
  isHostOfOthers,
  isSubject,
  leadsToProse,
  sittingBody,
  worksBelow,
} from './head/neighbours.js'
import { LEADS, LONGEST, OPENED, readsOn } from './head/prose.js'
import { whole } from './head/whole.js'
import { ROW } from './lines/kinds.js'
import { JOB } from './lines/persons.js'

export interface HeadRun {
  readonly span: Span
  readonly first: number
  readonly last: number
  readonly place: number
  readonly dated: boolean
  readonly called: boolean
  /** Set apart with blank lines in a sentence that leads to it: "will be held from 4 to 8 May the / REGIONAL COURSE ON X". */
  readonly apart: boolean
  /** Running text stands above. */
  readonly late: boolean
  /** The words look like something else (an institution, a bare kind, a place), but they head the page. */
  readonly unlikely: boolean
  /** Nothing but a kind: "Spring Colloquium 2019". */
  readonly kindAlone: boolean
}

/** "Code4Lib NorCal 28 July in San Mateo", not "SAM. 14 JUIN À 10:00". */
function saysMore(words: string): boolean {
  return (withoutDates(words).match(/\p{L}{3,}/gu)?.length ?? 0) > 1
}

const READ_LINES = 45
const MAX_RUNS = 14

/** Sections whose lines may still name the event once running text has begun. */
const NAMING_SECTIONS: ReadonlySet<string | null> = new Set([null, 'about', 'abstract', 'title', 'subject', 'mailTo'])

/** Runs of head lines in order. Reads at most the first 45 filled lines. */
export function headRuns(page: Page): HeadRun[] {
  const runs: HeadRun[] = []
  const { lines, text, blocks } = page
  let filled = 0
  let names = 0
  let late = false
  // Where running text begins.
  let prose = Number.POSITIVE_INFINITY
  let called = false
  // An institution stands above: a short line is not one more.
  let headed = false
  // An invitation above ends in an article or a preposition.
  let opened = false
  // "POP Seminar / Friday, 3 pm / Kelvin Ross / Configuration Management for Formal Developments": the day may stand above the name.
  let datedAbove = false
  // "Di., 5. Mai 2026, 18:15 Uhr, HS 3": the day and more.
  let dayAbove = false
  let personAbove = false
  // The line before was a person with an affiliation: the next is neither.
  let personLast = false
  let jobLast = false
  // A sentence above is not at its end.
  let leading = false
  for (let i = 0; i < lines.length && filled < READ_LINES && runs.length < MAX_RUNS; i++) {
    const line = lines[i]!
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'furniture') continue
    filled++
    if (line.region === 'header' || line.region === 'signature') continue
    const block = blocks[line.block]
    if (
      block &&
      (block.kind === 'paragraph' ||
        block.kind === 'item' ||
        (block.kind === 'field' && page.fieldAt(line.start)?.key === null)) &&
      block.first === i &&
      block.last > i &&
      !leadsToAbstract(page, line) &&
      !(headsDate(page, line) || headsLines(page, line) || leadsToNextLine(page, line)) &&
      readsOn(text.slice(block.start, block.end))
    ) {
      late = true
      prose = Math.min(prose, line.start)
      const said = text.slice(block.start, block.end)
      leading = LEADS.test(said)
      called = leading || /[:,]$|\b(?:presents?|to|entitled|titled|on|by|(?:at|to|for|of|in) the)$/i.test(said)
      filled += block.last - i
      i = block.last
      continue
    }
    // "» Ana Berg, historian": a bullet, no quote.
    if (page.raw[line.start] === '»' || page.raw[line.start] === '›') continue
    if (late && !NAMING_SECTIONS.has(page.sections[block?.section ?? 0]?.key ?? null) && !belowCall(page, line))
      continue
    const words = text.slice(line.start, line.end)
    let sense = lineSense(page, line, words)
    // A page may be headed by nothing but "Code4Lib NorCal 28 July in San Mateo".
    if (sense === 'date') datedAbove = true
    else if (sense === 'dated' && filled > 1) dayAbove = true
    else if (sense === 'person' || SPEAKER.test(words)) personAbove = true
    const spoken = personLast
    // "Associate Professor, Statistics / Carnegie Mellon".
    if (sense === 'name' && jobLast && words.split(/\s+/).length < 7) sense = 'body'
    jobLast = sense === 'person' && JOB.test(words)
    personLast = sense === 'person' && !jobLast && /[,(]/.test(words)
    if (sense === 'dated') sense = filled === 1 && saysMore(words) ? 'name' : 'date'
    // "Learn to package your analysis!" above "Hello Perth,": the name of what the letter below is about.
    if (sense === 'prose' && filled === 1 && isAboveGreeting(page, line, words)) sense = 'name'
    const heads = filled === 1 && page.text.length > 120 && headsPage(page, line, words, sense)
    // "convier à l'inauguration de la / MAISON DU FLEUVE": what an invitation leads to is the name, whatever it looks like.
    if ((sense === 'place' || sense === 'body') && opened && words.length > 8) sense = 'name'
    // "Departures Hall / Photographs by Despina Karas": it has an author.
    if (sense === 'place' && worksBelow(page, line)) sense = 'name'
    opened = sense === 'call' && OPENED.test(words)
    // "Professor Lena Holt / Chair of Glaciology".
    if (sense === 'name' && belowPerson(page, line, words)) sense = 'person'
    // "City Books and the Harbour Library / have the pleasure of inviting you to the launch of".
    if (sense === 'name' && (isSubject(page, i) || isHostOfOthers(page, line) || isHelper(page, line))) sense = 'body'
    // "(This supersedes the First Circular.)": a remark is not where the text begins.
    if (sense === 'prose' && words.startsWith('(') && words.endsWith(')')) continue
    if (sense === 'prose' && !heads) {
      late = true
      prose = Math.min(prose, line.start)
      leading = LEADS.test(words)
      called = leading || /[:,]$|\b(?:presents?|to|entitled|titled|on)$/i.test(words)
      continue
    }
    // "Encontro de Software Livre / do Cerrado": a kind whose name goes on in lower case.
    if ((sense === 'kind' || sense === 'body') && runsOver(page, line, sense === 'body')) sense = 'name'
    // "CARTAS, CARTOGRAFIAS / E CORRESPONDÊNCIAS": no town goes on in the next line.
    if (
      sense === 'place' &&
      /^(?:E|Y|ET|UND|AND)\s/.test(text.slice(line.end + 1, line.end + 6)) &&
      !/\d|\p{Ll}/u.test(words)
    )
      sense = 'name'
    if (sense === 'kind') {
      const sitting = sittingBody(page, line)
      runs.push({
        span: { start: sitting ?? line.body, end: line.end },
        first: i,
        last: i,
        place: sitting === null ? -1 : names++,
        dated: isDated(page, i),
        called,
        apart: false,
        late,
        unlikely: false,
        kindAlone: sitting === null,
      })
      called = true
      continue
    }
    if (sense !== 'name' && !heads) {
      called = sense === 'call' || (called && sense !== 'body')
      headed = sense === 'body'
      // "to be held as part of the / 2010 X Conference": the next line goes on with this one.
      if (sense !== 'call') i = whole(page, i, sense, words)
      continue
    }
    let last = i
    while (sense === 'name' && last + 1 < lines.length && last - i < 4) {
      const next = nextOf(lines, last)
      if (next < 0 || lines[next]!.end - line.start > LONGEST + 60) break
      if (!goesOn(page, lines[last]!, lines[next]!, next - last > 1, line)) break
      last = next
    }
    const span = {
      start: line.kind === 'item' || /^\d{1,2}\.$/.test(line.marker) ? line.start : line.body,
      end: lines[last]!.end,
    }
    runs.push({
      span,
      first: i,
      last,
      place: names++,
      dated:
        isDated(page, last, headed || called, i) ||
        ((datedAbove || (dayAbove && spoken)) && personAbove && !late && (spoken || leadsToProse(page, i, last))),
      called: called || isSubjectOfLetter(page, i, last),
      apart:
        (leading && (standsAlone(lines, i, last) || (lines[i - 1]?.kind === 'blank' && line.indent > 2))) ||
        sentenceGoesOn(page, i, last),
      late,
      unlikely: sense !== 'name' || (headed && goesWithBody(page, i, last)),
      kindAlone: false,
    })
    called = false
    headed = false
    leading = false
    i = last
  }
  // "March Meetup" heads a page that gives no other name.
  const [first] = runs
  if (
    first?.kindAlone &&
    !first.late &&
    !page.fieldsOf('title').some(({ label }) => label.start < prose) &&
    runs.every((run) => run.late || run.kindAlone) &&
    // "55th session of the Commission: side event", and the event's name with its day below.
    !(ROW.test(text.slice(first.span.start, first.span.end)) && runs.some((run) => headsItsDay(page, run)))
  )
    runs[0] = { ...first, kindAlone: false, place: 0 }
  return runs
}
