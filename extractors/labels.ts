/**
 * The lexicon of labels: what announcements write before a value ("Venue: …") or above a section ("Objectives"), by meaning.
 * Phrases are in lower case without accents; English, Spanish, Portuguese, French, Italian, German.
 */
import { withoutAccents } from './plain.js'

const LABELS = {
  // --- when
  date: 'date|dates|day|event date|event dates|workshop date|workshop dates|conference date|conference dates|meeting date|seminar date|training dates|date of event|date of meeting|date of the meeting|date of the event|dates of the meeting|start|starts|start date|starting date|from|begin|begins|event start|event starts|date from|from date|opening date|first day|fecha de inicio|data de inicio|date de debut|data di inizio|fecha|fechas|dia|data|datas|datum|jour|giorno|quando',
  endDate:
    'end date|ends|end|until|to|through|end date/time|event end|event ends|date to|to date|finish date|fecha de termino|fecha de finalizacion|data de fim|data final|fecha de fin|data de termino|date de fin|data di fine',
  time: 'time|times|hour|hours|start time|starting time|begin time|event time|time of event|hora|horario|heure|heures|horaire|ora|orario|uhrzeit|zeit|duration',
  endTime: 'end time|finish time|finish|hora de fin|heure de fin',
  when: 'when|date & time|date and time|date/time|dates and times|dates and time|day and time|date, time|event date/time|start date/time|date time|time & date|time and date|time/date|cuando|fecha y hora|data e hora|data e horario|quand|date et heure|data e ora|wann|dates and hours|when is it|schedule and venue',
  whenWhere:
    'when & where|when and where|date and place|date and venue|dates and venue|time and place|time & place|time/place|place and time|date & place|date, time and place|date, time and venue|date, time & venue|date, time & location|date, time and location|dates, venue and working hours|where and when|where & when|date/location|date & location|date and location|date/time/location|date/time/place|time and location|time and venue|venue and date|venue and dates|place and date|place and dates|location and dates|cuando y donde|fecha y lugar|lugar y fecha|data e local|local e data|date et lieu|dates et lieu|lieu et date|data e luogo|luogo e data|wann und wo|conference dates and venue|dates & venue|venue and time|venue & time',
  timezone: 'time zone|timezone|zona horaria|fuso horario|fuseau horaire',
  // --- where
  venue:
    'venue|place|location|where|presencial|en presentiel|in presence|training site|training venue|training location|course venue|course location|seminar venue|lecture venue|event site|meeting site|event place|place of event|place of event|hearing location|session venue|lieu de la formation|lieu de la rencontre|lieu de l evenement|lugar de celebracion|lugar de realizacion|sede del curso|sede del congreso|local de realizacao|sede del convegno|tagungsort|event location|event venue|conference venue|meeting venue|workshop venue|venue & location|venue/location|location/venue|place of meeting|onsite|on site|on-site|in person|in-person|in presenza|en persona|vor ort|sur place|meeting place|meeting location|seminar location|lugar|local|lieu|luogo|sede|ort|veranstaltungsort|donde|onde|ou|dove|wo|lugar del evento|local do evento|endroit|salle|venue and location|venue details|site',
  address:
    'address|venue address|street address|direccion|endereco|adresse|indirizzo|anschrift|how to get there|getting there|getting here|how to get here|how to find us|how to reach us|where to find us|find us|como llegar|como chegar|come arrivare|comment venir|anfahrt|directions',
  room: 'room|rooms|hall|meeting room|conference room|sala|aula|raum',
  city: 'city|town|city/country|ciudad|cidade|ville|citta|stadt',
  country: 'country|pais|pays|paese|land',
  online:
    'join|join online|to join|online|zoom|zoom link|zoom meeting|meeting link|webinar link|video link|link to join|join here|join zoom meeting|join the meeting|join the webinar|livestream|live stream|streaming|stream|remote access|remote|remotely|from afar|a distancia|en remoto|da remoto|remote participation|virtual location|online location|connection details|dial-in|join from afar|enlace|link de acesso|enlace de zoom|lien zoom|lien de connexion|plateforme|plataforma|platform|modalidad|format|formato|mode',
  // --- what
  title:
    'title|full title|short title|acronym|abbreviation|short name|title of event|title of the event|conference title|workshop name|course name|name of course|name of the event|title of the talk|titulo del taller|titulo de la charla|nombre del taller|nombre del curso|titolo del corso|titre de l evenement|titre de la conference|topic|talk title|title of talk|title of the talk|talk|event|event name|event title|name of event|seminar title|lecture title|paper title|presentation title|what|que|quoi|cosa|o que|was|subject|sub|titulo|titre|titolo|titel|tema|theme|conference|conference name|name|workshop|workshop title|webinar|course title|nombre del evento|nome do evento',
  subject: 're|objet|asunto|assunto|oggetto|betreff',
  kind: 'type|event type|type of event|kind|category|kind of event|tipo|tipo de evento|type d evenement',
  identifier:
    'event id|event no|event number|event code|course code|course no|course number|code|reference no|reference|ref|ref no|our ref|consultation no|consultation number|id|no|number|codigo|referencia',
  status: 'status|event status|estado|statut|stato',
  abstract:
    'abstract|talk abstract|abstract of talk|summary|executive summary|synopsis|resumen|resumo|resume|riassunto|sommario',
  about:
    'about|about the event|about the workshop|about the conference|about the webinar|about this event|about the seminar|about the training|about the course|description|event description|details|event details|overview|background|introduction|context|rationale|background and rationale|general information|information|event summary|what is it about|what is it|what is this|acerca de|descripcion|descricao|contexto|introduccion|introducao|presentation|descrizione|contesto|antecedentes|hintergrund|scope|aim and scope|scope and aims|more information about the event|concept',
  objectives:
    'objective|what s it for|what s the point|what is the point|aim of the course|aim of the training|aims of the course|purpose of the training|objective of the training|objective of the workshop|objective of the meeting|objective of the course|objectives|aim|aims|goal|goals|purpose|purposes|aims and objectives|goals and objectives|objectives and outcomes|purpose of the meeting|objectives of the meeting|objectives of the workshop|objectives of the training|specific objectives|general objective|overall objective|main objectives|learning objectives|learning outcomes|what you will learn|what will you learn|what you ll learn|what you will be able to do|you will learn|in this workshop you will|terms of reference|why attend|why come|why join|why take part|why should you attend|why you should come|why you should attend|why participate|what we want|what we hope for|what we want to do|what we hope to do|what we want to achieve|what we hope to achieve|what you will get|what you will gain|what you ll gain|what you will take home|what s in it for you|what the day is for|what it is for|what is it for|what for|expected learning outcomes|intended learning outcomes|aim of the meeting|aim of the workshop|aim of the seminar|aim of the course|purpose of the event|purpose of the seminar|objectives of the event|our goals|our aims|our objectives|objectives and expected results|tasks|para que|que aprenderemos|o que vai aprender|o que voce vai aprender|a quoi ca sert|but|buts|finalita|scopo|perche partecipare|por que asistir|pourquoi venir|pourquoi participer|por que participar|why we meet|why meet|why are we meeting|aims of the meeting|aims of the workshop|purpose of the workshop|objectives of the seminar|objectives of the conference|objectives of the course|workshop objectives|training objectives|course objectives|meeting objectives|seminar objectives|conference objectives|workshop goals|workshop aims|what you ll be able to do|what will i learn|what we will learn|what you ll get|by the end of this workshop|skills you will gain|objetivo general|objetivos especificos|objetivo geral|que aprenderas|que vas a aprender|resultados de aprendizaje|objectifs pedagogiques|obiettivi formativi|takeaways|key takeaways|objetivo|objetivos|objectif|objectifs|obiettivo|obiettivi|ziele|what we will do|participants will learn|mission',
  topics:
    'topics|eixos de discussao|eixos de debate|ejes de discusion|axes de discussion|linee di discussione|ideas so far|two themes|three themes|four themes|course outline and topics|what s on the table|on the table|challenges|challenge themes|hackathon challenges|discussion themes|themes and sub-themes|themes and subthemes|subjects to be treated|subjects to be covered|topics we will cover|topics we ll cover|schwerpunkte|leitthemen|schwerpunktthemen|nucleos tematicos|temas a abordar|temas de la convocatoria|temas centrales|temas da chamada|themes retenus|axes de reflexion|axes de recherche|pistes de reflexion|linee tematiche|assi tematici|punti di discussione|domande guida|preguntas guia|preguntas orientadoras|perguntas norteadoras|contenidos|conteudos|conteudo|contenu|contenus|contenuti|temario|inhalte|guiding questions|key topics|key themes|key issues|topics to be covered|topics to be discussed|topics for papers|topics for submission|subject areas|sub-themes|subthemes|sub themes|main themes|themes for discussion|themes and topics|scope and topics|issues to be discussed|issues for discussion|possible topics|suggested topics|points for discussion|discussion points|items for discussion|what will be discussed|what we will discuss|what we will talk about|what we ll talk about|what we want to talk about|what we will cover|what we ll cover|what you will hear|we will cover|focus areas|priority areas|research areas|research topics|strands|streams|thematic strands|thematic tracks|conference tracks|subjects covered|questions for discussion|questions we will ask|questions to be discussed|scope of the conference|scope of the workshop|tema principal|ejes|lineas tematicas|areas tematicas|areas de interes|temas a tratar|temas principales|temas abordados|eixos|linhas tematicas|areas de interesse|axes|sujets|sujets abordes|questions abordees|themes abordes|themes proposes|temi trattati|temi principali|aree tematiche|argomenti trattati|themenschwerpunkte|main topics|list of topics|themes|theme areas|thematic areas|conference themes|topics include|topics include but are not limited to|topics covered|areas of interest|tracks|conference topics|subjects|issues|key questions|questions|discussion topics|topics for discussion|workshop topics|call topics|what will be covered|course content|contents|course outline|content|syllabus|outline|temas|temas de interes|topicos|themes principaux|thematiques|axes thematiques|temi|argomenti|themen|ejes tematicos|eixos tematicos',
  outputs:
    'what will come out of it|what comes out of it|what will come out|what will come of it|what will remain|ergebnis|ergebnis der tagung|ergebnis des workshops|risultato atteso|resultado esperado|what we will have at the end|what we will have|what we ll have at the end|what you will leave with|producto final|productos finales|produto final|produtos finais|produit final|prodotto finale|prodotti finali|end products|final product|final products|what is expected to come out of it|what is expected|what we expect|what should come out of it|what we will leave with|what will be produced|expected products|expected outcome and outputs|outputs and outcomes|outcomes and outputs|expected outcomes and outputs|expected results and outputs|livrables|livrables attendus|resultados e produtos|produtos esperados|resultados y productos|entregables|erwartete ergebnisse|ergebnisse|resultats et produits attendus|outputs|what will come of it|what comes out of it|what we will produce|what it will produce|results expected|anticipated outcomes|anticipated outputs|intended outputs|intended outcomes|products and results|deliverables and outcomes|expected deliverables|productos|productos esperados|resultados previstos|produtos|produits attendus|resultats|risultati|prodotti attesi|outcome|outcomes|expected output|expected outputs|expected outcome|expected outcomes|expected result|expected results|results|deliverables|expected outputs and outcomes|resultados|resultados esperados|resultats attendus|risultati attesi|products|follow-up',
  agenda:
    'agenda|programme|program|provisional programme|provisional agenda|preliminary programme|preliminary program|tentative program|tentative programme|tentative agenda|draft agenda|draft programme|proposed programme|proposed agenda|proposed program|schedule|timetable|event schedule|programme of work|programme outline|outline programme|running order|order of the day|order of business|conference program|conference programme|workshop program|workshop programme|schedule of events|order of events|sessions|modules|programa|agenda del dia|ordre du jour|calendrier|deroulement|ordine del giorno|programma|cronograma|orden del dia|tagesordnung|programm|ablauf|plan|running of the evening|day programme|today',
  // --- who
  speaker:
    'speaker|speakers|presenter|presenters|presented by|lecturer|lecturers|guest speaker|guest speakers|invited speaker|invited speakers|confirmed speakers|featured speakers|featured speaker|featuring|with|talk by|who|resource person|resource persons|instructor|instructors|trainer|trainers|facilitator|facilitators|tutor|tutors|teacher|teachers|lecture by|our speaker|our speakers|about the speaker|about the speakers|speaker bio|speaker bios|ponente|ponentes|palestrante|palestrantes|orador|oradores|expositora|expositor|expositores|conferencista|conferencistas|intervenant|intervenants|intervenante|intervenantes|conferencier|oratore|relatore|relatori|relatrice|referent|referenten|vortragende|sobre la expositora|sobre la ponente|sobre a palestrante|sobre el ponente|contributors|guests|guest|performers|faculty',
  keynote:
    'keynote|keynotes|keynote speaker|keynote speakers|keynote address|keynote lecture|plenary speaker|plenary speakers|invited talks|keynote talks|conferencia magistral|conference pleniere',
  panelist: 'panelist|panelists|panellist|panellists|panel members|panel|panelistas|panelistes|discussion panel',
  moderator:
    'moderator|moderators|moderated by|chair and moderator|facilitated by|moderador|moderadora|moderateur|moderatrice|moderatore|modera|animation',
  chair:
    'chair|chairs|chaired by|chairperson|chairman|session chair|session chairs|general chair|general chairs|general co-chairs|program chair|program chairs|programme chair|programme chairs|conference chair|conference chairs|workshop chairs|co-chairs|presiding|presidente|presidida por',
  discussant: 'discussant|discussants|respondent|respondents|commentator|commentators',
  director: 'director|directors|course director|course directors|scientific director|course leader|directeur|direttore',
  opening: 'opening|opening remarks|welcome|welcome remarks|opened by|welcome address|opening address|inauguration',
  affiliation:
    'affiliation|institution|institute|organization|organisation|company|university|department|afiliacion|institucion',
  host: 'host|hosts|hosted by|host/e-mail|hosting|local host|local organizer|local organisers|local organizers|anfitrion|hote|accueil|ospite|faculty host',
  organizer:
    'promosso da|promossa da|promosso e organizzato da|initiative of|an initiative of|iniciativa de|una iniciativa de|who is behind it|hosting institution|organiza y convoca|organizan y convocan|entidad convocante|instituicao promotora|entidade promotora|enti promotori|ente promotore|porteur du projet|institution organisatrice|institutions organisatrices|trager|ausgerichtet von|invita|invitan|invitano|convida|convidam|organizza|organizzano|promuove|promuovono|promocao|promueve|promueven|impulsa|impulsan|promove|promovem|curated by|an event by|un evento de|organizzazione|organisieren|veranstaltet von|veranstaltende|ausrichter|organizer|organizers|organiser|organisers|organized by|organised by|organizing institution|organising institution|organizing institutions|hosts and organizers|organizers and hosts|convened by|convenor|convenors|convener|conveners|run by|put on by|organiza|organizan|organizacion|organizador|organizadores|organizado por|organizada por|organizacao|organizado pelo|realizacao|organisateur|organisateurs|organise par|organisee par|organizzatore|organizzatori|organizzato da|veranstalter|convoca|convocan|organizers and partners|organization and management|lead organizer|lead organiser|main organizer|main organiser|event organizer|event organiser|organising institution|organising institutions|organised jointly by|organising body|organizing body|organised and hosted by|organized and hosted by|entidad organizadora|entidades organizadoras|entidade organizadora|instituciones organizadoras|promotor|promotores|ente organizzatore|enti organizzatori|organisation|organized jointly by|put together by|organising partners|organizing partners',
  presenter:
    'presented and hosted by|presented & hosted by|brought to you by|presenta|presentan|apresenta|presented to you by',
  manager:
    'operador logistico|segreteria organizzativa|secretaria tecnica|secretaria tecnica y logistica|secretariat technique|conference secretariat|event management|professional conference organiser|professional congress organiser|tagungsburo|tagungsorganisation|organizacion tecnica|organisation technique|coordination technique|managed by|administered by|secretariat|coordinated by|coordination|coordinator|coordinators',
  coOrganizer:
    'coorganizacao|co-organizacao|coorganizadores|coorganizador|coorganiza|coorganizan|coorganizam|co-organisation|coorganisation|co-organisateur|co-organisateurs|coorganisateurs|coorganizzatori|mitveranstalter|co-organising institution|co-organising institutions|co-organizing institution|co-organizing institutions|co-organizer|co-organizers|co-organiser|co-organisers|co-organized by|co-organised by|co-hosted by|co-host|co-hosts|jointly organized by|jointly organised by',
  partner:
    'in kooperation mit|in zusammenarbeit mit|partnerinnen|kooperationspartner|con la collaborazione di|con la colaboracion de|com a colaboracao de|knowledge partner|knowledge partners|media partner|partner|partners|in cooperation with|in collaboration with|in partnership with|in association with|with our partners|collaborators|en colaboracion con|colabora|colaboran|en partenariat avec|partenaires|in collaborazione con|em parceria com|parceiros|parceiro|parceira|partenaire|media partners|community partners|cooperating institutions|collaborating institutions|cooperating organizations|partner organizations|partner organisations|partner institutions|project partners|in co-operation with|instituciones colaboradoras|entidades colaboradoras|parceria|en colaboracion|jointly with|together with',
  supporter:
    'con el aval de|avales|aval|auspicios|auspiciadores|auspiciantes|con el auspicio de|adhieren|adhiere|soutenu par|avec le soutien|sostenitori|unterstutzer|mit freundlicher unterstutzung von|supporting organisation|supporting organization|supporting partners|made possible by|made possible with|mit unterstutzung von|unterstutzt von|auspicia|auspician|apoiadores|apoios|avec l aide de|supporter|supporters|supported by|with the support of|with support from|with assistance from|con el apoyo de|apoya|apoyan|apoio|avec le soutien de|con il supporto di|con il sostegno di|con il contributo di|gefordert von|supporting organizations|supporting organisations|supporting institutions|with the backing of|endorsed by|soutien|avec l appui de|with the assistance of|con el respaldo de|apoio institucional',
  sponsor:
    'sponsor tecnico|sponsor tecnici|sponsor ufficiale|sponsor principale|patrocinador oficial|patrocinador principal|patrocinam|patrocinan|sponsors and exhibitors|bronze sponsors|bronze sponsor|diamond sponsors|lead sponsor|headline sponsor|event sponsor|event sponsors|main sponsor|main sponsors|platinum sponsor|platinum sponsors|gold sponsor|silver sponsor|silver sponsors|sponsor|sponsors|sponsored by|cosponsor|cosponsors|cosponsored by|co-sponsors|co-sponsored by|patrocina|patrocinadores|patrocinio|sponsorizzato da|gold sponsors|technical sponsors|technically sponsored by',
  funder: 'funder|funders|funded by|financed by|financial support|funding|financiado por|finance par|finanziato da',
  patron:
    'con il patrocinio di|con il patrocinio del|con il patrocinio della|schirmherrschaft|under the auspices of|under the patronage of|patron|patrons|patronage|auspices|sous le patronage de|bajo los auspicios de|sob os auspicios de',
  committee:
    'committee|program committee|programme committee|organizing committee|organising committee|organization committee|scientific committee|steering committee|technical program committee|technical programme committee|local organizing committee|local committee|international program committee|international advisory board|advisory board|advisory committee|international scientific committee|international programme committee|program committee members|comite organizador|comite cientifico|comite scientifique|comite d organisation|comitato scientifico|comissao organizadora|editorial board|program co-chairs|reviewers|organizing team',
  participants:
    'participants|participation|attendance|expected attendance|number of participants|capacity|places|seats|expected participants|maximum number of participants|participantes|vagas|cupo|cupos|places disponibles|number of places|class size|group size',
  audience:
    'who comes|who is coming|who s coming|who will be there|who s it for|who is this event for|who is the course for|who is the school for|who is the training for|who is the workshop for|who should participate|who should register|who should read this|who will benefit|who would benefit|who will attend|who is expected|who we expect|who are we looking for|who do we want|whom is it for|who takes part|who it is for|our audience|beneficiaries|beneficiarios|participants and eligibility|target public|profil des participants|participants vises|public concerne|beneficiaires|perfil de los participantes|perfil del participante|perfil dos participantes|quien puede asistir|quien puede participar|para quien|para quien es|destinatari del corso|chi puo partecipare|a chi e destinato|teilnehmende|teilnehmer|fur wen ist das|wer kann teilnehmen|an wen richtet sich|who can join|who can come|who can take part|who should come|who should join|who should take part|who we are looking for|who is invited|who may attend|who may participate|who may take part|who may come|for|suitable for|aimed at|best for|ideal for|a quien esta dirigido|quienes pueden participar|quien puede participar|pensado para|voltado para|destinado a|destinado para|a quem se destina|quem pode participar|para quem|qui peut participer|a qui s adresse|pour|destinataires|publico alvo|a chi si rivolge|a chi e rivolto|rivolto a|per chi|fur wen|teilnehmerkreis|audience|target audience|intended audience|who should attend|who should apply|who can attend|who is this for|who is it for|who is this course for|who is this workshop for|who is this lesson for|who this is for|participant profile|target group|target groups|target participants|for whom|open to|eligibility|who can apply|who may apply|profile of participants|participants profile|intended for|level|audiencia|publico|publico objetivo|publico-alvo|dirigido a|public|public cible|public vise|destinatarios|destinatari|zielgruppe|a quien va dirigido|pour qui|prerequisites|admission',
  bio: 'bio|bios|biography|biographies|speaker biography|about the author|short bio|biosketch|biografia|speaker s bio|biographical sketch|about the presenter|about the presenters|about the instructor|biographie',
  // --- act
  registration:
    'registration|register|register here|registration link|how to register|to register|registration details|registration information|sign up|sign up here|rsvp|rsvp here|booking|bookings|book|book here|tickets|how to apply|apply|application|applications|application procedure|how to attend|inscripcion|inscripciones|inscricao|inscricoes|inscription|inscriptions|iscrizione|iscrizioni|anmeldung|registro|enlace de inscripcion|link de inscricao|s inscrire|nomination|nominations|enrolment|enrollment|please register',
  deadline:
    'deadline|deadlines|important dates|important date|key dates|dates to remember|critical dates|important deadlines|calendar|milestones|timeline|fechas importantes|datas importantes|dates importantes|date limite|date importanti|scadenze|fecha limite|data limite|closing date|key deadlines|relevant dates|dates to note',
  registrationDeadline:
    'registration deadline|registration closes|registration date|register by|registration until|deadline for registration|last day to register|registration close|registration close date|fecha limite de inscripcion|date limite d inscription|sign-up deadline|book by',
  applicationDeadline:
    'application deadline|applications close|deadline for applications|apply by|application closing date|applications due|applications by',
  submission:
    'submission|submissions|paper submission|submission guidelines|call for papers|call for abstracts|call for proposals|call for contributions|how to submit|submission instructions|submission information|paper submissions|submit|instructions for authors|envio de trabajos',
  submissionDeadline:
    'submission deadline|submissions due|paper submission deadline|deadline for submission|deadline for submissions|full paper submission|full papers due|papers due|abstract submission deadline|abstract deadline|abstracts due|abstract submission|paper deadline',
  rsvpDeadline: 'rsvp by|r.s.v.p. by|please rsvp by',
  fee: 'how much|how much is it|how much does it cost|what it costs|what does it cost|what you pay|what to pay|ticket prices|tickets and prices|fees and payment|registration rates|registration costs|registration categories|cuanto cuesta|cuanto vale|quanto custa|quanto costa|combien ca coute|combien|wie viel kostet es|was kostet es|kostenbeitrag|teilnahmegebuhr|teilnahmegebuhren|teilnahmebeitrag|tagungsgebuhr|tagungsgebuhren|eintritt|quote|quota di iscrizione|quote di iscrizione|quota di partecipazione|costo di partecipazione|aranceles|arancel|cuota|cuotas|cuota de inscripcion|costo de inscripcion|valor da inscricao|valores|taxa de inscricao|taxas de inscricao|taxas|precos|frais d inscription|droits d inscription|tarifs d inscription|participation aux frais|fees|cost|costs|price|prices|registration fee|registration fees|conference fee|conference fees|participation fee|admission fee|entry|entrance|tuition|rates|charge|charges|tariff|ticket price|costo|custo|precio|preco|tarif|tarifs|prix|costi|prezzo|quota|kosten|gebuhr|valor|investimento|inversion|course fee|cost of attendance|financial conditions|financial arrangements',
  language:
    'language|languages|working language|working languages|conference language|official language|official languages|languages of the meeting|idioma|idiomas|lingua|lingue|langue|langues|sprache|language of the meeting|interpretation',
  contact:
    'contact|contacts|contact us|contact person|contact persons|contact information|contact details|contact name|for more information|for further information|more information|more info|further information|further details|for more info|for details|for enquiries|for inquiries|enquiries|inquiries|questions|information and registration|for additional information|correspondence|contacto|contactos|contato|contatos|contatti|contatto|kontakt|mas informacion|mais informacoes|plus d informations|maggiori informazioni|secretariat contact|media contact|press contact|any questions|correspondance|secretary',
  email: 'email|e-mail|mail|correo|correo electronico|courriel|e-mail address|email address|posta elettronica',
  phone: 'phone|telephone|tel|tel.|mobile|cell|telefono|telefone|telephone no|phone number|ph|call|whatsapp',
  fax: 'fax|telefax',
  website:
    'website|web site|web|url|webpage|web page|homepage|home page|link|links|event website|event url|conference website|workshop website|conference web site|sitio web|site web|site internet|sito|sito web|web-site|official website|event page|internet|http|https|page web|pagina web',
  documents:
    'documents|documentation|materials|slides|papers|downloads|documents and materials|course materials|background documents|attachments|recording|recordings|readings|resources|material|materiales|proceedings|publication',
  // --- mail and page furniture
  mailFrom: 'sender|von|de|expediteur|remitente|da|postedby|posted by|reply-to|posted-by',
  mailTo: 'cc|bcc|an|distribution|newsgroups|para|a|resent-to|recipients',
  mailDate:
    'sent|date sent|sent on|sent at|enviada em|enviado em|enviado el|envoye le|date d envoi|inviato il|data invio|gesendet am|fecha de envio|data de envio|data do envio|posted|posted on|published|published on|publication date|last updated|updated|enviado|envoye|inviato|gesendet|date posted|created|last modified|issued|date of issue|release date|date published|submitted on|announcement date',
  travel:
    'travel|accommodation|accommodations|hotel|hotels|lodging|travel and accommodation|visa|visas|parking|transport|transportation|travel information|alojamiento|hebergement|hospedagem|alloggio|accommodation and travel|travel support|logistics|health and safety|security',
  notes:
    'note|notes|nb|n.b|please note|important|remarks|remark|code of conduct|disclaimer|privacy|accessibility|what to bring|requirements|technical requirements|food|refreshments|lunch|catering|dress code|nota|notas|remarque',
} as const

