/** Cuts from a title what is no part of the name. Each cut narrows a span of the matchable text; none ever widens it. */
import { isLetter } from '../names/letters.js'
import type { Span } from '../page.js'
import { datesIn, leadingDate, trailingDate } from './dates.js'

const WEEKDAY =
  '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dia|d[ií]as|(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)'

// Without any of these no words behind a space are cut.
const MAY_TAIL =
  /\s(?:be|is|are|has|have|had|was|were|foi|est|sera|wird|ist|se|è|e|a|ha)\s|\bcall |day[!.]?$|tag[!.]?$|\s[-|:]\s|\s{4}\(|\s(?:on|am|el|le|este|esta|ce)\s\p{L}{3,11}[!.]?$/iu
// What may follow the date: "4-5 June 2015, Oslo, Norway", "(Oslo, 4-5 June 2015)".
const PLACE_AFTER = /^(?:,|\s-|\s\||\s\/\/|\sat|\sin)?(?:\s(?:the\s)?\p{Lu}[\p{L}.'-]{1,24},?){0,6}\)?$/u
const BEFORE_DATE = /(?:[,;|]|\s\/\/|\s-|\son|\s\((?:\p{Lu}[\p{L} ]{1,24},)?)\s?$/u

// "Fwd: ", "FW: Re: ", "[list-name] ", "*** POSTPONEMENT OF THE ", "Reminder: ", "CFP: ", "2nd Call for Papers - ", "Save the date: ".
const LEAD = new RegExp(
  `^(?:${[
    '(?:fwd?|re|aw|wg|tr|rv|enc|res|sv|vs)\\s?:\\s*',
    '\\[[^\\]\\n]{1,40}\\]\\s+',
    '(?:final |gentle |friendly |kind |last |second |2nd |1st |first )?(?:reminder|recordatorio|lembrete|rappel|erinnerung|promemoria)\\s?(?:[:!-]|of the |of )\\s*',
    '(?:cancell?ed|cancellation|postponed|postponement|rescheduled|moved|updated?|corrected|correction|new (?:dates?|time|venue)|(?:date|venue|time|room) change|change of (?:dates?|time|room|venue)|cancelad[oa]|suspendid[oa]|aplazad[oa]|annul[eé]e?|report[eé]e?|abgesagt|verschoben|annullat[oa]|rinviat[oa]|pospuest[oa]|adiad[oa]|nuevas? fechas?|novas? datas?|nouvelles? dates?|nuov[ae] dat[ae]|neuer termin|cambio de fecha|important|urgent|attention|please note|nb|aviso|avviso|atenci[oó]n|aten[cç][aã]o)\\s?(?:[:!,-]+|of the |of |for the )\\s*',
    '(?:postponement|rescheduling) of (?:the )?',
    '(?:(?:first|second|third|final|last|1st|2nd|3rd) )?(?:call for (?:papers?|participation|abstracts|proposals|submissions|contributions|applications|posters?|registration)|cfp|cfa|call for participation)(?: and [\\w ]{4,30})?\\s?(?:[:|-]+|for (?:the )?)\\s*',
    '(?:(?:submission |paper |abstract |registration )?deadline (?:has been )?(?:extended|extension|approaching)|extended (?:submission |abstract )?deadline|last (?:chance|call|days?)|final call)(?:[ (][^:|!\\n-]{1,30})?\\s?[:|!-]+\\s*',
    '(?:public )?notice is (?:hereby )?given (?:of|that) (?:the |an? )?',
    '(?:save the dates?|event|announcement|announcing(?: the)?|invitation|you are invited to|join us (?:for|at)|please join us (?:for|at)|invitation to(?: the)?|upcoming event|upcoming|news|press release|media advisory|talk announcement|seminar announcement|workshop announcement|invitaci[oó]n|convite|einladung|invito|evento|register now|registration open|today|tomorrow|this week|next week|new|notice)\\s?[:!-]\\s+',
    "(?:(?:our |the )?(?:next|upcoming)|this (?:week|month)'s|today's|tomorrow's|tonight's) (?:\\p{L}+ )?(?:talk|meetup|meeting|seminar|webinar|lecture|workshop|event|session|speaker|colloquium|topic)\\s?[:-]\\s*",
    '(?:\\p{L}+ ){0,2}(?:talk|meetup|meeting|seminar|webinar|lecture|workshop|event|colloquium|defen[cs]e)\\s(?:today|tomorrow|tonight|this \\p{L}+|next \\p{L}+|on \\p{L}+day)(?:,? (?:at )?\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?)?)?\\s?[:-]\\s+',
    '(?:please )?(?:come (?:along )?to|welcome to|bienvenid[oa]s? al?|venha (?:para|a)|bem-vind[oa]s? [aà]o?|benvenuti a) (?:our |the |la |el |o |nuestr[oa] |noss[oa] )?',
    '(?:convocatoria|chamada|llamado|appel|call|bando|aufruf) (?:abiert[oa]|abert[oa]|ouverte?|aperto|open)?(?: ?(?:de|para|[aà]|for|per) \\p{L}+)?\\s?[:-]\\s+',
    '(?:invitation|request|call) (?:to nominate|for nominations?)(?: (?:for|of|an?|your))?(?: (?:participants?|candidates?|nominees?))?\\s?(?:[:-]|(?:to|for|at) (?:the )?)\\s*',
    "(?:einladung (?:zu[mr]?|zu den)|invito (?:al(?:la|le|lo)?|all'|ai)|invitaci[oó]n (?:al?|a las?|a los)|convite para|invitation (?:aux?|[aà]))\\s?(?:(?:las?|los?|el|les?|os?|as?|die|das|der)\\s|l')?",
    '(?:invitation to|announcing|(?:concept|information|background|administrative|logistics?) note (?:for|on|of)|(?:provisional |draft )?(?:agenda|programme|program) (?:of|for)|(?:summary |final )?report (?:of|on) the|terms of reference (?:of|for)|aide[- ]?m[eé]moire (?:of|for|on)|announcement of|notice of(?= the)|registration for|invitaci[oó]n al?|convite para|invitation [aà]u?) (?:the |a |an |la |le |el |o )?',
  ].join('|')})`,
  'iu',
)
// "Seminar: X", "Residential Training: X", "FREE WEBINAR - X", "Guest lecture: X": a kind alone before the name.
const KIND_LEAD =
  /^(?:(?:free|public|residential|regional|national|international|online|virtual|guest|invited|special|annual|joint|next|weekly|monthly|departmental|research|lunchtime|lunch|brown[- ]bag|technical|departmental|faculty|graduate|academic|distinguished|upcoming|live|half-day|one-day|two-day)\s){0,3}(?:seminar|webinar|workshop|lecture|talk|training|course|meeting|conference|symposium|colloquium|panel(?: discussion)?|meetup|event|hearing|seminario|taller|charla|palestra|oficina|webinario|curso|conf[eé]rence|s[eé]minaire|atelier|webinaire|vortrag|seminari|conferenza)\s?(?::|\s-)\s+(?=["'\p{L}\d])/iu

// "… (0131)", "… - Call for Papers", "… | Site name", "… - Eventbrite", "… [CANCELLED]".
// Kept apart by what they begin with, so that each is tried only where that stands: words behind a space, behind a colon or dash, in brackets.
const SPACED = new RegExp(
  `(?:${[
    '\\s(?:first |second |final |last )?call for (?:papers?|participation|abstracts|proposals|submissions)',
    '(?<=.{25})\\s+\\|\\s+[^|\\n]{2,30}',
    '\\s+-\\s+(?:eventbrite|meetup|facebook|linkedin|youtube|lu\\.ma)\\b.{0,20}',
    '\\s(?:has|have|had|is|are|was|were|foi|est|sera|[eè]|wird|ist|a|ha|se)\\s(?:now |been |[eé]t[eé] |stat[oa] |sido |auf .{2,40} )?(?:postponed|cancell?ed|rescheduled|deferred|(?<=been )moved|aplazad[oa]|aplaza|pospuest[oa]|pospone|cancelad[oa]|cancela|adiad[oa]|annul[eé]{1,2}|report[eé]{1,2}|annullat[oa]|rinviat[oa]|verschoben|abgesagt)(?:\\s.{0,60})?[.!]?',
    `\\s(?:on|this|next|am|el|le|este|esta|ce)\\s${WEEKDAY}[!.]?`,
    '\\s-\\s(?:c[oó]digo|codice|code|course code|event code|kursnummer|ref\\.?)\\b.{2,30}',
    '\\s(?:which )?(?:is |will |shall )?(?:to )?be (?:held|convened|hosted|given|organi[sz]ed)(?:\\s(?:on|at|in|by|from)(?:\\s.{1,60})?)?',
    '\\s(?:is|are)\\s(?:back|here|coming(?:\\sback)?)\\b[^\\p{L}]{0,8}',
    '\\s{4,}\\([^()]{3,50}\\)',
    '\\s[-:|]\\s(?:day (?:\\d|one|two|three)|programme|program|schedule|timetable|agenda)(?: at a glance)?',
  ].join('|')})$`,
  'iu',
)
const BARRED = new RegExp(
  `(?:-\\s*(?:reg|regarding)\\.?|-+\\s*please circulate!*|[:|-]+\\s*(?:${[
    '(?:(?:first|second|third|final|last|1st|2nd|3rd)\\s)?(?:announcement|circular|call for (?:papers?|participation|abstracts|proposals|submissions|applications)|cfp)(?:\\s(?:and|&)\\s[\\w ]{4,30})?',
    'invitation|reminder|announcement|save the date|registration(?: is)?(?: now)? open|please circulate!*|updated?|register now!?|deadline extended|extended deadline|convocatoria',
  ].join('|')}))$`,
  'iu',
)
const BRACKETED =
  /^(?:\((?!(?:19|20)\d\d\))[A-Z]{0,4}-?\d{3,6}[A-Z]?\)|[([](?:cancell?ed|postponed|updated?|rescheduled|reminder|sold out|fully booked|online only)[)\]]|\([^()]{0,24}\d{1,2}[:.]\d{2}[^()]{0,16}\))$/iu
const SIGNS = /(?:[^\p{L}\p{N}\p{P}\s$+]+|[*_=~#|-]+)$/u
const ADDRESS = /\(?(?:https?:\/\/|www\.)\S{4,120}\)?$/i

/** Where what is no part of the name begins behind it, or the whole length. */
function tailStart(words: string): number {
  let at = words.length
  const found = (index: number) => {
    if (index > 2 && index < at) at = index
  }
  if (MAY_TAIL.test(words)) found(words.search(SPACED))
  if (words.includes('-') || words.includes(':') || words.includes('|')) found(words.search(BARRED))
  const last = words.charCodeAt(words.length - 1)
  if (last === 41 || last === 93) {
    const open = Math.max(words.lastIndexOf('('), words.lastIndexOf('['))
    if (open > 2 && BRACKETED.test(words.slice(open))) found(open)
  } else if (!isLetter(last) && !(last >= 48 && last <= 57)) found(words.search(SIGNS))
  if (words.includes('://') || words.includes('www.')) found(words.search(ADDRESS))
  while (at > 0 && at < words.length && words.charCodeAt(at - 1) <= 32) at--
  return at
}

// ", Suva" or ", Bergen, Norway" that stood before a date now cut away.
const PLACE_TAIL =
  /(?:,|\s-|\s\||\sin)\s\p{Lu}[\p{L}.'-]{1,24}(?:[ -]\p{Lu}?[\p{L}.'-]{1,20}){0,2}(?:,\s\p{Lu}[\p{L}.' -]{1,24}){0,2}$/u
const DECORATION = /^[^\p{L}\p{N}"'([{¡¿#@&$~]+/u
const LEADING_SMALL = /^(?:for|of|to|at|on)\s+the\s+(?=\p{Lu})/u
const GIVEN = /^("[^"]{6,200}"),?\s+(?:by|with|von|mit|par|avec|por|con|com|di|de)\s+\p{Lu}/u
const QUOTED = /^["'~]+\s*([\s\S]+?)\s*[,.]?\s*["'~]+[.,;]?$/u

/** Narrows a title to the name: mail prefixes, calls, bare kinds, trailing dates with the place before them, codes, site names, quotes. */
export function trimTitle(text: string, span: Span): Span {
  let { start, end } = span
  for (let round = 0; round < 6; round++) {
    const before = end - start
    ;({ start, end } = trimEdges(text, start, end))
    let words = text.slice(start, end)
    // "“Mills, Millers and the Railway”, by Donal Hurst, retired engineer".
    const given = words.startsWith('"') ? GIVEN.exec(words) : null
    if (given) {
      end = start + given[1]!.length
      words = text.slice(start, end)
    }
    const quoted = QUOTED.exec(words)
    if (quoted && !/["~]/.test(quoted[1]!)) {
      start += words.indexOf(quoted[1]!)
      end = start + quoted[1]!.length
      continue
    }
    const lead =
      LEAD.exec(words)?.[0].length ??
      KIND_LEAD.exec(words)?.[0].length ??
      (/^\S{0,12}\d/.test(words) ? leadingDate(words)?.end : undefined)
    if (lead !== undefined && lead + 3 < words.length) {
      start += lead
      // "Come to our Open House at the Observatory!": the call ends there, the name has no mark.
      if (text[end - 1] === '!') end--
      words = text.slice(start, end)
    }
    const tail = tailStart(words)
    if (tail < words.length) {
      end = start + tail
      words = text.slice(start, end)
    }
    if (/\d\W{0,3}(?:[\p{L}.]{0,5}\)?)$/u.test(words) || /\d/.test(words.slice(-30))) {
      const date = /\([^()]*,[^()]*\)$/.test(words) ? null : trailingDate(words)
      if (date && date.start > 2) {
        end = start + date.start
        words = text.slice(start, end)
        end = start + withoutPlace(words)
      } else {
        end = start + beforeDateAndPlace(words)
      }
    }
    if (end - start === before) break
  }
  return { start, end }
}

/** Where a date begins that only a place follows; the whole length where none does. */
function beforeDateAndPlace(words: string): number {
  for (const date of datesIn(words)) {
    const before = BEFORE_DATE.exec(words.slice(0, date.start))
    if (before && before.index > 8 && PLACE_AFTER.test(words.slice(date.end))) return before.index
  }
  return words.length
}

/** Where the place that stood before the date begins. A short name keeps it: "HSX Workshop 2016, Paris". */
function withoutPlace(words: string): number {
  const place = PLACE_TAIL.exec(words)
  return place &&
    words
      .slice(0, place.index)
      .replace(/\s\d{4}\b/, '')
      .split(/\s+/).length > 2
    ? place.index
    : words.length
}

function trimEdges(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  const lead = DECORATION.exec(text.slice(start, end))
  if (lead) start += lead[0].length
  // "Terms of reference / for the / Training Workshop on …".
  const small = LEADING_SMALL.exec(text.slice(start, start + 16))
  if (small) start += small[0].length
  while (end > start && /[\s,;:*_=~|]/.test(text[end - 1]!)) end--
  // A quote that never closes, or never opens.
  if (text[start] === '"' && text.indexOf('"', start + 1) >= end - 1 && text[end - 1] !== '"') start++
  if (text[end - 1] === '"' && text.lastIndexOf('"', end - 2) < start) end--
  return { start, end }
}
