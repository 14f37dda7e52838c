/** Amounts with the sign of a currency that are prices for taking part. */
import type { Find } from '../candidate.js'
import { listEntries } from '../lists/find.js'
import type { Page } from '../page.js'
import { matchesFrom, windowsAround } from '../windows.js'
import { FEE_WORD, inFees } from './aboutFees.js'
import { numberOf } from './amount.js'
import { currencyOf, SIGN_BEFORE, SIGN_BEHIND } from './currencies.js'
import { labelOf } from './label.js'
import { inLadder } from './ladder.js'
import { ALLOWANCE, ALLOWED, BOOK, CATERING, FEE_NOUN, lastMatch, NO_FEE, OTHER_COSTS } from './otherCosts.js'
import { ofOther } from './otherSections.js'
import { forGroup, sharingSign } from './sharedSign.js'
import { signsOf } from './signs.js'

const AMOUNT = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d{1,7}(?:[.,]\d{1,2})?(?![\d])`

const PRICE = new RegExp(
  `(?<![\\p{L}\\d$])(?<before>${SIGN_BEFORE})\\s?(?<a>${AMOUNT})|(?<![\\d.,$\\x80£])(?<b>${AMOUNT})(?:[,.]-)?\\s?(?<behind>${SIGN_BEHIND})(?![\\p{L}\\d])`,
  'giu',
)

const MAGNITUDE =
  /^\s?(?:million|billion|trillion|bn|mn|m(?!\.?\s?n\b)|k|per hour|\/ ?h|an hour|\/ ?night|per night)\b/i

// "It's 90 euros for everybody"
const ASKED =
  /(?:^|[\s(])(?:it's|it\s+is|that's|that\s+is|we\s+(?:ask|charge)(?:\s+for)?|asking|sind|macht|son|fa|fait)\s*$/i

// "£12.50 including tea and biscuits", "£5, under-16s free": a line that a price opens.
const ALONE =
  /^\s*(?:\(?(?:including|inclusive|incl\.|per\s+(?:person|head|adult|child)|pp\b|each\b|(?:on|at)\s+the\s+door|in\s+advance|suggested)|,\s[^.;\n]{2,30}\sfree\b)/i

export const HOURS = /\b(?:open|closed)\s+(?:daily|(?:on\s+)?mon|tue|wed|thu|fri|sat|sun|every\s+day)/i

export function* prices(page: Page): Generator<Find<'fee'>> {
  const { text } = page
  const signs = signsOf(page)
  if (signs.length === 0) return
  const topics = listEntries(page).flatMap(({ kind, span }) => (kind === 'topic' ? [span] : []))
  for (const found of matchesFrom(text, windowsAround(text, signs, 16, 14), PRICE, 24)) {
    const { index } = found
    const end = index + found[0].length
    const block = page.blockAt(index)
    if (!block || block.kind === 'furniture' || block.kind === 'header') continue
    const groups = found.groups!
    // "$500 pesos", "$20 CAD": what stands behind says which.
    const after = groups.before?.endsWith('$')
      ? /^\s?(pesos|M\.N\.|[A-Z]{3})(?![\p{L}])/u.exec(text.slice(end, end + 7))
      : null
    const currency = (after && currencyOf(after[1]!)) ?? currencyOf(signIn(page, index, end, groups))
    const amount = numberOf((groups.a ?? groups.b)!)
    // "COP14" is a conference of the parties; sums in Colombian pesos are no such small ones.
    if (currency === 'COP' && amount! < 100) continue
    if (!currency || amount === null || MAGNITUDE.test(text.slice(end, end + 12))) continue
    const line = page.lines[page.lineAt(index)]!
    const sentence = page.sentenceAt(index) ?? block
    const section = inFees(page, index)
    // What is said of this price: its sentence, from the last stop or price before.
    const own = text.slice(Math.max(sentence.start, index - 160), index)
    const clause = own.slice(
      Math.max(
        own.lastIndexOf(';'),
        own.lastIndexOf('| '),
        own.lastIndexOf('\xb7 '),
        own.lastIndexOf('.  '),
        own.lastIndexOf('\n\n'),
      ) + 1,
    )
    const behind = text.slice(end, Math.min(sentence.end, end + 40))
    // The last noun before the price says what it is for: "the fee, which covers the dinner, is" but "Conference dinner:".
    const said = clause.replace(/\([^()]{0,120}\)/g, ' ')
    const wrong = lastMatch(NO_FEE, said) > lastMatch(FEE_NOUN, said)
    const named = /\b(?:fee|cost|price)\b[^.;]{0,80}\b(?:is|of|:)\s*$/i.test(said)
    if (/^\s*(?:per|a|\/)\s*(?:night|hour|day room)/i.test(behind) || (wrong && !named)) {
      // "payable by organisations with an annual budget above USD 100,000; smaller organisations pay USD 40"
      if (!/\b(?:fee|pay)\b[^.;]{0,24}$/i.test(said)) continue
    }
    if (
      /\b(?:usual price|usually|normally|instead of|worth|above|below|over|under|exceeding|(?<!(?:goes|go|rises?|raised|increases?)\s)up to|more than|less than)\s*$/i.test(
        own,
      )
    )
      continue
    const near = text.slice(Math.max(block.start, index - 140), Math.min(block.end, end + 60))
    const rungs = section || inLadder(page, line.index)
    const alone = index === line.body && ALONE.test(behind)
    if (!rungs && !alone && !FEE_WORD.test(near) && !ASKED.test(own)) continue
    // "El libro tendrá esa noche un precio especial de …": the sentence is about what is sold.
    if (BOOK.test(text.slice(sentence.start, Math.min(index, sentence.start + 40)))) continue
    // "views on higher fees for menacing breeds (from $118)": what is discussed costs nothing to hear.
    if (topics.some(({ start, end }) => start <= index && index < end)) continue
    // "Museum open Wed-Sun 10am-5pm. Adults £8.50": the house's own admission.
    if (HOURS.test(text.slice(Math.max(block.start, index - 120), index))) continue
    // "the Union bears one ticket, and OMR 28 a day": money for those who come; "the lunch in the canteen, 5,50 €"
    if (ALLOWANCE.test(said) || ALLOWED.test(behind) || CATERING.test(said) || ofOther(page, index)) continue
    // "the book costs £22", "what a meal costs (now EUR 3.85"
    if (OTHER_COSTS.test(said) || /^[^.;]{0,30}\b(?:bookshop|bookstore|a copy|per copy)\b/i.test(behind)) continue
    yield {
      kind: 'fee',
      span: { start: index, end },
      value: { amount, currency, label: labelOf(page, line, index, end) },
      cue: section ? 'price-in-section' : 'price-near-word',
      weight: section ? 0.8 : 0.6,
    }
    yield* sharingSign(page, end, Math.min(block.end, end + 120), currency)
    yield* forGroup(page, end, Math.min(block.end, end + 90), currency)
  }
}

/** The sign of a price as printed: in the page's text all signs beyond Latin-1 look alike. */
function signIn(
  page: Page,
  start: number,
  end: number,
  { before, behind }: Record<string, string | undefined>,
): string {
  return before === undefined
    ? page.printed.slice(end - behind!.length, end)
    : page.printed.slice(start, start + before.length)
}
