/** Prices for taking part: the expected amounts first, then the phrasings. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const prices = (text: string): string[] =>
  extract(text).fees.map(({ amount, currency }) => `${amount} ${currency ?? '-'}`)

const TABLE: readonly (readonly [readonly string[], ...string[]])[] = [
  [
    ['0 -'],
    'Participation is free, but registration is required.',
    'Free event, all welcome.',
    "It's free! Bring a friend.",
    'There is no charge to attend.',
    'No fee is charged for participation.',
    'The workshop is offered at no cost to participants.',
    'There is no registration fee.',
    'The event is free and open to the public.',
    'Price: free',
    'Fee: none',
    'Entrada libre y gratuita hasta completar aforo.',
    'La participación no tiene costo.',
    'Evento gratuito, com certificado.',
    'Participation gratuite mais inscription obligatoire.',
    'Ingresso libero fino ad esaurimento posti.',
    'La partecipazione è gratuita.',
    'Eintritt frei.',
  ],
  [
    ['450 EUR'],
    'The course costs €450, including lunches and materials.',
    'Fee: EUR 450',
    'The registration fee is 450 euros.',
    'The fee, which covers lunch and the dinner, is EUR 450.',
    "Frais d'inscription : 450 €",
    'Quota di iscrizione: € 450,00 + IVA',
    'Teilnahmegebühr: 450 Euro',
  ],
  [['10 GBP', '5 GBP'], 'Cost: £10 (£5 concessions)', 'Tickets: £10, students £5', 'Admission: GBP 10 / GBP 5'],
  [['60 BRL', '30 BRL'], 'Inscrição: R$ 60,00 (profissionais) e R$ 30,00 (estudantes)'],
  [['1200 USD'], 'Registration fee (excluding accommodation): US$ 1,200', 'The registration fee is USD 1,200.'],
  [['0 -', '20 EUR'], 'Members: free; non-members: €20'],
  [['1500 SEK'], 'The fee is 1.500 SEK (incl. VAT) and is paid on registration.'],
  [
    ['300 CHF', '380 CHF', '150 CHF'],
    'Registration fees\nEarly bird (until 1 May): 300 CHF\nRegular: 380 CHF\nStudents: 150 CHF\n',
  ],
]

describe('prices', () => {
  for (const [want, ...texts] of TABLE)
    for (const text of texts)
      test(`${want.join(', ')} ← ${JSON.stringify(text)}`, () => expect(prices(text)).toEqual([...want]))
})

describe('what costs something and is no fee', () => {
  for (const text of [
    'Hotel Astoria offers rooms at EUR 95 per night.',
    'The best paper receives a prize of $500.',
    'Travel grants of up to EUR 600 are available.',
    'The project has a budget of 2.3 million euros.',
    'Conference dinner: 60 EUR',
    'Interviewers were paid ($18/hour).',
    'Copies of the book will be on sale at S$38.',
    'Daily subsistence allowance is paid at USD 301.',
    'Feel free to write to us. The software is free software.',
    'The tour of the harbour is free of charge.',
  ])
    test(JSON.stringify(text), () => expect(prices(text)).toEqual([]))
})
