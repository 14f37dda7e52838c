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
