/**
 * Groups that put on their own events and speak of themselves: "Join X for", "X is the local chapter of", "first meetup of X",
 * "X: May Event". The name is a run of capitalised words; what stands around it shows that it is a group.
 */
import type { Find } from '../candidate.js'
import { personNameAt } from '../names/person-name.js'
import type { Page, Span } from '../page.js'
import { offsetsOf, stems } from '../triggers.js'
import { headRank, isAcronym, isEventWord } from './lexicon.js'
import type { Run } from './runs/run.js'
import { readRun } from './runs.js'

// Behind these a group's name follows.
const BEFORE =
  /(?:(?:[Jj]oin|[Rr]ejoignez|invited to join|[Úú]nete a|[Uu]nisciti a|evening with|part of|organi[sz]ers? of|[Ww]elcome to|[Ww]e are|[Ss]omos|[Nn]ous sommes|[Oo]n behalf of|[Dd]esde|[Dd]e la mano de|[Hh]ere at|[Ww]e at|community|comunidade?|communauté|comunità|cap[ií]tulo de|chapter of|(?:[Mm]eet-?[Uu]p|MEETUP|[Ee]ncuentro|[Rr]euni[oó]n|[Ee]ncontro|[Rr]encontre|[Ee]vento|[Ii]ncontro)(?: [Vv]irtual| [Oo]nline)?(?: de(?: la| las)?| d[oae]s?| com| con| di)?))\s+(?=(?:the |a |las |as |les )?\p{Lu})/uy
