/** Names in running text: in quotes, before "will take place", around the word that says what it is. */
import type { Candidates } from '../candidate.js'
import { kindWords } from '../kindWords.js'
import type { Page, Span } from '../page.js'
import { nameAt, shorterName, type TitleFind } from './find.js'
import { isBanner } from './lines/banners.js'
import { senseOf } from './lines/sense.js'
import { apposedNames } from './names/apposed.js'
import { nameAround } from './names/around.js'
import { nameBeforeKind, nameBehindKind, nameOfHeld } from './names/behindKind.js'
import { framedNames } from './names/framed.js'
import { heldNames } from './names/held.js'
import { invertedNames } from './names/inverted.js'
import { quotedNames } from './names/quoted.js'
import { knownAs, phraseAround } from './phrases.js'
import { inProgramme } from './programme.js'

// Words without which no "also known as X" and no "X will take place" stands on the page.
const KNOWN_BY = 'known referred aka k conocido conocida conhecido conhecida appelé appele appelée detto bekannt'.split(
  ' ',
)
const HELD_BY =
  'place held which planned scheduled convened hosted acontecer decorrer realizó realizo celebró celebro tuvo svolto svolta tenuto tenuta celebrará celebrara celebrarán realizará realizara realizarán llevará llevara llevarán lugar acontece acontecerá acontecera realiza lieu tiendra terrà terra svolgerà svolgera findet'.split(
    ' ',
  )
// Words without one of which no “launch of our new report, X” stands on the page.
const THINGS =
  'launch screening presentation opening preview premiere première reading lanzamiento presentación proyección inauguración lançamento apresentação estreia abertura lancement présentation projection vernissage presentazione proiezione inaugurazione'.split(
    ' ',
  )
const ROMANCE: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it', 'ca', 'gl'])
const QUOTE_AHEAD = /^(?:\s[\p{Ll}-]{2,16}){0,4}(?:,?\s{1,24}|\s?:\s{0,24})"([^"]{6,240})"/u
// How far running text is read: for quotes and kind words, for "will take place", "also known as" and phrases.
const QUOTES_READ = 12_000
const KNOWN_AS_READ = 4000
const HELD_READ = 3000
const MOST_NAMES = 12
const MOST_PHRASES = 3

/** Names that say themselves what they are: quoted, "also known as", held. */
export function* titlesSaid(page: Page): Generator<TitleFind> {
  const { text } = page
  for (const quote of quotedNames(text, 0, Math.min(text.length, QUOTES_READ)))
    if (!inProgramme(page, quote.start))
      yield nameAt(text, quote, namesEvent(page, quote) ? 'entitled-event' : 'entitled')
  if (page.index.has(...KNOWN_BY))
    for (const span of knownAs(text, Math.min(text.length, KNOWN_AS_READ))) yield shorterName(span, 'also-known')
  if (page.index.has(...HELD_BY))
    for (const held of heldNames(text, Math.min(text.length, HELD_READ)))
      if (kindWords(text, held.start, held.end, 1).length === 0 && senseOf(page.words(held)) === 'name')
        yield nameAt(text, held, 'name-takes-place')
  if (page.index.has(...THINGS)) for (const name of apposedNames(text, HELD_READ)) yield nameAt(text, name, 'entitled')
  for (const behind of invertedNames(page)) yield nameAt(text, behind, 'name-takes-place')
  for (const framed of framedNames(page)) yield nameAt(text, framed, framed.called ? 'entitled' : 'name-framed')
}

