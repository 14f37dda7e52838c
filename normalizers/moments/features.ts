/** What is known of a date: named numbers, from which `weights.ts` scores each role. */
import type { Candidate } from '../../extractors/candidate.js'
import type { LabelKey } from '../../extractors/labels.js'
import type { Page, Span } from '../../extractors/page.js'
import { isByline } from '../../extractors/titles/byline.js'
import type { Context } from './context.js'
import { cueFeatures, type Features } from './cueFeatures.js'
import { isAnothers, isReferredTo } from './references.js'

/** What the other candidates of the document add. */
export interface Surroundings {
  /** Index among the dates of the document. */
  readonly index: number
  /** Other dates of the document that name the same day. */
  readonly agreeing: number
  /** A time is bound to it. */
  readonly timed: boolean
  readonly deadline: Candidate<'deadline'> | null
  /** Several clocks stand behind it on its line: the programme of that day. */
  readonly programme: boolean
  /** Hours from one clock to another stand right behind it. */
  readonly hours: boolean
}

const LABEL_GROUPS: Partial<Record<LabelKey, string>> = {
  date: 'when',
  when: 'when',
  whenWhere: 'when',
  time: 'when',
  endDate: 'end',
  deadline: 'deadline',
  registrationDeadline: 'deadline',
  applicationDeadline: 'deadline',
  submissionDeadline: 'deadline',
  rsvpDeadline: 'deadline',
  submission: 'deadline',
  registration: 'act',
  fee: 'act',
  mailDate: 'published',
  mailFrom: 'published',
  identifier: 'other',
  bio: 'other',
  documents: 'other',
  agenda: 'agenda',
  travel: 'other',
  contact: 'other',
  venue: 'where',
  title: 'title',
  subject: 'title',
  abstract: 'abstract',
  about: 'about',
}

export function labelGroup(key: LabelKey | null): string | null {
  return key === null ? null : (LABEL_GROUPS[key] ?? null)
}

