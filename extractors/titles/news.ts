/** Press releases and news items: their headline tells what happened, and the event's own name stands in the text. */
import type { Page } from '../page.js'
import { hasByline } from './byline.js'

const RELEASE =
  /^\W{0,4}(?:[^\n]{0,60}\b(?:press office|media office|oficina de prensa|ufficio stampa|service de presse|pressestelle)|(?:press|media|news) (?:release|advisory|statement)|for immediate release|embargo(?:ed)?|under embargo|comunicado (?:de prensa|à imprensa)|nota de (?:prensa|imprensa)|comunicato stampa|communiqu[eé] de presse|pressemitteilung|persbericht)\b/i
// "KISUMU, 12 May 2023 - Pupils", "ACCRA — Finance officers", "Apia, Samoa (3 May) -- ".
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.' -]{2,30}|\p{Lu}[\p{L}.' -]{2,24},\s[\p{L}\d][\p{L}\d,.' -]{2,40}|\p{Lu}[\p{L}.' -]{2,24}\s\([^)\n]{3,40}\))(?:,\s[^\n-]{2,40}?|\s\([^)\n]{3,40}\))?\s{1,2}-{1,2}\s{1,2}(?=["\p{Lu}])/u
// "News" above the headline, "Posted on 2 December" below it.
const NEWS_PAGE =
  /^(?:home|start|inicio|accueil)\s{1,4}[/>|]\s{1,4}(?:news|press|media|noticias|actualit)|^(?:news|newsroom|latest news|press|noticias|notícias|actualit[eé]s|notizie|aktuelles|nachrichten)$/i
const POSTED = /^(?:posted|published|publicado|publi[eé]|pubblicato|ver[oö]ffentlicht)\s(?:on|el|em|le|il|am)\s/i
// "Kumasi, 29 May 2024. Six services".
const DATELINE_STOP =
  /^\p{Lu}[\p{L}.' -]{2,24}(?:,\s\p{Lu}[\p{L} ]{2,24})?[,(]\s?(?:(?:\d{1,2}(?:er|st|nd|rd|th|\.)?\s(?:de\s)?\p{L}{3,10}|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,)\s(?:de\s)?\d{4}|\d{1,2}\s\p{L}{3,10}\s'\d\d|\d{1,2}[-/.](?:\d{1,2}|\p{L}{3,9})[-/.]\d{4}|\d{4}-\d\d-\d\d)\)?\s?[.:]\s+(?=["\p{Lu}])/u
const SEEN = new WeakMap<Page, 'post' | 'news' | 'other'>()

function readAs(page: Page): 'post' | 'news' | 'other' {
  let kind = SEEN.get(page)
  if (kind === undefined) {
    kind = findNews(page) ? 'news' : hasByline(page) ? 'post' : 'other'
    SEEN.set(page, kind)
  }
  return kind
}

/** Is the text a news item? */
export const isNews = (page: Page): boolean => readAs(page) !== 'other'

/** Has it a byline alone? Whatever is put on a site says who posted it. */
export const isPost = (page: Page): boolean => readAs(page) === 'post'

function findNews(page: Page): boolean {
  let filled = 0
  let above = false
  for (const block of page.blocks) {
    if (block.kind === 'furniture' || block.kind === 'header') continue
    if (++filled > 9) break
    const words = page.text.slice(block.body, Math.min(block.end, block.body + 140))
    if (filled < 5 && RELEASE.test(words)) return true
    if (filled === 1 && NEWS_PAGE.test(words)) above = true
    else if (above && filled < 5 && POSTED.test(words)) return true
    if (block.end - block.body > 140 && (DATELINE.test(words) || DATELINE_STOP.test(words))) return true
  }
  return false
}
