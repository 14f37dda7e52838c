/** The pages of a site, by which its menu is told: "Home | Events | About". */
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
