/** German nouns that end in a word for a kind of event: "Mitgliederversammlung", "Herbsttagung", "Vernetzungstreffen". */
import type { KindWord } from './kindPhrases.js'

const HEADS: Readonly<Record<string, KindWord>> = {
  versammlung: 'meeting',
  treffen: 'meeting',
  sitzung: 'meeting',
  elternabend: 'meeting',
  werkstattabend: 'workshop',
  dialogveranstaltung: 'meeting',
  infoabend: 'meeting',
  informationsabend: 'meeting',
  tagung: 'conference',
  fachtag: 'conference',
  konferenz: 'conference',
  kongress: 'congress',
  seminar: 'seminar',
  workshop: 'workshop',
  vortrag: 'lecture',
  vorlesung: 'lecture',
  vortragsreihe: 'lecture',
  seminarreihe: 'seminar',
  ausstellung: 'exhibition',
  lehrgang: 'course',
  sprachkurs: 'course',
  ferienkurs: 'course',
  grundkurs: 'course',
  aufbaukurs: 'course',
  kompaktkurs: 'course',
  abendkurs: 'course',
  schulung: 'training',
  fortbildung: 'training',
  weiterbildung: 'training',
  forum: 'forum',
  podiumsgespräch: 'panel',
  fachgespräch: 'panel',
  sommerfest: 'other',
  herbstfest: 'other',
  dorffest: 'other',
  straßenfest: 'other',
}
// "Vertagung", "Diskurs" and "Betreffen" are none.
const HEAD = new RegExp(`(?<!ver|^be|^über|^zu|^ein|^an)(${Object.keys(HEADS).join('|')})(?:en|es|e|s)?$`, 'i')

/** The kind that a German compound ends in, or null. */
export function germanKind(word: string): KindWord | null {
  const found = HEAD.exec(word)
  return found ? HEADS[found[1]!.toLowerCase()]! : null
}
