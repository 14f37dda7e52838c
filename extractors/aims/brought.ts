/** What an event brings about by verbs that leave no doubt: whatever it is, it need not be a kind of document. */
import { thingParts } from '../lists/inline.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import type { Aim } from './aim.js'
import { EVENT } from './words.js'

// What follows is counted or has an article, and is no gain of the mind, no part of the programme and no treat.
const THING =
  "(?=(?:an?|two|three|four|five|six|several|\\d{1,2}|un|una|une|um|uma|uno|dos|deux|dois|duas|due|tres|três|trois|tre|ein|eine|einen|einem|einer|zwei|drei|recommendations|guidelines|revised|agreed|draft|joint|updated|common)\\s)(?!(?:[\\p{L}'-]+\\s){1,5}?(?:understanding|knowledge|awareness|insights?|ideas?|discussions?|debates?|dialogue|exchanges?|improvements?|increases?|change|changes|talks?|lectures?|keynotes?|speech|address|presentations?|messages?|sense|picture|view|appreciation|confidence|impact|world|outcomes?|results?|outputs?|party|reception|drinks?|dinner|barbecue|bbq|lunch|breaks?|coffee|sessions?|quiz|raffle|vote|photo|round|questions?|chance|opportunit(?:y|ies)|occasion|time|look|tour|visit|walk|concert|celebration|ceremony|competition|performance|fine|ban|refund|panel|start|difference|donation|decision|case|stop|contribution|trip|announcement|appearance|note|comparison|cocktail|glass|verre|concierto|imbiss|snack|evening|day|afternoon|weekend|show|espectáculo|spectacle|spettacolo|apéritif|aperitivo|apéro|pot|buffet|brindis|rinfresco|cóctel|vino|concerto|film|sorteo|visita|visite|recorrido|conférence|conferencia|table|tavola|visi[oó]n|debates?|débat|dibattito|discusi[oó]n|discussão|discussione|conocimientos?|comprensi[oó]n|compréhension|conciencia|diálogo|dialogue|dialogo|charla|mesa|verständnis|diskussion|empfang|umtrunk|abendessen|gespräch)(?![\\p{L}]))"
