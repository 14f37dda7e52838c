/** Verbs of which the bodies behind an event are the subject: "UNDESA and ITU will organize", "X is delighted to present". */
import { type Alternatives, alternatives } from '../alternatives.js'
import type { OrganizerRole } from '../candidate.js'

export interface Active {
  readonly role: OrganizerRole
  readonly cue: string
  /** What follows must speak of an event: "conducted a training workshop", not "conducted a survey". */
  readonly object: boolean
}

const ADVERB =
  '(?:therefore|jointly|successfully|cordially|warmly|proudly|also|together|kindly|hereby|recently|again|now|once~again|very|so|really|super|incredibly|extremely|both|all|then|soon|officially)'
const FEELING = '(?:pleased|delighted|happy|excited|proud|thrilled|glad|honou?red|stoked)'
const TABLE: readonly (Active & { readonly words: string })[] = [
  {
    role: 'presenter',
    cue: 'pleased-to-present',
    object: false,
    words: `(?:is|are|was|were)~(?:${ADVERB}~){0,2}${FEELING}~to~(?:jointly~)?(?:present|bring~(?:you|to~you))`,
  },
  {
    role: 'host',
    cue: 'pleased-to-host',
    object: false,
    words: `(?:is|are|was|were)~(?:${ADVERB}~){0,2}${FEELING}~to~(?:(?:jointly|co-?|virtually)~?)?(?:host|welcome~you)`,
  },
  {
    role: 'organizer',
    cue: 'pleased-to-announce',
    object: false,
    words: `(?:is|are|was|were)~(?:${ADVERB}~){0,2}${FEELING}~to~(?:announce|invite|organi[sz]e|offer|launch|share|hold|bring~our)|(?:regrets?|is~sorry|are~sorry|is~obliged|is~forced)~to~(?:announce|inform|say|cancel|postpone|let~you~know)|looks?~forward~to~(?:welcoming|seeing|meeting)`,
  },
  {
    role: 'host',
    cue: 'our-host',
    object: false,
    words: '(?:is|are|will~be)~(?:our|the)~(?:local~)?hosts?(?:~(?:in|for|of)|\\.)',
  },
  {
    // "has graciously consented to act as host", "has agreed to be the host", "has kindly offered to host"
    role: 'host',
    cue: 'agrees-to-host',
    object: false,
    words: `(?:(?:has|have)~)?(?:\\p{Ll}+ly~)?(?:agreed|consented|accepted|offered|undertaken|volunteered)~to~(?:(?:be|act~as|serve~as)~(?:the~|our~|its~)?(?:local~)?hosts?|host)(?![\\p{L}])`,
  },
  {
    role: 'host',
    cue: 'acts-as-host',
    object: false,
    words: '(?:(?:will|is|are)~)?(?:act(?:s|ing)?|serv(?:es?|ing))~as~(?:the~|our~|its~)?(?:local~)?hosts?(?![\\p{L}])',
  },
  {
    role: 'organizer',
    cue: 'acts-as-organiser',
    object: false,
    words:
      '(?:(?:will|is|are)~)?(?:act(?:s|ing)?|serv(?:es?|ing))~as~(?:the~|its~)?(?:local~|lead~|main~)?(?:organi[sz]ers?|conven[oe]rs?)(?![\\p{L}])',
  },
  {
    role: 'supporter',
    cue: 'lends',
    object: false,
    words:
      '(?:is|are)~(?:also~|kindly~)?(?:lending|seconding|supplying|donating|contributing|providing)(?=~(?:the|two|three|four|five|its|an?|some|all)(?![\\p{L}]))',
  },
  { role: 'host', cue: 'receives-us', object: false, words: '(?:receives?|welcomes?|will~receive|will~welcome)~us' },
  {
    role: 'sponsor',
    cue: 'buys-the-pizza',
    object: false,
    words:
      '(?:is|are)~(?:kindly~|also~)?(?:buying|bringing|paying~for|providing)~(?:the~)?(?:pizzas?|drinks|beers?|food|snacks|coffee|stickers|swag|refreshments)(?![\\p{L}])',
  },
  {
    role: 'funder',
    cue: 'pays-for',
    object: false,
    words:
      '(?:(?:will~)?(?:also~)?(?:pays?|paid)~for|(?:will~)?(?:funds?|finances?))~(?:part~of~)?(?:it|prizes|refreshments|printing|the~(?!design|construct|build|works|research|stud|survey|repair)\\p{Ll}{4,}|travel|flights?|hotels?|accommodation|catering|lunch|interpretation|everything|(?:the|all|our)~(?:costs?|event|workshop|meeting|conference|forum|seminar|training|course|travel|lunch|coffee|catering|food|soup|dinner|drinks|interpretation|interpreters|flights|hotel|rooms?|hall))',
  },
  { role: 'sponsor', cue: 'sponsors', object: true, words: '(?:will~)?(?:co-?)?sponsors?' },
  {
    role: 'organizer',
    cue: 'calls-together',
    object: false,
    words:
      '(?:is|are)~(?:therefore~|now~|hereby~)?calling~(?:[^.;]{0,40}~together|(?:the|a|an|this)~(?:\\p{Ll}+~){0,2}(?:consultation|meeting|conference|assembly|workshop|congress|symposium|gathering|forum|hearing))',
  },
  {
    // "The Council wants to hear what you think", "The Agency will hear anyone who lives near"
    role: 'organizer',
    cue: 'consults',
    object: false,
    words:
      '(?:wants?|wish(?:es)?|would~like)~to~(?:hear|know|learn)|(?:will|is~to|shall)~hear~(?:anyone|everyone|all|those|any|the~public|statements|evidence|residents|oral|witnesses|comments|representations|objections|from)|(?:is|are)~(?:now~)?(?:consulting|seeking~(?:your|views|the~views))|seeks?~(?:your|views|the~views|comments|opinions)|(?:is~)?ask(?:s|ing)~(?:for~)?(?:your~(?:views|opinion)|(?:residents|people|everyone|the~public)~(?:what|how|for))|(?:has|have)~called|calls?~an?~(?:public~|special~|general~)?(?:meeting|assembly|hearing)',
  },
  {
    role: 'co-organizer',
    cue: 'co-organises',
    object: true,
    words: '(?:(?:will|is|are)~)?co-?(?:organi[sz]e[sd]?|organi[sz]ing|host(?:s|ed|ing)?|convene[sd]?|convening)',
  },
  {
    role: 'organizer',
    cue: 'organises',
    object: true,
    words: `(?:(?:will|is|are|has|have)~(?:\\p{Ll}+~){0,3}?)?(?:${ADVERB}~){0,2}(?:be~)?(?:organi[sz]e[sd]?|organi[sz]ing|conven(?:e|es|ed|ing)|arrang(?:es|ed|ing)|runs?|is~running|ran)`,
  },
  { role: 'host', cue: 'hosts-us', object: false, words: '(?:(?:will|is|are)~)?host(?:s|ing)?~(?:us|it|them)' },
  {
    role: 'host',
    cue: 'hosts',
    object: true,
    words: `(?:(?:will|is|are|has|have)~(?:\\p{Ll}+~){0,3}?)?(?:${ADVERB}~){0,2}(?:be~)?host(?:s|ed|ing)?`,
  },
  {
    role: 'presenter',
    cue: 'presents',
    object: false,
    words: `(?:${ADVERB}~){0,2}presents?(?!~(?:its|their)~compliments)(?=\\s*(?::|\\n|"|'|the\\b|an?\\b|\\p{Lu}))`,
  },
  {
    role: 'organizer',
    cue: 'invites',
    object: false,
    words: `(?:(?:would~like~to|is|are)~)?(?:${ADVERB}~){0,2}(?:invites?|inviting|welcomes|calls?)~(?:you|your|its|the|all|everyone|everybody|any|some|\\d+|\\p{Ll}{4,})|presents~its~compliments|(?:request|requests)~the~(?:pleasure|honou?r)|(?:has|have)~the~(?:honou?r|pleasure)~(?:to|of)|(?:would|wish(?:es)?)~(?:like~)?to~invite|(?:is|are)~(?:now~)?(?:accepting|seeking|inviting|calling~for)|calls~for~(?:papers|applications|abstracts|proposals|nominations|contributions)|seeks?~(?:applications|papers|proposals|nominations)|opens?~(?:registration|applications)`,
  },
  {
    role: 'organizer',
    cue: 'holds',
    object: true,
    words: `(?:(?:will|is|are|has|have)~)?(?:${ADVERB}~){0,2}(?:be~)?(?:holds?|held|holding|conduct(?:s|ed|ing)?|launch(?:es|ed|ing)?|carry~out|carried~out|carries~out|complete[sd]?|start(?:s|ed)?|kick(?:s|ed)?~off|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?|announce[sd]?|implement(?:s|ed|ing)?|stag(?:es|ed|ing)|is~back|are~back|continu(?:es|ing)|bring(?:s|ing)?|had~(?:a|an|its|our|the|their))`,
  },
  {
    role: 'organizer',
    cue: 'joins-forces',
    object: false,
    words:
      '(?:(?:is|are|have|has)~)?(?:partner(?:s|ing|ed)(?:~up)?|join(?:s|ing|ed)?~forces|team(?:s|ing|ed)?~up)(?=~with|~to|~and|~for|~on)',
  },
  {
    role: 'organizer',
    cue: 'trains',
    object: true,
    words: '(?:(?:will|has|have)~)?(?:provide[sd]?|facilitate[sd]?|facilitating|led|leads|trained)',
  },
  {
    role: 'sponsor',
    cue: 'is-sponsor',
    object: false,
    words: '(?:is|are)~(?:also~)?(?:the|our|a)~(?:main~|lead~|gold~|silver~)?sponsors?(?=~of|[.,;])',
  },
  {
    role: 'partner',
    cue: 'is-partner',
    object: false,
    words: '(?:is|are)~(?:also~)?(?:the|our|a)~(?:main~|local~)?partners?(?=~of|~in|~for|[.,;])',
  },
  {
    role: 'co-organizer',
    cue: 'is-co-organiser',
    object: false,
    words: '(?:is|are)~(?:also~)?(?:the|our|a|as)?~?co-?organi[sz]ers?',
  },
  {
    role: 'supporter',
    cue: 'supports',
    object: false,
    words:
      '(?:(?:kindly|generously|also|is|are|has|have)~)*(?:support(?:s|ed|ing)?|back(?:s|ed|ing))~(?:the|this|our)~(?:event|workshop|meeting|conference|forum|seminar|training|course|series|school|day|initiative)',
  },
  {
    role: 'host',
    cue: 'gives-the-room',
    object: false,
    words:
      '(?:(?:kindly|generously|has|have)~)*(?:provide[sd]?|lends?|lent|offer(?:s|ed)?|gives?|opens?)~(?:us~)?(?:the|its|their|a)~(?:room|hall|venue|space|doors|auditorium|premises)',
  },
  {
    role: 'supporter',
    cue: 'gives',
    object: false,
    words:
      '(?:(?:kindly|generously|has|have)~)*(?:provide[sd]?|offer(?:s|ed)?|contribute[sd]?)~(?:the~)?(?:coffee|lunch|catering|refreshments|food|drinks|technical~support|interpretation|expertise)',
  },
  {
    role: 'funder',
    cue: 'covers',
    object: false,
    words:
      '(?:will~|has~)?(?:covers?|covered|bears?|borne|meets?|met)~(?:the~|all~(?:the~)?|part~of~the~|most~of~the~)?(?:costs?|travel|expenses|accommodation|bill)',
  },
  {
    role: 'organizer',
    cue: 'puts-on',
    object: false,
    words: '(?:(?:is|are)~)?(?:puts?|putting)~(?:on|together)(?=~(?:the|this|a|an|our|these))',
  },
  {
    role: 'funder',
    cue: 'gives-money',
    object: false,
    words:
      '(?:has~|have~|will~)?(?:given|gives?|gave|awarded|granted|made|makes|contribute[sd]?|donate[sd]?|provide[sd]?)~(?:us~)?(?:a~|the~|its~|their~|some~)?(?:grants?|money|funds|funding|financial~support|travel~grants|bursaries|scholarships)',
  },
  {
    role: 'funder',
    cue: 'pays',
    object: false,
    words: '(?:will~)?pays?~(?:the~|all~|half~(?:of~)?the~)?(?:travel|costs?|fees?|tickets?|lunch|bill|expenses)',
  },
  {
    role: 'sponsor',
    cue: 'sponsors-it',
    object: false,
    words: '(?:will~|(?:is|are)~(?:also~)?)?(?:co-?)?sponsor(?:s|ing)?~(?:it|us|them)(?![\\p{L}])',
  },
  {
    role: 'funder',
    cue: 'funds-it',
    object: false,
    words:
      '(?:is|are)~(?:also~|kindly~)?(?:funding|financing|bankrolling|paying~for)~(?:it|us|them|the|this)(?![\\p{L}])',
  },
  {
    role: 'organizer',
    cue: 'organises-it',
    object: false,
    words:
      '(?:(?:will|is|are)~)?(?:organi[sz](?:es?|ing)|put(?:s|ting)?~(?:on|together)|run(?:s|ning)?)~(?:it|them)(?![\\p{L}])',
  },
  {
    role: 'host',
    cue: 'assure-l-accueil',
    object: false,
    words:
      "(?:en~)?assure(?:nt)?~l'(?:accueil|hébergement)|accueille(?:nt|ra|ront)?~(?:la|le|l'|cet(?:te)?|ce)|acoge(?:n|rá|rán)?~(?:el|la|este|esta)|acolhem?~[oa]|ospita(?:no)?~(?:il|la|l'|questo)|ospiterà|acogerá",
  },
  {
    role: 'organizer',
    cue: 'assure-l-organisation',
    object: false,
    words: "(?:en~)?assure(?:nt)?~l'organisation",
  },
  {
    role: 'supporter',
    cue: 'supports-it',
    object: false,
    words: '(?:(?:also|is|are|kindly)~)*(?:supports?|supporting|backs?|helps?)~(?:it|us|with)',
  },
  // --- es, pt, fr, it
  {
    role: 'organizer',
    cue: 'tiene-el-placer',
    object: false,
    words:
      "(?:tienen?|tem|têm|ont|hanno|ha|a)~(?:el~|o~|le~|il~|l')?(?:agrado|placer|gusto|honor|honra|prazer|plaisir|honneur|piacere)~(?:de|en|di|d(?='))|se~complacen?~en|(?:est|sont)~(?:heureu(?:x|se|ses)|ravi(?:e|s|es)?)~(?:de|d(?='))|(?:è|sono)~liet[aoie]~di",
  },
  {
    role: 'organizer',
    cue: 'lädt-ein',
    object: false,
    words: '(?:lädt|laden)~(?:[\\p{L}\\d.:,]+~){0,9}?(?:ein(?![\\p{L}])|zu[mr]?(?![\\p{L}]))|veranstalte(?:t|n)',
  },
  {
    role: 'organizer',
    cue: 'invita',
    object: false,
    words:
      '(?:(?:te|les?|los|os|vos|nos|vous|ti|vi|la|le)~)?(?:invitan?|convidam?|convoca[nm]?|invite(?:nt)?|invitano|invita)~(?:\\p{Ll}{5,}|a|para|al|à|aux?|tod[oa]s|você|vocês|cordialmente|[àa]l?l?a)|vous~(?:invitent?|convient?|donne(?:nt)?~rendez-vous|propose(?:nt)?)|(?:te|les|os|ti|vi)~(?:invitan?|convidam?|invitano|espera[nm]?)',
  },
  {
    role: 'organizer',
    cue: 'organiza',
    object: true,
    words:
      '(?:organi[sz]a[nm]?|realiza[nm]?|promovem?|promueven?|organizza(?:no)?|ospitano|celebra[nm]?|lanza[nm]?|ofrece[nm]?|oferece[m]?|organise(?:nt)?|organizzano|propone|propongono|ripropone|ripropongono|promuove|promuovono)',
  },
  {
    role: 'presenter',
    cue: 'presenta',
    object: true,
    words: '(?:presenta[n]?|apresenta[m]?|présente(?:nt)?|presentano)',
  },
]

