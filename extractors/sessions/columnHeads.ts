/** The heads of a programme's columns, and what each says of the cells below it: "Time | Title | Speaker | Room". */
import { labelPhrase } from '../labels.js'
import { labelRole } from '../people/roles.js'

export type ColumnHead = 'time' | 'date' | 'title' | 'people' | 'room' | 'label' | 'kind' | 'length' | 'body'

const HEADS: readonly (readonly [ColumnHead, RegExp])[] = [
  [
    'time',
    /^(?:times?|hours?|when|hora(?:rio)?s?|heures?|horaires?|ora|orario|uhrzeit|zeit|slot|start|start time|from|(?:UTC|GMT|BST|[A-Z]{1,3}[SD]T|[CEW]ES?T)(?: ?[+-]\d{1,2})?|time \(.{2,8}\))$/i,
  ],
  ['date', /^(?:dates?|day|fechas?|d[ií]a|datas?|quando|giorno|jour|datum|tag|termin)$/i],
  [
    'title',
    /^(?:t[ií]t(?:ulo|le)s?|titre|titolo|temas?|topics?|subjects?|th[eè]mes?|argoment[oi]|what|contents?|contenidos?|conte[uú]dos?|contenu|talks?|presentations?|activit(?:y|ies)|activit[eé]s?|actividad(?:es)?|atividades?|attivit[aà]|(?:title|name) of .{3,30}|talk title|thema|inhalt|programmpunkt|programme?|programa|agenda item|item|items|event|thesis|papers?|projects?|poster|session title|description|evento)$/i,
  ],
  [
    'room',
    /^(?:where|rooms?|venue|location|place|hall|sala|lugar|local|salle|lieu|aula|luogo|raum|ort|espacio|espa[cç]o)$/i,
  ],
  [
    'label',
    /^(?:modules?|m[oó]dul[oi]s?|sessions?|sess[aãõo]+e?s?|sesi[oó]n(?:es)?|s[eé]ances?|sessioni?|units?|unidade?s?|lectures?|lessons?|parts?|no\.?|n\.?[ºo°]?|nr\.?|#|weeks?|semanas?)$/i,
  ],
  [
    'people',
    /^(?:lead|led by|responsible|responsables?|in charge|person|persons?(?: responsible)?|resource|names?|candidates?|students?|doctorand\w*|authors?|autor(?:es)?|nombres?|nom|nome|referente|presenters? \/ .{3,20})$/i,
  ],
  ['kind', /^(?:type|kind|format|tipo|formato|art|tag|track|category|level)$/i],
  ['kind', /^(?:for whom|who for|ages?|suitable for|level|language|público|zielgruppe|public)$/i],
  [
    'body',
    /^(?:affiliations?|institutions?|organi[sz]ations?|compan(?:y|ies)|employer|instituci[oó]n(?:es)?|organi[sz]aci[oó]n|entidad|institui[cç][aã]o|entidade|ente|affilia(?:tion|zione)|organisme|einrichtung|institut)$/i,
  ],
  ['length', /^(?:ore|duration|length|min(?:utes)?\.?|end|end time|to|duraci[oó]n|dur[eé]e|durata|dauer)$/i],
]

/** What a head says of its column; null where the words head none. */
export function columnHead(words: string): ColumnHead | null {
  const said = words.replace(/[*_:]/g, '').trim()
  if (said.length > 40) return null
  for (const [head, pattern] of HEADS) if (pattern.test(said)) return head
  if (said.length > 30 || !/^\p{L}/u.test(said)) return null
  const role = labelRole(labelPhrase(said))
  return role !== null && role !== 'contact' && role !== 'opening' ? 'people' : null
}
