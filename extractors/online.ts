/**
 * Ways in from afar, and words that say how one attends: "via Zoom", "held virtually", "streamed live", "hybrid", "in person".
 * What is merely done on the web is none: registration, materials, an application, a recording.
 */
import type { AnyFind, Find } from './candidate.js'
import { defineExtractor } from './define.js'
import type { Page, Span } from './page.js'
import { matchesIn, windowsAround } from './windows.js'

const PLATFORM_NAME =
  'Zoom(?:\\s+(?:Webinars?|Meetings?))?|ZOOM|zoom|Microsoft\\s+Teams|MS[\\s-]Teams|Teams|TEAMS|Google\\s+(?:Meet|Hangouts?)|Google\\s+meet|google\\s+meet|Hangouts?|Cisco\\s+Web[Ee]x|Web[Ee]x|WEBEX|GoTo\\s?(?:Webinar|Meeting|Training)|GoTo[Ww]ebinar|YouTube(?:\\s+Live)?|Youtube|YOUTUBE|youtube|Facebook(?:\\s+Live)?|Jitsi(?:\\s+Meet)?|BigBlueButton|BBB|Twitch|Discord|Skype|BlueJeans|Adobe\\s+Connect|Gather(?:\\.?[Tt]own|\\.town)?|Hopin|StreamYard|Vimeo|Crowdcast|Blackboard\\s+Collaborate|Whereby|Remo|Airmeet|Livestorm|Interactio|Kudo|LinkedIn(?:\\s+Live)?|Instagram\\s+Live'
// "via Zoom", "on Microsoft Teams", "en direct sur ZOOM", "por Zoom"; "the Zoom link", "Zoom meeting ID"
const PLATFORM = new RegExp(
  `(?<![\\p{L}/.@-])(?:((?:[Vv][ií]a|[Oo]n|[Oo]ver|[Bb]y|[Tt]hrough|[Uu]sing|[Ii]n|[Pp]or|[Ss]ur|[Pp]er|[Ee]n|[Ee]m|[Pp]el[oa]|[Nn][oa]|[Ss]u|[Tt]ramite|[Aa]uf|[Üü]ber|@|[Ll]ive\\s+on|[Oo]pen|[Jj]oin|[Uu]se|[Vv]on|(?:[Ll]ink|[Ee]nlace|[Ll]ien|[Rr]euni[oó]n|[Ss]esi[oó]n|[Ss]ala)\\s+(?:de|por|da|do)|(?:[Ll]ink|[Ee]nlace|[Ll]ien)\\s+[Zz]oom\\s+de)\\s+(?:the\\s+|our\\s+|a\\s+|la\\s+(?:plataforma\\s+)?(?:de\\s+)?|el\\s+|le\\s+|plataforma\\s+|[Oo]nline\\s+via\\s+)?))?(${PLATFORM_NAME})(?![\\p{L}/@-]|\\.\\p{L})(\\s+(?:[Ll]inks?|[Mm]eetings?|[Ww]ebinars?|[Rr]oom|[Cc]all|[Ss]ession|[Ii]nfo(?:rmation)?|[Dd]etails|[Ii][Dd]\\b|[Ii]nvit\\p{L}*|[Uu][Rr][Ll]|[Aa]ddress|[Cc]oordinates|[Pp]asscode|[Ll]ive\\b|[Ss]tream|[Cc]onferenc\\p{L}*|[Vv]ideo|[Cc]onnection|[Ee]vent))?`,
  'gu',
)
// Platforms that also hold recordings, groups and pages: they are a way in only where something is live there.
const BROADCAST =
  /^(?:youtube|facebook|twitch|vimeo|discord|linkedin|instagram|skype|hangout|gather|teams|remo|kudo|whereby|bbb)/i
const LIVE =
  /\b(?:live|streamed|stream|streaming|livestream\w*|broadcast|transmi\p{L}+|en\s+vivo|ao\s+vivo|en\s+direct|diretta|webcast|hosted\s+on|held\s+(?:on|via|over)|join|take\s+place|watch)\b/iu
