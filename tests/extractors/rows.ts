import { extract } from '../../pipeline/index.js'

/** "2021-03-03 10:00-11:00 session [Session 1] Meters and markets {Helen Brandt} @Room 5", what is missing left out. */
export const rows = (text: string): string[] =>
  extract(text).sessions.map((one) =>
    [
      one.date,
      [one.startTime, one.endTime].filter(Boolean).join('-') || null,
      one.kind,
      one.label && `[${one.label}]`,
      one.title,
      one.people.length > 0 ? `{${one.people.map(({ name }) => name).join(', ')}}` : null,
      one.room && `@${one.room}`,
    ]
      .filter(Boolean)
      .join(' '),
  )
