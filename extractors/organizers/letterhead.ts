/** Bodies that stand at the head of a document: its first lines, and the sender of a mail. Taken where nothing better is said. */
import type { Find } from '../candidate.js'
import { isLetter } from '../names/letters.js'
import type { Line, Page, Span } from '../page.js'
import { organizerValue } from './bodies/body.js'
import { readChain } from './bodies.js'
import { headRank, isEventWord } from './lexicon.js'
import { spanOf } from './prose/finds.js'
import { switchAt } from './roles.js'

const SENDER = /(?:from|von|de|da)\s*:\s*"?([^<"\n]{4,80}?)"?\s*<[^>\n]+>/iy

// The state stands above its ministry: "REPUBLIC OF KENYA", "KINGDOM OF LESOTHO".
const STATE =
  /^(?:the\s+)?(?:(?:united|islamic|people's|federal|democratic|co-?operative|socialist|plurinational|hashemite|federative|bolivarian|oriental)\s+){0,3}(?:republic|kingdom|commonwealth|sultanate|emirates?|government|state|union|federation|rep[úu]blica|r[ée]publique|repubblica|reino|royaume|estado|gobierno|governo|gouvernement)(?:\s+[\p{L}']+){0,2}?\s+(?:of|de|du|da|do|di|des|d'|française|italiana)\b[^.]{0,40}$|^r[ée]publique\s+française$|^repubblica\s+italiana$/iu

// "© 2015 The World Bank Group": the owner of the page.
const OWNER =
  /(?:©|\(c\)|copyright(?:\s*©|(?=\s*(?:19|20)\d\d)))\s*(?:(?:19|20)\d\d(?:\s*-\s*(?:19|20)?\d\d)?,?\s*)?(?=(?:The\s)?\p{Lu})/giu

export function* letterheads(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  yield* twoThatMeet(page)
  yield* aboveItsHelpers(page)
  yield* signed(page)
  let seen = 0
  for (const line of page.lines) {
    if (line.kind === 'blank' || line.kind === 'rule') continue
    if (line.region === 'header' || line.kind === 'furniture') continue
    if (line.index < 6 && STATE.test(text.slice(line.start, line.end))) continue
    // "Comhairle Cathrach Laoi  |  Lee City Council": one body in two tongues.
    const bar = line.index < 4 ? text.slice(line.start, line.end).split(/\s\|\s/) : []
    if (bar.length === 2 && !/[>\d.:@]/.test(text.slice(line.start, line.end))) {
      const from = line.end - bar[1]!.length
      for (const [a, b] of [
        [line.start, line.start + bar[0]!.trimEnd().length],
        [from + /^\s*/.exec(bar[1]!)![0].length, line.end],
      ] as const) {
        const { bodies, end } = readChain(text, a, b, 'organizer', 'letterhead')
        const body = bodies[0]
        if (!body || bodies.length > 1 || body.sure < 2 || end < b) continue
        if (headOf(text.slice(body.name.start, body.name.end)) < 3) continue
        yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'letterhead', weight: 0.15 }
      }
      continue
    }
    // The way through a site stands above all: "Home > Events".
    if (line.index < 12 && /[>\x9b|]|^(?:skip|search|menu|home)\b/i.test(text.slice(line.start, line.end))) continue
    // Only while nothing but bodies has been named: below a person's name stands that person's affiliation.
    if (++seen > 4 || line.region !== 'body' || line.kind === 'item' || line.end - line.start > 100) break
    const next = page.lines[line.index + 1]
    const words = text.slice(line.start, line.end).replace(POSTAL_TAIL, '')
    if (/\d|[.:?!@>"]/.test(words.replace(/\([^)]*\)/, ''))) break
    // A name in capitals may go on over a line: "SENATE SELECT COMMITTEE ON THE FUTURE OF THE / DIGITAL FRONT DOOR".
    const open =
      /\b(?:of|the|for|on|and|de|del|da|do)$/i.test(words) && next && next.kind !== 'blank' ? next.end : line.end
    const { bodies, end } = readChain(text, line.start, open, 'organizer', 'letterhead')
    const body = bodies[0]
    if (
      !body ||
      bodies.length > 3 ||
      body.sure < 2 ||
      !TOWN_BEHIND.test(text.slice(end, open).replace(/[\s-]+\d{3}[\d ]{1,7}$/, ''))
    )
      break
    // "MINISTRY OF WORKS, HARBOURS AND INLAND WATERS"
    const whole =
      bodies.length > 1 && words === words.toUpperCase() && bodies.slice(1).every((one) => one.sure < 2)
        ? { ...body, name: { start: body.name.start, end } }
        : body
    const named = text.slice(body.name.start, body.name.end).split(/\s+/)
    if (isEventWord(named[named.length - 1]!) || isEventWord(named[0]!)) break
    // "CENTRE FOR RIVER STUDIES" above "University of Graz": the part and its whole.
    const value = organizerValue(whole)
    const below =
      next && !value.parent && seen === 1
        ? wholeBelow(page, next, headOf(text.slice(value.name.start, value.name.end)))
        : null
    yield {
      kind: 'organizer',
      span: spanOf(whole),
      value: below ? { ...value, parent: below } : value,
      cue: 'letterhead',
      weight: 0.2 - seen / 100 + (body.acronym || /COMMITTEE/i.test(words) ? 0.08 : 0),
    }
  }
  yield* owners(page)
  yield* senders(page)
}

const JOINT =
  /^(\p{Lu}[^/&+\n]{1,34}) [/&+x] (\p{Lu}[^/&+\n]{1,34}?)(?:\s+-|:|,)?\s+(?=(?:joint|combined|shared)\s+(?:meet-?up|event|evening|meeting|workshop|session|seminar))/iu

/** "OpenMap Nairobi × Datenküche Berlin": two that meet. */
function* twoThatMeet(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  for (const line of page.lines) {
    if (line.index >= 8) return
    const words = text.slice(line.body, Math.min(line.end, line.body + 100))
    // "LVIV JS / GRAPHQL LVIV - joint meetup #31"
    const joint = JOINT.exec(words)
    const mark = joint ? joint[1]!.length : words.search(/ × /)
    if (mark < 0) continue
    const left = readChain(text, line.body, line.body + mark, 'organizer', 'two-that-meet').bodies.slice(0, 1)
    const close = joint ? line.body + joint[1]!.length + 3 + joint[2]!.length : line.end
    const right = readChain(text, line.body + mark + 3, close, 'organizer', 'two-that-meet')
    const bodies = left.length > 0 ? [...left, ...right.bodies] : []
    if (bodies.length < 2 || /[\p{L}\p{N}]/u.test(text.slice(right.end, close))) continue
    for (const body of bodies)
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'two-that-meet', weight: 0.55 }
  }
}

// "…, PUNE 411 008"
const POSTAL_TAIL = /,\s*\p{Lu}[\p{L} ]{2,20}[\s-]+\d{3}[\d ]{1,7}$/u

/** The larger body that stands alone on the line below, or null. */
function wholeBelow(page: Page, line: Line, rank: number): Span | null {
  if (rank === 0 || rank > 2 || line.end - line.start > 80 || line.kind === 'blank') return null
  const { bodies, end } = readChain(page.text, line.start, line.end, 'organizer', 'letterhead')
  const body = bodies[0]
  if (!body || bodies.length > 1 || body.sure < 2 || /[\p{L}\p{N}]/u.test(page.text.slice(end, line.end))) return null
  return headOf(page.text.slice(body.name.start, body.name.end)) > rank ? body.name : null
}

/** "Civico Museo del Mare" above "in collaborazione con …": whoever stands above those who help puts the event on. */
function* aboveItsHelpers(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  for (const line of lines) {
    if (line.index > 40) return
    const next = lines[line.index + 1]
    if (!next || next.kind === 'blank' || line.kind === 'furniture' || line.region !== 'body') continue
    if (line.end - line.body > 110 || line.end <= line.body) continue
    if (!helps(text, next.body)) continue
    const change = switchAt(text, next.body)
    if (!change || change.cue.opens || !HELPS.has(change.cue.role)) continue
    const { bodies, end } = readChain(text, line.body, line.end, 'organizer', 'above-helpers')
    if (bodies.length === 0 || bodies.some((one) => one.sure < 2)) continue
    if (!TOWN_BEHIND.test(text.slice(end, line.end))) continue
    for (const body of bodies)
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: body.cue, weight: 0.65 }
  }
}

