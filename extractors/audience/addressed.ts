/** Whom an event speaks to: "a course for …", "is of use to …", "Who can apply? …", a line "For …". */
import { stems } from '../triggers.js'
import { beginsLine, behind, wordBefore } from './before.js'
import type { Rule } from './rule.js'

const EVENT_FOR: ReadonlySet<string> = new Set(
  'workshop training course seminar webinar school bootcamp session sessions tutorial event evening morning afternoon day night meeting conference programme program class classes talk talks lecture forum retreat masterclass gathering group festival fair camp club academy briefing clinic walk tour meetup workshops seminars courses trainings taller curso seminario jornada encuentro charla oficina encontro formação palestra atelier formation journée rencontre séminaire webinaire corso laboratorio incontro giornata seminário workshopreihe kurs seminar treffen fortbildung schulung fachtag abend lehrgang tagung nachmittag vormittag wochenende lesung führung angebot aktion actividad atividade activité attività sesión sessão séance visita visite paseo passeio promenade passeggiata espectáculo spectacle concierto concerto concert tarde noche noite matinée soirée serata pomeriggio stage jornadas retreat rehearsal picnic'.split(
    ' ',
  ),
)
// "A breakfast for those who draft regulations"
const A_THING =
  /(?:^|[.!?]\s+|\n\s*)(?:An?|Our|One|Two)\s(?:[\p{L}-]+\s){0,4}(?!(?:handbook|guide|manual|book|report|toolkit|portal|fund|prize|discount|bus|shuttle|rooms?|table|list|checklist|form|link|map|space|place|chance|opportunity|framework|platform|reason|month|year|time|home|need|fee|ticket|bursary|grant|notice|letter|plan|statement|page|site|number|desk|corner|area)\s)[\p{L}-]+\s$/u
const BEFORE_USE: ReadonlySet<string> = new Set(
  'of will should may might also particular special great real most much direct'.split(' '),
)
const ASKING: ReadonlySet<string> = new Set(['a', 'para', 'pra', 'quem', 'pour', 'per', 'for', 'für'])

