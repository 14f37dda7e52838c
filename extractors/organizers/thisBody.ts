/** Who writes of itself: "this Institute will conduct", "el taller que organiza esta Dirección", named at the head of the letter or below it. */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { withoutAccents } from '../plain.js'
import { offsetsOf, stems } from '../triggers.js'
import { organizerValue } from './bodies/body.js'
import { readChain } from './bodies.js'
import { spanOf } from './prose/finds.js'

const NOUNS = stems(
  'institute$|institution$|directorate$|department$|ministry$|office$|centre$|center$|council$|authority$|agency$|board$|commission$|academy$|university$|college$|bureau$|secretariat$|society$|association$|federation$|union$|organisation$|organization$|corporation$|municipality$|faculty$|direccion$|dirección$|secretaria$|secretaría$|ministerio$|instituto$|universidad$|municipalidad$|facultad$|departamento$|centro$|consejo$|comision$|comisión$|asociacion$|asociación$|agencia$|oficina$|direcao$|direção$|universidade$|prefeitura$|faculdade$|conselho$|comissao$|comissão$|associacao$|associação$|agência$|direction$|ministère$|institut$|université$|mairie$|faculté$|conseil$|commission$|association$|agence$|direzione$|ministero$|istituto$|università$|comune$|facoltà$|consiglio$|associazione$|agenzia$',
)

// "this |Institute", "the organiza esta |Dirección"
const THIS = /\b(?:this|est[ea]|dest[ea]|cet?|cette|quest[oa])\s$/i
const ACTS =
  /^\p{L}+(?:\s(?:will|shall|is|has|proposes?|plans?|intends?|pleased|to|be|ha|va|a|se|est|sta|heureux|heureuse|complace|en)){0,4}\s(?:conduct|organi[sz]|hold|host|arrang|conven|propos|invit|offer|convoc|realiz|llevar|promov|promuev|convid|tiendra|convie|promuov|terr\xe0|r\xe9alis)\p{L}*/iu
const ACTED =
  /\b(?:organi[sz]|convoc|convoqu|realiz|promov|promuev|impart|celebr|held|conducted|hosted|arranged|promoss|promosso|promossa)\p{L}{0,6}\s(?:by\s|por\s|par\s|da\s)?(?:this|est[ea]|dest[ea]|cet?|cette|quest[oa])\s$/iu

const HEAD_LINES = 30
const FOOT_LINES = 10

/** The body that a letter calls "this Institute", where its name stands in the first lines or the last. */
export function* organizersThemselves(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  for (const at of offsetsOf(page, NOUNS)) {
    if (at < 5 || !THIS.test(text.slice(Math.max(0, at - 9), at))) continue
    if (!ACTS.test(text.slice(at, at + 90)) && !ACTED.test(text.slice(Math.max(0, at - 40), at))) continue
    const noun = fold(/^\p{L}+/u.exec(text.slice(at, at + 30))?.[0] ?? '')
    for (const line of [...lines.slice(0, HEAD_LINES), ...lines.slice(-FOOT_LINES)]) {
      if (line.kind === 'blank' || line.end - line.start > 120 || (line.start < at && line.end > at)) continue
      const field = page.fieldAt(line.end - 1)
      const start =
        field && field.value.start >= line.start && field.value.start < line.end ? field.value.start : line.body
      if (
        !fold(text.slice(start, line.end))
          .split(/[^\p{L}]+/u)
          .includes(noun)
      )
        continue
      const { bodies, end } = readChain(text, start, line.end, 'organizer', 'this-body')
      const body = bodies[0]
      if (!body || body.sure === 0 || bodies.length > 2 || /\p{L}{3}.*\p{L}{3}/u.test(text.slice(end, line.end)))
        continue
      if (!fold(text.slice(body.name.start, body.name.end)).includes(noun)) continue
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'this-body', weight: 0.7 }
      return
    }
  }
}

const fold = (words: string): string => withoutAccents(words.toLowerCase())
