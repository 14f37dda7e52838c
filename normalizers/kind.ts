import type { Candidate } from '../extractors/candidate.js'
import { kindOfName } from '../extractors/kindWords.js'
import type { Page } from '../extractors/page.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import type { EventRecord } from './record.js'

type Kind = NonNullable<EventRecord['kind']>

/**
 * What kind of event it is, in this order: the name's own word ("Workshop on …"), the value of a "Type:" label, a kind alone on a line
 * of the head ("Regional Seminar"), the kind that the text most often calls it by ("this seminar", "a guest lecture").
 */
export const kind = defineNormalizer<'kind'>({
  field: 'kind',
  needs: ['title'],
  settle({ page, found, settledField }) {
    const all = found.of('eventKind')
    const name = settledField('title')
    const nameSpan = name.grounds[0]?.span
    const answer = (one: Candidate<'eventKind'>, grounds?: readonly Ground[]) => ({
      value: (isTalk(page, one, name.value) ? 'seminar' : one.value.kind) as Kind,
      grounds: grounds ?? [ground('/kind', one)],
    })
    const named = name.value === null ? null : kindOfName(name.value)
    if (named !== null && named !== 'other' && nameSpan) {
      const inside = all.find(
        ({ span, value }) => span.start >= nameSpan.start && span.end <= nameSpan.end && value.kind === named,
      )
      if (inside) return answer(inside)
    }
    // "Working Party on Trade, Eleventh session": a meeting, whatever else the text speaks of.
    if ((named === null || named === 'other') && name.value !== null && /\bsession$/i.test(name.value)) {
      const meeting = all.find(({ value }) => value.kind === 'meeting')
      return meeting ? answer(meeting) : { value: null, grounds: [] }
    }
    // "Expert Group Meeting on “…”", "seminar entitled “…”": the word that leads to a quoted name.
    const leads = name.value === null ? [] : all.filter((one) => leadsTo(page, one, name.value!))
    const lead = leads.find(({ value }) => value.kind !== 'meeting' && value.kind !== 'other') ?? leads[0]
    if (lead && lead.value.kind !== 'other') return answer(lead)
    // "invite you to the launch of / THE SALT ROADS": the invitation above the name.
    const leading =
      nameSpan &&
      all.find(
        ({ span, value }) =>
          value.kind !== 'other' &&
          span.end <= nameSpan.start &&
          nameSpan.start - span.end < 48 &&
          LEADS_BELOW.test(page.text.slice(span.end, nameSpan.start)),
      )
    if (leading) return answer(leading)
    const certain = (cue: string) => all.find((one) => one.cue === cue && one.value.kind !== 'other')
    const labelled = certain('kind-label')
    if (labelled) return answer(labelled)
    // What the line around the name calls it: "‘The Ice Remembers’: Public Lecture by …", "Residential Training: …".
    const around = nameSpan && aroundName(page.lines, page.lineAt(nameSpan.start), page.lineAt(nameSpan.end - 1))
    const beside =
      around &&
      all.find(({ span, value }) => span.start >= around.start && span.end <= around.end && value.kind !== 'other')
    if (beside) return answer(beside)
    // "*MAPA DE LAMA* / oficina de cartografia afetiva do mangue": the line below says what it is.
    const after = nameSpan && page.lines[page.lineAt(nameSpan.end - 1) + 1]
    const below =
      after &&
      after.kind === 'text' &&
      all.find(({ span, value }) => value.kind !== 'other' && span.start === after.body && after.end - after.body < 90)
    if (below) return answer(below)
    const above =
      nameSpan &&
      all.filter(
        ({ cue, span, value }) =>
          cue === 'kind-line' && value.kind !== 'other' && Math.abs(span.start - nameSpan.start) < 400,
      )
    if (above && above.length > 0) return answer(above[0]!)
    // "SEMINARIO PERMANENTE DE HISTORIA DEL AGUA" above the name of its session.
    const series =
      nameSpan &&
      all.find(
        ({ span, value }) =>
          value.kind !== 'other' &&
          span.end <= nameSpan.start &&
          nameSpan.start - span.end < 160 &&
          // Its line begins or ends with it: "TOWN OF LUNENBURG - PUBLIC MEETING".
          (page.lines[page.lineAt(span.start)]!.body === span.start ||
            page.lines[page.lineAt(span.start)]!.end - span.end < 2 ||
            // "Öffentlicher Vortrag von Prof. Dr. Ulrike Hanke:" above it.
            GIVEN_BY.test(page.text.slice(span.end, span.end + 24))) &&
          page.lines[page.lineAt(span.start)]!.end - page.lines[page.lineAt(span.start)]!.body < 80,
      )
    if (series) return answer(series)
    const spoken = mostSpokenOf(page, all)
    if (spoken) return answer(spoken)
    const other =
      nameSpan &&
      all.find(
        ({ span, value }) =>
          value.kind === 'other' &&
          // "Side event: Reeds for climate"
          span.start >= (around ?? nameSpan).start &&
          span.end <= nameSpan.end &&
          !WEAK.test(page.text.slice(span.start, span.end)),
      )
    return other ? answer(other) : { value: null, grounds: [] }
  },
})

