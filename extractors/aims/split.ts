/** One sentence with several aims: "to draw …, and to start …". */
import { numberedParts } from '../lists/inline.js'
import { trimItem } from '../lists/trim.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import { VERB, VERBS_S } from './subject.js'

// "…, and to start …", "…, as well as to share …", "… in order to develop …".
const SPLIT =
  /(?:,|;)?\s+(?:(?:and|as\s+well\s+as|and\s+also|but\s+also)\s+(?:(?:second(?:ly)?|third(?:ly)?|finally|lastly),?\s+)?(?:to\s+(?=\p{Ll})|at\s+(?=\p{Ll}+ing\b))|in\s+order\s+to\s+(?=\p{Ll})|and\s+(?:it\s+)?will\s+(?:also\s+)?(?:try\s+to\s+)?(?=\p{Ll})|(?:et|e|y)\s+(?:(?:à|de|di)\s+)?(?=\p{Ll}{3,14}(?:ar|er|ir|re|cir)\s)|(?:and\s+)?(?=how\s+to\s))|[,;]\s+to\s+(?=\p{Ll})(?!be\s)/gu

// ", de partager les outils et de préparer une charte", ", promover el diálogo y crear una red"
const SPLIT_ROMANCE =
  /(?:[,;]\s+(?:y\s+|e\s+|et\s+|ed\s+)?|\s+(?:y|e|et|ed)\s+)(?:de\s+|d'|di\s+|à\s+|ad?\s+|para\s+|pour\s+|per\s+)?(?=(?:s'|se\s|y\s|en\s|ne\s)?\p{Ll}{1,14}(?:ar|er|ir|re|ire|oir|[aei]rsi|[aei]rse)\s)/gu

// Verbs that go on with an aim behind "and"; several are nouns too ("support for rural schools"), so what follows must be an object.
const AND_VERB = `${VERB}|meet|find|hear|receive|obtain|take|hand|set|test|start|begin|decide|define|establish|propose|ensure|close|see|get|settle|draft|read|use|run|adopt|produce|design|increase|reach|keep|exchange|weigh|chart|sketch|connect|link|recommend|update|revise|finali[sz]e|reflect|visit|fix|persuade|convince|record|sign|vote|advise|issue|inspect|choose|elect|appoint|name|nominate|verify|report|validate|open|end|stop|reduce|protect|restore|save|win|give|put|turn|carry|answer|repair|clean|plant|plot|calculate|apply|distinguish|recogni[sz]e|select|perform|interpret|operate|install|configure|deploy|debug|compute|estimate|solve|simulate|carve|sew|knit|bake|cook|count|measure|elaborate|formulate|leave`
const OBJECT =
  '(?:a|an|the|new|joint|our|their|its|his|her|your|how|what|which|who|why|where|when|whether|ways|one|two|three|four|five|several|common|shared|best|good|practical|concrete|possible|ideas|experiences?|lessons|some|any|each|every|all|this|these|those|it|them|from|out|\\d+|\\p{Ll}{4,}s)'
const AND = `,\\s+and\\s+(?=(?:${AND_VERB})\\s)|\\s+and\\s+(?=(?:(?:${AND_VERB})\\s+(?:(?:up|out|on|off|together|over|down|back)\\s+)?${OBJECT}|(?:agree|reflect|decide|settle|vote)\\s+on)\\b)`

// "take stock of what the drought did, compare ways of paying, and launch a joint facility": three verbs in a row, the last behind "and".
export const SERIES = new RegExp(
  `^(?:${AND_VERB})\\b[^,;.]{4,200},\\s+(?:${AND_VERB})\\b[^;.]{4,300},?\\s+and\\s+(?:${AND_VERB})\\b`,
  'u',
)
// "present the draft, receive comments, and validate the zones": between two verbs that are known stands a third.
const MIDDLE =
  '(?!(?:which|where|when|such|with|both|from|including|and|or|the|an?|as|in|on|of|for|to|by|at|that|who)\\s)(?!\\p{Ll}*(?:s|ed|ing|ly|al|ic|ion|ity|ous)\\s)\\p{Ll}{3,13}\\s+(?!(?:and|or|of|in|for|to|is|are|was|were|has|will)\\s)'
