/** A shorter name that leads gives way to the whole one that it is a piece of. */
import type { Ranked } from './sameName.js'

/** "Meeting on X" is short for "Expert Group Meeting on X": of two names in prose, one the tail of the other, the whole one. */
export function preferWhole(ranked: Ranked[]): void {
  const best = ranked[0]
  if (!best || best.candidate.value.place >= 0) return
  let whole = 0
  ranked.forEach(({ key, candidate, points }, i) => {
    if (
      key.length > ranked[whole]!.key.length &&
      key.endsWith(best.key) &&
      candidate.cue.startsWith('name-') &&
      points > best.points - 2.5 &&
      key.split(' ').length - best.key.split(' ').length <= 6
    )
      whole = i
  })
  if (whole > 0) ranked.unshift(...ranked.splice(whole, 1))
}

/** "12th Annual Meeting, Bridgetown, Barbados" below a society's name, "the 12th Annual Meeting of the Society for …" in the text: whose it is belongs to it. */
export function preferOwned(ranked: Ranked[]): void {
  const best = ranked[0]
  if (!best || best.key.length > 60) return
  const owned = ranked.findIndex(
    ({ key, candidate, points }) =>
      candidate.cue.startsWith('name-') &&
      points > best.points - 4 &&
      key.startsWith(`${best.key} of `) &&
      key.split(' ').length - best.key.split(' ').length <= 10,
  )
  if (owned > 0) ranked.unshift(...ranked.splice(owned, 1))
}
