/**
 * Names that running text gives without a word for the kind of event: after what leads to them ("don't miss the Night of Museums", "move the Kite
 * Festival from"), or before what is said of them ("Coffee & Code is back!", "our tree planting day is on Saturday").
 */
import { citiesNamed } from '../../gazetteer.js'
import { kindWords } from '../../kindWords.js'
import type { Page, Span } from '../../page.js'
import { offsetsOf, stems } from '../../triggers.js'
import { trailingDate } from '../dates.js'
import { senseOf } from '../lines/sense.js'
import { inProgramme } from '../programme.js'

const READ = 2500
const MOST = 4

const LEADS = stems(
  'heard$|see$|meet$|find$|visit$|gather$|invit|convid|convi|l[aä]d(?:en|t)$|join$|miss$|come$|welcome$|attend(?:ing)?$|host(?:s|ing|ed)?$|hold(?:s|ing)?$|runs?$|running$|organi|moved?$|postpone$|cancel$|reschedule$|pierdas?$|pierdan$|percam?$|manquez$|perdere$|perdete(?:vi)?$|torna$|tornano$|vuelven?$|regresan?$|voltam?$|revient$|participat(?:e|ing)$|announc|celebrat|einladung$|einladen$|vem$|chega$|llega$|ya$|arriva$|here$|introducing$|time$',
)
const ARTICLE =
  "(?:the|an?|our|this|its|their|his|her|your|my|another|this year's|the first|el|la|los|las|un|una|nuestr[oa]s?|su|o|os|as|um|uma|noss[oa]s?|sua|le|les|l'|une|notre|nos|il|lo|gli|uno|nostr[oa]|der|die|das|dem|den|ein|eine[rmn]?|unser(?:e[rmn]?)?)"
