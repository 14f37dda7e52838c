import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/index.js'

const venueOf = async (text: string) => (await extract(text)).venue

describe('the words of a place, as seminar mails give them', () => {
  it.each([
    // Where the next one will be is told without a day.
    [
      'hôtel Central',
      "Atelier régional sur les cordes\n\nL'atelier s'est tenu du 11 au 15 juillet 2016. Les travaux se sont déroulés à l'hôtel Central.\n\nLe prochain atelier est prévu à Libreville en février 2017.",
    ],
    [
      'ENSTA campus in Lima',
      'Training workshop on barley concludes in Lima\n\nLima (Peru), 18 November 2016 - A four-day training workshop for millers ended today at the ENSTA campus in Lima.\n\nThe next workshop in the series will be held in Quito in March 2017.',
    ],
    [
      'Quito',
      'Workshop on barley\n\nThe first workshop was held in Lima in 2012. The next workshop will be held in Quito on 5 March 2017.',
    ],
    [
      'Gran Hotel del Puerto',
      'Seminario nacional sobre aguas\n\nLos días 13 y 14 de agosto de 2018 se llevó a cabo el seminario.\n\nEl seminario, celebrado en el Gran Hotel del Puerto, reunió a 45 personas.',
    ],
    // The town below where a speaker works.
    [
      'KuH 8220',
      'Special Seminar\n\n  Monday June 6, 1994  3:00 p.m. KuH 8220\n\n  Compilers for Looms\n\n  Peter BRAUN\n  Institute for Yarn and\n    Parallel Threads\n  University of Vienna\n  Vienna, Austria\n\nThe objective of the project is to weave.',
    ],
    // "Opening" is no opening hours.
    [
      'Kulturhaus Nord, Bremen',
      'Opening night: Shadows\n5 May 2022, 19:30, Kulturhaus Nord, Bremen\nFrom 6 May in Hamburg.',
    ],
    [
      'Town Hall, Rye',
      'Repair café\n\nAfter last month in Hastings, we meet at the Town Hall, Rye, on 3 May 2017 at 19:00.',
    ],
    [
      'Town Hall, Rye',
      'Repair café\n🔧 Bring your toaster\n🪡 Bring your trousers\n📅 Saturday 4 May 2024, 14:00\n📍 Town Hall, Rye',
    ],
    [
      '5409 Hale Hall',
      'Dr. Jane Roe will speak on neural nets on Friday, May 3 at 3:30 pm in 5409 Hale Hall.\nRefreshments will be served.',
    ],
    ['Room 5409, Hale Hall', 'SPEAKER: John Doe\nWHEN: Friday at noon\nWHERE: Room 5409, Hale Hall\nTOPIC: Compilers'],
    [
      'Hale Hall 5409',
      'CS Colloquium\n\nThursday, October 5\n3:30 pm - 5:00 pm\nHale Hall 5409\n\nJohn Smith\nMIT\n\nAbstract\n\nWe study things.',
    ],
    ['GSBA Room 152', 'The seminar meets Tuesday, 12:00 - 1:30 in GSBA Room 152. All are welcome.'],
    ['Foster Hall 152', 'Finance workshop, 1:30-3:00, Foster Hall 152, Wednesday March 8.'],
    [
      '3305 Curie-Noether Hall',
      'There will be a talk today at 4pm in 3305 Curie-Noether Hall by a visitor from Stanford.',
    ],
    [
      'Lister Hall 125',
      'Mechanical Engineering Seminar\nFriday, April 7, 3:30 p.m., Lister Hall 125\nProfessor A. Person',
    ],
    [
      'Smith Hall 100',
      'Robotics Seminar\n\nDate:  Friday, 7 April\nTime:  3:30 pm\nPlace: Smith Hall 100\n\nTitle: Walking',
    ],
    ['Singleton Room, Roberts Hall', 'The reception will be held from 5 to 7 pm in the Singleton Room, Roberts Hall.'],
    [
      'McKinley Auditorium',
      'The University Lecture will be given by Ann Lee on Monday, Sept 12 at 4:30 PM in McKinley Auditorium.',
    ],
    ['Gates 6115', 'Theory Lunch: Wed 12:00-1:00, Gates 6115. Speaker: Bob.'],
    ['Student Center Rm 201', 'Lunch seminar, Tues., Nov. 3, noon, Student Center Rm 201.'],
    ['HaH 4601', 'Speaker: X. Time: 1pm. Place: HaH 4601 (refreshments at 12:45)'],
    [
      '324 William Pitt Union',
      'Lecture by Prof. Y, University of Springfield, on Thursday at 8:00 p.m. in 324 William Pitt Union.',
    ],
    ['LRDC Auditorium', 'Ann Lee will speak at 3:00 PM in the LRDC Auditorium on Thursday.'],
    ['Kresge Theatre', 'The concert lecture takes place at Kresge Theatre, Monday at 8 p.m.'],
    ['DH 2210', 'MEMS seminar at 10:30 a.m. in DH 2210, Friday, Feb 10.'],
    ['4623 HaH', 'Time: 11:00\nPlace: 4623 HaH\nSpeaker: Ann Lee'],
    ['Hale Hall Room 5409', 'Please come to the thesis defense on Monday at 10 AM in Hale Hall Room 5409.'],
    ['Rowan Institute Auditorium', 'Biology seminar: "Actin", 12 noon, Rowan Institute Auditorium. Host: A. Lee'],
    ['Room A219B, Miller Hall', 'History colloquium. Friday 4:30-6:00 pm. Room A219B, Miller Hall.'],
    ['Miller Hall 260A', 'A talk by Anna Bee\n4:30 PM, Miller Hall 260A\nMonday, 2 March'],
    [
      'Room 100, Turner Hall',
      'The talk will take place at 4 pm in Room 100, Turner Hall, followed by a reception in the Gallery.',
    ],
    ['Breed Hall (Edith Marsh 103)', 'Poetry reading, 8 p.m., Breed Hall (Edith Marsh 103).'],
    [
      'Springfield Supercomputing Center, 4400 Fifth Avenue',
      'The workshop will be held at the Springfield Supercomputing Center, 4400 Fifth Avenue, on June 3-5.',
    ],
    ['Norton Hall, Room 1000', 'When: April 4, 1994 at 12:30 pm\nWhere: Norton Hall, Room 1000\nWho: Everybody'],
    ['Hale 8220', 'The AI seminar this week is on Tuesday in Hale 8220 at 12:00.'],
    ['EDSH 112', 'Title: Trust\nWhen: Thurs., 4/7, 3:30\nWhere: EDSH 112'],
    ['Hunt Library', 'Introductory tour: meet at Hunt Library on Monday at 9:00 a.m.'],
    [
      '5403 Hale Hall',
      'SPECIAL SEMINAR\n5403 Hale Hall\n1:00 - 2:30\nMonday, April 25\n\nParallel Prolog\n\nPeter Robinson\nUniversity of Queensland',
    ],
    [
      'HaH 7220',
      '**** LOCATION CHANGE ****\nThe talk of Ann Lee today at 3:30 has been moved to HaH 7220 from HaH 5409.',
    ],
    ['Building D Conference Room', 'PLEASE NOTE: meeting at 9:30am, Building D Conference Room, Thursday'],
    ['Hale Hall 4623', 'Note the place: Hale Hall 4623.\nThe talk begins at 1 pm on Friday.'],
    [
      'Franklin Conference Room, Summer Hall',
      '1:30 PM - 3:00 PM, Wednesday, October 19, in the Franklin Conference Room, Summer Hall',
    ],
    ['Room 7500', 'He will give a lecture on Thursday at 4:00 pm in Room 7500, with coffee at 3:45.'],
    ['Cooper Auditorium', 'Ann Lee is going to give a talk on computers Friday, 3 PM at Cooper Auditorium.'],
    ['PH 100', 'The seminar will be held at 3:30 PM in PH 100.'],
    ['Hadley Wing, 136 Miller Hall', 'Location: Hadley Wing, 136 Miller Hall'],
    ['GSBA 152', 'WHAT: talk\nWHERE: GSBA 152\nWHEN: Monday 2pm'],
    ['Franklin Conf. Room', 'We meet at noon in the Franklin Conf. Room on Friday.'],
    ['Hollis Hall D-200', 'ECE seminar. 4:30 pm, Thursday, Hollis Hall D-200'],
    ['HH 1112', 'Time and Place: 3:30 p.m., HH 1112'],
    ['Lister Hall, Room 208', 'Monday, March 7, 1994\n12:00 noon\nLister Hall, Room 208'],
    ['Hale Hall Rm. 5409', 'Talk on Thursday May 5 at 10:30 in Hale Hall Rm. 5409 by Ann Lee.'],
    ['Rm 5409, HaH', 'Where: Rm 5409, HaH\nWhen: 3pm'],
    ['Rowan Inst. Conf. Room', 'Seminar: noon, Rowan Inst. Conf. Room'],
    ['HaH 5409', 'HaH 5409 at noon, Friday Sept 5\nThe speaker will be Ann Lee.'],
    ['Dalton Hall A302', 'The lecture takes place in Dalton Hall A302 on April 3rd at 7:30 p.m.'],
    ['Room 7500', 'Date: Feb 3\nRoom: Room 7500\nTime: 4pm'],
    ['HaH 5409', '3:30 p.m.     HaH 5409     Ann Lee'],
    [
      'HaH 7220',
      'Tuesday, 22 Feb.   1:00 pm   HaH 7220\n\nSome title\n\nSome Person\nDepartment of Computer Science\nYale University',
    ],
    ['Hale Hall 5409', 'DATE: Wed, Apr 6\nTIME: 12:00 noon\nPLACE: Hale Hall 5409\nSPEAKER: Xuemei\n'],
    ['Turner Hall 223D', 'A panel on careers will be presented Wed., Nov. 3, from 4:30 to 6 p.m. in Turner Hall 223D.'],
    ['Linden 110-111', 'Information session, 7 pm, Linden 110-111'],
    ['Hale Hall 4605', 'The robotics lunch will meet in Hale Hall 4605 from 12 to 1 on Monday.'],
    ['CFA Alumni Concert Hall', 'Concert: 8 PM, CFA Alumni Concert Hall, admission free'],
    ['Tartans Pavilion', 'Join us at the Tartans Pavilion on Saturday from 2 to 4.'],
    ['5th floor lounge, Hale Hall', 'Cookies at 3:15 in the 5th floor lounge, Hale Hall.'],
    ['HAH 5304', 'ANNOUNCEMENT OF PHD DEFENSE\nJohn Smith\nFriday, August 5, 1994\n2:00 PM\nHAH 5304\n\nABSTRACT'],
    [
      '3rd floor conference room, Old Student Center',
      'Open house Thursday 4-6 pm in the 3rd floor conference room, Old Student Center',
    ],
  ])('%s', async (want, text) => {
    expect((await venueOf(text))?.text).toBe(want)
  })
})

