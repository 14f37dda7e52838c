/** The batch: a folder of announcements into an output folder, in order, with bounded reading, keeping what did not change. */
import { availableParallelism } from 'node:os'
import PQueue from 'p-queue'
import { addTally, buildReport, emptyTally, type Report } from '../../output/report.js'
import { blocksOf } from '../blocks.js'
import { sha256 } from '../document.js'
import { findDocuments } from '../read/find.js'
import { BUILD, VERSION } from '../version.js'
import type { BatchResult } from './batch.js'
import { buildEngine } from './engine.js'
import { Outputs } from './outputs.js'

export interface RunOptions {
  readonly folder: string
  readonly out: string
  readonly concurrency: number | null
  readonly referenceDate: string | null
  readonly csvRaw: boolean
  /** Becomes aborted when the person interrupts. */
  readonly signal: AbortSignal
  readonly onStart?: (documents: number) => void
  readonly onProgress?: (done: number, failed: number) => void
  readonly onMessage?: (message: string) => void
}

export interface RunOutcome {
  readonly report: Report
  readonly interrupted: boolean
  readonly workers: number
}

/** Throws where the output folder cannot be written, or the folder holds no documents. */
export async function runFolder(options: RunOptions): Promise<RunOutcome> {
  const started = performance.now()
  const found = findDocuments([options.folder])
  if (found.documents.length === 0) throw new Error(found.failures.join('\n'))
  const fingerprint = sha256(JSON.stringify([VERSION, BUILD, options.referenceDate, options.csvRaw])).slice(0, 16)
  const outputs = new Outputs(options.out, fingerprint)
  const kept = await outputs.kept()
  const tally = emptyTally()
  const failures: string[] = [...found.failures]
  let unchanged = 0
  options.onStart?.(found.documents.length)
  for (const failure of failures) options.onMessage?.(failure)

  const take = (result: BatchResult): void => {
    outputs.write(result)
    addTally(tally, result.tally)
    unchanged += result.unchanged
    for (const message of [...result.messages, ...result.failures]) options.onMessage?.(message)
    failures.push(...result.failures)
    options.onProgress?.(tally.documents + failures.length, failures.length)
  }

  const engine = await buildEngine(found.documents, options.concurrency ?? availableParallelism())
  // The queue bounds what is read and in flight; results wait for their turn, so that the output has the order of the documents.
  const queue = new PQueue({ concurrency: Math.max(1, engine.workers + 1) })
  const waiting: Promise<BatchResult>[] = []
  const ahead = Math.max(1, engine.workers * 4)
  try {
    for (const batch of blocksOf(found.documents, ({ bytes }) => bytes)) {
      if (options.signal.aborted) break
      const work = {
        documents: batch.map(({ path }) => ({ path, kept: kept.get(path) ?? null })),
        referenceDate: options.referenceDate,
        csvRaw: options.csvRaw,
      }
      waiting.push(queue.add(() => engine.run(work)))
      if (waiting.length >= ahead) take(await waiting.shift()!)
    }
    while (waiting.length > 0) take(await waiting.shift()!)
  } catch (error) {
    outputs.interrupt()
    throw error
  } finally {
    await Promise.allSettled(waiting)
    await engine.stop()
  }
  const report = buildReport(tally, {
    convene: VERSION,
    fingerprint,
    extracted: tally.documents - unchanged,
    unchanged,
    failed: failures.length,
    failures,
    seconds: Math.round(performance.now() - started) / 1000,
  })
  const interrupted = options.signal.aborted && report.documents < found.documents.length
  if (interrupted) outputs.interrupt()
  else outputs.finish(report)
  return { report, interrupted, workers: engine.workers }
}
