/** The way through: one document in, one record out. The processor is built once and frozen; nothing else is kept between documents. */
import type { Root } from 'mdast'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import type { Candidates } from '../extractors/candidate.js'
import type { Extractor } from '../extractors/define.js'
import { EXTRACTORS } from '../extractors/index.js'
import type { Page } from '../extractors/page.js'
import type { Normalizer } from '../normalizers/define.js'
import { NORMALIZERS } from '../normalizers/index.js'
import type { EventRecord } from '../normalizers/record.js'
import { compile } from './compile.js'
import { documentFromText, isCalendarDate, type SourceDocument } from './document.js'
import { extraction, type Report } from './extraction.js'
import { layOut } from './layout/index.js'
import { normalization, type SettledFields } from './normalization.js'
import { readMarkdown } from './parse/markdown.js'

/** What the stages of one document leave behind, for `explain` and for the tests. */
export interface Reading {
  readonly document: SourceDocument
  readonly page: Page
  readonly candidates: Candidates
  readonly fields: SettledFields
  readonly record: EventRecord
  /** Failures of single extractors or normalizers; empty unless the code is broken. */
  readonly messages: readonly string[]
}

interface Workpiece {
  document: SourceDocument
  page?: Page
  candidates?: Candidates
  fields?: SettledFields
}

declare module 'vfile' {
  interface DataMap {
    convene: Workpiece
  }
}

declare module 'unified' {
  interface CompileResultMap {
    EventRecord: EventRecord
  }
}

/** Parses: Markdown by remark, plain text by the line scanner inside layout; the tree is kept for Markdown alone. */
const parse: Plugin<[], string, Root> = function () {
  this.parser = (_text, file) => {
    const work = file.data.convene!
    if (work.document.mediaType === 'text/markdown') {
      const reading = readMarkdown(work.document.text)
      work.page = layOut(work.document, reading.printed, reading.headings)
      return reading.tree
    }
    return { type: 'root', children: [] }
  }
}

const layout: Plugin<[], Root> = () => (_tree, file) => {
  const work = file.data.convene!
  work.page ??= layOut(work.document)
}

const reporter =
  (file: VFile): Report =>
  (reason, { source, ruleId }) => {
    file.message(reason, { source, ruleId })
  }

export interface PipelineParts {
  readonly extractors?: readonly Extractor[]
  readonly normalizers?: readonly Normalizer<never>[]
}

/** Builds a reader of documents. Throws where a part's needs have a gap or a circle. The reader throws RecordError on a record that breaks its schema. */
export function buildPipeline(parts: PipelineParts = {}): (document: SourceDocument) => Reading {
  const runExtractors = extraction(parts.extractors ?? EXTRACTORS)
  const runNormalizers = normalization(parts.normalizers ?? NORMALIZERS)
  const extract: Plugin<[], Root> = () => (_tree, file) => {
    const work = file.data.convene!
    work.candidates = runExtractors(work.page!, reporter(file))
  }
  const normalize: Plugin<[], Root> = () => (_tree, file) => {
    const work = file.data.convene!
    work.fields = runNormalizers(work.page!, work.candidates!, reporter(file))
  }
  const record: Plugin<[], Root, EventRecord> = function () {
    this.compiler = (_tree, file) => {
      const work = file.data.convene!
      return compile(work.document, work.page!, work.fields!)
    }
  }
  const processor = unified().use(parse).use(layout).use(extract).use(normalize).use(record).freeze()
  return (document) => {
    const work: Workpiece = { document }
    const file = new VFile({ path: document.path === '' ? '-' : document.path, value: document.text })
    file.data.convene = work
    const tree = processor.runSync(processor.parse(file), file)
    const compiled = processor.stringify(tree, file) as unknown as EventRecord
    return {
      document,
      page: work.page!,
      candidates: work.candidates!,
      fields: work.fields!,
      record: compiled,
      messages: file.messages.map((message) => message.reason),
    }
  }
}

let standard: ((document: SourceDocument) => Reading) | null = null

/** Reads a document with the standard extractors and normalizers. */
export function readDocument(document: SourceDocument): Reading {
  standard ??= buildPipeline()
  return standard(document)
}

export interface ExtractOptions {
  /** Name of the document in `source.path`; a `.md` name makes it Markdown. Default "-". */
  readonly path?: string
  /** `text/plain` or `text/markdown`; default by the path. */
  readonly mediaType?: SourceDocument['mediaType']
  /** `YYYY-MM-DD`: the day the text was published or sent, from which missing years and "tomorrow" are counted. */
  readonly referenceDate?: string | null
}

/**
 * Reads the text of one event announcement and gives its record. Synchronous, deterministic, offline; offsets in the record are
 * UTF-16 code units of `text`. Throws RangeError for a reference date that is no `YYYY-MM-DD`.
 */
export function extract(text: string, options: ExtractOptions = {}): EventRecord {
  const { referenceDate } = options
  if (referenceDate != null && !isCalendarDate(referenceDate))
    throw new RangeError(`Unexpected reference date “${referenceDate}”, expected YYYY-MM-DD`)
  return readDocument(documentFromText(text, options)).record
}
