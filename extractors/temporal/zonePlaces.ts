/** Zones told by a place: "Brussels time", "hora de Ecuador", "Paris" behind a clock. */
import { opensClause } from './clockMarks.js'
import { OF, TIME } from './roles.js'
import { bitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, wordAt } from './tokens.js'
import { found, wordsEnd, wordsOf, type ZoneFind } from './zoneFind.js'
import { beginsZone, namedZone, opensZone } from './zoneNames.js'

/** "Washington, D.C.": a comma or a dot inside. */
const joinsPlace = (at: number, words: number): boolean => words > 0 && (isMark(at, 44) || isMark(at, 46))

/** May a name of a zone begin with the word at `i`? */
export function mayNameZone(i: number, text: string): boolean {
  return looksZonal(i, text) && beginsZone(wordsOf(text, i, i + 1))
}

/** The same by two letters of it, without making a word of it. */
function looksZonal(i: number, text: string): boolean {
  const at = starts[i]!
  return opensZone(text.charCodeAt(at), text.charCodeAt(at + 1))
}

/** A place of one zone at `i`, of up to three words; for those who know by other signs that a clock of it is meant. */
export function placeAt(i: number, text: string): ZoneFind | null {
  if (
    (kinds[i] !== Token.Other && kinds[i] !== Token.Word) ||
    !/^[A-Z]/.test(text[starts[i]!]!) ||
    !mayNameZone(i, text)
  )
    return null
  for (let size = 3; size >= 1; size--) {
    let end = wordsEnd(i, size, joinsPlace)
    if (end < 0) continue
    if (!/^[A-Z]/.test(text[starts[i]!]!)) return null
    const zone = namedZone(wordsOf(text, i, end))
    if (!zone?.iana || !zone.place) continue
    // "Washington, D.C."
    if (isMark(end, 46) && gaps[end] === Gap.Glued) end++
    return found({ iana: zone.iana, utcOffset: null, abbreviation: null, readings: [] }, 'place-clock', 0.6, i, end)
  }
  return null
}

export function named(from: number, to: number, text: string): ZoneFind | null {
  const zone = looksZonal(from, text) ? namedZone(wordsOf(text, from, to)) : null
  if (!zone) return null
  let j = to
  while (isMark(j, 46) && gaps[j] === Gap.Glued) j++
  let season: 'winter' | 'summer' | null = null
  const key = kinds[j] === Token.Other || kinds[j] === Token.Word ? text.slice(starts[j]!, ends[j]!).toLowerCase() : ''
  if (gaps[j]! <= Gap.Wrapped && /^(?:standard|daylight|summer|winter)$/.test(key)) {
    season = key === 'daylight' || key === 'summer' ? 'summer' : 'winter'
    j++
  }
  const time = bitsAt(j) & TIME && gaps[j]! <= Gap.Wrapped
  if (time) j++
  else if (
    !(
      zone.alone &&
      season === null &&
      // "at 10 am pacific.": in lower case only where nothing goes on
      (!/^[a-z]/.test(text[starts[from]!]!) || to - from > 2 || opensClause(j))
    ) &&
    season === null
  )
    return null
  // "10:30 Central Hall", "9 am Pacific Room": a name goes on.
  if (
    !time &&
    season === null &&
    gaps[j]! <= 1 &&
    (kinds[j] === Token.Other || kinds[j] === Token.Word) &&
    /^[A-Z]/.test(text[starts[j]!]!)
  ) {
    if (!wordAt(j)?.weekday && !wordAt(j)?.month) return null
  }
  const offset = season === null ? (zone.summer === null && zone.iana === null ? zone.winter : null) : zone[season]
  return found(
    {
      iana: zone.iana,
      utcOffset: season !== null ? (offset ?? null) : zone.iana === null && zone.summer === null ? zone.winter : null,
      abbreviation: null,
      readings: season === null ? zone.readings : [],
    },
    zone.place ? 'place-time' : 'region-time',
    time ? 0.85 : 0.7,
    from,
    j,
  )
}

/** "… Brussels time", found from its last word: names of up to four words before "time". */
export function zoneBeforeTime(i: number, text: string): ZoneFind | null {
  let from = i - 1
  const last = text.slice(starts[from]!, ends[from]!).toLowerCase()
  if (gaps[i]! > Gap.Wrapped || i === 0) return null
  if (last === 'local')
    return found({ iana: null, utcOffset: null, abbreviation: null, readings: [] }, 'local-time', 0.2, from, i + 1)
  if (/^(?:standard|daylight|summer|winter)$/.test(last)) from--
  for (let size = 4; size >= 1; size--) {
    const start = from - size + 1
    if (start < 0) continue
    let whole = true
    for (let j = start; j <= from; j++)
      if (kinds[j] !== Token.Other && kinds[j] !== Token.Word && !(isMark(j, 46) && gaps[j] === Gap.Glued && j > start))
        whole = false
    if (!whole) continue
    const one = named(start, from + 1, text)
    if (one && one.next === i + 1) return { ...one, weight: 0.5 }
  }
  // "russia time zone 6"
  const zone = kinds[i + 2] === Token.Number && looksZonal(i - 1, text) ? namedZone(wordsOf(text, i - 1, i + 3)) : null
  return zone
    ? found({ iana: zone.iana, utcOffset: null, abbreviation: null, readings: [] }, 'place-time', 0.5, i - 1, i + 3)
    : null
}

/** "hora de Ecuador", "hora Colombia", "heure de Paris", "ora di Roma", "heure locale" */
export function zoneAfterHora(i: number, text: string): ZoneFind | null {
  let j = i + 1
  if (gaps[j]! > Gap.Wrapped) return null
  const local = text.slice(starts[j]!, ends[j]!).toLowerCase()
  if (/^locale?$/.test(local))
    return found({ iana: null, utcOffset: null, abbreviation: null, readings: [] }, 'local-time', 0.2, i, j + 1)
  if (bitsAt(j) & OF) j++
  if (kinds[j] === Token.Word && /^(?:la|el|le|l)$/.test(wordAt(j)!.key)) j++
  if (isMark(j, 39)) j++
  if (kinds[j] !== Token.Other && kinds[j] !== Token.Word) return null
  const capital = text[starts[j]!]!
  if (capital === capital.toLowerCase() && !NATIONAL.test(local)) return null
  for (let size = 3; size >= 1; size--) {
    let ok = true
    for (let k = j; k < j + size; k++)
      if ((kinds[k] !== Token.Other && kinds[k] !== Token.Word) || gaps[k]! > Gap.Wrapped) ok = false
    if (!ok) continue
    const zone = namedZone(wordsOf(text, j, j + size))
    if (zone)
      return found(
        {
          iana: zone.iana,
          utcOffset: zone.iana || zone.readings.length > 0 ? null : zone.winter,
          abbreviation: null,
          readings: zone.readings,
        },
        'place-time',
        0.6,
        i,
        j + size,
      )
  }
  return null
}

// "hora argentina", "ora italiana", "heure française", "hora central europea", "hora del este": adjectives and regions are written small.
const NATIONAL =
  /^(?:centro|peninsular|central|este|est|pac[ií]fico|del|europe|europa|argentina|peruana|chilena|colombiana|uruguaya|paraguaya|boliviana|venezolana|ecuatoriana|cubana|mexicana|espa[nñ]ola|italian[ae]|fran[cç]aise|francesa|belge|belga|suisse|su[ií][zç]a|svizzera|allemande|alem[aã]n?a?|tedesca|portuguesa|brasileira|marocaine|tunisienne|s[eé]n[eé]galaise|ivoirienne)$/
