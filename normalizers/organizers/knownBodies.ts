/** The bodies named so far: a name is looked up among them, however it is told. */
import type { Compared } from './names.js'

export interface KnownBodies<T> {
  /** The first body that the name is one of; undefined where it is new. */
  find(as: Compared): T | undefined
  /** Enters a body, or what has become known of it since. */
  enter(as: Compared, body: T): void
}

/** The order in which bodies were first entered decides where several fit. */
export function knownBodies<T>(): KnownBodies<T> {
  const order: T[] = []
  const first = new Map<string, number>()
  return {
    find(as) {
      let least = order.length
      for (const key of [...ownKeys(as), ...otherKeys(as)]) least = Math.min(least, first.get(key) ?? least)
      return order[least]
    },
    enter(as, body) {
      let index = order.indexOf(body)
      if (index < 0) index = order.push(body) - 1
      for (const key of [...ownKeys(as), ...shortKeys(as)])
        if ((first.get(key) ?? Number.POSITIVE_INFINITY) > index) first.set(key, index)
    },
  }
}

/** Keys that both bear where they are one body. */
function ownKeys({ joined, nominative, acronym }: Compared): string[] {
  const keys = [`joined ${joined}`]
  // "der Italienisch-Japanischen Handelskammer" beside "Italienisch-Japanische Handelskammer"
  keys.push(`nominative ${nominative}`)
  if (acronym) keys.push(`acronym ${acronym}`)
  return keys
}

/** What a known body may be called elsewhere: by its name where that is another's short form or last word, and by its own last word. */
function shortKeys({ name }: Compared): string[] {
  const space = name.lastIndexOf(' ')
  // "the Council" after "Cork City Council": a common word alone means the body named before.
  return space < 0 ? [`name ${name}`, `word ${name}`] : [`name ${name}`, `last ${name.slice(space + 1)}`]
}

/** The keys of `shortKeys` that the other name fits. */
function otherKeys({ name, acronym }: Compared): string[] {
  const space = name.lastIndexOf(' ')
  const keys = [`acronym ${name}`, space < 0 ? `last ${name}` : `word ${name.slice(space + 1)}`]
  if (acronym) keys.push(`name ${acronym}`)
  return keys
}
