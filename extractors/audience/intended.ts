/** Whom an event is meant for: "is intended for …", "a course for …", "Who can apply? …". */
import { stems } from '../triggers.js'
import { beginsLine, behind, wordBefore } from './before.js'
import { EVENT, type Rule } from './rule.js'

const IS_FOR: ReadonlySet<string> = new Set('is are s primarily mainly especially perfect ideal great'.split(' '))
const EVENT_FOR: ReadonlySet<string> = new Set(
  'workshop training course seminar webinar school bootcamp session tutorial event evening meeting conference programme class taller curso seminario oficina atelier formation corso laboratorio'.split(
    ' ',
  ),
)
const ASKING: ReadonlySet<string> = new Set(['a', 'para', 'quem', 'pour', 'per', 'for', 'für'])
const isOrAdverb = (word: string): boolean => /^(?:is|are|was|be|been)$|ly$/.test(word)

export const INTENDED: readonly Rule[] = [
  {
    cue: 'intended-for',
    weight: 0.85,
    trigger: stems(
      'intended|designed|aimed|targeted|directed|geared|meant|suitable|open|addressed|tailored|appropriate|made$|built$|good$|perfect$|ideal$|great$|fun$|recommended$|reserved$|restricted$|pitched$|limited$|suited$|best$|well$|ideally$',
    ),
    near: (text, offset) => behind('.!?', text, offset) || isOrAdverb(wordBefore(text, offset)),
    pattern: new RegExp(
      String.raw`(?:\b${EVENT}(?:\s+(?:on|of|in|at|\()[^.;:]{2,50}?)?\s+(?:is|are|was|will\s+be|has\s+been)\s+(?:\p{L}+ly\s+)?|(?:^|[.!?]\s+|\n\s*)(?=\p{Lu}))(?:intended|designed|aimed|targeted|directed|geared|meant|suitable|open|addressed|tailored|appropriate|made|built|good|perfect|ideal|great|fun|recommended|reserved|restricted|pitched|limited|(?:best\s+|well\s+|ideally\s+)?suited)\s+(?:only\s+)?(?:for|at|to|towards?)\s+(?<a>(?!\p{L}+ing\b|be\b|\d+\s(?:persons?|people|participants|places|seats|attendees|delegates|guests)\b|(?:provide|help|give|make|prepare|examine|review|discuss|identify|settle|agree|assess|compare|explain|bring|offer|serve|gather|exchange|draft|adopt|launch|enable|increase|improve|equip|support|introduce|address|build|strengthen|promote|explore)\b|hear\b|test\b|mark\b|find\b|take\b|all\s+aspects|produc(?!er)|develop(?!er)|rais|enhanc|creat(?!or)|shar|bring)[^.]{3,400})`,
      'giu',
    ),
  },
  {
    // "The target audience of the workshop comprises …"
    cue: 'audience-is',
    weight: 0.85,
    trigger: stems('audience$|group$|groups$|participants$'),
    pattern:
      /\b(?:(?:target|intended|expected|main|primary)\s+(?:audience|groups?|participants)|audience)\b[^.;:]{0,60}?\s(?:is|are|will\s+be|comprises?|includes?|consists?\s+of|(?:is|are)\s+(?:made\s+up|composed)\s+of)\s+(?:mainly\s+|primarily\s+)?(?<a>(?!expected|invited|asked|encouraged|limited|welcome)[^.!?;:]{6,300})/giu,
  },
  {
    // "has been designed with teachers and librarians in mind"
    cue: 'in-mind',
    weight: 0.7,
    trigger: stems('designed$|planned$|written$|made$|created$|prepared$'),
    pattern: /\b(?:designed|planned|written|made|created|prepared)\s+with\s+(?<a>[^.!?;:]{6,200}?)\s+in\s+mind\b/giu,
  },
  {
    // "… Target group: municipal engineers.": a label inside a sentence's line
    cue: 'label-within',
    weight: 0.8,
    trigger: stems('audience$|group$|alvo$|objetivo$|destinatarios$|destinatári|zielgruppe$|visé$|cible$|destinatari$'),
    pattern:
      /(?<=^|[.!?]\s|\n\s{0,8})(?:target\s+(?:group|audience)|audience|público[- ]alvo|público\s+objetivo|destinatarios|destinatários|zielgruppe|public\s+(?:visé|cible)|destinatari)\s?:\s+(?<a>[^.!?\n]{4,240})/giu,
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
    pattern: new RegExp(
      String.raw`\b${EVENT}(?:'s|\s+(?:is|are))\s+(?:(?!for\b)[^.!:;]{2,40}\s+and\s+(?:is|are)\s+)?(?:primarily\s+|mainly\s+|especially\s+|perfect\s+|ideal\s+|great\s+)?for(?!\s*\n\s*\n)\s+(?<a>(?!\p{L}+ing\b|(?:free|ages|sale|now|the\s+first)\b)[^.!]{4,260})`,
      'giu',
    ),
  },
  {
    cue: 'participle-for',
    weight: 0.7,
    trigger: stems('open|aimed|intended|designed|dirigid|orientad|destinad|abiert|abert|adress|ouvert|rivolt|apert'),
    near: (text, offset) => behind(',(;', text, offset),
    pattern:
      /(?:[,;]|\(|^|\n)\s*(?:open|aimed|intended|designed|dirigid[oa]|orientad[oa]|destinad[oa]|abiert[oa]|abert[oa]|adressée?|ouverte?|rivolt[oa]|apert[oa]|gratuita? e aberta?)\s+(?:to|for|at|al?|à|au|aux|ao|aos|às|para|ai|agli)\s+(?<a>(?:the\s+public|all(?=[.,;)\s]*$)|everyone(?=[.,;)])|anyone(?=[.,;)])|todo|todos|todas|tous|toutes|tutti|el\s+público|o\s+público|(?!\p{L}+ing\b)(?:[^.,;)]|,\s(?=(?:\p{L}+\s){0,3}\p{L}+(?:,\s|\s(?:and|y|e|et|und|or)\s)|(?:and|or)\s)(?!\p{L}+ing\b|(?:without|with|free|from|by|but|please|no|on|at|in|to|for|so|where|which|who|is|are|will|we|you|it|registration|places)\b)){4,200}))/giu,
  },
  {
    // "A training for museum staff", "course for teachers of"
    cue: 'event-for',
    weight: 0.5,
    trigger: stems('for$|para$|pour$|per$'),
    near: (text, offset) => EVENT_FOR.has(wordBefore(text, offset)),
    pattern:
      /\b(?:workshop|training|course|seminar|webinar|school|bootcamp|session|tutorial|event|evening|meeting|conference|programme|class|taller|curso|seminario|oficina|atelier|formation|corso|laboratorio)\s+(?:for|para|pour|per)\s+(?<a>(?!\p{L}+ing\b|the\s+(?:first|second|last|next)|more|this|free|details|registration|a\s|an\s)[^.,;:()\n!?]{6,140})/giu,
  },
  {
    cue: 'addresses',
    weight: 0.65,
    trigger: stems('address|targets|caters|dirige|destina|rivolge|adresse|richtet'),
    pattern:
      /(?:\b(?:addresses|targets|is\s+addressed\s+to|caters\s+(?:for|to)|se\s+dirige\s+a|se\s+destina\s+a|destina-se\s+a|dirige-se\s+a|si\s+rivolge\s+a)|s'adresse(?:nt)?\s+(?:à|aux?)|richtet\s+sich\s+an)\s+(?<a>(?!how\b|what\b|why\b|the\s+(?:questions?|issues?|topics?|problems?|challenges?|role|need)\b|issues|questions|topics|challenges)[^.!?]{5,220})/giu,
  },
  {
    cue: 'of-interest',
    weight: 0.8,
    trigger: stems('interest'),
    pattern: /\b(?:be|is|are|prove)\s+of\s+(?:particular\s+|special\s+|great\s+)?interest\s+to\s+(?<a>[^.]{6,400})/giu,
  },
  {
    cue: 'for-line',
    weight: 0.75,
    trigger: stems('for$'),
    near: beginsLine,
    back: 6,
    pattern:
      /(?:^|\n)[ \t]*For\s+(?<a>(?!more|further|details|information|questions|any|those\s+who\s+cannot|example|enquiries|inquiries|registration|the\s+(?:past|last|first|next)|updates|instance|additional|this|each|press|media|help|accommodation|a\s|an\s|us\b|our\b|now\b|many\b)[a-z][^.:\n]{8,240}(?:\n[^.:\n]{2,160})?)\.(?=\s|$)/gu,
  },
  {
    // "Who can apply? PhD students of any discipline", "For whom? Field staff who sit in villages!"
    cue: 'asked-who',
    weight: 0.85,
    trigger: stems('who$|whom$|qui[eé]n|quem$|qui$|chi$|wen$'),
    near: (text, offset) => behind('.!?¿"', text, offset) || ASKING.has(wordBefore(text, offset)),
    back: 12,
    pattern:
      /(?<=^|[.!?]\s|\n\s{0,8})(?:who\s+(?:can|should|may|could)\s+(?:apply|attend|come|join|participate|take\s+part|register)|for\s+whom|who(?:'s|\s+is)\s+(?:it|this|this\s+\p{L}+|the\s+\p{L}+)\s+for|¿?\s?(?:a\s+qui[eé]n(?:es)?\s+(?:va|est[aá])\s+dirigid[oa]|qui[eé]n(?:es)?\s+puede[n]?\s+(?:participar|asistir))|para\s+quem(?:\s+é)?|quem\s+pode\s+participar|pour\s+qui|qui\s+peut\s+(?:participer|venir)|per\s+chi(?:\s+è)?|chi\s+può\s+partecipare|für\s+wen)\s*\?\s+(?<a>[^.!?]{4,260})/giu,
  },
]
