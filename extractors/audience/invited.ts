/** Who is asked to come: "… are welcome", "we invite … to join", "open to the public". */
import { stems } from '../triggers.js'
import { beginsLine } from './before.js'
import type { Rule } from './rule.js'

export const INVITED: readonly Rule[] = [
  {
    // "We are asking residents, swimmers and businesses what they think about the beach", "would like to hear from tenants"
    cue: 'asked-what',
    weight: 0.6,
    trigger: stems('asking$|hear$|views$|consulting$|consults?$'),
    back: 30,
    pattern:
      /\b(?:(?:are|is|be)\s+(?:now\s+)?asking\s+(?<a>(?!you\b|your\b|whether\b|for\b|that\b|if\b|everyone\s+to)[^.;:!?]{6,120}?)\s+(?:what|how|where|which|for\s+their|about)\s|(?:like|want|wants|keen|hoping)\s+to\s+hear\s+(?:the\s+views\s+of|from)\s+(?<b>(?!you\b|your\b|us\b)[^.;:!?]{6,120}?)(?=\s+(?:about|on\s+(?:the|how|what|its|their)|who\s+(?:have|has)\s+views|what|how)\s|[.;!?]))/giu,
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
      /\b(?:invites\s+(?<a>(?!you\b|your\b|him\b|her\b|them\b|us\b|all\s+(?:of|to)\b|any\b)[^.;:!?]{8,200}?)\s+to\s+(?:an?|the|its|this)\s|(?:invites?|welcomes?|seeks?|solicits?|encourages?)\s+(?:\p{L}+\s+)?(?:papers|contributions|submissions|proposals|abstracts)\s+(?:from|by)\s+(?<b>(?!all\s+(?:areas|fields|disciplines)|any\s|a\s|the\s|\d)[^.;:!?]{8,200}))/giu,
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
      /\b(?:we|the\s+(?:summer\s+|winter\s+|spring\s+)?(?:series|group|seminar|workshop|club|event|course|conference|training|school|meeting)(?:\s+(?:on|of|in|at)\s[^.;:]{2,30}?)?)\s+(?:are\s+looking\s+for|are\s+inviting|look\s+for|seek|(?:particularly\s+|especially\s+|warmly\s+|also\s+)?(?:welcomes?|invites?))\s+(?<a>(?!you\b|submissions|papers|applications|contributions|proposals|abstracts|your|questions|original|the\s+opp)[^.!?]{5,260}?)(?=\s+to\s+(?:an?|our|this|the)\s|\s+to\s+(?:spend|join|submit|attend|participate|take|come|apply|write|share|present|help|contribute|discuss|explore|work|speak|give|register|send|propose|learn|meet|think|build)\b|[.!?]|$)/giu,
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
    // "Everybody is welcome, in particular those who live on the Quay"
    cue: 'welcome-above-all',
    weight: 0.8,
    trigger: stems('welcome$'),
    back: 24,
    pattern:
      /\b(?:all|every(?:one|body)|any(?:one|body))(?:'s|\s+(?:are|is))?\s+welcome,?\s+(?:and\s+|but\s+)?(?:in\s+particular|particularly|especially|above\s+all|most\s+of\s+all)\s+(?<a>[^.;:!?]{6,220})/giu,
  },
  {
    cue: 'all-welcome',
    weight: 0.4,
    trigger: stems('welcome|bienvenid|bem|bemvind|tous|toutes|tout$|todos$'),
    pattern:
      /(?<![\p{L}])(?<a>(?:all|everyone|everybody)(?:'s|\s+(?:are|is))?\s+welcome|tout\s+public(?![\p{L}])|todos\s+los\s+públicos|todas\s+las\s+personas\s+son\s+bienvenidas|tod[oa]s\s+(?:são\s+)?bem-?vind[oa]s|tod[oa]s\s+(?:son\s+)?bienvenid[oa]s|ouverte?s?\s+à\s+tou(?:te)?s(?:\s+et\s+(?:à\s+)?tou(?:te)?s)?(?![\p{L}]))/giu,
  },
  {
    // "If you write, translate or test free software, this is your weekend."
    cue: 'if-you-do',
    weight: 0.5,
    trigger: stems('if$'),
    back: 4,
    pattern:
      /\b(?<a>if\s+you\s+(?!are\b|'re\b|have\s+(?:any|questions)|cannot|can't|need|require|would\s+like|wish|want\s+to\s+(?:speak|present|come|attend|join))[^.!?]{6,180}?,?\s+(?:this(?:\s+\p{L}+)?|it|the\s+\p{L}+)(?:'s|\s+is)\s+(?:for\s+you|your\s+\p{L}+|the\s+(?:place|event|evening|day|group)\s+for\s+you))/giu,
  },
  {
    // "If you are a beginner in Python, this evening is for you."
    cue: 'if-you-are',
    weight: 0.5,
    trigger: stems('if$'),
    back: 4,
    pattern:
      /\bif\s+you(?:'re|\s+are)\s+(?<a>(?!unable|not|new\s+here|interested\s+in\s+(?:speaking|presenting|giving)|coming|late|looking\s+for\s+(?:a\s+)?(?:room|hotel))[^.!?]{4,160}?)(?:(?<=\bcome\s[^.!?]{0,12}if\s[^.!?]{0,200})(?=[.!?])|,?\s+(?:this|come|then\s+this|you\s+(?:will|are|should)|join)\b)/giu,
  },
  {
    // "Whether you are a nurse, a midwife or just curious, this evening is for you."
    cue: 'whether-you-are',
    weight: 0.5,
    trigger: stems('whether$'),
    back: 4,
    pattern:
      /\bwhether\s+you(?:'re|\s+are)\s+(?<a>[^.!?;]{6,200}?),\s+(?:this|these|come|join|you|there|we|the|our|everyone|all)\b/giu,
  },
  {
    // "Join teachers and parents for a day on screens", "We'd love to see librarians in the room"
    cue: 'join-others',
    weight: 0.5,
    trigger: stems('join$|forward$|love$|hoping$|hope$|expect$|delighted$|meet$'),
    near: (text, offset) =>
      /(?:^|[.!?]\s+|\n\s*|\b(?:we|would|d|looking|are|look|be)\s+)$/i.test(
        text.slice(Math.max(0, offset - 14), offset),
      ),
    back: 24,
    pattern:
      /(?<=^|[.!?]\s|\n\s{0,8})(?:join\s+(?:other\s+|fellow\s+)?(?<a>(?!us\b|the\b|our\b|now\b|zoom\b|a\b|an\b)[^.;:!?]{6,120}?)\s+(?:for|as|to|in|at|on)\s|we(?:'d|'re|\s+would|\s+are|\s+look|\s+hope)?\s+(?:looking\s+forward|forward|love|hope|expect|are\s+hoping|would\s+be\s+delighted)\s+(?:to\s+(?:see(?:ing)?|meet(?:ing)?|welcom(?:e|ing)|hear(?:ing)?\s+from)|for)\s+(?<b>(?!you\b|your\b|as\b|all\s+of\s+you|many\s+of|[^.;:!?]{3,60}\s(?:meet|talk|speak|work|share|learn|build|become|get|take)\s)[^.;:!?]{6,160}?)(?=\s+(?:in\s+the|at\s+the|there|here|on\s+\d|join|come|to\s+(?:join|come|attend|speak|take))\b|[.;!?]|$))/giu,
  },
  {
    // "Practising veterinarians only.", "By invitation; members only"
    cue: 'only',
    weight: 0.4,
    trigger: stems('only$'),
    near: (text, offset) => /^only\s*(?:[.!\n]|$)/i.test(text.slice(offset, offset + 8)),
    back: 90,
    pattern:
      /(?<=^|[.!?;]\s|\n\s{0,8})(?<a>(?!\d|by\b|for\b|on\b|in\b|at\b)\p{L}[^.!?;:,()\n]{4,70}?)\s+only(?=\s*[.!)\n]|\s*$)/giu,
  },
  {
    // "Please pass this to anyone who measures carbon", "Please circulate among your students"
    cue: 'pass-on',
    weight: 0.5,
    trigger: stems('pass$|forward$|circulate$|share$|recommend$|distribute$'),
    back: 2,
    pattern:
      /\b(?:pass|forward|circulate|share|recommend|distribute)\s+(?:this|it|the\s+\p{L}+)\s+(?:on\s+)?(?:message\s+|call\s+|invitation\s+)?(?:to|with|among)\s+(?:your\s+)?(?<a>(?!whom|[^.;:!?]{0,60}\b(?:may|might|could|would)\s+(?:be|find)\b|[^.;:!?]{0,60}\binterested\b|others?\b|us\b|me\b|your\s+(?:networks?|contacts|lists?))[^.;:!?]{6,200})/giu,
  },
]
