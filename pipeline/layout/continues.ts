/** Tells whether a line goes on with the block above it. */
import type { BlockKind, Line } from '../../extractors/page.js'
import type { Joined } from './edges.js'
import { OPEN_END } from './openEnds.js'

/** Does `line` go on with the block that `open` began? `previous` is the line above, `width` the right edge of the run. */
export function continues(
  text: string,
  open: { first: Line; kind: BlockKind },
  line: Line,
  previous: Line,
  width: number,
  margin: number,
  joined: Joined,
): boolean {
  if (open.kind === 'heading' || open.kind === 'furniture') return false
  if (line.region !== open.first.region) return false
  if (line.kind === 'header') {
    return open.kind === 'header' && line.indent > open.first.indent
  }
  if (line.kind !== 'text') {
    // A gap of columns inside an item's continuation is no new row when it hangs under the item.
    return (
      line.kind === 'row' &&
      open.kind === 'item' &&
      line.indent >= open.first.indent + (open.first.body - open.first.start)
    )
  }
  if (open.kind === 'header') return false
  if (open.kind === 'item' || open.kind === 'field') {
    if (line.indent > open.first.indent + 1) return true
    // "- find out who pays" above "It will also launch a network.": a sentence about the event begins where the list's marks stand.
    if (open.kind === 'item' && ANOTHER_SENTENCE.test(text.slice(line.start, Math.min(line.end, line.start + 60))))
      return false
  }
  if (open.kind === 'row') return line.indent > open.first.indent + 3
  return wraps(text, line, previous, width, margin, joined.get(previous.start)?.last)
}

const ANOTHER_SENTENCE =
  /^(?:It|We|They|The (?:workshop|meeting|conference|seminar|forum|course|training|event|consultation|symposium|school|programme)|Participants) (?:will|shall|is|are|aims?|also|seeks?|hopes?)\s/

/** Lines of a centred title share their middle. */
function centred(above: Line, below: Line): boolean {
  return Math.abs(2 * above.indent + above.end - above.start - (2 * below.indent + below.end - below.start)) <= 4
}

// A line that begins with a date stands for itself: "May 19-21 2010", "Thursday, 3 June", "18 – 20 March 2014".
const DATE_START =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|\d{1,2}(?:st|nd|rd|th)?(?:\s?-\s?\d{1,2})?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|https?:|www\.|\S+@\S+\.\S)/i
// "…,", "…-", "…/": marks that want a next line.
const OPEN_MARK = /[,&/(-]$/

// "Dear all,", "Best wishes,": lines of their own for all their comma.
const SALUTATION =
  /^(?:dear|hi|hello|hey|best|kind|many thanks|thanks|regards|cheers|sincerely|yours|with |warm|hola|querid|estimad|car[oa]s?|prezad|saludos|abraç|bonjour|ch[eè]r|cordialement|gentil|salve|cordiali|liebe|sehr geehrte|mit )/i

/** Was the break between `previous` and `line` made by the margin? Then the first word of `line` would not have fitted above. */
function wraps(
  text: string,
  line: Line,
  previous: Line,
  width: number,
  margin: number,
  edge = previous.indent + previous.end - previous.start,
): boolean {
  const above = text.slice(Math.max(previous.start, previous.end - 40), previous.end)
  const last = above.at(-1)!
  const lower = /\p{Ll}/u.test(text[line.start]!)
  // Unwrapped text: every line is a paragraph, unless it plainly goes on.
  if (margin === Number.POSITIVE_INFINITY || width > 130)
    return (edge <= 130 && lower && /[\p{L},&-]/u.test(last)) || stopsAmidSentence(text, previous, above)
  if (line.indent > previous.indent + 3 && line.region === 'body' && edge < width - 12) return false
  if (
    previous.indent > line.indent + 2 &&
    line.region === 'body' &&
    !centred(previous, line) &&
    !(previous.indent < 9 && edge + 12 > width)
  )
    return false
  if (last === ',' && SALUTATION.test(above) && previous.end - previous.start < 40) return false
  if (last !== '-' && (OPEN_MARK.test(above) || OPEN_END.test(above.toLowerCase()))) return true
  const head = text.slice(line.start, Math.min(line.end, line.start + 40))
  // "¿Dónde? …" below "¿Cuándo? …"
  if (head.startsWith('\xbf') && !/[,:;-]$/.test(above)) return false
  if (line.end - line.start < 0.6 * Math.max(width, 50) && DATE_START.test(head)) return false
  // A run of short lines in a text with a wider margin: an address, a name with its titles, or a title in capitals broken over lines.
  if (width < 0.7 * margin && !lower) return capitals(text, previous) && capitals(text, line)
  const word = /^\S{1,40}/.exec(head)?.[0].length ?? 1
  if (edge + 1 + word > width) return true
  // A ragged right margin in prose: a line that ends in the middle of a sentence goes on, if it is nearly full.
  if (lower && !/[.:;!?]/.test(last)) return edge > 0.5 * width || width < 50
  return !/[.:!?]/.test(last) && edge + 1 + word > 0.86 * width && width >= 55
}

/** A line of prose that ends amid its sentence: "… with funding from the Facility for", "…, jointly with the Nepal". */
function stopsAmidSentence(text: string, previous: Line, above: string): boolean {
  const long = previous.end - previous.start
  if (long < 60 || !/[\p{L},]$/u.test(above)) return false
  return (
    (OPEN_END.test(above) && /[a-zà-ÿ,]\s\S{1,7}$/.test(above)) ||
    (long > 90 &&
      /[.,;]\s[^.;]{12,}$|\s(?:is|are|was|will|has|have|and|est|es|é|è)\s/.test(
        text.slice(Math.max(previous.start, previous.end - 300), previous.end),
      ))
  )
}

function capitals(text: string, line: Line): boolean {
  const words = text.slice(line.body, line.end)
  return !/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words)
}
