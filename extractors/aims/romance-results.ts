/** The same in Spanish, Portuguese, French and Italian. */
import { trimItem } from '../lists/trim.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import type { Aim } from './aim.js'

// "Como resultado se aprobó una declaración …, y un glosario …", "À l'issue, une déclaration sera adoptée"
const RESULT_ROMANCE =
  /(?<![\p{L}])(?:(?:como\s+resultado,?\s+|al\s+(?:t[eé]rmino|final|cierre)[^.;]{0,40}?,?\s+)?se\s+(?:aprob|acord|adopt|elabor|redact|public|firm|produc)(?:ó|ará|aron|arán|irá)|foi\s+(?:aprovad|adotad|elaborad|publicad)[oa]|será?\s+(?:aprovad|adotad|elaborad|publicad)[oa]|(?:ont|a)\s+(?:adopté|approuvé|élaboré|produit)|(?:ha|hanno)\s+(?:approvato|adottato|elaborato|prodotto)|(?:se\s+esperan?|espera-se|on\s+attend)\s+(?:contar\s+con|obtener|lograr|producir|elaborar|tener|obter|produzir)|(?:aboutira|débouchera|conducirá|dará\s+lugar|resultará|porterà|confluir(?:à|anno))\s+(?:à|sur|a|en|em|in))\s+(?=(?:un|una|une|uma|unos|unas|la|el|le|o|a|los|as|os)\s+[^.;]{3,160})/giu
const PRODUCT_ROMANCE =
  /(?<![\p{L}])(?:declaraci[oó]n|declara[çc][ãa]o|d[ée]claration|dichiarazione|informe|relat[óo]rio|rapport|relazione|plan|plano|piano|recomendaciones|recomenda[çc][õo]es|recommandations|raccomandazioni|manifiesto|manifesto|manifeste|glosario|gloss[áa]rio|glossaire|glossario|gu[íi]a|guia|guide|guida|manual|manuel|manuale|acta|actas|atas|actes|atti|publicaci[oó]n|publica[çc][ãa]o|publication|pubblicazione|carta|charte|hoja\s+de\s+ruta|roteiro|feuille\s+de\s+route|libro|livro|livre|acuerdo|acordo|accord|accordo|protocolo|protocole|protocollo|resoluci[oó]n|resolu[çc][ãa]o|r[ée]solution|documento|document|propuesta|proposta|proposition|red|rede|réseau|rete|marco|cadre|estrategia|estrat[ée]gia|strat[ée]gie)(?![\p{L}])/iu
// "Une publication des actes est prévue": the subject is what will be made.
const PASSIVE_ROMANCE =
  /(?<![\p{L}])((?:un|une|una|uma)\s+[^.;:]{4,90}?)\s+(?:(?:est|sont)\s+prévue?s?|(?:está|é|è|es)\s+previst[oa]|ser[áà]\s+(?:publicad|aprovad|elaborad|pubblicat|approvat|redatt)[oa]|sera\s+(?:publié|adopté|rédigé|élaboré)e?)/giu
const AND_ROMANCE = /,?\s+(?:y|e|et|ed)\s+(?=(?:un|una|une|uma)\s)/gu

export function* romanceResults(page: Page, sentence: Span): Generator<Aim> {
  const words = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200))
  for (const found of matchesOf(words, PASSIVE_ROMANCE)) {
    const start = sentence.start + found.index
    if (PRODUCT_ROMANCE.test(found[1]!)) yield { span: { start, end: start + found[1]!.length }, cue: 'passive' }
  }
  for (const found of matchesOf(words, RESULT_ROMANCE)) {
    let from = found.index + found[0].length
    const rest = words.slice(from)
    if (!PRODUCT_ROMANCE.test(rest.slice(0, 80))) continue
    for (const cut of [...matchesOf(rest, AND_ROMANCE), null]) {
      const to = cut ? found.index + found[0].length + cut.index : words.length
      yield { span: trimItem(page.text, { start: sentence.start + from, end: sentence.start + to }), cue: 'result' }
      if (cut) from = to + cut[0].length
    }
  }
}
