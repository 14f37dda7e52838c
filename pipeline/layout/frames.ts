/** Frames drawn with bars: the bars at the edges of a box or a table of two columns say nothing and are blanked. */

/** "|  SIXTH MEETING ON X  |", "| When  | Thursday 21 November |": has the line a bar at both ends, and words between? */
function isFramed(line: string): boolean {
  const words = line.trim()
  return words.length > 4 && words.startsWith('|') && words.endsWith('|') && /[^|\s]/.test(words)
}

/** The text without the bars at the edges of framed lines, and without the one bar between two columns; of the same length. */
export function unframe(text: string): string {
  if (!text.startsWith('|') && text.search(/\n[ \t]{0,24}\|/) < 0) return text
  const lines = text.split('\n')
  const framed = lines.map((line) => isFramed(line))
  return lines.map((line, i) => (framed[i] && (framed[i - 1] || framed[i + 1]) ? withoutBars(line) : line)).join('\n')
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
