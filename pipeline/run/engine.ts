/** Who does the batches: worker threads where there is much to do, the process itself where there is little. */
import { setImmediate } from 'node:timers/promises'
import type { FoundDocument } from '../read/find.js'
import { type Batch, type BatchResult, runBatch } from './batch.js'
import { pool } from './pool.js'

/** Below this many bytes a worker's start costs more than it saves. */
const WORTH_WORKERS = 1_500_000

export interface Engine {
  readonly workers: number
  run(batch: Batch): Promise<BatchResult>
  stop(): Promise<void>
}

export async function buildEngine(documents: readonly FoundDocument[], concurrency: number): Promise<Engine> {
  const bytes = documents.reduce((sum, document) => sum + document.bytes, 0)
  if (concurrency > 1 && documents.length > 1 && bytes >= WORTH_WORKERS) return workers(concurrency)
  return {
    workers: 0,
    async run(batch) {
      // Signals and the progress bar get their turn between batches.
      await setImmediate()
      return runBatch(batch)
    },
    stop: () => Promise.resolve(),
  }
}

async function workers(count: number): Promise<Engine> {
  const { Tinypool } = await pool.load()
  const threads = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    idleTimeout: 60_000,
  })
  return {
    workers: count,
    run: (batch) => threads.run(batch) as Promise<BatchResult>,
    stop: () => threads.destroy(),
  }
}
