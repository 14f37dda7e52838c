/** What stands behind a name: job title, affiliation, address for enquiries. "…, Director, Centre for Civil Society, LSE". */
import { honoursEnd } from '../names/postNominals.js'
import type { Span } from '../page.js'
import type { Tail } from './belongings.js'
import { trimSpan } from './parts.js'
import { ASIDE } from './position.js'
import { segments } from './segments.js'
import { BODY, EMAIL, JOB, phoneIn } from './words.js'

const NO_AFFILIATION =
  /^(?:(?:mrs?|ms|dr|prof|sra?|mme)\.?$|m\/f$|tb[acd]|t\.b\.[acd]\.?|to be confirmed|invited|online|virtual(?:ly)?|remote(?:ly)?|in person|he\/|she\/|they\/|via |by |on |volunteer|retired|(?:mob(?:ile)?|tel|ph|phone|cell?|fax|hon|ext|whatsapp)\.?$)/i

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

const DIALLED = /^\+?\d{1,5}\) ?\d/

function readParts(text: string, at: number, limit: number): Tail {
  const tail: Tail = { jobTitle: null, affiliation: null, email: null, phone: null, aside: null, end: at }
  let i = at
  // "*Jane Roe*, pescadora"
  const stars = /^[*_]{1,2}(?=[\s,;.(])/.exec(text.slice(i, i + 3))
  if (stars) i += stars[0].length
  // "Hon. Jane Roe MLC (Chair)", "Dale Roe, P.E., City Engineer"
  const honours = honoursEnd(text, i, limit)
  if (honours > i) {
    i = honours
    tail.end = i
  }
  // "Jane Roe <jane@x.org>", "Jane Roe (jane@x.org)", "(IBM, Almaden)", "(chair)", "(*)"
  for (let round = 0; round < 2; round++) {
    const open = /^\s{0,3}[(<[]/.exec(text.slice(i, Math.min(limit, i + 6)))
    if (!open) break
    const from = i + open[0].length
    // "Jane Roe (03) 5550 0102": the bracket is the number's.
    if (DIALLED.test(text.slice(from, from + 9))) break
    const close = text.slice(from, Math.min(limit, from + 140)).search(/[)>\]]/)
    if (close < 0) break
    aside(text, { start: from, end: from + close }, tail)
    i = from + close + 1
    tail.end = i
  }
  // "X (Jordan Department of Statistics), Y (…)": what the parentheses say is all.
  if (
    (tail.affiliation || tail.jobTitle) &&
    !EMAIL.test(text.slice(i, Math.min(limit, i + 80))) &&
    phoneIn(text.slice(i, Math.min(limit, i + 60))) === null
  )
    return tail
  const rest = text.slice(i, limit)
  // ", de l'agence de l'eau": a body that its language writes small.
  const lead =
    /^,\s{1,12}(?:de la |de l'|du |del? |della |dell'|da |do |of the |from the )(?=(?:agenc|associa|mairie|minist|universi|institu|[ée]cole|escuela|escola|cent[rt]|con[cs]e[ij]|comun|pr[ée]fect|syndicat|sindicat|office|oficina|bibliot|mus[ée]|facult|facolt|archiv|ayunt|c[âa]mara|soci[ée]|coop|observ|collect|colect|laborat))/iu.exec(
      rest,
    ) ??
    /^(?:\s{0,2},\s{1,3}(?!(?:of|from|both|all)\s|(?:da|do|dos|das|del|de la|della|du|vom)\s\p{Lu})|\s{1,3}[-|/]\s{1,3}|\s{0,2};\s(?=\S{1,40}@)|[ \t]{3,}|[ ]{2}(?=\p{Lu}\p{Ll}+ (?:(?:de|do|da|di|du|des|del|of|of the) )?\p{Lu})|\s{1,2}(?=\S{1,40}@\S|\(?\+?\d[\d ()-]{6})|[ \t]{0,2}:[ \t]{0,2}(?=\(?\+?\d)|[ \t]{0,2}:[ \t](?=\p{Lu})(?=[^,;:.\n]{0,40}?(?:[Dd]irect|[Pp]rofes|[Mm]anager|[Hh]ead\b|[Oo]fficer|[Ss]ecret|[Ll]ecturer|[Ss]cientist|[Ee]ngineer|[Aa]nalyst|[Rr]esearcher|[Ff]ounder|CEO|CTO|[Dd]eveloper|[Dd]esigner|[Ee]ditor|[Jj]ournalist|[Aa]rchitect|[Cc]onsultant|[Pp]resident|[Uu]niversi|[Ii]nstitut|[Mm]inist))|\s@\s?(?=[\p{Lu}\d]))/u.exec(
      rest,
    ) ??
    /^\s{1,2}(?:at|on|via|by|under|em|en|al|no|à|au|unter|e-mail)\s+(?=[\w.+-]{1,40}@|\(?\+?\d[\d ()-]{6})/.exec(
      rest,
    ) ??
    /^(?:,\s(?=(?:of|from|da|do|dos|das|del|de la|della|du|vom)\s)|,?\s(?:both|all(?: three)?)(?=\s))?\s{0,2}(?:from|of|at|with|de la|del|da|do|dos|das|vom|della|dell'|de l'|du|de|from the|of the|at the)\s+(?:the\s+)?(?=\p{Lu})/u.exec(
      rest,
    )
  if (lead) segments(text, i + lead[0].length, limit, tail, !/^\s{0,2}[,\-|;:](?!\s(?:of|from)\s)|^\s{3}/.test(lead[0]))
  return tail
}

const CALLED =
  /^(?:whats ?app|tel(?:[ée]f?(?:ono|phone))?|phone|mobile|mob|cell?(?:ular)?|m[óo]vil|handy|t|m)[.:]{0,2}\s*(?=[+(\d])/i

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
  // "Jane Roe (WhatsApp +57 310 555 1212)"
  const called = CALLED.exec(words)
  const number = called ? phoneIn(words.slice(called[0].length)) : null
  if (called && number) {
    const from = text.indexOf(words, span.start) + called[0].length
    tail.phone ??= { start: from + number.index, end: from + number.end }
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
    (/^\p{Ll}/u.test(words) &&
      !/^(?:\p{Ll}+ ){0,3}\p{Ll}+(?:, |$|(?: (?:of|at|for|d[aeo]|del|della|des|du|de la|de l'|der|des|no|na|en|au) ?)\p{Lu})/u.test(
        words,
      ))
  )
    return
  // "(université de Lucerne)"
  if (/^\p{Ll}/u.test(words) && !JOB.test(words.split(',')[0]!) && BODY.exec(words)?.index !== 0) return
  if (JOB.test(words)) segments(text, span.start, span.end, tail, false)
  else {
    const stop = words.indexOf(';')
    tail.affiliation = trimSpan(text, span.start, stop < 0 ? span.end : span.start + stop)
  }
}
