/**
 * How many are expected or have a place: "Approximately 40 government officials … are expected", "Maximum 20 participants".
 * Every number of the text is looked at: what stands before it and behind it says whether it counts people.
 */
import { defineExtractor } from './define.js'
import type { Page, Span } from './page.js'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMBER_WORDS: ReadonlySet<string> = new Set([...UNITS.slice(3), ...TENS, 'hundred'])
const WORD_NUMBER = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.slice(3).join('|')})(?:\\shundred)?|(?:(?:a|one|two|three|four|five)\\s)?hundred(?:\\sand\\s(?:${TENS.join('|')}))?`
const NUMBER = `\\d{1,2}[,.]\\d{3}(?!\\d)|\\d{1,5}(?![\\d%])|(?:${WORD_NUMBER})(?![\\p{L}-])`
const ABOUT =
  '(?:approximately|approx\\.?|about|around|roughly|some|nearly|almost|circa|ca\\.?|more\\sthan|over|at\\sleast|unos|unas|alrededor\\sde|aproximadamente|cerca\\sde|environ|une\\s\\p{L}{3,12}aine\\sde|rund|etwa)'
const PEOPLE =
  '(?:participants?|people|persons?|delegates?|attendees|experts?|officials?|representatives|students|trainees|practitioners|researchers|fellows|candidates|scientists|professionals|individuals|guests|members|learners|hackers|developers|teachers|specialists|librarians|journalists|visitors|scholars|artists|kids|children|adults|participantes|personas|pessoas|asistentes|personnes|persone|partecipanti|teilnehmer(?:innen|\\*innen)?|teilnehmende|gäste|personen|farmers|writers|runners|players|patients|families|residents|pupils|educators|activists|engineers|nurses|hydrologists|economists|invitados|convidados|invités|ospiti|estudiantes|estudantes|étudiants|studenti|inscrit[oa]s)'
const PLACES =
  '(?:places|seats|spots|spaces|slots|tickets|chairs|desks|workstations|plazas|cupos|vagas|lugares|places\\sdisponibles|posti|plätze)'
/** A space of the tables is any white space, a line's end included. */
const spaced = (source: string): string => source.replace(/\\s\?/g, '\\s*').replace(/\\s(?![*+?\]])/g, '\\s+')
const before = (source: string): RegExp => new RegExp(spaced(`(?<![\\p{L}])(?:${source})$`), 'iu')
const after = (source: string): RegExp => new RegExp(spaced(`^(?:${source})`), 'iu')

const NO_PEOPLE = '(?!\\s?(?:\\S{1,12}\\s)?(?:words|pages|minutes|%|characters|mb|hours|days|min\\b|lines|slides))'
const NOT_WITH = /^\s*(?:am|pm|[:h]\d|%|\x80|£|\$)/i
const OF_PEOPLE = `\\s(?:[\\p{L}-]+,?\\s){0,4}?${PEOPLE}(?![\\p{L}])`

interface Rule {
  readonly cue: string
  readonly weight: number
  readonly before?: RegExp
  readonly after?: RegExp
}

const RULES: readonly Rule[] = [
  // "limited to 25 participants", "Attendance is capped at 25", "Cupos limitados (35 personas)"
  {
    cue: 'limit',
    weight: 0.8,
    before: before(
      '(?:limited|restricted|capped|limitad[oa]s?|limitée?s?|limitat[oaie]{1,2}|begrenzt)(?:\\s(?:to|at|a|à|auf))?\\s?:?\\s?\\(?(?:a\\s(?:maximum|total)\\sof\\s)?(?:the\\sfirst\\s)?',
    ),
    after: after(NO_PEOPLE),
  },
  {
    cue: 'limit',
    weight: 0.8,
    before: before('(?:auf|la\\slimite\\sd(?:es?|u))\\s'),
    after: after(`\\s(?:[\\p{L}]+\\s){0,1}(?:begrenzt|beschränkt|${PLACES}|${PEOPLE})`),
  },
  // "capacity of 60", "Maximum 20 participants", "maximum number of participants: 40", "Maximum 12 per evening"
  {
    cue: 'maximum',
    weight: 0.8,
    before: before(
      `(?:maximum|massimo|max\\.?|máximo|maximal|höchstens|up\\sto|at\\smost|no\\smore\\sthan|jusqu'à|hasta|até|fino\\sa)\\s(?:of\\s|number\\sof\\s${PEOPLE}\\s?(?:is|:)\\s|de\\s|di\\s)?`,
    ),
    after: after(
      `\\s(?:\\p{L}+\\s){0,2}(?:${PEOPLE}|${PLACES})(?![\\p{L}])|\\s(?:per|an?|each|por|par|per)\\s(?:session|evening|class|workshop|group|day|course|sesi[oó]n|taller|turno|séance|incontro)`,
    ),
  },
  {
    cue: 'places',
    weight: 0.7,
    after: after(
      `\\s(?:free\\s|available\\s|participant\\s)?${PLACES}(?=\\s?(?:[.,;:)!]|$|\\s(?:are|is|available|only|in\\stotal|on\\soffer|left|max|disponibles|disponibili|disponíveis|so\\b)))`,
    ),
  },
  {
    cue: 'on-site',
    weight: 0.6,
    after: after('\\s(?:on[- ]site|in\\sperson|in\\sthe\\sroom|presenciales|presenciais)'),
  },
  {
    cue: 'seats',
    weight: 0.4,
    before: before(
      '(?:seats|places|capacity|spaces|spots|cupos?|vagas|plazas|plätze|group\\ssize|posti)\\s?(?:(?:available|disponibles|disponibili|disponíveis)\\s?)?(?:is|are|for|sono|son|são|:|of)?\\s',
    ),
    after: after(NO_PEOPLE),
  },
  // "… are expected to participate", "will be selected", "will be invited"
  {
    cue: 'expected',
    weight: 0.8,
    after: after(
      `${OF_PEOPLE}[^.;:]{0,110}?\\s(?:(?:are|is)\\s(?:expect-?\\s?ed|anticipated|invited|foreseen|awaited)|(?:are|is)\\s(?:to|likely\\sto|due\\sto)\\s(?:take\\spart|attend|participate|be\\s(?:invited|selected))|will\\s(?:be\\s(?:selected|invited|admitted|accepted|chosen|trained)|participate|attend|take\\spart|gather|meet|join|work|learn|spend|present)|(?:can|may)\\s(?:be\\sadmitted|participate|attend|take\\spart)|(?:are|is)\\sadmitted|can\\sbe\\s(?:accommodated|seated|hosted|taken)|are\\s(?:hoped|planned|provided)\\sfor|se\\sesperan|son\\sesperad[oa]s|são\\sesperad[oa]s|sont\\sattendu(?:e?s)|sono\\sattesi|werden\\serwartet)`,
    ),
  },
  {
    cue: 'expected-before',
    weight: 0.8,
    before: before(
      `(?:expect(?:s|ed|ing)?|anticipat\\p{L}{1,4}|bring(?:s|ing)?(?:\\stogether)?|gather(?:s|ing)?|draw|attract|welcome|convene|invite|hope\\sfor|hopes\\sfor|soit|in\\sall|esperam-se|espera-se|esperan|esperamos|aguardam-se|prev[êe](?:em)?-se(?:\\sa\\sparticipação\\sde)?|on\\sattend|nous\\sattendons|si\\sprevede\\sla\\spartecipazione\\sdi|si\\sprevedono|rechnen\\smit|in\\stotal|attended\\sby|train|select|accept|admit|se\\sespera(?:n)?|la\\sparticipaci[oó]n\\sde|reunirá\\sa?|réunira|accueillera|sono\\sattesi|si\\sattendono|erwartet\\swerden|are\\sforeseen|shall\\sselect|will\\sselect)\\s(?:to\\s(?:have|attract|welcome|gather|host|draw|bring\\stogether)\\s)?`,
    ),
    after: after(OF_PEOPLE),
  },
  // "is expected to bring together around thirty-five hydrologists, lawyers and officials"
  {
    cue: 'brought-together',
    weight: 0.75,
    before: before('(?:bring|brings|bringing|gather|gathers|reúne|reunirá\\sa?|réunira|riunirà)(?:\\stogether)?\\s'),
    after: after('\\s(?:\\p{Ll}+\\s){0,2}?\\p{Ll}{3,}s(?:,|\\sand|\\sy|\\set|\\se|\\sfrom|\\swho|\\sin)(?![\\p{L}])'),
  },
  { cue: 'between', weight: 0.75, before: before('between\\s\\d{1,4}\\sand\\s'), after: after(OF_PEOPLE) },
  // "for five days, twenty-four participants work on newspapers"
  {
    cue: 'participants-do',
    weight: 0.6,
    after: after(
      '\\s(?:\\p{Ll}+\\s)?(?:participants|fellows|trainees|students)\\s(?:work|meet|learn|spend|gather|come|take|share|build|explore|discuss|will|can|are\\s(?:selected|invited|admitted))(?![\\p{L}])',
    ),
  },
  {
    cue: 'room-for',
    weight: 0.6,
    before: before(
      '(?:room|space|places?|beds|seats|chairs|desks|lugar|espacio|cupo|sitio|espaço)\\s(?:for|para)\\s(?:up\\sto\\s)?|(?:room|venue|space|loft|lab|studio)\\s(?:holds|seats|takes|fits|has\\sspace\\sfor)\\s(?:up\\sto\\s)?',
    ),
    after: after(`(?:\\s${PEOPLE})?(?=[.,;)]|\\s)`),
  },
  {
    cue: 'we-take',
    weight: 0.6,
    before: before('we\\s(?:can\\s|will\\s|shall\\s)?(?:take|accept|admit|host)\\s(?:up\\sto\\s|only\\s)?'),
    after: after(OF_PEOPLE),
  },
  {
    cue: 'first-come',
    weight: 0.5,
    before: before('(?:the\\s)?first\\s'),
    after: after(`\\s(?:${PEOPLE}|registrants|applicants|registrations)(?![\\p{L}])`),
  },
  { cue: 'at-most', weight: 0.7, after: after(`\\s${PEOPLE}\\s(?:at\\smost|maximum|max(?![\\p{L}])|m[aá]ximo)`) },
  {
    cue: 'audience-of',
    weight: 0.7,
    before: before('(?:audience|attendance|group|class|cohort)\\sof\\s(?:up\\sto\\s)?'),
    after: after('(?=\\s|[.,;)])'),
  },
  {
    cue: 'attendance-label',
    weight: 0.7,
    before: before(
      '(?:(?:maximum|max\\.?|expected)\\s(?:attendance|number|capacity|group\\ssize|participants)|teilnehmerzahl(?:\\sist\\sauf)?|pax|nombre\\sde\\splaces|n[uú]mero\\sde\\s(?:plazas|vagas)|(?:number\\sof\\splaces))\\s?(?:is|:|of)?\\s',
    ),
    after: after('(?!\\s?(?:words|pages|minutes))'),
  },
  { cue: 'pax', weight: 0.6, after: after('\\s?pax(?![\\p{L}])') },
  { cue: 'bracket', weight: 0.7, before: before('\\('), after: after(`\\s${PEOPLE}\\)`) },
]

