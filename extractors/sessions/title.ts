/** The title of an item, without who is named before and behind it. */
import type { Span } from '../page.js'
import { behindName } from './behindName.js'
import type { Body } from './bodyShape.js'
import { named } from './by.js'
import { trim } from './cells.js'
import { kindOfTitle } from './kinds.js'
import { nameAt, readPeople } from './people.js'
import { readQuoted } from './quotedTitle.js'
import { isRoom } from './roomNames.js'
import { openingOf, tailOf } from './titleTail.js'
import { unquote } from './unquote.js'

const RESTS: ReadonlySet<string> = new Set(['break', 'social', 'registration'])

export function readTitle(text: string, span: Span, body: Body): void {
  let { start, end } = span
  if (readQuoted(text, span, body) || readLedBy(text, span, body)) return
  // "Open questions (15 min)": how long it takes is no part of the title.
  end = withoutLength(text, start, end)
  const ahead = LENGTH_AHEAD.exec(text.slice(start, Math.min(end, start + 24)))
  if (ahead && start + ahead[0].length < end) start += ahead[0].length
  // Peel what follows the title, from the end: brackets, roles, people, rooms.
  for (let i = 0; i < 4; i++) {
    const cut = tailOf(text, start, end, body)
    if (cut < 0) break
    end = withoutLength(text, start, trim(text, start, cut).end)
  }
  const rest = behindName(text, start, end, body)
  if (!rest) return
  start = rest.start
  end = withoutRemark(text, rest.start, rest.end, body)
  // "Congress dinner, Finlayson Palace (EUR 85, book separately)": the place stands before the remark.
  const cut = end < rest.end ? tailOf(text, start, end, body) : -1
  if (cut >= 0) end = trim(text, start, cut).end
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

/** "Guest lecture by Mr. Jane Roe: Water harvesting", "Conférence publique - Jane Roe (Berne) : Dufour": a kind's word, who, and the title behind a colon. */
function readLedBy(text: string, { start, end }: Span, body: Body): boolean {
  const led = /^\p{Lu}[\p{L} -]{3,30}?\s(?:by|von|de|di|por|par|from|durch|-{1,2})\s(?=\p{Lu})/u.exec(
    text.slice(start, end),
  )
  if (!led || !kindOfTitle(led[0].replace(/ -{1,2} $/, ''))) return false
  const from = start + led[0].length
  const name = nameAt(text, from, end, 0.4)
  const rest = name
    ? /^(?:\s?\([^()]{2,60}\)|, [^:,]{2,60})?\s?:\s+(?=[\p{L}"]\S*\s?\S)/u.exec(text.slice(name.end, end))
    : null
  // A body in brackets behind it makes a name of what is less likely one.
  if (!name || !rest || (name.likelihood < 0.6 && !rest[0].includes('('))) return false
  body.people.push(...readPeople(text, from, name.end + rest[0].lastIndexOf(':'), null, 0.4))
  body.title = unquote(text, trim(text, name.end + rest[0].length, end))
  body.kind = kindOfTitle(led[0])
  return true
}

const LENGTH =
  /\s{0,3}[([](?:ca\.?|approx\.?|about|env\.)?\s?\d{1,3}(?:\s?-\s?\d{1,3})?\s?(?:m|min(?:ut[eio])?s?\.?|'|h(?:ours?|rs?)?|minutos|minuti|stunden?|heures?|horas?)(?:\s?\d{2})?(?:\s(?:each|incl\.? q&a|\+ q&a))?[)\]]$/i

// "(45 min) Lead and light"
const LENGTH_AHEAD = /^[([]\d{1,3}\s?(?:m|min(?:ut[eio])?s?\.?|')[)\]]\s{1,4}(?=\S)/i

/** Where the title ends before how long it takes: "Status of the vertex detector (45m)". */
function withoutLength(text: string, start: number, end: number): number {
  const found = LENGTH.exec(text.slice(start, end))
  return found && found.index > 2 ? start + found.index : end
}

const HAD =
  /\s\((?:(?:[\p{L}' -]{2,30} )?(?:provided|included|not included|on your own|at own expense|bring your own|by registration|inclus[eo]?|incluid[oa]|incluíd[oa]|compris[e]?|offert[eoa]?|sur (?:inscription|réservation)|con inscripción|su prenotazione|por cuenta propia|por conta própria|nach Anmeldung|auf Anmeldung)|(?:meeting point|meet|punto de encuentro|ponto de encontro|punto di ritrovo|ritrovo|point de rencontre|point de rendez-vous|rendez-vous|Treffpunkt)\b[^()]{1,60})\)$/iu

/** Where the title ends before a remark: "break (there's a bar across the road)". */
function withoutRemark(text: string, start: number, end: number, body: Body): number {
  // "Lightning talks, 5 min each - put your name on the board": what follows in lower case is a remark.
  const remark = /^(.{5,}?)\s-{1,2}\s(?=\p{Ll}+(?:\s[\p{L}']+){3})/u.exec(text.slice(start, end))
  if (remark && !/\p{Lu}/u.test(text.slice(start + remark[0].length, start + remark[0].length + 1))) {
    body.description ??= trim(text, start + remark[0].length, end)
    end = start + remark[1]!.length
  }
  // "Public testimony (3 minutes per speaker; sign-up sheet at the door)", "Congress dinner (EUR 85, book separately)"
  const told = /\s\(([^()]{8,160})\)$/.exec(text.slice(start, end))
  if (
    told &&
    told.index > 3 &&
    (/;\s/.test(told[1]!) || (/,\s/.test(told[1]!) && /(?:^|\s)\p{Ll}{3,}/u.test(told[1]!))) &&
    /(?:^|\s)\p{Ll}{3,}\s\p{Ll}/u.test(told[1]!)
  ) {
    body.description ??= { start: start + told.index + 2, end: end - 1 }
    end = start + told.index
  }
  // "Lunch (provided)", "Guided walk (meeting point: the pier)": what is had with it, and where it sets out.
  const had = text[end - 1] === ')' ? HAD.exec(text.slice(Math.max(start, end - 90), end)) : null
  if (had) {
    const open = Math.max(start, end - 90) + had.index
    if (open - start > 2) {
      body.description ??= { start: open + 2, end: end - 1 }
      return open
    }
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
  return end
}
