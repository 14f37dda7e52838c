/** The programme: shapes of agendas, each with the rows that a careful reader finds, and texts that hold none. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'
import { rows } from './rows.js'

const AGENDAS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'who presides over a session, behind its name',
    `Convegno sulle scuole
Potenza, 7 marzo 2019

ore 15.00  Saluti
ore 15.30  I sessione – I numeri. Presiede Aldo Verri
ore 17.00  Pausa
ore 17.20  II sessione – Le storie. Coordina Teresa Iannelli
ore 18.30  Chiusura
`,
    [
      '15:00 opening Saluti',
      '15:30 session [I sessione] I numeri {Aldo Verri}',
      '17:00 break Pausa',
      '17:20 session [II sessione] Le storie {Teresa Iannelli}',
      '18:30 closing Chiusura',
    ],
  ],
  [
    'days with their year and hours',
    `Journées des Écluses
Brest, 3-4 décembre 2026

Jeudi 3 décembre 2026, 14h-18h

14h00 Accueil
14h30 Les vannes
16h00 Pause

Vendredi 4 décembre 2026, 9h-12h30

9h00 Les biefs
11h00 Conclusions
`,
    [
      '2026-12-03 14:00 registration Accueil',
      '2026-12-03 14:30 session Les vannes',
      '2026-12-03 16:00 break Pause',
      '2026-12-04 09:00 session Les biefs',
      '2026-12-04 11:00 closing Conclusions',
    ],
  ],
  [
    'hours behind a label on a line of their own',
    `Dialogue on Locks
Accra, 24 June 2026

PROGRAMME

Time: 9:00 - 9:45
Opening ceremony

Time: 9:45 - 11:15
Session 1. From gate to gate
`,
    ['09:00-09:45 opening Opening ceremony', '09:45-11:15 session [Session 1] From gate to gate'],
  ],
  [
    'days without a heading above them, and rows with their hours behind',
    `Forum on Slow Ferries
8 and 9 June 2026, Bergen

Day 1: Monday, 8 June

Arrival                                        09:00
Piers and pilots                               10:00 - 11:30
    Moderator: Ida Low
Lunch                                          11:30 - 13:00

Day 2: Tuesday, 9 June

Fares                                          09:00 - 10:30
Closing words                                  10:30 - 11:00
`,
    [
      '2026-06-08 09:00 registration Arrival',
      '2026-06-08 10:00-11:30 session Piers and pilots {Ida Low}',
      '2026-06-08 11:30-13:00 break Lunch',
      '2026-06-09 09:00-10:30 session Fares',
      '2026-06-09 10:30-11:00 closing Closing words',
    ],
  ],
  [
    'strands with one blank, lettered workshops at one hour, names behind brackets, a numbered laboratory',
    `Harbour Archives Days
Monday 4 May 2026, Lisbon

PROGRAMME

9.30   Parallel sessions
       1A Ropes and rigging (Room 4). Chair: Ida Low
       1B Ballast (Room 5). Chair: Ben Hart
11.00  Workshop A: Mending charts. Chair: Eva Roe
       Workshop B: Reading logs. Chair: Tom Vale
12.30  Sounding the bay
       Laboratory 3
`,
    [
      '09:30 session Parallel sessions',
      '09:30 session [1A] Ropes and rigging {Ida Low} @Room 4',
      '09:30 session [1B] Ballast {Ben Hart} @Room 5',
      '11:00 session [Workshop A] Mending charts {Eva Roe}',
      '11:00 session [Workshop B] Reading logs {Tom Vale}',
      '12:30 session Sounding the bay @Laboratory 3',
    ],
  ],
  [
    'a day before the event in its programme',
    `Congress on Slow Ferries
8 and 9 June 2026, Bergen

PROGRAMME

Pre-congress: Sunday, 7 June
18:00-20:00  Harbour walk

Monday, 8 June
9:00-10:30   Piers and pilots
`,
    ['2026-06-07 18:00-20:00 social Harbour walk', '2026-06-08 09:00-10:30 session Piers and pilots'],
  ],
  [
    'the hours of every day, and hours of each day in a list, are no items',
    `Training on Weirs
Kigali, 4-5 May 2026

Dates and hours
  * Monday 4 May 2026, 14:00 - 18:00
  * Tuesday 5 May 2026, 09:00 - 12:30

Morning sessions: 0900-1230 hours. Afternoon sessions: 1400-1700 hours.
`,
    [],
  ],
  [
    'places above their items, and one item at several hours',
    `Harbour Day
Sunday 17 August 2025

PROGRAMME

In the Boat House
   11.15, 13.15 & 15.15   Knot school
   12.00-16.00            Drop-in: make a flag

On the Quay (max. 20 persons)
   12.30   Shanty choir
   15.30   Tug-of-war
`,
    [
      '11:15 session Knot school @Boat House',
      '13:15 session Knot school @Boat House',
      '15:15 session Knot school @Boat House',
      '12:00-16:00 session Drop-in: make a flag @Boat House',
      '12:30 session Shanty choir @Quay',
      '15:30 session Tug-of-war @Quay',
    ],
  ],
  [
    'numbered items with clocks, and parts of an item',
    `Town Hall on the Harbour Wall
Tuesday, May 6, 2025, 6:00 PM

AGENDA
 1.  6:00   Call to order
 2.  6:10   The two alternatives
            2a. Concrete wall -- Ruth Harland, City Engineer
            2b. Setback levee -- Dr. Amos Tillery, Port of Astoria
 3.  6:50   Break
 4.  7:00   Adjourn
`,
    [
      '18:00 opening Call to order',
      '18:10 session The two alternatives',
      'talk Concrete wall {Ruth Harland}',
      'talk Setback levee {Amos Tillery}',
      '18:50 break Break',
      '19:00 closing Adjourn',
    ],
  ],
  [
    'columns of clocks in several zones: the one whose place the page speaks of',
    `# Contributor day in Porto

Saturday 15 March 2025, Casa da Ponte, Porto

## Timetable

| UTC   | Chicago (CST) | Porto (WET) | What |
|-------|-------|-------|------|
| 13:30 | 07:30 | 14:30 | Hello, and who is who (Ana Ribeiro) |
| 14:00 | 08:00 | 15:00 | Lunch |
| 15:00 | 09:00 | 16:00 | end |
`,
    ['14:30 opening Hello, and who is who {Ana Ribeiro}', '15:00 break Lunch', '16:00 closing end'],
  ],
  [
    'columns of start and end',
    `Workshop on Soil Moisture
12 May 2025, Lyon

Schedule

| 09:00 | 09:30 | Registration |
| 09:30 | 10:15 | Soil and sky |
| 10:15 | 10:30 | Closing |
`,
    ['09:00-09:30 registration Registration', '09:30-10:15 session Soil and sky', '10:15-10:30 closing Closing'],
  ],
  [
    'two days, talks inside a session, people below the title',
    `Regional Conference on Urban Water Data
Nairobi, Kenya, 3-4 March 2021

AGENDA

Day 1 - Wednesday, 3 March

08:30 - 09:00   Registration and coffee
09:00 - 09:20   Welcome and opening remarks
                Ms. Grace Wanjiru, Director, Water Authority
09:20 - 10:00   Keynote address: Cities that measure
                Prof. Thomas Okello, Makerere University
10:00 - 11:00   Session 1: Meters and markets
                Chair: Dr Helen Brandt
                - Prepaid meters in Kisumu (Peter Otieno, KIWASCO)
                - "Who pays for leaks?" - Amina Hassan, Mombasa Water
11:00 - 11:30   Tea break
11:30 - 13:00   Session 2: Data sharing between utilities
13:00 - 14:00   Lunch

Day 2 - Thursday, 4 March

09:00 - 10:30   Session 3: Open standards (Room B2)
10:30 - 11:00   Coffee break
11:00 - 12:00   Closing plenary and next steps

Venue: Kenyatta Conference Centre
`,
    [
      '2021-03-03 08:30-09:00 registration Registration and coffee',
      '2021-03-03 09:00-09:20 opening Welcome and opening remarks {Grace Wanjiru}',
      '2021-03-03 09:20-10:00 keynote [Keynote address] Cities that measure {Thomas Okello}',
      '2021-03-03 10:00-11:00 session [Session 1] Meters and markets {Helen Brandt}',
      '2021-03-03 talk Prepaid meters in Kisumu {Peter Otieno}',
      '2021-03-03 talk Who pays for leaks? {Amina Hassan}',
      '2021-03-03 11:00-11:30 break Tea break',
      '2021-03-03 11:30-13:00 session [Session 2] Data sharing between utilities',
      '2021-03-03 13:00-14:00 break Lunch',
      '2021-03-04 09:00-10:30 session [Session 3] Open standards @Room B2',
      '2021-03-04 10:30-11:00 break Coffee break',
      '2021-03-04 11:00-12:00 closing Closing plenary and next steps',
    ],
  ],
  [
    'bullets of a meetup',
    `R meetup May

Agenda:
* 18:30 Doors open & pizza
* 19:00 Welcome by the organizers
* 19:10 Jane Miller: Forecasting with Prophet
* 19:50 Short break
* 20:00 "Maps in R" by Carlos Pérez
* 20:45 Networking and drinks

RSVP here: https://example.org
`,
    [
      '18:30 registration Doors open & pizza',
      '19:00 opening Welcome by the organizers',
      '19:10 talk Forecasting with Prophet {Jane Miller}',
      '19:50 break Short break',
      '20:00 talk Maps in R {Carlos Pérez}',
      '20:45 social Networking and drinks',
    ],
  ],
  [
    'Spanish, days as headings',
    `Taller de Estadística

Fecha: 12 y 13 de mayo de 2022

PROGRAMA

Jueves 12 de mayo
9:00 h. Inscripción
9:30 h. Inauguración. A cargo de la Dra. Marta Gómez
10:00 h. Conferencia magistral: "Datos para todos", por Luis Hernández (UNAM)
11:30 h. Pausa para café
12:00 h. Mesa redonda: Censos y privacidad. Modera: Ana Torres
14:00 h. Almuerzo

Viernes 13 de mayo
10:00 h. Taller 1: Introducción a R
13:00 h. Clausura
`,
    [
      '2022-05-12 09:00 registration Inscripción',
      '2022-05-12 09:30 opening Inauguración {Marta Gómez}',
      '2022-05-12 10:00 keynote [Conferencia magistral] Datos para todos {Luis Hernández}',
      '2022-05-12 11:30 break Pausa para café',
      '2022-05-12 12:00 panel [Mesa redonda] Censos y privacidad {Ana Torres}',
      '2022-05-12 14:00 break Almuerzo',
      '2022-05-13 10:00 session [Taller 1] Introducción a R',
      '2022-05-13 13:00 closing Clausura',
    ],
  ],
  [
    'French, hours with h',
    `Séminaire sur les données ouvertes
Paris, le 15 juin 2023

Programme

9h00 – 9h30 : Accueil des participants
9h30 – 10h15 : Ouverture, par Mme Claire Dubois, directrice de l'INSEE
10h15 – 11h00 : Atelier 1 : Les données publiques locales
11h00 – 11h15 : Pause café
11h15 – 12h30 : Table ronde : « Qui possède les données ? »
12h30 : Déjeuner
14h00 : Conférence de Jean Martin (CNRS)
16h30 : Clôture
`,
    [
      '09:00-09:30 registration Accueil des participants',
      '09:30-10:15 opening Ouverture {Claire Dubois}',
      '10:15-11:00 session [Atelier 1] Les données publiques locales',
      '11:00-11:15 break Pause café',
      '11:15-12:30 panel [Table ronde] Qui possède les données ?',
      '12:30 break Déjeuner',
      '14:00 talk Conférence {Jean Martin}',
      '16:30 closing Clôture',
    ],
  ],
  [
    'Portuguese, "às" between the hours',
    `Seminário de Saúde Digital

Data: 10 de outubro de 2019

Programação
08h30 às 09h00 - Credenciamento
09h00 às 09h30 - Abertura
09h30 às 10h30 - Palestra: Inteligência artificial no SUS - Maria Souza (Fiocruz)
10h30 às 10h45 - Intervalo
10h45 às 12h00 - Painel 1: Prontuário eletrônico
12h00 - Encerramento
`,
    [
      '08:30-09:00 registration Credenciamento',
      '09:00-09:30 opening Abertura',
      '09:30-10:30 talk [Palestra] Inteligência artificial no SUS {Maria Souza}',
      '10:30-10:45 break Intervalo',
      '10:45-12:00 panel [Painel 1] Prontuário eletrônico',
      '12:00 closing Encerramento',
    ],
  ],
  [
    'Italian, "ore" before the hour',
    `Convegno sui dati aperti
Roma, 20 novembre 2018

PROGRAMMA
ore 9.00 Registrazione
ore 9.30 Saluti istituzionali
ore 10.00 Relazione di Paolo Conti (Università di Bologna)
ore 11.00 Pausa caffè
ore 11.30 Tavola rotonda "I dati dei comuni" - modera Giulia Ferri
ore 13.00 Chiusura dei lavori
`,
    [
      '09:00 registration Registrazione',
      '09:30 opening Saluti istituzionali',
      '10:00 talk Relazione {Paolo Conti}',
      '11:00 break Pausa caffè',
      '11:30 panel [Tavola rotonda] I dati dei comuni {Giulia Ferri}',
      '13:00 closing Chiusura dei lavori',
    ],
  ],
  [
    'columns behind tabs',
    `Workshop on Lexical Semantics

Program

Time	Title	Speaker	Room
9:00 - 9:15	Opening	Anna Berg	Room 101
9:15 - 10:15	Invited talk: Words and worlds	Michael Stone (MIT)	Room 101
10:15 - 10:45	Coffee break
10:45 - 11:15	Verb classes revisited	Li Wei, Jana Novak	Room 102
11:15 - 11:45	Sense induction at scale	Omar Haddad	Room 102
12:00 - 1:00	Lunch
1:00 - 2:00	Poster session		Foyer
`,
    [
      '09:00-09:15 opening Opening {Anna Berg} @Room 101',
      '09:15-10:15 keynote [Invited talk] Words and worlds {Michael Stone} @Room 101',
      '10:15-10:45 break Coffee break',
      '10:45-11:15 talk Verb classes revisited {Li Wei, Jana Novak} @Room 102',
      '11:15-11:45 talk Sense induction at scale {Omar Haddad} @Room 102',
      '12:00-13:00 break Lunch',
      '13:00-14:00 poster Poster session @Foyer',
    ],
  ],
  [
    'a cell on each line',
    `Data for Good evening

Schedule
6:00pm
Doors open

6:30pm
Introduction
Sarah Jones, Data for Good

6:45pm
Talk: Predicting floods
Dr. Mark Lee, University of Leeds

7:30pm
Panel: What next?

8:30pm
Close
`,
    [
      '18:00 registration Doors open',
      '18:30 opening Introduction {Sarah Jones}',
      '18:45 talk [Talk] Predicting floods {Mark Lee}',
      '19:30 panel [Panel] What next?',
      '20:30 closing Close',
    ],
  ],
  [
    'clocks at the end of the row',
    `CONFERENCE ON RURAL HEALTH
PROGRAMME
Registration                              8:00 a.m.
Opening ceremony                          9:00 a.m.
Keynote by Dr. Susan Clark                9:30 a.m.
Lunch                                    12:30 p.m.
Group work                                1:30 p.m.
Close                                     4:00 p.m.
`,
    [
      '08:00 registration Registration',
      '09:00 opening Opening ceremony',
      '09:30 keynote Keynote {Susan Clark}',
      '12:30 break Lunch',
      '13:30 session Group work',
      '16:00 closing Close',
    ],
  ],
  [
    'title, then authors; a kind word above the title',
    `Program of the workshop

Friday, June 14
 8:45  Welcome
 9:00  Towards a theory of turn-taking
       Sarah Mitchell and Kenji Watanabe
 9:30  Parsing the unparsable: a corpus of
       broken sentences
       Olga Petrova
10:00  Break
10:30  INVITED TALK
       Language without words
       Robert Klein (University of Vienna)
11:30  Discussion
12:00  Lunch
`,
    [
      'XXXX-06-14 08:45 opening Welcome',
      'XXXX-06-14 09:00 talk Towards a theory of turn-taking {Sarah Mitchell, Kenji Watanabe}',
      'XXXX-06-14 09:30 talk Parsing the unparsable: a corpus of broken sentences {Olga Petrova}',
      'XXXX-06-14 10:00 break Break',
      'XXXX-06-14 10:30 keynote [INVITED TALK] Language without words {Robert Klein}',
      'XXXX-06-14 11:30 discussion Discussion',
      'XXXX-06-14 12:00 break Lunch',
    ],
  ],
  [
    'dotted clocks, parallel sessions',
    `Third Meeting of Archivists, Porto, 4-6 June 2018

PROGRAMME

MONDAY 4 JUNE
 9.00  Registration
 9.30  Welcome (Mayor of Porto)
10.00  Opening lecture
       What archives forget
       Teresa Almada, University of Minho
11.00  Coffee

TUESDAY 5 JUNE
 9.30  Parallel sessions
       A: Paper and damp (Room 1)
       B: Born digital (Room 2)
12.30  Lunch
14.00-17.00  Excursion to Guimarães (bus leaves at 13.45)

WEDNESDAY 6 JUNE
10.00  Round table
12.00  End of meeting
`,
    [
      '2018-06-04 09:00 registration Registration',
      '2018-06-04 09:30 opening Welcome (Mayor of Porto)',
      '2018-06-04 10:00 talk [Opening lecture] What archives forget {Teresa Almada}',
      '2018-06-04 11:00 break Coffee',
      '2018-06-05 09:30 session Parallel sessions',
      '2018-06-05 09:30 session Paper and damp @Room 1',
      '2018-06-05 09:30 session Born digital @Room 2',
      '2018-06-05 12:30 break Lunch',
      '2018-06-05 14:00-17:00 social Excursion to Guimarães',
      '2018-06-06 10:00 panel Round table',
      '2018-06-06 12:00 closing End of meeting',
    ],
  ],
  [
    'label and date first, title below',
    `Sessions

Session 1 - 14 March, 13:00-14:30 (online)
   Reading an old map
   Speaker: Dr Hana Novotná
Session 2 - 21 March, 13:00-14:30 (online)
   Drawing a new one
   Speaker: Luca Bianchi
`,
    [
      'XXXX-03-14 13:00-14:30 session [Session 1] Reading an old map {Hana Novotná} @online',
      'XXXX-03-21 13:00-14:30 session [Session 2] Drawing a new one {Luca Bianchi} @online',
    ],
  ],
  [
    'a table with bars',
    `Schedule (all times CET)

| Time | Session | Speaker |
|------|---------|---------|
| 09:00 | Opening | Marta Silva |
| 09:15 | Keynote: Rivers and numbers | Prof. Ole Hansen |
| 10:15 | Break | |
| 10:30 | Panel: Who counts the fish? | moderated by Inga Berg |
`,
    [
      '09:00 opening Opening {Marta Silva}',
      '09:15 keynote [Keynote] Rivers and numbers {Ole Hansen}',
      '10:15 break Break',
      '10:30 panel [Panel] Who counts the fish? {Inga Berg}',
    ],
  ],
  [
    'a numbered list with dates',
    `The seminar will be held in five sessions:

I.   Introduction (10 September)
II.  Reading statutes (17 September)
III. Reading judgments (24 September)
IV.  Writing opinions (1 October)
V.   Moot court (8 October)
`,
    [
      'XXXX-09-10 session [I] Introduction',
      'XXXX-09-17 session [II] Reading statutes',
      'XXXX-09-24 session [III] Reading judgments',
      'XXXX-10-01 session [IV] Writing opinions',
      'XXXX-10-08 session [V] Moot court',
    ],
  ],
  [
    'one sentence',
    `Order of events: 6.30 doors, 7.00 film, 8.15 discussion with the director Agnes Moreau, 9.30 bar.
`,
    [
      '18:30 registration doors',
      '19:00 session film',
      '20:15 discussion discussion {Agnes Moreau}',
      '21:30 session bar',
    ],
  ],
  [
    'four digits',
    `TIMETABLE
0830  Assemble at the gate
0900  Safety briefing - Sgt. Paul Reid
0915-1100  Exercise 1: Casualty triage
1100  Tea
1130-1300  Exercise 2: Radio silence
1300  Debrief and lunch
`,
    [
      '08:30 session Assemble at the gate',
      '09:00 talk Safety briefing {Paul Reid}',
      '09:15-11:00 session [Exercise 1] Casualty triage',
      '11:00 break Tea',
      '11:30-13:00 session [Exercise 2] Radio silence',
      '13:00 break Debrief and lunch',
    ],
  ],
  [
    'weekdays before the clocks',
    `Hack the Archive, 5-7 April 2019, Leeds

Schedule
Fri 18:00 Kick-off and pizza
Fri 19:00 Team forming
Sat 09:00 Breakfast
Sat 09:30 Hacking starts
Sat 13:00 Lunch
Sat 20:00 Board games
Sun 09:30 Hacking continues
Sun 15:00 Demos and jury
Sun 17:00 Prizes and goodbye
`,
    [
      '2019-04-05 18:00 break Kick-off and pizza',
      '2019-04-05 19:00 session Team forming',
      '2019-04-06 09:00 break Breakfast',
      '2019-04-06 09:30 session Hacking starts',
      '2019-04-06 13:00 break Lunch',
      '2019-04-06 20:00 session Board games',
      '2019-04-07 09:30 session Hacking continues',
      '2019-04-07 15:00 session Demos and jury',
      '2019-04-07 17:00 closing Prizes and goodbye',
    ],
  ],
  [
    'a series of dated talks',
    `Lecture series "Cities and Water", autumn 2018
Every lecture begins at 18:15 in the Great Hall.

4 October    Maria Lopez (Madrid): Rivers under the street
11 October   Karl Braun (Berlin): Who pays for the sewer?
18 October   no lecture
25 October   Anna Lind (Lund): Swimming in the harbour
`,
    [
      '2018-10-04 talk Rivers under the street {Maria Lopez}',
      '2018-10-11 talk Who pays for the sewer? {Karl Braun}',
      '2018-10-25 talk Swimming in the harbour {Anna Lind}',
    ],
  ],
  [
    'initials before a colon',
    `Session I (Chair: M. Olsen)
10:00 A. Brown: Ice and accounts
10:30 C. Dubois: The price of snow
Session II (Chair: P. Rossi)
11:30 E. Novak: Glaciers in court
12:00 G. Haddad: Who owns the melt?
`,
    [
      'session [Session I] {M. Olsen}',
      '10:00 talk Ice and accounts {A. Brown}',
      '10:30 talk The price of snow {C. Dubois}',
      'session [Session II] {P. Rossi}',
      '11:30 talk Glaciers in court {E. Novak}',
      '12:00 talk Who owns the melt? {G. Haddad}',
    ],
  ],
  [
    'day and hours at the end',
    `Meeting 1: Town Hall, Tuesday 3 May, 7 pm - 9 pm
Meeting 2: Library, Thursday 5 May, 7 pm - 9 pm
Meeting 3: online, Monday 9 May, 12 noon
`,
    [
      'XXXX-05-03 19:00-21:00 session [Meeting 1] Town Hall',
      'XXXX-05-05 19:00-21:00 session [Meeting 2] Library',
      'XXXX-05-09 12:00 session [Meeting 3] online',
    ],
  ],
  [
    'a grid of days',
    `PROGRAMME AT A GLANCE

              Thursday 7 May            Friday 8 May
09:00         Registration              Session 3
10:00         Opening                   Session 4
11:00         Session 1                 Closing
`,
    [
      'XXXX-05-07 09:00 registration Registration',
      'XXXX-05-08 09:00 session [Session 3]',
      'XXXX-05-07 10:00 opening Opening',
      'XXXX-05-08 10:00 session [Session 4]',
      'XXXX-05-07 11:00 session [Session 1]',
      'XXXX-05-08 11:00 closing Closing',
    ],
  ],
  [
    'panels without hours',
    `Webinar: Open budgets

The webinar takes place on 5 May 2020, 15:00-16:30 CET.

Panel 1: Budgets in the open
Moderator: Lucia Rossi, OECD
Speakers: John Smith (IMF), Mary Brown (World Bank)

Panel 2: Citizens and audits
Moderator: Pedro Alvarez
Speakers:
- Kwame Mensah, Ghana Audit Service
- Eva Lind, Riksrevisionen
`,
    [
      'panel [Panel 1] Budgets in the open {Lucia Rossi, John Smith, Mary Brown}',
      'panel [Panel 2] Citizens and audits {Pedro Alvarez, Kwame Mensah, Eva Lind}',
    ],
  ],
  [
    'numbered items without hours',
    `Expert meeting on land records

Provisional agenda

1. Opening of the meeting
2. Adoption of the agenda and election of the chair
3. Review of national practices
4. Draft guidelines on land records
5. Any other business
6. Closing of the meeting

Participants
About 30 experts
`,
    [
      'opening Opening of the meeting',
      'session Adoption of the agenda and election of the chair',
      'session Review of national practices',
      'session Draft guidelines on land records',
      'session Any other business',
      'closing Closing of the meeting',
    ],
  ],
  [
    'day and hours in brackets',
    `Summer School on Official Statistics, 5-7 July 2023

Monday 5 July
Morning: Introduction to sampling (Prof. Ivana Kovac)
Afternoon: Lab 1. Drawing samples in R

Schedule:
Session 1 (Mon 5 July, 10:00-12:00): Sampling frames
Session 2 (Tue 6 July, 10:00-12:00): Weighting
Session 3 (Wed 7 July, 14:00-16:00): Small areas
`,
    [
      '2023-07-05 10:00-12:00 session [Session 1] Sampling frames',
      '2023-07-06 10:00-12:00 session [Session 2] Weighting',
      '2023-07-07 14:00-16:00 session [Session 3] Small areas',
    ],
  ],
]

describe('agendas', () => {
  for (const [name, text, expected] of AGENDAS)
    test(name, () => {
      expect(rows(text)).toEqual(expected)
    })
})

const ORDINALS: readonly (readonly [number | null, ...string[]])[] = [
  [
    1,
    'Session 1',
    'Session I',
    'Session One',
    'First session',
    'Sesión 1',
    'Sessão 1',
    'Séance 1',
    'Sessione 1',
    'Prima sessione',
  ],
  [4, 'Session IV', 'Panel 4', 'Module 4', 'Workshop 4', 'Módulo 4', 'Painel 4', 'Atelier 4', '4th session'],
  [null, 'Laboratory A', 'Group B'],
]

describe('labels', () => {
  for (const [ordinal, ...labels] of ORDINALS)
    for (const label of labels)
      test(`${label} is number ${ordinal}`, () => {
        const [found] = extract(`AGENDA\n09:00 ${label}: Rivers and lakes\n10:00 Coffee\n`).sessions
        expect(found).toMatchObject({ label, ordinal, title: 'Rivers and lakes' })
      })
})

const KINDS: readonly (readonly [string, ...string[]])[] = [
  [
    'registration',
    'Registration',
    'Check-in',
    'Inscripción',
    'Credenciamento',
    'Accueil des participants',
    'Registrazione',
  ],
  ['break', 'Coffee break', 'Morning tea', 'Lunch', 'Almuerzo', 'Almoço', 'Pause café', 'Pranzo'],
  ['social', 'Conference dinner', 'Networking', 'Welcome drinks', 'Visit to the harbour', 'Happy hour'],
  ['opening', 'Opening remarks', 'Welcome', 'Bienvenida', 'Abertura', 'Ouverture', 'Saluti istituzionali'],
  ['closing', 'Closing', 'Wrap-up', 'Adjournment', 'Clausura', 'Encerramento', 'Clôture', 'Chiusura dei lavori'],
  ['discussion', 'Questions and answers', 'Q&A', 'General discussion', 'Preguntas'],
  ['poster', 'Posters', 'Poster session'],
  ['keynote', 'Keynote address', 'Invited talk'],
]

describe('kinds by words', () => {
  for (const [kind, ...titles] of KINDS)
    for (const title of titles)
      test(`${title} is ${kind}`, () => {
        const [found] = extract(`PROGRAMME\n09:00 ${title}\n10:00 Rivers and lakes\n`).sessions
        expect(found?.kind).toBe(kind)
      })
})

test('hours run forward through noon', () => {
  const text = 'Programme\n9:00 Talk one\n11:30 - 1:00 Talk two\n2:00 Talk three\n'
  expect(extract(text).sessions.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
    ['09:00', null],
    ['11:30', '13:00'],
    ['14:00', null],
  ])
})

test('an evening begins after noon', () => {
  const text = 'Talk on maps, 5 May 2020, 6:30 pm\n\nSchedule\n6:30 Check-in\n6:50 Announcements\n7:00 Maps\n8:30 End\n'
  expect(extract(text).sessions.map(({ startTime }) => startTime)).toEqual(['18:30', '18:50', '19:00', '20:30'])
})

test('a sentence gives an item its speaker', () => {
  const text =
    'Programme\n2.30pm Doors open\n5.30pm Presentation by the team\n6.15pm Questions and answers\n\nThe 5.30pm presentation will be given by Helen Brandt and Carlos Pérez. Maria Souza will chair the questions and answers.\n'
  expect(rows(text).slice(1)).toEqual([
    '17:30 talk Presentation by the team {Helen Brandt, Carlos Pérez}',
    '18:15 discussion Questions and answers {Maria Souza}',
  ])
})

const NONE: readonly string[] = [
  'Training programme on goat milk\n\nThe programme is as under:\n\n2. The programme is meant for officers of the rank of Dairy Officer. Each batch will have 25 trainees.\n\n3. The course will cover feed, disease and marketing. A visit to the farm is included on the third day.\n',
  'Important dates\n\nSubmission: 3 May 2020, 23:59\nNotification: 5 June 2020\nCamera-ready: 1 July 2020\n',
  'Opening hours\nMon-Fri 9:00-17:00\nSat 10:00-14:00\n',
  'How to get there\nBuses leave from the station:\n08:10 Central station\n08:40 Airport\n09:10 Central station\n',
  'The talk is on Thursday 8 May 2025, 16:00 - 17:00, in Room 5.\n',
  'Date: 8 May 2025\nTime: 16:00 - 17:00 (BST); tea from 15:40\nPlace: Room 5\n',
  'Time: 8:30 a.m. - 10:00 a.m. (Washington, DC time) // 12:30 - 14:00 GMT // 15:30 - 17:00 Nairobi\n',
  'Join us at 12 PM ET / 11 AM CT / 10 AM MT on 6 April 2023.\n',
  'PROGRAM COMMITTEE:\nJane Roe, University of Leeds\nKarl Braun, TU Berlin\nAnna Lind, Lund University\n',
  'Sessions run daily from 8.30\na.m. to 5.00 p.m. and lunch is served at\n12:30 in the hall.\n',
  'Coming up\n22 May   Jane Roe (Leeds), title tba\n5 June   PhD showcase, all afternoon\n',
  'Secretariat: Jane Roe, 0917 555 0138\n',
  'Jonas is here all day, with free slots between 10:00 and\n15:00. If you would like one, write to him.\n',
]

describe('texts without a programme', () => {
  for (const text of NONE) test(JSON.stringify(text.slice(0, 60)), () => expect(rows(text)).toEqual([]))
})
