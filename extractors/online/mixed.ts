/** Words that it is both, streamed, or in person: "hybrid", "streamed live", "presencial". */
import type { Find } from '../candidate.js'
import { citiesNamed } from '../gazetteer.js'
import type { Page, Span } from '../page.js'
import { BUILDING_NOUNS, ROOM_NOUNS } from '../venue/lexicon.js'
import { matchesIn } from '../windows.js'
import { platformIn } from './platforms.js'
import { list } from './remote.js'

export const MIXED_WORDS =
  /\b(?:(?:online|virtual(?:ly)?|zoom)\s+(?:and|&|\+|\/)\s+(?:at|in)\s+(?:the\s+)?(?=\p{Lu})|(?:in[\s-]person|presencial|en\s+pr[eé]sentiel|sur\s+place|in\s+presenza|vor\s+Ort|on-?site|in\s+the\s+room)\s?:[^\n]{3,90}[.;|\n]\s{0,4}(?:online|virtual(?:ly)?|en\s+l[ií]nea|en\s+ligne|[àa]\s+distan\p{L}+|da\s+remoto|remot\p{L}*|zoom|on\s+your\s+screen|from\s+home|stream\p{L}*)\s?:|hybrid-?(?:veranstaltung|format|seminar|sitzung|tagung|event|workshop)|(?:modalit[aà]|in\s+forma|formato)\s+(?:mist[ao]|ibrid[ao]|duale?)|modalit[eé]\s*:\s*hybride|format\s+hybride|comodale?|hybrid\s+(?:in-person\s+|event\s+)?(?:events?|format|mode|setting|participation|attendance|meeting|workshop|conference|seminar|session|lecture|talk|symposium|course|training|forum|edition|meet-?up|option)|(?:held|be|is|as|in|an?|run)\s+(?:an?\s+)?hybrid(?=[\s]*[.,;:)(]|\s+and\b)|(?<=[([]\s?)hybrid\b|(?<=(?:\n|:)[ \t]{0,4})(?:hybrid|h[ií]brid[oa]|hybride|ibrid[oa])(?=\s?(?:\s-|:)\s)|(?<=\s[-|\xb7]\s)hybrid(?=\s*(?:[.;|)\n]|,\s(?:with|in|at|on|also|room|\d)|$))|(?:evento|formato|modalidad|modalidade|encuentro|encontro|forma|manera)\s+h[ií]brid[oa]|(?:ser[aá]|es|est|sera|sar[aà])\s+(?:h[ií]brid[oa]|hybride|ibrid[oa])|findet\s+hybrid\s+statt|(?:ist|wird)\s+hybrid|in\s+presenza\s+(?:e|o|oppure)\s+(?:online|da\s+remoto|in\s+streaming|a\s+distanza)|vor\s+Ort\s+(?:und|oder)\s+online|sur\s+place\s+(?:et|ou)\s+(?:en\s+ligne|[àa]\s+distance)|hybrides?(?=\s*[.,)])|mixed\s+(?:mode|format)|in[\s-]person\s+(?:and|or|&|\/|as\s+well\s+as)\s+(?:\p{L}+\s+)?(?:online|virtual(?:ly)?|remote(?:ly)?|zoom|(?:via|on|over)\s+(?:zoom|(?:ms\s+|microsoft\s+)?teams|webex|google\s+meet|youtube|livestream|stream))|(?:online|virtual(?:ly)?|remote(?:ly)?|zoom)\s+(?:and|or|&|\/)\s+(?:in[\s-]person|on-?\s?site|face[\s-]to[\s-]face)|on-?\s?site\s+(?:\([^()]{0,60}\)\s+)?(?:and|or|&)\s+(?:online|virtual\p{L}*|remote\p{L}*)|presencial(?:mente)?\s+(?:y|e|o|ou)\s+(?:virtual\p{L}*|online|en\s+l[ií]nea|a\s+dist[aâ]ncia|remot\p{L}*)|(?:virtual|online)\s+(?:y|e|o|ou)\s+presencial|en\s+pr[eé]sentiel\s+(?:et|ou)|semi-?presencial(?:es)?|(?:physical(?:ly)?|in\s+presence|(?:in\s+)?pr[aä]senz)\s+(?:and|or|&|\/|und|oder|sowie)\s+(?:\p{L}+\s+)?(?:online|virtual(?:ly)?|remote(?:ly)?|digital)|(?:online|virtual(?:ly)?|remote(?:ly)?|digital)\s+(?:and|or|&|\/|und|oder|sowie)\s+(?:physical(?:ly)?|in\s+presence|in\s+pr[aä]senz|vor\s+ort)|presencial(?:mente)?\s+(?:y|e|o|ou)\s+(?:de\s+(?:forma|manera)\s+)?telem[aá]tic\p{L}+|telem[aá]tic\p{L}+\s+(?:y|e|o|ou)\s+presencial(?:mente)?|\b(?:zoom|vidyo|webex|teams|stream|dial-in|remote|online|video|virtual)\b[^.\n]{0,60}\bfor\s+(?:those|anyone|people|participants|members|colleagues|everyone)\s+(?:of\s+you\s+)?(?:who\s+)?(?:can'?t|cannot|are\s+unable\s+to|is\s+unable\s+to|unable\s+to|not\s+able\s+to)\s+(?:come|attend|travel|join|make|be)|(?:if\s+you\s+)?can'?t\s+(?:make\s+it|join|attend|come)(?:\s+(?:in\s+person|to\s+\p{L}+))?\W{1,3}(?:[^.\n]{0,60}\b(?:online|stream|zoom|teams|virtually|remotely|watch)))/giu

export const STREAM_WORDS =
  /\b(?:(?:will\s+be|is|are|be|also|and)\s+(?:also\s+|simultaneously\s+)?(?:live[\s-]?)?(?:streamed|broadcast|webcast|livestreamed|live-streamed)(?:\s+live)?|live[\s-]?stream(?:ed|ing)?|live\s+(?:im\s+(?:Inter)?netz?\s+|online\s+|auf\s+\p{L}+\s+)?(?:[uü]bertragen|gestreamt)|(?:seguir(?:se|lo|la)?|acompanhar|suivre|seguire)\s+(?:\p{L}+\s+){0,3}?(?:por|en|via|em|in|a)\s+(?:streaming|vivo|directo|direto|direct|diretta|l[ií]nea|ligne|linha|distan\p{L}+)|streamed\s+live|live\s+(?:broadcast|webcast|transmission)|(?:se\s+)?(?:re)?transmit(?:ir[aá]n?|e(?=\s+en\s)|idas?|idos?)|Teilnahme\s+(?:(?:ist\s+)?auch\s+)?(?:per|via|[uü]ber)\s+\p{Lu}\p{L}+|(?:online\s+)?zuschalt(?:en|ung)|im\s+(?:live-?)?stream\s|(?:will|shall)\s+(?:also\s+)?(?:live-?\s?)?(?:stream|broadcast|webcast)|colleg\p{L}+\s+(?:da\s+remoto|online|a\s+distanza)|transmiss[aã]o\s+(?:ao\s+vivo|em\s+dire[c]?to|online)|transmisi[oó]n\s+(?:en\s+(?:vivo|directo|l[ií]nea)|online|virtual)|retransmis\p{L}*|diffus[eé]\p{L}*\s+en\s+direct|diretta\s+streaming|(?:watch|follow|view|tune\s+in)\s+(?:(?:it|us|the\s+\p{L}+)\s+)?live\s+(?:on|at|via|from)\s|(?:en|in|em)\s+streaming|conectar(?:te)?\s+virtualmente|(?:remote|online|virtual)\s+(?:participa(?:tion|nts?)|attendance|attendees?)|participate\s+(?:remotely|online|virtually)|(?:follow|watch|see)\s+(?:(?:us|it|along|live|the\s+\p{L}+)\s+){0,2}on\s+(?:our|the)\s+(?:\p{L}+\s+){0,2}(?:channel|stream|page)|(?:dial-?in|call-?in|(?:remote|online|virtual|hybrid|zoom|teams|video)\s+(?:option|link|access|connection|attendance))\s+(?:(?:to|for)\s+(?:\p{L}+\s+){1,4})?(?:is|will\s+be|can\s+be)\s+(?:also\s+)?(?:available|offered|provided|possible|arranged|set\s+up|sent|shared)|(?:suivi[es]?|suivre|assister|participer|participation|seguir(?:se|lo)?|participar|asistir|seguire|partecipare|acompanhar)\s+(?:\p{L}+\s+){0,3}?(?:[àa]\s+distan\p{L}+|da\s+remoto|de\s+forma\s+remota|de\s+manera\s+(?:remota|virtual)|en\s+remoto)|(?:join|attend|follow|connect|participat\p{L}+|take\s+part)\s+(?:us\s+)?(?:\p{L}+\s+){0,2}?(?:remotely|virtually|online))(?:\b|(?<=á)(?!\p{L}))/giu

export const IN_PERSON_WORDS =
  /\b(?:in[\s-]person|face[\s-]to[\s-]face|presencial(?:mente)?|en\s+pr[eé]sentiel|in\s+presenza|on-?site\s+(?:participation|attendance|event|only)|physical\s+(?:participation|attendance|meeting|event)|in\s+presence(?!\s+of)|in\s+pr[aä]senz|pr[aä]senz-?(?:veranstaltung|seminar|workshop|tagung|kurs|termin|format|sitzung)|(?:no|kein\w{0,2}|sin|sem|sans|senza)\s+(?:online|virtual|remote|hybrid|livestream)(?:\s+(?:option|participation|attendance|access))(?!\s+(?:fees?|link))|vor\s+Ort)\b/giu

// "Maison des Sciences, salle 204, et en visioconférence", "Room 5 and on Zoom": a way in besides the room.
const ALSO_ONLINE =
  /(?:,\s*|\s|\()(?:and|or|et|ou|y|o|e|ed|und|oder|sowie|as\s+well\s+as|&|\+|\/)\s+(?:also\s+|aussi\s+|auch\s+)?(?:(?:en|via|on|over|by|par|por|per|in|im|em|a)\s+)?(?:(?:la\s+)?visio(?:-?conf[eé]rence)?|(?:a\s+)?video-?\s?(?:link|conferen\p{L}+|call)|videoconfer\p{L}+|zoom|webex|(?:ms\s+|microsoft\s+)?teams|google\s+meet|discord|jitsi|youtube|online|en\s+ligne|en\s+l[ií]nea|(?:live-?|web-?)?stream(?:ing|ed)?|webcast|distanciel|remoto|virtual(?:ly|e|mente)?)(?!\p{L})/giu
// "Attend in Nairobi or online"
const IN_TOWN = /(?<![\p{L}])(?:in|at|en|em|à|a)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}\p{L}+)?$/u
const PLACED = new RegExp(`(?<![\\p{L}])(?:${ROOM_NOUNS}|${BUILDING_NOUNS})(?![\\p{L}])`, 'iu')
export const ALSO_TRIGGERS = list(
  'video videolink visio visioconférence visioconference videoconferencia videoconference videoconferenza virtual virtually virtuale virtualmente zoom webex teams meet online ligne línea linea stream livestream streaming streamed web webcast distanciel remoto conference discord jitsi youtube',
)

