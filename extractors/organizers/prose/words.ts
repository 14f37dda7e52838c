/** Where a sentence about bodies is looked for: the words with which cues and verb phrases begin, with a name beside them. */
import { stems } from '../../triggers.js'

// The words with which cues and verb phrases begin.
export const CUE_WORD = stems(
  'co$|co(?:organi|conven|host|sponsor|fund)|in$|with$|together$|alongside$|jointly$|joint$|cooperatively$|organi|conven|arranged$|host|sponsored$|sponsors?$|fund|financed$|financial|supported$|supporters$|under$|held$|presented$|brought$|managed$|administered$|coordinated$|kindly$|generously$|partly$|partially$|technically$|financially$|being$|also$|made$|has$|have$|through$|thank|grateful$|indebted$|acknowledge|receiv|grant$|initiative$|collaboration$|meetings?$|gathering$|afternoon$|meetup$|meet$|get$|conveners?$|convenors?$|on$|at$|pizzas?$|drinks?$|snacks?$|beers?$|food$|catering$|refreshments$|stickers?$|swag$|goodies$|main$|lead$|gold$|silver$|platinum$|bronze$|diamond$|headline$|principal$|title$|key$|official$|corporate$|media$|knowledge$|community$|venue$|academic$|strategic$|local$|institutional$|technology$|supporting$|scientific$|cultural$|programme$|radio$|press$|paid$|borne$|met$|covered$|underwritten$|programmed$|initiated$|curated$|una?$|uma?$|une$|invitan?$|convidam?$|invitano$|reali[sz]a[cç]|convocan?$|led$|facilitated$|taught$|given$|delivered$|run$|put$|promoted$|offered$|staged$|prepared$|called$|conducted$|is$|as$|our$|partners?$|donors$|workshop$|seminars?$|lectures?$|talks?$|series$|concert$|reading$|colloquium$|discussion$|training$|course$|evening$|event$|webinar$|room$|rooms$|roof$|space$|hall$|premises$|funds$|money$|hand$|side$|hackathon$|conference$|debate$|symposium$|congress$|annual$|general$|open$|cooperating$|operating$|en$|con$|com$|em$|junto$|juntamente$|convocad|promovid|impulsad|realizad|acogid|auspiciad|patrocin|financiad|apoyad|apoiad|bajo$|sob$|el$|avec$|sous$|organis|propos|anim|accueilli|financ|soutenu|conjointement$|promoss|curat|ospitat|sostenut|sotto$|insieme$|veranstaltet|ausgericht|angeboten|gemeinsam|gefördert|finanziert$|unterstützt$|acts?$|acting$|serv(?:es?|ing)$|acknowledges?$|recogni|appreciate|gratefully$|technical$|logistic|scientific$|academic$|institutional$|administrative$|organi[sz]ational$|secretariat$|administration$|gastgeber|implemented$|carried$|endowed$|subsidi|collaborazione$|colaboraci|colabora[cç]|big$|à$|su$|per$|por$|bénéfici|y$|coorganiz|coorganis|coordonn|port[ée]|unter$|mit$|vom?$|von$|eine$|numa$|gracias$|gra[çc]as$|grazie$|gr[âa]ce$|coordinad|coordenad|apoya$|apoian?$|apoiam$|apoio$|apoyan$|auspician?$|patrocinan?$|patrocinam$|colaboran?$|colaboram$|parceiros$|parceria$|aliados$|financian?$|funders?$|supporters?$',
)
export const VERB = stems(
  'regrets?$|looks?$|wants?$|wish|asks?$|shall$|is$|are$|was$|were$|will$|has$|have$|would$|wish|kindly$|generously$|also$|therefore|jointly|successfully|cordially|warmly|proudly|together|hereby|recently|again|now|once|very|so$|really|super|incredibly|extremely|both|all$|then|soon|officially|co$|co(?:organi|conven|host|sponsor)|organi|conven|arrang|runs?$|running|ran$|host|present|invit|welcomes?$|receives?$|request|calls$|seeks?$|opens?$|holds?$|held$|holding|conduct|launch|carr|complete|start|kick|deliver|offer|announce|implement|stag|continu|bring|had$|pay|paid|funds?$|finances?$|sponsors?$|partner|join|team|provid|facilitat|led$|leads$|trained|support|back|agree|consent|accept|repropon|ripropon|lend|lent$|acts?$|acting$|serv(?:es?|ing)$|gives?$|given$|gave$|contribute|covers?$|bears?$|meets?$|puts?$|putting|award|grant|donate|make|made|helps?$|pleased|tienen?$|tem$|têm$|ont$|hanno$|ha$|a$|se$|est$|sont$|è$|sono$|lädt|laden|veranstalte|en$|assure|accueill|acoge|acolhe|ospita|ospiter|calls?$|te$|les?$|los$|os$|vos$|nos$|vous$|ti$|vi$|la$|convida|convoca|realiza|promove|promuev|celebra|lanza|ofrec|oferec|propon|promuov|apresenta|présente',
)

/** A capital among the next words: a cue without a name behind it says nothing. */
export function nameBehind(text: string, offset: number): boolean {
  for (let i = offset + 1; i < text.length && i < offset + 100; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x17f)) return true
  }
  return false
}

/** A capital among the few words before: a verb has its subject there. */
export function nameBefore(text: string, offset: number): boolean {
  let words = 0
  for (let i = offset - 1; i >= 0 && offset - i < 90; i--) {
    const code = text.charCodeAt(i)
    if (code > 32) {
      const first = i === 0 || text.charCodeAt(i - 1) <= 32 || text.charCodeAt(i - 1) === 40
      if (first && ((code >= 65 && code <= 90) || code >= 0xc0)) return true
    } else if (i + 1 < offset && text.charCodeAt(i + 1) > 32 && ++words > 4) return false
  }
  return false
}
