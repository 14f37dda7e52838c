/** Bylines of news items and posts: what is dated there is the text, not an event. */
import type { Line, Page } from '../page.js'

const READING_TIME =
  /\b\d{1,2}[\s-]?(?:min(?:ute)?s?\.?[\s-](?:read\b|de lectur[ae]|de leitura|di lettura|lesezeit|leestijd)|min\.?\s[|·•\x95])/i
// "Article · 11 November 2025", "NEWS | 3 May 2024", "Opinion • …".
const GENRE =
  /^(?:article|news(?: item)?|opinion|analysis|comment(?:ary)?|feature|blog(?: post)?|story|interview|op-ed|editorial|artículo|noticia|opini[oó]n|artigo|notícia|actualité|tribune|articolo|notizia|artikel|nachricht|kommentar)\s{1,3}[|·•\x95-]\s.{0,60}\d/i
// "Written by A. Berg on 3 May 2024", "Story by the newsroom, 3 May".
const WRITTEN =
  /^(?:(?:written|reported|story|text|words|posted|published|escrito|redactado|publicado|rédigé|écrit|scritto|pubblicato)\s(?:by|por|par|da)|author|autore?|auteur|autorin)\b.{3,80}\d{4}/i

// "by Jane Doe | 4 Dec 2023 | News", "By J. Doe \u00b7 4 December 2023"
const SIGNED =
  /^(?:by|por|par|di|von)\s\p{Lu}[^|\x95\xb7\n]{2,50}\s?[|\x95\xb7\u2022]\s?(?:\p{L}{2,10},?\s)?(?:\d{1,2}[\s./-]|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})/iu

// "Posted on August 3, 2019 by dmitri"
const POSTED_BY =
  /^(?:posted|published|written|publicado|publi[eé]|pubblicato)\s(?:on|in|el|em|le|il)\s.{4,30}\d{4}.{0,12}\s(?:by|por|par|da)\s/i

/** Is the line one of the first and a byline: "By A. Berg | 15 January 2025, 14:20 | 4 min read"? */
export function isByline(page: Page, line: Line): boolean {
  if (line.index > 14 || line.start > 900 || line.end - line.start > 160) return false
  const words = page.text.slice(line.start, line.end)
  return (
    READING_TIME.test(words) || GENRE.test(words) || WRITTEN.test(words) || SIGNED.test(words) || POSTED_BY.test(words)
  )
}

/** Has the page a byline? */
export function hasByline(page: Page): boolean {
  for (const line of page.lines) {
    if (line.index > 14) return false
    if (line.kind !== 'blank' && isByline(page, line)) return true
  }
  return false
}

/** "Posted by admin on 3 March | 214 views": whatever stands directly above it heads the page. */
export const POSTED =
  /^(?:(?:posted|published|written|submitted|uploaded|publicado|pubblicato|publi[eé]|ver[oö]ffentlicht)(?:\s(?:by|on|in|por|el|em|da|il|le|par|von|am)\b|:)|\d{1,6}\s(?:views|comments|min(?:ute)?s?\sread)\b)/i
