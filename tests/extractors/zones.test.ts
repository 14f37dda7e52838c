import { describe, expect, it } from 'vitest'
import { zonesIn } from './written.js'

const TABLE: readonly (readonly [expected: string, ...phrasings: string[]])[] = [
  ['+01:00', '10:00 CET', 'All times are in CET', 'Time zone: CET', '10:00 GMT+1', '10:00 (UTC+01:00)'],
  ['-05:00', '10:00 EST', '10 am (GMT-5)', '9:30 am (UTC-05:00)'],
  ['-12:00', '23:59 AoE', '11.59 pm UTC -12h', '23:59 anywhere on earth'],
  ['+05:30', '13:00 GMT+5:30', 'at UTC +5:30'],
  [
    'America/New_York',
    'noon Eastern',
    '3 pm ET',
    '3 p.m. New York time',
    '3 pm Eastern Time',
    'It follows New York time',
  ],
  ['Europe/Paris', '10h00 heure de Paris', '10:00 Europe/Paris', '10:00 Paris time', '10:00 (Paris)'],
  ['Europe/Rome', 'alle 10:00 (ora italiana)', 'ore 10.00, ora di Roma'],
  ['Europe/Berlin', '10 Uhr (deutsche Zeit)'],
  ['America/Guayaquil', '10:00 (Ecuador continental)', '10:00 (hora Ecuador)', '10:00, hora de Ecuador'],
  ['America/Argentina/Buenos_Aires', '10:00 hora de Buenos Aires', '10:00 America/Argentina/Buenos_Aires'],
  ['America/Chicago|Asia/Shanghai|America/Havana', '3pm CST'],
]

describe('zones', () => {
  for (const [expected, ...phrasings] of TABLE)
    for (const text of phrasings)
      it(`${expected} ← ${JSON.stringify(text)}`, () => expect(zonesIn(text)).toEqual([expected]))
})

describe('no zones', () => {
  for (const text of [
    'the first time',
    'The cat was here',
    'Central Hall',
    '10:30 Central Hall',
    'et al.',
    'reading time',
    'le pet, la mer',
    'at local time',
    'Local time is one hour ahead of GMT.',
  ])
    it(text, () => expect(zonesIn(text)).toEqual([]))
})
