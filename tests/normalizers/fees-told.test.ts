/** Prices and numbers of participants as posts, tables and letters tell them: the field, what is expected, the words. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const FEES: readonly (readonly [readonly string[], string])[] = [
  [
    ['0', '650 USD for a second one the charge'],
    'Course on Cranes\nMuscat, 3 May 2025\n\nFELLOWSHIP TERMS\n\nLeast developed ports: the Union bears one ticket and OMR 28 a day. Other members: tuition is free for the first nominee; for a second one the charge is USD 650, payable before arrival.\n',
  ],
  [
    ['350 INR per head', '0'],
    'Hack the Lagoon\nKochi, 3 May 2025\n\n## Prizes\nBest student team\t₹40,000 + a desk\n\n## Money\n₹350 per head, food included. Free for boatmen and for anyone from a polytechnic – mark it in the form.\n',
  ],
  [
    [],
    'Assemblée générale\nAvallon, 14 mars 2026\n\nLes places de stationnement de la rue de Lyon sont gratuites le samedi.\n',
  ],
  [
    ['0 Docentes das escolas associadas', '45 EUR Outros docentes'],
    'Oficina\nÉvora, 3 de maio de 2025\n\nPreço\nDocentes das escolas associadas: gratuito\nOutros docentes: 45 €\n(o almoço na cantina, 5,50 €, é pago no local.)\n',
  ],
  [
    ['0 Members of the Society', '25 GBP Non-members', '5 GBP Students'],
    'Webinar on Damp\n3 May 2025\n\nInsurers pay for the first flood and for no other, and it is the second flood that shows what the first repair was worth and what was only painted over. In seventy-five minutes two surveyors who have seen some hundreds of wet cellars show what the meter says, what it hides, and how a report is worded so that a court can use it without a glossary at hand.\n\nPrice\nMembers of the Society: free\nNon-members £25 + VAT      Students £5 + VAT\n\nComing up\n9 July, Leeds         Summer Conference (in person, £195)\n',
  ],
  [
    ['250 EUR Members', '320 EUR Members', '300 EUR Non-members', '380 EUR Non-members'],
    'Conference\nGhent, 4 March 2026\n\nRegistration\n               Early     Late\nMembers        €250      €320\nNon-members    €300      €380\n',
  ],
  [['0'], 'Charla\nCali, 4 de marzo de 2026\n\nActividad libre y gratuita.\n'],
  [
    ['15 GBP Standard', '8 GBP Low income', '25 GBP Solidarity'],
    'Workshop\nLeeds, 4 March 2026\n\nSliding scale:\n- Standard £15\n- Low income £8\n- Solidarity £25\n',
  ],
  [[], 'Conference\nGhent, 4 March 2026\n\nFive travel grants of €500 are available for students.\n'],
  [['0', '5 GBP'], 'Talk\nLeeds, 9 June 2026\n\nMembers free, non-members £5\n'],
  [
    ['400 EUR', '500 EUR', '200 EUR', '250 EUR'],
    'Conference\nLeiden, 9-11 June 2026\n\nFees                     until 1 May      after 1 May\nRegular                  € 400            € 500\nStudents and retired     € 200            € 250\nAccompanying persons may join the dinner (€ 65).\n',
  ],
  [
    ['400 EUR', '200 EUR'],
    'Conference\nLeiden, 9-11 June 2026\n\nREGISTRATION FEES (EUR)\nRegular: 400\nStudent: 200\n',
  ],
  [
    ['1500 USD'],
    'Course\nAccra, 9-20 June 2026\n\nThe tuition fee of US$ 1,500 covers materials and lunches. Participants bear their own travel costs.\n',
  ],
  [
    [],
    'Workshop\nAccra, 9-20 June 2026\n\nThe organizers will cover economy-class tickets and a daily subsistence allowance of US$ 180.\n',
  ],
  [['20 EUR', '10 EUR'], 'Atelier\nLille, 9 juin 2026\n\nParticipation : 20 € (tarif réduit : 10 €)\n'],
  [
    ['120 BRL', '60 BRL'],
    'Curso\nRecife, 9 de junho de 2026\n\nInvestimento: R$ 120,00 (profissionais) e R$ 60,00 (estudantes)\n',
  ],
  [['25 CHF'], 'Konzert und Gespräch\nBasel, 9. Juni 2026\n\nEintritt: CHF 25.–\n'],
  [['15 EUR', '0'], 'Visita guidata\nBari, 9 giugno 2026\n\nCosto: 15 euro, gratuito per gli under 18\n'],
  [['350 INR'], 'Workshop\nPune, 9 June 2026\n\nContribution: Rs 350/- per person\n'],
  [['0'], 'Webinar\n9 June 2026\n\nThere is no registration fee.\n'],
  [['5 GBP', '10 GBP', '15 GBP'], 'Gig and Talk\nLeeds, 9 June 2026\n\nPay what you can: £5 / £10 / £15\n'],
  [['45 AUD', '30 AUD'], 'Workshop\nHobart, Australia, 9 June 2026\n\nCost: $45, or $30 concession\n'],
  [
    [],
    'News\nAccra, 9 June 2026\n\nThe project, worth $2.4 million, will run until 2029. The workshop is part of it.\n',
  ],
  [
    [],
    'From: Events <events@lists.hartwell.ac.uk>\nTo: all-staff@lists.hartwell.ac.uk\nSubject: Seminar 14/5: Dr R. Okonjo on ward rounds\nDate: Mon, 4 May 2026 09:12:11 +0100\n\nDear all,\n\nNext week\'s Medical Humanities seminar will be given by Dr Ruth Okonjo (Ibadan):\n\n  "The round and the rumour: talking on Nigerian wards, 1955-1983"\n\nThursday 14 May, 4.15-5.45 pm, Room 2.11, Fenner Building\n\nAbstract\nWard rounds are usually told as a history of teaching. This paper turns to those who listened from the beds. Drawing on the diaries of three patients, it asks what was understood, what was pretended, and how rumours of a round could reach a village before the patient did. I suggest that the round was a form of publication.\n\nAll welcome, students especially. Wine afterwards. If you want to come to dinner (ca. £25), tell Jo by Tuesday.\n',
  ],
  [
    ['0'],
    'COMMISSION FOR COASTAL FISHERIES\nCircular letter 7/2026\n\nTo: Heads of Delegation\n\nSubject: Workshop on electronic logbooks, Dakar, 22–24 September 2026\n\nSir/Madam,\n\n1. I have the honour to refer to the decision of the Commission at its fourteenth session to convene a workshop on electronic logbooks.\n\n2. The purpose of the workshop is threefold:\n   (a) to review the state of electronic reporting in the member countries;\n   (b) to agree on a minimum set of data fields; and\n   (c) to prepare a costed plan for the years 2027 to 2030.\n\n3. The workshop will address, inter alia, the following items: hardware for small vessels; data protection; and the exchange of data between flag and coastal States.\n\n4. Attendance is limited to two representatives per member, one of whom should be directly responsible for fishery statistics. The Commission will defray the cost of travel of one representative per developing member. There is no registration fee.\n\n5. The workshop will be conducted in English and French. It is expected to produce a model logbook and draft guidelines, which will be submitted to the fifteenth session.\n',
  ],
  [
    ['0'],
    "# Postgres Yorkshire – June meetup\n\n**When:** Wed 10 June 2026, 18:30\n**Where:** Crown Works, 3 Mill Lane, Leeds\n\nTwo talks, pizza, and a pub after.\n\n## Vacuum without tears (Marta Lindqvist)\nAutovacuum is the thing everybody blames. Marta will show how to read its log, tune three settings and leave the rest alone.\n\n## From 9.6 to 17 in one night (Tunde Bakare)\nA war story. Tunde walks us through what broke, what didn't, and what he would do differently.\n\nWho's it for? Anyone who runs Postgres, or has to. We've room for 60.\n\nIt's free – thanks to our sponsor, Ropewalk Data. RSVP: https://meet.example.org/pgyorks/june\n",
  ],
  [
    ['0'],
    "APPEL À COMMUNICATIONS\nColloque « Lire en prison »\nPoitiers, 8-9 octobre 2026\n\nQue lit-on derrière les murs, et avec qui ? Longtemps cantonnée à l'histoire des institutions, la question intéresse aujourd'hui sociologues et bibliothécaires. Ce colloque se donne pour objectif de réunir chercheurs et professionnels et de mesurer le chemin parcouru depuis les circulaires de 1992.\n\nLes communications pourront porter sur :\n– les bibliothèques d'établissement et leurs publics ;\n– l'écriture en détention ;\n– la censure, hier et aujourd'hui.\n\nLes propositions (300 mots) sont à envoyer avant le 15 avril 2026 à lire.prison@univ.example.fr. Les actes seront publiés aux Presses du Clain.\n\nLangues : français, anglais. Inscription gratuite mais obligatoire.\n",
  ],
  [
    ['0'],
    'Jornada «Agua y ciudad»\nFacultad de Arquitectura, Córdoba (Argentina), 18 de junio de 2026, 9 a 17 h\n\nLa jornada convoca a técnicos municipales, docentes y vecinas organizadas con el propósito de poner en común diagnósticos sobre las inundaciones de febrero y de acordar una agenda de obras menores.\n\nEjes\n• Drenaje urbano sostenible\n• Memoria de las inundaciones\n• Financiamiento participativo\n\nCupo: 80 personas. Actividad gratuita con inscripción previa en https://fau.example.edu.ar/agua\nSe entregarán certificados de asistencia.\n',
  ],
  [
    ['90 EUR', '70 EUR'],
    "Corso di formazione\nLEGGERE IL PAESAGGIO\nTrento, 3-5 settembre 2026\n\nObiettivi formativi\nAl termine del percorso i partecipanti saranno in grado di riconoscere le principali forme del paesaggio alpino, di leggere una carta storica e di progettare un'uscita con la classe.\n\nDestinatari: insegnanti di scuola primaria e secondaria di primo grado (max 25).\n\nQuota: € 90 (soci € 70). La quota comprende i materiali; pranzo e cena sono a carico dei partecipanti.\n\nIscrizioni entro il 20 luglio: https://paesaggio.example.it/corso\n",
  ],
  [
    ['0'],
    'Einladung zum Fachgespräch\n„Wem gehört der Dorfladen?"\nDienstag, 16. Juni 2026, 18.30 Uhr, Bürgerhaus Oberkirch\n\nImmer mehr Läden werden von Genossenschaften geführt. Ziel des Abends ist es, drei Modelle vorzustellen und mit den Beteiligten über Geld, Ehrenamt und Öffnungszeiten zu reden.\n\nDer Abend richtet sich an Gemeinderäte, Gründungsinitiativen und alle Interessierten. Der Eintritt ist frei, um Anmeldung wird gebeten. Platz ist für 40 Personen.\n',
  ],
  [
    ['5900 SEK', '6900 SEK', '2900 SEK', '3400 SEK'],
    'Second Announcement\n5th INTERNATIONAL SYMPOSIUM ON MINE WATER (ISMW-5)\nFalun, Sweden, 24-28 August 2026\n\nScope\nThe Symposium offers scientists, operators and regulators an opportunity to exchange recent findings on the treatment and reuse of mine water. It follows earlier symposia in Oruro (2018) and Kitwe (2022).\n\nThemes\nA  Prediction and monitoring\nB  Passive treatment\nC  Recovery of metals\nD  Law, liability and closure\n\nRegistration fees (SEK, incl. VAT)\n                    before 1 June    from 1 June\nParticipants        5,900            6,900\nStudents            2,900            3,400\n\nThe fee includes the proceedings, lunches and the icebreaker. The excursion to Garpenberg (24 August) costs SEK 450.\n\nSome 250 participants are expected. The language of the Symposium is English. Selected papers will be considered for a special issue of Mine Water Letters.\n',
  ],
  [
    ['0', '600 DKK'],
    "Data Carpentry for Librarians\n2–3 July 2026, 09:00–16:30, Library Lab, University of Malmberg\n\nWhat you'll learn\nBy the end of the two days you should be comfortable with the shell, be able to clean a messy spreadsheet in OpenRefine and know when to ask for help.\n\nNo programming background is required. Bring a laptop with admin rights.\n\nThe workshop is limited to 22 people. Staff of the library consortium attend free of charge; others pay DKK 600.\n",
  ],
  [
    ['900000 COP'],
    'Convocatoria: Escuela de verano en lingüística de campo\nLeticia (Amazonas), 6 al 17 de julio de 2026\n\nLa Escuela tiene como finalidad formar a estudiantes de posgrado en técnicas de documentación y acompañar proyectos de las propias comunidades. Se dirige a estudiantes de maestría y doctorado y a investigadores indígenas. Se ofrecen 20 cupos y 8 becas.\n\nSe trabajará sobre tres temas: fonética de campo, archivos comunitarios y ética.\n\nCosto: COP 900.000. Idiomas: español y portugués.\n',
  ],
  [
    ['0'],
    'Oficina "Mapear o bairro"\nSábado, 13 de junho de 2026, 10h às 13h\nBiblioteca de Alcântara, Lisboa\n\nO que vamos fazer\n– caminhar pelo bairro com um mapa em branco\n– registar sons, cheiros e histórias\n– montar um mapa coletivo para expor na biblioteca\n\nPara quem: moradores de todas as idades. Gratuito, mediante inscrição (máximo 15 pessoas).\n',
  ],
]

const COUNTS: readonly (readonly [string | null, string])[] = [
  [null, 'Briefing on Tides\nBonn, 3 May 2025\n\nThe room will be closed once its 120 seats are taken.\n'],
  [
    '180',
    'Hack the Lagoon\nKochi, 3 May 2025\n\nRegistrations close on 31 March or when we hit 180 hackers, whichever is sooner.\n',
  ],
  ['~60', 'Meeting\nDakar, 4 March 2026\n\nSome 60 delegates from 20 countries are expected.\n'],
  ['25', 'Workshop\nLeeds, 4 March 2026\n\nPlaces are limited to 25.\n'],
  ['40', 'Rust Leeds\n4 March 2026\n\nThe room fits 40 people, so RSVP early.\n'],
  ['12', 'Class\nLeeds, 4 March 2026\n\nMax. 12 participants.\n'],
  ['20', 'Taller\nCali, 4 de marzo de 2026\n\nCupo: 20 personas.\n'],
  ['30', 'Atelier\nLyon, 4 mars 2026\n\nNombre de places limité à 30.\n'],
  ['15', 'Corso\nPisa, 4 marzo 2026\n\nNumero massimo di partecipanti: 15.\n'],
  [null, 'Lecture\nLeeds, 4 March 2026\n\nThe society was founded by 40 members in 1911.\n'],
  ['24', 'Course\nLeeds, 4 March 2026\n\nA total of 24 fellows will be selected.\n'],
  ['~300', 'Conference\nLeeds, 4 March 2026\n\nJoin more than 300 practitioners for two days of talks.\n'],
  [
    '~35',
    'Training\nNairobi, 9-13 June 2026\n\nApproximately thirty-five (35) participants from twelve countries will take part.\n',
  ],
  ['18', 'Workshop\nLeeds, 9 June 2026\n\nThere are eighteen places.\n'],
  ['200', 'Hackathon\nLeeds, 9 June 2026\n\nWe have room for 200 hackers.\n'],
  ['50', 'Webinar\n9 June 2026\n\nRegistration is capped at 50.\n'],
  [
    '~120',
    'Meeting ends\nNairobi, 9 June 2026\n\nThe two-day meeting was attended by some 120 experts from 14 countries.\n',
  ],
  ['80', 'Konferenz\nGraz, 9. Juni 2026\n\nDie Zahl der Teilnehmenden ist auf 80 begrenzt.\n'],
  ['25', 'Curso\nSevilla, 9 de junio de 2026\n\nPlazas limitadas a 25 alumnos.\n'],
  ['12', 'Laboratorio\nBari, 9 giugno 2026\n\nIl laboratorio è a numero chiuso (max 12 partecipanti).\n'],
  [null, "Lecture\nLeeds, 9 June 2026\n\nLast year's lecture drew 300 people. The hall seats 450.\n"],
  [
    null,
    'From: Events <events@lists.hartwell.ac.uk>\nTo: all-staff@lists.hartwell.ac.uk\nSubject: Seminar 14/5: Dr R. Okonjo on ward rounds\nDate: Mon, 4 May 2026 09:12:11 +0100\n\nDear all,\n\nNext week\'s Medical Humanities seminar will be given by Dr Ruth Okonjo (Ibadan):\n\n  "The round and the rumour: talking on Nigerian wards, 1955-1983"\n\nThursday 14 May, 4.15-5.45 pm, Room 2.11, Fenner Building\n\nAbstract\nWard rounds are usually told as a history of teaching. This paper turns to those who listened from the beds. Drawing on the diaries of three patients, it asks what was understood, what was pretended, and how rumours of a round could reach a village before the patient did. I suggest that the round was a form of publication.\n\nAll welcome, students especially. Wine afterwards. If you want to come to dinner (ca. £25), tell Jo by Tuesday.\n',
  ],
  [
    '60',
    "# Postgres Yorkshire – June meetup\n\n**When:** Wed 10 June 2026, 18:30\n**Where:** Crown Works, 3 Mill Lane, Leeds\n\nTwo talks, pizza, and a pub after.\n\n## Vacuum without tears (Marta Lindqvist)\nAutovacuum is the thing everybody blames. Marta will show how to read its log, tune three settings and leave the rest alone.\n\n## From 9.6 to 17 in one night (Tunde Bakare)\nA war story. Tunde walks us through what broke, what didn't, and what he would do differently.\n\nWho's it for? Anyone who runs Postgres, or has to. We've room for 60.\n\nIt's free – thanks to our sponsor, Ropewalk Data. RSVP: https://meet.example.org/pgyorks/june\n",
  ],
  [
    '80',
    'Jornada «Agua y ciudad»\nFacultad de Arquitectura, Córdoba (Argentina), 18 de junio de 2026, 9 a 17 h\n\nLa jornada convoca a técnicos municipales, docentes y vecinas organizadas con el propósito de poner en común diagnósticos sobre las inundaciones de febrero y de acordar una agenda de obras menores.\n\nEjes\n• Drenaje urbano sostenible\n• Memoria de las inundaciones\n• Financiamiento participativo\n\nCupo: 80 personas. Actividad gratuita con inscripción previa en https://fau.example.edu.ar/agua\nSe entregarán certificados de asistencia.\n',
  ],
  [
    '25',
    "Corso di formazione\nLEGGERE IL PAESAGGIO\nTrento, 3-5 settembre 2026\n\nObiettivi formativi\nAl termine del percorso i partecipanti saranno in grado di riconoscere le principali forme del paesaggio alpino, di leggere una carta storica e di progettare un'uscita con la classe.\n\nDestinatari: insegnanti di scuola primaria e secondaria di primo grado (max 25).\n\nQuota: € 90 (soci € 70). La quota comprende i materiali; pranzo e cena sono a carico dei partecipanti.\n\nIscrizioni entro il 20 luglio: https://paesaggio.example.it/corso\n",
  ],
  [
    '40',
    'Einladung zum Fachgespräch\n„Wem gehört der Dorfladen?"\nDienstag, 16. Juni 2026, 18.30 Uhr, Bürgerhaus Oberkirch\n\nImmer mehr Läden werden von Genossenschaften geführt. Ziel des Abends ist es, drei Modelle vorzustellen und mit den Beteiligten über Geld, Ehrenamt und Öffnungszeiten zu reden.\n\nDer Abend richtet sich an Gemeinderäte, Gründungsinitiativen und alle Interessierten. Der Eintritt ist frei, um Anmeldung wird gebeten. Platz ist für 40 Personen.\n',
  ],
  [
    '~250',
    'Second Announcement\n5th INTERNATIONAL SYMPOSIUM ON MINE WATER (ISMW-5)\nFalun, Sweden, 24-28 August 2026\n\nScope\nThe Symposium offers scientists, operators and regulators an opportunity to exchange recent findings on the treatment and reuse of mine water. It follows earlier symposia in Oruro (2018) and Kitwe (2022).\n\nThemes\nA  Prediction and monitoring\nB  Passive treatment\nC  Recovery of metals\nD  Law, liability and closure\n\nRegistration fees (SEK, incl. VAT)\n                    before 1 June    from 1 June\nParticipants        5,900            6,900\nStudents            2,900            3,400\n\nThe fee includes the proceedings, lunches and the icebreaker. The excursion to Garpenberg (24 August) costs SEK 450.\n\nSome 250 participants are expected. The language of the Symposium is English. Selected papers will be considered for a special issue of Mine Water Letters.\n',
  ],
  [
    '22',
    "Data Carpentry for Librarians\n2–3 July 2026, 09:00–16:30, Library Lab, University of Malmberg\n\nWhat you'll learn\nBy the end of the two days you should be comfortable with the shell, be able to clean a messy spreadsheet in OpenRefine and know when to ask for help.\n\nNo programming background is required. Bring a laptop with admin rights.\n\nThe workshop is limited to 22 people. Staff of the library consortium attend free of charge; others pay DKK 600.\n",
  ],
  [
    '20',
    'Convocatoria: Escuela de verano en lingüística de campo\nLeticia (Amazonas), 6 al 17 de julio de 2026\n\nLa Escuela tiene como finalidad formar a estudiantes de posgrado en técnicas de documentación y acompañar proyectos de las propias comunidades. Se dirige a estudiantes de maestría y doctorado y a investigadores indígenas. Se ofrecen 20 cupos y 8 becas.\n\nSe trabajará sobre tres temas: fonética de campo, archivos comunitarios y ética.\n\nCosto: COP 900.000. Idiomas: español y portugués.\n',
  ],
  [
    '15',
    'Oficina "Mapear o bairro"\nSábado, 13 de junho de 2026, 10h às 13h\nBiblioteca de Alcântara, Lisboa\n\nO que vamos fazer\n– caminhar pelo bairro com um mapa em branco\n– registar sons, cheiros e histórias\n– montar um mapa coletivo para expor na biblioteca\n\nPara quem: moradores de todas as idades. Gratuito, mediante inscrição (máximo 15 pessoas).\n',
  ],
]

describe('prices', () => {
  for (const [want, text] of FEES)
    test(JSON.stringify(text.slice(0, 90)), () => {
      // Where no label is expected, labels are not looked at.
      const bare = want.every((one) => /^[\d.]+( [A-Z]{3})?$/.test(one))
      const found = extract(text).fees.map(({ amount, currency, label }) =>
        [amount, currency, bare ? null : label].filter((one) => one !== null).join(' '),
      )
      expect(found).toEqual(want)
    })
})

describe('how many are expected', () => {
  for (const [want, text] of COUNTS)
    test(JSON.stringify(text.slice(0, 90)), () => {
      const found = extract(text).expectedAttendance
      expect(found && `${found.approximate ? '~' : ''}${found.count}`).toBe(want)
    })
})
