/** Who an event is for, and how many are expected: the expected value first, then the phrasings. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const AUDIENCES: readonly (readonly [string, ...string[]])[] = [
  [
    'journalists and editors',
    'The course is intended for journalists and editors.',
    'The workshop will be of particular interest to journalists and editors.',
    'Target group: journalists and editors',
    'Designed for journalists and editors, the course assumes no prior knowledge.',
    'Aimed at journalists and editors, our two-day seminar is free.',
    'About 40 participants are expected, including journalists and editors.',
    'The course is intended for journalists and editors. Women are strongly encouraged to apply.',
    'The course is intended for journalists and editors. Places: five per country, 30 in total.',
    'Who should attend\njournalists and editors\n',
    'Participants: journalists and editors',
    'Participants at the meeting will include journalists and editors.',
    'The workshop is aimed at journalists and editors.',
    'The call is open to journalists and editors.',
    'A training for journalists and editors.',
    'Applications are invited from journalists and editors.',
    'The forum will bring together journalists and editors.',
    'Who can apply? journalists and editors.',
    'Invitations have gone to journalists and editors.',
    'The Press Institute is pleased to invite journalists and editors to a seminar on 3 May 2021.',
    'WHO IT IS FOR. journalists and editors.',
    'Attendance is open to journalists and editors.',
    'Good for journalists and editors.',
    'We invite journalists and editors to a full-day, hands-on tutorial on archives.',
    'We are asking journalists and editors what they think about the plans.',
    'The Council would like to hear from journalists and editors about the plans.',
    'Evening of wells\n\n3 May 2021\n\nWe shall meet at the mill.\n\n** Who should come **\njournalists and editors\n',
  ],
  [
    'All staff, students and their friends',
    // What stands above an empty line belongs to something else.
    'No. 5/EPS\n\nCOLLOQUIUM\n\nAll staff, students and their friends are cordially\ninvited to a colloquium on 3 May 2021.',
  ],
  [
    'tariff regulators, agronomists and economists',
    'Between 25 and 30 specialists are foreseen: tariff regulators, agronomists and economists.',
  ],
  ['os técnicos com um ano de serviço', 'Podem candidatar-se os técnicos com um ano de serviço. Há 20 vagas.'],
  ['A funzionari ed epidemiologi', 'A CHI SI RIVOLGE. A funzionari ed epidemiologi.'],
  ['coders, deckhands and students', 'A weekend hackathon where coders, deckhands and students build things.'],
  [
    'periodistas y estudiantes',
    'El taller está dirigido a periodistas y estudiantes.',
    'Dirigido a: periodistas y estudiantes',
  ],
  ['professores da rede pública', 'A oficina é destinada a professores da rede pública.'],
  ['bibliothécaires et aux documentalistes', "Cet atelier s'adresse aux bibliothécaires et aux documentalistes."],
  ['insegnanti e studenti', "L'incontro è rivolto a insegnanti e studenti."],
]

describe('audience', () => {
  for (const [want, ...texts] of AUDIENCES)
    for (const text of texts) test(`${want} ← ${JSON.stringify(text)}`, () => expect(extract(text).audience).toBe(want))
})

describe('no audience', () => {
  for (const text of [
    'Submissions on all aspects of workflows are welcome.',
    'Your suggestions are welcome.',
    'This lecture addresses how rivers change.',
    'For more information, write to us.',
    'Prerequisites: a laptop with R installed',
  ])
    test(JSON.stringify(text), () => expect(extract(text).audience).toBeNull())
})

const COUNTS: readonly (readonly [number, boolean, ...string[]])[] = [
  [
    40,
    true,
    'Approximately 40 government officials are expected to participate.',
    'Some 40 participants are expected.',
    'About 40 delegates from 20 countries are expected.',
    'We expect around 40 people.',
    'Esperam-se cerca de 40 participantes.',
    'Erwartet werden rund 40 Teilnehmende.',
    'The meeting will bring together about 40 experts from 25 countries.',
  ],
  [
    24,
    false,
    'The workshop is limited to 24 participants.',
    'Twenty-four (24) participants will be selected.',
    'Maximum 24 participants.',
    'Only 24 places are available.',
    'Number of participants: 24',
    'Capacity: 24',
    'Cupo limitado a 24 personas.',
    'São 24 vagas.',
    'Places limitées à 24 personnes.',
    'We have room for 24 people.',
    'Only 24 persons are admitted.',
    "L'atelier réunira deux cadres par État, soit 24 participants.",
  ],
]

describe('expected attendance', () => {
  for (const [count, approximate, ...texts] of COUNTS)
    for (const text of texts)
      test(`${count} ← ${JSON.stringify(text)}`, () =>
        expect(extract(text).expectedAttendance).toEqual({ count, approximate }))
})

describe('other numbers', () => {
  for (const text of [
    'The hall seats 300.',
    'We meet in the Aurora Theatre (level 1, 120 seats).',
    'The boats have 80 spots: sign your team up.',
    'In 2018, 250 people took part.',
    'A survey of 61 organisations was carried out.',
    'Papers are limited to eight pages.',
    'There are about 40 seats in the public gallery.',
    'Each country may send two delegates.',
  ])
    test(JSON.stringify(text), () => expect(extract(text).expectedAttendance).toBeNull())
})
