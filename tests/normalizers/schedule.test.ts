import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

/** "2014-05-14 18:30 / 2014-05-14 21:00": first day and start, last day and end; "-" where there is none. */
function when(text: string, referenceDate: string | null = null): string {
  const { startDate, startTime, endDate, endTime } = extract(text, { referenceDate }).schedule
  return `${startDate ?? '-'} ${startTime ?? '-'} / ${endDate ?? '-'} ${endTime ?? '-'}`
}

const table = (name: string, cases: readonly (readonly [expected: string, text: string])[]): void => {
  describe(name, () => {
    it.each(cases.map(([expected, text]) => ({ expected, text })))('$expected ← $text', ({ expected, text }) => {
      expect(when(text)).toBe(expected)
    })
  })
}

table('the last day and how many there were', [
  [
    '2016-11-15 - / 2016-11-18 -',
    'Training workshop on barley concludes in Lima\n\nLima (Peru), 18 November 2016 - A four-day training workshop for millers ended today at the Casa Verde in Lima.\n\nIt was the third of its kind.',
  ],
  [
    '2016-11-18 - / 2016-11-21 -',
    'Training workshop on barley\n\nLima (Peru), 18 November 2016 - A four-day training workshop for millers opened today at the Casa Verde in Lima.',
  ],
])

table('the dates of a call below \u201cSchedule\u201d', [
  [
    '2016-08-11 - / 2016-08-11 -',
    'Knot Extraction 2016\n\nThe results will be presented at the workshop HempTech, August 11, 2016, Berlin, Germany.\n\nSchedule\n\n * February 8, 2016    trial data\n * May 2, 2016         submission of system output\n * June 6, 2016        notification\n * June 22, 2016       camera-ready papers',
  ],
])

table('a workshop before the conference that it belongs to', [
  [
    '2013-09-23 - / 2013-09-23 -',
    'Aufruf zur Einreichung von Beiträgen\n\n17. Workshop Seilkunde (SK 2013)\n\nDarmstadt, 23. September 2013\nim Vorfeld der Tagung KnotenTech 2013 (25.-27. September)\n\nDer Workshop richtet sich an alle.',
  ],
])

table('days of others, and feasts', [
  [
    '2024-02-08 19:30 / 2024-02-08 22:30',
    'Apéro-cartes #12\n\nJeudi 8 février 2024 à 19h30\n\nOuverture des portes à 19h, fin vers 22h30.\n\nÀ venir aussi\nsam. 10 février, 14h : initiation gravure\nmer. 21 février, 18h : réunion du bureau',
  ],
  ['2024-05-12 12:30 / 2024-05-12 -', 'Pranzo festivo\ndomenica 12 maggio 2024, ore 12.30\nCircolo dei Mulini, Prato'],
  ['2024-05-12 - / 2024-05-12 -', 'Encuentro festivo el 12 de mayo de 2024\nParque Central, Jaca. Grupo cerrado.'],
])

table('days and clocks beside those of the page', [
  [
    '2024-11-12 16:20 / 2024-11-12 17:30',
    'OPEN LECTURE\n\nThe Sound of Ice\n\nFrom: 12. November 2024, 16:20\nTo: 12. November 2024, 17:30\nWhere: Main Building',
  ],
  [
    '2025-08-08 - / 2025-08-08 -',
    'A one-day symposium on fire\n\nFriday 8 August 2025\nTown Hall, Leeds\n\nPROGRAMME (as at 30 July; changes will be shown on the door)',
  ],
])

