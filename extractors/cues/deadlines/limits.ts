/** Words that say limit, its window, its extension, and what is no limit. */
import type { CueTable } from '../phrases.js'

export const LIMITS: CueTable<'limit' | 'by' | 'opens' | 'event' | 'extended' | 'replaced'> = {
  limit: {
    en: 'new deadline|extended deadline|final deadline|firm deadline|revised deadline|deadline|deadlines|due|due date|due by|due on|no later than|not later than|at the latest|on or before|closing date|closing day|closing time|closes|close on|closes on|close|last day|last date|cut off|cutoff|must be received|should be received|to be received|latest|expires|closing on|shuts|shuts on|will close|will close on|deadline for|deadline is|drop dead date|by close of business|close of business|shut on|shut|cut offs|nlt|must reach us by|must reach us before|should reach us by|should reach us before|to reach us by|reach us by|must be in by|must be with us by|should be with us by|must arrive by|must be returned by|are closed on|are closed by|sales end|sales stop|sales close|sale ends|sales ends',
    es: 'fecha limite|plazo|a mas tardar|cierre|vence|vencimiento|fecha tope|ultimo dia|cierran|se cierran|se cierra|cierra|cierra el|cierre de inscripcion|finaliza el|finalizan el|concluye el|improrrogable',
    pt: 'prazo|data limite|encerramento|encerram|encerra|ultimo dia|ate o dia|vai ate|vao ate|ate dia|o mais tardar|impreterivelmente|encerram se|encerra se|fecham|fecha em|terminam em|terminam a|termina em',
    fr: 'date limite|au plus tard|cloture|dernier delai|delai|se cloturent|cloturent|ferment|fermeront|se terminent|prennent fin|au plus tard le|dernier jour|attendus pour le|attendu pour le|attendues pour le|attendue pour le|a remettre avant le|a rendre pour le|doivent parvenir avant le|sont attendus le',
    it: 'scadenza|scade|entro|entro il|entro e non oltre|termine ultimo|non oltre|termine per|termine di|termine iscrizioni|termine iscrizione|termine presentazione|termine invio|il termine|termine fissato|si chiudono|chiudono|si chiude|si chiuderanno|chiuderanno|chiusura|termina il|terminano il|ultimo giorno',
    de: 'frist|anmeldefrist|spatestens|einsendeschluss|anmeldeschluss|bis spatestens|anmeldung bis',
  },
  by: {
    en: 'by|before|until|till|prior to|up to|through|open until|open till|open up to|open through|opened until|ends|ends on|end on|ending',
    es: 'hasta|hasta el|antes|antes del',
    pt: 'ate|antes',
    fr: 'avant|avant le|jusqu au|jusque|d ici|d ici le|d ici au',
    it: 'prima del|fino al',
    de: 'bis|bis zum|vor dem',
  },
  // Also what is no limit for other reasons: a house that stays closed, a day to be confirmed.
  opens: {
    en: 'opens|open on|opening of|start of|starts|begins|opening|launch of|call for|release|available from|available on|after|open|opened|on sale from|open from|stays shut|remains shut|stays closed|stay closed|remains closed|remain closed|office is closed|offices are closed|library is closed|museum is closed|building is closed|library closed|office closed',
    es: 'apertura|se abre|se abren|inicio de|comienzo de|por confirmar',
    pt: 'abertura|inicio das|inicio de|abrem|abre|por confirmar',
    fr: 'ouverture|debut des|debut de',
    it: 'apertura|inizio delle',
    de: 'moglich ab|moglich ab dem|offnet am|geoffnet ab|freigeschaltet ab|startet am',
  },
  event: {
    en: 'book launch|book club|book fair|book talk|book signing|the book|a book|new book|this book|his book|her book|registration desk|registration and coffee|registration counter|conference|conference date|conference dates|workshop|workshop date|workshop dates|workshop day|symposium|event|event date|event dates|meeting|meeting dates|congress|seminar|main conference|tutorials|school|summit|training|course|forum|webinar|session|poster session',
    es: 'conferencia|congreso|taller|evento|seminario|jornadas|jornada|reunion|curso|encuentro|simposio|celebracion',
    pt: 'conferencia|congresso|oficina|evento|seminario|jornadas|reuniao|curso|encontro|simposio|realizacao',
    fr: 'conference|congres|atelier|evenement|seminaire|colloque|journees|reunion|formation|tenue',
    it: 'conferenza|congresso|convegno|evento|seminario|giornate|riunione|corso|workshop',
    de: 'konferenz|tagung|tagungstermin|kongress|workshop|symposium|kolloquium|seminar|veranstaltung|veranstaltungstermin|treffen|schulung|fortbildung',
  },
  extended: {
    en: 'extended|extension|new deadline|extended deadline|final deadline|firm deadline|updated|now|revised deadline|moved this to|moved it to|moved to|pushed to|pushed back to|put back to|postponed to|deferred to|prolonged|prolonged until|longer time',
    es: 'ampliado|ampliada|prorroga|prorrogado|extendido|extendida|nuevo plazo|nueva fecha',
    pt: 'prorrogado|prorrogada|prorrogacao|estendido|novo prazo|nova data',
    fr: 'prolonge|prolongee|prolongation|reporte|reportee|nouvelle date',
    it: 'prorogata|prorogato|proroga|esteso|nuova scadenza',
  },
  replaced: {
    en: 'was|originally|instead of|extended from|previously|old|initially|not|from|moved from|changed from',
    es: 'antes era|originalmente|en lugar del|inicialmente|en vez del',
    pt: 'originalmente|em vez de|inicialmente',
    fr: 'initialement|au lieu du|prevu initialement',
    it: 'inizialmente|invece del|originariamente',
  },
}
