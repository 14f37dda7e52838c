/** "RSVP for the November 5 reception", "register for our 5 May workshop": the day tells which event is meant, and is no limit. */
import type { Page, Span } from '../page.js'

const NOUN =
  'receptions?|workshops?|meetings?|seminars?|webinars?|conferences?|events?|sessions?|talks?|lectures?|dinners?|class(?:es)?|courses?|trainings?|hearings?|forums?|concerts?|evenings?|tours?|visits?|launch|briefings?|symposium|gathering|celebration|ceremony|gala|screening|exhibition|tournament|hike|walk|party|breakfast|lunch|luncheon|summit|colloquium|retreat|clinic|performance|show|open\\s(?:house|day|evening)|drop-in|town\\shall|roundtable|panel|hackathon|matinee|assembly|study\\sday|field\\s(?:day|trip)'

/** "reception at", "workshop.", "afternoon workshop in Riga"; not "workshop deadline", "meeting papers". */
const NAMED = new RegExp(
  `^(?:\\s(?:morning|afternoon|evening|lunchtime|online|public|annual|general|free|hybrid|virtual|opening|board|training|networking|introductory|information|community|book|art|gallery|guided|walking)){0,2}\\s(?:${NOUN})(?=\\s?(?:$|[.,;:!?)]|(?:at|in|on|to|by|via|with|are|is|will|and|or|here|from|please|using|through|now|has|have|today|of|about|hosted|organi[sz]ed)(?![\\p{L}-])))`,
  'iu',
)
const ARTICLE = /(?:^|\s)(?:the|our|this|their|its|his|her|my|your|an?|next)\s+$/i
// "before the 5 May meeting", "by the 20 October session": something is due there.
const DUE =
  /\b(?:by|before|until|till|prior\s+to|ahead\s+of|in\s+time\s+for|no\s+later\s+than|due\s+(?:at|on))\s+(?:the|our|this|their|its|an?|next)\s+$/i

/** Does the date stand before the noun of the event, behind an article? */
export function isDayOfEvent(page: Page, { start, end }: Span): boolean {
  const lead = page.text.slice(Math.max(0, start - 40), start)
  return ARTICLE.test(lead) && !DUE.test(lead) && NAMED.test(page.text.slice(end, end + 80).replace(/\s+/g, ' '))
}
