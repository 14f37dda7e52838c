/** The run of words that makes a name: "Kéita-Mukendi Ba", "Jan van der Berg Jr", "Robert (Bob) Low". */
import { isCapital } from './letters.js'
import { COMMON, FAMILY, GIVEN, plainWord, STOP, WEAK } from './lexicon.js'
import { gapEnd } from './nameGap.js'
import { type Word, wordAt } from './nameWords.js'
import { honoursEnd, isHonour } from './postNominals.js'
import { BODIES } from './stopWords.js'

// Words of the calendar that are family names too: "Amadou Fall", "Serena Quarta", "Ulrike Sommer".
const CALENDAR =
  /^(?:Fall|Winter|Summer|Spring|Sommer|Herbst|Quarta|Quinta|Sexta|Segunda|Domingo|Abril|Mayo|Maio|Enero|Janeiro|Agosto|Marzo|March|May|June|April|August|Friday|Sunday|Monday|Freitag|Sonntag|Montag|Samstag|Luna|Tag|Jour|Noon|Oliveira)$/

// Words of quarters and positions that are: "Cornel West", "Robin Dean"; and of houses and streets, behind a title only: "Dr Karen Street".
const QUARTER = /^(?:West|North|East|Page|Dean|Guest|Head|Mayor|Chiesa|Calle)$/
const HOUSE = /^(?:Street|Bank|Court|Plaza|Club|Place|Church|Wing)$/
const SUFFIX = /,?[ \t]{1,2}(?:Jr|Sr|II|III|IV|Neto|Filho|Júnior)\b\.?/y

// "(Bob) " and "\"Tess\" " inside a name.
const NICKNAME = /(?:"\p{Lu}\p{L}{1,14}"|\(\p{Lu}\p{L}{1,14}\)) (?=\p{Lu})/uy

// "Jane Roe FRSE": honours and orders behind a name.
const POST_NOMINAL = /^(?:FRSE|FRSC|FREN|MRIA|FRIA|FAHA|FASSA|FRSA|FRIBA|GCMG|KCMG|ONZM|DCNZM|CNZM|MNZM)$/

// "Jane Roe FRICS", "Peter Marsh MCIEEM": fellows and members of societies; at most one vowel behind the first letters.
const FELLOW = /^(?=.{4,7}$)(?:F|M|AM|AF)(?:R|C|I|L|S|E|B)[^AEIOU]*[AEIOU]?[^AEIOU]*$/

// "Anne-Laure LE GOFF", "Jan DE VRIES": a particle in capitals before a name in capitals.
const PRINTED_PARTICLE = /^(?:LE|LA|DE|DU|DES|DI|DA|DOS|DAS|DEL|VAN|VON|TEN|TER|EL|AL|BEN|BIN|MC|ST) \p{Lu}{2}/u

const DEGREE =
  /^(?:[MB]\. ?(?:Sc|Ed|Eng|Phil|Arch)\b|P\. ?Eng\b|Ph\. ?D|LL\. ?[MB]|D\. ?(?:Phil|Sc)\b|M\. ?[AD]\.(?![\p{L}]| \p{Lu}\p{Ll}))/u

// Words of bodies that are written with an accent.
const ACCENTED_BODY =
  /^(?:Universit|Soci[ée]t|Comit|Facult|Acad|C[âa]mara|Minist|Mus[ée]|Biblioth|Associa|Funda|É(?:cole|quipe)|Coop|F[ée]d|D[ée]part|D[ée]l[ée]|Pr[ée]|Conf[ée]|Secr|Direc|R[ée]|Institu|Centr|Coordena)/

