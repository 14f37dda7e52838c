/** The ways to say an aim, the most telling first: each ends where the aim begins. */

import { FRAGT, SOLL, ZIEL } from './germanRules.js'
import { ASKED, BRINGS, CALLING, HAS_AIM, HOLDING, MEETING, RELATIVE, TASKED, WITH_THE_AIM } from './heldRules.js'
import { FOR_DOING, IMPERSONAL, MEETING_FOR, ROMANCE, ROMANCE_DOES, VOULONS, VUOLE } from './romanceRules.js'
import { BY_NAME, COME, DOING_THIS, GOES_ON, NAMED, SPEAKER, SPOKEN } from './spokenRules.js'
import { SUBJECT, VERB, VERBS_S } from './subject.js'
import * as cue from './words.js'
import { all, EVENT } from './words.js'

// "is simply to", "was above all meant to"
const ADVERB =
  '(?:(?:also|therefore|then|mainly|primarily|specifically|simply|chiefly|thus|particularly|first\\s+of\\s+all|above\\s+all|in\\s+particular)\\s+)?'
const INTENT = new RegExp(
  `\\b${SUBJECT}\\s+${ADVERB}(?:aim(?:s|ed)?|seeks?|sought|intend(?:s|ed)?|hope[sd]?|want(?:s|ed)?|wish(?:es|ed)?|strives?|serves?|exists?|sets?\\s+out|had\\s+set\\s+out|(?:is|are|has\\s+been|have\\s+been|had\\s+been|was|were)\\s+${ADVERB}(?:an\\s+(?:attempt|effort|opportunity|occasion|chance)|consulting|dedicated|devoted|geared|designed|intended|meant|expected|planned|aimed|organi[sz]ed|held|convened|called(?:\\s+upon)?|meeting|convening|set\\s+up)(?:\\s+in\\s+order)?|meets?(?:\\s+(?:on|in|at)\\s[^.;:]{2,50}?)?(?:\\s+in\\s+order)?)\\s+(to\\s+${ADVERB}|(?<=\\baim(?:s|ed)?\\s+)at\\s+(?!(?:those|people|anyone|anybody|everyone|everybody)\\b)|(?<=(?:dedicated|devoted|geared)\\s+)to(?:wards)?\\s+(?=\\p{Ll}+ing\\b)|(?<=(?:seeks|aims|intends))\\s?:\\s+(?=\\())`,
  'giu',
)
// "The goals of the workshop are …", "The aim of UnReal 2025 is to …"; the aim of a code of conduct or of a body is none.
const PURPOSE = new RegExp(
  `\\b(?:aims?|goals?|objectives?|purposes?|ide[ai]a?|intention|task|ambition|point|plan|object|business|job|brief|remit|hope|wish|mandate|challenge|objetivos?|objectifs?|obiettivi|obiettivo|finalidade?|finalit[éà]|prop[oó]sitos?|scop[oi]|metas?)\\b(?:\\s+(?:g[ée]n[ée]ra(?:le?|is)|general(?:es)?|geral|principa(?:l|is|le|les|li)|central(?:es)?|espec[ií]fico|sp[ée]cifique|specifico))?(?:\\s+(?:(?:of|for|behind|del?|d[aoi]|dell[ao]|dei|degli|delle|du|des|di)\\b|d'|dell')\\s*(?:[^.:;]{0,60}?\\b${EVENT}|(?:the\\s+)?[A-Z][\\w'-]{1,20}(?:\\s?'?\\d{2,4})?))?(?:\\s+(?:here|today|tonight|this\\s+(?:year|time)|for\\s+(?:the|this)\\s+(?:day|evening|weekend|week|afternoon|morning|session)))?(?:,\\s[^.,;:]{2,30},)?(?:'s(?=\\s+to\\s)|\\s+(?:is|are|was|were|will\\s+be|es|son|é|são|est|sont|è|sono))\\s+${ADVERB}(?:(?:simple|clear|modest|straightforward|(?:two|three|four)-?fold)\\s?[:,-]\\s+(?:first(?:ly)?,\\s+)?)?(?:for\\s+[^.;,:]{2,50}?\\s+to\\s+|(?:first(?:ly)?,?\\s+)?(?:to|de|di|a)\\s+${ADVERB})?(?=\\p{Ll}|\\()(?!\\p{Ll}{2,}ed\\s(?:on|by|in|at|to|for|as|with|after|before|online|here)\\b)`,
  'giu',
)
const WILL = new RegExp(
  `\\b${SUBJECT}(?:\\s+will|\\s+shall|'ll)\\s+(?:also\\s+|then\\s+|therefore\\s+)?(?=(?:${VERB})\\b)`,
  'giu',
)
// "The training equips participants to read a gauge"
const ENABLES = new RegExp(
  `\\b${SUBJECT}\\s+(?:will\\s+)?(?:equips?|enables?|helps?|teach(?:es)?|trains?|prepares?|allows?)\\s+(?:the\\s+)?(?:participants|you|attendees|students|trainees|them|staff|delegates|everyone)\\s+(?:how\\s+)?to\\s+(?=\\p{Ll})`,
  'giu',
)
const DOES = new RegExp(`\\b${SUBJECT}\\s+(?:also\\s+)?(?=(?:${VERBS_S})\\b)`, 'giu')
const LEARN =
  /\b(?:participants|students|attendees|trainees|learners|you)\s+(?:also\s+)?(?:learn\s+(?:to\s+(?=\p{Ll})|(?=how\s+to\b))|(?=(?:gain|acquire|develop)\s))|\bthose\s+who\s+(?:complete|finish|pass|attend|take)\s[^,.;:]{3,40}?\s(?:can|will\s+be\s+able\s+to|will\s+have\s+learn(?:ed|t)\s+to)\s+(?=\p{Ll})|\b(?:after|by\s+the\s+end\s+of|on\s+completion\s+of|at\s+the\s+end\s+of)\s[^,.;:]{3,40},?\s+(?:participants|students|you|trainees|attendees|learners|everyone)\s+(?:can\s+(?!ask|bring|stay|join|also|register|meet|enjoy|buy|get)|(?:will|should)\s+have\s+learn(?:ed|t)\s+(?:how\s+)?to\s+)(?=\p{Ll})|(?<![\p{L}])(?:saranno|sarai|sarete|seront|serez|será[ns]?|serão|estará[ns]?|estarão)\s+(?:in\s+grado\s+di|capaci\s+di|capables?\s+(?:de\s+|d')|en\s+mesure\s+(?:de\s+|d')|capaces\s+de|capazes\s+de|capaz\s+de|aptos?\s+a|em\s+condições\s+de|en\s+condiciones\s+de)\s*(?=\p{Ll})|(?<![\p{L}])(?:impareranno|imparerai|imparerete|aprenderá[ns]?|aprenderão|apprendront|apprendrez)\s+(?:a|à)\s+(?=\p{Ll})|\b(?:you|you'll|participants|attendees|students|trainees|delegates|we|we'll|learners|the\s+participants\s+of\s+the\s+\p{L}+)(?:\s+will|\s+shall|\s+should|\s+(?:are\s+expected|should\s+expect)\s+to|(?<='ll))(?:\s+(?:also|all|then))?\s+(?:come\s+to\s+(?=understand|know|see|appreciate)|(?:know|see)\s+(?=(?:how|what|why|when|where|which)\b)|(?:come\s+away|leave|go\s+home)\s+knowing\s+(?=(?:how|what|why|when|where|which)\b)|(?=learn\s+(?:and|about|how)|gain\b|acquire\b|practi[sc]e\b|master\b|study\b|explore\b|discover\b|understand\b|develop\b|deepen\b)|learn\s+to\s+|be\s+able\s+to\s+|be\s+(?:taught|shown|trained)\s+(?:how\s+)?to\s+|(?:be|feel)\s+(?=(?:comfortable|confident|familiar)\s+with\b)|have\s+the\s+opportunity\s+to\s+|(?:come\s+away|leave|go\s+home)\s+with\s+)|\b(?:want|would\s+like|hope\s+for)\s+(?:every|each|all|our|participants|trainees|students)\b[^.;]{0,30}?\s+to\s+be\s+able\s+to\s+/giu
const CHANCE = new RegExp(
  `\\b${SUBJECT}\\s+(?:will\\s+|shall\\s+)?(?:also\\s+)?(?:provides?|offers?|gives?|be|is|creates?)\\b[^.;]{0,50}?\\b(?:opportunit(?:y|ies)|chance|occasion|platform|forum|space|framework|setting)\\s+(?:for\\s+[^.;]{2,60}?\\s+|in\\s+which\\s+|to\\s+(?:the\\s+|all\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:researchers|participants|practitioners|scientists|members|students|academics|professionals|officials|delegates|teachers|young\\s+people)\\s+(?:and\\s+\\p{L}+\\s+)?)?to\\s+(?=\\p{Ll})`,
  'giu',
)
// Each with the words without which it cannot hold: most sentences never meet the long patterns.
export const RULES: readonly (readonly [RegExp, string, (mask: number) => boolean])[] = [
  [PURPOSE, 'purpose', all(cue.PURPOSE)],
  [CHANCE, 'opportunity', all(cue.CHANCE | cue.SUBJECT)],
  [INTENT, 'intent', all(cue.INTENT | cue.SUBJECT)],
  [LEARN, 'learn', (mask) => (mask & cue.ROMANCE) !== 0 || all(cue.LEARN | cue.READER)(mask)],
  [ENABLES, 'will', (mask) => (mask & cue.SUBJECT) !== 0 && (mask & (cue.DOES | cue.VERB)) !== 0],
  [BRINGS, 'gathers', all(cue.DOES | cue.SUBJECT)],
  [SPOKEN, 'spoken', all(cue.SPOKEN)],
  [GOES_ON, 'spoken-on', (mask) => (mask & (cue.VERB | cue.DOES)) !== 0],
  [WILL, 'will', all(cue.FUTURE | cue.SUBJECT | cue.VERB)],
  [DOES, 'does', all(cue.DOES | cue.SUBJECT)],
  [CALLING, 'intent', all(cue.INTENT)],
  [HOLDING, 'held-for', (mask) => (mask & (cue.INTENT | cue.DOES)) !== 0 && (mask & cue.SUBJECT) !== 0],
  [TASKED, 'intent', all(cue.INTENT | cue.SUBJECT)],
  [MEETING, 'intent', all(cue.INTENT)],
  [ASKED, 'business', all(cue.FUTURE | cue.SUBJECT)],
  [RELATIVE, 'intent', all(cue.INTENT | cue.SUBJECT)],
  [SPEAKER, 'speaker', all(cue.HONORIFIC | cue.FUTURE)],
  [ROMANCE, 'purpose', all(cue.ROMANCE)],
  [ROMANCE_DOES, 'purpose', all(cue.ROMANCE)],
  [IMPERSONAL, 'purpose', all(cue.ROMANCE)],
  [VUOLE, 'purpose', all(cue.ROMANCE)],
  [ZIEL, 'purpose', all(cue.PURPOSE)],
  [FRAGT, 'does', all(cue.GERMAN | cue.DOES)],
  [VOULONS, 'purpose', all(cue.ROMANCE)],
  [MEETING_FOR, 'purpose', all(cue.ROMANCE)],
  [FOR_DOING, 'purpose', all(cue.ROMANCE)],
  [SOLL, 'purpose', (mask) => (mask & cue.GERMAN) !== 0 && (mask & (cue.PURPOSE | cue.FUTURE)) !== 0],
  [DOING_THIS, 'purpose', all(cue.DOING)],
  [HAS_AIM, 'purpose', all(cue.PURPOSE | cue.SUBJECT)],
  [WITH_THE_AIM, 'held-for', all(cue.PURPOSE)],
  [NAMED, 'intent', all(cue.INTENT)],
  [BY_NAME, 'named', (mask) => (mask & (cue.INTENT | cue.DOES)) !== 0],
  [COME, 'come', all(cue.COME)],
]
