/** What announcements tell of their organisers, aims and people, by the many ways to tell it. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'
import { ATTENDANCE } from './told/attendance.js'
import { AUDIENCE } from './told/audience.js'
import { LANGUAGES } from './told/languages.js'
import { NOTHING } from './told/nothing.js'
import { OBJECTIVES } from './told/objectives.js'
import { ORGANIZERS } from './told/organizers.js'
import { OUTPUTS } from './told/outputs.js'
import { TOPICS } from './told/topics.js'

type Read = (record: ReturnType<typeof extract>) => string

const bodies: Read = ({ organizers }) =>
  organizers
    .map(({ name, acronym, roles }) => `${name}${acronym ? ` (${acronym})` : ''}|${roles.join('+')}`)
    .sort()
    .join('; ')
const count: Read = ({ expectedAttendance: many }) => (many ? `${many.approximate ? 'about ' : ''}${many.count}` : '')

const TABLES: readonly (readonly [string, Read, readonly (readonly [string, ...string[]])[]])[] = [
  ['organizers', bodies, ORGANIZERS],
  ['objectives', (record) => record.objectives.join(' | '), OBJECTIVES],
  ['topics', (record) => record.topics.join(' | '), TOPICS],
  ['outputs', (record) => record.outputs.join(' | '), OUTPUTS],
  ['audience', (record) => record.audience ?? '', AUDIENCE],
  ['expectedAttendance', count, ATTENDANCE],
  ['languages', (record) => record.languages.join(','), LANGUAGES],
]

/** A phrase without a day stands in an announcement that has one. */
function announced(text: string): string {
  return /\d{4}/.test(text) ? text : `Workshop on Rivers\nRiga, 3 May 2017, 9:00\n\n${text}\n`
}

describe.each(TABLES)('%s', (_, read, rows) => {
  test.each(rows.map(([expected, ...texts]) => [expected, texts] as const))('%s', (expected, texts) => {
    expect(texts.map((text) => `${text} => ${read(extract(announced(text)))}`)).toEqual(
      texts.map((text) => `${text} => ${expected}`),
    )
  })
})

describe('museum of what tells nothing of the kind', () => {
  const readers = new Map(TABLES.map(([field, read]) => [field, read]))
  test.each(NOTHING)('%s: %s', (field, text) => {
    expect(readers.get(field)!(extract(announced(text)))).toBe('')
  })
})
