/** Names of bodies as they are compared and shown. */
import { countryInName } from '../../extractors/organizers/countries.js'
import { headRank } from '../../extractors/organizers/lexicon.js'
import type { Page, Span } from '../../extractors/page.js'
import { plain } from '../../extractors/plain.js'

const OF_GROUP =
  /^(?:cap[ií]tulo|chapitre|capitolo|chapter|equip[eo]|équipe|team|organizaci[oó]n|organiza[çc][ãa]o)\s(?:d[aeo]s?\s|di\s)?(?=\p{Lu}(?:-\p{Lu}|\p{Ll}{1,9}\p{Lu})\S*\s\p{Lu})/iu

/** A name without its acronym's parenthesis: "Ministry of … (MoCIT) of the Republic of …" loses the middle. */
export function readName(page: Page, span: Span, acronym: string | null): string {
  let name = page.words(span)
  if (acronym) {
    name = name.replace(` (${acronym})`, '').replace(`(${acronym})`, '')
    // "Laboratory of Water History (LWH, University of Marden)"
    const at = name.indexOf(` (${acronym}, `)
    const close = at < 0 ? -1 : name.indexOf(')', at)
    if (close > 0) name = name.slice(0, at) + name.slice(close + 1)
  }
  // "Bolivia's Social and Economic Policy Analysis Unit"
  const owner = /^([\p{L} ]{3,20})['’]s\s+(?=\p{Lu})/u.exec(name)
  if (owner && countryInName(owner[1]!)) name = name.slice(owner[0].length)
  // "NLnet's small grants"
  name = name.replace(/(?<=\p{Ll}\p{Lu}\S*|\p{Lu}{2}\S*)['’]s$/u, '')
  // "capítulo R-Ladies Recife", "Organización PyData Quito": what it is goes before a name of a group's make.
  name = name.replace(OF_GROUP, '')
  return name.replace(/^(?:the|la|el|los|las|le|les|il)\s+(?=\p{Lu})/u, '').replace(/[\s,;:-]+$/, '')
}

/** "Council": a head noun alone. */
export function isBareHead(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u.test(name) && headRank(name) > 0
}

/** For comparing: no accents, no marks, no article. */
export function folded(name: string): string {
  return plain(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A name and a short form as they are compared with others; made once for a body. */
export interface Compared {
  readonly name: string
  readonly joined: string
  /** Without the endings of German adjectives. */
  readonly nominative: string
  readonly acronym: string | null
}

export function compared(name: string, acronym: string | null): Compared {
  const own = folded(name)
  return {
    name: own,
    joined: own.replaceAll(' ', ''),
    nominative: own.replace(/(?<=[a-zßäöü]{3})e[nrsm]?(?= )/g, ''),
    acronym: acronym === null ? null : folded(acronym),
  }
}
