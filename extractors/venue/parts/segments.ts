/** A venue's words cut at commas, line ends, parentheses and dashes. */
import { NAMESAKES } from '../../gazetteer/namesakes.js'
import type { Span } from '../../page.js'
import { isNamedWay, isNumberedWay, isSureStreet, joinsStreet } from '../street.js'
import { LEAD } from './lead.js'
import { isPlace, isPlaceRun } from './names.js'
import { BUILDING_WORD, NAMED_ROOM } from './nouns.js'

const SEPARATOR =
  /\son\s(?:the\s)?(?=\p{Lu}[\p{L}'-]+(?:[ ]\p{L}+){0,2}[ ](?:\d|Street|Road|Avenue|Lane|Square|Drive))|\sim\s(?=\p{Lu}\p{L}*(?:gebäude|haus|zentrum|bibliothek|museum|theater|schloss|halle|institut|kolleg)(?!\p{Ll}{3}))|[;|\n()/]|,(?!(?<=\d,)\d{3}(?!\d))|:\s(?=\d)|\s(?:at|in)\s(?:the\s|teh\s)?(?=\p{Lu})|\s[-·\x95]\s|\s{3,}|\.\s(?=(?:Calle|Plaza|Avda?\.|Avenida|Paseo|Rue|Via|Piazza|Corso|Rua|Pra[cç]a|Av\.)\s\p{Lu})/gu

const TOWN_TAIL = /^(.{4,60}?)\s(?:a|à|em|en)\s(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)$/u

const ROOM_BELOW = /^(?:[A-Z]{1,3}\d{0,2}[-.]\d{1,4}(?:\.\d{1,3})?|\d{1,2}\.\d{2,3})[a-z]?\s*$/

// "Le Quai\nCale de la Savatte\n49100 Angers": three short lines and more are an address, each a part
const STACK = /^[^\n]{3,40}(?:\n[^\n]{3,40}){2,4}$/

const CODE_BEHIND_STREET =
  /^(\S[^\n]{3,50}?),?\s+([A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}|(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s[AC-FHKNPRTV-Y\d]{4})$/u

const NUMBER = /^\d{1,4}[a-z]?$/
const CODE_AND_TOWN = /^\d{5} \p{Lu}\p{L}/u

/** The segments of a venue's words, between commas, line ends, parentheses and dashes. */
export function segments(text: string, span: Span): Span[] {
  const out: Span[] = []
  const slice = text.slice(span.start, span.end)
  let from = 0
  const push = (to: number): void => {
    let [start, end] = [from, to]
    while (start < end && /[\s.:@]/.test(slice[start]!)) start++
    while (end > start && /[\s:]/.test(slice[end - 1]!)) end--
    if (end > start) out.push({ start: span.start + start, end: span.start + end })
  }
  const stacked = STACK.test(slice)
  SEPARATOR.lastIndex = 0
  for (let found = SEPARATOR.exec(slice); found; found = SEPARATOR.exec(slice)) {
    // "Hale Hall\n 5409", "Dalton\nHall": a line's end inside a name is no separator; a blank gap is.
    if (found[0] === '\n' && !ownLine(text, span.start + found.index, stacked)) continue
    if (found[0] === '/' && !/\s\/\s/.test(slice.slice(found.index - 1, found.index + 2))) continue
    // The next line's indentation is no gap.
    if (/^\s{3,}$/.test(found[0]) && slice[found.index - 1] === '\n' && from < found.index) continue
    push(found.index)
    from = found.index + found[0].length
  }
  push(slice.length)
  // "Palazzo Ducale a Genova": the town behind its preposition
  const tail = out.at(-1)
  const town = tail && TOWN_TAIL.exec(text.slice(tail.start, tail.end))
  if (town && isPlaceRun(town[2]!) && (BUILDING_WORD.test(town[1]!) || isSureStreet(town[1]!)))
    out.splice(
      -1,
      1,
      { start: tail.start, end: tail.start + town[1]!.length },
      { start: tail.end - town[2]!.length, end: tail.end },
    )
  // "Holbeck Lane LS11 9UL", "Church Street V35 X2N7": a street and a code that only these islands have, no comma between
  for (let k = 0; k < out.length; k++) {
    const one = out[k]!
    const code = CODE_BEHIND_STREET.exec(text.slice(one.start, one.end))
    if (code && (isSureStreet(code[1]!) || isNamedWay(code[1]!) || isNumberedWay(code[1]!)))
      out.splice(
        k,
        1,
        { start: one.start, end: one.start + code[1]!.length },
        { start: one.end - code[2]!.length, end: one.end },
      )
  }
  // "17, rue Sainte-Anne", "Praça da República, s/n": one street, whatever the comma says.
  for (let k = 0; k + 1 < out.length; k++) {
    const [one, next] = [out[k]!, out[k + 1]!]
    if (!/^,\s{0,3}$/.test(text.slice(one.end, next.start))) continue
    const third = out[k + 2]
    if (
      joinsStreet(text.slice(one.start, one.end).replace(LEAD, ''), text.slice(next.start, next.end)) ||
      // "Torrent de l'Olla, 104" above "08012 Barcelona"
      (k > 0 &&
        third &&
        NUMBER.test(text.slice(next.start, next.end)) &&
        CODE_AND_TOWN.test(text.slice(third.start, third.end)))
    )
      out.splice(k, 2, { start: one.start, end: next.end })
  }
  return out
}

const OPEN =
  /(?:(?<!\p{L})(?:of|the|and|in|at|de|del|la|le|les|el|il|du|des|da|do|di|della|nella|na|no|en|em|au|von|für|im|am|der|die|dem|den|zur?m?|y|e|et|und)|[-&])$/iu

/** Does a new part begin on the next line? Not after "Dalton", "the", a hyphen, nor where the line was full. */
function ownLine(text: string, at: number, stacked: boolean): boolean {
  const above = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd()
  const below = /^\s*([^\n]*)/.exec(text.slice(at + 1, at + 120))?.[1] ?? ''
  // "Hall of Nations, Castle Street 3, 34131 Kassel\nG.07": a room's code below the address
  if (above.includes(',') && ROOM_BELOW.test(below)) return true
  if (OPEN.test(above)) return false
  // "Kestrel Hall, Seattle\nRoom 305", "Maison des Associations\nsalle Voltaire": a room by its noun and its name
  if (NAMED_ROOM.test(below) && (above.includes(',') || !/[\d.]$/.test(above))) return true
  if (/^\p{Ll}/u.test(below) && !isSureStreet(below.split(/[,;(\xb7]| - /)[0]!.trim())) return false
  // "Palazzo Tassoni, Salone d'Onore\nvia della Ghiara 36"
  const head = below.split(/[,;(\xb7]| - /)[0]!.trim()
  if (isSureStreet(head) || isNumberedWay(head) || isNamedWay(head)) return true
  // "South Bank\nLondon": a town has its line, but for "New\nYork".
  const town = below.split(/[,;(\xb7.]/)[0]!.trim()
  const joined = isPlace(`${/\S+$/.exec(above)?.[0] ?? ''} ${town}`)
  if (joined) return false
  // "12 Queen Noor\nStreet, Amman": Street is a town as well.
  if (isPlaceRun(town) && !NAMESAKES.has(town.toLowerCase())) return true
  if (above.length > 60) return /\d$|\b(?:Street|House|Hotel)$/.test(above) && !/^\d/.test(below)
  // "Drottninggatan 7\n111 51 Stockholm", "Auditoire 2\nCentre Flagey\nRue de la Loi 170": a code and its town, a house in a stack
  if (/^\d{3} \d{2} \p{Lu}\p{L}/u.test(below)) return true
  if (
    !(stacked && /^\p{L}+ [\p{L}\d]/u.test(below)) &&
    /^(?:Hall|Building|Room|House|Center|Centre|\d{2,4})\b/.test(below) &&
    !/^\d{1,5}[\w-]*,? (?:\p{L}|\d+(?:st|nd|rd|th) )/u.test(below)
  )
    return false
  return above.length >= 12 || stacked || /\d/.test(below) || BUILDING_WORD.test(below)
}
