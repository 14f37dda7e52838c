/** E-mail addresses and telephone numbers offered for enquiries. A fax is no telephone. */
import { defineExtractor } from './define.js'
import type { Page, Span } from './page.js'

const AT = String.raw`(?:@|\s?[([{]\s?at\s?[)\]}]\s?|\s\(a\)\s)`
const DOT = String.raw`(?:\.|\s?[([{]\s?dot\s?[)\]}]\s?)`
// "a.b@c.org", "name (at) host (dot) org", "adelaide[at]rladies.org"
const EMAIL = new RegExp(`(?<![\\w.+-])[\\w][\\w.+-]{0,60}${AT}[\\w-]{1,60}(?:${DOT}[\\w-]{1,40}){1,5}`, 'iy')
const LIST = /unsubscribe|-request@|-leave@|listserv|majordomo|no-?reply|postmaster|-subscribe@|owner-|lists?\./i
// "+82-42-366-7120", "(226) 50 31 84 22", "03 941 0162", "1-800-555-0100"
const PHONE =
  /(?<![\w/.#-])(?:\+\s?\(?\d|\(\+?\d{1,5}[-\s]?\d{0,4}\)|0\d|\d)(?:[\s().-]{0,3}\d){5,14}(?:\s?(?:ext|x|poste)\.?\s?\d{1,5})?(?![\w/-]|\.\d)/gi
const PHONE_WORD =
  /(?:\b(?:tel(?:ephone|éfono|efono|[ée]phone)?|phone|ph|mobile|cell|call|ring|whatsapp|t|m|telefone|fone|cel|contact|enquiries|questions|hotline|voice|dial)\b\s?[.:]?(?:\s?(?:no|number|us|me|\p{L}{2,12})\.?){0,3}(?:\s(?:or|on|at))?\s?[:.]?\s?\(?|\bor phone\s)$/iu

/** The addresses, each found from its sign: the pattern is tried where the name before it begins, and nowhere else. */
function* addresses({ text, index }: Page): Generator<RegExpExecArray> {
  const signs: number[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) signs.push(at)
  // "name (at) host (dot) org", "name (a) host.org"
  for (const offset of index.at(['at', 'a'])) {
    let open = offset - 1
    if (text.charCodeAt(open) <= 32) open--
    if (!OPENING.includes(text[open] ?? ' ')) continue
    signs.push(text.charCodeAt(open - 1) <= 32 ? open - 1 : open)
  }
  if (signs.length > 1) signs.sort((a, b) => a - b)
  let end = 0
  for (const sign of signs) {
    let start = sign
    while (start > end && sign - start < 61 && NAMED.test(text[start - 1]!)) start--
    // The name begins with a letter, a digit or an underscore.
    while (start < sign && !/\w/.test(text[start]!)) start++
    if (start >= sign) continue
    EMAIL.lastIndex = start
    const found = EMAIL.exec(text)
    if (!found) continue
    end = start + found[0].length
    yield found
  }
}

const OPENING = '([{'
const NAMED = /[\w.+-]/

export const contact = defineExtractor({
  name: 'contact',
  yields: ['contact'],
  needs: [],
  *extract({ page }) {
    const { text } = page
    if (text.includes('@') || /[([{]\s?at\s?[)\]}]/i.test(text)) {
      for (const found of addresses(page)) {
        const start = found.index
        let end = start + found[0].length
        while (/[.-]/.test(text[end - 1]!)) end--
        const line = page.lines[page.lineAt(start)]
        if (!line || line.region === 'header' || line.kind === 'furniture' || page.blockAt(start)?.kind === 'furniture')
          continue
        if (
          LIST.test(found[0]) ||
          /unsubscribe|to leave|send (?:an e-?)?mail to/i.test(text.slice(Math.max(line.start, start - 60), start))
        )
          continue
        if (/(?:https?:\/\/|www\.)\S*$/i.test(text.slice(Math.max(0, start - 60), start))) continue
        const span = { start, end }
        yield {
          kind: 'contact',
          span,
          value: { kind: 'email', value: span, label: labelOf(page, start) },
          cue: found[0].includes('@') ? 'address' : 'address-in-words',
          weight: line.region === 'signature' ? 0.3 : 0.6,
        }
      }
    }
    PHONE.lastIndex = 0
    for (let found = PHONE.exec(text); found; found = PHONE.exec(text)) {
      const start = found.index
      const number = found[0].trimEnd()
      const digits = number.replace(/\D/g, '').length
      if (digits < 7 || digits > 15) continue
      const line = page.lines[page.lineAt(start)]
      if (!line || line.region === 'header' || line.kind === 'furniture' || number.includes('\n\n')) continue
      const before = text.slice(Math.max(0, start - 40), start)
      if (/fax[^,;\n]{0,14}$/i.test(before)) continue
      const named = PHONE_WORD.test(before)
      const key = page.fieldAt(start)?.key
      const place = key === 'phone' || key === 'contact' || page.sectionAt(start).key === 'contact'
      if (key === 'fax' || (!named && !place && !number.startsWith('+') && !number.startsWith('(+'))) continue
      if (
        /meeting id|passcode|isbn|issn|abn|iban|grant|(?:19|20)\d\d\s?-\s?(?:19|20)\d\d/i.test(
          before.slice(-24) + number,
        )
      )
        continue
      // A day, a range of years or a sum is no number to call.
      if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^\d{4}-\d{2}-\d{2}/.test(number)) continue
      const span = { start, end: start + number.length }
      yield {
        kind: 'contact',
        span,
        value: { kind: 'phone', value: span, label: labelOf(page, start) },
        cue: named ? 'phone-word' : place ? 'phone-in-contact' : 'international',
        weight: line.region === 'signature' ? 0.3 : 0.6,
      }
    }
  },
})

// "Ms. Kim Sol-i, tel. …", "Contact: Jone Batiratu, …", "Ximena Arancibia, CELADE, tel. …"
const NAME =
  /(?:^|[:?;]\s*|\bwith\s+|\bto\s+|\s)((?:(?:Mr|Mrs|Ms|Dr|Prof|Mme|Mlle|M|Sr|Sra)\.?[ª]?\s)?\p{Lu}[\p{L}'-]{1,20}(?:\s(?:"[^"]{1,20}"\s)?\p{Lu}[\p{L}'.-]{0,20}){1,3}),/u

function labelOf(page: Page, at: number): Span | null {
  const line = page.lines[page.lineAt(at)]!
  const from = Math.max(line.start, at - 140)
  const found = NAME.exec(page.text.slice(from, at))
  if (!found) return null
  const start = from + found.index + found[0].indexOf(found[1]!)
  return { start, end: start + found[1]!.length }
}
