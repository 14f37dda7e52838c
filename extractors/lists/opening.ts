/** Where a list begins inside a paragraph, and what it lists. */
import * as cue from '../aims/words.js'
import { classesIn, cuesOf } from '../aims/words.js'
import { arePeople } from '../audience/people.js'
import { labelKey } from '../labels.js'
import type { Block, Page } from '../page.js'
import { kindOf } from './kinds.js'
import { type ListKind, leadKind } from './leads.js'
import { numberedLead } from './numberedLead.js'
import { saidTopics } from './said.js'

/** A list's beginning: what it lists, and where. */
export interface Opening {
  readonly kind: ListKind
  /** Offset in the block's words. */
  readonly from: number
  /** Its entries may be questions, and begin with "who" and "which". */
  readonly asked: boolean
  /** Where the label ends, or -1. */
  readonly colon: number
}

// "Topics of interest include …", "The workshop will cover such topics as …"; "a wide range of issues, including …" is background.
const INCLUDE =
  /(?:^|[.!?]\s+)(?:(?:the|our|some|possible|suggested|relevant|main|key|potential|example|specific|conference|workshop|research|course|seminar|training|school|lecture|programme|module|meeting|event|discussion|two|three|four|five|six|seven|this year's|broad|thematic)\s+){0,3}(?:topics?|themes?|subjects|areas of interest|issues|tracks|strands|sub-?themes)\b[^.:]{0,70}\b(?:include|are)\b(?:\s*\(?,? ?(?:but )?(?:are |is )?not (?:limited|restricted|confined) to,?\)?)?:?\s/i

// "Participants examined compensation for lost gear, early warnings in local languages and the sharing of ships."
const DISCUSSED =
  /(?:^|[.!?]\s+)(?:participants|delegates|speakers|panell?ists|attendees|the (?:panel|experts|discussions?|talks))\s+(?:also\s+)?(?:discussed|examined|debated|considered|focus(?:ed)? on|covered|dealt with|touched (?:up)?on|explored|addressed)\s+(?:(?:such )?(?:topics|issues|questions|subjects)\s+(?:such as|including|as|like)\s+)?(?=[^.?!,]{3,90},[^.?!]{3,200}\s(?:and|or)\s)/i

// "… on all aspects of lake ecology, including (but not limited to) eutrophication, ice cover and modelling."
const LIMITED = /\bnot (?:be )?(?:limited|restricted|confined) to\)?[,:]?\s/i

const ADDRESSES = /\baddress(?:es|ed|ing)?\s+$/i

/** Where a colon ends a paragraph's first words, or -1. */
function colonOf(text: string): number {
  for (let at = text.indexOf(':'); at >= 0 && at < 239; at = text.indexOf(':', at + 1))
    if (text.charCodeAt(at + 1) <= 32) return at
  return -1
}
// "Aims. To review …", "Topics - a, b, c"
const MARKED = /^\p{L}[^.:;,\n]{2,39}?(?:[.?]|\s-)(?=\s)/u

// "Day two was given over to three subjects: mobile boundaries, fees for wells, and mining roads."
const LISTED = /^[^.?!:]{3,120}[,;][^.?!:]{3,}[,;\s](?:and|or|y|e|et|und|oder)\s|^[^.?!:;]{3,120};/
function laterLead(text: string, first: number): Opening | null {
  for (let at = text.indexOf(': ', Math.max(first, 0) + 1); at >= 0 && at < 1500; at = text.indexOf(': ', at + 2)) {
    const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('? ', at), text.lastIndexOf('.\n', at)) + 2
    if (from < 3 || at - from > 160 || at - from < 12 || !LISTED.test(text.slice(at + 1, at + 400))) continue
    const lead = text.slice(from, at)
    const kind = /^[\p{L}'-]+(?:\s[\p{L}'-]+){2,}$/u.test(lead) || /,/.test(lead) ? leadKind(lead) : null
    if (kind === 'topic') return { kind, from: at + 1, asked: false, colon: at }
  }
  return null
}

/** A label with its mark ("Topics: …", "Why are we meeting? …"), or words that lead in ("Topics of interest include …"). */
export function openingOf(page: Page, block: Block, text: string): { opening: Opening | null; colon: number } {
  let colon = colonOf(text)
  // "Aims. To review …", "Topics - a, b, c": a known label may end in another mark.
  const mark = colon >= 0 && colon < 4 ? null : MARKED.exec(text)
  const marked = mark && kindOf(labelKey(mark[0].replace(/[\s.?-]{1,4}$/, '')))
  // "Why are we meeting? To compare …"; "Questions? Write to …" lists nothing.
  if (mark && marked && (marked === 'objective' || !mark[0].endsWith('?'))) colon = mark[0].length - 1
  if (colon > 0) {
    const lead = text.slice(0, colon)
    const key = labelKey(lead)
    // "Subject: Nominations for the course on A, B and C" names the letter.
    const kind = kindOf(key) ?? (key === 'title' ? null : leadKind(lead.slice(lead.lastIndexOf('. ') + 1)))
    const asked = kind === 'topic' && /question|pregunta|pergunta|domand|frage/i.test(lead)
    if (kind) return { opening: { kind, from: colon + 1, asked, colon }, colon }
  }
  const later = laterLead(text, colon)
  if (later) return { opening: later, colon: later.colon }
  const numbered = text.includes(') ') ? numberedLead(page, block, text) : null
  if (numbered) return { opening: { ...numbered, asked: false, colon: -1 }, colon }
  const said = classesIn(cuesOf(page), block.body, block.end)
  const found =
    (said & cue.TOPIC ? INCLUDE.exec(text) : null) ??
    (said & cue.LIMITED ? LIMITED.exec(text) : null) ??
    (said & cue.SPEAKER ? DISCUSSED.exec(text) : null)
  const from = found
    ? found.index + found[0].length
    : said & (cue.TALK | cue.TOPIC)
      ? saidTopics(text, page.language)
      : -1
  // "The School addresses graduate students and postdocs": whom it is for.
  if (from >= 0 && ADDRESSES.test(text.slice(Math.max(0, from - 12), from)) && arePeople(text.slice(from, from + 60)))
    return { opening: null, colon }
  return { opening: from < 0 ? null : { kind: 'topic', from, asked: !found, colon }, colon }
}
