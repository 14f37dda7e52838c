/** For whom a price is, or until when: the words beside it that belong to no other price. */
import type { Page, Span } from '../page.js'

// Says nothing but that there is a price: what stands behind says more.
const GENERIC =
  /^(?:(?:it|the|a|there|is|los|las|el|la|le|les|il|die|der)\s+)*(?:(?:registration|participation|conference|course|workshop|attendance|admission|entry|nominal|small|inscription|inscripci[oó]n|inscri[cç][aã]o|partecipazione|iscrizione)\s+)?(?:fees?|costs?|prices?|tickets?|rates?|costos?|cuotas?|precios?|valor|taxa|pre[cç]os?|custos?|tarifs?|prix|frais|quota|prezzo|\p{L}*gebühr(?:en)?|teilnahmebeitrag|eintritt|aranceles?|quota\s+di\s+(?:partecipazione|iscrizione)|kosten|investimento|inversi[oó]n)$/iu
// "for both days", "per person", "if paid by", "before 1 May": leads to whom, or until when.
const LEADING =
  /^\s*(?:(?:for|para|pour|per(?!\s+(?:person|participant|day|head|team|capita|delegate|family|household|group)\b)|für)\s+(?!the\s+(?:dinner|excursion|tour))|(?=(?:per\s+(?:person|participant|day|head|team|capita|delegate|family|household|group)|each\b|if\s|before\s|after\b|until\s|till\s|by\s+\d|on\s+the\s+(?:door|day)|at\s+the\s+(?:door|desk)|avant\s|après|jusqu|hasta\s|antes\s|después|depois|at[ée]\s|fino\s|entro\s|dopo|bis\s|ab\s|por persona|par personne|a persona|pro Person)))/iu
const VERB_AT_END =
  /\s+(?:is|are|beträgt|betragen|will\s+be|at|a|to|es|è|é|est|of|de|pays?|costs?|kostet|for|stands?\s+at|can\s+(?:register|join|attend)\s+for|su|di|für|=|sind|son|são)$/iu
// "Students KES 300 (with a valid ID)": what goes with the group that stands before.
const CONDITION =
  /^(?:with|without|on\s|upon|valid|proof|bring|including|plus|payable|cash|paid|con\s|com\s|avec|mit\s|sur\s|previa|matériel|materials?|tasting|drinks?|lunch|all)/i
const NO_WHO = /\d\s*$|\b(?:incl|vat|tax|iva|approx|about|mwst|tva)\b/i

/** The label of the price at `start`..`end` of its line, or null. */
export function labelOf(page: Page, line: Span & { readonly body: number }, start: number, end: number): Span | null {
  const { text } = page
  const before = text.slice(line.body, start)
  // "Regular      KRW 300,000   KRW 400,000"
  const row = /^([\p{L}][^\n]{1,70}?)(?:\s{2,}|:\s*|\t)/u.exec(before)
  // "Non-members £25      Students £5": the last column of prices has its own words.
  const cell = /\d[^\n]*?(?:\s{3,}|\t\s*)(\p{L}[^\d\n\t]{1,60}?)[\s:]*$/u.exec(before)
  if (cell) {
    const from = line.body + before.lastIndexOf(cell[1]!)
    return { start: from, end: from + cell[1]!.length }
  }
  if (row && /\s{3,}|\t/.test(before)) return { start: line.body, end: line.body + row[1]!.length }
  // "€5 (students)"
  const paren = /^\s*\(([\p{L}][^()\n]{2,50})\)/u.exec(text.slice(end, end + 60))
  if (
    paren &&
    !/\d/.test(paren[1]!) &&
    !NO_WHO.test(paren[1]!) &&
    !(CONDITION.test(paren[1]!) && beforePrice(text, line.body, start))
  ) {
    const from = end + paren[0].indexOf('(') + 1
    return { start: from, end: from + paren[1]!.length }
  }
  const ahead = beforePrice(text, line.body, start)
  const generic = !ahead || GENERIC.test(text.slice(ahead.start, ahead.end))
  const behind = generic || /\d/.test(before) ? behindPrice(text, end, generic) : null
  return generic ? (behind ?? ahead) : ahead
}

const CLAUSE =
  /(?:^|[.;:(),|/]\s*(?:(?:and|or|y|e|et|und|ou|o)\s+)?|\d\S*\s+(?:\p{L}{2,7}\s+)??(?:and|or|y|e|et|und)\s+)([\p{L}][^.;:(),\n|/]{1,70}?)[\s:,(|/-]*$/u

/** "students" of "(members 20, students EUR 10": back to the price, mark or stop before. */
function beforePrice(text: string, from: number, start: number): Span | null {
  const before = text.slice(Math.max(from, start - 80), start)
  const clause = CLAUSE.exec(before)
  if (!clause) return null
  // "A$340 for both days, ", "KES 6,000 for officers and ": that is said of the price before.
  if (/\d/.test(clause[1]!) && /(?:,|\s(?:and|or|y|e|et|und))\s*$/.test(before)) return null
  const at = start - before.length + before.lastIndexOf(clause[1]!)
  let words = clause[1]!
  const joint = /\d.*\s(?:and|y|e|et|und)\s+(\p{L}[^\d]*)$/u.exec(words)
  const lead = joint ? words.length - joint[1]!.length : 0
  words = words.slice(lead).replace(/^(?:and|but)\s+/, '')
  const begin = at + clause[1]!.length - words.length
  const shorn = words.replace(VERB_AT_END, '')
  return /\p{L}{3}/u.test(shorn) && !/\d/.test(shorn.slice(-2)) ? { start: begin, end: begin + shorn.length } : null
}

// "The fee of EUR 90 covers lunch", "will be charged": what the price is, not for whom.
const SAYS_MORE =
  /^\s+(?:covers?|includ\p{L}+|incl|is|are|was|will|must|shall|should|can|may|payable|to\s+be|which|that|plus|excl\p{L}+|compris\p{L}*|compren\p{L}+|inclu\p{L}+|incluy\p{L}+|cobre|cubre|couvre|copre|umfasst|beinhaltet|inbegriffen|inkl\p{L}*|toward\p{L}*|suggested\s+donation|has|have|goes|helps?|gets?|buys?|deckt|only|each\s+way)(?![\p{L}])/iu

/** "for members", "if paid by 28 October", "estudiantes": up to the next mark, price or "and". */
function behindPrice(text: string, end: number, generic: boolean): Span | null {
  const rest = text.slice(end, end + 80)
  const lead = LEADING.exec(rest)
  if (!lead && !(generic && /^\s+\p{L}{4,}/u.test(rest))) return null
  const from = lead ? lead[0].length : /^\s+/.exec(rest)![0].length
  if (!lead && SAYS_MORE.test(rest)) return null
  const words = /^\p{L}[^.;:(),\n]{2,50}?(?=\s+(?:and|y|e|et|und)\s|[.;:(),\n]|\s*$)/u.exec(rest.slice(from))
  return words && /\p{L}{3}/u.test(words[0]) ? { start: end + from, end: end + from + words[0].length } : null
}

/** "Members" of "Members: free": who comes free stands before a colon or a gap on the same line. */
export function labelOfFree(page: Page, line: Span & { readonly body: number }, start: number): Span | null {
  const before = page.text.slice(line.body, start)
  const found = /^(\p{L}[^\n:\d]{2,70}?)\s*(?::|\s-|\s{2}|\t|\.{2,})\s*$/u.exec(before)
  return found && !GENERIC.test(found[1]!) ? { start: line.body, end: line.body + found[1]!.length } : null
}
