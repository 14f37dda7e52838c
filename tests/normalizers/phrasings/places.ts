/** Places as announcements tell them, all of a text: each row the expected fields, then the announcement. */

type Rows = readonly (readonly [string, string])[]

export const TOWNS: Rows = [
  [
    'locality València; country ES',
    '26th International Workshop on Sails\nUniversitat de València, Spain\n5th-11th July 2011\n\nThe 25th workshop was held in Glasgow last July.',
  ],
  [
    'locality Dourdan; country FR',
    '9th Colloquium on Bread / Dourdan (near Paris), France / September 5th to 9th, 2013',
  ],
  [
    'locality Ustica Island; country IT',
    'Conference on Fun with Nets\nUstica Island, Sicily, Italy, 1 - 3 July 2014\n\nIt has been held in Elba (1998, 2001) and Venice (2012).',
  ],
  ['locality Vaasa; country FI', 'Workshop on Ropes\n\n22nd & 23rd of September 2016\nVaasa/Vasa (Finland)'],
  [
    'locality Lokrum; country HR',
    'Workshop on Sails\nLokrum (Croatia), Mon 1 July - Fri 5 July 2019\n\nThe island can be reached by boat.',
  ],
  [
    'locality -; country -',
    'Workshop on Sails\n\nMon 1 July - Fri 5 July 2019\n\nCommittee of the programme, in full\n\nHelge Horvat (Croatia)\nA. Miller-Obst (Austria)',
  ],
  [
    'name Intex Osaka; locality Osaka; country JP',
    'The Conference on Greenhouses will be held from April 26 to May 1, 2025, at Intex Osaka, Japan.',
  ],
  [
    'locality Biel/Bienne; country CH',
    'Workshop on Clocks\n\n22nd & 23rd of September 2016\nBiel/Bienne (Switzerland)',
  ],
  [
    'locality Linz; country AT',
    'PEARS 2010\n\nLinz, Austria, July 23-25, 2010\n\nPEARS is open to all. PEARS has been held in Coimbra, Valencia, Venice, London and Pisa.',
  ],
  ['locality Saint-Malo; country FR', 'Colloquium on Tides\n\nSaint-Malo, France\n11-13 July 2016'],
  ['locality Tromsø; country NO', 'Symposium on Polar Roads\nTromsø, Northern Norway\n11 to 14 October 2010'],
  [
    'locality Zinal; region Valais; country CH',
    'Winter Meeting on Proofs\n6 - 10 February 2012\nZinal, Valais, Switzerland',
  ],
  ['locality Snowbird; region Utah; country US', 'Workshop on Snow Data\n\nJanuary 4-7, 2017\nSnowbird, Utah, USA'],
  [
    'name Politecnico di Torino; locality Turin; country IT',
    'BRICK 2015\nSymposium on Bricks\nPolitecnico di Torino, Turin, Italy\nJuly 6 - 8, 2015',
  ],
  [
    'locality Singapore; country SG',
    'Workshop on Cold Queries\nin conjunction with DATABIG 2010, Singapore\nFriday, September 17\n\nSubmission: June 4, 2010',
  ],
  [
    'locality Alicante; country ES',
    'ADOBE 2017 - International Conference on Earthen Walls and Ceramics in Architecture and Landscape - 2 to 4 November 2017 - University of Alicante, Spain\n\nDear Researcher,\n\nthe call is open.',
  ],
  [
    'locality Coventry; country GB',
    'Biennial Conference on Choirs\n\nCoventry, 26-30 June 2015\n\nWe will welcome work from everywhere; the last three conferences took place in Oaxaca (2013), Utrecht (2011) and Nanjing (2009).\n\nHosts: Centre for Song, Coventry CV1 5FB, England',
  ],
  [
    'locality Bergen; country NO',
    "12th Meeting on Fjords, Bergen, Norway, March 20-22, 2014\n\nThe Society's 2012 meeting was held in Split, Croatia.",
  ],
  [
    'country -; locality -',
    'Meeting on Fjords\n\n20 March 2014\n\nThe committee of the society:\n\nPetra Valdimar, Romania\nMarta Sales, Acme Labs, Spain\n',
  ],
  [
    'locality Obersaxen; country CH',
    'Winter School on Proofs\n\nObersaxen (Graubünden), Switzerland\n11-16 July 2016\n\nOn Wednesday there is a half-day trip to Chur.',
  ],
  [
    'locality Lisbon; country PT',
    '[DBWorld] CFP: 14th International Conference on Learning Representations for Graphs, Lisbon 2027\n\nApologies for cross-posting.\n\nThe 14th ICLRG will take place from 7 to 10 June 2027. Papers due: 15 January 2027.',
  ],
  [
    'locality Buenos Aires; country AR',
    'R-Ladies Buenos Aires\nPrimer encuentro del año: visualización con ggplot2\nJueves 18 de marzo de 2027, 19:00',
  ],
  [
    'locality Montreal; country CA',
    'IEEE ICC 2027 Montreal\nCall for Workshop Proposals\nWorkshop dates: 14 and 18 June 2027',
  ],
  ['locality Cambridge; country GB', 'Workshop on Probabilistic Programming\nCambridge, UK, 3-4 September 2026'],
  [
    'locality Cambridge; region MA; country US',
    'Workshop on Probabilistic Programming\nCambridge, MA, September 3-4, 2026',
  ],
  ['locality Athens; region GA; country US', 'Southeastern Soil Science Meeting, May 3-5, 2026, Athens, GA'],
  [
    'locality Athens; country GR',
    'Summer School on Byzantine Palaeography\nAthens, 4-15 July 2026\nDeadline for applications: 1 April 2026',
  ],
  [
    'locality Granada; country ES',
    'VIII Jornadas de Historia de las Matemáticas\nGranada, 12 y 13 de noviembre de 2026\nUniversidad de Granada, Facultad de Ciencias',
  ],
  [
    'locality San José; country CR',
    'Taller regional sobre estadísticas de género\nSan José, Costa Rica, 22 al 24 de abril de 2026',
  ],
  ['locality San Jose; country US', 'Silicon Valley Chip Design Summit\nSan Jose, California | October 6-7, 2026'],
  [
    'locality Birmingham; country GB',
    'The UK Robotics Week closing event takes place on Friday 26 June 2026 in Birmingham. Registration: https://ukrobotics.org.uk',
  ],
  [
    'locality Birmingham; region Alabama; country US',
    "The Southern Archivists' annual meeting will be held in Birmingham, Alabama on March 12, 2026.",
  ],
  [
    'locality Munich; country DE',
    'The European Conference on Power Electronics will be held in Munich, Germany, from 15 to 18 September 2026.',
  ],
  [
    'locality München; country DE',
    'Fachtagung Digitale Langzeitarchivierung\n15. und 16. September 2026, München\nBayerische Staatsbibliothek, Ludwigstraße 16, 80539 München',
  ],
  ['locality Florence; country IT', '3rd Workshop on Renaissance Archives, Florence (Italy), 6-8 May 2026'],
  [
    'locality Ginebra; country CH',
    'La reunión del grupo de trabajo se celebrará en Ginebra, Suiza, del 4 al 6 de mayo de 2026.',
  ],
  ['locality Londres; country GB', 'Le colloque se tiendra à Londres, Royaume-Uni, les 12 et 13 mars 2026.'],
  ['locality Singapore; country SG', 'Asia-Pacific Symposium on Materials, Singapore, 8-10 December 2026'],
  [
    'locality Luxembourg; country LU',
    'EU Data Days, 11-12 March 2026, Luxembourg\nEuropean Convention Center Luxembourg',
  ],
  ['locality Monaco; country MC', 'Oceans Forum 2026\nMonaco, 21 March 2026'],
  ['locality Nice; country FR', 'SIAM Conference on Waves, Nice, France, June 2026 (22-25)'],
  [
    'locality Reading; country GB',
    'The Atmospheric Dispersion Modelling Liaison Committee meets on 4 March 2026 at the University of Reading, Reading, UK.',
  ],
  [
    'locality Montréal; country CA',
    'ICAO State letter\nSubject: Invitation to the Fourth Aviation Security Symposium, Montréal, 16 to 18 September 2026\nRef.: AS 8/17-26/12',
  ],
  [
    'locality Tampa; country US; region Florida',
    'You are invited to the 30th annual conference of the Society, to be held in sunny Tampa, Florida. Dates: February 4-7, 2026.',
  ],
  [
    'locality Santiago; country CL',
    'CEPAL invita al Seminario internacional sobre descentralización fiscal\nSantiago, 24 y 25 de marzo de 2026\nSede de la CEPAL, Av. Dag Hammarskjöld 3477, Vitacura',
  ],
  [
    'locality Santiago de Compostela; country ES',
    'XX Encontro de Lingüística Histórica, Santiago de Compostela, 3-5 de xuño de 2026',
  ],
  [
    'locality Ciudad de México; country MX',
    'Foro Nacional de Software Libre\nCiudad de México, 20 de septiembre de 2026\nCentro Cultural Universitario Tlatelolco',
  ],
  [
    'locality Luanda; country AO',
    'O seminário decorrerá em Luanda, nos dias 4 e 5 de maio de 2026, no Hotel Epic Sana.',
  ],
  [
    'locality Bruxelles; country BE',
    "Journée d'étude sur le droit d'asile\nBruxelles, le 20 mars 2026\nUniversité libre de Bruxelles, Campus du Solbosch",
  ],
  ['locality Wien; country AT', 'Österreichischer Bibliothekskongress\n5.-7. Mai 2026, Wien'],
  ['locality Zürich; country CH', 'R-Ladies Zürich: Einführung in Quarto\nDienstag, 17. März 2026, 18:30 Uhr'],
  ['locality Venezia; country IT', 'Convegno internazionale "Laguna e clima"\nVenezia, 8-9 ottobre 2026'],
  [
    'locality Turin; country IT',
    'The conference (Turin, 1-3 July 2026) welcomes submissions on all topics of labour economics.',
  ],
  ['locality Prague; country CZ', 'EACL 2027 will be in Prague! Save the date: 19-24 April 2027.'],
  ['locality Vancouver; country CA', "KDD'27 - Vancouver, BC, Canada - August 2027"],
  [
    'locality Porto Alegre; country BR',
    'We are pleased to announce that the next edition (2026) will take place in Porto Alegre, Brazil, after successful editions in Lima (2022) and Quito (2024). Dates: 5-7 August 2026.',
  ],
  [
    'locality Tartu; country EE',
    'Keynotes: Anna Berg (KTH Stockholm, Sweden), Luca Rossi (University of Trento, Italy).\nThe school will be organised in Tartu, Estonia, 10-21 August 2026.',
  ],
  [
    'locality Ljubljana; country SI',
    'Conference venue: Ljubljana. Nearest airports: Ljubljana, Trieste, Zagreb. Dates: 9-11 September 2026.',
  ],
  [
    'locality Leiden; country NL',
    'Workshop: Logic and AI\nLorentz Center, Leiden, 4-8 May 2026\nParticipants fly to Amsterdam Schiphol and take the train.',
  ],
  ['locality Palma; country ES', 'ESSLLI-like school in Palma (Mallorca), 3-14 August 2026'],
  ['locality Tbilisi; country GE', 'Georgian National Investment Forum\nTbilisi, Georgia\n6 May 2026'],
  [
    'locality Atlanta; country US',
    'Annual Meeting of the Society of Engineering Geology\nAtlanta, Georgia\nOctober 3-6, 2026',
  ],
  ['locality Kuwait City; country KW', 'Gulf Petrochemicals Days, Kuwait City, 2-4 November 2026'],
  ['locality Panama City; country PA', 'Regional meeting of customs authorities, Panama City, Panama, 2-4 June 2026'],
  [
    'locality Washington; country US',
    'International Monetary Seminar. Washington, D.C., April 12, 2026. IMF HQ1, room 3-530.',
  ],
  ['locality New Delhi; country IN', 'G20 Digital Economy Working Group, New Delhi, 13 February 2026'],
  ['locality The Hague; country NL', 'Hearing of the Assembly at The Hague, 2 to 6 December 2026'],
  [
    'locality Ghent; country BE',
    'From: CLARIAH-VL <info@example.be>\nSubject: Workshop on historical newspapers (Ghent, 12 May 2026)\n\nDear all,\nregistration is now open.',
  ],
  [
    'locality Turku; country FI',
    'EuroSciPy-like conference for Nordic Python users - Turku, Finland - 10-12 August 2026',
  ],
  [
    'locality Vilnius; country LT',
    'European Commission\nDirectorate-General for Regional Policy\nRue de la Loi 200, 1049 Brussels\n\nInvitation: EU Macro-regional Week\nVilnius, 4-6 June 2026',
  ],
  [
    "locality Nuku'alofa; country TO",
    "Ministry of Fisheries\nP.O. Box 871, Nuku'alofa, Kingdom of Tonga\n\nStakeholder meeting, Fa'onelua Convention Centre, 12 March 2026, 9.00 am",
  ],
  ['zone Europe/Lisbon; locality Porto', 'OpenStreetMap mapping party, Porto, 14 March 2026, 15:00-18:00'],
  ['zone Africa/Nairobi; locality Kisumu', 'Lake Victoria Water Forum, Kisumu, 4 March 2026, 9:00 a.m.'],
  [
    'locality Bangkok; country TH',
    'Geneva, 15 January 2026\n\nExcellency,\n\nI have the honour to invite you to the Regional Consultation on Migration Statistics, which will be held in Bangkok, from 3 to 5 June 2026.',
  ],
  [
    'locality Quito; country EC',
    'Lima, 12 de enero de 2026\n\nEstimados colegas:\n\nNos complace invitarles al Taller Andino de Cartografía, que se realizará en Quito los días 14 y 15 de abril de 2026.',
  ],
  [
    'locality Nadi; country FJ',
    'Suva, 4 February 2026\nRef: SPC/12/26\n\nDear Member,\nThe workshop is scheduled for 9-11 March 2026 at the Tanoa International Hotel in Nadi.',
  ],
  [
    'locality Lyon; country FR',
    'Le prochain meetup aura lieu à Lyon le 12 février 2026, après Paris en 2024 et Nantes en 2025.',
  ],
  [
    'locality Heidelberg; country DE',
    'EMBL Conference: Chromatin and Epigenetics\n6 - 9 May 2026\nEMBL Heidelberg and Virtual',
  ],
  ['locality Portland; region OR; country US', 'PyCascades returns to Portland, OR on March 21-22, 2026!'],
  [
    'locality London; region Ontario; country CA',
    'Canadian Archaeological Association annual meeting, London, Ontario, May 6-9, 2026',
  ],
  ['locality Sydney; country AU', 'CHI Down Under Sydney 2026\nWorkshop proposals due 1 April 2026'],
  ['locality Melbourne; country AU', 'R-Ladies Melbourne: hands-on tidymodels\nTuesday 17 March, 6pm'],
  ['locality Hamilton; country NZ', 'NZ Ecological Society conference\nHamilton, New Zealand, 22-26 November 2026'],
  ['locality Perth; country AU', 'We meet in Perth, Western Australia, on 5 May 2026.'],
  ['locality Newcastle upon Tyne; country GB', 'BSA workshop, Newcastle upon Tyne, 16 April 2026'],
  [
    'locality Córdoba; country AR',
    'Congreso Argentino de Meteorología. Córdoba, Argentina. 12 al 16 de octubre de 2026.',
  ],
  [
    'locality Santa Cruz de la Sierra; country BO',
    'El encuentro tendrá lugar en Santa Cruz de la Sierra, Bolivia, el 3 de julio de 2026.',
  ],
  ['locality Tunis; country TN', 'Réunion annuelle du réseau, Tunis, les 4 et 5 mai 2026'],
  ['locality Rabat; country MA', 'Séminaire régional – Rabat (Maroc), 4-5 mai 2026'],
  ['locality Seoul; country KR', '2026 Global Statistics Week | Seoul, Republic of Korea | 7-11 September 2026'],
  ['locality Strasbourg; country FR', 'Council of Europe, Strasbourg, Agora Building, Room G02, 10 March 2026'],
  [
    'locality Aarhus; country DK',
    'Nordic Digital Humanities Workshop (Aarhus, 7-8 May 2026)\nContact: Jane Doe, University of Helsinki, Finland',
  ],
  ['locality Trento; country IT', 'Doctoral School in Cognitive Science, Trento (IT), 22-26 June 2026'],
  [
    'locality Sopron; country HU',
    'The 10th Summer School takes place in the beautiful town of Sopron, Hungary between June 22 and July 3, 2026.',
  ],
  ['locality Tromsø; country NO', 'The meeting is planned for Tromsø in the week of 18 January 2027.'],
  ['locality Cape Town; country ZA', 'Deep Learning Indaba comes to Cape Town, South Africa! 23-28 August 2026'],
  ['locality Marrakech; country MA', 'Save the date! WUWM Congress – Marrakech – 7-9 May 2026'],
  [
    'locality Baku; country AZ',
    'Thirteenth session of the World Urban Forum (WUF13)\nBaku, Azerbaijan | 17–22 May 2026',
  ],
  ['locality Ipswich', 'Town Hall, Cornhill, Ipswich\nHeritage open day, Saturday 12 September 2026'],
  [
    'locality Asunción; country PY',
    'La Cámara de Comercio invita a su rueda de negocios. Asunción, Paraguay. 24 de junio.',
  ],
  [
    'locality Montego Bay; country JM',
    'ISA Council, Part II. The session will meet in Montego Bay, Jamaica, 6 to 17 July 2026, at the Jamaica Conference Centre.',
  ],
  [
    'locality Lomé; country TG',
    "L'Union africaine et la BOAD organisent à Lomé (Togo), du 15 au 17 juillet 2026, un atelier de formation.",
  ],
  [
    'locality Tegucigalpa; country HN',
    'La Secretaría de Salud convoca al curso regional de vigilancia epidemiológica, a desarrollarse en Tegucigalpa, Honduras, del 13 al 17 de julio de 2026.',
  ],
  ['locality Praia; country CV', 'O curso de formação realiza-se na cidade da Praia, de 13 a 17 de julho de 2026.'],
  ['locality Graz; country AT', 'Der Workshop findet am 6. Juli 2026 in Graz statt.'],
  ['locality Hamburg; country DE', 'DGfS-Jahrestagung 2027\nUniversität Hamburg, 3.-5. März 2027'],
  ['locality Bologna; country IT', 'Università di Bologna, 3-5 marzo 2027\nConvegno "Suono e spazio"'],
  ['locality Warsaw; country PL', 'University of Warsaw, Poland\nWorkshop on Formal Epistemology\n3-5 March 2027'],
  ['locality Edinburgh; country GB', 'Digital Scholarship Day, University of Edinburgh, 5 March 2027'],
  [
    'locality Eindhoven; country NL',
    'We invite you to Eindhoven for the 5th Benelux Process Mining Meetup on 2 July 2026.',
  ],
  ['locality Austin; region TX; country US', 'SXSW EDU | March 9–12, 2026 | Austin, TX'],
  [
    'locality Raleigh; region North Carolina; country US',
    'All Things Open returns to downtown Raleigh, North Carolina, October 18-20, 2026',
  ],
  ['locality Québec; country CA', "Congrès de l'Acfas – Québec, 4-8 mai 2026"],
  ['locality Mexico City; country MX', 'Wikimania satellite event, Mexico City, 8 August 2026'],
  ['locality Rosario; country AR', 'PyCon Argentina - Rosario, Santa Fe, 8 al 10 de octubre de 2026'],
  [
    'locality La Plata; country AR',
    'Jornadas de Sociología. La Plata, 2 al 4 de diciembre de 2026. Facultad de Humanidades, UNLP.',
  ],
  [
    'locality Belo Horizonte; region MG; country BR',
    'Simpósio Brasileiro de Redes, Belo Horizonte - MG, 25 a 29 de maio de 2026',
  ],
  ['locality Florianópolis; region SC', 'SBBD 2026, Florianópolis, SC, Brasil, 5 a 8 de outubro'],
  ['locality Funchal; country PT', 'EPIA 2026 – Funchal, Madeira, Portugal – 2-4 September'],
  ['locality Nairobi; country KE', 'FOSS4G Africa: Nairobi, Kenya. When? 21-25 September 2026.'],
  [
    'locality Gaborone; country BW',
    'WHERE: Gaborone International Convention Centre (GICC), Gaborone\nWHEN: 22-23 July 2026',
  ],
  [
    'locality Islamabad; country PK',
    'Pakistan Academy of Sciences, 3-Constitution Avenue, G-5/2, Islamabad\nInternational Conference on Water, 22-23 July 2026',
  ],
  [
    'locality Dhaka; country BD',
    'The workshop was held at Hotel InterContinental, Dhaka on 22 July 2026 with 60 participants from Bangladesh, Nepal and Bhutan.',
  ],
  ['locality Thimphu; country BT', 'Royal Government of Bhutan and UNDP: consultation in Thimphu on 22 July 2026'],
  ['locality Ulaanbaatar; country MN', 'Ulaanbaatar, Mongolia to host the 2026 UNCCD COP17, 17-28 August 2026'],
  ['locality Antalya; country TR', 'COP31 to be held in Antalya, Türkiye from 9 to 20 November 2026'],
  ['locality Astana; country KZ', 'Central Asian Forum, Astana, Kazakhstan; 9 November 2026'],
  ['locality Durham; region NC; country US', 'Research Bazaar, Durham NC, July 6-7 2026'],
  ['locality Limerick; country IE', 'Visit Limerick for the All-Ireland Soil Symposium: 9 July 2026'],
  [
    'locality Oaxaca; country MX',
    'MADRID, 5 de mayo de 2026. El Instituto anuncia que el Congreso Internacional de Archivos se celebrará en Oaxaca, México, del 12 al 14 de octubre.',
  ],
  [
    'locality Nairobi; country KE',
    'GENEVA (5 May 2026) – The Programme will convene its first African data forum in Nairobi, Kenya, from 8 to 10 September 2026.',
  ],
  [
    'locality Torino; country IT',
    'Call for papers\nTurin Dialogues on Institutional Economics\nTorino, 11-12 September 2026\nScientific committee: A. Bianchi (University of Milan), C. Dupont (Sciences Po, Paris), E. Fischer (Humboldt University, Berlin)',
  ],
  [
    'locality Braga; country PT',
    'Organizing committee: Rui Lopes (U. Minho, Portugal), Ana Costa (INESC, Lisbon)\nThe 12th INForum takes place in Braga on 3-4 September 2026.',
  ],
  ['locality Hong Kong; country HK', 'Asia Pacific Web Conference\nHong Kong, 21-23 August 2026'],
  ['locality Salvador; country BR', 'Encontro Nacional de Museus. Salvador, Bahia, 4 a 7 de agosto de 2026.'],
  ['locality Santos; country BR', 'Congresso de Logística Portuária – Santos (SP), 18 e 19 de agosto de 2026'],
  ['locality Victoria; country CA', 'Digital Humanities Summer Institute, Victoria, BC, 8-12 June 2026'],
  ['locality Bath; country GB', 'BIRS: British Rodeo of Statistics, Bath, 1-3 July 2026'],
  ['locality Leicester; country GB', 'The Midlands Functional Programming meetup: Leicester, 11 June 2026, 7pm'],
  ['locality Wellington; country NZ', 'Kiwi PyCon XV\nWellington, Aotearoa New Zealand\n4–6 September 2026'],
  ['locality Linz; country AT', 'Ars Digitalis 2026, Linz, 2.–6. September 2026'],
  [
    'locality Bern; country CH',
    'Tagung «Open Data Schweiz»\nDonnerstag, 18. Juni 2026, Bern\nPROGR, Waisenhausplatz 30',
  ],
  ['zone America/Bogota; locality Medellín', 'Feria del libro, Medellín, 11 de septiembre de 2026, 10:00 a. m.'],
  ['zone Australia/Perth; locality Perth', 'Perth, Western Australia. 18 June 2026, 5.30pm. Public lecture.'],
  ['zone Asia/Kolkata; locality Bengaluru', 'Bengaluru | 18 June 2026 | 6:30 PM | Women Who Code meetup'],
  ['locality Port Moresby; country PG', 'Papua New Guinea National Agriculture Summit – Port Moresby – 24 June 2026'],
  ['locality St. Gallen; country CH', 'Swiss Legal Tech Day, St. Gallen, 24 June 2026'],
  ["locality St. John's; country AG", "OECS Ministers meet in St. John's, Antigua and Barbuda, 24-25 June 2026"],
  ['locality Georgetown; country GY', 'CARICOM workshop, Georgetown, Guyana, 24-25 June 2026'],
  ['locality Victoria; country SC', 'Indian Ocean Tuna meeting: Victoria, Seychelles, 24 June 2026'],
  ['locality Hamilton; region ON', 'Ontario Ecology Colloquium, Hamilton, ON, 24-25 June 2026'],
]

