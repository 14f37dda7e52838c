/** What a printed amount says: "1.200,50" is 1200.5. */

/** "300,000" → 300000, "1.200,50" → 1200.5, "17.90" → 17.9, "1 500" → 1500. */
export function numberOf(words: string): number | null {
  const cents = /[.,]\d{1,2}$/.exec(words)
  const whole = (cents ? words.slice(0, -cents[0].length) : words).replace(/[.,' ]/g, '')
  const amount = Number(cents ? `${whole}.${cents[0].slice(1)}` : whole)
  return Number.isFinite(amount) ? amount : null
}