const CALLED =
  /^[^.!?"]{0,40}\b(?:entitled|titled|called|named|under\s+the\s+(?:name|title)|titulad[oa]|intitul[eé]e?|denominad[oa]|dal\s+titolo|mit\s+dem\s+titel|bajo\s+el\s+(?:nombre|t[ií]tulo)|sous\s+le\s+(?:nom|titre))\s{1,8}["']/iu
const LEADS = /^,?\s{0,8}(?:(?:on|entitled|titled|called|about|sobre|titulad[oa]|intitul[eé]e?)\s{0,8})?:?\s{0,8}["']/i

/** A colloquium with one speaker and one title is a department's, no symposium. */
function isTalk(page: Page, { value, span }: Candidate<'eventKind'>, name: string | null): boolean {
  return (
    value.kind === 'symposium' &&
    /^[ck]ollo/i.test(page.text.slice(span.start, span.end)) &&
    ((page.fieldsOf('speaker').length === 1 && page.fieldsOf('title', 'abstract').length > 0) ||
      // "Physics Colloquium / Cold Atoms, Warm Hearts / Prof. Ilse Marten / Abstract: …".
      (name !== null &&
        !/[ck]ollo/i.test(name) &&
        page.text.length < 4000 &&
        (page.index.has('abstract', 'speaker') ||
          (page.text.length < 900 && /^[ck]olloquium$/i.test(page.text.slice(span.start, span.end)))) &&
        !page.index.has('submission', 'submissions', 'papers', 'abstracts', 'proposals')))
  )
}

const GIVEN_BY = /^\s(?:by|with|von|mit|par|avec|por|con|com|di|de)\s\p{Lu}\p{L}/u

const LEADS_BELOW =
  /^,?\s{0,8}(?:of|on|for|entitled|de|del|di|sobre|sur|su|zu[mr]?)(?:\s(?:the|la|el|los|las|il|le|les|o|a))?\s{0,8}[\r\n]\s{0,40}["'(]?$/iu

/** Does the word lead to the name in quotes? */
function leadsTo(page: Page, one: Candidate<'eventKind'>, name: string): boolean {
  if (one.cue === 'furniture') return false
  const quote =
    LEADS.exec(page.text.slice(one.span.end, one.span.end + 40)) ??
    CALLED.exec(page.text.slice(one.span.end, one.span.end + 80))
  if (!quote) return false
  const start = one.span.end + quote[0].length
  return page.words({ start, end: start + name.length + 10 }).startsWith(name.replace(/^["“]/, '').slice(0, 20))
}

/** Words that are too common to say that an event is of no listed kind. */
const WEAK = /^(?:days?|weeks?|weekends?|evenings?|events?|walks?|tours?|missions?|eventos?|challenges?)$/i

function aroundName(lines: readonly { readonly start: number; readonly end: number }[], first: number, last: number) {
  const from = lines[first]
  const to = lines[last]
  return from && to && to.end - from.start < 300 ? { start: from.start, end: to.end } : undefined
}

const POINTS: Readonly<Record<string, number>> = {
  'spoken-of': 3,
  introduced: 2,
  'kind-line': 2,
  'mail-header': 2.5,
  word: 0.4,
}

/** A talk is held within a seminar or a meeting; several talks make no lecture. */
const PART = 0.6
const PARTS = 0.1

/** "host the 2025 Hartley Lecture": capitals on both words, near the beginning. */
const NAMED = 1.6
const NAMED_READ = 500

function isNamed({ text }: Page, { start }: { readonly start: number }): boolean {
  return (
    start < NAMED_READ &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    /\b(?:the|an?|our)\s(?:[\p{Lu}\d][\p{L}\d'-]+\s){1,4}$/u.test(text.slice(Math.max(0, start - 60), start))
  )
}

/** The first mention of the kind with most points; mentions near the beginning count a little more. */
function mostSpokenOf(page: Page, all: readonly Candidate<'eventKind'>[]): Candidate<'eventKind'> | null {
  const points = new Map<string, number>()
  for (const { cue, value, span } of all) {
    if (value.kind === 'other') continue
    const word = page.text.slice(span.start, span.end)
    const part = /^(?:talks?|charlas?|palestras?|panels?)$/i.test(word) ? (/s$/i.test(word) ? PARTS : PART) : 1
    const one = (POINTS[cue] ?? 0) * (span.start < 1500 ? 1.3 : 1) * part
    points.set(value.kind, (points.get(value.kind) ?? 0) + one + (cue === 'word' && isNamed(page, span) ? NAMED : 0))
  }
  let best: string | null = null
  for (const [one, sum] of points) if (sum >= 1.9 && (best === null || sum > points.get(best)!)) best = one
  return best === null
    ? null
    : (all.find(({ value, cue }) => value.kind === best && cue !== 'word') ??
        all.find(({ value }) => value.kind === best)!)
}
