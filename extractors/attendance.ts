/** How many are expected or have a place: "Approximately 40 government officials … are expected", "Maximum 20 participants". */
import { defineExtractor } from './define.js'
import { matchesIn, stems, windowsAround } from './triggers.js'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const WORD_NUMBER = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.slice(3).join('|')})(?:\\s(?:hundred))?|(?:a|one|two|three|four|five)\\shundred(?:\\sand\\s(?:${TENS.join('|')}))?`
const NUMBER = `(?<!\\p{Lu})\\d{1,2}[,.]\\d{3}|\\d{1,5}|${WORD_NUMBER}`
const ABOUT =
  '(?<about>approximately|approx\\.?|about|around|roughly|some|nearly|almost|circa|ca\\.?|more\\sthan|over|at\\sleast|unos|unas|alrededor\\sde|aproximadamente|cerca\\sde|environ|une\\s\\p{L}+aine\\sde|circa)\\s(?:a\\s)?'
const PEOPLE =
  '(?:participants?|people|persons?|delegates?|attendees|experts?|officials?|representatives|students|trainees|practitioners|researchers|fellows|candidates|scientists|professionals|individuals|guests|members|learners|participantes|personas|pessoas|asistentes|personnes|persone|partecipanti)'
const PLACES = '(?:places|seats|spots|spaces|slots|plazas|cupos|vagas|lugares|places\\sdisponibles|posti)'
const COUNT = `(?<n>${NUMBER})(?:\\s\\(\\d{1,5}\\))?`

const PATTERNS: readonly { readonly cue: string; readonly weight: number; readonly source: string }[] = [
  // "limited to 25 participants", "capacity of 60", "Maximum 20 participants", "maximum number of participants: 40"
  {
    cue: 'limit',
    weight: 0.8,
    source: `(?:limited|restricted|capped|limitad[oa]s?|limitée?s?|limitat[oaie]+)(?:\\s(?:to|at|a|à))?\\s?:?\\s?\\(?(?:a\\s(?:maximum|total)\\sof\\s)?(?:the\\sfirst\\s)?(?:${ABOUT})?${COUNT}(?:\\s(?:\\p{L}+\\s){0,2}(?:${PEOPLE}|${PLACES}))?(?!\\s*(?:\\S{1,12}\\s)?(?:words|pages|minutes|%|characters|mb|hours|days))`,
  },
  {
    cue: 'maximum',
    weight: 0.8,
    source: `(?:maximum|massimo|max\\.?|máximo|höchstens|up\\sto|a\\smaximum\\sof|at\\smost|no\\smore\\sthan|jusqu'à|hasta|até)\\s(?:of\\s|number\\sof\\s${PEOPLE}\\s?(?:is|:)\\s|de\\s)?${COUNT}\\s(?:\\p{L}+\\s){0,2}(?:${PEOPLE}|${PLACES})`,
  },
  {
    cue: 'places',
    weight: 0.7,
    source: `(?:${ABOUT})?${COUNT}\\s(?:free\\s|available\\s|participant\\s)?${PLACES}(?=\\s?(?:[.,;)]|$|\\s(?:are|is|available|only|in\\stotal|on\\soffer|disponibles)))`,
  },
  {
    cue: 'on-site',
    weight: 0.6,
    source: `${COUNT}\\s(?:on[- ]site|in\\sperson|in\\sthe\\sroom|presenciales|presenciais)`,
  },
  {
    cue: 'seats',
    weight: 0.4,
    source: `\\b(?:seats|places|capacity|spaces|cupo|vagas|plazas)\\s?(?:is|for|:|of)?\\s${COUNT}`,
  },
  // "… are expected to participate", "will be selected", "will be invited"
  {
    cue: 'expected',
    weight: 0.8,
    source: `(?:${ABOUT})?${COUNT}\\s(?:[\\p{L}-]+,?\\s){0,6}?${PEOPLE}(?:[^.;:\\d]{0,110}?)\\s(?:(?:are|is)\\s(?:expect-?\\s?ed|anticipated|invited|foreseen)|will\\s(?:be\\s(?:selected|invited|admitted|accepted|chosen|trained)|participate|attend|take\\spart|gather|meet|join)|(?:can|may)\\s(?:be\\sadmitted|participate|attend)|se\\sesperan|son\\sesperad[oa]s|sont\\sattendu(?:e?s))`,
  },
  {
    cue: 'expected-before',
    weight: 0.8,
    source: `(?:expect(?:s|ed|ing)?|anticipat\\p{L}+|bring(?:s|ing)?\\stogether|gather(?:s|ing)?|convene|invite|in\\sall|in\\stotal|attended\\sby|train|select|accept|admit|se\\sespera\\p{L}*|reunirá\\sa?|réunira|accueillera)\\s(?:to\\s(?:have|attract|welcome|gather|host)\\s)?(?:${ABOUT})?${COUNT}\\s(?:[\\p{L}-]+,?\\s){0,4}?${PEOPLE}`,
  },
  {
    cue: 'room-for',
    weight: 0.6,
    source: `(?:room|space)\\sfor\\s(?:up\\sto\\s)?(?:${ABOUT})?${COUNT}(?:\\s${PEOPLE})?(?=[.,;)]|\\s)`,
  },
  {
    cue: 'we-take',
    weight: 0.6,
    source: `we\\s(?:can\\s)?(?:take|accept|admit|host)\\s(?:up\\sto\\s|only\\s)?${COUNT}\\s(?:[\\p{L}-]+\\s){0,2}?${PEOPLE}`,
  },
  {
    cue: 'first-come',
    weight: 0.5,
    source: `(?:the\\s)?first\\s${COUNT}\\s(?:${PEOPLE}|registrants|applicants|registrations)`,
  },
  { cue: 'at-most', weight: 0.7, source: `${COUNT}\\s${PEOPLE}\\s(?:at\\smost|maximum|max\\.?)` },
  {
    cue: 'audience-of',
    weight: 0.7,
    source: `(?:audience|attendance|group|class|cohort)\\sof\\s(?:up\\sto\\s)?(?:${ABOUT})?${COUNT}(?=\\s|[.,;)])`,
  },
  {
    cue: 'attendance-label',
    weight: 0.7,
    source: `(?:(?:maximum|max\\.?|expected)\\s(?:attendance|number|capacity|group\\ssize|participants)|teilnehmerzahl|pax)\\s?(?:is|:|of)?\\s(?:${ABOUT})?${COUNT}(?!\\s*(?:words|pages|minutes))`,
  },
  {
    cue: 'are-expected',
    weight: 0.7,
    source: `(?:${ABOUT})?${COUNT}\\s(?:[\\p{L}-]+\\s){0,2}?${PEOPLE}(?:\\s(?:from|of|in)\\s[^.;]{3,90}?)?\\s(?:are|is)\\s(?:expected|invited|awaited)`,
  },
  { cue: 'pax', weight: 0.6, source: `${COUNT}\\spax(?![\\p{L}])` },
  { cue: 'bracket', weight: 0.7, source: `\\((?:${ABOUT})?${COUNT}\\s(?:${PEOPLE})\\)` },
]

