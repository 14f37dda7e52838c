/** Is a part behind a name a position, a body, or both? "Head of Ice and Climate at the Norwegian Polar Institute" */
import { countryNamed } from '../gazetteer.js'
import type { Span } from '../page.js'
import { takeBehindBody } from './behindBody.js'
import type { Tail } from './belongings.js'
import { takeJob } from './jobAndBody.js'
import { listOf, MEMBER, PLAIN } from './plainTitles.js'
import { BODY, JOB, WEAK_BODY } from './words.js'

export const ASIDE =
  /^(?:(?:co-?|vice-?|deputy )?chairs?(?:man|woman|person)?|moderator|facilitator|discussant|host|organi[sz]er|keynote|convenor|presidente|moderadora?|moderatore|moderatrice|modération|moderação|opening(?: remarks)?|closing(?: remarks)?|panel chair|session chair|respondent|rapporteur|lead|lead facilitator|publicity|proceedings|web(?:site|master)?|finance|local arrangements|sponsorship|publications?)$/i

const HELD_AT = /^(\p{Lu}[\p{L}/&-]*(?: [\p{L}/&-]+){0,3}) (?:at|@|bei|chez) (?:the )?(?=\p{Lu})/u

// "former Lord Justice of Appeal"
const FORMER =
  /^(?:former|ex|retired|past|acting|interim|honorary|emeritus|ancien(?:ne)?|antigu[ao]|ehemaliger?|già|former and current)[ -](?=\p{L})/iu

// "Mob: 98490 11275", "Hon. Secretary", "Peppe Roe (ex tonnaroti), Efisia Low (Carloforte)": how she is reached, and the next of a list
const REACHED =
  /^(?:(?:mob(?:ile)?|tel|ph|phone|cell?|fax|hon|ext|whatsapp)\.?$|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \([^()]{3,40}\), \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ ){1,2}\()/iu

/** Files one part under job title or affiliation; false where it is neither. */
export function take(text: string, value: Span, tail: Tail, affiliation: Span | null): boolean {
  const words = text.slice(value.start, value.end)
  if (words.length < 2 || REACHED.test(words)) return false
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
  if (affiliation) return takeBehindBody(text, value, tail, affiliation)
  if (tail.jobTitle && value.start - tail.jobTitle.end < 4 && listOf(text, tail.jobTitle, value)) {
    tail.jobTitle = { start: tail.jobTitle.start, end: value.end }
    return true
  }
  // "ferry master (retd.)", "youth champion": two or three words in lower case that end the entry.
  if (
    tail.jobTitle === null &&
    (MEMBER.test(words) || (PLAIN.test(words) && /^\s*(?:[;)]|\n|$)/.test(text.slice(value.end, value.end + 3))))
  ) {
    tail.jobTitle = value
    return true
  }
  const job = FORMER.exec(words) ?? JOB.exec(words)
  const body = BODY.exec(words)
  // "Group Executive Director", "Committee Secretary", "Research Fellow": the last word decides.
  const lastWord = /([\p{L}-]{1,30})(?: \([^()]{0,60}\))?$/u.exec(words)?.[1] ?? ''
  const closing = JOB.exec(lastWord)?.[0] === lastWord
  const weak = body !== null && WEAK_BODY.test(body[0])
  if (
    job &&
    (!body ||
      job.index <= body.index ||
      (closing && /^\p{Ll}/u.test(words)) ||
      (weak && (closing || (job.index < 40 && !/\b(?:of|for|de|do|da)\b/.test(words.slice(0, job.index))))))
  ) {
    takeJob(text, value, tail, job, body)
    return true
  }
  // "DBA at Kvadrant Data", "GM Harbour Services at Metlink": whatever the position is called.
  const held = tail.jobTitle === null ? HELD_AT.exec(words) : null
  if (held && !BODY.test(held[1]!)) {
    tail.jobTitle = { start: value.start, end: value.start + held[1]!.length }
    tail.affiliation = { start: value.start + held[0].length, end: value.end }
    return true
  }
  if (/^(?:an?|una?|um) /.test(words) && !body) return false
  // A job title goes on in words that are no body: "General Manager, Digital Channels" is settled by what follows it.
  // "de l'agence de l'eau", "del ayuntamiento de Lugo": a body that its language writes small.
  const small =
    body?.index === 0 && /^\p{Ll}+ (?:de|du|des|del|della|di|da|do)\b|^\p{Ll}+ d'|^\p{Ll}+ \p{Lu}/u.test(words)
  if (!small && !/^(?:[\p{Lu}\d"']|\p{Ll}\p{Lu}\p{L}|(?:the|la|el|le|il|o|a) \p{Lu}|l')/u.test(words)) return false
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
