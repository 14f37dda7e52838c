/** The same in Spanish, Portuguese, French and Italian. */
import { trimItem } from '../lists/trim.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import type { Aim } from './aim.js'

// "Como resultado se aprobó una declaración …, y un glosario …", "À l'issue, une déclaration sera adoptée"
const UN =
  '(?=(?:un|uno|um|una|une|uma|unos|unas|uns|umas|dos|dois|deux|due|tres|la|el|le|o|a|los|as|os)\\s+[^.;]{3,160})'
const RESULT_ROMANCE = new RegExp(
  [
    `(?<![\\p{L}])(?:(?:no|ao|al)\\s+final\\s+(?:sai|sale|fica|queda)|alla\\s+fine\\s+(?:ne\\s+)?esce|à\\s+la\\s+fin\\s+sort|(?:como\\s+resultado[^.;]{0,40}?,?\\s+|al\\s+(?:t[eé]rmino|final|cierre)[^.;]{0,40}?,?\\s+)?se\\s+\\p{L}{3,12}(?:[aei]r[áa]n?|ó|aron|ieron)|foi\\s+\\p{L}+(?:ad|id)[oa]|será?\\s+(?:aprovad|adotad|elaborad|publicad)[oa]|(?:ont|a)\\s+(?:adopté|approuvé|élaboré|produit)|(?:ha|hanno)\\s+(?:approvato|adottato|elaborato|prodotto)|(?:se\\s+esperan?|se\\s+prevén?|espera-se|prevê-se|on\\s+attend|si\\s+prevede)(?:\\s+que\\s+[^.;]{3,50}?\\s(?:produzcan?|generen?|elaboren?|resulte|produza|gere|elabore))?(?:\\s+(?:contar\\s+con|obtener|lograr|producir|elaborar|tener|obter|produzir|di\\s+ottenere))?|(?:contaremos|contará|conteremo)\\s+con|(?:dispondremos|disporemos)\\s+de|(?:nous\\s+disposerons|dispos(?:era|eront))\\s+d'|(?:saldrán?|surgirán?|resultarán?|sairá|sairão|surgirá|uscirà|usciranno|nascerà|sortira|naîtra)|(?:culminará|terminará|concluirá|se\\s+cerrará)\\s+con|(?:donner(?:a|ont)|donne(?:nt)?)\\s+lieu\\s+à|(?:vai|va\\s+a|irá)\\s+(?:produzir|gerar|producir|generar|elaborar)|(?:about(?:ira|iront|it|issent)|débouche(?:ra|ront|nt)?|conducirá|dará\\s+lugar|resultará|porterà|confluir(?:à|anno))\\s+(?:à|sur|a|en|em|in))(?:\\s+|(?<=\\sd'))${UN}`,
    // "À l'issue de l'atelier seront produits une feuille de route et …"
    `(?<![\\p{L}])(?:sera|seront|será|serán|serão|sarà|saranno|verrà|verranno)\\s+(?:entregues?|\\p{L}{4,14}(?:é|ée|és|ées|it|its|is|ite|ites|[aioe]d[oa]s?|at[oaie]|tt[oaie]))\\s+(?=(?:un|um|uno|una|une|uma)\\s)`,
  ].join('|'),
  'giu',
)
const PRODUCT_ROMANCE =
  /(?<![\p{L}])(?:declaraci[oó]n|declara[çc][ãa]o|d[ée]claration|dichiarazione|informe|relat[óo]rio|rapport|relazione|plan|plano|piano|recomendaciones|recomenda[çc][õo]es|recommandations|raccomandazioni|manifiesto|manifesto|manifeste|glosario|gloss[áa]rio|glossaire|glossario|gu[íi]a|guia|guide|guida|manual|manuel|manuale|acta|actas|atas|actes|atti|publicaci[oó]n|publica[çc][ãa]o|publication|pubblicazione|carta|charte|hoja\s+de\s+ruta|roteiro|feuille\s+de\s+route|libro|livro|livre|acuerdo|acordo|accord|accordo|protocolo|protocole|protocollo|resoluci[oó]n|resolu[çc][ãa]o|r[ée]solution|diagn[óo]stico|diagnostic|diagnosi|documento|document|propuesta|proposta|proposition|red|rede|réseau|rete|marco|cadre|estrategia|estrat[ée]gia|strat[ée]gie|recueil|r[ée]pertoire|cartographie|compte[ -]rendu|carte|mapa|mappa|calendario|calend[áa]rio|calendrier|plataforma|plateforme|piattaforma|memoria|s[íi]ntesis|synth[èe]se|sintesi|cat[áa]logo|inventario|invent[áa]rio|cahier|cuaderno|caderno|dossier|volume|volumen|lettre|llamamiento|appel|portef[óo]lio|portafolios?|kit|gui[ãa]o|gui[óo]n|cartaz|cartel|p[óo]ster|exposi[çc][ãa]o|exposici[óo]n|exposition|mostra|muestra|filme?|v[íi]deo|vid[ée]o|podcast|folleto|folheto|brochure|d[ée]pliant|opuscolo|maqueta|maquette|prototipo|prot[óo]tipo|prototype|base\s+de\s+da(?:t|d)os|repositorio|reposit[óo]rio|caja\s+de\s+herramientas|caixa\s+de\s+ferramentas|bo[îi]te\s+à\s+outils|quaderno|quaderni|volumetto|fanzine|antolog[íi]a|antologie|atlas|cartilla|cartilha|ficha|fiche|scheda|tabla|tableau)(?![\p{L}])/iu
