/** Whether the words before a cue speak of the event: "The school is organised by", not "The survey is funded by". */
import type { Span } from '../../page.js'
import { EVENT_NOUN } from '../events.js'
import type { RoleCue } from '../roles/row.js'

// An earlier edition, or something else that has organisers of its own.
const OTHER =
  /\b(?:previous|earlier|past|last year|preceding|former)\b[^.]{0,40}$|\b(?:survey|study|report|website|web site|site|repository|data|dataset|software|network|server|paper|papers|book|prize|award|list|page|research|package|scholarship|fellowship|grant|(?<!bag\s)lunch|dinner|reception|visit|publication|journal|proceedings|accommodation|project|book)s?(?:\s+(?:is|are|was|were|will be|being|which|that|has been|have been|also|partly|fully|kindly|currently|afterwards|\p{L}+ly)){0,3}\s*$/iu
const SUBJECT =
  /\b(?:it|they|this|which|that|we|il\s+est|elle\s+est|(?:ce|cette|cet)\s+\p{Ll}+|edition|initiative|(?:\p{L}+\s?)(?:19|20)\d\d|\p{L}+'\d\d|plan|draft)\b/iu

// "travel grants are paid for by the X", "the costs are borne by the X": who pays for those pays for the event.
const MONEY =
  /\b(?:grants|bursaries|scholarships|fee waivers|costs|travel|expenses|catering|interpretation|places)\b[^.;]{0,90}$/i
// "The school is organised by": what is organised is an event.
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+)?$/u

// "RepNum-6 is hosted by", "Fog & Fish is sponsored by": the event by its name.
const NAME_IS =
  /^(?!(?:The|This|That|These|It|They|Its|Our|All|Each|A|An)\s)\p{Lu}\S{0,24}(?:\s[\p{Lu}\d&][^\s.;:]{0,20}){0,4}\s(?:is|was|will\s+be|are)\s/u

/** A cue in its sentence. */
export interface Said extends RoleCue {
  /** The cue's words. */
  readonly words: string
  readonly at: number
  readonly sentence: Span
  /** The sentence up to the cue. */
  readonly before: string
  /** Nothing but a label or a line's end stands before it. */
  readonly alone: boolean
  /** What it pays for is of the event. */
  readonly money: boolean
  /** The event follows: "Organised by the Society, our April meetup". */
  readonly subjectBehind: boolean
  /** A verb of organising follows in the sentence: "…, y con el apoyo de la Y, organiza el taller". */
  readonly followed: boolean
}

export function isOfMoney(before: string): boolean {
  return MONEY.test(before)
}

// Who sponsors the reception or a prize sponsors the event.
const HOSPITALITY =
  /(?:\b(?:lunch|dinner|reception|prizes?|awards?|grants?|drinks|coffee(?:\s+breaks?)?)|\b(?:prizes?|awards?)\s(?:of|for|worth)\s[^.;:,]{1,40},?|[£€$]\s?\d[\d.,]*\s[^.;:]{0,50}\bfor\s(?:the\s)?(?:best|winn|first|second|third|most)[^.;:,]{0,30},)\s+(?:\p{Ll}+\s+){0,2}?(?:(?:is|are|was|were|will\s+be)\s+)?(?:also\s+|kindly\s+|generously\s+)?$/iu

// "The survey of 2015 was funded by", "The draft was prepared with the assistance of": the sentence begins with something else.
const OTHER_SUBJECT =
  /^(?:the|this|that|an?|their|his|her)\s+(?:[\p{L}-]+\s+){0,2}(?:survey|study|report|website|web\s+site|dataset|database|software|book|paper|guide|film|map|prize|research|fieldwork|excavation|census)\b(?!\s+(?:launch|workshop|seminar|festival|club|fair|talk|evening|day|school|course|presentation|meeting))/iu

/** Not "The Conference on Educational Data will be organised by": a capital in the name of an event. */
function isOther(before: string): boolean {
  const found = OTHER.exec(before)
  return (
    found !== null &&
    !(
      /^(?!Previous|Earlier|Past|Last|Preceding|Former)\p{Lu}/u.test(found[0]) &&
      found.index > 0 &&
      EVENT_NOUN.test(before)
    )
  )
}

/** "The survey is funded by": something else has organisers of its own. */
export function isOfOther({ role, before, money, words }: Said): boolean {
  return (
    !money &&
    !(role === 'funder' && /\bproject\b/i.test(before)) &&
    (isOther(before) || (OTHER_SUBJECT.test(before) && !EVENT_NOUN.test(before))) &&
    !(role === 'sponsor' && HOSPITALITY.test(before)) &&
    !/^(?:thank|our)/i.test(words)
  )
}

