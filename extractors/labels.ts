/**
 * The lexicon of labels: what announcements write before a value ("Venue: …") or above a section ("Objectives"), by meaning.
 * Phrases are in lower case without accents; English, Spanish, Portuguese, French, Italian, German.
 */
import { AIMS } from './labels/aims.js'
import { AUDIENCE } from './labels/audience.js'
import { BODIES } from './labels/bodies.js'
import { withoutCompany } from './labels/compound.js'
import { CONTACT } from './labels/contact.js'
import { FURNITURE } from './labels/furniture.js'
import { PEOPLE } from './labels/people.js'
import { TAKING_PART } from './labels/takingPart.js'
import { THEMES } from './labels/themes.js'
import { WHAT } from './labels/what.js'
import { WHEN } from './labels/when.js'
import { WHERE } from './labels/where.js'
import { withoutAccents } from './plain.js'

// A phrase that stands under two meanings has the first.
const LABELS = {
  ...WHEN,
  ...WHERE,
  ...WHAT,
  ...AIMS,
  ...THEMES,
  ...PEOPLE,
  ...BODIES,
  ...AUDIENCE,
  ...TAKING_PART,
  ...CONTACT,
  ...FURNITURE,
} as const

export type LabelKey = keyof typeof LABELS

const BY_PHRASE = new Map<string, LabelKey>()
for (const [key, phrases] of Object.entries(LABELS))
  for (const phrase of phrases.split('|')) {
    if (!BY_PHRASE.has(phrase)) BY_PHRASE.set(phrase, key as LabelKey)
    // "a quien va dirigido", "o que vai aprender": what looks like an article is looked up without it.
    const bare = withoutArticle(phrase)
    if (!BY_PHRASE.has(bare)) BY_PHRASE.set(bare, key as LabelKey)
  }

const LONGEST = Math.max(...[...BY_PHRASE.keys()].map((phrase) => phrase.length))
const PLAIN = /^[a-z][a-z -]*[a-z]$/

/** A label as the lexicon spells it: lower case, no accents, no numbering ("IV. ", "3) "), no trailing colon or mark. */
export function labelPhrase(text: string): string {
  let out = text.toLowerCase()
  if (PLAIN.test(out)) return withoutArticle(out)
  out = withoutAccents(out)
  out = out
    .replace(/[\s_*#]+/g, ' ')
    // "-- TOPICS --", "== Venue =="
    .replace(/^ ?[-=~>|+]{1,8} (?=\S)/, '')
    .replace(/^ ?(?:\(?(?:[ivxl]{1,6}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-z])[.)] ?|\d{1,2} )/, '')
    .replace(/['’]/g, ' ')
    .replace(/[\s:.?!=–—-]+$/, '')
    .trim()
  return withoutArticle(out)
}

function withoutArticle(phrase: string): string {
  const space = phrase.indexOf(' ')
  return space > 0 && space < 4
    ? phrase.replace(/^(?:the|la|le|les|el|los|las|il|i|gli|o|os|a|as|das|der|die) /, '')
    : phrase
}

const TOLD_OF: ReadonlySet<LabelKey> = new Set(['objectives', 'topics', 'outputs', 'audience'])

/** "Aims of the symposium", "Suggested topics": the label among words that say no more. */
function inCompany(phrase: string): LabelKey | undefined {
  if (!phrase.includes(' ') || phrase.length > 60) return undefined
  for (const { phrase: alone, any } of withoutCompany(phrase)) {
    const key = BY_PHRASE.get(alone)
    if (key && (any || TOLD_OF.has(key))) return key
  }
  return undefined
}

// "Who can participate", "Who might enrol"
const WHO =
  /^who (?:can|could|may|might|should|must|will|would|ought to|is to) (?:participate|take part|attend|apply|join|come|register|enrol|enroll|sign up|nominate|be nominated|be there)$/
const ASKED = /^(what|why|who) (do|are|is|will|should|can) (we|you) (?=[a-z])/

/** "What do we want?" is "what we want", "Who are we looking for?" "who we are looking for". */
function asked(phrase: string): LabelKey | undefined {
  if (WHO.test(phrase)) return 'audience'
  const found = ASKED.exec(phrase)
  if (!found) return undefined
  const [whole, word, verb, us] = found
  return BY_PHRASE.get(`${word} ${us} ${verb === 'do' ? '' : `${verb} `}${phrase.slice(whole.length)}`)
}

/** The meaning of a label, or null. `labelKey("IV. Objectives:") === "objectives"`. */
export function labelKey(text: string): LabelKey | null {
  if (text.length > LONGEST + 12) return null
  const phrase = labelPhrase(text)
  const key = BY_PHRASE.get(phrase) ?? inCompany(phrase) ?? (phrase.startsWith('w') ? asked(phrase) : undefined)
  if (key) return key
  // "TOPICS (not an exhaustive list)", "PROGRAM (tentative, local time)": the brackets say nothing of the label.
  if (phrase.endsWith(')')) return BY_PHRASE.get(phrase.replace(/ ?\([^()]*\)$/, '')) ?? null
  // "Objetivos / Objectives": either side decides; "Hosts and partners": both sides must be known, the first decides.
  const slash = phrase.indexOf('/')
  if (slash > 0)
    return BY_PHRASE.get(phrase.slice(0, slash).trim()) ?? BY_PHRASE.get(phrase.slice(slash + 1).trim()) ?? null
  const joint = phrase.includes(' ') ? / (?:and|&|y|et|e|und) /.exec(phrase) : null
  if (!joint || !BY_PHRASE.has(phrase.slice(joint.index + joint[0].length))) return null
  return BY_PHRASE.get(phrase.slice(0, joint.index)) ?? null
}
