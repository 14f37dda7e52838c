/** Notices above a name: that it is put off, moved, changed, that a hearing will be held. */
export const NOTICES = [
  '(?:weather|venue|travel|programme|schedule|covid(?:-19)?|corona\\p{L}*|service) (?:update|notice|alert|warning)',
  // "NOTE TO NATIONAL FOCAL POINTS", "Memo for all heads of mission", "County Notices, 2023".
  '(?:note|memo(?:randum)?|letter|circular|notification|invitation) (?:to|for) (?:all |the |our )*(?:\\p{L}+ ){0,3}(?:focal points?|(?:member )?states|parties|missions|delegations?|heads of .{3,60}|members?|participants?|delegates?|staff|employees|parents|correspondents|contributors|colleagues|editors|schools?|principals|governors|councillors|directors)',
  '(?:county|gazette|general|government|municipal|official|legal|public|parish|council|church) notices?,? ?(?:\\d{4}|(?:no|nr)\\.? ?\\d.{0,20})?',
  '(?:avis|aviso|avviso|edital)(?: p[uú]blico)? (?:[aà] (?:toda )?la|[aà]|alla|aos?|al) (?:population|poblaci[oó]n|popula[cç][aã]o|cittadinanza|p[uú]blico|public|vecin\\p{L}+|comunidade?)',
  '(?:[oö]ffentliche |amtliche )?(?:bekanntmachung|bekanntgabe)',
  '(?:important |public |legal )?notice(?:\\s?[:-].{0,60})?',
  '(?:important |urgent |general )?(?:notice|information|message|announcement|aviso|avis|comunicado|comunicazione|nota) (?:to|for|a|aos?|aux?|ai|alle|para) (?:all |our |the |todos |tous |los |las |os |les )*(?:\\p{L}+ ){0,3}(?:participants?|members?|authors?|delegates?|speakers?|residents?|students?|staff|colleagues|media|press|public|users?|parents|neighbou?rs|applicants|exhibitors|shareholders|participantes|socios|s[oó]cios|asistentes|autores|soci|partecipanti|adh[eé]rents|auteurs)\\b.{0,40}',
  '(?:(?:postponed|cancell?ed|rescheduled|moved|important|urgent|update|aplazad[oa]|pospuest[oa]|cancelad[oa]|suspendid[oa]|adiad[oa]|report[eé]e?|annul[eé]e?|rinviat[oa]|annullat[oa]|verschoben|abgesagt)[^\\p{L}\\p{N}]{0,8}){1,5}',
  '(?:updated?|correction|change|notice|news|aviso|avviso|avis),? .{0,25}: ?(?:new|change|revised|postponed|cancell?ed|moved|nueva|nova|nouvelle|nuova|cambio).{0,40}',
  '(?:terminänderung|neuer termin|programm[aä]nderung|changement de (?:date|lieu|programme)|cambio de (?:fecha|lugar|sede)|mudan[cç]a de (?:data|local)|cambio (?:di )?(?:data|sede)|change of (?:date|venue|time|room|speaker))s?',
  '(?:original|old|new|previous) dates?:.{0,80}',
  '(?:deadline|submission deadline|extended deadline|new deadline|(?:fecha|data|date) l[ií]mite|plazo (?:de|para|final|l[ií]mite|m[aá]ximo)|prazo(?: final| limite)? (?:de|para)|scadenza|termine (?:ultimo|per)|(?:einreich|anmelde|bewerbungs)?frist|(?:anmelde|einsende)schluss|(?:env[ií]o|envoi|invio|submiss[aã]o|einreichung) (?:de|des|dos|das|di|dei|degli|delle|von)).{0,80}',
  '(?:apologies|we apologi[sz]e|sorry|please note|nb|please (?:forward|circulate|distribute|post|share)|with apologies|our apologies).{0,200}',
  '(?:public |legal |official )?notice of (?:an? |the )?(?:public |annual |general |special |extraordinary |regular ){0,3}(?:town hall |community |board |council |committee |stockholders |shareholders )?(?:hearing|meeting|consultation|session)(?:\\s{2,}.{0,40})?',
  '(?:aviso|notificaci[oó]n|avis|avviso|edital) (?:de|d|di) (?:la |las |los )?(?:reuni[oó]n|audiencia|r[eé]union|audience|riunione|udienza|reuni[aã]o|audi[eê]ncia|consulta|consultation)(?: (?:p[uú]blic[oa]|publique|pubblica))?',
  '(?:edital|aviso|notice|order|avis|bekanntmachung)(?: (?:de|of|d\\S)\\s?[\\p{L} ]{3,40})?',
].join('|')
