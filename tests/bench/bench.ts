/**
 * npm run bench [-- --quick] [--save]: measures the pipeline beside its peers, writes bench/latest.json, and compares with tests/bench/baseline.json
 * (which --save renews). What counts are the ratios: both sides are measured in one run on one machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { scan } from '../../extractors/temporal/scan.js'
import { toJsonLine } from '../../output/json.js'
import { blocksOf } from '../../pipeline/blocks.js'
import { documentFromText } from '../../pipeline/document.js'
import { readDocument, readDocuments } from '../../pipeline/extract.js'
import { forManyRules } from '../../pipeline/start/engine.js'
import { compareWithBaseline, type Figures } from './compare.js'
import { sideBySide } from './measure.js'
import { peers } from './peers.js'
import { coldStart, scaling, streaming, workers } from './processes.js'
import { measureStages } from './stages.js'
import { benchTexts } from './texts.js'

forManyRules()

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, save: { type: 'boolean' } } })
const texts = benchTexts()
const blocks = () => blocksOf(texts, (text) => text.length)
const bytes = texts.reduce((sum, text) => sum + text.length, 0)
console.log(`${texts.length} texts, ${(bytes / 1000).toFixed(0)} KB, Node ${process.version}\n`)

const figures: Figures = {}
const times = await sideBySide(
  {
    'the whole pipeline': () => {
      for (const block of blocks())
        for (const { reading } of readDocuments(block.map((text) => documentFromText(text))))
          toJsonLine(reading!.record)
    },
    // As a caller who has one text at a time.
    'one text after another': () => {
      for (const text of texts) toJsonLine(readDocument(documentFromText(text)).record)
    },
    // Text in, dates and clocks out, as the date parser below does it: without layout.
    'dates and times': () => {
      for (const text of texts) scan(text)
    },
    ...peers(texts),
  },
  values.quick ? 3 : 7,
)
const pipeline = times['the whole pipeline']!
const chrono = times['chrono casual']!
console.log('Side by side                    docs/s   × chrono')
for (const [name, time] of Object.entries(times)) {
  const count = name.includes('eighth') ? Math.ceil(texts.length / 8) : texts.length
  const rate = (1000 * count) / time
  console.log(
    `${name.padEnd(28)} ${rate.toFixed(0).padStart(9)} ${((rate * chrono) / (1000 * texts.length)).toFixed(3).padStart(10)}`,
  )
}
figures['pipeline × chrono casual'] = chrono / pipeline
figures['pipeline × compromise'] =
  ((times['compromise (an eighth)']! / Math.ceil(texts.length / 8)) * texts.length) / pipeline
figures['pipeline × remark-parse'] = times['remark-parse']! / pipeline

const shares = measureStages(texts, values.quick ? 3 : 7)
const whole = Object.entries(shares.stages).reduce((sum, [name, time]) => (name.startsWith('(') ? sum : sum + time), 0)
const share = (time: number): string => `${((100 * time) / whole).toFixed(1).padStart(6)} %`
for (const [title, sums] of [
  ['Stages', shares.stages],
  ['Extractors', shares.extractors],
  ['Normalizers', shares.normalizers],
] as const) {
  console.log(`\n${title}`)
  for (const [name, time] of Object.entries(sums).sort((a, b) => b[1] - a[1]))
    console.log(
      `  ${name.padEnd(24)} ${share(time)}   ${((1000 * time) / texts.length).toFixed(1).padStart(7)} µs a text`,
    )
}
figures['dates and times alone × chrono casual'] = chrono / times['dates and times']!
figures['validation, hashing, JSON and CSV, share'] =
  (shares.stages['(validation alone)']! +
    shares.stages['(hashing alone)']! +
    shares.stages.JSON! +
    shares.stages.CSV!) /
  whole

const start = coldStart(texts.find((text) => text.length > 2500 && text.length < 3500) ?? texts[0]!)
console.log(`\nCold start ${start.convene.toFixed(0)} ms, empty node ${start.empty.toFixed(0)} ms`)
figures['cold start × empty node'] = start.ratio
if (!values.quick) {
  const scaled = scaling(texts)
  console.log(
    `One text of 0.5 MB ${scaled.small.cpu.toFixed(0)} ms of CPU, of 5 MB ${scaled.large.cpu.toFixed(0)} ms and ${scaled.large.peak.toFixed(0)} MB`,
  )
  figures['CPU of 5 MB × 0.5 MB'] = scaled.ratio
  const batch = workers(texts, 3000)
  console.log(
    `After a warm-up 3,000 documents take ${batch.one.toFixed(0)} ms in one process, ${batch.two.toFixed(0)} ms with two workers`,
  )
  figures['two workers × one process'] = batch.ratio
  const stream = streaming(texts, 2000)
  console.log(
    `A stream of 2,000 documents peaks at ${stream.few.peak.toFixed(0)} MB, of 20,000 at ${stream.many.peak.toFixed(0)} MB`,
  )
  figures['peak memory of ten times the stream'] = stream.ratio
}

console.log(`\n${'Ratio'.padEnd(44)} baseline    latest`)
for (const line of compareWithBaseline(figures, 'tests/bench/baseline.json')) console.log(line)
const text = `${JSON.stringify({ node: process.version, texts: texts.length, figures }, null, 2)}\n`
mkdirSync('bench', { recursive: true })
writeFileSync('bench/latest.json', text)
if (values.save) writeFileSync('tests/bench/baseline.json', text)
