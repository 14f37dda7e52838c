/** Who is in the record, as what: whole announcements in, people out. */
import { describe, expect, it } from 'vitest'
import { nameKey, samePerson } from '../../normalizers/people/nameKey.js'
import { documentFromText } from '../../pipeline/document.js'
import { readDocument } from '../../pipeline/extract.js'

const peopleOf = (text: string) => readDocument(documentFromText(text, {})).record.people
const brief = (text: string) => peopleOf(text).map((one) => `${one.role}: ${one.name}`)

// Expected people, then the announcement.
const TEXTS: readonly [string[], string][] = [
  [
    ['speaker: Jane Roe'],
    'Seminar\n\nSpeaker: Dr. Jane Roe, MIT\nTitle: Registers\nDate: 3 May 2012, 10:00\nPlace: Room 5',
  ],
  [
    ['speaker: Jane Roe', 'chair: Ada Sule'],
    'Inaugural Lecture\n\nInaugural Lecturer: Prof. Jane Roe\nChairman: Prof. Ada Sule\nDate: 3 May 2012, 10:00\nPlace: Room 5',
  ],
  [
    ['chair: Aldo Verri'],
    'Convegno sulle scuole\n\nGiovedì 7 marzo 2019\nore 15.00  Saluti\nore 15.30  I sessione – I numeri. Presiede Aldo Verri\nore 17.00  Pausa\nore 17.20  Discussione\n',
  ],
  // The end of a body's name is nobody's.
  [
    [],
    'Convegno sulle scuole\n\nPotenza, 7 marzo 2019, ore 15.00\n\nSegreteria organizzativa: Dipartimento di Scienze Umane, tel. 0971 200000, scuole@example.org',
  ],
  [
    ['speaker: Ernst Munter'],
    'Networks and Switches\n\nErnst Munter\nBell Northern Research\nOttawa\n\nSeminar, 3 May 2012, 10:00, Wean Hall 5409',
  ],
  [
    ['speaker: Al Roth', 'speaker: Ido Erev'],
    'Seminar on 3 May 2012.\nAl Roth and Ido Erev will speak on registers at 10:00 in Room 5.',
  ],
  [
    ['speaker: Ann Orloff'],
    'A seminar will be given by Professor Ann Orloff from the Department of Sociology on 3 May 2012. Professor Orloff is known for her work.',
  ],
  [
    ['keynote: Rosa Núñez', 'moderator: Hugo Salinas'],
    'Conferencia sobre el agua, 14 de marzo de 2019\n\nKeynote: Dra. Rosa Núñez (UNAM)\nModera: Mtro. Hugo Salinas',
  ],
  [
    ['chair: Tim Kelsall', 'panelist: John Smith', 'panelist: Fatou Ndiaye'],
    'Workshop, 4 May 2011\n\nChair: Prof. Tim Kelsall (University of Nairobi)\nPanelists: Mr. John Smith (Ofcom) and Ms. Fatou Ndiaye (ARTP)',
  ],
  [
    ['contact: Jane Wanjiru'],
    'Workshop on Prices, Nairobi, 4-6 May 2011\n\nFor further information please contact Ms. Jane Wanjiru, Programme Officer, tel. +254 20 1234567, jane@x.example',
  ],
  [
    ['opening: Keiko Tanabe', 'moderator: Johan Berg'],
    'The webinar on 4 May 2011 will be opened by Ms. Keiko Tanabe, Deputy Director, and the discussion moderated by Dr. Johan Berg.',
  ],
  [
    ['speaker: Bernard Lacroix'],
    'Séminaire du 12 mars 2013\n\nBernard Lacroix présentera ses travaux à 14h00 en salle 204.',
  ],
  [['speaker: Marco Ferri'], 'Seminario del 12 marzo 2013\n\nIl seminario sarà tenuto da Marco Ferri alle ore 14:00.'],
  [
    ['speaker: Karina Leyva'],
    'Taller de R, 12 de marzo de 2021\n\nEl viernes nos acompaña Karina Leyva quien hablará de datos.',
  ],
  [
    ['speaker: Kari Nordmann', 'speaker: Tom Hanssen', 'discussant: Per Dahl'],
    'Workshop on Ice, Tromsø, 3 June 2014\n\n10.15\tKari Nordmann, University of Bergen: Reading cores\n11.30-12.15 Prof. Tom Hanssen, "Salt and time"\n12.30 Coffee\nRespondent: Per Dahl',
  ],
  [
    ['panelist: Mary Roe', 'panelist: John Smith'],
    'Panel on 19 June 2025 cancelled.\n\nTwo of our panellists, Mary Roe and Prof. John Smith, are down with flu.',
  ],
  [
    ['moderator: Ann Roe', 'speaker: Paul Smith'],
    'Forum, 8 October 2024\n\n11:30 - 13:00  Panel 1\nModerator: Ann Roe\n\nSPEAKERS\n\nAnn Roe\nJournalist\nRadio Sur\n\nPaul Smith\nLead Economist\nDevelopment Bank',
  ],
  [
    ['chair: Peter Marsh'],
    'The meeting of experts was held in Tbilisi on 12 June 2019. Mr Peter Marsh (Turkey) was elected Chairperson.',
  ],
  [
    ['contact: Meret Oduya'],
    'Workshop on Rust, 15 March 2025, Bengaluru.\n\nReports to Meret Oduya, conduct@x.example, or +91 80 4600 1730 on the day.',
  ],
  [
    ['organizer: Peter Marsh', 'organizer: Anna Berg'],
    'A small symposium, Deventer, 11 June 2026.\n\n    Peter Marsh (Hanze Institute)\n    Anna Berg (University of Münster)\n        convenors',
  ],
  [
    ['contact: Máire'],
    'Information evening, 3 June 2014, 7pm, Town Hall. For an interpreter ring Máire on 021 492 4321 a week before.',
  ],
  [
    ['panelist: Tom Baker', 'panelist: Rita Lund', 'panelist: Per Moe'],
    'Evening on registers, 3 June 2014, 7pm. Panel with Tom Baker, Rita Lund (Oslo) and Per Moe.',
  ],
  [
    ['speaker: Harriet Blythe', 'speaker: Mo Farouk'],
    'Energy Evening, 14 June 2014, 6pm, Corn Exchange\n\nSPEAKERS\n\nHarriet Blythe\nHarriet runs the Ouse Valley solar co-operative and has installed panels on forty school roofs.\n\n• Mo Farouk, Repowering South',
  ],
  [
    ['speaker: Anouk Verbruggen', 'speaker: Oluwaseun Adeyemi'],
    'Reading evening, 3 June 2014\n\nWith journalist Anouk Verbruggen and photographer Oluwaseun Adeyemi.',
  ],
  [
    ['speaker: Hetal Vasavada', 'committee: Rukmini Dholakia', 'committee: Arvind Thakker'],
    'Hackathon, 3 June 2014\n\n10:30 kick-off & briefing by city engineer Hetal Vasavada\n12:00 dinner\n\nJury: Rukmini Dholakia (Chalo Labs) and Arvind Thakker from Janmarg Ltd.',
  ],
  [
    ['opening: Zainab Mwinyi Baraka'],
    "The portal was launched last Tuesday, 3 November 2020, at the Social Hall by Governor's representative Ms. Zainab Mwinyi Baraka in front of 150 teachers.",
  ],
  [
    ['moderator: Lourdes Agbayani', 'panelist: Theodore Achterberg', 'panelist: Xiomara Peñalosa'],
    'Webinar, 30 June 2022\n\nSpeakers\nModerator\n  Lourdes Agbayani, Senior Financial Sector Specialist, Pacific Risk Facility\nPanelists\n  Theodore Achterberg, Head of Modelling, Stormline Re\n  Xiomara Peñalosa, Lead Actuary, Caribbean Pool',
  ],
  [
    ['moderator: Teresa Villalobos', 'panelist: Per-Erik Lindqvist', 'panelist: Juventino Mendoza'],
    "Gathering, 9 November 2013\n\n11:00  Round table. Drawers and jars\n         Moderator: Teresa Villalobos (INIFAP)\n         With Per-Erik Lindqvist (NordGen), Juventino Mendoza (Growers' Union)",
  ],
  [
    ['contact: Filomena Nicoletti'],
    'Laboratorio, 16 maggio 2019\n\nPer iscriversi scrivere entro il 30 aprile a sab@archivi.example.it (dott.ssa Filomena Nicoletti, tel. 0835 25 63 84).',
  ],
  [
    ['host: Kwabena Asante-Frimpong'],
    'Dinner, 3 June 2014\n\nYour host for the evening will be Kwabena Asante-Frimpong.',
  ],
  [
    ['speaker: Friederike Achterkamp'],
    'Einladung, 3. Juni 2014\n\nVortrag von Prof. Dr. Friederike Achterkamp, Universität Kassel',
  ],
]