const TOWN_BEHIND = /^[^\p{L}\p{N}]*(?:[-,]\s*\p{Lu}[\p{L} ]{2,25})?$/u
// The words with which those who help are introduced.
const HELP_WORDS: ReadonlySet<string> = new Set(
  'in with together alongside and en con com avec em mit unter e y et il el le la o sotto sous bajo sob gefördert unterstützt gracias grazie junto juntamente conjointement insieme gemeinsam technical through thanks supported sponsored funded'.split(
    ' ',
  ),
)

/** A cheap look at the first word of a line. */
function helps(text: string, at: number): boolean {
  let end = at
  while (end < at + 14 && isLetter(text.charCodeAt(end))) end++
  return end > at && HELP_WORDS.has(text.slice(at, end).toLowerCase())
}

const HELPS: ReadonlySet<string> = new Set(['partner', 'supporter', 'funder', 'sponsor', 'patron'])
const CLOSING =
  /(?:sincerely|regards|faithfully|truly|wishes|service|atentamente|cordialmente|atenciosamente|cordialement|saludos|saluti|sentiments|grüßen|gr[uü]ssen)[,.]?$/i

/** The owner of the page: "© 2015 The World Bank Group". */
function* owners(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  if (!text.includes('©') && !page.index.has('copyright', 'c')) return
  OWNER.lastIndex = 0
  for (let found = OWNER.exec(text); found; found = OWNER.exec(text)) {
    const start = found.index + found[0].length
    const lineEnd = text.indexOf('\n', start)
    const { bodies } = readChain(text, start, lineEnd < 0 ? text.length : lineEnd, 'organizer', 'copyright')
    const body = bodies[0]
    if (body && body.sure === 2)
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'copyright', weight: 0.1 }
  }
}

