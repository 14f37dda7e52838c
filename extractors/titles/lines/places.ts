/** Lines that are a room, an address, a city with its country. */
import { citiesNamed, countryNamed, regionNamed } from '../../gazetteer.js'
import { isSureStreet } from '../../venue/street.js'

export const ROOM =
  /\b(?:room|rm|hall|auditorium|building|bldg|floor|street|st\.|road|rd\.|avenue|ave\.?|av\.|campus|theat(?:re|er)|lounge|ballroom|boardroom|suite|foyer|atrium|lobby|level\s\d|hotel|plaza|square|boulevard|lane|court|quay|terrace|drive|parkway|chambers|library|cent(?:re|er) for the arts|school|church|museum|caf[eé]|pub|sala|sal[oó]n|saal|halle|palazzo|teatro|plenário|maison|kirche|\p{L}{3,}(?:bibliothek|museum|haus|halle|schule|kirche|saal|theater|zentrum|platz|gasse)|praça|pra[çc]a|aula|audit[oó]rio|rua|calle|rue|via|piazza|stra(?:ß|ss)e)\b/iu
// "The Line on the Square", "Noise across the Street": a place word inside a phrase.
export const TELLS =
  /\s(?:on|in|under|over|behind|across|between|from|to|beneath|through|and|of|is|are|es|est|è|sind|ist|as|for|that|who|how|without|into|against)\s|\S\s\S+\sat\s(?:the\s)?\p{Lu}/iu
// "Square Dance", "Library Lates", "Building Better Apps": in English these end the name of a place; at its beginning something is said of them.
const OPENING =
  /^(?:building|floor|street|road|avenue|drive|lane|court|quay|terrace|square|boulevard|library|school|church|museum|pub|lounge|lobby|foyer|plaza)\s(?!(?:of|de|del|la|des|du|san|santa|saint|st|mayor)(?!\p{L}))(?=(?:[\p{L}'-]+(?:\s|$)){1,5}$)/iu

const MORE_PLACES = /\b(?:house|inn|gardens?|grounds?|yard|annexe?)(?!\p{L})/iu

/** Does a word for a place open the line, and no other follow? */
export function opensWithPlace(words: string): boolean {
  const opening = OPENING.exec(words)
  if (!opening) return false
  const rest = words.slice(opening[0].length)
  return !ROOM.test(rest) && !MORE_PLACES.test(rest)
}

/** "Bunkier Sztuki, plac Szczepański 3a": one of the parts is a street with its number. */
export function hasStreet(words: string): boolean {
  return words.split(/,\s?/).some((part) => /\d|s\/n/.test(part) && isSureStreet(part))
}

const STATE =
  /\b(?:republic|kingdom|states?|federation|emirates|sultanate|commonwealth|r[eé]publique|rep[uú]blica|repubblica|republik|reino|royaume|regno)(?!\p{L})/iu

/** "Vientiane, Lao People's Democratic Republic", "Daejeon, Republic of Korea": a town and the full name of its state. */
export function inFullState(words: string): boolean {
  const comma = words.indexOf(', ')
  return comma > 2 && comma < 40 && STATE.test(words.slice(comma)) && citiesNamed(words.slice(0, comma)).length > 0
}

export const CITY_COUNTRY =
  /^\p{Lu}[\p{L}.'-]{1,24}(?:[ -]\p{Lu}?[\p{L}.'-]{1,20}){0,2}\s?(?:,|\/)\s?(?:\p{Lu}[\p{L}.'-]{0,20}(?:,\s|\s)?){1,4}(?:[(,-].{0,40})?$/u

// "4 Albert Embankment, London SE1 7SR", "1685 Argyle Street, Halifax B3J 2B5", "Mehringdamm 4, 10961 Berlin", "120 Main, Austin, TX 78701".
export const ADDRESS =
  /^[\p{L}\d][^:?!"]{4,90}(?:\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|\b[A-Z]\d[A-Z]\s\d[A-Z]\d|,\s[A-Z]{2}\s\d{5}(?:-\d{4})?)(?:,\s[\p{L} ]{2,20})?$|^\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}'.-]*\s?){1,5},\s(?:\d{4,5}\s)?\p{Lu}[\p{L}' -]{2,24}(?:\s\d{4,6})?(?:,\s[\p{L}. ]{2,20})?$|^\p{Lu}[\p{L}.' -]{3,40}\s\d{1,4}[a-z]?,\s(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}' -]{2,24}(?:,\s[\p{L} ]{2,20})?$/u

// "Casa de la Cultura, Teruel", "Temple de Morges, entrée libre", "Sala civica di Curtatone, Mantova".
export const ROMANCE_PLACE =
  /^(?:casa|centro|sala|sal[oó]n|teatro|auditorio|iglesia|capilla|parque|plaza|biblioteca|museo|hotel|h[oô]tel|salle|palais|mairie|temple|[eé]glise|chapelle|foyer|maison|th[eé][aâ]tre|espace|jardin|chiesa|cappella|villa|parco|palazzo|igreja|capela|jardim|pavilh[aã]o|audit[oó]rio|cine|espacio)\s(?:de|del|des|du|di|della|do|da|dos|das|municipal|civica|cultural|comunale|communale|polyvalente|d'\p{L}+)(?!\p{L})[^:?!"]{0,40},\s\p{L}|^[^:?!"]{3,60},\s(?:salle|sala|aula|sal[oó]n|amphi(?:th[eé][aâ]tre)?|raum|h[oö]rsaal|audit[oó]rio|seminarraum)\s[^:?!]{1,40}$/iu

/** "Suva, Fiji" holds a place that is known; "Small Languages, Big Archives" holds none. */
export function namesPlace(words: string): boolean {
  // "SALT, SAND AND SILENCE"
  if (/,\s[^,]{2,20}\sand\s[^,]{2,20}$/i.test(words) && !inTwofoldCountry(words)) return false
  const parts = words.split(/\s?[,/(]\s?|\s-\s/).map((part) => part.replace(/[).]{1,3}$/, '').trim())
  return (
    words.split(' ').length <= 2 ||
    parts.slice(1).some((part) => part.length > 1 && (countryNamed(part) !== null || regionNamed(part) !== null)) ||
    // "INK, SALT, SILVER": one of many may be a town's name by chance.
    parts.filter((part) => citiesNamed(part).length > 0).length >= Math.min(2, parts.length - 1)
  )
}

/** "Port of Spain, Trinidad and Tobago": a town in a country whose name joins two. */
export function inTwofoldCountry(words: string): boolean {
  const comma = words.indexOf(', ')
  return (
    comma > 2 &&
    comma < 30 &&
    words.toLowerCase().indexOf(' and ') > comma &&
    countryNamed(words.slice(comma + 2).trim()) !== null
  )
}
