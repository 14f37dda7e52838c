/** Where one sleeps: a house among rooms that are kept for the guests is not where the event is. */
import type { Page, Span } from '../page.js'

// "Accommodation", "Where to stay", "Hébergement": what stands below is of the nights.
const HEADING =
  /^\W{0,4}(?:\d{1,2}\W{1,3})?(?:(?:hotel\s)?accommodations?|lodging|where\sto\s(?:stay|sleep)|hotels?(?:\s(?:nearby|information|rooms|reservations?|booking))?(?=\W*$)|alojamientos?|hospedaje|alojamento|hospedagem|h[eé]bergements?|o[uù]\s(?:dormir|loger|se\sloger)|alloggi?o?|dove\sdormire|pernottamento|unterk[uü]nfte?|unterkunft|[uü]bernachtung(?:en)?|hotels\sund\s\p{L}+)(?!\p{L})/iu

// "Rooms are held at the …", "Camere riservate presso l'…", "Zimmer sind im …"
const ROOMS_KEPT =
  /(?<!\p{L})(?:(?:bed)?rooms\s(?:(?:are|have\sbeen|were|can\sbe|may\sbe)\s(?:\p{L}+ly\s)?(?:held|kept|booked|reserved|blocked|available|set\saside)|(?:held|kept|reserved|blocked|available)\s(?:at|in))|(?:a\s)?(?:block|number)\sof\s(?:\p{L}+\s){0,2}rooms\s|(?:habitaciones|quartos|camere|chambres|zimmer(?:kontingent)?)\s(?:\p{L}+\s){0,4}(?:reservad[ao]s|bloquead[ao]s|riservate|prenotate|bloccate|r[eé]serv[eé]e?s|bloqu[eé]e?s|reserviert|vorgemerkt|im|in|en|[aà]|dans|presso)(?!\p{L})|(?:reserved|booked|blocked)\s(?:\p{L}+\s){0,2}rooms\s(?:at|in))/iu

// "… (EUR 95 a night)", "95 euros la nuit"
const A_NIGHT =
  /\d[^.;\n]{0,24}\s(?:(?:a|per|la|par|por|a|pro)\s(?:night|nuit|noche|noite|notte|nacht)|\/\s?(?:night|nuit|noche|noite|notte|nacht))/iu

/** Does `span` stand below a heading of lodging, or behind rooms that are kept? */
export function isLodging(page: Page, span: Span): boolean {
  const section = page.sections[page.blockAt(span.start)?.section ?? 0]
  const heading = section && section.heading >= 0 ? page.blocks[section.heading] : undefined
  if (heading && heading.end - heading.start < 60 && HEADING.test(page.text.slice(heading.start, heading.end)))
    return true
  const block = page.blockAt(span.start)
  const start = block?.start ?? span.start
  // "Accommodation" on a line of its own that layout took into the block
  const end = page.text.indexOf('\n', start)
  if (block && end > 0 && end < span.start && end - start < 40 && HEADING.test(page.text.slice(start, end))) return true
  const sentence = page.sentenceAt(span.start)
  const from = Math.max(sentence?.start ?? start, span.start - 160)
  return (
    ROOMS_KEPT.test(page.text.slice(from, span.start)) ||
    A_NIGHT.test(page.text.slice(span.end - 8, Math.min(span.end + 60, sentence?.end ?? span.end)))
  )
}
