/**
 * What is known of a word as part of a person's name: a given name, a family name, a common word, a word that no name holds.
 * The lists come from `names.txt`, which the build writes beside the bundles; without it the grammar of names works on shape alone.
 */
import { existsSync, readFileSync } from 'node:fs'
import { isAscii, withoutAccents } from '../plain.js'
import { NEVER, WEAK_GIVEN } from './stopWords.js'

export const GIVEN = 1
export const FAMILY = 2
export const COMMON = 4
/** A given name that is a common word, a month or a place as well: "Will", "Grace", "Jordan"; or a short syllable: "An", "Ha". */
export const WEAK = 8
/** A word that ends a name: "University", "Seminar", "Monday", "Director". */
export const STOP = 16

/** The list of `names.txt` as one text of lines, "jane1", in the order of its letters; "" where there is none. */
let list: string | null = null
/** Words that the grammar of names itself has an opinion on. */
let own: Map<string, number> | null = null

function load(): string {
  // Beside the bundle, one up from its chunks, and from the TypeScript sources.
  for (const place of ['./names.txt', '../names.txt', '../dist/names.txt', '../../dist/names.txt']) {
    const url = new URL(place, import.meta.url)
    // All of it is ASCII; as Latin-1 it is taken over without being decoded.
    if (existsSync(url)) return readFileSync(url, 'latin1')
  }
  return ''
}

function ownWords(): Map<string, number> {
  const map = new Map<string, number>()
  for (const [words, flag] of [
    [WEAK_GIVEN, WEAK | GIVEN],
    [NEVER, STOP],
  ] as const)
    for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | flag)
  return map
}

/** The flags that the two lists give a plain word. The large one is searched by halves as it stands: nothing is built of it. */
function listed(word: string): number {
  list ??= load()
  own ??= ownWords()
  const flags = own.get(word) ?? 0
  const size = word.length
  let low = 0
  let high = list.length - 1
  while (low < high) {
    let start = (low + high) >> 1
    while (start > low && list.charCodeAt(start) !== 10) start--
    // The line behind the newline at `start`: letter by letter against the word, the digit is below every letter.
    let i = 0
    let difference = 0
    while (i < size && difference === 0) {
      difference = word.charCodeAt(i) - list.charCodeAt(start + 1 + i)
      i++
    }
    const code = list.charCodeAt(start + 1 + size)
    if (difference === 0 && code >= 48 && code <= 57) return flags | (code - 48)
    // "anna" stands behind "anna-lena": the hyphen and the apostrophe are below the digits.
    if (difference === 0) difference = code < 48 ? 1 : -1
    if (difference < 0) high = start
    else {
      low = start + 1
      while (low < high && list.charCodeAt(low) !== 10) low++
    }
  }
  return flags
}

const SHORT_GIVEN = new Set(
  'abe ada ali amy ana ann ari ben bob dan don eva flo gil gus guy hal ian ida ines ira ivo jan jay jim joe jon jud kai kim kit lee len leo les liv lou max meg mia mel ned nik ole pam pat pia rob rod ron roy sal sam sid sue syd ted tim tom udo uli ute uwe val vic viv wim yan yin zoe ken ray rui cam jef fil dag'.split(
    ' ',
  ),
)

/** The word without accents, in lower case. */
export function plainWord(word: string): string {
  let out = word.toLowerCase()
  if (!isAscii(out)) out = withoutAccents(out).replace(/[øłıđðþæœßə]/g, (letter) => OTHER_LETTERS[letter]!)
  return out
}

// Letters that no decomposition brings to the basic alphabet.
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
}

