/** Events of several days that do not follow one another: which days, with which hours, and what is none of theirs. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/index.js'

const range = (a: string | null, b: string | null): string => `${a ?? ''}${b ? `-${b}` : ''}`

/** "2025-03-04 18:00-20:00, 2025-03-11 19:00": the days with their hours; without any, the first and last day. */
function days(text: string): string {
  const { startDate, endDate, startTime, endTime, days } = extract(text).schedule
  if (days.length > 0) return days.map((one) => `${one.date} ${range(one.startTime, one.endTime)}`.trim()).join(', ')
  return `${startDate} > ${endDate} ${range(startTime, endTime)}`.trim()
}

describe('days and their hours', () => {
  it.each([
    [
      // The one that was moved moves nothing else.
      '2019-09-09 17:30, 2019-10-07 17:30, 2019-11-18 17:30',
      'Letters and Ledgers reading group, autumn 2019\n\nMondays at 17.30 in Room 12, Turku.\n\n09.09. Amsler on seals\n07.10. Berg on copybooks\n28.10. - moved to Tuesday 29.10., hall in use\n18.11. free choice',
    ],
    [
      '2026-03-06 10:00-12:00, 2026-04-23 14:00, 2026-04-24 -15:30',
      'Course: Reading Old Maps\n\nPart 1 (online): 6 March 2026, 10:00–12:00. An introduction.\n\nPart 2 (in person): 23–24 April 2026, Ghent. Starts at 14:00 on the first day and closes at 15:30 on the second.',
    ],
    [
      '2025-11-07 09:00-12:00, 2026-01-15 09:00-16:00, 2026-01-16 09:00-16:00',
      'Colloque Rivages\n\nJournée en ligne : vendredi 7 novembre 2025, de 9 h à 12 h\nJournées en présence : jeudi 15 et vendredi 16 janvier 2026, Nantes\n\nÀ Nantes, de 9 h à 16 h.',
    ],
    [
      '2026-03-04 18:00-20:00, 2026-03-05 18:00-20:00, 2026-03-20 09:00-17:00, 2026-03-21 09:00-13:00',
      'CURSO: Mapas para vecinos\n\nMódulo virtual: 4 y 5 de marzo de 2026, de 18:00 a 20:00 h\nMódulo presencial: 20 y 21 de marzo de 2026, Manizales\n\nEl viernes 20 trabajaremos de 9:00 a 17:00 h y el sábado 21 de 9:00 a 13:00 h.',
    ],
    // A dinner or an outing behind the last session is no end; rows may have their hours behind.
    [
      '2026-06-08 09:00-12:30, 2026-06-09 09:30-11:30',
      'Forum on Slow Ferries\n8-9 June 2026, Bergen\n\nProgramme\n\nMonday 8 June\n09:00-10:30 Piers\n11:00-12:30 Pilots\n19:00 Dinner\n\nTuesday 9 June\n09:30-10:30 Fares\n10:30-11:30 Awards and closing\n13:00 Excursion to the locks',
    ],
    [
      '2026-06-08 10:00-16:00, 2026-06-09 11:00-15:30',
      'Forum on Slow Ferries\n8-9 June 2026, Bergen\n\nProgramme\n\nMonday 8 June\n\nOpening (10:00-10:15)\nCoffee (11:15-11:45)\nLunch (13:00-14:30)\nPiers (14:30-16:00), chaired by Ida Low\n\nTuesday 9 June\n\nFares (11:00-12:30)\nLunch (12:30-13:30)\nClosing (15:15-15:30)',
    ],
    // The last sitting, or the row that closes, ends a day; a day with a number has the date beside it.
    [
      '2026-06-08 10:00, 2026-06-09 09:00-12:30',
      'Forum on Slow Ferries\n8-9 June 2026, Bergen\n\nProgramme\n\nMonday 8 June\n10:00 Piers\n11:00 Pilots\n\nTuesday 9 June\n09:00 Fares\n11:00 General discussion\n12:30 Closing session',
    ],
    [
      '2026-02-03 10:00-16:00, 2026-02-04 14:00-20:00, 2026-02-09 10:00-12:00',
      'Consultation on the Weir Bylaw\n\nThree consultation days will be held:\n\nDay one: Tuesday 3 February 2026, from 10am to 4pm, at the Old Mill\nDay two: Wednesday 4 February 2026, from 2pm to 8pm, at the Library\nDay three: Monday 9 February 2026, from 10am until noon, online',
    ],
    // A day of the list says its own hour; the others have that of all.
    [
      '2024-10-04 20:30, 2024-11-08 20:30, 2024-12-06 18:00',
      'Soirées du conte\n\nTrois vendredis. Séances à 20 h 30, ouverture des portes à 20 h.\n\nVendredi 4 octobre 2024 : Le loup\nVendredi 8 novembre 2024 : La barque\nVendredi 6 décembre 2024 : La neige (à 18 h)',
    ],
    [
      '2026-03-02 19:30-21:00, 2026-03-04 19:30-21:00, 2026-03-10 19:30-21:00',
      'Infoabende zur neuen Schule\n\nMontag, 2. März 2026, Turnhalle\nMittwoch, 4. März 2026, Gasthof Adler\nDienstag, 10. März 2026, Rathaus\n\nBeginn jeweils um 19.30 Uhr, Ende gegen 21 Uhr. Einlass ab 19 Uhr.',
    ],
    // A list without years runs over the turn of the year.
    [
      '2024-10-17 18:00-20:00, 2024-11-14 18:00-20:00, 2024-12-12 19:00-20:00, 2025-01-23 18:00-20:00',
      'Ringvorlesung im Wintersemester 2024/25\nWas wächst hier?\n\njeweils donnerstags, 18 bis 20 Uhr\n\n17.10.  Dr. Jutta Kern: Moose\n14.11.  Dr. Ralf Ott: Farne\n12.12.  Dr. Eva Lenz: Wem gehört der Wald? (Beginn 19 Uhr)\n23.01.  Dr. Jan Roth: Gräser',
    ],
    // Until an earlier hour on the last day, in brackets.
    [
      '2019-05-14 08:30-17:00, 2019-05-15 08:30-17:00, 2019-05-16 08:30-12:30',
      'II Encuentro de Apicultores\n\nFecha: 14, 15 y 16 de mayo de 2019\nLugar: Casa de Retiros, Sucre\nHora: de 8:30 a 17:00 (el jueves 16 hasta las 12:30)',
    ],
    // Rows of days whose second item has a clock of its own.
    [
      '2018-01-15 14:00-18:00, 2018-01-16 09:00-18:00, 2018-01-17 09:00-12:00',
      'Winter School on Radio Waves\nJanuary 15 - 17, 2018\nDaejeon, Korea\n\nProgram at a glance\n\nJan. 15 (Mon)  13:30 Registration / 14:00-18:00 Lectures\nJan. 16 (Tue)  09:00-18:00 Lectures\nJan. 17 (Wed)  09:00-12:00 Presentations by groups',
    ],
    [
      '2024-07-22 09:30-16:30, 2024-07-23 09:30-16:30, 2024-07-24 10:00-13:00',
      'Summer School of Maps\n\n22–24 July 2024, Riga\n\nClasses are held from 9.30 to 16.30 from Monday to Tuesday; on Wednesday, students present from 10.00 to 13.00.',
    ],
    // A window of weeks around one of the evenings is another thing.
    [
      '2026-03-03 19:00-20:30, 2026-03-05 19:00-20:30, 2026-03-11 19:00-20:30',
      'Infoabende zum Radweg\n\nDienstag, 3. März 2026, Turnhalle\nDonnerstag, 5. März 2026, Gasthof Adler\nMittwoch, 11. März 2026, Rathaus\n\nBeginn jeweils um 19 Uhr, Ende gegen 20.30 Uhr.\n\nSprechstunden gibt es vom 9. bis 20. März, werktags von 9 bis 12 Uhr.',
    ],
    // What stands between the days of a list is none of them.
    [
      '2025-05-06 18:00-20:00, 2025-05-13 18:00-20:00, 2025-05-20 18:00-20:00',
      'Bookbinding evenings\n\nTuesdays 6, 13 and 20 May 2025, 18:00-20:00\nThe Old Mill, Leeds\n\nOur book sale, Saturday 10 May, 11:00-13:00, is in the yard.',
    ],
  ])('%s', (expected, text) => {
    expect(days(text)).toBe(expected)
  })
})

