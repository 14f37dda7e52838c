import type { Candidate } from '../extractors/candidate.js'
import { kindOfName } from '../extractors/kindWords.js'
import type { Page } from '../extractors/page.js'
import { languageOfName } from '../extractors/titles/language.js'
import { senseOf } from '../extractors/titles/notTitle.js'
import { defineNormalizer, ground } from './define.js'
import { isContainer, isForeign, nameKey, ORDINAL, type Ranked, rankTitles, sameName, shortFor } from './title/rank.js'
import { ACRONYM_YEAR, SENTENCE } from './title/score.js'

/** Other names of the same event: its headline, its subtitle, its acronym with the year, its name in the other language. */
export const alternateTitles = defineNormalizer<'alternateTitles'>({
  field: 'alternateTitles',
  needs: ['title'],
  settle({ page, found, settled }) {
    const title = settled('title')
    if (title === null) return { value: [], grounds: [] }
    const ranked = rankTitles(page, found.of('title'))
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
    const chosen: Ranked[] = []
    for (const one of ranked.slice(1)) {
      if (chosen.length >= 3) break
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
      if (people.has(one.candidate.span.start)) continue
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

const LABELLED = /^(?:what-label|what-title|title-label|subject-label)$/

/** "WHO OWNS THE NIGHT?", with a paragraph in English below it, in a German announcement: the name in the text's other language. */
function isTranslation(one: Ranked, best: Ranked, page: Page): boolean {
  const { value, span } = one.candidate
  if (value.place < 0 || span.start < best.candidate.span.end || page.language === null) return false
  if (!similarLength(one.words, best.words)) return false
  const language = languageOfName(one.words)
  if (language === null || language === page.language) return false
  const line = page.lines[page.lineAt(span.start)]!
  const above = page.lines[line.index - 1]
  if (above && above.kind !== 'blank' && above.kind !== 'rule') return false
  if (span.start - line.start > 12 || page.lines[page.lineAt(span.end - 1)]!.end - span.end > 2) return false
  return languageOfName(page.text.slice(span.end, span.end + 320), 1) === language
}

const NAMING = /[:?]\s|[?]$/

/** Is a runner-up another name of the event that `best` names? */
function isAlternate(
  one: Ranked,
  best: Ranked,
  bestLine: number,
  page: Page,
  found: readonly Candidate<'date'>[],
): boolean {
  const { cue, value, span } = one.candidate
  const display = value.place >= 0
  if (!mayName(one, page)) return false
  const parted = found.some(({ span: { start, end } }) => start >= best.candidate.span.end && end <= span.start)
  // The same line in the other language, directly above or below.
  if (display && bestLine >= 0 && Math.abs(value.place - bestLine) === 1 && isForeign(one.words, page.language))
    return (
      one.points > 0 && !/\d|^\p{L}+:/u.test(one.words.replace(ORDINAL, '')) && similarLength(one.words, best.words)
    )
  // "What: Town Hall on X / Qué: Reunión sobre X".
  if (LABELLED.test(cue) && LABELLED.test(best.candidate.cue) && isForeign(one.words, page.language)) return true
  if (isTranslation(one, best, page)) return true
  // A headline above a notice whose true name stands in the text.
  if (
    cue === 'first-line' &&
    one.points > 3 &&
    (NAMING.test(one.words) || one.words.split(' ').length > (bestLine < 0 ? 3 : 4))
  )
    return true
  // "the 2015 Bernacchi Memorial Lecture": the name of the lecture beside that of the talk.
  if ((cue === 'name-announced' || cue === 'name-takes-place') && /\d/.test(one.words) && one.points > 4) return true
  // A subtitle: the next line, without a kind word of its own needed, before the date.
  if (
    cue === 'head-line' &&
    bestLine >= 0 &&
    value.place === bestLine + 1 &&
    isNear(page, best.candidate.span.end, span.start) &&
    (!parted || leadsIn(page, span.end))
  )
    return one.points > 2.5 && !/^[\p{L} ]{2,24}: (?:prof|dr|mr|ms|mrs)\b/iu.test(one.words)
  if (
    (cue === 'first-line' || cue === 'head-line') &&
    value.dated &&
    !parted &&
    one.points > 4 &&
    value.place <= bestLine + 2 &&
    (one.words.split(' ').length > 3 || kindOfName(one.words) !== null)
  )
    return true
  if ((cue === 'title-label' || cue === 'entitled' || cue === 'quoted-line') && bestLine >= 0 && one.points > 4.5)
    return true
  return false
}

// "In the chair: Gunnhild Erga", "Host: City Lab", "Lead discussant: Ms. Amara": a role and who has it.
const ROLE = /^[\p{L} ]{2,24}: (?:(?:prof|dr|mr|ms|mrs)\b|\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}(?:,|$))/u

// A call, a document's symbol, a registration: "IFSK/SA/CN/3 rev.1", "Registered NGO No. OP.218".
const CODE = /\bcall for\b|\bcfp\b|[A-Z\d]\/[A-Z\d]{1,8}\/|\bno\. ?[A-Z.]{0,6}\d|\boriginal:/i

/** May the words be a name at all: neither a person, an institution, a place nor a sentence? */
function mayName({ words, candidate }: Ranked, page: Page): boolean {
  if (
    candidate.cue === 'page-head' ||
    ROLE.test(words) ||
    CODE.test(words) ||
    (words.length > 70 && SENTENCE.test(words)) ||
    /^\p{Ll}{2}/u.test(words)
  )
    return false
  if (WHERE_WHEN.test(words) || ITEM.test(words)) return false
  const { end } = candidate.span
  if (page.text[end] === '.' || page.text[end - 1] === '.' || /[.!]$|[.!] \p{Lu}[^.!]*[.!]?$/u.test(words))
    return /[.] \p{Lu}/u.test(words) && words.length > 30
  const sense = senseOf(words)
  return sense === 'name' || sense === 'kind' || candidate.value.place < 0
}

// "Registration and breakfast": an item of the programme.
const ITEM =
  /^(?:registration|arrival|welcome|coffee|tea|lunch|dinner|break|opening|closing|accueil|pause|inscri\p{L}+|acredit\p{L}+|registro|bienvenida|boas-vindas|abertura|apertura|registrazione|saluti|anmeldung|begrüßung|einlass|pausa)(?!\p{L})/iu
// "Suva, Fiji, August 2025 (two weeks; exact dates to be fixed)".
const WHERE_WHEN = /^\p{Lu}[\p{L}.'-]{1,24}(?:\s\p{Lu}?[\p{L}.'-]{1,20}){0,2}, .{0,50}\b(?:19|20)\d\d\b/u

function similarLength(a: string, b: string): boolean {
  return Math.min(a.length, b.length) * 2 > Math.max(a.length, b.length)
}

/** "Information Technologies and the Delivery of Public Services", not "Talks, maps and cake": every longer word has its capital. */
function isHeadlineCase(page: Page, end: number): boolean {
  const words = page.words(page.lines[page.lineAt(end - 1)]!).match(/\p{L}{4,}/gu) ?? []
  return words.length >= 4 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** A headline below the labels of date and place is a name where running text follows it. */
function leadsIn(page: Page, end: number): boolean {
  if (!isHeadlineCase(page, end)) return false
  const own = page.lineAt(end - 1)
  for (let i = own + 1; i < page.lines.length && i < own + 4; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank' || line.kind === 'rule') continue
    return line.kind === 'text' && (line.end - line.start > 90 || page.lines[i + 1]?.block === line.block)
  }
  return false
}

/** Does nothing but labels and furniture stand between? A second headline may follow the block of date and place. */
function isNear(page: Page, from: number, to: number): boolean {
  if (to - from < 90) return true
  if (to - from > 500) return false
  for (let i = page.lineAt(from) + 1; i < page.lineAt(to); i++) {
    const { kind } = page.lines[i]!
    if (kind !== 'blank' && kind !== 'rule' && kind !== 'field' && kind !== 'furniture') return false
  }
  return true
}
