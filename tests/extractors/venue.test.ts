/** A venue's words, taken apart; and words that are no venue. */
import { describe, expect, it } from 'vitest'
import { venueParts } from '../../extractors/venue/parts.js'
import { extract } from '../../pipeline/extract.js'

const partsOf = (text: string): Record<string, string> => {
  const { text: _, placeholder: __, ...parts } = venueParts(text, { start: 0, end: text.length })
  return Object.fromEntries(Object.entries(parts).map(([part, span]) => [part, text.slice(span!.start, span!.end)]))
}

describe('parts of a venue', () => {
  it.each([
    [
      'Harpa, Austurbakki 2, 101 Reykjavík',
      { name: 'Harpa', street: 'Austurbakki 2', postalCode: '101', locality: 'Reykjavík' },
    ],
    // a street without a noun of its own, between the house and its town
    [
      'Wool Room, Cloth Exchange, Westgate, Ripon HG4 2AA',
      { room: 'Wool Room', name: 'Cloth Exchange', street: 'Westgate', locality: 'Ripon', postalCode: 'HG4 2AA' },
    ],
    ['Ferry Museum, Castle Hill, Lancaster', { name: 'Ferry Museum', street: 'Castle Hill', locality: 'Lancaster' }],
    // of two halls before a street the second is the house
    [
      'Mirror Hall, Weavers Hall, Molenstraat 4, 9000 Ghent',
      { room: 'Mirror Hall', name: 'Weavers Hall', street: 'Molenstraat 4', postalCode: '9000', locality: 'Ghent' },
    ],
    ['Palais des Nations, Geneva', { name: 'Palais des Nations', locality: 'Geneva' }],
    [
      'Aula Magna, Via Zamboni 33, 40126 Bologna',
      { room: 'Aula Magna', street: 'Via Zamboni 33', postalCode: '40126', locality: 'Bologna' },
    ],
    [
      'Room 12, 3rd floor, Main Library, 5 High Street, Bath BA1 1AA, UK',
      {
        room: 'Room 12, 3rd floor',
        name: 'Main Library',
        street: '5 High Street',
        locality: 'Bath',
        postalCode: 'BA1 1AA',
        country: 'UK',
      },
    ],
    [
      'The Hub, 123 Main St, Portland, OR 97201',
      { name: 'The Hub', street: '123 Main St', locality: 'Portland', region: 'OR', postalCode: '97201' },
    ],
    [
      'Auditorio Principal, Universidad de los Andes, Cra 1 #18A-12, Bogotá, Colombia',
      {
        room: 'Auditorio Principal',
        name: 'Universidad de los Andes',
        street: 'Cra 1 #18A-12',
        locality: 'Bogotá',
        country: 'Colombia',
      },
    ],
    [
      'Wissenschaftszentrum, Reichpietschufer 50, D-10785 Berlin',
      { name: 'Wissenschaftszentrum', street: 'Reichpietschufer 50', postalCode: 'D-10785', locality: 'Berlin' },
    ],
    [
      'Tagungshaus Ost, Gebäude C, Lindenallee 12, 34117 Kassel',
      { name: 'Tagungshaus Ost', room: 'Gebäude C', street: 'Lindenallee 12', postalCode: '34117', locality: 'Kassel' },
    ],
    [
      'Building C, Marlow Hall, 12 King Street, Leeds',
      { name: 'Marlow Hall', room: 'Building C', street: '12 King Street', locality: 'Leeds' },
    ],
    [
      'Conference Hall 1, Institute of Grain, 12 Mill Road, Pune',
      { name: 'Institute of Grain', room: 'Conference Hall 1', street: '12 Mill Road', locality: 'Pune' },
    ],
    ['Hall A, Umoja Centre, Nairobi', { name: 'Umoja Centre', room: 'Hall A', locality: 'Nairobi' }],
    [
      'Merlin Tower, 10 Anson Road, #05-12, Singapore',
      { name: 'Merlin Tower', street: '10 Anson Road', room: '#05-12', locality: 'Singapore' },
    ],
    [
      'Lal Bhavan, Plot No. 7, Sector 18, Pune',
      { name: 'Lal Bhavan', street: 'Plot No. 7, Sector 18', locality: 'Pune' },
    ],
    [
      'The Granary, Unit 6, Canal Wharf, Leeds LS2 9JT',
      { name: 'The Granary', street: 'Unit 6, Canal Wharf', postalCode: 'LS2 9JT', locality: 'Leeds' },
    ],
    [
      'Folkets Hus\nStorgatan 7\n111 51 Stockholm',
      { name: 'Folkets Hus', street: 'Storgatan 7', postalCode: '111 51', locality: 'Stockholm' },
    ],
    [
      'Casa Verde, Av. Brasil, 2000, Curitiba, PR',
      { name: 'Casa Verde', street: 'Av. Brasil, 2000', locality: 'Curitiba', region: 'PR' },
    ],
    [
      'Elm Center, 300 Oak Street, Athens, Ga. 30601',
      { name: 'Elm Center', street: '300 Oak Street', locality: 'Athens', region: 'Ga.', postalCode: '30601' },
    ],
    [
      'Centro Norte, Calle 5 32, Puebla, Pue., México',
      { name: 'Centro Norte', street: 'Calle 5 32', locality: 'Puebla', region: 'Pue.', country: 'México' },
    ],
    ['Town Hall, Rutlandshire, UK', { name: 'Town Hall', region: 'Rutlandshire', country: 'UK' }],
    [
      'the Old Library, Holme College, Cambridge',
      { room: 'Old Library', name: 'Holme College', locality: 'Cambridge' },
    ],
    ['The Old Library, Mill Street, Norwich', { name: 'Old Library', street: 'Mill Street', locality: 'Norwich' }],
    ['Lilla salen, Kulturhuset, Uppsala', { room: 'Lilla salen', name: 'Kulturhuset', locality: 'Uppsala' }],
    ['Takayama, Gifu, Japan', { locality: 'Takayama', region: 'Gifu', country: 'Japan' }],
    ['Washington D.C., USA', { locality: 'Washington', region: 'D.C.', country: 'USA' }],
    ['Salle Rose of the Hotel Lumière, Dakar', { room: 'Salle Rose', name: 'Hotel Lumière', locality: 'Dakar' }],
    [
      'West 118, Convention Centre, 1055 Canada Place, Vancouver, BC V6C 0C3',
      {
        room: 'West 118',
        name: 'Convention Centre',
        street: '1055 Canada Place',
        locality: 'Vancouver',
        region: 'BC',
        postalCode: 'V6C 0C3',
      },
    ],
    ['5409 Hale Hall', { room: '5409', name: 'Hale Hall' }],
    ['Hale Hall 5409', { room: '5409', name: 'Hale Hall' }],
    ['DH 2315', { room: '2315', name: 'DH' }],
    ['MC4-100', { room: 'MC4-100' }],
  ])('%s', (text, want) => {
    expect(partsOf(text)).toEqual(want)
  })
})

describe('no venue', () => {
  it.each([
    ['an earlier edition', 'The workshop is the fifth. Previous editions were held in Paris (2008) and York (2009).'],
    ['web tasks', 'Please apply online at www.example.org. All materials are available online.'],
    ['a conference that another is held with', 'The tutorial is part of ACL 2004 and continues a series.'],
    ['a list of countries', 'The seminar compared reforms in Indonesia, the Philippines and South Africa.'],
    ['letters and numbers', 'The router of the AP1000 was designed by a team of five.'],
  ])('%s', async (_, text) => {
    expect((await extract(text)).venue).toBeNull()
  })
  it.each([
    'The meeting will be held in Room XX, to be confirmed.',
    'Venue: TBA\nDate: 3 May 2010',
    'Lugar: por confirmar\nFecha: 3 de mayo de 2010',
  ])('a placeholder: %s', async (text) => {
    const record = await extract(text)
    expect(record.venue?.room ?? null).toBeNull()
    expect(record.diagnostics.map((one) => one.code)).toContain('venue-placeholder')
  })
})
