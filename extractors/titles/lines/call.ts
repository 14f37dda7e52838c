/** What announcements print above the name, alone on a line. With it, the next line is all the more the name. */
import { ASIDES } from './asides.js'
import { CALLS } from './calls.js'
import { NOTICES } from './notices.js'
import { SHEETS } from './sheets.js'

export const CALL = new RegExp(
  `^[^\\p{L}]{0,6}(?:${CALLS}|${SHEETS}|${NOTICES}|${ASIDES})[^\\p{L}\\p{N}(]{0,8}(?:\\([^()]{0,70}\\))?[^\\p{L}\\p{N}]{0,8}$`,
  'iu',
)
// "RAL 9 - SECOND CIRCULAR", "ICML 2027: Final Announcement": which sheet about an event it is.
export const CIRCULAR =
  /^[^\s:|-]{2,14}(?:\s[^\s:|-]{1,6})?\s?[:|,-]{1,3}\s?(?:(?:1st|2nd|3rd|first|second|third|fourth|final|last|primera?|segunda?|tercera?|ultima|premi[eè]re|deuxi[eè]me|prima|seconda|terza)\s)?(?:circular|announcement|circulaire|annonce|circolare|rundschreiben|bulletin|newsletter|call for (?:papers|participation|abstracts|proposals|contributions|submissions|posters)|cfp)(?:\s{2,}\W{0,5}[^\d]{4,40})?(?:\s(?:no\.?\s?)?\d{1,2})?$/i
