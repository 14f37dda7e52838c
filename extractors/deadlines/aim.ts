/** The day of what one signs up for, told behind the limit: "RSVP by 1 May for the retreat on 13-15 May". */
import type { Sight } from './sight.js'

// "for the retreat on", "to attend our course of", "(training", "para el taller del", "pour le colloque des": what it is, and its day.
const FOR_IT =
  /^[\s,.:;-]{0,3}(?:(?:if\s+you\s+(?:want|wish|would\s+like)\s+)?to\s+(?:attend|join|take\s+part\s+in|come\s+to|be\s+(?:at|part\s+of))|for|before|ahead\s+of|to|para|por|pour|avant|per|prima\s+d[ei]l?|f\xfcr|vor)\s+(?:the|our|this|an?|its|el|la|los|las|nuestr[oa]|o|os|as|nosso|nossa|le|les|notre|il|lo|gli|nostr[oa]|d(?:as|en|ie|er|em)|unser[en]?)\s[^.;:\n]{3,80}?\s(?:on|of|from|\(|del?|du|des|el|le|les|il|das?|dos?|am|vom|em|no)\s{0,2}(?:the\s)?$/i

// "; awards week", "(training": some words, and no word of a limit among them
const NAMED =
  /^(?:\s?\((?:[\p{L}-]+\s){1,4}|[;,|/]\s(?:(?:the|our)\s)?(?:[\p{L}-]+\s){1,5}(?:(?:is\s)?(?:on|from|runs|takes\splace)\s)?)$/u

/**
 * Does the label of the limit before it say nothing of this date, since words between the two name what the days belong to? A range behind a single day
 * needs fewer words to be the event's.
 */
export function isOfTheAim({ page, date, previous, line, head }: Sight): boolean {
  if (!previous || previous.span.start < line.start || previous.value.end) return false
  const between = page.text.slice(previous.span.end, date.span.start)
  if (between.length < 6 || between.length > 120) return false
  if (head.cues.some(({ cue }) => cue === 'limit' || cue === 'by' || cue === 'extended')) return false
  return FOR_IT.test(between) || (date.value.end !== null && head.cues.length === 0 && NAMED.test(between))
}
