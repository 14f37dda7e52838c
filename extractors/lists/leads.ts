/** What a lead-in announces: "The Workshop is to:", "Topics of interest include:", "The Workshop will produce:". */
export type ListKind = 'objective' | 'topic' | 'output'

// Patterns run on the last sentence before a list, in lower case, its colon left on.
const OUTPUT =
  /\b(?:the following|these) (?:will|should|shall) (?:be available|exist|be ready|be in place|be on the table|have been (?:produced|agreed|drafted))\s*:?$|\b(?:two|three|four|five|following|several|these) (?:\p{L}+ )?(?:papers|products|documents|texts|deliverables|publications|instruments|tools|things)\b[^.:]{0,20} (?:will|should|shall|(?:are|is) (?:expected|intended|meant|planned)? ?to)\b[^.:]{0,110}:?$|\bresults (?:are|is|will be) [^.]{0,40}:?$|\b(?:two|three|four|five|following|concrete|tangible) results\b[^.]{0,40}:?$|\b(?:expected (?:outputs?|results?)|outputs?|deliverables|(?<!learning )outcomes|resultados|r[eé]sultats attendus|risultati attesi)\b[^.]{0,80}:?$|\bwill (?:produce|result in|lead to|deliver|yield|issue)\b[^.]{0,40}:?$|\bby [^.:]{3,40} (?:should|will|shall) have:?$|\bwill have (?:finali[sz]ed|produced|drafted|adopted|agreed(?: (?:on|upon))?|prepared|compiled|completed|written|drawn up)\b[^.]{0,30}:?$|\b(?:[aà] l'issue (?:des travaux|de l'atelier|de la r[eé]union|du s[eé]minaire)|al (?:t[eé]rmino|final) (?:del|de la) \p{L}+|ao final d[oa] \p{L}+)(?![^.]*(?:capa[zc]|pod[er]|sab[er]|aprend|conseg|pourr|pouvo|sauro))[^.]{0,40}:$|\b(?:sorties|ergebnisse|erwartete ergebnisse|resultado final|entregables|entreg[aá]veis|livrables)\b[^.]{0,40}:?$/u
