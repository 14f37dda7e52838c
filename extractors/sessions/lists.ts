/** Programmes that print no clocks: numbered items with their minutes, titles and speakers in two columns or below each other. */
import type { Page } from '../page.js'
import { readBelowNames } from './belowNames.js'
import { readHourItems } from './hourItems.js'
import type { Item } from './item.js'
import { readPaired } from './pairedRows.js'
import { readTimed } from './timedItems.js'

/** All items of lists that print no clocks; lines that a programme has taken are left out. */
export function readLists(page: Page, skip: (line: number) => boolean): Item[] {
  return [
    ...readTimed(page, skip),
    ...readHourItems(page, skip),
    ...readPaired(page, skip),
    ...readBelowNames(page, skip),
  ]
}
