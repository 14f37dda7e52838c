/** What is yielded of a mention: name, title, position, body, address. */
import type { Find } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { readBelow } from './below.js'
import { readBiography } from './biography.js'
import { ownLabel } from './labelLines.js'
import type { Mention } from './mentioned.js'
import { type Part, titleBefore } from './part.js'
import { rowBody } from './rows.js'
import { EMAIL, JOB, phoneIn } from './words.js'

const FORM: readonly (readonly ['affiliation' | 'jobTitle' | 'email' | 'phone', RegExp])[] = [
  [
    'affiliation',
    /^(?:affiliations?|institution|organi[sz]ation|company|university|institute|afiliaci[óo]n|instituci[óo]n|affilia(?:tion|zione)|institui[çc][ãa]o)$/i,
  ],
  ['jobTitle', /^(?:position|job title|designation|function|cargo|puesto|fonction|qualifica|poste)$/i],
  ['email', /^(?:e-?mail|correo|courriel)(?: address)?$/i],
  ['phone', /^(?:tel|phone|telephone|mobile|tel[ée]fono|t[ée]l[ée]phone|telefono|telefone)\.?$/i],
]

const WRITE_TO =
  /^[;,.)]?\s(?:please )?(?:write to|e-?mail|contact|mail|reach|let|tell|inform) (?:him|her|them|me|us)(?: know)? ?(?:at|on|via|:)? ?[(<]?([\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,5})/i

/** "12:45   Title with Jane Roe       Theatre": the last column of a programme, filled in more than one row, is where. */
function roomOfRow(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end)
  const before = text.slice(Math.max(0, span.start - 3), span.start)
  if (/\| ?$/.test(before)) {
    const first = text.indexOf(`| ${words}`)
    return first >= 0 && text.indexOf(`| ${words}`, first + 4) >= 0
  }
  if (!/\t|\s{3}$/.test(before)) return false
  const first = text.indexOf(`   ${words}\n`)
  return first >= 0 && text.indexOf(`   ${words}\n`, first + 4) >= 0
}

// Labels that say what somebody is in the event, or whom to ask.
const PART_OF =
  /^(?:(?:main |event |local |course |workshop |session )?(?:co-?)?(?:organi|conven|host|moderat|chair|facilitat|present|speaker|lead|coordinat)|author|editor|instruct|train|contact|point|focal|press|media|attention|your|for )/i

/** "ESCWA: Ms. Jane Roe, 0114 …": of several to ask each is of the body that her line begins with. */
function initialsBefore({ text }: Page, { line, name }: Mention): Span | null {
  const start = line.body
  const found = /^(\p{Lu}[\p{Lu}&-]{1,9}): $/u.exec(text.slice(start, name.honorific?.start ?? name.start))
  return found && !NO_BODY.test(found[1]!) ? { start, end: start + found[1]!.length } : null
}

const NO_BODY =
  /^(?:RSVP|INFO|TEL|FAX|PRESS|MEDIA|CONTACT|EMAIL|E-MAIL|QUESTIONS|WHO|HOST|NB|PS|CC|FAO|ATTN|IT|PR|HR|Q|A)$/

/** "Hon. Secretary: Mr Jane Roe, 0114 …": the label says what she is. */
function positionLabel(page: Page, mention: Mention, part: Part): Span | null {
  if (part.role !== 'contact') return null
  const { before, name } = mention
  const own = ownLabel(page, mention)
  if (own) {
    const words = page.text.slice(own.start, own.end)
    return JOB.test(words) && !PART_OF.test(words) ? own : null
  }
  const label =
    /(?:^|[.;|] )(\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|of|the|and|for|to|de|del|da|do|des|du|di|la|l')){0,5}): $/u.exec(
      before,
    )
  // "Clerk of the Board: …", "Executive Secretary: …"; "Contact person:" is no position.
  if (!label || !JOB.test(label[1]!) || PART_OF.test(label[1]!)) return null
  const start = page.text.lastIndexOf(label[1]!, name.start)
  return start < 0 || name.start - start > label[1]!.length + 14 ? null : { start, end: start + label[1]!.length }
}

