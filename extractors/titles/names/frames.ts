/** What running text says directly before a name (“don't miss”, “invites you to”) and directly behind it (“is back”, “starts at”). */
import { stems } from '../../triggers.js'

export const ARTICLE =
  "(?:the|an?|our|this|its|their|his|her|your|my|another|this year's|the first|el|la|los|las|un|una|nuestr[oa]s?|su|o|os|as|um|uma|noss[oa]s?|sua|le|les|l'|une|notre|nos|il|lo|gli|uno|nostr[oa]|der|die|das|dem|den|ein|eine[rmn]?|unser(?:e[rmn]?)?)"
export const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda|ter[cç]a|quarta|quinta|sexta'
export const LEADS = stems(
  'heard$|see$|meet$|find$|visit$|gather$|invit|convid|convi|l[aä]d(?:en|t)$|join$|miss$|come$|welcome$|attend(?:ing)?$|host(?:s|ing|ed)?$|hold(?:s|ing)?$|runs?$|running$|organi|moved?$|postpone$|cancel$|reschedule$|pierdas?$|pierdan$|percam?$|manquez$|perdere$|perdete(?:vi)?$|torna$|tornano$|vuelven?$|regresan?$|voltam?$|revient$|participat(?:e|ing)$|announc|anunci|annonc|annunci|celebrat|tenue$|celebraci[oó]n$|realizaci[oó]n$|realiza[cç][aã]o$|svolgimento$|durchf[uü]hrung$|einladung$|einladen$|vem$|chega$|llega$|ya$|convoc|arriva$|here$|introducing$|time$|applications?$|registrations?$|bookings?$|tickets?$|inscripciones$|inscri[cç][oõ]es$|inscriptions?$|iscrizioni$|anmeldung$|speaks?$|speaking$|talks?$|talking$|hablar[aá]$|falar[aá]$|parler[aà]$|parlera$|spricht$|called$|named$|llama$|chiama$|hei(?:ß|ss)t$',
)
// Whoever is invited: some words without a stop.
const WHOM = "(?:(?:[\\p{L}'-]+|(?:V|S|Ex|Exa|Excia|Sr|Sra|Ud|Uds|Vd|Vds|Mr|Mrs|Ms|Dr|Prof)\\.?(?:ª|as?)?)\\s){0,7}?"
export const LEAD = new RegExp(
  `^(?:${[
    `invit(?:es?|ed|ing)\\s${WHOM}(?:to|for)\\s(?:(?:attend|join|participate in|take part in|come to|celebrate|visit|enjoy|be part of)\\s)?`,
    `join\\s(?:[\\p{L}\\d'-]+\\s){0,8}?(?:for|at|in)\\s`,
    'miss\\s(?:out on\\s)?',
    '(?:heard|see you|meet us|find us|visit us|gather)\\sat\\s',
    '(?:come|welcome)\\s(?:along\\s|back\\s)?to\\s',
    'attend(?:ing)?\\s',
    '(?:participat\\p{L}+|taking part)\\sin\\s',
    '(?:called|named|llama|chiama|hei(?:ß|ss)t)\\s(?=(?:the |la |el |il |le |die |der |das )?\\p{Lu})',
    '(?:speak|talk|lectur)(?:s|ing|e|es)?\\s(?:on|about)\\s(?:(?:the )?(?:topic|subject) (?:of )?)?',
    '(?:hablar[aá]|falar[aá]|parler[aà]|parlera|spricht)\\s(?:sobre|de|di|su|sur|über)\\s',
    "(?:applications?|registrations?|bookings?|tickets?|inscripciones|inscri[cç][oõ]es|inscriptions?|iscrizioni|anmeldung)\\s(?:for|to|al?|para|p?per|[àa]|aux?|zu[mr]?)\\s(?=(?:the |our |el |la |los |las |o |os |as |il |le |l')?\\p{L})",
    '(?:(?:host|hold|run(?:n)?|organi[sz]|announc|celebrat)(?:e|s|es|ing|ed)?|organi(?:zz?|s)(?:an?o?|amos?|ent|ons))\\s',
    "(?:anunci|annonc|annunci)\\p{L}{1,5}\\s(?:(?:la|a|las?)\\s(?:celebraci[oó]n|realizaci[oó]n|realiza[cç][aã]o|tenue|apertura|abertura)\\s(?:del?|d[aeo]s?|du)\\s)?(?=(?:el |la |los |las |o |os |as |il |le |les |l')?\\p{L})",
    "(?:tenue|celebraci[oó]n|realizaci[oó]n|realiza[cç][aã]o|svolgimento|durchf[uü]hrung)\\s(?:de la |del |du |d[aeo]s? |della |dell'|de l'|de[rs] )(?=\\S)",
    '(?:move|moved|postpone|cancel|reschedule)\\s',
    "(?:invita|convida)\\p{L}{0,3}\\s(?:[\\p{L}'-]+\\s){1,9}?(?:al?|para|[àa])\\s(?:participar|tomar parte|asistir|assistir|acudir)\\s(?:en|de|d[ao]s?|n[ao]s?|del|al?|aos?|[àa]s?)\\s",
    `(?:invita[mn]?o?s?|convida[mn]?o?s?)\\s${WHOM}para\\s(?:participar (?:en|de|do|da|no|na|del)\\s)?`,
    `(?:invita[mn]?o?s?|convida[mn]?o?s?|(?:invitar|convidar|invitare?)(?:[lt]es?|l[oa]s?|nos|vi|la|lo)?)\\s(?:a\\s(?:usted(?:es)?|tod[oa]s)\\s)?${WHOM}(?:al?\\s|para\\s|ao\\s|[àa]s?\\s|alla\\s|allo\\s|all')(?:participar (?:en|de|do|da|no|na|del)\\s|(?:postular(?:se)?|inscribirse|inscrever-se|candidatar-se|registrarse|sumarse|unirse) (?:al?|en|n[oa]|à|ao|em)\\s|assistir (?:a|ao|à)\\s|asistir al?\\s)?`,
    `(?:invite[rz]?|invitent|invitons|convie[rz]?|convient|convions)\\s${WHOM}(?:[àa]\\s|aux?\\s)(?:participer (?:[àa]|aux?)\\s)?`,
    `(?:l[aä]d(?:t|en)|einladen|einzuladen)\\s${WHOM}(?:zu[rm]?|zu den)\\s`,
    '(?:einladung|einladen)\\s(?:zu[rm]?|zu den)\\s',
    '(?:pierdas?|pierdan|perca[m]?|manquez pas|perdere|perdetevi|perdete)\\s',
    `invit(?:at[oaie]|ad[oa]s?|[ée]{1,2}s?|ados|adas)\\s(?:al?\\s|alla\\s|allo\\s|all'|para\\s|[àa]\\s|aux?\\s)`,
    '(?:vem aí|chega|llega|ya viene|arriva|here comes|introducing|time for)\\s',
    '(?:torna|tornano|vuelven?|regresan?|volta[m]?|revient)\\s',
    `(?:se\\s)?convoc[oa](?:-se|mos)?\\s(?:${WHOM}(?:al?|para|[àa])\\s)?`,
    `convoquons\\s${WHOM}(?:[àa]|aux?)\\s`,
  ].join(
    '|',
  )})(?:(?:next|upcoming|annual|popular|free|brand[- ]new|very first|first[- ]ever|próxim[oa]|prochain[e]?|prossim[oa]|nächste[nr]?)\\s(?=\\p{Lu}))?`,
  'iu',
)
// "X is back", "X returns", "X is on Saturday", "X starts at", "X has been postponed".
export const SAID = stems(
  'comes?$|is$|are$|moves?$|returns?$|starts?$|begins?$|opens?$|kicks$|runs$|has$|have$|had$|planned$|scheduled$|will$|vuelve$|regresa$|comienza$|empieza$|será$|se$|fue$|queda$|foi$|fica$|ha$|wurde$|volta$|regressa$|começa$|está$|revient$|est$|commence$|torna$|comincia$|inizia$|sarà$|beginnt$|startet$|wird$|ist$|es$|é$|findet$|finden$|muss$|müssen$|fällt$|entfällt$|è$',
)
export const PREDICATE = new RegExp(
  `^(?:${[
    '(?:is|are)\\s(?:(?:finally|almost|now|soon)\\s)?(?:full|sold out|fully booked|happening|taking place|postponed|cancell?ed|called off|back|on again|coming|here|returning|just around|only\\s\\d)\\b',
    // "Fortran for the Future is a two-day workshop", "Mar de Letras es un encuentro".
    '(?:is|es|[eéè]|est|ist|will be|ser[aá]|sera|sar[aà]|wird)\\s(?:an?|the|una?|uma?|une|uno|eine?)\\s(?:[\\p{L}\\d-]+\\s){0,4}(?:workshop|conference|congress|symposium|seminar|webinar|meeting|meet-?up|event|course|training|school|bootcamp|hackathon|festival|forum|summit|unconference|gathering|lecture|talk|series|retreat|fair|taller|congreso|congresso|simposio|simp[oó]sio|seminario|semin[aá]rio|encuentro|encontro|evento|curso|jornada|foro|f[oó]rum|festival|feria|feira|oficina|palestra|charla|conferencia|conf[eê]r[eê]ncia|atelier|colloque|congr[eè]s|s[eé]minaire|rencontre|[eé]v[eé]nement|journ[eé]e|formation|conf[eé]rence|salon|convegno|incontro|laboratorio|corso|giornata|mostra|tagung|konferenz|treffen|veranstaltung|kongress|workshopreihe|reihe|seminarreihe)(?!\\p{L})',
    `(?:is|are|will be)\\s(?:(?:on|this|next|from)\\s)?(?:the\\s)?(?:\\d|${WEEKDAY}|weekend|january|february|march|april|may|june|july|august|sept|october|november|december)`,
    `(?:returns?|starts?|begins?|opens?|runs|kicks off)\\s(?:(?:again|back)\\s)?(?:on|at|from|this|in|to|for)\\s`,
    '(?:has|have|had)\\s(?:(?:had\\s)?to be|been)\\s(?:moved|postponed|cancell?ed|rescheduled|brought)',
    '(?:has|have)\\s(?:now\\s)?(?:outgrown|grown|moved|returned|come|found|reached|turned)\\b',
    '(?:muss|müssen|fällt|entfällt)\\s(?:leider\\s)?(?:aus|verschoben|abgesagt|entfallen|ausfallen|verlegt|wegen|am)',
    'è\\s(?:stat[oa]\\s)?(?:rinviat|annullat|spostat|sospes)',
    'find(?:et|en)\\s(?:am|vom|im|in|statt|heute|morgen|wieder|dieses|diesmal|ab|zum)\\b',
    'se\\s(?:aplaza|pospone|cancela|suspende|traslada|celebra|realiza)n?\\s',
    '(?:ha sido|fue|queda|foi|fica|a [eé]t[eé]|est|[eè] stat[oa]|wurde|wird|ist)\\s(?:leider\\s)?(?:aplazad|pospuest|cancelad|suspendid|adiad|annul|report|rinviat|annullat|abgesagt|verschoben)',
    '(?:planned|scheduled)\\sfor\\s(?:the\\s)?(?:\\d|\\p{Lu})',
    'moves?\\s(?:to|from)\\s(?=\\d|the\\s\\d|\\p{Lu}\\p{L}+day)',
    '(?:comes?|is coming)\\sto\\s(?:the\\s)?\\p{Lu}',
    'will\\s(?:meet|get together|convene|let|gather|return|start|begin|open|run|kick off|be back|feature|bring together|be moved|now be)\\b',
    '(?:vuelve|regresa|comienza|empieza|volta|regressa|começa|revient|commence|torna|comincia|inizia|beginnt|startet)\\s(?:el|la|no|na|em|en|este|esta|a|al|le|les|à|il|dal|alle|am|um|mit|ce|cette|de|con|avec|sabato|domenica|lundi|samedi)\\b',
    '(?:ser[aá]|sar[aà]|est[aá]|est|wird|ist)\\s(?:(?:el|no|na|le|il|am|de|wieder)\\s(?:\\d|d[ií]a|volta|vuelta|regreso|retour|da\\b|sábado|domingo|samedi|sabato)|de retour|zurück)',
  ].join('|')})`,
  'iu',
)
