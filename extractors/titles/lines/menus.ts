/** Menus of web pages and slogans. */

// "24 hours. 900 stops. One map.", "Talks, maps and cake.", "Come see what we are growing!", "#DataWeek", "All ages, no booking needed.".
export const SLOGAN =
  /^#[a-z]\w*(?:\s#\w+)*\W*$|^[^.!?]{2,30}[.!]\s[^.!?]{2,30}[.!]\s[^.!?]{2,40}[.!]?$|^(?:come|bring|see|meet|learn|discover|explore|hear|find out|no|all|bookings?|limited|where|because|tell us|help us|have|get|take|be|ven|vem|venez|vieni|komm)\b.{8,100}[.!]$/i
// "Home > Events > X", "About   Work areas   Data", "A | B | C", "Español · English".
const MENU_HEAD = /^this page in\b|^(?:home|inicio|accueil|start)\s?[>|/]/i
// "Home News Analysis Data Jobs Newsletter Sign in", "NEWS | NIGHT TRAINS".
const MENU_WORDS =
  /^(?:menu|home|start|inicio|accueil)\b(?:\s{1,4}(?:menu|home|news|about(?: us)?|analysis|data|jobs|newsletters?|events|contact(?: us)?|search|shop|blog|people|research|publications|projects|log ?in|sign in|register|donate|subscribe|services|pay now|info|topics|media|podcasts?|opinion|library|archive|english)\b){2,}|^(?:news|noticias|nieuws|actualit[eé]s|aktuelles)\s\|\s/i
// "News & Events", "Agenda y noticias".
const SECTION =
  '(?:news|events?|calendar|press|media|announcements?|stories|blog|noticias|notícias|eventos|agenda|prensa|imprensa|comunicados|convocatorias|actualit[eé]s|[eé]v[eé]nements|presse|notizie|eventi|comunicati|aktuelles|veranstaltungen|termine|nachrichten)'
const NEWS_AND = new RegExp(
  `^(?:our |latest |all |upcoming )?${SECTION}\\s?(?:&|and|y|e|et|und|\\/)\\s?${SECTION}$`,
  'i',
)
// "Consultation Hub", "Events portal": a part of a body's site.
const HUB =
  /^(?:(?:our|the|public|online|community) )?(?:(?:public )?consultations?|engagement|events?|news|knowledge|learning|resources?|members?'?|training) (?:hub|portal)$/i
// "Share: Facebook Twitter".
const SHARE =
  /^(?:share|compartir|comparte|compartilhar|partilhar|partager|condividi|teilen|follow us|s[ií]guenos|siga-nos|suivez-nous|seguici)(?!\p{L}).*(?:facebook|twitter|whatsapp|linkedin|instagram|telegram|mastodon|bluesky|e-?mail)/iu
// "[Home]  [Schedule]  [Prizes]".
// … "<< Back to all events", "Sign in | Create account".
const BUTTONS =
  /^\[[^\]]{2,24}\]\s{1,6}\[[^\]]{2,24}\](?:\s|$)|^\W{0,4}(?:back|return|zurück|volver|voltar|retour|torna(?:re)?)\s(?:to|zu[rm]?|al?|[àa]|aos?|aux?|agli|alla|ai)\s(?:(?:all|the|our|los?|las?|el|le|il|tod[oa]s)\s){0,2}(?:\p{L}+\s){0,2}(?:events?|calendar|listings?|overview|search|home(?:page)?|list|veranstaltung\p{L}*|übersicht|eventos|agenda|[eé]v[eé]nements|eventi|calendario)$|^(?:sign|log) ?(?:in|up)\s[|/·\x95]|^(?:sign|log) ?(?:in|up) (?:or|\/) /iu

// "IN THIS NUMBER: Slugs, a truce? p.2 | Your committee p.3", "Obituary: Bess Rankine p.5", "Introduction ........ 4".
const CONTENTS = /\s(?:(?:p|pp|pg|pag|s)\.|page|p[aá]gina|seite)\s?\d{1,3}$|\.{4,}\s?\d{1,3}$|\sp\.\s?\d{1,3}\s\|/i

export function isMenu(words: string): boolean {
  if (/\d/.test(words) && CONTENTS.test(words)) return true
  if (MENU_WORDS.test(words) || BUTTONS.test(words)) return true
  // "Open Review Collective » News": the sign reads as a quote.
  if (words.length < 70 && words.indexOf(' " ') > 3 && words.indexOf('"') === words.lastIndexOf('"')) return true
  // "HPC Centre North » Training » Upcoming".
  if (words.length < 90 && /^[^"]{2,40}(?: " [^"\s]{2,24}){1,3} " [^"]{3,50}$/.test(words)) return true
  if (words.length < 90 && (NEWS_AND.test(words) || SHARE.test(words) || HUB.test(words))) return true
  if (/\s[>›»→\x9b]\s/.test(words) || MENU_HEAD.test(words)) return true
  if (words.includes('   ') && words.split(/\s{3,}/).length > 2) return true
  if (words.includes(' / ') && words.split(' / ').length > 2) return true
  return (words.includes('|') && /[^|]{1,20}\|[^|]{1,20}\|/.test(words)) || /\S\s+[·•\x95]{1,3}\s+\S/.test(words)
}
