/** Labels that are put together: "Aims of the symposium", "Proposed topics", "Temas propuestos": what is left without the words around it is looked up. */

const EVENTS =
  'workshop|seminar|symposium|conference|congress|meeting|course|training|event|webinar|colloquium|summit|forum|school|summer school|hackathon|talk|lecture|day|evening|consultation|hearing|briefing|programme|call|workshops|taller|seminario|simposio|conferencia|congreso|reunion|curso|evento|encuentro|jornada|jornadas|coloquio|charla|foro|convocatoria|formacion|oficina|simposium|congresso|reuniao|encontro|jornadas|palestra|formacao|chamada|atelier|seminaire|colloque|journee|journees|congres|rencontre|formation|conference|stage|reunion|appel|laboratorio|convegno|corso|incontro|giornata|tagung|veranstaltung|workshops|seminars|konferenz|kurses|vortrags|abends|tages|fortbildung|schulung'
const THE =
  '(?:the|this|our|la|le|il|el|l|lo|este|esta|cette|cet|ce|questo|questa|das|die|diese|dieses|dieser|o|a|as|present) '
const OF = new RegExp(` (?:(?:of|for|del|de|du|des|da|do|di|della|dello|dell|der) (?:${THE})?|${THE})`)
const TAIL = new RegExp(`${OF.source}(?:${EVENTS})$`)
const LAST = new Set(EVENTS.split('|').map((event) => event.slice(event.lastIndexOf(' ') + 1)))

const FIRST = new Set(
  'main|key|general|specific|overall|overarching|proposed|suggested|possible|potential|expected|intended|anticipated|planned|envisaged|foreseen|concrete|tangible|central|core|broad|indicative|relevant|principal|primary|immediate|our|these|conference|workshop|seminar|symposium|meeting|course|training|event|webinar|congress|colloquium|summit|forum|school|hackathon|talk|lecture|discussion|posibles|possiveis|possibles|principaux|mogliche|possibili|principales|principais|principali'.split(
    '|',
  ),
)
const BEHIND = new Set(
  'propuestos|propuestas|generales|especificos|principales|centrales|previstos|previstas|esperados|esperadas|propostos|propostas|gerais|principais|centrais|proposes|proposees|principaux|principales|generaux|specifiques|attendus|attendues|vises|visee|proposti|proposte|generali|specifici|principali|previsti|attesi|interest'.split(
    '|',
  ),
)

/** What may stand alone for the phrase, the likelier first: for any label, or only for what the event treats, is for and brings about. */
export function* withoutCompany(phrase: string): Generator<{ readonly phrase: string; readonly any: boolean }> {
  const last = phrase.lastIndexOf(' ')
  if (last < 3) return
  const word = phrase.slice(last + 1)
  if (LAST.has(word)) {
    const tail = TAIL.exec(phrase)
    if (tail && tail.index > 2) yield { phrase: phrase.slice(0, tail.index), any: true }
  }
  if (BEHIND.has(word)) yield { phrase: phrase.slice(0, word === 'interest' ? last - 3 : last), any: false }
  const first = phrase.indexOf(' ')
  if (FIRST.has(phrase.slice(0, first))) yield { phrase: phrase.slice(first + 1), any: false }
}
