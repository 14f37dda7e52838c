/** Prices for taking part, and words that say there is none. Hotels, books, dinners, allowances and budgets are no fees. */
import type { Find } from './candidate.js'
import { defineExtractor } from './define.js'
import { currencyOf, SIGN_BEFORE, SIGN_BEHIND } from './fees/currencies.js'
import { labelOf } from './fees/label.js'
import { signsOf } from './fees/signs.js'
import { listEntries } from './lists/find.js'
import { matchesOf } from './matches.js'
import type { Page, Span } from './page.js'
import { offsetsOf, stems } from './triggers.js'
import { matchesFrom, windowsAround } from './windows.js'

const AMOUNT = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d{1,7}(?:[.,]\d{1,2})?(?![\d])`
const PRICE = new RegExp(
  `(?<![\\p{L}\\d$])(?<before>${SIGN_BEFORE})\\s?(?<a>${AMOUNT})|(?<![\\d.,$\\x80£])(?<b>${AMOUNT})\\s?(?<behind>${SIGN_BEHIND})(?![\\p{L}\\d])`,
  'giu',
)
const FREE_WORD = stems(
  'free|waived$|sujeit|sujet|carece$|nowt$|zero$|aucun$|not$|nothing$|money$|payment$|costi$|hay$|fees?$|charges?$|charged|costs?$|cost[eo]$|custo|gratu|gratis|gr[áa]tis|kostenl|kostenfr|eintritt|libre|libero|frais|price|none|nil$|cargo|cobra|franca|entry|admission|0800$|nada$|nulla$|niente$|tickets?$',
)
const ANY_SIGN =
  /[\x80£¥¤$]|\b[A-Z]{3}\s?\d|\d\s?(?:[A-Z]{3}|zl)(?![\p{L}])|\bS\/|(?:\b|\d)(?:euros?|dollars|pounds|reais|pesos|soles|francs|rupees|kr|yen|baht|rand|kroner|kronor|FCFA)\b|\b(?:Rs|Kshs?|RM|Euro)\b/iu

const FEE_WORD =
  /\b(?:fees?|costs?|prices?|tickets?|admission|tuition|charge|entrance|entry|members?|students?|early[ -]?bird|regular|participants?|delegates?|concessions?|unwaged|badges?|waged|rates?|payable|pays?|charged|costo|cuota|inscripci[oó]n|matr[ií]cula|precio|custo|taxa|inscri[cç][aã]o|pre[cç]o|tarif|tarifs|frais|prix|quota|prezzo|iscrizione|s[oó]cios|estudantes?|estudiantes?|étudiants?|studenti|membros|miembros|membres|donation|standard|academics?|industry|reduced|adults?|seniors?|children|unemployed|corporate|non-?profits?|full|p[uú]blico|profissionais|profesionales|plein|réduit|ridotto|intero|soci|gebühr|teilnahme\p{L}*|ermäßigt|mitglieder|eintritt|per person|per participant|por persona|par personne|both days|one[ -]day|day ticket|suggested|profissional|profesional|socio|membro|membre|registration (?:is|costs?|at|for|will be)|attendance (?:is|costs?)|kostet|costs|cuesta|custa|coûte)(?![\p{L}])/iu
// The sentence or line speaks of something else that costs.
const NO_FEE =
  /\b(?:hotel|(?<!in the |in a )rooms?|nights?|libros?|livros?|livres?|manuale?|manuel|buch|cena|jantar|dîner|alojamiento|hospedagem|hébergement|alloggio|habitaci[oó]n(?:es)?|quartos?|chambres?|becas?|bolsas?|bourses?|premios?|prêmios?|premi|accommodation|dinners?|banquet|books?|copies|on sale|grants?|awards?|prizes?|budget|million|billion|subsistence|allowance|dsa|per diem|refunded|reimburs\w*|stipend|salar\w*|wages?|(?<!(?:if|when|be|is|are|fees?)\s)paid(?!\s+(?:by|before|after|until|on|no\s+later))|hour|hourly|estimated|costed|visas?|travel|flights?|taxi|bus|parking|scholarships?|funding|fund|invest(?:ment|ments|ed|ing|or|ors|s)?|turnover|revenue|gdp|loan|worth|savings|spent|spend|raised|tax|meals?|catalogues?|subscription|subscribe|a single|a double|singles?|doubles?|twin|prizes|consultants?)\b/giu
const MAGNITUDE = /^\s?(?:million|billion|trillion|bn|mn|m|k|per hour|\/ ?h|an hour|\/ ?night|per night)\b/i

const FREE = new RegExp(
  [
    String.raw`\b(?:no|without(?: any)?)\s+(?:(?:registration|participation|course|admission|attendance|entrance|conference|workshop|tuition)\s+)?(?:fees?|charges?|cost)\b(?!\s+of)`,
    String.raw`\bthere\s+(?:is|are|will\s+be)\s+no\s+(?:\p{L}+\s+)?(?:fees?|charges?|cost)\b`,
    String.raw`\bfree\s+of\s+(?:any\s+)?(?:charge|cost)\b`,
    String.raw`\bfree\s+(?:and|&|but)\s+(?:is\s+|are\s+)?(?:open|everyone|all|requires|registration|you)\b`,
    String.raw`\bopen\s+and\s+free\b`,
    String.raw`\b(?:costs?|pays?)\s+(?:you\s+|us\s+)?nothing\b|\bnothing\s+to\s+pay\b|\bno\s+(?:money|payment)\s+(?:is\s+)?(?:needed|required|asked)\b|\b(?:no\s+(?:hay|tiene)\s+(?:ning[úu]n\s+)?cost[oe]|non\s+ci\s+sono\s+costi|nessun\s+costo)\b`,
    String.raw`\b(?:admission|entry|entrance|participation|registration|attendance|livestream|tickets?|members|students|fellows|children|under[-\s]?\d\ds?|everyone(?:\s+else)?)\s*[:,-]?\s+(?:go(?:es)?\s+|get\s+in\s+|are\s+|come\s+in\s+)?free(?=\s*(?:[,.;!)\n]|$|with\b|but\b))`,
    String.raw`\b(?:eintritt|teilnahme)\s+(?:ist\s+)?(?:frei|kostenlos)\b|\b(?:inscri[cç](?:[aã]o|ões)|participa[cç][aã]o|entrada|bolsistas)\s*:?\s+(?:é\s+|são\s+)?gratuit[oa]s?\b`,
    String.raw`\bfree\s+(?:admission|entry|entrance|registration|to\s+(?:attend|join|register|participate|everyone|all)|event|workshop|webinar|seminar|training|course|for\s+(?:all|everyone|participants|members|students))\b`,
    String.raw`\b(?:admission|attendance|entry|entrance|registration|participation|(?:the\s+)?(?:event|workshop|webinar|seminar|conference|training|course|talk|lecture|meetup|session))\s+(?:is|are|will\s+be)\s+(?:completely\s+|totally\s+|entirely\s+)?free\b(?!\s+(?:from|to\s+(?!attend|join|all|every)))`,
    String.raw`\bentrada\s+(?:libre|gratuita|gratis|franca)\b|\b(?:evento|inscripci[oó]n|inscri[cç](?:ão|ões)|acceso|taller|curso|participaci[oó]n|participação)\s+(?:es\s+|é\s+|son\s+|são\s+)?(?:totalmente\s+|completamente\s+)?gratuit[oa]s?\b|\b(?:sin\s+costo|sin\s+coste|sem\s+custo)\b`,
    String.raw`\b(?:it|this|everything)(?:'s|\s+is)\s+(?:all\s+|completely\s+|totally\s+|absolutely\s+)?free\b(?!\s+(?:from|of\s+(?!charge|cost)|to\s+(?!attend|join|all|every)|software))`,
    String.raw`\b(?:tickets?|places|seats|classes|lessons|sessions)\s+(?:is|are)\s+free\b|\bfree\s+(?:to|for)\s+(?:members|students|staff|the\s+public)|\bfree\s+(?:online\s+|public\s+|one-day\s+|open\s+)?(?:tickets?|lecture|talk|conference|session|class|evening|concert|screening|open\s+day)\b`,
    String.raw`\bfree\s+(?:(?!(?:to|of|from|and|or|lunch|coffee|software)\b)[\p{L}-]+\s+){1,3}(?:events?|workshops?|webinars?|seminars?|training|course|lecture|talk|day|evening|concert|session|tour|meetup|conference|screening|performance|exhibition|class)\b`,
    String.raw`\b(?:fees?|charges?)\s+(?:is|are|has\s+been|have\s+been|will\s+be)\s+waived\b|\b(?:do|does|need|will|shall)\s+not\s+(?:have\s+to\s+)?pay\s+(?:a\s+|any\s+)?(?:fees?|anything)\b|\bhow\s+much\??\s*:?\s+(?:nothing|nowt|nada|zero|free)\b|\b(?:n[ãa]o\s+(?:est[áa]\s+sujeit[oa]|carece|é\s+sujeit[oa])|no\s+est[áa]\s+sujet[oa])\s+(?:a|de)\s+(?:qualquer|cualquier|ning[úu]n|nenhum)?\s*(?:pagamento|pago|custo|taxa)\b|\b(?:n'est\s+soumise?\s+à\s+aucun|sans\s+aucun)\s+(?:paiement|frais)\b`,
    String.raw`\b(?:fees?|costs?|price|admission|entry|tickets?)\s*:\s*(?:none|nil|no\s+(?:fee|charge|cost)|[£\x80$]?\s?0(?:[.,]00)?\b)`,
    String.raw`\b(?:no\s+tiene\s+(?:ning[úu]n\s+)?cost[oe]|sin\s+cargo|no\s+se\s+cobra|n[ãa]o\s+tem\s+custo|sem\s+(?:qualquer\s+)?custo)\b`,
    String.raw`(?<![\p{L}])(?:gratuit[oaei]?s?|gratis|gr[áa]tis|kostenlos|kostenfrei|eintritt\s+frei|accès\s+libre|acceso\s+libre)(?![\p{L}])`,
    String.raw`\bentrée\s+(?:libre|gratuite)\b|\b(?:événement|inscription|participation|atelier)\s+(?:est\s+)?gratuite?\b|\b(?:sans\s+frais|à\s+titre\s+gratuit)\b`,
    String.raw`\bingresso\s+(?:libero|gratuito)\b|\b(?:evento|partecipazione|iscrizione)\s+(?:è\s+)?gratuit[oa]\b|\ba\s+titolo\s+gratuito\b`,
    String.raw`(?:^|[.:;!?¦|\x95·]\s+|\n\s*)free(?=\s*(?:[,.!;\n]|$))`,
    String.raw`(?<![\p{L}])(?:é|es|è)\s+0800(?![\d-])|\b(?:quanto\s+custa|cu[áa]nto\s+cuesta|quanto\s+costa)\s*\?\s*(?:nada|nulla|niente)\b`,
    String.raw`(?::\s*)(?:gratuit[oae]?s?|gratis|grátis|libre|kostenlos|free)\b`,
  ].join('|'),
  'giu',
)
// "The visit to Sejong is free of charge", "free lunch": something beside the event.
const OTHER_FREE =
  /\b(?:cancell?ations?|cancel|changes|refunds?|visit|bus|shuttle|lunch|coffee|parking|wi-?fi|tour|excursion|copy|copies|software|download|drinks?|food|pizza|stickers?|transport|public transport|access to the|estacionamiento|parcheggio|app|caf[eé]|almuerzo|papers?|report|books?|edition|publication|child\s?care|cr[eè]che|babysitting|guide|brochure|newsletter|refreshments)\b[^.;\n]{0,60}$/i

