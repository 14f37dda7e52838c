/** Who is behind it: the expected value first, then ways to tell it. */
export const ORGANIZERS: readonly (readonly [string, ...string[]])[] = [
  [
    'Deltagen|organizer; Ministry of Rivers|organizer; Tidal University|organizer',
    'The Ministry of Rivers, Deltagen and Tidal University will jointly organise the workshop.',
  ],
  ['ADLI|organizer; CEPAC|organizer', 'Webinario, 26 de agosto de 2021\n\nOrganizan ADLI y CEPAC\n\n10:00 Bogotá'],
  [
    'African Centre for Registers|organizer; Lake Development Bank|funder',
    'A first consultation was hosted by the Government of Chad at Abéché in May 2013.\n\nThe workshop of 5 October 2015 is convened by the African Centre for Registers. The Lake Development Bank has made a contribution towards the travel of experts.',
  ],
  [
    'Dairy Trust|funder; Vaccine Logistics Network (VLN)|organizer',
    'The Vaccine Logistics Network (VLN) organises the workshop. Costs are met by a grant of the Dairy Trust.',
    'The workshop is organised by the Vaccine Logistics Network (VLN) and supported by a grant from the Dairy Trust.',
  ],
  [
    'Laboratory for Written Heritage|organizer; Pattern Association (PA)|sponsor',
    'The conference is organized by the Laboratory for Written Heritage, with technical co-sponsorship of the Pattern Association (PA).',
  ],
  [
    'Archäologischer Verein|organizer; Autonomen Provinz Bozen - Südtirol|supporter; Sparkasse Überetsch|supporter',
    'Veranstalter: Archäologischer Verein\nMit freundlicher Unterstützung der Autonomen Provinz Bozen - Südtirol und der Sparkasse Überetsch',
  ],
  [
    'Clyde Backend Folk|organizer',
    'Clyde Backend Folk\n1,204 members · Public group\n\nClyde Backend Folk #37: Tracing It Home\n\nThursday 13 February 2025, 6pm',
  ],
  [
    'Lisp Crew|organizer; Parcel Lab|sponsor',
    'The Lisp Crew invites you to its May meetup. Food comes courtesy of our sponsor this month, Parcel Lab.',
  ],
  [
    "Office régional de l'eau|organizer",
    "L'Office régional de l'eau réunit techniciens et agriculteurs le jeudi 20 novembre 2025.",
  ],
  ['NL-LAB|organizer', 'Autumn workshop, 12 November 2024. NL-LAB has booked a room at the Jaarbeurs in Utrecht.'],
  [
    'Council for Dry Lands|organizer; Government of the Republic of Chad|host',
    'At the generous offer of the Government of the Republic of Chad, the symposium of the Council for Dry Lands will take place from 9 to 11 September 2015. It is organised by the Council for Dry Lands.',
  ],
  [
    'Academy of Salt|host; Baltic Brine Association|organizer',
    'The 4th brine workshop, 3-4 May 2018, is an event of the Baltic Brine Association, hosted this year by the Academy of Salt.',
  ],
  [
    'Archaeological Society|organizer; Heritage Council|funder',
    'The Archaeological Society will hold its spring field trip on 12 May 2019. The society gratefully acknowledges the financial support of the Heritage Council.',
  ],
  [
    'BoatJS|organizer; Portershed|host',
    'BoatJS is back! Join us on 12 May 2022 at 6.30pm. Big thanks to the Portershed for hosting us.',
  ],
  [
    'Statistical Service|organizer; UNFPA|supporter',
    'LAGOS, 5 March 2019 - The Statistical Service, with support from UNFPA, opened a two-day workshop today.',
  ],
  [
    'Government of the Republic of Chile|host; Seed Commission|organizer',
    'The Seed Commission, in collaboration with the Government of the Republic of Chile as host country, is organising the Second Forum on Seeds from 4 to 6 May 2022.',
  ],
  [
    'Sociedad Austral de Física|organizer; Universidad de Talca|host',
    'La Sociedad Austral de Física organiza su XX Simposio del 4 al 6 de noviembre de 2020. La Universidad de Talca será la anfitriona.',
  ],
  [
    'Fundación Antorchas|funder; Instituto Meridional|organizer',
    'El Instituto Meridional llama a inscripción para su escuela de verano, que es posible gracias a una donación de la Fundación Antorchas. Del 3 al 14 de febrero de 2020.',
  ],
  [
    'Red Cross of Wales|organizer; Severn Foundation|funder',
    'With a grant from the Severn Foundation, the Red Cross of Wales will train 40 youth volunteers on 5-7 June 2019.',
  ],
  [
    'IFIP Working Group 8.6|organizer',
    'IFIP Working Group 8.6 invites submissions to its 2020 conference, 18-19 December 2020.',
  ],
  ['Bytelake|host', 'Forecasting evening, 5 November 2019, 7pm, kindly hosted by Bytelake at 366 Adelaide St W.'],
  [
    'Embassy of Chile|organizer; Embassy of Peru|organizer',
    'The workshop is organised by the Embassies of Chile and Peru.',
    'The Embassies of Chile and of Peru invite you to a workshop on copper.',
    'The Embassies of Chile and Peru present their compliments to all members and have the honour to invite them to the workshop.',
  ],
  [
    'University of Bristol|organizer; University of Exeter|organizer; University of Reading|organizer',
    'The workshop is run by the Universities of Bristol, Exeter and Reading.',
  ],
  [
    'Ocean Fund|organizer; Office of the Envoy for the Coastal States, Mountain States and Small Islands (OECSMSI)|partner',
    'The workshop is organised by the Ocean Fund in cooperation with the Office of the Envoy for the Coastal States, Mountain States and Small Islands (OECSMSI).',
  ],
  [
    'Harbour Trust|partner; Tidal Coders|organizer',
    'Mud Day is a community hackathon run by volunteers of the Tidal Coders with the Harbour Trust.',
  ],
  [
    'Economic Union of the Lake States (ECULS)|organizer; Lake Academy|organizer',
    'The workshop is convened by the secretariat of the Economic Union of the Lake States (ECULS) and the Lake Academy.',
  ],
  [
    'Marine Academy|co-organizer; Reef Institute|organizer; Swedish Cancer Fund|funder',
    'The Reef Institute held the workshop in May. The Marine Academy was co-organizer; the Swedish Cancer Fund paid the travel of 12 students.',
  ],
  [
    'Blitz GmbH|sponsor; Deichblau|sponsor; Sielbau|sponsor',
    'Our sponsors\nPlatinum: Deichblau · Sielbau      Bronze: Blitz GmbH',
    'Sponsors\nGold: Deichblau, Sielbau\nSilver: Blitz GmbH',
  ],
  [
    'Imkerverein Harz e. V|organizer; Institut für Bienenkunde (IfB)|partner; Landes Thüringen|funder',
    'Imkerverein Harz e. V.\nin Zusammenarbeit mit dem Institut für Bienenkunde (IfB)\n\nTagung am 3. Mai 2017\n\nGefördert aus Mitteln des Landes Thüringen.',
  ],
  [
    'Ministry of Water, Forestry and Mines|organizer',
    'The Ministry of Water, Forestry and Mines wishes to inform the public that a consultation on the Water Bill will take place on 17 August 2016.',
    'The Ministry of Water, Forestry and Mines hereby gives notice that a public hearing will take place on 17 August 2016.',
  ],
  [
    'HARBOUR TARIFF BOARD|organizer',
    'PROVINCE OF NEW BRUNSWICK\nHARBOUR TARIFF BOARD\n\nNOTICE OF HEARING\n\nThe hearing opens on 11 June 2024 at 9:30.',
  ],
  [
    'Balkan Centre for Crafts|organizer; Department of History|partner',
    'A course of the Balkan Centre for Crafts, taught with the Department of History, 6 to 18 July 2026.',
  ],
  [
    'Archive Network|organizer; Leith Libraries|organizer',
    'On 2 November 2023 the Archive Network and Leith Libraries are holding an edit-a-thon.',
  ],
  [
    'LPCC|organizer; Tracking Forum|organizer',
    'The Tracking Forum and LPCC would like to invite you to a hackathon on tools, 11 September 2018.',
  ],
  [
    'Serverless Lisbon|organizer',
    'Two talks on queues, 20 September 2023, 18:00.\n\nNew to Serverless Lisbon? First-timers are welcome.',
  ],
  [
    'Friedrich Ebert Foundation (FES)|supporter; Port Workers Union|organizer',
    'Port Workers Union invites you to a forum on harbour safety, 22 April 2021. The forum enjoys the support of the Friedrich Ebert Foundation (FES).',
    'The forum of 22 April 2021 is organised by the Port Workers Union and counts on the support of the Friedrich Ebert Foundation (FES).',
    'The forum of 22 April 2021 is organised by the Port Workers Union. It benefits from the support of the Friedrich Ebert Foundation (FES).',
    'The forum of 22 April 2021 is organised by the Port Workers Union. Logistical support comes from the Friedrich Ebert Foundation (FES).',
    'The forum of 22 April 2021 is organised by the Port Workers Union. It receives logistical support from the Friedrich Ebert Foundation (FES).',
    'The forum of 22 April 2021 is convened by the Port Workers Union with backing from the Friedrich Ebert Foundation (FES).',
    'Forum on harbour safety\n22 April 2021\n\nOrganised by: Port Workers Union\nWith thanks to: Friedrich Ebert Foundation (FES)',
  ],
  [
    'Fundación Friedrich Ebert (FES)|supporter; Sindicato Único Portuario|organizer',
    'El Sindicato Único Portuario convoca a un foro abierto el 22 de abril de 2021. El foro cuenta con el apoyo de la Fundación Friedrich Ebert (FES).',
    'Foro abierto, 22 de abril de 2021\nOrganiza: Sindicato Único Portuario\nApoya: Fundación Friedrich Ebert (FES)',
    'El foro del 22 de abril de 2021 es organizado por el Sindicato Único Portuario y recibe el apoyo de la Fundación Friedrich Ebert (FES).',
    'El foro del 22 de abril de 2021, organizado por el Sindicato Único Portuario, es posible gracias al apoyo de la Fundación Friedrich Ebert (FES).',
  ],
  [
    'Ayuntamiento de Zaragoza|funder; Museo del Fuego|organizer',
    'El Museo del Fuego organiza una charla el 3 de mayo de 2022. Actividad subvencionada por el Ayuntamiento de Zaragoza.',
    'Charla, 3 de mayo de 2022\nOrganiza: Museo del Fuego\nFinancia: Ayuntamiento de Zaragoza',
    'La charla del 3 de mayo de 2022 está organizada por el Museo del Fuego con una subvención del Ayuntamiento de Zaragoza.',
    'La charla del 3 de mayo de 2022 está organizada por el Museo del Fuego y cofinanciada por el Ayuntamiento de Zaragoza.',
  ],
  [
    'Archivio di Stato di Trieste|organizer; Comune di Trieste|patron',
    "Archivio di Stato di Trieste\n\nGiornata di studi, 15 maggio 2018\n\nLa giornata, promossa dall'Archivio di Stato di Trieste, gode del patrocinio del Comune di Trieste.",
    "La giornata del 15 maggio 2018 è organizzata dall'Archivio di Stato di Trieste con il patrocinio del Comune di Trieste.",
    'Giornata di studi, 15 maggio 2018\nOrganizzazione: Archivio di Stato di Trieste\nPatrocinio: Comune di Trieste',
  ],
  [
    'Fondazione CRTrieste|funder; Museo del Mare|organizer',
    'La giornata del 15 maggio 2018, organizzata dal Museo del Mare, è finanziata dalla Fondazione CRTrieste.',
  ],
  [
    'Casa Amarela|organizer; Sesc Rio|co-organizer',
    'Mesa de leitura, 12 de maio de 2019\nRealização: Casa Amarela\nCorrealização: Sesc Rio',
    'Mesa de leitura, 12 de maio de 2019\nPromoção: Casa Amarela\nCo-realização: Sesc Rio',
  ],
  [
    'Banco do Nordeste|sponsor; Casa da Palavra|organizer; Petrobras|sponsor',
    'Mesa de leitura, 12 de maio de 2019\nRealização: Casa da Palavra\nPatrocínio: Banco do Nordeste, Petrobras',
  ],
  [
    'Fundação para a Ciência e a Tecnologia (FCT)|organizer; Universidade de Évora|partner',
    'A Fundação para a Ciência e a Tecnologia (FCT), em parceria com a Universidade de Évora, promove no dia 8 de março de 2023 uma sessão de esclarecimento.',
    'A Fundação para a Ciência e a Tecnologia (FCT) realiza, no dia 8 de março de 2023, em colaboração com a Universidade de Évora, uma sessão de esclarecimento.',
  ],
  [
    'ThermaPort B.V.|organizer',
    'ThermaPort B.V. welcomes customers and friends to its Cold Chain Day on 15 September 2022.',
    'On 15 September 2022 ThermaPort B.V. is throwing a Cold Chain Day for customers.',
  ],
  [
    'Orokonui Ecosanctuary|supporter; River Conservation Trust|presenter; Te Papa Museum|supporter',
    'Why kea cheat, 7 July 2018. Brought to you by the River Conservation Trust. Supported by Te Papa Museum and Orokonui Ecosanctuary.',
    'Why kea cheat, 7 July 2018. The River Conservation Trust presents this talk, supported by Te Papa Museum and Orokonui Ecosanctuary.',
  ],
  [
    'Ottilie Brandt Foundation|organizer',
    'Join program officers from the Ottilie Brandt Foundation for a frank hour about line items on 4 February 2025.',
    'The Ottilie Brandt Foundation is offering a webinar for grantees on 4 February 2025.',
    'A webinar from the Ottilie Brandt Foundation\n4 February 2025, 1 pm',
    'You are warmly invited by the Ottilie Brandt Foundation to a webinar on 4 February 2025.',
    'The Ottilie Brandt Foundation would be delighted if you could join its webinar on 4 February 2025.',
  ],
  [
    'Duluth Public Library|organizer',
    'Duluth Public Library\n520 W Superior Street\n\nReading with Peg Lindqvist, 4 May 2019, 6 pm',
  ],
  [
    'Arts Heritage Fund|funder',
    'The reading on 4 May 2019 is made possible with funding from the Arts Heritage Fund.',
    'Funding for the reading (4 May 2019) has been provided by the Arts Heritage Fund.',
    'The reading on 4 May 2019 is underwritten by the Arts Heritage Fund.',
    'Arts Heritage Fund money covers the cost of the reading on 4 May 2019.',
  ],
  [
    'Law Society of Scotland|sponsor; School of Rivers|organizer',
    'The lecture of 9 May 2013 is organised by the School of Rivers and kindly sponsored by the Law Society of Scotland.',
  ],
  [
    'Department of Hydrology|organizer',
    'Department of Hydrology\nUniversity of Leeds\n\nSeminar: Ice in small rivers\n12 May 2014',
  ],
  [
    'Nairobi PostgreSQL Users Group|organizer',
    'Next Thursday, 6 pm: partitioning 4 TB of ledgers.\n\nWanjiru\nfor the Nairobi PostgreSQL Users Group',
    'Welcome to the next meeting of the Nairobi PostgreSQL Users Group on 4 May 2017!',
    'The Nairobi PostgreSQL Users Group meets again on 4 May 2017.',
  ],
  [
    'FAO|organizer; Ministry of Agriculture of Latvia|host',
    'Workshop on wood energy, Riga, 4 October 2012\nConvened by: FAO\nLocal host: Ministry of Agriculture of Latvia',
    'FAO is convening a workshop on wood energy on 4 October 2012, hosted by the Ministry of Agriculture of Latvia.',
  ],
  [
    'European Forest Institute (EFI)|organizer; Natural Resources Institute|partner',
    'The European Forest Institute (EFI), together with its partner the Natural Resources Institute, will hold a seminar on 4 October 2012.',
    'The European Forest Institute (EFI) and its partner, the Natural Resources Institute, are organising a seminar on 4 October 2012.',
  ],
  [
    'Institute of Migration|organizer; Nordic Council|funder',
    'The seminar of 4 October 2012 is an activity of the Institute of Migration, financed by the Nordic Council.',
    'The seminar of 4 October 2012 forms part of the programme of the Institute of Migration. Travel costs are met by the Nordic Council.',
    'The Institute of Migration is organising a seminar on 4 October 2012 under a grant from the Nordic Council.',
  ],
  [
    'Forschungsanstalt Agroscope|organizer; Sektion Bodenökologie|organizer',
    'Die Sektion Bodenökologie und die Forschungsanstalt Agroscope laden am 4. Oktober 2012 zu einer Tagung ein.',
  ],
  [
    'Akademie der Naturwissenschaften (SCNAT)|funder; Universität Bern|organizer',
    'Die Universität Bern veranstaltet am 4. Oktober 2012 eine Tagung. Finanziell unterstützt wird sie von der Akademie der Naturwissenschaften (SCNAT).',
    'Tagung am 4. Oktober 2012\nVeranstalter: Universität Bern\nFörderer: Akademie der Naturwissenschaften (SCNAT)',
  ],
  [
    'Kulturzentrum bei den Minoriten|partner; Stadttheater Graz|organizer',
    'Das Stadttheater Graz lädt am 10. März 2019 zu einem Gespräch, in Zusammenarbeit mit dem Kulturzentrum bei den Minoriten.',
  ],
  [
    'Institut français de Cracovie|organizer; Ville de Cracovie|supporter',
    "L'Institut français de Cracovie vous invite à un débat le 3 mai 2017. Avec le soutien de la Ville de Cracovie.",
    'Débat le 3 mai 2017\nOrganisateur : Institut français de Cracovie\nSoutien : Ville de Cracovie',
    "Un débat proposé par l'Institut français de Cracovie, le 3 mai 2017, avec l'appui de la Ville de Cracovie.",
  ],
  [
    'Chambre de commerce de Lyon|organizer; Région Rhône-Alpes|funder',
    'La Chambre de commerce de Lyon organise le 3 mai 2017 un atelier financé par la Région Rhône-Alpes.',
    "Atelier organisé par la Chambre de commerce de Lyon le 3 mai 2017. Il bénéficie d'un financement de la Région Rhône-Alpes.",
  ],
  [
    'Asian Development Bank (ADB)|organizer; Ministry of Finance of Georgia|organizer',
    'The Ministry of Finance of Georgia and the Asian Development Bank (ADB) cordially invite your organisation to a consultation on 3 May 2017.',
    'A consultation jointly convened by the Ministry of Finance of Georgia and the Asian Development Bank (ADB), 3 May 2017.',
    'Consultation, 3 May 2017\n\nA joint initiative by the Ministry of Finance of Georgia and the Asian Development Bank (ADB)',
  ],
  [
    'Halcyon Trust|organizer; Irish Aid|funder',
    'The Halcyon Trust is running a workshop on 3 May 2017. Thanks to Irish Aid, travel and board are covered.',
    'The Halcyon Trust is running a workshop on 3 May 2017, funded through Irish Aid.',
  ],
  [
    'International Telecommunication Union (ITU)|organizer; Telecommunications Regulatory Authority|host',
    'The International Telecommunication Union (ITU) has the honour to invite you to the Regional Forum on Spectrum (Muscat, 3-5 May 2017), at the kind invitation of the Telecommunications Regulatory Authority.',
    'The Regional Forum on Spectrum, organized by the International Telecommunication Union (ITU) and hosted by the Telecommunications Regulatory Authority, will take place in Muscat from 3 to 5 May 2017.',
    'The International Telecommunication Union (ITU) is organizing the Regional Forum on Spectrum (3-5 May 2017), to be hosted by the Telecommunications Regulatory Authority.',
  ],
  [
    'African Development Bank|organizer; Government of Japan|funder',
    'The African Development Bank will hold a training course on procurement on 3 May 2017 with the financial support of the Government of Japan.',
    'The training course of 3 May 2017, organised by the African Development Bank, is made possible through the generous contribution of the Government of Japan.',
    'The African Development Bank, with funding from the Government of Japan, is pleased to offer a training course on procurement on 3 May 2017.',
  ],
  [
    'R Consortium|sponsor; R-Ladies Cotonou|organizer',
    'R-Ladies Cotonou meetup, 3 May 2019. Our sponsor is the R Consortium.',
    'R-Ladies Cotonou meetup, 3 May 2019. Thanks to our sponsor, the R Consortium!',
  ],
  [
    'International Maritime Organization (IMO)|organizer',
    'IMO WORKSHOP ON BALLAST WATER\n3-5 May 2017\n\nThe International Maritime Organization (IMO) will conduct a workshop in Lima.',
  ],
  [
    'Chamber of Commerce of Kampala|organizer; GIZ|supporter',
    'Chamber of Commerce of Kampala\nBusiness breakfast, 3 May 2017\nSupported by GIZ',
  ],
  [
    'Universidad de Chile|organizer; Universidad de Talca|organizer',
    'La Universidad de Chile y la Universidad de Talca invitan al coloquio del 3 de mayo de 2017.',
    'Coloquio, 3 de mayo de 2017\nConvocan: Universidad de Chile y Universidad de Talca',
    'Coloquio, 3 de mayo de 2017. Organizan la Universidad de Chile y la Universidad de Talca.',
  ],
  [
    'Danish Refugee Council (DRC)|organizer; UNHCR|organizer',
    'UNHCR and the Danish Refugee Council (DRC) will jointly facilitate a training on protection on 3 May 2017.',
  ],
  [
    'Centre for Coastal Studies|organizer',
    'The Centre for Coastal Studies announces its annual open day on 3 May 2017.',
    'For its annual open day on 3 May 2017 the Centre for Coastal Studies invites neighbours and schools.',
    'Contact: Centre for Coastal Studies, events@coast.example.org\nOrganised by the Centre for Coastal Studies\nOpen day, 3 May 2017',
    'Dear colleagues,\nOn behalf of the Centre for Coastal Studies, I am delighted to invite you to our open day on 3 May 2017.',
    'We at the Centre for Coastal Studies would like to invite you to our open day on 3 May 2017.',
  ],
  [
    'Institute of Oceanography|organizer; Port of Split|sponsor',
    'Field school, 3 May 2018. Run by the Institute of Oceanography with sponsorship from the Port of Split.',
    'Field school, 3 May 2018, convened by the Institute of Oceanography. The Port of Split is the main sponsor.',
  ],
  [
    'Ministry of Education|organizer; UNICEF|partner',
    'In collaboration with UNICEF, the Ministry of Education is organising a conference on early reading on 3 May 2018.',
    'The Ministry of Education, in close collaboration with UNICEF, is convening a conference on early reading on 3 May 2018.',
    'Conference on early reading, 3 May 2018\nLead organisation: Ministry of Education\nIn collaboration with: UNICEF',
  ],
  [
    'Royal Society of Edinburgh|patron; School of Law|organizer',
    'The lecture on 3 May 2018 is organised by the School of Law under the patronage of the Royal Society of Edinburgh.',
    'Organised by the School of Law. The lecture on 3 May 2018 takes place under the auspices of the Royal Society of Edinburgh.',
  ],
  [
    'African Statistics Network (ASN)|organizer; Statistics South Africa|host',
    'The African Statistics Network (ASN) holds its annual meeting on 3 May 2018. This year Statistics South Africa is our host.',
  ],
  [
    'Alcaldía de Manizales|partner; Universidad de Caldas|organizer',
    'La Universidad de Caldas, en alianza con la Alcaldía de Manizales, realizará el 3 de mayo de 2018 un conversatorio.',
    'Conversatorio, 3 de mayo de 2018. Organiza: Universidad de Caldas. En alianza con: Alcaldía de Manizales.',
  ],
  [
    'Câmara Municipal de Braga|supporter; Universidade do Minho|organizer',
    'A Universidade do Minho organiza a 3 de maio de 2018 uma conferência, com o apoio da Câmara Municipal de Braga.',
    'Conferência, 3 de maio de 2018\nOrganização: Universidade do Minho\nApoio: Câmara Municipal de Braga',
    'A conferência de 3 de maio de 2018, organizada pela Universidade do Minho, conta com o apoio da Câmara Municipal de Braga.',
  ],
  [
    'Centre national du livre|supporter; Maison de la poésie|organizer',
    'La Maison de la poésie vous convie à une lecture le 3 mai 2018, avec le soutien du Centre national du livre.',
    'Lecture le 3 mai 2018, organisée par la Maison de la poésie. La soirée reçoit le soutien du Centre national du livre.',
  ],
  [
    'Biblioteca Civica di Padova|organizer; Regione Veneto|supporter',
    'La Biblioteca Civica di Padova propone il 3 maggio 2018 un incontro con il sostegno della Regione Veneto.',
    'Incontro a cura della Biblioteca Civica di Padova, 3 maggio 2018, con il sostegno della Regione Veneto.',
  ],
  [
    'Goethe-Institut Riga|organizer; Stadt Bremen|funder',
    'Das Goethe-Institut Riga lädt am 3. Mai 2018 zu einer Lesung ein. Gefördert von der Stadt Bremen.',
    'Eine Lesung des Goethe-Institut Riga am 3. Mai 2018, finanziert von der Stadt Bremen.',
  ],
  [
    'Commission on Science|organizer; Government of Switzerland|host',
    'The Commission on Science will hold its intersessional panel on 3 May 2018 at the invitation of the Government of Switzerland.',
    'Convened by the Commission on Science and hosted by the Government of Switzerland, the panel meets on 3 May 2018.',
  ],
  [
    'Ministry of Transport|organizer; World Bank|funder',
    'The Ministry of Transport requests the pleasure of your company at a workshop on road audits on 3 May 2016. The workshop is being financed by the World Bank.',
  ],
  [
    'International Organization for Standardization (ISO)|organizer; Kenya Bureau of Standards (KEBS)|host',
    'The International Organization for Standardization (ISO) is organizing a regional workshop from 3 to 5 May 2016. The Kenya Bureau of Standards (KEBS) has kindly agreed to host the workshop.',
  ],
  [
    'Centre for African Studies|organizer; Nordic Africa Institute|organizer',
    'The Centre for African Studies and the Nordic Africa Institute announce a joint symposium on 3 May 2016.',
    'Symposium, 3 May 2016\nOrganizing institutions: Centre for African Studies; Nordic Africa Institute',
    'Jointly organised by the Centre for African Studies and the Nordic Africa Institute, the symposium takes place on 3 May 2016.',
  ],
  [
    'City Library of Turku|organizer; Swedish Cultural Foundation|supporter',
    'The evening on 3 May 2016 has been put together by the City Library of Turku, and the Swedish Cultural Foundation has lent its support.',
  ],
  [
    'Data Science Lagos|organizer',
    'Data Science Lagos: Meetup #12\n3 May 2016, 18:00, CcHub\n\nHi all, this month we look at credit scoring.',
    'Data Science Lagos invites you to its twelfth meetup on 3 May 2016.',
  ],
  ['Haskell Users Group Oslo|organizer', 'Haskell Users Group Oslo - May meetup\n3 May 2016, 18:00'],
  [
    'Comité local de Tomar|organizer; Ordem dos Arquitectos|supporter',
    'A 3 de maio de 2016 o Comité local de Tomar promove um debate, apoiado pela Ordem dos Arquitectos.',
  ],
  [
    'Universität Wien|organizer; Österreichischer Austauschdienst|funder',
    'Sommerkurs an der Universität Wien, 3. bis 7. Mai 2016\nVeranstalterin: Universität Wien\nGefördert durch: Österreichischer Austauschdienst',
  ],
  ['Save the Children|organizer', 'Save the Children is holding a donor briefing on 3 May 2016.'],
  [
    'City Archives of Tarn|organizer; Laboratory of Lock History (LLH)|organizer',
    'The workshop on 3 May 2016 is organised by the Laboratory of Lock History (LLH, University of Marden) and the City Archives of Tarn.',
  ],
  [
    'COUNCIL OF RURAL TOWNS|organizer; MUSEUM OF MILLS|organizer',
    'THE COUNCIL OF RURAL TOWNS\nand\nTHE MUSEUM OF MILLS\ninvite you to the\n\nFORUM ON OLD LOCKS\n3 May 2016',
  ],
  [
    'Lock Research Association|organizer; Royal Canal Academy (RCA)|partner',
    'Lock Research Association\nin conjunction with\nRoyal Canal Academy (RCA)\n\nSEMINAR ON OLD LOCKS\n\n3 May 2016',
  ],
  [
    'Institut für ländliche Räume|organizer; Zentrum für alte Sprachen|organizer',
    'Tagung "Alte Schleusen"\n3. Mai 2016\n\nVeranstaltet vom Institut für ländliche Räume und dem Zentrum für alte Sprachen.',
  ],
  [
    "CANAL MASTERS' COUNCIL|organizer",
    "CANAL MASTERS' COUNCIL\nSecretariat: Barley House, Bridgetown\n\nSeminar on Old Locks, 3 May 2016\n\nLunch is served.",
  ],
  [
    'Federation of Locks (FL)|supporter; World Canal Forum|supporter',
    'Seminar on Old Locks, 3 May 2016\n\nSupporting organisations: World Canal Forum; Federation of Locks (FL)',
  ],
  [
    'Centre for Old Locks|partner; NATIONAL INSTITUTE OF CANAL ACCOUNTS|organizer',
    'NATIONAL INSTITUTE OF CANAL ACCOUNTS\n\nTraining on Old Locks, 3 May 2016\n\nThe Institute, in association with the Centre for Old Locks, is conducting a training on old locks.',
  ],
  [
    'Instituto de Esclusas Viejas (IEV)|organizer',
    'UNIVERSIDAD DE LA CUENCA\nInstituto de Esclusas Viejas (IEV)\n\nJornadas de esclusas\n3 de mayo de 2016\n\nLas Jornadas son organizadas por el Instituto de Esclusas Viejas.',
  ],
  [
    'Statistics Division of the Southern Economic and Social Commission for Rivers|organizer',
    'The Statistics Division of the Southern Economic\nand Social Commission for Rivers is convening the workshop.',
  ],
  ['Upland Water Council|supporter', 'The workshop is organised with the help of the Upland Water Council.'],
  [
    'Agence des Écluses (AE)|funder; Union des Canaux (UC)|organizer',
    "L'Union des Canaux (UC) organise l'atelier avec le concours financier de l'Agence des Écluses (AE).",
  ],
  ['', 'Quotas have opened the door in Senegal, yet little is known of what happens after election day.'],
  ['', 'FOUR TRACKS RUN IN PARALLEL\n\nEach is led by two farmers.'],
]
