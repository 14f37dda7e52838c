/** What shows a country without its name: telephone numbers ("+372 620 0000") and prices ("£2", "90,000 HUF"). */
import { matchesOf } from '../../extractors/matches.js'
import type { Page } from '../../extractors/page.js'

// Calling codes, each before its country; +1 and +7 are of several.
const CALLING: ReadonlyMap<string, string> = new Map(
  (
    '20EG 27ZA 30GR 31NL 32BE 33FR 34ES 36HU 39IT 40RO 41CH 43AT 44GB 45DK 46SE 47NO 48PL 49DE 51PE 52MX 53CU 54AR 55BR 56CL 57CO 58VE ' +
    '60MY 61AU 62ID 63PH 64NZ 65SG 66TH 81JP 82KR 84VN 86CN 90TR 91IN 92PK 94LK 95MM 98IR 212MA 213DZ 216TN 220GM 221SN 222MR 223ML 224GN ' +
    '225CI 226BF 227NE 228TG 229BJ 230MU 231LR 232SL 233GH 234NG 235TD 236CF 237CM 238CV 239ST 241GA 242CG 243CD 244AO 245GW 248SC 250RW ' +
    '251ET 254KE 255TZ 256UG 257BI 258MZ 260ZM 261MG 263ZW 264NA 265MW 266LS 267BW 268SZ 269KM 297AW 298FO 299GL 350GI 351PT 352LU 353IE ' +
    '354IS 355AL 356MT 357CY 358FI 359BG 370LT 371LV 372EE 373MD 374AM 375BY 376AD 377MC 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK ' +
    '420CZ 421SK 423LI 501BZ 502GT 503SV 504HN 505NI 506CR 507PA 509HT 591BO 592GY 593EC 595PY 597SR 598UY 670TL 673BN 675PG 676TO 677SB ' +
    '678VU 679FJ 685WS 852HK 853MO 855KH 856LA 880BD 886TW 960MV 961LB 962JO 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA ' +
    '975BT 976MN 977NP 992TJ 993TM 994AZ 995GE 996KG 998UZ'
  )
    .split(' ')
    .map((one) => [one.slice(0, -2), one.slice(-2)]),
)

const PHONE = /\+\(?(\d{2,3})\)?(?=[\s().-]?\(?\d)/g

// "£2", "R$ 30", "90,000 HUF", "NZD 40", and a code alone ("prices in HUF"): most codes of money begin with their country's.
const PRICE =
  /(£|R\$|NZ\$|A\$|C\$|S\$|\bK[Ss]h|\bTSh|\bUSh|\bRs\.?|zł|Kč)\s?\d|\d\s?(zł|Kč|Ft)(?!\p{L})|(?<![\p{L}\d])(?:\d\s?)?([A-Z]{3})(?![\p{L}\d])/gu

const SIGNS: Readonly<Record<string, string>> = {
  '£': 'GB',
  R$: 'BR',
  NZ$: 'NZ',
  A$: 'AU',
  C$: 'CA',
  S$: 'SG',
  KSh: 'KE',
  Ksh: 'KE',
  TSh: 'TZ',
  USh: 'UG',
  Rs: 'IN',
  zł: 'PL',
  Kč: 'CZ',
  Ft: 'HU',
}

const MONEY: ReadonlySet<string> = new Set(
  'GBP|CHF|JPY|INR|AUD|CAD|NZD|SGD|HKD|MXN|BRL|ARS|CLP|COP|PEN|UYU|BOB|GTQ|CRC|DOP|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|TRY|UAH|GEL|AMD|AZN|KZT|KGS|UZS|PHP|IDR|MYR|THB|VND|KRW|TWD|PKR|BDT|LKR|NPR|ZAR|KES|UGX|TZS|RWF|ETB|NGN|GHS|MAD|TND|DZD|EGP|ILS|JOD|SAR|AED|QAR|KWD|BWP|ZMW|MWK|MZN|LSL|FJD'.split(
    '|',
  ),
)
const MONEY_WORDS = [...MONEY].map((code) => code.toLowerCase())
const SIGN_STARTS = ['£', '$', 'KSh', 'Ksh', 'TSh', 'USh', 'Rs', 'zł', 'Kč', 'Ft']

/** The countries that telephone numbers and prices show, each once, with how much it weighs beside a mention by name. */
export function countrySigns(page: Page): Map<string, number> {
  const { text } = page
  const shown = new Map<string, number>()
  if (text.includes('+'))
    for (const [, code] of matchesOf(text, PHONE)) {
      // "+44 20 …", "+372 620 …": two digits or three
      const country = CALLING.get(code!) ?? CALLING.get(code!.slice(0, 2))
      if (country) shown.set(country, 1)
    }
  const { printed } = page
  if (!SIGN_STARTS.some((sign) => printed.includes(sign)) && !page.index.has(...MONEY_WORDS)) return shown
  for (const [, before, behind, code] of matchesOf(printed, PRICE)) {
    const country = code ? (MONEY.has(code) ? code.slice(0, 2) : null) : SIGNS[(before ?? behind)!.replace('.', '')]
    if (country && !shown.has(country)) shown.set(country, 0.5)
  }
  return shown
}
