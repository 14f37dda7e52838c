/** What people are asked to do by a day, told with other words than "deadline", and days that are nobody's limit. Rows as in `limits.ts`. */
export const ACTS: readonly (readonly [when: string | null, deadlines: string | null, text: string])[] = [
  // Someone shall, must, is asked to do something by then.
  [
    '2023-05-09',
    'other 2023-04-21 12:00',
    'Public inquiry, 9 May 2023.\n\nA party that means to call a witness shall tell the Inspector so by noon on Friday, 21 April 2023.',
  ],
  [
    '2023-05-09',
    'other 2023-05-02',
    'Audiencia, 9 de mayo de 2023.\n\nQuienes quieran tomar la palabra deberán nombrar un representante ante la Secretaría hasta el 2 de mayo, con copia de su documento.',
  ],
  [
    '2023-05-09',
    'submission 2023-04-28',
    'Hearing, 9 May 2023.\n\nThe signed statement has to reach the chambers by 28 April 2023, in three copies.',
  ],
  [
    '2023-05-09',
    '',
    'Hearing, 9 May 2023.\n\nParticipants should arrive by 9 May 2023, 8.45, and be seated before the doors close.',
  ],
  [
    '2023-07-03>2023-07-07',
    '',
    'Summer school, 3-7 July 2023.\n\nApplicants should have finished their degree by 1 July 2023, wherever they took it.',
  ],
  [
    '2024-10-08 14:00',
    '',
    'Seminario de métodos\n\nMartes 8 de octubre de 2024, 14 h\nSala 2\n\nPróximas sesiones\n22 de octubre: Muestras grandes\n5 de noviembre: por confirmar',
  ],
  [
    '2023-05-11>2023-05-12 09:30>13:00',
    '',
    'The Conference will be opened at 9.30 hours on Thursday, 11 May 2023 and is expected to close at 13.00 hours on Friday, 12 May 2023.',
  ],
  // Prices until a day, and what is lost after one.
  [
    '2023-07-03>2023-07-07',
    'early-bird 2023-04-30',
    'Field course, Bergen, 3-7 July 2023\n\nNOK 4,500; NOK 4,000 if you pay before 30 April 2023.',
  ],
  [
    '2023-07-03>2023-07-07',
    'early-bird 2023-04-30',
    'Curso, 3-7 de julio de 2023\n\nMatrícula: 90 €, o 70 € si se abona antes del 30 de abril de 2023.',
  ],
  ['2023-07-03', 'early-bird 2023-04-30', 'Training, 3 July 2023. 15% off when you book before 30 April 2023.'],
  [
    '2023-07-03',
    'other 2023-06-19',
    'Workshop, 3 July 2023\n\nCancellations received after 19 June 2023 will be charged in full.',
  ],
  [
    '2023-07-03',
    'other 2023-06-19',
    'Atelier, 3 juillet 2023\n\nPour toute annulation après le 19 juin 2023, aucun remboursement ne sera effectué.',
  ],
  [
    '2023-07-03',
    'other 2023-06-19',
    'Seminar, 3. Juli 2023\n\nBei einer Abmeldung nach dem 19. Juni 2023 fällt die volle Gebühr an.',
  ],
  // What stands below a heading of deadlines is one, whatever it is called.
  [
    '2024-09-02>2024-09-04',
    'paper 2024-03-01, submission 2024-04-12',
    'WIKI 2024, September 2-4, 2024\n\nDeadlines\n\nResearch papers: March 1, 2024\nUnconference slots: April 12, 2024',
  ],
  [
    '2024-05-06>2024-05-10',
    'notification 2024-03-15',
    'Course, 6-10 May 2024. The outcome of the selection will be sent on 15 March 2024.',
  ],
  [
    '2024-05-11',
    'registration 2024-05-08',
    'Taller, 11 de mayo de 2024. La inscripción cierra el 8 de mayo o al llenarse el cupo.',
  ],
  [
    '2024-05-06>2024-05-08 09:00>19:00',
    '',
    'Congreso de redes, 6, 7 y 8 de mayo de 2024. La apertura será a las 9 hs. El congreso concluye el miércoles 8 a las 19 hs.',
  ],
  // The year before month and day, with stops.
  [
    '2007-01-15>2007-01-17',
    'paper 2006-09-15, notification 2006-10-20',
    'Workshop, January 15-17, 2007\n\nImportant dates\n 2006. 9. 15   Papers due\n 2006. 10. 20  Notification',
  ],
  // A clock that goes on below its day.
  [
    '2025-09-24 13:15>14:45',
    'submission 2025-09-19 17:00',
    'Briefing\nWednesday, 24 September 2025, 1.15 to 2.45 p.m.\n\nDelegations that wish to speak are asked to write to sids@mission.example by Friday, 19 September,\n5 p.m.',
  ],
]