describe('the day that holds', () => {
  it.each([
    [
      '2025-02-27 > 2025-02-27 19:30',
      'Allotment Association\n\nThe AGM that should have been held on Thursday 6 February 2025 had to be called off. It will now take place on\n\nThursday 27 February 2025 at 7.30 pm\n\nin the same room.',
    ],
    // A weekday confirms the year of a limit behind the hearings.
    [
      '2024-07-24 > 2024-07-24 19:00',
      'Audiência sobre o novo parque\n\n24/07 (quarta-feira), às 19h, Escola Municipal\n\nSugestões até 30 de agosto de 2024.',
    ],
    // A run that was extended keeps its first day.
    [
      '2024-10-18 > 2025-01-12',
      'PAPER KITES\n\nExhibition: 18 October – 15 December 2024 (extended to 12 January 2025)\n\nGalerie Nord, Berlin',
    ],
    // A breakfast is in the morning; a night ends on the next day.
    [
      '2024-06-04 > 2024-06-04 07:45-09:30',
      'Breakfast Briefing: Exporting Cheese\n\nTuesday 4 June 2024 | 7:45 – 9:30\nCork',
    ],
    ['2025-03-21 > 2025-03-22 20:00-02:00', 'Long Night of the Stars\n\nFriday 21 March 2025, 8 pm until 2 am'],
    // Bar from noon is no beginning.
    [
      '2025-09-27 > 2025-09-27 09:00-16:15',
      'Country Fair\nSaturday 27 September 2025\n\nORDER OF THE DAY\n\n9.00    Drawing of plots\n9.30    Ploughing begins\n11.30   Dog show\n12.30   Heavy horses\n2.00    Tractor parade\n4.15    Closing ceremony\n\nHog roast from noon until the tent comes down.',
    ],
    // Nothing is held on a holiday.
    [
      '2024-05-08 > 2024-05-08 20:45',
      'Serata al castello\n\nmercoledì 8 maggio 2024, ore 20.45\n\nNota bene: mercoledì 1° maggio, festivo, il castello resta chiuso.',
    ],
    // "Friday 14" is no edition of a Friday.
    ['XXXX-03-14 > XXXX-03-14 19:30', 'QUIZ NIGHT\n\nFriday 14 March\n7.30pm\n\nThe Reading Room'],
  ])('%s', (expected, text) => {
    expect(days(text)).toBe(expected)
  })
})

