/** What two lines below each other say of the line end between them, by their words alone. */
import { labelKey } from '../../extractors/labels.js'
import { OPEN_END } from '../layout/openEnds.js'
import type { Row } from './rows.js'

// Bullets, enumerators, rules, table cells: what begins a line of its own.
const MARKED = /^(?:[^\p{L}\p{N}\s"'([\xbf\xa1<$\x80£]|o\s\s|\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivxIVX]{1,4})[.)]\s)/u
// Clocks, addresses, labels: what mostly does, but not where the line above leads to it.
const OWN_LINE = /^(?:\(?\d{1,2}[:.h]\d{2}(?!\d)|https?:|www\.|\S+@\S+\.\S|@|[A-Z][\w-]{2,14}:\s)/u
const ADDRESS = /^(?:https?:|www\.|\S{1,60}@\S{1,60}\.\S)/
// "21 place des Terreaux", "4012 Superior St", "12, rue du Lac": a house's number and its street.
const STREET_START =
  /^\d{1,5}(?:\s?(?:bis|ter|[a-z]))?,?\s+(?:(?:rue|place|avenue|av\.|bd|boulevard|quai|chemin|all\xe9e|cours|impasse|square|route)\s|(?:\p{Lu}[\p{L}'.-]+\s){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Terrace|Boulevard|Blvd)\b)/u
const DAY_START =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|\d{1,2}(?:st|nd|rd|th|[.ºo\xb0]|er)?(?:\s?-\s?\d{1,2}\.?)?\s+(?:de\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|mai|set|out|dez|f\xe9v|avr|ao\xfbt|d\xe9c|gen|mag|giu|lug|ott|m\xe4r|okt)|(?:lunes|martes|mi[e\xe9]rcoles|jueves|viernes|s[a\xe1]bado|domingo|segunda|ter\xe7a|quarta|quinta|sexta|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned|marted|mercoled|gioved|venerd|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b)/i
// "… on Wednesday 20 / November 2024 commencing at 7.00 pm.", "… would take effect / Sunday, March 1, 2026.": no title ends so.
const AMID_DAY = /(?:^|\s)\d{1,2}$|\s\p{Ll}{2,}\s\p{Ll}{2,}$|(?:day|dag|tag)$/u
const DAY_END = /^\p{Lu}.{0,60}\s\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}$/u
const BULLETED = /^(?:[-*+\x95·]|o\s|\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s)/u
// "Objet :", "Réf. :", "P.J. :"
const LABELLED = /^([\p{L}][^:.!?;\n\t"]{0,58}?(?:\.\p{L}{0,2}\.?)?)\s{0,2}:(?=\s|$)/u
const FIRST_WORD = /^\p{L}{3,}[ .]/u
const ROW =
  /^\(?(?:(?:ore|h\.|kl\.?|um|alle|dalle|a las|[\xe0\xe1]s|\xe0)\s)?\d{1,2}(?:[:.,h]\d{2}(?!\d|\.\d)|\s?[ap]\.?m\b|\s?h\b)/i
// "venerd\xec 14 febbraio", "jueves 3": a list of days, where the line above begins so too.
const DAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|gio|ven|sab|dom|jeu|sam|dim|mi[e\xe9]|jue|vie|s[a\xe1]b|seg|ter|qua|qui|sex|mo|di|do|fr|sa|so)\p{L}{0,8}\.?,? \d{1,2}\b/iu
const CHAPTER = /^\d{1,2}\.\d{1,2}\s\S/
const COLUMNS = /\S(?:\t| {3})/

/** A title broken over lines has shorter ones. */
const SHORT = 40

/** Is the sentence above unfinished, and does the line below begin in its middle? */
export function goesOn(text: string, above: Row, below: Row): boolean {
  if (!isOpen(text, above)) return false
  return isLower(text, below.start) || OPEN_END.test(text.slice(Math.max(above.start, above.end - 8), above.end))
}

/** Does the line above end in a word that leads on, as no heading, name or row of a list does: "… organised by the"? */
export function leadsOn(text: string, above: Row): boolean {
  return above.end - above.start > SHORT && OPEN_END.test(text.slice(above.end - 8, above.end))
}

/** May a sentence go on behind the line? It ends in a word, a comma, or a bracket or quote that follows one. */
export function isOpen(text: string, { end }: Row): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text[end - 1]!) ||
    /[,&/%\x80$-]$|[\p{L}\p{N}][)"'\]]$/u.test(text.slice(Math.max(0, end - 2), end))
  )
}

/** Are most words of the line in lower case, as in a sentence and not in a list of names? */
export function isProse(text: string, { start, end }: Row): boolean {
  const words = text.slice(start, end).split(' ')
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small >= 5 && small * 3 > words.length * 2
}

/** Does a small letter stand at `at`? */
export function isLower(text: string, at: number): boolean {
  return /\p{Ll}/u.test(text[at]!)
}

/** Neither line may be of another kind than running words. `filled`: in a text that a program wrapped, the first word below had no room above. */
export function mayJoin(text: string, above: Row, below: Row, joined: boolean, filled: boolean): boolean {
  if (above.depth !== below.depth) return false
  const words = text.slice(below.start, below.end)
  const before = text.slice(above.start, above.end)
  const lower = isLower(text, below.start)
  if (MARKED.test(words) || COLUMNS.test(words) || (COLUMNS.test(before) && !joined)) return false
  if (/^[|#=]/.test(before)) return false
  // "(Mind the clocks: …)", "¿Dónde? …": what stands for itself.
  if (filled && ((before.startsWith('(') && before.endsWith(')')) || words.startsWith('\xbf'))) return false
  // "Third Workshop on Meaning Change" above "14 December 2022, Upton", "Upton, 6-9 November 2018", "14:00 London | 09:00 New York".
  if (
    filled &&
    !lower &&
    !isProse(text, above) &&
    !AMID_DAY.test(before) &&
    (DAY_START.test(words) || DAY_END.test(words))
  )
    return false
  if (filled && (words.includes(' | ') || before.includes(' | '))) return false
  // "o  item" with one space: typists' bullet beside another, else a word.
  if (/^o\s/.test(words) && /^o\s|:$/.test(before)) return false
  // "15:15 Talk 2" above a line of its own.
  if (ROW.test(before) && below.indent < above.indent + 2 && !filled) return false
  if (ROW.test(words) && /^\D/.test(words) && !OPEN_END.test(before)) return false
  if (DAY.test(words) && DAY.test(before)) return false
  // "3.1 a register" above "3.2 recommendations"
  if (CHAPTER.test(words) && CHAPTER.test(before)) return false
  // "ore 9.00 …" above "ore 9.30 …", "venerdì …" above "venerdì …": rows of one make.
  const word = FIRST_WORD.exec(words)
  if (word && before.startsWith(word[0])) return false
  if (!OPEN_END.test(before)) {
    const own = OWN_LINE.test(words) && !(filled && (ADDRESS.test(words) || /[-\x80(/]$/.test(before)))
    const day = !lower && words.length < 45 && DAY_START.test(words) && !(filled && AMID_DAY.test(before))
    if (own || day || STREET_START.test(words)) return false
    if (!lower && LABELLED.test(words)) return false
  } else if (!lower) {
    const label = LABELLED.exec(words)
    if (label && labelKey(label[1]!)) return false
  }
  // What hangs under a bullet or a label, and what begins a paragraph with a gap.
  const deeper = below.indent - above.indent
  const bulleted = BULLETED.test(before)
  if (deeper > 1 && (joined || !(bulleted || LABELLED.test(before)))) return false
  if (deeper < (bulleted && !filled ? 0 : -8) || (deeper < -1 && joined)) return false
  // "A TITLE IN CAPITALS" above a line of words.
  if (!/\p{Ll}/u.test(before) && /\p{Ll}/u.test(words)) return false
  return true
}
