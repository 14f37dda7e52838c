/** Words of clocks that are not the event's own start. */
import type { CueTable } from '../phrases.js'

export const CLOCKS: CueTable<'doors' | 'meal' | 'social' | 'office'> = {
  // Clocks before the event's own start.
  doors: {
    en: 'stallholders|load in|loading in|sound check|soundcheck|volunteers meet|volunteers arrive|exhibitors may|exhibitors can|traders may|traders can|badges|badges and registration|badge collection|collection of badges|registration and badges|check in and coffee|arrival and registration|arrival and coffee|coffee and registration|tea and registration|breakfast and registration|lunch and registration|tea on arrival|registration and coffee|registration and tea|registration of delegates|registration of experts|bar opens|bar open|bar from|gates|gates open|gates at|cafe opens|box office opens|doors|doors open|door open|doors at|registration|registration from|check in|check in and|arrival|arrive|sign in|welcome coffee|badge|box office|pre talk|warm up|log in|login|logging in|waiting room|set up|arrivals|come in from|let in|be seated|seated|room opens|zoom opens|ticket desk|registration of participants|assemble|gather from|gathering from|pre registration|last entry|last admission|last entries|last admissions|latecomers|late arrivals',
    es: 'pueden entrar|podran entrar|se podra acceder|se puede acceder|podran acceder|montaje|apertura de puertas|puertas|registro|acreditacion|acreditaciones|inscripcion|llegada|recepcion de asistentes|recepcion de participantes|acogida|llega|llegar|taquilla|cafe de bienvenida|registro y cafe|cafe y registro|cafe y acreditacion|desayuno y registro|almuerzo y registro|ultima entrada|ultimo acceso|ultimo ingreso',
    pt: 'podem entrar|poderao entrar|montagem dos stands|secretariado aberto|abertura das portas|portas|credenciamento|recepcao|acreditacao|inscricao|chegada|check in|rececao|rececao dos participantes|recepcao dos participantes|abertura do espaco|bilheteira|bilheteria|cafe de boas vindas|cafe e credenciamento|almoco e credenciamento|ultima entrada|ultimo acesso',
    fr: 'installation des exposants|installation des stands|montage des stands|secretariat ouvert|ouverture des portes|portes|accueil|enregistrement|inscription|arrivee|cafe d accueil|emargement|ouverture de la salle|accueil des participants|accueil cafe|billetterie|petit dejeuner d accueil|cafe et accueil|dejeuner et accueil|derniere entree|dernieres entrees|derniere admission',
    it: 'possono entrare|possono accedere|potranno entrare|potranno accedere|allestimento stand|segreteria aperta|apertura segreteria|apertura porte|porte|registrazione|accredito|accrediti|accoglienza|iscrizione|arrivo|ingresso|registrazione dei partecipanti|apertura della sala|apertura sala|biglietteria|caffe di benvenuto|caffe e registrazione|pranzo e registrazione|check in|ultimo ingresso|ultimi ingressi|ultimo accesso',
    de: 'anmeldung|anmeldung der teilnehmenden|anmeldung und kaffee|tagungsburo|tagungsbuero|tagungsbureau|infostand|anmeldetresen|einlass|einlass ab|saaloffnung|turoffnung|aufbau|aufbau ab|abbau|ankunft|anmeldung ab|registrierung|ankommen|abendkasse|kassenoffnung|kasse|letzter einlass|begrußungskaffee|begrussungskaffee|willkommenskaffee|kaffee und registrierung|kaffee und anmeldung|eintreffen|check in',
  },
  meal: {
    en: 'bagels|pastries|croissants|fika|canapes|coffee|tea|refreshments|lunch|dinner|breakfast|cookies|donuts|doughnuts|snacks|drinks|pizza|food|beer|light lunch|wine|buffet|supper|sandwiches|biscuits|bbq|barbecue|nibbles|aperitif',
    es: 'picoteo|tapas|cafe|almuerzo|cena|desayuno|refrigerio|merienda|comida',
    pt: 'cafe|almoco|jantar|lanche|coquetel|coffee break',
    fr: 'viennoiseries|gouter|cafe|dejeuner|diner|pause|collation|buffet|cocktail',
    it: 'spuntino|merenda|caffe|pranzo|cena|colazione|rinfresco|pausa|buffet',
    de: 'brezeln|brotchen|happchen|sekt|kaffee|mittagessen|abendessen|imbiss|getranke',
  },
  social: {
    en: 'reception|networking|social|social hour|mingle|happy hour|cocktail|cocktails|afterwards|after the talk|after the lecture|following the talk|following the lecture|to follow|will follow|follows',
    es: 'recepcion|coctel|brindis|vino de honor',
    pt: 'recepcao|coquetel|confraternizacao|happy hour',
    fr: 'reception|cocktail|verre de l amitie|aperitif',
    it: 'ricevimento|aperitivo|cocktail|brindisi',
    de: 'empfang|umtrunk|ausklang',
  },
  office: {
    en: 'office hours|office hrs|opening hours|opening hrs|open daily|open from|hours of operation|weekdays|monday to friday|available for|appointment|appointments|available to meet|meet with|to meet|call between|parking|bus|buses|shuttle|shuttles|train|trains|coaches|minibus|ferry|ferries|flight|departs|depart|leaves|leave from|pick up|return|phone|telephone|tel|call us|contact us|tue sun|tues sun|opening times|regular hours|normal hours|we are open|office is open|desk is open|lines open|helpline|quiet hours|open mon|open monday|open tue|open tuesday|open wed|open weekdays|silent hours|quiet time|lights out|core hours|visiting hours|check in from|check out|checkout|breakfast is served|open today|open now|opening today|today s hours|todays hours|cafe closes|bar closes|shop closes|shop open|cafe open|library open|library is open|museum is open|shop is open|open sunday|sunday to thursday|saturday to wednesday|gallery open|museum open|galleries are open|gallery is open|galleries open|exhibition is open|exhibition open|exhibition hours|gallery hours|museum hours|park is open|garden is open|building is open|centre is open|open tuesday to saturday|open tuesday to sunday|open wednesday to sunday',
    es: 'horario de atencion|de lunes a viernes|lunes a viernes|autobus|autobuses|tren|trenes|lanzadera|salida|estacionamiento|lunes a jueves|lunes a sabado|horario de oficina|horario de la biblioteca|horario de la libreria|horario de la tienda|horario de la secretaria|horario del museo|horario de secretaria|horario de taquilla|atencion al publico|horario de apertura|abierto hoy|hoy abierto|abierto de|horario de visita|horario de visitas',
    pt: 'horario de atendimento|de segunda a sexta|segunda a sexta|onibus|autocarro|autocarros|comboio|comboios|saida|estacionamento|horario de funcionamento|dias uteis|atendimento|aberto hoje|hoje aberto|aberto de|horario de visita|horario de visitacao',
    fr: 'heures d ouverture|du lundi au vendredi|navette|navettes|train|trains|depart|parking|horaires d ouverture|permanence|ouvert aujourd hui|aujourd hui ouvert|ouvert du|ouvert de|horaires de visite',
    it: 'orario di apertura|dal lunedi al venerdi|navetta|navette|treno|treni|partenza|parcheggio|mar dom|orari di apertura|orario di segreteria|orario d ufficio|aperto oggi|oggi aperto|aperto dal|orari di visita|orario di visita',
    de: 'offnungszeiten|heute geoffnet|geoffnet von|sprechzeiten|sprechstunde|geschaftszeiten|telefonisch erreichbar|erreichbar|sekretariat|pendelbus|busse fahren',
  },
}
