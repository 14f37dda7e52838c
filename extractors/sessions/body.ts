/** Takes the words of a row apart: title, people, room, day. "The Scorecards — Teresita Abrenica, PBN", "“Title” by X (Room 5)". */
import type { PersonValue, SessionKind, TimeValue } from '../candidate.js'
import { matchesOf } from '../matches.js'
import type { Span } from '../page.js'
import { clockAt } from './clock.js'
import { type Day, dayAt } from './day.js'
import { kindOfTitle } from './kinds.js'
import { nameAt, readPeople, roleAt } from './people.js'
import { bracketedRoom } from './rooms.js'

export interface Body {
  title: Span | null
  people: PersonValue[]
  room: Span | null
  day: Day | null
  clock: TimeValue | null
  description: Span | null
  /** "(till 12:30)", "(ends 3.30)": when it ends. */
  until: TimeValue | null
  /** What words besides the title make of it: "Table ronde animée par X : “Title”". */
  kind: SessionKind | null
  /** The words began with a person: the title may stand on the next line. */
  personFirst: boolean
}

// "Room 204", "Rm 2", "Council Chamber", "Sala A", "Main Hall", "Salle Gorée", "Zoom"
const ROOM =
  /^(?:in |at |en la |en el |en |na |no |dans la |nella |venue: |location: |room: |sala: |lugar: |local: |lieu: )?(?:(?:the )?(?:[\p{Lu}\d][\p{L}\d.'-]* ){0,4}(?:room|rm\.?|hall|auditorium|theat(?:re|er)|chamber|ballroom|foyer|lobby|atrium|lounge|suite|terrace|courtyard|library|cafeteria|canteen|gallery|aula|studio|classroom|building)(?: (?:[A-Z\d][\w.-]{0,8}|[IVX]{1,4}|one|two))?|(?:room|rm\.?|hall|sala|sal[oó]n|salle|aula|audit[oó]ri[ou]m?|amphi(?:th[eé][aâ]tre)?|anfiteatro|auditorio|hall|foyer|teatro|saal|raum|\p{L}{3,12}(?:raum|saal)|hörsaal|edificio|bloco)(?: (?:de |da |do |des |du |della )?[\p{Lu}\d][\p{L}\d.'-]*){0,4}|[A-Z]{0,3}\d{1,3}[.-]\d{1,3}[A-Z]?|zoom|online|ms teams|microsoft teams|google meet)$/iu

export function isRoom(words: string): boolean {
  return words.length < 70 && ROOM.test(words.trim())
}

// "Millbay Community Hub", "Mount Batten Centre", "Online", "Biblioteca Central"
const PLACE =
  /(?:\b(?:hub|centre|center|library|hotel|museum|church|school|college|university|campus|park|market|institute|academy|club|pub|caf[eé]|bar|house|town hall|pavilion|stadium|barn|square|street|road|avenue)|^(?:online|biblioteca|museo|museu|centro|casa|hotel|palacio|pal[aá]cio|palazzo|maison|biblioth[eè]que|mus[eé]e|m[eé]diath[eè]que|universidade?|universit[àé]|escuela|escola|[eé]cole)(?:\s.{0,50})?)$/i

/** Do the words name a place and nothing else, so that a day and a clock beside them are an occasion and no item? */
export function isPlace(words: string): boolean {
  return words.length < 70 && (PLACE.test(words) || isRoom(words))
}

/** Reads `start`..`end` of a row, behind its clock and label. */
export function readBody(text: string, start: number, end: number): Body {
  const body: Body = {
    title: null,
    people: [],
    room: null,
    day: null,
    clock: null,
    description: null,
    until: null,
    kind: null,
    personFirst: false,
  }
  // A row is short; what is longer is a text that began like one.
  if (end - start > 800) return body
  const bracket = bracketedRoom(text, start, end)
  if (bracket) body.room = bracket.room
  const cells = cellsOf(text, start, bracket ? bracket.from : end)
  // " 4   Treasurer's report": the number counts the items.
  if (cells.length > 1 && /^\d{1,2}$/.test(text.slice(cells[0]!.start, cells[0]!.end))) cells.shift()
  let title = cells[0] ?? null
  // "Panel 3 | Room 2 | Open standards": the room came first.
  if (cells.length > 1 && title && isRoom(text.slice(title.start, title.end))) {
    body.room = title
    title = cells[1]!
    cells.splice(0, 1)
  }
  for (const cell of cells.slice(1)) {
    const words = text.slice(cell.start, cell.end)
    const day = body.day ? null : dayAt(text, cell.start, cell.end)
    const clock = body.clock || day ? null : clockAt(text, cell.start, cell.end)
    if (day && day.span.end >= cell.end - 1) body.day = day
    else if (clock && clock.end >= cell.end - 1) body.clock = clock.value
    else if (!body.room && isRoom(words)) body.room = cell
    else {
      const role = roleAt(text, cell.start, cell.end)
      const people = readPeople(text, role ? role.end : cell.start, cell.end, role?.role ?? null, role ? 0.15 : 0.45)
      if (people.length > 0) body.people.push(...people)
      else if (title && /^[-.]*$/.test(text.slice(title.start, title.end))) title = cell
      // "Who we are | Announcements": one item in three words.
      else if (title && !body.room && /^\s?\|\s?$/.test(text.slice(title.end, cell.start)))
        title = { start: title.start, end: cell.end }
      else body.description ??= cell
    }
  }
  if (title) readTitle(text, title, body)
  return body
}

