/** A house on a line of its own beside the date or the town: "Yaoundé, 7-9 April\nHôtel Hilton", "Teatro Colón" above "Friday 8 May". */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import type { Dates } from './dates.js'
import { EVENT } from './eventWords.js'
import { linesByDates, near } from './nearDates.js'
import { venueParts } from './parts.js'
import { belowPerson, OCCASION } from './personLines.js'

// Houses that are not bodies: a university below a title is who invites.
const HOUSE =
  /(?<!\p{L})(?:Hotel|H[oô]tel|Inn|Resort|(?:Convention|Conference|Congress|Exhibition|Community|Visitor|Arts?)\s+Cent(?:er|re)|Centro\s+de\s+(?:Conven\p{L}+|Congres\p{L}+|Eventos)|Palais|Palacio|Pal[aá]cio|Palazzo|Museum|Mus[eé]e|Museo|Museu|Library|Biblioteca|Biblioth[eè]que|Bibliothek|Stadtbibliothek|Theatre|Theater|Teatro|Th[eé][aâ]tre|Auditorium|Auditorio|Audit[oó]rio|Aula\s+Magna|Sal[oó]n\s+de\s+Actos|Town\s+Hall|City\s+Hall|Village\s+Hall|Guildhall|Rathaus|Parlamento|Parlement|Asamblea\s+Nacional|Assembleia\s+Nacional|Assembl[eé]e\s+nationale|Maison|Casa\s+de|Castle|Ch[aâ]teau|Schloss|Caf[eé]|Pub|Brewery|Impact\s+Hub|Sheraton|Hilton|Marriott|Radisson|Novotel|Hyatt|Serena|Intercontinental|Kongresshaus|Messe|Stadthalle)(?!\p{L})/u
const NOT_HERE =
  /[@:?!;]|https?|\b(?:is|are|was|will|we|you|by|with|who|from|wir|sie|laden|nous|vous|ci|vi|nos|les?\s+esperamos|presents?|invites?|of the year|block|rates?|expires?|reservations?|friends|association|society|committee|council|department|ministry)\b/i

/** Lines that are a house and nothing else, within two of a date. */
export function* houseLines(page: Page, dates: Dates): Generator<Find<'venue'>> {
  const { text, lines } = page
  for (const k of linesByDates(page, dates)) {
    const line = lines[k]!
    const size = line.end - line.start
    if (size < 6 || size > 70 || line.region !== 'body' || (line.kind !== 'text' && line.kind !== 'heading')) continue
    const words = text.slice(line.start, line.end)
    if (
      !/^(?:[Tt]he\s|THE\s)?\p{Lu}/u.test(words) ||
      !HOUSE.test(words) ||
      NOT_HERE.test(words) ||
      EVENT.test(words) ||
      OCCASION.test(words)
    )
      continue
    if (
      !near(page, dates, k) ||
      dates.between(line.start, line.end) ||
      page.fieldAt(line.start) ||
      belowPerson(page, k)
    )
      continue
    const value = venueParts(text, line)
    if (!(value.name ?? value.room)) continue
    yield { kind: 'venue', span: { start: line.start, end: line.end }, value, cue: 'house-line', weight: 0.58 }
  }
}
