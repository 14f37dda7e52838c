/** Parts that running prose and mail headers give: "X will speak", "chaired by X", "Topic: Talk by X". */
import type { Page } from '../page.js'
import { AFTER } from './cuesAfter.js'
import type { Mention } from './mentioned.js'
import { leadOf, type Part, reachable, reachableNear } from './part.js'
import { mayStand, type PlacedCue } from './triggers.js'
import { JOB } from './words.js'

export function headerPart(page: Page, { name, line, before }: Mention, cues: readonly PlacedCue[]): Part | null {
  const label = page.text.slice(line.start, line.start + 12)
  if (/^(?:from|de|von|da|sender)\b/i.test(label)) return { role: 'contact', cue: 'mail-sender', weight: 0.1 }
  if (/^(?:who|speakers?|presenter)\s?:/i.test(label)) return { role: 'speaker', cue: 'label', weight: 0.95 }
  if (!/^(?:topic|subject|re|title|asunto|assunto|objet|oggetto)\s?:/i.test(label)) return null
  for (const one of cues)
    if (one.role !== 'contact' && one.pattern.test(before)) return { role: one.role, cue: one.cue, weight: 0.7 }
  const after = page.text
    .slice(name.end, name.end + 60)
    .replace(/\s+/g, ' ')
    .trimStart()
  for (const one of AFTER) if (one.pattern.test(after)) return { role: one.role, cue: one.cue, weight: 0.7 }
  return name.likelihood >= 0.6 && /[:,-] ?$/.test(before) ? { role: 'speaker', cue: 'subject', weight: 0.45 } : null
}

const WITH_TRADE =
  /\p{L}["')!]? (?:with|featuring|by|con|com|avec|mit|von|par|por|de la mano de) (?:the |our |local |el |la |le |il |o |a |l')?$/iu

export function prosePart(page: Page, mention: Mention, cues: readonly PlacedCue[]): Part | null {
  const { name, tail } = mention
  const lead = leadOf(page, mention)
  // "Introduction by the Dean, Jane Roe": the article is the position's.
  const before =
    lead === mention.before
      ? lead
      : lead.replace(/\b(?:the|our|el|la|il|lo|le|o|a|der|die|l') ?$/i, '').replace(/ del $/, ' de ')
  if (name.likelihood < 0.4) return null
  let told: Part | null = null
  const scale = name.likelihood >= 0.6 || reachable(mention) ? 1 : 0.75
  // Behind a bullet nothing of the item above says what this one is.
  const first = mention.opensLine && mention.line.marker !== '' && mention.block.first !== mention.line.index
  for (const one of first ? [] : cues) {
    if (!mayStand(one, name.start)) continue
    // "Jane Roe, Chair" / "Peter Marsh, Member": what ends a line behind a comma is of the name above.
    if (one.cue === 'chaired-by' && mention.opensLine && /, (?:co-?)?chair(?:man|woman|person)? $/i.test(before))
      continue
    if (
      one.role === 'contact' &&
      !/\d|@/.test(page.text.slice(name.end, name.end + 160)) &&
      !/contact|enquir|inquir|informa|@\S+ ?\($/i.test(before)
    )
      continue
    if (!one.pattern.test(before) && !(before !== mention.before && one.pattern.test(mention.before))) continue
    if (
      one.role === 'contact' &&
      !(
        reachable(mention) ||
        reachableNear(page, mention) ||
        /contact|enquir|inquir|@/i.test(one.pattern.exec(before)?.[0] ?? '')
      )
    )
      continue
    told = { role: one.role, cue: one.cue, weight: one.weight * scale }
    break
  }
  // "Singing for all with choir leader Jane Roe"
  if (!told && lead !== mention.before && WITH_TRADE.test(before))
    told = { role: 'speaker', cue: 'with-trade', weight: 0.7 * scale }
  if (told && told.role !== 'speaker') return told
  const { text } = page
  const end = Math.max(tail.end, name.end)
  const after = text
    .slice(end, Math.min(mention.block.end, end + 120))
    .replace(/\s+/g, ' ')
    .replace(/^[ ,)*]+/, '')
  // "in conversation with X, who will moderate the evening": what X does comes behind.
  if (told) {
    const also = /^(?:who|che|que|qui|quien|der|die) /i.test(after)
      ? AFTER.find((one) => one.pattern.test(after))
      : null
    return also && also.role !== 'speaker' ? { role: also.role, cue: also.cue, weight: also.weight * scale } : told
  }
  // "…, a lawyer from Osh, whose keynote opened the day"
  if (after.includes('whose ') && /^[^.;:]{0,70}\bwhose (?:keynote|opening (?:address|lecture|talk))\b/i.test(after))
    return { role: 'keynote', cue: 'keynote', weight: 0.9 * scale }
  // "• Jane Roe, Director" / "Moderated by Peter Marsh": the next line begins anew.
  if (!/^[ \t]*\n\s*\p{Lu}/u.test(text.slice(end, end + 60)))
    for (const one of AFTER)
      if (one.pattern.test(after)) return { role: one.role, cue: one.cue, weight: one.weight * scale }
  // "Jane Roe, political activist and theorist, will discuss …": an apposition of any words.
  const direct = text.slice(name.end, Math.min(mention.block.end, name.end + 240)).replace(/\s+/g, ' ')
  const skipped =
    /^,? (?:[^.;:?!]{0,60} (?:dept|univ|inst|corp|inc|co)\.(?= \p{Ll}))?[^.;:?!]{3,170}?,? (?=(?:will|gives|gave|delivers|delivered|presents|presented|speaks|chairs|chaired|moderates|moderated|opens|opened|welcomes|welcomed|spoke) )/u.exec(
      direct,
    )
  if (skipped && /^(?:,| (?:of|from|at|with|who|\())/.test(direct)) {
    const rest = direct.slice(skipped[0].length)
    for (const one of AFTER)
      if (one.pattern.test(rest)) return { role: one.role, cue: one.cue, weight: one.weight * scale * 0.9 }
  }
  // "Jane Roe is a PhD student at …": a biography.
  if (
    /^(?:, who (?:is|holds|heads|leads|directs|teaches) | ?(?:is|was|holds|received|joined|earned|es|é|est) (?:an?|the|currently|well known|known|una?|um|uma|une?|professor|director|head|her|his|associate|assistant|senior) ?)/i.test(
      direct,
    ) &&
    name.likelihood >= 0.6
  )
    return { role: 'speaker', cue: 'biography', weight: 0.5 }
  // "Jane Roe est historienne à …", "Jane Roe ist Restauratorin bei …": no article stands before what she is.
  if (name.likelihood >= 0.6 && IS_BARE.test(direct) && JOB.test(direct.slice(0, 60).split(/[.;,]/)[0]!))
    return { role: 'speaker', cue: 'biography', weight: 0.5 }
  return null
}

const IS_BARE = /^ ?(?:es|é|est|è|ist) \p{L}/u