describe('sessions that are told by their days', () => {
  const sessions = (text: string): string[] =>
    extract(text).sessions.map((one) => `${one.date} ${range(one.startTime, one.endTime)} ${one.title}`)
  it.each([
    [
      ['2025-01-21 14:00-19:30 Harbury Hall', '2025-01-25 10:00-13:00 Town Library', '2025-02-12 18:30-19:30 online'],
      'Draft plan for the river\n\nThe consultation runs from 13 January to 9 March 2025. Come and see us:\n\nTuesday 21 January - Harbury Hall, 2pm to 7.30pm\nSaturday 25 January - Town Library, 10am to 1pm\nWednesday 12 February - online, 6.30pm to 7.30pm (please register)',
    ],
    // Hours in a column of their own; the second clock of a range is none alone.
    [
      [
        '2026-02-11 17:00-20:00 Rowing Club',
        '2026-02-14 10:00-14:00 Market House',
        '2026-02-26 18:00-21:00 Community School',
      ],
      'Harbour plan: public consultation\n\n2 February to 13 March 2026\n\nWed 11 Feb    Rowing Club       5pm – 8pm\nSat 14 Feb    Market House      10am – 2pm\nThu 26 Feb    Community School  6pm – 9pm',
    ],
    [
      ['2020-06-23 - Where we stand', '2020-06-25 - What comes next', '2020-06-30 - Draft road map'],
      'Regional Consultation on Ferries\n\nDates: 23, 25 and 30 June 2020\n\nDay 1, Tuesday 23 June: Where we stand\nDay 2, Thursday 25 June: What comes next\nDay 3, Tuesday 30 June: Draft road map',
    ],
  ])('%j', (expected, text) => {
    expect(sessions(text).map((one) => one.replace(/ {2}/, ' - '))).toEqual(expected)
  })
})

