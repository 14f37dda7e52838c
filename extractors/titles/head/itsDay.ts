/** A line further down that is set apart, with its day directly below: the event that the text above leads to. */
import type { Page } from '../../page.js'
import { nextOf } from './gaps.js'
import { lineSense } from './lineSense.js'

interface Run {
  readonly first: number
  readonly last: number
  readonly late: boolean
  readonly dated: boolean
}

/** "… will hold a lunchtime event. / (blank) / Counting What Counts / Tuesday, 5 March 2024". */
export function headsItsDay(page: Page, run: Run): boolean {
  if (!run.late || !run.dated) return false
  const { lines, text } = page
  const above = lines[run.first - 1]
  const next = nextOf(lines, run.last)
  if (above?.kind !== 'blank' || next < 0) return false
  const below = lines[next]!
  const words = text.slice(lines[run.first]!.start, lines[run.last]!.end)
  return (
    words.length < 140 &&
    /^["\p{Lu}\d]/u.test(words) &&
    !/[.:;,]$/.test(words) &&
    lineSense(page, below, text.slice(below.start, below.end)) === 'date'
  )
}
