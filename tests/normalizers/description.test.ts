/** The announcement's own account of the event, and what is no part of it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const TELLS =
  'How do you publish a figure on a village of forty people without telling everyone who earns what? The seminar puts the question to those who make such figures.'
const MORE =
  'Three people who have done it will tell what they would do differently, and the floor is then open to everybody.'

// Paragraphs that stand in announcements and do not tell what the event is.
const MUSEUM: readonly [string, string][] = [
  [
    'registration',
    'To register, please fill in the form on our website before 1 March; you will receive a confirmation within two working days.',
  ],
  [
    'travel',
    'Parking is available behind the building for those who come by car, and the number 5 bus stops in front of the door.',
  ],
  [
    'a life',
    'Ada Okafor is Professor of Statistics at the University of Leeds. She received her PhD in 2004 and has written two books.',
  ],
  [
    'a contact',
    'For further information about this seminar please write to the secretariat at info@example.org or call +44 113 555 0100.',
  ],
  [
    'a list under the programme',
    'PROGRAMME\n\nIn the morning we hear the reports of the four regions, one after the other, and have coffee in between them.',
  ],
]

describe('description', () => {
  it('joins the telling paragraphs with a blank line', () => {
    const record = extract(`Seminar on Small Figures\n\n4 May 2015, Oslo\n\n${TELLS}\n\n${MORE}\n`)
    expect(record.description).toBe(`${TELLS}\n\n${MORE.slice(0, -1)}`)
    expect(record.evidence.filter(({ pointer }) => pointer === '/description').map(({ quote }) => quote)).toEqual([
      TELLS,
      MORE,
    ])
  })

  it.each(MUSEUM)('leaves out %s', (_, paragraph) => {
    const record = extract(`Seminar on Small Figures\n\n4 May 2015, Oslo\n\n${TELLS}\n\n${paragraph}\n`)
    expect(record.description).toBe(TELLS.slice(0, -1))
  })

  it('is null where nothing tells of the event', () => {
    expect(extract('Seminar on Small Figures\n\n4 May 2015, Oslo\n').description).toBeNull()
  })
})
