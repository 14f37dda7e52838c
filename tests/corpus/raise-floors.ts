/** npm run floors [-- --lower FIELD…]: raises the floors to what the pipeline reaches on corpus/; a floor falls only when it is named. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FLOORS, type Floors, figuresOf, SETS } from './figures.js'

const { values } = parseArgs({ options: { lower: { type: 'string', multiple: true, default: [] } } })
const old = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
const floors: Floors = {}
for (const set of SETS) {
  const own: Record<string, number> = {}
  for (const [field, figure] of Object.entries(figuresOf(set))) {
    const before = old[set]?.[field] ?? 0
    own[field] = values.lower.includes(field) ? figure : Math.max(before, figure)
    if (own[field] !== before) console.log(`${set} ${field}: ${before} → ${own[field]}`)
    else if (figure < before) console.log(`${set} ${field}: ${figure} is below its floor ${before}`)
  }
  floors[set] = own
}
writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
