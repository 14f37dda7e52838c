/** Platforms by name: "via Zoom", "on Microsoft Teams", "the Zoom link". */
import type { AnyFind } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { matchesIn } from '../windows.js'
import { instructionsNear } from './instructions.js'
import { trimUrl } from './links.js'
import { list } from './remote.js'

const PLATFORM_NAME =
  '(?<=(?:[Pp]iattaforma|[Pp]lataforma|[Pp]lateforme|[Pp]lattform)\\s)Meet|Zoom(?:\\s+(?:Webinars?|Meetings?))?|ZOOM|zoom|Microsoft\\s+Teams|MS[\\s-]Teams|Teams|TEAMS|Google\\s+(?:Meet|Hangouts?)|Google\\s+meet|google\\s+meet|Hangouts?|Cisco\\s+Web[Ee]x|Web[Ee]x|WEBEX|GoTo\\s?(?:Webinar|Meeting|Training)|GoTo[Ww]ebinar|YouTube(?:\\s+Live)?|Youtube|YOUTUBE|youtube|Facebook(?:\\s+Live)?|Jitsi(?:\\s+Meet)?|BigBlueButton|BBB|Twitch|Discord|Skype|BlueJeans|Adobe\\s+Connect|Gather(?:\\.?[Tt]own|\\.town)?|Hopin|StreamYard|Vimeo|Crowdcast|Blackboard\\s+Collaborate|Whereby|Remo|Airmeet|Livestorm|Interactio|Kudo|LinkedIn(?:\\s+Live)?|Instagram(?:\\s+Live)?|UN\\s?[Ww]eb\\s?TV|Demio|ON24|SpatialChat|BigMarker|(?:Twitter|X)\\s+Spaces?|RingCentral|Zoho\\s+Meeting|Nextcloud\\s+Talk|Vidyo|Pexip|VooV(?:\\s+Meeting)?|Tencent\\s+Meeting|Lifesize|Big\\s+Blue\\s+Button|Workadventure|WorkAdventure|oVice|Topia|eduMEET'

// "via Zoom", "on Microsoft Teams", "en direct sur ZOOM", "por Zoom"; "the Zoom link", "Zoom meeting ID"
const PLATFORM = new RegExp(
  `(?<![\\p{L}/.@-])(?:((?:[Vv][ií]a|[Oo]n|[Oo]ver|[Bb]y|[Tt]hrough|[Uu]sing|[Ii]n|[Pp]or|[Pp]ar|[Ss]ur|[Pp]er|[Ee]n|[Ee]m|[Pp]el[oa]|[Nn][oa]|[Ss]u|[Tt]ramite|[Aa]uf|[Üü]ber|[Mm]ov(?:ed|es)\\s+to|@|[Ll]ive\\s+on|[Oo]pen|[Jj]oin|[Uu]se|[Vv]on|[Aa]\\s+trav[eé]s\\s+de|[Aa]trav[eé]s\\s+d[aeo]|(?:[Vv]isio|[Vv]ideo|[Vv]id[eé]o)-?(?:[Cc]onf[eé]r\\p{L}+|[Kk]onferenz)|(?:[Ll]ink|[Ee]nlace|[Ll]ien|[Rr]euni[oó]n|[Ss]esi[oó]n|[Ss]ala)\\s+(?:de|por|da|do)|(?:[Ll]ink|[Ee]nlace|[Ll]ien)\\s+[Zz]oom\\s+de)\\s+(?:the\\s+|our\\s+|a\\s+|unserem\\s+|unseren\\s+|la\\s+(?:plataforma\\s+)?(?:de\\s+)?|el\\s+|le\\s+|plataforma\\s+|piattaforma\\s+|(?:la\\s+)?plateforme\\s+|[Oo]nline\\s+via\\s+)?))?(${PLATFORM_NAME})(?![\\p{L}/@]|-(?!(?:Raum|Link|Meeting|Sitzung|Konferenz|Call|Session|Treffen)(?![\\p{Ll}]))|\\.\\p{L})(\\s+(?:[Ll]inks?|[Mm]eetings?|[Ww]ebinars?|[Rr]oom|[Cc]all|[Ss]ession|[Ii]nfo(?:rmation)?|[Dd]etails|[Ii][Dd]\\b|[Ii]nvit\\p{L}*|[Uu][Rr][Ll]|[Aa]ddress|[Cc]oordinates|[Pp]asscode|[Ll]ive\\b|[Ss]tream|[Cc]onferenc\\p{L}*|[Vv]ideo|[Cc]onnection|[Ee]vent|[Tt]alks?|[Ll]ectures?|[Ss]eminars?|[Ww]orkshops?|[Pp]resentations?|[Tt]raining|[Cc]lass(?:es)?))?`,
  'gu',
)

// Platforms that also hold recordings, groups and pages: they are a way in only where something is live there.
const BROADCAST =
  /^(?:youtube|un|facebook|twitch|vimeo|discord|linkedin|instagram|skype|hangout|gather|teams|remo|kudo|whereby|bbb)/i

const LIVE =
  /\b(?:live|seguir|suivre|seguire|acompanhar|verfolgen|[uü]bertragen|gestreamt|streamed|stream|streaming|livestream\w*|broadcast|transmi\p{L}+|en\s+vivo|ao\s+vivo|en\s+direct|diretta|webcast|tune\s+in|premi[eè]res?|airs|hosted\s+on|held\s+(?:on|via|over)|join|at\s+home|from\s+home|from\s+afar|take\s+place|watch|connect(?:s|ed|ing)?|conecta\p{L}*|se\s+connect\p{L}*|collega\p{L}*)\b/iu

