/** Marks of emphasis, idle gaps and line ends that a margin made are undone; what parts anything stays. */
import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../../pipeline/document.js'
import { readDocument } from '../../../pipeline/extract.js'
import { transcribe } from '../../../pipeline/transcribe/index.js'

const told = (text: string) => transcribe({ text, mediaType: 'text/plain' }).text

describe('marks of emphasis', () => {
  it.each([
    ['When: Friday 5 May', '**When:** Friday 5 May'],
    ['When: Friday 5 May', '**When**: Friday 5 May'],
    ['- Where: the old mill', '- *Where:* the old mill'],
    ['Price: free', 'Price: **free**'],
    ['The Old Mill at Night', '__The Old Mill at Night__'],
    // No emphasis, or one that parts words from others.
    ['** NEW DATE **', '** NEW DATE **'],
    ['*** WE INVITE PAPERS ***', '*** WE INVITE PAPERS ***'],
    ['* first\n* second', '* first\n* second'],
    ['19:50 **Mills at 3 a.m.: a story** - Ana Lima', '19:50 **Mills at 3 a.m.: a story** - Ana Lima'],
    ['Name: ____________', 'Name: ____________'],
  ])('%j of %j', (expected, text) => expect(told(text)).toBe(expected))
})

const PROSE =
  'The workshop looks at the ways in which towns count their trees, and at what they do with all the figures that come of it.'
const wrappedAt = (width: number, text: string, hanging = '') => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(lines.length === 0 ? word : hanging + word)
  }
  return lines.join('\n')
}

