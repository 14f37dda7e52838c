/** Names behind a small kind word: "open its conference Voices from the Salt Marsh on", "The conference, Voices from the Salt Marsh, will be held". */
import { personNameAt } from '../../names/personName.js'
import type { Span } from '../../page.js'
import { datesIn } from '../dates.js'
import { senseOf } from '../lines/sense.js'
import { rightEdge } from './edges.js'

const OWNED =
  /(?:^|[\s(])(?:the|this|our|its|their|an?|his|her|el|la|un|una|su|nuestr[oa]|le|l'|une?|son|sa|notre|il|lo|uno|o|a|uma?|seu|sua)\s?(?:[\p{Ll}\d-]+\s){0,3}$/iu
const COMMA =
  /^,\s(["\p{Lu}\d][^,;:!()"\n]{6,110}[^\s,;:.!()"\n]),\s(?=(?:(?:which|that)\s)?(?:will|is|was|takes|took|to be|shall|has been|se\s|tendr[aá]|ter[aá]|ser[aá]|aura|sera|si\s|avr[aà]|sar[aà]|findet|acontece|decorre|(?:planned|scheduled|held|organi[sz]ed|hosted)\s|(?:on|el|le|il|am|no dia|em)\s\d|on\s\p{Lu}\p{Ll}+day)(?!\p{Ll}{3}))/iu
// Where capitals are no rule, what stands between the commas may be any words.
const ROMANCE_VERB = /^,\s(?:se\s|tendr[aá]|ter[aá]|ser[aá]|aura|sera|si\s|avr[aà]|sar[aà]|acontece|decorre)/i
const CAPITALS = /(?:^|\s)["(]?\p{Lu}/gu

/** The name behind the kind word `word`, which begins with a small letter, or after "The". */
export function nameBehindKind(text: string, word: Span, within: Span): Span | null {
  const next = text[word.end]
  if (next !== ' ' && next !== ',') return null
  if (next === ' ' ? !/^["\p{Lu}]/u.test(text[word.end + 1] ?? '') : text[word.end + 1] !== ' ') return null
  if (!/^\p{Ll}/u.test(text[word.start] ?? '')) return null
  if (!OWNED.test(text.slice(Math.max(within.start, word.start - 44), word.start))) return null
  let start = word.end + 1
  let end: number
  if (next === ',') {
    const apposed = COMMA.exec(text.slice(word.end, Math.min(within.end, word.end + 180)))
    if (apposed === null) return null
    start = word.end + apposed[0].indexOf(apposed[1]!)
    end = start + apposed[1]!.length
  } else end = rightEdge(text, word.end, within.end)
  const name = text.slice(start, end)
  const capitals = name.match(CAPITALS)?.length ?? 0
  const count = name.split(/\s+/).length
  const romance = next === ',' && ROMANCE_VERB.test(text.slice(end, end + 20))
  if (name.includes('\n\n') || (romance ? count < 3 : capitals < (next === ',' ? 2 : 3) || capitals * 2 < count))
    return null
  if ((datesIn(name)[0]?.start ?? 9) < 3) return null
  return senseOf(name) === 'name' ? { start, end } : null
}

// What is held, before the kind: "tendrá lugar en Lima el seminario Archivos que respiran, organizado".
const HELD_BEFORE =
  /(?:tendr[aá]\slugar|tuvo\slugar|se\s(?:realiz|celebr|desarroll|inaugur)\p{L}{1,5}|ter[aá]\slugar|realiza-se|realizar-se-[aá]|acontece(?:r[aá])?|decorre(?:r[aá])?|aura\slieu|se\stiendra|si\s(?:terr[aà]|svolger[aà]|svolge|tiene))\s[^.;:!?]{0,70}(?<!\p{L})(?:el|la|o|a|le|il|lo|l')\s?$/iu
const UP_TO =
  /^\s(\p{Lu}[^.,;:!?()"\n]{5,90}?)(?=[.,;]|\s(?:en|em|no|na|à|au|nel|nella|presso|a)\s(?:(?:el|la|le|les|los|las|il|lo|o|a)\s)?\p{Lu}|\s(?:organizad|promovid|organis|organizzat|promoss))/u

/** The name behind a kind that a Romance verb leads to. */
export function nameOfHeld(text: string, word: Span, within: Span): Span | null {
  if (text[word.end] !== ' ' || !/^\p{Ll}/u.test(text[word.start] ?? '')) return null
  const found = UP_TO.exec(text.slice(word.end, Math.min(within.end, word.end + 110)))
  if (found === null || !/\S\s\S/.test(found[1]!)) return null
  if (!HELD_BEFORE.test(text.slice(Math.max(within.start, word.start - 120), word.start))) return null
  return senseOf(found[1]!) === 'name' ? { start: word.end + 1, end: word.end + 1 + found[1]!.length } : null
}

const APPOSED = /(?:^|\s)(["\p{Lu}\d][^,;:.!?()"\n]{4,80}),\s(?:an?)\s(?:[\p{Ll}\d-]+\s){0,4}$/u
const LAST_CAPITALS =
  /(?:^|\s)((?:["\p{Lu}][\p{L}\d'&+-]*\s(?:(?:of|the|and|for|in|on|to|with|from|at|a|an|by|&)\s){0,3}){1,9}["\p{Lu}\d][\p{L}\d'&+-]*)$/u

/** The name before what it is: "announce Counting What Counts, a one-day symposium on small numbers". */
export function nameBeforeKind(text: string, word: Span, within: Span): Span | null {
  if (!/^\p{Ll}/u.test(text[word.start] ?? '')) return null
  const from = Math.max(within.start, word.start - 150)
  const before = text.slice(from, word.start)
  if (!/,\san?\s(?:[\p{Ll}\d-]+\s){0,4}$/u.test(before)) return null
  const apposed = APPOSED.exec(before)
  const run = apposed === null ? null : LAST_CAPITALS.exec(apposed[1]!)
  if (
    apposed === null ||
    run === null ||
    !/^(?:\s(?:of|on|for|about|with|where|that|which|to|in|at)\s|[,.])/.test(text.slice(word.end, word.end + 8))
  )
    return null
  const words = run[1]!.replace(/^(?:The|Our|This|On|In|At|For|Join|Next)\s/, '')
  const capitals = words.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0
  if (capitals < 3 || senseOf(words) !== 'name' || datesIn(words).length > 0) return null
  const end = from + apposed.index + apposed[0].indexOf(apposed[1]!) + apposed[1]!.length
  const person = personNameAt(text, end - words.length, end)
  if (person !== null && person.end === end && person.likelihood >= 0.45) return null
  return { start: end - words.length, end }
}