const AFTERWARDS =
  /\b(?:record(?:ed|ing|ings)|afterwards|archive|available\s+after|uploaded|posted|channel|subscribe|follow\s+us|like\s+us|find\s+us|grabaci[oó]n|grava[cç][aã]o|playlist)\b/i

const JOIN_HOST =
  /https?:\/\/(?:[\w-]+\.){0,3}(?:zoom\.us\/(?:j|my|s|w|meeting|webinar)|zoom\.com\/j|zoomgov\.com\/j|teams\.microsoft\.com\/|teams\.live\.com|meet\.google\.com\/|hangouts\.google\.com|webex\.com\/|gotomeeting\.com|gotowebinar\.com|attendee\.gotowebinar\.com|global\.gotomeeting|youtube\.com\/live|twitch\.tv\/|meet\.jit\.si\/|jitsi\.|bbb\.|bluejeans\.com\/|gather\.town\/|app\.gather\.town|hopin\.(?:com|to)|streamyard\.com\/watch|discord\.gg\/|crowdcast\.io\/|whereby\.com\/|conf\.|us02web\.zoom)[^\s<>"']*/gi
const ANY_URL = /(?:https?:\/\/|www\.)[^\s<>"']+/i
// "Join here: https://…", "watch it live at www…", "live stream: …"
const JOIN_WORDS =
  /\b(?:join(?:\s+(?:us|the\s+\w+|here|online|at|via))*|connect|log\s+(?:in|on)|watch(?:\s+(?:it|us))?(?:\s+live)?|from\s+(?:your\s+(?:own\s+)?(?:couch|sofa|desk|home|kitchen|living\s+room)|home|anywhere|afar|wherever\s+you\s+are)|desde\s+(?:tu\s+)?casa|de\s+(?:casa|chez\s+vous)|da\s+casa|(?:follow|seen?|viewed|broadcast|streamed)\s+(?:it\s+)?(?:live|online)|live\s?-?stream(?:ed|ing)?|webcast|(?:carried|shown|aired|televised)\s+live|(?:se\s+)?transmi(?:tir[aá]|te|ss[aã]o|ssione|sión)(?:\s+en\s+vivo|\s+ao\s+vivo|\s+en\s+directo|\s+in\s+diretta)|(?:en\s+vivo|ao\s+vivo|en\s+direct|in\s+diretta)|(?:link|enlace|lien)\s+(?:to\s+join|de\s+(?:conexi[oó]n|connexion|acceso)|para\s+(?:unirse|conectarse|entrar))|conectar(?:se|te)|unirse|rejoindre|broadcast\s+live|live\s+on\s+\p{L}+(?:\s+\p{L}+)?)\b[^.]{0,50}?((?:https?:\/\/|www\.)[^\s<>"']+)/giu

const EVENT =
  '(?:events?|workshops?|meet-?ups?|meetings?|conferences?|seminars?|sessions?|talks?|lectures?|presentations?|symposium|trainings?|courses?|classes|panels?|discussions?|tutorials?|gatherings?|launch|hackathon|consultation|briefing|q\\s?&\\s?a|social|edition|format|book\\s+club|lightning\\s+talks|community\\s+event|hearing|roundtable|summit|forum|school|chat|open\\s+house|call|webinars?|evento|encuentros?|reuni[oó]n|taller|curso|charla|sesi[oó]n|meetup|encontro|oficina|reuni[aã]o|[eé]v[eé]nement|rencontre|atelier|r[eé]union|incontro|evento)'
const ONLINE_WORDS: readonly (readonly [RegExp, string, number])[] = [
  [
    new RegExp(
      `\\b(?:virtual|online|on-line|web-?based|remote)\\s+(?:[\\p{L}&-]+\\s+){0,2}?${EVENT}\\b(?!\\s+(?:system|form|registration|site|page))`,
      'giu',
    ),
    'online-event',
    0.72,
  ],
  [
    new RegExp(`\\b${EVENT}\\s+(?:virtual(?:es)?|online|en\\s+l[ií]nea|en\\s+ligne|em\\s+linha|remot[oa]s?)\\b`, 'giu'),
    'online-event',
    0.72,
  ],
  [
    /\b(?:held|hosted|take\s+place|takes\s+place|taking\s+place|took\s+place|meet|gather|run|conducted|delivered|organi[sz]ed|offered|presented|taught|given|live|streamed|moved?|moving|sesi[oó]n|lugar|realizar[aá]|ser[aá]|format|event)\s+(?:(?:entirely|fully|completely|exclusively|only|again|purely|100%|de\s+(?:forma|manera)|de\s+modo)\s+)?(?:online|on-line|virtual(?:ly|mente)?|remotely|en\s+l[ií]nea|en\s+ligne)\b(?!\s+\p{L}+(?:ed|ible|able)\b)(?!\s+(?:registration|form|course|platform|system|at\s+(?:www|http)|by|until|from\s+\d|version|resource|material|community|learning))/giu,
    'held-online',
    0.82,
  ],
  [
    new RegExp(
      `\\b${EVENT}\\s+(?:\\p{L}+\\s+){0,3}?(?:is|will\\s+be|are|was)\\s+(?:entirely\\s+|fully\\s+|completely\\s+|held\\s+)?(?:online|virtual)\\b(?!\\s+\\p{L}+(?:ed|ible|able)\\b)`,
      'giu',
    ),
    'held-online',
    0.8,
  ],
  [
    /\((?:virtual(?:\s+\w+)?|online(?:\s+(?:only|event))?|en\s+l[ií]nea|en\s+ligne|remote|webinar|zoom)\)|\[(?:virtual|online)\]|^(?:\W{0,4})(?:virtual|online)(?=\s*[:|-]\s)/gimu,
    'online-in-brackets',
    0.8,
  ],
  [/\b(?:fully|entirely|completely|100\s?%|totally)\s+(?:virtual|online|remote)\b/giu, 'fully-online', 0.85],
  [/\bwebinars?\b|\bseminario\s+web\b|\bwebinaires?\b|\bwebinario\b/giu, 'webinar', 0.6],
  [
    // "takes place by video conference only", "par visioconférence", "por videoconferencia"
    /\b(?:by|via|per|through|over|in|par|en|por|mediante|tramite)\s+(?:an?\s+|la\s+)?(?:(?:video|tele|web)[\s-]?conferenc(?:e|ing|ia)|videoconferenza|videoconfer[eê]ncia|visio-?conf[eé]rence)\b/giu,
    'by-video-conference',
    0.82,
  ],
  [
    /\b(?:community|conference|video|group)\s+call\b|\btele-?conference\b|\bvideo-?conference\b|\bvideoconferencia\b/giu,
    'call',
    0.62,
  ],
]
const MIXED_WORDS =
  /\b(?:hybrid\s+(?:in-person\s+|event\s+)?(?:events?|format|mode|setting|participation|attendance|meeting|workshop|conference|seminar|session|lecture|talk|symposium|course|training|forum|edition|meet-?up|option)|(?:held|be|is|as|in|an?|run)\s+(?:an?\s+)?hybrid(?=[\s]*[.,;:)(]|\s+and\b)|(?<=\(\s?)hybrid\b|(?:evento|formato|modalidad|modalidade|encuentro|encontro|forma|manera)\s+h[ií]brid[oa]|hybrides?(?=\s*[.,)])|mixed\s+(?:mode|format)|in[\s-]person\s+(?:and|or|&|\/|as\s+well\s+as)\s+(?:\p{L}+\s+)?(?:online|virtual(?:ly)?|remote(?:ly)?|zoom|via\s+zoom|on\s+zoom)|(?:online|virtual(?:ly)?|remote(?:ly)?|zoom)\s+(?:and|or|&|\/)\s+(?:in[\s-]person|on-?\s?site|face[\s-]to[\s-]face)|on-?\s?site\s+(?:and|or|&)\s+(?:online|virtual\p{L}*|remote\p{L}*)|presencial(?:mente)?\s+(?:y|e|o|ou)\s+(?:virtual\p{L}*|online|en\s+l[ií]nea|a\s+dist[aâ]ncia|remot\p{L}*)|(?:virtual|online)\s+(?:y|e|o|ou)\s+presencial|en\s+pr[eé]sentiel\s+et|(?:if\s+you\s+)?can'?t\s+(?:make\s+it|join|attend|come)(?:\s+(?:in\s+person|to\s+\p{L}+))?\W{1,3}(?:[^.\n]{0,60}\b(?:online|stream|zoom|teams|virtually|remotely|watch)))/giu
const STREAM_WORDS =
  /\b(?:(?:will\s+be|is|are|be|also|and)\s+(?:also\s+|simultaneously\s+)?(?:live[\s-]?)?(?:streamed|broadcast|webcast|livestreamed|live-streamed)(?:\s+live)?|live[\s-]?stream(?:ed|ing)?|streamed\s+live|live\s+(?:broadcast|webcast|transmission)|(?:se\s+)?transmit(?:ir[aá]|ida|ido)|transmiss[aã]o\s+ao\s+vivo|retransmis\p{L}*|diffus[eé]\p{L}*\s+en\s+direct|diretta\s+streaming|en\s+streaming|conectar(?:te)?\s+virtualmente|remote\s+participa(?:tion|nts?)|participate\s+(?:remotely|online|virtually)|(?:follow|watch|see)\s+(?:(?:us|it|along|live|the\s+\p{L}+)\s+){0,2}on\s+(?:our|the)\s+(?:\p{L}+\s+){0,2}(?:channel|stream|page)|(?:join|attend|follow|participat\p{L}+|take\s+part)\s+(?:us\s+)?(?:\p{L}+\s+){0,2}?(?:remotely|virtually|online))\b/giu
const NOT_SURE =
  /\b(?:may|might|could|depending|depend|no|not|never|without|won't|isn't|n[aã]o|sem|sin|pas|sans|non|senza|nicht|ohne|last\s+year|previous|probably\s+not|if\s+possible)(?!\p{L})/iu
const IN_PERSON_WORDS =
  /\b(?:in[\s-]person|face[\s-]to[\s-]face|presencial(?:mente)?|en\s+pr[eé]sentiel|in\s+presenza|on-?site\s+only|vor\s+Ort)\b/giu

export const online = defineExtractor({
  name: 'online',
  yields: ['online', 'mode'],
  needs: [],
  *extract({ page }): Iterable<AnyFind> {
    const { text } = page
    yield* labels(page)
    yield* links(page)
    const names = windowsAround(text, page.index.at(PLATFORM_WORDS), 44, 44)
    if (names.length > 0) yield* platforms(page, names)
    const remote = windowsAround(text, page.index.at(REMOTE_WORDS), 76, 40)
    const calls = windowsAround(text, page.index.at(CALL_WORDS), 40, 20)
    const webinars = windowsAround(text, page.index.at(WEBINAR_WORDS), 12, 20)
    for (const [pattern, cue, weight] of ONLINE_WORDS) {
      const windows =
        cue === 'webinar' ? webinars : cue.endsWith('call') || cue === 'by-video-conference' ? calls : remote
      if (windows.length === 0) continue
      for (const { index, groups: found } of matchesIn(text, windows, pattern)) {
        const span = { start: index, end: index + found[0].length }
        const line = page.lines[page.lineAt(span.start)]!
        if (line.kind === 'furniture') continue
        const before = text.slice(Math.max(0, span.start - 90), span.start)
        const after = text.slice(span.end, span.end + 40)
        // "Our next virtual meetup" counts; "virtual events are hard to run", "last year's virtual workshop" less.
        const vague =
          /\b(?:last|previous|past|20\d\d)\s+(?:\S+\s+){0,4}$|\b(?:success\s+of|recordings?\s+of|unlike|after\s+(?:\S+\s+){1,4})\s*(?:the\s+)?$|\b(?:any|other|todo\s+tipo\s+de|cualquier|how\s+to\s+(?:run|organi[sz]e|host))\s+$/i.test(
            before,
          )
        const other = cue !== 'webinar' && OTHER_OCCASION.test(text.slice(Math.max(0, span.start - 60), span.end))
        // "takes place by video conference only" is how it is held; "and, by video conference, Ms X" is how one speaker joins.
        const aside =
          cue === 'by-video-conference' &&
          !/^\s+(?:only|uniquement|seulement|[uú]nicamente|exclusivamente|soltanto)\b/i.test(after) &&
          !/\b(?:held|place|conducted|run|given|lieu|lugar|tiendra|d[eé]roulera|realizar[aá]|celebrar[aá]|terr[aà]|meets?|meeting|be)\s+(?:\p{L}+\s+){0,2}$/iu.test(
            before,
          )
        const plural =
          cue === 'online-event' && /s\b$/.test(found[0]) && !/(?:classes|talks|presentations)$/i.test(found[0])
        if (found[0].includes('\n\n')) continue
        const early = span.start < 700 || line.kind === 'heading'
        const lead = span.start < 160
        let w =
          weight * (vague || other ? 0.4 : aside ? 0.6 : plural ? 0.7 : 1) * (early ? 1 : 0.78) +
          (lead && !vague && !other && !aside ? 0.12 : 0)
        if (cue === 'webinar' && /^\s*(?:series|recording|link|platform)/i.test(after) && !lead) w *= 0.8
        yield { kind: 'mode', span, value: { mode: 'online' }, cue, weight: Math.min(0.95, w) }
      }
    }
    yield* words(page, windowsAround(text, page.index.at(MIXED_TRIGGERS), 60, 110), MIXED_WORDS, 'mixed', 'mixed', 0.85)
    for (const { index, groups: found } of matchesIn(
      text,
      windowsAround(text, page.index.at(STREAM_TRIGGERS), 44, 34),
      STREAM_WORDS,
    )) {
      const span = { start: index, end: index + found[0].length }
      const sentence = page.sentenceAt(span.start) ?? span
      if (NOT_SURE.test(text.slice(Math.max(sentence.start, span.start - 80), span.start))) continue
      yield {
        kind: 'online',
        span,
        value: { platform: null, url: null, instructions: null },
        cue: 'stream',
        weight: 0.7,
      }
      yield { kind: 'mode', span, value: { mode: 'mixed' }, cue: 'stream', weight: 0.6 }
    }
    yield* words(
      page,
      windowsAround(text, page.index.at(PERSON_TRIGGERS), 14, 24),
      IN_PERSON_WORDS,
      'in-person',
      'in-person',
      0.6,
    )
  },
})

// "A first consultation was held online", "Interviews will be held online": another occasion than the one announced.
const OTHER_OCCASION =
  /\b(?:first|second|third|earlier|previous|preliminary|preparatory|initial|preceding|last|former)\s+(?:\p{L}+\s+){1,3}(?:was|were|took|had\s+been)\b[^.]{0,40}$|\b(?:interviews?|auditions?|office\s+hours|defen[cs]es?|registrations?|applications?)\s+(?:will|are|were|is)\b[^.]{0,30}$/iu

// The words without one of which a group of patterns finds nothing.
const list = (words: string): readonly string[] => words.split(' ')
const PLATFORM_WORDS = list(
  'zoom teams google hangout hangouts webex cisco goto gotowebinar gotomeeting gototraining youtube facebook jitsi bigbluebutton bbb twitch discord skype bluejeans adobe gather gathertown hopin streamyard vimeo crowdcast blackboard whereby remo airmeet livestorm interactio kudo linkedin instagram',
)
const REMOTE_WORDS = list(
  'online line web virtual virtuales virtually virtualmente remote remotely remoto remota remotas remotos línea linea ligne linha webinar zoom',
)
const WEBINAR_WORDS = list('webinar webinars webinaire webinaires webinario web')
const CALL_WORDS = list(
  'call conference conferencing conferencia conférence conference teleconference videoconference videoconferencing videoconferencia videoconferenza videoconferência visioconférence visioconference',
)
const MIXED_TRIGGERS = list(
  'hybrid hybride hybrides híbrido híbrida hibrido hibrida mixed person online virtual virtually zoom remote remotely site onsite face presencial presencialmente présentiel presentiel can cant',
)
const STREAM_TRIGGERS = list(
  'channel stream streamed streaming livestream livestreamed livestreaming live broadcast webcast transmission transmissão transmitirá transmitira transmitida transmitido retransmisión retransmitido retransmitida diffusé diffusée diffusés diffusées diretta conectarte conectar virtualmente remote remotely virtually online',
)
const PERSON_TRIGGERS = list('person face presencial presencialmente présentiel presentiel presenza site onsite ort')
// A cheap look for the words that JOIN_WORDS begins with.
const JOIN_ANY =
  /\b(?:join|connect|log|watch|follow|see|seen|view|broadcast|stream|live|webcast|link|enlace|lien|conectar|unirse|rejoindre|carried|shown|aired|televised|transmi|vivo|diret|from|desde|da|de)/i

function* words(
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

/** Addresses of meeting rooms and streams. */
function* links(page: Page): Generator<AnyFind> {
  const { text } = page
  if (!text.includes('http') && !text.includes('www.')) return
  const urls = [...page.index.at(['http', 'https'])]
  for (const { index, groups: found } of matchesIn(text, windowsAround(text, urls, 0, 120), JOIN_HOST)) {
    const url = trimUrl(text, { start: index, end: index + found[0].length })
    if (/\/download|\/channel\/|\/support|\/test\b/.test(found[0])) continue
    yield {
      kind: 'online',
      span: url,
      value: { platform: null, url, instructions: instructionsNear(page, url.end) },
      cue: 'join-url',
      weight: 0.9,
    }
  }
  const before = windowsAround(text, page.index.at(['http', 'https', 'www']), 90, 30).filter((window) =>
    JOIN_ANY.test(text.slice(window.start, window.end)),
  )
  for (const { index, groups: found } of matchesIn(text, before, JOIN_WORDS)) {
    if (/\n\s*\n/.test(found[0]) || NOT_SURE.test(text.slice(Math.max(0, index - 30), index))) continue
    if (/\b(?:register|mailing\s+list|slack|list\b|community\b|group\b|members|newsletter)/i.test(found[0])) continue
    const end = index + found[0].length
    const url = trimUrl(text, { start: end - found[1]!.length, end })
    const live =
      /couch|sofa|home|anywhere|afar|casa|live|stream|watch|webcast|broadcast|connect|enlace|lien|vivo|transmi|diret/i.test(
        found[0],
      )
    yield {
      kind: 'online',
      span: url,
      value: { platform: null, url, instructions: null },
      cue: 'join-words',
      weight: live ? 0.75 : 0.45,
    }
  }
}

const WORD_ONLINE =
  /^\W{0,3}(?:(?:it(?:'s| is)|this is|held|fully|entirely|an?)\s+){0,2}(?:online|virtual(?:ly)?|remote(?:ly)?|zoom|web-?ex|(?:ms |microsoft )?teams|google meet|gotowebinar|gotomeeting|youtube|webinar|en l[ií]nea|en ligne|em linha|discord|jitsi|(?:canal|p[aá]gina|cha[iî]ne|channel)\b.{0,60}\b(?:youtube|facebook|instagram|twitch)|internet|the internet|cyberspace|(?:on|via|over|por|sur|vía) )/i

/** "Where: Online", "Zoom link: https://…", "Format: hybrid", "Webinar link: RSVP to view". */
function* labels(page: Page): Generator<AnyFind> {
  const { text } = page
  for (const field of page.fields) {
    const value = field.value
    const label = text.slice(field.label.start, field.label.end)
    const places = field.key === 'venue' || field.key === 'whenWhere' || field.key === 'room' || field.key === 'address'
    const named =
      field.key === 'online' ||
      /\b(?:webinar|zoom|platform|plateforme|plataforma|piattaforma|meeting|join(?:ing)?|stream|teams|webex|espacio\s+virtual|sala\s+virtual|virtual)\b(?:\s+(?:link|url|room|id))?/i.test(
        label,
      )
    if (!places && !named) continue
    const words = text.slice(value.start, Math.min(value.end, value.start + 300))
    const found = ANY_URL.exec(words)
    const url = found
      ? trimUrl(text, { start: value.start + found.index, end: value.start + found.index + found[0].length })
      : null
    const platform = platformIn(text, { start: value.start, end: value.start + words.length })
    if (places) {
      const house = /\b(?:room|hall|building|street|avenue|floor|hotel|library|centre|center|museum)\b/i.test(
        words.slice(0, 80),
      )
      if (WORD_ONLINE.test(words) && !house) {
        yield { kind: 'mode', span: value, value: { mode: 'online' }, cue: 'label-where', weight: 0.92 }
        yield {
          kind: 'online',
          span: value,
          value: {
            platform,
            url: url && /download/.test(text.slice(url.start, url.end)) ? null : url,
            instructions: null,
          },
          cue: 'label-where',
          weight: 0.88,
        }
      } else if (
        found &&
        found.index < 12 &&
        /zoom|teams|meet\.|webex|jitsi|youtu/i.test(found[0]) &&
        !/download/.test(found[0])
      ) {
        yield { kind: 'mode', span: value, value: { mode: 'online' }, cue: 'label-where', weight: 0.92 }
      }
      continue
    }
    if (/^\W*(?:hybrid|h[ií]brid[oa])/i.test(words))
      yield { kind: 'mode', span: value, value: { mode: 'mixed' }, cue: 'label-format', weight: 0.92 }
    else if (/^\W*(?:virtual|online|webinar|en l[ií]nea|en ligne|remot)/i.test(words))
      yield { kind: 'mode', span: value, value: { mode: 'online' }, cue: 'label-format', weight: 0.9 }
    else if (/^\W*(?:in[\s-]person|presencial|face|on-?site)/i.test(words))
      yield { kind: 'mode', span: value, value: { mode: 'in-person' }, cue: 'label-format', weight: 0.9 }
    const link =
      /link|url|plat[ae]?forma?|platform|piattaforma|join|zoom|webinar|online|stream|virtual|meeting|remot|afar|distanc|dial/i.test(
        label,
      )
    if (
      link &&
      (url || platform || /\b(?:rsvp|register|sent|shared|provided|view)\b/i.test(words)) &&
      !/^(?:format|mode|formato|modalidad)$/i.test(label.trim())
    )
      yield {
        kind: 'online',
        span: value,
        value: { platform: platform ?? platformIn(text, field.label), url, instructions: null },
        cue: 'label-online',
        weight: url || platform ? 0.86 : 0.7,
      }
  }
}

function* platforms(page: Page, windows: readonly Span[]): Generator<AnyFind> {
  const { text } = page
  for (const { index, groups: found } of matchesIn(text, windows, PLATFORM)) {
    const [, lead, name, tail] = found
    const at = index + (lead?.length ?? 0)
    const span: Span = { start: at, end: at + name!.length }
    const line = page.lines[page.lineAt(at)]!
    if (line.kind === 'furniture') continue
    const sentence = page.sentenceAt(at) ?? line
    const around = text.slice(Math.max(sentence.start, at - 160), Math.min(sentence.end, at + 160))
    const broadcast = BROADCAST.test(name!)
    // "Webex  https://…", "Teams: https://…": the address right behind the platform.
    const behind =
      /^(?:\s+(?:link|meeting|webinar|room|url))?\s{0,3}[:|>-]?\s{0,14}((?:https?:\/\/|www\.)[^\s<>"']+)/i.exec(
        text.slice(at + name!.length, at + name!.length + 240),
      )
    if (behind && !/channel|record|playlist|download|group|page/i.test(behind[0])) {
      const end = at + name!.length + behind[0].length
      yield {
        kind: 'online',
        span,
        value: {
          platform: span,
          url: trimUrl(text, { start: end - behind[1]!.length, end }),
          instructions: instructionsNear(page, at),
        },
        cue: 'platform-and-url',
        weight: broadcast && !LIVE.test(around) ? 0.4 : 0.86,
      }
      continue
    }
    if (
      broadcast &&
      (!LIVE.test(around) || (AFTERWARDS.test(around) && !/\blive/i.test(around))) &&
      !/^(?:microsoft|ms)/i.test(name!)
    ) {
      // "in teams": a word. "Teams meeting", "on Teams": the platform.
      if (!(/^teams$/i.test(name!) && name![0] === 'T' && lead && tail)) continue
    }
    if (/^teams$/i.test(name!) && !(/^T/.test(name!) && (lead || tail))) continue
    if (/^(?:Gather|Remo|Kudo|Discord)$/.test(name!) && !/^(?:on|via|in)\s/i.test(lead ?? '')) continue
    if (/^zoom$/.test(name!) && !lead && !tail) continue
    if (
      /\b(?:download|install|instalad[oa]|fatigue|lens|zoom\s+(?:in|out|to|into))\b/i.test(
        text.slice(at - 30, at + 30),
      ) &&
      !/v[ií]a|join/i.test(lead ?? '')
    )
      continue
    const inform =
      /\b(?:more\s+information|questions|contact\s+us|chat|message\s+me|find\s+us)\b/i.test(around) &&
      !tail &&
      broadcast
    const weight =
      (lead && tail
        ? 0.82
        : lead
          ? 0.8
          : tail
            ? 0.74
            : broadcast
              ? 0.7
              : /(?:\b(?:and|or|e|y|et|ou)|[&/,:]|\()\s{0,3}(?:online\s{0,3})?\(?\s{0,3}$/i.test(
                    text.slice(Math.max(0, at - 14), at),
                  )
                ? 0.66
                : 0.5) * (inform ? 0.5 : 1)
    yield {
      kind: 'online',
      span,
      value: { platform: span, url: null, instructions: instructionsNear(page, at) },
      cue: lead ? 'on-platform' : tail ? 'platform-link' : 'platform',
      weight,
    }
  }
}

const INSTRUCTION =
  /\b(?:link|details|information|invitation|passcode|password|meeting\s+id|enlace|lien|coordinates|call-in|dial)\b[^.]{0,90}\b(?:sent|e-?mailed|shared|provided|send|e-?mail|circulated|posted|available|enviado|compartid[oa]|envoy[eé])\b|\b(?:send|share|e-?mail|provide)\s+(?:you\s+)?(?:the\s+|a\s+)?(?:\S+\s+)?(?:link|details|invitation)|\bmeeting\s+id\s*:|\bpasscode\s*:/i

/** The sentence here, or the line below, that says how to get in: "The Zoom link will be e-mailed to …", "Meeting ID: 844 0291 7735". */
function instructionsNear(page: Page, at: number): Span | null {
  const here = page.sentenceAt(at)
  if (here && here.end - here.start < 320 && INSTRUCTION.test(page.text.slice(here.start, here.end))) return here
  const index = page.lineAt(at)
  for (const k of [index, index + 1, index + 2]) {
    const line = page.lines[k]
    if (!line || line.kind === 'blank') continue
    if (
      line.end - line.start < 200 &&
      INSTRUCTION.test(page.text.slice(line.start, line.end)) &&
      !/https?:/.test(page.text.slice(line.start, line.end))
    )
      return { start: line.start, end: line.end }
  }
  return null
}

const PLATFORM_WORD = new RegExp(`(?<![\\p{L}/.@-])(?:${PLATFORM_NAME})(?![\\p{L}/@-]|\\.\\p{L})`, 'u')

function platformIn(text: string, span: Span): Span | null {
  const found = PLATFORM_WORD.exec(text.slice(span.start, span.end))
  return found ? { start: span.start + found.index, end: span.start + found.index + found[0].length } : null
}

function trimUrl(text: string, span: Span): Span {
  let end = span.end
  while (end > span.start && /[.,;:!?)\]}'"*>|]/.test(text[end - 1]!)) {
    if (text[end - 1] === ')' && text.slice(span.start, end).includes('(')) break
    end--
  }
  return { start: span.start, end }
}
