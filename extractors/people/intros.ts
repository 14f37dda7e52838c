/** Runs of text that a word of role opens: "Contributors are expected to include: …", "SpeakersAmadou …". */
import { labelPhrase } from '../labels.js'
import type { Page } from '../page.js'
import type { RoleSpan } from './part.js'
import { labelRole } from './roles.js'

// "Contributors are expected to include: Helmut Anheier, …", "The speakers will be Rob Rutenbar, …"
const LIST_WORDS =
  'contributor contributors speaker speakers panelist panelists panellist panellists presenter presenters lecturer lecturers facilitator facilitators instructor instructors moderator moderators discussant discussants guests keynote keynotes ponentes palestrantes intervenants relatori'.split(
    ' ',
  )

const LIST_VERB =
  /[^.;:!?\n]{0,40}?\b(?:includ(?:e|es|ing)|are|will be|son|serão|incluyen|seront|saranno)\b\s{0,3}:?\s+(?=\p{Lu}|Dr|Prof)/uy

export function introducedLists(page: Page): RoleSpan[] {
  const spans: RoleSpan[] = []
  if (!page.index.has('include', 'includes', 'including', 'are', 'be', 'son', 'serão', 'incluyen', 'seront', 'saranno'))
    return spans
  for (const offset of page.index.at(LIST_WORDS)) {
    const word = /^\p{L}+/u.exec(page.text.slice(offset, offset + 14))![0]
    LIST_VERB.lastIndex = offset + word.length
    if (!LIST_VERB.test(page.text)) continue
    const start = LIST_VERB.lastIndex
    const sentence = page.sentenceAt(start)
    const role = labelRole(labelPhrase(word))
    if (sentence && role) spans.push({ start, end: sentence.end, role })
  }
  return spans
}

// "SpeakersAmadou Kéita": cells of a table printed without a gap.
const GLUED =
  /(Speakers?|Discussants?|Moderators?|Panell?ists?|Chairs?|Presenters?|Instructors?|Keynotes?|Facilitators?|Hosts?)(?=[A-ZÀ-Þ][a-zß-ÿ])/y

const INITIALS = new Set([...'SDMPCIKFH'].map((letter) => letter.charCodeAt(0)))

export function gluedLabels(page: Page): RoleSpan[] {
  const spans: RoleSpan[] = []
  for (const line of page.lines) {
    // S, D, M, P, C, I, K, F, H
    if (!INITIALS.has(page.text.charCodeAt(line.start))) continue
    GLUED.lastIndex = line.start
    const found = GLUED.exec(page.text)
    if (!found) continue
    const start = line.start + found[0].length
    const previous = spans[spans.length - 1]
    if (previous) spans[spans.length - 1] = { ...previous, end: Math.min(previous.end, line.start) }
    let end = page.lineAt(start)
    while (end + 1 < page.lines.length && page.lines[end + 1]!.kind !== 'blank') end++
    spans.push({ start, end: page.lines[end]!.end, role: labelRole(labelPhrase(found[1]!)) ?? 'speaker' })
  }
  return spans
}
