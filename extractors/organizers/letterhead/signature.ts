/** Who signs, sends or owns: bodies at the foot of a letter, in a mail's header, behind a copyright sign. */
import type { Find } from '../../candidate.js'
import { outsetOf } from '../../outset.js'
import type { Page } from '../../page.js'
import { organizerValue } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { spanOf } from '../prose/finds.js'
import { headOf } from './rank.js'

const CLOSING =
  /(?:sincerely|regards|faithfully|truly|wishes|service|atentamente|cordialmente|atenciosamente|cordialement|saludos|saluti|sentiments|grüßen|gr[uü]ssen)[,.]?$/i
const CLOSING_WORDS =
  'sincerely regards faithfully truly wishes service atentamente cordialmente atenciosamente cordialement saludos saluti sentiments grüßen grussen gruessen'.split(
    ' ',
  )

/** The body under a letter's signature. */
export function* signed(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  if (!page.index.has(...CLOSING_WORDS)) return
  for (const line of lines) {
    if (line.end - line.start > 48 || line.kind === 'blank' || !CLOSING.test(text.slice(line.start, line.end))) continue
    for (const below of lines.slice(line.index + 1, line.index + 12)) {
      if (below.kind === 'blank' || below.kind === 'rule') continue
      // Behind a colleague's name begins the message that is passed on.
      if (below.region === 'header' || below.kind === 'furniture' || below.end - below.start > 90) break
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

/** "Te Ihowhenua / School of Geography, Whakatau University" below the name of who sends a mail. */
export function* deskOf(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  if (!lines.slice(0, outsetOf(page)).some(({ region }) => region === 'header')) return
  for (const line of lines) {
    if (line.region !== 'signature' || line.kind === 'blank' || line.end - line.start > 100) continue
    const words = text.slice(line.start, line.end)
    const slash = words.lastIndexOf(' / ')
    const start = line.start + (slash > 0 ? slash + 3 : 0)
    const { bodies, end } = readChain(text, start, line.end, 'organizer', 'signature')
    // "Graduate Secretary, Department of Geography": the post goes before.
    const body = bodies.find((one) => one.sure === 2)
    if (!body || bodies.length > 3 || /^[^|\x95]*?[\p{L}\d]{3}/u.test(text.slice(end, line.end))) continue
    if (headOf(text.slice(body.name.start, body.name.end)) === 0) continue
    yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'signature', weight: 0.1 }
    return
  }
}

// "© 2015 The World Bank Group": the owner of the page.
const OWNER =
  /(?:©|\(c\)|copyright(?:\s*©|(?=\s*(?:19|20)\d\d)))\s*(?:(?:19|20)\d\d(?:\s*-\s*(?:19|20)?\d\d)?,?\s*)?(?=(?:The\s)?\p{Lu})/giu

/** The owner of the page: "© 2015 The World Bank Group". */
export function* owners(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  if (!text.includes('©') && !page.index.has('copyright', 'c')) return
  // "(a) Review … (b) Identify … (c) Advise …" is a list.
  if (!text.includes('©') && text.includes('(b)')) return
  OWNER.lastIndex = 0
  for (let found = OWNER.exec(text); found; found = OWNER.exec(text)) {
    const start = found.index + found[0].length
    const lineEnd = text.indexOf('\n', start)
    const { bodies } = readChain(text, start, lineEnd < 0 ? text.length : lineEnd, 'organizer', 'copyright')
    const body = bodies[0]
    if (body && body.sure === 2 && !isPlatform(text, text.slice(body.name.start, body.name.end)))
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'copyright', weight: 0.1 }
  }
}

/** "© 2024 Groupable Inc.": a firm that the page names nowhere else keeps the platform. */
function isPlatform(text: string, name: string): boolean {
  return (
    !/\b(?:Society|Association|Foundation|Institute|Council|Network|Federation|Club|Trust)\b/.test(name) &&
    /\s(?:Inc|LLC|Ltd|GmbH|B\.V|S\.A|Corp)\.?$/.test(name) &&
    text.indexOf(name) === text.lastIndexOf(name)
  )
}

const SENDER = /(?:from|von|de|da)\s*:\s*"?([^<"\n]{4,80}?)"?\s*<[^>\n]+>/iy

// "Events Desk", "Communications Team": a post within a body that is not named.
const POST = /^(?:\S+\s){1,2}(?:desk|office|team|services?|unit|staff|admin|list|secretariat|support)$/i

/** The sender of a mail, where it is a body. */
export function* senders(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  for (const offset of page.index.at(SENDER_WORDS)) {
    if (offset > 0 && text[offset - 1] !== '\n' && text[offset - 1] !== '\r') continue
    SENDER.lastIndex = offset
    const found = SENDER.exec(text)
    if (!found) continue
    if (POST.test(found[1]!.trim())) continue
    const start = found.index + found[0].indexOf(found[1]!)
    if (DESK.test(found[1]!)) continue
    const { bodies, end } = readChain(text, start, start + found[1]!.length, 'organizer', 'sender')
    const body = bodies[0]
    if (body && body.sure === 2 && end >= start + found[1]!.trimEnd().length)
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'sender', weight: 0.15 }
  }
}

// "Events Desk", "News Team": a post box, whosever it is.
const DESK =
  /^(?:(?:the|our|events?|news|info|information|communications?|seminars?|conferences?|registration|mailing|press|media|office|desk|team|secretariat|admin|administration|support|lists?|alerts?|updates?|digest|newsletter|services?)(?:\s|$))+$/i

const SENDER_WORDS = ['from', 'von', 'de', 'da']

// "Duluth Public Library -- all programs are free", "for the Nairobi PostgreSQL Users Group"
const FOOT_LINES = 4
const FOR_THEM =
  /^(?:for|on behalf of|für|por|pela|pelo|pour|per)\s+(?:the\s+|la\s+|le\s+|el\s+|il\s+|die\s+|den\s+)?(?=\p{Lu})/iu

/** Bodies in the last lines of the page. */
export function* atTheFoot(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  let seen = 0
  for (let i = lines.length - 1; i > 4 && seen < FOOT_LINES; i--) {
    const line = lines[i]!
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'furniture' || line.region === 'header') continue
    seen++
    if (line.end - line.start > 110 || line.kind === 'item') continue
    const led = FOR_THEM.exec(text.slice(line.start, line.start + 24))
    const start = line.start + (led ? led[0].length : 0)
    const { bodies, end } = readChain(text, start, line.end, 'organizer', 'foot')
    const body = bodies[0]
    if (!body || bodies.length > 1 || body.sure < 2 || !FOOT_END.test(text.slice(end, line.end))) continue
    if (headOf(text.slice(body.name.start, body.name.end)) < (led ? 1 : 3)) continue
    yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'foot', weight: led ? 0.14 : 0.09 }
    return
  }
}

const FOOT_END = /^\s*(?:[.]?$|-{1,2}\s|[|\x95]\s)/
