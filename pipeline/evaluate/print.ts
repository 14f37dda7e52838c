/** Evaluations as text for a terminal. */
import type { EventRecord } from '../../normalizers/record.js'
import type { Comparison } from './baseline.js'
import type { DocumentFaults, Evaluation } from './evaluation.js'
import type { Reliability } from './reliability.js'
import type { Fault, Rates } from './score.js'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
const count = (number: number): string => String(number).padStart(6)

function row(name: string, { tp, fp, fn, precision, recall, f1 }: Rates): string {
  return `${name.padEnd(28)}${count(tp)}${count(fp)}${count(fn)}  ${percent(precision)}${percent(recall)}${percent(f1)}`
}

export function figures({ fields, pooled, macroF1, documents }: Evaluation): string {
  return [
    `${'Field'.padEnd(28)} right wrong missd    prec   rec    F1`,
    ...Object.entries(fields).map(([name, rates]) => row(name, rates)),
    row('all, pooled', pooled),
    `Macro F1 over fields: ${(100 * macroF1).toFixed(1)}, over ${Object.keys(documents).length} documents`,
  ].join('\n')
}

export function worstDocuments(faults: readonly DocumentFaults[], limit = 10): string {
  const worst = faults
    .filter((one) => one.faults.length > 0)
    .sort((a, b) => b.faults.length - a.faults.length || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
  if (worst.length === 0) return 'No document has an error.'
  return ['Documents with most errors:', ...worst.map((one) => `${count(one.faults.length)}  ${one.name}`)].join('\n')
}

export function reliabilityTable({ bins, values, expectedCalibrationError }: Reliability): string {
  return [
    'Confidence      values    mean   right',
    ...bins.map(
      ({ from, to, values: n, meanConfidence, right }) =>
        `${from.toFixed(1)} to ${to.toFixed(1)}  ${count(n)}   ${percent(meanConfidence)}  ${percent(right)}`,
    ),
    `Expected calibration error: ${expectedCalibrationError.toFixed(3)} over ${values} judged values`,
  ].join('\n')
}

const CONTEXT = 40

/** Every fault of a document, a value that is there with the words it came from. */
export function misses({ name, text, record, faults }: DocumentFaults): string[] {
  return faults.map((fault) => {
    const said = `${name}\t${fault.field}\twant ${JSON.stringify(fault.want)}\tgot ${JSON.stringify(brief(fault.got))}`
    return record && fault.pointer ? said + ground(text, record, fault) : said
  })
}

/** An entry of a list without what is empty in it. */
function brief(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0)),
  )
}

function ground(text: string, record: EventRecord, { pointer }: Fault): string {
  const found = record.evidence.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`))
  return found
    .slice(0, 3)
    .map(({ start, end, extractor, cue }) => {
      const before = text.slice(Math.max(0, start - CONTEXT), start)
      const after = text.slice(end, end + CONTEXT)
      const context = `…${before}⟦${text.slice(start, end)}⟧${after}…`.replace(/\s+/g, ' ')
      return `\n    ${extractor}/${cue} ${start}–${end}: ${context}`
    })
    .join('')
}

export function comparison({ pooled, macro, fields, documents }: Comparison): string {
  const points = (share: number): string => (100 * share).toFixed(1)
  const lines = [
    `Against the baseline: pooled F1 ${points(pooled.before)} → ${points(pooled.after)}, macro F1 ${points(macro.before)} → ${points(macro.after)}`,
  ]
  for (const [what, list] of [
    ['Fields that got worse', fields.filter((one) => one.after < one.before)],
    ['Fields that got better', fields.filter((one) => one.after > one.before).reverse()],
  ] as const)
    if (list.length > 0)
      lines.push(
        `${what}:`,
        ...list.map(
          (one) => `  ${one.name.padEnd(28)} F1 ${points(one.before)} → ${points(one.after)} (${one.detail})`,
        ),
      )
  for (const [what, list] of [
    ['Documents that got worse', documents.filter((one) => one.after > one.before)],
    ['Documents that got better', documents.filter((one) => one.after < one.before).reverse()],
    ['Documents with other errors', documents.filter((one) => one.after === one.before)],
  ] as const)
    if (list.length > 0)
      lines.push(`${what}:`, ...list.map((one) => `  ${one.name}: ${one.before} → ${one.after} errors (${one.detail})`))
  if (fields.length === 0 && documents.length === 0) lines.push('Nothing changed.')
  return lines.join('\n')
}
