// "Jane Roe is based at the Plymouth Marine Laboratory", ", who works at Acme"
const SITS_AT =
  /^(?:\s|,\s(?:who\s)?)(?:(?:is|are)\s(?:currently\s|also\s)?(?:based|affiliated|employed)\s(?:at|in|with|by)|works\s(?:at|for|with)|teaches\s(?:at)|joins\sus\sfrom|comes\s(?:to\sus\s)?from)\s(?:the\s)?(?=\p{Lu})/u

import type { Tail } from './belongings.js'
/** The position that a sentence of biography gives: "Jane Roe is Head of Ice at the Norwegian Polar Institute". */
import { trimSpan } from './parts.js'
import { segments } from './segments.js'
import { BODY, JOB } from './words.js'

// "is Head of Ice and Climate at the Norwegian Polar Institute", "is a postdoctoral fellow at the Department of …"
const IS_A =
  /^(?:,?\s(?:is|es|é|est|è|ist)|,\swho\s(?:is|holds|heads|leads|directs|teaches))\s(?:currently\s|also\s)?(?=(?:an?|the|una?|um|uma|une?|o|a)?\s?\p{L})/u

const IN_HOUSE =
  /\s(?:chez|bei|beim|an der|presso(?: l'|\s(?:la|il))?|all'|alla|all?o|à l'|à la|en la|en el|na|no)\s?(?=\p{Lu})/u

/** The position that a sentence of biography gives to the name it begins with; leaves the tail alone where it gives none. */
export function readBiography(text: string, at: number, limit: number, tail: Tail): void {
  const lead = IS_A.exec(text.slice(at, Math.min(limit, at + 40)))
  const seat = tail.affiliation ? null : SITS_AT.exec(text.slice(at, Math.min(limit, at + 60)))
  if (seat) {
    const own: Tail = { jobTitle: null, affiliation: null, email: null, phone: null, aside: null, end: at }
    const from = at + seat[0].length
    const stop = text
      .slice(from, Math.min(limit, from + 120))
      .search(/[.;,\n](?=\s|$)|\s(?:where|who|and (?:will|is|has))\s/)
    segments(text, from, stop < 0 ? Math.min(limit, from + 120) : from + stop, own, false)
    const body = own.affiliation && text.slice(own.affiliation.start, own.affiliation.end)
    if (body && BODY.test(body)) tail.affiliation = own.affiliation
  }
  if (!lead) return
  const from = at + lead[0].length
  const stop = text
    .slice(from, Math.min(limit, from + 220))
    .search(
      /(?<!\b\p{Lu})[.;](?=\s|$)|\swho\s|\swhere\s|\s(?:e|y|et|und)\s(?=(?:[a-z]{2,3}\s)?\p{Ll}{3,12}(?:[aei]r[àá]|era|ira|t)\s)|\sand (?:a|the|an|has|was|is)\s/u,
    )
  const end = stop < 0 ? Math.min(limit, from + 160) : from + stop
  const first = text.slice(from, end)
  const job = JOB.exec(first)
  if (!job || job.index > 60) return
  // "docente all'Università di Gand", "Restauratorin bei Textilia"
  const house = IN_HOUSE.exec(first)
  if (house && house.index > job.index) {
    const article = /^(?:an?|the|una?|uma?|une?|eine?|il|la|le|o)\s/u.exec(first)
    tail.jobTitle ??= { start: from + (article ? article[0].length : 0), end: from + house.index }
    tail.affiliation ??= trimSpan(text, from + house.index + house[0].length, end)
    return
  }
  const own: Tail = { jobTitle: null, affiliation: null, email: null, phone: null, aside: null, end: at }
  segments(text, from, end, own, false)
  if (!own.jobTitle) return
  tail.jobTitle ??= own.jobTitle
  tail.affiliation ??= own.affiliation
}
