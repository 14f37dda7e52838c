/** JSON Lines as they come: splits a stream of bytes into lines, holding one chunk and one line at a time. */

/** Lines longer than this are refused; what can be split cannot fill the memory. */
const MAX_LINE_BYTES = 128 * 1024 * 1024

/** Yields, for each chunk of the stream, the whole lines that it completes; an overlong line comes as null. */
export async function* lineBatches(stream: AsyncIterable<Uint8Array>): AsyncGenerator<(string | null)[]> {
  let parts: Uint8Array[] = []
  let held = 0
  let tooLong = false
  const finish = (): string | null => {
    const line = tooLong ? null : Buffer.concat(parts).toString('utf8')
    parts = []
    held = 0
    tooLong = false
    return line
  }
  for await (const chunk of stream) {
    const lines: (string | null)[] = []
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      if (held === 0 && !tooLong)
        lines.push(Buffer.from(chunk.buffer, chunk.byteOffset + from, at - from).toString('utf8'))
      else {
        parts.push(chunk.subarray(from, at))
        lines.push(finish())
      }
      from = at + 1
    }
    if (from < chunk.length && !tooLong) {
      parts.push(chunk.subarray(from))
      held += chunk.length - from
      if (held > MAX_LINE_BYTES) {
        tooLong = true
        parts = []
      }
    }
    if (lines.length > 0) yield lines
  }
  if (held > 0 || tooLong) yield [finish()]
}
