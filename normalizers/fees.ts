/** Settles the prices for taking part. Free of charge is amount 0 without a currency; a bare "$" is the venue's. */
import type { Candidate } from '../extractors/candidate.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import type { EventRecord } from './record.js'

const DOLLAR: Record<string, string> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  UY: 'UYU',
  FJ: 'FJD',
  JM: 'JMD',
  BB: 'BBD',
  TT: 'TTD',
  DO: 'DOP',
  CU: 'CUP',
  TW: 'TWD',
  NA: 'NAD',
}
const KRONE: Record<string, string> = { NO: 'NOK', SE: 'SEK', DK: 'DKK', IS: 'ISK' }
const BOLIVAR: Record<string, string> = { BO: 'BOB', VE: 'VES' }
const RAND: ReadonlySet<string> = new Set(['ZA', 'LS', 'SZ'])
const PESO: Record<string, string> = {
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  UY: 'UYU',
  PH: 'PHP',
  DO: 'DOP',
  CU: 'CUP',
}

export const fees = defineNormalizer<'fees'>({
  field: 'fees',
  needs: ['venue'],
  settle({ page, found, settled }) {
    const value: EventRecord['fees'] = []
    const grounds: Ground[] = []
    const losers: Candidate<'fee'>[] = []
    const country = settled('venue')?.country ?? null
    const seen = new Set<string>()
    const all = found.of('fee')
    for (const candidate of all) {
      const { amount, label } = candidate.value
      const money = moneyOf(candidate.value.currency, country, page.language)
      // "Tickets: R280" where no country is known
      const currency = money === 'R' && candidate.cue === 'price-in-section' && country === null ? 'ZAR' : money
      // "R950" is money in South Africa; elsewhere a road or a room.
      if (currency === 'R') {
        losers.push(candidate)
        continue
      }
      const words = label ? page.words(label) : null
      // The same price said twice is one; in a table two columns may cost the same.
      const line = page.lineAt(candidate.span.start)
      const key = amount === 0 ? '0' : `${amount} ${currency} ${candidate.cue === 'price-in-section' ? line : ''}`
      const repeated =
        candidate.cue !== 'price-in-section' && [...seen].some((one) => one.startsWith(`${amount} ${currency} `))
      if (seen.has(key) || repeated) {
        losers.push(candidate)
        continue
      }
      seen.add(key)
      const i = value.length
      value.push({ amount, currency, label: words })
      grounds.push(ground(`/fees/${i}/amount`, candidate))
      if (currency)
        grounds.push(
          ground(`/fees/${i}/currency`, candidate, {
            basis: currency === candidate.value.currency ? 'stated' : 'derived',
          }),
        )
      if (label) grounds.push(ground(`/fees/${i}/label`, candidate, { span: label }))
    }
    return { value, grounds, losers }
  },
})

function moneyOf(sign: string | null, country: string | null, language: string | null): string | null {
  if (sign === '$') return (country && DOLLAR[country]) ?? (language === 'es' || language === 'pt' ? null : 'USD')
  if (sign === 'R') return country && RAND.has(country) ? 'ZAR' : 'R'
  if (sign === 'Bs') return (country && BOLIVAR[country]) ?? null
  if (sign === 'kr') return (country && KRONE[country]) ?? null
  if (sign === 'peso') return (country && PESO[country]) ?? null
  return sign
}
