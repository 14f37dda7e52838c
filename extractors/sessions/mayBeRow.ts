/** A quick look at a line outside any programme: can a row begin like this? Most lines of prose are out by it. */
import { wordTest } from '../triggers.js'

// The first word of a label, of a day or of a clock's lead, with what modifies it.
const FIRST = wordTest(
  'session|panel|plenar|m[oó]dul|work|track|part|bl?o[ckq]|table|tavola|round|discus|fireside|poster|break|invited|opening|closing|lab|lectur|talk|keynote|unit|theme|tutorial|group|exerc|present|segment|stream|lesson|class|item|top|tagesord|demo|case|activ|sesi|mesa|taller|ponenc|conf[eé]r|charla|tema|sess|pain[e]l|oficina|palestra|eixo|s[eé]ance|atelier|axe|interv|relaz|sitz|vortrag|week|seman|settim|woche|meeting|sitting|hearing|evening|webinar|special|paper|clinic|lightning|conversatorio|coloquio|roda|podium|parallel|oral|technic|thematic|concurr|discuss|training|hands|practic|guest|morning|afternoon|scientif|expert|high|interact|mini|side|gather|agenda|public|inaugur|noon|midday|midnight|mediod|meio|midi|mezzog|mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|mer|jue|jeu|gio|vie|ven|s[aá]b|sam|dom|dim|seg|ter|qu|sex|die|mit|don|fre|day|d[ií]a|jour|giorno|tag|dag|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|fev|f[eé]v|set|out|dez|d[eé]c|av|ma|m[aä]r|dic|ju|gen|mag|giu|lug|ott|okt|ao|prim|segund|tercer|terce|quart|cuart|quint|first|second|third|fourth|fifth|sixth|one|two|three|deux|trois|prem|troi|terz|from|starting|quarter|half|ten|twenty',
)

export function mayBeRow(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && at < start + 5 && OPENING.has(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return true
  let to = at
  let capitals = true
  while (to < end && to < at + 20) {
    const one = text.charCodeAt(to)
    const upper = one >= 65 && one <= 90
    if (!upper && !(one >= 97 && one <= 122) && one < 0xc0) break
    if (!upper) capitals = false
    to++
  }
  if (to === at) return false
  const next = text.charCodeAt(to)
  // "P1", "SS12"
  if (capitals && to - at <= 3 && next >= 48 && next <= 57) return true
  // "II SESSIONE"
  if (capitals && next === 32 && to - at <= 4 && /^[IVX]+$/.test(text.slice(at, to))) return true
  if (FIRST(text.slice(at, to).toLowerCase())) return true
  // "ore 9.30", "Abt. 5", "a las 10"
  if (to - at > 7) return false
  NUMBER.lastIndex = to
  return NUMBER.test(text)
}

const NUMBER = /\.? (?:las |ore )?\d/y
const OPENING: ReadonlySet<number> = new Set([...' \t([\x95·*|¦-'].map((one) => one.charCodeAt(0)))
