/** The label of an item of a programme: "Session IV", "Panel 2", "Module 1.", "SS1", "Plenary :", "Mesa redonda:", "2ª sessão". */
import type { SessionKind } from '../candidate.js'
import type { Span } from '../page.js'

export interface SessionLabel {
  readonly span: Span
  readonly ordinal: number | null
  readonly kind: SessionKind
  /** Where the title may begin, behind the separator. */
  readonly end: number
  /** A colon, dash, gap or the line's end stands behind it; else only a space, which needs company to be believed. */
  readonly firm: boolean
  /** "SS1", "WS2": counts only beside others of its prefix. */
  readonly code: string | null
}

const MODIFIER =
  '(?:parallel|plenary|special|oral|poster|technical|working|invited|keynote|thematic|break-?out|concurrent|opening|closing|panel|paper|discussion|training|hands-on|practical|guest|lightning|morning|afternoon|evening|scientific|expert|high-level|interactive|mini|side)'
const NOUN =
  '(?:sessions?|panels?|plenary|modules?|workshops?|tracks?|part|block|round[ -]?tables?|laboratory|lab|lectures?|talks?|keynotes?|units?|themes?|tutorials?|(?:working |break-?out |discussion )?groups?|weeks?|semana|semaine|settimana|woche|meeting|sitting|hearing|gathering|evening|webinar|exercises?|presentations?|papers?|clinics?|segments?|streams?|lesson|class|agenda item|item|tagesordnungspunkt|top|demo|case study|activity|sesi[oó]n|panel|m[oó]dulos?|mesa(?:[ -]redonda)?|taller|bloque|ponencia|conferencia|charla|tema|sess[aã]o|painel|oficina|palestra|eixo|bloco|s[eé]ance|atelier|table ronde|conf[eé]rence|partie|axe|intervention|sessione|tavola rotonda|modulo|laboratorio|relazione|sitzung|vortrag|for(?:um|o)|(?:arbeits)?gruppe|thementisch|ag|arbeitskreis|ak|runde|grupo(?: de trabajo)?|groupe|gruppo|tavolo)'
const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  primera: 1,
  segunda: 2,
  tercera: 3,
  cuarta: 4,
  quinta: 5,
  primer: 1,
  segundo: 2,
  tercer: 3,
  primeira: 1,
  terceira: 3,
  primeiro: 1,
  um: 1,
  dois: 2,
  três: 3,
  quatro: 4,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  première: 1,
  premier: 1,
  deuxième: 2,
  troisième: 3,
  prima: 1,
  seconda: 2,
  terza: 3,
  primo: 1,
  secondo: 2,
  terzo: 3,
  due: 2,
  tre: 3,
  quattro: 4,
}
const WORDS = Object.keys(NUMBER_WORDS).join('|')
const NUMBERED = new RegExp(
  `(?:${MODIFIER} ){0,2}(${NOUN})\\s{1,2}(?:no?\\.? ?|n[.º°] ?|#)?(?:(\\d{1,2})(?:\\.\\d{1,2}|[a-h])?|([IVX]{1,5})(?:[.-]?[a-h])?|([A-H])(?:\\d)?|(${WORDS}))(?![\\p{L}\\d'&/]|[.:-]\\d|\\s(?:and|&|y|et|und|to)\\s(?:\\d|[A-H]\\b))`,
  'iuy',
)
const INVERSE = new RegExp(
  `(?:(\\d{1,2}|[IVX]{1,4})(?:st|nd|rd|th|ª|º|[eè]?re|er|[eè]me|a|o|(?<=[IVX])\\.?)|(${WORDS}))\\s+(?:${MODIFIER} )?(session|panel|plenary|module|workshop|lecture|talk|keynote|round ?table|sesi[oó]n|mesa|ponencia|charla|conferencia|taller|sess[aã]o|painel|palestra|s[eé]ance|atelier|table ronde|sessione|intervento|relazione|giornata|jornada|journ[eé]e|incontro|lezione|encuentro|encontro|rencontre|lesson|class|meeting|clase|aula)(?![\\p{L}])`,
  'iuy',
)
// A kind's word alone is a label before a colon: "Keynote: …", "Round table: …", "Plenary :".
const NAMED = new RegExp(
  `((?:${MODIFIER} ){0,2}(?:plenary(?: session)?|keynotes?(?: (?:address|speech|lecture|talk|speaker|presentation))?|panel(?: (?:discussion|debate|session))?|round[ -]?table(?: discussion)?|invited (?:talk|lecture)|poster session|tutorial|workshop|(?:opening|closing|public|guest|inaugural|plenary) lecture|fireside chat|break-?out(?: session)?|lightning(?: talks?)?|talk|lecture|presentation|discussion|session|demo|vortrag|podium(?:sdiskussion|sgespräch)?|(?:er[oö]ffnungs|fest|haupt|abend|gast|impuls|einf[uü]hrungs|schluss)vortrag|impuls|conversatorio|roda de conversa|coloquio|ponencia|charla|taller|conferencia(?: (?:magistral|inaugural))?|panel de discusi[oó]n|mesa[ -]redonda|palestra|painel|oficina|confer[eê]ncia(?: (?:inaugural|magistral|de (?:abertura|encerramento)))?|conf[eé]rence(?: inaugurale)?|table ronde|atelier|tavola rotonda|relazione|mesa-redonda / round table))(?:\\s{0,2}:\\*{0,2}(?=\\s|$|")|\\s[·\\x95](?=\\s)|\\s(?:- )?(?="))`,
  'iuy',
)
const NAMED_DASH =
  /(keynote(?: (?:address|speech|lecture|talk))?|(?:invited|opening|closing|guest|plenary) (?:talk|lecture)|talk|lecture|panel)\*{0,2}\s-{1,2}\s/iuy
