/** Notices of service, legal texts, obituaries. */
import type { Cue } from './cue.js'

export const NOTICES: readonly Cue[] = [
  {
    cue: 'closure',
    weight: 2.2,
    words:
      'closed to (?:traffic|the public|visitors|all vehicles)|road closures?|lane closures?|traffic (?:restrictions|diversions?|management)|diversions? (?:will|are|is)|out of order|(?:power|water|network|service|planned) (?:cuts?|outages?|interruptions?)|water main|(?:normal )?(?:service|opening|hours) resumes?|remains? closed|cerrad[oa] (?:al tr[aá]fico|por obras)|corte de (?:agua|luz|tr[aá]fico)|permanecer[aá] cerrad[oa]|estar[aá] encerrad[oa]|restera ferm[ée]e?|sera ferm[ée]e?|coupure (?:d.eau|de courant)|rimarr[aà] chius[oa]|bleibt geschlossen|gesperrt|corte (?:no fornecimento )?de [aá]gua|corte de energia|haver[aá] corte|cierre por vacaciones|ferm[ée]e? (?:pour|du)|chius[oa] (?:per|dal)|geschlossen (?:bleib|vom|am)|bleib(?:t|en) .{0,30}geschlossen',
  },
  {
    cue: 'survey',
    weight: 2,
    words:
      '(?:the|this|our) (?:survey|questionnaire|poll) (?:takes|closes|is (?:open|anonymous)|will (?:take|close))|(?:take|complete|fill in|fill out) (?:the|our|this) (?:short |online |brief )?(?:survey|questionnaire)|la encuesta (?:dura|es an[oó]nima|estar[aá] abierta)|inqu[eé]rito est[aá] aberto|le questionnaire est',
  },
  {
    cue: 'award-call',
    weight: 2,
    words:
      "awards? a prize|(?:the|a|an annual) (?:prize|award|medal) (?:of|is awarded|is given|will be awarded|recogni[sz]es|honou?rs)|prize for the best|(?:scholarships?|studentships?|bursar(?:y|ies)|becas?|bolsas? de (?:estudo|doutoramento|investiga\\S+|mestrado)|bourses? (?:de |d'|doctorales?)|borse di studio|stipendien) (?:are(?! (?:also )?(?:funded|financed|paid|covered|sponsored|supported))|is|en|para|de|per|f[uü]r|offered|available|covers?)|se ofrecen (?:\\S+ )?becas|plazo de solicitud|convocatoria de (?:ayudas|subvenciones|becas)|bando di concorso|borse di studio annuali|la graduatoria|processo seletivo|sele[cç][aã]o de bolsistas|edital de sele[cç][aã]o|appel [àa] (?:projets|candidatures)|la cuant[ií]a|bolsas? de (?:mestrado|doutorado|inicia[cç][aã]o)|förderung von|förderprogramm",
  },
  {
    cue: 'service-notice',
    weight: 2.2,
    words:
      'office hours|opening hours|(?:will be|is|are) (?:closed|unavailable|down) (?:on|from|for|during|between)|maintenance (?:window|work)|how to apply for a (?:permit|licen[cs]e|visa|passport)|frequently asked questions|terms (?:and conditions|of service)|privacy notice|(?:we|this site) uses? cookies|accept or refuse|scholarships? (?:is|are|will|covers?|cover)\\b|small grants|(?:offers?|awards?) (?:[\\w-]+ ){0,2}grants?|applications open on|grants? of up to|fellowships? (?:is|are|covers?)|no action is (?:needed|required)|for maintenance|(?:neue|geänderte) öffnungszeiten|öffnungszeiten des|nouveaux horaires|nuevos? horarios?|nuovi orari|novos? hor[aá]rios?|annual subscription|subscriptions? (?:is|are) £|apologi[sz]e for (?:the|any) inconvenience|thank you for your (?:order|purchase|payment)|invoice',
  },
  {
    cue: 'legal-text',
    weight: 2,
    words:
      'recalling its|takes note of|reaffirms|having regard to|decides to remain seized|hereby (?:repealed|enacted|ordered)|whereas|requests the secretary-general',
  },
  {
    cue: 'obituary',
    weight: 2.5,
    words:
      'obituary|nécrologie|necrologie|obituario|necrol[oó]gica|necrologia|décès de|deces de|nous a quitt[ée]s|appris avec (?:une (?:grande|profonde) )?(?:tristesse|douleur|[ée]motion)|lament(?:a|an|amos)(?: profundamente)? (?:el fallecimiento|la muerte|o falecimento|a morte)|(?:el|o) (?:fallecimiento|falecimento) (?:de|do|da)|è (?:mancat|mort|scompars)[oa]|si è spent[oa]|cordoglio|trauer[tn]? um|ist verstorben|verstarb|(?:announce|report|learnt? of|mourns?) the (?:death|passing|loss) of|descanse en paz|rest in peace|ha fallecido|is dead|died on|in memoriam|passed away|(?:who )?died (?:on|in|at|peacefully)|she was born (?:on|in|at)|he was born (?:on|in|at)|is survived by|nachruf|falleci[oó]|faleceu|est d[eé]c[eé]d[eé]e?',
  },
]
