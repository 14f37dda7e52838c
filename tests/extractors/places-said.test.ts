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
    // below a heading, as a sentence
    [
      '3-5 May 2019\n\nVENUE\n\nThe talks take place in the Kessel Hall of the University of Graz, on the north campus off Halbarth Street.',
      { name: 'University of Graz', room: 'Kessel Hall', street: 'Halbarth Street', locality: 'Graz' },
    ],
    [
      '3-5 May 2019\n\nLugar\n\nEl encuentro se celebra en el Salón de Grados de la Facultad de Derecho, calle Larga 3, 11003 Cádiz.',
      { name: 'Facultad de Derecho', room: 'Salón de Grados', street: 'calle Larga 3', locality: 'Cádiz' },
    ],
    [
      '-- LOCAL --\nO encontro acontece no Auditório Paulo Freire do Centro de Educação da UFC, na Rua Waldery Uchôa, 1, Benfica, CEP 60020-110, Fortaleza.',
      {
        room: 'Auditório Paulo Freire',
        street: 'Rua Waldery Uchôa, 1',
        postalCode: '60020-110',
        locality: 'Fortaleza',
        country: 'BR',
      },
    ],
    [
      "Lieu\n\nLes travaux se dérouleront à l'Hôtel Azalaï, salle Niger, avenue Jean-Paul II, Cotonou.",
      { name: 'Hôtel Azalaï', room: 'salle Niger', street: 'avenue Jean-Paul II', locality: 'Cotonou' },
    ],
    [
      'Luogo\n\nIl seminario si svolge presso la Sala Rossa di Palazzo Giusti, via Roma 5, 37121 Verona.',
      { room: 'Sala Rossa', name: 'Palazzo Giusti', street: 'via Roma 5', locality: 'Verona' },
    ],
    // without a verb that puts the event there
    [
      'The Hearings Committee will listen to them in the Council Chamber, 12 Stafford Street, Timaru 7910, on these dates:\n\nTuesday 3 September 2019  9.30am - 4.00pm',
      { room: 'Council Chamber', street: '12 Stafford Street', postalCode: '7910', locality: 'Timaru' },
    ],
    [
      "The Trust calls you to two days of practical work at the Kisoro Training Centre, off Kabale Road (Hospital turn-off), Kisoro, on Wednesday 12th and Thursday 13th September 2012.\nWe've room for 28.",
      { name: 'Kisoro Training Centre', locality: 'Kisoro', country: 'UG' },
    ],
    [
      'Durante dos jornadas, el jueves 22 y el viernes 23 de agosto de 2013, unos sesenta archivistas se reunieron en la Sala Benjamín Carrión del Edificio Matriz de la Casa de la Cultura (Av. 12 de Octubre 555, Quito, Ecuador).',
      { room: 'Sala Benjamín Carrión', street: 'Av. 12 de Octubre 555', locality: 'Quito', country: 'EC' },
    ],
    [
      "Le colloque se tiendra les 3 et 4 mai 2019 à la Maison des sciences de l'homme, 4 rue Ledru, à Clermont-Ferrand.",
      { name: "Maison des sciences de l'homme", street: '4 rue Ledru', locality: 'Clermont-Ferrand' },
    ],
    [
      'O curso vai decorrer de 7 a 11 de março de 2022, na sala de reuniões do 2.º piso do Palácio da Justiça, na Achada, cidade da Praia.',
      { name: 'Palácio da Justiça', room: 'sala de reuniões do 2.º piso', locality: 'Praia' },
    ],
    // moved, and not at the dinner
    [
      '3-5 May 2019\n\nThe conference has been moved from Leeds to the Guildhall, York, YO1 9QN.',
      { name: 'Guildhall', locality: 'York', postalCode: 'YO1 9QN' },
    ],
    [
      '3 May 2019\n\nPlease note that the workshop will no longer be held in the Old Library, but in the Peel Building, Room 204.',
      { name: 'Peel Building', room: 'Room 204' },
    ],
    [
      'Original dates: 24-27 August 2020\nNEW DATES: 23-26 August 2021\nPlace: unchanged - Daegu, Republic of Korea',
      { name: null, locality: 'Daegu', country: 'KR' },
    ],
    [
      'Hotel Vltava, Prague, Czech Republic\n3 May 2019\n\nThe dinner will be held at the Restaurant U Fleku, Kremencova 11, Prague on 3 May at 19:00.',
      { name: 'Hotel Vltava', locality: 'Prague' },
    ],
    [
      'When: 3 May 2019\nWhere: Online (Zoom) / Aula 3, Facultad de Ciencias, Sevilla',
      { room: 'Aula 3', name: 'Facultad de Ciencias', locality: 'Sevilla' },
    ],
    // rooms and houses in small letters, of other languages, by number
    [
      'The meeting will be held in the upstairs room of the clubhouse, 23 Marieville\nEsplanade, Sandy Bay TAS 7005, on Sunday the 28th day of July 2019.',
      {
        room: 'upstairs room',
        name: 'clubhouse',
        street: '23 Marieville Esplanade',
        locality: 'Sandy Bay',
        region: 'TAS',
      },
    ],
    [
      'It opens at 3 in the afternoon on Wednesday 30 May 2018, in the ballroom of Stamba, 14 Merab Kostava Street, 0108 Tbilisi, and ends with lunch.',
      { room: 'ballroom', name: 'Stamba', street: '14 Merab Kostava Street', postalCode: '0108', locality: 'Tbilisi' },
    ],
    [
      'Donnerstag, 9. November 2023, 10 bis 16.30 Uhr\nKulturzentrum PFL, Vortragssaal, Peterstraße 3, 26121 Oldenburg',
      {
        name: 'Kulturzentrum PFL',
        room: 'Vortragssaal',
        street: 'Peterstraße 3',
        locality: 'Oldenburg',
        country: 'DE',
      },
    ],
    [
      'Mittwoch, 19. Februar 2020, 18.00 Uhr\nSocietät maritim, Großer Saal\nAugust-Bebel-Straße 1\n18055 Rostock',
      { name: 'Societät maritim', room: 'Großer Saal', street: 'August-Bebel-Straße 1', postalCode: '18055' },
    ],
    [
      'It will be held on 24-25 September 2020, in the same rooms:\n\n   Aula of the University of Graz\n   Universitätsplatz 3, first floor\n   8010 Graz, Austria',
      { name: 'University of Graz', room: 'Aula', street: 'Universitätsplatz 3', postalCode: '8010', locality: 'Graz' },
    ],
    [
      '17 Aug 2022. The panel is no longer in the Seminar Room, but in:\n\n   Chalsty Auditorium\n   School of Law, West Campus\n   1 Jan Smuts Avenue, Braamfontein\n   Johannesburg 2000',
      { room: 'Chalsty Auditorium', street: '1 Jan Smuts Avenue', locality: 'Johannesburg' },
    ],
    [
      '| What  | Do school meals crowd out breakfast? |\n| When  | Thursday 21st November 2019, 12:30 - 13:30 |\n| Where | Conference room B, 4th floor, Abay Building, Meskel Flower Road, Addis Ababa |',
      { room: 'Conference room B, 4th floor', name: 'Abay Building', street: 'Meskel Flower Road' },
    ],
    [
      'PLACE        Training Centre, Hall 3, Gate 14, Doha, Qatar\nDATE         12/11/2017',
      { name: 'Training Centre', room: 'Hall 3', locality: 'Doha', country: 'QA' },
    ],
    [
      '9 April 2019\n\nA hearing will be held at the Town Offices, Holley Hall, 1 South Street, Bristol, Vermont 05443.\n\nDated at Essex Junction this 11th day of March, 2019.',
      { street: '1 South Street', locality: 'Bristol', region: 'Vermont', postalCode: '05443' },
    ],
    // letters, posters, newsletters
    [
      'Das Treffen findet am 14. und 15. November 2019 an der Akademie für Pflegewissenschaft,\nAlser Straße 23/12, 1080 Wien, statt.',
      { name: 'Akademie für Pflegewissenschaft', street: 'Alser Straße 23/12', postalCode: '1080', locality: 'Wien' },
    ],
    [
      'Les journées se tiendront le 4 avril 2019 au bâtiment Recherche Nord, salle 0.015,\n14 cours des Humanités, 93300 Aubervilliers.',
      { room: 'salle 0.015', street: '14 cours des Humanités', postalCode: '93300', locality: 'Aubervilliers' },
    ],
    [
      '5 October 2024. You will find us at Gothersgade 140, 1123 Copenhagen K; ring the bell.',
      { street: 'Gothersgade 140', postalCode: '1123', locality: 'Copenhagen', country: 'DK' },
    ],
    [
      'We shall meet on 23 June 2017 in the Sala do Conselho on the second floor of the Passenger Terminal,\nAvenida General Norton de Matos, 4450-208 Matosinhos, Portugal.',
      { name: 'Passenger Terminal', street: 'Avenida General Norton de Matos', locality: 'Matosinhos' },
    ],
    [
      '19-22 September 2022\n\nThe conference takes place at the Faculty of Engineering, University of Porto,\nRua Dr. Roberto Frias, 4200-465 Porto.',
      { street: 'Rua Dr. Roberto Frias', postalCode: '4200-465', locality: 'Porto', country: 'PT' },
    ],
    [
      'The course is on Saturday 14 and Sunday 15 April 2018, 10am to 4pm, at Hawkmoor Barn, Lower\nLane, Bovey Tracey, Devon TQ13 9XE. £85, lunch included.',
      { name: 'Hawkmoor Barn', street: 'Lower Lane', locality: 'Bovey Tracey', region: 'Devon', country: 'GB' },
    ],
    [
      '6 for 6.30pm, Thursday 18 July 2019\n\nReadings on Lygon\n309 Lygon Street\nCarlton VIC 3053',
      { name: 'Readings on Lygon', street: '309 Lygon Street', locality: 'Carlton', region: 'VIC', country: 'AU' },
    ],
    [
      'Wednesday 9 November 2016\n\n81 Kingsway\n4th floor, The Keynes Room\nLondon WC2B 6SR',
      { room: '4th floor, The Keynes Room', street: '81 Kingsway', postalCode: 'WC2B 6SR', locality: 'London' },
    ],
    [
      'Fecha: 15 y 16 de agosto de 2019\nLugar: Auditorio León de Greiff, Edificio 104, Carrera 30 # 45-03, Bogotá D. C.',
      { room: 'Auditorio León de Greiff', name: 'Edificio 104', street: 'Carrera 30 # 45-03', country: 'CO' },
    ],
    [
      'Place     Conference Room B, 3F, Sanjo Kaikan Annex\n          7-3-1 Hongo, Bunkyo-ku, Tokyo 113-0033, Japan\nDate      3 May 2013',
      { name: 'Sanjo Kaikan Annex', street: '7-3-1 Hongo', postalCode: '113-0033', locality: 'Tokyo' },
    ],
    ['Place: Drift 25, Utrecht, room to be announced\nDate: 10 September 2015', { room: null, street: 'Drift 25' }],
    // which country, which state
    ['Location: Atlanta, Georgia\nDate: 3 May 2019', { locality: 'Atlanta', region: 'Georgia', country: 'US' }],
    ['Location: Tbilisi, Georgia\nDate: 3 May 2019', { locality: 'Tbilisi', region: null, country: 'GE' }],
    [
      'Meet us on 3 May 2019 at 19:00 at Café Central, Calle Mayor 5, Toledo.',
      { name: 'Café Central', street: 'Calle Mayor 5', locality: 'Toledo', country: 'ES' },
    ],
    [
      'Mon 5 & Tue 6 December 2022, Hobart, Tasmania\n\nWe meet at the Marine Institute, 20 Castray Esplanade, in the Aurora Lecture Theatre (level 1).',
      { name: 'Marine Institute', street: '20 Castray Esplanade', locality: 'Hobart', country: 'AU' },
    ],
  ])('%s', async (text, want) => {
    expect((await extract(HEAD + text)).venue).toMatchObject(want)
  })
})

