/** What they give: "funding comes from", "pizza by", "technical assistance of", "our thanks to". */
import type { RoleRow } from './row.js'

export const GIFTS: readonly RoleRow[] = [
  {
    // "Pizza by X, stickers by Y", "Drinks courtesy of X"
    role: 'sponsor',
    cue: 'treats-by',
    opens: true,
    bare: true,
    words:
      '(?:pizzas?|drinks?|snacks?|beers?|food|catering|refreshments|stickers?|swag|goodies)~(?:(?:and|&)~\\p{Ll}+~)?(?:(?:(?:is|are|will~be)~)?(?:kindly~|generously~)?(?:(?:provided|offered|sponsored|supplied)~)?(?:by|courtesy~of)|(?:is|are)~(?:on|from))(?=~(?:the~)?\\p{Lu})',
  },
  {
    // "roof and chairs by X", "space courtesy of X", "Venue provided by X"
    role: 'host',
    cue: 'treats-by',
    opens: true,
    bare: true,
    words:
      '(?:room|roof|space|venue|hall|premises|rooms)~(?:(?:and|&)~\\p{Ll}+~)?(?:(?:is|are|will~be)~)?(?:kindly~|generously~)?(?:(?:provided|offered|lent|given|supplied)~)?(?:by|courtesy~of)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'funder',
    cue: 'contribution-of',
    opens: true,
    bare: true,
    words:
      '(?:acknowledges?)~(?:the~)?(?:\\p{Ll}+~){0,2}(?:funding|grants?|financial~support)~(?:of|from|by)|(?:is|are|was|were)~(?:co-?)?(?:financed|funded|paid)~(?:from|out~of|under)',
  },
  {
    role: 'manager',
    cue: 'secretariat-by',
    opens: true,
    bare: true,
    words:
      '(?:secretariat|logistics|registration|administration)(?:,~which)?~(?:is|are|will~be|being)~(?:provided|ensured|handled|managed|run|hosted|looked~after)~by|(?:conference|technical)~secretariat~(?:is|at)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'sponsor',
    cue: 'our-sponsors',
    opens: true,
    bare: true,
    words:
      '(?<=(?<![\\p{L}])(?:our|the)\\s{1,3}(?:\\p{Ll}{1,20}\\s{1,3})?)sponsors?(?:~for~[^.:;]{3,60}\\s*:|(?:~(?:for~)?(?:this|tonight|today)(?:~\\p{Ll}+)?)?(?:,|:|~are|~is)|,|:|~are|~is)?',
  },
  {
    role: 'partner',
    cue: 'our-partners',
    opens: true,
    bare: true,
    words: 'our~(?:\\p{Ll}+~)?(?:partners?|friends|colleagues)(?:(?:~\\p{Ll}+){0,3}~(?:are|is)|,|:|~at|~from)?',
  },
  {
    role: 'host',
    cue: 'our-hosts',
    opens: true,
    bare: true,
    words:
      'the~hosts?~(?:of|for)~(?:the|this)~\\p{Ll}+~(?:is|are|will~be)|our~(?:\\p{Ll}+~)?hosts?(?:~(?:this|for~this)~\\p{Ll}+)?(?:,|:|~are|~is|~at)?',
  },
  {
    // "With thanks to: A, B"
    role: 'supporter',
    cue: 'with-thanks-named',
    opens: true,
    bare: true,
    words: '(?:with~)?(?:many~|special~|warm~|grateful~)?thanks~to\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'supporter',
    cue: 'thanks-to',
    opens: true,
    bare: true,
    words:
      '(?:thanks?|grateful|indebted|acknowledges?)(?:~you)?(?:~(?:go|are~(?:also~)?due))?(?:~(?:also|both|again))?(?:~to)?',
  },
]
