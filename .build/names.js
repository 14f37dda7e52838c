// Writes dist/names.txt, the word list behind person names: compromise's lexicon, given-names.txt, family-names.txt and common-words.txt,
// without any code to run. One word a line in order of the letters' codes, lower case without accents, each with a digit behind it:
// 1 a given name, 2 a family name, 4 a common word that title-cased phrases are made of, or their sum. It is searched as it stands.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const GIVEN = new Set(['MaleName', 'FemaleName', 'FirstName'])
const COMMON =
  /^(?:Adjective|Singular|Plural|Uncountable|Noun|Actor|Infinitive|PresentTense|PastTense|Gerund|Comparative|Superlative|Adverb|Conjunction|Preposition|Determiner|Pronoun|Modal|Participle|QuestionWord|Demonym|Unit|WeekDay|Month|Country|City|Currency)$/

const OTHER = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ə: 'a' }
const plain = (word) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłıđðþæœßə]/g, (letter) => OTHER[letter])

function listed(file) {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean))
}

/** @param {string} file where to write */
export function buildNames(file) {
  const nlp = createRequire(import.meta.url)('compromise')
  const given = new Set()
  const family = new Set()
  const common = new Set()
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    const first = [tags].flat()
    if (!/^\p{L}[\p{L}'-]+$/u.test(word)) continue
    if (first.some((tag) => GIVEN.has(tag))) given.add(plain(word))
    else if (first.includes('LastName')) family.add(plain(word))
    else if (first.some((tag) => COMMON.test(tag)) && !first.includes('PhrasalVerb')) common.add(plain(word))
  }
  for (const word of listed('given-names.txt')) given.add(plain(word))
  for (const word of listed('common-words.txt')) common.add(plain(word))
  // "Young", "Park", "King" say nothing of a family.
  for (const word of listed('family-names.txt')) if (!common.has(plain(word))) family.add(plain(word))
  const flags = new Map()
  for (const [words, flag] of [
    [given, 1],
    [family, 2],
    [common, 4],
  ])
    for (const word of words) if (/^[a-z'-]+$/.test(word)) flags.set(word, (flags.get(word) ?? 0) + flag)
  const lines = [...flags].map(([word, flag]) => `${word}${flag}`).sort()
  writeFileSync(file, `\n${lines.join('\n')}\n`)
}
