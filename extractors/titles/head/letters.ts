/** How the running text of a letter begins: on whose behalf, after which rule, with what pleasure. */

// "On behalf of the Senate I have the honour to request the pleasure of your / company at the".
// "Conformément à l'article 12 de nos statuts, j'ai le plaisir de vous convier à".
const OPENINGS = [
  '(?:hi|hello|hey|dear|hola|ol[aá]|bonjour|salut|ciao|liebe|hallo|kia ora)(?:\\s[\\p{L}-]+){0,3}[,!]',
  'on behalf of|(?:i|we) (?:have|are|am|would|write|wish)|it (?:is (?:my|our|with)|gives)|in accordance with|pursuant to|further to|with reference to|in line with|following (?:the (?:decision|request|resolution|recommendation)|our|your)|as (?:you (?:may )?know|announced|part of|every year)|please (?:be|find|accept)|kindly (?:be|note)|take notice|(?:the )?(?:general )?public is|(?:all )?members are|by order of',
  'en nombre de|de conformidad con|de acuerdo con|en cumplimiento|por (?:la|medio de la) presente|por este medio|conforme a|me (?:complace|es grato)|nos (?:complace|es grato)|tengo el|tenemos el|se (?:convoca|invita|informa|comunica|hace saber)|conv[oó]case|los (?:socios|se[nñ]ores)',
  'em nome d[eoa]s?|nos termos d[eoa]s?|ao abrigo d[eoa]s?|em cumprimento|vimos por|venho por|serve a presente|temos o|tenho o|convoca(?:m)?-se|informa-se|s[aã]o convocados',
  "au nom (?:de|du|des)|conform[eé]ment (?:à|aux?)|en (?:application|vertu) (?:de|du|des|d'\\p{L}+)|(?:faisant )?suite à|par la pr[eé]sente|j'ai|nous avons|c'est avec|comme (?:chaque|tous)|les (?:membres|adh[eé]rents) sont|il est",
  'a nome d\\p{L}+|ai sensi d\\p{L}+|in (?:conformit[aà]|attuazione|ottemperanza)|con la presente|si comunica|abbiamo il|ho il|i (?:signori )?soci sono|[eè] (?:convocata|indetta)',
  'im namen|gem[aä](?:ß|ss)? (?:der|den|dem|§|art|unser)|hiermit|wir (?:laden|freuen)|ich (?:lade|freue)|im rahmen',
]

export const LETTER = new RegExp(`^(?:${OPENINGS.join('|')})(?!\\p{L})`, 'iu')
