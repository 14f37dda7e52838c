/** "Mr. Mihov will preside" where the text names Mr. Radoslav Mihov elsewhere. */
import type { Page } from '../page.js'
import type { Mention } from './mentioned.js'

/** The mention with the whole name of the one person of the text who bears this surname; as it is where there is none or several. */
export function inFull(page: Page, mention: Mention, all: readonly Mention[]): Mention {
  const { name } = mention
  if (name.words > 1 || !name.honorific) return mention
  const own = page.text.slice(name.name.start, name.name.end)
  const fuller = all.filter(
    (one) => one.name.words > 1 && page.text.slice(one.name.name.start, one.name.name.end).endsWith(` ${own}`),
  )
  const first = fuller[0]
  if (!first) return mention
  const whole = page.words(first.name.name)
  if (fuller.some((one) => page.words(one.name.name) !== whole)) return mention
  return { ...mention, name: { ...name, name: first.name.name, honorific: first.name.honorific ?? name.honorific } }
}
