/** Programmes in the shapes that organisers give them: tables, grids, leaders, brackets, weeks; in several languages. */
import { describe, expect, test } from 'vitest'
import { rows } from './rows.js'

const SHAPES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'markdown table',
    `Open Data Afternoon
Lisbon, 12 May 2022

## Programme

| Time | Session | Speaker |
|------|---------|---------|
| 14:00–14:15 | Welcome | Ana Ribeiro |
| 14:15–15:00 | What a census forgets | Tomás Leal (INE) |
| 15:00–15:30 | Coffee break | |
| 15:30–16:30 | Panel: Who owns the map? | Rita Sousa, Paul Meyer |
`,
    [
      '14:00-14:15 opening Welcome {Ana Ribeiro}',
      '14:15-15:00 talk What a census forgets {Tomás Leal}',
      '15:00-15:30 break Coffee break',
      '15:30-16:30 panel [Panel] Who owns the map? {Rita Sousa, Paul Meyer}',
    ],
  ],
  [
    'french h ranges with colon',
    `Journée « Eaux souterraines »
Lyon, 3 juin 2021

Programme :
9h-9h30 : Accueil café
9h30-10h15 : Les nappes et la loi, par Claire Fontanel (BRGM)
10h15-10h30 : Pause
10h30-12h : Table ronde « Qui paie l'eau ? »
12h : Clôture
`,
    [
      '09:00-09:30 registration Accueil café',
      '09:30-10:15 talk Les nappes et la loi {Claire Fontanel}',
      '10:15-10:30 break Pause',
      "10:30-12:00 panel [Table ronde] Qui paie l'eau ?",
      '12:00 closing Clôture',
    ],
  ],
  [
    'german uhr',
    `Fachtag Stadtbäume
Kassel, 14. September 2022

Programm
09.30 Uhr  Anmeldung und Kaffee
10.00 Uhr  Begrüßung (Dr. Heike Brandes, Gartenamt)
10.15 Uhr  Vortrag: Wurzeln unter Asphalt – Prof. Jens Kolbe
11.30 Uhr  Mittagspause
12.30 Uhr  Diskussion
13.30 Uhr  Ende der Veranstaltung
`,
    [
      '09:30 registration Anmeldung und Kaffee',
      '10:00 opening Begrüßung {Heike Brandes}',
      '10:15 talk [Vortrag] Wurzeln unter Asphalt {Jens Kolbe}',
      '11:30 break Mittagspause',
      '12:30 discussion Diskussion',
      '13:30 closing Ende der Veranstaltung',
    ],
  ],
  [
    'label with hours in brackets',
    `Workshop on Peatland Carbon
Riga, 5 October 2023

Session 1 (9:00–10:30): Measuring peat
Session 2 (11:00–12:30): Rewetting in practice
Lunch (12:30–13:30)
Session 3 (13:30–15:00): Markets and methods
Closing (15:00)
`,
    [
      '09:00-10:30 session [Session 1] Measuring peat',
      '11:00-12:30 session [Session 2] Rewetting in practice',
      '12:30-13:30 break Lunch',
      '13:30-15:00 session [Session 3] Markets and methods',
      '15:00 closing Closing',
    ],
  ],
  [
    'am/pm words',
    `Community Forum on Floods
Bath, 8 March 2024

Agenda
9 – 9:30 a.m. Registration and refreshments
9:30 – 10 a.m. Opening remarks by Mayor Lucy Hargreaves
10 – 11:15 a.m. Panel discussion: Living with the river
11:15 a.m. – 12 noon Questions from the floor
12 noon – 1 p.m. Lunch
`,
    [
      '09:00-09:30 registration Registration and refreshments',
      '09:30-10:00 opening Opening remarks {Lucy Hargreaves}',
      '10:00-11:15 panel [Panel discussion] Living with the river',
      '11:15-12:00 discussion Questions from the floor',
      '12:00-13:00 break Lunch',
    ],
  ],
  [
    'clocks at the end, dotted leaders',
    `Annual General Meeting
Kendal Town Hall, 4 June 2019

ORDER OF BUSINESS
Arrival and tea ........................ 18.00
Minutes of the last meeting ............ 18.30
Treasurer's report ..................... 18.45
Election of officers ................... 19.00
Close .................................. 20.00
`,
    [
      '18:00 registration Arrival and tea',
      '18:30 session Minutes of the last meeting',
      "18:45 session Treasurer's report",
      '19:00 session Election of officers',
      '20:00 closing Close',
    ],
  ],
  [
    'numbered with times in brackets',
    `Board meeting of the Reef Trust
12 August 2021, online

Agenda
1. Welcome and apologies (14:00)
2. Minutes of the meeting of 6 May (14:05)
3. Budget for 2022 (14:15)
4. Any other business (15:00)
`,
    [
      '14:00 opening Welcome and apologies',
      '14:05 session Minutes of the meeting of 6 May',
      '14:15 session Budget for 2022',
      '15:00 session Any other business',
    ],
  ],
  [
    'half days in brackets',
    `Training on Household Surveys
Lomé, 7-8 November 2022

Modules
Module 1 (7 November, morning): Sampling frames
Module 2 (7 November, afternoon): Questionnaires
Module 3 (8 November, morning): Field control
Module 4 (8 November, p.m.): Data cleaning
`,
    [
      '2022-11-07 session [Module 1] Sampling frames',
      '2022-11-07 session [Module 2] Questionnaires',
      '2022-11-08 session [Module 3] Field control',
      '2022-11-08 session [Module 4] Data cleaning',
    ],
  ],
  [
    'grid of days and halves',
    `Summer School on Glaciers
Obergurgl, 4-6 July 2022

Programme
              Morning (9:00-12:00)        Afternoon (14:00-17:00)
Monday        Ice physics                 Mass balance
Tuesday       Remote sensing              Field trip
Wednesday     Models                      Project presentations
`,
    [
      '2022-07-04 09:00-12:00 session Ice physics',
      '2022-07-04 14:00-17:00 session Mass balance',
      '2022-07-05 09:00-12:00 session Remote sensing',
      '2022-07-05 14:00-17:00 social Field trip',
      '2022-07-06 09:00-12:00 session Models',
      '2022-07-06 14:00-17:00 talk Project presentations',
    ],
  ],
  [
    'portuguese',
    `Jornada de Agroecologia
Viçosa, 9 de setembro de 2022

Programação:
8h30 – Credenciamento
9h – Abertura
9h20 – Palestra: Sementes crioulas (Profa. Helena Duarte, UFV)
10h30 – Intervalo
11h – Roda de conversa: feiras livres
12h – Almoço
14h às 16h – Oficina: Compostagem em casa
16h – Encerramento
`,
    [
      '08:30 registration Credenciamento',
      '09:00 opening Abertura',
      '09:20 talk [Palestra] Sementes crioulas {Helena Duarte}',
      '10:30 break Intervalo',
      '11:00 discussion [Roda de conversa] feiras livres',
      '12:00 break Almoço',
      '14:00-16:00 session [Oficina] Compostagem em casa',
      '16:00 closing Encerramento',
    ],
  ],
  [
    'italian',
    `Seminario sul paesaggio
Lucca, 11 ottobre 2019

PROGRAMMA
Ore 9.00 – Registrazione dei partecipanti
Ore 9.30 – Saluti istituzionali
Ore 10.00 – Paola Neri (Università di Pisa), Muretti a secco e memoria
Ore 10.45 – Giulio Conti, Il fiume e la legge
Ore 11.30 – Tavola rotonda, modera Chiara Bassi
Ore 13.00 – Conclusioni
`,
    [
      '09:00 registration Registrazione dei partecipanti',
      '09:30 opening Saluti istituzionali',
      '10:00 talk Muretti a secco e memoria {Paola Neri}',
      '10:45 talk Il fiume e la legge {Giulio Conti}',
      '11:30 panel Tavola rotonda {Chiara Bassi}',
      '13:00 closing Conclusioni',
    ],
  ],
  [
    'course by weeks',
    `Online course: Reading Satellite Images
Starts 3 May 2021

Course outline
Week 1: What a pixel sees
Week 2: Clouds and how to remove them
Week 3: Classification
Week 4: Your own map
`,
    [
      'session [Week 1] What a pixel sees',
      'session [Week 2] Clouds and how to remove them',
      'session [Week 3] Classification',
      'session [Week 4] Your own map',
    ],
  ],
  [
    'talks with clock and speaker on second line',
    `Colloquium on Old Maps
Ghent, 17 November 2022

Schedule
10:00  Opening
10:10  Drawing what nobody walked
       Prof. Els Verhaegen, Ghent University
10:50  Three atlases, one river
       Dr. Paul Okonkwo, University of Lagos
11:30  Coffee
11:50  The cartographer's debts
       Marie Lambert (Archives de l'État)
12:30  Discussion and close
`,
    [
      '10:00 opening Opening',
      '10:10 talk Drawing what nobody walked {Els Verhaegen}',
      '10:50 talk Three atlases, one river {Paul Okonkwo}',
      '11:30 break Coffee',
      "11:50 talk The cartographer's debts {Marie Lambert}",
      '12:30 closing Discussion and close',
    ],
  ],
  [
    'bullets with bold clocks',
    `Hack Night
Thursday 9 February 2023, Cardiff

What's happening:
- **6:30 pm** – Arrive, grab pizza
- **7:00 pm** – Intro (Sam Pugh)
- **7:15 pm** – Hacking
- **9:00 pm** – Show & tell
- **9:30 pm** – Pub!
`,
    [
      '18:30 break Arrive, grab pizza',
      '19:00 opening Intro {Sam Pugh}',
      '19:15 session Hacking',
      '21:00 session Show & tell',
      '21:30 social Pub!',
    ],
  ],
  [
    'cell per line table',
    `Rural Broadband Seminar
Oulu, 21 April 2020

Programme

Time
Topic
Speaker

10:00
Opening
Minna Laakso, Ministry of Transport

10:20
Fibre across the bog
Antti Rinne, Oulu University

11:00
Coffee

11:30
Who digs the trench?
Kaisa Virtanen, Telia

12:30
Closing
`,
    [
      '10:00 opening Opening {Minna Laakso}',
      '10:20 talk Fibre across the bog {Antti Rinne}',
      '11:00 break Coffee',
      '11:30 talk Who digs the trench? {Kaisa Virtanen}',
      '12:30 closing Closing',
    ],
  ],
  [
    'list of talks without clocks',
    `Afternoon of Short Talks
Department of Geography, University of Leeds, 10 May 2023

Talks
- Hannah Price: Potholes and politics
- Omar Siddiqui: Mapping the night bus
- Lena Fischer: A century of hedges
`,
    [
      'talk Potholes and politics {Hannah Price}',
      'talk Mapping the night bus {Omar Siddiqui}',
      'talk A century of hedges {Lena Fischer}',
    ],
  ],
  [
    'weekday headings and named rows in capitals',
    `CONFERENCE ON SMALL ISLANDS
Valletta, 14-15 May 2018

MONDAY 14 MAY

0900-0930  REGISTRATION
0930-1000  OPENING: H.E. Joseph Zahra
1000-1130  SESSION I: ISLAND SHIPPING
           Chair: Ms Carmen Borg
1130-1200  COFFEE

TUESDAY 15 MAY

0900-1030  SESSION II: ISLAND SCHOOLS
1030-1100  CLOSING
`,
    [
      '2018-05-14 09:00-09:30 registration REGISTRATION',
      '2018-05-14 09:30-10:00 opening OPENING {Joseph Zahra}',
      '2018-05-14 10:00-11:30 session [SESSION I] ISLAND SHIPPING {Carmen Borg}',
      '2018-05-14 11:30-12:00 break COFFEE',
      '2018-05-15 09:00-10:30 session [SESSION II] ISLAND SCHOOLS',
      '2018-05-15 10:30-11:00 closing CLOSING',
    ],
  ],
  [
    'clocks of one moment elsewhere',
    `Webinar on Drought Insurance
June 17, 2026

8:00-9:15 AM Lima | 9:00-10:15 AM Washington DC | 3:00-4:15 PM Madrid

Join us to hear from three countries.
`,
    [],
  ],
  [
    'panels of witnesses',
    `Public Hearing on Night Trains
Thursday 5 March 2026, Hobart

Panel A - Passengers
9.15 am     Ms Laura Benton, Rail Users' Union
            Mr David Orr, Sleeper Society

Panel B - Operators
10.30 am    Dr Helen Marsh, Northern Rail

11.30 am    Short adjournment
11.45 am    Open statements
`,
    [
      '09:15 panel [Panel A] Passengers {Laura Benton, David Orr}',
      '10:30 panel [Panel B] Operators {Helen Marsh}',
      '11:30 break Short adjournment',
      '11:45 session Open statements',
    ],
  ],
  [
    'order of a ceremony',
    `Award of the Science Medal
Saturday 12 September 2026, Graz

ORDER OF THE CEREMONY

I.    Entry of the Senate
II.   Laudatio
          Prof. Anna Keller, Dean
III.  Lecture of the laureate
          Dr Paul Berger
`,
    [
      'session [I] Entry of the Senate',
      'talk [II] Laudatio {Anna Keller}',
      'talk [III] Lecture of the laureate {Paul Berger}',
    ],
  ],
]

describe('programmes by their shape', () => {
  for (const [shape, text, expected] of SHAPES)
    test(shape, () => {
      expect(rows(text)).toEqual(expected)
    })
})
