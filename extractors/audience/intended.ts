/** Whom an event is meant for: "is intended for …", "suitable for …". */
import { stems } from '../triggers.js'
import { behind, wordBefore } from './before.js'
import type { Rule } from './rule.js'

const IS_FOR: ReadonlySet<string> = new Set('is are s primarily mainly especially perfect ideal great'.split(' '))
// "developed for", "reserved for", "open to": by their stems, and `$` ends a word that has no other endings.
const MEANT =
  'intended|designed|aimed|targeted|directed|geared|meant|open|addressed|tailored|made$|built$|recommended$|reserved$|restricted$|pitched$|limited$|developed$|created$|conceived$|planned$|dedicated$|offered$|adapted$|customi[sz]ed$|written$|timed$|devised$|confined$|arranged$|prepared$'
const SUITED =
  'suitable|suited$|enjoyed$|appropriate|good$|perfect$|ideal$|great$|fun$|accessible$|relevant$|useful$|valuable$|helpful$|beneficial$'
const words = (list: string): string => list.replaceAll('$', '')
// What is open, reserved or meant for some is not always the event.
const NOT_EVENT =
  /\b(?:prizes?|awards?|bursar(?:y|ies)|grants?|scholarships?|stipends?|funds?|funding|discounts?|rates?|fees?|coffee|food|drinks?|dinner|reception|lunch|library|museum|caf[eé]s?|shop|bar|restaurant|buildings?|gates?|doors?|car\s+park|parking|rooms?|hall|garden|proceedings|repository|software|tool|books?|competition|form|site|page|wiki|survey|section|issue|journal|archive|exhibition|reports?|letters?|support(?!\s+group)|data|results?|messages?|notice|e-?mails?|attachments?|information|code|rules?|law|bill|measures?|hotel|accommodation|recordings?|slides|poster\s+session|guide|manual|handbook|lifts?|toilets?|stairs|venue|project)(?![\p{L}])[^.;:]{0,40}$|\b(?:which|that|who)\s+(?:is|are|was|were)\s+\S?$|\bnot\s+\S?$/iu
const isOrAdverb = (word: string): boolean => /^(?:is|are|was|be|been|and|s|best)$|ly$/.test(word)

