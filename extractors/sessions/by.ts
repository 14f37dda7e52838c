/** Whose an item is: "by Jane Roe", "animée par Jane Roe", "Vortrag von Dr. Jane Roe". */
import type { PersonValue } from '../candidate.js'
import type { Span } from '../page.js'
import { isJob } from '../people/words.js'
import { nameAt, readPeople, roleAt } from './people.js'

/** People that fill `span`, with or without a role word. */
export function named(text: string, span: Span, least = 0.45): PersonValue[] {
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

export const BY =
  /[,;]?\s(?:by|por|par|with|w\/|con|com|avec|di|presented by|présenté par|a cargo (?:del?|de la|de los|do|da)|con la participación de|led by|given by|hosted by|moderated by|chaired by|facilitated by|ministrad[oa] por|a cura di|between|entre|durch|anim[eé]e? par|mod[eé]r[eé]e? par|dirigid[oa] por|mit|von|moderad[oa] por|facilitad[oa] por)\s+(?:(?:la|el|o|a|le|il|los|the|l'|our|nuestra|nuestro)\s+)?(?:(?:(?:special )?guests?(?: speakers?)?|invit[eé]e?s?|invitad[oa]s?|convidad[oa]s?|gast|journalist|author|writer|poet|historian|artist|musician|editor|professor|film-?maker|director|curator|chef|architect|periodista|jornalista|journaliste|giornalista|escritora?|autora?|auteure?|autrice|autore|scrit(?:tore|trice)|[ée]crivaine?|po[eè]te|poeta|historien(?:ne)?|historiadora?|storic[ao]|artista?e?|architett[ao]|architecte|arquite[ct]+[ao]|r[ée]alisa(?:teur|trice)|cin[ée]aste|directora?|regista|comisari[ao]|curadora?|commissaire|dramaturge?|music(?:ien|ienne|ista)|philosophe|fil[óo]sof[ao]|sociologue|soci[óo]log[ao]|autorin|schriftsteller(?:in)?|regisseur(?:in)?|historiker(?:in)?|k[üu]nstler(?:in)?)\s+)?(?=[\p{Lu}])/giu

/** Where the name begins behind "a cargo de la concejala", "par la maire adjointe": at most three words of a position lie between; -1 where it does not. */
export function behindPosition(text: string, at: number, end: number, least: number): number {
  let from = at
  let job = false
  for (let i = 0; i < 4; i++) {
    const name = nameAt(text, from, end, least)
    if (name && (i === 0 || job)) return from
    const word = /^(\p{L}[\p{L}'-]{2,24}),?\s+/u.exec(text.slice(from, Math.min(end, from + 30)))
    if (!word) return -1
    if (isJob(word[1]!)) job = true
    else if (!/^\p{Ll}/u.test(word[1]!) || word[0].includes(',')) return -1
    from += word[0].length
  }
  return -1
}

export const MODERATED = /modera|facilita|anim|mod[eé]r/i

export const CHAIRED = /chaired/i
