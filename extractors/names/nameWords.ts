/** One word of a name: its letters, its shape, and what the lexicon knows of it. */
import { isCapital, isLetter } from './letters.js'
import { wordFlags } from './lexicon.js'
import { PARTICLE } from './stopWords.js'

const LOWER_WORD = /(?:'t|\p{Ll}{1,5})(?=[ -](?:\p{Lu}|\p{Ll}{1,4} \p{Lu}))/uy

export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly flags: number
  readonly shape: 'initial' | 'upper' | 'mixed' | 'particle'
}

/** End of one word of a name: "Jane", "O'Brien", "Kéita-Mukendi", "Bo-ra", "McNamara", "SMITH", "J"; -1 where none begins. */
export function wordEnd(text: string, at: number): number {
  if (!isCapital(text, at)) return -1
  let i = at + 1
  for (let joins = 0; ; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(code)) continue
    if ((code === 39 || code === 45) && joins < 3 && isLetter(text.charCodeAt(i + 1))) {
      joins++
      continue
    }
    // "Colvin Apple-" / "whaite": broken by the margin.
    if (code === 45 && joins < 3 && (text[i + 1] === '\n' || text[i + 1] === '\r')) {
      let next = i + 2
      while (/[ \t\n]/.test(text[next] ?? '') && next - i < 40) next++
      if (isLetter(text.charCodeAt(next)) && !isCapital(text, next)) {
        joins++
        i = next
        continue
      }
    }
    return i
  }
}

export function wordAt(text: string, at: number): Word | null {
  LOWER_WORD.lastIndex = at
  const code = text.charCodeAt(at)
  if (code === 39 || (code >= 97 && code <= 122)) {
    // "Colleen d'Entremont": written in one with its name
    if (code === 100 && text.charCodeAt(at + 1) === 39) {
      const end = wordEnd(text, at + 2)
      if (end < at + 5) return null
      const word = text.slice(at + 2, end)
      return { start: at, end, text: word, flags: wordFlags(word), shape: shapeOf(word) }
    }
    // "de", "van der", "al-Rashid"
    const found = LOWER_WORD.exec(text)
    if (!found) return null
    if (!PARTICLE.test(found[0])) return null
    if (text[LOWER_WORD.lastIndex] === '-') {
      const rest = LOWER_WORD.lastIndex + 1
      const end = wordEnd(text, rest)
      return end < 0 ? null : { start: at, end, text: text.slice(rest, end), flags: 0, shape: 'mixed' }
    }
    return { start: at, end: LOWER_WORD.lastIndex, text: found[0], flags: 0, shape: 'particle' }
  }
  let end = wordEnd(text, at)
  if (end < 0) return null
  let word = text.slice(at, end)
  // "Searle's talks": the name ends before the genitive.
  if (text.charCodeAt(end - 2) === 39 && (text.charCodeAt(end - 1) | 32) === 115) {
    word = word.slice(0, -2)
    end -= 2
    if (word === '') return null
    return { start: at, end, text: word, flags: wordFlags(word), shape: shapeOf(word) }
  }
  const after = text[end]
  if (after !== undefined && '0123456789_@'.includes(after)) return null
  // "L'autrice Jane Roe"
  if (/^(?:[LJSC]|Qu)'\p{Ll}/u.test(word)) return null
  if (word.length === 1) {
    // "A Focus on", "I will": a letter without its stop opens no name.
    if (after === '.') end++
    else if (/[AIOEY]/.test(word) && !/[\p{Lu}\p{L}.] ?$/u.test(text.slice(Math.max(0, at - 2), at))) return null
    return { start: at, end, text: word, flags: 0, shape: 'initial' }
  }
  // "Ma. Corazon", "Md. Rahman", "Wm. Smith", "Chr. Berg"
  if (after === '.' && word.length <= 3 && /^(?:Ma|Md|Wm|Chr|St|Ph|Th|Fr|Jos|Geo|Ch|Yu|Sh|Ya)$/.test(word))
    return { start: at, end: end + 1, text: word, flags: 0, shape: 'mixed' }
  return { start: at, end, text: word, flags: wordFlags(word), shape: shapeOf(word) }
}

function shapeOf(word: string): Word['shape'] {
  if (word.length === 1) return 'initial'
  return word === word.toUpperCase() ? 'upper' : 'mixed'
}
