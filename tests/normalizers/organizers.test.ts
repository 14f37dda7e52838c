/** Who is behind an event: the expected bodies first ("name|role"), then the phrasings. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const bodies = (text: string): string[] =>
  extract(text)
    .organizers.map(({ name, roles }) => `${name}|${roles.join('+')}`)
    .sort()

const TABLE: readonly (readonly [readonly string[], ...string[]])[] = [
  // A card gives the hosts a block of their own.
  [
    ['Institute of Urban Botany|organizer', 'Society of Old Maps|organizer'],
    'The Institute of Urban Botany and the Society of Old Maps\n\ncordially invite you to a lecture on street trees\n\non 3 May 2021',
  ],
  [
    ['Instituto de Botánica Urbana|organizer', 'Sociedad de Mapas Antiguos|organizer'],
    'El Instituto de Botánica Urbana y la Sociedad de Mapas Antiguos\n\ntienen el agrado de invitarle a la conferencia «Árboles de la calle»\n\n3 de mayo de 2021',
  ],
  // Bodies with their roles in brackets, a line each; a list whose last has its article; firms and heads of other tongues.
  [
    ['Baltic Development Bank|funder', 'Directorate of Fisheries|host', 'Marine Conservation Trust|co-organizer'],
    'Workshop on Seagrass\n\n3 May 2021, Galway\n\nDirectorate of Fisheries (host)\nMarine Conservation Trust (co-organiser)\nBaltic Development Bank (funding)\n\nThere is no fee.',
    'Workshop on Seagrass\n\n3 May 2021, Galway\n\n- Directorate of Fisheries (hosting institution)\n- Marine Conservation Trust (co-host)\n- Baltic Development Bank (donor)',
    'Workshop on Seagrass\n\nHost: Directorate of Fisheries\nCo-organiser: Marine Conservation Trust\nFunder: Baltic Development Bank',
  ],
  [
    ['Baltic Development Bank|organizer', 'Directorate of Fisheries|organizer', 'Marine Conservation Trust|organizer'],
    'The workshop is jointly organised by the Directorate of Fisheries, the Marine Conservation Trust and the Baltic Development Bank.',
  ],
  [
    ['Directorate of Fisheries|organizer', 'Marine Conservation Trust|organizer'],
    'Workshop on Seagrass\nOrganisers: Directorate of Fisheries, Marine Conservation Trust',
  ],
  [
    ['African Organisation for Metrology|organizer', 'Kenya Bureau of Standards|organizer'],
    'Workshop on Weights\nOrganisers: Kenya Bureau of Standards, African Organisation for Metrology',
  ],
  [
    ['Directorate of Fisheries|organizer', 'Kelp & Co. Ltd|sponsor'],
    'Workshop on Seagrass\nOrganiser: Directorate of Fisheries\n\nCo-sponsor\nKelp & Co. Ltd',
    'The workshop is organised by the Directorate of Fisheries and sponsored by Kelp & Co. Ltd for the third time.',
  ],
  [
    ['Observatoire du foncier|organizer', 'Université de Lomé|organizer'],
    'Un atelier organisé conjointement par l’Université de Lomé et l’Observatoire du foncier.',
  ],
  // No verb reaches over an empty line.
  [
    ['City of Tampere|organizer'],
    'CONCEPT NOTE\n\nGlobal Forum on Wetland Finance\n\nHotel Protea Ridge, Kampala, Uganda\nMay 22, 2020\n\nOrganisers\n- City of Tampere',
  ],
  [
    ['Institut de la mer|organizer', 'Réseau des archivistes du littoral|partner'],
    'Colloque\n\n14 mars 2022, Rennes\n\nL’événement est organisé par l’Institut de la mer en partenariat avec le Réseau des archivistes du littoral.',
    'Colloque\n\n14 mars 2022, Rennes\n\nOrganisateur : Institut de la mer\nPartenaire : Réseau des archivistes du littoral',
  ],
  // Whose bursaries they are pays; a cooperative has no centre of its own in a list.
  [
    ['Harbour Law Trust|funder', 'Institute of Small Courts|organizer'],
    'The workshop is organised by the Institute of Small Courts. Ten bursaries covering travel are offered by the Harbour Law Trust.',
  ],
  [
    ['Centro de Estudios del Páramo|organizer', 'Cooperativa de Riego|organizer'],
    'Taller de riego\nOrganizan: Centro de Estudios del Páramo, Cooperativa de Riego',
  ],
  [
    ['Gobierno Regional de Mirasol|partner', 'Ministerio de Puertos|organizer'],
    'El taller es organizado por el Ministerio de Puertos en coordinación con el Gobierno Regional de Mirasol.',
  ],
  [['Fundação para o Barro|supporter'], 'Colóquio de cerâmica\nApoios: Fundação para o Barro'],
  [
    ['Ministry of Health|organizer'],
    'The workshop is organized by the Ministry of Health.',
    'The seminar, organised by the Ministry of Health, will take place in Lima on 3 May 2021.',
    'Organized by: Ministry of Health',
    'Organised by the Ministry of Health',
    'The Ministry of Health will organize a two-day workshop on vaccination.',
    'The Ministry of Health is organizing a regional workshop on vaccination.',
    'The Ministry of Health invites you to a seminar on vaccination.',
    'The Ministry of Health is pleased to announce a workshop on vaccination.',
    'On 3 May 2021, the Ministry of Health held a workshop on vaccination in Lima.',
    'The Ministry of Health has the pleasure of inviting you to a seminar on vaccination.',
    'The Ministry of Health cordially invites all interested parties to a public lecture.',
    'The conference is convened by the Ministry of Health.',
    'ORGANIZER\nMinistry of Health\n',
    'Organizers:\n- Ministry of Health\n',
  ],
  [
    ['Institute of Marine Research|organizer', 'University of Bergen|organizer'],
    'The symposium is jointly organised by the University of Bergen and the Institute of Marine Research.',
    'The University of Bergen and the Institute of Marine Research invite you to a symposium on cod.',
    'Organizers: University of Bergen, Institute of Marine Research',
    'Organisers: University of Bergen and Institute of Marine Research',
    'Organizers:\n• University of Bergen\n• Institute of Marine Research\n',
    'A joint workshop of the University of Bergen and the Institute of Marine Research.',
  ],
  // What a letter calls itself stands at its head, or below it.
  [
    ['National Institute of Dairy Training|organizer'],
    'National Institute of Dairy Training\nAnand - 388 001\n\nDated: 08.08.2017\n\nSir,\n\nI am to say that this Institute will conduct a course on goat milk from 4 to 8 September 2017.\n',
    'To all Directors\n\nSubject: Course on goat milk, 4-8 September 2017\n\nThis Institute is organizing a course on goat milk.\n\nYours faithfully,\n\nA. K. Rao\nNational Institute of Dairy Training\n',
  ],
  [
    ['Dirección General del Archivo Nacional|organizer'],
    'A: Jefas de archivos\nDE: Dirección General del Archivo Nacional\nASUNTO: Taller de secado\n\nLes invito al taller que organiza esta Dirección los días 9 y 10 de mayo de 2018 en Piura.\n',
    'Dirección General del Archivo Nacional\nLima\n\nTaller de secado\n\nEsta Dirección realizará un taller de secado los días 9 y 10 de mayo de 2018 en Piura.\n',
  ],
  [
    ['Federation of Harbour Workers|organizer'],
    "The 63rd Annual Conference of the Federation of Harbour Workers will be held at the Spa, Scarborough, on 15-18 May 2011.\n\nWomen's Caucus will meet on the Saturday evening at 7.30.\n",
  ],
  [
    ['Colegio de Lenguas|organizer', 'Secretaría de Cultura del Estado|organizer'],
    'El Colegio de Lenguas (COLECS) y la Secretaría de Cultura del Estado\n\nCONVOCAN\n\nal Segundo Encuentro de Intérpretes',
    'El Colegio de Lenguas (COLECS), a través de su Coordinación de Educación\nContinua, y la Secretaría de Cultura del Estado\n\nCONVOCAN\n\nal Segundo Encuentro de Intérpretes',
  ],
  [
    ['Fribourg School of Glaciology|organizer', 'Institute of Mountain Geography|organizer'],
    'Organizers: Institute of Mountain Geography (Almaty), Fribourg School of Glaciology (Switzerland)',
  ],
  [
    ['Department of Creative and Festival Arts|organizer', 'Harbour Foundation|organizer'],
    'The seminar is organised by the Harbour Foundation and the Department of Creative and Festival Arts.',
  ],
  [
    [
      'Fondation Reymond|supporter',
      'Fonds national pour la science|supporter',
      'Société académique vaudoise|supporter',
    ],
    'Avec le soutien du Fonds national pour la science, de la Société académique vaudoise et de la\nFondation Reymond',
  ],
  [
    ['Associazione Ex Salinai di Marsala|partner', 'FAI – Delegazione di Marsala|partner'],
    'in collaborazione con\nAssociazione Ex Salinai di Marsala\nFAI – Delegazione di Marsala\n',
  ],
  [
    ['Centro de Estudios del Río|organizer', 'Museo del Puerto|organizer'],
    'Organizan:\nCentro de Estudios del Río (Facultad de Humanidades, Universidad del Litoral Sur)\nMuseo del Puerto\n',
  ],
  [['Government of New Zealand|funder'], 'The Government of New Zealand is meeting the costs.'],
  [
    ['Embassy of Norway|funder', 'UNFPA|supporter'],
    'The seminar is held with technical assistance of UNFPA and financial support from the Embassy of Norway.',
  ],
  [
    ['Baltic Sea Centre|host'],
    'The meeting will be hosted by the Baltic Sea Centre.',
    'Hosted by: Baltic Sea Centre',
    'Host: Baltic Sea Centre',
    'The Baltic Sea Centre is delighted to host a seminar on eutrophication.',
    'The Baltic Sea Centre will host a seminar on eutrophication.',
    'The Baltic Sea Centre hosts the 4th workshop on eutrophication.',
  ],
  [
    ['Nordic Council|funder', 'Statistics Finland|organizer', 'Statistics Norway|partner'],
    'The training is organised by Statistics Finland in cooperation with Statistics Norway and with financial support from the Nordic Council.',
    'Statistics Finland, in collaboration with Statistics Norway and with funding from the Nordic Council, invites you to a training on registers.',
    'Organised by: Statistics Finland\nIn partnership with: Statistics Norway\nFunded by: Nordic Council',
    'Statistics Finland, together with Statistics Norway, will organise a training on registers, financed by the Nordic Council.',
    'Statistics Finland organises the workshop in partnership with Statistics Norway. It is funded by the Nordic Council.',
  ],
  [
    ['Goethe-Institut Montevideo|supporter', 'Universidad de la República|organizer'],
    'El seminario es organizado por la Universidad de la República con el apoyo del Goethe-Institut Montevideo.',
    'La Universidad de la República, con el apoyo del Goethe-Institut Montevideo, invita a participar del seminario.',
    'Organiza: Universidad de la República\nApoya: Goethe-Institut Montevideo',
    'Organizan: Universidad de la República\nCon el apoyo de: Goethe-Institut Montevideo',
  ],
  [
    ['Fundação Getulio Vargas|partner', 'Universidade de São Paulo|organizer'],
    'O evento é organizado pela Universidade de São Paulo em parceria com a Fundação Getulio Vargas.',
    'A Universidade de São Paulo, em parceria com a Fundação Getulio Vargas, convida para a palestra.',
    'Realização: Universidade de São Paulo\nParceria: Fundação Getulio Vargas',
    'Organização: Universidade de São Paulo\nEm parceria com: Fundação Getulio Vargas',
  ],
  [
    ['Institut Pasteur|partner', 'Université de Lille|organizer'],
    "L'atelier est organisé par l'Université de Lille en partenariat avec l'Institut Pasteur.",
    "L'Université de Lille, en partenariat avec l'Institut Pasteur, vous invite à une conférence.",
    'Organisé par : Université de Lille\nEn partenariat avec : Institut Pasteur',
  ],
  [
    ['Comune di Bologna|patron', 'Università di Bologna|organizer'],
    "Il convegno è organizzato dall'Università di Bologna con il patrocinio del Comune di Bologna.",
    "Il seminario, promosso dall'Università di Bologna con il patrocinio del Comune di Bologna, si terrà a maggio.",
  ],
  [
    ['IEEE Communications Society|sponsor'],
    'The conference is technically co-sponsored by the IEEE Communications Society.',
    'Sponsored by the IEEE Communications Society',
    'Sponsors\nIEEE Communications Society\n',
  ],
  [
    ['Ministry of Foreign Affairs of Finland|patron'],
    'The conference is held under the auspices of the Ministry of Foreign Affairs of Finland.',
    'Under the patronage of the Ministry of Foreign Affairs of Finland',
  ],
  [
    ['Alan Turing Institute|presenter'],
    'The Alan Turing Institute presents a lecture by Dr Mary Wong.',
    'Brought to you by the Alan Turing Institute',
    'The Alan Turing Institute is proud to present the annual lecture.',
    'Presented by: Alan Turing Institute',
  ],
  [
    ['PyLadies Dublin|organizer'],
    'Join PyLadies Dublin for an evening of lightning talks!',
    'PyLadies Dublin invites you to an evening of lightning talks.',
    'PyLadies Dublin: lightning talks\n\nCome and join us. PyLadies Dublin is a community of people who code in Python.',
    'Lightning talks\n\nWelcome to the next PyLadies Dublin meetup!',
    'Lightning talks\n\nThis event is organised by PyLadies Dublin.',
    '¡Bienvenidas al primer encuentro de PyLadies Dublin!',
    'Lightning talks\n\nWe meet at seven.\n\nSee you there,\nPyLadies Dublin team',
  ],
  [
    ['African Union|organizer', 'United Nations Economic Commission for Africa|organizer', 'World Bank|organizer'],
    'The forum is organised by the African Union, the United Nations Economic Commission for Africa and the World Bank.',
    'The African Union, the United Nations Economic Commission for Africa and the World Bank are jointly organizing a forum.',
    'Organized by: African Union; United Nations Economic Commission for Africa; World Bank',
  ],
  [
    ['Ministry of Economy, Trade and Industry|organizer'],
    'The forum is organised by the Ministry of Economy, Trade and Industry.',
    'The Ministry of Economy, Trade and Industry will hold a forum on tariffs.',
  ],
  [
    ['School of Law|organizer'],
    'The seminar is organised by the School of Law, University of Leeds.',
    "The seminar is organised by the University of Leeds's School of Law.",
    'The School of Law of the day is quiet. The seminar is organised by the School of Law.',
  ],
  [
    ['Gartenhaus 36|presenter', 'Repair Café Mitte|presenter'],
    'The evening is brought to you by Gartenhaus 36 & the Repair Café Mitte.',
  ],
  [
    ['Polish Institute in Vienna|organizer', 'Town Library|organizer'],
    'Organizers: Polish Institute in Vienna, Town Library',
    'The reading is organised by the Polish Institute in Vienna and the Town Library.',
  ],
  [['Grown by Kubota|sponsor'], 'Date: 3 May 2021\nCoffee sponsor: Grown by Kubota'],
  [
    ['Liga dos Amigos do Arquivo|organizer', 'Museu da Cidade|organizer'],
    'Organização: Museu da Cidade e Liga dos Amigos do Arquivo',
  ],
  [
    ['Direção-Geral do Livro, dos Arquivos e das Bibliotecas|supporter', 'Museu da Cidade|organizer'],
    'Organização: Museu da Cidade\nCom o apoio da Direção-Geral do Livro, dos Arquivos e das Bibliotecas (DGLAB)',
  ],
  [
    ["Conseil d'architecture, d'urbanisme et de l'environnement du Tarn|supporter", 'Société des paysages|organizer'],
    "Cette réunion est organisée par la Société des paysages avec l'appui du Conseil d'architecture, d'urbanisme et de l'environnement du Tarn (CAUE 81).",
  ],
  [
    ['Heimatverein im Lavanttal|partner', 'Universität Klagenfurt|partner'],
    'Eine Kooperation mit dem Heimatverein im Lavanttal (HVL) und der Universität Klagenfurt.',
  ],
  [
    ['Coral Legacy Project|partner', 'Creative Samoa|supporter'],
    'Presented in association with the Coral Legacy Project and with the generous support of Creative Samoa.',
  ],
  [
    ['City Archives of Turku|host', 'National Archives of Finland|host'],
    'The hosts this year are the National Archives of Finland and the City Archives of Turku.',
  ],
  [
    ['Formas|organizer', 'Royal Danish Academy of Engineering|partner'],
    'The seminar is arranged by Formas in collaboration with ATV, the Royal Danish Academy of Engineering.',
  ],
  [
    ['Arundel Grange|organizer', 'Harbor Historical Society|organizer'],
    'Harbor Historical Society, and our neighbors at the Arundel Grange, invite one and all to a public lecture.',
  ],
  [['Savings Bank & Trust|sponsor'], 'Sponsored by the Savings Bank & Trust'],
  [['KLRunners|organizer', 'PJStriders|organizer'], 'The workshop is run by @PJStriders and @KLRunners.'],
  [
    ['Institut für Geschichte|organizer'],
    'Universität Salzburg\nInstitut für Geschichte\n\nVortrag über Grenzen\n\nDienstag, 4. Dezember 2018, 18:30 Uhr',
  ],
  [
    ['Archivo del Guayas|organizer', 'Universidad Andina del Sur|organizer'],
    'El Archivo del Guayas y la Universidad Andina del Sur, sede Ecuador (UAS-E), invitan al taller de paleografía.',
  ],
  [['Cyngor Ceredigion|organizer'], 'The meeting is organised by Cyngor Ceredigion.'],
  [
    ['Division of Early Warning and Assessment of the United Nations Environment Programme|organizer'],
    'The meeting is convened by the Division of Early Warning and Assessment of the United Nations Environment Programme (UNEP).',
  ],
]

describe('bodies and their roles', () => {
  for (const [want, ...texts] of TABLE)
    for (const text of texts)
      test(`${want.join(', ')} ← ${JSON.stringify(text).slice(0, 90)}`, () => expect(bodies(text)).toEqual([...want]))
})

describe('a body merely mentioned is none', () => {
  for (const text of [
    'The lecture will discuss what the World Bank did in Ghana.',
    'She worked for the Ministry of Health and the World Health Organization before she came to us.',
    'A survey carried out by the Central Statistical Office found that 12 of 61 towns have a plan.',
    'The code is hosted by GitHub and the book was published by Oxford University Press.',
    'Dr Jane Smith, University of Leeds, will speak about rivers.',
    'Speaker: Jane Smith, University of Leeds\nHost: Peter Brown',
    'The previous workshop was organised by the University of Turku.',
    'The seminar is organised by Anna Lind, University of Turku.',
    'Lunch will be provided by the Royal Hotel.',
    'The meeting will be held in Geneva, Switzerland.',
    'Accommodation is offered by the Grand Hotel at a special rate.',
    'Papers will be published by Springer.',
    'We invite papers on all aspects of networks.',
    'Ms Leonie Truong, Education Officer, is your host on the day of the workshop.',
    'The project is funded by the European Union. The talk presents its results.',
  ])
    test(JSON.stringify(text).slice(0, 90), () => expect(bodies(text)).toEqual([]))
})

describe('short forms by the beginnings of words', () => {
  test.each([
    ['Cepe', 'Apoio: Companhia Editora de Pernambuco (Cepe)'],
    ['Udelar', 'El taller es organizado por la Universidad de la República (Udelar).'],
    ['KICTANet', 'The workshop is organised by the Kenya ICT Action Network (KICTANet).'],
    ['CAUE 81', "Le forum est organisé par le Conseil d'architecture du Tarn (CAUE 81)."],
    [null, 'The workshop is organised by the Centre for Urban History (Lviv).'],
  ])('%s ← %s', (want, text) => expect(extract(text).organizers[0]?.acronym ?? null).toBe(want))
})
