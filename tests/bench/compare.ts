/** Compares the figures of a run with those of the committed baseline. All are ratios, so that they hold on any machine. */
import { existsSync, readFileSync } from 'node:fs'

export type Figures = Record<string, number>

export function compareWithBaseline(figures: Figures, file: string): string[] {
  if (!existsSync(file)) return [`${file} is missing: nothing to compare with`]
  const { figures: baseline } = JSON.parse(readFileSync(file, 'utf8')) as { figures: Figures }
  return Object.entries(figures).map(([name, figure]) => {
    const before = baseline[name]
    if (before === undefined) return `${name.padEnd(44)}        –  ${figure.toFixed(2).padStart(8)}   new`
    return `${name.padEnd(44)} ${before.toFixed(2).padStart(8)}  ${figure.toFixed(2).padStart(8)}   × ${(figure / before).toFixed(2)}`
  })
}
