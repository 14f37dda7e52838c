/** A part's words as they stand in the record. */
import type { Part } from './parts.js'

export function clean(words: string, part: Part): string | null {
  let out = words.replace(/^[\s,;:(@-]+|[\s,;:(-]+$/g, '')
  if (part === 'name')
    out = out.replace(/^(?:the|in|at|in the|at the)\s+(?=\p{Lu})/u, '').replace(/^The\s+(?=\p{Lu})/u, 'The ')
  // "la sede de la CEPAL", "el edificio de la Aduana": whose house it is; "Edificio de Posgrados" is a name.
  if (part === 'name')
    out = out
      .replace(/^(?:la\s+)?(?:sede|locales|locaux|oficinas|instalaciones)\s+(?:de\s+la|del?|da|do)\s+(?=\p{Lu})/iu, '')
      .replace(/^(?:edificio|edif[ií]cio|pr[eé]dio)\s+(?:de\s+la|del?|da|do)\s+(?=\p{Lu})/u, '')
  if (part === 'region') out = out.replace(/\.$/, (dot) => (/\p{Lu}\.\p{Lu}\.$/u.test(out) ? dot : ''))
  // "33077 Bordeaux Cedex 9": the post's word, no town's
  if (part === 'locality') out = out.replace(/\sCedex(?:\s\d{1,2})?$/i, '')
  return out === '' ? null : out
}
