/** Labels of what it is: its name, number and kind, and the account of it. */
export const WHAT = {
  title:
    'title|full title|short title|acronym|abbreviation|short name|title of event|title of the event|conference title|workshop name|course name|name of course|name of the event|title of the talk|titulo del taller|titulo de la charla|nombre del taller|nombre del curso|titolo del corso|titre de l evenement|titre de la conference|topic|talk title|title of talk|title of the talk|talk|event|event name|event title|name of event|seminar title|lecture title|paper title|presentation title|what|que|quoi|cosa|o que|was|subject|sub|titulo|titre|titolo|titel|tema|theme|conference|conference name|name|workshop|workshop title|webinar|course title|nombre del evento|nome do evento|topic of the talk|topic of talk|evenement|veranstaltung|thema|thema des vortrags|titulo da palestra|titulo de la conferencia|titulo del evento|titulo do evento|titulo del seminario|titulo del curso|titulo do curso|titulo do seminario|titolo del seminario|titolo dell evento|titolo dell incontro|titolo della conferenza|intitule|intitule de la formation|vortragstitel|titel des vortrags|titel der veranstaltung|veranstaltungstitel|titre du seminaire|titre de l atelier|titre de la formation|nome do curso|nombre del seminario|nom de l evenement|nome dell evento|title of lecture|title of the lecture|title of seminar|title of the seminar|title of presentation|title of the presentation|title of course|title of workshop|title of the workshop|workshop topic|seminar topic|lecture topic',
  subject: 're|objet|asunto|assunto|oggetto|betreff',
  kind: 'type|event type|type of event|kind|category|kind of event|tipo|tipo de evento|type d evenement',
  identifier:
    'event id|event no|event number|event code|course code|course no|course number|code|reference no|reference|ref|ref no|our ref|consultation no|consultation number|id|no|number|codigo|referencia',
  status: 'status|event status|estado|statut|stato',
  abstract:
    'abstract|talk abstract|abstract of talk|summary|executive summary|synopsis|resumen|resumo|resume|riassunto|sommario',
  about:
    'about|about the event|about the workshop|about the conference|about the webinar|about this event|about the seminar|about the training|about the course|description|event description|details|event details|overview|background|introduction|context|rationale|background and rationale|general information|information|event summary|what is it about|what is it|what is this|acerca de|descripcion|descricao|contexto|introduccion|introducao|presentation|descrizione|contesto|antecedentes|hintergrund|scope|aim and scope|scope and aims|more information about the event|concept',
} as const
