/** Where a name in running text begins and ends: the words it may hold, and what ends it. */
import { citiesNamed, countryNamed } from '../../gazetteer.js'
import { personNameAt } from '../../names/personName.js'

export const SMALL =
  /^(?:of|for|on|and|the|in|to|through|with|at|from|by|as|a|an|or|its|their|&|\+|\/|-|vs\.?|de|del|da|do|dos|das|e|y|la|las|los|el|en|em|sobre|para|por|con|com|sur|pour|et|des|du|le|les|aux|au|di|della|dei|delle|il|per|und|für|der|die|das|zur|zum|im)$/i
export const TOKEN_BACK = /(\S{1,40})\s{1,24}$/
export const CAPITAL = /^["'(*_]{0,3}(?:\p{Lu}|#?\d)|^\p{Ll}{1,2}-\p{Lu}/u
export const NOT_FIRST =
  /^(?:the|a|an|this|these|our|in|at|on|for|of|to|and|with|from|by|its|their|join|welcome|please|attend|all|any|each|his|her|as|el|la|los|las|le|les|il|lo|o|os|der|die|das|un|una|une|um|uma|en|em|no|na|al|ao|au|du|del|de|do|da|see|i|we|you)$/i
// "Meeting on Water in Lusaka, Zambia, from 4 May": where a country or a date goes on, the city is where it is held.
const IN_CITY = /\s(?:in|at|en|em|à|a)\s\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24})?$/u

export function withoutCity(text: string, left: number, right: number): number {
  const city = IN_CITY.exec(text.slice(Math.max(left, right - 64), right))
  // "Meeting on Ageing in Rural Areas on 14 May": two words that are no city known are what it is on.
  return city &&
    (!/\s\S+\s\S+\s\S/.test(`${city[0]}.`) ||
      text[right] === ',' ||
      citiesNamed(city[0].trim().slice(3).trim()).length > 0) &&
    /^(?:,\s(?:the\s)?\p{Lu}|,?\s(?:from|on|between)\s[\d\p{Lu}]|\s(?:next|this|last)\s\p{Ll}|,?\s(?:del?|du|dal|vom|le|el|em)\s\d)/u.test(
      text.slice(right, right + 24),
    )
    ? right - city[0].length
    : right
}

