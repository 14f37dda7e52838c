/** What stands around a place's name and tells what the name is: a preposition, a house that bears it, a group, a street, a code. */

// What stands before: "in Paris", "to be held at Paris", "en la ciudad de Madrid".
export const PREPOSITION =
  /\b(?:in|at|near|en|em|à|a|ad|nella|nel|aus|der|ciudad de|city of|downtown|beautiful|central|visit|hosted by)\s+(?:the\s+(?:(?:\p{L}+\s+){0,3}(?:city|town|capital|village|port|resort)\s+of\s+)?|(?:beautiful|sunny|historic|downtown|central)\s+|la\s+ciudad\s+de\s+)?(?:city\s+)?$/iu

export const IN_NAME =
  /\b(?:Universit\p{L}{1,5}|Institut\p{L}{0,3}|College|Bank|Museum|School|Academy|Republic|Government|Ministry|Embassy|Society|Association|Bishop|State|Kingdom|Journal|Duke|Treaty|Declaration|Univ\.?|Polit[eé]cnic[ao])\s+(?:of|de|di|do|du|da|für|at)\s+(?:the\s+|la\s+|las\s+|los\s+)?$|\b(?:Universit[äa]t|Universiteit|Universitet|Universit[eé]|Hochschule|Akademie|Uni)\s$/iu

export const NAME_GOES_ON =
  /^[\s-]{1,3}(?:\p{Lu}[\p{L}&]*\s+){0,2}(?:Universit\p{L}{1,5}|Univ\b|College|Institute|Inst\b|School|Hall|Hotel|Inn|Library|Museum|Tower|Centre|Center|Conference|Convention|Business|Polytechnic|Laborator\p{L}{1,3}|Lab\b|Academy|Airport|Marriott|Hilton|Sheraton|Hyatt|Street|St\b|Road|Rd\b|Avenue|Ave\b|Room|Statement|Agreement|Protocol|Declaration|Principles|Convention|Programme|Program|Process|Times|Business|House|Park|Bay|Supercomputing|Polytechnic)/u

export const GROUP_BEFORE =
  /(?:\b[\p{L}+-]*(?:[Ll]adies|LADIES)\+?(?:\s+(?:in|of|de|do|-))?|\b(?:[Mm]eet-?up|[Cc]hapter|[Uu]ser [Gg]roup|[Gg]roup|[Gg]rupo|[Gg]roupe|[Cc]ommunity|[Cc]lub|[Cc]ap[ií]tulo|[Cc]omunidad|[Ll]earning|[Bb]azaar|Code4Lib|PyData|PyCon|WiMLDS|Meetup|GDG|OWASP|(?:Django|Rails) Girls|Women Who Code|Papers We Love|BarCamp|DevOpsDays|WordCamp))\s+(?:de\s+|of\s+|in\s+|@)?$/u

// "Nairobi R User Group", "the Copenhagen PyData meetup"
export const GROUP_AFTER =
  /^[\s-]{1,2}(?:[\p{L}+]{0,12}-?[Ll]adies\b|(?:\p{Lu}[\p{L}+.#]{0,14}\s){0,2}(?:[Uu]ser [Gg]roup|[Mm]eet-?up|[Cc]hapter)|R [Uu]ser)/u

// "75003 Paris", "D-10115 Berlin", "H-1117 Budapest"; a year is no postal code.
export const POSTAL_BEFORE =
  /(?:\b[A-Z]{1,2}-)?\b(?!(?:19|20)\d\d\b)(?:\d{4,6}(?:-\d{3})?|(?<!\d )\d{3} \d{2})[ \t]+(?:[A-Z]{2}[ \t]+)?$/

export const POSTAL_AFTER =
  /^,?\s{1,3}(?:[A-Z]{2,3}\s{1,2})?(?:(?!(?:19|20)\d\d\b)\d{4,6}\b|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b)/

export const CAPITALISED_BEFORE = /(?:^|[\s(])\p{Lu}[\p{L}.'-]{0,20}[ ]$/u

// "EMBL Heidelberg", "UC Berkeley": a house by its initials and its town, at the head of a line or behind a comma
export const INITIALS_BEFORE =
  /(?:^|\n[^\S\n]*|,\s|\bat\s|\bin\s)(?!(?:AI|IT|UK|US|EU|UN|TV|PR|HR|NEW|THE|CFP|ICML|ACM|IEEE)\s)[A-Z]{2,6}[ ]$/

export const PERSON_AFTER = /^[ ]\p{Lu}\p{Ll}+/u

// "hora de la Ciudad de México", "London time", "Europe/Paris": a clock's city.
export const ZONE_BEFORE =
  /\b(?:hora|horas|horario|hor[aá]rio|heure|time|GMT|UTC|clock)\b[^.\n]{0,25}$|\b(?:Europe|America|Asia|Africa|Australia|Pacific)\/$/i

export const ZONE_AFTER = /^(?:,\s\p{Lu}\p{L}+)?\s+(?:local\s+)?(?:time|Time|TIME|Standard|Daylight)\b/u

export const STREET_AFTER = /^\s(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Lane|Drive|Terrace|Boulevard|Blvd)/

export const ROOM_AFTER = /^\s(?:Room|Ballroom|Suite|Lounge|Auditorium|Theat(?:er|re)|Hall|House|Wing|Building)\b/

// "Christchurch City Council", "Ayuntamiento de Sevilla": whose city it is.
export const COUNCIL_AFTER =
  /^\s(?:(?:City|Town|Municipal|District)\s(?:Council|Government|Library|Libraries)|(?:Public\s)?Libraries|(?:County\s)?Council|Municipality)\b/

export const COUNCIL_BEFORE =
  /\b(?:City|Municipality|Ville|Ayuntamiento|Municipal|Comune|Municipio|Alcaldía|Intendencia|Prefeitura)\s(?:of|de|di|do|da)\s$/

export const MONTHS = new Set([
  'march',
  'may',
  'june',
  'august',
  'sept',
  'mon',
  'sun',
  'agosto',
  'mayo',
  'spring',
  'summer',
  'fall',
  'winter',
])

// "Haifa, Israel", "Lyon (France)", "Christchurch | New Zealand", "Bilbao, Basque Country, Spain", "Bodø, Northern Norway", "Biel/Bienne, Switzerland"
export const JOINED =
  /^\s{0,3}[,/(|;-]?\s{0,12}$|^,\s(?:North|South|East|West|Central)(?:ern)?\s$|^\/\p{Lu}[\p{L}-]{2,20}(?:,\s|\s?\()$|^\s*,\s{0,2}(?:\p{Lu}[\p{L}.]{1,14}\s?){1,2}\s?[,(]\s{0,2}$/u

export const SHOUTED = /\p{Lu}{2}[^\p{Ll}\n]{0,8}$/u

export const SHOUTED_AFTER = /^[^\p{Ll}\n]{0,6}\p{Lu}{2,}/u

export const LOWER = /\p{Ll}/u
