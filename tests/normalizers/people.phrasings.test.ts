/** The ways in which announcements say who takes part, in several languages and layouts: people with their parts, in the order of the text. */
import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../pipeline/document.js'
import { readDocument } from '../../pipeline/extract.js'

const brief = (text: string): string[] =>
  readDocument(documentFromText(text, {}))
    .record.people.map((one) =>
      [`${one.role}: ${one.name}`, one.jobTitle, one.affiliation && `@${one.affiliation}`].filter(Boolean).join(', '),
    )
    .sort()

const PROSE: readonly (readonly [string[], string])[] = [
  [
    [
      'moderator: Beatriz Solar',
      'speaker: Aldo Rivas, @Universidad de Chile',
      'speaker: Ximena Ulloa, @Archivo Nacional',
    ],
    'Jornada sobre archivos, 3 de mayo de 2013.\n\nIntervinieron la Mag. Ximena Ulloa (Archivo Nacional) y el Sr. Aldo Rivas (Universidad de Chile); moderó la Esc. Beatriz Solar.',
  ],
  [
    [
      'moderator: Furio Neri, giornalista',
      'opening: Nives Cossu, direttrice del Museo',
      'speaker: Elvira Brando, musicologa, @Università di Padova',
    ],
    "Serata del 18 novembre 2016, ore 18.30.\n\nAd aprire l'incontro sarà la direttrice del Museo, Nives Cossu. La musicologa Elvira Brando (Università di Padova) converserà con il giornalista Furio Neri, che condurrà la serata.",
  ],
  [
    [
      'moderator: Jakob Netter, @Radio Elbe',
      'panelist: Ilse Wagen, @Institut für Akustik',
      'panelist: Ronny Zock, Clubbetreiber',
    ],
    'Podiumsdiskussion am 23. Juni 2022, 19 Uhr.\n\nEs diskutieren der Clubbetreiber Ronny Zock und Prof. Dr. Ilse Wagen (Institut für Akustik). Durch den Abend führt Jakob Netter (Radio Elbe).',
  ],
  [
    ['chair: Riikka Laine, @North Karelian University', 'discussant: Tadhg Moran, @University College Galway'],
    'Public defence, 19 November 2021, 12 noon.\n\nThe opponent is Professor Tadhg Moran of University College Galway and the custos is Docent Riikka Laine, North Karelian University.',
  ],
  [
    ['chair: Gwilym Roe, President', 'speaker: Philippa Marsh'],
    'Lecture, 14 February 2018, 7.30pm. The lecture will be given by Mrs Philippa Marsh. Professor Gwilym Roe, our President, will take the chair.',
  ],
  [["keynote: Anyang' Odero"], "The forum opens on 27 June 2018. Prof. Anyang' Odero is to give the keynote address."],
  [
    ['speaker: Amadou Diallo', 'speaker: Claire Fontaine, @INSEE'],
    'Journée du 12 mars 2013 à Dakar.\n\nInterviendront Mme Claire Fontaine (INSEE) et M. Amadou Diallo.',
  ],
  [
    ['moderator: Carla Nunes, jornalista', 'panelist: Rita Lobo', 'panelist: Tiago Melo'],
    'Sessão de 4 de abril de 2019, 18h00.\n\nDebatem Rita Lobo e Tiago Melo. Modera a jornalista Carla Nunes.',
  ],
  [
    ['speaker: Jane Roe', 'speaker: Peter Marsh'],
    'An evening on 3 June 2014: Jane Roe in conversation with Peter Marsh.',
  ],
  [
    ['discussant: Honorio Gallego', 'speaker: Marivic Tan, @Population Institute'],
    'Forum, 3 June 2014, 2 pm. Dr. Marivic Tan of the Population Institute is our resource person. Atty. Honorio Gallego will react to her presentation.',
  ],
]

