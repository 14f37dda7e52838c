/** Countries that are one city, or bear the name of theirs: "Singapore, 8-10 December" is told as a city. */
const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'MC', 'LU', 'HK', 'MO', 'GI', 'VA', 'SM', 'DJ'])

/** Is the name that of such a country and of its city alike? */
export function isCityState(country: string | null, cities: readonly { readonly country: string }[]): boolean {
  return country !== null && CITY_STATES.has(country) && cities[0]?.country === country
}
