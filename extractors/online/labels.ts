/** Labels that say how one attends: "Where: Online", "Zoom link: https://…", "Format: hybrid". */
import type { AnyFind } from '../candidate.js'
import type { Page } from '../page.js'
import { trimUrl } from './links.js'
import { platformIn } from './platforms.js'

const ANY_URL = /(?:https?:\/\/|www\.)[^\s<>"']+/i

// Its fellow for a place that is none: ONLINE_ONLY in venue/onlineOnly.ts; a new word is mostly due in both.
const WORD_ONLINE =
  /^\W{0,3}(?:(?:it(?:'s| is)|this is|held|fully|entirely|an?)\s+){0,2}(?:online|(?:(?:in\s+)?unsere[mr]\s+)?(?:zoom|bigbluebutton|teams|jitsi|webex|online)-(?:raum|meeting|sitzung|konferenz|call|treffen)|virtual(?:ly)?|remote(?:ly)?|zoom|web-?ex|(?:ms |microsoft )?teams|google meet|gotowebinar|gotomeeting|youtube|webinar|en l[ií]nea|en ligne|em linha|digital(?!\s+\p{Lu})|visio(?:-?conf[eé]rence)?|vid[eé]oconf[eé]rence|video-?konferenz|videoconferenc[ia]+|videoconferenza|(?:evento|formato|modalidade?|modalit[aà]|event|format|veranstaltung)\s+(?:online|virtual[e]?|digitale?|remot[oa]|a\s+distancia|a\s+distanza|en\s+l[ií]nea)|[àa]\s+distan(?:ce|cia|za)|da\s+remoto|discord|jitsi|(?:canal|p[aá]gina|cha[iî]ne|channel)\b.{0,60}\b(?:youtube|facebook|instagram|twitch)|internet|the internet|cyberspace|via (?!(?:[\p{L}'.]+ ){1,4}\d{1,4}[a-z]?(?:[,;/)\n]|\s-|$))|(?:on|over|por|sur|vía) )/iu

const STREET = /^\W{0,3}[Vv]ia\s(?:(?:d[aei]l?l?[aeo']?|degli|dei)\s?)?(?:[A-Z]\.\s?)?\p{Lu}/u

/** "Where: Online", "Zoom link: https://…", "Format: hybrid", "Webinar link: RSVP to view". */
export function* labels(page: Page): Generator<AnyFind> {
  const { text } = page
  for (const field of page.fields) {
    const value = field.value
    const label = text.slice(field.label.start, field.label.end)
    const places = field.key === 'venue' || field.key === 'whenWhere' || field.key === 'room' || field.key === 'address'
    const named =
      field.key === 'online' ||
      /\b(?:webinar|zoom|platform|plateforme|plataforma|piattaforma|meeting|join(?:ing)?|stream|transmiss[aã]o|transmisi[oó]n|diretta|retransmission|teams|webex|espacio\s+virtual|sala\s+virtual|virtual)\b(?:\s+(?:link|url|room|id))?/i.test(
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
      // "Luogo: via Garibaldi, Milano": a street, where no platform is named.
      const italian = page.language === 'it' || /^\W*(?:luogo|dove|sede|indirizzo)\b/i.test(label)
      const street = italian && platform === null && !url && STREET.test(words)
      if (WORD_ONLINE.test(words) && !house && !street) {
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
    if (
      /^\W*(?:hybrid|h[ií]brid[oa]|ibrid[ao]|mist[ao]|mixte?|comodal|gemischt|semi-?presencial|(?:in[\s-]person|presen\p{L}+|(?:en\s+)?pr[eé]sentiel|in\s+presenza|in\s+presence|(?:in\s+)?pr[aä]senz|vor\s+ort)\s*(?:and|or|y|e|o|ou|et|und|oder|&|\+|\/)\s)/iu.test(
        words,
      )
    )
      yield { kind: 'mode', span: value, value: { mode: 'mixed' }, cue: 'label-format', weight: 0.92 }
    else if (
      /^\W*(?:virtual|online|webinar|en l[ií]nea|en ligne|remot|digital|visio|video-?conf|video-?konf|[àa] distan|a distancia|da remoto|telem[aá]tic|(?:en )?distanciel|zoom|web-?ex|(?:ms |microsoft )?teams)/i.test(
        words,
      )
    )
      yield { kind: 'mode', span: value, value: { mode: 'online' }, cue: 'label-format', weight: 0.9 }
    else if (
      /^\W*(?:in[\s-]person|presencial|face[- ]to|on-?site|in presen[cz]|(?:in )?pr[aä]senz|(?:en )?pr[eé]sentiel|vor ort|physical)/i.test(
        words,
      )
    )
      yield { kind: 'mode', span: value, value: { mode: 'in-person' }, cue: 'label-format', weight: 0.9 }
    const link =
      /link|url|plat[ae]?forma?|platform|piattaforma|join|zoom|webinar|online|stream|transmi|diretta|virtual|meeting|remot|afar|distanc|dial/i.test(
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
