/** Places told by the way: each row the expected fields, then the announcement. */

type Rows = readonly (readonly [string, string])[]

export const BY_THE_WAY: Rows = [
  // An amount is no room.
  [
    'name -',
    'Spring School on Glaciers, 3-7 May 2027\n\nFees: 380 NOK before 1 March, 420 NOK after; students 90 GBP.',
  ],
  [
    'name sous-préfecture de Kara; room salle des fêtes; locality Kara',
    "Publié le 3 mars 2027 | Vu 318 fois\n\nJournée de l'arbre\n\nLa cérémonie aura lieu le 5 mars 2027 à 9h à Kara, dans la salle des fêtes de la sous-préfecture de Kara.",
  ],
  [
    'name University of Debrecen; locality Debrecen; country HU',
    'Third Workshop on Peat\n\nUniversity of Debrecen\n4-6 May 2027\nDebrecen, Hungary\n\nCall for abstracts',
  ],
  [
    'name Casa Alba guest house of the University of Coimbra; locality Coimbra; country PT',
    'Summer meeting on tilings\n\nIt will take place from June 7 to 9, 2027, in the Casa Alba guest house of the University of Coimbra, Portugal.',
  ],
  [
    'name Centro Cívico; locality Cusco',
    'Encuentro de Quesos\n\nEl encuentro tendrá lugar el 8 de mayo de 2027 en el Centro Cívico, en la ciudad del Cusco.\n\nLa edición anterior, en 2024, reunió a 300 personas en Huancayo.',
  ],
  // A house by where it stands.
  [
    'name Riverside Community Hall; locality Carlisle; country GB',
    'Repair day\n\nSaturday 6 March 2027, 11 to 3. The Riverside Community Hall is just behind the old mill in Carlisle.',
  ],
  [
    'name Centro Cultural La Fábrica',
    'Taller de encuadernación\n\nSábado 6 de marzo de 2027, 11:00. El Centro Cultural La Fábrica queda a dos cuadras de la plaza.',
  ],
  [
    'name Lady Hortensia; locality Hull',
    'Perl social, Saturday 12 June 2027, on board the Lady Hortensia in Hull, UK.',
  ],
  [
    'name Sant Jordi Public Library',
    'Thanks to the staff of the Sant Jordi Public Library, who let us have the big room on 4 May 2027. The meetup begins at 6 pm.',
  ],
  [
    'name Kepler-Haus; room Raum 12; locality Rostock; country DE',
    'Tag der Daten\n\nGastgeber ist das Rechenzentrum der Universität Rostock. Am 4. Mai 2027 geht es um 10 Uhr im Kepler-Haus, Raum 12, los.',
  ],
  [
    'name Harbour Hall; locality Bergen; country NO',
    'I am giving a talk at Bergen Techkveld on 4 May 2027 at half past six. The place is Harbour Hall.',
  ],
  // The country of a town that several countries have.
  ['locality Dundee; country GB', 'Seed swap in Dundee on Saturday 6 February 2027. Soup is £2.'],
  ['locality Cordoba; country AR', 'Workshop on mills, Cordoba, 6-8 May 2027\nPhone: +54 351 433 0000'],
  // Ways in from afar.
  [
    'name Hotel Aurora; locality Skopje; mode mixed',
    'Public hearing\nDate: 4 May 2027, 10:00\nPlace: Hotel Aurora, Skopje, and by video link',
  ],
  [
    'mode mixed; locality Hamburg',
    'Mini-workshop on geometry at DESY, Hamburg, 4-5 May 2027.\n\nA Vidyo room will be open for those who cannot come.',
  ],
  ['mode online', 'Help desk, live! Thursday 4 May 2027, noon Eastern. The session takes place on YouTube Live.'],
  [
    'mode in-person; locality Lomé',
    'Atelier sur les semences\nLomé, le 4 mai 2027, salle Baobab, Hôtel Sarakawa\n\nNous suivre sur Facebook',
  ],
  [
    'name Boyd Library; room Room 2; mode mixed',
    'Profiling course. Choose one:\n\n10am-1pm on Tuesday 4 May 2027, Room 2, Boyd Library\n10am-1pm on Thursday 6 May 2027, online',
  ],
  // Sentences that point to a house.
  [
    'name Faculty of Law; street Mlinska cesta 7; locality Ljubljana',
    'The workshop is on 12 September 2027, the day after LEXCON, and shares its venue, the Faculty of Law\non Mlinska cesta 7 in Ljubljana.',
  ],
  [
    'name Kepler Congress Centre; street Egnatia 88; postalCode 546 36; locality Thessaloniki',
    'Special track\n\nIt has its place on Thursday 10 June 2027 in the afternoon (14:30-18:00), at the Kepler Congress Centre, Egnatia 88, 546 36 Thessaloniki.',
  ],
  [
    'name Hotel Aurora; room room "Issyk"; street 12 Manas Avenue',
    'Expert meeting, 14 October 2027, Bishkek\n\nIt will be held at the Hotel Aurora, 12 Manas Avenue, in the\nroom "Issyk".',
  ],
  [
    'name Physics Building; room Map Library',
    'Seminar on 15 November 2027 at 2 pm.\n\nLecture Theatre II is being painted, so we go\nto the Map Library (Physics Building, 2nd floor). Everything else as it was.',
  ],
  [
    'name Academiegebouw; room Klein Auditorium; street Rapenburg 73',
    'You find us on Thursday 27 March 2027 in the Klein Auditorium of the Academiegebouw, Rapenburg 73. The lecture lasts until six.',
  ],
  [
    'name Hotel Equator; room Nile Hall; street Plot 2 Wampewo Avenue; locality Kampala; country UG',
    'MINISTRY OF TRADE\nP.O. Box 1, Kampala   Tel 0414 000 000\n\nTO: The Executive Director, Dairy Union\n\nA draft was discussed in Mbarara on 3rd August 2027.\n\nYou are hereby invited to a consultation on 23rd November 2027 starting 8.30am prompt at Hotel Equator, Nile Hall, Plot 2 Wampewo Avenue.',
  ],
  [
    'name Drill Hall; street 36 Dalmeny Street; postalCode EH6 8RG',
    'Seed swap\n\nThe swap has outgrown the scout hut, and so on the 22nd of April 2027 it moves to the Drill Hall, 36 Dalmeny\nStreet, EH6 8RG. Welcome from ten until three.',
  ],
  [
    'name National University; room Library Hall',
    'The dialogue (13-14 June 2027) was organized by the Steppe Foundation and hosted by the National University, in whose Library Hall it was held.',
  ],
  [
    'name Instituto Aurora; street Travessa São Pedro 45; locality Porto Alegre; country BR',
    'Hackathon\n\nSept 5-7, 2027 // Porto Alegre, Brazil\n\nFAQ\nWhere exactly?    Instituto Aurora, Travessa São Pedro 45, Navegantes.',
  ],
  [
    'name Aparaat; street Sadama 5; postalCode 51004; locality Tartu; country EE',
    'Night of machines\n\n07.10.2027\n16:00-23:00\n\nFinding us\nAparaat, Sadama 5, 51004 Tartu. Bus 3 and 7.',
  ],
  ['room 8.220', 'He will speak on Monday 3 May 2027.\n\nIn 8.220, starting at 3:30 as usual.'],
  [
    'name Informatics Forum; room IF 4.12; locality Edinburgh',
    'Time: 11:00, 6 May 2027\nPlace: IF 4.12, Informatics Forum, Edinburgh',
  ],
  ['name Te Papa; locality Wellington; country NZ', 'The next hui is on 12 May 2027 at Te Papa in Wellington.'],
  // A name without the noun of a house.
  [
    'name The Fig Tree; locality Norwich; country GB',
    "May's Norwich Rust evening is on the 19th of May 2027, upstairs at The Fig Tree from 7. Two short talks.",
  ],
  [
    'name Fonderie; street 16 bis boulevard Montmartre; locality Paris',
    'Prochain meetup le mardi 2 juin 2027 à 19h dans les locaux de la Fonderie, 16 bis boulevard Montmartre, Paris.',
  ],
  [
    'name Porto Digital; locality Recife; region PE',
    'Build with AI\n\nDia 13/06/2027, das 9h às 17h, no Porto Digital, Recife - PE.',
  ],
  [
    'name Mercato Sonato; locality Bologna',
    'Bologna Linux Night: giovedì 10 giugno 2027 ore 20:00 al Mercato Sonato. Ingresso libero.',
  ],
  [
    'name Betahaus; locality Hamburg; country DE',
    'Der nächste Hamburger Datenstammtisch findet am 10. Juni 2027 ab 18:30 Uhr im Betahaus statt. Wir freuen uns auf euch.',
  ],
  [
    'name Aarhus University; locality Aarhus; country DK',
    'CFP: Workshop on Type Theory\nAarhus University, Denmark\n8-10 June 2027',
  ],
  ['name University of Galway; locality Galway', 'Peatlands Past and Present, University of Galway, 18 June 2027.'],
  [
    'name Carleton University; locality Ottawa',
    'The annual meeting will be held June 1-3, 2027 on the campus of Carleton University in Ottawa.',
  ],
  [
    'locality Ghent; country BE',
    'After Oslo (2022) and Porto (2024), the third edition comes to Ghent, Belgium, on 11 and 12 June 2027.',
  ],
  ['room LT1', 'Next week the seminar (Tuesday 8 June 2027, 2pm) will not be in G.03 but in LT1, same building.'],
  ['room 3-270', 'Plasma Seminar\nWhen: Fri Jun 4, 2027 3pm\nWhere: 3-270'],
  [
    'name Centro Académico San Pablo; locality Oaxaca',
    'Oaxaca, 4 de junio de 2027.- El Instituto presentará el jueves 10 de junio, a las 12 horas, el atlas de lenguas en el Centro Académico San Pablo.',
  ],
  [
    'mode mixed; name UN Campus; locality Bonn',
    'Save the date: dialogue on loss and damage, 15 June 2027, UN Campus, Bonn (and online).',
  ],
  [
    'mode mixed; locality Vienna',
    'Participants may attend in Vienna or connect remotely. The hearing is on 15 June 2027, 9:30 CEST, Vienna.',
  ],
  ['mode mixed; locality Ghent', 'The Open Science café of 12 May 2027 in Ghent is streamed.'],
]
