/** Words that name a deadline and its kind, by meaning and language. */
import type { DeadlineKind } from '../candidate.js'
import { type CueTable, cueScanner } from './phrases.js'

/**
 * `limit`: the words alone say deadline ("no later than"); `by`: they do beside an act ("register by"); `matter`: what is sent in, of itself no submission; `opens`: the way in begins then; `event`: the label is the event's own; `extended`, `replaced`: the new and the old date.
 */
export type DeadlineCue = DeadlineKind | 'limit' | 'by' | 'matter' | 'opens' | 'event' | 'extended' | 'replaced'

const TABLE: CueTable<DeadlineCue> = {
  limit: {
    en: 'new deadline|extended deadline|final deadline|firm deadline|revised deadline|deadline|deadlines|due|due date|due by|due on|no later than|not later than|at the latest|on or before|closing date|closing day|closing time|closes|close on|closes on|close|last day|last date|cut off|cutoff|must be received|should be received|to be received|latest|expires|closing on|shuts|shuts on|will close|will close on|deadline for|deadline is|drop dead date|by close of business|close of business|shut on|shut|cut offs|nlt',
    es: 'fecha limite|plazo|a mas tardar|cierre|vence|vencimiento|fecha tope|ultimo dia|hasta el|antes del|cierran|se cierran|se cierra|finaliza el|finalizan el|concluye el|improrrogable',
    pt: 'prazo|data limite|encerramento|encerram|encerra|ultimo dia|ate o dia|ate dia|o mais tardar|impreterivelmente|encerram se|encerra se|fecham|fecha em|terminam em|terminam a|termina em',
    fr: 'date limite|au plus tard|cloture|dernier delai|delai|avant le|jusqu au|se cloturent|cloturent|ferment|fermeront|se terminent|prennent fin|au plus tard le|dernier jour',
    it: 'scadenza|scade|entro|entro il|entro e non oltre|termine ultimo|non oltre|fino al|termine|si chiudono|chiudono|si chiude|si chiuderanno|chiuderanno|chiusura|termina il|terminano il|ultimo giorno',
    de: 'frist|anmeldefrist|spatestens|einsendeschluss|anmeldeschluss|bis zum|bis spatestens|anmeldung bis',
  },
  by: {
    en: 'by|before|until|till|prior to|up to|through',
    es: 'hasta|antes',
    pt: 'ate|antes',
    fr: 'avant|jusque|d ici|d ici le|d ici au',
    it: 'prima del',
    de: 'bis|vor dem',
  },
  opens: {
    en: 'opens|open on|opening of|start of|starts|begins|opening|launch of|call for|release|available from|available on|after|open|opened|on sale from|open from',
    es: 'apertura|se abre|se abren|inicio de|comienzo de',
    pt: 'abertura|inicio das|inicio de|abrem|abre',
    fr: 'ouverture|debut des|debut de',
    it: 'apertura|inizio delle',
  },
  event: {
    en: 'registration desk|registration and coffee|registration counter|conference|conference date|conference dates|workshop|workshop date|workshop dates|workshop day|symposium|event|event date|event dates|meeting|meeting dates|congress|seminar|main conference|tutorials|school|summit|training|course|forum|webinar|session|poster session',
    es: 'conferencia|congreso|taller|evento|seminario|jornadas|jornada|reunion|curso|encuentro|simposio|celebracion',
    pt: 'conferencia|congresso|oficina|evento|seminario|jornadas|reuniao|curso|encontro|simposio|realizacao',
    fr: 'conference|congres|atelier|evenement|seminaire|colloque|journees|reunion|formation|tenue',
    it: 'conferenza|congresso|convegno|evento|seminario|giornate|riunione|corso|workshop',
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
  abstract: {
    en: 'abstract|abstracts|extended abstract|extended abstracts|short abstract|long abstract|poster abstracts|abstract submission|abstract registration|outline|outlines|summary|summaries',
    es: 'resumen|resumenes',
    pt: 'resumo|resumos',
    fr: 'resume|resumes',
    it: 'abstract|riassunto|riassunti',
  },
  paper: {
    en: 'paper|papers|full paper|full papers|draft paper|draft papers|short paper|short papers|manuscript|manuscripts|article|articles|paper submission|background papers|national papers|country papers|position papers',
    es: 'texto completo|textos completos|ponencia|ponencias|trabajo|trabajos|articulo|articulos|comunicaciones',
    pt: 'texto completo|textos completos|artigo completo|artigo|artigos|trabalho|trabalhos|comunicacoes',
    fr: 'texte complet|textes complets|article|articles|communication|communications|papier|papiers|contributions completes',
    it: 'testo completo|testi completi|articolo|articoli|contributo completo|contributi completi',
  },
  notification: {
    en: 'notification|notifications|notify|notified|will be notified|acceptance|decision|decisions|results|selected participants|successful applicants|successful candidates|shortlisted|author notification|acceptance letters|informed|hear from us|will hear|hear back|word to authors|response to authors|selection of participants|let you know|will let you know|get back to you|be contacted|be told|will be told|successful proposals|successful authors|accepted authors|reviews sent|decision letters|hear by|be in touch|will be contacted|confirmation of selection|selected candidates|be informed|we shall tell you|we will tell you|told of the outcome|be told of the outcome|outcome|outcomes|results sent|results out|you hear from us|decisions sent|decisions out|authors informed|acceptances sent|acceptance notices|offers made|offers sent|places offered|let applicants know|letters of acceptance|replies sent|reply to authors|replies to authors|selection results|word on acceptance|announcement of results|announcement of selected|announcement of accepted|will receive a reply|receive a reply|receive an answer|will get an answer|answer everyone|we answer|be answered|receive a decision|will be answered|be advised|nominees will be|advised by',
    es: 'notificacion|notificaciones|aceptacion|resultados|comunicacion de aceptacion|dictamen|seran informados|seran notificados|se comunicara|le informaremos|les informaremos|seran contactados|admitidos|admitidas|seleccionados|seleccionadas|lista de admitidos|personas seleccionadas|evaluacion|respuesta a los autores|comunicacion de resultados|publicacion de admitidos|lista definitiva|se notificara|seran contactadas|seran notificadas|publicacion de resultados|recibiran respuesta|recibiran una respuesta|recibiran notificacion',
    pt: 'notificacao|notificacoes|aceitacao|aceite|resultado|resultados|divulgacao dos resultados|selecionados|selecionadas|admitidos|lista de selecionados|serao informados|serao notificados|resposta aos autores|comunicacao dos resultados|lista dos admitidos|lista de admitidos|divulgacao da lista|serao contactados|serao contatados|comunicacao de aceite|carta de aceite|aceites|divulgacao dos aceites|divulgacao do resultado|receberao resposta|receberao uma resposta|receberao notificacao',
    fr: 'notification|notifications|acceptation|resultats|reponse aux auteurs|seront informes|seront notifies|candidats retenus|retenus|personnes retenues|selectionnes|liste des admis|avis aux auteurs|reponse du comite|reponse aux candidats|annonce des resultats|communication des resultats|seront contactes|notification aux auteurs|avis d acceptation|decision du comite|recevront une reponse|recevront reponse|auteurs recevront|une reponse leur|recevront une notification|repondrons',
    it: 'notifica|accettazione|comunicazione di accettazione|esito|esiti|ammessi|elenco degli ammessi|graduatoria|selezionati|saranno informati|saranno contattati|ammissione|l ammissione|sara comunicata|saranno comunicati|sara comunicato|comunicazione ai partecipanti|comunicazione degli esiti|risposta agli autori|pubblicazione degli ammessi|riceveranno risposta|riceveranno una risposta|riceveranno comunicazione',
    de: 'benachrichtigung|benachrichtigungen|zusagen|ruckmeldung',
  },
  'camera-ready': {
    en: 'camera ready|camera ready copy|final paper|final papers|final manuscript|final manuscripts|final version|final versions|final revised manuscript|final files|final submission|final copy|final regular paper|final text|revised manuscript|final camera|print ready|print ready version|print ready copy|print ready paper|revised version|revised versions|revised paper|revised papers|final revised|corrected version|definitive version|publication ready',
    es: 'version final|versiones finales|version definitiva|trabajo final|texto definitivo|version corregida|textos definitivos|trabajos finales|versiones definitivas',
    pt: 'versao final|versoes finais|versao definitiva|versao corrigida|texto definitivo|textos definitivos|versoes definitivas|trabalhos finais',
    fr: 'version finale|version definitive|versions finales|versions definitives|texte definitif|version corrigee|article final|textes definitifs|articles definitifs',
    it: 'versione finale|versioni finali|versione definitiva|testo definitivo|versione per la stampa|testi definitivi|contributi definitivi|articoli definitivi',
  },
  'early-bird': {
    en: 'early bird|earlybird|early registration|early rate|early rates|early fee|early fees|advance registration|reduced rate|reduced fee|discounted|discount|cheap registration|cheaper registration|cheap rate|cheap rates|cheaper rate|lower rate|lower rates|lower fee|lower fees|early payment|early booking|discounted registration|discounted rate|reduced registration|paid by|if paid by|paid before|if paid before|first price|advance rate|early price|early price ends|reduced price|before the price goes up|price goes up|prices go up|rates go up|fee goes up|super early bird|earlybirds|early birds',
    es: 'inscripcion anticipada|inscripcion temprana|pronto pago|tarifa reducida|pago anticipado|precio reducido|descuento|cuota reducida|pago temprano|tarifa anticipada|tarifa temprana|con descuento|preventa|antes de que suba el precio|precio anticipado|cuota anticipada|pagando antes',
    pt: 'inscricao antecipada|primeiro lote|valor promocional|preco reduzido|desconto|com desconto|inscricoes antecipadas|taxa reduzida|preco promocional|lote promocional|pagamento antecipado|valor reduzido|1 lote|2 lote|segundo lote',
    fr: 'tarif reduit|inscription anticipee|tarif preferentiel|tarif early bird|inscription a tarif reduit|tarif avance|tarif precoce|tarifs reduits|reduction|paiement anticipe|inscriptions anticipees',
    it: 'iscrizione anticipata|quota ridotta|tariffa ridotta|sconto|scontata|quota scontata|prezzo ridotto|iscrizioni anticipate|pagamento anticipato|quota agevolata|tariffa agevolata',
    de: 'fruhbucher|fruhbucherrabatt|fruhbuchung',
  },
  registration: {
    en: 'registration|registrations|register|registering|sign up|enrol|enroll|enrolment|enrollment|book|booking|bookings|reserve|reserved|reserving|reservation|seat|secure your place|sign ups|reservations|registration date|pre registration|author registration|registration form|registration forms|put your name down|put yourself down|give your name|names of your|names of participants|names of delegates|names of representatives|name of the delegate|add your name|add yourself|save a seat|save a place|save your spot|reserve your seat|buy tickets|buy a ticket|get your ticket|get your tickets|book tickets|claim your place|enrolments|sign yourself up|delegates should register|on line registration|online registration|get yours|grab yours|grab your ticket|grab your tickets|grab a ticket|grab a seat|get a ticket|order tickets|order your ticket|buy yours|reserve yours|claim yours|save your seat|save your place|save your ticket|secure your ticket|secure your seat|give their names|give in their names|send names|sign your team up|sign up your team|enter your team|register your team|register your interest|ticket sales|tickets on sale until|rsvps|tickets|name your delegates|names should be submitted|names to be submitted|submit names|submit the names|submit the name|nominate participants|nominate delegates|places must be booked|book a place|book a seat|book your seat|names to|send names to|to attend|to attend in person|to participate|to take part|wishing to attend|wish to attend|want to attend|to be heard',
    es: 'inscripcion|inscripciones|inscribirse|inscribete|inscribase|registro|registrarse|registrate|matricula|apuntarse|apuntate|apuntaos|anotarse|anotate|reservar plaza|reserva de plaza|matricularse|entradas|anotarse en|sacar entrada|inscripciones abiertas|reservar lugar|reserva tu lugar|reserva tu plaza|asegura tu lugar|preinscripcion|preinscripciones|se inscriban|inscriban|se inscriba|para participar|para asistir',
    pt: 'inscricao|inscricoes|inscrever se|inscreva se|matricula|garanta sua vaga|reserve sua vaga|inscritos|ingressos|bilhetes|garanta o seu lugar|reserve o seu lugar|pre inscricao|inscrevam se|faca sua inscricao|para participar|para assistir|se inscrevam|se inscrevem',
    fr: 'inscription|inscriptions|inscrire|inscrivez|enregistrement|s inscrire|s enregistrer|reserver|reservation|reservations|billets|reservez|inscription obligatoire|preinscription|preinscriptions|billetterie|pour participer|pour assister|s inscrivent',
    it: 'iscrizione|iscrizioni|iscriversi|iscrivetevi|prenotazione|registrazione|prenotare|prenotarsi|prenotazioni|registrarsi|biglietti|prenota|prenotatevi|iscriviti|preiscrizione|preiscrizioni|per partecipare|per assistere|si iscrivono',
    de: 'anmeldung|anmelden|anmeldungen|melden sie sich|melden sie|voranmeldung|voranmeldungen|anzumelden|angemeldet|reservierung|platzreservierung|anmeldeschluss|anmeldefrist|anmeldung bis',
  },
  application: {
    en: 'application|applications|apply|applying|applicants|application form|nomination|nominations|nominate|nominees|expression of interest|expressions of interest|cv|curriculum vitae|motivation letter|letter of motivation|cover letter|statement of interest|personal statement|applications close|applications are open|expressions of interest must|letters of interest|letter of interest',
    es: 'solicitud|solicitudes|postulacion|postulaciones|postular|candidaturas|convocatoria|carta de motivacion|cv',
    pt: 'candidatura|candidaturas|submissao de candidaturas|carta de motivacao|curriculo',
    fr: 'candidature|candidatures|dossier|dossiers|lettre de motivation|cv',
    it: 'domanda|domande|candidatura|candidature|lettera di motivazione|curriculum',
    de: 'bewerbung|bewerbungen',
  },
  proposal: {
    en: 'proposal|proposals|session proposals|panel proposals|workshop proposals|tutorial proposals',
    es: 'propuesta|propuestas',
    pt: 'proposta|propostas',
    fr: 'proposition|propositions',
    it: 'proposta|proposte',
  },
  submission: {
    en: 'submission|submissions|submit|submitted|submitting|submissions of',
    es: 'envio|enviar|envien|entrega|recepcion|observaciones|aportes|comentarios',
    pt: 'envio|enviar|enviem|submissao|submissoes|entrega|contribuicoes',
    fr: 'soumission|soumissions|envoi|envoyer|remise|contributions|observations|depot',
    it: 'invio|inviare|presentazione|consegna|sottomissione|contributi',
    de: 'einreichung|einreichungen',
  },
  matter: {
    en: 'entries|entry|entry form|pitches|pitch|write to|write|email|e mail|contact|complete|fill in|download|inform us|indicate|handed in|hand in|contributions|comments|feedback|statements|written comments|testimony|written testimony|accepted|send|sent|return|returned|reports|essays|materials|presentations|demos|posters|homework|assignment|assignments|exam|responses|received|open an issue|open a pull request|pull request|file an issue|upload|uploaded|lodge|lodged|add your item|add items|add your items|add agenda items|agenda items|send in|sent in|send us|drop us|slides|lightning talk|lightning talks|confessions|items for the agenda|propose|proposed|questions for|put forward|motions|motion|comment|written comment|vaccination card|petition|petitions',
    es: 'observaciones|aportes|comentarios|escribir|escriba|escriban|remitir|remitirse|presentar|presentarse|completar|rellenar|formulario|formularios',
    pt: 'contribuicoes|comentarios|escrever|remeter|preencher|apresentar|formulario|formularios',
    fr: 'contributions|observations|commentaires|ecrire|adresser|adressees|adresses|remplir|renvoyer|retourner|transmettre|parvenir|formulaire|formulaires',
    it: 'contributi|osservazioni|commenti|scrivere|compilare|trasmettere|pervenire|inviate|inviati|modulo',
  },
  rsvp: {
    en: 'rsvp|r s v p|confirm attendance|confirm your attendance|confirm participation|confirm your participation|confirm their participation|confirm|reply|respond|regrets|let us know|tell us|let me know|please advise|acceptances|confirm whether|confirm if|tell us if|tell us whether|let us know if|let us know whether|say if you are coming|say yes|reply to this|send word|rsvp s|rsvps|let me know by|be sure to reply|say you are coming|tell us you are coming|reply slip|reply slips|return the slip|send the slip|names of attendees|please reply',
    es: 'confirmar asistencia|confirmar su asistencia|confirme su asistencia|confirmacion|rogamos confirmar|confirmar|confirme|confirma tu asistencia|confirmen su asistencia|confirme su presencia|se ruega confirmacion|se ruega confirmar|src|s r c|avisar',
    pt: 'confirmar presenca|confirme presenca|confirme sua presenca|confirmacao|confirme|confirmem presenca|confirme a sua presenca|favor confirmar|avisar',
    fr: 'confirmer|reponse|confirmation|merci de confirmer|reponse souhaitee|confirmez|confirmez votre presence|merci de repondre|rsvp|merci de nous indiquer',
    it: 'confermare|conferma|adesioni|adesione|confermate|confermare la presenza|confermare la partecipazione|gradita conferma|si prega di confermare|rsvp',
  },
  other: {
    en: 'hotel|accommodation|accommodations|room block|rooms|visa|visas|refund|refunds|cancellation|cancellations|cancel|withdrawal|accreditation|press accreditation|media accreditation|payment|payments|funding|travel support|travel grant|travel grants|scholarship|scholarships|financial support|dietary|interpretation|sign language|accessibility|access requirements|questions|exhibitors|exhibitor|stand|stands|stall|stalls|bursary|bursaries|childcare|creche|access needs|interpreter|interpreters|proxy|proxies|vote|votes|ballot|group rate|dietary requirements|sponsorship|shuttle|withdraw|withdrawals|refunded|refundable|travel support applications|travel stipend|travel stipends|grants|visa letter|invitation letter|invitation letters|hotel block|room rate|conference rate|invoice|dinner tickets|exhibitor registration|money back|have your money back|fee due|fees due|balance due|balance of the fee|cancel free of charge|free cancellation|cancel without charge',
    es: 'hotel|alojamiento|visado|reembolso|cancelacion|pago|acreditacion|beca|becas|visa|visados|carta de invitacion|transferencia|reembolsos|devoluciones|devolucion|cancelaciones|poderes',
    pt: 'hotel|alojamento|hospedagem|visto|reembolso|cancelamento|pagamento|credenciamento|bolsas|vistos|bolsa|carta convite|reembolsos|devolucao|cancelamentos',
    fr: 'hotel|hebergement|visa|remboursement|annulation|paiement|accreditation|bourse|bourses|visas|virement|lettre d invitation|hebergements|remboursements|remboursees|annulations|pouvoirs|procuration|procurations',
    it: 'hotel|alloggio|visto|rimborso|cancellazione|pagamento|accredito|borse|bonifico|versamento|borsa di studio|borse di studio|rimborsi|cancellazioni|disdetta',
    de: 'zimmerkontingent|hotel|zimmer|unterkunft|stornierung|storno|absage|erstattung|visum',
  },
}

export const deadlineCues = cueScanner(TABLE)

/** Of several kinds named in one label the first of these is meant: "Notification of paper acceptance", "Abstract submission". */
export const KIND_ORDER: readonly DeadlineKind[] = [
  'notification',
  'camera-ready',
  'other',
  'early-bird',
  'rsvp',
  'abstract',
  'proposal',
  'paper',
  'application',
  'registration',
  'submission',
]
