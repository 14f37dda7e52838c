/** Sentences that list what will be discussed: "On the agenda are A, B and C", "Si parlerà di A, B e C", "We'll be asking who …, what … and why …". */

// A list follows: two marks at least, the last of them a conjunction.
const LIST = String.raw`(?=[^.?!;:,]{3,120},[^.?!:]{3,300}?(?:,|\s)(?:and|or|y|e|et|und|oder)\s)`
// A list of indirect questions: "who …, what … and why …".
const ASKS = String.raw`(?=(?:who|what|why|how|where|when|whether|which)\s[^.?!;]{3,300}\s(?:who|what|why|how|where|when|whether|which)\s)`
const ASKS_ROMANCE = String.raw`(?=(?:c[oó]mo|qu[eé]|qui[eé]n(?:es)?|por\squ[eé]|cu[aá]ndo|d[oó]nde|quem|onde|quando|comment|pourquoi|qui|quand|come|perch[eé]|chi|che\scosa|cosa|dove)\s[^.?!;]{3,300}\s(?:c[oó]mo|qu[eé]|qui[eé]n(?:es)?|por\squ[eé]|cu[aá]ndo|d[oó]nde|quem|onde|quando|comment|pourquoi|qui|quand|come|perch[eé]|chi|cosa|dove)\s)`

const OFFERS =
  '(?:papers|contributions|submissions|abstracts|proposals|talks|articles|presentations|posters|communications|essays|demos)'
// Short names of things, no clauses.
const NAMES = String.raw`(?=(?!what\b|how\b|why\b|whether\b|with\b|from\b|the\s+following\b|(?:issues|topics|questions|themes|areas|aspects|subjects)\b)[^.?!;:,]{3,70},\s+(?!with\b|from\b|which\b|who\b|where\b|as\b|to\b)[^.?!;:,]{3,70}?(?:,[^.?!:;]{3,200}?)?(?:,|\s)(?:and|or)\s)`
const ON = String.raw`(?:on|about|in|addressing|dealing\s+with|related\s+to|relating\s+to|concerning|around|covering)`

