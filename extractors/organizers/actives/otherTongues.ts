/** The same in Spanish, Portuguese, French, Italian and German. */
import type { ActiveRow } from './row.js'

export const OTHER_TONGUES: readonly ActiveRow[] = [
  {
    role: 'organizer',
    cue: 'tiene-el-placer',
    object: false,
    words:
      "(?:tienen?|tem|têm|ont|hanno|ha|a)~(?:el~|o~|le~|il~|l')?(?:agrado|placer|gusto|honor|honra|prazer|plaisir|honneur|piacere)~(?:de|en|di|d(?='))|tienen?~a~bien|têm?~a~bem|se~complacen?~en|(?:est|sont)~(?:heureu(?:x|se|ses)|ravi(?:e|s|es)?)~(?:de|d(?='))|(?:è|sono)~liet[aoie]~di",
  },
  {
    // "La Universidad de Talca será la anfitriona"
    role: 'host',
    cue: 'es-anfitriona',
    object: false,
    words:
      "(?:es|será|fue|é|foi|sera|est|sarà|è)~(?:(?:la|el|le|il|a|o)~|l')(?:sede~(?:y~)?)?(?:institución~|universidad~)?(?:anfitri(?:ón|ona|ã|ão)|hôte(?:sse)?|ospite)",
  },
  {
    role: 'organizer',
    cue: 'abre-inscripciones',
    object: false,
    words:
      "(?:llama|chama)~a~\\p{Ll}{5,}|abr(?:e|en|em|irá|ió)~(?:(?:la|las|el|los|a|as|o|os|le|su|sus)~)?(?:\\p{Ll}+~)?(?:convocatoria|inscripci(?:ón|ones)|postulaciones|llamado|inscriç(?:ão|ões)|chamada|iscrizioni|candidature)|ouvre(?:nt)?~(?:les~|l')?(?:inscriptions?|candidatures)|apre~le~iscrizioni",
  },
  {
    role: 'organizer',
    cue: 'lädt-ein',
    object: false,
    words:
      '(?:freut|freuen)~sich(?=[^.;:]{3,120}\\s(?:einzuladen|begrüßen|willkommen))|(?<!\\b(?:Hierzu|Dazu|Deshalb|Daher|Wozu)~)(?:lädt|laden)~(?:[\\p{L}\\d.:,]+~){0,9}?(?:ein(?![\\p{L}])|zu[mr]?(?![\\p{L}]))|veranstalte(?:t|n)',
  },
  {
    role: 'organizer',
    cue: 'invita',
    object: false,
    words:
      '(?:(?:te|les?|los|os|vos|nos|vous|ti|vi|la|le)~)?(?:invitan?|convidam?|convoca[nm]?|invite(?:nt)?|invitano|invita)~(?:\\p{Ll}{5,}|a|para|al|à|aux?|tod[oa]s|você|vocês|cordialmente|[àa]l?l?a)|vous~(?:invite(?:nt)?|convie(?:nt)?|donne(?:nt)?~rendez-vous|propose(?:nt)?)|(?:convidam|invitano)(?=\\s*(?:\\n|[.:]|$))|(?:te|les|os|ti|vi)~(?:invitan?|convidam?|invitano|espera[nm]?)',
  },
  {
    // "Das OK Lab Chemnitz trifft sich wieder"
    role: 'organizer',
    cue: 'trifft-sich',
    object: false,
    words:
      '(?:trifft|treffen)~sich(?:~(?:wieder|zum|zur|am|im|jeden|monatlich|regelmäßig))|ist~(?:Teil|eine?~(?:offene~|lokale~)?(?:Gruppe|Initiative|Gemeinschaft|Community|Verein|Netzwerk))(?![\\p{L}])',
  },
  {
    // "l'Office français réunit techniciens et agriculteurs le jeudi 20 novembre"
    role: 'organizer',
    cue: 'réunit',
    object: false,
    words:
      '(?:réuni(?:t|ssent|ra|ront)|rassemble(?:nt|ra)?|reúnem?|reúnen|reunir(?:á|án|ão)|riunisce|riunirà)~(?:(?:les|des|los|las|os|as|a|i|gli|plus~de|más~de|mais~de)~)?(?:\\d+~)?\\p{Ll}{5,}',
  },
  {
    role: 'organizer',
    cue: 'organiza',
    object: true,
    words:
      '(?:organi[sz]ar(?:á|án|ão)|realizar(?:á|án|ão)|celebrar(?:á|án|ão)|ofrecer(?:á|án)|promover(?:á|án|ão)|organiser(?:a|ont)|organizzer(?:à|anno)|tien(?:t|dra|dront)|terr(?:à|anno)|organi[sz]a[nm]?|realiza[nm]?|promovem?|promueven?|organizza(?:no)?|ospitano|celebra[nm]?|lanza[nm]?|ofrece[nm]?|oferece[m]?|organise(?:nt)?|organizzano|propone|propongono|ripropone|ripropongono|promuove|promuovono)',
  },
  {
    // "Pozoazul presenta: Los pozos antiguos"
    role: 'presenter',
    cue: 'presenta',
    object: false,
    words: '(?:presentan?|apresentam?|presentano|présente(?:nt)?|präsentier(?:t|en))(?=\\s*(?::|\\n|"))',
  },
  {
    role: 'presenter',
    cue: 'presenta',
    object: true,
    words: '(?:presenta[n]?|apresenta[m]?|présente(?:nt)?|presentano)',
  },
]
