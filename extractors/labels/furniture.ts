/** Labels of mail headers, and of what is beside the event. */
export const FURNITURE = {
  mailFrom: 'sender|von|de|expediteur|remitente|da|postedby|posted by|reply-to|posted-by',
  mailTo: 'cc|bcc|an|distribution|newsgroups|para|a|resent-to|recipients',
  mailDate:
    'sent|date sent|sent on|sent at|enviada em|enviado em|enviado el|envoye le|date d envoi|inviato il|data invio|gesendet am|fecha de envio|data de envio|data do envio|posted|posted on|published|published on|publication date|last updated|updated|enviado|envoye|inviato|gesendet|date posted|created|last modified|issued|date of issue|release date|date published|submitted on|announcement date',
  travel:
    'travel|accommodation|accommodations|hotel|hotels|lodging|travel and accommodation|visa|visas|parking|transport|transportation|travel information|alojamiento|hebergement|hospedagem|alloggio|accommodation and travel|travel support|logistics|health and safety|security',
  notes:
    'note|notes|nb|n.b|please note|important|remarks|remark|code of conduct|disclaimer|privacy|accessibility|what to bring|requirements|technical requirements|food|refreshments|lunch|catering|dress code|nota|notas|remarque',
} as const
