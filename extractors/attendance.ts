/**
 * How many are expected or have a place: "Approximately 40 government officials … are expected", "Maximum 20 participants".
 * Every number of the text is looked at: what stands before it and behind it says whether it counts people.
 */
import { countOf, isRound, NUMBER, numbersOf } from './attendance/numbers.js'
import { RULES, type Rule } from './attendance/rules.js'
import { ABOUT, COUNTED, spaced, WORDS } from './attendance/words.js'
import { defineExtractor } from './define.js'
import type { LabelKey } from './labels.js'
import type { Page, Span } from './page.js'

const NOT_WITH = /^\s*(?:am|pm|[:h]\d|%|\x80|£|\$)/i

const COUNT = new RegExp(NUMBER.replace(/\\s(?![*+?\]])/g, '\\s+'), 'iuy')

const ABOUT_BEFORE = new RegExp(spaced(`(?<![\\p{L}])${ABOUT}\\s(?:a\\s)?$`), 'iu')

// An earlier edition's figures, a hall's seats, a dinner's places, a gallery's.
const PAST =
  /\b(?:last (?:year|time|edition|conference|workshop)|previous|earlier|(?:first|second) (?:edition|workshop) (?:in|was|drew)|took part in|drew|attracted|(?:first|second|last|previous|earlier|inaugural|(?:19|20)\d\d)\b[^.;]{0,60}\bwas attended|(?:were|was) there|there were|had|(?<!be |^)attended(?! by)|gallery|dinner|banquet|bus|boats?|stalls?|coach|kayaks?|hall (?:seats|holds|has)|seating|to eat|waiting list|teams? of|travel support|travel grants?|bursar\w+|scholarships?|stipends?)\b/i

const PEOPLE_WORDS =
  /participa|attend|capacit|numbers|regist|places|seats|class|enrol|group|spots|people|person|spaces|cupo|vagas|plazas|lugares|posti|teilnehm|plätze|workshop|course/i