describe('weekdays of a course', () => {
  const rule = (text: string): string | null => extract(text).schedule.recurrence
  it.each([
    [
      'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20251113',
      'Curso de cestas\n\nDel 7 de octubre al 13 de noviembre de 2025\nMartes y jueves, de 18:00 a 19:30 h',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20250627',
      'Curso de Libras\n\n11 de março a 27 de junho de 2025\nTerças e sextas-feiras, das 19h às 20h40',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20240621',
      'Masterclass\n\nDates: Monday, Wednesday and Friday, 3rd - 21st June 2024\nTime: 5:30pm - 7:30pm',
    ],
    // Two days of one week are no series.
    [null, 'Fair of crafts\n\nSaturday and Sunday, 5-6 May 2018, 10:00-17:00'],
    // What is on other days than the event, or closed, is another thing.
    [null, 'Evening of wells\n\n16 May 2024, 18:00\n\nClosed on Mondays.'],
    [null, 'Evening of wells\n\n16 May 2024, 18:00\n\nOur newsletter comes out every Friday.'],
    [null, 'Abend der Brunnen\n\n16. Mai 2024, 18 Uhr\n\nMontags geschlossen.'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20240730', 'Yoga\n\nEvery Tuesday, 18:00-19:00, closed group, until 30 July 2024'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20240604', 'Choir of wells\n\n7 May – 4 June 2024, Tuesdays at 6pm'],
    [null, 'Taller\n\nmartes y miércoles 4 y 5 de marzo de 2025, 10:00'],
  ])('%s', (expected, text) => {
    expect(rule(text)).toBe(expected)
  })
})

describe('no deadlines', () => {
  it.each([
    'Winter School\nJanuary 15 - 17, 2018\n\nJan. 16 (Tue)  09:00-18:00 Submission clinic\nJan. 17 (Wed)  09:00-12:00 Presentations by groups',
    'Serate di astronomia\n8 maggio 2024, ore 20.45\n\nPrenotazioni dal 2 maggio al numero 040 555 0199.',
  ])('%s', (text) => {
    expect(extract(text).deadlines).toEqual([])
  })
})

it('the days of an office are none of the event', () => {
  const text =
    'Course for farmers\n\n3 to 28 June 2024, Nairobi\n\nOur office is open on Monday and Wednesday for questions.'
  expect(extract(text).schedule.recurrence).toBe(null)
})

it('an extension goes on below a gap', () => {
  const text =
    'Call for Papers\n\nWorkshop on Mosses, Graz, 21-23 September 2022\n\nThe deadline for abstracts has been extended from 30 April to\n\n        *** 16 May 2022 ***\n\nNotification: 20 June'
  expect(extract(text).deadlines.map(({ date }) => date)).toEqual(['2022-05-16', '2022-06-20'])
})
