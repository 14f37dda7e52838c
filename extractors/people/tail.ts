/** What stands behind a name: job title, affiliation, address for enquiries. "…, Director, Centre for Civil Society, LSE". */
import { citiesNamed, countryNamed } from '../gazetteer.js'
import { labelPhrase } from '../labels.js'
import type { Span } from '../page.js'
import { labelRole } from './roles.js'
import { BODY, EMAIL, JOB, phoneIn, WEAK_BODY } from './words.js'

export interface Tail {
  jobTitle: Span | null
  affiliation: Span | null
  email: Span | null
  phone: Span | null
  /** Words in parentheses that give a role: "(chair)". */
  aside: string | null
  /** Where what belongs to the person ends. */
  end: number
}

const ASIDE =
  /^(?:(?:co-?|vice-?|deputy )?chairs?(?:man|woman|person)?|moderator|facilitator|discussant|host|organi[sz]er|keynote|convenor|presidente|moderadora?|moderatore|moderatrice|modération|moderação|opening(?: remarks)?|closing(?: remarks)?|panel chair|session chair|respondent|rapporteur|lead|lead facilitator)$/i
const NO_AFFILIATION =
  /^(?:tb[acd]|t\.b\.[acd]\.?|to be confirmed|invited|online|virtual(?:ly)?|remote(?:ly)?|in person|he\/|she\/|they\/|via |by |on |volunteer|retired)/i
