/** Rows of links and buttons, as pages print them above and below what they say: "Log in   Sign up", "Start | Termine | Spenden". */
import { plain } from '../../extractors/plain.js'

// Without case and accents; what a page lets its reader do or visit. Six languages, each word once.
const ITEMS = new Set(
  [
    'home|homepage|start|startseite|inicio|accueil|portada|principal|menu|top',
    'about|about us|about me|sobre|sobre nos|sobre nosotros|acerca de|quienes somos|quem somos|a propos|qui sommes-nous|uber uns|wir uber uns|chi siamo',
    'explore events|find events|create event|create events|browse events|all events|past events|upcoming events|my tickets|cart|basket|checkout|wishlist|carrito|panier|carrinho|carrello|warenkorb|merkliste|kurssuche|marketplace|discussion|featured|trending',
    'events|event|our events|eventos|evenements|eventi|veranstaltungen|termine|agenda|calendar|calendario|kalender|calendrier|programme|program|programa|programacion|programacao|programmation|programma|programm|schedule|timetable|horarios',
    'news|latest news|newsroom|noticias|actualites|aktuelles|neuigkeiten|notizie|novidades|blog|press|prensa|presse|imprensa|stampa|media|podcast|podcasts|videos|video|gallery|galeria|galerie|fotos|photos|archive|archives|archivo|arquivo|archivio|archiv',
    'contact|contact us|contacts|contacto|contato|contactos|contactez-nous|kontakt|contatti',
    'members|miembros|membros|membres|mitglieder|membri|people|team|equipo|equipe|staff|groups|grupos|groupes|gruppen|discussions|debates|discussoes|diskussionen|forum|foro|community|comunidad|comunidade|communaute',
    "log in|login|sign in|sign up|signup|log out|logout|sign out|register|join|join us|my account|account|iniciar sesion|registrarse|registrate|mi cuenta|entrar|cadastre-se|inscrever-se|minha conta|se connecter|s'inscrire|s'identifier|rejoindre|connexion|creer un compte|mon compte|anmelden|einloggen|registrieren|abmelden|konto|mein konto|accedi|iscriviti|registrati|mitmachen|spenden|donate|donar|doar|faire un don|dona|support us",
    'search|buscar|busca|pesquisar|pesquisa|suche|suchen|rechercher|recherche|cerca|ricerca|browse|explore|explorar',
    'speakers|venue|tickets|faq|faqs|prizes|jury|sponsors|partners|tracks|code of conduct|sponsorship|travel|ponentes|sede|entradas|bilhetes|billets|karten|biglietti|registration|inscripcion|inscripciones|inscricoes|inscriptions|iscrizioni|anmeldung',
    'shop|store|tienda|loja|boutique|negozio|schools|escolas|escuelas|ecoles|schulen|scuole|visit|visit us|plan your visit|planifica tu visita|planifique su visita|planeje sua visita|planeie a sua visita|preparer votre visite|preparez votre visite|pianifica la visita|besuch planen|visita|visitar|visiter|besuch|ihr besuch|collections|collection|colecciones|colecao|colecoes|sammlung|sammlungen|collezioni|exhibitions|exposiciones|exposicoes|expositions|ausstellungen|mostre|werkstatten|research|investigacion|pesquisas|forschung|teaching|lehre|studies|studium|services|servicios|servicos|resources|recursos|ressources|publications|publicaciones|publicacoes|publikationen|projects|proyectos|projetos|projets|projekte|library|biblioteca|data|topics|themes|temas|courses|cursos|kurse|cours|corsi',
    'share|compartir|partager|teilen|compartilhar|partilhar|condividi|save|guardar|salvar|enregistrer|speichern|salva|print|imprimir|imprimer|drucken|like|attend|asistir|participar|participer|teilnehmen|partecipa|rsvp|follow|seguir|suivre|folgen|segui|report|report this event|report event|denunciar|signaler|melden|segnala|add to calendar|copy link|flyer|download|descargar|baixar|telecharger|herunterladen|scarica',
    'see all|view all|show all|read more|more|ver todo|ver todos|ver mas|ver mais|voir tout|en savoir plus|lire la suite|mehr|mehr lesen|alle anzeigen|vedi tutti|leggi tutto|leer mas|leia mais|attendees|asistentes|participantes|participants|teilnehmende|partecipanti|comments|comentarios|commentaires|kommentare|commenti',
    'privacy|privacy policy|privacidad|privacidade|politica de privacidad|politica de privacidade|confidentialite|datenschutz|terms|terms of use|cookies|cookie policy|politica de cookies|imprint|impressum|legal|aviso legal|mentions legales|agb|accessibility|barrierefreiheit|help|ayuda|ajuda|aide|hilfe|aiuto|sitemap|feedback|jobs|careers|empleo|vagas|karriere|newsletter|subscribe|unsubscribe|update preferences|view in browser|view online|absenden|enviar|send|submit|go',
    'previous|next|back|anterior|siguiente|proximo|precedent|suivant|zuruck|weiter|precedente|successivo|prev in thread|next in thread|list index|thread index|date index|prev by date|next by date|prev|thread|index',
    'facebook|twitter|x|instagram|linkedin|youtube|mastodon|bluesky|tiktok|flickr|whatsapp|telegram|rss|en|es|pt|fr|de|it|nl|ca|english|espanol|portugues|francais|deutsch|italiano|nederlands|catala',
  ].flatMap((row) => row.split('|')),
)

