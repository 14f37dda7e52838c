/** Where the page's dates and clocks stand: asked of many lines, answered by a search in the candidates. */
import { lastAtOrBefore, type Span } from '../page.js'

export class Dates {
  readonly #spans: readonly Span[]
  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  }

  get spans(): readonly Span[] {
    return this.#spans
  }

  /** Is there a date between the two offsets? */
  between(start: number, end: number): boolean {
    const one = this.#spans[lastAtOrBefore(this.#spans, end - 1)]
    return one !== undefined && one.end > start
  }

  /** The letters between two offsets that belong to no date and no address of the web. */
  lettersOutside(text: string, start: number, end: number): string {
    let out = ''
    let at = start
    let i = Math.max(0, lastAtOrBefore(this.#spans, start))
    for (; i < this.#spans.length && this.#spans[i]!.start < end; i++) {
      const one = this.#spans[i]!
      if (one.end <= at) continue
      if (one.start > at) out += `${text.slice(at, one.start)} `
      at = Math.max(at, one.end)
    }
    if (at < end) out += text.slice(at, end)
    return out
      .replace(/https?:\S*|www\.\S*/g, ' ')
      .replace(/[^\p{L}]+/gu, ' ')
      .replace(/\b(?:am|pm|noon|hrs|from|to)\b/gi, ' ')
      .trim()
  }
}
