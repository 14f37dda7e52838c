/** Words of positions and of bodies: they tell a job title from an affiliation behind a name. */

// Bounded words; a segment that holds one before any word of a body is a job title.
export const JOB =
  /\b(?:(?:vice|sub|pro|co|pre)-?(?:chancellor|rectora?|director[a]?|president[ea]?|dean|decan[oa]|presidenta|provost|coordinator|coordinadora?|coordenadora?|mayor|principal)|director|directors|professor|professors|prof|head|chief|manager|officer|senior|lead|leader|economist|specialist|analyst|advis[eo]r|coordinator|president|vice-?president|vice|secretary|secretary-general|minister|chair|chairman|chairwoman|chairperson|co-?chairs?|dean|provost|rector|lecturer|reader|researcher|fellow|scientist|student|candidate|engineer|architect|founder|co-?founder|co-?fondat(?:eur|rice)|fondat(?:eur|rice|ore)|fondatora|l[èe]ve|tudiante?|estudiante|estudante|alumn[ao]|alun[ao]|pupil|ceo|cto|cio|coo|cfo|partner|consultant|councill?or|commissioner|representative|ambassador|envoy|editor|author|artist|curator|conservator|dyer|attorney|advocate|lawyer|barrister|trainer|instructor|assistant|associate|principal|executive|governor|deputy|post-?doc\w*|phd|doctoral|member of (?:the )?(?:technical )?staff|ecologist|biologist|historian|statistician|developer|designer|programmer|librarian|activist|journalist|writer|poet|planner|organi[sz]er|convenor|convener|administrator|strategist|evangelist|inspector|registrar|superintendent|counsel|spokes\w+|undersecretary|facilitator|technologist|scholar|psychologist|physician|nurse|pastor|intern|[a-z]+-in-residence|university (?:lecturer|professor|teacher|librarian|archivist|assistant)|ra|pi|cofundadora?|directora|jef[ea]|profesora?|catedr[áa]tic[ao]|investigadora?|coordinadora?|presidenta|presidente|secretari[ao]|segretari[ao]|ministr[ao]|responsable|encargad[ao]|gerente|asesora?|especialista|doctorand[ao]|chef|charg[ée]e?|directeur|directrice|professeure?|chercheu(?:r|se)|ma[iî]tre de conf[ée]rences|ing[ée]nieure?|responsabile|direttore|direttrice|ricercat(?:ore|rice)|professore(?:ssa)?|docente|gestora?|pesquisadora?|professora|coordenadora?|diretora?|chefe|analista|consultora?|treasurer|counsel?lor|delegate|doctorante?|ma[iî]tresse de conf[ée]rences|tr[ée]sori(?:er|[èe]re)|v[ée]rificat(?:eur|rice)|tesorer[oa]|tesoreir[oa]|tesoriere|vocal|mason|fundadora?|organizadora?|engenheir[ao]|bolsista|(?:lord )?mayor|ombuds\w+|recorder|clerk|rapporteur|bosun|harbour ?master|headteacher|headmaster|headmistress|comptroller|controller|solicitor|ethnologue|animatrice|animateur|conservateur|conservatrice|baker|boatbuilder|cook|blacksmith|weaver|potter|brewer|apiarist|linguist|geneticist|dramaturge?|playwright|novelist|choreographer|alder(?:man|woman)|council(?:man|woman)|insurer|banker|broker|shepherd|fisher(?:man|woman)?|diver|sailor|skipper|pilot|mechanic|electrician|bookseller|publisher|printer|bookbinder|luthier|tailor|carver|joiner|farrier|(?:gold|silver|lock)smith|jewell?er|(?:watch|clock|cheese|wine|shoe|dress|instrument)maker|butcher|florist|herbalist|therapist|physiotherapist|social worker|paramedic|firefighter|veteran|priest|rabbi|imam|vicar|diputad[oa]|concejala?|regidora?|fornai[ao]|panader[ao]|padeir[ao]|boulang(?:er|[èe]re)|vigneronn?e?|(?:viti|agri)cult(?:ora?|eur|rice|ore)|pescadora?|libr(?:era?|aire)|libraia?|livreir[ao]|tipógraf[ao]|luthier|guardaparques?|bomber[ao]|maestr[ao]|insegnante|enseignante?|lehrer(?:in)?|p[äa]dagog(?:e|in)|f[öo]rster(?:in)?|b[äa]ecker(?:in)?|winzer(?:in)?|imker(?:in)?|landwirt(?:in)?|\w{0,8}b[äa]uer(?:in)?|obmann|obfrau|(?:landes|hof|gemeinde|national|regierungs)rat|bishop|judge|magistrate|premier|senator|warden|chaplain|owner|producer|vertreter(?:in)?|mitarbeiter(?:in)?|represent(?:ante|ant)|repr[ée]sentante?|rappresentante|point focal|porte-parole|portavoz|t[ée]cnic[oa]|becari[oa]|titular|critic|collector|(?:oceano|biblio|lexico|ethno|crypto|steno|photo|geo|carto|choreo|video|demo|cinemato|ocean)grapher|\w+ologist|\w{3,}ologue|admiral|brigadier|commodore|archivist|actuary|mathematician|physicist|chemist|astronomer|musician|composer|conductor|film-?maker|translator|interpreter|teacher|farmer|beekeeper|gardener|forester|carpenter|chef|nutritionist|accountant|auditor|surveyor|captain|ranger|keeper|illustrator|sculptor|painter|broadcaster|columnist|blogger|entrepreneur|campaigner|organist|pianist|violinist|midwife|dentist|surgeon|vet|veterinarian|veterinari[ao]|v[ée]t[ée]rinaire|tier[äa]rzt(?:in)?|enc(?:ua|a)dernadora?|paysagiste|urbanist[ae]|paisagista|paisajista|lideresa|adjointe?|ceramist[ae]|apicult(?:ora?|eur|rice|ore)|psychiatrist|epidemiologist|seismologist|(?:cart|ge|fot|cine|core)[óo]graf[ao]|cineasta|fotografo|[a-z\xdf-\xff]{2,}[óo]log[ao]|historiadora?|arquitet[ao]|arquitect[ao]|architett[ao]|architecte|ingegnere|periodista|jornalista|journaliste|giornalista|escritora?|[ée]?crivaine?|[ée]?dit(?:eur|rice)|autrice|scrit(?:tore|trice)|poeta|poeti[sz]a|artista|m[úu]sic[ao]|historienne?|storic[ao]|sindac[ao]|assessor[ae]?|prefeit[ao]|alcalde(?:sa)?|maire|vereadora?|abogad[ao]|advogad[ao]|avocate?|avvocat[ao]|economista|[ée]?conomiste|bibliotecari[ao]|bibliot[ée]caire|curadora?|commissaire|m[ée]dic[ao]|enfermeir[ao]|enfermer[ao]|musicolog[ao]|\w{0,14}(?:leiter|beauftragter?|betreiber|bürgermeister|meister|geschäftsführer|forscher|wissenschaftler|wissenschaftlerin|historiker|soziologe|soziologin|psychologe|psychologin|referent|vorsitzender?|direktor|präsident|journalist|redakteur|schriftsteller|autor|künstler|kurator|architekt|sprecher|anwalt|anwältin|pfarrer|dozent)(?:in)?|\w{0,12}r[äa]tin|stadtrat|rztin|arzt|decan[ao]|reitora?|vice-?reitora?|prorett(?:ore|rice)|rett(?:ore|rice)|cellist|harpist|guitarist|flautist|soprano|mezzo-soprano|tenor|baritone|drummer|singer|dancer|actor|actress|storyteller|paralympian|olympian|athlete|[se]?vp|compiler|appointee|observer|superintendent|keeper|ministre|secr[ée]taire|pr[ée]sidente?|coordinateur|coordinatrice|coordonnat(?:eur|rice)|d[ée]l[ée]gu[ée]e?|pr[ée]fet|gouverneure?|ambassadeur|ambassadrice|ambasciat(?:ore|rice)|embajadora?|embaixadora?|doyen(?:ne)?|recteur|rectrice|conseill[eè]re?|chef(?:fe)?|viceministr[ao]|subsecretari[ao]|subdirectora?)(?![a-z\xdf-\xff])/i

