/** Houses as hosts, questions and answers, towns in names: each row the expected fields, then the announcement. */

type Rows = readonly (readonly [string, string])[]

export const HOSTS: Rows = [
  [
    'name Bingu Convention Centre; locality Lilongwe',
    'The Forum on Payrolls will be held from 22 to 24 June 2020 in Lilongwe. The Bingu Convention Centre will be our home for three days.',
  ],
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

export const WAYS: Rows = [
  [
    'mode online; locality -',
    'Press release\nGeneva, 12 May 2027\n\nThe webinar on vaccines takes place on 19 May 2027 at 15:00 CEST via Zoom.',
  ],
  [
    'locality Porto; country PT',
    'Our speaker, Ana Lopes, works at CERN in Geneva and will join us in Porto on 12 May 2027.',
  ],
  [
    'room Aula 2BC30; locality Padova; name -',
    'Seminario di analisi numerica - Padova, Aula 2BC30, 12 maggio 2027 ore 14:30',
  ],
  [
    'name Stadtbibliothek Leipzig; locality Leipzig',
    'Vortrag: Das alte Rom und seine Brunnen. 12. Mai 2027, 19 Uhr, Stadtbibliothek Leipzig.',
  ],
  [
    'name -; locality Boston',
    'Annual Meeting, Boston, Massachusetts, May 12-14, 2027. Attendees may stay at the Westin, 425 Summer Street (rate until April 12).',
  ],
  [
    'name Outbox Hub; locality Kampala; country UG',
    'Who: Women in Tech Kampala\nWhat: Hour of mentoring\nWhere: Outbox Hub, Soliz House, 4th floor\nWhen: 14 May 2027, 5 pm',
  ],
  ['name Pier 20 Commons', 'Workshop, 14 May 2027\nPlace: Pier 20 Commons, Halifax, Nova Scotia'],
  ['mode online', 'Reading group goes remote: 14 May 2027, 6 pm BST, link on the wiki.'],
  [
    'mode mixed',
    'Everyone is welcome in the Senate Room, Edinburgh, on 14 May 2027 at 2 pm; a dial-in is available on request.',
  ],
  ['mode mixed', 'Le séminaire du 14 mai 2027 à 14h (salle 12, Lyon) pourra être suivi à distance : demander le lien.'],
  ['mode online', 'Die Sitzung am 14. Mai 2027 um 10 Uhr findet als Videokonferenz statt.'],
  [
    'mode mixed; locality Siena',
    'Il convegno del 14 maggio 2027 a Siena sarà trasmesso in streaming sul canale YouTube del Dipartimento.',
  ],
  ['mode online', "L'incontro del 14 maggio 2027, ore 15, si svolgerà su piattaforma Meet."],
  [
    'mode in-person',
    'This is an in-person only event: 14 May 2027, 6 pm, City Library, Leeds. It will not be recorded or streamed.',
  ],
  ['mode online; name -', 'Ort: digital (Zoom). Datum: 9. Juni 2027, 18 Uhr.'],
  ['mode online; name -', 'Lieu : visioconférence. Date : 9 juin 2027, 18h.'],
  ['mode online; name -', 'Lugar: modalidad virtual. Fecha: 9 de junio de 2027, 18 h.'],
  ['mode online', 'Event format: online only. 9 June 2027, 18:00 CEST.'],
  [
    'mode mixed',
    '9 June 2027, 18:00 CEST. Presencial: Aula 2, Facultad de Letras, Murcia. Online: enlace tras la inscripción.',
  ],
  [
    'mode mixed; locality Worcester',
    'In the room: The Hive, Sawmill Walk, Worcester. On your screen: Zoom link after booking. Tuesday 8 June 2027, 6 pm.',
  ],
]

export const SAID: Rows = [
  [
    'name Hotel Balmes; locality Barcelona',
    'Workshop on Cork, 4-5 June 2027\n\nWe have booked the Hotel Balmes in Barcelona, five minutes from the station.',
  ],
  [
    'room Salle des Actes; name Hôtel de Ville; locality Nancy',
    'Quand : jeudi 3 juin 2027 à 18h30\nOù : Salle des Actes, Hôtel de Ville, place Stanislas, Nancy',
  ],
  [
    'name Parkhotel Laurin; locality Bolzano; country IT',
    'Convegno annuale\n4-5 giugno 2027\nParkhotel Laurin, Bolzano',
  ],
  [
    'name Usina Cultural',
    'La Intendencia invita a la muestra que abrirá el 12 de junio de 2027 a las 20 h en la Usina Cultural.',
  ],
  [
    "room grand amphithéâtre; name Maison des Sciences de l'Homme",
    "La journée se déroulera le 12 juin 2027 dans le grand amphithéâtre de la Maison des Sciences de l'Homme.",
  ],
  [
    'room Senatssaal; name Hauptgebäude der Humboldt-Universität zu Berlin',
    'Festvortrag am 12. Juni 2027, 18 Uhr, Senatssaal im Hauptgebäude der Humboldt-Universität zu Berlin.',
  ],
  [
    'room Sala Rossa; name Palazzo Ducale; locality Genova',
    'La giornata si terrà il 12 giugno 2027 nella Sala Rossa di Palazzo Ducale a Genova.',
  ],
  [
    'street 2 rue Auguste-Prudhomme; locality Grenoble',
    'Rendez-vous aux Archives départementales, 2 rue Auguste-Prudhomme à Grenoble, le jeudi 3 juin 2027 à 18 h.',
  ],
  [
    'name Galerie Nord; street Schillerstraße 12; postalCode 10625; locality Berlin',
    'Am 9. Juni 2027 um 19 Uhr in der Galerie Nord, Schillerstraße 12, 10625 Berlin',
  ],
  [
    'name Circolo dei Lettori; street via Garibaldi 4',
    'Martedì 8 giugno 2027, ore 21, Circolo dei Lettori, via Garibaldi 4',
  ],
  [
    'name Espacio Fénix; street Gran Vía, 28; locality Madrid',
    'Martes 8 de junio de 2027, 19:00 h. Espacio Fénix, Gran Vía, 28, Madrid.',
  ],
]
