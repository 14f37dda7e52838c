/** Where the aim of a sentence begins, and what looks like an aim but is none. */
import { arePeople } from '../audience/people.js'
import { isHeld, mainClause } from './heldFor.js'
import { listsNames } from './nameList.js'
import { RULES } from './rules.js'
import { EVENT } from './words.js'

// What is provided but is no aim.
const SERVICE =
  /^(?:provide|offer|give|cover|provides|offers|covers|present|support)\s+(?:(?:a|an|the|free|light|some|your|all|travel|limited|hot|partial|vegan|vegetarian|simultaneous|live)\s+){0,3}(?:lunch(?:es)?|food|meals?|refreshments|drinks?|snacks?|pizza|coffee|certificates?|accommodation|interpretation|translation|childcare|parking|wi-?fi|costs?|fees?|awards?|prizes?|talk|links?|expenses|grants?|bursar(?:y|ies)|power|laptops?)\b/i
// "We will look at …" is an aim, "we will provide lunch" a service.
const WE_WILL =
  /^(?:look|explore|discuss|examine|review|compare|introduce|learn|ask|consider|investigate|analy[sz]e|address|assess|share|identify)\b/i
// "In this workshop we will draw a map …"
const IN_THE_EVENT = new RegExp(
  `^(?:in|during|at)\\s+(?:this|the|our)\\s+(?:[\\p{L}-]+\\s+){0,2}${EVENT}\\b|^(?:over|for|during|in|across)\\s+(?:the\\s+)?(?:next\\s+|course\\s+of\\s+)?(?:one|two|three|four|five|six|seven|ten|\\d{1,2})\\s+(?:\\p{L}+\\s+)?(?:hours|days|weeks|evenings|sessions)\\b`,
  'iu',
)
// Committees that read papers, not that meet.
const BUSY = /\b(?:program(?:me)?|organi[sz]ing|scientific|review|selection|steering|local)\s+committee\b/
// What an event will produce is an output; "covers the following:" leads in to topics.
const PRODUCES =
  /^(?:produce|result\s+in|lead\s+to|adopt|yield|deliver|issue|cover|covers|discuss|address(?:es)?)\s+(?:a\s+set\s+of|the\s+following|an?\s+(?:[\p{L}-]+\s+){0,2}?(?:report|note|publication|declaration|statement|protocol|manual|roadmap|list|guide|plan))/iu
// An institution's mission, a person's plan.
const MISSION =
  /\b(?:mission|vision|centre's|center's|institute's|foundation's|society's|organi[sz]ation's|network's|association's)\b/i

