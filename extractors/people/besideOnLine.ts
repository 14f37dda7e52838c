/** Parts that a name has by what stands beside it on its line: a title, a day, a clock, a second name. */
import type { Page } from '../page.js'
import { headerEnd } from './letter.js'
import type { Mention } from './mentioned.js'
import type { Part } from './part.js'

/** A rule sees the mention, likely a name, and what its line has behind it and behind what belongs to it. */
type Rule = (page: Page, mention: Mention, after: string) => Part | null

const speaker = (cue: string, weight: number): Part => ({ role: 'speaker', cue, weight })

const besideTitle: Rule = ({ text }, { before, name }, after) => {
  const quoteBefore = /["'],? ?(?:-|by|von|por|par|di|de|:)? ?$/.test(before) && /"/.test(before)
  const quoteAfter = /^[\s,:-]{0,4}(?:on )?"/.test(after)
  // 'the library "T. Stigliani"': the quotation marks hold the name itself.
  const inQuotes = /"$/.test(before) && text[name.end] === '"'
  return (quoteBefore || quoteAfter) && !inQuotes ? speaker('beside-title', 0.6) : null
}

const WHEN_BESIDE =
  /^(?:\t|\s{3,})\s*(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?\.?,?\s{1,3}(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2})(?![\p{L}])/iu

/** "Ingrid Roe - 14:30", "Tuesday: Ingrid Roe (Bergen)", "Ingrid Roe       Tuesday, October 10      3:30-4:30" */
const besideTime: Rule = ({ text }, { before, name, line, tail, opensLine }) => {
  if (/^\s?-\s{1,3}\d{1,2}[:.]\d\d|^ - (?:thesis|talk|title|topic)/i.test(text.slice(name.end, name.end + 14)))
    return speaker('beside-time', 0.55)
  if (
    /(?:\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day),? ?:? ?$/i.test(before) &&
    !/\b(?:room|hall|no\.?|street|suite|box) ?\d+ ?$/i.test(before) &&
    tail.affiliation
  )
    return speaker('beside-time', 0.5)
  return opensLine && name.words > 1 && WHEN_BESIDE.test(text.slice(name.end, line.end))
    ? speaker('beside-time', 0.55)
    : null
}

/** "Ingrid Roe (Bergen): Knots in the mail" on a line of its own. */
const beforeTitle: Rule = ({ text }, { name, tail, opensLine }, after) =>
  opensLine &&
  name.words > 1 &&
  tail.affiliation &&
  text[tail.affiliation.end] === ')' &&
  /^\s?:\s+["\p{Lu}]\S*\s\S/u.test(after)
    ? speaker('before-title', 0.62)
    : null

const DATED =
  /^\W{0,3}(?:\p{Lu}\p{L}{1,11}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:de |di )?\p{L}{3,10}\.?|\p{Lu}\p{L}{2,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./]\d{1,2}\.?)(?:,? \d{4})?(?:\s?[-:|]\s|\s{2,}|\t|: )\s{0,20}$/u

/** "4 June - Jane Roe (Oxford): Rivers of the north", "Tue 5 Oct   Jane Roe, Lund": a series. */
const behindDate: Rule = ({ text }, { name, line, tail }, after) =>
  name.words > 1 &&
  DATED.test(text.slice(line.body, name.start)) &&
  (/^\s?(?::|&|and|y|e|et|und)\s/.test(after) || tail.end > name.end)
    ? speaker('dated-line', 0.62)
    : null

const CODED = /^[A-Z]{1,2}\d{1,2}[\s.:]/

/** "- Northwestern Research Software Support - Christina Maimone, Northwestern" */
const behindTitle: Rule = ({ text }, { before, block, line }, after) =>
  (block.kind === 'item' ||
    block.kind === 'row' ||
    line.marker !== '' ||
    CODED.test(text.slice(line.start, line.start + 6))) &&
  / --? (?:by )?$/.test(before) &&
  /^(?:[\s.]*$| (?:and|&|y|e|et|und) \p{Lu})/u.test(after)
    ? speaker('behind-title', 0.62)
    : null

/** "de Jane Roe" alone on its line, under the title of a book or a talk. */
const byLine: Rule = (page, { name, line }, after) =>
  name.start < 0.5 * (page.text.length + headerEnd(page)) &&
  /^(?:by|de|di|por|par|von|avec|con|com|with) {1,6}$/i.test(page.text.slice(line.start, name.start)) &&
  /^[\s.,]*$/.test(after)
    ? speaker('by-line', 0.62)
    : null

// " & Deirdre Hennessey, Statistics Canada": a second name and a body fill the line.
const COMPANY = /^ (?:&|\+|and|y|e|et|und) (?:\p{Lu}[\p{L}'.-]+ ?){2,4}(?:$|, \p{Lu}[^.;:]{2,60}$|\s?\([^()]{2,50}\)$)/u

/** "Alex McSween & Deirdre Hennessey, Statistics Canada" on a line of their own. */
const besideSecond: Rule = ({ text }, { name, line, opensLine }) =>
  opensLine && COMPANY.test(text.slice(name.end, line.end)) ? speaker('names-line', 0.62) : null

/** "Cinthia Becker - Formada em Estatística, …": a biography behind a dash. */
const biography: Rule = ({ text }, { name, block, opensLine }) =>
  opensLine &&
  /^ (?:- |\((?:she|he|they|ela|ele|ella)\b)/.test(text.slice(name.end, name.end + 8)) &&
  block.end - name.end > 80
    ? speaker('biography', 0.55)
    : null

// ", 15 min)" behind the speaker of an item.
const MINUTES = /^,? ?\d{1,3} ?(?:min(?:ute|uto)?s?\.?|')\)\s*$/i

/** "4  Treasurer's report (T. Vikøren)   18.50": who an item of the agenda falls to. */
const agendaItem: Rule = ({ text }, { before, name, line, tail }, after) =>
  /[\p{L}"?)] \($/u.test(before) &&
  (text[Math.max(tail.end, name.end)] === ')' || MINUTES.test(after)) &&
  (/\d{1,2}[.:]\d{2}\s*$/.test(text.slice(name.end, line.end)) ||
    /^\s*(?:[*•-]\s|\(?\d{1,2}[.)]|\d{1,2}\s{2,})/.test(text.slice(line.start, line.start + 8)))
    ? speaker('agenda-item', 0.65)
    : null

const RULES: readonly Rule[] = [
  besideTitle,
  besideTime,
  beforeTitle,
  behindDate,
  behindTitle,
  byLine,
  besideSecond,
  biography,
  agendaItem,
]

/** The part of a likely name by its line; the first rule that knows one decides. */
export function besideOnLine(page: Page, mention: Mention): Part | null {
  const { name, line, tail } = mention
  if (name.likelihood < 0.6) return null
  const after = page.text.slice(Math.max(tail.end, name.end), line.end)
  for (const rule of RULES) {
    const part = rule(page, mention, after)
    if (part) return part
  }
  return null
}