// Before these a group's name stands.
const AFTER =
  /(?<=[\p{L}\d+])(?:'s\s+(?:\p{L}+\s+){0,3}?(?:meet-?up|event|session|workshop|book club|webinar|talk|series|gathering|lecture|seminar|conference|forum|symposium|open day|training|course)\b|\s+(?:(?:[Vv]irtual |[Oo]nline |[Mm]onthly |[Ff]irst )?(?:[Mm]eet-?[Uu]ps?\b|[Tt]eam\b|[Ee]quipo\b|[Cc]hapter\b|[Oo]rgani[sz]ers?\b|[Cc]hristmas [Pp]arty)|(?:\([^()\n]{1,20}\)\s+)?is (?:a|an|the|our) [^.\n]{0,60}?\b(?:chapter|group|community|organi[sz]ation|meetup|network|club|society|collective)\b|is dedicated to|(?:annual |general )*(?:community|committee|volunteers)\b|(?:Research |Public |Weekly |Distinguished )*(?:[Ss]eminars?|[Cc]olloquium|[Ll]ecture) ?(?:[Ss]eries)?(?=[\s:.,]|$)|events?\b|bookclub\b|book club\b|es (?:una|el|la) (?:comunidad|capítulo|organización|grupo)|é (?:uma|o|a) (?:comunidade|capítulo|organização|grupo)))/uy

const BEFORE_WORD = stems(
  'join$|rejoignez$|invited$|[úu]nete$|unisciti$|evening$|part$|organi[sz]ers?$|welcome$|we$|somos$|nous$|on$|desde$|de$|here$|community$|comunidade?$|communauté$|comunità$|cap[ií]tulo$|chapter$|meet$|meetup$|encuentro$|reuni[oó]n$|encontro$|rencontre$|evento$|incontro$',
)
const AFTER_WORD = stems(
  's$|virtual$|online$|monthly$|first$|meet$|meetups?$|team$|equipo$|chapter$|organi[sz]ers?$|christmas$|is$|annual$|general$|community$|committee$|volunteers$|research$|public$|weekly$|distinguished$|seminars?$|colloquium$|lectures?$|events?$|bookclub$|book$|es$|é$',
)

/** Where a pattern of `AFTER` may begin for the word at `offset`: at the white space or the apostrophe before it; -1 where a name cannot end there. */
function behindName(text: string, offset: number): number {
  let at = offset - 1
  if (text[at] === "'") return at
  while (at > 0 && text.charCodeAt(at) <= 32) at--
  if (at === offset - 1 || at < 0) return -1
  // "the RSE Network (RSEN) is a community"
  if (text[at] === ')') {
    const open = text.lastIndexOf('(', at)
    if (open < 1 || at - open > 22) return -1
    at = open - 1
    while (at > 0 && text.charCodeAt(at) <= 32) at--
  }
  return at + 1
}

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
    note(
      readRun(text, from, end < 0 ? text.length : end),
      /(?:integrante|miembro|member|membre|membro|from)\s+\S{1,4}\s*$/i.test(text.slice(found.index - 24, found.index))
        ? 0
        : 2,
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
    note(
      runBefore(text, found.index),
      /is (?:a|an|the|our)|es |é |dedicated/.test(found[0]) ? 2 : /[Ee]vents?$/.test(found[0]) ? 1 : 2,
      /\s(?:[Oo]rgani[sz]ers?|[Tt]eam|[Cc]hapter)$/.test(found[0]),
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
  yield* titled(page)
  // "PyLadies Dublin", "R-Ladies Quito": a name with a mark of its own before a town is a chapter.
  for (const place of places) {
    if (!markedBefore(text, place.start)) continue
    const from = Math.max(0, place.start - 30)
    const word = /(?:^|[^\p{L}])(\p{Lu}[\p{L}+-]{2,24}\+?)\s$/u.exec(text.slice(from, place.start))
    if (
      !word ||
      !(/^\p{Lu}-\p{Lu}\p{Ll}|\+$/u.test(word[1]!) || /^\p{Lu}\p{Ll}{0,8}\p{Lu}\p{Ll}{2}/u.test(word[1]!)) ||
      /^Ma?c\p{Lu}/u.test(word[1]!)
    )
      continue
    const start = place.start - 1 - word[1]!.length
    const run = readRun(text, start, place.end)
    if (run && run.start === start) note(run, start < 160 ? 1.5 : 1)
  }
  // A line of its own ("R users of the north" at the foot), or the name at a line's start again.
  for (const line of page.lines) {
    if (line.kind === 'blank' || line.end - line.start > 46 || counts.size > 60) continue
    if (!/-|\+|\p{Ll}\p{Lu}/u.test(text.slice(line.body, line.end))) continue
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

/** A hyphen, a plus or a capital inside the word before `end`: a cheap look, before the pattern is tried. */
function markedBefore(text: string, end: number): boolean {
  if (end < 4 || text.charCodeAt(end - 1) > 32) return false
  for (let i = end - 2; i >= 0 && end - i < 30; i--) {
    const code = text.charCodeAt(i)
    if (code <= 32) return false
    if (code === 43 || code === 45) return true
    if (code >= 65 && code <= 90 && i > 0 && text.charCodeAt(i - 1) > 64) return true
    if (code >= 0x80) return true
  }
  return false
}

const TOPIC =
  /^(?:AI|ML|ICTs?|IT|GPU|HPC|SQL|API|GIS|NLP|HTML|CSS|XML|STEM|DEI|RSE|FAIR|PhD|MSc|UX|UI|VR|AR|IoT|EU|UK|US|USA|UN|COVID|DNA|RNA|MRI|CALL|CFP|FINAL|LAST|SECOND|FIRST|NEW|SAVE|PUBLIC|OPEN|FREE|FW|FWD|RE|THE|INVITATION|REMINDER|CANCELLED|POSTPONED|UPDATED|LGBT\w*|SDGs?|MDGs?|PPP|M&E|GDPR|SME|CEO|HR|PR|TV|3D|BBQ|Q&A)$/

/** "HSF Event Generator Tuning Workshop", "HSF/LPCC … Workshop", "World Bank Annual Conference": a body opens its event's title. */
function* titled(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  let seen = 0
  for (const block of page.blocks) {
    if (block.kind === 'header' || block.kind === 'furniture') continue
    if (++seen > 2) return
    const end = Math.min(block.end, block.body + 140)
    const line = text.slice(block.body, end)
    if (/[.!?]\s|\b(?:is|are|was|were|will|invites?|has|have)\b/.test(line)) continue
    const event = TITLE_EVENT.exec(line)
    if (!event) continue
    const opening =
      /^((?:the\s+)?)([A-Z][A-Z&-]{1,9}[A-Z](?:\/[A-Z][A-Z&-]{1,9})*)\s+(?!(?:19|20)?'?\d)(?=\p{Lu})/iu.exec(line)
    if (opening && opening[2] === opening[2]!.toUpperCase() && /\p{Ll}/u.test(line)) {
      let at = block.body + opening[1]!.length
      for (const name of opening[2]!.split('/')) {
        const span = { start: at, end: at + name.length }
        at += name.length + 1
        // The event's own short name comes back with its year, or in brackets behind the long one.
        if (TOPIC.test(name) || namesEvent(text, name)) continue
        yield {
          kind: 'organizer',
          span,
          value: { name: span, roles: ['organizer'] },
          cue: 'title-acronym',
          weight: 0.3,
        }
      }
    } else {
      const run = readRun(text, block.body, block.body + event.index)
      if (!run || run.lead < 3) continue
      const head = run.words.findIndex((word) => headRank(word) === 3)
      if (head < 1 || head > 4 || run.complement) continue
      const words = run.words.slice(0, head + 1)
      const last = words[words.length - 1]!
      const stop = text.indexOf(last, run.start) + last.length
      const span = { start: run.start, end: stop }
      yield { kind: 'organizer', span, value: { name: span, roles: ['organizer'] }, cue: 'title-body', weight: 0.28 }
    }
  }
}

const TITLE_EVENT =
  /\b(?:workshop|conference|seminar|webinar|meeting|forum|symposium|summit|training|course|hackathon|lecture|community call|call|meetup|congress|days?|school|assembly|retreat|session|taller|seminario|jornadas?|encuentro)\b/i

// "The R-Ladies Quito Team" is R-Ladies Quito.
function bare(text: string, run: Run): Run {
  const tail = /\s+(?:Team|Chapter|Community|Organi[sz]ers|Committee|Meetup|Members)$/i.exec(
    text.slice(run.start, run.end),
  )
  return tail && run.words.length > 2 ? { ...run, end: run.start + tail.index, words: run.words.slice(0, -1) } : run
}

// "R-Ladies Quito", "PyData London", "US-RSE": a group's name has a mark of its own (a hyphen, inner capitals, an acronym, a head noun).
// "the Rust Yorkshire organisers": what has organisers is a group, whatever its name looks like.
const NO_GROUP =
  /^(?:Local|Organi[sz]ing|Conference|Event|Workshop|Program(?:me)?|Support|Project|Management|Editorial|Press|Your|Technical|Communications?|Registration|Security|Country|Core)$/i
function mayBeGroup(text: string, run: Run): boolean {
  return (
    run.words.length > 1 &&
    run.words.length < 5 &&
    run.words.every((word) => /^\p{Lu}/u.test(word) && !NO_GROUP.test(word) && !isEventWord(word)) &&
    (personNameAt(text, run.start, run.end)?.likelihood ?? 0) < 0.35
  )
}

function isGroupName(run: Run): boolean {
  const last = run.words[run.words.length - 1]!
  if (
    run.words.length > 5 ||
    /^(?:Anual|Annual|Monthly|Weekly|Virtual)$/i.test(run.words[0]!) ||
    isEventWord(last) ||
    isEventWord(run.words[0]!)
  )
    return false
  if (
    /^(?:Zoom|YouTube|LinkedIn|WhatsApp|GitHub|Slack|Discord|Meetup|Eventbrite|Teams|Google|Microsoft|WebEx|RStudio|Online|Virtual)$/i.test(
      run.words[0]!,
    )
  )
    return false
  return (
    run.words.some((word) => /^\p{Lu}-?\p{L}*\p{Lu}\p{Ll}|\p{Ll}\p{Lu}|\+$/u.test(word)) ||
    (run.rank > 0 && run.words.length > 1) ||
    (isAcronym(run.words[0]!) && run.words.length > 1) ||
    (/^\p{Lu}$/u.test(run.words[0]!) && run.words.length > 1)
  )
}

/** The run that ends at `end`, on the same line. */
function runBefore(text: string, end: number): Run | null {
  const lineStart = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - 60)
  const slice = text.slice(lineStart, end)
  const found = /(?:\p{Lu}[\p{L}\d.&+-]*\s(?:(?:de|do|da|del|of|la)\s){0,2}){0,3}\p{Lu}[\p{L}\d.&+-]*$/u.exec(slice)
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

/** Does the short name stand in brackets, or with a year behind: "(ICWES", "ICWES 2014", "ICWES'14"? */
function namesEvent(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (text[at - 1] === '(' || /^\s?(?:19|20|')\d/.test(text.slice(at + name.length, at + name.length + 4)))
      return true
  return false
}
