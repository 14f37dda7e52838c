/** Lines of the head of an announcement that are no name: calls, notices, letterheads, places, greetings, menus. */

import { citiesNamed, countryNamed, regionNamed } from '../gazetteer.js'
import { kindWords } from '../kindWords.js'
import { labelKey } from '../labels.js'
import { lineDate, withoutDates } from './dates.js'

// What announcements print above the name, alone on a line. With it, the next line is all the more the name.
const CALL = new RegExp(
  `^[^\\p{L}]{0,6}(?:${[
    '(?:(?:first|second|third|fourth|final|last|1st|2nd|3rd|extended|preliminary|joint) )*(?:and )?(?:call for (?:papers?|participation|abstracts?|proposals?|submissions?|contributions?|applications?|posters?|registration|nominations|expressions of interest)|announcement|circular|cfp)s?(?:(?:,| and| &) .{0,60})?',
    'and (?:last |final )?call for .{0,40}',
    '(?:(?:first|second|third|final) )?(?:announcement|circular|notice)s?(?: (?:and|&) .{0,60})?',
    'save the dates?.{0,40}',
    '(?:workshop|conference|seminar|webinar|event|meeting|course|training|symposium|talk|lecture|colloquium|hackathon|panel|meetup) (?:announcement|notice|invitation|information)(?: .{0,60})?',
    '(?:posted|published|last updated|submitted|written|created|uploaded)(?: on| by| in|:) .{0,80}|important: .{0,60}|for immediate release|have your say|executive education|(?:summary |final |meeting )?(?:report|minutes|proceedings|summary)|(?:office )?memorandum|memo|(?:training )?circular|open call|open letter|registered charity.{0,40}|est(?:ablished|\\.)? \\d{4}',
    '(?:media |press |public )?(?:advisory|release|statement|notice)(?: no.{0,20})?',
    '(?:important |public |legal )?notice(?:\\s?[:-].{0,60})?',
    '(?:important |urgent |general )?(?:notice|information|message|announcement|aviso|avis|comunicado|comunicazione|nota) (?:to|for|a|aos?|aux?|ai|alle|para) (?:all |our |the |todos |tous |los |las |os |les )*(?:\\p{L}+ ){0,3}(?:participants?|members?|authors?|delegates?|speakers?|residents?|students?|staff|colleagues|media|press|public|users?|parents|neighbou?rs|applicants|exhibitors|shareholders|participantes|socios|s[oó]cios|asistentes|autores|soci|partecipanti|adh[eé]rents|auteurs)\\b.{0,40}',
    '(?:pressemitteilung|presseinformation|communiqu[eé] de presse|comunicado de prensa|comunicado [aà] imprensa|nota (?:de|à) (?:prensa|imprensa)|comunicato stampa|persbericht)(?: .{0,30})?',
    '(?:monthly |weekly |electronic |quarterly )?(?:bolet[ií]n|boletim|bulletin|bollettino|newsletter|rundbrief|notiziario|mitteilung(?:en)?)(?: \\p{L}+){0,2} (?:n\\.?[º°o]?|no|nr|vol|issue)\\.? ?\\d.{0,40}',
    '(?:(?:postponed|cancell?ed|rescheduled|moved|important|urgent|update|aplazad[oa]|pospuest[oa]|cancelad[oa]|suspendid[oa]|adiad[oa]|report[eé]e?|annul[eé]e?|rinviat[oa]|annullat[oa]|verschoben|abgesagt)[^\\p{L}\\p{N}]{0,8}){1,5}',
    '(?:updated?|correction|change|notice|news|aviso|avviso|avis),? .{0,25}: ?(?:new|change|revised|postponed|cancell?ed|moved|nueva|nova|nouvelle|nuova|cambio).{0,40}',
    '(?:terminänderung|neuer termin|programm[aä]nderung|changement de (?:date|lieu|programme)|cambio de (?:fecha|lugar|sede)|mudan[cç]a de (?:data|local)|cambio (?:di )?(?:data|sede)|change of (?:date|venue|time|room|speaker))s?',
    '.{0,40}\\b(?:catalogue|newsletter|bulletin|prospectus|handbook|programme|brochure)\\b.{0,12}\\bp(?:p|age|[aá]g)?\\.? ?\\d{1,3}',
    'information (?:about|regarding|for participants?).{0,60}',
    '(?:relator[ií]a|rese[nñ]a|cr[oó]nica|resumo|compte[- ]rendu|resoconto|verbale|bericht|acta|ata)',
    '\\[?(?:english|deutsch|espa[nñ]ol|fran[cç]ais|italiano|portugu[eê]s) (?:version )?(?:below|unten|abajo|abaixo|ci-dessous|sotto|follows)\\]?',
    '(?:original|old|new|previous) dates?:.{0,80}',
    '(?:information|concept|background|administrative|logistics?) note.{0,40}',
    '(?:aide[- ]?m[eé]moire|invitation(?: (?:and|&) .{0,30})?|invitaci[oó]n|convite|einladung|invito|programme|program|provisional .{0,30}|draft .{0,12}(?:agenda|programme)|concept paper|prospectus|flyer|brochure|circular)',
    "(?:upcoming |past |all |featured |public |special )?(?:events?|eventos?|[eé]v[eé]nements?|veranstaltungen|news|noticias|agenda|announcements?|calendar|what's on)",
    '(?:cordially |kindly )?(?:you are|we are|your are) (?:cordially |warmly |kindly )?invited.{0,40}',
    "(?:convocatoria|chamada|appel [aà] (?:communications?|contributions?|candidatures?)|anuncio|comunicado|avviso|bando|nota (?:informativa|conceptual)|note (?:d'information|conceptuelle)|llamado).{0,50}",
    '(?:deadline|submission deadline|extended deadline|new deadline).{0,80}',
    '(?:apologies|we apologi[sz]e|sorry|please note|nb|please (?:forward|circulate|distribute|post|share)|with apologies|our apologies).{0,200}',
    "(?:presents?|presentan?|apresentam?|pr[eé]sente(?:nt)?|invites? you(?: to)?(?: the)?|invitan? a|convidam? para|invite(?:nt)? [aà]|and|coming up|next up|up next|this (?:week|month)|next (?:week|month)|don't miss|new dates?|pr[oó]ximamente|em breve|prochainement|prossimamente|demn[aä]chst)",
    '(?:organi[sz]ation|programme|program|purpose|objectives?|aims?|scope|background|structure|format|overview|venue|language) (?:of|and .{3,20} of) the (?:meeting|workshop|conference|seminar|course|training|event|consultation|symposium|forum|webinar|session)',
    '(?:public |legal |official )?notice of (?:an? |the )?(?:public |annual |general |special |extraordinary |regular ){0,3}(?:town hall |community |board |council |committee |stockholders |shareholders )?(?:hearing|meeting|consultation|session)(?:\\s{2,}.{0,40})?',
    '(?:circular|of[ií]cio|edital|aviso|memorando|nota|despacho|comunicado|convocatoria|ordine|decreto|resoluci[oó]n|notice|memo|letter|note|lettre|avis|carta)(?: \\p{L}+)?\\s(?:no|nr|num|n\\.?\\s?[º°o.]{0,2})\\.?\\s?(?=\\S*\\d)\\S{1,30}(?:\\s.{0,30})?',
    '(?:aviso|notificaci[oó]n|avis|avviso|edital) (?:de|d|di) (?:la |las |los )?(?:reuni[oó]n|audiencia|r[eé]union|audience|riunione|udienza|reuni[aã]o|audi[eê]ncia|consulta|consultation)(?: (?:p[uú]blic[oa]|publique|pubblica))?',
    '(?:(?:annotated|provisional|draft|preliminary|final|tentative|detailed) ){1,2}(?:agenda|programme|program|schedule|timetable)',
    '(?:training |events? |course |monthly |quarterly |weekly )?(?:circular|newsletter|bulletin|calendar|bolet[ií]n|boletim|rundbrief)(?: (?:no|nr|num|n[º°o])?\\.? ?[\\d/ -]{1,12}| \\d{4})?',
    '(?:\\d{1,2} ?[ªaº°]|primeira|primera|segunda|tercera|terceira|premi[eè]re|deuxi[eè]me|prima|seconda|erste[sr]?|zweite[sr]?) (?:circular|circulaire|circolare|convocatoria|chamada|rundschreiben|ank[uü]ndigung|annonce)',
    '(?:edital|aviso|notice|order|avis|bekanntmachung)(?: (?:de|of|d\\S)\\s?[\\p{L} ]{3,40})?',
    '(?:applications?|registration|submissions?|bookings?|nominations?|inscripciones|inscri[cç][oõ]es|inscriptions?|iscrizioni) (?:is|are|est[aá]n?|sont|sono)? ?(?:now |still )?(?:open|closed|invited|abiertas|abertas|ouvertes|aperte)',
    '(?:register (?:here|now|for|at|by|today|online|via|to)\\b|registration(?: is| link| now| open| form| fee| deadline|:)|rsvp|book now|sign up|inscr[ií]).{0,60}',
    'registration',
    '(?:by invitation|free (?:and|entry|admission|event)|open to).{0,80}',
    '(?:time|when|where|who|why)\\b.{0,3}',
    'listen|share|print|email|add to .{0,30}|copyright.{0,40}|received|draft|confidential|urgent|updated?|new!?|final|version \\d.{0,10}|restricted|english only|original:? .{0,20}|distr.{0,20}',
    'open(?::| for feedback).{0,40}|close[sd]?:.{0,40}|status:.{0,40}|consultation status.{0,60}',
    'note (?:the )?(?:(?:un|new|change|special|different|early|late)\\p{L}*) .{0,40}|special issue.{0,80}|overview|introduction|abstract|details|summary|background|description',
  ].join('|')})[^\\p{L}\\p{N}(]{0,8}(?:\\([^()]{0,70}\\))?[^\\p{L}\\p{N}]{0,8}$`,
  'iu',
)
// "The Director requests the pleasure of your company at the launch of", "The Department of Art presents".
const INVITES =
  /\b(?:(?:is|are) (?:hereby |kindly |cordially |warmly |respectfully )?(?:reminded|invited|requested|informed|advised|notified)\b|requests? the (?:pleasure|honou?r)|have the (?:pleasure|honou?r)|has the (?:pleasure|honou?r)|invites? (?:you|all)|(?:is|are) (?:pleased|delighted|proud|happy) to|tienen? (?:el|la) (?:agrado|gusto|placer|honor)|se complacen? en|t[eê]m? a honra|ha(?:nno)? il piacere|ont le plaisir|(?:freut|freuen) sich|a le plaisir|tem o prazer|invite(?:nt)? (?:[aà]|aux?)$|vous invite(?:nt)? (?:[aà]|aux?)\b|invitamos? (?:a|al|para)\b|(?:os|les|te|los|las) (?:invita[mn]?o?s?|convida[mn]?o?s?)|convidam?(?:os)? (?:a|para|todos)|invita(?:no)? (?:al?|alla|tutti)\b|l[aä]dt? (?:herzlich )?(?:ein|zu[mr]?)\b)|\b(?:presents?|presenta[n]?|apresenta[m]?|pr[eé]sente(?:nt)?)\W{0,4}$/i
