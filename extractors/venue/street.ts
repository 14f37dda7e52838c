/**
 * Streets by their shape. Every language has its order: "12 rue Pasteur", "Domstr. 11", "Calle 50 # 45-23", "Via Roma, 3", "Skansegata 2",
 * "ul. Na Grobli 17". A street's own noun, before or behind the name, makes it sure; a name and a number alone do not.
 */

// "rue Sainte-Anne", "Av. Corrientes", "ul. Na Grobli", "piazza Vittorio Veneto", "C/ Santo Cristo": the noun opens the street.
const LEADING =
  '(?:rue|gran(?=\\sv[ií]a)|avenue|av(?:e|da)?\\.?|boulevard|bo?ul?e?va?r?d?\\.|bd\\.?|blvd?r?\\.?|bv(?:ar)?\\.|place(?=\\s(?:d|\\p{Lu}\\p{L}+[ -](?:de |du |des |la )?\\p{Lu}))|placette|piazzetta|plazuela|plazoleta|pasaje|quai|chemin|all[eé]es?|impasse|cours|passage|route|sentier|mont[eé]e|faubourg|chauss[eé]e|esplanade|ruelle|venelle|' +
  'via|viale|v\\.le|piazza|p\\.za|piazzale|corso|c\\.so|largo|vicolo|lungo\\p{Ll}+|strada|str\\.|calle|c/|carrera|cra\\.?|cl\\.|diagonal|transversal|carretera|ctra\\.?|callej[oó]n|' +
  'avenida|rua|r\\.|travessa|tv\\.|pra[cç]a|alameda|estrada|rodovia|ladeira|paseo|plaza|pza\\.?|camino|calzada|rambla|ronda|glorieta|costanilla|beco|cal[cç]ada|rotunda|salita|fondamenta|contrada|passeig|carrer|bulevar|prolongaci[oó]n|' +
  'ffordd|heol|stryd|urb\\.|ul\\.|ulica|ulitsa|al\\.|aleja|pl\\.|plac|os\\.|n[aá]m\\.|n[aá]m[eě]st[ií]|t[rř][ií]da|jl\\.?|jln\\.?|jalan|jal\\.|shari|sharia)'
// "Domstr.", "Sandstraße", "Skansegata", "Wergelandsveien", "Sergels torg", "Kálvin tér": the noun is the end of the name.
const TRAILING =
  '(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|gatan?|gat[ea]n?|gaten|gade|vej|vei(?:en)?|v[aä]gen?|[Ww]eg|[Ll]aan|straat|plein|[Pp]latz|[Aa]llee|(?<!^S)all[eé]|[Uu]fer|[Dd]amm|[Rr]ing|[Gg]asse|[Mm]arkt|torg|torv|plass|cesta|ulica|utca|(?<=\\s)t[eé]r|k[oö]r[uú]t|katu|kade|dijk|gracht|plantsoen|singel|brygge|tie|puiestee|t[aä]nav|gatve|iela|cad(?:desi|\\.)?|soka(?:k|ğı|gi)|bulvar[ıi])'
const NUMBER =
  '(?:(?:[nN][o°º]?[.:]?|nr\\.?|#)\\s?)?\\d{1,5}(?:\\s?(?:bis|ter|[a-zA-Z]))?(?:\\s?[-/]\\s?\\d{1,4}[a-zA-Z]?)?'

