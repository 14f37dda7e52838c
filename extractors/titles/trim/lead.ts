/** What stands before a name and is no part of it: mail prefixes, calls, bare kinds. */

const MONTH =
  '(?:jan|ene|gen|feb|f[eé]v|mar|m[aä]r|apr|avr|abr|ma[iy]|mag|jun|juin|giu|jui?l|lug|aug|ago|ao[uû]t|sep|set|o[ck]t|out|ott|nov|de[cz]|d[eé]c|dic)\\p{L}{0,7}\\.?'
const WEEKDAY =
  '(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|mer|jue|jeu|gio|vie|ven|s[aá]b|sam|dom|dim|seg|ter|qua|qui|sex|die|mit|don|fre|son)\\p{L}{0,7}(?:-feira)?\\.?'
// "6 March", "Thu 6/3", "March 6th", "el jueves 6 de marzo".
const DAY = `(?:(?:el|le|am|em|n[oa]) )?(?:${WEEKDAY},? ?)?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:of |de |di )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|\\p{L}{3,6}day)`
// "Fwd: ", "FW: Re: ", "[list-name] ", "*** POSTPONEMENT OF THE ", "Reminder: ", "CFP: ", "2nd Call for Papers - ", "Save the date: ".
export const LEAD = new RegExp(
  `^(?:${[
    '(?:fwd?|re|aw|wg|tr|rv|enc|res|sv|vs)\\s?:\\s*',
    // "¡Nuevo meetup! X", "New event: X".
    '(?:¡\\s?)?(?:new|nuev[oa]|nov[oa]|nouve(?:l|au|lle)|nuov[oa]|neue[rs]?|next|pr[oó]xim[oa]|prochaine?|prossim[oa]|n[aä]chste[rs]?)\\s(?:meet-?up|event[oi]?|[eé]v[eé]nement|veranstaltung|taller|charla|encuentro|encontro|rencontre|incontro|treffen|talk|webinar|webinario|workshop|oficina|atelier|seminario|palestra|vortrag|curso|course|training)\\s?[!:]+\\s+',
    '\\[[^\\]\\n]{1,40}\\]\\s+',
    // Veranstaltung "Tag der offenen Archive"
    '(?:veranstaltung|evento|event|[eé]v[eé]nement|actividad|atividade)\\s(?="[^"]{4,200}"$)',
    // "** UPDATE: now online! ** Maps in R"
    '(?:\\*{2,3}\\s?)?[^*\\n]{4,70}!\\s?\\*{2,3}\\s+(?=[\\p{L}"\\d])',
    '(?:final |gentle |friendly |kind |last |second |2nd |1st |first )?(?:reminder|recordatorio|lembrete|rappel|erinnerung|promemoria)\\s?(?:[:!-]|of the |of )\\s*',
    '(?:¡\\s?)?(?:cancell?ed|cancellation|postponed|postponement|rescheduled|moved|updated?|corrected|correction|new (?:dates?|time|venue)|(?:date|venue|time|room) change|change of (?:dates?|time|room|venue)|cancelad[oa]|suspendid[oa]|aplazad[oa]|annul[eé]e?|report[eé]e?|abgesagt|verschoben|annullat[oa]|rinviat[oa]|pospuest[oa]|adiad[oa]|nuevas? fechas?|novas? datas?|nouvelles? dates?|nuov[ae] dat[ae]|neuer termin|cambio de fecha|important|urgent|attention|please note|nb|aviso|avviso|atenci[oó]n|aten[cç][aã]o)\\s?(?:[:!,*-]+|of the |of |for the )\\s*',
    // "Torna La notte dei ricercatori", "Vuelve el Festival", "Applications open: Winter School".
    '(?:torna|tornano|arriva|vuelven?|regresan?|llega|volta|chega|revient)\\s(?=(?:la|il|lo|gli|i|le|el|los|las|o|a|os|as|l.)\\s?\\p{L})',
    '(?:applications?|registrations?|bookings?) (?:is |are )?(?:now )?(?:open|invited) for (?:the )?',
    '(?:call for )?(?:nominations?|applications?) (?:for|to) (?:the |an? )?(?=\\p{L}+ ?(?:training|course|workshop|seminar|school|academy|fellowship|on |in ))',
    '(?:est[aá] chegando|vem a[ií]|vem chegando|ya (?:viene|llega|est[aá] aqu[ií])|se acerca|sta (?:per )?arriva(?:ndo|re)|voici(?: venir)?|here comes|coming (?:soon|up)(?: on [^:]{3,24})?|es ist wieder so ?weit)\\s?[:!,]?\\s(?:(?:o|a|os|as|el|la|los|las|il|lo|le|les|the|our|der|die|das)\\s)?(?=[\\p{Lu}\\d])',
    '(?:se (?:suspenden?|aplazan?|cancelan?|posponen?|trasladan?|anulan?)|(?:annullat|rinviat|cancelad|aplazad|suspendid|adiad|pospuest)[oa]|annul[ée]e?|report[ée]e?|nuevas? fechas?|novas? datas?|nouvelles? dates?|nuov[ae] dat[ae]|neuer termin|cambio de fecha) (?:(?:para|per|pour|p[ao]ra|f[uü]r) )?(?:el|la|los|las|il|lo|o|a|le|les|du|del|de la|dell[aoe]|do|da|den|die|das) (?=\\p{L})',
    'save the dates? for (?:the )?(?=\\p{Lu}|\\d)',
    // "Cusco será sede del Encuentro Nacional", "Accra to host the Forum": a headline, and what it is about.
    "[\\p{L}.'-]{3,24}(?: [\\p{L}.'-]{2,20}){0,3} (?:ser[aá] (?:la |o )?(?:sede|palco|escenario) d(?:el?|o|a|e la)|(?:acoger[aá]|acoge|alberg(?:a|ar[aá])|recibir[aá]|acolhe(?:r[aá])?|receber[aá]|sedia(?:r[aá])?|accueill(?:e|era)|ospit(?:a|er[aà])|(?:to|will) host|hosts) (?:the|el|las?|los|os?|as?|il|lo|le|les|l(?=')))[ '](?=\\S)",
    // "Se realizó con éxito el V Encuentro", "Realizou-se o 3.º Colóquio".
    "(?:se (?:realiz[aoó]|celebr[aoó]|desarroll[aoó]|inaugur[aoó]|llev[oó] a cabo)|realiza-se|realizou-se|aconteceu|acontece|teve lugar|tuvo lugar|arranca|comienza|empieza|começa|si (?:apre|chiude|svolge|tiene)|si [eè] (?:svolt|tenut)[oa]|s'est tenue?|s'ouvre|se tient|d[eé]bute)(?: con (?:gran )?[eé]xito| com (?:grande )?sucesso| con successo| avec succ[eè]s| (?:en|em|a|à|in) \\p{L}[\\p{L}'-]+(?: \\p{L}[\\p{L}'-]+)?)? (?:(?:el|la|o|a|il|lo|le) |l')(?:\\p{L}{4,14} (?=[\"]))?(?=[\\p{Lu}\\d\"])",
    '(?:put it in (?:the|your) (?:diary|calendar)|(?:mark|save) (?:the|your|this) (?:dates?|calendars?|diary|diaries|day))\\s?[:!]+\\s+',
    '#\\d{1,3}[:.]?\\s+(?:[-–|] )?(?=[\\p{Lu}"])',
    '(?:[^:\\n]{0,70}[!.]\\s)?(?:this (?:time|month|week|evening)|next up|diesmal|diese woche|diesen monat|esta vez|este mes|esta semana|cette fois|ce mois-ci|desta vez|este m[eê]s|questa volta|questo mese)\\s?:\\s+',
    '(?:applications?|registrations?|bookings?|nominations?|submissions?|abstracts?|call|tickets?)(?: (?:is|are))?(?: now)? (?:open|invited)\\s?[:!-]\\s*',
    // "SR 2026 : 14th International Workshop on …", as lists of calls print it.
    "[A-Z][\\w&+/-]{1,14}[ '-]{0,2}(?:19|20)\\d{2}\\s:\\s(?=.{24})",
    '(?=[A-Z\\d/-]*\\d)[A-Z][A-Z\\d./-]{2,11}\\s{2,}(?=\\p{Lu}\\p{L}+\\s)',
    // "GEO-310 Advanced Remote Sensing".
    '(?![A-Z]{2,6}-?(?:19|20)\\d\\d\\s)[A-Z]{2,6}-?\\d{3,5}[A-Z]?(?:\\s?[:|-]\\s|\\s)(?=\\p{Lu}\\p{Ll}+\\s)',
    // "Maths Circle presents: “The Mathematics of Knitting”".
    '[\\p{L}\\d&\'. -]{3,50}\\s(?:presents?|presenta|apresenta|pr[eé]sente|pr[aä]sentiert)\\s?:?\\s+(?=")',
    '(?:today|tomorrow|tonight|this \\p{L}+day)(?:,? (?:at )?\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m\\.?|h|uhr)?)?\\s?[:,!|-]+\\s+',
    '(?:postponement|rescheduling|cancellation) of (?:the )?',
    // "Important notice regarding the …", "Update on the …", "Información sobre el …".
    '(?:important |practical |general |further |urgent )?(?:notice|information|update|announcement|news|informaci[oó]n|informa[cç][aã]o|informations?|informazioni|aviso|avis|avviso|hinweise?) (?:regarding|concerning|about|on|relating to|zu[mr]?|sobre|concernant|sur|su[l]?)(?: the| el| la| le| il| a| o| l.)? (?=\\p{Lu})',
    '(?:(?:first|second|third|final|last|1st|2nd|3rd) )?(?:call for (?:papers?|participation|abstracts|proposals|submissions|contributions|applications|posters?|registration)|cfp|cfa|aac|call for participation)(?: and [\\w ]{4,30})?\\s?(?:[:|-]+|for (?:the )?)\\s*',
    '(?:(?:submission |paper |abstract |registration )?deadline (?:has been )?(?:extended|extension|approaching)|extended (?:submission |abstract )?deadline|last (?:chance|call|days?)|final call)(?:[ (][^:|!\\n-]{1,30})?\\s?[:|!-]+\\s*',
    '(?:public )?notice is (?:hereby )?given (?:of|that) (?:the |an? )?',
    '(?:save the dates?|event|nominations?|candidatures?|candidaturas?|postulaciones|announcement|announcing(?: the)?|(?:termin|veranstaltungs|kurs)?(?:hinweis|ank[uü]ndigung)|termin|vormerken|agenda|a(?:parta|gendad?) la fecha|reserva(?: la| a)? (?:fecha|data)|guarda(?: la)? fecha|guarde a data|segnate? la data|(?:r[eé]servez|bloquez) la date|[aà] vos agendas|invitation|you(?: a|.)re (?:cordially |all |warmly |kindly )?invited(?: to(?: the)?)?|join us (?:for|at)|please join us (?:for|at)|invitation to(?: the)?|upcoming event|upcoming|news|press release|anuncio|an[uú]ncio|annonce|annuncio|comunicado|communiqu[eé]|comunicato|mitteilung|media advisory|talk announcement|seminar announcement|workshop announcement|invitaci[oó]n|convite|einladung|invito|evento|register now|registration open|today|tomorrow|this week|next week|new|notice|divulga[cç][aã]o|difusi[oó]n|diffusion(?=\\s:)|per conoscenza)\\s?[:!|-]\\s+',
    "(?:(?:our |the )?(?:next|upcoming)|our (?:january|february|march|april|may|june|july|august|september|october|november|december)|this (?:week|month)'s|today's|tomorrow's|tonight's) (?:\\p{L}+ )?(?:talk|meetup|meeting|seminar|webinar|lecture|workshop|event|session|speaker|colloquium|topic)\\s?[:-]\\s*",
    // "Seminar, 6 March: X", "Seminario de hoy: X", "Physics colloquium (Thu 6/3, 4 pm): X": a kind and its day.
    `(?:[\\p{L}-]+ ){0,4}(?:talk|meetup|meeting|seminar(?:io|i)?|semin[aá]rio|s[eé]minaire|webinar|lecture|workshop|event|colloquium|kolloquium|coloquio|col[oó]quio|charla|palestra|taller|oficina|conf[eé]rence|conferencia|vortrag|reuni[oó]n|(?:thesis|ph\\.?d\\.?|doctoral|masters?|m\\.?sc|dissertation|proposal|habilitation) defen[cs]e)[\\s,(-]{1,3}(?:on |de |du |di |d'|von )?(?:today|tomorrow|tonight|this \\p{L}+|next \\p{L}+|hoy|ma[nñ]ana|hoje|amanh[aã]|ce jour|aujourd'hui|demain|oggi|domani|heute|morgen|est[ae] \\p{L}+|${DAY})(?:,? (?:19|20)\\d\\d)?(?:,? (?:at |um |a las |[aà]s? |@ ?)?\\d{1,2}(?:[:.h]\\d{2})? ?(?:[ap]\\.?m\\.?|h|uhr)?)?\\)?(?: \\([^()\\n]{0,16}\\d[^()\\n]{0,16}\\))?\\s?[:-]\\s+`,
    '(?:please )?(?:come (?:along )?to|welcome to|bienvenid[oa]s? al?|venha (?:para|a)|bem-vind[oa]s? [aà]o?|benvenuti a) (?:our |the |la |el |o |nuestr[oa] |noss[oa] )?',
    '(?:open )?(?:convocatoria|chamada|llamado|appel|call|bando|aufruf)(?: (?:abiert[oa]|abert[oa]|ouverte?|aperto|open))?(?: ?(?:de|para|[aà]|for|per) \\p{L}+)?\\s?[:-]\\s+',
    '(?:invitation|request|call) (?:to nominate|for nominations?)(?: (?:for|of|an?|your))?(?: (?:participants?|candidates?|nominees?))?\\s?(?:[:-]|(?:to|for|at) (?:the )?)\\s*',
    "(?:einladung (?:zu[mr]?|zu den)|einberufung de[rs]|convocation (?:aux?|[aà])|convocat[oó]ria (?:aos?|[aà]s?|para|d[aeo]s?)|convocatoria (?:al?|para|del|de la)|convocazione (?:del(?:la|le|lo|l')?|al(?:la)?)|invito (?:al(?:la|le|lo)?|all'|ai)|invitaci[oó]n (?:al?|a las?|a los)|convite para|invitation (?:aux?|[aà]))\\s?(?:(?:las?|los?|el|les?|os?|as?|die|das|der)\\s|l')?",
    '(?:invitation to(?: attend| participate in| take part in| join)?|announcing|(?:concept|information|background|administrative|logistics?) note (?:for|on|of)|(?:provisional |draft )?(?:agenda|programme|program) (?:of|for)|(?:summary |final )?report (?:of|on) the|terms of reference (?:of|for)|aide[- ]?m[eé]moire (?:of|for|on)|announcement of|notice of(?= the)|registration for|invitaci[oó]n al?|convite para|invitation [aà]u?) (?:the |a |an |la |le |el |o )?',
  ].join('|')})`,
  'iu',
)
// "Join our next Map Chat!", "Ven a la Tarde de trueque": a call, and the name from its capital on.
export const COME =
  /^(?:About (?:the )?(?=\p{Lu}\S+ \S+ \S)|(?:[Pp]lease )?[Jj]oin (?:us (?:for|at)|our) (?:(?:the|our|a) )?(?:next |upcoming )?|(?:[Vv]en(?:gan|id)?|[Vv]em|[Vv]enha[m]?|[Vv]enez|[Vv]ieni|[Vv]enite|[Kk]ommt?) (?:ao?s? |para |à |aux? |all[ao] |al |zu[rm]? )(?:(?:la|el|los|las|o|a|nuestr[oa]|noss[oa]|notre|unsere[rm]?) |l')?)(?=[#\p{Lu}]|\d{1,3}(?:st|nd|rd|th|\.|º|ª|°|e|ème) )/u
// "Seminar: X", "Residential Training: X", "FREE WEBINAR - X", "Guest lecture: X": a kind alone before the name.
export const KIND_LEAD =
  /^(?:(?:free|public|residential|regional|national|international|online|virtual|guest|invited|special|annual|joint|next|weekly|monthly|departmental|research|lunchtime|lunch|brown[- ]bag|technical|departmental|faculty|graduate|academic|distinguished|upcoming|live|side|side-|parallel|high-level|launch|hybrid|half-day|one-day|two-day|first|second|third|primera?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|premi[eè]re?|deuxi[eè]me|troisi[eè]me|terz[oa]|erste[rs]?|zweite[rs]?|pr[oó]xim[oa]|prochaine?|prossim[oa]|n[aä]chste[rs]?)\s){0,3}(?:seminar|webinar|workshop|lecture|talk|training|course|meeting|conference|symposium|colloquium|panel(?: discussion)?|meetup|event|hearing|(?:semin[aá]rio|charlas?|palestras?|s[eé]minaire|s[eé]ance)(?:\s(?:de|di|du|d'|del)\s?(?:jan|ene|gen|feb|f[eé]v|mar|abr|avr|apr|ma[iy]|mag|jun|juin|giu|jui?l|lug|ago|ao[uû]t|sep|set|o[ck]t|out|ott|nov|de[cz]|d[eé]c|dic)\p{L}{0,7})?|taller|oficina|webin[aá]rio|curso|conf[eé]rence|sesi[oó]n|sess[aã]o|atelier|webinaire|vortrag|seminari|conferenza)(?:\s(?:abiert[oa]|p[uú]blic[oa]|abert[oa]|gratuit[oa]|publique|pubblica|ouverte?|online|on-line|virtual|presencial))?(?:\s(?=[A-Z]{0,6}-?\d)[A-Z]{1,6}-?\d{2,5}[A-Z]?|\s\d{1,2}\s(?:of|de|di|von|sur|su)\s\d{1,2})?(?:\s?:|\s{1,2}-|\s{1,3}\|)\s+(?=["'\p{L}\d])/iu
