/** Houses as hosts, questions and answers, towns in names: each row the expected fields, then the announcement. */

type Rows = readonly (readonly [string, string])[]

export const HOSTS: Rows = [
  [
    'name National Library; locality Nairobi; country KE',
    'The National Library in Nairobi hosts a reading marathon on 9 June 2027 from 8 am.',
  ],
  [
    'name Orion Hotel; locality Bishkek',
    'Bishkek, Kyrgyzstan - On 9 June 2027 the Orion Hotel will host the national round table on pastures.',
  ],
  [
    'name Orion Hotel; locality Bishkek',
    'The Orion Hotel is the setting for the annual round table on pastures, 9 June 2027, Bishkek.',
  ],
  [
    'name Museo del Agua de Granada; locality Granada',
    'El Museo del Agua de Granada acoge el 9 de junio de 2027 una jornada sobre acequias.',
  ],
  [
    'name Biblioteca Salaborsa di Bologna',
    'La Biblioteca Salaborsa di Bologna ospita il 9 giugno 2027, alle 17, la presentazione del volume.',
  ],
  [
    'name Museu do Oriente; locality Lisboa',
    'O Museu do Oriente, em Lisboa, recebe no dia 9 de junho de 2027, às 18h, o lançamento do livro.',
  ],
  [
    'locality Dresden; country DE',
    'Das Deutsche Hygiene-Museum in Dresden lädt am 9. Juni 2027 um 19 Uhr zu einem Vortrag ein.',
  ],
  [
    'name Vilnius University; locality Vilnius; country LT',
    'Hosted this year by Vilnius University (Lithuania), the school runs from 6 to 10 July 2027.',
  ],
  // What a museum sells or a ministry runs is no place of the event.
  [
    'name -; locality Leeds',
    'The Ministry of Health hosts a webpage on vaccines. Our meeting is in Leeds on 9 June 2027.',
  ],
  [
    'name Pumping Station One; street 3519 N Elston Ave; locality Chicago',
    "Where's it at? Pumping Station One, 3519 N Elston Ave, Chicago. When? June 13, 2027, 1 PM.",
  ],
  [
    'name Café Résonance; locality Montréal',
    "C'est où ? Au Café Résonance, 5175A avenue du Parc, Montréal. C'est quand ? Le 11 juin 2027 à 18 h.",
  ],
  [
    'locality Edinburgh; country GB',
    "Edinburgh's first festival of maps opens on 11 June 2027 and runs for three days.",
  ],
  ['locality Vientiane; country LA', "Forum on roads\nVientiane, Lao People's Democratic Republic, 14 August 2027"],
  ['locality Birmingham; country GB', 'Birmingham Bioinformatics Day, 9 July 2027. Tickets £10, students £5.'],
  [
    'locality Athens; name Impact Hub',
    'Open Coffee Athens CXII: Friday 12 June 2027, 19:00 @ Impact Hub, Karaiskaki 28.',
  ],
  [
    'locality Durham',
    'UK meeting on varves\n3-4 July 2027\nDepartment of Geography, Durham University\nContact: varves@durham.ac.uk',
  ],
  [
    'name Mulungushi Conference Centre; locality Lusaka',
    'The meeting is from 8 to 10 June 2027 in Lusaka. All sessions are in the Mulungushi Conference Centre.',
  ],
  [
    'name Assembleia Nacional; locality Praia',
    'Conferência sobre economia azul\nCidade da Praia, 9 e 10 de junho de 2027\nAssembleia Nacional',
  ],
  ['mode online', 'Game jam kickoff, Friday 12 June 2027, 20:00 CEST. Everything happens online.'],
]
