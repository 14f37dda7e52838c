/** Houses and rooms told by where their words stand; towns under their other names. */

/** Which of two names is the room: expected fields first. */
export const HALLS: readonly (readonly [string, string])[] = [
  ['name Mill Farm; room barn', 'Talk on Hay\n\n3 May 2017, 7 pm in the barn at Mill Farm, Rye'],
  [
    'room Weavers Hall; name Hotel Lindenhof',
    'The seminar on dyes takes place on 4 May 2026 at 10:00 in the Weavers Hall (Hotel Lindenhof, 2nd floor), Graz.',
  ],
  [
    'room Reading Hall; name Tannery Engineering Block',
    'Course on leather\n\nDate: 4 May 2026\nVenue: Reading Hall, Tannery Engineering Block, Mill Road 7, Kampala',
  ],
  [
    'name Casa dos Moleiros; room Jubilee Hall; street Plot 2-4 Garden Avenue',
    'The consultation begins on 23 November 2026 at 8.30 am at Casa dos Moleiros, Jubilee Hall, Plot 2-4 Garden Avenue, Kampala.',
  ],
  [
    'room Great Hall annexe; name Rivers Conference Centre',
    'The meeting will convene at 9.30 a.m. on Tuesday, 27 November 2026, in the Great Hall annexe, Rivers Conference Centre, Lusaka.',
  ],
  [
    'room Map Library; name Laboratorio Central de Aguas',
    'The annual meeting will be held in the Map Library of the Laboratorio Central de Aguas, Galway, on Friday 28 May 2027.',
  ],
  [
    'room Sala Verdi; name Silk Institute',
    'The experts met in Tbilisi from 12 to 14 June 2019, in the Sala Verdi of the former Silk Institute.',
  ],
  [
    'room Alder Theatre; name Maritime Museum',
    'Thu 6 Feb 2026 | 18.00-19.15 | Alder Theatre | £8\n\nA lecture on knots by Ann Lee.\n\nVenue: Maritime Museum, 87 Quay Street, Edinburgh EH6 7AE',
  ],
  [
    'room G.07; name Daleham Cloth Hall',
    'Study day on wool\n\n12 May 2026, 9:00 - 16:00\nDaleham Cloth Hall, Wilhelmshoher Strastraße 330, 34131 Kassel\nG.07',
  ],
  [
    'name University Centre; room Sala Verdi',
    'Lecture on ice\n\nDate: 8 October 2026, 6 pm\nVenue: Sala Verdi\n\nThe lecture is held on 8 October in the Sala Verdi, University Centre, Churchill Avenue, Hobart.',
  ],
  // the house's own name, said again, is no room of it
  [
    'room -; name Alder Theatre',
    'Thu 6 Feb 2026 | 18.00-19.15 | Alder Theatre | £8\n\nVenue: Alder Theatre, 87 Quay Street, Edinburgh EH6 7AE',
  ],
  // a number inside a height above the sea is no room
  [
    'room -; name Centro Cultural Lucero',
    'The congress is on 13-15 October 2026. The venue is the Centro Cultural Lucero, Cusco, Peru (3,399 m above sea level).',
  ],
]

/** A house that no noun tells, before its town. */
export const UNKNOWN: readonly (readonly [string, string])[] = [
  [
    'name Tvornica; locality Praia; country CV',
    'Forum on island grids\n28-30 October 2026 | Tvornica, Praia, Cabo Verde\n\nWe meet to speak of cables.',
  ],
  [
    'name De Katoen; locality Rotterdam',
    'Forum on island grids\nDe Katoen, Rotterdam | 17-19 March 2026\n\nWe meet to speak of cables.',
  ],
  [
    'name Tvornica; locality Addis Ababa',
    'Workshop on registers\n\n3 to 5 March 2026\nTvornica, Addis Ababa\n\nThe workshop looks at registers.',
  ],
  [
    'name Northern Lights University; street Sandbakki 2; postalCode 101; locality Reykjavík',
    'FORUM ON COUNTING\n\n7 SEPTEMBER 2026\n\nNorthern Lights University\nSandbakki 2, 101 Reykjavík\n',
  ],
  ['name Fornace; locality Sarajevo', 'Workshop on kilns\n\n14 May 2026 • Fornace • Sarajevo'],
  [
    'name Fornace; locality Sarajevo; country BA',
    'Workshop on kilns\n\n14 May 2026\nFornace\nSarajevo, Bosnia and Herzegovina',
  ],
  [
    'name Fornace; street Obala velikog vala 22; locality Sarajevo',
    'Workshop on kilns\n\n14 May 2026\nFornace\nObala velikog vala 22\n71000 Sarajevo',
  ],
  [
    'name Town Library; locality Leeds; mode mixed',
    'Talk on kilns\n\n14 May 2026, 15:00\nIn person at the Town Library, Leeds, or by livestream',
  ],
  [
    'room Salle 203; name Maison de la Terre; street 28 rue Nouvelle; postalCode 75006',
    'Journée cartes\n\n14 mai 2026\n\nLieu : Maison de la Terre, Salle 203, 28 rue Nouvelle, 75006 Paris',
  ],
  // people, bodies and series are no houses
  ['name -', 'Forum on island grids\n\n17-19 March 2026\nMaria Fernandes, Rotterdam\n\nWe meet to speak of cables.'],
  [
    'name -; locality Rotterdam',
    'Forum on island grids\n17-19 March 2026 | Seed Growers Association, Rotterdam\n\nWe meet to speak of cables.',
  ],
]

/** Clocks by the hundred of hours, and heights above the sea, are no rooms. */
export const NO_ROOMS: readonly (readonly [string, string])[] = [
  ['room -; name Mill Inn', 'The lecture on knots will be given on 12 May 2026 at 1800 hrs at the Mill Inn, Kelso.'],
  [
    'room -; name -; mode online',
    'Webinar on knots, 12 May 2026, online\n\nMexico City\t0900 hrs – 1030 hrs (CST)\nGeneva\t1600 hrs – 1730 hrs (CET)\nNairobi\t1800 hrs – 1930 hrs (EAT)',
  ],
]

/** Towns under another of their names, and small ones where people often meet. */
export const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['locality Mekelle; country ET', 'The workshop on wells will be held in Mekelle on 5 March 2026.'],
  ['locality Biel; country CH', 'The meeting takes place at the Palais des Congrès, Biel, on 5 March 2026.'],
  ['locality Larissa; country GR', 'Workshop on tobacco\nLarissa, 10-12 June 2026'],
  ['locality Makhanda; country ZA', 'Workshop on drums\nMakhanda, 10-12 June 2026'],
  ['locality Querétaro; country MX', 'Taller de vidrio\nQuerétaro, 10 de junio de 2026'],
  ['locality Klagenfurt; country AT', 'Die Tagung findet am 10. Juni 2026 in Klagenfurt statt.'],
  ['locality Basra; country IQ', 'The seminar on dates will be held in Basra on 10 June 2026.'],
  ['locality Camerino; country IT', 'Summer school on quakes\nCamerino, Italy, 10-12 June 2026'],
  ['locality Hargeisa; country SO', 'The training takes place in Hargeisa from 10 to 12 June 2026.'],
]
