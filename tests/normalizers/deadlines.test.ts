import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const deadlines = (text: string): string[] =>
  extract(text).deadlines.map(({ kind, date, time, timezone }) =>
    [kind, date, time, timezone].filter((part) => part !== null).join(' '),
  )

describe('deadlines', () => {
  it.each<[expected: string[], text: string]>([
    [['registration 2014-05-20'], 'The seminar is on 3 June 2014. Register by 20 May 2014.'],
    [
      ['registration 2014-05-20'],
      'El seminario se celebrará el 3 de junio de 2014. Inscripciones hasta el 20 de mayo.',
    ],
    [['registration 2014-05-30'], 'Oficina, 5 de junho de 2014\nInscrições até 30 de maio de 2014'],
    [['registration 2014-05-28'], 'Le 5 juin 2014 de 14h à 16h30\nInscription obligatoire avant le 28 mai 2014.'],
    [['registration 2014-05-20'], 'Convegno, 5 giugno 2014, ore 9.30. Iscrizioni entro il 20 maggio 2014.'],
    [
      ['application 2009-10-09'],
      'Séminaire régional, du 3 au 5 novembre 2009\nDate limite de candidature : 9 octobre 2009',
    ],
    [
      ['application 2010-04-09', 'notification 2010-04-16'],
      'Course, 10-21 May 2010. Applications must reach us by 9 April 2010. Successful candidates will be informed by 16 April.',
    ],
    [['rsvp 2011-06-20'], 'The Roundtable is on 4 July 2011. Kindly confirm your participation by 20 June 2011.'],
    [
      ['registration 2022-09-15'],
      'Forum, 4 October 2022\nRegistration opens on 1 June 2022 and closes on 15 September 2022.',
    ],
    [
      ['application 2014-08-15 23:59'],
      'The course is on 6 October 2014. Applications close on 15 August 2014 at midnight.',
    ],
    [
      ['submission 2010-03-12', 'notification 2010-03-23'],
      'Conference, May 19-21 2010\n\nImportant dates:\n\nMarch 12, 2010:\n    Submission deadline\nMarch 23, 2010:     Notification of acceptance and opening of registration',
    ],
    // Extended versions are longer papers, and extend nothing.
    [
      ['paper 2010-06-11', 'notification 2010-07-07', 'paper 2010-12-15'],
      'Workshop, 13 September 2010\n\n- Papers: Fri, 11 June 2010\n- Notification: Wed, 7 July 2010\n\nAuthors of the best papers will be asked for extended versions; the deadline for these is 15 December 2010.',
    ],
    // What is shown on the day is no answer.
    [
      ['notification 2016-06-11'],
      'Workshop, 11 August 2016. Authors of papers to be presented at the workshop will be notified by 11 June 2016.',
    ],
    [[], 'The results of the task will be presented at the workshop on 11 August 2016 in Berlin.'],
    [
      ['submission 2016-05-02', 'notification 2016-06-06', 'camera-ready 2016-06-22'],
      'Workshop on Knots, August 11, 2016, Berlin\n\nSchedule\n\n * February 8, 2016    trial data\n * May 2, 2016         submission of system output\n * June 6, 2016        notification\n * June 22, 2016       camera-ready papers',
    ],
    // A request for an appointment names its own day.
    [[], 'Please book Skype call on 5 June 2014 at 9a.'],
    [[], 'Book a table for 5 June 2014 at 8pm'],
    [[], 'Could you schedule a meeting for 5 June 2014?'],
    [['registration 2014-06-05'], 'Book your place by 5 June 2014'],
    [['registration 2025-03-10'], 'Workshop, 15 March 2025. Please put your name down by Monday 10 March 2025.'],
    [['application 2025-08-29'], 'Corso, 3 ottobre 2025. Le candidature si chiudono il 29 agosto 2025.'],
    [['registration 2025-04-20'], 'Taller, 5 de mayo de 2025. Las inscripciones se cierran el 20 de abril de 2025.'],
    [['other 2025-08-31'], 'Congress, 6-10 October 2025. Half is refunded to those who withdraw by 31 August 2025.'],
    [['registration 2021-04-30'], 'Workshop, 5 May 2021.\n\nRegistration is open from 1 March to 30 April 2021.'],
    [
      ['registration 2021-04-30', 'proposal 2021-03-31'],
      'Taller, 5 de mayo de 2021.\n\nLas inscripciones estarán abiertas del 1 de marzo al 30 de abril de 2021.\nLas propuestas se recibirán entre el 1 y el 31 de marzo de 2021.',
    ],
    [
      ['rsvp 2012-08-24', 'notification 2012-08-31'],
      'Workshop on 13 September 2012.\n\nKindly send the slip below by Friday 24th August to Brian.\nWe shall tell you by the 31st whether you have a place.',
    ],
    [
      ['rsvp 2019-09-11'],
      'Jueves 12 de septiembre de 2019\n\nConfirme su asistencia antes del miércoles 11 al WhatsApp.',
    ],
    [
      ['early-bird 2021-03-15'],
      'The conference takes place 5-7 May 2021.\n\nREGISTRATION FEES\nMembers 100 EUR, non-members 150 EUR\nAfter 15 March 2021 add 20 EUR.',
    ],
    [
      ['paper 2018-05-18', 'notification 2018-06-29', 'camera-ready 2018-07-27'],
      'Conference, 5-7 September 2018\n\nImportant dates\n\nFull papers   27 April 2018 --> 18 May 2018\nWord to authors   8 June 2018 --> 29 June 2018\nPrint-ready version   6 July 2018 --> 27 July 2018',
    ],
    [
      ['submission 2022-09-02', 'notification 2022-10-07', 'early-bird 2022-10-28'],
      'We meet on 5 December 2022.\n\nCALENDAR\n\n  2022-09-02 : confessions in\n  2022-10-07 : you hear from us\n  2022-10-28 : cheap registration closes',
    ],
    [
      ['rsvp 2019-11-20 10:00'],
      'Brown bag on Thursday 21 November 2019, 12:30.\n\nSandwiches are ordered the day before: tell Tsion by Wednesday 20th\nNovember, 10:00, if you come.',
    ],
    [
      ['submission 2024-03-01 17:00 ET'],
      'Consultation, February 8, 2024.\n\nWritten submissions are still accepted until\nMarch 1, 2024, 5 p.m. ET.',
    ],
    [
      ['proposal 2022-09-15', 'notification 2022-10-03'],
      'Journée d’étude, le 2 décembre 2022.\n\nLes propositions sont attendues pour le 15 septembre au plus tard ; les\nauteurs recevront une réponse le 3 octobre.',
    ],
    [
      ['registration 2023-10-27'],
      'Fachtagung, Donnerstag, 9. November 2023.\n\nBitte melden Sie sich bis spätestens 27. Oktober 2023 an.',
    ],
    [
      ['registration 2016-08-12'],
      'Meeting, 6-7 September 2016.\n\nParticipants are asked to return the attached form by 12 August 2016.',
    ],
    [[], 'We begin on Thursday 11 June 2026 at 13.00 and close on 12 June 2026 at 16.30.'],
    [[], 'Consultation, 9-11 September 2025. It follows decision 9(c) taken by Ministers in Apia on 21 November 2023.'],
  ])('%j ← %s', (expected, text) => {
    expect(deadlines(text)).toEqual(expected)
  })

  it('reads a list of important dates, with the clock that is given for all', () => {
    const text = `International Workshop on Maps, 12-14 October 2015, Porto
Important dates
Abstract submission: 1 May 2015 (extended from 15 April 2015)
Full paper: 15 May 2015
Notification: 30 June 2015
Camera-ready: 31 July 2015
Early bird registration until 15 August 2015
Workshop: 12-14 October 2015
All deadlines are 23:59 AoE.`
    expect(deadlines(text)).toEqual([
      'abstract 2015-05-01 23:59 AoE',
      'paper 2015-05-15 23:59 AoE',
      'notification 2015-06-30 23:59 AoE',
      'camera-ready 2015-07-31 23:59 AoE',
      'early-bird 2015-08-15 23:59 AoE',
    ])
  })

  it.each<[expected: string[], text: string]>([
    [
      ['abstract 2015-04-30'],
      'New deadline for abstracts: 30 April 2015 (was: 31 March 2015)\nConference: 2 September 2015',
    ],
    [
      ['submission 2015-06-25', 'notification 2015-07-23'],
      'Important dates\n\n- June 25th, 2015 (was June 11th): submission\n- July 23rd, 2015: notification\n\nWorkshop: 28 September 2015',
    ],
    [
      ['paper 2015-06-25'],
      'Papers: 25 June 2015 (extended from 11 June 2015)\nThe workshop is on 28 September 2015 in Graz.',
    ],
    [
      ['abstract 2015-06-11', 'paper 2015-06-18'],
      'Paper registration: June 11, 2015\nPaper submission: June 18, 2015 (hard deadline, there will be no extension)\nConference: 30 November 2015',
    ],
    [['abstract 2015-02-19'], 'The abstract deadline is THIS THURSDAY: 19 February 2015\n\nSymposium, 7 June 2015'],
    [['submission 2014-05-23'], 'Workshop, 18 August 2014\nSubmission deadline: May 9, 2014 >> May 23, 2014 <<'],
    [
      ['notification 2013-03-15'],
      'Congress, 27 May 2013\nThe list of accepted contributions will be published on March 15th.',
    ],
    [['notification 2022-09-15'], 'School, 14 November 2022\nIntimation of selection: 15th September 2022'],
    [['notification 2015-04-20'], 'Symposium, 7 June 2015\n\nThe programme committee will decide by April 20, 2015.'],
    [
      ['registration 2024-03-22'],
      'Workshop, 11 April 2024\n\nRegistration was to close on 15 March; you can register until 22 March.',
    ],
    [['abstract 2015-07-31'], 'Symposium, 23–27 November 2015\nAbstracts due: 15 July 2015 - extended to 31 July 2015'],
    [
      ['abstract 2015-06-15'],
      'Jornadas, 12 de noviembre de 2015\nEnvío de resúmenes: hasta el 1 de junio de 2015 (ampliado hasta el 15 de junio de 2015)',
    ],
    [
      ['paper 2015-02-15'],
      'Porto, 21 de maio de 2015\nChamada de trabalhos: prazo prorrogado de 31 de janeiro para 15 de fevereiro de 2015',
    ],
  ])('an extension replaces what it extends: %j ← %s', (expected, text) => {
    expect(deadlines(text)).toEqual(expected)
  })

  it.each([
    'The conference is on 3-5 June 2013.\nRegistration desk: June 2, 4 pm - 7 pm',
    'Tickets on sale from 1 March 2015. Concert on 12 April 2015 at 20:00.',
    'The resolution was adopted on 3 May 2014.',
  ])('none ← %s', (text) => {
    expect(deadlines(text)).toEqual([])
  })
})
