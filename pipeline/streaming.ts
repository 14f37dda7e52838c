/** Documents block by block through the pipeline: nothing is held but the block at hand, and a full output is waited for. */
import { createReadStream } from 'node:fs'
import { blocksOf } from './blocks.js'
import { documentFromText, isCalendarDate, type SourceDocument } from './document.js'
import { readDocuments } from './extract.js'
import { readFile, readStandardInput } from './read/document.js'
import { type Found, reason } from './read/find.js'
import { lineBatches } from './read/lines.js'
import { forManyTexts, forOneText } from './start/engine.js'
import type { RecordWriter } from './writer.js'

type Fail = (message: string) => void

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A document, and how its failure is told. */
interface Waiting {
  readonly document: SourceDocument
  readonly tell: (message: string) => string
}

/** Reads what waits in blocks, and hands on each record. */
async function readAll(waiting: readonly Waiting[], writer: RecordWriter, fail: Fail): Promise<void> {
  for (const block of blocksOf(waiting, ({ document }) => document.text.length)) {
    const outcomes = readDocuments(block.map(({ document }) => document))
    for (const [i, { reading, error }] of outcomes.entries()) {
      const { document, tell } = block[i]!
      if (reading) {
        for (const message of reading.messages) fail(`${document.path}: ${message}`)
        await writer.write(reading.record)
      } else fail(tell(messageOf(error)))
    }
  }
}

const asIs = (message: string): string => message

/** Files, folders (already looked through) and standard input, in the order named. */
export async function extractDocuments(
  inputs: readonly (Found | null)[],
  referenceDate: string | null,
  writer: RecordWriter,
  fail: Fail,
): Promise<void> {
  const alone = inputs.reduce((count, input) => count + (input?.documents.length ?? 1), 0) === 1
  if (!alone) forManyTexts()
  for (const input of inputs) {
    for (const failure of input?.failures ?? []) fail(failure)
    for (const block of input ? blocksOf(input.documents, ({ bytes }) => bytes) : [null]) {
      const waiting: Waiting[] = []
      for (const found of block ?? [null])
        try {
          const document = found ? readFile(found.path, referenceDate) : await readStandardInput(referenceDate)
          if (alone) forOneText(document.text.length)
          waiting.push({ document, tell: asIs })
        } catch (error) {
          fail(messageOf(error))
        }
      await readAll(waiting, writer, fail)
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
  forManyTexts()
  for (const path of paths) {
    let number = 0
    try {
      const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 })
      for await (const lines of lineBatches(stream)) {
        const waiting: Waiting[] = []
        for (const line of lines) {
          number++
          if (line === '' || line === '\r') continue
          const place = `${path === '-' ? 'standard input' : path}, line ${number}`
          const tell = (message: string): string => `${place}: ${message}`
          try {
            waiting.push({ document: documentFromLine(line, number, referenceDate), tell })
          } catch (error) {
            fail(tell(messageOf(error)))
          }
        }
        await readAll(waiting, writer, fail)
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
