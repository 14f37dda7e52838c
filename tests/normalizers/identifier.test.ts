/** The event's own number or code; a letter's or a document's symbol is none. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const BODY = '\n\nThis seminar takes place in Oslo on 4 June 2015. All are welcome.'
const CASES: readonly [string | null, string][] = [
  ['0131', 'Registers and the Public Sector (0131)\n\nVenue: City Hall'],
  ['LAW917', 'LAW917 / Doctoral course / 5 credits\n\nEvidence and Files'],
  ['STAT-204', 'Course code: STAT-204\nTitle: Registers'],
  ['ZBA-2022-07', 'NOTICE OF STATUTORY PUBLIC MEETING\nProposed haul route\nFile No. ZBA-2022-07'],
  ['2019-14', 'Consultation number: 2019-14\n\nPublic consultation on footpaths'],
  ['EACX/TRG/2019/04', 'Ref: EACX/TRG/2019/04\n\nResidential Training: Safe Data'],
  ['E-77', 'Event ID: E-77\n\nSeminar on Registers'],
  ['PV-03/25', 'BANDO DI ISCRIZIONE                          Cod. corso PV-03/25\n\nLEGGERE LE CARTE'],
  ['27', 'Registers Meetup #27'],
  ['18', 'Registers community call #18: the road ahead'],
  [
    'IOGX/TRG/26-03',
    'Subject: Nominations - Course on Dangerous Goods in the Mail (IOGX/TRG/26-03), Muscat, 3 May 2026',
  ],
  ['14', 'Plano de Formação 2025 | Ação n.º 14\n\nOFICINA DE FORMAÇÃO'],
  ['CSXS-LL-0625', 'Dry Rot\n\nWhere: Online      CPD: 1.25 points      Ref: CSXS-LL-0625'],
  ['RWC-TR-1203', 'Registers\n\nDate: 4 June 2025\nRef: RWC-TR-1203\nVenue: City Hall'],
  [null, 'Ref: RWC-TR-1203\n\nDear colleagues,\n\nWorkshop on Registers'],
  [null, 'Workshop on Registers (WOR-2025)'],
  [null, 'Seminar room #4'],
  [null, 'Workshop on #registers'],
  [null, 'Workshop on Registers (2010)'],
  [null, 'International Workshop on Registers (WOR 2010)'],
  [null, 'SLX/SSF/2014/Inf.1\n\nWorkshop on Registers'],
  [null, 'Ref.: WANX/SG/04/118\n\nDear Colleague,'],
  [null, 'Meeting ID: 844 0291 1123\nPasscode: 4711'],
  [null, 'Phone number: 555 0100'],
]

describe('identifier', () => {
  it.each(CASES)('%s: %s', (identifier, head) => {
    expect(extract(head + BODY).identifier).toBe(identifier)
  })
})
