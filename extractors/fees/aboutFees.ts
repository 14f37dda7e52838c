/** Does a place of the page speak of fees? */
import type { Page } from '../page.js'

export const FEE_WORD =
  /\b(?:fees?|costs?|prices?|tickets?|admission|tuition|charge|entrance|entry|members?|students?|early[ -]?bird|regular|participants?|delegates?|concessions?|unwaged|badges?|waged|rates?|payable|pays?|charged|costo|cuota|inscripci[oó]n|matr[ií]cula|precio|custo|taxa|inscri[cç][aã]o|pre[cç]o|tarif|tarifs|frais|prix|quota|prezzo|iscrizione|entr[ée]e|entrata|ingresso|entrada|participation|valor|costa|s[oó]cios|estudantes?|estudiantes?|étudiants?|studenti|membros|miembros|membres|donation|standard|academics?|industry|reduced|adults?|seniors?|children|unemployed|corporate|non-?profits?|full|p[uú]blico|profissionais|profesionales|plein|réduit|ridotto|intero|soci|\p{L}{0,20}gebühr(?:en)?|(?:tagungs|kurs|seminar)beitrag|teilnahme\p{L}*|ermäßigt|mitglieder|eintritt|per person|per head|per capita|per team|a head|each person|por cabeza|por cabe[çc]a|par tête|a testa|pro kopf|per participant|por persona|par personne|both days|sliding\s+scale|cover|one[ -]day|day ticket|suggested|contribui[cç][aã]o|contribuci[oó]n|contribut(?:o|ion)|aporte|beitrag|unkostenbeitrag|paf|donativo|bono|inteira|adh[ée]rents?|abonn[ée]s?|compris(?:es?)?|ttc|incluid[oa]s?|inclus[oaie]?|tout public|demandeurs|chômeurs|moins de \d+ ans|jubilad[oa]s|aposentad[oa]s|pensionati|rentner|azubis?|erwachsene|kinder|schüler\p{L}*|studierende|vorverkauf|abendkasse|vvk|ak|at the door|on the door|drop[- ]?in|(?:per|for the|a|each) (?:term|class|session|evening|lesson|seat|ticket|place)|taster|in advance|anticipad[oa]|profissional|profesional|socio|membro|membre|registration\s?:|register(?:ing)? for|registration (?:is|costs?|at|for|will be)|attendance (?:is|costs?)|kostet|costs|cuesta|custa|coûte)(?![\p{L}])/iu

// "Registration fees (incl. VAT)", "Tarifs", "Teilnahmegebühr": a label or heading that speaks of money.
export const FEE_LABEL =
  /(?<![\p{L}])(?:fees?|costs?|prices?|tickets?|tuition|admission|charges?|rates|costos?|cuotas?|precios?|aranceles?|matr[ií]cula|inversi[oó]n|custos?|pre[cç]os?|taxas?|investimento|tarifs?|frais|prix|quot[ae]|cost[oi]|prezz[oi]|biglietti|kosten|preise?|\p{L}{0,20}gebühr(?:en)?|eintritt|teilnahmegebühr\p{L}*|contribution|donation)(?![\p{L}])/iu

export function inFees(page: Page, at: number): boolean {
  const field = page.fieldAt(at)
  if (field) {
    if (field.key === 'fee') return true
    if (field.value.end > at && FEE_LABEL.test(page.text.slice(field.label.start, field.label.end))) return true
    // "In the room: £9" under "Prices": where one pays so much.
    // "Expositores: $ 15.000": who pays it.
    if (field.key !== null && WHO_PAYS.has(field.key) && inFeeSection(page, at)) return true
    if (field.key !== null && field.key !== 'registration') return false
  }
  return inFeeSection(page, at)
}

const WHO_PAYS: ReadonlySet<string> = new Set(['venue', 'speaker', 'participants', 'audience', 'organizer', 'online'])

function inFeeSection(page: Page, at: number): boolean {
  const section = page.sectionAt(at)
  if (section.key === 'fee') return true
  const heading = section.heading < 0 ? null : page.blocks[section.heading]!
  return heading !== null && FEE_LABEL.test(page.text.slice(heading.body, heading.end))
}
