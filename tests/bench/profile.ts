/** npm run profile: a CPU profile of the pipeline over the bench texts, in bench/; the functions that take most are printed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { documentFromText } from '../../pipeline/document.js'
import { readDocument } from '../../pipeline/extract.js'
import { forManyRules } from '../../pipeline/start/engine.js'
import { benchTexts } from './texts.js'

forManyRules()

const ROUNDS = 10
const texts = benchTexts()
const round = (): void => {
  for (const text of texts) readDocument(documentFromText(text))
}
for (let i = 0; i < 3; i++) round()
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 200 })
await session.post('Profiler.start')
for (let i = 0; i < ROUNDS; i++) round()
const { profile } = await session.post('Profiler.stop')
mkdirSync('bench', { recursive: true })
writeFileSync('bench/pipeline.cpuprofile', JSON.stringify(profile))

const names = new Map(
  profile.nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '(top level)'}:${callFrame.lineNumber}`]),
)
const self = new Map<string, number>()
profile.samples?.forEach((id, i) => {
  const name = names.get(id)!
  self.set(name, (self.get(name) ?? 0) + (profile.timeDeltas?.[i] ?? 0))
})
const all = [...self.values()].reduce((sum, time) => sum + time, 0)
for (const [name, time] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 40))
  console.log(
    `${((100 * time) / all).toFixed(1).padStart(5)} %  ${(time / ROUNDS / texts.length).toFixed(2).padStart(7)} µs  ${name.slice(0, 120)}`,
  )
console.log('bench/pipeline.cpuprofile holds the whole profile: open it in the developer tools of a browser.')
