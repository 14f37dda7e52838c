/** The lines at the head of an announcement that may be its name: joined where a name is broken over lines, with what stands above and below. */
import { kindWords } from '../kindWords.js'
import type { Line, Page, Span } from '../page.js'
import { goesOn } from './broken.js'
import { lineDate } from './dates.js'
import { GREETING, type LineSense, senseOf } from './notTitle.js'

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

const READ_LINES = 45
const MAX_RUNS = 14
const LONGEST = 260

const SMALL_END = /\b(?:on|of|for|and|the|in|to|with|at|de|del|da|do|of the|part of|at the)$|&$|\([^)]*$/i
const SENTENCE =
  /\b(?:is|are|was|were|will|has|have|we|you|your|invites?|please|thank|está|será|serán|vamos|nous|vous|queremos|invitamos|estamos|sarà|siamo|wird|werden|vai|vão|se|si|leva-se|informa(?:mos)?|comunica|est|sont|es|son|ist|sind|è|sono|é|são|we're|we'll|i)(?![\p{L}])/iu

/** Sections whose lines may still name the event once running text has begun. */
const NAMING_SECTIONS: ReadonlySet<string | null> = new Set([null, 'about', 'abstract', 'title', 'subject', 'mailTo'])

// "On behalf of the Senate I have the honour to request the pleasure of your / company at the".
const LETTER =
  /^(?:on behalf of|(?:i|we) (?:have|are|am|would|write|wish)|it is (?:my|our|with)|en nombre de|em nome d|au nom d|a nome d|im namen)\b/i

/** Is a block of several lines running text, not a name broken over lines? */
function readsOn(words: string): boolean {
  return (
    words.length > LONGEST ||
    LETTER.test(words) ||
    isProse(words.replace(/\s+/g, ' ')) ||
    (SENTENCE.test(words) && /[.!]\s+\p{Lu}/u.test(words))
  )
}

const STATEMENT =
  /\b(?:will|was|were|(?:has|have) been|please|invites?|thank|(?:we|you|they|it) (?:are|is|will|have|can|invite)|(?:is|are) (?:\p{L}+ed|happy|open|due|being|the|an?)|será|serán|vamos|nous (?:avons|sommes)|wird|werden)\b/iu

function isProse(words: string): boolean {
  if (words.length > LONGEST) return true
  // "Who is answering whom? Parliamentary questions as a testbed …" is a name, though it has a verb.
  if (words.length > 90) return (words.length > 170 ? SENTENCE : STATEMENT).test(words) || /[.!]$/.test(words)
  return words.length > 34 && (/[.!]$/.test(words) || /^\p{Ll}/u.test(words)) && SENTENCE.test(words)
}

