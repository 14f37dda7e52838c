/** "Mr. Mihov will preside" where the text names Mr. Radoslav Mihov elsewhere. */
import type { Page } from '../page.js'
import type { Mention } from './mentioned.js'

/** Gives a mention with the whole name of the one person of the text who bears this surname; as it is where there is none or several. */
export function namesInFull(page: Page, all: readonly Mention[]): (mention: Mention) => Mention {
  const wordsOf = ({ name: { name } }: Mention): string => page.text.slice(name.start, name.end)
  // Made when first asked: most texts name everybody whole.
  let byLastWord: Map<string, Mention[]> | null = null
  const fuller = (): Map<string, Mention[]> => {
    const map = new Map<string, Mention[]>()
    for (const one of all) {
      const last = lastWord(wordsOf(one))
      if (one.name.words > 1) map.set(last, [...(map.get(last) ?? []), one])
    }
    return map
  }
  return (mention) => {
    const { name } = mention
    if (name.words > 1 || !name.honorific) return mention
    const own = wordsOf(mention)
    byLastWord ??= fuller()
    const named = byLastWord.get(lastWord(own)) ?? []
    const [first, ...others] = named.filter((one) => wordsOf(one).endsWith(` ${own}`))
    if (!first) return mention
    const whole = page.words(first.name.name)
    if (others.some((one) => page.words(one.name.name) !== whole)) return mention
    return { ...mention, name: { ...name, name: first.name.name, honorific: first.name.honorific ?? name.honorific } }
  }
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}
