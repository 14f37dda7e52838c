import { defineExtractor } from './define.js'
import type { LabelKey } from './labels.js'
import { isSmall } from './names/letters.js'
import type { Block, Page } from './page.js'

/** Sections whose paragraphs tell of the event; a text without headings has one section without a key. */
const TELLING: ReadonlySet<LabelKey | null> = new Set<LabelKey | null>([
  null,
  'about',
  'abstract',
  'title',
  'subject',
  'objectives',
  'kind',
])
/** Sections whose paragraphs never do. Under any other heading ("Online", a date) only long prose does. */
const BARRED: ReadonlySet<LabelKey | null> = new Set<LabelKey | null>([
  'agenda',
  'speaker',
  'keynote',
  'panelist',
  'moderator',
  'chair',
  'discussant',
  'bio',
  'committee',
  'registration',
  'registrationDeadline',
  'submission',
  'deadline',
  'fee',
  'travel',
  'contact',
  'notes',
  'documents',
  'sponsor',
  'organizer',
  'address',
  'venue',
  'language',
])
const LONG = 160
const FIELDS: ReadonlySet<LabelKey | null> = new Set<LabelKey | null>(['about', 'abstract'])
const MOST = 14
const READ = 20_000

// Paragraphs that say how to come, not what it is: they open with an instruction or a practical matter.
const LOGISTICS =
  /^(?:please\b|to (?:register|rsvp|join|attend|apply|book|participate)|register|registration|rsvp|r\.s\.v\.p|contact|for (?:more|further|additional|any|details|questions|enquiries|inquiries|registration|reservations)|if you (?:have|are|would|wish|want|plan|cannot|can't|need)|questions\b|tickets?\b|parking|directions|lunch|refreshments|coffee|light (?:lunch|refreshments)|free (?:and|admission|entry|of charge)|admission|doors open|deadline|submissions?|abstracts?\b|papers? (?:should|must)|authors|all (?:papers|submissions|events|our events|are welcome)|(?:the )?(?:working |conference )?languages?\b|simultaneous|interpretation|accommodation|hotels?|travel|visa|participants (?:are|should|will be) (?:expected|responsible|asked|requested)|fees?\b|the (?:registration )?fee|payment|the (?:zoom|meeting) link|zoom|join (?:zoom|here|online)|dial|meeting id|passcode|note\b|nb\b|important|important:|update|dear|hi\b|hello|hey\b|hola|ol[aá]|bonjour|kind regards|best|regards|sincerely|thank you|thanks|sent from|this (?:email|e-mail|message)|copyright|©|follow us|subscribe|unsubscribe|our code of conduct|code of conduct|sponsors?\b|we thank|we gratefully|photo|image|source:|posted|published|location|venue|where|when|time\b|date\b|para (?:inscri|más|mais|participar)|inscri|contacto|pour (?:vous inscrire|plus|participer)|merci de|per (?:informazioni|iscri)|by (?:post|e-?mail|air|train|car)\b|from the (?:airport|station)|the (?:nearest|building|venue|room)\b|there is no (?:fee|charge|cost)|space is limited|seats? (?:is|are) limited|places are limited|limited (?:seats|places)|we will (?:send|e-?mail)|the link (?:will|to))/iu
const MOSTLY_ADDRESS = /(?:https?:\/\/|www\.|@\w|\+\d{2,3}[ (]|\btel\b)/gi
// "Ada Okafor is Professor of …", "Dr. Okafor received her PhD …".
const LIFE =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dra?|assoc\.? prof)\.?\s)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,4}(?:,?\s\([^)]{1,40}\))?,?\s(?:is|was|has|holds|works|received|earned|teaches|leads|joined|serves|es|fue|est|è|é|foi|ist)\b/u
const PROFESSION =
  /\b(?:professor|prof\.|researcher|ph\.?d|scientist|lecturer|director|engineer|degree|author of|fellow|student|consultant|analyst|developer|her research|his research|their research|doctora|profesora?|doutor|professora?|chercheu(?:r|se)|statistician|biography|career|she|he)\b/i

/** The paragraphs that give the announcement's own account of the event; furniture, programme, people and logistics left out. */
export const description = defineExtractor({
  name: 'description',
  yields: ['description'],
  needs: [],
  *extract({ page }) {
    let count = 0
    for (const block of page.blocks) {
      if (count >= MOST || block.start > READ) break
      const span = tellingSpan(page, block)
      if (!span) continue
      count++
      yield {
        kind: 'description',
        span,
        value: {},
        cue: page.sections[block.section]!.key === null ? 'paragraph' : 'telling-section',
      }
    }
  },
})

// A paragraph ends with a stop, or leads to a list behind one.
const ends = (words: string): boolean =>
  /[.!?]["')\]]{0,2}$/.test(words.slice(-3)) || (words.endsWith(':') && /[.!?]\s/.test(words))

function tellingSpan(page: Page, block: Block): { start: number; end: number } | null {
  if (block.region === 'header' || block.region === 'signature') return null
  let { body: start } = block
  if (block.kind === 'field') {
    const field = page.fieldAt(block.start)
    if (!field || (field.key !== null && !FIELDS.has(field.key)) || field.value.end - field.value.start < 80)
      return null
    if (field.key !== null) start = field.value.start
  } else if (
    block.kind !== 'paragraph' &&
    !(block.kind === 'item' && /^\d{1,2}\.$/.test(page.text.slice(block.start, block.body).trim()))
  )
    return null
  const length = block.end - start
  if (length < 80) return null
  const key = page.sections[block.section]!.key
  if (BARRED.has(key) || (!TELLING.has(key) && length < LONG)) return null
  // Prose has stops or is long, and more small letters than anything else.
  let small = 0
  for (let i = start; i < block.end; i++) if (isSmall(page.text.charCodeAt(i))) small++
  if (small < 0.6 * length) return null
  const words = page.text.slice(start, block.end)
  if (!ends(words) || (words.endsWith(':') && length < LONG)) return null
  if (LOGISTICS.test(words)) return null
  if (LIFE.test(words) && PROFESSION.test(words.slice(0, 400))) return null
  const addresses = words.match(MOSTLY_ADDRESS)?.length ?? 0
  if (addresses > 0 && length / addresses < 160) return null
  return { start, end: block.end }
}