export const fee = defineExtractor({
  name: 'fee',
  yields: ['fee'],
  needs: [],
  *extract({ page }) {
    const { text } = page
    yield* prices(page)
    yield* underCurrency(page)
    for (const found of matchesFrom(text, windowsAround(text, offsetsOf(page, FREE_WORD), 60, 20), FREE, 40)) {
      const lead = /^[.:;!?\s]*/.exec(found[0])![0].length
      const start = found.index + lead
      const block = page.blockAt(start)
      if (!block || block.kind === 'furniture' || block.kind === 'header') continue
      const sentence = page.sentenceAt(start) ?? block
      if (OTHER_FREE.test(text.slice(sentence.start, start))) continue
      if (
        /^\s*(?:for|to)\s+(?:authors|members of the press|accompanying)/i.test(
          text.slice(found.index + found[0].length),
        )
      )
        continue
      const colon = /^[.:;!?\s]*:/.test(found[0])
      if (colon && !inFees(page, start) && !FEE_WORD.test(text.slice(Math.max(0, start - 50), start))) continue
      yield {
        kind: 'fee',
        span: { start, end: found.index + found[0].length },
        value: { amount: 0, currency: null, label: null },
        cue: 'free',
        weight: 0.6,
      }
    }
  },
})

// "Registration fees (incl. VAT)", "Tarifs", "Teilnahmegebühr": a label or heading that speaks of money.
const FEE_LABEL =
  /(?<![\p{L}])(?:fees?|costs?|prices?|tickets?|tuition|admission|charges?|rates|costos?|cuotas?|precios?|aranceles?|matr[ií]cula|inversi[oó]n|custos?|pre[cç]os?|taxas?|investimento|tarifs?|frais|prix|quot[ae]|cost[oi]|prezz[oi]|biglietti|kosten|preise?|gebühr|eintritt|teilnahmegebühr\p{L}*|contribution|donation)(?![\p{L}])/iu

