/** Reads the table of heads: `= title` (several are accepted), `~ other name`, `@ kind`, then the text; `---` between. */
import { readFileSync } from 'node:fs'

export interface Head {
  readonly titles: readonly string[]
  readonly others: readonly string[]
  readonly kind: string | null
  readonly text: string
}

// Running text below the head, so that it is the head of something.
const BODY =
  '\n\nHow do you publish a figure on a village of forty people without telling everyone who earns what? Those who come will look at it together, and go home with more questions than they brought.\n'

export function readHeads(path: string): Head[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\n---\n/)
    .map((block) => {
      const lines = block.split('\n')
      const said = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2))
      const text = lines.filter((line) => !/^[=~@] /.test(line)).join('\n')
      return { titles: said('='), others: said('~'), kind: said('@')[0] ?? null, text: text + BODY }
    })
}
