/** Where a part behind a name ends: at a comma, a stop, a column, or a line that no margin broke. */
import { labelPhrase } from '../labels.js'
import type { Span } from '../page.js'
import { labelRole } from './roles.js'
import { EMAIL } from './words.js'

const SENTENCE_END = /[.!?](?=\s|$)/

const BARRED = /\S \| \S/

// "05 61 / 31 09 - 0"
const DIALLED = /^\d - \d{1,3}(?!\d)/

/** The part from `at` to the next comma, semicolon, sentence end or end of line; commas inside parentheses do not count. */
export function nextPart(text: string, at: number, limit: number): { end: number; next: number; last: boolean } {
  let depth = 0
  for (let i = at; i < limit; i++) {
    const char = text[i]!
    if (char === '(') depth++
    else if (char === ')') {
      if (depth === 0) return { end: i, next: i, last: true }
      depth--
    } else if (depth === 0 && char === ',') {
      let next = i + 1
      while (next < limit && /\s/.test(text[next]!)) next++
      return { end: i, next, last: false }
    } else if (
      depth === 0 &&
      char === ':' &&
      /\s/.test(text[i + 1] ?? ' ') &&
      !/(?:tel|phone|e-?mail|fax|mobile|cell|correo|courriel)\.?$/i.test(text.slice(Math.max(at, i - 8), i))
    )
      return { end: i, next: i, last: true }
    else if (depth === 0 && (char === ';' || char === '|' || char === '"' || char === '<')) {
      const mail = char !== '"' && EMAIL.test(text.slice(i, Math.min(limit, i + 60)))
      let next = i + 1
      while (next < limit && /\s/.test(text[next]!)) next++
      return { end: i, next, last: !mail && char !== '|' }
    } else if (char === '.' && SENTENCE_END.test(text.slice(i, i + 2)) && !abbreviated(text, at, i))
      return { end: i, next: i, last: true }
    else if (char === ' ' && /^ (?:- |\s\s|\t)/.test(text.slice(i, i + 4)) && !DIALLED.test(text.slice(i - 1, i + 7)))
      return { end: i, next: i, last: true }
    else if (char === '\t' && i > at) return { end: i, next: i, last: true }
    else if (char === '\n') {
      if (!wrapped(text, i)) return { end: i, next: i, last: true }
      while (i + 1 < limit && /[ \t]/.test(text[i + 1]!)) i++
    }
  }
  return { end: limit, next: limit, last: true }
}

function abbreviated(text: string, from: number, stop: number): boolean {
  // "Acme Ltd. Participants will …"
  if (
    /\b(?:Inc|Ltd|Corp|Lab|Univ|Dept|Inst)$/.test(text.slice(Math.max(from, stop - 5), stop)) &&
    /^\.\s+\p{Lu}\p{Ll}+ \p{Ll}{2,}/u.test(text.slice(stop, stop + 40))
  )
    return false
  return /(?:^|[\s.(])(?:\p{Lu}|Dr|Prof|Sts?|Ss|Ste|Mt|Univ|Dept|Inst|Asst|Assoc|Tel|tel|Inc|Ltd|Corp|No|Lab|Sr|Jr|e\.g|U\.S)$/u.test(
    text.slice(Math.max(from, stop - 8), stop),
  )
}

/** "Ministry of Water and" / "Irrigation": no entry ends in such a word. */
function openEnded(text: string, newline: number): boolean {
  return /(?:[\s,](?:of|for|and|the|de|del|di|della|da|do|des|du|e|y|et|für|und|von)|&)[ \t]*$/.test(
    text.slice(Math.max(0, newline - 7), newline),
  )
}

/** Was the line that ends at `newline` broken by the margin? */
function wrapped(text: string, newline: number): boolean {
  let start = newline
  while (start > 0 && text[start - 1] !== '\n' && newline - start < 200) start--
  // "3b. Setback levee", "- Jane Roe": the next of a list.
  if (/^\r?\n[ \t]*(?:\d{1,2}[a-h]?[.):]|[-*\x95·] |[a-h][.)] )/.test(text.slice(newline, newline + 60))) return false
  // "Ore 10.00  Introduce …": the next row.
  if (/^\r?\n[ \t]*(?:ore |h |à |às |a las |um |at )?\d{1,2}[:.h]\d\d(?!\d)/i.test(text.slice(newline, newline + 40)))
    return false
  // "Mittwoch, 8. Mai 2019, 18 Uhr": when it is.
  if (
    /^\r?\n[ \t]*(?:\p{Lu}\p{L}{2,10},? )?\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,10}\b/u.test(
      text.slice(newline, newline + 40),
    )
  )
    return false
  // "👉 Jane Roe": a sign for a bullet.
  if (/^\r?\n[ \t]*[¦\x9b]/.test(text.slice(newline, newline + 20))) return false
  // "Jane Roe | Director | Open Tenders Alliance": rows of a table.
  const stop = text.indexOf('\n', newline + 1)
  if (BARRED.test(text.slice(start, newline)) && BARRED.test(text.slice(newline + 1, stop < 0 ? newline + 200 : stop)))
    return false
  // "Idris studies what happens …": the next line begins a sentence.
  if (
    /^\r?\n[ \t]*\p{Lu}[\p{L}'-]* (?!(?:of|and|for|de|da|do|del|di|du|des|y|e|et|the|in|at|und|für) )\p{Ll}/u.test(
      text.slice(newline, newline + 60),
    )
  )
    return false
  // "Moderator" / "  X, Senior Specialist, Risk Facility" / "Panelists": the next label.
  const below = /^\r?\n[ \t]*(\p{Lu}[\p{L}]{2,20}(?: \p{L}{2,12}){0,2}):?[ \t]*(?:\r?\n|$)/u.exec(
    text.slice(newline, newline + 60),
  )
  if (below && labelRole(labelPhrase(below[1]!)) !== null) return false
  // "Ministry of Water" / "and Irrigation"
  if (
    /^\r?\n[ \t]+(?:and|of|for|y|e|et|und|del?|da|do|du|des|della|di) \p{Lu}/u.test(text.slice(newline, newline + 60))
  )
    return true
  // In a column: "Secrétaire" / "générale adjointe de la CEEAC"
  if (
    /^[ \t]{8}/.test(text.slice(start, start + 8)) &&
    /^\r?\n[ \t]{8,}(?!interv|moder|presied|pr[eé]sid|partecip|particip|coordin|conduc|anim|discut|introd|facilit|avec |with |expon|dialog|convers)\p{Ll}{4,}/u.test(
      text.slice(newline, newline + 60),
    )
  )
    return true
  if (openEnded(text, newline)) return !/^\r?\n[ \t]*\r?\n/.test(text.slice(newline, newline + 90))
  return newline - start >= 52 && newline - start < 200 && !/^\r?\n[ \t]*\r?\n/.test(text.slice(newline, newline + 40))
}

export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /[\s,;:.*\u2600-\u27bf]/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
