/**
 * Reads runs: stretches of capitalised words with their connectors and parentheses, such as
 * "Ministry of Communications" or "United Nations Development Program (UNDP) Country Office in Azerbaijan".
 * Runs know nothing of "and" and commas; `bodies.ts` decides which of them are one name.
 */
import type { OrganizerRole } from '../candidate.js'
import type { Span } from '../page.js'
import { countryInName } from './countries.js'
import { ARTICLE, CONNECTORS, headRank, isAcronym, isEventWord, plain } from './lexicon.js'

export interface Run {
  readonly start: number
  readonly end: number
  /** Where reading may go on: behind a parent that was read with it. */
  readonly next: number
  /** "the", "its", "" – as written, lower case. */
  readonly article: string
  readonly words: readonly string[]
  /** Rank of what stands before its first connector: 3 in "University of X", 0 in "Caribbean of the United Nations". */
  readonly lead: 0 | 1 | 2 | 3
  /** Rank of its head noun; 0 where it has none. */
  readonly rank: 0 | 1 | 2 | 3
  /** A complement opened by "of", "for" … follows its head. */
  readonly complement: boolean
  /** One word, and that an acronym. */
  readonly acronymOnly: boolean
  readonly acronym: Span | null
  readonly qualifier: Span | null
  readonly parent: Span | null
  /** "(organiser)": the role that its parenthesis gives it. */
  readonly role: OrganizerRole | null
  /** It ends in a parenthesis. */
  readonly closed: boolean
}

