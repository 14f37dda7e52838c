/**
 * What the words around a date or a clock say of its role, by meaning and language. Nouns of events say little, verbs of
 * taking place much; `weights.ts` of the normalizer holds how much.
 */
import { BESIDES } from './moments/besides.js'
import { CHANGES } from './moments/changes.js'
import { CLOCKS } from './moments/clocks.js'
import { ELSEWHERE } from './moments/elsewhere.js'
import { HELD } from './moments/held.js'
import { LIMITS } from './moments/limits.js'
import { cueScanner } from './phrases.js'

export type MomentCue =
  | 'held'
  | 'past'
  | 'noun'
  | 'invite'
  | 'start'
  | 'finish'
  | 'until'
  | 'from'
  | 'limit'
  | 'by'
  | 'notify'
  | 'publish'
  | 'posted'
  | 'earlier'
  | 'later'
  | 'law'
  | 'replaced'
  | 'renewed'
  | 'part'
  | 'opens'
  | 'history'
  | 'doors'
  | 'meal'
  | 'social'
  | 'office'
  | 'alongside'
  | 'idle'

/** Scans a stretch of text for words that tell the role of a date or clock. */
export const momentCues = cueScanner<MomentCue>({ ...HELD, ...LIMITS, ...ELSEWHERE, ...CHANGES, ...BESIDES, ...CLOCKS })