const DENIED = /\b(?:not|nor|neither|never|without|nicht|kein\w{0,2}|ne|non|n[\xe3a]o|senza|sin)\s[^.;]{0,40}$/i

/** Ways in that are told beside a room or a house, on the same line. */
export function* alsoOnline(page: Page, windows: readonly Span[]): Generator<Find<'mode'>> {
  for (const { index, groups: found } of matchesIn(page.text, windows, ALSO_ONLINE)) {
    const line = page.lines[page.lineAt(index)]!
    const span = { start: index, end: index + found[0].length }
    const before = page.text.slice(Math.max(line.start, index - 90), index)
    // "Follow us on LinkedIn and YouTube" leads to no event.
    if (/\b(?:follow|find|like)\s+us\b/i.test(before)) continue
    // "The talk will not be recorded or streamed"
    if (DENIED.test(before)) continue
    // "Facebook Live y YouTube": two ways in, and no room
    if (platformIn(page.text, { start: Math.max(line.start, index - 16), end: index }) !== null && !PLACED.test(before))
      continue
    // "Projects are proposed on GitHub, and teams form on the Monday"
    if (found[0].endsWith('teams')) continue
    // "EMBL Heidelberg and Virtual" ends its line.
    if (
      citiesNamed(before.replace(/,\s\p{Lu}[\p{L} ]+$/u, '').trim()).length === 0 &&
      !PLACED.test(before) &&
      !IN_TOWN.test(before) &&
      !(/\p{Lu}\p{L}+$/u.test(before) && line.end - span.end < 3)
    )
      continue
    yield { kind: 'mode', span, value: { mode: 'mixed' }, cue: 'also-online', weight: 0.75 }
  }
}

