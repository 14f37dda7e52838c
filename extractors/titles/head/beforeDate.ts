/** A short line that holds a name, a dash or a bar, and its day: "Lantern Parade - Friday 5 May". */
import { citiesNamed, countryNamed } from '../../gazetteer.js'
import { datesIn } from '../dates.js'
import { senseOf } from '../lines/sense.js'

const MARK = /\s(?:-{1,2}|\||\/\/)\s$/

/** Does a name stand before the mark, and no town, room or institution? */
export function namesBeforeDate(words: string): boolean {
  const [date] = datesIn(words)
  const mark = date && MARK.exec(words.slice(0, date.start))
  if (!mark) return false
  const name = words.slice(0, mark.index)
  return (
    (name.match(/\p{L}{3,}/gu)?.length ?? 0) > 1 &&
    /^["\p{Lu}\d]/u.test(name) &&
    !/\p{L}{2}\s\p{Lu}{2,3}$/u.test(name) &&
    citiesNamed(name).length === 0 &&
    name.split(/,\s?|\s[-|]\s/).every((part) => countryNamed(part) === null && citiesNamed(part).length === 0) &&
    senseOf(name) === 'name'
  )
}
