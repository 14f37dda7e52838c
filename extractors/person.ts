/**
 * People: every name of the text that a label, a heading, a cue of the prose, a row of the programme or its place on the page
 * gives a part in the event, with title, affiliation and address as far as they stand beside it.
 */

import type { Find } from './candidate.js'
import { defineExtractor } from './define.js'
import { labelPhrase } from './labels.js'
import { personNameAt } from './names/personName.js'
import type { Page } from './page.js'
import { fieldRole } from './people/fieldRole.js'
import { findOf } from './people/find.js'
import { namesInFull } from './people/fullName.js'
import { headingReaches, headingRole, sectionOf } from './people/headingRole.js'
import { gluedLabels, introducedLists } from './people/intros.js'
import { labelAbove, labelBelow, ownLabel } from './people/labelLines.js'
import { layoutPart, signed } from './people/layout.js'
import { listed } from './people/listed.js'
import { cuedLists, ledLines, nameRuns, runInHeadings, tableColumns } from './people/listings.js'
import { mentionsOf } from './people/mention.js'
import type { Mention } from './people/mentioned.js'
import { type Part, presiding, type RoleSpan, reachable, reachableNear } from './people/part.js'
import { headerPart, prosePart } from './people/prose.js'
import { quoted, wrotePage } from './people/quoted.js'
import { closes, labelRole } from './people/roles.js'
import { rowPart } from './people/rows.js'
import { ON_NUMBER, RUNG } from './people/rung.js'
import { sessionParts } from './people/sessionParts.js'
import { paired, spread } from './people/shared.js'
import { withShortNames } from './people/shortNames.js'
import { cuesOf, type PlacedCue } from './people/triggers.js'
import { EMAIL, JOB } from './people/words.js'

export const person = defineExtractor({
  name: 'person',
  yields: ['person'],
  needs: ['session'],
  *extract({ page, found }) {
    const mentions = withShortNames(page, mentionsOf(page))
    if (mentions.length === 0) return
    const cues = cuesOf(page)
    const lists = [
      ...introducedLists(page),
      ...gluedLabels(page),
      ...runInHeadings(page),
      ...ledLines(page),
      ...tableColumns(page),
      ...cuedLists(page, cues),
    ]
    const said = sessionParts(found.of('session'))
    const titles = new Set(found.of('session').map(({ value }) => value.title?.start ?? -1))
    const parts = mentions.map((mention) => {
      const part = presiding(page, mention, partOf(page, mention, lists, cues))
      const own = said.get(mention.name.name.start)
      return own && (!part || part.weight < own.weight) && mention.name.likelihood >= 0.6 ? own : part
    })
    spread(page, mentions, parts)
    nameRuns(page, mentions, parts)
    const inFull = namesInFull(page, mentions)
    const finds = mentions.map((mention, i) =>
      parts[i] ? withoutTitle(findOf(page, inFull(mention), parts[i]!), titles) : null,
    )
    for (let i = 0; i < finds.length; i++) {
      const find = finds[i]
      if (!find) continue
      const next = finds[i + 1]
      yield next && !find.value.affiliation && next.value.affiliation && paired(page, mentions[i]!, mentions[i + 1]!)
        ? { ...find, value: { ...find.value, affiliation: next.value.affiliation } }
        : find
    }
  },
})

