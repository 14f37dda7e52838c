/** Where output goes: a stream that is waited for when it is full, or a file that appears whole or not at all. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { reason } from './read/find.js'

export interface Sink {
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>
  /** What was written becomes visible. */
  close(): Promise<void>
  /** What was written so far is dropped. */
  abandon(): void
}

/** Standard output; a reader that went away ends the program quietly. */
export function standardOutput(): Sink {
  const stream = process.stdout
  return {
    write(text) {
      if (text === '' || stream.write(text)) return Promise.resolve()
      return new Promise((resolve) => stream.once('drain', resolve))
    },
    close: () => Promise.resolve(),
    abandon: () => {},
  }
}

/** A file written beside its place and moved there at the end. Throws, naming the file, where it cannot be written. */
export function wholeFile(path: string): Sink {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`)
  const guarded = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      rmSync(partial, { force: true })
      throw new Error(`${path}: ${reason(error)}, expected a place to write to`)
    }
  }
  const fd = guarded(() => openSync(partial, 'w'))
  return {
    write: async (text) => {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += guarded(() => writeSync(fd, bytes, at))
    },
    close: async () => {
      guarded(() => {
        fsyncSync(fd)
        closeSync(fd)
        renameSync(partial, path)
      })
    },
    abandon: () => {
      closeSync(fd)
      rmSync(partial, { force: true })
    },
  }
}

/** Writes a whole file or none of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const sink = wholeFile(path)
  await sink.write(text)
  await sink.close()
}
