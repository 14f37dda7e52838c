/** Who keeps the site: the name above the way through its pages, or before "Blog". */
import type { Find } from '../../candidate.js'
import { outsetOf } from '../../outset.js'
import type { Page, Span } from '../../page.js'
import { plain } from '../../plain.js'
import { isAboveMenu } from '../../siteMenu.js'
import { organizerValue } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { isEventWord } from '../lexicon.js'
import { readRun } from '../runs.js'

const LINES = 7
const HEAD_LINES = 40
// "HPC Champions Network » Blog", "Open Lab Recife | Blog".
const BLOG =
  /^(.{4,60}?)\s[|>"\x9b\xb7\x95-]\s(?:(?:our |the )?blog|news|events|eventos|agenda|veranstaltungen|aktuelles)$/i
const BLOG_END = /(?:blog|news|events|eventos|agenda|veranstaltungen|aktuelles)$/i
// A site that speaks of itself: a person's has no "we".
const OURSELVES = [
  'we',
  'our',
  'us',
  'nos',
  'nuestro',
  'nuestra',
  'nosso',
  'nossa',
  'nous',
  'notre',
  'wir',
  'unser',
  'unsere',
  'uns',
  'noi',
  'nostro',
  'nostra',
]

/** The name at the head of a site whose text says "we". */
export function* siteNames(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  let seen = 0
  const outset = outsetOf(page)
  for (const line of page.lines.slice(outset, outset + HEAD_LINES)) {
    if (line.kind === 'blank' || line.kind === 'rule' || line.region !== 'body') continue
    if (++seen > LINES) return
    if (line.end - line.start > 80 || line.kind === 'furniture') continue
    const words = text.slice(line.start, line.end)
    const blog = BLOG_END.test(words) ? BLOG.exec(words) : null
    if (!blog && !isAboveMenu(page, line, words)) continue
    const end = blog ? line.start + blog[1]!.length : line.end
    const span = nameIn(text, line.start, end)
    if (!span || !(page.index.has(...OURSELVES) || hasDomain(text, span))) continue
    yield { kind: 'organizer', span, value: { name: span, roles: ['organizer'] }, cue: 'site-name', weight: 0.13 }
    return
  }
}

/** The whole of it, where its words have capitals and are no person's. */
function nameIn(text: string, start: number, end: number): Span | null {
  const { bodies, end: read } = readChain(text, start, end, 'organizer', 'site-name')
  const [body] = bodies
  if (body && bodies.length === 1 && body.sure === 2 && read >= end) return organizerValue(body).name
  const run = readRun(text, start, end)
  return run && run.end === end && run.words.length > 1 && run.words.length < 7 && !isEventWord(run.words.at(-1)!)
    ? { start: run.start, end }
    : null
}

const SMALL =
  /^(?:the|of|and|for|le|la|les|des|du|de|d|l|el|los|las|do|da|dos|das|der|die|das|und|f[uü]r|il|lo|i|gli|del|della|dei|y|e|et)$/
const LEAST_LETTERS = 6

/** "Le Labo des Bricoleurs" on a page with "ateliers@labobricoleurs.fr". */
function hasDomain(text: string, { start, end }: Span): boolean {
  const own = plain(text.slice(start, end))
    .split(/[^a-z\d]+/)
    .filter((word) => !SMALL.test(word))
    .join('')
  if (own.length < LEAST_LETTERS) return false
  for (let at = text.indexOf('@'), k = 0; at >= 0 && k < 6; at = text.indexOf('@', at + 1), k++) {
    const domain = text
      .slice(at + 1, at + 60)
      .toLowerCase()
      .replace(/^([a-z\d.-]*)[\s\S]*$/, '$1')
      .replace(/[.-]/g, '')
    if (domain.startsWith(own)) return true
  }
  return false
}
