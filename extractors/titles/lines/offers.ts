/** What is offered behind a name, after a mark: "Reed Beds: last places available!", "Reed Beds - free and open to all". */
import { matchesOf } from '../../matches.js'
import { isBadge, isPlacesLeft } from './banners.js'

const MARK = /\s?(?::|!|\.|\s-{1,2}|\s\||\s[·•\x95])\s+(?=\S)/g
const CRY =
  /^(?:(?:register|book|sign up|apply|enrol|reserve)\s(?:now|today|here|online|early|your (?:place|seat|spot)s?)|(?:registration|booking|applications?|tickets?)\s(?:(?:is|are)\s)?(?:now\s|still\s)?(?:open|available|on sale)(?: now)?|(?:register|book|apply|sign up|rsvp|inscripci[oó]n|inscri[cç][aã]o|inscription|iscrizioni|anmeldung|anmelden)\s(?:by|before|until|hasta el|antes del|at[eé]|avant le|jusqu'au|entro il|bis)\s.{2,24}|(?:all|everyone)\s(?:are\s|is\s)?welcome|don't miss (?:it|out)|save the dates?|join us|inscr[ií]bete(?:\s(?:ya|ahora))?|reserva tu (?:plaza|lugar|cupo)|inscreva-se(?:\s(?:j[aá]|agora))?|inscrivez-vous(?:\s(?:vite|maintenant))?|iscriviti(?:\s(?:ora|subito))?|jetzt anmelden|inscripciones abiertas|inscri[cç][oõ]es abertas|inscriptions ouvertes|iscrizioni aperte|anmeldung (?:offen|ge[oö]ffnet)|(?:noch|nur noch)\s(?:\p{L}+\s)?pl[aä]tze frei)\s?[!.]{0,3}$/iu

/** Where the last part begins that only offers places or calls to come, or the whole length. */
export function offerStart(words: string): number {
  for (const mark of matchesOf(words, MARK)) {
    const rest = words.slice(mark.index + mark[0].length)
    if (mark.index > 5 && rest.length < 60 && (CRY.test(rest) || isPlacesLeft(rest) || isBadge(rest))) return mark.index
  }
  return words.length
}
