/** Words by which a name shows that it is a body's: its head noun, and how high bodies of that kind stand. */
import { withoutAccents } from '../plain.js'

// 1: a part of something (Department), 2: a school or faculty, 3: stands by itself (University, Ministry).
const HEADS: Record<1 | 2 | 3, string> = {
  1:
    'department dept division unit group section centre center institute laboratory laboratories lab labs office programme program practice directorate bureau branch secretariat team chair desk service services hub observatory project ' +
    'observatoire observatorio osservatorio observatorium sternwarte decanato subdireccion coordinacion coordenacao jefatura servicio servico servizio equipo equipe referat dezernat fachbereich fachgruppe arbeitskreis hemeroteca pinacoteca ludotheque ' +
    'departamento departement dipartimento unidad unidade unite unita division divisao seccion secretaria secretariat centro institut instituto istituto laboratorio laboratorios laboratoire laboratoires oficina bureau ufficio direccion direcao direction direzione programa programma grupo groupe gruppo nucleo institut zentrum abteilung lehrstuhl',
  2: 'school schools faculty college academy facultad faculdade faculte facolta escuela escola ecole scuola academia academie accademia colegio fakultat hochschule akademie',
  3:
    'gewerkschaft hermandad arquidiocese theater consell mancomunidad mutua mutuelle liceo lycee comisaria commissariat prefectura canton commune freguesia innung bundnis arbeitsgemeinschaft klinik klinikum chancery endowment clinic hospice burgerinitiative stadtwerke politecnico ente enti azienda ordine collegio autarquia assembleia procuradoria ouvidoria policia bombeiros television newspaper ' +
    'cyngor prifysgol amgueddfa ajuntament unibertsitatea studio estudio atelie liga ligue lega friends amigos amis amici provinz bezirk landkreis landratsamt republik conservancy congregation cathedral synod brotherhood brigade corps police court tribunal registry treasury customs airport airways airlines railways studios gallery galleries publishers publishing holdings industries technologies consulting consultants associates inspectorate administration presidency chancellery consulate choir ensemble philharmonic hackerspace makerspace fablab zoo aquarium planetarium arboretum conservatory sanctuary ecosanctuary circle commons ombudsman fellowship charity colectivo coletivo collectif collettivo kollektiv ' +
    'catedra chaire cattedra fondo fundo fonds cooperacion cooperation cooperazione cooperacao casa maison cineclub ateneo ateneu circulo circolo cercle parroquia paroisse parrocchia patronato cofradia gremio orquesta orquestra orchestre coro delegacion delegacao gerencia consejeria conselleria concejalia assessorato vicerrectorado rectorado plataforma movimiento movimento mouvement coordinadora coordenadora frente literaturhaus ' +
    'gardens societies associations foundations trusts hospitals parks theatres ministries missions embassies governments delegations consulates municipalities libraries museums archives councils universidades embajadas ministerios gobiernos ayuntamientos embaixadas governos universites ministeres ambassades gouvernements ambasciate ministeri comuni universitaten ' +
    'archivio archivo arquivo archiv mediatheque mediateca regiao regione region confederation confederacion parlamento royaume reino regno konigreich botschaft regierung konsulat university universities ministry bank organization organisation agency alliance association associations practice working-group kendra sangh samiti parishad sparkasse cia caixa authority authorities board chamber city club coalition collective commission commissioner committee community company consortium cooperative corporation council county delegation embassy federation foundation forum fund government guild initiative institution league library mechanism mission municipality museum network parliament partnership platform press senate society statistics trust union conference-board chapter inc ltd lda ltda llc gmbh hospital archive observatory committee taskforce task-force facility kingdom state states nations garden herbarium theatre orchestra opera clube clubes editora editorial livraria librairie libreria ediciones edicoes editions edizioni editore editores verlag buchhandlung bookshop bookstore festival stichting vereniging bond hogeschool nadace fond fonden forening foreningen selskab raad urad institutet parish diocese guilds syndicate cooperative co-op federations confederations prefecture province ' +
    'universidad universidade universite universita universitat ministerio ministere ministero asociacion associacao associazione fundacion fundacao fondation fondazione stiftung comision comissao commissione camara chambre camera ayuntamiento prefeitura mairie ville comune regione red rede reseau rete consejo conselho conseil consiglio gobierno governo gouvernement agencia agence agenzia sociedad sociedade societe societa banco banque banca embajada embaixada ambassade ambasciata union uniao unione ordem orden ordre ordine comite comitato biblioteca bibliotheque museo museu musee comunidad comunidade communaute comunita capitulo verein gesellschaft verband ministerium radios soprintendenza superintendencia subsecretaria defensoria procuraduria intendencia intendenza provincia diputacion diputacio generalitat concello xunta junta gobernacion alcaldia diocesi diocesis conservatoire conservatorio teatro jardin jardim giardino orto cinemateca cinematheque cineteca filmoteca fonoteca phonotheque cooperativa sindicato sindacato syndicat federacion federacao federazione confederacao confederazione consorcio consorzio cabildo parco parque parc bundesamt landesamt stadt kanton rathaus muzej muzeum muzeul uniwersytet univerzita univerza stowarzyszenie fundacja',
}

