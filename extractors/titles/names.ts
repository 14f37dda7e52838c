/** Names of events inside running text: "The National Capacity Building Workshop on … will take place", "a seminar entitled “…”". */

import { matchesOf } from '../matches.js'
import type { Span } from '../page.js'

export interface NamedRun {
  readonly span: Span
  readonly cue: 'name-takes-place' | 'name-announced' | 'name-in-prose'
}

const SMALL =
  /^(?:of|for|on|and|the|in|to|through|with|at|from|by|as|a|an|or|its|their|&|\+|\/|-|vs\.?|de|del|da|do|dos|das|e|y|la|las|los|el|en|em|sobre|para|por|con|com|sur|pour|et|des|du|le|les|aux|au|di|della|dei|delle|il|per|und|für|der|die|das|zur|zum|im)$/i
const TOKEN_BACK = /(\S{1,40})\s{1,24}$/
const CAPITAL = /^["'(]?(?:\p{Lu}|#?\d)|^\p{Ll}{1,2}-\p{Lu}/u
const AFTER_PREPOSITION = /\b(?:at|from|by|with|to|in|during|for|of|on|about|after|before|under)\s{1,24}$/i
const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th|º|ª|°|er|e|o|a)\.?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural|annual)$/i
const NOT_FIRST =
  /^(?:the|a|an|this|these|our|in|at|on|for|of|to|and|with|from|by|its|their|join|welcome|please|attend|all|any|each|his|her|as|el|la|los|las|le|les|il|lo|o|os|der|die|das|un|una|une|um|uma|en|em|no|na|al|ao|au|du|del|de|do|da|see|i|we|you)$/i
