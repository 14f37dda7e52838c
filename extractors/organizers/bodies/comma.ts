/** What stands behind a comma: "…, Department of Environment", "…, Fiji", "…, Cognition and Computation". */
import { countryInName } from '../countries.js'
import { initialsFit } from '../initials.js'
import { hasSubjects, INDEPENDENT, isBareKind, type Pair, type Relation } from './pair.js'

const WHOLE = /^(?:department|directorate|secretariat|departamento|dipartimento|département)$/i
const PART = /^(?:bureau|division|section|unit|branch|office|laboratory|lab|centre|center|group|desk|service)$/i
const STANDS_ALONE =
  /^(?:schools?|cent(?:re|er)|institute|laborator(?:y|ies)|labs?|observatory|observatoire|observatorio|osservatorio|academy|college|centro|instituto|laborat[oó]rio|escuela|escola|observat[oó]rio|academia|institut|centre|laboratoire|[ée]cole|istituto|scuola|accademia|zentrum|akademie)$/i
const FREE =
  /^(?:asociaci[oó]n|associa[cç][aã]o|association|associazione|cooperativa|co-?operative|coop[eé]rative|red|rede|r[eé]seau|rete|network|club|c[ií]rculo|circolo|cercle|fundaci[oó]n|funda[cç][aã]o|fondation|fondazione|stiftung|verein|sindicato|sindacato|syndicat|radio|soci[eé]t[eé]|societ[aà]|sociedad|sociedade|gremio|mutua|mutuelle)$/iu
