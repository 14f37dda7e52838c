import type { Clock, Find } from './candidate.js'
import { defineExtractor } from './define.js'
import type { Page } from './page.js'
import { temporalOf } from './temporal/scan.js'

/** Clocks and ranges of clocks, with the zone behind them. */
export const times = defineExtractor({
  name: 'times',
  yields: ['time'],
  needs: [],
  extract: ({ page }) => {
    const { times } = temporalOf(page)
    const early = page.index.at(EARLY)
    return early.length === 0 ? times : times.map((time) => (isEarly(page, time, early) ? inTheMorning(time) : time))
  },
})

// What begins before eight, and in the morning.
const EARLY = ['breakfast', 'breakfasts', 'fr\xfchst\xfcck', 'desayuno', 'desayunos', 'colazione', 'sunrise', 'dawn']

/** "Breakfast briefing, 7:45 - 9:30": a clock without am or pm, on the line of the breakfast or below a title that is one. */
function isEarly(page: Page, { span, value: { start } }: Find<'time'>, early: readonly number[]): boolean {
  if (start.meridiem !== null || start.military || start.hour < 5 || start.hour > 7) return false
  const line = page.lines[page.lineAt(span.start)]!
  return early.some((at) => at < 160 || (at >= line.start && at < line.end))
}

function inTheMorning(time: Find<'time'>): Find<'time'> {
  const start: Clock = { ...time.value.start, meridiem: 'am' }
  return { ...time, value: { ...time.value, start } }
}
