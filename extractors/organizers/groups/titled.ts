/** A body that opens its event's title: "HSF Event Generator Tuning Workshop", "World Bank Annual Conference". */
import type { Find } from '../../candidate.js'
import { outsetOf } from '../../outset.js'
import type { Page } from '../../page.js'
import { headRank, isEventWord } from '../lexicon.js'
import { readRun } from '../runs.js'

const TOPIC =
  /^(?:AI|ML|ICTs?|IT|GPU|HPC|SQL|API|GIS|NLP|HTML|CSS|XML|STEM|DEI|RSE|FAIR|PhD|MSc|UX|UI|VR|AR|IoT|EU|UK|US|USA|UN|COVID|DNA|RNA|MRI|CALL|CFP|FINAL|LAST|SECOND|FIRST|NEW|SAVE|PUBLIC|OPEN|FREE|FW|FWD|RE|THE|INVITATION|REMINDER|CANCELLED|POSTPONED|UPDATED|LGBT\w*|SDGs?|MDGs?|PPP|M&E|GDPR|SME|CEO|HR|PR|TV|3D|BBQ|Q&A)$/

/** "HSF Event Generator Tuning Workshop", "HSF/LPCC … Workshop", "World Bank Annual Conference": a body opens its event's title. */
export function* titled(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  let seen = 0
  const outset = outsetOf(page)
  for (const block of page.blocks) {
    if (block.last < outset || block.kind === 'header' || block.kind === 'furniture') continue
    if (++seen > 2) return
    const end = Math.min(block.end, block.body + 140)
    const line = text.slice(block.body, end)
    if (/[.!?]\s|\b(?:is|are|was|were|will|invites?|has|have)\b/.test(line)) continue
    const event = TITLE_EVENT.exec(line)
    if (!event) continue
    const opening =
      /^((?:the\s+)?)([A-Z][A-Z&-]{1,9}[A-Z](?:\/[A-Z][A-Z&-]{1,9})*)\s+(?!(?:19|20)?'?\d)(?=\p{Lu})/iu.exec(line)
    if (opening && opening[2] === opening[2]!.toUpperCase() && /\p{Ll}/u.test(line)) {
      let at = block.body + opening[1]!.length
      for (const name of opening[2]!.split('/')) {
        const span = { start: at, end: at + name.length }
        at += name.length + 1
        // The event's own short name comes back with its year, or in brackets behind the long one.
        if (TOPIC.test(name) || namesEvent(text, name)) continue
        yield {
          kind: 'organizer',
          span,
          value: { name: span, roles: ['organizer'] },
          cue: 'title-acronym',
          weight: 0.3,
        }
      }
    } else {
      const run = readRun(text, block.body, block.body + event.index)
      if (!run || run.lead < 3) continue
      const head = run.words.findIndex((word) => headRank(word) === 3)
      if (head < 1 || head > 4 || run.complement) continue
      const words = run.words.slice(0, head + 1)
      const last = words[words.length - 1]!
      // "Tidewater Community Forum": the forum is the community's, and "Community" none of its name.
      if (/^community$/i.test(last) && isEventWord(run.words[head + 1] ?? event[0])) continue
      const stop = text.indexOf(last, run.start) + last.length
      const span = { start: run.start, end: stop }
      yield { kind: 'organizer', span, value: { name: span, roles: ['organizer'] }, cue: 'title-body', weight: 0.28 }
    }
  }
}

const TITLE_EVENT =
  /\b(?:workshop|conference|seminar|webinar|meeting|forum|symposium|summit|training|course|hackathon|lecture|community call|call|meetup|congress|days?|school|assembly|retreat|session|taller|seminario|jornadas?|encuentro)\b/i

/** Does the short name stand in brackets, or with a year behind: "(ICWES", "ICWES 2014", "ICWES'14"? */
function namesEvent(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (text[at - 1] === '(' || /^\s?(?:19|20|')\d/.test(text.slice(at + name.length, at + name.length + 4)))
      return true
  return false
}