/** Runs of head lines in order. Reads at most the first 45 filled lines. */
export function headRuns(page: Page): HeadRun[] {
  const runs: HeadRun[] = []
  const { lines, text, blocks } = page
  let filled = 0
  let names = 0
  let late = false
  let called = false
  // An institution stands above: a short line is not one more.
  let headed = false
  // An invitation above ends in an article or a preposition.
  let opened = false
  // "POP Seminar / Friday, 3 pm / Kelvin Ross / Configuration Management for Formal Developments": the day may stand above the name.
  let datedAbove = false
  let personAbove = false
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
      readsOn(text.slice(block.start, block.end))
    ) {
      late = true
      const said = text.slice(block.start, block.end)
      leading = LEADS.test(said)
      called = leading || /[:,]$|\b(?:presents?|to|entitled|titled|on|by|(?:at|to|for|of|in) the)$/i.test(said)
      filled += block.last - i
      i = block.last
      continue
    }
    // "» Ana Berg, historian": a bullet, no quote.
    if (page.raw[line.start] === '»' || page.raw[line.start] === '›') continue
    if (late && !NAMING_SECTIONS.has(page.sections[block?.section ?? 0]?.key ?? null)) continue
    const words = text.slice(line.start, line.end)
    let sense = lineSense(page, line, words)
    // A page may be headed by nothing but "Code4Lib NorCal 28 July in San Mateo".
    if (sense === 'date') datedAbove = true
    else if (sense === 'person' || SPEAKER.test(words)) personAbove = true
    if (sense === 'dated') sense = filled === 1 ? 'name' : 'date'
    const heads = filled === 1 && page.text.length > 120 && headsPage(page, line, words, sense)
    // "convier à l'inauguration de la / MAISON DU FLEUVE": what an invitation leads to is the name, whatever it looks like.
    if ((sense === 'place' || sense === 'body') && opened && words.length > 8) sense = 'name'
    opened = sense === 'call' && OPENED.test(words)
    // "Professor Lena Holt / Chair of Glaciology".
    if (sense === 'name' && belowPerson(page, line, words)) sense = 'person'
    // "City Books and the Harbour Library / have the pleasure of inviting you to the launch of".
    if (sense === 'name' && isSubject(page, i)) sense = 'body'
    // "(This supersedes the First Circular.)": a remark is not where the text begins.
    if (sense === 'prose' && words.startsWith('(') && words.endsWith(')')) continue
    if (sense === 'prose' && !heads) {
      late = true
      called = /[:,]$|\b(?:presents?|to|entitled|titled|on)$/i.test(words)
      continue
    }
    if (sense === 'kind') {
      runs.push({
        span: { start: line.body, end: line.end },
        first: i,
        last: i,
        place: -1,
        dated: isDated(page, i),
        called,
        apart: false,
        late,
        unlikely: false,
        kindAlone: true,
      })
      called = true
      continue
    }
    if (sense !== 'name' && !heads) {
      called = sense === 'call' || (called && sense !== 'body')
      headed = sense === 'body'
      // "to be held as part of the / 2010 X Conference": the next line goes on with this one.
      for (
        let next = sense === 'call' ? -1 : nextOf(lines, i);
        next > 0 && SMALL_END.test(text.slice(lines[i]!.start, lines[i]!.end));
        next = nextOf(lines, i)
      ) {
        if (lines[next]!.kind === 'field' || lines[next]!.kind === 'item') break
        i = next
      }
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
        isDated(page, last, headed || called) || (datedAbove && personAbove && !late && leadsToProse(page, i, last)),
      called,
      apart: leading && standsAlone(lines, i, last),
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
  if (first?.kindAlone && !first.late && runs.every((run) => run.late || run.kindAlone))
    runs[0] = { ...first, kindAlone: false, place: 0 }
  return runs
}

