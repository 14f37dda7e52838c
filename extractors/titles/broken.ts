/** Names broken over lines: does a line go on with the next? */
import { kindWords } from '../kindWords.js'
import type { Line, Page } from '../page.js'
import { datesIn } from './dates.js'
import { languageOfName } from './language.js'
import { senseOf } from './lines/sense.js'

export const OPEN_END =
  /(?:[,:&/-]|(?<![\p{L}-])(?:on|of|for|and|the|in|to|with|at|from|by|or|between|a|an|their|its|de|del|da|do|dos|das|e|y|la|las|los|el|en|em|sobre|para|por|con|com|sur|pour|et|des|du|le|les|les|aux|dans|di|della|dei|per|il|und|für|der|die|das|zur|zum|im|annual|biennial|triennial|international|inter-?regional|regional|national|european|african|asian|arab|pan-african|world|global|joint|high-level|technical|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th)))$/iu
const OPEN_START =
  /^(?:(?:on|of|for|and|the|in the|in|to|with|at|from|through|as|or|de|del|da|do|dos|das|e|y|en|em|sobre|para|por|con|com|sur|pour|et|des|du|dans|di|della|dei|per|und|für|der|des|ON|OF|FOR|AND|THE|IN|TO|WITH|AT|FROM|DE|DEL|DA|DO|DOS|DAS|E|Y|EN|EM|SOBRE|PARA|POR|CON|COM|SUR|POUR|ET|DES|DU|DANS|DI|DELLA|PER|UND)\s|\(\p{L}|&)/u
// "Workshop on Maintaining / Old Code": what is to be maintained stands below; a talk on beekeeping is complete.
const GERUND_END =
  /\s(?:on|of|for)\s(?:Maintain|Build|Understand|Manag|Us|Improv|Strengthen|Develop|Design|Support|Address|Promot|Prevent|Reduc|Protect|Preserv|Creat|Mak|Bridg|Implement|Enhanc|Advanc|Measur|Assess|Secur|Rethink|Reimagin|Explor|Sustain|Ensur|Restor|Repair|Combat|Tackl|Accelerat|Scal|Transform|Leverag|Keep|Increas|Rais|Foster|Empower|Recogni[sz]|Apply|Analy[sz]|Identify|Detect|Adapt|Establish)ing$/u
const ALONE = /^(?:on|of|and|for|sobre|sur|de|su|über|zu|zum|zur|&)$/i
const NO_START =
  /^(?:by|held|to be|in (?:conjunction|collaboration|association|co-?operation|partnership)|co-?located|hosted|organi[sz]ed|sponsored|part of|with the|within the|presented|presents|on the occasion|also known|known as|aka\b|a\.k\.a|formerly|and\s?$|within\b|(?:a cura d[ie]|a cargo de|animad[oa] por|conducid[oa] por|dirigid[oa] por|impartid[oa] por|ministrad[oa] por|anim[ée]e? par|condott[oa] da|geleitet von|led by|curated by|taught by|facilitated by|tutor|moderated by)\b|mit\s(?:delegation|vortr|beitr|g[aä]sten|freundlich|unterst)|with\s(?:a\sdelegation|keynote|contributions|talks|support|simultaneous)|avec\s(?:le\ssoutien|la\sparticipation|interpr)|con\s(?:la\sparticipaci|el\sapoyo|interpret|traducci|la\spartecipaz)|com\s(?:a\sparticipa|o\sapoio|tradu)|\((?:technically|co-?sponsored|sponsored|organi[sz]ed|supported|in (?:conj|coop|assoc|collab)|formerly|co-?located|affiliated|with|held|part)|from \d|on \p{Lu}\p{L}+day|at the \p{Lu})/iu

const THING =
  /\s(?:report|book|atlas|guide|study|platform|exhibition|film|documentary|rapport|livre|ouvrage|[eé]tude|exposition|informe|libro|estudio|exposici[oó]n|documental|relat[oó]rio|livro|exposi[cç][aã]o|rapporto|mostra|volume|ausstellung|buch(?:es|s)?|berichts?|films?)$/i

/** Does the name that ends on `above` go on with `below`? `first` is the name's first line. */
export function goesOn(page: Page, above: Line, below: Line, gap: boolean, first: Line): boolean {
  const { text } = page
  const a = text.slice(above.start, above.end)
  let b = text.slice(below.start, below.end)
  // "… sea freight to King, / Flinders and Cape Barren Islands        (Inquiry ref. 25/02)": a second column stands beside the name.
  if (below.kind === 'row') {
    const column = b.search(/\s{4}\(/)
    if (column < 0 || gap || !OPEN_END.test(a)) return false
    b = b.slice(0, column)
  }
  // "Two Day International Seminar / on / RIVER RIGHTS".
  if (!gap && ALONE.test(b)) return true
  if (below.kind === 'item' || b.length > 140) return false
  if (below.kind === 'field' && page.fieldAt(below.start)?.key !== null) return false
  const quote = text.slice(first.start, first.start + 1)
  if (!gap && /["~]/.test(quote) && !text.slice(first.start + 1, above.end).includes(quote)) return true
  // "Lancement du rapport / « L'eau des villes »": the thing and what it is called.
  if (!gap && b.startsWith('"') && THING.test(a) && kindWords(a, 0, a.length, 1).length > 0) return true
  const sense = senseOf(b)
  // "International Workshop on Ferries / (TMF 2025)".
  if (!gap && /^\([A-Z][\w&' -]{1,16}\)$/.test(b)) return true
  if (!gap && isCentredPair(page, above, below) && sense !== 'date' && sense !== 'dated')
    return wraps(page, above, a, b)
  const open = (OPEN_END.test(a) && (a.length > 6 || above !== first)) || (!gap && GERUND_END.test(a))
  if (open && (sense === 'name' || sense === 'body' || sense === 'place' || sense === 'kind'))
    return !NO_START.test(b) && !(gap && /[:,]$/.test(a))
  // "VII Encontro / de Cantares de Trabalho": what it is of, though it might be by someone.
  const ofKind = sense === 'person' && /^d[eao]s?\s/.test(b) && kindWords(a, 0, a.length, 1).length > 0
  if (gap || (sense !== 'name' && !ofKind) || NO_START.test(b)) return false
  // "Edinburgh, 10 July 2010 - a workshop of FLoC".
  if (/^\p{Lu}/u.test(b) && /\d/.test(b) && datesIn(b).some(({ start }) => start > 3 && start < 40)) return false
  if (/[.!?]["')]?$/.test(a)) return false
  if (/^\p{Ll}/u.test(b) || OPEN_START.test(b))
    return (
      a.length > 24 ||
      above !== first ||
      (above.index + 1 === below.index && /\S\s\S/.test(a) && (/\p{Ll}/u.test(a) || !/\s\p{Ll}{3,}/u.test(b)))
    )
  if (inTwoLanguages(a, b)) return false
  if (above.block === below.block && above.kind === 'text')
    return wraps(page, above, a, b) || brokenAtNoun(a, b) || shoutsOn(above, first, a, b)
  // Two names, one in each language.
  if (a.includes(': ') && b.includes(': ')) return false
  const shouted = !/\p{Ll}/u.test(a) && !/\p{Ll}/u.test(b) && a.length >= 25
  if (shouted) return true
  if (a.length >= 44 && below.indent > above.indent + 2 && !/\d{4}\)?$/.test(a)) return true
  return brokenAtNoun(a, b)
}

/** "Iron in a Teaspoon: What Ten Years of Micronutrient / Powders Have Taught", both far from the margin: a colon made a field of the first line. */
function isCentredPair(page: Page, above: Line, below: Line): boolean {
  return (
    above.kind === 'field' &&
    below.kind === 'text' &&
    above.indent > 4 &&
    above.indent === below.indent &&
    page.fieldAt(above.start)?.key === null
  )
}

/** "CONSULTATION / ON THE PROTECTION OF UNDERGROUND / RECORDS FROM FLOODS": capitals that went on once go on as long as they are not shorter. */
function shoutsOn(above: Line, first: Line, a: string, b: string): boolean {
  return above !== first && a.length >= 24 && b.length <= a.length + 8 && !/\p{Ll}|\d|[:?!"]/u.test(a + b)
}

// What an event is on, after the word that says what it is.
const THEME = /^\s(?:on|of|for|about|sobre|de|del|da|do|sur|su|sulla|über|zu[mr]?)\s\S/iu
// A second name has a voice of its own: "Keeping the Lights On", "Towards a Common Index", "The Long View".
const NAME_OF_ITS_OWN =
  /^(?:\p{L}+ing|towards?|from|an?|the|how|why|what|where|who|la|el|los|las|le|les|il|lo|die|der|das|hacia|vers|verso)\s/iu
const SMALL_INSIDE =
  /\s(?:in|of|for|and|from|on|to|across|along|under|en|de|del|da|do|y|e|et|des|du|dans|di|nel|und|in der|für)\s/iu

const ADJECTIVE_END =
  /(?:ary|ic|ive|ous|[ai]ble|(?<!journ|capit|hospit|portug|arriv|remov|renew|tri|sign|met|anim|co|go|dispos|propos|festiv|manu|tutori|materi|apprais)al)$/i

/** Not "Workshop on Layered and Hierarchical / Drawing of Networks": an adjective wants its noun. */
function ofItsOwn(a: string, b: string): boolean {
  return NAME_OF_ITS_OWN.test(b) && !ADJECTIVE_END.test(a)
}

/** "Regional Seminar on Dry Stone / Saperi e mestieri della pietra": two names, one below the other. */
function inTwoLanguages(a: string, b: string): boolean {
  const above = languageOfName(a)
  if (above === null) return false
  const below = languageOfName(b)
  return below !== null && below !== above
}

/** "Expert Group Meeting on Registers of Groundwater / Abstraction in the Arab Region": a theme broken before a noun. */
function brokenAtNoun(a: string, below: string): boolean {
  // "… on Patient / Machines (PaMa 2019)".
  const b = below.replace(/\s\([A-Z][\w'&-]{1,14}(?:\s'?\d{2,4})?\)$/, '')
  if (
    a.length < (ADJECTIVE_END.test(a) ? 24 : 38) ||
    b.length > a.length + 6 ||
    /[:?!"(),;]|\d/.test(b) ||
    ofItsOwn(a, b)
  )
    return false
  if (/[:?!"()]/.test(a)) return false
  const [kind] = kindWords(a)
  if (!kind || !THEME.test(a.slice(kind.end)) || kindWords(b, 0, b.length, 1).length > 0) return false
  const longer = b.match(/\p{L}{4,}/gu) ?? []
  return (
    (longer.length < 4 || SMALL_INSIDE.test(b)) &&
    longer.every((word) => /^\p{Lu}/u.test(word) || /^(?:from|with|across|along|under|between|through)$/.test(word))
  )
}

/**
 * Two lines of one block: a name broken where the line was full, or a name and what stands below it? It was full where the next line's first
 * word would not have fitted.
 */
function wraps(page: Page, above: Line, a: string, b: string): boolean {
  if (/\p{Ll}/u.test(a) !== /\p{Ll}/u.test(b)) return false
  if (/^(?:An?|Une?|Una|Uma?|Eine?) /.test(b) && !/[:,]$/.test(a)) return false
  if (/^["(]/.test(b)) return false
  const widest = Math.max(
    ...page.lines.slice(Math.max(0, above.index - 8), above.index + 12).map(({ start, end }) => end - start),
    0,
  )
  const word = /^\S+/.exec(b)![0].length
  if (ofItsOwn(a, b) && kindWords(a, 0, a.length, 1).length > 0 && !OPEN_END.test(a)) return false
  const centred = above.indent > 2
  return centred ? a.length >= 24 : a.length >= 38 && a.length + word + 1 > Math.min(widest, 72) * 0.8
}

/** Does a bare kind go on in the next line of its block: "International Workshop / on Slow Data"? */
export function runsOver(page: Page, line: Line, isBody: boolean): boolean {
  const below = page.lines[line.index + 1]
  if (below === undefined || below.region !== line.region || below.kind !== 'text' || below.end - below.start > 90)
    return false
  const words = page.text.slice(below.start, below.end)
  // "DOCTORAL CONSORTIUM / on SOFTWARE ENGINEERING RESEARCH": a body has no theme.
  if (isBody && !/^(?:on|ON|sobre|SOBRE|sur|SUR|über)\s/.test(words)) return false
  if (ALONE.test(words)) return true
  return OPEN_START.test(words) && !NO_START.test(words) && senseOf(words) === 'name' && !/[.!?]$/.test(words)
}
