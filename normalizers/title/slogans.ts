/** What heads a page above the name: what it tells, what it asks of the reader, what somebody said. */
import type { Ranked } from './sameName.js'

// "Lace comes home to Haapsalu", "WeldCon returns to Klaipėda", "La fête du port revient à Sète".
const TELLS =
  /\s(?:(?:returns?|comes? (?:home|back)|is (?:back|coming)|are back|heads|moves|goes|arrives?|lands)(?:\s(?:to|in|at|for)\s|$)|(?:vuelven?|regresan?|llegan?|torna(?:no)?|arriva(?:no)?|volta[m]?|chega[m]?|revient|arrive)\s(?:al?|à|au|en|in|ao?|à|nel(?:la)?)\s|(?:kommt|kehrt)\s(?:nach|zurück|in)\s)/iu
// "Tell us what you think about the harbour plan", "Donnez votre avis", "Di' la tua".
const ASKS =
  /^[¡\s]*(?:tell us|let us know|have your say|help (?:us|shape)|give us your|share your (?:views|thoughts|ideas|opinion|feedback)|we want to hear|what do you think|shape (?:the|your)|your (?:views|voice|say) (?:on|matters?)|dites[- ](?:nous|-)|donnez (?:-nous )?votre avis|votre avis|d[ae]nos tu|opina|tu opini[oó]n|cu[eé]ntanos|diga[- ]nos|d[eê] a sua opini[aã]o|a sua opini[aã]o|di(?:cci|te)?'? la (?:tua|vostra)|dicci|sagen sie uns|ihre meinung|reden sie mit|mitreden)(?!\p{L})/iu
// "You never forget your first moulin", in quotes.
const SPEAKS = /(?:^|\s)(?:you|we|i|my|me|us)(?:'\p{L}+)?(?:\s|[,.!?]|$)/iu
const KIND_COLON = /^\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+)?:\s\p{Lu}/u

/** Does the page's first line say something above the line that gives the name with its day? */
export function isSlogan({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  const { cue, value, span } = candidate
  if (value.place !== 0) return false
  const quoted = cue === 'quoted-line'
  if (quoted ? !SPEAKS.test(words) : cue !== 'first-line' || value.dated || !(TELLS.test(words) || ASKS.test(words)))
    return false
  return all.some(
    ({ candidate: other, points, words: name }) =>
      other.span.start > span.end &&
      other.value.dated &&
      points > 2 &&
      (quoted ? other.value.place === 1 && KIND_COLON.test(name) : /^(?:dated-head|head-line)$/.test(other.cue)),
  )
}
