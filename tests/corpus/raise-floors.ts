/** npm run floors [-- --lower FIELD…]: raises the floors to what the pipeline reaches on corpus/; a floor falls only when it is named. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { evaluateFolder } from '../../pipeline/evaluate/evaluation.js'
import { figuresOf } from './figures.js'

const FILE = 'tests/corpus/floors.json'
const { values } = parseArgs({ options: { lower: { type: 'string', multiple: true, default: [] } } })
const old = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number>
const floors: Record<string, number> = {}
for (const [field, figure] of Object.entries(figuresOf(evaluateFolder('corpus').evaluation))) {
  const before = old[field] ?? 0
  floors[field] = values.lower.includes(field) ? figure : Math.max(before, figure)
  if (floors[field] !== before) console.log(`${field}: ${before} → ${floors[field]}`)
  else if (figure < before) console.log(`${field}: ${figure} is below its floor ${before}`)
}
writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
