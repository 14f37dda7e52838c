/** Sentences that put an event of another time somewhere: the last edition, the next one, the year when somebody met there. */
import type { Span } from '../../page.js'
import { isOfOtherYears } from '../otherYears.js'

// "As in 2024, when we met in Aberdeen"
export const WHEN_THEN =
  /\b(?:in|en|em|nel)\s(?:19|20)\d\d,?\s(?:when|where|als|cuando|quando|quand|lorsque)\s[^.;]{0,30}$/i

// "an expert group meeting in Bangkok (December 2016)": one gone by
export const THEN = /^\s\((?:\p{L}{3,10}\.?\s)?(?:19|20)\d\d\)/u

// "I gave an early version of the talk in Olympia in May"
export const THAT_MONTH =
  /^\sin\s(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)(?!\s\d)/i

export const FUTURE =
  /(?:^|\s)(?:will|shall|is\s+to|are\s+to|going\s+to|ser[aá]|tendr[aá]|se\s+\p{Ll}+r[aá]n?|aura|auront|se\s+tiendra|sera|si\s+terr[aà]|si\s+svolger[aà]|sar[aà]|ter[aá])(?:\s+\p{Ll}+){0,2}$|\b(?:comes?|returns?|moves?|heads|goes)$/iu

// "The second workshop took place in Oruro", "in 2013", "in the past", "the next one will be": beside a word of holding, these say another year too.
const THAT_YEAR =
  /\b(?:the\s+(?:first|second|third|last|previous)\s+(?:\p{L}+\s+){0,2}(?:took\s+place|was|were)|past|in\s+(?:19|20)\d\d|next\s+(?:edition|one))\b/iu

// "The next workshop in the series will be held in Kigali in March 2017" ends the report of one; a call names the day as well.
const NEXT_ONE =
  /^\W{0,4}(?:(?:the|a|el|un|la|una|o|um|a|uma|le|la|une|il|der|die|das)\s)?(?:next|further|follow-?up|subsequent|pr[o\xf3]xim[oa]|prochaine?|prossim[oa]|n[a\xe4]chste[rs]?)\s(?:\p{L}+[\s-]){0,2}(?:workshop|meeting|training|course|seminar|module|mission|round|one|event|conference|taller|curso|seminario|reuni[o\xf3]n|encuentro|oficina|encontro|atelier|formation|s[e\xe9]minaire|r[e\xe9]union|corso|incontro|treffen)\b/iu

const TOOK_PLACE =
  /\b(?:(?:was|were)\s+(?:\p{L}+ly\s+)?(?:held|organi[sz]ed|convened|conducted|hosted|attended)|ended|concluded|took\s+(?:part|place)|brought\s+together|se\s+(?:celebr[o\xf3]|realiz[o\xf3]|llev[o\xf3])|tuvo\s+lugar|realizou-se|teve\s+lugar|s'est\s+(?:tenue?|d[e\xe9]roul[e\xe9]e?)|se\s+sont\s+(?:tenu|d[e\xe9]roul[e\xe9])e?s|a\s+(?:abrit[e\xe9]|accueilli|r[e\xe9]uni|eu\s+lieu)|si\s+[e\xe8]\s+(?:tenut|svolt)[oa])(?!\p{L})/iu

const DAY_GIVEN = /(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|\xba)?\s(?:de\s)?\p{L}{3}|\p{L}{3}\.?\s\d{1,2}(?!\d)|\d[./]\d/u

export const isNextOne = (text: string, sentence: Span): boolean => {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))
  return (
    NEXT_ONE.test(words) && !DAY_GIVEN.test(words) && TOOK_PLACE.test(text.slice(0, Math.min(sentence.start, 3000)))
  )
}

export const isOfAnotherYear = (words: string): boolean => isOfOtherYears(words) || THAT_YEAR.test(words)
