/** What running text calls an event that it gives no name in capitals: "a workshop on measuring tides", "el taller de cartografía social". */
import { matchesOf } from '../matches.js'
import type { Span } from '../page.js'

// "workshop on …", "seminario sobre …", "curso de …": what the kind word is followed by where it says what the event is about.
const ABOUT =
  /^(?:\s(?:publique?|p[uú]blic[oa]|pubblic[oa]|d'information|informativ[oa]|abiert[oa]|abert[oa]|virtual|nacional|nationale?|internacional|gratuit[oea]?|t[eé]cnic[oa])){0,2}\s(?:of(?=\s\p{Lu})|on|about|for|sobre|de|del|da|do|du|sur|su|sul|sulla|zu|zum|zur|über|en torno|dedicad[oa] a|in)\s(?=\S)/iu
const COLON = /^\s?:\s{1,3}(?=\p{Lu})/u
const COLON_END =
  /[,.;!()"\n]|\s(?:will|is|on|at|este|el|em|no|na|le|il|am)\s(?=(?:the\s|le\s|los\s)?(?:\d|mon|tue|wed|thu|fri|sat|sun|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|be\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|luned|marted|mercoled|gioved|venerd|sabato|dia\b|segunda|ter[cç]a|quarta|quinta|sexta))/iu
const ADJECTIVES =
  /(?:(?:\d{1,3}(?:st|nd|rd|th)|public|stakeholder|community|open|free|international|national|regional|online|one-day|two-day|three-day|half-day|technical|training|introductory|annual|virtual|expert|joint|special|policy|capacity[- ]building)\s){1,3}$/i
// Where the phrase ends: at a stop, a verb, the day, the place. Words that are nouns too end it with what stands behind a verb only: "the day of
// growers features two walks", but "workshop on features of soils".
const END =
  /[,.;:!?()"]|\s(?:will|shall|is|are|was|were|to be|has|have|which|that|who|where|when|held|hosted|organi[sz]ed|led|given|presented|taking|que|qui|che|dell'anno|será|serán|se|si|tendrá|terá|aura|vai|comes|goes|brings|invites|explores|celebrates|gathers|welcomes|reaches|convenes|regresa|vuelve|reúne|invita|ofrece|propone|réunit|revient|riunisce|oferece|convida|realizad[oa]|organizad[oa]s?|organisée?|organizzat[oa]|promovid[oa]|impartid[oa]|ministrad[oa]|dirigid[oa]|destinad[oa]|a realizar|a celebrar|presso|prevu|prevista?|findet|statt)(?=[\s,.-])|\s(?:kicks\soff|makes\sits\sway|aims\sto|focuses\son|(?:features|offers|opens|runs|presents|provides|combines|marks)\s(?:an?|its|our|your|two|three|four|five|six|over|more|\d{1,3}))\s|\s(?:on|at|in|from|en|em|à|a|au|le|el|il|del|du|dal|no|na|nos|los|les|am|vom|im)\s(?=(?:the\s|los\s|el\s|la\s|le\s|il\s|dias?\s|días?\s)?(?:\d|\p{Lu}))|\s(?:tomorrow|today|tonight|next|this)\s/iu

/** The phrase of the kind word `start`..`end`, or null; `limit` is the block it stands in. */
export function phraseAround(text: string, start: number, end: number, limit: Span): Span | null {
  // "students will be there to talk about their research".
  if (
    /^(?:talk|lecture|debate|walk|tour)$/.test(text.slice(start, end)) &&
    /\b(?:to|will|can)\s{1,3}$/.test(text.slice(Math.max(0, start - 8), start))
  )
    return null
  // "nuestro próximo taller: Introducción a Shiny, el sábado".
  const colon = COLON.exec(text.slice(end, Math.min(limit.end, end + 8)))
  if (colon && start > limit.start + 12) {
    const from = end + colon[0].length
    const rest = text.slice(from, Math.min(limit.end, from + 160))
    const stop = COLON_END.exec(rest)
    const length = stop ? stop.index : rest.length
    return length > 7 && (stop || rest.length < 160) && /\s/.test(rest.slice(0, length).trim())
      ? { start: from, end: from + length }
      : null
  }
  const about = ABOUT.exec(text.slice(end, Math.min(limit.end, end + 60)))
  if (!about) return null
  const from = end + about[0].length
  const rest = text.slice(from, Math.min(limit.end, from + 180))
  const stop = END.exec(rest)
  if (!stop && rest.length === 180) return null
  const to = from + (stop ? stop.index : rest.length)
  const words = text.slice(from, to).trim().split(/\s+/).length
  if (to - from < 8 || words < 2 || words > 18) return null
  const before = ADJECTIVES.exec(text.slice(Math.max(limit.start, start - 48), start))
  return { start: start - (before ? before[0].length : 0), end: to }
}

// "also known as RepNum-6", "(aka The Water Table)", "or ICPP for short".
const KNOWN_AS =
  /\b(?:(?:also|better|otherwise|commonly|fondly|affectionately|usually)\s+(?:known|referred\s+to)\s+as|a\.?k\.?a\.?|tamb[ié]{1,2}n\s+conocid[oa]\s+como|tamb[eé]m\s+conhecid[oa]\s+como|aussi\s+appel[eé]{1,2}|detto\s+anche|auch\s+bekannt\s+als)\s+(?:the\s+|as\s+)?(?:"([^"\n]{3,60})"|((?:\p{Lu}|\d)[\p{L}\d'&+#-]{1,30}(?:\s(?:(?:of|the|and|de|la)\s)?(?:\p{Lu}|\d)[\p{L}\d'&+#-]{0,30}){0,5}))/giu

/** Names that the text says the event is also known by. */
export function knownAs(text: string, limit: number): Span[] {
  const spans: Span[] = []
  for (const found of matchesOf(text.slice(0, limit), KNOWN_AS)) {
    const name = found[1] ?? found[2]!
    const start = found.index + found[0].length - name.length - (found[1] ? 1 : 0)
    spans.push({ start, end: start + name.length })
  }
  return spans
}
