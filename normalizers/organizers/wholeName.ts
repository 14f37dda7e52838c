/** "the Council" stands for a name given elsewhere: "Cork City Council". */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page, Span } from '../../extractors/page.js'
import { readName } from './names.js'

interface WholeName {
  readonly name: string
  readonly span: Span
}

/** Looks up the longer name, found anywhere in the text, that ends in a word: "Council" → "Cork City Council". Names are read once, when first asked. */
export function wholeNames(page: Page, all: readonly Candidate<'organizer'>[]): (word: string) => WholeName | null {
  let names: readonly WholeName[] | null = null
  const known = new Map<string, WholeName | null>()
  const search = (word: string): WholeName | null => {
    names ??= all.map(({ value }) => ({
      name: readName(page, value.name, value.acronym ? page.words(value.acronym) : null),
      span: value.name,
    }))
    const exact = names.find(({ name }) => name.endsWith(` ${word}`))
    if (exact) return exact
    // "the Ministry" below "MINISTRY OF WORKS"; "the Society" below "ROYAL HEBRIDEAN SOCIETY"
    const low = word.toLowerCase()
    return (
      names.find(({ name }) => {
        const small = name.toLowerCase()
        return small.endsWith(` ${low}`) || small.startsWith(`${low} `)
      }) ??
      // "the Institute" below "NATIONAL INSTITUTE OF LOCAL ACCOUNTS"
      names.find(({ name }) =>
        / (?:of|for|de|del|du|da|do|di|für|der) /.test(name.toLowerCase().split(` ${low}`)[1]?.slice(0, 5) ?? ''),
      ) ??
      null
    )
  }
  return (word) => {
    let whole = known.get(word)
    if (whole === undefined) {
      whole = search(word)
      known.set(word, whole)
    }
    return whole
  }
}

/** "presented by the Museum" on a page that names "Cobh Road Maritime Museum", "the Faculty" on one of a "Faculty of Earth Sciences". */
export function inText(page: Page, word: string): { name: string; span: Span } | null {
  const { text } = page
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = BEFORE_HEAD.exec(text.slice(Math.max(0, at - 70), at))
    const end = at + word.length
    if (/\p{L}/u.test(text[end] ?? '')) continue
    const after = BEHIND_HEAD.exec(text.slice(end, end + 80))
    if (!before && !after) continue
    const span = { start: before ? at - before[1]!.length : at, end: end + (after ? after[0].length : 0) }
    const name = readName(page, span, null)
    if (/\s/.test(name)) return { name, span }
  }
  return null
}

// Capitalised words before a head, on one line; an article or a possessive is none of them.
const BEFORE_HEAD =
  /(?:^|[^\p{L}'-])((?:(?!(?:The|Our|This|That|Its|Their|At|In|From|By|And|For|With)\s)\p{Lu}[\p{L}'-]{1,20}[ ]){1,6})$/u
const BEHIND_HEAD =
  /^ (?:of|for|de|del|di|da|do|des) (?:the |la |las |los )?\p{Lu}[\p{L}'-]+(?: (?:and |of |for |y |e |et |de )?\p{Lu}[\p{L}'-]+){0,5}/u