const MORE: readonly (readonly [string[], string])[] = [
  [
    [
      'moderator: Tom Hanssen',
      'opening: Rita Lund, Dean',
      'panelist: Anna Berg',
      'panelist: Jane Roe, @The Times',
      'speaker: Per Moe, Ambassador of Norway',
    ],
    'Panel discussion on 4 May 2019, 18:00.\n\nPanellists: Jane Roe (The Times), Anna Berg (independent). Moderator: Tom Hanssen. Introduction by the Dean, Prof. Rita Lund. Closing remarks by H.E. Mr. Per Moe, Ambassador of Norway.',
  ],
  [
    [
      'committee: Per Moe, @Umeå',
      'committee: Rita Lund, @Bergen',
      'discussant: Peter Marsh, @University of Oslo',
      'other: Anna Berg',
      'other: Tom Hanssen',
    ],
    'The thesis defence takes place on 4 May 2019 at 13:00. Opponent: Prof. Peter Marsh, University of Oslo. Supervisors: Anna Berg and Tom Hanssen. Examination committee: Rita Lund (Bergen), Per Moe (Umeå).',
  ],
  [
    [
      'moderator: Marc Petit, journaliste',
      'opening: Anne Leroy, maire de Lille',
      'speaker: Claire Fontaine, écrivaine',
    ],
    "Rencontre du 12 mars 2019 à 18 h 30 avec l'écrivaine Claire Fontaine, animée par le journaliste Marc Petit. Ouverture par Mme Anne Leroy, maire de Lille.",
  ],
  [
    [
      'moderator: Giulia Conti',
      'opening: Luca Rossi, assessore alla cultura',
      'speaker: Anna Bianchi, sindaca di Lucca',
      'speaker: Marco Ferri, @Università di Pisa',
    ],
    'Tavola rotonda, 12 marzo 2019. Partecipano: Marco Ferri (Università di Pisa) e Anna Bianchi, sindaca di Lucca. Coordina Giulia Conti. Saluti istituzionali: Luca Rossi, assessore alla cultura.',
  ],
  [
    [
      'speaker: Nils Dahl, @Microsoft',
      'speaker: Peter Marsh, Head of Data, @Statistics Norway',
      'speaker: Rita Lund, @University of Oslo',
    ],
    'Workshop, 3 May 2012, Oslo\n\nSpeakers:\n- Dr Peter Marsh, Head of Data, Statistics Norway\n- Prof. Rita Lund: University of Oslo\n- Nils Dahl @ Microsoft\n',
  ],
]

const EVENINGS: readonly (readonly [string[], string])[] = [
  [
    [
      'chair: Tom Hanssen',
      'discussant: Anna Berg, @SINTEF',
      'discussant: Peter Marsh, @NTNU',
      'speaker: Jane Roe, glaciologist, @University of Oslo',
    ],
    'Evening lecture: Rivers of ice\nSpeaker: Jane Roe – glaciologist at the University of Oslo and author of "Cold"\nRespondents: Peter Marsh (NTNU) & Anna Berg (SINTEF)\nChaired by Tom Hanssen\n4 May 2020, 18:00\n',
  ],
  [
    ['moderator: Jane Roe', 'moderator: Peter Marsh', 'opening: Tom Hanssen, CEO', 'speaker: Anna Berg, @Acme'],
    'Workshop facilitated by Jane Roe and Peter Marsh, 4 May 2020. Guest: Anna Berg from Acme. Welcome by our CEO Tom Hanssen.',
  ],
  [
    [
      'speaker: Anna Berg, @Home Office',
      'speaker: Jane Roe, sociologist, @University of Leeds',
      'speaker: Peter Marsh, founder, @Acme Ltd',
    ],
    'The workshop will be led by Jane Roe, a sociologist at the University of Leeds, and Peter Marsh, founder of Acme Ltd. Participants will also hear from Anna Berg of the Home Office. 4 May 2020, 10:00.',
  ],
  [
    ['keynote: Anna Berg, @Lund', 'keynote: Jane Roe, @University of Oxford', 'keynote: Peter Marsh, @Leeds'],
    'Keynote: Professor Jane Roe, FRS, University of Oxford\nPlenary speakers: Peter Marsh (Leeds) · Anna Berg (Lund)\nDate: 4 May 2020\n',
  ],
  [
    ['moderator: Jan Roth', 'speaker: Anna Keller'],
    'Buchvorstellung am 4. Mai 2020, 19 Uhr\nAnna Keller liest aus ihrem Roman „Der Fluss". Moderation: Jan Roth.',
  ],
  [
    ['chair: Jane Roe', 'committee: Anna Berg', 'committee: Peter Marsh', 'contact: Tom Hanssen'].sort(),
    'Public consultation, 4 May 2020. The panel consists of Dr Jane Roe (Chair), Mr Peter Marsh and Ms Anna Berg. For further details contact the secretary to the panel, Tom Hanssen, on 020 7946 0000.',
  ],
]