table('days beside those of something else', [
  [
    // The days of what one goes to anyway.
    'XXXX-05-10 18:00 / XXXX-05-10 -',
    'Drinks at FlowConf\n\nAre you attending FlowConf in Lyon (May 10-12)? Meet other modellers on the first evening, Wednesday 10 May, at 6pm, at Café Perrin.',
  ],
  [
    'XXXX-09-03 17:00 / XXXX-09-03 -',
    'Modellers at EuroFlow\n\nEuroFlow is coming to Lyon, September 2-6! Find Ane in the entrance hall on Tuesday 3 September at 5pm.',
  ],
  [
    // By which means it is held, and what its agenda looks back on.
    '2023-12-07 14:00 / 2023-12-07 -',
    'Annual General Meeting\n\nMembers are hereby invited to the Annual General Meeting, which will be held by video at 14:00 on 7 December 2023.\n\nOrder of business:\n1. Minutes of the AGM held on 8 December 2022\n2. Accounts for the year to 31 July 2023',
  ],
])

table('labels on the line above', [
  [
    '2026-11-14 09:00 / 2026-11-18 12:30',
    'Opening hours of the office:\n8h00 - 15h30\n\nCourse on prices\n\nThe course runs from 14 to 18 November 2026 in Praia, from 9h00 to 12h30.',
  ],
  [
    '2026-05-14 18:30 / 2026-05-14 -',
    'Talk on maps\n\nDate:\n14 May 2026\n\nDoors:\n18:00\nStart:\n18:30\n\nTown Library, Leeds',
  ],
])

table('one day', [
  ['2014-06-03 14:00 / 2014-06-03 15:30', 'Seminar: Trust online\nTuesday 3 June 2014, 2 to 3.30 pm, Room 14'],
  [
    '2014-06-05 10:00 / 2014-06-05 13:00',
    'Taller de datos\nFecha: jueves 5 de junio de 2014\nHora: de 10:00 a 13:00 h',
  ],
  ['2014-06-05 14:00 / 2014-06-05 17:30', 'Oficina de dados\nData: 5 de junho de 2014\nHorário: das 14h às 17h30'],
  ['2014-06-05 14:00 / 2014-06-05 16:30', "Séminaire sur l'eau\nLe jeudi 5 juin 2014 de 14h à 16h30"],
  [
    '2015-05-07 15:00 / 2015-05-07 18:00',
    'Il seminario si terrà giovedì 7 maggio 2015 dalle ore 15 alle ore 18 presso l’Aula B.',
  ],
  ['2014-11-27 19:00 / 2014-11-27 -', 'Book launch\n27.11.2014, 19:00 Uhr\nStadtbibliothek Bremen'],
  ['2019-10-12 18:00 / 2019-10-12 -', 'Date: 2019-10-12T18:00:00+02:00\nTitle: Evening of maps'],
  ['2022-09 - / 2022-09 -', 'The 2nd Forum will be held in Reykjavik in September 2022.'],
])

table('doors, registration and receptions are no start', [
  [
    '2014-05-14 18:30 / 2014-05-14 21:00',
    'Meetup of the Data Club\n\nWe meet on Wednesday 14 May 2014. Doors open at 18:00, talks start at 18:30 and we finish by 21:00.',
  ],
  ['2014-06-05 19:00 / 2014-06-05 -', 'Book club\n\nWhen: Thursday, 5 June 2014, 6:30 for 7pm\nWhere: Town Library'],
  ['2015-11-19 18:00 / 2015-11-19 -', 'Lecture: The Sea\nThurs 19 Nov 2015, 6pm (refreshments 5.30pm)'],
  [
    '2014-09-01 10:00 / 2014-09-04 16:00',
    'Kick-off: Mon 1 Sept. 2014, 10 a.m. sharp\nRegistration from 9.15 a.m.\nClosing ceremony: Thu 4 Sept., 4 p.m.',
  ],
  [
    '2013-06-03 - / 2013-06-05 -',
    'Conference dates: June 3 - 5, 2013\nRegistration desk: June 2, 4 pm - 7 pm\nWelcome reception: June 2, 7 pm',
  ],
])