const COUNT = new RegExp(NUMBER.replace(/\\s(?![*+?\]])/g, '\\s+'), 'iuy')
const ABOUT_BEFORE = new RegExp(spaced(`(?<![\\p{L}])${ABOUT}\\s(?:a\\s)?$`), 'iu')
// An earlier edition's figures, a hall's seats, a dinner's places, a gallery's.
const PAST =
  /\b(?:last (?:year|time|edition|conference|workshop)|previous|earlier|(?:first|second) (?:edition|workshop) (?:in|was|drew)|took part in|drew|attracted|(?:were|was) (?:attended|there)|there were|had|attended|gallery|dinner|banquet|bus|boats?|stalls?|coach|kayaks?|hall (?:seats|holds|has)|seating|to eat|waiting list|teams? of|travel support|travel grants?|bursar\w+|scholarships?|stipends?)\b/i
const PEOPLE_WORDS =
  /participa|attend|regist|places|seats|class|enrol|group|spots|people|person|spaces|cupo|vagas|plazas|lugares|posti|teilnehm|plätze|workshop|course/i
const LABEL_COUNT = new RegExp(
  `^(?<about>${spaced(`${ABOUT}\\s(?:a\\s)?`)})?(?<n>${NUMBER.replace(/\\s(?![*+?\]])/g, '\\s+')})(?!\\s*(?:am|pm|[:h]\\d|\\p{L}{3,9}\\s+\\d{4}))(?:\\s|$|[.,;(])`,
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
      const count = found ? countOf(found.groups!.n!) : null
      if (count)
        yield {
          kind: 'attendance',
          span: { start: field.value.start, end: field.value.start + found![0].trimEnd().length },
          value: { count, approximate: Boolean(found!.groups!.about) },
          cue: 'label',
          weight: 0.9,
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
          value: { count, approximate: one.approximate },
          cue: one.rule.cue,
          weight: one.rule.weight,
        }
    }
  },
})

