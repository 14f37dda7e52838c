/** Languages, numbers of participants, fees and audiences, by class of wording: the expected value first, then ways to say it. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const LANGUAGES: readonly (readonly [string, ...string[]])[] = [
  [
    'en',
    'The workshop is in Lima. English will be spoken throughout.',
    'Papers are presented in English.',
    'The hearing is held in English.',
    'Language: English with live captions',
    'Language of instruction: English',
    'We hold the talk and discussion in English.',
    'The meeting takes place in English.',
    'Please note that the talk will be in English.',
    'The language of the workshop will be English.',
    'The course will be conducted entirely in English.',
    'Everything will be in English.',
    'The seminar (in English) starts at 10:00 on 3 May 2021.',
    'You need a connection of 5 Mbps and reasonable English, the language of instruction.',
    'Held in English.',
    'Lecture given in English, questions may be put in any language.',
    'La jornada será en inglés.',
    'La réunion se tiendra en anglais.',
    'Die Veranstaltung wird auf Englisch gehalten.',
    'The working language is English.',
    'English is the working language of the meeting.',
    'English is the language of the conference.',
  ],
  [
    'en,ru',
    'English and Russian will be its working languages.',
    'English and Russian are the working languages.',
    'The meeting will be held in English and Russian.',
    'The working languages will be English and Russian.',
    'Interpretation from and into English and Russian.',
    'Simultaneous interpretation in English and Russian will be available.',
    'Interpretation will be provided in English and Russian.',
    'Presentations may be given in English or Russian.',
    'The session will be bilingual (English/Russian).',
    'English/Russian interpretation will be available.',
    'Languages of the meeting: English and Russian (simultaneous interpretation).',
    'English and Russian may be used.',
    'English and Russian will be spoken.',
    'Discussions in English and Russian.',
    'English and Russian will be used.',
    'The talks are in English and Russian.',
    'The workshop will be conducted in both English and Russian.',
  ],
  [
    'es,pt,en',
    'Interpretation Spanish/Portuguese/English in the hall.',
    'Simultaneous translation Spanish-Portuguese-English.',
    'Idiomas: español, portugués e inglés.',
    'Con traducción simultánea español/portugués/inglés.',
    'Idiomas de trabajo: español, portugués e inglés',
    'Se podrá presentar en español, portugués o inglés. Las ponencias serán en español, portugués o inglés.',
  ],
  ['en,de', 'The talks are in English, the discussion may be in German.'],
  [
    'fr',
    'La séance se tiendra en français.',
    'La journée se déroule en français.',
    'Langue de travail : français',
    'Les communications seront faites en français.',
    "L'atelier est animé en français.",
  ],
  ['it', "L'incontro si svolgerà in italiano.", 'Gli interventi saranno in italiano.', 'Il laboratorio è in italiano.'],
  [
    'pt',
    'As apresentações serão em português.',
    'A oficina será ministrada em português.',
    'Idioma de trabalho: português',
  ],
  [
    'es',
    'Las sesiones se realizarán en español.',
    'El curso se dicta en español.',
    'La charla se ofrecerá en español.',
  ],
  [
    '',
    'Participants must be fluent in English.',
    'Papers should be written in English.',
    'Abstracts in English are due on 3 May 2021.',
    'The book has been translated from Russian.',
    'Professor of English and Russian literature at Leeds.',
    'Submissions in Irish or English must reach us by 4 p.m.',
    'Guided tours in Italian, Slovene and English every Sunday.',
    'She teaches English and German in Porto.',
  ],
]

describe('working languages', () => {
  for (const [expected, ...texts] of LANGUAGES)
    for (const text of texts)
      test(`${expected || 'none'} ← ${JSON.stringify(text.slice(0, 90))}`, () => {
        expect(extract(text).languages.join(',')).toBe(expected)
      })
})

const count = (text: string): string => {
  const found = extract(text).expectedAttendance
  return found ? `${found.count}${found.approximate ? '~' : ''}` : '-'
}

const ATTENDANCE: readonly (readonly [string, ...string[]])[] = [
  [
    '36',
    'The workshop is free. There are 36 places.',
    'There are only 36 seats, so book early.',
    'Seats: 36',
    'Places: 36',
    'Vagas: 36',
    'Number of places: 36',
    'Cupos limitados (36 personas).',
    'Cupo: 36 personas',
    '36 participants max.',
    '36 hackers max.',
    'Places are limited to 36.',
    'Maximum 36 per evening.',
    'Maximum 36 per session. Booking is essential.',
    'Attendance is capped at 36.',
    'I posti sono 36.',
    'Posti disponibili: 36',
    'I posti disponibili sono 36.',
    'Le nombre de places est limité à 36.',
    'Nombre de places : 36',
    'Entrée gratuite dans la limite des 36 places disponibles.',
    'Places limitées à 36 personnes.',
    'Hay 36 plazas.',
    'Plazas: 36',
    'Son 36 vagas.',
    'São 36 vagas.',
    'Room holds 36 so RSVP please.',
    'The room holds 36.',
    'We have room for 36.',
    'Group size: 36',
    'Group size is limited to 36.',
    'for up to 36 participants',
    'Die Teilnehmerzahl ist auf 36 begrenzt.',
    'Places 36',
    'The workshop is limited to 36 people.',
    '36 spaces available',
    'Only 36 tickets are available.',
    'Capacity: 36',
  ],
  [
    '24',
    'For five days, twenty-four participants work on newspapers of their own choice.',
    'The school brings twenty-four participants to Lima.',
    'Twenty-four participants will be selected.',
    'We shall select twenty-four participants.',
    'Twenty-four fellows will work on their own projects for a week.',
  ],
  [
    '35~',
    'The meeting is expected to bring together around thirty-five hydrologists, lawyers and officials.',
    'The meeting will bring together around 35 experts from the region.',
    'Some thirty-five persons are expected.',
    'In all, some thirty-five persons are expected.',
    'About 35 participants are expected.',
    'Around 35 delegates will attend the meeting.',
    'It is expected that about 35 experts will take part.',
    'The Congress is expected to draw some 35 participants.',
    'Se espera la participación de unas 35 personas.',
    'Une trentaine, soit environ 35 personnes sont attendues.',
    'Sono attesi circa 35 partecipanti.',
    'Approximately 35 people will attend.',
  ],
  [
    '-',
    'The last conference (Tallinn, 2021) had 230 participants.',
    'There were 17 people on the waiting list last time.',
    'We go for dinner afterwards, there is room for six.',
    'The hall seats 300.',
    'Each addressee is requested to nominate two officers.',
    'Teams of 2 to 5.',
  ],
]

describe('expected attendance', () => {
  for (const [expected, ...texts] of ATTENDANCE)
    for (const text of texts)
      test(`${expected || 'none'} ← ${JSON.stringify(text.slice(0, 90))}`, () => {
        expect(count(text)).toBe(expected)
      })
})

const prices = (text: string): string =>
  extract(text)
    .fees.map(({ amount, currency }) => `${amount} ${currency ?? '-'}`)
    .join('; ')

const FEES: readonly (readonly [string, ...string[]])[] = [
  [
    '0 -',
    'Taking part costs nothing.',
    'It costs nothing.',
    'No charge is made for attendance.',
    'There is nothing to pay.',
    'You pay nothing.',
    'Participation costs nothing, but places are few.',
    'Attendance is free of charge.',
    'Tickets: free',
    'Admission free',
    'Free admission.',
    'No fee.',
    'No registration fee will be charged.',
    'No fee is payable.',
    'There is no cost to participants.',
    'No hay costo de inscripción.',
    'La participación es gratuita.',
    'Sin cargo.',
    'La partecipazione è gratuita; i posti sono 20.',
    "L'ingresso è libero e gratuito.",
    'La participation est gratuite.',
    'Entrée gratuite.',
    'Gratuit, sur inscription.',
    'A participação é gratuita.',
    'Inscrições gratuitas.',
    'Der Eintritt ist frei.',
    'Die Teilnahme ist kostenlos.',
    'Teilnahme kostenfrei',
  ],
  [
    '20 BRL; 40 BRL; 0 -',
    'Investimento: R$ 20,00 (estudantes) e R$ 40,00 (demais). Bolsistas: gratuito.',
    'Inscrição: R$ 20,00 (estudantes), R$ 40,00 (profissionais) e gratuita para bolsistas.',
  ],
  [
    '0 -; 10 EUR; 5 EUR',
    'Members free, guests €10, students €5 at the door.',
    'Free for members, €10 for guests, €5 for students.',
    'Admission: members free, others €10, students €5.',
  ],
  [
    '7.5 EUR; 5 EUR',
    'Tickets: € 7,50 / € 5 with city pass.',
    'Tickets: €7.50 (concessions €5)',
    'Admission €7.50, reduced €5',
    'Eintritt: 7,50 EUR, ermäßigt 5 EUR',
    'Ingresso: 7,50 euro, ridotto 5 euro',
    'Tarif plein 7,50 €, tarif réduit 5 €',
  ],
  [
    '4 GBP; 30 GBP; 2.5 GBP',
    'Cost: £4 per evening / £30 for the whole course. Concessions £2.50.',
    'Price: £4 an evening, £30 for all ten, concessions £2.50',
  ],
  [
    '360 EUR; 430 EUR; 140 EUR; 190 EUR',
    'FEES (in EUR, VAT included)\n                              to 30 June      from 1 July\n  Regular                        360             430\n  Student, retired               140             190\n',
    'Registration fees (EUR)\n\n                 Early      Late\nRegular          360        430\nStudent          140        190\n',
  ],
  [
    '120 USD; 80 USD; 35 USD',
    'Badges: USD 120 (members 80, students 35), payable at the desk.',
    'Registration: USD 120 (members 80, students 35)',
    'Fee: US$ 120, members 80, students 35',
  ],
  [
    '',
    'The workshop is in Lima. Hotel: a single is PLN 289 a night.',
    'Per diem is USD 120 for those who stay overnight.',
    'Prizes worth Rs. 75,000!',
    'Rooms at the Praiamar: from € 95 until 18 September.',
    'The book costs £22.',
    'The 2025 lectures have appeared as a book: £22, 264 pp.',
    'Subscribe for EUR 60 a year.',
    'Conference dinner at the Castle: EUR 58, not included.',
    'Parents should be shown what a meal costs (now EUR 3.85 to EUR 6.10).',
  ],
]

describe('fees', () => {
  for (const [expected, ...texts] of FEES)
    for (const text of texts)
      test(`${expected || 'none'} ← ${JSON.stringify(text.slice(0, 90))}`, () => {
        expect(prices(text)).toBe(expected)
      })
})

const AUDIENCES: readonly (readonly [string, ...string[]])[] = [
  [
    'students and teachers',
    'WHO COMES\nstudents and teachers\n\nWHERE\nLima',
    'Who it is for\nstudents and teachers\n',
    'Who may apply\n\nstudents and teachers\n',
    'Suitable for students and teachers.',
    'Aimed at students and teachers.',
    'The workshop is aimed at students and teachers.',
    'It is meant for students and teachers.',
    'The meeting will bring together students and teachers.',
    'The meeting is expected to bring together around thirty-five students and teachers.',
    'Open to students and teachers.',
    'For: students and teachers',
    'Who can join: students and teachers',
    'Target participants: students and teachers',
    'Each university may send students and teachers.',
  ],
  [
    'estudiantes y docentes',
    'El taller está dirigido a estudiantes y docentes.',
    'Destinado a estudiantes y docentes.',
    'Público objetivo: estudiantes y docentes',
    'Pensado para estudiantes y docentes.',
    'Invitamos a estudiantes y docentes a participar.',
  ],
  [
    'estudantes e docentes',
    'O Laboratório de Cartografia convida estudantes e docentes para a oficina.',
    'A oficina destina-se a estudantes e docentes.',
    'Voltado para estudantes e docentes.',
    'A oficina é voltada a estudantes e docentes.',
    'Público-alvo: estudantes e docentes',
  ],
  [
    'étudiants et enseignants',
    "L'atelier s'adresse aux étudiants et enseignants.",
    'La journée est ouverte aux étudiants et enseignants.',
    'Public visé : étudiants et enseignants',
  ],
  [
    'studenti e insegnanti',
    'Il corso è rivolto a studenti e insegnanti.',
    'Il laboratorio si rivolge a studenti e insegnanti.',
    'Destinatari: studenti e insegnanti',
    'Aperto a studenti e insegnanti.',
  ],
]

describe('audience', () => {
  for (const [expected, ...texts] of AUDIENCES)
    for (const text of texts)
      test(`${expected || 'none'} ← ${JSON.stringify(text.slice(0, 90))}`, () => {
        expect(extract(text).audience ?? '-').toBe(expected)
      })
})
