/** Page furniture: lines of a web page or a printed circular that say nothing of the event. */

import type { Line } from '../../extractors/page.js'
import { plain } from '../../extractors/plain.js'
import { isMonth } from '../../extractors/temporal/lexicon.js'
import { isChrome } from './chrome.js'
import { isWayHere } from './wayHere.js'

// Whole lines, matched without case. Each is what sites and mailers print around any page.
const FURNITURE = new RegExp(
  `^(?:${[
    'skip to (?:main |the )?(?:navigation|content|menu)',
    '(?:main )?(?:menu|navigation|breadcrumbs?|search|login|log in|sign in|home)',
    '(?:home|homepage|inicio|início|accueil|start|startseite|portada) ?[>\\x9b"/|].{0,80}',
    // "LKY > Events > Upcoming"
    "[\\p{L}&' ]{2,30}(?: [>\\x9b] [\\p{L}&' ]{2,40}){1,4}",
    'this page in:?',
    'report (?:as )?spam',
    'join the conversation',
    'the content of this field is kept private.{0,60}',
    'remaining characters:? ?\\d{0,6}',
    '(?:share|tweet|print|email|e-mail|like|pin it|save)(?: (?:this|on|to|page|this page|this event|this post|facebook|twitter|linkedin|whatsapp)){0,3}',
    'share .{0,20}(?:facebook|twitter|linkedin|whatsapp).{0,40}',
    '(?:facebook|twitter|linkedin|instagram|youtube|rss|whatsapp|flickr)',
    'follow us.{0,40}',
    'add to (?:my |your |google |outlook )?calendar.{0,20}',
    '(?:export|download) (?:to )?(?:ical|ics|calendar).{0,20}',
    '(?:read|learn|see|show|view) (?:more|less|all)(?: .{0,20})?',
    '(?:previous|next|back|back to (?:top|list|events|all events|calendar)|return to .{0,30}|\\x8b .{0,30}|.{0,30} \\x9b)',
    '(?:©|copyright|\\(c\\)(?= ?\\d{4})) ?.{0,100}',
    'all rights reserved.{0,40}',
    '(?:privacy policy|terms of use|terms and conditions|cookie policy|disclaimer|sitemap|site map|accessibility statement)(?: ?[|·].{0,80})?',
    '(?:this (?:web)?site|we) uses? cookies.{0,160}',
    'accept (?:all )?cookies.{0,30}',
    '(?:un)?subscribe(?: .{0,80})?',
    '(?:p )?(?:please )?consider the environment.{0,60}',
    'save trees.{0,60}',
    'please (?:think|consider) .{0,20}before (?:you )?print.{0,40}',
    'page \\d{1,3}(?: of \\d{1,3})?',
    '-? ?\\d{1,3} ?-?',
    '(?:\\d{1,5} )?(?:comments?|views|likes|shares|attendees|reviews)(?: \\d{1,5})?',
    'leave a (?:reply|comment)',
    'posted (?:in|under) .{0,60}',
    'tags?: .{0,120}',
    '(?:print|pdf) version',
    '(?:view|read|open|see) (?:this |the )?(?:(?:e-?mail|message|newsletter|mailing|bulletin|issue) )?(?:in|on) (?:your |a |the )?(?:web )?browser',
    '(?:trouble|problems?|difficulty) (?:viewing|reading) this .{0,60}|(?:im browser (?:ansehen|[oö]ffnen|lesen)|ver (?:este (?:mensaje|correo|e-?mail|bolet[ií]n) )?(?:en (?:el|tu|su)|no) navegador|voir (?:ce (?:message|courriel|mail) )?dans (?:le|votre) navigateur|vedi (?:questa (?:e-?mail|newsletter) )?nel browser|visualizza nel browser)',
    'advertisement',
    'published on .{0,60}(?:http\\S{0,80})?',
    // "Start a new group - 30% off", "Create event", "Toggle navigation", "1.2k followers", "Get tickets": what the page can do for whoever reads it.
    '\\[(?:image|cid|logo|photo|picture|banner|inline)\\b[^\\]]{0,60}\\]',
    'homepage|(?:start|create) (?:a |an )?(?:new )?(?:group|event|account|website).{0,20}|toggle (?:navigation|menu|search).{0,10}|(?:enter your )?search (?:term|events?|site|this site|the site)|room booking|sign ?up|log ?in ?[/|] ?(?:sign ?up|register)',
    'get (?:the )?(?:app|tickets)|download (?:the )?app|(?:my|your) (?:account|profile|tickets|bookings)|(?:browse|find|explore|discover) events|help cent(?:re|er)|show (?:map|on map)|refund policy|\\d[\\d.,]{0,6}k? (?:followers|members|going|interested)|close menu|switch to .{2,20}',
  ].join('|')})\\.?$`,
  'iu',
)