/** Days of other things beside the event's own. Rows as in `limits.ts`. */
export const BESIDE: readonly (readonly [when: string | null, deadlines: string | null, text: string])[] = [
  [
    '2024-10-08 12:00>13:00',
    '',
    'Lunch talk\nTuesday 8 October 2024, 12-1 pm\n\nThe Biodiversity Fortnight runs 1-13 October.',
  ],
  [
    '2024-10-08 12:00>13:00',
    '',
    'Lunch talk\nTuesday 8 October 2024, 12-1 pm\n\nPart of the Festival of Ideas (1-13 October).',
  ],
  ['2024-10-01>2024-10-13', '', 'Biodiversity Fortnight\n\nThe Biodiversity Fortnight runs 1-13 October 2024.'],
  [
    '2024-10-08 14:00',
    '',
    'Methods seminar\n\nTue 8 Oct 2024, 2pm - Small samples\nSpeaker: Ada Holt\n\nFurther seminars\n22 October - Big samples\n5 November - tba',
  ],
  [
    '2019-03-04>2019-03-06',
    '',
    'FISHERS MEET IN DAKAR\n\nDakar, 11 March 2019. Twelve unions agreed on a common logbook at the second regional conference, which was held from 4 to 6 March at the Maison des Pêcheurs.\n\nThe third conference will take place in Praia from 8 to 10 February 2021.',
  ],
  [
    '2019-03-04>2019-03-05',
    '',
    'Dialogue on ports concludes\n\n05 Mar 2019 | Tbilisi\n\nThe dialogue, held by the Ministry on 4 and 5 March, was the last of three.',
  ],
  [
    '2024-09-24 13:15>14:45',
    '',
    'Ministerial briefing\nTuesday, 24 September 2024, 1.15 to 2.45 p.m.\n\nThe briefing will prepare a text for the Second World Forum on Soils of 2-4 December 2025.',
  ],
  [
    '2025-01-18>2025-03-15 09:30>16:00',
    '',
    'Oficina de formação\nAcreditação CCP-128/24 (válida até 30/09/2027)\n\nLocal: Escola da Malagueira, Évora\n\nAos sábados, das 9h30 às 12h30 e das 14h00 às 16h00\n\n18/01/2025    M1. Solo\n01/02/2025    M2. Água\n15/03/2025    M3. Sementes\n\nNota: a sessão de 15 de março é aberta às famílias a partir das 15h.',
  ],
  [
    '2024-11-14>2024-11-15 17:00',
    '',
    'HARBOUR HACK\n14-15 November 2024\n\nDoors open Thursday 4 pm; quiet hours 1-6 am.\n\nThu 14 Nov\n5:00 pm Teams\n6:00 pm Kick-off\nFri 15 Nov\n8:00 am Breakfast\n11:00 am Demos',
  ],
  [
    '2026-03-14 14:30>17:30',
    '',
    "Assemblée générale\nle samedi 14 mars 2026 à 14 heures 30\nHôtel de Ville d'Avallon\n\nLa séance devrait être levée vers 17 h 30.",
  ],
]

