/**
 * Reads runs: stretches of capitalised words with their connectors and parentheses, such as
 * "Ministry of Communications" or "United Nations Development Program (UNDP) Country Office in Azerbaijan".
 * Runs know nothing of "and" and commas; `bodies.ts` decides which of them are one name.
 */
import { initialsFit } from './initials.js'
import { ARTICLE, CONNECTORS, headRank, isAcronym, isEventWord } from './lexicon.js'
import { readBrackets, readQuoted, readQuotedKind } from './runs/brackets.js'
import { isConnector, readConnector, readGenitives } from './runs/connectors.js'
import { ownerAtEnd, readPossessive } from './runs/owners.js'
import type { Rank, Reading, Run } from './runs/run.js'
import { OCR_CAPITAL } from './runs/shortForm.js'
import { ADJECTIVE_BEHIND, readSmall, readVerein } from './runs/smallWords.js'
import { skipSpace, wordAt } from './runs/tokens.js'

// A line that begins with the words of a role is not the name's: "… Archivi del Sud / Con il patrocinio di".
const LINE_OF_ROLE =
  /^(?:Con|Com|Avec|With|In|En|Em|Mit|Unter|Under|Sous|Sotto|Bajo|Sob|Supported|Hosted|Organi[sz]ed|Sponsored|Funded|Financed|Convened|Promoted|Patroc[ií]n\p{L}+|Apoy\p{L}+|Apoi\p{L}+|Jointly|Together|Venue|Date|Time|Place|Where|When)(?![\p{L}])/u
const DOTTED = /^(?:Govt|Inc|Ltd|Univ|Dept|Inst|Co|Corp|Cía|Ltda|Lda|St|Sr|Jr|Natl|Assoc)$/
const CAPITAL_STOP =
  /^(?:IN\s+(?:CO-?OP|COLLAB|PARTN|ASSOC|CONJ)|WITH\s|TOGETHER\s|UNDER\s+THE\s+(?:AUSP|PATR|AEG)|(?:CO-?)?(?:HOSTED|SPONSORED|FUNDED|SUPPORTED|ORGANI[SZ]ED|ORGANI[SZ]AD[OA])\s|INVITES?\s|PRESENTS?\b|EN\s+(?:COLAB|PARTEN|COLLAB)|EM\s+PARC|CON\s+EL|COM\s+O|AVEC\s)/
// A capital at a sentence's start makes no name of these.
const FUNCTION_WORD =
  /^(?:we|you|i|it|he|she|they|this|that|these|those|there|to|in|on|at|from|for|if|when|where|while|please|your|all|as|by|with|during|after|before|and|or|but|not|no|both|each|every|everyone|who|what|why|how|since|until|towards|through|more|most|some|many|once|also|then|however|here|participants?|organi[sz]ers?|speakers?|members|nos|nosotras|nous|vous|noi|nós|en|para|pour|per|este|esta|esse|essa|ce|cette|questo|questa|com|con|avec|se|si|sin|un|una|uma|une|thanks?|danke|merci|gracias|grazie|obrigad[oa]|parceria|apoio|apoyo|patroc[ií]nio|realiza[çc][ãa]o|promo[çc][ãa]o|colabora[çc][ãa]o|colaboraci[oó]n|auspicio|soutien|sostegno|hosted|organi[sz]ed|presented|supported|sponsored|funded|free|welcome|dear|hello|hi|join|come|tbc|tba|various|several|other|others|venue|date|dates|time|place|location|registration|contact|deadline|background|objectives?|introduction)$/i

const MONTH_OR_DAY =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i

const THOSE_WHO_COME =
  /^(?:applicants|candidates|attendees|delegates|registrants|nominees|trainees|visitors|guests|winners|entrants|finalists)$/i

const TIER = /^(?:platinum|gold|silver|bronze|diamond|titanium|oro|plata|bronce|ouro|prata|bronze)$/i

