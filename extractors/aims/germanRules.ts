/** Aims as German says them: each pattern ends where the aim begins. */
// "Der Workshop soll den Austausch … fördern": the verb ends the sentence.
export const SOLL =
  /(?<![\p{L}])(?:(?:^sie|^er|^es)\s+(?:soll|will|möchte)|(?:wollen|möchten|werden)\s+wir|wir\s+(?:wollen|möchten)|(?:der|die|das|dieser?|dieses|unsere?)\s+(?:\p{L}+\s+){0,2}?\p{L}*(?:tagung|tag|workshop|seminar|konferenz|veranstaltung|treffen|reihe|kongress|symposium|kolloquium|kurs|lehrgang|schulung|fortbildung|ausstellung|forum|abend|vortrag|gespräch|netzwerktreffen|werkstatt)(?:\s+(?:am|im|in|zur?|zum|für)\s[^.;:]{3,50}?)?\s+(?:soll|will|möchte|wollen|sollen))\s+(?:dabei\s+|deshalb\s+|daher\s+|auch\s+)?(?=[^.;:]{10,400}?\s\p{Ll}{3,}(?:en|eln|ern)\s?(?:[.;]|$))(?![^.;]{0,120}\s(?:stattfinden|dauern|beginnen|enden|werden|einladen|bitten|informieren|begrüßen|danken|hinweisen|erinnern|aufmerksam|mitteilen)\b)/giu
// "Ziel der Tagung ist es, Legenden zu vergleichen"
export const ZIEL =
  /(?<![\p{L}])(?:(?:bietet|gibt|schafft|eröffnet)\s+(?:\p{L}+\s+){0,2}?(?:gelegenheit|möglichkeit|chance),\s+|(?:ziel|zweck)\s+(?:(?:der|des|dieser|dieses|unserer|unseres)\s+[\p{L}-]+\s+)?ist\s+(?:es,?\s+|die\s+(?=\p{Lu}))?|(?:hat|haben|verfolgt|verfolgen)\s+(?:zum|das)\s+ziel,\s+|(?:soll|sollen)\s+dazu\s+dienen,\s+|zielt\s+darauf\s+ab,\s+)(?=\p{L})/giu
