/** Sentences that put something else somewhere: the dinner, the room to sleep in, a person. */
import { kindWords } from '../../kindWords.js'
import { COMMON, GIVEN, plainWord, wordFlags } from '../../names/lexicon.js'
import { personNameAt } from '../../names/personName.js'

// "The dinner will be held at …", "will no longer be held in …": another part of the day, and the place that was.
export const SIDE =
  /\b(?:dinner|banquet|reception|lunch|luncheon|excursion|party|gala|cocktail|drinks|d[iî]ner|cena|jantar|almo[cç]o|almuerzo|d[eé]jeuner|pranzo|field\s+trip|accommodation|registration\s+desk|refreshments|cookies|(?:coffee|tea)(?=\s(?:is|are|will|served|at|and\s(?:cookies|cakes?|biscuits))\b))\b(?![^.]*\b(?:workshop|conference|seminar|meeting|lecture|talk|symposium|event|course|training|forum)\b)[^.,;]{0,50}$/i

// "works at CERN in Geneva and will join us in Porto"
export const OTHER_CLAUSE = /^[\s\S]*\band\s+(?:will|shall|is\s+going\s+to|joins|comes)\s/

export const LODGING =
  /\b(?:accommodation|hotel\s+rate|room\s+(?:block|rate)|blocks?\s+of\s+(?:\p{L}+\s+)?rooms|rooms\s+(?:is|are|have\s+been|at)\s|book(?:ing)?\s+(?:a|your)\s+room|single\s+room|double\s+room|airport|shuttle|visa|by\s+train|by\s+car|parking|degree|Ph\.?\s?D|graduated|born|received\s+(?:his|her)|professor\s+(?:of|at|in)|he\s+is|she\s+is|currently|works?\s+(?:at|for|in)|worked|employed|studied|office\s+hours|appointment|meet\s+(?:\p{L}+\s+)?with|join(?:ed|ing)\s+the|published|articles?|papers?\s+(?:in|at)|faculty\s+(?:at|member)|postdoc)/iu

export const MOVED =
  /^(?:moved|moves|moving|relocated|relocates|transferred|shifts|shifted|we\S*\s+(?:\p{L}+\s+)?(?:go|going|move|moving|shift|decamp|relocate|switch))$/iu

const HAS_GONE =
  /^[\s>*+\x95-]*(\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}'-]+)?)\s(?:has|is|have|will|had|recently|just)\s(?:\p{Ll}+\s)?$/u

/** "Amara has moved to Bristol": a person changes places, no event does. */
export function isSomeone(text: string, start: number, from: number): boolean {
  const subject = from - start < 60 ? HAS_GONE.exec(text.slice(start, from)) : null
  if (!subject || kindWords(subject[1]!).length > 0) return false
  const at = start + subject[0].indexOf(subject[1]!)
  if ((personNameAt(text, at, at + subject[1]!.length)?.likelihood ?? 0) >= 0.4) return true
  // A first name alone: no common word, and none that the head of the text has.
  const flags = wordFlags(plainWord(subject[1]!))
  return (
    !subject[1]!.includes(' ') &&
    ((flags & GIVEN) > 0 || (!(flags & COMMON) && !text.slice(0, 200).includes(subject[1]!)))
  )
}
