/** The people of a row: "Moderator: Ximena Arancibia, CELADE", "Dr X (IBGE, Brazil), Y (INEGI)", "A. Roe and B. Low, MIT". */
import type { PersonRole, PersonValue } from '../candidate.js'
import { labelPhrase } from '../labels.js'
import { titledD, titledM } from '../names/monsieur.js'
import { type PersonName, personNameAt } from '../names/personName.js'
import { honoursEnd } from '../names/postNominals.js'
import type { Span } from '../page.js'
import { labelRole } from '../people/roles.js'
import { BODY, isJob, JOB } from '../people/words.js'

const ROLES: readonly (readonly [PersonRole, string])[] = [
  [
    'moderator',
    'mc(?=\\s?:)|emcee|(?:gespr[äa]chs|diskussions)?leitung|moderat(?:ors?|ed by|eur|rice|ore)|modera(?:d[oa]r[ae]?s?|ci[oó]n|[cç][aã]o|zione)?|mod[eé]r(?:ateur|atrice|ation|é par)|facilita(?:tors?|ted by|dor[ae]?s?)|mediador[ae]?|media[cç][aã]o|anim[eé]e? par|animation|modera|coordena|coordina|coordena[cç][aã]o|host(?:ed by)?',
  ],
  [
    'chair',
    'vorsitz(?:ende[rn]?)?|chair(?:ed by|person|man|woman|s)?|co-?chairs?|preside(?:d by)?|presidente|pr[eé]sidente?|pr[eé]sid[eé]e? par|session chair|presiede',
  ],
  [
    'panelist',
    'participant[ei]?s?(?=\\s?:)|partecipanti(?=\\s?:)|teilnehmende(?=\\s?:)|panell?ists?|panelistas|pan[eé]listes|panel members|debatedor(?:as|es|a)?',
  ],
  ['keynote', 'keynote speakers?|keynote by'],
  ['discussant', '(?:lead )?discussants?|respondents?|reactors?|commentators?|discutants?'],
  ['organizer', 'organi[sz]ers?|convenors?|conveners?|organized by|organizador(?:as|es|a)?'],
  ['opening', 'opening by|opened by|welcome by|introduced by|introduction by'],
  [
    'speaker',
    '(?:lead |main |first |second )?speakers?|witness(?:es)?|testigos|t[eé]moins|presenters?|presented by|presentation by|talk by|lecture by|address by|remarks by|given by|delivered by|led by|taught by|instructors?|lecturers?|trainers?|tutors?|resource persons?|rapporteurs?|ponentes?|expositor(?:as|es|a)?|presenta(?:do por)?|presentada por|imparte|impartid[oa] por|a cargo de|palestrantes?|apresentad[oa] por|ministrad[oa] por|oradore?s?|oradora|orateurs?|interven(?:an|ien)te?s?|pr[eé]sent[eé]e? par|relator[ei]|relatrice|a cura di|intervengono|participa[nm]|partecipano|participent|intervienen?|interviennent|intervêm|interv[eé]m|exponen?|expõem|disertan?|dialogan|conversan|discutono|es (?:sprechen|diskutieren|debattieren)|mit beiträgen von|con la participaci[oó]n de|avec',
  ],
]
const ROLE = new RegExp(
  `(?:${ROLES.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}-])\\s{0,2}(:|-(?=\\s))?\\s{0,20}`,
  'iuy',
)

/** The role word that begins at `at`: "Moderator: ", "chaired by "; a word without colon must end in "by" or its like. */
export function roleAt(
  text: string,
  at: number,
  limit: number,
): { role: PersonRole; end: number; colon: boolean } | null {
  ROLE.lastIndex = at
  const found = ROLE.exec(text)
  if (!found || ROLE.lastIndex > limit) return null
  const index = ROLES.findIndex((_, i) => found[i + 1] !== undefined)
  return { role: ROLES[index]![0], end: ROLE.lastIndex, colon: found[ROLES.length + 1] !== undefined }
}

const LABELLED = /\p{Lu}[\p{L}']{2,16}(?:[ -][\p{L}']{1,14}){0,3}(?:\s\([^()]{1,16}\))?\s?:\s{1,20}/uy

