import { describe, expect, it } from 'vitest'
import type { Page } from '../../extractors/page.js'
import { documentFromText } from '../../pipeline/document.js'
import { readDocument } from '../../pipeline/extract.js'
import { isChrome } from '../../pipeline/layout/chrome.js'

const pageOf = (text: string, path = 'x.txt'): Page => readDocument(documentFromText(text, { path })).page
const blocksOf = (text: string): string[] =>
  pageOf(text).blocks.map((block) => `${block.kind}: ${text.slice(block.body, block.end).replace(/\s+/g, ' ')}`)
const fieldsOf = (text: string): string[] => {
  const page = pageOf(text)
  return page.fields.map((field) => `${field.key} ${field.shape}: ${page.words(field.value)}`)
}

describe('blocks', () => {
  const table: [meaning: string, expected: string[], text: string][] = [
    [
      'hard-wrapped lines are one paragraph',
      [
        'paragraph: The workshop will look at the ways in which towns count their trees, and at what they do with the figures.',
      ],
      'The workshop will look at the ways in which towns count\ntheir trees, and at what they do with the figures.',
    ],
    [
      'unwrapped lines are paragraphs of their own',
      [
        `paragraph: ${'One long line of a web page. '.repeat(6).trim()}`,
        `paragraph: ${'Another long line of it. '.repeat(7).trim()}`,
      ],
      `${'One long line of a web page. '.repeat(6).trim()}\n${'Another long line of it. '.repeat(7).trim()}`,
    ],
    [
      'lines of one make below a colon are items without bullets',
      [
        'paragraph: At the end of the day you will be able to:',
        'item: grind corn;',
        'item: tell a stone from a rock;',
        'item: bake.',
      ],
      'At the end of the day you will be able to:\ngrind corn;\ntell a stone from a rock;\nbake.',
    ],
    [
      'a sentence below a colon is no list',
      ['field: We have one rule: grind the corn of the farmers first.'],
      'We have one rule:\ngrind the corn of the\nfarmers first.',
    ],
    [
      'an item holds its continuation lines',
      ['item: train officers in the design of a sample of landing sites;', 'item: agree on a form'],
      '(a)  train officers in the design of a sample of land-\n     ing sites;\n(b)  agree on a form'.replace(
        'land-\n     ing',
        'landing',
      ),
    ],
    [
      'an item whose continuation is not indented',
      ['item: Survey briefly what has been done so far (previous workshop, startup team, plan)', 'item: Hear views'],
      '   • Survey briefly what has been done so far (previous workshop,\nstartup team, plan)\n   • Hear views',
    ],
    [
      'a date stands on a line of its own',
      ['paragraph: Twelfth Congress of River Pilots and Ferrymen', 'paragraph: May 19-21 2010'],
      'Twelfth Congress of River Pilots and Ferrymen\nMay 19-21 2010',
    ],
    [
      'a title in capitals is joined',
      [
        'paragraph: REGIONAL TRAINING WORKSHOP ON FISHERIES STATISTICS FOR ISLAND STATES',
        `paragraph: ${'Words of a paragraph that is wider than the title, so that the margin is known. '.repeat(2).trim()}`,
      ],
      `REGIONAL TRAINING WORKSHOP ON FISHERIES\nSTATISTICS FOR ISLAND STATES\n\nWords of a paragraph that is wider than the title, so that the margin is\nknown. Words of a paragraph that is wider than the title, so that the margin is\nknown.`,
    ],
    [
      'agenda rows are blocks of their own',
      ['row: 09:00-09:30 Registration', 'row: 09:30 Opening', 'row: 4-4:30pm Networking'],
      '09:00-09:30 Registration\n09:30 Opening\n4-4:30pm Networking',
    ],
    [
      'a heading ends a paragraph',
      ['heading: Objectives', 'paragraph: The goal of the meeting is to meet.'],
      'Objectives\nThe goal of the meeting is to meet.',
    ],
    [
      'numbered headings',
      ['heading: BACKGROUND', 'paragraph: Small fleets land most of the fish that is eaten here.'],
      'I.   BACKGROUND\n\nSmall fleets land most of the fish that is eaten here.',
    ],
    [
      'a page break inside an item is sewn up',
      ['paragraph: DOC/1', 'item: agree on DOC/1 2 the minimum', 'item: draw up'],
      'DOC/1\n\n(b)  agree on\n\nDOC/1                         2\n\n     the minimum\n(c)  draw up',
    ],
  ]
  it.each(table)('%s', (_meaning, expected, text) => {
    expect(blocksOf(text)).toEqual(expected)
  })

  it('reads a sewn page break without the running head', () => {
    const page = pageOf('DOC/1\n\n(b)  agree on\n\nDOC/1                         2\n\n     the minimum\n(c)  draw up')
    expect(page.words(page.blocks[1]!)).toBe('(b) agree on the minimum')
  })

  const negatives: [what: string, kind: string, text: string][] = [
    ['a day of the month is no enumerator', 'paragraph', '14. May 2010 in Bern'],
    ['an initial is no enumerator', 'paragraph', 'A. Smith will speak about tides and times'],
    [
      'a name is no heading',
      'paragraph',
      'Ms Ana Example\n\nDirector of the institute for the study of quite long descriptions of things',
    ],
    ['(c) is an item, not a copyright notice', 'item', '(c) draw up a calendar'],
    ['a copyright notice is furniture', 'furniture', '(c) 2012 The Institute'],
    ['a breadcrumb is furniture', 'furniture', 'School > Events > Upcoming'],
  ]
  it.each(negatives)('%s', (_what, kind, text) => {
    expect(pageOf(text).blocks[0]?.kind).toBe(kind)
  })
})