// "The Archive Office, with the City of Matera, organises the workshop": the name follows.
const HOLDS =
  /\b(?:organi[sz]es?|organizzan?o?|organizan?|organisent?|promuov\p{L}+|propon\p{L}+|hosts?|holds?|convenes?|convoca\p{L}*|veranstaltet|veranstalten|celebra\p{L}*|realiza\p{L}*)\s(?:(?:the|an?|its|il|la|lo|un|una|uno|o|os|um|uma|el|los|le|les|une|die|der|das|eine?n?)\s){1,2}(?:\p{L}+\s){0,2}\p{L}+[:,]?$/iu
// The event that this one belongs to: what follows names another event.
const HOST =
  /^\(?(?:brought to you by\b|(?:in collaborazione|in partenariato|en (?:colaboraci[oó]n|conjunto|cooperaci[oó]n)|em (?:parceria|colabora[cç][aã]o|conjunto)|en (?:partenariat|collaboration|coop[eé]ration)|in zusammenarbeit|gemeinsam) (?:con|com|avec|mit)\b|(?:con il|con el|com o|avec le|con la|con lo|con los|mit) (?:patrocin|sosten|apoyo|apoio|soutien|concours|collaboraz|contribut|freundlich|unterst)|(?:organi[sz]ad[oa]|organizzat[oa]|organis[eé]e?|promovid[oa]|promoss[oa]|veranstaltet|financiad[oa]) (?:por|da|dal|dalla|pela|pelo|par|von|vom)\b|in (?:collaboration|cooperation|partnership|association|conjunction|co-?operation) with|(?:to be )?(?:held|hosted|co-?located|collocated|organi[sz]ed|sponsored|supported|affiliated|following)\b|(?:as )?part of|jointly|sponsors?:|within the|with the support|at the \d|under the auspices)/i
/** How a letter begins. */
export const GREETING =
  /^[¡\W]?(?:dear|hi|hello|hey|hola|ol[aá]|bonjour|bom dia|buen[ao]s|caros?|caras?|car[oiae]|cher(?:e|s|es)?|chers|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|liebe[rs]?|sehr geehrte|gentil[ei]|salut|ciao|greetings|good (?:morning|afternoon|evening)|folks|friends|colleagues|members of|to all|all|fyi|welcome|¡hola|bula|attention)\b.{0,80}[,:!.-]?$|^[\p{L}\s-]{2,50},$/iu
const URL = /\s*\(?(?:https?:\/\/|www\.)\S{4,120}\)?/i
const LETTERHEAD =
  /^(?:telegrams?|telegraphic address|cables?|telex|telefono|tel[eé]fono|telefone|t[eé]l|phone|mobile|fax|c[oó]digo postal|postal address|website|web)\b\s?[:.]|^(?:the )?(?:united |federal |democratic |islamic |people's |federative |oriental )*(?:republic|kingdom|state|commonwealth|principality|sultanate|union) of (?:\p{Lu}[\p{L}'-]*(?: (?:and|&) )? ?){1,4}$|^(?:rep[uú]blica|reino|reg?ione|r[eé]publique|royaume|repubblica|republik|bundesrepublik) (?:d\p{L}{0,3}['\s])?\p{Lu}[\p{L} ]{2,30}$|^united nations$|^naciones unidas$|^nations unies$|(?:\bP\.?\s?O\.?\s?Box\b|\bB\.P\.\s?\d|\bTel(?:ephone)?[.:)]|\bFax[.:]|@\w|\bRef\.?(?:\s?no\.?)?\s?:|\be-?mail:)/iu
// "SLC/SSF/2014/Inf.1", "A/RES/66/288", "WANRB/SG/04/118": a document's symbol.
const SYMBOL =
  /^[A-Z][A-Z0-9.]{0,10}(?:[/-][A-Za-z0-9.]{1,12}){2,6}$|^(?:doc(?:ument)?|ref|no|nr|n[º°]|prot|oficio|of[ií]cio|reg|our ref|your ref)(?![\p{L}])\.?[.: ]{0,3}(?:(?:no|nr|n[º°]|n)[. ]{1,2})?(?=\S*\d)\S{1,24}(?:\s(?:of|de|del|du|vom|d)\b.{4,30})?$/iu
// "Docket 2024-17", "Course code SCS-417", "Consultation reference: LCC-C-2026-07", "Project no. 101000", "ISBN 3-…", "Horizon project no. 10100".
const NUMBERED_THING =
  /^(?:[\p{L}-]{2,16}\s){0,3}(?:docket|case|file|reference|ref|code|id|number|no|nr|n[º°]|isbn|issn|doi|project|grant|notice|folio|expediente|processo|dossier|aktenzeichen|az|item)\b\.?\s?(?:no|nr|number|id|code)?\.?\s?[:#]?\s?(?=\S{0,14}\d)[A-Z0-9][\w./-]{0,24}(?:\sof\s\d{4}|\s?[-|·,;]\s?.{0,40}|\s{1,4}status\b.{0,30})?$/iu
// "Tickets € 8", "Free entry", "Cost: £60", "Entrance free", "€ 12 / € 8".
const PRICE =
  /^(?:tickets?|entry|entrance|admission|entrada|entrata|entr[eé]e|ingresso|eintritt|free|gratis|gratuit[oea]?|cost|price|fee|doors|kosten|preis)\b.{0,40}$|^[€$£¥]\s?\d/i
// "Every second Wednesday at 16:00", "Tomorrow, 4 pm", "Each Friday in May", "Cada martes", "Jeden Dienstag".
const WHEN_SAID =
  /^(?:[¡!]\s?)?(?:every|each|tomorrow|today|tonight|next|this|este|esta|ce|questo|diesen|monthly|weekly|fortnightly|cada|todos os|todas as|todos los|tous les|chaque|ogni|jeden|jede[rs]?|mañana|hoy|amanhã|hoje|demain|domani|morgen|heute)\b(?=.{0,40}(?:\d|day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|feira|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned|marted|mercoled|gioved|venerd|sabato|domenica|tag\b|woch\b|week|month|noon|evening|morning)).{0,80}$/i
// "Sommersemester 2024, mittwochs 18 Uhr", "Wednesdays, 6-8 pm", "First Tuesday of the month, 6 pm".
const WHEN_ROW =
  /^(?:the\s)?(?:(?:winter|summer|spring|autumn|fall|sommer|wintersemester|sommersemester|semester|term|season|michaelmas|hilary|trinity|lent|first|second|third|last|on|\d{4}(?:\/\d{2,4})?|semester)[\s,:·|-]{1,3}){0,4}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?)\b.{0,40}(?:\d|noon|uhr)/i
const SEASON =
  /^(?:(?:spring|summer|autumn|fall|winter|easter|michaelmas|hilary|trinity)\s)?(?:season|term|semester|programme|program)(?:\s(?:19|20)\d\d(?:\s?[/-]\s?\d{2,4})?)?$/i
const SERIES_DAY =
  /^(.{6,60}?)(?:\s?[,|:-]\s|\s)(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b)[,.]?\s.{0,20}\d|\d{1,2}[/.]\d)/i
// "24 hours. 900 stops. One map.", "Talks, maps and cake.", "Come see what we are growing!", "#DataWeek", "All ages, no booking needed.".
const SLOGAN =
  /^#\w|^[^.!?]{2,30}[.!]\s[^.!?]{2,30}[.!]\s[^.!?]{2,40}[.!]?$|^(?:come|bring|see|meet|learn|discover|explore|hear|find out|no|all|bookings?|limited|where|because|tell us|help us|have|get|take|be|ven|vem|venez|vieni|komm)\b.{8,100}[.!]$/i
// "Home > Events > X", "About   Work areas   Data", "A | B | C", "Español · English".
const MENU_HEAD = /^this page in\b|^(?:home|inicio|accueil|start)\s?[>|/]/i
// "Home News Analysis Data Jobs Newsletter Sign in", "NEWS | NIGHT TRAINS".
const MENU_WORDS =
  /^(?:menu|home|start|inicio|accueil)\b(?:\s{1,4}(?:menu|home|news|about(?: us)?|analysis|data|jobs|newsletters?|events|contact(?: us)?|search|shop|blog|people|research|publications|projects|log ?in|sign in|register|donate|subscribe|services|pay now|info|topics|media|podcasts?|opinion|library|archive|english)\b){2,}|^(?:news|noticias|nieuws|actualit[eé]s|aktuelles)\s\|\s/i
function isMenu(words: string): boolean {
  if (MENU_WORDS.test(words)) return true
  if (/\s[>›»→\x9b]\s/.test(words) || MENU_HEAD.test(words)) return true
  if (words.includes('   ') && words.split(/\s{3,}/).length > 2) return true
  if (words.includes(' / ') && words.split(' / ').length > 2) return true
  return (words.includes('|') && /[^|]{1,20}\|[^|]{1,20}\|/.test(words)) || /\S\s+[·•\x95]\s+\S/.test(words)
}
const BODY_WORD =
  '(?:universi[td]\\p{L}{1,5}|faculty|faculdade|facultad|facult[eé]|school|departments?|dept\\.?|departamento|d[eé]partement|dipartimento|institut\\p{L}{0,3}|instituto|istituto|ministry|ministerio|minist[eè]re|minist[eé]rio|ministero|council|committee|commission|comisi[oó]n|comiss[aã]o|commissione|association|associa[cç][aã]o|asociaci[oó]n|associazion[ei]|conselho|societ[yà]|sociedade?|soci[eé]t[eé]|ordine (?:degli|dei|delle)|ordre des|kammer|camera di|c[aá]mara de|network|r[eé]seau|organi[sz]ation|centre|center|centro|office|bureau|agency|ag[eê]ncia|authority|parliament|senate|foundation|fundaci[oó]n|funda[cç][aã]o|fondation|federation|secretariat|division|bank|company|college|academy|library|museum|ordem|orden|col[eé]gio|board|municipality|c[aâ]mara|prefeitura|alcald[ií]a|ayuntamiento|mairie|comune|laboratory|laboratoire|observatory|accademia|academia|acad[eé]mie|akademie|biblioteca|biblioth[eè]que|bibliothek|museu|museo|mus[eé]e|soprintendenza|secretar[ií]a|verein|verband|gesellschaft|hochschule|archivio|archivo|comhairle|ufficio|oficina de|consejo|consiglio|conseil|rat der|direction (?:de|des|du|g[eé]n[eé]rale|r[eé]gionale|nationale)|direcci[oó]n (?:de|general|nacional|regional)|dire[cç][cç]?[aã]o(?:[ -]geral)? (?:de|da|do)|direzione (?:generale|regionale|didattica)|gabinete d[eoa]|cabinet d[ue]|gabinetto|[aá]rea de|sezione|secci[oó]n|sec[cç][aã]o|se[cç][aã]o|section (?:de|du|des|of|r[eé]gionale)|servicio (?:de|nacional)|servi[cç]o (?:de|nacional)|servizio|service (?:de|des|du|of|culturel|municipal|r[eé]gional)|unidad de|unidade de|unit[eé] (?:de|des)|delegaci[oó]n|d[eé]l[eé]gation|delega[cç][aã]o|coordena[cç][aã]o|coordinaci[oó]n|c[aá]tedra|chaire|decanato|rectorado|reitoria|superintend[eê]ncia|subdirecci[oó]n|subsecretar[ií]a|sindicato|syndicat|sindaca(?:to|le)|red|rede|rete|union|uni[oó]n|uni[aã]o|unione|f[eé]d[eé]ration|federaci[oó]n|federa[cç][aã]o|federazione|[eé]cole (?:doctorale|de|des|nationale|sup[eé]rieure|normale)|escuela (?:de|nacional|superior|t[eé]cnica)|escola (?:de|superior|nacional)|scuola (?:di|superiore|normale)|lyc[eé]e|liceo|observatoire|observatorio|osservatorio|confederaci[oó]n|mancomunidad|diputaci[oó]n|kreisverband|landesamt|bundesamt|amt f[uü]r|referat|fachbereich|lehrstuhl|stiftung|fondazione|cooperativa)'
// "University of Bergen", "SENATE SELECT COMMITTEE ON …", "EAST AFRICA CIVIC TECH SCHOOL (EACTS)", "Christchurch City Council", "ECLAC | Economic Commission for …".
const BODY = new RegExp(
  `^(?:city|town|county|state|kingdom|republic|government|province|municipality|district|commune|ville|ciudad|code) (?:of|for|de) |^(?:the\\s)?(?:\\p{L}[\\p{L}'’-]*\\s){0,3}${BODY_WORD}\\s(?:of|for|on|de|da|do|di|del|della|des|du|dos)\\s|^(?:the\\s)?(?:\\p{Lu}[\\p{L}'’&-]*\\s(?:(?:of|and|for|de|the)\\s){0,2}){0,7}${BODY_WORD}(?:\\s\\([A-Z][\\w-]{1,12}\\))?(?:\\s?[,|/-]\\s.{2,60})?$|^(?:the\\s)?${BODY_WORD}(?![\\p{L}])|^[A-Z]{2,9}\\s\\|\\s`,
  'iu',
)
// "NATIONAL FARMERS' UNION", "Open Science Community Groningen", "Regional Centre for Mountain Waters (RCMW)": every word has its capital.
const TAIL_WORD =
  '(?:Union|Trust|Chamber|Club|Cooperative|Circle|Collective|Guild|Hub|Lab|Labs|Services?|Department|Unit|Archives?|Parish|Diocese|Society|Community|Initiative|Alliance|Consortium|Coalition|Council|Commission|Committee|Authority|Association|Federation|Foundation|Institute|Centre|Center|University|College|School|Academy|Library|Museum|Office|Agency|Board|Bank|Network|Ministry|Secretariat|Programme|Group|Corporation|Observatory|Organi[sz]ation|Press|Gallery|Collegium)'
const CAPITALISED_BODY = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}'&.-]*|\\d{1,3})\\s(?:(?:of|and|for|de|the|&)\\s){0,2}){1,6}(?:${TAIL_WORD}|${TAIL_WORD.replace(/[A-Za-z]+\??/g, (word) => word.toUpperCase())})(?:\\s(?:of|for|on|OF|FOR|ON|in|at)\\s.{3,60}|\\s\\p{Lu}[\\p{L}-]{2,20})?(?:\\s\\([A-Z][\\w-]{1,14}\\))?$`,
  'u',
)
const ROOM =
  /\b(?:room|rm|hall|auditorium|building|bldg|floor|street|st\.|road|rd\.|avenue|ave\.?|av\.|campus|theat(?:re|er)|lounge|hotel|plaza|square|boulevard|lane|court|quay|terrace|drive|parkway|chambers|library|cent(?:re|er) for the arts|school|church|museum|caf[eé]|pub|sala|sal[oó]n|saal|halle|palazzo|teatro|plenário|maison|kirche|\p{L}{3,}(?:bibliothek|museum|haus|halle|schule|kirche|saal|theater|zentrum|platz|gasse)|praça|pra[çc]a|aula|audit[oó]rio|rua|calle|rue|via|piazza|stra(?:ß|ss)e)\b/iu
