/** Words before a day that make it one of something else: how long a pass is valid, a conference that is only spoken of. */

// "(válido até 30/09/2027)": of an accreditation, a pass, a price list.
const VALID =
  /\b(?:v[\xe1a]lid[oa]s?|valido|valida|valables?|g[\xfcu]ltig|valid)\s+(?:until|till|to|through|up\s+to|from|hasta(?:\s+el)?|at[\xe9e](?:\s+ao?)?|jusqu'au|fino\s+al|bis(?:\s+zum)?)\s*$/i

// "common language for the United Nations Water Conference of 2-4 December": a meeting that is spoken of, not called.
const REFERRED =
  /\b(?:for|before|since|towards?|after|at|following|by)\s+(?:the|its|our)\s+(?:[\p{Lu}\d][\p{L}\d&'-]*\s+|(?:of|on|for|and|the)\s+){2,9}of\s+$/u

const MAIN =
  /\b(?:the|its)\s+(?:main|parent|host|hosting)\s+(?:conference|event|meeting|congress|symposium|summit)\s+\(\s*$/i

// "The society was founded on 4 July 1976", "in force since 1 January 2016"
const BEGUN =
  /\b(?:founded|incorporated|fundad[oa]|fond[\xe9e]+e?|fondat[oa]|gegr[\xfcu]ndet|(?:in force|in effect|en vigor|en vigueur|in vigore|em vigor) (?:since|from|desde|depuis|dal)|gilt seit)\s+(?:(?:on|in|el|en|em|le|il|am|the|a)\s+)?$/i

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i

// "Vacancy: gardener, closing 2 May"
const CLOSING = /[,(;-]\s*(?:applications\s+)?clos(?:es|ing)\s+(?:on\s+)?$/i

// "The prize-giving will be held in the same hall on", "a reception follows in the same venue on": another thing than what was told before.
const SAME_PLACE =
  /\b(?:in|at)\s+the\s+same\s+(?:place|venue|room|hall|location|building)\s+(?:on\s+)?$|\ben\s+el\s+mismo\s+lugar\s+el\s+$|\bau\s+m[\xeae]me\s+(?:endroit|lieu)\s+le\s+$|\bno\s+mesmo\s+local\s+(?:no\s+dia|em)\s+$|\bam\s+(?:gleichen|selben)\s+Ort\s+am\s+$/i

/** Does the day at that offset say how long something is valid, or since when there is something? */
export function isAnothers(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 30), at)
  return VALID.test(lead) || BEGUN.test(lead)
}

/** Do the words lead to the days of a meeting that is spoken of, not called? */
export function isReferredTo(lead: string): boolean {
  // "Like the main conference (May 3-6) the workshop will be virtual"
  if (lead.trimEnd().endsWith('(')) return MAIN.test(lead)
  if (SAME_PLACE.test(lead)) return true
  // "Exhibition 1 May 2026, closing 6 May 2026": its own last day.
  if (CLOSING.test(lead)) return !MONTH.test(lead.slice(lead.lastIndexOf('\n') + 1))
  return /\bof\s+$/.test(lead) && REFERRED.test(lead)
}
