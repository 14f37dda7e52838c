/** Is a part behind a name a position, a body, or both? "Head of Ice and Climate at the Norwegian Polar Institute" */
import { citiesNamed, countryNamed } from '../gazetteer.js'
import type { Span } from '../page.js'
import { listOf, MEMBER, PLAIN } from './plainTitles.js'
import { BODY, JOB, WEAK_BODY } from './words.js'

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

export const ASIDE =
  /^(?:(?:co-?|vice-?|deputy )?chairs?(?:man|woman|person)?|moderator|facilitator|discussant|host|organi[sz]er|keynote|convenor|presidente|moderadora?|moderatore|moderatrice|modération|moderação|opening(?: remarks)?|closing(?: remarks)?|panel chair|session chair|respondent|rapporteur|lead|lead facilitator|publicity|proceedings|web(?:site|master)?|finance|local arrangements|sponsorship|publications?)$/i

const TRADE_OF =
  /^((?:periodista|jornalista|giornalista|journaliste|reporter[ao]?|docente|investigadora?|pesquisadora?|ricercat(?:ore|rice)|chercheu(?:r|se)|t[ée]cnic[ao]|integrante|estudiante|estudante)) (?:(?:de la |del |da |do |della |dell'|du |de l')|(?:de |di )(?=\p{Lu}\p{L}*\p{Lu}|Tele|Radio|R[áa]dio|Canal|El |La |Le |O ))(\p{Lu}[\s\S]*)$/u

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
    // "Chief, Water Resources Section, ESCWA": the section is what she is chief of.
    if (
      tail.jobTitle &&
      affiliation.start - tail.jobTitle.end < 4 &&
      /^(?:(?:deputy |acting )?(?:chief|head|officer-in-charge|jef[ae]|chef|capo|leiter(?:in)?))$/i.test(
        text.slice(tail.jobTitle.start, tail.jobTitle.end),
      ) &&
      /(?:section|division|unit|branch|department|office|services?|programme|secci[oó]n|divisi[oó]n|unidad|service|ufficio|abteilung|referat)$/i.test(
        text.slice(affiliation.start, affiliation.end),
      ) &&
      /^\p{Lu}/u.test(words)
    ) {
      tail.jobTitle = { start: tail.jobTitle.start, end: affiliation.end }
      tail.affiliation = value
      return true
    }
    // "Minister of Lands, Water, Agriculture and Fisheries": all that one is minister of.
    if (
      tail.jobTitle &&
      affiliation.start - tail.jobTitle.end < 4 &&
      listOf(text, tail.jobTitle, { start: affiliation.start, end: value.end })
    ) {
      tail.jobTitle = { start: tail.jobTitle.start, end: value.end }
      tail.affiliation = null
      return true
    }
    if (!/^\p{Lu}/u.test(words)) return false
    // "Metlink, Head of Harbour Services": the position stands behind the body.
    const behind = tail.jobTitle === null ? JOB.exec(words) : null
    if (
      behind?.index === 0 &&
      !/^(?:research|project|programme?|office|secretary|ministry|student)\b/i.test(words) &&
      BODY.test(text.slice(affiliation.start, affiliation.end)) &&
      !/\b(?:faculty|school|institute|university)\b/i.test(words)
    ) {
      tail.jobTitle = value
      return true
    }
    // "URAC, Dakar": a town is where the body is, not what it is; a country belongs to the name.
    if (!BODY.test(words) && countryNamed(words) === null && citiesNamed(words).length > 0) return false
    tail.affiliation = { start: affiliation.start, end: value.end }
    return true
  }
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
    // "Head of Ice and Climate at the Norwegian Polar Institute"; "director of the Center for X"
    const at =
      /,?\s+(?:at|@|with|en|bei|beim|am|an der|chez|no|na|nel|presso|au|à)\s+(?:the\s+|la\s+|el\s+|l'|le\s+)?(?=\p{Lu}|(?:mus[ée]|universi|institut|laborato|centr|minist|[ée]cole|biblioth|archiv)\p{Ll}{1,8} )/u.exec(
        words,
      )
    const of =
      body && (tail.jobTitle === null || body.index > job.index)
        ? /\s+(?:(?:of|in|from|de|del|da|do|della|du)\s+(?:the\s+|la\s+|l'|el\s+)|(?:da|do|della|dell'|du|del)\s?)(?=\p{Lu})|\s(?:de l'|du |de la |des |dell'|della |del |da |do )(?=(?:associa|asocia|comit|syndicat|sindicat|collecti|colect|coletiv|f[eé]d[eé]ra|fonda|funda|cooperativ|coop[eé]rativ|cercle|c[íi]rculo|circolo|confraternit|mutuel|amicale)\p{Ll}* )/u.exec(
            words,
          )
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
    // "periodista de Telemedellín", "docente de la Udelar": whose trade has no field stands behind "de" with a body.
    const trade = tail.jobTitle === null && !at ? TRADE_OF.exec(words) : null
    if (trade) {
      tail.jobTitle = { start: value.start, end: value.start + trade[1]!.length }
      tail.affiliation = { start: value.end - trade[2]!.length, end: value.end }
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
      /^(?:(?:General|National|Legislative|Federal|State) (?:Assembly|Council)|(?:Executive|Governing|Advisory) (?:Board|Council|Committee)|Republic|Senate|House|Board|Committee|Council|Commission|Assembly|Association|Department|Faculty|Institute|School|Museum|University|Museo|Universidad|Consejo|Comité)$/.test(
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
    // "lawyer from Bishkek": where from, not what of.
    const from = / (?:from|based in) (\p{Lu}[\p{L}' -]{2,30})$/u.exec(words)
    if (from && !cut && (citiesNamed(from[1]!).length > 0 || countryNamed(from[1]!) !== null)) {
      tail.jobTitle ??= {
        start: value.start + (/^(?:an?|the|our) /i.exec(words)?.[0].length ?? 0),
        end: value.start + from.index,
      }
      return true
    }
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
