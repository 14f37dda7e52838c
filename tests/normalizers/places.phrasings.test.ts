import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/index.js'
import { ADDRESSES, ATTENDED, HOUSES, NOWHERE, TOWNS } from './phrasings/places.js'
import { BY_THE_WAY } from './phrasings/placesByTheWay.js'
import { HOSTS, SAID, WAYS } from './phrasings/placesHosts.js'
import { LENT } from './phrasings/placesLent.js'
import { HALLS, NO_ROOMS, OTHER_NAMES, UNKNOWN } from './phrasings/placesTold.js'

/** The fields that `expected` names, in its order: "locality Lisbon; country PT". */
function read(text: string, expected: string): string {
  const { venue, online, attendanceMode, schedule } = extract(text)
  const fields: Record<string, string | number | null | undefined> = {
    ...venue,
    mode: attendanceMode,
    zone: schedule.timezone.iana,
    platform: online?.platform,
    url: online?.url,
  }
  return expected
    .split('; ')
    .map((one) => one.split(' ', 1)[0]!)
    .map((field) => `${field} ${fields[field] ?? '-'}`)
    .join('; ')
}

describe.each(
  Object.entries({
    TOWNS,
    HOUSES,
    ADDRESSES,
    ATTENDED,
    BY_THE_WAY,
    HOSTS,
    WAYS,
    SAID,
    LENT,
    HALLS,
    UNKNOWN,
    NO_ROOMS,
    OTHER_NAMES,
  }),
)('%s', (_, rows) => {
  it.each(rows)('%s', (expected, text) => {
    expect(`${text} => ${read(text, expected)}`).toBe(`${text} => ${expected}`)
  })
})

describe('museum of texts that name towns and are nowhere', () => {
  it.each(NOWHERE)('%s: %s', (_, text) => {
    expect(extract(text).venue).toBeNull()
  })
})
