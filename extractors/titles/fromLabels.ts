/** Names that a label gives: “Title: …”, “Event: …”, “WHAT: …”, and what the only speaker will speak on. */
import { kindWords } from '../kindWords.js'
import { labelPhrase } from '../labels.js'
import type { Field, Page, Span } from '../page.js'
import { goesOn } from './broken.js'
import { withoutDates } from './dates.js'
import { nameAt, shorterName, type TitleFind } from './find.js'
import { inProgramme } from './programme.js'
import { bilingual } from './twofold.js'

/** Candidates that labels give. */
export function* titlesOfLabels(page: Page): Generator<TitleFind> {
  const { text } = page
  for (const field of page.fields) {
    const cue = labelCue(field, page)
    if (!cue || inProgramme(page, field.label.start) || FORM.test(text.slice(field.value.start, field.value.end)))
      continue
    const value = labelValue(page, field)
    const find = calledAt(text, nameAt(text, value, isFrontMatter(page, field) ? 'subject-label' : cue), value)
    const { start, end } = find.span
    if (DAY.test(text.slice(start, end))) continue
    if (end - start < 3 || end - start > 260 || !NAMES.test(withoutDates(text.slice(start, end)))) continue
    // "Objet : TR: Programme définitif": what is sent, and no name
    if (SENT.test(text.slice(start, end))) continue
    if (cue === 'short-label') {
      yield shorterName(find.span, cue)
      continue
    }
    // "Subject: Public consultation on the Trail / Consultation publique sur le sentier".
    const [one, other] = bilingual(text, find.span)
    yield { ...find, span: one }
    if (other) yield { ...find, span: other }
  }
  const said = subjectQuote(page)
  if (said) yield nameAt(text, said, 'title-label')
  const spoken = spokenTitle(page)
  if (spoken) yield nameAt(text, spoken, 'entitled')
}

/** "Subject: Invitation to the Forum on Night Trains": what a call leads to. */
function calledAt(text: string, find: TitleFind, { start }: Span): TitleFind {
  return find.cue === 'subject-label' &&
    find.span.start > start + 6 &&
    /^(?!(?:re|fwd?|aw|wg)\b)\p{L}/iu.test(text.slice(start, start + 4))
    ? { ...find, value: { ...find.value, called: true } }
    : find
}

// "Event: September 13 and September 20-22, 2021" says nothing without its days.
const NAMES = /(?!(?:and|und|bis|dal|del)(?!\p{L}))(?<!\p{L})\p{L}{3}/iu
// "Workshop / Thursday 10 April": a day is no name.
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/i
const SENT =
  /^(?:programme (?:d[eé]finitif|provisoire|pr[eé]liminaire)|programa (?:definitivo|provisional|provis[oó]rio|preliminar)|programma (?:definitivo|provvisorio|preliminare)|(?:final|draft|provisional|preliminary|revised|updated) (?:programme|program|agenda)|(?:endg[uü]ltiges|vorl[aä]ufiges) programm)$/i
// "Title: Mr / Ms / Dr", "Name of event: ________": a form to be filled in.
const FORM = /^\W{0,3}(?:mr|mrs|ms|dr|prof|m\.|mme|sr|sra)\b[./ ]|_{3}|\.{4}|\[\s*\]/i
const STRONG =
  /^(?:(?:event|talk|seminar|lecture|paper|presentation|course|workshop|conference|webinar)\s(?:title|name)|title(?: of (?:the )?talk)?|name of event|conference|webinar|workshop|titulo|titre|titolo|titel|nombre del (?:evento|taller|curso)|nome do evento|full title|title of (?:the )?event|name of (?:the )?(?:event|course)|titulo (?:del taller|de la charla)|titolo del corso|titre de (?:l evenement|la conference)|event)$/
const SHORT = /^(?:short (?:title|name)|acronym|abbreviation)$/
const WHAT = /^(?:what|que|quoi|cosa|o que|was)$/
const SUBJECT = /^(?:sub|subject|objet|asunto|assunto|oggetto|betreff|re)$/

/** "---" above "title:", with "author:" or "tags:" beside it: the headline of a post. */
function isFrontMatter(page: Page, { label }: Field): boolean {
  return (
    label.start < 400 &&
    /^\s{0,4}-{3}\s*\n/.test(page.text.slice(0, 12)) &&
    page.fields.some(
      (one) =>
        one.label.start < 600 &&
        /^(?:author|tags|layout|categor\p{L}+|slug|permalink|draft)$/iu.test(
          page.text.slice(one.label.start, one.label.end),
        ),
    )
  )
}

