/** Active sentences: "UNDESA and ITU will organize …", "the X Foundation, who run these calls". */
import type { OrganizerRole } from '../../candidate.js'
import type { Page, Span } from '../../page.js'
import { matchesAt } from '../../triggers.js'
import { activeAt, activeOf, BETWEEN, verbWords } from '../actives.js'
import type { Body } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { EVENT_NOUN } from '../events.js'
import { isKnownWord } from '../knownWord.js'
import { headRank, isEventWord } from '../lexicon.js'
import { clauseStarts } from './clauses.js'
import { isOfAnotherYear } from './context.js'
import { notBodies } from './finds.js'
import { nameBefore } from './names.js'

export interface ActiveFind {
  readonly bodies: readonly Body[]
  readonly chain: Span
  readonly weight: number
}

export function* actives(page: Page): Generator<ActiveFind> {
  const { text } = page
  const seen = new Set<number>()
  for (const found of matchesAt(page, verbWords(), nameBefore, activeAt)) {
    const verb = found.index
    const block = page.blockAt(verb)
    if (!block || block.kind === 'furniture' || block.kind === 'header' || block.kind === 'row') continue
    const sentence = page.sentenceAt(verb)
    if (!sentence || verb - sentence.start > 700) continue
    if (verb - sentence.start < 2) {
      const above = subjectAbove(page, verb, found)
      if (above && !seen.has(above.chain.start)) {
        seen.add(above.chain.start)
        yield above
      }
      continue
    }
    // "Convened   Riverbank Voices": a label in its column, no verb of what stands on the line above.
    if (/^\p{Lu}\p{Ll}/u.test(found[0]) && /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, verb - 40), verb))) continue
    // "Global Forum on Wetland Finance" above "Hotel Protea Ridge": no verb reaches over an empty line.
    if (/\n[ \t]*\n/.test(found[0])) continue
    // "will be held", "will be organized": the event is the subject.
    if (found[0].includes('be') && /(?<!\bto\s{1,3})\bbe\s+(?!\p{L}+ing\b)/iu.test(found[0])) continue
    // "TechCamp is organised by": neither is it here.
    if (
      /^(?:is|are|was|were)\s(?:[^.]*\s)?\p{L}+(?:ed|held)$/iu.test(found[0]) ||
      (/(?:ed|held)$/i.test(found[0]) &&
        /^\s+(?:\p{Ll}+\s+){0,3}by\b/u.test(text.slice(verb + found[0].length, verb + found[0].length + 40)))
    )
      if (!/^(?:is|are|was|were)\s+(?:\p{L}+\s+)*(?:pleased|delighted|excited|thrilled|honou?red)/iu.test(found[0]))
        continue
    const { role, cue, object } = activeOf(found.groups as Record<string, string | undefined>)
    const after = text.slice(verb + found[0].length, Math.min(sentence.end + 1, verb + found[0].length + 170))
    // "have opened the door in Senegal, yet little is known of what happens after election day": another clause.
    const whole = after.replace(OTHER_CLAUSE, '')
    const spoken = !object || EVENT_NOUN.test(whole)
    const relative = !spoken && relativeOf(text.slice(sentence.start, verb))
    if (!spoken && !/^\s*(?:the|this|an?)?\s*["'“]?\p{Lu}/u.test(after) && !/\bproject\b/i.test(after) && !relative)
      continue
    for (const start of clauseStarts(text, sentence.start, verb)) {
      if (seen.has(start)) continue
      const chain = readChain(text, start, verb, role, cue, true)
      const bodies = [...chain.bodies]
      const { end } = chain
      if (bodies.length === 0) continue
      const gap = text.slice(end, verb)
      // "the X, which pays for the soup": whoever gives may stand in a relative clause; whoever presents is as often a person.
      if (
        !BETWEEN.test(gap) &&
        !((GIVERS.has(role) || (role === 'organizer' && THESE.test(after))) && RELATIVE.test(gap))
      )
        continue
      if (
        notBodies(bodies) ||
        (bodies.length === 1 &&
          (bodies[0]!.plain || (GIVERS.has(role) && role !== 'host' && isOneWord(text, bodies[0]!))))
      )
        break
      if (object && bodies.length === 1 && isManyThings(text, bodies[0]!)) break
      if (
        lonelyEvent(text, bodies) &&
        !(cue === 'invites' && FORUM_INVITES.test(text.slice(Math.max(0, end - 8), verb + 60)))
      )
        break
      seen.add(start)
      // "is happy to co-host this with R-Ladies London"
      const with_ = /co-?(?:host|organi[sz])/i.test(found[0])
        ? /^\s+(?:(?:this|it|the|our|an?)\s+)?(?:\p{Ll}+\s+){0,2}?with\s+(?=(?:the\s+)?\p{Lu})/u.exec(after)
        : null
      if (with_)
        bodies.push(...readChain(text, verb + found[0].length + with_[0].length, sentence.end, role, cue).bodies)
      if (/^(?:partner|joining|team)/i.test(found[0].replace(/^(?:is|are|was|were|have|has|will)\s+/i, ''))) {
        const to = /^\s+(?:up\s+)?with\s+/.exec(after)
        if (to) bodies.push(...readChain(text, verb + found[0].length + to[0].length, sentence.end, role, cue).bodies)
      }
      // Roles behind the verb ("… organize X in collaboration with Y") are left to the passive reading.
      yield {
        bodies,
        chain: { start, end },
        weight: (spoken || relative) && !isOfAnotherYear(text, verb + found[0].length) ? 0.75 : 0.3,
      }
      break
    }
  }
}

