/** What prose says of a programme's items: "The 5.30pm presentation will be given by A and B. C will chair the questions and answers." */
import type { PersonRole } from '../candidate.js'
import { matchesOf } from '../matches.js'
import { personNames } from '../names/personNames.js'
import type { Page, Span } from '../page.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Item } from './item.js'
import { nameAt, readPeople } from './people.js'

const BY =
  /\b(?:will\s+be|is|are)\s+(given|presented|delivered|led|introduced|chaired|moderated|facilitated|taught|run|opened)\s+by\s+(?=\p{Lu})/giu
const WILL = /\bwill\s+(chair|moderate|facilitate|lead|introduce|present|give|run|open|take)\s+(?:the|a|an|your)\s+/giu

const GIVEN = 'given presented delivered led introduced chaired moderated facilitated taught run opened'.split(' ')
const CHAIRS = 'chair moderate facilitate lead introduce present give run open take'.split(' ')

const ROLE: Record<string, PersonRole> = { chair: 'chair', moderat: 'moderator', facilit: 'moderator' }
const roleOf = (verb: string): PersonRole =>
  ROLE[Object.keys(ROLE).find((stem) => verb.toLowerCase().startsWith(stem)) ?? ''] ?? 'speaker'

/** Adds the people whom sentences outside the programme give to one of its items. */
export function addSaid(page: Page, items: readonly Item[]): void {
  if (items.length === 0 || items.length > 200) return
  const { text } = page
  for (const found of page.index.has(...GIVEN) ? matchesOf(text, BY) : []) {
    const sentence = page.sentenceAt(found.index)
    if (!sentence) continue
    const item = meant(page, items, { start: sentence.start, end: found.index })
    const from = found.index + found[0].length
    if (item && item.people.length === 0)
      item.people.push(...readPeople(text, from, sentence.end, roleOf(found[1]!), 0.4))
  }
  for (const found of page.index.has('will') && page.index.has(...CHAIRS) ? matchesOf(text, WILL) : []) {
    const sentence = page.sentenceAt(found.index)
    if (!sentence) continue
    const item = meant(page, items, { start: found.index + found[0].length, end: sentence.end })
    if (!item || item.people.length > 0) continue
    const name = lastName(text, Math.max(sentence.start - 30, 0), sentence.start, found.index)
    if (name) item.people.push({ ...name, role: roleOf(found[1]!) })
  }
}

// "Mesa 1: Las actas secretas. Intervinieron la Mag. X (…) y el Sr. Y; moderó Z", "Panel 2: Who pays? With Jane Roe and John Doe."
const TOLD =
  /[.?!;]\s+(?=(?:(?:intervinieron|intervienen|interviene|intervendrán|expusieron|exponen|participan|participaron|disertaron|moder[óa]|presenta(?:n|ron)?|con|com|avec|with|featuring|intervengono|interverranno|partecipano|modera|participam|intervieram|interviennent|interviendront|es diskutieren|mit|speakers?|panell?ists?)\b))/iu

/** Cuts what is told of the people off the title of an item, and reads them from there to the end of the paragraph. */
export function cutTold(page: Page, item: Item): void {
  if (!item.title) return
  const { text } = page
  const found = TOLD.exec(text.slice(item.title.start, item.title.end))
  const block = page.blockAt(item.title.start)
  if (!found || found.index < 4 || !block) return
  const from = item.title.start + found.index + found[0].length
  const to = Math.min(block.end, from + 600)
  // What stands in brackets is a body, not a person.
  const names = personNames(text, 0.6, from, to).filter(
    (one) => text.lastIndexOf('(', one.start) <= text.lastIndexOf(')', one.start),
  )
  if (names.length === 0) return
  item.title = { start: item.title.start, end: item.title.start + found.index + (found[0][0] === '?' ? 1 : 0) }
  item.people = names.map((one) => {
    const moderates = /\bmod[eé]r\p{L}{0,12}(?: by)?(?: (?:el|la|le|il|o|a|der|die))? ?$/iu.test(
      text.slice(Math.max(from, one.start - 24), one.start),
    )
    const bracket = /^\s{0,2}\(([^()]{2,80})\)/.exec(text.slice(one.end, one.end + 90))
    const open = bracket ? one.end + bracket[0].indexOf('(') + 1 : 0
    return {
      name: one.name,
      honorific: one.honorific,
      role: moderates ? 'moderator' : null,
      affiliation: bracket ? { start: open, end: open + bracket[1]!.length } : null,
    }
  })
}

