/** Names in capitals before “will take place”. */
import { matchesOf } from '../../matches.js'
import type { Span } from '../../page.js'
import { CAPITAL, NOT_FIRST, SMALL, TOKEN_BACK, withSitting } from './edges.js'

// "The Big Butterfly Count will take place": what is held has a name, whatever it calls itself.
const HELD =
  /\s(?:will\s+(?:take\s+place|be\s+held)|takes\s+place|se\s+(?:celebrar[aá]n?|realizar[aá]n?|llevar[aá]n?\s+a\s+cabo)|tendr[aá]\s+lugar|ter[aá]\s+lugar|acontece(?:r[aá])?\s|realiza-se|aura\s+lieu|se\s+tiendra|si\s+(?:terr[aà]|svolger[aà])|findet\s)/giu
const FIRST = /^(\S+)\s+/

/** Names in capitals that stand before "will take place", in the first part of a text. */
export function heldNames(text: string, limit: number): Span[] {
  const spans: Span[] = []
  for (const { index } of matchesOf(text.slice(0, limit), HELD)) {
    let left = index
    let capitals = 0
    for (let i = 0; i < 12; i++) {
      const token = TOKEN_BACK.exec(` ${text.slice(Math.max(0, left - 48), left)} `)
      const word = token?.[1]
      if (!word || /[.:;!?,"()]$/.test(word) || !(CAPITAL.test(word) || SMALL.test(word))) break
      if (left < index && /[\r\n]\s*[\r\n]/.test(text.slice(Math.max(0, left - 3), left))) break
      if (CAPITAL.test(word)) capitals++
      left = text.lastIndexOf(word, left - 1)
    }
    for (
      let word = FIRST.exec(text.slice(left, index));
      word && (NOT_FIRST.test(word[1]!) || /^\p{Ll}/u.test(word[1]!));
      word = FIRST.exec(text.slice(left, index))
    )
      left += word[0].length
    const words = text.slice(left, index).trim().split(/\s+/)
    const start = withSitting(text, left, 0)
    if (capitals >= 3 && words.length >= 2 && words.length <= 12) spans.push({ start, end: index })
    if (spans.length >= 3) break
  }
  return spans
}
