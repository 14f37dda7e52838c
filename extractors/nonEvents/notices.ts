/** Notices of service, legal texts, obituaries. */
import type { Cue } from './cue.js'

export const NOTICES: readonly Cue[] = [
  {
    cue: 'service-notice',
    weight: 2.2,
    words:
      'office hours|opening hours|(?:will be|is|are) (?:closed|unavailable|down) (?:on|from|for|during|between)|maintenance (?:window|work)|how to apply for a (?:permit|licen[cs]e|visa|passport)|frequently asked questions|terms (?:and conditions|of service)|privacy notice|(?:we|this site) uses? cookies|accept or refuse|scholarships? (?:is|are|will|covers?|cover)\\b|small grants|(?:offers?|awards?) (?:[\\w-]+ ){0,2}grants?|applications open on|grants? of up to|fellowships? (?:is|are|covers?)|no action is (?:needed|required)|for maintenance|apologi[sz]e for (?:the|any) inconvenience|thank you for your (?:order|purchase|payment)|invoice',
  },
  {
    cue: 'legal-text',
    weight: 2,
    words:
      'recalling its|takes note of|reaffirms|having regard to|decides to remain seized|hereby (?:repealed|enacted|ordered)|whereas|requests the secretary-general',
  },
  {
    cue: 'obituary',
    weight: 2.5,
    words:
      'obituary|descanse en paz|rest in peace|ha fallecido|is dead|died on|in memoriam|passed away|(?:who )?died (?:on|in|at|peacefully)|was born (?:on|in|at)|is survived by|nachruf|falleci[oó]|faleceu|est d[eé]c[eé]d[eé]e?',
  },
]