function inFees(page: Page, at: number): boolean {
  const field = page.fieldAt(at)
  if (field) {
    if (field.key === 'fee') return true
    if (field.value.end > at && FEE_LABEL.test(page.text.slice(field.label.start, field.label.end))) return true
    if (field.key !== null && field.key !== 'registration') return false
  }
  const section = page.sectionAt(at)
  if (section.key === 'fee') return true
  const heading = section.heading < 0 ? null : page.blocks[section.heading]!
  return heading !== null && FEE_LABEL.test(page.text.slice(heading.body, heading.end))
}

function* prices(page: Page): Generator<Find<'fee'>> {
  const { text } = page
  const signs = signsOf(page)
  if (signs.length === 0) return
  const topics = listEntries(page).flatMap(({ kind, span }) => (kind === 'topic' ? [span] : []))
  for (const found of matchesFrom(text, windowsAround(text, signs, 16, 14), PRICE, 24)) {
    const { index } = found
    const end = index + found[0].length
    const block = page.blockAt(index)
    if (!block || block.kind === 'furniture' || block.kind === 'header') continue
    const groups = found.groups!
    // "$500 pesos", "$20 CAD": what stands behind says which.
    const after = groups.before?.endsWith('$')
      ? /^\s?(pesos|[A-Z]{3})(?![\p{L}])/u.exec(text.slice(end, end + 7))
      : null
    const currency = (after && currencyOf(after[1]!)) ?? currencyOf(signIn(page, index, end, groups))
    const amount = numberOf((groups.a ?? groups.b)!)
    if (!currency || amount === null || MAGNITUDE.test(text.slice(end, end + 12))) continue
    const line = page.lines[page.lineAt(index)]!
    const sentence = page.sentenceAt(index) ?? block
    const section = inFees(page, index)
    // What is said of this price: its sentence, from the last stop or price before.
    const own = text.slice(Math.max(sentence.start, index - 160), index)
    const clause = own.slice(Math.max(own.lastIndexOf(';'), own.lastIndexOf('.  '), own.lastIndexOf('\n\n')) + 1)
    const behind = text.slice(end, Math.min(sentence.end, end + 40))
    // The last noun before the price says what it is for: "the fee, which covers the dinner, is" but "Conference dinner:".
    const said = clause.replace(/\([^()]{0,120}\)/g, ' ')
    const wrong = lastMatch(NO_FEE, said) > lastMatch(FEE_NOUN, said)
    const named = /\b(?:fee|cost|price)\b[^.;]{0,80}\b(?:is|of|:)\s*$/i.test(said)
    if (/^\s*(?:per|a|\/)\s*(?:night|hour|day room)/i.test(behind) || (wrong && !named)) {
      // "payable by organisations with an annual budget above USD 100,000; smaller organisations pay USD 40"
      if (!/\b(?:fee|pay)\b[^.;]{0,24}$/i.test(said)) continue
    }
    if (
      /\b(?:usual price|usually|normally|instead of|worth|above|below|over|under|exceeding|(?<!(?:goes|go|rises?|raised|increases?)\s)up to|more than|less than)\s*$/i.test(
        own,
      )
    )
      continue
    const near = text.slice(Math.max(block.start, index - 140), Math.min(block.end, end + 60))
    const rungs = section || inLadder(page, line.index)
    if (!rungs && !FEE_WORD.test(near)) continue
    // "El libro tendrá esa noche un precio especial de …": the sentence is about what is sold.
    if (BOOK.test(text.slice(sentence.start, Math.min(index, sentence.start + 40)))) continue
    // "views on higher fees for menacing breeds (from $118)": what is discussed costs nothing to hear.
    if (topics.some(({ start, end }) => start <= index && index < end)) continue
    // "the book costs £22", "what a meal costs (now EUR 3.85"
    if (OTHER_COSTS.test(said) || /^[^.;]{0,30}\b(?:bookshop|bookstore|a copy|per copy)\b/i.test(behind)) continue
    yield {
      kind: 'fee',
      span: { start: index, end },
      value: { amount, currency, label: labelOf(page, line, index, end) },
      cue: section ? 'price-in-section' : 'price-near-word',
      weight: section ? 0.8 : 0.6,
    }
    yield* sharingSign(page, end, Math.min(block.end, end + 120), currency)
  }
}

