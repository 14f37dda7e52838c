/** The ways to say an aim, the most telling first: each ends where the aim begins. */
import { SUBJECT, VERB, VERBS_S } from './subject.js'
import * as cue from './words.js'
import { all, EVENT } from './words.js'

// "is simply to", "was above all meant to"
const ADVERB =
  '(?:(?:also|therefore|then|mainly|primarily|specifically|simply|chiefly|thus|particularly|first\\s+of\\s+all|above\\s+all|in\\s+particular)\\s+)?'
const INTENT = new RegExp(
  `\\b${SUBJECT}\\s+${ADVERB}(?:aim(?:s|ed)?|seeks?|sought|intend(?:s|ed)?|hope[sd]?|want(?:s|ed)?|wish(?:es|ed)?|strives?|sets?\\s+out|had\\s+set\\s+out|(?:is|are|has\\s+been|have\\s+been|had\\s+been|was|were)\\s+${ADVERB}(?:an\\s+(?:attempt|effort)|designed|intended|meant|expected|planned|aimed|organi[sz]ed|held|convened|called(?:\\s+upon)?|meeting|convening|set\\s+up)(?:\\s+in\\s+order)?|meets?(?:\\s+in\\s+order)?)\\s+(to\\s+${ADVERB}|(?<=\\baim(?:s|ed)?\\s+)at\\s+|(?<=(?:seeks|aims|intends))\\s?:\\s+(?=\\())`,
  'giu',
)
// "The goals of the workshop are …", "The aim of UnReal 2025 is to …"; the aim of a code of conduct or of a body is none.
const PURPOSE = new RegExp(
  `\\b(?:aims?|goals?|objectives?|purposes?|ide[ai]a?|intention|task|ambition|point|objetivos?|objectifs?|obiettivi|obiettivo|finalidade?|finalit[éà]|prop[oó]sitos?|scop[oi]|metas?)\\b(?:\\s+(?:g[ée]n[ée]ra(?:le?|is)|general(?:es)?|geral|principa(?:l|is|le|les|li)|central(?:es)?|espec[ií]fico|sp[ée]cifique|specifico))?(?:\\s+(?:(?:of|for|behind|del?|d[aoi]|dell[ao]|dei|degli|delle|du|des|di)\\b|d'|dell')\\s*(?:[^.:;]{0,60}?\\b${EVENT}|(?:the\\s+)?[A-Z][\\w'-]{1,20}(?:\\s?'?\\d{2,4})?))?(?:\\s+(?:here|today|tonight|this\\s+(?:year|time)|for\\s+(?:the|this)\\s+(?:day|evening|weekend|week|afternoon|morning|session)))?\\s+(?:is|are|was|were|will\\s+be|es|son|é|são|est|sont|è|sono)\\s+${ADVERB}(?:(?:simple|clear|modest|straightforward|(?:two|three|four)-?fold)\\s?[:,-]\\s+(?:first(?:ly)?,\\s+)?)?(?:for\\s+[^.;,:]{2,50}?\\s+to\\s+|(?:to|de|di|a)\\s+${ADVERB})?(?=\\p{Ll}|\\()`,
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
  /\b(?:participants|students|attendees|trainees|learners|you)\s+(?:also\s+)?learn\s+(?:to\s+(?=\p{Ll})|(?=how\s+to\b))|(?<![\p{L}])(?:saranno|sarai|sarete|seront|serez|será[ns]?|serão|estará[ns]?|estarão)\s+(?:in\s+grado\s+di|capaci\s+di|capables?\s+(?:de\s+|d')|en\s+mesure\s+(?:de\s+|d')|capaces\s+de|capazes\s+de|capaz\s+de|aptos?\s+a|em\s+condições\s+de|en\s+condiciones\s+de)\s*(?=\p{Ll})|(?<![\p{L}])(?:impareranno|imparerai|imparerete|aprenderá[ns]?|aprenderão|apprendront|apprendrez)\s+(?:a|à)\s+(?=\p{Ll})|\b(?:you|you'll|participants|attendees|students|trainees|delegates|we|we'll|learners|the\s+participants\s+of\s+the\s+\p{L}+)(?:\s+will|\s+shall|\s+should|\s+(?:are\s+expected|should\s+expect)\s+to|(?<='ll))(?:\s+(?:also|all|then))?\s+(?:come\s+to\s+(?=understand|know|see|appreciate)|(?:know|see)\s+(?=(?:how|what|why|when|where|which)\b)|(?:come\s+away|leave|go\s+home)\s+knowing\s+(?=(?:how|what|why|when|where|which)\b)|(?=learn\s+(?:and|about|how)|gain\b|acquire\b|explore\b|discover\b|understand\b|develop\b|deepen\b)|learn\s+to\s+|be\s+able\s+to\s+|(?:be|feel)\s+(?=(?:comfortable|confident|familiar)\s+with\b)|have\s+the\s+opportunity\s+to\s+|(?:come\s+away|leave|go\s+home)\s+with\s+)|\b(?:want|would\s+like|hope\s+for)\s+(?:every|each|all|our|participants|trainees|students)\b[^.;]{0,30}?\s+to\s+be\s+able\s+to\s+/giu
const CHANCE = new RegExp(
  `\\b${SUBJECT}\\s+(?:will\\s+|shall\\s+)?(?:also\\s+)?(?:provides?|offers?|gives?|be|is|creates?)\\b[^.;]{0,50}?\\b(?:opportunit(?:y|ies)|chance|occasion|platform|forum|space|framework|setting)\\s+(?:for\\s+[^.;]{2,60}?\\s+|in\\s+which\\s+|to\\s+(?:the\\s+|all\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:researchers|participants|practitioners|scientists|members|students|academics|professionals|officials|delegates|teachers|young\\s+people)\\s+(?:and\\s+\\p{L}+\\s+)?)?to\\s+(?=\\p{Ll})`,
  'giu',
)
const ROMANCE =
  /\b(?:tienen?\s+(?:como|por)\s+(?:objetivos?|objeto|finalidad|fin|prop[oó]sito)(?:\s+(?:principal|general))?|t[eê]m\s+(?:como|por)\s+(?:objetivos?|finalidade|prop[oó]sito)(?:\s+(?:principal|geral))?|(?:a|ont|aura)\s+pour\s+(?:objectifs?|buts?|ambition|vocation)\s+(?:de\s+|d')|visent\s+à|ha\s+(?:l'obiettivo|lo\s+scopo|la\s+finalit[àa])\s+di|ha\s+(?:come|per)\s+(?:obiettivo|scopo|fine)(?:\s+(?:quello|di)){0,2}|si\s+propon(?:e|gono)\s+di|mira\s+ad?|se\s+propose(?:nt)?\s+(?:de\s+|d')|se\s+prop(?:one|uso|on[ií]a)|s'est\s+propos[ée]\s+de|si\s+(?:è\s+propost[oa]|proponeva)\s+di|se\s+proponen|se\s+donne(?:nt)?\s+pour\s+(?:objectifs?|buts?|ambition|tâche)\s+(?:de\s+|d')|prop[oôõ](?:e|s)-se\s+a|se\s+propôs\s+a|tuvo\s+(?:como|por)\s+(?:objetivo|objeto|finalidad|fin|prop[oó]sito)|teve\s+(?:como|por)\s+(?:objetivo|finalidade|prop[oó]sito)|a\s+eu\s+pour\s+(?:objectif|but)\s+(?:de\s+|d')|visait\s+à|visa\s+a|busca[nm]?|busc[oó]|pretende[nm]?|pretendi[oó])(?:\s+|(?<=['\s]))(?=\p{Ll})/giu
// "El taller permitirá compartir …", "L'atelier vise à présenter …", "L'incontro sarà l'occasione per …": the event does it.
const ROMANCE_DOES = new RegExp(
  `(?<![\\p{L}])${SUBJECT}[^.;:]{0,60}?\\s(?:(?:permite|permitir[áã]o?|permitirán|servir[áa]n?\\s+para|destina(?:m)?-se\\s+a|procura|persigue|aspira\\s+a|visam?(?:\\s+a)?|(?:est[áa]|va)\\s+(?:destinad|orientad|dirigid|encaminad)[oa]\\s+a|(?:será|es|é)\\s+(?:una?|uma)\\s+(?:ocasi[óo]n|ocasião|oportunidade?)\\s+(?:de|para))\\s+(?=\\p{Ll}{2,14}(?:ar|er|ir|or|ôr)(?:se|-se)?\\s)|(?:vise(?:nt)?\\s+à|permettr(?:a|ont)\\s+(?:de\\s+|d')|sera\\s+l'occasion\\s+(?:de\\s+|d')|servira\\s+à|(?:est|sont)\\s+(?:destinée?s?|appelée?s?)\\s+à)\\s*(?=\\p{Ll}{2,14}(?:er|ir|re|oir)\\s)|(?:permetterà\\s+di|consentirà\\s+di|punta\\s+a|(?:è|sono)\\s+volt[oaie]\\s+a|sarà\\s+(?:l')?(?:un')?occasione\\s+(?:per|di))\\s+(?=\\p{Ll}{2,14}(?:are|ere|ire|rre)\\s))`,
  'giu',
)
// "Se pretende compartir …", "Pretende-se esclarecer …", "Il s'agira de présenter …"
const IMPERSONAL =
  /(?<![\p{L}])(?:(?:(?:se\s+(?:buscará|intentará|procurará)|si\s+cercherà\s+(?:anche\s+)?di|ci\s+si\s+propone\s+di|procurar-se-á|buscar-se-á)\s+(?=\p{Ll}{2,14}(?:ar|er|ir|or|are|ere|ire)(?:se|-se)?\s)|se\s+(?:pretende|busca|propone|procura|persigue|quiere|trata(?:rá)?\s+de)|trata-se\s+de|pretende-se|procura-se|busca-se)\s+(?=\p{Ll}{2,14}(?:ar|er|ir|or)(?:se|-se)?\s)|(?:il\s+s'agi(?:t|ra)|on\s+(?:cherchera|s'attachera|s'efforcera|tentera|essaiera|veillera)|nous\s+(?:chercherons|tenterons|essaierons))\s+(?:également\s+|aussi\s+|en\s+outre\s+)?(?:de\s+|d'|à\s+)(?=\p{Ll}{2,14}(?:er|ir|re|oir)\s))/giu
// "A meeting that seeks to …", "a workshop designed to …"
const RELATIVE = new RegExp(
  `\\b(?:an?|the|this|our)\\s+(?:[\\p{L}\\d'-]+\\s+){0,4}${EVENT},?\\s+(?:(?:that|which)\\s+(?:seeks?|aims?|intends?|hopes?|wants?|sets\\s+out|is\\s+(?:designed|intended|meant|expected))|designed|intended|meant|aimed|aiming|convened|called)\\s+(?:to|at)\\s+(?=\\p{Ll})`,
  'giu',
)
// "We are calling this meeting in order to …"
const CALLING = new RegExp(
  `\\bwe(?:'re|\\s+are)\\s+(?:meeting|gathering|(?:getting|coming)\\s+together)\\s+(?:in\\s+order\\s+)?to\\s+(?=\\p{Ll})|\\bwe\\s+(?:are\\s+)?(?:calling|holding|convening|organi[sz]ing)\\s+(?:this|the|an?|our)\\s+(?:[\\p{L}-]+\\s+){0,3}?${EVENT}\\s+(?:in\\s+order\\s+)?to\\s+(?=\\p{Ll})`,
  'giu',
)
// "The Authority will hold a public hearing to present the plan, to answer questions …"
const HOLDING = new RegExp(
  `\\b(?:will\\s+(?:hold|host|convene|organi[sz]e|run)|(?:is|are)\\s+(?:holding|hosting|convening|organi[sz]ing|running|calling)|holds|hosts|convenes|organi[sz]es|held|hosted|convened|organi[sz]ed|invites?\\s+you\\s+to)\\s+(?:an?|the|its|this|our)\\s+(?:[\\p{L}\\d-]+\\s+){0,5}?${EVENT}(?:\\s(?:on|in|at|for|with|of)\\s[^.;:]{2,70}?)?\\s(?:in\\s+order\\s+)?to\\s+(?=(?:${VERB}|seek|hear|answer|agree|decide|settle|plan|consult|exchange|test|take|kick|launch|celebrate|mark|find|learn|debate|work|reflect|finali[sz]e|validate|adopt|draft)\\b)`,
  'giu',
)
// "The meeting is tasked with reviewing …", "has been called so that everyone can hear …"
const TASKED = new RegExp(
  `\\b${SUBJECT}\\s+(?:is|are|was|were|has\\s+been)\\s+(?:(?:tasked|charged|entrusted)\\s+with\\s+(?=\\p{Ll}{3,}ing\\b)|(?:being\\s+)?(?:called|held|convened|organi[sz]ed)\\s+so\\s+that\\s+[^.;,]{2,40}?\\s(?:can|may|could)\\s+)`,
  'giu',
)
// "The experts will be asked to map …": the meeting's business; what is asked of those who register is none.
const ASKED =
  /\b(?:experts|delegates|members|the\s+(?:meeting|group|committee|panel))\s+(?:will\s+be|is|are)\s+(?:also\s+)?(?:asked|invited|called\s+upon|expected)\s+to\s+(?!bring|register|confirm|send|submit|arrive|attend|reply|complete|join|nominate|inform|note|stay|book|pay|wear)(?=\p{Ll})/giu
// "Experts from nine countries are meeting to examine …"
const MEETING =
  /\b(?:experts|delegates|officials|ministers|scientists|researchers|practitioners|representatives|members|specialists|participants|scholars)\b[^.;:]{0,70}?\s(?:will\s+|are\s+to\s+|are\s+)?(?:meet(?:ing)?|gather(?:ing)?|com(?:e|ing)\s+together|conven(?:e|ing)|assembl(?:e|ing))\s+(?:in\s+\p{Lu}[^.;:]{2,40}?\s)?(?:in\s+order\s+)?to\s+(?=\p{Ll})/giu
// "Dr Anna Berg will describe how growers bank water"
// "The conference brings together editors and printers to think through …"
const BRINGS = new RegExp(
  `\\b${SUBJECT}\\s+(?:will\\s+|is\\s+to\\s+)?(?:brings?|gathers?|convenes?|unites?|assembles?)\\s+(?:together\\s+)?[^.;:]{5,220}?\\s(?:in\\s+order\\s+)?to\\s+(?=(?:${VERB}|think|debate|reflect|talk|work|find|agree|chart|forge|celebrate|exchange|swap|hear|build|rethink|imagine|test|learn)\\b)`,
  'giu',
)
// "In this talk I will show how a parish register can be read by a machine"
const SPOKEN =
  /\b(?:in|during)\s+(?:this|my|the|her|his)\s+(?:[\p{L}-]+\s+)?(?:talk|paper|lecture|presentation|seminar|webinar|session)[^.;:]{0,50}?\s(?:I|we|she|he|they|(?:Dr|Prof|Professor)\.?\s(?:\p{L}+\s){1,3})(?:'ll\s+|\s*will\s+|\s*shall\s+|\s+am\s+going\s+to\s+|\s+)(?:also\s+|first\s+)?(?=(?:argues?|shows?|explores?|examines?|presents?|discuss(?:es)?|describes?|introduces?|looks?|traces?|reviews?|asks?|considers?|analy[sz]es?|reports?|outlines?|demonstrates?|proposes?|suggests?|explains?|surveys?|focus(?:es)?|highlights?|investigates?|reflects?|sketch(?:es)?|address(?:es)?|compares?|develops?|tr(?:y|ies)|build|make|draw)\b)/giu
// "I then consider what happens to liability", after a sentence that spoke of the talk
const GOES_ON =
  /^(?:I|we|she|he|they)(?:\s+will|\s+shall|'ll)?\s+(?:then|also|next|finally|further)\s+(?=(?:argues?|shows?|explores?|examines?|discuss(?:es)?|describes?|looks?|traces?|reviews?|asks?|considers?|analy[sz]es?|reports?|demonstrates?|proposes?|explains?|reflects?|address(?:es)?|compares?|turns?)\b)/giu
const SPEAKER =
  /\b(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s+(?:\p{Lu}[\p{L}.'-]*\s+){1,4}|the\s+speaker\s+)will\s+(?:also\s+)?(?=(?:explore|examine|look\s+(?:at|into)|discuss|review|consider|describe|trace|ask|show|argue|explain|reflect|introduce|survey|compare|investigate|set\s+out|analy[sz]e)\b)/gu
// "La serata vuole presentare …", "Le colloque entend …", "El taller quiere …"
const VUOLE = new RegExp(
  `(?<![\\p{L}])${SUBJECT}\\s+(?:vuole|intende|desidera|quiere|desea|quer|deseja|veut|entend|souhaite|ambitionne\\s+de|cherche\\s+à|propose\\s+de)\\s+(?=\\p{Ll}{1,14}(?:ar|er|ir|re|oir)(?:si|se)?\\s)`,
  'giu',
)
// "Ziel der Tagung ist es, Legenden zu vergleichen"
const ZIEL =
  /(?<![\p{L}])(?:(?:bietet|gibt|schafft|eröffnet)\s+(?:\p{L}+\s+){0,2}?(?:gelegenheit|möglichkeit|chance),\s+|(?:ziel|zweck)\s+(?:(?:der|des|dieser|dieses|unserer|unseres)\s+[\p{L}-]+\s+)?ist\s+(?:es,?\s+|die\s+(?=\p{Lu}))?|(?:hat|haben|verfolgt|verfolgen)\s+(?:zum|das)\s+ziel,\s+|(?:soll|sollen)\s+dazu\s+dienen,\s+|zielt\s+darauf\s+ab,\s+)(?=\p{L})/giu
// "Der Workshop soll den Austausch … fördern": the verb ends the sentence.
const SOLL =
  /(?<![\p{L}])(?:(?:^sie|^er|^es)\s+(?:soll|will|möchte)|(?:wollen|möchten|werden)\s+wir|wir\s+(?:wollen|möchten)|(?:der|die|das|dieser?|dieses|unsere?)\s+(?:\p{L}+\s+){0,2}?\p{L}*(?:tagung|tag|workshop|seminar|konferenz|veranstaltung|treffen|reihe|kongress|symposium|kolloquium|kurs|lehrgang|schulung|fortbildung|ausstellung|forum|abend|vortrag|gespräch|netzwerktreffen|werkstatt)(?:\s+(?:am|im|in|zur?|zum|für)\s[^.;:]{3,50}?)?\s+(?:soll|will|möchte|wollen|sollen))\s+(?:dabei\s+|deshalb\s+|daher\s+|auch\s+)?(?=[^.;:]{10,400}?\s\p{Ll}{3,}(?:en|eln|ern)\s?(?:[.;]|$))(?![^.;]{0,120}\s(?:stattfinden|dauern|beginnen|enden|werden|einladen|bitten|informieren|begrüßen|danken|hinweisen|erinnern|aufmerksam|mitteilen)\b)/giu
// "with the aim of discussing …", "con el objetivo de generar …, la Facultad organiza …"
const WITH_THE_AIM =
  /(?<![\p{L}])(?:with\s+(?:the|an?)\s+(?:\p{Ll}+\s+)?(?:aim|goal|objective|purpose|intention|view)\s+(?:of\s+(?=\p{Ll}{3,}ing\b)|to\s+(?=\p{Ll}))|in\s+an\s+effort\s+to\s+|^in\s+order\s+to\s+|con\s+(?:el\s+)?(?:objetivo|fin|prop[óo]sito|objeto)\s+de\s+|com\s+o\s+(?:objetivo|fim|prop[óo]sito|intuito)\s+de\s+|a\s+fim\s+de\s+|(?:dans\s+le\s+but|avec\s+pour\s+objectif|afin)\s+(?:de\s+|d')|con\s+l'obiettivo\s+di\s+|(?:al\s+fine|allo\s+scopo)\s+di\s+)(?=\p{Ll})/giu
// "RIVERMAP 2023 (Graz, 5-7 June 2023) seeks to bring …", "UnReal'25 aims to …": a name with its year is the event's.
const NAMED =
  /^(?:[\p{Lu}\d][\p{L}\d&-]{1,20}\s){0,3}[\p{L}&-]{2,20}(?:\s|\s?'|-)(?:(?:19|20)?\d\d)\s+(?:\([^()]{3,60}\)\s+)?(?:therefore\s+|also\s+)?(?:aims?|seeks?|intends?|hopes?|wants?|wishes|strives?|sets\s+out|is\s+(?:designed|intended|meant))\s+(?:to\s+|at\s+)/gu
// "Come along to find out how …", "Join us to discuss …"
const COME =
  /\b(?:come|join\s+us)\b(?:\s+\p{L}+){0,3}?\s+(?:to|and)\s+(?=(?:find\s+out|learn|hear|discover|explore|see\s+how|discuss|share)\b)/giu

// "HyTwin aims to collect …": whether the name is the event's, its other places in the text decide.
export const BY_NAME =
  /^(?:[Tt]he\s+)?(?<name>\p{Lu}[\p{L}\d&'-]{2,24}(?:\s\p{Lu}[\p{L}\d&-]{1,20}){0,4})\s+(?:therefore\s+|also\s+)?(?:(?:aims?|seeks?|intends?|hopes?|wants?|wishes|strives?|sets\s+out|is\s+(?:designed|intended|meant|here))\s+(?:to\s+|at\s+)|(?=(?:explores|examines|looks\s+(?:at|into)|investigates|introduces|addresses|compares)\s))/gu

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
  [SOLL, 'purpose', (mask) => (mask & cue.GERMAN) !== 0 && (mask & (cue.PURPOSE | cue.FUTURE)) !== 0],
  [WITH_THE_AIM, 'held-for', all(cue.PURPOSE)],
  [NAMED, 'intent', all(cue.INTENT)],
  [BY_NAME, 'named', (mask) => (mask & (cue.INTENT | cue.DOES)) !== 0],
  [COME, 'come', all(cue.COME)],
]