// "Organised by A  |  Presented by B  |  Sponsors: C, D": a label, no body.
const ROLE_LABEL =
  /^(?:co-?)?(?:sponsors?|supporters?|partners?|patrons?|funders?|hosts?|donors?|organi[sz]ers?|conven[eo]rs?|contacts?|supported|sponsored|patroc[ií]n\p{L}+|apoi[oa]n?|apoy[oa]n?|colabora\p{L}*|realiza[cç][aã]o|organiza\p{L}*|sostegno|soutien|partenaires?|partenariat|f[oö]rderer|veranstalter|medienpartner|media)$/iu

const MOST_WORDS = 24

const MARKS = /^(?:[*_[]{1,3}(?=[@\p{L}]))?/u

/** The run that begins at `from`, or null. `inside`: it may go on with a name whose head has been read ("… and Innovation for Software in"). */
export function readRun(text: string, from: number, limit: number, inside = false): Run | null {
  const reading = begin(text, from, limit, inside)
  if (!readQuotedKind(reading)) while (reading.at < limit && reading.words.length < MOST_WORDS && step(reading)) {}
  return finished(reading)
}

function begin(text: string, from: number, limit: number, inside: boolean): Reading {
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
  // "Hosted by **PyPorto**", "[PyPorto](https://…)"
  at += MARKS.exec(text.slice(at, at + 4))![0].length
  // "run by @PJStriders"
  if (/^@\p{Lu}/u.test(text.slice(at, at + 2))) at++
  // "together with the county's Department of Agriculture"
  const owner = article ? /^\p{Ll}{3,14}'s\s(?=\p{Lu})/u.exec(text.slice(at, at + 20)) : null
  if (owner) at += owner[0].length
  return {
    text,
    limit,
    inside,
    article,
    words: [],
    start: at,
    at,
    end: at,
    rank: 0,
    complement: false,
    acronym: null,
    qualifier: null,
    parent: null,
    closed: false,
    role: null,
    roleAt: -1,
  }
}

/** Takes the next word or parenthesis; false where the run ends before it. */
function step(reading: Reading): boolean {
  if (readGenitives(reading)) return true
  const { text, at, limit, words } = reading
  const marked = readBrackets(reading, readRun) ?? readQuoted(reading)
  if (marked) return marked === 'on'
  const word = wordAt(text, at, limit)
  if (!word) return false
  // In capitals the words of roles look like names: "ORGANISED BY X IN COOPERATION WITH Y".
  if (word.length > 1 && word === word.toUpperCase() && CAPITAL_STOP.test(text.slice(at, at + 24))) return false
  if (words.length > 0 && LINE_OF_ROLE.test(word) && text.lastIndexOf('\n', at) >= reading.end) return false
  if (word === 'e' && readVerein(reading)) return false
  if (isConnector(word)) return readConnector(reading, word, readRun) === 'on'
  if (!isCapital(word, reading.rank) && !isSite(reading, word)) {
    const small = readSmall(reading, word)
    if (small) return small === 'on'
  }
  if (!mayBeOfName(reading, word)) return false
  readCapital(reading, word)
  return readPossessive(reading, word) || !readDash(reading)
}

function isCapital(word: string, rank: Rank): boolean {
  return (
    /^[\p{Lu}\p{N}]/u.test(word) ||
    /^(?:[dl]|dell|nell|dall|sull)'\p{Lu}/iu.test(word) ||
    // "iHub", "onData", "deRSE"
    /^\p{Ll}{1,4}\p{Lu}/u.test(word) ||
    (rank > 0 && ADJECTIVE_BEHIND.test(word)) ||
    OCR_CAPITAL.test(word)
  )
}

// "hub.brussels", "mangrove.io", "code4rivers"; no file, no abbreviation
const SITE = /^(?!www\.)[a-z][a-z\d-]{2,24}\.[a-z]{2,10}$|^[a-z]{2,12}[24][a-z]{2,12}$/
const FILE = /\.(?:pdf|docx?|html?|php|txt|xlsx?|pptx?|jpe?g|png|zip|aspx?)$/

/** A body that is called by its site, in small letters: all of a name. */
function isSite({ text, at, words }: Reading, word: string): boolean {
  return (
    words.length === 0 &&
    /[.24]/.test(word) &&
    SITE.test(word) &&
    !FILE.test(word) &&
    !/[/@:.?]/.test(text[at - 1] ?? ' ') &&
    !/^[/@:?]\S/.test(text.slice(at + word.length, at + word.length + 2))
  )
}

// "Kiezgarten 36 & the Repair Café"
const NUMBER_ENDS = /^(?:,?\s(?:&|and|y|e|et|und)\s\p{L}|\.?\s*$|\.\s+\p{Lu}|\r?\n)/u

/** A clock, a year or a day ends a name ("World Bank 2015"); "Pier 20 Commons" has a number that a capital follows. */
function mayBeOfName({ text, at, words }: Reading, word: string): boolean {
  if (/^\d/.test(word) && !/\p{L}/u.test(word)) {
    const behind = text.slice(at + word.length, at + word.length + 20)
    const follows = /^ (?:- )?(\p{Lu}\p{L}+)/u.exec(behind)
    if (words.length === 0 || word.length > 2) return false
    if (follows ? MONTH_OR_DAY.test(follows[1]!) : !NUMBER_ENDS.test(behind)) return false
  }
  // "Sabato 26, ore 10.00"
  if (words.length === 0)
    return !(MONTH_OR_DAY.test(word) && /^,?\s+\d/.test(text.slice(at + word.length, at + word.length + 4)))
  // "On behalf of the Senate I have the honour"
  return !MONTH_OR_DAY.test(word) && !(word === 'I' && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4)))
}