// "five per country, 30 in total"
const IN_TOTAL =
  /[,;(]\s?(\d{1,4})\s(?:in\s(?:all|total)|altogether|overall|en\stotal|au\stotal|no\stotal|ao\stodo|in\stutto|in\stotale|insgesamt)(?![\p{L}])/iu

const LABEL_COUNT = new RegExp(
  `^(?:(?:max(?:imum|imal|imo)?\\.?|m[aá]x(?:imo)?\\.?|massimo|up\\s+to|limited\\s+to|no\\s+more\\s+than|at\\s+most|hasta|até|jusqu'à|fino\\s+a|höchstens)\\s*(?:of\\s+|de\\s+|di\\s+)?)?(?<about>${spaced(`${ABOUT}\\s(?:a\\s)?`)})?(?<n>${NUMBER.replace(/\\s(?![*+?\]])/g, '\\s+')})(?!\\s*(?:am|pm|[:h]\\d|\\p{L}{3,9}\\s+\\d{4}))(?:\\s|$|[.,;(])`,
  'iu',
)

export const attendance = defineExtractor({
  name: 'attendance',
  yields: ['attendance'],
  needs: [],
  *extract({ page }) {
    const { text } = page
    for (const field of page.fields) {
      if (field.key !== 'participants' || field.value.start < field.label.end) continue
      const value = text.slice(field.value.start, Math.min(field.value.end, field.value.start + 60))
      const found = LABEL_COUNT.exec(value)
      // "Participants   5,900   6,900": a row of prices.
      const prices = page.sectionAt(field.label.start).key === 'fee' || /^\S+(?:\s{2,}|\t)\d/.test(value)
      // "Places: five per country": each country's.
      const each = found !== null && EACH.test(value.slice(found[0].length - 1))
      const count = found && !prices && !each ? countOf(found.groups!.n!) : null
      if (count)
        yield {
          kind: 'attendance',
          span: { start: field.value.start, end: field.value.start + found![0].trimEnd().length },
          value: { count, approximate: Boolean(found!.groups!.about) },
          cue: 'label',
          weight: 0.9,
        }
      const whole = each ? IN_TOTAL.exec(value) : null
      if (whole) {
        const start = field.value.start + whole.index + whole[0].indexOf(whole[1]!)
        yield {
          kind: 'attendance',
          span: { start, end: start + whole[1]!.length },
          value: { count: Number(whole[1]), approximate: false },
          cue: 'label',
          weight: 0.9,
        }
      }
    }
    if (!page.index.has(...COUNTED)) return
    const counted = page.index.at(WORDS)
    let near = 0
    let done = -1
    for (const offset of numbersOf(page)) {
      if (offset < done) continue
      // What is counted, or the word that limits it, stands within reach of the number.
      while (near < counted.length && counted[near]! < offset - BEFORE) near++
      if (near === counted.length) break
      if (counted[near]! > offset + BEHIND) continue
      COUNT.lastIndex = offset
      const found = COUNT.exec(text)
      if (!found || /[\d.,:/-]/.test(text[offset - 1] ?? ' ')) continue
      const end = offset + found[0].length
      done = end
      if (/^(?:19|20)\d\d$/.test(found[0]) || /^(?:[.,:/]\d|-\d)/.test(text.slice(end, end + 2))) continue
      const count = countOf(found[0])
      if (!count || count < 3) continue
      // Who is counted stands close behind, or a word before the number says that it counts.
      let next = near
      while (next < counted.length && counted[next]! < end) next++
      const one = read(page, { start: offset, end }, next < counted.length && counted[next]! <= end + CLOSE)
      if (one)
        yield {
          kind: 'attendance',
          span: one.span,
          value: { count, approximate: one.approximate || isRound(found[0]) },
          cue: one.rule.cue,
          weight: one.rule.weight,
        }
    }
  },
})

/** Characters before and behind a number that may say what it counts. */
const BEFORE = 90

const BEHIND = 190

function read(page: Page, number: Span, close: boolean): { rule: Rule; span: Span; approximate: boolean } | null {
  const { text } = page
  const tail = text.slice(number.end, number.end + BEHIND)
  if (NOT_WITH.test(tail) || OF_THEM.test(text.slice(Math.max(0, number.start - 12), number.start))) return null
  // "forty-five (45) participants"
  const repeated = /^\s*\(\d{1,5}\)/.exec(tail)
  const behind = repeated ? tail.slice(repeated[0].length) : tail
  let from = number.start
  const head = text.slice(Math.max(0, from - BEFORE), from)
  const about = ABOUT_BEFORE.exec(head)
  // "soit une vingtaine de participants": a round number is a noun with its article.
  const ahead = about
    ? head.slice(0, about.index)
    : isRound(text.slice(number.start, number.end))
      ? head.replace(/(?<![\p{L}])(?:une?|una|uma)\s+$/iu, '')
      : head
  if (about) from -= head.length - about.index
  let best: Rule | null = null
  const led = LEADING.test(ahead.slice(-16))
  if (!led && !close) return null
  for (const rule of RULES) {
    if (rule.before ? !led : !close) continue
    if (best && best.weight >= rule.weight) continue
    if (rule.after && !rule.after.test(behind)) continue
    if (rule.before && !rule.before.test(ahead)) continue
    if (rule.within && !isWithin(page, number.start, rule.within)) continue
    best = rule
  }
  if (!best) return null
  const block = page.blockAt(number.start)
  if (!block || block.kind === 'furniture' || block.kind === 'header') return null
  const sentence = page.sentenceAt(number.start) ?? block
  if (best.cue === 'limit' && !PEOPLE_WORDS.test(text.slice(sentence.start, sentence.end))) return null
  const clause = text.slice(sentence.start, number.end)
  // "Parking is limited to 25 places", "up to 3 participants per organisation"
  if (/\b(?:parking|car\s+park|parkplätze|estacionamiento|estacionamento)\b/i.test(clause) || EACH.test(behind))
    return null
  if (PAST.test(clause.slice(clause.lastIndexOf(';') + 1)) || IN_A_YEAR.test(clause)) return null
  // "once its 120 seats are taken": the room's.
  if (/\b(?:its|the\s+(?:room|hall)'s)\s*$/i.test(ahead) && /^\s(?:seats|places|chairs)/i.test(behind)) return null
  if (best.cue === 'places' && /\b(?:gallery|dinner|hall|auditorium)\b/i.test(behind.slice(0, 40))) return null
  // "in the Aurora Lecture Theatre (level 1, 120 seats)": the hall's chairs.
  if (/^\s(?:seats|places|plazas|posti|lugares)/i.test(behind) && HALL_BRACKET.test(ahead)) return null
  return { rule: best, span: { start: from, end: number.end }, approximate: about !== null }
}

// "65 people, of which 20 places are kept for councils": a share of those who come.
const OF_THEM = /\b(?:of\s+(?:which|whom|these)|dont|di\s+cui|davon)\s+$/i

const EACH =
  /^\s(?:\p{L}+\s){0,2}(?:per|from\s+each|for\s+each|of\s+each|por|par|pro)\s+(?:organi|instit|compan|team|countr|school|member|departm|delegat|entid|país|organis|établ|schule|verein)/iu

// "In 2018, 250 people took part."
const IN_A_YEAR = /^(?:In|En|Em|Nel|Im\s+Jahr)\s+(?:19|20)\d\d\b/

function isWithin(page: Page, offset: number, keys: ReadonlySet<LabelKey>): boolean {
  const key = page.fieldAt(offset)?.key ?? page.sectionAt(offset).key
  return key !== null && keys.has(key)
}

const HALL_BRACKET =
  /(?<![\p{L}])(?:theatre|theater|hall|auditorium|room|aula|sala|salle|auditorio|amphithe?âtre|\p{L}*saal|studio|chamber)(?![\p{L}])[^.;()]{0,40}\([^()]{0,40}$/iu

// How the words end that a rule wants before its number; most numbers have other words before them.
const LEADING =
  /(?:[(:]|(?<![\p{L}])(?:to|at|a|à|of|de|di|du|des|und|and|first|for|für|para|is|are|sono|son|são|auf|than|exceed|limit|most|participar\p{L}+|asistir\p{L}+|acudir\p{L}+|parteciper\p{L}+|participer\p{L}+|the|only|mit|d'|(?:limit|restrict|capp|begrenz|limitat)\p{L}{0,6}|max(?:imum|imal)?\.?|massimo|máximo|höchstens|hasta|até|jusqu'à|aforo|lotação|capienza|jauge|place?s|seats?|capacity|spac?es?|spots|cupos?|vagas|plazas|plätze|size|posti|disponib\p{L}+|disponív\p{L}+|available|expect\p{L}{0,3}|hope\sfor|anticipat\p{L}{1,4}|bring\p{L}{0,3}|together|gather\p{L}{0,3}|have|hit|reach(?:es|ed)?|get|draw|attract|welcome|convene|invit(?:e|ing)|join|soit|totali[sz]ando|totall?ing|totalisant|all|total|by|on|with|train|select|accept|admit|host|accommodate|espera[nm]?(?:-se|os)?|(?:esperad|aguardad)[oa]s|attes[ie]|esperamos|aguardam-se|se|prev[êe](?:em)?-se|attend(?:ons|ance)?|reunirá|reúne|réunira|accueillera|riunirà|attesi|attendono|prevedono|werden|foreseen|holds|seats|takes|fits|counting\son|count\son|hoping\sfor|expecting|reckon(?:ing)?\swith|take|out\sof|hay|há|tenemos|temos|ofrecemos|oferecemos|y\sa|avons|sono|abbiamo|gibt|haben|just|solo|sólo|seulement|apenas|nur|number|participants|pax|teilnehmerzahl|ist|up))\s*\(?$/iu

// How far behind its number the word may stand: four words and the word.
const CLOSE = 90
