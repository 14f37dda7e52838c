import { defineExtractor } from './define.js'
import type { Span } from './page.js'
import { namesInCapitals } from './titles/capitals.js'
import { datedNames } from './titles/datedLines.js'
import { nameAt } from './titles/find.js'
import { titlesOfHead } from './titles/fromHead.js'
import { titlesOfLabels } from './titles/fromLabels.js'
import { titlesOfKinds, titlesSaid } from './titles/fromProse.js'
import { noticeNames } from './titles/notices.js'
import { openingSentence } from './titles/opening.js'

/** Runs of words that may name the event: head lines, labels, mail subjects, quoted names, names in running text. */
export const title = defineExtractor({
  name: 'title',
  yields: ['title'],
  needs: ['eventKind'],
  *extract({ page, found }) {
    const taken: Span[] = []
    yield* titlesOfHead(page, taken)
    const opening = openingSentence(page)
    if (opening) yield nameAt(page.text, opening, 'first-sentence')
    for (const notice of noticeNames(page)) yield nameAt(page.text, notice, 'kind-line')
    for (const dated of datedNames(page)) yield nameAt(page.text, dated, 'dated-line')
    yield* namesInCapitals(page)
    yield* titlesOfLabels(page)
    yield* titlesSaid(page)
    yield* titlesOfKinds(page, found, taken)
  },
})
