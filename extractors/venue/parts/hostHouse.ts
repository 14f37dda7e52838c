/** What makes a name a house that halls are in. */
import { STREET_NOUN } from '../lexicon.js'
import { isSureStreet } from '../street.js'
import { isPlaceRun } from './names.js'

export const HOST_HOUSE =
  /(?<!\p{L})(?:(?<=\p{Lu}\p{L}+ )(?:Cent(?:er|re)|Club|House|Palace|Complex|Inn|Lodge|Cathedral|Mart)$|Town Hall|City Hall|Village Hall|Community Cent(?:er|re)|Conference Cent(?:er|re)|Convention Cent(?:er|re)|Hotel|H[oô]tel|Ministry|Academy|Museum|Museo|Mus[eé]e|Resort|Guildhall|Parliament|Secretariat|Headquarters)(?!\p{L})/u

export const isStreet = (words: string): boolean => isSureStreet(words) || (/\d/.test(words) && STREET_NOUN.test(words))

/** A segment that may be a house that a room is in: a name, not a city, a street or a number. */
export const isHouse = (words: string): boolean =>
  /^(?:the\s)?\p{Lu}\p{L}{2}/u.test(words) && !isPlaceRun(words) && !isSureStreet(words)