const BRINGS = new RegExp(
  [
    `\\b(?:(?:the|this|our|these|a\\s+successful)\\s+(?:[\\p{L}'-]+\\s+){0,4}?${EVENT}(?:\\s+[^.;:,]{1,40}?)?|it|that)\\s+(?:(?:will|should|shall|(?:is|are)\\s+(?:also\\s+)?(?:expected|meant|intended|planned|hoped|designed)\\s+to|(?:is|are)\\s+to|(?:hopes?|aims?|intends?)\\s+to)\\s+(?:also\\s+|then\\s+|thus\\s+|ultimately\\s+|eventually\\s+)?(?:produce|result\\s+in|lead\\s+to|deliver|yield|culminate\\s+in|end\\s+in|give\\s+rise\\s+to|formulate|draw\\s+up|draft|adopt|agree\\s+(?:up)?on|finali[sz]e)|(?:results|culminates)\\s+in|produces|yields)\\s+${THING}`,
    // "By the end of the day we want to have a register"
    `\\b(?:at|by)\\s+the\\s+(?:end|close)(?:\\s+of\\s+[^.;:,]{3,40}?)?,?\\s+(?:we|participants|the\\s+(?:group|class|participants|team))(?:'ll|\\s+(?:will|should|shall|(?:want|hope|expect|plan|intend|would\\s+like)\\s+to))\\s+(?:have|hold)\\s+${THING}`,
    // "The expected results are …", "Its conclusions will take the form of …"
    `\\b(?:expected|main|key|principal|intended|anticipated|concrete|final)\\s+(?:outputs?|outcomes?|results?|products?|deliverables?)\\b[^.;:]{0,50}?\\s(?:is|are|will\\s+be)\\s+${THING}`,
    `\\bwill\\s+take\\s+the\\s+form\\s+of\\s+${THING}`,
    `(?<![\\p{L}])(?:resultados?|résultats?|risultat[oi]|produto|producto|produit|prodotto)(?:\\s+(?:esperad[oa]s?|attendus?|attes[oi]|final(?:e|es)?))?(?![\\p{L}])[^.;:]{0,40}?\\s(?:es|é|est|è|son|são|sont|sono|será|sera|sarà)\\s+${THING}`,
    // "Together we will paint a mural"
    `\\b(?:we|each\\s+(?:team|group|class|pair)|(?:teams|groups))(?:'ll|\\s+will)\\s+(?:also\\s+|then\\s+|jointly\\s+|together\\s+)?(?:make|build|sew|paint|draw|knit|weave|carve|compile|assemble|print|bind)\\s+${THING}`,
    `(?<![\\p{L}])(?:crearemos|criaremos|elaboraremos|construiremos|pintaremos|produciremos|produziremos|(?:al|ao|alla|al)\\s+(?:final|fine|término|termine)(?:\\s+(?:del|de\\s+la|do|da)\\s+\\p{L}+)?,?\\s+(?:tendremos|teremos|habrá|haverá|avremo|realizzeremo|realizaremos)|nous\\s+(?:créerons|construirons|fabriquerons|produirons|rédigerons)|donner(?:a|ont)\\s+lieu\\s+à|(?:deberá|debería|deverá|devrait|doit|dovrebbe)\\s+(?:producir|produzir|produire|produrre|generar|gerar)|se\\s+publicarán\\s+en|serão\\s+publicad[oa]s\\s+em|seront\\s+publiée?s\\s+dans|saranno\\s+pubblicat[ie]\\s+in|il\\s+est\\s+attendu\\s+[^.;:]{3,40}?\\s|(?:se\\s+conclura|s'achèvera)\\s+(?:par|sur)(?:\\s+(?:l'adoption|la\\s+signature)\\s+d')?|(?:si\\s+concluderà|se\\s+cerrará|encerra-se|encerrar-se-á)\\s+co[mn](?:\\s+(?:l'adozione\\s+di|la\\s+(?:firma|adopción)\\s+de|a\\s+aprovação\\s+de))?)\\s*${THING}`,
    // "È prevista la pubblicazione degli atti"
    `(?<![\\p{L}])(?:è|está|é|est)\\s+pr[eé]v(?:ist[ao]|ue)\\s+(?=(?:la|a)\\s+(?:pubblicazione|publicación|publicação|publication)\\s)`,
    `(?<![\\p{L}])(?:el|la|este|esta|o|a|le|la|l'|ce|cet|cette|il|lo|questo|questa)\\s?(?:[\\p{L}'-]+\\s+){1,4}?(?:(?:producirá|generará|produzirá|gerará|produira|produrrà|genererà)|dará\\s+como\\s+resultado|dará\\s+lugar\\s+a|dará\\s+origem\\s+a|(?:resultará|culminará|desembocará|concluirá)\\s+(?:en\\b|em\\b|con\\b|com\\b|n)|(?:débouchera|aboutira|débouche|aboutit)\\s+(?:sur|à)|donnera\\s+lieu\\s+à|porterà\\s+a|culminerà\\s+(?:in|con)|sfocerà\\s+in)\\s*${THING}`,
    `(?<![\\p{L}])(?:il|elle)\\s+(?:débouchera|aboutira)\\s+(?:sur|à)\\s+${THING}`,
  ].join('|'),
  'giu',
)
// "Aus dem Workshop soll ein Register hervorgehen", "Am Ende soll ein Register stehen"
const GERMAN = new RegExp(
  `(?<![\\p{L}])(?:aus\\s+(?:dem|der|diesem|dieser)\\s+[\\p{L}-]+|am\\s+ende(?:\\s+(?:des|der)\\s+[\\p{L}-]+)?|als\\s+ergebnis|ergebnis(?:\\s+(?:des|der|dieses|dieser)\\s+[\\p{L}-]+)?|geplant)\\s+(?:soll(?:en)?|ist|wird|werden|steht|stehen)\\s+(${THING}(?![^.;:]*\\s(?:gereicht|serviert|angeboten|gezeigt|geben|gefeiert)(?![\\p{L}]))[^.;:]{4,120}?)\\s*(?:stehen|vorliegen|hervorgehen|entstehen|sein|(?=[.;]|$))|(?<![\\p{L}])(?:beiträge|vorträge|ergebnisse)\\s+(?:werden|sollen|erscheinen)\\s+(?:[^.;:]{0,20}?\\s)?in\\s+(?<volume>ein(?:em|er)\\s[^.;:]{4,80}?)\\s*(?:veröffentlicht|publiziert|erscheinen|herausgegeben|(?=[.;]|$))`,
  'giu',
)
// A register of wells will be drawn up.
const MADE = new RegExp(
  `(?:^|[.;]\\s+)(${THING}[^.;:,]{4,90}?)\\s+(?:will|shall|is\\s+to|are\\s+to)\\s+be\\s+(?:produced|drawn\\s+up|drafted|compiled|worked\\s+out|formulated)\\b`,
  'giu',
)

