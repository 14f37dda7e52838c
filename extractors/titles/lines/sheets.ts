/** What a sheet calls itself above the name of the event: circular, memorandum, release, concept note, agenda. */
export const SHEETS = [
  // "Plano de Formação 2024/2025 | Ação n.º 27".
  "(?:(?:annual|yearly|staff) )*(?:training|learning|education|continuing education|professional)(?: (?:&|and) \\p{L}+)? (?:plan|programme|program|catalogue)(?: .{0,40})?|(?:plan|plano|piano|programme|programa|programma|offre|oferta|offerta|cat[aá]logo|catalogue) (?:anual |annuel |annuale )?(?:de |di |d')(?:forma[cç]i?[oó]n|forma[cç][aã]o|formation|formazione|capacitaci[oó]n|capacita[cç][aã]o)(?: .{0,40})?|(?:fortbildungs|weiterbildungs|kurs|veranstaltungs)programm(?: .{0,30})?",
  '(?:elternbrief|rundmail|rundschreiben|mitgliederbrief)(?: (?:nr|no)\\.? ?\\d{1,3})?(?: .{0,20})?',
  'terms of reference|termes de r[eé]f[eé]rence|t[eé]rminos de referencia|termos de refer[eê]ncia|termini di riferimento',
  '(?:draft |summary |final )?(?:minutes|records?|summary|notes|report) of (?:the )?(?:meetings?|proceedings|discussions?|session)',
  '(?:course |training |events? |exhibition )?(?:catalogue|catalog|directory|prospectus|timetable|kursprogramm|catalogo|cat[aá]logo)(?: (?:19|20)\\d\\d(?:[/-]\\d{2,4})?)?',
  '(?:(?:first|second|third|final) )?(?:announcement|circular|notice)s?(?: (?:and|&) .{0,60})?',
  '(?:workshop|conference|seminar|webinar|event|meeting|course|training|symposium|talk|lecture|colloquium|hackathon|panel|meetup|school|programme)(?: (?:course|workshop|session|programme))? (?:announcement|notice|invitation|information)(?: .{0,60})?',
  '(?:media |press |public )?(?:advisory|release|statement|notice)(?: (?:no.{0,20}|[\\d/-]{2,12}))?',
  '(?:pressemitteilung|presseinformation|communiqu[eé] de presse|comunicado de prensa|comunicado [aà] imprensa|nota (?:de|à) (?:prensa|imprensa)|comunicato stampa|persbericht)(?: .{0,30})?',
  '(?:monthly |weekly |electronic |quarterly )?(?:bolet[ií]n|boletim|bulletin|bollettino|newsletter|rundbrief|notiziario|mitteilung(?:en)?)(?: \\p{L}+){0,2} (?:n\\.?[º°o]?|no|nr|vol|issue)\\.? ?\\d.{0,40}',
  '.{0,40}\\b(?:catalogue|newsletter|bulletin|prospectus|handbook|programme|brochure)\\b.{0,12}\\bp(?:p|age|[aá]g)?\\.? ?\\d{1,3}',
  'information (?:about|regarding|for participants?).{0,60}',
  '(?:ficha|fiche|scheda) (?:(?:d[eou]s?|del|della?|de la|de l.|dell.)\\s?)?(?:(?:t[eé]cnica|t[eé]cnico|technique|tecnica|informativa|inscripci[oó]n|inscri[cç][aã]o|inscription|iscrizione|presentaci[oó]n)(?: .{0,30})?|evento|actividad|atividade|activit[eé]|[eé]v[eé]nement|evento|curso|taller|corso|formation)|(?:event|course|fact|activity) (?:sheet|card|details|profile)|(?:veranstaltungs|kurs)(?:blatt|steckbrief|daten)',
  '(?:relator[ií]a|rese[nñ]a|cr[oó]nica|resumo|compte[- ]rendu|resoconto|verbale|bericht|acta|ata)',
  '(?:information|concept|background|administrative|logistics?) note.{0,40}',
  '(?:aide[- ]?m[eé]moire|invitation(?: (?:and|&) .{0,30})?|invitaci[oó]n|convite|einladung|invito|programme|program|provisional .{0,30}|draft .{0,12}(?:agenda|programme)|concept paper|prospectus|flyer|brochure|circular)',
  '(?:circular|of[ií]cio|edital|aviso|memorando|nota|despacho|comunicado|convocatoria|ordine|decreto|resoluci[oó]n|notice|memo|letter|note|lettre|avis|carta)(?: [\\p{L}.-]+){0,2}\\s(?:no|nr|num|n\\.?\\s?[º°o.]{0,2})\\.?\\s?(?=\\S*\\d)\\S{1,30}(?:\\s.{0,30})?',
  '(?:(?:annotated|provisional|draft|preliminary|final|tentative|detailed) ){1,2}(?:agenda|programme|program|schedule|timetable)(?: (?:for|of) the .{4,60})?',
  '(?:training |events? |course |monthly |quarterly |weekly )?(?:circular|newsletter|bulletin|calendar|bolet[ií]n|boletim|rundbrief)(?: (?:no|nr|num|n[º°o])?\\.? ?[\\d/ -]{1,12}| \\d{4})?',
  '(?:\\d{1,2} ?[ªaº°]|primeira|primera|segunda|tercera|terceira|premi[eè]re|deuxi[eè]me|prima|seconda|erste[sr]?|zweite[sr]?) (?:circular|circulaire|circolare|convocatoria|chamada|rundschreiben|ank[uü]ndigung|annonce)',
].join('|')
