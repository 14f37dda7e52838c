/** The entries of one paragraph: numbered, bulleted, infinitives in a row, or by their punctuation. */
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import { trimItem } from './trim.js'

// "(1) to take …; (2) to agree …", "i) … ii) …", "a) …, b) …"
// "1. Ferries 2. Bridges": only where the list begins with its one.
const DOTTED_NUMBER = /(?:^|[\s,;:])(\d{1,2})\.\s+(?=[\p{L}"'])/gu
const INLINE_NUMBER = /(?:^|[\s,;:])\(?(?:(\d{1,2})|([ivx]{1,4})|([a-h]))\)\s+(?=\S)/g

/** Entries numbered inside one paragraph; [] where there are fewer than two. */
export function numberedParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end)
  const dottedNumbers = /^\s*1\.\s/.test(text)
  if (!dottedNumbers && !text.includes(')')) return []
  const starts: { at: number; body: number }[] = []
  const pattern = dottedNumbers ? DOTTED_NUMBER : INLINE_NUMBER
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const expected = starts.length + 1
    const number = found[1] ? Number(found[1]) : found[2] ? ROMAN.indexOf(found[2]) : found[3]!.charCodeAt(0) - 96
    // "(i)" is roman one, and the ninth letter: the order decides.
    if (number !== expected) continue
    starts.push({ at: found.index, body: found.index + found[0].length })
  }
  if (starts.length < 2) return []
  // The last entry ends with its sentence.
  const stop = /[.?!](?=\s+\p{Lu})/u.exec(text.slice(starts[starts.length - 1]!.body))
  const end = stop ? starts[starts.length - 1]!.body + stop.index : text.length
  return starts.map(({ body }, i) =>
    trimItem(page.text, { start: span.start + body, end: span.start + (starts[i + 1]?.at ?? end) }),
  )
}

const COUNTED =
  /(?:^|[\s,;./|-]\s?)((?:module|theme|track|part|unit|topic|session|block|strand|day|m[óo]dulo|tema|th[èe]me|modul|thema|eje|eixo|axe|asse|modulo|unidade?)s?)\s(\d{1,2})\s?[:.-]\s(?=\S)/giu

/** "Module 1: Weather - Module 2: Formats": entries behind a word that counts them; [] where it counts fewer than two. */
export function countedParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end)
  if (!/^\p{Lu}\p{L}{2,9}\s1\s?[:.-]/u.test(text)) return []
  const starts: { at: number; body: number }[] = []
  let word = ''
  for (const found of matchesOf(text, COUNTED)) {
    word ||= found[1]!
    if (found[1] === word && Number(found[2]) === starts.length + 1)
      starts.push({ at: found.index, body: found.index + found[0].length })
  }
  if (starts.length < 2) return []
  return starts.map(({ body }, i) =>
    trimItem(page.text, { start: span.start + body, end: span.start + (starts[i + 1]?.at ?? text.length) }),
  )
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

// ": to collect …, to test …, and to start …", ": first, to review …; second, to compare …"
const TO_PART =
  /(?:^|[,;:]?\s+)(?:(?:and|as well as)\s+)?(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly),?\s+)?[Tt]o\s+(?=\p{Ll})/gu

/** Infinitives in a row; [] where there are fewer than two. */
export function infinitiveParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end)
  const found = [...matchesOf(text, TO_PART)].filter((one, i) =>
    i === 0 ? one.index < 4 : /^[,;]/.test(one[0]) || /\band\b|\bas\b/.test(one[0]),
  )
  if (found.length < 2 || found[0]!.index > 3) return []
  return found.map((one, i) =>
    trimItem(page.text, {
      start: span.start + one.index + one[0].length,
      end: span.start + (found[i + 1]?.index ?? text.length),
    }),
  )
}

