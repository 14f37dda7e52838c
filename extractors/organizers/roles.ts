/** Words that lead to the bodies behind an event, and the role they give. Data, by language; one alternation each. */
import type { OrganizerRole } from '../candidate.js'

export interface RoleCue {
  readonly role: OrganizerRole
  readonly cue: string
  /** It begins a clause of its own ("organised by"); the others only carry on a clause ("in cooperation with"). */
  readonly opens: boolean
  /** People are named behind it as often as bodies ("hosted by Anna Smith"). */
  readonly personal?: boolean
}

// Longest first inside each row. `~` is white space, possibly a line's end.
const TABLE: readonly (RoleCue & { readonly words: string })[] = [
  // --- English
  {
    role: 'co-organizer',
    cue: 'co-organised',
    opens: true,
    words: 'co-?organi[sz]ed~(?:by|with)|co-?convened~(?:by|with)|co-?hosted~(?:by|with)',
  },
  { role: 'presenter', cue: 'brought-to-you-by', opens: true, words: 'brought~to~you~by' },
  { role: 'presenter', cue: 'presented-by', opens: true, personal: true, words: 'presented~(?:and~hosted~)?by' },
  { role: 'manager', cue: 'managed-by', opens: true, personal: true, words: '(?:managed|administered|coordinated)~by' },
  {
    role: 'host',
    cue: 'hosted-by',
    opens: true,
    personal: true,
    words: '(?:kindly~|generously~|jointly~|being~)?hosted~(?:jointly~)?by',
  },
  {
    role: 'sponsor',
    cue: 'sponsored-by',
    opens: true,
    words: '(?:co-?|technically~|financially~|generously~|kindly~)*sponsored~by|with~(?:the~)?sponsorship~(?:of|from)',
  },
  {
    role: 'funder',
    cue: 'funded-by',
    opens: true,
    words: '(?:co-?|partly~|partially~|generously~|kindly~)*(?:funded|financed)~by',
  },
  {
    role: 'supporter',
    cue: 'supported-by',
    opens: true,
    words:
      '(?:kindly~|generously~|partly~|also~|financially~)?supported~by|(?:made~possible~)(?:by|through|thanks~to)(?:~(?:the~)?(?:generous~)?support~(?:of|from))?|has~(?:also~)?the~support~of',
  },
  {
    role: 'patron',
    cue: 'auspices',
    opens: true,
    words: '(?:held~)?under~the~(?:high~)?(?:auspices|patronage|aegis)~of',
  },
  {
    role: 'organizer',
    cue: 'organised-by',
    opens: true,
    words:
      '(?:jointly~|co-?operatively~)?(?:organi[sz]ed|convened|arranged|run|put~on|promoted|offered|staged|prepared|called|delivered|conducted)~(?:jointly~)?by',
  },
  {
    role: 'partner',
    cue: 'in-cooperation-with',
    opens: false,
    words:
      '(?:organi[sz]ed~)?in~(?:(?:close|full|direct|active|technical)~)?(?:co-?operation|collaboration|partnership|association|coordination)~with|organi[sz]ed~in~conjunction~with|together~with|alongside',
  },
  { role: 'organizer', cue: 'jointly-with', opens: false, words: 'jointly~(?:organi[sz]ed~)?with' },
  {
    role: 'funder',
    cue: 'with-funds-from',
    opens: false,
    words:
      'with~(?:the~)?(?:kind~|generous~)?(?:financial~(?:support|assistance|contribution)~(?:of|from)|fund(?:s|ing)~(?:from|of|by|provided~by)|(?:a~)?grants?~(?:from|of|by))',
  },
  {
    role: 'supporter',
    cue: 'with-support-of',
    opens: false,
    words:
      '(?:and~)?with~(?:the~)?(?:[a-z]{4,12}~){0,2}(?:support|assistance|help|backing|expertise|advice|contributions?)~(?:of|from|by)|with~advice~from|(?:through|thanks~to)~the~(?:generous~)?support~of',
  },
  // --- Spanish, Portuguese
  {
    role: 'co-organizer',
    cue: 'co-organizado',
    opens: true,
    words: 'co-?organi[sz]ad[oa]s?~(?:por|con|com|pel[oa]s?)',
  },
  {
    role: 'organizer',
    cue: 'organizado-por',
    opens: true,
    words:
      '(?:organi[sz]ad|convocad|promovid|impulsad|realizad)[oa]s?~(?:por|pel[oa]s?)|organizan?:?(?=~(?:el|la|los|las)~\\p{Lu})',
  },
  { role: 'host', cue: 'acogido-por', opens: true, words: '(?:acogid|auspiciad)[oa]s?~(?:por|pel[oa]s?)' },
  {
    role: 'sponsor',
    cue: 'patrocinado-por',
    opens: true,
    words: 'patrocinad[oa]s?~(?:por|pel[oa]s?)|con~el~patrocinio~del?|com~o~patroc[ií]nio~d[aeo]s?',
  },
  {
    role: 'funder',
    cue: 'financiado-por',
    opens: true,
    words: 'financiad[oa]s?~(?:por|pel[oa]s?)|con~(?:la~)?financiaci[oó]n~del?|com~financiamento~d[aeo]s?',
  },
  {
    role: 'supporter',
    cue: 'con-el-apoyo-de',
    opens: false,
    words:
      'con~el~apoyo~(?:financiero~)?del?|com~o~apoio~(?:financeiro~)?d[aeo]s?|apoyad[oa]s?~por|apoiad[oa]s?~(?:por|pel[oa]s?)',
  },
  {
    role: 'partner',
    cue: 'en-colaboracion-con',
    opens: false,
    words:
      '(?:en|con~la|con)~(?:colaboraci[oó]n|cooperaci[oó]n|asociaci[oó]n|alianza|conjunto)~(?:con|del?)|em~(?:colabora[cç][aã]o|parceria|coopera[cç][aã]o|conjunto)~com|junto~(?:con|com)|juntamente~com',
  },
  {
    role: 'patron',
    cue: 'bajo-los-auspicios',
    opens: true,
    words: 'bajo~(?:los~auspicios|el~auspicio|el~patrocinio)~del?|sob~(?:os~ausp[ií]cios|a~[eé]gide)~d[aeo]s?',
  },
  // --- French, Italian
  {
    role: 'co-organizer',
    cue: 'co-organise',
    opens: true,
    words: 'co-?organis[eé](?:e|s|es)?~(?:par|avec)|co-?organizzat[oaei]~(?:da|con)',
  },
  {
    role: 'organizer',
    cue: 'organise-par',
    opens: true,
    words:
      "(?:organis|propos|anim)é(?:e|s|es)?~par|(?:organizzat|promoss|curat)[oaei]~(?:dal?|dai|dalle|dagli|dalla|dall(?='))",
  },
  { role: 'host', cue: 'accueilli-par', opens: true, words: 'accueilli(?:e|s|es)?~par|ospitat[oaei]~da(?:l|lla|i)?' },
  { role: 'funder', cue: 'finance-par', opens: true, words: 'financé(?:e|s|es)?~par|finanziat[oaei]~da(?:l|lla|i)?' },
  {
    role: 'supporter',
    cue: 'avec-le-soutien-de',
    opens: false,
    words:
      "avec~(?:le~soutien|l'appui|l'aide)~(?:financier~)?(?:de|du|des|d(?='))|soutenu(?:e|s|es)?~par|con~il~(?:supporto|sostegno|contributo)~(?:di|del|della|dei|dell(?='))|sostenut[oaei]~da(?:l|lla)?",
  },
  {
    role: 'partner',
    cue: 'en-partenariat-avec',
    opens: false,
    words:
      'en~(?:partenariat|collaboration|coopération|association)~avec|conjointement~avec|in~(?:collaborazione|partenariato|cooperazione|sinergia)~con|insieme~(?:a|con)',
  },
  { role: 'organizer', cue: 'on-behalf-of', opens: true, words: 'on~behalf~of|at~the~invitation~of' },
  {
    role: 'patron',
    cue: 'sous-l-egide',
    opens: true,
    words:
      "sous~(?:l'égide|le~patronage|le~haut~patronage|les~auspices)~(?:de|du|des)|con~il~patrocinio~(?:di|del|della|dei|dell(?='))|sotto~(?:gli~auspici|il~patrocinio|l'egida)~(?:di|del|della|dei)",
  },
]

const body = (words: string): string => words.replaceAll('~', '\\s+')

/** All cues in one alternation, a named group a row. */
export const ROLE_CUE_SOURCE = TABLE.map(({ words }, i) => `(?<r${i}>${body(words)})`).join('|')

/** The row that matched. */
export function cueOf(groups: Record<string, string | undefined>): RoleCue {
  for (let i = 0; i < TABLE.length; i++) if (groups[`r${i}`] !== undefined) return TABLE[i]!
  throw new Error('Unexpected match without a group')
}

// Behind a name and before the next: ", in cooperation with", " and with the financial support of", ", and co-organised by".
export const SWITCH = new RegExp(`(?:\\s*[,;(]?\\s*(?:and|e|y|et)?\\s*)(?:${ROLE_CUE_SOURCE})(?![\\p{L}])`, 'uiy')
// ", as convenor,": a role behind the name.
export const AS_ROLE =
  /\s*,?\s*as\s+(?:the\s+)?(?:(co-?\s?(?:organi[sz]er|convenor|convener|host|chair)s?)|(?:lead\s+|main\s+|local\s+)?(organi[sz]er|convenor|convener|host|partner|sponsor|funder|supporter|patron)s?)\b,?/iy
