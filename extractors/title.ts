import { defineExtractor } from './define.js'
import { kindWords } from './kindWords.js'
import { labelPhrase } from './labels.js'
import type { Field, Page, Span } from './page.js'
import { goesOn } from './titles/broken.js'
import { withoutDates } from './titles/dates.js'
import { type HeadRun, headRuns } from './titles/head.js'
import { languageOfName } from './titles/language.js'
import { heldNames, nameAround, quotedNames } from './titles/names.js'
import { senseOf } from './titles/notTitle.js'
import { knownAs, phraseAround } from './titles/phrases.js'
import { trimTitle } from './titles/trim.js'

const NONE: readonly Span[] = []
// Words without which no "also known as X" and no "X will take place" stands on the page.
const KNOWN_BY = 'known referred aka k conocido conocida conhecido conhecida appelé appele appelée detto bekannt'.split(
  ' ',
)
const HELD_BY =
  'place held celebrará celebrara celebrarán realizará realizara realizarán llevará llevara llevarán lugar acontece acontecerá acontecera realiza lieu tiendra terrà terra svolgerà svolgera findet'.split(
    ' ',
  )
const ROMANCE: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it', 'ca', 'gl'])
const QUOTE_AHEAD = /^(?:\s[\p{Ll}-]{2,16}){0,4},?\s{0,24}:?\s{0,24}"([^"]{6,240})"/u
const ELSEWHERE = { alternate: false, place: -1, dated: false, called: false }
const SHORTER = { ...ELSEWHERE, alternate: true }
const PROSE_READ = 12_000

