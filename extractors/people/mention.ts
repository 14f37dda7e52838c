/** The names of a page as mentions: each with its line, its block, and the words around it. */
import { citiesNamed, countryNamed, regionNamed } from '../gazetteer.js'
import { GIVEN, wordFlags } from '../names/lexicon.js'
import type { PersonName } from '../names/person-name.js'
import { personNameAt, personNames } from '../names/person-name.js'
import type { Block, Line, Page, Span } from '../page.js'
import { titleBefore } from './part.js'
import { readTail, type Tail } from './tail.js'
import { BODY_NEXT, isJob } from './words.js'

export interface Mention {
  readonly name: PersonName
  readonly line: Line
  readonly block: Block
  /** Where the next name begins, or the block ends. */
  readonly limit: number
  /** Where the next likely name of the text begins, in whatever block. */
  readonly next: number
  readonly tail: Tail
  /** The words before it in its block, white space folded, up to 120 characters. */
  readonly before: string
  /** Does it stand first on its line, behind a bullet? */
  readonly opensLine: boolean
  /** Is there nothing else on its line but what belongs to it? */
  readonly alone: boolean
}

// "University of Jane", "in Santa Fe", "the Louis Agassiz": behind these a bare name is rather a place or a thing.
const OF_PLACE =
  /\b(?:of|at|in|near|on|to|en|de la|à|au|the|over the|across|around|largo|pra[çc]a|avenida|av\.|travessa|piazza|plaza|place|corso|viale|carrer|paseo|street|st|avenue|rua|calle|rue|via|room|hall)\s$/i

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
      if (names[k]!.likelihood >= 0.6 && !bracketed(text, name.end, names[k]!.start)) {
        limit = names[k]!.start
        break
      }
    }
    const following = names.slice(i + 1, i + 6).find((one) => one.likelihood >= 0.6)
    const mention = mentionOf(page, name, block, limit, following ? following.start : text.length)
    // "(Ordem dos Engenheiros - Região Sul)": what stands in the affiliation of a person is no person.
    const before = mentions[mentions.length - 1]
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
  const open = text.indexOf('(', end)
  return open >= 0 && open < start && open - end < 4 && text.indexOf(')', open) > start
}

/** "M. Mamadou Diédhiou": an initial in English, a title where the text says "Mme" too or is French. */
function monsieur(page: Page, one: PersonName): PersonName {
  const { text } = page
  // "M. Ali Ba": the letter was left off.
  if (!one.honorific && one.words > 1 && text.startsWith('M. ', one.start - 3) && french(page))
    return {
      ...one,
      start: one.start - 3,
      honorific: { start: one.start - 3, end: one.start - 1 },
      likelihood: 0.95,
    }
  if (one.honorific || one.words < 3 || !text.startsWith('M. ', one.start)) return one
  if (!french(page)) return one
  return {
    ...one,
    name: { start: one.start + 3, end: one.end },
    honorific: { start: one.start, end: one.start + 2 },
    likelihood: 0.95,
    words: one.words - 1,
  }
}

function french(page: Page): boolean {
  return page.language === 'fr' || /\bM(?:me|lle)s?\b/.test(page.text)
}

const GLUED =
  /(?:Speakers?|Discussants?|Moderators?|Panell?ists?|Chairs?|Presenters?|Instructors?|Keynotes?|Facilitators?|Hosts?)(?=\p{Lu}\p{Ll})/uy

/** "SpeakersAmadou Kéita": cells of a table printed without a gap; the mention keeps its start, the name loses the label. */
function unglued(page: Page, one: PersonName): PersonName {
  GLUED.lastIndex = one.start
  if (!GLUED.test(page.text)) return one
  const inner = personNameAt(page.text, GLUED.lastIndex, one.end)
  return inner ? { ...inner, start: one.start } : one
}

/** "Clubbetreiber Jane Roe", "Musicologa Elvira Roe": a position that was read as the first word of the name. */
function untitled(page: Page, one: PersonName): PersonName {
  if (one.honorific || one.words < 3) return one
  const first = /^\p{Lu}\p{Ll}{3,24} /u.exec(page.text.slice(one.start, one.end))?.[0].trimEnd()
  if (!first || wordFlags(first) & GIVEN || !isJob(first)) return one
  const inner = personNameAt(page.text, one.start + first.length + 1, one.end)
  return inner && inner.words > 1 ? inner : one
}

function within(span: Span | null, name: PersonName): boolean {
  return span !== null && name.start >= span.start && name.end <= span.end
}

const OPENED = /^(?:[(/]|\(?(?:signed|sgd\.?|sd\/-)\)?:?)$/i

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
    /(?:^|\s)(?:of|for|and|the|de|del|di|da|do|des|du|&)$/.test(text.slice(tail.end - 5, tail.end))
  )
    tail = readTail(text, name.end, below.end)
  const before = text.slice(Math.max(block.start, name.start - 120), name.start).replace(/\s+/g, ' ')
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

