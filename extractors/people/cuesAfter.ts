/** Words of running prose behind a name that give a role: "will moderate", "was elected Chairperson". */
import type { ProseCue } from './cuesBefore.js'

export const AFTER: readonly ProseCue[] = [
  {
    cue: 'will-moderate',
    role: 'moderator',
    weight: 0.85,
    pattern:
      /^(?:(?:che|who|que|qui|quien) )?(?:(?:will(?: also)?(?: be)? |is |are )(?:moderat|facilitat)|condurrà|conducirá|conduzirá|modererà|moderará|mod[ée]rera)|^(?:(?:will |shall |is to )?(?:act|serve)(?:s|d)? as (?:the )?(?:moderator|facilitator)|moderates|moderated(?! by)|facilitates|facilitated(?! by)|moderar[áà]|mod[ée]rera|animera|modererà)\b/i,
  },
  {
    cue: 'will-chair',
    role: 'chair',
    weight: 0.85,
    pattern:
      /^(?:(?:who|que|qui|che|quien) )?(?:will |is |are |is to |has (?:kindly )?agreed to )?(?:be in the chair|(?:take|share)s? the chair|(?:chair(?:s|ing)?|chaired(?! by))(?! (?:the |our |its |an? )?(?:[\p{L}']+ ){0,2}(?:committee|board|council|commission|association|society|trust|company|party|network|union|faculty|department)\b)|(?:act|serve)s? as (?:the )?chair\p{L}*|preside?s?|presiding|presidirá|pr[ée]sidera|in the chair)\b/iu,
  },
  {
    cue: 'will-open',
    role: 'opening',
    weight: 0.8,
    pattern:
      /^(?:will |(?:has|have) (?:kindly )?(?:(?:agreed|consented|accepted)|been (?:requested|invited|asked)) to )(?:welcome|inaugurate|officiate|deliver (?:the )?(?:welcome|opening)|give (?:the )?(?:welcome|opening))|^(?:will (?:officially |formally )?(?:open|introduce)|opens|introduces|opened(?! by))(?=[.,;]| with | at | on (?:behalf|\p{L}+day)| (?:the |our |this |a |an |today's |its )?(?:[\p{L}'-]+ ){0,3}(?:meetings?|conference|workshop|session|seminar|webinar|symposium|congress|forum|summit|event|days?|evening|exhibition|programme|proceedings|discussion|debate|festival|series|course|training|ceremony|panel|hearing|talks|school|fair|show|night|afternoon|morning|week|round ?table|consultation|launch|gathering|assembly|speakers?|lecturer|lecture|talk|guests?|panell?ists?|film|screening|readings?|concert)\b| (?:dr|prof|professor|mr|mrs|ms)\b)|^(?:inaugurated(?! by)|welcomed (?:the |all |our |some |over |more than |\d+ )*(?:participants|guests|delegates|delegations|everyone|attendees|members|visitors|experts)|welcomes|inaugurará|abrirá|ouvrira|aprirà)(?!\p{L})/iu,
  },
  // "Mr X (Turkey) was elected Chairperson"
  {
    cue: 'elected-chair',
    role: 'chair',
    weight: 0.85,
    pattern:
      /^(?:was|has been|is|will be|being) (?:unanimously )?(?:re-?)?(?:elected|appointed|chosen|named)(?: as)?(?: the)? (?:(?:co-?|vice-?)?chair|president of the meeting)/i,
  },
  {
    cue: 'will-react',
    role: 'discussant',
    weight: 0.85,
    pattern:
      /^(?:will |is to |has agreed to )(?:react|respond|comment|reply|be (?:the )?(?:discussant|respondent|opponent))\b|^(?:reacts|responds|comments|kommentiert|comentará|réagira|commenterà)\b/i,
  },
  // "Ms. X (Australia) will serve as rapporteur"
  {
    cue: 'rapporteur',
    role: 'other',
    weight: 0.8,
    pattern: /^(?:will |shall |is to )?(?:act|serve)[sd]? as (?:the )?rapporteur\b/i,
  },
  { cue: 'will-host', role: 'host', weight: 0.7, pattern: /^(?:will |is )(?:host|be hosting|hosting)\b/i },
  {
    cue: 'keynote',
    role: 'keynote',
    weight: 0.9,
    pattern:
      /^(?:will |is to |to |(?:has|have) (?:kindly )?(?:agreed|consented|accepted) to )(?:give|deliver)(?: the| a)? (?:opening )?keynote|^(?:delivers|gives) the keynote/i,
  },
  {
    cue: 'will-speak',
    role: 'speaker',
    weight: 0.9,
    pattern:
      /^(?:(?:will|shall|(?:has|have) (?:kindly )?(?:agreed|offered|promised|consented|accepted) to|is going to|are going to|'ll|to|is to)(?: also| be| briefly| soon| now| then)* (?:speak|talk|present|giv|deliver|discuss|lectur|read|perform|show|offer|describ|demonstrat|teach|explain|shar|provid|lead|defend|(?:take|walk) (?:you|us|your)|take (?:his|her|their) (?:[\p{L}-]+ ){0,3}(?:exam|orals?(?![\p{L}]))|do an? (?:[\p{L}-]+ ){0,2}(?:run|talk|demo|reading|presentation|show)|visit|here|our|the (?:speaker|guest|presenter|instructor)|join|address|argue|review|report|outline|examin|introduc|open|run|conduct|answer|explor|tell|demo|summari[sz]e|continue|survey|illustrate|appear|be (?:in|at|here|with us|on campus))(?<! be (?:show(?=n)|(?:present|perform|discuss|review|explain|describ|explor|examin)(?=ed)|read(?![a-z])))|joins (?:us|on|for|the)\b|is up(?=,| next| this)|is here (?:today|tomorrow|tonight|this|next|on|until)\b|(?:has )?promise[sd] (?:to|us|an?|that|no|at|")|(?:is|are)(?: currently)? (?:speaking|defending|demoing|talking|presenting|giving|lecturing|visiting)|(?:shows?|guides?|takes?|walks?|teaches|tells|invites|introduces|leads|brings) (?:you|us|participants|visitors)\b|(?:takes|has|gives) an? (?:\p{L}+ )?look|reports (?:on|from|back)\b|(?:then |also )?summed up(?! by)|(?:then |also )?(?:spoke|showed|presented|gave|delivered|discussed|shared|explained|described|outlined|illustrated|lectured|led|ran|spoke in|demonstrated) (?:on|in|about|the|her|his|a|an|to|how|at)|(?:liest|spricht|referiert|erzählt|berichtet|diskutiert|lee|leerá|legge|leggerà|lit|lira|raconte|talks to|chats (?:to|with)) |(?:asks|wonders|tells|tell|reveals|recalls|recounts|looks|tackles|unpacks|digs|surveys|compares|celebrates|reflects|returns|revisits|traces|examines|explores|investigates|considers|shares|demonstrates|illustrates|outlines|uncovers|charts|recounts|introduces|reviews) (?:whether|why|how|what|of|if|at|back|into|on|the|her|his|us|to|with|through)(?![\p{L}])|(?:gives|delivers|offers|holds) (?:the|her|his|an?|two|three|our|this)(?![\p{L}])|(?:speaks|presents|lectures|discusses|talks|talk|speak|talking|speaking|explains|shows|reads|argues|leads|opens|introduces|opened|introduced) (?:on|from|about|the|her|his|at|how|why|to|in|with|\w+day)|(?:describes|demonstrates|introduces|presents|shares|examines|recounts) an? |on (?!(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|zoom|slack|teams|discord|twitter|linkedin|mastodon|github|gitter|facebook|instagram|youtube)\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d)["\p{Lu}]|(?:nos )?(?:hablar|presentar|impartir|disertar|dictar|dar|compartir|dirigir|mostrar|contar|enseñar|explicar|guiar|conversar|acompañar)á|(?:nos )?(?:estará|va a|vai|irá) \p{L}+|(?:nos )?expondrá|(?:falar|apresentar|ministrar|dar|partilhar)á|mit (?:euch|uns|ihnen) |(?:qui )?(?:nous|vous) fera \p{L}+|pr[ée]sentera|parlera|donnera|interviendra|expliquera|parlerà|presenterà|terrà|interverrà|discuterà|converserà|dialogherà|dialogará|introdurrà|(?:intervino|intervient|interviene|expuso|expone|disertó|diserta|habló|habla|ofreció|dictó|presentó|falou|apresentou|a?presenta|présente|falou|fala|racconta|raconte|cuenta|conta|parla|parle|explica|erzählt|stellt|zeigt|erklärt|präsentiert|hält|gibt|führt) (?:sobre|de[lrs]?|d[aio]s?|des|du|el|la|le|les|los|las|una?|uma?|une|em|na|no|sur|su|sua?|seus?|suas|sus|suo|suoi|sue|son|sa|ses|il|gli|i|os?|as?|über|von|vom|das|die|den|dem|ein|eine|einen|ihr|sein|ihre[nr]?|seine[nr]?|ins|durch|")(?![\p{L}])|(?:(?:nous|vous|ci|vi|lui|y|se) )?(?!laur|camer|oper|primav|modera(?![\p{L}])|conduce)\p{Ll}{3,14}(?:[aei]r[áà]|era|ira|dra)(?![\p{L}]))/iu,
  },
  {
    cue: 'name-talk',
    role: 'speaker',
    weight: 0.7,
    pattern:
      /^(?:'s? )?(?:[\p{L}-]{2,14} ){0,2}(?:talks?|lectures?|seminar|presentation|colloquium|talking|speaking|to talk|to speak|visit|workshop|keynote)\b/iu,
  },
  {
    cue: 'as-speaker',
    role: 'speaker',
    weight: 0.85,
    pattern:
      /^(?:as|is|will be) (?:(?:our|the|a|its|guest|keynote|invited|main|tonight's|today's|special) ){0,3}(?:speaker|presenter|lecturer|instructor|resource person|trainer|guest(?! (?:of|at|on)\b))/i,
  },
]
