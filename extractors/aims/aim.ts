/** An aim or an output as a sentence tells it. */
import type { Span } from '../page.js'

export interface Aim {
  readonly span: Span
  readonly cue: string
}

export const ROMANCE_TONGUES: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it'])