/** "Speech Synthesis": a doubtful word that the text also prints in lower case is no name. */
function lowerToo(text: string, one: PersonName): boolean {
  for (const word of text.slice(one.name.start, one.name.end).split(/[\s.]+/)) {
    if (word.length < 4 || wordFlags(word) & GIVEN) continue
    const lower = word.toLowerCase()
    const at = text.indexOf(lower)
    if (at <= 0 || /[\p{L}@.]/u.test(text[at - 1]!)) continue
    // "salote.ratukalou@x.org" holds the name, and is no word.
    const after = text.slice(at + lower.length, at + lower.length + 2)
    if (!/^(?:[\p{L}\d@_-]|\.[\p{L}\d])/u.test(after)) return true
  }
  return false
}

const COMPANY_NEXT =
  /^,? (?:Lda|Ltda|Ltd|S\.?A|S\.?R\.?L|S\.?L|S\.?p\.?A|Inc|LLC|LLP|GmbH|AG|B\.?V|N\.?V|Pty|PLC|plc|Oy|AB|ApS|e\.V|Co)\b/
const BODY_FIRST =
  /^(?:U\.[SKN]\.|C[áa]mara|Senado|Congreso|Congresso|Ministerio|Minist[ée]rio|Consejo|Conselho|Archivo|Arquivo|Archives|R[áa]dio|Editora|Editorial|Teatro|Th[ée][âa]tre|Museo|Museu|Mus[ée]e|Banco|Banca|Casa|Fondazione|Fundaci[óo]n|Funda[çc][ãa]o|Fondation|Stichting|Stiftung|Ordem|Club|Clube|Hotel|Caf[ée]|Libreria|Livraria|Librairie|Librer[íi]a|Biblioteca|Cinema|Cine|Puppet|Choir|Coro|Orchestra|Orquesta|Orquestra|Ensemble|Grupo|Gruppo|Groupe|Team|Comhairle|San|Santa|Sant'|S[ãa]o|Santo|Palazzo|Palacio|Pal[áa]cio|Villa|Largo|Piazza|Plaza|Pra[çc]a) (?:d[aeo]s? |d[ei]l(?:la)? |des |du |di )?\p{Lu}/u

function isPerson(page: Page, one: PersonName): boolean {
  const { text } = page
  const block = page.blockAt(one.start)
  if (!block || block.kind === 'furniture') return false
  const after = text.slice(one.end, one.end + 40)
  if (BODY_NEXT.test(after)) return false
  if (/^[@_/]\w|^\.\w/.test(after)) return false
  if (one.honorific) return true
  // "Granitos Monte Novo, Lda.", "Radio Onda Quechua", "U.S. Army Corps": firms, stations, offices.
  if (COMPANY_NEXT.test(after)) return false
  const own = text.slice(one.start, one.end)
  if (BODY_FIRST.test(own)) return false
  if (one.likelihood < 0.9 && one.words > 4 && !/\p{Ll}/u.test(own)) return false
  const before = text.slice(Math.max(0, one.start - 14), one.start).replace(/\s+/g, ' ')
  // "Reports to Meret Oduya-Sall, conduct@x.org": an address makes a person of it.
  if (OF_PLACE.test(before) && one.likelihood < 0.8 && !/^[,:;]?\s?[(<]?[\w.+-]{1,30}@/.test(after)) return false
  if (one.likelihood < 0.6 && lowerToo(text, one)) return false
  // "H.  Documents": the letter of a heading stands apart from its words.
  if (/^\p{Lu}\.(?: {2}|\t)/u.test(own) && (one.start === 0 || text[one.start - 1] === '\n')) return false
  // "A. Batteries that sweat": the letter counts items.
  if (one.words === 2 && text[one.start + 1] === '.' && one.likelihood < 0.8 && /^ \p{Ll}/u.test(after)) {
    const line = page.lines[page.lineAt(one.start)]!
    if (text.slice(line.start, one.start).trim() === '' && !/^ (?:will|is|was|on|and|of|from|has|y|e|et)\b/.test(after))
      return false
  }
  if (one.likelihood >= 0.9 && one.end - one.start > 11) return true
  // "Burkina Faso", "Puerto Rico", "Santa Fe", "Hong Kong": a place of the gazetteer; beside a likely name only a large one.
  const words = text.slice(one.name.start, one.name.end).replace(/\s+/g, ' ')
  if (countryNamed(words) !== null) return false
  if (one.likelihood < 0.7 && regionNamed(words) !== null) return false
  if (citiesNamed(words).some((city) => one.likelihood < 0.7 || city.population > 300_000)) return false
  return true
}
