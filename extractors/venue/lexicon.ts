/** Words that rooms, buildings and streets are named by, in six languages; each list is the inside of an alternation. */

/** A part of a building: "Conference Room 1", "Aula Magna", "5th floor". */
export const ROOM_NOUNS =
  '\\p{L}{3,14}(?:saal|raum|zimmer|zaal|salen)|rooms?|rm\\.?|suite|auditorium|auditoriums?|auditoire|ballroom|lounge|theat(?:er|re)|amphitheat(?:er|re)|lecture hall|wing|floor|level|' +
  'lab|laboratory|chambers?(?!\\s+of\\s+(?:Commerce|Industry|Deputies|Representatives|Agriculture|Trade))|boardroom|gallery|studio|atrium|foyer|rooftop|courtyard|classroom|space|' +
  'seminario(?=\\s+(?:[IVX]+|\\d))|sal[ao]s?|salle|zaal|sal[oó]n|sal[aã]o|salone|saal|raum|h[oö]rsaal|aula|(?:mini-?)?audit[oó]rio|anfiteatro|amphi(?:th[eé][aâ]tre)?|soba|piso|planta|[eé]tage|andar|stock|fl\\.|(?:primo|secondo|terzo|quarto|\\d[°º]?)\\s+piano|piano\\s+(?:terra|nobile|rialzato)|(?:erd|ober)geschoss|rez-de-chauss[eé]e|sous-sol'

/** A house, an institution or a site. */
export const BUILDING_NOUNS =
  '\\p{L}{3,20}(?:geb[aä]ude|haus|halle|hotel|house|hochschule|schule|kirche|museum|schloss|kolleg|zentrum|bibliothek|theater|fabrik|scheune|m[uü]hle|kapelle|brauerei|keller|kaserne|schlachthof|garten|villa|akademie|galerie|gebouw|huis|huset|hallen|kirken|kyrkan|biblioteket|museet|teatret|teatern|slottet|kathedraal|dom)|palau|duomo|theatro|bas[ií]lic[ae]|basilique|santu[aá]rio|conservatori?[oe]|conservat[oó]rio|conservatoire|buchhandlung|buchladen|(?:stadt)?b[uü]cherei|schmiede|gasthaus|wirtshaus|f[aá]brica|fabbrica|fabrique|manifattura|manufacture|parrocchia|paroisse|parroquia|par[oó]quia|stazione|estaci[oó]n|esta[cç][aã]o|gare|bahnhof|galp[oó]n|galp[aã]o|tinglado|pabell[oó]n|pavilh[aã]o|pavillon|chiesa|iglesia|igreja|[eé]glise|convento|convent|monasterio|abbazia|abbaye|cattedrale|catedral|cath[eé]drale|castello|castillo|castelo|ch[aâ]telet|fortezza|chiostro|claustro|clo[iî]tre|librer[ií]a|livraria|librairie|libreria|cin[eé]ma?|kino|galer[ií][ae]|galleria|ateneo|liceo|lyc[eé]e|haus|c[aâ]mara(?=\\s+municipal)|ayuntamiento|municipio|municipalit[aà]|prefeitura|prefettura|(?:sous-)?pr[eé]fecture|prefectura|gouvernorat|gobernaci[oó]n|rathaus|alcald[ií]a|intendencia|consistorio|est[aá]dio|stade|stadio|stadion|parque|parc|parco|mercado|hall|building|bldg\\.?|cent(?:er|re)|library|museum|hotel|inn|house|institut[eo]?|university|college|school|palace|palais|complex|towers?|bhawan|bhavan|campus|club|' +
  'church|cathedral|planetari(?:um|o)|plan[eé]tarium|forum|pavilion|hub|caf[eé]|bookshop|bookstore|books|tavern|taproom|brewing|winery|distillery|bar|pub|brewery|restaurant|resort|headquarters|hq|offices?|embassy|parlamento|parlement|asamblea\\s+nacional|assembleia\\s+nacional|assembl[eé]e\\s+nationale|park|arena|stadium|academy|accademia|academia|acad[eé]mie|' +
  'plaza|villa|ch[aâ]teau|castle|schloss|monastery|abbey|gymnasium|universidade?|universit[eéàä]t?|istituto|biblioteca|biblioth[eè]que|m[eé]diath[eè]que|mediateca|mediathek|ludoth[eè]que|cin[eé]math[eè]que|muse[oe]|mus[eé]e|museu|' +
  'hus|huis|casa|centro|maison|mairie|archives?|archivo|archivio|rectorat|reitoria|rettorato|rectorado|edif[ií]cio|oficinas?|instalaciones|pr[eé]dio|locales|escrit[oó]rio|bureaux|b[aâ]timent|palaci?o|pal[aá]cio|palazzo|h[oô]tel|fondazione|fondation|stiftung|fundaci[oó]n|funda[cç][aã]o|espaci?o|espa[cç]o|espace|teatro|colegio|escuela|escola|[eé]cole|scuola|' +
  'facultad|faculdade|facult[eé]|facolt[aà]|faculty|sede|residence|quarters|space|spaces|foundation|observatory|aquarium|zoo|farm|mill|barn|lodge|' +
  'chapel|synagogue|mosque|temple|union|laborator(?:y|ies)|marriott|hilton|sheraton|hyatt|radisson|novotel|ibis|westin|intercontinental|ritz|' +
  'auberge|albergue|albergo|posada|pousada|gasthof|hostal|hostel|laboratori[oe]|laborat[oó]rio|laboratoire|ministry|secretariat|parliament|clinic|hospital|factory|warehouse|garage|gardens?|court|terminal|station|works|exchange|coworking|sede|local|locaux|square|terrace'