// "The Line on the Square", "Noise across the Street": a place word inside a phrase.
const TELLS =
  /\s(?:on|in|under|over|behind|across|between|from|to|beneath|through|and|of|is|are|as|for|that|who|how|without|into|against)\s|\S\s\S+\sat\s(?:the\s)?\p{Lu}/iu
// "by Prof. X", "Speaker: X", "Dr. X", "Professor X".
const PERSON =
  /^(?:by\b|with\b|von\b|por\b|par\b|(?:guest )?speakers?\s?[:-]|guests?\s?[:-]|(?:de|di)\s(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+$|an? .{0,40}(?:talk|lecture|seminar|lectures?|reading|evening|conversation|discussion|presentation|concert)\s(?:by|with|von|de|par|di|con)\b|(?:[\p{L}-]+\s){0,2}(?:talk|lecture|seminar|reading|presentation|palestra|charla|conferencia|conf[eé]rence|vortrag|conferenza)\s(?:by|with|von|par|di|con|com)\b|respondents?\b|(?:dr|prof(?:essor)?|mr|mrs|ms|sir|hon|h\.e|dra?|ing|rev|assoc|asst|mag|mgs|lic|dipl|atty|cr|don|doña|frau|herr|mme|msgr|rabbi|imam)\b[. ](?=.{0,60}\p{Lu}))/iu
const CITY_COUNTRY =
  /^\p{Lu}[\p{L}.'-]{1,24}(?:[ -]\p{Lu}?[\p{L}.'-]{1,20}){0,2}\s?(?:,|\/)\s?(?:\p{Lu}[\p{L}.'-]{0,20}(?:,\s|\s)?){1,4}(?:[(,-].{0,40})?$/u
const DIGITS_ONLY = /^[^\p{L}]{0,40}$/u

/** `dated` holds a date and little else. */
export type LineSense = 'name' | 'dated' | 'call' | 'date' | 'place' | 'kind' | 'body' | 'person' | 'no'

// "RAL 9 - SECOND CIRCULAR", "ICML 2027: Final Announcement": which sheet about an event it is.
const CIRCULAR =
  /^[^\s:|-]{2,14}(?:\s[^\s:|-]{1,6})?\s?[:|,-]\s?(?:(?:1st|2nd|3rd|first|second|third|fourth|final|last|primera?|segunda?|tercera?|ultima|premi[eè]re|deuxi[eè]me|prima|seconda|terza)\s)?(?:circular|announcement|circulaire|annonce|circolare|rundschreiben|bulletin|newsletter)(?:\s(?:no\.?\s?)?\d{1,2})?$/i
// "His Excellency", "Ambassador Extraordinary and Plenipotentiary", "To all Permanent Missions": whom a letter is written to.
const ADDRESSEE =
  /^(?:(?:his|her|your|their) (?:excellenc(?:y|ies)|highness|eminence|worship|grace|majesty|honou?r)|(?:the )?(?:right )?honou?rable|ambassador\b|to (?:all|the) (?:permanent|heads?|directors?|members?|deans?|rectors?|staff|schools|ministr\p{L}+|missions)\b|su excelencia|sua excel[eê]ncia|son excellence|sua eccellenza|company at\b|(?:ai|agli|alle|aos|[àa]s|aux|a los|a las|an (?:die|alle)) (?:\p{L}+ )?(?:soci\b|membri|uffici|comuni|direttori|dirigenti|docenti|studenti|colleghi|membros|s[oó]ci[oa]s|professores|estudantes|dire[cç]|delega[cç]|c[aâ]maras|membres|adh[eé]rents|directeurs|chefs|miembros|alumn|directores|mitglieder|eltern|kolleg|organi|presidenti|sindaci|rettori|servi[cç]os|secretar|d[eé]l[eé]gations|services|familias|vecin)|excelent[ií]sim[oa]|magn[ií]fic[oa] re[ci]tor|gentile|spett\.|egregi)/iu
// "Harbour Archives - a registered charity", "Voci del Porto APS", "Stadtlabor e.V.": the form of a body.
const LEGAL_FORM =
  /(?:\s-\s|,\s|\s)(?:associazione (?:di promozione sociale|culturale|di volontariato|sportiva)(?: .{0,20})?|asociaci[oó]n civil|associa[cç][aã]o sem fins lucrativos|association (?:loi 1901|sans but lucratif)|(?:a )?(?:registered|charitable) (?:charity|association|trust)|soci[eé]t[aà] cooperativa|onlus|odv|aps|asbl|vzw|e\.\s?v\.|gGmbH|gmbh|a\.c\.|ltd\.?|llc|inc\.|plc|s\.?r\.?l\.?|s\.p\.a\.|b\.v\.|n\.v\.)$/i

const DECOR = /^[^\p{L}\p{N}"'([¡¿#@~&$€£<*+_=|/\\-][^\p{L}\p{N}"'([¡¿#@~&$€£]{0,6}(?=[\p{L}\p{N}¡¿])/u

// "An Evening with the Organ", in capitals: a name; "An evening with Petra Novak" says what it is.
const EVENING = /^A(?:n|N)? (?:Evening|EVENING|Afternoon|AFTERNOON|Conversation|CONVERSATION|Concert|CONCERT) /
const ROW_CLOCK =
  /^(?:(?:from|at|ab|um|ore|dalle|alle|desde las|a las|às|à|de)\s)?\d{1,2}(?:[:.h]\d{2}|\s?h\b|\s?[ap]\.?m\b)(?:\s?(?:uhr|h|hrs|[ap]\.?m\.?))?\s?[:|-]?\s+\p{L}/iu
const CLOCKS = /\d{1,2}[:.h]\d{2}/g
const NAMED_BODY =
  /^(?:(?:\p{Lu}[\p{L}'&-]*|and|of|for|the|&)\s){1,6}(?:Institute|Centre|Center|Association|Council|Office|Academy|Society|Foundation|Network|Board|Department|Division|Committee|Commission|Authority|Agency|Secretariat|University|College|Bureau|INSTITUTE|CENTRE|CENTER|ASSOCIATION|COUNCIL|OFFICE|ACADEMY|SOCIETY|FOUNDATION|NETWORK|BOARD|DEPARTMENT|DIVISION|COMMITTEE|COMMISSION|AUTHORITY|AGENCY|SECRETARIAT|UNIVERSITY|COLLEGE|BUREAU)(?:\s\([A-Z][\w-]{1,12}\))?$/u

/** What a short line of the head says. `name` is what is left when it says nothing else. */
export function senseOf(words: string): LineSense {
  let sense = KNOWN.get(words)
  if (sense === undefined) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
    sense = findSense(words)
    KNOWN.set(words, sense)
  }
  return sense
}

// A line is asked for its sense by itself, by the one above it and by the name it may be.
const KNOWN = new Map<string, LineSense>()
const MOST_KNOWN = 400

function findSense(words: string): LineSense {
  // "📅 THIS THURSDAY": signs before the words say nothing.
  const first = DECOR.exec(words)
  if (first) return senseOf(words.slice(first[0].length))
  const length = words.length
  if (length < 2 || length > 260 || DIGITS_ONLY.test(words)) return 'no'
  // "REGISTRATION NOTICE          Course code AG-07": two columns, and the first says what sheet it is.
  const column = words.includes('  ') || words.includes('\t') ? words.search(/\s{4}/) : -1
  if (column > 4 && column < 70) {
    const left = senseOf(words.slice(0, column))
    if (left === 'call' || left === 'body') return left
    if (left === 'no' && senseOf(words.slice(column).trim()) !== 'name') return left
  }
  // "N O T I C E".
  if (words[1] === ' ' && /^(?:\p{Lu}\s){3,24}\p{Lu}$/u.test(words)) return senseOf(words.replace(/\s/g, ''))
  if (CIRCULAR.test(words)) return 'call'
  // "TOWN OF LUNENBURG - PUBLIC MEETING": a body and a kind.
  const dashed = length < 90 && words.includes('-') ? words.search(/\s-\s/) : -1
  if (
    dashed > 5 &&
    isBody(words.slice(0, dashed)) &&
    isKindAlone(words.slice(dashed + 3), kindWords(words.slice(dashed + 3))) &&
    kindWords(words.slice(dashed + 3), 0, 80, 1).length > 0
  )
    return 'kind'
  // "NOTICE OF PUBLIC MEETING / AVISO DE REUNIÓN PÚBLICA".
  const bar = words.includes('/') || words.includes('|') ? words.search(/\s[/|]\s/) : -1
  if (bar > 5 && CALL.test(words.slice(0, bar)) && CALL.test(words.slice(bar + 3))) return 'call'
  if (CALL.test(words) || (length < 160 && INVITES.test(words)) || HOLDS.test(words)) return 'call'
  if (HOST.test(words)) return 'no'
  // Most lines hold no figure, and many of the patterns below want one.
  const digit = /\d/.test(words)
  if (
    LETTERHEAD.test(words) ||
    ((words.includes('//') || words.includes('www.')) && URL.test(words) && words.replace(URL, '').length < 20)
  )
    return 'no'
  if (
    ((digit || words.includes('/') || words.includes('-')) && SYMBOL.test(words)) ||
    (digit && NUMBERED_THING.test(words))
  )
    return 'no'
  // "Free webinar: Varroa after the mild winter" is no price.
  if (length < 120 && ((PRICE.test(words) && kindWords(words, 0, length, 1).length === 0) || SLOGAN.test(words)))
    return 'no'
  // "from 18:00: Bookstalls open", "ab 9.00 Uhr Einlass".
  if (digit && ROW_CLOCK.test(words)) return 'no'
  // "Physics Colloquium - Thursday 4 April 2024, 16:15, Aud. 3": a series and the day.
  const dash = digit && length < 110 ? SERIES_DAY.exec(words) : null
  if (dash && ROW.test(`${dash[1]} spring`)) return 'kind'
  // "ABN 00 555 014 200", "P. IVA 01234567890": a number and whose it is.
  const digits = digit ? words.match(/\d/g)!.length : 0
  if (digits >= 7 && length - digits < 14 && !/\b(?:19|20)\d\d\b/.test(words)) return 'no'
  // "Slides to the chairs no later than 2021-04-20".
  if (digits > 0 && /\b(?:no|not) later than\b|\bclosing date\b|\ba m[aá]s tardar\b|\bau plus tard\b/i.test(words))
    return 'no'
  if (length < 40 && SEASON.test(words)) return 'no'
  if (length < 100 && (WHEN_SAID.test(words) || (length < 70 && WHEN_ROW.test(words)))) return 'date'
  if (digit && lineDate(words) && !tellsMoreThanDate(words)) return 'date'
  if (GREETING.test(words)) return 'no'
  if (isMenu(words)) return 'no'
  const key = length <= 60 ? labelKey(words) : null
  if (key && key !== 'title') return 'call'
  // "Who: our members and friends": a label on a line that layout took for a heading.
  const label = words.includes(':') ? /^([^:]{2,30}):\s/.exec(words) : null
  const meaning = label && labelKey(label[1]!)
  if (meaning && meaning !== 'title')
    return meaning === 'date' || meaning === 'when' || meaning === 'venue' ? 'date' : 'no'
  if ((PERSON.test(words) && !EVENING.test(words)) || ADDRESSEE.test(words) || WORKS_BY.test(words)) return 'person'
  if (length < 100 && LEGAL_FORM.test(words)) return 'body'
  if (length < 90 && ROW.test(words)) return 'kind'
  const hits = kindWords(words)
  if (hits.length > 0 && !OPEN.test(words) && (isKindAlone(words, hits) || describesKind(words, hits[0]!)))
    return 'kind'
  // "Pacific Statistics Training Institute": the word for a kind is part of a body's name.
  // "Direction de la Formation et de l'Appui aux Communes": the word for a kind stands inside a body's name.
  if (hits.length > 0 && hits[0]!.start > 8 && !words.includes(':') && ROMANCE_BODY.test(words)) return 'body'
  if (
    hits.length > 0 &&
    length < 80 &&
    NAMED_BODY.test(words) &&
    !/\s(?:of|on|for|at)\s|[:\d]/.test(words.slice(hits[0]!.end))
  )
    return 'body'
  if (hits.length === 0) {
    // "MC4-100, Washington, DC": a room's code before the city.
    if (/^(?=[A-Z\d-]*\d)[A-Z]{0,4}[\d-]{1,8}[A-Z]?,\s\p{Lu}/u.test(words) && length < 60) return 'place'
    if (length < 60 && !/[:?]/.test(words) && CITY_COUNTRY.test(words) && namesPlace(words)) return 'place'
    // The last line of an address: "Budapest".
    if (length < 26 && /^\p{Lu}\p{Ll}+$/u.test(words) && citiesNamed(words).length > 0) return 'place'
    if (/\([A-Z][\w-]{1,12}\)$/.test(words) && isBody(words)) return 'body'
    if (
      ROOM.test(words) &&
      (/\d/.test(words) || (length < 50 && !TELLS.test(words)) || /,.{3,40},/.test(words)) &&
      !/[:?]/.test(words.replace(CLOCKS, ''))
    )
      return 'place'
    if (!/[?:]/.test(words) && isBody(words)) return 'body'
    // "Daejeon, Republic of Korea, 20 - 22 April 2016": little is left without the date.
    const rest = withoutDates(words)
    if (rest !== words && !/[:?]/.test(rest.replace(CLOCKS, '')) && (rest.match(/\p{L}{3,}/gu)?.length ?? 0) <= 4)
      return 'dated'
  }
  return 'name'
}

const ROMANCE_BODY =
  /^(?:la |le |el |il |o |a |l')?(?:direction|direcci[oó]n|dire[cç][aã]o|direzione|minist[eè]re|ministerio|minist[eé]rio|ministero|association|asociaci[oó]n|associa[cç][aã]o|associazione|soci[eé]t[eé]|sociedade?|societ[aà]|fundaci[oó]n|funda[cç][aã]o|fondation|fondazione|institut|instituto|istituto|secretar[ií]a|conse(?:lho|jo|il)|consiglio|dipartimento|d[eé]partement|departamento)\s(?:(?:g[eé]n[eé]rale?|general|nationale?|nacional|nazionale|r[eé]gionale?|regional)\s)?(?:de|del|des|du|di|della|delle|dei|degli|da|do|dos|das|pour|para|per)\s/i
// "Photographs by Despina Karas, 1962-1979", "Musik von Clara Berg": whose works.
const WORKS_BY =
  /^(?:photographs|photos|paintings|drawings|works|prints|films?|music|texts?|words|directed|written|curated|choreography|fotograf[ií]as|obras|pinturas|photographies|[oœ]uvres|fotografie|opere|musik|musique|m[uú]sica|musica)\s(?:by|von|de|di|par|por)\s\p{Lu}[\p{L}'-]+\s\p{Lu}/iu

// "School rain gauges go online", "A day at the museum": running words, and none of "de la recherche".
const RUNNING =
  /^(?!.*(?:\s(?:de|del|della|dei|delle|di|du|des|do|da|dos|das|für|der|des)\s|d['’]|l['’]|(?:et|nationale?|doctorale?|r[eé]gionale?|centrale?|sup[eé]rieure?|nacional|general|municipal|superior|civic[ao]|comunale|statale|universitari[ao]|estadual|provinciale?)(?![\p{L}])))(?=.*(?:^|\s)(?!(?:from|with|under|against|within|between)\s)\p{Ll}{4,}(?:\s|$))/u

const THEME =
  /\s(?:and|in|or|as|vs\.?|versus|from|towards?|beyond|through) (?:the|its?|their|an?) |\b(?:delivery|future|role|use|impact|governance|provision|quality|reform|transformation|management|state|history|ethics|politics|economics|design|access|rise|making|value|cost|funding|financing|evaluation) of (?:the |public |local |digital |our )?/i

/** An institution's name; also one in two languages ("Comhairle Cathrach Laoi | Lee City Council"). */
function isBody(line: string): boolean {
  const words = line.includes('  ') ? line.replace(/\s+/g, ' ') : line
  // "FOR THE OPENING OF THE NEW ARCHIVE" goes on with what stands above.
  if (/^(?:for|of|on|and)\s|\bschool on\b/i.test(words) || /\S\s\S+\sat\sthe\s/i.test(words)) return false
  // "Fifth session of the Committee" is what the body holds.
  if (/\b(?:session|sitting|round)\s(?:of|on)\s/i.test(words)) return false
  // "Open Maps Nairobi × City Lab": two that do something together.
  if (/^[^\d]{3,40}\s[×x✕]\s[^\d]{3,40}$/.test(words)) return true
  // "Technologies and the Delivery of Public Services" is a theme, however it ends.
  if ((CAPITALISED_BODY.test(words) && !THEME.test(words)) || (BODY.test(words) && !RUNNING.test(words))) return true
  const bar = words.search(/\s[|/]\s/)
  return bar > 3 && (isBody(words.slice(0, bar).trim()) || isBody(words.slice(bar + 3).trim()))
}

/** "Suva, Fiji" holds a place that is known; "Small Languages, Big Archives" holds none. */
function namesPlace(words: string): boolean {
  const parts = words.split(/\s?[,/(]\s?|\s-\s/).map((part) => part.replace(/[).]{1,3}$/, '').trim())
  return (
    words.split(' ').length <= 2 ||
    parts.slice(1).some((part) => part.length > 1 && (countryNamed(part) !== null || regionNamed(part) !== null)) ||
    parts.some((part) => citiesNamed(part).length > 0)
  )
}

function tellsMoreThanDate(words: string): boolean {
  const rest = words.slice(lineDate(words)?.end ?? 0)
  return kindWords(rest).length > 0 && rest.replace(/[^\p{L}]/gu, '').length > 6
}

// "Kick-off of the monthly coffee hour", "Public Lecture Series 2024/25", "Vortragsreihe Sommer 2024", "Webinar Series: Climate Talks": a row of events.
const ROW =
  /^(?:[\p{L}&'-]+\s){0,7}(?:series|\p{L}{0,9}reihe|ringvorlesung|(?:seminars?|lectures?|talks?|colloqui(?:a|um)|kolloquium)(?=[\s,|:-]{1,3}(?:spring|summer|autumn|fall|winter|term|(?:19|20)\d\d[/-]))|coffee hour|journal club|brown[- ]bag)(?:[\s,|:-]{1,3}(?:(?:im\s)?(?:spring|summer|autumn|fall|winter|wintersemester|sommersemester|sommer|frühjahr|herbst|hilary|trinity|michaelmas|lent|term|semester|season|ws|ss|sose|wise)\s?)?(?:(?:19|20)\d\d(?:\s?[/-]\s?\d{2,4})?)?)?$|^(?:ciclo|cycle|zyklus|serie|seminario permanente|seminari permanent|séminaire (?:mensuel|permanent|doctoral))\s(?:de|di|of|des|der|von)\s.{3,50}$|^(?:[\p{L}-]+\s){0,3}(?:webinars?|seminars?|lectures?|talks?|workshops?|dialogues?|events?)\sseries:\s[^:?]{3,50}$|^side[- ]event\s(?:at|to|of|during)\s|^(?:session|sesi[oó]n|sess[aã]o|s[eé]ance|seduta|sitzung|encontro|encuentro|incontro|rencontre|talk|lecture|episode|episodio|épisode|folge|part|parte|no\.?|nr\.?)\s\d{1,3}$/iu
// "A one-day symposium", "Un encuentro abierto de DATA Lab", "Uma roda de conversa", "Ein Abend für …": what it is, not what it is called.
const ARTICLE =
  /^(?:[Aa]n?|[Uu]ne?|[Uu]na|[Uu]ma?|[Ee]iner?|[Ee]in|[Uu]no) (?=\p{Ll}|[Ee]in|\p{Lu}\p{Ll}+ (?:mit|von|zu|für)\b)/u
// "Podiumsdiskussion mit …", "Conferenza di Paolo Righi", "Lecture and reading with", "Hands-on workshop", "Training for advisers".
const GIVEN_BY =
  /^\s(?:(?:by|with|von|mit|avec|com|con|par)\s|(?:di|de|du)\s(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}\p{Ll}+$|for\s\p{Ll}{4,14}(?:\sand\s\p{Ll}{4,14})?$)/u

// "International Workshop on": its name stands on the next line.
const OPEN = /\s(?:on|of|for|the|sobre|sur|de|del|da|do|su|über|zu|zur|zum)$/i

/** Does the line say what kind of thing it is, in running words? */
function describesKind(words: string, first: { readonly start: number; readonly end: number }): boolean {
  if (words.length > 110 || words.includes(': ')) return false
  if (ARTICLE.test(words)) return first.start < 44 && !/["“«]/.test(words)
  return first.start === 0 && GIVEN_BY.test(words.slice(first.end, first.end + 60))
}

const MODIFIERS =
  /^(?:the|spring|summer|autumn|fall|winter|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|primavera|otoño|a|an|of|and|&|\/|regional|national|international|public|online|virtual|free|special|guest|book|annual|monthly|weekly|upcoming|invited|joint|technical|t[eé]cnica|report|phd|doctoral|graduate|research|departmental|department|lunch|brown-bag|brown|bag|lunchtime|residential|half-day|one-day|two-day|three-day|global|hybrid|in-person|summary|announcements?|notice|invitation|reminder|information|series|live|hands-on|hands|in-depth|practical|introductory|advanced|intensive|international[e]?|internazionale|internacional|nacional|nazionale|nationale|studi|studio|estudios?|estudos?|publique?|p[uú]blic[oa]|abiert[oa]|abert[oa]|virtuale?|autumn\/winter|hour|coffee|live|new|next|this|week|today|tomorrow|on|di|de|for|edi(?:zione|tion|ción|ção)|édition|ausgabe|[ivx]{1,5})$/iu

/** "Regional Seminar", "PUBLIC HEARING", "Book Talk and Panel Discussion", "JORNADA TÉCNICA / TECHNICAL DAY". */
function isKindAlone(words: string, found: readonly { start: number; end: number }[]): boolean {
  let hits = found
  if (words.length > 60) return false
  let rest = withoutDates(words)
  if (rest !== words) hits = kindWords(rest)
  for (let i = hits.length - 1; i >= 0; i--) rest = rest.slice(0, hits[i]!.start) + rest.slice(hits[i]!.end)
  return rest
    .split(/[\s,;:.!*"'()[\]|-]+/)
    .every((word) => word === '' || /^#?\d{1,3}$/.test(word) || MODIFIERS.test(word))
}