const ROWS: readonly (readonly [string[], string])[] = [
  [
    [
      'moderator: Pedro Ruiz',
      'opening: Rosa Núñez, directora del Museo',
      'panelist: Luis Vega',
      'panelist: Marta Gil',
      'speaker: Hugo Salinas, @UPM',
    ],
    'Taller, 3 de mayo de 2019\n\nPROGRAMA\n16:00 h. Bienvenida. D.ª Rosa Núñez, directora del Museo\n16:30 h. Ponencia: "El agua y la ciudad". Hugo Salinas (UPM)\n18:30 h. Mesa redonda. Participan: Marta Gil y Luis Vega. Modera: Pedro Ruiz\n',
  ],
  [
    ['moderator: Kai Berg', 'opening: Anna Keller', 'panelist: Eva Lang', 'panelist: Ute Wolf', 'speaker: Jan Roth'],
    'Tagung, 3. Juni 2014\n\n10.00 h  Begrüßung (Prof. Dr. Anna Keller)\n10.15 h  Vortrag von Dr. Jan Roth: „Der Fluss"\n11.30 h  Podiumsdiskussion mit Eva Lang und Ute Wolf, Moderation: Kai Berg\n',
  ],
  [
    ['moderator: Ali Ba', 'opening: Awa Diop, Directrice, @ANSD', 'speaker: Fatou Sow, @AFRISTAT'],
    "Séminaire, 12 mars 2018\n\n10h00 - 10h30 : Allocution d'ouverture, Mme Awa Diop, Directrice de l'ANSD\n10h30 - 12h00 : Session 1 : Les prix. Modérateur : M. Ali Ba\n   - L'IPC harmonisé, par Mme Fatou Sow (AFRISTAT)\n",
  ],
  [
    [
      'opening: Luca Rossi, Sindaco di Lucca',
      'panelist: Giulia Conti',
      'panelist: Paolo Neri',
      'moderator: Sara Villa',
    ].sort(),
    'Convegno, 12 marzo 2019\n\nore 9.30 Saluti istituzionali - Luca Rossi, Sindaco di Lucca\nore 11.30 Tavola rotonda con Paolo Neri e Giulia Conti, modera Sara Villa\n',
  ],
]

