/** What organisers write, and when it is: each text has other dates and clocks beside the event's own (doors, coffee, deadlines, earlier meetings). */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

/** `2024-03-14 18:30 / 2024-03-14 20:30`, only the parts that the expectation names. */
type Wanted = { readonly [key: string]: string | null }

function got(text: string, keys: readonly string[]): Wanted {
  const { schedule, status, deadlines } = extract(text)
  const all: Wanted = {
    start: schedule.startDate,
    end: schedule.endDate,
    from: schedule.startTime,
    to: schedule.endTime,
    days: schedule.days.map(({ date, startTime, endTime }) => `${date} ${startTime}-${endTime}`).join(', '),
    status,
    rule: schedule.recurrence,
    deadlines: deadlines
      .map(({ kind, date, time }) => `${kind} ${date}${time ? ` ${time}` : ''}`)
      .sort()
      .join(', '),
  }
  return Object.fromEntries(keys.map((key) => [key, all[key] ?? null]))
}

function table(name: string, cases: readonly (readonly [Wanted, string])[]): void {
  describe(name, () => {
    it.each(cases.map(([wanted, text]) => ({ wanted, text })))('$wanted ← $text', ({ wanted, text }) => {
      expect(got(text, Object.keys(wanted))).toEqual(wanted)
    })
  })
}

