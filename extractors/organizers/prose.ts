/** Finds the bodies behind an event in sentences: passive ("is organized by …") and active ("UNDESA and ITU will organize …"). */
import type { Find, OrganizerRole } from '../candidate.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import { matchesAt, stems } from '../triggers.js'
import { activeAt, activeOf, BETWEEN } from './actives.js'
import { type Body, organizerValue } from './bodies/body.js'
import { readChain } from './bodies.js'
import { EVENT_NOUN } from './events.js'
import { headRank, isEventWord } from './lexicon.js'
import { cueOf, roleCueAt } from './roles.js'

// The words with which cues and verb phrases begin.
const CUE_WORD = stems(
  'co$|co(?:organi|conven|host|sponsor|fund)|in$|with$|together$|alongside$|jointly$|joint$|cooperatively$|organi|conven|arranged$|host|sponsored$|sponsors?$|fund|financed$|financial|supported$|supporters$|under$|held$|presented$|brought$|managed$|administered$|coordinated$|kindly$|generously$|partly$|partially$|technically$|financially$|being$|also$|made$|has$|have$|through$|thank|grateful$|indebted$|acknowledge|receiv|grant$|initiative$|collaboration$|meetings?$|gathering$|afternoon$|meetup$|meet$|get$|conveners?$|convenors?$|on$|at$|pizzas?$|drinks?$|snacks?$|beers?$|food$|catering$|refreshments$|stickers?$|swag$|goodies$|main$|lead$|gold$|silver$|platinum$|bronze$|diamond$|headline$|principal$|title$|key$|official$|corporate$|media$|knowledge$|community$|venue$|academic$|strategic$|local$|institutional$|technology$|supporting$|scientific$|cultural$|programme$|radio$|press$|paid$|borne$|met$|covered$|underwritten$|programmed$|initiated$|curated$|una?$|uma?$|une$|invitan?$|convidam?$|invitano$|reali[sz]a[cç]|convocan?$|led$|facilitated$|taught$|given$|delivered$|run$|put$|promoted$|offered$|staged$|prepared$|called$|conducted$|is$|as$|our$|partners?$|donors$|workshop$|seminars?$|lectures?$|talks?$|series$|concert$|reading$|colloquium$|discussion$|training$|course$|evening$|event$|webinar$|room$|rooms$|roof$|space$|hall$|premises$|funds$|money$|hand$|side$|hackathon$|conference$|debate$|symposium$|congress$|annual$|general$|open$|cooperating$|operating$|en$|con$|com$|em$|junto$|juntamente$|convocad|promovid|impulsad|realizad|acogid|auspiciad|patrocin|financiad|apoyad|apoiad|bajo$|sob$|el$|avec$|sous$|organis|propos|anim|accueilli|financ|soutenu|conjointement$|promoss|curat|ospitat|sostenut|sotto$|insieme$|veranstaltet|ausgericht|angeboten|gemeinsam|gefördert|finanziert$|unterstützt$|acts?$|acting$|serv(?:es?|ing)$|acknowledges?$|recogni|appreciate|gratefully$|technical$|logistic|scientific$|academic$|institutional$|administrative$|organi[sz]ational$|secretariat$|administration$|gastgeber|implemented$|carried$|endowed$|subsidi|collaborazione$|colaboraci|colabora[cç]|big$|à$|su$|per$|por$|bénéfici|y$|coorganiz|coorganis|coordonn|port[ée]|unter$|mit$|vom?$|von$|eine$|numa$|gracias$|gra[çc]as$|grazie$|gr[âa]ce$|coordinad|coordenad|apoya$|apoian?$|apoiam$|apoio$|apoyan$|auspician?$|patrocinan?$|patrocinam$|colaboran?$|colaboram$|parceiros$|parceria$|aliados$|financian?$|funders?$|supporters?$',
)
const VERB = stems(
  'regrets?$|looks?$|wants?$|wish|asks?$|shall$|is$|are$|was$|were$|will$|has$|have$|would$|wish|kindly$|generously$|also$|therefore|jointly|successfully|cordially|warmly|proudly|together|hereby|recently|again|now|once|very|so$|really|super|incredibly|extremely|both|all$|then|soon|officially|co$|co(?:organi|conven|host|sponsor)|organi|conven|arrang|runs?$|running|ran$|host|present|invit|welcomes?$|receives?$|request|calls$|seeks?$|opens?$|holds?$|held$|holding|conduct|launch|carr|complete|start|kick|deliver|offer|announce|implement|stag|continu|bring|had$|pay|paid|funds?$|finances?$|sponsors?$|partner|join|team|provid|facilitat|led$|leads$|trained|support|back|agree|consent|accept|repropon|ripropon|lend|lent$|acts?$|acting$|serv(?:es?|ing)$|gives?$|given$|gave$|contribute|covers?$|bears?$|meets?$|puts?$|putting|award|grant|donate|make|made|helps?$|pleased|tienen?$|tem$|têm$|ont$|hanno$|ha$|a$|se$|est$|sont$|è$|sono$|lädt|laden|veranstalte|en$|assure|accueill|acoge|acolhe|ospita|ospiter|calls?$|te$|les?$|los$|os$|vos$|nos$|vous$|ti$|vi$|la$|convida|convoca|realiza|promove|promuev|celebra|lanza|ofrec|oferec|propon|promuov|apresenta|présente',
)

