/** Countries as the names of bodies have them: noun and adjective, English with the forms of the neighbours where they differ. */
import { plain } from '../plain.js'
import { ENGLISH } from './countries/english.js'
import { OTHER_TONGUES } from './countries/otherTongues.js'

const BY_NAME = new Map<string, string>()
for (const row of `${ENGLISH}|${OTHER_TONGUES}`.split(/[|\n]/)) {
  const [code, ...names] = row.split(' ')
  for (const name of names) BY_NAME.set(name.replaceAll('_', ' '), code!)
}
const LONGEST = 4

/** The one country that a body's name names, or null. An embassy's is its sender's; of several in other names none is chosen. */
export function countryInName(name: string): string | null {
  const words = plain(name)
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}.'-]+/gu)
  if (!words) return null
  const found: string[] = []
  for (let i = 0; i < words.length; i++)
    for (let length = Math.min(LONGEST, words.length - i); length > 0; length--) {
      const code = BY_NAME.get(words.slice(i, i + length).join(' '))
      // "Georgia Tech", "Jordan Lab", "Chad": names that are people's or states' too count only behind "of" or at the end.
      if (
        !code ||
        // "Lake Chad", "lac Tchad"
        /^(?:lake|lac|lago|see|gulf|golfe|golfo)$/.test(words[i - 1] ?? '') ||
        (length === 1 && /^(?:georgia|jordan|chad|guinea|mali|indian|polish)$/.test(words[i]!) && words[i - 1] !== 'of')
      )
        continue
      found.push(code)
      i += length - 1
      break
    }
  if (found.length === 0) return null
  if (/embass|embaj|embaix|ambassa|high commission|consulate/i.test(name)) return found[0]!
  return new Set(found).size === 1 ? found[0]! : null
}
