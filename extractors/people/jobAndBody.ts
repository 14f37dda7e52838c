/** How words with a position divide into title and body: "Head of Ice and Climate |at the Norwegian Polar Institute". */
import { citiesNamed, countryNamed } from '../gazetteer.js'
import type { Span } from '../page.js'
import type { Tail } from './belongings.js'
import { BODY, WEAK_BODY } from './words.js'

const TRADE_OF =
  /^((?:periodista|jornalista|giornalista|journaliste|reporter[ao]?|docente|investigadora?|pesquisadora?|ricercat(?:ore|rice)|chercheu(?:r|se)|t[ée]cnic[ao]|integrante|estudiante|estudante)) (?:(?:de la |del |da |do |della |dell'|du |de l')|(?:de |di )(?=\p{Lu}\p{L}*\p{Lu}|Tele|Radio|R[áa]dio|Canal|El |La |Le |O ))(\p{Lu}[\s\S]*)$/u

const AT =
  /,?\s+(?:at|@|with|en|bei|beim|am|an der|chez|no|na|nel|presso|au|à)\s+(?:the\s+|la\s+|el\s+|l'|le\s+)?(?=\p{Lu}|(?:mus[ée]|universi|institut|laborato|centr|minist|[ée]cole|biblioth|archiv)\p{Ll}{1,8} )/u

// "director of the Center for X", "presidente del comitato di quartiere"
const OF =
  /\s+(?:(?:of|in|from|de|del|da|do|della|du)\s+(?:the\s+|la\s+|l'|el\s+)|(?:da|do|della|dell'|du|del)\s?)(?=\p{Lu})|\s(?:de l'|du |de la |des |dell'|della |del |da |do )(?=(?:associa|asocia|comit|syndicat|sindicat|collecti|colect|coletiv|f[eé]d[eé]ra|fonda|funda|cooperativ|coop[eé]rativ|cercle|c[íi]rculo|circolo|confraternit|mutuel|amicale)\p{Ll}* )/u

// "co-founder of Open Maps": what somebody founded or owns needs no word of a body.
const FOUNDED =
  /^(?:an? |the )?(?:(?:co-?)?founder(?: and \p{L}+)?|ceo|cto|chief \p{L}+|owner|co-?founder|cofundadora?|fundadora?)(\s+(?:of|de|del|da|do|della|du)\s+(?:the\s+)?)(?=\p{Lu})/iu

// "Directeur général de l'INSEED", "Director of ESCWA": the acronym is the body.
const OF_ACRONYM = /\s(?:of|de l'|du|de la|de|del|della|dell'|da|do)\s?(?:the )?(?=\p{Lu}{3,10}$)/u

// "Chair of the Board": not of a body that has a name.
const NAMELESS =
  /^(?:(?:General|National|Legislative|Federal|State) (?:Assembly|Council)|(?:Executive|Governing|Advisory) (?:Board|Council|Committee)|Republic|Senate|House|Board|Committee|Council|Commission|Assembly|Association|Department|Faculty|Institute|School|Museum|University|Museo|Universidad|Consejo|Comité)$/

// "agricultural economist (in a private capacity)"
const MANNER = /^(?:in (?:a|his|her|their) |acting|tb[acd]\b|retired|ret\.|by )/

const leadOf = (words: string, article: RegExp): number => article.exec(words)?.[0].length ?? 0

/** "ethnologue (CNRS)": do the parentheses hold a body? */
const isBody = (words: string): boolean => {
  const body = BODY.exec(words)
  return /^\p{Lu}{2,8}$/u.test(words) || (body !== null && !WEAK_BODY.test(body[0]))
}

/** Files words that hold a position, found as `job`, and perhaps a word of a body, found as `body`. */
export function takeJob(
  text: string,
  value: Span,
  tail: Tail,
  job: RegExpExecArray,
  body: RegExpExecArray | null,
): void {
  const words = text.slice(value.start, value.end)
  if (tail.jobTitle === null && takeFounded(words, value, tail)) return
  const at = AT.exec(words)
  // "periodista de Telemedellín", "docente de la Udelar": whose trade has no field stands behind "de" with a body.
  const trade = tail.jobTitle === null && !at ? TRADE_OF.exec(words) : null
  if (trade) {
    tail.jobTitle = { start: value.start, end: value.start + trade[1]!.length }
    tail.affiliation = { start: value.end - trade[2]!.length, end: value.end }
    return
  }
  const cut = at ?? (tail.jobTitle === null ? OF_ACRONYM.exec(words) : null) ?? ofBody(words, tail, job, body)
  // "lawyer from Bishkek": where from, not what of.
  const from = / (?:from|based in) (\p{Lu}[\p{L}' -]{2,30})$/u.exec(words)
  if (from && !cut && (citiesNamed(from[1]!).length > 0 || countryNamed(from[1]!) !== null)) {
    tail.jobTitle ??= {
      start: value.start + leadOf(words, /^(?:an?|the|our) /i),
      end: value.start + from.index,
    }
    return
  }
  const bracket = / \(([^()]{3,30})\)$/.exec(words)
  // "Director of Plant Protection (Senegal)": a country, or how somebody appears, is no part of the title.
  const aside = bracket && (countryNamed(bracket[1]!) !== null || MANNER.test(bracket[1]!)) ? bracket : null
  const bodied = bracket && !cut && !aside && isBody(bracket[1]!) ? bracket : null
  const jobEnd = (bodied ?? cut ?? aside)?.index ?? words.length
  tail.jobTitle = {
    start: tail.jobTitle?.start ?? value.start + leadOf(words, /^(?:an?|the|our|una?|um|une?|le|la|el|o) /i),
    end: value.start + jobEnd,
  }
  if (bodied) tail.affiliation = { start: value.start + bodied.index + 2, end: value.end - 1 }
  else if (cut) tail.affiliation = { start: value.start + cut.index + cut[0].length, end: value.end }
}

function takeFounded(words: string, value: Span, tail: Tail): boolean {
  const found = FOUNDED.exec(words)
  if (!found || !/^\p{Lu}/u.test(words.slice(found[0].length))) return false
  tail.jobTitle = {
    start: value.start + leadOf(words, /^(?:an?|the) /i),
    end: value.start + found[0].length - found[1]!.length,
  }
  tail.affiliation = { start: value.start + found[0].length, end: value.end }
  return true
}

/** Where the body begins behind "of", by the word of one; null where it has no name of its own. */
function ofBody(words: string, tail: Tail, job: RegExpExecArray, body: RegExpExecArray | null): RegExpExecArray | null {
  if (!body || (tail.jobTitle !== null && body.index <= job.index)) return null
  const of = OF.exec(words)
  return of && of.index < body.index + 40 && !NAMELESS.test(words.slice(of.index + of[0].length)) ? of : null
}
