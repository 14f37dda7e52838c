/** Cuts from a title what is no part of the name. Each cut narrows a span of the matchable text; none ever widens it. */
import { kindWords } from '../kindWords.js'
import { personNameAt } from '../names/personName.js'
import type { Span } from '../page.js'
import { leadingDate, trailingDate, withoutDates } from './dates.js'
import { JOB } from './lines/persons.js'
import { senseOf } from './lines/sense.js'
import { advertLead } from './trim/advert.js'
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
      givenLead(words) ??
      advertLead(words) ??
      LEAD.exec(words)?.[0].length ??
      KIND_LEAD.exec(words)?.[0].length ??
      COME.exec(words)?.[0].length ??
      bodyLead(words) ??
      (/^\S{0,12}\d/.test(words) ? dayLead(words) : undefined)
    // "An Evening with Marta Quispe - 14 March 2024": a day is no name.
    if (lead !== undefined && lead + 3 < words.length && /\p{L}{2}|\d\p{L}/u.test(withoutDates(words.slice(lead)))) {
      start += lead
      // "Come to our Open House at the Observatory!": the call ends there, the name has no mark.
      if (text[end - 1] === '!') end--
      words = text.slice(start, end)
    }
    const tail = Math.min(tailStart(words), words.endsWith(')') ? spokenTail(words) : speakerBehind(words))
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

// "13 May 2022, 4pm: X", "Fri 13 May, 16:00-17:30 - X": the hours behind the day.
const HOURS =
  /^[\s,]{0,3}(?:(?:at|um|a las|[àa]s?|alle|ore|kl\.?)\s)?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|h|hrs|uhr|noon)?(?:\s?(?:-|to|bis|a)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|h|hrs|uhr)?)?\s?(?::|\s-|\s\||,)\s+(?=["\p{Lu}])/iu

/** The length of the day, and of the hours, before a name. */
function dayLead(words: string): number | undefined {
  const date = leadingDate(words)
  if (date === null || date === undefined) return undefined
  const hours = HOURS.exec(words.slice(date.end))
  const end = date.end + (hours !== null && /\d\s?(?:[:.h]\d|[aphu])/i.test(hours[0]) ? hours[0].length : 0)
  // "13 May 2022, 4pm: Jane Miller, Reed Beds": who speaks, and on what.
  if (hours === null || !/^\p{Lu}[^,\n]{4,40},\s["\p{Lu}\d]/u.test(words.slice(end))) return end
  const person = personNameAt(words, end, words.length)
  const said = person === null ? '' : words.slice(person.end).replace(/\s\([^()]*\)$/, '')
  return person !== null &&
    person.words > 1 &&
    person.likelihood >= 0.45 &&
    /^,\s(?:\S+\s){1,20}\S/.test(said) &&
    senseOf(said.slice(2)) === 'name' &&
    !JOB.test(said.slice(2))
    ? person.end + 2
    : end
}

// "A talk by Jane Miller: X", "Vortrag von Dr. Anna Weiß: X": what it is and who gives it.
const GIVEN_LEAD =
  /^(?:(?:an?|the|une?|una|uma?|eine?|la|le|il|o|a)\s)?(?:[\p{L}-]+\s){0,3}(?:by|with|von|mit|par|avec|por|con|com|de|di)\s(?=\p{Lu})/iu

/** The length of "A talk by Jane Miller:" before the name of what is talked about. */
function givenLead(words: string): number | undefined {
  const given = words.includes(': ') || words.includes(' - ') ? GIVEN_LEAD.exec(words) : null
  if (given === null || kindWords(words, 0, given[0].length, 1).length === 0) return undefined
  const person = personNameAt(words, given[0].length, Math.min(words.length, given[0].length + 60))
  if (person === null || person.words < 2 || person.likelihood < 0.6) return undefined
  const mark =
    /^(?:\s\([^()\d]{2,60}\)|,\s\p{L}[^:\d]{2,50})?(?:\s(?:on|am|el|le|il|em)\s[^:]{3,24})?\s?(?::|\s-)\s(?=\S.{5})/u.exec(
      words.slice(person.end),
    )
  return mark === null ? undefined : person.end + mark[0].length
}

/** The length of the speaker's name before the name of what is spoken on. */
function spokenLead(words: string): number | undefined {
  const spoken =
    words.includes('):') || words.includes(') :') || words.includes(') - ') ? SPOKEN_COLON.exec(words) : null
  if (spoken === null) return undefined
  const person = personNameAt(words, 0, spoken[1]!.length)
  return person !== null && person.end === spoken[1]!.length && person.likelihood >= 0.6 ? spoken[0].length : undefined
}

/** Where the speaker begins behind a bar or dash: "The Price of Quiet - Mina Okafor". */
function speakerBehind(words: string): number {
  const mark = Math.max(words.lastIndexOf(' - '), words.lastIndexOf(' | '))
  if (mark < 10 || words.length - mark > 44 || !/\S\s\S+\s\S/.test(words.slice(0, mark))) return words.length
  const person = personNameAt(words, mark + 3, words.length)
  return person !== null && person.end === words.length && person.words > 1 && person.likelihood >= 0.6
    ? mark
    : words.length
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
