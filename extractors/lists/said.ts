/** Sentences that list what will be discussed: "On the agenda are A, B and C", "Si parlerà di A, B e C", "We'll be asking who …, what … and why …". */

// A list follows: two marks at least, the last of them a conjunction.
const LIST = String.raw`(?=[^.?!;:,]{3,120},[^.?!:]{3,300}?(?:,|\s)(?:and|or|y|e|et|und|oder)\s)`
// A list of indirect questions: "who …, what … and why …".
const ASKS = String.raw`(?=(?:who|what|why|how|where|when|whether|which)\s[^.?!;]{3,300}\s(?:who|what|why|how|where|when|whether|which)\s)`
const ASKS_ROMANCE = String.raw`(?=(?:c[oó]mo|qu[eé]|qui[eé]n(?:es)?|por\squ[eé]|cu[aá]ndo|d[oó]nde|quem|onde|quando|comment|pourquoi|qui|quand|come|perch[eé]|chi|che\scosa|cosa|dove)\s[^.?!;]{3,300}\s(?:c[oó]mo|qu[eé]|qui[eé]n(?:es)?|por\squ[eé]|cu[aá]ndo|d[oó]nde|quem|onde|quando|comment|pourquoi|qui|quand|come|perch[eé]|chi|cosa|dove)\s)`

const SAID = new RegExp(
  [
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
