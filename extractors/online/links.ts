/** Addresses of meeting rooms and streams. */
import type { AnyFind } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { matchesIn, windowsAround } from '../windows.js'
import { instructionsNear } from './instructions.js'
import { NOT_SURE } from './notSure.js'

const JOIN_HOST =
  /https?:\/\/(?:[\w-]+\.){0,3}(?:zoom\.us\/(?:j|my|s|w|meeting|webinar)|zoom\.com\/j|zoomgov\.com\/j|teams\.microsoft\.com\/|teams\.live\.com|meet\.google\.com\/|hangouts\.google\.com|webex\.com\/|gotomeeting\.com|gotowebinar\.com|attendee\.gotowebinar\.com|global\.gotomeeting|youtube\.com\/live|twitch\.tv\/|meet\.jit\.si\/|jitsi\.|bbb\.|bluejeans\.com\/|gather\.town\/|app\.gather\.town|hopin\.(?:com|to)|streamyard\.com\/watch|discord\.gg\/|crowdcast\.io\/|whereby\.com\/|conf\.|us02web\.zoom)[^\s<>"']*/gi

// "Join here: https://…", "watch it live at www…", "live stream: …"
const JOIN_WORDS =
  /\b(?:join(?:\s+(?:us|the\s+\w+|here|online|at|via))*|connect|log\s+(?:in|on)|watch(?:\s+(?:it|us))?(?:\s+live)?|from\s+(?:your\s+(?:own\s+)?(?:couch|sofa|desk|home|kitchen|living\s+room)|home|anywhere|afar|wherever\s+you\s+are)|desde\s+(?:tu\s+)?casa|de\s+(?:casa|chez\s+vous)|da\s+casa|follow\s+(?:it|along)(?=\s+(?:at|on|via)\s)|(?:follow|seen?|viewed|broadcast|streamed)\s+(?:it\s+)?(?:live|online)|live\s?-?stream(?:ed|ing)?|live\s+(?:[uü]bertragen|gestreamt)|webcast|(?:carried|shown|aired|televised)\s+live|(?:se\s+)?transmi(?:tir[aá]|te|ss[aã]o|ssione|sión)(?:\s+en\s+vivo|\s+ao\s+vivo|\s+en\s+directo|\s+in\s+diretta)|(?:en\s+vivo|ao\s+vivo|en\s+direct|in\s+diretta)|(?:link|enlace|lien)\s+(?:to\s+join|de\s+(?:conexi[oó]n|connexion|acceso)|para\s+(?:unirse|conectarse|entrar))|(?:we|we'll|will|also)\s+(?:also\s+)?stream(?=\s+(?:it\s+)?(?:on|at|via)\s)|(?:seguir|acompanhar|suivre|seguire)\s+(?:el|la|o|a|le|il|l'|en)\s?[^.:]{2,30}\s(?:por|pel[oa]|sur|su|en|tramite)\s|conectar(?:se|te)|unirse|rejoindre|broadcast\s+live|live\s+on\s+\p{L}+(?:\s+\p{L}+)?)\b[^.]{0,50}?((?:https?:\/\/|www\.)[^\s<>"']+)/giu

// A cheap look for the words that JOIN_WORDS begins with.
const JOIN_ANY =
  /\b(?:join|connect|log|watch|follow|see|seen|view|broadcast|stream|live|webcast|link|enlace|lien|conectar|unirse|rejoindre|carried|shown|aired|televised|transmi|vivo|diret|from|desde|seguir|acompanhar|suivre|seguire|da|de)/i

/** Addresses of meeting rooms and streams. */
export function* links(page: Page): Generator<AnyFind> {
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
    // The "watch" of "https://www.youtube.com/watch?v=…" is no word.
    if (/\S/.test(text[index - 1] ?? ' ') && !/[("'*_:;,.!?\x95-]/.test(text[index - 1]!)) continue
    if (/\n\s*\n/.test(found[0]) || NOT_SURE.test(text.slice(Math.max(0, index - 30), index))) continue
    if (/\b(?:register|mailing\s+list|slack|list\b|community\b|group\b|members|newsletter)/i.test(found[0])) continue
    const end = index + found[0].length
    // "Transmissão: https://youtube…" above "Certificado: https://…": the nearer of two
    const nearer = /(?:https?:\/\/|www\.)[^\s<>"']+/i.exec(found[0])!
    const url = trimUrl(text, {
      start: index + nearer.index,
      end: Math.min(end, index + nearer.index + nearer[0].length),
    })
    const live =
      /couch|sofa|follow|home|anywhere|afar|casa|live|stream|watch|webcast|broadcast|connect|enlace|lien|vivo|transmi|diret/i.test(
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

export function trimUrl(text: string, span: Span): Span {
  let end = span.end
  while (end > span.start && /[.,;:!?)\]}'"*>|]/.test(text[end - 1]!)) {
    if (text[end - 1] === ')' && text.slice(span.start, end).includes('(')) break
    end--
  }
  return { start: span.start, end }
}
