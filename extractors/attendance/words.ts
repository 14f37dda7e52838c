/** Who is counted, what seats them, and the words without which nobody is. */

export const ABOUT =
  '(?:approximately|approx\\.?|about|around|roughly|some|nearly|almost|circa|ca\\.?|(?<!no\\s)more\\sthan|over|at\\sleast|unos|unas|alrededor\\sde|aproximadamente|cerca\\sde|environ|quelque|une\\s\\p{L}{3,12}aine\\sde|rund|etwa)'

export const PEOPLE =
  '(?:participants?|fachleute|besucher|interessierte|menschen|volunteers|officers|registrars|coders|programmers|designers|citizens|lawyers|surveyors|planners|people|persons?|delegates?|attendees|experts?|officials?|representatives|students|trainees|practitioners|researchers|fellows|candidates|scientists|professionals|individuals|guests|members|learners|hackers|developers|teachers|specialists|librarians|journalists|visitors|scholars|artists|kids|children|adults|participantes|personas|pessoas|asistentes|personnes|persone|partecipanti|teilnehmer(?:innen|\\*innen)?|teilnehmende|gäste|personen|farmers|writers|runners|players|patients|families|residents|pupils|educators|activists|engineers|nurses|hydrologists|economists|invitados|convidados|invités|ospiti|estudiantes|estudantes|étudiants|especialistas|expertos|expertas|funcionari[oa]s|delegad[oa]s|docentes|investigadores|pesquisadores|représentants|chercheurs|délégués|esperti|studiosi|delegati|ricercatori|studenti|inscrit[oa]s|iscritt[ie])'

export const PLACES =
  '(?:places|seats|spots|spaces|slots|tickets|chairs|desks|workstations|plazas|cupos|vagas|lugares|places\\sdisponibles|posti|plätze)'

/** A space of the tables is any white space, a line's end included. */
export const spaced = (source: string): string => source.replace(/\\s\?/g, '\\s*').replace(/\\s(?![*+?\]])/g, '\\s+')

// Without one of these nobody is counted.
export const COUNTED =
  'officers registrars volunteers coders programmers designers hackers lugares slots lawyers aforo lotação capienza jauge beds chairs farmers visitors engineers residents pupils families teilnehmende gäste invitados convidados invités ospiti hope hopes admitted accommodated participant participants people person persons delegate delegates attend attendees attendance expert experts official officials representatives students trainees practitioners researchers fellows candidates scientists professionals individuals guests members learners hackers developers specialists personas pessoas asistentes participantes participación personnes persone partecipanti teilnehmer teilnehmerzahl personen place places seat seats spots space spaces slots tickets plazas cupo cupos vagas lugares posti plätze limited restricted capped max maximum massimo máximo site presenciales presenciais capacity room audience group class cohort pax registrants registrations applicants expected gather together begrenzt'.split(
    ' ',
  )

/** The words that an alternation of words spells: "persons?" → person, persons. */
function spelled(source: string): string[] {
  return source
    .replace(/^\(\?:|\)$/g, '')
    .split('|')
    .flatMap((one) => {
      const word = one.replace(/\(.*$/, '').replace(/\\s.*$/, '')
      const either = /^(.*)\[(.)(.)\](.*)$/.exec(word)
      if (either) return [either[1]! + either[2]! + either[4]!, either[1]! + either[3]! + either[4]!]
      return word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]
    })
    .filter((word) => word !== '')
}

export const WORDS: readonly string[] = [
  ...new Set([...COUNTED, ...spelled(PEOPLE), ...spelled(PLACES), 'teilnehmerinnen', 'innen', 'person']),
]
