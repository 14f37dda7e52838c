import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from '../../extractors/temporal/scan.js'
import { datesIn } from './written.js'

// Expected first, then the many ways to write it.
const TABLE: readonly (readonly [expected: string, ...phrasings: string[]])[] = [
  [
    '2010-05-13',
    '13 May 2010',
    '13th of May, 2010',
    'May 13, 2010',
    'May 13th 2010',
    'May the 13th, 2010',
    '13-MAY-2010',
    '13. Mai 2010',
    '13 de mayo de 2010',
    '13 de maio de 2010',
    '13 mai 2010',
    '13 maggio 2010',
    '13 mei 2010',
    '2010-05-13',
    '2010/05/13',
    '2010.05.13',
    '13.05.2010',
    '13/05/10',
    '13.V.2010',
    "13 May '10",
    'the thirteenth of May 2010',
    '2010, May 13',
    'DTSTART;VALUE=DATE:20100513',
    '13\nMay 2010',
  ],
  [
    'Thu 2010-05-13',
    'Thursday, 13 May 2010',
    'Thu 13 May 2010',
    'Thursday, the 13th of May 2010',
    '13 May 2010 (Thursday)',
    'May 13, 2010, Thursday',
    'jueves 13 de mayo de 2010',
    'quinta-feira, 13 de maio de 2010',
    'jeudi 13 mai 2010',
    'giovedì 13 maggio 2010',
    'Donnerstag, 13. Mai 2010',
    'donderdag 13 mei 2010',
    'Thu, 13.05.2010',
    'May 13 (Thu), 2010',
  ],
  ['2016-03-01', '1er mars 2016', '1º de março de 2016', '1° marzo 2016', 'March first, 2016', '1 de marzo del 2016'],
  ['2016-05-04..2016-05-08', "dal 4 all'8 maggio 2016"],
  ['2017-03-01..2017-03-11', "dall'1 all'11 marzo 2017"],
  ['2019-06-01, 2019-06-02', 'il 1° e 2 giugno 2019', '1 e 2 giugno 2019'],
  // A number of days gives the last.
  ['2017-05-05..2017-05-07', '5 May 2017 for 3 days', 'for three days from 5 May 2017', '5 May 2017 (3 days)'],
  ['2017-05-31..2017-06-02', 'for 3 days starting on 31 May 2017'],
  ['2017-05-05', '5 May 2017, 3 days before the fair', '5 May 2017 (3 places)'],
  ['2017-07..2017-09', 'Q3 2017', 'in Q3 2017'],
  ['2017-06..2017-07', 'jun - jul 2017'],
  ['Mon..Wed', "I'll be out Mon-Wed", 'away Mon-Wed.'],
  ['1994-11-29', '29-Nov-94', "29 Nov '94"],
  ['X-05-13', '13 May', 'May 13', 'May 13th', 'the 13th of May', '13 de mayo', 'le 13 mai'],
  ['2010-05', 'May 2010', 'mayo de 2010', 'May, 2010', '05/2010', '2010-05', '2010 May'],
  ['X-07', 'Sometime in July', 'July'],
  ['2021-21', 'Spring 2021', 'primavera de 2021'],
  [
    '2010-05-13..2010-05-14',
    '13-14 May 2010',
    '13 to 14 May 2010',
    'from 13 to 14 May 2010',
    'May 13–14, 2010',
    'May 13 to May 14, 2010',
    'del 13 al 14 de mayo de 2010',
    'du 13 au 14 mai 2010',
    'dal 13 al 14 maggio 2010',
    'vom 13. bis 14. Mai 2010',
    '13.–14. Mai 2010',
    '13.-14.05.2010',
    '13-14/05/2010',
    '2010-05-13 to 2010-05-14',
    '2010-05-13/2010-05-14',
    'between 13 and 14 May 2010',
    '13/05/2010 - 14/05/2010',
  ],
  ['2024-02-28..2024-03-02', '28 Feb - 2 March 2024', 'Feb. 28 – Mar. 2, 2024', '28 February 2024 to 2 March 2024'],
  ['2019-12-30..2020-01-02', '30 December - 2 January 2020', 'December 30, 2019 - January 2, 2020'],
  ['X-12-03..X-12-05', '3-5 December', 'December 3-5', 'Dec. 3 to 5'],
  [
    'Mon 2013-06-03..Fri 2013-06-07',
    'Monday 3 to Friday 7 June 2013',
    'Mon 3 - Fri 7 June 2013',
    'Monday, June 3 - Friday, June 7, 2013',
  ],
  ['Wed 2010-07-07..Sun 2010-07-11', 'July 7-11, 2010 (Wed - Sun)', 'July 7 (Wed) - 11 (Sun), 2010'],
  ['Tue 2015-01-20..Wed 2015-01-21', 'January 2015, Tue 20 - Wed 21'],
  [
    '2010-05-13, 2010-05-14',
    'May 13 & 14, 2010',
    '13 and 14 May 2010',
    '13 y 14 de mayo de 2010',
    '13 et 14 mai 2010',
    '13. und 14. Mai 2010',
    '13/14 May 2010',
    '13 May & 14 May 2010',
  ],
  ['2010-05-13, 2010-05-14, 2010-05-15', '13, 14 and 15 May 2010', 'May 13, 14 and 15, 2010', 'May 13, 14, 15, 2010'],
  ['2010-05-04, 2010-05-05, 2010-05-06, 2010-05-09', '4-6 and 9 May 2010'],
  ['2012-03-12, 2012-04-09, 2012-05-14', '12 March, 9 April and 14 May 2012'],
  ['Mon 2019-11-04, Tue 2019-11-05, Thu 2019-11-07', 'Mon 4, Tue 5 and Thu 7 Nov 2019'],
  ['2020-03..2020-04', 'March-April 2020', 'March/April 2020', 'March to April 2020', 'March 2020 to April 2020'],
  ['2019-04-03 or 2019-03-04', '03/04/2019', '3/4/2019', '3-4-2019'],
  ['2019-04-15', '15/04/2019', '04/15/2019'],
  ['2019-04-03..2019-04-15', '03/04/2019 to 15/04/2019'],
  ['X-02-15', 'on 15/2', 'on 2/15'],
  ['X-09-28', 'Town hall on 28.09.'],
  ['week of 2019-05-06', 'Week of 6 May 2019', 'week commencing 6 May 2019', 'w/c 6 May 2019'],
  ['3Tue 2014-09', 'third Tuesday of September 2014', '3rd Tuesday in September 2014'],
  ['2014-10-06..2014-10-12', 'first week of October 2014'],
  ['2011-01-24..2011-01-30', 'the last week of January 2011'],
  ['2015-10-31', 'last day of October 2015'],
  ['X-10-03', 'third day of October'],
  ['+1 day', 'tomorrow', 'mañana', 'domani', 'tomorrow (Wednesday)'],
  ['+1 week Tue', 'next Tuesday', 'Tuesday next week', 'Tuesday of next week'],
  ['+0 week Fri', 'this Friday'],
  ['+2 week', 'in two weeks', '2 weeks from now'],
  ['+0 week Sat whole', 'this weekend'],
  ['Tue', 'on Tuesday', 'Tuesday'],
  ['Thu X-X-15', 'Thu 15th', 'Thursday the 15th'],
  ['Wed 2016-10-26', 'Wed Oct 26 15:50:06 2016'],
  ['2019-12-04..2019-12-05', '4 December 2019, 6:00am until 5 December 2019, 8:00pm'],
]

