/**
 * npm run calibrate -- [--half build] [FOLDER…]: writes normalizers/calibration.json from the gold of folders (default: corpus), with --half
 * from one half of their documents, so that the other half can say how good it is.
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { writeWhole } from '../sink.js'
import { type CalibrationData, calibrate, crossValidate } from './calibration.js'
import { evaluateFolder } from './evaluation.js'
import type { Half } from './gold.js'
import type { Judgement } from './judge.js'

const FILE = 'normalizers/calibration.json'

const { values, positionals } = parseArgs({ options: { half: { type: 'string' } }, allowPositionals: true })
if (values.half !== undefined && values.half !== 'build' && values.half !== 'check')
  throw new Error('--half takes build or check')
const half = (values.half ?? null) as Half | null
const data: CalibrationData[] = []
const judged: (readonly Judgement[])[] = []
for (const folder of positionals.length > 0 ? positionals : ['corpus']) {
  const { evaluation, judgements: found } = evaluateFolder(folder, half)
  judged.push(...found)
  data.push({
    folder: basename(folder),
    half: half ?? 'all',
    documents: Object.keys(evaluation.documents).length,
    values: found.flat().length,
  })
}
const judgements = judged.flat()
const table = calibrate(judgements, data)
// One entry a line, so that a review sees what changed.
const lines = (object: object): string =>
  Object.entries(object)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')
const text = `{
  "method": ${JSON.stringify(table.method)},
  "data": [
${table.data.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}
  ],
  "counts": {
${lines(table.counts)}
  },
  "precision": {
${lines(table.precision)}
  }
}
`
await writeWhole(FILE, text)
console.log(
  `${FILE}: ${Object.keys(table.counts).length} cues from ${judgements.length} judged values; build to use it.`,
)
console.log(
  `Expected calibration error, cross-validated over documents: ${crossValidate(judged).expectedCalibrationError.toFixed(3)}`,
)
