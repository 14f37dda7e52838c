/** The names of a page as mentions: each with its line, its block, and the words around it. */
import { wordFlags } from '../names/lexicon.js'
import type { PersonName } from '../names/personName.js'
import { personNames } from '../names/personNames.js'
import type { Block, Line, Page, Span } from '../page.js'
import { isPerson } from './isPerson.js'
import type { Mention } from './mentioned.js'
import { monsieur, unglued, untitled } from './nameEdges.js'
import { titleBefore } from './part.js'
import { readTail } from './tail.js'
import { isJob } from './words.js'

export function mentionsOf(page: Page): Mention[] {
  const { text } = page
  const names = personNames(text, 0.4)
    .map((one) => untitled(page, unglued(page, monsieur(page, one))))
    .filter((one) => isPerson(page, one))
  const mentions: Mention[] = []
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    const block = page.blockAt(name.start)!
    let limit = block.end
    for (let k = i + 1; k < names.length && names[k]!.start < limit; k++) {
      if (names[k]!.likelihood >= 0.6 && !bracketed(text, name.end, names[k]!.start) && !goesOn(text, names[k]!)) {
        limit = names[k]!.start
        break
      }
    }
    const following = names.slice(i + 1, i + 6).find((one) => one.likelihood >= 0.6)
    const mention = mentionOf(page, name, block, limit, following ? following.start : text.length)
    // "(Ordem dos Engenheiros - Região Sul)": what stands in the affiliation of a person is no person.
    const before = mentions[mentions.length - 1]
    if (before && name.start < before.tail.end && goesOn(text, name)) continue
    if (
      before &&
      !name.honorific &&
      name.start < before.tail.end &&
      (name.likelihood < 0.6 || within(before.tail.affiliation, name))
    )
      continue
    // "briefing by city engineer Hetal Vasavada": a position before an unknown name makes it one.
    const titled = name.likelihood < 0.6 && name.words > 1 && titleBefore(page, mention) !== null
    mentions.push(titled ? { ...mention, name: { ...name, likelihood: 0.62 } } : mention)
  }
  return mentions
}

/** "Ramiro Roe (Universidad Andina Simón Bolívar)": a name inside the brackets behind a name is of its body. */
function bracketed(text: string, end: number, start: number): boolean {
  const open = text.slice(end, Math.min(end + 4, start)).indexOf('(')
  return open >= 0 && !text.slice(end + open, start + 1).includes(')')
}

/** "(Jane Roe, Sabhal Mòr Ostaig)": a doubtful name right behind an unknown capital word, both in brackets, is of the part before the bracket closes. */
function goesOn(text: string, name: PersonName): boolean {
  if (name.honorific || name.likelihood >= 0.7) return false
  const before = /\([^()\n]{3,50},\s(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, name.start - 80), name.start))
  return before !== null && wordFlags(before[1]!) === 0 && !isJob(before[1]!)
}

function within(span: Span | null, name: PersonName): boolean {
  return span !== null && name.start >= span.start && name.end <= span.end
}

const BODY_WORD =
  /^(?:the |la |l')?(?:Universit\p{L}{1,5}|Institut\p{L}{0,2}|Minist\p{L}{2,4}|Department|Faculty|School|Centre|Center|National (?:Museum|Archives?|Library|Institute|University)|[ÉE]cole|Escuela|Escola|Direction|Direcci[óo]n|Office|Bank)$/u
const OPENED = /^(?:[(/]|¦{1,4}|\(?(?:signed|sgd\.?|sd\/-)\)?:?)$/i

export function mentionOf(page: Page, name: PersonName, block: Block, limit: number, next = page.text.length): Mention {
  const { text } = page
  const line = page.lines[page.lineAt(name.start)]!
  let tail = readTail(text, name.end, limit)
  // "(Mr Jane Roe, Director of" / "Water and Sewerage, Fiji)": a position broken in a column.
  const below = page.lines[line.index + 1]
  if (
    tail.jobTitle &&
    below &&
    below.kind !== 'blank' &&
    line.end - tail.end < 3 &&
    limit <= line.end + 1 &&
    /(?:^|\s)(?:of|for|and|the|de|del|di|da|do|des|du|&)$/.test(text.slice(Math.max(0, tail.end - 5), tail.end))
  )
    tail = readTail(text, name.end, below.end)
  // "Moderator: Jane Roe, Université" / "Omar Bongo": the body's name stands below its word.
  if (
    tail.affiliation &&
    below &&
    below.kind !== 'blank' &&
    line.end - tail.affiliation.end < 2 &&
    limit <= line.end + 1 &&
    BODY_WORD.test(text.slice(tail.affiliation.start, tail.affiliation.end))
  ) {
    const more =
      /^(?:(?:of|de|du|des|del|di|da|do|für) )?(?:the |la |los |las )?\p{Lu}[\p{L}'.-]*(?: (?:\p{Lu}[\p{L}'.-]*|of|and|de|du|des|del|la|e|y|et))*?(?=[,;()]|\s{2}|$)/u.exec(
        text.slice(below.start, below.end),
      )
    if (more) tail = { ...tail, affiliation: { start: tail.affiliation.start, end: below.start + more[0].length } }
  }
  const before = text
    .slice(Math.max(block.start, name.start - 120), name.start)
    .replace(/\s+/g, ' ')
    .replace(/[*_]{1,2}$/, '')
  // "(Smt. V. R. Gokhale)", "/Jane Roe/", "(signed)  Dr. Jane Roe" under a letter.
  const led = text.slice(line.body, name.start).trim()
  const opensLine = led === '' || OPENED.test(led)
  const alone =
    (opensLine || boxed(text, line, name)) &&
    (name.end >= line.end ||
      /^(?:, \p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?)?[\s*|,.:)/]*$/u.test(
        text.slice(Math.max(tail.end, name.end), line.end),
      ))
  return { name, line, block, limit, next, tail, before, opensLine, alone }
}

/** "|        Julia Lawall        |": a poster's frame. */
function boxed(text: string, line: Line, name: PersonName): boolean {
  return /^[|*#\s]+$/.test(text.slice(line.start, name.start))
}