// Announcements that name no one as taking part.
const NOBODY: readonly string[] = [
  'Workshop on Registers\n\n3 May 2012, Santa Clara County Library, Martin Luther King Street 5. Organised by the Gordon and Betty Moore Foundation.',
  'Date: 3 May 2012\nPostedBy: David Dzombak on 1 May 2012\nPlace: Carnegie Mellon University, Doherty Hall\n\nThe seminar on Social Protection begins at 10:00.',
  'Meetup, 3 May 2012. As Nelson Mandela said, it always seems impossible until it is done. Bring a laptop to King Edward Hall.',
]

const SAME: readonly [boolean, string, string][] = [
  [true, 'Jane Roe', 'Roe'],
  [true, 'Jane Roe', 'J. Roe'],
  [true, 'Jane M. Roe', 'JANE ROE'],
  [true, 'M. Irfan Ali', 'Irfan Ali'],
  [true, 'Steve Granick', 'Steven Granick'],
  [true, 'Dan R. Olsen Jr.', 'Dan Olsen'],
  [false, 'Jane Roe', 'John Roe'],
  [false, 'Jane Roe', 'Jane Doe'],
]

describe('people', () => {
  it.each(TEXTS)('%j', (people, text) => {
    expect(brief(text)).toEqual(people)
  })
  it.each(NOBODY)('none: %j', (text) => {
    expect(brief(text)).toEqual([])
  })
  it('carry title, position, body and address, each with its ground', () => {
    const text =
      'Workshop, 3 May 2012\n\nContact: Ms. Verity Sands, Committee Secretary, Audit Office, verity@audit.example, +61 2 6277 3560'
    const { record } = readDocument(documentFromText(text, {}))
    expect(record.people).toMatchObject([
      {
        name: 'Verity Sands',
        role: 'contact',
        jobTitle: 'Committee Secretary',
        affiliation: 'Audit Office',
        email: 'verity@audit.example',
        phone: '+61 2 6277 3560',
      },
    ])
    for (const part of ['name', 'role', 'jobTitle', 'affiliation', 'email', 'phone'])
      expect(record.evidence.some((one) => one.pointer === `/people/0/${part}`)).toBe(true)
  })
  it('share an affiliation behind two names', () => {
    const found = peopleOf(
      'Workshop, 3 May 2012\n\nSpeakers: Professor Ann Lee and Professor Bob Marsh, London School of Economics',
    )
    expect(found.map((one) => one.affiliation)).toEqual(['London School of Economics', 'London School of Economics'])
  })
  it.each([
    ['Priya Venkataraman', 'Ashoka Trust', 'Speaker: Priya Venkataraman, Ashoka Trust'],
    ['Jens-Peter Møller', 'Danish Coastal Authority', 'Chair: Jens-Peter Møller, Danish Coastal Authority'],
    ['Jens-Peter Møller', 'Danish Coastal Authority', 'Speaker\nJens-Peter Møller\nDanish Coastal Authority'],
    [
      'Siobhán Ní Bhriain',
      'Marine Institute',
      'Speakers\nKwame Boateng - Volta River Authority\nSiobhán Ní Bhriain - Marine Institute',
    ],
  ])('%s is of the %s, which is no person', (name, affiliation, words) => {
    const found = peopleOf(`Workshop on Seagrass\n\n3 May 2012\n\n${words}\n\nEverybody is welcome.`)
    expect(found.at(-1)).toMatchObject({ name, affiliation })
    expect(found.map((one) => one.name)).not.toContain(affiliation.replace(' Authority', ''))
  })
  it('are found below "Referierende:", and are no heads above their days', () => {
    const found = peopleOf(
      'Fachtag Kleine Häfen\n17.-18. Mai 2023, von 9 bis 17 Uhr\nKulturzentrum, Regensburg\n\nReferierende:\n- Thomas Brandt, Universität Hamburg\n- Sabine Krüger (Umweltbundesamt)',
    )
    expect(found.map((one) => one.name)).toEqual(['Thomas Brandt', 'Sabine Krüger'])
  })
  it('read a form, one line a part', () => {
    const [one] = peopleOf(
      'Seminar, 3 May 2012, 10:00\n\nName: Dr. Hana Petrov\nAffiliation: Maritime Institute\nE-mail: hana@mi.example (please write early)\n\nTitle: Registers',
    )
    expect(one).toMatchObject({ name: 'Hana Petrov', affiliation: 'Maritime Institute', email: 'hana@mi.example' })
  })
  it.each(SAME)('same person %s: %s, %s', (same, a, b) => {
    expect(samePerson(nameKey(a), nameKey(b))).toBe(same)
  })
})
