/** Words of a sentence or a line that tell an event, and one gone by. */

export const EARLY = 2500

export const EVENT =
  /\b(?:workshops?|training|conference|seminar|meeting|summit|forum|symposium|event|course|mission|launch(?:ed)?|consultation|taller|curso|evento|encuentro|congreso|jornadas?|oficina|atelier|rencontre|mini-?conference|hackathon|camp|talk|lecture)\b/i

export const EARLIER =
  /\bthe\s+(?:19|20)\d\d\s+\p{L}+[^.]{0,40}?\b(?:was|were|had|took|drew)\b|\b(?:previous|earlier|past|former|last\s+(?:year|time|edition)|since|were\s+held|editions?|history|next\s+year|series|had\s+been\s+held|antecedentes?|anterior|asistieron|dictad[oa]\s+en|edici[oó]n|edi[cç][aã]o|edizione|pr[eé]c[eé]dente?s?)(?![\p{L}])/iu
