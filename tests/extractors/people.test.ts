/** Where a name begins and ends, what looks like one and is none, and which part the words around it give to a person. */
import { describe, expect, it } from 'vitest'
import { personNameAt } from '../../extractors/names/personName.js'
import { personNames } from '../../extractors/names/personNames.js'
import { labelRole } from '../../extractors/people/roles.js'
import { readTail } from '../../extractors/people/tail.js'

// Expected title and name, then the text that begins with them.
const NAMES: readonly [string | null, string, string][] = [
  [null, 'Jane Roe', 'Jane Roe will speak'],
  [null, 'Jane Roe', "Jane Roe's talk on registers"],
  [null, 'M. Irfan Ali', 'M. Irfan Ali, Assistant Vice President'],
  [null, 'J.K. Larsen', 'J.K. Larsen on ice'],
  [null, 'H. T. Kung', 'H. T. Kung\nSchool of Computer Science'],
  [null, 'Dan R. Olsen Jr.', 'Dan R. Olsen Jr. of Brigham Young University'],
  [null, 'Joris van Aerschot', 'Joris van Aerschot, Lead Economist'],
  [null, 'Aoife Ní Shúilleabháin', 'Aoife Ní Shúilleabháin, Senior Engineer'],
  [null, 'Teresita "Tess" Abrenica', 'Teresita "Tess" Abrenica, PBN'],
  [null, 'Kim Sol-i', 'Kim Sol-i, Secretariat'],
  [null, 'Peter BREZANY', 'Peter BREZANY\nInstitute for Software Technology'],
  [null, "Sinéad O'Brien", "Sinéad O'Brien (UCD)"],
  [null, 'Patricia Fernández de la Cruz', 'Patricia Fernández de la Cruz hablará'],
  ['Dr.', 'Jane Roe', 'Dr. Jane Roe, MIT'],
  ['Dr.', 'Clifford J. Tabin', 'Dr.\nClifford J. Tabin, Department of Genetics'],
  ['Dr.', 'Jim Tomayko', 'Dr.Jim Tomayko'],
  ['DR.', 'SPYROS PANDIS', 'DR. SPYROS PANDIS'],
  ['Assoc Prof', 'Yvette Chua-Rasmussen', 'Assoc Prof Yvette Chua-Rasmussen'],
  ['H.E. Ms.', 'Sarah Wekesa', 'H.E. Ms. Sarah Wekesa, Minister'],
  ['Eng.ª', 'Leonor Castelo', 'Eng.ª Leonor Castelo (Ordem)'],
  ['Eng.º', 'Rui Calado', 'Eng.º Rui Calado (Ordem)'],
  ['Msc.', 'Paola Rivas', 'Msc. Paola Rivas, Quito'],
  ['doc. dr.', 'Jerneja Ogrin', 'doc. dr. Jerneja Ogrin.'],
  ['dott.ssa', 'Elena Ricci', 'dott.ssa Elena Ricci'],
  ['Professor', 'Orloff', 'Professor Orloff is known for'],
  [null, 'MÜLLER, Anna', 'MÜLLER, Anna (University of Bern)'],
  [null, 'PÉREZ LÓPEZ, María José', 'PÉREZ LÓPEZ, María José - UNAM'],
  ['Mrs', "'Mamello Phafoli", "Mrs 'Mamello Phafoli at the desk"],
  ['Dr.', 'Mele Tuʻipulotu', 'Dr. Mele Tuʻipulotu, Deputy Secretary'],
  ['Dkt.', 'Anastazia P. Rwegoshora', 'Dkt. Anastazia P. Rwegoshora'],
  ['don', 'Rocco Petrara', 'don Rocco Petrara'],
  ['Professor Emerita', 'Sheila Tulloch-Baines', 'Professor Emerita Sheila Tulloch-Baines FRSE, Convener'],
  [null, 'Nino Kvaratskhelia', 'Nino Kvaratskhelia (Transport Company)'],
  [null, "Maud d'Hautecloque", "Maud d'Hautecloque (Dijon)"],
  [null, 'Cornelia West', 'Cornelia West, Leeds'],
  ['Dr', 'Karen Street', 'Dr Karen Street, Leeds'],
  ['Dr.', "Inês d'Orvalho Pires", "Dr. Inês d'Orvalho Pires, Director"],
  [null, "Akoth' Wandera", "Akoth' Wandera, Maseno"],
  ['Ms', 'Zuleyka El Tarhouni', 'Ms Zuleyka El Tarhouni, consultant'],
  [null, 'SUNDQVIST Ebba', 'SUNDQVIST Ebba (Lund)'],
  [null, 'Elif ARSLAN', 'Elif ARSLAN CBE, Izmir'],
  [null, 'Noor Halvorsen', 'Noor Halvorsen PhD (Bergen)'],
  [null, 'Jaromír von der Heyde', 'Jaromír von der Heyde, Kassel'],
]

// Nothing here is a person.
const NEGATIVES: readonly string[] = [
  'Carnegie Mellon University, Department of Statistics',
  'Introduction to Machine Learning',
  'Advanced Topics in Data Science',
  'Digital Registers and Public Services',
  'General Assembly Hall',
  'Professor of Economics',
  'President of the Council',
  'Monday, April 12',
  'Room Doherty Hall 1112',
  'Social Protection Systems',
  'E-Government for Beginners',
  'R Consortium and R-Ladies Global',
  'A Focus on Gender',
  'Aplicaciones de R',
  'Gestión Integral del Agua',
  'Opening Remarks',
  "Chambre d'Agriculture",
  "Painters' Room",
  'Al Museum Doha',
  'UNESCO Bangkok',
  'M.Sc., P.Eng., LL.M.',
  'Coffee Break',
  'PARIS, France',
  'HARBOUR NOISE, Marseille',
]

