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

// "Lima, 18 November 2016 - A four-day workshop … ended here today": the day of the news is its last.
const ENDED_TODAY =
  /\b(?:(?:ended|closed|concluded|finished|wrapped\s+up|came\s+to\s+an\s+end|drew\s+to\s+a\s+close)\s(?:[^.;]{0,40}\s)?(?:today|this\s+(?:afternoon|evening))|(?:culmin\xf3|finaliz\xf3|concluy\xf3|clausur\xf3|encerrou-se|terminou|termin\xf3|s'est\s+(?:achev\xe9e?|cl\xf4tur\xe9e?)|a\s+pris\s+fin|si\s+\xe8\s+conclus[oa])\s(?:[^.;]{0,40}\s)?(?:hoy|hoje|aujourd'hui|ce\s+(?:jour|soir)|oggi))\b/i

/** The number of days that the words beside the first day, or the last (`ended`), say, and where; null where they say none. */
export function dayCount(page: Page, date: Span): { days: number; span: Span; ended: boolean } | null {
  const block = page.blockAt(date.start)
  if (!block || page.blocks.length < 2) return null
  const ended =
    ENDED.test(page.text.slice(Math.max(block.start, date.start - 90), date.start)) ||
    ENDED_TODAY.test(page.text.slice(date.end, Math.min(block.end, date.end + 400)))
  for (const at of page.index.at(DAYS)) {
    if (at < block.start - 200 || at > block.end + 200) continue
    const lead = page.text.slice(Math.max(0, at - 60), at)
    const english = BEFORE.exec(lead)
    const found =
      english && BEHIND.test(page.text.slice(at, at + 80)) ? english : (OF_DAYS.exec(lead) ?? LABELLED.exec(lead))
    if (!found) continue
    const days = Number(found[1]) || COUNTS[found[1]!.toLowerCase()]
    if (days)
      return {
        days,
        span: { start: at - found[0].length, end: at + page.text.slice(at, at + 6).search(/\W|$/) },
        ended,
      }
  }
  return null
}
