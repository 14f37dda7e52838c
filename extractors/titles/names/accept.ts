/** Are words of running text a name? They have capitals, or say what kind of event it is; and they say more than that. */
import { citiesNamed } from '../../gazetteer.js'
import { kindWords } from '../../kindWords.js'
import type { Page, Span } from '../../page.js'
import { trailingDate } from '../dates.js'
import { senseOf } from '../lines/sense.js'
import { ARTICLE } from './frames.js'

const LEADING = new RegExp(
  `^(?:(?:causa|a causa d\\p{L}+|debido al?|devido [aà]o?|en raison d\\p{L}+|wegen)\\s\\p{L}+\\s|please note that|note that|remember that|remember,|reminder:|${ARTICLE}\\s?(?<=[\\s'])|(?:and|but|so|that|unfortunately|sadly|therefore|also|then|y|e|et|und|next|upcoming|annual|popular|free|exciting|fantastic|wonderful|brand[- ]new|nächste[nrs]?|kommende[nrs]?|diesjährige[nrs]?|próxim[oa]|prochaine?|prossim[oa])\\s)+(?=\\S)`,
  'u',
)
const DONE =
  /^(?:(?:convening|holding|organi[sz]ation|hosting) of (?:the |its |an? )?|(?:celebraci[oó]n|realizaci[oó]n|realiza[cç][aã]o|tenue|svolgimento) (?:del? (?:la )?|d[ao] |du |della )|(?:soci[oa]s|miembros|membros|asociados|associados|soci|delegados|membres|adh[eé]rents) (?:a la|al|para a|[àa]|ao|alla|all') ?)(?=[\p{Lu}\d])/u
const OF_WORK = /^(?:launch|presentation|screening|unveiling|premiere|reading) of (?:the )?(?=\p{Lu})/u
const VERB =
  /\b(?:is|are|was|were|will|has|have|had|we|you|i|it|he|she|they|who|which|please|there|here|what|how|if|when|this|hay|il y a|nous|vous|noi|wir|sie|doors?|registration|applications?|submissions?|tickets?|entry|admission|bookings?|any|all|these|those|some|other|every|each|participate|both|everyone|anyone|more)\b/i
const SMALL =
  /^(?:of|for|on|and|the|in|to|with|at|from|by|as|a|an|or|its|their|de|del|da|do|dos|das|e|y|la|las|los|el|en|em|sobre|para|por|con|com|sur|pour|et|des|du|le|les|aux|au|di|della|dei|delle|il|per|und|für|der|die|das|zur|zum|im|&)$/i

/** "How Do Marshes Remember": three words and more, all with capitals but the small ones. */
function isTitleCase(words: string): boolean {
  const all = words.split(/\s+/)
  return (
    all.length > 2 && all.every((word) => SMALL.test(word) || /^["(]?[\p{Lu}\d]/u.test(word)) && /^\p{Lu}/u.test(words)
  )
}

/** The words as a name, or null: they have capitals, or say what kind of event it is; and they say more than that. */
export function named(page: Page, from: number, to: number, quoted = false): Span | null {
  const { text } = page
  let start = from
  let end = to
  while (end > start && /[\s*_"]/.test(text[end - 1]!)) end--
  if (!quoted) {
    // "Torna La notte dei ricercatori": a capital inside the sentence belongs to the name.
    const opens = start === 0 || /[.!?:\n]\s*$/.test(text.slice(Math.max(0, start - 4), start))
    const said = text.slice(start, end)
    const lead = LEADING.exec(opens ? said.charAt(0).toLowerCase() + said.slice(1) : said)
    if (lead) start += lead[0].length
  }
  while (start < end && /[\s*_"]/.test(text[start]!)) start++
  // "the launch of Islands of Debt by Carla Reis": the work has the name.
  const work = OF_WORK.exec(text.slice(start, end))
  const author = work && /\sby\s\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){1,2}$/u.exec(text.slice(start, end))
  if (author) {
    end = start + author.index
    start += work[0].length
  }
  // "… Day in Lyon": a known city is where it is.
  const city = /\s(?:in|en|em|à|a)\s(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)$/u.exec(text.slice(start, end))
  if (city && citiesNamed(city[1]!).length > 0) end -= city[0].length
  // "Bee-Friendly Gardening on 8 May is now full".
  const date = /\d/.test(text.slice(start, end)) ? trailingDate(text.slice(start, end)) : null
  if (date && date.start > 5) end = start + date.start
  // "the convening of the Second Conference", "socios a la Asamblea General": what is done, or who is called, before the name.
  const done = quoted ? null : DONE.exec(text.slice(start, end))
  if (done !== null) start += done[0].length
  // "the workshop Voices from the Salt Marsh": what it is, and its name.
  const kind = quoted ? undefined : kindWords(text, start, end, 1)[0]
  if (
    kind !== undefined &&
    kind.start === start &&
    /^\p{Ll}/u.test(text[start]!) &&
    /^\s["\p{Lu}\d]\S*\s(?:\S+\s)*["\p{Lu}]/u.test(text.slice(kind.end, end))
  )
    start = kind.end + 1
  const asked = !quoted && text[end] === '?' && isTitleCase(text.slice(start, end))
  if (asked) end++
  const words = text.slice(start, end)
  if (/^(?:(?:vom|am|ab|bis|von|dal|du|del)\s|dall')/i.test(words)) return null
  if (words.length < 6 || words.length > 130 || (!asked && VERB.test(words))) return null
  const all = words.split(/\s+/)
  if (all.length > 14 || (all.length < 2 && !quoted)) return null
  const content = all.filter((word) => !SMALL.test(word))
  const capitals = content.filter((word) => /^["'(]?[\p{Lu}\d]/u.test(word)).length
  const kinds = kindWords(words, 0, words.length, 2)
  const marked =
    (capitals >= 2 && capitals >= content.length * 0.6) ||
    (/^(?:\d{1,3}(?:e|ème|º|ª|°|\.)\s)?\p{Lu}/u.test(words) && page.language !== 'en' && page.language !== 'de') ||
    (kinds.length > 0 && (capitals >= 1 || (all.length > 2 && content.length > 1 && kinds[0]!.start > 0))) ||
    asked ||
    quoted
  // "Dia Aberto do Instituto de Biologia" holds a body's name.
  const sense = senseOf(words)
  if (
    !marked ||
    !(
      sense === 'name' ||
      // "It is called the Small Data Salon".
      (quoted && sense === 'place') ||
      (sense === 'body' && (kinds.length > 0 || /^\s{0,2}will meet\b/.test(text.slice(to, to + 12))))
    )
  )
    return null
  return { start, end }
}
