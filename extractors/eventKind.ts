import { defineExtractor } from './define.js'
import { kindWordsOf } from './kindWords.js'
import type { Page, Span } from './page.js'

/** Kind words beyond this many characters say nothing new of the event. */
const READ = 30_000

// "this seminar", "The workshop will", "el taller", "cet atelier": prose that speaks of the event itself.
const SPOKEN_OF =
  /(?:^|[\s(])(?:this|the|our|that|este|esta|el|la|nuestro|nuestra|neste|nesta|o|a|nosso|nossa|ce|cet|cette|le|notre|questo|questa|il|lo|l'|diese[rs]?|das|der|die|unser|(?:this|next)\s(?:week|month|term|semester|friday|monday|tuesday|wednesday|thursday)'s|today's|tomorrow's|tonight's)\s+(?:[\p{L}'-]{1,20}\s+){0,2}$/iu
const INTRODUCED =
  /(?:^|[\s('])(?:an?|first|second|third|fourth|fifth|next|\p{L}+th|un|una|um|uma|une|uno|ein|eine[nrm]?|primer|primeiro|premier)\s+(?:[\p{L}\d'-]{1,20}\s+){0,4}$/iu

// "la formation des arpenteurs": how others were trained
const OTHERS_TRAINED = /^\s(?:des|de los|de las|dos|das|degli|delle|dei)\s/
// "La mostra «Bauli» resta aperta": one of its own.
const NAMED_APART = /^\s"/
const NAMED =
  /^\s(?:\([A-Z][^)\n]{1,24}\)\s)?(?:will\s(?:be|take)|takes\splace|is\s(?:held|being|taking))\s?|^\s\([A-Z][\w&' -]{1,20}\)/
const SAID = /^(?:an?|une?|una|uma?|eine?)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu

const OF_OTHERS = /(?<!\p{L})(?:other|otr[oa]s|outr[oa]s|autres|altr[ie]|weiteren?|anderen?)\s(?:[\p{L}-]{1,20}\s)?$/iu

/**
 * Every word of the text that names a kind of event. The cue says where it stands: in the value of a "Type:" label, alone on a line
 * of the head ("Regional Seminar"), in prose that speaks of the event ("this seminar"), or elsewhere ("word").
 */
export const eventKind = defineExtractor({
  name: 'event-kind',
  yields: ['eventKind'],
  needs: [],
  *extract({ page }) {
    const labelled = page.fieldsOf('kind').map(({ value }) => value)
    for (const hit of kindWordsOf(page, Math.min(page.text.length, READ))) {
      const span = { start: hit.start, end: hit.end }
      const cue = cueOf(page, span, labelled)
      yield { kind: 'eventKind', span, value: { kind: hit.kind }, cue }
    }
  },
})

/** Does what follows the word say that it is no word for the event itself? */
function isOfAnother(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 9)
  return NAMED_APART.test(behind) || (/^forma/i.test(text.slice(start, end)) && OTHERS_TRAINED.test(behind))
}

function cueOf(page: Page, span: Span, labelled: readonly Span[]): string {
  if (labelled.some((value) => span.start >= value.start && span.end <= value.end)) return 'kind-label'
  const line = page.lines[page.lineAt(span.start)]!
  if (line.kind === 'furniture') return 'furniture'
  if (line.region === 'header') return 'mail-header'
  const words = page.text.slice(line.body, line.end)
  // "Regional Seminar", "EVENT", "PUBLIC HEARING", "Book Talk and Panel Discussion".
  if (
    line.index < 40 &&
    line.kind !== 'row' &&
    words.length < (/\d{4}$/.test(words) ? 80 : 60) &&
    !/^\d{1,2}[:.h]?\d{2}/.test(words) &&
    words.split(/\s+/).length <= (/\d/.test(words) ? 9 : 5) &&
    span.start - line.body < 30 &&
    !/[.:;,]$/.test(words)
  )
    return 'kind-line'
  // "a small symposium · Deventer and on screen": what it is, below its name.
  if (
    line.index < 14 &&
    words.length < 110 &&
    !words.endsWith('.') &&
    SAID.test(words.slice(0, span.start - line.body)) &&
    /^\s{0,3}(?:$|[·\x95|,-]\s)/.test(page.text.slice(span.end, line.end))
  )
    return 'kind-line'
  const before = page.text.slice(Math.max(0, span.start - 48), span.start)
  // "See also our other courses"
  if (OF_OTHERS.test(before)) return 'word'
  // "Got a talk in you?": "a" and "o" are articles of others.
  if (
    SPOKEN_OF.test(before) &&
    !(
      page.language === 'en' &&
      /(?:^|[\s(])[aoAO]\s+(?:[\p{L}-]{1,20}\s+){0,2}$/u.test(before) &&
      !/\b(?:this|the|our|that)\s+(?:[\p{L}-]{1,20}\s+){0,2}$/iu.test(before)
    )
  )
    return isOfAnother(page.text, span) ? 'word' : 'spoken-of'
  // "The Practice and Experience in Advanced Kernels conference (PEAK22) will be held".
  if (/(?<!\p{L})\p{Lu}\p{L}{0,20}\s$/u.test(before) && NAMED.test(page.text.slice(span.end, span.end + 48)))
    return 'spoken-of'
  if (INTRODUCED.test(before)) return 'introduced'
  return 'word'
}