table('several days', [
  [
    '2015-03-03 09:00 / 2015-03-05 13:00',
    'Workshop\nNairobi, 3-5 March 2015\n\nDaily 9:00 to 17:00, on the last day until 13:00.',
  ],
  [
    '2014-06-03 09:00 / 2014-06-04 17:00',
    'El seminario se celebrará los días 3 y 4 de junio de 2014, de 9 a 17 horas.',
  ],
  [
    '2010-05-13 10:00 / 2010-05-14 13:00',
    'Two-day Meeting\nThe Meeting will commence on Thursday, 13 May 2010 at 10 a.m.\nDay 2, Friday 14 May, begins at 9 a.m. and ends at 1 p.m.',
  ],
  [
    '2002-03-10 - / 2002-03-15 -',
    'Event Date/Time: Mar 10, 2002 End Date/Time: Mar 15, 2002\nRegistration Date: Mar 05, 2002',
  ],
  ['2014-05-05 09:00 / 2014-05-07 17:00', 'Summit on Trade\nStart: 2014-05-05 09:00\nEnd: 2014-05-07 17:00'],
  [
    '2015-10-09 18:00 / 2015-10-11 18:00',
    'From 6 p.m. on Friday 9 October to 6 p.m. on Sunday 11 October 2015\nTech Hub, Ghent',
  ],
  [
    '2009-11-03 09:00 / 2009-11-05 13:00',
    'Séminaire régional, Bamako, du 3 au 5 novembre 2009\nLes travaux débuteront le mardi 3 novembre à 9h00 et prendront fin le jeudi 5 novembre à 13h00.',
  ],
  [
    '2014-05-05 09:30 / 2014-05-06 13:00',
    'Programme\nMonday 5 May\n09:00 Registration\n09:30 Opening\n17:30 Close\nTuesday 6 May\n09:00 Session 3\n13:00 Lunch and end of meeting\n\nThe meeting takes place in Bonn on 5 and 6 May 2014.',
  ],
])

table('not the event’s own dates', [
  [
    '2010-07-06 - / 2010-07-08 -',
    'General Assembly resolution 60/252 of 27 March 2006 mandated the meeting, which will be held from 6 to 8 July 2010.',
  ],
  [
    '2010-05-06 - / 2010-05-07 -',
    'Following the first workshop, held in Lima on 4 May 2009, the second workshop will take place in Quito on 6-7 May 2010.',
  ],
  [
    '2010-05-10 - / 2010-05-21 -',
    'The Institute announces its next course (Module 2), 10-21 May 2010. Module 1 was held 1-12 March 2010. Applications must reach us by 9 April 2010.',
  ],
  [
    '2017-08-07 - / 2017-08-10 -',
    'Training concludes\n\n13 Aug 2017\n\nThe workshop took place in San José from 7 to 10 August.',
  ],
  [
    '2014-05-12 - / 2014-05-12 -',
    'Press release, 3 May 2014\n\nMinisters will meet in Vienna on 12 May to discuss rivers.',
  ],
  [
    '2016-10-05 - / 2016-10-07 -',
    'Save the date: 5-7 Oct 2016, Oslo\n(Annual Meeting 2015 was held in Turku, 6-8 Oct 2015.)',
  ],
  [
    '2025-07-28 - / 2025-07-28 -',
    'UnReal 2025\nco-located with ADS 2025 (July 27 - August 1, 2025)\n\nVancouver, Canada - July 28, 2025',
  ],
  [
    '2007-06-28 - / 2007-06-30 -',
    'RINGS 2007, Symposium on Rings\n\nAlicante (Spain), June 28-30 2007\n\nDATES\nPaper Submission Deadline    January 22\nNotification                 March 9\nCamera Ready                 April 2',
  ],
  [
    '2013-09-29 - / 2013-09-29 -',
    'CALL FOR PAPERS\nSecond Workshop on Hedges\nSep 29th, 2013 - Miami, Florida (USA)\nSatellite event of SHAPES 2013, September 29 - October 4\nSubmission Deadline: July 15th, 2013',
  ],
  [
    '2010-10-04 - / 2010-10-04 -',
    'Call for Papers: 9th Workshop on Hedges\nOctober 4, 2010, Chicago, IL, USA\nHeld in association with the 17th Conference on Computer Gardening (CCG 2010), October 4-8',
  ],
  [
    '2016-07-11 - / 2016-07-12 -',
    '2nd CFP: NaRiv (Graz, Austria, 11-12 July 2016)\n\nSecond Workshop on Rivers\nAffiliated with Digital Waters 2016 (Graz, 11-16 July)',
  ],
  [
    '2018-11-13 - / 2018-11-13 -',
    'BEATS 2018\nA satellite event of FORMAL 2018 (Turku, Finland; 12-16 November)\n\nheld on 13 November 2018',
  ],
  [
    '2019-09-20 - / 2019-09-25 -',
    'Second Shared Task on Dating Coins\npart of ICDAR 2019, Perth, Australia, September 20-25, 2019\n\nRelease of training data      18 March 2019\nRelease of test data          6 May 2019',
  ],
  ['- - / - -', 'The letter of 3 May 2014 was received on 5 May 2014. Resolution 60/252 of 27 March 2006 applies.'],
])

