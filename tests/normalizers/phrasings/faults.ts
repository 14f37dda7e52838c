/** What is known to be read wrongly, with what a reader finds: a row that comes right moves to the table of its kind. Rows as in `limits.ts`. */

export const FAULTS: readonly (readonly [when: string | null, deadlines: string | null, text: string])[] = [
  [
    '',
    'registration 2019-06-15 17:00',
    'Registration opens on 1 June 2019 at 9:00 and closes at 17:00 on 15 June 2019.',
  ],
  ['', 'registration 2019-09-25', 'Bookings open: 2 September 2019\nBookings close: 25 September 2019'],
]
