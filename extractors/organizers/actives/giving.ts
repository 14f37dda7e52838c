/** Who is sponsor or partner, and what they give. */
import type { ActiveRow } from './row.js'

export const GIVING: readonly ActiveRow[] = [
  {
    // "The bank and the brewery have chipped in as sponsors"
    role: 'sponsor',
    cue: 'chips-in',
    object: false,
    words:
      '(?:has|have)~(?:kindly~)?(?:chipped|stepped|come|signed)~(?:in|up|forward)~as~(?:\\p{Ll}+~)?sponsors?(?![\\p{L}])',
  },
  {
    // "The Research Council foots most of the bill", "have chipped in"
    role: 'funder',
    cue: 'foots-the-bill',
    object: false,
    words:
      '(?:is~|are~)?(?:foots?|footing|foot|picks?~up|picking~up)~(?:most~of~|half~of~|part~of~)?the~(?:bill|tab)|(?:has|have)~chipped~in(?![\\p{L}])(?!~as~sponsors?)',
  },
  {
    // "the Foundation has lent its support"
    role: 'supporter',
    cue: 'lends-its-support',
    object: false,
    words:
      '(?:(?:has|have|is|are)~)?(?:(?:kindly|generously|also)~)?(?:lent|lends?|lending|given|gives?|giving|pledged|offered|offers|extended)~(?:its|their)~(?:(?:full|generous|kind|financial)~)?(?:support|backing|help|assistance)(?![\\p{L}])',
  },
  {
    // "the Safety Fund has offered to bear the cost of"
    role: 'funder',
    cue: 'offers-to-pay',
    object: false,
    words:
      '(?:has|have)~(?:(?:kindly|generously)~)?(?:offered|agreed|undertaken|volunteered)~to~(?:bear|cover|meet|pay|fund|finance|sponsor)(?![\\p{L}])',
  },
  {
    // "Union Learning Fund money covers books"
    role: 'funder',
    cue: 'money-covers',
    object: false,
    words: '(?:money|funds|funding|grants?)~(?:will~)?(?:covers?|pays?~for|supports?|makes?~possible)(?![\\p{L}])',
  },
  {
    role: 'sponsor',
    cue: 'is-sponsor',
    object: false,
    words: '(?:is|are|was|were)~(?:also~)?(?:the|our|a)~(?:main~|lead~|gold~|silver~)?sponsors?(?=~of|[.,;])',
  },
  {
    role: 'partner',
    cue: 'is-partner',
    object: false,
    words:
      '(?:is|are|was|were)~(?:also~)?(?:(?:the|our|an?)~)?(?:(?:main|local|technical|scientific|institutional|strategic|associated?|collaborating|co-?operating|implementing|supporting)~)?partners?(?=~of|~in|~for|[.,;])',
  },
  {
    role: 'co-organizer',
    cue: 'is-co-organiser',
    object: false,
    words: '(?:is|are|was|were)~(?:also~)?(?:(?:the|our|a|as)~)?co-?(?:organi[sz]|conven)[eo]rs?',
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
      '(?:(?:will|kindly|generously|has|have)~)*(?:provide[sd]?|lends?|lent|offer(?:s|ed)?|gives?|opens?)~(?:us~)?(?:the|its|their|a)~(?:rooms?|hall|venue|space|doors|auditorium|premises|canteen|cafeteria|kitchen|offices?|basement|loft|library|classrooms?|lecture~(?:hall|theatre))',
  },
  {
    role: 'supporter',
    cue: 'gives',
    object: false,
    words:
      '(?:(?:will|kindly|generously|has|have)~)*(?:provide[sd]?|offer(?:s|ed)?|contribute[sd]?)~(?:the~)?(?:coffee|lunch|catering|refreshments|food|drinks|technical~support|interpretation|expertise)',
  },
  {
    role: 'funder',
    cue: 'covers',
    object: false,
    words:
      '(?:will~|has~|is~|are~)?(?:covers?|covered|covering|bears?|bearing|borne|meets?|meeting|met)~(?:the~|all~(?:the~)?|part~of~the~|most~of~the~)?(?:costs?|travel|expenses|accommodation|bill)',
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
    // "The Bank has made a contribution towards the travel of experts"
    role: 'funder',
    cue: 'contributes-to',
    object: false,
    words:
      '(?:(?:has|have|will)~)?(?:(?:made|makes?|given|gives?|offered|pledged)~(?:an?~|its~)(?:\\p{Ll}+~)?contributions?|contribut(?:es?|ed)(?:~financially)?)~(?:to|towards?)~(?:the~)?(?:travel|costs?|expenses|participation|attendance|budget|meeting|workshop|conference|event|seminar)',
  },
  {
    role: 'funder',
    cue: 'pays',
    object: false,
    words:
      '(?:will~|has~|have~)?(?:pays?|paid|bore)~(?:the~|all~|half~(?:of~)?the~)?(?:travel|costs?|fees?|tickets?|lunch|bill|expenses)',
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
      "(?:en~)?assure(?:nt)?~l'(?:accueil|hébergement)|accueille(?:nt|ra|ront)?~(?:la|le|l'|cet(?:te)?|ce)|acoge(?:n|rá|rán)?~(?:el|la|este|esta)|acolhem?~(?:[oa]|est[ae])|ospita(?:no)?~(?:il|la|l'|questo)|ospiterà|acogerá",
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
    words:
      '(?:(?:also|is|are|kindly)~)*(?:(?:supports?|supporting|helps?)~(?:it|us|with)|backs?~(?:it|us))(?![\\p{L}])',
  },
]