// "Moderator:", "(organizer:", "Contact (tel.):", "Questions?"
const INLINE_LABEL = /(?:^|[\s(¿;.,|"])((?:[\p{L}'-]{2,18} ){0,3}[\p{L}'-]{2,18})\s?(?:\([^()]{0,20}\))? ?[:?] ?$/u

/** "Jane Roe - Knots in the mail": what a session is called is nobody's body or position; "9.05 Ministry of Roads" above its witnesses is theirs. */
function withoutTitle(find: Find<'person'>, titles: ReadonlySet<number>): Find<'person'> {
  const { name, affiliation, jobTitle } = find.value
  const body = affiliation != null && affiliation.start > name.start && titles.has(affiliation.start)
  const job = jobTitle != null && jobTitle.start > name.start && titles.has(jobTitle.start)
  if (!body && !job) return find
  return {
    ...find,
    value: { ...find.value, affiliation: body ? null : affiliation, jobTitle: job ? null : jobTitle },
  }
}

// "Clerk of the Board", "Secretary to the Jury": a position at a body, which is no list of its members.
const POST_OF = /^(?:\p{L}+ )?(?:clerk|secretary|registrar|officer|assistant) (?:of|to|for) /iu

/** One of a list of names with their addresses: a committee, whatever its heading. */
function amongAddresses(page: Page, { line }: Mention): boolean {
  return [page.lines[line.index - 1], page.lines[line.index + 1]].some(
    (near) =>
      near !== undefined &&
      near.kind !== 'blank' &&
      page.text.slice(near.start, near.end).includes('@') &&
      personNameAt(page.text, near.body, near.end) !== null,
  )
}

/** Does a position or a body stand behind the name? */
const placed = ({ tail }: Mention): boolean => tail.jobTitle !== null || tail.affiliation !== null

// What running words say of somebody in passing.
const PASSING: ReadonlySet<string> = new Set(['titled', 'honorific', 'apposition'])
// Words of a speech, in which the row of a programme knows better: "9.30  Welcome" above a name.
const OF_ROWS: ReadonlySet<string> = new Set(['talk-by', 'given-by', 'take-part', 'featuring'])

// "Introduction: Dr Jane Roe" where a person follows.
const INTRODUCES = /^(?:short |brief )?(?:introduction|introduccion|introduzione|introducao|einfuhrung)$/

// "Next: 22 October, Jane Roe, …": of another event.
const NEXT_EVENT =
  /^[>\s]*(?:(?:the )?(?:next|following)(?: \w+)?(?: \([^()]{3,20}\))?|in two weeks|coming (?:up|soon)|upcoming \w+|pr[óo]xim[ao](?: \p{L}+)?|prochaine?(?: \p{L}+)?|prossim[oa](?: \p{L}+)?)(?:: | - )/iu

// "Following week (14 March): Prof Jane Roe on cyclones."
const LATER_WEEK = /^[>\s]*(?:(?:the )?(?:following|next) (?:week|month)(?: \([^()]{3,20}\))?|in two weeks)\s?[:,-] /i

// "Next in the series (Room 205):" / "  Feb. 16   Maps without roads - R. Roe" behind the event itself.
const LATER_LIST =
  /^\W{0,4}(?:(?:also )?coming (?:up|soon)|(?:up )?next in (?:the|this|our) series|later in (?:the|this|our) series)\b[^\n]{0,50}$/i
const DAY_FIRST = /^(?:\p{Lu}\p{L}{2,8}\.?,? )?(?:\d{1,2}\.? \p{L}{3,9}|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?![\p{L}\d])/u

/** Does the name stand in a row with its day, in the list of what comes later? */
function comesLater(page: Page, { line, name }: Mention): boolean {
  if (name.start < 600 || !DAY_FIRST.test(page.text.slice(line.body, line.body + 30))) return false
  for (let i = line.index - 1; i >= 0 && i >= line.index - 8; i--) {
    const above = page.lines[i]!
    const words = page.text.slice(above.start, Math.min(above.end, above.start + 90))
    if (above.kind !== 'blank' && !DAY_FIRST.test(page.text.slice(above.body, above.body + 30)))
      return LATER_LIST.test(words)
  }
  return false
}

// "Past speakers include Jane Roe (2023) and Peter Marsh": of earlier years.
const EARLIER_WORDS = ['past', 'previous', 'former', 'earlier', 'recent']
const EARLIER =
  /(?:^|[.;:!?]\s)(?:(?:our|the|some|among|its)\s)?(?:past|previous|former|earlier|recent)\s(?:speakers|guests|lecturers|presenters|keynotes?(?: speakers)?|performers|winners|recipients|laureates|participants|contributors)\b(?:[^.;!?]|\b\p{Lu}\.){0,110}$/iu

function partOf(page: Page, mention: Mention, lists: readonly RoleSpan[], cues: readonly PlacedCue[]): Part | null {
  const { name, block, tail, before } = mention
  const sure = name.likelihood
  if (block.kind === 'header') return headerPart(page, mention, cues)
  if (page.index.has(...EARLIER_WORDS) && EARLIER.test(before)) return null
  if (name.words === 1 && RUNG.test(before) && ON_NUMBER.test(page.text.slice(name.end, name.end + 90)))
    return { role: 'contact', cue: 'ring', weight: 0.8 }
  if (
    tail.aside &&
    /chair|moderat|facilitat|discussant|keynote|host|organi|convenor|opening|respondent|presid/.test(tail.aside)
  )
    return { role: labelRole(tail.aside) ?? 'chair', cue: 'aside', weight: 0.8 }
  // "Moderator: X", "(organizer: X", "chair: X", "Questions? Engagement Advisor X" right before the name.
  const inline = /[:?] ?$/.test(before) ? INLINE_LABEL.exec(before) : null
  if (inline) {
    const phrase = labelPhrase(inline[1]!)
    const role = INTRODUCES.test(phrase) ? 'opening' : labelRole(phrase)
    if (role === 'speaker' && wrotePage(page, mention, phrase)) return { role: 'contact', cue: 'author', weight: 0.3 }
    if (role && !(role === 'contact' && !reachable(mention) && !reachableNear(page, mention)))
      return { role, cue: closes(phrase) ? 'closing-by' : 'label', weight: sure >= 0.6 ? 0.95 : 0.8 }
  }
  // "Executive Secretary: X, tel. …": a position for a label, on the line or above it.
  const label = inline ? null : ownLabel(page, mention)
  const post = inline ? inline[1]! : label ? page.text.slice(label.start, label.end) : ''
  if (
    post !== '' &&
    sure >= 0.6 &&
    JOB.test(post) &&
    (inline !== null || labelRole(labelPhrase(post)) === null || POST_OF.test(post)) &&
    reachableNear(page, mention) &&
    headingRole(page, sectionOf(page, mention)) !== 'committee'
  )
    return { role: 'contact', cue: 'position-label', weight: 0.7 }
  if (LATER_WEEK.test(before) || comesLater(page, mention)) return null
  let prose = prosePart(page, mention, cues)
  // "9:00 Opening ceremony (address by M. X)": the row says more than the word for a speech.
  if (prose?.role === 'speaker' && OF_ROWS.has(prose.cue)) {
    const row = rowPart(page, mention)
    if (row?.role === 'opening' || row?.role === 'panelist') prose = { ...row, weight: prose.weight }
  }
  if (prose && (prose.weight >= 0.8 || prose.role === 'contact')) return prose
  if (NEXT_EVENT.test(before)) return null
  const above = mention.opensLine && sure >= 0.6 ? labelAbove(page, mention) : null
  if (above && !(above === 'contact' && !reachable(mention) && !reachableNear(page, mention)))
    return { role: above, cue: above === 'speaker' ? 'heading' : 'label', weight: 0.8 }
  if (mention.opensLine && sure >= 0.4 && (mention.alone || tail.end > name.end)) {
    const below = labelBelow(page, mention)
    if (below) return { role: below, cue: 'label-below', weight: 0.8 }
  }
  const list = lists.find((one) => name.name.start >= one.start && name.end <= one.end)
  if (list) {
    const part = listed(page, mention, list.role, list, list.cue ?? 'list')
    if (part) return part
  }
  const field = page.fieldAt(name.start)
  if (field && name.start >= field.value.start && field.region !== 'header') {
    const role = fieldRole(page, field)
    // "Registration and coffee: …" is of nobody.
    if (role && !(role === 'contact' && !reachable(mention) && !reachableNear(page, mention))) {
      const part = listed(page, mention, role, field.value, 'label')
      // "SPEAKERS": a list of all, which says less of each than "Moderator:".
      if (part)
        return role === 'speaker' && /s\W{0,3}$/i.test(page.text.slice(field.label.start, field.label.end))
          ? { ...part, cue: 'label-list' }
          : part
    }
  }
  const heading = headingRole(page, sectionOf(page, mention))
  if (heading && !(field && field.key !== null && name.start >= field.value.start)) {
    const part =
      headingReaches(page, mention) && !signed(page, mention)
        ? listed(page, mention, heading, sectionOf(page, mention), 'heading')
        : null
    if (part) return part
  }
  if (prose && prose.cue !== 'with-them' && prose.cue !== 'with-trade') return prose
  // "With Jane Roe" in a row: the row knows as what.
  const row = rowPart(page, mention)
  if (row) return row
  if (prose) return prose
  // "Register by 5 February with Jone Batiratu, jone.batiratu@undp.org"
  if (
    reachable(mention) &&
    sure >= 0.44 &&
    (!mention.alone || (!placed(mention) && !amongAddresses(page, mention))) &&
    !signed(page, mention)
  )
    return { role: 'contact', cue: 'address', weight: 0.65 }
  const place = layoutPart(page, mention)
  if (place?.role === 'speaker' && PASSING.has(place.cue) && quoted(page, mention)) return null
  // "Further particulars may be had of Mr. X, Programme Officer, …, x@y.org": a position and an address, late in the text.
  if (
    (!place || place.weight < 0.5) &&
    sure >= 0.6 &&
    (mention.tail.jobTitle || name.honorific) &&
    name.start > 0.4 * page.text.length &&
    EMAIL.test(page.text.slice(name.end, Math.min(name.end + 170, mention.next)).split(/\n\s*\n/, 1)[0]!)
  )
    return { role: 'contact', cue: 'address-near', weight: 0.62 }
  return place
}