// Whoever is invited: some words without a stop.
const WHOM = "(?:[\\p{L}'-]+\\s){0,7}?"
const LEAD = new RegExp(
  `^(?:${[
    `invit(?:es?|ed|ing)\\s${WHOM}(?:to|for)\\s(?:(?:attend|join|participate in|take part in|come to|celebrate|visit|enjoy|be part of)\\s)?`,
    `join\\s(?:[\\p{L}\\d'-]+\\s){0,5}?(?:for|at|in)\\s`,
    'miss\\s(?:out on\\s)?',
    '(?:heard|see you|meet us|find us|visit us|gather)\\sat\\s',
    '(?:come|welcome)\\s(?:along\\s|back\\s)?to\\s',
    'attend(?:ing)?\\s',
    '(?:participat\\p{L}+|taking part)\\sin\\s',
    '(?:host|hold|run(?:n)?|organi[sz]|announc|celebrat)(?:e|s|es|ing|ed)?\\s',
    '(?:move|moved|postpone|cancel|reschedule)\\s',
    `(?:invita[mn]?o?s?|convida[mn]?o?s?)\\s${WHOM}para\\s(?:participar (?:en|de|do|da|no|na|del)\\s)?`,
    `(?:invita[mn]?o?s?|convida[mn]?o?s?)\\s${WHOM}(?:al?\\s|para\\s|ao\\s|[àa]s?\\s|alla\\s|allo\\s|all')(?:participar (?:en|de|do|da|no|na|del)\\s|assistir (?:a|ao|à)\\s|asistir al?\\s)?`,
    `(?:invite(?:nt)?|invitons|convie(?:nt)?|convions)\\s${WHOM}(?:[àa]\\s|aux?\\s)(?:participer (?:[àa]|aux?)\\s)?`,
    `l[aä]d(?:t|en)\\s${WHOM}(?:zu[rm]?|zu den)\\s`,
    '(?:einladung|einladen)\\s(?:zu[rm]?|zu den)\\s',
    '(?:pierdas?|pierdan|perca[m]?|manquez pas|perdere|perdetevi|perdete)\\s',
    `invit(?:at[oaie]|ad[oa]s?|[ée]{1,2}s?|ados|adas)\\s(?:al?\\s|alla\\s|allo\\s|all'|para\\s|[àa]\\s|aux?\\s)`,
    '(?:vem aí|chega|llega|ya viene|arriva|here comes|introducing|time for)\\s',
    '(?:torna|tornano|vuelven?|regresan?|volta[m]?|revient)\\s',
  ].join(
    '|',
  )})(?:(?:next|upcoming|annual|popular|free|brand[- ]new|very first|first[- ]ever|próxim[oa]|prochain[e]?|prossim[oa]|nächste[nr]?)\\s(?=\\p{Lu}))?`,
  'iu',
)
// "X is back", "X returns", "X is on Saturday", "X starts at", "X has been postponed".
const SAID = stems(
  'comes?$|is$|are$|returns?$|starts?$|begins?$|opens?$|kicks$|runs$|has$|have$|had$|planned$|scheduled$|will$|vuelve$|regresa$|comienza$|empieza$|será$|volta$|regressa$|começa$|está$|revient$|est$|commence$|torna$|comincia$|inizia$|sarà$|beginnt$|startet$|wird$|ist$',
)
const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda|ter[cç]a|quarta|quinta|sexta'
const PREDICATE = new RegExp(
  `^(?:${[
    '(?:is|are)\\s(?:(?:finally|almost|now|soon)\\s)?(?:full|sold out|fully booked|happening|taking place|back|coming|here|returning|just around|only\\s\\d)\\b',
    `(?:is|are|will be)\\s(?:(?:on|this|next|from)\\s)?(?:the\\s)?(?:\\d|${WEEKDAY}|weekend|january|february|march|april|may|june|july|august|sept|october|november|december)`,
    `(?:returns?|starts?|begins?|opens?|runs|kicks off)\\s(?:(?:again|back)\\s)?(?:on|at|from|this|in|to|for)\\s`,
    '(?:has|have|had)\\s(?:(?:had\\s)?to be|been)\\s(?:moved|postponed|cancell?ed|rescheduled|brought)',
    '(?:planned|scheduled)\\sfor\\s(?:the\\s)?(?:\\d|\\p{Lu})',
    '(?:comes?|is coming)\\sto\\s(?:the\\s)?\\p{Lu}',
    'will\\s(?:meet|convene|gather|return|start|begin|open|run|kick off|be back|feature|bring together|be moved|now be)\\b',
    '(?:vuelve|regresa|comienza|empieza|volta|regressa|começa|revient|commence|torna|comincia|inizia|beginnt|startet)\\s(?:el|la|no|na|em|en|este|esta|a|al|le|les|à|il|dal|alle|am|um|mit|ce|cette|de|con|avec|sabato|domenica|lundi|samedi)\\b',
    '(?:ser[aá]|sar[aà]|est[aá]|est|wird|ist)\\s(?:(?:el|no|na|le|il|am|de|wieder)\\s(?:\\d|d[ií]a|volta|vuelta|regreso|retour|da\\b|sábado|domingo|samedi|sabato)|de retour|zurück)',
  ].join('|')})`,
  'iu',
)
// Where the name ends: at a stop, a verb, the day, the place.
const END =
  /[,.;:!?()"]|\n\s*\n|\s(?:-|–|\|)\s|\s(?:will|shall|is|are|was|were|to be|has|have|which|that|who|where|when|while|because|held|hosted|organi[sz]ed|taking|starting|beginning|featuring|planned|scheduled|originally|in order|que|qui|che|será|serán|se|si|tendrá|terá|aura|vai|qu[ae]l|ein|teil|einladen|findet|presso|online|via|here|there|today|tomorrow|tonight)(?=[\s,.!-]|$)|\s(?:on|at|from|until|this|next|between|during|by|to|dès|em|en|in|no|na|nos|nas|el|los|le|les|il|la|del|du|dal|am|vom|um|im|ab|à|a|au|este|esta|ce|cette|questo|questa|de)\s(?=(?:the\s|las?\s|los\s|le\s|il\s|d[ií]as?\s|next\s|this\s|come?\s)?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|jan|feb|mar(?:ch|zo|s|ço)?\s|apr|abr|avr|may\s|mai\s|jun|jul|aug|ago|sep|oct|okt|nov|dec|dez|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned|marted|mercoled|gioved|venerd|sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda|ter[cç]a|quarta|quinta|sexta))|\s(?:at|chez|bei|beim|presso|ala?)\s(?=(?:the\s|our\s|la\s)?\p{L})/iu
// Where capitals decide: "to see", "in the village hall", "in Lyon, France".
const END_AT_SMALL =
  /\s(?:to|zu)\s(?=\p{Ll})|\s(?:in|im|en|em|à|dans|nel|nella|no|na)\s(?=(?:the|our|der|la|los|le|las|el|room)\s\p{Ll}|\p{Lu}\p{L}+,\s\p{Lu})/u
const DAY_NEAR = new RegExp(`\\d|${WEEKDAY}|tomorrow|tonight|weekend|mañana|amanhã|demain|domani|morgen`, 'i')
// "Torna La notte dei ricercatori! Venerdì 26": the day may stand in the next sentence.
const RETURNS = /^(?:torna|vuelve|regresa|volta|revient)/i
// These take any object; only one with a day beside it is an event.
const ANY_OBJECT =
  /^(?:host|hold|run|organi|announc|celebrat|move|postpone|cancel|reschedule|torna|vuelve|regresa|volta|revient)/i

/** Names that running text leads to, or says something of, in its first part. */
export function* framedNames(page: Page): Generator<Span> {
  const { text } = page
  let found = 0
  for (const offset of offsetsOf(page, LEADS)) {
    if (offset > READ || found >= MOST) break
    const sentence = sentenceOf(page, offset)
    if (!sentence) continue
    const lead = LEAD.exec(text.slice(offset, Math.min(sentence.end, offset + 120)))
    if (!lead) continue
    const start = offset + lead[0].length
    const rest = text.slice(start, Math.min(sentence.end, start + 150))
    const end = Math.min(END.exec(rest)?.index ?? rest.length, END_AT_SMALL.exec(rest)?.index ?? rest.length)
    const span = named(page, start, start + end)
    if (!span) continue
    if (
      ANY_OBJECT.test(lead[0]) &&
      !DAY_NEAR.test(
        text.slice(span.end, RETURNS.test(lead[0]) ? span.end + 60 : Math.min(sentence.end, span.end + 60)),
      )
    )
      continue
    found++
    yield span
  }
  for (const offset of offsetsOf(page, SAID)) {
    if (offset > READ || found >= MOST) break
    const sentence = sentenceOf(page, offset)
    if (!sentence || offset - sentence.start > 180 || offset - sentence.start < 6) continue
    if (!PREDICATE.test(text.slice(offset, offset + 60))) continue
    // "The Conference on X, planned for May in Y, has been".
    const before = text.slice(sentence.start, offset).replace(/,[^,]{3,90},\s$/, ' ')
    const from = /(?:^|[,;:!?]\s|\s-\s|"\s?(?=$))(?=[^,;:!?]*$)/.exec(before.trimEnd())
    const quoted = /"([^"]{4,120})"\s$/.exec(before)
    const start = quoted
      ? sentence.start + before.length - quoted[0].length + 1
      : sentence.start + (from ? from.index + from[0].length : 0)
    const span = named(
      page,
      start,
      quoted ? start + quoted[1]!.length : sentence.start + before.length,
      quoted !== null,
    )
    if (!span) continue
    found++
    yield span
  }
}

function sentenceOf(page: Page, offset: number): Span | null {
  const block = page.blockAt(offset)
  if (!block || block.kind === 'header' || block.kind === 'furniture' || inProgramme(page, offset)) return null
  return page.sentenceAt(offset) ?? { start: block.body, end: block.end }
}

const LEADING = new RegExp(
  `^(?:please note that|note that|remember that|remember,|reminder:|${ARTICLE}\\s?(?<=[\\s'])|(?:and|but|so|that|unfortunately|sadly|therefore|also|then|y|e|et|und|next|upcoming|annual|popular|free)\\s)+(?=\\S)`,
  'u',
)
const VERB =
  /\b(?:is|are|was|were|will|has|have|had|we|you|i|it|he|she|they|who|which|please|there|here|what|how|if|when|this|hay|il y a|nous|vous|noi|wir|sie|doors?|registration|applications?|submissions?|tickets?|entry|admission|bookings?|any|all|these|those|some|other|every|each|participate|both|everyone|anyone|more)\b/i
const SMALL =
  /^(?:of|for|on|and|the|in|to|with|at|from|by|as|a|an|or|its|their|de|del|da|do|dos|das|e|y|la|las|los|el|en|em|sobre|para|por|con|com|sur|pour|et|des|du|le|les|aux|au|di|della|dei|delle|il|per|und|für|der|die|das|zur|zum|im|&)$/i

/** The words as a name, or null: they have capitals, or say what kind of event it is; and they say more than that. */
function named(page: Page, from: number, to: number, quoted = false): Span | null {
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
  // "… Day in Lyon": a known city is where it is.
  const city = /\s(?:in|en|em|à|a)\s(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)$/u.exec(text.slice(start, end))
  if (city && citiesNamed(city[1]!).length > 0) end -= city[0].length
  // "Bee-Friendly Gardening on 8 May is now full".
  const date = /\d/.test(text.slice(start, end)) ? trailingDate(text.slice(start, end)) : null
  if (date && date.start > 5) end = start + date.start
  const words = text.slice(start, end)
  if (words.length < 6 || words.length > 130 || VERB.test(words)) return null
  const all = words.split(/\s+/)
  if (all.length > 14 || (all.length < 2 && !quoted)) return null
  const content = all.filter((word) => !SMALL.test(word))
  const capitals = content.filter((word) => /^["'(]?[\p{Lu}\d]/u.test(word)).length
  const kinds = kindWords(words, 0, words.length, 2)
  const marked =
    (capitals >= 2 && capitals >= content.length * 0.6) ||
    (/^\p{Lu}/u.test(words) && page.language !== 'en' && page.language !== 'de') ||
    (kinds.length > 0 && (capitals >= 1 || (all.length > 2 && content.length > 1 && kinds[0]!.start > 0))) ||
    quoted
  // "Dia Aberto do Instituto de Biologia" holds a body's name.
  const sense = senseOf(words)
  if (
    !marked ||
    !(
      sense === 'name' ||
      (sense === 'body' && (kinds.length > 0 || /^\s{0,2}will meet\b/.test(text.slice(to, to + 12))))
    )
  )
    return null
  return { start, end }
}