export function findOf(page: Page, mention: Mention, part: Part): Find<'person'> {
  const { name, line, alone } = mention
  const tail = { ...mention.tail }
  const { text } = page
  const lineFrom = line.start - line.indent
  // Side by side at the margin only where another name follows on the line.
  const beside = mention.next < line.end
  const columns = /\S(?:\t|\s{3,})\S/.test(text.slice(line.start, line.end)) && (name.start > lineFrom || beside)
  const inColumn =
    columns &&
    (name.start === line.body ||
      name.start === line.start ||
      /\s{3}$|\t$/.test(text.slice(Math.max(0, name.start - 3), name.start)))
  if (alone || (name.end >= line.end && /[,:]$|^\S/.test(text.slice(line.end - 1, line.end)) && mention.opensLine))
    readBelow(page, line.index, tail, null, 1)
  else if (
    inColumn &&
    /^\s{3}|^\t|^$/.test(text.slice(name.end, Math.min(name.end + 3, line.end))) &&
    part.cue !== 'table'
  ) {
    const column = { from: name.start - lineFrom, to: beside ? mention.next - lineFrom : name.start - lineFrom + 40 }
    const fresh = { ...tail, jobTitle: null, affiliation: null }
    const below = readBelow(page, line.index, fresh, column, 0)
    if (below.position) Object.assign(tail, fresh)
  } else if (
    part.role === 'speaker' &&
    !tail.jobTitle &&
    !tail.affiliation &&
    part.cue.startsWith('label') &&
    tail.end >= line.end
  )
    readBelow(page, line.index, tail, null, 0)
  if (part.cue.startsWith('label')) formBelow(page, line.index, tail)
  if (!tail.jobTitle || !tail.affiliation) readBiography(text, name.end, mention.block.end, tail)
  if (part.cue === 'row') rowBody(page, mention, tail)
  const addressBelow =
    Math.max(tail.end, name.end) >= line.end &&
    /^(?:tel|phone|e-?mail|mob|t:|e:)/i.test(
      text.slice(page.lines[line.index + 1]?.start ?? 0, (page.lines[line.index + 1]?.start ?? 0) + 6),
    )
  if ((part.role === 'contact' || addressBelow) && part.cue !== 'signature' && (!tail.email || !tail.phone))
    reach(page, mention, tail)
  // "write to office@x.org (dott.ssa Filomena Nicoletti, tel. …)"
  if (part.role === 'contact' && !tail.email && /@[\w.-]{3,60} ?\($/.test(mention.before)) {
    const from = Math.max(0, name.start - 80)
    const mail = /([\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,5})\s{0,4}\($/.exec(text.slice(from, name.start))
    if (mail) tail.email = { start: from + mail.index, end: from + mail.index + mail[1]!.length }
  }
  // "Her host is Jane Roe; write to her (jane@x.org)"
  if (!tail.email) {
    const mail = WRITE_TO.exec(text.slice(Math.max(tail.end, name.end), Math.max(tail.end, name.end) + 110))
    if (mail) {
      const start = Math.max(tail.end, name.end) + mail[0].length - mail[1]!.length
      tail.email = { start, end: start + mail[1]!.length }
    }
  }
  if (part.cue === 'row' && tail.affiliation && roomOfRow(text, tail.affiliation)) tail.affiliation = null
  if (part.role === 'contact') tail.affiliation ??= initialsBefore(page, mention)
  const title = tail.jobTitle ?? titleBefore(page, mention) ?? positionLabel(page, mention, part)
  return {
    kind: 'person',
    span: { start: name.start, end: name.end },
    value: {
      name: name.name,
      honorific: name.honorific,
      role: part.role,
      jobTitle: title,
      affiliation: tail.affiliation,
      email: tail.email,
      phone: tail.phone,
    },
    cue: part.cue,
    weight: Math.min(1, part.weight * (0.8 + 0.2 * name.likelihood)),
  }
}

/** "Name: Dr. Hermes" / "Affiliation: Department of …" / "E-mail: …": a form, one line a part. */
function formBelow(page: Page, index: number, tail: Mention['tail']): void {
  for (let i = index + 1; i <= index + 5 && i < page.lines.length; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank') return
    const field = page.fieldAt(line.body)
    if (!field || field.label.start !== line.body) return
    const label = page.text.slice(field.label.start, field.label.end).trim()
    const part = FORM.find(([, pattern]) => pattern.test(label))
    if (!part) return
    const words = page.text.slice(field.value.start, field.value.end)
    const mail = part[0] === 'email' ? EMAIL.exec(words) : null
    const found = mail
      ? { index: mail.index, end: mail.index + mail[0].length }
      : part[0] === 'phone'
        ? phoneIn(words)
        : part[0] !== 'email' && words.trim() !== ''
          ? { index: 0, end: words.length }
          : null
    if (found) tail[part[0]] ??= { start: field.value.start + found.index, end: field.value.start + found.end }
  }
}

/** The address for enquiries that follows a contact in the same block or on the next line. */
function reach(page: Page, mention: Mention, tail: Mention['tail']): void {
  const { text } = page
  const from = Math.max(tail.end, mention.name.end)
  let last = mention.line.index
  while (last - mention.line.index < 7 && page.lines[last + 1] && page.lines[last + 1]!.kind !== 'blank') last++
  const next = page.lines[last]
  const to = Math.min(
    mention.limit < mention.block.end
      ? mention.limit
      : Math.max(mention.block.end, next && next.kind !== 'blank' ? next.end : 0),
    from + 260,
    Math.max(from, mention.next),
  )
  const words = text.slice(from, to)
  if (!tail.email) {
    const mail = EMAIL.exec(words)
    if (mail) tail.email = { start: from + mail.index, end: from + mail.index + mail[0].length }
  }
  if (!tail.phone) {
    const phone = phoneIn(words)
    if (phone) tail.phone = { start: from + phone.index, end: from + phone.end }
  }
}
