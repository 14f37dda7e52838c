/** Sentences that list what will be discussed: "On the agenda are A, B and C", "Si parlerà di A, B e C", "We'll be asking who …, what … and why …". */
import { NAMES, TREATS } from '../aims/nameList.js'
import { SERIES } from '../aims/split.js'

// A list follows: two marks at least, the last of them a conjunction.
const LIST = String.raw`(?=[^.?!;:,]{3,120},[^.?!:]{3,300}?(?:,\s*|\s)(?:and|or|y|e|et|und|oder)\s)`
// A list of indirect questions: "who …, what … and why …".
const ASKS = String.raw`(?=(?:who|what|why|how|where|when|whether|which)\s[^.?!;]{3,300}\s(?:who|what|why|how|where|when|whether|which)\s)`
const ASKS_ROMANCE = String.raw`(?=(?:c[oó]mo|qu[eé]|qui[eé]n(?:es)?|por\squ[eé]|cu[aá]ndo|d[oó]nde|quem|onde|quando|comment|pourquoi|qui|quand|come|perch[eé]|chi|che\scosa|cosa|dove)\s[^.?!;]{3,300}\s(?:c[oó]mo|qu[eé]|qui[eé]n(?:es)?|por\squ[eé]|cu[aá]ndo|d[oó]nde|quem|onde|quando|comment|pourquoi|qui|quand|come|perch[eé]|chi|cosa|dove)\s)`

const OFFERS =
  '(?:papers|work|research|views|comments|evidence|contributions|submissions|abstracts|proposals|talks|articles|presentations|posters|communications|essays|demos)'
const EVENTS =
  '(?:agenda|programme|program|curriculum|syllabus|workshop|course|training|seminar|webinar|school|conference|meeting|event|tutorial|series|sessions?|lectures?|talks?|modules?|hearing|consultation|forum|symposium|congress|panel|debate|discussions?|round\\s?table|briefing|hackathon|colloquium|summit|evening|day|contents?|presentations?|lessons|units|committee|issue|speakers?|panell?ists|experts|participants|delegates)'
const THE_EVENT = String.raw`\b(?:the|this|our|these|each)\s+(?!(?:\p{L}+\s+){0,2}(?:aims?|purposes?|goals?|objectives?|idea|fees?|price|costs?)\b)(?:[\p{L}'-]+\s+){0,4}?${EVENTS}(?:\s+\([^()]{1,30}\))?`
const THEY = String.raw`(?:^|[.!?]\s+|:\s+|;\s+)(?:speakers|panell?ists|participants|delegates|sessions|lectures|talks|discussions?|presentations|papers|contributions|submissions|modules|experts|they|(?:it|this)(?!\s+(?:\p{L}+\s+)?(?:covers?|considers?|takes?|turns?)\b)|(?:this\s+\p{L}+\s+|today\s+|tonight\s+)?we)`
const WILL = String.raw`(?:(?:will|shall|may|can|should|'ll|could|might)\s+|(?<=we)(?:'ll|\s+will|\s+are\s+going\s+to|\s+want\s+to)\s+)?(?:be\s+|also\s+|mainly\s+|then\s+|each\s+|\p{L}+ly\s+)?`
const ON = String.raw`(?:(?:that|which)\s+(?:address|deal\s+with|treat|discuss|explore|consider|examine|ask|concern|engage\s+with|relate\s+to)|on|about|in|addressing|dealing\s+with|related\s+to|relating\s+to|concerning|around|covering)`

