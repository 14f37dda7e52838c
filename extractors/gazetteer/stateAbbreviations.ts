/** States as newspapers shorten them: "Athens, Ga.", "Worcester, Mass.", "Puebla, Pue.". */
const UNITED_STATES: Readonly<Record<string, string>> = {
  Ala: 'AL',
  Ariz: 'AZ',
  Ark: 'AR',
  Calif: 'CA',
  Colo: 'CO',
  Conn: 'CT',
  Del: 'DE',
  Fla: 'FL',
  Ga: 'GA',
  Ill: 'IL',
  Ind: 'IN',
  Kan: 'KS',
  Ky: 'KY',
  La: 'LA',
  Mass: 'MA',
  Md: 'MD',
  Mich: 'MI',
  Minn: 'MN',
  Miss: 'MS',
  Mo: 'MO',
  Mont: 'MT',
  Neb: 'NE',
  Nev: 'NV',
  Okla: 'OK',
  Ore: 'OR',
  Pa: 'PA',
  Tenn: 'TN',
  Tex: 'TX',
  Va: 'VA',
  Vt: 'VT',
  Wash: 'WA',
  Wis: 'WI',
  Wyo: 'WY',
}

const US = Object.keys(UNITED_STATES).join('|')
const MEXICO =
  'Ags|Camp|Chih|Chis|Coah|Dgo|Gto|Gro|Hgo|Jal|M[eé]x|Mor|Nay|Oax|Pue|Qro|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac'

/** A state's abbreviation as a segment behind a town, its stop and the code behind it. */
export const SHORT_STATE = new RegExp(`^((?:${US}|${MEXICO})\\.?)(?:\\s(\\d{5}(?:-\\d{4})?))?$`, 'u')

/** ", Ga." behind a city of the United States. */
export const SHORT_STATE_BEHIND = new RegExp(`^,\\s(?:${US})\\.`, 'u')

/** The state that an abbreviation names, or null. */
export function stateOfShort(words: string): { code: string; country: string } | null {
  const code = UNITED_STATES[words.replace(/\.$/, '')]
  return code ? { code, country: 'US' } : null
}

// The codes that no other country's addresses hold: "PE" is Prince Edward Island and Pernambuco, "WA" Washington and Western Australia.
const OWN_CODES = new Set('NSW VIC QLD TAS ACT NS NB ON QC BC SK MB'.split(' '))

/** "Brunswick VIC", "Bedford, NS": does the code alone tell the country? */
export const isOwnCode = (code: string): boolean => OWN_CODES.has(code)
