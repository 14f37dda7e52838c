/** The way through: documents in, records out. The processor is built once and frozen; nothing else is kept between documents. */
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
import { type Transcript, transcribe } from './transcribe/index.js'

/** What the stages of one document leave behind, for `explain` and for the tests. */
export interface Reading {
  readonly document: SourceDocument
  /** Offsets of page and candidates are those of its transcript (`page.raw`); those of the record are the document's. */
  readonly page: Page
  readonly candidates: Candidates
  readonly fields: SettledFields
  readonly record: EventRecord
  /** Failures of single extractors or normalizers; empty unless the code is broken. */
  readonly messages: readonly string[]
}

/** What became of one document of a block. */
export type Outcome =
  | { readonly reading: Reading; readonly error?: undefined }
  | { readonly reading?: undefined; readonly error: unknown }

interface Workpiece {
  readonly document: SourceDocument
  readonly transcript: Transcript
  readonly file: VFile
  tree?: Root
  page?: Page
  candidates?: Candidates
  fields?: SettledFields
  record?: EventRecord
  failure?: { readonly error: unknown }
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

/** Parses and lays out: Markdown by remark, plain text by the line scanner inside layout; the tree is kept for Markdown alone. */
const parse: Plugin<[], string, Root> = function () {
  this.parser = (_text, file) => {
    const work = file.data.convene!
    const written = { ...work.document, text: work.transcript.text }
    if (written.mediaType === 'text/markdown') {
      const reading = readMarkdown(written.text)
      work.page = layOut(written, reading.printed, reading.headings)
      return reading.tree
    }
    work.page = layOut(written, written.text, undefined, work.transcript.joined)
    return { type: 'root', children: [] }
  }
}

const record: Plugin<[], Root, EventRecord> = function () {
  this.compiler = (_tree, file) => {
    const work = file.data.convene!
    return compile(work.document, work.transcript, work.page!, work.fields!)
  }
}

const reporterOf =
  ({ file }: Workpiece): Report =>
  (reason, { source, ruleId }) => {
    file.message(reason, { source, ruleId })
  }

export interface PipelineParts {
  readonly extractors?: readonly Extractor[]
  readonly normalizers?: readonly Normalizer<never>[]
}

/**
 * Builds a reader of blocks of documents, which gives an outcome for each. Throws where a part's needs have a gap or a circle. The error of an outcome
 * is a RecordError where the record breaks its schema.
 *
 * Between parsing and compiling, a block goes from stage to stage and from extractor to extractor as a whole: what a document needs of machine code
 * is more than a processor's cache holds, and one extractor's share of it fits (measured: extraction of 32 texts of 2 KB in half the time).
 */
export function buildPipeline(parts: PipelineParts = {}): (documents: readonly SourceDocument[]) => Outcome[] {
  const extract = extraction(parts.extractors ?? EXTRACTORS)
  const normalize = normalization(parts.normalizers ?? NORMALIZERS)
  const processor = unified().use(parse).use(record).freeze()
  return (documents) => {
    const works = documents.map(workOn)
    for (const work of works)
      attempt(work, () => {
        work.tree = processor.parse(work.file)
      })
    const sound = works.filter(({ failure }) => !failure)
    const pages = sound.map(({ page }) => page!)
    const reports = sound.map(reporterOf)
    const candidates = extract(pages, reports)
    const fields = normalize(pages, candidates, reports)
    sound.forEach((work, i) => {
      work.candidates = candidates[i]!
      work.fields = fields[i]!
      attempt(work, () => {
        work.record = processor.stringify(work.tree!, work.file) as unknown as EventRecord
      })
    })
    return works.map(outcomeOf)
  }
}

function workOn(document: SourceDocument): Workpiece {
  const transcript = transcribe(document)
  const file = new VFile({ path: document.path === '' ? '-' : document.path, value: transcript.text })
  const work: Workpiece = { document, transcript, file }
  file.data.convene = work
  return work
}

function attempt(work: Workpiece, step: () => void): void {
  try {
    step()
  } catch (error) {
    work.failure = { error }
  }
}

function outcomeOf({ document, file, page, candidates, fields, record, failure }: Workpiece): Outcome {
  if (failure) return failure
  const messages = file.messages.map((message) => message.reason)
  return {
    reading: { document, page: page!, candidates: candidates!, fields: fields!, record: record!, messages },
  }
}

let standard: ReturnType<typeof buildPipeline> | null = null

/** Reads a block of documents with the standard extractors and normalizers; one that fails costs the others nothing. See `blocksOf` for what is a good block. */
export function readDocuments(documents: readonly SourceDocument[]): Outcome[] {
  standard ??= buildPipeline()
  return standard(documents)
}

/** Reads one document. Throws RecordError where its record breaks the schema. */
export function readDocument(document: SourceDocument): Reading {
  const { reading, error } = readDocuments([document])[0]!
  if (!reading) throw error
  return reading
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
