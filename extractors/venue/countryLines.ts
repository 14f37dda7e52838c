/** Countries that an event is said to be in, and towns that no gazetteer has before their country. */
import type { Candidate, Find } from '../candidate.js'
import type { Page } from '../page.js'
import type { Dates } from './dates.js'
import { EARLIER, EARLY, EVENT } from './eventWords.js'
import { near } from './nearDates.js'

const TOWN_BEFORE =
  /(?:^|\n\s*|[-,|]\s+|\b(?:in|at)\s+)(?=((\p{Lu}[\p{L}'-]+(?:[ ](?:de|la|del|\p{Lu}[\p{L}'-]+)){0,3})(?:\s\([^()\n]{2,30}\))?,\s*$))/u

// "The Executive Director, Uganda", "Health Ministry, Fiji"
const OFFICE =
  /^The\s|\b(?:Director|Minist(?:er|ry)|Secretar(?:y|iat)|President|Officer|Representative|Ambassador|Commission(?:er)?|Manager|Chair(?:man|person)?|Head|Union|Bank|Fund|Agency|Office|Government|Embassy|Council|Association|Programme|Project|Society|Federation|Coordinator|Delegation|Mission|Authority|Board)\b/

/** "Training in Jordan", "activities in Costa Rica": a country alone, where the event is said to be in it. */
export function* countries(page: Page, places: readonly Candidate<'place'>[], dates: Dates): Generator<Find<'venue'>> {
  const { text } = page
  for (const one of places) {
    if (one.value.kind !== 'country' || one.cue !== 'country' || one.span.start > EARLY) continue
    const before = text.slice(Math.max(0, one.span.start - 60), one.span.start)
    const town = TOWN_BEFORE.exec(before)
    if (town) {
      // "Les Diablerets, Switzerland": a town that no gazetteer has.
      const start = one.span.start - before.length + town.index + town[0].length
      const span = { start, end: one.span.end }
      const name = text.slice(start, start + town[2]!.length)
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
      const locality = { start, end: start + town[2]!.length }
      const weight = dated && (alone || placed) ? 0.64 : alone ? 0.4 : placed ? 0.45 : dated ? 0.35 : 0
      if (weight > 0)
        yield {
          kind: 'venue',
          span,
          value: { text: span, locality, country: one.span },
          cue: 'town-before-country',
          weight,
        }
      continue
    }
    if (!/\b(?:in|en|em|au|aux)\s+(?:the\s+|el\s+|la\s+)?$/i.test(before)) continue
    const sentence = page.sentenceAt(one.span.start)
    const words = sentence ? text.slice(sentence.start, sentence.end) : before
    if (!EVENT.test(words) || EARLIER.test(words)) continue
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
