/** The same in Spanish, Portuguese, French and Italian. */
import { stems } from '../triggers.js'
import { wordBefore } from './before.js'
import type { Rule } from './rule.js'

const COPULAS: ReadonlySet<string> = new Set('es é è est son são sono ist sind allem besonders auch'.split(' '))

export const ROMANCE: readonly Rule[] = [
  {
    // "Cada dirección regional designará tres representantes: …"
    cue: 'may-send',
    weight: 0.6,
    trigger: stems('cada$|chaque$|ogni$|jede[rs]?$'),
    pattern:
      /(?<![\p{L}])(?:cada|chaque|ogni|jede[rs]?)\s+(?:\p{L}+\s+){1,5}?(?:designará|enviará|nombrará|nominará|indicará|inscribirá|podrá\s+(?:enviar|inscribir|designar)|poderá\s+(?:indicar|inscrever|enviar)|designará|désignera|enverra|pourra\s+(?:envoyer|désigner|inscrire)|designerà|invierà|potrà\s+(?:inviare|designare|iscrivere)|kann|entsendet|benennt)\s+(?<a>[^.!?]{6,240})/giu,
  },
  {
    // "L'atelier regroupera une cinquantaine de participants : directeurs des pêches, mareyeuses et partenaires"
    cue: 'reunira-so-many',
    weight: 0.75,
    trigger: stems(
      'particip|experts$|expertos$|esperti$|especialistas$|personnes$|personas$|persone$|pessoas$|partecip',
    ),
    back: 70,
    pattern:
      /(?<![\p{L}])(?:regroupe(?:ra)?|réuni(?:t|ra)|rassemble(?:ra)?|accueillera|reúne|reunirá|reunirà|reúnem|riunisce|riunirà|congregará|acogerá|acolherá|accoglierà|on\s+attend|se\s+esperan?|esperam-se|sono\s+attesi)\s+(?:a\s+)?[^.:;]{2,60}?(?:participant[es]{0,2}|partecipanti|expert[eos]{1,2}|esperti|especialistas|personnes|personas|persone|pessoas)\s?(?::|,\s(?:parmi\s+lesquels|notamment|dont|entre\s+ellos|entre\s+los\s+que|entre\s+eles|tra\s+cui))\s+(?:des?\s+)?(?<a>\p{Ll}[^.:]{10,300})/giu,
  },
  {
    // "O colóquio pretende reunir investigadores, arquivistas e diplomatas para discutir"
    cue: 'pretende-reunir',
    weight: 0.6,
    trigger: stems('reunir$|réunir$|riunire$|congregar$|convocar$|rassembler$|juntar$'),
    back: 24,
    pattern:
      /(?<![\p{L}])(?:pretende|procura|visa|busca|quiere|espera|propone|propõe-se|vise\s+à|entend|veut|mira\s+a|intende|vuole|tem\s+(?:como|por)\s+objetivo|tiene\s+(?:como|por)\s+objetivo)\s+(?:reunir|réunir|riunire|congregar|convocar|rassembler|juntar)\s+(?:a\s+|os\s+|as\s+|les\s+|des\s+)?(?<a>(?!una?\b|uma?\b|en\b|em\b|l[ao]s?\s)\p{Ll}{4,}[^.;:!?]{4,220}?)(?=\s+(?:para|pour|per|afin|com\s+o|con\s+el|en\s+torno|em\s+torno|autour|intorno|que\s+(?:se|trabajan?|trabalham?))\s|[.;:])/giu,
  },
  {
    // "Participarán representantes de gobiernos locales y …", "Interverranno amministratori …"
    cue: 'participaran',
    weight: 0.6,
    trigger: stems('participar|asistir|acudir|parteciper|participeront$|intervendr'),
    back: 4,
    pattern:
      /(?<![\p{L}])(?:participará|asistirá|participarán|asistirán|acudirán|participarão|parteciperanno|participeront)\s+(?<a>(?!en\b|em\b|à\b|a\s|al\b|aux?\b|unos\b|unas\b|\d)\p{Ll}{4,}[^.;:!?\d]{6,220})/giu,
  },
  {
    // "Eingeladen sind Lehrkräfte und Bibliothekarinnen."
    cue: 'eingeladen-sind',
    weight: 0.7,
    trigger: stems(
      'eingeladen$|willkommen$|angesprochen$|gefragt$|gesucht$|teilnehmen$|bewerben$|teilnahmeberechtigt$',
    ),
    pattern:
      /(?<![\p{L}])(?:herzlich\s+)?(?:(?:eingeladen|willkommen|angesprochen|gefragt|gesucht|teilnahmeberechtigt)\s+(?:sind|ist|werden)|(?:teilnehmen|bewerben|mitmachen)\s+(?:können|kann|dürfen)(?:\s+sich)?)\s+(?:insbesondere\s+|vor\s+allem\s+|besonders\s+)?(?:alle\s+)?(?<a>[^.!?;:]{4,200})/giu,
  },
  {
    // "O Laboratório convida estudantes e docentes para a oficina", "Invitamos a estudiantes a participar"
    cue: 'convida',
    weight: 0.6,
    trigger: stems('convida|convoca|invita|invite|inviton'),
    // "We invite historians … to a tutorial" is English.
    unless: /\b(?:we|to|and|you|would|will|also|please|warmly|cordially)\s$/i,
    pattern:
      /(?<![\p{L}])(?:convidam?|convidamos|convocan?|invitan?|invitamos|invitano|invite(?:nt)?|invitons|invita)\s+(?:a\s+|os\s+|as\s+|los\s+|las\s+|a\s+los\s+|a\s+las\s+|a\s+tod[oa]s\s+l[oa]s\s+|les\s+|tutti\s+gli\s+|gli\s+|le\s+|i\s+)?(?<a>\p{Ll}{4,}[^.;:!?]{2,160}?)\s+(?:para\s+(?:a|o|um|uma|participar)|a\s+(?:participar|inscribirse|sumarse|asistir|enviar|partecipare|una?|la|el|o)|à\s+(?:participer|la|une?|l')|al?|ao?|alla|all'|au|a\s+\p{Ll}{3,12}(?:ar|er|ir|are|ere|ire)|con\s+(?:el|la|l')|com\s+[oa]|afin\s+d|pour)(?![\p{L}])|(?<![\p{L}])(?:convocamos|convidamos|invitamos|convocan|invitiamo)\s+(?:a\s+)?(?<b>\p{Ll}{4,}[^.;:!?]{2,160}?)(?=[.!]\s|[.!]?$)/giu,
  },
  {
    // "Voltado para estudantes", "está dirigido principalmente a", "Actividad abierta al público", "ouverte en priorité aux"
    cue: 'dirigido-a',
    weight: 0.8,
    trigger: stems(
      'voltad|pensa[dt]|dirigid|destin|indicad|direcionad|enfocad|conçu|réserv|riservat|orientad|abiert|abert|ouvert|rivolt|apert|gedacht$|offen$|geeignet$|konzipiert$|empfohlen$|recomendad|recommand|conseill|consigliat|adatt|exclusiv|s[oó]lo$|só$|solamente$|seulement$|nur$|apenas$',
    ),
    back: 1,
    unless:
      /(?<![\p{L}])(?:bourses?|prix|becas?|bolsas?|premios?|prêmios?|biblioteca|museo|museu|musée|bibliothèque|caf[eé]|exposici[oó]n|exposição|mostra|local|sala|salle|loja|tienda|parque|tarifs?|tarif\s+réduit|tarifa|descuentos?|fondos?|recursos?)(?![\p{L}])[^.;:]{0,40}$/iu,
    pattern:
      /(?<![\p{L}])(?:voltad[oa]s?|pensad[oa]s?|dirigid[oa]s?|destinad[oa]s?|indicad[oa]s?|direcionad[oa]s?|enfocad[oa]s?|orientad[oa]s?|abiert[oa]s?|abert[oa]s?|conçue?s?|destinée?s?|réservée?s?|ouverte?s?|destinat[oaie]|pensat[oaie]|riservat[oaie]|rivolt[oaie]|apert[oaie]|gedacht|offen|geeignet|konzipiert|empfohlen|recomendad[oa]s?|recommandée?s?|conseillée?s?|consigliat[oaie]|adatt[oaie]|exclusiv[oa]s?|s[oó]lo|só|solamente|seulement|nur|apenas)\s+(?:(?:en\s+priorité|en\s+particulier|en\s+especial|ante\s+todo|sobre\s+todo|vor\s+allem|besonders|principal(?:e)?ment[eo]?|soprattutto|\p{Ll}+ment[eo]?)\s+)?(?:(?:para|pour|per|ai|ad|al?|à|às|aos?|aux?|agli|alle|alla|für)\s+|all')(?<a>(?!\p{Ll}{1,14}(?:ar|er|ir|re|are|ere|ire)\s)\p{L}[^.;!?]{3,260})/giu,
  },
  {
    // "Wir laden Studierende herzlich ein", "Die Tagung steht allen Interessierten offen"
    cue: 'laden-ein',
    weight: 0.6,
    trigger: stems('laden$|lädt$|steht$|stehen$'),
    back: 2,
    unless: /(?<![\p{L}])(?:museum|bibliothek|archiv|café|ausstellung)[^.;:]{0,30}$/iu,
    pattern:
      /(?<![\p{L}])(?:(?:laden|lädt)\s+(?:(?:das|die|der)\s[^.;:!?]{3,140}?\s)?(?:herzlich\s+)?alle\s+(?<c>\p{L}[^.;:!?]{4,140}?)\s+(?:herzlich\s+|zu[mr]?\s[^.;:!?]{3,80}\s)?ein(?![\p{L}])|laden\s+(?:wir\s+)?(?:herzlich\s+)?(?<a>(?!sie\b|euch\b|dich\b|(?:das|die|der)\s\p{Lu})\p{L}[^.;:!?]{4,140}?)\s+(?:herzlich\s+|zu[mr]?\s[^.;:!?]{3,80}\s)?ein(?![\p{L}])|steh(?:t|en)\s+(?<b>[^.;:!?]{4,120}?)\s+offen(?![\p{L}]))/giu,
  },
  {
    // "Journée à destination des professionnels", "Das Treffen ist für Studierende"
    cue: 'a-destination',
    weight: 0.7,
    trigger: stems('destination$|attention$|intention$|für$|para$|pra$|per$|pour$|zielgruppe$|angesprochen$'),
    near: (text, offset) => /^(?:d|a|i|z)/i.test(text[offset]!) || COPULAS.has(wordBefore(text, offset)),
    back: 20,
    pattern:
      /(?<![\p{L}])(?:à\s+(?:destination|l'attention|l'intention)\s+(?:de\s+la\s+|des?\s+|du\s+|d')|zielgruppe\s+(?:sind|ist)\s+|(?:es|é|è|est|son|são|sono)\s+(?:para|pra|pour|per)\s+(?!\p{Ll}{1,14}(?:ar|er|ir|re|are|ere|ire)\s)|(?:ist|sind)\s+(?:vor\s+allem\s+|besonders\s+|auch\s+)?für\s+(?![^.;!?\n]*\s(?:reserviert|gesperrt|bestimmt|zuständig|verantwortlich)))(?<a>\p{L}[^.;!?\n]{5,220})/giu,
  },
  {
    // "Sono invitati residenti, associazioni, agricoltori e scuole"
    cue: 'sono-invitati',
    weight: 0.7,
    trigger: stems('sono$|están$|estão$|sont$|quedan$|son$|são$|saranno$'),
    pattern:
      /(?<![\p{L}])(?:sono|están|estão|sont|quedan|son|são|saranno)\s+(?:tutti\s+)?(?:invitat[ie]|invitad[oa]s|convidad[oa]s|invitée?s|conviée?s|attendue?s|convocad[oa]s|esperad[oa]s|attes[ie])\s+(?:a\s+participar\s+|à\s+participer\s+|a\s+partecipare\s+)?(?:(?:los|las|os|as|les|i|gli|le|tutti\s+gli|tutte\s+le)\s+)?(?<a>\p{Ll}{4,}[^.;:!?]{5,200})/giu,
  },
  {
    // "Podem candidatar-se os técnicos superiores …", "Pueden participar estudiantes de …", "Possono iscriversi …"
    cue: 'pueden-participar',
    weight: 0.75,
    trigger: stems(
      'podem$|poder[ãa]o$|pueden$|podr[áa]n$|possono$|potranno$|peuvent$|pourront$|dever[ãa]o$|deber[áa]n$|devront$|dovranno$',
    ),
    back: 2,
    pattern:
      /(?<![\p{L}])(?:podem|poderão|pueden|podrán|possono|potranno|peuvent|pourront|deverão|deberán|devront|dovranno)\s+(?:candidatar-se|inscrever-se|participar|concorrer|postular(?:se)?|inscribirse|asistir|partecipare|iscriversi|candidarsi|participer|s'inscrire|candidater|postuler)\s*:?\s+(?<a>(?!a\s+través|até|en\s+línea|on-?line|através|en\s+ligne|gratuit)\p{L}[^.!?;:]{6,220})/giu,
  },
]
