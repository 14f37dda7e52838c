/**
 * Names that running text gives without a word for the kind of event: after what leads to them ("don't miss the Night of Museums", "move the Kite
 * Festival from"), or before what is said of them ("Coffee & Code is back!", "our tree planting day is on Saturday").
 */
import type { Page, Span } from '../../page.js'
import { offsetsOf } from '../../triggers.js'
import { datesIn } from '../dates.js'
import { inProgramme } from '../programme.js'
import { named } from './accept.js'
import { ANY_OBJECT, DAY_NEAR, END, END_AT_SMALL, RETURNS } from './frameEnds.js'
import { LEAD, LEADS, PREDICATE, SAID } from './frames.js'

// "La sesión informativa prevista para el 4 de abril se pospone".
const PLANNED =
  /\s(?:(?:originally|initially|inicialmente|initialement)\s)?(?:previst[oa]|programad[oa]|anunciad[oa]|fijad[oa]|marcad[oa]|convocad[oa]|agendad[oa]|prevue?|planned|scheduled|announced|in programma|in calendario)\s(?:for|para|pour|per|le|el|on|il|del?|no|em)\s.{3,60}$/iu
// "Twelve years on our Grand Seed Swap has outgrown": from the article on all words have capitals.
const OWNED =
  /(?<!\s(?:of|for|in|at|to|from|with|about|and|by|into|the|between|through|de|et|y))(?<!\p{Lu}\p{L}{2,20}\son)\s(?:the|our|this year's)\s(?=(?:\p{Lu}[\p{L}\d'-]*\s)(?:(?:\p{Lu}[\p{L}\d'-]*|of|and|for|the|in|&)\s){1,8}$)/u
const OF_NAME = /^(?:the|la|el|il|le|die|der|das)\s/i
const COLON = /^:\s(?=["\p{Lu}])/u
const WITH =
  /\s(?:with|by|mit|von|avec|par|con|com|por|di)\s(?=(?:the\s)?(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Sir|Dame|Ambassador|(?:Vice |Deputy |Prime )?Minister|(?:Rear |Vice )?Admiral|General|Captain|Colonel|Commissioner|Secretary|Senator|Judge|Justice|President|Lord|Lady|Dra?|Sra?|Mme|M|Frau|Herrn?|author|journalist|historian|poet|director)\.?\s\p{Lu})/u
// "The legendary Frostbite 5K is on 27 January": praise is no part of a name.
const PRAISE =
  /^(?:(?:legendary|famous|infamous|beloved|much-loved|traditional|iconic|renowned|popular|great|big|grand|now|very own|ever-popular|tradicional|famos[oa]|tradizionale|célèbre|fameu(?:x|se)|traditionelle[rns]?|berühmte[rns]?|beliebte[rns]?|legendäre[rns]?)\s){1,2}(?=\p{Lu})/u
const READ = 2500
const MOST = 4

export interface FramedName extends Span {
  /** "It is called the Small Data Salon". */
  readonly called?: true
}

/** Names that running text leads to, or says something of, in its first part. */
export function* framedNames(page: Page): Generator<FramedName> {
  const { text } = page
  let found = 0
  for (const offset of offsetsOf(page, LEADS)) {
    if (offset > READ || found >= MOST) break
    const sentence = sentenceOf(page, offset)
    if (!sentence) continue
    const lead = LEAD.exec(text.slice(offset, Math.min(sentence.end, offset + 120)))
    if (!lead) continue
    const called = /^(?:called|named|llama|chiama|hei)/i.test(lead[0])
    const start =
      offset +
      lead[0].length +
      (called ? (OF_NAME.exec(text.slice(offset + lead[0].length, sentence.end))?.[0].length ?? 0) : 0)
    const rest = text.slice(start, Math.min(sentence.end, start + 150))
    const end = Math.min(END.exec(rest)?.index ?? rest.length, END_AT_SMALL.exec(rest)?.index ?? rest.length)
    // "a Software Camp: Digital Skills for Scholars".
    const further = COLON.exec(rest.slice(end))
    const behind = further ? rest.slice(end + further[0].length) : ''
    const span =
      (further && named(page, start, start + end + further[0].length + (END.exec(behind)?.index ?? behind.length))) ??
      named(page, start, start + end, called)
    if (!span) continue
    if (
      ANY_OBJECT.test(lead[0]) &&
      !DAY_NEAR.test(
        text.slice(span.end, RETURNS.test(lead[0]) ? span.end + 60 : Math.min(sentence.end, span.end + 60)),
      ) &&
      // "Du 1er au 7 avril, la ville organise la 3e Semaine des métiers".
      datesIn(text.slice(Math.max(sentence.start, offset - 90), offset)).length === 0
    )
      continue
    found++
    // "host a briefing on Arctic Rescue with Rear Admiral Tove Lindqvist": who speaks is no part of it.
    const speaker = WITH.exec(text.slice(span.start, span.end))
    if (speaker && speaker.index > 12) {
      yield { ...span, end: span.start + speaker.index }
      continue
    }
    yield called ? { ...span, called } : span
  }
  for (const offset of offsetsOf(page, SAID)) {
    if (offset > READ || found >= MOST) break
    if (!PREDICATE.test(text.slice(offset, offset + 60))) continue
    const sentence = sentenceOf(page, offset)
    if (!sentence || offset - sentence.start > 180 || offset - sentence.start < 6) continue
    // "The Conference on X, planned for May in Y, has been".
    const before = text
      .slice(sentence.start, offset)
      .replace(/,[^,]{3,90},\s$/, ' ')
      .replace(/\s\([^()]{3,40}\)\s$/, ' ')
      .replace(PLANNED, ' ')
      .replace(/\sin (?:programma|calendario)\s.{3,40}$/, ' ')
    const from = /(?:^|[,;:!?]\s|\s-\s|"\s?(?=$))(?=[^,;:!?]*$)/.exec(before.trimEnd())
    const quoted = /"([^"]{4,120})"\s$/.exec(before)
    const start = quoted
      ? sentence.start + before.length - quoted[0].length + 1
      : sentence.start + (from ? from.index + from[0].length : 0)
    const owned = quoted ? null : OWNED.exec(before)
    const span = named(
      page,
      owned ? sentence.start + owned.index + owned[0].length : start,
      quoted ? start + quoted[1]!.length : sentence.start + before.length,
      quoted !== null,
    )
    if (!span) continue
    found++
    yield { ...span, start: span.start + (PRAISE.exec(text.slice(span.start, span.end))?.[0].length ?? 0) }
  }
}

function sentenceOf(page: Page, offset: number): Span | null {
  const block = page.blockAt(offset)
  if (!block || block.kind === 'header' || block.kind === 'furniture' || inProgramme(page, offset)) return null
  return page.sentenceAt(offset) ?? { start: block.body, end: block.end }
}
