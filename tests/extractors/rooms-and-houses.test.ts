/** Rooms in their houses, and houses with their addresses: the expected parts first, then the phrasings. */
import { describe, expect, test } from 'vitest'
import { venueParts } from '../../extractors/venue/parts.js'
import { extract } from '../../pipeline/extract.js'

const partsOf = (text: string): Record<string, string> => {
  const { text: _, placeholder: __, ...parts } = venueParts(text, { start: 0, end: text.length })
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, span]) => (span ? [[part, text.slice(span.start, span.end)]] : [])),
  )
}

const PARTS: readonly (readonly [Readonly<Record<string, string>>, ...string[]])[] = [
  // a hall, its floor, and the house of both
  [{ room: 'Tiger Hall, 5/F', name: 'Lim Boon Keng Building' }, 'Tiger Hall, 5/F, Lim Boon Keng Building'],
  [{ room: 'Kaveri Hall, 2nd Floor', name: 'Chamber Premises' }, 'Kaveri Hall, 2nd Floor, Chamber Premises'],
  [
    { room: 'Orwell Hall, on the first floor', name: 'Central Library' },
    'Orwell Hall, on the first floor of the Central Library',
  ],
  [{ name: 'Harbour House', room: '4th floor' }, 'Harbour House, 4th floor'],
  [
    { name: 'City Hall', room: '2nd floor', street: '12 Main Street', locality: 'Springfield' },
    'City Hall, 2nd floor, 12 Main Street, Springfield',
  ],
  // a room's name and its number
  [
    { room: 'Amina Noor Lecture Hall, B117', name: 'Science Building' },
    'Amina Noor Lecture Hall, B117, Science Building',
  ],
  [{ room: 'Moot 3', name: 'Law Building', street: '12 Leith Street' }, 'Moot 3, Law Building, 12 Leith Street'],
  [{ name: 'City Archives', room: 'Level 3 Training Room' }, 'City Archives, Level 3 Training Room'],
  [{ name: 'Hotel Europa', room: 'hall "Issyk"' }, 'Hotel Europa (hall "Issyk")'],
  // German genitives
  [
    { room: 'Festsaal', name: 'Alten Rathaus', street: 'Markt 1', postalCode: '04109', locality: 'Leipzig' },
    'Festsaal im Alten Rathaus, Markt 1, 04109 Leipzig',
  ],
  [
    { room: 'Kleiner Saal', name: 'Stadthalle', street: 'Hauptplatz 3', postalCode: '4040', locality: 'Linz' },
    'Kleiner Saal der Stadthalle, Hauptplatz 3, 4040 Linz',
  ],
  [
    {
      room: 'Hörsaal 2, Hochparterre',
      name: 'Campus der Universität Graz',
      street: 'Halbärthgasse 6',
      postalCode: '8010',
      locality: 'Graz',
    },
    'Hörsaal 2, Hochparterre, Hof 1, Campus der Universität Graz, Halbärthgasse 6, 8010 Graz',
  ],
  [{ room: 'SR 09.52', name: 'Science Building' }, 'SR 09.52, Science Building'],
  [{ room: 'Kepler Hall', name: 'City Planetarium' }, 'Kepler Hall of the City Planetarium'],
  [{ room: 'back room', name: 'Red Lion' }, 'back room of the Red Lion'],
  // a street named for a day, its number behind a comma
  [
    { name: 'Casa Azul', street: 'Rua 15 de Novembro, 240', locality: 'Curitiba', postalCode: '80020-310' },
    'Casa Azul, Rua 15 de Novembro, 240, Curitiba, CEP 80020-310',
  ],
]

describe('rooms and their houses', () => {
  for (const [want, ...texts] of PARTS) for (const text of texts) test(text, () => expect(partsOf(text)).toEqual(want))
})

const PLACES: readonly (readonly [Readonly<Record<string, string | null>>, string])[] = [
  [
    { name: 'Canolfan Hafren', street: 'Stryd Fawr', postalCode: 'SY18 6BS', room: 'Main hall, ground floor' },
    'Harbour Evening\n\nCanolfan Hafren, Stryd Fawr, Llanidloes, SY18 6BS\nMain hall, ground floor\n6pm to 8pm, Thursday 26 January 2023',
  ],
  [
    { name: 'Palazzo Costa', room: 'sala Verdi', street: 'via Roma 4', postalCode: '34132', locality: 'Trieste' },
    'Il mare vuoto\n\nLunedì 11 marzo 2019 alle ore 17.45\nnella sala Verdi di Palazzo Costa (via Roma 4, 34132 Trieste)\n\nPer informazioni: tel. 040 555 0146, info@example.it\nSede: via Beccaria 6, 34133 Trieste',
  ],
  [
    { name: 'Mitchell Library', room: 'Orwell Hall, on the first floor' },
    'Reading the River\n\nWed 12 March 2025, 6 pm\n\nThe talk is in Orwell Hall, on the first floor of the Mitchell Library.\n\nOpening hours\nMon-Thu 9-8, Fri-Sat 9-5\n\nCity Libraries, 38 Albion Street, Glasgow G1 1LH',
  ],
  [
    { name: 'Deichman Nordre', street: 'Grensen 5', postalCode: '0159' },
    "Archive Forum 2022\n\nThe Forum runs from 20 to 21 October 2022. You'll find us at Deichman Nordre, in the old town. The address is Grensen 5, 0159 Oslo. The conference dinner is at Restaurant Ekeberg, Kongsveien 15.",
  ],
  [
    { name: 'Casa Bianca', street: 'via Mazzini 5', locality: 'Lecce' },
    'Il mare vuoto\n\nData: 3 maggio 2019\nLuogo: Casa Bianca, via Mazzini 5, Lecce',
  ],
]

describe('the place of the event, and not another', () => {
  for (const [want, text] of PLACES)
    test(text.slice(0, 90), async () => expect((await extract(text)).venue).toMatchObject(want))
  test('a street that begins with "via" is no way in', async () => {
    const { attendanceMode } = await extract('Il mare\n\nData: 3 maggio 2019\nLuogo: via Mazzini 5, 73100 Lecce')
    expect(attendanceMode).toBe('in-person')
  })
  test('what a town has is no place', async () => {
    const { venue } = await extract("Kigali's wetlands, a talk on 3 May 2016 at 16h00")
    expect(venue).toBeNull()
  })
  test('a room of a platform is no room', async () => {
    const { venue } = await extract(
      'Seaweed\n\n14 December 2022, 2 pm\nZoom meeting room: https://x.zoom.us/j/96811223344',
    )
    expect(venue).toBeNull()
  })
})

describe('where it is streamed', () => {
  test.each([
    [
      'https://www.youtube.com/@filo',
      'Las mesas se transmitirán por el canal de la Facultad: https://www.youtube.com/@filo',
    ],
    ['https://play.example.se/live', 'The talk will be streamed live at https://play.example.se/live.'],
    [
      'https://www.youtube.com/watch?v=Qw8mar1',
      'Transmissão: https://www.youtube.com/watch?v=Qw8mar1\nCertificado: https://sigaa.example/certificados',
    ],
    [null, 'The talk will be streamed live. Abstracts: https://example.se/abstracts'],
  ])('%s ← %s', async (url, text) => {
    const record = await extract(`Jornadas del Agua\n\nEcole Normale, 12 rue Pasteur, Lyon, 3 May 2019\n\n${text}`)
    expect(record.online?.url ?? null).toBe(url)
    expect(record.attendanceMode).toBe('mixed')
  })
})
