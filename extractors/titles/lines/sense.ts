/** What a line of the head says: a call, a day, a place, an institution, a person, a bare kind; what says none of these may be the name. */
import { citiesNamed } from '../../gazetteer.js'
import { kindWords } from '../../kindWords.js'
import { labelKey } from '../../labels.js'
import { COMMON, wordFlags } from '../../names/lexicon.js'
import { personNameAt } from '../../names/personName.js'
import { datesIn, lineDate, withoutDates } from '../dates.js'
import { advertLead } from '../trim/advert.js'
import { isBadge, isBanner, isPaper } from './banners.js'
import { DIPLOMATIC, isBody, LEGAL_FORM, NAMED_BODY, ROMANCE_BODY } from './bodies.js'
import { CALL, CIRCULAR } from './call.js'
import { DIGITS_ONLY, DOORS, FOR_WHOM, LETTERHEAD, NUMBERED_THING, PRICE, SYMBOL, SYMBOL_INSIDE, URL } from './codes.js'
import { CLOCKS, ROW_CLOCK, SEASON, SERIES_DAY, tellsMoreThanDate, WHEN_ROW, WHEN_SAID } from './days.js'
import { HOLDS, HOST, INVITES } from './invitations.js'
import { describesKind, isKindAlone, OPEN, ROW } from './kinds.js'
import { isMenu, SLOGAN } from './menus.js'
import { ADDRESSEE, EVENING, GREETING, JOB, PERSON, SPEAKS_ON, WITH_PERSON, WORKS_BY } from './persons.js'
import {
  ADDRESS,
  CITY_COUNTRY,
  hasStreet,
  inFullState,
  inTwofoldCountry,
  namesPlace,
  opensWithPlace,
  ROMANCE_PLACE,
  ROOM,
  TELLS,
} from './places.js'

/** `dated` holds a date and little else. */
export type LineSense = 'name' | 'dated' | 'call' | 'date' | 'place' | 'kind' | 'body' | 'person' | 'no'

/** What a short line of the head says. `name` is what is left when it says nothing else. */
export function senseOf(words: string): LineSense {
  let sense = KNOWN.get(words)
  if (sense === undefined) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
    sense = findSense(words)
    KNOWN.set(words, sense)
  }
  return sense
}

const SAVED =
  /^\W{0,6}(?:save the dates?|atenci[oó]n|aten[cç][aã]o|attention|achtung|vem a[ií]|ya viene|se viene|(?:coming|next) up|coming soon|a(?:parta|genda|genden) la fecha|reserva (?:la fecha|a data)|guarde a data|save-the-date)\W{0,4}[:|!-](?:\s+|$)/i
const SITE_PART =
  /^[^:|]{4,44}(?:\s?[:|]|\s-)\s(?:(?:(?:upcoming|our|all|public|evening|lunchtime|morning|monthly|weekly|winter|summer|autumn|spring|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) ){0,2}(?:courses|events|talks|lectures|workshops|news)|(?:events? )?calendar|what's on|meet-?up|(?<=\|\s?)meet-?up\s#?\d{1,3}|event notice|(?:termin|veranstaltungs)hinweise?|veranstaltungen|kurse|aktuelles|eventos|cursos|actividades|atividades|agenda|[eé]v[eé]nements|eventi|corsi|incontri)$/i
// "invita la cittadinanza all'incontro pubblico", "lädt alle Mitglieder ein zum": a line that goes on from whose name stands above.
const LEADS_ON =
  /^(?:(?:vi |la |le |os |as |les |los |cordialmente |herzlich )?(?:invita(?:no|n|m)?|convida[m]?|convie(?:nt)?|invite(?:nt|s)?|l[aä]d(?:t|en)))\s.{0,80}?(?:\s|\b)(?:al?|all[aeo]|all'|agli|ai|para|à|aos?|às?|aux?|zu[rm]?|to)(?:\s|$|(?<='))(?!.*[.!?]$)/u
const NO_NAME: ReadonlySet<LineSense> = new Set(['body', 'kind', 'place', 'call'])

