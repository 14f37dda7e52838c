/** What a run is to the name before it, by what stands between them. */
import { COMMON, FAMILY, GIVEN, wordFlags } from '../../names/lexicon.js'
import { countryInName } from '../countries.js'
import { initialsFit } from '../initials.js'
import { behindComma } from './comma.js'
import { type Draft, rankOf, wordsOf } from './draft.js'
import type { Link, Separator } from './links.js'
import { hasSubjects, INDEPENDENT, isBareKind, type Pair, type Relation } from './pair.js'
import { mayShare, sharedHead } from './shared.js'

// "Research and Innovation Agency", "Natural Resources and Environment Board" are one; "Savanna Cloud and Kiosk Labs" are two.
const SUBJECT_WORD =
  /^(?!ventures?$|partners?$).*(?:ics|metry|graphy|nomy|tions?|ments?|log(?:y|ies)|tures?|ity|ies|ing|ances?|ences?|al|ic|ism|ship|isheries|forestry|husbandry|health|arts?|humanities|food|water|trade|youth|women|land|human|rights|peace|labou?r|climate|sports?|law|finance|justice|transport|industry|energy|music|film|art|science|sciences|space|marine|ocean|forests?|rural|urban|history|library|data|computer|life|housing|works|home|foreign|affairs|family|children|wildlife|nature|tourism|mines|livestock|defence|security|police|care)$/i

const FIELDS = /^(?:studies|arts|sciences|humanities|affairs|technologies|policy|management|engineering|education)$/i

/** `links[i]` is the run behind `current`. */
export function relation(text: string, current: Draft, links: readonly Link[], i: number, prose: boolean): Relation {
  const next = links[i]!.run
  const before = links[i]!.before!
  const last = current.runs[current.runs.length - 1]!
  // "Institute of Maps (lead), City of Graz (host)": each stands by itself.
  if (before === 'semi' || before === 'slash' || last.role) return 'split'
  const words = wordsOf(current)
  const rank =
    words.some((word) => INDEPENDENT.test(word)) && current.runs.some((run) => run.rank > 0) ? 3 : rankOf(current)
  const complement = current.runs.some((run) => run.complement)
  const short = next.acronym === null ? '' : text.slice(next.acronym.start, next.acronym.end)
  const headed = next.lead > 0 || next.acronymOnly || (short !== '' && initialsFit(short, next.words))
  // "Institute for Marine and Antarctic Studies (IMAS)": the acronym speaks for both halves.
  if (short && before !== 'comma' && !next.article && !last.closed) {
    const whole = [...words, ...next.words]
    if (initialsFit(short, whole) && !initialsFit(short, next.words)) return 'join'
  }
  // "the Permanent Missions of Fiji and Malawi, Doctors at the End of the Road": "and" has closed the list of countries
  const closed = before === 'comma' && /and|amp/.test(links[i - 1]!.before ?? '')
  if (!closed && sharedHead(text, current) && mayShare(next, headed)) return 'sibling'
  const pair: Pair = { current, words, last, rank, complement, next, short, headed, prose, links, i }
  return RELATIONS[before](pair, text)
}

/** "Ilha & Energia" is one, "Institute of Maps & City of Graz" are two. */
function behindAmpersand(pair: Pair): Relation {
  const { rank, last, next, headed, links, i, current } = pair
  if (current.runs.length > 1 && links[i - 1]!.before === 'amp') return 'split'
  // "Coletivo Lama & Letra"
  if (
    rank > 0 &&
    last.words.length < 4 &&
    next.words.length === 1 &&
    // "Union Bank & Trust"
    (next.rank === 0 || /^(?:Trust|Foundation|Museum|Gallery|Archives?|Library|Society)$/.test(next.words[0]!)) &&
    !next.article &&
    !last.closed &&
    !next.acronymOnly
  )
    return 'join'
  if (rank > 0 || next.article || last.closed || last.acronymOnly || next.acronymOnly) return behindAnd(pair)
  // "Allotments Together Leith & International Union for Mineralogy": what has a complement of its own is another.
  if (next.complement && last.words.length > 1 && headed) return 'split'
  return next.rank > 0 || last.article || next.words[0] === 'Co' || (last.words.length === 1 && next.words.length === 1)
    ? 'join'
    : 'split'
}

/** "the Institute of Computing and the Mapleway Payments": a subject, and behind an article a name that no list knows. */
function isAnother({ last, next }: Pair): boolean {
  // "Office for Latin America and the Caribbean of the United Nations"
  if (next.words.length < 2 || next.words.some((word) => /^\p{Ll}/u.test(word))) return false
  const end = last.words[last.words.length - 1]!
  return isCommon(end) && next.words.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isKnown(word))
}