/** "It is a joint initiative of the X": the subject may be anything. */
export function isWeak({ cue, alone, money, words, before }: Said): boolean {
  return !alone && !money && cue === 'joint-event-of' && /^(?:is|as)\s/i.test(words) && !EVENT_NOUN.test(before)
}

/** Does the cue speak of the event? `done`: what has been read of the page. */
export function isOfEvent(said: Said, done: readonly Span[]): boolean {
  const { alone, money, before, sentence, at } = said
  // 'il convegno "Acqua e montagna. Il futuro", promosso da': a title in quotation marks ends before it.
  if (alone || /"\s?,?\s*$/.test(before)) return true
  // "The society gratefully acknowledges the financial support of"
  if (/^(?:gratefully\s+)?acknowledg/i.test(said.words)) return true
  // "… is put on by the Museum, and brought to you by the Bank": what was said before is an event's.
  const behind = done.filter((one) => one.start >= sentence.start && one.end <= at)
  if (!said.opens)
    return (
      /^(?:organi|taught|run|put|deliver|arrang|plann)/i.test(said.words) ||
      behind.length > 0 ||
      ORGANISING.test(before) ||
      EVENT_SUBJECT.test(before) ||
      PRONOUN.test(before) ||
      said.followed
    )
  return (
    money ||
    said.bare === true ||
    (said.role === 'sponsor' && HOSPITALITY.test(before)) ||
    (said.cue === 'organised-by' && PASSIVE.test(before)) ||
    (NAME_IS.test(before) && PASSIVE.test(before)) ||
    isWeak(said) ||
    behind.some((one) => at - one.end < 80) ||
    said.subjectBehind ||
    EVENT_NOUN.test(before) ||
    SUBJECT.test(before)
  )
}

// The words before "in cooperation with": someone organises.
const ORGANISING =
  /organi[sz]|held?\b|host|conven|conduct|invit|lädt|laden\s|veranstalt|put(?:ting|s)?\s+on\b|presents?\b|launch|prepar|promov|promo|carr(?:y|ied)\b|celebra|programme|\bruns?\b|convoca|réuni|\bwe(?:'re|'ll|\s(?:are|will))?\s(?:open|meet|gather|welcom|bring|offer|plan|start|mark)|\bnos\s(?:juntamos|reunimos|encontramos)|\babrimos\b|\bnous\s(?:ouvrons|accueillons|retrouvons)|\btreffen\s(?:wir\s)?uns\b/i
// "This workshop, with the participation of", "El foro cuenta con el apoyo de": the sentence begins with the event.
const EVENT_SUBJECT = new RegExp(
  `^(?:the|this|our|an?|el|la|este|esta|o|a|le|ce|cette|il|lo|questo|questa|die|der|das|diese[rs]?|l')\\s*(?:[\\p{L}-]+\\s+){0,2}${EVENT_NOUN.source}`,
  'iu',
)
// "Il bénéficie de l'appui de": the event, named before.
const PRONOUN = /^(?:presented|offered|it|il|elle|ele|ela|esso|essa|er|sie|es)\s/i

const FOLLOWED =
  /^[^.;]{4,220}?,\s+(?:(?:is|are|will|shall)\s+(?:\p{Ll}+\s+){0,3}?(?:organi|conven|hold|host|conduct|run)|organi[sz]|conven|hold|host|celebra|realiza|invit|tienen?\s+(?:a\s+bien|el\s+(?:agrado|gusto|honor))|veranstalt|promov|promuov|lädt)/iu

const SUBJECT_BEHIND = new RegExp(`^[^.;]{4,120}?,\\s+(?:our|this|the)\\s(?:\\p{L}+\\s){0,2}${EVENT_NOUN.source}`, 'iu')

/** Whether the event is named behind the bodies. */
export function isSubjectBehind(words: string): boolean {
  return SUBJECT_BEHIND.test(words)
}

/** Whether a verb of organising follows behind a comma. */
export function isFollowed(words: string): boolean {
  return FOLLOWED.test(words)
}

/** "… the festival organised by the Cinemateca in 2017" on a page of another year. */
export function isOfAnotherYear(text: string, end: number): boolean {
  const year =
    /^[^.;:]{0,40}?\s(?:in|en|em|nel|im\s+Jahr)\s+(?:(?!the)\p{L}{3,10}\s+(?:de\s+)?)?((?:19|20)\d\d)(?=[.,;)]|\s*$)/mu.exec(
      text.slice(end, end + 64),
    )?.[1]
  if (!year || text.indexOf(year) !== text.lastIndexOf(year)) return false
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.replace(year, ''))
}