const ROLES: readonly [string | null, string][] = [
  ['speaker', 'speaker'],
  ['speaker', 'invited speakers'],
  ['speaker', 'ponente'],
  ['speaker', 'palestrantes'],
  ['speaker', 'intervenants'],
  ['speaker', 'relatori'],
  ['speaker', 'who'],
  ['keynote', 'keynote speakers'],
  ['panelist', 'panellists'],
  ['moderator', 'moderated by'],
  ['moderator', 'moderacao'],
  ['moderator', 'facilitators'],
  ['discussant', 'respondents'],
  ['chair', 'session chair'],
  ['committee', 'programme committee'],
  ['director', 'course leaders'],
  ['opening', 'welcome remarks'],
  ['contact', 'for further information'],
  ['contact', 'informes'],
  ['host', 'local host'],
  ['organizer', 'organizan'],
  [null, 'venue'],
  [null, 'with the backing of'],
  [null, 'abstract'],
]

// Expected title and affiliation, then what stands behind "Jane Roe".
const TAILS: readonly [string | null, string | null, string][] = [
  [
    'Director',
    'Centre for Civil Society, London School of Economics',
    ', Director, Centre for Civil Society, London School of Economics',
  ],
  [
    'Director of Human Resources',
    'Ministry of Health, Liberia',
    ', Director of Human Resources, Ministry of Health, Liberia',
  ],
  ['Group Executive Director', null, ', Group Executive Director'],
  [null, 'IBM, Almaden', ' (IBM, Almaden)'],
  [
    null,
    'Materials Science Department at University of Illinois',
    ' from the Materials Science Department at University of Illinois',
  ],
  [null, 'University of Bergen', ' of the University of Bergen warned that the gaps are small'],
  [null, 'Arctic Institute', ' from the Arctic Institute recalled how it began'],
  ['maître de conférences', 'ENS', ", maître de conférences à l'ENS."],
  ['PhD coordinator', null, ', PhD coordinator, phd@x.example, +47 55 58 00 19'],
  [null, 'URAC', ', URAC, Dakar. Tel. 1'],
  [null, null, ' (he/him) has been training others'],
  [null, null, ', 12 noon'],
  ['Director of Plant Protection', null, ', Director of Plant Protection (Senegal).'],
  ['agricultural economist', null, ', agricultural economist (in a private capacity)'],
  ['ecologist', 'CSIR', ', ecologist (CSIR)'],
  ['engineer', 'Lake Basin Services', ' (engineer, Lake Basin Services)'],
  [
    'associate professor of digital history',
    'University of Tartu',
    ', associate professor of digital history, University of Tartu',
  ],
  ['Director, Freight Policy', null, ', Director, Freight Policy, of the same Department'],
  ['Programme Officer', null, ', Programme Officer (jane@x.example), by Friday'],
  ['City Engineer', null, ', P.E., City Engineer'],
  ['Senior Director (Service Experience)', null, ', Senior Director (Service Experience)'],
  ['founder', 'Chalo Labs', ', founder of Chalo Labs'],
  ['baker', null, ', baker since 1986'],
  [null, "Fishermen's Cooperative", ", of the Fishermen's Cooperative"],
  [null, 'University of Halden', ', M.Sc., University of Halden'],
  [null, 'Halden Water', ' OBE (Halden Water)'],
  ['City Engineer', 'Halden', ', P.Eng., City Engineer, Halden'],
  [null, 'Hospital Sur', ', RN, MPH, Hospital Sur'],
  [null, null, ', PhD will open the day'],
  [null, null, ', MBA'],
  ['PhD candidate', null, ', PhD candidate'],
  [null, 'MIT', ', MIT'],
  [null, 'FLACSO', ', FLACSO'],
]

describe('a name', () => {
  it.each(NAMES)('%s | %s', (title, name, text) => {
    const found = personNameAt(text, 0)
    expect(found).not.toBeNull()
    expect(text.slice(found!.name.start, found!.name.end).replace(/\s+/g, ' ')).toBe(name)
    expect(found!.honorific ? text.slice(found!.honorific.start, found!.honorific.end) : null).toBe(title)
    if (found!.words > 1) expect(found!.likelihood).toBeGreaterThanOrEqual(0.4)
  })
  it('goes over a line that the margin broke, and over no other', () => {
    const wrapped = 'The session on words for a swarm is in the hands of Mme Aminata\n   Kaboré, WANRB'
    const [found] = personNames(wrapped, 0.6)
    expect(wrapped.slice(found!.start, found!.end)).toBe('Mme Aminata\n   Kaboré')
    expect(personNames('Speaker: Jane Roe\nRegisters Today', 0.6)[0]!.words).toBe(2)
  })
  it.each(NEGATIVES)('is not in %j', (text) => {
    expect(personNames(text, 0.6).map((one) => text.slice(one.start, one.end))).toEqual([])
  })
})

describe('a label', () => {
  it.each(ROLES)('gives %s: %s', (role, phrase) => {
    expect(labelRole(phrase)).toBe(role)
  })
})

describe('behind a name', () => {
  it.each(TAILS)('%s | %s', (jobTitle, affiliation, behind) => {
    const text = `Jane Roe${behind}`
    const tail = readTail(text, 8, text.length)
    const words = (span: { start: number; end: number } | null): string | null =>
      span && text.slice(span.start, span.end)
    expect([words(tail.jobTitle), words(tail.affiliation)]).toEqual([jobTitle, affiliation])
  })
})