export const ADDRESSES: Rows = [
  [
    'street Quai Fa Ngum; locality Vientiane; country LA',
    'Workshop, 14 August 2019\nPlace: Sengdara Hall, Hotel Vansana, Quai Fa Ngum, Ban Phonthan, Vientiane',
  ],
  [
    'name Centro Nacional de la Cultura; street avenida 7, calle 11; locality San José; country CR',
    'Foro\nLugar: Auditorio Loría, Centro Nacional de la Cultura, avenida 7, calle 11, San José, Costa Rica\nFecha: 22 de mayo de 2018',
  ],
  [
    'name Médiathèque Jean Falala; street 2 allée Jacques Chaban-Delmas; postalCode 31500; locality Toulouse; country FR',
    "L'association vous invite le 12 avril 2023 à 19h à la Médiathèque Jean Falala, 2 allée Jacques Chaban-Delmas, 31500 Toulouse.",
  ],
  [
    'street Drift 21; room room 0.05; locality Utrecht',
    'The reading group meets this Friday 3 May 2019 at 15:00 in Drift 21, room 0.05, Utrecht.',
  ],
  [
    'name Facultad de Química; room Seminario II; locality Sevilla',
    'Charla: aromas\nFecha: 5 de mayo de 2022, 12:00\nLugar: Seminario II, Facultad de Química, Sevilla',
  ],
  [
    'street Lagjia Pazar 14; postalCode 5001; locality Berat; country AL',
    'Field School, 6 to 18 July 2026\n\nBASE\nThe studio is at Lagjia Pazar 14, 5001 Berat, Albania. Beds in shared rooms.',
  ],
  [
    'name Hôtel de Ville; room Salle des mariages; street 37-39, Grande Rue; postalCode 21210; locality Saulieu',
    "L'assemblée se réunira\n\nle samedi 14 mars 2026 à 14 heures 30\nSalle des mariages, Hôtel de Ville\n37-39, Grande Rue, 21210 Saulieu",
  ],
  [
    'name Signal Centre; room Harbour Room; street 12 Duke Street; postalCode A1C 2V6; country CA',
    "The Board will sit on June 11, 2024, at 9:30 a.m. in the Harbour Room (Level 3), Signal Centre, 12 Duke Street, St. John's, N.L.\nA1C 2V6. The Board rises at 4:30 p.m.",
  ],
  [
    'locality Köln; country DE; street Albertus-Magnus-Platz; name Universität zu Köln',
    'Workshop Korpuslinguistik\nDatum: 12. März 2026\nOrt: Universität zu Köln, Albertus-Magnus-Platz, 50923 Köln',
  ],
  [
    'room Aula Magna; name Palazzo del Bo; street via VIII Febbraio 2; locality Padova; country IT',
    'Giornata di studi galileiani\nAula Magna, Palazzo del Bo, via VIII Febbraio 2, Padova\n15 maggio 2026, ore 9.30',
  ],
  [
    'name Royal Geographical Society; street 1 Kensington Gore; locality London; postalCode SW7 2AR; country GB',
    'Annual Lecture 2026\nRoyal Geographical Society, 1 Kensington Gore, London SW7 2AR\nTuesday 10 March 2026, 18:30',
  ],
  [
    'name Google Office; street 111 8th Ave; locality New York; region NY',
    'NYC Golang: generics in anger\nWednesday, April 8, 2026\n6:30 PM to 9:00 PM EDT\nGoogle Office\n111 8th Ave · New York, NY',
  ],
  [
    'street Rua Augusta, 1500; locality São Paulo; country BR; region SP',
    'Encontro da comunidade Ruby\nSábado, 11 de abril de 2026, das 14h às 18h\nLocal: Caelum, Rua Augusta, 1500 - Consolação, São Paulo - SP, 01304-001',
  ],
  [
    'name Kyoto International Conference Center; locality Kyoto; country JP; postalCode 606-0001',
    'Venue\nKyoto International Conference Center\nTakaragaike, Sakyo-ku, Kyoto 606-0001, Japan\n\nThe symposium takes place on 2-4 November 2026.',
  ],
  [
    'name India Habitat Centre; street Lodhi Road; locality New Delhi; postalCode 110003; country IN',
    'National Seminar on Groundwater\nDate: 22 January 2026\nVenue: Gulmohar Hall, India Habitat Centre, Lodhi Road, New Delhi - 110003',
  ],
  [
    'postalCode 0316; street Moltke Moes vei 39; locality Oslo; country NO',
    'Where: Georg Sverdrups hus, Moltke Moes vei 39, 0316 Oslo\nWhen: 9 April 2026, 16:00',
  ],
  [
    'street Karl-Liebknecht-Straße 24-25; postalCode 14476; locality Potsdam; country DE',
    'Veranstaltungsort: Universität Potsdam, Karl-Liebknecht-Straße 24-25, 14476 Potsdam\nTermin: 9. April 2026',
  ],
  [
    'street Calle Alcalá 42; locality Madrid; name Círculo de Bellas Artes; postalCode 28014',
    'Presentación del libro "Los nombres del agua"\nCírculo de Bellas Artes, Calle Alcalá 42, 28014 Madrid\nMiércoles 22 de abril de 2026, 19:30',
  ],
  [
    'street Carrera 7 No. 32-16; locality Bogotá; country CO',
    'Lugar: Centro Internacional, Carrera 7 No. 32-16, Bogotá, Colombia\nFecha: 5 de mayo de 2026',
  ],
  [
    'street 17 rue de la Sorbonne; postalCode 75005; locality Paris; name Sorbonne; room Amphithéâtre Descartes',
    "Amphithéâtre Descartes, Sorbonne, 17 rue de la Sorbonne, 75005 Paris\nVendredi 15 mai 2026, 18h\nConférence : L'âge des réseaux",
  ],
  [
    'street 4600 Sunset Avenue; locality Indianapolis; region IN; postalCode 46208; country US',
    'Midwest Graph Theory Conference\nButler University, 4600 Sunset Avenue, Indianapolis, IN 46208\nApril 17-18, 2026',
  ],
  [
    'street Plot 15, Kampala Road; locality Kampala; country UG',
    'Venue: Workers House, Plot 15, Kampala Road, Kampala\nDate: 11 June 2026',
  ],
  [
    'street 388 Lonsdale St; locality Melbourne; region VIC; postalCode 3000; country AU',
    'Melbourne Kotlin User Group\nThu 12 March 2026, 6pm\nLocation: Zendesk, Level 3, 388 Lonsdale St, Melbourne VIC 3000',
  ],
  [
    'name Bibliothèque Marguerite Duras; street 115 rue de Bagnolet; postalCode 75020; locality Paris',
    "Rencontre avec l'auteure, samedi 14 mars 2026 à 16h\nBibliothèque Marguerite Duras\n115 rue de Bagnolet, 75020 Paris",
  ],
  [
    'street Corso Duca degli Abruzzi, 24; name Politecnico di Torino; postalCode 10129; locality Torino; country IT',
    'Sede: Politecnico di Torino, Corso Duca degli Abruzzi, 24, 10129 Torino\nData: 19 giugno 2026',
  ],
  [
    'street Av. Paulista, 1578; locality São Paulo; region SP; name MASP',
    'MASP - Av. Paulista, 1578 - Bela Vista, São Paulo - SP\n21 de maio de 2026, às 19h\nPalestra: Arte e território',
  ],
  [
    'street C/ Serrano, 117; postalCode 28006; locality Madrid; name CSIC',
    'Jornada de ciencia abierta\nFecha: 3 de junio de 2026\nLugar: CSIC, C/ Serrano, 117, 28006 Madrid',
  ],
  [
    'street 7-3-1 Hongo; locality Tokyo; country JP; name University of Tokyo',
    'Venue: University of Tokyo, 7-3-1 Hongo, Bunkyo-ku, Tokyo 113-8654, Japan\nDate: October 3, 2026',
  ],
  [
    'street Ngong Road; locality Nairobi; name iHub',
    'Join us at iHub, Senteu Plaza, Ngong Road, Nairobi on Thursday 12 March 2026 at 6:00 PM EAT.',
  ],
  [
    'name Dublin City Council offices; street Wood Quay; locality Dublin',
    'Submissions may be viewed at Dublin City Council offices, Wood Quay, Dublin 8. A public information evening will be held there on 4 March 2026 at 7pm.',
  ],
  [
    'locality Nottingham; country GB; street Lenton Boulevard',
    'Nottingham Hackspace open night\nEvery Wednesday, 6:30pm\nUnit F6, Lenton Boulevard, Nottingham, NG7 2BY',
  ],
  [
    'name Old Fire Station; street 40 George Street; locality Oxford; postalCode OX1 2AQ',
    'Zine Fair\nThe Old Fire Station, 40 George Street, Oxford OX1 2AQ\nSunday 17 May 2026, 11am–4pm\nFree entry, everyone welcome.',
  ],
  [
    'name Café Oto; street 18–22 Ashwin Street; locality London; postalCode E8 3DL',
    'An evening of field recordings\nDate: Thu 14 May 2026\nTime: Doors 7.30pm\nAddress: Café Oto, 18–22 Ashwin Street, Dalston, London E8 3DL',
  ],
  [
    "name Biblioteca Vila de Gràcia; street Torrent de l'Olla, 104; locality Barcelona; postalCode 08012",
    "Taller de escritura\nBiblioteca Vila de Gràcia\nTorrent de l'Olla, 104\n08012 Barcelona\nSábado 23 de mayo, 11 h",
  ],
  [
    'name Centro Cultural Recoleta; street Junín 1930; locality Buenos Aires',
    'Centro Cultural Recoleta (Junín 1930, Buenos Aires)\nSábado 13 de junio, 17 h\nEntrada gratuita',
  ],
  [
    'name Espacio Fundación Telefónica; street Calle Fuencarral 3; locality Madrid',
    'Fecha y hora: 4 de junio, 19:00 h\nLugar: Espacio Fundación Telefónica, Calle Fuencarral 3, Madrid',
  ],
  [
    'name Médiathèque José Cabanis; street 1 allée Jacques Chaban-Delmas; postalCode 31500; locality Toulouse',
    'Atelier Wikipédia, samedi 6 juin, 14h-17h\nMédiathèque José Cabanis, 1 allée Jacques Chaban-Delmas, 31500 Toulouse',
  ],
  [
    'name Stadtbibliothek; street Mailänder Platz 1; postalCode 70173; locality Stuttgart; country DE',
    'Lesung: Do, 11. Juni 2026, 19.30 Uhr\nStadtbibliothek, Mailänder Platz 1, 70173 Stuttgart\nEintritt: 6 €',
  ],
  [
    'name Kulturzentrum Schlachthof; street Findorffstr. 51; postalCode 28215; locality Bremen',
    'Repair Café\nSamstag, 13. Juni 2026, 14–17 Uhr\nKulturzentrum Schlachthof, Findorffstr. 51, 28215 Bremen',
  ],
  [
    'name Biblioteca Salaborsa; street Piazza del Nettuno 3; locality Bologna',
    'Presentazione del volume\nBiblioteca Salaborsa, Piazza del Nettuno 3, Bologna\ngiovedì 11 giugno 2026, ore 17.30',
  ],
  [
    'name Livraria Lello; street Rua das Carmelitas 144; locality Porto; postalCode 4050-161',
    'Lançamento do livro\nQuinta-feira, 11 de junho, 18h30\nLivraria Lello, Rua das Carmelitas 144, 4050-161 Porto',
  ],
  [
    'name Pakhuis de Zwijger; street Piet Heinkade 179; locality Amsterdam; postalCode 1019 HC',
    'Data Walk Amsterdam\nPakhuis de Zwijger\nPiet Heinkade 179\n1019 HC Amsterdam\nTuesday 9 June, 19:30',
  ],
  [
    'name Tech Hub; street Ngong Road; locality Nairobi',
    'Meetup: building with Flutter\nSaturday, June 13, 2026 at 10:00 AM\nVenue: Tech Hub, 3rd Floor, Bishop Magua Centre, Ngong Road, Nairobi',
  ],
  [
    'name Co-Creation Hub; street 294 Herbert Macaulay Way; locality Lagos; country NG',
    'Co-Creation Hub, 294 Herbert Macaulay Way, Yaba, Lagos\nSaturday 13 June 2026 | 10am WAT',
  ],
  [
    'name The Mint; street 5 Shenton Way; locality Singapore',
    'Where: The Mint, 5 Shenton Way, Singapore 068808\nWhen: 15 June 2026, 7pm',
  ],
  [
    'name Wellington Central Library; street 65 Victoria Street; locality Wellington',
    'Story time in te reo\nWellington Central Library, 65 Victoria Street, Wellington\nWednesday 10 June 2026, 10.30am',
  ],
  [
    'name Halifax Central Library; street 5440 Spring Garden Road; locality Halifax; region NS; postalCode B3J 1E9',
    'Author talk\nHalifax Central Library\n5440 Spring Garden Road, Halifax, NS B3J 1E9\nJune 10, 2026, 7:00 pm',
  ],
  [
    'street Helgonavägen 3; locality Lund; postalCode 223 62',
    'Plats: LUX, Helgonavägen 3, 223 62 Lund\nTid: 16 juni 2026 13.15',
  ],
  [
    'street ul. Dobra 56/66; postalCode 00-312; locality Warszawa; country PL',
    'Biblioteka Uniwersytecka, ul. Dobra 56/66, 00-312 Warszawa\n16 June 2026, 17:00',
  ],
  [
    'street Karlovo náměstí 13; locality Praha; country CZ; postalCode 120 00',
    'Where: CTU, Karlovo náměstí 13, 120 00 Praha 2\nWhen: 16 June 2026, 18:00',
  ],
  [
    'name Coin Street Neighbourhood Centre; street 108 Stamford Street; postalCode SE1 9NH; locality London',
    'WHEN\nTuesday 9 June 2026, 18:30 - 20:30\n\nWHERE\nCoin Street Neighbourhood Centre\n108 Stamford Street\nSouth Bank\nLondon\nSE1 9NH',
  ],
  [
    'street Plot 6 Lourdel Road; name Ministry of Health',
    'The meeting convened at the Ministry of Health, Plot 6 Lourdel Road, Nakasero, Kampala, on 9 June 2026.',
  ],
  [
    'street Av. Amazonas N24-196; name Hotel Presidente',
    'Lugar: Hotel Presidente, Salón Azul (Av. Amazonas N24-196, Quito)\nFecha: 9 de junio de 2026',
  ],
  [
    'name Maison de la Région; street 20 place Sébastopol; postalCode 13004; locality Marseille',
    'Réunion publique\nMardi 9 juin 2026 à 18 h 30\nMaison de la Région, 20 place Sébastopol, 13004 Marseille (métro Cinq-Avenues)',
  ],
  [
    'name Casa da Música; street Av. da Boavista, 604-610; locality Porto; room Sala 2',
    'Casa da Música — Sala 2\nAv. da Boavista, 604-610, Porto\n9 de junho de 2026, 21h30',
  ],
  [
    'room Sala Conferenze; street Via Ripetta 190; name Biblioteca Angelica; locality ROMA',
    'ROMA - Biblioteca Angelica - Sala Conferenze, Via Ripetta 190\nmartedì 9 giugno ore 17.00',
  ],
  [
    'street 12 Clarges Street; name Kennel Club; locality London',
    'The Kennel Club, 12 Clarges Street, Mayfair, London W1J 8AB | Tuesday 9 June 2026 | 10am to 4pm',
  ],
  [
    'name The Exchange; street 1 Chapel Lane; locality Leicester',
    "We'll be meeting upstairs at The Exchange, 1 Chapel Lane, Leicester on Tuesday 9th June from 7pm.",
  ],
  [
    'name Mozilla; street Köpenicker Straße 154a; postalCode 10997; locality Berlin',
    'Rust Hack & Learn\nTuesday, June 9, 2026, 7:00 PM CEST\nMozilla\nKöpenicker Straße 154a, 10997 Berlin, DE',
  ],
  [
    'name Aalto Startup Center; street Otakaari 5; locality Espoo; postalCode 02150',
    'Helsinki Data Meetup\nAalto Startup Center, Otakaari 5, 02150 Espoo\n9.6.2026 klo 17',
  ],
  [
    'name PROGR; street Waisenhausplatz 30; locality Bern',
    'Tagung «Open Data Schweiz»\nDonnerstag, 18. Juni 2026\nPROGR, Waisenhausplatz 30, Bern',
  ],
  [
    'name Istituto Svizzero; street Via Ludovisi 48; locality Roma',
    'Giovedì 18 giugno 2026, ore 18\nIstituto Svizzero\nVia Ludovisi 48, Roma',
  ],
  [
    'name IFPRI; locality Washington; street 1201 Eye Street NW',
    'Policy seminar\nJune 18, 2026 - 12:15 to 1:45 pm EDT\nIFPRI, 1201 Eye Street NW, 12th Floor, Washington, DC',
  ],
  [
    'name Boston Public Library; room Rabb Hall; street 700 Boylston Street; locality Boston',
    'Boston Public Library, Rabb Hall\n700 Boylston Street, Boston, MA 02116\nThursday, June 18, 6:00 PM',
  ],
  [
    "name The Glasshouse; locality Gateshead; street St Mary's Square",
    "11 June 2026, 7.30pm\nThe Glasshouse, St Mary's Square, Gateshead Quays, Gateshead NE8 2JR",
  ],
  [
    'name Kings Place; street 90 York Way; locality London; postalCode N1 9AG',
    'Kings Place, 90 York Way, London, N1 9AG\n11 - 12 June 2026\nFestival of Economics',
  ],
  [
    'name Nesta; street 58 Victoria Embankment; locality London',
    'Drop-in on 11 June between 3pm and 6pm at Nesta, 58 Victoria Embankment, London EC4Y 0DS.',
  ],
  [
    'name Cube Cinema; street Dove Street South; locality Bristol',
    'Screening + discussion. 11 June 2026, 8pm. Cube Cinema, Dove Street South, Bristol.',
  ],
  [
    'name Musée des Confluences; street 86 quai Perrache; postalCode 69002; locality Lyon',
    'Musée des Confluences\n86 quai Perrache - 69002 Lyon\nNocturne du jeudi 11 juin 2026, 18h30-22h',
  ],
  [
    'name Museu do Ipiranga; street Rua dos Patriotas, 20; locality São Paulo',
    'Visita guiada: 11/06/2026, 15h\nMuseu do Ipiranga – Rua dos Patriotas, 20 – Ipiranga, São Paulo/SP',
  ],
  [
    'name Fondazione Prada; street Largo Isarco 2; locality Milano; postalCode 20139',
    'Fondazione Prada, Largo Isarco 2, 20139 Milano. 11 giugno 2026, ore 19',
  ],
  [
    'name Taj Samudra; locality Colombo; street 25 Galle Face Centre Road',
    'Taj Samudra, 25 Galle Face Centre Road, Colombo 03\n11 June 2026, 9.00 a.m. - 1.00 p.m.',
  ],
  [
    'name Lagos Continental Hotel; street Plot 52A Kofo Abayomi Street; locality Lagos',
    'The breakfast meeting holds on Thursday, June 11, 2026 at Lagos Continental Hotel, Plot 52A Kofo Abayomi Street, Victoria Island, Lagos by 8am.',
  ],
  [
    'name Hotel Santika; locality Yogyakarta; street Jl. Jenderal Sudirman No. 19',
    'Lokakarya 11-12 June 2026, Hotel Santika, Jl. Jenderal Sudirman No. 19, Yogyakarta, Indonesia',
  ],
  [
    'name Zagreb Fair; street Avenija Dubrovnik 15; locality Zagreb',
    'Zagreb Fair, Avenija Dubrovnik 15, Zagreb, Croatia\n11 June 2026',
  ],
  [
    'name Hale Library; room Room 212; street 2 Queen Noor Street; locality Amman',
    'The workshop will be held in Room 212 of Hale Library, 2 Queen Noor\nStreet, Amman, from 5 to 7 May 2026.',
  ],
  [
    'name Ramada Hotel; locality Tbilisi; street 1 Zandukeli Street; country GE',
    'Workshop for journalists covering elections. When: 20-21 May 2026. Where: Ramada Hotel, 1 Zandukeli Street, Tbilisi',
  ],
  [
    'name Hotel Galería Plaza; street Hamburgo 195; locality Ciudad de México',
    'Sede: Hotel Galería Plaza, Hamburgo 195, Col. Juárez, Ciudad de México\nFecha: 20 de mayo de 2026',
  ],
  [
    'name Biblioteca Vasconcelos; locality Ciudad de México; postalCode 06350',
    'Biblioteca Vasconcelos, Eje 1 Norte s/n, Buenavista, Cuauhtémoc, 06350 Ciudad de México, CDMX\n20 de mayo de 2026, 17 h',
  ],
  [
    'name Peace Palace; locality The Hague; street Carnegieplein 2',
    'Peace Palace\nCarnegieplein 2, 2517 KJ The Hague\n20 May 2026, 16.00 hours',
  ],
  [
    'room Committee Room 3; name IMO Headquarters; street 4 Albert Embankment; locality London',
    'Maritime Safety Committee, 112th session: Committee Room 3, IMO Headquarters, 4 Albert Embankment, London, 20-29 May 2026',
  ],
  [
    'name WIPO; locality Geneva; street 34, chemin des Colombettes',
    'Location: WIPO, 34, chemin des Colombettes, Geneva\nDate: 20 May 2026',
  ],
  [
    'name Albert Borschette Conference Centre; street Rue Froissart 36; locality Brussels',
    'Albert Borschette Conference Centre, Room 2D, Rue Froissart 36, 1040 Brussels - 20 May 2026, 10:00-17:30',
  ],
  [
    'street Rue de la Loi 170; locality Brussels',
    '20 May 2026, 9.30-17.00, Charlemagne building, Room Sicco Mansholt, Rue de la Loi 170, Brussels',
  ],
  [
    "name St Luke's Community Centre; street 90 Central Street; postalCode EC1V 8AJ; locality London",
    "AGM and social. St Luke's Community Centre, 90 Central Street, London EC1V 8AJ. Wednesday 20 May, 6.30pm.",
  ],
  [
    'name The Station; street Silver Street; locality Bristol; postalCode BS1 2AG',
    'Wed 20 May, 6pm–8pm\nThe Station, Silver Street, Bristol, BS1 2AG\nSouth West Data Meetup',
  ],
  [
    'name Ziferblat; locality Manchester; street 23 Edge Street',
    'XR Manchester Meetup\n📅 20 May 2026, 18:30\n📍 Ziferblat, 23 Edge Street, Manchester',
  ],
  [
    'name Denver Public Library; locality Denver; region CO; street 10 W 14th Ave Pkwy',
    'Denver Perl Mongers\nWednesday, May 20, 2026 - 7:00 PM\nDenver Public Library\n10 W 14th Ave Pkwy, Denver, CO 80204',
  ],
  [
    'room 3rd floor; name Galvanize; locality San Francisco; street 44 Tehama St',
    'Galvanize, 44 Tehama St (3rd floor), San Francisco, CA — Wednesday, May 20, 6:30pm',
  ],
  ['street 1 Hacker Way; locality Menlo Park; region CA', 'ML systems night, May 20, 1 Hacker Way, Menlo Park, CA'],
  [
    'name Le Lieu Unique; street 2 rue de la Biscuiterie; locality Nantes',
    'Mercredi 20 mai 2026, 18h30, Le Lieu Unique, 2 rue de la Biscuiterie, Nantes',
  ],
  [
    "name Liberté Living-Lab; street 9 rue d'Alexandrie; postalCode 75002; locality Paris",
    "Où : Liberté Living-Lab, 9 rue d'Alexandrie, 75002 Paris\nQuand : 20 mai 2026 à 19h",
  ],
  [
    'name Museo MAXXI; locality Roma; street via Guido Reni 4a',
    'mercoledì 20 maggio, ore 18, Museo MAXXI, via Guido Reni 4a, Roma',
  ],
  [
    'name Haus der Kunst; street Prinzregentenstraße 1; locality München',
    'Mittwoch, 20. Mai 2026, 19 Uhr, Haus der Kunst, Prinzregentenstraße 1, München',
  ],
  [
    'name ZKM; locality Karlsruhe; street Lorenzstraße 19',
    'ZKM | Zentrum für Kunst und Medien, Lorenzstraße 19, 76135 Karlsruhe\n20. Mai 2026, 18 Uhr',
  ],
]

