/** The URLs that a text offers its readers, with what each is for; and words that lead to a link that is not there. */
import type { AnyFind } from './candidate.js'
import { defineExtractor } from './define.js'
import { relOf } from './links/rel.js'
import { urlsIn } from './links/urls.js'
import { matchesOf } from './matches.js'
import { offsetsOf, stems } from './triggers.js'

// Mailing lists and mailers sign with addresses of their own.
const MAILER = /unsubscribe|listinfo|list-manage|mailchi\.mp|\/listserv|privacy|cookie/i

// "REGISTER for this Webinar here:", "please use this link to login 5 minutes before … start:", "Register here"
const LEAD =
  /(?:(?:register|sign[- ]?up|rsvp|apply|book|join|submit|log ?in|click|download|watch|connect|enrol|reg[ií]str\p{L}+|inscr[ií]\p{L}+)\b[^.:!?\n]{0,70}\b(?:here|(?:the |this )?(?:following )?link|at|aqu[ií]|ici|qui)|(?:use|follow|click|visit|through|via) (?:on )?(?:this|the|the following) link)\b[^.:!?\n]{0,90}(?::[ \t]*$|[ \t]*$)/imuy

const HEARD = /feedback|your say|submissions?|comment|respond|objection/i
/** The words behind the last blank line. */
function lastParagraph(words: string): string {
  let from = 0
  // "Written submissions are welcome:\n\n1. online at …": a colon leads on.
  for (const found of matchesOf(words, /(?<!:[ \t]*)\n[ \t]*\r?\n/g)) from = found.index + found[0].length
  return words.slice(from)
}

// The words that LEAD begins with.
const LEADS = stems(
  'regist|regíst|sign|rsvp$|apply$|book$|join$|submit$|log$|login$|click$|download$|watch$|connect$|enrol|inscri|inscrí|use$|follow$|visit$|through$|via$',
)

export const link = defineExtractor({
  name: 'link',
  yields: ['link', 'missingLink'],
  needs: [],
  *extract({ page }): Generator<AnyFind> {
    // Markdown keeps its targets in the raw text only; everywhere the offsets are the same.
    const source = page.markup === 'markdown' ? page.raw : page.text
    const urls = urlsIn(source)
    for (const url of urls) {
      const line = page.lines[page.lineAt(url.start)]
      const block = page.blockAt(url.start)
      if (
        !line ||
        line.region === 'header' ||
        (line.kind === 'furniture' && page.markup === 'plain') ||
        block?.kind === 'furniture'
      )
        continue
      const text = page.raw.slice(url.start, url.end)
      const from = Math.max(0, url.start - 200)
      const before = source.slice(from, url.start)
      if (MAILER.test(text) || /unsubscribe|list archives|to leave/i.test(before.slice(-60))) continue
      const field = page.fieldAt(url.start)
      const section = page.sectionAt(url.start)
      const alone =
        source.slice(line.start, url.start).trim().length < 3 && source.slice(url.end, line.end).trim().length < 3
      const behind = source.slice(url.end, Math.min(source.length, url.end + 60)).split('\n')[0]!
      // Another link's words are its own.
      const other = Math.max(before.lastIndexOf('http'), before.lastIndexOf('www.'))
      const words = other >= 0 ? before.slice(other).replace(/^(?:https?:|www\.)\S*/, '') : before
      // … and a paragraph's that ends before: "Admission is free.\n\nCurated by the Museum.\nwww.example.org".

      const paragraph = lastParagraph(words)
      const own = paragraph.trim() === '' ? words : paragraph
      // "HOW TO HAVE YOUR SAY\nOnline: …": not where one joins
      const heading = section.heading >= 0 ? page.blocks[section.heading]! : null
      const heard = heading !== null && HEARD.test(source.slice(heading.start, heading.end))
      const { rel, cue } = relOf(
        text,
        own,
        behind,
        field && field.key !== 'about' && !(field.key === 'online' && heard) ? field.key : null,
        section.key,
        alone,
      )
      yield {
        kind: 'link',
        span: { start: url.start, end: url.end },
        value: { url: text, rel: heard && cue === 'bare' ? 'submission' : rel },
        cue,
        weight: line.region === 'signature' ? 0.2 : alone && page.lineAt(url.start) < 20 ? 0.7 : 0.5,
      }
    }
    if (!page.index.has('here', 'link', 'aqui', 'aquí', 'ici', 'qui', 'at')) return
    let done = 0
    for (const at of offsetsOf(page, LEADS)) {
      if (at < done) continue
      LEAD.lastIndex = at
      const found = LEAD.exec(page.text)
      if (!found) continue
      const end = found.index + found[0].length
      done = end
      const block = page.blockAt(found.index)
      if (!block || block.kind === 'furniture') continue
      const colon = found[0].trimEnd().endsWith(':')
      const start = page.lines[page.lineAt(found.index)]!.start
      // Without a colon only a line that says nothing else: "Register here".
      if (
        !colon &&
        (found.index - start > 3 || found[0].length > 60 || !/\b(?:here|link|aqu[ií]|ici|qui)\s*$/i.test(found[0]))
      )
        continue
      const follows = page.raw.slice(end, end + 160).trimStart()
      if (/^[<([*_]*(?:https?:|www\.|[\w.+-]+@|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?)/i.test(follows)) continue
      if (urls.some((one) => one.start < end && one.end > start)) continue
      // A list of ways to register may follow the colon.
      if (urls.some((one) => one.start >= end && one.start - end < 120 && colon)) continue
      yield {
        kind: 'missingLink',
        span: { start: found.index, end: found.index + found[0].trimEnd().length },
        value: {},
        cue: colon ? 'colon' : 'line',
      }
    }
  },
})
