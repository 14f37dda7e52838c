/** Names that stand beside the thing they are the name of: "the launch of our new report, Our Rivers, Our Rights, on 22 March". */
import { matchesOf } from '../../matches.js'
import type { Span } from '../../page.js'

const APPOSED = new RegExp(
  `\\b(?:${[
    '(?:launch|screening|presentation|opening|preview|premi[eè]re|reading)\\sof\\s(?:the|our|his|her|their|its|an?)\\s(?:\\p{Ll}+[\\s-]){0,3}(?:report|book|film|documentary|novel|atlas|guide|exhibition|study|album|platform|memoir|collection|anthology|series)',
    '(?:lanzamiento|presentaci[oó]n|proyecci[oó]n|inauguraci[oó]n)\\sde(?:l|\\sla|\\ssu|\\snuestr[oa])?\\s(?:\\p{Ll}+\\s){0,2}(?:informe|libro|pel[ií]cula|documental|novela|atlas|gu[ií]a|exposici[oó]n|estudio|muestra)',
    '(?:lan[cç]amento|apresenta[cç][aã]o|estreia|abertura)\\sd[oae](?:\\s(?:seu|sua|nosso|nossa))?\\s(?:\\p{Ll}+\\s){0,2}(?:relat[oó]rio|livro|filme|document[aá]rio|atlas|guia|exposi[cç][aã]o|estudo|mostra)',
    "(?:lancement|pr[eé]sentation|projection|vernissage|inauguration)\\s(?:du|de\\sla|de\\sl'|de\\snotre|de\\sson)\\s?(?:\\p{Ll}+\\s){0,2}(?:rapport|livre|film|documentaire|roman|atlas|guide|exposition|[eé]tude)",
    "(?:presentazione|proiezione|inaugurazione)\\s(?:del|della|dell'|di)\\s?(?:\\p{Ll}+\\s){0,2}(?:rapporto|libro|film|documentario|romanzo|atlante|guida|mostra|studio|volume)",
  ].join('|')}),?\\s{1,3}(?=\\p{Lu})`,
  'giu',
)
const END =
  /[.;:!?()"\n]|,\s(?=(?:on|at|in|by|from|this|next|which|followed|to|with|held|el|la|le|il|no|na|em|en|am|à|a|au|di|de|par|por|del|dal)\s)|\s(?:on|el|le|il|no|em|am)\s(?=\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\s(?:will|is|was|takes|by\s\p{Lu})/iu

/** Names in apposition, in the first part of a text. */
export function apposedNames(text: string, limit: number): Span[] {
  const spans: Span[] = []
  const read = text.slice(0, limit)
  for (const found of matchesOf(read, APPOSED)) {
    const start = found.index + found[0].length
    const rest = text.slice(start, start + 140)
    if (!/^\p{Lu}/u.test(rest)) continue
    const end = END.exec(rest)
    if (!end || end.index < 6 || !/\s/.test(rest.slice(0, end.index))) continue
    spans.push({ start, end: start + end.index })
    if (spans.length > 1) break
  }
  return spans
}
