/** Trigger words: longer patterns are tried at them, or in the windows around them (`windows.ts`), and nowhere else. */
import type { Page } from './page.js'
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
    for (const { word, offsets: at } of page.index.entries())
      for (const one of classesOf(word)) {
        const list = offsets[one]
        if (list === undefined) offsets[one] = at.length === 1 ? [at[0]!] : at.slice()
        else for (const offset of at) list.push(offset)
      }
    for (const list of offsets) if (list !== undefined && list.length > 1) sort(list)
    own = { known: triggers, offsets }
    places.set(page, own)
  }
  return own.offsets[id] ?? NOWHERE
}

/** In place. Most lists have two or three runs that are in order already: insertion is a quarter of the cost of `sort`. */
function sort(list: number[]): void {
  if (list.length > MANY) {
    list.sort(ascending)
    return
  }
  for (let i = 1; i < list.length; i++) {
    const one = list[i]!
    let k = i
    while (k > 0 && list[k - 1]! > one) list[k] = list[--k]!
    list[k] = one
  }
}

const MANY = 40
const ascending = (a: number, b: number): number => a - b

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