const SERIES_AROUND = new RegExp(
  `^(?:${AND_VERB})\\b[^,;.]{4,120},\\s+${MIDDLE}[^,;.]{3,120},\\s+and\\s+(?:${AND_VERB})\\s`,
  'u',
)
const SPLIT_AROUND = new RegExp(`,\\s+(?=${MIDDLE})|${AND}`, 'gu')
const SPLIT_SERIES = new RegExp(`,\\s+(?=(?:${AND_VERB})\\s)|${AND}`, 'gu')
const SPLIT_VERBS = new RegExp(`${SPLIT.source}|${AND}`, 'gu')
const BEGINS_VERB = new RegExp(`^(?:${AND_VERB})\\s`, 'u')

// "sharpen a plane iron, fit a handle and true a sole": any words that have an object each are verbs.
const PREPOSITION =
  '(?!(?:with|for|of|in|on|by|from|to|at|into|between|among|across|under|over|about|as|or|both|all|including|through|against|after|before|during|without|within|that|which|who|where|when|and|not|than|like|such|via|per|only|also)\\s)'
const DOING = `${PREPOSITION}\\p{Ll}{2,14}\\s+(?:a|an|the|your|our|their|its|it|them|one|two|three|some|at\\s+least|\\d+)\\b`
const SERIES_DOING = new RegExp(`^${DOING}[^,;.]{0,80},\\s+${DOING}[^,;.]{0,80},?\\s+and\\s+${DOING}`, 'u')
const SPLIT_DOING = new RegExp(`,\\s+(?:and\\s+)?(?=${DOING})|\\s+and\\s+(?=${DOING})`, 'gu')

// "marks the centenary of the strike and asks what it still has to tell"
const BEGINS_DOES = new RegExp(`^(?:${VERBS_S})\\s`, 'u')
const ANY_DOES = `(?:(?:${VERBS_S})\\s|\\p{Ll}{3,12}s\\s+(?:a|an|the|new|three|two|what|how|why)\\s)`
const SPLIT_DOES = new RegExp(`,?\\s+and\\s+(?:also\\s+)?(?=${ANY_DOES})|,\\s+(?=${ANY_DOES})`, 'gu')

// "sharing experience and promoting common standards"
const GERUND =
  '(?:shar|promot|discuss|identify|explor|examin|review|strengthen|build|develop|creat|rais|improv|enhanc|support|foster|provid|offer|highlight|address|assess|collect|gather|exchang|present|facilitat|encourag|establish|agree|connect|bring|mak|test|draft|prepar|defin|sett|analy[sz]|compar|launch|stimulat|increas|ensur|contribut|advanc|mapp|giv|recommend|updat|advis|monitor|plann|work|deepen|clarify|reflect)ing'
// "familiarising them with the new codes": any such word that has an object is one more aim.
const ANY_GERUND = `(?:${GERUND}|(?!(?:us|includ|dur|concern|regard|hav|be|do|go|show|cover)ing\\s)\\p{Ll}{3,14}ing\\s+${OBJECT})`
const BEGINS_GERUND = new RegExp(`^${ANY_GERUND}\\s`, 'u')
const SPLIT_GERUND = new RegExp(
  `,?\\s+and\\s+(?:(?:at|of|by)\\s+)?(?=${ANY_GERUND}\\s)|[,;]\\s+(?:(?:at|of|by)\\s+)?(?=${ANY_GERUND}\\s)`,
  'gu',
)

// "what a service mesh is for and when not to use one"
const BEGINS_ASKING = /^(?:how|what|why|when|where|which|who)\s/
const SPLIT_ASKING =
  /,?\s+and\s+(?=(?:how|what|why|when|where|which|who)\s)|,\s+(?=(?:how|what|why|when|where|which|who)\s)/g

// "how to read a soil map and choose a sampling grid"
const SPLIT_HOW_TO = new RegExp(`${SPLIT_ASKING.source}|${AND}`, 'gu')

function marksOf(text: string): RegExp {
  if (SERIES.test(text)) return SPLIT_SERIES
  if (SERIES_DOING.test(text)) return SPLIT_DOING
  if (SERIES_AROUND.test(text)) return SPLIT_AROUND
  if (BEGINS_VERB.test(text)) return SPLIT_VERBS
  if (/^how\s+to\s/.test(text)) return SPLIT_HOW_TO
  if (BEGINS_ASKING.test(text)) return SPLIT_ASKING
  if (BEGINS_GERUND.test(text)) return SPLIT_GERUND
  return BEGINS_DOES.test(text) ? SPLIT_DOES : SPLIT
}

// "meet the faculty and get a free lunch!"
const TREAT = /^(?:get|have|enjoy|win|eat)\s[^.;]{0,40}\b(?:lunch|pizza|food|drinks?|prizes?|swag|beers?|coffee)\b/i