export type LabelKey = keyof typeof LABELS

const BY_PHRASE = new Map<string, LabelKey>()
for (const [key, phrases] of Object.entries(LABELS))
  for (const phrase of phrases.split('|')) {
    if (!BY_PHRASE.has(phrase)) BY_PHRASE.set(phrase, key as LabelKey)
    // "a quien va dirigido", "o que vai aprender": what looks like an article is looked up without it.
    const bare = withoutArticle(phrase)
    if (!BY_PHRASE.has(bare)) BY_PHRASE.set(bare, key as LabelKey)
  }

const LONGEST = Math.max(...[...BY_PHRASE.keys()].map((phrase) => phrase.length))
const PLAIN = /^[a-z][a-z -]*[a-z]$/

/** A label as the lexicon spells it: lower case, no accents, no numbering ("IV. ", "3) "), no trailing colon or mark. */
export function labelPhrase(text: string): string {
  let out = text.toLowerCase()
  if (PLAIN.test(out)) return withoutArticle(out)
  out = withoutAccents(out)
  out = out
    .replace(/[\s_*#]+/g, ' ')
    // "-- TOPICS --", "== Venue =="
    .replace(/^ ?[-=~>|+]{1,8} (?=\S)/, '')
    .replace(/^ ?(?:\(?(?:[ivxl]{1,6}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-z])[.)] ?|\d{1,2} )/, '')
    .replace(/['’]/g, ' ')
    .replace(/[\s:.?!=–—-]+$/, '')
    .trim()
  return withoutArticle(out)
}

function withoutArticle(phrase: string): string {
  const space = phrase.indexOf(' ')
  return space > 0 && space < 4 ? phrase.replace(/^(?:the|la|le|les|el|los|las|il|o|os|a|das|der|die) /, '') : phrase
}

/** The meaning of a label, or null. `labelKey("IV. Objectives:") === "objectives"`. */
export function labelKey(text: string): LabelKey | null {
  if (text.length > LONGEST + 12) return null
  const phrase = labelPhrase(text)
  const key = BY_PHRASE.get(phrase)
  if (key) return key
  // "TOPICS (not an exhaustive list)", "PROGRAM (tentative, local time)": the brackets say nothing of the label.
  if (phrase.endsWith(')')) return BY_PHRASE.get(phrase.replace(/ ?\([^()]*\)$/, '')) ?? null
  // "Objetivos / Objectives": either side decides; "Hosts and partners": both sides must be known, the first decides.
  const slash = phrase.indexOf('/')
  if (slash > 0)
    return BY_PHRASE.get(phrase.slice(0, slash).trim()) ?? BY_PHRASE.get(phrase.slice(slash + 1).trim()) ?? null
  const joint = phrase.includes(' ') ? / (?:and|&|y|et|e|und) /.exec(phrase) : null
  if (!joint || !BY_PHRASE.has(phrase.slice(joint.index + joint[0].length))) return null
  return BY_PHRASE.get(phrase.slice(0, joint.index)) ?? null
}
