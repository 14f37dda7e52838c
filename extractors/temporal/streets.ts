/** Streets and squares that are named after a day: "Avenida 9 de Julio", "Rue du 4 Septembre", "Piazza XX Settembre". */
import { DOT } from './marks.js'
import { ends, Gap, gaps, isMark, kinds, sizeAt, starts, Token } from './tokens.js'

const STREET =
  /^(?:av|avda|avenida|avenue|ave|calle|carrera|rue|rua|r\xfaa|via|viale|piazza|piazzale|plaza|plazuela|pra\xe7a|paseo|passeig|jir[o\xf3]n|boulevard|bulevar|blvd|corso|colonia|barrio|bairro|estadio|puente|estaci[o\xf3]n|metro)$/i
/** Names of places that are everyday words too, unless "du", "de" joins them to the day: "place du 8 mai". */
const PLACE = /^(?:place|largo|allee|all\xe9e|quai|cours)$/i
const LINK = /^(?:de|del|du|la|le|el|do|dos|di|xx|xxv|iv|i|ii|iii)$/i

/** Does the name of a street or square end in the date that begins at token `first`? */
export function isStreet(first: number, text: string): boolean {
  if (first === 0 || gaps[first]! > Gap.Wrapped) return false
  let i = first - 1
  for (let links = 0; links < 2 && i > 0 && sizeAt(i) < 4 && LINK.test(text.slice(starts[i]!, ends[i]!)); links++) i--
  if (isMark(i, DOT) && gaps[i] === 0) i--
  if (i < 0 || (kinds[i] !== Token.Other && kinds[i] !== Token.Word)) return false
  const size = ends[i]! - starts[i]!
  const word = text.slice(starts[i]!, ends[i]!)
  return size > 1 && size < 12 && (STREET.test(word) || (i < first - 1 && PLACE.test(word)))
}