/** Cells behind tabs, pipes or gaps of three spaces. */
export function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = []
  const gap = /(?<=\S) *\t\s*|(?<=\S) {3,}|\s\|\s|\s?\|\|\s?|\s[·\x95]\s/g
  let from = start
  // On the slice: a pattern that runs on over the whole text for every row would make the time grow with its square.
  for (const found of matchesOf(text.slice(start, end), gap)) {
    push(start + found.index)
    from = start + found.index + found[0].length
  }
  push(end)
  return cells
  function push(to: number): void {
    const cell = trim(text, from, to)
    if (cell.end > cell.start) cells.push(cell)
  }
}

/** Trims white space and the marks that join or close. */
export function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = Math.max(start, end)
  while (from < to && /[\s:;,|.·\x95*-]/.test(text[from]!)) from++
  while (to > from && /[\s:;,|*/-]/.test(text[to - 1]!)) to--
  if (
    to > from &&
    text[to - 1] === '.' &&
    !/\b\p{L}\.\p{L}?\.$|\.\.$|\b(?:etc|al|Inc)\.$/u.test(text.slice(Math.max(from, to - 6), to))
  )
    to--
  return { start: from, end: to }
}

const NAMES_STOP =
  /^(\p{Lu}\p{Ll}[\p{L}'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'-]+|d[aeiou]|v[ao]n|der)){1,3}(?:(?:, | and | & )\p{Lu}\p{Ll}[\p{L}'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'-]+|d[aeiou]|v[ao]n|der)){1,3}){0,5})\. (?=\p{Lu}\S*[ :]\S)/u

// "P. Marsh, A. Berg - Rivers and rain", "T. Hanssen et al.: Dams"
const AUTHORS =
  /^((?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]{1,20}(?:(?:,? (?:and|&|y|e|et|und) |, )(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]{1,20}){0,6}(?:,? et al\.?)?)(?::| -{1,2}) (?=\S)/u

const RESTS: ReadonlySet<string> = new Set(['break', 'social', 'registration'])

