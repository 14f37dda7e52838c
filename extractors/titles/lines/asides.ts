/** Words of the page around a name: when it was posted, registration, sections, languages. */
export const ASIDES = [
  '(?:(?:announcement|event|notice|call|item|listing) )?(?:posted|published|last updated|submitted|written|created|uploaded)(?: on| by| in|:) .{0,80}|important: .{0,60}|for immediate release|have your say|executive education|(?:summary |final |meeting )?(?:report|minutes|proceedings|summary)|(?:office )?memorandum|memo|(?:training )?circular|open call|open letter|registered charity.{0,40}|est(?:ablished|\\.)? \\d{4}',
  // What a page says of its age, when the day behind it is cut off: "Last updated", "Dernière mise à jour le"
  '(?:(?:this )?page )?(?:last|recently) (?:updated|modified|edited|changed|reviewed)\\b.{0,40}|posted|published|uploaded|[uú]ltima (?:actualizaci[oó]n|atualiza[cç][aã]o|modifica[cç][aã]o|modificaci[oó]n)\\b.{0,40}|(?:actualizado|atualizado|publicado|publicada) (?:el|em|en|a)|(?:derni[eè]re )?mise? [aà] jour\\b.{0,40}|publi[eé] le|ultim[oa] (?:aggiornamento|modifica)\\b.{0,40}|(?:aggiornato|pubblicato) il|(?:zuletzt )?(?:aktualisiert|ge[aä]ndert|ver[oö]ffentlicht)(?: am \\d.{0,30})?',
  // "Previous event: Bats at Dusk", "« Next talk"
  '(?:[^\\p{L}]{0,3})(?:(?:previous|earlier) (?:event|talk)|(?:previous|next|earlier|later) (?:item|post|article|page))s?\\b.{0,120}',
  '\\[?(?:english|deutsch|espa[nñ]ol|fran[cç]ais|italiano|portugu[eê]s) (?:version )?(?:below|unten|abajo|abaixo|ci-dessous|sotto|follows)\\]?',
  "(?:upcoming |past |all |featured |public |special )?(?:events?|eventos?|[eé]v[eé]nements?|veranstaltungen|news|noticias|agenda|announcements?|calendar|what's on)",
  '(?:organi[sz]ation|programme|program|purpose|objectives?|aims?|scope|background|structure|format|overview|venue|language) (?:of|and .{3,20} of) the (?:meeting|workshop|conference|seminar|course|training|event|consultation|symposium|forum|webinar|session)',
  '(?:applications?|registration|submissions?|bookings?|nominations?|inscripciones|inscri[cç][oõ]es|inscriptions?|iscrizioni) (?:is|are|est[aá]n?|sont|sono)? ?(?:now |still )?(?:open|closed|invited|abiertas|abertas|ouvertes|aperte)',
  // "Registration open: Summer School on Maps" names what is open.
  '(?!registration (?:is )?(?:now )?open\\s?[:!-]\\s+(?!(?:from|until|till|to|now|see|at|here|on|by|via|please|for|https?|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december)(?:day|sday|nesday|rsday|urday)?\\b)\\p{L}+ \\p{L})(?:register (?:here|now|for|at|by|today|online|via|to)\\b|registration(?: is| link| now| open| form| fee| deadline|:)|rsvp|book now|sign up|inscr[ií]).{0,60}',
  'registration',
  '(?:by invitation|free (?:and|entry|admission|event)|open to).{0,80}',
  '(?:time|when|where|who|why)\\b.{0,3}',
  '(?:official |hybrid |virtual )?(?:side|parallel|satellite|fringe|associated|affiliated)[ -](?:events|sessions|meetings|workshops)(?: programme)?|(?:eventos|actividades|atividades) paralel[oa]s|[eé]v[eé]nements parall[eè]les|eventi collaterali',
  '(?:course|event|workshop|training|programme|session|conference|meeting|seminar|lecture|exhibition) (?:overview|details|description|summary|contents?|outline|facts|at a glance|page|materials?)',
  "(?:\\d{1,2}[.)] )?(?:this|next|the) (?:week|month|term)(?:'s|s'|s)? (?:seminars?|talks?|lectures?|speakers?|colloquium|events?)",
  // "Slides of the spring meetup", "Notes of the last meeting"
  '(?:slides?|notes?|minutes|recordings?|videos?|photos?|pictures) (?:of|from) (?:the|our|last|previous) (?:\\p{L}+ ){0,2}(?:meeting|meet-?up|talks?|events?|workshops?|sessions?|seminars?|webinars?|conference)|(?:el )?acta de la (?:[uú]ltima|pasada) (?:reuni[oó]n|asamblea)|compte[- ]rendu de la (?:derni[eè]re )?r[eé]union|protokoll der letzten sitzung|ata da [uú]ltima reuni[aã]o|verbale dell.ultima riunione',
  // "Dates and times are AoE (UTC-12h)"
  '(?:all )?(?:dates?|times?|hours|deadlines)(?: and (?:dates?|times?|deadlines))? (?:is|are) (?:all )?(?:(?:given |shown |listed )?in )?(?:aoe|anywhere on earth|utc|gmt|[a-z]{2,4}t\\b|local|subject to|tentative|provisional|approximate|final|firm).{0,40}',
  // "O que queremos com o encontro", "What we want with the day": heads of aims
  'o que queremos(?: (?:com|d[oa]) .{3,40})?|(?:lo que|qu[eé]) (?:queremos|buscamos)(?: con .{3,40})?|ce que nous (?:voulons|souhaitons|cherchons)(?: .{3,40})?|(?:che )?cosa vogliamo(?: .{3,40})?|was wir (?:wollen|vorhaben)(?: .{3,40})?|what we (?:want|hope|aim) (?:from|with|for|of) (?:the|this|our) .{3,40}',
  'programme (?:d[eé]finitif|provisoire|pr[eé]liminaire)|programa (?:definitivo|provisional|provis[oó]rio|preliminar)|programma (?:definitivo|provvisorio|preliminare)|(?:endg[uü]ltiges|vorl[aä]ufiges) programm',
  'de (?:nuestra|mi|su) (?:mayor |m[aá]s alta )?consideraci[oó]n|por medio de la presente',
  // "Issued at Nairobi this 22nd day of May, 2023"
  '(?:issued|given|dated|done) at .{3,30},? this .{3,60}',
  // "Members $20 / Non-members $45"
  '(?:members?|non-?members?|students?|adults?|concessions?|early bird|socios|estudiantes|adultos|membres|[eé]tudiants|mitglieder|studierende|soci|studenti) ?:? ?[$€£] ?\\d.{0,60}',
  // "Co-hosted by the Government of Estonia and Generation Connect"
  'co-?(?:hosted|organi[sz]ed|sponsored|convened|presented|chaired) (?:and (?:co-?)?\\p{L}+ )?by .{3,160}',
  // "Official side event on the margins of the Forum" says where it is held.
  '(?:an? )?(?:official )?side[- ]event (?:on|at|in) the (?:margins|sidelines|fringes) of .{3,120}',
  'listen|share|print|email|add to .{0,30}|copyright.{0,40}|received|draft|confidential|urgent|updated?|new!?|final|version \\d.{0,10}|restricted|english only|original:? .{0,20}|distr.{0,20}',
  'open(?::| for feedback).{0,40}|close[sd]?:.{0,40}|status:.{0,40}|consultation status.{0,60}',
  'note (?:the )?(?:(?:un|new|change|special|different|early|late)\\p{L}*) .{0,40}|special issue.{0,80}|overview|introduction|abstract|details|summary|background|description|detalles|detalhes|d[eé]tails|dettagli|einzelheiten|(?:about|sobre|acerca de) (?:this|este|the|o|el) event[o]?|[aà] propos de cet [eé]v[eé]nement|informazioni sull.evento|[uü]ber diese veranstaltung|termine|kalender|calendrier|calendario|programaci[oó]n|in this (?:issue|newsletter|edition)|en este n[uú]mero|nesta edi[cç][aã]o|dans ce num[eé]ro|in dieser ausgabe|in questo numero|about (?:the )?event|evening all|morning all',
].join('|')