const OPENING_ACT =
  /inaugur|apertura|abertura|ouverture|cl[oô]ture|clausura|encerramento|introdu[tc]|er[oö]ffnung|schluss|einf[uü]hrung|festvortrag|keynote|opening|closing|magistral/i

/** "Moussa Traoré, professeur à …": a person's name, alone or before a comma. */
function isSomebody(words: string): boolean {
  const name = personNameAt(words, 0)
  return name !== null && name.likelihood >= 0.6 && /^\s*(?:$|[,(]|-\s)/.test(words.slice(name.end))
}

// A line is asked for its sense by itself, by the one above it and by the name it may be.
const KNOWN = new Map<string, LineSense>()
const MOST_KNOWN = 400
const DECOR = /^[^\p{L}\p{N}"'([¡¿#@~&$€£<*+_=|/\\-][^\p{L}\p{N}"'([¡¿#@~&$€£]{0,6}(?=[\p{L}\p{N}¡¿])/u

/** "Blue Carbon, Green Jobs", "The Long Memory of Peat": mostly plain words. */
function saysSomething(name: string): boolean {
  const words = name.match(/\p{L}{3,}/gu) ?? []
  const plain = words.filter((word) => (wordFlags(word.toLowerCase()) & COMMON) !== 0).length
  return plain > 0 && plain >= words.length / 2
}

/** A name by its small words or its kind, beside an institution: no institution in its other language. */
function isNameOfSite(name: string, body: string): boolean {
  return (
    !body.includes(' | ') &&
    !isBody(name) &&
    !ROMANCE_BODY.test(name) &&
    isBody(body) &&
    /\S\s\S/.test(name) &&
    (/\s(?:the|from|to|and|for|in|on|with|how|why)\s|\?$/.test(name) ||
      saysSomething(name) ||
      kindWords(name, 0, name.length, 1).length > 0) &&
    senseOf(name) === 'name'
  )
}

// "Register here: Online Form", "Book now: Box Office": where, not for what.
const NO_EVENT =
  /(?:^|\s)(?:forms?|links?|pages?|office|website|portal|app|eventbrite|zoom|google|tickets?|membership|formul[aá]rios?|formulaire|modulo|formular|enlace|lien)(?:\s|$)/i
const ENGLISH_CRY =
  /^\W*(?:register|book|sign|apply|enrol|join|reserve|registration|bookings?|applications?|tickets|new|revised|changed|updated|last|final|do|don't|not|the|event|sold|fully)\s/i

/** Does a cry lead to a name, with or without its day? */
function advertises(words: string): boolean {
  const lead = advertLead(words)
  // "Applications are open for the Summer Institute, a programme for students.": a sentence is read as prose.
  if (lead === undefined || words.endsWith('.')) return false
  const rest = words.slice(lead).replace(/!$/, '')
  const day = datesIn(rest)[0]
  const name = day === undefined ? rest : rest.slice(0, day.start).replace(/[\s,(|-]+$/, '')
  return (
    /\S\s\S/.test(name) &&
    !/\d[:.]\d|@|:\/\//.test(name) &&
    !NO_EVENT.test(name) &&
    ((name.match(/(?:^|\s)["(]?\p{Lu}/gu)?.length ?? 0) > (ENGLISH_CRY.test(words) ? 1 : 0) ||
      kindWords(name, 0, name.length, 1).length > 0) &&
    senseOf(name) === 'name'
  )
}

function findSense(words: string): LineSense {
  // "📅 THIS THURSDAY": signs before the words say nothing.
  const first = DECOR.exec(words)
  if (first) return senseOf(words.slice(first[0].length))
  const length = words.length
  // Scripts that are not read: "මහවැලි සංවර්ධන".
  if (length > 5 && !/[A-Za-z\xc0-\u024f]/.test(words) && /\p{L}/u.test(words)) return 'no'
  if (length < 2 || length > 260 || DIGITS_ONLY.test(words)) return 'no'
  // "[Image: a bridge at dusk]", "[ Register now ]": a picture, a button.
  if (words.startsWith('[') && words.indexOf(']') === length - 1) return 'no'
  // '"Sobadam Piyasa", 416/C/1 Robert Gunawardana Mawatha, Battaramulla': a house, its number and street.
  if (/^"[^"]{3,40}",\s\d/.test(words)) return 'place'
  // "REGISTRATION NOTICE          Course code AG-07": two columns, and the first says what sheet it is.
  const column = words.includes('  ') || words.includes('\t') ? words.search(/\s{4}/) : -1
  if (column > 4 && column < 70) {
    const left = senseOf(words.slice(0, column))
    if (left === 'call' || left === 'body') return left
    if (left === 'no' && senseOf(words.slice(column).trim()) !== 'name') return left
  }
  // "N O T I C E".
  if (words[1] === ' ' && /^(?:\p{Lu}\s){3,24}\p{Lu}$/u.test(words)) return senseOf(words.replace(/\s/g, ''))
  // "T I M E   T O   C A R E".
  if (words[1] === ' ' && /^\p{Lu}(?:\s{1,8}\p{Lu}){4,40}[!?]?$/u.test(words))
    return senseOf(
      words
        .replace(/\s{2,}/g, '_')
        .replace(/\s/g, '')
        .replace(/_/g, ' '),
    )
  if (CIRCULAR.test(words)) return 'call'
  // "REGISTER NOW: Reed Beds", "Registration is open for Reed Beds!": what is cried.
  if (length < 160 && advertises(words)) return 'name'
  // "SAVE THE DATE: 3rd Night of Looms", "SAVE THE DATE! Thursday 4 May".
  const saved = SAVED.exec(words)
  if (saved) {
    const rest = words.slice(saved[0].length)
    const sense = rest.length > 2 ? senseOf(rest) : 'date'
    return sense === 'date' || sense === 'dated' || (/\d/.test(rest) && sense === 'place') ? 'call' : 'name'
  }
  // "NEW DATE *** NEW DATE *** NEW DATE": once is enough.
  if (length < 120 && /\*\*|\+\+|!!/.test(words)) {
    const parts = words.split(/[\s!]*(?:\*{2,}|\+{2,}|!{2,})[\s!]*/).filter((part) => part !== '')
    if (parts.length > 1 && parts.every((part) => part.toLowerCase() === parts[0]!.toLowerCase()))
      return senseOf(parts[0]!)
  }
  // "TOWN OF LUNENBURG - PUBLIC MEETING": a body and a kind.
  const dashed = length < 110 && words.includes('-') ? words.search(/\s-\s/) : -1
  if (
    dashed > 5 &&
    length < 90 &&
    isBody(words.slice(0, dashed)) &&
    isKindAlone(words.slice(dashed + 3), kindWords(words.slice(dashed + 3))) &&
    kindWords(words.slice(dashed + 3), 0, 80, 1).length > 0
  )
    return 'kind'
  // "Field Studies Trust: Courses": whose page it is, and which of its pages.
  if (length < 60 && SITE_PART.test(words)) return 'body'
  // "CFAE Alentejo Interior - Centro de Formação": an acronym and the body that it stands for.
  if (dashed > 1 && /^[A-Z]{2,9}(?:\s\p{Lu}[\p{L}'-]+){0,3}\s-/u.test(words) && isBody(words.slice(dashed + 3)))
    return 'body'
  // "(Agrupamento de Escolas n.º 4 de Évora)": an aside.
  if (length > 24 && words.startsWith('(') && words.indexOf(')') === length - 1) {
    const aside = senseOf(words.slice(1, -1))
    return aside === 'name' && kindWords(words, 0, length, 1).length === 0 ? 'no' : aside
  }
  // "NOTICE OF PUBLIC MEETING / AVISO DE REUNIÓN PÚBLICA".
  const bar = words.includes('/') || words.includes('|') ? words.search(/\s[/|]\s/) : -1
  // "Université de Liège | Formation continue": none of its parts is a name.
  if (
    bar > 5 &&
    words[bar + 1] === '|' &&
    [words.slice(0, bar), words.slice(bar + 3)].every((part) => NO_NAME.has(senseOf(part)))
  )
    return 'body'
  // "Voices from the Salt Marsh | Reed Trust": the name, and whose page it is.
  if (bar > 10 && words[bar + 1] === '|' && isNameOfSite(words.slice(0, bar), words.slice(bar + 3))) return 'name'
  if (bar > 5 && CALL.test(words.slice(0, bar)) && CALL.test(words.slice(bar + 3))) return 'call'
  if (isBadge(words)) return 'no'
  if (CALL.test(words) || (length < 160 && INVITES.test(words)) || HOLDS.test(words)) return 'call'
  if (length < 140 && LEADS_ON.test(words)) return 'call'
  if (HOST.test(words)) return 'no'
  if (isBanner(words)) return 'call'
  // Most lines hold no figure, and many of the patterns below want one.
  const digit = /\d/.test(words)
  if (
    LETTERHEAD.test(words) ||
    ((words.includes('//') || words.includes('www.')) && URL.test(words) && words.replace(URL, '').length < 20)
  )
    return 'no'
  if (
    ((digit || words.includes('/') || words.includes('-')) && SYMBOL.test(words)) ||
    ((digit || /^["']?(?:a[nñ]n?o|dec)/i.test(words)) && NUMBERED_THING.test(words))
  )
    return 'no'
  if (
    digit &&
    length < 80 &&
    words.includes('/') &&
    SYMBOL_INSIDE.test(words) &&
    kindWords(words, 0, length, 1).length === 0
  )
    return 'no'
  if (length < 100 && (DOORS.test(words) || FOR_WHOM.test(words))) return 'no'
  // "Free webinar: Varroa after the mild winter" is no price.
  if (length < 120 && ((PRICE.test(words) && kindWords(words, 0, length, 1).length === 0) || SLOGAN.test(words)))
    return 'no'
  // "from 18:00: Bookstalls open", "ab 9.00 Uhr Einlass".
  if (digit && ROW_CLOCK.test(words)) return 'no'
  // "Physics Colloquium - Thursday 4 April 2024, 16:15, Aud. 3": a series and the day.
  const dash = digit && length < 110 ? SERIES_DAY.exec(words) : null
  if (dash && ROW.test(`${dash[1]} spring`)) return 'kind'
  // "ABN 00 555 014 200", "P. IVA 01234567890": a number and whose it is.
  const digits = digit ? words.match(/\d/g)!.length : 0
  if (digits >= 7 && length - digits < 14 && !/\b(?:19|20)\d\d\b/.test(words)) return 'no'
  // "Slides to the chairs no later than 2021-04-20".
  if (digits > 0 && /\b(?:no|not) later than\b|\bclosing date\b|\ba m[aá]s tardar\b|\bau plus tard\b/i.test(words))
    return 'no'
  if (length < 40 && SEASON.test(words)) return 'no'
  if (length < 100 && (WHEN_SAID.test(words) || (length < 70 && WHEN_ROW.test(words)))) return 'date'
  if (digit && lineDate(words) && !tellsMoreThanDate(words)) return 'date'
  if (GREETING.test(words)) return 'no'
  // "lu.ma", "weltacker.example.de": an address; "Gesundheit / Natur": a category.
  if (
    isMenu(words) ||
    (length < 40 && /^(?:[a-z0-9-]+\.){1,3}[a-z]{2,6}$|^\p{Lu}\p{Ll}+\s\/\s\p{Lu}\p{Ll}+$/u.test(words))
  )
    return 'no'
  const key = length <= 60 ? labelKey(words) : null
  if (key && key !== 'title') return 'call'
  // "Who: our members and friends": a label on a line that layout took for a heading.
  const label = words.includes(':') ? /^([^:]{2,30}):\s/.exec(words) : null
  const meaning = label && labelKey(label[1]!)
  if (meaning && meaning !== 'title')
    return meaning === 'date' || meaning === 'when' || meaning === 'venue' ? 'date' : 'no'
  // "Conférence inaugurale : Moussa Traoré, professeur", "Eröffnungsvortrag: Prof. Dr. Anna Roth": who opens it
  if (label && OPENING_ACT.test(label[1]!) && isSomebody(words.slice(label[0].length))) return 'person'
  if (
    (PERSON.test(words) && !EVENING.test(words) && !SPEAKS_ON.test(words)) ||
    ADDRESSEE.test(words) ||
    (length < 50 && WITH_PERSON.test(words)) ||
    (length < 90 && JOB.test(words)) ||
    WORKS_BY.test(words)
  )
    return 'person'
  if (length < 100 && (LEGAL_FORM.test(words) || isPaper(words) || DIPLOMATIC.test(words))) return 'body'
  if (length < 90 && ROW.test(words)) return 'kind'
  const hits = kindWords(words)
  if (hits.length > 0 && !OPEN.test(words) && (isKindAlone(words, hits) || describesKind(words, hits[0]!)))
    return 'kind'
  // "International conference, University of Freiburg, 12-14 March 2026": what, where and when.
  const comma = hits.length > 0 && length < 110 ? words.indexOf(', ') : -1
  if (comma > 6 && hits[0]!.start < comma && isKindAlone(words.slice(0, comma), kindWords(words.slice(0, comma)))) {
    const rest = senseOf(words.slice(comma + 2))
    if (rest === 'place' || rest === 'date' || rest === 'dated' || (rest === 'body' && digit)) return 'kind'
  }
  // "Pacific Statistics Training Institute": the word for a kind is part of a body's name.
  // "Direction de la Formation et de l'Appui aux Communes": the word for a kind stands inside a body's name.
  if (hits.length > 0 && hits[0]!.start > 8 && !words.includes(':') && ROMANCE_BODY.test(words)) return 'body'
  if (
    hits.length > 0 &&
    length < 80 &&
    NAMED_BODY.test(words) &&
    !/\s(?:of|on|for|at)\s|[:\d]/i.test(words.slice(hits[0]!.end))
  )
    return 'body'
  if (hits.length === 0) {
    // "MC4-100, Washington, DC": a room's code before the city.
    if (/^(?=[A-Z\d-]*\d)[A-Z]{0,4}[\d-]{1,8}[A-Z]?,\s\p{Lu}/u.test(words) && length < 60) return 'place'
    if (digit && length < 120 && ADDRESS.test(words)) return 'place'
    if (length < 120 && words.includes(',') && (digit || words.includes('s/n')) && hasStreet(words)) return 'place'
    if (!digit && length < 80 && words.includes(', ') && inFullState(words)) return 'place'
    if (length < 90 && ROMANCE_PLACE.test(words)) return 'place'
    if (length < 60 && !/[:?]/.test(words) && (CITY_COUNTRY.test(words) ? namesPlace(words) : inTwofoldCountry(words)))
      return 'place'
    // The last line of an address: "Budapest".
    if (length < 26 && /^\p{Lu}\p{Ll}+$/u.test(words) && citiesNamed(words).length > 0) return 'place'
    if (/\([A-Z][\w-]{1,12}\)$/.test(words) && isBody(words)) return 'body'
    if (
      !/\S town hall$/.test(words) &&
      ROOM.test(words) &&
      !opensWithPlace(words) &&
      (/\d/.test(words) || (length < 50 && !TELLS.test(words)) || /,.{3,40},/.test(words)) &&
      !/[:?]/.test(words.replace(CLOCKS, ''))
    )
      return 'place'
    if (!/[?:]/.test(words) && isBody(words)) return 'body'
    // "Daejeon, Republic of Korea, 20 - 22 April 2016": little is left without the date.
    const rest = withoutDates(words)
    if (rest !== words && !/[:?]/.test(rest.replace(CLOCKS, '')) && (rest.match(/\p{L}{3,}/gu)?.length ?? 0) <= 4)
      return 'dated'
  }
  return 'name'
}
