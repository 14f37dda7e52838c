/** "With the aim of …, the Secretariat is organizing a training": only an event that someone holds has the aim. */
import { matchesOf } from '../matches.js'
import { EVENT } from './words.js'

const HOLDS =
  '(?:organi[sz](?:e[sd]?|ing|a|an|ou|ó|ent|era|ará|arán|ano|erà|am|amos|ons|iamo)|holds?|holding|held|hosts?|hosted|hosting|conven(?:e|es|ed|ing)|arrang(?:es|ed|ing)|offers?|offering|runs?|running|launch(?:es|ed|ing)?|invit(?:es|ed|ing)|call(?:s|ed|ing)|propone|convoca[nm]?|celebra(?:rá)?|realiza(?:rá)?|promove|promueve|invita[no]?|invitan|propose(?:nt)?|promuove|host|organi[sz]e|holds?)(?![\\p{L}])'
const HELD = new RegExp(
  `(?<![\\p{L}])${HOLDS}[^.;]{0,90}(?<![\\p{L}])${EVENT}(?![\\p{L}])|(?<![\\p{L}])${EVENT}(?![\\p{L}])[^.;]{0,60}(?<![\\p{L}])(?:organi[sz]ed|held|convened|called|hosted|set\\s+up|convoca|convida|reúne|réunit|riunisce|invita|nasce|nace|surge|naît|created|designed|planned|se\\s+(?:organiza|realiza|celebra)(?:rá)?|é\\s+organizad[oa]|est\\s+organisée?|è\\s+organizzat[oa])(?![\\p{L}])`,
  'iu',
)
const CLAUSE = /,\s+(?=(?:the|this|we|our|an?|la|el|los|las|le|les|l'|nous|o|os|as|il|lo|gli|se)[\s']|l'|\p{Lu})/giu

/** Does the sentence say that someone holds an event? */
export function isHeld(words: string): boolean {
  return HELD.test(words)
}

/** Where the clause begins that says who holds it; the sentence's end where none does. */
export function mainClause(words: string, from: number): number {
  for (const found of matchesOf(words.slice(from), CLAUSE))
    if (isHeld(words.slice(from + found.index))) return from + found.index
  return words.length
}
