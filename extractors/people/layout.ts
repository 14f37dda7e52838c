/** Parts that a name has by its place on the page: over its department, beside a title, under a letter. */
import type { Page } from '../page.js'
import { readBelow } from './below.js'
import type { Mention } from './mentioned.js'
import { type Part, titleBefore } from './part.js'
import { BODY, EMAIL, JOB } from './words.js'

// " & Deirdre Hennessey, Statistics Canada": a second name and a body fill the line.
const COMPANY = /^ (?:&|\+|and|y|e|et|und) (?:\p{Lu}[\p{L}'.-]+ ?){2,4}(?:$|, \p{Lu}[^.;:]{2,60}$|\s?\([^()]{2,50}\)$)/u

const CODED = /^[A-Z]{1,2}\d{1,2}[\s.:]/

const DATED =
  /^\W{0,3}(?:\p{Lu}\p{L}{1,11}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:de |di )?\p{L}{3,10}\.?|\p{Lu}\p{L}{2,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./]\d{1,2}\.?)(?:,? \d{4})?(?:\s?[-:|]\s|\s{2,}|\t|: )\s{0,20}$/u

const CLOSING =
  /^(?:\(?signed\)?|sd\/-|best|regards|kind|warm|sincerely|thanks|thank you|cheers|yours|cordially|respectfully|--|saludos|atentamente|atenciosamente|cordialement|cordiali|vinaka|hope to see|see you|att|attn|abra[çc]os?|by order of|(?:for and )?on behalf of|un abrazo|bien à vous)\b|^--$/i

// ", 15 min)" behind the speaker of an item.
const MINUTES = /^,? ?\d{1,3} ?(?:min(?:ute|uto)?s?\.?|')\)\s*$/i

// 'We read chapter 4 of "Seeing" by Jane Roe': who wrote what is read.
const READ =
  /\b(?:chapters?|pages|reads?|reading|novels?|books?|articles?|essays?|films?|screening|poems?|stories)\b[^."]{0,40}"[^"]{2,90}" by $/i

const WHEN_BESIDE =
  /^(?:\t|\s{3,})\s*(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?\.?,?\s{1,3}(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2})(?![\p{L}])/iu

const WHEN =
  /^(?:\p{Lu}\p{L}{2,9}\.?,? )?(?:\d{1,2}\.? (?:de )?\p{L}{3,10}|\p{Lu}\p{L}{2,9}\.? \d{1,2})\b.*\d(?:[:.h]\d\d| ?[ap]\.?m)/u

export function layoutPart(page: Page, mention: Mention): Part | null {
  const { text, lines } = page
  const { name, line, tail } = mention
  if (name.likelihood < 0.4) return null
  const after = text.slice(Math.max(tail.end, name.end), line.end)
  if (signed(page, mention)) {
    const probe = { ...tail }
    const below = readBelow(page, line.index, probe, null, 0)
    return below.position || probe.phone || probe.jobTitle || tail.email
      ? { role: 'contact', cue: 'signature', weight: 0.65 }
      : null
  }
  const quoteBefore = /["'],? ?(?:-|by|von|por|par|di|de|:)? ?$/.test(mention.before) && /"/.test(mention.before)
  const quoteAfter = /^[\s,:-]{0,4}(?:on )?"/.test(after)
  if (/" by $/.test(mention.before) && READ.test(mention.before)) return null
  // 'the library "T. Stigliani"': the quotation marks hold the name itself.
  if ((quoteBefore || quoteAfter) && !(/"$/.test(mention.before) && text[name.end] === '"') && name.likelihood >= 0.6)
    return { role: 'speaker', cue: 'beside-title', weight: 0.6 }
  if (
    name.likelihood >= 0.6 &&
    /^\s?-\s{1,3}\d{1,2}[:.]\d\d|^ - (?:thesis|talk|title|topic)/i.test(text.slice(name.end, name.end + 14))
  )
    return { role: 'speaker', cue: 'beside-time', weight: 0.55 }
  if (
    name.likelihood >= 0.6 &&
    /(?:\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day),? ?:? ?$/i.test(mention.before) &&
    !/\b(?:room|hall|no\.?|street|suite|box) ?\d+ ?$/i.test(mention.before) &&
    tail.affiliation
  )
    return { role: 'speaker', cue: 'beside-time', weight: 0.5 }
  // "Ingrid Roe       Tuesday, October 10      3:30-4:30": who and when side by side
  if (mention.opensLine && name.likelihood >= 0.6 && name.words > 1 && WHEN_BESIDE.test(text.slice(name.end, line.end)))
    return { role: 'speaker', cue: 'beside-time', weight: 0.55 }
  // "Ingrid Roe (Bergen): Knots in the mail" on a line of its own.
  if (
    mention.opensLine &&
    name.likelihood >= 0.6 &&
    name.words > 1 &&
    tail.affiliation &&
    text[tail.affiliation.end] === ')' &&
    /^\s?:\s+["\p{Lu}]\S*\s\S/u.test(after)
  )
    return { role: 'speaker', cue: 'before-title', weight: 0.62 }
  // "4 June - Jane Roe (Oxford): Rivers of the north", "Tue 5 Oct   Jane Roe, Lund": a series.
  if (
    name.likelihood >= 0.6 &&
    name.words > 1 &&
    DATED.test(text.slice(line.body, name.start)) &&
    (/^\s?(?::|&|and|y|e|et|und)\s/.test(after) || tail.end > name.end)
  )
    return { role: 'speaker', cue: 'dated-line', weight: 0.62 }
  // "- Northwestern Research Software Support - Christina Maimone, Northwestern"
  if (
    name.likelihood >= 0.6 &&
    (mention.block.kind === 'item' ||
      mention.block.kind === 'row' ||
      line.marker !== '' ||
      CODED.test(text.slice(line.start, line.start + 6))) &&
    / --? (?:by )?$/.test(mention.before) &&
    /^(?:[\s.]*$| (?:and|&|y|e|et|und) \p{Lu})/u.test(text.slice(Math.max(tail.end, name.end), line.end))
  )
    return { role: 'speaker', cue: 'behind-title', weight: 0.62 }
  // "de Jane Roe" alone on its line, under the title of a book or a talk.
  if (
    name.likelihood >= 0.6 &&
    name.start < 0.5 * (text.length + headerEnd(page)) &&
    /^(?:by|de|di|por|par|von|avec|con|com|with) {1,6}$/i.test(text.slice(line.start, name.start)) &&
    /^[\s.,]*$/.test(after)
  )
    return { role: 'speaker', cue: 'by-line', weight: 0.62 }
  // "Alex McSween & Deirdre Hennessey, Statistics Canada" on a line of their own.
  if (mention.opensLine && name.likelihood >= 0.6 && COMPANY.test(text.slice(name.end, line.end)))
    return { role: 'speaker', cue: 'names-line', weight: 0.62 }
  // "Cinthia Becker - Formada em Estatística, …": a biography behind a dash.
  if (
    mention.opensLine &&
    name.likelihood >= 0.6 &&
    /^ (?:- |\((?:she|he|they|ela|ele|ella)\b)/.test(text.slice(name.end, name.end + 8)) &&
    mention.block.end - name.end > 80
  )
    return { role: 'speaker', cue: 'biography', weight: 0.55 }
  // "4  Treasurer's report (T. Vikøren)   18.50": who an item of the agenda falls to.
  if (
    name.likelihood >= 0.6 &&
    /[\p{L}"?)] \($/u.test(mention.before) &&
    (text[Math.max(tail.end, name.end)] === ')' || MINUTES.test(text.slice(Math.max(tail.end, name.end), line.end))) &&
    (/\d{1,2}[.:]\d{2}\s*$/.test(text.slice(name.end, line.end)) ||
      /^\s*(?:[*•-]\s|\(?\d{1,2}[.)]|\d{1,2}\s{2,})/.test(text.slice(line.start, line.start + 8)))
  )
    return { role: 'speaker', cue: 'agenda-item', weight: 0.65 }
  if (!mention.alone) {
    // "Jane Roe, Professor, University of X" in running words.
    const position =
      tail.jobTitle !== null ||
      (tail.affiliation !== null && BODY.test(text.slice(tail.affiliation.start, tail.affiliation.end)))
    if (name.likelihood >= 0.6 && titleBefore(page, mention)) return { role: 'speaker', cue: 'titled', weight: 0.47 }
    if (name.honorific && name.words > 1 && name.start < 0.4 * text.length + 0.6 * headerEnd(page))
      return { role: 'speaker', cue: 'honorific', weight: 0.44 }
    if (position && name.likelihood >= 0.6)
      return { role: 'speaker', cue: 'apposition', weight: mention.opensLine ? 0.5 : 0.4 }
    return null
  }
  const probe = { ...tail }
  const below = readBelow(page, line.index, probe, null, 1)
  const above = lineAbove(page, line.index)
  if (
    name.likelihood >= 0.45 &&
    /^(?:by|with|presents?|and|featuring|invites you to .{0,40}|an evening with|.{0,60} (?:by|with|presents?|featuring):?)$/i.test(
      above,
    )
  )
    return { role: 'speaker', cue: 'below-by', weight: 0.75 }
  if (below.position && addressee(page, line.index + below.lines)) return null
  const position = below.position || tail.jobTitle !== null || (tail.affiliation !== null && tail.end > name.end)
  // Far down a page a name over a position is rather that of its author or of a source.
  const late = (name.start > 0.6 * text.length && line.index > 15) || endsLetter(page, mention, probe.end)
  if (position && name.likelihood >= 0.45)
    return late && (addressed(page, mention) || probe.email || probe.phone)
      ? { role: 'contact', cue: 'signed-below', weight: 0.7 }
      : late && !(name.honorific && tail.affiliation)
        ? { role: 'contact', cue: 'author', weight: page.fields.some(({ key }) => key === 'mailFrom') ? 0.6 : 0.5 }
        : { role: 'speaker', cue: 'name-block', weight: name.likelihood >= 0.6 ? 0.7 : 0.5 }
  if (name.likelihood < 0.6) return null
  const indented = name.start - (line.start - line.indent) >= 8
  const apart = lines[line.index - 1]?.kind === 'blank' || lines[line.index + 1]?.kind === 'blank'
  // "Wei-Ling Roe" / "Thursday, 2 October 2008, 10:00 a.m.": who, above when.
  const next = lines[line.index + 1]
  if (
    next &&
    name.start < 0.5 * (text.length + headerEnd(page)) &&
    WHEN.test(text.slice(next.start, Math.min(next.end, next.start + 80)))
  )
    return { role: 'speaker', cue: 'above-date', weight: 0.5 }
  return { role: 'speaker', cue: 'line-alone', weight: indented ? 0.5 : apart ? 0.4 : 0.35 }
}

/** Where the header of a mail ends that opens the page, 0 where none does. */
function headerEnd({ lines }: Page): number {
  let end = 0
  for (const line of lines) {
    if (line.region === 'header') end = line.end
    else if (line.kind !== 'blank' && line.kind !== 'furniture') break
  }
  return end
}

const SALUTATION =
  /^(?:Your )?(?:Excellency|Honou?r|Eminence|Majesty|Highness)\b|^(?:Dear|My dear|Estimad[oa]s?|Prezad[oa]s?|Car[oa]s?|Gentile|Egregi[oa]|Sehr geehrte[rs]?|Ch(?:er|ère)s?|Exm[oa]|Excelent[íi]ssim[oa]|Distinguid[oa])\b|^(?:Dear )?(?:Sirs?|Madam|Monsieur|Madame|Señora?|Signora?|Sir\/Madam)\b[^.]{0,40}[,:]$/

/** A name over a position at the head of a letter, above its salutation: to whom it goes. */
function addressee(page: Page, from: number): boolean {
  for (let i = from + 1; i < page.lines.length && i <= from + 7; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank') continue
    const words = page.text.slice(line.start, Math.min(line.end, line.start + 70))
    if (words.length < 60 && SALUTATION.test(words)) return true
  }
  return false
}

/** A name over a position that ends the page, below prose: who signs a letter without a closing formula. */
function endsLetter(page: Page, { line, block }: Mention, end: number): boolean {
  if (line.index < 8 || /\p{L}/u.test(page.text.slice(end, Math.min(page.text.length, end + 400)).replace(/^\S*/, '')))
    return false
  const above = page.blocks[block.index - 1]
  return (
    above !== undefined &&
    above.kind === 'paragraph' &&
    /[.!]$/.test(page.text.slice(above.start, above.end)) &&
    above.end - above.start > 60
  )
}

/** "Mrs Jane Roe, Committee Secretary" / "T: 03 6212 0930   E: x@y.org": an address on the line or the next one. */
function addressed(page: Page, { line, tail }: Mention): boolean {
  if (tail.email || tail.phone) return true
  const next = page.lines[line.index + 1]
  if (!next || next.kind === 'blank') return false
  const words = page.text.slice(next.start, Math.min(next.end, next.start + 90))
  return (
    /^(?:t|e|tel|telephone|phone|e-?mail|mob|mobile)\b[.:]/i.test(words) || (words.includes('@') && EMAIL.test(words))
  )
}

function lineAbove(page: Page, index: number): string {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const line = page.lines[i]!
    if (line.kind !== 'blank' && line.kind !== 'rule') return page.text.slice(line.start, line.end)
  }
  return ''
}

/** Is the name a signature: in the signature's region, below a closing formula, or the sender's own name alone on a line? */
const FORMULA =
  /\b(?:assurances? of (?:my|our) \w+ (?:consideration|esteem)|l'assurance de (?:ma|notre|mes|nos)|(?:las )?seguridades de (?:mi|nuestra)|distinguida consideraci[oó]n|protestos de (?:elevada|alta)|distinti saluti|freundlichen grüßen|hochachtungsvoll)/i

// "Dear colleagues," above the speaker: it opens the letter.
const GREETED =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|day)|all|colleagues|friends|folks|members|estimad|prezad|querid|car[oaie]|ol[aá]|hola|ch[eè]re?s?|bonjour|gentil|salve|buongiorno|liebe|sehr geehrte|hallo|guten tag)(?![a-z])|^(?:estimad|prezad|querid|gentil)/i

export function signed(page: Page, { line, name, alone }: Mention): boolean {
  if (line.region === 'signature') return true
  let seen = 0
  for (let i = line.index - 1; i >= 0 && seen < 3; i--) {
    const above = page.lines[i]!
    if (above.kind === 'blank') continue
    if (above.kind === 'rule' && above.end - above.start > 3) break
    seen++
    const words = page.text.slice(above.start, above.end)
    // "Best,", "Kind regards", "Vinaka, and keep safe,"
    if (words.length < 45 && CLOSING.test(words)) return true
    // "Accept, Sir/Madam, the assurances of my highest consideration."
    if (words.length < 130 && FORMULA.test(words)) return true
    if (
      words.length < 32 &&
      /^\p{Lu}[\p{Ll} ,]*,$/u.test(words) &&
      !GREETED.test(words) &&
      above.indent < 4 &&
      !BODY.test(words) &&
      !JOB.test(words)
    )
      return true
  }
  if (!alone) return false
  const first = page.lines.find(
    (one) => one.kind === 'header' && /^from:/i.test(page.text.slice(one.start, one.start + 5)),
  )
  return (
    first !== undefined &&
    page.text.slice(first.start, first.end).includes(page.text.slice(name.name.start, name.name.end))
  )
}
