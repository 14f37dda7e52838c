/** Banners: lines that call for attention, head a list of events, or say whose page it is, and name nothing. */

const SEVERAL =
  '(?:events?|activities|trainings?|workshops|courses|seminars|webinars|talks|lectures|meetings|concerts|exhibitions|classes|sessions|programmes?|tours|walks|screenings|readings|highlights|dates|opportunities|conferences|meetups|veranstaltung(?:en)?|termine|kurse|vorträge|fortbildungen|lesungen|führungen|eventos?|actividades|atividades|cursos|talleres|oficinas|charlas|palestras|conferencias|jornadas|activités|événements?|ateliers|formations?|rendez-vous|rencontres|conférences|eventi|attività|corsi|appuntamenti|incontri|conferenze|encuentros|encontros|agenda|programm|programación|programação|programmation|programmazione|kalender|calendar|calendario)'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januar|februar|märz|juni|juli|oktober|dezember|spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|primavera|verano|otoño|invierno|verão|outono|inverno|printemps|été|automne|hiver|estate|autunno)'
const SPAN_OF_TIME = `(?:this|next|the coming|(?:dies|nächst)e[rsnm]?|est[ea]|(?:este|esta) pr[oó]xim[oa]|próxim[oa]|cette?|ce|prochaine?|questa?|quest[oa]|prossim[oa]) (?:week|month|weekend|term|season|semester|year|woche|monat|wochenende|semana|mes|mês|fin de semana|semaine|mois|week-end|settimana|mese)`

// "Upcoming trainings of the Institute", "Our next events", "This week's talks".
// "Veranstaltungen im Mai", "Events in May and June", "Activities for autumn 2025".
// "Library training this week:", "What's on at the reserve", "Was ist los?".
const LIST_HEAD = new RegExp(
  `^(?:${[
    `(?:(?:upcoming|forthcoming|current|all|our|other|latest|more|next|weekly|monthly|coming|future|local|(?:this|next) (?:week|month|term)'s|today's|unsere|alle|weitere|kommende|nächste|aktuelle|próxim[oa]s|nuestr[oa]s|noss[oa]s|prochain(?:e?s)?|nos|tous les|toutes les|prossimi|prossime|tutti gli|i nostri|library|museum|public|free) ){1,3}(?:\\p{L}+ )?${SEVERAL}(?: (?:and|&|und|y|e|et) ${SEVERAL})?(?: (?:of|at|in|for|from|on|near|der|des|am|im|an|de|del|della|do|da|du|au|en|em|nel)\\s.{2,40})?`,
    `${SEVERAL}(?: (?:and|&|und|y|e|et) ${SEVERAL})?,? (?:(?:in|for|im|en|em|de|du|di|del|of|zum|a) )?(?:the )?${MONTH}(?: ?(?:-|/|to|and|bis|und|a|y|e|et|au) ?${MONTH})?(?: \\d{4})?`,
    `.{0,40}\\b${SPAN_OF_TIME}`,
    // "Tuesday Evening Talks at the Folk Museum": a row of them.
    `(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|morning|evening|afternoon|lunchtime|lunch|midweek|weekend|winter|summer|autumn|spring)\\s){1,3}(?:talks|lectures|seminars|concerts|walks|workshops|readings|screenings|classes|sessions)(?: (?:at|in|with) .{3,40})?`,
    // "Harbour Times - Community notices".
    ".{3,40}\\s[-|:]\\s(?:community |public |local |upcoming )?(?:notices|announcements|events|news|notice ?board|diary|what's on|calendar|agenda|veranstaltungen|eventos|eventi|événements)",
    "(?:what'?s on|what'?s happening|was ist los|qué hay|qué hacer|o que fazer|que faire|cosa fare)\\b.{0,50}",
  ].join('|')})\\s?[:!?]{0,2}$`,
  'iu',
)

