/**
 * Names of places that are also words, months, first names or parts of other names. Standing alone they say nothing of a place;
 * with a country, a state, a postal code or a label beside them they do ("Reading, UK", "Nice, France").
 */
export const NAMESAKES: ReadonlySet<string> = new Set(
  // words, as they open a sentence or stand in a title
  (
    'solo|magna|antigua|colonia|landau|dingle|mentor|stade|quarto|shop|visit|learn|support|jobs|menu|news|help|of|welcome|como|pasaje|reserva|reading|nice|mobile|bath|split|hull|male|normal|orange|man|march|sale|deal|same|university|college|date|data|hope|enterprise|most|' +
    'best|can|van|both|bar|bay|green|price|young|hall|center|centre|building|sun|workshop|bring|why|who|how|what|man|ask|along|' +
    'media|march|may|august|june|august|sand|police|post|bend|bell|home|golden|liberty|independence|commerce|industry|union|' +
    'commerce|paradise|eureka|energy|harmony|hilltop|hill|lake|park|garden|gardens|forest|forest city|ocean|river|rock|valley|' +
    'justice|art|arts|auto|baker|banks|battle|beach|big|black|blue|brand|branch|bridge|bright|brown|castle|central|church|' +
    'city|clear|cool|corner|cross|crown|east|west|north|south|eagle|early|easy|early|fair|fall|farm|field|fort|franklin|free|' +
    'friend|front|grand|great|grove|guide|gulf|high|highland|holiday|hub|il|la|las|los|le|les|el|san|santa|santo|sao|del|da|de|do|dos|' +
    'link|long|mission|modern|moderna|mount|mountain|new|note|old|open|page|pass|peace|point|port|premier|progress|' +
    'roma|sur|norte|sol|son|spring|square|star|station|strand|street|summit|sunset|team|temple|tech|tower|town|trail|' +
    'true|tour|trinity|two|una|village|wall|wan|water|wave|weed|white|wide|wing|wood|woods|york|zone|ata|see|use|an|as|au|bo|' +
    'come|plan|plans|plant|social|general|gas|gap|link|live|love|mars|mars|moon|opportunity|time|times|vision|' +
    'salto|sala|salas|mesa|paso|rio|puerto|villa|vista|campo|campos|centro|colon|grupo|libertad|progreso|reforma|union|' +
    'sede|lugar|hora|dia|data|tema|marca|para|casa|conde|corrientes|formosa|norte|puebla|tres|una|viernes|' +
    'sciences|engineering|mathematics|computer|sc|apply|register|join|note|format|contact|topics|agenda|track|' +
    'sessions|session|panel|posters|papers|science|human|humanities|faculty|auditorium|school|campus|station|' +
    'parking|coffee|lunch|dinner|breakfast|tea|hotel|museum|theatre|theater|library|' +
    'bank|bar|banner|basic|batch|board|call|card|chair|charm|class|code|com|core|credit|cry|dat|early bird|' +
    // first names, last names
    'adrian|alexander|alexandria|ali|alice|alma|amos|andrew|anna|antonio|arthur|asher|aurora|austin|barry|bernard|beverly|blair|boris|' +
    'brad|bradley|bruno|bryan|camilla|carmen|carol|cecilia|charles|charlotte|chester|christian|clara|claude|clayton|clinton|clay|columbus|' +
    'connell|conway|cruz|dale|dallas|dalton|daniel|david|dayton|denver|derby|dexter|diana|douglas|dover|duncan|dylan|edison|' +
    'elizabeth|ellis|emma|ernesto|eugene|eva|evan|ferdinand|fernando|florence|florida|floyd|francis|francisco|frank|franklin|' +
    'gary|gerald|gilbert|glen|glenn|gloria|gonzalez|gordon|graham|grant|gustavo|hamilton|harold|harper|harris|harrison|harvey|hayden|' +
    'helena|henderson|henry|holly|houston|howard|hudson|hugo|ida|ignacio|irene|irving|isabel|jackson|jacob|james|jefferson|' +
    'jerome|johnson|jordan|joseph|juan|julian|kent|kenneth|kelly|laredo|laura|lawrence|lee|leon|leonard|lewis|lincoln|linda|lopez|' +
    'louis|lucas|luis|luna|lynn|madison|manuel|marco|marcos|margarita|maria|marie|marina|mario|marion|marshall|martin|martinez|' +
    'mary|mathews|mercedes|milton|miguel|mitchell|monica|monroe|montgomery|morgan|morris|murray|nancy|nelson|nicholas|nicolas|norman|' +
    'oliver|omar|orlando|oscar|otto|owen|palmer|parker|patricia|paul|pedro|perez|perry|phillip|pierre|porter|quincy|rafael|ramon|' +
    'ramos|randolph|raymond|reyes|rivera|robert|robertson|robinson|rodriguez|roman|romeo|rosario|roy|russell|ryan|salvador|sandy|' +
    'sanders|santiago|santos|sharon|shelby|sidney|silva|simon|sofia|stanley|stella|stephen|stewart|stuart|sullivan|sydney|taylor|' +
    'thomas|thompson|torres|troy|tyler|valencia|vera|vernon|veronica|victor|victoria|vincent|virginia|walker|walter|warren|warner|washington|' +
    'wayne|webster|wesley|wilson|winston|yuma|brandon|carson|carter|christina|cynthia|newton|hume|' +
    'turing|kelvin|darwin|marin|moore|mora|nash|paz|pierce|preston|reed|rich|sanchez|sterling|tina|tracy|todd|vance|' +
    // bodies and brands
    'nokia|toyota|bosch|amazon|apple|avon|mit|cern|ieee|acm|esa|asia|europe|africa|america|american|european'
  ).split('|'),
)

/** Words that no preposition makes a place: "at University of …", "in Spring". */
export const NO_PLACE =
  /^(?:ende|university|college|school|date|data|media|union|center|centre|hall|como|welcome|pasaje|reserva|male|same|most|of|alliance|spring|ada|enterprise|commerce|industry|english)$/i