/** Streets, as the word itself or its end. */
export const STREET = new RegExp(
  [
    // "10 Crichton Street", "1055 Canada Place", "189 Cheongsa-ro", "501 Victoria Parade"
    '^(?!\\d{4}\\s?(?:hrs?|hours|h)(?!\\w))(?:Plot |No\\.? |Nos?\\.? )?\\d{1,5}[A-Za-z]?(?:\\s?[-/]\\s?\\d{1,5})?,? .{2,60}',
    // "Anglesea Street", "Churchill Avenue", "Magsaysay Ave."
    '\\b(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Blvd\\.?|Boulevard|Lane|Drive|Parade|Crescent|Highway|Hwy\\.?|Quay|Row|Way|Gardens|Square|Sq\\.?|Terrace|Tce\\.?|Pde\\.?|Cres\\.?|Esplanade|Promenade|Mews|Embankment|Circus|Marg|Mawatha|Salai|Magu|Broadway)(?: (?:N|S|E|W|North|South|East|West|NW|NE|SW|SE))?(?:\\s+\\d{1,5}\\w?)?$',
    // "Av. Dag Hammarskjöld 3477", "Rue de Rivoli", "Via Roma 3", "Calle 50", "Place des Nations"
    '^(?:Av\\.?|Avda\\.?|Avenida|Avenue|Calle|C/|Carrera|Cra\\.?|Rua|R\\.|Rue|Via|Viale|Piazza|Piazzale|Corso|Plaza|Place (?:des?|du|d)|Pra[cç]a|Largo|Paseo|Passeig|Carrer|Boulevard|Bd\\.?|Quai|Calzada|Jl\\.?|Jalan|Plot|Ul\\.?|Strada|Travessa|Alameda|Camino|Chemin|All[eé]e)\\b',
    // "Hauptstraße 5", "Magnus Lagabøtes plass 1", "Austurbakki 2", "Aškerčeva cesta 2", "Borgartúni 21a"
    "^\\p{Lu}[\\p{L}.'-]*(?: \\p{L}[\\p{L}.'-]*){0,3} \\d{1,4}\\s?[a-zA-Z]?(?:[-/]\\d{1,4})?$",
    '(?:stra(?:ß|ss)e|str\\.|gatan?|vej|veien|weg|laan|straat|plein|platz|allee|cesta|ulica|utca|katu|kade|gracht)\\s+\\d{1,4}\\s?[a-z]?$',
  ].join('|'),
  'u',
)

/** A street that its own noun names; the shapes of numbers alone are weaker ("Hale Hall 5409" is a room). */
export const STREET_NOUN =
  /\b(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Blvd\.?|Boulevard|Lane|Drive|Parade|Pde|Crescent|Cres|Highway|Hwy|Quay|Row|Way|Square|Sq\.?|Place|Terrace|Tce|Esplanade|Promenade|Mews|Embankment|Circus|Wharf|Walk|Close|Grove|Marg|Mawatha|Salai|Magu|Broadway|Pike|Parkway|Plot|Av\.|Avenida|Calle|Carrera|Rua|Rue|Via|Viale|Piazza|Plaza|Pra[cç]a|Largo|Paseo|Boulevard|Jalan|Jl)\b|\p{L}-(?:ro|gil|daero|dong|gu|cho|chome|machi|dori)\b|(?:stra(?:ß|ss)e|gatan?|vej|veien|laan|straat|plein|platz|allee|plass|cesta|ulica|utca|katu|gracht)\b/u