/** Ends told beside beginnings, old days in brackets, labels on the next line. Rows as in `limits.ts`. */
export const ENDS: readonly (readonly [when: string | null, deadlines: string | null, text: string])[] = [
  [
    '2023-05-08>2023-05-12 10:00>13:00',
    '',
    'Third session of the Board\nGeneva, 8-12 May 2023\n\nThe session will open at 10 a.m. on Monday, 8 May, and is expected to close at 1 p.m. on Friday, 12 May.',
  ],
  [
    '2025-06-05>2025-06-06 09:00>13:00',
    '',
    'Workshop on cold chains\nNadi, 5-6 June 2025\n\nThe workshop opens at 9.00 a.m. on Thursday and adjourns at 1 p.m. on Friday.',
  ],
  [
    '2025-04-03>2025-04-04 14:00>12:30',
    '',
    "Journées d'étude\n3 et 4 avril 2025, Strasbourg\nDébut des travaux le jeudi à 14 h, clôture le vendredi à 12 h 30.",
  ],
  [
    '2024-05-14>2024-05-16 14:00>13:00',
    '',
    'Meeting of the network, 14-16 May 2024, Uppsala, from 14.00 on day one to 13.00 on day three.',
  ],
  [
    '2023-05-25>2023-05-27',
    'abstract 2023-01-31, notification 2023-02-28',
    'Congresso, Évora, 25 a 27 de maio de 2023\n\nDatas importantes\nSubmissão de resumos: prazo alargado até 31 de janeiro de 2023 (antes 15 de janeiro)\nComunicação aos autores: 28 de fevereiro de 2023',
  ],
  [
    '2024-08-26>2024-08-30',
    'application 2024-05-31, notification 2024-06-14, registration 2024-07-15',
    'PhD course, 26-30 August 2024, Aarhus\nApplication deadline: Friday 31 May\nNotification: mid-June (14 June at the latest)\nRegistration and payment: 15 July',
  ],
  [
    '2022-09-12>2022-09-16',
    'paper 2022-05-20, notification 2022-06-24, registration 2022-08-01',
    'CONF 2022, Trento, 12-16 September 2022\n\nIMPORTANT DATES\nPaper submission ............ 20 May 2022\nAuthor notification ......... 24 June 2022\nAuthor registration ......... 1 August 2022',
  ],
  [
    '2019-07-08>2019-07-19',
    'application 2019-04-15, notification 2019-05-06, other 2019-06-01',
    'Summer school, 8-19 July 2019\nApplications are due April 15; decisions will be e-mailed May 6; the fee must be paid in full by June 1.',
  ],
  ['2025-11-12 18:00>20:00', '', 'Book launch\nWed 12 November 2025, 6-8 pm. The book came out on 1 October 2025.'],
  [
    '2024-03-14 18:30>20:30',
    '',
    'Rust meetup\nThursday 14 March 2024\nDoors 6.15 pm, talks from half six pm until about half eight pm.',
  ],
  [
    '2024-03-14 18:00',
    'rsvp 2024-03-11',
    'Rust meetup\nThursday 14 March 2024, 6 pm\n\nRSVP by Monday (11th) so we can order pizza.',
  ],
  [
    '2023-10-19 19:00>20:10',
    '',
    'Rencontre\nRendez-vous le 19 octobre 2023 à partir de 19h\n\n19h - 19h05 : Introduction\n19h05 - 19h35 : Exposé de Kim\n19h35 - 20h05 : Exposé de Anna\n20h05 - 20h10 : Clôture',
  ],
]

