/**
 * A programme that is told: "The evening starts at 7.15 with a welcome from the Dean. Jane Roe will give a talk entitled "…". There will
 * be an interval at about 8.15; at 8.40 the organist plays Buxtehude." Believed where three and more items and two clocks stand together.
 */
import type { SessionKind, TimeValue } from '../candidate.js'
import { matchesOf } from '../matches.js'
import { personNames } from '../names/personNames.js'
import type { Page, Span } from '../page.js'
import { clockAt } from './clock.js'
import type { Item } from './item.js'
import { kindOfTitle } from './kinds.js'

const VERBS =
  'will welcome plays speaks opens talk served lunch interval parlerà pranzo saluti hablará bienvenida almuerzo déjeuner allocution parlera falará almoço'.split(
    ' ',
  )

// What is done, with the words of its title behind: "will speak on "…"", "will describe the last winter".
const DONE =
  /\b(?:will|then|to)\s+(?:then\s+|also\s+|briefly\s+)?(speak|talk|lecture|give|present|describe|show|explain|discuss|demonstrate|read|tell|welcome|open|introduce|launch|play|perform|lead|close)\b|\b(plays|speaks|talks|reads|performs|presents|shows)\b|(?<!\p{L})(parlerà|presenterà|hablará|presentará|parlera|présentera|falará|apresentará)(?!\p{L})/iu
const RESTS =
  /\b((?:interval|break)(?: with \w+)?|(?:buffet |light )?lunch|tea|coffee|refreshments|supper|dinner|drinks|reception|wine and \w+|pranzo|pausa(?: caff[eè])?|cena|almuerzo|comida|café|déjeuner|pause|dîner|almoço|jantar)(?!\p{L})/iu