table('moved, put off, cancelled', [
  [
    '2020-09-07 - / 2020-09-08 -',
    'The conference planned for 3-4 March 2020 has been postponed to 7-8 September 2020.',
  ],
  [
    '2019-06-11 14:00 / 2019-06-11 -',
    'Please note: the seminar on 4 June has been moved to 11 June 2019, same time (14:00).',
  ],
  [
    '2021-05-12 - / 2021-05-12 -',
    'POSTPONED: Seminar on Rivers, originally scheduled for 12 May 2021. A new date will be announced.',
  ],
  ['2019-06-11 10:00 / 2019-06-11 -', 'Guided tour, 11 June 2019 (was 4 June), 10:00'],
  [
    '2009-06-22 - / 2009-06-26 -',
    'The Session, which was to meet from 1 to 5 June 2009, will meet instead from 22 to 26 June 2009.',
  ],
])

describe('years that are not written', () => {
  it.each([
    [
      'XXXX-12-03 - / XXXX-12-05 -',
      null,
      'The Ministry organized a training in Baku on December 3-5 for civil servants.',
    ],
    ['2014-06-04 12:30 / 2014-06-04 13:30', null, 'Talk: 12.30-13.30, Wednesday 4th of June\nPosted on 28 May 2014'],
    ['2014-04-29 15:00 / 2014-04-29 -', '2014-04-28', 'Seminar tomorrow at 3pm in Room 5: Dr Ada Stone on rivers.'],
    ['2015-06-13 10:00 / 2015-06-13 16:00', null, 'Open Day 2015 · Saturday 13 June · 10.00–16.00 · Wageningen'],
  ])('%s (reference %s) ← %s', (expected, reference, text) => {
    expect(when(text!, reference)).toBe(expected)
  })

  it('says so', () => {
    const codes = (text: string): string[] => extract(text).diagnostics.map((one) => one.code)
    expect(codes('Training in Baku on December 3-5 for civil servants.')).toContain('year-missing')
    expect(codes('Talk on Wednesday 4th of June at 3 pm\nPosted on 28 May 2014')).toContain('year-inferred')
  })
})

