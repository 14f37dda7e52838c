/** What stands behind a title and is none of it: "(Room 5)", "; facilitator: X", " - Jane Roe, MIT". */
import { matchesOf } from '../matches.js'
import type { Body } from './bodyShape.js'
import { BY, behindPosition, CHAIRED, MODERATED, named } from './by.js'
import { clockAt, clockBefore } from './clock.js'
import { dayAt } from './day.js'
import { bracketed, roomInside } from './inBrackets.js'
import { kindOfTitle } from './kinds.js'
import { nameAt, readPeople, roleAt } from './people.js'
import { isPlace, isRoom } from './roomNames.js'

const MODERATES =
  /[,;.?!"-]\s(?:(?:[Ii]ntroduce|[Dd]iscute)\se\s)?(?:[Mm]odera(?:n|no|dora?|tor|tore)?|[Cc]oordina(?:n|no)?|[Cc]oordena|(?<chair>[Pp]resied(?:ono|e)|[Pp]r[eé]siden?|[Pp]residenza|[Pp]r[eé]sidence)|[Cc]onducen?|[Aa]nime|[Ff]acilita)\s*:?\s(?:(?:don|doña|il|la|el)\s)?(?=\p{Lu})/u

// "(Slip 2)", "(HS 1)", "(Stand B4)"
const NUMBERED_PLACE =
  /^(?!(?:session|part|parts|day|days|chapter|module|panel|week|weeks|year|level|vol|no|item|group|track|top|grades?|ages?|age|from|until|since|before|after|slides?|ca|approx|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|covid|python|windows|agenda|horizon|annex|table|figure|episode|phase|step|talk|round|block|volume|sesi[oó]n|sess[aã]o|teil|parte|partie|tag|jour|d[ií]a|dia|giorno|class|lecture)\b)\p{Lu}\p{L}{1,14}\.? (?:[A-Z]{0,2}\d{1,3}[A-Z]?|[A-Z])$/iu

const CAPACITY =
  /^(?:cupos?|aforo|plazas|vagas|lugares|posti|jauge|capacidad|capacit[éà]|capacidade|capacity|max(?:\.|imum|imal|imo)?|m[áa]x(?:\.|imo)|limited to|up to|places)\s?:?\s[^()]{0,20}\d{1,3}\b[^()]{0,40}$|^(?:max\.?\s)?\d{1,3}\s(?:places|plazas|lugares|vagas|cupos|posti|pl[aä]tze|participants|participantes|partecipanti|teilnehmende|personas|pessoas|personnes|people|persone|personen)(?:\s(?:max(?:imum|\.)?|por|per|par|je|pro)\b[^()]{0,20})?$/iu

const EATEN: ReadonlySet<string> = new Set(['social', 'break', 'registration'])

const DASH = /\s(?:-{1,3}|\/\/?)\s{1,3}(?=[\p{L}"])/gu

const ITALIC = /[,;.]?\s(?:-\s)?[*_](\p{Lu}[^*_\n]{4,60})[*_](?:,\s(\p{Lu}[^*_;]{2,80}))?$/u

const UNTIL = /^(?:un)?(?:till?|ends?(?: at)?|bis|hasta(?: las)?|jusqu'à|fino alle|até(?: às)?)\s+(?=\d|noon|mid)/i

/** Where the tail of `start`..`end` begins that is no title; what it says goes into `body`. -1 where there is none. */
export function tailOf(text: string, start: number, end: number, body: Body): number {
  const words = text.slice(start, end)
  // (chair: X, Y), (Room 5), (Jane Roe, MIT); "(optional)" and "(with break)" stay.
  if (text[end - 1] === ')') {
    const open = openingOf(text, start, end - 1)
    if (open > start) {
      const inner = { start: open + 1, end: end - 1 }
      const words = text.slice(inner.start, inner.end)
      const placed = roomInside(text, inner)
      const people = named(text, placed?.rest ?? inner, 0.6)
      if (people.length > 0) {
        body.people.unshift(...people)
        if (placed) body.room ??= placed.room
        return open
      }
      if (isRoom(words) || NUMBERED_PLACE.test(words) || placed?.rest.start === inner.end) {
        body.room ??= inner
        return open
      }
      const day = body.day ? null : dayAt(text, inner.start, inner.end)
      if (day && day.span.end >= inner.end) {
        body.day = day
        return open
      }
      // "(14:00-15:30, Room 205)"
      const told = placed ? bracketed(text, inner.start, inner.end) : null
      if (told) {
        body.room ??= told.room
        body.clock ??= told.clock
        body.day ??= told.day
        return open
      }
      const comma = words.search(/[,;]\s/)
      if (comma > 0) {
        const first = clockAt(text, inner.start, inner.start + comma)
        const room = { start: inner.start + comma + 2, end: inner.end }
        if (first && first.end >= inner.start + comma - 1 && room.end - room.start < 40) {
          body.clock ??= first.value
          body.room ??= room
          return open
        }
      }
      const until = UNTIL.exec(words)
      const ends = until ? clockAt(text, inner.start + until[0].length, inner.end) : null
      if (ends && ends.end >= inner.end - 1) {
        body.until ??= ends.value
        return open
      }
      // "(cupo: 20 por taller)", "(max. 12)", "(25 places)": how many may come.
      if (CAPACITY.test(words)) return open
      const clock = clockAt(text, inner.start, inner.end)
      if (clock && clock.end >= inner.end - 1) {
        body.clock ??= clock.value
        return open
      }
    }
  }
  // "MC1 - Introduction to QGIS - 8h to 12h": its hours behind a mark.
  const late = body.clock || !/\d\D{0,12}$/.test(text.slice(start, end)) ? null : clockBefore(text, start, end)
  if (late && late.from - start > 3 && /^\s{0,2}(?:[,|([]|-{1,2}\s)/.test(text.slice(late.from, late.from + 5))) {
    body.clock = late.value
    return late.from
  }
  // "Registration @ Foyer"
  const at = /\s@\s(?=\p{Lu}[^@;:()]{2,50}$)/u.exec(text.slice(start, end))
  if (at && at.index > 2) {
    body.room ??= { start: start + at.index + at[0].length, end }
    return start + at.index
  }
  // "Build a Geiger counter - with Jane Roe - Room 1": the place stands last.
  const last = text.slice(start, end).lastIndexOf(' - ')
  if (last > 2 && isRoom(text.slice(start + last + 3, end))) {
    body.room ??= { start: start + last + 3, end }
    return start + last
  }
  // "Sesión paralela 1: Imprentas. Sala A"
  const stop = words.lastIndexOf('. ')
  if (stop > 2 && isRoom(words.slice(stop + 2))) {
    body.room ??= { start: start + stop + 2, end }
    return start + stop
  }
  // "The lost canal; Jane Roe"
  const semicolon = text.slice(start, end).lastIndexOf('; ')
  if (semicolon > 3 && nameAt(text, start + semicolon + 2, end, 0.6)) {
    const people = readPeople(text, start + semicolon + 2, end, null, 0.6)
    if (people.length > 0) {
      body.people.push(...people)
      return start + semicolon
    }
  }
  // "Mapping from the air, *Jane Roe*, University of Leeds": whose it is, in italics
  const italic = words.includes('*') || words.includes('_') ? ITALIC.exec(words) : null
  if (italic && italic.index > 2) {
    const from = start + italic.index + italic[0].search(/\p{Lu}/u)
    const people = nameAt(text, from, from + italic[1]!.length, 0.4)
      ? readPeople(text, from, from + italic[1]!.length, null, 0.4)
      : []
    const affiliation = italic[2] ? { start: end - italic[2].length, end } : null
    if (people.length > 0) {
      body.people.push(...people.map((one) => ({ ...one, affiliation: one.affiliation ?? affiliation })))
      return start + italic.index
    }
  }
  // "; facilitator: X", ". Speaker: X", " Moderator: X"
  const roles = /(?:[;,.(]|\s-|\s)\s*(?=\p{L}{4,20}(?:\s\p{L}{2,8})?\s?:)/gu
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
    const by = start + found.index + found[0].length
    const strong = !/^[,;]?\s(?:with|con|com|avec|di|mit|von|between|entre|durch)\s/i.test(found[0])
    const after = behindPosition(text, by, end, strong ? 0.4 : 0.6)
    if (after < 0) continue
    // "Presentation - Jaromír von der Heyde": inside a name
    if (after === by && /^(?:der|den) $/.test(text.slice(by, by + 4))) continue
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
    const role = moderates.groups!.chair ? 'chair' : 'moderator'
    const people = readPeople(text, start + moderates.index + moderates[0].length, end, role, 0.4)
    if (people.length > 0) {
      body.people.push(...people)
      return start + moderates.index + (/[?!"]/.test(moderates[0][0]!) ? 1 : 0)
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
  // "El regadío que viene. Sergio Roe (CITA)", "What the cameras saw. Jane Low, University of Leeds"
  const stopped =
    /^(?:.{3,}?(?:\p{Ll}{4,}(?<!\b(?:[Pp]rof(?:as?|ssa)?|[Dd]ott(?:a|ssa)?|[Aa]rch|Arqta|Abog|Lcda))\.|[?!])|[^.]{8,}?(?<!\p{L})\p{Ll}{3}(?<!\b(?:ing|avv|arq|lic|dra|sra|vol|min|max|dir|tel|ext|med|agr))\.)\s+(?=\p{Lu})/u.exec(
      words,
    )
  if (stopped && words.slice(0, stopped[0].length).trim().includes(' ')) {
    const from = start + stopped[0].length
    const name = nameAt(text, from, end, 0.6)
    if (name && /^(?:\s?\([^()]{2,60}\)|,\s\p{Lu}[^.;:]{2,70})?$/u.test(text.slice(name.end, end))) {
      body.people.push(...readPeople(text, from, end, null, 0.6).slice(0, 1))
      return start + stopped[0].trimEnd().length
    }
  }
  // "Saluti: Maria Bianchi (Sindaca)", "Welcome: Jane Roe"
  const mark = words.includes(': ') ? words.indexOf(': ') : words.indexOf('. ')
  // "Palabras de bienvenida, Sra. Jane Roe": a title's stop.
  const colon =
    mark > 3 &&
    !/\b(?:Dr|Dra|Sra?|Profa?|Mr|Mrs|Ms|Ing|Lic|Lcda?|Mgs|Mag|Arch|Dott|Sig|Hon|Rev|St|Atty|Eng)$/.test(
      words.slice(0, mark),
    )
      ? start + mark
      : -1
  // "Begrüßung: Obmann Dr. Jane Roe": her position stands before the name.
  const from = colon > 0 && kindOfTitle(text.slice(start, colon)) ? behindPosition(text, colon + 2, end, 0.4) : -1
  if (from > 0) {
    const people = readPeople(text, from, end, null, 0.4)
    const name = people[0]?.name
    if (name && /^\s*(?:$|[(,;]|and\s|e\s|y\s|&)/.test(text.slice(name.end, end))) {
      body.people.push(...people)
      return colon
    }
  }
  // "From notebook to production: Tom Pollard, MIT": behind a title of several words, and nothing else.
  if (colon > 0 && words[mark] === ':' && words.slice(0, mark).split(' ').length > 2) {
    const name = nameAt(text, colon + 2, end, 0.85)
    if (name && /^(?:$|, ?\p{Lu}[^,.;:]{1,40}$|\s?\([^()]{2,50}\)$)/u.test(text.slice(name.end, end))) {
      body.people.push(...readPeople(text, colon + 2, end, null, 0.6))
      return colon
    }
  }
  // "Judging: Cllr Ann Dyson, Yusuf Adeyemi, Holly Marsh": several names, and nothing else.
  if (colon > 0 && words[mark] === ':' && namesOnly(text, colon + 2, end)) {
    body.people.push(...readPeople(text, colon + 2, end, null, 0.3))
    return colon
  }
  // "Title, Prof. Jane Roe (MIT)", "Title, Room 5"
  for (let comma = words.indexOf(', ', 4); comma > 0; comma = words.indexOf(', ', comma + 2)) {
    const at = start + comma
    if (isRoom(text.slice(at + 2, end))) {
      body.room ??= { start: at + 2, end }
      return at
    }
    // "Congress dinner, Finlayson Palace": what people eat at, and where.
    if (
      /^(?:the |at the )?(?:\p{Lu}[\p{L}'-]+ ?){1,4}$/u.test(text.slice(at + 2, end)) &&
      isPlace(text.slice(at + 2, end)) &&
      EATEN.has(kindOfTitle(text.slice(start, at)) ?? '')
    ) {
      body.room ??= { start: at + 2, end }
      return at
    }
    // A bracket behind it, or initials, make a name of what is less likely one.
    const shaped =
      /^(?:(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2} \([^()\d]{2,50}\)|(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]+ \([^()]{2,50}\))$/u.test(
        text.slice(at + 2, end),
      )
    const name = nameAt(text, at + 2, end, shaped ? 0.45 : 0.85)
    // "Opening, Ada Brink": one word before the name must be a kind's.
    const before = text.slice(start, at).trim()
    if (!name || (name.honorific === null && !before.includes(' ') && !kindOfTitle(before))) continue
    // A list of names in a title ("Austen, Mary Shelley and …") has no affiliation behind it.
    if (nameAt(text, start, end, 0.5)) break
    body.people.push(...readPeople(text, at + 2, end, null, 0.6))
    return at
  }
  return -1
}

/** Two names and more, parted by commas and "and", from `start` to the end. */
function namesOnly(text: string, start: number, end: number): boolean {
  let at = start
  for (let count = 1; count < 12; count++) {
    const name = nameAt(text, at, end, count === 1 ? 0.6 : 0.3)
    if (!name) return false
    if (name.end >= end) return count > 1
    const joint = /^(?:, (?:and |y |e |et |und )?|\s(?:and|&|y|e|et|und)\s)/.exec(
      text.slice(name.end, Math.min(end, name.end + 8)),
    )
    if (!joint) return false
    at = name.end + joint[0].length
  }
  return false
}

export function openingOf(text: string, start: number, close: number): number {
  let depth = 0
  for (let i = close; i >= start; i--) {
    if (text[i] === ')') depth++
    else if (text[i] === '(' && --depth === 0) return i
  }
  return -1
}
