/** Which words give a person which role: labels and headings, and cues of running prose before and after a name. */
import type { PersonRole } from '../candidate.js'

/** Words of a label or heading, in lower case without accents, most telling first. */
const LABEL_ROLES: readonly (readonly [PersonRole, RegExp])[] = [
  [
    'keynote',
    /\b(?:keynotes?|plenary (?:speakers?|talks?|lectures?)|conferencia magistral|conference pleniere|orador principal)\b/,
  ],
  [
    'moderator',
    /\b(?:moderat\w+|moderad\w+|moderac\w+|modera|compere|moderazione|facilitat\w+|facilitad\w+|animat\w+|animation|mc|coordina|condujo|conduce|durch den abend)\b/,
  ],
  ['panelist', /\b(?:panell?ists?|panel members?|(?:discussion )?panel|panelist[ae]s?|mesa redonda|mesa redonda com)$/],
  [
    'discussant',
    /\b(?:discussants?|respondents?|reactors?|commentators?|comentaristas?|debatedores|debatedora?|opponents?|(?:external )?examiners?|arguentes?)\b/,
  ],
  [
    'committee',
    /^members$|\b(?:committees?|committee members|comites?|comitato|comissao|advisory board|editorial board|reviewers|jury|juries|jurors?|judges|jurados?|juri|giuria)\b/,
  ],
  [
    'chair',
    /\b(?:(?:co-?)?chairs?|vorsitz\w*|cathaoirleach|présidence|presidence|chaired|chair(?:man|woman|person)s?|presiding|presidida|presidid[ao] por|preside|presidencia)\b/,
  ],
  [
    'director',
    /\b(?:(?:course|scientific|programme?|school)? ?(?:directors?|leaders?)|directeur|direttore|diretora?)$/,
  ],
  ['other', /^(?:(?:thesis|main|principal|academic) )?(?:co )?supervisors?$/],
  ['contributor', /\bcontributors?\b/],
  [
    'opening',
    /\b(?:opening|opened|welcome|inaugura\w*|introduce|apre|abre|ouvre|saluti|abertura|apertura|ouverture|introduced|introduction by|bienvenida)\b/,
  ],
  [
    'contact',
    /\b(?:contacts?|contacto|contato|contatti|kontakt|enquir\w+|inquir\w+|(?:further|more|for|additional) info\w*|informac\w+|informations?|questions?|rsvp|correspondence|secretariat|secretary|informes|informazioni|focal points?|point of contact|press|media|attn|attention|liaison|secretariado|to register|registration|register|duvidas|renseignements|quer(?:y|ies)|bookings?|consultas|auskunft|ansprechpartner\w*|ruckfragen|referente)\b/,
  ],
  ['host', /^(?:(?:faculty|local|seminar|your) )?(?:co-?)?(?:hosts?|hosted by|anfitri\w+|hote)\b/],
  [
    'organizer',
    /\b(?:organi[sz]ers?|organi[sz]ed by|organizan?|convocan?|convenors?|conveners?|convened by|coordinat\w+|organizador\w*|organiza|organisat\w+|organizzat\w+|coordenac\w+|coordinac\w+|organizing|organising)\b/,
  ],
  [
    'speaker',
    /\b(?:speakers?|presenters?|presented by|present(?:ed|ing)?|presentador|lecturers?|lecture by|instructora?e?s?|instrutora?e?s?|ministrantes?|trainers?|(?:(?:workshop|session|course) )?leaders?|tutors?|teachers?|coach(?:es)?|mentors?|guides?|demonstrators?|storytellers?|performers?|readers?|resource persons?|ponentes?|palestrantes?|oradora?e?s?|expositora?e?s?|conferencistas?|curated by|curators?|intervenante?s?|conferenciere?s?|relator[ei]|relatrice|oratori?|referent(?:en)?|witness(?:es)?|vortragende|talks? by|lightning talks|taught by|given by|led by|invited talks?|invited lectures?|faculty|docentes?|docenti|formador\w*|invitad[ao]s?|convidad[ao]s?)\b|^(?:who|by|with|featuring|guests?|(?:special )?guests|artists?|authors?|performers?|por|con|avec|com)$/,
  ],
]

/** The role that a label gives, or null: `labelRole("session chair") === "chair"`. */
export function labelRole(phrase: string): PersonRole | null {
  if (phrase.length > 60) return null
  for (const [role, pattern] of LABEL_ROLES) if (pattern.test(phrase)) return role
  return null
}

