/**
 * The line scanner against remark-parse. With every construct switched off that plain text does not mean, and paragraphs that end with
 * their line, remark reads a text into the same blocks: which lines are filled, which of them are items, and where what they say begins.
 */
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { matchable } from '../../../extractors/latin.js'
import { scanLines } from '../../../pipeline/parse/lines.js'
import { readFile } from '../../../pipeline/read/document.js'
import { findDocuments } from '../../../pipeline/read/find.js'

const OFF = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
]

// Markers that both know; "(a)", "IV.", "2.1", "1.To" are the scanner's own.
const KNOWN = /^(?:[-*+·•‣▪■●○◦∙⁃►➢✓]|\d{1,2}[.)])$/

// "14. May 2010", "9. 30": days and clocks, no lists; but "1.  6:00 Call to order" is an item with its clock.
const NO_LIST =
  /^( *(?:[-*+] +)?\d{1,2})\.(?= +(?:\d(?!\d?(?:[:.h][0-5]\d(?![.\d])|\s?[ap]\.?m\b))|bis |und |(?:jan(?:uary?|uari|vier|v|eiro|ner)?|feb(?:ruary?|ruari|rero|braio)?|f[eé]v(?:rier|r|ereiro)?|m[aä]r(?:ch|z|zo|s|ço|t|ts)?|a[pbv]r(?:il|ile|iel)?|ma[iy]o?|maggio|maj|mei|ju[nl][eiy]?|ju[nl]i?[ho]o?|juin|juil(?:let)?|giugno|luglio|aug(?:ust|usti|ustus)?|agosto|ao[uû]t|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)|o[ck]t(?:ober|obre|ubre)?|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|d[eé][cz](?:ember|embre|embro)?|dic(?:iembre|embre)?|led(?:en|na)|února?|brez(?:en|na)|dub(?:en|na)|kvet(?:en|na)|cerv(?:en|na|enec|ence)|srp(?:en|na)|zárí?|ríj(?:en|na)|listopadu?|prosin(?:ec|ce))(?![\p{L}-])))/iu

type Code = number | null
type State = (code: Code) => State | undefined
interface Effects {
  enter(type: string): void
  exit(type: string): void
  consume(code: Code): void
}

// A flow construct for any character: it is tried when a paragraph asks whether its next line interrupts it, and says yes.
const lineEndsParagraph = {
  name: 'lineEndsParagraph',
  tokenize(this: { interrupt?: boolean }, _effects: Effects, ok: State, nok: State): State {
    return (code) => (this.interrupt && code !== null && code >= 0 ? ok(code) : nok(code))
  },
}

function plainText(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: OFF }, flow: { null: lineEndsParagraph } })
}

const remark = unified()
  .use(plainText as never)
  .use(remarkParse)
  .freeze() as unknown as Processor<Root>

/**
 * A copy of the same length in which markers are what CommonMark knows: bullets become "-", lines without letter or digit become blank, and
 * what only looks like an ordered list is defused, as are markers that CommonMark has not or that the scanner reads otherwise.
 */
function shadow(text: string): string {
  const spaced = matchable(text).replace(/[\t\v\f\0\u00a0\ufeff]/g, ' ')
  const lines = spaced.split(/(\r\n|\r|\n)/)
  return lines
    .map((line, i) => {
      if (i % 2 === 1) return line
      if (!/[\p{L}\p{N}]/u.test(line) || /^ *(?:[-*_=] ){4}/.test(line)) return ' '.repeat(line.length)
      return (
        line
          .replace(/^( *)[·\x95](?= )/, '$1-')
          .replace(/^( *(?:(?:[-*+]|\d{1,2}[.)]) +)?\d{3,9})[.)]/, '$1,')
          .replace(/^( *\d{1,9})[.)](?= *$)/, '$1,')
          .replace(NO_LIST, '$1,')
          // CommonMark lets only a list that begins with 1 follow a paragraph directly.
          .replace(
            /^( *(?:[-*+] +)?)(\d{1,2})[.)](?= )/,
            (_, before: string, digits: string) => `${before}${' '.repeat(digits.length)}-`,
          )
      )
    })
    .join('')
}