export const ADDRESSED: readonly Rule[] = [
  {
    // "A training for museum staff", "course for teachers of"
    cue: 'event-for',
    weight: 0.5,
    trigger: stems('for$|para$|pour$|per$|für$'),
    near: (text, offset) =>
      EVENT_FOR.has(wordBefore(text, offset)) || A_THING.test(text.slice(Math.max(0, offset - 60), offset)),
    back: 16,
    // "Dr Reid teaches courses for engineers"
    unless: /\b(?:teaches|taught|gives|gave|directs|directed)\s+(?:[\p{L}-]+\s+){0,3}\S?$/u,
    pattern:
      /(?<=[\p{L}])\s+(?:for|para|pour|per|für)\s+(?:(?:all|the|les|los|las|os|as|gli|le|i)\s+)?(?<a>(?!\p{L}+ing\b|the\b|more|this|free|details|registration|a\s|an\s|un|next|last|first|\d|\p{Ll}{2,14}(?:ar|er|ir|re|are|ere|ire)\s)[^.;:()\n!?]{5,160})/giu,
  },
  {
    cue: 'addresses',
    weight: 0.65,
    unless:
      /\b(?:stipendi(?:um|en)|preis|ermäßigung|becas?|bolsas?|bourses?|borse|premio|prêmio|journal|book|fellowships?|buch|livre|libro|livro)(?![\p{L}])[^.;:]{0,40}$/iu,
    trigger: stems('address|targets|caters|dirige|destina|rivolge|adresse|richte|wendet$|wenden$'),
    pattern:
      /(?:\b(?:addresses|targets|is\s+addressed\s+to|caters\s+(?:for|to)|se\s+dirige\s+a|se\s+destina\s+a|destina-se\s+a|dirige-se\s+a|si\s+rivolge\s+(?:ad?|ai|agli|alle|alla))|s'adresse(?:nt)?\s+(?:(?:en\s+priorité|avant\s+tout|principalement|particulièrement|plus\s+particulièrement|d'abord)\s+)?(?:à(?:\s+des)?|aux?)|(?:richtet|richten|wendet|wenden)\s+sich\s+(?:[^.;:]{1,40}?\s)??an)\s+(?<a>(?!how\b|what\b|why\b|the\s+(?:questions?|issues?|topics?|problems?|challenges?|role|need)\b|issues|questions|topics|challenges)[^.!?]{5,220})/giu,
  },
  {
    cue: 'of-interest',
    weight: 0.8,
    near: (text, offset) => BEFORE_USE.has(wordBefore(text, offset)),
    back: 40,
    trigger: stems('appeal$|interest$|use$|value$|benefit$|help$|relevance$'),
    pattern:
      /\b(?:(?:will|should|may|might)\s+(?:also\s+)?(?:appeal\s+to|interest|benefit)|(?:be|is|are|prove)\s+of\s+(?:(?:particular|special|great|real|most|much|direct)\s+)?(?:interest|use|value|benefit|help|relevance)\s+to)\s+(?<a>[^.]{6,400})/giu,
  },
  {
    cue: 'for-line',
    weight: 0.75,
    trigger: stems('for$|para$|pour$|per$|für$'),
    near: beginsLine,
    back: 6,
    pattern:
      /(?:^|\n)[ \t¦\xad]*(?:For|Para|Pour|Per|Für)\s+(?<a>(?!m[aá]s\b|mais\b|plus\b|informa|inscri|dúvidas|dudas|ulteriori|maggiori|weitere|Fragen|Rückfragen|Anmeld|Infos|\p{L}{2,12}(?:ar|er|ir|re|rse|rsi)\s|more|further|details|information|questions|any|those\s+who\s+cannot|example|enquiries|inquiries|registration|the\s+(?:past|last|first|next)|updates|instance|additional|this|each|press|media|help|accommodation|a\s|an\s|us\b|our\b|now\b|many\b)(?:[a-z]|\d+[- ]|(?<=Für\s+)\p{Lu})[^.:\n]{8,240}(?:\n[^.:\n]{2,160})?)\.(?=\s|$)/gu,
  },
  {
    // "For people living with diabetes and their families", a line of its own below the name
    cue: 'for-whom-line',
    weight: 0.45,
    trigger: stems('for$|para$|pour$|per$|für$'),
    near: beginsLine,
    back: 6,
    pattern:
      /(?:^|\n)[ \t¦\xad]*(?:For|Para|Pour|Per|Für)\s+(?:(?:all|todos\s+los|tous\s+les|tutti\s+i|alle)\s+)?(?<a>(?!more|further|details|information|questions|any|example|enquiries|registration|the\s+(?:past|last|first|next)|an?\s|us\b|our\b|now\b|m[aá]s\b|mais\b|plus\b|informa|inscri|dúvidas|dudas|ulteriori|maggiori|weitere|Fragen|Rückfragen|Anmeld|Infos|\p{L}{2,12}(?:ar|er|ir|re|rse|rsi)\s)(?:[a-z]|\d+[- ]|(?<=Für\s+)\p{Lu})[^.:,;!?\n]{8,90})(?=\n)(?!\n[ \t]*[a-z])/gu,
  },
  {
    // "Who can apply? PhD students of any discipline", "For whom? Field staff who sit in villages!"
    cue: 'asked-who',
    weight: 0.85,
    trigger: stems('who$|whom$|qui[eé]n|quem$|qui$|chi$|wen$'),
    near: (text, offset) => behind('.!?¿"', text, offset) || ASKING.has(wordBefore(text, offset)),
    back: 12,
    pattern:
      /(?<=^|[.!?]\s|\n\s{0,8})(?:who\s+(?:can|should|may|could|might|will|would)\s+(?:\p{L}+\s?){1,5}|for\s+whom|who(?:'s|\s+is)\s+(?:it|this|this\s+\p{L}+|the\s+\p{L}+)\s+for|¿?\s?(?:a\s+qui[eé]n(?:es)?\s+(?:va|est[aá])\s+dirigid[oa]|qui[eé]n(?:es)?\s+puede[n]?\s+(?:participar|asistir))|(?:para|pra)\s+quem(?:\s+é)?|quem\s+pode\s+participar|pour\s+qui|qui\s+peut\s+(?:participer|venir)|per\s+chi(?:\s+è)?|chi\s+può\s+partecipare|für\s+wen)\s*\?\s+(?<a>[^.!?]{4,260})/giu,
  },
]