const HELD_WITH =
  /^\(?(?:[Tt]o\s+be\s+)?(?:[Hh]eld\s+(?:with|alongside|in\s+(?:conjunction|association)\s+with|together\s+with|at)\s+(?:the\s+)?(?:\d|\p{Lu})|[Cc]o-?located\s+with|[Cc]ollocated\s+with|[Ii]n\s+conjunction\s+with|(?:[Aa]\s+)?(?:[Ss]atellite|[Ss]ide)\s+(?:event|workshop|meeting)\s+(?:of|to))/u
const BACKGROUND =
  /\b(?:background|context|rationale|history|why now|antecedentes|contexto|justificaci[oó]n|justificativa|contexte|historique|premessa|contesto|hintergrund)\b/i
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
const SESSIONS = /sess|meeting|conference|assembly|sesi[oó]n|reuni|r[ée]union|riunione/
const SESSION_OF =
  /\b(?:at|during|in|of)\s+(?:its|their|the)\s+[\p{L}\d-]{2,24}\s+(?:(?:regular|special|annual|ordinary|plenary)\s+)?(?:session|meeting|conference|assembly)\s*[(,]\s*(?:[\p{Lu}][\p{L} .'-]{1,30},\s*)?(?:held\s+)?(?:on|in|from)?\s*(?:[\p{Lu}][\p{L} .'-]{1,30},?\s+(?:on|from)\s+)?$|\b(?:en\s+su|na\s+sua|[àa]\s+sa|lors\s+de\s+sa|nella\s+sua)\s+[\p{L}\d.ªº-]{1,24}\s+(?:sesi[oó]n|reuni[oó]n|per[ií]odo\s+de\s+sesiones|sess[ãa]o|reuni[ãa]o|session|r[ée]union|sessione|riunione)\s*[(,]\s*(?:[\p{Lu}][\p{L} .'-]{1,30},\s*)?$/u

const backgrounds = new WeakMap<Page, Map<number, boolean>>()

/** Is the block a heading of what came before the event? Asked once for all dates below it. */
function isBackground(page: Page, block: number): boolean {
  let known = backgrounds.get(page)
  if (!known) {
    known = new Map()
    backgrounds.set(page, known)
  }
  let is = known.get(block)
  if (is === undefined) {
    const { start, end } = page.blocks[block]!
    is = BACKGROUND.test(page.text.slice(start, Math.min(end, start + 60)))
    known.set(block, is)
  }
  return is
}

/** What stands left of the day in the corner of a letter: nothing, a reference, a head in capitals, a town; no label of a list. */
function isCorner(left: string): boolean {
  return (
    left === '' || /,(?: (?:le|l\xec|den|el|em|a|il|on))?$/.test(left) || /\d/.test(left) || left === left.toUpperCase()
  )
}

/** The features of a date. A plain function of the candidate, the page and what surrounds it. */
export function features(date: Candidate<'date'>, page: Page, context: Context, around: Surroundings): Features {
  const into: Features = new Map()
  cueFeatures(page, context, into)
  const { value } = date
  const { field, section, line, block } = context
  // "the Council, at its ninth session (Dushanbe, 4-5 April 2019), asked for …"
  const lead = page.text.slice(Math.max(0, context.before.end - 100), context.before.end)
  if (SESSIONS.test(lead) && SESSION_OF.test(lead)) into.set('session of a body', 1)
  if (isAnothers(page.text, date.span.start)) into.set('of another thing', 1)
  if (isReferredTo(lead)) into.set('beside another', 1)
  // "held with the 29th European Conference / Limassol, Cyprus, 28 August - 1 September"
  const above = value.end && line.index > 0 ? page.lines[line.index - 1]! : null
  // … "Held in association with the 17th Conference on Hedges, October 4-8" on one line
  for (const one of value.end ? [above, line] : [])
    if (one && HELD_WITH.test(page.text.slice(one.body, Math.min(one.end, one.body + 60))))
      into.set('beside another', 1)
  if (section.heading >= 0 && isBackground(page, section.heading)) into.set('section background', 1)
  if (field && date.span.start >= field.value.start) {
    const group = around.programme && labelGroup(field.key) === 'deadline' ? 'agenda' : labelGroup(field.key)
    // "From: 2 May / To: 6 May" are no addresses of a mail.
    // "Dates" above "Notification   March 9": its own words say more than the heading.
    const said = group === 'when' && field.shape === 'below' && (around.deadline?.weight ?? 0) >= 0.9
    const opens = field.key === 'mailFrom' && date.span.start - field.value.start < 3
    if (group === 'published' && (opens || date.cue === 'labelled-range')) into.set('label when', 1)
    else if (group && !said && !(value.end && isCall(page, field.label)))
      into.set(`label ${group}`, field.shape === 'below' && context.block?.kind === 'paragraph' ? 0.5 : 1)
    if (
      /^(?:dates|time|date\/time)$/i.test(page.text.slice(field.label.start, field.label.end)) &&
      field.region === 'header'
    )
      into.set('label when', 1.5)
  }
  // "---\ndate: 2024-11-08\n---": the page's own head.
  if (/^---\r?\n/.test(page.text.slice(0, 5)) && date.span.start < page.text.indexOf('\n---', 3)) {
    into.set('label published', 1)
    into.delete('label when')
  }
  // "Press release / Date: 19-01-2024"
  if (field?.key === 'date' && !around.timed && isNews(page, field.label.start)) {
    into.set('label published', 1)
    into.delete('label when')
  }
  // Any other day in the head of a mail ("Enviada em: …") is one of the mail.
  const subject = field !== null && labelGroup(field.key) === 'title'
  if (line.region === 'header' && !subject && !into.has('label when')) into.set('label published', 1)
  // The subject names the day that the mail goes on to announce.
  if (subject && around.agreeing > 0) into.set('told in the subject', 1)
  const sectionGroup = around.programme && labelGroup(section.key) === 'deadline' ? 'agenda' : labelGroup(section.key)
  const heading = section.heading >= 0 ? page.blocks[section.heading]! : null
  // "CALL FOR PAPERS" above the name and its day
  const ofCall = (value.end !== null || around.deadline === null) && heading !== null && isCall(page, heading)
  if (sectionGroup && !ofCall) into.set(`section ${sectionGroup}`, 1)
  if (value.end) into.set('range', 1)
  if (value.days.length > 0) into.set('list', value.days.length > 2 && around.hours ? 3 : 1)
  if (value.start.weekday !== undefined) into.set('weekday', 1)
  if (value.start.year !== undefined || value.end?.year !== undefined) into.set('year', 1)
  if (value.start.day === undefined && value.start.weekday === undefined && !value.relative) into.set('no day', 1)
  if (value.start.month === undefined && !value.relative) {
    // "on Tuesday", "on the 15th": the reference date says which, where there is one.
    const resolvable =
      page.referenceDate !== null && (value.start.weekday !== undefined || value.start.day !== undefined)
    into.set(resolvable ? 'weekday or day only' : 'no month', 1)
  }
  if (value.relative) into.set('relative', 1)
  // "30 or 31 May": not settled yet.
  if (value.days.length > 1 && / (?:or|o|ou|oder) /.test(date.quote)) into.set('alternative', 1)
  if (date.weight < 0.5 && value.start.month !== undefined && value.start.day !== undefined) into.set('doubtful', 1)
  if (value.week) into.set('week', 1)
  if (around.timed) into.set('timed', 1)
  if (around.agreeing > 0) into.set('agreeing', Math.min(around.agreeing, 3) / 3)
  into.set('early', 1 / (1 + around.index))
  if (line.index < 12 && date.span.start < 600) {
    into.set('at the top', 1)
    // "Author notification ..... 24 June" is no author's line.
    if ((around.deadline?.weight ?? 0) < 0.9 && isByline(page, line)) into.set('label published', 1)
    if (context.structured && line.region === 'body') into.set('top line', 1)
    // Nothing beside it but a clock, or a town: "03 Oct 2014 | Almaty".
    const rest = page.text.slice(date.span.end, line.end)
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
  // "Thursday 7 March, 1 till 2 in Burns 5"
  if (around.hours && into.has('leads its line')) into.set('opens with its hours', 1)
  if (block?.kind === 'heading') into.set('heading', 1)
  if (line.region !== 'body') into.set(`region ${line.region}`, 1)
  if (line.kind === 'furniture') into.set('furniture', 1)
  if (context.structured) into.set('structured', 1)
  if (around.deadline) {
    into.set(around.deadline.value.kind === 'notification' ? 'notification' : 'deadline', around.deadline.weight)
    if (around.deadline.cue === 'window-limit' || value.end) into.set('window of a deadline', 1)
    if (around.deadline.value.replaced) into.set('deadline replaced', 1)
  }
  return into
}

// What stands alone above the day of a news item
const NEWS =
  /^\W{0,3}(?:(?:press|news|media)\s+(?:release|statement|advisory|note|item|communiqu\xe9)|press\s+communiqu\xe9|news|comunicados?(?:\s+de\s+(?:prensa|imprensa))?|notas?\s+(?:de|\xe0)\s+(?:prensa|imprensa)|noticias?|not\xedcias?|communiqu\xe9(?:\s+de\s+presse)?|actualit\xe9s?|comunicato(?:\s+stampa)?|notizi[ae]|presse(?:mitteilung|information)|meldung)\W{0,3}$/i

/** Is the field at `at` in the head of a news item: one of the lines above it says so? */
function isNews(page: Page, at: number): boolean {
  const last = page.lineAt(at)
  if (last > 12) return false
  for (let i = last - 1; i >= Math.max(0, last - 4); i--) {
    const { start, end } = page.lines[i]!
    if (end - start < 40 && NEWS.test(page.text.slice(start, end))) return true
  }
  return false
}

// "CALL FOR ABSTRACTS" above title and days of the conference: what stands below is no deadline for that.
const CALL = /^\W{0,4}(?:\p{Lu}\p{L}+\s){0,2}(?:call\s+for|chamada|llamada|convocatoria|appel\s+[\xe0a])\b/iu

/** Is the label or heading that of the whole call? */
function isCall(page: Page, span: Span): boolean {
  return CALL.test(page.text.slice(span.start, Math.min(span.end, span.start + 60)))
}