function readCapital(reading: Reading, word: string): void {
  const { text } = reading
  reading.closed = false
  reading.words.push(word)
  const mine = headRank(word)
  if (mine > reading.rank && (reading.rank === 0 || !reading.complement)) reading.rank = mine
  else if (reading.rank === 0 && reading.words.length > 1 && FIRM_FORM.test(word)) reading.rank = 3
  reading.end = reading.at = reading.at + word.length
  if (
    text[reading.at] === '.' &&
    (DOTTED.test(word) ||
      /^\p{Lu}(?:\.\p{Lu})+$/u.test(word) ||
      (/^\p{Lu}$/u.test(word) && /^\. ?\p{Lu}/u.test(text.slice(reading.at, reading.at + 3))))
  )
    reading.end = reading.at = reading.at + 1
  // "IFIP Working Group 8.6"
  const numbered = NUMBERED_BODY.test(word)
    ? /^ (?:No\. ?)?\d{1,3}(?:\.\d{1,2})?(?![\d.:/-]|\s?[ap]\.?m)/.exec(text.slice(reading.at, reading.at + 12))
    : null
  if (numbered) reading.end = reading.at = reading.at + numbered[0].length
}

// "Pakkanen Oyj", "HidroTubo S.A."
const FIRM_FORM =
  /^(?:Oyj?|ry|ASA|AB|A\/S|ApS|AG|KG|KGaA|SE|S\.?A|S\.A\.S|S\.?L|S\.?p\.?A|S\.?[rR]\.?[lL]|S\.A\.R\.L|SARL|N\.?V|B\.?V|PLC|LLP|Pty|Kft|Zrt|Corp|Inc|Ltda?)$/

const NUMBERED_BODY = /^(?:Group|WG|Committee|TC|SC|Commission|Chapter|District|Lodge|Branch)$/