describe('line ends of a margin', () => {
  it.each([60, 66, 72, 76, 80])('prose wrapped at %i columns is one line', (width) => {
    expect(told(wrappedAt(width, PROSE))).toBe(PROSE)
    expect(told(`- ${wrappedAt(width, PROSE, '  ')}`)).toBe(`- ${PROSE}`)
    expect(told(`Aims: ${wrappedAt(width, PROSE, '    ')}`)).toBe(`Aims: ${PROSE}`)
  })
  it('is undone where a narrower margin wrapped it again', () => {
    const again = wrappedAt(76, PROSE.repeat(2).replace('.T', '. T'))
      .split('\n')
      .map((line) => wrappedAt(66, line))
      .join('\n')
    expect(told(again)).toBe(PROSE.repeat(2).replace('.T', '. T'))
  })
  it.each([
    // Names, houses, days and addresses over a line end, where a program wrapped the whole text.
    'The chairs of the day are Imre Halasz of the Weir Trust and Maude Oyelaran of the Union of Canal Towns.',
    'Scientific committee: Solveig Brekke (Bodo), Hamid Benali (Rabat), Lwazi Mbeki (Durban), Xu Lan (Yinchuan)',
    'A public meeting will be held in the Supper Room of the Victory Hall, Main Street, Upton, on Wednesday 20 November 2024.',
    '10:00 Keynote: What the weirs remember, by Imre Halasz, once keeper of the registers, Weir Trust',
    'The whole programme, with all the abstracts, may be had from https://weirs.example.org/programme',
    'Time: 10:00 a.m. to 12:30 p.m. (Eastern Caribbean, UTC-4) / 9:00 - 11:30 a.m. (Jamaica)',
  ])('is undone amid names where a program wrapped all of it: %j', (line) =>
    expect(told(`${wrappedAt(66, `${PROSE} ${PROSE} ${PROSE}`)}\n\n${wrappedAt(66, line)}`).split('\n\n')[1]).toBe(
      line,
    ),
  )
  it.each([
    // Each line says it alone, full or not.
    'Imre Halasz, Royal Institute of Waters and Weirs, Budapest, Hungary\nMaude Oyelaran, Lagos\nXu Lan, Yinchuan\nLwazi Mbeki, Durban',
    '(Mind the clocks: the towns will have turned theirs back by then.)\nWith Imre Halasz and Maude Oyelaran.',
    '\xbfCu\xe1ndo? El viernes 23 de agosto de 2024, de 9.30 a 12.30 de la tarde\n\xbfD\xf3nde? En el Molino',
    'WHAT THE WEIRS REMEMBER: REGISTERS OF THE CANAL TOWNS, 1780 TO 1900\nWith readings by the keepers',
  ])('stands in %j', (lines) =>
    expect(told(`${wrappedAt(66, `${PROSE} ${PROSE} ${PROSE}`)}\n\n${lines}`).split('\n\n')[1]).toBe(lines),
  )
  it('joins words that it divided, and those that keep their hyphen', () => {
    const text =
      'It is meant for those who keep the registers of towns and for the regis-\ntrars who are to keep them after them, and for their long-term co-\nOperators'
    expect(told(text)).toBe(
      'It is meant for those who keep the registers of towns and for the registrars who are to keep them after them, and for their long-term co-Operators',
    )
  })
  it('joins behind a word that leads on, whatever the widths', () =>
    expect(told(`${PROSE} ${PROSE}\nThe day is organised by the trustees of the\nOld Mill and all its friends.`)).toBe(
      `${PROSE} ${PROSE}\nThe day is organised by the trustees of the Old Mill and all its friends.`,
    ))
  const KEPT: readonly [what: string, text: string][] = [
    ['addresses', 'Old Mill House\n12 Mill Lane\nLeeds LS1 4AB'],
    [
      'names below each other',
      'Ana Lima, University of the Northern Plains, Faculty of Forestry\nPeter Oduya, National Institute of Trees and Timber of Kenya\nRuth Adler, City of Vienna',
    ],
    [
      'titles above what they say of themselves',
      'Mills and Streams: What Water Does for the Towns Below\nwith Dr Ana Lima\n\nLeeds, 5 May 2031',
    ],
    [
      'rows that begin alike',
      `${PROSE.slice(0, 73)}\nModule 1: The wheel and the stone, the dam and where the water comes from\nModule 2: The bread`,
    ],
    ['labels', 'Venue: the large hall of the Old Mill House in the Mill Lane of Leeds\nDate: 5 May 2031\nFee: none'],
    ['lists without bullets', 'We are interested in\nmachine learning\ndata mining\ntrees'],
    ['bullets', `${PROSE.slice(0, 70)}\n- the first\n- the second`],
    [
      'bullets of quote marks',
      `The meeting will now at long last and in all due form and order\n> discuss the draft,\n> adopt it`,
    ],
    ['rows', '09:00 Registration and coffee in the hall of the Old Mill House in Leeds\nwith the mayor\n10:00 Trees'],
    ['paragraphs', `${PROSE}\n${PROSE}`],
  ]
  it.each(KEPT)('keeps %s', (_what, text) => expect(told(text)).toBe(text))
})

describe('gaps', () => {
  const lines = Array.from({ length: 14 }, (_, i) => `Line number ${i}`)
  it('behind every line part nothing', () => expect(told(lines.join('\n\n'))).toBe(lines.join('\n')))
  it('that are wider part sections', () =>
    expect(told(`${lines.join('\n\n')}\n\n\n${lines.join('\n\n')}`)).toBe(`${lines.join('\n')}\n\n${lines.join('\n')}`))
  it.each([
    ['some lines stand together', `${lines.slice(0, 7).join('\n')}\n\n${lines.slice(7).join('\n\n')}`],
    ['there are few', 'One\n\nTwo\n\nThree'],
  ])('stay where %s', (_where, text) => expect(told(text)).toBe(text))
})

it('spans lead back to what was written', () => {
  const text = `**Title:** ${wrappedAt(60, 'Seminar on the ways in which towns of the plains count their trees')}\n\n**Date:** 5 May 2031\n\n${wrappedAt(66, PROSE)}\n`
  for (const { start, end, quote } of readDocument(documentFromText(text)).record.evidence)
    expect(text.slice(start, end)).toBe(quote)
})
