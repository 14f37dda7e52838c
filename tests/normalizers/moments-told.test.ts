/** The event's own moment, told in every way: which of the days and clocks of a text are its own. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

/** What stands around the lines, by the first word of the row. */
const AROUND: Readonly<Record<string, string>> = {
  en: 'Workshop on Sustainable Research Software\n\n%\n\nThe workshop brings together developers and scientists to discuss how research software is kept alive.\n',
  page: 'Home\nAbout\nEvents\nContact\n\n# Community Call: Testing Research Software\n\n%\n\nJoin us to hear how others test their code. All are welcome.\n\n© 2023 The Society. All rights reserved.\nPrivacy policy\n',
  es: 'Jornada sobre datos abiertos en la universidad\n\n%\n\nLa jornada reunirá a investigadores y bibliotecarios para debatir el futuro de los datos abiertos.\n',
  pt: 'Seminário sobre dados abertos na universidade\n\n%\n\nO seminário reunirá pesquisadores e bibliotecários para debater o futuro dos dados abertos.\n',
  fr: "Journée d'étude sur les données ouvertes\n\n%\n\nLa journée réunira chercheurs et bibliothécaires pour débattre de l'avenir des données ouvertes.\n",
  it: "Seminario sui dati aperti nell'università\n\n%\n\nIl seminario riunirà ricercatori e bibliotecari per discutere il futuro dei dati aperti.\n",
  de: 'Workshop zu offenen Forschungsdaten\n\n%\n\nDer Workshop bringt Forschende und Bibliothekare zusammen, um über die Zukunft offener Daten zu sprechen.\n',
  whole: '%\n',
}

const rows = ['moments-told.txt', 'moments-retold.txt']
  .flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'))
  .filter((row) => row !== '')
  .map((row) => {
    const [around, expected, ...lines] = row.split(' | ')
    return { around: around!, expected: expected!, lines: lines.join(' | ').replaceAll('⏎', '\n') }
  })

/**
 * "2024-06-13 14:00/16:00", "2024-06-13..2024-06-14 -/-"; where the row asks for them with single days "[06-13 14:00/16:00; 06-20 -/-]",
 * with deadlines "{registration 2024-06-01}", with the zone "<Europe/London +01:00>".
 */
function moment(text: string, asked: string): string {
  const { schedule, deadlines } = extract(text)
  const { startDate, endDate, startTime, endTime, days, timezone } = schedule
  const span = startDate === endDate ? (startDate ?? '-') : `${startDate ?? '-'}..${endDate ?? '-'}`
  const single = days.map((day) => `${day.date.slice(5)} ${day.startTime ?? '-'}/${day.endTime ?? '-'}`)
  const limits = deadlines.map(({ kind, date }) => `${kind} ${date}`)
  return [
    `${span} ${startTime ?? '-'}/${endTime ?? '-'}`,
    ...(asked.includes('[') ? [`[${single.join('; ')}]`] : []),
    ...(asked.includes('{') ? [`{${limits.join('; ')}}`] : []),
    ...(asked.includes('<') ? [`<${timezone.iana} ${timezone.utcOffset}>`] : []),
  ].join(' ')
}

describe('the moment of the event', () => {
  it.each(rows)('$expected ← $lines', ({ around, expected, lines }) => {
    expect(
      moment(
        AROUND[around]!.replace('%', () => lines),
        expected,
      ),
    ).toBe(expected)
  })
})