const WELCOMES =
  /\b(?:a (?:short |brief |few )?(?:words? of )?)?(welcome|opening remarks|introduction|address)\b\s+(?:from|by)\s|\b(saluti|bienvenida|allocution|bienvenue|boas-vindas|discours d'ouverture)\s+(?:di|de|del|da|do|par|a cargo de)\s/i
const WALKS = /\b(?:we (?:shall |will )|there will be an? )((?:walk|visit|tour|go|excursion|guided \w+)\b[^,.;]{3,50})/i
const AT =
  /(?<!\p{L})(?:at|from|by|until|begins?|starts?|alle(?: ore)?|dalle|a las|desde las|à|às|de|um|ab)\s+(?:about\s+|around\s+|approximately\s+)?(?=\d|noon|midday)|\((?=\d{1,2}(?:[.:]\d\d)?\s?[ap]m)|\((?=\d{1,2}[:.h]\d\d\))/giu

// "followed at 20:00 by a discussion chaired by Jane Roe"
const FOLLOWED =
  /\bfollowed\b[^.;]{0,30}?\bby (?:an? |the )?((?:[\p{L}-]+ ){0,2}(?:discussion|debate|panel|q ?& ?a|questions|round ?table|concert|screening|workshop|tour|walk))/iu

interface Told {
  readonly start: number
  readonly end: number
  readonly title: Span
  readonly kind: SessionKind
  readonly clock: TimeValue | null
  readonly people: Item['people']
}

/** The items of a told programme, [] where the text tells none. */
export function readTold(page: Page): Item[] {
  if (!page.index.has(...VERBS) || !clocksLed(page)) return []
  let run: Told[] = []
  let best: Told[] = []
  for (const sentence of page.sentences) {
    const block = page.blockAt(sentence.start)
    if (!block || (block.kind !== 'paragraph' && block.kind !== 'item') || block.region !== 'body') continue
    const found = clauses(page, sentence)
    // Two sentences that tell nothing end it.
    if (found.length > 0) run.push(...found)
    else if (run.length > 0 && sentence.end - (run[run.length - 1]?.end ?? 0) > 260) {
      best = better(best, run)
      run = []
    }
  }
  best = better(best, run)
  const clocks = best.filter((one) => one.clock !== null).length
  if (best.length < 3 || clocks < 2 || !best.some((one) => one.people.length > 0)) return []
  return best.map((one) => {
    const line = page.lineAt(one.start)
    return {
      ...one,
      line,
      lastLine: page.lineAt(one.end),
      indent: 0,
      cue: 'told',
      cluster: -8000,
      agenda: true,
      day: null,
      label: null,
      room: null,
      description: null,
      personFirst: false,
    }
  })
}

const LEADS =
  'at from by until begin begins start starts about around approximately ore alle dalle las à às de um ab'.split(' ')

/** Do two and more clocks stand in paragraphs, each behind a word that leads to it? A look at single characters. */
function clocksLed(page: Page): boolean {
  const { text } = page
  let found = 0
  for (const offset of page.index.at(LEADS)) {
    let i = offset
    while (text.charCodeAt(i) > 32) i++
    while (text.charCodeAt(i) <= 32) i++
    const code = text.charCodeAt(i)
    if (!(code >= 48 && code <= 57) && !text.startsWith('noon', i) && !text.startsWith('midday', i)) continue
    const block = page.blockAt(offset)
    if (block && (block.kind === 'paragraph' || block.kind === 'item') && ++found >= 2) return true
  }
  return false
}

const better = (a: Told[], b: Told[]): Told[] => (b.length > a.length ? b : a)

/** The items that the clauses of one sentence tell. */
function clauses(page: Page, sentence: Span): Told[] {
  const { text } = page
  const out: Told[] = []
  let start = sentence.start
  // "…; at 8.40 the organist plays …", "…, and from 2.30 pm we shall walk …"
  for (const cut of matchesOf(
    text.slice(sentence.start, sentence.end),
    /;\s+|,\s+and\s+(?=(?:at|from)\s+\d)|,\s+(?=followed\s)/g,
  )) {
    clause(page, { start, end: sentence.start + cut.index }, out)
    start = sentence.start + cut.index + cut[0].length
  }
  clause(page, { start, end: sentence.end }, out)
  return out
}

function clause(page: Page, span: Span, out: Told[]): void {
  const { text } = page
  const words = text.slice(span.start, span.end)
  if (words.length > 420) return
  const clock = clockIn(text, span)
  const add = (from: number, length: number, kind: SessionKind, who: Item['people'], when = clock): void => {
    out.push({ ...span, title: { start: from, end: from + length }, kind, clock: when, people: who })
  }
  const rest = RESTS.exec(words)
  const done = DONE.exec(words)
  // "After lunch (1 pm), Mrs Jane Roe will show …": the break has the clock, what follows has none.
  if (rest && (clock || /\bthere will be\b/i.test(words)) && !/\b(?:until|before) /i.test(words.slice(0, rest.index)))
    add(span.start + rest.index, rest[1]!.length, kindOfTitle(rest[1]!) ?? 'break', [])
  const followed = FOLLOWED.exec(words)
  if (followed) {
    const from = span.start + followed.index + followed[0].length - followed[1]!.length
    const who = personNames(text, 0.6, from, span.end).map(({ name, honorific }) => ({ name, honorific, role: null }))
    add(from, followed[1]!.length, kindOfTitle(followed[1]!) ?? 'session', who)
    return
  }
  const welcome = WELCOMES.exec(words)
  const walk = clock ? WALKS.exec(words) : null
  if (!welcome && !walk && !done) return
  const people = personNames(text, 0.6, span.start, span.end).map(({ name, honorific }) => ({
    name,
    honorific,
    role: null,
  }))
  if (welcome && people.length > 0) {
    const word = (welcome[1] ?? welcome[2])!
    add(span.start + welcome.index + welcome[0].indexOf(word), word.length, 'opening', people.slice(0, 1))
    return
  }
  if (walk) {
    add(span.start + walk.index + walk[0].length - walk[1]!.length, walk[1]!.trimEnd().length, 'social', people)
    return
  }
  if (!done || people.length === 0) return
  const verb = (done[1] ?? done[2] ?? done[3])!.toLowerCase()
  const behind = span.start + done.index + done[0].length
  // Who does it stands before the verb.
  const who = people.filter(({ name }) => name.end <= span.start + done.index)
  if (who.length === 0) return
  const when = rest ? null : clock
  if (/^(?:welcome|open|introduce)/.test(verb)) {
    if (when) add(behind - verb.length, verb.length, 'opening', who, when)
    return
  }
  const quote = /"([^"]{5,120})"/.exec(text.slice(behind, span.end))
  if (quote) {
    add(behind + quote.index + 1, quote[1]!.length, 'talk', who, when)
    return
  }
  if (
    !/^(?:describe|show|explain|discuss|demonstrate|present|play|read|perform|tell|pr[eé]sent|apresent|parl|habl|fal)/.test(
      verb,
    )
  )
    return
  const object = /^\s+(?:us\s+)?(?:about\s+|how\s+|from\s+|sobre\s+|di\s+|sur\s+|de\s+)?([^,.;:]{8,70})/.exec(
    text.slice(behind, span.end),
  )
  if (object && (when || rest))
    add(
      behind + object[0].length - object[1]!.length,
      object[1]!.trimEnd().length,
      /^(?:play|perform)/.test(verb) ? 'social' : 'talk',
      who,
      when,
    )
}

/** The first clock of a clause that a word leads to. */
function clockIn(text: string, span: Span): TimeValue | null {
  const words = text.slice(span.start, span.end)
  for (const found of matchesOf(words, AT)) {
    const at = span.start + found.index + found[0].length
    const clock = clockAt(text, at, span.end)
    if (clock) return clock.value
    // "at 4 o'clock", "Pranzo alle 13.", "Alle 10 Marco Roe parlerà"
    const bare = /^([01]?\d|2[0-4])(?= o'clock|[.,;)]|$| \p{Lu}| visit)/u.exec(
      text.slice(at, Math.min(span.end, at + 12)),
    )
    if (bare)
      return {
        start: { hour: Number(bare[1]), minute: 0, meridiem: null, military: false },
        end: null,
        approximate: false,
        startSpan: { start: at, end: at + bare[1]!.length },
        endSpan: null,
        zone: null,
      }
  }
  return null
}
