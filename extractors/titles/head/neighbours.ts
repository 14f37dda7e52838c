/** What stands above and below a line of the head says whether it is the name. */
import { kindWords } from '../../kindWords.js'
import type { Line, Page } from '../../page.js'
import { POSTED } from '../byline.js'
import { INVITES } from '../lines/invitations.js'
import { GREETING, WORKS_BY } from '../lines/persons.js'
import type { LineSense } from '../lines/sense.js'
import { isDated } from './dated.js'
import { standsAlone } from './gaps.js'
import { lineSense } from './lineSense.js'

/** Does it stand alone, of some length, directly above running text? */
export function leadsToProse(page: Page, first: number, last: number): boolean {
  const { lines, text } = page
  if (!standsAlone(lines, first, last) || lines[last]!.end - lines[first]!.start < 20) return false
  const below = lines[last + 2]
  if (below?.kind !== 'text') return false
  const block = page.blocks[below.block]
  return block !== undefined && block.end - block.start > 160 && /\p{Ll}/u.test(text.slice(below.start, below.end))
}

/** Directly below a person's name, without a word for an event, a quote or a colon: a position. */
export function belowPerson(page: Page, line: Line, words: string): boolean {
  const above = page.lines[line.index - 1]
  if (above?.kind !== 'text' || words.length > 80 || /[":?\d]/.test(words)) return false
  const name = page.text.slice(above.start, above.end)
  return (
    lineSense(page, above, name) === 'person' &&
    /^(?:prof|dr|mr|ms|mrs|h\.\s?e\.|hon\b|sir\b|the hon)/i.test(name) &&
    kindWords(words, 0, words.length, 1).length === 0 &&
    /\p{Ll}/u.test(words)
  )
}

const CALLS =
  /\bcall for\b|\bcfp\b|announcement|circular|convocatoria|chamada|appel|aufruf|invitation|einladung|convite|invitaci[oó]n/i

/** "CALL FOR PAPERS (extended) / 8th International Symposium on Storage": among the first lines below a heading that calls. */
export function belowCall(page: Page, line: Line): boolean {
  const section = page.sections[page.blocks[line.block]?.section ?? 0]
  const heading = section && section.heading >= 0 ? page.blocks[section.heading] : undefined
  return (
    heading !== undefined &&
    line.index - heading.last <= 4 &&
    CALLS.test(page.text.slice(heading.start, Math.min(heading.end, heading.start + 80)))
  )
}

/** Is the line the subject of the invitation on the next one? */
export function isSubject(page: Page, i: number): boolean {
  const next = page.lines[i + 1]
  if (!next || next.kind === 'blank' || next.kind === 'rule') return false
  const words = page.text.slice(next.start, Math.min(next.end, next.start + 160))
  return (
    /^\p{Ll}/u.test(words) &&
    !/^(?:to|for|of|on|and|in)\s/.test(words) &&
    (lineSense(page, next, words) === 'call' || INVITES.test(words))
  )
}

/** Directly below an institution and above a gap, without date, kind or colon: its section, or its name in another language. */
export function goesWithBody(page: Page, first: number, last: number): boolean {
  const { lines, text } = page
  if (first !== last || first > 6) return false
  const above = lines[first - 1]
  const below = lines[last + 1]
  if (!above || above.kind === 'blank' || above.kind === 'rule') return false
  if (below && below.kind !== 'blank' && below.kind !== 'rule') {
    const words = text.slice(below.start, below.end)
    const sense = lineSense(page, below, words)
    if (sense !== 'no' && sense !== 'body' && sense !== 'call') return false
  }
  const words = text.slice(lines[first]!.start, lines[first]!.end)
  return (
    words.length < 60 &&
    !/[:?!"\d]/.test(words) &&
    kindWords(words, 0, words.length, 1).length === 0 &&
    !isDated(page, last)
  )
}

/** The first line of a page heads it, with a gap below, unless it plainly says something else. */
export function headsPage(page: Page, line: Line, words: string, sense: LineSense | 'prose'): boolean {
  if (
    sense === 'call' ||
    sense === 'date' ||
    sense === 'dated' ||
    words.length > 130 ||
    GREETING.test(words) ||
    // "About · Challenges · Mentors · Rules".
    words.split(/\s[·|\x95]\s/).length > 3 ||
    /[.,:]$|https?:|@|\s[>|\x9b"]\s/.test(words)
  )
    return false
  const next = page.lines[line.index + 1]
  return (
    next === undefined ||
    next.kind === 'blank' ||
    next.kind === 'rule' ||
    POSTED.test(page.text.slice(next.start, next.start + 30))
  )
}

/** Does the next line say whose works they are, or who speaks: "Photographs by …", "by …"? */
export function worksBelow(page: Page, line: Line): boolean {
  const below = page.lines[line.index + 1]
  if (below === undefined || below.kind === 'blank') return false
  const words = page.text.slice(below.start, below.end)
  return WORKS_BY.test(words) || /^(?:by|von|de|di|par|por)\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(words)
}

// "Eleventh session", "27th meeting": what a body holds.
const SITTING =
  /^(?:the\s)?(?:\d{1,3}(?:st|nd|rd|th)|\p{L}{3,9}(?:th|st|nd|rd)|first|second|third|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-\p{L}{4,7}|annual|special|regular|resumed|extraordinary|inaugural|founding|constituent|constitutive|preparatory)\s(?:(?:regular|ordinary|special|annual|plenary|resumed)\s)?(?:session|meeting)$/iu
const SITS =
  /\b(?:working\s(?:party|group)|committee|commission|council|board|assembly|conference|forum|task\sforce|panel|congress|team|network|group|comit[eé]|consejo|conselho|conseil|comisi[oó]n|comiss[aã]o)\b/i

/** Where the name of the body begins that stands above its session: "Working Party on Trade / Eleventh session". */
export function sittingBody(page: Page, line: Line): number | null {
  if (!SITTING.test(page.text.slice(line.body, line.end))) return null
  for (let index = line.index - 1; index >= 0 && index > line.index - 3; index--) {
    const above = page.lines[index]!
    if (above.kind === 'blank') continue
    const words = page.text.slice(above.start, above.end)
    const sense = lineSense(page, above, words)
    return (sense === 'body' || sense === 'name') && SITS.test(words) && words.length < 110 ? above.body : null
  }
  return null
}

const BESIDE =
  /^(?:official |hybrid |virtual |high-level )?(?:side|parallel|satellite|fringe|associated|affiliated|pre-?conference|post-?conference|special|thematic|eventos? paralel|atividades? paralel|actividades? paralel|[eé]v[eé]nements? parall[eè]l|eventi? collateral)(?:\p{Ll}{0,2})(?:[ -](?:events?|sessions?|workshops?|meetings?|symposi(?:a|um)))?(?: programme)?$/iu

/** "HIGH-LEVEL POLITICAL FORUM / Side events / Leaving no islander behind": the line below says that it is another's. */
export function isHostOfOthers(page: Page, line: Line): boolean {
  let seen = 0
  for (let k = line.index + 1; k < page.lines.length && k < line.index + 6; k++) {
    const below = page.lines[k]!
    if (below.kind === 'blank') continue
    if (below.kind === 'rule' || below.end - below.start > 160) return false
    const words = page.text.slice(below.start, below.end)
    if (seen++ === 0) {
      if (words.length > 44 || !BESIDE.test(words)) return false
    } else return lineSense(page, below, words) === 'name'
  }
  return false
}

const HELPED_BY =
  /^(?:(?:e |et |y |and |und )?(?:in collaborazione|in partenariato|in cooperazione|con il (?:patrocinio|sostegno|contributo|supporto)|en (?:partenariat|collaboration|colaboraci[oó]n|coop[eé]ration)|avec le (?:soutien|concours|patronage)|con el (?:apoyo|auspicio|patrocinio)|em (?:parceria|colabora[cç][aã]o)|com o (?:apoio|patroc[ií]nio)|in (?:zusammenarbeit|kooperation)|mit (?:freundlicher )?unterst[uü]tzung|in (?:collaboration|partnership|association|co-?operation)|with the (?:support|assistance|help)|under the auspices|sous (?:le patronage|l'[eé]gide)) ?(?:con|avec|com|mit|with|d[aei]|del?|dell[aoe']|do|du|des|des?|of|von|der)?:?)$/iu

/** "in collaborazione con" / "Associazione Ex Tonnaroti" / "FAI - Delegazione di Trapani": the lines below, up to the gap, are who helps. */
export function isHelper({ lines, text }: Page, line: Line): boolean {
  for (let k = line.index - 1; k >= 0 && line.index - k <= 4; k--) {
    const above = lines[k]!
    if (above.kind === 'blank' || above.kind === 'rule') return false
    const words = text.slice(above.body, above.end)
    if (words.length < 60 && HELPED_BY.test(words)) return kindWords(text, line.start, line.end, 1).length === 0
  }
  return false
}