// What leads to the name of a street that is a date.
export const STREET_BEFORE =
  /(?:^|[\s,(])(?:palais|palacio|pal[aá]cio|stade|stadio|est[aá]dio|salle|h[oô]pital|hospital|lyc[eé]e|escuela|escola|colegio|col[eé]gio|parque|pont|puente|ponte|universit[eé]|universidade?|biblioteca|biblioth[eè]que|rambla|calle|av(?:e|da)?\.?|avenida|avenue|plaza|rua|pra[cç]a|largo|via|viale|piazza|corso|rue|place|boulevard|bd\.?|paseo|alameda)\s+(?:del?\s+|du\s+|d[ao]\s+|la\s+)?$/iu
const LEADS = new RegExp(`^(?:${NUMBER},?\\s+)?${LEADING}(?:\\s+|(?<=[./]))(?:\\p{L}|\\d)`, 'iu')
const ENDS = new RegExp(`^\\p{Lu}[\\p{L}.' -]{0,40}${TRAILING}\\s+${NUMBER}(?!\\w)`, 'u')
const NAME_AND_NUMBER = /^\p{Lu}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*){0,3},? \d{1,4}\s?[a-z]?(?:[-/]\d{1,4})?$/u
const ONLY_NUMBER = new RegExp(`^${NUMBER}$`, 'iu')
const LEADING_FIRST = new RegExp(`^${LEADING}(?:\\s+|(?<=[./]))\\p{L}`, 'iu')
// "Av. 17 de Agosto": a street that is named for a day
const DATE_STREET = new RegExp(`^${LEADING}\\s\\d{1,2}\\sde\\s\\p{L}+$`, 'iu')
const PLOT = /^(?:Plot|Stand|Erf|House|Block|Units?|No\.?)\s?(?:No\.?\s?)?\d{1,5}[A-Z]?$/
// "Unit 6, Canal Wharf"
const PLOT_AND_WAY = /^(?:Plot|Stand|Erf|Units?)\s?(?:No\.?\s?)?\d{1,5}[A-Z]?,\s/
// "Plot No. 7, Sector 18": a quarter by its number
const QUARTER = /^(?:Sector|Phase|Zone|Block|Ward)[ -](?:\d{1,3}[A-Z]?|[A-Z]|[IVX]{1,4})$/
// "Eje 1 Norte s/n": without a number
const UNNUMBERED = /^\p{Lu}[\p{L}\d.' -]{2,50},?\ss\/n\.?[ºo]?$/u
// "81 Kingsway", "12 Cheapside": a street whose noun is the end of its one word
const NUMBER_AND_WAY =
  /^\d{1,4}[A-Za-z]?(?:-\d{1,4})? \p{Lu}\p{Ll}+(?:way|gate|side|wall|bank|street)$|^\d{1,5} (?:\p{Lu}\p{L}+ ){1,2}(?:Mall|Loop|Trail|Concourse|Parkway)$/u
// "7-3-1 Hongo": the numbers of a Japanese block
const BLOCK_NUMBERS = /^\d{1,3}-\d{1,3}(?:-\d{1,3})? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u
// "Albertus-Magnus-Platz": one word that ends with the noun
const NOUN_AT_END = /^\p{Lu}[\p{L}.-]+(?:[Pp]latz|[Ss]tra(?:ß|ss)e|[Aa]llee|[Gg]asse|[Uu]fer|straat|plein|gracht)$/u
// "Cnr Victoria and Lygon Streets"
const CORNER = /^(?:[Cc]nr\.?|[Cc]orner(?: of)?|Esquina|Esq\.|Ecke) \p{Lu}/u
// "12, Mill Road", "37-39, Grande Rue"
const NAMED_WAY =
  /^(?:\p{Lu}[\p{L}'.-]+ ){1,3}(?:Road|Street|Avenue|Lane|Drive|Square|Terrace|Crescent|Highway|Boulevard|Hill|Row|Rd\.?|St\.?|Ave\.?)(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West))?$|^Grand(?:e |[-' ])Rue(?: \p{L}[\p{L}' -]{1,24})?$/u
// "Unter den Linden 6", "Am Markt 3"
const GERMAN_WAY =
  /^(?:(?:Unter|Auf|An|In|Vor|Hinter|Bei|Neben)\sde[rmn]|Am|Im|Zu[mr]|Beim)\s(?!(?:Raum|Saal|Zimmer|H[oö]rsaal|Haus|\p{L}+tag|Januar|Februar|M[aä]rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s)\p{Lu}[\p{L}-]+\s\d{1,3}\s?[a-z]?$/u
const NO_NUMBER = /^s\/n\.?$/i

/** Is it a street by its own noun, before or behind its name? Abbreviations of one letter count only with a number. */
export function isSureStreet(words: string): boolean {
  if (
    UNNUMBERED.test(words) ||
    NUMBER_AND_WAY.test(words) ||
    BLOCK_NUMBERS.test(words) ||
    NOUN_AT_END.test(words) ||
    CORNER.test(words) ||
    PLOT_AND_WAY.test(words) ||
    GERMAN_WAY.test(words)
  )
    return true
  if (LEADS.test(words)) return !/^(?:[Rr]oute|[Cc]ours|[Pp]assage|[Pp]lace|[Rr]ing)\s\p{Ll}+$/u.test(words)
  return /\d/.test(words) && ENDS.test(words)
}

/** "High Street", "Great Victoria Road": without a number */
export const isNamedWay = (words: string): boolean => NAMED_WAY.test(words)

// "9802 104 Street NW", "500 5th Ave": a way by its number
const NUMBERED_AVENUE = /^\d{1,5} \d{1,3}(?:st|nd|rd|th)? (?:Street|Avenue|St\.?|Ave\.?)(?: (?:N|S|E|W|NE|NW|SE|SW))?$/

/** "128 Academia Road": its number before a name that ends with the noun */
export const isNumberedWay = (words: string): boolean =>
  (/^\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})? /.test(words) && NAMED_WAY.test(words.slice(words.indexOf(' ') + 1))) ||
  NUMBERED_AVENUE.test(words)

/** "Hidalgo 907", "Jakobi 2": a name and a number, a street where a street is due. */
export const isNameAndNumber = (words: string): boolean => NAME_AND_NUMBER.test(words)

/** Do two parts between a comma make one street? "17, rue Sainte-Anne", "Rua da Reitoria, 374", "Plot 15, Kampala Road". */
export function joinsStreet(words: string, next: string): boolean {
  if (ONLY_NUMBER.test(words) && (LEADING_FIRST.test(next) || NAMED_WAY.test(next))) return true
  if (PLOT.test(words))
    return (
      QUARTER.test(next) ||
      /^\p{Lu}[\p{L}' -]{1,40} (?:Road|Street|Avenue|Lane|Drive|Close|Way|Wharf|Mews|Quay|Estate|Business Park|Rd\.?|St\.?|Ave\.?)$/u.test(
        next,
      )
    )
  return (
    (ONLY_NUMBER.test(next) || NO_NUMBER.test(next)) &&
    (LEADING_FIRST.test(words) || DATE_STREET.test(words)) &&
    !/\d$/.test(words)
  )
}
