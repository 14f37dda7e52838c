/** Whether words name groups of people. */

// Who is named must be people: "students", "policy makers", "anyone", and most that end as those who do something end.
const PEOPLE =
  /(?<![\p{L}])(?:people|persons?|public|everyone|everybody|anyone|anybody|all|those|students?|staff|faculty|members?|residents|colleagues|beginners|candidates|women|men|girls|youth|community|communities|part(?:y|ies)|organi[sz]ations?|governments?|officials?|professionals|individuals|academics|postdocs?|families|(?:grand|step)?parents|children|media|civil society|ngos|firms|companies|clerks|heads|focal points|adults?|trainees?|midwives|house(?:wives|husbands)|employees|refugees|trustees|nominees|referees|patients|clients|residents|adolescents|teens|teenagers|kids|toddlers|babies|pupils|couples|neighbours|neighbors|alumni|clergy|crews?|\p{L}+folk|(?:\p{L}{3,})?(?:men|wom[ae]n)|poets|priests|chefs|cooks|judges|coaches|guides|fans|enthusiasts|lovers|interns|apprentices|carers|volunteers|veterans|advocates|magistrates|diplomats|\p{L}+-olds|soci[oa]s?|adult[oaie]s?|adultes|bebés|niñ[oa]s|crianças|enfants|bambin[ie]|ragazz[ie]|mayores|\p{L}{4,}(?:antes|[óo]log[oa]s|[óo]graf[oa]s|ólogues)|matron[ae]s|technicians|maiores|familiari|caregivers?|erwachsene[n]?|kindern?|familien|senior(?:en|innen)|mitgliedern?|angehörige[n]?|\p{L}{3,}(?:ierende[n]?|isten|ologen|iker)|interessierte[n]?|countries|(?:over|under)-?\d\ds|(?:1st|2nd|3rd|4th|first|second|third|final)-?\s?years?|newcomers|hobbyists|\p{L}{3,}(?:tori|trici|isti|ieri|(?<!m)enti|dores|doras|istas|eiros|eiras|teurs|trices|eurs|istes|iens|iennes)|architetti|geometri|avvocati|medici|alle|quem|personal\s+(?:t[eé]cnico|sanitario|docente|administrativo|m[eé]dico|directivo|de)|chiunque|coloro|quienes|quien|quienquiera|quiconque|personnes?|acteurs|ayants?|entwickler|fachleute|neugierige|einsteiger|anfänger|laien|todas?|todos?|tous|toutes|tutt[ie]|público|personas|pessoas|mujeres|mulheres|estudiantes|estudantes|étudiant\p{L}*|docentes|profesionales|profissionais|professionnels|investigador\p{L}*|pesquisador\p{L}*|chercheur\p{L}*|studenti|ricercatori|académic\p{L}*|interesad[oa]s|interessad[oa]s|profesor\p{L}*|professor\p{L}*|maestr[oa]s|periodistas|jornalistas|insegnanti|bibliothécaires|enseignant\p{L}*|alun[oa]s|alumn[oa]s|ciudadan[oa]s|cidadãos|undergraduates?|graduates?|policy-?makers|registrars?|scholars?|ages|aged|users|técnic[oa]s|funcion[aá]ri[oa]s?|archivistas|archiveros?|bibliotecári[oa]s|bibliotecari[oa]s?|operatori|docenti|dottorandi|cittadini|responsables|agents|cadres|élus|vecin[oa]s|vecindario|ciudadanía|comerciantes|artesan[oa]s|trabajador[ea]s|productor[ea]s|agricultor[ea]s|agriculteurs|agricoltori|campesin[oa]s|emprendedor[ea]s|educador[ea]s|formador[ea]s|jóvenes|jovens|jeunes|giovani|familias|famílias|familles|famiglie|moradores|habitantes|riverains|residenti|abitanti|anwohner|anlieger|studierende[nr]?|auszubildende[nr]?|forschende[nr]?|lehrende[nr]?|interessierte|engagierte|ehrenamtliche|jugendliche|eltern|\p{L}*(?:kräfte|leute|beauftragte|leitungen|lehrer|forscher|schaftler|pfleger|räte|schüler|mitarbeiter|mitarbeitende)|\p{L}{3,}innen|bürger|nurses|beginners?|experts?|delegates?|servants|directors|analysts|developers)(?![\p{L}])|(?<!\bpap|\bcomput|\bnumb|\bmatt|\blett|\bord|\bcent|\bpow|\bpaper|\bposter|\bchapt|\bserv|\blay|\bparamet|\bfact|\berr|\bsens|\bvect|\both)(?:ers|ors|ists|ians|ants|rses)\b/iu
const NOT_PEOPLE =
  /\b(?:submissions?|papers?|abstracts?|contributions|questions|suggestions|proposals|donations|comments|you)\b/i

/** "technical staff of …", "Librarians, archivists and …": groups of people; names and numbers are none. */
export function namesPeople(value: string): boolean {
  if (
    /^(?:\d|to\b|by\b|at\b|will\b|(?:attendance|participation|registration|places|seats|entry|admission|seating|numbers|spaces)\b)/i.test(
      value,
    )
  )
    return false
  // "The course can admit 22 trainees": a sentence about numbers names nobody.
  if (
    /^(?:The|This|Our|We|It|There|Each|Every|A|An|No)\s(?:[\p{L}-]+\s){0,4}?(?:can|may|will|is|are|has|shall|must|should)\s[^.]{0,60}\d/u.test(
      value,
    )
  )
    return false
  if (/^\p{Ll}/u.test(value)) return true
  return /^\p{Lu}\p{Ll}+(?:,?\s(?:\p{Ll}|(?:and|or|from|of|in|with)\b))/u.test(value) && PEOPLE.test(value.slice(0, 90))
}

/** Groups of people are among the first words, and nothing that is sent in. */
export function arePeople(words: string): boolean {
  if (!PEOPLE.test(words.slice(0, 200))) return false
  // "people who teach machines to read old paper"
  return !NOT_PEOPLE.test(words) || (PEOPLE.test(words.slice(0, 30)) && !NOT_PEOPLE.test(words.slice(0, 36)))
}
