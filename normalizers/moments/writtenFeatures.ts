/** The day on which the text was written: the corner of a letter, its reference, a dateline, a masthead, a signature. */
import type { Page } from '../../extractors/page.js'
import { isByline } from '../../extractors/titles/byline.js'
import type { Features } from './cueFeatures.js'
import type { Seen } from './surroundings.js'

const REFERENCE =
  /^\s*(?:prot(?:oc(?:ollo|olo))?|circular|circolare|circulaire|of[ií]cio|oficio|memor?ando?um?|nota|nota\s+circular|note\s+verbale|ref(?:erence|\.)?|rif|expediente|exp|notice|letter)\b[^\n]{0,30}\s(?:del?|di|do|du|of|dated|le|il|datad[oa])\s+(?:the\s+|el\s+|il\s+|le\s+)?$/i

// "Praia, aos 6 de outubro de 2022.": the place and day below a letter.
const SIGNED_AT =
  /^[ \t]*\p{Lu}[\p{L}'.-]{1,24}(?: (?:de |do |da |del |di |la )?\p{Lu}[\p{L}'.-]{1,20}){0,2}(?: \([^)\n]{2,20}\))?,\s+(?:(?:a|aos|em|el|le|l[ìi]|il|den|this|on|at)\s+)?$/u
const MASTHEAD =
  /\b(?:e-?bulletin|bulletin|newsletter|news\s?sheet|bolet(?:[i\xed]n|im)|rundbrief|infobrief|info-?lettre|lettre\s+d'information|notiziario|gaceta|digest)\b[^\n]{0,60}$|\b(?:issue|number|n[o\xba\xb0]\.?|nr\.?|num\.?|vol\.?|ausgabe|edici[o\xf3]n|edi\xe7\xe3o)\s?\d{1,4}\b[^\n\p{L}]{0,12}$/iu
const PLACE_LINE = /^\p{Lu}[\p{L} .'-]{2,30},\s+(?:(?:el|le|l[\xeci]|den|em|a|aos)\s+)?$/u
const TOWN_BEHIND = /^\s*[|,\x95\xb7/-]\s*\p{Lu}[\p{L}'-]{2,20}(?:[\s-]\p{Lu}[\p{L}'-]{1,20}){0,2}\s*$/u
const NEWS_GOES_ON = /^\s{0,2}(?:\([\p{L} .]{2,30}\)\s{0,2})?[.:-]{1,2}\s{1,3}["']?\p{Lu}\S*\s+\S+\s+\S/u

/** What stands left of the day in the corner of a letter: nothing, a reference, a head in capitals, a town; no label of a list. */
function isCorner(left: string): boolean {
  return (
    left === '' || /,(?: (?:le|l\xec|den|el|em|a|il|on))?$/.test(left) || /\d/.test(left) || left === left.toUpperCase()
  )
}

const GREETING =
  /^\s{0,4}(?:dear|to whom|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|ch[eè]re?s?|madame|monsieur|mesdames|sehr geehrte[rn]?|liebe[rsn]?|gentil[ei]|egregi[oa]?|spett|car[oiae]|prezad[oa]s?|car[ií]ssim[oa]s?|ex(?:celent[ií]ss|mo)\p{L}*)\b[^\n]{0,60}[,:!]\s*$/iu

/** "8th February 2016 / Dear parents and guardians,": the greeting of a letter within six lines below, an address between them. */
function isAboveGreeting(page: Page, index: number): boolean {
  let seen = 0
  for (let i = index + 1; i < page.lines.length && seen < 6; i++) {
    const { start, end, kind } = page.lines[i]!
    if (kind === 'blank') continue
    if (end - start < 80 && GREETING.test(page.text.slice(start, end))) return true
    seen++
  }
  return false
}

/** Sets what tells the day on which a letter, a newsletter or a news item was written. */
export function writtenFeatures({ date, page, context, around }: Seen, into: Features): void {
  const { value } = date
  const { line } = context
  if (line.index < 12 && date.span.start < 600) {
    into.set('at the top', 1)
    // "Author notification ..... 24 June" is no author's line.
    if ((around.deadline?.weight ?? 0) < 0.9 && isByline(page, line)) into.set('label published', 1)
    if (context.structured && line.region === 'body') into.set('top line', 1)
    // Nothing beside it but a clock, or a town: "03 Oct 2014 | Almaty".
    const rest = page.text.slice(date.span.end, line.end)
    if (rest.trim() === '' && into.has('leads its line') && isAboveGreeting(page, line.index))
      into.set('above the greeting', 1)
    if (
      into.has('leads its line') &&
      value.start.weekday === undefined &&
      (/^[\s,|@.]*(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?)?[\s|.]*$/i.test(rest) || TOWN_BEHIND.test(rest))
    )
      into.set('dateline', 1)
    // "Asunción, 9 de agosto de 2022" on a line of its own: where and when a letter was written.
    // "Kumasi, 29 May 2024. Six services …", "BANGKOK, 21 November (UN News) - Some sixty": the first words of a news item.
    const opens = rest.trim() === '' || (value.start.year !== undefined && NEWS_GOES_ON.test(rest))
    if (opens && PLACE_LINE.test(page.text.slice(line.body, date.span.start))) into.set('dateline', 1)
    // "Prot. n. 118/2025 del 13 gennaio 2025", "Circular No. 4 of 3 May": the day of the letter.
    if (REFERENCE.test(page.text.slice(Math.max(line.start, date.span.start - 60), date.span.start)))
      into.set('label published', 1)
    // "e-Bulletin no. 86 ~ August 29, 2024", "Boletim nº 41 - abril de 2025": the number of a newsletter.
    if (line.index < 8 && MASTHEAD.test(page.text.slice(line.start, date.span.start))) into.set('label published', 1)
    // "Ref. No. DC.211/418          18th August, 2025": in the corner of a letter.
    if (
      rest.trim() === '' &&
      isCorner(page.text.slice(line.body, date.span.start).trim()) &&
      /\S {4,}$|\t$| {7,}$|(?: {4}|\t)\p{Lu}[\p{L}.'-]{1,22},\s(?:(?:le|l\xec|den|el|em|a|il|on)\s)?$/u.test(
        page.text.slice(Math.max(0, date.span.start - 34), date.span.start),
      )
    )
      into.set('dateline', 1)
  }
  if (
    value.start.day !== undefined &&
    !value.end &&
    value.start.year !== undefined &&
    date.span.start - line.start < 60 &&
    date.span.start > 600 &&
    /^[.\s]*$/.test(page.text.slice(date.span.end, line.end)) &&
    SIGNED_AT.test(page.text.slice(line.start, date.span.start))
  )
    into.set('signed at', 1)
}