// "The session takes place on YouTube Live; a chat account …"
const HELD_ON =
  /\b(?:takes?|taking|took)\s+place\s+$|\b(?:held|hosted|broadcast|streamed|airs|goes\s+out|runs?|live|happens|meet|tendr[\xe1a]\s+lugar|ser[\xe1a]|aura\s+lieu|si\s+terr[\xe0a])\s+$/i

// "online on our Discord server"
const ONLINE_ON =
  /\b(?:online|virtually|en\s+ligne|en\s+l[ií]nea)\s+(?:on|via|in|at|sur|en)\s+(?:our\s+|the\s+|notre\s+)?$/i

// "Nous suivre sur Facebook": the page of a body
const FOLLOW_US =
  /\b(?:(?:follow|find|like)\s+us|nous\s+suivre|(?:suivez|retrouvez|rejoignez)-nous|s[ií]guenos|seguinos|enc[uú]entranos|siga-?nos|seguici|(?:folgen?|folgt)\s+(?:Sie\s+)?uns)\b/iu

const GONE_BY =
  /\b(?:in\s+(?:19|20)\d\d|last\s+(?:year|month|week|time))\s+(?:we|it|they|the\s\p{L}+)\s+(?:was|were|had|met|held|ran|took|went|\p{L}+ed)\b/iu

const AFTERWARDS =
  /\b(?:record(?:ed|ing|ings)|afterwards|archive|available\s+after|uploaded|posted|channel|subscribe|follow\s+us|like\s+us|find\s+us|grabaci[oó]n|grava[cç][aã]o|playlist)\b/i

export const PLATFORM_WORDS = list(
  'piattaforma plataforma plateforme plattform zoom teams google hangout hangouts webex cisco goto gotowebinar gotomeeting gototraining youtube facebook jitsi bigbluebutton bbb twitch discord skype bluejeans adobe gather gathertown hopin streamyard vimeo crowdcast blackboard whereby remo airmeet livestorm interactio kudo linkedin instagram tv webtv demio on24 spatialchat bigmarker spaces ringcentral zoho nextcloud vidyo pexip voov tencent lifesize big workadventure ovice topia edumeet',
)

export function* platforms(page: Page, windows: readonly Span[]): Generator<AnyFind> {
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
    if (broadcast && FOLLOW_US.test(around) && !/\blive\b|\b(?:en|ao)\s+vivo\b|\ben\s+direct|diretta/i.test(around))
      continue
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
    const listed =
      /\d\s?(?:[ap]\.?m\.?|h|uhr|hrs)?(?:\s?[A-Z]{2,4})?\s?[,|·\x95-]\s?(?:(?:on|via|over|in|auf|por|pelo|su|sur)\s)?$/i.test(
        text.slice(line.start, at),
      ) && /^\s*(?:$|[(.,;|])/.test(text.slice(span.end, line.end))
    if (
      broadcast &&
      !listed &&
      !ONLINE_ON.test(text.slice(Math.max(0, at - 24), at)) &&
      (!LIVE.test(around) || (AFTERWARDS.test(around) && !/\blive|tune\s+in|premi[eè]re|\bairs\b/i.test(around))) &&
      !/^(?:microsoft|ms)/i.test(name!)
    ) {
      // "in teams": a word. "Teams meeting", "on Teams": the platform.
      if (!(/^teams$/i.test(name!) && name![0] === 'T' && lead && tail)) continue
    }
    if (!listed && /^teams$/i.test(name!) && !(/^T/.test(name!) && (lead || tail))) continue
    if (/^(?:Gather|Remo|Kudo|Discord)$/.test(name!) && !/^(?:on|via|in)\s/i.test(lead ?? '')) continue
    if (/^zoom$/.test(name!) && !lead && !tail) continue
    if (
      /\b(?:download|install|instalad[oa]|fatigue|lens|zoom\s+(?:in|out|to|into))\b/i.test(
        text.slice(Math.max(0, at - 30), at + 30),
      ) &&
      !/v[ií]a|join/i.test(lead ?? '')
    )
      continue
    // "In 2024 we rehearsed on Zoom"
    const then = GONE_BY.test(text.slice(sentence.start, at))
    const elsewhere =
      then ||
      /\b(?:interview|audition|office\s+hours|info(?:rmation)?\s+session|pre-?event|entrevista|entretien|colloquio\s+di\s+selezione)/i.test(
        around,
      )
    const held = /\b(?:takes?\s+place|held|happens|streamed|broadcast|live)\s+(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(0, index - 24), index),
    )
    const inform =
      !held &&
      /\b(?:more\s+information|questions|contact\s+us|chat|message\s+me|find\s+us)\b/i.test(around) &&
      !tail &&
      broadcast &&
      !HELD_ON.test(text.slice(Math.max(0, index - 30), index))
    // "Microsoft Teams" on a line of its own
    const alone =
      /^[^\p{L}\d]{0,5}$/u.test(text.slice(line.start, at)) &&
      /^\s*(?:$|[(.,;:|-])/.test(text.slice(span.end, line.end))
    const weight =
      (alone || listed
        ? 0.7
        : lead && tail
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
                  : 0.5) * (inform || elsewhere ? 0.5 : 1)
    yield {
      kind: 'online',
      span,
      value: { platform: span, url: null, instructions: instructionsNear(page, at) },
      cue: lead ? 'on-platform' : tail ? 'platform-link' : 'platform',
      weight,
    }
  }
}

const PLATFORM_WORD = new RegExp(`(?<![\\p{L}/.@-])(?:${PLATFORM_NAME})(?![\\p{L}/@-]|\\.\\p{L})`, 'u')

export function platformIn(text: string, span: Span): Span | null {
  const found = PLATFORM_WORD.exec(text.slice(span.start, span.end))
  return found ? { start: span.start + found.index, end: span.start + found.index + found[0].length } : null
}
