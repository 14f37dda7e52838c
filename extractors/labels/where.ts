/** Labels of where: places, addresses, ways in from afar. */
export const WHERE = {
  venue:
    'venue|place|location|where|presencial|en presentiel|in presence|training site|training venue|training location|course venue|course location|seminar venue|lecture venue|event site|meeting site|event place|place of event|place of event|hearing location|session venue|lieu de la formation|lieu de la rencontre|lieu de l evenement|lugar de celebracion|lugar de realizacion|sede del curso|sede del congreso|local de realizacao|sede del convegno|tagungsort|event location|event venue|conference venue|meeting venue|workshop venue|venue & location|venue/location|location/venue|place of meeting|onsite|on site|on-site|in person|in-person|in presenza|en persona|vor ort|sur place|meeting place|meeting location|seminar location|lugar|local|lieu|luogo|sede|ort|veranstaltungsort|donde|onde|ou|dove|wo|lugar del evento|local do evento|endroit|salle|venue and location|venue details|site',
  address:
    'address|venue address|street address|direccion|endereco|adresse|indirizzo|anschrift|how to get there|getting there|getting here|how to get here|how to find us|how to reach us|where to find us|find us|como llegar|como chegar|come arrivare|comment venir|anfahrt|directions',
  room: 'room|rooms|hall|meeting room|conference room|sala|aula|raum',
  city: 'city|town|city/country|ciudad|cidade|ville|citta|stadt',
  country: 'country|pais|pays|paese|land',
  online:
    'join|join online|to join|online|zoom|zoom link|zoom meeting|meeting link|webinar link|video link|link to join|join here|join zoom meeting|join the meeting|join the webinar|livestream|live stream|streaming|stream|remote access|remote|remotely|from afar|a distancia|en remoto|da remoto|remote participation|virtual location|online location|connection details|dial-in|join from afar|enlace|link de acesso|enlace de zoom|lien zoom|lien de connexion|plateforme|plataforma|platform|modalidad|format|formato|mode',
} as const
