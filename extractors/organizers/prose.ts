/** Finds the bodies behind an event in sentences: passive ("is organized by …") and active ("UNDESA and ITU will organize …"). */
import type { Find, OrganizerRole } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { matchesIn, stems, windowsAround } from '../triggers.js'
import { ACTIVE, activeOf, BETWEEN } from './actives.js'
import { type Body, organizerValue, readChain } from './bodies.js'
import { EVENT_NOUN } from './events.js'
import { headRank, isEventWord } from './lexicon.js'
import { cueOf, ROLE_CUE_SOURCE } from './roles.js'

// Each cue and each verb has one of these words near its beginning.
const CUE_WORD = stems(
  'co$|cohost|coorgani|organi|conven|arrang|run$|put$|promo|offered|staged|prepared|called|delivered|conducted|brought|presented|managed|administered|coordinated|host|sponsor|fund|financ|support|auspic|patron|aegis|cooperat|operation|collabor|colabor|partner|parten|parcer|parten|associa|conjun|jointly|joint|together|alongside|grant|assist|help|back|expert|advice|contribu|convoc|impuls|realizad|acogid|patrocin|apoyo|apoya|apoi|alianza|junto|juntam|apoio|egide|égide|soutien|soutenu|appui|aide|propos|anim|promoss|curat|accueil|ospitat|sostegn|sosten|insieme|collaboraz|partenar|behalf|invitation|initiative|project|activity|undertaking|collaboration|led$|facilitated|taught|given|thank|grateful|indebted|acknowledge|gift|donation|veranstalt|ausgericht|angebot|zusammen|kooperation|partnerschaft|gemeinsam|gefördert|unterstütz|schirm|workshop|seminar|lecture|training|course|evening|event|webinar|hackathon|conference|debate|symposium|congress|meeting|assembly|open$|donors|fondos|possible',
)
const VERB = stems(
  'organi|host|cohost|invit|inviting|pleased|delight|happy|excited|proud|thrilled|glad|hono|stoked|presents?$|présente|hold|held|conduct|launch|carr|complete|start|kick|deliver|offer|announce|implement|stag|back|continu|bring|receiv|welcom|pay|paid|fund|financ|sponsor|calling|conven|arrang|runs?$|running|ran$|partner|join|team|provid|facilitat|led$|leads$|trained|support|lend|lent$|giv|gave|open|contribut|cover|bear|meets?$|puts?$|putting|grant|award|donat|ma[dk]e|help|request|compliment|accept|seek|calls|convida|convoca|promov|promuev|promuov|celebra|lanza|ofrec|oferec|realiza|propo|heureu|ravi|liet|placer|plaisir|piacere|prazer|gusto|agrado|honra|complace|lädt|laden|apresenta|presenta|présent|had$|had|espera|rendez|donne|convie|would',
)

const CUE = new RegExp(`(?<![\\p{L}-])(?:${ROLE_CUE_SOURCE})(?![\\p{L}])`, 'giu')
// An earlier edition, or something else that has organisers of its own.
const OTHER =
  /\b(?:previous|earlier|past|last year|preceding|former)\b[^.]{0,40}$|\b(?:survey|study|report|website|web site|site|repository|data|dataset|software|network|server|paper|papers|book|prize|award|list|page|research|package|scholarship|fellowship|grant|lunch|dinner|reception|visit|publication|journal|proceedings|accommodation|travel|book)s?(?:\s+(?:is|are|was|were|will be|being|which|that|has been|have been|also|partly|fully|kindly|currently|\p{L}+ly)){0,3}\s*$/iu
