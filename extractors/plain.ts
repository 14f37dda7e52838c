/** Words as lexicons spell them. */
import { MARK_SIGN } from './latin.js'

/** Is every unit ASCII? A loop: a pattern costs more than a short word is long. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Without accents: "São" → "Sao", also where the text of a page shows an accent apart. What NFKD leaves as it is stays ("ø", "ß"). */
export function withoutAccents(text: string): string {
  return isAscii(text) ? text : text.replaceAll(MARK_SIGN, '').normalize('NFKD').replace(/\p{M}/gu, '')
}

/** Lower case, no accents. */
export function plain(text: string): string {
  return withoutAccents(text.toLowerCase())
}
