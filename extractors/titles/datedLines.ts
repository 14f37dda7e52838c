/** Lines and sentences that set a name beside its date: "Bluegrass on the Bandstand - Sunday 20 July, 3pm, Victoria Park. Bring a picnic.", "Sat 26 April   Bird Ringing". */
import { citiesNamed } from '../gazetteer.js'
import type { Line, Page, Span } from '../page.js'
import { isRelated } from '../related.js'
import { datesIn } from './dates.js'
import { LETTER } from './head/letters.js'
import { senseOf } from './lines/sense.js'
import { inProgramme } from './programme.js'

const LINES = 25
const READ = 240
// A list of many dates is a calendar, or deadlines.
const MOST = 3

// What parts a name from the date behind it.
const BETWEEN =
  /(?:\s?[|,:;(/\x95·@¦]|\s[-]{1,2}|\s(?:on|this|next|am|vom|ab|el|del|il|dal|le|du|dia|em|no|na|este|esta|ce|questo|diesen))?\s{1,8}(?:(?:on|this|next|am|el|le|il|dia|the)\s)?$|(?<=\s(?:this|next)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s\($/iu
// "Every Thursday in term time: Parent and Toddler Music Morning, 9.30".
const EVERY =
  /^(?:every|each|cada|todos? (?:los|os)|todas (?:las|as)|tous les|toutes les|chaque|ogni|jede[nrs]?)\s[^:.!?]{3,50}:\s+(?=\p{Lu})/iu
const NOT_NAMED =
  /\b(?:deadlines?|previst[oa]s?|prevue?s?|programad[oa]s?|anunciad[oa]s?|marcad[oa]s?|convoc\p{L}+|submissions?|submit|due|notifications?|camera[- ]ready|registration|register|applications?|apply|opens?|opening|closes?|closing|ends?|starts?|begins?|until|till|hasta|até|jusqu|avant|antes|entro|sp[aä]testens|env[ií]o|envoi|invio|límite|limite|from|between|since|before|after|by|posted|published|updated|created|sent|date|dates|when|doors|arrival|departure|check-in|born|is|are|was|were|will|has|have|had|we|you|your|i|please|invites?|join|frist|plazo|fecha|prazo|data(?=\s*$|\s?:|\s(?:d[aeio]s?|del|limite|prevista|final|prossima)\s)|scadenza|inscri\p{L}+|iscri\p{L}+|anmeld\p{L}+|ab|bis|desde|hasta|dal|al|stand|no te|non|ne|nicht|se|ser[aá]n?|sar[aà]|tendr[aá]n?|ter[aá]|aura|terr[aà]|svolger[aà]|svolge|tiene|decorre\p{L}*|attendues?|findet|wird|werden|tiendra|llevar[aá]|revient|reviennent|vuelven?|regresan?|torna(?:no)?|voltam?|returns?|explores|gathers|offers|kehrt|kehren|takes?|took|goes|comes|becomes?|remains?|expires?|place|held|hosted|organi[sz]\p{L}+|promov\p{L}+|promuov\p{L}+|ofre[cs]\p{L}+|propon\p{L}+|propos\p{L}+|veranstalt\p{L}+|causa|(?:commencer|d[eé]buter|terminer|s'ach[eè]ver|recevr|siéger|ouvrir|fermer|durer|comenzar|empezar|iniciar|finalizar|terminar|começar|durar|comincer|inizier|durer|rester|proseguir|prolonger)(?:[aá]n?|à|anno|ont|ão)|in programma|scheduled|planned|originally|comienza|empieza|começa|commence|comincia|inizia|beginnt|realiz\p{L}+|celebr\p{L}+|invita\p{L}*|convida\p{L}*|invite\p{L}*|laden|l[aä]dt)(?!\p{L})/iu

const WEEKDAY =
  /\b(?:\p{L}{3,6}day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|\p{L}{3,5}di|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|\p{L}{3,7}tag|mittwoch|segunda|ter[cç]a|quarta|quinta|sexta)(?!\p{L})/iu
const THIS_DAY = /\s(?:this|next|on)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
// "This event took place", "The seminar announced for".
const OPENS_SENTENCE =
  /^(?:(?:This|These|It|Once|Last|Since|On|In|At|As|For|To|If|While|During|Held|Please|Book|Closed|Same|Next|Starts?|Doors|Meet|Date|Time|When|Where|He|She|They|We|You|Elles?|Ils?(?=\s\p{Ll}+ra\s)|Nous|Vous|On|Ellas?|Ellos|Él|El[ae]s?(?=\s\p{Ll}+[áã])|Esse|Essi|Essa|Isso|Er|Sie|Es|Wir)\s|The\s\p{Ll}+\s\p{Ll}{5,}(?:ed|ing)\s)/u
const ENDS_OPEN =
  /\s(?:pr[oó]xim[oa]|prochaine?|prossim[oa]|kommende[nrs]?|through|thru|and|or|for|of|the|to|with|in|at|by|y|e|et|und|de|du|von|für|am|au|al|dal|del|bis|vom|place|closed)\s*$/i

/** Names that stand directly before or, in a row, behind a date. */
export function datedNames(page: Page): Span[] {
  const { text, lines } = page
  const spans: Span[] = []
  let filled = 0
  for (const line of lines) {
    if (filled >= LINES) break
    const { kind } = line
    if (kind === 'blank' || kind === 'rule' || kind === 'furniture') continue
    filled++
    if (line.region !== 'body') continue
    const words = text.slice(line.body, Math.min(line.end, line.body + READ))
    const repeated = EVERY.exec(words)
    if (repeated) {
      const rest = words.slice(repeated[0].length)
      const name = named(rest, 0, rest.search(/[,;.]\s|$/))
      if (name) spans.push({ start: line.body + repeated[0].length, end: line.body + repeated[0].length + name.end })
      continue
    }
    if (kind !== 'text' && kind !== 'item' && kind !== 'row') continue
    if (!/\d/.test(words)) continue
    const [date] = datesIn(words)
    if (!date || inProgramme(page, line.body) || isWrapped(page, line) || isRelated(page, line.index)) continue
    const span = before(words, date.start) ?? (kind === 'row' ? behind(words, date.end) : null)
    if (span) spans.push({ start: line.body + span.start, end: line.body + span.end })
    if (spans.length > MOST) return []
  }
  return spans
}

/** Does a sentence of the line above go on in it? */
function isWrapped(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1]
  return (
    page.blocks[line.block]?.first !== line.index &&
    above !== undefined &&
    above.end - above.start > 45 &&
    !/[.!?:]$/.test(page.text.slice(above.end - 1, above.end))
  )
}

/** "Volunteers needed! Beach Clean this Saturday 10 May": the last sentence before the date, if it has no verb. */
function before(words: string, at: number): Span | null {
  const lead = BETWEEN.exec(words.slice(0, at))
  if (!lead || LETTER.test(words)) return null
  // "Tertulia literaria: “La casa y el mar”. Martes 4 de noviembre".
  const upTo = words
    .slice(0, lead.index)
    .replace(/[.!?]$/, '')
    // "Volunteer Orientation this Thursday (Jan 16)".
    .replace(THIS_DAY, '')
  // "Topology seminar this Thursday (6 Feb)": a row, and who speaks is told behind.
  if (lead[0].endsWith('(') && !/\s\p{Lu}\S*$/u.test(upTo)) return null
  const stop = /[.!?]\s+(?=[^.!?]*$)/.exec(upTo)
  const start = stop ? stop.index + stop[0].length : 0
  // "Expert Meeting on Informal Settlements (Nairobi, 5-7 May 2026)".
  const open = upTo.lastIndexOf(' (')
  return named(words, start, open > start && upTo.indexOf(')', open) < 0 ? open : upTo.length)
}

/** "Sat 26 April   Bird Ringing Demonstration". */
function behind(words: string, at: number): Span | null {
  const gap = /^(?:,?\s?\d{1,2}[:.h]\d{2}(?:\s?-\s?\d{1,2}[:.h]\d{2})?)?(?:\s{2,}|\t|\s[-|]\s)/.exec(
    words.slice(at, at + 24),
  )
  if (!gap || words.slice(0, at).trim().length > 40) return null
  const start = at + gap[0].length
  const rest = words.slice(start)
  const end = rest.search(/\s{3,}|\t/)
  return named(words, start, end < 0 ? words.length : start + end)
}

// "Early rates ($75; students $25): through", "Después del encuentro volvemos a vernos": a price, and what we do.
const SAYS =
  /[$\xa3\x80]\s?\d|\d\s?(?:\x80|EUR\b|USD\b)|\s(?:\p{L}{2,12}(?:amos|emos|imos)|nous\s\p{L}{2,12}ons)(?!\p{L})/iu

// "Council deliberates on 23 May", "no hack night on Dec 4": what is done then, and what is not.
const DOES =
  /^no\s|\s(?:deliberates?|decides?|votes?|adopts?|sits|meets|reconvenes?|resumes?|returns?|reports?|announces?|publishes|delibera|decide|vota|se re[uú]ne|re[uú]ne-se|se r[eé]unit|si riunisce|d[eé]lib[eè]re|tagt|ber[aä]t|entscheidet)\s*$/iu

function named(words: string, start: number, end: number): Span | null {
  const name = words.slice(start, end)
  if (SAYS.test(name) || DOES.test(name)) return null
  if (OPENS_SENTENCE.test(name) || ENDS_OPEN.test(name)) return null
  if (name.length < 6 || name.length > 120 || NOT_NAMED.test(name) || !/^["'¡¿]?[\p{Lu}\d]/u.test(name)) return null
  // "Am Samstag, dem": a weekday and what leads to it.
  if ((name.match(/\p{L}{4,}/gu)?.length ?? 0) < 1 + (WEEKDAY.test(name) ? 2 : 0)) return null
  const count = name.trim().split(/\s+/).length
  // "San José, 16 de abril de 2018": where and when a letter was written.
  if (count < 4 && citiesNamed(name.trim()).length > 0) return null
  return count > 1 && count < 16 && senseOf(name.trim()) === 'name' ? { start, end } : null
}
