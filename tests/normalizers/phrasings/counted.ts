/** Days that only a reference tells, offsets of calendars, the academic quarter. Each row: the reference date, the expected schedule, phrasings of it. */
export const COUNTED: readonly (readonly string[])[] = [
  ['2016-11-07', '2016-11-20', "I'll go back two Sundays from now", '2 Sundays from now'],
  ['2016-11-07', '2016-11-18', 'Friday week', 'Drinks on Friday week.'],
  ['2016-11-07', '2016-11-11', 'Friday week 3'],
  ['2016-11-07', '2016-22', "I'll leave this summer"],
  ['2016-11-07', '2017-21', "I'll leave next spring"],
  ['2016-11-07', '2016-22', 'We met last summer'],
  ['', '- 06:00>23:00', 'open between the hours of 6am and 11pm'],
  ['', '- 12:00', 'mid-day', 'at mid day'],
  ['', '- 00:00', 'mid-night'],
  ['', '2016-10-14 20:00 -05:00', '2016-10-14T20:00:00-05:00', 'start: 2016-10-14 20:00:00-05:00'],
  ['', '2016-10-14 20:00>21:00', 'start: 2016-10-14 20:00-21:00'],
  ['', '2019-05-06 14:15', '6 May 2019, 14 c.t.', '6. Mai 2019, 14 Uhr c.t.', '6 May 2019, 2 pm (c.t.)'],
  ['', '2019-05-06 14:15>16:00', '6. Mai 2019, 14-16 Uhr c.t.'],
  ['', '2019-05-06 14:00', '6. Mai 2019, 14 Uhr s.t.'],
  ['', '2006-09-15', '2006. 9. 15', 'Date: 2006. 9. 15.'],
]
