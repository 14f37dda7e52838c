import { describe, expect, it } from 'vitest'
import { csvLines, defuse } from '../../output/csv.js'
import { toJsonLine } from '../../output/json.js'
import { TABLE_NAMES, TABLES, tableHeader, tableLines } from '../../output/tables.js'
import { extract } from '../../pipeline/extract.js'
import { ANNOUNCEMENT } from '../convene.js'

describe('cells', () => {
  it.each([
    ["'=HYPERLINK(1)", '=HYPERLINK(1)'],
    ["'+41 22 917 12 34", '+41 22 917 12 34'],
    ["'-2+3+cmd|x", '-2+3+cmd|x'],
    ["'@SUM(A1)", '@SUM(A1)'],
    ["'\t=1", '\t=1'],
    ["'＝1+1", '＝1+1'],
    ['-05:00', '-05:00'],
    ['+02:00', '+02:00'],
    ['-33.92', '-33.92'],
    ['a = b', 'a = b'],
    ['', ''],
  ])('%j from %j', (expected, text) => {
    expect(defuse(text)).toBe(expected)
  })

  it('are quoted as RFC 4180 says', () => {
    expect(csvLines([['a', 'b,c', 'd "e"', 'f\ng', null, 1.5, true, '=1']], false)).toBe(
      'a,"b,c","d ""e""","f\ng",,1.5,true,\'=1\r\n',
    )
    expect(csvLines([['=1', '+41 22']], true)).toBe('=1,+41 22\r\n')
    expect(csvLines([], false)).toBe('')
  })
})

describe('tables', () => {
  const record = extract(ANNOUNCEMENT, { path: 'a.txt' })

  it('have stable columns', () => {
    expect(Object.fromEntries(TABLE_NAMES.map((name) => [name, TABLES[name].header.join(' ')]))).toMatchInlineSnapshot(`
      {
        "deadlines": "event_id path place kind date time timezone",
        "diagnostics": "event_id path code severity message pointer start end",
        "events": "event_id path sha256 language title alternate_titles identifier kind status attendance_mode start_date end_date start_time end_time timezone utc_offset timezone_abbreviation timezone_basis start_instant end_instant days recurrence venue venue_name venue_room venue_street venue_postal_code venue_locality venue_region venue_country venue_latitude venue_longitude online_platform online_url online_instructions organizers speakers objectives topics outputs sessions audience expected_attendance expected_attendance_approximate fees languages contacts registration_url links description confidence diagnostics",
        "organizers": "event_id path place name acronym roles parent qualifier country",
        "people": "event_id path session place name honorific role job_title affiliation email phone",
        "sessions": "event_id path place label ordinal title kind date start_time end_time room people description",
      }
    `)
  })

  it('join by event id', () => {
    for (const name of TABLE_NAMES) {
      const [header] = tableHeader(name).split(',')
      expect(header).toBe('event_id')
      for (const row of TABLES[name].rows(record)) {
        expect(row).toHaveLength(TABLES[name].header.length)
        expect(row[0]).toBe(record.id)
      }
    }
    expect(tableLines('events', [record, record], false).split('\r\n')).toHaveLength(3)
  })
})

describe('JSON Lines', () => {
  it('are one line, whatever line separators the text holds', () => {
    const line = toJsonLine({ ...extract(ANNOUNCEMENT), title: 'a\u2028b\nc\u2029d' })
    expect(line.match(/[\n\u2028\u2029]/g)).toEqual(['\n'])
    expect(JSON.parse(line).title).toBe('a\u2028b\nc\u2029d')
  })
})
