/** The list of extractors. Its order means nothing: needs decide. */
import type { Extractor } from './define.js'

export const EXTRACTORS: readonly Extractor[] = []
