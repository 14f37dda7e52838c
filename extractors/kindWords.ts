/** Finds the words that say what kind of event it is in a run of words. */
import { germanKind } from './germanKinds.js'
import { isCompound, isFalseFriend } from './kindCompounds.js'
import { KIND_PHRASES, type KindWord } from './kindPhrases.js'
import { isCapital, isLetter } from './names/letters.js'
import type { Page } from './page.js'
import { isAscii, plain } from './plain.js'

interface Phrase {
  readonly words: readonly string[]
  readonly kind: KindWord
}

/** Phrases by their first word, the longest first. */
const BY_FIRST = new Map<string, Phrase[]>()
for (const [kind, phrases] of Object.entries(KIND_PHRASES) as [KindWord, string][])
  for (const phrase of phrases.split('|'))
    for (const ending of ['', 's', 'es']) {
      const words = `${phrase}${ending}`.split(' ')
      const list = BY_FIRST.get(words[0]!) ?? []
      list.push({ words, kind })
      BY_FIRST.set(words[0]!, list)
    }
for (const list of BY_FIRST.values()) list.sort((a, b) => b.words.length - a.words.length)

/** One find of a kind word. */
export interface KindHit {
  readonly start: number
  readonly end: number
  readonly kind: KindWord
}

// "Seminar Room 4", "Conference Centre", "meeting link", "workshop@": the word belongs to a place or a thing, not to the event.
const NOT_KIND_AFTER =
  /^(?:\s+(?:to|with)\s+(?:us|me|the|your|our|an?|them|others|people|someone)\b(?! be)|\s+(?:rooms?|halls?|theat(?:re|er)s?|auditorium|cent(?:er|re)s?|suites?|facilit|link|e-?mail|id\b|password|passcode|fees?|proceedings|hotel|materials?|minutes|organi[sz]|committee|chairs?|attendees|papers?|tables?|building|campus|websites?|site|page|points?|house|data\b|dinner|calendar|coordinator|offic(?:e|er)|services|equipment|interpret|logistics|facilitator|sala|raum|notes?\b)|[\w-]{0,40}@|\.(?:com|org|net|edu))/i
// "Cité des Congrès", "Palacio de Congresos": a house.
const HOUSE_BEFORE =
  /(?:(?:cité|palais|maison|parc|centre|salles?) de(?:s|\sla)?|(?:palacio|palácio|centro|salas?|salón|auditorio) de|palazzo dei|haus der|(?:sala|aula)(?:\s(?:dei|delle|per))?)\s$/i
const SPOKEN_AFTER =
  /^(?:-d[eé]bat|\s(?:de|par|avec)\s(?:M\.|Mme|Mr|Mlle|Dr|Pr|Prof)[\s.]|\s(?:publique|inaugurale|intitul))/i
const GIVES_BEFORE = /(?:donne(?:ra)?|prononce(?:ra)?|fera|anime(?:ra)?)\s(?:une|sa|la)\s$/i
const BREAK = /^[ \t]{0,20}\r?\n[ \t\r\n]{0,8}\p{Lu}/u
// "of course", "in due course", "as the case may be: the first event".
const NOT_KIND_BEFORE =
  /(?:\bof|\bdue|\bgolf|\bmain|\w@|\/|\bwww\..{0,20}|\.|\bsolar|\bcontrol|\bside|\binstrument|\binstruments?)\s?$/i
// The first two letters of all phrases, so that most words are passed over without being cut out.
const BEGINNINGS = new Set<number>()
for (const word of BY_FIRST.keys()) BEGINNINGS.add(word.charCodeAt(0) * 256 + word.charCodeAt(1))

/** Where the word at `at` ends, parts joined by hyphens included: "drop-in". */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isLetter(code)) end++
    else if (code === 45 && end > at && isLetter(text.charCodeAt(end + 1))) end += 2
    else break
  }
  return end
}

/** May a phrase begin with the two letters at `at`? A letter with an accent may be any. */
function mayOpen(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first > 127 || second > 127 || BEGINNINGS.has((first | 32) * 256 + (second | 32))
}

