/** Finds the bodies behind an event in sentences: passive ("is organized by …") and active ("UNDESA and ITU will organize …"). */
import type { Find, OrganizerRole } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { matchesAt } from '../triggers.js'
import type { Body } from './bodies/body.js'
import { readChain } from './bodies.js'
import { EVENT_NOUN } from './events.js'
import { HELPING, wholeOf } from './labelled/list.js'
import { isAcronym } from './lexicon.js'
import { actives } from './prose/actives.js'
import {
  isFollowed,
  isOfAnotherYear,
  isOfEvent,
  isOfMoney,
  isOfOther,
  isSubjectBehind,
  isWeak,
  type Said,
} from './prose/context.js'
import { notBodies, yieldBodies } from './prose/finds.js'
import { linesOf } from './prose/lines.js'
import { nameBehind } from './prose/names.js'
import { roleThanked, thanked } from './prose/thanks.js'
import { cueOf, cueWords, roleCueAt } from './roles.js'

const LONGEST_CHAIN = 900
/** Where no stop ends a sentence, what stands farther before a cue says nothing of it. */
const LONGEST_SENTENCE = 1200

export function* organizersInProse(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  const done: Span[] = []
  for (const find of actives(page)) {
    done.push(find.chain)
    yield* yieldBodies(find.bodies, find.weight)
  }
  for (const found of matchesAt(page, cueWords(), nameBehind, roleCueAt)) {
    const at = found.index
    if (done.some((one) => one.start <= at && at < one.end)) continue
    // "supported by GIZ on behalf of the government": whom they act for is not named for itself.
    if (/^on\s+behalf/i.test(found[0]) && done.some((one) => at >= one.end && at - one.end < 3)) continue
    const block = page.blockAt(at)
    if (!block || block.kind === 'furniture') continue
    const sentence = page.sentenceAt(at) ?? block
    const before = text.slice(Math.max(sentence.start, at - LONGEST_SENTENCE), at)
    const row = cueOf(found.groups as Record<string, string | undefined>)
    const said: Said = {
      ...row,
      words: found[0],
      at,
      sentence,
      before,
      alone: before.trim().length <= 4 || /(?:\n|[:|\x95])\s*$/.test(text.slice(Math.max(0, at - 6), at)),
      money: row.role === 'funder' && isOfMoney(before),
      subjectBehind: row.opens && before.length < 50 && isSubjectBehind(text.slice(at, sentence.end)),
      followed: !row.opens && isFollowed(text.slice(at, sentence.end)),
    }
    if (isOfOther(said) || !isOfEvent(said, done)) continue
    const { cue, alone } = said
    // "Ten bursaries are offered by the Trust": what they give is money.
    const role = said.role === 'organizer' && OFFERED.test(found[0]) && isOfMoney(before) ? 'funder' : said.role
    let from = at + found[0].length
    while (from < block.end && /[\s:']/.test(text[from]!)) from++
    // "hosted by: A, B" may run over the lines of its block, not beyond.
    const limit = Math.min(block.end, sentence.end > from ? sentence.end : block.end, from + LONGEST_CHAIN)
    const list =
      alone && text.slice(at + found[0].length, from).includes('\n') ? linesOf(page, from, limit, role, cue) : null
    const read = list ?? readChain(text, from, limit, role, cue)
    const named =
      cue.endsWith('-named') && HELPING.has(role) ? wholeOf(text, read.bodies, lineEnd(text, from, limit)) : null
    const bodies = named ? [named, ...read.bodies.slice(1)] : read.bodies
    const end = named && read.bodies.length === 1 ? Math.max(read.end, named.name.end) : read.end
    if (notBodies(bodies)) continue
    if (cue === 'thanks-to') {
      if (roleThanked(text, end) === null) continue
      done.push({ start: at, end })
      yield* thanked(text, bodies, end, limit)
      continue
    }
    if (/^event-/.test(cue) && bodies[0]!.sure < 2 && !isShortName(text, bodies[0]!)) continue
    if (/^(?:our|the)-/.test(cue) && bodies.every((one) => one.sure === 0 || one.plain)) continue
    // "Our friends at Tidewater have offered their canteen": what they do says what they are.
    if (
      cue === 'our-partners' &&
      done.some((one) => one.start <= bodies[0]!.name.start && one.end >= bodies[0]!.name.end)
    )
      continue
    if (row.personal && bodies[0]!.plain && !HOUSED.test(text.slice(end, end + 16))) continue
    done.push({ start: at, end })
    // "organised and hosted by" gives two roles.
    const roles = /\sand\s/i.test(found[0]) && row.opens ? rolesNamed(found[0]) : []
    const weakly = cue === 'event-of' || isWeak(said) || isOfAnotherYear(text, end)
    yield* yieldBodies(bodies, weakly ? 0.4 : alone || EVENT_NOUN.test(before) ? 0.8 : 0.6, roles)
  }
}

const lineEnd = (text: string, from: number, limit: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? limit : Math.min(end, limit)
}

const OFFERED = /^(?:kindly\s+|generously\s+)?(?:offered|provided|awarded|given)/i

// "hosted by Mozilla at 366 Adelaide St W": who has a house is no person.
const HOUSED = /^\s+at\s+(?:\d|their\s|its\s)/i

const OF_KIND = /^\s(?!(?:and|or|in|at|on|for|with|from|to|of|by|is|are|was|will|has|which|that|y|e|et|und)\s)\p{Ll}/u

/** "the fourth workshop of the OSF and TIDE-LAB", "a course from RSE Leeds": three capitals at the head. */
function isShortName(text: string, { name }: Body): boolean {
  const first = /^[\p{L}\d&/-]+/u.exec(text.slice(name.start, name.end))?.[0] ?? ''
  // "a meeting of ICT teachers": who comes.
  return first.length > 2 && isAcronym(first) && !OF_KIND.test(text.slice(name.end, name.end + 24))
}

/** "organised and hosted by" → organizer, host. */
function rolesNamed(words: string): OrganizerRole[] {
  const roles: OrganizerRole[] = []
  if (/hosted/i.test(words)) roles.push('host')
  if (/organi[sz]ed|convened/i.test(words)) roles.push('organizer')
  if (/presented/i.test(words)) roles.push('presenter')
  if (/sponsored/i.test(words)) roles.push('sponsor')
  if (/funded|financed/i.test(words)) roles.push('funder')
  if (/supported/i.test(words)) roles.push('supporter')
  return roles.length > 1 ? roles : []
}