// Kinds of bodies in other tongues of Europe, whose bodies are named in the six as well: Dutch, Scandinavian, Finnish, Slavic, Hungarian, Turkish.
const NORTHERN = new Set(
  (
    'instituut genootschap vereniging stichting ' +
    'sallskap sallskapet selskab selskabet selskap selskapet forbund forbundet forening foreningen institutt universitetet museet radet ' +
    'seura yhdistys liitto saatio yliopisto ' +
    'drustvo savez udruga udruzenje zavod zveza zdruzenje spolek svaz ustav sdruzeni spolecnost spolocnost rozhlas ' +
    'towarzystwo zwiazek instytut stowarzyszenie fundacja ' +
    'tarsasag egyesulet szovetseg alapitvany egyetem vakfi dernegi birligi universitesi'
  ).split(' '),
)
// Scandinavian, Dutch and Finnish write the kind at the end of one word: "Kystforening", "Lintuseura".
const NORTHERN_COMPOUND =
  /^\p{L}{3,}(?:forening|foreningen|selskab|selskabet|selskap|selskapet|sallskap|sallskapet|forbund|forbundet|laboratorium|seura|yhdistys|liitto|saatio|instituut|vereniging|genootschap)$/u

/** "Drustvo", "Kystforening": a kind in a tongue of the north or the east. */
export function isNorthernKind(word: string): boolean {
  const low = plain(word)
  return NORTHERN.has(low) || NORTHERN_COMPOUND.test(low)
}

const RANK = new Map<string, 1 | 2 | 3>()
for (const rank of [3, 2, 1] as const) for (const word of HEADS[rank].split(' ')) RANK.set(word, rank)

// A name that ends in one of these and says nothing else of a body is an event's: "The Third Assembly", "the Meeting".
const EVENT_WORDS = new Set(
  'assembly class classes lesson lessons breakfast brunch call calls conference congress consultation course day days event evening exhibition forum hackathon hackathons hearing hours lecture lectures lunch meeting meetings meetup panel programme program project round-table roundtable seminar seminars series session sessions showcase showcases sprint sprints summit summer-school symposium talk talks training tutorial unconference webinar webinars week workshop workshops registration abstract abstracts papers paper deadline agenda speaker speakers organizers organisers participants taller seminario jornada jornadas encuentro congreso curso charla encontro palestra oficina atelier seminaire colloque rencontre conferenza convegno corso incontro simposio coloquio congresso conferencia palestras'.split(
    ' ',
  ),
)

