/** Prices one below the other, each behind the group that pays it. */
import type { Page } from '../page.js'
import { lastMatch, NO_FEE } from './otherCosts.js'

export const ANY_SIGN =
  /[\x80£¥¤$]|\b[A-Z]{3}\s?\d|\d\s?(?:[A-Z]{3}|zl)(?![\p{L}])|\bS\/|(?:\b|\d)(?:euros?|dollars|pounds|reais|pesos|soles|francs|rupees|kr|yen|baht|rand|kroner|kronor|FCFA)\b|\b(?:Rs|Kshs?|RM|Euro)\b/iu

// "Standard rate      EUR 540", "Students  R$ 80   R$ 120"
const RUNG = /^\p{L}[^\n\d]{1,60}?(?:\s{2,}|\t|\.{2,}|:\s|\s(?=[\x80£¥¤$]))[^\p{L}\n]{0,4}(?:[A-Z]{1,3}\$?\s?)?\d/u

const UNTIL =
  /\s{2,}(?:(?:until|before|by|up\s+to|till|até|hasta|antes\s+del?|jusqu'au|avant\s+le|entro\s+il|fino\s+al|bis(?:\s+zum)?)\s+)\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:\s+de)?\s+\p{L}{3,10}):?\s+/iu

/** Prices one below the other, each behind its group. */
export function inLadder(page: Page, at: number): boolean {
  const rung = (n: number): boolean => {
    const line = page.lines[n]
    if (!line || line.end - line.body > 120) return false
    // "Com comunicação   até 30/09: 50 €   depois: 70 €": what is paid until a day.
    const words = page.text.slice(line.body, line.end).replace(UNTIL, '  ')
    return RUNG.test(words) && ANY_SIGN.test(words) && lastMatch(NO_FEE, words) < 0
  }
  return rung(at) && (rung(at - 1) || rung(at + 1))
}