table('English meetups, lectures and circulars', [
  [
    { start: '2024-03-14', from: '18:30', to: '20:30', end: '2024-03-14' },
    'Python Leeds March Meetup\n\nThursday 14 March 2024, doors 6, talks 6:30, done by 8:30pm\nThe Platform, New Station Street, Leeds\n\nTwo talks this month and some pizza.',
  ],
  [
    { start: '2023-05-11', from: '19:00', end: '2023-05-11' },
    "Local History Society: The Mills of Calder\n\nThursday 11 May 2023, 6.30 for 7pm\nSt Mary's Hall, Todmorden. Refreshments from 6.30.",
  ],
  [
    { start: '2022-10-06', from: '19:00', to: '21:00', end: '2022-10-06' },
    'Climate Coders Bristol\n\nWhen: Thursday, October 6, 2022, 7-9pm\nWhere: Desklodge House, Redcliffe Way, Bristol',
  ],
  [
    { start: '2024-02-20', from: '17:00', to: '19:00', end: '2024-02-20' },
    'You are invited to an evening on open transport data on Tuesday 20 February 2024, from 5 until 7, at the Town Hall, Dublin.',
  ],
  [
    { start: '2023-09-21', from: '19:00', end: '2023-09-21' },
    'JS Ghent #12\n\n21 September 2023\nKick off at 19h, doors open from 18h30. Drinks after 21h30.\nVenue: De Krook, Ghent',
  ],
  [
    { start: '2023-11-08', from: '18:00', end: '2023-11-08' },
    'PHP Porto\nDate: 8 November 2023\nTime: 18h\nPlace: UPTEC, Porto',
  ],
  [
    { start: '2021-04-15', from: '18:00', end: '2021-04-15' },
    "The Institute's annual lecture will be given by Professor Jane Marlow on 15 April 2021 at 1800 in the Great Hall, University of Exeter. A reception will follow at 1915.",
  ],
  [
    { start: '1996-03-12', from: '15:30', to: '16:30', end: '1996-03-12' },
    'DEPARTMENT OF STATISTICS SEMINAR\n\nSPEAKER: Dr. Alan Hertz\nTITLE: Mixtures of mixtures\nDATE: Tuesday, March 12, 1996\nTIME 3:30 - 4:30 PM\nPLACE: Baker Hall 232K\nRefreshments at 3:15 in the lounge',
  ],
  [
    { start: '2024-01-25', from: '16:00', end: '2024-01-25' },
    'Maths colloquium, Thursday 25 January 2024: talk at 4, tea at 3.30 in the common room.\nSpeaker: Olga Petrenko (Leiden)',
  ],
  [
    { start: '2024-06-01', from: '12:00', end: '2024-06-01' },
    'Neighbourhood repair café\nSaturday 1 June 2024, noon-ish until the cake runs out\nChurch Hall, Frome',
  ],
  [
    { start: '2019-11-05', from: '09:30', to: '16:00', end: '2019-11-05' },
    'One-day workshop: Counting Pollinators\n5 November 2019, Wageningen\nRegistration and coffee from 9.00; the workshop starts at 9.30 and finishes at 16.00. Lunch 12.30-13.30.',
  ],
  [
    { start: '2020-02-13', from: '18:15', end: '2020-02-13' },
    'Public lecture\n"The price of shade"\n13 February 2020. Arrive from 17:45 for an 18:15 start.',
  ],
  [
    { start: '2018-05-22', from: '19:30', end: '2018-05-22' },
    'Evening talk, Tuesday 22nd May 2018. Doors 7pm for 7.30pm start. Tickets £5.',
  ],
  [
    { start: '2022-09-14', from: '10:00', to: '11:30', end: '2022-09-14' },
    'Webinar: Financing small ports\nWednesday 14 September 2022\n10.00-11.30 CEST (please log in from 9.45)',
  ],
  [
    { start: '2023-03-30', from: '17:30', end: '2023-03-30' },
    'Inaugural Lecture of Professor Ruth Adeyemi. Thursday 30 March 2023. Wine reception from 6.30pm; lecture 5.30pm.',
  ],
  [
    { start: '2017-10-19', from: '12:30', to: '13:30', end: '2017-10-19' },
    'Brown bag lunch\nThurs, Oct 19 2017, 12.30 to 1.30\nBring your lunch. Coffee is provided from 12.',
  ],
  [
    { start: '2016-06-09', from: '20:00', end: '2016-06-09' },
    'Jazz & Data Night - 9 June 2016\nBar opens 19.00, show 20.00, curfew 23.00',
  ],
  [
    { start: '2014-04-03', from: '14:00', end: '2014-04-03' },
    "Dear all,\nthe next group seminar is on Thursday, April 3rd, 2014, 2 o'clock sharp, room 4.12. Afterwards (around 3.30) we go for coffee.",
  ],
  [
    { start: '2024-10-09', from: '09:00', to: '17:00', end: '2024-10-09' },
    'Training on flood mapping\nThe training will take place on 9 October 2024 from 9 a.m. to 5 p.m. in Nairobi. Participants are asked to arrive at 8.30 a.m. to complete registration.',
  ],
  [
    { start: '2015-09-03', from: '16:15', end: '2015-09-03' },
    'Physics Colloquium / Thursday, September 3, 2015 / 4:15 pm / Room 100 / (refreshments at 3:45 pm in the atrium)',
  ],
  [
    { start: '2024-05-16', from: '18:30', to: '20:30', end: '2024-05-16' },
    '🗓 16 May 2024\n⏰ 18:30–20:30\n📍 Impact Hub, Vienna\n18:00 Doors\n18:30 Welcome\n18:40 Talk 1\n19:20 Talk 2\n20:00 Networking\n20:30 Close',
  ],
  [
    { start: '2023-06-08', from: '18:45', end: '2023-06-08' },
    'Agenda for our June meetup (8 June 2023):\n6:15 pm - Doors open, pizza\n6:45 pm - Welcome\n7:00 pm - Talk: Observability on a budget\n8:00 pm - Drinks',
  ],
  [
    { start: '2019-03-21', from: '19:00', end: '2019-03-21' },
    'Monthly Drupal meetup, 21.03.2019. We start at 7 p.m., you can come in from 6.30 p.m. on. Office open until 10 p.m.',
  ],
  [
    { start: '2013-02-06', from: '15:00', to: '16:00', end: '2013-02-06' },
    'CS Seminar announcement\nWho: Prof. Lin Wei\nWhat: Streaming joins\nWhen: Wed., Feb. 6, 2013, 3-4 (cookies at 2:45)\nWhere: Gates 104',
  ],
  [
    { start: '2012-11-14', from: '11:00', end: '2012-11-14' },
    'Speaker: Kavita Rao\nDate: 11/14/2012\nHour: 11:00 AM\nHost: Peter Boyle (x5512), available for meetings 1:30 - 4:30',
  ],
  [
    { start: '2024-07-18', from: '14:00', to: '16:30', end: '2024-07-18' },
    'The Working Group will meet online on 18 July 2024 at 14:00 (Geneva time) for two and a half hours, until 16:30.',
  ],
  [
    { start: '2010-05-13', end: '2010-05-14', from: '09:00', to: '13:00' },
    'The meeting will open at 9 a.m. on Thursday, 13 May 2010, and close at 1 p.m. on Friday, 14 May 2010, in Conference Room 4.',
  ],
  [
    { start: '2016-10-03', end: '2016-10-05', from: '09:30', to: '17:00' },
    'Regional Workshop on Crop Statistics, 3-5 October 2016, Accra\nRegistration of participants will begin at 08:30 on 3 October. The opening session starts at 09:30. The workshop closes on 5 October at 17:00.',
  ],
  [
    { start: '2022-11-17', from: '09:00', to: '18:00', end: '2022-11-17' },
    'Save the date! The autumn symposium is on 17 November 2022. Doors 8.15, first talk 9.00, end around 18.00, dinner 19.30.',
  ],
  [
    { start: '2024-04-10', from: '19:00', end: '2024-04-10' },
    'Come along on Wed 10 April 2024! Library bar from 6pm, quiz starts 7pm sharp.',
  ],
  [
    { start: '2021-01-27', from: '13:00', to: '14:00', end: '2021-01-27' },
    'Lunch talk on Wednesday (27 January 2021), 1-2pm. Sandwiches from 12.45.',
  ],
  [
    { start: '2018-09-11', from: '10:00', to: '16:00', end: '2018-09-11' },
    'Open data surgery\nTues 11 Sept 2018, drop in any time between 10 and 4\nCity Library, Aberdeen',
  ],
  [
    { start: '2019-06-27', from: '18:00', end: '2019-06-27' },
    'Exhibition opening: Thursday 27 June 2019 at 6 pm. Speeches at 6.30 pm.',
  ],
  [
    { start: '2022-03-09', from: '16:00', to: '17:30', end: '2022-03-09' },
    'The thesis defence of Marta Olin takes place on March 9, 2022, 16:00 - 17:30 h (room opens at 15:45).',
  ],
  [
    { start: '2024-08-22', from: '18:00', to: '21:00', end: '2024-08-22' },
    'Rust Nairobi\nThu, 22 Aug 2024 · 6:00 PM to 9:00 PM EAT\nCheck-in 5:30 PM',
  ],
  [
    { start: '2023-01-19', from: '17:00', end: '2023-01-19' },
    'From: Ana Lucas\nDate: Mon, 9 Jan 2023 10:22:13 +0000\nSubject: Seminar 19 January, 5pm\n\nDear all, a reminder that Rob Tanner speaks next Thursday 19 January at 5 pm. Drinks from 6.30.',
  ],
  [
    { start: '2015-04-29', from: '18:30', end: '2015-04-29' },
    'AGM 2015. Notice is hereby given that the Annual General Meeting will be held on Wednesday 29 April 2015 at 6.30pm. Tea and biscuits will be served from 6.00pm. The bus leaves the station at 5.40pm.',
  ],
  [
    { start: '2024-11-12', from: '12:00', to: '13:30', end: '2024-11-12' },
    'Policy lunch\n12 November 2024, 12 noon to 1.30 pm (lunch served from 11.45)',
  ],
])

