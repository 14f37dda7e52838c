/** German associations by the form of their name: "Der Makerspace Plagwitz e. V. macht die Werkstatt auf". */
import type { Find } from '../../candidate.js'
import { matchesOf } from '../../matches.js'
import type { Page } from '../../page.js'

const READ = 3000
const VEREIN =
  /(?<![\p{L}\d-])((?:\p{Lu}[\p{L}\d&'-]*\s(?:(?:der|des|für|und|am|im|in|von|vom|zur|zum|&)\s){0,3}){1,6}e\.\s?V)\.?/gu
// What opens the sentence or says what it is.
const LEAD = /^(?:(?:Der|Die|Das|Den|Dem|Des|Vom|Im|Am|Beim|Liebe|Verein|Für|Bei|Von|Und)\s)+/u

/** The first association that the text names. */
export function* verein(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  if (page.language !== 'de' || !(text.includes('e.V') || text.includes('e. V'))) return
  for (const found of matchesOf(text.slice(0, READ), VEREIN)) {
    const lead = LEAD.exec(found[1]!)?.[0].length ?? 0
    const span = { start: found.index + lead, end: found.index + found[0].length }
    if (!/\S\s\S+\s/.test(text.slice(span.start, span.end))) continue
    yield { kind: 'organizer', span, value: { name: span, roles: ['organizer'] }, cue: 'verein', weight: 0.16 }
    return
  }
}
