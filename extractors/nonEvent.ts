import { defineExtractor } from './define.js'
import type { Page, Span } from './page.js'
import { phraseScanner } from './phrases.js'

/** What a text is says itself at once: no more than this is read. */
const READ = 3_000

/**
 * What other notices say of themselves, and what invitations say. Weight above 0 speaks against an event, below 0 for one.
 * Each row is one cue.
 */
const CUES: readonly { readonly cue: string; readonly weight: number; readonly words: string }[] = [
  {
    cue: 'vacancy',
    weight: 3,
    words:
      "position:|vacancy(?: announcement| notice)?|vacancies|job (?:title|opening|description|vacancy|posting|opportunity)|(?:we are|is|are) (?:now )?(?:hiring|recruiting)|(?:seeks?|is seeking|are seeking|is looking for|are looking for) (?:to (?:hire|recruit|appoint) )?an? (?:[\\w-]+ ){0,4}(?:officer|manager|consultant|engineer|developer|researcher|intern|assistant|analyst|coordinator|specialist|lecturer|professor|director|expert)|(?:postdoctoral|phd|doctoral|faculty|open|full-time|part-time|permanent|tenure-track) positions?|oferta de empleo|vaga de emprego|vagas abertas|offre d'emploi|poste à pourvoir|stellenausschreibung|stellenangebot|offerta di lavoro|convocatoria de empleo|internship opportunit(?:y|ies)|(?:wishes|seeks|intends) to (?:engage|recruit|hire|appoint)|call for expressions of interest|applications? for (?:the|a|an) (?:[\\w-]+ ){0,3}(?:position|post)|for (?:a|an|the) (?:[\\w-]+ ){0,3}(?:position|post) (?:starting|beginning|from|of|at|in)|(?:volunteers?|librarians?|staff|tutors?|teachers?) wanted|recrute|buscamos (?:una?|a un)|se busca|se necesita|cerca un[ao]?\\b|cercasi|contrata(?:mos|ção de)|procuramos um|sucht zum|wir suchen|befristet|a tempo determinato|jornada completa|mi-temps|plein temps",
  },
  {
    cue: 'terms-of-work',
    weight: 2.5,
    words:
      'duty station|(?:successful|ideal) candidate|(?:applicants?|candidates?) (?:should|must|will|shall) (?:have|hold|possess|be able)|salary|full-time|fixed-term|contract (?:type|duration)|type of contract|years of (?:relevant )?(?:professional |work )?experience|equal opportunity employer|cover letter|reports? to the|annual leave|gross per month|per annum|(?:your|the) application by|we expect an? |your cv\\b|send (?:a|your|us your) cv|letter of motivation|lettre de motivation|curr[ií]culum|lebenslauf|remuneration|stipend\\b|qualifications:|requisitos:|interviews will be|closing date for applications|the incumbent|incorporaci[oó]n inmediata|stipendio|bewerbung(?:en)? (?:bis|an)|le domande vanno',
  },
  {
    cue: 'tender',
    weight: 3.5,
    words:
      "request for (?:proposals|quotations?|tenders?|bids)|invitation (?:to|for) (?:bids?|tender)|(?:tender|bid|procurement) (?:no|number|notice|documents?|reference|ref|dossier)|bidders|tenderers|(?:invites?|invited to submit) tenders?|tenders? (?:for|should be|must be|are invited)|financial (?:offer|proposal)s?|expressions? of interest (?:is|are) (?:invited|sought)|procurement of|sealed bids?|licitaci[oó]n p[uú]blica|licita[cç][aã]o|preg[aã]o eletr[oô]nico|appel d'offres|bando di gara|bill of quantities|quotations? (?:must|for|should|are)|late bids|plazo de presentaci[oó]n de ofertas|abertura das propostas|remise des offres|presupuesto base|licita el",
  },
  {
    cue: 'product',
    weight: 3,
    words:
      'add to (?:cart|basket|bag)|buy now|in stock|out of stock|free (?:shipping|delivery)|warranty|percent off|product (?:code|details|description|features)|technical specifications?|order (?:now|online|yours)|money-back|free trial|pricing plans?|sku\\b|add to wishlist|customer reviews|battery life|price (?:eur|usd|gbp|\x80|\\$|£) ?\\d|delivery (?:within|in|time)|mounting kit|year guarantee|version \\d[\\d.]{0,6} (?:is out|is available|released)|fixes (?:\\w+ )?bugs|releases page|your order no',
  },
  {
    cue: 'publication-news',
    weight: 2,
    words:
      '(?:has|have|today|yesterday|last week) (?:today )?(?:published|released|adopted|approved|issued|unveiled|passed|signed)\\b|new (?:report|study|strategy|policy|guidelines|regulation|law|dataset|index|publication|survey)|(?:full|the|this) (?:report|study|publication|paper|policy brief) (?:is available|can be downloaded|finds?|found|shows?|argues?|recommends?)|download the (?:full )?(?:report|publication|paper|study)|min(?:ute)? read\\b|most read|(?:policy|working|white|discussion|position) paper (?:that|which|by|from|published|released|argues?|finds?)|(?:a|the) (?:policy|working|white|discussion) paper,|authors (?:recommend|advise|call for|warn|propose)|reply to the author|working paper \\d|download the (?:paper|article)|read the (?:full )?(?:report|study|article|story)|according to (?:a|the) (?:new )?(?:report|study|survey)|(?:enters?|entered|comes?|came) into force|press statement|policy brief|(?:study|survey|analysis|authors|researchers|report) (?:argues?|finds?|found|shows?|suggests?|compared|analysed|analyzed|conclude[sd]?)|(?:study|survey|report|paper) published (?:on|by|in|today|yesterday)|adopt(?:s|ed) (?:a |the |its )?(?:new )?(?:[\\w-]+ )?(?:strategy|law|policy|plan|budget)|(?:has|have|was|been) appointed\\b|appointed (?:as )?(?:the |its )?(?:new )?(?:director|head|chair|president|secretary)|succeeds (?:\\w+ ){1,3}who|welcomes manuscripts|is expected in the (?:north|south|east|west)|was found in|ha publicado|foi publicad[oa]|vient de publier|ha pubblicato',
  },
  {
    cue: 'news-story',
    weight: 1.5,
    words:
      '(?:would not|declined to|refused to) comment|spokes(?:man|woman|person) (?:for|said|told)|(?:told|tells) (?:us|reporters|this newspaper|the newspaper)|(?:news|our) (?:correspondent|newsroom)|correction,|una portavoz|un portavoz|uma porta-voz|um porta-voz|une? porte-parole|un[ao]? portavoce|die sprecherin|ein sprecher',
  },
  {
    cue: 'programme-page',
    weight: 1.8,
    words:
      '(?:programme|program|project|initiative|fund|facility|network|platform|scheme|partnership) (?:supports?|aims|provides?|helps?|works? (?:with|in)|has (?:helped|supported|trained|reached)|was (?:launched|established|set up|created)|funds?|offers?|brings together)|our (?:work|mission|services|programmes|vision|team|impact)|who we are|what we do|where we work|how we work|founded in|established in \\d{4}|since its (?:launch|creation|inception)|our partners include|key facts|(?:index|tool|toolkit|database|dashboard|portal) (?:measures?|is based|tracks?|covers?|contains?|helps?)|since its creation|(?:master|bachelor)\\S{0,2} programme in|takes (?:two|three|four) years|admission requires|(?:index|fund|network) (?:measures|supports|covers)|assists? (?:practitioners|governments|countries)|is an? (?:tool|framework|database|process|method|approach|network of)',
  },
  {
    cue: 'service-notice',
    weight: 2.2,
    words:
      'office hours|opening hours|(?:will be|is|are) (?:closed|unavailable|down) (?:on|from|for|during|between)|maintenance (?:window|work)|how to apply for a (?:permit|licen[cs]e|visa|passport)|frequently asked questions|terms (?:and conditions|of service)|privacy notice|(?:we|this site) uses? cookies|accept or refuse|scholarships? (?:is|are|will|covers?|cover)\\b|small grants|(?:offers?|awards?) (?:[\\w-]+ ){0,2}grants?|applications open on|grants? of up to|fellowships? (?:is|are|covers?)|no action is (?:needed|required)|for maintenance|apologi[sz]e for (?:the|any) inconvenience|thank you for your (?:order|purchase|payment)|invoice',
  },
  {
    cue: 'legal-text',
    weight: 2,
    words:
      'recalling its|takes note of|reaffirms|having regard to|decides to remain seized|hereby (?:repealed|enacted|ordered)|whereas|requests the secretary-general',
  },
  {
    cue: 'obituary',
    weight: 2.5,
    words:
      'obituary|descanse en paz|rest in peace|ha fallecido|is dead|died on|in memoriam|passed away|(?:who )?died (?:on|in|at|peacefully)|was born (?:on|in|at)|is survived by|nachruf|falleci[oó]|faleceu|est d[eé]c[eé]d[eé]e?',
  },
  {
    cue: 'invitation',
    weight: -2,
    words:
      "(?:are|is|be|cordially|warmly|kindly|all) invited|invites? (?:you|all|applications|participants|everyone|members|the public|interested|papers|submissions|contributions|nominations)|join us|save the date|please (?:join|attend|come|register|rsvp)|rsvp|we look forward to (?:seeing|welcoming|meeting)|see you (?:there|at|on|then)|hope to see you|looking forward to seeing|register (?:here|now|at|online|by|via|for|in advance)|to register|all (?:are )?welcome|everyone is welcome|open to (?:the public|all|everyone)|mark your calendars?|don't miss|come (?:and|along|join)|call for (?:papers|participation|abstracts|proposals|submissions|contributions)|te (?:invitamos|esperamos)|los invitamos|les esperamos|las invitamos|los esperamos|inscripciones?|inscr[ií]bete|convidamos|inscri[cç](?:[oõ]es|[aã]o)|inscreva-se|participe|vous (?:invite|convie|êtes invité)|inscrivez-vous|inscriptions?|iscrizion[ei]|vi invitiamo|anmeldung|laden .{0,20} ein|attendees|tickets?\\b|guided tours?|curated by|curat[oe] da|admission|doors open|are (?:now )?open\\b",
  },
  {
    cue: 'takes-place',
    weight: -2,
    words:
      '(?:will|to|is to|was|were|is|are|being) (?:be )?(?:held|hosted|convened)\\b|(?:takes?|took|taking|will take) place|will (?:meet|speak|present|discuss|talk|lecture|give a|be given|be speaking|be presenting|be giving|be joined|host|hold|organi[sz]e|convene|begin at|start at|be visiting)|is (?:hosting|holding|organi[sz]ing|convening|giving|speaking|presenting)|(?:hosted|convened|conducted|organi[sz]ed|held) (?:a|an|the|its|their|at|in|on|from)\\b|will be (?:launched|presented|unveiled|inaugurated|opened|heard|shown|screened)|was (?:launched|opened|inaugurated|unveiled) (?:on|at|last|in|by|yesterday|today|this)\\b|attended (?:a|an|the)|gathered (?:at|in|on|for)|will hear|interverr|intervengono|se presentar[aá]|pr[eé]sentera|ser[aá] apresentad[oa]|(?:hosted|convened) (?:a|the)\\b|(?:se (?:llevar[aá]|realizar[aá]|celebrar[aá])|tendr[aá] lugar|acontecer[aá]|ser[aá] realizad[oa]|aura lieu|se tiendra|si terr[aà]|si svolger[aà]|findet .{0,40}statt)',
  },
]

