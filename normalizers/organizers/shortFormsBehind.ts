/** Short forms that a text gives behind names in brackets: "Instituto de Riego (IDR)". */
import { matchesOf } from '../../extractors/matches.js'
import { shortOfTail } from '../../extractors/organizers/initials.js'
import { isShortForm } from '../../extractors/organizers/runs/shortForm.js'
import type { Page, Span } from '../../extractors/page.js'

const BRACKETS = / \((\p{Lu}[\p{L}\d-]{1,12})[),]/gu
const LONGEST_WORD = 40

interface Bracket {
  readonly form: string
  readonly span: Span
  /** Where the name before it ends. */
  readonly end: number
}

/** Finds the short form that stands first behind a name of several words. The text is looked through once, whatever the number of names. */
export function shortFormsBehind({ text }: Page): (name: string) => Bracket | null {
  const byLastWord = new Map<string, Bracket[]>()
  for (const { index: end, 1: form } of matchesOf(text, BRACKETS)) {
    const before = text.slice(Math.max(0, end - LONGEST_WORD), end)
    const word = before.slice(before.lastIndexOf(' ') + 1)
    const bracket = { form: form!, span: { start: end + 2, end: end + 2 + form!.length }, end }
    const known = byLastWord.get(word)
    if (known) known.push(bracket)
    else byLastWord.set(word, [bracket])
  }
  return (name) => {
    const words = name.split(' ')
    if (words.length < 2) return null
    const found = byLastWord.get(words.at(-1)!)?.find(({ end }) => text.startsWith(name, end - name.length))
    return found &&
      found.form !== name &&
      isShortForm(found.form, name.split(/[\s'-]+/)) &&
      shortOfTail(found.form, words) < 0
      ? found
      : null
  }
}
