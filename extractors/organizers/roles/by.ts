/** What is done by them: "organised by", "hosted by", "under the auspices of". */
import type { RoleRow } from './row.js'

export const BY: readonly RoleRow[] = [
  {
    role: 'co-organizer',
    cue: 'co-organised',
    opens: true,
    words:
      'co-?organi[sz]ed~with|co-?organi[sz]ed(?:~(?!by(?![\\p{L}]))[\\p{L}\\d]+){0,5}?~by|co-?convened~(?:by|with)|co-?hosted~(?:by|with)',
  },
  { role: 'presenter', cue: 'brought-to-you-by', opens: true, words: 'brought~to~you~by' },
  {
    role: 'presenter',
    cue: 'presented-by',
    opens: true,
    personal: true,
    words: '(?:co-?)?presented~(?:and~hosted~)?by',
  },
  { role: 'manager', cue: 'managed-by', opens: true, personal: true, words: '(?:managed|administered|coordinated)~by' },
  {
    role: 'host',
    cue: 'hosted-by',
    opens: true,
    personal: true,
    words:
      '(?:kindly~|generously~|jointly~|being~)?hosted(?:~(?!(?:by|organi[sz]ed|supported|sponsored|funded)(?![\\p{L}]))[\\p{L}\\d]+){0,5}?~by',
  },
  {
    role: 'sponsor',
    cue: 'sponsored-by',
    opens: true,
    words:
      '(?:co-?|technically~|financially~|generously~|kindly~)*sponsored(?:~(?!by(?![\\p{L}]))[\\p{L}\\d]+){0,5}?~by|with~(?:the~)?(?:technical~|financial~|generous~|kind~|additional~)?(?:co-?)?sponsorship~(?:of|from|by)',
  },
  {
    role: 'funder',
    cue: 'funded-by',
    opens: true,
    words:
      '(?:co-?|partly~|partially~|generously~|kindly~)?(?:funded|financed|paid~for|underwritten|bankrolled|endowed|subsidi[sz]ed)~by|(?:borne|met|covered)~(?:by|from)(?:~(?:an?|the)~(?:\\p{Ll}+~)?(?:grants?|donation|contribution|gift|subsidy|funds?)~(?:of|from|by))?',
  },
  {
    role: 'supporter',
    cue: 'supported-by',
    opens: true,
    words:
      '(?:kindly~|generously~|partly~|also~|financially~|proudly~|warmly~)?(?:supported|backed|endorsed)~by|made~possible~(?:in~part~|partly~)?(?:by|through|thanks~to)(?!~(?:an?~|the~)?(?:\\p{Ll}+~)?(?:grants?|funding|financial|donation|gift|contributions?|generosity|legacy|bequest)(?![\\p{L}]))(?:~(?:the~)?(?:generous~|kind~)?(?:support|help)~(?:of|from))?|has~(?:also~)?the~support~of',
  },
  {
    role: 'patron',
    cue: 'auspices',
    opens: true,
    bare: true,
    words:
      '(?:held~)?under~the~(?:(?:high|joint|kind|gracious|honorary|distinguished)~)?(?:auspices|patronage|aegis)~of',
  },
  {
    role: 'organizer',
    cue: 'organised-by',
    opens: true,
    words:
      '(?:jointly~|co-?operatively~)?(?:organi[sz]ed|convened|arranged|put~on(?!~(?:line|display|show|record|hold|paper))|put~together|promoted|programmed|initiated|hosted~and~organi[sz]ed)(?:~(?!by(?![\\p{L}]))[\\p{L}\\d]+){0,9}?~by(?:~(?:the~|a~)?(?:(?:doctoral|postgraduate|graduate|early~career|early-career|phd|undergraduate|young)~)?(?:volunteers|members|team|students|staff|researchers|postgraduates|candidates|fellows|alumni|scholars)~(?:of|from|at|in|behind))?|(?:jointly~|co-?operatively~)?(?:(?:run|offered|staged|prepared|called|delivered|conducted|implemented|carried~out)~(?:jointly~|online~|virtually~|remotely~)?by|(?:given|taught)~(?:jointly|online|virtually|remotely|free)~by)',
  },
  { role: 'organizer', cue: 'curated-by', opens: true, personal: true, words: 'curated(?:~and~\\p{L}+)?~by' },
]
