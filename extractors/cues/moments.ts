/**
 * What the words around a date or a clock say of its role, by meaning and language. Nouns of events say little, verbs of
 * taking place much; `weights.ts` of the normalizer holds how much.
 */
import { type CueTable, cueScanner } from './phrases.js'

export type MomentCue =
  | 'held'
  | 'past'
  | 'noun'
  | 'invite'
  | 'start'
  | 'finish'
  | 'until'
  | 'from'
  | 'limit'
  | 'by'
  | 'notify'
  | 'publish'
  | 'posted'
  | 'earlier'
  | 'later'
  | 'law'
  | 'replaced'
  | 'renewed'
  | 'part'
  | 'opens'
  | 'history'
  | 'doors'
  | 'meal'
  | 'social'
  | 'office'
  | 'alongside'

const TABLE: CueTable<MomentCue> = {
  // "will be held on", "takes place from": what follows is the event's own.
  held: {
    en: 'will be held|to be held|is being held|be held|being held|is held|held on|held at|held from|held|takes place|take place|taking place|will be conducted|conducted|will meet|meets|meet on|meet|meeting on|convene|convenes|convened|will run|runs from|runs on|runs|run from|run on|is scheduled|are scheduled|scheduled for|scheduled on|scheduled to take place|scheduled|organised on|organized on|organise|organised|organized|organises|will host|hosted|hosts|hosting|will give|will present|will speak|will be presenting|will be speaking|will be giving|will deliver|will lead|will be presented|are presented|is presented|will discuss|will begin|will start|will commence|will open on|happening|occurs|occur|event date|conference date|when|dates of the|is to take place|shall be held|shall take place|launched|was launched|planned for this|set for this|slated for|due to take place|due to be held|booked for|penciled in for|pencilled in for|fixed for|calls us to',
    es: 'se realizara|se realizaran|se celebrara|se celebra|tendra lugar|tiene lugar|se llevara a cabo|se lleva a cabo|sera el|sera|dictara|se dictara|se hara|nos reuniremos|nos vemos|nos encontramos|les esperamos|te esperamos|los esperamos|las esperamos|se efectuara',
    pt: 'sera realizado|sera realizada|realiza se|realizar se a|realizado|realizada|ocorrera|ocorre|acontecera|acontece|vai acontecer|tera lugar|tem lugar|decorre|decorrera|sera no dia|sera|esperamos voces|anote na sua agenda|anote na agenda|vai rolar',
    fr: 'aura lieu|auront lieu|a lieu|se tiendra|se tiendront|se tient|se deroulera|se deroule|est organise|est organisee|organise|organisent|se reunira|rendez vous',
    it: 'si terra|si terranno|si svolgera|si svolge|si tiene|avra luogo|ha luogo|e in programma|ci vediamo|appuntamento',
    de: 'findet statt|findet am|stattfinden|statt',
  },
  // The same in the past: a report, or an earlier meeting.
  past: {
    en: 'was held|were held|has been held|took place|was conducted|was organised|was organized|was hosted|met on|was convened|were organized',
    es: 'se celebro|tuvo lugar|se llevo a cabo|se realizo|fue realizado',
    pt: 'foi realizado|foi realizada|realizou se|decorreu|teve lugar|ocorreu|aconteceu',
    fr: 'a eu lieu|ont eu lieu|s est tenu|s est tenue|s est deroule|s est deroulee',
    it: 'si e tenuto|si e tenuta|si e svolto|si e svolta|ha avuto luogo',
  },
  noun: {
    en: 'conference|congress|symposium|summit|forum|workshop|workshops|seminar|webinar|lecture|talk|talks|meeting|training|course|launch|consultation|hearing|hackathon|exhibition|panel|ceremony|event|colloquium|meetup|class|session|presentation|briefing|school|roundtable|round table|community call|gathering|party|bof|thesis|defense|program|programme|concert|film|screening|mission|agm|general meeting|retreat|fair|discussion|discussions|series|colloquia|proposal|brown bag|brownbag|recital|reading|visit',
    es: 'conferencia|congreso|simposio|cumbre|foro|taller|seminario|seminario web|charla|reunion|capacitacion|curso|lanzamiento|consulta|encuentro|evento|coloquio|jornada|jornadas|clase|sesion|fecha del evento|data do evento|actividad|meetup|conversatorio',
    pt: 'conferencia|congresso|simposio|cupula|oficina|seminario|palestra|reuniao|treinamento|formacao|curso|lancamento|encontro|evento|coloquio|jornada|aula|sessao|minicurso|atividade|acontecimento',
    fr: 'conference|congres|colloque|sommet|atelier|ateliers|seminaire|webinaire|reunion|formation|cours|lancement|rencontre|evenement|journee|journees|seance|concertation',
    it: 'conferenza|congresso|convegno|simposio|laboratorio|seminario|incontro|riunione|corso|lancio|evento|giornata|giornate|lezione|sessione',
    de: 'konferenz|tagung|seminar|workshop|vortrag|veranstaltung|treffen|kurs|schulung',
  },
  invite: {
    en: 'join us|invite you|invited to|invites you|please join|save the date|mark your calendars|mark your calendar|come along|come and|announce|announces|announcing|pleased to|welcome to|see you|attend|excited to|next event|next meetup|upcoming|kick starting|dial in',
    es: 'unete|te invitamos|los invitamos|las invitamos|invita|invitamos|acompananos|reserva la fecha|agenda la fecha|proximo|proxima|asiste|participa|este',
    pt: 'junte se|convidamos|convida|participe|reserve a data|proximo|proxima|venha|nesta|neste',
    fr: 'rejoignez|vous invite|invitons|invite|donne rendez vous|notez la date|prochain|prochaine',
    it: 'invita|invitiamo|vi invita|partecipate|prossimo|prossima|segnatevi|unitevi',
  },
  start: {
    en: 'start|starts|starting|begin|begins|beginning|commence|commences|start date|begin promptly|promptly|kicks off|kick off|opening session|opening|open|opening day|start time|starts at|starting at',
    es: 'comienzo|comienza|comienza a|inicio|inicia|empieza|empezamos|a partir de|arranca|comenzara|iniciara|empezara|dara inicio|dara comienzo|con inicio|comienzan|inician|empiezan|comenzaran|iniciaran|empezaran|daran inicio|daran comienzo',
    pt: 'comeca|inicio|inicia|a partir de|a partir das|comecara|tera inicio|iniciara|com inicio|comecam|iniciam|comecarao|terao inicio|iniciarao|principia',
    fr: 'commence|debut|debute|a partir de|des|commencera|debutera|commencent|debutent|commenceront|debuteront|demarre|demarrent|demarrera',
    it: 'inizia|inizio|a partire|dalle|iniziera|avra inizio|comincia|comincera|iniziano|cominciano|inizieranno|avranno inizio|ha inizio|hanno inizio',
    de: 'beginn|beginnt|ab',
  },
  finish: {
    en: 'end|ends|ends on|end on|ending|end date|finish|finishes|finishes on|close|closes|closes on|close on|concludes on|closing|closing day|conclude|concludes|wrap up|adjourn|adjourned|adjournment|done by|done at|curfew|over by|finished by|be concluded|concluded at|finishing at|be over|expected to rise|will rise|to rise at|rose at|rises at|say goodbye|wraps up|wrapping up|winds up|finish up|draws to a close|drew to a close|we ll be done|we will be done|out of the building by|be out by|out by|be away by|away by|home by|vacated by|vacate by|vacate the room by|leave the building by|finish by|end by|done and dusted by|wound up by|close of play|doors close|we close at|carriages|carriages at',
    es: 'fin|finaliza|termina|cierre|clausura|acaba|terminamos|acabamos|concluye|concluira|finalizara|terminara|culmina|culminara|terminan|finalizan|concluyen|terminaran|finalizaran|concluiran|acaban|se extendio hasta|se extendera hasta|se extiende hasta|se prolongara hasta',
    pt: 'fim|termina|termino|encerramento|encerra|acaba|terminamos|conclusao|encerrara|terminara|finaliza|finalizara|encerra se|terminam|encerram|terminarao|encerrarao|concluem se',
    fr: 'fin|termine|se termine|cloture|prendra fin|s acheve|s achevera|se terminera|finira|se terminent|prendront fin|prennent fin|prend fin|se termineront|finissent|finit|s achevent|s acheveront',
    it: 'fine|termina|chiusura|conclusione|terminera|si conclude|si concludera|finira|terminano|si concludono|finiscono|finisce|termineranno|si concluderanno',
    de: 'ende|endet|enden|schluss|endet gegen',
  },
  until: { en: 'until|till|through|to', es: 'hasta', pt: 'ate', fr: 'jusqu', it: 'fino|fino alle', de: 'bis' },
  from: { en: 'from', es: 'del|desde', pt: 'de', fr: 'du', it: 'dal', de: 'vom' },
  // Words of a limit: the date is one by which to act.
  limit: {
    en: 'deadline|deadlines|due|due date|due by|no later than|not later than|at the latest|latest|on or before|closing date|closes on|closes|close on|close of registration|last day|last date|cut off|cutoff|expire|expires|must be received|should be received|be submitted|must be submitted|submit by|submitted by|register by|rsvp by|rsvp before|rsvp|apply by|apply before|book by|reply by|respond by|confirm by|early bird|early registration|extended deadline|extended to|extended until|submission|submissions|submit|send|sent to|applications|camera ready|apply|registration|register|regret|available until|valid until|open until|comments',
    es: 'fecha limite|plazo|hasta el|antes del|a mas tardar|cierre de inscripcion|cierre|vence|vencimiento|fecha tope|ultimo dia|inscripciones hasta|inscribirse antes|envio de|recepcion de',
    pt: 'prazo|data limite|ate o dia|ate dia|ate|encerramento das inscricoes|inscricoes ate|ultimo dia|envio de|submissao|submissoes',
    fr: 'date limite|au plus tard|avant le|jusqu au|cloture|dernier delai|delai|inscription avant|inscriptions jusqu|soumission',
    it: 'scadenza|entro|entro il|fino al|termine ultimo|termine|non oltre|iscrizioni entro|invio',
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
  publish: {
    en: 'update|announcement|second announcement|first announcement|circular|bulletin|posted|posted on|published|published on|publication date|updated|last updated|last modified|issued|dated|press release|news release|news|retrieved|accessed|copyright|received on|sent|date posted|postedby|posted by|created|archived|as of|for immediate release|media release|released|circulated|revised|version|distributed|as at|last edit|last edited|edited on|correct as of|correct at|status as of|page updated|written on|date of issue|issued on|drafted|last changed|page printed|printed|printed on|last revised|last reviewed|first published',
    es: 'publicado|publicada|actualizado|comunicado de prensa|publicacion|fecha de publicacion|noticia|boletin',
    pt: 'publicado|publicada|atualizado|comunicado de imprensa|comunicado|noticia',
    fr: 'publie|publiee|mis a jour|communique de presse|publication|actualite',
    it: 'pubblicato|pubblicata|aggiornato|comunicato stampa|pubblicazione|notizia',
  },
  // The day of a news item or page.
  posted: {
    en: 'posted|posted on|published|published on|publication date|updated|updated on|last updated|last modified|date posted|posted by|created|archived|for immediate release|as at|last edit|last edited|correct as of|correct at|status as of|page updated|date of issue|edited|dated|last changed|page printed|printed on|last revised|last reviewed|reviewed|page last updated|first published|originally published',
    es: 'publicado|publicado el|actualizado|actualizado el|fecha de publicacion|ultima actualizacion|fecha de emision',
    pt: 'publicado|publicado em|atualizado|atualizado em|data de publicacao|ultima atualizacao|data de emissao',
    fr: 'publie|publie le|mis a jour|mis a jour le|date de publication|derniere mise a jour|etat au',
    it: 'pubblicato|pubblicato il|aggiornato|aggiornato il|data di pubblicazione|ultimo aggiornamento|aggiornato al',
  },
  earlier: {
    en: 'last year|previous|previously|preceding|past|first held|earlier|following the success|success of|edition in|recording of|last edition|the first edition|in the past|last time|ago|since|former|prior meeting|held last|history',
    es: 'el ano pasado|anterior|anteriores|edicion anterior|pasado|pasada|desde',
    pt: 'ano passado|anterior|edicao anterior|passado|passada|desde',
    fr: 'l an dernier|precedente|precedent|edition precedente|dernier|depuis',
    it: 'anno scorso|precedente|scorsa edizione|scorso|scorsa',
  },
  later: {
    en: 'next meeting|next edition|next conference|next year|next seminar|next workshop|following year|subsequent|later this year|will also|upcoming events|other events|future events|next talk|next lecture|next week|further events|see also|related events|also coming|goes ahead|go ahead|going ahead|not affected|unaffected|as normal|next in the series|coming up',
    es: 'proxima edicion|proximo ano|proximas reuniones|otros eventos',
    pt: 'proxima edicao|proximo ano|outros eventos',
    fr: 'prochaine edition|annee prochaine|autres evenements',
    it: 'prossima edizione|prossimo anno|altri eventi',
  },
  law: {
    en: 'resolution|resolutions|act|law|decree|directive|regulation|adopted|adopted on|ratified|treaty|decision no|entered into force|general assembly|signed|signed on|mandate|approved|report of|letter|letter of|letter dated|memorandum|minutes of|contract|received on|gazette|circular no|notice no|order no',
    es: 'resolucion|ley|decreto|directiva|reglamento|adoptada|adoptado|aprobada|aprobado|firmado',
    pt: 'resolucao|lei|decreto|diretiva|portaria|aprovada|aprovado|assinado',
    fr: 'resolution|loi|decret|directive|reglement|adoptee|adopte|approuve|arrete',
    it: 'risoluzione|legge|decreto|direttiva|regolamento|adottata|approvato',
  },
  replaced: {
    en: 'originally|originally scheduled|originally planned|instead of|previously scheduled|previously announced|was scheduled|were scheduled|had been scheduled|was to be held|was to meet|was to take place|were to meet|had been planned|was to have been|was planned|was due to|extended from|moved from|postponed from|rescheduled from|changed from|old date|initially|initially planned|no longer|rather than|replaces|not on|in place of|cannot take place|can not take place|could not take place|could not be held|could not go ahead|could not meet|did not take place|was called off|as planned for|will not take place|won t take place|cannot be held|can not be held|will not be held|cannot go ahead|will not go ahead|is not taking place|first set for|set for originally|had been set for|first announced for|originally set for|originally announced for|had been announced for|was announced for|was set for',
    es: 'originalmente|en lugar del|en vez del|previsto inicialmente|prevista inicialmente|estaba previsto|estaba programado|estaba prevista|estaba programada|programada para|inicialmente|anteriormente|prevista para|fecha anterior|no se celebrara|no tendra lugar|no se realizara|no podra celebrarse|no podra realizarse|anunciada para|anunciado para|fijada para',
    pt: 'originalmente|em vez de|inicialmente|estava previsto|estava prevista|estava marcado|estava marcada|anteriormente|prevista para|nao se realizara|nao tera lugar|nao acontecera|nao podera realizar se|anunciado para|anunciada para',
    fr: 'initialement|initialement prevu|initialement prevue|au lieu du|etait prevu|etait prevue|prevu initialement|prevue initialement|n aura pas lieu|n aura plus lieu|ne se tiendra pas|ne pourra avoir lieu|ne peut avoir lieu|prevue ce jour la|annoncee pour le|annonce pour le',
    it: 'inizialmente|originariamente|invece del|invece di|era previsto|era prevista|era in programma|non si terra|non avra luogo|non potra svolgersi|non si svolgera|annunciato per|annunciata per|fissato per|fissata per',
    de: 'findet nicht|wie angekundigt am|wie geplant am|statt wie geplant|ursprunglich|ursprunglich am|statt am',
  },
  renewed: {
    en: 'new date|new dates|move it to|move them to|move the event to|move the conference to|move the meeting to|moving it to|moving to|moves to|move to|be moved to|been moved to|hold it on|held instead on|reschedule it to|reschedule it for|rescheduled to|rescheduled for|rescheduled until|postponed to|postponed until|moved to|will now|now take place|now be held|now takes place|changed to|extended to|extended until|extended|new deadline|revised date|has been moved to|shifted to|brought forward to|instead on|instead from|instead|will instead be held|instead be held|will instead|instead take place|will instead take place|will now be on|is now on|now on|has moved to|have moved to|pushed back to|put back to',
    es: 'nueva fecha|nuevas fechas|reprogramado para|reprogramada para|pospuesto para|pospuesta para|aplazado al|aplazada al|pasa al|ampliado|ampliado hasta|prorroga|se traslada al|al dia anterior',
    pt: 'nova data|novas datas|reagendado para|reagendada para|adiado para|adiada para|transferido para|transferida para|prorrogado|prorrogado ate',
    fr: 'nouvelle date|nouvelles dates|reporte au|reportee au|reporte|reportee|repousse au|deplace au|prolonge jusqu|prolongation',
    it: 'nuova data|nuove date|rinviato al|rinviata al|posticipato al|posticipata al|spostato al|spostata al|prorogata|prorogato',
    de: 'verschoben auf|verlegt auf|neuer termin|nachgeholt am|wird nachgeholt',
  },
  part: {
    en: 'day 1|day 2|day 3|day 4|day 5|day one|day two|day three|session 1|session 2|excursion|excursions|field trip|field visit|tour|tutorial|tutorials|pre conference|post conference|preconference|social event|office hours|drop in|first session|second session|third session|student contest|paper contest|side event|opening reception|welcome reception|reception|vernissage|private view|gala dinner|conference dinner|banquet|drop ins|drop in session|drop in sessions|information session|information evening|preparatory meeting|preparatory call|briefing call|site visit|press conference|press briefing|media briefing',
    es: 'dia 1|dia 2|dia 3|excursion|visita|rueda de prensa|conferencia de prensa',
    pt: 'dia 1|dia 2|dia 3|visita|coletiva de imprensa|conferencia de imprensa',
    fr: 'jour 1|jour 2|jour 3|visite|conference de presse|point presse',
    it: 'giorno 1|giorno 2|giorno 3|visita|conferenza stampa',
  },
  opens: {
    en: 'registration opens|registration open|opening of registration|opens|open on|call opens|submission opens|start of registration|announced on|call for|released on|available from|available on|available by|online by|on sale',
    es: 'apertura de inscripciones|apertura|se abre|se abren|disponible',
    pt: 'abertura|abertura das inscricoes|disponivel',
    fr: 'ouverture|ouverture des inscriptions|disponible',
    it: 'apertura|apertura iscrizioni|disponibile',
  },
  history: {
    en: 'born|founded|established|in the year|published in|elected|appointed|inaugurated|incorporated|phd in|ph d in|graduated|joined|from the university|began|released in|copyright',
    es: 'fundada|fundado|nacido|nacida|graduada|graduado',
    pt: 'fundada|fundado|nascido|nascida|formada|formado',
    fr: 'fondee|fonde|nee|ne',
    it: 'fondata|fondato|nato|nata|laureata|laureato',
  },
  // The date of another event, beside which this one stands.
  alongside: {
    en: 'in conjunction with|conjunction with|co located with|colocated with|collocated with|co located|as part of|part of|held with|immediately after|immediately before|immediately following|prior to',
    es: 'en el marco de|en el marco del|junto con|junto a',
    pt: 'no ambito de|no ambito do|no quadro do|junto com',
    fr: 'dans le cadre de|dans le cadre du|en marge de|en marge du',
    it: 'nell ambito di|nell ambito del|nel quadro di|in concomitanza con',
  },
  // Clocks before the event's own start.
  doors: {
    en: 'bar opens|bar open|bar from|gates|gates open|gates at|cafe opens|box office opens|doors|doors open|door open|doors at|registration|registration from|check in|check in and|arrival|arrive|sign in|welcome coffee|badge|box office|pre talk|warm up|log in|login|logging in|waiting room|set up|arrivals|come in from|let in|be seated|seated|room opens|zoom opens|ticket desk|registration of participants|assemble|gather from|gathering from|pre registration',
    es: 'apertura de puertas|puertas|registro|acreditacion|acreditaciones|inscripcion|llegada|recepcion de asistentes|recepcion de participantes|acogida|llega|llegar',
    pt: 'abertura das portas|portas|credenciamento|recepcao|acreditacao|inscricao|chegada|check in|rececao|rececao dos participantes|recepcao dos participantes|abertura do espaco',
    fr: 'ouverture des portes|portes|accueil|enregistrement|inscription|arrivee|cafe d accueil|emargement|ouverture de la salle|accueil des participants|accueil cafe',
    it: 'apertura porte|porte|registrazione|accredito|accrediti|accoglienza|iscrizione|arrivo|ingresso|registrazione dei partecipanti|apertura della sala|apertura sala',
    de: 'einlass|einlass ab|saaloffnung|turoffnung',
  },
  meal: {
    en: 'coffee|tea|refreshments|lunch|dinner|breakfast|cookies|donuts|doughnuts|snacks|drinks|pizza|food|beer|light lunch|wine|buffet|supper|sandwiches|biscuits|bbq|barbecue|nibbles|aperitif',
    es: 'cafe|almuerzo|cena|desayuno|refrigerio|merienda|comida',
    pt: 'cafe|almoco|jantar|lanche|coquetel|coffee break',
    fr: 'cafe|dejeuner|diner|pause|collation|buffet|cocktail',
    it: 'caffe|pranzo|cena|colazione|rinfresco|pausa|buffet',
    de: 'kaffee|mittagessen|abendessen|imbiss|getranke',
  },
  social: {
    en: 'reception|networking|social|social hour|mingle|happy hour|cocktail|cocktails|afterwards|after the talk|after the lecture|following the talk|following the lecture|to follow|will follow|follows',
    es: 'recepcion|coctel|brindis|vino de honor',
    pt: 'recepcao|coquetel|confraternizacao|happy hour',
    fr: 'reception|cocktail|verre de l amitie|aperitif',
    it: 'ricevimento|aperitivo|cocktail|brindisi',
    de: 'empfang|umtrunk|ausklang',
  },
  office: {
    en: 'office hours|office hrs|opening hours|opening hrs|open daily|open from|hours of operation|weekdays|monday to friday|available for|appointment|appointments|available to meet|meet with|to meet|call between|parking|bus|shuttle|train|flight|departs|depart|leaves|leave from|pick up|return|phone|telephone|tel|call us|contact us|tue sun|tues sun|opening times|regular hours|normal hours|we are open|office is open|desk is open|lines open|helpline',
    es: 'horario de atencion|de lunes a viernes|autobus|tren|salida|estacionamiento|lunes a jueves|lunes a sabado|horario de oficina|horario de la libreria|atencion al publico|horario de apertura',
    pt: 'horario de atendimento|de segunda a sexta|onibus|autocarro|saida|estacionamento|horario de funcionamento|dias uteis|atendimento',
    fr: 'heures d ouverture|du lundi au vendredi|navette|train|depart|parking|horaires d ouverture|permanence',
    it: 'orario di apertura|dal lunedi al venerdi|navetta|treno|partenza|parcheggio|mar dom|orari di apertura|orario di segreteria|orario d ufficio',
  },
}

/** Scans a stretch of text for words that tell the role of a date or clock. */
export const momentCues = cueScanner(TABLE)
