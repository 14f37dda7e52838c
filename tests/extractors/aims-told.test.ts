/** Aims, topics, outputs and audience as letters, notices and circulars tell them: the field, what is expected, the words. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

type Field = 'objectives' | 'topics' | 'outputs' | 'audience' | 'languages'

const TOLD: readonly (readonly [Field, readonly string[] | string | null, string])[] = [
  [
    'objectives',
    ['settle the names of hybrids', 'swap seed lists'],
    'OrchidNet 2025\n3rd Workshop on Orchid Registers\nPorto, 3 May 2025\n\nNames drift. OrchidNet brings together growers and botanists. It aims to settle the names of hybrids, and to swap seed lists.\n',
  ],
  [
    'objectives',
    ['settle the names of hybrids', 'swap seed lists'],
    'OrchidNet 2025\n3rd Workshop on Orchid Registers\nPorto, 3 May 2025\n\nNames drift. OrchidNet aims to settle the names of hybrids and to swap seed lists.\n',
  ],
  [
    'objectives',
    [],
    'Workshop on Orchid Registers\nPorto, 3 May 2025\n\nThe Kew Centre was founded in 1990. It aims to settle the names of hybrids and to swap seed lists.\n',
  ],
  [
    'objectives',
    ['Comparar los libros de actas', 'Acordar una ficha común'],
    'Encuentro de clubes\nLima, 3 de mayo de 2025\n\nPropósitos\n – Comparar los libros de actas.\n – Acordar una ficha común.\n',
  ],
  [
    'objectives',
    ['Zahlen aus den Häusern vorstellen', 'Erfahrungen austauschen', 'ein Netzwerk gründen'],
    'Fachtag Pflege\nBonn, 3. Mai 2025\n\nDer Fachtag will\n> Zahlen aus den Häusern vorstellen,\n> Erfahrungen austauschen,\n> und ein Netzwerk gründen.\n\nWir freuen uns auf Sie.\n',
  ],
  [
    'objectives',
    ['compare the minutes', 'agree on a form'],
    'Meeting of Clubs\nLima, 3 May 2025\n\nThe day is meant to:\n\n> compare the minutes\n> agree on a form\n',
  ],
  [
    'objectives',
    [],
    'From: a@b.org\nTo: c@d.org\nSubject: meeting\n\nI agree.\n\nOn Monday Ann wrote:\n> compare the minutes\n> agree on a form\n',
  ],
  [
    'objectives',
    ['read a gauge', 'plot a hydrograph', 'write a warning'],
    'River School\nBonn, 3 May 2025\n\nYou will learn to\n  1  read a gauge\n  2  plot a hydrograph\n  3  write a warning\n',
  ],
  [
    'objectives',
    ['hear the carriers', 'examine the new fares', 'fix a date for the increase'],
    'Hearing on Bus Fares\nBonn, 3 May 2025\n\nThe Commission will (a) hear the carriers; (b) examine the new fares; and (c) fix a date for the increase.\n',
  ],
  [
    'objectives',
    ['inform envoys of the new tables', 'hear from three ports'],
    'Briefing on Tides\nBonn, 3 May 2025\n\nSea level rises. The briefing will:\n - inform envoys of the new tables;\n - hear from three ports.\n',
  ],
  [
    'objectives',
    ['weigh the ledgers of five clinics', 'draft a card that a nurse can read'],
    'Meeting on Ledgers ends\n\nBonn, 3 May 2025. The conference had set out to weigh the ledgers of five clinics, and to draft a card that a nurse can read.\n',
  ],
  [
    'objectives',
    ['listen to unfinished work', 'let students ask first'],
    'Lunch Talks\nBonn, 3 May 2025\n\nThe idea of the series is simply to listen to unfinished work, and to let students ask first.\n',
  ],
  ['objectives', [], 'Lunch Talks\nBonn, 3 May 2025\n\nProf. Li is ill. We hope to have her in autumn instead.\n'],
  [
    'outputs',
    ['a questionnaire of forty items', 'a calendar for joint counts'],
    'Workshop on Counting\nLima, 3 May 2025\n\nD. Expected results\n\n4.  Two papers will come out of Lima: a questionnaire of forty items, and a calendar for joint counts.\n',
  ],
  [
    'outputs',
    ['a set of drawings of three mills', 'a leaflet in two languages'],
    'Field School on Mills\nLima, 3 May 2025\n\nAt the end we hand over to the parish a set of drawings of three mills, and a leaflet in two languages.\n',
  ],
  [
    'outputs',
    ['A short compact, open for signature until May'],
    'Briefing on Wells\nLima, 3 May 2025\n\nA short compact, open for signature until May, will be the outcome.\n',
  ],
  [
    'outputs',
    ['a common alert goes on trial in May', 'a statement calls for a register'],
    'Dust meeting ends\nLima, 3 May 2025. It dealt with dust.\n\nWhat was decided\n\n  – a common alert goes on trial in May;\n  – a statement calls for a register.\n\nThe meeting worked in English.\n',
  ],
  [
    'outputs',
    ['um portefólio', 'um guião, a publicar no sítio do Centro'],
    'Oficina de Formação\nÉvora, 3 de maio de 2025\n\nDe cada formando espera-se um portefólio e um guião, a publicar no sítio do Centro.\n',
  ],
  [
    'audience',
    'Lehrkräfte, Erzieherinnen sowie die Schulaufsicht',
    'Fachtag Lesen\nBonn, 3. Mai 2025\n\nAngesprochen sind Lehrkräfte, Erzieherinnen sowie die Schulaufsicht.\n',
  ],
  [
    'audience',
    'Inspectors and clerks of ports, who have served at least two years',
    'Course on Cranes\nMuscat, 3 May 2025\n\n4. PROFILE OF CANDIDATES\n\nInspectors and clerks of ports, who have served at least two years.\n',
  ],
  [
    'audience',
    null,
    'Hearing on Bus Fares\nBonn, 3 May 2025\n\nATTENDANCE\nAttendance in the Blue Room is limited to 70 persons, counsel and press included.\n',
  ],
  [
    'languages',
    ['en'],
    'Course on Cranes\nMuscat, 3 May 2025\n\nCandidates read and speak English, in which the course is given.\n',
  ],
  [
    'objectives',
    ['bring together curators who look after glass negatives', 'draw up a shared plan for digitising them'],
    'Study Day on Glass Negatives\nLeeds, 4 March 2026\n\nThe study day brings the field into one room. Its aims are to bring together curators who look after glass negatives and to draw up a shared plan for digitising them.\n',
  ],
  [
    'objectives',
    ['try a theodolite', 'meet the people who hire'],
    'Open Day for Surveyors\nLeeds, 4 March 2026\n\nThe day will give young surveyors the chance to try a theodolite and to meet the people who hire.\n',
  ],
  [
    'objectives',
    ['try a theodolite', 'meet the people who hire'],
    'Open Day for Surveyors\nLeeds, 4 March 2026\n\nThe open day gives young surveyors a chance to try a theodolite and to meet the people who hire.\n',
  ],
  [
    'objectives',
    ['explore how trade unions archived their own defeats'],
    'Call for Papers: Losing Well\nLeeds, 4 March 2026\n\nThis two-day symposium sets out to explore how trade unions archived their own defeats.\n',
  ],
  [
    'objectives',
    ['rethink the place of the amateur in field botany'],
    'Conference on Amateurs\nLeeds, 4 March 2026\n\nWith this conference we want to rethink the place of the amateur in field botany.\n',
  ],
  [
    'objectives',
    ['build a common vocabulary for flood warnings', 'test it on three past floods'],
    'Workshop on Warnings\nLeeds, 4 March 2026\n\nOur goal is twofold: to build a common vocabulary for flood warnings, and to test it on three past floods.\n',
  ],
  [
    'objectives',
    ['review progress since 2019', 'identify gaps in national reporting', 'agree on priorities for 2026-2028'],
    'Regional Meeting on Wetlands\nDakar, 4 March 2026\n\nThe meeting will provide a platform for member States to review progress since 2019, identify gaps in national reporting and agree on priorities for 2026-2028.\n',
  ],
  [
    'objectives',
    ['Review progress since 2019', 'Identify gaps in national reporting', 'Agree on priorities'],
    'Regional Meeting on Wetlands\nDakar, 4 March 2026\n\nSpecifically, the meeting will:\n(a) Review progress since 2019;\n(b) Identify gaps in national reporting; and\n(c) Agree on priorities.\n',
  ],
  [
    'objectives',
    ['raise awareness of the new labelling rules', 'train inspectors in their use'],
    'National Seminar on Labels\nAccra, 4 March 2026\n\nThe overall objective of the seminar is to raise awareness of the new labelling rules and to train inspectors in their use.\n',
  ],
  [
    'objectives',
    ['raise awareness of the new labelling rules', 'train inspectors'],
    'National Seminar on Labels\nAccra, 4 March 2026\n\nIts main purpose will be to raise awareness of the new labelling rules and to train inspectors.\n',
  ],
  [
    'objectives',
    ['how to read a tide table', 'how to plan a crossing', 'what to do when it goes wrong'],
    "Sea Kayak Evening\nLeeds, 4 March 2026\n\nWhat we will cover on the night / what you'll learn:\n- how to read a tide table\n- how to plan a crossing\n- what to do when it goes wrong\n",
  ],
  [
    'objectives',
    ['how to write your first operator', 'how to test it without a cluster'],
    'Kubernetes Meetup Leeds\n4 March 2026\n\nBy the end of the evening you will know how to write your first operator and how to test it without a cluster.\n',
  ],
  [
    'objectives',
    ['what a service mesh is for', 'when not to use one'],
    "Kubernetes Meetup Leeds\n4 March 2026\n\nYou'll come away knowing what a service mesh is for and when not to use one.\n",
  ],
  [
    'objectives',
    ["learn from one another's failures", 'find partners for the 2027 call'],
    "Brokerage Event\nLeeds, 4 March 2026\n\nThe purpose is for teams to learn from one another's failures and find partners for the 2027 call.\n",
  ],
  [
    'objectives',
    ['strengthen the capacity of customs officers to detect illegal timber'],
    'Training on Timber\nAccra, 4 March 2026\n\nIn order to strengthen the capacity of customs officers to detect illegal timber, the Secretariat is organizing a three-day training.\n',
  ],
  [
    'objectives',
    ['marks the centenary of the strike', 'asks what it still has to tell us'],
    'Centenary Conference\nLeeds, 4 March 2026\n\nThe conference marks the centenary of the strike and asks what it still has to tell us.\n',
  ],
  [
    'objectives',
    ['examines what happens to village halls when the post office shuts'],
    'Department Seminar\nLeeds, 4 March 2026, 4pm\n\nThis paper examines what happens to village halls when the post office shuts.\n',
  ],
  [
    'objectives',
    ['plan the spring planting', 'hand out the jobs'],
    "Garden Meeting\nLeeds, 4 March 2026\n\nWe're meeting to plan the spring planting and hand out the jobs.\n",
  ],
  [
    'objectives',
    ['tells the story of the women who ran the telephone exchange'],
    'Exhibition: Number Please\nLeeds, 4 March to 3 May 2026\n\nThe exhibition tells the story of the women who ran the telephone exchange.\n',
  ],
  [
    'objectives',
    ['discussing the draft guidelines', 'collecting comments from practitioners'],
    'Consultation Workshop\nAccra, 4 March 2026\n\nThe workshop was organized with the aim of discussing the draft guidelines and collecting comments from practitioners.\n',
  ],
  [
    'objectives',
    ['sharing experience in tracing lost trains', 'promoting common standards'],
    'Seminar on Freight\nAccra, 4 March 2026\n\nThe seminar is aimed at sharing experience in tracing lost trains and promoting common standards.\n',
  ],
  [
    'objectives',
    ['compartir experiencias de gestión comunitaria del agua', 'elaborar una agenda común'],
    'Encuentro de Acueductos\nCali, 4 de marzo de 2026\n\nEl encuentro se propone compartir experiencias de gestión comunitaria del agua y elaborar una agenda común.\n',
  ],
  [
    'objectives',
    ['reunir a quienes trabajan con archivos sonoros', 'discutir criterios de catalogación'],
    'Jornadas de Archivos Sonoros\nCali, 4 de marzo de 2026\n\nEstas jornadas buscan reunir a quienes trabajan con archivos sonoros y discutir criterios de catalogación.\n',
  ],
  [
    'objectives',
    ['generar un espacio de intercambio entre docentes'],
    'Jornada Docente\nCali, 4 de marzo de 2026\n\nCon el objetivo de generar un espacio de intercambio entre docentes, la Facultad organiza esta jornada.\n',
  ],
  [
    'objectives',
    ['apresentar os resultados do inventário', 'ouvir as comunidades'],
    'Seminário do Inventário\nBelém, 4 de março de 2026\n\nO seminário tem por objetivo apresentar os resultados do inventário e ouvir as comunidades.\n',
  ],
  [
    'objectives',
    ['discutir o futuro dos arquivos municipais'],
    'Encontro de Arquivos\nBraga, 4 de março de 2026\n\nO encontro pretende discutir o futuro dos arquivos municipais.\n',
  ],
  [
    'objectives',
    ['faire le point sur les méthodes de datation', 'rapprocher laboratoires et musées'],
    "Journée d'étude\nLyon, 4 mars 2026\n\nCette journée d'étude se propose de faire le point sur les méthodes de datation et de rapprocher laboratoires et musées.\n",
  ],
  [
    'objectives',
    ["interroger les usages de l'archive orale"],
    "Colloque\nLyon, 4 mars 2026\n\nLe colloque entend interroger les usages de l'archive orale.\n",
  ],
  [
    'objectives',
    ['riflettere sul ruolo delle biblioteche di quartiere', 'avviare una rete'],
    'Convegno\nPisa, 4 marzo 2026\n\nIl convegno intende riflettere sul ruolo delle biblioteche di quartiere e avviare una rete.\n',
  ],
  [
    'objectives',
    ['offrire strumenti per leggere un bilancio comunale'],
    'Laboratorio\nPisa, 4 marzo 2026\n\nObiettivo del laboratorio è offrire strumenti per leggere un bilancio comunale.\n',
  ],
  [
    'objectives',
    ['den Austausch zwischen Archiven und Schulen fördern'],
    'Workshop\nJena, 4. März 2026\n\nDer Workshop soll den Austausch zwischen Archiven und Schulen fördern.\n',
  ],
  [
    'objectives',
    ['Forschende und Praktiker zusammenzubringen'],
    'Workshop\nJena, 4. März 2026\n\nDer Workshop hat das Ziel, Forschende und Praktiker zusammenzubringen.\n',
  ],
  [
    'topics',
    ['migration', 'memory', 'the built environment'],
    'Call for Papers: Border Towns\nLeeds, 4 March 2026\n\nWe invite proposals for 20-minute papers on themes including, but not limited to, migration, memory and the built environment.\n',
  ],
  [
    'topics',
    ['Energy poverty', 'District heating', 'Citizen co-operatives'],
    'Conference on Heat\nLeeds, 4 March 2026\n\nStreams\n\n1. Energy poverty\n2. District heating\n3. Citizen co-operatives\n',
  ],
  [
    'topics',
    ['Energy poverty', 'District heating', 'Citizen co-operatives'],
    'Conference on Heat\nLeeds, 4 March 2026\n\nAbstracts may be submitted to one of three panels:\n\nA. Energy poverty\nB. District heating\nC. Citizen co-operatives\n',
  ],
  [
    'topics',
    ['Energy poverty', 'District heating', 'Citizen co-operatives'],
    'Conference on Heat\nLeeds, 4 March 2026\n\nPapers might consider:\n\n- Energy poverty\n- District heating\n- Citizen co-operatives\n',
  ],
  [
    'topics',
    ['Who pays for heat?', 'Who owns the pipes?'],
    'Conference on Heat\nLeeds, 4 March 2026\n\nWe are especially keen on papers that ask:\n\n- Who pays for heat?\n- Who owns the pipes?\n',
  ],
  [
    'topics',
    ['peat', 'fire', 'grazing rights'],
    'Moorland Forum\nLeeds, 4 March 2026\n\nThe sessions will touch on peat, fire and grazing rights.\n',
  ],
  [
    'topics',
    ['Archivos de barrio', 'Historia oral', 'Conservación'],
    'Jornadas\nCali, 4 de marzo de 2026\n\nMesas temáticas\n1. Archivos de barrio\n2. Historia oral\n3. Conservación\n',
  ],
  [
    'topics',
    ['Archives de quartier', 'Histoire orale'],
    "Colloque\nLyon, 4 mars 2026\n\nLes propositions pourront s'inscrire dans l'un des axes suivants :\n- Archives de quartier\n- Histoire orale\n",
  ],
  [
    'topics',
    ['Archivi di quartiere', 'Storia orale'],
    'Convegno\nPisa, 4 marzo 2026\n\nSi accettano proposte sui seguenti temi:\n- Archivi di quartiere\n- Storia orale\n',
  ],
  [
    'topics',
    ['Stadtteilarchive', 'Oral History'],
    'Tagung\nJena, 4. März 2026\n\nMögliche Themen sind:\n- Stadtteilarchive\n- Oral History\n',
  ],
  [
    'outputs',
    ['a joint statement', 'a list of follow-up actions'],
    'Regional Meeting\nDakar, 4 March 2026\n\nThe meeting is expected to adopt a joint statement and a list of follow-up actions.\n',
  ],
  [
    'outputs',
    ['an edited volume with Leuven University Press'],
    'Conference\nLeeds, 4 March 2026\n\nSelected papers will be published in an edited volume with Leuven University Press.\n',
  ],
  [
    'outputs',
    ['a special issue of the Journal of Heat'],
    'Conference\nLeeds, 4 March 2026\n\nWe plan to publish a selection of the papers as a special issue of the Journal of Heat.\n',
  ],
  [
    'outputs',
    ['A set of recommendations to Ministers', 'A roster of trainers'],
    'Workshop\nDakar, 4 March 2026\n\nExpected outcomes:\n• A set of recommendations to Ministers\n• A roster of trainers\n',
  ],
  [
    'outputs',
    ['a template for community agreements'],
    'Workshop\nDakar, 4 March 2026\n\nParticipants will jointly develop a template for community agreements.\n',
  ],
  [
    'outputs',
    ['un documento de posición'],
    'Taller\nCali, 4 de marzo de 2026\n\nAl cierre del taller se elaborará un documento de posición.\n',
  ],
  [
    'outputs',
    ['une feuille de route', 'un calendrier commun'],
    "Atelier\nLyon, 4 mars 2026\n\nL'atelier débouchera sur une feuille de route et un calendrier commun.\n",
  ],
  [
    'audience',
    'early-career researchers in hydrology',
    'Summer School\nLeeds, 4 March 2026\n\nThe school is aimed at early-career researchers in hydrology.\n',
  ],
  [
    'audience',
    'PhD students and postdocs working on soils',
    'Summer School\nLeeds, 4 March 2026\n\nWe particularly encourage applications from PhD students and postdocs working on soils.\n',
  ],
  [
    'audience',
    'Anyone with an interest in local history',
    'Talk on Mills\nLeeds, 4 March 2026\n\nAnyone with an interest in local history is welcome.\n',
  ],
  [
    'audience',
    'everyone, from first-timers to old hands',
    'Rust Leeds\n4 March 2026\n\nWe welcome everyone, from first-timers to old hands.\n',
  ],
  [
    'audience',
    'senior officials from ministries of trade and customs administrations',
    'Regional Meeting\nDakar, 4 March 2026\n\nThe meeting will be attended by senior officials from ministries of trade and customs administrations.\n',
  ],
  [
    'audience',
    'farmers, seed savers and plant breeders',
    'Seed Day\nLeeds, 4 March 2026\n\nThe day brings together farmers, seed savers and plant breeders.\n',
  ],
  [
    'audience',
    'members of the University',
    'Lecture\nLeeds, 4 March 2026\n\nThe lecture is open to members of the University only.\n',
  ],
  [
    'audience',
    'docentes de nivel inicial y primario',
    'Taller\nCali, 4 de marzo de 2026\n\nEl taller está pensado para docentes de nivel inicial y primario.\n',
  ],
  [
    'audience',
    'Estudantes de graduação e pós-graduação em História',
    'Oficina\nBraga, 4 de março de 2026\n\nPúblico-alvo: Estudantes de graduação e pós-graduação em História\n',
  ],
  [
    'audience',
    'bibliothécaires et documentalistes',
    "Journée\nLyon, 4 mars 2026\n\nCette journée s'adresse aux bibliothécaires et documentalistes.\n",
  ],
  [
    'audience',
    'insegnanti delle scuole primarie',
    'Corso\nPisa, 4 marzo 2026\n\nIl corso è rivolto a insegnanti delle scuole primarie.\n',
  ],
  [
    'audience',
    'Fachkräfte der Jugendhilfe',
    'Seminar\nJena, 4. März 2026\n\nDas Seminar richtet sich an Fachkräfte der Jugendhilfe.\n',
  ],
  [
    'audience',
    'Studierende aller Fachrichtungen',
    'Workshop\nJena, 4. März 2026\n\nZielgruppe: Studierende aller Fachrichtungen\n',
  ],
  ['audience', 'beginners', 'Yoga Workshop\nLeeds, 4 March 2026\n\nSuitable for beginners.\n'],
  [
    'audience',
    'All staff and students',
    'Seminar\nLeeds, 4 March 2026\n\nAll staff and students are welcome to attend.\n',
  ],
  [
    'audience',
    'Project managers, M&E officers and donors',
    'Webinar on Evaluation\n4 March 2026\n\nWho should join: Project managers, M&E officers and donors\n',
  ],
  [
    'languages',
    ['en', 'fr'],
    'Meeting\nDakar, 4 March 2026\n\nThe meeting will be conducted in English and French with simultaneous interpretation.\n',
  ],
  [
    'languages',
    ['es', 'en'],
    'Congreso\nCali, 4 de marzo de 2026\n\nLas ponencias podrán presentarse en español o inglés.\n',
  ],
  ['languages', ['de', 'en'], 'Tagung\nJena, 4. März 2026\n\nTagungssprachen sind Deutsch und Englisch.\n'],
  ['languages', ['fr'], 'Journée\nLyon, 4 mars 2026\n\nLa journée se déroulera en français.\n'],
  ['languages', [], 'Seminar\nLeeds, 4 March 2026\n\nDr Ito works on English and French poetry.\n'],
  ['languages', ['en'], 'Talk\nLeeds, 4 March 2026\n\nLanguage: English\n'],
  [
    'languages',
    ['cy', 'en'],
    'Talk\nBangor, 4 March 2026\n\nThe event will be bilingual (Welsh and English); translation provided.\n',
  ],
  [
    'objectives',
    ['take stock of what the ten pilot ports have learned', 'decide which of the pilots should be scaled up'],
    'CONCEPT NOTE\nTechnical Meeting on Shore Power, Mombasa, 9-10 June 2026\n\nBackground\n1. Ports account for a growing share of emissions. In 2023 the Council adopted the Shore Power Initiative, which seeks to halve them by 2035.\n\nObjective of the meeting\n2. The meeting is convened to take stock of what the ten pilot ports have learned and to decide which of the pilots should be scaled up.\n',
  ],
  [
    'objectives',
    [
      'Present the main findings of the Report',
      'Obtain feedback from national counterparts',
      'Validate the proposed indicators',
    ],
    'Validation Workshop, Tunis, 9 June 2026\n\nThe objectives of the validation workshop are as follows:\ni. Present the main findings of the Report\nii. Obtain feedback from national counterparts\niii. Validate the proposed indicators\n',
  ],
  [
    'objectives',
    ['think through what a small language needs to have books of its own'],
    'Call for papers: Small Languages in Print\nAberystwyth, 9-10 June 2026\n\nThe conference brings together editors, translators and printers to think through what a small language needs to have books of its own. We welcome contributions from all fields.\n',
  ],
  [
    'objectives',
    ['think through what a small language needs to have books of its own'],
    'Call for papers: Small Languages in Print\nAberystwyth, 9-10 June 2026\n\nThe aim here is to think through what a small language needs to have books of its own.\n',
  ],
  [
    'objectives',
    ['show how a parish register can be read by a machine'],
    'Digital Humanities Lab, seminar series\n9 June 2026, 3 pm, Room 4\n\nAbstract: In this talk I will show how a parish register can be read by a machine. I draw on work in three dioceses.\n',
  ],
  [
    'objectives',
    ['argue that the census made the household before it counted it'],
    'Sociology seminar\n9 June 2026, 3 pm, Room 4\n\nAbstract. Households are everywhere. In this paper I argue that the census made the household before it counted it.\n',
  ],
  [
    'objectives',
    ['help newcomers make their first pull request'],
    'First Timers Night\n9 June 2026, 6 pm, The Shed, Bristol\n\nOur aim for the evening is simple: help newcomers make their first pull request. Bring a laptop.\n',
  ],
  [
    'objectives',
    ['sharpen a plane iron', 'fit a handle', 'true a sole'],
    "Tool Sharpening Workshop\n9 June 2026, 6 pm, The Shed, Bristol\n\nIn this hands-on session you'll learn to sharpen a plane iron, fit a handle and true a sole.\n",
  ],
  [
    'objectives',
    ['build their own air quality sensor', 'calibrate it', 'put its data on the map'],
    'Sensor Night\n9 June 2026, 6 pm, The Shed, Bristol\n\nDuring the workshop participants will build their own air quality sensor, calibrate it and put its data on the map.\n',
  ],
  [
    'objectives',
    ['understand the basics of double-entry', 'prepare a simple balance sheet', 'spot the three commonest errors'],
    'Course: Accounts for Treasurers\n9 June 2026, Leeds\n\nLearning outcomes\nOn completion of this course you should be able to:\n* understand the basics of double-entry\n* prepare a simple balance sheet\n* spot the three commonest errors\n',
  ],
  [
    'objectives',
    ['examine the causes of the collapse', 'hear those who lived next to it', 'make recommendations to the Assembly'],
    "PUBLIC INQUIRY INTO THE MARSH STREET COLLAPSE\nNewport, 9 June 2026, 10 a.m.\n\nThe Inquiry's terms of reference are:\n1. to examine the causes of the collapse;\n2. to hear those who lived next to it; and\n3. to make recommendations to the Assembly.\n",
  ],
  [
    'objectives',
    ['seek the views of residents on the new bus lanes'],
    'Drop-in: Bus Lanes\nNewport, 9 June 2026, 10 am - 4 pm\n\nWe are holding this drop-in to seek the views of residents on the new bus lanes.\n',
  ],
  [
    'objectives',
    [],
    'Drop-in: Bus Lanes\nNewport, 9 June 2026, 10 am - 4 pm\n\nThe Society was founded in 1902. It aims to preserve the tramways of South Wales. All our events are run by volunteers.\n',
  ],
  [
    'objectives',
    [],
    'Lecture: Trams\nNewport, 9 June 2026, 7 pm\n\nDoors open at 6.30. We hope to see you there. The lecture will be followed by a reception. The lecture will start promptly.\n',
  ],
  [
    'objectives',
    [],
    'Conference: Trams\nNewport, 9 June 2026\n\nAuthors are expected to present their paper in person. Submissions will be reviewed by two referees. The programme committee aims to notify authors by 3 May.\n',
  ],
  [
    'objectives',
    ['consolidar una red regional de laboratorios', 'actualizar los protocolos de muestreo'],
    'Reunión técnica de laboratorios de agua\nMontevideo, 9 y 10 de junio de 2026\n\nLa reunión tiene los siguientes objetivos:\na) consolidar una red regional de laboratorios;\nb) actualizar los protocolos de muestreo.\n',
  ],
  [
    'objectives',
    ['consolidar una red regional de laboratorios', 'actualizar los protocolos de muestreo'],
    'Reunión técnica de laboratorios de agua\nMontevideo, 9 y 10 de junio de 2026\n\nLa reunión tuvo como propósito consolidar una red regional de laboratorios y actualizar los protocolos de muestreo.\n',
  ],
  [
    'objectives',
    ['poner en diálogo a artesanas y diseñadoras', 'mostrar lo hecho en el año'],
    'Feria y conversatorio\nMontevideo, 9 de junio de 2026\n\nLa idea es poner en diálogo a artesanas y diseñadoras y mostrar lo hecho en el año.\n',
  ],
  [
    'objectives',
    ['usar um caderno de campo', 'identificar vinte aves pelo canto'],
    'Oficina de aves\nBelém, 9 de junho de 2026\n\nAo final da oficina, você será capaz de:\n- usar um caderno de campo\n- identificar vinte aves pelo canto\n',
  ],
  [
    'objectives',
    ['debater os desafios da gestão da água no Alentejo', 'aproximar agricultores e investigadores'],
    'Jornada da Água\nÉvora, 9 de junho de 2026\n\nEsta jornada visa debater os desafios da gestão da água no Alentejo e aproximar agricultores e investigadores.\n',
  ],
  [
    'objectives',
    ["croiser les regards d'historiens et de géographes", 'dresser un état des lieux des sources'],
    "Appel à communications\nDijon, 9 juin 2026\n\nCette journée d'étude vise à croiser les regards d'historiens et de géographes et à dresser un état des lieux des sources.\n",
  ],
  [
    'objectives',
    ['partager vos expériences', "définir ensemble les priorités de l'année"],
    "Réunion publique\nDijon, 9 juin 2026\n\nCette réunion sera l'occasion de partager vos expériences et de définir ensemble les priorités de l'année.\n",
  ],
  [
    'objectives',
    ['far incontrare chi conserva e chi studia i semi', 'scambiare buone pratiche'],
    "Giornata dei semi\nFerrara, 9 giugno 2026\n\nLa giornata nasce con l'obiettivo di far incontrare chi conserva e chi studia i semi e di scambiare buone pratiche.\n",
  ],
  [
    'objectives',
    ['leggere una mappa catastale', 'ricostruire la storia di una casa'],
    'Corso di storia locale\nFerrara, 9 giugno 2026\n\nAl termine del corso i partecipanti sapranno:\n- leggere una mappa catastale\n- ricostruire la storia di una casa\n',
  ],
  [
    'objectives',
    ['wie man eine Quelle prüft', 'wann man besser nicht schreibt'],
    'Workshop Lokaljournalismus\nKassel, 9. Juni 2026\n\nDie Teilnehmenden lernen,\n- wie man eine Quelle prüft\n- wann man besser nicht schreibt\n',
  ],
  [
    'objectives',
    ['alte Karten lesen', 'Flurnamen deuten'],
    'Workshop Flurnamen\nKassel, 9. Juni 2026\n\nNach dem Workshop können Sie\n• alte Karten lesen\n• Flurnamen deuten\n',
  ],
  [
    'objectives',
    ['Erfahrungen aus der Praxis auszutauschen', 'gemeinsam neue Formate zu entwickeln'],
    'Netzwerktreffen\nKassel, 9. Juni 2026\n\nDas Treffen bietet Gelegenheit, Erfahrungen aus der Praxis auszutauschen und gemeinsam neue Formate zu entwickeln.\n',
  ],
  [
    'topics',
    ['Governance of shared aquifers', 'Financing small utilities', 'Data for drought'],
    'International Water Forum\nTunis, 9-11 June 2026\n\nThe Forum is organised around three thematic pillars:\n1. Governance of shared aquifers\n2. Financing small utilities\n3. Data for drought\n',
  ],
  [
    'topics',
    ['Governance of shared aquifers', 'Financing small utilities', 'Data for drought'],
    'International Water Forum\nTunis, 9-11 June 2026\n\nTrack 1 - Governance of shared aquifers\nTrack 2 - Financing small utilities\nTrack 3 - Data for drought\n',
  ],
  [
    'topics',
    ['borders and bread', 'hunger in the archive', 'kitchens as workplaces'],
    'CFP: Food and Power\nTurin, 9-11 June 2026\n\nPossible subjects are: borders and bread; hunger in the archive; kitchens as workplaces. Proposals of 300 words by 1 March 2026.\n',
  ],
  [
    'topics',
    ['borders and bread', 'hunger in the archive', 'kitchens as workplaces'],
    'CFP: Food and Power\nTurin, 9-11 June 2026\n\nAreas of interest may include (but are by no means restricted to):\n~ borders and bread\n~ hunger in the archive\n~ kitchens as workplaces\n',
  ],
  [
    'topics',
    ['compost', 'slugs', 'what to do with a wet corner'],
    "Gardeners' Question Time\nBristol, 9 June 2026\n\nTonight's subjects: compost, slugs, and what to do with a wet corner.\n",
  ],
  [
    'topics',
    ['la memoria oral', 'los archivos sindicales', 'el patrimonio industrial'],
    'Congreso\nOviedo, 9 de junio de 2026\n\nEl congreso abordará cuestiones como la memoria oral, los archivos sindicales y el patrimonio industrial.\n',
  ],
  [
    'topics',
    ['Memória oral', 'Arquivos sindicais'],
    'Congresso\nPorto, 9 de junho de 2026\n\nGT 1 – Memória oral\nGT 2 – Arquivos sindicais\n',
  ],
  [
    'outputs',
    ['a regional roadmap on soil data', 'draft terms of reference for a network'],
    'Regional Workshop\nTunis, 9-11 June 2026\n\nIV. Expected results\nIt is expected that the workshop will result in a regional roadmap on soil data and draft terms of reference for a network.\n',
  ],
  [
    'outputs',
    ['A regional roadmap on soil data', 'Draft terms of reference for a network'],
    'Regional Workshop\nTunis, 9-11 June 2026\n\nAt the end of the workshop, the following will be available:\n- A regional roadmap on soil data\n- Draft terms of reference for a network\n',
  ],
  [
    'outputs',
    ['the Tunis Declaration on Soils'],
    'Ministers close soil meeting\nTunis, 11 June 2026\n\nThe meeting ended with the adoption of the Tunis Declaration on Soils.\n',
  ],
  [
    'outputs',
    ['a short film', 'a printed map of the walk'],
    'Walk and Draw\nBristol, 9 June 2026\n\nBy the end of the weekend we will have made a short film and a printed map of the walk.\n',
  ],
  [
    'outputs',
    ['conference proceedings with an ISBN'],
    'Conference\nTurin, 9-11 June 2026\n\nAccepted papers will be published in conference proceedings with an ISBN.\n',
  ],
  [
    'audience',
    'statisticians of ministries of agriculture and national statistical offices',
    'Regional Training on Crop Statistics\nNairobi, 9-13 June 2026\n\n3. Participants. The training is intended for statisticians of ministries of agriculture and national statistical offices. About 30 participants are expected.\n',
  ],
  [
    'audience',
    'two officials, one from the customs administration and one from the ministry of trade',
    'Regional Training on Origin\nNairobi, 9-13 June 2026\n\nEach member State is invited to nominate two officials, one from the customs administration and one from the ministry of trade.\n',
  ],
  [
    'audience',
    'nurses and midwives with at least two years of practice',
    'Course on Wound Care\nLeeds, 9 June 2026\n\nCandidates must be nurses and midwives with at least two years of practice.\n',
  ],
  [
    'audience',
    'researchers at any stage of their career',
    'Summer School\nLeeds, 9 June 2026\n\nWe welcome applications from researchers at any stage of their career.\n',
  ],
  [
    'audience',
    'scholars of all periods and disciplines',
    'CFP\nLeeds, 9 June 2026\n\nThe organisers invite scholars of all periods and disciplines to submit abstracts of 300 words.\n',
  ],
  [
    'audience',
    'people who have never touched a terminal',
    "Command Line Night\nLeeds, 9 June 2026\n\nThis one's for people who have never touched a terminal.\n",
  ],
  ['audience', 'No experience needed', 'Bread Night\nLeeds, 9 June 2026\n\nWho is it for? No experience needed.\n'],
  [
    'audience',
    'Devs, designers, PMs and the simply curious',
    'UX Leeds\n9 June 2026\n\nDevs, designers, PMs and the simply curious are all welcome.\n',
  ],
  [
    'audience',
    'Sixth-form students and their teachers',
    'Chemistry Day\nLeeds, 9 June 2026\n\nAudience: Sixth-form students and their teachers\n',
  ],
  [
    'audience',
    'the general public',
    'Lecture on Bees\nLeeds, 9 June 2026\n\nThe lecture is aimed at the general public; no prior knowledge is assumed.\n',
  ],
  [
    'audience',
    'representantes de gobiernos locales y organizaciones de la sociedad civil',
    'Taller\nQuito, 9 de junio de 2026\n\nParticiparán representantes de gobiernos locales y organizaciones de la sociedad civil.\n',
  ],
  [
    'audience',
    'profesorado de secundaria',
    'Curso\nSevilla, 9 de junio de 2026\n\nCurso destinado al profesorado de secundaria.\n',
  ],
  [
    'audience',
    'técnicos municipais e associações de moradores',
    'Seminário\nRecife, 9 de junho de 2026\n\nO seminário destina-se a técnicos municipais e associações de moradores.\n',
  ],
  [
    'audience',
    'élus et agents des collectivités',
    "Formation\nLille, 9 juin 2026\n\nCette formation s'adresse aux élus et agents des collectivités.\n",
  ],
  [
    'audience',
    'doctorants et jeunes chercheurs',
    "École d'été\nLille, 9 juin 2026\n\nL'école d'été est ouverte aux doctorants et jeunes chercheurs.\n",
  ],
  ['audience', 'tutti', "Incontro\nBari, 9 giugno 2026\n\nL'incontro è aperto a tutti.\n"],
  [
    'audience',
    'Interessierte aller Altersgruppen',
    'Vortrag\nGraz, 9. Juni 2026\n\nEingeladen sind Interessierte aller Altersgruppen.\n',
  ],
  [
    'audience',
    null,
    'Workshop\nGraz, 9 June 2026\n\nCoffee is for everyone. The café is open to the public from 9 to 5. The hotel is suitable for families.\n',
  ],
  ['languages', ['ar', 'fr'], 'Formation\nRabat, 9 juin 2026\n\nLangues de travail : arabe et français\n'],
  ['languages', ['pt'], 'Oficina\nRecife, 9 de junho de 2026\n\nA oficina será ministrada em português.\n'],
  ['languages', ['en'], 'Kolloquium\nGraz, 9. Juni 2026\n\nDer Vortrag findet auf Englisch statt.\n'],
  [
    'languages',
    ['en'],
    'Summer School\nLeeds, 9 June 2026\n\nThe language of instruction is English. Applicants should have a good command of German.\n',
  ],
  ['languages', ['es', 'pt'], 'Congreso\nQuito, 9 de junio de 2026\n\nLenguas del congreso: español y portugués\n'],
  [
    'languages',
    ['en', 'ru'],
    'Meeting\nGeneva, 9 June 2026\n\nInterpretation will be provided in English and Russian.\n',
  ],
  [
    'objectives',
    [
      'turns to those who listened from the beds',
      'asks what was understood, what was pretended, and how rumours of a round could reach a village before the patient did',
    ],
    'From: Events <events@lists.hartwell.ac.uk>\nTo: all-staff@lists.hartwell.ac.uk\nSubject: Seminar 14/5: Dr R. Okonjo on ward rounds\nDate: Mon, 4 May 2026 09:12:11 +0100\n\nDear all,\n\nNext week\'s Medical Humanities seminar will be given by Dr Ruth Okonjo (Ibadan):\n\n  "The round and the rumour: talking on Nigerian wards, 1955-1983"\n\nThursday 14 May, 4.15-5.45 pm, Room 2.11, Fenner Building\n\nAbstract\nWard rounds are usually told as a history of teaching. This paper turns to those who listened from the beds. Drawing on the diaries of three patients, it asks what was understood, what was pretended, and how rumours of a round could reach a village before the patient did. I suggest that the round was a form of publication.\n\nAll welcome, students especially. Wine afterwards. If you want to come to dinner (ca. £25), tell Jo by Tuesday.\n',
  ],
  [
    'topics',
    [],
    'From: Events <events@lists.hartwell.ac.uk>\nTo: all-staff@lists.hartwell.ac.uk\nSubject: Seminar 14/5: Dr R. Okonjo on ward rounds\nDate: Mon, 4 May 2026 09:12:11 +0100\n\nDear all,\n\nNext week\'s Medical Humanities seminar will be given by Dr Ruth Okonjo (Ibadan):\n\n  "The round and the rumour: talking on Nigerian wards, 1955-1983"\n\nThursday 14 May, 4.15-5.45 pm, Room 2.11, Fenner Building\n\nAbstract\nWard rounds are usually told as a history of teaching. This paper turns to those who listened from the beds. Drawing on the diaries of three patients, it asks what was understood, what was pretended, and how rumours of a round could reach a village before the patient did. I suggest that the round was a form of publication.\n\nAll welcome, students especially. Wine afterwards. If you want to come to dinner (ca. £25), tell Jo by Tuesday.\n',
  ],
  [
    'outputs',
    [],
    'From: Events <events@lists.hartwell.ac.uk>\nTo: all-staff@lists.hartwell.ac.uk\nSubject: Seminar 14/5: Dr R. Okonjo on ward rounds\nDate: Mon, 4 May 2026 09:12:11 +0100\n\nDear all,\n\nNext week\'s Medical Humanities seminar will be given by Dr Ruth Okonjo (Ibadan):\n\n  "The round and the rumour: talking on Nigerian wards, 1955-1983"\n\nThursday 14 May, 4.15-5.45 pm, Room 2.11, Fenner Building\n\nAbstract\nWard rounds are usually told as a history of teaching. This paper turns to those who listened from the beds. Drawing on the diaries of three patients, it asks what was understood, what was pretended, and how rumours of a round could reach a village before the patient did. I suggest that the round was a form of publication.\n\nAll welcome, students especially. Wine afterwards. If you want to come to dinner (ca. £25), tell Jo by Tuesday.\n',
  ],
  [
    'objectives',
    [
      'review the state of electronic reporting in the member countries',
      'agree on a minimum set of data fields',
      'prepare a costed plan for the years 2027 to 2030',
    ],
    'COMMISSION FOR COASTAL FISHERIES\nCircular letter 7/2026\n\nTo: Heads of Delegation\n\nSubject: Workshop on electronic logbooks, Dakar, 22–24 September 2026\n\nSir/Madam,\n\n1. I have the honour to refer to the decision of the Commission at its fourteenth session to convene a workshop on electronic logbooks.\n\n2. The purpose of the workshop is threefold:\n   (a) to review the state of electronic reporting in the member countries;\n   (b) to agree on a minimum set of data fields; and\n   (c) to prepare a costed plan for the years 2027 to 2030.\n\n3. The workshop will address, inter alia, the following items: hardware for small vessels; data protection; and the exchange of data between flag and coastal States.\n\n4. Attendance is limited to two representatives per member, one of whom should be directly responsible for fishery statistics. The Commission will defray the cost of travel of one representative per developing member. There is no registration fee.\n\n5. The workshop will be conducted in English and French. It is expected to produce a model logbook and draft guidelines, which will be submitted to the fifteenth session.\n',
  ],
  [
    'topics',
    ['hardware for small vessels', 'data protection', 'the exchange of data between flag and coastal States'],
    'COMMISSION FOR COASTAL FISHERIES\nCircular letter 7/2026\n\nTo: Heads of Delegation\n\nSubject: Workshop on electronic logbooks, Dakar, 22–24 September 2026\n\nSir/Madam,\n\n1. I have the honour to refer to the decision of the Commission at its fourteenth session to convene a workshop on electronic logbooks.\n\n2. The purpose of the workshop is threefold:\n   (a) to review the state of electronic reporting in the member countries;\n   (b) to agree on a minimum set of data fields; and\n   (c) to prepare a costed plan for the years 2027 to 2030.\n\n3. The workshop will address, inter alia, the following items: hardware for small vessels; data protection; and the exchange of data between flag and coastal States.\n\n4. Attendance is limited to two representatives per member, one of whom should be directly responsible for fishery statistics. The Commission will defray the cost of travel of one representative per developing member. There is no registration fee.\n\n5. The workshop will be conducted in English and French. It is expected to produce a model logbook and draft guidelines, which will be submitted to the fifteenth session.\n',
  ],
  [
    'outputs',
    ['a model logbook', 'draft guidelines'],
    'COMMISSION FOR COASTAL FISHERIES\nCircular letter 7/2026\n\nTo: Heads of Delegation\n\nSubject: Workshop on electronic logbooks, Dakar, 22–24 September 2026\n\nSir/Madam,\n\n1. I have the honour to refer to the decision of the Commission at its fourteenth session to convene a workshop on electronic logbooks.\n\n2. The purpose of the workshop is threefold:\n   (a) to review the state of electronic reporting in the member countries;\n   (b) to agree on a minimum set of data fields; and\n   (c) to prepare a costed plan for the years 2027 to 2030.\n\n3. The workshop will address, inter alia, the following items: hardware for small vessels; data protection; and the exchange of data between flag and coastal States.\n\n4. Attendance is limited to two representatives per member, one of whom should be directly responsible for fishery statistics. The Commission will defray the cost of travel of one representative per developing member. There is no registration fee.\n\n5. The workshop will be conducted in English and French. It is expected to produce a model logbook and draft guidelines, which will be submitted to the fifteenth session.\n',
  ],
  [
    'languages',
    ['en', 'fr'],
    'COMMISSION FOR COASTAL FISHERIES\nCircular letter 7/2026\n\nTo: Heads of Delegation\n\nSubject: Workshop on electronic logbooks, Dakar, 22–24 September 2026\n\nSir/Madam,\n\n1. I have the honour to refer to the decision of the Commission at its fourteenth session to convene a workshop on electronic logbooks.\n\n2. The purpose of the workshop is threefold:\n   (a) to review the state of electronic reporting in the member countries;\n   (b) to agree on a minimum set of data fields; and\n   (c) to prepare a costed plan for the years 2027 to 2030.\n\n3. The workshop will address, inter alia, the following items: hardware for small vessels; data protection; and the exchange of data between flag and coastal States.\n\n4. Attendance is limited to two representatives per member, one of whom should be directly responsible for fishery statistics. The Commission will defray the cost of travel of one representative per developing member. There is no registration fee.\n\n5. The workshop will be conducted in English and French. It is expected to produce a model logbook and draft guidelines, which will be submitted to the fifteenth session.\n',
  ],
  [
    'topics',
    [],
    "# Postgres Yorkshire – June meetup\n\n**When:** Wed 10 June 2026, 18:30\n**Where:** Crown Works, 3 Mill Lane, Leeds\n\nTwo talks, pizza, and a pub after.\n\n## Vacuum without tears (Marta Lindqvist)\nAutovacuum is the thing everybody blames. Marta will show how to read its log, tune three settings and leave the rest alone.\n\n## From 9.6 to 17 in one night (Tunde Bakare)\nA war story. Tunde walks us through what broke, what didn't, and what he would do differently.\n\nWho's it for? Anyone who runs Postgres, or has to. We've room for 60.\n\nIt's free – thanks to our sponsor, Ropewalk Data. RSVP: https://meet.example.org/pgyorks/june\n",
  ],
  [
    'outputs',
    [],
    "# Postgres Yorkshire – June meetup\n\n**When:** Wed 10 June 2026, 18:30\n**Where:** Crown Works, 3 Mill Lane, Leeds\n\nTwo talks, pizza, and a pub after.\n\n## Vacuum without tears (Marta Lindqvist)\nAutovacuum is the thing everybody blames. Marta will show how to read its log, tune three settings and leave the rest alone.\n\n## From 9.6 to 17 in one night (Tunde Bakare)\nA war story. Tunde walks us through what broke, what didn't, and what he would do differently.\n\nWho's it for? Anyone who runs Postgres, or has to. We've room for 60.\n\nIt's free – thanks to our sponsor, Ropewalk Data. RSVP: https://meet.example.org/pgyorks/june\n",
  ],
  [
    'audience',
    'Anyone who runs Postgres, or has to',
    "# Postgres Yorkshire – June meetup\n\n**When:** Wed 10 June 2026, 18:30\n**Where:** Crown Works, 3 Mill Lane, Leeds\n\nTwo talks, pizza, and a pub after.\n\n## Vacuum without tears (Marta Lindqvist)\nAutovacuum is the thing everybody blames. Marta will show how to read its log, tune three settings and leave the rest alone.\n\n## From 9.6 to 17 in one night (Tunde Bakare)\nA war story. Tunde walks us through what broke, what didn't, and what he would do differently.\n\nWho's it for? Anyone who runs Postgres, or has to. We've room for 60.\n\nIt's free – thanks to our sponsor, Ropewalk Data. RSVP: https://meet.example.org/pgyorks/june\n",
  ],
  [
    'objectives',
    ['réunir chercheurs et professionnels', 'mesurer le chemin parcouru depuis les circulaires de 1992'],
    "APPEL À COMMUNICATIONS\nColloque « Lire en prison »\nPoitiers, 8-9 octobre 2026\n\nQue lit-on derrière les murs, et avec qui ? Longtemps cantonnée à l'histoire des institutions, la question intéresse aujourd'hui sociologues et bibliothécaires. Ce colloque se donne pour objectif de réunir chercheurs et professionnels et de mesurer le chemin parcouru depuis les circulaires de 1992.\n\nLes communications pourront porter sur :\n– les bibliothèques d'établissement et leurs publics ;\n– l'écriture en détention ;\n– la censure, hier et aujourd'hui.\n\nLes propositions (300 mots) sont à envoyer avant le 15 avril 2026 à lire.prison@univ.example.fr. Les actes seront publiés aux Presses du Clain.\n\nLangues : français, anglais. Inscription gratuite mais obligatoire.\n",
  ],
  [
    'topics',
    [
      "les bibliothèques d'établissement et leurs publics",
      "l'écriture en détention",
      "la censure, hier et aujourd'hui",
    ],
    "APPEL À COMMUNICATIONS\nColloque « Lire en prison »\nPoitiers, 8-9 octobre 2026\n\nQue lit-on derrière les murs, et avec qui ? Longtemps cantonnée à l'histoire des institutions, la question intéresse aujourd'hui sociologues et bibliothécaires. Ce colloque se donne pour objectif de réunir chercheurs et professionnels et de mesurer le chemin parcouru depuis les circulaires de 1992.\n\nLes communications pourront porter sur :\n– les bibliothèques d'établissement et leurs publics ;\n– l'écriture en détention ;\n– la censure, hier et aujourd'hui.\n\nLes propositions (300 mots) sont à envoyer avant le 15 avril 2026 à lire.prison@univ.example.fr. Les actes seront publiés aux Presses du Clain.\n\nLangues : français, anglais. Inscription gratuite mais obligatoire.\n",
  ],
  [
    'languages',
    ['fr', 'en'],
    "APPEL À COMMUNICATIONS\nColloque « Lire en prison »\nPoitiers, 8-9 octobre 2026\n\nQue lit-on derrière les murs, et avec qui ? Longtemps cantonnée à l'histoire des institutions, la question intéresse aujourd'hui sociologues et bibliothécaires. Ce colloque se donne pour objectif de réunir chercheurs et professionnels et de mesurer le chemin parcouru depuis les circulaires de 1992.\n\nLes communications pourront porter sur :\n– les bibliothèques d'établissement et leurs publics ;\n– l'écriture en détention ;\n– la censure, hier et aujourd'hui.\n\nLes propositions (300 mots) sont à envoyer avant le 15 avril 2026 à lire.prison@univ.example.fr. Les actes seront publiés aux Presses du Clain.\n\nLangues : français, anglais. Inscription gratuite mais obligatoire.\n",
  ],
  [
    'objectives',
    ['poner en común diagnósticos sobre las inundaciones de febrero', 'acordar una agenda de obras menores'],
    'Jornada «Agua y ciudad»\nFacultad de Arquitectura, Córdoba (Argentina), 18 de junio de 2026, 9 a 17 h\n\nLa jornada convoca a técnicos municipales, docentes y vecinas organizadas con el propósito de poner en común diagnósticos sobre las inundaciones de febrero y de acordar una agenda de obras menores.\n\nEjes\n• Drenaje urbano sostenible\n• Memoria de las inundaciones\n• Financiamiento participativo\n\nCupo: 80 personas. Actividad gratuita con inscripción previa en https://fau.example.edu.ar/agua\nSe entregarán certificados de asistencia.\n',
  ],
  [
    'topics',
    ['Drenaje urbano sostenible', 'Memoria de las inundaciones', 'Financiamiento participativo'],
    'Jornada «Agua y ciudad»\nFacultad de Arquitectura, Córdoba (Argentina), 18 de junio de 2026, 9 a 17 h\n\nLa jornada convoca a técnicos municipales, docentes y vecinas organizadas con el propósito de poner en común diagnósticos sobre las inundaciones de febrero y de acordar una agenda de obras menores.\n\nEjes\n• Drenaje urbano sostenible\n• Memoria de las inundaciones\n• Financiamiento participativo\n\nCupo: 80 personas. Actividad gratuita con inscripción previa en https://fau.example.edu.ar/agua\nSe entregarán certificados de asistencia.\n',
  ],
  [
    'audience',
    'técnicos municipales, docentes y vecinas organizadas',
    'Jornada «Agua y ciudad»\nFacultad de Arquitectura, Córdoba (Argentina), 18 de junio de 2026, 9 a 17 h\n\nLa jornada convoca a técnicos municipales, docentes y vecinas organizadas con el propósito de poner en común diagnósticos sobre las inundaciones de febrero y de acordar una agenda de obras menores.\n\nEjes\n• Drenaje urbano sostenible\n• Memoria de las inundaciones\n• Financiamiento participativo\n\nCupo: 80 personas. Actividad gratuita con inscripción previa en https://fau.example.edu.ar/agua\nSe entregarán certificados de asistencia.\n',
  ],
  [
    'objectives',
    [
      'riconoscere le principali forme del paesaggio alpino',
      'leggere una carta storica',
      "progettare un'uscita con la classe",
    ],
    "Corso di formazione\nLEGGERE IL PAESAGGIO\nTrento, 3-5 settembre 2026\n\nObiettivi formativi\nAl termine del percorso i partecipanti saranno in grado di riconoscere le principali forme del paesaggio alpino, di leggere una carta storica e di progettare un'uscita con la classe.\n\nDestinatari: insegnanti di scuola primaria e secondaria di primo grado (max 25).\n\nQuota: € 90 (soci € 70). La quota comprende i materiali; pranzo e cena sono a carico dei partecipanti.\n\nIscrizioni entro il 20 luglio: https://paesaggio.example.it/corso\n",
  ],
  [
    'audience',
    'insegnanti di scuola primaria e secondaria di primo grado',
    "Corso di formazione\nLEGGERE IL PAESAGGIO\nTrento, 3-5 settembre 2026\n\nObiettivi formativi\nAl termine del percorso i partecipanti saranno in grado di riconoscere le principali forme del paesaggio alpino, di leggere una carta storica e di progettare un'uscita con la classe.\n\nDestinatari: insegnanti di scuola primaria e secondaria di primo grado (max 25).\n\nQuota: € 90 (soci € 70). La quota comprende i materiali; pranzo e cena sono a carico dei partecipanti.\n\nIscrizioni entro il 20 luglio: https://paesaggio.example.it/corso\n",
  ],
  [
    'objectives',
    ['drei Modelle vorzustellen', 'mit den Beteiligten über Geld, Ehrenamt und Öffnungszeiten zu reden'],
    'Einladung zum Fachgespräch\n„Wem gehört der Dorfladen?"\nDienstag, 16. Juni 2026, 18.30 Uhr, Bürgerhaus Oberkirch\n\nImmer mehr Läden werden von Genossenschaften geführt. Ziel des Abends ist es, drei Modelle vorzustellen und mit den Beteiligten über Geld, Ehrenamt und Öffnungszeiten zu reden.\n\nDer Abend richtet sich an Gemeinderäte, Gründungsinitiativen und alle Interessierten. Der Eintritt ist frei, um Anmeldung wird gebeten. Platz ist für 40 Personen.\n',
  ],
  [
    'audience',
    'Gemeinderäte, Gründungsinitiativen und alle Interessierten',
    'Einladung zum Fachgespräch\n„Wem gehört der Dorfladen?"\nDienstag, 16. Juni 2026, 18.30 Uhr, Bürgerhaus Oberkirch\n\nImmer mehr Läden werden von Genossenschaften geführt. Ziel des Abends ist es, drei Modelle vorzustellen und mit den Beteiligten über Geld, Ehrenamt und Öffnungszeiten zu reden.\n\nDer Abend richtet sich an Gemeinderäte, Gründungsinitiativen und alle Interessierten. Der Eintritt ist frei, um Anmeldung wird gebeten. Platz ist für 40 Personen.\n',
  ],
  [
    'objectives',
    ['exchange recent findings on the treatment and reuse of mine water'],
    'Second Announcement\n5th INTERNATIONAL SYMPOSIUM ON MINE WATER (ISMW-5)\nFalun, Sweden, 24-28 August 2026\n\nScope\nThe Symposium offers scientists, operators and regulators an opportunity to exchange recent findings on the treatment and reuse of mine water. It follows earlier symposia in Oruro (2018) and Kitwe (2022).\n\nThemes\nA  Prediction and monitoring\nB  Passive treatment\nC  Recovery of metals\nD  Law, liability and closure\n\nRegistration fees (SEK, incl. VAT)\n                    before 1 June    from 1 June\nParticipants        5,900            6,900\nStudents            2,900            3,400\n\nThe fee includes the proceedings, lunches and the icebreaker. The excursion to Garpenberg (24 August) costs SEK 450.\n\nSome 250 participants are expected. The language of the Symposium is English. Selected papers will be considered for a special issue of Mine Water Letters.\n',
  ],
  [
    'topics',
    ['Prediction and monitoring', 'Passive treatment', 'Recovery of metals', 'Law, liability and closure'],
    'Second Announcement\n5th INTERNATIONAL SYMPOSIUM ON MINE WATER (ISMW-5)\nFalun, Sweden, 24-28 August 2026\n\nScope\nThe Symposium offers scientists, operators and regulators an opportunity to exchange recent findings on the treatment and reuse of mine water. It follows earlier symposia in Oruro (2018) and Kitwe (2022).\n\nThemes\nA  Prediction and monitoring\nB  Passive treatment\nC  Recovery of metals\nD  Law, liability and closure\n\nRegistration fees (SEK, incl. VAT)\n                    before 1 June    from 1 June\nParticipants        5,900            6,900\nStudents            2,900            3,400\n\nThe fee includes the proceedings, lunches and the icebreaker. The excursion to Garpenberg (24 August) costs SEK 450.\n\nSome 250 participants are expected. The language of the Symposium is English. Selected papers will be considered for a special issue of Mine Water Letters.\n',
  ],
  [
    'languages',
    ['en'],
    'Second Announcement\n5th INTERNATIONAL SYMPOSIUM ON MINE WATER (ISMW-5)\nFalun, Sweden, 24-28 August 2026\n\nScope\nThe Symposium offers scientists, operators and regulators an opportunity to exchange recent findings on the treatment and reuse of mine water. It follows earlier symposia in Oruro (2018) and Kitwe (2022).\n\nThemes\nA  Prediction and monitoring\nB  Passive treatment\nC  Recovery of metals\nD  Law, liability and closure\n\nRegistration fees (SEK, incl. VAT)\n                    before 1 June    from 1 June\nParticipants        5,900            6,900\nStudents            2,900            3,400\n\nThe fee includes the proceedings, lunches and the icebreaker. The excursion to Garpenberg (24 August) costs SEK 450.\n\nSome 250 participants are expected. The language of the Symposium is English. Selected papers will be considered for a special issue of Mine Water Letters.\n',
  ],
  [
    'outputs',
    [],
    'Second Announcement\n5th INTERNATIONAL SYMPOSIUM ON MINE WATER (ISMW-5)\nFalun, Sweden, 24-28 August 2026\n\nScope\nThe Symposium offers scientists, operators and regulators an opportunity to exchange recent findings on the treatment and reuse of mine water. It follows earlier symposia in Oruro (2018) and Kitwe (2022).\n\nThemes\nA  Prediction and monitoring\nB  Passive treatment\nC  Recovery of metals\nD  Law, liability and closure\n\nRegistration fees (SEK, incl. VAT)\n                    before 1 June    from 1 June\nParticipants        5,900            6,900\nStudents            2,900            3,400\n\nThe fee includes the proceedings, lunches and the icebreaker. The excursion to Garpenberg (24 August) costs SEK 450.\n\nSome 250 participants are expected. The language of the Symposium is English. Selected papers will be considered for a special issue of Mine Water Letters.\n',
  ],
  [
    'objectives',
    ['present the draft plan', 'answer questions', 'record objections'],
    'PUBLIC NOTICE\nHearing on the Draft Harbour Plan\nTown Hall, Kilrush, Tuesday 9 June 2026, 7 pm\n\nClare Harbour Authority will hold a public hearing to present the draft plan, to answer questions and to record objections. Written submissions may be made until 30 June at https://cha.example.ie/plan. Everyone with an interest in the harbour is invited. There is a lift. Tea will be served.\n\nAfter the hearing a report will be laid before the Minister.\n',
  ],
  [
    'audience',
    'Everyone with an interest in the harbour',
    'PUBLIC NOTICE\nHearing on the Draft Harbour Plan\nTown Hall, Kilrush, Tuesday 9 June 2026, 7 pm\n\nClare Harbour Authority will hold a public hearing to present the draft plan, to answer questions and to record objections. Written submissions may be made until 30 June at https://cha.example.ie/plan. Everyone with an interest in the harbour is invited. There is a lift. Tea will be served.\n\nAfter the hearing a report will be laid before the Minister.\n',
  ],
  [
    'outputs',
    ['a report'],
    'PUBLIC NOTICE\nHearing on the Draft Harbour Plan\nTown Hall, Kilrush, Tuesday 9 June 2026, 7 pm\n\nClare Harbour Authority will hold a public hearing to present the draft plan, to answer questions and to record objections. Written submissions may be made until 30 June at https://cha.example.ie/plan. Everyone with an interest in the harbour is invited. There is a lift. Tea will be served.\n\nAfter the hearing a report will be laid before the Minister.\n',
  ],
  [
    'objectives',
    ['formar a estudiantes de posgrado en técnicas de documentación', 'acompañar proyectos de las propias comunidades'],
    'Convocatoria: Escuela de verano en lingüística de campo\nLeticia (Amazonas), 6 al 17 de julio de 2026\n\nLa Escuela tiene como finalidad formar a estudiantes de posgrado en técnicas de documentación y acompañar proyectos de las propias comunidades. Se dirige a estudiantes de maestría y doctorado y a investigadores indígenas. Se ofrecen 20 cupos y 8 becas.\n\nSe trabajará sobre tres temas: fonética de campo, archivos comunitarios y ética.\n\nCosto: COP 900.000. Idiomas: español y portugués.\n',
  ],
  [
    'audience',
    'estudiantes de maestría y doctorado y a investigadores indígenas',
    'Convocatoria: Escuela de verano en lingüística de campo\nLeticia (Amazonas), 6 al 17 de julio de 2026\n\nLa Escuela tiene como finalidad formar a estudiantes de posgrado en técnicas de documentación y acompañar proyectos de las propias comunidades. Se dirige a estudiantes de maestría y doctorado y a investigadores indígenas. Se ofrecen 20 cupos y 8 becas.\n\nSe trabajará sobre tres temas: fonética de campo, archivos comunitarios y ética.\n\nCosto: COP 900.000. Idiomas: español y portugués.\n',
  ],
  [
    'topics',
    ['fonética de campo', 'archivos comunitarios', 'ética'],
    'Convocatoria: Escuela de verano en lingüística de campo\nLeticia (Amazonas), 6 al 17 de julio de 2026\n\nLa Escuela tiene como finalidad formar a estudiantes de posgrado en técnicas de documentación y acompañar proyectos de las propias comunidades. Se dirige a estudiantes de maestría y doctorado y a investigadores indígenas. Se ofrecen 20 cupos y 8 becas.\n\nSe trabajará sobre tres temas: fonética de campo, archivos comunitarios y ética.\n\nCosto: COP 900.000. Idiomas: español y portugués.\n',
  ],
  [
    'languages',
    ['es', 'pt'],
    'Convocatoria: Escuela de verano en lingüística de campo\nLeticia (Amazonas), 6 al 17 de julio de 2026\n\nLa Escuela tiene como finalidad formar a estudiantes de posgrado en técnicas de documentación y acompañar proyectos de las propias comunidades. Se dirige a estudiantes de maestría y doctorado y a investigadores indígenas. Se ofrecen 20 cupos y 8 becas.\n\nSe trabajará sobre tres temas: fonética de campo, archivos comunitarios y ética.\n\nCosto: COP 900.000. Idiomas: español y portugués.\n',
  ],
  [
    'objectives',
    [
      'caminhar pelo bairro com um mapa em branco',
      'registar sons, cheiros e histórias',
      'montar um mapa coletivo para expor na biblioteca',
    ],
    'Oficina "Mapear o bairro"\nSábado, 13 de junho de 2026, 10h às 13h\nBiblioteca de Alcântara, Lisboa\n\nO que vamos fazer\n– caminhar pelo bairro com um mapa em branco\n– registar sons, cheiros e histórias\n– montar um mapa coletivo para expor na biblioteca\n\nPara quem: moradores de todas as idades. Gratuito, mediante inscrição (máximo 15 pessoas).\n',
  ],
  [
    'audience',
    'moradores de todas as idades',
    'Oficina "Mapear o bairro"\nSábado, 13 de junho de 2026, 10h às 13h\nBiblioteca de Alcântara, Lisboa\n\nO que vamos fazer\n– caminhar pelo bairro com um mapa em branco\n– registar sons, cheiros e histórias\n– montar um mapa coletivo para expor na biblioteca\n\nPara quem: moradores de todas as idades. Gratuito, mediante inscrição (máximo 15 pessoas).\n',
  ],
]

describe('what it is for, and for whom', () => {
  for (const [field, want, text] of TOLD)
    test(`${field} ${JSON.stringify(text.slice(0, 90))}`, () => expect(extract(text)[field]).toEqual(want))
})