const PIECE = /^(\s{1,24}|\s?:\s{1,24}|\s?-\s{1,24}|\s?[/]\s?)(\([A-Z][\w' -]{1,20}\)|"[^"\n]{4,200}"|[^\s]{1,40})/u
// "o Curso de extensão em estatística agrícola, a realizar-se de 4 a 8 de março": in Romance languages the other words have no capital.
const RUNNING_END =
  /^(?:que|qui|che|cui|cuyo|cuja|se|si|ser[aá]n?|tendr[aá]|ter[aá]|aura|sera|vai|va|realiz\p{L}+|celebr\p{L}+|organi[sz]\p{L}+|promo\p{L}+|notre|votre|nuestr[oa]s?|vuestr[oa]s?|noss[oa]s?|nostr[oaie]|impartid[oa]|orientad[oa]|conduzid[oa]|conducid[oa]|coordinad[oa]|coordenad[oa]|moderad[oa]|guiad[oa]|guidat[oa]|condott[oa]|anim[ée]e?|ministrad[oa]|dirigid[oa]s?|destinad[oa]s?|destin[eé]e?s?|rivolt[oa]|tenut[oa]|previst[oa]|prevue?|presso|junto|durante|nos|hoy|hoje|[àa]s|aos)$/iu
const DAY_AHEAD = /^\s{1,24}(?:el|los|del?|le|les|du|il|dal|em|no|nos|en|les)\s(?:d[ií]as?\s)?\d/iu

// " Environment and Devices", " Water, Soil and Air".
const LISTED =
  /^\s(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,\s){0,4}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,?\s(?:and|&|y|e|et|und)\s\p{Lu}/u

const SECOND_HALF = /^[ \t]*\r?\n[ \t>]*\p{Ll}{2,20}(?!\p{L})/u

function isCity(text: string, at: number): boolean {
  const word = /^\s(\p{Lu}[\p{L}-]+)/u.exec(text.slice(at, at + 40))
  return word !== null && (citiesNamed(word[1]!).length > 0 || countryNamed(word[1]!) !== null)
}

/** Where the name that holds the word ending at `from` ends; `running` where its words need no capital. */
export function rightEdge(text: string, from: number, limit: number, running = false): number {
  let at = from
  let sure = from
  let colon = false
  for (let i = 0; i < 40 && at < limit; i++) {
    const piece = PIECE.exec(text.slice(at, Math.min(limit, at + 260)))
    if (!piece) break
    const [all, gap, word] = piece as unknown as [string, string, string]
    if (gap.includes(':') || gap.trim() !== '') {
      if (colon || !CAPITAL.test(word)) break
      colon = gap.includes(':')
    }
    if (running && DAY_AHEAD.test(text.slice(at, at + 24))) break
    const bare = word.replace(/[,.;:!?]+$/, '')
    const stop = bare.length < word.length
    if (/^["(]/.test(word)) {
      at += all.length
      sure = /"$/.test(word) || /\)$/.test(word) ? at : sure
      if (/^"/.test(word)) break
      continue
    }
    if (SMALL.test(bare)) {
      // "in Baku", "at the Ramada Hotel", "from 3", "by X": what follows is no longer the name, unless the kind word was just read.
      if (/^(?:at|from|by)$/i.test(bare) || stop) break
      at += all.length
      continue
    }
    if (!CAPITAL.test(bare) && !(running && /^\p{Ll}[\p{L}'-]+$/u.test(bare) && !RUNNING_END.test(bare))) break
    if (/^\d{1,2}(?:st|nd|rd|th)?(?:-\d{1,2}(?:st|nd|rd|th)?)?$/.test(bare)) break
    at += all.length
    // "Second-Hand Re-\nsearch Data": a line's end breaks the word.
    const half = word.endsWith('-') ? SECOND_HALF.exec(text.slice(at, Math.min(limit, at + 40))) : null
    if (half) at += half[0].length
    sure = half ? at : at - (word.length - bare.length)
    if (stop) {
      // "Conference on Energy, Environment and Devices": a comma within what it is on.
      if (word.endsWith(',') && LISTED.test(text.slice(at, Math.min(limit, at + 80))) && !isCity(text, at)) continue
      // "e-Participation: Engaging Citizens": one colon may be passed; a comma or a stop ends the name.
      if (word.endsWith(':') && !colon) {
        colon = true
        continue
      }
      break
    }
  }
  return sure
}

// "The fortieth session of the Working Group on X": what a body holds is named after it.
const SITTING =
  /(?<!\p{L})(?:(?:\d{1,3}(?:st|nd|rd|th)|\p{L}{2,9}(?:first|second|third|fth|xth|nth|hth|eth)|first|second|third|inaugural|annual|regular|special|extraordinary|resumed|ordinary|next|informal|formal|technical|joint|virtual)\s){1,3}(?:sessions?|meeting|round|assembly)\sof\s(?:the\s)?$/iu

/** Where the name begins that has the body's name at `left` as its end. */
export function withSitting(text: string, left: number, from: number): number {
  const sitting = SITTING.exec(text.slice(Math.max(from, left - 90), left))
  return sitting ? left - sitting[0].length : left
}

/** "Oficina de escrita criativa com Rita Simões": who gives it is no part of the name. */
export function withoutPerson(text: string, from: number, right: number): number {
  const lead = /\s(?:with|mit|avec|com|con)\s(?=\p{Lu}[\p{L}.'-]*(?:\s\p{L}[\p{L}.'-]*){1,4}$)/u.exec(
    text.slice(from, right),
  )
  if (!lead) return right
  const name = personNameAt(text, from + lead.index + lead[0].length, right)
  return name !== null && name.end === right && name.words > 1 && name.likelihood >= 0.6 ? from + lead.index : right
}
