/** Who will be there: "brings together …", "participants will include …". */
import { EVENT } from '../aims/words.js'
import { stems } from '../triggers.js'
import type { Rule } from './rule.js'

export const GATHERED: readonly Rule[] = [
  {
    // "About 120 participants are expected, including ministers, mayors and farmers' unions"
    cue: 'expected-including',
    weight: 0.75,
    trigger: stems('including$|namely$|among$|notably$|mainly$'),
    back: 90,
    pattern:
      /\b(?:participants|delegates|persons|people|experts|officials|representatives|specialists|guests)\s+(?:(?:are|is)\s+(?:expected|invited|foreseen|awaited)(?:\s+to\s+(?:attend|take\s+part|participate|join|come))?|will\s+(?:attend|take\s+part|participate|come)),\s+(?:including|namely|notably|mainly|among\s+(?:them|whom)(?:\s+(?:are|will\s+be))?)\s+(?<a>\p{Ll}[^.;:]{8,260})/giu,
  },
  {
    // "Twenty-four experts, serving in their personal capacity, will be drawn from civil registration authorities"
    cue: 'drawn-from',
    weight: 0.8,
    trigger: stems('drawn$'),
    back: 110,
    pattern:
      /\b(?:experts|delegates|trainees|fellows|members|attendees|specialists|representatives)\b[^.:;]{0,80}?\s(?:will\s+be|are|being)\s+drawn\s+from\s+(?<a>[^.;:]{8,300})/giu,
  },
  {
    // "ICHDA is a meeting place for people who …", "a forum for scholars of …"
    cue: 'place-for',
    weight: 0.55,
    trigger: stems('place$|forum$|venue$|gathering$|space$|hub$|home$'),
    back: 40,
    pattern:
      /\bis\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:place|forum|venue|gathering|space|hub|home)\s+for\s+(?<a>(?!\p{L}+ing\b|the\s+exchange|work\b|research\b|papers\b|ideas\b|discussion|debate|exchange)[^.]{6,300})/giu,
  },
  {
    // "will be attended by senior officials from ministries of trade"
    cue: 'attended-by',
    weight: 0.65,
    trigger: stems('attended$|joined$'),
    pattern:
      /\b(?:will|is\s+expected\s+to|is\s+to)\s+be\s+(?:attended|joined)\s+by\s+(?<a>(?!(?:some|about|around|over|more|nearly|up)\s|\d|h\.?e\.?\s|(?:the|our)\s)[^.;:()]{8,260})/giu,
  },
  {
    // "is expected to bring together around thirty-five hydrologists, lawyers and officials"
    cue: 'brings-so-many',
    weight: 0.7,
    trigger: stems('bring|gather|conven|assembl|reúne|reunir|réunir|riunir'),
    pattern:
      /\b(?:bring(?:s|ing)?\s+together|gathers?|convenes?|assembles?|reúne|reunirá\s+a|réunira|riunirà)\s+(?:some\s+|around\s+|about\s+|approximately\s+|nearly\s+|over\s+|more\s+than\s+|up\s+to\s+|unos\s+|environ\s+|circa\s+|cerca\s+de\s+)?(?:\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|twelve|fifteen|eighteen)\s+(?<a>\p{Ll}[^.;:()\d]{6,260})/giu,
  },
  {
    // "We expect 120 persons from district assemblies, trade unions and the media."
    cue: 'expects-so-many',
    weight: 0.65,
    trigger: stems('expects?$|expecting$|anticipates?$'),
    back: 4,
    pattern:
      /\b(?:expects?|expecting|anticipates?)\s+(?:some\s+|around\s+|about\s+|approximately\s+|nearly\s+|over\s+|more\s+than\s+|up\s+to\s+)?\d{1,4}\s+(?<a>(?:(?:persons|people|participants|delegates|representatives)\s+(?:from|of|representing)\s+(?!all\b|around\b|across\b|over\b|many\b|several\b|different\b)|(?!persons\b|people\b|participants\b|delegates\b|attendees\b|guests\b|visitors\b)\p{Ll})[^.;:()\d]{6,260})(?=[.;:(]|$)/giu,
  },
  {
    // "The forum brings together growers and botanists", "It brings together …"
    cue: 'brings-together',
    weight: 0.6,
    trigger: stems('bring|gather|convene|reúne|reunir|réunit|riunisce'),
    pattern: new RegExp(
      String.raw`(?:\b${EVENT},?\s+(?:which\s+|that\s+)?|(?<=^|[.!?\n]\s{0,3})It\s+)(?:will\s+)?(?:brings?|bring|gathers?|convenes?|reúne|reunirá|réunit|riunisce)\s+(?:together\s+)?(?<a>(?!the\s+forum|for\b|us\b|our\b)[^.]{10,300})`,
      'giu',
    ),
  },
  {
    // "Beginners are as welcome as grizzled veterans", "where coders, designers and students build things"
    cue: 'where-people',
    weight: 0.5,
    trigger: stems('where$|which$'),
    back: 4,
    pattern:
      /\b(?:where|in\s+which)\s+(?<a>\p{Ll}{4,20}(?:,\s\p{Ll}[\p{Ll} -]{3,30}){1,5},?\s+and\s+\p{Ll}[\p{Ll} -]{3,24}?)\s+(?:build|meet|come|learn|share|make|work|get|can|will|talk|discuss|present|exchange)\b/giu,
  },
  {
    // "to convene a meeting of forecasters, health authorities and the managers of …"
    cue: 'meeting-of',
    weight: 0.5,
    trigger: stems('conven|assembl|gather'),
    back: 2,
    pattern:
      /\b(?:convene|convened|convening|assembl\p{L}+|gathering)\s+an?\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|workshop|seminar|gathering|group|panel|assembly|conference|forum)\s+of\s+(?<a>(?!the\b|its\b|experts\s+on|parties)[^.;:]{8,260})/giu,
  },
  {
    cue: 'participants-include',
    weight: 0.85,
    trigger: stems('includ|compris|drawn$|come$'),
    back: 80,
    pattern:
      /\bparticipants?(?:\s+(?:at|of|in)\s+the\s+\p{L}+)?\s+(?:will\s+|are\s+expected\s+to\s+|is\s+expected\s+to\s+)?(?:include|comprise|be\s+drawn\s+from|come\s+from)\s+(?<a>[^.]{8,400})/giu,
  },
  {
    // "Participants to the activity are the chairpersons of the organizations, municipal officers and facilitators"
    cue: 'participants-are',
    weight: 0.75,
    trigger: stems('participants$'),
    back: 4,
    pattern:
      /(?<=^|[.\n)]\s{0,12})participants\s+(?:(?:to|of|in|at|for)\s+(?:the|this)\s+\p{L}+\s+)?(?:are|shall\s+be|will\s+be)\s+(?<a>(?:the|all|two|three|one|heads|selected|senior|officials|representatives|members|staff|teachers)\s[^.]{8,300})/giu,
  },
  {
    // "Between 25 and 30 specialists are foreseen: tariff regulators, …"
    cue: 'foreseen',
    weight: 0.7,
    trigger: stems('foreseen$|expected$|anticipated$|invited$|sought$|part$|attend$|participate$'),
    back: 130,
    pattern:
      /\b(?:participants|specialists|experts|persons|people|delegates|attendees|officials)\b[^.:;]{0,80}\s(?:(?:are|is)\s+(?:foreseen|expected|anticipated|invited|sought|to\s+(?:take\s+part|attend|participate|come))|will\s+(?:take\s+part|attend|participate|come)|(?:are|is)\s+expected\s+to\s+(?:take\s+part|attend|participate))\s*:\s+(?<a>[^.:]{10,300})/giu,
  },
  {
    cue: 'some-will-attend',
    weight: 0.6,
    trigger: stems('some|about|around|approximately|nearly|up$'),
    near: (text, offset) => /^\S{2,13}\s+(?:to\s+)?\d/.test(text.slice(offset, offset + 24)),
    back: 4,
    pattern:
      /\b(?:some|about|around|approximately|nearly|up\s+to)\s+\d{1,4}\s+(?<a>\p{L}[^.;:()\d]{8,220}?)\s+(?:will|are\s+to|can)\s+(?:be\s+invited|take\s+part|attend|participate|meet|gather|join|come)/giu,
  },
  {
    cue: 'expected-to-participate',
    weight: 0.75,
    trigger: stems('expected|invited|anticipated'),
    back: 290,
    pattern:
      /\b(?:\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|ten|twelve|fifteen|eighteen)\s+(?<a>\p{L}[^.;:()\d]{10,260}?)\s+(?:are|is)\s+(?:(?:expected|invited|anticipated)\s+to\s+(?:participate|attend|take\s+part|join)|being\s+invited)/giu,
  },
]
