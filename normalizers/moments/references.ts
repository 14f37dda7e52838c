/** Words before a day that make it one of something else: how long a pass is valid, a conference that is only spoken of. */

// "(válido até 30/09/2027)": of an accreditation, a pass, a price list.
const VALID =
  /\b(?:v[\xe1a]lid[oa]s?|valido|valida|valables?|g[\xfcu]ltig|valid)\s+(?:until|till|to|through|up\s+to|from|hasta(?:\s+el)?|at[\xe9e](?:\s+ao?)?|jusqu'au|fino\s+al|bis(?:\s+zum)?)\s*$/i

// "common language for the United Nations Water Conference of 2-4 December": a meeting that is spoken of, not called.
const REFERRED =
  /\b(?:for|before|since|towards?|after|at|following|by)\s+(?:the|its|our)\s+(?:[\p{Lu}\d][\p{L}\d&'-]*\s+|(?:of|on|for|and|the)\s+){2,9}of\s+$/u

const MAIN =
  /\b(?:the|its)\s+(?:main|parent|host|hosting)\s+(?:conference|event|meeting|congress|symposium|summit)\s+\(\s*$/i

/** Does the day at that offset say how long something is valid? */
export function isValidity(text: string, at: number): boolean {
  return VALID.test(text.slice(Math.max(0, at - 30), at))
}

/** Do the words lead to the days of a meeting that is spoken of, not called? */
export function isReferredTo(lead: string): boolean {
  // "Like the main conference (May 3-6) the workshop will be virtual"
  if (lead.trimEnd().endsWith('(')) return MAIN.test(lead)
  return /\bof\s+$/.test(lead) && REFERRED.test(lead)
}