describe('fields', () => {
  const table: [expected: string[], text: string][] = [
    [['venue inline: London School of Economics'], 'Venue: London School of Economics'],
    [
      ['subject inline: Atelier sur les cantines', 'identifier inline: Note 12', 'null inline: 2 (fiche)'],
      'Objet : Atelier sur les cantines\nRéf. : Note 12\nP.J. : 2 (fiche)',
    ],
    [
      ['when inline: Mar 10, 2002', 'endDate inline: Mar 15, 2002'],
      'Event Date/Time: Mar 10, 2002 End Date/Time: Mar 15, 2002',
    ],
    // A word within a name is no label.
    [['title inline: How Rain Left the Town: Gullies and Drains'], 'Topic: How Rain Left the Town: Gullies and Drains'],
    [
      ['mailFrom header: a@example.org', 'mailDate header: 3 May 2011', 'subject header: talk'],
      'From: a@example.org\nFecha: 3 May 2011\nSubject: talk\n\nHello',
    ],
    [
      ['subject header: Committee meeting', 'date header: 3 May 2011', 'time header: 10:00', 'venue header: Room 4'],
      'Subject: Committee meeting\nDate: 3 May 2011\nTime: 10:00\nPlace: Room 4\n\nHello',
    ],
    [['venue below: Room 5, Town Hall'], 'Venue\n\nRoom 5, Town Hall'],
    [['venue below: Room 5, Town Hall'], 'WHERE:\nRoom 5, Town Hall'],
    [['when inline: Tuesday at noon', 'venue inline: Library'], 'WHEN   Tuesday at noon\nWHERE  Library'],
    [
      ['title inline: The long title of a talk that is broken over two lines'],
      'Title: The long title of a talk that is broken\n       over two lines',
    ],
    [['objectives below: Compare methods'], 'Objetivos / Objectives\n• Compare methods'],
    [
      ['mailFrom header: a@example.org', 'mailDate header: 3 May 2011', 'subject header: Fwd: talk'],
      'From: a@example.org\nDate: 3 May 2011\nSubject: Fwd: talk\n\nHello',
    ],
    [
      ['registrationDeadline inline: 31 March 2016'],
      'Last day to register                                 31 March 2016',
    ],
  ]
  it.each(table)('%j', (expected, text) => {
    expect(fieldsOf(text)).toEqual(expected)
  })

  const inProse: [meaning: string, expected: string[], text: string][] = [
    [
      'a label that opens a sentence of a paragraph',
      ['audience inline: millers, bakers and their guests. Lunch is free'],
      'Old mills are falling down. Target audience: millers, bakers and their guests. Lunch is free.',
    ],
    [
      'several of them',
      ['objectives inline: save the mills', 'participants inline: 40'],
      'Old mills are falling down. Objective: save the mills. Number of participants: 40',
    ],
    [
      'in lines that the margin broke',
      ['audience inline: millers, bakers and all who have ever ground corn by hand'],
      'Old mills are falling down in every valley of the county. Audience: millers,\nbakers and all who have ever ground corn by hand',
    ],
    ['behind no end of a sentence', [], 'We shall say why in the Objective: save the mills of the valley'],
    ['words that are no label', [], 'Old mills are falling down. One miller said: they will be missed.'],
  ]
  it.each(inProse)('%s', (_, expected, text) => {
    const page = pageOf(text)
    expect(
      page.fields.filter(({ key }) => key).map((field) => `${field.key} ${field.shape}: ${page.words(field.value)}`),
    ).toEqual(expected)
  })

  it.each([
    'Conference         20 - 22 April 2016',
    'Meet at 9:30 at the door',
    'http://example.org/a',
    'A: Yes, all are welcome',
  ])('no field with a known label in %j', (text) => {
    expect(pageOf(text).fields.filter((field) => field.key !== null)).toEqual([])
  })
})