const PROFESSION =
  /^(?:colegio|col[eé]gio|ordem|orden|ordre|ordine|collegio|conseil|consejo|conselho)\s(?:\p{L}+\s){0,2}(?:de|dos?|des|dei|degli|delle|d'|regional)\s?(?:los\s|las\s)?(?:ingenier|engenhe|ing[eé]n|ingegn|arquite|archite|abogad|advoga|avocat|avvoca|m[eé]dic|m[eé]dec|agr[oó]n|econom|contador|bi[oó]log|psic|psych|enferm|infirm|profes|periodist|jornal|dottor|geolog|notari|notai)/iu
const HAS_SCHOOLS =
  /universi|college|academ|acad[ée]m|minist|institut|istitut|hochschule|pol[iy]tec|chamber|chambre|c[áa]mara|council for|research council/i
const COLLECTION = /^(?:library|museum|gallery|theatre|theater|archives?|foundation|embassy|club|society|association)$/i
const SEATED = /\sin \p{Lu}\p{L}+$/u
const FIRM =
  /^(?:S\.?L\.?U?|S\.?A\.?|S\.?r\.?l|S\.?p\.?A|Inc|Ltd|Lda|Ltda|GmbH|LLC|LLP|Pty|B\.?V|Cía)\.?(?:\s(?:Ltda|Ltd))?$/i

const OFFICIAL = /^(?:directorate|bureau|agency|institute|cent(?:re|er)|laboratory|observatory|programme|project)$/i
const FOUNDED = /^(?:trust|association|club|society|alliance|coalition|league|charity|collective|friends|cooperative)$/i

/** Does "and" or a comma follow with one more that has its article? */
function closesList({ links, i }: Pair): boolean {
  for (let k = i + 1; k < links.length; k++) {
    const { run, before } = links[k]!
    if (!/^(?:comma|and|comma-and)$/.test(before!)) return false
    if (before !== 'comma') return run.article === 'the' || run.acronymOnly
  }
  return false
}

/** ", Department of Environment", ", Fiji" */
export function behindComma(pair: Pair, text: string): Relation {
  const { current, words, rank, next, short, headed, prose, links, i } = pair
  // "Odilo TID, S.L.", "Northern Maps, Inc."
  if (FIRM.test(next.words.join(' ')) && !next.article) return 'join'
  if (FIRM.test(next.words[next.words.length - 1]!)) return 'split'
  // "Forest Management Bureau, Department of Environment"
  if (
    rank === 1 &&
    next.lead === 1 &&
    !next.article &&
    WHOLE.test(next.words[0]!) &&
    words.some((word) => PART.test(word))
  )
    return 'parent'
  // "Friends of Tapestry, Ghent branch"
  if (rank > 0 && next.words.length === 2 && /^(?:branch|chapter|section|group)$/.test(next.words[1]!)) return 'tail'
  const following = links[i + 1]?.before ?? null
  // "in collaboration with IVA, the Royal Swedish Academy of Engineering Sciences": the short form, then the name
  if (
    pair.last.acronymOnly &&
    current.runs.length === 1 &&
    next.article === 'the' &&
    next.rank > 1 &&
    !next.acronym &&
    following === null
  )
    return 'named'
  if (speaksForAll(pair, text)) return 'join'
  // "National College of …, University of the Philippines (UP-NCPAG)"
  if (
    short &&
    rank > 0 &&
    next.rank === 3 &&
    !current.runs.some((run) => run.acronym) &&
    !initialsFit(short, next.words)
  )
    return 'parent'
  // "Polish Institute in Prague, Town Library": each by itself
  if (COLLECTION.test(next.words[next.words.length - 1]!) && SEATED.test(words.join(' '))) return 'split'
  // "Institute of Mountain Geography (Almaty), Fribourg School of Glaciology (Switzerland)": each with its place.
  if (pair.last.qualifier && next.qualifier) return 'split'
  // "Institute of Water Studies (IWS), Baltic Council for Rail Safety (BCRS), Network of Seed Keepers (NSK)": in a list each has its own.
  if (pair.last.acronym && pair.last.closed && next.acronym && (!prose || following !== null)) return 'split'
  // "School of Music, Harrowmere Parish Council, Tarn Working Group": of several, only a university or a ministry has schools.
  if (
    following !== null &&
    rank > 0 &&
    rank < 3 &&
    next.rank === 3 &&
    next.lead === 3 &&
    next.words.length > 1 &&
    STANDS_ALONE.test(words[0]!) &&
    !HAS_SCHOOLS.test(next.words.join(' '))
  )
    return 'split'
  // "Organizan: Centro de Estudios del Chaco, Cooperativa de Aguas": in a list an association of its own has no centres.
  if (!prose && rank === 1 && !next.article && FREE.test(next.words[0]!) && STANDS_ALONE.test(words[0]!)) return 'split'
  // "the Directorate of Fisheries, the Conservation Trust and the Development Bank": each with its article, as the last
  if (rank > 0 && next.rank > 0 && next.article === 'the' && pair.last.article === 'the' && closesList(pair))
    return 'split'
  // "Organisers: Directorate of Fisheries, Marine Conservation Trust": what people found has no directorates.
  if (
    !prose &&
    rank === 1 &&
    !next.article &&
    OFFICIAL.test(words[0]!) &&
    (FOUNDED.test(next.words.at(-1)!) || /^Friends$/i.test(next.words[0]!))
  )
    return 'split'
  // "Kenya Bureau of Standards, African Organisation for Metrology": a country's own is no part.
  if (
    !prose &&
    rank === 1 &&
    words.length > 2 &&
    !next.article &&
    countryInName(words[0]!) &&
    INDEPENDENT.test(next.words[0]!)
  )
    return 'split'
  // "Agencia de Extensión Rural, Colegio de Ingenieros Agrónomos": a profession's body has no agencies.
  if (rank > 0 && !next.article && PROFESSION.test(next.words.join(' '))) return 'split'
  if (rank > 0 && rank < 3 && next.rank > rank) return 'parent'
  // "Forest Management Bureau, Department of Environment (FMB-DENR)": the acronym names both.
  if (rank > 0 && short.includes('-') && initialsFit(short.slice(0, short.indexOf('-')), words)) return 'parent'
  if (rank === 1 && next.acronymOnly && following === null) return 'parent'
  // "Academy of Sciences, Institute for Urban Research": the whole, then its part.
  if (
    prose &&
    rank > 1 &&
    next.rank > 0 &&
    next.lead > 0 &&
    next.rank < rank &&
    !next.article &&
    following === null &&
    links[i - 1]!.before !== 'comma' &&
    !next.words.some((word) => INDEPENDENT.test(word))
  )
    return 'child'
  if (current.parent && next.rank === 3 && rank < 3 && following !== 'comma') return 'tail'
  if (isWithinList(pair)) return 'join'
  const within = withinComplement(pair)
  if (within) return within
  // "Embassy of Denmark, Singapore", "University of Otago, New Zealand": a place behind a comma.
  if (
    rank > 0 &&
    !headed &&
    !next.article &&
    next.words.length <= 2 &&
    next.rank === 0 &&
    !next.words.some((word) => /\p{Ll}\p{Lu}|^International$/u.test(word)) &&
    mayBePlace(pair) &&
    following !== 'comma' &&
    following !== 'and' &&
    following !== 'amp'
  )
    return 'tail'
  return 'split'
}

/**
 * "US-RSE Diversity, Equity, and Inclusion Working Group (DEI-WG)", "Office for the Least Developed Countries, Landlocked Countries and
 * Small Island States (OLLS)": the acronym at the end speaks for the whole list.
 */
function speaksForAll({ words, last, rank, complement, next, links, i }: Pair, text: string): boolean {
  if (next.article || last.closed || (rank > 0 && !complement)) return false
  const all = [...words, ...next.words]
  for (let k = i + 1; k < links.length && links[k]!.before !== 'semi'; k++) {
    const { run } = links[k]!
    if (run.article) return false
    all.push(...run.words)
    if (run.acronym === null) continue
    const whole = text.slice(run.acronym.start, run.acronym.end)
    return initialsFit(whole, all) && !initialsFit(whole, run.words)
  }
  return false
}

/** One of the subjects of a body whose head stands at the end of the list. */
function isWithinList({ current, last, rank, next, headed, links, i }: Pair): boolean {
  if (rank > 0 || headed || next.article) return false
  // "the Diversity, Equity, and Inclusion Working Group": only the last of the list is headed, and one article opens all.
  if (!current.runs[0]!.article || last.acronymOnly) return false
  for (let k = i + 1; k < links.length; k++) {
    const { run, before } = links[k]!
    if (run.article || run.acronymOnly || !/^(?:comma|and|comma-and)$/.test(before!)) return false
    if (run.rank > 0) return true
  }
  return false
}

/** "Institute for Language, Cognition and Computation": the list lies inside the complement. */
function withinComplement(pair: Pair): Relation | null {
  const { last, complement, next, headed, links, i } = pair
  if (!complement || last.closed || headed || next.article || links[i + 1]?.before === 'amp') return null
  for (let k = i + 1; k < links.length; k++) {
    const { run, before } = links[k]!
    // "Centre for Law, Ethics and Society"
    if ((run.rank > 0 && !(isBareKind(run) && hasSubjects(pair))) || run.acronymOnly) break
    if (before === 'and' || before === 'amp' || before === 'comma-and') return 'join'
    if (before !== 'comma') break
  }
  // "the Ministry of Water, Deltares and BRAC University": one of several, unless it is a country
  const after = links[i + 1]
  if (after && /and/.test(after.before!) && after.run.rank > 0 && !countryInName(next.words.join(' '))) return 'split'
  return next.words.length <= 2 && mayBePlace(pair) ? 'tail' : 'split'
}

/** "Patrocínio: Banco do Nordeste, Petrobras": a list has bodies behind its commas; a town among them is told by the gazetteer. */
function mayBePlace({ prose, next }: Pair): boolean {
  return prose || next.words.length > 1 || countryInName(next.words[0]!) !== null
}
