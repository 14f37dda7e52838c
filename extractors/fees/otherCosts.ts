/** What else costs: hotels, dinners, books. The last noun before a price says what it is for. */
import { matchesOf } from '../matches.js'

// The sentence or line speaks of something else that costs.
export const NO_FEE =
  /\b(?:hotel|stalls?|pitches|booths?|raffles?|auctions?|(?<!in the |in a )rooms?|nights?|libros?|livros?|livres?|manuale?|manuel|buch|cena|jantar|dîner|alojamiento|hospedagem|hébergement|alloggio|habitaci[oó]n(?:es)?|quartos?|chambres?|becas?|bolsas?|bourses?|premios?|prêmios?|premi|accommodation|dinners?|banquet|books?|copies|on sale|grants?|bursar(?:y|ies)|refunds?|awards?|prizes?|budget|million|billion|subsistence|allowance|dsa|per diem|refunded|reimburs\w*|stipend|salar\w*|wages?|(?<!(?:if|when|be|is|are|fees?)\s)paid(?!\s+(?:by|before|after|until|on|no\s+later))|hour|hourly|estimated|costed|visas?|travel|flights?|taxi|bus|parking|scholarships?|funding|fund|invest(?:ment(?!\s*:)|ments|ed|ing|or|ors|s)?|turnover|revenue|gdp|loan|worth|savings|spent|spend|raised|tax|meals?|catalogues?|subscription|subscribe|a single|a double|singles?|doubles?|twin|prizes|consultants?(?!\s*$))\b/giu

export const BOOK =
  /^["']?(?:(?:the|a|an|el|il|o|le|der|das|die|la|un|una|uma)\s+)?(?:books?|libros?|livros?|livres?|buch|bücher|catalogue|cat[aá]logo|novel|novela|novella|romanzo|romance|roman|revista|magazine|issue|album)\b/iu

export const OTHER_COSTS =
  /\b(?:books?|meals?|dinners?|hotels?|rooms?|catalogues?|copy|copies|posters?|t-shirts?|parking|visas?|flights?|taxis?|buses|bus|edition|papers?|report|volume|handbook|soups?|cakes?|teas?|coffees?|pizzas?|drinks?|beers?|wine|snacks?|food|lunch(?:es)?|breakfast|burgers?|printed\s+\p{L}+)\s+(?:itself\s+|(?:from|to|into)\s[^.;]{2,40}?\s)?(?:costs?|is|are|will\s+cost|sells?|can\s+be)\s+(?:\S+\s+){0,3}\(?(?:\S+\s+)?$|\b(?:(?:does|do|is|are)\s+not\s+(?:include|cover|included)|non\s+(?:comprende|include)|no\s+(?:incluye|comprende)|n[ãa]o\s+inclui|ne\s+comprend\s+pas)\b[^.;]{0,60}$|\bvisa\s+fees?\b[^.;]{0,20}$/iu

// "the Union bears one return ticket and OMR 28 a day", "fellows receive USD 40"
export const ALLOWANCE =
  /\b(?:(?:bears?|grants?|receives?|awards?|wins?)|(?:will|shall)\s+(?:bear|cover|grant|receive|get|award|win))\b[^.;:]{0,100}$/i
export const ALLOWED =
  /^\s*(?:a|per|\/)\s*(?:day|diem|week|month)\b(?!\s*(?:ticket|pass))(?=\s+(?:is|are|will)\s+(?:paid|granted|given|provided)|\s+(?:allowance|for\s+(?:food|meals|subsistence)))/i
// "; o almoço na cantina, 5,50 €": what is eaten has a price of its own.
export const CATERING =
  /(?:^\s*|[(;.]\s*)(?:(?:the|an?|o|el|le|la|il|l'|das|ein)\s*)?(?:(?:optional|conference|guided|half-day|full-day|post-conference|gala|closing)\s+)?(?:excursion|tour|field\s?trip|icebreaker|reception|banquet|lunch|breakfast|coffee|catering|buffet|almoço|almuerzo|comida|déjeuner|repas|pranzo|colazione|mittagessen|mittagsimbiss|imbiss|abendessen)\b[^.;(]{0,50}$/iu

export const FEE_NOUN =
  /(?<![\p{L}])(?:fees?|costs?|prices?|tickets?|admission|tuition|charge|entrance|entry|members?|students?|early[ -]?bird|regular|registration|participation|cuota|inscripci[oó]n|matr[ií]cula|investimento|inversi[oó]n|precio|costo|taxa|inscri[cç][aã]o|pre[cç]o|custo|tarifs?|frais|prix|quota|prezzo|iscrizione|gebühr|teilnahmegebühr|payable|attend)(?![\p{L}])/giu

export function lastMatch(pattern: RegExp, text: string): number {
  let last = -1
  for (const found of matchesOf(text, pattern)) last = found.index
  return last
}
