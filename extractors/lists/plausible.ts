/** What cannot be an entry, and what is a thing rather than an aim. */
import type { Span } from '../page.js'

/** No entry of these lists is an address, a date with a deadline or a person's contact. */
export function plausible(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return (
    words.length > 2 &&
    words.length < 700 &&
    !/\S@\S|^[^/]{0,25}https?:|^www\.|:$/.test(words) &&
    /\p{L}{2}/u.test(words) &&
    !(words.length < 60 && /\d/.test(words) && DAY_ALONE.test(words))
  )
}

// "May 16, 2008", "18 April 2008 (hard deadline)": a day of a table, not what is discussed
const DAY_ALONE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?)?(?:jan|feb|mar|apr|abr|avr|may|mai|jun|jul|aug|ago|sep|set|oct|okt|out|nov|dec|dez|dic|ene|f[ée]v|ao[uû]|d[ée]c|gen|mag|giu|lug|ott|m[äa]r)\p{L}{0,8}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:de )?(?:19|20)\d\d)(?: \([^()]{0,40}\))?$/iu

const LEAVE = /\b(?:leave|come away|go home|walk (?:away|out)|go away|take (?:home|away))\b/i
const INSIGHT =
  /\b(?:understanding|knowledge|skills?|ideas?|insights?|confidence|overview|sense|friends?|ability|awareness|appreciation|grasp|inspiration)\b/i

/** "You will leave with: a set of template letters, a calculator": things made, no abilities. */
export function areThings(text: string, lead: string, items: readonly Span[]): boolean {
  return (
    LEAVE.test(lead) &&
    items.length > 0 &&
    items.every(({ start, end }) => {
      const words = text.slice(start, end)
      return /^(?:an?|the|your|two|three|four|five|\d+)\s/i.test(words) && !INSIGHT.test(words)
    })
  )
}

const WILL_HAVE = /\b(?:will|shall|should|'ll) have:?\s?$/i
const LEARNED =
  /^(?:acquired|gained|learn(?:ed|t)|understood|practi[sc]ed|deepened|strengthened|improved|become|mastered|refreshed|explored|discovered|experienced|received|known|a (?:better |clear |working |sound |good )?(?:understanding|knowledge|grasp|overview)|skills|(?:new|better|practical) (?:skills|knowledge))\b/i

/** "Trainees will have: acquired a grasp of …, practised …": what is learned, and nothing that is handed over. */
export function areGains(text: string, lead: string, items: readonly Span[]): boolean {
  return WILL_HAVE.test(lead) && items.some(({ start }) => LEARNED.test(text.slice(start, start + 40)))
}
