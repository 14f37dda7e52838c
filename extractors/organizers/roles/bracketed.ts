/** "(host)", "(co-organiser)", "(financiación)": the role that brackets behind a body's name give it. */
import type { OrganizerRole } from '../../candidate.js'

const ROLES: readonly (readonly [OrganizerRole, string])[] = [
  [
    'co-organizer',
    'co-?organi[sz]ers?|co-?organi[sz]ing(?: partner| institution)?|co-?hosts?|co-?lead|co-?organizador(?:a|as|es)?|co-?organisat(?:eur|rice)|co-?organizzat(?:ore|rice)|mitveranstalter(?:in)?',
  ],
  [
    'organizer',
    '(?:lead |main |local )?organi[sz]ers?|organi[sz]ing(?: institution| body)?|organi[sz]ation|lead(?: partner| agency| institution)?|conven[oe]rs?|organizador(?:a|as|es)?|organizaci[oó]n|organiza[cç][aã]o|organisat(?:eur|rice)|organizzat(?:ore|rice)|organizzazione|veranstalter(?:in)?|federf[uü]hrung',
  ],
  [
    'host',
    '(?:local )?hosts?|hosting(?: institution| organi[sz]ation| partner)?|anfitri[oó]na?|anfitri[aã]o?|h[oô]te|accueil|ospitante|gastgeber(?:in)?',
  ],
  [
    'funder',
    'funders?|funding(?: partner| body| agency)?|donors?|financing|financiaci[oó]n|financiador(?:a|es)?|financiamento|financement|financeur|bailleur(?: de fonds)?|finanziament[oi]|finanziatore|f[oö]rder(?:er|ung|in)|finanzierung',
  ],
  ['sponsor', '(?:co-?)?sponsors?|patrocinador(?:a|es)?|patroc[ií]nio'],
  ['supporter', 'supporters?|support(?:ing partner)?|apoyo|apoio|soutien|appui|sostegno|supporto|unterst[uü]tzung'],
  [
    'partner',
    '(?:technical |media |knowledge |local |implementing |project )?partners?|parceir[oa]s?|aliad[oa]|colaborador(?:a|es)?|colabora(?:ci[oó]n|[cç][aã]o)|partenaire(?: technique)?|kooperationspartner',
  ],
]
const PATTERNS = ROLES.map(([role, words]) => [role, new RegExp(`^(?:${words})$`, 'iu')] as const)

/** The role that the words of a pair of brackets name, or null. */
export function bracketedRole(held: string): OrganizerRole | null {
  if (held.length > 32) return null
  return PATTERNS.find(([, pattern]) => pattern.test(held))?.[0] ?? null
}
