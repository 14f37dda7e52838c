/** Tables and lists whose heading says the currency once: "FEES (in EUR, VAT included)". */
import type { Find } from '../candidate.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import { FEE_LABEL } from './aboutFees.js'
import { numberOf } from './amount.js'
import { currencyOf } from './currencies.js'
import { ANY_SIGN } from './ladder.js'

/** Tables and lists whose heading says the currency once: "FEES (in EUR, VAT included)". */
export function* underCurrency(page: Page): Generator<Find<'fee'>> {
  for (const section of page.sections) {
    if (section.heading < 0) continue
    const heading = page.blocks[section.heading]!
    // Signs of currencies are read as printed.
    const words = page.printed.slice(heading.body, heading.end)
    if (section.key !== 'fee' && !FEE_LABEL.test(words)) continue
    const first = page.blocks[section.from]
    const intro =
      first && section.from < section.to ? page.printed.slice(first.body, Math.min(first.end, first.body + 60)) : ''
    const sign = HEAD_SIGN.exec(words) ?? ALL_IN.exec(intro)
    const currency = sign ? currencyOf(sign[1]!) : null
    if (!currency) continue
    for (let i = section.from; i < section.to; i++) {
      const block = page.blocks[i]!
      if (block.kind === 'furniture') continue
      for (let n = block.first; n <= block.last; n++) yield* amountsOf(page, page.lines[n]!, currency)
    }
  }
}

const HEAD_SIGN = /[(,\s](?:in\s+|en\s+|em\s+)?(€|£|US\$|R\$|[A-Z]{3}|euros?)(?=[),.:\s]|$)/iu

const ALL_IN = /\b(?:in|en|em)\s+(€|£|US\$|R\$|[A-Z]{3}|euros?)(?=[),.:\s]|$)/iu

const PLAIN = /(?<=[\s:(/])(?!(?:19|20)\d\d(?![\d.,]))(?:\d{4,6}|\d{1,3}(?:[.,']\d{3})?)(?:[.,]\d{2})?(?=$|[\s),;/])/g

const ROW_LABEL = /^(?:\|\s*)?\p{L}[^\n|]{1,70}?(?=\s{2,}|:\s|\t|\s\d|\s?\|)/u

const MONTH_BEFORE = /(?:^|[^\p{L}])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? $/iu

function* amountsOf(page: Page, line: Span & { readonly body: number }, currency: string): Generator<Find<'fee'>> {
  const words = page.text.slice(line.body, line.end)
  const label = ROW_LABEL.exec(words)
  if (!label || ANY_SIGN.test(words) || /\b(?:dinner|excursion|hotel|room)\b/i.test(words)) return
  for (const found of matchesOf(words.slice(label[0].length), PLAIN)) {
    const at = label[0].length + found.index
    const behind = words.slice(at + found[0].length, at + found[0].length + 14)
    if (
      /^\s*(?:days?|nights?|%|pages?|places|participants?|persons?|people|seats|members|delegates|\p{Ll}{3,}\s+(?:are|is|will)\b|h\b|am\b|pm\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)/iu.test(
        behind,
      )
    )
      continue
    // "to June 30      from July 1" heads the columns
    if (MONTH_BEFORE.test(words.slice(Math.max(0, at - 12), at))) continue
    const amount = numberOf(found[0])
    if (amount === null) continue
    const start = line.body + at
    yield {
      kind: 'fee',
      span: { start, end: start + found[0].length },
      value: {
        amount,
        currency,
        label: { start: line.body + /^[|\s]*/.exec(words)![0].length, end: line.body + label[0].length },
      },
      cue: 'price-in-section',
      weight: 0.7,
    }
  }
}
