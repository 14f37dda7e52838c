/** Measures contenders side by side: rounds in which each has its turn, so that a slower minute of the machine is slow for all. */
import { Bench } from 'tinybench'

// What each contender runs before the first round, in runs and milliseconds: V8 makes code fast as it is used, and one that is soon done needs many runs to
// get there (dates and times alone: some fifteen, and twice as fast then).
const WARM_UP = { runs: 3, time: 5000 }
// Milliseconds a turn lasts at least: a contender that is done at once would be measured in the caches its forerunner left.
const TURN = 500

export type Contenders = Record<string, () => void>

/** Milliseconds of one run of each contender: the median over the rounds. */
export async function sideBySide(contenders: Contenders, rounds = 5): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {}
  for (const [name, run] of Object.entries(contenders)) {
    times[name] = []
    // Before the first round, so that none pays for compilation.
    const end = performance.now() + WARM_UP.time
    for (let i = 0; i < WARM_UP.runs || performance.now() < end; i++) run()
  }
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time: TURN, iterations: 1, warmup: false })
    for (const [name, run] of Object.entries(contenders)) bench.add(name, run)
    await bench.run()
    for (const task of bench.tasks) {
      const result = task.result as { latency?: { mean: number } } | undefined
      if (result?.latency) times[task.name]!.push(result.latency.mean)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
