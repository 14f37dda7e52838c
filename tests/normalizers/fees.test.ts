/** Prices for taking part: the expected amounts first, then the phrasings. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const prices = (text: string): string[] =>
  extract(text).fees.map(({ amount, currency }) => `${amount} ${currency ?? '-'}`)

const TABLE: readonly (readonly [readonly string[], ...string[]])[] = [
  [
    ['360 EUR', '430 EUR'],
    'FEES (in EUR, VAT included)\n                              to June 30      from July 1\n  Regular                        360             430\n',
    'FEES (in EUR, VAT included)\n                              to 30 June      from 1 July\n  Regular                        360             430\n',
  ],
  [
    ['0 -'],
    'The webinar is complimentary.',
    'Eine Teilnahmegebühr wird nicht erhoben.',
    'Es werden keine Tagungsgebühren erhoben.',
    'Kursgebühr: keine',
    'Kostenfreie Teilnahme',
    'Sem custos de inscrição',
    'Es entstehen Ihnen keine Kosten.',
  ],
  [[], 'Die Teilnahmegebühr wird nicht erstattet.', 'The complimentary lunch starts at noon.'],
  [['1200 EUR'], 'Tagungsgebühr 1.200 EUR zzgl. MwSt.'],
  [['500 SEK'], 'The fee is 500 Swedish kronor.'],
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
    'Taking part is free, food included.',
    'Fee           None',
    'Entrada libre y gratuita hasta completar aforo.',
    'La participación no tiene costo.',
    'Evento gratuito, com certificado.',
    'Participation gratuite mais inscription obligatoire.',
    'Ingresso libero fino ad esaurimento posti.',
    'La partecipazione è gratuita.',
    'Eintritt frei.',
    'How much? Nothing.',
    'Participants do not pay a fee.',
    'The registration fee is waived.',
    'Für Mitglieder des VAO frei.',
    'A free family day on the waterfront, 3 May 2021.',
    'A participação não está sujeita a qualquer pagamento.',
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
  [
    ['200 EUR', '250 EUR', '100 EUR', '120 EUR'],
    'Registration fees (EUR)\n\n| Category | Early | Regular |\n|---|---|---|\n| Members | 200 | 250 |\n| Students | 100 | 120 |\n',
    'What it costs (EUR, lunches included)\n\nCategory\tby 3 May\tlater\nMembers\t200\t250\nStudents\t100\t120\n',
    'ANMELDUNG\n            bis 3. Mai    danach\nMitglieder     € 200      € 250\nStudierende    € 100      € 120\nSonstiges\n',
  ],
  [
    ['340 AUD', '260 AUD', '90 AUD'],
    'A$340 for both days, A$260 if paid by 28 October, A$90 for students at any time.',
  ],
  [['450000 KRW', '200000 KRW'], 'Early-bird rates (KRW 450,000; students KRW 200,000) until 3 May.'],
  [['50 EUR', '75 EUR'], 'Registration is 50 euros before May 1 and 75 euros after.'],
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
    'El libro tendrá esa noche un precio especial de 20 euros (precio normal: 25 euros).',
    'Il manuale (35 euro) è facoltativo.',
    'We want to hear views on\n * off-leash areas\n * higher fees for big dogs (from $118 to $160)\n',
    'Cancellation is free of charge until 3 May.',
    'Interviewers were paid ($18/hour).',
    'Copies of the book will be on sale at S$38.',
    'Daily subsistence allowance is paid at USD 301.',
    'Feel free to write to us. The software is free software.',
    'The tour of the harbour is free of charge.',
    'Open to all COP14 badge holders.',
    'Opening hours\nClosed Mon & Tue. Admission £8.20, children free.',
  ])
    test(JSON.stringify(text), () => expect(prices(text)).toEqual([]))
})

describe('for whom a price is', () => {
  const labels = (text: string): (string | null)[] => extract(text).fees.map(({ label }) => label)
  for (const [want, text] of [
    [
      ['members', 'non-members', 'students'],
      'The fee is EUR 200 for members, EUR 250 for non-members and EUR 100 for students.',
    ],
    [['estudiantes', 'profesionales'], 'Costo: USD 30 estudiantes, USD 60 profesionales.'],
    [['both days', 'if paid by 28 October'], 'Fees: A$340 for both days, A$260 if paid by 28 October.'],
    [['Students', 'all others'], 'Students can register for €40, all others for €90.'],
    [
      ['county officers', 'civil society'],
      'Participation fee: KES 6,000 for county officers and KES 1,500 for civil society.',
    ],
  ] as const)
    test(JSON.stringify(text), () => expect(labels(text)).toEqual([...want]))
})
