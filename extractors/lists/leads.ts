/** What a lead-in announces: "The Workshop is to:", "Topics of interest include:", "The Workshop will produce:". */
import {
  ASKED_FOR,
  BUSINESS,
  BY_THE_WAY,
  DUTY,
  FOCUS_AT_LAST,
  FOR_EXAMPLE,
  HELP_US,
  OBJECTIVE,
  OUTPUT,
  TAKEN_AWAY,
  TELL,
  TOPIC,
  WANTED,
} from './leadWords.js'

export type ListKind = 'objective' | 'topic' | 'output'

/** The kind of list that a lead-in announces, or null. */
export function leadKind(lead: string): ListKind | null {
  if (lead.length > 40) return kindOfLead(lead)
  // Short leads are labels, and the same ones come again and again.
  let kind = known.get(lead)
  if (kind === undefined) {
    if (known.size > MOST_LEADS) known.clear()
    kind = kindOfLead(lead)
    known.set(lead, kind)
  }
  return kind
}

const OF_BODY =
  /\b(?:its|their|our)\b[^.:]{0,30}\b(?:areas?|fields?|lines?|themes?) of (?:work|activity|activities|action|expertise|competence|intervention|research)\b|\b(?:works|worked|is active|are active|speciali[sz]es|operates|has worked|have worked) (?:in|on)\b[^.:]{0,60}:?$/

const MOST_LEADS = 5000
const known = new Map<string, ListKind | null>()

function kindOfLead(lead: string): ListKind | null {
  const tail = lead
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/, then\?/, '?')
    .replace(/(?::\s?|\s)-{1,2}$/, ':')
    // "We solicit work on (non-exclusively)"
    .replace(/(.{6})\s\([^()]{3,60}\)\s?:?$/, '$1:')
    .trim()
    // "What do we want to have at the end?": as "What we want to have at the end".
    .replace(/^(what|why) (?:do|does|did) (we|you|they|the \p{L}+) (?=\p{Ll})/u, '$1 $2 ')
  // "Address: Warehouse C"
  if (/^(?:[\p{L}-]+ )?address:?$/u.test(tail)) return null
  if (FOCUS_AT_LAST.test(tail)) return 'topic'
  if (HELP_US.test(tail)) return 'objective'
  if (OUTPUT.test(tail) || TAKEN_AWAY.test(tail)) return 'output'
  if ((OBJECTIVE.test(tail) || WANTED.test(tail)) && !DUTY.test(tail)) return 'objective'
  if (BUSINESS.test(tail)) return 'objective'
  // "Its areas of work are:": what a body does is not what the event treats.
  if (OF_BODY.test(tail)) return null
  if (FOR_EXAMPLE.test(tail)) return 'topic'
  if (TELL.test(tail)) return 'topic'
  // "Questions:" leads to a telephone; "papers that treat any of these questions:" to a list.
  if ((TOPIC.test(tail) || ASKED_FOR.test(tail)) && !/^(?:[\p{L}']+ ){0,3}questions?\??:?$/u.test(tail)) return 'topic'
  // "We welcome contributions on, among other things,": what is said by the way hides the word that leads.
  const short = tail.replace(BY_THE_WAY, '')
  return short.length < tail.length && short.length > 3 ? kindOfLead(`${short}:`) : null
}
