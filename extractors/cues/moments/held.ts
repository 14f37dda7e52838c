/** Words of taking place: held, past, begun and finished. */
import type { CueTable } from '../phrases.js'

export const HELD: CueTable<'held' | 'past' | 'noun' | 'invite' | 'start' | 'finish' | 'until' | 'from'> = {
  // "will be held on", "takes place from": what follows is the event's own.
  held: {
    en: 'going to meet|due to meet|to meet on|to meet in|to meet again|plan to meet|will be held|to be held|is being held|be held|being held|is held|held on|held at|held from|held|takes place|take place|taking place|will be conducted|conducted|will meet|meets|meet on|meet|meeting on|convene|convenes|convened|will run|runs from|runs on|runs|run from|run on|is scheduled|are scheduled|scheduled for|scheduled on|scheduled to take place|scheduled|organised on|organized on|organise|organised|organized|organises|will host|hosted|hosts|hosting|will give|will present|will speak|will be presenting|will be speaking|will be giving|will deliver|will lead|will be presented|are presented|is presented|will discuss|will begin|will start|will commence|will open on|happening|occurs|occur|event date|conference date|when|dates of the|is to take place|shall be held|shall take place|launched|was launched|planned for this|set for this|slated for|due to take place|due to be held|booked for|penciled in for|pencilled in for|fixed for|calls us to',
    es: 'esta previsto para|esta prevista para|esta programado para|esta programada para|se realizara|se realizaran|se celebrara|se celebra|tendra lugar|tiene lugar|se llevara a cabo|se lleva a cabo|sera el|sera|dictara|se dictara|se hara|nos reuniremos|nos vemos|nos encontramos|les esperamos|te esperamos|los esperamos|las esperamos|se efectuara|se daran cita|se dara cita|se dan cita|se reuniran|se reunira|se reunen|se congregaran|se encontraran|los convoca|nos convoca|abrira sus puertas|se dictan|nos juntamos|nos juntaremos|quedamos',
    pt: 'esta previsto para|esta prevista para|esta marcado para|esta marcada para|esta agendado para|esta agendada para|sera realizado|sera realizada|realiza se|realizar se a|realizado|realizada|ocorrera|ocorre|acontecera|acontece|vai acontecer|tera lugar|tem lugar|decorre|decorrera|sera no dia|sera|esperamos voces|anote na sua agenda|anote na agenda|vai rolar|reunem se|vao reunir se|se reunirao|se reunira|reune se|reunir se ao|encontram se|nos encontramos|vai decorrer|decorrem',
    fr: 'aura lieu|auront lieu|a lieu|se tiendra|se tiendront|se tient|se deroulera|se deroule|est organise|est organisee|organise|organisent|se reunira|rendez vous|se reuniront|se retrouveront|se retrouvent|se donnent rendez vous|se donneront rendez vous|nous nous retrouvons|nous retrouverons|reunira|reuniront|accueillera|accueille',
    it: 'si terra|si terranno|si svolgera|si svolge|si tiene|avra luogo|ha luogo|e in programma|ci vediamo|appuntamento|si ritroveranno|si ritrovano|si danno appuntamento|si daranno appuntamento|si riuniranno|si riunira|si riunisce|ci troviamo|ci ritroviamo|si incontreranno|accogliera',
    de: 'findet statt|findet am|stattfinden|statt|treffen sich|trifft sich|treffen wir uns|wir treffen uns|kommen zusammen|ladt ein|laden ein|veranstaltet|wird stattfinden|stattfindet|steigt am|lauft vom|fand statt',
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
    en: 'social hall|conference|congress|symposium|summit|forum|workshop|workshops|seminar|webinar|lecture|talk|talks|meeting|training|course|launch|consultation|hearing|hackathon|exhibition|panel|ceremony|event|colloquium|meetup|class|session|presentation|briefing|school|roundtable|round table|community call|gathering|party|bof|thesis|defense|program|programme|concert|film|screening|mission|agm|general meeting|retreat|fair|discussion|discussions|series|colloquia|proposal|brown bag|brownbag|recital|reading|visit|bootcamp|boot camp|unconference|hack day|hackday|codefest|hackfest|open day|study day|festival|convention|masterclass|expo|jamboree|assembly|swap|picnic',
    es: 'conferencia|congreso|simposio|cumbre|foro|taller|seminario|seminario web|charla|reunion|capacitacion|curso|lanzamiento|consulta|encuentro|evento|coloquio|jornada|jornadas|clase|sesion|fecha del evento|data do evento|actividad|meetup|conversatorio|feria|festival|asamblea|maraton|hackaton|coloquios|encuentros|caminata|muestra|presentacion del libro|tertulia|velada',
    pt: 'conferencia|congresso|simposio|cupula|oficina|seminario|palestra|reuniao|treinamento|formacao|curso|lancamento|encontro|evento|coloquio|jornada|aula|sessao|minicurso|atividade|acontecimento|feira|festival|assembleia|mutirao|maratona|mostra|roda de conversa|encontros|lancamento do livro|sarau|arraial',
    fr: 'conference|congres|colloque|sommet|atelier|ateliers|seminaire|webinaire|reunion|formation|cours|lancement|rencontre|evenement|journee|journees|seance|concertation|salon|foire|festival|assemblee|fete|veillee|soiree|table ronde|rencontres|assises|universite d ete|ecole d ete|vide grenier',
    it: 'conferenza|congresso|convegno|simposio|laboratorio|seminario|incontro|riunione|corso|lancio|evento|giornata|giornate|lezione|sessione|fiera|festival|assemblea|festa|mostra|tavola rotonda|serata|incontri|scuola estiva|camminata|presentazione del libro',
    de: 'konferenz|tagung|seminar|workshop|vortrag|veranstaltung|treffen|kurs|schulung|fachtag|fachtagung|messe|versammlung|mitgliederversammlung|stammtisch|lesung|konzert|fuhrung|ausstellung|sitzung|klausur|festival|podiumsdiskussion|fest|abend|sommerschule|tauschborse',
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
    fr: 'commence|debut|debute|a partir de|commencera|debutera|commencent|debutent|commenceront|debuteront|demarre|demarrent|demarrera',
    it: 'inizia|inizio|a partire|dalle|iniziera|avra inizio|comincia|comincera|iniziano|cominciano|inizieranno|avranno inizio|ha inizio|hanno inizio',
    de: 'beginn|beginnt|ab|los geht es|los geht s|geht es los|geht s los|starten|startet|starten wir|beginnen',
  },
  finish: {
    en: 'end|ends|ends on|end on|ending|end date|finish|finishes|finishes on|close|closes|closes on|close on|concludes on|closing|closing day|conclude|concludes|wrap up|adjourn|adjourns|adjourned|adjournment|done by|done at|curfew|over by|finished by|be concluded|concluded at|finishing|finishing at|be over|expected to rise|will rise|to rise at|rose at|rises at|say goodbye|wraps up|wrapping up|winds up|finish up|draws to a close|drew to a close|we ll be done|we will be done|out of the building by|be out by|out by|be away by|away by|home by|vacated by|vacate by|vacate the room by|leave the building by|finish by|end by|done and dusted by|wound up by|close of play|doors close|we close at|stop at|stops at|and stop|we stop|hand back the room|room must be empty|adieu|farewell|goodbye|goodbyes|safe travels|safe journey|carriages|carriages at|out of the door by|out the door by|out the door at|for the last time at',
    es: 'fin|finaliza|termina|cierre|clausura|acaba|terminamos|acabamos|concluye|concluira|finalizara|terminara|culmina|culminara|terminan|finalizan|concluyen|terminaran|finalizaran|concluiran|acaban|se extendio hasta|se extendera hasta|se extiende hasta|se prolongara hasta|dejar la sala|dejamos la sala|despedida|se levantara la sesion|se levanta la sesion|terminar|finalizar|concluir|acabar|terminaremos|acabaremos|finalizaremos|cerraremos',
    pt: 'fim|termina|termino|encerramento|encerra|acaba|terminamos|conclusao|encerrara|terminara|finaliza|finalizara|encerra se|terminam|encerram|terminarao|encerrarao|concluem se|terminar|concluir|encerrar|com termino|terminaremos|encerraremos|acabaremos',
    fr: 'fin|termine|se termine|cloture|prendra fin|s acheve|s achevera|se terminera|finira|se terminent|prendront fin|prennent fin|prend fin|se termineront|finissent|finit|liberer la salle|libere la salle|liberons la salle|rendre la salle|au revoir|etre levee|sera levee|est levee|levee de la seance|fin de la seance|s achevent|s acheveront|terminer|finir|s achever|finirons|terminerons|finissons|terminons',
    it: 'fine|termina|chiusura|conclusione|terminera|si conclude|si concludera|finira|terminano|si concludono|finiscono|finisce|termineranno|si concluderanno|terminare|finire|concludersi|finiremo|termineremo|concluderemo|finiamo|terminiamo|chiuderemo',
    de: 'ende|endet|enden|schluss|endet gegen|endet um|zu ende|ist schluss|ist ende|feierabend|schliessen um|schließen um|schliesst um|schließt um|schluss ist|endet mit|aus ist|abgeschlossen',
  },
  until: { en: 'until|till|through|to', es: 'hasta', pt: 'ate', fr: 'jusqu', it: 'fino|fino alle', de: 'bis' },
  from: { en: 'from', es: 'del|desde', pt: 'de', fr: 'du', it: 'dal', de: 'vom' },
}