export const HOUSES: Rows = [
  [
    'name Turret; locality Hull; country GB',
    "R-Ladies Hull, 13 February 2024, 7pm.\n\nWe're at Turret, the tower over the station in Hull, UK. Sign in at the desk.",
  ],
  [
    'name Jaarbeurs; locality Utrecht; country NL',
    'The lab has booked a room at the Jaarbeurs in Utrecht for the afternoon of Tuesday 12 November 2024.',
  ],
  [
    'name Polydôme; locality Clermont-Ferrand; country FR',
    "L'Office de l'eau réunit techniciens et agriculteurs le jeudi 20 novembre 2025 au Polydôme, à Clermont-Ferrand.",
  ],
  [
    'name NOI Techpark; room Seminarraum 1; locality Bozen',
    'Konferenz\n\nWann?     Mittwoch, 3. April 2019, 9.00 Uhr\nWo?       Seminarraum 1, NOI Techpark, A.-Volta-Straße 13, 39100 Bozen\nFür wen?  Betriebe',
  ],
  [
    'name Kirk Hall; room 146',
    'Where:    Kirk Hall 146 -- NOT Agriculture 1E80 as on the poster\nWhen:     Friday, March 14, 3:30',
  ],
  [
    'name University of Turku; locality Turku; country FI',
    'Islands and Archives\n\nDate: June 13, 2019\nLocation: Finland\n\nWho kept the letters? This two-day conference at the University of Turku looks at island archives.',
  ],
  [
    'name Palacio de Minería; locality Mexico City; country MX',
    'Teaching Tools 2022 will be held in Mexico City, November 10 through 12, 2022.\n\nThe venue, Palacio de Minería, is served by the Bellas Artes metro station.',
  ],
  [
    'name Het Predikheren; locality Mechelen; country BE',
    'The Assembly goes to Mechelen, 12 to 14 June 2025. Our hosts are the people of the Vrije Kring and the library Het Predikheren, where most of it will take place.',
  ],
  [
    'name City Museum; street 12-14 Parnell Street; locality Waterford',
    'The Oral History Network and Waterford Libraries are holding a transcribe-a-thon on Thursday November 2nd 2023. Drop in to the City Museum, 12-14 Parnell Street, any time between 11am and 4pm.',
  ],
  [
    'name National Convention Centre; locality Hanoi; country VN',
    'Hanoi, 21 November 2019 - The training, which opened on 18 November at the National Convention Centre, was run by the Statistics Fund.',
  ],
  [
    'name College of Forestry; room Main Hall annexe; locality Kumasi; country GH',
    'The conference, held from 22 to 24 May 2024 in the Main Hall annexe of the College of Forestry, Kumasi, Ghana, ended with a statement.',
  ],
  [
    'name Palais des Nations; room Room XIV; locality Geneva; country CH',
    'Briefing on lakes\n\nWednesday, 24 September 2025, 1.15 p.m.\nRoom XIV (Building E), Palais des Nations, Geneva',
  ],
  [
    'name Biblioteca Popular Sarmiento; street Moreno 367; locality Rosario; country AR',
    'Taller de mapas\n\n¿Cuándo? Sábado 17 de agosto de 2019, de 14:30 a 18 hs.\n¿Dónde? Biblioteca Popular Sarmiento, Moreno 367, Rosario\n¿Quiénes dan el taller? Ana Echenique y Rosa Battaglino',
  ],
  [
    "name Weavers' Loft; locality Pune; country IN",
    "LOOM HACK\n\n14-16 November 2025\n\n## Tracks\n🧵 Yarn\n🗺 Wildcard\n\n## Where\nWeavers' Loft, 3rd floor, Laxmi Road, Pune 411002.\nDoors open Friday 4 pm.\n\n## Schedule\nFri 14 Nov\n5:00 pm\tTea",
  ],
  [
    'name Hotel Sheraton; locality Kampala; country UG',
    'National Validation Workshop on the Draft Seed Policy\nHotel Sheraton, Kampala, Uganda\n17-18 February 2026',
  ],
  [
    'name Fairmont The Norfolk; locality Nairobi; country KE',
    'CONCEPT NOTE\nRegional Consultation on Pastoral Mobility\nVenue: Fairmont The Norfolk, Nairobi, Kenya\nDates: 3-5 March 2026',
  ],
  [
    'room Salón de Actos; name Facultad de Filosofía y Letras; locality Zaragoza; country ES',
    'Conferencia: "El exilio republicano"\nLugar: Salón de Actos, Facultad de Filosofía y Letras, Zaragoza\nFecha: 14 de abril de 2026, 18:00 h',
  ],
  [
    'room Amphi 4; locality Grenoble; country FR',
    'Séminaire de probabilités\nMardi 3 février 2026 à 14h, Amphi 4, UFR de Mathématiques, Grenoble',
  ],
  [
    'room Room 3.14; name Building B',
    'Seminar on Type Theory\nDate: 12 May 2026, 14:00\nLocation: Room 3.14, Building B, 2nd floor',
  ],
  ['room Room 3.14; name ETH', 'Seminar on Type Theory\nDate: 12 May 2026, 14:00\nLocation: Room 3.14, ETH'],
  [
    'name Instituto Cervantes; locality Dublin; country IE',
    'Book launch at the Instituto Cervantes, Lincoln Place, Dublin 2 on Thursday 5 March 2026 at 6.30pm. All welcome.',
  ],
  [
    'name Impact Hub Kigali; locality Kigali; country RW',
    'Kigali PyData Meetup #7\nSat, Mar 14, 2026, 10:00 AM CAT\nImpact Hub Kigali\nKN 8 Ave · Kigali',
  ],
  [
    'name Kenya School of Government; locality Nairobi; country KE',
    'The training will be conducted at the Kenya School of Government, Lower Kabete, Nairobi from 9th to 13th February 2026.',
  ],
  [
    'locality Bangkok; country TH; name United Nations Conference Centre',
    'Seventh session of the Committee on Disaster Risk Reduction\nBangkok, 15-17 July 2026\nThe session will be held at the United Nations Conference Centre, Bangkok.',
  ],
  [
    'locality Rome; country IT; name FAO headquarters; room Red Room',
    'Information session on the voluntary guidelines\nFAO headquarters, Red Room, Rome, 5 May 2026, 10.00-12.00 hours',
  ],
  [
    'locality Vienna; country AT; name Vienna International Centre; room Board Room D',
    'Technical Meeting on Nuclear Data\nBoard Room D, Vienna International Centre, Vienna, Austria\n13-17 April 2026',
  ],
  [
    'name Hotel Epic Sana; locality Luanda',
    'O seminário decorrerá no Hotel Epic Sana, em Luanda, nos dias 4 e 5 de maio de 2026.',
  ],
  [
    'locality Dakar; country SN; name Hôtel King Fahd Palace',
    'Atelier régional de validation\nDakar (Sénégal), du 10 au 12 mars 2026\nLieu : Hôtel King Fahd Palace',
  ],
  [
    'locality Uppsala; name Ångström Laboratory; room Room 101',
    'Time: Wednesday 4 March 2026, 10:15\nPlace: Room 101, Ångström Laboratory, Uppsala',
  ],
  [
    'name The Edge; locality Brisbane; country AU',
    'Join us at The Edge, State Library of Queensland, Brisbane on 14 March 2026 from 10am for a day of hacking.',
  ],
  [
    'name City Library; room Meeting Room 2; locality Newcastle',
    'Family history help desk\nCity Library, Meeting Room 2, Newcastle\nSaturday 7 March 2026, 10.00-12.00',
  ],
  [
    'name Town Hall; locality Kilkenny; country IE',
    'Public consultation on the Local Area Plan: Town Hall, Kilkenny, Ireland, 3 March 2026, 7pm',
  ],
  [
    'name National Convention Centre; locality Canberra; country AU',
    'AUSSAT Congress returns to the National Convention Centre, Canberra from 5-8 October 2026.',
  ],
  [
    'name Centro de Convenções; locality Fortaleza; region CE; country BR',
    'XXV Congresso Brasileiro de Computação\nCentro de Convenções, Fortaleza/CE\n26 a 30 de julho de 2026',
  ],
  [
    'locality Dubrovnik; country HR; name Inter-University Centre',
    'The course is held at the Inter-University Centre in Dubrovnik, Croatia, 20-24 April 2026.',
  ],
  [
    'locality Suva; country FJ; name Grand Pacific Hotel',
    'Pacific Statistics Standing Committee\nGrand Pacific Hotel, Suva\n18-20 May 2026',
  ],
  [
    'name Teatro Colón; locality Bogotá; country CO',
    'Concierto de gala\nTeatro Colón, Bogotá\nViernes 8 de mayo de 2026, 7:30 p.m.',
  ],
  [
    'room Sala 203; name Edificio de Posgrados; locality Medellín',
    'Charla: Introducción a los autómatas celulares\nMartes 17 de marzo, 4 p.m.\nSala 203, Edificio de Posgrados, Medellín',
  ],
  [
    'room Auditório B; name Faculdade de Letras; locality Lisboa; country PT',
    'Conferência internacional\nAuditório B, Faculdade de Letras, Lisboa\n9 e 10 de junho de 2026',
  ],
  [
    'room Raum 2.04; name Haus der Kulturen der Welt; locality Berlin; country DE',
    'Wann: 7. Mai 2026, 18 Uhr\nWo: Haus der Kulturen der Welt, Raum 2.04, Berlin',
  ],
  [
    'name IIT Bombay; locality Mumbai; country IN',
    'Winter School on Quantum Optics\nIIT Bombay, Powai, Mumbai 400076, India\nDecember 7-18, 2026',
  ],
  [
    'name Strathmore University; locality Nairobi; country KE',
    'The hackathon will be hosted at Strathmore University, Nairobi, Kenya from 20th to 22nd March 2026.',
  ],
  [
    'name Albert Hall; locality Manchester',
    'The concert at the Albert Hall, Manchester on Saturday 6 June 2026 has sold out.',
  ],
  [
    'locality Chicago; region IL; country US; name Palmer House Hilton',
    'AWP Annual Conference\nPalmer House Hilton, Chicago, IL\nMarch 4-7, 2026',
  ],
  ['room Room G02; name Agora Building', 'Expert committee\nStrasbourg, Agora Building, Room G02, 10 March 2026'],
  [
    'locality Manila; country PH; name ADB Headquarters',
    'Asia Clean Energy Forum. 2-5 June 2026. ADB Headquarters, Manila, Philippines',
  ],
  ['name Bar do Museu; locality Recife', 'Happy hour da comunidade: sexta, 12 de junho, 18h, no Bar do Museu, Recife'],
  [
    'room Room 4.2; name Bush House; locality London',
    "Research seminar\nWednesday 10 June, 4pm\nRoom 4.2, Bush House (NE), King's College London",
  ],
  ['room LT1; name Baker Building', 'Departmental colloquium, 11 June 2026, 15:00, LT1, Baker Building'],
  [
    'room Seminar Room 3; name Mathematical Institute; locality Oxford',
    'The talk will take place in Seminar Room 3, Mathematical Institute, Oxford, on Tuesday 9 June at 2pm.',
  ],
  [
    'room salle 1B; name Institut Henri Poincaré; locality Paris',
    'Séance du 11 juin 2026 à 10h30\nInstitut Henri Poincaré (salle 1B), Paris',
  ],
  [
    'room Sala de Juntas; name Escuela de Ingenierías',
    'Seminario: jueves 11 de junio, 12:00 h. Sala de Juntas de la Escuela de Ingenierías.',
  ],
  [
    'room HS 3; name Neues Institutsgebäude; locality Wien',
    'Vortrag am 11. Juni 2026, 17:15 Uhr, HS 3, Neues Institutsgebäude, Universitätsstraße 7, 1010 Wien',
  ],
  [
    'room aula 2.1; name Dipartimento di Informatica; locality Pisa',
    'Il seminario si terrà giovedì 11 giugno alle ore 11 in aula 2.1, Dipartimento di Informatica, Pisa.',
  ],
  [
    'room Sala 5.3; name Fundação Calouste Gulbenkian; locality Lisboa',
    'Workshop de tradução, 13 de junho, Sala 5.3, Fundação Calouste Gulbenkian, Lisboa',
  ],
  [
    'room Conference Room 4; name United Nations Headquarters; locality New York',
    'Side event: Financing the last mile\n14 July 2026, 8:15–9:30 a.m., Conference Room 4, United Nations Headquarters, New York',
  ],
  ['room Green Room; name FAO; locality Rome', 'Side event at COFI, 8 July 2026, 13:00-14:00, Green Room, FAO, Rome'],
  [
    'name Serena Hotel; locality Dar es Salaam; country TZ',
    'The two-day training of trainers was organised at the Serena Hotel, Dar es Salaam, Tanzania, 9-10 June 2026.',
  ],
  [
    'name Kenyatta International Convention Centre; locality Nairobi',
    'World Statistics Day will be commemorated at the Kenyatta International Convention Centre (KICC), Nairobi, on 20 October 2026.',
  ],
  [
    'name Hotel Camino Real; locality San Salvador; country SV',
    'Lugar y fecha: Hotel Camino Real, San Salvador, El Salvador, 18 y 19 de junio de 2026',
  ],
  [
    "name Queen's Park; locality Glasgow",
    "Community picnic: Queen's Park, Glasgow, Saturday 20 June, 12 noon (rain or shine)",
  ],
  [
    'name Sofitel Abidjan Hôtel Ivoire; locality Abidjan; country CI',
    'Forum sur le cacao durable\nDu 16 au 18 juin 2026 au Sofitel Abidjan Hôtel Ivoire',
  ],
  [
    'locality Kinshasa; country CD; name Hôtel du Gouvernement',
    "L'atelier s'est ouvert à l'Hôtel du Gouvernement, à Kinshasa (RDC), le 16 juin 2026.",
  ],
  [
    'locality Amman; country JO; name Landmark Hotel',
    'The three-day meeting opened yesterday at the Landmark Hotel in Amman, Jordan.',
  ],
  [
    'name Radisson Blu Hotel; locality Maputo; country MZ',
    'CONCEPT NOTE\n\nSADC Regional Dialogue on Disability Statistics\n\nDate: 14 – 16 July 2026\nVenue: Radisson Blu Hotel, Maputo, Mozambique\nOrganisers: SADC Secretariat (Gaborone, Botswana) and UNFPA East and Southern Africa (Johannesburg, South Africa)',
  ],
  [
    'locality Apia; country WS; name Tanoa Tusitala Hotel',
    '1. Background\nThe Pacific Community (SPC), headquartered in Noumea, New Caledonia, has supported national statistics offices since 1976.\n2. Venue and dates\nThe workshop will take place from 20 to 24 July 2026 at the Tanoa Tusitala Hotel in Apia, Samoa.\n3. Travel\nParticipants will transit through Auckland or Nadi.',
  ],
  [
    'locality Paris; country FR; name UNESCO Headquarters; room Room II',
    'Intergovernmental Council, 30th session\nUNESCO Headquarters, Paris, Room II\n6-8 July 2026',
  ],
  [
    'locality Kingston; country JM; name Jamaica Conference Centre',
    'Thirty-first session of the Assembly\nKingston, 27-31 July 2026\nJamaica Conference Centre',
  ],
  [
    'locality Firenze; country IT; name Villa La Quiete',
    'Scuola estiva di Diplomatica, Villa La Quiete, Firenze, 6-10 luglio 2026',
  ],
  ['locality Göttingen; name Alte Mensa', 'Ort: Alte Mensa, Wilhelmsplatz 3, 37073 Göttingen'],
  [
    'locality Salt Lake City; country US; name Salt Palace Convention Center',
    'The annual conference will be held October 26-29, 2026 at the Salt Palace Convention Center in Salt Lake City, Utah.',
  ],
  [
    'locality Accra; country GH; name Accra International Conference Centre',
    'Venue – Accra International Conference Centre, Accra, Ghana\nDate – 22 July 2026',
  ],
  ['locality Colombo; country LK; name BMICH', 'Place & date: BMICH, Colombo, 22 July 2026'],
  [
    'locality Durham; country GB; name Durham University',
    'Summer school in Palaeography at Durham University, Durham, UK (6-10 July 2026)',
  ],
  [
    'name Ministry of Health; room Conference Hall; locality Kampala',
    'The meeting convened in the Conference Hall of the Ministry of Health, Plot 6 Lourdel Road, Nakasero, Kampala, on 9 June 2026.',
  ],
  [
    'room Salón Azul; name Hotel Presidente; locality Quito',
    'Día: 9 de junio\nHora: 9h00 a 13h00\nLugar: Hotel Presidente, Salón Azul (Av. Amazonas N24-196, Quito)',
  ],
  [
    'name Palazzo Vecchio; room Salone dei Cinquecento; locality Firenze',
    'Firenze, Palazzo Vecchio, Salone dei Cinquecento\n9 giugno 2026, ore 10\nConvegno di studi',
  ],
  ['room Room 302; name Dwinelle Hall', '3:00 PM, Room 302 Dwinelle Hall, Tuesday, June 9\nLinguistics talk'],
  [
    'name Auckland War Memorial Museum; locality Auckland',
    '9 June 2026 | 6.30pm\nAuckland War Memorial Museum, Parnell, Auckland\nLecture: The Moa Hunters',
  ],
  [
    'locality Toledo; country ES; name Biblioteca de Castilla-La Mancha',
    'Jornada de bibliotecas escolares\nBiblioteca de Castilla-La Mancha, Toledo\n12 de junio de 2026\nAl terminar: visita a la Catedral y cena en Madrid.',
  ],
  [
    'locality Lille; name Euratechnologies',
    'DevOpsDays Lille\n18 juin 2026\nEuratechnologies, 165 avenue de Bretagne, 59000 Lille',
  ],
  [
    'name Faculdade de Medicina; room Anfiteatro 2; locality Coimbra',
    'A sessão terá lugar no Anfiteatro 2 da Faculdade de Medicina, em Coimbra, no dia 18 de junho às 14h30.',
  ],
  [
    'name Facultad de Ciencias Económicas; room Aula 205; locality Montevideo',
    'Seminario de investigación. Jueves 18 de junio, 15 h. Aula 205, Facultad de Ciencias Económicas, Montevideo, Uruguay.',
  ],
  ['name Kulturhuset; locality Stockholm; country SE', 'Releasefest fredag 19 juni 2026, Kulturhuset, Stockholm'],
  [
    'name Nelson Mandela University; locality Gqeberha; country ZA',
    'The annual congress will be hosted by Nelson Mandela University in Gqeberha, South Africa, 28 June - 1 July 2026.',
  ],
  [
    'name Ahfad University for Women; locality Omdurman; country SD',
    'Conference of Sudanese librarians at Ahfad University for Women, Omdurman, Sudan, 19-20 June 2026',
  ],
  [
    'room Room 230; name Milbank Hall; locality New York',
    'Barnard colloquium: Room 230, Milbank Hall, Barnard College, New York, NY; June 18, 4pm',
  ],
  [
    'name Prospect Park Boathouse; locality Brooklyn',
    'Join us Saturday, June 20 at 9 AM at the Prospect Park Boathouse in Brooklyn for a birding walk.',
  ],
  [
    'locality Lusaka; country ZM; name Mulungushi International Conference Centre',
    'Zambia Data Summit at Mulungushi International Conference Centre in Lusaka on 24th June, 2026',
  ],
  [
    'name Hôtel de Ville; room salle du Conseil; locality Rennes',
    'Réunion publique jeudi 11 juin 2026 à 18h30 - salle du Conseil, Hôtel de Ville, Rennes',
  ],
  [
    'name Ayuntamiento; room Salón de Plenos',
    'Pleno informativo: 11 de junio de 2026, 18:00, Salón de Plenos del Ayuntamiento',
  ],
  [
    'name Câmara Municipal; room Salão Nobre; locality Évora',
    '11 de junho, 18h, Salão Nobre da Câmara Municipal, Évora',
  ],
  [
    'name National Gallery of Kenya; locality Nairobi',
    'Exhibition opening: National Gallery of Kenya, Kenyatta Avenue, Nairobi - Thursday, June 11, 2026 from 5:30 pm',
  ],
  [
    'name University of Nairobi Towers; room Lecture Theatre 3; locality Nairobi',
    'VENUE: Lecture Theatre 3, University of Nairobi Towers, Nairobi\nDATE: 20th May 2026\nTIME: 2.00 p.m.',
  ],
  [
    'name Pwani University; room Great Hall; locality Kilifi',
    'Great Hall, Pwani University, Kilifi, Kenya. 20-22 May 2026. Coastal Research Days',
  ],
  [
    'name Centro de Conferencias de Sipopo; locality Malabo; country GQ',
    'AU Summit side meeting - Centro de Conferencias de Sipopo, Malabo, Equatorial Guinea - 20 May 2026',
  ],
  [
    'room salle XXIII; name Palais des Nations; locality Genève',
    'Manifestation parallèle, 20 mai 2026, 13 h-14 h, salle XXIII, Palais des Nations, Genève',
  ],
  [
    'name Charlemagne building; room Room Sicco Mansholt',
    '20 May 2026, 9.30-17.00, Charlemagne building, Room Sicco Mansholt, Rue de la Loi 170, Brussels',
  ],
  [
    'name Sultan Qaboos University; locality Muscat; country OM',
    'The symposium is organised by and held at Sultan Qaboos University, Muscat, Oman from 20-21 May 2026.',
  ],
  [
    'name Beirut Arab University; locality Beirut',
    'Beirut Arab University, Tariq El Jadideh, Beirut, Lebanon, 20 May 2026, 10 am',
  ],
  [
    'name King Abdulaziz Center for World Culture; locality Dhahran; country SA',
    'Saturday 20 June 2026 at King Abdulaziz Center for World Culture (Ithra), Dhahran, Saudi Arabia',
  ],
  [
    'name Westminster Kingsway College; locality London',
    'Open evening at Westminster Kingsway College, London, on Wednesday 20 May 2026, 4.30pm-7pm',
  ],
  ['name Fort Mason Center; locality San Francisco', 'May 20-21, Fort Mason Center, 2 Marina Blvd, San Francisco'],
  [
    'name HSE University; locality St. Petersburg; country RU',
    'International Conference on Organizing Data, HSE University, St. Petersburg, Russia, May 20-22, 2026',
  ],
  [
    'name KAIST; locality Daejeon; country KR',
    'KAIST, Daejeon, South Korea, 20 May 2026: Symposium on Neuromorphic Hardware',
  ],
  [
    'name National Taiwan University; locality Taipei; country TW',
    'National Taiwan University, No. 1, Sec. 4, Roosevelt Rd., Taipei, Taiwan\n2026/5/20',
  ],
  [
    'name Campus Universitário de Santiago; locality Aveiro',
    'Campus Universitário de Santiago, Aveiro, 20 a 22 de maio de 2026',
  ],
  [
    'name Museo Reina Sofía; room Auditorio 400; locality Madrid',
    'Museo Reina Sofía, Auditorio 400, Madrid, 20 de mayo de 2026, 19:00 h',
  ],
  ['name Azkuna Zentroa; locality Bilbao', 'Charla en Azkuna Zentroa, Bilbao, el 20 de mayo a las 19 h.'],
]

