/** What a line says that opens with a label: "Opening hours: 8.00 - 15.30", "Call for Papers: 4th Workshop on Peat", "Vorsitzende: Gerda Fritz". */
import { kindWords } from '../../kindWords.js'
import { personNameAt } from '../../names/personName.js'
import type { Field, Line, Page } from '../../page.js'
import { lineDate } from '../dates.js'
import { type LineSense, senseOf } from '../lines/sense.js'
import { advertLead } from '../trim/advert.js'
import { isProse } from './prose.js'

const OF_SHEET =
  /^(?:project|projet|proyecto|projeto|progetto|projekt|author|version|present|level|nivel|niveau|duration|duraci[oó]n|duração|durée|durata|dauer|language|idioma|langue|lingua|sprache|status|category|categor[ií]a|client|from|to|cc|copy)$/i

// "Vorsitzende: Gerda Fritz", "Présidente : Mme Odile Perrache": who has an office.
const OFFICE =
  /^(?:(?:1\.|erste[rn]?) )?(?:vorsitzende[rn]?|pr[aä]sident(?:in)?|gesch[aä]ftsf[uü]hr(?:er|erin|ung)|leit(?:er|erin|ung)|president[ea]?|chair(?:man|person|woman)?|(?:executive |hon(?:orary|\.)? )?(?:secretary(?:[ -]general)?|director[a]?|treasurer)|secretari[oa]|tesorer[oa]|pr[eé]sidente?|secr[eé]taire|tr[eé]sori(?:er|[eè]re)|segretari[oa]|tesoriere|coordin\p{L}+|coorden\p{L}+|docentes?|instructor[a]?|trainers?|teachers?|formador(?:es|as?)?|ponentes?|facilitat\p{L}+|moderat\p{L}+|rector[a]?|dean|decan[oa]|intervienen?|participan|interviennent|interverranno|intervengono|interv[eê]m|participam|moderan?|mod[eè]re|coordina)$/iu

const CALL_LABEL =
  /^(?:(?:first|second|final|last) )?(?:call for (?:papers?|participation|abstracts|proposals|contributions|submissions)|cfp|cfa|appel [aà] (?:communications?|contributions?|propositions?|articles?|participation)|(?:convocatoria|llamado|invitaci[oó]n|chamada|call|bando)(?: (?:de|a|para|per|for|aberta?)(?: (?:la |el |o )?\p{L}+)?)?|aufruf(?: .{3,24})?|call for (?:posters?|speakers?|applications?|talks|panels?))$/iu

/** "Call for Papers: Special Session on Explainable Weather Models", "Call for papers - 4th Workshop on Peat": what is called for. */
function isCalledFor(page: Page, line: Line, { label, value }: Field): boolean {
  if (!CALL_LABEL.test(page.text.slice(label.start, label.end)) || value.start >= line.end) return false
  const words = page.text.slice(value.start, Math.min(value.end, line.end))
  return (
    senseOf(words) === 'name' &&
    ((line.index < 6 &&
      /^["\p{Lu}]/u.test(words) &&
      words.split(' ').length > 2 &&
      !lineDate(words) &&
      !isProse(words)) ||
      /^(?:special|invited|thematic|organi[sz]ed) (?:session|track|stream)/i.test(words) ||
      kindWords(words, 0, words.length, 1).length > 0)
  )
}

/** Does a label with a known meaning stand directly above, or two of any? */
function inStack(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1]
  return (
    above?.kind === 'field' &&
    ((page.fieldAt(above.start)?.key ?? null) !== null || page.lines[line.index - 2]?.kind === 'field')
  )
}

/** What a line says that opens with a label; null where the label does not tell. */
export function labelledSense(page: Page, line: Line, words: string): LineSense | null {
  const field = page.fieldAt(line.start)
  if (!field) return null
  if (field.key === 'title') return 'no'
  // "NEW DATE: Reed Beds, 13 May", "REGISTER NOW: Reed Beds".
  if (line.index < 8 && !words.endsWith('.') && advertLead(words) !== undefined && senseOf(words) === 'name')
    return 'name'
  // "Appel à contributions : Colloque international sur les tourbières".
  if (field.key === null && isCalledFor(page, line, field)) return 'name'
  if (field.key === 'date' || field.key === 'when' || field.key === 'venue' || field.key === 'whenWhere') return 'date'
  if (field.key !== null) return isCalledFor(page, line, field) ? 'name' : 'no'
  // "Opening hours: 8.00 - 15.30", "Office hours: 9-5".
  if (
    /^[\d+(€$£]/.test(page.text.slice(field.value.start, field.value.start + 1)) &&
    !lineDate(page.text.slice(field.value.start, field.value.start + 60)) &&
    kindWords(words, 0, words.length, 1).length === 0
  )
    return 'no'
  // "A:      Directoras y Directores", "An: alle Mitglieder".
  if (field.label.end - field.label.start < 3) return 'no'
  if (
    OFFICE.test(page.text.slice(field.label.start, field.label.end)) &&
    personNameAt(page.text, field.value.start, field.value.end)
  )
    return 'person'
  // "Project: Blue Corridors", "Version: 2": a label of the sheet.
  if (OF_SHEET.test(page.text.slice(field.label.start, field.label.end))) return 'no'
  // "Registo de acreditação: CCPFC/ACC-128844/24": a label and its code.
  if (
    /^[A-Z]{1,9}[A-Z\d]*(?:[/.-][A-Z\d]{1,12}){1,5}(?![\p{L}\d])/u.test(
      page.text.slice(field.value.start, field.value.start + 40),
    ) &&
    /\d/.test(page.text.slice(field.value.start, field.value.start + 24)) &&
    kindWords(page.text, field.label.start, field.label.end, 1).length === 0
  )
    return 'no'
  // "Language of tuition: English" in a stack of labels.
  if (inStack(page, line) && kindWords(page.text, field.label.start, field.label.end, 1).length === 0) return 'no'
  // "Community call: January 2022".
  if (
    kindWords(page.text, field.label.start, field.label.end, 1).length > 0 &&
    /^\p{L}{3,10} \d{4}$/u.test(page.text.slice(field.value.start, field.value.end))
  )
    return 'name'
  // "Course dates: 4-8 May".
  if (lineDate(page.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 60)))) return 'date'
  return null
}
