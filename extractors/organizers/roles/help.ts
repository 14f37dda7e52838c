/** Help and money by their nouns: "enjoys the support of", "funding has been provided by", "technical assistance comes from". */
import type { RoleRow } from './row.js'

const MONEY =
  '(?:funding|funds|financing|financial~(?:support|assistance|backing|contributions?|help|aid)|grants?|subsid(?:y|ies)|donations?|money)'
const HELP =
  '(?:support|assistance|help|backing|aid|contributions?|inputs?|expertise|advice|endorsement|co-?operation|generosity)'
const KIND =
  '(?:technical|logistical|logistic|scientific|academic|in-kind|organi[sz]ational|institutional|administrative)'
// "has", "counts on", "benefits from": what an event does with help.
const GETS =
  '(?:has|have|had|enjoys?|receives?|received|receiving|gets?|attracts?|obtained|secured|benefit(?:s|ed|ing)?~from|counts?~on|relies~on|draws~on|gratefully~acknowledges?|acknowledges?)~(?:(?:the|an?|some|its|their|full|partial)~){0,2}(?:\\p{Ll}+~){0,2}?'
const OF = '(?:(?:awarded|given|provided|made|offered|received|coming)~)?(?:of|from|by)'
// "is kindly provided by", "comes from", "has been received from"
const COMES =
  '(?:(?:is|are|was|were|has~been|have~been|will~be|being)~)?(?:(?:kindly|generously|also)~)*(?:(?:has~|have~)?com(?:es?|ing|e)~from|came~from|(?:provided|given|offered|granted|supplied|made~available|received|ensured|secured|awarded)~(?:by|from))'

export const HELP_AND_MONEY: readonly RoleRow[] = [
  { role: 'sponsor', cue: 'gets-sponsorship', opens: true, words: `${GETS}sponsorship~${OF}` },
  { role: 'funder', cue: 'funding-from', opens: true, words: `${GETS}${MONEY}~${OF}` },
  {
    role: 'funder',
    cue: 'money-comes-from',
    opens: true,
    bare: true,
    subject: true,
    words: `${MONEY}(?:~(?:for|of|towards)~[^.;:,]{2,50}?)?~${COMES}`,
  },
  {
    role: 'funder',
    cue: 'funded-through',
    opens: true,
    words:
      '(?:financed|funded)~(?:through|under)|(?:through|under|thanks~to)~(?:(?:the|an?)~)?(?:\\p{Ll}+~){0,2}?(?:funding|financial~support|money|grants?)~(?:of|from|by)|grant~from',
  },
  {
    // "made possible by the Rivers Fund", "made possible with a grant of"
    role: 'funder',
    cue: 'possible-with-money',
    opens: true,
    bare: true,
    personal: true,
    words: `(?:made|is|was)~possible~(?:in~part~|partly~)?(?:by|with|through|thanks~to)~(?:(?:the|an?)~)?(?:\\p{Ll}+~){0,2}?(?:${MONEY}|contributions?|gifts?|bequest|legacy|generosity)~${OF}`,
  },
  {
    // "supported by a grant from the Fund"
    role: 'funder',
    cue: 'by-a-grant',
    opens: true,
    words:
      '(?:supported|funded|financed|sponsored|paid~for|subsidi[sz]ed|assisted)~(?:by|with|through|under|from)~(?:an?~|the~)?(?:\\p{Ll}+~)?(?:grants?|donations?|gifts?|bequest|subsidy|financial~contribution)~(?:of|from|by)',
  },
  {
    role: 'supporter',
    cue: 'gets-help',
    opens: true,
    words: `(?!(?:gratefully~)?acknowledge)${GETS}(?:${KIND}~)?${HELP}~${OF}`,
  },
  {
    role: 'supporter',
    cue: 'help-comes-from',
    opens: true,
    bare: true,
    subject: true,
    words: `(?:${KIND}~)?${HELP}(?:~(?:for|to|with)~[^.;:,]{2,50}?)?~${COMES}`,
  },
  {
    // "gratefully acknowledges the support of X", "and technical assistance by Y"
    role: 'supporter',
    cue: 'help-of',
    opens: true,
    bare: true,
    words: `${KIND}~(?:${HELP})~${OF}|(?:gratefully~|kindly~)?(?:acknowledges?|recogni[sz]es?|appreciates?)~(?:(?:the|its|their)~)?(?:\\p{Ll}+~){0,2}${HELP}~${OF}`,
  },
]
