/** News of publications, appointments and laws; pages about a programme. */
import type { Cue } from './cue.js'

export const PRESS: readonly Cue[] = [
  {
    cue: 'appointment',
    weight: 2.5,
    words:
      '(?:announces?|announced|confirmed) the appointment of|has been named (?:as )?|takes? (?:up|over) (?:the|his|her) (?:post|office|position|role)|previously (?:directed|served as|worked as|headed|led)|nombr[oó] (?:a|como)|ha sido nombrad[oa]|foi nomead[oa]|a [ée]t[ée] nomm[ée]e?|è stat[oa] nominat[oa]|wurde .{0,20}ernannt',
  },
  {
    cue: 'agreement',
    weight: 2,
    words:
      '(?:firmaron|firm[oó]|signed|have signed|ont sign[ée]|assinaram|assinou|hanno firmato|unterzeichneten) .{0,40}(?:convenio|acuerdo|agreement|memorandum|accord|protocolo|accordo|convention|conv[êe]nio|abkommen|vereinbarung)|grants? (?:were|was|has been|have been) (?:awarded|approved)|has approved \\d+ (?:new )?(?:projects|grants)',
  },
  {
    cue: 'issue',
    weight: 1.5,
    words:
      '(?:weekly|monthly|daily) digest|annual report|rapport annuel|memoria anual|jahresbericht|relat[oó]rio anual|relazione annuale|in this issue|next issue|back issues|from the editor|editorial team|release notes|changelog|proceedings (?:of .{5,80} )?(?:are |is )?now available|proceedings .{0,80}have been published|can be downloaded here',
  },
  {
    cue: 'publication-news',
    weight: 2,
    words:
      '(?:has|have|today|yesterday|last week) (?:today )?(?:published|released|adopted|approved|issued|unveiled|passed|signed)\\b|new (?:report|study|strategy|policy|guidelines|regulation|law|dataset|index|publication|survey)|(?:full|the|this) (?:report|study|publication|paper|policy brief) (?:is available|can be downloaded|finds?|found|shows?|argues?|recommends?)|download the (?:full )?(?:report|publication|paper|study)|min(?:ute)? read\\b|most read|(?:policy|working|white|discussion|position) paper (?:that|which|by|from|published|released|argues?|finds?)|(?:a|the) (?:policy|working|white|discussion) paper,|authors (?:recommend|advise|call for|warn|propose)|reply to the author|working paper \\d|download the (?:paper|article)|read the (?:full )?(?:report|study|article|story)|according to (?:a|the) (?:new )?(?:report|study|survey)|(?:enters?|entered|comes?|came) into force|takes? effect (?:on|from|in)|entrar[aá]n? en vigor|entran? en vigor|entrera en vigueur|entre en vigueur|entrer[aà] in vigore|entra in vigore|entrar[aá] em vigor|tritt .{0,30}in kraft|public[oó] (?:hoy|ayer)|a publi[ée] (?:hier|aujourd|ce|un|une|son)|(?:has|have) appeared in|our (?:new )?(?:paper|article|preprint)|new (?:paper|preprint)|neue studie|nuevo informe|novo relat[oó]rio|nouveau rapport|nuovo rapporto|aprob[oó] (?:la|el|una|un) (?:nueva? )?(?:ley|norma|decreto|plan|pol[ií]tica|estrategia)|aprovou (?:a|o|uma|um) (?:nova? )?(?:lei|norma|decreto|plano|pol[ií]tica)|press statement|policy brief|(?:study|survey|analysis|authors|researchers|report) (?:argues?|finds?|found|shows?|suggests?|compared|analysed|analyzed|conclude[sd]?)|(?:study|survey|report|paper) published (?:on|by|in|today|yesterday)|adopt(?:s|ed) (?:a |the |its )?(?:new )?(?:[\\w-]+ )?(?:strategy|law|policy|plan|budget)|(?:has|have|was|been) appointed\\b|appointed (?:as )?(?:the |its )?(?:new )?(?:director|head|chair|president|secretary)|succeeds (?:\\w+ ){1,3}who|welcomes manuscripts|is expected in the (?:north|south|east|west)|was found in|ha publicado|foi publicad[oa]|vient de publier|ha pubblicato',
  },
  {
    cue: 'minutes',
    weight: 2.5,
    words:
      'the meeting (?:closed|ended|rose|finished) at|minutes (?:of the (?:last|previous) meeting )?were (?:approved|agreed|read|signed)|se levant[aó] la sesi[oó]n|la séance est levée|la seduta (?:è tolta|si [eè] chiusa)|a sess[aã]o foi encerrada|schluss der sitzung|resolved:? that|it was (?:resolved|agreed) (?:that|to)|(?:treasurer|secretary|chair) reported',
  },
  {
    cue: 'news-story',
    weight: 1.5,
    words:
      '(?:would not|declined to|refused to) comment|spokes(?:man|woman|person) (?:for|said|told)|(?:told|tells) (?:us|reporters|this newspaper|the newspaper)|(?:news|our) (?:correspondent|newsroom)|correction,|una portavoz|un portavoz|uma porta-voz|um porta-voz|une? porte-parole|un[ao]? portavoce|die sprecherin|ein sprecher',
  },
  {
    cue: 'programme-page',
    weight: 1.8,
    words:
      '(?:programme|program|project|initiative|fund|facility|network|platform|scheme|partnership) (?:supports?|aims|provides?|helps?|works? (?:with|in)|has (?:helped|supported|trained|reached)|was (?:launched|established|set up|created)|funds?|offers?|brings together)|our (?:work|mission|services|programmes|vision|team|impact)|who we are|what we do|where we work|how we work|founded in|established in \\d{4}|since its (?:launch|creation|inception)|our partners include|key facts|(?:index|tool|toolkit|database|dashboard|portal) (?:measures?|is based|tracks?|covers?|contains?|helps?)|since its creation|(?:master|bachelor)\\S{0,2} programme in|takes (?:two|three|four) years|(?:two|three|four)-year programme|tuition (?:is|fees)|prerequisites:|assessment:|learning outcomes|entry requirements|regelstudienzeit|studiengang|corso di laurea|laurea magistrale|plan de estudios|lehrveranstaltung|modulbeschreibung|admission requires|(?:index|fund|network) (?:measures|supports|covers)|assists? (?:practitioners|governments|countries)|is an? (?:tool|framework|database|process|method|approach|network of)',
  },
]
