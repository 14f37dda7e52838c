import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/index.js'

describe('how one attends', () => {
  it.each([
    ...[
      'O link da sala será enviado por e-mail para quem confirmar presença.',
      'El enlace les llega al correo al inscribirse.',
      'Vous recevrez le lien la veille.',
      'Den Link bekommt ihr nach der Anmeldung.',
      'Il link verrà inviato agli iscritti il giorno stesso.',
      'Joining instructions will be e-mailed the day before.',
      'Please RSVP to see the link.',
      'Wo? In unserem BigBlueButton-Raum',
      'The training is given online by Moss Computing.',
      'It has moved to Zoom, mind the hour.',
    ].map((words): [string, string | null, string] => [
      'online',
      words.match(/BigBlueButton|Zoom/)?.[0] ?? null,
      `Maps in R\n\n5 May 2021, 18:00\n\n${words}`,
    ]),
    [
      'online',
      null,
      'Unconference on code\n\n14-16 September 2021\n11 am - 2 pm AEST | 9 am - noon Singapore | 1 pm - 4 pm NZST\n\nTopics are proposed on the day.',
    ],
    ...[
      'The registration link will be sent next week.',
      'The link to the slides will be shared after the talk.',
      "Remote participation won't be possible this time.",
      'Send us the link to your code.',
      'We will share the link to the photos afterwards.',
      'You will receive the link to our car park map.',
      'Please see the link below for parking. For the link, click here.',
      'Joining instructions will be sent one week before the course.',
      'Teams details are posted on the notice board.',
      'On show: cars - hybrid, electric and vintage.',
      'Tasks are drawn by lot, and teams form on Monday.',
    ].map((words): [string, string | null, string] => [
      'in-person',
      null,
      `Maps in R\n\n5 May 2021, 18:00, Town Hall, Leeds\n\n${words}`,
    ]),
    [
      'mixed',
      null,
      'Coding Café\n\nDienstag, 5. November 2024, 15:00\n\nOrt: Lernraum 2, Stadtbibliothek Leipzig, Am Markt 1, oder online',
    ],
    [
      'mixed',
      null,
      'Maps in R\n\n5 May 2021, 18:00, Town Hall, Leeds\n\nRemote connection to the main sessions will be provided.',
    ],
    [
      'in-person',
      null,
      'Regional Forum on Urban Planning\n\nThe Forum will be held from 4 to 6 May 2015 at the Kenyatta International Convention Centre (KICC), Harambee Avenue, Nairobi, Kenya.\n\nObjectives\n- share',
    ],
    [
      'in-person',
      null,
      'Open Data Day in Accra\nSaturday 7 March 2020, 10am-4pm\n@ Impact Hub Accra, Farrar Avenue\n\nCome along!',
    ],
    [
      'mixed',
      'Zoom',
      'Data Circle #14\n\nSaturday, 11:00 AM - 1:00 PM IST\nIISc Campus, Bengaluru (and on Zoom: https://zoom.us/j/123456789)\n\nAgenda\n11:00 Intro',
    ],
    [
      'online',
      'Microsoft Teams',
      'Webinar: Counting those who move\n\n14 May 2021, 15:00 CET\nThe webinar will be held on Microsoft Teams. Registered participants will get the link by e-mail.',
    ],
    [
      'online',
      null,
      'Neighbourhood energy advisers: online course\n\nThis course takes place online over six evenings. Our team in Leeds will help you.',
    ],
    [
      'mixed',
      'YouTube',
      "Annual plan hearings\n\nHearings are on Tuesday 7 May 2019 from 9am in the Council Chambers, Municipal Chambers, The Octagon, Dunedin. They will be livestreamed on the council's YouTube channel.",
    ],
    [
      'online',
      'Google Meet',
      'Encontro virtual\n\nO encontro será pelo Google Meet, no dia 5 de abril às 19h (horário de Brasília).',
    ],
    [
      'in-person',
      null,
      '¡Meetup de septiembre!\n\nNos vemos el jueves 12 a las 19 hs en WeWork (Av. Corrientes 800, Buenos Aires).',
    ],
    ['in-person', null, 'Rendez-vous le jeudi 5 mai à 19h au Manny, 5 rue de la Charité, 69002 Lyon.'],
    [
      'mixed',
      null,
      'The seminar is hybrid: attend in person in the Senate House, Room 349, Malet Street, London, or online.',
    ],
    [
      'in-person',
      null,
      'GLAM Camp Canberra\n\n📍 National Library of Australia, Parkes Place, Canberra ACT 2600\n🗓 Saturday 12 September\n\nOnline registration is essential: https://www.eventbrite.com/e/123',
    ],
    [
      'online',
      null,
      'Join Zoom Meeting\nhttps://us02web.zoom.us/j/81234567890\nMeeting ID: 812 3456 7890\nPasscode: 1234\n\nThe group meets on 3 May at 18:00.',
    ],
    [
      'in-person',
      null,
      'Public meeting\n\nDate: Monday, June 5\nTime: 7 p.m.\nLocation: Committee Room 2, City Hall, 100 Queen Street West, Toronto\n\nYou can submit comments online until June 1.',
    ],
    [
      'online',
      null,
      'Community call\n\nOur next community call is on 4 May at 16:00 UTC / 12:00 EDT. Dial-in details are in the calendar.',
    ],
    ['online', 'WebEx', 'Where: online (WebEx), a link will be sent\nWhen: 5 May 2020 14:00'],
    ['mixed', 'Zoom', 'Venue: Senate Room and online (Zoom)\nDate: 5 May 2022\nTime: 14:00'],
    [
      'mixed',
      null,
      "You can join us in person at the Old Library, Christ's College, or follow the live stream at https://live.example.org/event.",
    ],
    [
      'in-person',
      null,
      'Please register online by 3 May at https://example.org/register. The workshop takes place at the Art House, 5 Lamb Street, Bristol.',
    ],
    ['online', 'Jitsi', 'We meet on Jitsi: https://meet.jit.si/rgroup on 3 May, 19:00.'],
    [
      'online',
      null,
      'R-Ladies Nairobi: Virtual meetup on Shiny\n\nSaturday, 5 June 2021, 4:00 PM EAT\nLink will be shared with those who RSVP.',
    ],
    [
      'in-person',
      null,
      'R-Ladies Buenos Aires\n\nNos juntamos el 5 de mayo a las 18:30 en el auditorio de la Facultad de Ciencias Exactas.',
    ],
    [
      'online',
      null,
      'Charla online: Introducción a R\n\nViernes 5 de junio, 18 hs (Argentina). Por YouTube: https://youtu.be/abcdefg',
    ],
    ['in-person', null, 'Social drinks! Meet us at Bar Italia on Friday from 6pm.'],
    [
      'online',
      'GoToWebinar',
      'Join us for this GoToWebinar on 5 May at 2 PM EDT. Register: https://attendee.gotowebinar.com/register/123',
    ],
    ['online', 'Microsoft Teams', 'Monday 17 Feb 2025, 4pm, Teams (email for link)'],
    ['mixed', null, 'Lima y en línea, 20 de abril de 2026'],
    ['in-person', null, 'Assemblea dei soci\nData: 12 marzo 2024, ore 18\nLuogo: via Garibaldi, Milano'],
    ['in-person', null, 'Conferenza sui fiumi\nQuando: 12 marzo 2024, ore 18\nDove: Via della Pace, Torino'],
    ['mixed', 'Discord', 'Thursday 4 June 2026, 9-11, in the Makerspace (Room B12) and on Discord for those at home'],
    ['online', null, 'Workshop on Clay, 12-13 July 2021 (online, hosted by the museum)\n\nAbstracts: 30 April 2021'],
    ['online', null, 'The workshop of 12 July 2021 will now take place as a video conference.'],
    [
      'online',
      null,
      'Workshop on Chords\nMon 31 May 2021, virtual (originally Madrid, Spain)\n\nPapers: 12 January 2021',
    ],
    ['mixed', null, 'Workshop on Notes\nMonday 12 June 2023\nPortorož, Slovenia – hybrid, with AIMED 2023'],
    ['in-person', null, 'Meeting in Graz, 5 May 2023, Hotel Weitzer. Engines: diesel - hybrid cars, and steam.'],
    ['mixed', null, 'Format: hybrid (Room 4, Main Building, and Teams)'],
    ['online', null, 'Modalidad: virtual. Plataforma: Zoom. Fecha: 5 de mayo.'],
    ['in-person', null, 'Modalidade: presencial. Local: Auditório da Reitoria, UFBA, Salvador.'],
  ])('%s, %s', async (mode, platform, text) => {
    const record = await extract(text)
    expect(record.attendanceMode).toBe(mode)
    if (platform) expect(record.online?.platform).toBe(platform)
  })
})
