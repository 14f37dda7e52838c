/** What a batch shows at the terminal: a bar with counts and time left while it runs, a table when it is done. */
import type { Report } from '../../output/report.js'
import { complain } from '../terminal.js'

export interface Screen {
  start(documents: number): void
  progress(done: number, failed: number): void
  message(text: string): void
  stop(): void
}

/** A bar only on a terminal; messages wait until it is gone. */
export async function buildScreen(): Promise<Screen> {
  if (!process.stderr.isTTY) return { start: () => {}, progress: () => {}, message: complain, stop: () => {} }
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar(
    {
      format: '{bar} {value} of {total} documents, {failed} failed, {eta_formatted} left',
      stream: process.stderr,
      hideCursor: true,
      barsize: 30,
      etaBuffer: 50,
      gracefulExit: false,
    },
    progress.Presets.shades_classic,
  )
  const messages: string[] = []
  return {
    start: (documents) => bar.start(documents, 0, { failed: 0 }),
    progress: (done, failed) => bar.update(done, { failed }),
    message: (text) => messages.push(text),
    stop: () => {
      bar.stop()
      for (const message of messages) complain(message)
    },
  }
}

/** The summary of a batch as a table. */
export async function summary(report: Report, out: string, workers: number): Promise<string> {
  const { default: Table } = await import('cli-table3')
  const table = new Table({
    head: ['Field', 'Found in', 'Share'],
    colAligns: ['left', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  })
  const records = report.documents - report.failed
  for (const [name, count] of Object.entries(report.fields))
    table.push([name, count, records === 0 ? '–' : `${Math.round((100 * count) / records)} %`])
  const pointed = Object.entries(report.diagnostics).map(([code, count]) => `${code} ${count}`)
  return [
    table.toString(),
    `${plural(report.documents, 'document')}: ${report.extracted} read, ${report.unchanged} unchanged and skipped, ${report.failed} failed`,
    `Pointed out: ${pointed.length > 0 ? pointed.join(', ') : 'nothing'}`,
    `${report.seconds.toFixed(1)} s${workers > 0 ? ` with ${workers} workers` : ''}; written to ${out}`,
    '',
  ].join('\n')
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
