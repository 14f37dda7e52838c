/** What is known to be read wrongly, with what a reader finds: a row that comes right moves to the table of its kind. Rows as in `limits.ts`. */

export const FAULTS: readonly (readonly [when: string | null, deadlines: string | null, text: string])[] = [
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
  [
    '',
    'registration 2019-06-15 17:00',
    'Registration opens on 1 June 2019 at 9:00 and closes at 17:00 on 15 June 2019.',
  ],
  ['', 'registration 2019-09-25', 'Sign-up opens 2 September 2019 and closes 25 September 2019.'],
  ['', 'registration 2019-09-25', 'Bookings open: 2 September 2019\nBookings close: 25 September 2019'],
  ['', 'application 2019-09-25', 'Applications open 2 September 2019; applications close 25 September 2019'],
]
