/** Settles the links offered to the reader: each address once, with the purpose its best mention gives. */
import type { Candidate } from '../extractors/candidate.js'
import { defineNormalizer, type Finding, type Ground, ground } from './define.js'
import type { EventRecord } from './record.js'

export const links = defineNormalizer<'links'>({
  field: 'links',
  needs: [],
  settle({ found }) {
    const value: EventRecord['links'] = []
    const grounds: Ground[] = []
    const losers: Candidate<'link'>[] = []
    const byKey = new Map<string, number>()
    for (const candidate of found.of('link')) {
      const { url, rel } = candidate.value
      const key = sameAddress(url)
      const at = byKey.get(key)
      if (at !== undefined) {
        // A second mention may say what it is for.
        const known = value[at]!
        if ((known.rel === 'other' || known.rel === 'information') && rel !== 'other' && rel !== 'information') {
          known.rel = rel
          grounds.push(ground(`/links/${at}/rel`, candidate))
        }
        losers.push(candidate)
        continue
      }
      byKey.set(key, value.length)
      grounds.push(
        ground(`/links/${value.length}/url`, candidate),
        ground(`/links/${value.length}/rel`, candidate, { basis: 'derived' }),
      )
      value.push({ url, rel })
    }
    const findings = found.of('missingLink').map(
      (candidate): Finding => ({
        code: 'link-missing',
        severity: 'warning',
        message: `Unexpected end after “${candidate.quote.replace(/\s+/g, ' ')}”, expected a link`,
        pointer: '/links',
        span: candidate.span,
      }),
    )
    return { value, grounds, losers, findings }
  },
})

/** Addresses that differ in scheme, "www.", case of the host or a last slash are one. */
function sameAddress(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/#]+$/, '')
    .toLowerCase()
}
