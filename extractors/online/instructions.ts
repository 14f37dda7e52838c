/** The sentence that says how to get in. */
import type { Page, Span } from '../page.js'

const INSTRUCTION =
  /\b(?:link|details|information|invitation|passcode|password|meeting\s+id|enlace|lien|coordinates|call-in|dial)\b[^.]{0,90}\b(?:sent|e-?mailed|shared|provided|send|e-?mail|circulated|posted|available|enviado|compartid[oa]|envoy[eé])\b|\b(?:send|share|e-?mail|provide)\s+(?:you\s+)?(?:the\s+|a\s+)?(?:\S+\s+)?(?:link|details|invitation)|\bmeeting\s+id\s*:|\bpasscode\s*:/i

/** The sentence here, or the line below, that says how to get in: "The Zoom link will be e-mailed to …", "Meeting ID: 844 0291 7735". */
export function instructionsNear(page: Page, at: number): Span | null {
  const here = page.sentenceAt(at)
  if (here && here.end - here.start < 320 && INSTRUCTION.test(page.text.slice(here.start, here.end))) return here
  const index = page.lineAt(at)
  for (const k of [index, index + 1, index + 2]) {
    const line = page.lines[k]
    if (!line || line.kind === 'blank') continue
    if (
      line.end - line.start < 200 &&
      INSTRUCTION.test(page.text.slice(line.start, line.end)) &&
      !/https?:/.test(page.text.slice(line.start, line.end))
    )
      return { start: line.start, end: line.end }
  }
  return null
}
