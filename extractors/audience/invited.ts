/** Who is asked to come: "… are welcome", "we invite … to join", "open to the public". */
import { stems } from '../triggers.js'
import { beginsLine } from './before.js'
import type { Rule } from './rule.js'

export const INVITED: readonly Rule[] = [
  {
    // "Anybody who farms or fishes between Ahero and the lake may come forward."
    cue: 'whoever-may',
    weight: 0.6,
    trigger: stems('any$|anybody|anyone|those$'),
    back: 4,
    pattern:
      /(?<=^|[.!?]\s+|\n\s*)(?<a>(?:any(?:body|one)|those)\s+(?:who|with|interested)[^.;:!?]{3,160}?)\s+(?:may|can|is\s+free\s+to|are\s+free\s+to|is\s+invited\s+to|are\s+invited\s+to)\s+(?:come|attend|join|speak|take\s+part|apply|participate|enter)\b/giu,
  },
  {
    // "TO ALL FELLOWS, MEMBERS AND GRADUATE MEMBERS": whom a notice is sent to
    cue: 'to-all',
    weight: 0.5,
    trigger: stems('to$'),
    near: beginsLine,
    back: 6,
    pattern: /(?:^|\n)[ \t]*(?:TO|To)\s+(?<a>(?:ALL|all|THE|the)\s+[^.:;\n@]{4,80})(?=\n|$)/gu,
  },
  {
    // "is pleased to invite the civil registrars of Panay to a seminar"
    cue: 'pleased-to-invite',
    weight: 0.7,
    trigger: stems('invit'),
    pattern:
      /\b(?:(?:pleased|delighted|happy|honou?red|glad|proud|like|wish(?:es)?|pleasure|honou?r)\s+(?:to|of)\s+(?:cordially\s+)?invit(?:e|ing)|(?:cordially|warmly|hereby)\s+invites?)\s+(?<a>(?!you\b|your\b|him\b|her\b|them\b|us\b)[^.;:!?]{8,200}?)\s+to\s+(?:an?|the|its|our|attend|join|participate|take|this|nominate|apply|send)\b/giu,
  },
  {
    // "The Ministry invites trade unions and employers to a forum", "We invite papers from historians and anthropologists"
    cue: 'invites-to',
    weight: 0.55,
    trigger: stems('invites?$|welcomes?$|seeks?$|solicits?$|encourages?$'),
    pattern:
      /\b(?:invites\s+(?<a>(?!you\b|your\b|him\b|her\b|them\b|us\b|all\b|any\b)[^.;:!?]{8,200}?)\s+to\s+(?:an?|the|its|this)\s|(?:invites?|welcomes?|seeks?|solicits?|encourages?)\s+(?:\p{L}+\s+)?(?:papers|contributions|submissions|proposals|abstracts)\s+(?:from|by)\s+(?<b>(?!all\s+(?:areas|fields|disciplines)|any\s|a\s|the\s|\d)[^.;:!?]{8,200}))/giu,
  },
  {
    // "Invitations have gone to compilers of environment statistics"
    cue: 'invitations-to',
    weight: 0.7,
    trigger: stems('invitations?$'),
    pattern:
      /\binvitations?\s+(?:(?:have|has)\s+(?:gone|been\s+(?:sent|issued|extended|addressed))|(?:are|is|were)\s+(?:being\s+)?(?:extended|addressed|sent|issued)|(?:will\s+)?go(?:es)?)\s+(?:out\s+)?to\s+(?<a>(?!the\s+address|you\b|all\s+those\s+who\s+registered)[^.;:!?]{6,220})/giu,
  },
  {
    cue: 'we-welcome',
    weight: 0.6,
    trigger: stems('inviting|looking|look$|seek|welcome|invite'),
    pattern:
      /\b(?:we|the\s+(?:series|group|seminar|workshop|club|event|course|conference|training|school|meeting)(?:\s+(?:on|of|in|at)\s[^.;:]{2,30}?)?)\s+(?:are\s+looking\s+for|are\s+inviting|look\s+for|seek|(?:particularly\s+|especially\s+|warmly\s+|also\s+)?(?:welcomes?|invites?))\s+(?<a>(?!you\b|submissions|papers|applications|contributions|proposals|abstracts|your|questions|original|the\s+opp)[^.!?]{5,260}?)(?=\s+to\s+(?:spend|join|submit|attend|participate|take|come|apply|write|share|present|help|contribute|discuss|explore|work|speak|give|register|send|propose|learn|meet|think|build)\b|[.!?]|$)/giu,
  },
  {
    cue: 'encouraged',
    weight: 0.45,
    trigger: stems('encouraged|welcome|invited'),
    back: 230,
    pattern:
      /(?:^|[.!?]\s+|\n\s*)(?<a>\p{Lu}[^.!?:]{3,200}?)\s+(?:are|is)\s+(?:particularly|especially|strongly|warmly)\s+(?:encouraged|welcome|invited)\s+to\s+(?:attend|join|participate|apply|register|come)/gu,
  },
  {
    cue: 'are-welcome',
    weight: 0.7,
    trigger: stems('welcome|invited'),
    back: 290,
    pattern:
      /(?:^|[.!?]\s+|\n\s*)(?<a>(?:\p{Lu}|all\b|everyone\b|anyone\b)[^.!?:]{4,260}?)\s+(?:are|is)\s+(?:all\s+|both\s+|most\s+|very\s+|always\s+|also\s+)?(?:(?:warmly|cordially|heartily)\s+)?(?:welcome|invited)(?:\s+to\s+(?:attend|join|participate|apply|come))?(?=\s*[.!,;\n]|\s+to\s+(?!prepare|write|bring|register|confirm|take\s+note|nominate|send|name|delegate|designate|second|propose|submit|comment|contribute|present))/gu,
  },
  {
    cue: 'we-invite',
    weight: 0.6,
    trigger: stems('invite|welcome|encourage'),
    pattern:
      /\b(?:we|(?:the\s+)?organi[sz]ers|the\s+(?:\p{L}+\s+)?committee)\s+(?:warmly\s+|cordially\s+|particularly\s+|especially\s+)?(?:invite|welcome|encourage)\s+(?<a>(?!you\b|submissions|papers|applications|contributions|proposals|abstracts|your|questions|original|authors|on\s|any\s+(?:sub|paper))[^.]{8,240}?)\s+to\s+(?:attend|join|participate|register|apply|take\s+part|come|submit|send|propose|contribute|present|respond)\b/giu,
  },
  {
    cue: 'open-to-public',
    weight: 0.5,
    trigger: stems('open'),
    back: 4,
    pattern:
      /\b(?<a>open\s+to\s+(?:the\s+(?:general\s+)?public|all|everyone|anyone(?:\s+(?:interested|with|who)[^.]{0,80})?))/giu,
  },
  {
    cue: 'all-welcome',
    weight: 0.4,
    trigger: stems('welcome|bienvenid|bem|bemvind|tous|toutes'),
    pattern:
      /(?<![\p{L}])(?<a>(?:all|everyone|everybody)(?:'s|\s+(?:are|is))?\s+welcome|todas\s+las\s+personas\s+son\s+bienvenidas|tod[oa]s\s+(?:são\s+)?bem-?vind[oa]s|tod[oa]s\s+(?:son\s+)?bienvenid[oa]s|ouverte?s?\s+à\s+tou(?:te)?s(?:\s+et\s+(?:à\s+)?tou(?:te)?s)?(?![\p{L}]))/giu,
  },
  {
    // "If you are a beginner in Python, this evening is for you."
    cue: 'if-you-are',
    weight: 0.5,
    trigger: stems('if$'),
    back: 4,
    pattern:
      /\bif\s+you(?:'re|\s+are)\s+(?<a>(?!unable|not|new\s+here|interested\s+in\s+(?:speaking|presenting|giving)|coming|late|looking\s+for\s+(?:a\s+)?(?:room|hotel))[^.!?]{4,160}?),?\s+(?:this|come|then\s+this|you\s+(?:will|are|should)|join)\b/giu,
  },
]
