/** The last day of an event whose text gives its first and says how many days it takes: "a three-day workshop, starting on 5 May". */
import type { Page, Span } from '../../extractors/page.js'

const COUNTS: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, dois: 2, tr\u00eas: 3, quatro: 4 },
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, due: 2, tre: 3, quattro: 4, cinque: 5 },
}
const DAYS = ['day', 'days', 'tage', 'd\u00edas', 'dias', 'jours', 'giorni']
const BEFORE = /\b([a-z]{3,5}|[2-7])[- ]$/i
const BEHIND =
  /^day[- ]+(?:[\p{L}-]+\s+){0,4}(?:workshop|training|course|conference|meeting|seminar|event|symposium|congress|forum|retreat|hackathon|summit|school|consultation|dialogue|gathering|programme|program|colloquium|bootcamp)\b/iu
const OF_DAYS =
  /\b(?:taller|curso|seminario|semin\xe1rio|congreso|congresso|reuni\xf3n|reuni\xe3o|encuentro|encontro|oficina|forma\xe7\xe3o|atelier|stage|formation|colloque|s\xe9minaire|corso|convegno|laboratorio)\b[^.;\n]{0,24}\s(?:de|di)\s([a-z\xea]{3,7}|[2-7])\s$/i
// "Duration: three days", "Duración: 3 días"
const LABELLED =
  /\b(?:duration|length|duraci\xf3n|dura\xe7\xe3o|dur\xe9e|durata|dauer)\s{0,3}:\s{0,4}([\p{L}]{3,7}|[2-7])\s$/iu
// The day on which it ended is its last.
const ENDED =
  /\b(?:ended|closed|concluded|completed|finished|wrapped\s+up|ends|closes|concludes|finaliz\S+|concluy\S+|encerr\S+|cl\xf4tur\S+)\b[^.;]{0,60}$/i

/** The number of days that the words beside the first day say, and where; null where they say none. */
export function dayCount(page: Page, date: Span): { days: number; span: Span } | null {
  const block = page.blockAt(date.start)
  if (!block || page.blocks.length < 2) return null
  if (ENDED.test(page.text.slice(Math.max(block.start, date.start - 90), date.start))) return null
  for (const at of page.index.at(DAYS)) {
    if (at < block.start - 200 || at > block.end + 200) continue
    const lead = page.text.slice(Math.max(0, at - 60), at)
    const english = BEFORE.exec(lead)
    const found =
      english && BEHIND.test(page.text.slice(at, at + 80)) ? english : (OF_DAYS.exec(lead) ?? LABELLED.exec(lead))
    if (!found) continue
    const days = Number(found[1]) || COUNTS[found[1]!.toLowerCase()]
    if (days)
      return { days, span: { start: at - found[0].length, end: at + page.text.slice(at, at + 6).search(/\W|$/) } }
  }
  return null
}
