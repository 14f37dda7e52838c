/** Currencies by code, symbol and word. `$` and `peso` name several: the country of the venue decides, later. */

const CODES =
  'AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'

const BY_SIGN: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₱': 'PHP',
  '₦': 'NGN',
  '₺': 'TRY',
  '₪': 'ILS',
  us$: 'USD',
  u$s: 'USD',
  r$: 'BRL',
  s$: 'SGD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  fj$: 'FJD',
  mx$: 'MXN',
  bds$: 'BBD',
  's/': 'PEN',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pounds: 'GBP',
  gbp: 'GBP',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'australian dollars': 'AUD',
  'canadian dollars': 'CAD',
  'new zealand dollars': 'NZD',
  dollars: '$',
  rupees: 'INR',
  rs: 'INR',
  'rs.': 'INR',
  yen: 'JPY',
  yuan: 'CNY',
  rmb: 'CNY',
  reais: 'BRL',
  soles: 'PEN',
  'swiss francs': 'CHF',
  fr: 'CHF',
  sfr: 'CHF',
  fcfa: 'XOF',
  'f cfa': 'XOF',
  'cfa francs': 'XOF',
  'francs cfa': 'XOF',
  kr: 'kr',
  kroner: 'kr',
  kronor: 'kr',
  baht: 'THB',
  'kr.': 'kr',
  pesos: 'peso',
  $: '$',
  ksh: 'KES',
  kshs: 'KES',
  ush: 'UGX',
  tsh: 'TZS',
  rand: 'ZAR',
  r: 'R',
  won: 'KRW',
  zloty: 'PLN',
  zł: 'PLN',
  rm: 'MYR',
  naira: 'NGN',
}
for (const code of CODES.split(' ')) BY_SIGN[code.toLowerCase()] = code

const escaped = (words: string): string => words.replace(/[$./]/g, '\\$&').replace(/ /g, '\\s')
/** Before an amount: a code, a sign or a short word. */
export const SIGN_BEFORE = [
  ...CODES.split(' '),
  '\\x80',
  '£',
  '¥',
  // ₹ and the other signs beyond Latin-1, as the page's text shows them.
  '¤',
  '(?:US|AU|CA|NZ|HK|FJ|MX|BDS|[RSAC])\\$',
  'U\\$S',
  '\\$',
  'S/',
  'Rs\\.?',
  'Kshs?',
  'USh',
  'TSh',
  'RM',
  'FCFA',
  'SFr',
  'kr\\.?',
  'R(?=\\s?\\d)',
].join('|')
/** Behind an amount. */
export const SIGN_BEHIND = [
  ...CODES.split(' '),
  '\\x80',
  '£',
  '\\$',
  'zl',
  ...[
    'euros',
    'euro',
    'us dollars',
    'u.s. dollars',
    'australian dollars',
    'canadian dollars',
    'new zealand dollars',
    'dollars',
    'pounds',
    'rupees',
    'yen',
    'yuan',
    'RMB',
    'reais',
    'soles',
    'swiss francs',
    'francs cfa',
    'cfa francs',
    'f cfa',
    'FCFA',
    'pesos',
    'kr',
    'kroner',
    'kronor',
    'baht',
    'rand',
    'won',
    'zloty',
    'naira',
  ].map(escaped),
].join('|')

/** ISO 4217, or "$", "kr", "R", "peso" where only a country decides; null for what is none. */
export function currencyOf(sign: string): string | null {
  return BY_SIGN[sign.toLowerCase().replace(/\s+/g, ' ')] ?? null
}

// Words that are a currency's name, or the first word of one: "us dollars", "francs cfa".
const WORDS: ReadonlySet<string> = new Set(
  [
    ...Object.keys(BY_SIGN),
    'us',
    'u',
    's',
    'kr',
    'kronor',
    'kroner',
    'kroon',
    'francs',
    'swiss',
    'pesos',
    'zl',
  ].flatMap((one) => [one, one.split(/[ .]/)[0]!]),
)

/** In lower case: "eur", "rs", "swiss". */
export function isCurrencyWord(word: string): boolean {
  return WORDS.has(word)
}