interface Block {
  readonly start: number
  readonly item: boolean
}

function remarkBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const visit = (node: Nodes, item: boolean): void => {
    if (node.type === 'paragraph') blocks.push({ start: node.position!.start.offset!, item })
    else if ('children' in node)
      for (const [i, child] of node.children.entries()) visit(child, node.type === 'listItem' && i === 0)
  }
  visit(remark.parse(shadow(text)), false)
  return blocks
}

function scannedBlocks(text: string): Block[] {
  return scanLines(matchable(text))
    .filter(({ kind }) => kind !== 'blank' && kind !== 'rule')
    .map(({ kind, body, start }) => ({ start: kind === 'item' ? body : start, item: kind === 'item' }))
}

/** One line of a plain text: an indent, perhaps a marker that both know, and words. */
const line = fc
  .tuple(
    fc.constantFrom('', ' ', '   ', '     ', '        '),
    fc.constantFrom('', '', '', '- ', '* ', '+ ', '• ', '· ', '▪ ', '1. ', '2) ', '10. '),
    fc.constantFrom(
      'Date: 12 May',
      'venue and time',
      '# not a heading',
      '> quoted',
      '*stars*',
      '`code',
      '<b>bold',
      '[link](x)',
      '&amp; so on',
      '\\* escaped',
      '---- text',
      '2010. A year',
      'a',
      '===',
      '-----',
      '',
      '~~~ fence',
      '***',
      'Über',
      '1.5 hours',
      '[ref]: x',
      '| a | b |',
    ),
  )
  .map((parts) => parts.join(''))

describe('plain text, line by line', () => {
  it.each<[expected: [item: boolean, words: string][], text: string]>([
    [
      [
        [false, 'Date: 12 May'],
        [false, 'Venue: Room 5'],
      ],
      'Date: 12 May\nVenue: Room 5',
    ],
    [
      [
        [true, 'one'],
        [true, 'two'],
      ],
      '- one\n• two',
    ],
    [[[false, '    indented text is text']], '    indented text is text'],
    [
      [
        [false, 'Subject: x'],
        [false, 'Body'],
      ],
      'Subject: x\n------\nBody',
    ],
    [[[false, '14. May 2010']], '14. May 2010'],
    [[[true, 'Marine litter']], '1. Marine litter'],
    [[[true, 'Decisions of last year']], '2. Decisions of last year'],
    [[[false, '3. Marzo']], '3. Marzo'],
    [
      [
        [true, 'Introduction'],
        [true, 'Discussion'],
      ],
      '1. Introduction\r\n2. Discussion',
    ],
  ])('%j', (expected, text) => {
    const found = scannedBlocks(text).map(({ start, item }) => [item, text.slice(start).split(/[\r\n]/)[0]])
    expect(found).toEqual(expected.map(([item, words]) => [item, words.trimStart()]))
  })

  it('as remark reads it, on random texts', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const text = lines.join(end)
        expect(scannedBlocks(text)).toEqual(remarkBlocks(text))
      }),
      { seed: 20260303, numRuns: 500 },
    )
  })

  const documents = findDocuments(['corpus']).documents.filter(({ path }) => path.endsWith('.txt'))
  it.each(documents.map(({ path }) => path))('as remark reads it, on %s', (path) => {
    const { text } = readFile(path, null)
    const own = new Set(
      scanLines(matchable(text))
        .filter(({ kind, marker, body }) => kind === 'item' && !(KNOWN.test(marker) && /\s/.test(text[body - 1]!)))
        .flatMap(({ start, body }) => [start, body]),
    )
    // A picture that opens a line is none of its words.
    const drawn = /^[ \t]*[¦\xad][¦\xad \t]*/gm
    for (const found of matchable(text).matchAll(drawn)) {
      own.add(found.index + found[0].search(/\S/))
      own.add(found.index + found[0].length)
    }
    const shared = (blocks: readonly Block[]): Block[] => blocks.filter(({ start }) => !own.has(start))
    expect(shared(scannedBlocks(text))).toEqual(shared(remarkBlocks(text)))
  })
})
