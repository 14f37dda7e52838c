/** Houses in a sentence that holds the date, whatever its verb: "On 8 April three experts speak at the Ludwig Museum in Cologne". */
import type { Find } from '../../candidate.js'
import type { Page } from '../../page.js'
import type { Dates } from '../dates.js'
import { isTold } from '../eventWords.js'
import { NO_BUILDING } from '../lexicon.js'
import { isOfOtherYears } from '../otherYears.js'
import { YEAR } from '../parts/nouns.js'
import { BUILDING, ROOM } from '../placeShape.js'
import { candidate, sentence } from './candidate.js'
import { BODY } from './hosts.js'
import { LODGING, SIDE } from './otherParts.js'
import { PREPOSITION, prepositionsOf } from './prepositions.js'

const REACH = 1600

// "it has to be in Hale 4625", beside the day or in the sentence behind it: a house by its name and the room's number
const NUMBERED =
  /^(?!(?:Section|Table|Chapter|Bulletin|Psych|Physics|Math|Bio|Chem|Chemistry|Group|Version|Figure|Page|Volume|Resolution|Directive|Regulation|Route|Highway|Area|Zone|Class|Unit|Week|Day|Year|Grade|Block|Level|District|Ward|Phase|Stage|Sprint|Agenda|Horizon|Vision)\s)\p{Lu}\p{Ll}{3,14} \d{4}[A-Z]?(?![\d\p{L}]|\s\p{Ll}+s\s)/u

// "curator at the Ludwig Museum", "on display in the Town Hall": whose house it is, and what hangs there
const OF_PERSON =
  /(?<!\p{L})(?:curators?|directors?|head|heads|librarian|researcher|fellow|professor|teach\p{L}*|work\p{L}*|arbeitet|[\p{L}]*leiter(?:in)?|kurator\p{L}*|conservat\p{L}+|direct\p{L}+|curador\p{L}*|curator\p{L}*|chercheu\p{L}+|based|display(?:ed)?|shown|exhibited|kept|pick\p{L}*\s+up|tickets?|available|stay\p{L}*|born|studied|from)\s+(?:\p{L}+\s+)?$/iu

/** Houses behind a preposition, in the sentences of the first part of the page that hold a date. */
export function* housesDated(page: Page, dates: Dates, seen: Set<number>): Generator<Find<'venue'>> {
  const { text } = page
  const last = dates.spans.findLast(({ start }) => start < REACH)
  if (!last) return
  for (const at of prepositionsOf(page)) {
    if (at > REACH || at > last.end + 400) return
    PREPOSITION.lastIndex = at
    const found = PREPOSITION.exec(text)
    if (!found) continue
    const start = at + found[0].length
    if (seen.has(start)) continue
    const around = sentence(page, at)
    const numbered = NUMBERED.test(text.slice(start, start + 24))
    if (
      around.end - around.start > 420 ||
      !dates.between(numbered ? Math.max(0, around.start - 160) : around.start, around.end)
    )
      continue
    const line = page.lines[page.lineAt(at)]!
    if (line.kind === 'furniture' || line.kind === 'row' || line.region !== 'body') continue
    const find = candidate(page, start, around.end, 'house-in-sentence', 0.42, 2)
    if (!find?.value.name) continue
    const name = text.slice(find.value.name.start, find.value.name.end)
    if (
      numbered
        ? NO_BUILDING.test(name) || YEAR.test(text.slice(find.span.end - 4, find.span.end))
        : !BUILDING.test(name)
    )
      continue
    if (BODY.test(name) && !ROOM.test(name)) continue
    const said = text.slice(around.start, at)
    if (
      OF_PERSON.test(text.slice(Math.max(around.start, at - 48), at)) ||
      SIDE.test(said.slice(-80)) ||
      LODGING.test(said.slice(-80)) ||
      isTold(said) ||
      isOfOtherYears(text.slice(around.start, Math.min(around.end, around.start + 300)))
    )
      continue
    seen.add(start)
    yield find
  }
}