/** Of what `BRINGS`, `GERMAN` and `MADE` match, one of these is a part. */
export const BRINGING =
  'produce produces produced result results lead deliver yield yields culminate culminates rise end close drawn drafted compiled worked formulated producirá generará produzirá gerará produira produrrà genererà dará resultará culminará desembocará concluirá débouchera débouche aboutira aboutit donnera porterà culminerà sfocerà form geplant publicarán publicados publicadas publiés publiées pubblicati pubblicate attendu make build sew paint draw knit weave carve compile assemble print bind outcome outcomes output outputs deliverable deliverables product products formulate draft adopt agree finalise finalize crearemos criaremos elaboraremos construiremos pintaremos produciremos produziremos final fine término termine nous donneront deberá debería deverá devrait doit dovrebbe conclura achèvera concluderà cerrará encerra pubblicazione publicación publicação publication resultado resultados résultat résultats risultato risultati produto producto produit prodotto beiträge vorträge ergebnisse aus ende ergebnis'.split(
    ' ',
  )

// "… after the workshop", "…, which will be published"
const ASIDE =
  /\s+(?:after|following|during|at|by|before|within|nach|dopo|après|después\s+de|após)\s+(?:the|this|dem|der|il|la|le|el|a|o|\d+)?\s?(?:[\p{L}\d]+\s?){1,3}$|,\s+and\s+(?:we|they|you|it|the|is|will)\s.*$/u

function* parts(page: Page, start: number, end: number): Generator<Aim> {
  const aside = ASIDE.exec(page.text.slice(start, end))
  const to = aside && aside.index > 8 ? start + aside.index : end
  for (const span of thingParts(page, { start, end: to })) yield { span, cue: 'brought' }
}

export function* broughtBy(page: Page, sentence: Span): Generator<Aim> {
  const { text } = page
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
  const pattern = page.language === null || page.language === 'de' ? GERMAN : null
  for (const found of pattern ? matchesOf(words, pattern) : []) {
    const start = sentence.start + found.index + found[0].indexOf((found[1] ?? found[2])!)
    yield* parts(page, start, start + (found[1] ?? found[2])!.length)
  }
  for (const found of matchesOf(words, MADE)) {
    const start = sentence.start + found.index + found[0].indexOf(found[1]!)
    if (/\b(?:participants|attendees|speakers)\b/.test(found[1]!)) continue
    yield* parts(page, start, start + found[1]!.length)
  }
  // "The purpose of the meeting is to agree on a set of rules", "The workshop aims to agree on a legend": an aim.
  for (const found of matchesOf(words, BRINGS))
    if (!/\b(?:purpose|aims?|objective|goal|hopes?|intends?)\b.*\sagree\s/i.test(found[0]))
      yield* parts(page, sentence.start + found.index + found[0].length, sentence.start + words.length)
}