/** All kind words of `text` between two offsets, at most `limit`, in order. One pass over the words, one look-up each. */
export function kindWords(text: string, from = 0, to = text.length, limit = 80): KindHit[] {
  const hits: KindHit[] = []
  let at = from
  while (at < to && hits.length < limit) {
    if (!isLetter(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    at = wordEnd(text, start)
    if (!mayOpen(text, start) && !mayBeGerman(text, start, at) && !text.slice(start, at).includes('-')) continue
    const hit = hitAt(text, start, at, to)
    if (!hit) continue
    hits.push(hit)
    at = hit.end
  }
  return hits
}

/** A long noun with its capital. */
function mayBeGerman(text: string, start: number, end: number): boolean {
  return end - start > 8 && isCapital(text, start)
}

// "Mini-symposium", "mini-workshop".
const SMALLER = 'mini-'
// "pre-conference", "non-event", "self-assembly".
const APART = /^(?:pre|post|non|sub|anti|self|side|off|semi|counter|co|re|in|on|inter|intra|multi)-/

/** The kind word whose first word is `start`..`end`, or null. */
function hitAt(text: string, start: number, wordsEnd: number, to: number): KindHit | null {
  const word = plain(text.slice(start, wordsEnd))
  const list = BY_FIRST.get(word) ?? (word.startsWith(SMALLER) ? BY_FIRST.get(word.slice(SMALLER.length)) : undefined)
  if (!list) {
    // "Kultur-Hackathon", "Online-Workshop": the last part says what it is.
    const dash = word.lastIndexOf('-')
    if (dash > 2 && !APART.test(word)) {
      const last = hitAt(text, start + dash + 1, wordsEnd, to)
      return last ? { ...last, start } : null
    }
    const compound = mayBeGerman(text, start, wordsEnd) ? germanKind(text.slice(start, wordsEnd)) : null
    return compound && wordsEnd <= to ? { start, end: wordsEnd, kind: compound } : null
  }
  let end = -1
  let kind: KindWord | null = null
  for (const phrase of list) {
    end = phraseEnd(text, wordsEnd, phrase.words)
    if (end >= 0) {
      kind = phrase.kind
      break
    }
  }
  if (kind === null || end > to || (end === wordsEnd && isCompound(text, word, start, end))) return null
  const after = NOT_KIND_AFTER.exec(text.slice(end, end + 44))
  // "An international symposium / Data for the Deep": another line, and no lower case goes on.
  if (after && !BREAK.test(after[0])) return null
  if (HOUSE_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return null
  // "la conférence de Mme Ruiz", "donnera une conférence": in French a lecture is called so.
  if (
    word === 'conference' &&
    end === wordsEnd &&
    text.charCodeAt(start + 4) === 0xe9 &&
    (SPOKEN_AFTER.test(text.slice(end, end + 16)) || GIVES_BEFORE.test(text.slice(Math.max(0, start - 16), start)))
  )
    kind = 'lecture'
  if (!isCapital(text, start) && NOT_KIND_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return null
  return { start, end, kind }
}

/** "Kultur-Hackathon", "Online-Workshop": the last part says what it is. */
function isLastPart(text: string, at: number): boolean {
  let start = at
  while (start > 0 && at - start < 30 && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 45))
    start--
  return at - start > 3 && !APART.test(text.slice(start, at).toLowerCase()) && text.charCodeAt(wordEnd(text, at)) !== 45
}

// "edit" of "edit-a-thon": the index of a page parts words at hyphens.
const STARTS = new Set<string>()
STARTS.add(SMALLER.slice(0, -1))
for (const word of BY_FIRST.keys()) STARTS.add(word.split('-', 1)[0]!)

/** All kind words of a page up to `to`, in order: asked of the page's index, which holds each word once. */
export function kindWordsOf(page: Page, to: number, limit = 80): KindHit[] {
  const { text } = page
  const places: number[] = []
  const german = page.language === 'de' || page.language === null
  for (const { word, offsets } of page.index.entries())
    if (STARTS.has(isAscii(word) ? word : plain(word)) || (german && word.length > 8 && germanKind(word) !== null))
      for (const at of offsets) if (at < to) places.push(at)
  places.sort((a, b) => a - b)
  const hits: KindHit[] = []
  let done = 0
  for (const start of places) {
    // "pre-conference": part of another word.
    if (
      start < done ||
      (start > 1 &&
        text.charCodeAt(start - 1) === 45 &&
        isLetter(text.charCodeAt(start - 2)) &&
        !isLastPart(text, start))
    )
      continue
    const hit = hitAt(text, start, wordEnd(text, start), to)
    if (!hit || isFalseFriend(text.slice(start, hit.end), page.language)) continue
    hits.push(hit)
    done = hit.end
    if (hits.length >= limit) break
  }
  return hits
}

/** Where the phrase ends whose first word ends at `at`, or -1. */
function phraseEnd(text: string, at: number, words: readonly string[]): number {
  let end = at
  for (let i = 1; i < words.length; i++) {
    let from = end
    while (from - end < 12 && (text.charCodeAt(from) <= 32 || text.charCodeAt(from) === 39)) from++
    if (from === end) return -1
    end = wordEnd(text, from)
    if (plain(text.slice(from, end)) !== words[i]) return -1
  }
  return end
}

// What may follow the head of a name: "Workshop on", "Conference: …", "Meeting 2024", "Lecture by", the end.
const HEAD_AFTER =
  /^\s*(?:$|[:,(/!?."'&-]|(?:on|of|for|in|by|with|at|to|sobre|de|del|da|do|sur|su|zu|para|pour|per|and|con)\b|\d)/iu

/** Words that name an event only where nothing better does. */
const WEAK: ReadonlySet<KindWord> = new Set(['other'])

/** The kind that a name has: its head noun's ("Training Workshop on Conference Management" is a workshop). */
export function kindOfName(name: string): KindWord | null {
  const hits = kindWords(name)
  const named = hits.filter(({ kind }) => !WEAK.has(kind))
  const head = named.find(({ end }) => HEAD_AFTER.test(name.slice(end, end + 12)))
  return (head ?? named[0] ?? hits[0])?.kind ?? null
}
