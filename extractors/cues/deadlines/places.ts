/** Words of who wants a place, a fee or a room. */
import type { CueTable } from '../phrases.js'

export const PLACES: CueTable<'early-bird' | 'registration' | 'application'> = {
  'early-bird': {
    en: 'early bird|earlybird|early registration|early rate|early rates|early fee|early fees|advance registration|reduced rate|reduced fee|discounted|discount|cheap registration|cheaper registration|cheap rate|cheap rates|cheaper rate|lower rate|lower rates|lower fee|lower fees|early payment|early booking|discounted registration|discounted rate|reduced registration|paid by|if paid by|paid before|if paid before|first price|advance rate|early price|early price ends|reduced price|before the price goes up|price goes up|prices go up|rates go up|fee goes up|super early bird|earlybirds|early birds',
    es: 'inscripcion anticipada|inscripcion temprana|pronto pago|tarifa reducida|pago anticipado|precio reducido|descuento|cuota reducida|pago temprano|tarifa anticipada|tarifa temprana|con descuento|preventa|antes de que suba el precio|precio anticipado|cuota anticipada|pagando antes',
    pt: 'inscricao antecipada|primeiro lote|valor promocional|preco reduzido|desconto|com desconto|inscricoes antecipadas|taxa reduzida|preco promocional|lote promocional|pagamento antecipado|valor reduzido|1 lote|2 lote|segundo lote',
    fr: 'tarif reduit|inscription anticipee|tarif preferentiel|tarif early bird|inscription a tarif reduit|tarif avance|tarif precoce|tarifs reduits|reduction|paiement anticipe|inscriptions anticipees',
    it: 'iscrizione anticipata|quota ridotta|tariffa ridotta|sconto|scontata|quota scontata|prezzo ridotto|iscrizioni anticipate|pagamento anticipato|quota agevolata|tariffa agevolata',
    de: 'fruhbucher|fruhbucherrabatt|fruhbuchung',
  },
  registration: {
    en: 'be registered|to be registered|register themselves|registration|registrations|register|registering|sign up|enrol|enroll|enrolment|enrollment|book|booking|bookings|reserve|reserved|reserving|reservation|seat|secure your place|sign ups|reservations|registration date|pre registration|author registration|registration form|registration forms|put your name down|put yourself down|put their name down|put their names down|put his or her name down|give their name|leave your name|leave their name|give your name|names of your|names of participants|names of delegates|names of representatives|name of the delegate|add your name|add yourself|save a seat|save a place|save your spot|reserve your seat|buy tickets|buy a ticket|get your ticket|get your tickets|book tickets|claim your place|enrolments|sign yourself up|delegates should register|on line registration|online registration|get yours|grab yours|grab your ticket|grab your tickets|grab a ticket|grab a seat|get a ticket|order tickets|order your ticket|buy yours|reserve yours|claim yours|save your seat|save your place|save your ticket|secure your ticket|secure your seat|give their names|give in their names|send names|sign your team up|sign up your team|enter your team|register your team|register your interest|ticket sales|tickets on sale until|rsvps|tickets|name your delegates|names should be submitted|names to be submitted|submit names|submit the names|submit the name|nominate participants|nominate delegates|places must be booked|book a place|book a seat|book your seat|names to|send names to|to attend|to attend in person|to participate|to take part|wishing to attend|wish to attend|want to attend|to be heard',
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
}
