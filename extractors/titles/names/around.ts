/** Names around a kind word inside running text: “The National Capacity Building Workshop on … will take place”. */
import type { Span } from '../../page.js'
import { CAPITAL, NOT_FIRST, rightEdge, SMALL, TOKEN_BACK, withoutCity, withoutPerson } from './edges.js'

export interface NamedRun {
  readonly span: Span
  readonly cue: 'name-takes-place' | 'name-announced' | 'name-in-prose'
}

const AFTER_PREPOSITION = /\b(?:at|from|by|with|to|in|during|for|of|on|about|after|before|under)\s{1,24}$/i
const GOVERNS =
  /(?:^|\s)(?:de|di|da|en|em|per|para|pour|sur|sobre|con|com|avec|et|e|y|dans|tra|fra|entre|hacia|contra|vers)\s{1,8}$/i
const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th|º|ª|°|er|e|o|a)\.?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural|annual)$/i
const TAKES_PLACE =
  /^[\s,]{0,3}(?:\([^()\n]{1,30}\)\s{0,2})?["']?(?:(?:which\s)?(?:will|shall|is to|was to|is going to)\s|(?:which\s)?(?:is|was|are|were)\s(?:being\s|to be\s)?(?:held|organi[sz]ed|hosted|convened|scheduled|postponed|cancell?ed|open|an?\b)|takes?\splace|took\splace|to be held|originally scheduled|has been|se celebrará|se realizará|se llevará|tendrá lugar|será|terá lugar|acontecerá|aura lieu|se tiendra|si terrà|si svolgerà|findet)/iu
const ANNOUNCED =
  /(?:invit(?:es?|ed|ing|ation)|announc(?:es?|ed|ing)|hosts?|hosting|hold(?:s|ing)?|conven(?:es?|ing|ed)|organi[sz](?:es?|ing|ed)|presents?|presenting|join(?:\sus)?(?:\sin)?(?:\sfor|\sat)?|welcome(?:s)?|launch(?:es|ing)?|attend|be informed that|call for \w+(?: for|\s?[:-])|(?:took|take|takes|taking) part in|participat(?:ed?|ing) in|attend(?:ed|ing)|(?:close|end|opening) of|invita[n]?|convida[m]?|convoca|presenta[n]?|organiza[n]?|invitent?|organisent?|annoncent?|lädt)\b[^.!?]{0,90}$/iu

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
    // "si terrà a Trento il Convegno": the article opens the name, unless a preposition governs it.
    if (
      /^(?:il|lo|el|los|le|les)$/.test(word) &&
      !GOVERNS.test(text.slice(Math.max(limit.start, left - token[0].length - 12), left - token[0].length))
    )
      break
    if (/^(?:an?|une?|una|uma?|eine?[nrm]?)$/i.test(word)) break
    if (!(CAPITAL.test(word) || SMALL.test(word) || ORDINAL.test(word))) break
    left -= token[0].length
    if (/^["(*_]/.test(word)) break
  }
  // What begins the run must be a word of the name.
  for (;;) {
    const word = /^\S+/.exec(text.slice(left, start))?.[0]
    if (!word || !(NOT_FIRST.test(word) || (SMALL.test(word) && !/^\p{Lu}/u.test(word)))) break
    left += word.length
    while (/\s/.test(text[left]!)) left++
  }
  // "L'Assemblée générale ordinaire …": the article may open the sentence.
  const goesOn =
    running &&
    /\p{Ll}[,:]?\s{1,8}$|(?<!\p{L})(?:[LI]'|(?:L[aeo]s?|El|Il|I|Gli|[OA]s?|Une?|Una|Uma?)\s{1,8})$/u.test(
      text.slice(Math.max(limit.start, left - 12), left),
    )
  const right = withoutPerson(text, end, withoutCity(text, left, rightEdge(text, end, limit.end, goesOn)))
  const words = text.slice(left, right).split(/\s+/).length
  if (words < 3) return null
  const after = text.slice(right, right + 70)
  const before = text.slice(Math.max(limit.start, left - 140), left)
  const cue = TAKES_PLACE.test(after) ? 'name-takes-place' : ANNOUNCED.test(before) ? 'name-announced' : 'name-in-prose'
  return { span: { start: left, end: right }, cue }
}