describe('cities of groups and titles', () => {
  it.each([
    ['R-Ladies Sydney: maps\n\n3 May 2019, 18:00', { locality: 'Sydney', country: 'AU' }],
    ['Meetup de R-Ladies Santiago\n\n3 de mayo de 2019 18:00', { locality: 'Santiago', country: 'CL' }],
    [
      'ISB 2014\nVienna University of Technology\nVienna, Austria\n24-28 August 2014',
      { name: 'Vienna University of Technology', locality: 'Vienna', country: 'AT' },
    ],
    [
      '3rd Summer School on Proofs\nUniversity of Novi Sad, Serbia\n3-9 July 2017\n\nLecturers: Anna Bee (TU Wien)',
      { name: 'University of Novi Sad', locality: 'Novi Sad', country: 'RS' },
    ],
    [
      "FAMILY FUN DAY\n\nSUNDAY, JUNE 8, 2014 -- 10 'til 4 -- RAIN OR SHINE\n\nSeaview Discovery Centre\n1675 Lower Water St., Halifax, N.S.",
      { name: 'Seaview Discovery Centre', street: '1675 Lower Water St.', locality: 'Halifax', region: 'N.S.' },
    ],
  ])('%s', async (text, want) => {
    expect((await extract(text)).venue).toMatchObject(want)
  })
})

describe('what is no place of the event', () => {
  it.each([
    [
      'where a page is edited',
      'Panel of the month. 31 January 2024, 15:00-16:30 CET, live on LinkedIn (https://www.linkedin.com/events/x).\n\nThe letter is edited in Bonn (Hermann-Ehlers-Str. 10, 53113).',
    ],
    [
      'a channel',
      'Quando: 19/08/2021, das 15h às 17h\nOnde: canal da Fundação Rondon no YouTube (https://youtu.be/hT0s9aLq2vE)',
    ],
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
