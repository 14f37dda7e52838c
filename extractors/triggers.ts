/** Stretches of text around trigger words: longer patterns are tried there and nowhere else. */
import type { Page, Span } from './page.js'
import { Stems } from './stems.js'

const MOST_WORDS = 30_000

/** Words by their beginning; asked of a page with `offsetsOf`. */
export interface Trigger {
  readonly id: number
}

let triggers = 0
const STEMS = new Stems()
// Which triggers a word belongs to, for all pages: each word is judged once.
let classes = new Map<string, readonly number[]>()
const NOWHERE: readonly number[] = []

/** `stems('organi|host$')`: words that begin with "organi", and the word "host"; the syntax is that of `expansions`. */
export function stems(source: string): Trigger {
  const trigger = { id: triggers++ }
  STEMS.add(source, trigger.id)
  if (classes.size > 0) classes = new Map()
  return trigger
}

/** The same test for single words. */
export function wordTest(source: string): (word: string) => boolean {
  const own = new Stems()
  own.add(source, 0)
  return (word) => own.of(word).length > 0
}

function classesOf(word: string): readonly number[] {
  let ids = classes.get(word)
  if (ids === undefined) {
    if (classes.size > MOST_WORDS) classes = new Map()
    ids = STEMS.of(word)
    classes.set(word, ids)
  }
  return ids
}

// One pass over the words of a page serves all triggers.
const places = new WeakMap<Page, { readonly known: number; readonly offsets: (number[] | undefined)[] }>()

/** Where the words of the trigger begin, ascending. */
export function offsetsOf(page: Page, { id }: Trigger): readonly number[] {
  let own = places.get(page)
  if (own === undefined || own.known <= id) {
    const offsets: (number[] | undefined)[] = new Array(triggers)
    for (const [word, at] of page.index.entries())
      for (const one of classesOf(word)) {
        const list = offsets[one]
        if (list === undefined) offsets[one] = at.length === 1 ? [at[0]!] : at.slice()
        else for (const offset of at) list.push(offset)
      }
    for (const list of offsets) if (list !== undefined && list.length > 1) list.sort(ascending)
    own = { known: triggers, offsets }
    places.set(page, own)
  }
  return own.offsets[id] ?? NOWHERE
}

const ascending = (a: number, b: number): number => a - b

/** The merged stretches from `before` characters before to `after` behind each word of the trigger, in order. */
export function windowsAround(page: Page, trigger: Trigger, before: number, after: number): Span[] {
  return merged(offsetsOf(page, trigger), page.text.length, before, after)
}

/** The same around offsets that are known already; they ascend. */
export function merged(offsets: readonly number[], length: number, before: number, after: number): Span[] {
  const windows: { start: number; end: number }[] = []
  for (const offset of offsets) {
    const start = Math.max(0, offset - before)
    const end = Math.min(length, offset + after)
    const last = windows[windows.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else windows.push({ start, end })
  }
  return windows
}

/** The matches of a global pattern that begin inside the windows, in order; a match may reach `reach` characters behind its window. */
export function* matchesIn(
  text: string,
  windows: readonly Span[],
  pattern: RegExp,
  reach = 60,
): Generator<RegExpExecArray> {
  for (const { start, end } of windows) {
    // The window begins with a whole word, and keeps the character before it for what looks behind.
    let from = start
    while (from > 0 && start - from < 30 && text.charCodeAt(from) > 32) from--
    const part = text.slice(from, Math.min(text.length, end + reach))
    let at = 0
    while (at < part.length) {
      pattern.lastIndex = at
      const found = pattern.exec(part)
      if (!found || from + found.index >= end) break
      at = Math.max(found.index + found[0].length, at + 1)
      found.index += from
      yield found
    }
  }
}

/** What matches at the places of the trigger; none inside another. */
export function* matchesAt(
  page: Page,
  trigger: Trigger,
  keep: (text: string, offset: number) => boolean,
  match: (text: string, offset: number) => RegExpExecArray | null,
): Generator<RegExpExecArray> {
  let end = -1
  for (const offset of offsetsOf(page, trigger)) {
    if (offset < end || !keep(page.text, offset)) continue
    const found = match(page.text, offset)
    if (!found) continue
    end = offset + found[0].length
    yield found
  }
}
