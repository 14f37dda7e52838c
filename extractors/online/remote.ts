/** Words that the event is online: "held virtually", "a webinar", "by video conference". */

const EVENT =
  '(?:events?|workshops?|meet-?ups?|meetings?|conferences?|seminars?|sessions?|talks?|lectures?|presentations?|symposium|trainings?|courses?|classes|panels?|discussions?|tutorials?|gatherings?|launch|hackathon|consultation|briefing|q\\s?&\\s?a|social|edition|format|book\\s+club|lightning\\s+talks|community\\s+event|hearing|roundtable|summit|forum|school|chat|open\\s+house|call|lunch|coffee|happy\\s+hour|open\\s+day|open\\s+evening|fair|tour|town\\s+hall|colloquium|bootcamp|clinic|drop-in|celebration|ceremony|exhibition|festival|party|unconference|sprint|assembly|retreat|webinars?|corso|corsi|cours|formation|formaci[oó]n|forma[cç][aã]o|formazione|s[eé]minaires?|seminarios?|semin[aá]rios?|conferencias?|conf[eé]rences?|conferenz[ae]|confer[eê]ncias?|palestras?|lezion[ei]|jornadas?|journ[eé]es?|giornata|convegno|conversatorio|mesa\\s+redonda|clases?|aulas?|evento|encuentros?|reuni[oó]n|taller|curso|charla|sesi[oó]n|meetup|encontro|oficina|reuni[aã]o|[eé]v[eé]nement|rencontre|atelier|r[eé]union|incontro|evento)'

export const ONLINE_WORDS: readonly (readonly [RegExp, string, number])[] = [
  [
    new RegExp(
      `\\b(?:(?:virtual|online|on-line|web-?based|remote)\\s+|cyber-?\\s?|tele-)(?:(?!(?:after|before|during|for|until|from|following|throughout|at|by|to)\\s)[\\p{L}&-]+\\s+){0,2}?${EVENT}\\b(?!\\s+(?:system|form|registration|site|page))`,
      'giu',
    ),
    'online-event',
    0.72,
  ],
  [
    new RegExp(
      `\\b${EVENT}\\s+(?:virtual(?:es)?|online|en\\s+l[ií]nea|en\\s+ligne|em\\s+linha|remot[oa]s?|(?:à|a)\\s+distan(?:ce|cia|za)|a\\s+dist[aâ]ncia)(?![\\p{L}])`,
      'giu',
    ),
    'online-event',
    0.72,
  ],
  [
    /\b(?:held|hosted|take\s+place|takes\s+place|taking\s+place|took\s+place|meet|gather|run|conducted|delivered|organi[sz]ed|offered|presented|taught|given|live|streamed|moved?|moves|moving|goes|going|switch(?:es|ed)|sesi[oó]n|lugar|realiza(?:r[aá]|-se)?|celebrar[aá]|tendr[aá]|ser[aá]|terr[aà]|svolger[aà]|tiendra|d[eé]roulera|aura|lieu|findet|format|event|happens?|everything\s+is)\s+(?:(?:entirely|fully|completely|exclusively|only|again|purely|100%|de\s+(?:forma|manera)|de\s+modo)\s+)?(?:online|on-line|virtual(?:ly|mente)?|remotely|remote(?=\s*[:.,;!)])|en\s+l[ií]nea|en\s+ligne|em\s+linha|[àa]\s+distan(?:ce|za|cia)|a\s+dist[aâ]ncia|da\s+remoto|de\s+forma\s+remota)\b(?!\s+\p{L}+(?:ed|ible|able)\b)(?!\s+(?:registration|form|course|platform|system|at\s+(?:www|http)|by\s+(?:the\s+(?:end|deadline|\d)|\d|noon|midnight|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\b)|until|from\s+\d|version|resource|material|community|learning))/giu,
    'held-online',
    0.82,
  ],
  [
    new RegExp(
      `\\b${EVENT}\\s+(?:[\\p{L}\\d]+,?\\s+){0,5}?(?:is|will\\s+be|are|was)\\s+(?:entirely\\s+|fully\\s+|completely\\s+|held\\s+)?(?:online|virtual)\\b(?!\\s+\\p{L}+(?:ed|ible|able)\\b)`,
      'giu',
    ),
    'held-online',
    0.8,
  ],
  [
    /\((?:virtual(?:\s+\w+)?|online(?:\s+(?:only|event))?|en\s+l[ií]nea|en\s+ligne|remote|webinar|zoom)(?:,\s(?:hosted|organi[sz]ed|via|on|with)\s[^()\n]{2,60})?\)|\[(?:virtual|online)\]|^(?:\W{0,4})(?:virtual|online)(?=\s*[:|-]\s)/gimu,
    'online-in-brackets',
    0.8,
  ],
  [
    // "Wed 8 Nov 2023, 14:00 GMT, online"
    /(?:\d\s?(?:[ap]\.?m\.?|h|hrs|Uhr)?|GMT|UTC|C?E[SD]T|CET|BST|WAT|EAT|IST)\s?[,;|·-]\s?(?:on-?line|virtual(?:ly)?|en\s+ligne|en\s+l[ií]nea|via\s+zoom)(?=\s*(?:[.;|)\n]|\((?:originally|instead|was|not|no\s)|$))/gimu,
    'online-in-list',
    0.8,
  ],
  // "en modalidad telemática", "em formato virtual", "en distanciel"
  [
    /\b(?:(?:modalidade?|modalit[aà]|forma|manera|maneira|v[ií]a|formato|format)\s+telem[aá]tic[ao]|(?:formato|modalidade?|modalit[aà])\s+(?:online|on-line|virtual|digitale?|remot[oa])|en\s+distanciel)(?!\p{L})/giu,
    'held-online',
    0.8,
  ],
  // "Onlinesprechstunde", "Online-Vortrag", "Webseminar"
  [
    /\b(?:online-?|web-?|video-?)(?:seminare?|sprechstunde|veranstaltung|vortrag|kurs|workshop|treffen|schulung|konferenz|diskussion|sitzung|fortbildung|infoabend)\b/giu,
    'online-event',
    0.75,
  ],
  // "e-Workshop on tariff classification"
  [/\be-(?:workshop|seminar|conference|course|training|forum|consultation|meeting|symposium)s?\b/giu, 'e-event', 0.75],
  [
    /\b(?:fully|entirely|completely|100\s?%|totally|enti[eè]rement|totalmente|interamente|vollst[aä]ndig)\s+(?:virtual|online|remote|en\s+ligne|en\s+l[ií]nea|da\s+remoto)\b|\b(?:online|virtual)[\s-]only(?=\s*(?:[.!;,:()\n]|$))|\b(?:nur|ausschlie(?:ß|ss)lich|s[oó]lo|apenas|solo|solamente|soltanto|[uú]nicamente|uniquement|exclusivement|exclusivamente|esclusivamente)\s+(?:online|en\s+l[ií]nea|en\s+ligne|virtual)\b|\b(?:online|en\s+l[ií]nea|en\s+ligne)\s+(?:uniquement|seulement|exclusivement|exclusivamente|[uú]nicamente|soltanto)(?!\p{L})/giu,
    'fully-online',
    0.85,
  ],
  [/\bwebinars?\b|\bseminario\s+web\b|\bwebinaires?\b|\bwebinario\b/giu, 'webinar', 0.6],
  [
    // "takes place by video conference only", "par visioconférence", "por videoconferencia"
    /\b(?:by|via|per|through|over|in|as|par|en|por|mediante|tramite)\s+(?:an?\s+|la\s+)?(?:(?:video|tele|web)[\s-]?conferenc(?:e|ing|ia)|video[\s-]?link|videoconferenza|videoconfer[eê]ncia|visio-?conf[eé]rence)\b|\b(?:als|per|via|in\s+einer)\s+(?:Video|Telefon|Web|Online)-?konferenz\b/giu,
    'by-video-conference',
    0.82,
  ],
  [
    /\b(?:community|conference|video|group)\s+call\b|\btele-?conference\b|\bvideo-?conference\b|\bvideoconferencia\b/giu,
    'call',
    0.62,
  ],
]

