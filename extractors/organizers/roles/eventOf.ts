/** Whose event it is: "a joint initiative of", "on behalf of", "a meeting of the". */
import type { RoleRow } from './row.js'

export const EVENT_OF: readonly RoleRow[] = [
  {
    // "an open meeting of the X", "un encuentro abierto de X"
    role: 'organizer',
    cue: 'event-of',
    opens: true,
    bare: true,
    words:
      '(?:meeting|evening|workshop|gathering|seminar|event|get-together|meet-?up|afternoon|course|school|class|training(?!~of)|webinar|hackathon|lecture|talk|exhibition|production|retreat|clinic)~(?:of|by|from)(?=~(?:the~)?\\p{Lu})|un[ae]?~(?:\\p{Ll}+~)?(?:encuentro|taller|jornada|actividad|charla|ciclo|seminario|incontro|laboratorio|serata|rencontre|atelier|journée|soirée)~(?:(?!organi|promoss|curat|propos|anim|impart|dirig|coord|tenut|present)\\p{Ll}+~)?(?:del?~(?:la)?|d[iae]l?l?a?|du|des)(?=~\\p{Lu})|an?~(?:joint~)?(?:program|programme|initiative)~of(?=~the~\\p{Lu})|uma?~(?:\\p{Ll}+~)?(?:encontro|oficina|jornada|atividade|palestra)~(?:\\p{Ll}+~)?d[aeo]s?(?=~\\p{Lu})',
  },
  {
    role: 'organizer',
    cue: 'joint-event-of',
    opens: true,
    words:
      'joint~(?:initiative|event|effort|venture|project|workshop|meeting|activity|conference|seminar|production|undertaking|programme)~(?:of|by|between)|(?:is|as)~an?~(?:initiative|activity|project|event|undertaking|programme|collaboration|production|venture)~(?:of|by|between)|initiative~(?:of|by)|collaboration~(?:between|of)|collaborazione~(?:tra|fra)|partnership~between|partenariat~entre|partenariato~(?:tra|fra)|alian[zçc]a~entre|parceria~entre|Kooperation~(?:von|zwischen)|colaboraci[oó]n~entre|colabora[cç][aã]o~entre|collaboration~entre',
  },
  {
    role: 'organizer',
    cue: 'event-by',
    opens: true,
    bare: true,
    words:
      '(?:workshop|seminar|lecture|training|course|evening|event|webinar|hackathon|conference|debate|symposium|breakfast|meeting|forum|talk)~(?:by|from)~the|(?:forms?|is)~(?:a~)?part~of~the~(?:\\p{Ll}+~)?(?:programme|program|activities|series|events|work)~of',
  },
  {
    role: 'organizer',
    cue: 'event-of',
    opens: true,
    bare: true,
    words:
      'news~from(?=~(?:the~)?(?:friends|association|society|network))|(?:(?:e-?)?newsletter|bulletin|conference|symposium|congress|annual~(?:general~)?meeting(?:~(?:19|20)\\d\\d)?|general~assembly|(?:seminars?|lectures?|talks?|concert|reading|colloquium|discussion)~series|series|open~day)~of~the',
  },
  {
    // "Join programme officers from the Foundation"
    role: 'organizer',
    cue: 'join-those-of',
    opens: true,
    bare: true,
    words: 'join~(?:us~|our~)?(?:\\p{Ll}+~){1,4}(?:from|of|at)~the(?=~\\p{Lu})',
  },
  {
    // "Event by Tidewater", "Eine Veranstaltung von Klarwasser": no subject is named so.
    role: 'organizer',
    cue: 'put-on-by',
    opens: true,
    bare: true,
    personal: true,
    words:
      "(?:an?~(?:\\p{Ll}+~)?)?event~by(?=~\\p{Lu})|eine~(?:\\p{Ll}+~)?(?:Veranstaltung|Initiative)~(?:von|vom|der|des)(?=~\\p{Lu})|une?~(?:\\p{Ll}+~)?(?:événement|initiative)(?:~conjointe?)?~d(?:e|u|es|e~la)(?=~\\p{Lu})|una?~(?:\\p{Ll}+~)?(?:evento|iniciativa)(?:~con(?:junt|giunt)[ao])?~d(?:el?(?:~la)?|i|ella|al)(?=~\\p{Lu})|un'iniziativa~d(?:i|el|ella|ei)(?=~\\p{Lu})|uma~organiza[çc][ãa]o(?:~d[aeo])?(?=~\\p{Lu})|uma?~(?:\\p{Ll}+~)?(?:evento|realiza[çc][ãa]o|iniciativa)~d[aeo]s?(?=~\\p{Lu})",
  },
  { role: 'organizer', cue: 'invited-by', opens: true, bare: true, words: 'you~are~(?:\\p{Ll}+ly~)?invited~by' },
  {
    // "Behind all this stands the Imaging Association"
    role: 'organizer',
    cue: 'behind-it',
    opens: true,
    bare: true,
    words:
      'behind~(?:all~)?(?:this|it|the~\\p{Ll}+)~(?:stands?|is|are)|(?:dahinter|hinter~(?:alle[mn]|de[mr]~\\p{L}+))~(?:steht|stehen)(?:~(?:der|die|das))?|detr[aá]s~(?:de~(?:esto|todo~esto|la~iniciativa)~)?est[aá]n?|por~tr[aá]s~(?:disto~)?est[aá]o?|derri[eè]re~(?:tout~)?cela',
  },
  {
    role: 'organizer',
    cue: 'on-behalf-of',
    opens: true,
    bare: true,
    words: '(?:writing|write)~(?:to~you~)?on~behalf~of',
  },
  { role: 'organizer', cue: 'on-behalf-of', opens: true, words: 'on~behalf~of' },
  { role: 'host', cue: 'at-invitation-of', opens: true, words: 'at~the~(?:\\p{Ll}+~)?(?:invitation|offer)~of' },
  {
    role: 'organizer',
    cue: 'led-by',
    opens: true,
    personal: true,
    words:
      '(?:led|facilitated|taught|given|delivered)~by(?:~(?:a~team|experts|staff|members|trainers|volunteers)~(?:from|of))?',
  },
]
