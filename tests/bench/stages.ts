/** What each stage and each extractor costs, as a share of the whole. */
import type { Extractor } from '../../extractors/define.js'
import { EXTRACTORS } from '../../extractors/index.js'
import { NORMALIZERS } from '../../normalizers/index.js'
import { recordSchema } from '../../normalizers/record.js'
import { toJsonLine } from '../../output/json.js'
import { TABLE_NAMES, tableLines } from '../../output/tables.js'
import { blocksOf } from '../../pipeline/blocks.js'
import { compile } from '../../pipeline/compile.js'
import { documentFromText, sha256 } from '../../pipeline/document.js'
import { extraction } from '../../pipeline/extraction.js'
import { layOut } from '../../pipeline/layout/index.js'
import { normalization } from '../../pipeline/normalization.js'
import { transcribe } from '../../pipeline/transcribe/index.js'

const silent = (): void => {}

export interface Shares {
  /** Milliseconds over all texts. */
  readonly stages: Record<string, number>
  readonly extractors: Record<string, number>
  readonly normalizers: Record<string, number>
}

export function measureStages(texts: readonly string[], rounds = 5): Shares {
  const stages: Record<string, number> = {}
  const extractors: Record<string, number> = {}
  const normalizers: Record<string, number> = {}
  const timed = <T>(into: Record<string, number>, name: string, act: () => T): T => {
    const start = performance.now()
    const result = act()
    into[name] = (into[name] ?? 0) + performance.now() - start
    return result
  }
  const plain = { extract: extraction(EXTRACTORS), normalize: normalization(NORMALIZERS) }
  const watched = {
    extract: extraction(
      EXTRACTORS.map(
        (one): Extractor => ({
          ...one,
          extract: (input) => timed(extractors, one.name, () => [...one.extract(input)]),
        }),
      ),
    ),
    normalize: normalization(
      NORMALIZERS.map((one) => ({
        ...one,
        settle: (input: never) => timed(normalizers, one.field, () => one.settle(input)),
      })) as typeof NORMALIZERS,
    ),
  }
  for (let round = -1; round < rounds; round++) {
    for (const block of blocksOf(texts, (text) => text.length)) {
      const reports = block.map(() => silent)
      const documents = timed(stages, 'read and hash', () => block.map((text) => documentFromText(text)))
      const { transcripts, pages } = timed(stages, 'layout', () => {
        const transcripts = documents.map(transcribe)
        return {
          transcripts,
          pages: documents.map((document, i) => layOut({ ...document, text: transcripts[i]!.text })),
        }
      })
      const found = timed(stages, 'extraction', () => plain.extract(pages, reports))
      const fields = timed(stages, 'normalization', () => plain.normalize(pages, found, reports))
      const records = timed(stages, 'compile and check', () =>
        documents.map((document, i) => compile(document, transcripts[i]!, pages[i]!, fields[i]!)),
      )
      timed(stages, 'JSON', () => records.map(toJsonLine))
      timed(stages, 'CSV', () => TABLE_NAMES.map((name) => tableLines(name, records, false)))
      // Part of the stages above, measured apart: validation, hashing, JSON and CSV together have a budget.
      timed(stages, '(validation alone)', () => records.map((record) => recordSchema.safeParse(record)))
      timed(stages, '(hashing alone)', () =>
        block.map((text) => sha256(text) + sha256(text.replace(/\s+/g, ' ').trim())),
      )
      // Fresh pages: what extractors remember of a page is part of their cost.
      const fresh = documents.map((document) => layOut(document))
      watched.normalize(fresh, watched.extract(fresh, reports), reports)
    }
    // The first round only warms up.
    if (round === -1) for (const sums of [stages, extractors, normalizers]) for (const name in sums) sums[name] = 0
  }
  for (const sums of [stages, extractors, normalizers]) for (const name in sums) sums[name] = sums[name]! / rounds
  return { stages, extractors, normalizers }
}
