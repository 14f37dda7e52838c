/** Words that say that taking part costs nothing, in the languages of announcements. */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { offsetsOf, stems } from '../triggers.js'
import { matchesFrom, windowsAround } from '../windows.js'
import { FEE_WORD, inFees } from './aboutFees.js'
import { labelOfFree } from './label.js'
import { HOURS } from './prices.js'

const FREE_WORD = stems(
  'free|waived$|sujeit|sujet|carece$|nowt$|zero$|aucun$|not$|nothing$|money$|payment$|costi$|hay$|fees?$|charges?$|charged|costs?$|cost[eo]$|custo|gratu|gratis|gr[áa]tis|kostenl|kostenfr|frei$|eintritt|teilnahme[gkb]|tagungs[gkb]|kurs[gkb]|anmeldeg|gebühr|complimentary$|keine$|libre|livre|liber[oa]$|frais|price|none|nil$|cargo|cobra|franca|entry|admission|0800$|nada$|nulla$|niente$|tickets?$',
)

const FREE = new RegExp(
  [
    String.raw`\b(?:no|without(?: any)?)\s+(?:(?:registration|participation|course|admission|attendance|entrance|conference|workshop|tuition)\s+)?(?:fees?|charges?|cost)\b(?!\s+of)`,
    String.raw`\bthere\s+(?:is|are|will\s+be)\s+no\s+(?:\p{L}+\s+)?(?:fees?|charges?|cost)\b`,
    String.raw`\bfree\s+of\s+(?:any\s+)?(?:charge|cost)\b`,
    String.raw`\bfree\s+(?:and|&|but)\s+(?:is\s+|are\s+)?(?:open|everyone|all|requires|registration|you)\b`,
    String.raw`\bopen\s+and\s+free\b`,
    String.raw`\b(?:costs?|pays?)\s+(?:you\s+|us\s+)?nothing\b|\bnothing\s+to\s+pay\b|\bno\s+(?:money|payment)\s+(?:is\s+)?(?:needed|required|asked)\b|\b(?:no\s+(?:hay|tiene)\s+(?:ning[úu]n\s+)?cost[oe]|non\s+ci\s+sono\s+costi|nessun\s+costo)\b`,
    String.raw`\b(?:admission|entry|entrance|participation|taking\s+part|registration|attendance|livestream|talk|lecture|concert|film|tickets?|members|students|fellows|children|under[-\s]?\d{1,2}s?|everyone(?:\s+else)?)\s*[:,-]?\s+(?:go(?:es)?\s+|get\s+in\s+|are\s+|come\s+in\s+)?free(?=\s*(?:[,.;!)\n|·\x95/]|$|with\b|but\b))`,
    String.raw`\b(?:mitglieder|studierende|sch[üu]ler|kinder|f[üu]r alle)(?:\s+de[rs]\s+[\p{L}-]{2,30})?\s+frei\b|\b(?:eintritt|teilnahme)\s+(?:ist\s+)?(?:frei|kostenlos)\b|\b(?:inscri[cç](?:[aã]o|ões)|participa[cç][aã]o|entrada|bolsistas)\s*:?\s+(?:é\s+|são\s+)?gratuit[oa]s?\b`,
    String.raw`(?<!\b(?:anyone|anybody|everyone|everybody|you|we|they|all|people|students|colleagues|members|visitors)\s+(?:is|are|be|feel)\s+)\bfree\s+(?:admission|entry|entrance|registration|to\s+(?:attend|join|register|participate|everyone|all)|event|workshop|webinar|seminar|training|course|for\s+(?:all|everyone|participants|members|students))\b`,
    String.raw`(?:^|[.;:!]\s+|\n\s*)free\s+for\s+(?=(?:all|any|every|the|those|\p{Ll}{4,})\b)`,
    String.raw`\bfree\s+as\s+in\s+beer\b|\b(?:admission|attendance|entry|entrance|registration|participation|taking\s+part|tuition|(?:the\s+)?(?:event|workshop|webinar|seminar|conference|training|course|talk|lecture|meetup|session))\s+(?:is|are|will\s+be|stays?|remains?)\s+(?:completely\s+|totally\s+|entirely\s+)?free\b(?!\s+(?:from|to\s+(?!attend|join|all|every)))`,
    String.raw`\bentrada\s+(?:libre|livre|gratuita|gratis|franca)\b|\b(?:entrata|ingresso|acesso|accesso)\s+(?:livre|liber[oa]|gratuit[oa])\b|\b(?:evento|inscripci[oó]n|inscri[cç](?:ão|ões)|acceso|taller|curso|participaci[oó]n|participação)\s+(?:es\s+|é\s+|son\s+|são\s+)?(?:totalmente\s+|completamente\s+)?gratuit[oa]s?\b|\b(?:sin\s+costo|sin\s+coste|sem\s+custo)\b`,
    String.raw`\b(?:it|this|everything)(?:'s|\s+is)\s+(?:all\s+|completely\s+|totally\s+|absolutely\s+)?free\b(?!\s+(?:from|of\s+(?!charge|cost)|to\s+(?!attend|join|all|every)|software))`,
    String.raw`\b(?:tickets?|places|seats|classes|lessons|sessions)\s+(?:is|are)\s+free\b|\bfree\s+(?:to|for)\s+(?:members|students|staff|the\s+public)|\bfree\s+(?:online\s+|public\s+|one-day\s+|open\s+)?(?:tickets?|lecture|talk|conference|session|class|evening|concert|screening|open\s+day)\b`,
    String.raw`\bfree\s+(?:(?!(?:to|of|from|and|or|lunch|coffee|software)\b)[\p{L}-]+\s+){1,3}(?:events?|workshops?|webinars?|seminars?|training|course|lecture|talk|day|evening|concert|session|tour|meetup|conference|screening|performance|exhibition|class)\b`,
    String.raw`\b(?:fees?|charges?)\s+(?:is|are|has\s+been|have\s+been|will\s+be)\s+waived\b|\b(?:do|does|need|will|shall)\s+not\s+(?:have\s+to\s+)?pay\s+(?:a\s+|any\s+)?(?:fees?|anything)\b|\b(?:how\s+much(?:\s+(?:does|is|will|do)\s[^?\n]{0,30})?|what\s+does\s+it\s+cost)\s*\??\s*:?\s+(?:nothing|nowt|nada|zero|free)\b|\b(?:n[ãa]o\s+(?:est[áa]\s+sujeit[oa]|carece|é\s+sujeit[oa])|no\s+est[áa]\s+sujet[oa])\s+(?:a|de)\s+(?:qualquer|cualquier|ning[úu]n|nenhum)?\s*(?:pagamento|pago|custo|taxa)\b|\b(?:n'est\s+soumise?\s+à\s+aucun|sans\s+aucun)\s+(?:paiement|frais)\b`,
    String.raw`\b(?:fees?|costs?|price|admission|entry|tickets?)(?:\s*:\s*|[ \t]{3,}|\t)(?:none|nil|no\s+(?:fee|charge|cost)|[£\x80$]?\s?0(?:[.,]00)?\b)`,
    String.raw`\b(?:no\s+tiene\s+(?:ning[úu]n\s+)?cost[oe]|sin\s+cargo|no\s+se\s+cobra|n[ãa]o\s+tem\s+custo|sem\s+(?:qualquer\s+)?custos?|n[ãa]o\s+(?:haver[áa]|h[áa])\s+(?:a\s+)?cobran[çc]a\s+de\s+(?:taxas?|inscri[çc][ãa]o|valores)|no\s+(?:habr[áa]|hay)\s+(?:ning[úu]n\s+)?(?:cobro|cargo|costo)(?:\s+(?:de|por)\s+(?:la\s+)?inscripci[óo]n)?)\b`,
    String.raw`(?<![\p{L}])(?:gratuit[oaei]?s?|gratis|gr[áa]tis|kostenlos|kostenfrei|kosten(?:lose|freie)[rn]?\s+(?:teilnahme|veranstaltung|anmeldung)|eintritt\s+frei|accès\s+libre|acceso\s+libre)(?![\p{L}])`,
    String.raw`\b(?:event|webinar|workshop|seminar|conference|training|course|talk|lecture|admission|attendance|entry|registration|participation|tickets?)\s+(?:is|are|will\s+be)\s+complimentary\b|\bcomplimentary\s+(?:event|webinar|workshop|seminar|admission|entry|registration|tickets?)\b`,
    String.raw`\b(?:teilnahme|tagungs|kurs|anmelde|seminar)(?:gebühr(?:en)?|beiträge|beitrag|kosten)\s*:?\s+keine?\b|\b(?:teilnahme|tagungs|kurs|anmelde|seminar)(?:gebühr(?:en)?|beiträge|beitrag)\s+(?:wird|werden)\s+nicht\s+(?:erhoben|verlangt|berechnet)\b|\b(?:keine?|ohne)\s+(?:teilnahme|tagungs|kurs|anmelde|seminar)(?:gebühr(?:en)?|beitrag|kosten)\b|\b(?:entstehen|fallen)\s+(?:\p{L}+\s+){0,2}keine\s+(?:kosten|gebühren)\b`,
    String.raw`\bentrée\s+(?:libre|gratuite)\b|\b(?:événement|inscription|participation|atelier)\s+(?:est\s+)?gratuite?\b|\b(?:sans\s+frais|à\s+titre\s+gratuit)\b`,
    String.raw`\bingresso\s+(?:libero|gratuito)\b|\b(?:evento|partecipazione|iscrizione)\s+(?:è\s+)?gratuit[oa]\b|\ba\s+titolo\s+gratuito\b`,
    String.raw`(?:^|[.:;!?¦|\x95·]\s+|\n\s*)free(?=\s*(?:[,.!;\n\xb7\x95|]|$|\s-\s|as\s+(?:always|ever|usual)\b))`,
    String.raw`(?<![\p{L}])(?:é|es|è)\s+0800(?![\d-])|\b(?:quanto\s+custa|cu[áa]nto\s+cuesta|quanto\s+costa)\s*\?\s*(?:nada|nulla|niente)\b`,
    String.raw`(?::\s*)(?:gratuit[oae]?s?|gratis|grátis|libre|kostenlos|free)\b`,
  ].join('|'),
  'giu',
)

