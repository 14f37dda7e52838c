/** The kind of a session by the words of its title, in the languages of announcements. The first that fits decides. */
import type { SessionKind } from '../candidate.js'

const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  [
    'registration',
    /(?<!\p{L})(?:registration|check-?in|accreditation|sign-?in|sign up|arrivals?|doors(?!.{0,20}welcome| close)|^gates?(?= ?(?:$|[+,&]|and))|gates? open|sign-on|enregistrement|retrait des|registro|registrierung|entrega de (?:documentaci[oó]n|material|credenciales)|recepci[oó]n (?:de (?:los |las )?|y )(?:part|asist|acredit|invitad)\p{L}+|inscri\p{L}+|acreditaci[oó]n|credenciamento|rece[pç]?[cç][aã]o (?:dos|aos|de part)|(?<!\b(?:mots? d'|allocutions? d'|discours d'))accueil|[eé]margement|iscrizion\p{L}|registrazione|accoglienza|badges?|anmeldung|secretariado|llegada|chegada|arriv[eé]e|ankunft|einlass|ankommen|apertura (?:de )?puertas|ouverture des portes)(?!\p{L})/iu,
  ],
  [
    'closing',
    /(?<!\p{L})(?:clos(?:e|es|ing|ure)|wrap[ -]?up|(?<!short |brief )adjourn\p{L}*|conclusions?|concluding|farewell|cierre|clausura|encerramento|fechamento|cl[oô]ture|chiusura|conclusioni|conclus(?:iones|[aã]o|[oõ]es)|conclusions?|final remarks|end of (?:day|meeting|event|the|conference|symposium|workshop|seminar|programme|session)|fin de (?:la |el )?(?:journ[eé]e|jornada|actividad|sesi[oó]n|evento|s[eé]ance|rencontre)|good ?night|goodbye|ausklang|abschluss|ende der|karakia whakamutunga|awards$|^award$|^(?:the )?finish$|^(?:end|fine?|fim)$|despedida|next steps|vote of thanks|schluss|ende|verabschiedung|schlussworte?|prize[- ]?giving|award ceremony|despedidas?|adieux?|mots? de la fin|zusammenfassung und ausblick|fazit|palabras finales|palavras finais|r[uü]ckblick und ausblick|saluti finali|tidy(?:ing)? up|valedictory|^departures?$|^(?:disperse|ends)$|tagungsende|veranstaltungsende|fim dos trabalhos|fin des travaux|fin de los trabajos|fine (?:dei )?lavori|award of certificates|remise des attestations|^abreise$|^d[eé]parts?$|^partenza$|valedictions?|goodbyes?|prizes?(?= ?(?:$|&|and\b))|entrega de (?:premios|prémios|certificados)|remise des prix|premiazione|siegerehrung)(?!\p{L})/iu,
  ],
  [
    'break',
    /(?<!\p{L})(?:coffee|tea|lunch(?:eon)?|(?:short|brief) adjournment|breaks?(?![ -]?out)|breakfast|refreshments?|intermission|interval(?!s)|recess|chai(?: break)?|pausa|almo[cç]o|almuerzo|caf[eé]|pause|d[eé]jeuner|pranzo|repas|colazione|descanso|intervalo|merienda|desayuno|esmorzar|caf[eé] da manh[aã]|petit[- ]d[eé]jeuner|fr[uü]hst[uü]ck|lanche|comida|snacks?|pizza|biscuits|sandwich(?:es)?|juice|\p{L}*mittagessen|mittagspause|kaffee\p{L}*|receso|refrigerio|entreacto|entracte|aperi|(?:mittags)?imbiss|stehkaffee|pi(?:que-|c)nic|vesper)(?!\p{L})/iu,
  ],
  [
    'social',
    /(?<!\p{L})(?:dinner|reception|social|networking|network(?= (?:com|with|con|over|and)\b)|drinks?|excursion|(?<!\d(?:er?|e|ème) |premier |deuxième )tour(?! de table)|(?:site|field|technical|study) visits?|field ?trips?|field excursion|salida de campo|sa[ií]da de campo|sortie de terrain|uscita (?:sul|in) campo|outing|hike|cruise|boat trip|barbecue|pot|umtrunk|visit to|visita|visite|cocktail|party|happy hour|banquet|pub|gala|concert|recital|cena|jantar|d[iî]ner|c[oó]ctel|coquetel|ap[eé]ro|ap[eé]ritif|aperitivo|vin d'honneur|vino de honor|vino espa[nñ]ol|copa de vino|verre de l'amiti[eé]|pot de l'amiti[eé]|walk|mingle|mingling|confraterniza[cç][aã]o|convivio|conv[ií]vio|buffet|bbq|hang ?out|meet and greet|recepci[oó]n|abendessen|cultural (?:evening|night|programme)|brindis|brindisi|copa|d[eé]gustation|degustaci[oó]n|degustazione|get-?together|toast|open mic|after-?party|exkursion|(?!ein|auf|aus|durch|ver|an)\p{L}*f[uü]hrung|\p{L}*besichtigung|stadtrundgang|rundgang|\p{L}*spaziergang|(?<=^)ice-?breakers?|(?:field|study|site|boat|guided) (?:excursions?|tours?|trips?)|excursions|paseo|passeio|passeggiata|promenade|balade|empfang|sektempfang|porto de honra|beb(?:er|e)te|borrel|mingel|fiesta|soir[eé]e)(?!\p{L})/iu,
  ],
  [
    'keynote',
    /(?<!\p{L})(?:keynote|invited (?:talk|lecture|speaker|presentation)|conferencia (?:magistral|inaugural)|palestra magna|palestra de abertura|conf[eé]rence inaugurale|lectio magistralis|plenary (?:lecture|talk|address)|(?:fest|haupt|er[oö]ffnungs)vortrag|ponencia (?:inaugural|marco|magistral)|lecci[oó]n (?:inaugural|magistral)|le[cç][oõ]n inaugurale|inaugural lecture)(?!\p{L})/iu,
  ],
  [
    'opening',
    /(?<!\p{L})(?:opening(?! (?:night|hours|data|up|access|doors|the (?!meeting|session|day|event|conference|workshop)))|welcom(?:e|ing)|inaugura\p{L}+|apertura|abertura|ouverture|bienvenid[ao]s?|boas[- ]vindas|bienvenue|saluti|benvenut\p{L}|kick-?off|preliminaries|opening remarks|introduction(?! (?:to|à|au|aux|aux?|of|zu[mr]?)(?!\p{L}))|intro(?! to\b)|er[oö]ffnung|begr[uü](?:ss|ß)ung|gru(?:ß|ss)worte?|introductions|introduc(?:ci[oó]n|tion) (?:por|by|of the community|de la communaut[eé])|anthem|invocation|call to order|hello(?=$|,| &| and\b|!| from\b)|mihi whakatau|p[oō]whiri|mots? d'accueil|allocutions?|discours d'accueil|introduzione|introduc(?:e|ono)(?= ?(?::|$))|introducci[oó]n(?! (?:a|al)(?!\p{L}))|einf[uü]hrung(?! in(?!\p{L}))|einleitung|presentaci[oó]n (?:de|del|de la) (?:la |el |las |los )?(?:jornadas?|congreso|seminario|curso|encuentro)|housekeeping|opening prayer|karakia|flag salute)(?!\p{L})/iu,
  ],
  ['poster', /\bp[oóôe]ster(?:s|session|ausstellung|pr[aä]sentation)?\b/iu],
  [
    'panel',
    /(?<!\p{L})(?:(?<!\bthe )panel(?:ists)?(?! data)|painel|podiums(?:diskussion|gespr[aä]ch)|round[ -]?table|mesa[ -]redonda|table ronde|tavola rotonda|podium)(?!\p{L})/iu,
  ],
  [
    'tutorial',
    /(?<!\p{L})(?:tutorials?|hands-on|hackathon|esercitazion[ei]|ejercicios?|exerc[ií]cios?|coding (?:session|dojo)|live coding)(?!\p{L})/iu,
  ],
  [
    'discussion',
    /(?<!\p{L})(?:discussions?|\p{L}*diskussion|q ?& ?a|q and a|questions?|debate|discusi[oó]n|discuss[aã]o|discussione|preguntas|perguntas|brainstorm\p{L}*|open floor|fishbowl|dialogue|fireside|in conversation|conversation (?=with\b|between\b)|conversatorio|d[eé]bat|dibattito|[eé]changes?|extra q&a|aussprache|fragen|roda de conversa|tour de table|giro di tavolo|coloquio|plenumsdiskussion|ask me anything|round of introductions)(?!\p{L})/iu,
  ],
  ['plenary', /(?<!\p{L})(?:plenary|plenaria|plen[aá]ri[ao]|pl[eé]ni[eè]re)(?!\p{L})/iu],
  [
    'talk',
    /(?<!\p{L})(?:talks?|lectures?|presentations?|charlas?|pl[aá]ticas?|palestras?|ponencias?|presentaci[oó]n|apresenta[cç][aã]o|conf[eé]rence|\p{L}{0,20}vortrag|pr[eé]sentation|presentazione|lightning)(?!\p{L})/iu,
  ],
]

// "Closing reception", "Cena de clausura", "Abschlussdiskussion": at which end of the event, and what it is.
const AT_AN_END =
  /^(?:opening|closing|welcome|inaugural|final|abschluss|er[oö]ffnungs|begr[uü](?:ss|ß)ungs)[ -]?(?=\p{L}{4})|\s(?:de |d')(?:clausura|cierre|apertura|inauguraci[oó]n|bienvenida|ouverture|cl[oô]ture|bienvenue|accueil|abertura|encerramento|boas-vindas|chiusura|benvenuto)$/iu

const LECTURE = /^(?:lecture|confer[eê]ncia|conf[eé]rence|conferenza|conferencia|vortrag|palestra|ponencia)$/i

/** The kind that a title's words say, or null. */
export function kindOfTitle(title: string): SessionKind | null {
  const what = title.length < 48 ? title.replace(AT_AN_END, '') : title
  if (what !== title && what.split(' ').length < 3) {
    if (LECTURE.test(what)) return 'keynote'
    const said = plainKind(what)
    if (said !== null && said !== 'talk') return said
  }
  return plainKind(title)
}

function plainKind(title: string): SessionKind | null {
  for (const [kind, pattern] of KINDS) if (pattern.test(title)) return kind
  return null
}
