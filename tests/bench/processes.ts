/** What is measured from outside: cold start, scaling with the size of a document, one process and two workers, flat memory on a stream. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median } from './measure.js'

const CLI = resolve('dist/convene.js')
const REPORT = `data:text/javascript,process.on("exit", () => { const u = process.resourceUsage(); process.stderr.write("\\n@" + (u.userCPUTime + u.systemCPUTime) / 1000 + " " + u.maxRSS / 1024 + "\\n") })`

interface Cost {
  /** CPU milliseconds. */
  readonly cpu: number
  readonly wall: number
  /** Peak resident memory in MB. */
  readonly peak: number
}

function costOf(args: readonly string[], input = ''): Cost {
  const start = performance.now()
  const { stderr, status } = spawnSync(process.execPath, ['--import', REPORT, ...args], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const wall = performance.now() - start
  const found = /@([\d.]+) ([\d.]+)\n$/.exec(stderr)
  if (status !== 0 || !found) throw new Error(`${args.join(' ')}: ${stderr}`)
  return { cpu: Number(found[1]), wall, peak: Number(found[2]) }
}

/** Start to end for one text of about 3 KB, against a node process that does nothing. */
export function coldStart(text: string): { convene: number; empty: number; ratio: number } {
  const runs = Array.from({ length: 7 }, () => ({
    convene: costOf([CLI, 'extract', '-'], text).wall,
    empty: costOf(['-e', '0']).wall,
  }))
  const convene = median(runs.map((run) => run.convene))
  const empty = median(runs.map((run) => run.empty))
  return { convene, empty, ratio: convene / empty }
}

/** CPU for one document of 0.5 MB and one of 5 MB; linear is a ratio of ten. */
export function scaling(texts: readonly string[]): { small: Cost; large: Cost; ratio: number } {
  const whole = texts.join('\n\n')
  const sized = (length: number): string => whole.repeat(Math.ceil(length / whole.length)).slice(0, length)
  const base = costOf([CLI, 'extract', '-'], sized(1000)).cpu
  const small = costOf([CLI, 'extract', '-'], sized(500_000))
  const large = costOf([CLI, 'extract', '-'], sized(5_000_000))
  return { small, large, ratio: (large.cpu - base) / (small.cpu - base) }
}

/** Peak memory of a stream of documents, and of ten times as many. */
export function streaming(texts: readonly string[], documents: number): { few: Cost; many: Cost; ratio: number } {
  const lines = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) => `${JSON.stringify({ path: String(i), text: texts[i % texts.length] })}\n`,
    ).join('')
  const args = [CLI, 'extract', '--input-format', 'jsonl', '-']
  const few = costOf(args, lines(documents))
  const many = costOf(args, lines(10 * documents))
  return { few, many, ratio: many.peak / few.peak }
}

/** Files that go before the ones that are counted: enough that `run` takes workers for them alone. */
const WARM_UP = 2000

/**
 * What `documents` files cost (ms of wall time) with one process and with two workers, once WARM_UP others have gone before them: what a run over both takes longer
 * than a run over those. So starting and warming up is taken off.
 */
export function workers(texts: readonly string[], documents: number): { one: number; two: number; ratio: number } {
  const folder = mkdtempSync(join(tmpdir(), 'convene-bench-'))
  try {
    for (let i = 0; i < WARM_UP + documents; i++) {
      const part = join(folder, 'in', i < WARM_UP ? 'before' : 'counted', String(Math.floor(i / 500)))
      mkdirSync(part, { recursive: true })
      writeFileSync(join(part, `${i}.txt`), `${texts[i % texts.length]}\n${i}\n`)
    }
    let outputs = 0
    const time = (concurrency: number, ...input: string[]): number =>
      costOf([
        CLI,
        'run',
        join(folder, 'in', ...input),
        '--out',
        join(folder, `out-${outputs++}`),
        '--concurrency',
        String(concurrency),
      ]).wall
    const rounds = [0, 1].map(() => ({
      one: time(1) - time(1, 'before'),
      two: time(2) - time(2, 'before'),
    }))
    const one = median(rounds.map((round) => round.one))
    const two = median(rounds.map((round) => round.two))
    return { one, two, ratio: one / two }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
