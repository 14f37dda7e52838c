/** The audience behind a label ("Target group: …", "WHO: …") or below a heading ("Who should attend"). */
import type { Find } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { arePeople, namesPeople } from './people.js'
import { cutCount, firstPart, items } from './span.js'

const audience = (span: Span, cue: string, weight: number): Find<'audience'> => ({
  kind: 'audience',
  span,
  value: {},
  cue,
  weight,
})

// "Places: five per country, 30 in total"
const EACH_SENDS = /^(?:\p{Ll}+|\d{1,3})\s(?:\p{Ll}+\s)?(?:per|from\seach|for\seach|por|par|pro|je)\s/u

// What is said of them, or no more than that they are people.
const SAYS =
  /\s(?:will|shall|are|is|were|have)\s|^(?:people|persons|participants|attendees|personas|pessoas|personnes|plazas|places|lugares)\b/i
// "About 60 people: retailers, producers …"; a bare "60 people" names nobody.
function withoutCount(text: string, span: Span): string {
  const cut = cutCount(text, span)
  const words = text.slice(cut.start, cut.end)
  return cut.start > span.start && words.includes(',') && !SAYS.test(words) ? words : text.slice(span.start, span.end)
}

// What one must know is none of those for whom it is, unless it says so.
const REQUIRED = /^(?:level|prerequisites|admission)\W*$/i
const NAMES_WHOM = /\b(?:students|candidates|staff|who|for|anyone|everyone|open)\b/i

export function* audienceInFields(page: Page): Generator<Find<'audience'>> {
  const { text } = page
  for (const field of page.fields) {
    if (field.value.start < field.label.end || field.value.end <= field.value.start) continue
    const value = text.slice(field.value.start, field.value.end)
    const label = text.slice(field.label.start, field.label.end)
    if (field.key === 'audience') {
      // "Admission: members free; visitors £4"
      if (/[£\x80$]\s?\d|\bfree\b|\bgratis\b/i.test(value) && /^admission$/i.test(label.trim())) continue
      if (REQUIRED.test(label.trim()) && !NAMES_WHOM.test(value)) continue
      // "FOR: PERMANENT SECRETARY" below a letter names who signs.
      if (/^(?:for|pour|para|per)$/i.test(label.trim()) && !arePeople(value)) continue
      // "C. Okeke (Mrs) / For: Registrar": on whose behalf a letter is signed.
      if (
        /^(?:for|pour|para|per)$/i.test(label.trim()) &&
        /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}(?<!s)\W*$/u.test(value)
      )
        continue
      yield audience(cutCount(text, firstPart(page, field.value)), 'label', 0.9)
    } else if (
      (field.key === 'participants' || (field.key === 'speaker' && /^who\??$/i.test(label.trim()))) &&
      !EACH_SENDS.test(value) &&
      namesPeople(withoutCount(text, field.value))
    ) {
      // "Participants: technical staff of …", "WHO: barangay officials, …": groups of people are written small, names are not.
      yield audience(cutCount(text, firstPart(page, field.value)), 'label-participants', 0.85)
    }
  }
}

const ASKED_WHO =
  /^(?:and\s+)?who\s+(?:should|can|could|may|might|will|would|ought\s+to|is\s+it|this\s+is|we)\s[\p{L}\s]{2,30}\??$|^who(?:'s|\s+is)\s+(?:it|this|the\s+\p{L}+)\s+for\b/iu

export function* audienceInSections(page: Page): Generator<Find<'audience'>> {
  const { text } = page
  for (const section of page.sections) {
    if (section.heading < 0 || section.to <= section.from) continue
    const heading = text.slice(page.blocks[section.heading]!.body, page.blocks[section.heading]!.end).trim()
    const who = /^who\??$/i.test(heading)
    // "Who should answer", "Who might turn up?": what follows must name people.
    const asked = section.key === null && ASKED_WHO.test(heading)
    if (section.key !== 'audience' && !who && !asked) continue
    const first = page.blocks[section.from]!
    const words = text.slice(first.body, first.end)
    if (first.kind === 'field' || first.kind === 'row') continue
    if (asked && !arePeople(words.slice(0, 160))) continue
    // "Applicants must" above what is asked of them
    if (/\s(?:must|should|shall|need\s+to|have\s+to|deben|devem|doivent|devono|müssen)(?:\s+be)?\s*:?$/.test(words))
      continue
    if (REQUIRED.test(heading) && !NAMES_WHOM.test(words)) continue
    if (who && !/^\p{Lu}?\p{Ll}+(?:,| and| of| who| in)\s/u.test(words)) continue
    if (/^(?:\p{L}+\s){0,6}(?:will|are|is)\s+(?:include|intended|aimed|designed|of)/iu.test(words)) continue
    const span =
      first.kind === 'item'
        ? items(page, section.from, section.to)
        : firstPart(page, { start: first.body, end: first.end })
    yield audience(cutCount(text, span), 'section', 0.9)
  }
}