/** A label of people that the general list knows: "Participan: Jordi Puig (La Borda)"; what opens or contacts is no part in a session. */
export function labelledRole(text: string, at: number, limit: number): ReturnType<typeof roleAt> {
  LABELLED.lastIndex = at
  const found = LABELLED.exec(text)
  if (!found || LABELLED.lastIndex >= limit) return null
  const role = labelRole(labelPhrase(found[0].trimEnd().slice(0, -1)))
  if (!role || role === 'contact' || role === 'opening' || role === 'keynote') return null
  return nameAt(text, LABELLED.lastIndex, limit, 0.5) ? { role, end: LABELLED.lastIndex, colon: true } : null
}

type Named = Pick<PersonName, 'end' | 'name' | 'honorific'> & Partial<Pick<PersonName, 'likelihood'>>

// Behind "Organizer:" capitals are a name even where a word of them says otherwise ("Park", "Street").
const SHAPED =
  /\p{Lu}[\p{L}'.-]*(?:[ ](?:(?:de|da|do|van|von|der|den|bin|al|el|la|di|du|le) ){0,2}\p{Lu}[\p{L}'.-]*){1,3}(?=\s*(?:[,;()]|$|\n))/uy

function shapedName(text: string, at: number, end: number): Named | null {
  SHAPED.lastIndex = at
  const found = SHAPED.exec(text)
  if (
    !found ||
    SHAPED.lastIndex > end ||
    /\b(?:of|University|Institute|Ministry|Department|Team|Group|Committee|Office|Society)\b/.test(found[0])
  )
    return null
  return { end: SHAPED.lastIndex, name: { start: at, end: SHAPED.lastIndex }, honorific: null }
}

const AFTER_NAME =
  /\s{0,3}(?:$|[,;()/&|:\n@·\x95+]|-\s|[-]{2}|(?:and|y|e|ed|et|und|with|from|of|con|com|avec|mit|presents?|on|at)\s)/uy

// "M. Kossi Agbenohevi" is titled where the text says "Mme" too; elsewhere the letter is an initial.
const FRENCH = /\bM(?:me|lle)s?\b/

// So is "D. Joaquín Olona" where the text says "Dña.", or writes as Spanish does.
const SPANISH = /\b(?:D[ñn]a\.|Doña|D\.ª)|\bde (?:la|los|las) \p{Ll}/u

/** A person's name at `at` that ends like one, at least `least` likely; null otherwise. */
export function nameAt(text: string, at: number, limit: number, least: number): PersonName | null {
  const one = personNameAt(text, at, limit)
  const found =
    one && text.startsWith('M. ', one.start) && FRENCH.test(text)
      ? titledM(text, one)
      : one && text.startsWith('D. ', one.start) && SPANISH.test(text)
        ? titledD(text, one)
        : one
  if (!found || found.likelihood < least) return null
  if (found.words < 2 && !found.honorific) return null
  if (found.end >= limit) return found
  AFTER_NAME.lastIndex = honoursEnd(text, found.end, limit)
  return AFTER_NAME.test(text) || text[found.end] === '.' ? found : null
}

