/** What the way here put around every line changes nothing of the record but the offsets. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../../pipeline/document.js'
import { readDocument } from '../../../pipeline/extract.js'
import { readFile } from '../../../pipeline/read/document.js'
import { findDocuments } from '../../../pipeline/read/find.js'
import { withoutCarrier } from '../../../pipeline/transcribe/carrier.js'

const plainText = (text: string) => withoutCarrier({ text, mediaType: 'text/plain' }).text

const lines = (text: string, around: (line: string) => string) => text.split('\n').map(around).join('\n')

const CARRIERS: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'indented by three': (text) => lines(text, (line) => `   ${line}`),
  'indented by a tab, blank lines bare': (text) => lines(text, (line) => (line.trim() === '' ? '' : `\t${line}`)),
  quoted: (text) => lines(text, (line) => (line === '' ? '>' : `> ${line}`)),
  'quoted twice, with line ends of Windows': (text) => lines(text, (line) => `>> ${line}`).replaceAll('\n', '\r\n'),
}

describe('a transcript', () => {
  it.each([
    ['a\nb', 'a\r\nb'],
    ['a\n\nb\n', '  a\n\n  b\n'],
    ['a\n  b', '  a\n    b'],
    ['a\n\nb', '> a\n>\n> b'],
    ['a\n> b', '> a\n>> b'],
    ['a\nb', '> > a\r\n> > b'],
    // No common margin, or none at all.
    ['  a\nb', '  a\nb'],
    ['hello\n> a', 'hello\n> a'],
    ['\ta\n  b', '\ta\n  b'],
    ['a\rb', 'a\rb'],
    ['', ''],
    [' \n\n', ' \n\n'],
  ])('%j of %j', (expected, text) => expect(plainText(text)).toBe(expected))

  it('leaves the markup of Markdown', () =>
    expect(withoutCarrier({ text: '> a\r\n> b', mediaType: 'text/markdown' }).text).toBe('> a\n> b'))

  it('leads each span back to the words it stands for', () => {
    const scrap = fc.constantFrom('a', 'b c', ' ', '\t', '>', '> ', '\n', '\r\n', '\r', '> > ')
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const text = scraps.join('')
        const transcript = withoutCarrier({ text, mediaType: 'text/plain' })
        for (let start = 0; start < transcript.text.length; start++) {
          const source = transcript.toSource({ start, end: start + 1 })
          expect(text.slice(source.start, source.end)).toBe(transcript.text[start])
          const rest = transcript.toSource({ start, end: transcript.text.length })
          expect([rest.start, rest.end <= text.length]).toEqual([source.start, true])
        }
      }),
      { seed: 11, numRuns: 400 },
    )
  })
})

const corpus = findDocuments(['corpus/short']).documents.map(({ path }) => readFile(path, null).text)

describe('a record does not depend on', () => {
  const read = (text: string) => readDocument(documentFromText(text)).record
  const told = ({ id: _, source: __, evidence, diagnostics, ...values }: ReturnType<typeof read>) => ({
    values,
    grounds: evidence.map(({ pointer, extractor, cue }) => `${pointer} ${extractor}/${cue}`),
    codes: diagnostics.map(({ code, message }) => `${code} ${message}`),
  })
  // Quote marks that a text holds already are told apart within it.
  const texts = corpus.filter((text) => !/^\s*>/m.test(text) && !text.includes('\r'))
  const expected = texts.map((text) => told(read(text)))
  it.each(Object.entries(CARRIERS))('%s', (_name, carry) => {
    texts.forEach((text, i) => {
      const carried = carry(text)
      const record = read(carried)
      expect(told(record)).toEqual(expected[i])
      for (const { start, end, quote } of record.evidence) expect(carried.slice(start, end)).toBe(quote)
    })
  })
})
