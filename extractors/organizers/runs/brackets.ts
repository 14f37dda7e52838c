/** A parenthesis or quotation marks inside a name. */
import type { Span } from '../../page.js'
import { initialsFit, shortOfTail } from '../initials.js'
import { headRank, isAcronym } from '../lexicon.js'
import { bracketedRole } from '../roles/bracketed.js'
import { type Rank, type Reading, type ReadRun, take, type Verdict } from './run.js'
import { isShortForm } from './shortForm.js'
import { matchAt } from './tokens.js'

const PAREN = /\(([^()\n]{1,60}(?:\n[^()\n]{1,60})?)\)/y

/** "(ITU)", "(organiser)", "(ICT4Gov)": what the parenthesis that stands here says of the name. */
export function readBrackets(reading: Reading, readRun: ReadRun): Verdict {
  const { text, at, limit, words } = reading
  if (words.length === 0 || text[at] !== '(') return null
  const paren = matchAt(PAREN, text, at)
  if (!paren || at + paren[0].length > limit) return null
  const inner = { start: at + 1, end: at + paren[0].length - 1 }
  const held = paren[1]!.trim()
  if (/[@:]|\d{3}|www\./.test(held)) return 'stop'
  const role = bracketedRole(held)
  if (role) {
    reading.role = role
    reading.roleAt = at
    reading.end = reading.at = at + paren[0].length
    return 'stop'
  }
  // "ESPOL (Escuela Superior Politécnica del Litoral)": the short form goes before.
  const long = held.split(/\s+/)
  if (words.length === 1 && long.length > 2 && isAcronym(words[0]!) && initialsFit(words[0]!, long)) {
    reading.acronym = { start: reading.start, end: reading.end }
    reading.rank = Math.max(...long.map(headRank)) as Rank
    reading.words.splice(0, 1, ...long)
    reading.start = inner.start
    reading.end = inner.end
    reading.at = inner.end + 1
    return 'stop'
  }
  // "Sea Level Unit of the Regional Committee on Coastal Hazards (RCCH)": the short form of the body that it is a part of.
  const owner = isAcronym(held) && !reading.acronym && !reading.parent ? ownerOfShort(reading, held) : null
  if (owner) {
    reading.parent = owner
    reading.closed = true
    take(reading, [], paren[0].length)
    reading.end = owner.end
    return 'on'
  }
  const comma = held.indexOf(', ')
  const short = comma > 1 ? paren[1]!.slice(0, paren[1]!.indexOf(',')) : ''
  if (!reading.acronym && isShortForm(held, words)) reading.acronym = inner
  else if (!reading.acronym && short !== '' && isShortForm(short.trim(), words)) {
    // "Laboratory of Water History (LWH, University of Marden)": the short form, and what it belongs to.
    reading.acronym = { start: inner.start, end: inner.start + short.length }
    const whole = reading.parent ? null : readRun(text, inner.start + short.length + 1, inner.end)
    if (whole && whole.rank > 0 && whole.end >= inner.end - 1) reading.parent = { start: whole.start, end: whole.end }
  } else if (!reading.qualifier && /^[\p{Lu}\p{N}"]/u.test(held)) reading.qualifier = inner
  else return 'stop'
  reading.closed = true
  take(reading, [], paren[0].length)
  // "… Demographic Centre (CELADE) - Population Division of ECLAC"
  if (!/^- ?\p{Lu}/u.test(text.slice(reading.at, reading.at + 3)) || reading.parent) return 'on'
  const whole = readRun(text, reading.at + 1, limit)
  // "Facultad de Agronomía (FAL) – Asociación de Quinteros": what has members has no faculties.
  if (whole && whole.rank > 0 && !OF_MEMBERS.test(whole.words[0]!)) {
    reading.parent = { start: whole.start, end: whole.end }
    reading.at = whole.end
  }
  return 'stop'
}

/** The body at the end of the name that the letters are short for; null where they are short for the whole. */
function ownerOfShort({ text, words, start, end }: Reading, short: string): Span | null {
  const from = shortOfTail(short, words)
  if (from < 0) return null
  const begin = text.indexOf(words[from]!, start + words.slice(0, from).join(' ').length)
  return begin > start && begin < end ? { start: begin, end } : null
}

const OF_MEMBERS =
  /^(?:asociaci[oó]n|associa[cç][aã]o|association|associazione|cooperativa|co-?operative|coop[eé]rative|c[ií]rculo|circolo|cercle|verein|sindicato|sindacato|syndicat|colegio|colectivo|coletivo|collectif|federaci[oó]n|federa[cç][aã]o|f[eé]d[eé]ration|federazione|c[aá]mara|amigos|amis|friends)$/iu

// 'Conservatorio "Luigi Ricci"', "Centro «Lavapiés»"
const QUOTED = /"\p{Lu}[\p{L}.' -]{1,40}"(?=\s|[,.;:)]|$)/uy

/** A quoted name behind its head. */
export function readQuoted(reading: Reading): Verdict {
  const { text, at, limit, words } = reading
  if (text[at] !== '"' || reading.rank === 0 || reading.complement || reading.closed) return null
  const quoted = matchAt(QUOTED, text, at)
  if (!quoted || at + quoted[0].length > limit || headRank(words[words.length - 1]!) === 0) return null
  take(reading, quoted[0].slice(1, -1).split(/\s+/), quoted[0].length)
  return 'on'
}

const QUOTED_KIND =
  /"\p{Lu}[\p{L}\d.' -]{1,40}"\s+(?:programme|program|project|network|initiative|foundation|association|collective|group|platform|campaign)(?![\p{L}])/uy

/** 'the "Ice Watch" programme': the whole of it. */
export function readQuotedKind(reading: Reading): boolean {
  const named = reading.text[reading.at] === '"' ? matchAt(QUOTED_KIND, reading.text, reading.at) : null
  if (!named || reading.at + named[0].length > reading.limit) return false
  take(reading, named[0].replaceAll('"', '').split(/\s+/), named[0].length)
  reading.rank = 1
  return true
}
