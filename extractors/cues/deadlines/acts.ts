/** Words of what is sent in or answered otherwise. */
import type { CueTable } from '../phrases.js'

export const ACTS: CueTable<'proposal' | 'submission' | 'matter' | 'rsvp' | 'other'> = {
  proposal: {
    en: 'proposal|proposals|session proposals|panel proposals|workshop proposals|tutorial proposals|pitch a session|pitch a talk|propose a session|propose a talk|talk proposals|call for symposia|call for panels|call for sessions|call for workshops|call for tutorials|session pitches|suggest a session|suggest a talk|topic proposals|call for talks|call for talk proposals|call for speakers|call for presentations|call for contributions|call for proposals',
    es: 'propuesta|propuestas',
    pt: 'proposta|propostas',
    fr: 'proposition|propositions',
    it: 'proposta|proposte',
    de: 'vortragsvorschlage|themenvorschlage|vorschlage',
  },
  submission: {
    en: 'submission|submissions|submit|submitted|submitting|submissions of|cfp',
    es: 'envio|enviar|envien|entrega|recepcion|observaciones|aportes|comentarios',
    pt: 'envio|enviar|enviem|chamada de palestras|chamada para palestras|submissao de palestras|submissao|submissoes|entrega|contribuicoes',
    fr: 'soumission|soumissions|envoi|envoyer|remise|contributions|observations|depot',
    it: 'invio|inviare|presentazione|consegna|sottomissione|contributi',
    de: 'einreichung|einreichungen|abgabe',
  },
  matter: {
    en: 'entries|entry|entry form|pitches|pitch|write to|write|email|e mail|contact|complete|fill in|download|inform us|indicate|handed in|hand in|contributions|comments|feedback|statements|written comments|testimony|written testimony|accepted|send|sent|return|returned|reports|essays|materials|presentations|demos|posters|homework|assignment|assignments|exam|responses|received|open an issue|open a pull request|pull request|file an issue|upload|uploaded|lodge|lodged|add your item|add items|add your items|add agenda items|agenda items|send in|sent in|send us|drop us|slides|lightning talk|lightning talks|confessions|items for the agenda|propose|proposed|questions for|put forward|motions|motion|comment|written comment|vaccination card|petition|petitions',
    es: 'observaciones|aportes|comentarios|escribir|escriba|escriban|remitir|remitirse|presentar|presentarse|completar|rellenar|formulario|formularios',
    pt: 'contribuicoes|comentarios|escrever|remeter|preencher|apresentar|formulario|formularios',
    fr: 'contributions|observations|commentaires|ecrire|adresser|adressees|adresses|remplir|renvoyer|retourner|transmettre|parvenir|formulaire|formulaires',
    de: 'schicken|senden|einsenden|zusenden|zuschicken|einreichen|mitteilen|mitzuteilen|ubermitteln|zurucksenden|zuruckschicken|einzureichen|einzusenden|zuzusenden|schicken sie|senden sie|reichen sie',
    it: 'contributi|osservazioni|commenti|scrivere|compilare|trasmettere|pervenire|inviate|inviati|modulo',
  },
  rsvp: {
    en: 'rsvp|r s v p|confirm attendance|confirm your attendance|confirm participation|confirm your participation|confirm their participation|confirm|reply|respond|regrets|let us know|tell us|let me know|please advise|acceptances|confirm whether|confirm if|tell us if|tell us whether|let us know if|let us know whether|say if you are coming|say yes|shout|give us a shout|reply to this|send word|rsvp s|rsvps|be sure to reply|say you are coming|tell us you are coming|reply slip|reply slips|return the slip|send the slip|names of attendees|please reply',
    es: 'confirmar asistencia|confirmar su asistencia|confirme su asistencia|confirmacion|rogamos confirmar|confirmar|confirme|confirma tu asistencia|confirmen su asistencia|confirme su presencia|se ruega confirmacion|se ruega confirmar|src|s r c|avisar',
    pt: 'confirmar presenca|confirme presenca|confirme sua presenca|confirmacao|confirme|confirmem presenca|confirme a sua presenca|favor confirmar|avisar',
    fr: 'confirmer|reponse|confirmation|merci de confirmer|reponse souhaitee|confirmez|confirmez votre presence|merci de repondre|rsvp|merci de nous indiquer|merci de vous annoncer|vous annoncer|s annoncer|prevenez nous|merci de prevenir|merci de nous prevenir',
    it: 'confermare|conferma|adesioni|adesione|confermate|confermare la presenza|confermare la partecipazione|gradita conferma|si prega di confermare|rsvp|confermi|confermino',
    de: 'um antwort|um ruckmeldung|ruckmeldung|um zusage|zusage|zusagen|u a w g',
  },
  other: {
    en: 'hotel|accommodation|accommodations|room block|rooms|visa|visas|refund|refunds|cancellation|cancellations|cancel|withdrawal|accreditation|press accreditation|media accreditation|payment|payments|funding|travel support|travel grant|travel grants|scholarship|scholarships|financial support|dietary|interpretation|sign language|accessibility|access requirements|questions|exhibitors|exhibitor|stand|stands|stall|stalls|bursary|bursaries|childcare|creche|access needs|interpreter|interpreters|proxy|proxies|vote|votes|ballot|group rate|dietary requirements|sponsorship|shuttle|withdraw|withdrawals|refunded|refundable|travel support applications|travel stipend|travel stipends|grants|visa letter|invitation letter|invitation letters|hotel block|room rate|conference rate|invoice|dinner tickets|exhibitor registration|money back|have your money back|fee due|fees due|balance due|balance of the fee|cancel free of charge|free cancellation|cancel without charge|passport|passports|passport copy|passport copies|copies of passports|grounds pass|grounds passes|access pass|entry permit|entry permits|must be paid by|must be paid|to be paid by|should be paid by|should be paid|payable by|be paid in full|security clearance|flight details|travel details|arrival details|itinerary|itineraries|airport transfer|airport pick up|poster printing|daycare|child care|travel allowance|travel allowances|allowance|allowances',
    es: 'hotel|alojamiento|visado|reembolso|cancelacion|pago|acreditacion|beca|becas|visa|visados|carta de invitacion|transferencia|reembolsos|devoluciones|devolucion|cancelaciones|poderes',
    pt: 'hotel|alojamento|hospedagem|visto|reembolso|cancelamento|pagamento|credenciamento|bolsas|vistos|bolsa|carta convite|reembolsos|devolucao|cancelamentos',
    fr: 'hotel|hebergement|visa|remboursement|annulation|paiement|accreditation|bourse|bourses|visas|virement|lettre d invitation|hebergements|remboursements|remboursees|annulations|pouvoirs|le pouvoir|votre pouvoir|un pouvoir|pouvoir ci dessous|procuration|procurations',
    it: 'hotel|alloggio|visto|rimborso|cancellazione|pagamento|accredito|borse|bonifico|versamento|versi la quota|versino la quota|versare la quota|borsa di studio|borse di studio|rimborsi|cancellazioni|disdetta',
    de: 'zimmerkontingent|hotel|zimmer|unterkunft|stornierung|storno|absage|erstattung|visum',
  },
}
