/** Lines that open with a picture: "📍 Town Hall", "👉 Why pilots leave". The picture is no word of the line; several in a row are bullets. */
import { labelKey } from '../../extractors/labels.js'
import type { Line } from '../../extractors/page.js'

/** Each half of a picture, as `extractors/latin.ts` shows it. */
export const PICTURE = '¦'
const JOINT = 0xad

/** Where the words begin behind the pictures that open a line; `from` where there are none. */
export function behindPictures(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (text[at] === PICTURE || text.charCodeAt(at) === JOINT || text[at] === ' ' || text[at] === '\t'))
    at++
  return at < to ? at : from
}

// "📅 Sat 20 April", "🕙 10:00", "🔗 www.example.org", "🎟️ €75": pictures that stand for labels.
const TOLD =
  /\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b|\s?(?:h|hs|hrs|uhr)\b)|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\d{1,2}(?:st|nd|rd|th|\.|\sde)?\s(?:jan|feb|m[aä]r|apr|ma[iy]|ju[nli]|aug|sep|o[ck]t|nov|de[cz]|ene|abr|ago|set|out|gen|giu|lug|ott|f[eé]v|avr|ao[uû]t)|www\.|https?:|\w\.\w{2,}\/|@|[\x80£$]\s?\d|\d\s?\x80/i

function tells(words: string): boolean {
  const colon = words.indexOf(':')
  return TOLD.test(words) || (colon > 0 && colon < 30 && labelKey(words.slice(0, colon)) !== null)
}

/** Makes items of the lines of a list whose bullets are pictures: two and more, evenly spaced, that say neither when nor where nor how much. */
export function markPictures(text: string, lines: readonly Line[]): void {
  let run: Line[] = []
  const close = (): void => {
    // "🎯 Topics" with a gap below it, above lines that have none: it heads them.
    if (run.length > 2 && run[1]!.index - run[0]!.index > 1 && run.at(-1)!.index - run[1]!.index === run.length - 2)
      run.shift()
    if (run.length > 1 && run.filter((line) => tells(text.slice(line.start, line.end))).length * 8 <= run.length)
      for (const line of run) {
        line.kind = 'item'
        line.marker = 'o'
      }
    run = []
  }
  // "🔧 Repair Café" at the top, with "🗓 Saturday" and "📍 Canteen" below: what the text is about is none of a list.
  let top = true
  for (const line of lines) {
    if (line.kind === 'blank') continue
    if (top) {
      top = false
      continue
    }
    const pictured = line.kind === 'text' && opensWithPicture(text, line.start)
    const last = run[run.length - 1]
    if (last && (!pictured || line.index - last.index > (run.length > 1 ? run[1]!.index - run[0]!.index : 2))) close()
    if (pictured) run.push(line)
  }
  close()
}

function opensWithPicture(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--
  return at >= 0 && (text[at] === PICTURE || text.charCodeAt(at) === JOINT)
}
