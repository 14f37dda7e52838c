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
  [['en'], 'The call is in English and is for everyone.', 'El inglés será la lengua de trabajo.'],
  [['en', 'lg'], 'We shall work in English\nand Luganda.'],
  [['mi', 'en'], 'The session is in te reo Māori and English.'],
  [['pt'], 'O idioma do evento é o português.'],
  [
    ['pt', 'en'],
    'Os idiomas do encontro são o português e o inglês.',
    'A tradução simultânea português-inglês está garantida.',
  ],
  [['es', 'pt'], 'Los idiomas oficiales del congreso son el español y el portugués.'],
  [
    ['fr', 'en'],
    "Les langues de travail de la conférence sont le français et l'anglais.",
    "Le français et l'anglais seront les langues de travail.",
    'In French, with simultaneous interpretation into English.',
  ],
  [['it', 'en'], "Le lingue del convegno sono l'italiano e l'inglese."],
  [['fr'], 'Le français est la langue\nde travail.'],
  [['de'], 'Vortragssprache ist Deutsch.', 'Die Veranstaltung findet in deutscher Sprache statt.'],
  [['ar', 'en'], 'The talk will be interpreted into Arabic and English.'],
  [['ca', 'es'], 'The discussion will be bilingual, in Catalan and Spanish.'],
  [['it'], 'In lingua italiana.'],
  [['es', 'en'], 'En español con interpretación simultánea al inglés.'],
  [['ar', 'en', 'fr'], 'Simultaneous interpretation will be available in Arabic, English and French.'],
  [['pt', 'es', 'en'], 'Speakers may present in Portuguese, Spanish or English.'],
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
    'Un glosario bilingüe español-portugués de descripción documental.',
    'A bilingual English-Welsh dictionary was published.',
    'Papers may be written in English or French.',
    'The Spanish coast is long, and German tourists like it.',
  ])
    test(JSON.stringify(text), () => expect(extract(text).languages).toEqual([]))
})
