/** Minutes told in words beside the hour: "las ocho y media", "sete e meia", "neuf heures moins le quart", "halb acht", "Viertel nach drei". */
import { type Read, read } from './clock.js'
import { behindClock } from './clockMarks.js'
import { AND, AT, BETWEEN, HOUR, THE } from './roles.js'
import { bitsAt, digitsAt, ends, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

// Without accents: the minutes that stand behind "y", "e", "et", "menos", "moins", "meno", or directly behind "heures".
const MINUTES = new Map(
  Object.entries({
    ...{ media: 30, meia: 30, demie: 30, demi: 30, mezza: 30, mezzo: 30 },
    ...{ cuarto: 15, quarto: 15, quart: 15, quince: 15, quinze: 15, quindici: 15 },
    ...{
      cinco: 5,
      cinq: 5,
      cinque: 5,
      diez: 10,
      dez: 10,
      dix: 10,
      dieci: 10,
      veinte: 20,
      vinte: 20,
      vingt: 20,
      venti: 20,
    },
    ...{ treinta: 30, trinta: 30, trente: 30, trenta: 30, cuarenta: 40, quarenta: 40, quarante: 40, quaranta: 40 },
    ...{ cincuenta: 50, cinquenta: 50, cinquante: 50, cinquanta: 50, veinticinco: 25, quarantacinque: 45 },
  }),
)

/** The word at `i` in lower case, directly behind the one before. */
function key(i: number, text: string): string {
  if ((kinds[i] !== Token.Other && kinds[i] !== Token.Word) || gaps[i]! > 2) return ''
  return text.slice(starts[i]!, ends[i]!).toLowerCase()
}

interface Minutes {
  readonly minute: number
  readonly next: number
}

/** Minutes in words: "quinze", "quarenta e cinco", "quarante-cinq". */
export function minutesAt(i: number, text: string): Minutes | null {
  const minute = MINUTES.get(key(i, text))
  if (minute === undefined) return null
  const next = i + 1
  if (minute < 20 || minute % 10 !== 0) return { minute, next }
  const at = bitsAt(next) & AND || isMark(next, 45) ? next + 1 : next
  return MINUTES.get(key(at, text)) === 5 ? { minute: minute + 5, next: at + 1 } : { minute, next }
}

/** Do the words before say that an hour follows: "a las", "às", "alle", "à", "vers", "desde las"? */
function isHourOf(i: number): boolean {
  const before = wordAt(i - 1)
  if (!before) return false
  // "entre las 10 y 30 personas"
  if (bitsAt(i - 2) & BETWEEN || before.bits & BETWEEN) return false
  return (before.bits & (AT | THE)) !== 0 || /^(?:de|vers|des|dalle|dall|ore|sobre|hacia)$/.test(before.key)
}

/** The hour at `i` (in digits or a word) with minutes told behind it, or null. */
export function toldMinutes(i: number, hour: number, text: string): Read | null {
  let j = i + 1
  // Most hours have neither behind them.
  if (kinds[j] === Token.Number || gaps[j]! > 2 || gaps[j] === 0 || !isHourOf(i)) return null
  const hours = bitsAt(j) & HOUR && /^(?:heures?|horas?)$/.test(wordAt(j)!.key) ? j : 0
  if (hours > 0) j++
  const joiner = key(j, text)
  const less = joiner === 'menos' || joiner === 'moins' || joiner === 'meno'
  let told: Minutes | null = null
  if (less || (bitsAt(j) & AND && /^(?:y|e|et)$/.test(joiner))) {
    let at = j + 1
    if (/^(?:le|un|la|u)$/.test(key(at, text))) at++
    if (kinds[at] === Token.Number) {
      // "a las 8 y 30", "alle 15 e 30"; "às 10 e 15" may be two clocks.
      if (digitsAt(at) === 2 && values[at]! % 5 === 0 && values[at]! >= 25 && values[at]! < 60 && gaps[at] === 1) {
        told = { minute: values[at]!, next: at + 1 }
      }
    } else told = minutesAt(at, text)
  } else if (hours > 0 && wordAt(hours)!.key !== 'hora') told = minutesAt(j, text)
  if (!told || told.minute < 5) return null
  const { minute, next } = told
  const one = read(i, next, hour, minute, 3, 'spelled')
  if (less) {
    one.hour = hour === 1 ? 12 : hour - 1
    one.minute = 60 - minute
  }
  one.military = kinds[i] === Token.Number && (hour > 12 || hours > 0)
  return behindClock(one, text)
}

/** "halb acht", "Viertel nach drei", "Viertel vor 9", "dreiviertel acht", from the word of the part on. */
export function germanPart(i: number, text: string): Read | null {
  const part = key(i, text)
  if (part === 'halb' || part === 'dreiviertel') return beside(i, i + 1, part === 'halb' ? -30 : -15, text)
  if (part !== 'viertel') return null
  const way = key(i + 1, text)
  return way === 'nach' || way === 'vor' ? beside(i, i + 2, way === 'nach' ? 15 : -15, text) : null
}

function beside(i: number, at: number, minutes: number, text: string): Read | null {
  const number = kinds[at] === Token.Number && digitsAt(at) <= 2 ? values[at]! : 0
  const hour = number || (key(at, text) === 'eins' ? 1 : (wordAt(at)?.count ?? 0))
  if (hour < 1 || hour > 24 || gaps[at]! > 2) return null
  const one = read(i, at + 1, minutes < 0 ? (hour === 1 ? 12 : hour - 1) : hour, (minutes + 60) % 60, 3, 'spelled')
  one.military = hour > 12
  if (/^uhr$/.test(key(one.next, text))) one.next++
  return behindClock(one, text)
}