const PARTS = /\s{2,}|\t|\s?[|·•¦\x95\x9b>›»]\s?|\s\/\s|\]\s*\[/
// Without any of these a line has one part.
const PARTED = /\s\s|[|·•¦\x95\x9b>›»/\]\t]/
// "Attendees (41)", "[Absenden]", "37 participant·es": what stands around an item.
const AROUND = /^[[(\s\d.,:>-]+|[[(\])\s\d.,:>…-]+$/g

// One line alone: links that jump over the menu, fields of forms, counts of those who come.
const ALONE = new RegExp(
  `^(?:${[
    '(?:saltar|ir|pular) (?:al?|para o|para|ao) (?:conte[uú]do|contenido)(?: principal)?|aller au contenu(?: principal)?|zum (?:haupt)?inhalt(?: springen)?|vai al contenuto(?: principale)?|passer au contenu',
    'search (?:for )?(?:keywords?|events?|groups?)\\b.{0,40}|(?:e-?mail|email)(?:-adresse)? (?:eingeben|address)\\b.{0,30}',
    '(?:public|private|grupo p[uú]blico|groupe public|[oö]ffentliche gruppe|gruppo pubblico)(?: group)?(?: ?[·|\\x95-] ?[\\d.,k]+ \\p{L}+)?|[\\d.,k]+ (?:members|miembros|membros|membres|mitglieder|membri)(?: ?[·|\\x95-] ?.{3,30})?',
    '\\d{1,5} (?:confirmaram presen[cç]a|asistentes|participantes|participant\\S{0,4}|teilnehmende|personas? van|attending|going|are going)(?: ?[·|\\x95-] ?.{0,20})?',
    '"? ?(?:alle veranstaltungen|all events|todos los eventos|tous les [eé]v[eèé]nements|tutti gli eventi|todos os eventos|zur[uü]ck zur (?:[uü]bersicht|liste)|volver al (?:listado|calendario)|retour [aà] la liste|voltar [aà] lista)',
    '(?:diese veranstaltung hat bereits stattgefunden|this event has (?:passed|ended)|este evento (?:ya )?(?:ha pasado|pas[oó]|j[aá] (?:passou|aconteceu|terminou)|ha terminado)|cet [eé]v[eèé]nement est (?:pass[eé]|termin[eé])|questo evento [eè] (?:passato|terminato)|dieses event ist beendet)',
    'featured in \\p{Lu}.{2,30}|in den warenkorb|add to (?:cart|basket)|a[nñ]adir al carrito|ajouter au panier|aggiungi al carrello|adicionar ao carrinho|register to see address',
    '\\d{1,5} (?:personnes? ont r[eé]pondu|people (?:responded|are interested)|personas respondieron|pessoas responderam|persone hanno risposto|personen haben geantwortet)',
    '\\[?(?:read more|leer m[aá]s|leia mais|lire la suite|mehr lesen|weiterlesen|leggi tutto|continue reading)\\]?',
    '(?:newsletter abonnieren|suscr[ií]bete|assine|abonnez-vous|iscriviti alla newsletter|seguinos|s[ií]guenos|segue-nos|siga-nos|suivez-nous|folgen sie uns|folge uns|seguici)(?: .{0,30})?',
    'you (?:are receiv|receiv)\\p{L}* this (?:newsletter|e-?mail|message) because .{3,120}',
  ].join('|')})\\.?$`,
  'iu',
)
const MAY_STAND_ALONE =
  /^(?:\d|\[|sal|ir |pul|all|zum|vai|pass|sear|e-?mai|publ|priv|gru|gro|[oö]ff|read|leer|leia|lire|mehr|weit|legg|cont|news|susc|assi|abon|iscr|segu|s[ií]g|suiv|folg|you|"|diese|this|este|cet|quest|alle? |todos|tous|tutti|zur|volv|reto|volt|feat|in den|add|a[nñ]ad|ajou|aggi|adic|regi)/i

/** Is the line the name of a page of a site, or of one of its buttons? It may be a heading as well. */
export function isItem(words: string): boolean {
  return words.length <= 28 && ITEMS.has(plain(words.replace(AROUND, '')))
}

/** Is the line nothing but links and buttons? */
export function isChrome(words: string): boolean {
  if (words.length > 160) return false
  if (MAY_STAND_ALONE.test(words) && ALONE.test(words)) return true
  if (!PARTED.test(words)) return words.length < 110 && isMenuOfWords(words)
  const parts = words
    .split(PARTS)
    .map((part) => part.replace(AROUND, ''))
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.some((part) => part.length > 28)) return false
  const known = parts.filter((part) => ITEMS.has(plain(part))).length
  return known === parts.length || (known >= 3 && known >= parts.length - 1)
}

const LEAST_OF_WORDS = 4

/** Four items and more with single spaces between, and nothing else. */
function isMenuOfWords(words: string): boolean {
  // "Start Über uns Termine Kontakt Spenden": one behind the other.
  const space = words.indexOf(' ')
  if (space < 2 || space > 14 || !ITEMS.has(plain(words.slice(0, space)))) return false
  const all = plain(words).split(/\s+/)
  if (all.length < LEAST_OF_WORDS) return false
  let items = 0
  for (let at = 0; at < all.length; ) {
    const length = [3, 2, 1].find((size) => at + size <= all.length && ITEMS.has(all.slice(at, at + size).join(' ')))
    if (length === undefined) return false
    at += length
    items++
  }
  return items >= LEAST_OF_WORDS
}