const TAKES_PLACE =
  /^[\s,]{0,3}(?:\([^()\n]{1,30}\)\s{0,2})?["']?(?:(?:which\s)?(?:will|shall|is to|was to|is going to)\s|(?:which\s)?(?:is|was|are|were)\s(?:being\s|to be\s)?(?:held|organi[sz]ed|hosted|convened|scheduled|postponed|cancell?ed|open|an?\b)|takes?\splace|took\splace|to be held|originally scheduled|has been|se celebrará|se realizará|se llevará|tendrá lugar|será|terá lugar|acontecerá|aura lieu|se tiendra|si terrà|si svolgerà|findet)/iu
const ANNOUNCED =
  /(?:invit(?:es?|ed|ing|ation)|announc(?:es?|ed|ing)|hosts?|hosting|hold(?:s|ing)?|conven(?:es?|ing|ed)|organi[sz](?:es?|ing|ed)|presents?|presenting|join(?:\sus)?(?:\sin)?(?:\sfor|\sat)?|welcome(?:s)?|launch(?:es|ing)?|attend|be informed that|call for \w+ for|(?:took|take|takes|taking) part in|participat(?:ed?|ing) in|attend(?:ed|ing)|(?:close|end|opening) of|invita[n]?|convida[m]?|convoca|presenta[n]?|organiza[n]?|invitent?|organisent?|annoncent?|lädt)\b[^.!?]{0,90}$/iu

/**
 * The capitalised name around the kind word `start`..`end`, or null. `limit` is the block it stands in. The words go left while they are
 * capitalised or small, right likewise, into a quoted name and over one colon.
 */
export function nameAround(text: string, start: number, end: number, limit: Span, running = false): NamedRun | null {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return null
  let left = start
  for (let i = 0; i < 14 && left > limit.start; i++) {
    const token = TOKEN_BACK.exec(text.slice(Math.max(limit.start, left - 64), left))
    if (!token) break
    const word = token[1]!
    // "(UN Photo/J. Doe)The National Workshop": a caption glued to the name.
    const glued = word.lastIndexOf(')')
    if (glued >= 0 && glued < word.length - 1) {
      left -= token[0].length - glued - 1
      break
    }
    if (/[.:;!?,"]$/.test(word) && !/^(?:St|Dr|Prof)\.$/.test(word)) break
    // "participants at the Meeting": the article after a preposition opens the name.
    if (
      /^(?:the|this|our)$/.test(word) &&
      AFTER_PREPOSITION.test(text.slice(Math.max(limit.start, left - token[0].length - 30), left - token[0].length))
    )
      break
    if (/^(?:an?|une?|una|uma?|eine?[nrm]?)$/i.test(word)) break
    if (!(CAPITAL.test(word) || SMALL.test(word) || ORDINAL.test(word))) break
    left -= token[0].length
    if (/^["(]/.test(word)) break
  }
  // What begins the run must be a word of the name.
  for (;;) {
    const word = /^\S+/.exec(text.slice(left, start))?.[0]
    if (!word || !(NOT_FIRST.test(word) || (SMALL.test(word) && !/^\p{Lu}/u.test(word)))) break
    left += word.length
    while (/\s/.test(text[left]!)) left++
  }
  const goesOn = running && /\p{Ll}[,:]?\s{1,8}$/u.test(text.slice(Math.max(limit.start, left - 12), left))
  const right = withoutCity(text, left, rightEdge(text, end, limit.end, goesOn))
  const words = text.slice(left, right).split(/\s+/).length
  if (words < 3) return null
  const after = text.slice(right, right + 70)
  const before = text.slice(Math.max(limit.start, left - 140), left)
  const cue = TAKES_PLACE.test(after) ? 'name-takes-place' : ANNOUNCED.test(before) ? 'name-announced' : 'name-in-prose'
  return { span: { start: left, end: right }, cue }
}

// "The Big Butterfly Count will take place": what is held has a name, whatever it calls itself.
const HELD =
  /\s(?:will\s+(?:take\s+place|be\s+held)|takes\s+place|se\s+(?:celebrar[aá]n?|realizar[aá]n?|llevar[aá]n?\s+a\s+cabo)|tendr[aá]\s+lugar|ter[aá]\s+lugar|acontece(?:r[aá])?\s|realiza-se|aura\s+lieu|se\s+tiendra|si\s+(?:terr[aà]|svolger[aà])|findet\s)/giu

/** Names in capitals that stand before "will take place", in the first part of a text. */
export function heldNames(text: string, limit: number): Span[] {
  const spans: Span[] = []
  for (const { index } of matchesOf(text.slice(0, limit), HELD)) {
    let left = index
    let capitals = 0
    for (let i = 0; i < 12; i++) {
      const token = TOKEN_BACK.exec(` ${text.slice(Math.max(0, left - 48), left)} `)
      const word = token?.[1]
      if (!word || /[.:;!?,"()]$/.test(word) || !(CAPITAL.test(word) || SMALL.test(word))) break
      if (left < index && /[\r\n]\s*[\r\n]/.test(text.slice(left - 3, left))) break
      if (CAPITAL.test(word)) capitals++
      left = text.lastIndexOf(word, left - 1)
    }
    for (
      let word = FIRST.exec(text.slice(left, index));
      word && (NOT_FIRST.test(word[1]!) || /^\p{Ll}/u.test(word[1]!));
      word = FIRST.exec(text.slice(left, index))
    )
      left += word[0].length
    const words = text.slice(left, index).trim().split(/\s+/)
    if (capitals >= 3 && words.length >= 2 && words.length <= 12) spans.push({ start: left, end: index })
    if (spans.length >= 3) break
  }
  return spans
}
const FIRST = /^(\S+)\s+/

// "Meeting on Water in Lusaka, Zambia, from 4 May": where a country or a date goes on, the city is where it is held.
const IN_CITY = /\s(?:in|at|en|em|à|a)\s\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24})?$/u
function withoutCity(text: string, left: number, right: number): number {
  const city = IN_CITY.exec(text.slice(Math.max(left, right - 64), right))
  return city &&
    /^(?:,\s\p{Lu}|,?\s(?:from|on|between)\s[\d\p{Lu}]|\s(?:next|this|last)\s\p{Ll}|,?\s(?:del?|du|dal|vom|le|el|em)\s\d)/u.test(
      text.slice(right, right + 24),
    )
    ? right - city[0].length
    : right
}

const PIECE = /^(\s{1,24}|\s?:\s{1,24}|\s?-\s{1,24}|\s?[/]\s?)(\([A-Z][\w' -]{1,20}\)|"[^"\n]{4,200}"|[^\s]{1,40})/u

// "o Curso de extensão em estatística agrícola, a realizar-se de 4 a 8 de março": in Romance languages the other words have no capital.
const RUNNING_END =
  /^(?:que|qui|che|cui|cuyo|cuja|se|si|ser[aá]n?|tendr[aá]|ter[aá]|aura|sera|vai|va|realiz\p{L}+|celebr\p{L}+|organi[sz]\p{L}+|promo\p{L}+|impartid[oa]|ministrad[oa]|dirigid[oa]s?|destinad[oa]s?|destin[eé]e?s?|rivolt[oa]|tenut[oa]|previst[oa]|prevue?|presso|junto|durante|nos|hoy|hoje|[àa]s|aos)$/iu
const DAY_AHEAD = /^\s{1,24}(?:el|los|del?|le|les|du|il|dal|em|no|nos|en|les)\s(?:d[ií]as?\s)?\d/iu

/** Where the name that holds the word ending at `from` ends; `running` where its words need no capital. */
function rightEdge(text: string, from: number, limit: number, running = false): number {
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
    sure = at - (word.length - bare.length)
    if (stop) {
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

// What introduces a quoted name; it stands directly before the quote.
const INTRODUCES = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'entitled|titled|called|named|titulad[oa]s?|intitul[eé]e?s?|dal titolo|intitolat[oa]|mit dem titel|com o t[ií]tulo|con el t[ií]tulo|denominad[oa]',
    "title (?:of|for) (?:the |his |her |their |this )?[\\w'. ]{0,30}(?:is|will be)|topic (?:is|will be)|theme (?:is|will be|of)|theme,?|topic,?|subject,?|lema|tema|thème",
    '(?:speak|speaking|talk|talking|lecture|lecturing|present|presenting|presentation|meeting|workshop|seminar|webinar|conference|symposium|consultation|discussion|session|course|panel|debate|taller|seminario|charla|curso|palestra|oficina|conf[eé]rence|atelier)s?,?(?: on| about| sobre| sur| su| of| is)?',
  ].join('|')})\\s{0,3}[,:]?\\s{0,24}$`,
  'iu',
)
const OTHER_NAMED =
  /\b(?:report|paper|book|study|project|resolution|document|publication|article|film|thesis|programme|program|volume|chapter|poem|song|play|album|brochure|booklet|series|column|law|act|bill|decree|libro|informe|livre|rapport|buch|libro|livro|relat[oó]rio|documento|artigo|art[ií]culo),?\s(?:is |are )?(?:entitled|titled|called|named|titulad[oa]|intitul[eé]e?)/i
const SINGLE = /^'(\p{Lu}[^'"\n]{5,120}(?:'\p{Ll}[^'"\n]{0,80})?)'(?!\p{L})/u
const LONGEST = 240

/** Quotes that prose introduces as the name of a talk or an event: "a seminar entitled “…”". */
export function quotedNames(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf('"', from); at >= 0 && at < to && spans.length < 8; at = text.indexOf('"', at + 1)) {
    const end = text.indexOf('"', at + 1)
    if (end < 0) break
    const length = end - at - 1
    if (length >= 6 && length <= LONGEST && introduced(text, at)) {
      spans.push({ start: at + 1, end })
      at = end
    }
  }
  for (let at = text.indexOf("'", from); at >= 0 && at < to && spans.length < 8; at = text.indexOf("'", at + 1)) {
    if (at > 0 && !/[\s(:]/.test(text[at - 1]!)) continue
    const found = SINGLE.exec(text.slice(at, at + 210))
    if (found && introduced(text, at)) spans.push({ start: at + 1, end: at + 1 + found[1]!.length })
  }
  return spans
}

function introduced(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 64), at)
  // "a report entitled “…”": something else is called so.
  return INTRODUCES.test(before) && !OTHER_NAMED.test(before)
}
