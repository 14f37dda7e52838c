/** Sessions told one by one: "The first session will look at …. The second session will be devoted to …." */
import type { Page, Span } from '../page.js'
import { type Item, listItem } from './item.js'
import { type SessionLabel, saidLabelAt } from './label.js'

// "will look at", "will be devoted to", "is about", "se centrará en", "portera sur", "si occuperà di"
const VERB =
  /\s(?:\([^()]{3,40}\)\s)?(?:will|shall|is|are|se|será|sera|sarà|si|traite(?:ra)?|portera|abordar[áa]|tratar[áa]|examinera|examinar[áa]|discut\p{L}{2,5}|presentar[áa]|pr[ée]sentera|analizar[áa]|analisar[áa]|affronterà|esaminerà|tratterà|focus(?:es)?|deals?|looks?|covers?|examines?|addresses|explores?|discusses|considers?|reviews?|presents?|introduces?)(?:\s(?:be|then|also|first|briefly))?(?:\s(?:devoted|dedicated|dedicad[ao]|consacrée?|dedicata|focused|given over|look|looking|focus|focusing|deal|dealing|examine|review|discuss|consider|explore|address|cover|present|introduce|take stock|hear|dedicará|centrará|ocupará|occuperà|concentrerà|tackle|turn|ask|assess|provide|concentrate|centre|center))?(?:\s(?:at|on|to|with|of|about|in|into|upon|over|a|en|sur|à|di|su|da|de|sobre))?\s+(?:the\s|el\s|la\s|le\s|les\s|los\s|las\s|il\s|o\s|as\s|os\s)?/iuy
const FIRST = /(?:^|(?<=[.!?:]\s))(?:the |la |el |il |le |a |o |une |une |in the |during the )?(?=\p{L})/iuy

const NOUNS = [
  'session',
  'sessions',
  'panel',
  'module',
  'sesión',
  'sesion',
  'sessão',
  'séance',
  'sessione',
  'mesa',
  'workshop',
  'lecture',
  'talk',
]

/** The items of such sentences, [] where fewer than two stand one behind the other. */
export function readOrdinalSentences(page: Page): Item[] {
  if (!page.index.has(...NOUNS)) return []
  const { text } = page
  const items: Item[] = []
  for (const sentence of page.sentences) {
    const block = page.blockAt(sentence.start)
    if (!block || (block.kind !== 'paragraph' && block.kind !== 'item') || block.region !== 'body') continue
    FIRST.lastIndex = sentence.start
    const at = FIRST.test(text) ? FIRST.lastIndex : sentence.start
    const label = numbered(text, at, sentence.end)
    if (!label) continue
    VERB.lastIndex = label.span.end
    if (!VERB.test(text) || VERB.lastIndex >= sentence.end) continue
    const title = objectOf(text, VERB.lastIndex, sentence.end)
    if (!title) continue
    const line = page.lineAt(sentence.start)
    items.push(
      listItem({
        start: sentence.start,
        end: sentence.end,
        line,
        indent: 0,
        lastLine: page.lineAt(sentence.end),
        cue: 'ordinal-sentence',
        cluster: -8500,
        title,
        people: [],
        label,
        kind: label.kind,
      }),
    )
  }
  const ordinals = new Set(items.map((item) => item.label!.ordinal))
  return items.length >= 2 && ordinals.size === items.length ? items : []
}

function numbered(text: string, at: number, limit: number): SessionLabel | null {
  const label = saidLabelAt(text, at, limit)
  return label?.ordinal != null && label.code === null ? label : null
}

/** What the session is about, up to the next mark. */
function objectOf(text: string, start: number, limit: number): Span | null {
  const found = /^[^.;:\n]{6,110}?(?=,\s(?:and|with|which|where|while|followed)\s|[.;:]|$)/u.exec(
    text.slice(start, limit).replace(/\n/g, ' '),
  )
  if (!found || found[0].split(/\s/).length < 2) return null
  return { start, end: start + found[0].trimEnd().length }
}
