/** Which lines open a programme, and which end it. */
import { type LabelKey, labelKey } from '../labels.js'
import type { Page } from '../page.js'
import { offsetsOf, stems } from '../triggers.js'

const NAMES =
  "agenda|programmes?|programs?|schedule|time ?table|timeline|running order|order of (?:business|the (?:day|ceremony|evening|service)|events|proceedings|ceremony)|itinerary|line-?up|programa(?:ci[oó]n|[cç][aã]o)?|cronograma|orden del d[ií]a|ordre du jour|d[eé]roul(?:ement|[eé])|programma|scaletta|ablauf|tagesordnung|programm|planning|horarios?|what is on(?: and when)?|what's on(?: and when)?|what happens when|day[ -]by[ -]day|d[ií]a (?:por|a) d[ií]a|jour (?:par|apr[eè]s) jour|giorno per giorno|tag für tag|sessions|modules|m[oó]dulos|workshop sessions|course (?:outline|structure|modules)|roteiro"
const HEADING = new RegExp(
  `^(?:(?:\\d{1,2}|[ivx]{1,5}|[a-h])[.)]\\s*)?[#*=\\s-]*(?:(?:the|el|la|o|a|le|il|our|provisional|tentative|preliminary|draft|proposed|detailed|outline|indicative|full|final|conference|workshop|event|annotated|abridged|meeting|seminar|scientific|technical|course|training|day|daily|evening|online|session|symposium|summer school|public hearing|updated|general|meetup|webinar|provisoire|provisorio|preliminar|hearing|forum)\\s+){0,3}(?:${NAMES})\\b(?!\\s+(?:committee|chairs?|co-?chairs?|officer|manager|director|coordinator|assistant|leader|specialist|team|board|at a glance committee|of (?:the )?committee|your|a |an |and venue|is (?:now )?available))(?<tail>.{0,60})$`,
  'iu',
)
// "Le programme de l'événement est le suivant :", "Here is the agenda:", "Qual é a programação do evento?"
const SENTENCE = new RegExp(`^.{0,70}\\b(?:${NAMES})\\b.{0,60}[:?]$`, 'iu')

const SPACED = /^(?:\p{L} ){4,14}\p{L}\s?:?$/u
const HINT =
  /agenda|progra|sched|table|timeline|order|itinerary|line|cronograma|orden|ordre|roul|scaletta|ablauf|ordnung|planning|horario|what|session|modul|m[oó]dulo|outline|structure|roteiro|day[ -]by|d[ií]a [pa]|jour [pa]|giorno per|tag für/i

// The words without which no line is the heading of a programme, by their beginnings.
const NEEDED = stems(
  'agenda|progra|sched|(?:time)?table|time|running|order|itinerary|line|cronograma|orden|ordre|d[eé]roul|scaletta|ablauf|tagesordnung|planning|horario|what|sessions|modul|m[oó]dulos|outline|structure|course|roteiro|day|d[ií]a|jour|giorno|tag',
)

/** The lines on which such a word stands. */
export function programmeLines(page: Page): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const at of offsetsOf(page, NEEDED)) lines.add(page.lineAt(at))
  return lines
}

/** "PROGRAMME FLOW", "V. PROGRAMME", "PROGRAM (tentative, local time)", "Here is the agenda:". */
export function opensProgramme(line: string): boolean {
  if (line.length > 130) return false
  // "A G E N D A": a heading set with spaces between its letters.
  const words = line[1] === ' ' && SPACED.test(line) ? line.replace(/ /g, '') : line
  if (!HINT.test(words)) return false
  const found = HEADING.exec(words)
  if (found) {
    const tail = found.groups!.tail!.trim()
    return (
      tail === '' ||
      /^[:(*=/|,–-]/.test(tail) ||
      /^(?:indicati[fv]o?|provisoire|provisional|provis[oó]ri[ao]|preliminar|tentativ[oa]|d[eé]taill[eé]e?|detallado|detalhado|definitiv[oa]|pr[eé]visionnel|preliminare|provvisorio|g[eé]n[eé]ral|complet|completo)$|^(?:flow|overview|outline|of (?:the )?\p{L}+|for\b|at a glance|in (?:short|brief|outline|full|detail)|en (?:bref|resumen|d[ée]tail|detalle)|em (?:resumo|detalhe)|in (?:sintesi|breve|dettaglio)|im (?:[üu]berblick|einzelnen|detail)|del?\b|do\b|da\b|de\b|du\b|\d)/iu.test(
        tail,
      )
    )
  }
  return (
    /[:?]$/.test(words) &&
    SENTENCE.test(words) &&
    !/https?:|@|committee|chairs?\b|board|contact|organi[sz]ers/i.test(words)
  )
}

const WITHIN: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'agenda',
  'speaker',
  'keynote',
  'panelist',
  'moderator',
  'chair',
  'discussant',
  'opening',
  'title',
  'host',
  'room',
  'time',
  'when',
  'date',
  'notes',
  'topics',
  'kind',
  'affiliation',
  'director',
  'organizer',
])

/** Does a heading or a label of this key end a programme that it stands in? */
export function endsProgramme(key: LabelKey | null): boolean {
  return key !== null && !WITHIN.has(key)
}

/** "Keynotes", "Invited talks", "Plenary speakers", "Talks": lists of quoted titles with their speakers. */
export function talkListKind(words: string): 'keynote' | 'talk' | null {
  if (
    words.length > 60 ||
    !/key|invited|plenary|talk|lecture|present|paper|speaker|charla|ponencia|palestra|interven|relazion|vortr|referat|pr[eé]sent|expos/i.test(
      words,
    )
  )
    return null
  if (
    labelKey(words) === 'keynote' ||
    /^\W*(?:\d+[.)]\s*)?(?:confirmed )?(?:keynotes?|invited|plenary) ?(?:talks?|speakers?|lectures?|addresses|presentations?)?\s*:?$/i.test(
      words,
    )
  )
    return 'keynote'
  if (
    /^\W*(?:\d+[.)]\s*)?(?:the |confirmed |accepted |contributed |selected ){0,2}(?:talks|lectures|presentations|papers|speakers(?: and (?:their )?(?:talks|titles|topics))?|charlas|ponencias|palestras|interventions|relazioni|interventi|vortr[äa]ge|referate|pr[ée]sentations|expos[ée]s|lightning talks)(?:\s\([^()]{3,40}\)|\s(?:so far|tonight|this (?:month|week|time|evening)|on the (?:day|night)|of the (?:day|evening|night)|announced|confirmed|planned))?\s*:?$/i.test(
      words,
    )
  )
    return 'talk'
  return null
}
