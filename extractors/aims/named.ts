/** Names of events: "HyTwin 2024" in the head tells that "HyTwin aims to …" speaks of the event. */
import type { Page } from '../page.js'

const EDITION = /^['’]?(?:\s|-)?(?:(?:19|20)\d\d\b|'?\d\d\b(?![:.,]\d)|\d\.\d\b|[IVX]{1,5}\b)/
const NAME_FIRST = /^(?:[Tt]he\s+)?(?<name>\p{Lu}[\p{L}\d&'-]{2,24}(?:\s\p{Lu}[\p{L}\d&-]{1,20}){0,4})\s+(?=\p{Ll})/u

/** Does the name stand with a year or an edition's number somewhere: "HyTwin 2024", "Backwater Hack 3.0"? */
export function isEventName(page: Page, name: string): boolean {
  const text = page.text.slice(0, 20_000)
  const lower = text.toLowerCase()
  const sought = name.toLowerCase()
  let at = lower.indexOf(sought)
  for (let n = 0; at >= 0 && n < 12; n++) {
    if (EDITION.test(text.slice(at + name.length, at + name.length + 8))) return true
    at = lower.indexOf(sought, at + name.length)
  }
  return false
}

/** Does the sentence begin with the event's name? */
export function beginsWithName(page: Page, words: string): boolean {
  const name = NAME_FIRST.exec(words)?.groups?.name
  return name !== undefined && isEventName(page, name)
}
