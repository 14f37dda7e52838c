/** Aims as Spanish, Portuguese, French and Italian say them: each pattern ends where the aim begins. */
import { SUBJECT } from './subject.js'

export const ROMANCE =
  /\b(?:tienen?\s+(?:como|por)\s+(?:objetivos?|objeto|finalidad|fin|prop[oó]sito)(?:\s+(?:principal|general))?|t[eê]m\s+(?:como|por)\s+(?:objetivos?|finalidade|prop[oó]sito)(?:\s+(?:principal|geral))?|(?:a|ont|aura)\s+pour\s+(?:objectifs?|buts?|ambition|vocation)\s+(?:de\s+|d')|visent\s+à|ha\s+(?:l'obiettivo|lo\s+scopo|la\s+finalit[àa])\s+di|ha\s+(?:come|per)\s+(?:obiettivo|scopo|fine)(?:\s+(?:quello|di)){0,2}|si\s+propon(?:e|gono)\s+di|mira\s+ad?|se\s+propose(?:nt)?\s+(?:de\s+|d')|se\s+prop(?:one|uso|on[ií]a)|s'est\s+propos[ée]\s+de|si\s+(?:è\s+propost[oa]|proponeva)\s+di|se\s+proponen|se\s+donne(?:nt)?\s+pour\s+(?:objectifs?|buts?|ambition|tâche)\s+(?:de\s+|d')|prop[oôõ](?:e|s)-se\s+a|se\s+propôs\s+a|tuvo\s+(?:como|por)\s+(?:objetivo|objeto|finalidad|fin|prop[oó]sito)|teve\s+(?:como|por)\s+(?:objetivo|finalidade|prop[oó]sito)|a\s+eu\s+pour\s+(?:objectif|but)\s+(?:de\s+|d')|visait\s+à|visa\s+a|busca[nm]?|busc[oó]|pretende[nm]?|pretendi[oó])(?:\s+|(?<=['\s]))(?=\p{Ll})/giu
// "El taller permitirá compartir …", "L'atelier vise à présenter …", "L'incontro sarà l'occasione per …": the event does it.
export const ROMANCE_DOES = new RegExp(
  `(?<![\\p{L}])(?:${SUBJECT}[^.;:]{0,60}?|^(?:elle|il|ella|essa|esso|ela|ele))\\s(?:(?:permite|permitir[áã]o?|permitirán|servir[áa]n?\\s+para|destina(?:m)?-se\\s+a|procura|persigue|aspira\\s+a|visam?(?:\\s+a)?|(?:est[áa]|va)\\s+(?:destinad|orientad|dirigid|encaminad)[oa]\\s+a|(?:será|es|é)\\s+(?:una?|uma)\\s+(?:ocasi[óo]n|ocasião|oportunidade?)\\s+(?:de|para))\\s+(?=\\p{Ll}{2,14}(?:ar|er|ir|or|ôr)(?:se|-se)?\\s)|(?:vise(?:nt)?\\s+à|permettr(?:a|ont)\\s+(?:de\\s+|d')|sera\\s+l'occasion\\s+(?:de\\s+|d')|servira\\s+à|(?:est|sont)\\s+(?:destinée?s?|appelée?s?)\\s+à)\\s*(?=\\p{Ll}{2,14}(?:er|ir|re|oir)\\s)|(?:permetterà\\s+di|consentirà\\s+di|punta\\s+a|(?:è|sono)\\s+volt[oaie]\\s+a|sarà\\s+(?:l')?(?:un')?occasione\\s+(?:per|di))\\s+(?=\\p{Ll}{2,14}(?:are|ere|ire|rre)\\s))`,
  'giu',
)
// "Se pretende compartir …", "Pretende-se esclarecer …", "Il s'agira de présenter …"
export const IMPERSONAL =
  /(?<![\p{L}])(?:(?:(?:se\s+(?:buscará|intentará|procurará)|si\s+cercherà\s+(?:anche\s+)?di|ci\s+si\s+propone\s+di|procurar-se-á|buscar-se-á)\s+(?=\p{Ll}{2,14}(?:ar|er|ir|or|are|ere|ire)(?:se|-se)?\s)|se\s+(?:pretende|busca|propone|procura|persigue|quiere|trata(?:rá)?\s+de)|trata-se\s+de|pretende-se|procura-se|busca-se)\s+(?=\p{Ll}{2,14}(?:ar|er|ir|or)(?:se|-se)?\s)|(?:il\s+s'agi(?:t|ra)|on\s+(?:cherchera|s'attachera|s'efforcera|tentera|essaiera|veillera)|nous\s+(?:chercherons|tenterons|essaierons))\s+(?:également\s+|aussi\s+|en\s+outre\s+)?(?:de\s+|d'|à\s+)(?=\p{Ll}{2,14}(?:er|ir|re|oir)\s))/giu
// "La serata vuole presentare …", "Le colloque entend …", "El taller quiere …"
export const VUOLE = new RegExp(
  `(?<![\\p{L}])(?:${SUBJECT}|^(?:elle|il|ella|essa|esso|ela|ele))\\s+(?:vuole|intende|desidera|quiere|desea|quer|deseja|veut|entend|souhaite|ambitionne\\s+de|cherche\\s+à|propose\\s+de)\\s+(?:(?:également|aussi|en\\s+outre|también|además|asimismo|também|inoltre|anche)\\s+)?(?=\\p{Ll}{1,14}(?:ar|er|ir|re|oir)(?:si|se)?\\s)`,
  'giu',
)
const POLITE =
  '(?:invit|convid|agradec|remerci|ringrazi|inform|comunic|record|rappel|ricord|saber|savoir|sapere|vous\\s|le\\s+inform|contar|compter|dar\\s+las|faire\\s+(?:part|savoir)|desear|presentarnos|aprovechar|pedir|demander|chiedere|attirer)'
// "Nous voulons dresser un premier bilan", "Queremos escuchar a los vecinos", "Vogliamo capire …"
export const VOULONS = new RegExp(
  `(?<![\\p{L}])(?:nous\\s+(?:voulons|souhaitons|espérons)|queremos|deseamos|pretendemos|buscamos|esperamos|desejamos|a\\s+gente\\s+quer|vogliamo|intendiamo|desideriamo|speriamo\\s+di)\\s+(?:también\\s+|também\\s+|aussi\\s+|anche\\s+)?(?!${POLITE})(?=\\p{Ll}{2,14}(?:ar|er|ir|or|re|oir|are|ere|ire)(?:se|nos|los|las|lo|la)?\\s)`,
  'giu',
)
// "Nos juntamos para acordar un calendario", "Vamos nos encontrar para discutir …", "Ci troviamo per …"
export const MEETING_FOR =
  /(?<![\p{L}])(?:nos\s+(?:juntamos|reunimos|encontramos|vemos)|(?:te|os|les)\s+esperamos|vamos\s+nos\s+(?:encontrar|reunir)|on\s+se\s+(?:retrouve|réunit)|nous\s+nous\s+(?:retrouvons|réunissons)|ci\s+(?:vediamo|troviamo|incontriamo))\s+(?:[^.;:]{2,40}?\s)?(?:para|pour|per)\s+(?!\p{Ll}*(?:tomar|comer|beber|brindar|mangiare|bere|manger|boire)\s)(?=\p{Ll}{1,14}(?:ar|er|ir|or|re|oir|are|ere|ire)\s)/giu
// "Jornada para dar a conocer …", "A reunião foi convocada para discutir …", "La jornada servirá para …"
export const FOR_DOING = new RegExp(
  `(?<![\\p{L}])${SUBJECT}\\s+(?:(?:fue|foi|ha\\s+sido|será|es|è|é|est|sera)\\s+(?:convocad[oa]|organizad[oa]|convoquée?|organisée?|convocat[oa]|organizzat[oa])|servir[áa]|se\\s+(?:convoca|organiza|celebra|realiza)(?:rá)?|acontece|nasce)\\s+(?:[^.;:]{2,40}?\\s)?(?:para|pour|per)\\s+(?=\\p{Ll}{1,14}(?:ar|er|ir|or|re|oir|are|ere|ire)\\s)`,
  'giu',
)
