import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

// Start, end and offset that follow from several clocks for one moment.
const TABLE: readonly (readonly [expected: string, text: string])[] = [
  ['09:00 10:00 -05:00', '9:00 AM - 10:00 AM (14:00 - 15:00 GMT)'],
  ['14:00 - +05:30', '14.00 hrs (GMT 08.30)'],
  ['10:00 - +01:00', '10:00 CET / 09:00 GMT'],
  ['10:00 - +03:00', '10:00 a.m. local time (07:00 GMT)'],
  ['09:30 11:00 +08:00', '09:30-11:00 (UTC 01:30-03:00)'],
  ['08:00 - -04:00', '8 a.m. EDT | 2 p.m. CEST | 9 p.m. JST'],
  ['12:00 13:00 +00:00', '12:00-13:00 UTC (8:00-9:00 am Washington DC)'],
  ['17:00 - +08:00', '5:00 p.m. Manila time (9:00 UTC)'],
  ['14:00 - +01:00', '14:00 CET/13:00 GMT'],
  ['09:00 - -08:00', 'Call, 3 March 2021\n\nSan Francisco: 9:00 PST\nNew York: 12:00 EST\nLondon: 17:00 GMT'],
  [
    '09:00 10:30 -06:00',
    'Webinar: 18 March 2021\n\n\tMexico City\t09:00 – 10:30 (CST)\n\tWashington\t11:00 – 12:30 (EDT)\n\tGeneva\t16:00 – 17:30 (CET)',
  ],
  // … and the same with dots
  [
    '14:00 15:15 +00:00',
    'Webinar, 18 January 2021\n\n14.00–15.15 London | 09.00–10.15 New York | 19.30–20.45 New Delhi',
  ],
  [
    '08:00 - -07:00',
    'Call on 21 October 2021, online\n\n| Seattle | 08.00 PDT |\n| Toronto | 11.00 EDT |\n| (all) | 15.00 UTC |',
  ],
  // … with the day that it is there
  [
    '21:00 22:00 +00:00',
    'Forum, online\n\nDate\n31 August 2022\n\nTime\n2100 - 2200 UTC (14:00 PDT, 17:00 EDT; 1 September 07:00 AEST, 09:00 NZST)',
  ],
  ['22:00 - +00:00', 'The next call is on 14 October 2021 at 22:00 UTC (15 October, 9:00 AEDT).'],
  [
    '18:00 - -04:00',
    'Meetup, online\n\nThursday, April 25, 2024, 6:00 PM EDT\nThursday, April 25, 2024, 22:00 UTC\nFriday, April 26, 2024, 8:00 AM AEST',
  ],
  // Two items of a programme, each in its own zone
  ['09:00 - +01:00', 'Programme, 18 March 2021, online\nOpening: 09:00 CET\nPanel: 11:00 GMT'],
]

describe('equivalences', () => {
  for (const [expected, text] of TABLE)
    it(`${expected} ← ${text}`, () => {
      const { startTime, endTime, timezone } = extract(text).schedule
      expect(`${startTime} ${endTime ?? '-'} ${timezone.utcOffset}`).toBe(expected)
    })
})
