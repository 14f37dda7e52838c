/** Names in capitals before “will take place”. */
import { matchesOf } from '../../matches.js'
import type { Span } from '../../page.js'
import { CAPITAL, NOT_FIRST, SMALL, TOKEN_BACK, withSitting } from './edges.js'

// "The Big Butterfly Count will take place", "the Harbour Weeks, which the Trust held": what is held has a name, whatever it calls itself.
const HELD =
  /\s(?:will\s+(?:take\s+place|be\s+held)|(?:takes|took)\s+place|(?:was|were)\s+held|se\s+(?:celebrar[aá]n?|realizar[aá]n?|llevar[aá]n?\s+a\s+cabo|celebr[oó]|realiz[oó])|tendr[aá]\s+lugar|tuvo\s+lugar|ter[aá]\s+lugar|vai\s+(?:acontecer|decorrer)|acontece(?:r[aá])?\s|realiza-se|a(?:ura|\s+eu)\s+lieu|se\s+tiendra|si\s+(?:terr[aà]|svolger[aà]|[eè]\s+(?:svolt|tenut)[oa])|findet\s)|,\s+(?:(?:originally\s+)?(?:planned|scheduled)\s+for\s|to\s+be\s+held\s|(?:convened|organi[sz]ed|hosted)\s+by\s|which\s+(?:will|was|is|brought|takes|took)\s|which\s[^.;:!?]{3,80}?\s(?:held|hosts|hosted|convenes|convened|organi[sz]e[ds]|is\s+\p{L}+ing)\s)/giu
const FIRST = /^(\S+)\s+/
const ARTICLE =
  /(?:^|\s)(?:the|our|el|los|las|la|o|os|as|il|lo|gli|le|les|der|die|das|d[oa]|della?|al|au|du|zu[mr])\s{1,8}$/iu
// "MapConf 2024", "PyCon Namibia 2024": a word with a mark of its own, and the year
const MARKED_YEAR =
  /^(?=[\p{Lu}\p{Ll}\d]*(?:\p{Ll}\p{Lu}|\p{Lu}{3}))\p{Lu}[\p{L}\d]+(?:\s\p{Lu}\p{L}+){0,2}\s(?:19|20)\d\d$/u
const ASKS =
  /^(?:How|What|Why|Who|Whose|Where|When|Which|Can|Do|Does|Is|Are|Should|Will|¿?[Qq]ué|¿?[Cc]ómo|¿?[Qq]uién|Comment|Pourquoi|Qui|Quel|Come|Perché|Chi|Wie|Warum|Wer|Was|Como|Quem|Por que)\s/u
const NUMBERED =
  /(?<=\s|^)\d{1,3}\.\s\p{Lu}[\p{L}-]{5,40}(?:\s(?:(?:der|des|im|am|für|zum|zur|in|und|von)\s)?\p{Lu}[\p{L}-]{2,30}){0,4}$/u
const MOST_WORDS = 12

/** Names in capitals that stand before "will take place", in the first part of a text. */
export function heldNames(text: string, limit: number): Span[] {
  const spans: Span[] = []
  for (const { index } of matchesOf(text.slice(0, limit), HELD)) {
    // "der 17. Kartografie-Stammtisch findet am 19.10. statt".
    const numbered = NUMBERED.exec(text.slice(Math.max(0, index - 90), index))
    if (numbered) {
      spans.push({ start: index - numbered[0].length, end: index })
      continue
    }
    const whole = runBefore(text, index, true)
    // "the Late, Later, Never: Why Births Go Unregistered": past a comma only where an article leads to it.
    const { left, capitals } =
      isAsked(text, whole.left, index) || ARTICLE.test(text.slice(Math.max(0, whole.left - 12), whole.left))
        ? whole
        : runBefore(text, index, false)
    const count = text.slice(left, index).trim().split(/\s+/).length
    if (count >= 2 && (capitals >= 3 || MARKED_YEAR.test(text.slice(left, index))))
      spans.push({ start: withSitting(text, left, 0), end: index })
    if (spans.length >= 3) break
  }
  return spans
}

/** "How Do Marshes Remember? will take place": a question that opens its sentence. */
function isAsked(text: string, left: number, end: number): boolean {
  return (
    text[end - 1] === '?' &&
    ASKS.test(text.slice(left, end)) &&
    /(?:^|[.!?:\n]\s*)$/.test(text.slice(Math.max(0, left - 4), left))
  )
}

/** The words with capitals, and small ones between, that end at `end`; `over` commas, colons and questions too. */
function runBefore(text: string, end: number, over: boolean): { left: number; capitals: number } {
  let left = end
  let capitals = 0
  for (let i = 0; i < (over ? MOST_WORDS + 4 : MOST_WORDS); i++) {
    const word = TOKEN_BACK.exec(` ${text.slice(Math.max(0, left - 48), left)} `)?.[1]
    if (!word || (over ? /[.;!"()]$/ : /[.:;!?,"()]$/).test(word)) break
    if (!(CAPITAL.test(word) || SMALL.test(word) || (over && word === '-'))) break
    if (left < end && /[\r\n]\s*[\r\n]/.test(text.slice(Math.max(0, left - 3), left))) break
    if (CAPITAL.test(word)) capitals++
    left = text.lastIndexOf(word, left - 1)
    // The article opens the name, whatever stands before it.
    if (over && capitals > 2 && ARTICLE.test(` ${word} `) && !/^D[oa]$/i.test(word)) break
  }
  for (
    let word = FIRST.exec(text.slice(left, end));
    word && (NOT_FIRST.test(word[1]!) || /^\p{Ll}/u.test(word[1]!));
    word = FIRST.exec(text.slice(left, end))
  )
    left += word[0].length
  return { left, capitals }
}
