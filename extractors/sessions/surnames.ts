/** "Panel with Dr Marsh" where an item above names Dr Helen Marsh. */
import type { PersonValue } from '../candidate.js'
import type { Item } from './item.js'

/** Gives people of whom a row prints a title and a surname the whole name that another item has. */
export function nameInFull(text: string, items: readonly Item[]): void {
  const whole: PersonValue[] = []
  const short: { item: Item; at: number }[] = []
  for (const item of items)
    item.people.forEach((one, at) => {
      if (/\s/.test(text.slice(one.name.start, one.name.end))) whole.push(one)
      else if (one.honorific) short.push({ item, at })
    })
  if (whole.length === 0) return
  for (const { item, at } of short) {
    const one = item.people[at]!
    const surname = ` ${text.slice(one.name.start, one.name.end)}`
    const same = whole.filter(({ name }) => text.slice(name.start, name.end).endsWith(surname))
    const first = same[0]
    if (
      !first ||
      same.some(({ name }) => text.slice(name.start, name.end) !== text.slice(first.name.start, first.name.end))
    )
      continue
    item.people = item.people.map((person, i) => (i === at ? { ...person, name: first.name } : person))
  }
}
