import { defineNormalizer, ground } from './define.js'

const ORDER = ['label', 'labelled-code', 'behind-name', 'leading-code', 'reference', 'counted']

/** The event's own number or code; a label says so best. */
export const identifier = defineNormalizer<'identifier'>({
  field: 'identifier',
  needs: [],
  settle({ found }) {
    const all = [...found.of('identifier')].sort((a, b) => ORDER.indexOf(a.cue) - ORDER.indexOf(b.cue))
    const best = all[0]
    if (!best) return { value: null, grounds: [] }
    return {
      value: best.value.text.replace(/\s+/g, ' ').replace(/\.$/, ''),
      grounds: [ground('/identifier', best)],
      losers: all.slice(1),
    }
  },
})