/** Skips the gap, and a dash that the name goes on behind; true where the name has been read to its end. */
function readDash(reading: Reading): boolean {
  const { text, limit, words } = reading
  reading.at = skipSpace(text, reading.at, limit)
  // "Verband Deutscher Maschinen- und Anlagenbau"
  const hyphen =
    text[reading.at] === '-' ? /^-\s+(?:und|oder|&)\s+(?=\p{Lu})/u.exec(text.slice(reading.at, reading.at + 12)) : null
  if (hyphen && reading.rank > 0) {
    reading.at += hyphen[0].length
    return false
  }
  // "ORDEM DOS ENGENHEIROS - REGIÃO SUL"
  if (text[reading.at] !== '-' || !/^- ?\p{Lu}/u.test(text.slice(reading.at, reading.at + 3))) return false
  // "Registro - International Network for Civil Registration": a short name and what it is.
  if (reading.rank === 0) {
    const long = words.length < 3 ? readRun(text, reading.at + 1, limit) : null
    // "IWRN - International Well Research Network": the short form goes before.
    if (long && long.rank > 0 && words.length === 1 && isAcronym(words[0]!) && initialsFit(words[0]!, long.words)) {
      reading.acronym = { start: reading.start, end: reading.end }
      reading.words.splice(0, 1, ...long.words)
      reading.rank = long.rank
      reading.complement = long.complement
      reading.start = long.start
      reading.end = reading.at = long.end
      return true
    }
    if (long?.rank !== 3 || long.words.length < 3 || long.article) return false
    words.push(...long.words)
    reading.rank = 3
    reading.end = reading.at = long.end
    reading.acronym = long.acronym
    reading.closed = long.closed
    return true
  }
  const rest = skipSpace(text, reading.at + 1, limit)
  const next = wordAt(text, rest, limit)
  // "International Well Research Network - IWRN"
  if (next && !reading.acronym && isAcronym(next) && words.length > 1 && initialsFit(next, words)) {
    reading.acronym = { start: rest, end: rest + next.length }
    return true
  }
  if (
    next &&
    !/\n/.test(text.slice(reading.end, rest)) &&
    !isEventWord(next) &&
    !/^(?:No|Nr|Vol|Issue|Part|Episode)$/.test(next)
  )
    reading.at = rest
  return false
}

function finished({ text, words, ...read }: Reading): Run | null {
  const { start, end, closed, acronym, qualifier } = read
  if (words.length === 0 || end <= start) return null
  // "Applicants will hear from us"
  if (words.length === 1 && THOSE_WHO_COME.test(words[0]!)) return null
  // "organised by the Society, our April meetup"
  if (words.length === 1 && MONTH_OR_DAY.test(words[0]!)) return null
  // "Made possible by / Gold: …": the level of those who give
  if (
    words.length === 1 &&
    (TIER.test(words[0]!) || ROLE_LABEL.test(words[0]!)) &&
    /^\s?:/.test(text.slice(end, end + 2))
  )
    return null
  // "UN Women" begins with no article.
  if (
    FUNCTION_WORD.test(words[0]!) &&
    words[0] !== 'UN' &&
    !(words[0] === 'Free' && words.length > 2) &&
    (words[0]!.length < 3 || words[0] !== words[0]!.toUpperCase())
  )
    return null
  const parent =
    read.parent ?? (read.complement ? ownerAtEnd(text, start, closed ? (acronym ?? qualifier)!.start - 1 : end) : null)
  return {
    start,
    end: read.roleAt < 0 ? end : read.roleAt,
    // A long form in brackets ends before the bracket.
    next:
      acronym && acronym.end < start && text[end] === ')'
        ? end + 1
        : // "… of the Regional Committee on Coastal Hazards (RCCH)": the bracket is the parent's.
          parent?.end === end && closed
          ? end + /^\s?\([^()]{0,60}\)|^/.exec(text.slice(end, end + 64))![0].length
          : Math.max(end, parent?.end ?? 0, acronym?.end ?? 0),
    article: read.article,
    words,
    lead: leadRank(words),
    rank: read.rank,
    complement: read.complement,
    acronymOnly: words.length <= 2 && words.every((one) => isAcronym(one)),
    acronym,
    qualifier,
    parent,
    role: read.role,
    closed,
  }
}

/** Rank of what stands before the first connector. */
function leadRank(words: readonly string[]): Rank {
  let rank: Rank = 0
  for (const word of words) {
    if (CONNECTORS.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word)) break
    rank = Math.max(rank, headRank(word)) as Rank
  }
  return rank
}