export const INTENDED: readonly Rule[] = [
  {
    // "is intended for …", "The lecture is free and open to …", "has been developed primarily for …"
    cue: 'intended-for',
    weight: 0.85,
    trigger: stems(`${MEANT}|${SUITED}|best$|well$|ideally$`),
    near: (text, offset) => behind('.!?,;(', text, offset) || isOrAdverb(wordBefore(text, offset)),
    back: 1,
    unless: NOT_EVENT,
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:best\s+|well\s+|ideally\s+)?(?:${words(MEANT)}|${words(SUITED)})(?:\s+and\s+(?:\p{L}+ly\s+)?(?:relevant|useful|suitable|open|accessible|free))?\s+(?:(?:only|both|mainly|in\s+particular|first\s+and\s+foremost|above\s+all|chiefly|\p{L}+ly)\s+){0,2}(?:for|at|to|towards?|(?<=enjoyed\s+)by)\s+(?<a>(?!\p{L}+ing\b|an?\s(?!general|wide|broad|non|lay|mixed|public|professional|specialist|young|academic)|be\b|\d+\s(?:persons?|people|participants|places|seats|attendees|delegates|guests)\b|(?:provide|help|give|make|prepare|examine|review|discuss|identify|settle|agree|assess|compare|explain|bring|offer|serve|gather|exchange|draft|adopt|launch|enable|increase|improve|equip|support|introduce|address|build|strengthen|promote|explore|read|show|teach|train|encourage|allow|let|run|start|last|end|ensure|cover|deepen|foster|guide|reach|respond|reflect|suit|fit|meet|stimulate|inspire|inform)\b|hear\b|test\b|mark\b|find\b|take\b|all\s+aspects|produc(?!er)|develop(?!er)|rais|enhanc|creat(?!or)|shar|bring)[^.]{3,400})`,
      'giu',
    ),
  },
  {
    // "The target audience of the workshop comprises …"
    cue: 'audience-is',
    weight: 0.85,
    trigger: stems('audience$|group$|groups$|participants$'),
    pattern:
      /\b(?:(?:target|intended|expected|main|primary)\s+(?:audience|groups?|participants)|(?:the|our)\s+participants|audience)\b[^.;:]{0,60}?\s(?:is|are|will\s+be|comprises?|includes?|consists?\s+of|(?:is|are)\s+(?:made\s+up|composed)\s+of)\s+(?:mainly\s+|primarily\s+)?(?<a>(?!expected|invited|asked|encouraged|limited|welcome)[^.!?;:]{6,300})/giu,
  },
  {
    // "has been designed with teachers and librarians in mind"
    cue: 'in-mind',
    weight: 0.7,
    trigger: stems('mind$'),
    back: 240,
    pattern:
      /\b(?:(?:designed|planned|written|made|created|prepared)\s+with|ha(?:ve|d|s)(?!\s+been))\s+(?<a>[^.!?;:]{6,200}?)\s+in\s+mind\b/giu,
  },
  {
    // "… Target group: municipal engineers.": a label inside a sentence's line
    cue: 'label-within',
    weight: 0.8,
    trigger: stems(
      'audience$|group$|alvo$|objetivo$|destinatarios$|destinatári|zielgruppe$|visé$|cible$|destinatari$|public$|público$',
    ),
    pattern:
      /(?<=^|[.!?]\s|\n\s{0,8})(?:target\s+(?:group|audience)|audience|público[- ]alvo|público\s+objetivo|destinatarios|destinatários|zielgruppe|public(?:\s+(?:visé|cible))?|público|destinatari)\s?:\s+(?<a>[^.!?\n]{4,240})/giu,
  },
  {
    // "Calling all museum educators!"
    cue: 'calling-all',
    weight: 0.6,
    trigger: stems('calling$'),
    pattern: /(?<=^|[.!?]\s|\n\s{0,8})calling\s+all\s+(?<a>[^.!?:;]{4,160})/giu,
  },
  {
    cue: 'is-for',
    weight: 0.75,
    trigger: stems('for$'),
    near: (text, offset) => IS_FOR.has(wordBefore(text, offset)),
    back: 1,
    unless: NOT_EVENT,
    pattern:
      /(?<![\p{L}])for(?!\s*\n\s*\n)\s+(?<a>(?!\p{L}+ing\b|(?:free|ages|sale|now|the\s+first|this|that|it|you|us|me|when|what|how|why|which|whom|where|whether|whatever)\b)[^.!]{4,260})/giu,
  },
  {
    cue: 'participle-for',
    weight: 0.7,
    trigger: stems('open|aimed|intended|designed|dirigid|orientad|destinad|abiert|abert|adress|ouvert|rivolt|apert'),
    near: (text, offset) => behind(',(;', text, offset),
    pattern:
      /(?:[,;]|\(|^|\n)\s*(?:open|aimed|intended|designed|dirigid[oa]|orientad[oa]|destinad[oa]|abiert[oa]|abert[oa]|adressée?|ouverte?|rivolt[oa]|apert[oa]|gratuita? e aberta?)\s+(?:to|for|at|al?|à|au|aux|ao|aos|às|para|ai|agli)\s+(?<a>(?:the\s+public|all(?=[.,;)\s]*$)|everyone(?=[.,;)])|anyone(?=[.,;)])|todo|todos|todas|tous|toutes|tutti|el\s+público|o\s+público|(?!\p{L}+ing\b)(?:[^.,;)]|,\s(?=(?:\p{L}+\s){0,3}\p{L}+(?:,\s|\s(?:and|y|e|et|und|or)\s)|(?:and|or)\s)(?!\p{L}+ing\b|(?:without|with|free|from|by|but|please|no|on|at|in|to|for|so|where|which|who|is|are|will|we|you|it|registration|places)\b)){4,200}))/giu,
  },
]
