/** How long the event lasts, where its text says so on a line of its own. */
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
const LENGTH =
  /^\S+\s{0,3}:\s{0,4}(?:about\s|approx\.?\s|ca\.?\s)?(\d{1,3}|an?|one|two|un[ae]?|dos|uma?)(?:[.,](5))?\s?(?:(hours?|hrs?|heures?|horas?|or[ae]|h|stunden?)(\s(?:and\sa\shalf|y\smedia|e\smeia|et\sdemie|e\smezza?o?))?|min(?:ute[ns]?|uti|utos)?)\b/i

/** "Duration: 75 minutes", "Duración: 1 hora y media" on a line of its own. */
export function lengthSaid(page: Page): { minutes: number; span: Span } | null {
  for (const at of page.index.at(LENGTH_WORDS)) {
    const found = LENGTH.exec(page.text.slice(at, at + 60))
    if (!found) continue
    const [words, size, decimal, hours, half] = found
    const count = Number(size) || (/^(?:two|dos)/i.test(size!) ? 2 : 1)
    const minutes = hours ? count * 60 + (decimal || half ? 30 : 0) : count
    if (minutes >= 10 && minutes <= 600) return { minutes, span: { start: at, end: at + words.length } }
  }
  return null
}
