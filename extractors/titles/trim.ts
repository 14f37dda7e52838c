/** Cuts from a title what is no part of the name. Each cut narrows a span of the matchable text; none ever widens it. */
import { personNameAt } from '../names/personName.js'
import type { Span } from '../page.js'
import { leadingDate, trailingDate } from './dates.js'
import { bodyLead } from './trim/bodyLead.js'
import { beforeDateAndPlace, withoutPlace } from './trim/dates.js'
import { COME, KIND_LEAD, LEAD } from './trim/lead.js'
import { tailStart } from './trim/tail.js'

const DECORATION = /^[^\p{L}\p{N}"'([{¡¿#@&$~]+/u
const LEADING_SMALL = /^(?:for|of|to|at|on)\s+the\s+(?=\p{Lu})/u
const GIVEN =
  /^("[^"]{6,200}"),?\s+(?:by|with|von|mit|par|avec|por|con|com|di|de)\s+(?:(?:the|la|el|il|lo|le|o|a|der|die)\s(?:\p{Ll}+\s){1,3})?\p{Lu}/u
const PLACED =
  /^("[^"]{6,200}")\s(?:in|at|en|em|n[oa]s?|im|am|beim?|à|au|chez|al?|alla|all'|nel|nella|presso|on|el|le|il|du|dal|vom|ab)\s?(?=\S)/u
const KIND_QUOTED =
  /^[\p{L}' -]{3,40}\s"([^"]{6,200})"\s(?:resumes?|restarts?|starts?|begins?|continues?|returns?|is|moved|postponed|cancelled|verschoben|abgesagt|aplazad[oa]|cancelad[oa]|suspendid[oa]|adiad[oa]|annul[ée]e?|report[ée]e?|annullat[oa]|rinviat[oa]|this|next|tomorrow|today)(?![\p{L}]).{0,60}$/iu
// "K. Ito, “Optimal Control of Swarms”": who speaks, and on what.
const SPOKEN_QUOTE = /^\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*){1,3}(?:\s\([^()]{2,40}\))?\s?[,:-]\s?"([^"]{6,200})"$/u
// "Hana Petrov (Tartu) : Géométrie des plis".
const SPOKEN_COLON = /^(\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*){1,3})\s\([^()\d]{2,60}\)\s?[:-]\s(?=\S.{6})/u
const QUOTED = /^["'~]+\s*([\s\S]+?)\s*[,.]?\s*["'~]+[.,;]?$/u

/** Narrows a title to the name: mail prefixes, calls, bare kinds, trailing dates with the place before them, codes, site names, quotes. */
export function trimTitle(text: string, span: Span): Span {
  let { start, end } = span
  for (let round = 0; round < 6; round++) {
    const before = end - start
    ;({ start, end } = trimEdges(text, start, end))
    let words = text.slice(start, end)
    // "“Mills, Millers and the Railway”, by Donal Hurst, retired engineer".
    const given = words.startsWith('"') ? GIVEN.exec(words) : null
    if (given) {
      end = start + given[1]!.length
      words = text.slice(start, end)
    }
    // "“Mapping the Night” en la Casa de la Cultura": where it is.
    const placed = words.startsWith('"') ? PLACED.exec(words) : null
    if (placed) {
      end = start + placed[1]!.length
      words = text.slice(start, end)
    }
    // 'Reading Group "Other People's Ledgers" resumes Wed week'
    const inner = KIND_QUOTED.exec(words) ?? (words.endsWith('"') ? SPOKEN_QUOTE.exec(words) : null)
    if (inner) {
      start += inner.index + inner[0].indexOf('"') + 1
      end = start + inner[1]!.length
      words = text.slice(start, end)
    }
    const quoted = QUOTED.exec(words)
    if (quoted && !/["~]/.test(quoted[1]!)) {
      start += words.indexOf(quoted[1]!)
      end = start + quoted[1]!.length
      continue
    }
    const lead =
      spokenLead(words) ??
      LEAD.exec(words)?.[0].length ??
      KIND_LEAD.exec(words)?.[0].length ??
      COME.exec(words)?.[0].length ??
      bodyLead(words) ??
      (/^\S{0,12}\d/.test(words) ? leadingDate(words)?.end : undefined)
    if (lead !== undefined && lead + 3 < words.length) {
      start += lead
      // "Come to our Open House at the Observatory!": the call ends there, the name has no mark.
      if (text[end - 1] === '!') end--
      words = text.slice(start, end)
    }
    const tail = words.endsWith(')') ? Math.min(tailStart(words), spokenTail(words)) : tailStart(words)
    if (tail < words.length) {
      end = start + tail
      words = text.slice(start, end)
    }
    if (/\d\W{0,3}(?:[\p{L}.]{0,5}\)?)$/u.test(words) || /\d/.test(words.slice(-30))) {
      const date = /\([^()]*,[^()]*\)$/.test(words) ? null : trailingDate(words)
      if (date && date.start > 2) {
        end = start + date.start
        words = text.slice(start, end)
        end = start + withoutPlace(words)
      } else {
        end = start + beforeDateAndPlace(words)
      }
      // "… of Reeds (Windhoek, Namibia" is left of "(Windhoek, Namibia, 16 to 18 May 2017)".
      const open = text.slice(start, end).lastIndexOf(' (')
      if (open > 8 && text.indexOf(')', start + open) >= end) end = start + open
    }
    if (end - start === before) break
  }
  return { start, end }
}

/** The length of the speaker's name before the name of what is spoken on. */
function spokenLead(words: string): number | undefined {
  const spoken =
    words.includes('):') || words.includes(') :') || words.includes(') - ') ? SPOKEN_COLON.exec(words) : null
  if (spoken === null) return undefined
  const person = personNameAt(words, 0, spoken[1]!.length)
  return person !== null && person.end === spoken[1]!.length && person.likelihood >= 0.6 ? spoken[0].length : undefined
}

/** Where the brackets begin that say who speaks: "The Price of Quiet (Mina Okafor, Lagos)". */
function spokenTail(words: string): number {
  const open = words.lastIndexOf(' (')
  if (open < 8 || !/\s\p{Lu}/u.test(words.slice(open + 3))) return words.length
  const person = personNameAt(words, open + 2, words.length - 1)
  return person !== null &&
    person.words > 1 &&
    person.likelihood >= (words[person.end] === ',' ? 0.45 : 0.6) &&
    (words[person.end] === ',' || person.end === words.length - 1)
    ? open
    : words.length
}

function trimEdges(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  const lead = DECORATION.exec(text.slice(start, end))
  if (lead) start += lead[0].length
  // "Terms of reference / for the / Training Workshop on …".
  const small = LEADING_SMALL.exec(text.slice(start, start + 16))
  if (small) start += small[0].length
  while (end > start && /[\s,;:*_=~|]/.test(text[end - 1]!)) end--
  // "Workshop Bürgerstatistik am" is left of "… am 16. Mai".
  const open =
    /(?:\s-\s(?:s[eé]ance|sesi[oó]n|sess[aã]o|seduta|sitzung|termin))?\s(?:am|vom|den|dal|del|du|el|il|le|em|no dia|dia)$/.exec(
      text.slice(Math.max(start, end - 20), end),
    )
  if (open && open[0].length + 6 < end - start) end -= open[0].length
  // A quote that never closes, or never opens.
  if (text[start] === '"' && text.indexOf('"', start + 1) >= end - 1 && text[end - 1] !== '"') start++
  if (text[end - 1] === '"' && text.lastIndexOf('"', end - 2) < start) end--
  return { start, end }
}