const CODES =
  '(?:EUR|USD|GBP|CHF|JPY|CNY|RMB|INR|AUD|CAD|NZD|SGD|HKD|MXN|BRL|ARS|CLP|COP|PEN|UYU|BOB|GTQ|CRC|DOP|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|TRY|UAH|RUB|GEL|AMD|AZN|KZT|KGS|UZS|PHP|IDR|MYR|THB|VND|KRW|TWD|PKR|BDT|LKR|NPR|ZAR|KES|UGX|TZS|RWF|ETB|NGN|GHS|XOF|XAF|MAD|TND|DZD|EGP|ILS|JOD|SAR|AED|QAR|KWD|BWP|ZMW|MWK|MZN|LSL|FJD|WST|TOP|PGK)'

/** What an amount of money ends its words with: "MXN 150", "Subscribe for EUR 60". */
export const CURRENCY = new RegExp(`(?:^|\\s)${CODES}$`)

const UNITS = '(?:[KMGT]B|[km]bit|k?m|km²|m²|kg|kW|MW|GW|kWh|MWh|GWh|GHz|MHz|ha|ppm)'

/** "450 EUR", "120 MB": an amount, which has the shape of a room's number and its house's initials. */
export const AMOUNT = new RegExp(`^\\d[\\d.,]*\\s?(?:${CODES}|${UNITS})(?![\\p{L}\\d])`, 'u')

/** "Lu 512 fois", "Seen 340 times": what is counted behind a number. */
export const COUNTED =
  /^\s(?:fois|times|veces|vezes|volte|mal|vues|views|vistas|visitas|visite|visites|visits|Aufrufe|reads|likes|people|participants|personas|personnes|persone|pessoas|words|pages|EUR|euros?|dollars|pounds)(?![\p{L}])/iu

/** Postal codes by shape: UK, Ireland, Canada, Netherlands, Portugal, Brazil, and plain digits with or without a country's letters. */
export const POSTAL =
  '(?:[A-Z]{1,2}\\d{1,2}[A-Z]?\\s\\d[A-Z]{2}|[A-Z]\\d\\d\\s[A-Z\\d]{4}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|\\d{4}\\s[A-Z]{2}(?=\\s)|[A-Z]\\d{4}[A-Z]{0,3}|\\d{2}-\\d{3}(?!-)|\\d{4}-\\d{3}|\\d{5}-\\d{3}|\\d{3}-\\d{4}(?![\\d-])|\\d{3}\\s\\d{3}(?!\\s?\\d)|(?:[A-Z]{1,3}-)?\\d{3}\\s?\\d{2}|(?:[A-Z]{1,2}-)\\d{4,6}|\\d{4,6}(?:-\\d{4})?)'

/** Codes whose shape alone tells the country. */
export const POSTAL_COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/^[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}$/, 'GB'],
  [/^(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s(?=[^ ]*[A-Z])[AC-FHKNPRTV-Y\d]{4}$/, 'IE'],
  [/^[A-Z]\d[A-Z]\s?\d[A-Z]\d$/, 'CA'],
  [/^\d{4}\s[A-Z]{2}$/, 'NL'],
  [/^\d{5}-\d{3}$/, 'BR'],
  [/^\d{4}-\d{3}$/, 'PT'],
  [/^\d{2}-\d{3}$/, 'PL'],
  [/^\d{3}-\d{4}$/, 'JP'],
]

/** What initials and a number also are: courses, standards, zones, models ("RFC 3339", "COVID 19"). */
export const NO_BUILDING =
  /^(?:VIC|NSW|QLD|TAS|ACT|ISO|IEEE|RFC|CS|EE|ECE|MATH|PHYS|BIO|STAT|IEC|ANSI|MS|UTC|GMT|EST|EDT|PST|PDT|CST|CDT|CET|MC|AM|PM|AD|BC|US|UK|EU|UN|AND|THE|FOR|PO|BOX|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|SC|CA|NY|PA|MA|TX|IL|WA|DC|CO|FL|VA|MD|OH|GA|NC|NJ|AZ|OR|COVID|CHF|EUR|USD|GBP|AED|SDG|SAS|SQL|GPT|MIT|ID|NO|ZIP|FAX|TEL|TEI|ICT|DOI|ISBN|ISSN|LNCS|LNAI|VOL|CFP|RSE|HPC|COP|GEOG|HIST|BIOL|CHEM|PHIL|ECON|PSYC|[A-Z]+IT|IJ[A-Z]+)\b/
