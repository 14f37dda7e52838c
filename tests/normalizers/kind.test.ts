/** Kind words, what they mean, and which of several is the event's. */
import { describe, expect, it } from 'vitest'
import { kindOfName, kindWords } from '../../extractors/kindWords.js'
import { extract } from '../../pipeline/extract.js'

const OF_NAMES: readonly [string | null, string][] = [
  ['launch', 'Buchvorstellung: Moore'],
  ['launch', 'Présentation du livre de Jean Duval'],
  ['ceremony', 'Ausstellungseröffnung: Moore'],
  ['ceremony', 'Remise des prix du concours'],
  ['lecture', 'Soutenance de thèse de Jean Duval'],
  ['lecture', 'Defesa de tese: turfeiras'],
  ['panel', 'Fireside chat with Ana Ruiz'],
  ['other', 'Film night in the barn'],
  ['workshop', 'Training Workshop on Conference Management'],
  ['workshop', 'Second Workshop on Hearing Loss'],
  ['expert-group-meeting', 'Expert Group Meeting on “Registers and Trust”'],
  ['meeting', 'Annual General Meeting 2024'],
  ['forum', '2nd Nordic Forum on Counting Small Places'],
  ['webinar', 'Open Budgets Webinar: what next?'],
  ['course', 'Training Course in Archival Law'],
  ['lecture', '2015 Bernacchi Memorial Lecture'],
  ['hackathon', 'Civic Hack Night'],
  ['symposium', 'Colloque international sur les archives'],
  ['workshop', 'Taller de cartografía social'],
  ['lecture', 'Palestra: introdução aos registos'],
  ['seminar', 'Seminário sobre orçamento participativo'],
  ['panel', 'Mesa redonda sobre datos abiertos'],
  ['conference', 'Convegno nazionale degli archivisti'],
  ['seminar', 'Séminaire doctoral'],
  ['launch', 'Lanzamiento del informe anual'],
  ['meeting', 'Mitgliederversammlung 2025'],
  ['conference', 'Herbsttagung der Gesellschaft für Moorkunde'],
  ['lecture', 'Festvortrag im Rathaus'],
  ['workshop', 'Oficina de formação: a horta'],
  ['course', 'Corso di formazione per archivisti'],
  [null, 'Below the Damp Course'],
  [null, 'Galaxy Formation in Small Halos'],
  [null, 'Living with Hearing Loss'],
  [null, 'Glacier Retreat and its Witnesses'],
  [null, "Les cours d'eau et leurs riverains"],
  [null, 'Vertagung und Diskurs'],
  [null, 'Who Owns the Meadow?'],
  [null, 'Small States, Long Queues'],
]

const OF_TEXTS: readonly [string, string | null, string][] = [
  [
    'other events of the house say nothing of this one',
    null,
    'Bogs and People\n\nOslo, 4 June 2015\n\nBogs shrink. See also our other courses, or ask for the other lectures.',
  ],
  [
    'the name says it',
    'workshop',
    'Workshop on Slow Data\n\nOslo, 4 June 2015\n\nThis meeting of friends of slow data takes place at the library.',
  ],
  [
    'a bare kind above the name',
    'seminar',
    'Regional Seminar\n\nSlow Data and Fast Decisions\n\n4 June 2015\nOslo, Norway',
  ],
  ['a label', 'lecture', 'Type: Public lecture\nTitle: Slow Data\nDate: 4 June 2015'],
  ['a name before its colon', 'lecture', 'Salt roads: Lecture by Ann Moe on 3 May 2024, 17:00.'],
  [
    'prose that speaks of it',
    'webinar',
    'Slow Data and Fast Decisions\n\n4 June 2015, online\n\nThis webinar looks at slow data. The webinar is free. A workshop may follow.',
  ],
  [
    'the word that leads to the name',
    'seminar',
    'The department will host a seminar entitled "Soft Matter in a Tight Spot" at 4:30 p.m., Monday, Feb. 27, in room 7500.',
  ],
  ['no word says it', null, 'Slow Data and Fast Decisions\n\n4 June 2015, 5 pm\nOslo, Norway'],
]

// Words that look like kinds and are none.
const MUSEUM = [
  'in due course',
  'of course',
  'Seminar Room 4',
  'the Conference Centre',
  'meeting link',
  'Meeting ID: 844 0291',
  'workshop@example.org',
  'panel data',
  'the conference fee',
  'training materials',
]

describe('the kind of a name', () => {
  it.each(OF_NAMES)('%s: %s', (kind, name) => {
    expect(kindOfName(name)).toBe(kind)
  })
})

describe('the kind of an event', () => {
  it.each(OF_TEXTS)('%s → %s', (_, kind, text) => {
    expect(extract(text).kind).toBe(kind)
  })
})

describe('museum of words that are no kinds', () => {
  it.each(MUSEUM)('%s', (words) => {
    expect(kindWords(words)).toEqual([])
  })
})
