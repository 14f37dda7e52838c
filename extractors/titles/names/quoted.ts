/** Names in quotes: “a seminar entitled …”. */
import type { Span } from '../../page.js'

// What introduces a quoted name; it stands directly before the quote.
const INTRODUCES = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'entitled|titled|called|named|titulad[oa]s?|intitul[eé]e?s?|dal titolo|intitolat[oa]|mit dem titel|com o t[ií]tulo|con el t[ií]tulo|denominad[oa]|se llama|si chiama|s.appelle|chama-se|hei(?:ß|ss)t|lleva por (?:t[ií]tulo|nombre)|tem como t[ií]tulo|a pour titre',
    "title (?:of|for) (?:the |his |her |their |this )?[\\w'. ]{0,30}(?:is|will be)|(?:the|his|her|their|talk) title (?:is|will be)|topic (?:is|will be)|theme (?:is|will be|of)|theme,?|topic,?|subject,?|lema|tema|thème",
    '(?:take|walk|guide|lead|talk)s?\\s+us\\s+through|(?:tell|show|teach)s?\\s+us(?:\\s+about)?|under\\s+the\\s+(?:name|title)|bajo\\s+el\\s+(?:nombre|t[ií]tulo)|sous\\s+le\\s+(?:nom|titre)|unter\\s+dem\\s+(?:titel|namen)|sotto\\s+il\\s+(?:nome|titolo)|sob\\s+o\\s+(?:nome|t[ií]tulo)|com\\s+o\\s+nome|con\\s+el\\s+nombre|(?:we|we.ll) (?:have|welcome|host|are joined by)[^.!?"]{3,56}\\s+with',
    'presents?(?:\\s\\p{L}+){1,4}',
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
// "We would like to invite you to “Mapping the Night”", "veranstalten wir „Kartografien der Nacht“", "Registration is open for **Open Fields**": what is held stands in quotes.
const HOLDS =
  /(?<!\p{L})(?:invit|join us|convid|convi[aeo]|l[aä]d(?:en|t)|einlad|celebra|organi[sz]|realiz|veranstalt|(?:host|hold|run)(?:s|n?ing)?(?!\p{L})|(?:put|lay)(?:s|t?ing)? on(?!\p{L})|plan(?:s|ning)?(?: to (?:hold|propose|run|host|organi[sz]e))?(?!\p{L})|(?:will be|are) running|asist|assist|particip|attend|regist|inscri|iscri|anmeld|partecip|propon|propos|feiern|(?:come|welcome|ven|venez|venite|vieni|venha|vem|kommt) (?:along )?(?:to|al?|para|[aà]|aux?|zu[rm]?)(?!\p{L}))\p{L}{0,8}(?:\s(?!that|said|says|about|with|como|tema|th[eè]me|thema)[\p{L}\d'-]+,?){0,7}\s?:?\s{0,3}$/iu
// "El jueves 25 de abril tendrá lugar en el salón de actos (plaza de Fontes, 1) la «Jornada …»"
const TAKES_PLACE =
  /(?<!\p{L})(?:tendr[aá]\s+lugar|se\s+(?:celebra|realiza|desarrolla)(?:r[aá])?|ter[aá]\s+lugar|realiza-se|aura\s+lieu|se\s+tiendra|si\s+(?:terr[aà]|svolger[aà])|findet|will\s+see)(?!\p{L})[^.!?"]{0,120}\s(?:la|el|le|il|lo|o|a|os|as|the|die|der|das|une?|un[oa]?|uma?)\s{0,2}$/iu
const NOT_HELD =
  /\s(?:report|paper|book|study|project|resolution|article|thesis|programme|poem|song|album|law|act|prize|award|fund|grant|initiative|campaign|exhibit|libro|informe|livre|rapport|prix|premio|pr[eê]mio|buch|bericht|preis|progetto|proyecto|projeto|projet|motto|slogan|lema|theme|tema|thème|hall|room|sala|salle|saal|aula|bar|caf[eé]|hotel|school|escuela|escola|[eé]cole|schule|association|asociaci[oó]n|team|group|grupo|groupe)\s{0,3}$/i
const HELD_AFTER =
  /^,?\s(?:which |that |se |que |qui |che |si )?(?:will (?:take place|be held)|takes place|tendr[aá] lugar|celebrar[aá]|realizar[aá]|ter[aá] lugar|aura lieu|tiendra|terr[aà]|svolger[aà])/i
const MARKED = /^(\*{1,2}|_)(["'\p{L}\d¿¡][^*_\n]{4,120}[^\s*_])\1(?![\p{L}*_])/u
const SINGLE = /^'([\p{L}\d¿¡][^'"\n]{5,120}(?:'\p{Ll}[^'"\n]{0,80})?)'(?!\p{L})/u
const LONGEST = 240

/** Quotes that prose introduces as the name of a talk or an event: "a seminar entitled “…”". */
export function quotedNames(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf('"', from); at >= 0 && at < to && spans.length < 8; at = text.indexOf('"', at + 1)) {
    const end = text.indexOf('"', at + 1)
    if (end < 0) break
    const length = end - at - 1
    if (length >= 6 && length <= LONGEST && (introduced(text, at) || isHeld(text, at, at + 1, end + 1))) {
      spans.push({ start: at + 1, end })
      at = end
    }
  }
  for (let at = text.indexOf("'", from); at >= 0 && at < to && spans.length < 8; at = text.indexOf("'", at + 1)) {
    if (at > 0 && !/[\s(:]/.test(text[at - 1]!)) continue
    const found = SINGLE.exec(text.slice(at, at + 210))
    if (found && introduced(text, at)) spans.push({ start: at + 1, end: at + 1 + found[1]!.length })
  }
  // "Registration is open for **Open Fields** (16 May)": marks that stand amid a line are its quotes.
  for (let at = markFrom(text, from); at >= 0 && at < to && spans.length < 8; at = markFrom(text, at + 1)) {
    const found = MARKED.exec(text.slice(at, at + 126))
    if (!found) continue
    const start = at + found[1]!.length
    const end = start + found[2]!.length
    if (isHeld(text, at, start, end + found[1]!.length)) spans.push({ start, end })
    at = end + 1
  }
  return spans
}

/** Where the next mark of emphasis stands that opens behind a space. */
function markFrom(text: string, from: number): number {
  for (let at = text.indexOf('*', from); at >= 0; at = text.indexOf('*', at + 1))
    if (at > 0 && /[\s(]/.test(text[at - 1]!)) return at
  return -1
}

const CLOSE = 150
const ENDS_PARAGRAPH = /^[!.:)]{0,2}[ \t]*\n\s*\n\s*/

/** Is the quote what is held, on a day that is told beside it? */
function isHeld(text: string, at: number, start: number, end: number): boolean {
  if (
    !/["\p{Lu}\d¿¡]/u.test(text[text[start] === ' ' ? start + 1 : start]!) ||
    /[.,]$/.test(text.slice(start, end).replace(/["*_\s]+$/, ''))
  )
    return false
  const before = text.slice(Math.max(0, at - 160), at)
  const after = text.slice(end, end + CLOSE)
  if (NOT_HELD.test(before) || !(HOLDS.test(before) || TAKES_PLACE.test(before) || HELD_AFTER.test(after))) return false
  // "Registration is open for “Open Fields”!" above its day
  const beside = after.replace(ENDS_PARAGRAPH, '').split(/\n\s*\n/, 1)[0]!
  return /\d/.test(beside) || /\d/.test(before.split(/\n\s*\n/).at(-1)!)
}

function introduced(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 64), at)
  // "a report entitled “…”": something else is called so.
  return INTRODUCES.test(before) && !OTHER_NAMED.test(before)
}