// What heads a notice of another kind: "Events Officer (P-2), Geneva", "Lecturer in Statistics", "Internship: …", "Request for Quotations".
const NOTICE_HEAD =
  /^(?:(?:vacancy|vacancies|job|position|internship|traineeship|stage|stellen(?:ausschreibung|angebot)|oferta de (?:empleo|trabajo)|vaga|offre d'emploi|tender|request for (?:quotations?|proposals|bids|tenders?)|invitation to (?:bid|tender)|anuncio de licitaci[oó]n|aviso de licita[cç][aã]o|avis d'appel d'offres|obituary|in memoriam)\b(?![^\n]{0,40}\b(?:fair|workshop|lecture|talk|seminar|webinar|training|meeting|conference|session|evening)\b(?!\s(?:services?|rooms?|officer|support|equipment|management|interpret)))|(?:(?:senior|junior|assistant|associate|principal|chief|national|international|temporary|programme|program|project|communications?|events?|research|data|policy|postdoctoral|doctoral|phd|full|visiting|technical|legal|conference|part-time|full-time|volunteer)\s){0,3}(?:officer|consultant|coordinator|manager|assistant|analyst|specialist|lecturer|professor|engineer|developer|archivist|librarian|intern|postdoc|researcher|fellow|position|editor|administrator|secretary|advis[eo]r|technician)s?(?=\s*(?:$|[,(]|-\s|\sin\s|\swanted|\sneeded|\sposition)))/i

// Below an institution's name.
const BELOW_HEAD =
  /^(?:consultant(?=\s*(?:$|[,(:]|-\s))|call for expressions of interest|vacancy|internship|terms of reference|job (?:opening|vacancy|announcement)|request for (?:quotations?|proposals|tenders?|bids)|invitation to (?:bid|tender))\b/i

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
