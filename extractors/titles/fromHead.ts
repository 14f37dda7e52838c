/** Names among the lines of the head. */
import { kindWords } from '../kindWords.js'
import type { Line, Page, Span } from '../page.js'
import { lineDate } from './dates.js'
import { nameAt, type TitleFind } from './find.js'
import { headsItsDay } from './head/itsDay.js'
import { type HeadRun, headRuns } from './head.js'
import { namedPart } from './segments.js'
import { trimTitle } from './trim.js'
import { acronymOf, bilingual } from './twofold.js'

/** Candidates of the head; the runs they were read from go to `taken`. */
export function* titlesOfHead(page: Page, taken: Span[]): Generator<TitleFind> {
  const { text } = page
  yield* partsOfLines(page)
  const runs = headRuns(page)
  // One alone: several are a calendar, or a programme.
  const own = runs.filter((run) => headsItsDay(page, run))
  for (const run of runs) {
    if (run.late && !standsOut(page, run)) continue
    const span = trimTitle(text, run.span)
    const words = text.slice(span.start, span.end)
    // "Notice is hereby given that the next": one small word is left.
    if (words.length < 2 || LIMITED.test(words) || (run.place > 0 && /^\p{Ll}+$/u.test(words))) continue
    taken.push(run.span)
    const quoted = isNamedByQuote(text, run.span) || isEmphasised(text, run.span)
    const cue = run.kindAlone
      ? 'kind-line'
      : run.unlikely
        ? 'page-head'
        : quoted
          ? 'quoted-line'
          : run.late && !run.apart
            ? own.length === 1 && own[0] === run
              ? 'dated-head'
              : 'later-line'
            : run.place === 0
              ? LIST_TAG.test(text.slice(run.span.start, run.span.start + 44))
                ? 'subject-label'
                : 'first-line'
              : 'head-line'
    const value = {
      alternate: false,
      place: run.place,
      dated: run.dated,
      ...(run.apart ? { apart: true } : {}),
      ...(isHosted(page, run.last) ? { hosted: true } : {}),
      called: run.called || kindWords(text, run.span.start, span.start, 1).length > 0,
    }
    const [one, other] = bilingual(text, span)
    yield { kind: 'title', span: one, value, cue }
    if (other) yield { kind: 'title', span: other, value, cue }
    const acronym = acronymOf(text, { start: run.span.start, end: span.end })
    if (acronym) yield { kind: 'title', span: acronym, value: { ...value, alternate: true }, cue: 'acronym-year' }
  }
}

// "Lightning talk proposals: through" April 15
const LIMITED =
  /:\s(?:through|thru|until|till|by|before|hasta|antes del|at[eé]|jusqu'au|avant le|bis|fino al|entro il)$/i

/** "“Salt and Soil”, a lecture" is named by its quote; "“Sobadam Piyasa”, 416 Gunawardana Mawatha, Battaramulla" is not. */
function isNamedByQuote(text: string, { start, end }: Span): boolean {
  if (!/["~]/.test(text[start]!)) return false
  const close = text.indexOf(text[start]!, start + 1)
  return close < 0 || close > end || close - start > (end - close) / 2 || !/\d/.test(text.slice(close, end))
}

/** "*Who Owns a Wet Year?*", "_Salt_": as plain mails print italics. */
function isEmphasised(text: string, { start, end }: Span): boolean {
  const mark = text[start]!
  return (
    /[*_"]/.test(mark) &&
    text[end - 1] === mark &&
    text[start + 1] !== mark &&
    !text.slice(start + 1, end - 1).includes(mark)
  )
}

// "[Theorynt] CALL: Summer meeting": a mail's subject, though no header stands around it.
const LIST_TAG = /^\[[^\]\n]{2,40}\]\s/

const HOSTED =
  /^(?:hosted by|organi[sz]ado por|organis[eé] par|organizzato da|organisiert von|veranstaltet von|presentado por|realiza[cç][aã]o:)(?!\p{L})/iu

/** Does "Hosted by" stand in the next filled line, as platforms print it? */
function isHosted({ lines, text }: Page, last: number): boolean {
  const [below, next] = lines.slice(last + 1, last + 5).filter(({ kind }) => kind !== 'blank')
  const says = (line: Line | undefined) => line !== undefined && HOSTED.test(text.slice(line.start, line.start + 24))
  // The day may stand between: "Rust in Production / Wed, Oct 8, 5:30 PM / Hosted by Mette L.".
  return says(below) || (says(next) && lineDate(text.slice(below!.start, below!.end)) !== null)
}

const LINES_OF_PARTS = 6

/** Names that are one part of a line of several, among the first lines. */
function* partsOfLines(page: Page): Generator<TitleFind> {
  let filled = 0
  for (const line of page.lines) {
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'furniture') continue
    if (++filled > LINES_OF_PARTS) return
    const part =
      line.kind === 'text' || line.kind === 'heading' || line.kind === 'row' || line.kind === 'field'
        ? namedPart(page, line)
        : null
    if (part) yield nameAt(page.text, part, 'line-part')
  }
}

/** Below running text only a line that is set apart may name the event: quoted, dated, announced, indented or in capitals. */
function standsOut(page: Page, run: HeadRun): boolean {
  const line = page.lines[run.first]!
  const words = page.text.slice(run.span.start, run.span.end)
  if (run.span.end - run.span.start < 200) return true
  return run.dated || run.called || line.indent >= 3 || /^["'~*_]/.test(words) || !/\p{Ll}/u.test(words)
}