/** The people named one after the other from `start`; [] where the words are no names. */
export function readPeople(
  text: string,
  start: number,
  end: number,
  role: PersonRole | null,
  least: number,
): PersonValue[] {
  const out: PersonValue[] = []
  let at = start
  let first = true
  // Behind an affiliation "and" may join its own words.
  let past = false
  while (at < end && out.length < 40) {
    while (at < end && /[\s,;&/|\x95·+]/.test(text[at]!)) at++
    // "… y Jane Roe. Modera: Peter Marsh"
    const stop = !first && text[at] === '.' ? /^\.\s+/.exec(text.slice(at, Math.min(end, at + 8))) : null
    if (stop && roleAt(text, at + stop[0].length, end)?.colon) at += stop[0].length
    const joint = /(?:and|y|e|ed|et|und|&|with|con|com|avec|mit)\s+/iuy
    joint.lastIndex = at
    const joined = joint.test(text) && joint.lastIndex < end
    if (joined) at = joint.lastIndex
    const marked = roleAt(text, at, end)
    if (marked && (marked.colon || (/\p{Lu}/u.test(text[marked.end]!) && nameAt(text, marked.end, end, 0.5)))) {
      role = marked.role
      at = marked.end
    }
    const name: Named | null =
      (at < end ? nameAt(text, at, end, first ? least : Math.max(least, 0.5)) : null) ??
      // "Ben Hale, Owen Pryce and Lia Stone": among names the last is one, whatever it means.
      (marked?.colon || (first && least <= 0.15) || (joined && out.length > 0 && !past)
        ? shapedName(text, at, end)
        : null)
    // "Modera: César Roe, Riegos del Alto Aragón": one leads, and a body follows.
    const doubtful =
      !first &&
      name !== null &&
      (role === 'moderator' || role === 'chair') &&
      text[at - 2] === ',' &&
      !name.honorific &&
      (name.likelihood ?? 1) < 0.75
    // "Jane Roe, da UFPA": a particle begins no further name.
    if (
      !name ||
      doubtful ||
      (!first && !name.honorific && /^\p{Ll}/u.test(text.slice(name.name.start, name.name.start + 1))) ||
      (!first && !name.honorific && isBody(text.slice(name.name.start, name.name.end)))
    ) {
      if (first) return out
      // What follows a name belongs to it: a title, an affiliation. The next piece may be a name again.
      const next = nextPiece(text, at, end)
      if (next < 0) break
      at = next
      past = true
      continue
    }
    first = false
    past = false
    let inside: Span | null = null
    // "Jane Roe, PhD, University of X"
    let to = honoursEnd(text, name.end, end)
    const bracket = /\s{0,2}\(/y
    bracket.lastIndex = to
    if (bracket.test(text) && bracket.lastIndex < end) {
      const close = bracket.lastIndex + text.slice(bracket.lastIndex, end).indexOf(')')
      if (close >= bracket.lastIndex) {
        // "(age 4+)", "(30 min)": no affiliation.
        if (
          /\p{L}{2}/u.test(text.slice(bracket.lastIndex, close)) &&
          !/^(?:ages?\b|\d)/i.test(text.slice(bracket.lastIndex, close))
        )
          inside = { start: bracket.lastIndex, end: close }
        to = close + 1
      }
    }
    const said = inside ? text.slice(inside.start, inside.end) : ''
    // "Jane Roe @ Acme"
    const works = inside
      ? null
      : /^\s?@\s?([^,;()|\n·]{2,40}?)(?=\s*(?:$|[,;()|\n·]))/.exec(text.slice(to, Math.min(end, to + 60)))
    if (works) {
      inside = { start: to + works[0].length - works[1]!.length, end: to + works[0].length }
      to += works[0].length
    }
    // "Jane Roe (chair)", "Jane Roe (consultant)": a part or a position, no body.
    const own = inside && /^\p{L}[\p{L} -]{2,24}$/u.test(said) ? roleAt(text, inside.start, inside.end) : null
    if (inside && own && own.end >= inside.end) out.push({ name: name.name, honorific: name.honorific, role: own.role })
    else if (inside && /^\p{Ll}[\p{Ll} -]{2,40}$/u.test(said) && JOB.test(said))
      out.push({ name: name.name, honorific: name.honorific, role, jobTitle: inside })
    else out.push({ name: name.name, honorific: name.honorific, role, affiliation: inside })
    at = to
  }
  return out
}

// "Dr. Jane Roe, Jugendamt Jena", "Jane Roe, Vicerrector de Cultura": what follows belongs to the name before.
const isBody = (words: string): boolean =>
  BODY.test(words) ||
  / (?:Co|Corp|Inc|Ltd|LLC|Group|Labs?|GmbH|AG|SA|NV)\.?$/.test(words) ||
  isJob(words.split(' ')[0]!)

function nextPiece(text: string, at: number, end: number): number {
  let depth = 0
  for (let i = at; i < end; i++) {
    const c = text[i]!
    if (c === '(') depth++
    else if (c === ')') depth--
    else if (depth <= 0 && (c === ',' || c === ';' || c === '|')) return i + 1
    else if (depth <= 0 && /\s/.test(c) && /^(?:and|y|et|ed|e|und|&)\s/u.test(text.slice(i + 1, i + 5))) return i + 1
  }
  return -1
}
