/** A cheap look for a name beside a cue or a verb. */
/** A capital among the next words: a cue without a name behind it says nothing. */
export function nameBehind(text: string, offset: number): boolean {
  for (let i = offset + 1; i < text.length && i < offset + 100; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x17f)) return true
  }
  return false
}

/** A capital among the few words before: a verb has its subject there. */
export function nameBefore(text: string, offset: number): boolean {
  let words = 0
  for (let i = offset - 1; i >= 0 && offset - i < 90; i--) {
    const code = text.charCodeAt(i)
    if (code > 32) {
      const first =
        i === 0 || text.charCodeAt(i - 1) <= 32 || text.charCodeAt(i - 1) === 40 || text.charCodeAt(i - 1) === 39
      if (first && ((code >= 65 && code <= 90) || code >= 0xc0)) return true
    } else if (i + 1 < offset && text.charCodeAt(i + 1) > 32 && ++words > 4) return false
  }
  return false
}
