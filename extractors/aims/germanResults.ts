/** "Ein Tagungsband ist geplant", "Am Ende wird eine gemeinsame Erklärung verabschiedet". */
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import type { Aim } from './aim.js'

const MADE =
  '\\p{L}*(?:band|publikation|veröffentlichung|leitfaden|bericht|resolution|erklärung|papier|handreichung|broschüre|dokumentation|empfehlung(?:en)?|katalog|fahrplan|aktionsplan|manifest|glossar|protokoll|checkliste|karte|sonderheft|themenheft|handbuch)'
const DONE =
  '(?:geplant|vorgesehen|angestrebt|veröffentlicht|herausgegeben|publiziert|erarbeitet|verabschiedet|erstellt|verfasst|vorgelegt|beschlossen|erscheinen)'
const RESULT = new RegExp(
  `(?<![\\p{L}])(ein(?:e|en)?\\s+(?:\\p{Ll}+\\s+){0,2}${MADE}(?![\\p{L}])(?:\\s+(?:zu[mr]?|mit|über|für|der|des)\\s[^.;:,]{3,60}?)?)\\s+(?:(?:ist|sind|wird|werden|soll)\\s+(?:[^.;:]{1,60}?\\s)?)?${DONE}(?![\\p{L}])`,
  'giu',
)

export function* germanResults(page: Page, sentence: Span): Generator<Aim> {
  for (const found of matchesOf(
    page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)),
    RESULT,
  )) {
    const start = sentence.start + found.index
    yield { span: { start, end: start + found[1]!.length }, cue: 'result' }
  }
}
