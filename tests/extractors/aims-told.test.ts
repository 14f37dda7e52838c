/** Aims, topics, outputs and audience as letters, notices and circulars tell them: the field, what is expected, the words. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

type Field = 'objectives' | 'topics' | 'outputs' | 'audience' | 'languages'

const TOLD: readonly (readonly [Field, readonly string[] | string | null, string])[] = [
  [
    'objectives',
    ['settle the names of hybrids', 'swap seed lists'],
    'OrchidNet 2025\n3rd Workshop on Orchid Registers\nPorto, 3 May 2025\n\nNames drift. OrchidNet brings together growers and botanists. It aims to settle the names of hybrids, and to swap seed lists.\n',
  ],
  [
    'objectives',
    ['settle the names of hybrids', 'swap seed lists'],
    'OrchidNet 2025\n3rd Workshop on Orchid Registers\nPorto, 3 May 2025\n\nNames drift. OrchidNet aims to settle the names of hybrids and to swap seed lists.\n',
  ],
  [
    'objectives',
    [],
    'Workshop on Orchid Registers\nPorto, 3 May 2025\n\nThe Kew Centre was founded in 1990. It aims to settle the names of hybrids and to swap seed lists.\n',
  ],
  [
    'objectives',
    ['Comparar los libros de actas', 'Acordar una ficha común'],
    'Encuentro de clubes\nLima, 3 de mayo de 2025\n\nPropósitos\n – Comparar los libros de actas.\n – Acordar una ficha común.\n',
  ],
  [
    'objectives',
    ['Zahlen aus den Häusern vorstellen', 'Erfahrungen austauschen', 'ein Netzwerk gründen'],
    'Fachtag Pflege\nBonn, 3. Mai 2025\n\nDer Fachtag will\n> Zahlen aus den Häusern vorstellen,\n> Erfahrungen austauschen,\n> und ein Netzwerk gründen.\n\nWir freuen uns auf Sie.\n',
  ],
  [
    'objectives',
    ['compare the minutes', 'agree on a form'],
    'Meeting of Clubs\nLima, 3 May 2025\n\nThe day is meant to:\n\n> compare the minutes\n> agree on a form\n',
  ],
  [
    'objectives',
    [],
    'From: a@b.org\nTo: c@d.org\nSubject: meeting\n\nI agree.\n\nOn Monday Ann wrote:\n> compare the minutes\n> agree on a form\n',
  ],
  [
    'objectives',
    ['read a gauge', 'plot a hydrograph', 'write a warning'],
    'River School\nBonn, 3 May 2025\n\nYou will learn to\n  1  read a gauge\n  2  plot a hydrograph\n  3  write a warning\n',
  ],
  [
    'objectives',
    ['hear the carriers', 'examine the new fares', 'fix a date for the increase'],
    'Hearing on Bus Fares\nBonn, 3 May 2025\n\nThe Commission will (a) hear the carriers; (b) examine the new fares; and (c) fix a date for the increase.\n',
  ],
  [
    'objectives',
    ['inform envoys of the new tables', 'hear from three ports'],
    'Briefing on Tides\nBonn, 3 May 2025\n\nSea level rises. The briefing will:\n - inform envoys of the new tables;\n - hear from three ports.\n',
  ],
  [
    'objectives',
    ['weigh the ledgers of five clinics', 'draft a card that a nurse can read'],
    'Meeting on Ledgers ends\n\nBonn, 3 May 2025. The conference had set out to weigh the ledgers of five clinics, and to draft a card that a nurse can read.\n',
  ],
  [
    'objectives',
    ['listen to unfinished work', 'let students ask first'],
    'Lunch Talks\nBonn, 3 May 2025\n\nThe idea of the series is simply to listen to unfinished work, and to let students ask first.\n',
  ],
  ['objectives', [], 'Lunch Talks\nBonn, 3 May 2025\n\nProf. Li is ill. We hope to have her in autumn instead.\n'],
  [
    'outputs',
    ['a questionnaire of forty items', 'a calendar for joint counts'],
    'Workshop on Counting\nLima, 3 May 2025\n\nD. Expected results\n\n4.  Two papers will come out of Lima: a questionnaire of forty items, and a calendar for joint counts.\n',
  ],
  [
    'outputs',
    ['a set of drawings of three mills', 'a leaflet in two languages'],
    'Field School on Mills\nLima, 3 May 2025\n\nAt the end we hand over to the parish a set of drawings of three mills, and a leaflet in two languages.\n',
  ],
  [
    'outputs',
    ['A short compact, open for signature until May'],
    'Briefing on Wells\nLima, 3 May 2025\n\nA short compact, open for signature until May, will be the outcome.\n',
  ],
  [
    'outputs',
    ['a common alert goes on trial in May', 'a statement calls for a register'],
    'Dust meeting ends\nLima, 3 May 2025. It dealt with dust.\n\nWhat was decided\n\n  – a common alert goes on trial in May;\n  – a statement calls for a register.\n\nThe meeting worked in English.\n',
  ],
  [
    'outputs',
    ['um portefólio', 'um guião, a publicar no sítio do Centro'],
    'Oficina de Formação\nÉvora, 3 de maio de 2025\n\nDe cada formando espera-se um portefólio e um guião, a publicar no sítio do Centro.\n',
  ],
  [
    'audience',
    'Lehrkräfte, Erzieherinnen sowie die Schulaufsicht',
    'Fachtag Lesen\nBonn, 3. Mai 2025\n\nAngesprochen sind Lehrkräfte, Erzieherinnen sowie die Schulaufsicht.\n',
  ],
  [
    'audience',
    'Inspectors and clerks of ports, who have served at least two years',
    'Course on Cranes\nMuscat, 3 May 2025\n\n4. PROFILE OF CANDIDATES\n\nInspectors and clerks of ports, who have served at least two years.\n',
  ],
  [
    'audience',
    null,
    'Hearing on Bus Fares\nBonn, 3 May 2025\n\nATTENDANCE\nAttendance in the Blue Room is limited to 70 persons, counsel and press included.\n',
  ],
  [
    'languages',
    ['en'],
    'Course on Cranes\nMuscat, 3 May 2025\n\nCandidates read and speak English, in which the course is given.\n',
  ],
]

describe('what it is for, and for whom', () => {
  for (const [field, want, text] of TOLD)
    test(`${field} ${JSON.stringify(text.slice(0, 90))}`, () => expect(extract(text)[field]).toEqual(want))
})