const TOPIC =
  /\b(?:two|three|four|five|six|seven|eight|\d) (?:\p{L}+ )?(?:items|points|heads|headings|panels|clusters|matters|subjects|problems|threads|concerns|challenges)\b[^.:]{0,70}:?$|^(?:so )?what(?:'s| is| are| will)?(?: it| this| we)?(?: be)?(?: all)? about(?: then)?\s?\??:?$|^(?:to be|up for|under|for) (?:discuss(?:ed|ion)|debated?|considered|covered)\s*:?$|\b(?:angles|avenues|prompts|lines of (?:enquiry|inquiry)|starting points)\b[^.:]{0,40}:?$|^(?:na|em) pauta\s*:?$|.{4}\s(?:about|around|concerning|regarding)\s*:?$|\b(?:matters|points|items|problems|challenges) (?:to be|that will be|which will be|for|before|under)\b[^.]{0,60}:?$|(?:^|[\s.])(?:seront|serán|serão|saranno|werden|wird|se|sera|se van a|vamos|si) (?:[\p{L}]+ ){0,3}(?:évoqu|abord|trait|discut|debat|tratad|affrontat|trattat|behandel|besproch|diskutier|analizad|analisad|hablar|parler)\p{L}*\s*:?$|(?:^|[\s.])(?:behandelt|besprochen|diskutiert|thematisiert) (?:werden|wird)\s*:?$|(?:^|\. )on the (?:agenda|programme|program|menu|table)\b[^.]{0,30}:?$|\bfollowing (?:heads|headings|clusters|rubrics)\b[^.]{0,30}:?$|\bfollowing (?:agenda )?(?:items|matters|points|issues|topics|questions|themes|subjects|aspects)\s*:?$|\binquir(?:e|es|ing) (?:in particular )?into\s*[:-]?$|\b(?:topics?|themes?|subjects?|issues|questions|areas|tracks|strands?|aspects|subject matter|ideas|suggestions|temas|t[oó]picos|ejes|eixos|linhas|[aá]reas|th[eè]mes|sujets|axes|th[eé]matiques?|temi|argomenti|themen)\b[^.]{0,140}:?$|\b(?:welcomes?|invites?|seeks?|solicits?|encourages?|looking for|interested in)\b[^.]{0,60}\b(?:on|about|in|around)\b[^.\d]{0,25}:$|\b(?:papers?|contributions?|abstracts?|submissions?|proposals?|communications?|talks?)\b[^.]{0,60}\b(?:on|about|in|to|concerning|addressing) (?:any of |one of |either of |one or more of |some of |all of )?(?:the )?following[^.]{0,60}:?$|\blimited to\b[^.]{0,80}:?$|\b(?:looks? at|cover(?:s|ed|ing)?|discuss(?:es|ed|ing)?|examined|considered|debated|dealt with|touched (?:up)?on|talk about|deals? with|hear about|focus(?:es)? on|address(?:es|ing)?|explor(?:es?|ing)|hablaremos de|abordar[aá]n?|tratar[aá]n?|falaremos sobre|veremos|nous parlerons de|aborderons|parleremo di)(?: the)?(?: following)?(?: (?:topics|points|areas|questions|issues|themes|subjects))?(?: in particular| especially| mainly| notably| inter alia| among others?| such (?:questions|topics) as)?\s*:?$|^(?:and )?(?:what|which)\b[^.]{0,40}\b(?:discuss(?:ed)?|talk about|cover(?:ed)?|speak about|ask|hear about)\??\s*:?$/u
const OBJECTIVE =
  /\b(?:objectives?|aims?|goals?|purposes?|learning outcomes|terms of reference|objetivos?|objectifs?|obiettivi|obiettivo|metas|finalidad(?:es)?|finalidades?|prop[oó]sitos?|fines|intenti|scopi|finalités?|ambitions)\b[^.]{0,90}:?$|\b(?:is|are|want|wants|wish|wishes|hopes?|aims?|seeks?|intends?|expects?|able|order|opportunity|designed|meant|intended|need|help(?: you| us| participants)?|enables? (?:you|participants|them)|enable (?:you|participants|them)|learn(?: how)?|know|try|set out|aimed|sought|hoped|wanted|intended|called|held|convened|organi[sz]ed|created|conceived) to\s*:?$|\b(?:workshop|meeting|seminar|conference|course|training|event|session|webinar|lecture|talk|forum|symposium|school|programme|program|group|committee|panel|task force|team|commission|day|evening|we|she|he|they|you|participants|attendees|delegates|experts|members|representatives|officials|teams|volunteers|visitors|students|candidates?|trainees|learners|i) (?:also )?(?:will|shall|should|can|would like to|'ll)(?: then| also| together)?(?: be able to| have| know(?: how to)?| leave with| come away with| go home with| get| take home)?\s*:?$|\b(?:we|you)'ll(?: have| get| leave with| come away with)?\s*:?$|\b(?:capaces de|capazes de|capables? de|capaz de|in grado di|capaci di|sapranno|saprai|saprete|sabr[áa]n?|saber[ãa]o|saurez|sauront|podr[áa]n?|poder[ãa]o|potranno|potrete|pourrez|pourront|permite|permitir[aá]|permet(?:tra)?(?: de)?|para|pour|afin de|con el fin de|com o fim de)\s*:?$|^(?:and )?(?:what|why)\b[^.]{0,50}\b(?:for|doing this|do this|bother|holding (?:it|this)|learn|achieve|meet|attend|come|join|able to do|gain|take (?:part|home|away))\??\s*:?$|\b(?:you|you'll|participants|attendees|students|we|we'll)(?: will| shall)?(?: all)? (?:learn|gain|acquire|discover|understand)\s*(?:about|how|why)?\s*:?$|\b(?:ser[aá]n capaces de|aprender[aá]n?(?: a)?|aprenderemos(?: a)?|aprender[aã]o(?: a)?|vais a aprender|vas a aprender|pretende|busca|vise [aà]|a pour but de|permettra de|mira a|si propone di|imparerai(?: a)?|aprender[aá]s(?: a)?)\s*:?$/
// "Vamos a:", "Nous voulons :", "Ziele der Veranstaltung:", "The Group is expected", "What we'd like to find out"
const WANTED =
  /(?:^|[\s¿¡])(?:vamos a|queremos|quisi[eé]ramos|nos proponemos|buscamos|pretendemos|se propone|propomo-nos(?: a)?|procuramos|nous (?:voulons|allons|souhaitons|proposons de|chercherons à)|vogliamo|intende|intendono|intendiamo|si propone(?: di)?|cosa vogliamo(?: fare)?|(?:o que (?:a gente quer|queremos|pretendemos)|(?:lo )?que (?:queremos|buscamos|pretendemos)|ce que nous (?:voulons|cherchons)|(?:che )?cosa vogliamo)(?: (?:com|con|de|do|da|del|avec|da|dall|en|no|na|nell|neste|en este|d[ao]) [^.:]{2,40}?)?|(?:workshop|meeting|seminar|course|training|conference|event|forum|consultation|project|school|day|we) (?:seeks?|aims?|hopes?|wants?|wish(?:es)?|intends?)|was wir wollen|help us|ci proponiamo di|cercheremo di|wir (?:wollen|möchten)|ziele?(?: (?:der|des|dieser|dieses) \p{L}+)?|lernziele|mira(?:no)? a|tiene(?:n)? como (?:finalidad|fin|prop[oó]sito)|tem como (?:finalidade|prop[oó]sito)|t[eê]m por (?:finalidade|objeti?vos?|fim|prop[oó]sito)|tienen? por (?:finalidad|objeti?vos?|objeto|fin|prop[oó]sito)|(?:a|ont) pour (?:objectifs?|buts?|ambition)(?: de)?|il s'agi(?:t|ra) (?:de|d')|visa(?:m)?(?: a)?|vise(?:nt)? [aà]|busca(?:n|m)?|procura(?:m)?|permitir[aá](?:n|o)?(?: a)?|servir[aá] para|tiene por objeto|tem por objeto|se trata de|si tratta di)\s*:?$|\b(?:group|meeting|workshop|experts|committee|forum|consultation|event|participants|delegates) (?:is|are) (?:expected|asked|called upon)(?: to)?\s*:?$|\b(?:teilnehmenden|teilnehmer(?:innen)?|sie) (?:lernen|erfahren|können)\s*[,:]?$|\b(?:können|lernen|erfahren) sie\s*[,:]?$|(?:^|[\s.])(?:der|die|das|unsere?|diese[rs]?) [\p{L}-]+ (?:will|wollen|m[öo]chte|soll|sollen)\s*:?$|(?:^|[.\s])(?:the|this|our|these) (?!(?:[\p{L}-]+ ){0,3}(?:winners?|successful|selected|organi[sz]ers?|hosts?|chairs?|secretariat|speakers?|presenters?|tickets?|prices?|package|funding|cost) )(?:[\p{L}-]+ ){1,4}(?:will|shall|aims? to|seeks? to) ?:$|^what (?:we|the \p{L}+)(?:'d like| would like| wants?| hopes?| needs?| intends?| aims?| seeks?| plans?)? to (?:find out|get done|get out of|finish|tackle|fix|learn|achieve|know|understand|do|test|build|change|accomplish|settle|decide|agree|make)\b[^.]{0,30}$/u
// "Delegates will be invited": what the meeting's members shall do there; "We'd like to": what its makers want.
const BUSINESS =
  /(?:^|[\s.])(?:delegat(?:es|ions)|members|representatives|experts|(?:the )?(?:meeting|consultation|committee|council|assembly|working group|group|board|plenary|conference)) (?:will be|is|are) (?:invited|asked|requested|called upon)(?: to)?\s*:?$|(?:^|[\s.])we(?:'d| would) (?:like|love) to\s*:?$/
// "Extended abstracts of two pages on", "The committee wants to hear views on", "We are particularly interested in:"
const ASKED_FOR =
  /\b(?:papers?|contributions?|abstracts?|submissions?|proposals?|talks?|presentations|essays|panels|sessions|authors|contributors|speakers)\b[^.]{0,30} (?:might|may|could|can) (?:also )?(?:consider|address|include|explore|discuss|examine|deal with|engage with|take up|cover|focus on|speak to|respond to|look at|touch on)[^.]{0,60}:?$|\b(?:papers|contributions|talks|proposals|work|research|stories|questions)\b[^.]{0,20} (?:that|which) (?:ask|address|explore|consider|examine|discuss|treat|deal with|touch (?:up)?on|engage with|concern|relate to|speak to|focus on|look at)s?\s*:?$|\b(?:any|one|either|some)(?: or more)? of (?:(?:the|our|these) )?(?:(?:following|two|three|four|five|six|seven|eight|ten) )?(?:(?:\p{L}+ ){0,1}(?:panels|sections|streams|strands|categories|sessions|working groups|workshops))\b[^.]{0,30}:?$|\b(?:se aceptan|se recibir[áa]n|se aceitam|aceitam-se|ser[ãa]o aceit[oa]s|si accettano|sont attendues|seront accept[ée]es)\b[^.]{0,60}\b(?:sobre|acerca de|sur|su|em|en|nos?|sui|aux?)\b[^.]{0,40}:?$|^(?:matters|points|items|aspects|subjects|issues) (?:for|to be|of) (?:discussion|debate|consideration|discussed|considered|debated|covered|addressed|examined|treated)\b[^.]{0,30}$|^(?:temas|asuntos|cuestiones|assuntos|quest[õo]es|questions|sujets|temi|questioni) (?:en|em|in|[àa]|al|de|da|para) (?:consulta|debate|d[ée]bat|discusi[óo]n|discuss[ãa]o|discussione|debatir|tratar|tratta(?:re|zione)|examiner|traiter)\b[^.]{0,30}$|\b(?:consists? of|comprises?|(?:is|are) divided into|(?:structured|organi[sz]ed|built) around|revolves? around|addresses|covers)\b[^.:]{0,60}\b(?:modules|parts|blocks|themes|strands|sections|pillars|units|topics|areas|axes)\b[^.:]{0,20}:?$|\b(?:papers?|contributions?|abstracts?|submissions?|proposals?|communications?|talks?|posters?|views|comments|opinions|evidence|essays|chapters|demos)\b[^.]{0,60}\b(?:on|about|around|concerning|regarding)\s*[,:]?$|\b(?:welcomes?|invites?|seeks?|solicits?|looking for)\b[^.]{0,60}\b(?:on|about)\s*[,:]?$|\b(?:particularly|especially|also|mainly|most) interested in\s*:?$|\b(?:interested in|looking for)\s*:$|\b(?:comunicaciones|ponencias|contribuciones|trabajos|propuestas|comunica[cç][oõ]es|contribui[cç][oõ]es|trabalhos|propostas|communications|contributions|propositions|contributi|proposte|interventi)\b[^.]{0,60}\b(?:sobre|acerca de|sur|su|portant sur|porter sur|relative a|em torno de|en torno a)\s*[,:]?$/u
// "What we will have at the end", "What we'll leave with", "You will leave with"
const TAKEN_AWAY =
  /^what (?:we|they|participants|the \p{L}+) (?:will |shall |'ll |should |hope to |expect to |want to )?(?:have|leave with|go home with|take home|end up with|come out with|publish|deliver|hand over)\b[^.]{0,30}:?$/u
const BY_THE_WAY =
  /[,(]?\s*(?:but not limited to|among(?:st)? (?:other (?:things|topics|issues|subjects)|others)|inter alia|e\. ?g\.?|for (?:example|instance)|u\. ?a\.|unter anderem|z\. ?b\.|entre otr[oa]s(?: cosas| temas)?|entre outr[oa]s(?: temas)?|entre autres|tra (?:gli altri|l'altro)|notamment|in particular|etc\.?)\s?[,)]?\s*:?$/
// "What might you talk about? Anything between source and argument, e.g."
const FOR_EXAMPLE =
  /\b(?:anything|papers|talks|contributions|proposals|abstracts|subjects|topics|themes|questions)\b[^.?!]{0,80}(?: e\. ?g\.?,?| for (?:example|instance),?| such as| among them)\s*:?$/
// "Tell us": what the reader shall speak about.
const TELL =
  /^we(?:'ll| will| shall| want to)? ask\s*:?$|^(?:please )?(?:tell|let) us(?: know)?(?: what you think)?(?: about| on| of)?\s*:?$|^we(?:'d| would) (?:like|love) to hear(?: from you)?(?: about| on| what you think (?:of|about)| your views on)?\s*:?$|^(?:dinos|cu[eé]ntanos|dites-nous|diteci|conte-nos|diga-nos)\s*:?$/
// "Please send your form to:", "Applicants are asked to:": the reader's duties, no aims.
const DUTY =
  /\b(?:please|send|sent|submit(?:ted)?|apply|appl(?:ication|icants?)|register|registration|contact|e-?mail|write|reply|return|required|asked|invited|requested|fees?|costs?|registrants|authors|deadline|tickets?|parking|bring|sponsors?|prizes?|download|install|pay|cost|who can|eligible)\b/

// "Bring your code, and help us:"
const HELP_US = /\bhelp us(?: to)?\s*:?$/
// "This workshop aims at bringing together …, and will focus on": the last clause leads, whatever was aimed at before.
const FOCUS_AT_LAST =
  /\band (?:it |we )?(?:(?:will|shall) (?:focus on|cover|address|discuss|explore|consider|look at|deal with)|focuses on|covers|addresses|discusses|explores|considers|looks at|deals with)(?: the following)?(?: (?:topics|themes|questions|issues|areas))?\s*:?$/

/** The kind of list that a lead-in announces, or null. */
export function leadKind(lead: string): ListKind | null {
  if (lead.length > 40) return kindOfLead(lead)
  // Short leads are labels, and the same ones come again and again.
  let kind = known.get(lead)
  if (kind === undefined) {
    if (known.size > MOST_LEADS) known.clear()
    kind = kindOfLead(lead)
    known.set(lead, kind)
  }
  return kind
}

const MOST_LEADS = 5000
const known = new Map<string, ListKind | null>()

function kindOfLead(lead: string): ListKind | null {
  const tail = lead
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/, then\?/, '?')
    .replace(/(?::\s?|\s)-{1,2}$/, ':')
    // "We solicit work on (non-exclusively)"
    .replace(/(.{6})\s\([^()]{3,60}\)\s?:?$/, '$1:')
    .trim()
  // "Address: Warehouse C"
  if (/^(?:[\p{L}-]+ )?address:?$/u.test(tail)) return null
  if (FOCUS_AT_LAST.test(tail)) return 'topic'
  if (HELP_US.test(tail)) return 'objective'
  if (OUTPUT.test(tail) || TAKEN_AWAY.test(tail)) return 'output'
  if ((OBJECTIVE.test(tail) || WANTED.test(tail)) && !DUTY.test(tail)) return 'objective'
  if (BUSINESS.test(tail)) return 'objective'
  if (FOR_EXAMPLE.test(tail)) return 'topic'
  if (TELL.test(tail)) return 'topic'
  // "Questions:" leads to a telephone; "papers that treat any of these questions:" to a list.
  if ((TOPIC.test(tail) || ASKED_FOR.test(tail)) && !/^(?:[\p{L}']+ ){0,3}questions?\??:?$/u.test(tail)) return 'topic'
  // "We welcome contributions on, among other things,": what is said by the way hides the word that leads.
  const short = tail.replace(BY_THE_WAY, '')
  return short.length < tail.length && short.length > 3 ? kindOfLead(`${short}:`) : null
}