describe('single days', () => {
  const days = (text: string): string[] =>
    extract(text).schedule.days.map((day) => `${day.date} ${day.startTime ?? '-'} ${day.endTime ?? '-'}`)

  it('lists those of a series', () => {
    expect(
      days(
        'Course: Maps\nSession 1: Monday 5 May 2014, 18:00-20:00\nSession 2: Monday 12 May 2014, 18:00-20:00\nSession 3: Monday 26 May 2014, 17:00-20:00',
      ),
    ).toEqual(['2014-05-05 18:00 20:00', '2014-05-12 18:00 20:00', '2014-05-26 17:00 20:00'])
  })

  it('lists those whose hours differ', () => {
    expect(days('Summit\nJune 8-9, 2021\nDay 1: 9:00 am - 1:00 pm PDT\nDay 2: 10:00 am - 12:00 pm PDT')).toEqual([
      '2021-06-08 09:00 13:00',
      '2021-06-09 10:00 12:00',
    ])
  })

  it('tells the others from the first and the last', () => {
    expect(
      days(
        'Expert Group Meeting on Mud\nNew York, Tuesday to Thursday, 12-14 June 2018\n\nIt will open at 10:00 a.m. on Tuesday and close at 1:00 p.m. on Thursday. On the other days sessions run from 9:30 a.m. to 12:30 p.m. and from 2:00 to 5:00 p.m.',
      ),
    ).toEqual(['2018-06-12 10:00 -', '2018-06-13 09:30 17:00', '2018-06-14 - 13:00'])
  })

  it('lists none where consecutive days have the same hours', () => {
    expect(days('Workshop, 3-5 March 2015, 9:00-17:00 daily')).toEqual([])
  })
})

describe('recurrence', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20140624', 'Yoga\nEvery Tuesday from 6 May until 24 June 2014, 18:00-19:30'],
    ['FREQ=MONTHLY;BYDAY=1TH', 'Community call\nFirst Thursday of every month, 16:00 UTC. Next call: 7 August 2014'],
    [null, 'Workshop, 3-5 March 2015, daily from 9:00 to 17:00'],
  ])('%s ← %s', (expected, text) => {
    expect(extract(text!).schedule.recurrence).toBe(expected)
  })
})

describe('zones', () => {
  const zone = (text: string): string => {
    const { iana, utcOffset, basis } = extract(text).schedule.timezone
    return `${iana ?? '-'} ${utcOffset ?? '-'} ${basis ?? '-'}`
  }
  it.each([
    ['- -05:00 equivalence', 'Webinar\nThursday, Mar 22, 2012 9:00 AM - 10:00 AM\n\n(14:00 - 15:00 GMT)'],
    ['America/New_York -04:00 stated', 'Seminar\nTime: Monday, June 8 2015 at 3 p.m. ET (noon PT)'],
    ['Europe/Berlin +02:00 stated', 'Talk at 14:00 CET on 12 June 2015 in Bielefeld, Germany'],
    // Online, of a group whose town knows one of the three.
    ['Asia/Kolkata +05:30 stated', 'R-Ladies Pune: Maps\n\nOnline, 12 June 2015, 18:30 IST\n\nJoin us on Zoom.'],
    // The zone of the sentence's clock before.
    [
      '- -05:00 stated',
      'Intro to maps\n\n5 August 2021: we log on at 5:30 pm CDT for hellos and the talk starts at 5:45.',
    ],
    [
      'America/Costa_Rica -06:00 stated',
      'Taller virtual\n\nSábado 17 de octubre de 2020\n10 a.m. (Costa Rica) / 11 a.m. (Perú, Colombia) / 1 p.m. (Argentina)',
    ],
    ['Europe/Rome +02:00 stated', 'Mappe in R\n\nOnline il 12 giugno 2015 dalle 18:00 alle 19:30 (ora italiana)'],
    ['Africa/Lusaka +02:00 venue', 'Workshop\nDate: 14 June 2011\nVenue: Hotel Alfa, Lusaka, Zambia\nTime: 08.30 hrs'],
  ])('%s ← %s', (expected, text) => {
    expect(zone(text)).toBe(expected)
  })

  it('points at what does not agree', () => {
    const codes = (text: string): string[] => extract(text).diagnostics.map((one) => one.code)
    expect(codes('Talk at 14:00 CET on 12 June 2015 in Bielefeld, Germany')).toContain('timezone-conflict')
    expect(codes('Online seminar, 12 June 2015, 14:00 IST')).toContain('timezone-ambiguous')
    expect(codes('The workshop will be held on Tuesday 5 May 2014.')).toContain('weekday-mismatch')
    expect(codes('The meeting is on 05/06/2014.')).toContain('date-order-ambiguous')
  })
})

