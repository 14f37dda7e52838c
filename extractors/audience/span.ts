/** Where the words that name an audience begin and end. */
import { matchesOf } from '../matches.js'
import { lastAtOrBefore, type Page, type Span } from '../page.js'

/** Where the last paragraph of the words begins. */
export function afterBlank(words: string): number {
  let at = 0
  for (const found of matchesOf(words, /\n[ \t]*\n\s*/g)) at = found.index + found[0].length
  return at
}

/** The first sentence or two of a value: what follows on selection, costs and dates is not the audience. */
export function firstPart(page: Page, value: Span): Span {
  const { sentences } = page
  let i = Math.max(0, lastAtOrBefore(sentences, value.start))
  while (i < sentences.length && sentences[i]!.end <= value.start) i++
  const first = sentences[i]
  const second = sentences[i + 1]
  if (!first || !second || second.start >= value.end) return value
  return { start: value.start, end: Math.max(Math.min(first.end, value.end), value.start + 1) }
}

/** All items of a list. */
export function items(page: Page, from: number, to: number): Span {
  let last = from
  while (last + 1 < to && page.blocks[last + 1]!.kind === 'item' && last - from < 8) last++
  return { start: page.blocks[from]!.body, end: page.blocks[last]!.end }
}

// ": in all about forty-five persons …", "; 350 on site (max.)", "(some 60 people)": the number is another field's.
const COUNT_TAIL =
  /\s*(?:[:;(]\s*(?:cupo|capac|m[aá]x|vagas|plazas|places|limit|in all|in total|some|about|approximately|around|max|up to|\d)[^\n]{0,200})$/i

// "Around 25 specialists drawn from …"
const COUNT_HEAD =
  /^(?:(?:around|about|approximately|approx\.?|some|nearly|up\s+to|circa|environ|unos|unas|cerca\s+de|rund|etwa)\s+)?(?:\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|ten|twelve|fifteen|eighteen|a\s+(?:dozen|hundred))\s+(?:(?:people|persons|participants|attendees|personas|pessoas|personnes)\s?(?:[:,]|\s-)\s+)?(?=\p{L})/iu

export function cutCount(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const head = COUNT_HEAD.exec(words)
  const tail = COUNT_TAIL.exec(words)
  return {
    start: span.start + (head ? head[0].length : 0),
    end: tail && tail.index > 10 ? span.start + tail.index : span.end,
  }
}

// "Designed for librarians, the course assumes no prior knowledge.", "Destiné aux enseignants, ce cours est gratuit."
const EVENT_BEHIND =
  /,\s+(?:(?:this|the|our|these)\s(?:[\p{L}-]+\s){0,3}?(?:workshop|course|school|meeting|event|seminar|training|session|webinar|conference|programme|talk|day|class)s?|(?:ce|cet|cette|le|la|notre)\s(?:cours|atelier|formation|s[eé]minaire|journ[eé]e|rencontre|webinaire|conf[eé]rence)|(?:este|esta|el|la|nuestro|nuestra|o|a|nosso)\s(?:curso|taller|jornada|seminario|encuentro|charla|oficina|semin[aá]rio|encontro|palestra|forma[cç][aã]o)|(?:questo|questa|il|la|lo)\s(?:corso|laboratorio|seminario|incontro|giornata|convegno)|(?:dieser|diese|dieses|der|die|das|unser|unsere)\s(?:Workshop|Kurs|Seminar|Tagung|Veranstaltung|Fortbildung|Vortrag))\s\p{Ll}/u

export function tidy(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s"'(,]/.test(text[start]!)) start++
  while (end > start && /[\s"',;:(]/.test(text[end - 1]!)) end--
  // "the general public; no prior knowledge is assumed"
  const clause =
    /;\s+(?:no|please|some|prior|previous|knowledge|registration|places|admission|entry|it|they|there|we|you)\s/i.exec(
      text.slice(start, end),
    )
  if (clause && clause.index > 5) end = start + clause.index
  // "Aimed at new councillors and clerks, this short session will take you through …"
  const main =
    /,\s+(?:this|our|the)\s+(?:[\p{L}-]+\s){1,4}(?:will|is|offers|covers|gives|explores|introduces|shows|runs|takes|begins|starts|lasts|brings|looks)\s/u.exec(
      text.slice(start, end),
    )
  if (main && main.index > 5) end = start + main.index
  const event = EVENT_BEHIND.exec(text.slice(start, end))
  if (event && event.index > 5) end = start + event.index
  // "for retired teachers, but nobody is turned away", "open to all staff and will be recorded"
  const and =
    /,?\s+(?:but|and)\s+(?:it|they|we|you|there|no|nobody|no-one|none|is|are|will|has|can|does|requires?|takes?|runs?|begins?|starts?|costs?|please|registration|lunch|(?:organi[sz]ed|hosted|held|presented|sponsored|supported|convened|led|run|given|taught)\s+(?:by|in|at|on))\s|,\s+(?:from\s+\d|on\s+\d|at\s+\d|(?:to\s+be\s+)?held\s|free\s+(?:of|and|admission|entry)|subject\s+to|regardless|no\s|please\s|without\s|sans\s|sin\s|sem\s|senza\s|ohne\s|entrada\s|entrée\s|ingresso\s|registration\s|places\s|admission\s|booking\s|with\s+(?:no|lunch|tea|coffee|refreshments|places|priority|preference))/iu.exec(
      text.slice(start, end),
    )
  if (and && and.index > 5) end = start + and.index
  // "will bring together researchers and officials to discuss …"; those "who want to discuss" stay.
  const purpose =
    /\s(?:in\s+order\s+to|so\s+as\s+to|with\s+a\s+view\s+to|afin\s+de|con\s+el\s+fin\s+de|a\s+fim\s+de|al\s+fine\s+di)\s/i.exec(
      text.slice(start, end),
    )
  if (purpose && purpose.index > 5) end = start + purpose.index
  const doing =
    /(?<!\b(?:want|wants|wish|wishing|wanting|like|need|hope|hoping|willing|how|ready|able|keen|eager|plan|planning|trying|have|has|learning|love|looking|intend|invited|asked))\s+to\s+(?:discuss|share|exchange|explore|review|examine|consider|debate|identify|reflect|address|agree|revise|draft|adopt|prepare|advise)\s/.exec(
      text.slice(start, end),
    )
  if (doing && doing.index > 5) end = start + doing.index
  // "Only delegates may attend."
  const first = /^only\s+/i.exec(text.slice(start, start + 8))
  if (first) start += first[0].length
  // "open to members of the University only"
  const only = /\s+(?:only|alone)$/.exec(text.slice(Math.max(start, end - 8), end))
  if (only) end -= only[0].length
  return cutCount(text, { start, end })
}
