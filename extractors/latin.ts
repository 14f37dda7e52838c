/**
 * The text that patterns run on holds Latin-1 alone, one unit for one unit: V8 keeps such a text in bytes, compiles each pattern for
 * bytes only, and `\p{L}` is then a handful of ranges instead of six hundred (measured: half the machine code of a batch). Quotes and
 * values are never read from it: they come from `raw` and `printed`, at the same offsets.
 *
 * What lies beyond Latin-1 is shown by
 * - its base letter ("ł" → "l", "ő" → "o"), or Ð, ð, ª for capital, small and other letters of other scripts
 * - the ASCII sign that means the same: spaces → ' ', dashes → '-', quotes → ' and ", "…" → '.', "，" → ','
 * - a stand-in at its place in Windows-1252, or near it: see below.
 */

/** Any bullet: • ‣ ▪ ■ ● ○ ◦ ∙ ► ➢ ✓ and what word processors print for them. */
const BULLET_SIGN = '\x95'
/** Any arrow, and ›. */
const ARROW_SIGN = '\x9b'
/** Any other sign; each half of an emoji. */
const OTHER_SIGN = '¦'

const CAPITAL = 0xd0
const SMALL = 0xf0
const LETTER = 0xaa
const NUMBER = 0xb9
/** Any mark that belongs to the letter before it ("e" and U+0301): a letter that announcements do not have. */
export const MARK_SIGN = 'µ'

// What NFKD leaves as it is, and dashes, quotes and stops.
const SAME: Readonly<Record<string, string>> = {
  '\0': ' ',
  '\u00a0': ' ',
  '\ufeff': ' ',
  '\u200b': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '´': "'",
  '`': "'",
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': '\x8b',
  '›': ARROW_SIGN,
  '…': '.',
  '−': '-',
  '，': ',',
  '：': ':',
  '～': '~',
  '〜': '~',
  '⁄': '/',
  '€': '\x80',
  '†': '\x86',
  '‡': '\x87',
  '™': '\x99',
  '✕': '×',
  '✖': '×',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Œ: 'O',
  œ: 'o',
  Ŋ: 'N',
  ŋ: 'n',
  Ŧ: 'T',
  ŧ: 't',
  Ə: 'E',
  ə: 'e',
}

// Filled as characters are met; 0 is "not met yet", which is also right for no character, since NUL is shown as a space.
const SHOWN = new Uint8Array(0x10000)
for (let code = 1; code < 0x100; code++) SHOWN[code] = code
for (const [sign, same] of Object.entries(SAME)) SHOWN[sign.charCodeAt(0)] = same.charCodeAt(0)

/** The Latin-1 unit that stands for a UTF-16 unit. */
function standIn(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return OTHER_SIGN.charCodeAt(0)
  const char = String.fromCharCode(code)
  const base = char.normalize('NFKD').replace(/\p{M}+/gu, '')
  const plain = base.length === 1 && base.charCodeAt(0) < 0x100 ? base.charCodeAt(0) : 0
  if (/\p{L}/u.test(char)) {
    if (plain > 0) return plain
    return /[\p{Lu}\p{Lt}]/u.test(char) ? CAPITAL : /\p{Ll}/u.test(char) ? SMALL : LETTER
  }
  if (/\p{M}/u.test(char)) return (/[\ufe00-\ufe0f]/.test(char) ? OTHER_SIGN : MARK_SIGN).charCodeAt(0)
  if (/\p{N}/u.test(char)) return plain >= 48 && plain < 58 ? plain : NUMBER
  if (/\p{Zs}/u.test(char)) return 32
  if (/\p{Pd}/u.test(char)) return 45
  if (/\p{Sc}/u.test(char)) return '¤'.charCodeAt(0)
  // Soft hyphens and marks of direction have no width.
  if (/\p{Cf}/u.test(char)) return 0xad
  if (/[\u2190-\u21ff\u2794-\u27be\u27f0-\u27ff]/.test(char) && !/[\u27a2-\u27a4]/.test(char))
    return ARROW_SIGN.charCodeAt(0)
  if (/[\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2713\u2714\u27a2-\u27a4\uf000-\uf0ff]/.test(char))
    return BULLET_SIGN.charCodeAt(0)
  if (plain > 32 && /\p{P}/u.test(char)) return plain
  return OTHER_SIGN.charCodeAt(0)
}

// Runs of what is not shown as itself; all else is taken over as it stands, without being looked at one by one.
const OTHERWISE = /[^\x01-\x5f\x61-\x9f\xa1-\xaa\xac-\xb3\xb5-\xba\xbc-\xff]+/g

/** The text made easy to match: Latin-1 alone, of the same length. */
export function matchable(text: string): string {
  if (!/[^\x01-\x5f\x61-\x7f]/.test(text)) return text
  OTHERWISE.lastIndex = 0
  const bytes = Buffer.from(text, 'latin1')
  while (OTHERWISE.test(text)) {
    const end = OTHERWISE.lastIndex
    for (let i = end - 1; i >= 0; i--) {
      const code = text.charCodeAt(i)
      let shown = SHOWN[code]!
      if (shown === code) break
      if (shown === 0) {
        shown = standIn(code)
        SHOWN[code] = shown
      }
      bytes[i] = shown
    }
  }
  return bytes.toString('latin1')
}