/** A space of the tables is any white space, a line's end included. */
function spaced(source: string): string {
  return source.replace(/\\s\?/g, '\\s*').replace(/\\s(?![*+?\]])/g, '\\s+')
}

const SCANS = PATTERNS.map(({ cue, weight, source }) => ({
  cue,
  weight,
  pattern: new RegExp(`(?<![\\p{L}\\d.,-])${spaced(source)}`, 'giu'),
}))
const HINT =
  /participants?|people|persons?|attendees|places|seats|spots|spaces|delegates|officials|experts|capacity|on[- ]site|participantes|personas|pessoas|plazas|cupos?|vagas|personnes|students|trainees|limited|posti|partecipanti|practitioners|researchers|professionals|pax|teilnehmer|capped|room for|audience of|attendance|posti/i
// An earlier edition's figures, a hall's seats, a dinner's places, a gallery's.
const PAST =
  /\b(?:last (?:year|time|edition)|previous|earlier|(?:first|second) (?:edition|workshop) (?:in|was|drew)|took part in|drew|attracted|(?:were|was) (?:attended|there)|\d+ people took part|gallery|dinner|banquet|bus|hall (?:seats|holds|has)|seating)\b/i

const COUNTED = stems(
  'participa|people|persons?$|delegates?$|attend|experts?$|officials?$|representatives|students|trainees|practitioners|researchers|fellows|candidates|scientists|professionals|individuals|guests|members|learners|person|pessoa|asistent|persone|partecipant|places?$|seats?$|spots|spaces?$|slots|plazas|cupos?$|vagas|lugares|posti|limit|restricted|capped|max|massimo|máximo|site$|presencia|capacity|room$|audience|group$|class$|cohort|pax|teilnehmer|registrants|registrations|applicants|expected',
)
const HAS_NUMBER = new RegExp(`\\d|${UNITS.slice(3).join('|')}|${TENS.join('|')}|hundred`, 'i')

