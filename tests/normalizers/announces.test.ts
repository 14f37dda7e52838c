/** Texts that announce no event, and events that look like none. All written for this test. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const NO_EVENT: readonly [string, string][] = [
  [
    'a vacancy',
    `Programme Officer (Governance), Nairobi

Vacancy announcement No. 2019/044
Duty station: Nairobi, Kenya
Closing date: 30 August 2019

The Regional Office is seeking a Programme Officer to support its work on local governance. The successful candidate will organise workshops and seminars with partner governments, prepare reports and represent the office at meetings.

Applicants should have at least five years of professional experience and an advanced degree. Interviews will be held in Nairobi in the week of 16 September 2019. Please send a cover letter and curriculum vitae to jobs@example.org.
`,
  ],
  [
    'a job advertisement that plans conferences',
    `Job opportunity: Event Coordinator

We are looking for an energetic coordinator to join our conference team from 1 March 2024. You will plan three conferences a year, look after speakers and venues, and run registration desks.

What we offer
- 28 days of annual leave
- salary between £31,000 and £34,000
- a friendly office in Leeds

How to apply
Send your CV and a cover letter to hr@example.org by 5 pm on Friday 2 February 2024. Interviews: 12 February.
`,
  ],
  [
    'a request for proposals with a pre-bid meeting',
    `REQUEST FOR PROPOSALS
RFP No. 17/2018
Supply and installation of conference interpretation equipment

The Authority invites sealed bids from eligible bidders for the supply and installation of interpretation equipment for its new conference centre. A pre-bid meeting will be held on 3 May 2018 at 10:00 in Room 204. Bids must be received by 24 May 2018 at 14:00 hours. Tender documents can be collected from the Procurement Unit against a non-refundable fee of USD 50.
`,
  ],
  [
    'policy news',
    `Ministry adopts new open data policy

The Ministry of Digital Affairs has adopted a new open data policy that obliges all agencies to publish their datasets in machine-readable form by the end of 2025. The policy, signed on 14 March 2023, replaces the guidelines of 2016.

"Data paid for by citizens should be usable by citizens," said the Minister. Agencies will have to name a data officer and report once a year. Civil society groups welcomed the step but warned that without funding little would change.

According to the new policy, fees for public sector information are abolished. The full text can be downloaded from the Ministry's website.
`,
  ],
  [
    'a report',
    `New report: Digital public services in small states

A new report by the Institute looks at how eleven small states have moved public services online. It finds that size is less of a handicap than is often thought, and that shared platforms save money.

The study draws on interviews with 84 officials. It recommends common procurement, joint training and regional clouds. Download the full report (PDF, 3.1 MB).

Published on 12 June 2020
`,
  ],
  [
    'a product page',
    `ClearVoice Pro 3 Conference Speakerphone

The ClearVoice Pro 3 fills meeting rooms of up to 40 square metres with natural sound. Six microphones pick up every speaker; the app shows who talks how long.

- Bluetooth 5.2 and USB-C
- 24 hours of battery
- works with Zoom, Teams and Webex

Technical specifications
Weight: 780 g. Warranty: 2 years.

€249.00 - in stock, free shipping. Add to cart
`,
  ],
  [
    'a programme page',
    `Civic Tech Fund

The Civic Tech Fund supports small organisations that build digital tools for citizens in East Africa. Since its launch in 2014 it has helped 63 organisations in five countries with grants of up to $40,000, mentoring and training.

What we do
We fund prototypes, pay for user research and bring together developers and officials. Our partners include three ministries and two universities.

Where we work
Kenya, Rwanda, Tanzania, Uganda and South Sudan.

Our team
The fund is run by a staff of seven in Kampala.
`,
  ],
  [
    'a newsletter',
    `Dear readers,

in this issue we look back on a year of open budgets. Our colleague Ana writes about Paraguay, where the finance ministry now publishes contracts within a week. Jonas has read three new books on tax. And on page 6 you will find our recipe for a lentil soup that has kept the office alive through the winter.

The new study on municipal debt is available from our website. If you have comments, write to us.

The editors
`,
  ],
  [
    'an article',
    `Five lessons from ten years of participatory budgeting

Participatory budgeting has spread to more than seven thousand cities. What have we learned? Here are five lessons that practitioners mention again and again.

1. Start small. A first round with one neighbourhood teaches more than a plan for the whole city.
2. Publish the results. People who never hear what became of their idea do not come back.
3. Pay for childcare.
4. Keep the ballot short.
5. Let the officials speak last.

None of this is new, and none of it is easy.
`,
  ],
  [
    'a resolution',
    `RESOLUTION 2015/27
Public administration and development

The Council,

Recalling its resolutions 2013/23 and 2014/38, and General Assembly resolution 60/34,

1. Takes note of the work of the Committee of Experts on its fourteenth session;
2. Reaffirms that the foundations of sustainable development at all levels include transparent, participatory and accountable governance;
3. Requests the Secretary-General to report on the implementation of the present resolution.
`,
  ],
  [
    'a service notice',
    `How to renew your library card

Library cards are valid for two years. You can renew yours at any branch or online. Bring proof of address and a photo. Cards for children are free; adults pay 5 euros. If your card is lost, a new one costs 10 euros.

Opening hours: Monday to Friday 9-18, Saturday 9-13. The library is closed on public holidays.
`,
  ],
  [
    'scholarships',
    `Scholarships for public administration students 2021/22

The foundation offers twelve scholarships for master's students of public administration. Scholarships cover tuition and a monthly allowance of 900 euros for up to two years.

Eligibility: citizens of the Western Balkans under 30 with a bachelor's degree.
Applications close on 31 March 2021. Results are sent out in June. Apply online at https://example.org/scholarships.
`,
  ],
  [
    'an empty text',
    `
 
`,
  ],
  [
    'a vacancy in Spanish',
    `Oferta de empleo: técnico de participación ciudadana

El Ayuntamiento busca un técnico para el área de participación. Se requiere titulación universitaria y tres años de experiencia. Contrato de un año, jornada completa, salario de 27.000 euros brutos. Las solicitudes se presentan en el registro hasta el 15 de mayo de 2022.
`,
  ],
  [
    'an obituary',
    `Remembering Helga Sandvik (1931-2018)

Helga Sandvik, who led the statistics office for nineteen years and taught half of the country's demographers, died on 4 May 2018. She was born in Narvik, studied in Oslo and Ann Arbor and came to the office in 1958 as a clerk.

Her colleagues remember a quick mind and a slow car. She never missed a census. She leaves two daughters and a library of eleven thousand books.
`,
  ],
  [
    'a software release',
    `Release 4.2 of the survey toolkit

We have released version 4.2 of the survey toolkit. It brings faster imports, a new map view and support for right-to-left scripts. Users of 4.1 can update without changes to their forms.

Fixed bugs
- dates before 1970 are read correctly
- export to CSV keeps line breaks

Download it from the project's page. Thanks to all contributors.
`,
  ],
  [
    'a loan',
    `World Bank approves $120 million for rural roads in Malawi

WASHINGTON, June 4, 2019 - The World Bank's Board of Executive Directors today approved a $120 million credit for rural roads in Malawi. The project will pave 350 kilometres of feeder roads and train 900 road workers.

"Farmers lose a third of their harvest between the field and the market," said the country director. The project will be implemented by the Roads Authority over six years.

Contacts:
In Washington: Jane Doe, (202) 555-0100, jdoe@example.org
`,
  ],
  [
    'an index',
    `GovTech Maturity Index

The GovTech Maturity Index measures the key aspects of four GovTech focus areas: supporting core government systems, enhancing service delivery, mainstreaming citizen engagement and fostering enablers. It assists practitioners in the design of new digital transformation projects.

The index is based on the data from 198 economies. The 2022 update presents the current state in each country and its progress since 2020.

Data and documentation
Download the dataset (XLSX)
`,
  ],
  [
    'a division that trains',
    `Capacity Development

The Division works with governments that ask for help in planning, budgeting and statistics. Its advisers run workshops and seminars, train officials on the job and write handbooks.

Areas of work
- Macroeconomic modelling
- Local finance
- Registers and statistics

Requests from governments should be addressed to the Director. For more information write to capacity@example.org.
`,
  ],
  [
    'a position',
    `Position: Postdoctoral Researcher in Computational Social Science

Department of Informatics, University of Example
Start: 1 October 2022 (or as agreed)
Duration: 2 years

The group studies online deliberation. You will work with Prof. A. Nyberg on argument mining, publish at leading conferences and help to organise our weekly seminar. We expect a PhD in computer science or a related field.

Please submit your application by 15 June 2022.
`,
  ],
  [
    'a tender in Italian',
    `Avviso di gara: servizi di catering per convegni

Il Comune ha pubblicato il bando di gara per i servizi di catering del centro congressi. Le offerte devono pervenire entro le ore 12 del 10 marzo 2021. Importo a base d'asta: 180.000 euro. Il capitolato si può scaricare dal sito.
`,
  ],
  [
    'council news',
    `The council has approved the budget for 2024. Council tax goes up by 3.9 per cent from 1 April. Libraries keep their hours, but two swimming pools close on Mondays. Parking permits will cost £85. The leader of the council said that inflation left no choice; the opposition called the decision "a tax on families". The vote was 31 to 22.

The budget also sets aside £2m for potholes and £400,000 for street trees. Residents will receive their bills in March.
`,
  ],
  [
    'an explanation',
    `Citizen engagement

Citizen engagement is a two-way interaction between citizens and governments that gives citizens a stake in decision-making. Evidence suggests that under the right conditions it can help governments achieve better results: better services, better management of public finances, and more transparency, accountability and inclusion.

Mechanisms include citizen report cards, community scorecards, grievance redress and participatory budgeting. None of them works everywhere. Context matters, and so does what happens after citizens have spoken.
`,
  ],
  [
    'a tender for an evaluation',
    `Tender: Evaluation of the Open Cities programme

The Secretariat invites tenders for an independent evaluation of the Open Cities programme (2016-2021). The evaluators will interview staff and partners, visit three cities and present their findings at a workshop in Brussels in November 2022.

Tenders should be sent to tenders@example.org by noon on 8 April 2022 and include a technical and a financial offer. Questions are answered until 1 April.
`,
  ],
]

const EVENT: readonly [string, string][] = [
  [
    'a chat about a meeting',
    `Hi all, quick reminder that we're meeting on Thursday at 7 in the back room of the Crown. Bring your maps and any photos of the old canal. Jo will show what she found in the county archive, and there's cake because it is our tenth anniversary. No need to book. If you can't find us ask at the bar, they know. Last time we talked about the lock keepers and ran out of time so we start with those.
`,
  ],
  [
    'the launch of a report',
    `Report launch: The State of Local Democracy

The Institute has published its new report on local democracy. Come to the launch at the City Library on 12 May 2022 at 18:30. The authors will present the findings; the Mayor will respond. Download the full report from our site.
`,
  ],
  [
    'a market consultation before a tender',
    `Market consultation on interpretation services

Before it issues a request for proposals, the Authority wants to hear from suppliers. An information session for bidders will be held on 6 June 2018 from 14:00 to 16:00 at the Authority's headquarters, Room 3. Register by 1 June.
`,
  ],
  [
    'a report of a past workshop',
    `A training workshop on open data took place in Tirana from 3 to 5 June 2015. Thirty officials from eleven ministries learned how to publish datasets. The workshop was organized by the agency with support from UNDP. Participants adopted a new plan and published a report.
`,
  ],
  [
    'a defence',
    `PhD defence of Maria Lindqvist

Title: Counting what moves: registers and mobility
Opponent: Prof. J. Haug, Oslo
Friday 14 June 2019, 13:15, Aula Magna

The thesis argues that registers describe the immobile. All are welcome.
`,
  ],
  [
    'a reminder of a session',
    `The Secretariat would like to remind delegations that the thirteenth session of the Committee is going to be convened in Geneva, Palais des Nations, Room XX, beginning Monday 5 April at 10 a.m. Delegations are requested to send the names of their representatives by 22 March. Documents will be available in English, French and Spanish on the extranet of the Committee. The bureau will meet one hour before the opening.
`,
  ],
  ['one line with a date', 'Date: March 8, 2016'],
  ['a clock alone', 'See you at 5 pm tomorrow'],
  ['a date alone', '12 May 2011'],
  ['a talk in one line', 'Vision Seminar, 1:30 in room 5409'],
  [
    'a call for papers',
    'CALL FOR PAPERS\n\n3rd Workshop on Slow Data\nOslo, Norway, 4-5 June 2015\n\nWe invite papers on slow data. Submission deadline: 1 March 2015.',
  ],
]

describe('texts that announce no event', () => {
  it.each(NO_EVENT)('%s', (_, text) => {
    const record = extract(text)
    expect(record.diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual(['no-event', 'error'])
    expect(record.title).toBeNull()
    expect(record.kind).toBeNull()
    expect(record.venue).toBeNull()
    expect(record.schedule.startDate).toBeNull()
    expect([record.people, record.organizers, record.links, record.contacts, record.evidence]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
  })
})

describe('events that look like something else', () => {
  it.each(EVENT)('%s', (_, text) => {
    expect(extract(text).diagnostics.map(({ code }) => code)).not.toContain('no-event')
  })
})

/** `+ what` heads an event, `- what` another notice; `---` between. */
const TEXTS = readFileSync('tests/normalizers/announces.txt', 'utf8')
  .trim()
  .split(/\n---\n/)
  .map((block) => {
    const end = block.indexOf('\n')
    return { event: block[0] === '+', what: block.slice(2, end), text: block.slice(end + 1) }
  })

describe('whether a text announces an event', () => {
  it.each(TEXTS)('$what: $event', ({ event, text }) => {
    const codes = extract(text).diagnostics.map(({ code }) => code)
    expect(codes.includes('no-event')).toBe(!event)
  })
})