// "Une publication des actes est prévue": the subject is what will be made.
const PASSIVE_ROMANCE =
  /(?<![\p{L}])((?:un|um|uno|une|una|uma)\s+[^.;:]{4,90}?)\s+(?:(?:est|sont)\s+prévue?s?|paraîtra|paraîtront|verra\s+le\s+jour|sera\s+tirée?|(?:saldrá|aparecerá|verá\s+la\s+luz|sairá|uscirà|apparirà)(?![\p{L}])|(?:está|é|è|es)\s+previst[oa]|(?:será|serán|serão|sarà|saranno|verrà|verranno|sera|seront)\s+\p{L}{3,14}(?:é|ée|és|ées|is|ise|ises|it|its|[aioe]d[oa]s?|at[oaie]|tt[oaie]|st[oaie])(?![\p{L}]))/giu
// "a publicação de um livro": what is published
const ADOPTION =
  /^(?:la|a|l')\s?(?:publicaci[oó]n|publica[çc][ãa]o|publication|pubblicazione|edici[oó]n|edi[çc][ãa]o|adopci[oó]n|ado[çc][ãa]o|adoption|adozione|elaboraci[oó]n|elabora[çc][ãa]o|firma|signature|redacci[oó]n|reda[çc][ãa]o|rédaction)\s+(?:de|d'|di|do|da|del)\s?(?=(?:un|um|uno|una|une|uma)\s)/i
const AND_ROMANCE =
  /,?\s+(?:y|e|et|ed)(?:,\s[^,]{3,24},)?\s+(?:de\s+|d'|di\s+)?(?:se\s+\p{L}{3,12}r[áa]n?\s+)?(?=(?:un|um|uno|una|une|uma)\s)/gu

export function* romanceResults(page: Page, sentence: Span): Generator<Aim> {
  const words = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200))
  for (const found of matchesOf(words, PASSIVE_ROMANCE)) {
    const start = sentence.start + found.index
    if (!PRODUCT_ROMANCE.test(found[1]!) || /\s(?:che|que|qui)$/.test(found[1]!)) continue
    let from = 0
    for (const cut of [...matchesOf(found[1]!, AND_ROMANCE), null]) {
      const to = cut ? cut.index : found[1]!.length
      yield { span: trimItem(page.text, { start: start + from, end: start + to }), cue: 'passive' }
      if (cut) from = to + cut[0].length
    }
  }
  for (const found of matchesOf(words, RESULT_ROMANCE)) {
    const said = found.index + found[0].length
    const begin = said + (ADOPTION.exec(words.slice(said, said + 40))?.[0].length ?? 0)
    let from = begin
    const rest = words.slice(begin)
    if (!PRODUCT_ROMANCE.test(rest.slice(0, 80))) continue
    for (const cut of [...matchesOf(rest, AND_ROMANCE), null]) {
      const to = cut ? begin + cut.index : words.length
      yield { span: trimItem(page.text, { start: sentence.start + from, end: sentence.start + to }), cue: 'result' }
      if (cut) from = to + cut[0].length
    }
  }
}
