/** Whose site it is: the line above the way through its pages. */
import { kindWords } from './kindWords.js'
import { outsetOf } from './outset.js'
import type { Line, Page } from './page.js'
import { isWayThrough } from './sitePages.js'

const MASTHEAD_LINES = 5
// The first line of a menu that has each page on a line of its own.
const MENU = /^(?:(?:main )?(?:menu|navigation)|home(?:page)?|in[ií]cio|accueil|start(?:seite)?|portada)$/i

const MENUS = new WeakMap<Page, number>()

/** Index of the last line among the first ones that is a way through a site, found once; -1 where none is. */
export function menuOf(page: Page): number {
  let menu = MENUS.get(page)
  if (menu === undefined) {
    menu = -1
    const outset = outsetOf(page)
    for (let index = outset; index < page.lines.length && index < outset + MASTHEAD_LINES + 5; index++) {
      const { kind, body, end } = page.lines[index]!
      if (kind !== 'blank' && end - body < 141 && isWayThrough(page.text.slice(body, end))) menu = index
    }
    MENUS.set(page, menu)
  }
  return menu
}

/** Does a site's way through its pages follow on a line of the first ones, or on its tagline: "Rust Lagos / Home | Events | About"? */
export function isAboveMenu(page: Page, line: Line, words: string): boolean {
  if (line.index >= menuOf(page)) return false
  if (line.index > outsetOf(page) + MASTHEAD_LINES || /[\d:?]|\.$/.test(words) || words.split(' ').length > 11)
    return false
  if (kindWords(words, 0, words.length, 1).length > 0) return false
  let tagline = false
  for (let index = line.index + 1; index <= line.index + 4; index++) {
    const below = page.lines[index]
    if (below === undefined) return false
    if (below.kind === 'blank' || below.kind === 'rule') continue
    const said = page.text.slice(below.body, below.end)
    if (isWayThrough(said) || (below.kind === 'furniture' && MENU.test(said))) return true
    if (tagline || below.end - below.start > 60) return false
    tagline = true
  }
  return false
}
