/** Words of limits and answers to those who applied. */
import type { CueTable } from '../phrases.js'

export const LIMITS: CueTable<'limit' | 'by' | 'notify'> = {
  // Words of a limit: the date is one by which to act.
  limit: {
    en: 'deadline|deadlines|due|due date|due by|no later than|not later than|at the latest|latest|on or before|closing date|closes on|closes|close on|close of registration|last day|last date|cut off|cutoff|expire|expires|must be received|should be received|be submitted|must be submitted|submit by|submitted by|register by|rsvp by|rsvp before|rsvp|apply by|apply before|book by|reply by|respond by|confirm by|early bird|early registration|extended deadline|extended to|extended until|submission|submissions|submit|send|sent to|applications|camera ready|apply|registration|register|enrolment|enrollment|enrol|enroll|enrolments|sign up|signed up|sign ups|booking opens|ticket sales|regret|available until|online until|on demand until|accessible until|viewable until|valid until|open until|comments|extended abstract|extended abstracts',
    es: 'fecha limite|plazo|hasta el|antes del|a mas tardar|cierre de inscripcion|cierre|vence|vencimiento|fecha tope|ultimo dia|inscripciones hasta|inscribirse antes|envio de|recepcion de',
    pt: 'prazo|data limite|ate o dia|ate dia|ate|encerramento das inscricoes|inscricoes ate|ultimo dia|envio de|submissao|submissoes',
    fr: 'date limite|au plus tard|avant le|jusqu au|cloture|dernier delai|delai|inscription avant|inscriptions jusqu|soumission',
    it: 'scadenza|entro|entro il|fino al|termine ultimo|termine per|termine di|termine iscrizioni|termine iscrizione|termine presentazione|termine invio|il termine|termine fissato|non oltre|iscrizioni entro|invio',
    de: 'frist|anmeldefrist|bis zum|bis spatestens|spatestens|einsendeschluss|anmeldeschluss',
  },
  by: {
    en: 'by|before|until|till|prior to|up to',
    es: 'antes del|hasta el|hasta',
    pt: 'ate|antes de|antes do dia',
    fr: 'avant le|avant|jusqu au',
    it: 'entro|entro il|prima del|fino al',
    de: 'bis',
  },
  notify: {
    en: 'notification|notifications|notify|notified|acceptance|decision|decisions|results|informed|selected participants|successful applicants|shortlisted|author notification|hear from us|will hear|word to authors',
    es: 'notificacion|notificaciones|aceptacion|resultados|seran notificados',
    pt: 'notificacao|notificacoes|aceitacao|resultado|resultados|divulgacao',
    fr: 'notification|notifications|acceptation|resultats',
    it: 'notifica|accettazione|esito|esiti',
  },
}
