/** Letterheads, addresses, symbols of documents, numbers and prices. */

export const DIGITS_ONLY = /^[^\p{L}]{0,40}$/u
export const URL = /\s*\(?(?:https?:\/\/|www\.)\S{4,120}\)?/i
// "Unité - Travail - Progrès", "Un Peuple - Un But - Une Foi": a country's motto.
export const LETTERHEAD =
  /^(?:une?\s|uma?\s|one\s)?\p{Lu}\p{L}+(?:\s-\s(?:une?\s|uma?\s|one\s)?\p{Lu}\p{L}+){2,3}$|^c\/[o-]\s|\b(?:postfach|casella postale|caixa postal|apartado(?: postal)?|c\.\s?p\.)\s\d|^(?:telegrams?|telegraphic address|cables?|telex|telefono|tel[eé]fono|telefone|t[eé]l|phone|mobile|fax|c[oó]digo postal|postal address|website|web)\b\s?[:.]|^(?:the )?(?:united |federal |democratic |socialist |islamic |people's |federative |oriental |plurinational |bolivarian |co-?operative |arab |hashemite |independent )*(?:republic|kingdom|state|commonwealth|principality|sultanate|union) of (?:\p{Lu}[\p{L}'-]*(?: (?:and|&) )? ?){1,4}$|^(?:rep[uú]blica|reino|reg?ione|r[eé]publique|royaume|repubblica|republik|bundesrepublik) (?:d\p{L}{0,3}['\s])?\p{Lu}[\p{L} ]{2,30}$|^(?:si[eè]ge(?: social)?|sede(?: legale| social)?|sitz|gesch[aä]ftsstelle|anschrift|adresse|address|direcci[oó]n|domicilio|indirizzo|endere[cç]o|morada|permanence|sprechzeiten|b[uü]rozeiten|(?:registered |head )?office|office hours|(?:charity|company|registration|association) (?:no|number)|(?:cod\.? ?fisc(?:ale)?|codice fiscale|c\.\s?f|p\.\s?iva|partita iva|siret|siren|cif|nif|nipc|rut|ruc|cuit|cnpj|vat|iban|bic|pec|bankverbindung|steuernummer)\.?|(?:unser|ihr) zeichen|(?:our|your|my|nos|vos|v|n)[ /](?:r[eé]f|no)\.?|az|aktenzeichen)\s?:|\bt[eé]l[eé]?(?:fono|phone|efon)?\.?\s?:?\s?\(?\+?\d[\d /().-]{6}|^united nations$|^naciones unidas$|^nations unies$|(?:\bP\.?\s?O\.?\s?Box\b|\bB\.P\.\s?\d|\bT[eé]l(?:ephone|[eé]fono)?[.:)]|\bFax[.:]|@\w|\bRef\.?(?:\s?no\.?)?\s?:|\be-?mail:)/iu
// "SLC/SSF/2014/Inf.1", "A/RES/66/288", "WANRB/SG/04/118": a document's symbol.
export const SYMBOL =
  /^[A-Z][A-Z0-9.]{0,10}(?:[/-][A-Za-z0-9.]{1,12}){2,6}$|^(?:doc(?:ument)?|ref|no|nr|n[º°]|prot|oficio|of[ií]cio|reg|our ref|your ref)(?![\p{L}])\.?[.: ]{0,3}(?:(?:no|nr|n[º°]|n)[. ]{1,2})?(?=\S*\d)\S{1,24}(?:\s(?:of|de|del|du|vom|d)\b.{4,30})?$/iu
// "IFSK/SA/CN/3 rev.1   Original: English", "Registered charity (Kenya) No. OP.218/051/2004": a symbol inside the line.
export const SYMBOL_INSIDE = /(?:^|\s)(?=\S*\d)[A-Z][\w.-]{0,14}(?:\/[\w.-]{1,14}){2,6}(?=$|[\s,;)])/
// "Docket 2024-17", "Course code SCS-417", "Consultation reference: LCC-C-2026-07", "Project no. 101000", "ISBN 3-…", "Horizon project no. 10100".
export const NUMBERED_THING =
  /^[\p{L}& -]{3,40}\s\|\s(?:course|kurs|curso|corso|cours|workshop|seminar|training|module|a[cç][aã]o|acci[oó]n)\s(?:n\S{0,2}\s)?(?=\S{0,12}\d)[A-Z0-9][\w./-]{1,20}$|^["']?(?:año|decenio|ano|década|anno)\s(?:del?|da|do|di|della|internacional)\s[^\d]{4,80}["']?$|^(?:agenda\s)?items?\s\d{1,2}(?:\s?\([a-z]\))?(?:\sof\s|\son\s|$)|^punto\s\d{1,2}\sdel?\s|^point\s\d{1,2}\sde\s|^(?:[\p{L}-]{2,16}\s){0,3}(?:docket|case|matter|file|reference|ref|code|id|number|no|nr|n[º°]|isbn|issn|doi|project|grant|notice|folio|expediente|processo|dossier|aktenzeichen|az|item)\b\.?\s?(?:no|nr|number|id|code)?\.?\s?[:#]?\s?(?=\S{0,14}\d)[A-Z0-9][\w./-]{0,24}(?:\sof\s\d{4}|\s?[-|·,;]\s?.{0,40}|\s{1,4}status\b.{0,30})?$/iu
// "Doors 18:30, talk 19:00", "Einlass ab 18 Uhr".
export const DOORS =
  /^(?:(?:doors?|einlass|puertas|portas|portes|apertura porte)\s(?:opens?|at|from|ab|a las|às|à|\d)|(?:open|ge[oö]ffnet|ouvert|abierto|aberto|aperto)(?: \p{L}{2,4})?:?\s\p{L}{2,10}\.?\s?(?:-|to|bis|au?|al)\s?\p{L}{2,10}\.?,?\s\d)/iu
// "For beginners and returners", "Für alle Interessierten".
export const FOR_WHOM =
  /^(?:For|Für|Para|Pour|Per|Aimed at|Suitable for|Open to)\s(?!une?\s|una\s|uma?\s|eine?\s)\p{Ll}[\p{Ll}-]*(?:\s[\p{Ll}-]+){0,5}$/u
// "Tickets € 8", "Free entry", not "Free Speech at Sea", "Cost: £60", "Entrance free", "€ 12 / € 8".
export const PRICE =
  /^(?:tickets?|entry|entrance|admission|entrada|entrata|entr[eé]e|ingresso|eintritt|gratis|gratuit[oea]?|cost|price|fee|doors|kosten|preis)\b.{0,40}$|^free(?=\W*$|[,.;:!(/-]|\s(?:of|and|for|to|with|but|at|in|on|no|entry|entrance|admission|tickets?|parking|participation|attendance|places?|lunch|food|drinks?|pizza|event|registration|\d|[(&+-])).{0,40}$|^[€$£¥]\s?\d/i