// An earlier edition, or something else that has organisers of its own.
const OTHER =
  /\b(?:previous|earlier|past|last year|preceding|former)\b[^.]{0,40}$|\b(?:survey|study|report|website|web site|site|repository|data|dataset|software|network|server|paper|papers|book|prize|award|list|page|research|package|scholarship|fellowship|grant|(?<!bag\s)lunch|dinner|reception|visit|publication|journal|proceedings|accommodation|project|book)s?(?:\s+(?:is|are|was|were|will be|being|which|that|has been|have been|also|partly|fully|kindly|currently|\p{L}+ly)){0,3}\s*$/iu
const SUBJECT =
  /\b(?:it|they|this|which|that|we|edition|initiative|(?:\p{L}+\s?)(?:19|20)\d\d|\p{L}+'\d\d|plan|draft)\b/iu

// "travel grants are paid for by the X", "the costs are borne by the X": who pays for those pays for the event.
const MONEY =
  /\b(?:grants|bursaries|scholarships|fee waivers|costs|travel|expenses|catering|interpretation|places)\b[^.;]{0,90}$/i
// "The school is organised by": what is organised is an event.
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+)?$/u

export function* organizersInProse(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  const done: Span[] = []
  for (const find of actives(page)) {
    done.push(find.chain)
    yield* yieldBodies(find.bodies, find.weight)
  }
  for (const found of matchesAt(page, CUE_WORD, nameBehind, roleCueAt)) {
    const at = found.index
    if (done.some((one) => one.start <= at && at < one.end)) continue
    const { role, cue, opens, personal } = cueOf(found.groups as Record<string, string | undefined>)
    const block = page.blockAt(at)
    if (!block || block.kind === 'furniture') continue
    const sentence = page.sentenceAt(at) ?? block
    const before = text.slice(sentence.start, at)
    const alone = before.trim().length <= 4 || /(?:\n|[:|\x95])\s*$/.test(text.slice(Math.max(0, at - 6), at))
    const money = role === 'funder' && MONEY.test(before)
    let weakly = false
    if (
      !money &&
      !(role === 'funder' && /\bproject\b/i.test(before)) &&
      OTHER.test(before) &&
      !/^(?:thank|our)/i.test(found[0])
    )
      continue
    if (opens) {
      weakly = !alone && !money && cue === 'joint-event-of' && /^(?:is|as)\s/i.test(found[0])
      if (
        !alone &&
        !money &&
        !/^(?:thank|our|event|the-|treats|sponsor-named|partner-named|invitan)/i.test(cue) &&
        !/-(?:named|nombrado)$|^von-|^(?:help-of|contribution-of|secretariat-by|our-co-hosts|co-organizado|cofinancé)$/.test(
          cue,
        ) &&
        role !== 'patron' &&
        !/^bénéf/i.test(found[0]) &&
        !(cue === 'organised-by' && PASSIVE.test(before)) &&
        !(NAME_IS.test(before) && PASSIVE.test(before)) &&
        !weakly &&
        // "… is put on by the Museum, and brought to you by the Bank": what was said before is an event's.
        !done.some((one) => one.start >= sentence.start && one.end <= at && at - one.end < 80) &&
        !EVENT_NOUN.test(before) &&
        !SUBJECT.test(before)
      )
        continue
    } else if (
      !alone &&
      !/^organi/i.test(found[0]) &&
      !done.some((one) => one.start >= sentence.start && one.end <= at) &&
      !/organi[sz]|held?\b|host|conven|conduct|invit|presents?\b|launch|prepar|promov|promo|carr(?:y|ied)\b|celebra|programme|\bruns?\b|convoca|réuni/i.test(
        before,
      )
    )
      continue
    let from = at + found[0].length
    while (from < block.end && /[\s:']/.test(text[from]!)) from++
    // "hosted by: A, B" may run over the lines of its block, not beyond.
    const limit = Math.min(block.end, sentence.end > from ? sentence.end : block.end, from + 900)
    const list =
      alone && text.slice(at + found[0].length, from).includes('\n') ? linesOf(page, from, limit, role, cue) : null
    const { bodies, end } = list ?? readChain(text, from, limit, role, cue)
    // "Our thanks to the X for hosting us": what they are thanked for is their role.
    if (cue === 'thanks-to') {
      const why =
        /^\s*,?\s*for\s+(?:(?:their|the|its|your|our|kindly|so|generously|very|free|this)\s+){0,2}(host|sponsor|fund|financ|support|provid|lend|giv|help|offer|kind|generous|space|room|venue|hall|premises|having|letting|hospitality|welcom|pizza|food|drinks|beer|coffee|lunch|snacks|swag|stickers)/i.exec(
          text.slice(end, end + 60),
        )
      if (!why || notBodies(bodies)) continue
      const given = /^(?:host|lend|having|letting|hospitality|welcom|space|room|venue|hall|premises)/i.test(why[1]!)
        ? 'host'
        : /^(?:sponsor|pizza|food|drinks|beer|coffee|lunch|snacks|swag|stickers)/i.test(why[1]!)
          ? 'sponsor'
          : /^fund|^financ/i.test(why[1]!)
            ? 'funder'
            : 'supporter'
      done.push({ start: at, end })
      yield* yieldBodies(
        bodies.map((one) => ({ ...one, role: given })),
        0.6,
      )
      yield* alsoThanked(text, end, limit)
      continue
    }
    if (bodies.length === 0) continue
    if (/^event-/.test(cue) && bodies[0]!.sure < 2) continue
    if (/^(?:our|the)-/.test(cue) && bodies.every((one) => one.sure === 0 || one.plain)) continue
    // "organised and hosted by" gives two roles.
    const roles = /\sand\s/i.test(found[0]) && opens ? rolesNamed(found[0]) : []
    if (bodies.length === 0 || notBodies(bodies) || (personal && (bodies[0]!.plain || bodies[0]!.sure === 0))) continue
    done.push({ start: at, end })
    yield* yieldBodies(bodies, cue === 'event-of' || weakly ? 0.4 : alone || EVENT_NOUN.test(before) ? 0.8 : 0.6, roles)
  }
}

// "RepNum-6 is hosted by", "Fog & Fish is sponsored by": the event by its name.
const NAME_IS =
  /^(?!(?:The|This|That|These|It|They|Its|Our|All|Each|A|An)\s)\p{Lu}\S{0,24}(?:\s[\p{Lu}\d&][^\s.;:]{0,20}){0,4}\s(?:is|was|will\s+be|are)\s/u

// "… for having us and to the Rust Foundation for the stickers"
const AND_TO = /^[^.;\n]{3,60}?,?\s+(?:and|as\s+well\s+as)\s+(?:also\s+)?to\s+(?=(?:the\s+)?\p{Lu})/u

/** Whoever else is thanked in the same breath. */
function* alsoThanked(text: string, from: number, limit: number): Generator<Find<'organizer'>> {
  const more = AND_TO.exec(text.slice(from, Math.min(limit, from + 90)))
  if (!more) return
  const { bodies, end } = readChain(text, from + more[0].length, limit, 'supporter', 'thanks-to')
  const why = /^\s*,?\s*for\s+(?:(?:the|their|its|our)\s+)?(\p{L}+)/u.exec(text.slice(end, end + 40))
  if (!why || notBodies(bodies)) return
  const role = /^(?:host|having|letting|space|room|venue|hall|hospitality)/i.test(why[1]!)
    ? 'host'
    : /^(?:fund|financ|grant)/i.test(why[1]!)
      ? 'funder'
      : /^(?:pizza|food|drinks|beer|coffee|lunch|snacks|swag|stickers|sponsor)/i.test(why[1]!)
        ? 'sponsor'
        : 'supporter'
  yield* yieldBodies(
    bodies.map((one) => ({ ...one, role })),
    0.6,
  )
}

/** "With the sponsorship of" on a line of its own: a body on each of the lines below, none broken over two. */
function linesOf(
  page: Page,
  from: number,
  limit: number,
  role: OrganizerRole,
  cue: string,
): { bodies: Body[]; end: number } | null {
  const { text } = page
  const bodies: Body[] = []
  let end = from
  let count = 0
  for (let i = page.lineAt(from); i < page.lines.length; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank' || line.start >= limit || roleCueAt(text, line.body)) break
    const chain = readChain(text, line.body, line.end, role, cue)
    if (
      chain.bodies.length === 0 ||
      (bodies.length === 0 && chain.bodies[0]!.sure === 0) ||
      /\p{L}{2}/u.test(text.slice(chain.end, line.end)) ||
      /,\s*$/.test(text.slice(chain.end, line.end))
    )
      return null
    bodies.push(...chain.bodies)
    end = chain.end
    count++
  }
  return count > 1 ? { bodies, end } : null
}

/** A person with an affiliation ("hosted by Anna Smith, University of X") is no body. */
function notBodies(bodies: readonly Body[]): boolean {
  return bodies.length === 0 || bodies[0]!.sure === 0
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
    } else if (i + 1 < offset && text.charCodeAt(i + 1) > 32 && ++words > 4) return false
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
      // "Un encuentro de X, con el apoyo de Y": what has words of its own for its role stands by itself.
      weight: body.cue === bodies[0]!.cue ? weight : Math.max(weight, 0.6),
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
  for (const found of matchesAt(page, VERB, nameBefore, activeAt)) {
    const verb = found.index
    const block = page.blockAt(verb)
    if (!block || block.kind === 'furniture' || block.kind === 'header' || block.kind === 'row') continue
    const sentence = page.sentenceAt(verb)
    if (!sentence || verb - sentence.start < 2 || verb - sentence.start > 700) continue
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
    const spoken = !object || EVENT_NOUN.test(after)
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
      if (notBodies(bodies) || (bodies[0]!.plain && bodies.length === 1)) break
      if (lonelyEvent(text, bodies)) break
      seen.add(start)
      if (/^(?:partner|joining|team)/i.test(found[0].replace(/^(?:is|are|was|were|have|has|will)\s+/i, ''))) {
        const to = /^\s+(?:up\s+)?with\s+/.exec(after)
        if (to) bodies.push(...readChain(text, verb + found[0].length + to[0].length, sentence.end, role, cue).bodies)
      }
      // Roles behind the verb ("… organize X in collaboration with Y") are left to the passive reading.
      yield { bodies, chain: { start, end }, weight: spoken || relative ? 0.75 : 0.3 }
      break
    }
  }
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

const CLAUSE_START =
  /(?:[,:;]|\bthat|!|\bwhen|\bwhere|\bwhich|\bfriends\s+at|\bcolleagues\s+at|\s-)\s+(?:and\s+)?(?=\S)|\sand\s+(?=the\s+\p{Lu})/gu

/** Where the subject may begin: at the sentence's start, and behind its commas, colons and "that". */
function* clauseStarts(text: string, from: number, to: number): Generator<number> {
  // Most subjects begin their sentence: the rest is looked for only where that one fails.
  yield from
  const slice = text.slice(from, to)
  // "To answer this request the UNRCMW, in partnership with …, is convening": the subject follows without a comma.
  const opening =
    /^(?:To|In|On|At|For|Under|Following|After|As|With|By|Upon|Pursuant)\s[^,;:]{4,90}?\s(?:the|our)\s(?=\p{Lu})/u.exec(
      slice,
    )
  if (opening) yield from + opening[0].length
  let count = 1
  for (const found of matchesOf(slice, CLAUSE_START)) {
    if (++count > 14) break
    yield from + found.index + found[0].length
  }
  // "a few grants are left from the X, who also pay for the lunch"
  const given =
    /\s(?:from|thanks\s+to|of|by)\s+(?:the\s+)?(?=\p{Lu}[^,;]{3,70},?\s+(?:which|who|that)\s+(?:also\s+|kindly\s+|generously\s+)?$)/u.exec(
      slice.slice(-120),
    )
  if (given) yield Math.max(from, to - 120) + given.index + given[0].length
}
