/** Titles in quotation marks, with the people before or behind them. */
import { matchesOf } from '../matches.js'
import type { Span } from '../page.js'
import type { Body } from './bodyShape.js'
import { BY, CHAIRED, MODERATED, named } from './by.js'
import { trim } from './cells.js'
import { kindOfTitle } from './kinds.js'
import { nameAt, readPeople } from './people.js'
import { isRoom } from './roomNames.js'

/** "“Title” — Person, Affiliation", "Person, Affiliation: “Title”"; false where no quotation is the title. */
export function readQuoted(text: string, { start, end }: Span, body: Body): boolean {
  const quote = quoted(text, start, end)
  // "Table ronde animée par Jane Roe : "Title"", "Invited talk by Prof. Jane Roe, KAIST: "Title""
  if (quote && /[:-]\s{0,3}$/.test(text.slice(start, quote.open)) && quote.close >= end - 2) {
    for (const found of matchesOf(text.slice(start, quote.open), BY)) {
      const after = start + found.index + found[0].length
      if (!nameAt(text, after, quote.open, 0.4)) continue
      const role = MODERATED.test(found[0]) ? 'moderator' : CHAIRED.test(found[0]) ? 'chair' : null
      body.people.push(...readPeople(text, after, quote.open, role, 0.4))
      body.title = trim(text, quote.open + 1, quote.close)
      body.kind = kindOfTitle(text.slice(start, start + found.index))
      return true
    }
  }
  // "Jane Roe, futurist and author of “Thaw”": her book, not her talk.
  if (quote && WORK_OF.test(text.slice(start, quote.open))) return false
  if (quote) {
    // “Title” — Person, Affiliation; Person, Affiliation: “Title”
    const before = trim(text, start, quote.open)
    const after = trim(text, quote.close + 1, end)
    const peopleBefore = named(text, before)
    const peopleAfter = named(text, after)
    if (
      peopleBefore.length > 0 ||
      peopleAfter.length > 0 ||
      before.end === before.start ||
      (after.end === after.start && /:\s*$/.test(text.slice(start, quote.open)))
    ) {
      if (before.end === before.start || peopleBefore.length > 0 || /:\s*$/.test(text.slice(start, quote.open))) {
        body.people.push(...peopleBefore, ...peopleAfter)
        if (peopleAfter.length === 0 && after.end > after.start) {
          const words = text.slice(after.start, after.end).replace(/^\(|\)$/g, '')
          if (isRoom(words)) body.room ??= after
          else body.description ??= after
        }
        body.title = trim(text, quote.open + 1, quote.close)
        return true
      }
    }
  }
  return false
}

const WORK_OF =
  /\b(?:authors?|editors?|creator|host|founder|winner|translator|director|autora?|auteure?|autore|autrice|autorin|regista|r[ée]alisat(?:eur|rice)) (?:of|de|del|do|da|di|von|des) (?:the )?$/i

/** A quotation that is the title: its marks and what is between, at least eight characters. */
function quoted(text: string, start: number, end: number): { open: number; close: number } | null {
  const mark = text.slice(start, end).indexOf('"')
  const open = start + mark
  if (mark < 0 || open > end - 6) return null
  const close = text.lastIndexOf('"', end - 1)
  if (close <= open + 4) return null
  // "A "B" C "D"": more than one quotation is no title.
  if (text.slice(open + 1, close).includes('" ')) return null
  return { open, close }
}