table("clocks and days that are not the event's own", [
  [
    '2019-05-15 18:30 / 2019-05-15 -',
    'JS Meetup #44\n\nWed, 15 May 2019\n18:00 doors, 18:30 first talk, pub from 20:30\nMakerspace',
  ],
  [
    '2019-05-18 10:00 / 2019-05-18 16:00',
    'OPEN DAY\n\nSaturday 18 May 2019, 10am-4pm (last entry 3.30pm)\nThe museum is open Tuesday to Sunday, 10am-5pm.',
  ],
  [
    '2019-05-18 21:00 / 2019-05-18 -',
    'Concerto\n\nSabato 18 maggio 2019\nore 20.30 apertura porte\nore 21.00 inizio concerto',
  ],
  [
    '2024-05-14 08:30 / 2024-05-17 17:00',
    'De: a@example.org\nPara: lista\nAssunto: Chamada, Recife, maio de 2024\nEnviada em: quinta-feira, 9 de novembro de 2023 14:20\n\nO simpósio realiza-se de 14 a 17 de maio de 2024. As atividades começam às 8h30 do dia 14 e terminam às 17h do dia 17.\n\nDúvidas: a@example.org (seg. a sex., 9h às 12h)',
  ],
  [
    '2014-06-18 13:30 / 2014-06-18 15:00',
    'HUMAN RIGHTS COUNCIL\nTwenty-sixth session\n10 - 27 June 2014\n\nSIDE EVENT\n\nBorn here\n\nWednesday, 18 June, 13:30 to 15:00\nRoom XXIV',
  ],
  [
    '2019-03-04 18:00 / 2019-03-29 20:00',
    'Course in GIS\n\nStart: 4 March 2019\nEnd: 29 March 2019\nMondays and Wednesdays 18:00 - 20:00\nApply by 15 February',
  ],
])

table('lists, ranges and hours in other shapes', [
  ['2019-05-04 - / 2019-06-15 -', 'Workshop on 4 and 18 May, 1 and 15 June 2019'],
  ['2013-08-22 - / 2013-08-23 -', 'El seminario se celebró el jueves 22 y el viernes 23 de agosto de 2013'],
  ['2014-06-08 10:00 / 2014-06-08 16:00', "Family day\n\nSUNDAY, JUNE 8, 2014 -- 10 'til 4 -- FREE"],
  ['2023-11-03 18:00 / 2023-11-05 15:00', 'Hack weekend\n\nNov 3 (Fri) 2023, 6:00 PM ➜ Nov 5 (Sun) 2023, 3:00 PM'],
  [
    '2018-02-14 19:30 / 2018-02-14 -',
    'The fifth lecture\n\nWednesday 14th February, 7 for 7.30pm\n\nLecture Session 2017–18',
  ],
  [
    '2017-10-09 - / 2017-10-11 -',
    '3 August 2017\n\nExpert Group Meeting on Water\nAmman, 9-11 October\n\nAn earlier meeting (Beirut, 14 and 15 December 2015) asked for it.\n\nProgramme\n\nMonday, 9 October',
  ],
])

table('calls and meetups over several zones', [
  ['2021-08-12 12:00 / 2021-08-12 -', 'The next community call will be on August 12, 2021 at 12ET/11CT/10MT/9PT.'],
  [
    '2021-08-12 15:00 / 2021-08-12 16:00',
    'The call will be August 12, 2021, 3-4 pm Eastern (2-3 Central, 12-1 Pacific).',
  ],
  ['2021-08-12 19:00 / 2021-08-12 -', '12 de agosto de 2021, 19h (horário de Brasília)'],
  [
    '2021-10-21 08:00 / 2021-10-21 -',
    'Community call\n\nThursday, 21 October 2021\n\n| Seattle | 08:00 PDT |\n| Lagos | 16:00 WAT |\n| Melbourne | 02:00 AEDT, on Friday 22 October |',
  ],
])

