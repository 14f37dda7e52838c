/** Chapters: a name with a mark of its own before a town ("PyLadies Dublin", "R-Ladies Quito"), alone or several in a row. */
import type { Span } from '../../page.js'
import type { Run } from '../runs/run.js'
import { readRun } from '../runs.js'
import { isGroupName } from './groupName.js'

// "R-Ladies", "PyLadies", "WiMLDS" behind their town
const MARKED = /^(?:\p{Lu}-\p{Lu}\p{Ll}{3,9}|Py\p{Lu}\p{Ll}{2,9}|WiML(?:DS)?)(?![\p{L}\d-])/u

/** The chapters that the text names, in order, each as often as it is named. */
export function chaptersOf(text: string, places: readonly Span[]): Run[] {
  const out: Run[] = []
  for (const place of places) {
    const behind = text[place.end] === ' ' ? MARKED.exec(text.slice(place.end + 1, place.end + 22)) : null
    if (behind) {
      // "Boston R-Ladies", not "Boston LinkedIn"
      const run = readRun(text, place.start, place.end + 1 + behind[0].length)
      if (run && run.start === place.start && run.words.length < 5 && isGroupName({ ...run, words: [behind[0]] }))
        out.push(run)
      continue
    }
    if (!markedBefore(text, place.start)) continue
    const from = Math.max(0, place.start - 30)
    const word = /(?:^|[^\p{L}])(\p{Lu}[\p{L}+-]{2,24}\+?)\s$/u.exec(text.slice(from, place.start))
    if (
      !word ||
      !(/^\p{Lu}-\p{Lu}\p{Ll}|\+$/u.test(word[1]!) || /^\p{Lu}\p{Ll}{0,8}\p{Lu}\p{Ll}{2}/u.test(word[1]!)) ||
      /^Ma?c\p{Lu}/u.test(word[1]!)
    )
      continue
    const start = place.start - 1 - word[1]!.length
    const run = readRun(text, start, place.end)
    if (run && run.start === start) out.push(run)
  }
  return out
}

const BETWEEN = /^(?:,|,?\s(?:and|y|e|et|und|&|x|\+))\s(?:(?:[ao]s?|la|las|l')\s?)?$/u

// "organiser of R-Ladies Quito": where a speaker comes from. "Thanks to R-Ladies Quito": who helps.
const OF_SOMEONE =
  /(?:[Oo]rgani[sz]\p{Ll}*|[Mm]emb\p{Ll}*|[Mm]iembr\p{Ll}*|[Ii]ntegrante|[Mm]itglied|[Ff]ound\p{Ll}*|[Ff]unda\p{Ll}*|[Ff]ondat\p{Ll}*|[Gg]ründ\p{Ll}*|[Ll]ead\p{Ll}*|[Ll]íder|[Cc]oordina\p{Ll}*|[Aa]mbassador\p{Ll}*|[Cc]hair\p{Ll}*|[Tt]hank\p{Ll}*|[Gg]racias|[Oo]brigad[ao]|[Mm]erci|[Gg]razie|[Dd]ank|[Ff]riends|(?<!(?:[Nn]ews|[Hh]ello|[Gg]reetings|[Ww]elcome|[Uu]pdates?)\s)[Ff]rom|[Ll]ike)\s(?:(?:of|at|for|to|from|bei|von|an|de|da|do|del|di|a|à|la|las|the|our|friends)\s){0,3}$/u

/** Two chapters or more named in one breath: they put it on together. */
export function rowOfChapters(text: string, chapters: readonly Run[]): readonly Run[] {
  let row: Run[] = []
  for (const one of chapters) {
    const last = row[row.length - 1]
    if (last && one.start > last.end && BETWEEN.test(text.slice(last.end, one.start))) row.push(one)
    else if (row.length > 1) break
    else row = [one]
  }
  return row.length > 1 && !isOfSomeone(text, row[0]!) ? row : []
}

/** The one chapter that the text names, and not only as where someone comes from. */
export function soleChapter(text: string, chapters: readonly Run[]): Run | null {
  const first = chapters[0]
  if (!first) return null
  const name = text.slice(first.start, first.end)
  if (chapters.some(({ start, end }) => text.slice(start, end) !== name)) return null
  return chapters.find((one) => !isOfSomeone(text, one)) ?? null
}

function isOfSomeone(text: string, { start }: Run): boolean {
  return OF_SOMEONE.test(text.slice(Math.max(0, start - 40), start))
}

/** A hyphen, a plus or a capital inside the word before `end`: a cheap look, before the pattern is tried. */
function markedBefore(text: string, end: number): boolean {
  if (end < 4 || text.charCodeAt(end - 1) > 32) return false
  for (let i = end - 2; i >= 0 && end - i < 30; i--) {
    const code = text.charCodeAt(i)
    if (code <= 32) return false
    if (code === 43 || code === 45) return true
    if (code >= 65 && code <= 90 && i > 0 && text.charCodeAt(i - 1) > 64) return true
    if (code >= 0x80) return true
  }
  return false
}
