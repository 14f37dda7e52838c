/** Vacancies, and the terms of work they offer. */
import type { Cue } from './cue.js'

export const WORK: readonly Cue[] = [
  {
    cue: 'vacancy',
    weight: 3,
    words:
      "position:|vacancy(?: announcement| notice)?|vacancies|job (?:title|opening|description|vacancy|posting|opportunity)|(?:we are|is|are) (?:now )?(?:hiring|recruiting)|(?:seeks?|is seeking|are seeking|is looking for|are looking for) (?:to (?:hire|recruit|appoint) )?an? (?:[\\w-]+ ){0,4}(?:officer|manager|consultant|engineer|developer|researcher|intern|assistant|analyst|coordinator|specialist|lecturer|professor|director|expert)|(?:postdoctoral|phd|doctoral|faculty|open|full-time|part-time|permanent|tenure-track) positions?|oferta de empleo|vaga de emprego|vagas abertas|offre d'emploi|poste à pourvoir|stellenausschreibung|stellenangebot|offerta di lavoro|convocatoria de empleo|internship opportunit(?:y|ies)|(?:wishes|seeks|intends) to (?:engage|recruit|hire|appoint)|call for expressions of interest|applications? for (?:the|a|an) (?:[\\w-]+ ){0,3}(?:position|post)|for (?:a|an|the) (?:[\\w-]+ ){0,3}(?:position|post) (?:starting|beginning|from|of|at|in)|(?:volunteers?|librarians?|staff|tutors?|teachers?) wanted|recrute|buscamos (?:una?|a un)|se busca|se necesita|cerca un[ao]?\\b|cercasi|contrata(?:mos|ção de)|procuramos um|sucht zum|wir suchen|befristet|a tempo determinato|jornada completa|mi-temps|plein temps",
  },
  {
    cue: 'terms-of-work',
    weight: 2.5,
    words:
      'duty station|(?:successful|ideal) candidate|(?:applicants?|candidates?) (?:should|must|will|shall) (?:have|hold|possess|be able)|salary|full-time|fixed-term|contract (?:type|duration)|type of contract|years of (?:relevant )?(?:professional |work )?experience|equal opportunity employer|cover letter|reports? to the|annual leave|gross per month|per annum|(?:your|the) application by|we expect an? |your cv\\b|send (?:a|your|us your) cv|letter of motivation|lettre de motivation|curr[ií]culum|lebenslauf|remuneration|stipend\\b|qualifications:|requisitos:|interviews will be|closing date for applications|the incumbent|incorporaci[oó]n inmediata|stipendio|bewerbung(?:en)? (?:bis|an)|a tempo (?:in)?determinato|richiest[ao] (?:la|una) laurea',
  },
]