const SUBJECT = /\b(?:it|this|which|that|we|edition|initiative|(?:\p{L}+\s?)(?:19|20)\d\d|\p{L}+'\d\d|plan|draft)\b/iu

export function* organizersInProse(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  const done: Span[] = []
  for (const find of actives(page)) {
    done.push(find.chain)
    yield* yieldBodies(find.bodies, find.weight)
  }
  for (const found of matchesIn(text, windowsAround(page, CUE_WORD, 70, 30, nameBehind), CUE, 100)) {
    const at = found.index
    if (done.some((one) => one.start <= at && at < one.end)) continue
    const { role, cue, opens, personal } = cueOf(found.groups as Record<string, string | undefined>)
    const block = page.blockAt(at)
    if (!block || block.kind === 'furniture') continue
    const sentence = page.sentenceAt(at) ?? block
    const before = text.slice(sentence.start, at)
    const alone = before.trim().length <= 4 || /(?:\n|[:|•])\s*$/.test(text.slice(Math.max(0, at - 6), at))
    if (OTHER.test(before) && !/^(?:thank|our)/i.test(found[0])) continue
    if (opens) {
      if (!alone && !/^(?:thank|our|event|the-)/i.test(cue) && !EVENT_NOUN.test(before) && !SUBJECT.test(before))
        continue
    } else if (
      !alone &&
      !/^organi/i.test(found[0]) &&
      !done.some((one) => one.start >= sentence.start && one.end <= at) &&
      !/organi[sz]|held?\b|host|conven|conduct|invit|presents?\b|launch|prepar|promov|promo/i.test(before)
    )
      continue
    let from = at + found[0].length
    while (from < block.end && /[\s:']/.test(text[from]!)) from++
    // "hosted by: A, B" may run over the lines of its block, not beyond.
    const limit = Math.min(block.end, sentence.end > from ? sentence.end : block.end, from + 900)
    const { bodies, end } = readChain(text, from, limit, role, cue)
    // "Our thanks to the X for hosting us": what they are thanked for is their role.
    if (cue === 'thanks-to') {
      const why =
        /^\s*,?\s*for\s+(?:(?:their|the|its|your|kindly|so|generously|very)\s+){0,2}(host|sponsor|fund|financ|support|provid|lend|giv|help|offer|kind|generous)/i.exec(
          text.slice(end, end + 60),
        )
      if (!why || notBodies(bodies)) continue
      const given = /^host|^lend/i.test(why[1]!)
        ? 'host'
        : /^sponsor/i.test(why[1]!)
          ? 'sponsor'
          : /^fund|^financ/i.test(why[1]!)
            ? 'funder'
            : 'supporter'
      done.push({ start: at, end })
      yield* yieldBodies(
        bodies.map((one) => ({ ...one, role: given })),
        0.6,
      )
      continue
    }
    if (/^event-/.test(cue) && bodies[0]!.sure < 2) continue
    if (/^(?:our|the)-/.test(cue) && bodies.every((one) => one.sure === 0 || one.plain)) continue
    // "organised and hosted by" gives two roles.
    const roles = /\sand\s/i.test(found[0]) && opens ? rolesNamed(found[0]) : []
    if (bodies.length === 0 || notBodies(bodies) || (personal && (bodies[0]!.plain || bodies[0]!.sure === 0))) continue
    done.push({ start: at, end })
    yield* yieldBodies(bodies, cue === 'event-of' ? 0.4 : alone || EVENT_NOUN.test(before) ? 0.8 : 0.6, roles)
  }
}

/** A person with an affiliation ("hosted by Anna Smith, University of X") is no body. */
function notBodies(bodies: readonly Body[]): boolean {
  return bodies[0]!.sure === 0
}

/** A capital among the next words: a cue without a name behind it says nothing. */
function nameBehind(text: string, offset: number): boolean {
  for (let i = offset + 1; i < text.length && i < offset + 100; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x17f)) return true
  }
  return false
}

/** A capital among the few words before: a verb has its subject there. */
function nameBefore(text: string, offset: number): boolean {
  let words = 0
  for (let i = offset - 1; i >= 0 && offset - i < 90; i--) {
    const code = text.charCodeAt(i)
    if (code > 32) {
      const first = i === 0 || text.charCodeAt(i - 1) <= 32 || text.charCodeAt(i - 1) === 40
      if (first && ((code >= 65 && code <= 90) || code >= 0xc0)) return true
    } else if (i + 1 < offset && text.charCodeAt(i + 1) > 32 && ++words > 6) return false
  }
  return false
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

function* yieldBodies(
  bodies: readonly Body[],
  weight: number,
  roles: readonly OrganizerRole[] = [],
): Generator<Find<'organizer'>> {
  for (const body of bodies)
    yield {
      kind: 'organizer',
      span: spanOf(body),
      value:
        roles.length > 0 && body.cue === bodies[0]!.cue ? { ...organizerValue(body), roles } : organizerValue(body),
      cue: body.cue,
      weight,
    }
}

export function spanOf({ name, acronym, parent }: Body): Span {
  const parts = [name, acronym, parent].filter((one): one is Span => one !== null)
  const near = parts.filter((one) => Math.abs(one.start - name.start) < 200)
  return { start: Math.min(...near.map((one) => one.start)), end: Math.max(...near.map((one) => one.end)) }
}

interface ActiveFind {
  readonly bodies: readonly Body[]
  readonly chain: Span
  readonly weight: number
}

function* actives(page: Page): Generator<ActiveFind> {
  const { text } = page
  const seen = new Set<number>()
  for (const found of matchesIn(text, windowsAround(page, VERB, 56, 24, nameBefore), ACTIVE, 70)) {
    const verb = found.index
    const block = page.blockAt(verb)
    if (!block || block.kind === 'furniture' || block.kind === 'header' || block.kind === 'row') continue
    const sentence = page.sentenceAt(verb)
    if (!sentence || verb - sentence.start < 2 || verb - sentence.start > 700) continue
    // "will be held", "will be organized": the event is the subject.
    if (/\bbe\s+(?!\p{L}+ing\b)/iu.test(found[0])) continue
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
    if (
      object &&
      !EVENT_NOUN.test(after) &&
      !/^\s*(?:the|this|an?)?\s*["'“]?\p{Lu}/u.test(after) &&
      !/\bproject\b/i.test(after)
    )
      continue
    for (const start of clauseStarts(text, sentence.start, verb)) {
      if (seen.has(start)) continue
      const chain = readChain(text, start, verb, role, cue, true)
      const bodies = [...chain.bodies]
      const { end } = chain
      if (bodies.length === 0) continue
      if (!BETWEEN.test(text.slice(end, verb))) continue
      if (notBodies(bodies) || (bodies[0]!.plain && bodies.length === 1)) break
      if (lonelyEvent(text, bodies)) break
      seen.add(start)
      if (/^(?:partner|joining|team)/i.test(found[0].replace(/^(?:is|are|was|were|have|has|will)\s+/i, ''))) {
        const to = /^\s+(?:up\s+)?with\s+/.exec(after)
        if (to) bodies.push(...readChain(text, verb + found[0].length + to[0].length, sentence.end, role, cue).bodies)
      }
      // Roles behind the verb ("… organize X in collaboration with Y") are left to the passive reading.
      yield { bodies, chain: { start, end }, weight: object && !EVENT_NOUN.test(after) ? 0.3 : 0.75 }
      break
    }
  }
}

// "The Meeting will …", "Session 2 presents": a capitalised event is no body.
function lonelyEvent(text: string, bodies: readonly Body[]): boolean {
  const words = text.slice(bodies[0]!.name.start, bodies[0]!.name.end).split(/\s+/)
  return (
    words.length <= 4 &&
    isEventWord(words[words.length - 1]!) &&
    !bodies[0]!.acronym &&
    !words.slice(0, -1).some((word) => headRank(word) > 0)
  )
}

/** Where the subject may begin: at the sentence's start, and behind its commas, colons and "that". */
function clauseStarts(text: string, from: number, to: number): number[] {
  const starts = [from]
  const pattern = /(?:[,:;]|\bthat|!|\bwhen|\bwhere|\s-)\s+(?:and\s+)?(?=\S)/gy
  const slice = text.slice(from, to)
  const global = new RegExp(pattern.source, 'g')
  for (let found = global.exec(slice); found && starts.length < 14; found = global.exec(slice))
    starts.push(from + found.index + found[0].length)
  return starts
}
