/** A colleague's words above an announcement that is passed on: "see below, may interest some of you". */
import { matchable } from '../../../extractors/latin.js'
import type { Span } from '../../../extractors/page.js'
import { type End, linesFrom } from './lines.js'

const COVER_LINES = 48
const LONGEST_COVER = 1500
const HEADER_LINES = 8

// "---------- Forwarded message ---------", "-----Original Message-----", "Begin forwarded message:"
const PASSED_ON =
  /^[-_>*=\s]{0,14}(?:(?:begin )?forwarded (?:message|mail|by\b.{0,40})|original message|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|message (?:transf[eé]r[eé]|d'origine|original)|messaggio (?:inoltrato|originale)|(?:weitergeleitete|urspr[uü]ngliche) (?:nachricht|mail)|anfang der weitergeleiteten .{0,20}|inizio messaggio inoltrato|d[eé]but du message (?:transf[eé]r[eé]|r[eé]exp[eé]di[eé]).{0,4}|doorgestuurd bericht)[-_:*=\s]{0,14}$/i
const RULE = /^[-_*=~#\s]{3,80}$/
// "From: 12. November 2024, 16:20" is no sender.
const SENDER = /^(?:from|de|von|da|van)\s?:\s(?=\D*$|.*[@[])/i
const OTHER_HEADER =
  /^(?:to|sent|date|subject|cc|reply-to|para|enviad[oa](?: el)?|fecha|data|asunto|assunto|an|gesendet|datum|betreff|[aà]|envoy[eé](?: le)?|objet|inviato|oggetto|verzonden|onderwerp|aan)\s?:\s/i
const DATED = /^(?:sent|date|enviad[oa](?: el)?|fecha|data|gesendet|datum|envoy[eé](?: le)?|inviato|verzonden)\s?:\s/i
const SUBJECT = /^(?:subject|asunto|assunto|betreff|objet|oggetto|onderwerp)\s?:\s/i
// "On 3 March, Ann Lee <ann@example.org> wrote:"
const WROTE =
  /^(?:on|le|el|em|il|am)\s.{4,140}(?:wrote|a [eé]crit|escribi[oó]|escreveu|ha scritto|schrieb.{0,60})\s?:$/i
// "please circulate the announcement below", "Apologies for cross-posting"
const PASSES_ON =
  /\b(?:circulate|cross-?post(?:ing|s|ings)?|forward(?:ing|ed)?|pass (?:it|this|them) on|passing (?:it|this) on|fyi|see below|on behalf of|difundir|difusi[oó]n|reenv[ií]o|comparto|diffuser|faire suivre|transf[eè]re|weiterleit\p{L}*|zur kenntnis|divulga\p{L}*|encaminho|inoltro|condivido)\b/iu
// What a colleague adds about the event itself is read.
const SAYS_SOMETHING =
  /\d|\b(?:rooms?|venue|place|signature|salle|sala|aula|saal|raum|h[oö]rsaal|cancel\p{L}*|postpone\p{L}*|moved|mov[ei]d?|resched\p{L}*|chang\p{L}+|correct\p{L}*|update\p{L}*|extend\p{L}*|cancela\p{L}*|aplaza\p{L}*|suspend\p{L}*|adiad\p{L}*|annul\p{L}*|report[eé]\p{L}*|prolong\p{L}*|verschoben|abgesagt|verl[aä]ngert|rinvia\p{L}*)\b/iu
const DAY =
  /\b\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\s+(?:de\s+)?20\d\d|\b\p{Lu}\p{L}{2,8}\s+\d{1,2}(?:,|\s*:)|\d{1,2}\s\p{Lu}\p{Ll}{3,9}:/u
// Below a farewell only who sent it is told.
const FAREWELL =
  /^(?:(?:kind|best|warm|many)\s?(?:est)?\s?(?:regards|wishes|thanks)?|(?:with )?(?:best|kind|warm) (?:regards|wishes)|regards|best|thanks|thank you|cheers|yours(?: sincerely)?|saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|abra[cç]os?|cordialmente|cordialement|bien [aà] (?:vous|toi)|viele gr[uü][sß]{1,2}e|(?:mit )?(?:freundlichen|besten|herzlichen|lieben) gr[uü][sß]{1,2}en|lg|cordiali saluti|un saluto|--)[,.!]?$/i

// "May be of interest", "Please see below": what is said of an announcement that stands below without a mark of its own.
const SHOWS =
  /\b(?:see (?:the )?(?:\p{L}+ )?below|(?:may|might|could|will) (?:be of |well )?interest|of interest to|from (?:a|our) (?:colleague|friend|partner)s?|share (?:it |this )?with|sharing (?:this|the|an)|thought (?:you|this|some)|for your (?:information|interest|diar))\b/iu

/** Where the lines behind a short letter begin that greets, passes on, bids farewell with a name and ends: "Hi all, / see below. / Best, / Ann"; else -1. */
function belowLetter(lines: readonly End[], words: Words, told: number): number {
  if (told >= lines.length || !GREETING.test(words(told)) || words(told).length > 50) return -1
  let farewell = told + 1
  while (farewell < lines.length && farewell - told < 10 && !FAREWELL.test(words(farewell))) farewell++
  if (farewell >= lines.length || !FAREWELL.test(words(farewell))) return -1
  // Who sends it, in a line or two.
  let end = farewell + 1
  while (end < lines.length && words(end) !== '') end++
  const signed = end - farewell - 1
  if (signed < 1 || signed > 3 || words(farewell + 1).length > 40) return -1
  while (end < lines.length && words(end) === '') end++
  // What is passed on is longer than who passes it on.
  let filled = 0
  for (let i = end; i < lines.length; i++) if (words(i) !== '') filled++
  return filled > 5 ? end : -1
}

/** The lines from `from` on that stand above what is passed on: one run, or none. The outer header of the mail is kept where it alone tells its day. */
export function coverOf(text: string, from: number): Span[] {
  const lines = linesFrom(text, from, COVER_LINES)
  const words = (i: number) => matchable(text.slice(lines[i]!.start, lines[i]!.end)).trim()
  const outer = behindHeader(lines, words, 0)
  let told = outer.end
  while (told < lines.length && words(told) === '') told++
  const letter = belowLetter(lines, words, told)
  if (letter >= 0) {
    const cover = text.slice(lines[told]!.start, lines[letter]!.start)
    if (
      (PASSES_ON.test(cover) || SHOWS.test(cover)) &&
      cover.length < LONGEST_COVER / 2 &&
      !SAYS_SOMETHING.test(message(cover)) &&
      !DAY.test(cover)
    )
      return [{ start: lines[told]!.start, end: lines[letter]!.start }]
  }
  for (let k = told + 1; k < lines.length; k++) {
    const below = announcementBelow(lines, words, k)
    if (below < 0) continue
    const cover = text.slice(lines[told]!.start, lines[k]!.start)
    if (cover.length > LONGEST_COVER || SAYS_SOMETHING.test(message(cover)) || DAY.test(cover)) return []
    // "Apologies for cross-posting" above a title that a rule underlines is no letter.
    const letter = PASSES_ON.test(cover) && isLetter(cover)
    if (isRule(words(k)) && !hasHeader(lines, words, below) && !letter) return []
    // The day the mail was sent and what it is about are told above or below; what tells them stays.
    const inner = behindHeader(lines, words, below)
    const first =
      (outer.dated && !inner.dated && !datedHeader(lines, words, below)) || (outer.subject && !inner.subject) ? told : 0
    return below < lines.length ? [{ start: lines[first]!.start, end: lines[below]!.start }] : []
  }
  return []
}

type Words = (i: number) => string

const isRule = (words: string) => RULE.test(words)

/** The line where what is passed on begins, if line `k` says that it does; else -1. */
function announcementBelow(lines: readonly End[], words: Words, k: number): number {
  const line = words(k)
  const code = line.charCodeAt(0)
  if (Number.isNaN(code)) return -1
  const passed = PASSED_ON.test(line)
  if (passed || isRule(line)) {
    let below = k + 1
    while (below < lines.length && words(below) === '') below++
    return below
  }
  if (SENDER.test(line) && words(k - 1) === '' && hasHeader(lines, words, k)) return k
  if (!WROTE.test(line)) return -1
  let below = k + 1
  while (below < lines.length && words(below) === '') below++
  if (below >= lines.length || !words(below).startsWith('>')) return -1
  return /\d{4}/.test(line) ? k : below
}

function hasHeader(lines: readonly End[], words: Words, from: number): boolean {
  if (from >= lines.length || !(SENDER.test(words(from)) || OTHER_HEADER.test(words(from)))) return false
  for (let i = from + 1; i < lines.length && i < from + 4; i++)
    if (OTHER_HEADER.test(words(i)) || SENDER.test(words(i))) return true
  return false
}

function datedHeader(lines: readonly End[], words: Words, from: number): boolean {
  for (let i = from; i < lines.length && i < from + HEADER_LINES && words(i) !== ''; i++)
    if (DATED.test(words(i)) || WROTE.test(words(i))) return true
  return false
}

/** Where the header of a mail ends that begins on line `from`, if one does, and whether it has a date and a subject. */
function behindHeader(
  lines: readonly End[],
  words: Words,
  from: number,
): { end: number; dated: boolean; subject: boolean } {
  let i = from
  let dated = false
  let subject = false
  if (from >= lines.length || !/^[A-Za-z][\w-]{1,24}\s?:\s/.test(words(from))) return { end: from, dated, subject }
  for (; i < lines.length && words(i) !== ''; i++) {
    dated ||= DATED.test(words(i)) || /^received\s?:/i.test(words(i))
    subject ||= SUBJECT.test(words(i))
  }
  return { end: i, dated, subject }
}

// "Hi all,", "Dear colleagues", "Liebe Kolleginnen"
const GREETING =
  /^(?:hi|hello|hey|dear|hola|estimad[oa]s?|querid[oa]s?|ol[aá]|car[oaie]s?|prezad[oa]s?|bonjour|bonsoir|cher(?:s|e|es)?|ch[eè]res?|liebe[rs]?|hallo|sehr geehrte[rs]?|guten tag|ciao|salve|gentili(?:ssimi)?|buongiorno)(?!\p{L})/iu

/** Does the cover greet, bid farewell, or say nothing but that it is passed on? */
function isLetter(cover: string): boolean {
  const lines = cover
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.some((line) => FAREWELL.test(line) || GREETING.test(line)) || lines.every((line) => PASSES_ON.test(line))
}

/** What a cover says, without the name and address of who sent it. */
function message(cover: string): string {
  const lines = cover.split('\n')
  const farewell = lines.findIndex((line) => FAREWELL.test(line.trim()))
  return (farewell < 0 ? lines : lines.slice(0, farewell)).join('\n')
}
