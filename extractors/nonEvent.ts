import { defineExtractor } from './define.js'
import type { Cue } from './nonEvents/cue.js'
import { INVITATIONS } from './nonEvents/invitations.js'
import { NOTICES } from './nonEvents/notices.js'
import { PRESS } from './nonEvents/press.js'
import { TRADE } from './nonEvents/trade.js'
import { WORK } from './nonEvents/work.js'
import type { Page, Span } from './page.js'
import { phraseScanner } from './phrases.js'

/** What a text is says itself at once: no more than this is read. */
const READ = 3_000

const CUES: readonly Cue[] = [...WORK, ...TRADE, ...PRESS, ...NOTICES, ...INVITATIONS]

// What heads a notice of another kind: "Events Officer (P-2), Geneva", "Lecturer in Statistics", "Internship: …", "Request for Quotations".
const NOTICE_HEAD =
  /^(?:(?:vacancy|vacancies|job|position|(?:(?:second |final |open )?call for (?:papers|contributions|chapters|manuscripts|articles|book chapters)\W{0,4})?(?:for (?:the |a )?)?special issue\b(?![^\n]{0,60}\b(?:workshop|conference|symposium)\b)|call for (?:book )?chapters?|internship|traineeship|stage|stellen(?:ausschreibung|angebot)|oferta de (?:empleo|trabajo)|vaga|offre d'emploi|tender|request for (?:quotations?|proposals|bids|tenders?)|invitation to (?:bid|tender)|anuncio de licitaci[oó]n|aviso de licita[cç][aã]o|avis d'appel d'offres|obituary|in memoriam|minutes (?:of|from)|proc[eè]s-verbal|actas? de la (?:reuni[oó]n|sesi[oó]n)|ata da (?:reuni[aã]o|sess[aã]o)|verbale della (?:riunione|seduta)|(?:sitzungs)?protokoll der (?:sitzung|versammlung)|speech (?:by|of)|discurso (?:de|del|da|do)|discours (?:de|du)|(?:privacy|cookie) (?:policy|notice)|pol[ií]tica de privacida[dt]e?|politique de confidentialit[eé]|datenschutz(?:erkl[aä]rung)?|informativa sulla privacy|terms of use|impressum|mentions l[eé]gales)\b(?![^\n]{0,40}\b(?:fair|concert|service|gathering|memorial|ceremony|celebration|exhibition|workshop|lecture|talk|seminar|webinar|training|meeting|conference|session|evening)\b(?!\s(?:services?|rooms?|officer|support|equipment|management|interpret)))|(?:(?:senior|junior|assistant|associate|principal|chief|national|international|temporary|programme|program|project|communications?|events?|research|data|policy|postdoctoral|doctoral|phd|full|visiting|technical|legal|conference|part-time|full-time|volunteer)\s){0,3}(?:officer|consultant|coordinator|manager|assistant|analyst|specialist|lecturer|professor|engineer|developer|archivist|librarian|intern|postdoc|researcher|fellow|position|editor|administrator|secretary|advis[eo]r|technician)s?(?=\s*(?:$|[,(]|-\s|\sin\s|\swanted|\sneeded|\sposition)))/i

// Below an institution's name.
const BELOW_HEAD =
  /^(?:minutes of|procès-verbal|consultant(?=\s*(?:$|[,(:]|-\s))|call for expressions of interest|vacancy|internship|terms of reference|job (?:opening|vacancy|announcement)|request for (?:quotations?|proposals|tenders?|bids)|invitation to (?:bid|tender))\b/i

const SCAN = phraseScanner(CUES.map(({ words }) => words))

/** Words that tell other notices from announcements of events. */
export const nonEvent = defineExtractor({
  name: 'non-event',
  yields: ['nonEvent'],
  needs: [],
  *extract({ page }) {
    const { text } = page
    const head = noticeHead(page)
    if (head) yield { kind: 'nonEvent', span: head, value: { weight: 4 }, cue: 'notice-head' }
    const seen = new Map<number, Set<string>>()
    for (const { start, end, row } of SCAN(page, READ)) {
      const { cue, weight } = CUES[row]!
      if (weight > 0 && inMenu(page, start)) continue
      const words = text.slice(start, end).toLowerCase()
      // "Name: / Position: / E-mail:": a form to be filled in asks for everybody's position.
      if (words === 'position:' && page.index.has('name', 'surname', 'organisation', 'organization', 'affiliation'))
        continue
      const before = seen.get(row)
      // An invitation is one, however often it is said; three different words of a tender are more than one.
      if (before && (weight < 0 || before.size >= 3 || before.has(words))) continue
      if (before) before.add(words)
      else seen.set(row, new Set([words]))
      yield { kind: 'nonEvent', span: { start, end }, value: { weight: before ? weight / 2 : weight }, cue }
    }
  },
})

// "See also: …", "(see Tenders)", "Related: …", "Más información: …".
const ELSEWHERE =
  /^\W{0,4}(?:read (?:more|also|next)|see (?:also|more)|more (?:news|from|stories|on this)|related(?: (?:news|links|stories|pages))?|also (?:on this site|read)|quick ?links?|useful links|elsewhere|you may also like|ver tamb[ií]n|v[eé]ase tambi[eé]n|veja tamb[eé]m|leia (?:mais|tamb[eé]m)|leer m[aá]s|lire aussi|voir aussi|à lire|leggi anche|vedi anche|siehe auch|mehr)\b/i
const MENU_MARK = /\s[|·\x95\x9b]\s|\s{4,}/g

/** "Read more: Bulletin | Vacancies | Contact us". */
function inMenu(page: Page, offset: number): boolean {
  const line = page.lines[page.lineAt(offset)]!
  if (line.end - line.start > 160) return false
  const words = page.text.slice(line.start, line.end)
  return ELSEWHERE.test(words) || (words.match(MENU_MARK)?.length ?? 0) > (words.length < 120 ? 0 : 1)
}

/** The first or second filled line, where it says what notice this is. */
function noticeHead(page: Page): Span | null {
  let filled = 0
  for (const line of page.lines) {
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'furniture' || line.region === 'header') continue
    if (++filled > 4) return null
    const words = page.text.slice(line.body, Math.min(line.end, line.body + 120))
    const found = BELOW_HEAD.exec(words) ?? (filled <= 2 ? NOTICE_HEAD.exec(words) : null)
    if (found) return { start: line.body, end: line.body + found[0].length }
  }
  return null
}
