/** People who are quoted, and who wrote the page: named, but with no part in the event. */
import type { Page } from '../page.js'
import type { Mention } from './mentioned.js'
import { leadOf } from './part.js'

const SAY =
  "said|says|added|adds|told|noted|notes|recalled|stressed|commented|remarked|emphasi[sz]ed|according to|in the words of|recordó|señaló|afirmó|dijo|explicó|destacó|indicó|aseguró|sostuvo|comentó|manifestó|expresó|agregó|anunció|según|en palabras de|disse|afirmou|explicou|destacou|lembrou|ressaltou|segundo|de acordo com|a déclaré|a dit|a expliqué|a rappelé|a souligné|a ajouté|a indiqué|déclare|explique|souligne|rappelle|selon|d'après|ha dichiarato|ha detto|ha spiegato|ha ricordato|ha sottolineato|spiega|dichiara|afferma|sottolinea|secondo|sagte|sagt|erklärte|erklärt|betonte|betont|so|laut"
const BEFORE = new RegExp(
  `(?:^|[\\s"',])(?:${SAY})(?: (?:the|our|its|el|la|los|las|le|il|lo|o|a|der|die|su|l')){0,2} ?$`,
  'iu',
)
const AFTER = new RegExp(`^[\\s,]{0,3}(?:who |que |quien |qui |che )?(?:${SAY})(?![\\p{L}])`, 'iu')

/** "…," said the mayor, Jane Roe: whose words a report gives. */
export function quoted(page: Page, mention: Mention): boolean {
  const { name, tail } = mention
  const lead = leadOf(page, mention).replace(/[,\s]+$/, ' ')
  return BEFORE.test(lead) || AFTER.test(page.text.slice(Math.max(tail.end, name.end), name.end + 160).slice(0, 40))
}

const AUTHOR = /^(?:authors?|autor|autora|auteure?|autore|autrice|text|texto|texte|photos?|fotos?|credits?)$/
const PUBLISHED =
  /^[^\n]{0,10}\n\s*(?:date|tags|title|layout|categories|slug)\s*:|^[^\n]{0,60}\b(?:published|posted|updated|edited|reading time|min read|filed|category|tags?|publicado|actualizado|publié|pubblicato|aggiornato|publicado|veröffentlicht|lesezeit)\b/i

/** "Author: Jane Roe. Published: 7 May": a line of the page about itself. */
export function wrotePage(page: Page, { name }: Mention, label: string): boolean {
  return AUTHOR.test(label) && PUBLISHED.test(page.text.slice(name.end, name.end + 90))
}