const SAID = new RegExp(
  [
    // "The workshop will cover A, B and C", "The programme comprises lectures on A, B and C"
    String.raw`\b(?:the|this|our)\s+(?:[\p{L}'-]+\s+){0,3}?(?:agenda|programme|program|curriculum|syllabus|workshop|course|training|seminar|webinar|school|conference|meeting|event|tutorial|series|sessions?|lectures|talks|module)\s+(?:will\s+)?(?:covers?|includes?|comprises?|deals?\s+with|treats?|spans?|touch(?:es)?\s+(?:up)?on)\s+(?:(?:\p{Ll}+\s+)?(?:lectures|talks|sessions|modules|presentations|topics|subjects|themes|issues|areas)\s+(?:on|such\s+as|including|like|about|from)\s+)${NAMES}`,
    String.raw`\b(?:the|this|our)\s+(?:[\p{L}'-]+\s+){0,3}?(?:agenda|programme|program|curriculum|syllabus|workshop|course|training|seminar|webinar|school|conference|meeting|event|tutorial|series|sessions?|lectures|talks|module)\s+(?:will\s+)?(?:covers?|deals?\s+with|treats?|spans?|touch(?:es)?\s+(?:up)?on)\s+(?!all\b|the\s+following|travel|lunch|costs?|accommodation)${NAMES}`,
    String.raw`(?:^|[.!?]\s+)(?:speakers|panell?ists|sessions|lectures|talks|discussions)\s+(?:will\s+)?(?:discuss|address|cover|examine|explore|deal\s+with|treat)\s+${NAMES}`,
    String.raw`\b(?:invites?|welcomes?|seeks?|solicits?|encourages?|looking\s+for|inviting)\s+(?:[\p{L}-]+\s+){0,4}?${OFFERS}\s+${ON}\s+(?:(?:all\s+aspects\s+of|topics\s+(?:such\s+as|including))\s+)?(?!or\s|\p{Lu}|\d|any\b)${NAMES}`,
    String.raw`\b${OFFERS}\s+(?:are\s+(?:now\s+|particularly\s+|especially\s+)?)?(?:sought|invited|welcomed?|solicited|encouraged)\s+${ON}\s+(?!or\s|any\b)${NAMES}`,
    String.raw`\b(?:focus|emphasis|spotlight)\s+(?:will\s+be|is|lies)\s+on\s+${NAMES}`,
    String.raw`\b${OFFERS}\s+(?:may|can|should|could|might)\s+(?:deal\s+with|address|cover|treat|concern|discuss|focus\s+on|explore)\s+${NAMES}`,
    String.raw`(?:^|[.!?]\s+)(?:it|this)\s+(?:will\s+|also\s+)?(?:deals?\s+with|treats?)\s+${NAMES}`,
    String.raw`\bsubmit\s+(?:\p{Ll}+\s+){0,3}?${OFFERS}\s+${ON}\s+(?!or\s|any\b)${NAMES}`,
    String.raw`\b(?:exchange|share|sharing|exchanging)\s+(?:views|experiences?|ideas|knowledge|practices|lessons)\s+on\s+${NAMES}`,
    String.raw`(?<![\p{L}])(?:el|o|le|il)\s+(?:programa|programme|programma|curso|taller|seminario|encuentro|corso|cours|congreso|congresso|encontro|seminário|colloque|convegno|simposio|foro|fórum)\s+(?:abarcar?á?|incluye|incluirá|inclui|abrange|comprend|prevede|comprende|aborda(?:rá)?|trata(?:rá)?|discutirá|traitera|abordera|tratterà|affronterà)\s+(?:(?:temas|cuestiones|asuntos|quest[õo]es|assuntos|t[óo]picos|sujets|questions|temi|questioni)\s+(?:como|tales\s+como|tels\s+que|telles\s+que|come|quali)\s+)?(?!una?\b|\d)${LIST}`,
    String.raw`\bamong\s+the\s+(?:topics|themes|subjects|issues|questions)\s+(?:to\s+be\s+\p{Ll}+\s+|that\s+will\s+be\s+\p{Ll}+\s+)?(?:are|is)\s+${NAMES}`,
    String.raw`(?<![\p{L}])(?:las|los|as|os|les|le|gli|i)\s+\p{L}{4,16}\s+(?:versar[áa]n|tratar[áa]n|girar[áa]n|porteront|verteranno|incidir[ãa]o|versar[ãa]o)\s+(?:sobre|en\s+torno\s+al?|sur|su|em\s+torno\s+d[eoa])\s+${LIST}`,
    String.raw`\bon\s+the\s+(?:agenda|programme|program|menu|table)(?:\s+(?:are|is|this\s+\p{Ll}+(?:\s+are)?)\b:?|:)\s+(?:the\s+following\s+)?${LIST}`,
    String.raw`\b(?:we(?:'ll|\s+will|\s+shall|\s+are\s+going\s+to)|the\s+(?:talk|lecture|panel|speakers?|panell?ists|evening|session)\s+will)\s+(?:be\s+|also\s+)?(?:(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?)\s+about|cover(?:ing)?|go(?:ing)?\s+(?:over|through)|touch(?:ing)?\s+(?:up)?on)\s+(?:(?:topics|subjects|themes)\s+(?:such\s+as|like|including)\s+)?${LIST}`,
    String.raw`\b(?:we(?:'ll|\s+will|\s+shall|\s+are\s+going\s+to)|the\s+(?:talk|lecture|panel|speakers?|panell?ists|evening|session|discussion|debate)\s+will)\s+(?:be\s+|also\s+)?(?:ask(?:ing)?|discuss(?:ing)?|talk(?:ing)?\s+about|explor(?:e|ing)|debat(?:e|ing))\s+${ASKS}`,
    String.raw`\b(?:discussions?|debates?|conversations?|talks?|presentations?)\s+will\s+(?:revolve|turn|centre|center|focus|be)\s+(?:around|on|upon|about)\s+(?:(?:the\s+)?(?:following\s+)?(?:themes|topics|issues|questions)\s+(?:of|such\s+as|including)\s+)?${LIST}`,
    String.raw`(?<![\p{L}])(?:conversaremos|hablaremos|charlaremos|debatiremos|discutiremos|reflexionaremos|se\s+(?:hablar[áa]|conversar[áa]|debatir[áa]|discutir[áa])|vamos\s+a\s+(?:hablar|conversar|charlar)|falaremos|conversaremos|vamos\s+(?:falar|conversar))\s+(?:sobre|de|acerca\s+de)\s+(?:(?:temas|assuntos)\s+(?:como|tales\s+como)\s+)?(?:${LIST}|${ASKS_ROMANCE})`,
    String.raw`(?<![\p{L}])(?:se\s+(?:abordar[áa]n?|tratar[áa]n?|discutir[áa]n)|ser[áã]o\s+(?:abordados|discutidos|tratados)|abordaremos)\s+(?:temas|t[óo]picos|assuntos|asuntos|cuestiones|quest[õo]es)\s+(?:como|tales\s+como)\s+${LIST}`,
    String.raw`(?<![\p{L}])(?:il\s+(?:y\s+)?sera\s+question|nous\s+parlerons|on\s+(?:y\s+)?parlera|nous\s+discuterons|il\s+s'agira\s+de\s+parler)\s+(?=d)${LIST}`,
    String.raw`(?<![\p{L}])(?:si\s+(?:parler[àa]|discuter[àa])|parleremo|discuteremo)\s+(?=d)(?:${LIST}|${ASKS_ROMANCE})`,
    String.raw`(?<![\p{L}])im\s+Mittelpunkt\s+(?:stehen|des\s+\p{L}+s\s+stehen)\s+(?:unter\s+anderem\s+|dabei\s+)?${LIST}`,
    String.raw`(?<![\p{L}])(?:es\s+geht\s+um|wir\s+(?:sprechen|diskutieren|reden)\s+über)\s+${LIST}`,
    String.raw`\b(?:contributions?|papers|proposals|abstracts|talks|submissions|sessions?|speakers|panels?|presentations)\b[^.?!]{0,120}?\b(?:issues|topics|themes|questions|subjects|areas|aspects)\s+(?:such\s+as|like|including|as\s+diverse\s+as)\s+${LIST}`,
    String.raw`(?<![\p{L}])(?:los|os|les|i|gli|le)\s+(?:temas|ejes|t[óo]picos|eixos|thèmes|axes|sujets|temi|argomenti)\b[^.:]{0,60}?\s(?:serán|son|serão|são|seront|sont|saranno|sono|incluyen|incluirán|incluem|comprennent|comprendono)\s+${LIST}`,
  ].join('|'),
  'iu',
)

/** Where the list of topics begins that a sentence of the text says, or -1. */
export function saidTopics(text: string): number {
  const found = SAID.exec(text)
  return found ? found.index + found[0].length : -1
}
