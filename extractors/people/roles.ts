/** Which words of a label or a heading give a person which role. */
import type { PersonRole } from '../candidate.js'

/** Words of a label or heading, in lower case without accents, most telling first. */
const LABEL_ROLES: readonly (readonly [PersonRole, RegExp])[] = [
  [
    'keynote',
    /\b(?:keynotes?|plenary (?:speakers?|talks?|lectures?)|conferencia magistral|conference pleniere|orador principal)\b/,
  ],
  [
    'moderator',
    /\b(?:mediador\w*|mediac\w+|mediatrice|mediateur|moderat\w+|moderad\w+|moderac\w+|modera|(?:gesprachs|diskussions)?leitung|compere|moderazione|facilitat\w+|facilitad\w+|animat\w+|animation|mc|coordina|condujo|conduce|durch den abend)\b/,
  ],
  ['panelist', /\b(?:panell?ists?|panel members?|(?:discussion )?panel|panelist[ae]s?|mesa redonda|mesa redonda com)$/],
  [
    'discussant',
    /\b(?:discussants?|respondents?|reactors?|commentators?|comentaristas?|debatedores|debatedora?|discutante?s?|repondante?s?|opponents?|(?:external )?examiners?|arguentes?)\b/,
  ],
  [
    'committee',
    /^members$|\b(?:committees?|committee members|comites?|comitato|comissao|advisory board|editorial board|reviewers|jury|juries|jurors?|judges|jurados?|juri|giuria)\b/,
  ],
  [
    'chair',
    /\b(?:(?:co-?)?chairs?|vorsitz\w*|cathaoirleach|présidence|presidence|chaired|chair(?:man|woman|person)s?|presiding|custos|presidida|presidid[ao] por|preside|presidencia)\b/,
  ],
  [
    'director',
    /(?<!\b(?:sessions?|breakout|group|bof|table|discussion|tutorial|class|walk|tour|trip|lab|workshop|hike|excursion|ride) )\b(?:directors?|leaders?|directeur|direttore|diretora?)$/,
  ],
  ['other', /^(?:(?:thesis|main|principal|academic) )?(?:co )?supervisors?$/],
  ['contributor', /\b(?:contributors?|helpers|(?:teaching )?assistants?)\b|^tas?$/],
  // Who gives an inaugural lecture opens nothing.
  ['speaker', /^inaugural (?:lecturer|speaker|professor)$/],
  [
    'opening',
    /\b(?:opening|opened|welcome|inaugura\w*|introduce|apre|abre|ouvre|saluti|abertura|apertura|ouverture|begru(?:ss|ß)ung\w*|gru(?:ss|ß)wort\w*|eroffnung\w*|introduced|introduction by|bienvenida)\b/,
  ],
  [
    'contact',
    /\b(?:contacts?|contacto|contato|contatti|kontakt|enquir\w+|inquir\w+|(?:further|more|for|additional) info\w*|informac\w+|informations?|questions?|rsvp|correspondence|secretariat|secretary|informes|informazioni|focal points?|point of contact|press|media|attn|attention|liaison|secretariado|to register|registration|register|duvidas|renseignements|quer(?:y|ies)|bookings?|consultas|auskunft|who(?:m)? to (?:write|contact|ask|call|ring|phone)(?: to)?|get in touch|ansprechpartner\w*|ruckfragen|referente)\b|^ask$/,
  ],
  ['host', /^(?:(?:faculty|local|seminar|your) )?(?:co-?)?(?:hosts?|hosted by|anfitri\w+|hote)\b/],
  [
    'organizer',
    /\b(?:organi[sz]ers?|organi[sz]ed by|organizan?|convocan?|convenors?|conveners?|convened by|coordinat\w+|organizador\w*|organiza|organisat\w+|organizzat\w+|coordenac\w+|coordinac\w+|organizing|organising|local arrangements|logistics|sponsorship)\b/,
  ],
  [
    'speaker',
    /\b(?:speakers?|presenters?|presented by|present(?:ed|ing)?|presentador|lecturers?|lecture by|instructora?e?s?|instrutora?e?s?|ministrantes?|trainers?|(?:(?:workshop|sessions?|course|breakout|group|bof|table|discussion|tutorial|class|walk|tour|trip|lab|hike|excursion|ride) )?leaders?|tutors?|teachers?|coach(?:es)?|mentors?|guides?|demonstrators?|storytellers?|performers?|readers?|resource persons?|ponentes?|talleristas?|disertantes?|palestrantes?|oradora?e?s?|orat(?:eur|rice)s?|expositora?e?s?|conferencistas?|curated by|curators?|interven(?:an|ien)te?s?|conferenciere?s?|relator[ei]|relatrice|oratori?|referent(?:in|innen|en)?|referierende|mitwirkende|dozent(?:in|innen|en)?|vortragender?|witness(?:es)?|briefers?|vortragende|talks? by|lightning talks|taught by|given by|led by|invited talks?|invited lectures?|faculty|docentes?|docenti|formador\w*|format(?:eur|rice)s?|invitad[ao]s?|convidad[ao]s?|ospit[ei](?: d(?:ella serata|i oggi|el giorno))?|guests? of honou?r|chief guests?|invitee? d honneur|ehrengast|ospiti? d onore)\b|^(?:who|quien(?:es)?|quem|qui|chi|wer) (?:\w+ ){0,3}?(?:speak\w*|talk\w*|present\w*|teach\w*|leads?|leading|runs?|running|da|dan|impart\w*|habla\w*|expone\w*|dicta\w*|facilita\w*|fala\w*|ministra\w*|apresenta\w*|parle\w*|intervien\w*|anime\w*|parla\w*|tiene|conduce|conduz\w*|guia|orienta|dirige|coordena|spricht|sprechen|referiert|referieren|liest|lesen)\b|^(?:(?:phd|doctoral|thesis|licentiate|public|dissertation) )*(?:defen[cs]e|disputation|viva|soutenance(?: de these)?)$|^(?:(?:teaching|course|field|workshop|school|training) )?(?:staff|team)$|^(?:who|by|with|featuring|(?:(?:phd|doctoral|master s|thesis) )?(?:student|candidate)|guests?|(?:special )?guests|artists?|authors?|performers?|(?:book )?reviewers?|(?:avec|con|com) (?:la |a )?parti?cipa(?:tion|cion|cao) d[ei]|con la partecipazione di|en presence de|por|con|avec|com)$|^(?:(?:lo|la|los|las|le|il|es|ce) )?(?:imparten?|dictan?|dan|da|ministram?|dirigen?|exponen?|presentan?|apresentam?|intervienen?|hablan?|falam?|intervengono|interviennent|parlano|anime(?:nt)?|referieren|sprechen|liest|lesen|mit dabei)$/,
  ],
]

const CLOSING =
  /^(?:closing(?: (?:remarks?|address|words|statement))?|schlusswort|clausura|cierre|encerramento|cloture|mots? de la fin|conclusioni)$/

/** "Closing: …": says less of a person than another part. */
export const closes = (phrase: string): boolean => CLOSING.test(phrase)

/** The role that a label gives, or null: `labelRole("session chair") === "chair"`. */
export function labelRole(phrase: string): PersonRole | null {
  if (phrase.length > 60) return null
  for (const [role, pattern] of LABEL_ROLES) if (pattern.test(phrase)) return role
  return closes(phrase) ? 'speaker' : null
}