/** Lower case, no accents, a word's wrap over a line end undone ("Di-\nvision" → "division"). */
export function plain(word: string): string {
  let out = word.toLowerCase()
  if (out.includes('\n')) out = out.replace(/-\s*\n\s*/g, '')
  return withoutAccents(out)
}

// German writes the head at the end of one word: "Stadtbibliothek", "Umweltministerium", "Landesarchiv".
const GERMAN_HEAD =
  /^\p{L}{3,}(?:bibliothek|bücherei|archiv|institut|verein|verband|museum|ministerium|universitat|hochschule|gesellschaft|stiftung|zentrum|akademie|kammer|amt|behorde|genossenschaft|netzwerk|sparkasse|theater|bund|werk|schule|haus|kirche|gemeinde|verwaltung|direktion|agentur|kolleg|klub|verlag|klinik)(?:e?s)?$/u

// "eine Veranstaltung des Vereins", "Leiter des Instituts"
const GENITIVES: ReadonlyMap<string, 1 | 3> = new Map<string, 1 | 3>([
  ['vereins', 3],
  ['verbandes', 3],
  ['verbands', 3],
  ['museums', 3],
  ['ministeriums', 3],
  ['landes', 3],
  ['bundes', 3],
  ['instituts', 1],
  ['zentrums', 1],
  ['amtes', 3],
])

const MOST_WORDS = 20_000
let ranks = new Map<string, 0 | 1 | 2 | 3>()

/** 1, 2 or 3 for the head noun of a body's name, else 0. */
export function headRank(word: string): 0 | 1 | 2 | 3 {
  let rank = ranks.get(word)
  if (rank === undefined) {
    if (ranks.size > MOST_WORDS) ranks = new Map()
    rank = rankOf(word)
    ranks.set(word, rank)
  }
  return rank
}

// "Direção-Geral", "Direction-Générale"
const GENERAL = /-(?:geral|general|generale)$/

function rankOf(word: string): 0 | 1 | 2 | 3 {
  const low = plain(word)
  // "Goethe-Institut", "Max-Planck-Institut"
  return (
    RANK.get(low) ??
    GENITIVES.get(low) ??
    (low.includes('-')
      ? (RANK.get(low.replace(GENERAL, '').replace(/^.*-/, '')) ?? 0)
      : GERMAN_HEAD.test(low) || isNorthernKind(low)
        ? 3
        : 0)
  )
}

/** "Stadtbibliothek", "Netzwerk": a German compound that ends in a head. */
export function isCompound(word: string): boolean {
  const low = plain(word)
  return !RANK.has(low) && !GENITIVES.has(low) && GERMAN_HEAD.test(low)
}

export function isEventWord(word: string): boolean {
  return EVENT_WORDS.has(plain(word))
}

/** "UNDESA", "MoCIT", "UP-NCPAG", "LSe-lab", "UN": capitals dominate; "Ouagadougou" and "CALL" among capitals are left to the reader. */
export function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 16 || !/^\p{L}[\p{L}\p{N}&/+.-]*$/u.test(word)) return false
  const capitals = word.replace(/\P{Lu}/gu, '').length
  return capitals >= 2 && capitals * 2 >= word.replace(/\P{L}/gu, '').length
}

/** Words that may stand inside a body's name without a capital. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  "of for on in to under the at de del della delle dello dei degli di do da das dos du des la las los le les el e y et en para pour per sul sulla su sur au aux a und fur für von van der den bei am im zu voor dla pro em d' l' dell' nell' all' sin sans sem senza ohne without na wa ya za kwa te nga pri ve ile".split(
    ' ',
  ),
)

/** "and" of the five languages. */
export const AND = /^(?:and|&|y|e|et|und|as well as)$/i
/** Articles and possessives before a name. */
export const ARTICLE =
  /^(?:the|its|their|our|el|la|los|las|lo|il|gli|i|le|les|l'|o|a|os|as|sa|son|su|vuestr[ao]s?|vostr[oaie]|votre|eue?re?|der|die|das|dem|den)$/i