const SAID = new RegExp(
  [
    // "The workshop will cover A, B and C", "Talks will explore A, B and C"
    String.raw`(?:${THE_EVENT}|${THEY})\s+${WILL}(?:${TREATS}|(?<=(?:speakers|panell?ists|sessions|lectures|talks|presentations|papers|contributions|experts)\s[^.]{0,8})(?:examine|explore|review|look\s+at|investigate))(?:,?\s+(?:for\s+instance|for\s+example|among\s+others|inter\s+alia|notably|in\s+particular),?)?\s+(?!all\b|the\s+following|travel|lunch|costs?|accommodation)${NAMES}`,
    // "The programme comprises lectures on A, B and C", "We'll have lightning talks on A, B and C"
    String.raw`\b(?:includes?|comprises?|features?|offers?|have|expect|enjoy|hear|given|presented|held|with|promises?|consists?\s+of)\s+(?:\p{Ll}+\s+){0,3}?(?:lectures|talks|sessions|modules|presentations|papers|panels|topics|subjects|themes|issues|areas|units|workshops)\s+(?:on|such\s+as|including|like|about|from|around|dealing\s+with|devoted\s+to|dedicated\s+to)\s+${NAMES}`,
    String.raw`\b(?:we|you)(?:'ll|\s+(?:shall|will|might|could|may|are\s+going\s+to))\s+(?:also\s+)?(?:(?:hear|talk|read)\s+(?:about|of)|tell\s+us\s+(?:about|of))\s+${NAMES}`,
    String.raw`\b(?:discussions?|debates?|conversations?|exchange|talk)\s+(?:of|about|on|around|over)\s+(?!this\b|these\b|our\b)${NAMES}`,
    String.raw`\b(?:panels|sessions|days?|talks|workshop|issue|conference|seminar|evening|programme|meeting|event|it)\s+(?:will\s+be|is|are)\s+(?:devoted|dedicated|given\s+over)\s+to\s+${NAMES}`,
    String.raw`\b(?:comments|views|submissions|proposals|papers|contributions|abstracts)\s+on\s+${NAMES}(?=[^.?!]{3,300}\s(?:are|is)\s+(?:invited|welcome|sought|encouraged))`,
    String.raw`\b(?:lectures|talks|presentations|papers|sessions)\s+will\s+be\s+(?:given|presented|held|heard|offered)\s+(?:on|about)\s+${NAMES}`,
    String.raw`\bthe\s+(?:[\p{L}'-]+\s+){0,3}?(?:agenda|programme|program|curriculum|syllabus|contents?)\s+(?:will\s+)?(?:comprises?|includes?)\s+(?!travel|lunch|costs?|accommodation|an?\s|(?:\p{L}+\s+)?(?:lectures|talks|sessions|modules|presentations|papers|panels)\s+(?:on|about|from)\b)${NAMES}`,
    String.raw`\b(?:attention|emphasis|priority|consideration)\s+will\s+be\s+(?:paid|given|placed|put|laid)\s+(?:to|on|upon)\s+${NAMES}`,
    String.raw`\b(?:focus|focal|priority|thematic|key|core|main)\s+(?:areas?|points|fields|lines)\s+(?:of\s+[^.:]{3,40}?\s)?(?:are|include|will\s+be)\s+${NAMES}`,
    String.raw`\b(?:invites?|welcomes?|seeks?|solicits?|encourages?|looking\s+for|inviting|want|interested\s+in|read|see|receive)\s+(?:[\p{L}-]+\s+){0,4}?${OFFERS}\s+${ON}\s+(?:(?:all\s+aspects\s+of|topics\s+(?:such\s+as|including))\s+)?(?!or\s|\d|any\b)${NAMES}`,
    String.raw`\b${OFFERS}\s+(?:are\s+(?:now\s+|particularly\s+|especially\s+)?)?(?:sought|invited|welcomed?|solicited|encouraged)\s+${ON}\s+(?!or\s|any\b)${NAMES}`,
    String.raw`\b(?:are|is)\s+(?:particularly|especially|most|also|keenly)\s+interested\s+in\s+(?!receiving\b|hearing\b|\p{L}+\s+from\b|(?:\p{L}+\s+){0,2}?${OFFERS}\b)${NAMES}`,
    String.raw`\b(?:focus|emphasis|spotlight)\s+(?:will\s+be|is|lies)\s+on\s+${NAMES}`,
    String.raw`\b${OFFERS}\s+(?:may|can|should|could|might)\s+(?:deal\s+with|address|cover|treat|concern|discuss|focus\s+on|explore)\s+${NAMES}`,
    String.raw`\bsubmit\s+(?:\p{Ll}+\s+){0,3}?${OFFERS}\s+${ON}\s+(?!or\s|any\b)${NAMES}`,
    String.raw`\b(?:exchange|share|sharing|exchanging)\s+(?:views|experiences?|ideas|knowledge|practices|lessons)\s+on\s+${NAMES}`,
    String.raw`\bamong\s+the\s+(?:topics|themes|subjects|issues|questions)\s+(?:to\s+be\s+\p{Ll}+\s+|that\s+will\s+be\s+\p{Ll}+\s+)?(?:are|is)\s+${NAMES}`,
    String.raw`\bon\s+the\s+(?:agenda|programme|program|menu|table)(?:\s+(?:are|is|this\s+\p{Ll}+(?:\s+are)?)\b:?|:)\s+(?:the\s+following\s+)?${LIST}`,
    String.raw`\b(?:we(?:'ll|\s+will|\s+shall|\s+are\s+going\s+to)|the\s+(?:talk|lecture|panel|speakers?|panell?ists|evening|session)\s+will)\s+(?:be\s+|also\s+)?(?:(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?)\s+about|cover(?:ing)?|go(?:ing)?\s+(?:over|through)|touch(?:ing)?\s+(?:up)?on)\s+(?:(?:topics|subjects|themes)\s+(?:such\s+as|like|including)\s+)?${LIST}`,
    String.raw`\b(?:we(?:'ll|\s+will|\s+shall|\s+are\s+going\s+to)|the\s+(?:talk|lecture|panel|speakers?|panell?ists|evening|session|discussion|debate)\s+will)\s+(?:be\s+|also\s+)?(?:ask(?:ing)?|discuss(?:ing)?|talk(?:ing)?\s+about|explor(?:e|ing)|debat(?:e|ing))\s+${ASKS}`,
    String.raw`\b(?:you(?:'ll|\s+will)|come\s+(?:and|to)|join\s+us\s+to)\s+(?:hear|find\s+out|discuss|talk)\s+(?:about\s+)?${ASKS}`,
    String.raw`\b(?:discussions?|debates?|conversations?|talks?|presentations?)\s+will\s+(?:revolve|turn|centre|center|focus|be)\s+(?:around|on|upon|about)\s+(?:(?:the\s+)?(?:following\s+)?(?:themes|topics|issues|questions)\s+(?:of|such\s+as|including)\s+)?${LIST}`,
    String.raw`\b(?:contributions?|papers|proposals|abstracts|talks|submissions|sessions?|speakers|panels?|presentations)\b[^.?!]{0,120}?\b(?:issues|topics|themes|questions|subjects|areas|aspects)\s+(?:such\s+as|like|including|as\s+diverse\s+as)\s+${LIST}`,
  ].join('|'),
  'iu',
)
// The same in Spanish, Portuguese, French, Italian and German.
const SAID_ELSEWHERE = new RegExp(
  [
    String.raw`(?<![\p{L}])(?:el|o|le|il|la|a)\s+(?:programa|programme|programma|jornada|charla|mesa|reuni[óo]n|reunião|oficina|journée|rencontre|giornata|serata|atelier|séminaire|curso|taller|seminario|encuentro|corso|cours|congreso|congresso|encontro|seminário|colloque|convegno|simposio|foro|fórum)\s+(?:abarcar?á?|incluye|incluirá|inclui|abrange|comprend|prevede|comprende|(?:vai\s+|va\s+a\s+)?(?:abordar[áa]?|aborda|tratar[áa]?(?:\s+(?:de|sobre))?|trata(?:\s+(?:de|sobre))?|discutir[áa]?)|traitera|abordera|tratterà|affronterà)\s+(?:(?:temas|cuestiones|asuntos|quest[õo]es|assuntos|t[óo]picos|sujets|questions|temi|questioni)\s+(?:como|tales\s+como|tels\s+que|telles\s+que|come|quali)\s+)?(?!una?\b|\d)${LIST}`,
    String.raw`(?<![\p{L}])(?:las|los|as|os|les|le|gli|i)\s+\p{L}{4,16}\s+(?:versar[áa]n|tratar[áa]n|girar[áa]n|porteront|verteranno|incidir[ãa]o|versar[ãa]o)\s+(?:(?:notamment|surtout|essentiellement|principalement|principalmente|especialmente|sobretudo|soprattutto|en\s+particular|en\s+particulier|em\s+particular|in\s+particolare|sobre\s+todo)\s+)?(?:sobre|en\s+torno\s+al?|sur|su|em\s+torno\s+d[eoa])\s+${LIST}`,
    String.raw`(?<![\p{L}])(?:conversaremos|hablaremos|charlaremos|debatiremos|discutiremos|reflexionaremos|se\s+(?:hablar[áa]|conversar[áa]|debatir[áa]|discutir[áa])|vamos\s+a\s+(?:hablar|conversar|charlar)|falaremos|conversaremos|vamos\s+(?:falar|conversar))\s+(?:sobre|de|acerca\s+de)\s+(?:(?:temas|assuntos)\s+(?:como|tales\s+como)\s+)?(?:${LIST}|${ASKS_ROMANCE})`,
    String.raw`(?<![\p{L}])(?:se\s+(?:abordar[áa]n?|tratar[áa]n?|discutir[áa]n)|ser[áã]o\s+(?:abordados|discutidos|tratados)|abordaremos)\s+(?:temas|t[óo]picos|assuntos|asuntos|cuestiones|quest[õo]es)\s+(?:como|tales\s+como)\s+${LIST}`,
    String.raw`(?<![\p{L}])(?:il\s+(?:y\s+)?sera\s+question|nous\s+parlerons|on\s+(?:y\s+)?parlera|nous\s+discuterons|il\s+s'agira\s+de\s+parler)\s+(?=d)${LIST}`,
    String.raw`(?<![\p{L}])(?:si\s+(?:parler[àa]|discuter[àa])|parleremo|discuteremo)\s+(?=d)(?:${LIST}|${ASKS_ROMANCE})`,
    String.raw`(?<![\p{L}])(?:se\s+(?:aceptar[áa]n|recibir[áa]n|aceitar[ãa]o)|ser[ãa]o\s+aceit[oa]s)\s+(?:trabajos|ponencias|comunicaciones|contribuciones|propuestas|trabalhos|comunica[çc][õo]es|propostas|contribui[çc][õo]es)\s+(?:sobre|en|em|acerca\s+de)\s+${LIST}`,
    String.raw`(?<![\p{L}])(?:behandelt|besprochen|diskutiert|thematisiert)\s+werden\s+${LIST}`,
    String.raw`(?<![\p{L}])themen\s+(?:[^.:]{1,40}?\s)?sind\s+(?:unter\s+anderem\s+|u\.\s?a\.\s+)?${LIST}`,
    String.raw`(?<![\p{L}])im\s+Mittelpunkt\s+(?:stehen|des\s+\p{L}+s\s+stehen)\s+(?:unter\s+anderem\s+|dabei\s+)?${LIST}`,
    String.raw`(?<![\p{L}])(?:es\s+geht\s+um|wir\s+(?:sprechen|diskutieren|reden)\s+über)\s+${LIST}`,
    String.raw`(?<![\p{L}])(?:los|os|les|i|gli|le)\s+(?:temas|ejes|t[óo]picos|eixos|thèmes|axes|sujets|temi|argomenti)\b[^.:]{0,60}?\s(?:serán|son|serão|são|seront|sont|saranno|sono|incluyen|incluirán|incluem|comprennent|comprendono)\s+${LIST}`,
  ].join('|'),
  'iu',
)

