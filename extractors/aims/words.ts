/**
 * Which words of a page can begin or carry an aim, by the rule that they serve. A rule's long pattern is
 * tried only in sentences that hold all the words it cannot do without.
 */
import type { Page } from '../page.js'
import { offsetsOf, stems, type Trigger } from '../triggers.js'

/** The kinds of event that a sentence may have as its subject. */
export const EVENT =
  '(?:workshops?|seminars?|meetings?|conference|webinar|forum|symposium|course|training|sessions?|event|school|consultation|summit|panel|hackathon|briefing|series|round ?table|dialogue|masterclass|clinic|bootcamp|festival|fair|challenge|sprint|tour|walk|lecture|tutorial|residency|track|camp|reading group|salon|jam|marathon|rally|excursion|unconference|competition|debate|launch|evening|day|gathering|retreat|meetups?|meet-up|evenings|days|gatherings|(?:community|monthly|weekly|these) calls?|colloquium|congress|assembly|hearing|programme|program|project meeting|exchange|edition|laboratory|taller|encuentro|seminario|jornadas?|evento|curso|congreso|simposio|reuni[oó]n|charla|oficina|encontro|congresso|s[eé]minaire|atelier|colloque|conf[eé]rence|journ[eé]e|rencontre|convegno|incontro|laboratorio|corso|serata|giornata|soirée|velada|fiera|mostra|sess[ãa]o|sesi[óo]n|s[ée]ance|sessione|réunion|riunione|reunião|formation|formação|formación|formazione|capacitaci[óo]n|capacita[çc][ãa]o|webinaire|conversatorio|foro|fórum|mesa|débat|dibattito|debate|audiencia|audiência|colóquio|coloquio|tagung|veranstaltung|treffen|kurs|exhibition|campaign|drop-in|open day|inquiry|fachtag|fortbildung|schulung|jornada|ciclo|rassegna|feria|festa|charlas|masterclass|webinário|tagungsreihe|reihe|clase|visita|journées|ateliers)'

export const PURPOSE = 1
export const CHANCE = 2
export const INTENT = 4
export const LEARN = 8
export const FUTURE = 16
export const SUBJECT = 32
export const VERB = 64
export const DOES = 128
export const ROMANCE = 256
export const COME = 512
export const READER = 1024
export const RESULT = 2048
export const PRODUCT = 4096
export const TOPIC = 8192
export const LIMITED = 16384
export const QUESTION = 32768
export const SPEAKER = 65536
export const TALK = 131072
export const HONORIFIC = 262144
export const THEME = 524288
export const SPOKEN = 1048576
export const GERMAN = 2097152
export const DOING = 4194304
export const ONE_BY_ONE = 8388608

const words = (whole: string, beginnings?: string): Trigger =>
  stems(beginnings === undefined ? `(?:${whole})$` : `(?:${whole})$|${beginnings}`)