export const MIXED_TRIGGERS = list(
  'physical physically presence präsenz prasenz semipresencial semipresenciales telemática telematica telemático telemáticamente hybridveranstaltung hybridformat hybridseminar hybridsitzung hybridtagung ibrida ibrido mista misto duale comodal comodale hybrid hybride hybrides híbrido híbrida hibrido hibrida mixed person presenza room ort place online virtual virtually zoom remote remotely site onsite face presencial presencialmente présentiel presentiel can cant cannot unable able',
)

export const STREAM_TRIGGERS = list(
  'teilnahme zuschalten zuschaltung retransmission retransmise retransmis retransmises collegamento collegarsi retransmitirá retransmitirán retransmite übertragen gestreamt channel stream streamed streaming livestream livestreamed livestreaming live broadcast webcast transmission transmissão transmisión transmitirá transmitira transmitirán transmitiran transmitidos transmitidas transmitida transmitido retransmisión retransmitido retransmitida diffusé diffusée diffusés diffusées diretta conectarte conectar virtualmente remote remotely virtual virtually online dial call distance distancia distância distanza remoto remota zoom teams',
)

export const PERSON_TRIGGERS = list(
  'physical presence präsenz prasenz präsenzveranstaltung präsenzseminar präsenzworkshop präsenztagung präsenzkurs präsenztermin präsenzformat präsenzsitzung option participation attendance access person face presencial presencialmente présentiel presentiel presenza site onsite ort',
)

export function* words(
  page: Page,
  windows: readonly Span[],
  pattern: RegExp,
  mode: 'mixed' | 'in-person',
  cue: string,
  weight: number,
): Generator<Find<'mode'>> {
  const { text } = page
  for (const { index, groups: found } of matchesIn(text, windows, pattern)) {
    const span = { start: index, end: index + found[0].length }
    const before = text.slice(Math.max(0, span.start - 30), span.start)
    if (/\b(?:no|not|longer|instead\s+of)\s+(?:\w+\s+){0,2}$/i.test(before)) continue
    yield { kind: 'mode', span, value: { mode }, cue, weight: weight * (span.start < 1500 ? 1 : 0.85) }
  }
}