/** What pages, newsletters and notes tell beside: issues, hours of the house, years before, evenings of a season. Rows as in `limits.ts`. */
export const PAGES_TOLD: readonly (readonly [when: string | null, deadlines: string | null, text: string])[] = [
  [
    '2024-11-09 10:00>14:00',
    '',
    'THE POST, No. 31, October 2024\n\nWe hold a hearing on Saturday the 9th of November from 10 in the morning until 2 in the afternoon.',
  ],
  [
    '2015-09-09>2015-09-11 09:30>12:45',
    '',
    'Symposium, 9 to 11 September 2015. The proceedings will begin at 09.30\nhours on the first day and end at 12.45 hours on the last.',
  ],
  [
    '2025-05-12>2025-05-16 08:30>13:00',
    '',
    'College of Engineering   |   Open Mon-Fri 08:00-17:00\n\nCourse title: Drainage\nDates: 12 - 16 May 2025\nTime: 8:30 am to 4:30 pm daily; Friday closes 1:00 pm',
  ],
  [
    '2023-07-09>2023-07-14',
    'application 2023-01-31',
    "Summer School 2023: applications open\n\nStudents are invited to the school, to be held on July 9-14 in Atlanta. Applications are due 31 January 2023.\n\nLast year's school (Athens, June 19-24, 2022) brought together 77 students.",
  ],
  [
    '2021-05-07',
    '',
    'SmallClim 2021\n\nLike the main conference (May 3-6) the workshop will be virtual, and takes place on Friday, May 7, 2021.',
  ],
  [
    '2024-02-13 19:00',
    '',
    'Data meetup\n\nJess will take us through "Your first Quarto book" on Tuesday 13 February 2024. Doors 6:30, talk at 7 pm.\n\nJess came to our very first meetup on 3 October 2017.',
  ],
  [
    '2025-02-06>2025-03-20 19:00>20:30',
    '',
    'Evenings at the Shed\n\nThu 6 Feb – Thu 20 Mar 2025 · 7pm–8.30pm\n\nThu 6 February\nA Sail from Whitby\n\nThu 20 February\nBandhani in Bradford\n\nThu 6 March\nThe Shroud\n\nThu 20 March\nShoddy\n\nBSL on 6 March. Links are sent at noon on the day.',
  ],
  [
    '2014-11-20>2014-11-21 09:30>12:30',
    '',
    'Écrire la neige\nGrenoble, jeudi 20 et vendredi 21 novembre 2014\n\nPROGRAMME\n\nJeudi 20 novembre — Archives départementales, salle de conférences, 2 rue Auguste-Prudhomme\n\n9 h 00\tAccueil\n9 h 30\tOuverture\n10 h 45\tLes livres\n17 h 00\tFin de la première journée\n\nVendredi 21 novembre — Maison des sciences, amphithéâtre\n\n9 h 00\tLettres\n12 h 00\tConclusions\n12 h 30\tClôture du colloque',
  ],
  [
    '2023-10-17 14:00>15:30',
    '',
    'Webinar, Tuesday 17 October 2023\n\n14:00–15:30   Geneva (CEST)\n07:00–08:30   Bogotá\n15:00–16:30   Nairobi\n19:00–20:30   Bangkok',
  ],
  [
    '2021-08-26 10:00>11:30',
    '',
    'Webinario, 26 de agosto de 2021\n10:00 a. m. Bogotá y Lima / 11:00 a. m. Santiago / 12:00 m. Montevideo y Buenos Aires / 17:00 Madrid\nhasta las 11:30 a. m. de Bogotá',
  ],
  [
    '2023-03-08 18:30>20:30',
    '',
    "Atelier, 8 mars 2023\nOn vous accueille dès 18h, l'atelier commence à 18h30 et on libère la salle à 20h30.",
  ],
  [
    '2024-11-12 13:00>17:00',
    'registration 2024-11-01',
    'Autumn meetup, Tuesday 12 November 2024. We begin at 13:00 sharp and stop at 17:00.\n\nRegistration closes on 1 November.',
  ],
  [
    '2014-11-28',
    'other 2014-11-26 15:30',
    'Annual meeting, 28 November 2014\n\nMembers may appoint a proxy; forms lodged after 3.30 p.m. on 26th November are void.',
  ],
  [
    '2025-09-02>2025-09-05',
    'abstract 2025-03-17, paper 2025-03-24',
    'CONF, September 2-5, 2025\n\nIMPORTANT DATES\n Abstract registration ........... March 3, 2025  -> March 17, 2025 (extended!)\n Full papers ..................... March 24, 2025 (firm)',
  ],
  [
    '2025-09-02>2025-09-05',
    'registration 2025-06-20',
    'CONF, September 2-5, 2025\n\nAt least one author of every accepted paper must register by June 20, 2025 at the full rate.',
  ],
  [
    '2023-12-02',
    'submission 2023-10-15',
    'DevFest, 2 de dezembro de 2023\n\nA chamada de palestras vai até 15 de outubro de 2023.',
  ],
  [
    '2019-03-28',
    'submission 2019-03-20',
    'Tagung, 28. März 2019\n\nIhr Firmenprofil für den Katalog schicken Sie bitte bis 20. März 2019 an uns.',
  ],
]

