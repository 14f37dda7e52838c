/** `convene evaluate`: how right the records are, against gold. */
import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { compareEvaluations } from '../evaluate/baseline.js'
import { type Evaluation, evaluateFolder } from '../evaluate/evaluation.js'
import type { Half } from '../evaluate/gold.js'
import { comparison, figures, misses, reliabilityTable, worstDocuments } from '../evaluate/print.js'
import { reason } from '../read/find.js'
import { complain, EXIT } from '../terminal.js'

interface Options {
  readonly misses?: boolean
  readonly baseline?: string
  readonly json?: boolean
  readonly half?: Half
}

export const command = new Command('evaluate')
  .summary('measure the records of a folder against its gold')
  .description(
    'Runs every text of a folder that has a NAME.gold.json beside it and prints precision, recall and F1 of every field, the documents with most errors, and how far the confidence can be trusted.',
  )
  .argument('<folder>', 'the folder with texts and gold')
  .option('--misses', 'print every wrong and missing value with the words it came from')
  .option('--baseline <file>', 'compare with an earlier evaluation, as --json printed it')
  .option('--json', 'print the evaluation as JSON')
  .addOption(
    new Option('--half <half>', 'only one half of the documents, fixed by their names').choices(['build', 'check']),
  )
  .addHelpText(
    'after',
    `
Examples:
  $ convene evaluate corpus
  $ convene evaluate corpus --json > before.json
  $ convene evaluate corpus --baseline before.json --misses`,
  )
  .action((folder: string, options: Options) => {
    const baseline = options.baseline === undefined ? null : readBaseline(options.baseline)
    const { evaluation, faults } = evaluateFolder(folder, options.half ?? null)
    for (const failure of evaluation.failures) complain(failure)
    if (evaluation.failures.length > 0) process.exitCode = EXIT.failed
    if (options.json) {
      process.stdout.write(`${JSON.stringify(evaluation, null, 1)}\n`)
      return
    }
    const parts = [figures(evaluation), worstDocuments(faults), reliabilityTable(evaluation.reliability)]
    if (options.misses) parts.push(faults.flatMap(misses).join('\n'))
    if (baseline) parts.push(comparison(compareEvaluations(baseline, evaluation)))
    process.stdout.write(`${parts.filter(Boolean).join('\n\n')}\n`)
  })

function readBaseline(file: string): Evaluation {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${file}: ${reason(error)}`)
  }
  try {
    const read = JSON.parse(text) as Evaluation
    if (read.fields && read.documents && read.pooled) return read
  } catch {
    // Told below, as any other file that is no evaluation.
  }
  throw new Error(`${file}: Unexpected content, expected what convene evaluate --json prints`)
}
