/**
 * The output folder of a batch. All is written in a working folder inside it and moved into place at the end, so that a file there is
 * whole or is that of the run before. What an interrupted run had done stays in the working folder for the next.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Report } from '../../output/report.js'
import { TABLE_NAMES, type TableName, tableHeader } from '../../output/tables.js'
import { reason } from '../read/find.js'
import type { BatchResult, KeptRecord } from './batch.js'
import { indexRecords } from './kept.js'

const WORK = '.convene'

export class Outputs {
  readonly #folder: string
  readonly #work: string
  readonly #fingerprint: string
  readonly #files = new Map<string, number>()

  /** Throws, naming the folder, where it cannot be written or another run is writing to it. */
  constructor(folder: string, fingerprint: string) {
    this.#folder = folder
    this.#work = join(folder, WORK)
    this.#fingerprint = fingerprint
    try {
      makeFolder(this.#work)
      this.#lock()
    } catch (error) {
      throw new Error(`${folder}: ${reason(error)}, expected a folder to write to`)
    }
  }

  #lock(): void {
    const lock = join(this.#work, 'lock')
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
    if (owner > 0 && owner !== process.pid && isAlive(owner))
      throw new Error(`Unexpected second run (process ${owner} writes here)`)
    writeFileSync(lock, String(process.pid))
  }

  /** The records that earlier runs of the same build and options left, the newest first to count. */
  async kept(): Promise<Map<string, KeptRecord>> {
    const index = new Map<string, KeptRecord>()
    const records = join(this.#folder, 'records.jsonl')
    if (this.#fingerprintOf(join(this.#folder, 'report.json')) === this.#fingerprint) await indexRecords(records, index)
    const mark = join(this.#work, 'fingerprint.json')
    const same = this.#fingerprintOf(mark) === this.#fingerprint
    for (const name of readdirSync(this.#work).sort()) {
      if (name === 'lock') continue
      const path = join(this.#work, name)
      if (!same || !/^(?:records|kept-\d+)\.jsonl$/.test(name)) {
        rmSync(path, { recursive: true, force: true })
        continue
      }
      const stays = name === 'records.jsonl' ? this.#nextKept() : path
      if (stays !== path) renameSync(path, stays)
      await indexRecords(stays, index)
    }
    writeFileSync(mark, JSON.stringify({ fingerprint: this.#fingerprint }))
    return index
  }

  #nextKept(): string {
    for (let number = 1; ; number++) {
      const path = join(this.#work, `kept-${String(number).padStart(4, '0')}.jsonl`)
      if (!existsSync(path)) return path
    }
  }

  #fingerprintOf(file: string): string | null {
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as { fingerprint?: string }).fingerprint ?? null
    } catch {
      return null
    }
  }

  #append(name: string, text: string): void {
    try {
      let fd = this.#files.get(name)
      if (fd === undefined) {
        fd = openSync(join(this.#work, name), 'w')
        this.#files.set(name, fd)
        if (name.endsWith('.csv')) writeSync(fd, tableHeader(name.slice(0, -4) as TableName))
      }
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
    } catch (error) {
      throw new Error(`${join(this.#folder, name)}: ${reason(error)}, expected a place to write to`)
    }
  }

  write(result: BatchResult): void {
    this.#append('records.jsonl', result.lines)
    for (const name of TABLE_NAMES) this.#append(`${name}.csv`, result.tables[name])
  }

  #close(): void {
    for (const fd of this.#files.values()) closeSync(fd)
    this.#files.clear()
  }

  /** Moves all into place, the report last, and removes the working folder. */
  finish(report: Report): void {
    this.#append('report.json', `${JSON.stringify(report, null, 2)}\n`)
    const names = [...this.#files.keys()]
    this.#close()
    for (const name of names) {
      try {
        renameSync(join(this.#work, name), join(this.#folder, name))
      } catch (error) {
        throw new Error(`${join(this.#folder, name)}: ${reason(error)}, expected a place to write to`)
      }
    }
    rmSync(this.#work, { recursive: true, force: true })
  }

  /** Keeps what was done for the next run. */
  interrupt(): void {
    this.#close()
    for (const name of TABLE_NAMES) rmSync(join(this.#work, `${name}.csv`), { force: true })
    rmSync(join(this.#work, 'lock'), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Makes a folder and those above it, one by one: Node's own `recursive` never returns where a file system refuses new folders ("/proc/x"). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  mkdirSync(folder)
}
