/** What a meeting is held for: each pattern ends where the aim begins. */
import { SUBJECT, VERB } from './subject.js'
import { EVENT } from './words.js'

// "We are calling this meeting in order to …"
export const CALLING = new RegExp(
  `\\ball\\s+(?:that\\s+)?we\\s+want\\s+is\\s+(?:for\\s+[^.;,]{3,60}?\\s)?to\\s+(?=\\p{Ll})|\\bwe(?:'re|\\s+are)\\s+(?:meeting(?:\\s+up)?|gathering|(?:getting|coming)\\s+together)\\s+(?:in\\s+order\\s+)?to\\s+(?=\\p{Ll})|\\bwe\\s+(?:are\\s+)?(?:calling|holding|convening|organi[sz]ing)\\s+(?:this|the|an?|our)\\s+(?:[\\p{L}-]+\\s+){0,3}?${EVENT}\\s+(?:in\\s+order\\s+)?to\\s+(?=\\p{Ll})`,
  'giu',
)
// "Experts from nine countries are meeting to examine …"
export const MEETING =
  /\b(?:experts|delegates|officials|ministers|scientists|researchers|practitioners|representatives|members|specialists|participants|scholars)\b[^.;:]{0,70}?\s(?:will\s+|are\s+to\s+|are\s+)?(?:meet(?:ing)?|gather(?:ing)?|com(?:e|ing)\s+together|conven(?:e|ing)|assembl(?:e|ing))\s+(?:in\s+\p{Lu}[^.;:]{2,40}?\s)?(?:in\s+order\s+)?to\s+(?=\p{Ll})/giu
// "The experts will be asked to map …": the meeting's business; what is asked of those who register is none.
export const ASKED =
  /\bparticipants\s+(?:will\s+be|are)\s+(?:also\s+)?(?:asked|invited|called\s+upon|expected)\s+to\s+(?=(?:validate|adopt|agree|review|discuss|identify|examine|propose|recommend|consider|assess|formulate|develop|draft|exchange|share|define|compare|reflect|debate)\b)|\b(?:experts|delegates|members|the\s+(?:meeting|group|committee|panel))\s+(?:will\s+be|is|are|has\s+been|have\s+been|was|were)\s+(?:also\s+)?(?:asked|invited|called\s+upon|expected)\s+to\s+(?!bring|register|confirm|send|submit|arrive|attend|reply|complete|join|nominate|inform|note|stay|book|pay|wear)(?=\p{Ll})/giu
// "The Authority will hold a public hearing to present the plan, to answer questions …"
export const HOLDING = new RegExp(
  `\\b(?:is|are)\\s+consulting(?:\\s[^.;:]{2,60}?)?\\s(?:in\\s+order\\s+)?to\\s+(?=\\p{Ll})|\\b(?:will\\s+(?:hold|host|convene|organi[sz]e|run)|(?:is|are)\\s+(?:holding|hosting|convening|organi[sz]ing|running|calling)|holds|hosts|convenes|organi[sz]es|held|hosted|convened|organi[sz]ed|invites?\\s+you\\s+to)\\s+(?:an?|the|its|this|our)\\s+(?:[\\p{L}\\d-]+\\s+){0,5}?${EVENT}(?:\\s(?:on|in|at|for|with|of)\\s(?:[^.;:]|(?<=\\s[ap])\\.(?=m)|(?<=\\.m)\\.(?=\\s\\p{Ll})){2,70}?)?\\s(?:in\\s+order\\s+)?to\\s+(?=(?:${VERB}|seek|obtain|collect|gather|hear|answer|agree|decide|settle|plan|consult|exchange|test|take|kick|launch|celebrate|mark|find|learn|debate|work|reflect|finali[sz]e|validate|adopt|draft)\\b)`,
  'giu',
)
// "The meeting is tasked with reviewing …", "has been called so that everyone can hear …"
export const TASKED = new RegExp(
  `\\b${SUBJECT}\\s+(?:is|are|was|were|has\\s+been)\\s+(?:(?:tasked|charged|entrusted)\\s+with\\s+(?=\\p{Ll}{3,}ing\\b)|(?:being\\s+)?(?:called|held|convened|organi[sz]ed)\\s+so\\s+that\\s+[^.;,]{2,40}?\\s(?:can|may|could)\\s+)`,
  'giu',
)
// "The workshop has the aim of raising awareness", "was called for the purpose of reviewing …"
export const HAS_AIM = new RegExp(
  `\\b${SUBJECT}\\s+(?:(?:is|was|are|were|has\\s+been)\\s+(?:being\\s+)?(?:called|held|convened|organi[sz]ed|designed|planned)\\s+(?:with|for)|has|have|had|with)\\s+(?:(?:the|a|as\\s+(?:its|their)|its)\\s+)(?:\\p{Ll}+\\s+)?(?:aims?|purposes?|goals?|objectives?|tasks?)\\s+(?:of\\s+(?=\\p{Ll}{2,}ing\\b)|to\\s+(?=\\p{Ll})|(?:the\\s+)?(?=\\p{Ll}{3,}(?:ing|ion|ment)\\b))`,
  'giu',
)
// "with the aim of discussing …", "con el objetivo de generar …, la Facultad organiza …"
export const WITH_THE_AIM =
  /(?<![\p{L}])(?:with\s+(?:the|an?)\s+(?:\p{Ll}+\s+)?(?:aim|goal|objective|purpose|intention|view)\s+(?:of\s+(?=\p{Ll}{3,}ing\b)|to\s+(?=\p{Ll}))|in\s+an\s+effort\s+to\s+|^in\s+order\s+to\s+|con\s+(?:el\s+)?(?:objetivo|fin|prop[óo]sito|objeto)\s+de\s+|com\s+o\s+(?:objetivo|fim|prop[óo]sito|intuito)\s+de\s+|a\s+fim\s+de\s+|(?:dans\s+le\s+but|avec\s+pour\s+objectif|afin)\s+(?:de\s+|d')|con\s+l'obiettivo\s+di\s+|(?:al\s+fine|allo\s+scopo)\s+di\s+)(?=\p{Ll})/giu
// "The conference brings together editors and printers to think through …"
export const BRINGS = new RegExp(
  `\\b${SUBJECT}\\s+(?:will\\s+|is\\s+to\\s+)?(?:brings?|gathers?|convenes?|unites?|assembles?)\\s+(?:together\\s+)?[^.;:]{5,220}?\\s(?:in\\s+order\\s+)?to\\s+(?=(?:${VERB}|think|debate|reflect|talk|work|find|agree|chart|forge|celebrate|exchange|swap|hear|build|rethink|imagine|test|learn)\\b)`,
  'giu',
)
// "A meeting that seeks to …", "a workshop designed to …"
export const RELATIVE = new RegExp(
  `\\b(?:an?|the|this|our)\\s+(?:[\\p{L}\\d'-]+\\s+){0,4}${EVENT},?\\s+(?:(?:that|which)\\s+(?:seeks?|aims?|intends?|hopes?|wants?|sets\\s+out|is\\s+(?:designed|intended|meant|expected))|designed|intended|meant|aimed|aiming|convened|called)\\s+(?:to|at)\\s+(?=\\p{Ll})`,
  'giu',
)
