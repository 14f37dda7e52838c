/** Likely names that are no people: places, firms, bodies, words that the text prints in lower case too. */
import { citiesNamed, countryNamed, regionNamed } from '../gazetteer.js'
import { GIVEN, wordFlags } from '../names/lexicon.js'
import type { PersonName } from '../names/personName.js'
import type { Page } from '../page.js'
import { BODY, BODY_NEXT } from './words.js'

// "University of Jane", "in Santa Fe", "the Louis Agassiz": behind these a bare name is rather a place or a thing.
const OF_PLACE =
  /\b(?:of|at|in|near|on|to|en|de la|à|au|the|over the|across|around|largo|pra[çc]a|avenida|av\.|travessa|piazza|plaza|place|corso|viale|carrer|paseo|street|st|avenue|rua|calle|rue|via|room|hall)\s$/i

/** "Speech Synthesis": a doubtful word that the text also prints in lower case is no name. */
function lowerToo({ text, index }: Page, one: PersonName): boolean {
  for (const word of text.slice(one.name.start, one.name.end).split(/[\s.]+/)) {
    if (word.length < 4 || wordFlags(word) & GIVEN) continue
    const lower = word.toLowerCase()
    const at = index.printedSmall(lower)
    if (at <= 0 || /[@.]/.test(text[at - 1]!)) continue
    // "salote.ratukalou@x.org" holds the name, and is no word.
    const after = text.slice(at + lower.length, at + lower.length + 2)
    if (!/^(?:[\p{L}\d@_-]|\.[\p{L}\d])/u.test(after)) return true
  }
  return false
}

