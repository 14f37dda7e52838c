import { defineNormalizer, ground } from './define.js'

/** The announcement's own account of the event: its telling paragraphs, a blank line between. */
export const description = defineNormalizer<'description'>({
  field: 'description',
  needs: [],
  settle({ page, found }) {
    const paragraphs = found.of('description')
    if (paragraphs.length === 0) return { value: null, grounds: [] }
    const value = paragraphs
      .map(({ span }, i) => {
        const words = page.words(span)
        // Only the whole text's final stop is left off, as everywhere.
        return i < paragraphs.length - 1 && !words.endsWith('.') && page.raw[span.end - 1] === '.' ? `${words}.` : words
      })
      .join('\n\n')
    return { value, grounds: paragraphs.map((one) => ground('/description', one)) }
  },
})
