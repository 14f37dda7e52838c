/** The same in Spanish and Portuguese. */
import type { RoleRow } from './row.js'

export const IBERIAN: readonly RoleRow[] = [
  {
    role: 'co-organizer',
    cue: 'co-organizado',
    opens: true,
    bare: true,
    words: 'co-?organi[sz]ad[oa]s?~(?:por|con|com|pel[oa]s?)|co-?organi[sz]a[nm]?\\s*:',
  },
  {
    role: 'organizer',
    cue: 'organizado-por',
    opens: true,
    words:
      '(?:uma~realiza[çc][ãa]o|numa~organiza[çc][ãa]o)(?:~conjunta)?~d[aeo]s?|(?:organi[sz]ad|convocad|promovid|impulsad|realizad|coordinad|coordenad|impartid|ofrecid|oferecid)[oa]s?(?:~\\p{L}+){0,4}?~(?:por|pel[oa]s?)|organizan?:?(?=~(?:el|la|los|las)~\\p{Lu})',
  },
  {
    // "Organizan ILDA y CEPAL"
    role: 'organizer',
    cue: 'organizan-nombrados',
    opens: true,
    words:
      'organizan?(?=~\\p{Lu})|organizam?(?=~\\p{Lu})|convocan?(?=~\\p{Lu})(?!~al?~)|convidam(?=~\\p{Lu})|invitan(?=~\\p{Lu})',
  },
  {
    // "Este año lo convocan la Casa de Oficios y la Red de Bibliotecas"
    role: 'organizer',
    cue: 'lo-convocan',
    opens: true,
    bare: true,
    words: 'los?~(?:convocan?|organizan?|realizan?|promueven?|impulsan?|coordinan?)(?=~(?:(?:el|la|los|las)~)?\\p{Lu})',
  },
  { role: 'host', cue: 'acogido-por', opens: true, words: '(?:acogid|auspiciad)[oa]s?~(?:por|pel[oa]s?)' },
  {
    role: 'sponsor',
    cue: 'patrocinado-por',
    opens: true,
    words:
      'patrocinad[oa]s?~(?:por|pel[oa]s?)|(?:con~)?el~patrocinio~del?|(?:com~)?o~patroc[ií]nio~d[aeo]s?|com~patroc[ií]nio~d[aeo]s?',
  },
  {
    role: 'funder',
    cue: 'financiado-por',
    opens: true,
    words:
      '(?:financiad|subvencionad|costead|sufragad|subsidiad)[oa]s?~(?:por|pel[oa]s?)|con~(?:una?~)(?:\\p{Ll}+~)?(?:subvenci[óo]n|ayuda|beca|donaci[óo]n)~del?|com~(?:uma?~)(?:subven[çc][ãa]o|subs[íi]dio|bolsa)~d[aeo]s?|con~(?:la~)?financiaci[oó]n~del?|com~financiamento~d[aeo]s?',
  },
  {
    role: 'funder',
    cue: 'con-el-apoyo-financiero',
    opens: false,
    words:
      "(?:con~)?el~(?:apoyo|financiamiento)~(?:financiero|econ[óo]mico)~del?|con~(?:el~|la~)?(?:financiamiento|financiaci[óo]n)~del?|gracias~(?:al|a~la|a~una?)~(?:\\p{Ll}+~)?(?:financiamiento|financiaci[óo]n|donaci[óo]n|subvenci[óo]n|beca)~del?|(?:com~)?o~(?:apoio~financeiro|financiamento)~d[aeo]s?|com~financiamento~d[aeo]s?|(?:avec~)?l'(?:appui|aide|assistance)~(?:technique~et~)?financi(?:er|ère)(?:~et~technique)?~(?:de|du|des|d(?='))|(?:avec~)?le~(?:(?:soutien|concours)~(?:technique~et~)?financier(?:~et~technique)?|financement)~(?:de|du|des|d(?='))|bénéficie(?:nt|ra)?~(?:du~|de~l'|d'un~)(?:soutien|appui|aide)~financi(?:er|ère)~(?:de|du|des|d(?='))|gr[âa]ce~au~financement~(?:de|du|des|d(?='))|avec~un~financement~(?:de|du|des|d(?='))|con~fondi~(?:di|del|della|dei|dell(?='))|con~il~(?:sostegno|contributo|supporto)~(?:finanziario|economico)~(?:di|del|della|dei)|con~fondos~del?",
  },
  {
    role: 'supporter',
    cue: 'con-el-apoyo-de',
    opens: false,
    words:
      '(?:con~|y~)?el~(?:\\p{Ll}+~)?(?:apoyo|respaldo|aval|acompañamiento|concurso)~(?:(?!del?(?![\\p{L}]))\\p{Ll}+~){0,2}?del?|con~(?:apoyo|respaldo|aval)~(?:(?!del?(?![\\p{L}]))\\p{Ll}+~){0,2}?del?|com~(?:o~)?apoio~(?:institucional~|t[ée]cnico~)?d[aeo]s?|o~apoio~(?:institucional~|t[ée]cnico~)?d[aeo]s?|gracias~al~apoyo~del?|gra[çc]as~ao~apoio~d[aeo]s?|apoyad[oa]s?~por|apoiad[oa]s?~(?:por|pel[oa]s?)',
  },
  {
    role: 'partner',
    cue: 'en-colaboracion-con',
    opens: false,
    words:
      '(?:en|con~la|con|la)~(?:colaboraci[oó]n|cooperaci[oó]n|asociaci[oó]n|alianza|conjunto|participaci[oó]n)~(?:con|del?)|em~(?:colabora[cç][aã]o|parceria|coopera[cç][aã]o|conjunto|associa[cç][aã]o|coordena[cç][aã]o|articula[cç][aã]o)~com|(?:com~)?a~(?:colabora[cç][aã]o|parceria|coopera[cç][aã]o|participa[cç][aã]o)~d[aeo]s?|en~(?:coordinaci[oó]n|articulaci[oó]n)~con|de~(?:forma|manera|modo)~conjunt[ao]~co[nm]|junto~(?:con|com)|juntamente~com',
  },
  {
    role: 'organizer',
    cue: 'invitan-nombrados',
    opens: true,
    bare: true,
    words:
      '(?:invitan?|convidam?|convocan?|organi[sz]an?|realiza[çc][ãa]o|promo[çc][ãa]o|organiza[çc][ãa]o|invitano|organizzano|promuovono)\\s*:(?=\\s*(?:(?:el|la|los|las|o|a|os|as|il|lo)~)?\\p{Lu})',
  },
  {
    role: 'funder',
    cue: 'auspicio-financiero',
    opens: false,
    words:
      'con~el~auspicio~(?:financiero|económico)~del?|(?:con~el|gracias~al)~aporte~(?:econ[óo]mico~|financiero~)?del?|com~recursos~d[aeo]s?',
  },
  {
    role: 'patron',
    cue: 'con-el-auspicio',
    opens: true,
    bare: true,
    words:
      '(?:con~)?el~auspicio~(?:(?!del?(?![\\p{L}])|financiero|económico)\\p{Ll}+~){0,2}?del?|com~o~(?:alto~patrocínio|patrocínio~institucional)~d[aeo]s?',
  },
  {
    role: 'patron',
    cue: 'bajo-los-auspicios',
    opens: true,
    bare: true,
    words: 'bajo~(?:los~auspicios|el~auspicio|el~patrocinio)~del?|sob~(?:os~ausp[ií]cios|a~[eé]gide)~d[aeo]s?',
  },
]
