/** Whose site it is: the line above the way through its pages. */
import { kindWords } from './kindWords.js'
import type { Line, Page } from './page.js'
import { plain } from './plain.js'

// A way through a site has some of these; share buttons and the pages of one conference have not.
const SITE_PAGES: ReadonlySet<string> = new Set(
  'home inicio accueil start startseite about sobre blog news noticias actualites aktuelles writing talks now projects events eventos evenements veranstaltungen termine agenda archive archives archivo archiv contact contacto contato kontakt visit collections learn shop join membership jobs resources materiales materiais ressources atelier ateliers talleres oficinas newsletter tags notes work publications research press wiki forum proximos prochains'.split(
    ' ',
  ),
)
const OF_ONE_EVENT =
  /\b(?:share|tweet|facebook|save|print|rsvp|tickets?|attend|speakers?|ponentes|venue|sede|program(?:me?|a|m)?|schedule|dates|committees?|call|submissions?|registration|inscri\p{L}+|sponsors?|free|gratis|online|hybrid)\b|\d|[.!?@]/iu
const PARTS = /\s{2,}|\t|\s?[|\xb7\x95\x9b>]\s?|\s[/"-]\s/
const LEAST_PARTS = 3

/** "Inicio \xb7 Próximos encuentros \xb7 Materiales", "writing   talks   now   about": the pages of a site. */
export function isWayThrough(words: string): boolean {
  if (words.length > 140 || words.length < 12 || !PARTS.test(words)) return false
  const parts = words.split(PARTS)
  if (parts.length < 2 || OF_ONE_EVENT.test(words)) return false
  // "Accueil > Appel à contribution > Histoire"
  if (/^(?:home|accueil|inicio|in[ií]cio|start|startseite|portada)\s?[>\x9b"]\s/i.test(words)) return true
  if (parts.length < LEAST_PARTS || parts.some((part) => part.length >= 30)) return false
  const known = parts.filter((part) => SITE_PAGES.has(plain(part).split(' ')[0]!)).length
  return known > 1 || (known === 1 && parts.length > LEAST_PARTS)
}

const MASTHEAD_LINES = 5

/** The last line among the first ones that is a way through a site, found once; -1 where none is. */
const MENUS = new WeakMap<Page, number>()

export function menuOf(page: Page): number {
  let menu = MENUS.get(page)
  if (menu === undefined) {
    menu = -1
    for (const { index, kind, body, end } of page.lines) {
      if (index >= MASTHEAD_LINES + 5) break
      if (kind !== 'blank' && end - body < 141 && isWayThrough(page.text.slice(body, end))) menu = index
    }
    MENUS.set(page, menu)
  }
  return menu
}

/** Does a site's way through its pages follow on a line of the first ones, or on its tagline: "Rust Lagos / Home | Events | About"? */
export function isAboveMenu(page: Page, line: Line, words: string): boolean {
  if (line.index >= menuOf(page)) return false
  if (line.index > MASTHEAD_LINES || /[\d:?]|\.$/.test(words) || words.split(' ').length > 11) return false
  if (kindWords(words, 0, words.length, 1).length > 0) return false
  let tagline = false
  for (let index = line.index + 1; index <= line.index + 4; index++) {
    const below = page.lines[index]
    if (below === undefined) return false
    if (below.kind === 'blank' || below.kind === 'rule') continue
    if (isWayThrough(page.text.slice(below.body, below.end))) return true
    if (tagline || below.end - below.start > 60) return false
    tagline = true
  }
  return false
}
