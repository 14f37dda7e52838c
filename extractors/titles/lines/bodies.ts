/** Lines that are an institution's name. */
import { BODY_WORD, TAIL_WORD } from './bodyWords.js'

// "University of Bergen", "SENATE SELECT COMMITTEE ON …", "EAST AFRICA CIVIC TECH SCHOOL (EACTS)", "Christchurch City Council", "ECLAC | Economic Commission for …".
const BODY = new RegExp(
  `^(?:stadt|gemeinde|ortsgemeinde|samtgemeinde|verbandsgemeinde|marktgemeinde|landkreis|kreisstadt)\\s\\p{L}+(?:\\s(?:am|an der|im|bei)\\s\\p{L}+)?$|^(?:(?:royal |london |metropolitan )*borough|shire|parish|diocese|township|village|region|canton|city|town|county|state|kingdom|republic|government|province|municipality|district|commune|ville|ciudad|code|comune|provincia|regione|gobierno|governo|gouvernement|pr[eé]fecture|munic[ií]pio|municipalit[eé]) (?:of|for|de|di|du|do|da|del|della) |^(?:the\\s)?(?:\\p{L}[\\p{L}'’-]*\\s){0,4}${BODY_WORD}\\s(?:of|for|on|de|da|do|di|del|della|des|du|dos)\\s|^(?:the\\s)?(?:\\p{Lu}[\\p{L}'’&-]*\\s(?:(?:of|and|for|de|the)\\s){0,2}){0,7}${BODY_WORD}(?:\\s\\([A-Z][\\w-]{1,12}\\))?(?:\\s?[,|/-]\\s.{2,60})?$|^(?:the\\s)?${BODY_WORD}(?![\\p{L}])|^[A-Z]{2,9}\\s\\|\\s`,
  'iu',
)
const CAPITALISED_BODY = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}'&.-]*|\\d{1,3})\\s(?:(?:of|and|for|de|the|&)\\s){0,2}){1,6}(?:${TAIL_WORD}|${TAIL_WORD.replace(/[A-Za-z]+\??/g, (word) => word.toUpperCase())})(?:\\s(?:of|for|on|OF|FOR|ON|in|at)\\s.{3,60}|\\s\\p{Lu}[\\p{L}-]{2,20})?(?:\\s\\([A-Z][\\w-]{1,14}\\))?(?:,\\s\\p{Lu}[\\p{L}.-]{1,20}(?:[ ,]{1,2}\\p{Lu}[\\p{L}.-]{0,20}){0,3})?$`,
  'u',
)
export const NAMED_BODY =
  /^(?:(?:\p{Lu}[\p{L}'&-]*|and|of|for|the|&)\s){1,6}(?:Institute|Centre|Center|Association|Council|Office|Academy|Society|Foundation|Network|Board|Department|Division|Committee|Commission|Authority|Agency|Secretariat|University|College|Bureau|Unit|Section|Directorate|Ministry|Federation|Union|Trust|INSTITUTE|CENTRE|CENTER|ASSOCIATION|COUNCIL|OFFICE|ACADEMY|SOCIETY|FOUNDATION|NETWORK|BOARD|DEPARTMENT|DIVISION|COMMITTEE|COMMISSION|AUTHORITY|AGENCY|SECRETARIAT|UNIVERSITY|COLLEGE|BUREAU|UNIT|SECTION|DIRECTORATE|MINISTRY|FEDERATION|UNION|TRUST)(?:\s\([A-Z][\w-]{1,12}\))?$/u
export const ROMANCE_BODY =
  /^(?:la |le |el |il |o |a |l')?(?:direction|direcci[oó]n|dire[cç][aã]o|direzione|minist[eè]re|ministerio|minist[eé]rio|ministero|association|asociaci[oó]n|associa[cç][aã]o|associazione|soci[eé]t[eé]|sociedade?|societ[aà]|fundaci[oó]n|funda[cç][aã]o|fondation|fondazione|institut|instituto|istituto|secretar[ií]a|conse(?:lho|jo|il)|consiglio|librer[ií]a|biblioteca|museo|museu|teatro|parrocchia|parroquia|scuola|dipartimento|d[eé]partement|departamento)\s(?:(?:g[eé]n[eé]rale?|general|nationale?|nacional|nazionale|r[eé]gionale?|regional)\s)?(?:de|del|des|du|di|della|delle|dei|degli|da|do|dos|das|pour|para|per)\s/i
// "Harbour Archives - a registered charity", "Voci del Porto APS", "Stadtlabor e.V.": the form of a body.
export const LEGAL_FORM =
  /(?:\s-\s|,\s|\s)(?:associazione (?:di promozione sociale|culturale|di volontariato|sportiva)(?: .{0,20})?|asociaci[oó]n civil|associa[cç][aã]o sem fins lucrativos|association (?:loi 1901|sans but lucratif)|(?:a )?(?:registered|charitable) (?:charity|association|trust)|soci[eé]t[aà] cooperativa|onlus|odv|aps|asbl|vzw|e\.\s?v\.(?:\s-\s.{3,40})?|gGmbH|gmbh|a\.c\.|ltd\.?|llc|inc\.|plc|s\.?r\.?l\.?|s\.p\.a\.|b\.v\.|n\.v\.)$/i
// "Permanent Mission of Malta", "Embajada de Francia en Chile".
export const DIPLOMATIC =
  /^(?:the )?(?:permanent (?:observer )?(?:missions?|delegations?)|permanent representation|(?:mission|misi[oó]n|miss[aã]o|rappresentanza|repr[eé]sentation|representaci[oó]n) permanente?|st[aä]ndige vertretung|diplomatic mission|oficina (?!.{0,40}\ssobre\s)(?:de (?:relaciones|prensa|comunicaci[oó]n|gesti[oó]n|transferencia|planificaci[oó]n|estad[ií]stica|turismo|informaci[oó]n|atenci[oó]n|cooperaci[oó]n|asuntos|derechos|bienestar|desarrollo|recursos|coordinaci[oó]n|becas|extensi[oó]n|la|las|los)|nacional|regional|t[eé]cnica|del))\s/i
// "School rain gauges go online", "A day at the museum": running words, and none of "de la recherche".
const RUNNING =
  /^(?!.*(?:\s(?:de|del|della|dei|delle|di|du|des|do|da|dos|das|für|der|des)\s|d['’]|l['’]|(?:et|nationale?|doctorale?|r[eé]gionale?|centrale?|sup[eé]rieure?|nacional|general|municipal|superior|civic[ao]|comunale|statale|universitari[ao]|estadual|provinciale?)(?![\p{L}])))(?=.*(?:^|\s)(?!(?:from|with|under|against|within|between)\s)\p{Ll}{4,}(?:\s|$))/u
// "Grant Writing for Community Groups".
const THEME =
  /^(?!(?:working|steering|coordinating|standing|governing|operating|founding|organi[sz]ing|drafting|consulting|sterling|morning|evening|engineering|nursing|building|planning|housing|banking|marketing|training|manufacturing|mining|shipping|broadcasting|farming|fishing|sailing|rowing|climbing|swimming|cycling|walking|reading|writing|printing|publishing|learning|sporting|gaming|spring|king|ring|viking|wing)\b)\p{L}{3,}ing\s|^(?:\p{L}+\s){0,3}\p{L}{3,}ing\s(?:for|with|your|our|the)\s|\s(?:and|in|or|as|vs\.?|versus|from|towards?|beyond|through) (?:the|its?|their|an?) |\sin (?:practice|action|context|transition|theory|focus|crisis|motion|perspective|question|danger|wartime)$|\b(?:delivery|future|role|use|impact|governance|provision|quality|reform|transformation|management|state|history|ethics|politics|economics|design|access|rise|making|value|cost|funding|financing|evaluation) of (?:the |public |local |digital |our )?/iu

const FOR_MANY = new RegExp(
  `^(?!.*(?:${BODY_WORD}|network|trust|alliance|union|coalition|forum|friends|partnership)(?:s)?\\s.*\\sfor\\s)(?:\\S+\\s){1,5}for\\s(?:\\S+\\s){0,3}(?:archives|libraries|museums|schools|universities|colleges|networks|communities|organi[sz]ations|institutions|associations|groups|societies|councils|charities|galleries|teams|departments|agencies|authorities|offices|centres|centers|laboratories|labs)$`,
  'i',
)

// "Tottering & District Friends of the Mill Pond", "Amigos de la Ribera": a circle that looks after something. A colon or a figure is a name's.
const FRIENDS =
  /^(?:(?:[Tt]he|THE|\p{Lu}[\p{L}'.-]*|and|&)\s){0,6}(?:Friends of|FRIENDS OF|Amig[oa]s d[aeo]l?s?|Amis d[eu]s?|Freund(?:e|eskreis) de[rs]|Amici d(?:i|ei|egli|ella|el))\s(?:(?:the|THE|la|el|los|las|le|les|il|i|gli)\s)?\p{Lu}[\p{L}'-]+(?:\s(?:(?:of|de|del|di|du|and|&)\s)?\p{Lu}[\p{L}'-]+){0,4}$/u
// "Stadtplanungsamt Neuenrode", "Tiefbauamt der Stadt Olten": an office and whose it is. "Ehrenamt" is none.
const OFFICE =
  /^(?!(?:Ehren|Haupt|Gesamt)amt)\p{Lu}\p{Ll}{3,24}amt(?:\s(?:der|des)\s(?:Stadt|Gemeinde|Kantons|Kreises|Landkreises|Landes))?(?:\s\p{Lu}[\p{L}-]+){1,2}$/u

/** An institution's name; also one in two languages ("Comhairle Cathrach Laoi | Lee City Council"). */
export function isBody(line: string): boolean {
  const words = line.includes('  ') ? line.replace(/\s+/g, ' ') : line
  // "FOR THE OPENING OF THE NEW ARCHIVE" goes on with what stands above.
  if (/^(?:for|of|on|and)\s|\bschool on\b/i.test(words) || /\S\s\S+\sat\sthe\s/i.test(words)) return false
  // "Seagrass and Society", "Rethinking the University": themes
  if (
    /^(?:\p{Lu}\p{L}+\s){1,3}(?:and|&|AND)\s(?:Society|SOCIETY|Community|COMMUNITY|State|Government|Democracy)$/u.test(
      words,
    )
  )
    return false
  if (/^\p{Lu}\p{Ll}{2,14}ing\s(?:the|our|your|an?)\s(?:\p{L}+\s){0,2}\p{Lu}?\p{L}+$/u.test(words)) return false
  // "Fifth session of the Committee" is what the body holds.
  if (/\b(?:session|sitting|round)\s(?:of|on)\s/i.test(words)) return false
  // "Data Skills for Community Archives": for many of them.
  if ((words.includes(' for ') || words.includes(' FOR ')) && FOR_MANY.test(words)) return false
  // "Open Maps Nairobi × City Lab": two that do something together.
  if (/^[^\d]{3,40}\s[×x✕]\s[^\d]{3,40}$/.test(words)) return true
  if (FRIENDS.test(words) || OFFICE.test(words)) return true
  // "Technologies and the Delivery of Public Services" is a theme, however it ends.
  if ((CAPITALISED_BODY.test(words) && !THEME.test(words)) || (BODY.test(words) && !RUNNING.test(words))) return true
  const bar = words.search(/\s[|/]\s/)
  return bar > 3 && (isBody(words.slice(0, bar).trim()) || isBody(words.slice(bar + 3).trim()))
}