table('Spanish, Portuguese, French, Italian and German', [
  [
    { start: '2023-10-19', from: '18:30', to: '20:30', end: '2023-10-19' },
    'Charla abierta: Datos y barrios\nJueves 19 de octubre de 2023, de 18:30 a 20:30 hs (acreditación desde las 18)\nBiblioteca Nacional, Buenos Aires',
  ],
  [
    { start: '2019-05-08', from: '19:00', end: '2019-05-08' },
    'El próximo miércoles 8 de mayo de 2019, a las 7 de la tarde, presentamos el libro. Vino de honor a las 20.30.',
  ],
  [
    { start: '2022-06-14', from: '09:00', to: '13:00', end: '2022-06-14' },
    'Jornada sobre vivienda. 14 de junio de 2022. Horario: 9 a 13 h. Recepción de asistentes: 8:30 h.',
  ],
  [
    { start: '2021-11-23', end: '2021-11-24', from: '10:00' },
    'Taller en línea, 23 y 24 de noviembre de 2021, 10 horas (hora de Bogotá). Inscripciones hasta el 15 de noviembre.',
  ],
  [
    { start: '2024-04-18', from: '19:00', end: '2024-04-18' },
    'Meetup Datos Montevideo: jueves 18/4/2024, puertas 18:30, arrancamos 19:00',
  ],
  [
    { start: '2018-09-26', from: '16:00', end: '2018-09-26' },
    'Seminario del departamento. Miércoles 26 de septiembre de 2018, 16h. Café a las 15:45 en el hall.',
  ],
  [
    { start: '2022-05-21', end: '2022-05-22', from: '08:30', to: '17:00' },
    'Oficina de mapas. Dias 21 e 22 de maio de 2022 (sábado e domingo), das 8h30 às 12h e das 13h30 às 17h. Credenciamento a partir das 8h.',
  ],
  [
    { start: '2023-08-10', from: '19:00', end: '2023-08-10' },
    'Encontro mensal do PyLadies Recife: 10 de agosto de 2023 (quinta-feira), às 19h. Portas abertas às 18h30. Coffee break às 20h.',
  ],
  [
    { start: '2020-03-05', from: '14:00', to: '17:30', end: '2020-03-05' },
    'O seminário decorre no dia 5 de março de 2020, entre as 14h00 e as 17h30, na Reitoria. Receção dos participantes: 13h30.',
  ],
  [
    { start: '2022-03-17', from: '14:00', to: '17:00', end: '2022-03-17' },
    "Journée d'étude. Jeudi 17 mars 2022, de 14h à 17h. Accueil café dès 13h30. Salle 12.",
  ],
  [
    { start: '2019-10-10', from: '18:30', end: '2019-10-10' },
    "Conférence de Claire Morel, jeudi 10 octobre 2019 à 18h30 précises (ouverture des portes à 18h), suivie d'un cocktail à 20h.",
  ],
  [
    { start: '2024-02-06', from: '09:30', to: '16:30', end: '2024-02-06' },
    'Formation : cartographier les friches. Mardi 6 février 2024 · 9h30-12h30 / 13h30-16h30 · Rennes',
  ],
  [
    { start: '2019-05-16', end: '2019-05-17', from: '15:00', to: '13:00' },
    'Laboratorio sugli archivi. Da giovedì 16 maggio 2019 (inizio ore 15) a venerdì 17 maggio (fine ore 13).',
  ],
  [
    { start: '2023-04-20', from: '17:30', end: '2023-04-20' },
    "Incontro con l'autrice: giovedì 20 aprile 2023, ore 17.30. Segue aperitivo alle 19.",
  ],
  [
    { start: '2021-10-15', from: '09:30', to: '17:00', end: '2021-10-15' },
    'Convegno. Venerdì 15 ottobre 2021, 9.30-17.00. Registrazione dei partecipanti dalle 9.00. Pranzo 13.00-14.00.',
  ],
  [
    { start: '2018-01-18', from: '20:00', end: '2018-01-18' },
    'Vereinsabend am Donnerstag, 18. Januar 2018 um 20 Uhr, Einlass ab 19 Uhr.',
  ],
  [
    { start: '2024-03-07', from: '18:00', to: '20:00', end: '2024-03-07' },
    'Jueves 7 de marzo de 2024\n18 a 20 h\nAuditorio, Facultad de Ingeniería\nConversatorio: ¿Quién cuida los datos?',
  ],
  [
    { start: '2017-06-01', from: '19:00', end: '2017-06-01' },
    '1er juin 2017, 19 heures: soirée-débat à la Maison des associations. Les portes ouvrent à 18 heures 30.',
  ],
  [
    { start: '2024-09-12', from: '19:30', end: '2024-09-12' },
    'Encuentro OpenStreetMap. Cuándo: 12 de septiembre de 2024, desde las 19:30. Dónde: Medialab. Llegá 15 minutos antes.',
  ],
  [
    { start: '2022-10-25', from: '14:30', end: '2022-10-25' },
    'Palestra: 25/10/2022 (terça), 14h30 - Auditório. As inscrições encerram às 12h do dia 24/10/2022.',
  ],
])

