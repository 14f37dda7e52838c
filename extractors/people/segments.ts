/** The parts between the commas behind a name, one after the other: "Programme Officer, FAO, jane@x.org". */
import { labelPhrase } from '../labels.js'
import { isHonour } from '../names/postNominals.js'
import type { Span } from '../page.js'
import type { Tail } from './belongings.js'
import { nextPart, trimSpan } from './parts.js'
import { take } from './position.js'
import { labelRole } from './roles.js'
import { BODY, EMAIL, isJob, JOB, phoneIn } from './words.js'

const SUFFIX = /^(?:Jr\.?|Sr\.?|S\.?C\.?)$/

const isSuffix = (words: string): boolean => isHonour(words) || SUFFIX.test(words)

// "direttore di Radio 3", "Université Lyon 2": a body that is numbered.
const NUMBERED =
  /^\D*\b(?!room|rm|sala|salle|saal|raum|hall|level|floor|session|panel|day|part|block|building|aula|piso|stand|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Lu}\p{L}{3,} \d{1,2}$/iu

// "élève de 5e secondaire"
const ORDINAL = /\b\d{1,2}(?:e|è|[èe]me|er|º|ª|°|th|st|nd|rd)(?![\p{L}])/gu

// Words that end an affiliation in running prose: "from Caltech is speaking", "of SDS will speak".
const PROSE_STOP =
  /,? (?:said|told|warned|argued|recalled|noted|stressed|spoke|talked|presented|gave|chaired|moderated|opened|closed|welcomed|led|showed|explained|described|reported|reminded|urged|pointed|asked|called|concluded|summed|reflected|shared|highlighted|delivered|added|suggested|took|drew|traced|looked|found|and (?:spoke|gave|led|chaired|presented|said)|will|then|nos|quien|que|estará|presentará|impartirá|hablará|is|are|was|has|have|who|which|whose|to|on|and (?:will|is|(?:author|founder|editor|winner|co-\w+)(?= (?:of|at)))|and the(?= [a-z])|and by|shall|talks?|speaks?|presents?|gives?|delivers?|joins?|leads?|shows?|opens?|chairs|moderates|presides|teaches|takes|walks|guides|shares|explains|introduces|demonstrates|tells|explores|performs|reads|hosts|returns|asks|discuss\w*|describes?|entitled|titled|about|may|can|hablará|presentará|falará|parlera|presenterà|in the|at \d|for a|as)(?= |$)/

const NEXT_LABEL =
  / (?=(?:Contributors?|Speakers?|Panell?ists?|Discussants?|Moderators?|Chairs?|Organi[sz]ers?|Instructors?|Facilitators?)(?: (?:are|is|include|includes|will)|:))/