/** Is the word a position and nothing else? A first letter with an accent is no letter to the pattern. */
export function isJob(word: string): boolean {
  const found = JOB.exec(word)
  return found !== null && found[0].length >= word.length - 1
}

/** A body: what a person belongs to. */
export const BODY =
  /\b(?:universit(?:\w+|[éà]s?)|universid\w+|college|school|faculty|facultad|faculdade|facult[ée]|institut\w*|istituto|academy|academia|acad[ée]mie|departe?ment\w*|dept|dipartimento|departamento|cent(?:re|er)s?|centro|zentrum|laborator\w+|laborat[óo]rio|labs?|ministry|minist[eè]r\w+|office|oficina|bureau|agenc\w+|agence|council|conse[ij]\w+|consiglio|commission|comisi[óo]n|comiss[ãa]o|association|associa\w+|asociaci[óo]n|soci[eé]t(?:\w+|[àé]s?)|sociedad\w*|federation|union|foundation|fundaci[óo]n|funda[çc][ãa]o|fondation|fondazione|network|alliance|group|company|corporation|corp|inc|ltd|llc|gmbh|bank|banco|authority|directorate|division|section|unit|organi[sz]ation|secretariat|services?|government|parliament|assembly|library|museum|hospital|clinic|programme?|project|court|board|committee|treasury|department|cabinet|municipality|c[âa]mara|statistics|press|technologies|systems|research|laboratories|observatory|initiative|trust|co-?operative|consortium|embassy|house|ordem|\w{2,}(?:amt|ministerium|verband|hochschule|universit[aä]t|verein|werk|kammer|bibliothek|zentrum|gesellschaft|stiftung|akademie|museum|archiv|klinikum)|fachhochschule|politecnico|polytechni\w*|[ée]cole|conservato\w+|stiftung|akademie|gesellschaft|verein|bibliothek|biblioteca|bibliothèque|mus[ée]e|museo|museu|archivio|archivo|archives|c[áa]mara|sindicato|cooperativa|ayuntamiento|comune|mairie|prefeitura|alcald[íi]a)(?![\w\xdf-\xff])/i

