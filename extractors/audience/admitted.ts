/** Who may be sent or may apply: "each member may send …", "applicants should be …". */
import { stems } from '../triggers.js'
import type { Rule } from './rule.js'

export const ADMITTED: readonly Rule[] = [
  {
    // "Each member city may send three people: one engineer, …"
    cue: 'may-send',
    weight: 0.5,
    trigger: stems(
      'each$|every$|states$|countries$|governments$|delegations$|institutions$|administrations$|members$|operators$|organisations$|organizations$',
    ),
    pattern:
      /\b(?:(?:each|every)\s+(?:\p{L}+\s+){1,4}|(?:all\s+)?(?:member\s+)?(?:states|countries|governments|delegations|institutions|administrations|members|operators|organi[sz]ations)\s+)(?:may|can|should|(?:is|are)\s+(?:kindly\s+)?(?:invited|requested|asked|entitled|encouraged)\s+to)\s+(?:send|nominate|name|delegate|second|designate|appoint)\s+(?<a>(?!their|the\s+names?|its\s+comments|a\s+(?:paper|report|list))(?:[^.,]|,(?!\s+whose)){6,200})/giu,
  },
  {
    cue: 'applications-from',
    weight: 0.7,
    trigger: stems('applications?|nominations|registrations|expressions'),
    pattern:
      /\b(?:(?:encourages?|welcomes?|invites?|solicits?|seeks?|accepts?|accepting|taking|inviting|seeking|welcoming|receives?|calls?\s+for|calling\s+for|looks?\s+forward\s+to)\s+(?:receiving\s+)?(?:applications|registrations|expressions\s+of\s+interest)\s+(?:from|by)|(?:invit|seek|welcom|call|solicit|accept|encourag)\p{L}*\s+(?:for\s+)?(?:the\s+)?nominations\s+(?:of|from)|(?:applications?|nominations|registrations|expressions\s+of\s+interest)\s+(?:are\s+|is\s+)?(?:\p{L}+ly\s+)?(?:invited|welcomed?|encouraged|sought|accepted|open)\s+(?:from|to))\s+(?<a>[^.!?]{5,220})/giu,
  },
  {
    // "Eligible are students of all years."
    cue: 'eligible-are',
    weight: 0.7,
    trigger: stems('eligible$|invited$|welcome$'),
    back: 2,
    pattern:
      /\b(?:eligible|(?<=^|[.!?]\s|\n\s{0,8})(?:also\s+|cordially\s+|particularly\s+)?(?:invited|welcome))\s+(?:participants\s+|applicants\s+|candidates\s+|persons\s+)?(?:are|is|include)\s*:?\s+(?<a>(?!to\b|for\b)[^.!?;]{5,200})/giu,
  },
  {
    cue: 'applicants-should-be',
    weight: 0.7,
    trigger: stems('applicants?|candidates?|participants?|attendees'),
    pattern:
      /\b(?:applicants?|candidates?|participants?|attendees)\s+(?:should|must|are\s+expected\s+to|need\s+to|will|have\s+to)\s+be\s+(?<a>(?!at\b|in\b|able|present|informed|notified|selected|seated|given|asked|contacted|registered|required|available|invited|familiar|provided|reimbursed|chosen|responsible|admitted|paid|added|taken|fluent)[^.!?]{5,220})/giu,
  },
  {
    cue: 'asked-to-name',
    weight: 0.6,
    trigger: stems('asked'),
    pattern: /\basked\s+to\s+(?:name|nominate|send|designate)\b[^.]{0,60}?,\s*prefer-?\s?ably\s+(?<a>[^.]{6,300})/giu,
  },
]
