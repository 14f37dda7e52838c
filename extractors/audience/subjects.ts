/** Who may, should or will come, as the subject of a sentence: "Students of all years are welcome", "Members and their families may attend". */
import type { Find } from '../candidate.js'
import { matchesOf } from '../matches.js'
import type { Page } from '../page.js'
import { offsetsOf, stems } from '../triggers.js'
import { arePeople } from './people.js'
import { afterBlank, tidy } from './span.js'

const COMING = stems(
  'welcome|invited$|encouraged$|eligible$|urged$|expected$|attend$|apply$|participate$|part$|join$|register$|enrol|find$|enjoy$|due$|meet$|gather$|confer$|convene$|assemble$|turn$|come$|enter$|benefit$|speak$|free$',
)
const ADVERBS = '(?:(?:all|both|most|very|always|also|more\\s+than|\\p{L}+ly)\\s+){0,2}'
// "are warmly |invited", "may |attend", "will |take part"
const BEFORE = new RegExp(
  `\\s(?:(?<be>(?:are|is|have\\s+been|has\\s+been)\\s+${ADVERBS}(?:free\\s+to\\s+|encouraged\\s+to\\s+|eligible\\s+to\\s+|invited\\s+to\\s+|urged\\s+to\\s+|expected\\s+to\\s+|asked\\s+to\\s+|requested\\s+to\\s+|welcome\\s+to\\s+)?(?:take\\s+)?)|(?<may>(?:may|can|should)\\s+(?:also\\s+|all\\s+|both\\s+)?(?:take\\s+)?)|(?<will>will\\s+(?:also\\s+|all\\s+)?(?:be\\s+)?(?:take\\s+)?))$`,
  'u',
)
const COME =
  /^(?:attend|apply|participate|part|join|register|enrol|come|enter|speak|benefit|find\s+(?:it|this|the|much|plenty|something)|enjoy|meet|gather|confer|convene|assemble)/i
// What follows says that another thing is asked than to come: "are invited to submit", "may register their interest".
const NO_COMING =
  /^(?:welcome|invited|encouraged|urged|free|eligible|expected)\s+(?:to\s+(?!attend|join|participate|take\s+part|apply|come|turn\s+up|drop\s+in|register|enrol|a\b|an\b|the\b|this\b|our\b)|at\s+\d|from\s+\d|for\s+(?:a|the)\s+(?:prize|award|discount)|by\b|back\b)|^(?:speak|enter|come|apply|register)\s+(?:in|out|by|through|via|about|on|for\s+\d|to\s+(?:the\s+)?(?:all|papers|submissions)|as\s+a\s+speaker|first)\b/i
// Whom every event has, and who is no group.
const NOBODY =
  /^an?\s+(?:total|maximum|minimum)\s+of\s|^(?:the\s+|all\s+|our\s+|additional\s+|further\s+|other\s+|invited\s+|successful\s+|selected\s+|each\s+)*(?:you|we|they|he|she|it|this|that|these|those|there|who|which|participants?|attendees?|speakers?|authors?|presenters?|applicants?|candidates?|registrants|guests|visitors|latecomers|winners?|places?|seats?|papers?|delegates?|comments?|questions?|proposals?|submissions?|contributions?|abstracts?|donations?|dogs?|applications?|suggestions?|please|if|when|while|since|because|although|as|to|in|on|at|for|from|by)(?=\s*$|\s+(?:and\s+\p{L}+\s*)?$|\s(?!(?:from|of|with|who)\s))/iu
// "Women and persons with disabilities are encouraged to apply": who is bidden beside the audience
const ALSO_THEY =
  /^(?:(?:women|girls|men|females?|children|partners|spouses|families|friends|minorities|(?:persons|people)\swith\s(?:a\s)?disabilit(?:y|ies)|(?:young|indigenous|disabled|older)\s(?:people|persons|women)|(?:female|women|male|young)\s(?:candidates|applicants|participants|officers|scientists|researchers)|applicants\sfrom\s[^,;]{3,60}|youth)(?:,\s|\s(?:and|or)\s)?){1,3}\s?$/iu
