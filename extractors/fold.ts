/**
 * Folds a slice of a document into one line of its own words: runs of white space → one space, soft hyphens out, words broken
 * over a line end joined ("collec-\n tor" → "collector"), leading bullets and the final full stop left off. Slips of the pen stay.
 */
export function fold(text: string): string {
  let out = text
  if (out.includes('\n') || out.includes('\r')) {
    // "Di-\nvision", but "e-\nParticipation" and "2014-\n2015" keep their hyphen: only lower case letters are joined.
    out = out.replace(/(\p{L}\p{Ll})[-\u00ad\u2010][ \t]*(?:\r\n?|\n)[ \t]*(?=\p{Ll})/gu, '$1')
    // "e-\nlearning", "Government-\nwide": a hyphen at a line's end that stays takes no space.
    out = out.replace(/([\p{L}\p{N}])([-\u2010])[ \t]*(?:\r\n?|\n)[ \t]*(?=[\p{L}\p{N}])/gu, '$1$2')
  }
  out = out.replace(/\u00ad/g, '').replace(/[\s\u0000\u200b\ufeff]+/g, ' ')
  out = out.replace(/^[\s•·‣▪■●○◦∙⁃►➢✓\uf0b7\uf0a7\uf0d8*]+(?=\s|\p{L}|["“'‘(\p{N}])/u, '').trim()
  // A final full stop goes; that of "Inc.", "D.C.", "e.V.", "etc." or an ellipsis stays.
  if (out.endsWith('.') && !/(?:\.\.|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|St|al)|\b\p{L}\.\p{L}|^\p{Lu})\.$/u.test(out))
    out = out.slice(0, -1).trimEnd()
  return out
}
