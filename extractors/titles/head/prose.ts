/** Running text at the head of a page, and sentences that lead to a name. */

import { LETTER } from './letters.js'

export const LONGEST = 260
const SENTENCE =
  /\b(?:takes? place|starts?|begins?|findet|finden|organizan?|organizam|organizza|organise|promove|is|are|was|were|will|has|have|we|you|your|invites?|please|thank|está|será|serán|vamos|nous|vous|queremos|invitamos|estamos|sarà|siamo|wird|werden|vai|vão|se|si|leva-se|informa(?:mos)?|comunica|est|sont|es|son|ist|sind|möchten?|dürfen|freuen|è|sono|é|são|we're|we'll|i)(?![\p{L}]|\.\s)/iu
const STATEMENT =
  /\b(?:takes? place|will|was|were|(?:has|have) been|please|invites?|thank|(?:we|you|they|it) (?:are|is|will|have|can|invite)|(?:is|are) (?:\p{L}+ed|happy|open|due|being|the|an?)|será|serán|vamos|nous (?:avons|sommes)|wird|werden)\b/iu
// "… will be held from 4 to 8 May, at the training room, the", "vai decorrer … , o".
export const LEADS =
  /\s(?:the|an?|our|its|at the|to the|for the|of the|el|la|los|las|al|del|o|os|as|ao|à|do|da|un|una|um|uma|le|les|l'|au|du|un|une|il|lo|gli|alla|allo|dello|della|das|der|die|zum|zur|den|dem|ein|eine|einer|entitled|titled|called|(?:announce|inform|anunciar|informar|comunicar|annoncer|annunciare|mitzuteilen)(?: \p{L}{2,9})?,? (?:that|que|che|dass)|on the (?:subject|topic|theme)(?: of)?|(?:speak|speaking|talk|talking|lecture|present|hablar[aá]|charlar[aá]|falar[aá]|parlera|parler[aà]|conf[eé]rence|vortrag) (?:on|about|sobre|sur|su|über)|(?:sobre|sur|su|über|zum|com|con|bajo|sous|avec) (?:el |o |le |il |la |das )?(?:tema|t[ií]tulo|thema|titel|th[eè]me|titre|titolo)(?: de)?|intitul[eé]{1,2}e?|titulad[oa]|intitolat[oa]|dal titolo|denominad[oa])$/iu
export const OPENED =
  /\s(?:of|of the|for the|to the|del|de la|de los|de las|do|da|dos|das|du|des|de l'|della|dello|dell'|dei|delle|der|des|zur|zum)$/i
export const SMALL_END =
  /(?<![\p{L}-])(?:on|of|for|and|the|in|to|with|at|de|del|da|do|of the|part of|at the)$|&$|\([^)]*$/iu

/** Is a block of several lines running text, not a name broken over lines? */
export function readsOn(words: string): boolean {
  return (
    words.length > LONGEST ||
    LETTER.test(words) ||
    isProse(words.replace(/\s+/g, ' ')) ||
    (SENTENCE.test(words) && /[.!]\s+\p{Lu}/u.test(words))
  )
}

export function isProse(words: string): boolean {
  // "Our autumn meetup is called": the name stands below.
  if (words.length > 20 && /\s(?:is|are|was|will be|be) (?:called|entitled|titled|named)$/i.test(words)) return true
  if (words.length > LONGEST) return true
  // "On 13 May 2022 the Reed Trust hosts Reed Beds Day at Mill House."
  if (words.length > 34 && words.endsWith('.') && ON_DAY.test(words)) return true
  // "submeter trabalhos ao": a sentence that leads to the name.
  if (words.length > 14 && /^\p{Ll}{4}/u.test(words) && LEADS.test(words)) return true
  // "Who is answering whom? Parliamentary questions as a testbed …" is a name, though it has a verb.
  if (words.length > 90) return (words.length > 170 ? SENTENCE : STATEMENT).test(words) || /[.!]$/.test(words)
  // "Book through the library calendar.", "The Forum brings together ministries."
  if (
    (/\p{Ll}{2}\.$/u.test(words) || (/[\d)]\.$/.test(words) && !NAME_BEFORE_COLON.test(words))) &&
    (runs(words) || /^\p{Lu}\p{L}+\s(?:is|are|was|were|has|have|will|can)\s/u.test(words))
  )
    return true
  return words.length > 34 && (/[.!]$/.test(words) || /^\p{Ll}/u.test(words)) && SENTENCE.test(words)
}

const ON_DAY =
  /^(?:On|From|This|Next|Am|Vom|El|Le|Les|Il|Em|No dia|Nos dias|Del|Du|Dal|Dall'|L')\s?(?:\p{L}{3,12},?\s){0,2}(?:\d{1,2}|\p{Lu}\p{L}{2,8}\s\d{1,2})(?![\p{L}\d])/u
// "Salt roads: Lecture by Ann Moe on 3 May 2024, 17:00."
const NAME_BEFORE_COLON = /^\p{Lu}[^:.;,\d]{2,40}: \p{Lu}/u

/** Are half of the longer words behind the first in lower case? */
export function runs(words: string): boolean {
  const longer = words.match(/(?<=\s)\p{L}{4,}/gu)
  return (
    longer !== null && longer.length > 1 && longer.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= longer.length
  )
}