/** Comma-separated parts: job titles first, then the affiliation, up to an address, a number or a stop. */
export function segments(text: string, from: number, limit: number, tail: Tail, prose: boolean): void {
  let at = from
  let affiliation: { start: number; end: number } | null = tail.affiliation
  let count = 0
  while (at < limit && count < 8) {
    count++
    const part = nextPart(text, at, limit)
    let { end } = part
    const words = text.slice(at, end)
    if (words.trim() === '') break
    // "…, Ute Wolf, Moderation: Kai Berg": the next label.
    if (text[end] === ':' && /^[\p{L} -]{3,24}$/u.test(words) && labelRole(labelPhrase(words)) !== null) break
    const mail = EMAIL.exec(words)
    const phone = phoneIn(mail ? words.slice(0, mail.index) : words)
    // "…, Programme Officer (jane@x.org)": the position stands in the same part.
    if (mail || phone) {
      const lead = words.slice(0, Math.min(mail?.index ?? words.length, phone?.index ?? words.length))
      const own =
        /^\s*([\p{Lu}\p{Ll}][^(<:;]{3,70}?)\s*[(<]\s*(?:[^()<>;]{3,30};\s*)?(?:(?:e-?mail|tel|phone)[.:]*\s*)?$/iu.exec(
          lead,
        )
      if (own && (JOB.test(own[1]!) || BODY.test(own[1]!) || /\p{Lu}{2}/u.test(own[1]!))) {
        const from = at + own[0].indexOf(own[1]!)
        take(text, trimSpan(text, from, from + own[1]!.length), tail, affiliation)
        affiliation = tail.affiliation
      }
    }
    if (mail) {
      tail.email ??= { start: at + mail.index, end: at + mail.index + mail[0].length }
      if (phone) tail.phone ??= { start: at + phone.index, end: at + phone.end }
      else {
        // "at jane@x.org or 5885 2204"
        const from = mail.index + mail[0].length
        const also = phoneIn(words.slice(from, from + 40))
        if (also) tail.phone ??= { start: at + from + also.index, end: at + from + also.end }
      }
      tail.end = end
      affiliation = closed(affiliation, tail)
    } else if (phone) {
      if (!/\bfax\b/i.test(words.slice(0, phone.index))) tail.phone ??= { start: at + phone.index, end: at + phone.end }
      tail.end = end
      affiliation = closed(affiliation, tail)
    } else if (tail.email || tail.phone) break
    // "| Prof. X, ETH Zurich | Registers |": the next cell of a table.
    else if (affiliation && /\|\s{0,3}$/.test(text.slice(Math.max(from, at - 4), at))) break
    else if (isSuffix(words.trim())) tail.end = end
    else if (
      /^(?:(?:and|or|y|e|et|und|der|die|das|who|which|will|is|on|in|but|as)(?![\p{L}'-])|at \d|a |an |the )/u.test(
        words,
      ) &&
      !/^an? /.test(words)
    )
      break
    // "hydrologist Jane Roe, alderman Peter Low": the last word is the next name's.
    else if (
      end >= limit &&
      /^(?:(?:the|der|die|el|la|il|le|o|a) )?(?:\p{Ll}+ ){0,2}\p{Ll}+\s$/u.test(words) &&
      isJob(words.trimEnd().split(' ').pop()!)
    )
      break
    else {
      // "London School of Economics Contributors are expected to include:": the next list begins.
      const label = NEXT_LABEL.exec(words)
      let stop = PROSE_STOP.exec(words)
      if (stop && JOB.test(words.slice(0, stop.index + 1)) && stop[0].trim() === 'to') stop = null
      if (stop && /^,? (?:to|on|in the|for a|as|can|may)$/.test(stop[0]) && !prose) stop = null
      if (label && (!stop || label.index < stop.index)) stop = label
      if (stop) end = at + stop.index
      const since = / (?:since|depuis|desde|dal|seit) \d{4}$/.exec(text.slice(at, end))
      if (since) end = at + since.index
      // "ISTAT (giornata 4)", "Oslo (day 2)": what concerns the programme.
      const days = / ?\([^()]{0,40}\d[^()]{0,40}\)\s*$/.exec(text.slice(at, end))
      if (days) end = at + days.index
      if (
        (/\d/.test(text.slice(at, end).replace(ORDINAL, '')) && !NUMBERED.test(text.slice(at, end))) ||
        /^(?:room|rm|tel|fax|phone|http|www|po box|p\.o\.)/i.test(words)
      )
        break
      if (end - at > 110 || end <= at) break
      // "Jane Roe, PhD will open"
      if (stop && isSuffix(text.slice(at, end).trim())) break
      // "Mr X of the Planning Unit and Mrs Y": the joint is of the list.
      const joint = / (?:and|y|e|et|und|&)\s*$/.exec(text.slice(at, end))
      const value = trimSpan(text, at, joint ? at + joint.index : end)
      if (!take(text, value, tail, affiliation)) break
      affiliation = tail.affiliation
      tail.end = end
      if (stop) break
    }
    if (part.last) break
    at = part.next
  }
}

function closed(affiliation: Span | null, tail: Tail): Span | null {
  tail.affiliation = affiliation
  return affiliation
}
