import { defineNormalizer, ground } from './define.js'
import { isAlternate, isHeadline, isTranslation } from './title/alternate.js'
import { isContainer } from './title/containers.js'
import { rankTitles } from './title/rank.js'
import { nameKey, type Ranked, sameName, shortFor } from './title/sameName.js'
import { isSlogan } from './title/slogans.js'
import { ACRONYM_YEAR } from './title/wordings.js'

/** Other names of the same event: its headline, its subtitle, its acronym with the year, its name in the other language. */
export const alternateTitles = defineNormalizer<'alternateTitles'>({
  field: 'alternateTitles',
  needs: ['title'],
  settle({ page, found, settled }) {
    const title = settled('title')
    if (title === null) return { value: [], grounds: [] }
    const ranked = rankTitles(page, found.of('title'), found.of('organizer'))
    const best = ranked[0]!
    // "Laboratorio “Carte in sacrestia”" and "Carte in sacrestia. Leggere gli archivi" are one name.
    const inQuotes = /["“„«]([^"“”„«»]{6,160})["”“»]/.exec(best.words)?.[1]
    const quoted = inQuotes === undefined ? null : nameKey(inQuotes)
    // The name may stand in the head too, though the text names it better.
    const bestLine = Math.max(
      ...ranked.filter(({ key }) => sameName(key, best.key)).map(({ candidate }) => candidate.value.place),
    )
    const dates = found.of('date').filter(({ value }) => value.start.day !== undefined)
    // "Giulia Conti, INGV" below the name is who speaks.
    const people = new Set(found.of('person').map(({ value }) => value.name.start))
    const bodies = new Set(found.of('organizer').map(({ value }) => nameKey(page.words(value.name))))
    const owners = found.of('organizer').map(({ value }) => value.name)
    const chosen: Ranked[] = []
    const headline = ranked.slice(1).find((one) => isHeadline(one, best, page, bodies) && !isSlogan(one, ranked))
    for (const one of ranked.slice(1)) {
      if (chosen.length >= 3) break
      // "Events - Nordic Society for Peat Research" is whose page it is.
      const { start, end } = one.candidate.span
      if (
        owners.some(
          (name) => start <= name.start && name.end <= end && (name.end - name.start) * 5 >= (end - start) * 3,
        )
      )
        continue
      if (one === headline) {
        chosen.push(one)
        continue
      }
      // "ICSW 2024" above "International Conference on Soil Water"; it may head the page alone.
      const { place } = one.candidate.value
      if (place >= 0 && ACRONYM_YEAR.test(one.words) && (place === 0 || shortFor(one.words, best.words))) {
        chosen.push(one)
        continue
      }
      if (one.points <= 0 && !isTranslation(one, best, page)) continue
      if (
        sameName(one.key, best.key) ||
        isContainer(one, ranked) ||
        best.key.includes(one.key) ||
        (quoted !== null && one.key.includes(quoted)) ||
        chosen.some(({ key }) => sameName(key, one.key))
      )
        continue
      // "Have your say on the wharf" above the name of the meeting.
      if (people.has(one.candidate.span.start) || isSlogan(one, ranked)) continue
      if (isAlternate(one, best, bestLine, page, dates)) chosen.push(one)
    }
    const acronyms = found
      .of('title')
      .filter(
        ({ value, span, cue }) =>
          value.alternate &&
          (cue === 'short-label' ||
            (cue === 'also-known' &&
              span.start >= best.candidate.span.end &&
              span.start < best.candidate.span.end + 160) ||
            (span.start >= best.candidate.span.start && span.end <= best.candidate.span.end)),
      )
    const value = [...chosen.map(({ words }) => words), ...acronyms.map(({ span }) => page.words(span))]
    const grounds = [...chosen.map(({ candidate }) => candidate), ...acronyms].map((candidate, i) =>
      ground(`/alternateTitles/${i}`, candidate),
    )
    return {
      value: [...new Set(value)].length === value.length ? value : [...new Set(value)],
      grounds: dedupe(value, grounds),
    }
  },
})

function dedupe<T>(value: readonly string[], grounds: readonly T[]): T[] {
  return grounds.filter((_, i) => value.indexOf(value[i]!) === i)
}
