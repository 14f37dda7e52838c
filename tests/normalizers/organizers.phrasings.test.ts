/** Who is behind an event, by class of wording: the expected bodies first ("name (acronym)|role"), then ways to say it. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const bodies = (text: string): string =>
  extract(text)
    .organizers.map(({ name, acronym, roles }) => `${name}${acronym ? ` (${acronym})` : ''}|${roles.join('+')}`)
    .sort()
    .join('; ')

const PHRASINGS: readonly (readonly [string, ...string[]])[] = [
  [
    // The one chapter that a page names puts it on, in whatever sentence.
    'R-Ladies Quito|organizer',
    'Redes con igraph\n\nEl 5 de mayo de 2021 a las 18:00. Aquí en R-Ladies Quito estamos felices de recibir a Ana Vera, quien hablará de redes.',
    'Redi con igraph\n\nSiete tutti invitati al prossimo appuntamento di R-Ladies Quito, il 5 maggio 2021 alle 18:00.',
    'Redes com igraph\n\nNo dia 5 de maio de 2021, às 18h, a R-Ladies Quito vai receber a Ana Vera para uma conversa.',
    'Networks with igraph\n\nWednesday 5 May 2021, 6pm\n6:00 Welcome and news from R-Ladies Quito\n6:10 Talk',
  ],
  [
    'R-Ladies La Paz|organizer; R-Ladies Lima|organizer; R-Ladies Quito|organizer',
    'Redes con igraph\n\nR-Ladies Quito, R-Ladies Lima y R-Ladies La Paz nos juntamos el 5 de mayo de 2021 a las 18:00.',
  ],
  ['', 'Networks with igraph, 5 May 2021\n\nOur speaker Ana Vera is a founder of R-Ladies Quito and likes hiking.'],
  [
    'Kelp Data Club|organizer; Moss Data Club|organizer',
    'Maps in R\n\nThe Kelp Data Club and the Moss Data Club are teaming up to bring you an introduction to maps on 5 May 2021.',
  ],
  [
    'HGF|organizer; KIT|organizer',
    'Third Detector Workshop, 5 May 2021\n\nThe third detector workshop of the HGF and KIT will take place in Mainz.',
  ],
  ['RSE Kassel|organizer', 'Fast Code\n\nThis one-day course from RSE Kassel on 5 May 2021 is for doctoral students.'],
  ['SURF|organizer', 'Fast Code\n\nThe training of 5 May 2021 is given online by SURF.'],
  [
    'Moss Computing|organizer',
    'Storage: what next?\n\nMoss Computing will hold a town hall on Wednesday, 5 May 2021, 10-11 a.m.',
  ],
  [
    'Banca Etica|partner; Polo Museale di Lucca|organizer',
    'Il 5 maggio 2021 la giornata promossa dal Polo Museale di Lucca insieme alla Banca Etica.',
    'Il 5 maggio 2021 la giornata promossa dal Polo Museale di Lucca assieme alla Banca Etica.',
  ],
  [
    'Brot für die Welt|supporter; Deutsche Rheingesellschaft|supporter; Stadtarchiv Worms|organizer',
    'Tagung am 5. Mai 2021\n\nVeranstalter: Stadtarchiv Worms\nMit freundlicher Unterstützung von Brot für die Welt und der Deutsche Rheingesellschaft',
  ],
  [
    'Sciences Po Lille|supporter; Terre Vive|supporter',
    'Atelier du 5 mai 2021\n\nAvec le soutien de la Sciences Po Lille et de la Terre Vive\n',
  ],
  [
    'Banco do Norte|sponsor; Casa das Marés|supporter; Rede de Rios|organizer',
    'Encontro de rios, 5 de maio de 2023\n\nRealização: Rede de Rios\nApoio: Casa das Marés\nPatrocínio: Banco do Norte\n\nDúvidas? Fale com a Jucilene.',
    'Encontro de rios, 5 de maio de 2023\n\nRealização:\nRede de Rios\nApoio:\nCasa das Marés\nPatrocínio:\nBanco do Norte\n\nDúvidas? Fale com a Jucilene.',
    'Encontro de rios, 5 de maio de 2023\n\nRealização\nRede de Rios\nApoio\nCasa das Marés\nPatrocínio\nBanco do Norte\n\nDúvidas? Fale com a Jucilene.',
  ],
  [
    // Questions to whom, and the foot of the page, are of no list.
    'Lakes Trust|organizer; Rivers Office|manager',
    'Workshop of 5 May 2023\n\nOrganised by the Lakes Trust.\n\nSecretariat\nRivers Office\n\nLT Announcement No. 2\n',
  ],
  // Acronyms that say of what kind those are who come; a paper whose name is a post.
  ['', 'Annual meeting of ICT teachers\n\n5 May 2023, 10:00, Town Hall, Rye\n\nA training of NGO staff follows.'],
  [
    'Bank of Italy|organizer; Economist|organizer',
    'Finance Forum\n\n5 May 2023, London\n\nThe forum is organised by The Economist and the Bank of Italy.',
  ],
  [
    'Lee City Council|organizer',
    'Comhairle Cathrach Laoi  |  Lee City Council\n\nPublic meeting on the centre, 3 May 2021, 7 pm, Library\n',
  ],
  [
    'Ilha & Energia|partner; Rivers Association (RA)|organizer; University of Leeds|host',
    'RiverNum-6 is hosted by the University of Leeds. Convened by the Rivers Association (RA). Media partner: Ilha & Energia.',
  ],
  [
    'Ayuda sa Ilog Trust|funder; School of Rivers|organizer',
    'The course of 5 June 2023 is offered by the School of Rivers. Ten bursaries are funded by the Ayuda sa Ilog Trust.',
  ],
  ['Goriski muzej|partner; Museum of the Sea|organizer', 'Curated by the Museum of the Sea with the Goriski muzej.'],
  [
    'Institut national de la statistique et des études rurales (INSER)|organizer',
    "L'Institut national de la statistique et des études rurales (INSER) organise un atelier le 5 juin 2023.",
  ],
  [
    // The event's own short name brings people together, and organises nothing.
    'School of Rivers|organizer',
    'Rivers and data (RiDa 2026), 3-5 May 2026. RiDa holds a workshop each year. It is offered by the School of Rivers.',
  ],
  [
    'City of Graz|organizer; Rivers Union (RU)|organizer',
    'The Rivers Union (RU), through its Committee on Dams, and the City of Graz are jointly organising the seminar.',
  ],
  [
    'Graz Water Ltd|sponsor; Nordic Fund|sponsor; School of Rivers|organizer',
    'Organisers\nSchool of Rivers\n\nSponsors\nNordic Fund\nGraz Water Ltd\n',
  ],
  [
    'Centre for River Studies|organizer; City of Graz|partner; Nordic Fund|supporter',
    // Roles side by side above their bodies.
    'Initiative of                With               Made possible by\nCentre for River Studies     City of Graz       Nordic Fund\n\n5 June 2023',
  ],
  [
    'Danube Commission|patron; UNESCO|patron',
    'A seminar on rivers will be held on 5 June 2023 under the joint auspices of the Danube Commission and UNESCO.',
  ],
  [
    'Nordic Fund|funder',
    'The seminar (5 June 2023) was made possible thanks to a grant awarded by the Nordic Fund.',
    'Participation of young experts is made possible by a generous contribution of the Nordic Fund.',
    'The seminar on 5 June 2023 is financed from the Nordic Fund.',
    'The lecture on 5 June 2023 is endowed by the Nordic Fund.',
  ],
  [
    'Nordic Fund|supporter; Rivers Group|organizer',
    'Organised by the Rivers Group. The Group gratefully acknowledges the support of the Nordic Fund.',
    'The seminar is run by the Rivers Group with technical assistance by the Nordic Fund.',
  ],
  [
    'Centre des rivières|organizer; Ville de Lyon|organizer',
    'Ce séminaire est une initiative conjointe du Centre des rivières et de la Ville de Lyon.',
  ],
  [
    'Agence des Eaux|funder; Laboratoire des rivières|organizer; Ministère de la Mer|patron',
    "À l'initiative du Laboratoire des rivières, ce colloque est placé sous le haut patronage du Ministère de la Mer et bénéficie du soutien financier de l'Agence des Eaux.",
  ],
  [
    'Centro Fiumi|organizer; Fondazione Acqua|supporter; Università di Torino|organizer',
    "Il seminario nasce dalla collaborazione tra il Centro Fiumi e l'Università di Torino, ed è sostenuto dalla Fondazione Acqua.",
  ],
  [
    'Institute of Maps|host',
    'Map Users Day, Graz, 5 June 2023. Once a year the Institute of Maps opens its doors to all who use its sheets.',
  ],
  ['Institute of Maps|host', 'Map Users Day, Graz, 5 June 2023. The Institute of Maps offers the hall.'],
  [
    'JetBrains|sponsor; Northern Software|host',
    'Meetup. Our friends at Northern Software are hosting us, and JetBrains is buying the pizza.',
    'Meetup. Big thanks to Northern Software for having us and to JetBrains for the pizza.',
  ],
  [
    'Caixa Azul|sponsor; Confederação Rural|co-organizer; Rios Portugal|organizer',
    '| Promotor       | Rios Portugal        |\n| Coorganização  | Confederação Rural   |\n| Patrocinadores | Caixa Azul           |\n',
  ],
  [
    'Odilo TID, S.L.|sponsor; Red de Archivos|organizer',
    'Organiza:\n   Red de Archivos\n\nPatrocina:\n   Odilo TID, S.L.\n\nInscripción gratuita hasta el 4 de octubre.\n',
  ],
  [
    'Social Protection & Labour Unit|host',
    'You are invited to a Brown Bag Lunch hosted by the Social Protection & Labour Unit.',
  ],
  [
    'Rust Yorkshire|organizer',
    'Rust Yorkshire - March meetup\n\nThu 14 March 2024, 18:30\n\nSee you there,\nthe Rust Yorkshire organisers\n',
  ],
  [
    'GRAPHQL LVIV|organizer; LVIV JS|organizer',
    'LVIV JS / GRAPHQL LVIV - joint meetup #31\n\nWhen: 6 June 2018, 19:00\n',
  ],
  [
    'Samata Kendra|organizer',
    'Samata Kendra, a member of the South Asia Network, invites 80 deputy mayors to a one-day dialogue.',
  ],
  [
    "Lana Viva|partner; Sheep & Goat Breeders' Union of Carinthia|partner; University of Graz|partner",
    "Organised together with the project's consortium: the University of Graz, Sheep & Goat Breeders' Union of Carinthia, and Lana Viva.",
  ],
  [
    'Danish Water Fund|organizer; Data for Maps|organizer; Royal Soil Society|organizer',
    // "da", "par", "by" begin the names of some, and lead to no others.
    'The conference is organised jointly by the Royal Soil Society, the Danish Water Fund and Data for Maps.',
  ],
  [
    'City of Graz|host; Institute of Maps|organizer; Nordic Fund|funder',
    'Workshop 5 June 2023. Organisers: Institute of Maps (lead), City of Graz (host), Nordic Fund (funder).',
    'The workshop is convened by the Institute of Maps at the invitation of the City of Graz and financed by the Nordic Fund.',
    'The workshop is put together by the Institute of Maps. The City of Graz is hosting it and the Nordic Fund is paying for it.',
  ],
  [
    'Institute of Maps|organizer; J.C. Roe Society of Rivers|partner; Pier 20 Commons|host',
    'Put together by the Institute of Maps with the J.C. Roe Society of Rivers as our partner. Host institution: Pier 20 Commons.',
  ],
  [
    'Nordic Fund|sponsor; Rivers Trust|sponsor; Soil Federation (SF)|organizer',
    'The Forum is convened by the Soil Federation (SF). The Rivers Trust and the Nordic Fund are sponsoring it.',
    'Organised by the Soil Federation (SF); sponsored by Rivers Trust and Nordic Fund.',
  ],
  [
    'Banco Mundial|supporter; Instituto Nacional de Mapas|partner; Sociedade de Mapas|organizer',
    'Curso promovido pela Sociedade de Mapas com a colaboração do Instituto Nacional de Mapas e o apoio do Banco Mundial.',
    'O curso é uma realização da Sociedade de Mapas, em parceria com o Instituto Nacional de Mapas e com apoio do Banco Mundial.',
  ],
  [
    'Banco Andino|patron; Embajada de Francia|supporter; Universidad de Quito|organizer',
    'El seminario es organizado por la Universidad de Quito con el apoyo de la Embajada de Francia y el auspicio del Banco Andino.',
  ],
  [
    'Banque du Nord|funder; Institut des cartes (IDC)|host; Ville de Lyon|organizer',
    "L'atelier est organisé par la Ville de Lyon grâce au financement de la Banque du Nord. L'Institut des cartes (IDC) en assure l'accueil.",
  ],
  [
    'Comune di Torino|organizer; Fondazione San Paolo|supporter; Regione Piemonte|patron',
    'Il convegno è promosso dal Comune di Torino, con il contributo della Fondazione San Paolo e il patrocinio della Regione Piemonte.',
  ],
  [
    'Conservatorio "Aldo Neri"|partner; Museo del Mare|organizer',
    'Museo del Mare\nin collaborazione con il Conservatorio "Aldo Neri"\n\nCONCERTO\n5 giugno 2023',
  ],
  [
    'Land Steiermark|funder; Stadt Graz|partner; Universität Graz|organizer',
    'Die Tagung wird von der Universität Graz gemeinsam mit der Stadt Graz veranstaltet und vom Land Steiermark gefördert.',
  ],
  [
    'Bodenkarten e.V.|organizer; Institut für Akustik|organizer',
    'Der Bodenkarten e.V. und das Institut für Akustik laden zu einem Abend am 5. Juni 2023 ein.',
  ],
  [
    'Maji na Watu Trust|organizer; Rivers Network (RN)|partner',
    'Maji na Watu Trust, together with the Rivers Network (RN), therefore calls you to two days of practical work on 5 June 2023.',
  ],
  [
    'Ediciones La Ceiba|organizer; Librería El Faro|organizer',
    'Ediciones La Ceiba y la Librería El Faro tienen el gusto de invitarle al lanzamiento del libro.',
  ],
  [
    'Embassy of Finland|sponsor; Soil Federation (SF)|organizer; Uwazi Trust|sponsor',
    'The Forum is convened by the Soil Federation (SF). Uwazi Trust and the Embassy of Finland in Oslo are sponsoring it.',
  ],
  [
    'Open Rivers Foundation|organizer',
    'These are the people of the Open Rivers Foundation, who put on these calls. 5 June 2023.',
    'We invite you to a seminar on 5 June 2023.\n\nYours sincerely,\n\nJane Roe\nExecutive Director\nOpen Rivers Foundation\n',
  ],
  [
    'Municipality of Porto|partner; Nordic Fund|funder; Riverworks Network|organizer',
    'The fourth meeting is convened by the Riverworks Network together with the Municipality of Porto; the Nordic Fund covers the costs.',
    'The workshop is organised by the Riverworks Network together with the Municipality of Porto. The Nordic Fund pays for travel.',
    'The Riverworks Network, together with the Municipality of Porto, organises the workshop; costs are borne by the Nordic Fund.',
    'The seminar is run by the Riverworks Network in partnership with the Municipality of Porto; travel grants are paid for by the Nordic Fund.',
    'The course of 5 June 2023 is put on by the Riverworks Network together with the Municipality of Porto. Ten bursaries are funded by the Nordic Fund.',
  ],
  [
    'Nordic Fund|supporter; Riverworks Network|organizer',
    'Put on by the Riverworks Network. Made possible by the Nordic Fund.',
    'Convened by the Riverworks Network. Supported by the Nordic Fund.',
    'Staged by the Riverworks Network with the help of the Nordic Fund.',
    'The evening was made possible by the Nordic Fund. It is organised by the Riverworks Network.',
    'The festival is curated by the Riverworks Network and made possible in part by the Nordic Fund.',
  ],
  [
    'Museum of the Sea|organizer',
    'Curated by the Museum of the Sea.',
    'The exhibition is curated by the Museum of the Sea.',
    'An open meeting of the Museum of the Sea about wrecks',
    'The Museum of the Sea regrets to announce that the lecture planned for 3 May 2021 has been cancelled.',
    'The Museum of the Sea is sorry to announce that the seminar of 3 May 2021 has been postponed.',
    'The Museum of the Sea is holding a public hearing on the harbour plan.',
    'The Museum of the Sea would like to hear your views on the new galleries. A consultation is open until 3 May 2021.',
    'The Museum of the Sea wants to hear what you think of the plan. Come to our drop-in session on 3 May 2021.',
    'The Museum of the Sea is consulting on its new plan. Join a drop-in session on 3 May 2021.',
    'The Museum of the Sea seeks your views on the draft plan. Public meeting on 3 May 2021.',
    'The Museum of the Sea has called a meeting of all volunteers on 3 May 2021.',
    'The Museum of the Sea requests the pleasure of your company at a lecture on 3 May 2021.',
    'The Museum of the Sea will hear statements on the draft plan. Public hearing, 3 May 2021.',
    'The Museum of the Sea looks forward to welcoming you at the workshop.',
    'A seminar offered by the Museum of the Sea',
    'This event is being organised by the Museum of the Sea.',
  ],
  [
    'Metropolitan Environment Agency (MEA)|organizer',
    'The Metropolitan Environment Agency (MEA) will hear anyone who lives near the harbour. Public hearing, 3 May 2021.',
    'The Metropolitan Environment Agency (MEA) is convening an Expert Group Meeting on noise.',
    'The MEA is convening an Expert Group Meeting on noise.\n\nMetropolitan Environment Agency (MEA), Marseille',
  ],
  [
    'Atlantic Turbines|sponsor; Island Weekly|partner; Small Systems Association|organizer',
    'The forum is organised by the Small Systems Association. Platinum sponsor: Atlantic Turbines. Media partner: Island Weekly.',
    'Organiser: Small Systems Association\nGold sponsor: Atlantic Turbines\nMedia partner: Island Weekly',
    'Organised by the Small Systems Association. Main sponsor: Atlantic Turbines. Knowledge partner: Island Weekly.',
    'Organisers: Small Systems Association\nSilver Sponsors: Atlantic Turbines\nCommunity partners: Island Weekly',
  ],
  [
    'Biblioteca Popular|organizer; DATA Lab|organizer; Fundación Norte|supporter',
    'Invitan: DATA Lab y Biblioteca Popular, con el apoyo de la Fundación Norte.',
    'Organizan: DATA Lab y Biblioteca Popular, con el apoyo de la Fundación Norte',
    'DATA Lab y la Biblioteca Popular, con el apoyo de la Fundación Norte, invitan al taller de mapas.',
    'Convocan: DATA Lab y Biblioteca Popular\nApoya: Fundación Norte',
    'Convidam: DATA Lab e Biblioteca Popular, com o apoio da Fundación Norte.',
  ],
  [
    'Associação das Costureiras|partner; Laboratório de Cartografia (LABCART)|organizer',
    'O Laboratório de Cartografia (LABCART), em parceria com a Associação das Costureiras, convida estudantes e docentes para a oficina.',
    'O Laboratório de Cartografia (LABCART), em parceria com a Associação das Costureiras, promove a oficina de mapas.',
    'O Laboratório de Cartografia (LABCART), em colaboração com a Associação das Costureiras, realiza o seminário.',
    'A oficina é promovida pelo Laboratório de Cartografia (LABCART) em parceria com a Associação das Costureiras.',
    'Realização: Laboratório de Cartografia (LABCART)\nParceria: Associação das Costureiras',
  ],
  [
    'Associazione Archivi del Sud|partner; Comune di Matera|patron; Soprintendenza archivistica della Basilicata|organizer',
    'La Soprintendenza archivistica della Basilicata, in collaborazione con l\'Associazione Archivi del Sud e con il patrocinio del Comune di Matera, organizza il laboratorio "Carte".',
    "Il laboratorio è organizzato dalla Soprintendenza archivistica della Basilicata in collaborazione con l'Associazione Archivi del Sud e con il patrocinio del Comune di Matera.",
    "la Soprintendenza archivistica della Basilicata, in collaborazione con l'Associazione Archivi del Sud, propone un seminario, con il patrocinio del Comune di Matera.",
    'Organizza: Soprintendenza archivistica della Basilicata\nIn collaborazione con: Associazione Archivi del Sud\nCon il patrocinio del Comune di Matera',
  ],
  [
    'Archives départementales du Doubs|organizer; Université de Dijon|organizer',
    "Les Archives départementales du Doubs et l'Université de Dijon ont le plaisir de vous convier à la journée d'étude.",
    "Les Archives départementales du Doubs et l'Université de Dijon vous invitent à un atelier.",
    "Les Archives départementales du Doubs et l'Université de Dijon organisent une journée d'étude.",
    "Journée d'étude organisée par les Archives départementales du Doubs et l'Université de Dijon.",
    "Les Archives départementales du Doubs et l'Université de Dijon sont heureuses de vous inviter à un colloque.",
  ],
  [
    'Stadtbibliothek Graz|organizer; Verein Offene Daten|partner',
    'Der Workshop wird veranstaltet von der Stadtbibliothek Graz in Zusammenarbeit mit dem Verein Offene Daten.',
    'Die Stadtbibliothek Graz lädt gemeinsam mit dem Verein Offene Daten zum Workshop ein.',
    'Veranstalter: Stadtbibliothek Graz\nIn Kooperation mit: Verein Offene Daten',
  ],
  [
    'Bureau of Statistics|organizer; Food and Agriculture Organization (FAO)|organizer',
    'I have the pleasure to invite you to the workshop which the Bureau of Statistics will hold jointly with the Food and Agriculture Organization (FAO).',
    'The Bureau of Statistics, jointly with the Food and Agriculture Organization (FAO), is convening a workshop on data.',
    'The Bureau of Statistics jointly with the Food and Agriculture Organization (FAO) will hold a workshop on data.',
  ],
  [
    'Kingdom of Denmark|funder; Ministry of Works|organizer; Planning Office|partner',
    'The Ministry of Works, in collaboration with the Planning Office, and with the financial assistance of the Kingdom of Denmark, has called a meeting on jetties.',
    'The Ministry of Works, in collaboration with the Planning Office and thanks to financial support from the Kingdom of Denmark, is convening a meeting on jetties.',
    'The meeting is organised by the Ministry of Works in cooperation with the Planning Office, with funding from the Kingdom of Denmark.',
    'The meeting is called by the Ministry of Works in cooperation with the Planning Office. The costs are met by the Kingdom of Denmark.',
  ],
  [
    'Kiosk Labs|sponsor; Savanna Cloud|sponsor',
    'Drinks by Savanna Cloud, snacks by Kiosk Labs.',
    'Sponsors: Savanna Cloud and Kiosk Labs',
    'Big thanks to our sponsors Savanna Cloud and Kiosk Labs.',
    'Thanks to our sponsors, Savanna Cloud and Kiosk Labs!',
    'Pizza and drinks kindly sponsored by Savanna Cloud and Kiosk Labs.',
  ],
  [
    'CivicBytes India|organizer; Vastu Labs|organizer',
    'Organized by CivicBytes India and Vastu Labs.',
    'Hackathon organised by CivicBytes India and Vastu Labs',
  ],
  [
    'Kilmory Distillers plc|sponsor; National Archive|partner; Royal Hebridean Society|presenter',
    'The lectures are presented by the Royal Hebridean Society in partnership with the National Archive and sponsored by Kilmory Distillers plc.',
    'The concert is presented by the Royal Hebridean Society in partnership with the National Archive and sponsored by Kilmory Distillers plc.',
    'They are presented by the Royal Hebridean Society in partnership with the National Archive. The lecture series is sponsored by Kilmory Distillers plc.',
  ],
  [
    'Aran Lines|sponsor; Marine Institute|sponsor',
    "FTM'15 is sponsored by the Marine Institute and by Aran Lines.",
    'The conference is sponsored by the Marine Institute and by Aran Lines.',
  ],
  [
    'ELECTRA S.A.|host; Small Systems Association (SSA)|organizer',
    'The fifth Forum is hosted by ELECTRA S.A. and organised by the Small Systems Association (SSA).',
    'The Forum will be hosted by ELECTRA S.A. and is organised by the Small Systems Association (SSA).',
  ],
  [
    'Kyrgyz Academy of Sciences|host',
    'The meeting will be hosted by the Kyrgyz Academy of Sciences in Bishkek on 4 May 2021.',
    'The workshop is hosted by the Kyrgyz Academy of Sciences in Bishkek.',
    'The workshop is kindly hosted by the Kyrgyz Academy of Sciences at its premises.',
  ],
  [
    '',
    'The keynote will be given by Anna Smith.',
    'The report was published by the World Bank.',
    'Participants will be lodged at the Hotel Neptune. The Neptune is near the station.',
    'The paper will be given by X Y Marsden.',
  ],
]

describe('bodies and their roles', () => {
  for (const [expected, ...texts] of PHRASINGS)
    for (const text of texts)
      test(`${expected || 'none'} ← ${JSON.stringify(text.slice(0, 90))}`, () => {
        expect(bodies(text)).toBe(expected)
      })
})
