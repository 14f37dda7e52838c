/** What an event is for, discusses and produces, in the ways that organisers lead in to it. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const SAID: readonly (readonly ['objectives' | 'topics' | 'outputs', readonly string[], string])[] = [
  // What it aims to agree on is an aim, and no result as well.
  ['outputs', [], 'The workshop aims to agree on a common legend for seagrass maps.'],
  [
    'outputs',
    ['um livro de receitas', 'um calendário de feiras'],
    'Oficina de Queijos\n\nAo final serão entregues um livro de receitas e um calendário de feiras.\n',
  ],
  [
    'outputs',
    ['planta da vila', 'lista de poços'],
    'Oficina de Poços\n\nComo produtos, espera-se: (a) planta da vila; (b) lista de poços.\n',
  ],
  [
    'outputs',
    ['tres planos de la cuenca', 'un calendario de riego'],
    'Taller de Riego\n\nProductos esperados: tres planos de la cuenca y un calendario de riego.\n',
  ],
  [
    'objectives',
    ['present the draft map', 'receive comments', "agree on a role for the wardens' council"],
    "Consultation on Footpaths\n\nPURPOSE\nTo present the draft map, receive comments and agree on a role for the wardens' council.\n",
  ],
  ['objectives', [], 'Meeting on Ferries\n\nExpected outcome\nThe meeting is expected to adopt a minimum timetable.\n'],
  [
    'topics',
    ['Registres et cadastre', 'Inspection des digues'],
    'Réunion sur les digues\n\nQuestions à examiner\na) Registres et cadastre\nb) Inspection des digues\n',
  ],
  [
    'outputs',
    ['a plan for the wells', 'a named keeper for each gate'],
    "Workshop on Wells\n\nBy five o'clock each village should have:\n  * a plan for the wells\n  * a named keeper for each gate\n",
  ],
  [
    'outputs',
    ['An agreed statement', 'Draft model rules'],
    'Meeting on Registers\n\nWhat will come out of it\n* An agreed statement\n* Draft model rules\n',
  ],
  [
    'outputs',
    ['a summary of comments', 'a revised draft'],
    'Hearing on Footpaths\n\nAfter the hearing the Unit will publish a summary of comments and a revised draft.\n',
  ],
  [
    'objectives',
    ['confrontare i metodi', 'discutere i problemi della raccolta'],
    'Convegno sugli archivi\n\nIl convegno intende:\n - confrontare i metodi;\n - discutere i problemi della raccolta.\n',
  ],
  [
    'objectives',
    ['desenhar as pontes', 'treinar novos mapeadores'],
    'Mapatona do Rio\n\nO que a gente quer:\n• desenhar as pontes\n• treinar novos mapeadores\n',
  ],
  [
    'objectives',
    ['hear from growers how the register works', 'examine three laws', 'prepare a common position'],
    'Consultation on Seeds\n\nThe consultation has three purposes. First, it is to hear from growers how the register works. Secondly, it will examine three laws. Thirdly, it is intended to prepare a common position.\n',
  ],
  [
    'objectives',
    ['review the draft code', 'advise the Secretariat on fees'],
    'Consultation on Wells\n\n3.   Delegates will be invited\n       -  to review the draft code; and\n       -  to advise the Secretariat on fees.\n\n4.   The venue follows.\n',
  ],
  [
    'objectives',
    ['document the backend', 'triage the oldest issues'],
    "# Contributor day\n\nWe are eleven. We'd like to\n\n* document the backend\n* triage the oldest issues\n",
  ],
  [
    'outputs',
    ['a list of agreed changes', 'a timetable for donors'],
    'Workshop on Wells\n\nWe hope to take away from Porto a list of agreed changes and a timetable for donors.\n',
  ],
  [
    'topics',
    ['Rivers and dams', 'Who owns a wall? Farmers, pilgrims', 'Dates without carbon'],
    'Conference on Rock Art\n\nThemes\n T1  Rivers and dams\n T2  Who owns a wall? Farmers, pilgrims\n T3  Dates without carbon\n\nRegistration\nThe fee is 40 euros.\n',
  ],
  [
    'objectives',
    ['take stock of pilots', 'weigh tariffs against each other'],
    `The Workshop on Water takes place in Lima on 3 May 2022.

The purposes of the workshop are:-
(i) to take stock of pilots;
(ii) to weigh tariffs against each other.`,
  ],
  [
    'objectives',
    ['review the draft law', 'agree on next steps'],
    `The Expert Group Meeting on Seeds takes place in Rome on 3 May 2022.

The Group is expected

  a) to review the draft law;
  b) to agree on next steps.`,
  ],
  [
    'objectives',
    ['compare how cities open streams', 'test a checklist', 'write a letter of advice'],
    `The exchange takes place in Ghent on 3 May 2022. The purpose of the exchange is to compare how cities open streams, to test a checklist, and to write a letter of advice.`,
  ],
  [
    'objectives',
    ['map local seed banks', 'share seed-saving methods', 'plan a regional fair'],
    `The gathering takes place in Oaxaca on 3 May 2022. The gathering aims to: 1) map local seed banks; 2) share seed-saving methods; 3) plan a regional fair.`,
  ],
  [
    'objectives',
    ['rescatar planillas', 'armar un mapa colectivo'],
    `Encuentro de datos, Montevideo, 3 de mayo de 2022.

Vamos a:
• rescatar planillas
• armar un mapa colectivo`,
  ],
  [
    'objectives',
    ['faire le point sur les méthodes', 'partager les outils', 'préparer une charte'],
    `Journée d'étude à Dijon le 3 mai 2022. Elle a pour objectifs de faire le point sur les méthodes, de partager les outils et de préparer une charte.`,
  ],
  [
    'objectives',
    ['fornire le basi per il riordino', 'avviare un censimento comune'],
    `Laboratorio a Matera, 3 maggio 2022. Il laboratorio si propone di:
- fornire le basi per il riordino
- avviare un censimento comune`,
  ],
  [
    'topics',
    ['which junctions feel unsafe', 'whether the route should be lit'],
    `Cycle consultation, Plymouth, 3 May 2022.

Tell us
- which junctions feel unsafe
- whether the route should be lit`,
  ],
  [
    'objectives',
    ['bring mayors and operators together', 'set a common timetable'],
    `WHAT THE FORUM IS FOR
• bring mayors and operators together
• set a common timetable`,
  ],
  [
    'outputs',
    ['Draft guidelines on data exchange', 'A list of reference stations'],
    `Expert meeting on Snow, Bishkek, 3 May 2022.

4. Expected results

- Draft guidelines on data exchange
- A list of reference stations`,
  ],
  [
    'objectives',
    ['discutir o plano diretor', 'ouvir os moradores'],
    `Audiência pública em Recife, 3 de maio de 2022. A audiência tem como objetivos discutir o plano diretor e ouvir os moradores.`,
  ],
  [
    'objectives',
    ['Capacitar a docentes rurales', 'Crear una red de escuelas'],
    `Taller en Cusco, 3 de mayo de 2022.

Objetivos del taller:
1. Capacitar a docentes rurales
2. Crear una red de escuelas`,
  ],
  [
    'objectives',
    ['understand how reefs recover', 'learn to read survey data'],
    `Short course on reefs, Apia, 3 May 2022.

By the end of the course, participants will be able to:
✔ understand how reefs recover
✔ learn to read survey data`,
  ],
  [
    'objectives',
    ['raise awareness of night noise', 'collect ideas for quieter deliveries'],
    `The forum on noise takes place in Cork on 3 May 2022. It is intended to raise awareness of night noise and to collect ideas for quieter deliveries.`,
  ],
  [
    'topics',
    ['groundwater law', 'metering', 'tariffs'],
    `Seminar on water, Lyon, 3 May 2022. Participants discussed groundwater law, metering and tariffs.`,
  ],
  [
    'topics',
    ['groundwater law', 'metering', 'tariffs'],
    `Conference on water, Lyon, 3 May 2022.

Key themes
#1 groundwater law
#2 metering
#3 tariffs`,
  ],
  [
    'objectives',
    ['debatir la ley de aguas', 'proponer un reglamento'],
    `Foro en Quito, 3 de mayo de 2022. El foro busca debatir la ley de aguas y proponer un reglamento.`,
  ],
  [
    'objectives',
    ["présenter les résultats de l'enquête", 'recueillir les avis des communes'],
    `Atelier à Dakar, 3 mai 2022. L'atelier vise à :
- présenter les résultats de l'enquête ;
- recueillir les avis des communes.`,
  ],
  [
    'outputs',
    ['a joint statement on cables'],
    `The Forum on Cables took place in Apia on 3 May 2022. The closing session adopted a joint statement on cables.`,
  ],
  [
    'objectives',
    ['explore how archives can be opened to schools', 'build a network of teachers'],
    `Our aims for the day are twofold: to explore how archives can be opened to schools, and to build a network of teachers. The study day takes place in Leeds on 3 May 2022.`,
  ],
  [
    'objectives',
    ['learn about new tools', 'meet other mappers'],
    `Mapping meetup, 3 May 2022, Lyon.

Why come?
- learn about new tools
- meet other mappers`,
  ],
  [
    'objectives',
    ['den Austausch zwischen Kommunen fördern', 'gute Beispiele zeigen'],
    `Fachtag in Kassel am 3. Mai 2022.

Ziele der Veranstaltung:
- den Austausch zwischen Kommunen fördern
- gute Beispiele zeigen`,
  ],
  [
    'objectives',
    ['dar a conocer los resultados del censo', 'recoger propuestas'],
    `La jornada, que se celebra en Madrid el 3 de mayo de 2022, tiene como objetivo dar a conocer los resultados del censo y recoger propuestas.`,
  ],
  [
    'objectives',
    ['Strengthen the capacity of officials to plan budgets', 'Promote exchange among ministries'],
    `Training in Lomé, 3 May 2022.

The training's specific objectives are to:
- Strengthen the capacity of officials to plan budgets;
- Promote exchange among ministries.`,
  ],
  [
    'objectives',
    ['take stock of the flood of 2021', 'compare ways of warning villages', 'launch a shared radio channel'],
    `This year's edition will take stock of the flood of 2021, compare ways of warning villages, and launch a shared radio channel. The forum takes place in Graz on 3 May 2022.`,
  ],
  [
    'objectives',
    ['trocar experiências com abelhas nativas', 'juntar gente para um mutirão'],
    `Encontro em Natal, 3 de maio de 2022. A ideia é trocar experiências com abelhas nativas e juntar gente para um mutirão.`,
  ],
  [
    'topics',
    ['the price of ferry tickets', 'the state of the piers'],
    `Public hearing, Oban, 3 May 2022.

The Committee will inquire into -
(1) the price of ferry tickets;
(2) the state of the piers.`,
  ],
  [
    'outputs',
    ['a map of wells', 'a short guide for committees'],
    `Workshop in Kisumu, 3 May 2022. Two results are expected: a map of wells, and a short guide for committees.`,
  ],
]

describe('aims, topics and outputs', () => {
  for (const [field, expected, text] of SAID)
    test(text.slice(0, 90), () => {
      expect(extract(text)[field]).toEqual(expected)
    })
})
