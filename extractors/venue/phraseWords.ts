/** The words of a place in prose, one by one: which go on, which lead on, and which begin something else. */
import { BUILDING_NOUNS, ROOM_NOUNS } from './lexicon.js'

export const TOKEN = /"[^"\n]{1,40}"|[\p{L}\p{N}#&@][\p{L}\p{N}.'’&+_-]*|[(),/|-]|\s+/uy

export const CONNECTOR =
  /^(?:of|the|teh|de|la|el|los|las|le|les|del|della|dell|dei|degli|delle|dello|di|do|da|dos|das|du|des|and|y|e|et|&|in|at|on|for|van|von|für|der|near|off|@|sito|sita|situad[oa]|ubicad[oa]|situ[eé]e?|esq|esquina|entre|casi|located|opposite|inside|within|a|à|en|em|no|na|sur|upon|para|pour|cor\.?|along|rd|th|d|former)$/

const PLACE_NOUN = new RegExp(
  `^(?:${ROOM_NOUNS}|${BUILDING_NOUNS}|conference|conf|lecture|seminar|meeting|student|guest|upstairs|downstairs|training|common|clubhouse|boardroom|annexe?|banquet|function|exhibition|community|parish|assembly|council|building|al|ul|os|pl|via|ulica|aleja|center|main|ground|top|first|second|third|fourth|fifth|sixth|seventh|large|small|red|blue|upper|lower|interim|dining|reading|faculty|executive|downtown|branch|rue|boulevard|place|quai|chemin|all[eé]e|calle|carrera|avenida|rua|travessa|pra[cç]a|via|piazza|strada|piazzetta|piazzale|vicolo|largo|placette|plazuela|alameda|viale|corso|cours|impasse|passage|seminarios?|conferencias?|conferenz[ae]|riunioni|convegni|congressi|reuniones|juntas|reuni[oõ]es|assembleias?|actos|multiusos?|consiliare|parrocchiale|parroquial|plenari[ao]|pl[eé]ni[eè]re|m[uú]ltiples|computaci[oó]n|inform[aá]tica|magna|principal|internationale?s?|internaciona[li]|internazionale|culturel(?:le)?|culturale?|sociale?|communautaire|polyvalente?|polivalente|universitaire|universitari[oa]|provinciale?|comunale|municipale?|nazionale|nationale?|nacional|civica|statale|p[uú]blica|central|d[eé]partementale|r[eé]gionale|conf[eé]rences?|r[eé]unions?|corner|car|park|gate|entrance|pavilion|grounds?|pitch|jetty|pier|beach|trailhead|bandstand|street|st|avenue|ave|av|bd|blvd|road|block|tower|bis|ter|grand|petit|gran|north|south|east|west|\\d+(?:st|nd|rd|th))[.,]?$`,
  'iu',
)

// Houses and rooms whose names go on in lower case in the Romance languages.
export const ROMANCE =
  /^(?:(?:l'|L')?(?:maison|palais|facult[eé]|facultad|faculdade|facolt[aà]|casa|cas[eo]|centro|centre|institut[o]?|instituto|istituto|[eé]cole|escuela|escola|scuola|mus[eé]e|museo|museu|biblioth[eè]que|biblioteca|sal[ao]s?|salle|sal[oó]n|sal[aã]o|aula|auditorio|audit[oó]rio|amphith[eé][aâ]tre|archivo|archives|espace|espacio|espa[cç]o|chambre|c[aá]mara|minist[eè]re|ministerio|minist[eé]rio|th[eé][aâ]tre|teatro|palacio|pal[aá]cio|palazzo|conservatoire|conservatorio|h[oô]tel|mairie|cit[eé]|cour|cit[eé]|campus|direction|direcci[oó]n|academia|acad[eé]mie|escola))$/i