const POST_NOMINALS =
  /^(?:,?\s(?:MLC|MLA|MEP|MHA|MNA|MP|MSP|TD|FRSE?|OBE|CBE|MBE|KC|QC|AM|AO|AC|P\.\s?E\.|P\.\s?Eng\.?|Ph\.\s?D\.|PhD|MD|M\.D\.)(?=[\s,(;|]|$)){1,3}(?=\s*(?:[,(;|\n]|$)|\s{2}|$)/u
const DEGREE =
  /^(?:Ph\.?\s?D\.?|M\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|MPH|MA|BA|Jr\.?|Sr\.?|Esq\.?|DPhil|LL\.?M\.?|CPA|P\.?E\.?|MP|MLC|MEP|FRS|OBE|CBE)$/
// Words that end an affiliation in running prose: "from Caltech is speaking", "of SDS will speak".
const PROSE_STOP =
  /,? (?:will|nos|quien|que|estará|presentará|impartirá|hablará|is|are|was|has|have|who|which|whose|to|on|and (?:will|is|(?:author|founder|editor|winner|co-\w+)(?= (?:of|at)))|and the(?= [a-z])|shall|talks?|speaks?|presents?|gives?|joins?|leads?|shows?|opens?|teaches|discuss\w*|describes?|entitled|titled|about|may|can|hablará|presentará|falará|parlera|presenterà|in the|at \d|for a|as)(?= |$)/
const NEXT_LABEL =
  / (?=(?:Contributors?|Speakers?|Panell?ists?|Discussants?|Moderators?|Chairs?|Organi[sz]ers?|Instructors?|Facilitators?)(?: (?:are|is|include|includes|will)|:))/
const SENTENCE_END = /[.!?](?=\s|$)/

/**
 * Reads behind a name that ends at `at`, no further than `limit` (the next person, or the end of the block).
 * `text` is the matchable text.
 */
export function readTail(text: string, at: number, limit: number): Tail {
  const tail = readParts(text, at, limit)
  // "Jane Roe   Head of Data, Open Tenders Alliance   (moderator)"
  if (tail.aside === null) {
    const last = /^(?:[ \t]{1,12}\(([^()\n]{4,30})\)|,? - ([\p{L} -]{4,20}?)\s*$)/mu.exec(
      text.slice(tail.end, Math.min(limit, tail.end + 46)),
    )
    const said = last?.[1] ?? last?.[2]
    if (last && ASIDE.test(said!)) {
      tail.aside = said!.toLowerCase()
      tail.end += last[0].length
    }
  }
  return tail
}

function readParts(text: string, at: number, limit: number): Tail {
  const tail: Tail = { jobTitle: null, affiliation: null, email: null, phone: null, aside: null, end: at }
  let i = at
  // "Hon. Jane Roe MLC (Chair)", "Dale Roe, P.E., City Engineer"
  const honours = POST_NOMINALS.exec(text.slice(i, Math.min(limit, i + 30)))
  if (honours) {
    i += honours[0].length
    tail.end = i
  }
  // "Jane Roe <jane@x.org>", "Jane Roe (jane@x.org)", "(IBM, Almaden)", "(chair)", "(*)"
  for (let round = 0; round < 2; round++) {
    const open = /^\s{0,3}[(<[]/.exec(text.slice(i, Math.min(limit, i + 6)))
    if (!open) break
    const from = i + open[0].length
    const close = text.slice(from, Math.min(limit, from + 140)).search(/[)>\]]/)
    if (close < 0) break
    aside(text, { start: from, end: from + close }, tail)
    i = from + close + 1
    tail.end = i
  }
  // "X (Jordan Department of Statistics), Y (…)": what the parentheses say is all.
  if (
    tail.affiliation &&
    !EMAIL.test(text.slice(i, Math.min(limit, i + 80))) &&
    phoneIn(text.slice(i, Math.min(limit, i + 60))) === null
  )
    return tail
  const rest = text.slice(i, limit)
  const lead =
    /^(?:\s{0,2},\s{1,3}(?!(?:of|from)\s)|\s{1,3}[-|]\s{1,3}|\s{0,2};\s(?=\S{1,40}@)|[ \t]{3,}|[ ]{2}(?=\p{Lu}\p{Ll}+ \p{Lu})|\s{1,2}(?=\S{1,40}@\S|\(?\+?\d[\d ()-]{6})|[ \t]{0,2}:[ \t]{0,2}(?=\(?\+?\d)|[ \t]{0,2}:[ \t](?=\p{Lu})(?=[^,;:.\n]{0,40}?(?:[Dd]irect|[Pp]rofes|[Mm]anager|[Hh]ead\b|[Oo]fficer|[Ss]ecret|[Ll]ecturer|[Uu]niversi|[Ii]nstitut|[Mm]inist))|\s@\s?(?=[\p{Lu}\d]))/u.exec(
      rest,
    ) ??
    /^\s{1,2}(?:at|on|via|by|under|em|en|al|no|à|au|unter|e-mail)\s+(?=[\w.+-]{1,40}@|\(?\+?\d[\d ()-]{6})/.exec(
      rest,
    ) ??
    /^(?:,\s(?=(?:of|from)\s))?\s{0,2}(?:from|of|at|with|de la|del|da|do|della|dell'|de l'|du|de|from the|of the|at the)\s+(?:the\s+)?(?=\p{Lu})/u.exec(
      rest,
    )
  if (lead) segments(text, i + lead[0].length, limit, tail, !/^\s{0,2}[,\-|;:](?!\s(?:of|from)\s)|^\s{3}/.test(lead[0]))
  return tail
}

function aside(text: string, span: Span, tail: Tail): void {
  const words = text.slice(span.start, span.end).trim()
  const mail = EMAIL.exec(words)
  if (mail) {
    const start = text.indexOf(mail[0], span.start)
    tail.email = { start, end: start + mail[0].length }
    const inside = text.slice(span.start, span.end)
    const phone = phoneIn(inside.replace(mail[0], ' '.repeat(mail[0].length)))
    if (phone) tail.phone = { start: span.start + phone.index, end: span.start + phone.end }
    return
  }
  if (ASIDE.test(words)) {
    tail.aside = words.toLowerCase()
    return
  }
  const parts = words.split(/,\s*/)
  const last = parts[parts.length - 1]!
  if (parts.length > 1 && ASIDE.test(last)) {
    // "(KOSTAT, chair)"
    tail.aside = last.toLowerCase()
    const end = span.start + text.slice(span.start, span.end).lastIndexOf(',')
    segments(text, span.start, end, tail, false)
    return
  }
  if (
    words.length < 2 ||
    NO_AFFILIATION.test(words) ||
    !/\p{L}{2}/u.test(words) ||
    (/^\p{Ll}/u.test(words) && !/^(?:\p{Ll}+ ){0,3}\p{Ll}+(?:, |$)/u.test(words))
  )
    return
  if (/^\p{Ll}/u.test(words) && !JOB.test(words.split(',')[0]!)) return
  if (JOB.test(words)) segments(text, span.start, span.end, tail, false)
  else {
    const stop = words.indexOf(';')
    tail.affiliation = trimSpan(text, span.start, stop < 0 ? span.end : span.start + stop)
  }
}

/** Comma-separated parts: job titles first, then the affiliation, up to an address, a number or a stop. */
export function segments(text: string, from: number, limit: number, tail: Tail, prose: boolean): void {
  let at = from
  let affiliation: { start: number; end: number } | null = tail.affiliation
  let count = 0
  while (at < limit && count < 8) {
    count++
    const part = nextPart(text, at, limit)
    let { end } = part
    const words = text.slice(at, end)
    if (words.trim() === '') break
    // "…, Ute Wolf, Moderation: Kai Berg": the next label.
    if (text[end] === ':' && /^[\p{L} -]{3,24}$/u.test(words) && labelRole(labelPhrase(words)) !== null) break
    const mail = EMAIL.exec(words)
    const phone = phoneIn(mail ? words.slice(0, mail.index) : words)
    // "…, Programme Officer (jane@x.org)": the position stands in the same part.
    if (mail || phone) {
      const lead = words.slice(0, Math.min(mail?.index ?? words.length, phone?.index ?? words.length))
      const own = /^\s*([\p{Lu}\p{Ll}][^(<:;]{3,70}?)\s*[(<]\s*(?:(?:e-?mail|tel|phone)[.:]*\s*)?$/iu.exec(lead)
      if (own && (JOB.test(own[1]!) || BODY.test(own[1]!) || /\p{Lu}{2}/u.test(own[1]!))) {
        const from = at + own[0].indexOf(own[1]!)
        take(text, trimSpan(text, from, from + own[1]!.length), tail, affiliation)
        affiliation = tail.affiliation
      }
    }
    if (mail) {
      tail.email ??= { start: at + mail.index, end: at + mail.index + mail[0].length }
      if (phone) tail.phone ??= { start: at + phone.index, end: at + phone.end }
      else {
        // "at jane@x.org or 5885 2204"
        const from = mail.index + mail[0].length
        const also = phoneIn(words.slice(from, from + 40))
        if (also) tail.phone ??= { start: at + from + also.index, end: at + from + also.end }
      }
      tail.end = end
      affiliation = closed(affiliation, tail)
    } else if (phone) {
      if (!/\bfax\b/i.test(words.slice(0, phone.index))) tail.phone ??= { start: at + phone.index, end: at + phone.end }
      tail.end = end
      affiliation = closed(affiliation, tail)
    } else if (tail.email || tail.phone) break
    // "| Prof. X, ETH Zurich | Registers |": the next cell of a table.
    else if (affiliation && /\|\s{0,3}$/.test(text.slice(Math.max(from, at - 4), at))) break
    else if (DEGREE.test(words.trim())) tail.end = end
    else if (
      /^(?:(?:and|or|y|e|et|und|der|die|das|who|which|will|is|on|in|but|as)(?![\p{L}'-])|at \d|a |an |the )/u.test(
        words,
      ) &&
      !/^an? /.test(words)
    )
      break
    else {
      // "London School of Economics Contributors are expected to include:": the next list begins.
      const label = NEXT_LABEL.exec(words)
      let stop = PROSE_STOP.exec(words)
      if (stop && JOB.test(words.slice(0, stop.index + 1)) && stop[0].trim() === 'to') stop = null
      if (stop && /^,? (?:to|on|in the|for a|as|can|may)$/.test(stop[0]) && !prose) stop = null
      if (label && (!stop || label.index < stop.index)) stop = label
      if (stop) end = at + stop.index
      const since = / (?:since|depuis|desde|dal|seit) \d{4}$/.exec(text.slice(at, end))
      if (since) end = at + since.index
      // "ISTAT (giornata 4)", "Oslo (day 2)": what concerns the programme.
      const days = / ?\([^()]{0,40}\d[^()]{0,40}\)\s*$/.exec(text.slice(at, end))
      if (days) end = at + days.index
      if (/\d/.test(text.slice(at, end)) || /^(?:room|rm|tel|fax|phone|http|www|po box|p\.o\.)/i.test(words)) break
      if (end - at > 110 || end <= at) break
      const value = trimSpan(text, at, end)
      if (!take(text, value, tail, affiliation)) break
      affiliation = tail.affiliation
      tail.end = end
      if (stop) break
    }
    if (part.last) break
    at = part.next
  }
}

function closed(affiliation: Span | null, tail: Tail): Span | null {
  tail.affiliation = affiliation
  return affiliation
}

/** Files one part under job title or affiliation; false where it is neither. */
function take(text: string, value: Span, tail: Tail, affiliation: Span | null): boolean {
  const words = text.slice(value.start, value.end)
  if (words.length < 2) return false
  // "P. Marsh, A. Berg": the next author.
  if (/^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\p{Ll}[\p{L}'-]*$/u.test(words)) return false
  // "with Jane Roe, animée par le journaliste Marc Petit": of the next person.
  if (/^\p{Ll}{4,12} (?:by|par|por|da|von|pelo|pela) /u.test(words)) return false
  // "USA (general chair)": a part in the event behind the body.
  const role = / ?\(([^()]{4,30})\)$/.exec(words)
  if (role && ASIDE.test(role[1]!)) {
    tail.aside = role[1]!.toLowerCase()
    return role.index === 0 || take(text, { start: value.start, end: value.end - role[0].length }, tail, affiliation)
  }
  if (affiliation) {
    // "…, University of Cape Coast, Ghana": a further part of the same body.
    // "Laboratório HERCULES, Palácio do Vimioso": a house is where the body is.
    if (
      /^(?:Pal[áa][cz]io|Palazzo|Palais|Largo|Rua|Via|Calle|Rue|Piazza|Plaza|Pra[çc]a|Edif[íi]cio|Building|Level|Floor) /.test(
        words,
      )
    )
      return false
    // "Director, Freight Policy, of the same Department": what seemed a body is the field of the title.
    if (
      tail.jobTitle &&
      affiliation.start - tail.jobTitle.end < 4 &&
      !BODY.test(text.slice(affiliation.start, affiliation.end)) &&
      /^\p{Lu}\p{Ll}+(?: (?:and |& )?\p{Lu}\p{Ll}+)*$/u.test(text.slice(affiliation.start, affiliation.end)) &&
      /^of the (?:same )?\p{Lu}/u.test(words)
    ) {
      tail.jobTitle = { start: tail.jobTitle.start, end: affiliation.end }
      const lead = /^of the (?:same )?/.exec(words)![0].length
      tail.affiliation = / same /.test(words) ? null : { start: value.start + lead, end: value.end }
      return true
    }
    if (!/^\p{Lu}/u.test(words)) return false
    // "URAC, Dakar": a town is where the body is, not what it is; a country belongs to the name.
    if (!BODY.test(words) && countryNamed(words) === null && citiesNamed(words).length > 0) return false
    tail.affiliation = { start: affiliation.start, end: value.end }
    return true
  }
  const job = JOB.exec(words)
  const body = BODY.exec(words)
  // "Group Executive Director", "Committee Secretary", "Research Fellow": the last word decides.
  const lastWord = /([\p{L}-]{1,30})(?: \([^()]{0,60}\))?$/u.exec(words)?.[1] ?? ''
  const closing = JOB.exec(lastWord)?.[0] === lastWord
  const weak = body !== null && WEAK_BODY.test(body[0])
  if (
    job &&
    (!body ||
      job.index <= body.index ||
      (weak && (closing || (job.index < 40 && !/\b(?:of|for|de|do|da)\b/.test(words.slice(0, job.index))))))
  ) {
    // "Head of Ice and Climate at the Norwegian Polar Institute"; "director of the Center for X"
    const at =
      /,?\s+(?:at|@|with|en|bei|chez|no|na|nel|presso|au|à)\s+(?:the\s+|la\s+|el\s+|l'|le\s+)?(?=\p{Lu})/u.exec(words)
    const of =
      body && tail.jobTitle === null
        ? /\s+(?:of|in|from|de|del|da|do|della|du)\s+(?:the\s+|la\s+|l'|el\s+)(?=\p{Lu})/u.exec(words)
        : null
    const led =
      tail.jobTitle === null
        ? /^(?:an? |the )?(?:(?:co-?)?founder(?: and \p{L}+)?|ceo|cto|chief \p{L}+|owner|co-?founder|cofundadora?|fundadora?)(\s+(?:of|de|del|da|do|della|du)\s+(?:the\s+)?)(?=\p{Lu})/iu.exec(
            words,
          )
        : null
    if (led && /^\p{Lu}/u.test(words.slice(led[0].length))) {
      const begin = value.start + (/^(?:an?|the) /i.exec(words)?.[0].length ?? 0)
      tail.jobTitle = { start: begin, end: value.start + led[0].length - led[1]!.length }
      tail.affiliation = { start: value.start + led[0].length, end: value.end }
      return true
    }
    // "Directeur général de l'INSEED", "Director of ESCWA": the acronym is the body.
    const short =
      tail.jobTitle === null && !at
        ? /\s(?:of|de l'|du|de la|de|del|della|dell'|da|do)\s?(?:the )?(?=\p{Lu}{3,10}$)/u.exec(words)
        : null
    // "Chair of the Board": not of a body that has a name.
    const plain =
      of !== null &&
      /^(?:Board|Committee|Council|Commission|Assembly|Association|Department|Faculty|Institute|School|Museum|University|Museo|Universidad|Consejo|Comité)$/.test(
        words.slice(of.index + of[0].length),
      )
    const cut = at ?? short ?? (of && !plain && body && of.index < body.index + 40 ? of : null)
    // "Director of Plant Protection (Senegal)": a country in parentheses is no part of the title.
    const country = / \(([^()]{3,30})\)$/.exec(words)
    // "agricultural economist (in a private capacity)": how somebody appears is no part either.
    const whole =
      country &&
      (countryNamed(country[1]!) !== null ||
        /^(?:in (?:a|his|her|their) |acting|tb[acd]\b|retired|ret\.|by )/.test(country[1]!))
        ? value.end - country[0].length
        : value.end
    // "ethnologue (CNRS)": the body in parentheses.
    const bodied =
      !cut &&
      country &&
      whole === value.end &&
      (/^\p{Lu}{2,8}$/u.test(country[1]!) || (BODY.test(country[1]!) && !WEAK_BODY.test(BODY.exec(country[1]!)![0])))
        ? country
        : null
    const jobEnd = bodied ? value.start + bodied.index : cut ? value.start + cut.index : whole
    const jobStart = value.start + (/^(?:an?|the|our|una?|um|une?|le|la|el|o) /i.exec(words)?.[0].length ?? 0)
    tail.jobTitle = tail.jobTitle ? { start: tail.jobTitle.start, end: jobEnd } : { start: jobStart, end: jobEnd }
    if (bodied) tail.affiliation = { start: value.start + bodied.index + 2, end: value.end - 1 }
    else if (cut) tail.affiliation = { start: value.start + cut.index + cut[0].length, end: value.end }
    return true
  }
  if (/^(?:an?|una?|um) /.test(words) && !body) return false
  // A job title goes on in words that are no body: "General Manager, Digital Channels" is settled by what follows it.
  if (!/^(?:[\p{Lu}\d"']|(?:the|la|el|le|il|o|a) \p{Lu}|l')/u.test(words)) return false
  // "Claude Chaudet, France": where from, not what of.
  if (countryNamed(words) !== null) return true
  // "the Home Office", "The University of X", but "The Times".
  const start =
    value.start +
    (/^(?:(?:the|la|el|le|La|El|Le) |[lL]'|The (?=Universit|Institut|Ministr|Department|Office|Government|City|National|Centre|Center))/.exec(
      words,
    )?.[0].length ?? 0)
  tail.affiliation = { start, end: value.end }
  return true
}

/** The part from `at` to the next comma, semicolon, sentence end or end of line; commas inside parentheses do not count. */
function nextPart(text: string, at: number, limit: number): { end: number; next: number; last: boolean } {
  let depth = 0
  for (let i = at; i < limit; i++) {
    const char = text[i]!
    if (char === '(') depth++
    else if (char === ')') {
      if (depth === 0) return { end: i, next: i, last: true }
      depth--
    } else if (depth === 0 && char === ',') {
      let next = i + 1
      while (next < limit && /\s/.test(text[next]!)) next++
      return { end: i, next, last: false }
    } else if (
      depth === 0 &&
      char === ':' &&
      /\s/.test(text[i + 1] ?? ' ') &&
      !/(?:tel|phone|e-?mail|fax|mobile|cell|correo|courriel)\.?$/i.test(text.slice(Math.max(at, i - 8), i))
    )
      return { end: i, next: i, last: true }
    else if (depth === 0 && (char === ';' || char === '|' || char === '"' || char === '<')) {
      const mail = char !== '"' && EMAIL.test(text.slice(i, Math.min(limit, i + 60)))
      let next = i + 1
      while (next < limit && /\s/.test(text[next]!)) next++
      return { end: i, next, last: !mail && char !== '|' }
    } else if (char === '.' && SENTENCE_END.test(text.slice(i, i + 2)) && !abbreviated(text, at, i))
      return { end: i, next: i, last: true }
    else if (char === ' ' && /^ (?:- |\s\s|\t)/.test(text.slice(i, i + 4))) return { end: i, next: i, last: true }
    else if (char === '\t' && i > at) return { end: i, next: i, last: true }
    else if (char === '\n') {
      if (!wrapped(text, i)) return { end: i, next: i, last: true }
      if (openEnded(text, i)) while (i + 1 < limit && /[ \t]/.test(text[i + 1]!)) i++
    }
  }
  return { end: limit, next: limit, last: true }
}

function abbreviated(text: string, from: number, stop: number): boolean {
  // "Acme Ltd. Participants will …"
  if (
    /\b(?:Inc|Ltd|Corp|Lab|Univ|Dept|Inst)$/.test(text.slice(Math.max(from, stop - 5), stop)) &&
    /^\.\s+\p{Lu}\p{Ll}+ \p{Ll}{2,}/u.test(text.slice(stop, stop + 40))
  )
    return false
  return /(?:^|[\s.(])(?:\p{Lu}|Dr|Prof|St|Univ|Dept|Inst|Asst|Assoc|Tel|tel|Inc|Ltd|Corp|No|Lab|Sr|Jr|e\.g|U\.S)$/u.test(
    text.slice(Math.max(from, stop - 8), stop),
  )
}

/** "Ministry of Water and" / "Irrigation": no entry ends in such a word. */
function openEnded(text: string, newline: number): boolean {
  return /(?:[\s,](?:of|for|and|the|de|del|di|della|da|do|des|du|e|y|et|für|und|von)|&)[ \t]*$/.test(
    text.slice(Math.max(0, newline - 7), newline),
  )
}

/** Was the line that ends at `newline` broken by the margin? */
function wrapped(text: string, newline: number): boolean {
  let start = newline
  while (start > 0 && text[start - 1] !== '\n' && newline - start < 200) start--
  // "Idris studies what happens …": the next line begins a sentence.
  if (
    /^\r?\n[ \t]*\p{Lu}[\p{L}'-]* (?!(?:of|and|for|de|da|do|del|di|du|des|y|e|et|the|in|at|und|für) )\p{Ll}/u.test(
      text.slice(newline, newline + 60),
    )
  )
    return false
  // "Moderator" / "  X, Senior Specialist, Risk Facility" / "Panelists": the next label.
  const below = /^\r?\n[ \t]*(\p{Lu}[\p{L}]{2,20}(?: \p{L}{2,12}){0,2}):?[ \t]*(?:\r?\n|$)/u.exec(
    text.slice(newline, newline + 60),
  )
  if (below && labelRole(labelPhrase(below[1]!)) !== null) return false
  if (openEnded(text, newline)) return !/^\r?\n[ \t]*\r?\n/.test(text.slice(newline, newline + 90))
  return newline - start >= 52 && newline - start < 200 && !/^\r?\n[ \t]*\r?\n/.test(text.slice(newline, newline + 40))
}

function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /[\s,;:.*\u2600-\u27bf]/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

// "is Head of Ice and Climate at the Norwegian Polar Institute", "is a postdoctoral fellow at the Department of …"
const IS_A = /^\s(?:is|es|é|est|è)\s(?:currently\s|also\s)?(?=(?:an?|the|una?|um|uma|une?|o|a)?\s?\p{L})/u

/** The position that a sentence of biography gives to the name it begins with; leaves the tail alone where it gives none. */
export function readBiography(text: string, at: number, limit: number, tail: Tail): void {
  const lead = IS_A.exec(text.slice(at, Math.min(limit, at + 40)))
  if (!lead) return
  const from = at + lead[0].length
  const stop = text
    .slice(from, Math.min(limit, from + 220))
    .search(/(?<!\b\p{Lu})[.;](?=\s|$)|\swho\s|\swhere\s|\sand (?:a|the|an|has|was|is)\s/u)
  const end = stop < 0 ? Math.min(limit, from + 160) : from + stop
  const first = text.slice(from, end)
  const job = JOB.exec(first)
  if (!job || job.index > 60) return
  const own: Tail = { jobTitle: null, affiliation: null, email: null, phone: null, aside: null, end: at }
  segments(text, from, end, own, false)
  if (!own.jobTitle) return
  tail.jobTitle ??= own.jobTitle
  tail.affiliation ??= own.affiliation
}
