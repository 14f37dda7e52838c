/** Amounts that share the sign of the first: "USD 120 (members 80, students 35)". */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { numberOf } from './amount.js'

// "USD 120 (members 80, students 35)", "EUR 120, members 80, students 35": one sign for all.
const SHARED =
  /\s*[(,;]\s*(?<who>(?!\p{L}{0,30}\s?[A-Z]{3}\s)\p{L}[\p{L} -]{2,30}?):?\s+(?<n>\d{1,6}(?:[.,]\d{1,2})?)(?![\d%:.]|,\d| \d{3}|\s?(?:\x80|£|\$|[A-Z]{3}\b|\p{Lu}?\p{Ll}{2,}))/uy

export function* sharingSign(page: Page, from: number, limit: number, currency: string): Generator<Find<'fee'>> {
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

// "25 euro a persona, 15 per i soci", "$10 at the door, 5 for students"
const FOR_GROUP =
  /(?:\s\p{L}{1,12}){0,4}\s*[,;/]\s*(?:(?:and|or|e|y|et|und)\s)?(?<n>\d{1,5}(?:[.,]\d{2})?)\s(?:for|per|para|pour|für)\s(?:i\s|the\s|les?\s|los\s|las\s|gli\s|os\s|as\s)?(?<who>\p{L}[\p{L}-]{2,20})/uy

/** The price of one more group, number first. */
export function* forGroup(page: Page, from: number, limit: number, currency: string): Generator<Find<'fee'>> {
  FOR_GROUP.lastIndex = from
  const found = FOR_GROUP.exec(page.text)
  if (!found || FOR_GROUP.lastIndex > limit || !GROUP.test(found.groups!.who!)) return
  const amount = numberOf(found.groups!.n!)
  if (amount === null) return
  const end = FOR_GROUP.lastIndex
  const start = from + found[0].lastIndexOf(found.groups!.n!)
  yield {
    kind: 'fee',
    span: { start, end: start + found.groups!.n!.length },
    value: { amount, currency, label: { start: end - found.groups!.who!.length, end } },
    cue: 'price-sharing-sign',
    weight: 0.6,
  }
}

const GROUP =
  /^(?:non-?)?(?:those|everyone|everybody|anyone|members?|students?|others?|guests?|fellows?|concessions?|reduced|full|early|late|on-?site|academics?|industry|children|adults?|seniors?|retired|unwaged|unemployed|doctoral|phd|staff|public|regular|socios|soci|adh[ée]rents|abonn[ée]s|bambini|niños|crianças|enfants|kinder|mitglieder|studierende|membros|miembros|membres|estudiantes|estudantes|étudiants|studenti|p[uú]blico|general|ridotto|réduit|reducido)(?![\p{L}])/iu