export const SMALL =
  /^(?!(?:manera|forma|modo|forme|fa[cç]on|mani[eè]re|pr[oó]xim[oa]s?|est[ea]s?|dich[oa]s?|nuestr[oa]|tou[ts]|tres|cuatro|quatro|trois|quatre|horas?|heures?|ore|lun\p{L}+|martes|mardi|mercredi|mi[eé]rcoles|jueves|jeudi|viernes|vendredi|s[aá]bado|samedi|domingo|dimanche|partir|janvier|f[eé]vrier|mars|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|mar[cç]o|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|presencial|forme|virtual)$)(?:[ld]')?\p{Ll}{4,16}$/u

// Capitalised words that begin something else.
const STOP =
  /^(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\.?$|^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$|^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY$|^(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|APR|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC|DATE|DATES|TIME|ROOM|TITLE|SPEAKER|TOPIC|OPEN|ABSTRACT|ALL|PLEASE|RESCHEDULED|FREE|TO)$|^(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$|^(?:The|This|These|That|We|I|You|They|It|He|She|All|Please|For|If|When|Where|What|Who|There|Our|Your|Abstract|Speakers?|Title|Topic|Date|Dates|Time|Times|Contact|Host|Hosted|Refreshments?|Coffee|Lunch|Cookies|Registration|Register|Sponsored|Sponsors?|Open|Free|Everyone|Admission|RSVP|Seating|Dr|Prof|Professor|Mr|Mrs|Ms|Note|See|Phone|Tel|Fax|Email|E-mail|Website|Web|Join|Zoom|Webex|WebEx|Online|Via|From|Starting|Doors|Organi[sz]er|Organi[sz]ed|Noon|Midnight|AM|PM|EST|EDT|CET|GMT|UTC|Map|Google|Parking|Agenda|Schedule|Wann|Wer|Cuando|Hora|Fecha|Data|Quand|Heure)\.?$/

// "Aškerčeva cesta 2", "Magnus Lagabøtes plass 1": in many languages the street's own noun is in lower case.
export const LOWER_STREET =
  /^(?!(?:on|at|from|till|until|room|room|with|and|for|page|before|after|about|over|under|some|only|than|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|ter[cç]a|quarta|quinta|sexta|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|d[ií]as?|jours?|giorn[oi]|pages?|versions?|plus|les|los|las|des|dal|al|du|bis|vom|und)\s)\p{Ll}{3,12}\s+\d{1,4}[a-z]?\b(?![:.]\d)/u

export const LANDMARK =
  /^\((?=[^()\n]*\b(?:turn-?off|junction|entrance|near|opposite|behind|next to|beside|across|stop|metro|tram|exit|formerly|ex)\b)[^()\n]{4,48}\)(?=\s*,\s*\p{Lu})|^\([\p{L} ]{3,24}\)(?=,\s+(?:\p{Lu}|\d{1,4}\s\p{Lu}))/iu

export const ASIDE =
  /^\((?:the|an?|at|see|near|next|opposite|which|it|we|where|please|note|about|tba|tbc|free|map|if|not|also|and|or|with|refreshments|coffee|lunch|enter|entrance|behind|beside|across|just)\b|^\(\d[\d.,]*\s?(?:m|km|ft|metres|msnm)\b/i

// "10 March", not "10 Marais Road" or "8 Marine Drive".
export const CLOCK =
  /^(?:\d{1,2}(?:[:.]\d{2})?\s?-?\s?(?:[ap]\.?m\b|h\d{0,2}\b|hrs)|(?:[01]\d|2[0-4])[0-5]\d\s?(?:h|hrs?|hours|Uhr)\b|\d{1,2}:\d{2}|\d{1,2}\s?-\s?\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m|noon)|noon\b|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\p{L})|de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre)|(?:de\s+|du\s+)?(?:janv|févr|mars|avril|mai|juin|juil|août)|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|de\s+(?:janeiro|fevereiro|mar[cç]o|maio|junho|julho|setembro|outubro|dezembro)|\.\s?(?:Januar|Februar|M[aä]rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)))/iu

export const MAY = /^May\s+\d/

export const ABBREVIATED =
  /^(?:\p{Lu}\p{L}+-?[Ss]tr|St|Ste|Bv|Bvar|Bd|Bvd|Ave?|Avda|Bldg|Rm|No|Nr|Mt|Ft|Rd|Blvd|Sq|Pl|Dr|Univ|Inst|Conf|Aud|Dept|[Ff]lr?|R|C|Jl|Urb|Edif|Col|cor|ul|al|os|pl|str|av|bd|blvd|\p{Lu}|D\.C|U\.S\.?A?|U\.K|\p{Lu}\.\p{Lu})\.$/u

/** Words come again and again: each is matched once. The memory is small, and what it holds depends on the word alone. */
function remembered(pattern: RegExp): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    let is = known.get(word)
    if (is === undefined) {
      is = pattern.test(word)
      if (known.size < 4000 && word.length < 24) known.set(word, is)
    }
    return is
  }
}

export const stops = remembered(STOP)

export const isPlaceNoun = remembered(PLACE_NOUN)