function readTitle(text: string, span: Span, body: Body): void {
  let { start, end } = span
  const quote = quoted(text, start, end)
  // "Table ronde animée par Jane Roe : "Title"", "Invited talk by Prof. Jane Roe, KAIST: "Title""
  if (quote && /[:-]\s{0,3}$/.test(text.slice(start, quote.open)) && quote.close >= end - 2) {
    for (const found of matchesOf(text.slice(start, quote.open), BY)) {
      const after = start + found.index + found[0].length
      if (!nameAt(text, after, quote.open, 0.4)) continue
      const role = MODERATED.test(found[0]) ? 'moderator' : CHAIRED.test(found[0]) ? 'chair' : null
      body.people.push(...readPeople(text, after, quote.open, role, 0.4))
      body.title = { start: quote.open + 1, end: quote.close }
      body.kind = kindOfTitle(text.slice(start, start + found.index))
      return
    }
  }
  if (quote) {
    // “Title” — Person, Affiliation; Person, Affiliation: “Title”
    const before = trim(text, start, quote.open)
    const after = trim(text, quote.close + 1, end)
    const peopleBefore = named(text, before)
    const peopleAfter = named(text, after)
    if (
      peopleBefore.length > 0 ||
      peopleAfter.length > 0 ||
      before.end === before.start ||
      (after.end === after.start && /:\s*$/.test(text.slice(start, quote.open)))
    ) {
      if (before.end === before.start || peopleBefore.length > 0 || /:\s*$/.test(text.slice(start, quote.open))) {
        body.people.push(...peopleBefore, ...peopleAfter)
        if (peopleAfter.length === 0 && after.end > after.start) {
          const words = text.slice(after.start, after.end).replace(/^\(|\)$/g, '')
          if (isRoom(words)) body.room ??= after
          else body.description ??= after
        }
        body.title = { start: quote.open + 1, end: quote.close }
        return
      }
    }
  }
  // "Open questions (15 min)": how long it takes is no part of the title.
  const minutes = /\s{0,3}\((?:ca\.?|approx\.?|about)?\s?\d{1,3}\s?(?:min(?:ute)?s?\.?|'|h(?:ours?)?|minutos)\)$/i.exec(
    text.slice(start, end),
  )
  if (minutes && minutes.index > 3) end = start + minutes.index
  // Peel what follows the title, from the end: brackets, roles, people, rooms.
  for (let i = 0; i < 4; i++) {
    const cut = tailOf(text, start, end, body)
    if (cut < 0) break
    end = trim(text, start, cut).end
  }
  // "Jane Roe (MIT) - Title", "Dr Jane Roe: Title"
  // Initials before a surname and a colon are a name, whatever the surname says: "A. Brown: Ice and accounts".
  const initials = /^(?:\p{Lu}\.[ ]?){1,3}\p{Lu}\p{L}+\s*(?::|\s-)\s/u.test(
    text.slice(start, Math.min(end, start + 50)),
  )
  // "Jane Roe, Peter Marsh. RadarPatch: A Benchmark", "Wei Zhang. Attention, Please"
  const listed = NAMES_STOP.exec(text.slice(start, Math.min(end, start + 140)))
  if (listed && start + listed[0].length < end - 6 && nameAt(text, start, end, 0.45)) {
    for (const one of matchesOf(listed[1]!, /[^,&]+?(?=, | and | & |$)/g)) {
      const words = one[0].replace(/^(?:, | and | & |\s)+/, '')
      const from = start + one.index + one[0].length - words.length
      body.people.push({ name: { start: from, end: from + words.length }, honorific: null, role: null })
    }
    body.title = unquote(text, trim(text, start + listed[0].length, end))
    return
  }
  const authors = AUTHORS.exec(text.slice(start, Math.min(end, start + 160)))
  if (authors && start + authors[0].length < end) {
    for (const one of matchesOf(authors[1]!, /(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]{1,20}/gu)) {
      const from = start + one.index
      body.people.push({ name: { start: from, end: from + one[0].length }, honorific: null, role: null })
    }
    body.title = unquote(text, trim(text, start + authors[0].length, end))
    return
  }
  const name = nameAt(text, start, end, initials ? 0.2 : 0.6)
  if (name) {
    let to = name.end
    const bracket = /\s{0,2}\([^()]{1,80}\)/y
    bracket.lastIndex = to
    if (bracket.test(text) && bracket.lastIndex <= end) to = bracket.lastIndex
    const separator =
      /(?:(?:,[^,:;"\n]{2,60}){0,2}?\s{0,3}(?::|\s-{1,2}\s)|,?\s(?:on|speaks on|talks about|presents)\s)\s{0,3}(?=\S)/uy
    separator.lastIndex = to
    if (separator.test(text) && separator.lastIndex < end) {
      const rest = trim(text, separator.lastIndex, end)
      // "Jane Roe - Head of Data": what follows a dash may be her title; a title of a talk is longer.
      const least = to > name.end && /^\s?:/.test(text.slice(to, to + 2)) ? 2 : 8
      if (rest.end - rest.start > least && !JOB.test(text.slice(rest.start, rest.end))) {
        body.people.push(...readPeople(text, start, to, null, initials ? 0.2 : 0.6))
        start = rest.start
        end = rest.end
      } else {
        body.people.push(...readPeople(text, start, to, null, 0.6))
        body.personFirst = true
        return
      }
    } else if (
      (to > name.end ? SHORT_TITLED : TITLED).test(text.slice(to, end)) &&
      !JOB.test(text.slice(to + 2, end))
    ) {
      // "Paola Neri (Università di Pisa), Muretti a secco e memoria", "Giulio Conti, Il fiume e la legge"
      const rest = trim(text, to + 1, end)
      if (to > name.end || ARTICLE.test(text.slice(rest.start, rest.end))) {
        body.people.push(...readPeople(text, start, to, null, 0.4))
        body.title = unquote(text, rest)
        return
      }
      body.people.push(...readPeople(text, start, end, null, 0.6))
      body.personFirst = true
      return
    } else if (to >= end || /^\s*,/.test(text.slice(to, end)) || /^\s*(?:and|&|y|et)\s/.test(text.slice(to, end))) {
      const people = readPeople(text, start, end, null, 0.6)
      // "Maria Garcia, University of X": only a person. A title that begins with a name goes on otherwise.
      if (people.length > 0) {
        body.people.push(...people)
        body.personFirst = true
        return
      }
    }
  }
  // "Lightning talks, 5 min each - put your name on the board": what follows in lower case is a remark.
  const remark = /^(.{5,}?)\s-{1,2}\s(?=\p{Ll}+(?:\s[\p{L}']+){3})/u.exec(text.slice(start, end))
  if (remark && !/\p{Lu}/u.test(text.slice(start + remark[0].length, start + remark[0].length + 1))) {
    body.description ??= trim(text, start + remark[0].length, end)
    end = start + remark[1]!.length
  }
  // "break (there's a bar across the road)"
  const aside =
    /\s\((?=(?:\p{Ll}[\p{L}']*(?:\s[^\s()]+){1,}|choose [^()]{2,20}|pick [^()]{2,20}|tb[ac]|optional)\)$)/u.exec(
      text.slice(start, end),
    )
  if (
    aside &&
    aside.index > 3 &&
    (/^\s\((?:choose|pick|tb|opt)/.test(text.slice(start + aside.index, end)) ||
      (aside.index < 20 && kindOfTitle(text.slice(start, start + aside.index)) === 'opening') ||
      (/(?:\s\S+){3}\)$/.test(text.slice(start + aside.index, end)) &&
        RESTS.has(kindOfTitle(text.slice(start, start + aside.index)) ?? '')))
  ) {
    body.description ??= { start: start + aside.index + aside[0].length, end: end - 1 }
    end = start + aside.index
  }
  const whole = trim(text, start, end)
  // "(online)", "(3x10 min)": a remark, and the title is still to come.
  if (
    text[whole.start] === '(' &&
    text[whole.end - 1] === ')' &&
    openingOf(text, whole.start, whole.end - 1) === whole.start
  ) {
    const inner = { start: whole.start + 1, end: whole.end - 1 }
    const people = named(text, inner, 0.6)
    if (people.length > 0) body.people.push(...people)
    else if (isRoom(text.slice(inner.start, inner.end))) body.room ??= inner
    else body.description ??= inner
    return
  }
  // "Captain's Quiz ✂": the sign refers to a note.
  const sign = /\s[¦\x86\x87\x95*]{1,2}$/.exec(text.slice(Math.max(whole.start, whole.end - 4), whole.end))
  if (sign) whole.end -= sign[0].length
  if (whole.end > whole.start) body.title = unquote(text, whole)
}

// Behind a comma, words of a title: three and more, and no second person with an affiliation in brackets.
const TITLED = /^\s*,\s(?=\S+\s\S+\s\S)[^();]{11,}$/u
// Behind a bracket two words are enough: "Paolo Neri (Torino), Torino operaia".
const SHORT_TITLED = /^\s*,\s(?=\S+\s\S)[^();]{8,}$/u
const ARTICLE =
  /^(?:the|an?|how|why|what|when|where|who|towards?|from|on|beyond|il|lo|la|gli|i|le|un[ao]?|come|perch[eé]|el|los|las|c[oó]mo|por qu[eé]|qu[eé]|les|l'|une?|comment|pourquoi|os?|as?|um[ao]?|por que|o que|der|die|das|wie|warum)\s(?!university|ministry|institute|office)/iu

const JOB =
  /^(?:head|director|manager|professor|senior|chief|engineer|lead|ceo|cto|co-?founder|founder|president|research(?:er)?|lecturer|phd|student|data scientist|consultant|analyst|coordinator|officer|minister|university|institute|department)\b/i

/** A quotation that is the title: its marks and what is between, at least eight characters. */
function quoted(text: string, start: number, end: number): { open: number; close: number } | null {
  const mark = text.slice(start, end).indexOf('"')
  const open = start + mark
  if (mark < 0 || open > end - 6) return null
  const close = text.lastIndexOf('"', end - 1)
  if (close <= open + 4) return null
  // "A "B" C "D"": more than one quotation is no title.
  if (text.slice(open + 1, close).includes('" ')) return null
  return { open, close }
}

function unquote(text: string, { start, end }: Span): Span {
  return text[start] === '"' && text[end - 1] === '"' && end - start > 2
    ? { start: start + 1, end: end - 1 }
    : { start, end }
}

/** People that fill `span`, with or without a role word. */
function named(text: string, span: Span, least = 0.45): PersonValue[] {
  if (span.end <= span.start) return []
  let { start, end } = span
  if (text[start] === '(' && text[end - 1] === ')') {
    start++
    end--
  }
  const by = /(?:by|por|par|di|von|with|con|com|avec|de)\s+/iuy
  by.lastIndex = start
  if (by.test(text)) start = by.lastIndex
  const role = roleAt(text, start, end)
  const people = readPeople(text, role ? role.end : start, end, role?.role ?? null, role ? 0.15 : least)
  if (people.length > 0) return people
  // "Vortrag von Dr. Anna Keller": a kind's word, then whose it is.
  const of = /^\p{L}{4,14}\s(?:by|por|par|di|de|von|of)\s+(?=\p{Lu})/u.exec(text.slice(start, end))
  return of ? readPeople(text, start + of[0].length, end, null, 0.6) : []
}

const BY =
  /[,;]?\s(?:by|por|par|with|con|com|avec|di|presented by|présenté par|a cargo de|con la participación de|led by|given by|hosted by|moderated by|chaired by|facilitated by|ministrad[oa] por|a cura di|between|entre|durch|anim[eé]e? par|mod[eé]r[eé]e? par|dirigid[oa] por|mit|von|moderad[oa] por|facilitad[oa] por)\s+(?:(?:la|el|o|a|le|il|los|the|l'|our|nuestra|nuestro)\s+)?(?:(?:journalist|author|writer|poet|historian|artist|musician|editor|professor|periodista|jornalista|journaliste|giornalista)\s+)?(?=[\p{Lu}])/giu
const MODERATED = /modera|facilita|anim|mod[eé]r/i
const CHAIRED = /chaired/i
const MODERATES =
  /[,;.-]\s(?:modera(?:n|dora?|tor|tore)?|coordinan?|coordena|presiedono|presiede|conducen?|anime|facilita)\s*:?\s(?:(?:don|doña|il|la|el)\s)?(?=\p{Lu})/u
const DASH = /\s(?:-{1,3}|\/\/?)\s{1,3}(?=[\p{L}"])/gu

const UNTIL = /^(?:un)?(?:till?|ends?(?: at)?|bis|hasta(?: las)?|jusqu'à|fino alle|até(?: às)?)\s+(?=\d|noon|mid)/i

/** Where the tail of `start`..`end` begins that is no title; what it says goes into `body`. -1 where there is none. */
function tailOf(text: string, start: number, end: number, body: Body): number {
  // (chair: X, Y), (Room 5), (Jane Roe, MIT); "(optional)" and "(with break)" stay.
  if (text[end - 1] === ')') {
    const open = openingOf(text, start, end - 1)
    if (open > start) {
      const inner = { start: open + 1, end: end - 1 }
      const words = text.slice(inner.start, inner.end)
      const people = named(text, inner, 0.6)
      if (people.length > 0) {
        body.people.unshift(...people)
        return open
      }
      if (isRoom(words)) {
        body.room ??= inner
        return open
      }
      const day = body.day ? null : dayAt(text, inner.start, inner.end)
      if (day && day.span.end >= inner.end) {
        body.day = day
        return open
      }
      const until = UNTIL.exec(words)
      const ends = until ? clockAt(text, inner.start + until[0].length, inner.end) : null
      if (ends && ends.end >= inner.end - 1) {
        body.until ??= ends.value
        return open
      }
      const clock = clockAt(text, inner.start, inner.end)
      if (clock && clock.end >= inner.end - 1) {
        body.clock ??= clock.value
        return open
      }
    }
  }
  // "; facilitator: X", ". Speaker: X", " Moderator: X"
  const roles = /(?:[;,.(]|\s-|\s)\s*(?=\p{L}{4,20}(?:\s\p{L}{2,8})?\s?:)/gu
  const words = text.slice(start, end)
  for (const found of matchesOf(words, roles)) {
    if (found.index < 3) continue
    const role = roleAt(text, start + found.index + found[0].length, end)
    if (!role?.colon) continue
    const people = readPeople(text, role.end, end, role.role, 0.15)
    if (people.length === 0) continue
    body.people.push(...people)
    return start + found.index
  }
  for (const found of matchesOf(words, BY)) {
    if (found.index < 2) continue
    const after = start + found.index + found[0].length
    const strong = !/^[,;]?\s(?:with|con|com|avec|di|mit|von|between|entre|durch)\s/i.test(found[0])
    const name = nameAt(text, after, end, strong ? 0.4 : 0.6)
    if (!name) continue
    const role = MODERATED.test(found[0]) ? 'moderator' : CHAIRED.test(found[0]) ? 'chair' : null
    body.people.push(...readPeople(text, after, end, role, 0.4))
    return start + found.index
  }
  // "Conférence de Jean Martin", "Lecture of Jane Roe": a kind's word and whose it is.
  const of = /^[\p{L}]{4,14}(\s(?:de|do|da|di|of|d')\s*)(?=\p{Lu})/u.exec(text.slice(start, end))
  if (of && kindOfTitle(of[0])) {
    const from = start + of[0].length
    const people = nameAt(text, from, end, 0.6) ? readPeople(text, from, end, null, 0.6) : []
    if (people.length > 0) {
      body.people.push(...people)
      return from - of[1]!.length
    }
  }
  // "Discussione finale, modera don Rocco Petrara"
  const moderates = MODERATES.exec(words)
  if (moderates && moderates.index > 2) {
    const people = readPeople(text, start + moderates.index + moderates[0].length, end, 'moderator', 0.4)
    if (people.length > 0) {
      body.people.push(...people)
      return start + moderates.index
    }
  }
  for (const found of matchesOf(words, DASH)) {
    if (found.index < 2) continue
    const after = start + found.index + found[0].length
    if (isRoom(text.slice(after, end))) {
      body.room ??= { start: after, end }
      return start + found.index
    }
    const role = roleAt(text, after, end)
    const from = role ? role.end : after
    const marked = role && /^[,:]\s*/.exec(text.slice(from, end))
    const people = readPeople(text, marked ? from + marked[0].length : from, end, role?.role ?? null, role ? 0.3 : 0.45)
    if (people.length > 0) {
      body.people.push(...people)
      return start + found.index
    }
  }
  // "Low power, long life. P. Schmidt, L. Chen"
  const authors = /[.?!]\s+(?=(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\p{L}+(?:,|\s*$|\s(?:and|&)\s))/u.exec(text.slice(start, end))
  if (authors && authors.index > 3) {
    const from = start + authors.index + authors[0].length
    const people = readPeople(text, from, end, null, 0.2)
    if (people.length > 0) {
      body.people.push(...people)
      return start + authors.index + 1
    }
  }
  // "Saluti: Maria Bianchi (Sindaca)", "Welcome: Jane Roe"
  const mark = words.includes(': ') ? words.indexOf(': ') : words.indexOf('. ')
  // "Palabras de bienvenida, Sra. Jane Roe": a title's stop.
  const colon =
    mark > 3 &&
    !/\b(?:Dr|Dra|Sra?|Prof|Mr|Mrs|Ms|Ing|Lic|Lcda?|Mgs|Mag|Arch|Dott|Sig|Hon|Rev|St|Atty|Eng)$/.test(
      words.slice(0, mark),
    )
      ? start + mark
      : -1
  if (colon > 0 && kindOfTitle(text.slice(start, colon)) && nameAt(text, colon + 2, end, 0.4)) {
    const people = readPeople(text, colon + 2, end, null, 0.4)
    const name = people[0]!.name
    if (/^\s*(?:$|[(,;]|and\s|e\s|y\s|&)/.test(text.slice(name.end, end))) {
      body.people.push(...people)
      return colon
    }
  }
  // "Title, Prof. Jane Roe (MIT)", "Title, Room 5"
  for (let comma = words.indexOf(', ', 4); comma > 0; comma = words.indexOf(', ', comma + 2)) {
    const at = start + comma
    if (isRoom(text.slice(at + 2, end))) {
      body.room ??= { start: at + 2, end }
      return at
    }
    const name = nameAt(text, at + 2, end, 0.85)
    if (!name || (name.honorific === null && !text.slice(start, at).trim().includes(' '))) continue
    // A list of names in a title ("Austen, Mary Shelley and …") has no affiliation behind it.
    if (nameAt(text, start, end, 0.5)) break
    body.people.push(...readPeople(text, at + 2, end, null, 0.6))
    return at
  }
  return -1
}

function openingOf(text: string, start: number, close: number): number {
  let depth = 0
  for (let i = close; i >= start; i--) {
    if (text[i] === ')') depth++
    else if (text[i] === '(' && --depth === 0) return i
  }
  return -1
}
