/** Settles the addresses and numbers for enquiries: each once, spelled as a machine can use it. */
import type { Candidate } from '../extractors/candidate.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import type { EventRecord } from './record.js'

export const contacts = defineNormalizer<'contacts'>({
  field: 'contacts',
  needs: [],
  settle({ page, found }) {
    const value: EventRecord['contacts'] = []
    const grounds: Ground[] = []
    const losers: Candidate<'contact'>[] = []
    const known = new Set<string>()
    for (const candidate of found.of('contact')) {
      const { kind, value: span, label } = candidate.value
      const words = page.words(span)
      const spelled = kind === 'email' ? address(words) : words
      const key = kind === 'email' ? spelled.toLowerCase() : spelled.replace(/\D/g, '').slice(-9)
      if (known.has(key)) {
        losers.push(candidate)
        continue
      }
      known.add(key)
      const i = value.length
      value.push({ kind, value: spelled, label: label ? page.words(label) : null })
      grounds.push(ground(`/contacts/${i}/value`, candidate, { basis: spelled === words ? 'stated' : 'derived' }))
      if (label) grounds.push(ground(`/contacts/${i}/label`, candidate, { span: label }))
    }
    return { value, grounds, losers }
  },
})

/** "name (at) host (dot) org" → "name@host.org". */
function address(words: string): string {
  return words.replace(/\s?[([{]\s?at\s?[)\]}]\s?|\s\(a\)\s/i, '@').replace(/\s?[([{]\s?dot\s?[)\]}]\s?/gi, '.')
}
