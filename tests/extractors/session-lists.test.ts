/** Programmes in grids, tables and lists without clocks, and what sentences tell of an item. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

/** "2021-03-03 10:00-11:00 session [Session 1] Meters and markets {Helen Brandt} @Room 5", what is missing left out. */
const rows = (text: string): string[] =>
  extract(text).sessions.map((one) =>
    [
      one.date,
      [one.startTime, one.endTime].filter(Boolean).join('-') || null,
      one.kind,
      one.label && `[${one.label}]`,
      one.title,
      one.people.length > 0 ? `{${one.people.map(({ name }) => name).join(', ')}}` : null,
      one.room && `@${one.room}`,
    ]
      .filter(Boolean)
      .join(' '),
  )

const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'rooms in square brackets, and rows side by side at one hour',
    `Annual Conference, Kolkata, 2-3 January 2017

MONDAY, 2 JANUARY
0900-1000   Registration, foyer
1000-1030   Inaugural session: Dr. Jane Roe        [Main Auditorium]
1200-1330   A1  Counting slums                     [Room 101]
            B1  Tide gauges                        [Room 102]
            C1  Dengue                             [Room 103]

TUESDAY, 3 JANUARY
1430-1600   Poster session                         [Foyer]
1830        Cultural evening
`,
    [
      '2017-01-02 09:00-10:00 registration Registration @foyer',
      '2017-01-02 10:00-10:30 opening Inaugural session {Jane Roe} @Main Auditorium',
      '2017-01-02 12:00-13:30 session [A1] Counting slums @Room 101',
      '2017-01-02 12:00-13:30 session [B1] Tide gauges @Room 102',
      '2017-01-02 12:00-13:30 session [C1] Dengue @Room 103',
      '2017-01-03 14:30-16:00 poster Poster session @Foyer',
      '2017-01-03 18:30 social Cultural evening',
    ],
  ],
  [
    'a grid of days under any heading',
    `Two-day workshop, Wednesday 12 and Thursday 13 September 2012

HOW THE DAYS GO
                       Wednesday                         Thursday
8.30 - 9.00            Arrival & registration            -
9.00 - 10.30           Pumps we have killed              Children's maps
10.30 - 11.00          Break tea                         Break tea
`,
    [
      '2012-09-12 08:30-09:00 registration Arrival & registration',
      '2012-09-12 09:00-10:30 session Pumps we have killed',
      "2012-09-13 09:00-10:30 session Children's maps",
      '2012-09-12 10:30-11:00 break Break tea',
      '2012-09-13 10:30-11:00 break Break tea',
    ],
  ],
  [
    'rooms in the last column, spoken clocks and ends in brackets',
    `Family day, Sunday 8 June 2014

WHAT'S ON WHEN
10:00    Doors open                              Main Hall
10:30    Feed the touch tank                     Wharf
11:00    Build a boat (till 12:30)               Workshop
NOON     Chowder lunch                           Wharf
quarter to 3   Ask a diver                       Wharf
`,
    [
      '10:00 registration Doors open @Main Hall',
      '10:30 session Feed the touch tank @Wharf',
      '11:00-12:30 session Build a boat @Workshop',
      '12:00 break Chowder lunch @Wharf',
      '14:45 session Ask a diver @Wharf',
    ],
  ],
  [
    'a list of items with their minutes',
    `Community call, 21 October 2021, 15:00 UTC

**What we'd like to get through**

1. What slipped out of the release (Ottilie Brandt, 10 min)
2. The new scheduler: a live demo (Chidi Nwachukwu, 15 min)
3. Do we drop the old one?
4. Small clusters (Prof. Meena Joglekar, IISER Pune, 15 min)
5. AOB
`,
    [
      'talk What slipped out of the release {Ottilie Brandt}',
      'talk The new scheduler: a live demo {Chidi Nwachukwu}',
      'session Do we drop the old one?',
      'talk Small clusters {Meena Joglekar}',
      'session AOB',
    ],
  ],
  [
    'a table with a head',
    `Curso de preços, 14 a 18 de novembro de 2022

Módulo\tTema\tFormador(a)
I\tPara que serve um índice\tDr. Rui Lobo (INE)
II\tO cabaz e os pesos\tDra. Ana Tavares (INE Portugal)
`,
    ['talk [I] Para que serve um índice {Rui Lobo}', 'talk [II] O cabaz e os pesos {Ana Tavares}'],
  ],
  [
    'titles and speakers in two columns; a keynote told in a sentence',
    `Summer school, 1-12 July 2019

Courses
A. The cadastre and its enemies\tProf. Vesna Koch, University of Emona
B. Peasants and potash\tAssoc. Prof. Ruaridh Allan, Univ. of the Highlands

Keynote lecture (open to the public): Prof. Adaeze Okonjo, "Laterite Empires",
Monday, 1 July, 18.00, Blue Room.
`,
    [
      'session [A] The cadastre and its enemies {Vesna Koch}',
      'session [B] Peasants and potash {Ruaridh Allan}',
      '2019-07-01 18:00 keynote [Keynote lecture] Laterite Empires {Adaeze Okonjo} @Blue Room',
    ],
  ],
  [
    'numbered days of a course',
    `Corso, 6 marzo - 3 aprile 2025

   1ª giornata   giovedì 6 marzo 2025     9.30-13.00   Perché i dati mancano
   2ª giornata   venerdì 7 marzo          9.30-13.00   Imputazione semplice
   3ª giornata   giovedì 20 marzo         14.00-17.30  Imputazione multipla
`,
    [
      '2025-03-06 09:30-13:00 session [1ª giornata] Perché i dati mancano',
      '2025-03-07 09:30-13:00 session [2ª giornata] Imputazione semplice',
      '2025-03-20 14:00-17:30 session [3ª giornata] Imputazione multipla',
    ],
  ],
  [
    'people told behind the title',
    `Jornada del 22 de agosto de 2013

Conferencia inaugural. El Dr. Fermín Ruiz (Universidad de Salamanca)
disertó sobre «El secreto y su caducidad».

Mesa 1: Las actas secretas. Intervinieron la Mag. Ximena Ulloa
(Biblioteca Nacional) y el Sr. Aldo Rivas; moderó la Esc. Beatriz Solar.

Mesa 2: Digitalizar sin perder. Expusieron el Ing. Cléber Prado
(Senado Federal) y la Dra. Noemí Quispe.
`,
    [
      'keynote [Conferencia inaugural] El secreto y su caducidad {Fermín Ruiz}',
      'panel [Mesa 1] Las actas secretas {Ximena Ulloa, Aldo Rivas, Beatriz Solar}',
      'panel [Mesa 2] Digitalizar sin perder {Cléber Prado, Noemí Quispe}',
    ],
  ],
  [
    'minutes from the beginning',
    `Webinar, 18 March 2021, 16:00 CET

Running order (minutes)
0'\tSetting the scene
10'\tThree cases
55'\tYour questions
`,
    ['session Setting the scene', 'session Three cases', 'discussion Your questions'],
  ],
  [
    'who presents an item, on a line of its own',
    `Expert group meeting, 9-10 October 2017

Provisional programme

Monday, 9 October
09.30-11.00\tItem 1: Losses, and who should carry them
\t\tPresentation: Mr. Pieter van Houten (consultant)
11.00-11.30\tCoffee
11.30-13.00\tItem 2: What the gauges say
`,
    [
      '2017-10-09 09:30-11:00 session [Item 1] Losses, and who should carry them {Pieter van Houten}',
      '2017-10-09 11:00-11:30 break Coffee',
      '2017-10-09 11:30-13:00 session [Item 2] What the gauges say',
    ],
  ],
  [
    'a series of dated talks',
    `SUMMER LECTURES 2019

All talks in Room 5 at 6 pm.

4 June – Jane Roe (Oxford): Rivers of the north
11 June – Peter Marsh (Leeds): Salt
18 June – Anna Berg (Lund): On glass
`,
    [
      '2019-06-04 talk Rivers of the north {Jane Roe}',
      '2019-06-11 talk Salt {Peter Marsh}',
      '2019-06-18 talk On glass {Anna Berg}',
    ],
  ],
  [
    'halves of days',
    `Workshop, 4-5 May 2020

Workshop schedule

Monday
AM: Introduction to GIS (Jane Roe)
PM: Hands-on with QGIS (Peter Marsh)
Tuesday
AM: Remote sensing (Anna Berg)
PM: Group projects
`,
    [
      '2020-05-04 talk Introduction to GIS {Jane Roe}',
      '2020-05-04 tutorial Hands-on with QGIS {Peter Marsh}',
      '2020-05-05 talk Remote sensing {Anna Berg}',
      '2020-05-05 session Group projects',
    ],
  ],
  [
    'authors by their initials',
    `Conference on water, 12-13 March 2019, Porto

Day 1: Thursday 12 March
9:30  P. Marsh, A. Berg - Rivers and rain
9:50  T. Hanssen et al. - Dams
14:00  Keynote: K. Nordmann (NTNU), Ice on rivers
`,
    [
      '2019-03-12 09:30 talk Rivers and rain {P. Marsh, A. Berg}',
      '2019-03-12 09:50 talk Dams {T. Hanssen}',
      '2019-03-12 14:00 keynote [Keynote] Ice on rivers {K. Nordmann}',
    ],
  ],
  [
    'clocks in two columns',
    `Schedule for 12 June 2019

10:00 Intro to R            10:00 Docker basics
11:00 Tidy data             11:00 Kubernetes
`,
    ['10:00 session Intro to R', '10:00 session Docker basics', '11:00 session Tidy data', '11:00 session Kubernetes'],
  ],
  [
    'numbers before the items, clocks behind',
    `Board meeting, 2 March 2020

AGENDA

 1   Opening and apologies                                  18.30
 2   Minutes of the 83rd meeting                            18.35
 3   Treasurer's report (T. Hanssen)                        18.50
`,
    [
      '18:30 opening Opening and apologies',
      '18:35 session Minutes of the 83rd meeting',
      "18:50 talk Treasurer's report {T. Hanssen}",
    ],
  ],
]

// No programme, however much it looks like one.
const NONE: readonly string[] = [
  'Webinar, 17 June 2026\n8:00-9:15 Lima  ·  9:00-10:15 Washington, D.C.  ·  15:00-16:15 Madrid\n',
  'Webinar, 30 June 2022\n\n8:00-9:15 AM Washington DC  |  1:00-2:15 PM London  |  8:00-9:15 PM Manila\n',
  'Hearing\n\nTuesday 3 September      9.30am - 4.00pm\nTuesday 10 September     9.30am - noon\n\nEach speaker has five minutes, ten if you speak for an organisation. Please let our team know which slot suits you before noon on Monday 19 August.\n',
  'Contacts\nHead of Data         Jane Roe\nHead of Prices       Dr Peter Marsh\n',
]

describe('programmes without rows of clocks', () => {
  for (const [name, text, expected] of LISTS)
    test(name, () => {
      expect(rows(text)).toEqual(expected)
    })
  test.each(NONE)('none: %j', (text) => {
    expect(rows(text)).toEqual([])
  })
})