const LISTS: readonly (readonly [string[], string])[] = [
  // Labels printed without a gap before the name.
  [
    [
      'moderator: Miguel Arce, Senior Analyst, @Pacific Bank',
      'speaker: Priya Nair, Payroll Coordinator, @Ministry of Budget',
    ],
    'Webinar: Counting twice\n\nJune 11, 2015, 9:00\n\nSpeakersPriya Nair, Payroll Coordinator, Ministry of Budget\nModeratorMiguel Arce, Senior Analyst, Pacific Bank',
  ],
  [
    [
      'speaker: Fatou Diop, @AUSL della Romagna',
      'speaker: Ornella Baldi, @Ateneo Felsineo',
      'speaker: Tancredi Lo Presti, @ISTAT',
    ],
    'Corso, 6 marzo 2025.\n\nDOCENTI. Prof.ssa Ornella Baldi, Ateneo Felsineo (giornate 1 e 2); dott. Tancredi\nLo Presti, ISTAT (giornata 4); dott.ssa Fatou Diop, AUSL della Romagna (giornata 5).',
  ],
  [
    ['speaker: Ana Tavares, @INE Portugal', 'speaker: Rui Lobo, @INE'],
    'Curso de preços, 14 a 18 de novembro de 2022\n\nMódulo\tTema\tFormador(a)\nI\tPara que serve um índice\tDr. Rui Lobo (INE)\nII\tO cabaz e os pesos\tDra. Ana Tavares (INE Portugal)\n',
  ],
  [
    [
      'moderator: Eluned Parry, Head of Data, @Open Tenders Alliance',
      'speaker: Rocío Puga, Directora de Compras, @Gobierno de Jalisco',
      'speaker: Sunita Rao, Senior Fellow, @Centre for Budget Studies',
    ],
    'Webinar, 18 March 2021, 16:00 CET\n\nOn screen\nEluned Parry   Head of Data, Open Tenders Alliance   (moderator)\nLic. Rocío Puga   Directora de Compras, Gobierno de Jalisco\nDr. Sunita Rao   Senior Fellow, Centre for Budget Studies\n',
  ],
  [
    ['speaker: Chidi Nwachukwu', 'speaker: Meena Joglekar, @IISER Pune', 'speaker: Ottilie Brandt'],
    'Community call, 21 October 2021, 15:00 UTC\n\n1. What slipped out of the release (Ottilie Brandt, 10 min)\n2. The new scheduler: a live demo (Chidi Nwachukwu, 15 min)\n3. Do we drop the old one?\n4. Small clusters (Prof. Meena Joglekar, IISER Pune, 15 min)\n',
  ],
  [
    [
      'speaker: Noor van Zuyle, @Utrecht',
      'speaker: Ruaridh Allan, @Univ. of the Highlands',
      'speaker: Vesna Koch, @University of Emona',
    ],
    'Summer school, 1-12 July 2019\n\nCourses\nA. The cadastre and its enemies\tProf. Vesna Koch, University of Emona\nB. Peasants and potash\tAssoc. Prof. Ruaridh Allan, Univ. of the Highlands\nC. Law of the underfoot\tDr Noor van Zuyle, Utrecht\n',
  ],
  [
    [
      'opening: Fedor Krasny, Permanent Representative of Slovakia',
      'panelist: Inés Lamas, Director of the Civil Registry',
      'panelist: Tun Maung, lawyer, @Mae Sot Legal Aid Clinic',
    ],
    'Side event, 18 June 2014, 13:30\n\nPanel\n\n  H.E. Fedor Krasny      Permanent Representative of\n                         Slovakia (opening remarks)\n  Ms. Inés Lamas         Director of the Civil Registry\n  Mr. Tun Maung          lawyer, Mae Sot Legal Aid Clinic\n',
  ],
]

