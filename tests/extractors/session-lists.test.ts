/** Programmes in grids, tables and lists without clocks, and what sentences tell of an item. */
import { describe, expect, test } from 'vitest'
import { rows } from './rows.js'

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
  [
    'a programme that is told',
    `A DAY FOR LIGHTHOUSES
Saturday 11 May 2024, Town Hall

This year's study day begins at 10.30 am, when our chairman, Sir Alasdair Munro, will
welcome members. Dr Fiona Geddes of the University of Aberdeen will then speak on "Keepers'
wives". At noon Captain Ewan Tulloch will describe the last winter on the rock. Lunch is at 1 pm.
Tea will be served in the Hall at 4 o'clock.
`,
    [
      '10:30 opening welcome {Alasdair Munro}',
      "talk Keepers' wives {Fiona Geddes}",
      '12:00 talk the last winter on the rock {Ewan Tulloch}',
      '13:00 break Lunch',
      '16:00 break Tea',
    ],
  ],
  [
    'arrows and points',
    `DevOps Day, 22 May 2025

SCHEDULE
08:15 → 09:00 Registration & coffee
09:10 → 09:55 Keynote · Boring is a feature · Hanna Rebane @ Bolt
10:00 → 10:30 Postmortems people read · Igor Smetanin @ Pipedrive
15:00 → late  Afterparty
`,
    [
      '08:15-09:00 registration Registration & coffee',
      '09:10-09:55 keynote [Keynote] Boring is a feature {Hanna Rebane}',
      '10:00-10:30 talk Postmortems people read {Igor Smetanin}',
      '15:00 social Afterparty',
    ],
  ],
  [
    'columns of rooms',
    `Mapping conference, Nairobi, 4-5 July 2023

Wednesday 5 July

Time          | Baobab Hall                                   | Acacia Room
09:00 - 09:45 | Keynote: Maps nobody asked for (Dr Wanjiru Kamau, RCMRD) | –
10:00 - 10:40 | Tracing from drones (Blessing Adeyemi, GeoHub) | Field papers (Jane Roe, OSM)
10:40 - 11:10 | Tea break                                     | Tea break
`,
    [
      '2023-07-05 09:00-09:45 keynote [Keynote] Maps nobody asked for {Wanjiru Kamau} @Baobab Hall',
      '2023-07-05 10:00-10:40 talk Tracing from drones {Blessing Adeyemi} @Baobab Hall',
      '2023-07-05 10:00-10:40 talk Field papers {Jane Roe} @Acacia Room',
      '2023-07-05 10:40-11:10 break Tea break',
    ],
  ],
  [
    'witnesses below the hours',
    `Joint committee, Wednesday 12 February 2025

Session A (10.00 – 11.00)
Witnesses:
   Ms Gráinne Roe, Assistant Secretary, Department of Social Protection
   Mr Declan Hurley, Principal Officer

Session B (11.10 – 12.30)
Witnesses:
   Dr Abiola Martins, Council for Civil Liberties
`,
    [
      '10:00-11:00 session [Session A] {Gráinne Roe, Declan Hurley}',
      '11:10-12:30 session [Session B] {Abiola Martins}',
    ],
  ],
  [
    'a numbered list of talks and a keynote',
    `Symposium, Aarhus, 18 September 2025

Confirmed talks (in order of appearance)

1. Bones and guests – Lars Thygesen, Moesgaard Museum
2. Beer before bread? – Yusuf Karahan, Koç University

Keynote lecture: The politics of plenty – Professor Amara Diallo, University of Chicago
`,
    [
      'talk Bones and guests {Lars Thygesen}',
      'talk Beer before bread? {Yusuf Karahan}',
      'keynote [Keynote lecture] The politics of plenty {Amara Diallo}',
    ],
  ],
  [
    'authors, a stop and the title',
    `Workshop on nowcasting, October 22, 2025

Accepted papers and schedule

13:30-13:35 Opening (workshop chairs)
13:35-14:15 Invited talk by Prof. Jane Roe, KAIST: "Rain is not a video"
14:15-14:30 Nguyen Thi Hoa, Peter Marsh. Benchmarks for Cells
14:30-14:45 Felix Ostermann. Learning from Gauges that Lie
`,
    [
      '13:30-13:35 opening Opening',
      '13:35-14:15 keynote Rain is not a video {Jane Roe}',
      '14:15-14:30 talk Benchmarks for Cells {Nguyen Thi Hoa, Peter Marsh}',
      '14:30-14:45 talk Learning from Gauges that Lie {Felix Ostermann}',
    ],
  ],
  [
    'lecturers below the cells of a grid',
    `Winter School, Tbilisi, 20–22 January 2025

Timetable

                 Mon 20 Jan              Tue 21 Jan

10:00-11:30      Sampling frames         Weights
                 (N. Beridze)            (C. Almqvist)

11:30-12:00      Coffee                  Coffee
`,
    [
      '2025-01-20 10:00-11:30 talk Sampling frames {N. Beridze}',
      '2025-01-21 10:00-11:30 talk Weights {C. Almqvist}',
      '2025-01-20 11:30-12:00 break Coffee',
      '2025-01-21 11:30-12:00 break Coffee',
    ],
  ],
  [
    'a second track begins at the first hour',
    `Rail safety, Lille, 7 October 2025

TRACK A – SIGNALLING (Room Artois)
11:10  ETCS on branch lines – Dieter Brandl, Alpenbahn
12:10  Discussion

TRACK B – PEOPLE (Room Flandre)
11:10  Fatigue at the panel – Orla Keegan, Trinity College Dublin
12:10  Discussion

12:40  Lunch
`,
    [
      '11:10 talk ETCS on branch lines {Dieter Brandl}',
      '12:10 discussion Discussion',
      '11:10 talk Fatigue at the panel {Orla Keegan}',
      '12:10 discussion Discussion',
      '12:40 break Lunch',
    ],
  ],
  [
    'days with a theme',
    `Formation, Bobo-Dioulasso, du 3 au 5 février 2025

Programme indicatif

Jour 1 : lundi 3 février – La qualité des noix
    8 h 30 - 10 h 00    Module 1 : le test de coupe (Mme Awa Sanou, ingénieure)
    10 h 00 - 10 h 30   Pause-café
Jour 2 : mardi 4 février – L'atelier
    8 h 30 - 12 h 30    Module 2 : cuisson
`,
    [
      '2025-02-03 session [Jour 1] La qualité des noix',
      '2025-02-03 08:30-10:00 session [Module 1] le test de coupe {Awa Sanou}',
      '2025-02-03 10:00-10:30 break Pause-café',
      "2025-02-04 session [Jour 2] L'atelier",
      '2025-02-04 08:30-12:30 session [Module 2] cuisson',
    ],
  ],
  [
    'German rows and rooms',
    `Fachtag, Mittwoch, 15. Mai 2024

Ablauf
ab 8.30 Uhr      Einlass
09:00 Uhr        Begrüßung durch Stadträtin Nicole Hartwig
10:45–12:30 Uhr  Workshops
   Workshop 1: Singen (Jörg Petzold) – Raum 2.01
   Workshop 2: Elterngespräche (Dr. Sven Oberland) – Seminarraum Ost
12:30 Uhr        Mittagsimbiss
`,
    [
      '08:30 registration Einlass',
      '09:00 opening Begrüßung {Nicole Hartwig}',
      '10:45-12:30 session Workshops',
      'session [Workshop 1] Singen {Jörg Petzold} @Raum 2.01',
      'session [Workshop 2] Elterngespräche {Sven Oberland} @Seminarraum Ost',
      '12:30 break Mittagsimbiss',
    ],
  ],
  [
    'French rows, and titles behind the moderator',
    `Journée d'étude, Lyon, vendredi 22 mars 2024

9h15\tAccueil des participants
9h45\tHélène Vasseur (CNRS), Les canuts dans le roman
15h\tPaolo Ferrandi (Università di Torino), Torino operaia
15h45\tTable ronde animée par Nadia Cherfaoui : « Quelles archives ? »
17h\tFin de la journée
`,
    [
      '09:15 registration Accueil des participants',
      '09:45 talk Les canuts dans le roman {Hélène Vasseur}',
      '15:00 talk Torino operaia {Paolo Ferrandi}',
      '15:45 panel Quelles archives ? {Nadia Cherfaoui}',
      '17:00 closing Fin de la journée',
    ],
  ],
  [
    'the weekday behind the date',
    `2.º Congresso de Enfermagem, Coimbra, 9 e 10 de maio de 2025

9 de maio (sexta-feira)
9h30   Sessão de abertura
11h30  Painel I – Envelhecer no interior
       Moderador: Rui Figueiredo
       Dulce Marques (ULS Guarda)

10 de maio (sábado)
9h30   Painel II – Feridas crónicas
12h00  Sessão de encerramento
`,
    [
      '2025-05-09 09:30 opening Sessão de abertura',
      '2025-05-09 11:30 panel [Painel I] Envelhecer no interior {Rui Figueiredo, Dulce Marques}',
      '2025-05-10 09:30 panel [Painel II] Feridas crónicas',
      '2025-05-10 12:00 closing Sessão de encerramento',
    ],
  ],
  [
    'a series without those that fall out',
    `Physics Colloquia, Spring Term 2026, Fridays at 14:15

Jan 16   Dr. Outi Salmela (Geospatial Research Institute)
         Radar shapes of small asteroids
Jan 30   Prof. Henrik Berg (Luleå University)
         Deflecting a rubble pile
Feb 13   No colloquium (exam week)
Feb 27   Valentina Corsi (INAF, Rome)
         Meteor networks on a shoestring
`,
    [
      '2026-01-16 talk Radar shapes of small asteroids {Outi Salmela}',
      '2026-01-30 talk Deflecting a rubble pile {Henrik Berg}',
      '2026-02-27 talk Meteor networks on a shoestring {Valentina Corsi}',
    ],
  ],
  [
    'told in Italian',
    `Convegno, 3 maggio 2019, Lucca

La giornata si apre alle 9.30 con i saluti di Luca Rossi. Alle 10 Marco Ferri parlerà di "Fiumi e laghi". Pranzo alle 13. Alle 14.30 visita al museo con Anna Bianchi.
`,
    ['09:30 opening saluti {Luca Rossi}', '10:00 talk Fiumi e laghi {Marco Ferri}', '13:00 break Pranzo'],
  ],
  [
    'told in Spanish',
    `Jornada, 3 de mayo de 2019

La jornada comenzará a las 9:00 con la bienvenida de la Dra. Rosa Núñez. A las 10:00 Hugo Salinas hablará sobre "El agua". Tras el café (11:00), Marta Gil presentará su libro nuevo.
`,
    ['09:00 opening bienvenida {Rosa Núñez}', '10:00 talk El agua {Hugo Salinas}', '11:00 break café'],
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
