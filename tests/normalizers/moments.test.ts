import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../pipeline/document.js'
import { readDocument } from '../../pipeline/extract.js'

/** Role of each date of a text, in order. */
const roles = (text: string): string[] =>
  readDocument(documentFromText(text, {})).fields.moments.value.all.map(({ date, role }) => `${date?.quote}: ${role}`)

describe('the role of a date', () => {
  it.each<[expected: string[], text: string]>([
    [
      ['27 March 2006: legislation', '6 to 8 July 2010: event'],
      'Resolution 60/252 of 27 March 2006 mandated the meeting, which will be held from 6 to 8 July 2010.',
    ],
    [['12 May 2014: event', '5 May 2014: deadline'], 'The seminar takes place on 12 May 2014. Register by 5 May 2014.'],
    [
      ['4 June 2019: replaced', '11 June 2019: event'],
      'The seminar originally scheduled for 4 June 2019 has been moved to 11 June 2019.',
    ],
    [
      ['12 October 2015: event', '30 June 2015: notification'],
      'Workshop on Maps, 12 October 2015\nNotification of acceptance: 30 June 2015',
    ],
    [['4 July 1976: other'], 'The society was founded on 4 July 1976 and meets every month.'],
    [['1 January 2016: other'], 'The rules have been in force since 1 January 2016.'],
  ])('%j ← %s', (expected, text) => {
    expect(roles(text)).toEqual(expected)
  })
})

describe('status', () => {
  const status = (text: string): string => readDocument(documentFromText(text, {})).record.status
  it.each([
    ['cancelled', 'The workshop on 12 May 2021 in Lyon is cancelled.'],
    ['postponed', 'The meeting scheduled for 12 March 2015 has been postponed until further notice.'],
    ['rescheduled', 'The conference planned for 3-4 March 2020 has been postponed to 7-8 September 2020.'],
    ['rescheduled', 'Annual lecture - NEW DATE: 14 May 2019 (previously 7 May 2019), 6 pm'],
    // Said of other things, or as a condition.
    [
      'scheduled',
      'Seminar, 12 May 2021. If you have to cancel, write to us. Bookings cancelled after 1 May are not refunded.',
    ],
    ['scheduled', 'Workshop, 28 July 2025. New: submission deadline moved from April 11 to April 18.'],
    ['scheduled', 'Lecture, 8 May 2025. He was at the Institute from 2015 to 2017 before he moved to Lund.'],
  ])('%s ← %s', (expected, text) => {
    expect(status(text)).toBe(expected)
  })
})