describe('its parts', () => {
  it.each([
    [
      { name: 'Mare Aperto', street: 'Via Gabelli 15', locality: 'Milano', country: 'IT' },
      'Aperitivo con R\n\nMartedì 22 ottobre, ore 19, Mare Aperto, Via Gabelli 15, Milano',
    ],
    [
      { name: null, locality: 'Piran', country: 'SI' },
      'Join the sprint!\n\nThe next sprint will be in Piran, Slovenia, on the 23rd-27th of September 2019.',
    ],
    [
      { name: 'Moss Supercomputer Center' },
      'Meetup of the South\n\nOn Friday, October 20, 2023 from 10am to 4pm we are getting together at the Moss Supercomputer Center.',
    ],
    [
      { name: 'Moss Coffee Company', locality: 'Cape Town', country: 'ZA' },
      'Networking Brunch\n\nCome to a casual brunch at Moss Coffee Company in Cape Town on 1 June 2019 at 11.\n\nOur next proper meetup will be on Wednesday 26 June at 18:00 at the Old Granary.',
    ],
    [
      { room: 'Conference Room 5', locality: 'New York', country: 'US' },
      'Paying for grids\n\nDate: 24 April 2024\nTime: 8.30-9.45 am (New York time)\nVenue: Conference Room 5, UNHQ',
    ],
    [
      { name: 'Faculty of Maps', street: 'Tržaška cesta 13', locality: 'Ljubljana', country: 'SI' },
      'WiDS 2020\n\nThe Faculty organises an event held alongside the global conference at Stanford.\n\n6 March 2020\nFaculty of Maps, Tržaška cesta 13, Ljubljana, Room 1',
    ],
    [
      { name: 'Kenyatta International Convention Centre', locality: 'Nairobi', country: 'KE' },
      'Regional Forum on Urban Planning\n\nThe Forum will be held from 4 to 6 May 2015 at the Kenyatta International Convention Centre (KICC), Harambee Avenue, Nairobi, Kenya.\n\nObjectives\n- share',
    ],
    [
      { name: 'Palais des Nations', room: 'Room XVII', locality: 'Geneva', country: 'CH' },
      'Expert meeting on migration data\nGeneva, 12 June 2014\n\nThe meeting will take place in Room XVII, Palais des Nations, Geneva.',
    ],
    [
      {
        name: 'Centro Cultural Gabriela Mistral',
        street: "Av. Libertador Bernardo O'Higgins 227",
        locality: 'Santiago',
        country: 'CL',
      },
      "II Encuentro de Asambleas Ciudadanas\n\nFecha: 3 y 4 de octubre de 2019\nLugar: Centro Cultural Gabriela Mistral, Av. Libertador Bernardo O'Higgins 227, Santiago, Chile\n\nObjetivos",
    ],
    [
      { name: 'Faculdade de Letras da Universidade do Porto', locality: 'Porto', country: 'PT' },
      '8.º Encontro da Associação\n\nLocal: Faculdade de Letras da Universidade do Porto, Via Panorâmica, 4150-564 Porto\nData: 12 de setembro de 2019',
    ],
    [
      { name: 'Museum of Contemporary Art', locality: 'Sarajevo', country: 'BA' },
      'Exhibition opening: City and voice\n\nWhen: Friday, 5 June, 19:00\nWhere: Museum of Contemporary Art, Terezije bb, Sarajevo\n',
    ],
    [
      { name: 'Australian Institute of Marine Science', locality: 'Townsville', country: 'AU' },
      'Join us at the Australian Institute of Marine Science in Townsville on 3 March 2020 for a one-day workshop on reefs.',
    ],
    [
      { name: 'Impact Hub Accra', locality: 'Accra', country: 'GH' },
      'Open Data Day in Accra\nSaturday 7 March 2020, 10am-4pm\n@ Impact Hub Accra, Farrar Avenue\n\nCome along!',
    ],
    [
      { name: 'IISc Campus', locality: 'Bengaluru' },
      'Data Circle #14\n\nSaturday, 11:00 AM - 1:00 PM IST\nIISc Campus, Bengaluru (and on Zoom: https://zoom.us/j/123456789)\n\nAgenda\n11:00 Intro',
    ],
    [
      { locality: 'Vienna', country: 'AT', name: 'Vienna International Centre', room: 'Board Room D' },
      'Launch of the World Atlas\n\nVienna International Centre, Board Room D\nWednesday, 4 December 2013, 13:00-14:30\n\nThe launch',
    ],
    [
      { name: 'Baxter Theatre Centre', locality: 'Cape Town', country: 'ZA' },
      'A lecture\n\nThe lecture starts at 18:00 on 3 August at the Baxter Theatre Centre, Rondebosch, Cape Town. Doors open at 17:30.',
    ],
    [
      { name: 'University of Tartu', room: 'Room 103', locality: 'Tartu', country: 'EE' },
      'Summer school on reading crowds\nTime: 3-7 July 2017\nPlace: University of Tartu, Lossi 36, Room 103, Tartu, Estonia',
    ],
    [
      { locality: 'Amman', country: 'JO' },
      'Training Workshop on Price Statistics\nAmman, 10-14 November 2014\n\nThe workshop is organised by ESCWA (Beirut) and the Department of Statistics of Jordan.',
    ],
    [
      { locality: 'Colombo', country: 'LK', name: 'Galadari Hotel' },
      'Sixth Consultative Meeting on Volunteering\n\n5.\tVenue and dates\nThe Meeting will be convened at the Galadari Hotel, 64 Lotus Road, Colombo 01, Sri Lanka, from 3 to 5 June 2013.',
    ],
    [
      { locality: 'Springfield', country: 'US', street: '130 S Whitfield St' },
      'Civic Hack Night\nTuesday, Oct 7, 6:00 PM - 9:00 PM\nFranklin Library - East Liberty\n130 S Whitfield St, Springfield, PA 15206\n\nFood provided',
    ],
    [
      { name: 'Maison de la Paix', locality: 'Genève', country: 'CH', room: 'Auditorium 2' },
      "Conférence publique\n\nLa conférence aura lieu le mardi 12 mars 2019 à 18h30 à l'Auditorium 2, Maison de la Paix, Chemin Eugène-Rigot 2, Genève.",
    ],
    [
      { name: 'Palazzo Strozzi', locality: 'Firenze', country: 'IT' },
      'Convegno sui dati\n\nIl convegno si terrà presso Palazzo Strozzi, Piazza Strozzi, 50123 Firenze il 5 ottobre 2018.',
    ],
    [
      { name: 'Universidad de Antioquia', locality: 'Medellín', country: 'CO', room: 'Auditorio 10-222' },
      'El taller se realizará en la Universidad de Antioquia, Auditorio 10-222, Medellín, Colombia, el 5 de mayo de 2018.',
    ],
    [
      { locality: 'Lyon', name: 'Manny' },
      'Rendez-vous le jeudi 5 mai à 19h au Manny, 5 rue de la Charité, 69002 Lyon.',
    ],
    [
      { name: 'National Library of Australia', locality: 'Canberra', country: 'AU' },
      'GLAM Camp Canberra\n\n📍 National Library of Australia, Parkes Place, Canberra ACT 2600\n🗓 Saturday 12 September\n\nOnline registration is essential: https://www.eventbrite.com/e/123',
    ],
    [
      { locality: 'Nadi', country: 'FJ', name: 'Tanoa International Hotel' },
      'The Subregional Workshop for the Pacific was held at the Tanoa International Hotel, Nadi, Fiji on 4-6 May 2012. It was attended by 30 participants from 12 countries.',
    ],
    [
      { locality: 'Haifa', country: 'IL' },
      '27th International Conference on Machine Learning\nJune 21-24, 2010, Haifa, Israel\n\nProgram committee\nJohn Smith, University of Cambridge, UK\nAnn Lee, TU Munich, Germany',
    ],
    [
      { locality: 'Barcelona', country: 'ES' },
      'The 5th workshop will be co-located with ETAPS and will take place in Barcelona, Spain on March 24th. Previous editions were held in Paris (2008) and York (2009).',
    ],
    [
      { name: 'Hyatt Regency', locality: 'Seattle', region: 'Washington', country: 'US' },
      'ICDM 2011 workshop\nDecember 11, 2011\nHyatt Regency, Seattle, Washington, USA',
    ],
    [
      { name: 'City Hall', room: 'Committee Room 2', locality: 'Toronto' },
      'Public meeting\n\nDate: Monday, June 5\nTime: 7 p.m.\nLocation: Committee Room 2, City Hall, 100 Queen Street West, Toronto\n\nYou can submit comments online until June 1.',
    ],
    [
      { locality: 'Ljubljana', country: 'SI', name: 'Faculty of Social Sciences' },
      'Guest lecture in the Faculty of Social Sciences, Kardeljeva ploščad 5, Ljubljana, on Thursday 21 November at 18:00.',
    ],
    [
      { room: 'Lecture Theatre 3', name: 'Wellington School of Business' },
      'Public lecture\nWednesday 12 March, 5.30pm\nLecture Theatre 3, Wellington School of Business\nRutherford House, Wellington',
    ],
    [
      { name: 'Jeju Convention Center', locality: 'Jeju', country: 'KR' },
      'VENUE\nJeju Convention Center\n224 Jungmungwangwang-ro\nJeju, Republic of Korea\n\nPROGRAMME\n09:00 Opening',
    ],
    [
      { name: 'Biblioteca Nacional', locality: 'Lima' },
      'Sede: Biblioteca Nacional, Av. de la Poesía 160, San Borja, Lima\nFecha: 4 de junio',
    ],
    [{ room: '3rd floor', name: 'Brooks Building' }, 'Talk: 3 May, 13:00, 3rd floor, Brooks Building, Manchester.'],
    [{ locality: 'Tunis', country: 'TN' }, "L'atelier se tiendra à l'Hôtel Africa, Tunis, du 3 au 5 juin 2014."],
    [
      { name: 'Institute of Social Studies', locality: 'The Hague', country: 'NL', room: 'Aula A' },
      'SEMINAR ANNOUNCEMENT\n\nTitle: Borders\nDate: 5 May 2011, 16.00-17.30 hrs\nVenue: Aula A, Institute of Social Studies, Kortenaerkade 12, 2518 AX The Hague\nSpeaker: Dr. X',
    ],
    [
      { locality: 'Quezon City', country: 'PH', name: 'Asian Institute of Tourism' },
      'Where: Asian Institute of Tourism, Commonwealth Ave., Diliman, Quezon City\nWhen: 5-6 May 2017',
    ],
    [
      { name: 'Hotel Le Méridien', locality: 'Addis Ababa', country: 'ET' },
      'The Expert Group Meeting will be held at the Hotel Le Méridien in Addis Ababa, Ethiopia, from 3 to 5 December.',
    ],
    [
      { locality: 'Kigali', country: 'RW', name: 'Kigali Convention Centre' },
      'Kigali Convention Centre, Kigali, Rwanda\n12-14 June 2018\n\nConcept note\n\nBackground',
    ],
    [
      { locality: 'Suva', name: 'University of the South Pacific', room: 'Lecture Theatre 2' },
      'Public seminar\n\nUniversity of the South Pacific, Laucala Campus, Lecture Theatre 2, Suva\nThursday 3 March 2016, 5pm',
    ],
    [
      { region: 'QLD', country: 'AU', street: '100 Creek St' },
      '📍 The Precinct, 100 Creek St, Brisbane City, QLD 4000',
    ],
    [
      {
        name: 'Capital Factory',
        street: '701 Brazos St',
        locality: 'Austin',
        region: 'TX',
        postalCode: '78701',
        country: 'US',
      },
      'Austin Code Night\n\nThursday, August 3, 2023\n6:30 PM to 8:30 PM CDT\n\nCapital Factory\n701 Brazos St · Austin, TX 78701\n\nDetails',
    ],
    [
      { name: 'Teatro Solís', locality: 'Montevideo', country: 'UY' },
      'Evento: Datos abiertos\nDonde: Teatro Solís, Buenos Aires s/n, Montevideo, Uruguay\nCuando: 4 de mayo',
    ],
    [
      { locality: 'Strasbourg', country: 'FR', name: "Palais de l'Europe", room: 'Room 9' },
      "The meeting will take place in Strasbourg (Palais de l'Europe, Room 9) on 3 and 4 March 2015.",
    ],
    [
      { locality: 'Edinburgh', country: 'GB', name: 'Royal Society of Edinburgh' },
      'Conference: Who answers whom\nRoyal Society of Edinburgh, 22-26 George Street, Edinburgh, EH2 2PQ\nTuesday 3 April 2012, 9.30am – 4.30pm',
    ],
    // A street named like a month's beginning is no date.
    [
      { name: 'Museum of Fishing', street: '8 Marine Drive', locality: 'Accra', country: 'GH' },
      'Where: Museum of Fishing, 8 Marine Drive, Accra\nWhen: 4 May 2024, 10:00',
    ],
    // The way in at the place itself, beside the way in from afar.
    [
      { name: 'Kelp Labs', street: '90 Feet Road', locality: 'Bengaluru', postalCode: '560038', country: 'IN' },
      'Workshop on 15 March 2025.\n\nOnsite: Kelp Labs, 90 Feet Road, Indiranagar, Bengaluru 560038.\nRemote: Jitsi, https://meet.x.example/cw',
    ],
    // The sender's own address gives the town of a room.
    [
      { room: 'B-112', locality: 'Fredericton', country: 'CA' },
      'From: a@x.example\nTo: b@x.example\nSubject: seminar\n\nWhere: IUC B-112\nWhen: Thursday, Nov. 14, 2013, 4:00 PM\nSpeaker: Ann Lee\n\n--\nDept. of Physics, Linden University\n9 Maple Drive, Fredericton NB  E3B 5A3\n',
    ],
    // A date named for a saint is no country.
    [
      { locality: 'Deventer', country: 'NL' },
      'Toll symposium\n\nCall for papers\n\nWe meet on 11 June 2026 in Deventer.\n\nDeventer, Sint-Maarten, 11-11-2025',
    ],
    [{ locality: 'Copenhagen', country: 'DK' }, 'Join us for the Copenhagen PyData meetup on 4 May 2024 at 18:00.'],
    [{ locality: 'Xalapa', country: 'MX' }, 'RLadies+ Xalapa: reencuentro\nJueves 4 de mayo de 2024, 18:00'],
    [{ locality: 'NYC', country: 'US' }, 'PyLadies NYC monthly meetup\nMay 4, 2024, 6pm'],
    [
      { locality: 'Wellington', country: 'NZ', name: 'Te Papa' },
      'Te Papa, 55 Cable Street, Wellington, 9 am to 5 pm, 3 June 2011',
    ],
    [{ room: 'Room 3.04', name: 'Bush House' }, 'Tuesday 5 May, 1-2pm, Room 3.04, Bush House. All welcome.'],
    [
      { room: 'Conference Room 3', name: 'North Lawn Building', locality: 'New York' },
      'Side event\nThursday, 7 February 2013, 1:15-2:30 pm\nConference Room 3, North Lawn Building, UN Headquarters, New York',
    ],
    [
      { locality: 'Bangkok', country: 'TH', name: 'United Nations Conference Centre' },
      'Second session of the Committee\nUnited Nations Conference Centre\nBangkok, 8-10 December 2010',
    ],
    [
      { locality: 'Dakar', country: 'SN' },
      'Atelier sous-régional\nDakar (Sénégal), 7-9 juin 2010\n\nNote conceptuelle',
    ],
    [
      { locality: 'Managua', country: 'NI' },
      'El seminario tendrá lugar en el Hotel Crowne Plaza de Managua, Nicaragua, los días 4 y 5 de julio.',
    ],
    [
      { locality: 'Kraków', country: 'PL' },
      'The congress will be hosted by the Jagiellonian University in Auditorium Maximum, ul. Krupnicza 33, Kraków, Poland.',
    ],
    [
      { locality: 'Cork', country: 'IE' },
      'IEEE ISORC 2010, Cork, Ireland, 5-6 May 2010\nSubmissions due 1 Jan 2010. Chairs: A. Bee (Vienna University of Technology, Austria)',
    ],
    [
      { locality: 'Santa Barbara', region: 'California', country: 'US' },
      'CRYPTO 2011 will be held at the University of California, Santa Barbara, California, USA on August 14-18.',
    ],
    [
      { locality: 'Hobart', country: 'AU' },
      'Talk by Dr Ann Bee, Friday 3 May at 6 pm, Royal Society Room, Customs House Building, 19 Davey Street, Hobart',
    ],
    [
      { name: "Ca' Foscari", locality: 'Venezia' },
      "Seminario\nMercoledì 5 maggio 2010, ore 15.00\nAula Baratto, Ca' Foscari, Dorsoduro 3246, Venezia",
    ],
    [
      { locality: 'Suwon', country: 'KR' },
      'Venue: Samsung Convention Hall, Suwon, Korea (South)\nDates: 4-6 August 2010',
    ],
    [
      { locality: 'San José', country: 'CR', name: 'Instituto Interamericano de Cooperación para la Agricultura' },
      'La reunión se celebrará en la sede del Instituto Interamericano de Cooperación para la Agricultura, San José, Costa Rica.',
    ],
    [
      { locality: 'Istanbul', country: 'TR' },
      'ICPR 2010: 20th International Conference on Pattern Recognition, Istanbul/Turkey, 23-26 August 2010',
    ],
    [
      { locality: 'Athens', country: 'GR' },
      'ICSOFT 2010 - Athens, Greece\n5th International Conference on Software\n22 - 24 July, 2010',
    ],
    [
      { locality: 'Washington', country: 'US' },
      'KDCloud 2010\nco-located with KDD-2010, July 25-28, 2010, Washington DC, USA',
    ],
    [{ locality: 'Honolulu', country: 'US' }, 'Workshop W5\nHonolulu, Hawaii, USA - June 5, 2010\n'],
    [
      { locality: 'Kuala Lumpur', country: 'MY' },
      '2010 2nd International Conference on Networks (ICN 2010) will be held in Kuala Lumpur, Malaysia during June 22-24, 2010. ICN is sponsored by the IACSIT (Singapore).',
    ],
    [{ locality: 'Karlsruhe', country: 'DE' }, 'June 8-11, 2010 in Karlsruhe (Germany)\n\nScope\nThis workshop...'],
    [
      { locality: 'Trento', country: 'IT' },
      'Event: 4th School on Logic\nDates: 5-9 July 2010\nCity: Trento\nCountry: Italy',
    ],
    [{ locality: 'Cambridge', country: 'US' }, 'MIT, Cambridge, MA\nJune 7-9, 2010\n\nSecond Workshop on Storage'],
    [
      { locality: 'Canberra', country: 'AU' },
      'The 9th Workshop will be held at the Australian National University, Canberra in December 2010.',
    ],
    [
      { locality: 'Bertinoro', country: 'IT' },
      'University Residential Center\nBertinoro (Forlì-Cesena), Italy\n14-19 June 2010',
    ],
    [{ locality: 'Rio de Janeiro', country: 'BR' }, 'SBRC 2010, Rio de Janeiro, RJ, Brazil, May 24-28'],
    [{ locality: 'Sydney', country: 'AU' }, 'ICML workshop\nSydney, NSW, Australia\n1 August 2010'],
    [
      { locality: 'Taipei', country: 'TW' },
      'Dates: August 11-13, 2010\nPlace: National Taiwan University, Taipei, Taiwan, R.O.C.',
    ],
    // A town of two countries beside what shows one of them, and beside what leaves it open.
    [
      { locality: 'Scarborough', country: 'GB' },
      'Conference of Harbour Workers\n\nThe conference will be held at the Spa, Scarborough, on 15 May 2011 at 2 pm. Tickets £61 from +44 1723 555010.',
    ],
    [
      { locality: 'Scarborough', country: null },
      'Conference of Harbour Workers\n\nThe conference will be held at the Spa, Scarborough, on 15 May 2011 at 2 pm. Tickets £61.',
    ],
    [{ locality: 'Edinburgh', country: 'GB' }, 'FLoC workshop, July 15 2010\nEdinburgh, Scotland, UK'],
    [{ locality: 'York', country: 'GB' }, 'The 5th Meeting, University of York, UK, 3-5 September 2010'],
    [
      { locality: 'Hersonissos', country: 'GR' },
      '7th Extended Semantic Web Conference\n30 May - 3 June 2010, Hersonissos, Greece',
    ],
    [{ locality: 'Jeju Island', country: 'KR' }, 'AWDRFA\n25-28 July 2010\nJeju Island, Korea'],
    [
      { locality: 'Limerick', country: 'IE' },
      'Workshop on Requirements\nTo be held at the University of Limerick, Ireland\nSeptember 2010',
    ],
  ])('%o', async (want, text) => {
    expect(await venueOf(text)).toMatchObject(want)
  })
})