/** Lengths that give the last day or the end, told beside the first. Rows as in `limits.ts`. */
export const LENGTHS: readonly (readonly [when: string | null, deadlines: string | null, text: string])[] = [
  ['2024-05-02>2024-05-04', '', 'Workshop on registers\n\nA three-day training starting on 2 May 2024 in Accra.'],
  ['2024-05-02>2024-05-04', '', 'Workshop on registers\n\nDate: 2 May 2024\nDuration: three days'],
  [
    '2024-05-05>2024-05-07',
    null,
    'Open Registers 2024\n\nWorkshops: 4 May 2024\nMain conference: 5-7 May 2024\n\nLeeds',
  ],
  [
    '2024-01-24 14:30>16:30',
    null,
    'Press release\nDate: 19-01-2024\n\nHearing on registers\n\nThe Committee will hold a hearing on registers on Wednesday, 24 January, from 14.30 to 16.30.',
  ],
  [
    '2024-05-21>2024-05-22',
    null,
    'Appel à contribution\n\nLes registres\n\nColloque, Rennes, 21 et 22 mai 2024\n\nPropositions avant le 30 janvier 2024.\n\nDates\nmardi 30 janvier 2024',
  ],
  [
    '2024-05-02 10:00>15:00',
    null,
    '*** POSTPONED ***\n\nField Day\n\nWe have decided to put off the field day which was to be held on Thursday 2 May 2024, 10am-3pm, in Accra. A new date has not been set.',
  ],
  [
    '2024-05-02 09:30',
    null,
    'Journée des registres\n\nJeudi 2 mai 2024, 9 h 30\n\nEn visioconférence : https://bbb.uhb.example.fr/b/mae-5xw-19h',
  ],
  ['2024-05-02>2024-05-04', '', 'Taller de registros\n\nFecha: 2 de mayo de 2024\nDuración: 3 días'],
  [
    '2024-05-02>2024-05-04',
    '',
    'Officers meet in Accra\n\nForty officers completed a three-day regional training. The workshop, which opened on 2 May 2024, was the first.',
  ],
  [
    '2024-05-06>2024-05-10',
    '',
    'Estadística para periodistas\n\nCurso de cinco días a partir del 6 de mayo de 2024, Lima.',
  ],
  ['2024-05-01>2024-05-03', '', 'Officers meet in Accra\n\nThe three-day training ended on 3 May 2024.'],
  ['2024-05-02', '', 'Workshop on registers\n\nThe training on 2 May 2024 gives a three-day pass to the museum.'],
  ['2024-05-02 14:00>15:30', '', 'Webinar, 2 May 2024\n2 pm, 90 minutes'],
  [
    '2024-05-02 18:00',
    'rsvp 2024-04-29',
    "Book club: Thursday 2 May 2024, 6pm. Shout by Monday 29 April if you're in.",
  ],
  ['2024-05-02', 'registration 2024-04-30', 'Visita guiada, 2 de mayo de 2024. Reservas hasta el martes 30 de abril.'],
]