/** Characters before and behind a number that may say what it counts. */
const BEFORE = 90
const BEHIND = 190

/** Offsets of all numbers, in digits and in words. */
function numbersOf(page: Page): number[] {
  const offsets: number[] = []
  for (const [word, places] of page.index.entries()) {
    const code = word.charCodeAt(0)
    if ((code >= 48 && code <= 57 && word.length < 6) || NUMBER_WORDS.has(word)) offsets.push(...places)
  }
  return offsets.sort((a, b) => a - b)
}

function read(page: Page, number: Span, close: boolean): { rule: Rule; span: Span; approximate: boolean } | null {
  const { text } = page
  const tail = text.slice(number.end, number.end + BEHIND)
  if (NOT_WITH.test(tail)) return null
  // "forty-five (45) participants"
  const repeated = /^\s*\(\d{1,5}\)/.exec(tail)
  const behind = repeated ? tail.slice(repeated[0].length) : tail
  let from = number.start
  const head = text.slice(Math.max(0, from - BEFORE), from)
  const about = ABOUT_BEFORE.exec(head)
  const ahead = about ? head.slice(0, about.index) : head
  if (about) from -= head.length - about.index
  let best: Rule | null = null
  const led = LEADING.test(ahead.slice(-16))
  if (!led && !close) return null
  for (const rule of RULES) {
    if (rule.before ? !led : !close) continue
    if (best && best.weight >= rule.weight) continue
    if (rule.after && !rule.after.test(behind)) continue
    if (rule.before && !rule.before.test(ahead)) continue
    best = rule
  }
  if (!best) return null
  const block = page.blockAt(number.start)
  if (!block || block.kind === 'furniture' || block.kind === 'header') return null
  const sentence = page.sentenceAt(number.start) ?? block
  if (best.cue === 'limit' && !PEOPLE_WORDS.test(text.slice(sentence.start, sentence.end))) return null
  const clause = text.slice(sentence.start, number.end)
  if (PAST.test(clause.slice(clause.lastIndexOf(';') + 1))) return null
  if (best.cue === 'places' && /\b(?:gallery|dinner|hall|auditorium)\b/i.test(behind.slice(0, 40))) return null
  // "in the Aurora Lecture Theatre (level 1, 120 seats)": the hall's chairs.
  if (/^\s(?:seats|places|plazas|posti|lugares)/i.test(behind) && HALL_BRACKET.test(ahead)) return null
  return { rule: best, span: { start: from, end: number.end }, approximate: about !== null }
}

