/** How long the event lasts, where its text says so: on a line of its own, or in a sentence about the event. */
import type { Page, Span } from '../../extractors/page.js'

const LENGTH_WORDS = [
  'length',
  'länge',
  'duration',
  'duración',
  'duracion',
  'durée',
  'duree',
  'durata',
  'duração',
  'duracao',
  'dauer',
]
const SIZE =
  '(\\d{1,3}|an?|one|two|three|un[ae]?|dos|tres|uma?|dois|duas|deux|trois|due|tre|eine|zwei|drei)(?:[.,](5))?[\\s-]?(?:(hours?|hrs?|heures?|horas?|or[ae]|h|stunden?)(\\s(?:and\\sa\\shalf|y\\smedia|e\\smeia|et\\sdemie|e\\smezzo?a?))?|min(?:ute[ns]?|utos?|uti)?)\\b'
const LABELLED = new RegExp(`^\\S+\\s{0,3}:\\s{0,4}(?:about\\s|approx\\.?\\s|ca\\.?\\s)?${SIZE}`, 'i')
const TELLS_WORDS = ['lasts', 'last', 'dura', 'durará', 'dure', 'durera', 'dauert', 'durerà']
const TOLD = new RegExp(
  `^\\S+\\s(?:(?:about|around|approximately|some|circa|ca\\.|etwa|rund|environ|aproximadamente|cerca\\sde|unas?|for)\\s)?${SIZE}`,
  'i',
)
/** What else lasts: "Each talk lasts 20 minutes". */
const OTHER =
  /\b(?:each|every|talks?|presentations?|papers?|speakers?|contributions?|walk|tour|visit|film|bus|exam|breaks?|cada|ponencias?|comunica\S+|communications?|chaque|ogni|relazion\S+|jede\S?|vortr\S+|beitr\S+|individual)\b[^.;]{0,40}$/i
const COUNTS: readonly RegExp[] = [/^(?:two|dos|dois|duas|deux|due|zwei)$/i, /^(?:three|tres|trois|tre|drei)$/i]

/** "Duration: 75 minutes" on a line of its own; "It starts at seven and lasts two hours". */
export function lengthSaid(page: Page): { minutes: number; span: Span } | null {
  return saidAt(page, LENGTH_WORDS, LABELLED) ?? saidAt(page, TELLS_WORDS, TOLD)
}

function saidAt(page: Page, words: readonly string[], pattern: RegExp): { minutes: number; span: Span } | null {
  for (const at of page.index.at(words)) {
    const found = pattern.exec(page.text.slice(at, at + 60))
    if (!found) continue
    if (pattern === TOLD && OTHER.test(page.text.slice(Math.max(0, at - 50), at))) continue
    const [all, size, decimal, hours, half] = found
    const count = Number(size) || counted(size!)
    const minutes = hours ? count * 60 + (decimal || half ? 30 : 0) : count
    if (minutes >= 10 && minutes <= 600) return { minutes, span: { start: at, end: at + all.length } }
  }
  return null
}

function counted(size: string): number {
  const at = COUNTS.findIndex((one) => one.test(size))
  return at < 0 ? 1 : at + 2
}
