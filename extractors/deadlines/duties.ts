/** Who is asked to do something by a day, whatever it is: "shall give notice to the Clerk by", "los interesados deberán … antes del". */

// "must", "are kindly requested to", "deverão", "sont priés de"; not "must have been born".
const DUTY =
  /\b(?:(?:shall|must|should|(?:needs?|ha(?:s|ve)|ought)\s+to)\s+(?!have\b|not\b)|(?:is|are|was|were)\s+(?:(?:kindly|cordially|hereby)\s+)?(?:asked|requested|required|invited|encouraged|urged|reminded|to\s+be)\b|please\s|kindly\s|deber[\xe1a]n?\s|deben?\s|tienen\s+que\s|se\s+(?:ruega|pide|solicita)\b|dever[\xe1a](?:o|\xe3o)?\s|devem?\s|t[\xeae]m\s+(?:de|que)\s|(?:solicita|pede|roga)-se\b|doivent?\s|devront\s|(?:sont|[\xeae]tes)\s+(?:pri[\xe9e]|invit[\xe9e])|(?:veuillez|merci\s+de|pri[\xe8e]re\s+de)\s|dev(?:e|ono)\s|dovr(?:\xe0|anno)\s|(?:sono|siete)\s+(?:pregat|invitat)|si\s+prega\s+di\s|m\xfcssen\s|sollen\s|bitten\s+wir\b)/i

// Where people come to, and what they are by then: the event's own, or a condition.
const NO_ACT =
  /\b(?:arrive|be\s+(?:seated|present|here|there|at|in\s+place|aged|completed|finished|ready|over|older|under|born)|gather|assemble|check\s+in|come|return\s+to|leave|vacate|hold|turn|llegar|chegar|arriver|arrivare|presentarse|estar|estejam)\b/i

const MOVES =
  /\b(?:reach(?:es)?|arrive|be\s+(?:with|in)|(?:come|be\s+handed)\s+in|parvenir|llegar|chegar|pervenire|eingehen|vorliegen)\b/i

/** What is asked for in the words before "by" and the day: something that must arrive, some other act, to be there, or nothing. */
export function dutyIn(words: string): 'sent' | 'act' | 'presence' | null {
  const duty = DUTY.exec(words)
  if (!duty) return null
  const act = words.slice(duty.index)
  // "The form must reach the Secretariat", "Names have to be with us"
  if (MOVES.test(act) && !/^(?:we|you|participants|guests|delegates)\b/i.test(words.trim())) return 'sent'
  return NO_ACT.test(act) ? 'presence' : 'act'
}

/** Where the words that ask for it begin; -1 where none do. "Governments wishing to send observers should inform": what stands before them is said of who is asked. */
export function dutyAt(words: string): number {
  return words.search(DUTY)
}

// Not "We shall tell you", "Authors will be … and the Chair shall inform applicants": the answer itself.
const INFORMS =
  /^\W*(?:kindly\s+|please\s+)?(?:notify|inform|tell|advise)\b(?!\s+(?:(?:all|the)\s+)?(?:you|them|authors?|applicants?|candidates?|successful|selected|accepted)\b)/i
const BY_US = /\bwe\s*$/i

/** "Those selected must confirm by", "Participants in need of a visa should notify the Secretariat by": they act, and nobody answers them. */
export function actedOn(words: string): { from: number; informs: boolean } | null {
  const duty = DUTY.exec(words)
  if (!duty || dutyIn(words) === 'presence' || BY_US.test(words.slice(0, duty.index))) return null
  const from = duty.index + duty[0].length
  return { from, informs: INFORMS.test(words.slice(from)) }
}
