/** Rooms that are lent, places told between the lines: each row the expected fields, then the announcement. */

type Rows = readonly (readonly [string, string])[]

export const LENT: Rows = [
  [
    'name Academy of Arts of Georgia; room Aula Magna; street strada Noua 61; locality Chisinau',
    'Regional dialogue\nChisinau, 14-15 November 2027\n\nThe Academy of Arts of Georgia gives us its Aula Magna, strada Noua 61. Those at home may watch.',
  ],
  [
    'name Brno University of Technology; room Aula; street Dlouhá 548/1; postalCode 601 90; locality Brno',
    'Conference, 9-12 September 2027\n\nBrno University of Technology has opened its Aula in Dlouhá 548/1, 601 90 Brno, to us.',
  ],
  [
    'name Faculty of Law; street Rugova 16',
    "FOSS Camp will be on 17-18 May 2027. The students' union lets us have the whole ground floor of the Faculty of Law (Rugova 16), Wi-Fi included.",
  ],
  [
    'room room 246; street Vanemuise 46',
    'A symposium which the journal puts on with the University of Tartu, whose lecture theatre (room 246,\nVanemuise 46) we may have on the 16th and 17th of May 2027.',
  ],
  [
    'name Unitarian Church; room schoolroom; locality Todmorden',
    'I want to start a repair café in Todmorden. Thanks to Margery at the Unitarian Church, who has lent us the schoolroom, it is on Saturday 6 March 2027.',
  ],
  [
    'room top floor; name Mega Plaza; street Oginga Odinga Street',
    'Friday 5 November 2027, 6 pm: sixty coders will be locked into our place on the top floor of Mega Plaza, Oginga Odinga Street, to build things.',
  ],
  [
    'name Trinity Museum; room Wynd Room; postalCode EH6 7AE; locality Edinburgh',
    'The Laundry\n\nThu 4 Feb 2027 | 18.00-19.15 | Wynd Room | £8\n\nWhere\nTrinity Museum, 87 Constitution Street, Edinburgh EH6 7AE\nBus 16 to Constitution St',
  ],
  [
    'name Casa da Maré; street Rua do Chié, 114',
    'Oficina, 5 de agosto de 2027, 9h\n\n📌 A base é a Casa da Maré, Rua do Chié, 114, Ilha do Leite.',
  ],
  ['room Burns 5', "This week's seminar\n\nThursday 4 March 2027, 1 till 2 in Burns 5. BYO lunch."],
  [
    "name St Brendan's; street Marine Terrace; locality Albany; region WA; country AU",
    "Our tower has its open day on Sunday 18 July 2027.\n\nSt Brendan's, Marine Terrace, Albany WA. Parking behind the fish shop.",
  ],
  [
    'name Faculté Victor-Segalen; locality Brest',
    'Colloque\nBrest, 30 mai 2027\n\nLe colloque se tiendra dans les locaux de la Faculté Victor-Segalen.',
  ],
  [
    'name La Cantine numérique; street 10 cours des Alliés; locality Rennes',
    'R-Ladies Rennes\n\nRendez-vous mardi 24 septembre 2027 à 18h45 à La Cantine numérique, Les Champs Libres, 10 cours des Alliés.',
  ],
  [
    'locality Victoria; country SC',
    'Republic of Seychelles\n\nThe consultation begins with a meeting on Thursday, 20 May 2027, at the National Cultural Centre in Victoria. The doors open at 4 pm.',
  ],
  [
    'name FabLab Faenza; locality Faenza',
    'Ci vediamo venerdì 14 maggio 2027 dalle 20.30 alle 23, presso il FabLab Faenza, via Baliatico 12.',
  ],
  // Towns of journeys, of editions gone by and of news are not the event's.
  [
    'locality Skopje',
    'Camp goes to Skopje\n\n17-18 May 2027. The trains from Thessaloniki still do not run on 16 May.',
  ],
  [
    'locality Addis Ababa',
    'Experts are due in Addis Ababa next Tuesday, 28 January 2028. A similar gathering, in Lusaka in November 2018, dealt with deaths.',
  ],
  ['name -', 'Both vans are out from 8 to 12 March 2027. Ring Julie, 479 8776, before 10.30.'],
  [
    'name University of Salamanca; locality Salamanca',
    'CFP: Plainchant (Salamanca, Oct 2027)\n\n"Plainchant"\nUniversity of Salamanca\nOctober 20th and 21st, 2027\n\nA concert by the Schola closes the first day at 20:30 in the Old Cathedral.',
  ],
  [
    'room room 246; locality Tartu; country EE',
    'A symposium which the journal puts on with the University of Tartu, whose lecture theatre (room 246, Vanemuise 46) we may have on 16 May 2027. You can all catch the 15.24 to Tallinn.',
  ],
  [
    'name Memorial Conference Hall; street Bauddhaloka Mawatha; locality Colombo; room -',
    'It is to take place on Thursday 19 August 2027 at the Memorial Conference Hall, Bauddhaloka Mawatha, Colombo 07.',
  ],
  [
    'name Powell Street Books; locality Bellingham',
    'Small Data Salon\n\nThe details: Powell Street Books, Bellingham, Thursday, August 19th, 2027. Doors open at 6:30.\n\nI gave an early version of the talk in Olympia in May.',
  ],
]
