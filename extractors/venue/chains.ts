/** Cities with their state and country where these stand side by side. */
import type { Candidate } from '../candidate.js'
import { SHORT_STATE_BEHIND } from '../gazetteer/stateAbbreviations.js'
import type { Page, Span } from '../page.js'

const STATE_BEHIND = /^\s?[-/,]\s?(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSOR]|S[CPE]|TO)(?![\p{L}\d])/u

/** "Biel/Bienne": one town by two names. */
function isOtherName(text: string, one: Candidate<'place'>, next: Candidate<'place'>): boolean {
  if (one.value.kind !== 'city' || next.value.kind !== 'city') return false
  const [a, b] = [one.value.readings[0]!, next.value.readings[0]!]
  return (
    next.span.start - one.span.end === 1 &&
    text[one.span.end] === '/' &&
    a.country === b.country &&
    a.population === b.population
  )
}

/** A city with its state and country; `known` where one of these stands beside it. */
export interface Chain {
  readonly span: Span
  readonly weight: number
  readonly cue: string
  readonly known: boolean
}

/** A city, its state and its country where they stand side by side, as one span. */
export function* chains(page: Page, places: readonly Candidate<'place'>[]): Generator<Chain> {
  const otherKinds = new Set(places.filter(({ value }) => value.kind !== 'city').map(({ span }) => span.start))
  let i = 0
  while (i < places.length) {
    const one = places[i]!
    if (one.value.kind !== 'city') {
      i++
      continue
    }
    let end = one.span.end
    let k = i + 1
    let known = false
    while (k < places.length) {
      const next = places[k]!
      if (next.span.start < end) {
        k++
        continue
      }
      if (
        next.value.kind === 'city' &&
        !isOtherName(page.text, one, next) &&
        !otherKinds.has(next.span.start) &&
        // "Takayama, Gifu, Japan": a region of the same name as its city; "Politecnico di Milano, Milan, Italy" is none.
        !(
          one.cue !== 'in-name' &&
          // "Te Papa, Wellington, New Zealand": a house whose last word is a town elsewhere
          one.cue !== 'in-capitalised-run' &&
          places[k + 1]?.value.kind === 'country' &&
          /^\s*,\s*$/.test(page.text.slice(next.span.end, places[k + 1]!.span.start))
        )
      )
        break
      if (
        !/^[\s,/(|]{1,14}$|^,\s(?:North|South|East|West|Central)(?:ern)?\s$|^\/\p{Lu}[\p{L}-]{2,20}(?:,\s|\s?\()$|^\s*,\s*(?:\p{Lu}[\p{L}.]+\s?){1,2}[,(]\s*$/u.test(
          page.text.slice(end, next.span.start),
        )
      )
        break
      end = next.span.end
      known = true
      k++
    }
    // "Belo Horizonte - MG": a state of Brazil
    const state =
      one.value.readings.some(({ country }) => country === 'BR') && STATE_BEHIND.exec(page.text.slice(end, end + 6))
    if (state) end += state[0].length
    // "Athens, Ga."
    const short =
      page.text[end] === ',' &&
      one.value.readings.some(({ country }) => country === 'US') &&
      SHORT_STATE_BEHIND.exec(page.text.slice(end, end + 9))
    if (short) end += short[0].length
    yield {
      span: { start: one.span.start, end },
      weight: one.weight,
      cue: one.cue,
      known: known || one.cue === 'city-before-country',
    }
    i = Math.max(k, i + 1)
  }
}
