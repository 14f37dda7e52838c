/** Whom to ring or to write to by one name alone: "ring Máire on 021 492 4321", "fale com a Jucilene, zap (91) 98888-1410". */

const VERBS =
  'whats ?app|signal|telegram|viber|info(?:rmation)?s?:|r[ée]servations?:?|r\\.?\\s?s\\.?\\s?v\\.?\\s?p\\.?(?: (?:to|with))?:?|(?:questions|queries|enquiries|bookings|d[úu]vidas|dudas|consultas|rückfragen|fragen)[:?]?(?: (?:to|a|para|an|\x9b))?|ring|let|tell|inform|call|phone|contact|text|telephone|ask for|speak to|e?-?mail|write to|shout at|message|ping|reply to|talk to|book with|register with|fal(?:a|e|ar|em) com|llam(?:a|e|ar|en) a|avis(?:a|e|ar|en) a|contact(?:a|e|ar)(?: con| a)?|escrib(?:e|a|ir) a|escrev(?:a|er) para|pregunt(?:a|e|ar) por|appele[zr]|contacte[zr]|écri(?:vez|re) à|téléphone[zr] à|chiam(?:a|are|ate)|scriv(?:i|ere|ete) a|rivolger(?:si|tevi) a|bei|ruft|meldet euch bei'

/** The words before the name. */
export const RUNG = new RegExp(`(?<![\\p{L}])(?:${VERBS})(?: (?:a|o|la|el|il|le|die|der))? $`, 'iu')

/** The same, from the verb on, up to one capital word. */
export const RUNG_FROM = new RegExp(`(?:${VERBS})\\s+(?:(?:a|o|la|el|il|le|die|der)\\s+)?`, 'iuy')

/** What stands behind the name: its number or address, with a few words between. */
export const ON_NUMBER =
  /^(?:[^.;:()]{0,40}?\s(?:on|at|al|no|au|via|unter|by)\s+\(?(?:\+?\d[\d ()-]{5}|[\w.+-]{2,30}@)|[,:]?\s+(?:(?:zap|whats ?app|tel\.?|cel\.?|m[óo]vil|phone|mobile|handy|t[ée]l\.?)[:\s]+)?(?=[+(]?\d[\d ()-]{5})|\s+[(<][\w.+-]{2,30}@|[,:]\s+[\w.+-]{2,30}@)/i

/** The words that such a verb begins with. */
export const RUNG_WORDS =
  'whatsapp whats signal telegram viber info infos information réservation réservations reservation reservations rsvp r questions queries enquiries bookings dúvidas duvidas dudas consultas rückfragen fragen ring let tell inform call phone contact text telephone ask speak email mail e write shout message ping reply talk book register fala fale falar falem llama llame llamar llamen avisa avise avisar avisen contacta contacte contactar escribe escriba escribir escreva escrever pregunta pregunte preguntar appelez appeler contactez contacter écrivez écrire téléphonez téléphoner chiama chiamare chiamate scrivi scrivere scrivete rivolgersi rivolgetevi bei ruft meldet'.split(
    ' ',
  )
