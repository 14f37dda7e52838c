/** How long what comes again goes on: "until 14 June", "for six weeks", "(8 sessions)". */
import type { DateParts, RecurrenceValue } from '../candidate.js'
import { dateAt } from './dates.js'
import { CUE, OF, THE, TIL, TO } from './roles.js'
import { bitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

export interface RecurrenceFind {
  readonly value: RecurrenceValue
  readonly cue: string
  readonly weight: number
  readonly first: number
  readonly next: number
  /** Where reading goes on: dates behind "until" are read again as dates. */
  readonly upTo: number
}

const SITTING =
  /^(?:sessions?|meetings?|classes|lessons|evenings|dates|sesiones|clases|encuentros|s[eé]ances|rencontres|soir[eé]es|incontri|lezioni|sess[oõ]es|aulas|encontros|termine|abende|treffen)$/i

/** Reads on behind the rule. */
export function finish(
  one: Omit<RecurrenceValue, 'count' | 'until' | 'byMonthDay'>,
  cue: string,
  weight: number,
  first: number,
  next: number,
  text: string,
  byMonthDay: readonly number[] = [],
): RecurrenceFind {
  let until: DateParts | null = null
  let count: number | null = null
  let end = next
  // The clock and the word for the place may stand between: "every Tuesday at 5 pm until 14 June".
  for (let j = next; j < next + 14 && gaps[j]! <= Gap.Wrapped; j++) {
    if (isMark(j, 46) && gaps[j + 1]! >= 1) break
    const bits = bitsAt(j)
    const key = wordAt(j)?.key
    if (bits & TIL || key === 'through' || key === 'bis') {
      // "hasta el 4 de junio", "jusqu'au 5 juin", "fino al 5 giugno", "bis zum 3. Juni"
      let k = j + 1
      if (isMark(k, 39)) k++
      if (bitsAt(k) & (THE | TO | OF) && kinds[k + 1] !== Token.Mark) k++
      const date = dateAt(k, text)
      if (date?.value.start.month !== undefined && date.value.start.day !== undefined && !date.value.end) {
        until = date.value.start
        end = date.next
        break
      }
    }
    const counts = (bits & CUE && key === 'for') || isMark(j, 40) || isMark(j, 44)
    if (counts && one.freq !== 'DAILY') {
      const n = kinds[j + 1] === Token.Number ? values[j + 1]! : (wordAt(j + 1)?.count ?? -1)
      if (n > 1 && n < 60) {
        const weeks = key === 'for' && wordAt(j + 2)?.unit === 'week' && one.freq === 'WEEKLY'
        if (weeks || SITTING.test(text.slice(starts[j + 2]!, ends[j + 2]!))) {
          count = weeks ? n * Math.max(1, one.byDay.length) : n
          end = j + 3
          break
        }
      }
    }
    // "from 3 May to 14 June": the end of the range
    const word = wordAt(j)
    if ((word?.month || kinds[j] === Token.Number) && j > next) {
      const date = dateAt(j, text)
      if (date?.value.end?.month !== undefined && date.value.end.day !== undefined) {
        until = date.value.end
        end = date.next
        break
      }
    }
  }
  return { value: { ...one, byMonthDay, until, count }, cue, weight, first, next: end, upTo: next }
}
