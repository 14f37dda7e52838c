/** Words of a sentence or a line that tell an event, and one gone by. */
import { isOfOtherYears } from './otherYears.js'

export const EARLY = 2500

export const EVENT =
  /\b(?:workshops?|training|conference|seminar|meeting|summit|forum|symposium|event|course|mission|launch(?:ed)?|consultation|taller|curso|evento|encuentro|congreso|jornadas?|oficina|atelier|rencontre|mini-?conference|hackathon|camp|talk|lecture)\b/i

const YEAR_BEHIND =
  /^,?\s\(?(?:in|on|en|em|à|im)?\s?(?:(?:\d{1,2}\s)?(?!will|to)\p{L}{3,10}\s(?:de\s)?)?((?:19|20)\d\d)(?!\d)/u
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g
let asked = ''
let latest = 0

/** "hosted at Garissa in May 2013" in a text that names a later year: a meeting gone by. */
export function isGoneBy(text: string, end: number): boolean {
  const year = YEAR_BEHIND.exec(text.slice(end, end + 30))?.[1]
  if (!year) return false
  if (asked !== text) {
    asked = text
    latest = 0
    YEARS.lastIndex = 0
    for (let found = YEARS.exec(text); found; found = YEARS.exec(text)) latest = Math.max(latest, Number(found[0]))
  }
  return Number(year) < latest
}

const WAS =
  /\b(?:was|were|took|came|went|drew|saw|dealt|gave|met|held|hosted|gathered|had|reuni[oó]|celebr[oó]|tuvo|foi|teve|fut|eut|wurde|fand)\b/iu

/** Is what is said told of the past? */
export function isTold(words: string): boolean {
  return WAS.test(words) && !/\b(?:will|shall|is\s+to|are\s+to|ser[aá]|sera|aura|wird)\b/iu.test(words)
}

/** "A first draft was discussed in Mbarara on 3 August": what was done to a document there. */
export const DOCUMENT_DONE =
  /\b(?:was|were|been)\s+(?:\p{L}+ly\s+)?(?:discussed|adopted|endorsed|agreed|approved|signed|drafted|published|printed|issued|released|validated|reviewed|founded|established|created|born|presented|launched|examined|considered|prepared)\s+(?:in|at)\s+$/iu

// Words of a page about a series, beside those of other years: "Our history", "In this series", "We were 40".
const OF_SERIES =
  /\b(?:we\s+were\s+(?:some\s+|about\s+)?\d+|history|series|antecedentes?|anterior|asistieron|dictad[oa]\s+en|edici[oó]n|edi[cç][aã]o|edizione|pr[eé]c[eé]dente?s?)(?![\p{L}])/iu

/** Does a sentence or a line tell of other years, or of the whole series? */
export function isEarlier(words: string): boolean {
  return isOfOtherYears(words) || OF_SERIES.test(words)
}
