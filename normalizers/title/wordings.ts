/** Wordings that a name has, and wordings that none has. */

/** "ACL 2010", "RepNum-6", "TALK'26": how people call an event for short. */
export const ACRONYM_YEAR = /^[A-Z][\w&+-]{1,14}[ '-]{0,2}(?:(?:19|20)?\d{2}|(?<=[ -])\d{1,2})$/

export const ORDINAL =
  /(?:^|\s)(?:\d{1,3}(?:st|nd|rd|th|º|ª|°|ers?|èmes?|es?|o|a)\.?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural|annual|[IVX]{2,6}|primer[oa]?|segund[oa]|tercer[oa]?|premi[eè]re?|deuxième|anual|annuel(?:le)?)(?=\s)/iu
export const SENTENCE =
  /\b(?:will|shall|would|to be (?:held|announced)|(?:is|are|was|were|has|have|had)\s(?:been|being|happy|pleased|delighted|excited|proud|glad|held|to be|now|open|still|accepted|due|required|requested|limited|available|closed|also|given|invited|welcome|expected|not (?:required|needed|necessary|possible|available|included|allowed|permitted|yet|open|able|to be))|we\s(?:are|will|invite|have|would)|we'(?:re|ll)|you\s(?:are|will|can)|(?:invites?|invited)\s(?:you|all|to)|please|thank you|has the following|serán?|(?:realizar|celebrar|organizar|convocar|llevar|inaugurar|presentar)[áa]n?|estamos|vamos|nous (?:avons|sommes|vous)|se (?:realiz[oó]|celebr[oó]|llev[oó]|inaugur[oó])|tuvo lugar|realizou-se|teve lugar|decorreu|a eu lieu|s'est tenue?|si [eè] (?:svolt|tenut)[oa]|l[aä]dt|laden|findet|veranstaltet|(?:takes|take) place|(?:goes|carries) on (?:next|this|with|on|in)|(?:continues|resumes|returns) (?:next|this|with|on)|as follows|to remind you|is sponsored|(?:his|her|their|my) name is|we show|(?:if you )?would like|(?:are|is|before|until|hasta|at[eé]|avant|antes del?|entro|below|descriptions of|will be)$|(?:opens?|begins?|starts?) (?:at|in|on)|runs (?:from|until)|worth|(?:seeks|aims|intends|hopes|wants|covers|includes|consists|focuses|serves)(?: (?:to|at|on|of))?$|members and friends|welcome$|organi[sz]e[sn]?t?,|organizan?,|organizzano?,|organi[sz]e(?:nt)? (?:un|une|le|la|les|l')(?= ?\p{L})|organizan? (?:un|una|el|la|um|uma|o|a)(?= )|organizzano? (?:un|una|il|la))(?![\p{L}])/iu
// "Join us …", "Are you getting ready …?", "¡Prográmate …": spoken to the reader.
export const SPOKEN =
  /^[¡¿"\s]*(?:i'm|i am|we're|we are|join|come|are you|do you|did you|have you|tienes|quieres|sab[ií]as|você|voc[eê]s|sapevi|hai|hast du|kennst du|want|would you|ready|don't|let's|can't|cannot|if you|register|rsvp|welcome|bienvenid[oa]s|prográmate|te invitamos|te esperamos|los invitamos|vente|ven|venha|vem|participe|inscr[ií]b|atención|atenção|nous|venez|rejoignez|hello|thank|spend|meet us|see you|save|click|note|update|only|free|spread|share|bring|grab|happy|looking|it is|it's|there|this|these|here|our)(?=[\s,!])/i
export const GENERIC =
  /^(?:(?:the|a|an|our|guest|invited|next|upcoming|special|weekly|monthly|this|today's|tomorrow's|graduate|student|lunchtime|lunch|staff|departmental|department|second|first|third|\d+|two|three|fwd|new|revised|complete|all|joint|final|mock)\s){0,4}(?:talks?|lectures?|sessions?|seminars?|webinars?|meet-?ups?|colloquium|trainings?|courses?|conferences?|speakers?|meetings?|events?|presentations?|announcements?|workshops?|schedule|information|details|series|calendar)(?:\s(?:next|this|today|tomorrow|by|time|and|series|announcements?|informations?|reminder|schedule|\d|with|from|mon|tues|wednes|thurs|fri|satur|sun|(?:on|in|for|at) (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|this|room|department|noon|week|today|tomorrow|spring|fall|autumn|term)).{0,40})?[!.]*$/i
export const NUMBERED =
  /^(?:(?:session|part|module|day|week|panel|chapter|lecture|track|option|step|item|annex|page|table|figure)\s(?:\d|[ivx]+\b)|(?:\d{1,2}|[ivx]{1,4})[.)]\s)/i
export const CONTACT = /@\w|https?:|www\.|\+\d{2}|\btel\b|\b\d{3}[ -]\d{4}\b|\b\d{5}\b/i
export const PERSON =
  /^(?:(?:dr|prof(?:essor)?|mr|mrs|ms|sir|hon|dra?)\.?\s\p{Lu}|\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]*){1,3},\s(?:ph\.?d|professor|director|dean|university|department|head|chair|president|senior|associate|assistant|secretary))/iu
export const CLOCK = /\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/i
export const SOON =
  /\b(?:next week|this week|tomorrow|today|tonight|this (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:mon|tues|wednes|thurs|fri)day|mañana|amanhã|demain|domani|morgen)\b|\s\+\s/i
export const GREETING =
  /^(?:dear|hi|hello|hey|hola|best|regards|sincerely|cheers|yours|kind regards|lep|thanks|apologies)\b/i
// "DELEGATES CALL FOR A COMMON MAP AS THE CONFERENCE CLOSES", "Kisumu hosts", "Concluye el Congreso": what a headline says.
export const TOLD =
  /\s(?:opens|closes|ends|concludes|begins|kicks off|wraps up|calls? (?:for|on)|urges?|agrees?|adopts?|backs?|approves?|pledges?|gathers?|convenes?|hosts?|holds?|launches|discusses|explores|highlights?|attracts?|draws?|brings?|trains?|trained|marks|celebrates?|strengthens?|boosts?|unites|tackles|concluded|ended|held|attended|hosted|opened|closed|adopted|agreed|concluye|finaliza|culmina|arranca|inaugur[aó]|re[uú]n[eió]+|capacita|analiza[n]?|cierra|s'ach[eè]ve|s'ouvre|r[eé]unit|accueille(?:ra)?|acoge(?:r[aá])?|acolhe(?:r[aá])?|recibe|recibir[aá]|recebe(?:r[aá])?|sedia(?:r[aá])?|ser[aá] sede d\p{L}+|ospit(?:a|er[aà])|(?:to|will) (?:host|hold|convene)|encerra|re[uú]ne|discute[m]?|eröffnet|endet|si chiude|si apre)(?:\s|$)|^(?:concluye|finaliza|culmina|arranca|inauguran?|realizan?|realizaron|celebran?|clausuran?|encerrad[oa]|realizad[oa])\s/iu
// "Minister to open new water atlas": two longer words in lower case.
export const RUNNING = /(?:\s\p{Ll}{3,}){2}|\s\p{Ll}{4,}\s.{0,40}\s\p{Ll}{4,}/u
