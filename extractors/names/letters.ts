/** Letters by their code: patterns with \p{L} are slow on texts that hold characters beyond Latin-1. */

/** Is the UTF-16 unit a letter (or a mark that belongs to one)? */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  // "Tuʻipulotu", "Faʼafetai": the signs of Polynesian and Semitic languages are letters.
  if (code < 0x300) return code < 0x2b0 || (code >= 0x2bb && code <= 0x2bf)
  // Combining marks, Greek, Cyrillic, Armenian, Latin Extended Additional.
  if (code < 0x590) return (code >= 0x300 && code < 0x370) || code >= 0x376
  return code >= 0x1e00 && code < 0x2000
}

/** Is it a capital letter? */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 65 && code <= 90
  if (code < 0xc0) return false
  if (code < 0xdf) return code !== 0xd7
  if (code < 0x100) return false
  if (!isLetter(code)) return false
  const char = text[at]!
  return char !== char.toLowerCase()
}

/** Is the unit of a page's text a small letter? */
export function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 0xb5 || (code >= 0xdf && code <= 0xff && code !== 0xf7)
}