describe('regions', () => {
  const mail =
    'From: Ann <ann@example.org>\nSubject: talk\n\nSee below, but the room has changed.\n\n--\nAnn\nOffice\n\n-----Original Message-----\nFrom: Bob\nSent: Monday\n\n> Dear all,\n> come to the talk'
  it('tells header, body, signature and quoted text', () => {
    expect(pageOf(mail).blocks.map((block) => block.region)).toEqual([
      'header',
      'header',
      'body',
      'signature',
      'signature',
      'body',
      'header',
      'header',
      'quoted',
      'quoted',
    ])
  })
  it('reads quoted text without its marks', () => {
    const page = pageOf(mail)
    expect(page.words(page.blocks.at(-1)!)).toBe('come to the talk')
  })
  const kindsOf = (text: string): string[] => pageOf(text).blocks.map(({ kind }) => kind)
  it('takes > for a bullet where a typist set it, and for a quote where all is quoted', () => {
    expect(kindsOf('The forum will\n> present the plan\n> hear the users\n\nAll are welcome.')).toEqual([
      'paragraph',
      'item',
      'item',
      'paragraph',
    ])
    expect(
      kindsOf('> This short session will take you through\n> a report page by page and show\n> where to look.'),
    ).toEqual(['paragraph'])
    expect(
      kindsOf('Shall we go?\n\n> This short session will take you through\n> a report page by page.\n>\n> Free.'),
    ).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('markdown', () => {
  const text = '# A Meeting\n\n**Venue:** [Town Hall](https://example.org/hall)\n\n- first *point*\n- second\n'
  const page = pageOf(text, 'x.md')
  it('blanks markup and keeps offsets', () => {
    expect(page.printed.length).toBe(text.length)
    expect(page.blocks.map((block) => `${block.kind}: ${page.words({ start: block.body, end: block.end })}`)).toEqual([
      'heading: A Meeting',
      'field: Venue: Town Hall',
      'item: first point',
      'item: second',
    ])
  })
  it('survives hostile nesting', () => {
    expect(() => pageOf('>'.repeat(20_000), 'x.md')).not.toThrow()
    expect(() => pageOf('- '.repeat(20_000), 'x.md')).not.toThrow()
  })
})

describe('language', () => {
  it.each([
    ['en', 'The meeting will be held in the town hall and all of you are welcome to it'],
    ['es', 'El taller será presencial y se realizará el martes en la sala de la biblioteca, con todos los que quieran'],
    ['pt', 'A oficina será na sexta-feira e as inscrições são gratuitas para todos os que não puderem pagar'],
    ['fr', 'La réunion aura lieu dans la salle des fêtes et vous êtes tous les bienvenus avec vos amis pour le repas'],
    ['it', 'La riunione si terrà nella sala della biblioteca e tutti sono invitati alla cena che è offerta dal comune'],
    [null, 'Room 5409'],
  ])('%s', (language, text) => {
    expect(pageOf(text).language).toBe(language)
  })
})

describe('rows of links and buttons', () => {
  it.each([
    [true, "Se connecter   S'inscrire"],
    [true, 'Inicio   Eventos   Miembros   Fotos   Debates'],
    [true, 'Start | Werkstätten | Termine | Mitmachen | Spenden'],
    [true, '[prev in thread] [next in thread] [list index]'],
    [true, 'Attendees (41)   See all'],
    [true, 'Home · About · Events · Blog · Contact'],
    [true, 'Saltar para o conteúdo principal'],
    [true, 'Public group · 612 members'],
    [true, '312 CONFIRMARAM PRESENÇA'],
    [false, 'Events'],
    [false, 'Programme'],
    [false, 'Data | Law | Power'],
    [false, 'Where: Online   Ref: LL-0625'],
    [false, 'Geneva   Nairobi   Bangkok'],
    [false, '24 participants from nine countries'],
  ])('%s: %s', (expected, words) => {
    expect(isChrome(words)).toBe(expected)
  })
})
