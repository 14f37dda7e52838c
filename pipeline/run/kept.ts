/** What earlier runs left: an index of their records by path, read from the JSON Lines themselves. */
import { createReadStream, existsSync } from 'node:fs'
import type { KeptRecord } from './batch.js'

// Every record begins so; what does not is no record of ours and is made anew.
const HEAD =
  /^\{"schemaVersion":"[^"]{1,10}","id":"[^"]{1,80}","source":\{"path":("(?:[^"\\]|\\.){0,8000}"),"sha256":"([0-9a-f]{64})"/
const HEAD_BYTES = 9000

/** Adds the records of a JSON Lines file to the index; a last line without its end was torn by an interruption and is left out. */
export async function indexRecords(file: string, into: Map<string, KeptRecord>): Promise<void> {
  if (!existsSync(file)) return
  let head = Buffer.alloc(0)
  let start = 0
  let at = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0
    while (from < chunk.length) {
      const end = chunk.indexOf(10, from)
      const to = end < 0 ? chunk.length : end
      if (head.length < HEAD_BYTES)
        head = Buffer.concat([head, chunk.subarray(from, Math.min(to, from + HEAD_BYTES - head.length))])
      if (end < 0) break
      const found = HEAD.exec(head.toString('utf8'))
      const length = at + end + 1 - start
      if (found) into.set(JSON.parse(found[1]!) as string, { sha256: found[2]!, file, offset: start, length })
      head = Buffer.alloc(0)
      start = at + end + 1
      from = end + 1
    }
    at += chunk.length
  }
}
