/** Tenders, and goods for sale. */
import type { Cue } from './cue.js'

export const TRADE: readonly Cue[] = [
  {
    cue: 'tender',
    weight: 3.5,
    words:
      "request for (?:proposals|quotations?|tenders?|bids)|invitation (?:to|for) (?:bids?|tender)|(?:tender|bid|procurement) (?:no|number|notice|documents?|reference|ref|dossier)|bidders|tenderers|(?:invites?|invited to submit) tenders?|tenders? (?:for|should be|must be|are invited)|financial (?:offer|proposal)s?|expressions? of interest (?:is|are) (?:invited|sought)|procurement of|sealed bids?|licitaci[oó]n p[uú]blica|licita[cç][aã]o|preg[aã]o eletr[oô]nico|appel d'offres|bando di gara|bill of quantities|quotations? (?:must|for|should|are)|late bids|plazo de presentaci[oó]n de ofertas|abertura das propostas|remise des offres|presupuesto base|licita el",
  },
  {
    cue: 'product',
    weight: 3,
    words:
      'add to (?:cart|basket|bag)|buy now|in stock|out of stock|free (?:shipping|delivery)|warranty|percent off|product (?:code|details|description|features)|technical specifications?|order (?:now|online|yours)|money-back|free trial|pricing plans?|sku\\b|add to wishlist|customer reviews|battery life|price (?:eur|usd|gbp|\x80|\\$|£) ?\\d|delivery (?:within|in|time)|mounting kit|year guarantee|version \\d[\\d.]{0,6} (?:is out|is available|released)|fixes (?:\\w+ )?bugs|releases page|this release (?:brings|adds|fixes|includes|contains|introduces)|bug ?fixes|(?:is|are) available for download|esta versi[oó]n (?:incluye|incorpora|corrige|trae)|cette version (?:apporte|corrige|ajoute)|diese version (?:bringt|behebt|enth[aä]lt)|questa versione (?:introduce|corregge|include)|esta vers[aã]o (?:inclui|corrige|traz)|your order no',
  },
]