/** "* bees in cities * roof gardens": bullets in one line. */
export function bulletedParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end)
  const mark = /^\s*([*\x95·-])\s+/.exec(text)
  if (!mark) return []
  const parts: Span[] = []
  let from = mark[0].length
  for (let at = text.indexOf(` ${mark[1]} `, from); at > 0; at = text.indexOf(` ${mark[1]} `, from)) {
    parts.push({ start: span.start + from, end: span.start + at })
    from = at + 3
  }
  if (parts.length === 0) return []
  parts.push({ start: span.start + from, end: span.end })
  return parts.map((part) => trimItem(page.text, part))
}

// "diffusion in feldspars / machine-read thin sections / planetary ices"
const SLASHES = /^[^/,]{3,90} \/ [^/,]{3,90} \/ [^/]{3,}/

// "springs and stored energy · machines that count · wooden gears"
const DOTS = /^[^\xb7\x95\n]{3,200}\s([\xb7\x95])\s[^\xb7\x95\n]{3,200}/

/** Do dots part the entries of one line? */
export function dotted(text: string): boolean {
  return (text.includes('\xb7') || text.includes('\x95')) && DOTS.test(text)
}
// "Theory of tides - Tide gauges - Tidal power"
const DASHES = /^[^,]{3,60} - [^,]{3,60} - [^,]{3,120}$/

/** A paragraph that lists its entries with semicolons, or with three and more commas; [] where it lists nothing. */
export function punctuatedParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end).replace(/[;,]$/, ' ')
  if (text.length > 4000) return []
  const mark = text.includes(';')
    ? ';'
    : text.includes(' | ')
      ? '|'
      : dotted(text)
        ? text.includes('\xb7')
          ? '\xb7'
          : '\x95'
        : SLASHES.test(text)
          ? '/'
          : DASHES.test(text)
            ? '-'
            : ','
  const cuts: number[] = []
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (c === mark && depth === 0 && (mark !== '-' || (text[i - 1] === ' ' && text[i + 1] === ' '))) cuts.push(i)
  }
  const paired = cuts.length === 1 && /\s(?:and|or|y|e|et|und|oder)\s/.test(text.slice(cuts[0]))
  if (cuts.length < (mark === ',' && !paired ? 2 : 1)) return []
  const parts: Span[] = []
  let from = 0
  for (const cut of [...cuts, text.length]) {
    parts.push({ start: from, end: cut })
    from = cut + 1
  }
  // "a, b and c": the last comma part holds two.
  const last = parts[parts.length - 1]!
  const joint = mark === ',' ? /\s(?:and|or|y|e|et|und|oder)\s/.exec(text.slice(last.start, last.end)) : null
  if (joint && !/^\s*(?:and|or|y|e|et|und|oder)\s/.test(text.slice(last.start, last.end))) {
    parts.pop()
    parts.push(
      { start: last.start, end: last.start + joint.index },
      { start: last.start + joint.index + joint[0].length, end: last.end },
    )
  }
  return parts
    .map(({ start, end }) => {
      const lead = /^\s*(?:and|or|y|e|et|und|oder)\s+/.exec(text.slice(start, end))
      return trimItem(page.text, { start: span.start + start + (lead?.[0].length ?? 0), end: span.start + end })
    })
    .filter((part) => part.end - part.start > 1)
}

const NEXT =
  /;\s+(?:and\s+)?|,?\s+(?:and|as\s+well\s+as|y|e|et|ed|und|sowie)\s+(?=(?:an?|two|three|un|una|une|um|uma|uno|ein|eine|einen)\s)|,\s+(?=(?:an?|un|una|une|um|uma|ein|eine|einen)\s)/gu

/** "a register of wells and a joint plan": things that each have an article. */
export function thingParts(page: Page, { start, end }: Span): Span[] {
  const text = page.text.slice(start, end)
  const out: Span[] = []
  let from = 0
  for (const cut of [...matchesOf(text, NEXT), null]) {
    const to = cut ? cut.index : text.length
    // "a publication on how to create and assess strategies and a role for e-government": what it is about goes on.
    if (cut && !cut[0].startsWith(';') && text.slice(from, to).split(' ').length > 8) continue
    const span = trimItem(page.text, { start: start + from, end: start + to })
    if (span.end - span.start > 5) out.push(span)
    if (cut) from = to + cut[0].length
  }
  return out
}