// "A first consultation was held online", "Interviews will be held online": another occasion than the one announced.
export const OTHER_OCCASION =
  /\b(?:first|second|third|earlier|previous|preliminary|preparatory|initial|preceding|last|former)\s+(?:\p{L}+\s+){1,3}(?:was|were|took|had\s+been)\b[^.]{0,40}$|\b(?:interviews?|auditions?|office\s+hours|defen[cs]es?|registrations?|applications?|submissions?|abstracts?|tickets?|booking|forms?|inscripci[oó]n(?:es)?|inscri[cç][oõ]es|inscriptions?|iscrizion[ei]|anmeldung(?:en)?)\s+(?:will|are|were|is|ist|sind|est|sont|[eé]|è|es|son|s[aã]o|sono)\b[^.]{0,30}$/iu

// "Inscription uniquement en ligne", "Anmeldung nur online": what is done on the web, before
export const DONE_ONLINE =
  /(?<!\p{L})(?:registr|inscri|iscri|anmeld|buch|reserv|r[eé]serv|billet|ticket|entradas|prenot|bewerb|candidat|submi|postul|book|verkauf|vente|vendita|venta|vendas|sale|sold|apply|applic|pay|download|version)\p{L}*[^.;\n]{0,36}$/iu

// The words without one of which a group of patterns finds nothing.
export const list = (words: string): readonly string[] => words.split(' ')

export const REMOTE_WORDS = list(
  'telemática telematica telemático telematico distanciel digital digitale cyber tele distance distancia distância distanza onlineseminar onlinesprechstunde onlineveranstaltung onlinevortrag onlinekurs onlineworkshop onlinetreffen onlineschulung onlinekonferenz onlinediskussion onlinefortbildung webseminar videokonferenz video online line web virtual virtuales virtually virtualmente remote remotely remoto remota remotas remotos línea linea ligne linha webinar zoom',
)

export const WEBINAR_WORDS = list('webinar webinars webinaire webinaires webinario web')

export const CALL_WORDS = list(
  'call videokonferenz telefonkonferenz webkonferenz onlinekonferenz video videolink conference conferencing conferencia conférence conference teleconference videoconference videoconferencing videoconferencia videoconferenza videoconferência visioconférence visioconference',
)
