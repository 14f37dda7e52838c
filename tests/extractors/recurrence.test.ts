import { describe, expect, it } from 'vitest'
import { scan } from '../../extractors/temporal/scan.js'
import { toRRule } from '../../normalizers/recurrence.js'

const rulesIn = (text: string): string[] => scan(text).recurrences.map(({ value }) => toRRule(value, null))

const TABLE: readonly (readonly [expected: string, ...phrasings: string[]])[] = [
  [
    'FREQ=WEEKLY;BYDAY=TU',
    ...['every Tuesday', 'Tuesdays at 5 p.m.', 'weekly on Tuesdays', 'each Tuesday', 'weekly, Tuesday 6 pm'],
    ...['every week on Tuesday at 6 pm', 'on Tuesday evenings at 6 pm', 'once a week, on Tuesdays'],
    ...['todos los martes', 'los martes a las 18 h', 'los martes, de 18:00 a 20:00', 'cada martes'],
    ...['tous les mardis', 'chaque mardi', 'ogni martedì', 'tutti i martedì', 'jeden Dienstag', 'immer dienstags'],
    ...['jede Woche am Dienstag', 'wöchentlich dienstags', 'todas as terças', 'toda terça-feira', 'às terças-feiras'],
  ],
  [
    'FREQ=WEEKLY;BYDAY=MO,WE',
    ...['Mondays and Wednesdays', 'every Monday and Wednesday', 'todos los lunes y miércoles', 'montags und mittwochs'],
    ...['tous les lundis et mercredis', 'segundas e quartas-feiras'],
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    ...['every other Tuesday', 'every second Tuesday', 'biweekly on Tuesdays', 'bi-weekly on Tuesdays'],
    ...['alternate Tuesdays', 'every two weeks on Tuesday', 'every 2 weeks, Tuesday', 'fortnightly on Tuesdays'],
    ...['cada dos martes', 'un martes sí y otro no', 'cada dos semanas, los martes', 'martes alternos'],
    ...['un mardi sur deux', 'un mardi sur 2', 'tous les quinze jours, le mardi', 'toutes les deux semaines, le mardi'],
    ...['ogni due martedì', 'un martedì sì e uno no', 'ogni due settimane, il martedì'],
    ...['jeden zweiten Dienstag', 'alle zwei Wochen dienstags', 'alle 14 Tage dienstags', '14-tägig dienstags'],
    ...['a cada duas semanas, às terças-feiras', 'quinzenalmente, às terças-feiras'],
  ],
  ['FREQ=WEEKLY;BYDAY=TU;COUNT=6', 'every Tuesday for six weeks', 'every Tuesday, 6 sessions', 'six Tuesdays'],
  [
    'FREQ=MONTHLY;BYDAY=1FR',
    ...['first Friday of the month', 'the first Friday of every month', 'every first Friday of the month'],
    ...['1st Friday of each month', 'monthly on the first Friday', 'once a month, on the first Friday'],
    ...['el primer viernes de cada mes', 'todos los primeros viernes de mes', 'cada primer viernes del mes'],
    ...['le premier vendredi du mois', 'le 1er vendredi de chaque mois', 'tous les premiers vendredis du mois'],
    ...['il primo venerdì del mese', 'ogni primo venerdì del mese', 'na primeira sexta-feira de cada mês'],
    ...['jeden ersten Freitag im Monat', 'jeden 1. Freitag im Monat', 'am ersten Freitag jeden Monats'],
  ],
  [
    'FREQ=MONTHLY;BYDAY=-1TH',
    ...['last Thursday of the month', 'el último jueves de cada mes', 'le dernier jeudi de chaque mois'],
    ...["l'ultimo giovedì di ogni mese", 'jeden letzten Donnerstag im Monat', 'toda última quinta-feira do mês'],
  ],
  ['FREQ=MONTHLY;BYDAY=2TU,4TU', '2nd and 4th Tuesday of each month', 'il secondo e il quarto martedì del mese'],
  ['FREQ=WEEKLY;BYDAY=SA', 'tutti i sabati', 'aos sábados', 'samstags', 'tous les samedis', 'Saturdays'],
  ['FREQ=MONTHLY;BYMONTHDAY=15', 'on the 15th of every month', 'every 15th of the month', 'le 15 de chaque mois'],
  ['FREQ=WEEKLY;INTERVAL=2', 'every two weeks'],
  ['FREQ=DAILY', 'daily', 'every day'],
]

describe('recurrence', () => {
  for (const [expected, ...phrasings] of TABLE)
    for (const text of phrasings) it(`${expected} ← ${text}`, () => expect(rulesIn(text)).toEqual([expected]))
  it('reads the end of the series', () => {
    for (const text of [
      'every Tuesday at 5 pm until 14 June 2022',
      'todos los martes hasta el 14 de junio de 2022',
      "tous les mardis jusqu'au 14 juin 2022",
      'ogni martedì fino al 14 giugno 2022',
      'jeden Dienstag bis 14. Juni 2022',
    ])
      expect(scan(text).recurrences[0]!.value.until).toEqual({ year: 2022, month: 6, day: 14 })
    const [one] = scan('every Tuesday at 5 pm until 14 June 2022').recurrences
    expect(toRRule(one!.value, '2022-06-14')).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20220614')
  })
  for (const text of [
    ...['every participant', 'the last Friday in May', 'on Tuesday', 'each of them', 'every 15 minutes'],
    ...['pagaba los viernes.', 'Fridays, May 3, 10 and 17, 2024', 'alle zwei Gäste'],
    ...['El segundo ponente llega el jueves.', 'los lunes 13 y martes 14 de mayo de 2024'],
  ])
    it(`none ← ${text}`, () => expect(rulesIn(text)).toEqual([]))
})
