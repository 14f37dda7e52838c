/** Weekdays and months as programmes print them, in the languages of announcements. */

// "Di, 3.6.", "Mo. 2. Juni": two letters are a German weekday before a number.
const WEEKDAYS = [
  'mon(?:day)?|lun(?:es|di|ed[iì])?|segunda(?:-feira)?|montag|maandag|m[aå]ndag|mo(?=[.,]{1,2} ?\\d)',
  'tue(?:s(?:day)?)?|mar(?:tes|di|ted[iì])|ter[cç]a(?:-feira)?|dienstag|dinsdag|tisdag|di(?=[.,]{1,2} ?\\d)',
  'wed(?:s|nesday)?|mi[eé](?:rcoles)?|mer(?:credi|coled[iì])|quarta(?:-feira)?|mittwoch|woensdag|onsdag|mi(?=[.,]{1,2} ?\\d)',
  'thu(?:rs?(?:day)?)?|jue(?:ves)?|jeu(?:di)?|gio(?:ved[iì])?|quinta(?:-feira)?|donnerstag|donderdag|torsdag|do(?=[.,]{1,2} ?\\d)',
  'fri(?:day)?|vie(?:rnes)?|ven(?:dredi|erd[iì])?|sexta(?:-feira)?|freitag|vrijdag|fredag|fr(?=[.,]{1,2} ?\\d)',
  'sat(?:urday)?|s[aá]b(?:ado|ato)?|sam(?:edi|stag)?|zaterdag|l[oö]rdag|sonnabend|sa(?=[.,]{1,2} ?\\d)',
  'sun(?:day)?|dom(?:ingo|enica)?|dim(?:anche)?|sonntag|zondag|s[oö]ndag|so(?=[.,]{1,2} ?\\d)',
]

export const WEEKDAY = new RegExp(`(?:${WEEKDAYS.map((one) => `(${one})`).join('|')})(?![\\p{L}])\\.?`, 'iuy')

const MONTHS = [
  'jan(?:uary|v(?:ier)?|uar)?|j[aä]n(?:ner)?|ene(?:ro)?|janeiro|gen(?:naio)?',
  'feb(?:ruary|rero|braio|ruar)?|fev(?:ereiro)?|f[eé]vr?(?:ier)?',
  'mar(?:ch|zo|[cç]o|s)?|m[aä]rz?|maart|mrt',
  'apr(?:il|ile)?|abr(?:il)?|avr(?:il)?',
  'may|mayo|maio|mai|mei|maj|mag(?:gio)?',
  'june?|junio|junho|juin|giu(?:gno)?|juni',
  'july?|julio|julho|juil(?:let)?|lug(?:lio)?|juli',
  'aug(?:ust)?|ago(?:sto)?|ao[uû]t',
  'sept?(?:ember|iembre|embre)?|set(?:embro|tembre|iembre)?',
  'oct(?:ober|ubre|obre)?|out(?:ubro)?|ott(?:obre)?|okt(?:ober)?',
  'nov(?:ember|iembre|embro|embre)?',
  'dec(?:ember)?|dic(?:iembre|embre)?|dez(?:embro|ember)?|d[eé]c(?:embre)?',
]

const MONTH = new RegExp(`(?:${MONTHS.map((one) => `(${one})`).join('|')})(?![\\p{L}])\\.?`, 'iuy')

export function weekdayAt(text: string, at: number): boolean {
  WEEKDAY.lastIndex = at
  return /\p{L}/u.test(text[at] ?? '') && WEEKDAY.test(text)
}

export function monthAt(text: string, at: number): { month: number; end: number } | null {
  MONTH.lastIndex = at
  const found = MONTH.exec(text)
  if (!found) return null
  return { month: found.slice(1).findIndex((one) => one !== undefined) + 1, end: MONTH.lastIndex }
}
