/** Countries that an event is said to be in, and towns that no gazetteer has before their country. */
import type { Candidate, Find } from '../candidate.js'
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'
import { EARLY, EVENT, isEarlier } from './eventWords.js'
import { near } from './nearDates.js'
import { isPerson } from './personLines.js'
import { BUILDING } from './placeShape.js'

const TOWN_BEFORE =
  /(?:^|\n\s*|[-,|/]\s+|\b(?:in|at)\s+)(?=((\p{Lu}[\p{L}'-]+(?:[ ](?:de|la|del|\p{Lu}[\p{L}'-]+)){0,3})(?:(?:\s\([^()\n]{2,30}\))?,\s*|\s\()$))/u
// "Obergurgl, Tyrol, " on a line of their own: the town, then its region
const WITH_REGION =
  /(?<=(?:^|\n)[^\S\n]*)(\p{Lu}[\p{L}'-]+(?:[ ](?:de|la|del|am|an|\p{Lu}[\p{L}'-]+)){0,2}),\s(\p{Lu}[\p{L}'-]+(?:[ ]\p{Lu}[\p{L}'-]+)?),\s*$/u

// "The Executive Director, Uganda", "Health Ministry, Fiji"
const OFFICE =
  /^The\s|\b(?:Director|Minist(?:er|ry)|Secretar(?:y|iat)|President|Officer|Representative|Ambassador|Commission(?:er)?|Manager|Chair(?:man|person)?|Head|Union|Bank|Fund|Agency|Office|Government|Embassy|Council|Association|Programme|Project|Society|Federation|Coordinator|Delegation|Mission|Authority|Board)\b/

/** The country right behind a state: "Utah, USA". */
function countryBehind(text: string, state: Candidate<'place'>, next: Candidate<'place'> | undefined): Span | null {
  return next?.value.kind === 'country' && /^,\s$/.test(text.slice(state.span.end, next.span.start)) ? next.span : null
}

interface Town {
  readonly name: string
  readonly at: number
  /** Its region, from the town's beginning. */
  readonly region?: readonly [number, number]
}

/** The town that ends the words before a country, and its region where the line begins with both. */
function townBefore(before: string): Town | null {
  const both = WITH_REGION.exec(before)
  if (both && !BUILDING.test(both[1]!)) {
    const from = both[0].lastIndexOf(both[2]!)
    return { name: both[1]!, at: both.index, region: [from, from + both[2]!.length] }
  }
  const found = TOWN_BEFORE.exec(before)
  return found && { name: found[2]!, at: found.index + found[0].length }
}

/** "Training in Jordan", "activities in Costa Rica": a country alone, where the event is said to be in it. */
export function* countries(page: Page, places: readonly Candidate<'place'>[], dates: Dates): Generator<Find<'venue'>> {
  const { text } = page
  for (let k = 0; k < places.length; k++) {
    const one = places[k]!
    if (one.span.start > EARLY) continue
    // "Snowbird, Utah, USA": the state stands for the country.
    const state = one.value.kind === 'region' && one.cue === 'region' ? countryBehind(text, one, places[k + 1]) : null
    if (!state && (one.value.kind !== 'country' || one.cue !== 'country')) continue
    const before = text.slice(Math.max(0, one.span.start - 60), one.span.start)
    const town = townBefore(before)
    if (town) {
      // "Les Diablerets, Switzerland": a town that no gazetteer has.
      const start = one.span.start - before.length + town.at
      const span = { start, end: state?.end ?? one.span.end }
      const name = town.name
      const line = page.lines[page.lineAt(start)]!
      if (
        EVENT.test(name) ||
        /^(?:University|Institute|College|Department|Dept|School|Dr|Prof)\b|\d|[A-Z]{4}/.test(name) ||
        OFFICE.test(name) ||
        line.region === 'header'
      )
        continue
      const alone = line.start === start && line.end - span.end < 30
      const dated = dates.between(line.start, line.end) || near(page, dates, line.index)
      const placed = /\b(?:in|at)\s+$/i.test(text.slice(Math.max(0, start - 5), start))
      const locality = { start, end: start + name.length }
      // "Brijuni (Croatia), 1-5 July", and "A. Horvat (Croatia)" of a committee
      if (!dated && text[one.span.start - 1] === '(') continue
      // "Marta Sales, Acme Labs, Spain" in a committee
      if (!dated && isPerson(name)) continue
      const weight = dated && (alone || placed) ? 0.64 : alone ? 0.4 : placed ? 0.45 : dated ? 0.35 : 0
      const region = state ? one.span : town.region && { start: start + town.region[0], end: start + town.region[1] }
      if (weight > 0)
        yield {
          kind: 'venue',
          span,
          value: { text: span, locality, ...(region && { region }), country: state ?? one.span },
          cue: 'town-before-country',
          weight,
        }
      continue
    }
    if (state) continue
    if (!/\b(?:in|en|em|au|aux)\s+(?:the\s+|el\s+|la\s+)?$/i.test(before)) continue
    const sentence = page.sentenceAt(one.span.start)
    const words = sentence ? text.slice(sentence.start, sentence.end) : before
    if (!EVENT.test(words) || isEarlier(words)) continue
    // "in Indonesia, the Philippines and South Africa"
    if (/^(?:,|\s+and)\s+(?:the\s+)?\p{Lu}/u.test(text.slice(one.span.end, one.span.end + 12))) continue
    yield {
      kind: 'venue',
      span: one.span,
      value: { text: one.span, country: one.span },
      cue: 'event-in-country',
      weight: 0.28,
    }
  }
}