const WORD = /[\p{L}\p{N}]+(?:(?:[&/+.@']|-(?:[ \t]*\r?\n[ \t]*)?)[\p{L}\p{N}]+)*\+?/uy
// French and Italian write the adjective of a name small: "Bibliothèque nationale de France".
const ADJECTIVE_BEHIND =
  /^(?:nationale?s?|régionale?s?|française?s?|européenne?s?|internationale?s?|supérieure?s?|municipale?s?|départementale?s?|générale?s?|centrale?s?|publique?s?|polytechnique|normale|nazionale|regionale|italian[ao]|europe[ao]|comunale|civic[ao]|generale)$/
const KIND_BEHIND =
  /^(?:network|programme|program|project|foundation|initiative|university|group|consortium|association|team|collective|society|club|museum|library|institute|platform|alliance|fund|muzej|muzeum|museo|biblioteka|knjiznica|univerza|univerzita|arhiv|drustvo|muzeul)$/
const ROMANCE = /^(?:des|du|de la|de l'|d'|della|dell'|dei|delle|degli|del|do|dos|das)\s?\p{Ll}{4,18}(?![\p{L}])/u
// A gap of three spaces and more inside a line is a column's, and ends what is read.
const SPACE = /(?:[ \t]*\r?\n[ \t]*|[ \t]{0,2}(?![ \t]))?/y
const PAREN = /\(([^()\n]{1,60}(?:\n[^()\n]{1,60})?)\)/y
// "Archivi storici della Basilicata", "Soprintendenza archivistica e bibliografica del Lazio": adjectives behind a Romance head, up to its complement.
const ADJECTIVES_BEHIND =
  /\p{Ll}{3,16}(?:al|ale|ali|ales|ais|aux|ica|ico|icas|icos|ici|iche|ique|iques|ar|are|ares|ari|aria|ario|aire|aires|ano|ana|ani|ane|ien|ienne|ivo|iva|ivi|ive|if|oso|osa|tiva|tivo)(?:\s(?:e|y|et)\s\p{Ll}{4,18})?(?=\s(?:della|dello|dei|degli|delle|dell'|del|di|de|du|des|d'|do|da|dos|das|per|para|pour)\s?(?:la\s|las\s|los\s|l'|el\s)?\p{Lu})/uy
// "Kilmory Distillers plc": a firm's form stands small.
// 'Conservatorio "Luigi Ricci"', "Centro «Lavapiés»"
const QUOTED = /"\p{Lu}[\p{L}.' -]{1,40}"(?=\s|[,.;:)]|$)/uy
const QUOTED_KIND =
  /"\p{Lu}[\p{L}\d.' -]{1,40}"\s+(?:programme|program|project|network|initiative|foundation|association|collective|group|platform|campaign)(?![\p{L}])/uy
const FIRM_FORM =
  /^(?:e\.V|s\.c\.r\.l|s\.r\.l|s\.p\.a|s\.a\.s|a\.s\.b\.l|scrl|eG|plc|gmbh|ag|asbl|vzw|srl|spa|sarl|oy|ab|aps|bv|nv)$/
// A line that begins with the words of a role is not the name's: "… Archivi del Sud / Con il patrocinio di".
const LINE_OF_ROLE =
  /^(?:Con|Com|Avec|With|In|En|Em|Mit|Unter|Under|Sous|Sotto|Bajo|Sob|Supported|Hosted|Organi[sz]ed|Sponsored|Funded|Financed|Convened|Promoted|Patrocin\p{L}+|Apoy\p{L}+|Apoi\p{L}+|Jointly|Together|Venue|Date|Time|Place|Where|When)(?![\p{L}])/u
const DOTTED = /^(?:Inc|Ltd|Univ|Dept|Inst|Co|Corp|Cía|Ltda|Lda|St|Sr|Jr|Natl|Assoc)$/
const OCR_CAPITAL = /^l[bcdfghjkmnpqrstvwxz]/

/** The run that begins at `from`, or null. `inside`: it may go on with a name whose head has been read ("… and Innovation for Software in"). */
export function readRun(text: string, from: number, limit: number, inside = false): Run | null {
  let at = skipSpace(text, from, limit)
  let article = ''
  for (let i = 0; i < 2; i++) {
    const word = wordAt(text, at, limit)
    const elided = /^[ld]'(?=\p{L})/iu.exec(text.slice(at, at + 3))
    if (elided) {
      article = elided[0].toLowerCase()
      at += 2
      break
    }
    if (!word || !ARTICLE.test(word)) break
    // "A" or "I" before a capital may be an initial; "The" and "La" may begin the name, and are left off all the same.
    const next = skipSpace(text, at + word.length, limit)
    if (!/^[\p{L}"]/u.test(text.slice(next, next + 1))) break
    article = word.toLowerCase()
    at = next
  }
  const start = at
  const words: string[] = []
  let end = at
  let rank: 0 | 1 | 2 | 3 = 0
  let complement = false
  let acronym: Span | null = null
  let qualifier: Span | null = null
  let parent: Span | null = null
  let closed = false
  let role: OrganizerRole | null = null
  let roleAt = -1
  let nameStart = start
  // 'the "Ice Watch" programme'
  const named = text[at] === '"' ? matchAt(QUOTED_KIND, text, at) : null
  if (named && at + named[0].length <= limit) {
    words.push(...named[0].replaceAll('"', '').split(/\s+/))
    end = at = at + named[0].length
    rank = 1
    at = limit
  }
  while (at < limit && words.length < 24) {
    const paren = words.length > 0 && text[at] === '(' ? matchAt(PAREN, text, at) : null
    if (paren && at + paren[0].length <= limit) {
      const inner = { start: at + 1, end: at + paren[0].length - 1 }
      const held = paren[1]!.trim()
      if (/[@:]|\d{3}|www\./.test(held)) break
      const named = ROLE_IN_BRACKETS.exec(held)
      if (named) {
        const word = named[1]!.toLowerCase().replace('is', 'iz')
        role = word.startsWith('co')
          ? 'co-organizer'
          : word.startsWith('organ') || word === 'lead'
            ? 'organizer'
            : (named[1]!.toLowerCase() as OrganizerRole)
        end = at = at + paren[0].length
        roleAt = at - paren[0].length
        break
      }
      if (!acronym && isShortForm(held, words)) acronym = inner
      else if (!qualifier && /^[\p{Lu}\p{N}"]/u.test(held)) qualifier = inner
      else break
      end = at = at + paren[0].length
      closed = true
      at = skipSpace(text, at, limit)
      // "… Demographic Centre (CELADE) - Population Division of ECLAC"
      if (/^- ?\p{Lu}/u.test(text.slice(at, at + 3)) && !parent) {
        const whole = readRun(text, at + 1, limit)
        if (!whole || whole.rank === 0) break
        parent = { start: whole.start, end: whole.end }
        at = whole.end
        break
      }
      continue
    }
    const quoted = text[at] === '"' && rank > 0 && !complement && !closed ? matchAt(QUOTED, text, at) : null
    if (quoted && at + quoted[0].length <= limit && headRank(words[words.length - 1]!) > 0) {
      words.push(...quoted[0].slice(1, -1).split(/\s+/))
      end = at = at + quoted[0].length
      at = skipSpace(text, at, limit)
      continue
    }
    const word = wordAt(text, at, limit)
    if (!word) break
    // In capitals the words of roles look like names: "ORGANISED BY X IN COOPERATION WITH Y".
    if (word.length > 1 && word === word.toUpperCase() && CAPITAL_STOP.test(text.slice(at, at + 24))) break
    if (words.length > 0 && LINE_OF_ROLE.test(word) && text.lastIndexOf('\n', at) >= end) break
    if (CONNECTORS.has(word.toLowerCase()) && !/^\p{Lu}\p{L}/u.test(word)) {
      if (words.length === 0) break
      const next = afterConnectors(text, at, limit)
      // "École des chartes", "Ministère de la culture": a Romance head may have its first complement in small letters.
      const inSmall =
        next < 0 && rank > 0 && !complement && !closed ? ROMANCE.exec(text.slice(at, Math.min(limit, at + 40))) : null
      if (inSmall) {
        words.push(...inSmall[0].split(/\s+/))
        complement = true
        end = at = at + inSmall[0].length
        at = skipSpace(text, at, limit)
        continue
      }
      // "Institut national de la statistique et des études démographiques (INSD)": small up to the short form.
      const rest = next < 0 && rank > 0 && !closed ? toShortForm(text, at, limit) : null
      if (rest) {
        words.push(...rest.trim().split(/\s+/))
        complement = true
        end = at + rest.trimEnd().length
        at += rest.length
        continue
      }
      if (next < 0) break
      const small = word.toLowerCase()
      if (/^(?:in|at|on|to|under|a|en|e|et|y|for|para|pour|per)$/.test(small)) {
        // "Embassy in Kampala", "Office for Latin America": only what has its head can have such a tail.
        // "Museo della Bora e del Mare", "Ministère de l'Agriculture et de la Pêche": the complement goes on.
        if (
          /^(?:e|et|y)$/.test(small) &&
          !(
            complement &&
            !closed &&
            GENITIVE.test(text.slice(at, at + 14)) &&
            headRank(wordAt(text, next, limit) ?? '') < 2
          )
        )
          break
        if (small === 'at') {
          const whole = rank > 0 && rank < 3 ? readRun(text, at + 2, limit) : null
          if (whole && (whole.rank > 0 || whole.acronymOnly)) {
            parent = { start: whole.start, end: whole.end }
            at = whole.end
          }
          break
        }
        if (
          (small === 'in' &&
            /^(?:Zusammenarbeit|Kooperation|Partnerschaft|Verbindung)/.test(text.slice(next, next + 16))) ||
          (rank === 0 && !inside && !(small === 'for' && words.length === 1 && !isAcronym(words[0]!))) ||
          (small === 'to' && !/delegation|mission|embassy|envoy/i.test(words.join(' ')))
        )
          break
        // "hosted by the Academy of Sciences in Bishkek": where it is, not what it is called; "Council of Churches in Zambia" is.
        if (small === 'in' && OF_COMPLEMENT.test(words.join(' ')) && townBehind(text, next, limit)) break
      }
      if (closed && !/^(?:of|for|de|del|du|des|do|da|della|di)$/.test(small)) break
      if (rank > 0) complement = true
      closed = false
      const skipped = text.slice(at, next).trim().split(/\s+/)
      words.push(...skipped)
      at = next
      continue
    }
    const capital =
      /^(?:[dl]|dell|nell|dall|sull)'\p{Lu}/iu.test(word) ||
      (ADJECTIVE_BEHIND.test(word) && rank > 0) ||
      /^[\p{Lu}\p{N}]/u.test(word) ||
      /^\p{Ll}\p{Lu}/u.test(word) ||
      OCR_CAPITAL.test(word)
    // "e-Government": a small letter before a hyphen and a capital.
    // "Institut national de recherche en informatique (Inria)": what follows the head stands small up to the short form.
    if (!capital && rank > 0) {
      const rest = toShortForm(text, at, limit)
      if (rest) {
        words.push(...rest.trim().split(/\s+/))
        complement = true
        end = at + rest.trimEnd().length
        at += rest.length
        continue
      }
    }
    const behind = !capital && rank > 0 && !complement && !closed ? matchAt(ADJECTIVES_BEHIND, text, at) : null
    if (behind && at + behind[0].length < limit) {
      words.push(...behind[0].split(/\s+/))
      end = at = at + behind[0].length
      at = skipSpace(text, at, limit)
      continue
    }
    if (!capital && words.length > 0 && FIRM_FORM.test(word)) {
      words.push(word)
      rank = 3
      end = at + word.length
      if (text[end] === '.' && word.includes('.')) end++
      break
    }
    // "l'association Ping": the head stands small, the name follows.
    if (
      !capital &&
      words.length === 0 &&
      article !== '' &&
      headRank(word) > 0 &&
      /^\s\p{Lu}/u.test(text.slice(at + word.length, at + word.length + 2))
    ) {
      words.push(word)
      rank = headRank(word)
      end = at = at + word.length
      at = skipSpace(text, at, limit)
      continue
    }
    if (!capital && words.length === 1 && rank === 0 && word.length <= 3) {
      const foreign = FOREIGN.exec(text.slice(at, Math.min(limit, at + 60)))
      const after = foreign && /^(?:\p{Lu}[\p{L}-]+\s?){1,3}/u.exec(text.slice(at + foreign[0].length, limit))
      if (after?.[0].split(/\s+/).some((one) => headRank(one) > 1)) {
        words.push(word)
        at += foreign![0].length
        continue
      }
    }
    if (!capital && !/^\p{Ll}-\p{Lu}/u.test(word)) {
      // "the DARIAH network", "the Horizon programme": the kind stands small behind the name.
      if (words.length > 0 && rank === 0 && !closed && KIND_BEHIND.test(word)) {
        words.push(word)
        rank = headRank(word) || 1
        end = at + word.length
      }
      break
    }
    // A clock, a year or a day ends a name: "World Bank 2015".
    // "Pier 20 Commons", "Studio 54 Trust": a number that a capital follows.
    if (/^\d/.test(word) && !/\p{L}/u.test(word)) {
      const follows = /^ (\p{Lu}\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 20))
      if (words.length === 0 || word.length > 2 || !follows || MONTH_OR_DAY.test(follows[1]!)) break
    }
    if (MONTH_OR_DAY.test(word) && words.length > 0) break
    // "On behalf of the Senate I have the honour"
    if (word === 'I' && words.length > 0 && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4))) break
    closed = false
    words.push(word)
    const mine = headRank(word)
    if (mine > rank && (rank === 0 || !complement)) rank = mine
    else if (rank === 0 && mine > 0) rank = mine
    end = at = at + word.length
    if (
      text[at] === '.' &&
      (DOTTED.test(word) ||
        /^\p{Lu}(?:\.\p{Lu})+$/u.test(word) ||
        (/^\p{Lu}$/u.test(word) && /^\. ?\p{Lu}/u.test(text.slice(at, at + 3))))
    )
      end = at = at + 1
    // "UN DESA's Division", "Engineers' Association"
    const possessive = /'s$/.test(word) ? 2 : text[at] === "'" && /s$/.test(word) ? 1 : 0
    if (possessive === 1) end = at = at + 1
    if (possessive && !parent) {
      const owner = word.replace(/'s?$/, '')
      if (isAcronym(owner) || headRank(owner) > 0 || (possessive === 2 && rank === 3 && headFollows(text, at, limit))) {
        parent = { start: nameStart, end: at - possessive }
        words.length = 0
        rank = 0
        complement = false
        acronym = qualifier = null
        at = skipSpace(text, at, limit)
        nameStart = at
        end = at
        continue
      }
    }
    at = skipSpace(text, at, limit)
    // "ORDEM DOS ENGENHEIROS - REGIÃO SUL"
    const dash = text[at] === '-' && /^- ?\p{Lu}/u.test(text.slice(at, at + 3))
    // "Registro - International Network for Civil Registration": a short name and what it is.
    if (dash && rank === 0 && words.length === 1) {
      const long = readRun(text, at + 1, limit)
      if (long && long.rank === 3 && long.words.length > 2 && !long.article) {
        words.push(...long.words)
        rank = 3
        end = at = long.end
        acronym = long.acronym
        closed = long.closed
        break
      }
    }
    if (dash && rank > 0) {
      const rest = skipSpace(text, at + 1, limit)
      const next = wordAt(text, rest, limit)
      if (next && !/\n/.test(text.slice(end, rest)) && !isEventWord(next)) at = rest
    }
  }
  if (
    words.length === 0 ||
    end <= nameStart ||
    (FUNCTION_WORD.test(words[0]!) && (words[0]!.length < 3 || words[0] !== words[0]!.toUpperCase()))
  )
    return null
  // A name does not end in a connector.
  if (!parent && complement) parent = ownerAtEnd(text, nameStart, closed ? (acronym ?? qualifier)!.start - 1 : end)
  return {
    start: nameStart,
    end: roleAt < 0 ? end : roleAt,
    next: parent && parent.end > end ? parent.end : end,
    article,
    words,
    lead: leadRank(words),
    rank,
    complement,
    acronymOnly: words.length <= 2 && words.every((one) => isAcronym(one)),
    acronym,
    qualifier,
    parent,
    role,
    closed,
  }
}

const ROLE_IN_BRACKETS =
  /^(?:lead |main |local )?(organi[sz]er|co-?organi[sz]er|host|partner|sponsor|funder|supporter|lead)s?$/i
const CAPITAL_STOP =
  /^(?:IN\s+(?:CO-?OP|COLLAB|PARTN|ASSOC|CONJ)|WITH\s|TOGETHER\s|UNDER\s+THE\s+(?:AUSP|PATR|AEG)|(?:CO-?)?(?:HOSTED|SPONSORED|FUNDED|SUPPORTED|ORGANI[SZ]ED|ORGANI[SZ]AD[OA])\s|INVITES?\s|PRESENTS?\b|EN\s+(?:COLAB|PARTEN|COLLAB)|EM\s+PARC|CON\s+EL|COM\s+O|AVEC\s)/

// A capital at a sentence's start makes no name of these.
const FUNCTION_WORD =
  /^(?:we|you|i|it|he|she|they|this|that|these|those|there|to|in|on|at|from|for|if|when|where|while|please|your|all|as|by|with|during|after|before|and|or|but|not|no|both|each|every|everyone|who|what|why|how|since|until|towards|through|more|most|some|many|once|also|then|however|here|participants?|organi[sz]ers?|speakers?|members|nos|nosotras|nous|vous|noi|nós|en|para|pour|per|este|esta|esse|essa|ce|cette|questo|questa|com|con|avec|se|si|sin|un|una|uma|une|hosted|organi[sz]ed|presented|supported|sponsored|funded|free|welcome|dear|hello|hi|join|come|tbc|tba|various|several|other|others|venue|date|dates|time|place|location|registration|contact|deadline|background|objectives?|introduction)$/i

const MONTH_OR_DAY =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i

const OF_COMPLEMENT = /^[^ ]+(?: [^ ]+){0,3} (?:of|de|del|della|des|da|do) (?!.*\bfor\b)/

/** One capitalised word that is no country, with no short form behind it. */
function townBehind(text: string, at: number, limit: number): boolean {
  const word = wordAt(text, at, limit)
  if (!word || isAcronym(word) || countryInName(word) || headRank(word) > 0) return false
  const next = skipSpace(text, at + word.length, limit)
  return !/^(?:\(|\p{Lu}|and\s|&)/u.test(text.slice(next, Math.min(limit, next + 4)))
}

const GENITIVE = /^(?:e|et|y)\s+(?:de|del|della|dello|dell'|dei|degli|delle|di|do|da|dos|das|du|des|d')(?:\s|(?<='))/i

/** The words in small letters from `at` up to a short form in brackets, or null. */
function toShortForm(text: string, at: number, limit: number): string | null {
  const found = /^((?:[\p{Ll}'-]+\s+){1,10})\(\p{Lu}[\p{L}-]{1,12}\)/u.exec(text.slice(at, Math.min(limit, at + 140)))
  return found ? found[1]! : null
}

// "Ayuda sa Bakuna Trust": a short word of a tongue unknown here, before a head.
const FOREIGN =
  /^(?!(?:and|or|by|its|our|has|was|are|is|who|as|via|per|con|com|mit|die|der|das|und|you|us|we|be|het|al|een|med)\s)\p{Ll}{1,3}\s(?=(?:\p{Lu}[\p{L}-]+\s){0,2}(\p{Lu}[\p{L}-]+))/u

function leadRank(words: readonly string[]): 0 | 1 | 2 | 3 {
  let rank: 0 | 1 | 2 | 3 = 0
  for (const word of words) {
    if (CONNECTORS.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word)) break
    rank = Math.max(rank, headRank(word)) as 0 | 1 | 2 | 3
  }
  return rank
}

/** "Statistics Division of ECLAC" → the span of ECLAC. */
function ownerAtEnd(text: string, start: number, end: number): Span | null {
  const found = /\b(?:of|de|del|du|da|do)\s+(?:the\s+)?((?:UN\s+)?[A-Z][A-Za-z/-]{1,14})$/.exec(
    text.slice(start, end).trimEnd(),
  )
  if (!found || !found[1]!.split(/\s+/).every((one) => isAcronym(one))) return null
  const at = start + found.index + found[0].length - found[1]!.length
  return { start: at, end: at + found[1]!.length }
}

/** "University of Leeds's School of Law": a head noun among the capitalised words that follow. */
function headFollows(text: string, at: number, limit: number): boolean {
  const words = /^\s+((?:\p{Lu}[\p{L}-]*\s?){1,4})/u.exec(text.slice(at, Math.min(limit, at + 60)))
  return (words?.[1] ?? '').split(/\s+/).some((word) => word !== '' && headRank(word) > 0)
}

/** "(KOSTAT)", "(Sida)": an acronym by its shape, or by the initials of the name. */
function isShortForm(held: string, words: readonly string[]): boolean {
  if (!/\p{L}/u.test(held)) return false
  if (held.length > 16) return false
  if (/\s/.test(held)) return /^(?:[A-Z]{2,8}\s){1,2}[A-Z]{2,8}$/.test(held)
  const capitals = held.replace(/\P{Lu}/gu, '').length
  let k = 0
  // A capital I that was read as l is one: "Swedish lnternational Development".
  const initials = words.map((word) => (OCR_CAPITAL.test(word) ? 'i' : plain(word)[0])).join('')
  for (const letter of plain(held).replace(/[^a-z]/g, '')) {
    const next = initials.indexOf(letter, k)
    if (next >= 0) k = next + 1
    else if (capitals < 2 || !isAcronym(held)) return false
    else break
  }
  return capitals >= 2 || held.length <= 8
}

function afterConnectors(text: string, at: number, limit: number): number {
  let here = at
  for (let i = 0; i < 4; i++) {
    const elided = /^[dl]'/i.exec(text.slice(here, here + 2))
    if (elided) {
      here += 2
      continue
    }
    const word = wordAt(text, here, limit)
    if (!word) return -1
    if (!CONNECTORS.has(word.toLowerCase()) || /^\p{Lu}\p{L}/u.test(word))
      return /^[\p{Lu}]/u.test(word) || /^\p{Ll}-\p{Lu}/u.test(word) ? here : -1
    here = skipSpace(text, here + word.length, limit)
  }
  return -1
}

export function wordAt(text: string, at: number, limit: number): string | null {
  const found = matchAt(WORD, text, at)
  return found && at + found[0].length <= limit ? found[0] : null
}

export function skipSpace(text: string, at: number, limit: number): number {
  const found = matchAt(SPACE, text, at)
  return Math.min(limit, at + (found ? found[0].length : 0))
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