const INVITES: ReadonlySet<string> = new Set([
  'invites',
  'invita',
  'pleased-to-announce',
  'pleased-to-present',
  'pleased-to-host',
  'tiene-el-placer',
  'lädt-ein',
])

/** "The Institute for Urban Memory and the Chair of Law" above "cordially invite you to": a card gives the hosts a block of their own. */
function subjectAbove(page: Page, verb: number, found: RegExpExecArray): ActiveFind | null {
  const { text } = page
  const block = page.blockAt(verb)!
  const above = page.blocks[block.index - 1]
  if (
    verb !== block.body ||
    (above?.kind !== 'paragraph' && above?.kind !== 'heading') ||
    above.region !== block.region ||
    above.end - above.body > 300 ||
    !/\p{Ll}/u.test(text[verb]!) ||
    /[.:;?!]/.test(text[above.end - 1]!)
  )
    return null
  const { role, cue } = activeOf(found.groups as Record<string, string | undefined>)
  if (!INVITES.has(cue)) return null
  const { bodies, end } = readChain(text, above.body, above.end, role, cue, true)
  if (bodies.length === 0 || end < above.end || notBodies(bodies) || bodies.some((one) => one.sure === 0)) return null
  return { bodies, chain: { start: above.body, end }, weight: 0.75 }
}

/** "Insurers pay for": one capitalised word before a verb of giving is as often anybody. */
function isOneWord(text: string, { name }: Body): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(name.start, name.end))
}

const OTHER_CLAUSE = /,\s(?:yet|but|while|whereas|although|though)\s[\s\S]{0,170}$/

const MANY = /^(?:(?:two|three|four|five|six|seven|eight|nine|ten)\s+\p{L}+s|(?:\p{Lu}\p{Ll}+s))$/iu

/** "Quotas have opened the door", "FOUR TRACKS RUN IN PARALLEL": a common word in the plural, alone or counted, is no body. */
function isManyThings(text: string, { name, acronym }: Body): boolean {
  const words = text.slice(name.start, name.end)
  return !acronym && MANY.test(words) && isKnownWord(words.slice(words.lastIndexOf(' ') + 1))
}

const GIVERS: ReadonlySet<OrganizerRole> = new Set(['host', 'funder', 'sponsor', 'supporter'])
// "the X Foundation, who run these calls"
const THESE =
  /^\s+(?:these|this|the|our)\s+(?:\p{L}+\s+)?(?:calls?|meetings?|meetups?|evenings?|talks?|sessions?|series|seminars?|workshops?|events?|conferences?|lectures?|school|course)/iu
const RELATIVE = /^\s*,?\s+(?:which|who|that)\s+(?:also\s+|kindly\s+|generously\s+)?$/i

/** "the workshop which the Bureau of Statistics will hold": the object stands before. */
function relativeOf(before: string): boolean {
  const found = /,?\s(?:which|that)\s+(?:the\s+)?\p{Lu}[^.;]{2,120}$/u.exec(before)
  return found !== null && EVENT_NOUN.test(before.slice(Math.max(0, found.index - 60), found.index))
}

// "The Water Forum invites you to a workshop": a forum may be a body.
const FORUM_INVITES =
  /(?:forum|programme|project|assembly)\s[^.;]{0,40}?(?:invites?|invite\s+you)\s[^.;]{0,24}?\bto\s+(?:an?|its|the|join)\s/i

// "The Meeting will …", "Session 2 presents": a capitalised event is no body.
function lonelyEvent(text: string, bodies: readonly Body[]): boolean {
  // "The Tracking Software Forum and DESY": one of two that act together
  if (bodies.length > 1 && bodies.some((one) => one !== bodies[0] && one.sure > 0 && !one.plain)) return false
  const words = text.slice(bodies[0]!.name.start, bodies[0]!.name.end).split(/\s+/)
  return (
    words.length <= 4 &&
    isEventWord(words[words.length - 1]!) &&
    !bodies[0]!.acronym &&
    !words.slice(0, -1).some((word) => headRank(word) > 0)
  )
}
