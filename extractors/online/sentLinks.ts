/** Links that are sent to those who sign up: "The link will be e-mailed the day before", "el enlace les llega al inscribirse". */
import type { AnyFind } from '../candidate.js'
import type { Page } from '../page.js'
import { matchesIn, windowsAround } from '../windows.js'
import { NOT_SURE } from './notSure.js'
import { list } from './remote.js'

const LINK =
  '(?:(?:zugangs|meeting|zoom|einladungs)?-?link|enlace|liga|lien|(?:zugangs|einwahl)daten|(?:joining|dial-?in|call-?in|connection|video\\s+chat|zoom|teams)\\s+(?:details|info(?:rmation)?|instructions|coordinates))'

// "o link da sala será enviado", "den Link bekommt ihr", "Link visible for attendees"
const SENT =
  '(?:sent|e-?mailed|mailed|shared|posted|circulated|distributed|visible|appears?|enviad[oa]|enviar\\p{L}+|env[ií]a\\p{L}*|compart\\p{L}+|llega\\p{L}*|mandad[oa]|disponibilizad[oa]|envoyé|communiqué|transmis|inviato|comparirà|visibile|condiviso|bekomm\\p{L}+|erh[aä]lt\\p{L}*|verschickt|versendet|geschickt|zugesandt|mitgeteilt|gibt\\s+es)'

// "We'll send you the link", "recibirán el enlace", "RSVP to see the link"
const SENDING =
  '(?:send|e-?mail|share|see|view|receive|get|for|recibir\\p{L}+|receber\\p{L}+|enviar\\p{L}+|enviamos|compartir\\p{L}+|recevr\\p{L}+|enverr\\p{L}+|riceverà|riceverete|invieremo|schicken|senden|bekommt|erhaltet|erhalten)'

const LINK_SENT = new RegExp(
  `(?<![\\p{L}-])(?:${LINK}(?![\\p{L}])[^.!?\\n]{0,60}?(?<![\\p{L}])${SENT}|${SENDING}\\s+(?:(?:you|out|te|les|vous|vi|euch|ihnen|den|einen|the|your|an?|el|la|o|le|il|um|un)\\s+){0,2}(?:zoom\\s+|meeting\\s+)?${LINK})(?![\\p{L}])`,
  'giu',
)

// A link to something else: to slides, forms, recordings.
const OTHER_LINK =
  /\b(?:registration|forms?|formul|survey|slides?|diaposit|record(?!atorio)|material|payment|folder|document|grab|grav|code|repo|encuesta|question|feedback|tickets?|abstract|data|photos?|fotos?|job|download|notes|hotel|submission|discount|playlist|article|paper)/iu

const LINK_TO =
  /\b(?:link|enlace|liga|lien)\s+(?:to|for|with|mit|con|zu[rm]?|für|vers|pour|al?|para|p(?:ara|ra)|per|d[eao]|del|du|della)\s+(\p{L}+(?:[\s'-]\p{L}+){0,3})/iu
const MEETS =
  /\b(?:join|connect|attend|meet|reuni|réuni|riuni|call|webinar|zoom|teams|session|sesi|sess|séance|talk|stream|transmi|diretta|event|lecture|seminar|workshop|conferen|room|sala|salle|aula|online|virtual|entrar|acce|acc[eè]s|ingres|conect|connexion|connessione|colleg|meeting|sitzung|videoraum|raum|live|broadcast|evento|visio|participa|charla|aula|palestra|encontro|encuentro|incontro)/iu
const SIGNED_UP =
  /\b(?:rsvp|regist|sign(?:ed|ing)?\s?[uio]|book|join|attend|log|ticket|e-?mail|write|contact|ask|inscri)[^.!?\n]*$/i
const PLAIN_DETAILS = /^(?:joining|teams)\b/i
const HOUSES = list(
  'venue room hall street road avenue centre center campus library hotel building university college school hospital infirmary museum church house club',
)
const ONLINE = list('online virtual virtually remote remotely zoom webinar webex videoconference stream hybrid video')

const LINK_WORDS = list(
  'link enlace liga lien zugangslink meetinglink zoomlink einladungslink zugangsdaten einwahldaten joining dial call connection chat zoom teams',
)

/** The sentence that says that a link comes. */
export function* sentLinks(page: Page): Generator<AnyFind> {
  const { text } = page
  const windows = windowsAround(text, page.index.at(LINK_WORDS), 36, 90)
  for (const { index, groups: found } of matchesIn(text, windows, LINK_SENT)) {
    const span = { start: index, end: index + found[0].length }
    if (page.lines[page.lineAt(index)]!.kind === 'furniture') continue
    const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, index - 24), index))![0]
    if (OTHER_LINK.test(found[0]) || OTHER_LINK.test(before) || NOT_SURE.test(before)) continue
    // "the link to the photos", "the link for our car park"; "the link to the meeting" is one.
    const aim = LINK_TO.exec(text.slice(index, span.end + 40))
    if (aim && aim.index <= found[0].length && !MEETS.test(aim[1]!)) continue
    // "see the link below", "For the link, click here"; "RSVP to see the link" is one.
    if (/^(?:see|view|get|for)\b/i.test(found[0]) && !SIGNED_UP.test(text.slice(Math.max(0, index - 60), index)))
      continue
    // "Joining instructions", "Teams details" are those of a house as well.
    if (PLAIN_DETAILS.test(found[0]) && page.index.has(...HOUSES) && !page.index.has(...ONLINE)) continue
    // "The link will be shared with the slides"
    if (/^[^.\n]{0,30}\b(?:slides?|recording|grabaci[oó]n|grava[cç][aã]o)/i.test(text.slice(span.end, span.end + 50)))
      continue
    const sentence = page.sentenceAt(index)
    const instructions = sentence && sentence.end - sentence.start < 320 ? sentence : null
    yield {
      kind: 'online',
      span,
      value: { platform: null, url: null, instructions },
      cue: 'link-sent',
      weight: 0.58,
    }
    return
  }
}
