/** Bodies that stand at the head of a document: its first lines. Taken where nothing better is said. */
import type { Find } from '../candidate.js'
import { outsetOf } from '../outset.js'
import type { Line, Page, Span } from '../page.js'
import { menuOf } from '../siteMenu.js'
import { isWayThrough } from '../sitePages.js'
import { organizerValue } from './bodies/body.js'
import { readChain } from './bodies.js'
import { aboveItsHelpers, TOWN_BEHIND } from './letterhead/aboveHelpers.js'
import { headOf } from './letterhead/rank.js'
import { atTheFoot, deskOf, owners, senders, signed } from './letterhead/signature.js'
import { siteNames } from './letterhead/siteNames.js'
import { stacked } from './letterhead/stacked.js'
import { twoThatMeet } from './letterhead/twoThatMeet.js'
import { verein } from './letterhead/verein.js'
import { isEventWord } from './lexicon.js'
import { spanOf } from './prose/finds.js'

// The state stands above its ministry: "REPUBLIC OF KENYA", "KINGDOM OF LESOTHO".
const STATE =
  /^(?:the\s+)?(?:(?:united|islamic|people's|federal|democratic|co-?operative|socialist|plurinational|hashemite|federative|bolivarian|oriental)\s+){0,3}(?:republic|kingdom|commonwealth|sultanate|emirates?|government|state|union|federation|rep[úu]blica|r[ée]publique|repubblica|reino|royaume|estado|gobierno|governo|gouvernement)(?:\s+[\p{L}']+){0,2}?\s+(?:of|de|du|da|do|di|des|d'|française|italiana)\b[^.]{0,40}$|^r[ée]publique\s+française$|^repubblica\s+italiana$/iu

// A letterhead, and what stands between its lines.
const HEAD_LINES = 40

export function* letterheads(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  yield* twoThatMeet(page)
  yield* aboveItsHelpers(page)
  yield* stacked(page)
  yield* signed(page)
  let seen = 0
  const outset = outsetOf(page)
  for (const line of page.lines.slice(outset, outset + HEAD_LINES)) {
    if (line.kind === 'blank' || line.kind === 'rule') continue
    if (line.region === 'header' || line.kind === 'furniture') continue
    const index = line.index - outset
    if (index < 6 && STATE.test(text.slice(line.start, line.end))) continue
    if (index < 6 && isSeatOfNext(page, line)) continue
    // "Comhairle Cathrach Laoi  |  Lee City Council": one body in two tongues.
    const bar = index < 4 ? text.slice(line.start, line.end).split(/\s\|\s/) : []
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
    if (index < 12 && /[>\x9b|]|^(?:skip|search|menu|home)\b/i.test(text.slice(line.start, line.end))) continue
    if (line.index <= menuOf(page) && isWayThrough(text.slice(line.start, line.end))) continue
    // Only while nothing but bodies has been named: below a person's name stands that person's affiliation.
    if (++seen > 4 || line.region !== 'body' || line.kind === 'item' || line.end - line.start > 100) break
    const next = page.lines[line.index + 1]
    const words = text.slice(line.start, line.end).replace(POSTAL_TAIL, '')
    if (/\d|[.:?!@>"]/.test(words.replace(/\([^)]*\)/, ''))) break
    // A name in capitals may go on over a line: "SENATE SELECT COMMITTEE ON THE FUTURE OF THE / DIGITAL FRONT DOOR".
    const open =
      next &&
      next.kind !== 'blank' &&
      (/\b(?:of|the|for|on|and|de|del|da|do)$/i.test(words) ||
        /^(?:OF|FOR|ON|AND|DE|DU|DES|DEL|DELLA|DELLE|DI|DO|DA|DOS|DAS|ET|E|Y)\s|^(?:D|DELL)'/.test(
          text.slice(next.start, next.start + 8),
        ))
        ? next.end
        : line.end
    const { bodies, end } = readChain(text, line.start + partBefore(text, line), open, 'organizer', 'letterhead')
    const body = bodies[0]
    const housed = next !== undefined && isHoused(text, line, next)
    if (
      !body ||
      bodies.length > 3 ||
      body.sure < (housed ? 1 : 2) ||
      (body.sure < 2 && body.plain) ||
      !TOWN_BEHIND.test(text.slice(end, open).replace(/[\s-]+\d{3}[\d ]{1,7}$|\s{3,}\S.*$/, ''))
    )
      break
    // "MINISTRY OF WORKS, HARBOURS AND INLAND WATERS"
    const whole =
      bodies.length > 1 && words === words.toUpperCase() && bodies.slice(1).every((one) => one.sure < 2)
        ? { ...body, name: { start: body.name.start, end } }
        : body
    const named = text.slice(body.name.start, body.name.end).split(/\s+/)
    // Not "NATIONAL INSTITUTE OF INLAND FISHERIES TRAINING"
    const of = named.findIndex((word) => /^(?:of|for|de|del|du|di)$/i.test(word))
    const housedIn = of > 0 && headOf(named.slice(0, of).join(' ')) > 0
    if ((isEventWord(named[named.length - 1]!) && !housedIn) || isEventWord(named[0]!)) break
    // "EXPERT GROUP MEETING ON …" is the event.
    const connector = named.findIndex((word) => /^(?:on|of|for|de|del|sur|sobre|zu)$/i.test(word))
    if (connector > 0 && isEventWord(named[connector - 1]!)) break
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
  if (seen === 1) yield* belowTitle(page)
  yield* siteNames(page)
  yield* verein(page)
  yield* owners(page)
  yield* senders(page)
  yield* atTheFoot(page)
  yield* deskOf(page)
}

// "Events - Nordic Society for Peat Research", "Noticias | Universidad del Litoral": the part of a site before its owner.
const SITE_PART =
  /^(?:(?:upcoming |all )?events?|news|home|calendar|agenda|what's on|eventos|noticias|veranstaltungen|termine|\xe9v\xe9nements|actualit\xe9s|eventi|notizie|not\xedcias)\s[-|]\s(?=\p{Lu})/iu

function partBefore(text: string, { start, end }: Line): number {
  return SITE_PART.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0
}

// "…, PUNE 411 008"
const POSTAL_TAIL = /,\s*\p{Lu}[\p{L} ]{2,20}[\s-]+\d{3}[\d ]{1,7}$/u

// "P.O. Box 7062", "Founded 1822", "Registered charity": what stands below the name of a body.
const HOUSE =
  /^(?:P\.?\s?O\.?\s?Box|Private\s(?:Mail\s)?Bag|B\.?\s?P\.?\s\d|C\.?\s?P\.?\s\d|Apartado|Casilla|Postfach|Case\spostale|Tel(?:ephone|\.|:|\s)|Phone|Founded|Established|Est\.|Registered|Incorporated|Charity|Secretariat\s[\xb7\x95-]|Head\s?quarters|Siège|Sede)|^[^\n]{0,40}(?:Registered\scharity|Reg(?:d|istered)?\.?\s(?:No|NGO)|P\.\s?O\.\sBox|Private\sMail\sBag)/i

/** A name above its address is a body's, whatever its words are: "CODE FOR KENYA" above "P.O. Box 7062". */
function isHoused(text: string, line: Line, next: Line): boolean {
  return (
    next.kind !== 'blank' &&
    / /.test(text.slice(line.start, line.end)) &&
    HOUSE.test(text.slice(next.start, Math.min(next.end, next.start + 80)))
  )
}

const SEAT =
  /^(?:the\s+)?(?:province|state|county|commonwealth|city|town|municipality|borough|prefecture|canton|provincia|estado|comune|regione|ville|departamento)\s+(?:of|de|di|do|da|del|della)\s/i

/** "PROVINCE OF NOVA SCOTIA" above "FERRY TARIFF BOARD": the board acts, the province is where. */
function isSeatOfNext(page: Page, line: Line): boolean {
  const { text } = page
  const next = page.lines[line.index + 1]
  if (!next || next.kind === 'blank' || next.end - next.start > 90 || !SEAT.test(text.slice(line.start, line.end)))
    return false
  const { bodies, end } = readChain(text, next.start, next.end, 'organizer', 'letterhead')
  return bodies.length === 1 && bodies[0]!.sure === 2 && end >= next.end - 1
}

/** The larger body that stands alone on the line below, or null. */
function wholeBelow(page: Page, line: Line, rank: number): Span | null {
  if (rank === 0 || rank > 2 || line.end - line.start > 80 || line.kind === 'blank') return null
  const { bodies, end } = readChain(page.text, line.start, line.end, 'organizer', 'letterhead')
  const body = bodies[0]
  if (!body || bodies.length > 1 || body.sure < 2 || /[\p{L}\p{N}]/u.test(page.text.slice(end, line.end))) return null
  return headOf(page.text.slice(body.name.start, body.name.end)) > rank ? body.name : null
}

/** "Digital Humanities Lab, Leiden" on the line below the title: the weakest of all. */
function* belowTitle(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  let seen = 0
  const outset = outsetOf(page)
  for (const line of lines.slice(outset, outset + HEAD_LINES)) {
    if (line.kind === 'blank' || line.kind === 'rule' || line.region !== 'body') continue
    if (++seen > 3) return
    if (seen === 1 || line.kind === 'item' || line.kind === 'furniture' || line.end - line.start > 90) continue
    // What has a label has its meaning.
    const section = page.sectionAt(line.start)
    const headed = section.key && page.blocks[section.heading]!.first >= outset
    const field = page.fieldAt(line.start)
    if (headed || (field?.key && field.label.start >= page.lines[outset]!.start)) return
    const words = text.slice(line.start, line.end)
    const next = lines[line.index + 1]
    // A street below tells of a place.
    if (
      /[\d.:?!@>"]/.test(words) ||
      (next &&
        /^[^\n]*\b\d{1,4}[a-z]?\b/.test(text.slice(next.start, next.end)) &&
        !/(?:19|20)\d\d/.test(text.slice(next.start, next.end)))
    )
      return
    const { bodies, end } = readChain(text, line.start, line.end, 'organizer', 'below-title')
    const body = bodies[0]
    if (!body || bodies.length > 1 || body.sure < 2 || !TOWN_BEHIND.test(text.slice(end, line.end))) continue
    const named = text.slice(body.name.start, body.name.end).split(/\s+/)
    if (named.length < 2 || isEventWord(named[0]!) || isEventWord(named[named.length - 1]!)) continue
    yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'below-title', weight: 0.08 }
    return
  }
}