// What all of these end in: the marks of a list, or one question word behind another.
const LISTED =
  /[,;][^.?!:]{0,300}?[\s,;](?:and|or|&|y|e|et|und|oder)\s|;\s[^.?!;:]{3,110};|[\s'](?:who|what|why|how|where|when|whether|which|c[oó]mo|qu[eé]|qui[eé]n(?:es)?|cu[aá]ndo|d[oó]nde|quem|onde|quando|comment|pourquoi|qui|quand|come|perch[eé]|chi|cosa|dove)\s[^.?!;]{3,300}\s(?:who|what|why|how|where|when|whether|which|c[oó]mo|qu[eé]|qui[eé]n(?:es)?|cu[aá]ndo|d[oó]nde|quem|onde|quando|comment|pourquoi|qui|quand|come|perch[eé]|chi|cosa|dove)\s/i
const OTHER_TONGUES: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it', 'de'])
const VERB_BEFORE = /(?:^|\s)(\p{Ll}+)\s+$/u

/** Where the list of topics begins that a sentence of the text says, or -1. */
export function saidTopics(text: string, language: string | null): number {
  if (!LISTED.test(text)) return -1
  const found =
    (language === null || !OTHER_TONGUES.has(language) ? SAID.exec(text) : null) ??
    (language === null || OTHER_TONGUES.has(language) ? SAID_ELSEWHERE.exec(text) : null)
  if (!found) return -1
  const at = found.index + found[0].length
  // "will consider the draft, agree on dates and elect a chair": aims.
  const verb = VERB_BEFORE.exec(text.slice(found.index, at))
  return verb && SERIES.test(text.slice(at - verb[1]!.length - 1)) ? -1 : at
}
