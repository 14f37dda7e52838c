/** Days, hours and limits in running text, as people say them: clocks in words, days counted from the day of the page, ends that are told in passing. */

export const SPOKEN: readonly (readonly [when: string | null, deadlines: string | null, text: string])[] = [
  // Minutes in words, beside the hour.
  ['2021-06-04 18:30', null, 'La tertulia es el viernes 4 de junio de 2021 a las seis y media de la tarde.'],
  ['2021-06-04 11:45', null, 'La visita es el viernes 4 de junio de 2021 a las doce menos cuarto de la mañana.'],
  ['2021-06-04 09:40', null, 'El taller comienza el 4 de junio de 2021 a las 9 y 40 de la mañana.'],
  ['2021-06-04 20:15', null, 'O sarau começa na sexta-feira, 4 de junho de 2021, às oito e quinze da noite.'],
  ['2021-06-04 19:30', null, 'La veillée a lieu le vendredi 4 juin 2021 à sept heures et demie du soir.'],
  ['2021-06-04 13:45', null, 'La visite a lieu le 4 juin 2021 à 14 heures moins le quart.'],
  ['2021-06-04 21:30', null, "L'incontro inizia venerdì 4 giugno 2021 alle nove e mezza di sera."],
  ['2021-06-04 16:30', null, 'Die Führung am Freitag, 4. Juni 2021, beginnt um halb fünf nachmittags.'],
  ['2021-06-04 19:15', null, 'Die Lesung am Freitag, 4. Juni 2021, beginnt um Viertel nach sieben abends.'],
  // A lower-case verb behind the clock is no zone; what is over then ends.
  ['2021-06-04 14:00>18:00', null, 'Wir treffen uns am 4. Juni 2021 um 14 Uhr im Hof; gegen 18 Uhr ist Schluss.'],
  ['2021-06-04 14:00', null, 'La visite du 4 juin 2021 à 14 h est gratuite.'],
  // A new clause has its own clock, and a meal that is over says nothing of it.
  [
    '2021-06-04 19:15',
    null,
    'We meet on Friday 4 June 2021. Doors at 6.30 pm, soup is there from 7 pm on, and Mara will begin at 7.15 pm.',
  ],
  [
    '2021-06-07>2021-06-09 14:00>12:00',
    null,
    'The course is from Mon 7 to Wed 9 June 2021 in Turku.\n\nIt begins on Monday after lunch, at 14:00, and ends on Wednesday at 12:00.',
  ],
  // The day of the page says which month a day without one is of.
  [
    '2021-06-16 18:30',
    null,
    'Talking in public again\n\n2 June 2021\n\nThe society has asked me to speak on the 16th, that is a Wednesday, at half past six in the evening.',
  ],
  [
    '2021-06-02 18:30',
    null,
    'Open studio\n\n2 June 2021\n\nWe open at 18:30. The studio was founded in 2016 and has grown on the 2nd floor since.',
  ],
  // The press office dates its note; the days are those on which people meet.
  [
    '2021-06-18>2021-06-19',
    null,
    'Nota de prensa N.º 31 - 4 de mayo de 2021\n\nArtesanas de seis provincias se darán cita los días viernes 18 y sábado 19 de junio en la plaza de Loja.',
  ],
  [
    '2021-06-18>2021-06-19',
    null,
    'Communiqué n° 31 - 4 mai 2021\n\nLes tisserands de la vallée se retrouveront les 18 et 19 juin à la halle de Thiers.',
  ],
  // The range of as many days as the event takes is its own; a call beforehand is not.
  [
    '2021-10-20>2021-10-21 09:00>15:00',
    'application 2021-09-10, notification 2021-09-24',
    'News\n\n16 August 2021\n\nA two-day clinic for slow code\n\nApply with a team of two for our clinic on 20 and 21 October in Turku.\n\nWe start at 9am on both days; helpers stay till 5pm on the first day and 3pm on the second.\n\nApplications close on Friday 10 September. Teams hear from us by 24 September, and there is a question session online on Wednesday 6 October at 3pm.',
  ],
  // Numbers of papers are no days.
  [
    '2021-08-11>2021-08-12',
    null,
    'CONCEPT NOTE (rev. 4, 21 June 2021)\n\nWorkshop on seals\nTurku, 11 and 12 August 2021',
  ],
  // Hours of the first days, of all but the last, around what happens in them.
  [
    '2021-05-06>2021-05-08 09:00>13:00',
    null,
    'Jornadas de riego, 6, 7 y 8 de mayo de 2021 (de jueves a sábado), Murcia.\n\nLos dos primeros días trabajamos de 9 a 18 h; el sábado, solo de mañana, de 10 a 13 h.',
  ],
  [
    '2021-05-06>2021-05-08 08:30>13:00',
    null,
    'Encontro de leitores, 6 a 8 de maio de 2021, Belém\n\nNos dois primeiros dias, das 8h30 às 18h; no sábado, das 9h às 13h.\n\nMesa - 6/5, 10h, com Ana Lima\nOficina - 6/5, 14h, com Rui Sá',
  ],
  ['2021-05-06 10:00>12:00', null, 'Passeio, quinta-feira, 6 de maio de 2021, das 10h ao meio-dia, Belém.'],
  // The clocks of a day's programme on one line; what is handed in there is no limit.
  [
    '2021-09-02>2021-09-04 19:00>18:30',
    'application 2021-08-11 23:59',
    'FLOODHACK\n\nSept 2-4, 2021 // Turku, Finland\n\nTimeline\nThu Sep 2    18:00 check-in    19:00 kick-off    20:00 teams\nFri Sep 3    09:00 mentors    21:00 quiz\nSat Sep 4    14:00 code freeze    15:00 demos    18:30 awards\n\nApplications close on August 11, 23:59.',
  ],
  // Today's opening hours, closing days and other people's limits.
  [
    '2021-10-09 17:00>22:00',
    'registration 2021-09-25',
    'Museum of Pumps\nVisit   Learn   Shop\nOpen today 10:00-19:00\n\nNight of Pumps\n\n09.10.2021\n17:00-22:00\nTurbine Hall, Tartu\n\nThe museum stays shut on Sunday 10 October.\nSchool groups: please book by 25 September.',
  ],
  [
    '2021-09-07',
    'registration 2021-09-03',
    'Bulletin no. 12 - August 29, 2021\n\nMembership renewals are due September 30.\n\nThe lecture is on Tuesday, September 7 in Halifax. Sign up by Friday, September 3.',
  ],
  // Sittings joined by "and", hours that are about so, evenings without an end.
  ['2021-11-09 10:00>13:00', null, 'Jornadas, 9 de noviembre de 2021\n\nMartes 9, de 10 a 13 h.'],
  ['2021-11-09 09:00>19:00', null, 'Jornada de archivos, martes 9 de noviembre de 2021, de 9 a 14 y de 16 a 19 h.'],
  ['2021-11-09 18:30>20:30', null, 'Dienstag, 9. November 2021, 18.30 - ca. 20.30 Uhr, Hörsaal 2'],
  ['2021-11-09 20:00', null, 'Open mic, Tuesday 9 November 2021, 8 till late'],
  ['2021-11-09 18:00>19:00', null, 'Public lecture. Tuesday 9 November 2021, 6pm (lasts about an hour).'],
  ['2021-11-09 14:00>15:30', null, 'SEMINAR - 9 NOVEMBER 2021 - 14.00/15.30 CET'],
  [
    '2021-11-06 10:00>16:00',
    null,
    'Tag der offenen Tür am Samstag, den 6. November 2021. Wir öffnen um 10 Uhr und schließen um 16 Uhr.',
  ],
  [
    '2021-10-22>2021-10-24 09:30',
    null,
    'The Expert Group Meeting will be opened at 9:30 a.m. on Friday, 22 October 2021, and is expected to close on Sunday, 24 October.',
  ],
  // Each sentence has its own kind of limit; what follows "until" says what for.
  [
    '2021-06-24>2021-06-26',
    'early-bird 2021-04-30, registration 2021-06-10',
    'Dates: June 24-26, 2021\nEarly bird ends April 30. Regular sales stop June 10. No tickets at the door.',
  ],
  [
    '2021-05-27>2021-05-31',
    'application 2021-02-15, notification 2021-03-15, registration 2021-04-12',
    'School on ice, 27-31 May 2021, Bergen\n\nHow to apply: letter to school@example.org, deadline 15 February 2021. Successful applicants will hear from us by 15 March and then have until 12 April to register and pay the fee.',
  ],
  [
    '2021-04-06',
    'registration 2021-04-01',
    'Training: Tuesday 6 April 2021\nRegistration: before Thursday 1 April\nProgramme updated 12 March 2021',
  ],
  [null, 'rsvp 2021-05-24', "Game night: Thurs 27 May 2021, 7pm. Shout by Monday the 24th if you're in."],
  // How long it lasts, said in a sentence about it; each talk is another matter.
  ['2021-05-07 19:00>21:00', null, 'It starts at seven and lasts two hours: Friday 7 May 2021, Town Hall.'],
  ['2021-05-07 19:00', null, 'Friday 7 May 2021, 19:00, Town Hall. Each talk lasts 20 minutes.'],
  // A stop before a number ends no sentence; the doors of a house are nobody's limit.
  [
    '2024-06-05>2024-06-07',
    'abstract 2024-01-15, registration 2024-05-01',
    'Conference on salt, Turku, 5-7 June 2024\nPlease email an abstract (max. 200 words) to us by January 15. All participants, speakers included, must have registered by 1 May.',
  ],
  [
    null,
    '',
    'The recital is on 5 May 2022, 7.05 pm. Doors close at 7 on 5 May. The library shuts on 6 May for stocktaking.',
  ],
  [
    null,
    'early-bird 2025-02-28, registration 2025-04-25',
    'Conference: 7-9 May 2025, Tartu. Tickets: early bird 90 EUR (until 28 Feb), regular 120 EUR (until 25 April).',
  ],
  [
    null,
    'rsvp 2024-12-06',
    "Staff party on Friday 13 December 2024, 6pm. Please let Gwen know whether you're coming (and what you don't eat) by the 6th.",
  ],
  // Days without a month within the days of the event; parts of the first and the last.
  [
    '2026-05-21>2026-05-22 10:00>15:00',
    'registration 2026-04-30',
    'RSE unconference, Espoo, 21-22 May 2026\n\n- We start on the 21st at 10:00 with coffee, proposals and stickers, and end on the 22nd at 15:00 so that all catch their trains.\n\nRegistration closes on 30 April.',
  ],
  [
    '2015-08-16>2015-08-19 null>12:00',
    null,
    'The meeting takes place from the evening of Sunday 16th to midday on Wednesday 19th August 2015 at the station of Seili.',
  ],
  [
    '2018-11-09>2018-11-10 16:30>14:00',
    null,
    'Jornadas los días 9 y 10 de noviembre de 2018 en Soria.\n\nEmpezamos el viernes a las cuatro y media de la tarde y terminamos el sábado a las dos con un vermú.',
  ],
  [
    '2018-06-11>2018-06-13 10:00>15:00',
    null,
    'Meeting on water, Tunis, 11-13 June 2018\n\nHours: work starts at 10.00 a.m. and stops at 3.00 p.m. on each of the three days. A dinner will be offered on Monday, 11 June, 7.40 p.m.',
  ],
  // The event of the parent's days, and the day that was told apart from it.
  [
    '2023-08-29',
    'paper 2023-05-12',
    'First Workshop on Saving Power\nheld with the 29th Conference on Parallel Systems\nLimassol, Cyprus, August 28 - September 1, 2023\nWorkshop day: Tuesday, August 29 (full day)\n\nPapers due: May 12th, 2023',
  ],
  // The year of an edition, where the weekday agrees with it.
  [
    '2023-11-15 12:15>13:15',
    null,
    'Please come to our session at SC23 in Denver. It is on Wednesday, November 15, from 12:15 to 1:15pm in room 401.',
  ],
  // The head of a page, and the opening of a call.
  [
    '2025-05-17>2025-05-18',
    'proposal 2025-02-02 23:59, notification 2025-03-01',
    '---\ntitle: FOSS Camp goes south\ndate: 2024-11-08\n---\n\nThe camp will be on 17-18 May 2025 in Skopje.\n\nThink about a talk: proposals open 1 December and the form shuts on 2 February 2025, 23:59 CET. We will reply by 1 March.',
  ],
  // Two columns without a heading.
  [
    null,
    'abstract 2025-06-06, notification 2025-07-04, registration 2025-07-18, submission 2025-08-29 12:00',
    'Vision 2025, 9-12 September 2025\n\n    extended abstracts            6 June 2025 (firm)\n    you hear from us              4 July 2025\n    one author signed up          18 July 2025\n    slides                        29 August 2025, 12:00',
  ],
  [
    '2022-10-12>2022-11-23 17:15>18:45',
    null,
    'The ledgers group meets every second Wednesday, 5.15 to 6.45 pm, starting on 12 October 2022 and finishing on the 23rd of November, in room 5039.',
  ],
  // The office hours of a letter's head are nobody's.
  [
    '2019-08-22>2019-08-23',
    null,
    'MINISTRY OF ENVIRONMENT\n  Tel +94 11 203 4100   Fax +94 11 287 9944   8.30 - 16.15 hrs\n\nMy No.: MMDE/07/112                                     21 June 2019\n\nI have the honour to invite you to the Round Table. It is to take place on Thursday the 22nd and Friday the 23rd of August 2019 in Colombo.',
  ],
  // A margin that breaks the sentence before its clock; a day that opens its line with its hours.
  [
    '2017-10-16>2017-10-18 13:30>12:30',
    null,
    'The group calls a workshop at DESY, Hamburg, from Mon 16 to Wed 18 October 2017.\n\nThe meeting starts on Monday after lunch, at 13:30, and ends on Wednesday at\n12:30, so that most people can travel without extra nights. A room will be\nopen for those who cannot come.',
  ],
  [
    '2019-03-07 13:00>14:00',
    null,
    'THE CONTOUR LINE\nStaff newsletter, no. 6/2019, Monday 4 March\n\n2. SEMINAR\n\nWhose Dune? A Hundred Years of Holding Sand Still\n\nThursday 7 March, 1 till 2 in Burns 5. BYO lunch.\n\n3. VANS\n\nBoth vans are out from 8 to 12 March. Ring Julie before 10.30.',
  ],
  // What opened on one day closes on another; helpers come before.
  [
    '2023-03-22>2023-03-24',
    'registration 2023-03-10',
    'Our annual forum returns to Accra on 22-24 March 2023. Registration opened on 16 January and closes on 10 March. The previous forum (8-10 March 2022) drew 900 people.',
  ],
  ['2022-05-14 14:00>17:00', null, 'Tauschbörse\nSamstag, 14.05.2022\n14:00 - 17:00 Uhr (Aufbau ab 13:00 Uhr)'],
  [
    null,
    'registration 2025-04-25',
    'Tagung, 8. Mai 2025, 9.30 bis 16.30 Uhr\nAnmeldung möglich ab 1. März, Anmeldeschluss 25. April 2025',
  ],
  // Two letters are a weekday before a number, and a word of the sentence elsewhere.
  [
    '2021-04-24 10:00>15:00',
    null,
    'The hall is too small now, and so on the 24th of April 2021 (that is a Saturday) we open the barn, from 10:00 to 15:00.',
  ],
  // The last day of a month; the number of an issue.
  [null, 'registration 2021-04-30', 'The fair is on 12 June 2021 in Leith. Please register by the end of April.'],
  [
    null,
    'registration 2021-02-28',
    'La feria es el 12 de junio de 2021 en Loja. Inscripciones hasta fines de febrero de 2021.',
  ],
  // How long it lasts, on a line of its own.
  [
    '2021-06-10 15:00>16:30',
    null,
    'Webinar\n\nWhen: Thursday 10 June 2021\n15:00 Bangkok | 10:00 Geneva\nLength: 90 minutes',
  ],
  // Answers to those who sent something in.
  [
    null,
    'proposal 2021-01-15, notification 2021-02-20',
    'Le colloque aura lieu à Pau les 18 et 19 mai 2021.\n\nLes propositions sont à envoyer avant le 15 janvier 2021. Les réponses seront données le 20 février 2021.',
  ],
  [
    null,
    'abstract 2021-04-12, notification 2021-05-05',
    'The meeting is held in Pécs on 26-29 June 2021.\n\nMonday, April 12, 2021     - extended abstracts\nWednesday, May 5, 2021     - answer to the authors',
  ],
  // What is done with a text one day is no duty of its authors.
  [
    null,
    'submission 2021-10-31',
    'Hearing on the guidelines: Thursday, 14 October 2021, Belgrade.\n\nWritten comments are taken until 31 October 2021.\n\nThe final text will be put before the Steering Committee at its meeting in Skopje on 9-10 December 2021.',
  ],
]
