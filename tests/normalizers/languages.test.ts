/** Working languages: the expected codes first, then the phrasings. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const TABLE: readonly (readonly [readonly string[], ...string[]])[] = [
  [
    ['en'],
    'The meeting will be conducted in English.',
    'The course is taught in English.',
    'Lecture in English.',
    'The talk (in English) is open to all.',
    'Language of instruction: English',
    'The language of the forum is English.',
    'Sessions are in English unless stated otherwise.',
    'All proceedings will be conducted in English; no interpretation will be provided.',
    'Charla en inglés.',
    "L'incontro si terrà in lingua inglese.",
  ],
  [
    ['en', 'fr'],
    'Languages: English and French',
    'Working languages: English, French',
    'Languages: EN/FR',
    'Interpretation in English and French will be provided.',
    'The official languages of the conference are English and French.',
  ],
  [['es'], 'La charla será en español.', 'Idioma: castellano', 'We will speak Spanish.'],
  [['pt'], 'A palestra será em português.', 'Idioma: português'],
  [['fr'], 'La conférence aura lieu en français.', 'Langue : français'],
  [['it'], 'Il seminario sarà in italiano.', 'Lingua: italiano'],
  [['es', 'pt'], 'The meeting will be held in Spanish with simultaneous interpretation into Portuguese.'],
  [['en', 'mi'], 'This is a bilingual event (English and Māori).'],
]

describe('working languages', () => {
  for (const [want, ...texts] of TABLE)
    for (const text of texts)
      test(`${want.join(', ')} ← ${JSON.stringify(text)}`, () => expect(extract(text).languages).toEqual([...want]))
})

describe('languages of other things', () => {
  for (const text of [
    'Abstracts must be written in English.',
    'Applicants need a good command of French.',
    'Documents are available in Russian.',
    'She translates from Italian into English.',
    'The Spanish coast is long, and German tourists like it.',
  ])
    test(JSON.stringify(text), () => expect(extract(text).languages).toEqual([]))
})
