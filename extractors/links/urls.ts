/** Finds URLs in text, with and without a scheme: "https://a.org/x", "www.a.org", "letstalk.city.example/path". */

export interface Url {
  readonly start: number
  readonly end: number
  /** As printed. */
  readonly text: string
}

const WITH_SCHEME = /\b(?:https?:\/\/|www\.)[^\s<>"|\\^{}]+/gi
// Without a scheme: a path makes any host one; without a path the last label must be a common one.
const BARE =
  /(?<![@\w./:-])[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:[a-z]{2,10}\/[^\s<>"|\\^{}]*|(?:nl|ch|fr|uk|nz|au|ca|br|mx|ar|cl|pe|jp|fi|dk|ie|cz|gr|tr|za|ke|pt|ro|hu|sk|com|org|net|edu|gov|int|info|io|eu|ai|dev|example|(?:ac|co|gov|org|edu|com|gob|gub)\.[a-z]{2}))(?![\w@-]|\.\w)/y
const FILE = /^[^/]*\.(?:pdf|docx?|html?|jpe?g|png|js|ts|py|md|txt|csv|xlsx?|pptx?|zip)$/i

/** All URLs of the text, in order. Linear: every part is bounded or ends at white space. */
export function urlsIn(text: string): Url[] {
  const urls: Url[] = []
  if (text.includes('://') || /www\./i.test(text)) {
    WITH_SCHEME.lastIndex = 0
    for (let found = WITH_SCHEME.exec(text); found; found = WITH_SCHEME.exec(text)) {
      const end = trimmed(text, found.index, found.index + found[0].length)
      WITH_SCHEME.lastIndex = Math.max(end, found.index + 1)
      if (end - found.index > 8 && /\.[a-z0-9]|localhost|\/\/[^/]+\//i.test(text.slice(found.index, end)))
        urls.push({ start: found.index, end, text: text.slice(found.index, end) })
    }
  }
  const known = urls.length
  let done = 0
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (dot < done || !isHost(text.charCodeAt(dot - 1)) || !isLower(text.charCodeAt(dot + 1))) continue
    let start = dot
    while (start > 0 && (isHost(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46)) start--
    BARE.lastIndex = start
    const found = BARE.exec(text)
    if (!found) continue
    done = start + found[0].length
    if (urls.slice(0, known).some((one) => one.start <= start && start < one.end)) continue
    const end = trimmed(text, start, done)
    const words = text.slice(start, end)
    if (FILE.test(words) || !words.includes('.')) continue
    urls.push({ start, end, text: words })
  }
  return urls.sort((a, b) => a.start - b.start)
}

const isLower = (code: number): boolean => code >= 97 && code <= 122
/** A letter, a digit or a hyphen, as hosts have them. */
const isHost = (code: number): boolean => isLower(code) || (code >= 48 && code <= 57) || code === 45

/** Marks at the end belong to the sentence; a closing bracket stays where its opening one is inside. */
function trimmed(text: string, start: number, from: number): number {
  let end = from
  while (end > start) {
    const last = text[end - 1]!
    if (/[.,;:!?'*_~\]>]/.test(last)) end--
    else if (last === ')' && count(text, '(', start, end) < count(text, ')', start, end)) end--
    else break
  }
  // "[text](https://a.org)[2]", "(https://a.org):" inside Markdown.
  const closing = text.slice(start, end).search(/\)[[\](]|\)[,.;:]/)
  if (closing > 0 && !text.slice(start, start + closing).includes('(')) end = start + closing
  return end
}

function count(text: string, mark: string, start: number, end: number): number {
  let n = 0
  for (let i = start; i < end; i++) if (text[i] === mark) n++
  return n
}