const ONE_PERSON =
  /^(?:(?:the\s+)?(?:Minister|Mr|Mrs|Ms|Dr|Prof|H\.?E|Professor|President|Director|Mayor|Rector)\b|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:\s*$|,|\s\())/u
const WANTING =
  /^(?:(?:all|any|those|everyone|everybody|anyone|anybody|people|persons|parties|members)\s+)*(?:who\s+(?:are\s+)?)?(?:interested|wishing|wish(?:es)?|want(?:s|ing)?|would\s+like|planning|hoping|intend(?:s|ing)?|unable|registered)\b[^.]*\b(?:attend|participa|join|com(?:e|ing)|present|speak|register|apply|contribut|tak(?:e|ing)\s+part)/i
// "If you farm by the lake, …", "Entry is free and students …": the subject begins behind.
const CLAUSE = /\b(?:expected|anticipated|hoped|foreseen)\s+that\s+|[:;]\s+|\s-\s|\.\s+|,\s+(?:but|so)\s+/g

export function* audienceAsSubject(page: Page): Generator<Find<'audience'>> {
  const { text } = page
  let done = -1
  for (const offset of offsetsOf(page, COMING)) {
    if (offset < done) continue
    const sentence = page.sentenceAt(offset)
    if (!sentence || offset - sentence.start > 320) continue
    const before = text.slice(sentence.start, offset)
    // The verb stands in the last words before.
    const tail = Math.max(0, before.length - 64)
    const verb = BEFORE.exec(before.slice(tail))
    if (!verb) continue
    const rest = text.slice(offset, Math.min(sentence.end, offset + 60))
    const { be, may, will } = verb.groups!
    if (NO_COMING.test(rest)) continue
    if (be === undefined && !COME.test(rest)) continue
    // "Students should register by May" is a duty.
    if (may !== undefined && /\bshould\b/.test(may) && /^(?:apply|register|enrol|enter|speak)/i.test(rest)) continue
    if (
      be !== undefined &&
      /^(?:part|attend|join|meet|gather|confer|convene|assemble|turn)/i.test(rest) &&
      !/\bto\s+(?:take\s+)?$/.test(be)
    )
      continue
    // "are due in Addis Ababa next Tuesday"; what is due to be sent is none.
    if (/^due\s+(?!in\s|at\s|to\s+(?:meet|gather|attend|arrive|come))/i.test(rest)) continue
    // "Members of the committee will meet afterwards."
    if (
      will !== undefined &&
      /^(?:meet|gather)/i.test(rest) &&
      /\b(?:committee|board|jury|council|bureau|caucus|winners|groups?)\b/i.test(before)
    )
      continue
    if (may !== undefined && /^(?:meet|gather|confer|convene|assemble)/i.test(rest)) continue
    if (/^part\b/i.test(rest) && !/\btake\s+$/.test(be ?? may ?? will ?? '')) continue
    let words = before.slice(0, tail + verb.index)
    const blank = afterBlank(words)
    let from = blank
    for (const cut of matchesOf(words, CLAUSE)) from = Math.max(from, cut.index + cut[0].length)
    words = words.slice(from)
    const subject = words.trimStart()
    from += words.length - subject.length
    if (subject.length < 5 || subject.length > 260) continue
    if (
      NOBODY.test(subject) ||
      /\b(?:cannot|can't|unable|(?:do|does|are|is|have|who|not\s+yet)\s+not|not\s+(?:able|coming|attending))\b/.test(
        subject,
      ) ||
      ONE_PERSON.test(subject) ||
      ALSO_THEY.test(subject) ||
      WANTING.test(subject) ||
      !arePeople(subject)
    )
      continue
    const block = page.blockAt(sentence.start + from)
    if (!block || block.kind === 'furniture' || block.kind === 'header') continue
    done = sentence.end
    const span = tidy(text, { start: sentence.start + from, end: sentence.start + from + subject.trimEnd().length })
    yield {
      kind: 'audience',
      span,
      value: {},
      cue: may !== undefined ? 'may-come' : be !== undefined ? 'are-welcome' : 'will-come',
      weight: be !== undefined ? 0.7 : 0.6,
    }
  }
}
