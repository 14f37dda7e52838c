/** What others would be, alone over the same texts: one date parser, one tagger, one Markdown parser. */
import * as chrono from 'chrono-node/en'
import nlp from 'compromise'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Contenders } from './measure.js'

const REFERENCE = { instant: new Date(Date.UTC(2025, 0, 1)), timezone: 'UTC' }

export function peers(texts: readonly string[]): Contenders {
  const remark = unified().use(remarkParse).freeze()
  const some = texts.filter((_, i) => i % 8 === 0)
  return {
    'chrono casual': () => {
      for (const text of texts) chrono.casual.parse(text, REFERENCE)
    },
    // An eighth of the texts: it takes forty times as long as the others.
    'compromise (an eighth)': () => {
      for (const text of some) nlp(text).people().json()
    },
    'remark-parse': () => {
      for (const text of texts) remark.parse(text)
    },
  }
}
