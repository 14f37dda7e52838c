/** Labels of whom to ask and where to read on. */
export const CONTACT = {
  contact:
    'contact|contacts|contact us|contact person|contact persons|contact information|contact details|contact name|for more information|for further information|more information|more info|further information|further details|for more info|for details|for enquiries|for inquiries|enquiries|inquiries|questions|information and registration|for additional information|correspondence|contacto|contactos|contato|contatos|contatti|contatto|kontakt|mas informacion|mais informacoes|plus d informations|maggiori informazioni|secretariat contact|media contact|press contact|any questions|correspondance|secretary',
  email: 'email|e-mail|mail|correo|correo electronico|courriel|e-mail address|email address|posta elettronica',
  phone: 'phone|telephone|tel|tel.|mobile|cell|telefono|telefone|telephone no|phone number|ph|call|whatsapp',
  fax: 'fax|telefax',
  website:
    'website|web site|web|url|webpage|web page|homepage|home page|link|links|event website|event url|conference website|workshop website|conference web site|sitio web|site web|site internet|sito|sito web|web-site|official website|event page|internet|http|https|page web|pagina web',
  documents:
    'documents|documentation|materials|slides|papers|downloads|documents and materials|course materials|background documents|attachments|recording|recordings|readings|resources|material|materiales|proceedings|publication',
} as const
