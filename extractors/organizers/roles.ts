/** Words that lead to the bodies behind an event, and the role they give. Data, by language; one alternation each. */
import { type Alternatives, alternatives } from '../alternatives.js'
import type { OrganizerRole } from '../candidate.js'

export interface RoleCue {
  readonly role: OrganizerRole
  readonly cue: string
  /** It begins a clause of its own ("organised by"); the others only carry on a clause ("in cooperation with"). */
  readonly opens: boolean
  /** People are named behind it as often as bodies ("hosted by Anna Smith"). */
  readonly personal?: boolean
}

// Longest first inside each row. `~` is white space, possibly a line's end.
const TABLE: readonly (RoleCue & { readonly words: string })[] = [
  // --- English
  {
    role: 'co-organizer',
    cue: 'co-organised',
    opens: true,
    words:
      'co-?organi[sz]ed~with|co-?organi[sz]ed(?:~(?!by(?![\\p{L}]))[\\p{L}\\d]+){0,5}?~by|co-?convened~(?:by|with)|co-?hosted~(?:by|with)',
  },
  { role: 'presenter', cue: 'brought-to-you-by', opens: true, words: 'brought~to~you~by' },
  {
    role: 'presenter',
    cue: 'presented-by',
    opens: true,
    personal: true,
    words: '(?:co-?)?presented~(?:and~hosted~)?by',
  },
  { role: 'manager', cue: 'managed-by', opens: true, personal: true, words: '(?:managed|administered|coordinated)~by' },
  {
    role: 'host',
    cue: 'hosted-by',
    opens: true,
    personal: true,
    words: '(?:kindly~|generously~|jointly~|being~)?hosted(?:~(?!by(?![\\p{L}]))[\\p{L}\\d]+){0,5}?~by',
  },
  {
    role: 'sponsor',
    cue: 'sponsored-by',
    opens: true,
    words:
      '(?:co-?|technically~|financially~|generously~|kindly~)*sponsored(?:~(?!by(?![\\p{L}]))[\\p{L}\\d]+){0,5}?~by|with~(?:the~)?sponsorship~(?:of|from)',
  },
  {
    role: 'funder',
    cue: 'funded-by',
    opens: true,
    words:
      '(?:co-?|partly~|partially~|generously~|kindly~)?(?:funded|financed|paid~for|underwritten|bankrolled|endowed|subsidi[sz]ed)~by|(?:borne|met|covered)~by',
  },
  {
    role: 'supporter',
    cue: 'supported-by',
    opens: true,
    words:
      '(?:kindly~|generously~|partly~|also~|financially~)?supported~by|made~possible~(?:in~part~|partly~)?(?:by|through|thanks~to)(?!~(?:an?~|the~)?(?:\\p{Ll}+~)?(?:grants?|funding|financial|donation|gift|contributions?|generosity|legacy|bequest)(?![\\p{L}]))(?:~(?:the~)?(?:generous~|kind~)?(?:support|help)~(?:of|from))?|has~(?:also~)?the~support~of',
  },
  {
    role: 'patron',
    cue: 'auspices',
    opens: true,
    words:
      '(?:held~)?under~the~(?:(?:high|joint|kind|gracious|honorary|distinguished)~)?(?:auspices|patronage|aegis)~of',
  },
  {
    role: 'organizer',
    cue: 'organised-by',
    opens: true,
    words:
      '(?:jointly~|co-?operatively~)?(?:organi[sz]ed|convened|arranged|put~on(?!~(?:line|display|show|record|hold|paper))|put~together|promoted|programmed|initiated|hosted~and~organi[sz]ed)(?:~(?!by(?![\\p{L}]))[\\p{L}\\d]+){0,9}?~by|(?:jointly~|co-?operatively~)?(?:run|offered|staged|prepared|called|delivered|conducted|implemented|carried~out)~(?:jointly~)?by',
  },
  { role: 'organizer', cue: 'curated-by', opens: true, personal: true, words: 'curated(?:~and~\\p{L}+)?~by' },
  {
    // "an open meeting of the X", "un encuentro abierto de X"
    role: 'organizer',
    cue: 'event-of',
    opens: true,
    words:
      '(?:meeting|evening|workshop|gathering|seminar|event|get-together|meet-?up|afternoon)~(?:of|by)(?=~(?:the~)?\\p{Lu})|un[ae]?~(?:\\p{Ll}+~)?(?:encuentro|evento|taller|jornada|actividad|iniciativa|charla|ciclo|seminario|incontro|laboratorio|serata|rencontre|atelier|événement|journée|soirée|initiative)~(?:\\p{Ll}+~)?(?:del?~(?:la)?|d[iae]l?l?a?|du|des)(?=~\\p{Lu})|uma?~(?:\\p{Ll}+~)?(?:encontro|evento|oficina|jornada|atividade|iniciativa|palestra)~(?:\\p{Ll}+~)?d[aeo]s?(?=~\\p{Lu})',
  },
  {
    // "Pizza by X, stickers by Y", "Drinks courtesy of X"
    role: 'sponsor',
    cue: 'treats-by',
    opens: true,
    words:
      '(?:pizzas?|drinks?|snacks?|beers?|food|catering|refreshments|stickers?|swag|goodies)~(?:(?:and|&)~\\p{Ll}+~)?(?:(?:(?:is|are|will~be)~)?(?:kindly~|generously~)?(?:(?:provided|offered|sponsored|supplied)~)?(?:by|courtesy~of)|(?:is|are)~(?:on|from))(?=~(?:the~)?\\p{Lu})',
  },
  {
    // "roof and chairs by X", "space courtesy of X", "Venue provided by X"
    role: 'host',
    cue: 'treats-by',
    opens: true,
    words:
      '(?:room|roof|space|venue|hall|premises|rooms)~(?:(?:and|&)~\\p{Ll}+~)?(?:(?:is|are|will~be)~)?(?:kindly~|generously~)?(?:(?:provided|offered|lent|given|supplied)~)?(?:by|courtesy~of)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'sponsor',
    cue: 'sponsor-named',
    opens: true,
    words:
      '(?:(?:main|lead|gold|silver|platinum|bronze|diamond|headline|principal|title|key|official|event|corporate)~)?sponsors?\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    // "Organisers: A (lead), B", "Host institution: C. Co-organising institutions: D, E"
    role: 'organizer',
    cue: 'organizer-named',
    opens: true,
    words:
      '(?:organi[sz]ers?|organi[sz]ing~(?:institutions?|bod(?:y|ies)|partners?)|conven[oe]rs?)\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'co-organizer',
    cue: 'co-organizer-named',
    opens: true,
    words:
      'co-?(?:organi[sz]ers?|hosts?|conven[oe]rs?)\\s*:(?=\\s*(?:the~)?\\p{Lu})|co-?(?:organi[sz]ing|hosting)~(?:institutions?|bod(?:y|ies)|partners?)\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'host',
    cue: 'host-named',
    opens: true,
    personal: true,
    words:
      '(?:host(?:ing)?~(?:institutions?|organi[sz]ations?|universit(?:y|ies))|hosts?)\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'supporter',
    cue: 'supporter-named',
    opens: true,
    words: '(?:supporters?|apoyan?|apoia[m]?|apoio|auspician?)\\s*:(?=\\s*\\p{Lu})',
  },
  {
    role: 'funder',
    cue: 'funder-named',
    opens: true,
    words: '(?:funders?|donors?|financian?|financia[m]?|funding)\\s*:(?=\\s*(?:the~)?\\p{Lu})',
  },
  {
    role: 'sponsor',
    cue: 'patrocina-nombrado',
    opens: true,
    words: '(?:patrocinan?|patrocinam?|patrocinadores|sponsorizzato)\\s*:(?=\\s*\\p{Lu})',
  },
  {
    role: 'partner',
    cue: 'colabora-nombrado',
    opens: true,
    words: '(?:colaboran?|colaboram?|parceiros|parceria|aliados)\\s*:(?=\\s*\\p{Lu})',
  },
  {
    role: 'partner',
    cue: 'partner-named',
    opens: true,
    words:
      '(?:(?:media|knowledge|community|venue|academic|strategic|local|institutional|technical|technology|supporting|scientific|cultural|programme|radio|press)~)?partners?\\s*:(?=\\s*(?:the~)?\\p{Lu})|media~partners?~(?:is|are)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'organizer',
    cue: 'joint-event-of',
    opens: true,
    words:
      'joint~(?:initiative|event|effort|venture|project|workshop|meeting|activity|conference|seminar|production|undertaking|programme)~(?:of|by|between)|(?:is|as)~an?~(?:initiative|activity|project|event|undertaking|programme|collaboration|production|venture)~(?:of|by|between)|initiative~(?:of|by)|collaboration~(?:between|of)|collaborazione~(?:tra|fra)|colaboraci[oó]n~entre|colabora[cç][aã]o~entre|collaboration~entre',
  },
  {
    role: 'organizer',
    cue: 'event-by',
    opens: true,
    words:
      '(?:workshop|seminar|lecture|training|course|evening|event|webinar|hackathon|conference|debate|symposium)~by~the',
  },
  {
    role: 'organizer',
    cue: 'event-of',
    opens: true,
    words:
      '(?:conference|symposium|congress|annual~meeting|general~assembly|(?:seminars?|lectures?|talks?|concert|reading|colloquium|discussion)~series|series|open~day)~of~the',
  },
  { role: 'organizer', cue: 'on-behalf-of', opens: true, words: 'on~behalf~of' },
  { role: 'host', cue: 'at-invitation-of', opens: true, words: 'at~the~(?:kind~)?invitation~of' },
  {
    role: 'organizer',
    cue: 'led-by',
    opens: true,
    personal: true,
    words:
      '(?:led|facilitated|taught|given|delivered)~by(?:~(?:a~team|experts|staff|members|trainers|volunteers)~(?:from|of))?',
  },
  {
    role: 'funder',
    cue: 'funding-from',
    opens: true,
    words:
      '(?:receive[sd]?|receiving|has|have|thanks~to|through)~(?:\\p{Ll}+~){0,2}(?:funding|financial~support|money|grants?)~(?:of|from|by)|(?:financed|funded)~through|(?:funding|financial~(?:support|assistance|backing)|funds|money)~(?:is~|was~|has~been~|will~be~|being~)?(?:kindly~|generously~)?(?:com(?:es?|ing)~from|came~from|provided~by|given~by|received~from|from)|made~possible~(?:by|through|thanks~to)~(?:an?~|the~)?(?:\\p{Ll}+~)?(?:grants?|funding|financial~support|donation|gift)~(?:of|from|by)|grant~from',
  },
  {
    role: 'partner',
    cue: 'in-cooperation-with',
    opens: false,
    words:
      "(?:organi[sz]ed~)?in~(?:(?:close|full|direct|active|technical)~)?(?:co-?operation|collaboration|partnership|association|coordination|concert)~with|organi[sz]ed~in~conjunction~with|in~(?:strategic~)?alliance~with|hand~in~hand~with|side~by~side~with|(?:together|along)~with~(?:its|the|their|our)~(?:(?!(?:consortium|partners?)(?![\\p{L}]))[\\p{L}']+~){0,2}(?:consortium|partners?|partnership|members)(?:~partners?)?\\s*:|together~with|alongside",
  },
  { role: 'organizer', cue: 'jointly-with', opens: false, words: 'jointly~(?:organi[sz]ed~)?with' },
  {
    role: 'funder',
    cue: 'with-funds-from',
    opens: false,
    words:
      'with~(?:the~)?(?:kind~|generous~)?(?:financial~(?:support|assistance|contribution)~(?:of|from)|fund(?:s|ing)~(?:from|of|by|provided~by)|(?:a~)?grants?~(?:from|of|by))',
  },
  {
    role: 'supporter',
    cue: 'with-support-of',
    opens: false,
    words:
      'with~(?:the~)?(?:[a-z]{4,12}~){0,2}(?:support|assistance|help|backing|expertise|advice|contributions?)~(?:of|from|by)|with~advice~from|(?:through|thanks~to)~the~(?:generous~)?support~of',
  },
  {
    // "gratefully acknowledges the support of X", "and technical assistance by Y", "a generous contribution of Z"
    role: 'supporter',
    cue: 'help-of',
    opens: true,
    words:
      '(?:gratefully~|kindly~)?(?:acknowledges?|recogni[sz]es?|appreciates?)~(?:the~)?(?:\\p{Ll}+~){0,2}(?:support|assistance|help|contribution|generosity|backing|cooperation)~(?:of|from|by)|(?:technical|logistical|logistic|scientific|academic|in-kind|organi[sz]ational|institutional|administrative)~(?:assistance|support|help|backing|cooperation|advice)~(?:of|from|by)',
  },
  {
    role: 'funder',
    cue: 'contribution-of',
    opens: true,
    words:
      'made~possible~(?:by|through|thanks~to)~(?:an?~|the~)?(?:\\p{Ll}+~){0,2}(?:contributions?|generosity|gifts?|bequest|legacy|grants?|funding|donations?)~(?:(?:awarded|given|provided|made|offered)~)?(?:of|from|by)|(?:acknowledges?)~(?:the~)?(?:\\p{Ll}+~){0,2}(?:funding|grants?|financial~support)~(?:of|from|by)|(?:is|are|was|were)~(?:co-?)?(?:financed|funded|paid)~(?:from|out~of|under)',
  },
  {
    role: 'manager',
    cue: 'secretariat-by',
    opens: true,
    words:
      '(?:secretariat|logistics|registration|administration)(?:,~which)?~(?:is|are|will~be|being)~(?:provided|ensured|handled|managed|run|hosted|looked~after)~by|(?:conference|technical)~secretariat~(?:is|at)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'co-organizer',
    cue: 'our-co-hosts',
    opens: true,
    words: 'our~co-?(?:hosts?|organi[sz]ers?|convenors?|conveners?)(?:~(?:are|is|include)|:|,)?',
  },
  // --- "The organisers are the X and the Y"
  {
    role: 'organizer',
    cue: 'the-organizers-are',
    opens: true,
    words:
      '(?:organi[sz]ers?|convenors?|conveners?|organi[sz]ing~(?:bodies|institutions|partners))~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'host',
    cue: 'the-hosts-are',
    opens: true,
    words: '(?:hosts)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'partner',
    cue: 'the-partners-are',
    opens: true,
    words:
      '(?:partners|partner~(?:institutions|organi[sz]ations)|co-?operating~institutions)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'sponsor',
    cue: 'the-sponsors-are',
    opens: true,
    words: '(?:sponsors)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'co-organizer',
    cue: 'the-co-organizers-are',
    opens: true,
    words: '(?:co-?organi[sz]ers)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'funder',
    cue: 'the-funders-are',
    opens: true,
    words: '(?:funders|donors)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  {
    role: 'supporter',
    cue: 'the-supporters-are',
    opens: true,
    words: '(?:supporters)~(?:are|is|include|includes)(?=~(?:the~)?\\p{Lu})',
  },
  // --- thanks
  {
    role: 'sponsor',
    cue: 'our-sponsors',
    opens: true,
    words: '(?<=(?<![\\p{L}])(?:our|the)\\s{1,3}(?:\\p{Ll}{1,20}\\s{1,3})?)sponsors?(?:,|:|~are|~is)?',
  },
  {
    role: 'partner',
    cue: 'our-partners',
    opens: true,
    words: 'our~(?:\\p{Ll}+~)?(?:partners?|friends|colleagues)(?:(?:~\\p{Ll}+){0,3}~(?:are|is)|,|:|~at|~from)?',
  },
  { role: 'host', cue: 'our-hosts', opens: true, words: 'our~(?:\\p{Ll}+~)?hosts?(?:,|:|~are|~is|~at)?' },
  {
    role: 'supporter',
    cue: 'thanks-to',
    opens: true,
    words: '(?:thanks?|grateful|indebted|acknowledges?)(?:~you)?(?:~go)?(?:~to)?',
  },
  // --- Spanish, Portuguese
  {
    role: 'co-organizer',
    cue: 'co-organizado',
    opens: true,
    words: 'co-?organi[sz]ad[oa]s?~(?:por|con|com|pel[oa]s?)|co-?organi[sz]a[nm]?\\s*:',
  },
  {
    role: 'organizer',
    cue: 'organizado-por',
    opens: true,
    words:
      '(?:uma~realiza[çc][ãa]o|numa~organiza[çc][ãa]o)(?:~conjunta)?~d[aeo]s?|(?:organi[sz]ad|convocad|promovid|impulsad|realizad|coordinad|coordenad)[oa]s?(?:~\\p{L}+){0,4}?~(?:por|pel[oa]s?)|organizan?:?(?=~(?:el|la|los|las)~\\p{Lu})',
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
    words: 'financiad[oa]s?~(?:por|pel[oa]s?)|con~(?:la~)?financiaci[oó]n~del?|com~financiamento~d[aeo]s?',
  },
  {
    role: 'funder',
    cue: 'con-el-apoyo-financiero',
    opens: false,
    words:
      "(?:con~)?el~(?:apoyo|financiamiento)~(?:financiero|econ[óo]mico)~del?|con~(?:el~|la~)?(?:financiamiento|financiaci[óo]n)~del?|gracias~(?:al|a~la)~(?:financiamiento|financiaci[óo]n)~del?|(?:com~)?o~(?:apoio~financeiro|financiamento)~d[aeo]s?|com~financiamento~d[aeo]s?|(?:avec~)?le~(?:soutien~financier|financement)~(?:de|du|des|d(?='))|bénéficie(?:nt|ra)?~(?:du|de~l'|d'un)~?(?:soutien|appui|aide)~financi(?:er|ère)~(?:de|du|des|d(?='))|gr[âa]ce~au~financement~(?:de|du|des|d(?='))|avec~un~financement~(?:de|du|des|d(?='))|con~fondi~(?:di|del|della|dei|dell(?='))|con~il~(?:sostegno|contributo|supporto)~(?:finanziario|economico)~(?:di|del|della|dei)|con~fondos~del?",
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
      '(?:en|con~la|con|la)~(?:colaboraci[oó]n|cooperaci[oó]n|asociaci[oó]n|alianza|conjunto|participaci[oó]n)~(?:con|del?)|em~(?:colabora[cç][aã]o|parceria|coopera[cç][aã]o|conjunto|associa[cç][aã]o)~com|(?:com~)?a~(?:colabora[cç][aã]o|parceria|coopera[cç][aã]o|participa[cç][aã]o)~d[aeo]s?|junto~(?:con|com)|juntamente~com',
  },
  {
    role: 'organizer',
    cue: 'invitan-nombrados',
    opens: true,
    words:
      '(?:invitan?|convidam?|convocan?|organi[sz]an?|realiza[çc][ãa]o|promo[çc][ãa]o|organiza[çc][ãa]o|invitano|organizzano|promuovono)\\s*:(?=\\s*(?:(?:el|la|los|las|o|a|os|as|il|lo)~)?\\p{Lu})',
  },
  {
    role: 'funder',
    cue: 'auspicio-financiero',
    opens: false,
    words: 'con~el~auspicio~(?:financiero|económico)~del?|con~el~aporte~del?|com~recursos~d[aeo]s?',
  },
  {
    role: 'patron',
    cue: 'con-el-auspicio',
    opens: true,
    words:
      '(?:con~)?el~auspicio~(?:(?!del?(?![\\p{L}])|financiero|económico)\\p{Ll}+~){0,2}?del?|com~o~patrocínio~institucional~d[aeo]',
  },
  {
    role: 'patron',
    cue: 'bajo-los-auspicios',
    opens: true,
    words: 'bajo~(?:los~auspicios|el~auspicio|el~patrocinio)~del?|sob~(?:os~ausp[ií]cios|a~[eé]gide)~d[aeo]s?',
  },
  // --- French, Italian
  {
    role: 'co-organizer',
    cue: 'co-organise',
    opens: true,
    words: 'co-?organis[eé](?:e|s|es)?~(?:par|avec)|co-?organizzat[oaei]~(?:da|con)',
  },
  {
    role: 'organizer',
    cue: 'organise-par',
    opens: true,
    words:
      "à~l'initiative~(?:de|du|des|d(?='))|(?:su|per)~iniziativa~(?:di|del|della|dei|dell(?='))|por~iniciativa~d[aeo]l?s?|(?:organis|propos|anim|coordonn|port)é(?:e|s|es)?(?:~\\p{L}+){0,4}?~par|(?:organizzat|promoss|curat)[oaei](?:~\\p{L}+){0,3}?~(?:dal?|dai|dalle|dagli|dalla|dall(?='))",
  },
  { role: 'host', cue: 'accueilli-par', opens: true, words: 'accueilli(?:e|s|es)?~par|ospitat[oaei]~da(?:l|lla|i)?' },
  {
    role: 'funder',
    cue: 'cofinancé',
    opens: true,
    words: 'co-?financ(?:é|iado|iada|iato|iata|ed)(?:e|s|es)?~(?:par|por|pel[oa]s?|da(?:l|lla)?|by)',
  },
  { role: 'funder', cue: 'finance-par', opens: true, words: 'financé(?:e|s|es)?~par|finanziat[oaei]~da(?:l|lla|i)?' },
  {
    role: 'supporter',
    cue: 'avec-le-soutien-de',
    opens: false,
    words:
      "(?:avec~)?(?:le~(?:soutien|concours|support|parrainage)|l'(?:appui|aide|assistance))~(?:(?!financier|(?:de|du|des)(?![\\p{L}]))\\p{Ll}+~){0,2}?(?:de|du|des|d(?='))|bénéficie(?:nt|ra)?~(?:du|de~l'|d'un)~?(?:soutien|appui|aide|concours|parrainage)~(?:(?!financier|(?:de|du|des)(?![\\p{L}]))\\p{Ll}+~){0,2}?(?:de|du|des|d(?='))|gr[âa]ce~(?:au~soutien|à~l'(?:appui|aide))~(?:de|du|des|d(?='))|soutenu(?:e|s|es)?~par|grazie~al~(?:supporto|sostegno|contributo)~(?:di|del|della|dei|dell(?='))|(?:con~)?il~(?:supporto|sostegno|contributo)~(?:di|del|della|dei|dell(?='))|sostenut[oaei]~da(?:l|lla)?",
  },
  {
    role: 'partner',
    cue: 'en-partenariat-avec',
    opens: false,
    words:
      'en~(?:partenariat|collaboration|coopération|association)~avec|conjointement~avec|in~(?:collaborazione|partenariato|cooperazione|sinergia|accordo)~con|(?:con~)?la~collaborazione~(?:di|del|della|dei|delle)|(?:avec~)?la~(?:collaboration|participation|coopération)~(?:de|du|des)|insieme~(?:a|con)',
  },
  {
    role: 'patron',
    cue: 'sous-l-egide',
    opens: true,
    words:
      "sous~(?:l'égide|le~patronage|le~haut~patronage|les~auspices)~(?:de|du|des)|(?:con~)?il~patrocinio~(?:di|del|della|dei|dell(?='))|sotto~(?:gli~auspici|il~patrocinio|l'egida)~(?:di|del|della|dei)",
  },
  // --- German
  {
    role: 'organizer',
    cue: 'veranstaltet-von',
    opens: true,
    words:
      '(?:veranstaltet|organisiert|ausgerichtet|angeboten)(?:~wird(?:~[^\\s.;:]{1,20}){0,8}?)?~(?:von|vom|durch)(?:~(?:der|dem|das))?',
  },
  {
    // "wird von der Universität X gemeinsam mit der Stadt Y veranstaltet": the verb stands at the end.
    role: 'organizer',
    cue: 'von-veranstaltet',
    opens: true,
    words:
      'vo[nm](?:~(?:der|dem|den))?(?=~[^.;:]{3,160}\\s(?:veranstaltet|organisiert|ausgerichtet|durchgeführt|angeboten)(?![\\p{L}]))',
  },
  {
    role: 'funder',
    cue: 'von-gefördert',
    opens: true,
    words:
      'vo[nm](?:~(?:der|dem|den))?(?=~[^.;:]{3,120}\\s(?:gefördert|finanziert)(?![\\p{L}]))|mit~(?:finanzieller~Unterstützung|Mitteln|Förderung)~(?:von|vom|der|des|durch)(?:~(?:die|das|den))?',
  },
  {
    role: 'supporter',
    cue: 'von-unterstützt',
    opens: true,
    words:
      'vo[nm](?:~(?:der|dem|den))?(?=~[^.;:]{3,120}\\sunterstützt(?![\\p{L}]))|unterstützt~(?:von|vom|durch)(?:~(?:der|dem|die|das))?|mit~(?:freundlicher~)?Unterstützung~(?:von|vom|der|des)',
  },
  {
    role: 'organizer',
    cue: 'event-of',
    opens: true,
    words: 'eine~(?:\\p{Ll}+~)?(?:Veranstaltung|Initiative|Tagung|Reihe|Aktion)~(?:von|vom|der|des)(?=~\\p{Lu})',
  },
  {
    role: 'partner',
    cue: 'in-zusammenarbeit-mit',
    opens: false,
    words:
      'in~(?:Zusammenarbeit|Kooperation|Partnerschaft)~mit(?:~(?:der|dem|den))?|gemeinsam~mit(?:~(?:der|dem|den))?',
  },
  {
    role: 'funder',
    cue: 'gefördert-von',
    opens: true,
    words: '(?:gefördert|finanziert)(?:~wird(?:~[^\\s.;:]{1,20}){0,6}?)?~(?:von|vom|durch)(?:~(?:der|dem|das))?',
  },
  { role: 'host', cue: 'gastgeber', opens: true, words: 'Gastgeber(?:in)?~(?:ist|sind)(?:~(?:die|der|das))?' },
  { role: 'patron', cue: 'schirmherrschaft', opens: true, words: 'unter~der~Schirmherrschaft~(?:von|vom|der|des)' },
]

