/** Cities that a text mentions, and where no event is held: a person's, a journey's, the place where a notice was signed. */
import type { Span } from '../page.js'

const LIFE =
  /\b(?:works?|working|teaches|professor|lecturer|researcher|employed|student|fellow)\s+(?:at|for|with)\s+(?:the\s+)?[\p{L} ]{2,30}\s(?:in|at)\s$|\b(?:born|raised|grew\s+up|lives?|living|based|resid(?:es|ing|ent)|educated|studied|native|nacid[oa]|nasceu|vive|reside|n[eé]e?|habite|nat[oa]|geboren|lebt)\s+(?:and\s+(?:raised|works?)\s+)?(?:in|at|of|en|em|à|a)\s+(?:the\s+)?$/iu

const SPEAKER_OF =
  /(?:colloquium|seminar|talk|lecture|speaker|colloquia|lunch|defen[cs]e)\s?:\s(?:(?:Dr|Prof)\.?\s)?(?:\p{L}[\p{L}.'-]*\s){1,3}\p{L}[\p{L}'-]+,\s$/iu

const NEAR_BEFORE = /\((?:near|close to|bei|près de|cerca de|perto de|vicino a)\s$/i

const BASED_THERE = /^-(?:based|born|trained|educated|raised)(.*)/

const TRIP =
  /\b(?:trip|excursions?|visits?|tours?|outing|excursi[oó]n(?:es)?|visitas?|sorties?|gita|ausflug)\s+(?:to|through|of|a|à|nach)\s+(?:the\s+)?$/i

/** Does what stands around the city say that it is somebody's, or where one goes on a trip? */
export function isMention(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  // "Born in Lisbon and based in Berlin": a person's towns
  if (LIFE.test(before.slice(-58))) return true
  // "Colloquium: Ngozi Brandt, Columbia": where a speaker is from
  if (SPEAKER_OF.test(before)) return true
  // "Dourdan (near Paris), France"
  if (NEAR_BEFORE.test(before.slice(-12))) return true
  // "London-based potter Jane Doe", "Vienna-born": hers; of a group it is the group's.
  const based = BASED_THERE.exec(text.slice(span.end, span.end + 24))
  if (based && !/^\s(?:group|community|collective|network|meet-?up|club|society|chapter|team)/i.test(based[1]!))
    return true
  return TRIP.test(before.slice(-26))
}

const FROM = /\b(?:from|desde|depuis|dalla?|aus)\s$/i
const TO =
  /\b(?:\d{1,2}[.:]\d\d|trains?|bus(?:es)?|coach(?:es)?|flights?|ferry|way|back|tickets?|connections?|hours?|minutes|km|miles)\s(?:\p{L}+\s)?to\s$/iu

/** "from Thessaloniki", "the 15.24 to Tallinn": where one travels. */
export const isJourney = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 24), start)
  return FROM.test(before) || TO.test(before)
}

const DATED_AT =
  /\b(?:[Dd]ated|[Dd]one|[Gg]iven|[Ss]igned|[Ii]ssued|DATED|DONE|Fait|Dado|Dada|Hecho|Feito)\s(?:at|in|this day at|à|en|em)\s$/

/** "Dated at Essex Junction this 11th day of March": where a notice was signed */
export const isSignedAt = (text: string, start: number): boolean =>
  DATED_AT.test(text.slice(Math.max(0, start - 16), start))