// "Mark your calendars!!", "Book your place now", "Reserva la fecha", "Notez la date", "Bitte vormerken!".
const EXHORTS =
  /^[¡\s]*(?:(?:please\s)?(?:mark|book|reserve|set|grab|spread|secure|claim|get|pack|block|clear|pencil|hold|keep)\s(?:in\s)?(?:your|the|this|my|it)\s(?:\p{L}+\s){0,2}(?:calendars?|dates?|places?|seats?|spots?|words?|diar(?:y|ies)|agendas?|tickets?|evenings?|day|slot)\b|(?:reserv[ae]|agend[ae]|apunt[ae]|anot[ae]|marc?qu?e|guard[ae])\s(?:ya\s)?(?:(?:la|a|esta|essa|en|na|no)\s)?(?:su|tu|sua|seu)?\s?(?:fecha|data|agenda|calend)|(?:à|a) vos agendas|(?:réservez|notez|retenez)\s(?:la|cette|dès)|segnat(?:e|evi)\s(?:la|in|questa)|(?:bitte\s)?(?:termin\s)?(?:vormerken|freihalten)|(?:jetzt|hier)\s(?:anmelden|vormerken)|calling all\b|attention\b|achtung\b|atenci[oó]n\b|aten[cç][aã]o\b|attenzione\b|(?:hear ye|heads up|good news|great news|big news|last chance|final chance|last call|coming soon|now open|back by popular demand|by popular demand|all welcome|everyone welcome)\b)[^:]{0,50}[!.:]{0,3}$/iu