// "Standard rate      EUR 540", "Students  R$ 80   R$ 120"
const RUNG = /^\p{L}[^\n\d]{1,60}?(?:\s{2,}|\t|\.{2,}|\s(?=[\x80£¥¤$]))[^\p{L}\n]{0,4}(?:[A-Z]{1,3}\$?\s?)?\d/u

/** Prices one below the other, each behind its group. */
function inLadder(page: Page, at: number): boolean {
  const rung = (n: number): boolean => {
    const line = page.lines[n]
    if (!line || line.end - line.body > 120) return false
    const words = page.text.slice(line.body, line.end)
    return RUNG.test(words) && ANY_SIGN.test(words) && lastMatch(NO_FEE, words) < 0
  }
  return rung(at) && (rung(at - 1) || rung(at + 1))
}

const BOOK =
  /^["']?(?:(?:the|a|an|el|il|o|le|der|das|die|la|un|una|uma)\s+)?(?:books?|libros?|livros?|livres?|buch|bücher|catalogue|cat[aá]logo|novel|novela|novella|romanzo|romance|roman|revista|magazine|issue|album)\b/iu
const OTHER_COSTS =
  /\b(?:books?|meals?|dinners?|hotels?|rooms?|catalogues?|copy|copies|posters?|t-shirts?|parking|visas?|flights?|taxis?|buses|bus|edition|papers?|report|volume|handbook|printed\s+\p{L}+)\s+(?:itself\s+)?(?:costs?|is|are|will\s+cost|sells?|can\s+be)\s+(?:\S+\s+){0,3}\(?(?:\S+\s+)?$|\b(?:(?:does|do|is|are)\s+not\s+(?:include|cover|included)|non\s+(?:comprende|include)|no\s+(?:incluye|comprende)|n[ãa]o\s+inclui|ne\s+comprend\s+pas)\b[^.;]{0,60}$/iu

// "USD 120 (members 80, students 35)", "EUR 120, members 80, students 35": one sign for all.
const SHARED =
  /\s*[(,;]\s*(?<who>(?!\p{L}{0,30}\s?[A-Z]{3}\s)\p{L}[\p{L} -]{2,30}?):?\s+(?<n>\d{1,6}(?:[.,]\d{1,2})?)(?![\d%:.]|,\d|\s?(?:\x80|£|\$|[A-Z]{3}\b|\p{Lu}?\p{Ll}{2,}))/uy

function* sharingSign(page: Page, from: number, limit: number, currency: string): Generator<Find<'fee'>> {
  let at = from
  for (let i = 0; i < 5; i++) {
    SHARED.lastIndex = at
    const found = SHARED.exec(page.text)
    if (!found || SHARED.lastIndex > limit || !GROUP.test(found.groups!.who!)) return
    const end = at + found[0].length
    const amount = numberOf(found.groups!.n!)
    const who = end - found[0].length + found[0].indexOf(found.groups!.who!)
    if (amount === null) return
    yield {
      kind: 'fee',
      span: { start: end - found.groups!.n!.length, end },
      value: { amount, currency, label: { start: who, end: who + found.groups!.who!.length } },
      cue: 'price-sharing-sign',
      weight: 0.6,
    }
    at = end
  }
}

/** The sign of a price as printed: in the page's text all signs beyond Latin-1 look alike. */
function signIn(
  page: Page,
  start: number,
  end: number,
  { before, behind }: Record<string, string | undefined>,
): string {
  return before === undefined
    ? page.printed.slice(end - behind!.length, end)
    : page.printed.slice(start, start + before.length)
}

const GROUP =
  /^(?:non-?)?(?:members?|students?|others?|guests?|fellows?|concessions?|reduced|full|early|late|on-?site|academics?|industry|children|adults?|seniors?|retired|unwaged|unemployed|doctoral|phd|staff|public|regular|socios|soci|membros|miembros|membres|estudiantes|estudantes|étudiants|studenti|p[uú]blico|general|ridotto|réduit|reducido)(?![\p{L}])/iu

/** Tables and lists whose heading says the currency once: "FEES (in EUR, VAT included)". */
function* underCurrency(page: Page): Generator<Find<'fee'>> {
  for (const section of page.sections) {
    if (section.heading < 0) continue
    const heading = page.blocks[section.heading]!
    // Signs of currencies are read as printed.
    const words = page.printed.slice(heading.body, heading.end)
    if (section.key !== 'fee' && !FEE_LABEL.test(words)) continue
    const first = page.blocks[section.from]
    const intro =
      first && section.from < section.to ? page.printed.slice(first.body, Math.min(first.end, first.body + 60)) : ''
    const sign = HEAD_SIGN.exec(words) ?? ALL_IN.exec(intro)
    const currency = sign ? currencyOf(sign[1]!) : null
    if (!currency) continue
    for (let i = section.from; i < section.to; i++) {
      const block = page.blocks[i]!
      if (block.kind === 'furniture') continue
      for (let n = block.first; n <= block.last; n++) yield* amountsOf(page, page.lines[n]!, currency)
    }
  }
}

const HEAD_SIGN = /[(,\s](?:in\s+|en\s+|em\s+)?(€|£|US\$|R\$|[A-Z]{3}|euros?)(?=[),.:\s]|$)/iu
const ALL_IN = /\b(?:in|en|em)\s+(€|£|US\$|R\$|[A-Z]{3}|euros?)(?=[),.:\s]|$)/iu
const PLAIN = /(?<=[\s:(/])(?!(?:19|20)\d\d(?![\d.,]))(?:\d{4,6}|\d{1,3}(?:[.,']\d{3})?)(?:[.,]\d{2})?(?=$|[\s),;/])/g
const ROW_LABEL = /^(?:\|\s*)?\p{L}[^\n|]{1,70}?(?=\s{2,}|:\s|\t|\s\d|\s?\|)/u

function* amountsOf(page: Page, line: Span & { readonly body: number }, currency: string): Generator<Find<'fee'>> {
  const words = page.text.slice(line.body, line.end)
  const label = ROW_LABEL.exec(words)
  if (!label || ANY_SIGN.test(words) || /\b(?:dinner|excursion|hotel|room)\b/i.test(words)) return
  for (const found of matchesOf(words.slice(label[0].length), PLAIN)) {
    const at = label[0].length + found.index
    const behind = words.slice(at + found[0].length, at + found[0].length + 14)
    if (
      /^\s*(?:days?|nights?|%|pages?|places|h\b|am\b|pm\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)/iu.test(
        behind,
      )
    )
      continue
    const amount = numberOf(found[0])
    if (amount === null) continue
    const start = line.body + at
    yield {
      kind: 'fee',
      span: { start, end: start + found[0].length },
      value: {
        amount,
        currency,
        label: { start: line.body + /^[|\s]*/.exec(words)![0].length, end: line.body + label[0].length },
      },
      cue: 'price-in-section',
      weight: 0.7,
    }
  }
}

const FEE_NOUN =
  /(?<![\p{L}])(?:fees?|costs?|prices?|tickets?|admission|tuition|charge|entrance|entry|members?|students?|early[ -]?bird|regular|registration|participation|cuota|inscripci[oó]n|matr[ií]cula|investimento|inversi[oó]n|precio|costo|taxa|inscri[cç][aã]o|pre[cç]o|custo|tarifs?|frais|prix|quota|prezzo|iscrizione|gebühr|teilnahmegebühr|payable|attend)(?![\p{L}])/giu

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1
  for (const found of matchesOf(text, pattern)) last = found.index
  return last
}

/** "300,000" → 300000, "1.200,50" → 1200.5, "17.90" → 17.9, "1 500" → 1500. */
function numberOf(words: string): number | null {
  const cents = /[.,]\d{1,2}$/.exec(words)
  const whole = (cents ? words.slice(0, -cents[0].length) : words).replace(/[.,' ]/g, '')
  const amount = Number(cents ? `${whole}.${cents[0].slice(1)}` : whole)
  return Number.isFinite(amount) ? amount : null
}
