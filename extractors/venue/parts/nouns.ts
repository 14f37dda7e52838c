/** The nouns of rooms and houses as patterns, and the years that are no room numbers. */
import { BUILDING_NOUNS, ROOM_NOUNS } from '../lexicon.js'

export const ROOM_WORD = new RegExp(`\\b(?:${ROOM_NOUNS})(?![\\p{L}])`, 'iu')

export const BUILDING_WORD = new RegExp(`(?<![\\p{L}])(?:${BUILDING_NOUNS})(?![\\p{L}])`, 'iu')

export const FLOOR =
  /^(?:\d{1,2}\/F|[GU]\/F|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground|lower ground|mezzanine|basement|[ivx]{1,4})\s(?:floor|fl\.?)|level\s\w{1,2}|(?:[ivx]{1,4}|\d{1,2}\s?[°º]?|primo|secondo|terzo|quarto|ultimo)\spiano|piano\s(?:terra|nobile|rialzato|\d{1,2})|\d{1,2}\.?[°ºª]?\s(?:piso|andar|planta|[eé]tage|stock|obergeschoss|og)|\d(?:er|e|[eè]me)\s[eé]tage|(?:premier|deuxi[eè]me|troisi[eè]me|primera?|segund[oa]|tercera?)\s(?:[eé]tage|planta|piso)|(?:piso|planta|andar)\s\d{1,2}|rez-de-chauss[eé]e|erdgeschoss|(?:tief|hoch)?parterre|souterrain|mezzanin(?!e)|mezzanine|basement|planta (?:alta|baja)|b?\d{1,2}f)$/i

export const BLOCK =
  /^(?:Blo(?:co|ck|que|c)|Ala|Wing|Building|Bldg\.?|Geb[aä]ude|Edif[ií]cio|Torre|Tower|Hof|Stiege|Trakt|Eingang|Pabell[oó]n|Galp[oó]n|Galp[aã]o|Tinglado|Pavilh[aã]o|Pavillon|Pr[eé]dio|[Bb][aâ]timent)\s[\dA-Z]{1,3}$/

/** "HG F 30", "ML E 12.1": a house's letters, its floor's and the number */
export const LETTERED_ROOM = /^[A-Z]{2,4} [A-Z] \d{1,3}(?:\.\d{1,3})?$/

// "MC4-100", "G.07", "J1-050", "IT-401", "8.220"
export const BARE_ROOM =
  /^(?:#\d{1,2}-\d{1,3}|[A-Z]\d{1,2}-\d{2}-\d{2}|[A-Z]{2,4} [A-Z]?\d{1,2} \d{2,4}|\d{1,3}-[A-Z]\d{2,4}|[A-Z]{1,3}\d{0,2}[-.]\d{1,4}(?:\.\d{1,3})?[A-Za-z]?|\d{1,2}\.\d{2,3}[A-Za-z]?|[A-Z] ?\d{2,4}|(?:LT|LR|SR|HS|TR|MR)\s?\d{1,2}(?:\.\d{1,3})?|\d{3,4}[A-Z]?)$/

export const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/

/** Does a year end the words? */
export const isDated = (words: string): boolean => /\b(?:19[5-9]\d|20[0-4]\d)$/.test(words)

/** "Ruaha Hall": a name that may be a hall of the house that follows */
export const HALL_AT_END = /\s(?:Hall|Theatre|Theater|Auditorium|Chapel)(?:\s[Aa]nnexe?)?$/

/** "Room 305", "salle Voltaire", "Sala degli Arazzi": a room's noun before its number or its name */
export const NAMED_ROOM =
  /^(?:(?:[Rr]oom|[Ss]al(?:le|a|ón|ão|one)|[Aa]ula|[Ss]aal|[Rr]aum|[Hh]örsaal|HS|[Ll]okaal|[Zz]aal|[Ee]space|[Aa]mphi(?:théâtre)?|[Aa]udit[oó]rio|[Aa]nfiteatro)\s(?:de\s(?:conférences?|réunions?|conferencias?|reuniones|juntas)\s|d[aeo]s?\s|degli\s|dei\s|delle?\s)?(?:\p{Lu}|\d))/u