/** A body's or a place's word right behind a name makes it no person: "Lee Kuan Yew School", "Carnegie Mellon University", "Doherty Hall". */
export const BODY_NEXT =
  /^[ \t]{1,2}(?:\p{Lu}[\p{L}'-]+ ){0,1}(?:Universit\p{L}+|College|School|Faculty|Institut\p{L}*|Academy|Department|Dept|Cent(?:re|er)|Laborator\p{L}+|Labs?|Foundation|Fund|Hall|Room|Building|Auditorium|Theat(?:re|er)|Library|Museum|Hospital|House|Street|St\.|Avenue|Ave|Road|Rd|Drive|Square|Plaza|Park|Hotel|Airport|Station|County|City|Company|Corporation|Corp|Inc|Ltd|LLC|GmbH|Group|Association|Society|Prize|Award|Medal|Chair|Fellowship|Scholarship|Campus|Tower|Wing|Conference|Center|Bridge|River|Bay|Island|Beach|Valley|Church|Cathedral|Gallery|Gymnasium|Stadium|Arena|Pavilion|Lounge|Memorial|Endowment|Trust|Bank|Press|Parade|Terrace|Lane|Boulevard|Blvd|Gardens?|Geographical|Strait|Memorial|Distinguished|Board|Committee|Council)\b/u

/** Words of bodies that stand in titles too: "Project Leader", "Research Fellow", "Programme Manager". */
export const WEAK_BODY =
  /^(?:projects?|programmes?|programs?|research|services?|group|statistics|section|unit|systems|press|technologies|house|bank|office|board|committee|network|division|bureau|company|labs?|department|initiative|government|cabinet|parliament|cent(?:re|er)s?)$/i

export const EMAIL = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,5}/
const NUMBER = /\(?\+?\d[\d ()./-]{5,22}\d/g

/** The first telephone number in the words, as a match with its index; dates and hours are none, nor what "fax" stands before. */
export function phoneIn(words: string): { readonly index: number; readonly end: number } | null {
  if (!/\d/.test(words)) return null
  NUMBER.lastIndex = 0
  for (let found = NUMBER.exec(words); found; found = NUMBER.exec(words)) {
    const printed = found[0]
    if (printed.replace(/\D/g, '').length < 7) continue
    // "11.00 - 12.00", "2014-05-13", "3/06/2014"
    if (
      /^\d{1,2}[.:]\d{2}\s?-|^\d{4}-\d\d-\d\d|^\d{4}-\d{3}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^(?:1\d|20)\d\d\s?[-/]\s?(?:1\d|20)\d\d$/.test(
        printed,
      )
    )
      continue
    if (/\bfax\b.{0,6}$/i.test(words.slice(Math.max(0, found.index - 14), found.index))) continue
    // "(+996 312 30 14 40": the parenthesis is the text's.
    if (printed[0] === '(' && !printed.includes(')'))
      return { index: found.index + 1, end: found.index + printed.length }
    // "+260 211 228 502 (08:00 to 16:30)": hours in brackets behind it.
    const open = printed.lastIndexOf('(')
    if (open > 6 && !printed.includes(')', open))
      return { index: found.index, end: found.index + printed.slice(0, open).trimEnd().length }
    const end = found.index + printed.length
    EXTENSION.lastIndex = end
    return { index: found.index, end: EXTENSION.test(words) ? EXTENSION.lastIndex : end }
  }
  return null
}

// "(0351) 555 0190 ext. 12", "555-0100, x 214"
const EXTENSION = /,?\s?(?:ext(?:ension|ensi\xf3n)?|poste|x)\.?:?\s?\d{1,5}(?![\d-])/iy
