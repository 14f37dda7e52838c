/** The bodies behind an event stay the same where the same text stands under a menu or is passed on. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const bodies = (text: string): string =>
  extract(text)
    .organizers.map(({ name, parent, roles }) => `${name}${parent ? ` < ${parent}` : ''}|${roles.join('+')}`)
    .sort()
    .join('; ')

const FRAMES: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  'under a menu': (text) =>
    `Skip to content\nHome\nAbout us\nEvents\nNews\nContact\n\n${text}\n\nShare this page\nFacebook  Twitter  LinkedIn\nPrivacy policy | Cookies | Imprint\n`,
  'passed on': (text) =>
    `Dear colleagues,\n\nplease see below, this may be of interest.\n\nBest wishes,\nJanna\n\n---------- Forwarded message ---------\nFrom: Events Desk <desk@lists.example.org>\nTo: <all@lists.example.org>\n\n${text}`,
  'passed on by another program': (text) =>
    `FYI\n\nFrom: News Team <news@lists.example.org>\nSent: Monday, 3 May 2021 09:12\nTo: all@lists.example.org\nSubject: Fwd: invitation\n\n${text}`,
}

const ANNOUNCEMENTS: readonly (readonly [string, string])[] = [
  [
    'CALDERDALE NATURAL HISTORY SOCIETY|organizer',
    '            THE CALDERDALE NATURAL HISTORY SOCIETY\n                   Founded 1871\n\nMembers are reminded of the third lecture of the session\n\n"Rooks and Their Neighbours"\n\nThursday 14th March, 7.30pm\nThe Upper Chapel, Norfolk Street\n',
  ],
  [
    'Lee City Council|organizer',
    'Comhairle Cathrach Laoi  |  Lee City Council\n\nPublic meeting on the centre, 3 May 2021, 7 pm, Library\n',
  ],
  [
    'Department of Rivers and Lakes < University of Graz|organizer',
    'Department of Rivers and Lakes, University of Graz\nHigher Seminar, autumn 2019\n\nProfessor Jun Oyelaran: "Ice under pressure"\n\n21 November 2019, 15:15\n',
  ],
  [
    'Clyde Backend Folk|organizer',
    'Clyde Backend Folk #37: Tracing It Home\n\nThursday 13 February 2025, 6pm, The Lighthouse, Glasgow',
  ],
]

describe('The bodies behind an event, whatever stands around the announcement', () => {
  for (const [expected, text] of ANNOUNCEMENTS)
    for (const [frame, framed] of Object.entries(FRAMES))
      test(`${expected}, ${frame}`, () => expect(bodies(framed(text))).toBe(expected))
})

// Names of every make, in sentences that say who does what: no name may need a word of its own.
const NAMES: readonly string[] = [
  'Code for Malawi',
  'Women in Soil Science Graz',
  'Engineers without Borders',
  'Médecins sans Frontières',
  'Ingenieros sin Puertos',
  'Ärzte ohne Grenzen',
  'Brot für die Welt',
  'Kettle Analytics plc',
  'Rautio Oyj',
  'HydroTuba S.A.',
  'Verein Alte Mühle e. V.',
  'Imperial College Leeds',
  'Royal Botanic Gardens',
  'International Union for Computational Rivers',
  'Ministère de la transition écologique',
  'PyRivers Graz',
  'Food and Forestry Organization',
  'Friends of Loch Gair',
]

const SAID: readonly (readonly [string, (name: string) => string])[] = [
  ['organizer', (name) => `The workshop of 5 May 2021 is organised by ${name}.`],
  ['organizer', (name) => `On 5 May 2021 the ${name} will hold a workshop on rivers.`],
  ['organizer', (name) => `The ${name} intends to hold a hearing on 5 May 2021.`],
  ['supporter', (name) => `The workshop of 5 May 2021 is supported by ${name}, and is open to all.`],
  ['partner', (name) => `Our workshop of 5 May 2021 is held in partnership with the ${name}. All are welcome.`],
  ['host', (name) => `The workshop of 5 May 2021 is hosted by ${name} in Turku.`],
]

describe('Names of every make', () => {
  for (const name of NAMES)
    for (const [role, say] of SAID)
      test(say(name), () =>
        expect(bodies(say(name)).replace(/ < [^|]+/, '')).toBe(`${name.replace(/ V\.$/, ' V')}|${role}`),
      )
  for (const name of NAMES)
    test(`Lakes Trust and ${name}`, () =>
      expect(bodies(`The workshop of 5 May 2021 is backed by the Lakes Trust and by ${name}.`)).toBe(
        [`Lakes Trust|supporter`, `${name.replace(/ V\.$/, ' V')}|supporter`].sort().join('; '),
      ))
})

describe('What is no frame', () => {
  test('a memo has its letterhead above the lines that say from whom to whom', () =>
    expect(
      bodies(
        '      INTER-ISLAND CABLE SECRETARIAT\n      Private Mail Bag, Suva\n\nCIRCULAR NO. 14/2                    20 March 2014\n\nTO:       Permanent Secretaries\nFROM:     Capt. Ilaitia Waqa, Executive Secretary\nSUBJECT:  REGIONAL FORUM ON CABLES\n\n1.  The Forum will take place in Port Vila on 6 May 2014.\n',
      ),
    ).toBe('INTER-ISLAND CABLE SECRETARIAT|organizer'))
  test('a post box organises nothing', () =>
    expect(
      bodies(
        'From: Seminar Office <office@example.org>\nTo: all@example.org\n\nTalk on ice, 4 May 2021, 5 pm, room 3\n',
      ),
    ).toBe(''))
})