// "…, so bring what you are stuck on", "…, and will focus on dust": another thing is said of the event.
const ASIDE =
  /;\s+(?:and\s+)?(?:they|you|the\s+audience|there)\s+(?:will|shall|can|may)\s|,\s+so\s+(?:bring|please|come|be|don't|do|if|join|sign)\b|,\s+and\s+(?:it\s+)?(?:(?:will|shall)\s+(?:focus\s+on|be|include|feature|take\s+place)|focuses\s+on|includes|features|takes\s+place)(?!\p{L})/u

const NEXT_CLAUSE =
  /;\s+(?:and\s+)?(?:we|it)\s+(?:will|shall)\s+(?:also\s+)?(?=\p{Ll})|,?\s+and\s+that\s+(?:they|it|we|participants)\s+(?:will|can|may)\s+(?=\p{Ll})|[;,]\s+(?:(?:e|y|et)\s+)?(?:vuole|intende|quiere|busca|pretende|veut|entend|mira\s+a|si\s+propone\s+di|se\s+propone|visa)\s+(?:inoltre\s+|anche\s+|también\s+|además\s+|também\s+|aussi\s+)?(?=\p{Ll})/u

/** The parts of a span that are aims of their own. */
export function splitAims(page: Page, span: Span, romance = false): Span[] {
  const numbered = numberedParts(page, span)
  if (numbered.length > 0) return numbered
  // "… will share evidence; we shall weigh up costs"
  const next = NEXT_CLAUSE.exec(page.text.slice(span.start, span.end))
  if (next && next.index > 7) {
    const cut = span.start + next.index
    return [
      ...splitAims(page, { start: span.start, end: cut }, romance),
      ...splitAims(page, { start: cut + next[0].length, end: span.end }, romance),
    ]
  }
  const aside = ASIDE.exec(page.text.slice(span.start, span.end))
  if (aside && aside.index > 7) span = { start: span.start, end: span.start + aside.index }
  const text = page.text.slice(span.start, span.end)
  if (page.language === 'de') return splitGerman(page, span, text)
  const out: Span[] = []
  let from = 0
  for (const found of matchesOf(text, romance ? SPLIT_ROMANCE : marksOf(text))) {
    // "learn how to …": the first of them begins the aim.
    if (found.index < from + 7 || !text.slice(from, found.index).includes(' ')) continue
    out.push({ start: span.start + from, end: span.start + found.index })
    from = found.index + found[0].length
  }
  out.push({ start: span.start + from, end: span.end })
  return out
    .map((one) => trimItem(page.text, one))
    .filter((one) => !TREAT.test(page.text.slice(one.start, one.end)))
    .filter(
      (one) =>
        one.end - one.start > 7 &&
        !/:$/.test(page.text.slice(one.start, one.end)) &&
        (BEGINS_ASKING.test(text) || !/\s(?:on|to|with|of|in|for|the)$/.test(page.text.slice(one.start, one.end))),
    )
}

// "Verfahren zu vergleichen", "Forschende zusammenzubringen": an infinitive with its "zu" ends each aim.
const PLAIN_END = /\s\p{Ll}{3,}(?:en|eln|ern)$/u
const INFINITIVE_END = /(?:\szu\s\p{Ll}+|\p{Ll}zu\p{Ll}{3,})n$/u

function splitGerman(page: Page, span: Span, text: string): Span[] {
  const trimmed = text.replace(/[\s.;]+$/, '')
  const last = INFINITIVE_END.test(trimmed) ? INFINITIVE_END : PLAIN_END.test(trimmed) ? PLAIN_END : null
  const cut = last ? [...matchesOf(trimmed, /,?\s+(?:und|sowie)\s+|,\s+/g)] : []
  const out: Span[] = []
  let from = 0
  for (const found of cut) {
    const part = trimmed.slice(from, found.index)
    if (!last!.test(part)) continue
    // "kommunalen und regionalen Archive" is no verb and its like.
    if (
      last === PLAIN_END &&
      ((part.split(' ').length < 3 && !/^\p{Lu}\p{L}+ \p{Ll}+$/u.test(part.trim())) ||
        /^\p{Ll}+en\s/u.test(trimmed.slice(found.index + found[0].length)))
    )
      continue
    out.push(trimItem(page.text, { start: span.start + from, end: span.start + found.index }))
    from = found.index + found[0].length
  }
  out.push(trimItem(page.text, { start: span.start + from, end: span.start + trimmed.length }))
  return out.filter((one) => one.end - one.start > 7)
}
