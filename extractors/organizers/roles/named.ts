/** A role and its bodies: "Organisers: A, B", "the partners are A and B", "our co-hosts, A". */
import type { RoleRow } from './row.js'

export const NAMED: readonly RoleRow[] = [
  {
    // "Our thanks to platinum sponsor Polar Panel and to co-host the Storage Council"
    role: 'sponsor',
    cue: 'sponsor-apposed',
    opens: true,
    bare: true,
    words:
      '(?:platinum|gold|silver|bronze|diamond|lead|headline|title|main|principal|venue)~sponsors?(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'co-organizer',
    cue: 'co-host-apposed',
    opens: true,
    bare: true,
    words: '(?:co-?hosts?|co-?organi[sz]ers?|co-?convenors?|co-?sponsors?)~(?=the~\\p{Lu})the',
  },
  {
    role: 'sponsor',
    cue: 'sponsor-named',
    opens: true,
    bare: true,
    words:
      '(?:(?:main|lead|gold|silver|platinum|bronze|diamond|headline|principal|title|key|official|event|corporate)~)?sponsors?\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    // "Organisers: A (lead), B", "Host institution: C. Co-organising institutions: D, E"
    role: 'organizer',
    cue: 'organizer-named',
    opens: true,
    bare: true,
    words:
      '(?:organi[sz]ers?|organi[sz]ing~(?:institutions?|bod(?:y|ies)|partners?)|conven[oe]rs?)\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'co-organizer',
    cue: 'co-organizer-named',
    opens: true,
    bare: true,
    words:
      'co-?(?:organi[sz]ers?|hosts?|conven[oe]rs?)\\s*:(?=\\s*(?:the~)?\\p{Lu})|co-?(?:organi[sz]ing|hosting)~(?:institutions?|bod(?:y|ies)|partners?)\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'host',
    cue: 'host-named',
    opens: true,
    bare: true,
    personal: true,
    words:
      '(?:host(?:ing)?~(?:institutions?|organi[sz]ations?|universit(?:y|ies))|hosts?)\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'supporter',
    cue: 'supporter-named',
    opens: true,
    bare: true,
    words: '(?:supporters?|apoyan?|apoia[m]?|apoio|auspician?)\\s*:(?=\\s*\\p{Lu})',
  },
  {
    role: 'funder',
    cue: 'funder-named',
    opens: true,
    bare: true,
    words: '(?:funders?|donors?|financian?|financia[m]?|funding)\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'sponsor',
    cue: 'patrocina-nombrado',
    opens: true,
    bare: true,
    words: '(?:patrocinan?|patrocinam?|patrocinadores|sponsorizzato)\\s*:(?=\\s*\\p{Lu})',
  },
  {
    role: 'partner',
    cue: 'colabora-nombrado',
    opens: true,
    bare: true,
    words: '(?:colaboran?|colaboram?|parceiros|parceria|aliados)\\s*:(?=\\s*\\p{Lu})',
  },
  {
    role: 'partner',
    cue: 'partner-named',
    opens: true,
    bare: true,
    words:
      '(?:(?:media|knowledge|community|venue|academic|strategic|local|institutional|technical|technology|supporting|scientific|cultural|programme|radio|press)~)?partners?\\s*:(?=\\s*(?:the~)?\\p{Lu})|media~partners?~(?:is|are)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'co-organizer',
    cue: 'our-co-hosts',
    opens: true,
    bare: true,
    words: 'our~co-?(?:hosts?|organi[sz]ers?|convenors?|conveners?)(?:~(?:are|is|include)|:|,)?',
  },
  {
    role: 'organizer',
    cue: 'the-organizers-are',
    opens: true,
    bare: true,
    words:
      '(?:organi[sz]ers?|convenors?|conveners?|organi[sz]ing~(?:bodies|institutions|partners))~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'host',
    cue: 'the-hosts-are',
    opens: true,
    bare: true,
    words:
      "(?:hosts|(?:this~year's|the|local|our)~host)(?:~this~(?:year|time))?~(?:are|is|include|includes|will~be)(?:~(?:this~(?:year|time)|again|once~more),?)?(?=~(?:the~)?\\p{Lu})",
  },
  {
    role: 'partner',
    cue: 'the-partners-are',
    opens: true,
    bare: true,
    words:
      '(?:partners|partner~(?:institutions|organi[sz]ations)|co-?operating~institutions)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'sponsor',
    cue: 'the-sponsors-are',
    opens: true,
    bare: true,
    words: '(?:sponsors)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'co-organizer',
    cue: 'the-co-organizers-are',
    opens: true,
    bare: true,
    words: '(?:co-?organi[sz]ers)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'funder',
    cue: 'the-funders-are',
    opens: true,
    bare: true,
    words: '(?:funders|donors)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'supporter',
    cue: 'the-supporters-are',
    opens: true,
    bare: true,
    words: '(?:supporters)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
]
