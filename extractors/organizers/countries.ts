/** Countries as the names of bodies have them: noun and adjective, English with the forms of the neighbours where they differ. */
import { plain } from '../plain.js'

const TABLE = `AF afghanistan afghan|AL albania albanian|DZ algeria algerian algerie argelia|AO angola angolan|AR argentina argentine|AM armenia armenian|AU australia australian|AT austria austrian|AZ azerbaijan azerbaijani
BS bahamas|BH bahrain|BD bangladesh bangladeshi|BB barbados|BY belarus|BE belgium belgian belgique|BZ belize|BJ benin|BT bhutan|BO bolivia bolivian|BA bosnia|BW botswana|BR brazil brazilian brasil|BG bulgaria bulgarian|BF burkina_faso|BI burundi
KH cambodia cambodian|CM cameroon cameroun|CA canada canadian|CV cabo_verde cape_verde|TD chad|CL chile chilean|CN china chinese|CO colombia colombian|CR costa_rica costa_rican|CI cote_d'ivoire|HR croatia croatian|CU cuba cuban|CY cyprus|CZ czech_republic czechia czech
DK denmark danish dinamarca|DJ djibouti|DO dominican_republic|EC ecuador|EG egypt egyptian egypte|SV el_salvador|EE estonia estonian|ET ethiopia ethiopian|FJ fiji fijian|FI finland finnish|FR france french francia
GA gabon|GM gambia|GE georgia|DE germany german alemania allemagne alemanha germania|GH ghana|GR greece greek|GT guatemala|GN guinea|GY guyana|HT haiti|HN honduras|HU hungary hungarian|IS iceland icelandic|IN india indian|ID indonesia indonesian|IR iran iranian|IQ iraq iraqi|IE ireland irish|IL israel israeli|IT italy italian italia italie
JM jamaica|JP japan japanese|JO jordan jordanian|KZ kazakhstan|KE kenya kenyan|KR republic_of_korea korea korean south_korea|KW kuwait|KG kyrgyzstan|LA lao_pdr laos|LV latvia latvian|LB lebanon lebanese|LS lesotho|LR liberia|LY libya|LT lithuania lithuanian|LU luxembourg
MG madagascar|MW malawi|MY malaysia malaysian|MV maldives|ML mali|MT malta maltese|MR mauritania|MU mauritius|MX mexico mexican|MD moldova|MC monaco|MN mongolia mongolian|ME montenegro|MA morocco moroccan maroc marruecos|MZ mozambique|MM myanmar
NA namibia|NP nepal nepalese|NL netherlands dutch holland|NZ new_zealand|NI nicaragua|NE niger|NG nigeria nigerian|NO norway norwegian noruega|OM oman|PK pakistan pakistani|PS palestine palestinian|PA panama|PG papua_new_guinea|PY paraguay|PE peru peruvian|PH philippines philippine|PL poland polish|PT portugal portuguese|QA qatar
RO romania romanian|RU russia russian_federation russian|RW rwanda rwandan|WS samoa|SA saudi_arabia saudi|SN senegal senegalese|RS serbia serbian|SL sierra_leone|SG singapore|SK slovakia slovak|SI slovenia slovenian|SB solomon_islands|SO somalia|ZA south_africa|SS south_sudan|ES spain spanish espana espagne spagna|LK sri_lanka|SD sudan|SR suriname|SE sweden swedish suecia|CH switzerland swiss suisse suiza|SY syria syrian
TW taiwan|TJ tajikistan|TZ tanzania tanzanian|TH thailand thai|TL timor-leste|TG togo|TO tonga|TT trinidad_and_tobago|TN tunisia tunisian tunisie|TR turkey turkish turkiye|TM turkmenistan|TV tuvalu|UG uganda ugandan|UA ukraine ukrainian|AE united_arab_emirates|GB united_kingdom british uk|US united_states usa u.s|UY uruguay|UZ uzbekistan|VU vanuatu|VE venezuela|VN viet_nam vietnam vietnamese|YE yemen|ZM zambia|ZW zimbabwe`

const BY_NAME = new Map<string, string>()
for (const row of TABLE.split(/[|\n]/)) {
  const [code, ...names] = row.split(' ')
  for (const name of names) BY_NAME.set(name.replaceAll('_', ' '), code!)
}
const LONGEST = 4

/** The one country that a body's name names, or null. An embassy's is its sender's; of several in other names none is chosen. */
export function countryInName(name: string): string | null {
  const words = plain(name)
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}.'-]+/gu)
  if (!words) return null
  const found: string[] = []
  for (let i = 0; i < words.length; i++)
    for (let length = Math.min(LONGEST, words.length - i); length > 0; length--) {
      const code = BY_NAME.get(words.slice(i, i + length).join(' '))
      // "Georgia Tech", "Jordan Lab", "Chad": names that are people's or states' too count only behind "of" or at the end.
      if (
        !code ||
        (length === 1 && /^(?:georgia|jordan|chad|guinea|mali|indian|polish)$/.test(words[i]!) && words[i - 1] !== 'of')
      )
        continue
      found.push(code)
      i += length - 1
      break
    }
  if (found.length === 0) return null
  if (/embass|embaj|embaix|ambassa|high commission|consulate/i.test(name)) return found[0]!
  return new Set(found).size === 1 ? found[0]! : null
}
