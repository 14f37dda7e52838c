/** Which of many spans hold a place: looked up, where asking each would take the square of the text. */
import type { Span } from './page.js'

/** Length of a stretch of the text, in UTF-16 units: spans are filed by the stretches they touch. */
const STRETCH = 2048

/** Looks up the first of the spans, in the order given, that holds the whole of another. */
export function firstAround<T extends Span>(spans: readonly T[]): (inner: Span) => T | undefined {
  const filed = new Map<number, T[]>()
  for (const span of spans)
    for (let i = Math.floor(span.start / STRETCH); i <= Math.floor(span.end / STRETCH); i++) {
      const here = filed.get(i)
      if (here) here.push(span)
      else filed.set(i, [span])
    }
  return ({ start, end }) => filed.get(Math.floor(start / STRETCH))?.find((one) => one.start <= start && end <= one.end)
}
