/** Prices and numbers of participants as posts, tables and letters tell them: the field, what is expected, the words. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const FEES: readonly (readonly [readonly string[], string])[] = [
  [
    ['0', '650 USD for a second one the charge'],
    'Course on Cranes\nMuscat, 3 May 2025\n\nFELLOWSHIP TERMS\n\nLeast developed ports: the Union bears one ticket and OMR 28 a day. Other members: tuition is free for the first nominee; for a second one the charge is USD 650, payable before arrival.\n',
  ],
  [
    ['350 INR per head', '0'],
    'Hack the Lagoon\nKochi, 3 May 2025\n\n## Prizes\nBest student team\t₹40,000 + a desk\n\n## Money\n₹350 per head, food included. Free for boatmen and for anyone from a polytechnic – mark it in the form.\n',
  ],
  [
    [],
    'Assemblée générale\nAvallon, 14 mars 2026\n\nLes places de stationnement de la rue de Lyon sont gratuites le samedi.\n',
  ],
  [
    ['0 Docentes das escolas associadas', '45 EUR Outros docentes'],
    'Oficina\nÉvora, 3 de maio de 2025\n\nPreço\nDocentes das escolas associadas: gratuito\nOutros docentes: 45 €\n(o almoço na cantina, 5,50 €, é pago no local.)\n',
  ],
  [
    ['0 Members of the Society', '25 GBP Non-members', '5 GBP Students'],
    'Webinar on Damp\n3 May 2025\n\nInsurers pay for the first flood and for no other, and it is the second flood that shows what the first repair was worth and what was only painted over. In seventy-five minutes two surveyors who have seen some hundreds of wet cellars show what the meter says, what it hides, and how a report is worded so that a court can use it without a glossary at hand.\n\nPrice\nMembers of the Society: free\nNon-members £25 + VAT      Students £5 + VAT\n\nComing up\n9 July, Leeds         Summer Conference (in person, £195)\n',
  ],
  [
    ['250 EUR Members', '320 EUR Members', '300 EUR Non-members', '380 EUR Non-members'],
    'Conference\nGhent, 4 March 2026\n\nRegistration\n               Early     Late\nMembers        €250      €320\nNon-members    €300      €380\n',
  ],
  [['0'], 'Charla\nCali, 4 de marzo de 2026\n\nActividad libre y gratuita.\n'],
  [
    ['15 GBP Standard', '8 GBP Low income', '25 GBP Solidarity'],
    'Workshop\nLeeds, 4 March 2026\n\nSliding scale:\n- Standard £15\n- Low income £8\n- Solidarity £25\n',
  ],
  [[], 'Conference\nGhent, 4 March 2026\n\nFive travel grants of €500 are available for students.\n'],
  [['0', '5 GBP'], 'Talk\nLeeds, 9 June 2026\n\nMembers free, non-members £5\n'],
  [
    ['400 EUR', '500 EUR', '200 EUR', '250 EUR'],
    'Conference\nLeiden, 9-11 June 2026\n\nFees                     until 1 May      after 1 May\nRegular                  € 400            € 500\nStudents and retired     € 200            € 250\nAccompanying persons may join the dinner (€ 65).\n',
  ],
  [
    ['400 EUR', '200 EUR'],
    'Conference\nLeiden, 9-11 June 2026\n\nREGISTRATION FEES (EUR)\nRegular: 400\nStudent: 200\n',
  ],
  [
    ['1500 USD'],
    'Course\nAccra, 9-20 June 2026\n\nThe tuition fee of US$ 1,500 covers materials and lunches. Participants bear their own travel costs.\n',
  ],
  [
    [],
    'Workshop\nAccra, 9-20 June 2026\n\nThe organizers will cover economy-class tickets and a daily subsistence allowance of US$ 180.\n',
  ],
  [['20 EUR', '10 EUR'], 'Atelier\nLille, 9 juin 2026\n\nParticipation : 20 € (tarif réduit : 10 €)\n'],
  [
    ['120 BRL', '60 BRL'],
    'Curso\nRecife, 9 de junho de 2026\n\nInvestimento: R$ 120,00 (profissionais) e R$ 60,00 (estudantes)\n',
  ],
  [['25 CHF'], 'Konzert und Gespräch\nBasel, 9. Juni 2026\n\nEintritt: CHF 25.–\n'],
  [['15 EUR', '0'], 'Visita guidata\nBari, 9 giugno 2026\n\nCosto: 15 euro, gratuito per gli under 18\n'],
  [['350 INR'], 'Workshop\nPune, 9 June 2026\n\nContribution: Rs 350/- per person\n'],
  [['0'], 'Webinar\n9 June 2026\n\nThere is no registration fee.\n'],
  [['5 GBP', '10 GBP', '15 GBP'], 'Gig and Talk\nLeeds, 9 June 2026\n\nPay what you can: £5 / £10 / £15\n'],
  [['45 AUD', '30 AUD'], 'Workshop\nHobart, Australia, 9 June 2026\n\nCost: $45, or $30 concession\n'],
  [
    [],
    'News\nAccra, 9 June 2026\n\nThe project, worth $2.4 million, will run until 2029. The workshop is part of it.\n',
  ],
]

const COUNTS: readonly (readonly [string | null, string])[] = [
  [null, 'Briefing on Tides\nBonn, 3 May 2025\n\nThe room will be closed once its 120 seats are taken.\n'],
  [
    '180',
    'Hack the Lagoon\nKochi, 3 May 2025\n\nRegistrations close on 31 March or when we hit 180 hackers, whichever is sooner.\n',
  ],
  ['~60', 'Meeting\nDakar, 4 March 2026\n\nSome 60 delegates from 20 countries are expected.\n'],
  ['25', 'Workshop\nLeeds, 4 March 2026\n\nPlaces are limited to 25.\n'],
  ['40', 'Rust Leeds\n4 March 2026\n\nThe room fits 40 people, so RSVP early.\n'],
  ['12', 'Class\nLeeds, 4 March 2026\n\nMax. 12 participants.\n'],
  ['20', 'Taller\nCali, 4 de marzo de 2026\n\nCupo: 20 personas.\n'],
  ['30', 'Atelier\nLyon, 4 mars 2026\n\nNombre de places limité à 30.\n'],
  ['15', 'Corso\nPisa, 4 marzo 2026\n\nNumero massimo di partecipanti: 15.\n'],
  [null, 'Lecture\nLeeds, 4 March 2026\n\nThe society was founded by 40 members in 1911.\n'],
  ['24', 'Course\nLeeds, 4 March 2026\n\nA total of 24 fellows will be selected.\n'],
  ['~300', 'Conference\nLeeds, 4 March 2026\n\nJoin more than 300 practitioners for two days of talks.\n'],
  [
    '~35',
    'Training\nNairobi, 9-13 June 2026\n\nApproximately thirty-five (35) participants from twelve countries will take part.\n',
  ],
  ['18', 'Workshop\nLeeds, 9 June 2026\n\nThere are eighteen places.\n'],
  ['200', 'Hackathon\nLeeds, 9 June 2026\n\nWe have room for 200 hackers.\n'],
  ['50', 'Webinar\n9 June 2026\n\nRegistration is capped at 50.\n'],
  [
    '~120',
    'Meeting ends\nNairobi, 9 June 2026\n\nThe two-day meeting was attended by some 120 experts from 14 countries.\n',
  ],
  ['80', 'Konferenz\nGraz, 9. Juni 2026\n\nDie Zahl der Teilnehmenden ist auf 80 begrenzt.\n'],
  ['25', 'Curso\nSevilla, 9 de junio de 2026\n\nPlazas limitadas a 25 alumnos.\n'],
  ['12', 'Laboratorio\nBari, 9 giugno 2026\n\nIl laboratorio è a numero chiuso (max 12 partecipanti).\n'],
  [null, "Lecture\nLeeds, 9 June 2026\n\nLast year's lecture drew 300 people. The hall seats 450.\n"],
]

describe('prices', () => {
  for (const [want, text] of FEES)
    test(JSON.stringify(text.slice(0, 90)), () => {
      // Where no label is expected, labels are not looked at.
      const bare = want.every((one) => /^[\d.]+( [A-Z]{3})?$/.test(one))
      const found = extract(text).fees.map(({ amount, currency, label }) =>
        [amount, currency, bare ? null : label].filter((one) => one !== null).join(' '),
      )
      expect(found).toEqual(want)
    })
})

describe('how many are expected', () => {
  for (const [want, text] of COUNTS)
    test(JSON.stringify(text.slice(0, 90)), () => {
      const found = extract(text).expectedAttendance
      expect(found && `${found.approximate ? '~' : ''}${found.count}`).toBe(want)
    })
})
