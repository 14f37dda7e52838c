/** Seasons and years alone: "Spring 2021", "summer of 2016", "Rome, 2014". */
import { type DateFind, isYear, widen } from './item.js'
import { isoWeek } from './monthParts.js'
import { spelledYear } from './parts.js'
import { AMOUNT, AND, BETWEEN, COUNTER, CUE, FROM, OF, ON, TO } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'
import { thatYear } from './which.js'

/** "Spring 2021", "summer of 2016" */
export function seasonAt(i: number, text: string): DateFind | null {
  const word = wordAt(i)
  if (!word || word.season === 0) return null
  let j = i + 1
  if (bitsAt(j) & OF && wordAt(j)!.key.length > 1) j++
  if (isMark(j, 44)) j++
  // "spring of next year"
  const shift = thatYear(i + 1, text)
  if (shift)
    return {
      value: { start: { month: word.season }, end: null, days: [], yearShift: shift.amount },
      cue: 'season',
      weight: shift.amount < 0 ? 0.05 : 0.2,
      first: i,
      next: shift.next,
    }
  const spelled = spelledYear(j)
  if (spelled)
    return {
      value: { start: { year: spelled.year, month: word.season }, end: null, days: [] },
      cue: 'season',
      weight: 0.25,
      first: i,
      next: spelled.next,
    }
  // "summer '19"
  if (isMark(j, 39) && gaps[j + 1] === Gap.Glued && digitsAt(j + 1) === 2 && gaps[j + 2] !== Gap.Glued)
    return {
      value: { start: { year: widen(values[j + 1]!), month: word.season }, end: null, days: [] },
      cue: 'season',
      weight: 0.25,
      first: i,
      next: j + 2,
    }
  // "2019 summer"
  if (!isYear(j) && isYear(i - 1) && gaps[i] === 1 && gaps[i - 1] !== Gap.Glued && kinds[j] !== Token.Other)
    return {
      value: { start: { year: values[i - 1]!, month: word.season }, end: null, days: [] },
      cue: 'season',
      weight: 0.25,
      first: i - 1,
      next: i + 1,
    }
  if (
    !isYear(j) ||
    gaps[j]! > Gap.Wrapped ||
    (gaps[j + 1] === Gap.Glued && kinds[j + 1] !== Token.Mark && kinds[j + 1] !== Token.End)
  )
    return null
  return {
    value: { start: { year: values[j]!, month: word.season }, end: null, days: [] },
    cue: 'season',
    weight: 0.25,
    first: i,
    next: j + 1,
  }
}

/** "in nineteen ninety-five", "in two thousand and eighteen" */
export function wordYearAt(i: number): DateFind | null {
  if (wordAt(i - 1)?.key !== 'in' && wordAt(i - 1)?.unit !== 'year') return null
  const spelled = spelledYear(i)
  if (!spelled || (gaps[spelled.next] === 1 && kinds[spelled.next] === Token.Other)) return null
  return {
    value: { start: { year: spelled.year }, end: null, days: [] },
    cue: 'year',
    weight: 0.05,
    first: i,
    next: spelled.next,
  }
}

/** "from 2015 to 2018", "between 2015 and 2018": years of a project rather than days of an event. */
function yearRange(i: number): DateFind | null {
  const before = bitsAt(i - 1)
  const link = bitsAt(i + 1)
  const joined =
    (before & FROM && link & TO) ||
    (before & BETWEEN && link & AND) ||
    /^(?:to|until|till|through)$/.test(wordAt(i + 1)?.key ?? '')
  if (!joined || !isYear(i + 2) || gaps[i + 2]! > 1 || values[i + 2]! <= values[i]!) return null
  const next = i + 3
  if (gaps[next] === Gap.Glued && kinds[next] !== Token.Mark && kinds[next] !== Token.End) return null
  return {
    value: { start: { year: values[i]! }, end: { year: values[i + 2]! }, days: [] },
    cue: 'year-range',
    weight: 0.05,
    first: i,
    next,
  }
}

// "first half of 2018", "por fin de 2019"; "the crisis of 2008" names what it was.
const PART_OF_YEAR =
  /^(?:half|quarter|part|end|close|beginning|start|middle|course|rest|seasons?|spring|summer|autumn|fall|winter|semester|trimester|term|weeks?|months?|days?|year|edition|calendar|fin|fines|final|finales|finais|fim|inicios?|in[ií]cios?|principios?|comienzos?|mediados|meados|d[ée]but|mi|milieu|curso|semestre|trimestre|cuatrimestre|primavera|verano|ver[ãa]o|oto[ñn]o|outono|autunno|estate|inverno|invierno|printemps|[ée]t[ée]|automne|hiver|met[àa]|fine|inizio|a[ñn]o|ano|anno|ann[ée]e|edici[óo]n|edi[çc][ãa]o|edizione|[ée]dition|meses|mois|mesi)$/i

