/** Who organises, hosts, presents or invites. */
import { type ActiveRow, ADVERB, AUXILIARY, FEELING } from './row.js'

export const ORGANISING: readonly ActiveRow[] = [
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
    words: `(?:is|are|was|were)~(?:${ADVERB}~){0,2}${FEELING}~to~(?:jointly~|co-?|virtually~)?(?:host|welcome~you)`,
  },
  {
    role: 'organizer',
    cue: 'pleased-to-announce',
    object: false,
    words: `(?:is|are|was|were)~(?:${ADVERB}~){0,2}${FEELING}~to~(?:announce|invite|organi[sz]e|offer|launch|share|hold|(?:bring|welcome)~(?:back~)?(?:our|its|the|this)|(?:resume|continue|run|repeat|relaunch)~(?:our|its|the|this))|(?:regrets?|is~sorry|are~sorry|is~obliged|is~forced)~to~(?:announce|inform|say|cancel|postpone|let~you~know)|looks?~forward~to~(?:welcoming|seeing|meeting)`,
  },
  {
    role: 'host',
    cue: 'our-host',
    object: false,
    words: '(?:is|are|will~be)~(?:our|the)~(?:local~)?hosts?(?:~(?:in|for|of|this|again)|\\.)',
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
      '(?:will~)?(?:leads?|coordinates?|takes?~care~of)~the~organi[sz]ation~of|(?:is|are|will~be)~(?:the|our)~(?:local~|lead~|main~)?(?:organi[sz]ers?|conven[oe]rs?)(?=~(?:of|for)(?![\\p{L}])|[.,;])|(?:(?:will|is|are)~)?(?:act(?:s|ing)?|serv(?:es?|ing))~as~(?:the~|its~)?(?:local~|lead~|main~)?(?:organi[sz]ers?|conven[oe]rs?)(?![\\p{L}])',
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
      '(?:wants?|wish(?:es)?|would~like)~to~(?:hear|know|learn)|(?:will|is~to|shall)~(?:sit~to~)?hear~(?:anyone|everyone|all|those|any|the~public|statements|evidence|residents|oral|witnesses|comments|representations|objections|from)|(?:is|are)~(?:now~)?(?:consulting|seeking~(?:your|views|the~views))|seeks?~(?:your|views|the~views|comments|opinions)|(?:is~)?ask(?:s|ing)~(?:for~)?(?:your~(?:views|opinion)|(?:residents|people|everyone|the~public)~(?:what|how|for))|(?:has|have)~called|calls?~an?~(?:public~|special~|general~)?(?:meeting|assembly|hearing)',
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
    words: `${AUXILIARY}(?:${ADVERB}~){0,2}(?:be~)?(?:organi[sz]e[sd]?|organi[sz]ing|conven(?:e|es|ed|ing)|arrang(?:es|ed|ing)|runs?|is~running|ran)`,
  },
  { role: 'host', cue: 'hosts-us', object: false, words: '(?:(?:will|is|are)~)?host(?:s|ing)?~(?:us|it|them)' },
  {
    role: 'host',
    cue: 'hosts',
    object: true,
    words: `${AUXILIARY}(?:${ADVERB}~){0,2}(?:be~)?host(?:s|ed|ing)?`,
  },
  {
    role: 'presenter',
    cue: 'presents',
    object: false,
    words: `(?:${ADVERB}~){0,2}presents?(?!~(?:its|their|his|her)~compliments)(?=\\s*(?::|\\n|"|'|the\\b|an?\\b|\\p{Lu}))`,
  },
  {
    role: 'organizer',
    cue: 'invites',
    object: false,
    words: `would~(?:love|like|be~${FEELING})~(?:to(?!~thank)|you|everyone)|(?:is|are)~(?:finally~)?back~(?:with|for|at|in|on)|(?:(?:would~like~to|is|are)~)?(?:${ADVERB}~){0,2}(?:invites?|inviting|welcomes|calls?)~(?:you|your|its|the|one(?=~and~all)|all|everyone|everybody|any|some|\\d+|\\p{Ll}{4,})|(?:wish(?:es)?|would~like|begs?|is~pleased|are~pleased)~to~(?:inform|advise|notify|remind)|(?:hereby~)?(?:informs?|notif(?:y|ies)|advises?)~(?:all|the|its|you|that|members|interested)|(?:hereby~)?gives?~notice|presents?~(?:its|their|his|her)~compliments|(?:request|requests)~the~(?:pleasure|honou?r)|(?:has|have)~the~(?:honou?r|pleasure)~(?:to|of)|(?:would|wish(?:es)?)~(?:like~)?to~invite|(?:is|are)~(?:now~)?(?:accepting|seeking|inviting|calling~for)|calls~for~(?:papers|applications|abstracts|proposals|nominations|contributions)|seeks?~(?:applications|papers|proposals|nominations)|opens?~(?:registration|applications)`,
  },
  // Before "holds": "are teaming up to bring you" brings no event of its own.
  {
    role: 'organizer',
    cue: 'joins-forces',
    object: false,
    words:
      '(?:(?:is|are|have|has)~)?(?:partner(?:s|ing|ed)(?:~up)?|join(?:s|ing|ed)?~forces|team(?:s|ing|ed)?~up)(?=~with|~to|~and|~for|~on)',
  },
  {
    role: 'organizer',
    cue: 'holds',
    object: true,
    words: `${AUXILIARY}(?:${ADVERB}~){0,2}(?:be~)?(?:throws?|throwing|holds?|held|holding|conduct(?:s|ed|ing)?|launch(?:es|ed|ing)?|carry~out|carried~out|carries~out|complete[sd]?|start(?:s|ed)?|kick(?:s|ed)?~off|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?|announce[sd]?|implement(?:s|ed|ing)?|stag(?:es|ed|ing)|open(?:s|ed)|clos(?:es|ed)|conclud(?:es|ed)|is~back|are~back|continu(?:es|ing)|bring(?:s|ing)?|had~(?:a|an|its|our|the|their))`,
  },
  {
    // "The Users Group meets again on 4 May"; not "Women's Caucus will meet on the Saturday evening", which is within the event.
    role: 'organizer',
    cue: 'meets',
    object: false,
    words:
      '(?:will~(?:next~|again~)?meet|(?:next~)?meets)~(?:again|next|every|on(?!~the~(?:\\p{L}+day|eve|first|last|second)\\b)|at|in|for~its|regularly|monthly|once)(?![\\p{L}])',
  },
  {
    // "NL-RSE has booked a room at the Jaarbeurs"
    role: 'organizer',
    cue: 'books-a-room',
    object: false,
    words:
      '(?:(?:has|have)~)?(?:booked|hired|rented|reserved|taken)~(?:a|the|two|three)~(?:\\p{Ll}+~)?(?:rooms?|hall|venue|space|theatre|boat)',
  },
  {
    // "the Red Cross will train 40 volunteers"
    role: 'organizer',
    cue: 'trains-them',
    object: false,
    words:
      '(?:will~|is~to~|are~to~)train~(?:\\d|up~to|some|about|around|young|community|teachers|officials|staff|volunteers)',
  },
  {
    role: 'organizer',
    cue: 'trains',
    object: true,
    words:
      '(?:(?:will|has|have)~)?(?:jointly~|also~)?(?:provide[sd]?|facilitates?|facilitated?|facilitating|led|leads|trained)',
  },
]