// "Volunteers needed!", "Places still available", "37 / 50 spots taken", "Last few tickets", "SOLD OUT".
const WANTED =
  /^(?:(?:[\p{L}'-]+\s){1,3}(?:needed|wanted|(?:still |now )?available|remaining|left)|(?:(?:only|last|few|a few|limited|more|just|\d{1,4})\s){1,2}(?:[\p{L}]+\s){0,2}(?:places?|seats?|spots?|tickets?|spaces?)(?:\s(?:left|available|remaining))?|\d{1,5}\s?(?:\/|of|out of)\s?\d{1,5}\s(?:places?|seats?|spots?|tickets?|spaces?|going|attendees|attending|taken|filled|plazas|cupos|vagas|lugares|places|posti|pl[aä]tze)(?:\s\p{L}+)?|sold out|fully booked|ausverkauft|ausgebucht|complet|agotad[oa]s?|esgotad[oa]s?|esaurit[oi]|[¡\s]*(?:se abren?|abiertas?|abertas?|abrimos|ya est[aá]n? abiertas?|est[aã]o? abertas?|sono aperte|ouverture des|aperte|apertas?)\s(?:la |las |as |le |les |los )?(?:convocatorias?|inscri\p{L}+|iscrizioni|candidaturas?|postulaciones|matr[ií]culas?)|[¡\s]*(?:[uú]ltim[oai]s?|quedan|restam|derni[eè]res?|ancora)\s(?:\p{L}+\s){0,2}(?:cupos?|plazas?|vagas?|lugares|places|posti))\s?[!.]{0,3}(?:\s\[[^\]\n]{2,24}\])?$/iu
// "NEW OPENING HOURS", "Summer opening times", "Nuevo horario", "Geänderte Öffnungszeiten", "Road closure".
const SERVICE =
  /^(?:(?:new|our|summer|winter|spring|autumn|easter|christmas|holiday|changed?|revised|extended|temporary|special|reduced|regular|change (?:of|to|in)|changes to)\s){0,3}(?:opening|office|business|visiting|closing|library|museum|service|reception)\s(?:hours|times)\b.{0,40}$|^(?:\p{L}+\s){0,2}(?:closures?|closed)\b(?!\s(?:of|doors?|meeting|session))(?:\s(?:on|for|from|until|during|notice|today)\b.{0,40})?[!.]?$|^(?:nuevos?|novos?|nouveaux|nuovi|neue|geänderte|veränderte|horario de|horário de|horaires|orari(?:o)?|orario di)\s(?:horarios?|horários?|horaires?|orari|öffnungszeiten|(?:de |d'|di )?(?:verano|invierno|verão|inverno|atención|atendimento|ouverture|apertura|funcionamento))\b.{0,30}$/iu
// "Message from your ward councillor", "A word from the Dean", "Grußwort des Bürgermeisters", "Mensaje de la directora".
const MESSAGE =
  /^(?:an?\s|the\s)?(?:(?:short|brief|personal|important|special|quick|open)\s)?(?:message|word|letter|note|news|greetings|update|announcement|mensaje|carta|mensagem|message|mot|lettre|lettera|messaggio|saluto|grußwort|brief|nachricht|info|information)\s(?:from|by|du|dal|dalla|del|do|von|vom|des|der)\s[^:]{3,60}$/iu
// "ST OSWALD'S PARISH NEWS", "Research Data Blog", "The Harbour Echo": what is printed there, not what is held. No small word stands in it.
const PAPER =
  /^news (?:for|from|about) .{4,50}$|^(?:(?:the|The|THE)\s)?(?:(?!(?:on|in|of|for|to|with|about|and|the|a|is|are|from|at|your|our|real|fake|good|bad|big)\s)[\p{L}'.&-]+\s){1,4}(?:News|Newsletter|Bulletin|Blog|Gazette|Digest|Messenger|Courier|Magazine|Noticeboard|Newsroom|NEWS|NEWSLETTER|BULLETIN|BLOG|GAZETTE|DIGEST|MESSENGER|COURIER|MAGAZINE|NOTICEBOARD|NEWSROOM)(?:\s(?:\d{4}|No\.?\s?\d+))?$/iu
// "Pomona Circle - Newsletter, June", "Weltladen Rundbrief 3/2024", "Boletín mensual - mayo".
const ISSUE = new RegExp(
  `^(?:.{3,50}\\s?[-|:,]?\\s)?(?:e-?)?(?:newsletter|rundbrief|mitgliederbrief|newsflash|bulletin|bolet[ií]n|boletim|infolettre|lettre d'information|bollettino|notiziario)(?:\\s(?:mensual|mensal|mensuel(?:le)?|mensile|trimestrale?|semanal))?(?:\\s?[-,:|(]\\s?|\\s)(?:(?:(?:no|nr|n[ºo°])?\\.?\\s?\\d{1,3}(?:\\s?/\\s?\\d{2,4})?|${MONTH}|(?:19|20)\\d\\d)[\\s,/)-]{0,3}){1,3}$`,
  'iu',
)
// "CONVOCATION", "Convocazione", "EINBERUFUNG", "Bekanntmachung".
const SUMMONS =
  /^(?:avis de )?(?:convocation|convocazione|convocat[oó]ria|convocação|einberufung|bekanntmachung|ankündigung|veranstaltungshinweis|terminhinweis|presseeinladung|annonce|annuncio|aviso|avviso|anuncio|anúncio|informativo|pengumuman)\s?[!:.]{0,2}$/iu

// "No hack night on 4 December", "Keine Sitzung am 24.12.", "Pas de séance le 5 mai": when nothing is held.
const NONE =
  /^(?:no|kein[e]?|pas de|sin|senza|nessun[ao]?|n[aã]o h[aá])\s(?:[\p{L}'-]+\s){0,2}(?:meetings?|seminars?|class(?:es)?|sessions?|lectures?|talks?|nights?|meet-?ups?|workshops?|rehearsals?|practice|sitzung|treffen|vorlesung|kurs|s[eé]ances?|cours|r[eé]union|reuni[oó]n|clases?|sesi[oó]n|encontro|aulas?|sess[aã]o|lezione|incontro|riunione)\s(?:on|this|next|in|during|am|im|vom|le|la|en|el|del|em|no|na|dia|il|nel)(?!\p{L})/iu

// "In-person event", "Hybrid event | Members only", "Free and open to all", "Ages 8+", "Booking essential", "£5 suggested donation": what a listing prints beside a name.
const BADGE_WORDS = [
  "(?:(?:free|paid|public|private|online|virtual|in[- ]person|on[- ]?site|hybrid|featured|special|past|upcoming|live|recurring|family|community|members'?|ticketed|external|internal|outdoor|indoor|open|drop-in)\\s?[,&/]?\\s?){1,3}(?:events?|only|activity|activities)",
  '(?:online|virtual|in[- ]person|hybrid)(?: (?:&|and|or|\\+|\\/) (?:online|virtual|in[- ]person|hybrid))?',
  '(?:free|open)(?: (?:and|&) (?:free|open))? (?:to|for) (?:all|everyone|the public|members)',
  '(?:members|ticket holders|residents|students|staff|adults|invitees|women|children) only|(?:by )?invitation only',
  '(?:family|child|dog|pet|kid|wheelchair|beginner)[- ]?(?:friendly|accessible)|(?:step-free|wheelchair) access|accessible venue',
  '(?:all ages|ages? \\d{1,2}(?:\\+|\\s?-\\s?\\d{1,2}| and (?:over|up|above|under))?|\\d{1,2}\\+|over[- ]\\d{2}s(?: only)?|adults)',
  '(?:pre-?)?(?:booking|registration|rsvp|tickets?|reservations?)(?: (?:is|are))? (?:essential|required|recommended|advised|necessary|needed|mandatory|appreciated)',
  '(?:no (?:booking|registration|tickets?|experience)(?: (?:or|and) (?:booking|registration|tickets?|experience))?)(?: (?:required|needed|necessary))?',
  '(?:wait(?:ing)?[ -]?list)(?: only| open| full)?|(?:registration|booking|sales?|rsvp) (?:full|closed|ended|has ended|opens soon)',
  '(?:buy|get|book|view|see) (?:tickets?|details|more|event|the event)|interested\\??|going\\??|details|featured|add to (?:my )?calendar|more info(?:rmation)?|read more|learn more',
  '[$\\xa3\\x80]\\s?\\d{1,4}(?:\\.\\d\\d)?(?: (?:suggested|minimum|voluntary))? (?:donation|entry|ticket|on the door|at the door|per person|pp|per (?:child|family))|(?:by|suggested) donation|pay what you (?:can|like|want)',
  '(?:evento|actividad|atividade|attivit[aà]|[eé]v[eé]nement|veranstaltung) (?:gratuit[oae]?|presencial|virtual|online|en l[ií]nea|en ligne|h[ií]brid[oa]|hybride|in presenza|en pr[eé]sentiel|p[uú]blic[oa]|publique?|pubblico|abiert[oa]|abert[oa]|libre|livre|libero)|pr[aä]senzveranstaltung|online-?veranstaltung|(?:kostenlose|[oö]ffentliche) veranstaltung|en pr[eé]sentiel|in presenza|in pr[aä]senz|presencial|en l[ií]nea|en ligne',
  '(?:entrada|entr[eé]e|ingresso|acceso|acc[eè]s|accesso|eintritt) (?:libre|livre|libero|libera|franca|gratuit[oae]?|frei)(?:,? (?:hasta completar (?:el )?aforo|dans la limite des places(?: disponibles)?|fino a esaurimento posti))?|(?:con|sur|su|mit|com) (?:inscripci[oó]n|r[eé]servation|inscription|prenotazione|anmeldung|inscri[cç][aã]o)(?: (?:previa|obligatoire|obbligatoria|pr[eé]via|obligatoria))?',
].join('|')
const BADGE = new RegExp(`^(?:${BADGE_WORDS})(?:\\s?[,;|/·*\\x95\\xb7-]\\s?(?:${BADGE_WORDS}))?\\s?[!.]{0,3}$`, 'i')

/** Does a listing print the line beside any name: who may come, at what price, how? */
export function isBadge(words: string): boolean {
  return words.length < 60 && BADGE.test(words)
}

/** Does the line call, head a list or say whose page it is? */
export function isBanner(words: string): boolean {
  if (words.length > 80) return false
  return (
    LIST_HEAD.test(words) ||
    EXHORTS.test(words) ||
    WANTED.test(words) ||
    SERVICE.test(words) ||
    MESSAGE.test(words) ||
    SUMMONS.test(words) ||
    NONE.test(words) ||
    /\bmailing list archives?$|^archives? of (?:the )?.{3,40}(?:list|-l)$/i.test(words)
  )
}

const PLACES_LEFT =
  /^[¡\s]*(?:(?:(?:only|last|few|a few|limited|more|just|extra|\d{1,4})\s){1,3}(?:places?|seats?|spots?|tickets?|spaces?)(?:\s(?:left|available|remaining))?|(?:places?|seats?|spots?|tickets?|spaces?)\s(?:(?:are\s)?(?:still|now)\s)?(?:available|remaining|left|limited|going fast|selling fast)|sold out|fully booked|ausverkauft|ausgebucht|complet|agotad[oa]s?|esgotad[oa]s?|esaurit[oi]|(?:[uú]ltim[oai]s?|quedan|restam|derni[eè]res?|ancora|letzte|noch)\s(?:\p{L}+\s)?(?:cupos?|plazas?|vagas?|lugares|places|posti|pl[aä]tze|entradas|ingressos|billets|biglietti)(?:\s(?:disponibles?|dispon[ií]veis|disponibili|frei))?)\s?[!.]{0,3}$/iu

/** Does it say how many places are left? */
export function isPlacesLeft(words: string): boolean {
  return PLACES_LEFT.test(words)
}

/** Is it the name of a paper, a blog, a bulletin? */
export function isPaper(words: string): boolean {
  return words.length < 80 && (PAPER.test(words) || ISSUE.test(words))
}
