/** What announcements of events say: that one is invited, that it takes place. */
import type { Cue } from './cue.js'

export const INVITATIONS: readonly Cue[] = [
  {
    cue: 'invitation',
    weight: -2,
    words:
      "(?:are|is|be|cordially|warmly|kindly|all) invited|invites? (?:you|all|applications|participants|everyone|members|the public|interested|papers|submissions|contributions|nominations)|join us|save the date|please (?:join|attend|come|register|rsvp)|rsvp|we look forward to (?:seeing|welcoming|meeting)|see you (?:there|at|on|then)|hope to see you|looking forward to seeing|register (?:here|now|at|online|by|via|for|in advance)|to register|all (?:are )?welcome|everyone is welcome|open to (?:the public|all|everyone)|mark your calendars?|don't miss|come (?:and|along|join)|call for (?:papers|participation|abstracts|proposals|submissions|contributions)|te (?:invitamos|esperamos)|los invitamos|les esperamos|las invitamos|los esperamos|inscripciones?|inscr[ií]bete|convidamos|inscri[cç](?:[oõ]es|[aã]o)|inscreva-se|participe|vous (?:invite|convie|êtes invité)|inscrivez-vous|inscriptions?|iscrizion[ei]|vi invitiamo|anmeldung|laden .{0,20} ein|attendees|tickets?\\b|guided tours?|curated by|curat[oe] da|admission|doors open|are (?:now )?open\\b",
  },
  {
    cue: 'information-session',
    weight: -4,
    words:
      "information (?:session|evening|event|day|meeting)|info ?(?:session|day|evening|tag|abend|veranstaltung)|informationsveranstaltung|sesi[oó]n informativa|séance d'information|réunion d'information|seance d'information|reunion d'information|sess[aã]o (?:de esclarecimento|informativa)|incontro informativo",
  },
  {
    cue: 'takes-place',
    weight: -2,
    words:
      '(?:will|to|is to|was|were|is|are|being) (?:be )?(?:held|hosted|convened)\\b|(?:takes?|took|taking|will take) place|will (?:meet|speak|present|discuss|talk|lecture|give a|be given|be speaking|be presenting|be giving|be joined|host|hold|organi[sz]e|convene|begin at|start at|be visiting)|is (?:hosting|holding|organi[sz]ing|convening|giving|speaking|presenting)|(?:hosted|convened|conducted|organi[sz]ed|held) (?:a|an|the|its|their|at|in|on|from)\\b|will be (?:launched|presented|unveiled|inaugurated|opened|heard|shown|screened)|was (?:launched|opened|inaugurated|unveiled) (?:on|at|last|in|by|yesterday|today|this)\\b|attended (?:a|an|the)|gathered (?:at|in|on|for)|will hear|interverr|intervengono|se presentar[aá]|pr[eé]sentera|ser[aá] apresentad[oa]|(?:hosted|convened) (?:a|the)\\b|(?:se (?:llevar[aá]|realizar[aá]|celebrar[aá])|tendr[aá] lugar|acontecer[aá]|ser[aá] realizad[oa]|aura lieu|se tiendra|si terr[aà]|si svolger[aà]|findet .{0,40}statt)',
  },
]