const CALLED =
  /(?:entitled|titled|called|named|under\s+the\s+(?:name|title)|titulad[oa]|intitul[eé]e?|denominad[oa]|dal\s+titolo|intitolat[oa]|mit\s+dem\s+titel|com\s+o\s+(?:nome|t[ií]tulo)|con\s+el\s+(?:nombre|t[ií]tulo)|bajo\s+el\s+(?:nombre|t[ií]tulo)|sous\s+le\s+(?:nom|titre)),?\s{0,24}["']?$/iu

// "El taller se llama “…”", "It's called “…”": what is held is the subject, and the day may stand in another sentence.
const NAMED =
  /(?:(?:\bis|'s|\bare|\bse|\bsi|\bs'|\bsich)\s?(?:called|named|titled|entitled|llama|chiama|appelle|nennt)|\b(?:chama-se|hei(?:ß|ss)t|lleva\s+por\s+(?:t[ií]tulo|nombre)|tiene\s+por\s+t[ií]tulo|tem\s+(?:como|por)\s+t[ií]tulo|a\s+pour\s+titre|ha\s+per\s+titolo|tr[äa]gt\s+den\s+titel)),?\s{0,24}["']?$/iu
const PRONOUN =
  /(?:^|[.!?]\s+|\band\s)(?:it'?s?|this one|se|si|chama-se|elle s'|es hei(?:ß|ss)t|[eé]l se)\s?[^.!?"]{0,24}["']?$/iu

/** "On 9 November we are putting on a public hearing, under the name “Whose Gate?”": a kind, its name and its day in one sentence. */
function namesEvent(page: Page, quote: Span): boolean {
  const { text } = page
  const before = text.slice(Math.max(0, quote.start - 110), quote.start)
  const bound = NAMED.test(before)
  if (!bound && !CALLED.test(before)) return false
  const sentence = page.sentenceAt(quote.start)
  if (sentence === null) return false
  // "I have been asked to give a talk. It's called “…”".
  const from = bound && PRONOUN.test(before) ? quote.start - 260 : Math.max(sentence.start, quote.start - 90)
  return (
    (bound || /\d/.test(text.slice(sentence.start, sentence.end))) &&
    kindWords(text, Math.max(0, from), quote.start).some(({ kind }) => kind !== 'other')
  )
}

/** Names around the words that say what kind of event it is; none that lies in a run of the head already `taken`. */
export function* titlesOfKinds(page: Page, found: Candidates, taken: readonly Span[]): Generator<TitleFind> {
  const { text } = page
  const running = page.language !== null && ROMANCE.has(page.language)
  let names = 0
  let phrases = 0
  for (const { span: word, cue: where } of found.of('eventKind')) {
    if (word.end > Math.min(text.length, QUOTES_READ) || names >= MOST_NAMES) break
    if (where === 'furniture' || where === 'mail-header') continue
    if (where === 'kind-line') {
      // "Ciclo de conferencias «El agua que fuimos»".
      const beside = /^\s"([^"\n]{6,120})"\s*(?:\n|$)/.exec(text.slice(word.end, word.end + 140))
      if (beside && !inProgramme(page, word.start))
        yield nameAt(text, { start: word.end + 2, end: word.end + 2 + beside[1]!.length }, 'entitled')
      continue
    }
    const block = page.blockAt(word.start)
    if (!block || block.kind === 'header' || block.kind === 'heading') continue
    // "Tuesday Evening Talks at the Folk Museum" heads a list.
    const line = page.lines[page.lineAt(word.start)]!
    if (line.end - line.start < 80 && isBanner(text.slice(line.start, line.end))) continue
    const within = { start: block.body, end: block.end }
    const behind = running ? NAMED_BEHIND.exec(text.slice(word.end, Math.min(within.end, word.end + 140))) : null
    if (behind && names < MOST_NAMES && /^\p{Ll}/u.test(text[word.start]!)) {
      names++
      yield nameAt(text, { start: word.start, end: word.end + 1 + behind[1]!.length }, 'name-takes-place')
      continue
    }
    const capitals = running ? null : capitalsBefore(text, word, within)
    if (capitals && names < MOST_NAMES) {
      names++
      yield nameAt(text, capitals, 'name-in-prose')
      continue
    }
    const called =
      nameBehindKind(text, word, within) ?? nameOfHeld(text, word, within) ?? nameBeforeKind(text, word, within)
    if (called && names < MOST_NAMES && !inProgramme(page, word.start)) {
      names++
      yield nameAt(text, called, 'name-takes-place')
      continue
    }
    const quote = quoteAhead(page, word)
    const name = nameAround(text, word.start, word.end, within, running)
    // "The 48th ARWO Annual Conference & Expo, “Cold Facts, Warm Handshakes,” comes to": a theme.
    const theme = name !== null && quote !== null && THEMED.test(text.slice(name.span.start, word.end))
    if (quote && !theme && !inProgramme(page, word.start)) yield nameAt(text, quote, 'entitled')
    if (taken.some((one) => word.start >= one.start && word.end <= one.end)) continue
    if (name) {
      names++
      // "a Birds of a Feather (BOF) session", "the Annual General Meeting": a kind, and a name only where there is no other.
      const cue = senseOf(text.slice(name.span.start, name.span.end)) === 'kind' ? 'kind-name' : name.cue
      yield nameAt(text, name.span, cue)
    } else if (!quote && phrases < MOST_PHRASES && word.start <= HELD_READ && !inProgramme(page, word.start)) {
      const phrase = phraseAround(text, word.start, word.end, within)
      if (!phrase) continue
      phrases++
      yield nameAt(text, phrase, phrase.start >= word.end ? 'phrase-colon' : 'phrase')
    }
  }
}

// "du séminaire Histoire des techniques aura lieu": the kind stands small, the name behind it.
const NAMED_BEHIND =
  /^\s(\p{Lu}[^.,;:!?()"\n]{4,90}?)\s(?:aura\slieu|se\stiendra|se\s(?:celebrar[aá]|realizar[aá]|llevar[aá])|tendr[aá]\slugar|ter[aá]\slugar|si\sterr[aà]|si\ssvolger[aà]|acontece)(?!\p{L})/u
// "a two-day Data Carpentry for Ecologists workshop": the name stands before the kind.
const BEFORE_KIND =
  /\b(?:an?|the|our|its|this)\s(?:(?:free|new|one-day|two-day|three-day|half-day|\p{Ll}+-\p{Ll}+|online|annual|virtual|hands-on|public|short|special)\s){0,3}((?:\p{Lu}[\p{L}\d'&+-]*\s)(?:(?:\p{Lu}[\p{L}\d'&+-]*|of|and|for|the|in|with|to|&)\s){1,7})$/u

const CAPITAL_BEFORE = /(?:^|\s)\p{Lu}\S*\s$/u

function capitalsBefore(text: string, word: Span, within: Span): Span | null {
  if (!/^\p{Ll}/u.test(text[word.start]!) || !CAPITAL_BEFORE.test(text.slice(Math.max(0, word.start - 24), word.start)))
    return null
  const found = BEFORE_KIND.exec(text.slice(Math.max(within.start, word.start - 110), word.start))
  if (!found) return null
  const name = found[1]!.trimEnd()
  if (!/\p{Lu}\p{L}+.*\s\p{Lu}\p{L}+/u.test(name) || senseOf(name) !== 'name') return null
  return { start: word.start - found[1]!.length, end: word.end }
}

const THEMED = /^(?:\d{1,3}(?:st|nd|rd|th)|[IVX]{1,6}|\d{1,3}[º°ª]|(?:the\s)?(?:19|20)\d\d)\s(?:\S+\s){2,}/u

/** "colloque international « Les mers en partage »": the kind word leads to the quote. */
function quoteAhead({ text }: Page, word: Span): Span | null {
  const quote = QUOTE_AHEAD.exec(text.slice(word.end, word.end + 300))
  if (!quote) return null
  const start = word.end + quote[0].length - quote[1]!.length - 1
  return { start, end: start + quote[1]!.length }
}