/** The name right before "will chair". */
function lastName(
  text: string,
  least: number,
  start: number,
  end: number,
): { name: Span; honorific: Span | null } | null {
  let limit = end
  while (limit > start && /\s/.test(text[limit - 1]!)) limit--
  for (let i = start; i < limit; i++) {
    if (i > least && !/[\s(;,]/.test(text[i - 1] ?? ' ')) continue
    const name = nameAt(text, i, limit, 0.4)
    if (name && name.end === limit) return { name: name.name, honorific: name.honorific }
  }
  return null
}

const labelOf = (text: string, item: Item): string =>
  text.slice(item.label!.span.start, item.label!.span.end).toLowerCase()

/** The one item that a phrase means: by its clock, its label, or the words of its title. */
function meant(page: Page, items: readonly Item[], phrase: Span): Item | null {
  const { text } = page
  const words = text.slice(phrase.start, phrase.end)
  if (words.length > 200) return null
  const digits = /\d/.exec(words)
  const clock = digits ? clockAt(text, phrase.start + digits.index, phrase.end) : null
  let best: Item | null = null
  let most = 0
  for (const item of items) {
    let score = 0
    const same =
      clock &&
      item.clock &&
      clock.value.start.hour % 12 === item.clock.start.hour % 12 &&
      clock.value.start.minute === item.clock.start.minute
    if (same) score += 2
    if (
      item.label &&
      item.label.ordinal !== null &&
      words.includes(text.slice(item.label.span.start, item.label.span.end))
    )
      score += 3
    // "The panel will be moderated by Jane Roe": the one item that is labelled so.
    else if (
      item.label &&
      words.toLowerCase().includes(`the ${labelOf(text, item)}`) &&
      items.filter((one) => one.label && labelOf(text, one) === labelOf(text, item)).length === 1
    )
      score += 1.4
    if (item.title) {
      const title = contentWords(text.slice(item.title.start, item.title.end))
      const said = contentWords(words)
      const common = title.filter((word) => said.includes(word)).length
      if (common > 0) score += (2 * common) / Math.max(1, title.length)
    }
    if (score > most) {
      most = score
      best = item
    }
  }
  return most >= 1.3 ? best : null
}

const contentWords = (words: string): string[] =>
  words
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.filter((word) => !/^(?:the|will|with|from|that|this|given|have|their)$/.test(word)) ?? []

// "Join our online Q&A on Microsoft Teams, Tuesday 18 March, 12 noon-1pm."
const JOIN =
  /\b(?:join|come\s+to|attend|watch)\s+(?:our|the|an?|us\s+for\s+(?:our|an?|the))\s+([^,.\n]{3,60}?)(?:\s+on\s+([^,.\n]{3,30}))?,\s+(?=\p{Lu})/giu

/** One more sitting, said in a sentence beside others that are listed. */
export function saidSittings(
  page: Page,
): Pick<Item, 'start' | 'end' | 'title' | 'room' | 'day' | 'clock' | 'people'>[] {
  const { text } = page
  const out: Pick<Item, 'start' | 'end' | 'title' | 'room' | 'day' | 'clock' | 'people'>[] = []
  for (const found of matchesOf(text, JOIN)) {
    const from = found.index + found[0].length
    const block = page.blockAt(found.index)
    const day = block ? dayAt(text, from, block.end) : null
    if (!block || !day) continue
    const gap = /[,\s]+/y
    gap.lastIndex = day.span.end
    gap.test(text)
    const clock = clockAt(text, Math.max(day.span.end, gap.lastIndex), block.end)
    if (!clock) continue
    const title = text.indexOf(found[1]!, found.index)
    const room = found[2] ? text.indexOf(found[2], title + found[1]!.length) : -1
    out.push({
      start: found.index,
      end: clock.end,
      title: { start: title, end: title + found[1]!.length },
      room: room < 0 ? null : { start: room, end: room + found[2]!.length },
      day,
      clock: clock.value,
      people: personNames(text, 0.6, clock.end, block.end).map(({ name, honorific }) => ({
        name,
        honorific,
        role: null,
      })),
    })
  }
  return out
}
