/**
 * The house before its city and the date, all on one line: "Great Hall, University of Leeds, 5 May 2026", "Local Area Plan: Town Hall,
 * Kilkenny, Ireland, 3 March", "Centro de Convenções, Fortaleza/CE" above the date. Read backwards from the date, segment by segment,
 * as long as each names a room, a house, a street or a town.
 */
import type { Find } from '../candidate.js'
import { NAMESAKES } from '../gazetteer/namesakes.js'
import type { Page, Span } from '../page.js'
import { PLACE_KEYS } from './addressBlocks.js'
import { runBefore } from './chain/backwards.js'
import type { Dates } from './dates.js'
import { EARLY, isEarlier } from './eventWords.js'
import { near } from './nearDates.js'
import { isPlaceRun, isTown, people } from './parts/names.js'
import { venueParts } from './parts.js'
import { belowPerson, isPerson } from './personLines.js'
import { STREET_BEFORE } from './street.js'

const CLAUSE = /\s(?:si|se|will|is|are|tiene|tienen|findet|wird|aura|sera|est|è|fica|ocorre)\s/i

// What may stand between a place and its date: "…, 5 May", "… (5 May", "… from 5 to 8 May", "… on Friday".
const BEFORE_DATE =
  /(?:\s*[,(|·-]\s*|\s+)(?:(?:on|from|du|des|del?|dal|dall'|le|les|el|los|il|am|vom|em|nos\s+dias|the)\s+)?$/i

const SEAT =
  /Universit|College|Hochschule|Polit[eé]cnic|Polytechn|\b(?:UC|TU|ETH|KTH|EPFL|FU|HU|LMU|RWTH|KIT|INRIA|EMBL|CNRS|CSIC)\b|^(?:Centre|Centro|Maison|Casa|Palais|Palacio|Palazzo|H[oô]tel|Ch[aâ]teau|Abbaye|Schloss|Mus[eé][oe]|Museu|Museum|Haus|Villa|Castello)\s\p{L}+/u

/** The places whose chain of parts a date follows, or that end a line beside a date. */
export function* chainsByDate(page: Page, dates: Dates): Generator<Find<'venue'>> {
  const { text, lines } = page
  const seen = new Set<number>()
  for (const date of dates.spans) {
    if (date.start > EARLY) break
    // "Palais du 15 Janvier, 24 et 25 novembre": a house that is named for a day
    const named = STREET_BEFORE.test(text.slice(Math.max(0, date.start - 20), date.start))
    const day = named ? /^\d{1,2}\s\p{Lu}\p{Ll}+/u.exec(text.slice(date.start, date.end)) : null
    if (named && !day) continue
    const index = page.lineAt(date.start)
    const line = lines[index]!
    if (line.kind === 'furniture' || line.region === 'signature' || line.kind === 'row') continue
    // "Community picnic: Queen's Park, Glasgow, Saturday 20 June": a label that is none.
    const label = line.kind === 'field' ? page.fieldAt(date.start) : null
    if (label?.key && label.key !== 'about' && !PLACE_KEYS.has(label.key)) continue
    if (line.region === 'header') continue
    const sentence = page.sentenceAt(date.start) ?? line
    // "Fondazione Prada, Largo Isarco 2, 20139 Milano. 11 giugno 2026": the date begins a sentence of its own.
    const own =
      sentence.start >= date.start - 1 && date.start > line.start && /[.;]\s+$/.test(text.slice(line.start, date.start))
    const from = own ? line.start : Math.max(line.start, Math.min(sentence.start, date.start))
    const joint = BEFORE_DATE.exec(text.slice(from, date.start))
    if ((!joint && !day) || seen.has(from)) continue
    const run = runBefore(text, from, day ? date.start + day[0].length : from + joint!.index)
    const find = run && chain(page, run, from)
    if (!find) continue
    seen.add(from)
    yield find
  }
  // "Centro de Convenções, Fortaleza/CE" above the date
  for (let k = 0; k < lines.length && lines[k]!.start < EARLY; k++) {
    const line = lines[k]!
    const field = page.fieldAt(line.start)
    if (field && !(field.key && PLACE_KEYS.has(field.key))) continue
    const size = line.end - line.start
    if (line.kind !== 'text' || line.region !== 'body' || size < 10 || size > 100 || seen.has(line.start)) continue
    if (!/,| - /.test(text.slice(line.start, line.end)) || !near(page, dates, k) || dates.between(line.start, line.end))
      continue
    if (belowPerson(page, k)) continue
    const run = runBefore(text, line.start, line.end)
    if (!run || run.start !== line.start) continue
    // The first line is the title, but for "Firenze, Palazzo Vecchio, Salone dei Cinquecento".
    if (k === 0 && !isPlaceRun(text.slice(run.start, run.end).split(/,| - /)[0]!)) continue
    const find = chain(page, run, line.start)
    if (find) yield find
  }
}

const IN_TOWN = /\s(?:de|di|do|da|of|in|à|en|em)\s(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)$/u

const DATED = /(?:19|20)\d\d[.,]|\.-/

const SPEAKER = /\b(?:by|with|from|Prof|Professor|Dr|speaker|relatore|ponente|avec)\b[^;:\n]{0,60}$/i

function chain(page: Page, span: Span, from: number): Find<'venue'> | null {
  // "(University of Galway) on Thursday": a bracket that closes what stands before
  const words = page.text.slice(span.start, span.end)
  if (words.endsWith(')') && !words.includes('(')) return null
  // "the 1,230 level of the mine between January and June": a number that its comma parts
  if (/^\d{3}/.test(words) && /\d,$/.test(page.text.slice(span.start - 2, span.start))) return null
  // "We've got Hale Hall Room B6 for the afternoon of Wed the 8th"
  if (/^(?:we|you|they|i)(?:'\p{L}+)?\s/iu.test(words)) return null
  const value = venueParts(page.text, span)
  const town = value.locality ?? value.country
  const seat = value.name != null && SEAT.test(page.text.slice(span.start, span.end))
  // "Stazione Leopolda di Firenze": the town ends the name.
  const inside = !town && IN_TOWN.exec(page.text.slice(span.start, span.end))
  const placed =
    town || (inside && isTown(inside[1]!) && !NAMESAKES.has(inside[1]!.toLowerCase()) && people(inside[1]!) > 60_000)
  if (!(value.name || value.room) || !(placed || value.street || value.room || seat)) return null
  const said = page.text.slice(from, span.start)
  if (/\b(?:deadline|due|submission|closes?|until|before|born|since)\b/i.test(said)) return null
  // "Lecture by Prof. Y, University of Springfield, on Thursday", "Jane Doe, University of York, 5 May": whose house it is.
  if (
    !value.room &&
    !value.street &&
    (SPEAKER.test(said) ||
      isPerson(
        said
          .split(/[,;:(]/)
          .at(-2)
          ?.trim() ?? '',
      ))
  )
    return null
  // "…, 4 de junio de 2027.- El Instituto presentará": no name holds a date.
  if (value.name && DATED.test(page.text.slice(value.name.start, value.name.end))) return null
  // "Il laboratorio si tiene presso la sede di via Roma 12, Torino": a clause is no house.
  if (value.name && CLAUSE.test(page.text.slice(value.name.start, value.name.end))) return null
  const earlier = isEarlier(said)
  return {
    kind: 'venue',
    span,
    value,
    cue: 'house-before-date',
    weight: (placed ? 0.62 : seat ? 0.56 : 0.55) * (earlier ? 0.4 : 1),
  }
}