// Bodies that a position names, lists behind dashes, and people to ask by one name alone.
const POSTS: readonly (readonly [string[], string])[] = [
  [
    ['speaker: Furio Neri, presidente, @Società Alpina di Studi'],
    'Le grotte, lunedì 11 marzo 2019, ore 17.45.\n\nIntroduce il dott. Furio Neri, presidente della Società Alpina di Studi.',
  ],
  [
    [
      'speaker: Luc Bertin, paysagiste, @agence Grand Large',
      'speaker: Paul Ricard, président, @association des commerçants',
    ],
    "Réunion publique\n\nMardi 4 février 2020 à 18 h 30\n\nAvec la participation de :\nM. Luc Bertin, paysagiste, agence Grand Large\nM. Paul Ricard, président de l'association des commerçants\n",
  ],
  [
    [
      'moderator: Catalina Mejía, periodista, @Telecaribe',
      'speaker: Hernán Zapata, arquitecto, profesor, @Universidad Nacional',
    ],
    'Charla\n\nJueves 21 de septiembre de 2023, 6:00 p. m.\n\nParticipan\nHernán Zapata, arquitecto, profesor de la Universidad Nacional\nModera: Catalina Mejía, periodista de Telecaribe\n',
  ],
  [
    ['moderator: Gernot Huber, wissenschaftlicher Mitarbeiter, @Institut für Geschichte'],
    'Vortrag\n\nDienstag, 4. Dezember 2018, 18:30 Uhr\n\nModeration: Mag. Gernot Huber, wissenschaftlicher Mitarbeiter am Institut für Geschichte',
  ],
  [
    ['speaker: Jane Marsh, policy officer, @ENRW', 'speaker: Peter Lowe, owner, @Lowe Repairs'],
    'Webinar on repair\n\n27 May 2024, 11:00\n\nSpeakers\n• Jane Marsh – policy officer, ENRW\n• Peter Lowe – owner, Lowe Repairs\n',
  ],
  [['contact: Grace Wanjala'], 'Breakfast talk\n\n26 July 2017, 7:30am\n\nRSVP to Grace Wanjala on +254 20 555 4512.'],
  [['contact: Ama'], 'Book launch\n\n28 February 2020, 5 pm\n\nR.S.V.P. Ama 024 455 5190'],
  [['contact: Jonas'], 'Seed swap\n\n23 March 2025, 11 to 3\n\nQuestions → Jonas, jonas@garten.example'],
  [['contact: Dana'], 'Film & talk\n\n16 October 2024, 19:00\n\nQs? Telegram Dana +7 701 555 0112'],
  [['contact: Aiman'], "Social run\n\n10 May 2025, 7 pm\n\nCan't find us? WhatsApp Aiman 012-555 0149"],
  [
    ['contact: Köhnken'],
    'Vortrag\n\n16. Oktober 2025, 19 Uhr\n\nAnmeldung unter vortrag@museum.example.de (Frau Köhnken).',
  ],
  [['contact: Dandara'], 'Oficina de papel\n\n6 de agosto de 2022, 9h\n\nDúvidas? Fala com Dandara: (81) 99555-0142'],
  [
    ['contact: Rima Khalil, Research Assistant, @ESCWA'],
    'Regional workshop\n\n9-11 September 2014\n\nFocal points\nESCWA: Ms. Rima Khalil, Research Assistant, khalil@escwa.example.org',
  ],
  [
    ['discussant: José Ramos, investigador, @Museu da Cidade'],
    'Cartas\n\n18 de abril de 2018, 17h30\n\nComentário de José Ramos, investigador do Museu da Cidade',
  ],
  [
    ['speaker: Nabil Hanna, Associate professor of history, @Bryn Mawr College'],
    'The Department of History\n\ncordially invites you to a lecture by\n\nNabil Hanna\nAssociate professor of history, Bryn Mawr College\n\nTuesday, November 18, 2014',
  ],
  [
    ['chair: Ann Sheppard', 'chair: Hugh Ward'],
    'All-day singing\n\nSunday, March 2, 2014\n\nHugh Ward and Ann Sheppard share the chair.',
  ],
]

describe('people told in prose', () => {
  it.each(PROSE)('%j', (people, text) => {
    expect(brief(text)).toEqual(people)
  })
})

describe('people of panels, juries and evenings', () => {
  it.each(MORE)('%j', (people, text) => {
    expect(brief(text)).toEqual(people)
  })
})

describe('people of evenings and consultations', () => {
  it.each(EVENINGS)('%j', (people, text) => {
    expect(brief(text)).toEqual(people)
  })
})

describe('people in rows of a programme', () => {
  it.each(ROWS)('%j', (people, text) => {
    expect(brief(text)).toEqual(people)
  })
})

describe('people in lists and tables', () => {
  it.each(LISTS)('%j', (people, text) => {
    expect(brief(text)).toEqual(people)
  })
})

describe('positions, and people to ask', () => {
  it.each(POSTS)('%j', (people, text) => {
    expect(brief(text)).toEqual(people)
  })
})