table('other dates, deadlines, status and series beside the event', [
  [
    {
      start: '2026-09-16',
      end: '2026-09-18',
      deadlines: 'abstract 2026-03-02, camera-ready 2026-05-29, early-bird 2026-06-30, notification 2026-04-15',
    },
    'Call for Abstracts: 4th Conference on Estuary Modelling\nAveiro, 16-18 September 2026\n\nThe first edition was held in Cork on 3-5 June 2022.\nAbstracts by 2 March 2026\nWord to authors: 15 April 2026\nFinal versions 29 May 2026\nEarly bird ends 30 June 2026',
  ],
  [
    { start: '2019-10-22', end: '2019-10-23', from: '09:30', to: '17:00' },
    'CONCEPT NOTE\n1. Background\nThe Commission, at its sixtieth session (Vienna, 6-8 March 2019), asked for advice on data. A preparatory call took place on 2 May 2019.\n2. The Meeting\nThe Expert Group Meeting will be hosted by the Academy in Tirana on 22 and 23 October 2019. Sittings are from 09:30 to 12:30 and from 14:00 to 17:00 on both days.\n3. Nominations should reach the Secretariat by 13 September 2019.',
  ],
  [
    {
      start: '2021-02-23',
      from: '17:30',
      status: 'scheduled',
      deadlines: 'rsvp 2021-02-19 12:00, submission 2021-03-08',
      end: '2021-02-23',
    },
    'PUBLIC HEARING NOTICE\nNight-time noise limits\nTuesday 23 February 2021, 5:30 p.m. to 8 p.m.\nIf you wish to speak, tell us your name by noon on Friday, 19 February. Written comments are accepted until Monday, 8 March 2021.\nThe hearing first announced for 26 January 2021 was cancelled; those registered need not register again.',
  ],
  [
    { start: '2023-05-10', from: '18:00', status: 'rescheduled', end: '2023-05-10' },
    'PLEASE NOTE NEW DATE\nThe lecture by Dr Ines Kolar, originally planned for 26 April, has been moved to Wednesday 10 May 2023, same place and time (6pm).',
  ],
  [
    { start: '2021-10-13', end: '2021-10-15' },
    'Dear members,\n\nThe Fifth Congress of Mountain Medicine could not be held on 6-8 May 2020 as planned. The Board, meeting on 14 January 2021, has now resolved to\nmove it to 13-15 October 2021. The place stays the same.',
  ],
  [
    { start: '2020-03-19', status: 'postponed', end: '2020-03-19' },
    'POSTPONED: Spring Study Day (19 March 2020). Because of the health situation the study day cannot take place as planned. A new date will be announced.',
  ],
  [
    { start: '2022-12-01', status: 'cancelled', end: '2022-12-01' },
    'Sadly we have to cancel the workshop on 1 December 2022 because the speaker is ill.',
  ],
  [
    { start: '2024-09-24', status: 'scheduled', end: '2024-09-24' },
    'Autumn seminar, 24 September 2024. Cancellations received after 10 September 2024 will be charged in full. The event may be cancelled if fewer than 10 people register.',
  ],
  [
    { start: '2017-12-21', end: '2018-03-25', from: '10:00' },
    'Exhibition: Border Photographs\nFrom 21 December 2017 to 25 March 2018, Tuesday to Sunday 10.00-18.00. Opening: 20 December 2017, 18.00.',
  ],
  [
    { start: '2024-05-07', end: '2024-06-25', from: '18:00', to: '20:00', rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20240625' },
    'Evening course: Reading balance sheets. Every Tuesday from 7 May to 25 June 2024, 6-8 pm, Library Lab.',
  ],
  [
    { start: '2024-02-01', rule: 'FREQ=MONTHLY;BYDAY=1TH', from: '19:00', end: '2024-02-01' },
    'Open hack evening on the first Thursday of each month, 7pm at the Makerspace. Next: 1 February 2024.',
  ],
  [
    { start: '2019-01-29', end: '2019-02-09', deadlines: 'submission 2019-02-22 17:00' },
    'Cycle network: drop-in sessions\nTuesday 29 January 2019, 3pm-7pm, Central Library\nThursday 31 January 2019, 2pm-6pm, Guildhall\nSaturday 9 February 2019, 10am-1pm, Market\nComments must reach us by 5pm on Friday 22 February 2019.',
  ],
  [
    { start: '2018-06-06', end: '2018-06-08', from: '09:15', to: '12:30' },
    'River exchange, Wrocław, 6-8 June 2018. We start each day at 9:15 and finish at 17:00 (Friday: 12:30).',
  ],
  [
    {
      start: '2022-08-25',
      end: '2022-08-26',
      from: '08:30',
      to: '13:00',
      days: '2022-08-25 08:30-16:30, 2022-08-26 08:30-13:00',
    },
    'The workshop will be held on 25 and 26 August 2022 at the Lehakoe Club, from 8.30 a.m. to 4.30 p.m. on the first day and from 8.30 a.m. to 1 p.m. on the second.',
  ],
  [
    { start: '2020-11-03', from: '10:00', end: '2020-11-03' },
    'Rain portal goes online in Mombasa\nPosted 6 November 2020\nThe portal was launched last Tuesday, 3 November, at the Social Hall. The ceremony began at 10 a.m. A second portal is planned for March 2021. The tender for gauges closes on 30 November.',
  ],
  [
    { start: '2016-04-14', deadlines: 'registration 2016-04-01', end: '2016-04-14' },
    'Study visit on 14 April 2016 to the waterworks. Places are limited: please sign up by 1 April. The report of the visit will be published on 2 May 2016.',
  ],
  [
    { start: '2023-07-03', end: '2023-07-07', deadlines: 'application 2023-04-30, notification 2023-05-15' },
    'Summer School on Oral History, 3-7 July 2023. Send us your CV and a one-page letter by 30 April 2023. Results by 15 May 2023. Applications opened on 1 February 2023.',
  ],
  [
    { start: '2025-10-14', end: '2025-10-15', from: '10:00', to: '13:00' },
    "CIRCULAR NO. 9 OF 2025                  18th August, 2025\nReference is made to Circular Letter No. 4 dated 11th March, 2022 and to the meeting held on 6th and 7th June, 2023.\nThe meeting will take place at the Conference Centre, Dodoma, on Tuesday the 14th and Wednesday the 15th of October, 2025. Proceedings will commence at ten o'clock in the forenoon of the first day and are expected to be concluded at one o'clock in the afternoon on Wednesday.",
  ],
  [
    { start: '2012-05-22', end: '2012-05-24' },
    'Committee of Experts on Public Administration: side meeting, 22-24 May 2012. The mandate is General Assembly resolution 66/101 of 9 December 2011. The report of the session of 4-8 April 2011 is available.',
  ],
  [
    { start: '2024-06-20', deadlines: 'early-bird 2024-04-30, registration 2024-06-07', end: '2024-06-20' },
    'Congreso de Bibliotecas, 20 de junio de 2024. Precio reducido hasta el 30 de abril de 2024. Cierre de inscripciones: 7 de junio de 2024.',
  ],
  [
    { start: '2022-11-09', deadlines: 'registration 2022-11-04', end: '2022-11-09' },
    'Seminário nacional, 9 de novembro de 2022. Inscreva-se até 4 de novembro (sexta-feira).',
  ],
  [
    { start: '2023-03-23', deadlines: 'registration 2023-03-17', end: '2023-03-23' },
    'Journée des archives, le 23 mars 2023. Merci de vous inscrire avant le 17 mars 2023.',
  ],
  [
    { start: '2021-06-10', deadlines: 'registration 2021-06-04', end: '2021-06-10' },
    'Convegno del 10 giugno 2021. Per partecipare è necessario iscriversi entro venerdì 4 giugno 2021.',
  ],
  [
    { start: '2018-10-05', deadlines: 'rsvp 2018-09-28', end: '2018-10-05' },
    'You are cordially invited to the launch on 5 October 2018. R.S.V.P. 28 September 2018 to events@x.example',
  ],
  [
    { start: '2015-09-10', end: '2015-09-11', deadlines: 'other 2015-08-01, registration 2015-08-20' },
    'Symposium, 10-11 September 2015. Hotel rooms at the special rate are held until 1 August 2015. Online registration will close on 20 August 2015.',
  ],
  [
    { start: '2019-12-04', deadlines: 'registration 2019-11-29', end: '2019-12-04' },
    'Training day on 4 December 2019. Book your place before Friday 29 November.',
  ],
  [
    { start: '2016-09-20', end: '2016-09-22', from: '09:00' },
    'Third Regional Forum on e-Government. The first Forum was held in Baku from 12 to 14 May 2014 and the second in Astana from 8 to 10 June 2015. The third will be convened in Tbilisi from 20 to 22 September 2016, starting at 9:00 a.m.',
  ],
  [
    { start: '2024-10-02', from: '10:00', end: '2024-10-02' },
    'Dear colleagues,\nFollowing our call of 12 September, we would like to meet again on Wednesday 2 October 2024 at 10 am in room B2. Minutes of the 12 September call are attached.',
  ],
])

table('more of all kinds', [
  [
    { start: '2018-10-05', deadlines: 'rsvp 2018-09-28', end: '2018-10-05' },
    'You are cordially invited to the launch of the atlas on Friday 5 October 2018 at 18.00.\nR.S.V.P. 28 September 2018 to events@x.example',
  ],
  [
    { start: '2024-03-12', from: '18:30', end: '2024-03-12' },
    'Data for Good Lyon\nLe mardi 12 mars 2024, on se retrouve à partir de 18h30 au Tuba. Pizzas à 20h.',
  ],
  [
    { start: '2023-05-25', from: '16:00', to: '17:00', end: '2023-05-25' },
    'Dear colleagues, on Thursday (May 25, 2023) at 4pm-5pm, Prof. Ito will speak in room E23. She is available for meetings between 10 and 3.',
  ],
  [
    { start: '2022-02-17', from: '14:00', to: '15:30', end: '2022-02-17' },
    'SEMINAR SERIES IN ECONOMETRICS\n17 Feb 2022 | 14:00–15:30 | Zoom | Host: Lena Falk\n24 Feb 2022: no seminar',
  ],
  [
    { start: '2019-10-17', from: '19:00', end: '2019-10-17' },
    'The next talk in our series will be on October 17th at 7:00 in the evening (2019 season). Our last talk, on September 19th, 2019, was a great success.',
  ],
  [
    { start: '2021-09-30', from: '17:00', deadlines: 'registration 2021-09-27', end: '2021-09-30' },
    'Roundtable: After the Flood\nThursday, 30 September 2021, 17.00 CET\nPlease register by Monday 27 September. The report was published on 2 August 2021.',
  ],
  [
    { start: '2020-10-08', end: '2020-10-09', from: '09:00', to: '16:00' },
    'International Seminar on Rural Mail. 8–9 October 2020. Both days 9 am to 4 pm. Welcome dinner 7 October, 19:00.',
  ],
  [
    { start: '2017-04-06', from: '10:15', end: '2017-04-06' },
    'Lecture. Time: Thursday, April 6, 2017, 10.15 a.m. Coffee will be available from 9.45 a.m.',
  ],
  [
    { start: '2016-11-16', from: '18:00', to: '20:00', end: '2016-11-16' },
    'What: Meet the mappers / When: 16.11.2016, 18-20 h / Where: Café Zentral',
  ],
  [
    { start: '2023-02-28', from: '20:00', end: '2023-02-28' },
    'OWASP Chapter meeting. Doors open at 7:30 PM. Program begins at 8:00 PM on Tuesday, February 28th, 2023.',
  ],
  [
    { start: '2024-01-18', from: '13:15', end: '2024-01-18' },
    "Thursday 18/01/2024 - 13h15: séminaire de l'équipe, salle 204. (Café à 13h)",
  ],
  [
    { start: '2015-05-21', from: '17:00', end: '2015-05-21' },
    "The Vice-Chancellor requests the pleasure of your company at the Chancellor's Lecture on Thursday, 21 May 2015 at five o'clock. Guests are asked to be seated by 4.50 p.m.",
  ],
  [
    { start: '2022-07-07', from: '11:00', end: '2022-07-07' },
    "We're meeting up this Thursday, 7 July 2022, 11:00 am Pacific. Recording of the 30 June call is here.",
  ],
  [
    { start: '2018-03-14', from: '15:30', to: '17:00', end: '2018-03-14' },
    'Kolloquium, Mittwoch, 14.03.2018, 15:30–17:00 Uhr, Hörsaal 2. Ab 15:00 Uhr Kaffee.',
  ],
  [
    { start: '2023-11-29', from: '18:00', end: '2023-11-29' },
    'Aperitivo scientifico: mercoledì 29 novembre 2023, dalle 18 alle 20; ingresso dalle 17.30.',
  ],
  [
    { start: '2014-06-26', from: '10:00', to: '12:00', end: '2014-06-26' },
    'La reunión tendrá lugar el jueves 26 de junio de 2014, a las 10:00 horas, en la Sala Raúl Prebisch y concluirá a las 12:00 horas.',
  ],
  [
    { start: '2019-09-05', end: '2019-09-06', from: '09:30' },
    'O encontro será realizado nos dias 5 e 6 de setembro de 2019, com início às 9h30. O credenciamento abre às 8h30.',
  ],
  [
    { start: '2021-05-04', from: '12:00', to: '13:00', end: '2021-05-04' },
    'Lunch & Learn: 12:00-1:00 pm on Tuesday, May 4, 2021. Posted: April 20, 2021',
  ],
  [
    { start: '2024-09-21', from: '10:00', to: '16:00', end: '2024-09-21' },
    'Beach clean: Sat 21st Sept 2024, 10am till 4pm, meet at the lifeboat station at 9.45',
  ],
  [
    { start: '2013-10-24', end: '2013-10-25', from: '08:30', to: '17:30' },
    'Conference date: October 24-25, 2013. Sessions run 8:30 AM - 5:30 PM. Registration opens at 7:30 AM. Early registration ends September 15, 2013.',
  ],
  [{ start: '2023-03-02', from: '17:00', end: '2023-03-02' }, 'UCL Geography Seminar\nThu 2 Mar, 5pm\n2023'],
  [
    { start: '2010-11-09', from: '19:30', end: '2010-11-09' },
    'Monthly meeting: Tuesday 9th November 2010 at 7.30pm for 8pm? No - we start at 7.30pm sharp.',
  ],
  [
    { start: '2025-02-11', from: '18:30', to: '21:00', end: '2025-02-11' },
    'Tue, Feb 11, 2025\n6:30 PM – 9:00 PM (CET)\nDocker Meetup Zürich\nAgenda\n6:30 PM Doors open\n7:00 PM Welcome\n7:15 PM Talk one',
  ],
  [
    {
      start: '2024-06-13',
      deadlines: 'abstract 2024-02-15, notification 2024-03-31, registration 2024-05-31',
      end: '2024-06-13',
    },
    'Jornadas de Historia Local\n13 de junio de 2024\nEnvío de resúmenes: hasta el 15 de febrero de 2024\nComunicación de aceptación: 31 de marzo de 2024\nInscripción: hasta el 31 de mayo de 2024',
  ],
  [
    {
      start: '2023-09-07',
      end: '2023-09-08',
      deadlines: 'abstract 2023-03-31, notification 2023-05-01, paper 2023-07-15',
    },
    'Workshop on Slow Rivers, 7-8 September 2023, Basel\nPlease submit an abstract of 300 words by 31 March 2023 to slow@x.example. Decisions will be communicated by 1 May 2023, and full papers are expected by 15 July 2023.',
  ],
  [
    { start: '2019-06-06', status: 'rescheduled', end: '2019-06-06' },
    'The seminar of 30 May has been postponed to 6 June 2019, 14:00.',
  ],
  [
    { start: '2020-04-02', status: 'cancelled', end: '2020-04-02' },
    'CANCELLED - Seminar by Noa Levi, Thursday 2 April 2020, 15:00',
  ],
  [
    { start: '2021-11-11', status: 'postponed', end: '2021-11-11' },
    'El encuentro del 11 de noviembre de 2021 queda aplazado hasta nuevo aviso.',
  ],
])
