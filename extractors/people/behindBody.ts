/** What a part behind a body says: "…, University of Cape Coast, |Ghana", "Chief, Water Resources Section, |ESCWA". */
import { citiesNamed, countryNamed } from '../gazetteer.js'
import type { Span } from '../page.js'
import type { Tail } from './belongings.js'
import { listOf } from './plainTitles.js'
import { BODY, JOB } from './words.js'

const HOUSE =
  /^(?:Pal[áa][cz]io|Palazzo|Palais|Largo|Rua|Via|Calle|Rue|Piazza|Plaza|Pra[çc]a|Edif[íi]cio|Building|Level|Floor) /
const CHIEF = /^(?:(?:deputy |acting )?(?:chief|head|officer-in-charge|jef[ae]|chef|capo|leiter(?:in)?))$/i
const SECTION =
  /(?:section|division|unit|branch|department|office|services?|programme|secci[oó]n|divisi[oó]n|unidad|service|ufficio|abteilung|referat)$/i

/** Files one part behind the body `affiliation`; false where it is of somebody or something else. */
export function takeBehindBody(text: string, value: Span, tail: Tail, affiliation: Span): boolean {
  const words = text.slice(value.start, value.end)
  const body = text.slice(affiliation.start, affiliation.end)
  // The title that the body stands right behind
  const title = tail.jobTitle && affiliation.start - tail.jobTitle.end < 4 ? tail.jobTitle : null
  // "Laboratório HERCULES, Palácio do Vimioso": a house is where the body is.
  if (HOUSE.test(words)) return false
  // "Director, Freight Policy, of the same Department": what seemed a body is the field of the title.
  if (
    title &&
    !BODY.test(body) &&
    /^\p{Lu}\p{Ll}+(?: (?:and |& )?\p{Lu}\p{Ll}+)*$/u.test(body) &&
    /^of the (?:same )?\p{Lu}/u.test(words)
  ) {
    tail.jobTitle = { start: title.start, end: affiliation.end }
    const lead = /^of the (?:same )?/.exec(words)![0].length
    tail.affiliation = / same /.test(words) ? null : { start: value.start + lead, end: value.end }
    return true
  }
  // "Chief, Water Resources Section, ESCWA": the section is what she is chief of.
  if (title && CHIEF.test(text.slice(title.start, title.end)) && SECTION.test(body) && /^\p{Lu}/u.test(words)) {
    tail.jobTitle = { start: title.start, end: affiliation.end }
    tail.affiliation = value
    return true
  }
  // "Minister of Lands, Water, Agriculture and Fisheries": all that one is minister of.
  if (title && listOf(text, title, { start: affiliation.start, end: value.end })) {
    tail.jobTitle = { start: title.start, end: value.end }
    tail.affiliation = null
    return true
  }
  if (!/^\p{Lu}/u.test(words)) return false
  // "Metlink, Head of Harbour Services": the position stands behind the body.
  const behind = tail.jobTitle === null ? JOB.exec(words) : null
  if (
    behind?.index === 0 &&
    !/^(?:research|project|programme?|office|secretary|ministry|student)\b/i.test(words) &&
    BODY.test(body) &&
    !/\b(?:faculty|school|institute|university)\b/i.test(words)
  ) {
    tail.jobTitle = value
    return true
  }
  // "URAC, Dakar": a town is where the body is, not what it is; a country belongs to the name.
  if (!BODY.test(words) && countryNamed(words) === null && citiesNamed(words).length > 0) return false
  tail.affiliation = { start: affiliation.start, end: value.end }
  return true
}
