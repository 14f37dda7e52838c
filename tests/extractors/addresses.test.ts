/** Addresses as the world writes them: each part is told by its shape, in whatever order the parts stand. */
import { describe, expect, it } from 'vitest'
import { venueParts } from '../../extractors/venue/parts.js'

const partsOf = (text: string): Record<string, string> => {
  const { text: _, placeholder: __, ...parts } = venueParts(text, { start: 0, end: text.length })
  return Object.fromEntries(Object.entries(parts).map(([part, span]) => [part, text.slice(span!.start, span!.end)]))
}

// text, then name | room | street | postal code | locality | region | country, "-" where there is none
const ADDRESSES: readonly (readonly [string, string])[] = [
  ['Acacia Hall, Lodhi House, New Delhi', 'Lodhi House | Acacia Hall | - | - | New Delhi'],
  ['Acacia Hall (MR 11), Lodhi House, New Delhi', 'Lodhi House | Acacia Hall | - | - | New Delhi'],
  ['17, rue Sainte-Anne - 21000 Dijon', '- | - | 17, rue Sainte-Anne | 21000 | Dijon'],
  [
    "Bibliothèque municipale, 5 bis rue de l'École-de-Droit, 21000 Dijon",
    "Bibliothèque municipale | - | 5 bis rue de l'École-de-Droit | 21000 | Dijon",
  ],
  ['Salle des fêtes, 3, place de la Mairie, 69001 Lyon', '- | Salle des fêtes | 3, place de la Mairie | 69001 | Lyon'],
  [
    'Maison des associations, 12 boulevard Voltaire, 75011 Paris, France',
    'Maison des associations | - | 12 boulevard Voltaire | 75011 | Paris | - | France',
  ],
  ['Amphi B, Université Lumière, 86 rue Pasteur, Lyon', 'Université Lumière | Amphi B | 86 rue Pasteur | - | Lyon'],
  [
    'Haus der Wissenschaft, Sandstraße 4/5, 28195 Bremen',
    'Haus der Wissenschaft | - | Sandstraße 4/5 | 28195 | Bremen',
  ],
  [
    'Raum 2.14, Institut für Geographie, Domstr. 11, 17489 Greifswald',
    'Institut für Geographie | Raum 2.14 | Domstr. 11 | 17489 | Greifswald',
  ],
  ['Alte Aula, Grabengasse 1, Heidelberg', '- | Alte Aula | Grabengasse 1 | - | Heidelberg'],
  [
    'Old Waterworks (Stary Wodociąg), ul. Na Grobli 17, 50-421 Wrocław',
    'Old Waterworks | - | ul. Na Grobli 17 | 50-421 | Wrocław',
  ],
  [
    'Dom Kultury, al. Niepodległości 3, 61-875 Poznań, Poland',
    'Dom Kultury | - | al. Niepodległości 3 | 61-875 | Poznań | - | Poland',
  ],
  [
    'Centro Cultural Recoleta, Junín 1930, Ciudad de Buenos Aires',
    'Centro Cultural Recoleta | - | Junín 1930 | - | Buenos Aires',
  ],
  [
    'Biblioteca Norte, Eje 1 Norte s/n, 06350 Ciudad de México',
    'Biblioteca Norte | - | Eje 1 Norte s/n | 06350 | Ciudad de México',
  ],
  ['Hotel Ashok, Bengaluru 560001, Karnataka, India', 'Hotel Ashok | - | - | 560001 | Bengaluru | Karnataka | India'],
  [
    'Room 5, Science Hall, 203 Barrackpore Trunk Road, Kolkata 700108, West Bengal',
    'Science Hall | Room 5 | 203 Barrackpore Trunk Road | 700108 | Kolkata | West Bengal',
  ],
  ['AVR, 2/F Science Building, Iloilo City', 'Science Building | AVR, 2/F | - | - | Iloilo City'],
  ['the Loft, Sjøhuset, Skansegata 2', 'Sjøhuset | Loft | Skansegata 2'],
  ['Litteraturhuset, Wergelandsveien 29, 0167 Oslo', 'Litteraturhuset | - | Wergelandsveien 29 | 0167 | Oslo'],
  ['Union, Nørre Allé 7, 2200 Copenhagen', 'Union | - | Nørre Allé 7 | 2200 | Copenhagen'],
  ['Kulturhuset, Sergels torg 3, 111 57 Stockholm', 'Kulturhuset | - | Sergels torg 3 | 111 57 | Stockholm'],
  [
    'Cankarjev dom, Prešernova cesta 10, SI-1000 Ljubljana, Slovenia',
    'Cankarjev dom | - | Prešernova cesta 10 | SI-1000 | Ljubljana | - | Slovenia',
  ],
  ['Jakobi 2, Tartu, rooms 114 and 130', '- | rooms 114 and 130 | Jakobi 2 | - | Tartu'],
  [
    'Leeds Central Library, Local and Family History (2nd floor)\nCalverley Street, Leeds LS1 3AB',
    'Leeds Central Library | 2nd floor | Calverley Street | LS1 3AB | Leeds',
  ],
  ['Town Hall, High Street, Bath BA1 5AW', 'Town Hall | - | High Street | BA1 5AW | Bath'],
  [
    'The Old Fire Station, 40 George Street, Oxford OX1 2AQ',
    'Old Fire Station | - | 40 George Street | OX1 2AQ | Oxford',
  ],
  ['Committee Room 3, County Hall, Cardiff', 'County Hall | Committee Room 3 | - | - | Cardiff'],
  ['Small Hall (Chui Avenue 265a), Bishkek', '- | Small Hall | Chui Avenue 265a | - | Bishkek'],
  ['Jacaranda Loft, Ngong Lane 12, 3rd floor', 'Jacaranda Loft | 3rd floor | Ngong Lane 12'],
  ['Fabrika, Ninoshvili St. 8, 2nd floor, room "Wine"', 'Fabrika | 2nd floor, room "Wine" | Ninoshvili St. 8'],
  ['Av. Gral. Flores 2727, Montevideo', '- | - | Av. Gral. Flores 2727 | - | Montevideo'],
  [
    'Centro Cultural Dársena, Rambla 25 de Agosto de 1825 No. 411, 11000 Montevideo',
    'Centro Cultural Dársena | - | Rambla 25 de Agosto de 1825 No. 411 | 11000 | Montevideo',
  ],
  ['Bloco C, sala 12, Campus Dois Irmãos, Recife/PE', 'Campus Dois Irmãos | sala 12 | - | - | Recife | PE'],
  ['Auditório 1, Rua da Reitoria, 374, São Paulo - SP', '- | Auditório 1 | Rua da Reitoria, 374 | - | São Paulo | SP'],
  [
    'Teatro Santa Isabel, Praça da República, s/n, Recife - PE, 50010-040',
    'Teatro Santa Isabel | - | Praça da República, s/n | 50010-040 | Recife | PE',
  ],
  [
    'Centro Cultural San Pablo, Hidalgo 907, Oaxaca de Juárez',
    'Centro Cultural San Pablo | - | Hidalgo 907 | - | Oaxaca de Juárez',
  ],
  [
    'Salón de Actos, Facultad de Letras, C/ Santo Cristo, 1, 30001 Murcia',
    'Facultad de Letras | Salón de Actos | C/ Santo Cristo, 1 | 30001 | Murcia',
  ],
  [
    'Casa de la Cultura, Calle 50 # 45-23, Medellín, Colombia',
    'Casa de la Cultura | - | Calle 50 # 45-23 | - | Medellín | - | Colombia',
  ],
  [
    'Biblioteca Nacional, Agüero 2502, Buenos Aires, Argentina',
    'Biblioteca Nacional | - | Agüero 2502 | - | Buenos Aires | - | Argentina',
  ],
  [
    'Aula 3, piso 2, Edificio Central, Av. Corrientes 1234, C1043 Buenos Aires',
    'Edificio Central | Aula 3, piso 2 | Av. Corrientes 1234 | C1043 | Buenos Aires',
  ],
  [
    'Biblioteca provinciale "T. Stigliani", piazza Vittorio Veneto, Matera',
    'Biblioteca provinciale "T. Stigliani" | - | piazza Vittorio Veneto | - | Matera',
  ],
  [
    "Palazzo Nuovo, Aula 12, Via Sant'Ottavio 20, 10124 Torino (TO)",
    "Palazzo Nuovo | Aula 12 | Via Sant'Ottavio 20 | 10124 | Torino",
  ],
  ['Sala Conferenze, Corso Italia, 55, 34170 Gorizia', '- | Sala Conferenze | Corso Italia, 55 | 34170 | Gorizia'],
  [
    'Auditório, Fundação Oriente, Av. Brasília, Doca de Alcântara, 1350-352 Lisboa, Portugal',
    'Fundação Oriente | Auditório | Av. Brasília | 1350-352 | Lisboa | - | Portugal',
  ],
  [
    'De Balie, Grote Zaal, Kleine-Gartmanplantsoen 10, Amsterdam',
    'De Balie | Grote Zaal | Kleine-Gartmanplantsoen 10 | - | Amsterdam',
  ],
  [
    'Pakhuis de Zwijger, Piet Heinkade 179, 1019 HC Amsterdam',
    'Pakhuis de Zwijger | - | Piet Heinkade 179 | 1019 HC | Amsterdam',
  ],
  ['Hotel Ak-Terek, Small Hall, Osh', 'Hotel Ak-Terek | Small Hall | - | - | Osh'],
  ['Sarit Expo Centre, Karuna Road, Nairobi, Kenya', 'Sarit Expo Centre | - | Karuna Road | - | Nairobi | - | Kenya'],
  ['Plot 15, Kampala Road, Kampala', '- | - | Plot 15, Kampala Road | - | Kampala'],
  ['Ruaha Hall, Hotel Morena, Dodoma', 'Hotel Morena | Ruaha Hall | - | - | Dodoma'],
  [
    'Impact Hub Accra, 22 Kofi Annan Street, Accra, Ghana',
    'Impact Hub Accra | - | 22 Kofi Annan Street | - | Accra | - | Ghana',
  ],
  [
    'CEPT University, Kasturbhai Lalbhai Campus, University Road, Ahmedabad 380009',
    'CEPT University | - | University Road | 380009 | Ahmedabad',
  ],
  [
    'Seminar Hall, 2nd Floor, 12 MG Road, Bengaluru 560001, India',
    '- | Seminar Hall, 2nd Floor | 12 MG Road | 560001 | Bengaluru | - | India',
  ],
  ['Jl. Thamrin No. 8, Jakarta 10340', '- | - | Jl. Thamrin No. 8 | 10340 | Jakarta'],
  ['Level 3, 580 George Street, Sydney NSW 2000', '- | Level 3 | 580 George Street | 2000 | Sydney | NSW'],
  ['Tanoa Plaza Hotel, Malcolm Street, Suva, Fiji', 'Tanoa Plaza Hotel | - | Malcolm Street | - | Suva | - | Fiji'],
  ['Suite 400, 1200 Main Street, Dallas, TX 75202', '- | Suite 400 | 1200 Main Street | 75202 | Dallas | TX'],
  ['Rowe Building, Room 1007', 'Rowe Building | Room 1007'],
  ['Room 100, Porter Hall', 'Porter Hall | Room 100'],
  ['Wean Hall 5409', 'Wean Hall | 5409'],
  ['WeH 5409', 'WeH | 5409'],
  ['Millbay Community Hub, Bath Street', 'Millbay Community Hub | - | Bath Street'],
  [
    'Auberge de Castille Annexe, Merchants Street, Valletta',
    'Auberge de Castille Annexe | - | Merchants Street | - | Valletta',
  ],
  ['Great Hall, Guildhall, York', 'Guildhall | Great Hall | - | - | York'],
  ['Tšumi 18, 10127 Tallinn, Estonia', '- | - | Tšumi 18 | 10127 | Tallinn | - | Estonia'],
  ['Kálvin tér 8, 1091 Budapest', '- | - | Kálvin tér 8 | 1091 | Budapest'],
  ['Széll Kálmán tér 2, Budapest', '- | - | Széll Kálmán tér 2 | - | Budapest'],
  ['NTK, Technická 6, 160 80 Praha 6', 'NTK | - | Technická 6 | 160 80 | Praha'],
]

const ORDER = ['name', 'room', 'street', 'postalCode', 'locality', 'region', 'country']

describe('addresses', () => {
  it.each(ADDRESSES)('%s', (text, want) => {
    const values = want.split(' | ')
    expect(partsOf(text)).toEqual(
      Object.fromEntries(ORDER.flatMap((part, k) => (values[k] && values[k] !== '-' ? [[part, values[k]]] : []))),
    )
  })
})
