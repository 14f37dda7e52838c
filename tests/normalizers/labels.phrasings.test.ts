/** What a label may be called in six languages: each gives the field the value that stands behind it. */
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { extract } from '../../pipeline/extract.js'

interface Table {
  readonly field: string
  /** The text, `%` for the label. */
  readonly text: string
  readonly read: (record: EventRecord) => unknown
  readonly expected: unknown
  readonly labels: string
}

const HEAD = 'Old wells of the valley\n\nDate: 8 July 2024\n'

const TABLES: readonly Table[] = [
  {
    field: 'title',
    text: '%: Old wells of the valley\nDate: 8 July 2024\nVenue: Green Museum\n',
    read: ({ title }) => title,
    expected: 'Old wells of the valley',
    labels:
      'Title|Event|Event title|Topic of the talk|Título|Evento|Nombre del evento|Titre|Événement|Titel|Veranstaltung|Titolo|Event name|Talk title|Webinar|Thema|Título da palestra|Título de la charla|Titolo del seminario|Intitulé|Titel des Vortrags|Title of the seminar',
  },
  {
    field: 'day',
    text: 'Old wells of the valley\n\nPosted 2 June 2024\n%: 8 July 2024\n',
    read: ({ schedule }) => schedule.startDate,
    expected: '2024-07-08',
    labels:
      'Date|Dates|When|Day|Fecha|Cuándo|Día|Data|Quando|Date et heure|Quand|Jour|Datum|Termin|Wann|Giorno|Data e ora|Fecha y hora|Data e horário|Event date|Conference dates|Scheduled for|Zeitpunkt|Periodo|Période',
  },
  {
    field: 'hour',
    text: `${HEAD}%: 18:30\n`,
    read: ({ schedule }) => schedule.startTime,
    expected: '18:30',
    labels:
      'Time|Hours|Start|Hora|Horario|Horário|Heure|Horaire|Uhrzeit|Beginn|Ora|Orario|Inizio|Start time|Timing|Hora de inicio|Início|Début',
  },
  {
    field: 'venue',
    text: `${HEAD}%: Green Museum\n`,
    read: ({ venue }) => venue?.name,
    expected: 'Green Museum',
    labels:
      'Venue|Location|Place|Where|Meeting point|Lugar|Sede|Dónde|Lugar de celebración|Ubicación|Recinto|Local|Onde|Espaço|Lieu|Où|Lieu du séminaire|Ort|Wo|Veranstaltungsort|Tagungsort|Kursort|Luogo|Dove|Sede dell’evento|Locatie|Plaats|Plats|Sted|Conference venue|Event location',
  },
  {
    field: 'organiser',
    text: `${HEAD}%: Water Heritage Trust\n`,
    read: ({ organizers }) => organizers[0]?.name,
    expected: 'Water Heritage Trust',
    labels:
      'Organizer|Organised by|Hosted by|Convened by|Organiza|Organizado por|Convoca|Organização|Realização|Promoção|Organisé par|Organisateur|Veranstalter|Organisiert von|Organizzato da|A cura di|Presented by|An event by|Eine Veranstaltung von|Auf Einladung von|Entidad organizadora|Ente organizzatore|Promosso da',
  },
  {
    field: 'speaker',
    text: `${HEAD}%: Dr Maria Lund, University of Bergen\n`,
    read: ({ people }) => people[0]?.name,
    expected: 'Maria Lund',
    labels:
      'Speaker|Lecturer|Guest speaker|Ponente|Conferenciante|Expositor|Palestrante|Oradora|Conférencière|Intervenants|Referentin|Vortragende|Relatore|Facilitator|Trainer|Docente|Formateur|Dozentin|Imparte|Ministrante|Talk by|With|Con|Com|Avec|Mit|Tallerista|Moderator',
  },
  {
    field: 'audience',
    text: `${HEAD}%: teachers and farmers\n`,
    read: ({ audience }) => audience,
    expected: 'teachers and farmers',
    labels:
      'Audience|Who should attend|For whom|Dirigido a|Destinatarios|A quién va dirigido|Público-alvo|Destinado a|Para quem|Public visé|Pour qui|Zielgruppe|Für wen|Publikum|Destinatari|Rivolto a|Per chi|Pubblico|Who is it for|Open to',
  },
  {
    field: 'capacity',
    text: `${HEAD}%: 25\n`,
    read: ({ expectedAttendance }) => expectedAttendance?.count,
    expected: 25,
    labels:
      'Capacity|Places|Seats|Group size|Cupo|Plazas|Aforo|Vagas|Número de vagas|Capacidade|Places disponibles|Jauge|Plätze|Teilnehmerzahl|Posti disponibili|Numero massimo|Expected attendance|Limited to',
  },
  {
    field: 'fee',
    text: `${HEAD}%: 20 EUR\n`,
    read: ({ fees }) => fees[0]?.amount,
    expected: 20,
    labels:
      'Cost|Price|Registration fee|Tickets|Admission|Precio|Costo|Coste|Entrada|Inscripción|Arancel|Preço|Ingresso|Investimento|Tarif|Entrée|Frais d’inscription|Eintritt|Kosten|Teilnahmegebühr|Unkostenbeitrag|Quota di iscrizione|Biglietto|Contributo',
  },
  {
    field: 'deadline',
    text: `${HEAD}%: 1 July 2024\n`,
    read: ({ deadlines }) => deadlines[0]?.date,
    expected: '2024-07-01',
    labels:
      'Registration deadline|Register by|Closing date|RSVP by|Inscripciones hasta|Fecha límite|Cierre de inscripciones|Prazo de inscrição|Inscrições até|Date limite d’inscription|Clôture des inscriptions|Anmeldeschluss|Anmeldung bis|Bewerbungsfrist|Scadenza|Iscrizioni entro|Abstracts due',
  },
  {
    field: 'language',
    text: `${HEAD}%: English\n`,
    read: ({ languages }) => languages,
    expected: ['en'],
    labels: 'Language|Working language|Idioma|Língua|Langue|Sprache|Lingua|Unterrichtssprache|Lingua di lavoro',
  },
  {
    field: 'contact',
    text: `${HEAD}%: Jane Roe, jane.roe@wells.example\n`,
    read: ({ people }) => people.find(({ email }) => email !== null)?.name,
    expected: 'Jane Roe',
    labels:
      'Contact|For more information|Enquiries|Contacto|Informes|Contato|Mais informações|Renseignements|Kontakt|Ansprechpartnerin|Rückfragen|Contatti|Informazioni',
  },
]

describe.each(TABLES)('labels of the $field', ({ text, read, expected, labels }) => {
  it.each(labels.split('|'))('%s', (label) => {
    expect(read(extract(text.replace('%', label)))).toEqual(expected)
  })
})
