/** Countries named for a saint, beside a city that is elsewhere. */
import { citiesNamed } from '../../extractors/gazetteer.js'

// Countries that bear the name of a saint, as days, parishes and schools do.
const SAINTS: ReadonlySet<string> = new Set(['SX', 'MF', 'LC', 'KN', 'VC', 'BL', 'PM', 'SM', 'SH'])

/** Is every city of that name in another country, one of them large, and the country named for a saint? */
export function isElsewhere(locality: string, code: string): boolean {
  if (!SAINTS.has(code)) return false
  const readings = citiesNamed(locality)
  return readings.length > 0 && readings[0]!.population > 50_000 && !readings.some((one) => one.country === code)
}
