/** The words that say what kind of event a text announces, in six languages. */

/** Kinds of the record, each with its phrases: lower case, no accents, singular (plurals are added). */
export const KIND_PHRASES = {
  'expert-group-meeting':
    'expert group meeting|experts group meeting|expert meeting|meeting of experts|egm|reunion de expertos|reunion d experts|reuniao de peritos|group of experts meeting',
  webinar:
    'webinar|brown bag webinar|brown-bag webinar|seminario web|seminario en linea|seminario online|seminario virtual|seminaire en ligne|online-seminar|onlineseminar|web-seminar|webinaire|webinario|web seminar|online seminar|webcast|webinaire',
  hackathon:
    'hack weekend|hackday|hackathon|hackaton|hack night|hack day|hackfest|datathon|codefest|code sprint|edit-a-thon|editathon|hackathon day',
  symposium: 'symposium|symposia|simposio|symposion|colloquium|colloque|coloquio|kolloquium',
  congress: 'congress|congreso|congresso|congres|kongress',
  conference:
    'conference|multi-conference|multiconference|mini-conference|fachkonferenz|fachtag|jornada|conferencia internacional|conferencia nacional|conference internationale|konferenz|convegno|tagung|fachtagung|unconference',
  summit: 'summit|cumbre|cupula|sommet|gipfel|gipfeltreffen',
  hearing: 'public hearing|hearing|audiencia publica|audience publique|anhorung|oral evidence session|udienza pubblica',
  consultation:
    'enquete publique|public consultation|consultation|consulta regional|consulta nacional|consulta ciudadana|consulta de expertos|consulta publica|consulta sobre|consultation publique|consultazione|public inquiry|drop-in session|call for evidence',
  ceremony:
    'ceremony|grand opening|ribbon cutting|ribbon-cutting|groundbreaking|unveiling|ceremonia|cerimonia|ceremonie|prize-giving|award night|awards evening|award evening|awards dinner|awards night|inauguration|commemoration|vernissage|inauguracion|inauguracao|inaugurazione|ausstellungseroffnung|festakt|prize ceremony|award ceremony|awards ceremony|remise des prix|entrega de premios|preisverleihung|premiazione',
  exhibition: 'exhibition|exposition|exposicion|exposicao|mostra|ausstellung|trade fair|expo|art show',
  launch:
    'book launch|report launch|launch event|launch|lanzamiento|lancamento|lancement|book presentation|presentacion del libro|presentazione del libro|presentation du livre|presentation du rapport|presentacion del informe|apresentacao do relatorio|presentazione del rapporto|presentation de l ouvrage|presentacion de libro|apresentacao do livro|buchvorstellung|buchprasentation|buchpremiere|soft launch',
  course:
    'short course|curso de formacao|curso de capacitacao|curso de formacion|curso de capacitacion|corso di formazione|escuela de invierno|escola de inverno|ecole d hiver|ecole thematique|training course|doctoral course|phd course|online course|course|summer school|phd school|thematic school|advanced school|training school|summer institute|winter institute|sommerschule|winterschule|herbstschule|escola de verao|scuola estiva|scuola invernale|universidad de verano|winter school|spring school|autumn school|field school|fall school|research school|doctoral school|escuela de campo|escuela de otono|escola de outono|escola de campo|ecole de terrain|ecole d automne|scuola autunnale|scuola di primavera|masterclass|master class|bootcamp|boot camp|curso|minicurso|cours|corso|kurs|mooc|diplomado|ecole d ete|escuela de verano|crash course',
  workshop:
    'training workshop|oficina de formacao|oficina de capacitacao|taller de formacion|taller de capacitacion|atelier de formation|atelier de renforcement|workshop|taller|oficina|atelier|laboratorio|minitaller|barcamp|hands-on session|work shop',
  training:
    'residential training|jornada de formacion|jornada de capacitacion|sesion de formacion|session de formation|journee de formation|giornata di formazione|giornata formativa|acao de formacao|accion formativa|action de formation|training session|training programme|training program|training|capacitacion|capacitacao|formation|formacion|formacao|formazione|schulung|entrenamiento|tutorial',
  seminar:
    'seminar|seminario|seminaire|brown bag|brown-bag|brownbag|brown bag lunch|journal club|reading group|giornata di studio|giornata di studi|journee d etude|journee d etudes',
  panel:
    'panel discussion|podiumsgesprach|round table|round-table|roundtable|fireside chat|mesa redonda|table ronde|tavola rotonda|podiumsdiskussion|panel debate|conversatorio|debate|panel',
  lecture:
    'public lecture|guest lecture|inaugural lecture|memorial lecture|lecture|keynote lecture|public talk|guest talk|ringvorlesung|antrittsvorlesung|festvortrag|book talk|invited talk|lightning talk|talk|conferencia|palestra|charla|conferenza|lezione|vortrag|vorlesung|ponencia|thesis defense|thesis defence|dissertation defense|thesis proposal|phd defence|phd defense|doctoral defence|viva voce|soutenance de these|soutenance|defensa de tesis|defensa de la tesis|defesa de tese|defesa da tese|defesa de doutorado|discussione della tesi|disputation',
  forum: 'forum|foro|fora',
  meeting:
    'annual general meeting|general meeting|general assembly|community call|assembly|meeting|meetup|meet-up|reunion|reuniao|riunione|sitzung|versammlung|assemblea|asamblea|assembleia|assemblee|encuentro|encontro|incontro|rencontre|treffen|retreat|information evening|information session|info session|briefing|press briefing|town hall meeting|town hall on|town meeting|open house|agm|bof|birds of a feather|gathering|social hour|reencuentro|r-encuentro',
  other:
    'doctoral consortium|minitrack|mini-track|shared task|phd consortium|doctoral colloquium|guided walk|film night|film evening|movie night|filmabend|press conference|news conference|festival|fair|job fair|career fair|careers fair|competition|contest|gala|book club|bookclub|club de lectura|clube de leitura|open day|technical day|study tour|field trip|field visit|party|concert|performance|screening|film screening|cleanup|clean-up|dialogue|trivia night|challenge|tournament|excursion|celebration|networking event|happy hour|twitter chat|event|evento|evenement|veranstaltung|coffee morning|walk|tour|mission|evening|week|weekend|day|days|info day|picnic|regatta|fete|recital|pub quiz|parade|biennale|dia aberto|dia de puertas abiertas|jornada de puertas abiertas|journee portes ouvertes|journees portes ouvertes|journee technique|journee professionnelle|journee d information|journee thematique|journee regionale|journee nationale|giornata informativa|porte aperte|tag der offenen tur|open doors|marathon|half marathon|book fair|book sale|plant sale|flea market|repair cafe|quiz night|showcase|potluck|barbecue|ceilidh|bazaar|fiesta|sagra|kermesse|soiree|open studio',
} as const

export type KindWord = keyof typeof KIND_PHRASES
