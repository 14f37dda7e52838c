/** What stands below "RELATED STORIES" or "Lire aussi" is of other things. */
import type { Page } from './page.js'

const RELATED =
  /^\W{0,4}(?:related (?:stories|news|articles|posts|content)|more (?:news|stories)|read (?:also|more|next)|see also|also in the news|other news|latest(?: news)?|in other news|most read|tambi[eé]n (?:te puede|en)|l(?:ea|ee|eer) (?:tambi[eé]n|m[aá]s)|ver tambi[eé]n|noticias relacionadas|(?:[àa] )?(?:lire|voir) aussi|(?:leggi|vedi) anche|mehr zum thema|lesen sie auch|siehe auch|(?:leia|veja) (?:tamb[eé]m|mais))(?!\p{L})/iu

/** How far above a line its heading may stand. */
const REACH = 10

/** Does a heading of other news stand in the ten lines above? */
export function isRelated(page: Page, index: number): boolean {
  for (let i = index; i >= 0 && i > index - REACH; i--) {
    const line = page.lines[i]!
    if (line.kind !== 'blank' && RELATED.test(page.text.slice(line.start, Math.min(line.end, line.start + 40))))
      return true
  }
  return false
}
