/** Tells mail headers, quoted mail and signatures from the body of a document. */
import type { Line } from '../../extractors/page.js'

// "From: ", "Subject: ", "PostedBy: ", "X-Mailer: " at a line's start.
const HEADER_LINE = /^[A-Za-z][\w-]{0,24}(?: [A-Za-z][\w-]{0,14})?:(?:\s|$)/
// Keys that mails and bulletin boards have and announcements do not: one of them among the first lines makes a header block.
const MAIL_KEY =
  /^(?:from|to|cc|bcc|subject|sent|message-id|received|reply-to|newsgroups|postedby|posted-by|return-path|mime-version|x-[a-z-]{1,20}|von|an|betreff|gesendet|de|para|asunto|enviado|assunto|objet|envoy[eé]|da|oggetto|inviato|date|fecha|data|datum|type|topic|dates|time|place|abstract|organization|importance|attachments)\s?:/i
const CERTAIN_KEY =
  /^(?:from|subject|sent|message-id|received|newsgroups|postedby|return-path|betreff|asunto|assunto|objet|oggetto|von|de|da)\s?:/i
const ORIGINAL =
  /^[-_>\s]{0,8}(?:-{3,}\s?(?:original message|forwarded message|mensaje original|message d'origine|ursprüngliche nachricht|mensagem original)|begin forwarded message|anfang der weitergeleiteten|forwarded message)/i
const SIGNATURE = /^--\s?$/

/** Marks `region` (and `kind` header) on the lines of mail headers, quoted mail and signatures. `raw` is the text the lines refer to. */
export function markRegions(raw: string, lines: Line[]): void {
  let i = 0
  let expectHeader = true
  let signature = -1
  while (i < lines.length) {
    const line = lines[i]!
    const words = raw.slice(line.start, Math.min(line.end, line.start + 80))
    if (line.kind === 'blank') {
      i++
      continue
    }
    if (ORIGINAL.test(words)) {
      line.kind = 'furniture'
      expectHeader = true
      signature = -1
      i++
      continue
    }
    if (expectHeader || HEADER_LINE.test(words)) {
      const end = headerEnd(raw, lines, i)
      if (end > i) {
        for (let k = i; k < end; k++) {
          const one = lines[k]!
          if (one.kind === 'blank') continue
          one.kind = 'header'
          one.region = 'header'
          one.body = one.start
          one.marker = ''
        }
        signature = -1
        expectHeader = false
        i = end
        continue
      }
    }
    // "<0.15.9.94.22.29.02.sm6t+@andrew.cmu.edu.1>": a message id above the header.
    if (!(expectHeader && i < 3 && /^<\S{1,120}>$/.test(words))) expectHeader = false
    else line.kind = 'furniture'
    if (SIGNATURE.test(words) && i > 0) signature = i
    else if (signature >= 0) {
      if (i - signature > 15) signature = -1
      else line.region = 'signature'
    }
    i++
  }
}

// "From: 12 November 2024, 16:20" above "To: ..." are the days of an event, and no addresses.
const FROM_DAY = /^(?:from|to):\s(?:\p{L}{2,9}[.,]?\s)?\d{1,2}[./\s:]/iu

/** Index behind the header block that begins at line `from`, or `from` where none does. */
function headerEnd(raw: string, lines: Line[], from: number): number {
  let known = 0
  let certain = 0
  let i = from
  for (; i < lines.length && i - from < 40; i++) {
    const line = lines[i]!
    if (line.kind === 'blank') break
    const words = raw.slice(line.start, Math.min(line.end, line.start + 60))
    if (FROM_DAY.test(words)) return from
    if (HEADER_LINE.test(words) && line.indent <= lines[from]!.indent + 1) {
      if (MAIL_KEY.test(words)) known++
      if (CERTAIN_KEY.test(words)) certain++
    } else if (i === from || line.indent <= lines[from]!.indent) break
  }
  return known >= 2 && certain >= 1 ? i : from
}

// Who is quoted, a mail's header, or a bare mark that keeps two paragraphs together: what follows behind `>` was said by another.
const QUOTING =
  /^[ \t>]*(?:from|von|de|da|subject|betreff|asunto|objet|oggetto|assunto)\s?:|\b(?:wrote|writes|said|schrieb|escribi[oó]|escreveu|a\s+écrit|écrivait|ha\s+scritto|original\s+message)\b[^\n]{0,20}:?\s*$|^[ \t]{0,3}>[ \t]*$/imu

/** One mark with words behind it, directly below a line of words that does not end a sentence, or below another such line. */
function isBullet(text: string, marks: string, offset: number): boolean {
  if (
    !/^[ \t]{0,3}>{1,3}$/.test(marks) ||
    !/^[ \t]+\S/.test(text.slice(offset + marks.length, offset + marks.length + 6))
  )
    return false
  const above = text.slice(Math.max(0, offset - 300), offset).replace(/\r?\n(?:[ \t]*\r?\n)?$/, '')
  const line = above.slice(above.lastIndexOf('\n') + 1)
  return /^[ \t]{0,3}>{1,3}[ \t]+\S/.test(line) || (/\p{L}/u.test(line) && !/[.!?]\s*$/.test(line))
}

function isMostlyQuoted(text: string): boolean {
  let marked = 0
  let filled = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    filled++
    if (/^[ \t]{0,3}>/.test(line)) marked++
  }
  return marked * 2 > filled
}

/** Blanks the `>` of quoted mail in a copy of the text, of the same length, and tells which lines were quoted. */
export function unquote(text: string): { text: string; quoted: ReadonlySet<number> } {
  const quoted = new Set<number>()
  if (!text.includes('>') || !/^[ \t]{0,3}>/m.test(text)) return { text, quoted }
  const mail = QUOTING.test(text) || isMostlyQuoted(text)
  const out = text.replace(/^[ \t]{0,3}>(?:[ \t]?>){0,20}/gm, (marks, offset: number) => {
    // "The conference will" above "> present …", "> discuss …": a typist's bullets, where nothing is answered.
    if (!mail && isBullet(text, marks, offset)) return marks.replace(/>+/, (run) => '*'.padStart(run.length))
    quoted.add(offset)
    return ' '.repeat(marks.length)
  })
  return { text: out, quoted }
}