table('days and hours as prose tells them', [
  [
    '2019-07-28 14:00 / 2019-07-28 -',
    'The Annual General Meeting will be held on Sunday the 28th day of July 2019 at\n2.00 pm.',
  ],
  [
    '2020-02-22 18:30 / 2020-02-22 -',
    'Book launch on Saturday evening, the 22nd of February 2020. We begin at 6.30 pm; there will be chai from 6.',
  ],
  [
    '2020-02-15 19:30 / 2020-02-15 22:00',
    'Salt & Ropewalks\n\nSat., Feb. 15, 2020\nDoors 7 p.m. | Show 7:30 p.m. | Over by 10',
  ],
  [
    '2019-11-05 09:30 / 2019-11-08 13:00',
    'Congreso de suelos\nMendoza, 5 al 8 de noviembre de 2019\n\nLa acreditación comienza el martes 5 a las 8:00; el acto de apertura será a las 9:30.\nEl viernes 8 las actividades terminan a las 13 h.',
  ],
  [
    '2020-09-24 09:00 / 2020-09-25 16:00',
    'The symposium cannot take place on 26 and 27 March 2020 as planned. It will now be held on Thursday and Friday, 24-25 September 2020.\n\nWe begin at 09:00 on Thursday and finish at about 16:00 on Friday.',
  ],
  [
    '2020-10-06 14:00 / 2020-10-13 16:00',
    'Live sessions on Tuesdays and Fridays, always 14:00–16:00 Geneva time:\n\n  * Tue 6 October 2020\n  * Fri 9 October\n  * Tue 13 October',
  ],
  [
    '2022-06-16 16:00 / 2022-06-16 17:15',
    'Webinar\nThursday 16 June 2022\n  Nairobi     16:00\n  Geneva      15:00\n  New York    09:00\nDuration: 75 minutes',
  ],
  [
    '2015-11-25 09:00 / 2015-11-26 17:00',
    'The dialogue was held on 25 and 26 November 2015. For two days, from nine to five, they talked.',
  ],
])

table('moved days, runs over the new year, weekdays behind hours', [
  [
    '2024-10-03 17:30 / 2024-10-03 19:30',
    'Railway families: a talk\n\nOur talk will no longer take place on Thursday 19 September at 4pm. It has been moved to\n\n        Thursday, 3 October 2024, from 5.30pm to 7.30pm\n\nin the same place.',
  ],
  [
    '2024-07-08 08:30 / 2024-07-12 13:00',
    'Course on soil\n\nDates: Monday 8 to Friday 12 July 2024\nHours: 08:30 to 16:30, with an hour for lunch. On Friday we finish at 13:00.',
  ],
  [
    '2024-07-08 08:30 / 2024-07-12 13:00',
    'Curso de suelos\n\nFechas: del lunes 8 al viernes 12 de julio de 2024\nHorario: de 08:30 a 16:30. El viernes terminamos a las 13:00.',
  ],
  [
    '2022-10-20 09:00 / 2022-10-20 -',
    'The hearing scheduled for October 13 will instead be held on October 20, 2022, at 9:00 a.m.',
  ],
  [
    '2022-10-01 - / 2023-01-08 -',
    "Exhibition: 1 Oct 2022 – 8 Jan 2023\nOpening: Fri 30 Sept, 6–8 pm\nCurator's talk: Sat 15 Oct, 3 pm",
  ],
  ['2022-10-03 18:30 / 2022-10-07 21:30', 'Oficina, de 3 a 7 de outubro de 2022, das 18h30 às 21h30 (segunda a sexta)'],
])