// "… will be held from 4 to 8 May, at the training room, the", "vai decorrer … , o".
const LEADS =
  /\s(?:the|an?|our|its|at the|to the|for the|of the|el|la|los|las|al|del|o|os|as|ao|à|do|da|un|una|um|uma|le|les|l'|au|du|un|une|il|lo|gli|alla|allo|dello|della|das|der|die|zum|zur|den|dem|ein|eine|einer|entitled|titled|called)$/iu

const OPENED =
  /\s(?:of|of the|for the|to the|del|de la|de los|de las|do|da|dos|das|du|des|de l'|della|dello|dell'|dei|delle|der|des|zur|zum)$/i

/** Do blank lines stand above and below? */
function standsAlone(lines: readonly Line[], first: number, last: number): boolean {
  const above = lines[first - 1]
  const below = lines[last + 1]
  return above?.kind === 'blank' && (below === undefined || below.kind === 'blank')
}

/** Directly below a person's name, without a word for an event, a quote or a colon: a position. */
function belowPerson(page: Page, line: Line, words: string): boolean {
  const above = page.lines[line.index - 1]
  if (above?.kind !== 'text' || words.length > 80 || /[":?\d]/.test(words)) return false
  const name = page.text.slice(above.start, above.end)
  return (
    lineSense(page, above, name) === 'person' &&
    /^(?:prof|dr|mr|ms|mrs)/i.test(name) &&
    kindWords(words, 0, words.length, 1).length === 0 &&
    /\p{Ll}/u.test(words)
  )
}

/** "5. Nacht der offenen Archive" alone on its line, and no "6." below: a number of the name, none of a list. */
function isOrdinal(page: Page, line: Line): boolean {
  if (
    (line.index > 2 && !standsAlone(page.lines, line.index, line.index)) ||
    !(page.language === 'de' || page.language === null)
  )
    return false
  const number = Number.parseInt(page.text.slice(line.start, line.start + 3), 10)
  const begins = (at: number) => (one: Line) => page.text.startsWith(`${at}.`, one.start)
  return number > 1 && !page.lines.some(begins(number + 1)) && !page.lines.some(begins(number - 1))
}

/** Does it stand alone, of some length, directly above running text? */
function leadsToProse(page: Page, first: number, last: number): boolean {
  const { lines, text } = page
  if (!standsAlone(lines, first, last) || lines[last]!.end - lines[first]!.start < 20) return false
  const below = lines[last + 2]
  if (below?.kind !== 'text') return false
  const block = page.blocks[below.block]
  return block !== undefined && block.end - block.start > 160 && /\p{Ll}/u.test(text.slice(below.start, below.end))
}

/** Is the line the subject of the invitation on the next one? */
function isSubject(page: Page, i: number): boolean {
  const next = page.lines[i + 1]
  if (!next || next.kind === 'blank' || next.kind === 'rule') return false
  const words = page.text.slice(next.start, Math.min(next.end, next.start + 160))
  return /^\p{Ll}/u.test(words) && !/^(?:to|for|of|on|and|in)\s/.test(words) && lineSense(page, next, words) === 'call'
}

/** Directly below an institution and above a gap, without date, kind or colon: its section, or its name in another language. */
function goesWithBody(page: Page, first: number, last: number): boolean {
  const { lines, text } = page
  if (first !== last || first > 6) return false
  const above = lines[first - 1]
  const below = lines[last + 1]
  if (!above || above.kind === 'blank' || above.kind === 'rule') return false
  if (below && below.kind !== 'blank' && below.kind !== 'rule') {
    const words = text.slice(below.start, below.end)
    const sense = lineSense(page, below, words)
    if (sense !== 'no' && sense !== 'body' && sense !== 'call') return false
  }
  const words = text.slice(lines[first]!.start, lines[first]!.end)
  return (
    words.length < 60 &&
    !/[:?!"\d]/.test(words) &&
    kindWords(words, 0, words.length, 1).length === 0 &&
    !isDated(page, last)
  )
}

/** The first line of a page heads it, with a gap below, unless it plainly says something else. */
function headsPage(page: Page, line: Line, words: string, sense: LineSense | 'prose'): boolean {
  if (
    sense === 'call' ||
    sense === 'date' ||
    sense === 'dated' ||
    words.length > 130 ||
    GREETING.test(words) ||
    /[.,:]$|https?:|@|\s[>|]\s/.test(words)
  )
    return false
  const next = page.lines[line.index + 1]
  return next === undefined || next.kind === 'blank' || next.kind === 'rule'
}

/** What a line says is asked by the line itself and by those above it; it is found out once. */
const SENSES = new WeakMap<Page, Map<number, LineSense | 'prose'>>()

function lineSense(page: Page, line: Line, words: string): LineSense | 'prose' {
  const known = SENSES.get(page) ?? new Map<number, LineSense | 'prose'>()
  if (known.size === 0) SENSES.set(page, known)
  let sense = known.get(line.index)
  if (sense === undefined) {
    sense = freshSense(page, line, words)
    known.set(line.index, sense)
  }
  return sense
}

const SECTION_NUMBER = /^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s/

function freshSense(page: Page, line: Line, words: string): LineSense | 'prose' {
  if (line.kind === 'item')
    return /^\d{1,2}\.$/.test(line.marker) &&
      line.index < 8 &&
      senseOf(words) === 'name' &&
      (kindWords(words, 0, words.length, 1).length > 0 || isOrdinal(page, line))
      ? 'name'
      : 'no'
  // "1. Why now", "II. The Meeting": a heading of the text.
  if (
    SECTION_NUMBER.test(page.text.slice(line.start, line.start + 8)) &&
    kindWords(words, 0, words.length, 1).length === 0 &&
    !isOrdinal(page, line)
  )
    return 'no'
  if (line.kind === 'field') {
    const field = page.fieldAt(line.start)
    if (field?.key === 'title') return 'no'
    if (field?.key === 'date' || field?.key === 'when' || field?.key === 'venue' || field?.key === 'whenWhere')
      return 'date'
    if (field && field.key !== null) return 'no'
    // "Opening hours: 8.00 - 15.30", "Office hours: 9-5".
    if (
      field &&
      /^[\d+(€$£]/.test(page.text.slice(field.value.start, field.value.start + 1)) &&
      !lineDate(page.text.slice(field.value.start, field.value.start + 60)) &&
      kindWords(words, 0, words.length, 1).length === 0
    )
      return 'no'
    // "Course dates: 4-8 May".
    if (field && lineDate(page.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 60))))
      return 'date'
  }
  if (line.kind === 'row' && /^\(?\d{1,2}[:.h]?\d{0,2}/.test(words)) return 'no'
  if (isProse(words)) return 'prose'
  return senseOf(words)
}

/** The next line with words, or -1; one blank line may lie between. */
function nextOf(lines: readonly Line[], from: number): number {
  for (let k = from + 1; k < lines.length && k <= from + 2; k++) {
    const { kind } = lines[k]!
    if (kind === 'blank') continue
    return kind === 'rule' || kind === 'furniture' || kind === 'header' ? -1 : k
  }
  return -1
}

// "Julia Lawall", "by Gene M. Rollins", "MARTIN SNYDER".
const SPEAKER =
  /^(?:by\s)?(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}{2,})(?:\s(?:\p{Lu}\.|\p{Lu}\p{Ll}+|(?:van|von|de|da|del|der|di)\s\p{Lu}\p{Ll}+)){0,2}\s(?:\p{Lu}\p{Ll}+(?:-?\p{Lu}\p{Ll}+)?|\p{Lu}{3,})$/u

/** Does an institution or running text stand below the line, and no further name? */
function spokenBy(page: Page, index: number): boolean {
  for (let k = index + 1; k < page.lines.length && k < index + 4; k++) {
    const line = page.lines[k]!
    if (line.kind === 'blank' || line.kind === 'rule') continue
    const words = page.text.slice(line.start, line.end)
    const sense = lineSense(page, line, words)
    return (
      sense === 'body' ||
      sense === 'prose' ||
      /\b(?:university|institute|college|department|school|laborator|cent(?:re|er))/i.test(words)
    )
  }
  return false
}

const ABSTRACT = /^(?:abstract|resumen|resumo|r[eé]sum[eé]|zusammenfassung)(?:\s?[:.-]|$)/i

/** Does a date or a place follow within the next three filled lines? */
function isDated(page: Page, last: number, headed = false): boolean {
  let seen = 0
  // A short line above another name is an institution's or a series'; a long one has a subtitle.
  let subtitle = 0
  const own = page.text.slice(page.lines[last]!.start, page.lines[last]!.end)
  const short = !headed && own.split(/\s+/).length < 5
  for (let k = last + 1; k < page.lines.length && seen < 3 && k < last + 7; k++) {
    const line = page.lines[k]!
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'furniture') continue
    seen++
    const words = page.text.slice(line.start, line.end)
    if (words.length > 160) return false
    // "Copulas for Rain / Abstract: …".
    if (seen === 1 && ABSTRACT.test(words)) return true
    const sense = lineSense(page, line, words)
    // "Proofs by Structural Induction / Julia Lawall / Indiana University".
    if (seen === 1 && SPEAKER.test(words) && !SPEAKER.test(own) && own.length > 14 && spokenBy(page, k)) return true
    if (sense === 'date' || sense === 'dated' || sense === 'place') return true
    // Another name stands between: the date is that one's.
    if (sense === 'prose' || (sense === 'name' && ((short && k > last + 1) || subtitle++ > 0))) return false
  }
  return false
}