export function nameAt(
  text: string,
  from: number,
  limit: number,
  titled = false,
): { end: number; words: Word[] } | null {
  const words: Word[] = []
  let at = from
  let end = from
  let pending: Word[] = []
  while (words.length < 7) {
    // "Mrs 'Mamello Phafoli": the apostrophe is a letter of the name.
    const spoken = titled && words.length === 0 && text[at] === "'" && isCapital(text, at + 1) ? 1 : 0
    const word = wordAt(text, at + spoken) ?? lastOfDouble(text, at, words)
    if (!word || word.end > limit) break
    if (word.shape === 'particle') {
      if (words.length === 0 && pending.length === 0 && !/^(?:de|di|da|van|von|el|al|du|d')/.test(word.text)) break
      if (pending.length >= 3) break
      // "Catriona Mac an Tàilleir"; "an" is no part of other names.
      if (word.text === 'an' && !/^(?:Mac|Mag|Nic|Mc)$/.test(words[words.length - 1]?.text ?? '')) break
      pending.push(word)
    } else {
      // "Lena Roe M.Sc. (Freiburg)": a degree behind the name.
      if (word.shape === 'initial' && words.length > 1 && DEGREE.test(text.slice(word.start, word.start + 8))) break
      // ", M.Sc.", ", P.Eng.": opens no name
      if (word.shape === 'initial' && words.length === 0 && /^[MBP]\. ?(?:Sc|Eng|Phil)\b/.test(text.slice(at, at + 8)))
        break
      // "Jane ROE CBE", "Jane Roe PhD"
      if (
        words.length > (word.text.length < 3 ? 1 : 0) &&
        word.text.length < 6 &&
        isHonour(word.text) &&
        honoursEnd(text, end, limit) > end
      )
        break
      // "Ms. Zsófia Tallér": behind a title and a name an accent tells it from the stop word.
      const marked = titled && words.length > 0 && /[^\u0000-\u007f]/.test(word.text) && !ACCENTED_BODY.test(word.text)
      // "M. Cheikh Tidiane Fall, Directeur": a season, and a family's name at the end of a titled one.
      const family =
        words.length > 0 &&
        (titled || words.some((one) => (one.flags & GIVEN) !== 0 && (one.flags & WEAK) === 0)) &&
        ((word.flags & FAMILY) !== 0 ||
          CALENDAR.test(word.text) ||
          QUARTER.test(word.text) ||
          (titled && HOUSE.test(word.text))) &&
        /^(?:[,.;:)\n]|\s?[(-]|\s{2}|$)/.test(text.slice(word.end, word.end + 2))
      // "Dr. Jan Roth", "Jan Meyer": the month's short form is a given name before a family name.
      const given =
        words.length === 0 &&
        (word.flags & GIVEN) !== 0 &&
        (titled || (/^(?:Jan|Jun|Mar|Mai)$/.test(word.text) && familyNext(text, word.end)))
      if (
        word.flags & STOP &&
        !marked &&
        !given &&
        !family &&
        !(words.length === 1 && (titled || words[0]!.flags & GIVEN) && articleOfName(text, word)) &&
        !(word.flags & GIVEN && words.length === 0 && word.flags & FAMILY)
      )
        break
      // "Ted Gibson CMU", "Smith IBM": capitals behind a mixed word are an acronym unless they are long.
      const before = words[words.length - 1]
      if (
        word.shape === 'upper' &&
        before?.shape === 'mixed' &&
        !(words.length < 3 && PRINTED_PARTICLE.test(text.slice(word.start, word.end + 3))) &&
        !(words.length === 1 && before.flags & GIVEN && word.flags & FAMILY) &&
        (word.text.length < 4 || POST_NOMINAL.test(word.text) || (words.length > 1 && FELLOW.test(word.text)))
      )
        break
      if (word.shape === 'mixed' && before?.shape === 'upper' && before.text.length > 1 && words.length > 1) break
      // "Chambre d'Agriculture", "d'Orsay" alone: no name of a person.
      if (text[word.start] === 'd' && (word.flags & COMMON ? !(word.flags & FAMILY) : words.length === 0 && !titled))
        break
      words.push(...pending, word)
      pending = []
      end = word.end
      if (text[end - 1] === "'") break
    }
    const glottal = words.length === 1 && text[word.end] === "'" && endsInSound(text, word, titled) ? 1 : 0
    const next = gapEnd(text, word.end + glottal, words, limit)
    if (next < 0) break
    at = next
    NICKNAME.lastIndex = at
    // "Daria Sokolenko (Ukraine) Rapporteur": behind a whole name the parenthesis holds no nickname.
    if (words.length > 0 && (words.length === 1 || text[at] !== '(') && NICKNAME.test(text)) at = NICKNAME.lastIndex
  }
  if (words.length === 0) return null
  const last = words[words.length - 1]!
  if (words.every((word) => word.shape === 'initial')) return null
  // "Danish Coastal Authority", "Ashoka Trust": a body's noun goes on with it, and the last word is no family's.
  if (
    !titled &&
    last.shape === 'mixed' &&
    !(last.flags & FAMILY && !(last.flags & COMMON)) &&
    isOfBody(text, end, limit)
  )
    return null
  // "Aplicaciones de R", "Washington D.C.": what ends in a particle and a letter, or has nothing but letters behind its first word.
  // "Faizal Rahman V. - CTO": an initial behind two names, as in the south of India.
  const behind =
    last.shape === 'initial' &&
    words.length === 3 &&
    (words[0]!.flags & (GIVEN | FAMILY)) !== 0 &&
    words[0]!.shape === 'mixed' &&
    words[1]!.shape === 'mixed' &&
    /^\.?\s{0,2}(?:[,(;|\n]|- |$)/.test(text.slice(last.end, last.end + 5))
  if (behind) return { end, words }
  if (last.shape === 'initial' && (words.length > 2 || !(words[0]!.flags & GIVEN) || text[last.end - 1] !== '.'))
    return null
  SUFFIX.lastIndex = end
  if (words.length > 1 && SUFFIX.test(text) && SUFFIX.lastIndex <= limit) end = SUFFIX.lastIndex
  // "Jane R." at the end of a sentence keeps no stop of its own.
  else if (last.shape === 'initial' && text[end - 1] === '.' && words.length === 2 && words[0]!.shape !== 'mixed')
    return null
  return { end, words }
}

const BODY_NOUNS = new Set(BODIES.split(' '))

/** Does a body's noun stand behind one space, and its name end there or go on with "of"? */
function isOfBody(text: string, end: number, limit: number): boolean {
  if (text[end] !== ' ' || !isCapital(text, end + 1)) return false
  const word = wordAt(text, end + 1)
  return (
    word !== null &&
    word.end <= limit &&
    BODY_NOUNS.has(plainWord(word.text)) &&
    /^(?:[.,;:)\n]|\s?[(-]|\s(?:of|for|de|del|do|da|di|du|des)\s|$)/.test(text.slice(word.end, word.end + 5))
  )
}

// A quotation that is still open where the text ends.
const OPEN_QUOTE = /(?:^|[\s(])'(?![\s'])[^'\n]*$/

/** "Prof. Anyang' Nyong'o", "Achieng' Mwakio": the apostrophe is a letter; "Writers' Room", "'Jane' Roe" have none. */
function endsInSound(text: string, word: Word, titled: boolean): boolean {
  if (text[word.end + 1] !== ' ') return false
  if (titled) return true
  if (word.flags & (COMMON | STOP) || text[word.end - 1] === 's' || !isCapital(text, word.end + 2)) return false
  return !OPEN_QUOTE.test(text.slice(Math.max(0, word.start - 60), word.end))
}

/** "Luiza de Souza e Silva", "Ana de Ortega y Gasset": the second of two family names, at the name's end. */
function lastOfDouble(text: string, at: number, words: readonly Word[]): Word | null {
  if ((text[at] !== 'e' && text[at] !== 'y') || text[at + 1] !== ' ') return null
  if (words.length < 3 || words[words.length - 2]!.shape !== 'particle') return null
  const last = wordAt(text, at + 2)
  if (last?.shape !== 'mixed' || !(last.flags & FAMILY) || last.flags & STOP) return null
  return /^(?:[,.;:)\n]|\s?[(-]|$)/.test(text.slice(last.end, last.end + 2)) ? { ...last, start: at } : null
}

/** "Rita El Khoury", "Omar Al Farsi": an article with a capital before a family name; behind the Arabic one it need not be known. */
function articleOfName(text: string, { end, text: own }: Word): boolean {
  if (!/^(?:El|Al|La|Le)$/.test(own) || text[end] !== ' ') return false
  const next = wordAt(text, end + 1)
  if (next?.shape !== 'mixed' || next.flags & (STOP | COMMON)) return false
  return (next.flags & FAMILY) !== 0 || own === 'El' || own === 'Al'
}

function familyNext(text: string, at: number): boolean {
  const next = text[at] === ' ' ? wordAt(text, at + 1) : null
  return next !== null && next.shape === 'mixed' && (next.flags & FAMILY) !== 0 && (next.flags & STOP) === 0
}