// "The visit to Sejong is free of charge", "free lunch": something beside the event.
const OTHER_FREE =
  /\b(?:cancell?ations?|cancel|changes|refunds?|visit|bus|shuttle|lunch|coffee|parking|wi-?fi|tour|excursion|copy|copies|stationnement|garderie|vestiaire|navette|aparcamiento|parkpl[äa]tze?|parkhaus|parken|software|download|drinks?|food|pizza|stickers?|transport|public transport|access to the|estacionamiento|parcheggio|app|caf[eé]|almuerzo|papers?|report|books?|edition|publication|child\s?care|cr[eè]che|babysitting|guide|brochure|newsletter|refreshments)\b[^.;]{0,60}$/i

/** Words that say that taking part costs nothing. */
export function* free(page: Page): Generator<Find<'fee'>> {
  const { text } = page
  for (const found of matchesFrom(text, windowsAround(text, offsetsOf(page, FREE_WORD), 60, 20), FREE, 40)) {
    const lead = /^[.:;!?\s]*/.exec(found[0])![0].length
    const start = found.index + lead
    const block = page.blockAt(start)
    if (!block || block.kind === 'furniture' || block.kind === 'header') continue
    const sentence = page.sentenceAt(start) ?? block
    if (OTHER_FREE.test(text.slice(sentence.start, start))) continue
    // "Closed Mon & Tue. Admission £9.50, children free": the house's own admission.
    if (HOURS.test(text.slice(Math.max(block.start, start - 120), start))) continue
    if (
      /^\s*(?:for|to)\s+(?:authors|members of the press|accompanying)/i.test(text.slice(found.index + found[0].length))
    )
      continue
    const colon = /^[.:;!?\s]*:/.test(found[0])
    if (colon && !inFees(page, start) && !FEE_WORD.test(text.slice(Math.max(0, start - 90), start))) continue
    yield {
      kind: 'fee',
      span: { start, end: found.index + found[0].length },
      value: { amount: 0, currency: null, label: labelOfFree(page, page.lines[page.lineAt(start)]!, start) },
      cue: 'free',
      weight: 0.6,
    }
  }
}
