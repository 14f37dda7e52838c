/** Names in quotes: “a seminar entitled …”. */
import type { Span } from '../../page.js'

// What introduces a quoted name; it stands directly before the quote.
const INTRODUCES = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'entitled|titled|called|named|titulad[oa]s?|intitul[eé]e?s?|dal titolo|intitolat[oa]|mit dem titel|com o t[ií]tulo|con el t[ií]tulo|denominad[oa]|se llama|si chiama|s.appelle|chama-se|hei(?:ß|ss)t|lleva por (?:t[ií]tulo|nombre)|tem como t[ií]tulo|a pour titre',
    "title (?:of|for) (?:the |his |her |their |this )?[\\w'. ]{0,30}(?:is|will be)|(?:the|his|her|their|talk) title (?:is|will be)|topic (?:is|will be)|theme (?:is|will be|of)|theme,?|topic,?|subject,?|lema|tema|thème",
    '(?:take|walk|guide|lead|talk)s?\\s+us\\s+through|(?:tell|show|teach)s?\\s+us(?:\\s+about)?|under\\s+the\\s+(?:name|title)|bajo\\s+el\\s+(?:nombre|t[ií]tulo)|sous\\s+le\\s+(?:nom|titre)|unter\\s+dem\\s+(?:titel|namen)|sotto\\s+il\\s+(?:nome|titolo)|sob\\s+o\\s+(?:nome|t[ií]tulo)|com\\s+o\\s+nome|con\\s+el\\s+nombre|(?:we|we.ll) (?:have|welcome|host|are joined by)[^.!?"]{3,56}\\s+with',
    '(?:is|will be|sera|ser[aá]|sar[aà]|est|wird) (?:on|about|sobre|sur|su|zum thema)',
    '(?:series|season|run|edition|cycle|programme|event|show|evening|night|festival|exhibition|ciclo|serie|s[eé]rie|temporada|saison|stagione|reihe|ausstellung|mostra|exposici[oó]n|exposi[cç][aã]o),',
    '(?:talk|lecture|seminar|workshop|session|film|meetup|evening|charla|taller|conferencia|palestra|oficina|expos[eé]|atelier|vortrag|incontro|laboratorio)\\s[^.!?":]{0,48}\\s(?:is|will be|es|ser[aá]|é|est|sera|ist|è|sar[aà])',
    '(?:this|next|este|esta|ce|cette|questo|questa|diesen|am)\\s(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|semana|mes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|\\p{L}{3,7}tag|settimana|\\p{L}{4,6}d[iì])[^.!?":]{0,40}:',
    '(?:speak|speaking|talk|talking|lecture|lecturing|present|presenting|presentation|meeting|workshop|seminar|webinar|conference|symposium|consultation|discussion|session|course|panel|debate|taller|seminario|charla|curso|palestra|oficina|conf[eé]rence|atelier)s?,?(?: on| about| sobre| sur| su| of| is)?',
  ].join('|')})\\s{0,3}[,:]?\\s{0,24}$`,
  'iu',
)
const OTHER_NAMED =
  /\b(?:report|paper|book|study|project|resolution|document|publication|article|film|thesis|programme|program|volume|chapter|poem|song|play|album|brochure|booklet|series|column|law|act|bill|decree|libro|informe|livre|rapport|buch|libro|livro|relat[oó]rio|documento|artigo|art[ií]culo),?\s(?:is |are )?(?:entitled|titled|called|named|titulad[oa]|intitul[eé]e?)/i
const SINGLE = /^'([\p{L}\d¿¡][^'"\n]{5,120}(?:'\p{Ll}[^'"\n]{0,80})?)'(?!\p{L})/u
const LONGEST = 240

/** Quotes that prose introduces as the name of a talk or an event: "a seminar entitled “…”". */
export function quotedNames(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf('"', from); at >= 0 && at < to && spans.length < 8; at = text.indexOf('"', at + 1)) {
    const end = text.indexOf('"', at + 1)
    if (end < 0) break
    const length = end - at - 1
    if (length >= 6 && length <= LONGEST && introduced(text, at)) {
      spans.push({ start: at + 1, end })
      at = end
    }
  }
  for (let at = text.indexOf("'", from); at >= 0 && at < to && spans.length < 8; at = text.indexOf("'", at + 1)) {
    if (at > 0 && !/[\s(:]/.test(text[at - 1]!)) continue
    const found = SINGLE.exec(text.slice(at, at + 210))
    if (found && introduced(text, at)) spans.push({ start: at + 1, end: at + 1 + found[1]!.length })
  }
  return spans
}

function introduced(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 64), at)
  // "a report entitled “…”": something else is called so.
  return INTRODUCES.test(before) && !OTHER_NAMED.test(before)
}