const HALL_BRACKET =
  /(?<![\p{L}])(?:theatre|theater|hall|auditorium|room|aula|sala|salle|auditorio|amphithe?âtre|\p{L}*saal|studio|chamber)(?![\p{L}])[^.;()]{0,40}\([^()]{0,40}$/iu

// How the words end that a rule wants before its number; most numbers have other words before them.
const LEADING =
  /(?:[(:]|(?<![\p{L}])(?:to|at|a|à|of|de|di|du|des|und|and|first|for|para|is|are|sono|son|são|auf|than|most|the|only|mit|d'|(?:limit|restrict|capp|begrenz|limitat)\p{L}{0,6}|max(?:imum|imal)?\.?|massimo|máximo|höchstens|hasta|até|jusqu'à|place?s|seats?|capacity|spac?es?|spots|cupos?|vagas|plazas|plätze|size|posti|disponib\p{L}+|disponív\p{L}+|available|expect\p{L}{0,3}|anticipat\p{L}{1,4}|bring\p{L}{0,3}|together|gather\p{L}{0,3}|have|draw|attract|welcome|convene|invite|soit|all|total|by|train|select|accept|admit|host|espera[nm]?(?:-se|os)?|esperamos|aguardam-se|se|prev[êe](?:em)?-se|attend(?:ons|ance)?|reunirá|reúne|réunira|accueillera|riunirà|attesi|attendono|prevedono|werden|foreseen|holds|seats|takes|fits|take|number|participants|pax|teilnehmerzahl|ist|up))\s*\(?$/iu
// Without one of these nobody is counted.
const COUNTED =
  'beds chairs farmers visitors engineers residents pupils families teilnehmende gäste invitados convidados invités ospiti hope hopes admitted accommodated participant participants people person persons delegate delegates attend attendees attendance expert experts official officials representatives students trainees practitioners researchers fellows candidates scientists professionals individuals guests members learners hackers developers specialists personas pessoas asistentes participantes participación personnes persone partecipanti teilnehmer teilnehmerzahl personen place places seat seats spots space spaces slots tickets plazas cupo cupos vagas lugares posti plätze limited restricted capped max maximum massimo máximo site presenciales presenciais capacity room audience group class cohort pax registrants registrations applicants expected gather together begrenzt'.split(
    ' ',
  )

/** The words that an alternation of words spells: "persons?" → person, persons. */
function spelled(source: string): string[] {
  return source
    .replace(/^\(\?:|\)$/g, '')
    .split('|')
    .flatMap((one) => {
      const word = one.replace(/\(.*$/, '').replace(/\\s.*$/, '')
      const either = /^(.*)\[(.)(.)\](.*)$/.exec(word)
      if (either) return [either[1]! + either[2]! + either[4]!, either[1]! + either[3]! + either[4]!]
      return word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]
    })
    .filter((word) => word !== '')
}
const WORDS: readonly string[] = [
  ...new Set([...COUNTED, ...spelled(PEOPLE), ...spelled(PLACES), 'teilnehmerinnen', 'innen', 'person']),
]
// How far behind its number the word may stand: four words and the word.
const CLOSE = 90

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
