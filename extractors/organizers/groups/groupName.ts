/** What may be the name of a group. */
import { personNameAt } from '../../names/personName.js'
import { isKnownWord } from '../knownWord.js'
import { isAcronym, isEventWord } from '../lexicon.js'
import type { Run } from '../runs/run.js'
import { readRun } from '../runs.js'

/** "The R-Ladies Quito Team" is R-Ladies Quito. */
export function bare(text: string, run: Run): Run {
  const tail = /\s+(?:Community Calls?|Team|Chapter|Community|Organi[sz]ers|Committee|Meetup|Members)$/i.exec(
    text.slice(run.start, run.end),
  )
  const words = tail ? tail[0].trim().split(/\s+/).length : 0
  return tail && run.words.length > 2 ? { ...run, end: run.start + tail.index, words: run.words.slice(0, -words) } : run
}

// "R-Ladies Quito", "PyData London", "US-RSE": a group's name has a mark of its own (a hyphen, inner capitals, an acronym, a head noun).
// "the Rust Yorkshire organisers": what has organisers is a group, whatever its name looks like.
const NO_GROUP =
  /^(?:Local|Organi[sz]ing|Conference|Event|Workshop|Program(?:me)?|Support|Project|Management|Editorial|Press|Your|Technical|Communications?|Registration|Security|Country|Core)$/i
export function mayBeGroup(text: string, run: Run): boolean {
  if (run.words.length === 1) return !isKnownWord(run.words[0]!) && !PLATFORM.test(run.words[0]!)
  return (
    run.words.length < 5 &&
    // "Code for Tulsa"
    run.words.every(
      (word, i) => (i === 1 && word === 'for') || (/^\p{Lu}/u.test(word) && !NO_GROUP.test(word) && !isEventWord(word)),
    ) &&
    (personNameAt(text, run.start, run.end)?.likelihood ?? 0) < 0.35
  )
}

const PLATFORM =
  /^(?:Zoom|YouTube|LinkedIn|WhatsApp|Telegram|Signal|Mattermost|Jitsi|Twitch|Facebook|GitHub|Slack|Discord|Meetup|Eventbrite|Teams|Google|Microsoft|WebEx|RStudio|Online|Virtual)$/i

export function isGroupName(run: Run): boolean {
  const last = run.words[run.words.length - 1]!
  if (
    run.words.length > 5 ||
    /^(?:Anual|Annual|Monthly|Weekly|Virtual)$/i.test(run.words[0]!) ||
    isEventWord(last) ||
    isEventWord(run.words[0]!)
  )
    return false
  if (PLATFORM.test(run.words[0]!)) return false
  return (
    run.words.some((word) => /^\p{Lu}-?\p{L}*\p{Lu}\p{Ll}|\p{Ll}\p{Lu}|\+$/u.test(word)) ||
    (run.rank > 0 && run.words.length > 1) ||
    (isAcronym(run.words[0]!) && run.words.length > 1) ||
    (/^\p{Lu}$/u.test(run.words[0]!) && run.words.length > 1)
  )
}

/** The run that ends at `end`, on the same line. */
export function runBefore(text: string, end: number): Run | null {
  const lineStart = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - 60)
  const slice = text.slice(lineStart, end)
  const found = /(?:\p{Lu}[\p{L}\d.&+-]*\s(?:(?:de|do|da|del|of|la|for)\s){0,2}){0,3}\p{Lu}[\p{L}\d.&+-]*$/u.exec(slice)
  if (!found) return null
  // "First R-Ladies Bangalore": ordinals and qualities are no part of the name.
  const skipped =
    /^(?:(?:First|Second|Third|Next|Our|The|At|Primer|Tercer|Virtual|Annual|New|Join|Welcome|To)\s)*/.exec(found[0])!
  return readRun(text, lineStart + found.index + skipped[0].length, end)
}