// "La Fundación tiene como objetivo …", "L'association a pour but …"
const BODY =
  /^(?:la|el|l'|le|il|lo|die|der|o|a|the|our|notre|nuestra|nossa|la\s+nostra)\s?(?:fundaci[oó]n|asociaci[oó]n|sociedad|instituto|entidad|funda[çc][ãa]o|associa[çc][ãa]o|sociedade|fondation|association|société|fondazione|associazione|società|istituto|stiftung|verein|gesellschaft|foundation|society|institute|charity|trust|company|organi[sz]ation)(?![\p{L}])/iu

/** Where an aim begins in its sentence, by which rule, and where it ends if not with the sentence. */
export interface Beginning {
  readonly at: number
  readonly cue: string
  readonly end?: number
}

/** At most one: the most telling rule wins. `before`: whether the sentence before was about the event ("It aims to …"). */
export function starts(
  words: string,
  mask: number,
  before: () => boolean,
  named: (name: string) => boolean,
): Beginning[] {
  if (MISSION.test(words.slice(0, 120)) && !/\bmeeting|workshop|conference|seminar\b/i.test(words.slice(0, 120)))
    return []
  if (
    BODY.test(words.slice(0, 30)) &&
    !/\b(?:invit|organi|hold|host|conven|celebra|promove)/i.test(words.slice(0, 120))
  )
    return []
  for (const [pattern, cue, needs] of RULES) {
    if (!needs(mask)) continue
    pattern.lastIndex = 0
    const found = pattern.exec(words)
    if (!found) continue
    if (found.groups?.name && !named(found.groups.name)) continue
    const head = found[0].toLowerCase()
    if (
      /^(?:it|elle|ella|essa|esso|ela|ele|il(?=\s+(?:vise|permettra|servira)\b))\s/.test(head) &&
      !/^it\s+is\s+(?:also\s+)?(?:designed|intended|meant|hoped|expected)\b/.test(head) &&
      !before()
    )
      continue
    // "Participants will examine how streets are shared out": what is done there is an aim, where they sit and eat is none.
    if (
      /^participants\b/.test(head) &&
      cue !== 'learn' &&
      cue !== 'business' &&
      !IN_THE_EVENT.test(words) &&
      !WE_WILL.test(words.slice(found.index + found[0].length))
    )
      continue
    if (BUSY.test(head) || ((cue === 'spoken-on' || /^(?:sie|er|es)\s/.test(head)) && !before())) continue
    if (
      /^we\b/.test(head) &&
      (cue === 'does' ||
        (cue === 'will' && !WE_WILL.test(words.slice(found.index + found[0].length)) && !IN_THE_EVENT.test(words)))
    )
      continue
    if (cue === 'held-for' && !isHeld(words)) continue
    const said = words.slice(found.index + found[0].length)
    if (cue !== 'learn' && (PRODUCES.test(said) || /^(?:result\s+in|lead\s+to|culminate\s+in)\s/.test(said))) continue
    const at = found.index + found[0].length
    const rest = words.slice(at)
    // "the questions we want to raise: who …"
    if (/^\p{L}+:\s/u.test(rest)) continue
    // "The seminar is aimed at conservators and registrars": whom it is for.
    if (/\bat\s+$/.test(found[0]) && !/^\p{Ll}+ing\s/u.test(rest) && arePeople(rest.slice(0, 60))) continue
    if (rest.length < 15 || SERVICE.test(rest) || /^(?:draw|attract)\s+(?:\p{L}+\s+){0,3}\d/u.test(rest)) continue
    // "will cover soil moisture, snow cover and river ice": topics.
    if (/^(?:covers?|deals?\s+with)\s[^.;:,]{3,90},[^.;]{3,200}\s(?:and|or)\s/.test(rest)) continue
    if ((cue === 'will' || cue === 'does') && listsNames(rest)) continue
    // "The meeting is expected to last two hours", "is held to coincide with …".
    if (
      /^(?:last|thank|remind|apologi[sz]e|inform\s+you|say|wish\s|need\s|(?:begin|start|end|finish|run|open|close|see)(?=\s+(?:this|that|it|him|her|them|many|everyone|as\s+many|at|on|from|by|with|in|until|promptly|around|early|late|its\s+doors|you|your|\d)|\s*$)|rise|adjourn|conclude|publish|be\s+(?:away|home|done|finished|out|back)|take\s+(?:away|home)|(?:walk|come|go)\s+(?:out|away)|leave\s+with|take\s+place|be\s+(?:held|announced|published|confirmed)|attract|hear\s+from\s+you|welcome\s+(?:you|everyone|all|back|speakers|guests|as\s+many|new\s+members)|meet\s+you|coincide|arrive(?!\s+at\s+an?\s)|know\s+if|receive(?!\s+(?:\p{Ll}+\s+){0,2}?(?:comments?|views|testimony|evidence|feedback|submissions|input|proposals)(?![\p{L}]))|make\s+it|have\s+(?:him|her|them|it|you)|(?:be|get|come)\s+back|reschedule|return|announce|reply|respond|get\s+back|park|buy|purchase|pay|pick\s+up|download|log\s+in|sign\s+in|post|upload|keep\s+you|find\s+(?:another|a\s+new)\s+(?:date|day|time|venue|slot)|repeat|resume)\b/iu.test(
        rest,
      )
    )
      continue
    if (/^serve\s/i.test(rest)) {
      const to = /\bto\s+(?=\p{Ll})/u.exec(rest)
      return to ? [{ at: at + to.index + to[0].length, cue }] : []
    }
    return [cue === 'held-for' && found.index < 4 ? { at, cue, end: mainClause(words, at) } : { at, cue }]
  }
  return []
}