// "Rua Dr. João Roe 5": a street called after somebody.
const STREET_BEFORE =
  /(?:^|[\s,(])(?:rua|calle|c\/|r\.|av\.|avda\.|avenida|rue|via|piazza|plaza|pra[çc]a|largo|travessa|paseo|boulevard|viale|corso|estrada|carrer|alameda)\s(?:d[aeo]s?\s|del\s)?$/i

// A word of a house within a name: a body called after somebody.
const HOUSE = /(?:bibliothek|stiftung|hochschule|universit|zentrum|institut|gesellschaft|museum|akademie)\b/i
/** "Université" / "Omar Bongo": a body's word at the end of the line above. */
const BODY_BEFORE =
  /(?:Universit[ée]|Universidade?|Universit[àa]|Institut|Institute|[ÉE]cole|Escuela|Escola|Lyc[ée]e|Liceo|Liceu|H[ôo]pital|Hospital|Fondation|Fondazione|Fundaci[óo]n|Funda[çc][ãa]o|Instituto|Istituto|Biblioteca|Biblioth[èe]que|M[ée]diath[èe]que|Museo|Museu|Mus[ée]e|Centre|Centro|Stade|Estadio|A[ée]roport|Auditori(?:o|um)|Auditório|Teatro|Parque|Estadio|Gimnasio|Pavilh[ãa]o|Sal[óo]n|Sala|Salle|Saal|Aula|Hörsaal|Amphi(?:théâtre)?|Anfiteatro|Palazzo|Palacio|Pal[áa]cio|Villa|Parco|Parc|Jard[íi]n|Jardim|Giardino|Premio|Pr[êé]mio|Prix|C[áa]tedra|Cattedra|Chaire|Scuola|Concurso|Concorso|Certamen|Collège|Colegio|Col[ée]gio|Museum)\s+$/
// "…, Université" / "Omar Bongo": where a line ends in such a word, nothing of the body stands before it.
const BROKEN_BODY = /(?:^|[\n,(:;|/-])[ \t]*\p{L}+\s*\n\s*$/u

// "la cooperativa Terra Viva", "l'association Clara Zetkin": a body that its language writes small.
const SMALL_BODY =
  /(?:^|[\s(,'])(?:cooperativa|asociaci[óo]n|associa[çc][ãa]o|associazione|association|colectivo|coletivo|collectif|compagnie|editorial|editora|librer[íi]a|livraria|librairie|teatro|th[ée]âtre|orquesta|orquestra|escuela|escola|[ée]cole|instituto|museo|mus[ée]e|museu|fundaci[óo]n|funda[çc][ãa]o|fondation|fondazione|empresa|estudio|est[úu]dio|clube|parroquia|bodega|colegio|collège|lyc[ée]e|plaza|piazza|pra[çc]a)\s$/

/** Does the name belong to the body whose word stands before it? "Whitireia Institute" above it is a body of its own. */
export function behindBody(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return SMALL_BODY.test(before) || (BODY_BEFORE.test(before) && (!/\n\s*$/.test(before) || BROKEN_BODY.test(before)))
}

const COMPANY_NEXT =
  /^,? (?:Lda|Ltda|Ltd|S\.?A|S\.?R\.?L|S\.?L|S\.?p\.?A|Inc|LLC|LLP|GmbH|AG|B\.?V|N\.?V|Pty|PLC|plc|Oy|AB|ApS|e\.V|Co)\b/

const BODY_FIRST =
  /^(?:U\.[SKN]\.|C[áa]mara|Senado|Congreso|Congresso|Ministerio|Minist[ée]rio|Consejo|Conselho|Archivo|Arquivo|Archives|R[áa]dio|Editora|Editorial|Teatro|Th[ée][âa]tre|Muse[oiu]s?|Mus[ée]es?|Banco|Banca|Casa|Fondazione|Fundaci[óo]n|Funda[çc][ãa]o|Fondation|Stichting|Stiftung|Ordem|Club|Clube|Hotel|Caf[ée]|Libreria|Livraria|Librairie|Librer[íi]a|Biblioteca|Cinema|Cine|Puppet|Choir|Coro|Orchestra|Orquesta|Orquestra|Ensemble|Grupo|Gruppo|Groupe|Team|Comhairle|Cyngor|Prifysgol|Amgueddfa|Canolfan|San|Santa|Sant'|S[ãa]o|Santo|Palazzo|Palacio|Pal[áa]cio|Villa|Largo|Piazza|Plaza|Pra[çc]a) (?:d[aeo]s? |d[ei]l(?:la)? |des |du |di )?\p{Lu}/u

const SIGN = /^(?:Rs|Tk|Ksh|Kshs|Ush|Tsh|Mob|Tel|Ph|Fax|Cell?)$/i

// "Conclusioni di Jane Roe": what she does, and she
const PART_OF =
  /^(?:conclusion[ie]s?|saluti|introduzione|relazione|intervento|presentazione|letture?|apertura|chiusura|palabras|cierre|clausura|mots?|allocution|abertura|encerramento) (?:di|de|da|do|del|d')/iu

export function isPerson(page: Page, one: PersonName): boolean {
  const { text } = page
  const block = page.blockAt(one.start)
  if (!block || block.kind === 'furniture') return false
  const after = text.slice(one.end, one.end + 40)
  if (BODY_NEXT.test(after)) return false
  if (/^[@_/]\w|^\.\w/.test(after)) return false
  // "Pentti Kaiteran katu 1": a street of the north or the east.
  if (
    /^ (?:katu|kuja|tie|gatan|v[äa]gen|gade|vej|gate|veien|utca|straat|laan|plein|ulica|caddesi|cad\.|sokak|mawatha|marg|prospekt|sok\.) ?\d/i.test(
      after,
    )
  )
    return false
  if (/ (?:Mawatha|Marg|Nagar|Salai|Chowk|Vihar)$/.test(text.slice(one.start, one.end))) return false
  // "…, Manaaki Whenua - Landcare Research": a body in two languages.
  if (one.likelihood < 0.7 && text.startsWith(', ', one.start - 2) && /^ - \p{Lu}/u.test(after) && BODY.test(after))
    return false
  // "Newell-Simon Hall": half of a double word.
  if (text[one.start - 1] === '-' && /\p{L}/u.test(text[one.start - 2] ?? ' ')) return false
  // "Te Whare / School of Geography": a body in two languages.
  if (one.likelihood < 0.6 && /^ \/ (?:School|Department|Faculty|Institute|Centre|College|University)\b/.test(after))
    return false
  // "Associate Professor" / "Co-convenor: Dr Jane Roe": the end of one line, and the label of the next
  if (one.words < 2 && after.startsWith(':') && text.slice(one.start, one.name.start).includes('\n')) return false
  // "Faculty: Rs. 1,500", "Mob: 98490 11275"
  if (SIGN.test(text.slice(one.name.start, one.name.end)) && /^[.:]?\s?\d/.test(after)) return false
  if (one.honorific) return !STREET_BEFORE.test(text.slice(Math.max(0, one.start - 20), one.start))
  // "Granitos Monte Novo, Lda.", "Radio Onda Quechua", "U.S. Army Corps": firms, stations, offices.
  if (COMPANY_NEXT.test(after)) return false
  const own = text.slice(one.start, one.end)
  if (BODY_FIRST.test(own) || PART_OF.test(own)) return false
  // "the Van der Woude Lecture": what is called after somebody.
  if (
    /^ (?:Memorial |Annual |Anniversary |Distinguished )?(?:Lectures?|Lectureship|Colloquium|Symposium|Seminars?|Oration|Address|Vorlesung|Lezing)(?![\p{L}])(?! (?:by|with|from)\b)/u.test(
      after,
    ) &&
    (/(?:^|[\s(])(?:the|this|annual|our|year's|first|\d+(?:st|nd|rd|th)) $/i.test(
      text.slice(Math.max(0, one.start - 14), one.start),
    ) ||
      one.likelihood < 0.5)
  )
    return false
  // "R.S.V.P. Abena": letters that ask for an answer
  if (/^R\.\s?S\.\s?V\.\s?P\.|^(?:Telegram|WhatsApp|Signal|Viber) /.test(own)) return false
  // "L'exemple de la Gaspésie"
  if (/^(?:[LJSC]|Qu)'\p{Ll}/u.test(own)) return false
  // "August Bibliothek Wolfenbuettel", "Pulaski Freezer Co"
  if (one.likelihood < 0.95 && (HOUSE.test(own) || / (?:Co|Corp|Inc|Ltd|LLC|Group|Lab|Labs)$/.test(own))) return false
  if (behindBody(text, one.start)) return false
  if (one.likelihood < 0.9 && one.words > 4 && !/\p{Ll}/u.test(own)) return false
  // "DONNÉES À DÉCOUVERT / OPEN DATA AFTER DARK"
  if (one.likelihood < 0.9 && /^\s?[/|]\s/.test(after) && !/\p{Ll}/u.test(own)) return false
  const before = text.slice(Math.max(0, one.start - 14), one.start).replace(/\s+/g, ' ')
  // "Reports to Meret Oduya-Sall, conduct@x.org": an address makes a person of it.
  if (
    OF_PLACE.test(before) &&
    one.likelihood < 0.8 &&
    !/^[,:;]?\s?[(<]?[\w.+-]{1,30}@|^,?\s(?:on\s|at\s)?\(?\+?\d[\d ()-]{5}/.test(after)
  )
    return false
  if (one.likelihood < 0.6 && lowerToo(page, one)) return false
  // '"Partitioning Dense Matrices on Small Arrays"': the title of a talk
  if (
    one.likelihood < 0.9 &&
    text[one.start - 1] === '"' &&
    /^ (?:on|in|of|for|with|from|to|by|under|over|without|and the|at) [^"\n]{3,90}"/.test(
      text.slice(one.end, one.end + 104),
    )
  )
    return false
  // "H.  Documents": the letter of a heading stands apart from its words.
  if (/^\p{Lu}\.(?: {2}|\t)/u.test(own) && (one.start === 0 || text[one.start - 1] === '\n')) return false
  // "A. Batteries that sweat": the letter counts items.
  if (one.words === 2 && text[one.start + 1] === '.' && one.likelihood < 0.8 && /^ \p{Ll}/u.test(after)) {
    const line = page.lines[page.lineAt(one.start)]!
    if (text.slice(line.start, one.start).trim() === '' && !/^ (?:will|is|was|on|and|of|from|has|y|e|et)\b/.test(after))
      return false
  }
  if (one.likelihood >= 0.9 && one.end - one.start > 11) return true
  // "Burkina Faso", "Puerto Rico", "Santa Fe", "Hong Kong": a place of the gazetteer; beside a likely name only a large one.
  const words = text.slice(one.name.start, one.name.end).replace(/\s+/g, ' ')
  if (countryNamed(words) !== null) return false
  if (one.likelihood < 0.7 && regionNamed(words) !== null) return false
  if (citiesNamed(words).some((city) => one.likelihood < 0.7 || city.population > 300_000)) return false
  return true
}