// What looks like a date and is none.
const MUSEUM = [
  'EN 1992-1-1',
  'HRC 28/6',
  'Rev 2017.3.1',
  'a seminar in Rio de Janeiro',
  'citizens may 2',
  'General Assembly resolution 60/252',
  'Room 1530',
  'page 10-12',
  'may',
  'march with us',
  'A/RES/60/252',
  '3/4 of the members',
  'available 24/7',
  'the 9/11 attacks',
  'Tel. +41 22 917 1234',
  'Call 650-650-6500',
  'score was 3-2',
  'version 3.10',
  'grades 9-12',
  'aged 18-25',
  'ISO 9001:2015',
  'The 2030 Agenda for Sustainable Development',
  'Meeting ID: 834 1207 2019',
  'Job opening 16-ECO-57684',
  '133-03-03-2020',
  'about 2019 EUR',
  'May I ask why?',
  'Panel 3: May we trust machines?',
  'She may email you',
  'April Smith will speak',
  'August Wilson Center',
  'set 5 goals',
  '3 out of 7',
  'Sun Microsystems and SAT preparation',
  '31 June 2011',
  'Tuesday, 30th February 2016',
  '32 - 2015',
  'IP 192.168.1.10',
  '30/4.85',
  '21st century',
  'in its second reading',
  'one in three women',
] as const

describe('dates', () => {
  for (const [expected, ...phrasings] of TABLE)
    for (const text of phrasings)
      it(`${expected} ← ${JSON.stringify(text)}`, () => expect(datesIn(text)).toEqual([expected]))
})

describe('no dates', () => {
  for (const text of MUSEUM) it(text, () => expect(datesIn(text)).toEqual([]))
})

describe('any text', () => {
  const word = fc.constantFrom(
    '5',
    '13',
    '2010',
    'May',
    'mar',
    'Mon',
    'to',
    '-',
    'and',
    ',',
    '/',
    '.',
    ':',
    'pm',
    'a.m.',
    'at',
    'noon',
    'every',
    'first',
    'of',
    'UTC',
    '+2',
    '(',
    ')',
    'Europe/Paris',
    'tomorrow',
    'next',
    'week',
    'h',
    '30',
    '\n',
    '\n\n',
    'time',
    'é',
    "'",
    'half',
    'past',
    'until',
  )
  it('gives spans in order and inside it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 200 }),
          fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
          fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
        ),
        (text) => {
          const found = scan(text)
          for (const list of [found.dates, found.times, found.zones, found.recurrences])
            for (const { span } of list) {
              expect(span.start).toBeGreaterThanOrEqual(0)
              expect(span.start).toBeLessThan(span.end)
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
          for (const list of [found.dates, found.times])
            for (let i = 1; i < list.length; i++)
              expect(list[i]!.span.start).toBeGreaterThanOrEqual(list[i - 1]!.span.start)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
