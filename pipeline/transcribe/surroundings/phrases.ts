/** What sites and mailers print above and below a page, and nowhere else; within a page some of it would be a heading. */
import { plain } from '../../../extractors/plain.js'
import { isItem } from '../../layout/chrome.js'
import { isWayHere } from '../../layout/wayHere.js'

// Without case and accents. What the reader may do with the page or the site.
const BUTTONS = new Set(
  [
    'accept|accept all|accept cookies|reject|reject all|decline|manage preferences|manage cookies|cookie settings|cookie preferences|settings|aceptar|aceptar todo|rechazar|mas informacion|aceitar|recusar|mais informacoes|accepter|refuser|tout accepter|tout refuser|en savoir plus|gestion des cookies|akzeptieren|ablehnen|alle akzeptieren|accetta|rifiuta|ok|got it',
    'top|back to top|scroll to top|nach oben|haut de page|arriba|subir|torna su|menu|open menu|main menu|hauptmenu|toggle navigation|navigation|search|search this site|suche|buscar|rechercher|cerca|pesquisar|listen|vorlesen|a a a',
    'previous post|next post|previous event|next event|previous article|next article|older posts|newer posts|entrada anterior|entrada siguiente|article precedent|article suivant|vorheriger beitrag|nachster beitrag|zuruck|weiter',
    'share|share this|share this post|share this article|share this story|tell a friend|email this page|email a friend|forward to a friend|print this page|print page|seite drucken|seite empfehlen|seite teilen|imprimer cette page|partager cette page|recommander|imprimir esta pagina|enviar a un amigo|stampa questa pagina|like this|follow|follow us|follow me|connect with us|stay connected|stay in touch|keep in touch|siguenos|suivez-nous|folgen sie uns|seguici|siga-nos',
    'add to calendar|add to my calendar|add to google calendar|add to outlook|add to icalendar|google calendar|outlook calendar|outlook live|outlook 365|icalendar|ical|ics|ical export|export|export event|subscribe to calendar|download ics|anadir al calendario|ajouter au calendrier|ajouter a mon agenda|zum kalender hinzufugen|in kalender eintragen|aggiungi al calendario|adicionar ao calendario|adicionar a agenda',
    'save this event|share this event|report this event|report event|find my tickets|my tickets|get started|how it works|pricing|community guidelines|help center|help centre|terms of service|terms & conditions|terms and conditions|view organizer website|view organiser website|view venue website|about the organizer|about the organiser|more events from this organizer|browse all events|back to all events|create your own event|your account',
    'privacy notice|privacy statement|cookie notice|cookie declaration|legal notice|legal information|datenschutzerklarung|nutzungsbedingungen|barrierefreiheitserklarung|plan du site|mapa del sitio|mapa do site|mapa do sitio|site map|donnees personnelles|credits|politique de confidentialite|note legali|informativa privacy|freedom of information|modern slavery statement|accessibility statement|disclaimer|whistleblowing|report a problem|give feedback',
    'update your preferences|update preferences|manage your subscription|manage subscription|unsubscribe|unsubscribe here|darse de baja|se desinscrire|se desabonner|abmelden|cancelar inscricao|disiscriviti|view in browser|view online|forward',
    'get in touch|quick links|useful links|related links|newsletter|sign up to our newsletter|sign up for our newsletter|subscribe to our newsletter|newsletter abonnieren|inscrivez-vous a la newsletter|suscribete al boletin|logo|image|photo|banner|advertisement|anzeige|publicidad|publicite|a-z index|intranet|webmail|student portal|staff portal',
  ].flatMap((row) => row.split('|')),
)