export const attendance = defineExtractor({
  name: 'attendance',
  yields: ['attendance'],
  needs: [],
  *extract({ page }) {
    const { text } = page
    if (!HINT.test(text)) return
    for (const field of page.fields) {
      if (field.key !== 'participants' || field.value.start < field.label.end) continue
      const value = text.slice(field.value.start, Math.min(field.value.end, field.value.start + 60))
      const found = new RegExp(
        spaced(`^(?:${ABOUT})?${COUNT}(?!\\s*(?:am|pm|[:h]\\d|\\p{L}{3,9}\\s+\\d{4}))(?:\\s|$|[.,;(])`),
        'iu',
      ).exec(value)
      const count = found ? countOf(found.groups!.n!) : null
      if (count) {
        const span = { start: field.value.start, end: field.value.start + found![0].trimEnd().length }
        yield {
          kind: 'attendance',
          span,
          value: { count, approximate: Boolean(found!.groups!.about) },
          cue: 'label',
          weight: 0.9,
        }
      }
    }
    const windows = windowsAround(page, COUNTED, 70, 40).filter(({ start, end }) =>
      HAS_NUMBER.test(text.slice(start, Math.min(text.length, end + 60))),
    )
    if (windows.length === 0) return
    for (const { cue, weight, pattern } of SCANS) {
      for (const found of matchesIn(text, windows, pattern, 130)) {
        const block = page.blockAt(found.index)
        if (!block || block.kind === 'furniture' || block.kind === 'header') continue
        const sentence = page.sentenceAt(found.index) ?? block
        const count = countOf(found.groups!.n!)
        if (!count || count < 3 || /^(?:19|20)\d\d$/.test(found.groups!.n!)) continue
        if (
          cue === 'limit' &&
          !/participa|attend|regist|places|seats|class|enrol|group|spots|people|spaces|cupo|vagas|plazas|lugares/i.test(
            text.slice(sentence.start, sentence.end),
          )
        )
          continue
        if (PAST.test(text.slice(sentence.start, found.index + found[0].length))) continue
        if (
          /\b(?:gallery|dinner|hall|auditorium)\b/i.test(text.slice(found.index, found.index + found[0].length + 40)) &&
          cue === 'places'
        )
          continue
        yield {
          kind: 'attendance',
          span: { start: found.index, end: found.index + found[0].length },
          value: { count, approximate: Boolean(found.groups!.about) },
          cue,
          weight,
        }
      }
    }
  },
})

/** "350", "1,200", "forty-five", "a hundred and twenty". */
function countOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(/[.,]/g, ''))
  let total = 0
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'a') total = 1
    else if (word === 'hundred') total = (total || 1) * 100
    else if (UNITS.includes(word)) total += UNITS.indexOf(word) + 1
    else if (TENS.includes(word)) total += (TENS.indexOf(word) + 2) * 10
  }
  return total || null
}
