/** Sentences that say where an event is and whose it is, in six languages: the same place, the same body. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const record = (sentence: string) => extract(`Old wells of the valley\n\n8 July 2024, 18:30\n\n${sentence}\n`)

const PLACES: readonly (readonly [house: string, ...sentences: string[]])[] = [
  [
    'Green Museum',
    'The seminar will be held at the Green Museum in Bergen.',
    'The talk takes place at the Green Museum, Bergen.',
    'Join us at the Green Museum in Bergen.',
    'We meet at the Green Museum in Bergen.',
    'The Green Museum in Bergen hosts the evening.',
    'Venue is the Green Museum in Bergen.',
    'It will be hosted at the Green Museum (Bergen).',
    'Our next evening is at the Green Museum, Bergen.',
    'You will find us at the Green Museum in Bergen.',
    'The exhibition opens at the Green Museum in Bergen.',
    'See you at the Green Museum in Bergen!',
  ],
  [
    'Museo Verde',
    'El taller se realizará en el Museo Verde, en Sevilla.',
    'El encuentro será en el Museo Verde (Sevilla).',
    'Os esperamos en el Museo Verde, Sevilla.',
    'L’incontro si svolgerà al Museo Verde, a Torino.',
    'Vi aspettiamo al Museo Verde, Torino.',
  ],
  [
    'Museu Verde',
    'O seminário terá lugar no Museu Verde, em Coimbra.',
    'A oficina será no Museu Verde, Coimbra.',
    'Esperamos por você no Museu Verde, em Coimbra.',
  ],
  [
    'Musée Vert',
    'La conférence se tiendra au Musée Vert, à Lyon.',
    'Rendez-vous au Musée Vert, à Lyon.',
    'La rencontre est prévue au Musée Vert, Lyon.',
    'Nous vous attendons au Musée Vert, à Lyon.',
  ],
  ['Wassermuseum', 'Der Vortrag findet im Wassermuseum in Bonn statt.', 'Wir treffen uns im Wassermuseum in Bonn.'],
]

const BODIES: readonly (readonly [body: string, ...sentences: string[]])[] = [
  [
    'Water Heritage Trust',
    'The evening is organised by the Water Heritage Trust.',
    'The Water Heritage Trust is pleased to announce its summer evening.',
    'This event is hosted by the Water Heritage Trust.',
    'An evening brought to you by the Water Heritage Trust.',
    'The seminar has been convened by the Water Heritage Trust.',
    'Join the Water Heritage Trust for an evening on wells.',
    'This training is delivered by the Water Heritage Trust.',
    'We at the Water Heritage Trust invite you to this evening.',
    'An initiative of the Water Heritage Trust.',
  ],
  [
    'Fundación Agua Clara',
    'El acto está organizado por la Fundación Agua Clara.',
    'La Fundación Agua Clara tiene el agrado de invitarle a la conferencia.',
    'La jornada es una iniciativa de la Fundación Agua Clara.',
    'El curso es impartido por la Fundación Agua Clara.',
  ],
  [
    'Fundação Água Clara',
    'O encontro é organizado pela Fundação Água Clara.',
    'A Fundação Água Clara promove este encontro.',
    'Uma iniciativa da Fundação Água Clara.',
  ],
  [
    'Fondation Eau Claire',
    'La soirée est organisée par la Fondation Eau Claire.',
    'Une soirée proposée par la Fondation Eau Claire.',
  ],
  [
    'Fondazione Acqua Chiara',
    'La serata è organizzata dalla Fondazione Acqua Chiara.',
    'Un incontro promosso dalla Fondazione Acqua Chiara.',
  ],
  ['Wasserverein Bonn', 'Der Wasserverein Bonn lädt zu einem Vortrag ein.', 'Veranstaltet vom Wasserverein Bonn.'],
]

const SPEAKERS: readonly string[] = [
  'Dr Maria Lund (University of Bergen) will speak on old wells.',
  'Maria Lund from the University of Bergen will present her new book.',
  'Our guest will be Maria Lund, author of Deep Water.',
  'The workshop is led by Maria Lund.',
  'La charla estará a cargo de Maria Lund.',
  'Imparte Maria Lund, de la Universidad de Bergen.',
  'Maria Lund falará sobre poços.',
  'A palestra será proferida por Maria Lund.',
  'Conférence de Maria Lund, hydrologue.',
  'Maria Lund interviendra sur les puits.',
  'Interverrà Maria Lund.',
  'Vortrag von Maria Lund.',
  'Referentin ist Maria Lund.',
]

const PRICES: readonly string[] = [
  'Tickets cost €20.',
  'Entry: €20 on the door.',
  'La entrada cuesta 20 euros.',
  'O valor é de 20 euros.',
  'L’entrée est à 20 euros.',
  'La participation est de 20 euros.',
  'L’ingresso costa 20 euro.',
  'Der Eintritt beträgt 20 €.',
]

const BOTH_WAYS: readonly string[] = [
  'You can attend in person or online.',
  'El evento será híbrido.',
  'O evento será híbrido.',
  'L’événement est hybride.',
  'L’incontro si terrà in presenza e online.',
  'Die Veranstaltung findet hybrid statt.',
]

const rows = (table: readonly (readonly [string, ...string[]])[]) =>
  table.flatMap(([expected, ...sentences]) => sentences.map((sentence) => [expected, sentence] as const))

describe('the house', () => {
  it.each(rows(PLACES))('%s ← %s', (house, sentence) => {
    expect(record(sentence).venue?.name).toBe(house)
  })
})

describe('the body', () => {
  it.each(rows(BODIES))('%s ← %s', (body, sentence) => {
    expect(record(sentence).organizers.map(({ name }) => name)).toEqual([body])
  })
  it.each(['La charla es impartida por Marta Ruiz.', 'She is based at the Water Heritage Trust.'])(
    'is none in: %s',
    (sentence) => {
      expect(record(sentence).organizers).toEqual([])
    },
  )
})

describe('who speaks, what it costs, how one attends', () => {
  it.each(SPEAKERS)('Maria Lund ← %s', (sentence) => {
    expect(record(sentence).people[0]?.name).toBe('Maria Lund')
  })
  it.each(PRICES)('20 ← %s', (sentence) => {
    expect(record(sentence).fees.map(({ amount }) => amount)).toEqual([20])
  })
  it.each(BOTH_WAYS)('mixed ← %s', (sentence) => {
    expect(extract(`Old wells\n\n8 July 2024, Green Museum, Bergen\n\n${sentence}\n`).attendanceMode).toBe('mixed')
  })
})
