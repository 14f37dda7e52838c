/** Who the event is for: sections and labels ("Who should attend"), and sentences that say it. */
import { defineExtractor } from './define.js'
import { matchesOf } from './matches.js'
import { isLetter } from './names/letters.js'
import type { Page, Span } from './page.js'
import { offsetsOf, stems, type Trigger } from './triggers.js'
import { matchesFrom, windowsAround } from './windows.js'

interface Rule {
  readonly cue: string
  readonly weight: number
  readonly pattern: RegExp
}

const EVENT = String.raw`(?:events?|conference|workshop|seminar|webinar|meeting|forum|symposium|summit|training|course|session|lecture|talk|school|programme|program|meetup|hackathon|tutorial|it|this|bootcamp|class|series|call|consultation|attendance|participation|registration|entry)`
// The group `a` is the audience; it runs to the sentence's end, or to what `STOP` takes off.
const RULES: readonly Rule[] = [
  {
    // "is expected to bring together around thirty-five hydrologists, lawyers and officials"
    cue: 'brings-so-many',
    weight: 0.7,
    pattern:
      /\b(?:bring(?:s|ing)?\s+together|gathers?|convenes?|assembles?|reúne|reunirá\s+a|réunira|riunirà)\s+(?:some\s+|around\s+|about\s+|approximately\s+|nearly\s+|over\s+|more\s+than\s+|up\s+to\s+|unos\s+|environ\s+|circa\s+|cerca\s+de\s+)?(?:\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|twelve|fifteen|eighteen)\s+(?<a>\p{Ll}[^.;:()\d]{6,260})/giu,
  },
  {
    // "Each member city may send three people: one engineer, …"
    cue: 'may-send',
    weight: 0.5,
    pattern:
      /\b(?:each|every)\s+(?:\p{L}+\s+){1,4}(?:may|can|is\s+invited\s+to|should|is\s+(?:requested|asked)\s+to)\s+(?:send|nominate|name|delegate|second)\s+(?<a>(?!their|the\s+names?|its\s+comments|a\s+(?:paper|report|list))(?:[^.,]|,(?!\s+whose)){6,200})/giu,
  },
  {
    // "O Laboratório convida estudantes e docentes para a oficina", "Invitamos a estudiantes a participar"
    cue: 'convida',
    weight: 0.6,
    pattern:
      /(?<![\p{L}])(?:convidam?|convidamos|invitan?|invitamos|invitano|invite(?:nt)?|invitons|invita)\s+(?:a\s+|os\s+|as\s+|los\s+|las\s+|a\s+los\s+|a\s+las\s+|a\s+tod[oa]s\s+l[oa]s\s+|les\s+|tutti\s+gli\s+|gli\s+|le\s+|i\s+)?(?<a>\p{Ll}{4,}[^.;:!?]{2,160}?)\s+(?:para\s+(?:a|o|um|uma|participar)|a\s+(?:participar|inscribirse|sumarse|asistir|enviar|partecipare|una?|la|el|o)|à\s+(?:participer|la|une?|l')|al?|ao?|alla|all'|au)(?![\p{L}])/giu,
  },
  {
    // "Voltado para estudantes", "Pensado para estudiantes", "A oficina é voltada a"
    cue: 'voltado-para',
    weight: 0.75,
    pattern:
      /(?<![\p{L}])(?:voltad[oa]s?|pensad[oa]s?|dirigid[oa]s?|destinad[oa]s?|indicad[oa]s?|direcionad[oa]s?|enfocad[oa]s?|conçue?s?|destinée?s?|réservée?s?|pensat[oa]|riservat[oa])\s+(?:para|al?|à|às|aos?|aux?|pour|per|ai|agli|alle)\s+(?<a>\p{Ll}[^.;!?]{5,200})/giu,
  },
  {
    // "Who can apply? PhD students of any discipline", "For whom? Field staff who sit in villages!"
    cue: 'asked-who',
    weight: 0.85,
    pattern:
      /(?<=^|[.!?]\s|\n\s{0,8})(?:who\s+(?:can|should|may|could)\s+(?:apply|attend|come|join|participate|take\s+part|register)|for\s+whom|who(?:'s|\s+is)\s+(?:it|this|this\s+\p{L}+|the\s+\p{L}+)\s+for|¿?\s?(?:a\s+qui[eé]n(?:es)?\s+(?:va|est[aá])\s+dirigid[oa]|qui[eé]n(?:es)?\s+puede[n]?\s+(?:participar|asistir))|para\s+quem(?:\s+é)?|quem\s+pode\s+participar|pour\s+qui|qui\s+peut\s+(?:participer|venir)|per\s+chi(?:\s+è)?|chi\s+può\s+partecipare|für\s+wen)\s*\?\s+(?<a>[^.!?]{4,260})/giu,
  },
  {
    // "is pleased to invite the civil registrars of Panay to a seminar"
    cue: 'pleased-to-invite',
    weight: 0.7,
    pattern:
      /\b(?:(?:pleased|delighted|happy|honou?red|glad|proud|like|wish(?:es)?|pleasure|honou?r)\s+(?:to|of)\s+(?:cordially\s+)?invit(?:e|ing)|(?:cordially|warmly|hereby)\s+invites?)\s+(?<a>(?!you\b|your\b|him\b|her\b|them\b|us\b)[^.;:!?]{8,200}?)\s+to\s+(?:an?|the|its|our|attend|join|participate|take|this|nominate|apply|send)\b/giu,
  },
  {
    // "Invitations have gone to compilers of environment statistics"
    cue: 'invitations-to',
    weight: 0.7,
    pattern:
      /\binvitations?\s+(?:(?:have|has)\s+(?:gone|been\s+(?:sent|issued|extended|addressed))|(?:are|is|were)\s+(?:being\s+)?(?:extended|addressed|sent|issued)|(?:will\s+)?go(?:es)?)\s+(?:out\s+)?to\s+(?<a>(?!the\s+address|you\b|all\s+those\s+who\s+registered)[^.;:!?]{6,220})/giu,
  },
  {
    // "Sono invitati residenti, associazioni, agricoltori e scuole"
    cue: 'sono-invitati',
    weight: 0.7,
    pattern:
      /(?<![\p{L}])(?:sono|están|estão|sont|quedan)\s+(?:tutti\s+)?(?:invitat[ie]|invitad[oa]s|convidad[oa]s|invitée?s|convocad[oa]s)\s+(?:a\s+participar\s+|à\s+participer\s+|a\s+partecipare\s+)?(?:(?:los|las|os|as|les|i|gli|le|tutti\s+gli|tutte\s+le)\s+)?(?<a>\p{Ll}{4,}[^.;:!?]{5,200})/giu,
  },
  {
    // "Podem candidatar-se os técnicos superiores …", "Pueden participar estudiantes de …", "Possono iscriversi …"
    cue: 'pueden-participar',
    weight: 0.75,
    pattern:
      /(?<![\p{L}])(?:podem|poderão|pueden|podrán|possono|potranno|peuvent|pourront)\s+(?:candidatar-se|inscrever-se|participar|concorrer|postular(?:se)?|inscribirse|asistir|partecipare|iscriversi|candidarsi|participer|s'inscrire|candidater|postuler)\s*:?\s+(?<a>(?!a\s+través|até|en\s+línea|on-?line|através|en\s+ligne|gratuit)\p{L}[^.!?;:]{6,220})/giu,
  },
  {
    // "Beginners are as welcome as grizzled veterans", "where coders, designers and students build things"
    cue: 'where-people',
    weight: 0.5,
    pattern:
      /\b(?:where|in\s+which)\s+(?<a>\p{Ll}{4,20}(?:,\s\p{Ll}[\p{Ll} -]{3,30}){1,5},?\s+and\s+\p{Ll}[\p{Ll} -]{3,24}?)\s+(?:build|meet|come|learn|share|make|work|get|can|will|talk|discuss|present|exchange)\b/giu,
  },
  {
    // "Between 25 and 30 specialists are foreseen: tariff regulators, …"
    cue: 'foreseen',
    weight: 0.7,
    pattern:
      /\b(?:participants|specialists|experts|persons|people|delegates|attendees|officials)\b[^.:;]{0,80}\s(?:are|is)\s+(?:foreseen|expected|anticipated|invited|sought)\s*:\s+(?<a>[^.:]{10,300})/giu,
  },
  {
    cue: 'participants-include',
    weight: 0.85,
    pattern:
      /\bparticipants?(?:\s+(?:at|of|in)\s+the\s+\p{L}+)?\s+(?:will\s+|are\s+expected\s+to\s+|is\s+expected\s+to\s+)?(?:include|comprise|be\s+drawn\s+from|come\s+from)\s+(?<a>[^.]{8,400})/giu,
  },
  {
    cue: 'of-interest',
    weight: 0.8,
    pattern: /\b(?:be|is|are|prove)\s+of\s+(?:particular\s+|special\s+|great\s+)?interest\s+to\s+(?<a>[^.]{6,400})/giu,
  },
  {
    cue: 'intended-for',
    weight: 0.85,
    pattern: new RegExp(
      String.raw`(?:\b${EVENT}\s+(?:is|are|was|will\s+be)\s+(?:\p{L}+ly\s+)?|(?:^|[.!?]\s+|\n\s*)(?=\p{Lu}))(?:intended|designed|aimed|targeted|directed|geared|meant|suitable|open|addressed|tailored|appropriate|made|built|good|perfect|ideal|great|fun|recommended)\s+(?:only\s+)?(?:for|at|to|towards?)\s+(?<a>(?!\p{L}+ing\b|be\b|provide|help|give|make|prepare|examine|hear\b|review|discuss|identify|settle|agree|assess|compare|test\b|explain|bring|offer|serve|mark\b|find\b|take\b|gather|exchange|draft|adopt|launch|enable|increase|improve|equip|support|introduce|address|build|strengthen|promote|explore|all\s+aspects|produc(?!er)|develop(?!er)|rais|enhanc|creat(?!or)|shar|bring)[^.]{3,400})`,
      'giu',
    ),
  },
  {
    cue: 'is-for',
    weight: 0.75,
    pattern: new RegExp(
      String.raw`\b${EVENT}(?:'s|\s+(?:is|are))\s+(?:(?!for\b)[^.!:;]{2,40}\s+and\s+(?:is|are)\s+)?(?:primarily\s+|mainly\s+|especially\s+|perfect\s+|ideal\s+|great\s+)?for\s+(?<a>(?!\p{L}+ing\b|(?:free|ages|sale|now|the\s+first)\b)[^.!]{4,260})`,
      'giu',
    ),
  },
  {
    cue: 'participle-for',
    weight: 0.7,
    pattern:
      /(?:,|\(|^|\n)\s*(?:open|aimed|intended|designed|dirigid[oa]|orientad[oa]|destinad[oa]|abiert[oa]|abert[oa]|adressée?|ouverte?|rivolt[oa]|apert[oa]|gratuita? e aberta?)\s+(?:to|for|at|al?|à|au|aux|ao|aos|às|para|ai|agli)\s+(?<a>(?:the\s+public|all(?=[.,;)\s]*$)|everyone(?=[.,;)])|anyone(?=[.,;)])|todo|todos|todas|tous|toutes|tutti|el\s+público|o\s+público|(?!\p{L}+ing\b)[^.,;)]{4,160}))/giu,
  },
  {
    // "A training for museum staff", "course for teachers of"
    cue: 'event-for',
    weight: 0.5,
    pattern:
      /\b(?:workshop|training|course|seminar|webinar|school|bootcamp|session|tutorial|event|evening|meeting|conference|programme|class|taller|curso|seminario|oficina|atelier|formation|corso|laboratorio)\s+(?:for|para|pour|per)\s+(?<a>(?!\p{L}+ing\b|the\s+(?:first|second|last|next)|more|this|free|details|registration|a\s|an\s)[^.,;:()\n!?]{6,140})/giu,
  },
  {
    cue: 'addresses',
    weight: 0.65,
    pattern:
      /(?:\b(?:addresses|targets|is\s+addressed\s+to|caters\s+(?:for|to)|se\s+dirige\s+a|se\s+destina\s+a|destina-se\s+a|dirige-se\s+a|si\s+rivolge\s+a)|s'adresse(?:nt)?\s+(?:à|aux?)|richtet\s+sich\s+an)\s+(?<a>(?!how\b|what\b|why\b|the\s+(?:questions?|issues?|topics?|problems?|challenges?|role|need)\b|issues|questions|topics|challenges)[^.!?]{5,220})/giu,
  },
  {
    cue: 'applications-from',
    weight: 0.7,
    pattern:
      /\b(?:applications?|nominations|registrations|expressions\s+of\s+interest)\s+(?:are\s+|is\s+)?(?:invited|welcomed?|sought|accepted|open)\s+(?:from|to)\s+(?<a>[^.!?]{5,220})/giu,
  },
  {
    cue: 'applicants-should-be',
    weight: 0.7,
    pattern:
      /\b(?:applicants?|candidates?|participants?|attendees)\s+(?:should|must|are\s+expected\s+to|need\s+to|will|have\s+to)\s+be\s+(?<a>(?!at\b|in\b|able|present|informed|notified|selected|seated|given|asked|contacted|registered|required|available|invited|familiar|provided|reimbursed|chosen|responsible|admitted|paid|added|taken|fluent)[^.!?]{5,220})/giu,
  },
  {
    // "If you are a beginner in Python, this evening is for you."
    cue: 'if-you-are',
    weight: 0.5,
    pattern:
      /\bif\s+you(?:'re|\s+are)\s+(?<a>(?!unable|not|new\s+here|interested\s+in\s+(?:speaking|presenting|giving)|coming|late|looking\s+for\s+(?:a\s+)?(?:room|hotel))[^.!?]{4,160}?),?\s+(?:this|come|then\s+this|you\s+(?:will|are|should)|join)\b/giu,
  },
  {
    cue: 'we-welcome',
    weight: 0.6,
    pattern:
      /\b(?:we|the\s+(?:series|group|seminar|workshop|club|event))\s+(?:are\s+looking\s+for|look\s+for|seek|(?:particularly\s+|especially\s+|warmly\s+|also\s+)?(?:welcomes?|invites?))\s+(?<a>(?!you\b|submissions|papers|applications|contributions|proposals|abstracts|your|questions|original|the\s+opp)[^.!?]{5,200})/giu,
  },
  {
    cue: 'encouraged',
    weight: 0.45,
    pattern:
      /(?:^|[.!?]\s+|\n\s*)(?<a>\p{Lu}[^.!?:]{3,200}?)\s+(?:are|is)\s+(?:particularly|especially|strongly|warmly)\s+(?:encouraged|welcome|invited)\s+to\s+(?:attend|join|participate|apply|register|come)/gu,
  },
  {
    cue: 'some-will-attend',
    weight: 0.6,
    pattern:
      /\b(?:some|about|around|approximately|nearly|up\s+to)\s+\d{1,4}\s+(?<a>\p{L}[^.;:()\d]{8,220}?)\s+(?:will|are\s+to|can)\s+(?:take\s+part|attend|participate|meet|gather|join|come)/giu,
  },
  {
    cue: 'dirigido-a',
    weight: 0.8,
    pattern:
      /(?<![\p{L}])(?:est[áa]|es|é|va|vai|está|est|è|sont|sono|são|son)\s+(?:dirigid[oa]s?|destinad[oa]s?|orientad[oa]s?|abiert[oa]s?|abert[oa]s?|destinée?|ouverte?|rivolt[oaie]|apert[oaie])\s+(?:al?|à|aux?|aos?|às|para|pour|ai|alle|agli|all')\s+(?<a>[^.]{4,300})/giu,
  },
  {
    cue: 'brings-together',
    weight: 0.6,
    pattern: new RegExp(
      String.raw`\b${EVENT}\s+(?:will\s+)?(?:brings?|bring|gathers?|convenes?|reúne|reunirá|réunit|riunisce)\s+(?:together\s+)?(?<a>(?!the\s+forum|for\b|us\b|our\b)[^.]{10,300})`,
      'giu',
    ),
  },
  {
    cue: 'are-welcome',
    weight: 0.7,
    pattern:
      /(?:^|[.!?]\s+|\n\s*)(?<a>(?:\p{Lu}|all\b|everyone\b|anyone\b)[^.!?:]{4,260}?)\s+(?:are|is)\s+(?:all\s+|both\s+|most\s+|very\s+|always\s+|also\s+)?(?:(?:warmly|cordially|heartily)\s+)?(?:welcome|invited)(?:\s+to\s+(?:attend|join|participate|apply|come))?(?=\s*[.!,;\n]|\s+to\s)/gu,
  },
  {
    cue: 'expected-to-participate',
    weight: 0.75,
    pattern:
      /\b\d{1,4}\s+(?<a>\p{L}[^.;:()\d]{10,260}?)\s+(?:are|is)\s+(?:expected|invited|anticipated)\s+to\s+(?:participate|attend|take\s+part|join)/giu,
  },
  {
    cue: 'asked-to-name',
    weight: 0.6,
    pattern: /\basked\s+to\s+(?:name|nominate|send|designate)\b[^.]{0,60}?,\s*prefer-?\s?ably\s+(?<a>[^.]{6,300})/giu,
  },
  {
    cue: 'for-line',
    weight: 0.75,
    pattern:
      /(?:^|\n)[ \t]*For\s+(?<a>(?!more|further|details|information|questions|any|those\s+who\s+cannot|example|enquiries|inquiries|registration|the\s+(?:past|last|first|next)|updates|instance|additional|this|each|press|media|help|accommodation|a\s|an\s|us\b|our\b|now\b|many\b)[a-z][^.:\n]{8,240}(?:\n[^.:\n]{2,160})?)\.(?=\s|$)/gu,
  },
  {
    cue: 'we-invite',
    weight: 0.6,
    pattern:
      /\bwe\s+(?:warmly\s+|cordially\s+|particularly\s+|especially\s+)?(?:invite|welcome|encourage)\s+(?<a>(?!you\b|submissions|papers|applications|contributions|proposals|abstracts|your|questions|original|authors|on\s|any\s+(?:sub|paper))[^.]{8,240}?)\s+to\s+(?:attend|join|participate|register|apply|take\s+part|come)\b/giu,
  },
  {
    cue: 'open-to-public',
    weight: 0.5,
    pattern:
      /\b(?<a>open\s+to\s+(?:the\s+(?:general\s+)?public|all|everyone|anyone(?:\s+(?:interested|with|who)[^.]{0,80})?))/giu,
  },
  {
    cue: 'all-welcome',
    weight: 0.4,
    pattern:
      /(?<![\p{L}])(?<a>(?:all|everyone|everybody)(?:\s+(?:are|is))?\s+welcome|todas\s+las\s+personas\s+son\s+bienvenidas|tod[oa]s\s+(?:são\s+)?bem-?vind[oa]s|tod[oa]s\s+(?:son\s+)?bienvenid[oa]s|ouvert\s+à\s+tou(?:te)?s)/giu,
  },
]
// Who is named must be people: "students", "policy makers", "anyone", and most that end as those who do something end.
const PEOPLE =
  /(?<![\p{L}])(?:people|persons?|public|everyone|everybody|anyone|anybody|all|those|students?|staff|faculty|members?|residents|colleagues|beginners|candidates|women|men|girls|youth|community|communities|part(?:y|ies)|organi[sz]ations?|governments?|officials?|professionals|individuals|academics|postdocs?|families|parents|children|media|civil society|ngos|firms|companies|clerks|heads|focal points|countries|todas?|todos?|tous|toutes|tutt[ie]|público|personas|pessoas|mujeres|mulheres|estudiantes|estudantes|étudiant\p{L}*|docentes|profesionales|profissionais|professionnels|investigador\p{L}*|pesquisador\p{L}*|chercheur\p{L}*|studenti|ricercatori|académic\p{L}*|interesad[oa]s|interessad[oa]s|profesor\p{L}*|professor\p{L}*|maestr[oa]s|periodistas|jornalistas|insegnanti|bibliothécaires|enseignant\p{L}*|alun[oa]s|alumn[oa]s|ciudadan[oa]s|cidadãos|undergraduates?|graduates?|policy-?makers|registrars?|scholars?|ages|aged|users|técnic[oa]s|funcion[aá]ri[oa]s?|archivistas|archiveros?|bibliotecári[oa]s|bibliotecari[oa]s?|operatori|docenti|dottorandi|cittadini|responsables|agents|cadres|élus|studierende|interessierte|fachleute|lehrkräfte|\p{L}{3,}innen|bürger|nurses|beginners?|experts?|delegates?|servants|directors|analysts|developers)(?![\p{L}])|(?<!\bpap|\bcomput|\bnumb|\bmatt|\blett|\bord|\bcent|\bpow|\bpaper|\bposter|\bchapt|\bserv|\blay|\bparamet|\bfact|\berr|\bsens|\bvect|\both)(?:ers|ors|ists|ians|ants|rses)\b/iu
const NOT_PEOPLE =
  /\b(?:submissions?|papers?|abstracts?|contributions|questions|suggestions|proposals|donations|comments|you)\b/i
const PROSE_FREE = new Set([
  'sono-invitati',
  'asked-who',
  'pueden-participar',
  'pleased-to-invite',
  'invitations-to',
  'open-to-public',
  'all-welcome',
  'participants-include',
  'asked-to-name',
])

const KEYS = new Set(['audience'])

// The word without which a rule cannot hold, and how far before it the rule may begin.
const TRIGGER: Readonly<Record<string, Trigger>> = {
  'asked-who': stems('who$|whom$|qui[eé]n|quem$|qui$|chi$|wen$'),
  'pleased-to-invite': stems('invit'),
  'pueden-participar': stems('podem$|poder[ãa]o$|pueden$|podr[áa]n$|possono$|potranno$|peuvent$|pourront$'),
  'sono-invitati': stems('sono$|están$|estão$|sont$|quedan$'),
  'invitations-to': stems('invitations?$'),
  'where-people': stems('where$|which$'),
  foreseen: stems('foreseen$|expected$|anticipated$|invited$|sought$'),
  'participants-include': stems('includ|compris|drawn$|come$'),
  'of-interest': stems('interest'),
  'intended-for': stems(
    'intended|designed|aimed|targeted|directed|geared|meant|suitable|open|addressed|tailored|appropriate|made$|built$|good$|perfect$|ideal$|great$|fun$|recommended$',
  ),
  'is-for': stems('for$'),
  'event-for': stems('for$|para$|pour$|per$'),
  'brings-so-many': stems('bring|gather|conven|assembl|reúne|reunir|réunir|riunir'),
  'may-send': stems('each$|every$'),
  convida: stems('convida|invita|invite|inviton'),
  'voltado-para': stems('voltad|pensa[dt]|dirigid|destin|indicad|direcionad|enfocad|conçu|réserv|riservat'),
  addresses: stems('address|targets|caters|dirige|destina|rivolge|adresse|richtet'),
  'applications-from': stems('applications?|nominations|registrations|expressions'),
  'applicants-should-be': stems('applicants?|candidates?|participants?|attendees'),
  'if-you-are': stems('if$'),
  'we-welcome': stems('looking|look$|seek|welcome|invite'),
  encouraged: stems('encouraged|welcome|invited'),
  'some-will-attend': stems('some|about|around|approximately|nearly|up$'),
  'participle-for': stems(
    'open|aimed|intended|designed|dirigid|orientad|destinad|abiert|abert|adress|ouvert|rivolt|apert',
  ),
  'dirigido-a': stems('dirigid|destinad|orientad|abiert|abert|destin|ouvert|rivolt|apert'),
  'brings-together': stems('bring|gather|convene|reúne|reunir|réunit|riunisce'),
  'are-welcome': stems('welcome|invited'),
  'expected-to-participate': stems('expected|invited|anticipated'),
  'asked-to-name': stems('asked'),
  'for-line': stems('for$'),
  'we-invite': stems('invite|welcome|encourage'),
  'open-to-public': stems('open'),
  'all-welcome': stems('welcome|bienvenid|bem|bemvind|tous|toutes'),
}
/** The word before `offset`, in lower case; '' where something else stands there. */
function wordBefore(text: string, offset: number): string {
  let end = offset
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

/** Does a line begin at `offset`? */
function beginsLine(text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--
  return at < 0 || text[at] === '\n' || text[at] === '\r'
}

/** Does one of the marks, or a line's end, stand before `offset`? */
function behind(marks: string, text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--
  return at < 0 || text.charCodeAt(at) < 32 || marks.includes(text[at]!)
}

const IS_FOR: ReadonlySet<string> = new Set('is are s primarily mainly especially perfect ideal great'.split(' '))
const EVENT_FOR: ReadonlySet<string> = new Set(
  'workshop training course seminar webinar school bootcamp session tutorial event evening meeting conference programme class taller curso seminario oficina atelier formation corso laboratorio'.split(
    ' ',
  ),
)
const IS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'be'])

// What must stand beside the word for the rule to hold: a look at a word saves the long pattern.
const NEAR: Readonly<Record<string, (text: string, offset: number) => boolean>> = {
  'is-for': (text, offset) => IS_FOR.has(wordBefore(text, offset)),
  'event-for': (text, offset) => EVENT_FOR.has(wordBefore(text, offset)),
  'for-line': beginsLine,
  'participle-for': (text, offset) => behind(',(', text, offset),
  'asked-who': (text, offset) =>
    behind('.!?¿"', text, offset) ||
    ['a', 'para', 'quem', 'pour', 'per', 'for', 'für'].includes(wordBefore(text, offset)),
  'intended-for': (text, offset) => {
    if (behind('.!?', text, offset)) return true
    const word = wordBefore(text, offset)
    return IS.has(word) || word.endsWith('ly')
  },
  'some-will-attend': (text, offset) => /^\S{2,13}\s+(?:to\s+)?\d/.test(text.slice(offset, offset + 24)),
}

const BACK: Readonly<Record<string, number>> = {
  'asked-who': 12,
  'where-people': 4,
  'pueden-participar': 2,
  foreseen: 130,
  'are-welcome': 290,
  encouraged: 230,
  'expected-to-participate': 290,
  'participants-include': 80,
  'for-line': 6,
  'if-you-are': 4,
  'some-will-attend': 4,
  'open-to-public': 4,
}

export const audience = defineExtractor({
  name: 'audience',
  yields: ['audience'],
  needs: [],
  *extract({ page }) {
    const { text } = page
    for (const field of page.fields) {
      if (field.value.start < field.label.end || field.value.end <= field.value.start) continue
      const value = text.slice(field.value.start, field.value.end)
      const label = text.slice(field.label.start, field.label.end)
      if (field.key !== null && KEYS.has(field.key)) {
        // "Admission: members free; visitors £4"
        if (/[£\x80$]\s?\d|\bfree\b|\bgratis\b/i.test(value) && /^admission$/i.test(label.trim())) continue
        if (
          /^(?:level|prerequisites|admission)$/i.test(label.trim()) &&
          !/\b(?:students|candidates|staff|who|for|anyone|everyone|open)\b/i.test(value)
        )
          continue
        yield { kind: 'audience', span: firstPart(page, field.value), value: {}, cue: 'label', weight: 0.9 }
      } else if (
        (field.key === 'participants' || (field.key === 'speaker' && /^who\??$/i.test(label.trim()))) &&
        namesPeople(value)
      ) {
        // "Participants: technical staff of …", "WHO: barangay officials, …": groups of people are written small, names are not.
        yield {
          kind: 'audience',
          span: cutCount(text, firstPart(page, field.value)),
          value: {},
          cue: 'label-participants',
          weight: 0.85,
        }
      }
    }
    for (const section of page.sections) {
      if (section.heading < 0 || section.to <= section.from) continue
      const heading = text.slice(page.blocks[section.heading]!.body, page.blocks[section.heading]!.end).trim()
      const who = /^who\??$/i.test(heading)
      if (!(section.key !== null && KEYS.has(section.key)) && !who) continue
      const first = page.blocks[section.from]!
      const words = text.slice(first.body, first.end)
      if (first.kind === 'field' || first.kind === 'row') continue
      if (who && !/^\p{Lu}?\p{Ll}+(?:,| and| of| who| in)\s/u.test(words)) continue
      if (/^(?:\p{L}+\s){0,6}(?:will|are|is)\s+(?:include|intended|aimed|designed|of)/iu.test(words)) continue
      const span =
        first.kind === 'item'
          ? items(page, section.from, section.to)
          : firstPart(page, { start: first.body, end: first.end })
      yield { kind: 'audience', span: cutCount(text, span), value: {}, cue: 'section', weight: 0.9 }
    }
    for (const { cue, weight, pattern } of RULES) {
      const near = NEAR[cue]
      const all = offsetsOf(page, TRIGGER[cue]!)
      const offsets = near && all.length > 0 ? all.filter((offset) => near(text, offset)) : all
      if (offsets.length === 0) continue
      const windows = windowsAround(text, offsets, BACK[cue] ?? 60, 24)
      for (const found of matchesFrom(text, windows, pattern, 420)) {
        const whole = found.groups!.a!
        const words = whole.slice(afterBlank(whole))
        const start = found.index + found[0].indexOf(whole) + whole.length - words.length
        const block = page.blockAt(start)
        if (!block || block.kind === 'furniture' || block.kind === 'header') continue
        if (
          /^(?:this|that|it|you|we|they|he|she|contributions|submissions|papers|questions|donations|applications|abstracts|comments|proposals|suggestions|latecomers|authors|speakers)\b/i.test(
            words,
          )
        )
          continue
        // "sites which are open to the public" are not the event.
        if (
          cue === 'open-to-public' &&
          /\b(?:which|that)\s+(?:is|are|was|were)\s+$/i.test(text.slice(Math.max(0, start - 16), start))
        )
          continue
        const span = tidy(text, { start, end: Math.min(start + words.length, block.end) })
        if (span.end - span.start < 3) continue
        const who = text.slice(span.start, span.end)
        if (!PROSE_FREE.has(cue) && (!PEOPLE.test(who.slice(0, 200)) || NOT_PEOPLE.test(who))) continue
        if (cue === 'for-line' && /,[^,]*\b(?:may|will|is|are|please|can|we|see|contact|visit|should)\b/i.test(who))
          continue
        // A subject stands in one sentence with its verb.
        if (cue === 'are-welcome' && (page.sentenceAt(start)?.start ?? start) < start - 40) continue
        if (
          cue === 'are-welcome' &&
          page.sentenceAt(start)?.end !==
            page.sentenceAt(Math.min(found.index + found[0].length - 1, block.end - 1))?.end
        )
          continue
        yield { kind: 'audience', span, value: {}, cue, weight }
      }
    }
  },
})

/** Where the last paragraph of the words begins. */
function afterBlank(words: string): number {
  let at = 0
  for (const found of matchesOf(words, /\n[ \t]*\n\s*/g)) at = found.index + found[0].length
  return at
}

/** "technical staff of …", "Librarians, archivists and …": groups of people; names and numbers are none. */
function namesPeople(value: string): boolean {
  if (/^(?:\d|to\b|by\b|at\b|will\b)/.test(value)) return false
  if (/^\p{Ll}/u.test(value)) return true
  return /^\p{Lu}\p{Ll}+(?:,?\s(?:\p{Ll}|(?:and|or|from|of|in|with)\b))/u.test(value) && PEOPLE.test(value.slice(0, 90))
}

/** The first sentence or two of a value: what follows on selection, costs and dates is not the audience. */
function firstPart(page: Page, value: Span): Span {
  const sentences = page.sentences.filter((one) => one.end > value.start && one.start < value.end)
  if (sentences.length <= 1) return value
  const first = sentences[0]!
  return { start: value.start, end: Math.max(Math.min(first.end, value.end), value.start + 1) }
}

/** All items of a list. */
function items(page: Page, from: number, to: number): Span {
  let last = from
  while (last + 1 < to && page.blocks[last + 1]!.kind === 'item' && last - from < 8) last++
  return { start: page.blocks[from]!.body, end: page.blocks[last]!.end }
}

// ": in all about forty-five persons …", "; 350 on site (max.)", "(some 60 people)": the number is another field's.
const COUNT_TAIL = /\s*(?:[:;(]\s*(?:in all|in total|some|about|approximately|around|max|up to|\d)[^\n]{0,200})$/i

function cutCount(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const tail = COUNT_TAIL.exec(words)
  return tail && tail.index > 10 ? { start: span.start, end: span.start + tail.index } : span
}

function tidy(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s"'(,]/.test(text[start]!)) start++
  while (end > start && /[\s"',;:(]/.test(text[end - 1]!)) end--
  return cutCount(text, { start, end })
}
