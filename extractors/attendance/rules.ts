/** What stands before a number and behind it where it counts people. */
import { PEOPLE, PLACES, spaced } from './words.js'

const before = (source: string): RegExp => new RegExp(spaced(`(?<![\\p{L}])(?:${source})$`), 'iu')

const after = (source: string): RegExp => new RegExp(spaced(`^(?:${source})`), 'iu')

const NO_PEOPLE = '(?!\\s?(?:\\S{1,12}\\s)?(?:words|pages|minutes|%|characters|mb|hours|days|min\\b|lines|slides))'

const OF_PEOPLE = `\\s(?:[\\p{L}-]+,?\\s){0,4}?(?:d')?${PEOPLE}(?![\\p{L}])`

import type { LabelKey } from '../labels.js'

export interface Rule {
  readonly cue: string
  readonly weight: number
  readonly before?: RegExp
  readonly after?: RegExp
  /** Only in sections and behind labels of this meaning. */
  readonly within?: ReadonlySet<LabelKey>
}

const AUDIENCE: ReadonlySet<LabelKey> = new Set(['audience', 'participants'])

export const RULES: readonly Rule[] = [
  // "Se ofrecen 20 cupos y 8 becas"
  {
    cue: 'places',
    weight: 0.7,
    after: after('\\s(?:places|cupos|vagas|plazas|posti|plätze)\\s(?:and|y|e|et|und)\\s\\d'),
  },
  // "limited to 25 participants", "Attendance is capped at 25", "Cupos limitados (35 personas)"
  {
    cue: 'limit',
    weight: 0.8,
    before: before(
      '(?:limited|restricted|capped|kept|limitad[oa]s?|limitée?s?|limitat[oaie]{1,2}|begrenzt)(?:\\s(?:to|at|a|à|auf))?\\s?:?\\s?\\(?(?:a\\s(?:maximum|total)\\sof\\s)?(?:the\\sfirst\\s)?',
    ),
    after: after(NO_PEOPLE),
  },
  {
    cue: 'limit',
    weight: 0.8,
    before: before('(?:auf|la\\slimite\\sd(?:es?|u))\\s'),
    after: after(`\\s(?:[\\p{L}]+\\s){0,1}(?:begrenzt|beschränkt|${PLACES}|${PEOPLE})`),
  },
  // "capacity of 60", "Maximum 20 participants", "maximum number of participants: 40", "Maximum 12 per evening"
  {
    cue: 'maximum',
    weight: 0.8,
    before: before(
      `(?:maximum|massimo|max\\.?|máximo|maximal|höchstens|up\\sto|at\\smost|no\\smore\\sthan|jusqu'à|hasta|até|fino\\sa)(?:\\s?:)?\\s(?:of\\s|number\\sof\\s${PEOPLE}\\s?(?:is|:)\\s|de\\s|di\\s)?`,
    ),
    after: after(
      `\\s(?:\\p{L}+\\s){0,2}(?:${PEOPLE}|${PLACES})(?![\\p{L}])|\\s(?:per|an?|each|por|par|per)\\s(?:session|evening|class|workshop|group|day|course|sesi[oó]n|taller|turno|séance|incontro)`,
    ),
  },
  {
    cue: 'places',
    weight: 0.7,
    after: after(
      `\\s(?:free\\s|available\\s|participant\\s)?${PLACES}(?=\\s?(?:[.,;:)!|/-]|$|\\n\\n|\\s(?:are|is|available|only|in\\stotal|on\\soffer|max|disponibles|disponibili|disponíveis|so\\b)))`,
    ),
  },
  {
    cue: 'on-site',
    weight: 0.6,
    after: after('\\s(?:on[- ]site|in\\sperson|in\\sthe\\sroom|presenciales|presenciais)'),
  },
  {
    cue: 'seats',
    weight: 0.4,
    before: before(
      '(?:aforo|lotação|capienza|jauge|seats|places|capacity|spaces|spots|cupos?|vagas|plazas|plätze|(?:group|class|cohort)\\ssize|enrolment|intake|posti)\\s?(?:(?:available|disponibles|disponibili|disponíveis)\\s?)?(?:is|are|for|sono|son|são|:|of)?\\s',
    ),
    after: after(NO_PEOPLE),
  },
  // "8 out of 400 spots left", "Es gratis, pero hay 30 lugares"
  {
    cue: 'places-of',
    weight: 0.7,
    before: before(
      '(?:\\d\\s(?:out\\s)?of|/|hay|há|tenemos|temos|ofrecemos|oferecemos|il\\sy\\sa|nous\\savons|ci\\ssono|abbiamo|es\\sgibt|wir\\shaben|we\\s(?:only\\s)?have|there\\sare(?:\\sonly)?|just|only|solo|sólo|seulement|apenas|nur)\\s',
    ),
    after: after(
      '\\s(?:[\\p{L}-]+\\s){0,2}?(?:places|spots|spaces|slots|tickets|plazas|cupos|vagas|lugares|posti|plätze)(?![\\p{L}])',
    ),
  },
  // "… are expected to participate", "will be selected", "will be invited"
  {
    cue: 'expected',
    weight: 0.8,
    after: after(
      `${OF_PEOPLE}[^.;:]{0,110}?\\s(?:(?:are|is)\\s(?:being\\s)?(?:expect-?\\s?ed|looked\\sfor|hoped\\sfor|anticipated|invited|foreseen|awaited)|(?:are|is)\\s(?:to|likely\\sto|due\\sto)\\s(?:take\\spart|attend|participate|be\\s(?:invited|selected))|(?:are|is)\\s(?:now\\s)?(?:taking\\spart|attending|participating)|have\\s(?:already\\s|so\\sfar\\s)?(?:registered|signed\\sup|confirmed|booked|enrolled)|are\\s(?:already\\s)?(?:registered|signed\\sup|enrolled)|se\\shan\\sinscrito|se\\sinscreveram|se\\ssont\\s(?:déjà\\s)?inscrits|si\\ssono\\s(?:già\\s)?iscritti|sind\\s(?:bereits\\s)?angemeldet|will\\s(?:be\\s(?:drawn|selected|invited|admitted|accepted|chosen|trained)|participate|attend|take\\spart|gather|meet|join|work|learn|spend|present)|(?:can|may)\\s(?:be\\sadmitted|participate|attend|take\\spart)|(?:are|is)\\sadmitted|will\\s(?:come|be\\spresent|turn\\sup)|can\\sbe\\s(?:accommodated|seated|hosted|taken)|are\\s(?:hoped|planned|provided)\\sfor|se\\sesperan|son\\sesperad[oa]s|são\\sesperad[oa]s|(?:est|sont)\\sattendue?s?|sono\\sattesi|(?:werden\\s)?erwartet(?![\\p{L}]))`,
    ),
  },
  {
    cue: 'expected-before',
    weight: 0.8,
    before: before(
      `(?:join|expect(?:s|ed|ing)?|anticipat\\p{L}{1,4}|bring(?:s|ing)?(?:\\stogether)?|gather(?:s|ing)?|draw|attract|welcome|convene|invit(?:e|ing)|hop(?:e|es|ing)\\sfor|soit|totali[sz]ando|totall?ing|totalisant|in\\sall|esperam-se|espera-se|esperan|esperamos|aguardam-se|prev[êe](?:em)?-se(?:\\sa\\sparticipação\\sde)?|on\\sattend|nous\\sattendons|si\\sprevede\\sla\\spartecipazione\\sdi|si\\sprevedono|rechnen\\smit|in\\stotal|count(?:ing)?\\son|reckon(?:ing)?\\swith|participar(?:án|ão)|asistirán|acudirán|assistirão|parteciperanno|participeront|se\\sdarán\\scita|train|select|accept|admit|se\\sespera(?:n)?|la\\s(?:participaci[oó]n|asistencia|presencia)\\sde|reunirá\\sa?|réunira|accueillera|sono\\sattes[ie]|s[ãa]o\\s(?:esperad|aguardad)[oa]s|son\\sesperad[oa]s|si\\sattendono|erwartet\\swerden|are\\sforeseen|shall\\sselect|will\\sselect)\\s(?:to\\s(?:have|attract|welcome|gather|host|draw|bring\\stogether)\\s)?`,
    ),
    after: after(OF_PEOPLE),
  },
  // "is expected to bring together around thirty-five hydrologists, lawyers and officials"
  {
    cue: 'brought-together',
    weight: 0.75,
    before: before('(?:bring|brings|bringing|gather|gathers|reúne|reunirá\\sa?|réunira|riunirà)(?:\\stogether)?\\s'),
    after: after('\\s(?:\\p{Ll}+\\s){0,2}?\\p{Ll}{3,}s(?:,|\\sand|\\sy|\\set|\\se|\\sfrom|\\swho|\\sin)(?![\\p{L}])'),
  },
  // "when we hit 180 hackers", "once 40 people have registered"
  {
    cue: 'when-full',
    weight: 0.7,
    before: before(
      "(?:when|once|until|if)\\s(?:(?:we|you|it|there)(?:'ve)?\\s)?(?:hit|reach(?:es|ed)?|have|has|get|got|are)\\s",
    ),
    after: after(OF_PEOPLE),
  },
  { cue: 'attended-by', weight: 0.5, before: before('attended\\sby\\s'), after: after(OF_PEOPLE) },
  { cue: 'between', weight: 0.75, before: before('between\\s\\d{1,4}\\sand\\s'), after: after(OF_PEOPLE) },
  // "for five days, twenty-four participants work on newspapers"
  {
    cue: 'participants-do',
    weight: 0.6,
    after: after(
      '\\s(?:\\p{Ll}+\\s)?(?:participants|fellows|trainees|students)\\s(?:work|meet|learn|spend|gather|come|take|share|build|explore|discuss|will|can|are\\s(?:selected|invited|admitted))(?![\\p{L}])',
    ),
  },
  // "in which 100 coders, hydrologists and volunteers work side by side"
  {
    cue: 'several-do',
    weight: 0.6,
    after: after(
      '\\s[\\p{Ll}-]{3,}s(?:,\\s[\\p{Ll}-]{3,}(?:\\s[\\p{Ll}-]{3,})?){0,4}\\s(?:and|y|et|e|und)\\s[\\p{Ll}-]{3,}(?:\\s[\\p{Ll}-]{3,})?\\s(?:work|meet|gather|spend|build|learn|share|take\\spart|come\\stogether)(?![\\p{L}])',
    ),
  },
  // "About twenty-five civil registrars, census takers and officers from fourteen countries are due in Addis Ababa"
  {
    cue: 'several-due',
    weight: 0.65,
    after: after(
      '\\s(?:[\\p{Ll}-]{3,}\\s){0,2}?(?!(?:papers|posters|letters|orders|centers|numbers|chapters|computers|servers|doors|floors|sensors|errors|factors|sectors|grants|plants|restaurants|calendars|seminars|webinars|years|hours)(?![\\p{L}]))[\\p{Ll}-]{2,}(?:ers|ors|ists|ians|ants|dents|ars)(?:,\\s[^.;:()]{3,110}|\\s(?:and|from|of|in)\\s[^.;:()]{3,110})?\\s(?:(?:are|is)\\s(?:due|expected|invited|awaited)|will\\s(?:live|study|learn|travel|be\\s(?:admitted|accepted|selected|chosen|locked|gathered|brought|hosted|trained)|meet|gather|spend|work|come|attend|join|take\\spart))(?![\\p{L}])',
    ),
  },
  // "seats are kept for 70"
  {
    cue: 'kept-for',
    weight: 0.7,
    before: before(
      '(?:seats|places|chairs|desks|rooms?|space)\\s(?:are|is|has\\sbeen|have\\sbeen)\\s(?:kept|reserved|held|set\\saside|laid\\sout|available)\\sfor\\s',
    ),
    after: after(NO_PEOPLE),
  },
  {
    cue: 'room-for',
    weight: 0.6,
    before: before(
      '(?:room|space|places?|beds|seats|chairs|desks|lugar|espacio|cupo|sitio|espaço|platz|plätze)\\s(?:ist\\s|gibt\\ses\\s)?(?:for|para|für)\\s(?:up\\sto\\s)?|(?:room|venue|space|loft|lab|studio)\\s(?:holds|seats|takes|fits|has\\sspace\\sfor)\\s(?:up\\sto\\s)?',
    ),
    after: after(`(?:\\s${PEOPLE})?(?=[.,;)]|\\s)`),
  },
  {
    cue: 'we-take',
    weight: 0.6,
    before: before(
      '(?:we|the\\s\\p{L}{4,12})\\s(?:can\\s|will\\s|shall\\s)?(?:take|accept|admit|host|accommodate)\\s(?:up\\sto\\s|only\\s|at\\smost\\s)?',
    ),
    after: after(OF_PEOPLE),
  },
  {
    // "The group will not exceed 25 participants"
    cue: 'not-more',
    weight: 0.7,
    before: before('(?:not|never)\\s(?:exceed|be\\smore\\sthan|have\\smore\\sthan)\\s'),
    after: after(`${OF_PEOPLE}|(?=[.,;)])`),
  },
  // "We expect some 600, up from 540."
  {
    cue: 'we-expect',
    weight: 0.7,
    before: before(
      "(?:we|organi[sz]ers)(?:\\s|'re\\s)(?:expect|(?:are\\s)?expecting|hope\\sfor|(?:are\\s)?hoping\\sfor|count\\son|(?:are\\s)?counting\\son|reckon\\swith|(?:are\\s)?reckoning\\swith)\\s",
    ),
    after: after(`(?=\\s?[,.;!])${NO_PEOPLE}`),
  },
  // "Who is invited / Around 25 specialists drawn from …"
  {
    cue: 'under-audience',
    weight: 0.65,
    after: after(
      `${OF_PEOPLE}(?=\\s?:|\\s(?:from|drawn|of|who|in|representing|working|and|with|de|des|du|del|da|do|di|aus)(?![\\p{L}]))`,
    ),
    within: AUDIENCE,
  },
  // "The workshop is planned for about 50 participants"
  {
    cue: 'planned-for',
    weight: 0.7,
    before: before(
      '(?:planned|designed|meant|organi[sz]ed|held|intended|open|pensad[oa]|previst[oa]|prévue?|conçue?)\\s(?:for|to|para|pour)\\s(?:a\\s(?:maximum|group)\\sof\\s|up\\sto\\s)?',
    ),
    after: after(OF_PEOPLE),
  },
  {
    cue: 'limit-of',
    weight: 0.75,
    before: before('(?:limit|cap|maximum|total)\\sof\\s'),
    after: after(`${OF_PEOPLE}|${NO_PEOPLE}(?=[.,;)])`),
  },
  // "Participants (about 50) will come from"
  {
    cue: 'people-bracket',
    weight: 0.7,
    before: before(`${PEOPLE}\\s\\((?:in\\sall\\s|in\\stotal\\s|max\\.?\\s|up\\sto\\s)?`),
    after: after('\\s?(?:in\\sall|in\\stotal|max\\.?)?\\)'),
  },
  // "Some seventy officials took part."
  {
    cue: 'took-part',
    weight: 0.55,
    after: after(
      `${OF_PEOPLE}(?:(?!\\b(?:whom|who|which|never|not)\\b)[^.;:]){0,90}?\\s(?:took\\spart|attended|participated|gathered|met|came\\stogether|participaron|asistieron|participaram|hanno\\spartecipato|ont\\sparticipé)(?![^.]{0,40}(?:first|last|previous|earlier|inaugural))`,
    ),
  },
  {
    cue: 'first-come',
    weight: 0.5,
    before: before('(?:the\\s)?first\\s'),
    after: after(`\\s(?:${PEOPLE}|registrants|applicants|registrations)(?![\\p{L}])`),
  },
  { cue: 'at-most', weight: 0.7, after: after(`\\s${PEOPLE}\\s(?:at\\smost|maximum|max(?![\\p{L}])|m[aá]ximo)`) },
  {
    cue: 'audience-of',
    weight: 0.7,
    before: before('(?:audience|attendance|group|class|cohort)\\sof\\s(?:up\\sto\\s)?'),
    after: after('(?=\\s|[.,;)])'),
  },
  {
    cue: 'attendance-label',
    weight: 0.7,
    before: before(
      '(?:(?:attendee|participant|delegate)s?\\s(?:limit|cap)|(?:maximum|max\\.?|expected)\\s(?:attendance|number|capacity|group\\ssize|participants)|teilnehmerzahl(?:\\sist\\sauf)?|pax|numero\\smassimo\\sdi\\s\\p{L}+|n[uú]mero\\sm[aá]ximo\\sde\\s\\p{L}+|nombre\\smaximum\\sde\\s\\p{L}+|p[uú]blico\\s(?:estimado|esperado)|asistencia\\s(?:estimada|prevista)|affluence\\sattendue|partecipanti\\sprevisti|nombre\\sde\\splaces|n[uú]mero\\sde\\s(?:plazas|vagas)|(?:number\\sof\\splaces))\\s?(?:is|:|of)?\\s',
    ),
    after: after('(?!\\s?(?:words|pages|minutes))'),
  },
  {
    // "insegnanti di scuola primaria (max 25)"
    cue: 'max-bracket',
    weight: 0.7,
    before: before('\\((?:max\\.?|massimo|m[aá]ximo|maximum|maximal|limit|up\\sto)\\s'),
    after: after('\\s?\\)'),
    within: AUDIENCE,
  },
  { cue: 'pax', weight: 0.6, after: after('\\s?pax(?![\\p{L}])') },
  { cue: 'bracket', weight: 0.7, before: before('\\('), after: after(`\\s${PEOPLE}\\)`) },
]