const FIRST_WORDS = new Set(
  'inicio início accueil start startseite portada homepage skip main menu navigation breadcrumb breadcrumbs search login log sign home you this report join the remaining share tweet print email e-mail like pin save facebook twitter linkedin instagram youtube rss whatsapp flickr follow add export download read learn see show view previous next back return copyright all privacy terms cookie disclaimer sitemap site accessibility we accept unsubscribe subscribe p please consider page comment comments views likes shares attendees reviews leave posted tag tags pdf advertisement published start create toggle open trouble problems problem difficulty im ver voir vedi visualizza enter room get download my your browse find explore discover help refund close switch'.split(
    ' ',
  ),
)

// A heading above a list of other events.
const RELATED =
  /^(?:you (?:may|might) also (?:be interested in|like)|related (?:events|content|articles|posts|links)|(?:other|more|similar) (?:upcoming )?events(?: (?:you (?:may|might) like|like this|from this organi[sz]er))?|recommended for you|tamb[eé]m (?:poder[aá]|pode) (?:gostar|interessar)(?: de)?|tambi[eé]n (?:te|le) puede interesar|te puede interesar|vous aimerez aussi|[aà] d[eé]couvrir aussi|das k[oö]nnte (?:sie|dich) auch interessieren|potrebbe (?:anche )?interessarti|potrebbe interessarti anche|également dans l'agenda|otros eventos|outros eventos|altri eventi)\s?:?$/i
const RELATED_START =
  /^(?:you|related|other|more|similar|recomm|tamb|te |vous|[aà] d|das|potr|également|otros|outros|altri)/i
const RELATED_LINES = 14

/** Marks furniture lines, and the running heads and feet that a paginated document repeats; returns the latter. */
export function markFurniture(text: string, lines: Line[]): Line[] {
  const heads: Line[] = []
  let numbered = false
  let related = 0
  for (const line of lines) {
    if (related > 0) {
      // What follows "You may also like" is other events, up to a blank line behind some lines or a heading in capitals.
      related--
      if (line.kind === 'blank' && related < RELATED_LINES - 2) related = 0
      else if (line.kind !== 'blank' && line.kind !== 'rule' && line.kind !== 'header') line.kind = 'furniture'
      continue
    }
    if (line.kind !== 'text' && line.kind !== 'item' && line.kind !== 'row') continue
    const length = line.end - line.start
    if (length > 170) continue
    const words = text.slice(line.start, line.end)
    if (isChrome(words)) {
      line.kind = 'furniture'
      continue
    }
    if (line.kind === 'row') continue
    if (isSheetDay(text, lines, line.index)) continue
    if (isFurniture(words) || (length < 140 && isWayHere(words))) {
      line.kind = 'furniture'
      continue
    }
    if (length < 50 && isRelated(words)) {
      line.kind = 'furniture'
      related = RELATED_LINES
      continue
    }
    if (length <= 80) heads.push(line)
    numbered ||= length <= 80 && NUMBERED.test(words)
  }
  return numbered ? runningHeads(text, heads) : []
}

/** "13" above "May" or "MAY 2022", or below it: the day on a calendar's sheet, and no number of a page. */
function isSheetDay(text: string, lines: readonly Line[], i: number): boolean {
  const { start, end } = lines[i]!
  if (end - start > 2 || !/^(?:[12]?\d|0[1-9]|3[01])$/.test(text.slice(start, end))) return false
  return [lines[i - 1], lines[i + 1]].some((beside) => {
    const words = beside && beside.end - beside.start < 16 ? text.slice(beside.start, beside.end) : ''
    return /^\p{L}{3,11}\.?(?:\s\d{4})?$/u.test(words) && isMonth(plain(/^\p{L}+/u.exec(words)![0]))
  })
}

// "SLC/SSF/2014/Inf.1        2": a page number behind a wide gap.
const NUMBERED = /\s{3}\d{1,3}$/

/** The same short line again with a page number behind a wide gap is the head or foot of a page. */
function runningHeads(text: string, lines: readonly Line[]): Line[] {
  const running: Line[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    const key = NUMBERED.test(words) ? words.replace(/\s{3,}\d{1,3}$/, '') : words
    if (!seen.has(key)) seen.add(key)
    else if (key.length < words.length) {
      line.kind = 'furniture'
      running.push(line)
    }
  }
  return running
}

/** Does a site print the line around any page of its own? */
export function isFurniture(words: string): boolean {
  // "Published on 3 May 2011" dates the page, and is read; "Published on Digital Development" is furniture.
  return mayBeFurniture(words) && FURNITURE.test(words) && !(/^published on/i.test(words) && /\d/.test(words))
}

/** A heading above a list of other events? */
export function isRelated(words: string): boolean {
  return RELATED_START.test(words) && RELATED.test(words)
}

/** A cheap look at the first word, since most lines are none. */
function mayBeFurniture(words: string): boolean {
  const code = words.charCodeAt(0)
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (!letter) return words.length < 60 || code === 0xa9
  const end = words.search(/[^A-Za-z-]/)
  return FIRST_WORDS.has((end < 0 ? words : words.slice(0, end)).toLowerCase()) || / [>\x9b]/.test(words)
}
