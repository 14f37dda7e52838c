/** What may stand between two words of a name: a space, or the end of a line that the margin broke. */
import { isCapital } from './letters.js'
import { COMMON, GIVEN, STOP } from './lexicon.js'
import { type Word, wordAt } from './nameWords.js'

/** Where the next word of the name may begin, or -1 where the name ends here. */
export function gapEnd(text: string, at: number, words: readonly Word[], limit: number): number {
  const last = words[words.length - 1]
  let i = at
  // "J.K. Rowling", "R.W.Evans": initials without a space.
  if (last?.shape === 'initial' && text[at - 1] === '.') {
    if (isCapital(text, at)) return at
    // "G.-R. Caduff"
    if (text[at] === '-' && text[at + 2] === '.' && isCapital(text, at + 1)) return at + 1
  }
  while (i < limit && text[i] === ' ' && i - at < 3) i++
  // "Wambui Gathogo   Access to Government": a gap of three parts two columns.
  if (i - at === 3 && words.length > 1) return -1
  if (i === at) {
    if (text[at] !== '\n' && text[at] !== '\r') return -1
  } else if (i < limit && text[i] !== '\n' && text[i] !== '\r') return text[i] === ' ' || text[i] === '\t' ? -1 : i
  if (last?.shape === 'initial' && words.length === 1) return -1
  // A line's end inside a name: only where the margin broke the line, and the name is not complete.
  let lineStart = at
  while (lineStart > 0 && text[lineStart - 1] !== '\n' && at - lineStart < 90) lineStart--
  if (at - lineStart < 50 || words.length > 3) return -1
  if (text[i] === '\r') i++
  if (text[i] !== '\n') return -1
  i++
  const indentFrom = i
  while (i < limit && (text[i] === ' ' || text[i] === '\t') && i - indentFrom < 40) i++
  if (i >= limit || !isCapital(text, i)) return -1
  // "…, University of Alberta" / "Custos      Professor Jane Roe": a label of the next row.
  const wordAhead = wordAt(text, i)
  if (wordAhead && /^(?:\t| {3})/.test(text.slice(wordAhead.end, wordAhead.end + 3))) return -1
  // "Akua Boatemaa" / "Ansah of the University of Ghana": a family's name that its body follows.
  if (
    words.length === 2 &&
    words[0]!.flags & GIVEN &&
    wordAhead?.shape === 'mixed' &&
    !(wordAhead.flags & (COMMON | STOP)) &&
    /^ (?:of (?:the )?\p{Lu}|\(\p{Lu}|from (?:the )?\p{Lu})/u.test(text.slice(wordAhead.end, wordAhead.end + 12))
  )
    return i
  // "A. Title   Jane Roe, University of Emona" / "B. …": the next line's letter counts on.
  if (text[i + 1] === '.' && text[lineStart + 1] === '.' && isCapital(text, lineStart)) return -1
  // "Republic of Congo" / "Esther Flomo Barclay": a line that begins with a given name is not joined to a word that is none.
  if (words.length === 1 && !(words[0]!.flags & GIVEN)) {
    const next = wordAt(text, i)
    if (next && next.flags & GIVEN) return -1
  }
  // Two words already and the next line begins with a common word: another sentence or a title.
  if (words.length >= 2) {
    const next = wordAt(text, i)
    if (!next || next.flags & (COMMON | STOP) || !/[\s,.;:)]/.test(text[next.end] ?? ' ')) return -1
    if (
      last?.shape !== 'initial' &&
      !(words.every((word) => word.flags & GIVEN || word.shape === 'initial') && next.shape === 'mixed')
    )
      return -1
  }
  return i
}
