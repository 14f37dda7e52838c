/** What an event is called: each case is a head of an announcement, the name it gives, and other names. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const PROSE =
  '\n\nHow do you publish a figure on a village of forty people without telling everyone who earns what? The participants of this event will discuss it for two days and go home with more questions than they brought.\n'

const CASES: readonly [string, string, string, string[]?][] = [
  [
    'who speaks, above the name',
    'Songs from the Quay',
    'Anna Lind (Tartu)\nSongs from the Quay\n3 June 2023, 5pm, Room 3',
  ],
  ['a new day before the name', 'Rope Walk Seminar', 'NEW DATE: Rope Walk Seminar, 3 June 2023\nWhitby'],
  [
    'a name between commas',
    'Songs from the Quay',
    'The conference, Songs from the Quay, will be held on 3-4 June 2023 in Whitby, UK.',
  ],
  [
    'a small kind before the name',
    'Songs from the Quay',
    'Dear colleagues,\n\nWe are pleased to announce the workshop Songs from the Quay to be held on 3 June 2023 in Whitby.',
  ],
  [
    'a sentence that opens with its day',
    'Rope Walk Seminar',
    'On 3 June 2023 the Hemp Trust hosts Rope Walk Seminar at Pier House, Whitby.',
  ],
  [
    'a name before what it is',
    'Songs from the Quay',
    'We are excited to announce Songs from the Quay, a one-day symposium on ropes, taking place on 3 June 2023 in Whitby.',
  ],
  [
    'a name behind a kind in a Romance sentence',
    'Cuerdas que cantan',
    'El 3 de junio de 2023 tendrá lugar en Lima el seminario Cuerdas que cantan, organizado por la Biblioteca Nacional.',
  ],
  [
    'whom a call convokes',
    'Asamblea General Ordinaria',
    'Convocatoria\n\nSe convoca a los socios a la Asamblea General Ordinaria, que tendrá lugar el 3 de junio de 2023 a las 18:00 en la sede.',
  ],
  [
    'what is convened',
    'Second Global Conference on Ropes',
    'NOTE VERBALE\n\nThe Ministry presents its compliments to all Missions and has the honour to announce the convening of the Second Global Conference on Ropes (Oslo, 4-6 June 2023).',
  ],
  [
    'a question that takes place',
    'Why Do Ropes Break?',
    'Why Do Ropes Break? will take place on 3-4 June 2023 in Whitby, UK.',
  ],
  [
    'a question that one is invited to',
    'Why Do Ropes Break?',
    'Hemp Trust invites you to Why Do Ropes Break?\n\n3 June 2023, 10:00, Whitby',
  ],
  [
    'a subject of initials and a kind',
    'Baltic Winter School on Rope Calculus',
    'From: Ana Lind <a.lind@example.org>\nSubject: [KNOTS] BAWS 2008: winter school, call for participation\n\n                 BAWS 2008\n     Baltic Winter School on Rope Calculus\n          Narva, Estonia, 3 - 8 February 2008\n\nThe school offers two courses.',
    ['BAWS 2008'],
  ],
  [
    'a German call above the name',
    '17. Workshop Seilkunde (SK 2013)',
    'Aufruf zur Einreichung von Beiträgen\n\n17. Workshop Seilkunde (SK 2013)\n\nDarmstadt, 23. September 2013\n\nDer Workshop richtet sich an alle, die Seile knüpfen.',
    ['SK 2013'],
  ],
  [
    'a call to take part in a task, above its name',
    'KnotEx 2016: Extraction of Knots from Pictures',
    'CALL FOR PARTICIPATION IN SHARED TASK\nKnotEx 2016: Extraction of Knots from Pictures\nhttp://knotex.example.org\n\nWe invite teams to take part in the first task of its kind.',
    ['KnotEx 2016'],
  ],
  [
    'registration that is open, before the name',
    'FlowData Roadshow Leeds',
    'Registration open: FlowData Roadshow Leeds\nBy Anna Lind, 28 August 2023\n\nThe library invites researchers to two half days of talks and hands-on sessions on 24 and 25 October at the Town Hall in Leeds.',
  ],
  [
    'a name of one word and a year that takes place, below a cry',
    'MapConf 2024',
    'Last call!\nPosted on 28 August 2024 by Anna Lind\n\nMapConf 2024 takes place on 24 and 25 October 2024 at the Town Hall in Leeds. We will look at maps of all kinds.',
  ],
  [
    'a note between asterisks before the name',
    'Time series with care',
    '** UPDATE: now online, and a week later! ** Time series with care\n\nHi all,\n\nWe meet on Thursday 2 December 2021 at 6pm.',
  ],
  [
    'a sentence about another day',
    'Research Storage Town Hall',
    'Research Storage Town Hall\n\nWe will hold a town hall on Wednesday, 18 September 2024, 10-11 a.m.\n\nWe will show three options. The system goes read-only on October 7 from 6 a.m. to 10 p.m.',
  ],
  [
    'a badge above the name',
    'Knots in the Dark',
    'In-person event\nKnots in the Dark\nThursday 9 October 2025, 18:00\nPier House, Quay Street 4, Whitby',
  ],
  [
    'a day on the line of the name, below whose page it is',
    'Rope and Railway',
    'Whitby Harbour Trust\n\nRope and Railway - Friday, 8 November 2019\n\nThe trust opens its shed to all. Bring a lamp.',
  ],
  [
    'no town before the day',
    'Reporting Storms in Small Languages',
    `Reporting Storms in Small Languages - 5 May 2016${PROSE}`,
  ],
  [
    'a letter that passes it on, with nothing between',
    'Songs from the Lightship',
    `Hi all,\n\nPassing this on from a colleague.\n\nBest wishes,\nMara\n\nSongs from the Lightship\n\nFriday 6 March 2026, 19:00\nPier House, Quay Street 4, Whitby${PROSE}\nAll are welcome.\n\nTickets at the door.\n`,
  ],
  ['a head line above date and place', 'Forum on Small Places', 'Forum on Small Places\n\nReykjavík, 4 May 2022'],
  [
    'a call above the name',
    '3rd Workshop on Slow Data',
    'CALL FOR PAPERS\n\n3rd Workshop on Slow Data\nOslo, Norway\n4-5 June 2015',
  ],
  [
    'a call on the same line',
    'The First Workshop on Dependable Registers (WDR)',
    'CFP: The First Workshop on Dependable Registers (WDR)\nhttp://example.org/wdr',
  ],
  [
    'broken after a preposition',
    '4th International Workshop on Massive Registers over the Cloud',
    '     4th International Workshop on\n  Massive Registers over the Cloud\n     April 26, 2010, Raleigh, USA',
  ],
  [
    'broken behind an adjective, before a noun in -ing',
    '7th International Workshop on Sparse and Temporal Mapping of Rivers',
    '        7th International Workshop on Sparse and Temporal\n                    Mapping of Rivers\n\n          Turin, Italy, 3-4 May 2023',
  ],
  [
    'a house with its address below the day',
    'Annual Users Forum 2023',
    'RIVER TRANSPORT PLATFORM\nAnnual Users Forum 2023\n\nTuesday, 6 June 2023, 09:30 - 16:00\n\nOld Mint / Vecchia Zecca\nVia Verdi 12, 10124 Torino, Italy',
  ],
  [
    'broken and shouted',
    'REGIONAL TRAINING WORKSHOP ON SMALL-SCALE FORESTRY STATISTICS FOR ISLAND STATES',
    'XLC/SSF/2014/Inf.1\n\nREGIONAL TRAINING WORKSHOP ON SMALL-SCALE FORESTRY\nSTATISTICS FOR ISLAND STATES\n\nBridgetown, Barbados, 18 - 20 March 2014\n\nINFORMATION NOTE FOR PARTICIPANTS',
  ],
  [
    'an acronym with its year is another name',
    '11th International Conference on Registers (REG 2016)',
    'SECOND ANNOUNCEMENT AND CALL FOR PAPERS\n\n11th International Conference on Registers (REG 2016)\n\nDaejeon, Republic of Korea, 20 - 22 April 2016',
    ['REG 2016'],
  ],
  [
    'a letterhead above',
    'Safe Files for Small Offices',
    'WEST AFRICA CIVIC SCHOOL (WACS)\nP.O. Box 7062, Kumasi, Ghana\n\nCALL FOR APPLICATIONS\n\nResidential Training: Safe Files for Small Offices',
  ],
  [
    'a site above',
    'Paying Nurses on Time: what went wrong',
    'Skip to Main Navigation\nHome  >  Topics  >  Events\n\nEVENT\n\nPaying Nurses on Time: what went wrong\n\nJune 11, 2015\nOnline',
  ],
  [
    'a fuller name below the labels',
    'Registers and the Public Sector',
    `Registers and the Public Sector\n\nVenue: City Hall\nDate: 4 May 2002\n\n\nRegisters of Persons and the Delivery of Public Services${PROSE}`,
    ['Registers of Persons and the Delivery of Public Services'],
  ],
  [
    'a series and the number of its part above',
    'Who owns the bank?',
    'Webinar Series: Rivers in Court\nEpisode 4\nWho owns the bank?\n\nThursday 12 March 2026, 15:00 CET, on Zoom',
  ],
  [
    'a remark in brackets above',
    '9th International Conference on REGISTERS AND LANDSCAPE',
    'REG 9 - SECOND CIRCULAR\n(This supersedes the first circular of May. Please discard that one, the hotels have changed.)\n\n9th International Conference on\nREGISTERS AND LANDSCAPE\nBergen (Norway), 6-10 October 2026',
  ],
  [
    'an addressee and an invitation above',
    'SOLEMN SESSION OF THE COUNCIL FOR THE OPENING OF THE NEW ARCHIVE',
    'LAKE  UNIVERSITY\nOffice of the Rector\n\nHer Excellency\nMs. Ana Berg\nAmbassador Extraordinary and Plenipotentiary\nBudapest\n\nYour Excellency,\n\nOn behalf of the Council I have the honour to request the pleasure of your\ncompany at the\n\n    SOLEMN SESSION OF THE COUNCIL\n    FOR THE OPENING OF THE NEW ARCHIVE\n\non Saturday, 12 September 2026, at 11 a.m. in the Great Hall.',
  ],
  [
    'a number behind',
    'Registers and the Public Sector',
    'Registers and the Public Sector (0131)\n\nVenue: City Hall\nDate: 4 May 2002',
  ],
  [
    'a trailing date with its place',
    'Software Foundation Workshop 2016',
    'Software Foundation Workshop 2016, Paris, May 2-4, 2016',
  ],
  ['a month that belongs to the name', 'December 2025 Community Call', 'December 2025 Community Call'],
  ['the year belongs to the name', 'Annual General Meeting 2024', 'Annual General Meeting 2024'],
  [
    'a label',
    'Who is answering whom? Questions as a testbed',
    'Speaker: Dr Jonas Berg\nTitle: Who is answering whom? Questions as a testbed\nDate: 8 May 2025\nPlace: G.07',
  ],
  [
    'a label over two lines',
    'Tools for Inventing Offices: Toward a Handbook of Processes',
    'Topic:    Tools for Inventing Offices: Toward a Handbook of\n          Processes\nDate:     8 May 1995',
  ],
  [
    'quoted in prose',
    'Soft Matter in a Tight Spot',
    'The departments will host a seminar entitled "Soft Matter in a Tight Spot," at 4:30 p.m., Monday, Feb. 27, in Hall 7500.',
  ],
  [
    'a mail subject that is not the title',
    'Who Owns the Meadow? Commons and Courts',
    'From: A <a@example.org>\nTo: b@example.org\nSubject: FW: guest lecture next Thursday\n\nDear all,\n\nthe department invites you to a guest lecture by\n\n     Prof. Alan Reid\n\n     "Who Owns the Meadow? Commons and Courts"\n\non Thursday 21 November, at 17h00.',
  ],
  [
    'a headline and the true name in the sentence',
    'National Workshop on Developing Capacity for e-Archives: Engaging Citizens in Files',
    'Engaging citizens through archives\n\nThe National Workshop on Developing Capacity for e-Archives: Engaging Citizens in Files will take place in Baku on 3-5 December.',
    ['Engaging citizens through archives'],
  ],
  [
    'a subtitle',
    '2nd Nordic Forum on Counting',
    'SAVE THE DATE\n\n2nd Nordic Forum on Counting\n\nSmall numbers, real people\n\nREYKJAVÍK, SEPTEMBER 2022',
    ['Small numbers, real people'],
  ],
  [
    'a host event is not the name',
    'Workshop on Evolutionary Registers',
    'Workshop on Evolutionary Registers\n   to be held as part of the\n 2010 REGISTER CONFERENCE (REC-2010)\nPortland, July 7, 2010',
  ],
  [
    'in Spanish',
    'Taller de cartografía social',
    'Taller de cartografía social\n\nFecha: 12 de mayo de 2020\nLugar: Biblioteca municipal',
  ],
  ['in Portuguese', '3º Encontro de Arquivistas', '3º Encontro de Arquivistas\n\nData: 12 de maio de 2020'],
  ['an emoji before', 'From Idea to Orbit', '🚀 From Idea to Orbit\n\nDate: 4 May 2021\nTime: 18:00'],
]

// Lines that head announcements and are never the name.
const MUSEUM = [
  'CALL FOR PAPERS',
  'INFORMATION NOTE',
  'Dear all,',
  'PRESS RELEASE',
  'Background',
  'SLX/SSF/2014/Inf.1',
  'Oslo, Norway',
  'Room 4, Main Building',
  '4-5 June 2015',
  'Home > Events',
  'This page in: English | Français',
]

describe('title', () => {
  it.each(CASES)('%s: %s', (_, title, head, alternates = []) => {
    const record = extract(head + PROSE)
    expect(record.title).toBe(title)
    expect(record.alternateTitles).toEqual(alternates)
  })

  it.each(MUSEUM)('museum: %s', (line) => {
    const record = extract(`${line}\n\n3rd Workshop on Slow Data\n\nOslo, Norway, 4-5 June 2015${PROSE}`)
    expect(record.title).toBe('3rd Workshop on Slow Data')
    expect(record.alternateTitles).toEqual([])
  })

  it('is grounded in its characters', () => {
    const text = `Forum on Small Places\n\nReykjavík, 4 May 2022${PROSE}`
    const [evidence] = extract(text).evidence.filter(({ pointer }) => pointer === '/title')
    expect(text.slice(evidence!.start, evidence!.end)).toBe('Forum on Small Places')
  })
})
