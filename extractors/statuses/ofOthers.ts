/** What is put off or moved is something else: a deadline, another date, a room, other news. */
import type { Span } from '../page.js'

// "has moved to Room 4", "moved to Zoom", "se traslada al Salón Azul": another place, and the day stays.
const TO_PLACE =
  /^\s+(?:the\s|our\s|a\s|la\s|el\s)?(?:(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}|rooms?|halls?|online|lecture|building|\p{Ll}+\s(?:room|hall|building|floor|venue))/u

export function isMoveOfPlace(text: string, span: Span): boolean {
  return (
    /\b(?:to|al?|au|para)$/i.test(text.slice(span.start, span.end)) &&
    TO_PLACE.test(text.slice(span.end, span.end + 40))
  )
}

// "new submission deadline", "the 2020 edition was cancelled": of another thing, or of another time.
export const ELSEWHERE =
  /^\W{0,4}(?:next|also|coming up|other news|elsewhere|meanwhile|p\.?\s?s\.?)\s?[:-]|\b(?:january|february|march|april|june|july|august|september|october|november|december)\s(?:date|meeting|session|meetup|talk|edition|event)\b|\b(?:deadlines?|submissions?|camera|abstracts?|last\s+year|previous|20(?:20|21)\s+edition|the\s+(?:19|20)\d\d\s+(?:edition|seminar|workshop|conference|meeting|event|symposium|congress|forum|summit|festival|course)\s+(?:was|had)|plazo|prazo|d[ée]lai|scadenza|a[ñn]o\s+pasado|ano\s+passado|l'an\s+dernier|anno\s+scorso)\b/i

// "our team meeting is cancelled": of those who write, not of the event.
export const INTERNAL =
  /\b(?:our|my)\s+(?:own\s+)?(?:staff|team|weekly|internal|board|department\w{0,4}|committee|group|unit|section|office)\s+(?:meeting|call|lunch|briefing)\b/i
