import { describe, expect, it } from 'vitest'
import { timesIn } from './written.js'

const TABLE: readonly (readonly [expected: string, ...phrasings: string[]])[] = [
  ['3:30pm', '3:30 PM', '3.30 p.m.', '3:30pm', '3:30 p m', '330pm', 'half past 3 pm', '3:30 P.M.'],
  [
    '15:30',
    '15:30',
    '15h30',
    '15 h 30',
    '15.30 Uhr',
    '15:30 hrs',
    '1530 hours',
    'at 15.30',
    'às 15h30',
    'à 15h30',
    '15:30:00',
  ],
  ['9:00am', '9am', '9 a.m.', '9:00 AM', '9.am', '9 in the morning', 'at 9a'],
  ['14:00', '14h', '14h00', '14 hs', '1400 hrs', '14 Uhr', 'a las 14 horas', 'alle ore 14', 'kl. 14.00'],
  ['12:00', 'noon', '12 noon', 'midday', 'mediodía', 'Mittag'],
  ['0:00', 'midnight', '12 midnight', 'minuit'],
  ['3:00', "3 o'clock", "three o'clock", 'at 3', '@ 3', 'at three'],
  ['3:30', 'half past three', 'half past 3', 'at three thirty'],
  ['3:45', 'quarter to four'],
  // A length gives the end.
  [
    '3:00pm-17:00',
    '3pm for two hours',
    '3 pm (2 hours)',
    '3 pm, duration: 2 hours',
    '3pm (120 min)',
    '3 pm, lasting 2 hours',
  ],
  ['15:00-16:30', '15:00 (90 minutes)', '15:00 for 1.5 hours', '15:00, durée : 90 min'],
  ['15:00', '15:00 for 20 minutes each', '15:00 (two hours before the dinner', '15:00 for 20 people'],
  ['8:20', '20 minutes past eight', '20 past eight'],
  ['9:00-5:00', 'Mon 3 - Wed 5 June, 9-5 daily', 'Monday, 9-5 every day'],
  ['6:00', '5 June 2019 from 6 till late'],
  ['15:00 +02:00', '15:00 +0200', '15:00+0200'],
  ['5:00pm', '5 in the afternoon', 'this afternoon at 5', 'a las 5 de la tarde', 'tomorrow evening at 5'],
  ['3:30-5:00', '3:30-5:00', '3.30-5.00', '3:30 to 5', '3.30–5', 'between 3:30 and 5:00', 'from 3:30 till 5:00'],
  ['3:30-6:00pm', '3:30-6 p.m.', 'from 3:30 to 6:00pm', 'between 3:30 and 6 pm'],
  ['9:00am-12:00', '9am to noon', '9 am – 12 noon', '9:00 a.m. until noon'],
  ['9:00-16:30', '0900 to 1630 hours', '0900-1630', '9h-16h30', '9 to 16.30 Uhr', '9h00/16h30', 'das 9h às 16h30'],
  ['9:00-17:00', 'von 9 bis 17 Uhr', 'de 9 a 17 horas', 'dalle ore 9 alle ore 17', 'de 9h à 17h', '9:00–17:00 hrs'],
  ['8:00am-6:00', '8am until 6', '8 a.m. to 6'],
  ['2:00-4:00pm', 'from two to four in the afternoon', '2-4 pm', '2 to 4 p.m.'],
  ['12:00-1:00', 'Monday 12-1', 'Time: 12-1', '12-1'],
  ['~3:00pm', 'about 3 pm', 'around 3pm', 'approximately 3 p.m.', 'from approximately 3pm'],
  ['2:00pm America/Los_Angeles', '2 pm PT', '2pm Pacific Time', '2 p.m. Pacific', '2:00 PM (PT)'],
  ['14:00 +02:00', '14:00 CEST', '14:00 (CEST)', '14:00 UTC+2', '14:00 (UTC+02:00)', '14:00 GMT +2', '14:00+02:00'],
  [
    '14:00 Europe/Brussels',
    '14:00 Brussels time',
    '14:00 (Europe/Brussels)',
    '14:00 Europe/Brussels',
    '14h00 hora de Bruselas',
  ],
  ['14:00 Asia/Kolkata|Europe/Dublin|Asia/Jerusalem', '14:00 IST'],
  ['15:00-18:00 +00:00', '15:00 GMT - 18:00 GMT', '15:00-18:00 GMT', '15h-18h GMT', '1500-1800 UTC'],
  ['19:00 Asia/Tokyo', 'Tokyo time 19:00', '5 June, Tokyo time 19:00'],
  ['14:00', '14:00 local time', 'Local time 14:00', 'Start time 14:00'],
]

const MUSEUM = [
  'Chapter 10:30',
  'Luke 10:30',
  'Rs. 10.30',
  'a ratio of 10:1 in 16:9 format',
  'scale 1:50',
  'ISO 9001:2015',
  'Room 1530',
  'flight 1530',
  'costs $3.50',
  '10.30 EUR',
  'version 3.10',
  'section 4.2',
  'in 5 minutes',
  'a 2 hour session',
  'at 5 locations',
  'at 10 Downing Street',
  'pages 10-12',
  'a three-day course worth 1.5 credits',
  '5 to 10 students',
  'resolution 60/252',
  'IP 192.168.1.10',
  '2010-2015',
  'p < 0.05',
  '4a',
  '25',
  'Pay ABC 2000',
  'at 650-650-6500',
  'two three',
  '10-15 participants',
  '3D',
  'Article 19',
] as const

describe('times', () => {
  for (const [expected, ...phrasings] of TABLE)
    for (const text of phrasings)
      it(`${expected} ← ${JSON.stringify(text)}`, () => expect(timesIn(text)).toEqual([expected]))
})

describe('no times', () => {
  for (const text of MUSEUM) it(text, () => expect(timesIn(text)).toEqual([]))
})
