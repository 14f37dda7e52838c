/** Documents one after another through the pipeline: nothing is held but the document at hand, and a full output is waited for. */
import { createReadStream } from 'node:fs'
import { documentFromText, isCalendarDate, type SourceDocument } from './document.js'
import { readDocument } from './extract.js'
import { readFile, readStandardInput } from './read/document.js'
import { type Found, reason } from './read/find.js'
import { lineBatches } from './read/lines.js'
import { forOneText } from './start/engine.js'
import type { RecordWriter } from './writer.js'

type Fail = (message: string) => void

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function put(document: SourceDocument, writer: RecordWriter, fail: Fail): Promise<void> {
  const { record, messages } = readDocument(document)
  for (const message of messages) fail(`${document.path}: ${message}`)
  await writer.write(record)
}

/** Files, folders (already looked through) and standard input, in the order named. */
export async function extractDocuments(
  paths: readonly string[],
  inputs: readonly (Found | null)[],
  referenceDate: string | null,
  writer: RecordWriter,
  fail: Fail,
): Promise<void> {
  const alone = inputs.reduce((count, input) => count + (input?.documents.length ?? 1), 0) === 1
  for (let i = 0; i < paths.length; i++) {
    const input = inputs[i]
    if (!input) {
      try {
        const document = await readStandardInput(referenceDate)
        if (alone) forOneText(document.text.length)
        await put(document, writer, fail)
      } catch (error) {
        fail(messageOf(error))
      }
      continue
    }
    for (const failure of input.failures) fail(failure)
    for (const { path } of input.documents) {
      try {
        const document = readFile(path, referenceDate)
        if (alone) forOneText(document.text.length)
        await put(document, writer, fail)
      } catch (error) {
        fail(messageOf(error))
      }
    }
  }
}

/** One JSON document a line. A bad line is told with its number and the others go on. */
export async function extractLines(
  paths: readonly string[],
  referenceDate: string | null,
  writer: RecordWriter,
  fail: Fail,
): Promise<void> {
  for (const path of paths) {
    let number = 0
    try {
      const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 })
      for await (const lines of lineBatches(stream)) {
        for (const line of lines) {
          number++
          if (line === '' || line === '\r') continue
          try {
            await put(documentFromLine(line, number, referenceDate), writer, fail)
          } catch (error) {
            fail(`${path === '-' ? 'standard input' : path}, line ${number}: ${messageOf(error)}`)
          }
        }
        // What a chunk of input completes is handed on at once, so that a caller who waits for answers gets them.
        await writer.flush()
      }
    } catch (error) {
      fail(`${path}: ${reason(error)}`)
    }
  }
}

function documentFromLine(line: string | null, number: number, referenceDate: string | null): SourceDocument {
  if (line === null) throw new Error('Unexpected length of the line, expected at most 128 MB')
  let value: unknown
  try {
    value = JSON.parse(number === 1 && line.charCodeAt(0) === 0xfeff ? line.slice(1) : line)
  } catch (error) {
    throw new Error(`Unexpected text, expected JSON (${messageOf(error)})`)
  }
  const { path, text, referenceDate: own } = (value ?? {}) as Record<string, unknown>
  if (typeof text !== 'string')
    throw new Error('Unexpected value without "text", expected {"path", "text", "referenceDate"}')
  if (path != null && typeof path !== 'string') throw new Error('Unexpected "path", expected a string')
  if (own != null && !(typeof own === 'string' && isCalendarDate(own)))
    throw new Error(`Unexpected "referenceDate" ${JSON.stringify(own)}, expected YYYY-MM-DD`)
  return documentFromText(text, { path: path ?? `-:${number}`, referenceDate: own ?? referenceDate })
}
