/** One written clock, before its partner or cue decides what it is worth. */
import type { Clock, TimeValue, ZoneValue } from '../candidate.js'

/** How plainly it is a clock: 3 beyond doubt, 2 a dotted or four-digit number, 1 a bare hour. */
type Plain = 1 | 2 | 3

export interface Read {
  hour: number
  minute: number
  meridiem: 'am' | 'pm' | null
  military: boolean
  plain: Plain
  /** "17.30": dotted */
  dotted: boolean
  /** A number in words. */
  spelled: boolean
  first: number
  next: number
  cue: string
}

export interface TimeFind {
  readonly value: TimeValue
  readonly cue: string
  readonly weight: number
  readonly first: number
  readonly next: number
  /** Where the clocks end, before the zone. */
  readonly zone: {
    readonly value: ZoneValue
    readonly cue: string
    readonly first: number
    readonly next: number
  } | null
}

export function read(first: number, next: number, hour: number, minute: number, plain: Plain, cue: string): Read {
  return { hour, minute, meridiem: null, military: false, plain, dotted: false, spelled: false, first, next, cue }
}

export function toClock({ hour, minute, meridiem, military }: Read): Clock {
  return { hour, minute, meridiem, military: military && meridiem === null }
}