export const ATTENDED: Rows = [
  [
    'mode mixed',
    'Side event\n\n12 July 2023, 8:15 a.m.\nConference Room 12, UN Headquarters, New York\n\nThose with a pass come to the room, others watch live on UN Web TV.',
  ],
  [
    'mode online; platform Blackboard Collaborate; name -',
    'Data Café\n\n📌 Tuesday 16 February 2021\n⏰ 11.00–12.00 (GMT)\n💻 Blackboard Collaborate (link will be e-mailed)\n\nLove Data Week at Bangor runs 8–19 February.',
  ],
  [
    'mode online; name -',
    'Lunch & Learn: live webinar\n\nDamp walls\n\nWed 4 June 2025, 13:00 BST\nWhere: Microsoft Teams Live\n\nCSFS, 14 Kennet Wharf, Reading RG1 3BD. Registered charity 1180045. Switchboard 0118 496 0730.',
  ],
  [
    "mode mixed; platform Zoom; name Maison des Sciences de l'Homme",
    'Séminaire "Villes et climat"\nJeudi 12 mars 2026, 14h-17h\nMaison des Sciences de l\'Homme, salle 204, et en visioconférence (Zoom)',
  ],
  [
    'mode in-person; locality Bratislava; country SK',
    'ESA Workshop on Small Satellites\nBratislava, Slovakia, 10-11 June 2026. The workshop is an in-person event; no remote participation is foreseen.',
  ],
  [
    'locality -; country -; mode online',
    'Online talk: "Life in Florence under the Medici", by Dr Paola Conti, University of Manchester\nThursday 26 March 2026, 7pm GMT, on Zoom',
  ],
  [
    'mode online; platform Zoom; url https://us02web.zoom.us/j/89012345678',
    'Dear colleagues,\nthe next call is on Monday, 9 March 2026 at 15:00 UTC.\nJoin: https://us02web.zoom.us/j/89012345678',
  ],
  ['mode mixed; platform WebEx', 'Where: Room B-204, Faculty of Science, and Webex\nWhen: 6 March 2026, 13:00'],
  [
    'mode in-person; platform -',
    'Zoom in on biodiversity: a photography exhibition\nNatural History Museum, Basel, 2 March - 30 June 2026',
  ],
  [
    'mode mixed; platform YouTube; locality Leeds',
    'Inaugural lecture, Great Hall, University of Leeds, 5 May 2026, 5pm. The lecture will also be streamed live on YouTube.',
  ],
  [
    'mode in-person; platform -; locality Oxford',
    'Talk at the Oxford Internet Institute, Oxford, 4 May 2026. A recording will be available on YouTube afterwards.',
  ],
  [
    'mode online; platform Google Meet',
    'Reunión mensual de la comunidad: martes 7 de abril de 2026, 19:00 (hora de Uruguay), por Google Meet',
  ],
  ['mode online; platform Discord', 'Game Dev Night: online on our Discord server, Friday 10 April 2026, 8pm CEST'],
  [
    'mode mixed; locality Coimbra',
    'Colóquio internacional, em formato híbrido (presencial em Coimbra e online), 16-17 de abril de 2026',
  ],
  ['mode online; platform -', 'The course will be delivered entirely online over four weeks, from 2 to 27 March 2026.'],
  [
    'locality Heidelberg; mode mixed',
    'EMBL Conference: Chromatin and Epigenetics, 6 - 9 May 2026\nEMBL Heidelberg and Virtual',
  ],
  [
    'mode in-person; locality Utrecht',
    'Due to popular demand we go back to meeting face to face: Utrecht, 21 April 2026, 18:00, Café Olivier',
  ],
  [
    'mode mixed',
    'You can join us in person at the Maths Tower, Manchester, or follow the talk online. 4 March 2026, 2pm.',
  ],
  [
    'mode mixed; platform Microsoft Teams',
    'Thursday 5 March, 12:00-13:00, Seminar Room 2 / MS Teams\nResearch seminar: ageing and work',
  ],
  ['mode in-person', 'Modalidad: presencial. Fecha: 14 de abril de 2026. Lugar: Aula 12, Facultad de Ingeniería'],
  [
    'mode online; platform Jitsi',
    'Stammtisch der Gruppe: 5. März 2026, 20 Uhr, online auf https://meet.jit.si/stammtisch-leipzig',
  ],
  [
    'mode mixed; platform Zoom; name Biology Building',
    'Hybrid seminar: Biology Building, room 1.23 and Zoom (link on request), 9 July 2026, 14:00',
  ],
  ['mode online; platform Zoom', 'Plataforma: Zoom. Día: 9 de julio de 2026. Hora: 18:00 h de Perú.'],
  [
    'mode mixed; platform YouTube',
    'Entrada livre. Transmissão em direto no YouTube. 9 de julho de 2026, 18h, Salão Nobre da Câmara Municipal de Évora.',
  ],
  [
    'mode online; platform Microsoft Teams',
    "L'incontro si terrà online su piattaforma Microsoft Teams, giovedì 9 luglio 2026 alle 17.",
  ],
  [
    'mode in-person; locality Tartu; street Narva mnt 18; name Delta Centre; room room 1021',
    'Place: Delta Centre, Narva mnt 18, room 1021, Tartu\nTime: 9 June 2026 at 14:15',
  ],
  [
    'platform -; mode in-person',
    'Talk recordings appear on our YouTube channel. Next meetup: 9 June 2026, 19:00, Café Mondial, Konstanz.',
  ],
  [
    'platform -; mode in-person',
    'Tuesday 9 June, 18:30 at Betahaus, Hamburg. Slides are shared on Discord, join the channel #meetup-hamburg for questions.',
  ],
  [
    'platform -; mode in-person',
    'Applicants will be interviewed via Zoom in May. The residency takes place in Girona from 1 to 28 June 2026.',
  ],
  [
    'mode in-person; platform -',
    'RSVP on Meetup. 9 June 2026, 18:00, Hörsaal 3, Universität Bremen. Follow us on LinkedIn, Instagram and YouTube.',
  ],
  [
    'mode in-person; locality Durban; country ZA',
    'Come and join us in Durban for three days of talks, 18-20 June 2026. The conference hotel has free Wi-Fi; slides will be put online afterwards.',
  ],
  [
    'mode in-person; platform -',
    "We'll meet for drinks at the White Hart, Drury Lane, London, 18 June 2026, 18:30. Chat with us on Slack or Discord before.",
  ],
  [
    'mode mixed; platform Zoom',
    'Where: Newton Institute, Seminar Room 1, Cambridge. The seminar will be livestreamed via Zoom. When: 18 June 2026, 16:00',
  ],
  ['mode mixed', 'Participation is possible on site (ETH Zurich, room HG E 41) or remotely. Date: 18 June 2026'],
  [
    'mode online',
    'Due to the strike, the seminar of 18 June 2026, 14:00, planned in Room B12, moves online. Link follows.',
  ],
  [
    'mode in-person; platform -',
    "This month's meetup is at Spaces Herengracht, Amsterdam, 11 June 2026, 18:30. Talks get recorded and land on YouTube a week later.",
  ],
  [
    'mode in-person; platform -',
    'Bring a laptop with Zoom installed for the remote-pairing exercise. Workshop: 11 June 2026, 10:00, Science Park 904, Amsterdam.',
  ],
  [
    'mode mixed; platform YouTube',
    '11 June 2026, 19:00, Haus der Wissenschaft, Bremen. Livestream: https://www.youtube.com/watch?v=abc123',
  ],
  [
    'mode online; platform YouTube',
    'Tune in on 11 June 2026 at 19:00 CEST on our YouTube channel for the premiere of the panel "Rivers of Data".',
  ],
  ['mode online; platform Zoom', 'Zoom talk: "Counting Birds with Sound" - Thursday 11 June 2026, 4pm BST'],
  ['mode online; platform Zoom', 'Thursday 11 June 2026, 4pm BST\nZoom (registration required)\nSpeaker: Dr Lin Wei'],
  [
    'mode online; platform Microsoft Teams',
    'Location: Microsoft Teams (link in calendar invitation)\nDate: 11 June 2026, 14:00',
  ],
  [
    'mode online; platform WebEx',
    'Dial in via Webex: meeting number 2741 883 2210, password iscb. 11 June 2026, 16:00 CEST.',
  ],
  ['mode online; platform BigBlueButton', 'Das Seminar findet am 11. Juni 2026 um 16 Uhr per BigBlueButton statt.'],
  [
    'mode online; platform Zoom',
    'La charla será transmitida por Zoom el jueves 11 de junio a las 18 h (hora de Chile).',
  ],
  ['mode online; platform Google Meet', "L'incontro online si svolgerà su Google Meet l'11 giugno 2026 alle 18."],
  ['mode online; platform Zoom', 'La réunion se tiendra par Zoom le 11 juin 2026 à 14 h.'],
  [
    'mode online; platform Zoom',
    'A palestra será realizada via Zoom no dia 11 de junho, às 19h (horário de Brasília).',
  ],
  [
    'mode mixed; platform Zoom',
    'A palestra será realizada no Auditório 3 do Instituto de Física e transmitida via Zoom no dia 11 de junho, às 19h.',
  ],
  ['mode mixed', 'Attend in Nairobi or online. 11 June 2026. Venue: iHub, Nairobi.'],
  ['mode mixed', 'Ways to attend: (1) in the lecture hall, Bldg. 44, room 201; (2) by Zoom. 11 June 2026, noon.'],
  [
    'mode in-person; platform -',
    'The workshop on 11 June 2026 will be a physical event at the Delft campus; due to limited AV we cannot offer a stream.',
  ],
  ['mode in-person', 'Face-to-face training, 11-12 June 2026, Hotel Cascada, Kigali, Rwanda'],
  ['mode online', 'e-Workshop on tariff classification, 11-12 June 2026'],
  ['mode online', 'Remote event - 11 June 2026, 15:00-16:30 UTC - open to all members'],
  ['mode online', 'Cyber-seminar "Gender and climate", 11-22 June 2026'],
  ['mode online', 'Formation à distance : 11 et 12 juin 2026, de 9 h à 12 h'],
  ['mode online', 'Corso online, 11 e 12 giugno 2026'],
  ['mode online', 'Formato: a distancia (videoconferencia). Fecha: 11 de junio de 2026.'],
  ['mode mixed', 'Modalité : hybride. Date : 11 juin 2026. Lieu : Campus Condorcet, Aubervilliers.'],
  ['mode mixed', 'Hybridveranstaltung: 11. Juni 2026, 18 Uhr, Literaturhaus Hamburg und im Livestream'],
  ['mode mixed', 'Modalità mista. 11 giugno 2026, Aula 3, Dipartimento di Chimica, Parma'],
  ['mode mixed', 'Modalidad: híbrida. 11 de junio de 2026. Auditorio Central, Heredia, Costa Rica.'],
  ['mode in-person; locality Graz', 'The summer school (Graz, 6-10 July 2026) is held in presence.'],
  [
    'mode in-person; locality Heredia',
    'Modalidad presencial. Auditorio Cora Ferro, Heredia, Costa Rica, 11 de junio de 2026',
  ],
]

