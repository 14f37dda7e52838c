/** A list told in one sentence and broken by the margin: "… are (i) to compare laws; / (ii) to agree on a form". */
import type { Row } from './rows.js'

const HEAD = /^\(?(?:(\d{1,2})|([ivx]{1,4})|([a-h]))\)\s/
const AMID = /[\p{L}\d,;:.)]\s\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])\)\s/u
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** Does `below` begin with the number that follows one told amid the lines above, from `first` on? */
export function countsOn(text: string, first: Row, above: Row, below: Row): boolean {
  const head = HEAD.exec(text.slice(below.start, below.start + 8))
  if (!head) return false
  const before = text.slice(first.start, above.end)
  const mark = head[0].trim()
  const open = mark.startsWith('(') ? '(' : ''
  // "(c)" is a hundred to no one here: a letter first, a roman number where the one before it stands.
  const earlier = [
    head[1] ? String(Number(head[1]) - 1) : '',
    head[2] ? (ROMAN[ROMAN.indexOf(head[2]) - 1] ?? '') : '',
    /^\(?[b-i]\)/.test(mark) ? String.fromCharCode(mark.charCodeAt(open.length) - 1) : '',
  ]
  const amid = AMID.exec(before)
  if (!amid) return false
  return earlier.some((one) => one !== '' && one !== '0' && before.includes(` ${open}${one}) `, amid.index))
}
