/** People in the rows of a programme. */
import type { PersonRole } from '../candidate.js'
import { labelPhrase } from '../labels.js'
import { personNameAt } from '../names/personName.js'
import type { Page } from '../page.js'
import { behindRows } from '../sessions/behindRows.js'
import type { Mention } from './mentioned.js'
import { type Part, titleBefore } from './part.js'
import { labelRole } from './roles.js'
import { BODY } from './words.js'

// "09:00", "9.30 am", "14h30" at the line's start.
const CLOCK =
  /^(?:\d{1,2}[.)]\s{1,3}(?=\d{1,2}[:.]\d\d))?(?:\| ?|\(|(?:ore|kl\.?|um|at|at\s|à|às|h\.) |(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[áa]b|dom|jeu|ven|gio|mer|seg|ter|qua|qui|sex|mo|di|mi|do|fr|sa|so)\p{L}{0,7}\.?,?\s{1,6}(?=\d{1,2}[:.]\d\d))?(?:(?:[01]\d|2[0-3])[0-5]\d(?=\s)|\d{1,2}(?:[:.h]\d{2}| h \d{2}|h(?=\s)|(?=\s?[ap]\.?m)))/iu

/** "Candidate            Jane Roe": a label before a gap. */
const labelled = (lead: string): boolean => lead.length < 40 && labelRole(labelPhrase(lead.trim())) !== null

export function rowPart(page: Page, mention: Mention): Part | null {
  const { text, lines } = page
  const { name, block, line, before } = mention
  const entry = mention.opensLine && (mention.alone || mention.tail.end > name.end)
  // "Jane Roe & Elsabé Conradie (CapeNature)" fill a line.
  const second =
    /[\p{L})] (?:&|\+|and|y|e|et|und) $/u.test(before) &&
    /^\s?(?:\([^()]{2,60}\))?\s*$/.test(text.slice(name.end, line.end))
  // "Lifetimes - Iasmin Farias, engenheira de software @ CocoLab": a position behind an unknown name.
  const offered =
    / -{1,2} $/.test(before) &&
    (mention.tail.jobTitle !== null ||
      mention.tail.affiliation !== null ||
      (name.words === 2 && text.slice(name.end, line.end).trim() === ''))
  if (name.likelihood < (entry || second || offered ? 0.4 : 0.6)) return null
  let row = line.index
  let blanks = 0
  // Names hang under the row that holds the clock; a gap may stand between.
  while (row > 0 && !CLOCK.test(text.slice(lines[row]!.body, lines[row]!.body + 22)) && line.index - row < 8) {
    if (lines[row]!.kind === 'blank' && (!entry || ++blanks > 1)) break
    row--
  }
  const head = lines[row]!
  const clocked = CLOCK.test(text.slice(head.body, head.body + 22))
  const columns = /[\t ]{3}$|\t$/.test(text.slice(Math.max(0, name.start - 4), name.start))
  if (!clocked) {
    // A table's row: "10/28  HH B131  2:30  Dr. John Bares   Dante II and Beyond"
    if (
      (columns || / {2}$/.test(text.slice(Math.max(0, name.start - 2), name.start))) &&
      name.honorific &&
      /\d/.test(text.slice(line.start, name.start))
    )
      return { role: 'speaker', cue: 'table', weight: 0.6 }
    // "A. Peasants and potash    Assoc. Prof. Jane Roe, Univ. of the Highlands": the last cell of an item.
    if (
      columns &&
      (name.honorific ||
        labelled(text.slice(line.body, name.start)) ||
        (mention.tail.end > name.end && line.marker !== '')) &&
      /^(?:, [\p{L} .'-]{2,40})?[\s.;]*$/u.test(text.slice(Math.max(mention.tail.end, name.end), line.end))
    ) {
      const lead = text.slice(line.body, name.start).trim()
      const said = lead.length < 30 ? labelRole(labelPhrase(lead)) : null
      if (/\p{L}{3}/u.test(lead)) return { role: said ?? 'speaker', cue: 'last-cell', weight: 0.62 }
    }
    return null
  }
  const lead = text.slice(head.body, name.start).toLowerCase()
  // "9.30  Jane Roe (MIT)": nothing but the clock before the name.
  const clockOnly = /^\W{0,3}(?:\p{L}{2,9}\W{1,6})?\d[\d:.h \-apm]{0,24}$/iu.test(lead.trim())
  const separated =
    clockOnly ||
    /[-:(|,;"/&·\x95] ?$|["?!]\. ?$|\b(?:by|with|and|par|por|avec|con|com|da|di|de|et) $/i.test(before) ||
    columns ||
    mention.opensLine ||
    titleBefore(page, mention) !== null
  if (!separated && !name.honorific) return null
  if (line.index !== row && block.kind === 'paragraph' && line.end - line.start > 110) return null
  if (
    line.index !== row &&
    (line.index > row + 1 || !entry || mention.tail.email !== null) &&
    behindRows(page, head, line)
  )
    return null
  // What a line above says of the moderator is not of those below.
  const own = lead.slice(lead.lastIndexOf('\n') + 1)
  const role: PersonRole = /\bmod[eé]ra|facilita/.test(own.slice(-40))
    ? 'moderator'
    : /\bkeynote|confer[eê]ncia (?:inaugural|magistral|de (?:abertura|apertura))|conf[eé]rence inaugurale|lectio magistralis|palestra (?:magna|de abertura)/.test(
          lead,
        )
      ? 'keynote'
      : /\b(?:welcome|opening(?! (?:night|hours|data|up|access|the (?!meeting|session|day|event|conference|workshop)))|inaugura|abertura|apertura|ouverture|saluti|bienvenid|bienvenue|boas[- ]vindas|begrü|grußwort|eröffnung|introdu[ck][ct]i[oó]n(?! (?:to|à|au|aux|a|al|of) )|introduzione(?! al?)|einf[uü]hrung(?! in)|mots? d'accueil)/.test(
            lead,
          )
        ? 'opening'
        : /(?<!\bthe )\bpanel(?! data)|roundtable|round table|mesa redonda|table ronde|tavola rotonda|podium/.test(lead)
          ? 'panelist'
          : 'speaker'
  // "Closing words: Jane Roe" says less of her than her part before.
  if (role === 'speaker' && /\b(?:closing|cl[oô]ture|encerramento|clausura|chiusura)\b/.test(lead))
    return { role, cue: 'closing-row', weight: 0.7 }
  return { role, cue: 'row', weight: 0.7 }
}

/** "9.05 am  Services Australia" above "Ms Philippa Rowntree, General Manager, Digital Channels": the row names the body. */
export function rowBody(page: Page, { line, before }: Mention, tail: Mention['tail']): void {
  const { text, lines } = page
  // "(M. Jane Roe, consultant)" below a title: what the brackets say is all.
  if (before.trimEnd().endsWith('(')) return
  if (CLOCK.test(text.slice(line.start, line.start + 8))) return
  if (tail.affiliation && text[tail.affiliation.end] === ')') return
  if (tail.affiliation && BODY.test(text.slice(tail.affiliation.start, tail.affiliation.end))) return
  let row = line.index - 1
  while (
    row > 0 &&
    line.index - row < 8 &&
    lines[row]!.kind !== 'blank' &&
    !CLOCK.test(text.slice(lines[row]!.body, lines[row]!.body + 22))
  )
    row--
  const head = lines[row]!
  const found = /^\(?\d[\d:.h -]{1,14}\s?(?:[ap]\.?m\.?)?\s+(\p{Lu}[^:;"(]{3,80}?)\s*(?:\(.*)?$/iu.exec(
    text.slice(head.start, head.end),
  )
  if (
    !found ||
    /^(?:opening|closing|welcome|panel|session|keynote|roundtable|discussion|plenary|introduction)/i.test(found[1]!)
  )
    return
  if (!BODY.test(found[1]!) && !(tail.jobTitle && /\p{Lu}\S{0,30}\s\p{Lu}/u.test(found[1]!))) return
  // The row's first speaker stands there, not a body.
  const own = head.start + found[0].indexOf(found[1]!)
  const person = personNameAt(text, own, head.end)
  if (person && person.likelihood >= 0.6) return
  if (tail.jobTitle && tail.affiliation) tail.jobTitle = { start: tail.jobTitle.start, end: tail.affiliation.end }
  const start = head.start + found[0].indexOf(found[1]!)
  tail.affiliation = { start, end: start + found[1]!.length }
}
