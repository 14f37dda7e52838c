/** Labels of how to take part: registering, submitting, paying. */
export const TAKING_PART = {
  registration:
    'registration|register|register here|registration link|how to register|to register|registration details|registration information|sign up|sign up here|rsvp|rsvp here|booking|bookings|book|book here|tickets|how to apply|apply|application|applications|application procedure|how to attend|inscripcion|inscripciones|inscricao|inscricoes|inscription|inscriptions|iscrizione|iscrizioni|anmeldung|registro|enlace de inscripcion|link de inscricao|s inscrire|nomination|nominations|enrolment|enrollment|please register',
  deadline:
    'deadline|deadlines|important dates|important date|key dates|dates to remember|critical dates|important deadlines|calendar|milestones|timeline|fechas importantes|datas importantes|dates importantes|date limite|date importanti|scadenze|fecha limite|data limite|closing date|key deadlines|relevant dates|dates to note',
  registrationDeadline:
    'registration deadline|registration closes|registration date|register by|registration until|deadline for registration|last day to register|registration close|registration close date|fecha limite de inscripcion|date limite d inscription|sign-up deadline|book by',
  applicationDeadline:
    'application deadline|applications close|deadline for applications|apply by|application closing date|applications due|applications by',
  submission:
    'submitting|submitting a paper|submitting an abstract|how to submit a paper|submission|submissions|paper submission|submission guidelines|call for papers|call for abstracts|call for proposals|call for contributions|how to submit|submission instructions|submission information|paper submissions|submit|instructions for authors|envio de trabajos',
  submissionDeadline:
    'submission deadline|submissions due|paper submission deadline|deadline for submission|deadline for submissions|full paper submission|full papers due|papers due|abstract submission deadline|abstract deadline|abstracts due|abstract submission|paper deadline',
  rsvpDeadline: 'rsvp by|r.s.v.p. by|please rsvp by',
  fee: 'investment|your investment|money|the money|costs and payment|cost and payment|what will it cost|what s the cost|what s the damage|damage|fees and registration|registration and fees|dinero|argent|combien ca coute|geld|kosten und anmeldung|how much|how much is it|how much does it cost|what it costs|what does it cost|what you pay|what to pay|ticket prices|tickets and prices|fees and payment|registration rates|registration costs|registration categories|cuanto cuesta|cuanto vale|quanto custa|quanto costa|combien ca coute|combien|wie viel kostet es|was kostet es|kostenbeitrag|teilnahmegebuhr|teilnahmegebuhren|teilnahmebeitrag|tagungsgebuhr|tagungsgebuhren|eintritt|quote|quota di iscrizione|quote di iscrizione|quota di partecipazione|costo di partecipazione|aranceles|arancel|cuota|cuotas|cuota de inscripcion|costo de inscripcion|valor da inscricao|valores|taxa de inscricao|taxas de inscricao|taxas|precos|frais d inscription|droits d inscription|tarifs d inscription|participation aux frais|fees|cost|costs|price|prices|registration fee|registration fees|conference fee|conference fees|participation fee|admission fee|entry|entrance|tuition|rates|charge|charges|tariff|ticket price|costo|custo|precio|preco|tarif|tarifs|prix|costi|prezzo|quota|kosten|gebuhr|valor|investimento|inversion|course fee|cost of attendance|financial conditions|financial arrangements',
  language:
    'language|languages|working language|working languages|conference language|official language|official languages|languages of the meeting|idioma|idiomas|lingua|lingue|langue|langues|sprache|language of the meeting|interpretation',
} as const
