import { defineExtractor } from './define.js'
import { consultationCode, isConsultation } from './identifiers/consultations.js'
import { codesBehindNames, referencesBeside } from './identifiers/references.js'
import { kindWords } from './kindWords.js'
import { labelPhrase } from './labels.js'

// "… Public Sector (0131)" at the end of a line of the head; "(2010)" is a year, "(EA 9412)" a French laboratory's number.
const NUMBERED_NAME =
  /\((?![A-Z]{0,12}[-/ ]?(?:19|20)\d\d\)|(?:EA|UMR|UPR|UR|USR|UMS|ERL|IFR|ISO|IEC|EN|DIN|RFC|CEP|PO)[- ]?\d)([A-Z]{0,5}[-/ ]?\d{3,6}[A-Z]?)\)$/
// "JURPHD917 / Doctoral course / …", "COMP6714: Information Retrieval (course)", "ECO-201 Workshop on …".
const LEADING_CODE = /^(?:([A-Z]{2,8}[- ]?\d{2,5}[A-Z]?)\s*(?:[/|:-])\s+|([A-Z]{2,6}-\d{3,5}[A-Z]?)\s+(?=\p{Lu}))/u
// "A907412 | Turin, Italy | 4 to 15 May 2015": the code in the first column, the day in the last.
const FIRST_COLUMN = /^([A-Z]{1,3}-?\d{4,8})\s+[|·]\s.{3,80}\d{4}/
// "Course code SCS-417", "Docket 2021-HN-044: Night-time noise", "Event ID 20457": the label and its code without a colon.
const LABELLED_CODE =
  /(?:^|\s{3}|\(|[-,;:|]\s)(?:(?:a[cç][aã]o(?:\sde\sforma[cç][aã]o)?|acci[oó]n(?:\sformativa)?|action\sde\sformation|curso|corso|taller|oficina|kurs|lehrgang|stage)\s(?:n\.?\s?[º°o.]\.?|nr\.?|n[uú]m\.?)|(?:course|event|training|workshop|seminar|hearing|consultation|inquiry|module|class)\s(?:code|no\.?|number|id|ref(?:erence)?\.?)|docket(?:\sno\.?)?|c[oó]d(?:igo|\.)?\s(?:del?|do|da)?\s?(?:curso|evento|taller|a[cç][aã]o|acci[oó]n)|cod(?:ice|\.)?\s(?:del\s)?(?:corso|evento)|code (?:stage|formation)|kurs-?(?:nummer|nr\.?))\s?[:#]?\s?((?=[\w./-]{0,20}\d)[A-Z0-9][\w./-]{1,24})(?=$|[:,;)\s])/i
// "Rust Meetup #27", "Community Call #18: roadmap": the number of one of a row.
const COUNTED =
  /(?<!\b(?:room|rm|suite|apt|unit|issue|bug|ticket|pr|no|bus|table|hall|gate|option))\s#(\d{1,4})(?=$|[\s:,)|-]|\.(?:\s|$))/i
const COURSE_CODE =
  /^(?:.{3,40}\s\|\s)?(?:course|kurs|curso|cours|corso|workshop|module|m[oó]dulo|lehrgang|seminar|training|stage)\s((?=\S*\d)[A-Z]{1,6}[- ]?\d{2,5}(?:[A-Z]|[-/]\d{1,4})?)(?=\s?[:|-]\s|$)/i
const OWN_LABEL =
  /^(?:(?:event|course|training|workshop|seminar|consultation|hearing|module|class|programme)\s(?:code|no|number|ref|reference|nr)|(?:event|course|consultation) id|conference (?:code|no)|(?:course|event|codigo|code) ?(?:code|no|number|id)?|consultation|codigo(?: del (?:curso|evento))?|(?:kurs|veranstaltungs|seminar|lehrgangs|tagungs|fortbildungs|schulungs)(?:nummer|nr|no)?|(?:kurs|veranstaltungs|seminar|lehrgangs|va) (?:nummer|nr|no)|(?:code|codigo|codice|cod|numero|numero de reference|n|no|ref|reference|referencia|riferimento) (?:de la |de l |del |della |do |da |du |de |di )?(?:session|stage|formation|cours|atelier|action|corso|evento|incontro|curso|actividad|atividade|acao|accion|taller|oficina|consulta|audiencia|consultation|enquete|seminario|formazione)|(?:session|project|hearing|inquiry|consultation|docket|event|course|case|file|matter|proceeding) (?:code|no|number|ref|reference)|(?:event|course|consultation) id)$/
const VALUE = /^["(]?((?=[\w./-]*\d)[A-Za-z0-9][\w./-]{0,29}(?: \d{1,5})?)/
// "Ref: EACTS/TRG/2019/04": a reference that says of itself that it is a course's; a letter's ("WANRB/SG/04/118") is not the event's.
const COURSE_REFERENCE =
  /(?:^|[/-])(?:TM|RTC|TRG|TRAIN|TRN|WS|WKS|WKSHP|CRS|COURSE|SEM|CONF|EVT|EVENT|EGM|CONS|MTG)(?=[/-])/i

/** The event's own number or code. */
export const identifier = defineExtractor({
  name: 'identifier',
  yields: ['identifier'],
  needs: [],
  *extract({ page }) {
    const { text } = page
    let filled = 0
    for (const line of page.lines) {
      if (line.kind === 'blank' || line.kind === 'rule') continue
      if (++filled > 15) break
      if (line.region === 'header' || line.end - line.start > 200) continue
      const words = text.slice(line.start, line.end)
      const named = words.endsWith(')') ? NUMBERED_NAME.exec(words) : null
      if (named) {
        const start = line.start + named.index + 1
        yield {
          kind: 'identifier',
          span: { start, end: start + named[1]!.length },
          value: { text: named[1]! },
          cue: 'behind-name',
        }
      }
      const counted = words.includes('#') && words.length < 120 ? COUNTED.exec(words) : null
      // "Open Source Friday #42" heads the page.
      if (
        counted &&
        (kindWords(words.slice(0, counted.index)).length > 0 ||
          (filled < 3 &&
            /^(?:\p{Lu}[\p{L}+.'-]*\s){1,5}(?:\p{Lu}|&)[\p{L}+.'-]*$/u.test(words.slice(0, counted.index))))
      ) {
        const end = line.start + counted.index + counted[0].length
        yield {
          kind: 'identifier',
          span: { start: end - counted[1]!.length, end },
          value: { text: counted[1]! },
          cue: 'counted',
        }
      }
      const labelled = LABELLED_CODE.exec(words)
      if (labelled) {
        const start = line.start + labelled.index + labelled[0].length - labelled[1]!.length
        yield {
          kind: 'identifier',
          span: { start, end: start + labelled[1]!.length },
          value: { text: labelled[1]! },
          cue: 'labelled-code',
        }
      }
      const column = /^[A-Z]{1,3}-?\d/.test(words) ? FIRST_COLUMN.exec(words) : null
      if (column)
        yield {
          kind: 'identifier',
          span: { start: line.start, end: line.start + column[1]!.length },
          value: { text: column[1]! },
          cue: 'leading-code',
        }
      // "Course XL-202: Intermediate Excel".
      const course = COURSE_CODE.exec(words)
      if (course) {
        const end = line.start + course[0].length
        yield {
          kind: 'identifier',
          span: { start: end - course[1]!.length, end },
          value: { text: course[1]! },
          cue: 'leading-code',
        }
      }
      const lead = /^[A-Z]{2}/.test(words) ? LEADING_CODE.exec(words) : null
      const code = lead && (lead[1] ?? lead[2]!)
      if (
        code &&
        (kindWords(words).length > 0 || /\b(?:ects|credits?|cfu|cr[eé]ditos)\b/i.test(words)) &&
        !/\b(?:19|20)\d\d$/.test(code)
      )
        yield {
          kind: 'identifier',
          span: { start: line.start, end: line.start + code.length },
          value: { text: code },
          cue: 'leading-code',
        }
    }
    for (const span of codesBehindNames(page))
      yield { kind: 'identifier', span, value: { text: text.slice(span.start, span.end) }, cue: 'behind-name' }
    for (const span of referencesBeside(page))
      yield { kind: 'identifier', span, value: { text: text.slice(span.start, span.end) }, cue: 'reference' }
    const own = consultationCode(page)
    if (own)
      yield { kind: 'identifier', span: own, value: { text: text.slice(own.start, own.end) }, cue: 'labelled-code' }
    for (const field of page.fields) {
      if (field.key !== 'identifier' && field.key !== null && field.key !== 'title') continue
      const phrase = labelPhrase(text.slice(field.label.start, field.label.end))
      const found = VALUE.exec(text.slice(field.value.start, Math.min(field.value.end, field.value.start + 60)))
      if (!found) continue
      const own = OWN_LABEL.test(phrase)
      if (
        !own &&
        !(
          /^(?:our )?ref/.test(phrase) &&
          (COURSE_REFERENCE.test(found[1]!) || (phrase === 'reference' && isConsultation(page)))
        )
      )
        continue
      const start = field.value.start + found[0].length - found[1]!.length
      yield {
        kind: 'identifier',
        span: { start, end: start + found[1]!.length },
        value: { text: found[1]! },
        cue: own ? 'label' : 'reference',
      }
    }
  },
})
