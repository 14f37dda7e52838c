/** The body that a body belongs to: "UN DESA's Division", "Statistics Division of ECLAC". */
import type { Span } from '../../page.js'
import { headRank, isAcronym } from '../lexicon.js'
import { type Reading, take } from './run.js'
import { matchAt, skipSpace } from './tokens.js'

// "the Council's Parks and Countryside service": subjects joined by "and", and the kind of unit behind them
const UNIT =
  /\p{Lu}\p{L}+(?:(?:,\s|\s)\p{Lu}\p{L}+){0,3},?\s(?:and|&)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:[Ss]ervices?|[Tt]eam|[Dd]epartment|[Uu]nit|[Dd]ivision|[Oo]ffice|[Ss]ection|[Dd]irectorate|[Pp]rogramme)(?![\p{L}])/uy

/** An owner has just been read: what follows is the name. */
export function readPossessive(reading: Reading, word: string): boolean {
  const { text, limit } = reading
  const possessive = /'s$/.test(word) ? 2 : text[reading.at] === "'" && /s$/i.test(word) ? 1 : 0
  if (possessive === 1) reading.end = reading.at = reading.at + 1
  // "HARBOUR MASTERS' COUNCIL": in capitals no word is an acronym by its shape.
  if (possessive === 0 || reading.parent || (possessive === 1 && word.endsWith('S'))) return false
  const owner = word.replace(/'s?$/, '')
  if (
    !isAcronym(owner) &&
    headRank(owner) === 0 &&
    !(possessive === 2 && reading.rank === 3 && headFollows(text, reading.at, limit))
  )
    return false
  reading.parent = { start: reading.start, end: reading.at - possessive }
  reading.words.length = 0
  reading.rank = 0
  reading.complement = false
  reading.acronym = reading.qualifier = null
  reading.start = reading.end = reading.at = skipSpace(text, reading.at, limit)
  const unit = matchAt(UNIT, text, reading.at)
  if (unit && reading.at + unit[0].length <= limit) {
    take(reading, unit[0].split(/\s+/), unit[0].length)
    reading.rank = 1
  }
  return true
}

/** "University of Leeds's School of Law": a head noun among the capitalised words that follow. */
function headFollows(text: string, at: number, limit: number): boolean {
  const words = /^\s+((?:\p{Lu}[\p{L}-]*\s?){1,4})/u.exec(text.slice(at, Math.min(limit, at + 60)))
  return (words?.[1] ?? '').split(/\s+/).some((word) => word !== '' && headRank(word) > 0)
}

/** "Statistics Division of ECLAC" → the span of ECLAC. */
export function ownerAtEnd(text: string, start: number, end: number): Span | null {
  const name = text.slice(start, end).trimEnd()
  const whole = /niversi|inist/.test(name) ? WHOLE.exec(name) : null
  if (whole && headRank(/^[\p{L}-]*/u.exec(whole[0])![0]) < 3)
    return { start: start + whole[0].length - whole[1]!.length, end: start + whole[0].length }
  const found = /\b(?:of|de|del|du|da|do)\s+(?:the\s+)?((?:UN\s+)?[A-Z][A-Za-z/-]{1,14})$/.exec(
    text.slice(start, end).trimEnd(),
  )
  if (!found || !found[1]!.split(/\s+/).every((one) => isAcronym(one))) return null
  const at = start + found.index + found[0].length - found[1]!.length
  return { start: at, end: at + found[1]!.length }
}

// "Department of Geology of the University of Bergen", "Facultad de Derecho de la Universidad de Sevilla"
const WHOLE =
  /^\p{Lu}[^,]{5,90}?\s(?:of|at|del?|della|der|d[aou]|di|dell'|de\s+l')(?:\s+|(?<='))(?:(?:the|la)\s+)?((?:(?:[\p{Lu}][\p{L}-]+\s+){0,2}University(?![\p{L}])|Universi(?:ty|dade?|t[ée]|tà|tät|tat)(?![\p{L}])|Minist(?:ry|erio|ério|ère|ero|erium)(?![\p{L}])).*)$/su
