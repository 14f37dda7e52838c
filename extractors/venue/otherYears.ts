/** Words that tell an event of another year than the one announced: what was held before, and what comes next. */

// "The 2019 forum in Lima was", "in previous years", "as similar gatherings", "since 2014".
const OTHER_YEARS =
  /(?:\bthe|\bour|\bits|'s)\s+(?:19|20)\d\d\s+\p{L}+[^.]{0,40}?\b(?:was|were|had|took|drew)\b|(?<!\p{L})(?:previous(?:ly)?|similar\s+(?:gatherings?|meetings?|events?|workshops?)|earlier|formerly|preceding|predecessors?|(?:past|former)\s+(?:\p{L}+\s+)?(?:years?|editions?|events?|meetings?|conferences?|workshops?|meet-?ups?|schools?|speakers?|venues?|hosts?)|last\s+(?:year|time|edition|month|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)(?![^.!?]{0,40},\s(?:(?:now|then)\s)?(?:we\s(?:meet|gather|go|move|return|are|will)|we'(?:re|ll)|this\s))|since\s+(?:its|then|the\s+(?:first|founding|beginning|start|19|20)|(?:19|20)\d\d)|first\s+held|were\s+held|was\s+held\s+in\s+(?:19|20)\d\d|ha(?:d|s|ve)\s+been\s+(?:\p{L}+\s+)?held|next\s+year|editions?|el\s+a[nñ]o\s+pasado|(?:o\s+|no\s+)ano\s+passado|l'an(?:n[eé]e)?\s+(?:derni[eè]re?|pass[eé]e?)|l'anno\s+scorso|letztes\s+jahr|im\s+vorjahr|anteriores|edici[oó]n\s+(?:anterior|pasada)|(?:anterior|pasada)\s+edici[oó]n|edi[cç][aã]o\s+(?:anterior|passada)|[eé]dition\s+(?:pr[eé]c[eé]dente|pass[eé]e)|pr[eé]c[eé]dente\s+[eé]dition|edizione\s+(?:precedente|scorsa)|(?:precedente|scorsa)\s+edizione|(?:letzte|vorige|vergangene|fr[uü]here|bisherige|vorangegangene)[nrs]?\s+(?:Ausgaben?|Tagung(?:en)?|Treffen|Auflagen?|Workshops?|Veranstaltung(?:en)?|Konferenz(?:en)?|Jahren?))(?!\p{L})/iu

// "After the success of last year's festival we meet at …": what went well before is only the reason.
const SUCCESS_OF =
  /(?<!\p{L})(?:success(?:es)?|popularity|[eé]xito|sucesso|succ[eè]s|successo|Erfolge?s?)\s+(?:of|del?|d[aoe]s?|dell[ae]|dei|du|der)\s[^,.;]{3,60}/giu

/** Do the words tell an event of another year? */
export function isOfOtherYears(words: string): boolean {
  return OTHER_YEARS.test(words) && OTHER_YEARS.test(words.replace(SUCCESS_OF, ''))
}
