/** Who calls, above a verb that stands alone: "El Colegio de Lenguas y la Secretaría de Cultura" / "CONVOCAN" / "al Segundo Encuentro". */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { offsetsOf, stems } from '../triggers.js'
import { readChain } from './bodies.js'
import { notBodies, yieldBodies } from './prose/finds.js'

const VERBS = stems('convoca$|convocan$|convocam$|invita$|invitan$|convidam$|convida$|invitano$')

const ALONE = /^(?:(?:le|les|los|las|te|vi) )?\p{L}+:?$/iu

const ARTICLE = /^(?:el|la|los|las|o|a|os|as|il|lo|l'|i|gli|le)\s*(?=\p{Lu})/iu

// ", a través de su Coordinación de Educación Continua, y la Secretaría"
const THROUGH =
  /^,\s+(?:a\s+trav[eé]s\s+d|por\s+(?:medio|intermedio)\s+d|atrav[eé]s\s+d|tramite\s)[^.;]{3,90}?,\s+(?:y|e|ed)\s+/iu

const LONGEST = 400

export function* organizersConvoking(page: Page): Generator<Find<'organizer'>> {
  const { lines, text } = page
  for (const at of offsetsOf(page, VERBS)) {
    const line = lines[page.lineAt(at)]!
    if (line.end - line.body > 20 || !ALONE.test(text.slice(line.body, line.end))) continue
    let index = line.index - 1
    while (index >= 0 && lines[index]!.kind === 'blank') index--
    const above = index >= 0 ? page.blocks[lines[index]!.block] : undefined
    if (!above || line.index - index > 3 || above.kind === 'header' || above.end - above.body > LONGEST) continue
    let from = above.body
    const article = ARTICLE.exec(text.slice(from, from + 8))
    if (article) from += article[0].length
    for (let part = 0; part < 2; part++) {
      const { bodies, end } = readChain(text, from, above.end, 'organizer', 'convokes')
      if (notBodies(bodies)) break
      yield* yieldBodies(bodies, 0.75)
      const through = THROUGH.exec(text.slice(end, above.end))
      if (!through) break
      from = end + through[0].length
    }
  }
}
