/** Words of the page around a name: when it was posted, registration, sections, languages. */
export const ASIDES = [
  '(?:(?:announcement|event|notice|call|item|listing) )?(?:posted|published|last updated|submitted|written|created|uploaded)(?: on| by| in|:) .{0,80}|important: .{0,60}|for immediate release|have your say|executive education|(?:summary |final |meeting )?(?:report|minutes|proceedings|summary)|(?:office )?memorandum|memo|(?:training )?circular|open call|open letter|registered charity.{0,40}|est(?:ablished|\\.)? \\d{4}',
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
  'listen|share|print|email|add to .{0,30}|copyright.{0,40}|received|draft|confidential|urgent|updated?|new!?|final|version \\d.{0,10}|restricted|english only|original:? .{0,20}|distr.{0,20}',
  'open(?::| for feedback).{0,40}|close[sd]?:.{0,40}|status:.{0,40}|consultation status.{0,60}',
  'note (?:the )?(?:(?:un|new|change|special|different|early|late)\\p{L}*) .{0,40}|special issue.{0,80}|overview|introduction|abstract|details|summary|background|description|detalles|detalhes|d[eé]tails|dettagli|einzelheiten|(?:about|sobre|acerca de) (?:this|este|the|o|el) event[o]?|[aà] propos de cet [eé]v[eé]nement|informazioni sull.evento|[uü]ber diese veranstaltung|termine|kalender|calendrier|calendario|programaci[oó]n|in this (?:issue|newsletter|edition)|en este n[uú]mero|nesta edi[cç][aã]o|dans ce num[eé]ro|in dieser ausgabe|in questo numero|about (?:the )?event|evening all|morning all',
].join('|')
