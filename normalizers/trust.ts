/** The confidence of the whole record: how likely its core (title, start, place or way in) is right, from the confidence of its evidence. */
import type { EventRecord } from './record.js'

const CORE = ['/title', '/schedule/startDate', '/schedule/startTime', '/venue/text', '/online'] as const

export function recordConfidence(record: EventRecord): number {
  let sum = 0
  let count = 0
  for (const pointer of CORE) {
    let best = -1
    for (const one of record.evidence)
      if ((one.pointer === pointer || one.pointer.startsWith(`${pointer}/`)) && one.confidence > best)
        best = one.confidence
    if (best < 0) continue
    sum += best
    count++
  }
  return count === 0 ? 0 : Math.round((1000 * sum) / count) / 1000
}