const PERSON_FIRST =
  /^(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3}(?: \([^()]{2,50}\))?\s?[:,] ?["\p{Lu}]/u
const CODE = /([A-Z]{1,3})(\d{1,2})(?:\.\d)?(?=\s{2}|\t|\s?[:.](?:\s|$)|\s-\s)/y
// What the letters of a programme stand for: "KN1", "TUT2", "PP3".
const CODES: Readonly<Record<string, SessionKind>> = {
  K: 'keynote',
  KN: 'keynote',
  IT: 'keynote',
  TUT: 'tutorial',
  PS: 'poster',
  PP: 'poster',
  PL: 'plenary',
}
const ASIDE = /\s\([\p{L} &,/-]{2,32}\)\s?:\s{1,4}(?=(?:\p{L}{2,9}[.,]{0,2}\s)?(?:\p{L}{3,9}\.?\s)?\d)/uy
const SEPARATOR = /\s{0,3}(?:[:.)|]|-{1,2}(?=\s)|(?=\()|(?=")|(?:\t|\s{2})|$)\s{0,30}/y
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 }

/** The value of a Roman number, or null. */
export function roman(word: string): number | null {
  let sum = 0
  const digits = [...word.toUpperCase()].map((one) => ROMAN[one]!)
  for (let i = 0; i < digits.length; i++) sum += digits[i]! < (digits[i + 1] ?? 0) ? -digits[i]! : digits[i]!
  return sum > 0 ? sum : null
}

/** A number and a kind of sitting in running text: "The first session will …", "Session 2 deals with …". */
export function saidLabelAt(text: string, at: number, limit: number): SessionLabel | null {
  NUMBERED.lastIndex = at
  const numbered = NUMBERED.exec(text)
  if (numbered && NUMBERED.lastIndex <= limit && !numbered[4])
    return behind(text, at, NUMBERED.lastIndex, limit, ordinalOf(numbered), kindOfLabel(numbered[0]))
  INVERSE.lastIndex = at
  const inverse = INVERSE.exec(text)
  if (!inverse || INVERSE.lastIndex > limit) return null
  const ordinal = inverseOrdinal(inverse)
  return behind(text, at, INVERSE.lastIndex, limit, ordinal, kindOfLabel(inverse[0]))
}

function inverseOrdinal([, digits, word]: RegExpExecArray): number | null {
  if (digits) return /^\d/.test(digits) ? Number(digits) : roman(digits)
  return NUMBER_WORDS[word!.toLowerCase()] ?? null
}

function ordinalOf(numbered: RegExpExecArray): number | null {
  if (numbered[2]) return Number(numbered[2])
  if (numbered[3]) return roman(numbered[3])
  return numbered[4] ? null : (NUMBER_WORDS[numbered[5]!.toLowerCase()] ?? null)
}

/** The label that begins exactly at `at`, or null. */
export function labelAt(text: string, at: number, limit: number): SessionLabel | null {
  const first = text[at]
  if (first === undefined || !/[\p{L}\d]/u.test(first)) return null
  NUMBERED.lastIndex = at
  const numbered = NUMBERED.exec(text)
  // "TOP 3" is of an agenda, "Top 10 tips" is not.
  const lowTop = numbered !== null && /^top$/i.test(numbered[1]!) && !numbered[0].startsWith('TOP')
  if (numbered && !lowTop && NUMBERED.lastIndex <= limit && /^[\p{Lu}]/u.test(first)) {
    return behind(text, at, NUMBERED.lastIndex, limit, ordinalOf(numbered), kindOfLabel(numbered[0]))
  }
  INVERSE.lastIndex = at
  const inverse = INVERSE.exec(text)
  if (inverse && INVERSE.lastIndex <= limit) {
    const ordinal = inverseOrdinal(inverse)
    const label = behind(text, at, INVERSE.lastIndex, limit, ordinal, kindOfLabel(inverse[0]))
    if (label.firm) return label
  }
  NAMED.lastIndex = at
  const named = NAMED.exec(text)
  if (named && NAMED.lastIndex <= limit && /^\p{Lu}/u.test(first)) {
    let end = NAMED.lastIndex
    while (end < limit && /\s/.test(text[end]!)) end++
    return {
      span: { start: at, end: at + named[1]!.length },
      ordinal: null,
      kind: kindOfLabel(named[1]!),
      end,
      firm: true,
      code: null,
    }
  }
  // "Keynote - Jane Roe: "What we owe to the solder"": a dash before a person.
  NAMED_DASH.lastIndex = at
  const dashed = /^\p{Lu}/u.test(first) ? NAMED_DASH.exec(text) : null
  if (dashed && NAMED_DASH.lastIndex < limit && PERSON_FIRST.test(text.slice(NAMED_DASH.lastIndex, limit)))
    return {
      span: { start: at, end: at + dashed[1]!.length },
      ordinal: null,
      kind: kindOfLabel(dashed[1]!),
      end: NAMED_DASH.lastIndex,
      firm: true,
      code: null,
    }
  CODE.lastIndex = at
  const code = CODE.exec(text)
  if (code && CODE.lastIndex < limit) {
    const label = behind(text, at, CODE.lastIndex, limit, Number(code[2]), 'session')
    return { ...label, kind: CODES[code[1]!] ?? label.kind, code: code[1]! }
  }
  return null
}

function behind(
  text: string,
  at: number,
  to: number,
  limit: number,
  ordinal: number | null,
  kind: SessionKind,
): SessionLabel {
  // "Hearing 4 (virtual): Tue., 9 December": what stands in the bracket is said of the label.
  ASIDE.lastIndex = to
  if (ASIDE.test(text) && ASIDE.lastIndex < limit)
    return { span: { start: at, end: to }, ordinal, kind, end: ASIDE.lastIndex, firm: true, code: null }
  SEPARATOR.lastIndex = to
  const rest = text.slice(to, limit)
  let end = to
  let firm = rest.trim() === ''
  if (!firm && SEPARATOR.test(text) && SEPARATOR.lastIndex > to) {
    end = Math.min(limit, SEPARATOR.lastIndex)
    firm = true
  } else if (/^[("]/.test(rest)) firm = true
  while (end < limit && /\s/.test(text[end]!)) end++
  return { span: { start: at, end: to }, ordinal, kind, end, firm, code: null }
}

/** What the words of a label make of the item. */
export function kindOfLabel(label: string): SessionKind {
  const words = label.toLowerCase()
  if (
    /keynote|invited|magistral|inaugural|(?:confer[eê]ncia|palestra|conferencia) de (?:abertura|apertura)|(?:er[oö]ffnungs|fest|haupt)vortrag/.test(
      words,
    )
  )
    return 'keynote'
  if (/^(?:opening|inaugural) session/.test(words)) return 'opening'
  if (/^closing session/.test(words)) return 'closing'
  if (/poster/.test(words)) return 'poster'
  if (/tutorial|hands-on/.test(words)) return 'tutorial'
  if (/round[ -]?table|mesa[ -]redonda|table ronde|tavola rotonda/.test(words)) return 'panel'
  if (/panel|painel|^mesa\b|^podium/.test(words)) return 'panel'
  if (/plenary/.test(words)) return 'plenary'
  if (/discussion|conversatorio|roda de conversa|working group|discussion group|fireside|break-?out group/.test(words))
    return 'discussion'
  if (
    /vortrag\b|\b(?:talk|lightning|lecture|presentation|paper|ponencia|charla|confer[eê]ncia|palestra|conf[eé]rence|relazione|intervention|vortrag|impuls|demo)\b/.test(
      words,
    )
  )
    return 'talk'
  return 'session'
}

const BARE = new RegExp(`^${NAMED.source.slice(0, NAMED.source.indexOf('(?:\\s{0,2}:'))}$`, 'iu')

/** Are the words a kind of session and nothing else: "INVITED TALK", "Panel discussion"? */
export function isBareLabel(words: string): boolean {
  return words.length < 40 && BARE.test(words)
}

/** Does the label name a track or theme, which is a topic where it has no hours? */
export function isTheme(label: string): boolean {
  return /^(?:track|theme|stream|strand|topic|sub-?theme|eje|eixo|axe|tema|thema)\b/i.test(label)
}
