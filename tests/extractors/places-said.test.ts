/** Where and how, as sentences and notices say it: the phrasing first, then what a careful reader takes from it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const HEAD = 'Workshop on Urban Soils\n\n'

describe('places in sentences', () => {
  it.each([
    [
      'The workshop will be held on 3 May 2019 at the Ecole Normale, 12 rue Pasteur, Lyon.',
      { locality: 'Lyon', street: '12 rue Pasteur' },
    ],
    [
      'The meeting is hosted by the Academy of Sciences in Tashkent on 4 June 2019, in the Small Hall (Navoi Street 12).',
      { name: 'Academy of Sciences', room: 'Small Hall', locality: 'Tashkent' },
    ],
    [
      'The venue is the Training Hall of the National Seed Centre, Kampala. The workshop is on 4 May 2016.',
      { name: 'National Seed Centre', room: 'Training Hall', locality: 'Kampala' },
    ],
    [
      'Date: 3 May 2019\nLocal: Bloco C, sala 12, Campus Norte, Recife/PE',
      { name: 'Campus Norte', room: 'sala 12', locality: 'Recife', region: 'PE', country: 'BR' },
    ],
    [
      'Data: 3 maggio 2019\nLuogo: Sala Conferenze, Corso Italia, 55, 34170 Gorizia',
      { room: 'Sala Conferenze', street: 'Corso Italia, 55', locality: 'Gorizia', country: 'IT' },
    ],
    [
      'Fecha: 3 de mayo de 2019\nLugar: Salón de Actos, Facultad de Letras, C/ Mayor, 1, 30001 Murcia',
      { room: 'Salón de Actos', name: 'Facultad de Letras', locality: 'Murcia' },
    ],
    [
      'Date: 3 May 2019\nVenue: Room E-4, Olympos Building, 154 Leof. Stratou, 546 36 Thessaloniki',
      { room: 'Room E-4', name: 'Olympos Building', postalCode: '546 36', locality: 'Thessaloniki', country: 'GR' },
    ],
    [
      'Date: 3 May 2019\nPlace: Concertgebouw, Grote Zaal, Amsterdam + livestream',
      { name: 'Concertgebouw', room: 'Grote Zaal', locality: 'Amsterdam' },
    ],
  ])('%s', async (text, want) => {
    expect((await extract(HEAD + text)).venue).toMatchObject(want)
  })
})

describe('what is no place of the event', () => {
  it.each([
    [
      'the number of a docket',
      'Docket 2021-HN-044: limits of noise\n\nThe hearing takes place by video conference only on 23 February 2021.',
    ],
    ['prices', 'The course is online. Date: 3 May 2019. Fee: MXN 150, members EUR 60.'],
    [
      'clocks of several cities',
      'Webinar: cover for ports\n\n3 May 2021\n8:00 Lima | 9:00 Washington, D.C. | 15:00 Madrid',
    ],
  ])('%s', async (_, text) => {
    expect((await extract(text)).venue).toBeNull()
  })
})

describe('ways in', () => {
  it.each([
    ['The hearing takes place by video conference only on 23 February 2021.', 'online', null],
    ['Date: 23 February 2021\nWebex: https://hearings.webex.example/harbour', 'online', 'WebEx'],
    ['A course taught live online, from 2 to 4 February 2027.', 'online', null],
  ])('%s', async (text, mode, platform) => {
    const record = await extract(HEAD + text)
    expect(record.attendanceMode).toBe(mode)
    expect(record.online?.platform ?? null).toBe(platform)
  })
  it('an earlier consultation online does not make the meeting so', async () => {
    const record = await extract(
      `${HEAD}A first consultation was held online on 17 June 2019.\n\nThe workshop will be held in Bishkek on 22 October 2019.`,
    )
    expect(record.attendanceMode).not.toBe('online')
    expect(record.venue?.locality).toBe('Bishkek')
  })
})
