/** Words of changes of a date. */
import type { CueTable } from '../phrases.js'

export const CHANGES: CueTable<'replaced' | 'renewed'> = {
  replaced: {
    en: 'originally|originally scheduled|originally planned|instead of|previously scheduled|previously announced|was scheduled|were scheduled|had been scheduled|was to be held|was to meet|was to take place|were to meet|had been planned|was to have been|was planned|was due to|extended from|moved from|postponed from|rescheduled from|changed from|old date|initially|initially planned|no longer|rather than|replaces|not on|in place of|cannot take place|can not take place|could not take place|could not be held|could not open|could not start|could not begin|could not convene|could not proceed|could not be opened|had to be abandoned|had to be postponed|had to be put off|could not go ahead|could not meet|did not take place|was called off|as planned for|will not take place|won t take place|cannot be held|can not be held|will not be held|cannot go ahead|will not go ahead|is not taking place|first set for|set for originally|had been set for|first announced for|originally set for|originally announced for|had been announced for|was announced for|was set for',
    es: 'originalmente|en lugar del|en vez del|previsto inicialmente|prevista inicialmente|estaba previsto|estaba programado|estaba prevista|estaba programada|inicialmente|anteriormente|fecha anterior|no se celebrara|no tendra lugar|no se realizara|no podra celebrarse|no pudo celebrarse|no pudo realizarse|no pudo abrirse|no podra realizarse|anunciada para|anunciado para|fijada para',
    pt: 'originalmente|em vez de|inicialmente|estava previsto|estava prevista|estava marcado|estava marcada|anteriormente|nao se realizara|nao tera lugar|nao acontecera|nao podera realizar se|nao pode realizar se|anunciado para|anunciada para',
    fr: 'initialement|initialement prevu|initialement prevue|au lieu du|etait prevu|etait prevue|prevu initialement|prevue initialement|n aura pas lieu|n aura plus lieu|ne se tiendra pas|ne pourra avoir lieu|ne peut avoir lieu|n a pas pu avoir lieu|n a pu avoir lieu|n a pas pu se tenir|prevue ce jour la|annoncee pour le|annonce pour le',
    it: 'inizialmente|originariamente|invece del|invece di|era previsto|era prevista|era in programma|non si terra|non avra luogo|non potra svolgersi|non si svolgera|annunciato per|annunciata per|fissato per|fissata per',
    de: 'findet nicht|wie angekundigt am|wie geplant am|statt wie geplant|ursprunglich|ursprunglich am|statt am',
  },
  renewed: {
    en: 'new date|new dates|move it to|move them to|move the event to|move the conference to|move the meeting to|moving it to|moving to|moves to|move to|be moved to|been moved to|hold it on|held instead on|reschedule it to|reschedule it for|rescheduled to|rescheduled for|rescheduled until|postponed to|postponed until|moved to|will now|now take place|now be held|now takes place|changed to|extended to|extended until|extended|new deadline|revised date|has been moved to|rescheduled and will now take place on|has been rescheduled and will now|will now take place on|will now be held on|shifted to|brought forward to|instead on|instead from|instead|will instead be held|instead be held|will instead|instead take place|will instead take place|will now be on|is now on|now on|has moved to|have moved to|pushed back to|put back to',
    es: 'nueva fecha|nuevas fechas|reprogramado para|reprogramada para|pospuesto para|pospuesta para|aplazado al|aplazada al|pasa al|ampliado|ampliado hasta|prorroga|se traslada al|al dia anterior',
    pt: 'nova data|novas datas|reagendado para|reagendada para|adiado para|adiada para|transferido para|transferida para|prorrogado|prorrogado ate',
    fr: 'nouvelle date|nouvelles dates|reporte au|reportee au|reporte|reportee|repousse au|deplace au|prolonge jusqu|prolongation',
    it: 'nuova data|nuove date|rinviato al|rinviata al|posticipato al|posticipata al|spostato al|spostata al|prorogata|prorogato',
    de: 'verschoben auf|verlegt auf|neuer termin|nachgeholt am|wird nachgeholt',
  },
}
