// Writes dist/names.txt, the word list behind person names: compromise's lexicon, given-names.txt and common-words.txt, without any code to run.
// Three lines of words, lower case without accents: given names, family names, and the common words that title-cased phrases are made of.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const GIVEN = new Set(['MaleName', 'FemaleName', 'FirstName'])
const COMMON =
  /^(?:Adjective|Singular|Plural|Uncountable|Noun|Actor|Infinitive|PresentTense|PastTense|Gerund|Comparative|Superlative|Adverb|Conjunction|Preposition|Determiner|Pronoun|Modal|Participle|QuestionWord|Demonym|Unit|WeekDay|Month|Country|City|Currency)$/

const plain = (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

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
  const lines = [given, family, common].map((words) => [...words].sort().join(' '))
  writeFileSync(file, `${lines.join('\n')}\n`)
}