export interface ProseCue {
  readonly cue: string
  readonly role: PersonRole
  readonly weight: number
  readonly pattern: RegExp
}

const TALK =
  'talk|master ?class|recital|lecture|seminar|presentation|colloquium|address|speech|paper|workshop|webinar|class|course|session|reading|conversation|evening|lunch|tour|demonstration|tutorial|performance|keynote|conferencia|charla|palestra|conf[ée]rence|lezione|taller|seminario|semin[áa]rio|s[ée]minaire|ponencia|intervention|intervento|curso|cours|oficina|(?:gast|fest)?vortrag|referat|vorlesung|kolloquium|lesung'
const DET = '(?:the |our |el |la |le |o |a |il )?'

/** Cues that end right before the name (or its title). Matched against the text before it, white space folded. */
export const BEFORE: readonly ProseCue[] = [
  {
    cue: 'keynote-by',
    role: 'keynote',
    weight: 0.9,
    pattern:
      /\b(?:keynote(?: speech| address| lecture| talk| speakers?)?(?:,|:| -| (?:will be|was|is|are|by|from|delivered|given|presented))+|conferencia magistral (?:de|a cargo de)) ?$/i,
  },
  {
    cue: 'moderated-by',
    role: 'moderator',
    weight: 0.9,
    pattern:
      /\b(?:moderated|facilitated|animated|moderad[ao]|moderat[oaie]|mod[ée]r[ée]e?|anim[ée]e?|facilitad[ao]|moderiert)(?: and \w+)? (?:by|por|par|da|von) ?$|\b(?:modera|moderó|moderará|moderan|mod[ée]re|mod[ée]rera|anime|coordina|condujo|moderiert|modererà|modereranno|modera[çc][ãa]o (?:de|da|do|a cargo de)|moderaci[óo]n (?:de|a cargo de)|mod[ée]ration(?: de| par)|(?:es |die )?moderation(?: übernimmt| hat)?:?|durch den abend (?:führt|leitet)|es moderiert)(?: (?:el|la|los|le|il|der|die|o|a))? ?$|\b(?:moderators?|facilitators?|moderadora?)(?: (?:is|are|will be|es|será))?[ ,:]* ?$/i,
  },
  {
    cue: 'chaired-by',
    role: 'chair',
    weight: 0.9,
    pattern:
      /\b(?:chaired|presided over|presidid[ao]|pr[ée]sid[ée]e?|presieduta?) (?:by|por|par|da) ?$|\b(?:chair|chairperson|chairman|chairwoman)(?: (?:is|will be))? ?[:,]? ?$|\bunder the (?:chairmanship|chair) of ?$|\bcustos (?:is|will be|,|:) ?$/i,
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
      /\b(?:introduced|introduction|opened|inaugurated|welcomed) by ?$|\bwelcom(?:e|ed|ing words?) (?:by|from) ?$|\b(?:welcome|opening|introductory|inaugural) (?:remarks?|address|speech|statement|words|note) ?(?:by|from|:|-|,)? ?$|\b(?:opening (?:prayer|session|ceremony)|welcome|opening|official opening|prayer)(?: and \w+)? ?\((?:by )?$|\bin the presence of ?$|\b(?:ouverture|apertura|abertura|inauguraci[óo]n|saluti|bienvenid[ao]|mot de bienvenue|introducci[óo]n|introduzione)(?: [\p{L}]{2,9}){0,2}(?: par| a cargo de la| a cargo del| por| a cargo de| di| pelo| pela| del)? ?$|\b(?:opening|inaugurating) the \w+, ?$|\b(?:abri[óo]|abre|abrir[áa]|inaugur[óo]|inaugurar[áa]|inaugura|ouvrira|ouvre|aprirà|apre|ad aprire|introdurrà|eröffnet|begrüßt|begrüsst) (?:[^.;:()]|[.:]\d){3,100},? (?:la |el |il |le |der |die )?$|\b(?:gru(?:ß|ss)worte?|begrü(?:ß|ss)ung|eröffnung)(?: (?:spricht|sprechen|hält|durch|von|kommt von|:))+ (?:der |die )?$/iu,
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
      /\b(?:discussants?|respondents?|reactors?|response by|responses? from|comments by|discussed by|vote of thanks by|opponents?|(?:external |first |second )?examiners?|(?:es )?kommentiert)(?: (?:is|are|will be|der|die|el|la))? ?[:,]? ?$/i,
  },
  {
    cue: 'organized-by',
    role: 'organizer',
    weight: 0.6,
    pattern: /\b(?:organi[sz]er|convenors?|conveners?|coordinators?|co-?organi[sz]ers?)(?: (?:is|are))? ?[:,]? ?$/i,
  },
  {
    cue: 'contact',
    role: 'contact',
    weight: 0.7,
    pattern:
      /\b(?:contact(?:ing)?|drop|write to|e-?mail(?:ing)?|call(?:ing)?|phone|ring|telephone|reach|notify|rsvp (?:to|with)|r\.s\.v\.p\. to|respond to|reply to|register with|registration with|enquiries to|inquiries to|questions to|see|sign up with|speak to|talk to|arrange with|address(?:ed)? to|sent? to|submit(?:ted)? to|reports? (?:go )?to|concerns to|complaints to|nominations to|requests to|applications to|proposals to|abstracts to|feedback to|had of|obtained from|att\.|attn\.?|c\/o|appointments? with|appointment,?|meet with|(?:information|details?|info|questions?|inquiries|enquiries|meeting|appointment|rsvp)[^.;]{0,60},? (?:please )?(?:contact|call|e-?mail|see|to|with|from|:)|comunicarse con|comunicar con|dirigirse a|rivolgersi a|scrivere a|s'adresser [àa]|aupr[èe]s de|contato com|falar com|contatar|contacto con|inscri[çp]\p{L}+ (?:com|con|aupr[èe]s de)|contactar(?: con| a)?|escribir a|contacter|contattare|escreva para) ?$/iu,
  },
  // "Two of our three panellists, Jane Roe and John Doe, are down with flu"
  {
    cue: 'panellists-are',
    role: 'panelist',
    weight: 0.85,
    pattern:
      /\b(?:panell?ists?|panel members|panelistas|debatedores|table ronde|es diskutieren|diskutieren(?: mit(?: uns)?)?|debattieren|es streiten|panel (?:consists of|comprises|is made up of|includes|features|will include)|débattent|debaten|debatem|discutono)(?: (?:der|die|el|la|o|a|are|is|will be|include|includes|including|son|serão|sont|sono))?(?:,|:| -)? ?$/iu,
  },
  {
    cue: 'panel-with',
    role: 'panelist',
    weight: 0.85,
    pattern:
      /\b(?:panel(?: discussion)?|debate|round ?table|mesa redonda|table ronde|tavola rotonda|podiumsdiskussion|podium)(?: "[^"]{2,90}")? (?:with|featuring|con|com|avec|mit) ?:? ?$/i,
  },
  {
    cue: 'talk-by',
    role: 'speaker',
    weight: 0.85,
    pattern: new RegExp(
      `\\b(?:${TALK})s?"?(?: "[^"]{2,90}")?,? (?:(?:will be |is |was |to be )?(?:given|presented|delivered|led|taught|offered) )?(?:by|with|from|featuring|de|del|con|com|por|avec|par|di|da|von|mit|a cargo de) ?:? ?${DET}(?:\\p{Lu}?\\p{Ll}+ ){0,2}$`,
      'iu',
    ),
  },
  {
    cue: 'given-by',
    role: 'speaker',
    weight: 0.85,
    pattern:
      /\b(?:presented|given|delivered|taught|led|conducted|instructed|run|performed|impartid[ao]|dictad[ao]|ministrad[ao]|anim[ée]e?|donn[ée]e?|present(?:ed|ado|ada)|tenut[ao]|a cargo)(?: \w+ly)? (?:by|por|par|da|de|del|de la|pelo|pela) ?:? ?(?:the \w+ )?$|\b(?:lo|la|los|las) (?:hará|dará|impartirá|dictará)n? (?:el|la) $/i,
  },
  {
    cue: 'speaker-is',
    role: 'speaker',
    weight: 0.9,
    pattern:
      /\b(?:(?:guest |invited |featured |main |today's |this week's |our |the |plenary )?(?:speakers?|lecturers?|presenters?|instructors?|trainers?|ponentes?|palestrantes?|intervenants?|relatori?)(?: \w+)?,? ?(?:is|are|will be|include|includes|including|will include|son|serão|es|:|for [^.;]{2,30} (?:is|will be))? ?:?|(?:his|her|speaker's) name is) ?(?:the )?(?:\p{Ll}+ )?$/iu,
  },
  {
    cue: 'featuring',
    role: 'speaker',
    weight: 0.8,
    pattern:
      /\b(?:featuring|in conversation|im gespräch(?: mit)?|en conversación|em conversa|en dialogue|in dialogo|features?|featured|meet(?: the)?|starring|showcasing|hear from|to hear|hearing from|join|joined by|welcomes?|welcoming|introduc(?:e|es|ing)|(?:special |our |invited |distinguished )?guests?(?: is| are| will be)?|(?:chat|conversation|talk|discussion|session|q&a|interview|webinar|workshop) (?:is |will be )?with|leader of (?:this|the) \w+ (?:is|will be)|nos acompaña(?:rá|n|rán)?(?: nuestr[ao] \w+)?|nuestr[ao]s? (?:invitad|ponente|expositor)\w*(?: es| será)?|nossa convidada|nosso convidado|accueillir(?: en personne)?|recevoir|recevrons|aurons le plaisir d'accueillir|ospite|ospiti|vi aspettiamo con|a cargo de|de la mano de|con la participaci[óo]n de|con la presencia de|com a participação de|en pr[ée]sence de) ?:? ?$/i,
  },
  // "Rencontre du 12 mars avec l'écrivaine Claire Fontaine", "An evening at the library with Jane Roe"
  {
    cue: 'meeting-with',
    role: 'speaker',
    weight: 0.78,
    pattern:
      /\b(?:rencontre|soirée|encuentro|velada|incontro|serata|encontro|evening|night|afternoon|abend|conversation|gespräch|lesung|dialogue|diálogo|dialogo|charla|meet-?up|q&a)\b[^.;:()]{0,50} (?:with|avec|con|com|mit) ?$/iu,
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
      /\b(?:interv(?:ino|inieron|ienen|iene|endrán?|iendront|iennent|errà|erranno|engono|êm|eio|ieram|irão)|particip(?:an|aron|arán|eranno|ano|am|arão|eront)|partecip(?:ano|eranno|erà)|exp(?:one|onen|uso|usieron|ondrán?)|disert(?:a|an|ó|aron|ará|arán)|hablarán|hablaron|falarão|falaram|relazion(?:a|ano|erà|eranno)|parler(?:à|anno)|prendront la parole|conferenciarán|(?:es )?(?:sprechen|spricht|referieren|referiert|liest|lesen|hält|berichten|berichtet)|acompañ(?:an|arán|a|ará|aron)(?: a(?:l| la| los| las) \p{L}+)?|(?:conversa|dialoga|converserà|dialogherà|conversará|dialogará|converseranno|dialogheranno)(?: \p{L}+)? (?:con|com))(?: (?:nos|como ponentes|mit(?: uns)?))?:? ?(?:(?:el|la|los|las|le|il|o|a|os|der|die|»|-) ?)?$/iu,
  },
  { cue: 'directors', role: 'director', weight: 0.9, pattern: /(?:^|[.:;] )(?:course )?(?:directors?|leaders?) $/i },
  { cue: 'presents', role: 'speaker', weight: 0.6, pattern: /\b(?:presents?|announces?|presenta|apresenta) ?:? ?$/i },
]

export const AFTER: readonly ProseCue[] = [
  {
    cue: 'will-moderate',
    role: 'moderator',
    weight: 0.85,
    pattern:
      /^(?:(?:che|who|que|qui|quien) )?(?:(?:will(?: also)?(?: be)? |is |are )(?:moderat|facilitat)|condurrà|conducirá|conduzirá|modererà|moderará|mod[ée]rera)|^(?:moderates|moderated|facilitates|facilitated|moderar[áà]|mod[ée]rera|animera|modererà)\b/i,
  },
  {
    cue: 'will-chair',
    role: 'chair',
    weight: 0.85,
    pattern:
      /^(?:will |is |are )?(?:be in the chair|take the chair|chair(?:s|ed|ing)?|preside?s?|presiding|presidirá|pr[ée]sidera|in the chair)\b/i,
  },
  {
    cue: 'will-open',
    role: 'opening',
    weight: 0.8,
    pattern:
      /^(?:will )(?:open|welcome|introduce|inaugurate|deliver (?:the )?(?:welcome|opening)|give (?:the )?(?:welcome|opening))|^(?:opens|opened|inaugurated|welcomes|introduces|inaugurará|abrirá|ouvrira|aprirà)\b/i,
  },
  // "Mr X (Turkey) was elected Chairperson"
  {
    cue: 'elected-chair',
    role: 'chair',
    weight: 0.85,
    pattern:
      /^(?:was|has been|is|will be|being) (?:unanimously )?(?:re-?)?(?:elected|appointed|chosen|named)(?: as)?(?: the)? (?:(?:co-?|vice-?)?chair|president of the meeting)/i,
  },
  {
    cue: 'will-react',
    role: 'discussant',
    weight: 0.85,
    pattern:
      /^(?:will |is to |has agreed to )(?:react|respond|comment|reply|be (?:the )?(?:discussant|respondent|opponent))\b|^(?:reacts|responds|comments|kommentiert|comentará|réagira|commenterà)\b/i,
  },
  { cue: 'will-host', role: 'host', weight: 0.7, pattern: /^(?:will |is )(?:host|be hosting|hosting)\b/i },
  {
    cue: 'keynote',
    role: 'keynote',
    weight: 0.9,
    pattern: /^(?:will |is to |to )(?:give|deliver)(?: the| a)? (?:opening )?keynote|^(?:delivers|gives) the keynote/i,
  },
  {
    cue: 'will-speak',
    role: 'speaker',
    weight: 0.9,
    pattern:
      /^(?:(?:will|shall|is going to|are going to|'ll|to|is to)(?: also| be| briefly| soon| now| then)* (?:speak|talk|present|giv|deliver|discuss|lectur|read|perform|show|offer|describe|demonstrat|teach|explain|share|provid|lead|take (?:you|us|your)|visit|here|our|the (?:speaker|guest|presenter|instructor)|join|address|argue|review|report|outline|examine|introduc|run|conduct|answer|explore|tell|summari[sz]e|continue|survey|illustrate|appear|be (?:in|at|here|on campus))|joins (?:us|on|for|the)\b|(?:is|are)(?: currently)? (?:speaking|talking|presenting|giving|lecturing|visiting)|(?:shows?|guides?|takes?|walks?|teaches|tells) (?:you|us|participants|visitors)\b|(?:then |also )?(?:spoke|showed|presented|gave|delivered|discussed|shared|explained|described|outlined|illustrated|lectured|led|ran|spoke in|demonstrated) (?:on|in|about|the|her|his|a|an|to|how|at)|(?:liest|spricht|referiert|erzählt|berichtet|diskutiert|lee|leerá|legge|leggerà|lit|lira|raconte|talks to|chats (?:to|with)) |(?:speaks|presents|lectures|discusses|talks|talk|speak|talking|speaking|explains|shows|reads|argues|leads) (?:on|from|about|the|her|his|at|how|why|to|in|with|\w+day)|on ["\p{Lu}]|(?:nos )?(?:hablar|presentar|impartir|disertar|dictar|dar|compartir|dirigir|mostrar|contar|enseñar|explicar|guiar|conversar|acompañar)á|(?:nos )?(?:estará|va a|vai|irá) \p{L}+|(?:nos )?expondrá|(?:falar|apresentar|ministrar|dar|partilhar)á|pr[ée]sentera|parlera|donnera|interviendra|expliquera|parlerà|presenterà|terrà|interverrà|discuterà|converserà|dialogherà|dialogará|introdurrà|(?:intervino|intervient|interviene|expuso|expone|disertó|diserta|habló|habla|ofreció|dictó|presentó|falou|apresentou|presenta) (?:sobre|de|el|la|los|una?|em|na|no|sur|su|a|o|"))/iu,
  },
  {
    cue: 'name-talk',
    role: 'speaker',
    weight: 0.7,
    pattern:
      /^(?:'s? )?(?:[\p{L}-]{2,14} ){0,2}(?:talks?|lectures?|seminar|presentation|colloquium|talking|speaking|to talk|to speak|visit|workshop|keynote)\b/iu,
  },
  {
    cue: 'as-speaker',
    role: 'speaker',
    weight: 0.85,
    pattern:
      /^(?:as|is|will be) (?:(?:our|the|a|its|guest|keynote|invited|main) ){0,3}(?:speaker|presenter|lecturer|instructor|resource person|trainer)/i,
  },
]
