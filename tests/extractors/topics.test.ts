/** What an event will discuss, and what it will produce: the expected entries first, then the phrasings. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const TOPICS: readonly (readonly [readonly string[], ...string[]])[] = [
  [
    ['Noise and sleep', 'Maps for the public', 'Low-cost sensors'],
    'TOPICS\n- Noise and sleep\n- Maps for the public\n- Low-cost sensors\n',
    'Topics of interest include, but are not limited to:\n\n  o Noise and sleep\n  o Maps for the public\n  o Low-cost sensors\n',
    'Topics include (but are not restricted to) the following:\n  * Noise and sleep\n  * Maps for the public\n  * Low-cost sensors\n',
    'TOPICS (not an exhaustive list)\nNoise and sleep\nMaps for the public\nLow-cost sensors\n',
    'We invite papers on any of the following:\n  · Noise and sleep\n  · Maps for the public\n  · Low-cost sensors\n',
    'We welcome papers on, for example:\n * Noise and sleep\n * Maps for the public\n * Low-cost sensors\n',
    'The main topics for discussion will include:\n\n• Noise and sleep\n• Maps for the public\n• Low-cost sensors\n',
    'The talk looks at\n\n * Noise and sleep\n * Maps for the public\n * Low-cost sensors\n',
    'WHAT WE WANT TO TALK ABOUT\no  Noise and sleep\no  Maps for the public\no  Low-cost sensors\n',
    'Topics: Noise and sleep; Maps for the public; Low-cost sensors.',
    'Day 1: Noise and sleep; Maps for the public.\nDay 2: Low-cost sensors.',
    'Topics - Noise and sleep; Maps for the public; Low-cost sensors',
    'Topics for the evening: * Noise and sleep * Maps for the public * Low-cost sensors\n',
    'The conference has three themes: (1) Noise and sleep; (2) Maps for the public; (3) Low-cost sensors.',
    'Track 1: Noise and sleep\nTrack 2: Maps for the public\nTrack 3: Low-cost sensors\n\nDeadline: 3 May 2021\n',
    'Themes\n\nTrack A - Noise and sleep\nTrack B - Maps for the public\nTrack C - Low-cost sensors\n',
    // the numbering of the circular goes on below: no entries
    '2. Coverage\nNoise and sleep; Maps for the public; Low-cost sensors.\n\n3. The number of seats is 20. Two officers may be sent.\n\n4. There is no fee. Meals will be provided.\n',
  ],
  [
    ['soil carbon', 'peat maps', 'drones in the field'],
    'We welcome contributions on, among other things,\n\n  + soil carbon\n  + peat maps\n  + drones in the field\n',
    'Abstracts of up to 300 words on\n\n i) soil carbon;\n ii) peat maps;\n iii) drones in the field.\n',
    'The committee wants to hear views on\n * soil carbon\n * peat maps\n * drones in the field\n',
    "What's on the table\n» soil carbon\n» peat maps\n» drones in the field\n",
    'CHALLENGES\n#1 soil carbon\n#2 peat maps\n#3 drones in the field\n',
    '-- TOPICS --\n1 soil carbon\n2 peat maps\n3 drones in the field\n',
    'TRACKS\n  Track A  soil carbon\n  Track B  peat maps\n  Track C  drones in the field\n',
    'SUBJECTS TO BE TREATED\nA. soil carbon\nB. peat maps\nC. drones in the field\n',
    'What remains\n · the three themes: soil carbon / peat maps / drones in the field;\n · the venue.\n',
    'The three tracks of the workshop are soil carbon, peat maps and drones in the field.',
    'On the agenda are soil carbon, peat maps and drones in the field.',
    'Im Mittelpunkt stehen soil carbon, peat maps und drones in the field.',
    'Themen sind u.a.:\n– soil carbon\n– peat maps\n– drones in the field\n',
  ],
  [
    ['letters of credit', 'export insurance', "what your bank won't tell you"],
    "Over eggs and coffee we will cover letters of credit, export insurance and what your bank won't tell you.",
    "Two days, three tracks:\n\nletters of credit | export insurance | what your bank won't tell you\n",
    "CONTENTS\n  Module A   letters of credit\n  Module B   export insurance\n  Module C   what your bank won't tell you\n",
    "Eixos de discussão:\n- letters of credit;\n- export insurance;\n- what your bank won't tell you.\n",
  ],
  [
    ['dams', 'fish passes', 'river rights'],
    'Contributions may address issues such as dams, fish passes and river rights.',
    'Possible topics of the workshop include dams; fish passes; and river rights, but other proposals are welcome.',
    'Los temas del encuentro serán dams, fish passes y river rights.',
    'Discussion will centre on three questions: dams; fish passes; and river rights.',
    'Les propositions pourront porter, entre autres, sur les sujets suivants :\n• dams\n• fish passes\n• river rights\n',
  ],
  [
    ['carbonio nel suolo', 'carte delle torbiere', 'droni'],
    'Si parlerà di carbonio nel suolo, carte delle torbiere e droni.',
    'Parleremo di carbonio nel suolo, di carte delle torbiere e di droni.',
  ],
  [
    ['who owns the soil', 'what the peat remembers', 'why nobody maps the dunes'],
    "We'll be asking who owns the soil, what the peat remembers and why nobody maps the dunes.",
    'The panel will discuss who owns the soil, what the peat remembers and why nobody maps the dunes.',
  ],
  [
    ['cómo se falsificaba la tinta', 'qué callan los archivos'],
    'Conversaremos sobre cómo se falsificaba la tinta y qué callan los archivos.',
  ],
  [
    ['eutrophication', 'ice cover', 'modelling'],
    'The workshop invites contributions on lake ecology, including (but not limited to) eutrophication, ice cover and modelling.',
    'Temas: eutrophication, ice cover, modelling.',
    'Themes: eutrophication | ice cover | modelling\n',
  ],
  [
    ['Who decides?', 'Who pays?'],
    'Key questions include: Who decides? Who pays?',
    'The panel will answer two questions. Who decides? Who pays?',
    'Guiding questions\n\n1. Who decides?\n2. Who pays?\n',
  ],
  [
    [],
    'Questions? Write to jane@example.org.',
    'Questions\n- jane@example.org\n- 020 555 0138\n',
    'Written submissions are welcome until 5pm on Friday 7 June:\n\n1. online\n2. by post\n',
    'Contributors are expected to include: Jane Roe, Director, Centre for Maps; Karl Braun, Editor.',
    'Resolutions have focused on a wide range of international issues, including Development; Crime; Peace.',
  ],
]

describe('topics', () => {
  for (const [expected, ...texts] of TOPICS)
    for (const text of texts) test(text.slice(0, 90), () => expect(extract(text).topics).toEqual(expected))
})

const OUTPUTS: readonly (readonly [readonly string[], ...string[]])[] = [
  [
    ['a manual on sampling', 'a map of landing sites'],
    'The Workshop will produce:\n\n–  a manual on sampling;\n\n–  a map of landing sites.\n',
    'EXPECTED OUTPUTS\n- a manual on sampling\n- a map of landing sites\n',
    'Expected outputs: (1) a manual on sampling; (2) a map of landing sites.',
    'Outputs: a manual on sampling; a map of landing sites.',
  ],
  [
    ['a manual on sampling', 'a map of landing sites'],
    'Participants will have finalized:\n\n • a manual on sampling;\n • a map of landing sites.\n',
    'What is expected to come out of it\n\n • a manual on sampling;\n • a map of landing sites.\n',
  ],
  [
    ['una declaración de siete puntos', 'un glosario bilingüe'],
    'Como resultado del seminario se aprobó una declaración de siete puntos y un glosario bilingüe.',
  ],
  [
    ['A draft memorandum', 'a repair schedule'],
    'A draft memorandum and a repair schedule are looked for at its close.',
  ],
  [
    ['a publication on the way forward'],
    'The papers and discussions will lead to a publication on the way forward.',
    'The meeting is expected to result in a publication on the way forward.',
    'The meeting is to adopt a publication on the way forward.',
  ],
  [
    [],
    'Late registration will result in a higher fee and a note in the report.',
    'Learning outcomes\n- read a map\n- draw a map\n',
  ],
]

describe('outputs', () => {
  for (const [expected, ...texts] of OUTPUTS)
    for (const text of texts) test(text.slice(0, 90), () => expect(extract(text).outputs).toEqual(expected))
})
