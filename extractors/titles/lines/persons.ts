/** Lines that are a person, the works of one, whom a letter is written to, or its greeting. */

/** How a letter begins. */
export const GREETING =
  /^[¡\W]?(?:dear|hi|hello|hey|hola|ol[aá]|bonjour|bom dia|buen[ao]s|caros?|caras?|car[oiae]|ch[eè]r(?:e|s|es)?|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|liebe[rs]?|sehr geehrte|gentil[ei]|salut|coucou|ciao|oi(?=[,!]| gente| pessoal| galera)|oie|e a[ií]|fala|moin|servus|gr[uü]e(?:ß|ss) (?:gott|euch|dich)|hallo|guten (?:tag|morgen|abend)|buongiorno|buonasera|boa (?:tarde|noite)|bonsoir|greetings|good (?:morning|afternoon|evening)|members of|to all|fyi|welcome (?:to|back|all|every|and)|¡hola|bula)(?![\p{L}]).{0,80}[,:!.-]?$|^(?:folks|friends|colleagues|all|welcome|attention)(?![\p{L}])(?:.{0,80}[,:!-]|\s?\p{L}{0,12})$|^[\p{L}\s-]{2,50},$/iu

// "by Prof. X", "Speaker: X", "Dr. X", "Professor X".
export const PERSON =
  /^(?:by\b(?!-)|with\b|von\b|por\b|par\b|(?:guest )?speakers?\s?[:-]|guests?\s?[:-]|(?:de|di)\s(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+$|an? .{0,40}(?:talk|lecture|seminar|lectures?|reading|evening|conversation|discussion|presentation|concert)\s(?:by|with|von|de|par|di|con)\b|(?:[\p{L}-]+\s){0,2}(?:talk|lecture|seminar|reading|presentation|palestra|charla|conferencia|conf[eé]rence|vortrag|conferenza)\s(?:by|with|von|par|di|con|com)\b|respondents?\b|(?:dr|prof(?:essor)?|mr|mrs|ms|sir|hon|h\.e|dra?|ing|rev|assoc|asst|mag|mgs|lic|dipl|atty|cr|don|doña|frau|herr|mme|msgr|rabbi|imam)\b[. ](?=.{0,60}\p{Lu}))/iu
// "com Jurema Lins" below the name; "com vinho e petiscos" goes on with it.
export const WITH_PERSON =
  /^(?:[Cc]om|[Cc]on|[Aa]vec|[Mm]it)\s\p{Lu}[\p{L}'.-]+(?:\s(?:de|da|do|di|von|van|du|la|y|e))?\s\p{Lu}[\p{L}'-]+(?:\s\p{L}[\p{L}'.-]*){0,2}$/u
// "His Excellency", "Ambassador Extraordinary and Plenipotentiary", "To all Permanent Missions": whom a letter is written to.
export const ADDRESSEE =
  /^(?:(?:his|her|your|their) (?:excellenc(?:y|ies)|highness|eminence|worship|grace|majesty|honou?r)|(?:the )?(?:right )?honou?rable|ambassador\b|a tod[oa]s?\s(?:(?:os|as|la|los|las|el|o|a)\s)?\p{L}+|[aà] tou(?:s|tes)\s(?:les\s)?\p{L}+|a tutt[ie]\s(?:gli\s|i\s|le\s)?\p{L}+|to (?:all|the|our) (?:\p{L}+ ){0,2}(?:members?|staff|students|parents|residents|colleagues|participants|shareholders|delegates|secretar\p{L}+)|to (?:all|the) (?:permanent|heads?|directors?|members?|deans?|rectors?|staff|schools|ministr\p{L}+|missions)\b|su excelencia|sua excel[eê]ncia|son excellence|sua eccellenza|company at\b|(?:ai|agli|alle|aos|[àa]s|aux|a los|a las|an (?:die|alle)) (?:\p{L}+ )?(?:soci\b|membri|uffici|comuni|direttori|dirigenti|docenti|studenti|colleghi|membros|s[oó]ci[oa]s|professores|estudantes|dire[cç]|delega[cç]|c[aâ]maras|membres|adh[eé]rents|directeurs|chefs|miembros|alumn|directores|mitglieder|eltern|kolleg|organi|presidenti|sindaci|rettori|servi[cç]os|secretar|d[eé]l[eé]gations|services|familias|vecin)|excelent[ií]sim[oa]|magn[ií]fic[oa] re[ci]tor|gentile|spett\.|egregi)/iu
// "Photographs by Despina Karas, 1962-1979", "Musik von Clara Berg": whose works.
export const WORKS_BY =
  /^(?:photographs|photos|paintings|drawings|works|prints|films?|music|texts?|words|directed|written|curated|choreography|fotograf[ií]as|obras|pinturas|photographies|[oœ]uvres|fotografie|opere|musik|musique|m[uú]sica|musica)\s(?:by|von|de|di|par|por)\s\p{Lu}[\p{L}'-]+\s\p{Lu}/iu
// "An Evening with the Organ", in capitals: a name; "An evening with Petra Novak" says what it is.
export const EVENING = /^A(?:n|N)? (?:Evening|EVENING|Afternoon|AFTERNOON|Conversation|CONVERSATION|Concert|CONCERT) /
// "Talk by Prof. Nadia Osei on Coastal Erosion": who, and what it is about.
export const SPEAKS_ON =
  /^(?:[\p{L}-]+\s){0,2}(?:talk|lecture|seminar|presentation|palestra|charla|conferencia|conf[eé]rence|vortrag|conferenza)\s(?:by|with|von|par|di|con|com|mit|de)\s.{4,60}?(?:\s(?:on|about|sobre|sur|über|su)\s(?!(?:mon|tue|wed|thu|fri|sat|sun|the\s)\p{Ll}*day|\d)\p{L}.{4,}|:\s\S.{6,})$/iu
// "Associate Professor, Statistics", "Director of Research", "Member of Technical Staff": what the speaker above is.
export const JOB =
  /^(?:the\s)?(?:(?:permanent|associate|assistant|full|adjunct|visiting|emeritus|distinguished|senior|junior|chief|principal|deputy|executive|research|managing|vice|former|scientific|technical|general)\s){0,3}(?:professor|lecturer|director|manager|fellow|scientist|engineer|researcher|dean|president|chairman|chairperson|chairwoman|(?:phd|doctoral|graduate)\s(?:student|candidate)|post-?doc\p{L}*|member of (?:the )?technical staff|secretary(?:[- ]general)?|director[- ]general|commissioner|registrar|rector|chancellor|mayor|professora?|profesora?|professeure?|docente|directora?|diretora?|directeur|directrice|direttore|direttrice|leiterin?)(?:\s(?:emeritus|emerita))?(?:$|,|\s(?:of|at|in|for|de|di|der|des|del|du)\s)/iu