// Words that their endings give away as common: "Protection", "Governance", "Innovación", "Développement".
const COMMON_ENDING =
  /^.{2,}(?:[ts]ion|ment|ness|[^r]ity|ship|ism|[ae]nce|ancy|ency|[^k]ics|ology|graphy|nomy|ture|ative|ical|ional|[ie]ous|able|ible|[iy][zs]ed|[iy][zs]ing|ware|wide|cion|coes|cao|dade|dad|mento|mente|zione|ismo|[^h]ique|logia|tivo|tiva|tional|ering|ating|lving|rning|ssing|lding|cking|nking|ching|pping|tting|tics|(?<!q[uv]|kv)ists?|ally|tions|ments|tures|ships|ances|ences|ities|matic[ao]s?|istic[ao]s?|aplicad[ao]s?|comparad[ao]s?|applicat[ao])$/
// "McNamara", "O'Brien", "MacDonald"
const FAMILY_SHAPE = /^(?:Mc\p{Lu}|Mac\p{Lu}|O'\p{Lu}|D'\p{Lu}|De\p{Lu}|Van\p{Lu}|Le\p{Lu}|La\p{Lu})\p{Ll}/u

// Endings that family names of a country have in common: "Kvaratskhelia", "Achterberg", "Papadakis", "Deshpande".
const FAMILY_ENDING =
  /.{3}(?:sson|ssen|nsen|lsen|rsen|dsen|tsen|berg|bergh|stein|steen|feld|mann|meyer|meier|maier|bauer|hofer|hauser|bacher|brandt|strom|kvist|quist|qvist|gren|lund|dahl|gaard|hoven|veld|dijk|stra|ski|sky|skiy|skyi|cki|dzki|ska|skaya|cka|enko|chuk|czuk|czyk|wicz|vich|vych|[aei]vic|shev|ov|ova|yev|[dhlns]ev|[dhln]eva|escu|eanu|poulos|poulou|akis|[ai]dis|oglu|oglou|[hknrst]yan|shvili|[aei]dze|khelia|[ai]nen|dottir|wala|walla|[ao]lkar|[aei][kn]kar|[dglrtv]kar|murthy|moorthy|swamy|samy|appa|singhe?|ratne|sekara|sekera|nayake|arachchi|kumar|nathan|rajan|dhyay|charya|elli|etti|ucci|azzi|izzi|aldi|guez|ndez|nchez|inez|arez|eira|eiro|aes|inho|eaux|ault|mbe|nyika|oluwa|adeh|zadeh|[nr]ejad|pour|[lr]iou|aitis|auskas|evicius|iene|yte|ovics|sons|awa|moto|mura|guchi|yama)$/

const seen = new Map<string, number>()

/** The flags of a word, 0 where nothing is known of it. */
export function wordFlags(word: string): number {
  let flags = seen.get(word)
  if (flags === undefined) {
    // The same words come again and again; the memory of them is kept small.
    if (seen.size > 20_000) seen.clear()
    flags = flagsOf(word)
    seen.set(word, flags)
  }
  return flags
}

function flagsOf(word: string): number {
  const plain = plainWord(word)
  let flags = listed(plain)
  if (flags === 0 && plain.includes('-')) {
    // "Jean-Pierre" is given as its first part is; "Post-Doctoral" is common as both parts are.
    const parts = plain.split('-').map((part) => listed(part))
    if (parts[0]! & GIVEN && (parts[1]! & GIVEN || !(parts[1]! & (STOP | COMMON)))) return parts[0]! & ~COMMON
    if (parts.some((part) => part & STOP) || parts.every((part) => part & COMMON)) return COMMON
    return 0
  }
  if (flags === 0) {
    if (FAMILY_SHAPE.test(word)) return FAMILY
    // "Batteries", "Networks": the list has the singular.
    if (plain.length > 4 && plain.endsWith('s')) {
      const singular = listed(plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.slice(0, -1))
      if (singular & COMMON && !(singular & (GIVEN | FAMILY))) return COMMON
    }
    if (plain.length > 5 && COMMON_ENDING.test(plain)) return COMMON
    if (plain.length > 5 && FAMILY_ENDING.test(plain)) return FAMILY
  }
  if (flags & GIVEN && plain.length <= 3 && !SHORT_GIVEN.has(plain)) flags |= WEAK
  return flags
}
