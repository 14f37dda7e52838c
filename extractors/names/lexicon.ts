/**
 * What is known of a word as part of a person's name: a given name, a family name, a common word, a word that no name holds.
 * The lists come from `names.txt`, which the build writes beside the bundles; without it the grammar of names works on shape alone.
 */
import { existsSync, readFileSync } from 'node:fs'
import { NEVER, WEAK_GIVEN } from './stop-words.js'

export const GIVEN = 1
export const FAMILY = 2
export const COMMON = 4
/** A given name that is a common word, a month or a place as well: "Will", "Grace", "Jordan"; or a short syllable: "An", "Ha". */
export const WEAK = 8
/** A word that ends a name: "University", "Seminar", "Monday", "Director". */
export const STOP = 16

let words: Map<string, number> | null = null

function load(): Map<string, number> {
  const map = new Map<string, number>()
  const add = (list: string, flag: number): void => {
    for (const word of list.split(' ')) map.set(word, (map.get(word) ?? 0) | flag)
  }
  // Beside the bundle, one up from its chunks, and from the TypeScript sources.
  for (const place of ['./names.txt', '../names.txt', '../dist/names.txt', '../../dist/names.txt']) {
    const url = new URL(place, import.meta.url)
    if (!existsSync(url)) continue
    const [given = '', family = '', common = ''] = readFileSync(url, 'utf8').split('\n')
    add(common, COMMON)
    add(family, FAMILY)
    add(given, GIVEN)
    break
  }
  add(WEAK_GIVEN, WEAK | GIVEN)
  add(NEVER, STOP)
  map.delete('')
  return map
}

const SHORT_GIVEN = new Set(
  'abe ada ali amy ana ann ari ben bob dan don eva flo gil gus guy hal ian ida ines ira ivo jan jay jim joe jon jud kai kim kit lee len leo les liv lou max meg mia mel ned nik ole pam pat pia rob rod ron roy sal sam sid sue syd ted tim tom udo uli ute uwe val vic viv wim yan yin zoe ken ray rui cam jef fil dag'.split(
    ' ',
  ),
)

/** The word without accents, in lower case. */
export function plainWord(word: string): string {
  let out = word.toLowerCase()
  if (/[^\x00-\x7f]/.test(out)) out = out.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l')
  return out
}

// Words that their endings give away as common: "Protection", "Governance", "Innovación", "Développement".
const COMMON_ENDING =
  /^.{2,}(?:[ts]ion|ment|ness|[^r]ity|ship|ism|[ae]nce|ancy|ency|[^k]ics|ology|graphy|nomy|ture|ative|ical|ional|[ie]ous|able|ible|[iy][zs]ed|[iy][zs]ing|ware|wide|cion|coes|cao|dade|dad|mento|mente|zione|ismo|[^h]ique|logia|tivo|tiva|tional|ering|ating|lving|rning|ssing|lding|cking|nking|ching|pping|tting|tics|ists?|ally|tions|ments|tures|ships|ances|ences|ities)$/
// "McNamara", "O'Brien", "MacDonald"
const FAMILY_SHAPE = /^(?:Mc\p{Lu}|Mac\p{Lu}|O'\p{Lu}|D'\p{Lu}|De\p{Lu}|Van\p{Lu}|Le\p{Lu}|La\p{Lu})\p{Ll}/u

const seen = new Map<string, number>()

/** The flags of a word, 0 where nothing is known of it. */
export function wordFlags(word: string): number {
  let flags = seen.get(word)
  if (flags === undefined) {
    // The same words come again and again; the memory of them is kept small.
    if (seen.size > 4000) seen.clear()
    flags = flagsOf(word)
    seen.set(word, flags)
  }
  return flags
}

function flagsOf(word: string): number {
  words ??= load()
  const plain = plainWord(word)
  let flags = words.get(plain) ?? 0
  if (flags === 0 && plain.includes('-')) {
    // "Jean-Pierre" is given as its first part is; "Post-Doctoral" is common as both parts are.
    const parts = plain.split('-').map((part) => words!.get(part) ?? 0)
    if (parts[0]! & GIVEN && !(parts[1]! & (STOP | COMMON))) return parts[0]! & ~COMMON
    if (parts.some((part) => part & STOP) || parts.every((part) => part & COMMON)) return COMMON
    return 0
  }
  if (flags === 0) {
    if (FAMILY_SHAPE.test(word)) return FAMILY
    if (plain.length > 5 && COMMON_ENDING.test(plain)) return COMMON
  }
  if (flags & GIVEN && plain.length <= 3 && !SHORT_GIVEN.has(plain)) flags |= WEAK
  return flags
}
