/** Parts that a name has by its place on the page: under a letter, in its line, over its department. */
import { kindWords } from '../kindWords.js'
import type { Page } from '../page.js'
import { readBelow } from './below.js'
import { besideOnLine } from './besideOnLine.js'
import { addressed, addressee, endsLetter, headerEnd, signed } from './letter.js'
import type { Mention } from './mentioned.js'
import { type Part, titleBefore } from './part.js'
import { BODY } from './words.js'

// 'We read chapter 4 of "Seeing" by Jane Roe': who wrote what is read.
const READ =
  /\b(?:chapters?|pages|reads?|reading|novels?|books?|articles?|essays?|films?|screening|poems?|stories)\b[^."]{0,40}"[^"]{2,90}" by $/i

const WHEN =
  /^(?:\p{Lu}\p{L}{2,9}\.?,? )?(?:\d{1,2}\.? (?:de )?\p{L}{3,10}|\p{Lu}\p{L}{2,9}\.? \d{1,2})\b.*\d(?:[:.h]\d\d| ?[ap]\.?m)/u

export function layoutPart(page: Page, mention: Mention): Part | null {
  const { name, line, tail, before } = mention
  if (name.likelihood < 0.4) return null
  if (signed(page, mention)) {
    const probe = { ...tail }
    const below = readBelow(page, line.index, probe, null, 0)
    return below.position || probe.phone || probe.jobTitle || tail.email
      ? { role: 'contact', cue: 'signature', weight: 0.65 }
      : null
  }
  if (/" by $/.test(before) && READ.test(before)) return null
  return besideOnLine(page, mention) ?? (mention.alone ? lineAlone(page, mention) : runningOn(page, mention))
}

/** "Jane Roe, Professor, University of X" in running words. */
function runningOn(page: Page, mention: Mention): Part | null {
  const { text } = page
  const { name, tail } = mention
  const position =
    tail.jobTitle !== null ||
    (tail.affiliation !== null && BODY.test(text.slice(tail.affiliation.start, tail.affiliation.end)))
  if (name.likelihood >= 0.6 && titleBefore(page, mention)) return { role: 'speaker', cue: 'titled', weight: 0.47 }
  if (name.honorific && name.words > 1 && name.start < 0.4 * text.length + 0.6 * headerEnd(page))
    return { role: 'speaker', cue: 'honorific', weight: 0.44 }
  if (position && name.likelihood >= 0.6)
    return { role: 'speaker', cue: 'apposition', weight: mention.opensLine ? 0.5 : 0.4 }
  return null
}

/** "Jane Roe" and what belongs to her on a line of its own, over her position or a day, below "Presented by". */
function lineAlone(page: Page, mention: Mention): Part | null {
  const { text, lines } = page
  const { name, line, tail } = mention
  const probe = { ...tail }
  const below = readBelow(page, line.index, probe, null, 1)
  const above = lineAbove(page, line.index)
  if (
    name.likelihood >= 0.45 &&
    /^(?:by|with|presents?|and|featuring|invites you to .{0,40}|an evening with|.{0,60} (?:by|with|presents?|featuring):?)$/i.test(
      above,
    )
  )
    return { role: 'speaker', cue: 'below-by', weight: 0.75 }
  if (below.position && addressee(page, line.index + below.lines)) return null
  const position = below.position || tail.jobTitle !== null || (tail.affiliation !== null && tail.end > name.end)
  // Far down a page a name over a position is rather that of its author or of a source.
  const late = (name.start > 0.6 * text.length && line.index > 15) || endsLetter(page, mention, probe.end)
  // "Fachtag Kleine Häfen" above its days: an event's name
  if (position && !name.honorific && kindWords(text, name.start, name.end, 1).length > 0) return null
  if (position && name.likelihood >= 0.45)
    return late && (addressed(page, mention) || probe.email || probe.phone)
      ? { role: 'contact', cue: 'signed-below', weight: 0.7 }
      : late && !(name.honorific && tail.affiliation)
        ? { role: 'contact', cue: 'author', weight: page.fields.some(({ key }) => key === 'mailFrom') ? 0.6 : 0.5 }
        : { role: 'speaker', cue: 'name-block', weight: name.likelihood >= 0.6 ? 0.7 : 0.5 }
  if (name.likelihood < 0.6) return null
  const indented = name.start - (line.start - line.indent) >= 8
  const apart = lines[line.index - 1]?.kind === 'blank' || lines[line.index + 1]?.kind === 'blank'
  // "Wei-Ling Roe" / "Thursday, 2 October 2008, 10:00 a.m.": who, above when.
  const next = lines[line.index + 1]
  if (
    next &&
    name.start < 0.5 * (text.length + headerEnd(page)) &&
    WHEN.test(text.slice(next.start, Math.min(next.end, next.start + 80)))
  )
    return { role: 'speaker', cue: 'above-date', weight: 0.5 }
  return { role: 'speaker', cue: 'line-alone', weight: indented ? 0.5 : apart ? 0.4 : 0.35 }
}

function lineAbove(page: Page, index: number): string {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const line = page.lines[i]!
    if (line.kind !== 'blank' && line.kind !== 'rule') return page.text.slice(line.start, line.end)
  }
  return ''
}