/** Runs of words that may name the event: head lines, labels, mail subjects, quoted names, names in running text. */
export const title = defineExtractor({
  name: 'title',
  yields: ['title'],
  needs: ['eventKind'],
  *extract({ page, found }) {
    const { text } = page
    const taken: Span[] = []
    for (const run of headRuns(page)) {
      if (run.late && !standsOut(page, run)) continue
      const span = trimTitle(text, run.span)
      if (span.end - span.start < 2) continue
      taken.push(run.span)
      const quoted = /["~]/.test(text[run.span.start]!)
      const cue = run.kindAlone
        ? 'kind-line'
        : run.unlikely
          ? 'page-head'
          : quoted
            ? 'quoted-line'
            : run.late && !run.apart
              ? 'later-line'
              : run.place === 0
                ? 'first-line'
                : 'head-line'
      const value = {
        alternate: false,
        place: run.place,
        dated: run.dated,
        ...(run.apart ? { apart: true } : {}),
        called: run.called || kindWords(text, run.span.start, span.start, 1).length > 0,
      }
      const [one, other] = bilingual(text, span)
      yield { kind: 'title', span: one, value, cue }
      if (other) yield { kind: 'title', span: other, value, cue }
      const acronym = acronymOf(text, span)
      if (acronym) yield { kind: 'title', span: acronym, value: { ...value, alternate: true }, cue: 'acronym-year' }
    }
    const opening = openingSentence(page)
    if (opening) yield { kind: 'title', span: trimTitle(text, opening), value: ELSEWHERE, cue: 'first-sentence' }
    for (const field of page.fields) {
      const cue = labelCue(field, page)
      if (!cue || inProgramme(page, field.label.start) || FORM.test(text.slice(field.value.start, field.value.end)))
        continue
      const span = trimTitle(text, labelValue(page, field))
      if (span.end - span.start < 3 || span.end - span.start > 260) continue
      if (!/\p{L}{3}/u.test(withoutDates(text.slice(span.start, span.end)))) continue
      yield { kind: 'title', span, value: cue === 'short-label' ? SHORTER : ELSEWHERE, cue }
    }
    const spoken = spokenTitle(page)
    if (spoken) yield { kind: 'title', span: trimTitle(text, spoken), value: ELSEWHERE, cue: 'entitled' }
    const limit = Math.min(text.length, PROSE_READ)
    for (const quote of quotedNames(text, 0, limit)) {
      if (inProgramme(page, quote.start)) continue
      yield { kind: 'title', span: trimTitle(text, quote), value: ELSEWHERE, cue: 'entitled' }
    }
    for (const span of page.index.has(...KNOWN_BY) ? knownAs(text, Math.min(text.length, 4000)) : NONE)
      yield { kind: 'title', span, value: { ...ELSEWHERE, alternate: true }, cue: 'also-known' }
    for (const held of page.index.has(...HELD_BY) ? heldNames(text, Math.min(text.length, 3000)) : NONE) {
      if (kindWords(text, held.start, held.end, 1).length > 0) continue
      yield { kind: 'title', span: trimTitle(text, held), value: ELSEWHERE, cue: 'name-takes-place' }
    }
    let names = 0
    let phrases = 0
    const running = page.language !== null && ROMANCE.has(page.language)
    for (const { span: word, cue: where } of found.of('eventKind')) {
      if (word.end > limit || names >= 12) break
      if (where === 'furniture' || where === 'mail-header' || where === 'kind-line') continue
      const block = page.blockAt(word.start)
      if (!block || block.kind === 'header' || block.kind === 'heading') continue
      const within = { start: block.body, end: block.end }
      // "colloque international « Les mers en partage »": the kind word leads to the quote.
      const quote = QUOTE_AHEAD.exec(text.slice(word.end, word.end + 300))
      if (quote && !inProgramme(page, word.start)) {
        const start = word.end + quote[0].length - quote[1]!.length - 1
        yield {
          kind: 'title',
          span: trimTitle(text, { start, end: start + quote[1]!.length }),
          value: ELSEWHERE,
          cue: 'entitled',
        }
      }
      if (taken.some((one) => word.start >= one.start && word.end <= one.end)) continue
      const name = nameAround(text, word.start, word.end, within, running)
      if (!name) {
        if (quote || phrases >= 3 || word.start > 3000 || inProgramme(page, word.start)) continue
        const phrase = phraseAround(text, word.start, word.end, within)
        if (!phrase) continue
        phrases++
        yield {
          kind: 'title',
          span: trimTitle(text, phrase),
          value: ELSEWHERE,
          cue: phrase.start >= word.end ? 'phrase-colon' : 'phrase',
        }
        continue
      }
      names++
      // "a Birds of a Feather (BOF) session", "the Annual General Meeting": a kind, and a name only where there is no other.
      const cue = senseOf(text.slice(name.span.start, name.span.end)) === 'kind' ? 'kind-name' : name.cue
      yield { kind: 'title', span: trimTitle(text, name.span), value: ELSEWHERE, cue }
    }
  },
})

/** "Eighth Conference on Rivers, Porto, 12-14 June 2014. Call for sessions. The …": running text that opens with the name. */
function openingSentence(page: Page): Span | null {
  const block = page.blocks.find(({ kind }) => kind !== 'furniture' && kind !== 'header')
  if (block?.kind !== 'paragraph') return null
  const words = page.text.slice(block.start, Math.min(block.end, block.start + 170))
  const stop = /(?<!\b(?:\d{1,2}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Dr|Prof|St))[.!?]\s/.exec(words)
  if (!stop || stop.index < 12 || stop.index > 150) return null
  const span = { start: block.start, end: block.start + stop.index }
  if (VERB.test(words.slice(0, stop.index)) || kindWords(page.text, span.start, span.end, 1).length === 0) return null
  return span
}

const VERB =
  /\b(?:is|are|was|were|will|has|have|had|we|you|i|join|come|please|invites?|announces?|hosts?|holds?|took|takes|dear|hi|hello|invita|convida|tiene|organiza|celebra|realizar[aá]|tendr[aá]|ter[aá]|laden|findet|veranstaltet|organise|invite|propose)\b|l[aä]dt\s/i

// "(ADOS 2016)" behind the name, "UnReal 2025:" before it: how people call the event.
const ACRONYM =
  /\(((?:[A-Z][\w&+-]{1,14}|[A-Z]{2,10} [A-Z][\w-]{1,12})[ '-]{0,2}(?:19|20)?\d{2})\)$|^([A-Z][\w&+-]{1,14}[ '-]{0,2}(?:19|20)\d{2})(?=:\s)/

function acronymOf(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end)
  const found = ACRONYM.exec(words)
  if (!found) return null
  const start = span.start + (found[1] ? found.index + 1 : 0)
  return { start, end: start + (found[1] ?? found[2])!.length }
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

/** "Workshop on X / Atelier sur X": one name in two languages, each half with a word that says what it is. */
function bilingual(text: string, span: Span): [Span, Span?] {
  const words = text.slice(span.start, span.end)
  const bar = words.search(/\s[/|]\s/)
  if (bar < 10 || words.length - bar < 12) return [span]
  const one = { start: span.start, end: span.start + bar }
  const other = { start: span.start + bar + 3, end: span.end }
  const a = languageOfName(text.slice(one.start, one.end))
  const b = languageOfName(text.slice(other.start, other.end))
  if (a === null || b === null || a === b) return [span]
  return kindWords(text, one.start, one.end, 1).length > 0 && kindWords(text, other.start, other.end, 1).length > 0
    ? [one, other]
    : [span]
}

/** Below running text only a line that is set apart may name the event: quoted, dated, announced, indented or in capitals. */
function standsOut(page: Page, run: HeadRun): boolean {
  const line = page.lines[run.first]!
  const words = page.text.slice(run.span.start, run.span.end)
  if (run.span.end - run.span.start < 200) return true
  return run.dated || run.called || line.indent >= 3 || /^["'~*_]/.test(words) || !/\p{Ll}/u.test(words)
}

const PROGRAMME: ReadonlySet<string | null> = new Set([
  'agenda',
  'speaker',
  'keynote',
  'panelist',
  'bio',
  'registration',
  'submission',
])

/** Does it stand under a heading of the programme, the speakers or the registration form? What is named there is a part. */
function inProgramme(page: Page, offset: number): boolean {
  return PROGRAMME.has(page.sectionAt(offset).key)
}

// "Title: Mr / Ms / Dr", "Name of event: ________": a form to be filled in.
const FORM = /^\W{0,3}(?:mr|mrs|ms|dr|prof|m\.|mme|sr|sra)\b[./ ]|_{3}|\.{4}|\[\s*\]/i
const STRONG =
  /^(?:(?:event|talk|seminar|lecture|paper|presentation|course|workshop|conference|webinar)\s(?:title|name)|title(?: of (?:the )?talk)?|name of event|conference|webinar|workshop|titulo|titre|titolo|titel|nombre del (?:evento|taller|curso)|nome do evento|full title|title of (?:the )?event|name of (?:the )?(?:event|course)|titulo (?:del taller|de la charla)|titolo del corso|titre de (?:l evenement|la conference)|event)$/
const SHORT = /^(?:short (?:title|name)|acronym|abbreviation)$/
const WHAT = /^(?:what|que|quoi|cosa|o que|was)$/
const SUBJECT = /^(?:sub|subject|objet|asunto|assunto|oggetto|betreff|re)$/

/** What a label says of its value, or null where it names no event. "Name: Dr. Jeffrey Hermes" does not. */
function labelCue(field: Field, page: Page): string | null {
  if (field.key !== 'title' && field.key !== 'subject') return null
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
  if (SUBJECT.test(phrase)) return field.region === 'header' ? 'mail-subject' : 'subject-label'
  if (field.region === 'header') return STRONG.test(phrase) ? 'title-label' : 'header-topic'
  return STRONG.test(phrase) ? 'title-label' : 'topic-label'
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
