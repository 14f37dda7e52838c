/** Lines that say what kind of thing it is, and not what it is called. */
import { kindWords } from '../../kindWords.js'
import { personNameAt } from '../../names/personName.js'
import { withoutDates } from '../dates.js'

// "Kick-off of the monthly coffee hour", "Public Lecture Series 2024/25", "Vortragsreihe Sommer 2024", "Webinar Series: Climate Talks": a row of events.
// "COP29 | OFFICIAL SIDE EVENT", "Coast Platform 2013 - Featured Events": an edition and what is held in its frame.
export const ROW =
  /^(?:[\p{L}&'-]+\s){0,7}(?:series|\p{L}{0,9}reihe|ringvorlesung|(?:seminars?|lectures?|talks?|colloqui(?:a|um)|kolloquium)(?=[\s,|:-]{1,3}(?:spring|summer|autumn|fall|winter|term|hilary|trinity|michaelmas|lent|semester|week|(?:19|20)\d\d[/-]))|coffee hour|journal club|brown[- ]bag)(?:[\s,|:-]{1,3}(?:(?:im\s)?(?:spring|summer|autumn|fall|winter|wintersemester|sommersemester|sommer|frühjahr|herbst|hilary|trinity|michaelmas|lent|term|semester|season|ws|ss|sose|wise)\s?)?(?:(?:19|20)\d\d(?:\s?[/-]\s?\d{2,4})?)?(?:[\s,:|-]{1,3}(?:term\s)?(?:week|wk|no|nr|talk|session)\.?\s\d{1,2})?)?$|^(?:vortragsreihe|seminarreihe|gespr[aä]chsreihe|veranstaltungsreihe|ringvorlesung|(?:lecture|seminar|talk|webinar) series)\s(?:de[rsmn]?|of|at|am|an der|im|von)\s.{3,70}$|^(?:ciclo|cycle|zyklus|serie|seminario permanente|seminari permanent|séminaire (?:mensuel|permanent|doctoral))\s(?:de|di|of|des|der|von)\s.{3,50}$|^(?:[\p{L}-]+\s){0,3}(?:webinars?|seminars?|lectures?|talks?|workshops?|dialogues?|events?)\sseries:\s[^:?]{3,50}$|^(?:[\p{L}&'"-]+\s){0,7}(?:webinar|seminar|lecture|talks?|workshop|dialogue|events?|training|discussion|speaker|conversation|colloquium|forum)s?\sseries\s(?:on|about|of|in|for)\s.{3,60}$|^(?:[\p{L}&'-]+\s){0,4}(?:training|course|lectures?|events?|seminars?|capacity[- ]building|mentoring|talks?|fellowship)\s(?:programme|program)(?:\s(?:19|20)\d\d)?$|^(?:[\p{L}-]+\s){0,3}(?:series|reihe|ciclo|cycle)\s".{3,60}".{0,20}$|^[A-Z][\w'-]{1,14}[\s-]?(?:(?:19|20)?\d{2})?\s?[/|:,-]\s?(?:workshop|session|side[- ]event|panel|track|tutorial|symposium|working group)\s(?:\d{1,3}|[A-Z]\d{0,2}|[IVX]{1,5})$|^[A-Z][\w&/+'-]{1,14}(?:\s[A-Z]{2,8})?\s(?:19|20)\d\d\s(?:workshop|tutorial|symposium|conference|satellite|special session|side[- ]event)s?:?$|^(?:\p{L}[\p{L}&'-]{1,14}\s){0,4}\p{L}{0,14}'?\d{2,4}(?:\s?[-|/*:\x95\xb7])?\s(?:(?:official|virtual|online|hybrid|digital|in-person|high-level)\s){0,2}(?:side[- ]|featured\s|parallel\s|special\s)events?$|^side[- ]event\s(?:at|to|of|during)\s|^.{4,80}:\s(?:side[- ]|parallel |lunchtime |special )events?$|^(?:the\s)?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:ieth|y-\p{L}{4,7})|resumed|special|annual|regular|extraordinary|emergency|\d{1,3}(?:st|nd|rd|th))\s){1,2}sessions?$|^(?:session|sesi[oó]n|sess[aã]o|s[eé]ance|seduta|sitzung|encontro|encuentro|incontro|rencontre|talk|lecture|episode|episodio|épisode|folge|part|parte|no\.?|nr\.?)\s\d{1,3}$/iu
// "International Workshop on": its name stands on the next line.
export const OPEN = /\s(?:on|of|for|the|sobre|sur|de|del|da|do|su|über|zu|zur|zum)$/i
// "A one-day symposium", "Un encuentro abierto de DATA Lab", "Uma roda de conversa", "Ein Abend für …": what it is, not what it is called.
const ARTICLE =
  /^(?:[Aa]n?|[Uu]ne?|[Uu]na|[Uu]ma?|[Ee]iner?|[Ee]in|[Uu]no) (?=\p{Ll}|[Ee]in|\p{Lu}\p{Ll}+ (?:mit|von|zu|für)\b)/u
// "Podiumsdiskussion mit …", "Conferenza di Paolo Righi", "Lecture and reading with", "Hands-on workshop", "Training for advisers".
const GIVEN_BY =
  /^\s(?:(?:by|with|von|mit|avec|com|con|par)\s(?:\p{Lu}|(?:(?:the|der|die|dem|la|el|o|a|les?|il|lo)\s|l')?(?:author|autor|aut|artist|art|curator|curad|speaker|director|direct|poet|writer|filmmaker)\p{L}*)|(?:di|de|du)\s(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}\p{Ll}+$|for\s\p{Ll}{4,14}(?:\sand\s\p{Ll}{4,14})?$)/u
const MODIFIERS =
  /^(?:the|spring|summer|autumn|fall|winter|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|primavera|otoño|a|an|of|and|&|\/|regional|national|international|public|online|virtual|free|special|guest|book|annual|monthly|weekly|upcoming|invited|joint|technical|t[eé]cnica|report|phd|doctoral|graduate|research|departmental|department|lunch|brown-bag|brown|bag|lunchtime|residential|half-day|one-day|two-day|three-day|global|hybrid|in-person|policy|politiques?|pol[íi]tic[oa]s?|r[eé]gionale?|consultati(?:f|ve)|consultiv[oa]|scientifique|cient[íi]fic[oa]|scientific[oa]|technique|citoyen(?:ne)?|ciudadan[oa]|cidadã|strategic|consultative|scientific|academic|industry|thematic|sectoral|citizens?'?|civic|civil|validation|dissemination|awareness|tripartite|multi-?stakeholder|multi|bilateral|multilateral|preparatory|pre-bid|compulsory|mandatory|summary|announcements?|notice|invitation|reminder|information|series|live|hands-on|hands|in-depth|practical|introductory|advanced|intensive|international[e]?|internazionale|internacional|nacional|nazionale|nationale|studi|studio|estudios?|estudos?|publique?|p[uú]blic[oa]|abiert[oa]|abert[oa]|virtuale?|autumn\/winter|hour|coffee|ministerial|informal|formal|parliamentary|interactive|closed|plenary|donors?|stakeholders?|press|media|live|learn|tech|cpd|fireside|breakfast|experts?|members?'?|inaugural|founding|opening|closing|preview|new|next|nächste[rs]?|pr[oó]xim[oa]|prochaine?|prossim[oa]|this|week|today|tomorrow|tonight|temporal|temporary|tempor[aá]ria|permanent|temporanea|temporaire|itinerante|continue|continua|contínua|now|again|side|back|extra|added|professional|speciali[sz]ed|refresher|certified|short|weekend|evening|morning|afternoon|full-day|week-long|executive|especializad[oa]|intensiv[oa]|pr[áa]c?tic[oa]|te[óo]ric[oa]|presencial|gratuit[oa]|libre|livre|introductori[oa]|introdut[óo]ri[oa]|avan[zç]ad[oa]|b[áa]sic[oa]|anual|mensual|mensal|semanal|extraordin[áa]ri[oa]|magistral|extensi[óo]n|extensão|formaci[óo]n|formação|capacitaci[óo]n|capacitação|verano|verão|gratuite?|ouverte?|pratique|intensi(?:f|ve)|avancée?|annuel(?:le)?|mensuel(?:le)?|spéciale?|doctorale?|apert[oa]|annuale|estiv[oa]|specialistic[oa]|avanzat[oa]|formazione|(?:öffentlich|offen|kostenlos|praktisch|digital|wissenschaftlich|jährlich)e[rsn]?|high-level|high|level|on|di|de|for|edi(?:zione|tion|ción|ção)|édition|ausgabe|[ivx]{1,5})$/iu

// "09:00-13:00 CET".
const HOURS = /\s?\d{1,2}[:.h]\d{2}(?:\s?(?:-|to|a|bis)\s?\d{1,2}[:.h]\d{2})?(?:\s?(?:[A-Z]{2,4}|[ap]m|h|uhr)\b)?/gi

function isPersonName(words: string): boolean {
  const name = personNameAt(words, 0, words.length)
  return name !== null && name.end === words.length && name.likelihood >= 0.6
}

/** Does the line say what kind of thing it is, in running words? */
export function describesKind(words: string, first: { readonly start: number; readonly end: number }): boolean {
  if (words.length > 110 || words.includes(': ')) return false
  // "The measurement fair".
  if (/^The (?:\p{Ll}+ ){0,4}\p{Ll}+$/u.test(words)) return first.end === words.length
  // "The European conference on free software in local government".
  if (
    /^The /.test(words) &&
    /^\p{Ll}/u.test(words.slice(first.start)) &&
    /^\s(?:on|for|about|of)\s\p{Ll}/u.test(words.slice(first.end))
  )
    return true
  if (ARTICLE.test(words)) return first.start < 44 && !/["“«]/.test(words)
  const given = first.start === 0 ? GIVEN_BY.exec(words.slice(first.end, first.end + 60)) : null
  // "Curso de Teledetección Aplicada" is by nobody.
  return given !== null && (!/^\sd[iu]?e?\s/.test(given[0]) || isPersonName(given[0].replace(/^\s\S+\s/, '')))
}

/** "Regional Seminar", "PUBLIC HEARING", "Book Talk and Panel Discussion", "JORNADA TÉCNICA / TECHNICAL DAY". */
export function isKindAlone(words: string, found: readonly { start: number; end: number }[]): boolean {
  let hits = found
  if (words.length > 60) return false
  // "HLPF 2024 * SIDE EVENT * HYBRID".
  const bare = words.replace(/^[A-Z]{3,10}\s(?:19|20)\d\d\s{1,3}[*|/\x95·-]\s/, '')
  let rest = withoutDates(bare).replace(HOURS, '')
  if (rest !== words) hits = kindWords(rest)
  for (let i = hits.length - 1; i >= 0; i--) rest = rest.slice(0, hits[i]!.start) + rest.slice(hits[i]!.end)
  return rest
    .replace(/\bq ?& ?a\b/gi, '')
    .split(/[\s,;:.!*+"'()[\]|-]+/)
    .every((word) => word === '' || /^#?\d{1,3}$/.test(word) || MODIFIERS.test(word))
}
