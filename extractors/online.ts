/**
 * Ways in from afar, and words that say how one attends: "via Zoom", "held virtually", "streamed live", "hybrid", "in person".
 * What is merely done on the web is none: registration, materials, an application, a recording.
 */
import type { AnyFind } from './candidate.js'
import { defineExtractor } from './define.js'
import { labels } from './online/labels.js'
import { links, trimUrl } from './online/links.js'
import {
  ALSO_TRIGGERS,
  alsoOnline,
  IN_PERSON_WORDS,
  MIXED_TRIGGERS,
  MIXED_WORDS,
  PERSON_TRIGGERS,
  STREAM_TRIGGERS,
  STREAM_WORDS,
  words,
} from './online/mixed.js'
import { NOT_SURE } from './online/notSure.js'
import { PLATFORM_WORDS, platforms } from './online/platforms.js'
import { CALL_WORDS, DONE_ONLINE, ONLINE_WORDS, OTHER_OCCASION, REMOTE_WORDS, WEBINAR_WORDS } from './online/remote.js'
import { sentLinks } from './online/sentLinks.js'
import type { Span } from './page.js'
import { matchesIn, windowsAround } from './windows.js'

// "Inscripción en formato digital": what is done on the web
const TOLD_OF_FORMAT = /^(?:format|modalid|modalit|forma|mane|maine|v[ií]a|en\sdist)/i

export const online = defineExtractor({
  name: 'online',
  yields: ['online', 'mode'],
  needs: [],
  *extract({ page }): Iterable<AnyFind> {
    const { text } = page
    yield* labels(page)
    yield* links(page)
    yield* sentLinks(page)
    const names = windowsAround(text, page.index.at(PLATFORM_WORDS), 44, 44)
    if (names.length > 0) yield* platforms(page, names)
    const remote = windowsAround(text, page.index.at(REMOTE_WORDS), 76, 40)
    const calls = windowsAround(text, page.index.at(CALL_WORDS), 40, 20)
    const webinars = windowsAround(text, page.index.at(WEBINAR_WORDS), 12, 20)
    const head = text.slice(0, 800).includes('e-') ? [{ start: 0, end: Math.min(800, text.length) }] : []
    for (const [pattern, cue, weight] of ONLINE_WORDS) {
      const windows =
        cue === 'e-event'
          ? head
          : cue === 'webinar'
            ? webinars
            : cue.endsWith('call') || cue === 'by-video-conference'
              ? calls
              : remote
      if (windows.length === 0) continue
      for (const { index, groups: found } of matchesIn(text, windows, pattern)) {
        const span = { start: index, end: index + found[0].length }
        const line = page.lines[page.lineAt(span.start)]!
        if (line.kind === 'furniture') continue
        const before = text.slice(Math.max(0, span.start - 90), span.start)
        const after = text.slice(span.end, span.end + 40)
        // "Our next virtual meetup" counts; "virtual events are hard to run", "last year's virtual workshop" less.
        const vague =
          /\b(?:last|previous|past|(?:the|our|in)\s+20\d\d)\s+(?:\S+\s+){0,4}$|\b(?:success\s+of|recordings?\s+of|unlike|after\s+(?:\S+\s+){1,4})\s*(?:the\s+)?$|\b(?:any|other|todo\s+tipo\s+de|cualquier|how\s+to\s+(?:run|organi[sz]e|host))\s+$/i.test(
            before,
          )
        // "After Umeå (2021, online) and Porto (2023)": an earlier one.
        const earlier = /\((?:[\p{L} ]{0,20}\s)?(?:19|20)\d{1,2}$/u.test(
          text.slice(Math.max(0, span.start - 30), span.start + 1),
        )
        if (earlier) continue
        const other = cue !== 'webinar' && OTHER_OCCASION.test(text.slice(Math.max(0, span.start - 60), span.end))
        // "takes place by video conference only" is how it is held; "and, by video conference, Ms X" is how one speaker joins.
        const aside =
          cue === 'by-video-conference' &&
          !/^\s+(?:only|uniquement|seulement|[uú]nicamente|exclusivamente|soltanto|statt|durchgef[uü]hrt)\b/i.test(
            after,
          ) &&
          !/\b(?:held|place|conducted|run|given|lieu|lugar|tiendra|d[eé]roulera|realizar[aá]|celebrar[aá]|terr[aà]|meets?|meeting|be)\s+(?:\p{L}+\s+){0,2}$/iu.test(
            before,
          )
        if ((cue === 'fully-online' || TOLD_OF_FORMAT.test(found[0])) && DONE_ONLINE.test(before)) continue
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
    yield* alsoOnline(page, windowsAround(text, page.index.at(ALSO_TRIGGERS), 30, 20))
    for (const { index, groups: found } of matchesIn(
      text,
      windowsAround(text, page.index.at(STREAM_TRIGGERS), 44, 52),
      STREAM_WORDS,
    )) {
      const span = { start: index, end: index + found[0].length }
      const sentence = page.sentenceAt(span.start) ?? span
      if (NOT_SURE.test(text.slice(Math.max(sentence.start, span.start - 80), span.start))) continue
      // "Remote participation won't be possible this time"
      if (
        /^\s+(?:won't|(?:is|are|will|can|does|do)(?:n't|\s*not)|cannot|no|ne|non|nicht)\b/i.test(
          text.slice(span.end, span.end + 12),
        )
      )
        continue
      yield {
        kind: 'online',
        span,
        value: { platform: null, url: streamAt(text, span.end), instructions: null },
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

// "se transmitirán por el canal de la Facultad: https://…", "will be streamed live at https://…"
const STREAM_AT =
  /^[^.;!?\n]{0,70}?(?:\s(?:at|on|via|en|em|por|sur|su|unter|here|aquí|aqui|ici)\s|:\s)((?:https?:\/\/|www\.)[^\s<>"']+)/iu

/** The address right behind the words that say so, in their sentence. */
function streamAt(text: string, at: number): Span | null {
  const found = STREAM_AT.exec(text.slice(at, at + 240))
  if (!found) return null
  const end = at + found[0].length
  return trimUrl(text, { start: end - found[1]!.length, end })
}
