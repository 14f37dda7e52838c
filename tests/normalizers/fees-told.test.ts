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
]

describe('prices', () => {
  for (const [want, text] of FEES)
    test(JSON.stringify(text.slice(0, 90)), () =>
      expect(
        extract(text).fees.map(({ amount, currency, label }) =>
          [amount, currency, label].filter((one) => one !== null).join(' '),
        ),
      ).toEqual(want),
    )
})

describe('how many are expected', () => {
  for (const [want, text] of COUNTS)
    test(JSON.stringify(text.slice(0, 90)), () => {
      const found = extract(text).expectedAttendance
      expect(found && `${found.approximate ? '~' : ''}${found.count}`).toBe(want)
    })
})
