/** Words for kinds of events that are part of another noun: a damp course, galaxy formation, hearing loss. */
import { isLetter } from './names/letters.js'
import { plain } from './plain.js'

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(rows).map(([word, beside]) => [word, new Set(beside.split(' '))]))

/** What stands directly before it, in any case. */
const BEFORE = table({
  course: 'damp water race golf obstacle collision assault river',
  courses: 'damp water race golf obstacle collision assault river',
  formation:
    'star galaxy planet rock soil cloud crystal pattern capital group identity state word ice price habit family union belief opinion policy coalition knowledge network team sand ozone biofilm scar memory structure attitude preference',
  retreat: 'glacier glacial managed coastal shoreline cliff ice beach',
  assembly: 'genome protein self sequence robotic supramolecular graph dna virus',
  panel: 'solar control instrument door wooden photovoltaic electrical',
  panels: 'solar control instrument door wooden photovoltaic electrical',
  launch: 'rocket satellite missile shuttle',
  forum: 'roman',
  talk: 'small pillow self trash',
  training: 'strength weight resistance potty altitude',
  mission: 'permanent observer diplomatic',
  missions: 'permanent observer diplomatic',
  walk: 'random',
  walks: 'random',
  competition: 'interspecific tax fair',
})
/** What stands directly behind it. */
const AFTER = table({
  hearing:
    'loss aid aids impaired impairment impairments health voices test tests dog dogs protection difficulties problems',
  training: 'data set sets neural deep load',
  formation: 'of',
  cours: 'deau',
  curso: 'fluvial',
  launch: 'vehicle vehicles pad pads',
  jornada: 'laboral',
  fair: 'pay trade use housing play share wage wages price prices taxation',
  party: 'politics system systems leaders wall walls',
  competition: 'law policy authority authorities between among',
})

function wordBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && (text.charCodeAt(end - 1) <= 32 || text[end - 1] === '-')) end--
  let start = end
  while (start > 0 && end - start < 16 && isLetter(text.charCodeAt(start - 1))) start--
  return plain(text.slice(start, end))
}

function wordBehind(text: string, at: number): string {
  let start = at
  while (start < text.length && start - at < 8 && text.charCodeAt(start) <= 32) start++
  let end = start
  while (end < text.length && end - start < 16 && isLetter(text.charCodeAt(end))) end++
  // "cours d'eau".
  if (end - start === 1 && text[end] === "'") return text[start]! + wordBehind(text, end + 1)
  return plain(text.slice(start, end))
}

const FALSE_FRIENDS = table({
  oficina: 'es',
  oficinas: 'es',
  formation: 'en',
  formations: 'en',
  mostra: 'es',
  mission: 'en',
  missions: 'en',
})

/** "Oficina" is an office in Spanish, a workshop in Portuguese. */
export function isFalseFriend(word: string, language: string | null): boolean {
  return language !== null && (FALSE_FRIENDS.get(word.toLowerCase())?.has(language) ?? false)
}

/** Is the word at `start`..`end` part of a noun that names no event? `word` is in lower case, without accents. */
export function isCompound(text: string, word: string, start: number, end: number): boolean {
  const before = BEFORE.get(word)
  if (before?.has(wordBefore(text, start))) return true
  return AFTER.get(word)?.has(wordBehind(text, end)) ?? false
}
