/** npm run floors [-- --lower FIELD…]: raises the floors to what the pipeline reaches on corpus/; a floor falls only when it is named. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FLOORS, type Floors, FOLDERS, figuresOf } from './figures.js'

const { values } = parseArgs({ options: { lower: { type: 'string', multiple: true, default: [] } } })
const old = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
const floors: Floors = {}
for (const folder of FOLDERS) {
  const own: Record<string, number> = {}
  for (const [field, figure] of Object.entries(figuresOf(folder))) {
    const before = old[folder]?.[field] ?? 0
    own[field] = values.lower.includes(field) ? figure : Math.max(before, figure)
    if (own[field] !== before) console.log(`${folder} ${field}: ${before} → ${own[field]}`)
    else if (figure < before) console.log(`${folder} ${field}: ${figure} is below its floor ${before}`)
  }
  floors[folder] = own
}
writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
