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
]