/** The words of each class, and beginnings of such. */
const CLASSES: readonly (readonly [number, Trigger])[] = [
  [
    PURPOSE,
    words(
      'aims?|goals?|objectives?|purposes?|ide[ai]a?|intention|task|ambition|point|finalidad|objetivos?|objectifs?|obiettiv[io]|finalidade?|finalit[éà]|prop[oó]sitos?|scop[oi]|metas?|dienen|darauf|dazu|ziel|zweck|gelegenheit|möglichkeit|soll|sollen|möchten?|wollen|werden|view|effort|order|afin|objetivo|objetivos|intuito|fin|fim|fine|plan|object|reason|business|job|brief|remit|hope|mandate|challenge|wish|concern',
    ),
  ],
  [CHANCE, words('opportunit(?:y|ies)|chance|occasion|platform|forum|space|framework|setting')],
  [
    INTENT,
    words(
      'aim(?:s|ed)?|seeks?|inten(?:ds?|ded)|hopes?|wants?|wish(?:es)?|strives?|sets?|serves?|exists?|consulting|dedicated|devoted|geared|called|sought|hoped|wanted|designed|meant|expected|planned|organi[sz]ed|held|convened|calling|tasked|charged|entrusted|attempt|effort|holding|organi[sz]ing|aiming|meet|gather|gathering|convene|come|coming|assemble|meeting|convening|meets?',
    ),
  ],
  [
    LEARN,
    words(
      'practi[sc]e|master|study|after|completion|complete|learn|gain|acquire|explore|discover|understand|develop|deepen|able|know|knowing|opportunity|leave|come|go|away|home',
    ),
  ],
  [FUTURE, words('asked|invited|will|should|shall|ll|expected|expect')],
  [
    SUBJECT,
    words(
      `${EVENT}|table|up|it|we|participants|aim|experts|delegates|members|talk|lecture|paper|presentation|commission|board|committee|group|force|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0123456789]?[0123456789](?:st|nd|rd|th)`,
    ),
  ],
  [
    VERB,
    words(
      'propose|advise|weigh|settle|decide|revisit|rethink|unpack|chart|survey|test|debate|find|set|hear|mark|connect|consolidate|validate|provide|build|make|create|write|try|practi[sc]e|work|go|explore|examine|look|discuss|focus|address|review|analy[sz]e|bring|introduce|cover|highlight|showcase|consider|present|offer|teach|give|enable|help|identify|assess|promote|strengthen|enhance|share|investigate|demonstrate|outline|equip|prepare|raise|foster|support|contribute|facilitate|serve|train|develop|draw|ask|take|characteri[sz]e|evaluate|allow|encourage|show|reflect|shed|tackle|map|compare|collect|stimulate|inform|inspire|deepen|improve|advance|gather|explain|describe|trace|tell|celebrate|launch|seek|aim|learn',
    ),
  ],
  [
    DOES,
    words(
      'honou?rs|pays|remembers|interroge|questionne|revient|analyse|étudie|reflexiona|indaga|racconta|ripercorre|approfondisce|recorre|celebra|gives|follows|fragt|untersucht|beleuchtet|diskutiert|behandelt|stellt|zeigt|gibt|erkundet|thematisiert|befasst|widmet|geht|nimmt|equips|enables|helps|teaches|trains|prepares|allows|provides|explores|examines?|looks|discusses|focuses|addresses|reviews|analy[sz]es|introduces|covers|considers|offers|investigates|aims|asks|invites|invite|hold|host|organi[sz]e|run|holding|hosting|convening|organi[sz]ing|running|hosts|holds|organi[sz]es|turns|brings|gathers|convenes|unites|assembles|bring|gather|convene|unite|assemble|marks|celebrates|commemorates|takes|tells|reflects|shows|charts|uncovers|unpacks|interrogates|rethinks|highlights|showcases|argues|explains|revisits|traces|retraces|tests|proposes|describes|surveys|reports|assesses|compares|sets|explora|examina|aborda|analiza|discute|analisa|explore|esplora|affronta',
    ),
  ],
  [
    ROMANCE,
    words(
      'juntamos|reunimos|encontramos|encontrar|vemos|esperamos|retrouve|réunissons|retrouvons|vediamo|troviamo|incontriamo|nous|voulons|souhaitons|queremos|deseamos|buscamos|pretendemos|desejamos|vogliamo|intendiamo|jornada|encuentro|taller|reuni[óo]n|reunião|convocada|servirá|agir|tienen?|t[eê]m|cherchera|attachera|efforcera|tentera|essaiera|veillera|chercherons|tenterons|essaierons|buscará|intentará|procurará|cercherà|grado|capaci|capaces|capables?|capazes|capaz|mesure|aprender(?:[áa]n?|[ãa]o|[áa]s|emos)|sert|servira|servir[áa]n?|destinad[oa]s?|destina|orientad[oa]s?|encaminad[oa]s?|volt[oaie]|punta|agit|agira|occasion|occasione|ocasi[óã]on?|oportunidade?|procura|persigue|trata|tratará|aspira|objetivos?|objeto|finalidade?|finalit[aà]|prop[oó]sito|objectifs?|pour|ambition|vocation|visent?|obiettivo|scopo|propon(?:e|gono|eva|[ií]a)|propuso|propôs|propos[ée]|propost[oa]|propose(?:nt)?|vuole|intende|desidera|quiere|quer|veut|entend|souhaite|ambitionne|cherche|prop[oõ]e|tuvo|teve|visait|visa|eu|busca[nm]?|proponen|propõem|pretenden|busc[oó]|pretende|pretendi[oó]|pretendem|mira|vise',
      'imparer|apprendr|permit|permett|consentir',
    ),
  ],
  [TOPIC, words('topics?|themes?|subjects|areas|issues|tracks|strands')],
  [LIMITED, words('limited|restricted|confined')],
  [QUESTION, words('questions|preguntas|perguntas|domande|fragen')],
  [SPEAKER, words('participants|delegates|speakers|panell?ists|attendees|panel|experts|discussions?|talks')],
  [
    SPOKEN,
    words(
      'event|evening|workshop|meeting|meetup|panel|discussion|conversation|programme|episode|talk|paper|lecture|presentation|seminar|webinar|session',
    ),
  ],
  [GERMAN, words('wir|sie|er|es|der|die|das|dieser?|dieses|unsere?')],
  [DOING, words('doing|because|love|hoped|about|histoire|intended|expected')],
  [ONE_BY_ONE, words('second|two|from')],
  [COME, words('come|join|together|invites?|invited|bring|help')],
  [
    TALK,
    words(
      'tell|interested|deals|discussions?|debates?|conversations?|devoted|dedicated|comments|welcome|considers?|talks|lectures|presentations|sessions|explore|examine|views|expect|hear|attention|emphasis|tackles?|concerns?|focuses|areas|themen|behandelt|besprochen|diskutiert|thematisiert|vai|aceptar[áa]n|aceit[oa]s|recibir[áa]n|turns|dig|digging|exchange|exchanging|share|sharing|submit|abarca|abarcará|incluye|inclui|abrange|comprend|prevede|comprende|focus|emphasis|spotlight|papers|contributions|submissions|abstracts|proposals|articles|posters|aborda|trata|traitera|abordera|tratterà|affronterà|discutirá|sought|solicits?|covers|covered|covering|includes?|comprises?|deals?|treats?|spans?|address|among|versar[áa]n|versar[ãa]o|girar[áa]n|porteront|verteranno|temas|ejes|eixos|temi|argomenti|thèmes|axes|sujets|t[óo]picos|agenda|cover|covering|go|going|touch|touching|programme|program|menu|ask|asking|talk|talking|chat|chatting|speak|speaking|revolve|discuss|discussing|debate|discussed|debated|tracks|strands|conversaremos|conversar|hablaremos|hablar[aá]n?|hablar|charlaremos|debatiremos|reflexionaremos|tratar[aá]n?|abordar[aá]n?|abordaremos|falaremos|falar|conversa|parler[aà]|parleremo|discuter[aà]|discuteremo|parlerons|parlera|question|discuterons|traitera|aborderons|mittelpunkt|geht|sprechen|diskutieren',
    ),
  ],
  [HONORIFIC, words('dr|prof|professor|mr|mrs|ms|speaker')],
  [THEME, words('theme|motto|tema|lema|th[èe]me|thema|topic|title|slogan|banner|subject')],
  [READER, words('those|you|participants|attendees|students|trainees|delegates|we|learners')],
  [
    RESULT,
    words(
      'entregues?|like|leave|disposer(?:a|ont)|sai|sale|fica|queda|esce|table|hand|ready|planned|preparation|due|adopt|culminará|terminará|cerrará|concluirá|donner(?:a|ont)|vai|va|soll|compile|finali[sz]e|hammer|come|feed|flow|go|appear|submit|table|follow|emerge|grow|collected|gathered|summari[sz]ed|set|invited|presented|merged|consolidated|reflected|released|submitted|sent|end|close|work|put|have|be|deliverables|products|contaremos|contará|saldrán?|surgirán?|resultarán?|sairá|sairão|uscirà|nascerà|sortira|naîtra|aboutit|aboutiront|aboutissent|débouche(?:ront|nt)?|sera|seront|será|serán|serão|sarà|saranno|verrà|verranno|se|prevén?|prevê|prevede|adoption|signing|signature|esperan?|compiled|circulated|posted|producing|drafting|adopting|issuing|compiling|publishing|make|build|create|paint|write|confluir(?:à|anno)|prévue?s?|previst[oa]s?|publish|release|draft|draw|lead|led|results?|resulted|produced?|yield|culminate|concluded?|adopt(?:ed)?|issued?|endorsed|approved|deliver|outputs?|outcomes?|prepared?|drafted|published|drawn|agreed|expect(?:ed)?|foreseen|envisaged|anticipated|resultado|looked|jointly|collectively|together|selection|hand|leave|espera|prevê|(?:aprob|acord|adopt|elabor|redact|public|firm|produc)(?:ó|ará|aron|arán|irá)|(?:aprovad|adotad|elaborad|publicad)[oa]|paraîtra|paraîtront|verra|verá|saldrá|aparecerá|sairá|uscirà|apparirà|adopté|approuvé|élaboré|produit|approvato|adottato|elaborato|prodotto|aboutira|débouchera|conducirá|resultará|porterà',
    ),
  ],
  [
    PRODUCT,
    words(
      'diagn[óo]sticos?|diagnostics?|call|pipeline|sheet|prototypes|quaderno|quaderni|principles|pledge|positionspapier|strategy|guide|templates?|prototypes?|checklist|roster|special|recueil|r[ée]pertoire|cartographie|compte|carte|mapa|mappa|calendario|calend[áa]rio|calendrier|plataforma|plateforme|piattaforma|memoria|s[íi]ntesis|synth[èe]se|sintesi|cat[áa]logo|inventario|invent[áa]rio|cahier|cuaderno|caderno|dossier|lettre|llamamiento|appel|reports?|notes?|publications?|declarations?|communiqu[eé]s?|recommendations?|guidelines?|manuals?|handbooks?|protocols?|statements?|proceedings|road|roadmap|action|plan|frameworks?|papers?|briefs?|books?|volume|issue|toolkits?|compendium|charter|resolutions?|manifesto|databases?|inventory|set|catalogue|glossary|agreements?|standards?|maps?|index|atlas|memorandum|joint|list|draft|summary|mural|song|map|drawings|leaflets?|brochures?|booklets?|pamphlets?|film|video|exhibition|datasets?|data|compact|pact|blueprint|code|portfolio|volume|volumen|collection|archive|anthology|zine|portal|calendar|timetable|questionnaire|lesson|outline|matrix|directory|register|concept|appeal|petition|letter|model|bibliography|syllabus|dictionary|poster|podcast|outcomes?|outputs?|deliverables?|results?|portef[óo]lio|portafolios?|kit|gui[ãa]o|gui[óo]n|cartaz|cartel|p[óo]ster|exposi[çc][ãa]o|exposici[óo]n|exposition|mostra|muestra|filme|v[íi]deo|vid[ée]o|folleto|folheto|d[ée]pliant|opuscolo|maqueta|maquette|prototipo|prot[óo]tipo|base|repositorio|reposit[óo]rio|caja|caixa|bo[îi]te|fanzine|antolog[íi]a|antologie|cartilla|cartilha|ficha|fiche|scheda|tabla|tableau|declaraci[oó]n|declara[çc][ãa]o|d[ée]claration|dichiarazione|informe|relat[óo]rio|rapport|relazione|plano|piano|recomendaciones|recomenda[çc][õo]es|recommandations|raccomandazioni|manifiesto|manifeste|glosario|gloss[áa]rio|glossaire|gu[íi]a|guida|manuel|manuale|actas?|atas|actes|atti|publicaci[oó]n|publica[çc][ãa]o|pubblicazione|carta|charte|ruta|roteiro|route|libro|livro|livre|acuerdo|acordo|accordo?|protocolo|protocole|protocollo|resoluci[oó]n|resolu[çc][ãa]o|documento|propuesta|proposta|marco|cadre|estrategia',
      'curricul',
    ),
  ],
]

export interface Cue {
  readonly at: number
  readonly mask: number
}

/** The classes of the words between two places. */
export function classesIn(cues: readonly Cue[], start: number, end: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.at < start) low = middle + 1
    else high = middle
  }
  let mask = 0
  for (; low < cues.length && cues[low]!.at < end; low++) mask |= cues[low]!.mask
  return mask
}

const READ = new WeakMap<Page, readonly Cue[]>()

/** The telling words of a page, in order. */
export function cuesOf(page: Page): readonly Cue[] {
  const done = READ.get(page)
  if (done) return done
  const masks = new Map<number, number>()
  for (const [bit, trigger] of CLASSES)
    for (const at of offsetsOf(page, trigger)) masks.set(at, (masks.get(at) ?? 0) | bit)
  const cues = Array.from(masks, ([at, mask]): Cue => ({ at, mask }))
  cues.sort((a, b) => a.at - b.at)
  READ.set(page, cues)
  return cues
}

/** Whether all of the bits are set. */
export const all =
  (bits: number): ((mask: number) => boolean) =>
  (mask) =>
    (mask & bits) === bits
