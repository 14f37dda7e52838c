/** Whether a place goes on behind a line's end. */
import type { Page, Span } from '../page.js'
import { isPlaceNoun, stops } from './phraseWords.js'
import { placeShape } from './placeShape.js'

/** "in the Digital\nScholarship Lab": a word or two that name no place yet, and a capital to follow. */
export function unfinishedName(text: string, span: Span, words: number, next: number): boolean {
  const shape = placeShape(text, span)
  if (shape !== 1 || words > 2) return shape === 0
  const word = /^\p{Lu}\p{Ll}+/u.exec(text.slice(next, next + 24))?.[0]
  return (
    word !== undefined &&
    !stops(word) &&
    /\s(?:the|our|la|le|el|il)\s+$/i.test(text.slice(Math.max(0, span.start - 6), span.start))
  )
}

/**
 * Does a place go on behind a line's end at `at`? Where a connector led there ("of\nthe Cathedral"), where the line was full and the
 * words so far want more (`open`) or the next begins with a number or a room, and where the next line is the house.
 */
export function goesOn(page: Page, at: number, next: number, connected: boolean, open: boolean): boolean {
  const { text } = page
  if (text.slice(at + 1, next).includes('\n')) return false
  const line = page.lines[page.lineAt(at - 1)]!
  const below = page.lines[page.lineAt(next)]!
  if (below.kind !== 'text' && below.block !== line.block) return false
  if (connected) return true
  const next1 = /^\S+/.exec(text.slice(next, next + 30))?.[0] ?? ''
  // "en el Salón Auditorio\ndel Laboratorio Central"
  if (
    below.block === line.block &&
    line.end - line.start + line.indent >= 52 &&
    LEADS_ON.test(text.slice(next, next + 34))
  )
    return true
  // "Hawkmoor Barn, Lower\nLane"
  if (below.block === line.block && STREET_HEAD.test(next1)) return true
  // "Jaro, Iloilo\nCity"
  if (below.block === line.block && /^City[.,]?\s/.test(text.slice(next, next + 6))) return true
  if (below.block === line.block && line.end - line.start + line.indent >= 52 && isPlaceNoun(next1)) return true
  const words = text.slice(below.start, below.end)
  // "the Cascade Gardens car park,\nMcRobies Road, South Hobart"
  if (open && below.block === line.block && /,\s*$/.test(text.slice(line.start, at)) && STREET_LINE.test(words))
    return true
  // "Institute for Marine Studies, 20 Castray\nEsplanade": a street whose noun is still to come.
  const unfinished =
    /(?:^|[\s,])\d{1,5}[a-z]?(?:\s\p{Lu}[\p{L}'.-]+){1,3}$|(?:^|[\s,])(?:[Aa]venue|[Rr]ue|[Bb]oulevard|[Cc]alle|[Cc]arrera|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|[Aa]venida|[Uu]rb\..{0,24})$/u.test(
      text.slice(Math.max(0, at - 40), at).trimEnd(),
    )
  if (below.block === line.block && line.end - line.start + line.indent >= 52 && unfinished && /^\p{Lu}/u.test(next1))
    return true
  if (below.block === line.block && line.end - line.start + line.indent >= 52 && (open || NUMBER_OR_ROOM.test(words)))
    return true
  // "3rd Floor Conference room\nRowan Institute Building"
  return words.length <= 44 && !/[:@]|\d:\d\d/.test(words) && HOUSE_LINE.test(words)
}

const STREET_LINE =
  /^(?:\d{1,5}[\w-]*\s)?(?:\p{Lu}[\p{L}'.-]*\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Terrace|Place|Way|Quay|Parade|Crescent)[.,]?(?:\s|$)/u
const LEADS_ON =
  /^(?:del|de la|de los|da|do|della|du|des|of the|of|der|des)\s(?:the\s)?\p{Lu}|^on\s(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Lu}[\p{L}-]+(?:\s\p{L}+)?\s(?:\d|Street|Road|Avenue)/u
const STREET_HEAD =
  /^(?:Mawatha|Salai|Marg|Lane|Drive|Square|Terrace|Crescent|Street|Road|Avenue|Gardens|Quay|Parade|Highway|Boulevard|Esplanade)[.,]?$/

const NUMBER_OR_ROOM =
  /^(?:(?:\p{Lu}[\p{L}'&]*\s+){1,3}(?:Hall|House|Building|Center|Centre|Hotel|Library|Institute|University|Museum|Campus|Street|Avenue|Road)\b|[A-Z]?\d{1,4}[A-Z]?\b(?!:)|[Rr]oom\b|[Rr]m\b|[Hh]all\b|[Bb]uilding\b|[Aa]uditorium\b|[Ff]loor\b|[Cc]enter\b|[Cc]onference\s+[Rr]oom|\()/u

export const HOUSE_LINE =
  /^(?:(?:\p{Lu}[\p{L}'&.]*\s+){0,4}(?:Hall|HALL|Building|Bldg\.?|Institute|Library|Center|Centre|Tower|House|Campus|Auditorium|Museum|Hotel|Level)\b[,.]?(?:\s+[A-Z]?\d{1,4}\w?)?|(?:Room|ROOM|Rm\.?)\s+\S{1,8}|(?:1st|2nd|3rd|\dth)\s+[Ff]loor)[.,]?$/u
