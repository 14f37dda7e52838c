/** What the line of a city says besides it: a letter's date line, a title, an office. */
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'

// The line of an office: "350 N. Campbell Ave., Tucson AZ 85719 | 520-621-9591"
export const PHONE = /\b\d{3}[-.]\d{3}[-.]\d{4}\b|\+\d{1,3}[\s(]\d|\b(?:Tel|Fax|Phone)\b|@\w/i

/** "saga" of "From: Saga Wikander-Holm <…>", in lower case; null where the page is no mail. */
export function firstNameOfSender(page: Page): string | null {
  const from = page.fields.find((field) => field.key === 'mailFrom' && field.shape === 'header')
  return from ? (/\p{L}{2,}/u.exec(page.text.slice(from.value.start, from.value.end))?.[0].toLowerCase() ?? null) : null
}

// What a letter begins with below its place and date.
const SALUTATION =
  /^[^\S\n]*(?:Dear|Excellenc|Your Excellenc|Estimad|Distinguid|Muy señor|Madame|Monsieur|Mesdames|Cher|Chère|Prezad|Caro|Cara|Gentil|Egregi|Sehr geehrt|Liebe|To:|To all|To the|Ref\b|Our ref|Reference|Subject:|Objet|Asunto|Assunto|Oggetto|Betreff|Note Verbale|The Permanent|The Secretariat)/imu

const PRESS =
  /^[^\S\n]*(?:press release|media release|for immediate release|news release|media advisory|press advisory|nota de prensa|comunicado(?: de prensa)?|bolet[ií]n de prensa|nota [aà] imprensa|communiqu[eé](?: de presse)?|comunicato stampa|pressemitteilung|medienmitteilung)[^\n]{0,30}$/im

/** "Geneva, 15 January 2026" above "Excellency,": where and when a letter was written. */
export function isDateline(page: Page, dates: Dates, line: Page['lines'][number]): boolean {
  if (line.index > 14 || !dates.between(line.start, line.end)) return false
  const head = page.lines[Math.max(0, line.index - 4)]!.start
  if (PRESS.test(page.text.slice(head, line.start))) return true
  return SALUTATION.test(page.text.slice(line.end, line.end + 500))
}

/** Is what the line says besides the place so little that the line is the place's? "What to say in Rome" is a title. */
export function isAside(words: string, cue: string): boolean {
  return words.length <= 14 && !(cue === 'city-behind-preposition' && words.split(' ').length > 3)
}

/** What else the place's line says, dates apart. */
export function aside(text: string, dates: Dates, line: Span, { start, end }: Span): string {
  return `${dates.lettersOutside(text, line.start, start)} ${dates.lettersOutside(text, Math.min(end, line.end), line.end)}`.trim()
}
