/** What sentences say the event will produce. */
import type { Page } from '../page.js'
import { type Aim, ROMANCE_TONGUES } from './aim.js'
import { BRINGING, broughtBy } from './brought.js'
import { germanResults } from './germanResults.js'
import { results } from './results.js'
import { romanceResults } from './romanceResults.js'
import { TAKING, takenFrom } from './taken.js'
import * as cue from './words.js'
import { all, cuesOf } from './words.js'

/** What sentences say the event will produce: "The Meeting … will lead to a publication on …". */
export function* proseOutputs(page: Page): Generator<Aim> {
  // What is taken home, or made together: only sentences with a word for it are read.
  if (page.index.has('with', 'make', 'build', 'create', 'paint', 'produce', 'write', 'compile', 'away', 'home')) {
    let read = -1
    for (const offset of page.index.at(TAKING)) {
      const sentence = offset < read ? null : page.sentenceAt(offset)
      if (!sentence) continue
      read = sentence.end
      yield* takenFrom(page, sentence)
    }
  }
  let brought = -1
  for (const offset of page.index.at(BRINGING)) {
    const sentence = offset < brought ? null : page.sentenceAt(offset)
    if (!sentence) continue
    brought = sentence.end
    yield* broughtBy(page, sentence)
  }
  if (page.language === 'de') for (const sentence of page.sentences) yield* germanResults(page, sentence)
  let seen = 0
  for (const { mask } of cuesOf(page)) seen |= mask & (cue.RESULT | cue.PRODUCT)
  if (seen !== (cue.RESULT | cue.PRODUCT)) return
  let next = 0
  const cues = cuesOf(page)
  for (const sentence of page.sentences) {
    let mask = 0
    while (next < cues.length && cues[next]!.at < sentence.start) next++
    for (; next < cues.length && cues[next]!.at < sentence.end; next++) mask |= cues[next]!.mask
    if (!all(cue.RESULT | cue.PRODUCT)(mask)) continue
    if (page.language === null || ROMANCE_TONGUES.has(page.language)) yield* romanceResults(page, sentence)
    yield* results(page, sentence)
  }
}