/** The sender of a mail, where it is a body. */
function* senders(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  for (const offset of page.index.at(SENDER_WORDS)) {
    if (offset > 0 && text[offset - 1] !== '\n' && text[offset - 1] !== '\r') continue
    SENDER.lastIndex = offset
    const found = SENDER.exec(text)
    if (!found) continue
    const start = found.index + found[0].indexOf(found[1]!)
    const { bodies, end } = readChain(text, start, start + found[1]!.length, 'organizer', 'sender')
    const body = bodies[0]
    if (body && body.sure === 2 && end >= start + found[1]!.trimEnd().length)
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'sender', weight: 0.15 }
  }
}

const SENDER_WORDS = ['from', 'von', 'de', 'da']
const CLOSING_WORDS =
  'sincerely regards faithfully truly wishes service atentamente cordialmente atenciosamente cordialement saludos saluti sentiments grüßen grussen gruessen'.split(
    ' ',
  )

/** The body under a letter's signature. */
function* signed(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  if (!page.index.has(...CLOSING_WORDS)) return
  for (const line of lines) {
    if (line.end - line.start > 48 || line.kind === 'blank' || !CLOSING.test(text.slice(line.start, line.end))) continue
    for (const below of lines.slice(line.index + 1, line.index + 12)) {
      if (below.kind === 'blank' || below.kind === 'rule') continue
      if (below.end - below.start > 90) break
      const { bodies, end } = readChain(text, below.body, below.end, 'organizer', 'signature')
      const body = bodies[0]
      if (!body || body.sure < 2 || bodies.length > 2 || /\p{L}{2}/u.test(text.slice(end, below.end))) continue
      const name = text.slice(body.name.start, body.name.end)
      if (headOf(name) < (/\s\S+\s/.test(name) ? 1 : 2)) continue
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'signature', weight: 0.12 }
      return
    }
  }
}

function headOf(name: string): number {
  return name.split(/\s+/).reduce((most, word) => Math.max(most, headRank(word)), 0)
}
