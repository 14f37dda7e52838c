/** Lines that are a person, alone or with where they come from: "Yiming Zhao, Purdue". */
import { kindWords } from '../../kindWords.js'
import { personNameAt } from '../../names/personName.js'
import type { Line, Page } from '../../page.js'
import { JOB } from '../lines/persons.js'

const FROM = /^\s\(\p{Lu}[^()\d]{1,50}\):?$/u

const AT_BODY =
  /^(?:,\s|\s\()(?:the\s)?[^,\d]{0,40}(?:universi|institut|college|hochschule|polit[eé]cnic|polytechni|laborator|academy)/iu

const TALKS =
  'seminar seminars colloquium talk talks speaker lecture seminario seminarios seminário seminários charla charlas palestra palestras séminaire séminaires seminari seminare kolloquium vortrag vorträge vortragsreihe'.split(
    ' ',
  )

/** "Yiming Zhao, Purdue", "Helena Voss (Göttingen)", "Julia Lawall": a likely name, alone or with where it comes from. */
export function isPerson(page: Page, line: Line, words: string): boolean {
  // "Mina Okafor (Lagos):" above what she speaks on.
  if (words.length > 80 || /[":?!\d|]/.test(words.endsWith(':') ? words.slice(0, -1) : words) || !/\p{Ll}/u.test(words))
    return false
  const name = personNameAt(page.text, line.body, line.end)
  if (!name || name.words < 2) return false
  const rest = page.text.slice(name.end, line.end)
  // Where talks are given, "Xxx Yyy (Zzz)" is who speaks.
  const likely = AT_BODY.test(rest) || (FROM.test(rest) && page.index.has(...TALKS)) ? 0.45 : 0.6
  if (name.likelihood < likely) return false
  return (
    /^\s*$|^(?:,|\s-|\s?\()\s?(?:(?:the|from|of)\s)?\p{Lu}/u.test(rest) &&
    kindWords(rest, 0, rest.length, 1).length === 0 &&
    !speaksOn(rest)
  )
}

/** "Leo Brandt (ETH) - Taming Floating Point": behind where one comes from, what one speaks on. */
function speaksOn(rest: string): boolean {
  const spoken = /\)\s?[:-]\s(\S+\s\S.*)$/.exec(rest)
  return spoken !== null && !JOB.test(spoken[1]!)
}
