/** How many days the first lines say the event takes: "a two-day clinic", "seminario de tres días"; the range or list of so many days is its own. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import { compareParts } from '../schedule/parts.js'
import type { Features } from './cueFeatures.js'

const COUNTS: Readonly<Record<string, number>> = {
  ...{
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    dois: 2,
    'tr\xeas': 3,
    quatro: 4,
  },
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, due: 2, tre: 3, quattro: 4, cinque: 5, zwei: 2, drei: 3, vier: 4 },
}
const DAYS = ['day', 'd\xedas', 'dias', 'jours', 'giorni', 'tage', 't\xe4gige', 't\xe4gigen', 't\xe4gigem']
const COUNT = /\b([a-z\xea]{3,7}|[2-6])[- ]$/i

/** Where the text says how many days, the dates that take as many are the event's. */
export function markSaidLength(page: Page, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  const several = dates.some(({ value }) => value.end !== null || value.days.length > 1)
  if (!several) return
  const offsets = page.index.at(DAYS)
  if (offsets.length === 0 || offsets[0]! > 1200) return
  const said = new Set<number>()
  for (const at of offsets) {
    if (at > 1200) break
    const found = COUNT.exec(page.text.slice(Math.max(0, at - 9), at))
    const count = found ? Number(found[1]) || COUNTS[found[1]!.toLowerCase()] : undefined
    if (count) said.add(count)
  }
  if (said.size !== 1) return
  const count = [...said][0]!
  dates.forEach(({ value: { start, end, days } }, i) => {
    const taken = end ? compareParts(end, start) + 1 : days.length
    if (taken === count && start.day !== undefined && !knownOf[i]!.has('deadline'))
      knownOf[i]!.set('as many days as said', 1)
  })
}
