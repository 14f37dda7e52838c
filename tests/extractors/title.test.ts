/** What is cut from a title, and what a line of the head says. */
import { describe, expect, it } from 'vitest'
import { senseOf } from '../../extractors/titles/lines/sense.js'
import { trimTitle } from '../../extractors/titles/trim.js'

const TRIMS: readonly [string, string][] = [
  ['HSX Workshop 2016, Paris', 'HSX Workshop 2016, Paris, May 2-4, 2016'],
  ['HSX meeting at CHX 2015', 'HSX meeting at CHX 2015, Fri Apr 17 2015'],
  ['Citation Workshop', 'Citation Workshop, 22-23 November 2022'],
  ['Workshop on Budgets', 'CANCELLED - Workshop on Budgets, Suva 24-26 Feb'],
  ['3rd Workshop on Slow Data', '3rd Workshop on Slow Data, Oslo, Norway, 4-5 June 2015'],
  ['3rd Workshop on Slow Data', '3rd Workshop on Slow Data, 4-5 June 2015, Oslo, Norway'],
  ['3rd Workshop on Slow Data', '3rd Workshop on Slow Data (Oslo, 4-5 June 2015)'],
  ['3rd Workshop on Slow Data', '3rd Workshop on Slow Data (http://example.org/slow)'],
  ['Registers', '"Registers"'],
  ['Registers', 'Fwd: [list-name] Reminder: Registers'],
  ['Rebuilding Cities', 'SEMINAR: Rebuilding Cities'],
  ['Safe Data', 'Residential Training: Safe Data'],
  ['Registers in Practice', 'Registers in Practice (0131)'],
  ['HotRegister ’10'.replace('’', "'"), "HotRegister '10 Call for Papers"],
  ['3rd Barangay Assembly', '*** POSTPONEMENT OF THE 3RD Barangay Assembly ***'.replace('3RD', '3rd')],
  ['National Seminar on Cold Wells', 'Ministry of Wells - National Seminar on Cold Wells'],
  ['Workshop on Ropes and Power', 'University of Narvik: Workshop on Ropes and Power'],
  // Kept as they are.
  ['Council of Ropemakers - Annual Conference', 'Council of Ropemakers - Annual Conference'],
  ['ROPES 2016 - Workshop on Knots in Trade', 'ROPES 2016 - Workshop on Knots in Trade'],
  ['Annual Meeting 2024', 'Annual Meeting 2024'],
  ['August 2021 Community Call', 'August 2021 Community Call'],
  ['Open Government Webinar: Registers', 'Open Government Webinar: Registers'],
  ['Who Counts? On Figures', 'Who Counts? On Figures'],
  ['Registers (REG 2016)', 'Registers (REG 2016)'],
  ['Code4Reg 28 July in San Mateo', 'Code4Reg 28 July in San Mateo'],
]

const SENSES: readonly [string, string][] = [
  ['call', 'SECOND ANNOUNCEMENT AND CALL FOR PAPERS'],
  ['call', 'Slides of the autumn meetup'],
  ['call', 'Notes of the last meeting'],
  ['name', 'Notes from a Small Island'],
  ['call', 'Dates and times are AoE (UTC-12h)'],
  ['name', 'Times Are Changing'],
  ['call', 'O que queremos com a jornada'],
  ['call', 'Was wir wollen'],
  ['call', 'Programme définitif'],
  ['call', 'De nuestra mayor consideración'],
  ['call', 'Members $20 / Non-members $45'],
  ['call', 'Co-hosted by the Government of Fiji and Tide Action'],
  ['call', 'Official side event on the margins of the Forum on Tides'],
  ['call', 'Issued at Moleti this 22nd day of May, 2023'],
  ['call', 'SAVE THE DATE  *  SAVE THE DATE'],
  ['call', 'INFORMATION NOTE FOR PARTICIPANTS'],
  ['call', 'EVENT'],
  ['call', 'BANDO DI ISCRIZIONE                          Cod. corso PV-03/25'],
  ['call', 'REG 9 - SECOND CIRCULAR'],
  ['call', 'REG 2027: Final Announcement'],
  ['person', 'Your Excellency'],
  ['person', 'Ambassador Extraordinary and Plenipotentiary'],
  ['kind', 'Webinar Series: Rivers in Court'],
  ['body', 'VOCI DEL PORTO - Associazione di promozione sociale'],
  ['body', 'Stadtlabor Elbe e.V.'],
  ['body', 'LAKE  UNIVERSITY'],
  ['body', 'Parliamentary Research and Documentation Services'],
  ['name', 'Registers and the Delivery of Public Services'],
  ['place', 'Budapest'],
  ['kind', 'Corso di formazione, VII edizione'],
  ['kind', 'Regional Seminar'],
  ['kind', 'PUBLIC HEARING'],
  ['kind', 'Book Talk and Panel Discussion'],
  ['date', 'Friday, 8 November 2019'],
  ['date', 'May 19-21 2010'],
  ['place', 'Darmstadt/Seeheim, Germany'],
  ['place', 'MC4-100, Washington, DC'],
  ['dated', 'Daejeon, Republic of Korea, 20 - 22 April 2016'],
  ['body', 'Christchurch City Council'],
  ['body', 'UNIVERSITY OF BERGEN'],
  ['body', 'EAST AFRICA CIVIC TECH SCHOOL (EACTS)'],
  ['person', 'Dr. Daniel Reed'],
  ['person', 'A brown-bag talk by Dr. Reed'],
  ['no', 'Dear colleagues,'],
  ['no', 'Home > The Council > Have your say'],
  ['no', 'P.O. Box 7062, Kampala, Uganda'],
  ['no', 'in conjunction with the 19th Symposium on Computing'],
  ['no', 'Who: members and friends'],
  ['name', '112th Geographical Evening on Commons'],
  ['name', 'Open Source in Public Libraries'],
  ['name', 'Version Control with Git'],
  ['name', 'Register-based Statistics in Practice'],
  ['name', 'Evidence without Witnesses: Digital Traces'],
]

describe('what is cut from a title', () => {
  it.each(TRIMS)('%s ← %s', (title, line) => {
    const { start, end } = trimTitle(line, { start: 0, end: line.length })
    expect(line.slice(start, end)).toBe(title)
  })
})

describe('what a line of the head says', () => {
  it.each(SENSES)('%s: %s', (sense, line) => {
    expect(senseOf(line)).toBe(sense)
  })
})
