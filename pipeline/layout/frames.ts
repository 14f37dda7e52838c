/** Frames drawn with bars, stars or hashes: the marks at the edges of a box or a table of two columns say nothing and are blanked. */

/** "|  SIXTH MEETING ON X  |", "| When  | Thursday 21 November |": has the line a bar at both ends, and words between? */
function isFramed(line: string): boolean {
  const words = line.trim()
  return words.length > 4 && words.startsWith('|') && words.endsWith('|') && /[^|\s]/.test(words)
}

// "*   Ninth Workshop on Sensors   *", "#                     #": the same mark at both ends, with a space inside.
const BOXED = /^([*#%])\s(?:.*\s)?\1$/
const STARTS = /(?:^|\n)[ \t]{0,24}([*#%])[ \t][^\n]{0,120}[ \t]\1[ \t\r]*(?:\n|$)/

/** The text without the bars at the edges of framed lines, and without the one bar between two columns; of the same length. */
export function unframe(text: string): string {
  const barred = text.startsWith('|') || text.search(/\n[ \t]{0,24}\|/) >= 0
  const boxed = STARTS.test(text)
  if (!barred && !boxed) return text
  const lines = text.split('\n')
  const framed = lines.map((line) => barred && isFramed(line))
  const inBox = lines.map((line) => boxed && BOXED.test(line.trim()))
  return lines
    .map((line, i) =>
      framed[i] && (framed[i - 1] || framed[i + 1])
        ? withoutBars(line)
        : inBox[i] && (inBox[i - 1] || inBox[i + 1])
          ? withoutEdges(line)
          : line,
    )
    .join('\n')
}

function withoutBars(line: string): string {
  const first = line.indexOf('|')
  const last = line.lastIndexOf('|')
  const inside = line.slice(first + 1, last)
  const bar = inside.indexOf('|')
  const columns =
    bar >= 0 && bar === inside.lastIndexOf('|') ? `${inside.slice(0, bar)} ${inside.slice(bar + 1)}` : inside
  return `${line.slice(0, first)} ${columns} ${line.slice(last + 1)}`
}

function withoutEdges(line: string): string {
  const first = line.search(/\S/)
  const last = line.trimEnd().length - 1
  return `${line.slice(0, first)} ${line.slice(first + 1, last)} ${line.slice(last + 1)}`
}
