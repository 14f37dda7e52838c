/** The list of extractors. Its order means nothing: needs decide. */
import type { Extractor } from './define.js'
import { place } from './place.js'

export const EXTRACTORS: readonly Extractor[] = [place]
