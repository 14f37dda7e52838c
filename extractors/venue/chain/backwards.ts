/** A run of parts read backwards from a date or a line's end: "…: Town Hall, Kilkenny, Ireland" begins at the hall. */
import type { Span } from '../../page.js'
import { EVENT } from '../eventWords.js'
import { isPlaceRun, isTown } from '../parts/names.js'
import { isPerson, PERSON } from '../personLines.js'
import { isSureStreet } from '../street.js'
import { HOUSE, isPart, isStreet, TITLED } from './parts.js'

const BREAK = /[,;|·]\s*|\s[-–/]\s|\s\(|\n\s*/gu

// Where the place begins inside a segment: behind a colon or a preposition.
const OPENS =
  /^.*(?::\s+|(?<!\b(?:St|Ste|Sta|Sto|Dr|Av|Avda|Mt|Ft|No))[.!?]\s+|(?<![\p{L}])(?:at|in|inside|to|@|en|em|à|au|aux|chez|presso|nel|nella|nell'|al|alla|im|am|no|na)\s+(?:(?:the|el|la|los|las|le|les|il|lo|o|a|der|dem)\s+)?|(?<![\p{L}])(?:au|aux|nell'|all'|à\s+l'|de\s+l')\s*)(?=\p{Lu}|\d)/su

const DISTRICT = /^\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}'-]+|al|el|de|la|do|da)){0,3}$/u

const UNKNOWN = /^\p{Lu}[\p{L}\d'&.-]*(?: (?:\p{Lu}[\p{L}\d'&.-]*|de|du|des|del|la|le|les|el|of|the|di)){0,4}$/u

const UNKNOWN_TWO = /^\p{Lu}[\p{L}'-]+(?: (?:de |la |el |le )?\p{Lu}[\p{L}'-]+){1,3}$/u

const PUT = /^.*(?<![\p{L}])(?:at|in|en|em|à|chez|presso|im)\s+(?:(?:the|el|la|le|o|a)\s+)?(?=\p{Lu})/su

/** The run of parts that ends at `to` and begins at `from` or later; null where the last segment is none. */
export function runBefore(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to)
  const cuts: { at: number; next: number }[] = [{ at: 0, next: 0 }]
  BREAK.lastIndex = 0
  for (let found = BREAK.exec(words); found; found = BREAK.exec(words))
    cuts.push({ at: found.index, next: BREAK.lastIndex })
  let end = words.length
  const end0 = end
  let start = -1
  for (let k = cuts.length - 1; k >= 0; k--) {
    const { at, next } = cuts[k]!
    const segment = words.slice(next, end).replace(/[\s).]+$/, '')
    end = at
    if (segment === '') continue
    if (isPlaceRun(segment)) {
      start = next
      continue
    }
    const opening = OPENS.exec(segment)
    const behind = opening && isPart(segment.slice(opening[0].length)) ? next + opening[0].length : -1
    // "AUSSAT days return to the National Convention Centre": what stands before the preposition is no part.
    if (behind >= 0 && !isPart(segment.slice(0, behind - next).replace(/\s+\S+\s*$/, ''))) {
      start = behind
      break
    }
    // "12 Clarges Street, Mayfair, London": a district between the street and its town
    const right = start >= 0 ? words.slice(start, end0).split(/[,|]/)[0]!.trim() : ''
    // "La Térmica, Av. de los Guindos, 48, Málaga": the number, and the house whose noun nobody knows
    const before = k > 0 ? words.slice(cuts[k - 1]!.next, at) : ''
    if (start >= 0 && /^\d{1,4}[a-z]?$/i.test(segment) && isSureStreet(before)) {
      start = next
      continue
    }
    if (
      k === 0 &&
      isStreet(right) &&
      UNKNOWN.test(segment) &&
      !isPerson(segment) &&
      !TITLED.test(segment) &&
      !EVENT.test(segment)
    ) {
      start = next
      break
    }
    // "Charla en Azkuna Zentroa, Bilbao"
    if (start >= 0 && isTown(right)) {
      const at = PUT.exec(segment)
      if (at && UNKNOWN_TWO.test(segment.slice(at[0].length)) && !TITLED.test(segment)) {
        start = next + at[0].length
        break
      }
    }
    const left = k > 0 ? words.slice(cuts[k - 1]!.next, at) : ''
    // … and "Grange Hall, Burra, South Australia": a town no gazetteer has
    if (
      start >= 0 &&
      DISTRICT.test(segment) &&
      (isStreet(left) || (HOUSE.test(left) && isPart(left.replace(OPENS, ''))))
    ) {
      start = next
      continue
    }
    if (isPart(segment) && !(k === 0 && PERSON.test(segment) && !HOUSE.test(segment))) {
      start = next
      continue
    }
    if (behind >= 0) start = behind
    break
  }
  return start < 0 ? null : { start: from + start, end: from + words.trimEnd().length }
}