const PHRASE = new RegExp(
  `^(?:${[
    // Cookies are also eaten.
    '(?=.{0,160}\\b(?:uses?|using|utili[sz]a\\p{L}*|usamos|verwende\\p{L}*|nutz\\p{L}+|utilis\\p{L}+|accept\\p{L}*|consent\\p{L}*|polic\\p{L}+|brows\\p{L}+|agree\\p{L}*|raccogli\\p{L}*|gebruik\\p{L}*)\\b).{0,160}\\bcookies?\\b.{0,160}',
    '(?:click to (?:share|email|print)\\b|share (?:on|via|to)\\b|tweet\\b|compartir (?:en|por|este)\\b|partager (?:sur|par)\\b|teilen auf\\b|auf \\p{L}+ teilen|condividi su\\b|compartilhar (?:no|em|via)\\b).{0,50}',
    'like loading.{0,5}|leave a (?:reply|comment)\\b.{0,40}|deja (?:una respuesta|un comentario).{0,30}|laisser un commentaire.{0,30}|schreibe einen kommentar.{0,30}|your e-?mail address will not be published.{0,80}|required fields are marked.{0,6}',
    '(?:posted|filed|published) (?:in|under)\\b.{0,60}|(?:tagged|tags?:|schlagw[oö]rter:?|etiquetas:?|mots-cl[eé]s ?:?) .{0,120}',
    '(?:proudly )?powered by .{0,40}|(?:site |website |web )?(?:design(?:ed)?|built|made|developed) (?:by|with|on) .{0,40}|(?:site|website|web) hosted (?:by|on) .{0,40}|(?:theme|template)\\b.{0,20} by .{0,30}',
    '(?:copyright ?)?(?:\\xa9|\\(c\\)) ?(?:copyright )?[\\d, -]{0,14}.{0,100}',
    '(?:re(?:turn|tour)|volver|back|zur[uü]ck|voltar|torna(?: indietro)?) (?:to|[aà]|au|aux|al|a la|zum|zur|ao|alla?|agli|ai)(?!\\p{L}).{0,40}',
    '(?:ajouter|a[nñ]adir|adicionar|aggiungi|termin)\\b.{0,16}\\b(?:calendrier|agenda|calendario|calend[aá]rio|kalender)\\b.{0,30}',
    '(?:you (?:are receiving|received|have received|are getting) this|this (?:e-?mail|message|newsletter) was sent|recibes este|vous recevez ce|sie erhalten diese|voc[eê] recebeu est|ricevi questa)\\b.{0,160}|to (?:unsubscribe|view this discussion|change your (?:settings|preferences)|stop receiving)\\b.{0,160}|(?:our|unsere|nuestra) (?:mailing|post)\\b.{0,20}(?:address|anschrift)\\b.{0,20}',
    '(?:this (?:e-?mail|message) (?:and|is|may|contains?)|the information (?:in|contained)|diese e-?mail|este (?:mensaje|correo)|ce (?:message|courriel))\\b.{0,60}\\b(?:confidential\\p{L}*|vertraulich\\p{L}*|confidencial\\p{L}*|confidentiel\\p{L}*|privileged|attachments?)\\b.{0,200}',
    'do not sell\\b.{0,50}|create your own .{0,30}|log ?in (?:to|with)\\b.{0,40}|sign in (?:to|with)\\b.{0,40}|(?:join|follow|find|like) us on (?:facebook|twitter|x|instagram|linkedin|youtube|mastodon|bluesky|tiktok|telegram|whatsapp|discord|slack|flickr)|follow us .{0,60}|find us on .{0,40}|attendees|see all\\b.{0,30}|neighbo[u]?rhood, city or zip|search for\\b.{0,30}|\\p{L}+ home ?page',
  ].join('|')})$`,
  'iu',
)

const PARTS = /\s{2,}|\t|\s?[|\xb7\x95\xa6\x9b>]\s?|\s[/-]\s/
const AROUND = /^[\s+\x9b\x8b"<>\xd7(-]+|[\s\x9b\x8b"<>.:\xd7)*]+$/g
const FEW = 40

/** Does the line say where in its site the page is? */
export const isWay = (words: string): boolean => isWayHere(words.replace(AROUND, ''))

/** Is the line at an end of a page one that its site or mailer put there? */
export function isAtEdge(words: string): boolean {
  const bare = words.replace(AROUND, '')
  if (isButton(bare) || PHRASE.test(bare)) return true
  if (words.length > 160 || !PARTS.test(bare)) return false
  const parts = bare
    .split(PARTS)
    .map((part) => part.replace(AROUND, ''))
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.some((part) => part.length > FEW || /\d/.test(part))) return false
  const known = parts.filter((part) => isButton(part) || isItem(part)).length
  return known > 1 && known * 2 >= parts.length
}

function isButton(words: string): boolean {
  return words.length < 40 && BUTTONS.has(plain(words))
}