/** "2014-W41", "2014-W41-3": the week, or its Wednesday. */
function isoWeekOrDay(i: number): DateFind | null {
  const next = i + 4
  const day =
    isMark(next, 45) && gaps[next] === Gap.Glued && gaps[next + 1] === Gap.Glued && digitsAt(next + 1) === 1
      ? values[next + 1]!
      : 0
  return day >= 1 && day <= 7
    ? isoWeek(values[i]!, values[i + 3]!, i, next + 2, day)
    : isoWeek(values[i]!, values[i + 3]!, i, next)
}

/** A year alone: "Rome, 2014 (…)", "in 2014", "first half of 2018". */
export function yearAt(i: number, text: string): DateFind | null {
  if (!isYear(i) || values[i]! < 1950 || values[i]! > 2099) return null
  // "mid-2015"
  const mid = gaps[i] === Gap.Glued && isMark(i - 1, 45) && /^(?:mid|early|late)$/.test(wordAt(i - 2)?.key ?? '')
  if (gaps[i] === Gap.Glued && i > 0 && !mid) return null
  const range = yearRange(i)
  if (range) return range
  const behind = i + 1
  // "2014-W41"
  if (
    isMark(behind, 45) &&
    gaps[behind] === Gap.Glued &&
    gaps[i + 2] === Gap.Glued &&
    gaps[i + 3] === Gap.Glued &&
    kinds[i + 2] === Token.Other &&
    text.slice(starts[i + 2]!, ends[i + 2]!) === 'W' &&
    digitsAt(i + 3) === 2
  )
    return isoWeekOrDay(i)
  if (
    gaps[behind] === Gap.Glued &&
    kinds[behind] !== Token.End &&
    !(kinds[behind] === Token.Mark && [44, 46, 59, 41, 58].includes(values[behind]!))
  )
    return null
  if (
    gaps[behind] === Gap.Glued &&
    isMark(behind, 46) &&
    gaps[behind + 1] === Gap.Glued &&
    kinds[behind + 1] === Token.Number
  )
    return null
  if (kinds[behind] === Token.Number && gaps[behind]! <= 1) return null
  const before = bitsAt(i - 1)
  const comma = isMark(i - 1, 44)
  // "since 1998"
  if (before & COUNTER || bitsAt(behind) & (AMOUNT & ~AND) || wordAt(i - 1)?.key === 'since') return null
  // "the Act of 2005"
  if (before & OF && bitsAt(i - 2) & COUNTER) return null
  const alone = gaps[i]! >= Gap.Wrapped && gaps[behind]! >= Gap.Wrapped
  // "2013 (TBA)", "mid-2015", "Q3 2019"
  const noted = gaps[i]! >= Gap.Wrapped && isMark(behind, 40)
  const quarter =
    kinds[i - 1] === Token.Number &&
    gaps[i - 1] === Gap.Glued &&
    digitsAt(i - 1) === 1 &&
    values[i - 1]! <= 4 &&
    (kinds[i - 2] === Token.Other || wordAt(i - 2)?.key === 'h')
  // "Date: 2014", "Year: 2014", and nothing behind
  const dated =
    gaps[behind]! >= Gap.Wrapped &&
    isMark(i - 1, 58) &&
    gaps[i - 2]! >= Gap.Wrapped &&
    /^(?:dates?|year|when|fecha|a\xf1o|data|ano|ann\xe9e|anno|datum|jahr)$/i.test(
      text.slice(starts[i - 2]!, ends[i - 2]!),
    )
  const led =
    alone ||
    dated ||
    mid ||
    quarter ||
    noted ||
    comma ||
    (before & CUE) > 0 ||
    ((before & OF) > 0 &&
      (gaps[i - 1]! >= Gap.Wrapped || PART_OF_YEAR.test(text.slice(starts[i - 2]!, ends[i - 2]!)))) ||
    (before & FROM && before & ON) ||
    wordAt(i - 1)?.unit === 'year'
  if (!led) return null
  if (kinds[behind] === Token.Other && gaps[behind] === 1) return null
  // "Q3 2019", "H1 2020"
  if (quarter && ends[i - 1]! - starts[i - 2]! === 2 && /^[qh]/i.test(text[starts[i - 2]!]!)) {
    const months = /q/i.test(text[starts[i - 2]!]!) ? 3 : 6
    const last = values[i - 1]! * months
    if (last > 0 && last <= 12)
      return {
        value: {
          start: { year: values[i]!, month: last - months + 1 },
          end: { year: values[i]!, month: last },
          days: [],
        },
        cue: 'quarter',
        weight: 0.05,
        first: i - 2,
        next: i + 1,
      }
  }
  return {
    value: { start: { year: values[i]! }, end: null, days: [] },
    cue: 'year',
    weight: 0.05,
    first: i,
    next: i + 1,
  }
}
