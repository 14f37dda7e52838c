/** The candidate that begins at an offset, where what stands there looks like a place. */
import type { Find } from '../../candidate.js'
import type { Page, Span } from '../../page.js'
import { AMOUNT, COUNTED, CURRENCY } from '../lexicon.js'
import { ONLINE_ONLY } from '../onlineOnly.js'
import { venueParts } from '../parts.js'
import { phraseEnd } from '../phrase.js'
import { placeShape } from '../placeShape.js'

const STREET_ALONE = /^(?:Way|Street|Road|Avenue|Lane|Drive|Square|Terrace|Row|Close|Walk|Place|Quay)$/

export function candidate(
  page: Page,
  start: number,
  limit: number,
  cue: string,
  weight: number,
  least: number,
): Find<'venue'> | null {
  const { text } = page
  const end = phraseEnd(page, start, limit)
  if (end - start < 3) return null
  const span = { start, end }
  // "We've room for 28"
  if (/^(?:We|You|They|There|I|It)(?:'\p{L}+)?\s|\b[Rr]oom\s+for\s/u.test(text.slice(start, end))) return null
  // "A block is kept at JOD 78 a night"
  if (/^[A-Z]{3} \d/.test(text.slice(start, end)) && CURRENCY.test(text.slice(start, start + 3))) return null
  // "450 EUR after 15 June", "Lu 512 fois"
  if (
    AMOUNT.test(text.slice(start, start + 24)) ||
    (/\d$/.test(text.slice(start, end)) && COUNTED.test(text.slice(end, end + 16)))
  )
    return null
  // "ACL 2004", "PEARC19": a conference that another is held at.
  if (/^[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:[ -](?:19|20)\d\d|'?\d\d)(?![\d-])/.test(text.slice(start, end))) return null
  if (/^(?:P\.?\s?O\.?\s?Box|B\.?P\.?\s\d|Casilla|Apartado|Postfach)/i.test(text.slice(start, start + 12))) return null
  // "Face-to-face at the Museum": how, not where
  if (/^(?:Face-to-face|In[ -]person|Hybrid|Presencial|Livestream)(?!\p{L})/iu.test(text.slice(start, start + 14)))
    return null
  // "Way forward", "Street, EH6": the noun of a street alone
  if (STREET_ALONE.test(text.slice(start, end))) return null
  const shape = placeShape(text, span)
  const value = venueParts(text, span)
  // "Ring Julie, 479 8776": a telephone
  if (value.street && /^\d[\d ]+$/.test(text.slice(value.street.start, value.street.end))) return null
  const placed = Boolean(value.locality || value.country || value.street || value.postalCode)
  // "in 8220": a number alone behind a preposition.
  // "held at MS Teams", not "at the Remote Sensing Centre"
  if (shape < 2 && !placed && ONLINE_ONLY.test(text.slice(start, end).replace(/\s+/g, ' '))) return null
  const bare = value.room && (least === 1 || /^\d{3,4}$/.test(text.slice(start, end)))
  if (shape < least && !placed && !bare) return null
  return {
    kind: 'venue',
    span,
    value,
    cue,
    weight: weight + (shape === 3 ? 0.06 : shape === 2 ? 0.03 : 0) + (placed ? 0.04 : 0),
  }
}

/** The sentence around `at`, or its line. */
export function sentence(page: Page, at: number): Span {
  return page.sentenceAt(at) ?? page.lines[page.lineAt(at)]!
}
