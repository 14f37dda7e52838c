/** Words of running prose before a name that give a role: "moderated by", "Es sprechen". */
import type { PersonRole } from '../candidate.js'

export interface ProseCue {
  readonly cue: string
  readonly role: PersonRole
  readonly weight: number
  readonly pattern: RegExp
}

const TALK =
  'talk|master ?class|recital|lecture|seminar|presentation|colloquium|address|speech|paper|workshop|webinar|class|course|session|reading|conversation|evening|lunch|tour|demonstration|tutorial|performance|keynote|conferencia|charla|palestra|conf[ée]rence|conferenza|lectio|causerie|lezione|taller|seminario|semin[áa]rio|s[ée]minaire|ponencia|intervention|intervento|curso|cours|oficina|(?:gast|fest)?vortrag|referat|vorlesung|kolloquium|lesung|letture|lecturas|leituras|musiche'

const DET = '(?:the |our |el |la |le |o |a |il )?'

/** Cues that end right before the name (or its title). Matched against the text before it, white space folded. */
export const BEFORE: readonly ProseCue[] = [
  {
    cue: 'keynote-by',
    role: 'keynote',
    weight: 0.9,
    pattern:
      /\b(?:keynotes?(?: speech(?:es)?| address(?:es)?| lectures?| talks?| speakers?)?(?:,|:| -| (?:will be|was|were|is|are|by|from|delivered|given|presented))+|conferencia magistral (?:de|a cargo de)) ?$/i,
  },
  {
    cue: 'moderated-by',
    role: 'moderator',
    weight: 0.9,
    pattern:
      /\b(?:moderated|facilitated|animated|moderad[ao]|moderat[oaie]|mod[ée]r[ée]e?|anim[ée]e?|facilitad[ao]|moderiert)(?: and \w+)? (?:by|por|par|da|von) ?$|\b(?:modera|moderó|moderará|moderan|mod[ée]re|mod[ée]rera|anime|coordina|condujo|moderiert|modererà|modereranno|(?:modera|media)[çc][ãa]o (?:de|da|do|a cargo de)|moderaci[óo]n (?:de|a cargo de)|mod[ée]ration(?: de| par)|(?:es |die )?moderation(?: übernimmt| hat)?:?|durch den abend (?:führt|leitet)|es moderiert|moderiert wird [^.;:]{3,40} von)(?: (?:el|la|los|le|il|der|die|o|a))? ?$|\b(?:moderators?|facilitators?|moderadora?)(?: (?:is|are|will be|es|será))?[ ,:]* ?$/i,
  },
  {
    cue: 'chaired-by',
    role: 'chair',
    weight: 0.9,
    pattern:
      /\b(?:chaired|presided over|presidid[ao]|pr[ée]sid[ée]e?|presieduta?) (?:by|por|par|da) ?$|\b(?:chair|chairperson|chairman|chairwoman)(?: (?:is|will be))? ?[:,]? ?$|\bunder the (?:chairmanship|chair) of ?$|\bcustos(?: is| will be|,|:)? ?$|\b(?:presied(?:e|ono|er\xe0)|pr[\xe9e]sid(?:e|en|ent|ir\xe1|era)|(?:presidenza|pr[\xe9e]sidence|presidencia|presid\xeancia)(?: d[ei]l?| da)?)(?: ?:)? ?$/i,
  },
  {
    cue: 'launched-by',
    role: 'opening',
    weight: 0.75,
    pattern:
      /\b(?:launched|opened|inaugurated|unveiled|inaugurad[ao]|inaugurat[ao]|inaugurée?)\b[^.;:]{0,90} (?:by|por|par|da|pelo|pela) (?:the )?$/i,
  },
  {
    cue: 'introduced-by',
    role: 'opening',
    weight: 0.8,
    pattern:
      /\b(?:introduced|introduction|opened|inaugurated|welcomed) by ?$(?<!\b(?:paper|documents?|report|note|study|draft|item|topic|subject|findings|results|bill|motion)\b[^.;:]{0,75})|\b(?:statements?|remarks) (?:will be |were |are |to be )?(?:made|delivered|given) by ?$|\bwelcom(?:e|ed|ing words?) (?:by|from) ?$|\b(?:welcome|opening|introductory|inaugural) (?:remarks?|address|speech|statement|words|note) ?(?:by|from|:|-|,)? ?$|\b(?:opening (?:prayer|session|ceremony)|welcome|opening|official opening|prayer)(?: and \w+)? ?\((?:by )?$|\bin the presence of ?$|\b(?:ouverture|apertura|abertura|inauguraci[óo]n|saluti|bienvenid[ao]|mot de bienvenue|introducci[óo]n|introduzione)(?: [\p{L}]{2,9}){0,2}(?: par| a cargo de la| a cargo del| por| a cargo de| di| pelo| pela| del)? ?$|\b(?:opening|inaugurating) the \w+, ?$|\b(?:abri[óo]|abre|abrir[áa]|inaugur[óo]|inaugurar[áa]|inaugura|ouvrira|ouvre|aprirà|apre|ad aprire|introdurrà|eröffnet|begrüßt|begrüsst) (?:[^.;:()]|[.:]\d){3,100},? (?:la |el |il |le |der |die )?$|\b(?:gru(?:ß|ss)worte?|begrü(?:ß|ss)ung|eröffnung)(?: (?:spricht|sprechen|hält|durch|von|kommt von|:))+ (?:der |die )?$/iu,
  },
  {
    cue: 'hosted-by',
    role: 'host',
    weight: 0.8,
    pattern: /\b(?:hosted by|host:|host is|hosts?(?: (?:for|of) (?:the|this) \w+)?(?: (?:is|are|will be))?) ?$/i,
  },
  {
    cue: 'discussant-is',
    role: 'discussant',
    weight: 0.8,
    pattern:
      /\b(?:discussants?|respondents?|reactors?|coment[áa]rios? (?:de|por|a cargo de)|commentaires? (?:de|par)|commento di|response by|responses? from|comments by|discussed by|vote of thanks by|opponents?|(?:external |first |second )?examiners?|(?:es )?kommentiert)(?: (?:is|are|will be|der|die|el|la))? ?[:,]? ?$/i,
  },
  {
    cue: 'organized-by',
    role: 'organizer',
    weight: 0.6,
    pattern:
      /\b(?:looked after|coordinated|convened|arranged|put together|organi[sz]ed|coordinad[oa]|organizad[oa]|coordonnée?|organisée?|coordinat[oa]|organizzat[oa]|organisiert) (?:by|por|par|da|von|pel[ao]) ?$|\b(?:organi[sz]er|convenors?|conveners?|coordinators?|co-?organi[sz]ers?)(?: (?:is|are))? ?[:,]? ?$/i,
  },
  {
    cue: 'contact',
    role: 'contact',
    weight: 0.7,
    pattern:
      /\b(?:contact(?:ing)?|let|inform|tell|drop|write to|e-?mail(?:ing)?|call(?:ing)?|phone|ring|telephone|reach|notify|rsvp (?:to|with)|r\.s\.v\.p\. to|(?:apologies|regrets)(?: for absence)? to|respond to|reply to|register with|registration with|enquiries to|inquiries to|questions to|see|sign up with|, or (?:with|to|from|through)|speak to|talk to|arrange with|(?:address|direct)(?:ed)? to|sent? to|submit(?:ted)? to|reports? (?:go )?to|concerns to|complaints to|nominations to|requests to|applications to|proposals to|abstracts to|feedback to|had of|obtained from|att\.|attn\.?|c\/o|appointments? with|appointment,?|meet with|(?:information|details?|info|questions?|inquiries|enquiries|meeting|appointment|rsvp)[^.;]{0,60},? (?:please )?(?:contact|call|e-?mail|see|to|with|from|:)|comunicarse con|comunicar con|dirigirse a|rivolgersi a|scrivere a|s'adresser [àa]|aupr[èe]s de|contato com|falar com|contatar|contacto con|inscri[çp]\p{L}+ (?:com|con|aupr[èe]s de)|contactar(?: con| a)?|escribir a|contacter|contattare|escreva para|@[\w.-]{4,60} ?\() ?$/iu,
  },
  // "Two of our three panellists, Jane Roe and John Doe, are down with flu"
  {
    cue: 'panellists-are',
    role: 'panelist',
    weight: 0.85,
    pattern:
      /\b(?:panell?ists?|panel members|panelistas|debatedores|table ronde|panel\b[^.;:]{0,100} (?:will )?brings? together|on (?:the|our|today's) panel(?: (?:are|is|will be))?|es diskutieren|diskutieren(?: mit(?: uns)?)?|debattieren|es streiten|panel (?:consists of|comprises|is made up of|includes|features|will include)|débattent|debaten|debatem|discutono(?: con (?:l'autore|l'autrice|gli autori|lui|lei|loro))?)(?: (?:der|die|el|la|o|a|are|is|will be|include|includes|including|son|serão|sont|sono))?(?:,|:| -)? ?$/iu,
  },
  {
    cue: 'panel-with',
    role: 'panelist',
    weight: 0.85,
    pattern:
      /\b(?:panel(?: discussion)?|debate|round ?table|mesa redonda|table ronde|tavola rotonda|podiumsdiskussion|podium)(?: "[^"]{2,90}"| (?:on|about|sobre|sur|su|zu[rm]?) [^.;:()"]{3,60}?)? (?:with|w\/|featuring|con|com|avec|mit) ?:? ?$/i,
  },
  {
    cue: 'talk-by',
    role: 'speaker',
    weight: 0.85,
    pattern: new RegExp(
      `\\b(?:${TALK})s?"?(?: "[^"]{2,90}")?,? (?:(?:will be |is |was |to be )?(?:given|presented|delivered|led|taught|offered) )?(?:by|with|from|featuring|de|del|con|com|por|avec|par|di|da|von|mit|a cargo de|d(?=')) ?[:']? ?${DET}(?:\\p{Lu}?\\p{Ll}+ ){0,2}$`,
      'iu',
    ),
  },
  {
    cue: 'given-by',
    role: 'speaker',
    weight: 0.85,
    pattern:
      /\b(?:presented|brought(?: along)?|introduced|given|delivered|put|answered|taught|led|conducted|instructed|run|performed|impartid[ao]|dictad[ao]|ministrad[ao]|proferid[ao]|anim[ée]e?|donn[ée]e?|present(?:ed|ado|ada)|tenut[ao]|a cargo)(?: \w+ly)? (?:by|por|par|da|de|del|de la|pelo|pela) ?:? ?(?:(?:the \w+|la|el|las|los) )?$|\b(?:taken|guided|walked|led|talked|shown|briefed)\b[^.;:]{0,70} by ?$|\b(?:(?:lo|la|los|las) (?:hará|dará|dan?|dicta|brinda|conduce|ofrece|tiene)n?|(?:lo |la |los |las )?(?:imparte|impartirá|dictará|impartió|dictó)n?|tengono|tiene la charla|dictan) (?:(?:el|la|los|las) )?$/i,
  },
  {
    cue: 'speaker-is',
    role: 'speaker',
    weight: 0.9,
    pattern:
      /\b(?:(?:guest |invited |featured |main |today's |this week's |our |the |plenary )?(?:speakers?|lecturers?|presenters?|instructors?|trainers?|ponentes?|palestrantes?|intervenants?|relatori?)(?: \w+)?,? ?(?:is|are|will be|include|includes|including|will include|son|serão|es|:|for [^.;]{2,30} (?:is|will be))? ?:?|speaker(?: \w+)? (?:is|will be)(?: (?!(?:at|from|to|in|on|by|not|asked) )[\p{L}-]+){1,3}|(?:his|her|speaker's) name is) ?(?:the )?(?:\p{Ll}+ )?$/iu,
  },
  {
    cue: 'featuring',
    role: 'speaker',
    weight: 0.8,
    pattern:
      /\b(?:featuring|brings? together|reunirá|réunira|riunirà|in conversation|im gespräch(?: mit)?|en conversación|em conversa|en dialogue|in dialogo|features?|featured|meet(?: the)?|starring|showcasing|hear from|(?:honou?red|delighted|thrilled|lucky|fortunate) to have|(?:to|will|shall) hear|hearing from|join|joined by|welcomes?|welcoming|introduc(?:e|es|ing)|(?:special |our |invited |distinguished )?guests?(?: (?:tonight|today|this (?:week|month|evening)|(?:of|for) the (?:evening|day|night)))?(?: is| are| will be)?|listen(?:ing)? to|(?:stories|slides|insights|tips|tales) from|we have invited|hemos invitado a|abbiamo invitato|avons invité|(?:chat|conversation|talk|discussion|session|q&a|interview|webinar|workshop) (?:is |will be )?with|leader of (?:this|the) \w+ (?:is|will be)|nos acompaña(?:rá|n|rán)?(?: nuestr[ao] \w+)?|nuestr[ao]s? (?:invitad|ponente|expositor)\w*(?: es| será)?|nossa convidada|nosso convidado|accueillir(?: en personne)?|recevoir|recevrons|aurons le plaisir d'accueillir|zu gast(?: ist| sind)?|(?:unser )?gast(?: des abends)? (?:ist|sind)|ospite|ospiti|vi aspettiamo con|a cargo de|de la mano de|con (?:la )?participaci[óo]n (?:especial )?de|tem (?:a )?participa[çc][ãa]o (?:especial )?de|con la partecipazione (?:straordinaria )?di|(?:avec la participation|con la presencia|com a (?:participação|presença)|con la presenza|en pr[ée]sence|(?:la|une?) (?:venue|visite|intervention)|la visita|a visita) (?:de|di|d(?='))) ?[:']? ?$/i,
  },
  // "A convidada é a Jane Roe", "Quem vai conduzir o encontro é a …", "Ci guiderà …", "Nous accueillerons …": who is received.
  {
    cue: 'received',
    role: 'speaker',
    weight: 0.8,
    pattern:
      /\b(?:(?:invitad|convidad)[ao]s?(?: (?:especial|especiais|especiales|de (?:hoy|hoje|honor|honra|esta noche|este mes)|da (?:noite|vez)|do (?:m[êe]s|dia)|del mes))?,? (?:es|será|son|serán|é|são|serão|a)|como (?:invitad|convidad)[ao]s?(?: especial(?:es)?)?|nostr[aoie] ospit[ei],? (?:è|sarà|sono|saranno)|(?:notre|nos) invitée?s?,? (?:est|sera|sont|seront)|(?:vamos|vai|iremos|prazer de|alegria de) receber|receberemos|recibiremos|(?:gusto|placer|alegría) de recibir|(?:vamos a )?(?:charlar|conversar|platicar) con|(?:acogeremos|ospiteremo|accueill(?:ons|erons)|recev(?:ons|rons))|(?:nos|ci) (?:guiará|guiarán|visita|visitará|visitan|guiderà|guideranno|accompagnerà|accompagneranno|guidano|guida)|(?:guidarci|accompagnarci|parlarne|parlarcene)(?: in [^.;:()]{3,40})? (?:sarà|saranno)|(?:teremos|contaremos com|tendremos|contaremos con|avremo con noi) (?:a|o|la|el) (?:presen[çc][ai]a?|participa[çc](?:ão|ión)|visita|compañía|companhia)(?: especial)? d[aeo]|quem (?:vai )?(?:ministr|conduz|apresent|fala|gui|dá)\p{L}*(?: [^.;:()]{3,30})? (?:é|será)) ?(?:a |o |la |el |as |os )?$/iu,
  },
  // "Rencontre du 12 mars avec l'écrivaine Claire Fontaine", "An evening at the library with Jane Roe"
  {
    cue: 'meeting-with',
    role: 'speaker',
    weight: 0.78,
    pattern:
      /\b(?:rencontre|rendez-vous|soirée|encuentro|velada|incontro|serata|encontro|evening|night|afternoon|abend|conversation|gespräch|lesung|dialogue|diálogo|dialogo|charla|meet-?up|q&a)\b[^.;:()]{0,50} (?:with|avec|con|com|mit) ?$/iu,
  },
  // "en visio, lundi 24 mai de 12h30 à 13h30, avec Jane Roe"
  {
    cue: 'at-hour-with',
    role: 'speaker',
    weight: 0.75,
    pattern:
      /\d(?:h\d{0,2}| ?hrs?\.?| ?uhr| ?[ap]\.?m\.?|[:.]\d\d(?: ?(?:h|hrs?\.?|uhr|[ap]\.?m\.?))?)(?: (?:cest?|bst|gmt|utc))?,? (?:with|avec|con|com|mit) $/i,
  },
  // "Avec Jane Roe, sociologue, …": a sentence or a line that begins with it.
  { cue: 'with-them', role: 'speaker', weight: 0.75, pattern: /(?:^|\. )(?:with|avec|con|com|mit) $/i },
  {
    cue: 'closing-by',
    role: 'speaker',
    weight: 0.75,
    pattern:
      /\b(?:closing|concluding) (?:remarks?|address|speech|statement|words|note) ?(?:by|from|:|-|,)? ?$|\b(?:clausura|cierre|cl[ôo]ture|encerramento|conclusioni)(?: (?:par|por|a cargo de|de|di|pelo|pela))? ?:? ?$/i,
  },
  // "Intervinieron la Mag. Jane Roe y el Sr. …", "Expondrán: …", "Interverranno: …", "Es sprechen …"
  {
    cue: 'take-part',
    role: 'speaker',
    weight: 0.85,
    pattern:
      /\b(?:interv(?:ino|inieron|ienen|iene|endrán?|iendront|iennent|errà|erranno|engono|êm|eio|ieram|irão)|particip(?:an|aron|arán|eranno|ano|am|arão|eront)|partecip(?:ano|eranno|erà)|exp(?:one|onen|uso|usieron|ondrán?)|disert(?:a|an|ó|aron|ará|arán)|hablarán|hablaron|falarão|falaram|relazion(?:a|ano|erà|eranno)|parler(?:à|anno)|prendront la parole|conferenciarán|(?:es )?(?:sprechen|spricht|referieren|referiert|liest|lesen|hält|berichten|berichtet)|acompañ(?:an|arán|a|ará|aron)(?: a(?:l| la| los| las) \p{L}+)?|(?:conversan?|dialoga(?:no)?|converserà|dialogherà|conversarán?|dialogarán?|converseranno|dialogheranno)(?: \p{L}+)? (?:con|com)(?: (?:lei|lui|loro|él|ella|ellos|ellas|ela|ele|l'autrice|l'autore|gli autori|el autor|la autora|o autor|a autora))?)(?: (?:nos|como ponentes|mit(?: uns)?))?:? ?(?:(?:el|la|los|las|le|il|o|a|os|der|die|»|-) ?)?$/iu,
  },
  // "with contributions by Jane Roe and Peter Marsh"
  {
    cue: 'contributions',
    role: 'contributor',
    weight: 0.75,
    pattern:
      /\b(?:contributions?|contribuci[oó]n(?:es)?|contribui[çc](?:ão|ões)|contributi|beiträgen?) (?:by|from|de|da|di|von) ?$/i,
  },
  // "Es spricht am Donnerstag, 7. Mai, 16 Uhr c.t., Herr Prof. Dr. Roe (Jena) über …"
  {
    cue: 'speaks-on',
    role: 'speaker',
    weight: 0.75,
    pattern:
      /\b(?:spricht|sprechen|referiert|referieren|liest|vortragen wird|hablará|hablarán|parlera|parlerà|falará) (?:am|um|im|in|ab|el|le|il|em|no|a las|à|alle)\b[^;:]{3,80}, $/i,
  },
  // "The final oral examination of Jane Roe for the degree of …", "Soutenance de thèse de Jane Roe"
  {
    cue: 'defence-of',
    role: 'speaker',
    weight: 0.8,
    pattern:
      /\b(?:oral examination|thes[ei]s defen[cs]e|dissertation defen[cs]e|public defen[cs]e|defen[cs]e|viva(?: voce)?|candidacy exam|(?:thesis|dissertation) proposal|soutenance(?: de (?:la )?th[èe]se)?|disputation|lectura de (?:la )?tesis(?: doctoral)?|defensa de (?:la )?tesis(?: doctoral)?|defesa de (?:tese|disserta[çc][ãa]o|mestrado|doutorado)) (?:of|by|de|da|do|von|d(?=')) ?'?(?:mr\.? |ms\.? |mrs\.? |m\. |mme |herrn? |frau |la |el )?$/i,
  },
  { cue: 'directors', role: 'director', weight: 0.9, pattern: /(?:^|[.:;] )(?:course )?(?:directors?|leaders?) $/i },
  { cue: 'presents', role: 'speaker', weight: 0.6, pattern: /\b(?:presents?|announces?|presenta|apresenta) ?:? ?$/i },
]
