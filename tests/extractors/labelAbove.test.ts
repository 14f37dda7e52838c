/** What stands below a label that is alone on its line is what the label says, and nothing else. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const read = (text: string) => extract(text, { path: 'a.txt' })

describe('labels above their values', () => {
  it.each([
    [
      'Rammed Earth for Beginners',
      'LIME HOUSE COLLEGE\n\nCourse code\nLH-14\n\nCourse title\nRammed Earth for Beginners\n\nDates\n12 - 16 May 2025\n\nPlace\nWorkshop B, Lime House, Upton\n',
    ],
    [
      '9th Conference on Weir Registers',
      'Subject: 31.12, Calls: Weirs\n\n9th Conference on Weir Registers\n\nDate\n10-Jul-2018 to 13-Jul-2018\n\nLocation\nNicosia, Cyprus\n\nThe abstract deadline has been extended.\n',
    ],
  ])('the name is %j', (title, text) => expect(read(text).title).toBe(title))

  it.each([
    [
      'Paper Weirs\nA retreat\n\nWhere\nHaus Sankt Ulrich, Styria, Austria\n\nWhen\n3 to 6 March 2024\n\nThree days among people who build weirs of paper.\n',
    ],
    [
      'WHO OWNS A WEIR?\n\nDATE\n26 July 2017\n\nTIME\n7:30am - 10:00am EAT\n\nVENUE\nSerena Malik, Acacia Room, Valley Road, Nairobi\n\nBreakfast for the first 60 only.\n',
    ],
  ])('a house that is named for somebody is nobody: %j', (text) => expect(read(text).people).toEqual([]))

  it('numbered clauses below a subject are no topics', () =>
    expect(
      read(
        'TO\nAll Members\n\nSUBJECT\nThird Meeting of the Working Group on Weirs, Lusaka, 5-7 April 2011\n\n1. I have the honour to invite you to the meeting.\n\n2. The agenda is attached.\n\n3. Interpretation will be provided.\n',
      ).topics,
    ).toEqual([]))
})

describe('lists with no gap below them', () => {
  const TAIL =
    'Abstracts of no more than 250 words for papers of twenty minutes, with a short biography, should be sent to the address above by 15 November 2016, in one file.'
  it.each([
    [
      ['Fog and the canal', 'Weirs in paint', 'Wreck narratives', 'Ice'],
      `Topics might include:\nFog and the canal\nWeirs in paint\nWreck narratives\nIce\n${TAIL}\n`,
    ],
    [
      ['Caudales y represas', 'Caza y pesca', 'Molinos'],
      'Temas en consulta\n» Caudales y represas\n» Caza y pesca\n» Molinos\nAportes por escrito: hasta el viernes 1 de agosto de 2025\n',
    ],
  ])('end where a paragraph or a line without their mark begins: %j', (topics, list) =>
    expect(read(`Weirs and Weather\nA symposium, Upton, 22 April 2017\n${list}`).topics).toEqual(topics),
  )
})