export const NOWHERE: Rows = [
  [
    'mode online; platform Microsoft Teams',
    'Briefing for Member States on the revised guidelines\nTuesday 17 March 2026, 14:00-15:30 CET\nVirtual meeting via Microsoft Teams. The link will be sent to registered participants.',
  ],
  [
    'mode online; platform GoToWebinar',
    "Free webinar: What's new in soil mapping\nThursday 19 March 2026, 3 pm GMT\nRegister at https://attendee.gotowebinar.com/register/123456",
  ],
  ['', 'RAIN OR SHINE! Saturday 9 May 2026, 10am-2pm. Bring a picnic.'],
  [
    'locality -; mode online',
    'Save the date: ECB Financial Stability webinar, 14 April 2026, 11:00 CEST\nEuropean Central Bank, Sonnemannstrasse 20, 60314 Frankfurt am Main | Unsubscribe',
  ],
  [
    '',
    'Prof. Ana Souza (University of São Paulo, Brazil) and Dr. Lena Fischer (ETH Zurich, Switzerland) are our keynote speakers. The date is 5 May 2026; the place will be announced soon.',
  ],
  [
    '',
    'Call for papers: Journal of Urban Ecology, special issue. Guest editor: Dr. Mark Rossi, University of Leeds, UK. Submission deadline: 30 June 2026.',
  ],
  ['mode online', 'Zoom webinar with Dr. Paula Reyes (Universidad de Chile, Santiago). 6 May 2026, 15:00 CLT.'],
  [
    'mode online',
    'Modalidad: virtual. Fecha: 14 de abril de 2026. Hora: 10:00 (UTC-5). Inscripciones: https://example.org/inscripcion',
  ],
  [
    '',
    'Born in Lisbon and based in Berlin, Ana Prado writes about cities. Her new podcast episode is out on 3 July 2026.',
  ],
  [
    'mode online; platform Zoom',
    'Topic: Monthly community call\nTime: Jul 9, 2026 03:00 PM Paris\nJoin Zoom Meeting\nhttps://us06web.zoom.us/j/81234567890?pwd=abc\nMeeting ID: 812 3456 7890',
  ],
  [
    'mode online',
    'Online Zoom lecture series. Dr. Kate Moore, Bath Spa University, will speak on 18 June 2026 at 6pm BST. Register to receive the link.',
  ],
  [
    'mode online',
    'Virtual info session for applicants to the programme in Florence: 18 June 2026, 16:00 CEST, on Zoom',
  ],
]
