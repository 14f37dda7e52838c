/** The head of a grid whose columns are halves of the day: "Morning (9.30-12.30)   Afternoon (14.00-17.00)", "9:00-10:30   11:00-12:30". */
import type { TimeValue } from '../candidate.js'
import type { Line, Span } from '../page.js'
import { clockAt } from './clock.js'

export interface HalfColumn {
  readonly column: number
  readonly clock: TimeValue | null
}

const HALF =
  /(?:mornings?|forenoon|afternoons?|evenings?|a\.?m\.?|p\.?m\.?|ma[nñ]ana|tarde|noche|manh[aã]|noite|matin[eé]?e?|apr[eè]s-midi|soir[eé]?e?|mattin[ao]|pomeriggio|sera|vormittags?|nachmittags?|abends?|session \d)(?![\p{L}])[\s:,]{0,3}/iuy

/** The columns of such a head, or null; a corner cell ("Day", "Date") may stand before them. */
export function halfColumns(text: string, line: Line, cells: readonly Span[]): HalfColumn[] | null {
  if (cells.length < 2 || cells.length > 7) return null
  const columns: HalfColumn[] = []
  for (const [i, cell] of cells.entries()) {
    HALF.lastIndex = cell.start
    const named = HALF.test(text) && HALF.lastIndex <= cell.end + 1
    const from = named ? Math.min(HALF.lastIndex, cell.end) : cell.start
    const clock = clockAt(text, from, cell.end)
    const whole = clock ? clock.end >= cell.end - 1 : named && from >= cell.end
    if (!whole || (clock && !named && !clock.value.end)) {
      if (i === 0 && cell.end - cell.start < 16) continue
      return null
    }
    columns.push({ column: cell.start - line.start + line.indent, clock: clock?.value ?? null })
  }
  return columns.length >= 2 ? columns : null
}