/** The verb that begins at `offset`, its row in a named group. */
export const activeAt: Alternatives = alternatives(
  TABLE.map(({ words }) => words),
  'a',
  '(?<![\\p{L}-])',
  '(?![\\p{L}])',
)

export function activeOf(groups: Record<string, string | undefined>): Active {
  for (let i = 0; i < TABLE.length; i++) if (groups[`a${i}`] !== undefined) return TABLE[i]!
  throw new Error('Unexpected match without a group')
}

/** What may stand between the last name and its verb: ", therefore", " together", ", Uganda,". */
export const BETWEEN = new RegExp(
  `^(?:\\s+in\\s+\\p{Lu}[\\p{L}-]{2,20}(?:\\s\\p{Lu}[\\p{L}-]{2,20})?)?[\\s,)-]*(?:\\([^()]{0,80}\\)\\s*)?(?:(?:through|acting\\s+through)\\s+(?:its|their|the)\\s[^,.;]{3,80},\\s*)?(?:(?:(?<=,\\s{0,3})(?:an?|the|lead|which|who|itself|co-?ordinator|founded|based)\\s[^,.;:]{3,90},|${ADVERB.replaceAll('~', '\\s+')}|would like to|and national stakeholders|and partners|and other partners|and its partners|and their partners|y sus (?:socios|aliados)|e (?:seus )?parceiros|et ses partenaires),?\\s*){0,3}$`,
  'iu',
)