/** The cue that begins at `offset`, its row in a named group. */
export const roleCueAt: Alternatives = alternatives(
  TABLE.map(({ words }) => words),
  'r',
  '(?<![\\p{L}-])',
  '(?![\\p{L}])',
)

/** The row that matched. */
export function cueOf(groups: Record<string, string | undefined>): RoleCue {
  for (let i = 0; i < TABLE.length; i++) if (groups[`r${i}`] !== undefined) return TABLE[i]!
  throw new Error('Unexpected match without a group')
}

const SEPARATOR = /\s*(?:[,;(-]\s*)?(?:(?:and|e|y|et)\s+)?/iuy

/** Behind a name and before the next: ", in cooperation with", " and with the financial support of", ", and co-organised by". */
export function switchAt(text: string, at: number): { readonly cue: RoleCue; readonly end: number } | null {
  SEPARATOR.lastIndex = at
  const start = at + (SEPARATOR.exec(text)?.[0].length ?? 0)
  const found = roleCueAt(text, start)
  return found ? { cue: cueOf(found.groups as Record<string, string | undefined>), end: start + found[0].length } : null
}
// ", as convenor,": a role behind the name.
/** ", with the Ministry of Health as host": read where the role follows the name. */
export const WITH = /\s*[,;]?\s*(?:and\s+)?with\s+(?=(?:the\s+)?\p{Lu})/uy
export const AS_ROLE =
  /\s*,?\s*as\s+(?:(?:the|our|its|their|a)\s+)?(?:(co-?\s?(?:organi[sz]er|convenor|convener|host|chair)s?)|(?:lead\s+|main\s+|local\s+|gold\s+|key\s+)?(organi[sz]er|convenor|convener|host|partner|sponsor|funder|supporter|patron)s?)\b,?/iy