/** What a label says of its value, or null where it names no event. "Name: Dr. Jeffrey Hermes" does not. */
function labelCue(field: Field, page: Page): string | null {
  if (field.key !== 'title' && field.key !== 'subject') return refersTo(field, page) ? 'subject-label' : null
  const phrase = labelPhrase(page.text.slice(field.label.start, field.label.end))
  if (SHORT.test(phrase)) return 'short-label'
  if (
    phrase === 'name' &&
    kindWords(page.text, field.value.start, Math.min(field.value.end, field.value.start + 200), 1).length === 0
  )
    return null
  // "WHAT: Launch of the Open Water Atlas", with WHEN and WHERE below it.
  if (WHAT.test(phrase)) {
    const value = page.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 160))
    return /^["\p{Lu}]/u.test(value) &&
      !/^(?:an?|une?|una|uma?|eine?)\s/i.test(value) &&
      kindWords(value, 0, value.length, 1).length > 0 &&
      page.fieldsOf('when', 'date', 'whenWhere').length > 0
      ? 'what-title'
      : 'what-label'
  }
  if (SUBJECT.test(phrase)) return field.region === 'header' && isMail(page) ? 'mail-subject' : 'subject-label'
  if (field.region === 'header') return STRONG.test(phrase) ? 'title-label' : 'header-topic'
  return STRONG.test(phrase) ? 'title-label' : 'topic-label'
}

/** "PARA: / DE: / ASUNTO:" without an address or a clock is a circular's head: its subject is no sender's whim. */
function isMail({ fields, text }: Page): boolean {
  const header = fields.filter(({ region }) => region === 'header')
  return (
    !header.some(({ key }) => key === 'mailTo' || key === 'mailFrom') ||
    header.some(({ value }) => /@|\d:\d\d|^\[/.test(text.slice(value.start, Math.min(value.end, value.start + 200))))
  )
}

/** The value's first run: a quoted name whole, else up to a blank line or 260 characters. */
function labelValue(page: Page, field: Field): Span {
  const { text, lines } = page
  const { start } = field.value
  let { end } = field.value
  // "EVENT / The Port that Moved / Archaeology in three acts": below a label on a line of its own a name may have a subtitle.
  let at = page.lineAt(start)
  if (at > page.lineAt(field.label.start)) {
    const first = lines[at]!
    while (lines[at]!.end < end && goesOn(page, lines[at]!, lines[at + 1]!, false, first)) at++
    end = Math.min(end, lines[at]!.end)
  }
  const words = text.slice(start, Math.min(end, start + 300))
  const quoted = /^["~]\s*([^"~]{4,250})["~]/.exec(words)
  if (quoted) return { start, end: start + quoted[0].length }
  if (words.length <= 200) return { start, end }
  const line = words.search(/[\r\n]/)
  return { start, end: line > 8 ? start + line : end }
}

/** "Subject: Seminar Mon 10 Mar: K. Ito, “Optimal Control of Swarms”": the name closes the subject. */
function subjectQuote(page: Page): Span | null {
  const field = page.fields.find(({ label }) => SUBJECT.test(labelPhrase(page.text.slice(label.start, label.end))))
  if (!field || field.label.start > 1500) return null
  const words = page.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 260))
  const found = /[,:-]\s{1,3}"([^"]{6,200})"\s*$/.exec(words)
  if (!found || kindWords(words, 0, found.index, 1).length === 0) return null
  const start = field.value.start + found.index + found[0].indexOf('"') + 1
  return { start, end: start + found[1]!.length }
}

/** "Speaker: Ágota Berényi, “A newsroom in a garage”": what the only speaker will speak on. */
function spokenTitle(page: Page): Span | null {
  const [field, other] = page.fieldsOf('speaker')
  if (!field || other) return null
  const found = /,\s{0,8}"([^"]{6,200})"\s{0,4}$/.exec(
    page.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 300)),
  )
  if (!found) return null
  const start = field.value.start + found.index + found[0].indexOf('"') + 1
  return { start, end: start + found[1]!.length }
}

const REFERS =
  /^(?:ref|reference|referencia|riferimento|betr|concerne|concerning|regarding|regards|matter|motivo|materia|tema)$/

/** "Ref.: Convocatoria al Taller Nacional …": what a letter is about, where its words hold a kind and no code. */
function refersTo({ label, value }: Field, { text }: Page): boolean {
  if (value.end - value.start < 24 || !REFERS.test(labelPhrase(text.slice(label.start, label.end)))) return false
  const words = text.slice(value.start, Math.min(value.end, value.start + 160))
  return (
    /^["\p{Lu}]/u.test(words) &&
    !/\S\s{3,}\S/.test(words.replace(/\s*\n\s*/g, ' ')) &&
    kindWords(words, 0, words.length, 1).length > 0
  )
}