/** "R-Ladies", "PyData"; "e-Governance" and "eHealth" are subjects. */
const isMarked = (word: string): boolean =>
  /^(?:[A-DF-Z]-\p{Lu}\p{Ll}|\p{Lu}\p{Ll}+\p{Lu})/u.test(word) && !/^Ma?c\p{Lu}/u.test(word)

const isCommon = (word: string): boolean => (wordFlags(word) & (COMMON | GIVEN | FAMILY)) === COMMON
const isKnown = (word: string): boolean =>
  wordFlags(word) !== 0 || countryInName(word) !== null || SUBJECT_WORD.test(word)

function behindCommaAnd(pair: Pair): Relation {
  const { current, rank, next, headed } = pair
  if (isBareKind(next) && hasSubjects(pair) && current.runs.length > 1) return 'join'
  if (!headed && current.runs.slice(0, -1).some((run) => run.complement)) return 'join'
  if (rank === 0 && current.runs.length > 1 && headed && !next.article) return 'join'
  return 'split'
}

// "the Statistics Division of the Southern Economic and Social Commission": two adjectives wait for one noun.
const ADJECTIVE = /^\p{Lu}\p{Ll}{3,}(?:ic|al)$/u

function behindAnd(pair: Pair): Relation {
  const { current, last, rank, complement, next, headed, links, i } = pair
  if (!next.article && ADJECTIVE.test(last.words[last.words.length - 1]!) && ADJECTIVE.test(next.words[0]!))
    return 'join'
  // "the Arts Council of Ireland and Creative Europe": a country ends the name.
  if (
    complement &&
    !headed &&
    (countryInName(last.words[last.words.length - 1]!) || countryInName(last.words.slice(-2).join(' '))) &&
    !countryInName(next.words.join(' '))
  )
    return 'split'
  if (
    /^(?:city|town|municipality|government|embassy|comune|ayuntamiento|prefeitura|ville|mairie|port|county)$/i.test(
      last.words[0]!,
    ) &&
    last.words.length === 3
  )
    return 'split'
  if (last.closed) return 'split'
  // "Institute for Water & Energy and Hale & Morrow", "the Museum of Salt and the Fish & Wildlife Trust": what has an ampersand of its own is another.
  if (current.runs.length > 1 && links[i - 1]!.before === 'amp') return 'split'
  if (next.article && links[i + 1]?.before === 'amp') return 'split'
  // "Universidade do Agreste e R-Ladies Olinda": a word with a mark of its own makes it a name.
  if (rank + next.rank > 0 && (isMarked(next.words[0]!) || isMarked(last.words[0]!))) return 'split'
  if (isBareKind(next) && hasSubjects(pair)) return 'join'
  if (next.article && complement && isAnother(pair)) return 'split'
  if (next.article && next.article !== '') return complement && !headed ? 'join' : 'split'
  if (last.acronymOnly || next.acronymOnly) return 'split'
  // "Library and Archives Canada", "Agency for Development and Cooperation".
  if (rank > 0 && current.runs.length === 1 && last.words.length === 1 && last.article === '' && next.words.length > 1)
    return 'join'
  if (complement && !next.article && next.words.length === 1 && SUBJECT_WORD.test(next.words[0]!)) return 'join'
  // "Division of Early Warning and Assessment of the United Nations Environment Programme"
  if (
    complement &&
    rank === 1 &&
    next.lead === 0 &&
    next.words[1] === 'of' &&
    !next.article &&
    SUBJECT_WORD.test(next.words[0]!)
  )
    return 'join'
  // "Department of Creative and Festival Arts": a field of study ends it, whatever opens it.
  if (
    complement &&
    rank === 1 &&
    headed &&
    !next.article &&
    next.words.length < 4 &&
    FIELDS.test(next.words[next.words.length - 1]!)
  )
    return 'join'
  if (headed) {
    // "the PyData Tbilisi and Food Trust": a mark of its own makes it a name.
    if (rank > 0 || last.words.some((word) => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word))) return 'split'
    return last.article !== '' || (last.words.length <= 2 && last.words.some((word) => SUBJECT_WORD.test(word)))
      ? 'join'
      : 'split'
  }
  return complement ? 'join' : rank > 0 ? 'split' : last.article ? 'join' : 'split'
}

const RELATIONS: Readonly<Record<Separator, (pair: Pair, text: string) => Relation>> = {
  comma: behindComma,
  amp: behindAmpersand,
  'comma-and': behindCommaAnd,
  and: behindAnd,
  semi: () => 'split',
  slash: () => 'split',
}
